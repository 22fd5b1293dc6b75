package world

import (
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
)

// defaultSigma is the elasticity of substitution where none is given.
const defaultSigma = 5

// pairs is a table of gravity data: every pair of economies once.
type pairs struct {
	codes     []string
	trade     []float64 // [n*N + i] NaN where the table has no row
	output    []float64 // [n]; nil where not given
	spending  []float64 // [n]
	variables []string
	x         [][]float64 // [v][n*N + i]
}

// importGravity reads a table of the gravity equation: exporter, importer,
// trade (own trade among it), output Y and spending E of the two, and columns
// of trade costs (pta, lndist, …); a year and names are passed over.
//
// As gegravity does, the flows of the world are those of the model: costs
// t^(1−σ) = exp(xβ), β from the options or else from a Poisson fit (PPML) with
// exporter and importer effects, scaled to output and spending (output in the
// proportion that makes both sums one). The observed flows are not kept.
func importGravity(s source, o ImportOptions) (*World, error) {
	name := s.file
	if name == "" {
		var err error
		if name, err = s.need("*.csv", "one table exporter, importer, trade, Y, E, …"); err != nil {
			return nil, err
		}
	}
	data, err := readBytes(s.FS, name)
	if err != nil {
		return nil, err
	}
	p, err := readGravity(name, data)
	if err != nil {
		return nil, err
	}
	w := newWorld(s.label(), p.codes, []Sector{{"ALL", "All goods"}})
	w.Name = strings.TrimSuffix(w.Name, ".csv")
	w.Title = "Gravity model of " + name
	w.Unit = "unit of the source"
	w.Sources = []string{name}
	w.Licence = "that of the source"
	sigma := o.Sigma
	if sigma == 0 {
		sigma = defaultSigma
	}
	if !(sigma > 1) || math.IsInf(sigma, 0) {
		return nil, fmt.Errorf("--sigma %g: the elasticity of substitution is above 1", sigma)
	}
	beta := make([]float64, len(p.variables))
	if o.Coefficients != "" {
		if beta, err = readCoefficients(o.Coefficients, p.variables); err != nil {
			return nil, fmt.Errorf("--coefficients: %v", err) // its place is not in the source
		}
		w.note("coefficients of %s as given", strings.Join(p.variables, ", "))
	} else {
		var iterations int
		if beta, iterations, err = poisson(p); err != nil {
			return nil, &CellError{name, 0, err.Error()}
		}
		w.note("coefficients of %s by Poisson pseudo-maximum likelihood with exporter and importer effects, %d iterations", strings.Join(p.variables, ", "), iterations)
	}
	w.Gravity = &Gravity{Sigma: sigma, Coefficients: map[string]float64{}}
	for v, name := range p.variables {
		w.Gravity.Coefficients[name] = beta[v]
	}

	N := w.N()
	if p.output == nil { // the margins of the data
		p.output, p.spending = make([]float64, N), make([]float64, N)
		for at, v := range p.trade {
			if !math.IsNaN(v) {
				p.spending[at/N] += v
				p.output[at%N] += v
			}
		}
		w.note("the table has no Y and E: output and spending are the sums of its flows")
	}
	scale := total(p.spending) / total(p.output)
	if relative(scale, 1) > 1e-12 {
		w.note("output is multiplied by %.9f, so that the world makes what it spends", scale)
	}
	rows, columns := p.spending, make([]float64, N)
	for i := range N {
		columns[i] = p.output[i] * scale
	}
	for at := range w.Trade {
		cost := 0.0
		for v := range p.variables {
			cost += beta[v] * p.x[v][at]
		}
		w.Trade[at] = math.Exp(cost)
	}
	if err := scaleTo(w.Trade, rows, columns, 1e-15); err != nil {
		return nil, err
	}
	set := newSet(fmt.Sprintf("sigma-%g", sigma), 1)
	set.Theta[0] = sigma - 1
	w.Elasticities = []ElasticitySet{set}
	w.DefaultSet = set.Name
	return w, nil
}

