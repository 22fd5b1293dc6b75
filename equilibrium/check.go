package equilibrium

import (
	"fmt"
	"math"
)

// What accounts may be off by: input shares as printed carry seven digits;
// the rest is rounding.
const (
	shareTolerance = 1e-5
	finalTolerance = 1e-7
	// A published table may net a by-product against an input: Caliendo and
	// Parro's Canada has a share of -0.0008, and their results depend on it.
	leastShare = -0.01
)

// wrongLength is said of an array that does not fit the world.
const wrongLength = "%s has %d cells; %d economies and %d sectors need %d"

// Check lists where the accounts of b do not add up, cell by cell: arrays of
// the wrong length, numbers that are not, negative trade, shares that do not
// sum, and cells of final demand below zero.
func Check(b *Baseline) []Problem {
	var out []Problem
	say := func(n, i, j int, v float64, format string, args ...any) {
		out = append(out, Problem{Economy: n, Partner: i, Sector: j, Value: v, Message: fmt.Sprintf(format, args...)})
	}
	n, j := b.N, b.J
	if n < 1 || j < 1 {
		say(-1, -1, -1, 0, "a world has at least one economy and one sector; this one has %d and %d", n, j)
		return out
	}
	for _, a := range []struct {
		name     string
		have     int
		want     int
		optional bool
	}{
		{"Trade", len(b.Trade), j * n * n, false},
		{"Tariff", len(b.Tariff), j * n * n, b.Tariff == nil},
		{"ExportTax", len(b.ExportTax), j * n * n, b.ExportTax == nil},
		{"Input", len(b.Input), n * j * j, b.Input == nil},
		{"Value", len(b.Value), n * j, b.Value == nil},
		{"Theta", len(b.Theta), j, false},
	} {
		if !a.optional && a.have != a.want {
			say(-1, -1, -1, float64(a.have), wrongLength, a.name, a.have, n, j, a.want)
		}
	}
	if out != nil {
		return out
	}
	out = checkTheta(b.Theta)
	output := make([]float64, n*j)
	spend := make([]float64, n*j)
	for k := range j {
		for m := range n {
			for i := range n {
				c := (k*n+m)*n + i
				v, t, x := b.Trade[c], at(b.Tariff, c), at(b.ExportTax, c)
				switch {
				case !(v >= 0) || math.IsInf(v, 0):
					say(m, i, k, v, "economy %d from %d in sector %d: trade %g; it must be a number and not below 0", m, i, k, v)
				case !(t > -1) || math.IsInf(t, 0):
					say(m, i, k, t, "economy %d from %d in sector %d: tariff %g; it must be above -1 (a fraction, not percent)", m, i, k, t)
				case !(x > -1) || math.IsInf(x, 0):
					say(m, i, k, x, "economy %d from %d in sector %d: export tax %g; it must be above -1 (a fraction, not percent)", m, i, k, x)
				}
				spend[m*j+k] += v * (1 + t)
				output[i*j+k] += v / (1 + x)
			}
		}
	}
	if out != nil {
		return out
	}
	value := b.Value
	if b.Input == nil || value == nil {
		value = make([]float64, n*j)
		for c := range value {
			value[c] = 1
		}
	}
	for c, v := range value {
		if !(v >= 0 && v <= 1) {
			say(c/j, -1, c%j, v, "economy %d, sector %d: value-added share %g; it must lie between 0 and 1", c/j, c%j, v)
		}
	}
	if b.Input != nil {
		for m := range n {
			for use := range j {
				sum := 0.0
				for k := range j {
					g := b.Input[(m*j+k)*j+use]
					if !(g >= leastShare) || math.IsInf(g, 0) {
						say(m, -1, use, g, "economy %d: share %g of what sector %d spends on inputs goes to sector %d; it must not be below 0", m, g, use, k)
					}
					sum += g
				}
				if inputs := (1 - value[m*j+use]) * output[m*j+use]; inputs > 0 && !(math.Abs(sum-1) <= shareTolerance) {
					say(m, -1, use, sum, "economy %d, sector %d: its input shares sum to %g, not 1", m, use, sum)
				}
			}
		}
	}
	if out != nil {
		return out
	}
	for m := range n {
		added, total := 0.0, 0.0
		for k := range j {
			added += value[m*j+k] * output[m*j+k]
			total += spend[m*j+k]
		}
		if !(added > 0) {
			say(m, -1, -1, added, "economy %d: value added %g; every economy must produce", m, added)
			continue
		}
		final := 0.0
		for k := range j {
			f := spend[m*j+k]
			if b.Input != nil {
				f -= intermediate(b.Input[(m*j+k)*j:(m*j+k+1)*j], value[m*j:(m+1)*j], output[m*j:(m+1)*j])
			}
			if f < -finalTolerance*total {
				say(m, -1, k, f, "economy %d, sector %d: final demand %g is below 0, its industries buy more than it spends; repair or balance the world first", m, k, f)
				out[len(out)-1].Repairable = true
			}
			final += math.Max(f, 0)
		}
		if !(final > 0) {
			say(m, -1, -1, final, "economy %d: final demand %g; every economy must consume", m, final)
		}
	}
	return out
}

// checkTheta lists the elasticities that no solve can use.
func checkTheta(theta []float64) []Problem {
	var out []Problem
	for k, v := range theta {
		if !(v > 0) || math.IsInf(v, 0) {
			out = append(out, Problem{Economy: -1, Partner: -1, Sector: k, Value: v, Message: fmt.Sprintf("sector %d: trade elasticity %g; it must be above 0", k, v)})
		}
	}
	return out
}
