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

// incomes is what each economy of b spends on final goods.
func incomes(t interface{ Fatal(...any) }, b *Baseline) []float64 {
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	out := make([]float64, b.N)
	for in, m := range s.eco {
		out[m] = s.income[in]
	}
	return out
}

// drawTransfer draws what the economies of b pay each other, up to most of
// income.
func drawTransfer(t *rapid.T, b *Baseline, most float64) []float64 {
	r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "transfer"), 14))
	pay := incomes(t, b)
	paid, received := 0.0, 0.0
	for m := range pay {
		pay[m] *= most * r.Float64()
		if m == 0 || m > 1 && r.IntN(2) == 0 {
			paid += pay[m]
		} else {
			pay[m] = -pay[m]
			received -= pay[m]
		}
	}
	for m, v := range pay {
		if v > 0 {
			pay[m] *= math.Min(1, received/paid)
		} else {
			pay[m] *= math.Min(1, paid/received)
		}
	}
	return pay
}

// between is a transfer of v from one economy of n to another.
func between(n, from, to int, v float64) []float64 {
	pay := make([]float64, n)
	pay[from], pay[to] = v, -v
	return pay
}

// Whoever pays has less to spend, next to whoever is paid, than without; and
// paying it back from the new world brings back the old.
func TestTransferAndBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, _ := drawWorld(t, 0.1, 0.3)
		closure := rapid.SampledFrom([]Closure{FixedDeficits, Balanced}).Draw(t, "closure")
		if closure == Balanced {
			var err error
			if b, err = BalanceTrade(b, Options{Tolerance: 1e-13}); err != nil {
				t.Fatal(err)
			}
		}
		had := incomes(t, b)
		x := rapid.Float64Range(0.001, 0.05).Draw(t, "part") * math.Min(had[0], had[1])
		pay := between(b.N, 0, 1, x)
		r := solved(t, b, Shock{Surplus: pay}, closure, 1e-13)
		if !(r.Income[0] < r.Income[1] && r.Welfare[0] < r.Welfare[1]) {
			t.Fatalf("the payer's income is %g of what it was and the receiver's %g, welfare %g and %g", r.Income[0], r.Income[1], r.Welfare[0], r.Welfare[1])
		}
		c := *b
		c.Trade = r.Trade
		back := Shock{} // balanced trade is without the transfer
		if closure == FixedDeficits {
			back.Surplus = between(b.N, 0, 1, -x)
		}
		s := solved(t, &c, back, closure, 1e-13)
		near(t, "trade and back", s.Trade, b.Trade, 1e-9)
		for m := range b.N {
			if math.Abs(r.Wage[m]*s.Wage[m]-1) > 1e-9 || math.Abs(r.Welfare[m]*s.Welfare[m]-1) > 1e-9 {
				t.Fatalf("economy %d: wage %g and back %g, welfare %g and back %g", m, r.Wage[m], s.Wage[m], r.Welfare[m], s.Welfare[m])
			}
		}
	})
}

// From balanced trade a small transfer costs what is paid and what the terms
// and volume of trade add to it, to the first order.
func TestTransferToFirstOrder(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, _ := drawWorld(t, 0, 0.3)
		b, err := BalanceTrade(b, Options{Tolerance: 1e-13})
		if err != nil {
			t.Fatal(err)
		}
		had := incomes(t, b)
		pay := drawTransfer(t, b, 1e-4)
		r := solved(t, b, Shock{Surplus: pay}, FixedDeficits, 1e-13)
		for m, v := range pay {
			want := r.WelfareLinear[m] - v/had[m]
			if got := r.Welfare[m] - 1; math.Abs(got-want) > 1e-6 {
				t.Fatalf("economy %d pays %g of its income: welfare %g, to the first order %g", m, v/had[m], got, want)
			}
		}
	})
}

// Where all buy the same goods in the same proportions, it is immaterial who
// spends: a transfer moves no wage, no price and no output.
func TestTransferAmongSameTastes(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, _ := drawWorld(t, 0, 0)
		n, j := b.N, b.J
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "tastes"), 15))
		share, final, size, over := make([]float64, j*n*n), make([]float64, n*j), make([]float64, n), make([]float64, n)
		draw := func(out []float64) {
			sum := 0.0
			for k := range out {
				out[k] = 0.1 + r.ExpFloat64()
				sum += out[k]
			}
			for k := range out {
				out[k] /= sum
			}
		}
		for k := range j {
			first := share[k*n*n : k*n*n+n]
			draw(first)
			for m := range n {
				copy(share[(k*n+m)*n:], first)
			}
		}
		draw(final[:j])
		for m := range n {
			copy(final[m*j:], final[:j])
			size[m], over[m] = 1+r.Float64(), 0.9+0.2*r.Float64()
		}
		fill(b, share, final, size, over)
		had := incomes(t, b)
		pay := drawTransfer(t, b, 0.3)
		res := solved(t, b, Shock{Surplus: pay}, FixedDeficits, 1e-13)
		one := slices.Repeat([]float64{1}, n*j)
		near(t, "wage", res.Wage, one[:n], 1e-9)
		near(t, "sector price", res.PriceSector, one, 1e-9)
		for m, v := range pay {
			if want := 1 - v/had[m]; math.Abs(res.Welfare[m]-want) > 1e-9 {
				t.Fatalf("economy %d: welfare %.12g, want %.12g: what it pays and no more", m, res.Welfare[m], want)
			}
		}
	})
}

