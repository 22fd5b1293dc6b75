package world

import (
	"bytes"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"

	"github.com/servanda/servanda/equilibrium"
)

// small is a world of three economies and two sectors with everything that a
// bundle can hold.
func small() *World {
	w := newWorld("small", []string{"KOR", "USA", "ROW"}, []Sector{{"C29", "Motor vehicles"}, {"SERV", "Services"}})
	w.Title, w.Year, w.Unit, w.Licence = "A small world", 2022, "million USD", "none"
	w.Sources = []string{"made up"}
	w.Tariff = make([]float64, len(w.Trade))
	for at := range w.Trade {
		n, i := at/3%3, at%3
		w.Trade[at] = float64(3 + at%5)
		if n == i {
			w.Trade[at] = float64(100 + 7*at)
		} else if at < 9 {
			w.Tariff[at] = float64(n) / 40
		}
	}
	w.Trade[w.at(0, 1, 2)] = 0
	w.ValueAdded = []float64{0.4, 0.6, 0.5, 0.7, 0.45, 0.65}
	for range 3 {
		w.Input = append(w.Input, 0.3, 0.2, 0.7, 0.8)
	}
	w.Elasticities = []ElasticitySet{{"A", []float64{5, 4}, []float64{0.5, math.NaN()}}, {"B", []float64{8.5, 2.25}, nil}}
	w.DefaultSet = "B"
	w.Concordance = []Correspondence{{"87", "C29"}, {"8710", "SERV"}}
	w.GDP = []float64{10, 20, 30}
	w.Announced = []float64{0, 0, 0, 0.15, 0, 0.1, 0, 0, 0}
	w.Notes = []string{"made for a test"}
	return w
}

var approximately = cmp.Options{cmp.Comparer(func(a, b float64) bool {
	return a == b || math.IsNaN(a) && math.IsNaN(b) || relative(a, b) < 1e-15
})}

func TestReadingWhatWasWritten(t *testing.T) {
	for _, ending := range []string{".csv", ".csv.gz", ".parquet"} {
		dir := filepath.Join(t.TempDir(), "w")
		w := small()
		if err := w.Write(dir, ending); err != nil {
			t.Fatal(err)
		}
		got, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if d := cmp.Diff(w, got, approximately); d != "" {
			t.Errorf("%s: %s", ending, d)
		}
		again, err := got.Tables(ending)
		if err != nil {
			t.Fatal(err)
		}
		for name, data := range again {
			first, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil || !bytes.Equal(first, data) {
				t.Errorf("%s: other bytes when written again (%v)", name, err)
			}
		}
	}
}

func TestWriteReplacesAndSpares(t *testing.T) {
	dir := t.TempDir()
	if err := small().Write(dir, ".csv"); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "readme.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	w := small()
	w.GDP = nil
	if err := w.Write(dir, ".parquet"); err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]bool{"flows.csv": false, "flows.parquet": true, "accounts.csv": false, "readme.txt": true} {
		if _, err := os.Stat(filepath.Join(dir, name)); (err == nil) != want {
			t.Errorf("%s there: %v", name, err == nil)
		}
	}
	other := t.TempDir()
	if err := os.WriteFile(filepath.Join(other, "thesis.txt"), nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := small().Write(other, ".csv"); err == nil {
		t.Error("a folder of other things was written into")
	}
}

// bundle is the small world as files that a test can spoil.
func bundle(t testing.TB) fstest.MapFS {
	files, err := small().Tables(".csv")
	if err != nil {
		t.Fatal(err)
	}
	dir := fstest.MapFS{}
	for name, data := range files {
		dir[name] = &fstest.MapFile{Data: data}
	}
	return dir
}

