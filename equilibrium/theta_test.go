package equilibrium

import (
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

// drawTheta draws elasticities for a world of j sectors.
func drawTheta(r *rand.Rand, j int) []float64 {
	theta := make([]float64, j)
	for k := range theta {
		theta[k] = 1 + 9*r.Float64()
	}
	return theta
}

func TestSetThetaIsAFreshSolver(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		closure := drawClosure(t)
		was := slices.Clone(b.Theta)
		s, err := NewSolver(b)
		if err != nil {
			t.Fatal(err)
		}
		r := rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "elasticities"), 12))
		for range 3 {
			theta := drawTheta(r, b.J)
			c := *b
			c.Theta = slices.Clone(theta)
			if err := s.SetTheta(theta); err != nil {
				t.Fatal(err)
			}
			clear(theta) // is the caller's again
			got, err := s.Solve(shock, Options{Closure: closure, Tolerance: 1e-13})
			if err != nil {
				t.Fatal(err)
			}
			want := solved(t, &c, shock, closure, 1e-13)
			near(t, "welfare", got.Welfare, want.Welfare, 1e-9)
			near(t, "wage", got.Wage, want.Wage, 1e-9)
			near(t, "sector price", got.PriceSector, want.PriceSector, 1e-9)
			near(t, "trade", got.Trade, want.Trade, 1e-9)
			near(t, "linear welfare", got.WelfareLinear, want.WelfareLinear, 1e-9)
		}
		if !slices.Equal(b.Theta, was) {
			t.Fatal("the baseline has other elasticities than before")
		}
		// Its own elasticities make it the Solver that it was.
		if err := s.SetTheta(b.Theta); err != nil {
			t.Fatal(err)
		}
		got, err := s.Solve(shock, Options{Closure: closure})
		if err != nil {
			t.Fatal(err)
		}
		if want := solved(t, b, shock, closure, 0); !slices.Equal(got.block, want.block) || got.Sweeps != want.Sweeps {
			t.Fatal("with the elasticities of the baseline set, another answer than without")
		}
	})
}

// What was solved before, with whatever elasticities and end, leaves nothing
// behind: the hard worlds and shocks of TestRobust, so that every fall-back
// has run.
func TestSetThetaForgetsThePast(t *testing.T) {
	refused, answered := 0, 0
	for seed := range 60 {
		r := rand.New(rand.NewPCG(uint64(seed), 13))
		b := randomWorld(r, 2+r.IntN(12), 1+r.IntN(6))
		used, err := NewSolver(b)
		if err != nil {
			t.Fatal(err)
		}
		var past Result
		for question := range 5 {
			theta := drawTheta(r, b.J)
			if r.IntN(3) == 0 { // at which wedges leave nothing of some flows
				theta[r.IntN(b.J)] = 400
			}
			shock, kind := randomShock(r, b)
			o := Options{Closure: []Closure{FixedDeficits, Balanced, Multiplicative}[r.IntN(3)], MaxSweeps: 1000}
			fresh, err := NewSolver(b)
			if err != nil {
				t.Fatal(err)
			}
			if err := errors.Join(fresh.SetTheta(theta), used.SetTheta(theta)); err != nil {
				t.Fatal(err)
			}
			want, wantErr := fresh.Solve(shock, o)
			o.Reuse = &past
			got, gotErr := used.Solve(shock, o)
			if fmt.Sprint(gotErr) != fmt.Sprint(wantErr) {
				t.Fatalf("world %d, question %d, %s: %v; a fresh solver says %v", seed, question, kind, gotErr, wantErr)
			}
			if wantErr != nil {
				refused++
				continue
			}
			answered++
			if err := finite(got); err != nil {
				t.Fatalf("world %d, question %d, %s: %v", seed, question, kind, err)
			}
			if got.Sweeps != want.Sweeps || got.Residual != want.Residual || !slices.Equal(got.block, want.block) {
				t.Fatalf("world %d, question %d, %s: the past moved the answer", seed, question, kind)
			}
		}
	}
	if refused == 0 || answered < 100 {
		t.Errorf("%d questions answered and %d refused: too few to tell", answered, refused)
	}
}