// Where each buys more of its own goods than the other does, the payer's wage
// falls too: the secondary burden of a transfer.
func TestTransferWithHomeBias(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "seed"), 16))
		j := rapid.IntRange(1, 6).Draw(t, "sectors")
		b := &Baseline{N: 2, J: j, Trade: make([]float64, j*4), Tariff: make([]float64, j*4), Input: make([]float64, 2*j*j), Value: make([]float64, 2*j), Theta: drawTheta(r, j)}
		spread(r, b, 0.55+0.4*r.Float64(), 0, 0.05)
		had := incomes(t, b)
		x := rapid.Float64Range(0.001, 0.05).Draw(t, "part") * math.Min(had[0], had[1])
		res := solved(t, b, Shock{Surplus: between(2, 0, 1, x)}, FixedDeficits, 1e-13)
		if !(res.Wage[0] < 1 && res.Wage[1] > 1) {
			t.Fatalf("the payer's wage is %g and the receiver's %g", res.Wage[0], res.Wage[1])
		}
		if !(res.Welfare[0] < 1-x/had[0] && res.Welfare[1] > 1+x/had[1]) {
			t.Fatalf("the payer's welfare is %g and the receiver's %g; the transfer alone makes %g and %g", res.Welfare[0], res.Welfare[1], 1-x/had[0], 1+x/had[1])
		}
	})
}

func TestNoTransferIsNone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		closure := drawClosure(t)
		none := make([]float64, b.N)
		if rapid.Bool().Draw(t, "below zero") {
			none[0] = math.Copysign(0, -1)
		}
		for _, tariff := range [][]float64{nil, shock.Tariff} {
			want := solved(t, b, Shock{Tariff: tariff}, closure, 0)
			s, err := NewSolver(b)
			if err != nil {
				t.Fatal(err)
			}
			past := FixedDeficits
			if closure == Balanced {
				past = Balanced
			}
			for _, pay := range [][]float64{none, nil} {
				// A transfer of which nothing may stay.
				if _, err := s.Solve(Shock{Surplus: drawTransfer(t, b, 0.05)}, Options{Closure: past}); err != nil {
					t.Fatal(err)
				}
				got, err := s.Solve(Shock{Tariff: tariff, Surplus: pay}, Options{Closure: closure})
				if err != nil {
					t.Fatal(err)
				}
				if got.Sweeps != want.Sweeps || got.Residual != want.Residual {
					t.Fatalf("%d sweeps to %g, without transfers %d to %g", got.Sweeps, got.Residual, want.Sweeps, want.Residual)
				}
				for k, v := range want.block {
					if math.Float64bits(got.block[k]) != math.Float64bits(v) {
						t.Fatalf("number %d of the answer is %v, without transfers %v", k, got.block[k], v)
					}
				}
			}
		}
	})
}

// Newton's method steers by how spending follows the wage, for a payer other
// than one for one: its slopes are those of excess demand itself.
func TestSlopesWithTransfer(t *testing.T) {
	for _, closure := range []Closure{FixedDeficits, Balanced} {
		b := syntheticWorld(5, 2)
		b.Input, b.Value, b.Tariff = nil, nil, nil // where the slopes are exact
		s, err := NewSolver(b)
		if err != nil {
			t.Fatal(err)
		}
		pay := between(5, 2, 4, 0.2*math.Min(incomes(t, b)[2], incomes(t, b)[4]))
		if err := s.scenario(Shock{Surplus: pay}, closure); err != nil {
			t.Fatal(err)
		}
		for m := range s.step {
			s.step[m] = 1
		}
		x, gx := s.alt[0], s.alt[1]
		s.start(x)
		open := func() []float64 { // before it is set against the wage bill
			s.sweep(x, gx)
			z := slices.Clone(s.excess)
			for m := range z {
				z[m] *= s.added[m] * math.Exp(x[m])
			}
			return z
		}
		const eps = 1e-6
		d := []float64{0.3, -0.2, 0.5, -0.7, 0.1}
		mean := 0.0 // the numeraire stays
		for m := range d {
			mean += d[m] * s.added[m] / s.groupVA[0]
		}
		for m := range d {
			d[m] -= mean
			x[m] = eps * d[m]
		}
		up := open()
		for m := range d {
			x[m] = -eps * d[m]
		}
		down := open()
		clear(x[:s.n])
		open()
		s.factorSlopes(&s.steer)
		z := make([]float64, s.n)
		for m := range z {
			z[m] = -(up[m] - down[m]) / (2 * eps) / s.inc[m]
		}
		s.steer.step(z)
		for m := range d {
			if !s.steer.ok || math.Abs(z[m]-d[m]) > 1e-6 {
				t.Errorf("closure %d, economy %d: the slopes lead to %g, want %g", closure, m, z[m], d[m])
			}
		}
	}
}