// readGravity reads the table and refuses pairs that are missing or doubled.
func readGravity(name string, data []byte) (*pairs, error) {
	t, err := openCSV(name, data, "exporter|iso3_o|iso_o|origin", "importer|iso3_d|iso_d|destination", "trade|value|flow", "y?", "e?")
	if err != nil {
		return nil, err
	}
	if t.has(3) != t.has(4) {
		return nil, &CellError{name, 1, "the columns Y (output of the exporter) and E (spending of the importer) belong together"}
	}
	p := &pairs{}
	var costs []int
	for c, h := range t.head {
		if !slices.Contains(t.columns, c) && h != "" && h != "year" && !strings.HasSuffix(h, "_name") && !strings.HasPrefix(h, "unnamed") {
			costs = append(costs, c)
			p.variables = append(p.variables, h)
		}
	}
	type row struct {
		exporter, importer string
		line               int
		trade, y, e        float64
		x                  []float64
	}
	var rows []row
	codes := map[string]bool{}
	for t.next() {
		r := row{line: t.line, x: make([]float64, len(costs))}
		for side, to := range []*string{&r.exporter, &r.importer} {
			code, ok := importCode(t.text(side))
			if !ok {
				t.fail("%q is not an economy", t.text(side))
			}
			*to = code
			codes[code] = true
		}
		r.trade, r.y, r.e = math.NaN(), t.number(3, 0), t.number(4, 0)
		if !isMissing(t.text(2)) {
			r.trade = t.number(2, 0)
		}
		if r.trade < 0 || t.has(3) && (r.y <= 0 || r.e <= 0) {
			t.fail("trade below 0, or Y or E not above 0")
		}
		for v, c := range costs {
			if c >= len(t.record) {
				t.fail("the row has no %s", t.head[c])
				break
			}
			x, err := parseNumber(t.record[c])
			if err != nil {
				t.fail("column %s: %v", t.head[c], err)
			}
			r.x[v] = x
		}
		rows = append(rows, r)
	}
	if t.err != nil {
		return nil, t.err
	}
	for code := range codes {
		p.codes = append(p.codes, code)
	}
	slices.Sort(p.codes)
	N := len(p.codes)
	if N < 2 {
		return nil, &CellError{name, 0, "fewer than two economies"}
	}
	if N*N != len(rows) {
		return nil, &CellError{name, 0, fmt.Sprintf("%d rows for %d economies: the table needs each pair once, own trade among it (%d rows, one year)", len(rows), N, N*N)}
	}
	p.trade = slices.Repeat([]float64{math.NaN()}, N*N)
	seen := make([]bool, N*N)
	for range p.variables {
		p.x = append(p.x, make([]float64, N*N))
	}
	if t.has(3) {
		p.output, p.spending = make([]float64, N), make([]float64, N)
	}
	for _, r := range rows {
		i, _ := slices.BinarySearch(p.codes, r.exporter)
		n, _ := slices.BinarySearch(p.codes, r.importer)
		at := n*N + i
		if seen[at] {
			return nil, &CellError{name, r.line, fmt.Sprintf("a second row of %s to %s; give one year", r.exporter, r.importer)}
		}
		seen[at] = true
		p.trade[at] = r.trade
		for v := range costs {
			p.x[v][at] = r.x[v]
		}
		if p.output == nil {
			continue
		}
		if p.output[i] != 0 && p.output[i] != r.y || p.spending[n] != 0 && p.spending[n] != r.e {
			return nil, &CellError{name, r.line, fmt.Sprintf("Y of %s or E of %s differs from another row's", r.exporter, r.importer)}
		}
		p.output[i], p.spending[n] = r.y, r.e
	}
	return p, nil
}

