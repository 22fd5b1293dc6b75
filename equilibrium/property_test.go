package equilibrium

import (
	"errors"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// drawWorld draws a world of moderate size and gaps, on which every property
// must hold, and a shock that moves its tariffs.
func drawWorld(t *rapid.T, gap, duty float64) (*Baseline, Shock) {
	r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 11))
	n, j := rapid.IntRange(2, 9).Draw(t, "economies"), rapid.IntRange(1, 6).Draw(t, "sectors")
	b := &Baseline{N: n, J: j, Trade: make([]float64, j*n*n), Tariff: make([]float64, j*n*n), Input: make([]float64, n*j*j), Value: make([]float64, n*j), Theta: make([]float64, j)}
	for k := range b.Theta {
		b.Theta[k] = 1 + 9*r.Float64()
	}
	spread(r, b, 0.2+0.7*r.Float64(), duty, gap)
	if rapid.Bool().Draw(t, "no inputs") {
		b.Input, b.Value = nil, nil
	}
	tariff := append([]float64(nil), b.Tariff...)
	for c := range tariff {
		if m, i := c/n%n, c%n; m != i && r.IntN(3) == 0 {
			tariff[c] = 0.5 * r.Float64()
		}
	}
	return b, Shock{Tariff: tariff}
}

func drawClosure(t *rapid.T) Closure {
	return rapid.SampledFrom([]Closure{FixedDeficits, Balanced, Multiplicative, FixedSpending}).Draw(t, "closure")
}

func solved(t interface{ Fatal(...any) }, b *Baseline, shock Shock, closure Closure, tolerance float64) *Result {
	r, err := Solve(b, shock, Options{Closure: closure, Tolerance: tolerance})
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// near fails where two vectors differ by more than a fraction.
func near(t *rapid.T, what string, got, want []float64, within float64) {
	for k := range want {
		if !(math.Abs(got[k]-want[k]) <= within*math.Max(1, math.Abs(want[k]))) {
			t.Fatalf("%s[%d]: %.15g, want %.15g", what, k, got[k], want[k])
		}
	}
}

func TestNoChangeChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, _ := drawWorld(t, 0.2, 0.3)
		closure := rapid.SampledFrom([]Closure{FixedDeficits, Multiplicative, FixedSpending}).Draw(t, "closure")
		r := solved(t, b, Shock{Tariff: b.Tariff}, closure, 0)
		one := make([]float64, len(r.PriceSector))
		for k := range one {
			one[k] = 1
		}
		near(t, "wage", r.Wage, one[:b.N], 1e-12)
		near(t, "price", r.Price, one[:b.N], 1e-12)
		near(t, "sector price", r.PriceSector, one, 1e-12)
		near(t, "income", r.Income, one[:b.N], 1e-12)
		near(t, "welfare", r.Welfare, one[:b.N], 1e-12)
		near(t, "linear welfare", r.WelfareLinear, make([]float64, b.N), 1e-12)
		near(t, "revenue change", r.RevenueChange, make([]float64, b.N), 1e-12)
		near(t, "trade", r.Trade, b.Trade, 1e-12)
	})
}

func TestUnitsAreImmaterial(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		closure := drawClosure(t)
		unit := math.Exp(rapid.Float64Range(-20, 20).Draw(t, "unit"))
		c := *b
		c.Trade = make([]float64, len(b.Trade))
		for k, v := range b.Trade {
			c.Trade[k] = v * unit
		}
		r, s := solved(t, b, shock, closure, 1e-13), solved(t, &c, shock, closure, 1e-13)
		near(t, "wage", s.Wage, r.Wage, 1e-10)
		near(t, "welfare", s.Welfare, r.Welfare, 1e-10)
		near(t, "sector price", s.PriceSector, r.PriceSector, 1e-10)
		for k := range s.Trade {
			s.Trade[k] /= unit
		}
		near(t, "trade", s.Trade, r.Trade, 1e-10)
	})
}

