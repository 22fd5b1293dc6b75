package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// sharedModels is the folder of published worlds and results; what needs it is
// skipped loudly where it is absent, unless SERVANDA_REQUIRE_SHARED is 1.
func sharedModels(t *testing.T, path string) string {
	t.Helper()
	root := os.Getenv("SERVANDA_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "..", "shared")
	}
	full := filepath.Join(root, "data", "models", path)
	if _, err := os.Stat(full); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatalf("the shared data are required and absent: %v", err)
		}
		t.Skipf("NOT CHECKED, the published results are absent: %v", err)
	}
	return full
}

// servanda runs a command that must succeed.
func servanda(t *testing.T, args ...string) []byte {
	t.Helper()
	var out, errs bytes.Buffer
	if code := run(args, strings.NewReader(""), &out, &errs); code != 0 {
		t.Fatalf("servanda %s: exit %d\n%s", strings.Join(args, " "), code, errs.String())
	}
	return out.Bytes()
}

// solvedBy runs servanda solve and gives each economy's numbers.
func solvedBy(t *testing.T, args ...string) map[string]map[string]float64 {
	t.Helper()
	var a struct {
		Converged bool
		Residual  float64
		Economies []map[string]any
	}
	if err := json.Unmarshal(servanda(t, append(append([]string{"solve"}, args...), "--json")...), &a); err != nil {
		t.Fatal(err)
	}
	if !a.Converged || !(a.Residual <= 1e-10) {
		t.Fatalf("converged %v, residual %g", a.Converged, a.Residual)
	}
	answers := map[string]map[string]float64{}
	for _, e := range a.Economies {
		numbers := map[string]float64{}
		for key, v := range e {
			if x, ok := v.(float64); ok {
				numbers[key] = x
			}
		}
		answers[e["economy"].(string)] = numbers
	}
	return answers
}

// published reads a table of results with its header.
func published(t *testing.T, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(sharedModels(t, path))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	return readTable(t, f)
}

func readTable(t *testing.T, f *os.File) []map[string]string {
	t.Helper()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var all []map[string]string
	for _, r := range rows[1:] {
		m := map[string]string{}
		for c, h := range rows[0] {
			m[h] = r[c]
		}
		all = append(all, m)
	}
	return all
}

func parse(t *testing.T, s string) float64 {
	t.Helper()
	x, err := strconv.ParseFloat(s, 64)
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func nearly(t *testing.T, what string, got, want, tolerance float64) {
	t.Helper()
	if !(math.Abs(got-want) <= tolerance) {
		t.Errorf("%s: %.12g, published %.12g (allowed %g)", what, got, want, tolerance)
	}
}

func file(t *testing.T, text string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "change.csv")
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return name
}

