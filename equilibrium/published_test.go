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
	b, _, err := Repair(b, Options{Tolerance: 1e-12})
	if err != nil {
		t.Fatal(err)
	}
	b, err = BalanceTrade(b, Options{Tolerance: 1e-12})
	if err != nil {
		t.Fatal(err)
	}
	r, err := Solve(b, Shock{Tariff: amongNAFTA(b, new)}, Options{Tolerance: 1e-11})
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
	b, err := BalanceTrade(b, Options{Tolerance: 1e-12})
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
		r, err := s.Solve(Shock{Tariff: c.tariff}, Options{Tolerance: 1e-11})
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
	for _, cl := range []Closure{FixedSpending, Multiplicative, FixedDeficits} {
		r, err := Solve(b, Shock{Cost: cost}, Options{Closure: cl, Tolerance: 1e-12})
		if err != nil {
			t.Fatal(err)
		}
		deu := r.Price[index["DEU"]]
		var wp, ww, wr float64
		for _, row := range rows {
			m := index[row[0]]
			p := r.Wage[m]/deu/(1+number(t, row[head["factory gate price change (percent)"]])/100) - 1
			q := r.Price[m]/deu/(1+number(t, row[head["imr change (percent)"]])/100) - 1
			w := r.RealWage[m]*number(t, row[head["welfare statistic"]]) - 1
			wp, ww, wr = max(wp, math.Abs(p)), max(ww, math.Abs(q)), max(wr, math.Abs(w))
			if row[0] == "CAN" {
				t.Log(p, q, w)
			}
		}
		t.Log(cl, wp, ww, wr)
	}
}