func TestRefusals(t *testing.T) {
	for _, c := range []struct{ file, old, new, says string }{
		{"flows.csv", "C29,KOR,USA,", "C29,KOR,USB,", `flows.csv:5: economy "USB" is not in world.json`},
		{"flows.csv", "C29,KOR,USA,6,", "C29,KOR,USA,x,", `flows.csv:5: column value: "x" is not a finite number`},
		{"flows.csv", "C29,KOR,USA,6,2.5", "C29,KOR,USA,6,-100", `flows.csv:5: a tariff of -100 % leaves nothing to pay`},
		{"flows.csv", "C29,KOR,USA,", "C29,KOR,KOR,", "flows.csv:5: a second row of C29 from KOR to KOR"},
		{"flows.csv", "sector,exporter", "sector,seller", "flows.csv:1: there is no column exporter"},
		{"flows.csv", "", "", "flows.csv: the table is empty"},
		{"inputs.csv", "KOR,C29,C29", "KOR,C28,C29", `inputs.csv:2: sector "C28" is not in world.json`},
		{"value_added.csv", "KOR,C29,0.4", "KOR,C29,NaN", `value_added.csv:2: column share: "NaN" is not a finite number`},
		{"elasticities.csv", "A,C29,5", "A,C29,-5", "elasticities.csv:2: θ of C29 in set A is not above 0"},
		{"accounts.csv", "KOR,10", "KOR,0", "accounts.csv:2: the GDP of KOR is not above 0"},
		{"concordance.csv", "8710", "87", "concordance.csv:3: a second row of 87"},
		{"world.json", `"KOR"`, `"KR"`, `economy "KR": write KOR`},
		{"world.json", `"elasticities": "B"`, `"elasticities": "C"`, `the default set of elasticities "C" is not in elasticities.csv`},
		{"world.json", "{", "", "world.json: "},
	} {
		dir := bundle(t)
		data := string(dir[c.file].Data)
		if c.old == "" {
			data = ""
		} else {
			if !strings.Contains(data, c.old) {
				t.Fatalf("%s does not hold %q:\n%s", c.file, c.old, data)
			}
			data = strings.Replace(data, c.old, c.new, 1)
		}
		dir[c.file] = &fstest.MapFile{Data: []byte(data)}
		_, err := Read(dir)
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s, %q for %q: %v, not %q", c.file, c.new, c.old, err, c.says)
		}
	}
	dir := bundle(t)
	dir["flows.parquet"] = dir["flows.csv"]
	if _, err := Read(dir); err == nil {
		t.Error("two tables of flows were read")
	}
	delete(dir, "flows.csv")
	if _, err := Read(dir); err == nil || !strings.Contains(err.Error(), "Parquet") {
		t.Errorf("CSV was read as Parquet: %v", err)
	}
}

func TestCheckNamesTheCells(t *testing.T) {
	w := small()
	if p := w.Check(); len(p) != 0 {
		t.Fatalf("the small world is consistent: %v", p)
	}
	w.GDP = nil
	for j := range w.J() {
		w.Trade[w.at(j, 0, 0)] = 0
	}
	w.Trade[w.at(0, 2, 1)] = -1
	w.ValueAdded[2] = 1.5
	w.Input[8] = 0.9
	var kinds []string
	for _, p := range w.Check() {
		kinds = append(kinds, p.Kind+" "+p.Economy)
	}
	for _, want := range []string{NegativeFlow + " ROW", NoOwnTrade + " KOR", ShareRange + " USA", SharesSum + " ROW"} {
		if !slices.Contains(kinds, want) {
			t.Errorf("%q is missing in %v", want, kinds)
		}
	}
	if _, _, err := w.Balance(); err == nil || !strings.Contains(err.Error(), "own trade") {
		t.Errorf("a world without own trade was balanced: %v", err)
	}
}

// random is a world whose inputs may exceed what is spent on them.
func random(r *rand.Rand) *World {
	N, J := 2+r.IntN(5), 1+r.IntN(6)
	var sectors []Sector
	for j := range J {
		sectors = append(sectors, Sector{string(rune('A' + j)), ""})
	}
	w := newWorld("random", []string{"KOR", "USA", "JPN", "CHN", "VNM", "ROW"}[:N], sectors)
	w.Tariff = make([]float64, len(w.Trade))
	for at := range w.Trade {
		w.Trade[at] = math.Exp(3 * r.NormFloat64())
		if at/N%N == at%N {
			w.Trade[at] *= 20
		} else {
			w.Tariff[at] = 0.2 * r.Float64()
		}
		if r.IntN(8) == 0 {
			w.Trade[at] = 0
		}
	}
	for n := range N {
		w.Trade[w.at(0, n, n)] += 1
	}
	inputs := make([]float64, N*J*J)
	for at := range inputs {
		inputs[at] = r.ExpFloat64()
	}
	w.sharesOf(inputs, w.Output())
	for at := range w.ValueAdded {
		w.ValueAdded[at] = 0.3 + 0.6*r.Float64()
	}
	w.Elasticities = []ElasticitySet{newSet("A", J)}
	for j := range J {
		w.Elasticities[0].Theta[j] = 1 + 9*r.Float64()
	}
	return w
}

