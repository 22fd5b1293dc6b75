package world

import (
	"bytes"
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"testing"
)

// shared is a folder of published data; what needs it is skipped loudly where
// it is absent, unless SERVANDA_REQUIRE_SHARED is 1.
func shared(t testing.TB, path string) string {
	t.Helper()
	root := os.Getenv("SERVANDA_SHARED")
	if root == "" {
		root = "../../shared"
	}
	full := filepath.Join(root, "data", path)
	if _, err := os.Stat(full); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatalf("the shared data are required and absent: %v", err)
		}
		t.Skipf("NOT CHECKED, the published data are absent: %v", err)
	}
	return full
}

func imported(t testing.TB, format, folder string, o ImportOptions) *World {
	t.Helper()
	w, err := Import(format, shared(t, "models/"+folder), o)
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// records reads a CSV file as maps.
func records(t testing.TB, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(shared(t, path))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, r := range rows[1:] {
		m := map[string]string{}
		for c, h := range rows[0] {
			m[h] = r[c]
		}
		out = append(out, m)
	}
	return out
}

func number(t testing.TB, s string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func near(t testing.TB, what string, got, want, within float64) {
	t.Helper()
	if !(math.Abs(got-want) <= within) {
		t.Errorf("%s is %.12g, not %.12g within %g", what, got, want, within)
	}
}

func (w *World) flow(t testing.TB, sector, from, to string) float64 {
	t.Helper()
	j, i, n := w.Sector(sector), w.Economy(from), w.Economy(to)
	if j < 0 || i < 0 || n < 0 {
		t.Fatalf("%s from %s to %s is not in the world", sector, from, to)
	}
	return w.Trade[w.at(j, n, i)]
}

func TestImportCaliendoParro(t *testing.T) {
	w := imported(t, "caliendo-parro", "caliendo-parro-2015", ImportOptions{})
	if w.N() != 31 || w.J() != 40 || w.Year != 1993 || w.Economies[19].Code != "MEX" || w.Economies[30].Code != "ROW" {
		t.Fatalf("%d economies, %d sectors, %d, %v", w.N(), w.J(), w.Year, w.Codes())
	}
	if w.Sectors[17] != (Sector{"T18", "Auto"}) || w.Sectors[20].Code != "N01" || w.Sectors[39].Code != "N20" {
		t.Errorf("sectors %v", w.Sectors)
	}
	// Argentina's agriculture from Australia: 2190.315 thousand USD at 4.166667 %.
	at := w.at(0, 0, 1)
	near(t, "flow", w.Trade[at], 2190315, 1e-6)
	near(t, "tariff", w.Tariff[at], 0.04166667, 1e-12)
	if w.Output()[0] != 21690853094 {
		t.Errorf("Argentina's agriculture makes %f, not what GO says", w.Output()[0])
	}
	if p := w.Check(); len(p) != 0 {
		t.Errorf("with the authors' rule for final demand, no cell is open: %v", p[0])
	}
	strict := *w
	strict.NegativeFinal = ""
	if p := strict.Check(); len(p) != 185 {
		t.Errorf("%d cells of final demand are below zero, not 185", len(p))
	}
}

func TestImportICIO(t *testing.T) {
	w := imported(t, "icio", "icio-2022-81x28", ImportOptions{})
	if w.N() != 81 || w.J() != 28 || w.Sector("SERV") < 0 || w.Sector("Services (aggregate)") != w.Sector("SERV") || w.Economies[80].Code != "ROW" {
		t.Fatalf("%d economies, %d sectors", w.N(), w.J())
	}
	if len(w.Check()) != 0 {
		t.Errorf("flows without inputs have open cells: %v", w.Check()[0])
	}
	at := w.at(0, w.Economy("ARE"), w.Economy("AGO"))
	near(t, "flow, tariff taken out", w.Trade[at]*(1+0.031527192), 0.0699, 1e-15)
	s, err := w.Set("is")
	if err != nil || s.Theta[0] != 7.6215 {
		t.Errorf("set IS: %v, %v", s, err)
	}
	w = imported(t, "icio", "icio-77x23", ImportOptions{})
	problems := w.Check()
	if len(problems) != 243 {
		t.Errorf("%d cells are open; the source has 243", len(problems))
	}
	b, report, err := w.Balance()
	if err != nil {
		t.Fatal(err)
	}
	if report.Before != 243 || report.After != 0 || !(report.Inputs.Share > 1 && report.Inputs.Share < 3) {
		t.Errorf("report %+v", report)
	}
	J := w.J()
	spending := b.Spending()
	for at, f := range b.Final() {
		if f < -1e-9*spending[at] {
			t.Errorf("final demand of cell %d is still %g", at, f)
		}
	}
	for n := range w.Economies {
		for j := range J {
			sum := 0.0
			for k := range J {
				sum += b.Input[(n*J+k)*J+j]
			}
			near(t, "balanced input shares", sum, 1, 1e-12)
		}
	}
	for at := range w.Trade {
		if w.Trade[at] != b.Trade[at] {
			t.Fatal("balancing moved a flow")
		}
	}
	if w.Input[0] == 0 || len(w.Check()) != 243 {
		t.Error("balancing changed the world it was given")
	}
}

func TestImportWIOD(t *testing.T) {
	w := imported(t, "wiod", "wiod-2011-41x35", ImportOptions{})
	if w.N() != 41 || w.J() != 35 || w.Economy("ROW") < 0 || w.Economy("ROU") < 0 {
		t.Fatalf("%d economies, %d sectors", w.N(), w.J())
	}
	total := 0.0
	for _, v := range w.Trade {
		total += v
	}
	near(t, "sum of the tables", total, 141708692, 0.5)
	kinds := map[string]int{}
	for _, p := range w.Check() {
		kinds[p.Kind]++
	}
	if kinds[NegativeFlow] != 25 {
		t.Errorf("%d flows below zero; the tables have 25", kinds[NegativeFlow])
	}
	if _, report, err := w.Balance(); err != nil || report.Flows.Cells != 25 || report.Clipped != 1 {
		t.Errorf("balancing: %+v, %v", report, err)
	}
}

func TestImportLiberationDay(t *testing.T) {
	w := imported(t, "liberation-day", "liberation-day-2025", ImportOptions{})
	if w.N() != 194 || w.J() != 1 || w.Economies[184].Code != "USA" {
		t.Fatalf("%d economies, %d sectors", w.N(), w.J())
	}
	us, china := w.Economy("USA"), w.Economy("CHN")
	near(t, "tariff on China", w.Announced[us*194+china], 0.54, 1e-12)
	near(t, "tariff on itself", w.Announced[us*194+us], 0, 0)
	for i := range 194 {
		if i != us && w.Announced[us*194+i] < 0.1 {
			t.Errorf("the tariff on %s is below 10 %%", w.Economies[i].Code)
		}
	}
	if p := w.Check(); len(p) != 0 {
		t.Errorf("open cells: %v", p)
	}
}

func TestImportGravity(t *testing.T) {
	w := imported(t, "gravity", "gravity", ImportOptions{})
	// The estimates that the sample was solved with carry seven digits.
	published := map[string]float64{"pta": 0.4711383, "contiguity": 0.891577, "common_language": 0.0326249, "lndist": -0.3898623, "international": -3.412584}
	text := "variable,coefficient\n"
	for name, want := range published {
		near(t, "coefficient of "+name, w.Gravity.Coefficients[name], want, 5e-7)
		text += name + "," + formatNumber(want) + "\n"
	}
	file := filepath.Join(t.TempDir(), "coefficients.csv")
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	given := imported(t, "gravity", "gravity", ImportOptions{Coefficients: file})
	for _, r := range records(t, "models/gravity/expected/gegravity_sample_CAN_JPN_bilateral.csv") {
		want := number(t, r["baseline modeled trade"])
		from, to := r["exporter"], r["importer"]
		near(t, "modelled trade "+from+" "+to+", estimated", w.flow(t, "ALL", from, to)/want, 1, 2e-6)
		near(t, "modelled trade "+from+" "+to+", coefficients given", given.flow(t, "ALL", from, to)/want, 1, 1e-8)
	}
}

// The baseline of the program against its source: Korea's and the United
// States' trade by sector, and the accounts.
func TestEmbeddedAgainstSource(t *testing.T) {
	w, err := Named("apec-2022")
	if err != nil {
		t.Fatal(err)
	}
	type key struct{ economy, sector string }
	exports, imports, duty := map[key]float64{}, map[key]float64{}, map[key]float64{}
	for _, r := range records(t, "models/icio-77x23/trade_tariff_2022.csv") {
		if r["exporter"] == r["importer"] {
			continue
		}
		v := number(t, r["value_musd"])
		exports[key{r["exporter"], r["sector"]}] += v
		imports[key{r["importer"], r["sector"]}] += v
		duty[key{r["importer"], r["sector"]}] += v * number(t, r["tariff_rate"])
	}
	for _, e := range []string{"KOR", "USA"} {
		n := w.Economy(e)
		for j, s := range w.Sectors {
			sold, bought, paid := 0.0, 0.0, 0.0
			for i := range w.Economies {
				if i != n {
					sold += w.Trade[w.at(j, i, n)]
					bought += w.Trade[w.at(j, n, i)]
					paid += w.Trade[w.at(j, n, i)] * w.Tariff[w.at(j, n, i)]
				}
			}
			k := key{e, s.Code}
			near(t, e+" exports of "+s.Code, sold, exports[k], 1e-9*exports[k])
			near(t, e+" imports of "+s.Code, bought, imports[k], 1e-9*imports[k])
			near(t, e+" duty on "+s.Code, paid, duty[k], 1e-9*duty[k]+1e-9)
		}
	}
	// Every code of the source's concordance is where the map puts it.
	to := map[string]string{}
	if err := readPairs("apec-2022/sector-map.csv", to); err != nil {
		t.Fatal(err)
	}
	for _, r := range records(t, "concordance/hs6-to-gtap.csv") {
		if want := to[r["gtap_sector"]]; want != "" && w.SectorOf(r["hs6"]) != want {
			t.Errorf("%s is in %s, not in %s", r["hs6"], w.SectorOf(r["hs6"]), want)
		}
	}
}

// The world in the program is what build.sh makes of the source, to the byte.
func TestEmbeddedIsBuiltFromSource(t *testing.T) {
	w := imported(t, "icio", "icio-77x23", ImportOptions{Values: BeforeTariff, Name: "apec-2022", Title: "APEC and its partners, 2022", Year: 2022,
		Elasticities: shared(t, "models/icio-2022-81x28/elasticities.csv"), DefaultSet: "FGO",
		StandardErrors: "apec-2022/standard-errors.csv", Concordance: shared(t, "concordance/hs6-to-gtap.csv"), SectorMap: "apec-2022/sector-map.csv"})
	b, _, err := w.Balance()
	if err != nil {
		t.Fatal(err)
	}
	files, err := b.Tables(".parquet")
	if err != nil {
		t.Fatal(err)
	}
	for name, data := range files {
		carried, err := embedded.ReadFile("apec-2022/" + name)
		if err != nil || !bytes.Equal(data, carried) {
			t.Errorf("%s is not what the source gives: run world/apec-2022/build.sh (%v)", name, err)
		}
	}
}
