package equilibrium

import (
	"errors"
	"fmt"
	"maps"
	"math"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"testing"
)

// randomWorld draws a world whose accounts add up: from shares, technology
// and spending it works out trade, output and the deficits they imply.
func randomWorld(r *rand.Rand, n, j int) *Baseline {
	b := &Baseline{N: n, J: j, Trade: make([]float64, j*n*n), Tariff: make([]float64, j*n*n), Value: make([]float64, n*j), Theta: make([]float64, j)}
	withInputs := r.IntN(3) > 0
	if withInputs {
		b.Input = make([]float64, n*j*j)
	}
	dirichlet := func(out []float64, zeros float64) {
		sum := 0.0
		for k := range out {
			out[k] = 0
			if r.Float64() >= zeros {
				out[k] = r.ExpFloat64()
			}
			sum += out[k]
		}
		if sum == 0 {
			out[r.IntN(len(out))], sum = 1, 1
		}
		for k := range out {
			out[k] /= sum
		}
	}
	for k := range j {
		b.Theta[k] = 1 + 11*r.Float64()
		if r.IntN(10) == 0 {
			b.Theta[k] = 0.4
		} else if r.IntN(20) == 0 {
			b.Theta[k] = 50
		}
	}
	for c := range b.Value {
		b.Value[c] = 0.2 + 0.7*r.Float64()
	}
	if !withInputs {
		b.Value = nil
	}
	zeros := []float64{0, 0.3, 0.8}[r.IntN(3)]
	home := []float64{0, 0.5, 0.9, 1 - 1e-6}[r.IntN(4)] // share bought at home
	dutied := []float64{0, 0.1, 0.5}[r.IntN(3)]
	size := make([]float64, n)
	for i := range size {
		size[i] = math.Exp(1.5 * r.NormFloat64())
	}
	share := make([]float64, j*n*n)
	for k := range j {
		untraded := r.IntN(6) == 0
		for m := range n {
			row := share[(k*n+m)*n : (k*n+m+1)*n]
			dirichlet(row, zeros)
			sum := 0.0
			for i := range row {
				row[i] *= size[i]
				if untraded {
					row[i] = 0
				}
				sum += row[i]
			}
			own := home
			if sum == 0 {
				own = 1
			}
			for i := range row {
				if sum > 0 {
					row[i] *= (1 - own) / sum
				}
				if i == m {
					row[i] += own + 1e-3*(1-own)
				} else if row[i] > 0 {
					b.Tariff[(k*n+m)*n+i] = dutied * r.Float64()
				}
			}
			sum = 0
			for _, v := range row {
				sum += v
			}
			for i := range row {
				row[i] /= sum
			}
		}
	}
	final := make([]float64, n*j)
	for m := range n {
		dirichlet(final[m*j:(m+1)*j], 0.1)
		if withInputs {
			col := make([]float64, j)
			for use := range j {
				dirichlet(col, zeros)
				for k := range j {
					b.Input[(m*j+k)*j+use] = col[k]
				}
			}
		}
	}
	deficit := []float64{0, 0.05, 0.4}[r.IntN(3)]
	over := make([]float64, n)
	for m := range over {
		over[m] = 1 + deficit*(2*r.Float64()-1)
	}
	fill(b, share, final, size, over)
	return b
}

// fill works out the trade of b that goes with given shares of suppliers and
// of final demand: each economy spends over times what it earns, as far as
// that can be.
func fill(b *Baseline, share, final, size, over []float64) {
	n, j := b.N, b.J
	withInputs := b.Input != nil
	income := append([]float64(nil), size...)
	spend, output := make([]float64, n*j), make([]float64, n*j)
	for round := range 400 {
		for m := range n {
			for k := range j {
				x := final[m*j+k] * income[m]
				if withInputs {
					x += intermediate(b.Input[(m*j+k)*j:(m*j+k+1)*j], b.Value[m*j:(m+1)*j], output[m*j:(m+1)*j])
				}
				spend[m*j+k] = x
			}
		}
		clear(output)
		earned := make([]float64, n)
		for k := range j {
			for m := range n {
				for i := range n {
					c := (k*n+m)*n + i
					b.Trade[c] = share[c] * spend[m*j+k] / (1 + b.Tariff[c])
					output[i*j+k] += b.Trade[c]
					earned[m] += b.Trade[c] * b.Tariff[c]
				}
			}
		}
		if round < 200 { // let incomes settle near what the economies earn
			total, was := 0.0, 0.0
			for m := range n {
				for k := range j {
					v := 1.0
					if withInputs {
						v = b.Value[m*j+k]
					}
					earned[m] += v * output[m*j+k]
				}
				total += earned[m] * over[m]
				was += income[m]
			}
			for m := range n {
				income[m] = math.Max(earned[m]*over[m], 1e-6*was/float64(n)) * was / total
			}
		}
	}
}

// spread fills b with home bias own, tariffs up to duty and deficits up to
// gap of income.
func spread(r *rand.Rand, b *Baseline, own, duty, gap float64) {
	n, j := b.N, b.J
	size, over := make([]float64, n), make([]float64, n)
	for m := range n {
		size[m] = math.Exp(1.2 * r.NormFloat64())
		over[m] = 1 + gap*(2*r.Float64()-1)
	}
	share, final := make([]float64, j*n*n), make([]float64, n*j)
	normal := func(v []float64) {
		sum := 0.0
		for _, x := range v {
			sum += x
		}
		for k := range v {
			v[k] /= sum
		}
	}
	for k := range j {
		for m := range n {
			row := share[(k*n+m)*n : (k*n+m+1)*n]
			for i := range row {
				row[i] = size[i] * math.Exp(r.NormFloat64())
				if i != m && k < goods {
					b.Tariff[(k*n+m)*n+i] = duty * r.Float64()
				}
			}
			row[m] = 0
			normal(row)
			for i := range row {
				row[i] *= 1 - own
			}
			row[m] = own
		}
	}
	for m := range n {
		col := make([]float64, j)
		for use := range j {
			b.Value[m*j+use] = 0.35 + 0.4*r.Float64()
			final[m*j+use] = r.ExpFloat64()
			for k := range col {
				col[k] = r.ExpFloat64()
			}
			normal(col)
			for k := range col {
				b.Input[(m*j+k)*j+use] = col[k]
			}
		}
		normal(final[m*j : (m+1)*j])
	}
	fill(b, share, final, size, over)
}