// What balancing promises: accounts that add up, columns and flows as before,
// and nothing moved where nothing was open.
func TestBalanceProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	balanced, refused, open := 0, 0, 0
	for range 500 {
		w := random(r)
		J := w.J()
		before := w.Check()
		b, report, err := w.Balance()
		if err != nil {
			refused++
			continue
		}
		balanced++
		if len(before) > 0 {
			open++
		} else if !slices.EqualFunc(w.Input, b.Input, func(x, y float64) bool { return math.Abs(x-y) < 1e-12 }) {
			t.Fatal("a consistent world was moved")
		}
		if p := b.Check(); len(p) != 0 {
			t.Fatalf("open after balancing: %v", p[0])
		}
		if p := equilibrium.Check(&equilibrium.Baseline{N: b.N(), J: J, Trade: b.Trade, Tariff: b.Tariff, Input: b.Input, Value: b.ValueAdded, Theta: b.Elasticities[0].Theta}); len(p) != 0 {
			t.Fatalf("the solver refuses it: %v", p[0])
		}
		if !slices.Equal(w.Trade, b.Trade) || !slices.Equal(w.ValueAdded, b.ValueAdded) {
			t.Fatal("flows or value added moved")
		}
		again, second, err := b.Balance()
		if err != nil || second.Before != 0 || second.Inputs.Value > 1e-6*max(report.Inputs.Value, 1) {
			t.Fatalf("balancing twice moves again: %+v %v", second, err)
		}
		_ = again
	}
	if balanced < 100 || open < 50 {
		t.Errorf("%d balanced, %d of them open before, %d refused: too few to say anything", balanced, open, refused)
	}
}

// RAS with limits on rows, against a case that can be solved by hand: one row
// over its limit by 10, two equal columns.
func TestShrinkRows(t *testing.T) {
	z := []float64{30, 30, 10, 10}
	if err := shrinkRows(z, []float64{40, 40}, []float64{50, 100}); err != nil {
		t.Fatal(err)
	}
	for at, want := range []float64{25, 25, 15, 15} {
		near(t, "cell", z[at], want, 1e-9)
	}
}

// Totals do not depend on the level of aggregation, and neither does the rest
// of the accounts.
func TestAggregateKeepsTotals(t *testing.T) {
	w, err := Named("apec-2022")
	if err != nil {
		t.Fatal(err)
	}
	m := Map{Economies: map[string]string{}, Sectors: map[string]string{"C26": "MACH", "C27": "MACH", "C28": "MACH"}, Titles: map[string]string{"MACH": "Machines"}}
	for _, e := range w.Economies {
		if !slices.Contains([]string{"KOR", "USA", "CHN"}, e.Code) {
			m.Economies[e.Code] = "ROW"
		}
	}
	a, err := w.Aggregate(m)
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(a.Codes(), " "); got != "CHN KOR USA ROW" {
		t.Errorf("economies %s", got)
	}
	if a.J() != 21 || a.Sectors[a.Sector("MACH")].Title != "Machines" {
		t.Errorf("sectors %v", a.Sectors)
	}
	before, after := w.Describe(), a.Describe()
	near(t, "output", after.Output/before.Output, 1, 1e-12)
	near(t, "value added", after.ValueAdded/before.ValueAdded, 1, 1e-12)
	sum := func(w *World, x []float64, e string) (s float64) {
		for n := range w.Economies {
			if w.Economies[n].Code == e || e == "ROW" && !slices.Contains([]string{"KOR", "USA", "CHN"}, w.Economies[n].Code) {
				for j := range w.J() {
					s += x[n*w.J()+j]
				}
			}
		}
		return s
	}
	for _, e := range []string{"KOR", "ROW"} {
		near(t, "final demand of "+e, sum(a, a.Final(), e)/sum(w, w.Final(), e), 1, 1e-10)
		near(t, "spending of "+e, sum(a, a.Spending(), e)/sum(w, w.Spending(), e), 1, 1e-12)
	}
	if p := a.Check(); len(p) != 0 {
		t.Errorf("open after aggregation: %v", p[0])
	}
	if a.SectorOf("854231") != "MACH" || a.SectorOf("870323") != "C29" {
		t.Errorf("854231 is in %s, 870323 in %s", a.SectorOf("854231"), a.SectorOf("870323"))
	}
	u, err := a.Set("U4")
	if err != nil {
		t.Fatal(err)
	}
	for j, theta := range u.Theta {
		near(t, "θ of "+a.Sectors[j].Code, theta, 4, 1e-12)
	}
}