// With trade balanced, all wages, prices and values times a factor leave
// every market as open as it was.
func TestNumeraireIsImmaterial(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		s, err := NewSolver(b)
		if err != nil {
			t.Fatal(err)
		}
		if err := s.scenario(shock, Balanced); err != nil {
			t.Fatal(err)
		}
		x, gx := s.alt[0], s.alt[1]
		s.start(x)
		for range 3 { // off the baseline
			s.sweep(x, gx)
			copy(x, gx)
		}
		s.sweep(x, gx)
		excess, value := slices.Clone(s.excess), slices.Clone(s.spend)
		by := rapid.Float64Range(-3, 3).Draw(t, "log of the factor")
		lnw, r, lnp, y := s.parts(x)
		for _, v := range [][]float64{lnw, lnp} {
			for k := range v {
				v[k] += by
			}
		}
		for _, v := range [][]float64{r, y} {
			for k := range v {
				v[k] *= math.Exp(by)
			}
		}
		s.sweep(x, gx)
		near(t, "excess", s.excess, excess, 1e-12)
		for k := range value {
			value[k] *= math.Exp(by)
		}
		near(t, "spending", s.spend, value, 1e-12)
	})
}

func TestRelabellingPermutesBitForBit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		closure := drawClosure(t)
		if closure == FixedDeficits || closure == Balanced {
			shock.Surplus = drawTransfer(t, b, 0.05)
		}
		n, j := b.N, b.J
		eco, sec := make([]int, n), make([]int, j) // new place → old
		for k := range eco {
			eco[k] = k
		}
		for k := range sec {
			sec[k] = k
		}
		eco = rapid.Permutation(eco).Draw(t, "economies")
		sec = rapid.Permutation(sec).Draw(t, "sectors")
		cells := func(a []float64) []float64 {
			if a == nil {
				return nil
			}
			out := make([]float64, len(a))
			for k := range j {
				for m := range n {
					for i := range n {
						out[(k*n+m)*n+i] = a[(sec[k]*n+eco[m])*n+eco[i]]
					}
				}
			}
			return out
		}
		c := &Baseline{N: n, J: j, Trade: cells(b.Trade), Tariff: cells(b.Tariff), Theta: make([]float64, j)}
		for k := range sec {
			c.Theta[k] = b.Theta[sec[k]]
		}
		if b.Input != nil {
			c.Input, c.Value = make([]float64, n*j*j), make([]float64, n*j)
			for m := range n {
				for k := range j {
					c.Value[m*j+k] = b.Value[eco[m]*j+sec[k]]
					for u := range j {
						c.Input[(m*j+k)*j+u] = b.Input[(eco[m]*j+sec[k])*j+sec[u]]
					}
				}
			}
		}
		r := solved(t, b, shock, closure, 0)
		other := Shock{Tariff: cells(shock.Tariff)}
		if shock.Surplus != nil {
			for _, m := range eco {
				other.Surplus = append(other.Surplus, shock.Surplus[m])
			}
		}
		s := solved(t, c, other, closure, 0)
		if r.Sweeps != s.Sweeps || r.Residual != s.Residual {
			t.Fatalf("%d sweeps to %g, relabelled %d to %g", r.Sweeps, r.Residual, s.Sweeps, s.Residual)
		}
		for m := range n {
			for what, v := range map[string][2][]float64{
				"wage": {r.Wage, s.Wage}, "price": {r.Price, s.Price}, "welfare": {r.Welfare, s.Welfare}, "linear": {r.WelfareLinear, s.WelfareLinear},
				"terms of trade": {r.TermsOfTrade, s.TermsOfTrade}, "volume": {r.VolumeOfTrade, s.VolumeOfTrade}, "revenue": {r.Revenue, s.Revenue}, "surplus": {r.Surplus, s.Surplus},
			} {
				if math.Float64bits(v[0][eco[m]]) != math.Float64bits(v[1][m]) {
					t.Fatalf("%s of economy %d: %v, relabelled %v", what, eco[m], v[0][eco[m]], v[1][m])
				}
			}
			for k := range j {
				if r.Output[eco[m]*j+sec[k]] != s.Output[m*j+k] || r.PriceSector[eco[m]*j+sec[k]] != s.PriceSector[m*j+k] {
					t.Fatalf("output or price of economy %d, sector %d moved with its label", eco[m], sec[k])
				}
			}
		}
		if !slices.Equal(cells(r.Trade), s.Trade) {
			t.Fatal("trade moved with the labels")
		}
	})
}

