package equilibrium

import (
	"errors"
	"math/rand/v2"
	"slices"
	"testing"

	"pgregory.net/rapid"
)

// Where a search begins does not change what it finds, only how soon.
func TestFromAnotherAnswer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		b, shock := drawWorld(t, 0.1, 0.3)
		s, err := NewSolver(b)
		if err != nil {
			t.Fatal(err)
		}
		first := solved(t, b, shock, FixedDeficits, 1e-13)
		theta := drawTheta(rand.New(rand.NewPCG(rapid.Uint64().Draw(t, "elasticities"), 5)), b.J)
		if err := s.SetTheta(theta); err != nil {
			t.Fatal(err)
		}
		want, err := s.Solve(shock, Options{Tolerance: 1e-13})
		if err != nil {
			t.Fatal(err)
		}
		wage := slices.Clone(first.Wage)
		got, err := s.Solve(shock, Options{Tolerance: 1e-13, From: first})
		if err != nil {
			t.Fatal(err)
		}
		near(t, "welfare", got.Welfare, want.Welfare, 1e-9)
		near(t, "trade", got.Trade, want.Trade, 1e-9)
		if !slices.Equal(first.Wage, wage) {
			t.Fatal("the answer to begin from was changed")
		}
		// What it begins from decides its bits, not what was solved before.
		if _, err := s.Solve(Shock{}, Options{}); err != nil {
			t.Fatal(err)
		}
		again, err := s.Solve(shock, Options{Tolerance: 1e-13, From: first})
		if err != nil {
			t.Fatal(err)
		}
		if !slices.Equal(got.Welfare, again.Welfare) || !slices.Equal(got.Trade, again.Trade) {
			t.Fatal("the same beginning gave other bits")
		}
		// From the answer itself hardly a sweep is left.
		self, err := s.Solve(shock, Options{Tolerance: 1e-10, From: want})
		if err != nil {
			t.Fatal(err)
		}
		if self.Sweeps > 3 {
			t.Fatalf("%d sweeps from the answer itself", self.Sweeps)
		}
	})
}

func TestFromAnAnswerOfAnotherWorld(t *testing.T) {
	small, large := syntheticWorld(3, 4), syntheticWorld(5, 4)
	r, err := Solve(small, Shock{}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	var refused *RefusedError
	if _, err := Solve(large, Shock{}, Options{From: r}); !errors.As(err, &refused) {
		t.Fatalf("got %v, want a refusal", err)
	}
}