func TestUnitWarnings(t *testing.T) {
	w, err := Named("apec-2022")
	if err != nil {
		t.Fatal(err)
	}
	if u := w.Describe().Units; len(u) != 0 {
		t.Errorf("the world of the program warns: %v", u)
	}
	w.Unit = "thousand USD"
	if u := w.Describe().Units; len(u) != 1 || !strings.Contains(u[0], "check the unit") {
		t.Errorf("a unit off by a thousand was not noticed: %v", u)
	}
	s := small()
	s.GDP = []float64{1, 2, 3}
	if u := s.Describe().Units; len(u) != 1 || !strings.Contains(u[0], "not in one unit") {
		t.Errorf("GDP in another unit was not noticed: %v", u)
	}
	s = small()
	for j := range s.Sectors {
		s.Trade[s.at(j, 0, 0)] /= 1e6
	}
	if u := s.Describe().Units; len(u) == 0 || !strings.Contains(u[0], "KOR sells") {
		t.Errorf("own trade in another unit was not noticed: %v", u)
	}
}

func TestReadMap(t *testing.T) {
	w := small()
	for _, c := range []struct{ text, says string }{
		{"from,to\nKOR,ROW\nKOR,USA\n", "map.csv:3: KOR goes to ROW and to USA"},
		{"from,to\nKOR,EU9\n", `map.csv:2: economy "EU9" is not an ISO`},
		{"from,to\nC30,ALL\n", `map.csv:2: the world has no economy and no sector "C30"`},
		{"from\nC29\n", "map.csv:1: there is no column to"},
	} {
		file := filepath.Join(t.TempDir(), "map.csv")
		if err := os.WriteFile(file, []byte(c.text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := w.ReadMap(file); err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q: %v, not %q", c.text, err, c.says)
		}
	}
}

func TestPermuteBack(t *testing.T) {
	w := small()
	e, s := []int{2, 0, 1}, []int{1, 0}
	back := w.Permute(e, s).Permute([]int{1, 2, 0}, []int{1, 0})
	if !slices.Equal(w.Trade, back.Trade) || !slices.Equal(w.Tariff, back.Tariff) || !slices.Equal(w.Input, back.Input) || !slices.Equal(w.ValueAdded, back.ValueAdded) ||
		!slices.Equal(w.GDP, back.GDP) || !slices.Equal(w.Announced, back.Announced) || !slices.Equal(w.Economies, back.Economies) {
		t.Error("there and back is another world")
	}
	if p := w.Permute(e, s); p.flow(t, "C29", "KOR", "USA") != w.flow(t, "C29", "KOR", "USA") {
		t.Error("a flow changed its owners")
	}
}

func TestReadShock(t *testing.T) {
	w := small()
	tariff := slices.Clone(w.Tariff)
	err := w.readShock("t.csv", []byte("sector,importer,exporter,tariff_pct\n*,USA,*,10\nMotor vehicles,US,South Korea,25\n"), Tariffs, tariff)
	if err != nil {
		t.Fatal(err)
	}
	for at, v := range tariff {
		j, n, i := at/9, at/3%3, at%3
		want := w.Tariff[at]
		if n == 1 && i != 1 {
			want = 0.1
		}
		if n == 1 && i == 0 && j == 0 {
			want = 0.25
		}
		if v != want {
			t.Errorf("tariff of %d on %d in %d is %g, not %g", n, i, j, v, want)
		}
	}
	cost := slices.Repeat([]float64{1}, len(w.Trade))
	if err := w.readShock("c.csv", []byte("sector,importer,exporter,cost_pct\nC29,KOR,USA,-10\n"), Costs, cost); err != nil {
		t.Fatal(err)
	}
	if cost[w.at(0, 0, 1)] != 0.9 || total(cost) != float64(len(cost))-1+0.9 {
		t.Errorf("costs %v", cost)
	}
	for _, c := range []struct {
		kind       ShockKind
		text, says string
	}{
		{Tariffs, "sector,importer,exporter,tariff_pct\nC92,USA,KOR,5\n", `f.csv:2: the world has no sector "C92"; did you mean "C29"?`},
		{Tariffs, "sector,importer,exporter,tariff_pct\nC29,USA,KRO,5\n", `f.csv:2: the world has no economy "KRO"; did you mean "KOR"?`},
		{Tariffs, "sector,importer,exporter,tariff_pct\nC29,JPN,KOR,5\n", "f.csv:2: the world does not have JPN (Japan) as itself; it is in ROW"},
		{Tariffs, "sector,importer,exporter,tariff_pct\nC29,USA,USA,5\n", "f.csv:2: USA buys from itself"},
		{Tariffs, "sector,importer,exporter,tariff_pct\nC29,USA,KOR,-100\n", "f.csv:2: a tariff of -100 % leaves nothing to pay"},
		{Tariffs, "sector,importer,exporter,tariff_pct\nC29,USA,KOR,\n", "f.csv:2: the value is missing"},
		{Tariffs, "sector,importer,exporter\nC29,USA,KOR\n", "f.csv:1: there is no column tariff_pct"},
		{Costs, "sector,importer,exporter,cost_hat\nC29,USA,KOR,0\n", "f.csv:2: the cost ratio is 0"},
		{Costs, "sector,importer,exporter\nC29,USA,KOR\n", "f.csv:1: there is no column cost_hat"},
	} {
		err := w.readShock("f.csv", []byte(c.text), c.kind, make([]float64, len(w.Trade)))
		if err == nil || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%q: %v, not %q", c.text, err, c.says)
		}
	}
}