func readCoefficients(file string, variables []string) ([]float64, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	t, err := openCSV(file, data, "variable|var", "coefficient|coeff|estimate")
	if err != nil {
		return nil, err
	}
	beta := slices.Repeat([]float64{math.NaN()}, len(variables))
	for t.next() {
		v := slices.Index(variables, strings.ToLower(t.text(0)))
		if v < 0 {
			t.fail("the data have no variable %q; they have %s", t.text(0), strings.Join(variables, ", "))
			continue
		}
		beta[v] = t.number(1, 0)
	}
	if t.err != nil {
		return nil, t.err
	}
	for v := range beta {
		if math.IsNaN(beta[v]) {
			return nil, &CellError{file, 0, fmt.Sprintf("there is no coefficient of %s", variables[v])}
		}
	}
	return beta, nil
}

// scaleTo multiplies the rows and columns of m ([n*N + i]) until row n sums to
// rows[n] and column i to columns[i], to a relative precision (RAS).
func scaleTo(m, rows, columns []float64, precision float64) error {
	N := len(rows)
	best := math.Inf(1)
	for sweep := range 100000 {
		for n := range N {
			sum := total(m[n*N : (n+1)*N])
			if sum <= 0 {
				return fmt.Errorf("row %d has no flows to scale", n+1)
			}
			for i := range N {
				m[n*N+i] *= rows[n] / sum
			}
		}
		worst := 0.0
		for i := range N {
			sum := 0.0
			for n := range N {
				sum += m[n*N+i]
			}
			if sum <= 0 {
				return fmt.Errorf("column %d has no flows to scale", i+1)
			}
			worst = max(worst, relative(sum, columns[i]))
			for n := range N {
				m[n*N+i] *= columns[i] / sum
			}
		}
		if math.IsNaN(worst) {
			return fmt.Errorf("the flows cannot be scaled: a number overflows")
		}
		if worst <= precision || worst < 1e-12 && worst >= best && sweep > 10 {
			return nil
		}
		best = min(best, worst)
	}
	return fmt.Errorf("the flows do not reach their sums: %.2g is left", best)
}