func TestTransferAcrossACut(t *testing.T) {
	b := syntheticWorld(6, 3)
	cut := make([]float64, len(b.Trade)) // economies 0 and 1 from the rest
	for c := range cut {
		if cut[c] = 1; (c%6 < 2) != (c/6%6 < 2) {
			cut[c] = math.Inf(1)
		}
	}
	had := incomes(t, b)
	x := 0.02 * slices.Min(had)
	within := between(6, 0, 1, x)
	within[2], within[5] = -x, x
	r := solved(t, b, Shock{Cost: cut, Surplus: within}, Balanced, 0)
	if !slices.Equal(r.Surplus, within) {
		t.Errorf("surpluses %v, want %v", r.Surplus, within)
	}
	var refused *RefusedError
	if _, err := Solve(b, Shock{Cost: cut, Surplus: between(6, 0, 2, x)}, Options{Closure: Balanced}); !errors.As(err, &refused) || !strings.Contains(err.Error(), "each side of the cut") {
		t.Errorf("a transfer across: %v", err)
	}
	// What would have to be kept across the cut may be paid off.
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	off := make([]float64, 6)
	for in, m := range s.eco {
		off[m] = -s.surplus[in]
	}
	if _, err := Solve(b, Shock{Cost: cut}, Options{}); !errors.As(err, &refused) {
		t.Errorf("deficits kept across: %v", err)
	}
	r = solved(t, b, Shock{Cost: cut, Surplus: off}, FixedDeficits, 0)
	want := solved(t, b, Shock{Cost: cut}, Balanced, 0)
	for m := range want.Wage {
		if math.Abs(r.Wage[m]-want.Wage[m]) > 1e-9 {
			t.Errorf("economy %d: deficits paid off, wage %g; balanced %g", m, r.Wage[m], want.Wage[m])
		}
	}
	// An economy that may still sell and no longer buy can only pay.
	sells := make([]float64, len(b.Trade))
	for c := range sells {
		if sells[c] = 1; c/6%6 == 3 && c%6 != 3 {
			sells[c] = math.Inf(1)
		}
	}
	if _, err := Solve(b, Shock{Cost: sells}, Options{Closure: Balanced}); !errors.As(err, &refused) || !strings.Contains(err.Error(), "cannot balance") {
		t.Errorf("exports and no imports: %v", err)
	}
	r = solved(t, b, Shock{Cost: sells, Surplus: between(6, 3, 0, x)}, Balanced, 1e-13)
	exports := 0.0
	for c, v := range r.Trade {
		if c%6 == 3 && c/6%6 != 3 {
			exports += v
		}
	}
	if math.Abs(exports-x) > 1e-8*x {
		t.Errorf("it pays %g with exports of %g", x, exports)
	}
}

func TestTransferRefusals(t *testing.T) {
	b := syntheticWorld(4, 3)
	had := incomes(t, b)
	for _, c := range []struct {
		name    string
		pay     []float64
		closure Closure
		say     string
	}{
		{"short", []float64{1, -1, 0}, FixedDeficits, "one for each economy"},
		{"empty", []float64{}, Balanced, "one for each economy"},
		{"no number", []float64{0, math.NaN(), 0, 0}, Balanced, "economy 1: the transfer that it pays is NaN"},
		{"no end", []float64{0, 0, math.Inf(-1), 0}, FixedDeficits, "economy 2: the transfer that it pays is -Inf"},
		{"from nowhere", []float64{-1e-3, 0, 0, 0}, Balanced, "sum to -0.001"},
		{"almost", []float64{1e-3, -1e-3 + 3e-12, 0, 0}, FixedDeficits, "let them sum to zero"},
		{"multiplicative", between(4, 0, 1, 1e-3), Multiplicative, "choose fixed deficits or balanced trade"},
		{"spending", between(4, 0, 1, 1e-3), FixedSpending, "choose fixed deficits or balanced trade"},
		{"all it has", between(4, 0, 1, 1.1*had[0]), Balanced, "economy 0: at the wages of the baseline the transfer that it pays"},
	} {
		_, err := Solve(b, Shock{Surplus: c.pay}, Options{Closure: c.closure})
		var refused *RefusedError
		if !errors.As(err, &refused) || !strings.Contains(err.Error(), c.say) {
			t.Errorf("%s: %v", c.name, err)
		}
	}
	// As rounded by whoever writes them down.
	x := 0.01 * slices.Min(had)
	r := solved(t, b, Shock{Surplus: []float64{x, -x / 3, 0, -x/3*2 + 1e-9*x}}, Balanced, 1e-13)
	if sum := r.Surplus[0] + r.Surplus[1] + r.Surplus[3]; math.Abs(sum) > 1e-14*x || math.Abs(r.Surplus[0]-x) > 1e-8*x || r.Surplus[2] != 0 {
		t.Errorf("a transfer of %g makes surpluses %v", x, r.Surplus)
	}
}