// The published csv of the OECD, in little: two economies and two industries,
// China in the two parts of the extended table.
const sml = `V1,AUS_A01,AUS_C29,CN1_A01,CN1_C29,CN2_A01,CN2_C29,AUS_HFCE,AUS_INVNT,CHN_HFCE,CHN_GFCF,OUT
AUS_A01,10,5,0,1,2,0,40,1,3,0,62
AUS_C29,1,20,0,0,1,0,30,0,0,2,54
CN1_A01,0,0,5,4,0,0,0,0,20,0,29
CN1_C29,0,3,0,6,0,1,2,0,9,5,26
CN2_A01,0,0,1,0,4,2,0,0,30,0,37
CN2_C29,2,4,0,0,0,9,5,0,10,8,38
TLS,1,1,1,1,1,1,0,0,0,0,6
VA,48,21,22,14,29,25,0,0,0,0,159
OUT,62,54,29,26,37,38,0,0,0,0,0
`

func TestImportSML(t *testing.T) {
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "2018_SML.csv"), []byte(sml), 0o600); err != nil {
		t.Fatal(err)
	}
	w, err := Import("icio", dir, ImportOptions{})
	if err != nil {
		t.Fatal(err)
	}
	if w.N() != 2 || w.J() != 2 || w.Year != 2018 {
		t.Fatalf("%d economies, %d sectors, %d", w.N(), w.J(), w.Year)
	}
	near(t, "Australia's cars from China", w.flow(t, "C29", "CHN", "AUS"), 3+2+4+2+5, 0)
	near(t, "China's crops from Australia", w.flow(t, "A01", "AUS", "CHN"), 1+2+3, 0)
	near(t, "China's own cars", w.flow(t, "C29", "CHN", "CHN"), 6+1+9+5+9+10+8, 0)
	out := w.Output()
	near(t, "output of China's cars", out[1*2+1], 26+38, 0)
	near(t, "value added of Australia's cars", w.ValueAdded[1], 1-(5+20+3+4)/54.0, 1e-15)
	near(t, "cars in China's inputs to cars", w.Input[(1*2+1)*2+1], 16/(16+1.+4+2), 1e-15)
	if p := w.Check(); len(p) != 0 {
		t.Errorf("open cells: %v", p)
	}
}