// poisson fits trade = exp(xβ + exporter effect + importer effect) by Poisson
// pseudo-maximum likelihood. Each step is one of iteratively reweighted least
// squares; the effects are taken out of the variables by weighted projections,
// then the effects are reset to fit the sums exactly (Poisson with effects
// fits them). A variable that the effects explain, or another one, is refused.
func poisson(p *pairs) (beta []float64, iterations int, err error) {
	N, V := len(p.codes), len(p.variables)
	beta = make([]float64, V)
	use := make([]bool, N*N)
	rows, columns := make([]float64, N), make([]float64, N)
	for at, v := range p.trade {
		if use[at] = !math.IsNaN(v); use[at] {
			rows[at/N] += v
			columns[at%N] += v
		}
	}
	for n := range N {
		if rows[n] <= 0 || columns[n] <= 0 {
			return nil, 0, fmt.Errorf("%s buys or sells nothing: its effect cannot be estimated", p.codes[n])
		}
	}
	mu, z := make([]float64, N*N), make([]float64, N*N)
	x := make([][]float64, V)
	for v := range x {
		x[v] = make([]float64, N*N)
	}
	// fit sets mu to the flows at β with effects that meet the sums, and gives
	// the likelihood.
	fit := func(beta []float64) (float64, error) {
		for at := range mu {
			mu[at] = 0
			if use[at] {
				cost := 0.0
				for v := range beta {
					cost += beta[v] * p.x[v][at]
				}
				mu[at] = math.Exp(cost)
			}
		}
		if err := scaleTo(mu, rows, columns, 1e-15); err != nil {
			return 0, err
		}
		likelihood := 0.0
		for at, v := range p.trade {
			if use[at] && v > 0 {
				likelihood += v * math.Log(mu[at])
			}
		}
		return likelihood, nil
	}
	// The first step starts from flows halfway between the data and their mean.
	mean := total(rows) / float64(N*N)
	for at, v := range p.trade {
		if use[at] {
			mu[at] = (v + mean) / 2
		}
	}
	best, next := math.Inf(-1), make([]float64, V)
	for iterations = 1; iterations <= 200; iterations++ {
		for at := range z {
			z[at] = 0
			if use[at] {
				z[at] = math.Log(mu[at]) + p.trade[at]/mu[at] - 1
			}
		}
		project(z, mu, N)
		for v := range x {
			copy(x[v], p.x[v])
			project(x[v], mu, N)
		}
		a, b := make([]float64, V*V), make([]float64, V)
		for at, m := range mu {
			for v := range V {
				b[v] += m * x[v][at] * z[at]
				for u := range V {
					a[v*V+u] += m * x[v][at] * x[u][at]
				}
			}
		}
		for v := range V {
			spread := 0.0
			for at, m := range mu {
				spread += m * p.x[v][at] * p.x[v][at]
			}
			if !(a[v*V+v] > 1e-12*spread) {
				return nil, 0, fmt.Errorf("column %s does not vary within exporters and importers; drop it", p.variables[v])
			}
		}
		target, ok := solveSymmetric(a, b)
		if !ok {
			return nil, 0, fmt.Errorf("the columns %s explain one another; drop one", strings.Join(p.variables, ", "))
		}
		step, moved := 1.0, 0.0
		for range 40 { // a step that lowers the likelihood is halved
			moved = 0
			for v := range beta {
				next[v] = beta[v] + step*(target[v]-beta[v])
				moved = max(moved, math.Abs(next[v]-beta[v]))
			}
			likelihood, err := fit(next)
			if err == nil && likelihood >= best-1e-12*math.Abs(best) {
				best = likelihood
				break
			}
			step /= 2
		}
		copy(beta, next)
		if math.IsNaN(moved) || moved > 1e6 {
			return nil, 0, fmt.Errorf("the Poisson fit runs away; check the columns %s", strings.Join(p.variables, ", "))
		}
		if moved < 1e-12 {
			return beta, iterations, nil
		}
	}
	return beta, iterations, nil
}

// project takes weighted row and column means out of x until none is left.
func project(x, weight []float64, N int) {
	for range 10000 {
		moved := 0.0
		for _, byRow := range []bool{true, false} {
			for a := range N {
				sum, mass := 0.0, 0.0
				for b := range N {
					at := a*N + b
					if !byRow {
						at = b*N + a
					}
					sum += weight[at] * x[at]
					mass += weight[at]
				}
				mean := sum / mass
				for b := range N {
					at := a*N + b
					if !byRow {
						at = b*N + a
					}
					x[at] -= mean
				}
				moved = max(moved, math.Abs(mean))
			}
		}
		if moved < 1e-14 {
			return
		}
	}
}

// solveSymmetric solves a·x = b by Cholesky; false where a is singular.
func solveSymmetric(a, b []float64) ([]float64, bool) {
	n := len(b)
	l := slices.Clone(a)
	for r := range n {
		for c := 0; c <= r; c++ {
			sum := l[r*n+c]
			for k := range c {
				sum -= l[r*n+k] * l[c*n+k]
			}
			if r == c {
				if !(sum > 1e-11*a[r*n+r]) {
					return nil, false
				}
				l[r*n+r] = math.Sqrt(sum)
			} else {
				l[r*n+c] = sum / l[c*n+c]
			}
		}
	}
	x := slices.Clone(b)
	for r := range n {
		for k := range r {
			x[r] -= l[r*n+k] * x[k]
		}
		x[r] /= l[r*n+r]
	}
	for r := n - 1; r >= 0; r-- {
		for k := r + 1; k < n; k++ {
			x[r] -= l[k*n+r] * x[k]
		}
		x[r] /= l[r*n+r]
	}
	return x, true
}