// Whether a wedge leaves anything of a flow depends on θ: a border that is as
// good as closed under one is open again under the next.
func TestSetThetaReopensABorder(t *testing.T) {
	b := syntheticWorld(4, 3)
	cost := make([]float64, len(b.Trade))
	for c := range cost {
		if cost[c] = 1; (c%4 == 1) != (c/4%4 == 1) {
			cost[c] = 1e10
		}
	}
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		theta  float64
		groups int
	}{{2, 1}, {50, 2}, {2, 1}} {
		if err := s.SetTheta([]float64{c.theta, c.theta, c.theta}); err != nil {
			t.Fatal(err)
		}
		if err := s.scenario(Shock{Cost: cost}, Balanced); err != nil {
			t.Fatal(err)
		}
		if s.groups != c.groups {
			t.Errorf("θ = %g: %d groups trade among themselves, want %d", c.theta, s.groups, c.groups)
		}
	}
}

// Where all buy at home θ does not matter, however large: the price is the
// cost, here the wage.
func TestHomeSectorWhateverTheta(t *testing.T) {
	b := syntheticWorld(3, 2)
	b.Input, b.Value, b.Tariff = nil, nil, nil
	for c := range b.Trade[9:] {
		if c/3 != c%3 {
			b.Trade[9+c] = 0
		}
	}
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	cost := slices.Repeat([]float64{1}, 18)
	cost[1], cost[2] = 3, 3 // what economy 0 buys abroad
	for _, theta := range []float64{4, 1e5} {
		if err := s.SetTheta([]float64{4, theta}); err != nil {
			t.Fatal(err)
		}
		r, err := s.Solve(Shock{Cost: cost}, Options{Tolerance: 1e-13})
		if err != nil {
			t.Fatal(err)
		}
		for m := range 3 {
			c := 9 + m*3 + m
			if math.Abs(r.PriceSector[m*2+1]/r.Wage[m]-1) > 1e-12 || math.Abs(r.Wage[m]-1) < 1e-2 {
				t.Errorf("θ = %g, economy %d: price %g at a wage of %g", theta, m, r.PriceSector[m*2+1], r.Wage[m])
			}
			if want := b.Trade[c] * r.Income[m]; math.Abs(r.Trade[c]-want) > 1e-12*want || math.Abs(r.Output[m*2+1]-want) > 1e-12*want {
				t.Errorf("θ = %g, economy %d: buys %g and makes %g, want %g", theta, m, r.Trade[c], r.Output[m*2+1], want)
			}
		}
	}
}

func TestSetThetaRefuses(t *testing.T) {
	b := syntheticWorld(4, 3)
	s, err := NewSolver(b)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		theta []float64
		say   string
	}{
		{nil, "Theta has 0 cells; 4 economies and 3 sectors need 3"},
		{[]float64{1, 2, 3, 4}, "Theta has 4 cells; 4 economies and 3 sectors need 3"},
		{[]float64{9, 9, 0}, "sector 2: trade elasticity 0; it must be above 0"},
		{[]float64{9, -1, 9}, "sector 1: trade elasticity -1; it must be above 0"},
		{[]float64{math.NaN(), 9, 9}, "sector 0: trade elasticity NaN; it must be above 0"},
		{[]float64{9, math.Inf(1), 9}, "sector 1: trade elasticity +Inf; it must be above 0"},
	} {
		err := s.SetTheta(c.theta)
		var accounts *AccountsError
		if !errors.As(err, &accounts) || len(accounts.Problems) != 1 || !strings.Contains(err.Error(), c.say) {
			t.Errorf("%v: %v", c.theta, err)
		}
		bad := *b
		bad.Theta = c.theta
		if p := Check(&bad); len(p) != 1 || accounts != nil && p[0].Message != accounts.Problems[0].Message {
			t.Errorf("%v: Check says %v", c.theta, p)
		}
		for in, k := range s.sec {
			if s.theta[in] != b.Theta[k] {
				t.Fatalf("%v: refused, and sector %d has elasticity %g", c.theta, k, s.theta[in])
			}
		}
	}
	if got := testing.AllocsPerRun(5, func() { _ = s.SetTheta(b.Theta) }); got != 0 {
		t.Errorf("new elasticities allocate %g times", got)
	}
}