func TestImportLong(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "trade.csv")
	text := "exporter,importer,value,tariff_pct\nROW,ROW,500,0\nKorea,KR,90,0\nKOR,USA,10,2.5\nUSA,KOR,5,8\nUSA,USA,200,0\nROW,USA,7,0\n"
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	w, err := Import("long", file, ImportOptions{Name: "x", Unit: "USD"})
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(w.Codes(), " "); got != "KOR USA ROW" || w.Name != "x" || w.Unit != "USD" {
		t.Errorf("%s, %s, %s", got, w.Name, w.Unit)
	}
	near(t, "tariff", w.Tariff[w.at(0, 1, 0)], 0.025, 0)
	if w, err = Import("long", file, ImportOptions{Values: WithTariff}); err != nil {
		t.Fatal(err)
	}
	near(t, "flow before tariff", w.flow(t, "ALL", "KOR", "USA"), 10/1.025, 1e-14)
	for text, says := range map[string]string{
		"exporter,importer,value\nKOR,USA,1\nKOR,USA,2\n": "trade.csv:3: a second row of ALL from KOR to USA",
		"exporter,importer,value\nKOR,Atlantis,1\n":       `trade.csv:2: "Atlantis" is not an economy`,
		"exporter,importer,value\nKOR,USA,-1\n":           "trade.csv:2: USA buys -1",
		"exporter,importer\nKOR,USA\n":                    "trade.csv:1: there is no column value",
		"exporter,importer,value\n":                       "trade.csv: the table has no rows",
	} {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Import("long", file, ImportOptions{}); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, not %q", text, err, says)
		}
	}
	// Trade alone, as BACI has it, lacks what is bought at home.
	if err := os.WriteFile(file, []byte("exporter,importer,value\nKOR,USA,1\nUSA,KOR,2\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if w, err = Import("long", file, ImportOptions{}); err != nil {
		t.Fatal(err)
	}
	if p := w.Check(); len(p) != 2 || p[0].Kind != NoOwnTrade {
		t.Errorf("missing own trade was not noticed: %v", p)
	}
}

func TestImportStandardErrors(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		file := filepath.Join(dir, name)
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return file
	}
	o := ImportOptions{
		Elasticities: write("theta.csv", "sector,X,Y\nC29,5,8.92\nSERV,4,8.35\n"),
		SectorMap:    write("map.csv", "from,to\nCars,C29\nVans,C29\n"),
	}
	flows := write("flows.csv", "sector,exporter,importer,value\nC29,KOR,KOR,90\nSERV,KOR,KOR,225\n")
	read := func(text string) (*World, error) {
		o.StandardErrors = write("se.csv", text)
		return Import("long", flows, o)
	}
	w, err := read("sector,set,standard_error\nCars,x,0.5\nSERV,X,2e-3\n")
	if err != nil {
		t.Fatal(err)
	}
	if s := w.Elasticities; !slices.Equal(s[0].StandardError, []float64{0.5, 0.002}) || s[1].StandardError != nil {
		t.Errorf("%v", s)
	}
	for text, says := range map[string]string{
		"sector,set,standard_error\nC92,X,1\n":            `se.csv:2: sector "C92" is not in the world; it has C29, SERV. Give --sector-map`,
		"sector,set,standard_error\nC29,Z,1\n":            `has no set of elasticities "Z"; it has X, Y`,
		"sector,set,standard_error\nC29,,1\n":             "se.csv:2: the set is missing; the world has X, Y",
		"sector,set,standard_error\nC29,X,0\n":            `se.csv:2: the standard error of C29 in set X is "0", not a number above 0`,
		"sector,set,standard_error\nC29,X,-1\n":           `se.csv:2: the standard error of C29 in set X is "-1"`,
		"sector,set,standard_error\nC29,X,\n":             `se.csv:2: the standard error of C29 in set X is ""`,
		"sector,set,standard_error\nC29,X,inf\n":          `se.csv:2: the standard error of C29 in set X is "inf"`,
		"sector,set,standard_error\nCars,X,1\nVans,x,1\n": "se.csv:3: a second row of C29 in set X",
		"sector,set,error\nC29,X,1\n":                     "se.csv:1: there is no column standard_error",
		"":                                                "se.csv: the table is empty",
	} {
		if _, err := read(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v, not %q", text, err, says)
		}
	}
	// A world without sets has nothing for an error to go with.
	o.Elasticities = ""
	if _, err := read("sector,set,standard_error\nC29,X,1\n"); err == nil || !strings.Contains(err.Error(), "has no elasticities; give --elasticities FILE") {
		t.Errorf("an error without an elasticity: %v", err)
	}
}

