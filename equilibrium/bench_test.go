package equilibrium

import (
	"math/rand/v2"
	"testing"
)

func benchmarkSolve(b *testing.B, base *Baseline, shock Shock) {
	b.Helper()
	s, err := NewSolver(base)
	if err != nil {
		b.Fatal(err)
	}
	r := &Result{}
	b.ReportAllocs()
	start := cpuTime()
	for b.Loop() {
		if r, err = s.Solve(shock, Options{Reuse: r}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64((cpuTime()-start).Nanoseconds())/float64(b.N), "cpu-ns/op")
	b.ReportMetric(float64(r.Sweeps), "sweeps")
}

func BenchmarkNAFTA31x40(b *testing.B) {
	base, new := caliendoParro(b)
	base, _, err := Repair(base, Options{})
	if err != nil {
		b.Fatal(err)
	}
	if base, err = BalanceTrade(base, Options{}); err != nil {
		b.Fatal(err)
	}
	benchmarkSolve(b, base, Shock{Tariff: amongNAFTA(base, new)})
}

func BenchmarkICIO81x28(b *testing.B) {
	base, _, _, index := icio(b, "IS")
	base, err := BalanceTrade(base, Options{})
	if err != nil {
		b.Fatal(err)
	}
	usa := index["USA"]
	uniform := append([]float64(nil), base.Tariff...)
	for k := range base.J {
		for i := range base.N {
			if i != usa {
				uniform[(k*base.N+usa)*base.N+i] = 0.10
			}
		}
	}
	benchmarkSolve(b, base, Shock{Tariff: uniform})
}

// BenchmarkSynthetic77x45 solves a dense world with input–output in which
// one economy puts 10 points on everything.
func BenchmarkSynthetic77x45(b *testing.B) {
	base := syntheticWorld(77, 45)
	tariff := append([]float64(nil), base.Tariff...)
	for k := range goods {
		for i := range base.N {
			if i != 3 {
				tariff[(k*base.N+3)*base.N+i] += 0.10
			}
		}
	}
	benchmarkSolve(b, base, Shock{Tariff: tariff})
}

// BenchmarkCalibrate77x45 is what comes before the first solve of a world.
func BenchmarkCalibrate77x45(b *testing.B) {
	base := syntheticWorld(77, 45)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := NewSolver(base); err != nil {
			b.Fatal(err)
		}
	}
}

// goods is how many sectors of a synthetic world pay tariffs.
const goods = 23

// syntheticWorld is a dense world like the tables that statisticians
// publish: every sector traded by all, home bias, half of output inputs, and
// tariffs on goods.
func syntheticWorld(n, j int) *Baseline {
	r := rand.New(rand.NewPCG(1, 2))
	b := &Baseline{N: n, J: j, Trade: make([]float64, j*n*n), Tariff: make([]float64, j*n*n), Input: make([]float64, n*j*j), Value: make([]float64, n*j), Theta: make([]float64, j)}
	for k := range b.Theta {
		b.Theta[k] = 2 + 8*r.Float64()
	}
	spread(r, b, 0.75, 0.1, 0.1)
	return b
}

func BenchmarkSweep(b *testing.B) {
	base := syntheticWorld(31, 40)
	s, err := NewSolver(base)
	if err != nil {
		b.Fatal(err)
	}
	if err := s.scenario(Shock{}, FixedDeficits); err != nil {
		b.Fatal(err)
	}
	x, gx := s.alt[0], s.alt[1]
	s.start(x)
	s.sweep(x, gx)
	lnw, _, lnp, y := s.parts(x)
	clear(s.pull)
	part := func(name string, f func()) {
		b.Run(name, func(b *testing.B) {
			start := cpuTime()
			for b.Loop() {
				f()
			}
			b.ReportMetric(float64((cpuTime()-start).Nanoseconds())/float64(b.N), "cpu-ns/op")
		})
	}
	part("all", func() { s.sweep(x, gx) })
	part("costs", func() {
		for m := range s.n {
			s.costs(m, lnw[m], lnp, y)
		}
	})
	part("markets", func() {
		for jj := range s.j {
			s.markets(jj)
		}
	})
	part("mixing", func() { s.mix.next(x, gx) })
}