// Caliendo and Parro (2015): the tariffs among Mexico, Canada and the United
// States go to their values of 2005, from balanced trade.
func TestPublishedNAFTA(t *testing.T) {
	source := sharedModels(t, "caliendo-parro-2015")
	w := filepath.Join(t.TempDir(), "nafta")
	servanda(t, "world", "import", "caliendo-parro", source, "-o", w)
	text, err := os.ReadFile(filepath.Join(source, "tariffs2005.txt"))
	if err != nil {
		t.Fatal(err)
	}
	numbers := strings.Fields(string(text))
	three := map[string]int{"CAN": 4, "MEX": 19, "USA": 29}
	tariffs := "sector,importer,exporter,tariff_pct\n"
	for j := range 20 {
		for importer, n := range three {
			for exporter, i := range three {
				if n != i {
					tariffs += fmt.Sprintf("T%02d,%s,%s,%s\n", j+1, importer, exporter, numbers[(j*31+n)*31+i])
				}
			}
		}
	}
	change := file(t, tariffs)
	flows := filepath.Join(t.TempDir(), "flows.csv")
	got := solvedBy(t, w, "--balance-first", "--tariffs", change, "--flows", flows)
	codes := strings.Fields("ARG AUS AUT BRA CAN CHL CHN DNK FIN FRA DEU GRC HUN IND IDN IRL ITA JPN KOR MEX NLD NZL NOR PRT ZAF ESP SWE TUR GBR USA ROW")
	rows := published(t, "caliendo-parro-2015/expected/nafta-balanced.csv")
	if len(rows) != len(codes) || len(got) != len(codes) {
		t.Fatalf("%d countries published, %d solved", len(rows), len(got))
	}
	for k, r := range rows {
		for _, c := range []struct {
			column, key string
			tolerance   float64
		}{
			{"welfare_exact_pct", "welfare_pct", 1e-6}, {"welfare_lin_pct", "welfare_linear_pct", 1e-6}, {"tot_pct", "terms_of_trade_pct", 1e-6},
			{"vot_pct", "volume_of_trade_pct", 1e-6}, {"real_wage_pct", "real_wage_pct", 1e-6}, {"wage_hat", "wage_hat", 1e-8}, {"price_hat", "price_hat", 1e-8},
		} {
			nearly(t, codes[k]+" "+c.key, got[codes[k]][c.key], parse(t, r[c.column]), c.tolerance)
		}
	}
	// Prices of the sectors; the printed input shares sum to 1 within 7e-7 only.
	var detail struct {
		Sectors []struct {
			Economy, Sector string
			Price           float64 `json:"price_hat"`
		}
	}
	if err := json.Unmarshal(servanda(t, "solve", w, "--balance-first", "--tariffs", change, "--sectors", "--json"), &detail); err != nil {
		t.Fatal(err)
	}
	prices := map[string]float64{}
	for _, x := range detail.Sectors {
		prices[x.Sector+x.Economy] = x.Price
	}
	table := published(t, "caliendo-parro-2015/expected/nafta-balanced-price-hat.csv")
	if len(table) != 40 || len(prices) != 40*31 {
		t.Fatalf("%d sectors published, %d prices solved", len(table), len(prices))
	}
	names := strings.Split("Argentina,Australia,Austria,Brazil,Canada,Chile,China,Denmark,Finland,France,Germany,Greece,Hungary,India,Indonesia,Ireland,Italy,Japan,Korea,Mexico,Netherlands,New Zealand,Norway,Portugal,South Africa,Spain,Sweden,Turkey,UK,USA,ROW", ",")
	for k, r := range table {
		sector := fmt.Sprintf("T%02d", k+1)
		if k >= 20 {
			sector = fmt.Sprintf("N%02d", k-19)
		}
		for n, code := range codes {
			nearly(t, "price of "+sector+" in "+code, prices[sector+code], parse(t, r[names[n]]), 1e-7)
		}
	}
	// Bilateral flows: the published growth of imports, all sectors together.
	f, err := os.Open(flows)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	before, after := map[[2]string]float64{}, map[[2]string]float64{}
	for _, r := range readTable(t, f) {
		pair := [2]string{r["importer"], r["exporter"]}
		before[pair] += parse(t, r["before"])
		after[pair] += parse(t, r["after"])
	}
	f2, err := os.Open(sharedModels(t, "caliendo-parro-2015/expected/nafta-balanced-import-growth-pct.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f2.Close()
	grid, err := csv.NewReader(f2).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	checked := 0
	for n, row := range grid[1:] {
		for i, cell := range row[1:] {
			if want := parse(t, cell); !math.IsNaN(want) {
				pair := [2]string{codes[n], codes[i]}
				// Petroleum's θ of 64.85 multiplies what is left open in the authors' prices.
				nearly(t, "imports of "+codes[n]+" from "+codes[i], 100*(after[pair]/before[pair]-1), want, 5e-5)
				checked++
			}
		}
	}
	if checked < 900 {
		t.Errorf("only %d pairs were compared", checked)
	}
}

// The equations of us-tariff on OECD ICIO 2022: no inputs, trade balanced
// first, elasticities IS.
func TestPublishedICIO(t *testing.T) {
	w := filepath.Join(t.TempDir(), "icio")
	servanda(t, "world", "import", "icio", sharedModels(t, "icio-2022-81x28"), "-o", w, "--form", "parquet")
	rows := published(t, "icio-2022-81x28/expected/welfare-pct.csv")
	for column, tariffs := range map[string]string{"uniform10": "*,USA,*,10", "KOR_C29_25": "C29,USA,KOR,25"} {
		got := solvedBy(t, w, "--balance-first", "--inputs", "no", "--elasticities", "IS", "--tariffs", file(t, "sector,importer,exporter,tariff_pct\n"+tariffs+"\n"))
		if len(rows) != 81 {
			t.Fatalf("%d economies published", len(rows))
		}
		for _, r := range rows {
			nearly(t, column+" "+r["country"], got[r["country"]]["welfare_pct"], parse(t, r[column]), 1e-6)
		}
	}
}

// gegravity 0.3 on its sample: an agreement of Canada and Japan. Its own solver
// stops at 1e-8; its numeraire is Germany's price index.
func TestPublishedGegravity(t *testing.T) {
	w := filepath.Join(t.TempDir(), "gravity")
	servanda(t, "world", "import", "gravity", sharedModels(t, "gravity"), "-o", w)
	cost := math.Exp(-0.4711383 / 4)
	flows := filepath.Join(t.TempDir(), "flows.csv")
	change := file(t, fmt.Sprintf("sector,importer,exporter,cost_hat\n*,CAN,JPN,%.17g\n*,JPN,CAN,%.17g\n", cost, cost))
	got := solvedBy(t, w, "--model", "gegravity", "--costs", change, "--flows", flows)
	germany := got["DEU"]["price_hat"]
	rows := published(t, "gravity/expected/gegravity_sample_CAN_JPN_country_results.csv")
	if len(rows) != 30 || len(got) != 30 {
		t.Fatalf("%d published, %d solved", len(rows), len(got))
	}
	ratio := func(what string, got, want float64) { t.Helper(); nearly(t, what, got/want, 1, 1e-6) }
	for _, r := range rows {
		e := r["country"]
		percent := func(column string) float64 { return 1 + parse(t, r[column+" change (percent)"])/100 }
		ratio(e+" real income", 1+got[e]["welfare_pct"]/100, percent("GDP"))
		ratio(e+" welfare", 1+got[e]["welfare_pct"]/100, 1/parse(t, r["welfare statistic"]))
		ratio(e+" factory-gate price", got[e]["wage_hat"]/germany, percent("factory gate price"))
		ratio(e+" price index", got[e]["price_hat"]/germany, percent("imr"))
		ratio(e+" exports", (1+got[e]["exports_pct"]/100)/germany, percent("foreign exports"))
		ratio(e+" imports", (1+got[e]["imports_pct"]/100)/germany, percent("foreign imports"))
	}
	f, err := os.Open(flows)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	growth := map[[2]string]float64{}
	for _, r := range readTable(t, f) {
		growth[[2]string{r["exporter"], r["importer"]}] = parse(t, r["after"]) / parse(t, r["before"]) / germany
	}
	for _, r := range published(t, "gravity/expected/gegravity_sample_CAN_JPN_bilateral.csv") {
		pair := [2]string{r["exporter"], r["importer"]}
		ratio(fmt.Sprint("trade ", pair), growth[pair], parse(t, r["experiment trade"])/parse(t, r["baseline modeled trade"]))
	}
}

// Ignatenko, Macedoni, Lashkaripour and Simonovska (2025): four scenarios on
// 194 countries, and the printed cells of Table 1.
func TestPublishedLiberationDay(t *testing.T) {
	w := filepath.Join(t.TempDir(), "liberation")
	servanda(t, "world", "import", "liberation-day", sharedModels(t, "liberation-day-2025"), "-o", w)
	rows := published(t, "liberation-day-2025/expected/by-country.csv")
	flags := map[string][]string{
		"USTR tax relief":  nil,
		"lump-sum":         {"--rebate", "lump-sum"},
		"optimal no retal": {"--us-tariff", "optimal"},
		"USTR+reciprocal":  {"--retaliation", "reciprocal"},
	}
	keys := map[string]string{"welfare": "welfare_pct", "deficit": "deficit_pct", "exports_gdp": "exports_gdp_pct", "imports_gdp": "imports_gdp_pct", "employment": "employment_pct", "cpi": "price_pct"}
	answers := map[string]map[string]map[string]float64{}
	for scenario, more := range flags {
		answers[scenario] = solvedBy(t, append([]string{w, "--model", "liberation-day"}, more...)...)
	}
	compared := 0
	for _, r := range rows {
		got, ok := answers[r["scenario"]][r["country"]]
		if !ok {
			t.Fatalf("scenario %q, country %q were not solved", r["scenario"], r["country"])
		}
		// The results are printed with eight digits.
		for column, key := range keys {
			if want := parse(t, r[column]); !math.IsNaN(want) {
				nearly(t, r["scenario"]+" "+r["country"]+" "+key, got[key], want, 1e-6*math.Abs(want)+1e-9)
				compared++
			}
		}
		want := 100 * parse(t, r["tariff_rev_share_E"])
		nearly(t, r["scenario"]+" "+r["country"]+" revenue_pct", got["revenue_pct"], want, 1e-6*math.Abs(want)+1e-9)
	}
	if compared < 4*194*5 {
		t.Errorf("only %d numbers were compared", compared)
	}
	cases := map[string]string{"1": "USTR tax relief", "2": "lump-sum", "3": "optimal no retal"}
	metrics := map[string]string{"welfare": "welfare_pct", "deficit": "deficit_pct", "exports_gdp": "exports_gdp_pct", "imports_gdp": "imports_gdp_pct", "employment": "employment_pct", "prices": "price_pct"}
	printed := 0
	for _, r := range published(t, "liberation-day-2025/expected/tables-1-and-3.csv") {
		if r["table"] != "1" || r["row"] != "USA" {
			continue
		}
		got := answers[cases[strings.TrimPrefix(r["case"], "Case ")[:1]]]["USA"][metrics[r["metric"]]]
		want := parse(t, r["percent"])
		digits := 1
		if at := strings.IndexByte(r["percent"], '.'); at >= 0 {
			digits = len(r["percent"]) - at - 1
		}
		nearly(t, "Table 1, "+r["case"]+", "+r["metric"], got, want, 0.5001*math.Pow10(-digits))
		printed++
	}
	if printed != 18 {
		t.Errorf("%d printed cells, not 18", printed)
	}
}

// The options reach the special cases: with no deficits the closures agree, and
// an economy cut into sectors alike is the economy in one.
func TestClosuresAgreeWithoutDeficits(t *testing.T) {
	w := filepath.Join(t.TempDir(), "w")
	flows := "sector,exporter,importer,value\n"
	economies := []string{"KOR", "USA", "JPN"}
	for n, to := range economies {
		for i, from := range economies {
			v := 10 * (1 + n + i) // symmetric: balanced
			if n == i {
				v *= 20
			}
			flows += fmt.Sprintf("A,%s,%s,%d\nB,%s,%s,%d\n", from, to, v, from, to, v)
		}
	}
	servanda(t, "world", "import", "long", file(t, flows), "-o", w, "--elasticities", file(t, "sector,X\nA,4\nB,4\n"))
	change := file(t, "sector,importer,exporter,cost_hat\n*,KOR,USA,0.9\n")
	base := solvedBy(t, w, "--costs", change)
	for _, more := range [][]string{{"--closure", "balanced"}, {"--balance-first"}, {"--model", "ge-gravity-additive"}, {"--model", "ge_gravity"}, {"--model", "ge-gravity-multiplicative"}, {"--closure", "multiplicative"}} {
		for e, got := range solvedBy(t, append([]string{w, "--costs", change}, more...)...) {
			nearly(t, fmt.Sprint(more, " ", e), got["welfare_pct"], base[e]["welfare_pct"], 1e-9)
		}
	}
	if base["KOR"]["welfare_pct"] <= 0 {
		t.Error("cheaper imports do not raise real income")
	}
	one := filepath.Join(t.TempDir(), "one")
	servanda(t, "world", "aggregate", w, "--map", file(t, "from,to\nA,ALL\nB,ALL\n"), "-o", one)
	for e, got := range solvedBy(t, one, "--costs", change) {
		nearly(t, "in one sector "+e, got["welfare_pct"], base[e]["welfare_pct"], 1e-9)
	}
}
