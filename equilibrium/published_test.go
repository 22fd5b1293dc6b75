package equilibrium

import (
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
)

// shared is the folder with the published data; tests on it are skipped
// loudly where it is absent, unless SERVANDA_REQUIRE_SHARED is 1.
func shared(t testing.TB, path string) string {
	t.Helper()
	root := os.Getenv("SERVANDA_SHARED")
	if root == "" {
		root = "../../shared"
	}
	full := filepath.Join(root, "data", "models", path)
	if _, err := os.Stat(full); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatalf("the shared data are required and absent: %v", err)
		}
		t.Skipf("SKIPPED, A PUBLISHED RESULT IS NOT CHECKED: %v", err)
	}
	return full
}

// numbers reads a file of numbers separated by white space.
func numbers(t testing.TB, path string) []float64 {
	t.Helper()
	text, err := os.ReadFile(shared(t, path))
	if err != nil {
		t.Fatal(err)
	}
	var out []float64
	for _, w := range strings.Fields(string(text)) {
		v, err := strconv.ParseFloat(w, 64)
		if err != nil {
			t.Fatalf("%s: %v", path, err)
		}
		out = append(out, v)
	}
	return out
}

// table reads a CSV file with a header.
func table(t testing.TB, path string) (head map[string]int, rows [][]string) {
	t.Helper()
	f, err := os.Open(shared(t, path))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err = csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	head = map[string]int{}
	for k, name := range rows[0] {
		head[name] = k
	}
	return head, rows[1:]
}