// An economy cut into two identical halves is as well off as before.
func TestSplitEconomy(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		closure := drawClosure(t)
		n, j := b.N, b.J
		who := rapid.IntRange(0, n-1).Draw(t, "split")
		old := func(m int) int { // place n is the second half
			if m == n {
				return who
			}
			return m
		}
		cells := func(a []float64, value bool) []float64 {
			out := make([]float64, j*(n+1)*(n+1))
			for k := range j {
				for m := range n + 1 {
					for i := range n + 1 {
						v := a[(k*n+old(m))*n+old(i)]
						if value && old(m) == who {
							v /= 2
						}
						if value && old(i) == who {
							v /= 2
						}
						out[(k*(n+1)+m)*(n+1)+i] = v
					}
				}
			}
			return out
		}
		c := &Baseline{N: n + 1, J: j, Trade: cells(b.Trade, true), Tariff: cells(b.Tariff, false), Theta: b.Theta}
		if b.Input != nil {
			c.Input = append(slices.Clone(b.Input), b.Input[who*j*j:(who+1)*j*j]...)
			c.Value = append(slices.Clone(b.Value), b.Value[who*j:(who+1)*j]...)
		}
		r := solved(t, b, shock, closure, 1e-12)
		s := solved(t, c, Shock{Tariff: cells(shock.Tariff, false)}, closure, 1e-12)
		near(t, "welfare", s.Welfare[:n], r.Welfare, 1e-9)
		near(t, "wage", s.Wage[:n], r.Wage, 1e-9)
		near(t, "the second half", s.Welfare[n:], s.Welfare[who:who+1], 1e-9)
	})
}