// randomShock draws free trade, tariffs times ten, prohibitive tariffs or a
// closed border.
func randomShock(r *rand.Rand, b *Baseline) (Shock, string) {
	n := b.N
	tariff := append([]float64(nil), b.Tariff...)
	each := func(f func(c, m, i int)) {
		for k := range b.J {
			for m := range n {
				for i := range n {
					if m != i {
						f((k*n+m)*n+i, m, i)
					}
				}
			}
		}
	}
	who, partner := r.IntN(n), r.IntN(n)
	switch r.IntN(6) {
	case 0:
		clear(tariff)
		return Shock{Tariff: tariff}, "free trade"
	case 1:
		each(func(c, m, i int) { tariff[c] *= 10 })
		return Shock{Tariff: tariff}, "tariffs x10"
	case 2:
		each(func(c, m, i int) {
			if m == who {
				tariff[c] = 100
			}
		})
		return Shock{Tariff: tariff}, "prohibitive tariffs of one"
	case 3:
		each(func(c, m, i int) { tariff[c] = 20 })
		return Shock{Tariff: tariff}, "prohibitive tariffs of all"
	case 4:
		cost := make([]float64, len(tariff))
		for c := range cost {
			cost[c] = 1
		}
		each(func(c, m, i int) {
			if m == who && i == partner || m == partner && i == who {
				cost[c] = math.Inf(1)
			}
		})
		return Shock{Cost: cost}, "closed border"
	default:
		cost := make([]float64, len(tariff))
		for c := range cost {
			cost[c] = 1
		}
		each(func(c, m, i int) {
			if m == who || i == who {
				cost[c] = math.Inf(1)
			}
		})
		return Shock{Cost: cost}, "closed economy"
	}
}

// finite fails on any number of r that is not one.
func finite(r *Result) error {
	for name, a := range map[string][]float64{
		"wage": r.Wage, "price": r.Price, "sector price": r.PriceSector, "income": r.Income, "welfare": r.Welfare, "real wage": r.RealWage,
		"linear": r.WelfareLinear, "tot": r.TermsOfTrade, "vot": r.VolumeOfTrade, "revenue": r.Revenue, "revenue change": r.RevenueChange,
		"trade": r.Trade, "output": r.Output, "surplus": r.Surplus,
	} {
		for k, v := range a {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return fmt.Errorf("%s[%d] is %g", name, k, v)
			}
		}
	}
	return nil
}

var closureName = map[Closure]string{FixedDeficits: "fixed deficits", Balanced: "balanced", Multiplicative: "multiplicative"}

// TestRobust solves random shocks in random worlds: each converges or is
// refused with a reason. EQUILIBRIUM_WORLDS sets how many (10000 is the
// number reported in docs/benchmarks.md).
func TestRobust(t *testing.T) {
	worlds := 300
	if v := os.Getenv("EQUILIBRIUM_WORLDS"); v != "" {
		var err error
		if worlds, err = strconv.Atoi(v); err != nil {
			t.Fatal(err)
		}
	}
	count := map[string]int{}
	most := 0
	for seed := range worlds {
		r := rand.New(rand.NewPCG(uint64(seed), 7))
		b := randomWorld(r, 2+r.IntN(39), 1+r.IntN(20))
		s, err := NewSolver(b)
		if err != nil {
			t.Fatalf("world %d: %v", seed, err)
		}
		shock, kind := randomShock(r, b)
		closure := []Closure{FixedDeficits, Balanced, Multiplicative}[r.IntN(3)]
		res, err := s.Solve(shock, Options{Closure: closure, Tolerance: 1e-9})
		var refused *RefusedError
		var open *OpenMarketsError
		switch {
		case err == nil:
			count["converged"]++
			most = max(most, res.Sweeps)
			if err := finite(res); err != nil {
				t.Errorf("world %d, %s: %v", seed, kind, err)
			}
			if !res.Converged || !(res.Residual <= 1e-9) {
				t.Errorf("world %d, %s: residual %g", seed, kind, res.Residual)
			}
			switch {
			case res.Sweeps > 1000:
				count["sweeps > 1000"]++
			case res.Sweeps > 300:
				count["sweeps > 300"]++
			case res.Sweeps > 100:
				count["sweeps > 100"]++
			}
		case errors.As(err, &refused):
			count["refused: "+refused.Reason]++
		case errors.As(err, &open):
			count[fmt.Sprintf("no equilibrium found, %s, %s", closureName[closure], kind)]++
			if !(open.Residual > 1e-9) || open.Sweeps == 0 {
				t.Errorf("world %d, %s: refused without a reason: %v", seed, kind, err)
			}
		default:
			t.Errorf("world %d, %s: %v", seed, kind, err)
		}
	}
	t.Logf("%d worlds, most sweeps %d", worlds, most)
	for _, what := range slices.Sorted(maps.Keys(count)) {
		t.Logf("%6d %s", count[what], what)
	}
	// What is asked of every solver: most of these are answered.
	if count["converged"] < worlds*85/100 {
		t.Errorf("only %d of %d worlds converged", count["converged"], worlds)
	}
}