// An estimate of a paper: θ and its standard error.
type estimate struct{ theta, se float64 }

// What the standard errors of apec-2022 were made of (PROVENANCE.md): the
// papers' estimates by sector.
var published = map[string]map[string]estimate{
	"CP": { // Caliendo and Parro 2015: θ of Table 1, 99 % sample; errors computed from the authors' sample
		"Agriculture": {9.11, 2.01}, "Mining": {13.53, 3.67}, "Food": {2.62, 0.61}, "Textile": {8.10, 1.28}, "Wood": {11.50, 2.87},
		"Paper": {16.52, 2.65}, "Petroleum": {64.85, 15.61}, "Chemicals": {3.13, 1.78}, "Plastic": {1.67, 2.23}, "Minerals": {2.41, 1.60},
		"Basic metals": {3.28, 2.51}, "Metal products": {6.99, 2.12}, "Machinery": {1.45, 2.80}, "Office": {12.95, 4.53}, "Electrical": {12.91, 1.64},
		"Communication": {3.95, 1.77}, "Medical": {8.71, 1.56}, "Auto": {1.84, 0.92}, "Other transport": {0.39, 1.08}, "Other": {3.98, 1.08},
	},
	"LL": { // Lashkaripour and Lugovskyy 2023, Table 3
		"Agriculture and mining": {6.227, 2.345}, "Food": {2.303, 0.765}, "Textiles": {3.359, 0.353}, "Wood": {3.896, 1.855}, "Paper": {2.646, 1.106},
		"Petroleum": {0.636, 0.464}, "Chemicals": {3.966, 0.403}, "Rubber and plastic": {5.157, 1.176}, "Minerals": {5.283, 1.667}, "Metals": {3.004, 0.484},
		"Machinery": {7.750, 1.330}, "Electrical and optical": {1.235, 0.323}, "Transport equipment": {2.805, 0.834}, "N.e.c.": {6.169, 1.012},
	},
}