func number(t testing.TB, text string) float64 {
	t.Helper()
	v, err := strconv.ParseFloat(text, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

const (
	cpMexico, cpCanada, cpUSA = 19, 4, 29
	cpTradables               = 20
)

// caliendoParro reads the 1993 world of Caliendo and Parro (2015) and their
// tariffs of 2005 in the layout of Trade.
func caliendoParro(t testing.TB) (*Baseline, []float64) {
	const n, j = 31, 40
	flows := numbers(t, "caliendo-parro-2015/xbilat1993.txt")
	old := numbers(t, "caliendo-parro-2015/tariffs1993.txt")
	later := numbers(t, "caliendo-parro-2015/tariffs2005.txt")
	output := numbers(t, "caliendo-parro-2015/GO.txt")
	value := numbers(t, "caliendo-parro-2015/B.txt")
	input := numbers(t, "caliendo-parro-2015/IO.txt")
	theta := numbers(t, "caliendo-parro-2015/T.txt")
	b := &Baseline{N: n, J: j, Trade: make([]float64, j*n*n), Tariff: make([]float64, j*n*n), Input: input, Value: make([]float64, n*j), Theta: make([]float64, j)}
	new := make([]float64, j*n*n)
	for c, v := range flows {
		b.Trade[c] = v * 1000
		b.Tariff[c] = old[c] / 100
		new[c] = later[c] / 100
	}
	for k := range j {
		b.Theta[k] = 8.22
		if k < cpTradables {
			b.Theta[k] = theta[k]
		}
		for i := range n {
			b.Value[i*j+k] = value[k*n+i]
			exports := 0.0
			for m := range n {
				if m == i {
					b.Trade[(k*n+m)*n+i] = 0
				}
				exports += b.Trade[(k*n+m)*n+i]
			}
			b.Trade[(k*n+i)*n+i] = math.Max(output[k*n+i], exports) - exports
		}
	}
	return b, new
}

// amongNAFTA is the tariffs of b, except new ones between Mexico, Canada and
// the USA.
func amongNAFTA(b *Baseline, new []float64) []float64 {
	out := append([]float64(nil), b.Tariff...)
	three := []int{cpMexico, cpCanada, cpUSA}
	for k := range cpTradables {
		for _, m := range three {
			for _, i := range three {
				if m != i {
					c := (k*b.N+m)*b.N + i
					out[c] = new[c]
				}
			}
		}
	}
	return out
}

func TestNAFTA(t *testing.T) {
	b, new := caliendoParro(t)
	b, _, err := Repair(b, Options{Tolerance: 1e-13})
	if err != nil {
		t.Fatal(err)
	}
	b, err = BalanceTrade(b, Options{Tolerance: 1e-13})
	if err != nil {
		t.Fatal(err)
	}
	r, err := Solve(b, Shock{Tariff: amongNAFTA(b, new)}, Options{Tolerance: 1e-13})
	if err != nil {
		t.Fatal(err)
	}
	head, rows := table(t, "caliendo-parro-2015/expected/nafta-balanced.csv")
	for _, c := range []struct {
		column string
		got    func(n int) float64
		within float64
	}{
		{"welfare_lin_pct", func(n int) float64 { return 100 * r.WelfareLinear[n] }, 1e-6},
		{"tot_pct", func(n int) float64 { return 100 * r.TermsOfTrade[n] }, 1e-6},
		{"vot_pct", func(n int) float64 { return 100 * r.VolumeOfTrade[n] }, 1e-6},
		{"real_wage_pct", func(n int) float64 { return 100 * (r.RealWage[n] - 1) }, 1e-6},
		{"wage_hat", func(n int) float64 { return r.Wage[n] }, 1e-8},
		{"price_hat", func(n int) float64 { return r.Price[n] }, 1e-8},
		{"welfare_exact_pct", func(n int) float64 { return 100 * (r.Welfare[n] - 1) }, 1e-6},
	} {
		worst := 0.0
		for n, row := range rows {
			off := math.Abs(c.got(n) - number(t, row[head[c.column]]))
			worst = math.Max(worst, off)
			if !(off <= c.within) {
				t.Errorf("%s of economy %d: %.12g, published %s", c.column, n+1, c.got(n), row[head[c.column]])
			}
		}
		t.Logf("%s: largest error %.1e", c.column, worst)
	}

	// The two files below are of a coarser run: their prices differ from those
	// behind the column above by up to 6e-8, and θ of up to 65 amplifies that.
	_, rows = table(t, "caliendo-parro-2015/expected/nafta-balanced-price-hat.csv")
	worst := 0.0
	for k, row := range rows {
		for n := range b.N {
			off := math.Abs(r.PriceSector[n*b.J+k] - number(t, row[n+1]))
			worst = math.Max(worst, off)
			if !(off <= 1e-7) {
				t.Errorf("price of %s in economy %d: %.12g, published %s", row[0], n+1, r.PriceSector[n*b.J+k], row[n+1])
			}
		}
	}
	t.Logf("%d sector prices: largest error %.1e", len(rows)*b.N, worst)

	_, rows = table(t, "caliendo-parro-2015/expected/nafta-balanced-import-growth-pct.csv")
	worst = 0
	for m, row := range rows {
		for i := range b.N {
			if row[i+1] == "nan" {
				continue
			}
			was, now := 0.0, 0.0
			for k := range b.J {
				was += b.Trade[(k*b.N+m)*b.N+i]
				now += r.Trade[(k*b.N+m)*b.N+i]
			}
			off := math.Abs(100*(now/was-1) - number(t, row[i+1]))
			worst = math.Max(worst, off)
			if !(off <= 3e-5) {
				t.Errorf("imports of %s from economy %d: %.12g, published %s", row[0], i+1, 100*(now/was-1), row[i+1])
			}
		}
	}
	t.Logf("import growth: largest error %.1e", worst)
}

// TestNAFTAVariants checks what is known without running the authors' code:
// keeping deficits, or leaving input–output out, changes NAFTA's sizes and
// not its order, as in Tables 11 and A.4 of the paper.
func TestNAFTAVariants(t *testing.T) {
	raw, new := caliendoParro(t)
	repaired, cells, err := Repair(raw, Options{Tolerance: 1e-13})
	if err != nil {
		t.Fatal(err)
	}
	if len(cells) != 183 {
		t.Errorf("%d cells of final demand repaired, 183 are below zero", len(cells))
	}
	again, cells, err := Repair(repaired, Options{Tolerance: 1e-13})
	if err != nil || len(cells) != 0 {
		t.Fatalf("the repaired world: %v, %d cells", err, len(cells))
	}
	for c, v := range again.Trade {
		if math.Abs(v-repaired.Trade[c]) > 1e-9*repaired.Trade[c]+1e-3 {
			t.Fatalf("repairing twice moved trade from %g to %g", repaired.Trade[c], v)
		}
	}
	shock := Shock{Tariff: amongNAFTA(raw, new)}
	kept, err := Solve(repaired, shock, Options{})
	if err != nil {
		t.Fatal(err)
	}
	simple := *raw
	simple.Input, simple.Value = nil, nil
	balanced, err := BalanceTrade(&simple, Options{})
	if err != nil {
		t.Fatal(err)
	}
	plain, err := Solve(balanced, shock, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, r := range map[string]*Result{"with deficits": kept, "without input–output": plain} {
		lin := r.WelfareLinear
		if !(lin[cpMexico] > lin[cpUSA] && lin[cpUSA] > 0 && lin[cpUSA] > lin[cpCanada]) {
			t.Errorf("%s: linear welfare of Mexico %g, USA %g, Canada %g", name, lin[cpMexico], lin[cpUSA], lin[cpCanada])
		}
		t.Logf("%s: linear welfare in percent of Mexico %.4f, USA %.4f, Canada %.4f; exact %.4f, %.4f, %.4f", name, 100*lin[cpMexico], 100*lin[cpUSA], 100*lin[cpCanada],
			100*(r.Welfare[cpMexico]-1), 100*(r.Welfare[cpUSA]-1), 100*(r.Welfare[cpCanada]-1))
	}
}

// icio reads the ICIO 2022 world of 81 economies and 28 sectors with an
// elasticity set; index gives the place of an economy or sector.
func icio(t testing.TB, set string) (b *Baseline, economies, sectors []string, index map[string]int) {
	names := func(path string) []string {
		text, err := os.ReadFile(shared(t, path))
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSpace(string(text)), "\n")
	}
	index = map[string]int{}
	head, rows := table(t, "icio-2022-81x28/trade_tariff.csv")
	economies, sectors = names("icio-2022-81x28/countries.txt"), names("icio-2022-81x28/sectors.txt")
	for k, v := range economies {
		index[v] = k
	}
	for k, v := range sectors {
		index[v] = k
	}
	n, j := len(economies), len(sectors)
	b = &Baseline{N: n, J: j, Trade: make([]float64, j*n*n), Tariff: make([]float64, j*n*n), Theta: make([]float64, j)}
	for _, r := range rows {
		c := (index[r[head["sector"]]]*n+index[r[head["importer"]]])*n + index[r[head["exporter"]]]
		// The values include the tariff.
		b.Trade[c] = number(t, r[head["value_musd"]]) / (1 + number(t, r[head["tariff_rate"]]))
		b.Tariff[c] = number(t, r[head["tariff_rate"]])
	}
	head, rows = table(t, "icio-2022-81x28/elasticities.csv")
	for _, r := range rows {
		b.Theta[index[r[head["sector"]]]] = number(t, r[head[set]])
	}
	return
}

func TestICIO(t *testing.T) {
	b, economies, _, index := icio(t, "IS")
	b, err := BalanceTrade(b, Options{Tolerance: 1e-13})
	if err != nil {
		t.Fatal(err)
	}
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	usa, kor := index["USA"], index["KOR"]
	uniform := append([]float64(nil), b.Tariff...)
	for k := range b.J {
		for i := range b.N {
			if i != usa {
				uniform[(k*b.N+usa)*b.N+i] = 0.10
			}
		}
	}
	cars := append([]float64(nil), b.Tariff...)
	cars[(index["C29"]*b.N+usa)*b.N+kor] = 0.25
	head, rows := table(t, "icio-2022-81x28/expected/welfare-pct.csv")
	for _, c := range []struct {
		column string
		tariff []float64
	}{{"uniform10", uniform}, {"KOR_C29_25", cars}} {
		r, err := s.Solve(Shock{Tariff: c.tariff}, Options{Tolerance: 1e-13})
		if err != nil {
			t.Fatal(err)
		}
		worst := 0.0
		for _, row := range rows {
			n := index[row[head["country"]]]
			off := math.Abs(100*(r.Welfare[n]-1) - number(t, row[head[c.column]]))
			worst = math.Max(worst, off)
			if !(off <= 1e-6) {
				t.Errorf("%s %s: %.12g, published %s", c.column, economies[n], 100*(r.Welfare[n]-1), row[head[c.column]])
			}
		}
		t.Logf("%s: largest error %.1e, %d sweeps", c.column, worst, r.Sweeps)
	}
}

func TestGegravity(t *testing.T) {
	head, rows := table(t, "gravity/expected/gegravity_sample_CAN_JPN_bilateral.csv")
	index := map[string]int{}
	var names []string
	for _, r := range rows {
		if _, ok := index[r[0]]; !ok {
			index[r[0]] = len(names)
			names = append(names, r[0])
		}
	}
	n := len(names)
	b := &Baseline{N: n, J: 1, Trade: make([]float64, n*n), Theta: []float64{4}}
	cost := make([]float64, n*n)
	for _, r := range rows {
		c := index[r[1]]*n + index[r[0]]
		b.Trade[c] = number(t, r[head["baseline modeled trade"]])
		cost[c] = 1
	}
	can, jpn := index["CAN"], index["JPN"]
	for _, c := range []int{can*n + jpn, jpn*n + can} {
		cost[c] = math.Exp(-0.4711383 / 4) // the sample's estimate for an agreement, over −θ
	}
	head, rows = table(t, "gravity/expected/gegravity_sample_CAN_JPN_country_results.csv")
	r, err := Solve(b, Shock{Cost: cost}, Options{Closure: FixedSpending, Tolerance: 1e-12})
	if err != nil {
		t.Fatal(err)
	}
	deu := r.Price[index["DEU"]] // gegravity's numeraire
	hat := func(row []string, column string) float64 { return 1 + number(t, row[head[column]])/100 }
	worst := 0.0
	for _, row := range rows {
		m := index[row[0]]
		for what, off := range map[string]float64{
			"factory gate price":    r.Wage[m]/deu/hat(row, "factory gate price change (percent)") - 1,
			"inward resistance":     r.Price[m]/deu/hat(row, "imr change (percent)") - 1,
			"outward resistance":    deu/r.Wage[m]/hat(row, "omr change (percent)") - 1,
			"real output":           r.RealWage[m]/hat(row, "GDP change (percent)") - 1,
			"welfare, old over new": r.Welfare[m]*number(t, row[head["welfare statistic"]]) - 1,
		} {
			worst = math.Max(worst, math.Abs(off))
			if !(math.Abs(off) <= 1e-6) {
				t.Errorf("%s of %s is off by %g", what, row[0], off)
			}
		}
	}
	t.Logf("largest relative error %.1e", worst)
}