// The published answer, taken as accounts, leaves no market open.
func TestMarketsClear(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		n, j := b.N, b.J
		shock.Cost = make([]float64, len(b.Trade))
		shock.ExportTax = make([]float64, len(b.Trade))
		taxed := rapid.Bool().Draw(t, "export taxes")
		for c := range shock.Cost {
			shock.Cost[c] = 1 + 0.1*float64(c%3)
			if m, i := c/n%n, c%n; taxed && m != i {
				shock.ExportTax[c] = 0.1*float64(c%4) - 0.15
			}
		}
		closure := rapid.SampledFrom([]Closure{FixedDeficits, Balanced, Multiplicative}).Draw(t, "closure")
		paid := make([]float64, n)
		if closure != Multiplicative && rapid.Bool().Draw(t, "transfers") {
			paid = drawTransfer(t, b, 0.05)
			shock.Surplus = paid
		}
		s, err := NewSolver(b)
		if err != nil {
			t.Fatal(err)
		}
		r, err := s.Solve(shock, Options{Closure: closure, Tolerance: 1e-12})
		if err != nil {
			t.Fatal(err)
		}
		world := 0.0
		made, spend := make([]float64, n*j), make([]float64, n*j)
		surplus, revenue := make([]float64, n), make([]float64, n)
		for k := range j {
			for m := range n {
				for i := range n {
					c := (k*n+m)*n + i
					v, tr, x := r.Trade[c], shock.Tariff[c], shock.ExportTax[c]
					made[i*j+k] += v / (1 + x)
					spend[m*j+k] += v * (1 + tr)
					surplus[i] += v
					surplus[m] -= v
					revenue[m] += v * tr
					revenue[i] += v * x / (1 + x)
				}
			}
		}
		near(t, "output", made, r.Output, 1e-11)
		near(t, "revenue", revenue, r.Revenue, 1e-11)
		for in, m := range s.eco {
			bill, sum := s.added[in]*r.Wage[m], 0.0
			world += surplus[m]
			for k := range j {
				v := 1.0
				if b.Input != nil {
					v = b.Value[m*j+k]
				}
				sum += v * made[m*j+k]
			}
			if !(math.Abs(sum-bill) <= 1e-10*bill) {
				t.Fatalf("economy %d: labour earns %g and is paid %g", m, sum, bill)
			}
			if !(math.Abs(surplus[m]-r.Surplus[m]) <= 1e-10*bill) {
				t.Fatalf("economy %d: surplus %g, to be %g", m, surplus[m], r.Surplus[m])
			}
			want := paid[m]
			if closure == FixedDeficits {
				want += s.surplus[in]
			}
			if closure != Multiplicative && !(math.Abs(r.Surplus[m]-want) <= 1e-12*(math.Abs(want)+math.Abs(paid[m]))) {
				t.Fatalf("economy %d: surplus %g under closure %d, at baseline %g, and it pays %g", m, r.Surplus[m], closure, s.surplus[in], paid[m])
			}
			income := r.Income[m] * s.income[in]
			if got := bill + revenue[m] - surplus[m]; math.Abs(got-income) > 1e-10*bill {
				t.Fatalf("economy %d: earns %g and has %g to spend", m, got, income)
			}
			for k := range s.sec {
				kk := s.sec[k]
				want := s.final[in*j+k] * income
				if b.Input != nil {
					want += intermediate(b.Input[(m*j+kk)*j:(m*j+kk+1)*j], b.Value[m*j:(m+1)*j], made[m*j:(m+1)*j])
				}
				if math.Abs(want-spend[m*j+kk]) > 1e-10*bill {
					t.Fatalf("economy %d, sector %d: spends %g and wants %g", m, kk, spend[m*j+kk], want)
				}
			}
		}
		if math.Abs(world) > 1e-9*s.income[0] {
			t.Fatalf("surpluses of the world sum to %g", world)
		}
	})
}

// Lerner's symmetry: with trade balanced, a tariff on all imports does what
// the same tax on all exports does.
func TestLernerSymmetry(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, _ := drawWorld(t, 0, 0)
		var err error
		if b, err = BalanceTrade(b, Options{Tolerance: 1e-12}); err != nil {
			t.Fatal(err)
		}
		n := b.N
		rate := rapid.Float64Range(0.01, 0.6).Draw(t, "rate")
		who := rapid.IntRange(0, n-1).Draw(t, "economy")
		tariff, tax := make([]float64, len(b.Trade)), make([]float64, len(b.Trade))
		for c := range tariff {
			if m, i := c/n%n, c%n; m != i {
				if m == who {
					tariff[c] = rate
				}
				if i == who {
					tax[c] = rate
				}
			}
		}
		imports := solved(t, b, Shock{Tariff: tariff}, Balanced, 1e-12)
		exports := solved(t, b, Shock{ExportTax: tax}, Balanced, 1e-12)
		near(t, "welfare", exports.Welfare, imports.Welfare, 1e-9)
		near(t, "real wage", exports.RealWage, imports.RealWage, 1e-9)
	})
}

