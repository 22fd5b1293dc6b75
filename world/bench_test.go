package world

import (
	"sync"
	"testing"

	"github.com/servanda/servanda/equilibrium"
)

func BenchmarkNamed(b *testing.B) {
	for b.Loop() {
		if _, err := Named("apec-2022"); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkThousandSolves solves the baseline of 77 × 23 a thousand times on two
// threads, each with a tariff of its own.
func BenchmarkThousandSolves(b *testing.B) {
	w, err := Named("apec-2022")
	if err != nil {
		b.Fatal(err)
	}
	base, err := w.Baseline("FGO")
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		var wait sync.WaitGroup
		for thread := range 2 {
			wait.Go(func() {
				s, err := equilibrium.NewSolver(base)
				if err != nil {
					b.Error(err)
					return
				}
				var r *equilibrium.Result
				tariff := make([]float64, len(base.Tariff))
				for k := range 500 {
					copy(tariff, base.Tariff)
					tariff[(thread*500+k)%len(tariff)] += 0.1
					if r, err = s.Solve(equilibrium.Shock{Tariff: tariff}, equilibrium.Options{Reuse: r}); err != nil {
						b.Error(err)
						return
					}
				}
			})
		}
		wait.Wait()
	}
}