// Every elasticity with a standard error is the mean of the paper's sectors
// named here, and its error that of a mean of independent estimates.
func TestStandardErrorsOfEmbedded(t *testing.T) {
	w, err := Named("apec-2022")
	if err != nil {
		t.Fatal(err)
	}
	parts := map[string]map[string]string{
		"CP": {
			"A01_02": "Agriculture", "A03": "Agriculture", "B05_06": "Mining", "B07_08": "Mining", "B09": "Mining", "C10T12": "Food", "C13T15": "Textile",
			"C16": "Wood, Paper", "C17_18": "Wood, Paper", "C19": "Petroleum", "C20": "Chemicals", "C21": "Chemicals", "C22": "Plastic, Minerals",
			"C23": "Plastic, Minerals", "C24": "Basic metals", "C25": "Metal products", "C26": "Office, Communication, Medical", "C27": "Electrical",
			"C28": "Machinery", "C29": "Auto, Other transport", "C30": "Auto, Other transport", "C31T33": "Medical, Other",
		},
		"LL": {
			"A01_02": "Agriculture and mining", "A03": "Agriculture and mining", "B05_06": "Agriculture and mining", "B07_08": "Agriculture and mining",
			"B09": "Agriculture and mining", "C10T12": "Food", "C13T15": "Textiles", "C16": "Wood, Paper", "C17_18": "Wood, Paper", "C19": "Petroleum",
			"C20": "Chemicals", "C21": "Chemicals", "C22": "Rubber and plastic, Minerals", "C23": "Rubber and plastic, Minerals", "C24": "Metals",
			"C25": "Metals", "C26": "Electrical and optical", "C27": "Electrical and optical", "C28": "Machinery", "C29": "Transport equipment",
			"C30": "Transport equipment", "C31T33": "N.e.c.",
		},
	}
	for _, s := range w.Elasticities {
		if parts[s.Name] == nil {
			if s.StandardError != nil {
				t.Errorf("set %s has standard errors, and nobody knows from where", s.Name)
			}
			continue
		}
		if s.StandardError == nil {
			t.Fatalf("set %s has no standard errors", s.Name)
		}
		for j, sector := range w.Sectors {
			of := parts[s.Name][sector.Code]
			if of == "" {
				if !math.IsNaN(s.StandardError[j]) {
					t.Errorf("%s in set %s has a standard error, and no estimate of the paper stands behind it", sector.Code, s.Name)
				}
				continue
			}
			names := strings.Split(of, ", ")
			k, theta, square := float64(len(names)), 0.0, 0.0
			for _, name := range names {
				e, ok := published[s.Name][name]
				if !ok {
					t.Fatalf("the paper of %s has no sector %s", s.Name, name)
				}
				theta += e.theta / k
				square += e.se * e.se
			}
			near(t, "θ of "+sector.Code+" in set "+s.Name, s.Theta[j], theta, 1e-5)
			near(t, "standard error of "+sector.Code+" in set "+s.Name, s.StandardError[j], math.Sqrt(square)/k, 5.1e-5)
		}
	}
}

func TestEmbedded(t *testing.T) {
	w, err := Named("apec-2022")
	if err != nil {
		t.Fatal(err)
	}
	// All of APEC but Papua New Guinea, which the source does not have.
	for _, e := range strings.Fields("AUS BRN CAN CHL CHN HKG IDN JPN KOR MYS MEX NZL PER PHL RUS SGP TWN THA USA VNM") {
		if w.Economy(e) < 0 {
			t.Errorf("%s is not in the world", e)
		}
	}
	for _, s := range []string{"C26", "C27", "C29", "C30"} {
		if w.Sector(s) < 0 {
			t.Errorf("sector %s is not in the world", s)
		}
	}
	for _, set := range []string{"CP", "FGO", "IS", "U4"} {
		b, err := w.Baseline(set)
		if err != nil {
			t.Fatal(err)
		}
		if p := equilibrium.Check(b); len(p) != 0 {
			t.Errorf("the solver refuses the world: %v", p[0])
		}
	}
	if p := w.Check(); len(p) != 0 {
		t.Errorf("open cells: %v", p[0])
	}
	if w.Licence == "" || len(w.Sources) == 0 || w.Unit != "million USD" || w.Year != 2022 {
		t.Errorf("%q %q %q %d", w.Licence, w.Sources, w.Unit, w.Year)
	}
	for hs, want := range map[string]string{"870323": "C29", "854231": "C26", "850760": "C27", "890590": "C30", "271019": "C19", "300490": "C21", "9999": ""} {
		if got := w.SectorOf(hs); got != want {
			t.Errorf("%s is in %q, not in %q", hs, got, want)
		}
	}
	size := int64(0)
	entries, err := embedded.ReadDir("apec-2022")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		info, err := e.Info()
		if err != nil {
			t.Fatal(err)
		}
		size += info.Size()
	}
	if size > 2<<20 {
		t.Errorf("the world takes %d bytes; 2 MB are allowed", size)
	}
	if _, err := Named("apec-2020"); err == nil {
		t.Error("a world that is not there was opened")
	}
}