// Arkolakis, Costinot and Rodríguez-Clare (2012): with one sector, no tariffs
// and trade balanced, welfare is the share bought at home to the −1/θ.
func TestWelfareFromHomeShare(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 5))
		n := rapid.IntRange(2, 12).Draw(t, "economies")
		b := &Baseline{N: n, J: 1, Trade: make([]float64, n*n), Theta: []float64{1 + 8*r.Float64()}}
		for c := range b.Trade { // symmetric, so balanced
			m, i := c/n, c%n
			if m <= i {
				b.Trade[c] = r.ExpFloat64() + float64(n)*float64(1-min(1, i-m))
				b.Trade[i*n+m] = b.Trade[c]
			}
		}
		cost := make([]float64, n*n)
		for c := range cost {
			cost[c] = 1
			if c/n != c%n {
				cost[c] = 0.7 + 0.8*r.Float64()
			}
		}
		res := solved(t, b, Shock{Cost: cost}, Balanced, 1e-12)
		for m := range n {
			share := func(a []float64) float64 {
				sum := 0.0
				for _, v := range a[m*n : (m+1)*n] {
					sum += v
				}
				return a[m*n+m] / sum
			}
			want := math.Pow(share(res.Trade)/share(b.Trade), -1/b.Theta[0])
			if math.Abs(res.Welfare[m]-want) > 1e-9 {
				t.Fatalf("economy %d: welfare %.12g, the home share says %.12g", m, res.Welfare[m], want)
			}
		}
	})
}

// ge_gravity's iteration for one sector (Baier, Yotov and Zylkin 2019), as an
// independent check of both of its treatments of deficits.
func TestDeficitsOfGeGravity(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 6))
		n := rapid.IntRange(2, 12).Draw(t, "economies")
		th := 1 + 6*r.Float64()
		b := &Baseline{N: n, J: 1, Trade: make([]float64, n*n), Theta: []float64{th}}
		cost := make([]float64, n*n)
		y, e := make([]float64, n), make([]float64, n)
		for c := range cost {
			m, i := c/n, c%n
			b.Trade[c], cost[c] = 0.2+r.Float64(), 0.8+0.4*r.Float64()
			if m == i {
				b.Trade[c], cost[c] = b.Trade[c]+2*float64(n), 1
			}
			y[i] += b.Trade[c]
			e[m] += b.Trade[c]
		}
		for _, multiplicative := range []bool{false, true} {
			w, q, spend := make([]float64, n), make([]float64, n), slices.Clone(e)
			for m := range n {
				w[m], q[m] = 1, 1
			}
			for range 20000 {
				old := slices.Clone(w)
				world, now := 0.0, 0.0
				for i := range n {
					sum := 0.0
					for m := range n {
						sum += b.Trade[m*n+i] / e[m] * math.Pow(cost[m*n+i], -th) * spend[m] / q[m]
					}
					w[i] = math.Pow(sum/y[i], 1/(1+th))
					world += y[i]
					now += y[i] * w[i]
				}
				far := 0.0
				for i := range n {
					w[i] *= world / now
					far = math.Max(far, math.Abs(w[i]-old[i]))
				}
				for m := range n {
					q[m] = 0
					for i := range n {
						q[m] += b.Trade[m*n+i] / e[m] * math.Pow(cost[m*n+i]*w[i], -th)
					}
					spend[m] = w[m]*y[m] + e[m] - y[m]
					if multiplicative {
						spend[m] = w[m] * e[m]
					}
				}
				if far < 1e-14 {
					break
				}
			}
			closure := FixedDeficits
			if multiplicative {
				closure = Multiplicative
			}
			res := solved(t, b, Shock{Cost: cost}, closure, 1e-13)
			for m := range n {
				price := math.Pow(q[m], -1/th)
				welfare := spend[m] / e[m] / price // for multiplicative: ŵ/P̂
				if math.Abs(res.Wage[m]-w[m]) > 1e-9 || math.Abs(res.Price[m]-price) > 1e-9 || math.Abs(res.Welfare[m]-welfare) > 1e-9 {
					t.Fatalf("multiplicative %v, economy %d: wage %.12g, price %.12g, welfare %.12g; want %.12g, %.12g, %.12g", multiplicative, m, res.Wage[m], res.Price[m], res.Welfare[m], w[m], price, welfare)
				}
			}
		}
	})
}

