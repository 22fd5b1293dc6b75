package scenario

import (
	"math"
	"math/rand/v2"
	"slices"

	"gonum.org/v1/gonum/mat"
	"gonum.org/v1/gonum/stat/distmv"
	"gonum.org/v1/gonum/stat/samplemv"

	"github.com/servanda/servanda/world"
)

// A run is one solve of both states: elasticities, and a place in the interval of
// the law, from 0 (low) to 1 (high); NaN: its central rates.
type run struct {
	theta     []float64
	law       float64
	tolerance float64 // widest open market that may be left
}

// logSpread is the standard deviation of ln θ of a log-normal whose median is the
// estimate and whose standard deviation is the standard error.
func logSpread(theta, standardError float64) float64 {
	r := standardError / theta
	return math.Sqrt(math.Log1p(2 * r * r / (1 + math.Sqrt(1+4*r*r)))) // ln((1 + √(1+4r²))/2), exact for small r
}

// betweenSets is the standard deviation of ln θ of a sector among sets.
func betweenSets(sets []world.ElasticitySet, j int) float64 {
	sum, squares, n := 0.0, 0.0, 0.0
	for _, s := range sets {
		if l := math.Log(s.Theta[j]); !math.IsNaN(l) && !math.IsInf(l, 0) {
			sum += l
			n++
		}
	}
	if n < 2 {
		return 0
	}
	for _, s := range sets {
		if l := math.Log(s.Theta[j]); !math.IsNaN(l) && !math.IsInf(l, 0) {
			squares += (l - sum/n) * (l - sum/n)
		}
	}
	return math.Sqrt(squares / (n - 1))
}

// published is the standard deviation of ln θ that follows from the standard error
// of a set; false where it has none.
func published(s *world.ElasticitySet, j int) (float64, bool) {
	if s.StandardError == nil || !(s.StandardError[j] > 0) {
		return 0, false
	}
	return logSpread(s.Theta[j], s.StandardError[j]), true
}

// spreads are the standard deviations of ln θ around each set asked for, by sector,
// and where they come from, in words.
func spreads(w *world.World, asked []*world.ElasticitySet) (sd [][]float64, words string) {
	errors, between := 0, 0
	for _, s := range asked {
		row := make([]float64, w.J())
		for j := range row {
			if x, ok := published(s, j); ok {
				row[j] = x
				errors++
			} else if len(asked) == 1 { // else the choice of the set is the spread
				row[j] = betweenSets(w.Elasticities, j)
				between++
			}
		}
		sd = append(sd, row)
	}
	if len(asked) == 1 && !slices.ContainsFunc(sd[0], func(x float64) bool { return x > 0 }) {
		return sd, "no spread of the elasticities is known: every draw has the same"
	}
	switch all := len(asked) * w.J(); {
	case errors == all:
		words = "standard errors as published"
	case between == all:
		words = "no standard errors are published: the differences between the sets of the world stand in for them"
	case between > 0:
		words = "standard errors as published; where there is none, the differences between the sets of the world"
	case errors == 0:
		words = "no standard errors are published: each draw takes one of the sets as it stands"
	default:
		words = "each draw takes one of the sets, with standard errors where they are published"
	}
	return sd, words
}

// drawRuns are n runs around the sets: the same for the same seed, and the first
// of a longer series.
func drawRuns(n int, seed uint64, asked []*world.ElasticitySet, sd [][]float64) []run {
	if n <= 0 {
		return nil
	}
	J := len(sd[0])
	points := mat.NewDense(n, J+2, nil)
	samplemv.Halton{Kind: samplemv.Owen, Q: distmv.NewUnitUniform(J+2, nil), Src: rand.NewPCG(seed, 0)}.Sample(points)
	estimates := make([][][]int, len(asked))
	for s := range asked {
		estimates[s] = estimatesOf(asked[s], sd[s])
	}
	runs := make([]run, n)
	for k := range runs {
		u := points.RawRowView(k)
		set := min(int(u[0]*float64(len(asked))), len(asked)-1)
		theta := make([]float64, J)
		for _, sectors := range estimates[set] {
			first := sectors[0]
			factor := math.Exp(sd[set][first] * normal(u[2+first]))
			for _, j := range sectors {
				theta[j] = asked[set].Theta[j] * factor
			}
		}
		runs[k] = run{theta, u[1], drawTolerance}
	}
	return runs
}

// estimatesOf groups the sectors of a set that one estimate serves: they have the
// same elasticity and the same spread, and move together.
func estimatesOf(s *world.ElasticitySet, sd []float64) [][]int {
	var out [][]int
	for j := range sd {
		k := slices.IndexFunc(out, func(g []int) bool { return s.Theta[g[0]] == s.Theta[j] && sd[g[0]] == sd[j] })
		if k < 0 {
			out = append(out, nil)
			k = len(out) - 1
		}
		out[k] = append(out[k], j)
	}
	return out
}

// driverSpread is the standard deviation of ln θ that drivers are told for: from
// the standard error of the set where it has one, else between all sets.
func driverSpread(w *world.World, s *world.ElasticitySet) []float64 {
	out := make([]float64, w.J())
	for j := range out {
		x, ok := published(s, j)
		if !ok {
			x = betweenSets(w.Elasticities, j)
		}
		out[j] = x
	}
	return out
}

// normal is the quantile of the standard normal distribution.
func normal(p float64) float64 {
	const edge = 1e-12
	return math.Sqrt2 * math.Erfinv(2*min(max(p, edge), 1-edge)-1)
}