// Two economies alike in everything drop a tariff of 20 %: by symmetry wages
// stay, and price, revenue and welfare follow in closed form.
func TestTwoAlike(t *testing.T) {
	const theta, tariff, abroad = 5.0, 0.2, 30.0 // abroad: value before tariff
	b := &Baseline{N: 2, J: 1, Theta: []float64{theta}, Trade: []float64{64, abroad, abroad, 64}, Tariff: []float64{0, tariff, tariff, 0}}
	r := solved(t, b, Shock{Tariff: make([]float64, 4)}, FixedDeficits, 1e-13)
	paid := abroad * (1 + tariff)
	price := math.Pow(64/(64+paid)+paid/(64+paid)*math.Pow(1+tariff, theta), -1/theta)
	want := (64 + abroad) / (64 + abroad + abroad*tariff) / price
	for m := range 2 {
		if math.Abs(r.Wage[m]-1) > 1e-12 || math.Abs(r.Price[m]-price) > 1e-12 || math.Abs(r.Welfare[m]-want) > 1e-12 || r.Revenue[m] != 0 {
			t.Errorf("economy %d: wage %g, price %g, welfare %g, revenue %g; want 1, %g, %g, 0", m, r.Wage[m], r.Price[m], r.Welfare[m], r.Revenue[m], price, want)
		}
	}
}

func TestSameInputSameBits(t *testing.T) {
	b := syntheticWorld(12, 7)
	tariff := slices.Clone(b.Tariff)
	for c := range tariff {
		if c/12%12 != c%12 {
			tariff[c] += 0.1 * float64(c%2)
		}
	}
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	closed := make([]float64, len(b.Trade))
	for c := range closed {
		closed[c] = 1
		if c%12 == 3 && c/12%12 != 3 || c%12 != 3 && c/12%12 == 3 {
			closed[c] = math.Inf(1)
		}
	}
	want := solved(t, b, Shock{Tariff: tariff}, Balanced, 0)
	for range 3 {
		got, err := s.Solve(Shock{Tariff: tariff}, Options{Closure: Balanced})
		if err != nil {
			t.Fatal(err)
		}
		if got.Sweeps != want.Sweeps || !slices.Equal(got.Trade, want.Trade) || !slices.Equal(got.Welfare, want.Welfare) {
			t.Fatal("the same question gave another answer")
		}
		// Other questions in between must leave nothing behind.
		if _, err := s.Solve(Shock{Cost: closed}, Options{Closure: Balanced, Reuse: got}); err != nil {
			t.Fatal(err)
		}
		if _, err := s.Solve(Shock{ExportTax: tariff}, Options{}); err != nil {
			t.Fatal(err)
		}
	}
	// An economy that trades with nobody keeps its own numeraire.
	r, err := s.Solve(Shock{Cost: closed}, Options{Closure: Balanced})
	if err != nil {
		t.Fatal(err)
	}
	if math.Abs(r.Wage[3]-1) > 1e-12 || !(r.Welfare[3] < 1) {
		t.Errorf("the closed economy has wage %g and welfare %g", r.Wage[3], r.Welfare[3])
	}
}

func TestNoAllocationInASweep(t *testing.T) {
	b := syntheticWorld(10, 6)
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	x, gx := s.alt[0], s.alt[1]
	s.start(x)
	if got := testing.AllocsPerRun(20, func() {
		s.sweep(x, gx)
		s.mix.next(x, gx)
	}); got != 0 {
		t.Errorf("a sweep allocates %g times", got)
	}
	tariff := make([]float64, len(b.Trade))
	r := &Result{}
	if got := testing.AllocsPerRun(20, func() {
		if _, err := s.Solve(Shock{Tariff: tariff}, Options{Reuse: r}); err != nil {
			t.Fatal(err)
		}
	}); got != 0 {
		t.Errorf("a solve allocates %g times", got)
	}
}

func TestRefusals(t *testing.T) {
	b := syntheticWorld(4, 3)
	cell := func(k, m, i int) int { return (k*4+m)*4 + i }
	with := func(v float64, cells ...int) []float64 {
		out := make([]float64, len(b.Trade))
		for c := range out {
			out[c] = 1
		}
		for _, c := range cells {
			out[c] = v
		}
		return out
	}
	var around, out, supply []int
	for k := range 3 {
		for i := range 4 {
			if i != 1 {
				around = append(around, cell(k, 1, i), cell(k, i, 1))
				out = append(out, cell(k, i, 1))
			}
		}
	}
	for i := range 4 {
		supply = append(supply, cell(2, 0, i))
	}
	for _, c := range []struct {
		name    string
		shock   Shock
		closure Closure
		say     string
	}{
		{"cut off with a deficit", Shock{Cost: with(math.Inf(1), around...)}, FixedDeficits, "cannot keep it"},
		{"imports and no exports", Shock{Cost: with(math.Inf(1), out...)}, Balanced, "cannot balance"},
		{"no supplier", Shock{Cost: with(math.Inf(1), supply...)}, Balanced, "no supplier"},
		{"subsidy of all", Shock{Tariff: with(-1, 1)}, Balanced, "above -1"},
		{"no number", Shock{Cost: with(math.NaN(), 1)}, Balanced, "above -1"},
		{"short", Shock{Cost: []float64{1}}, Balanced, "one for each cell"},
		{"closure", Shock{}, 9, "not known"},
	} {
		_, err := Solve(b, c.shock, Options{Closure: c.closure})
		var refused *RefusedError
		if !errors.As(err, &refused) || !strings.Contains(err.Error(), c.say) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	var open *OpenMarketsError
	tariff := with(0.5)
	if _, err := Solve(b, Shock{Tariff: tariff}, Options{MaxSweeps: 3}); !errors.As(err, &open) || len(open.Economies) == 0 || open.Sweeps != 3 {
		t.Errorf("three sweeps: %v", err)
	}
}

func TestCheck(t *testing.T) {
	for _, c := range []struct {
		name string
		do   func(b *Baseline)
		say  string
	}{
		{"sound", func(b *Baseline) {}, ""},
		{"length", func(b *Baseline) { b.Tariff = b.Tariff[1:] }, "Tariff has 47 cells"},
		{"negative trade", func(b *Baseline) { b.Trade[1] = -1 }, "economy 0 from 1 in sector 0"},
		{"percent for fraction", func(b *Baseline) { b.Tariff[1] = -2 }, "fraction, not percent"},
		{"elasticity", func(b *Baseline) { b.Theta[2] = 0 }, "sector 2: trade elasticity"},
		{"shares", func(b *Baseline) { b.Input[0] += 0.1 }, "input shares sum"},
		{"value added", func(b *Baseline) { b.Value[0] = 1.5 }, "value-added share 1.5"},
		{"final demand", func(b *Baseline) {
			for m := range 4 {
				for k := range 3 {
					b.Value[m*3+k] = 0.02
					for u := range 3 {
						b.Input[(m*3+k)*3+u] = []float64{1, 0, 0}[k]
					}
				}
			}
		}, "final demand"},
	} {
		b := syntheticWorld(4, 3)
		c.do(b)
		p := Check(b)
		if c.say == "" {
			if len(p) > 0 {
				t.Errorf("%s: %v", c.name, p)
			}
			continue
		}
		if len(p) == 0 || !strings.Contains(p[0].Message, c.say) {
			t.Errorf("%s: %v", c.name, p)
		}
		var accounts *AccountsError
		if _, err := NewSolver(b); !errors.As(err, &accounts) {
			t.Errorf("%s: solver made with %v", c.name, err)
		}
		if c.name == "final demand" {
			repaired, cells, err := Repair(b, Options{})
			if err != nil || len(cells) != len(p) {
				t.Fatalf("repair: %v", err)
			}
			if p := Check(repaired); len(p) > 0 {
				t.Errorf("repaired: %v", p)
			}
		}
	}
}
