package equilibrium

import (
	"fmt"
	"math"
	"slices"
	"strings"
)

// OpenMarketsError says that no equilibrium was found within the sweeps
// allowed: Economies are those whose markets were still open, widest first,
// and Excess by how much, as a fraction of their value added.
type OpenMarketsError struct {
	Residual  float64
	Sweeps    int
	Economies []int
	Excess    []float64
}

func (e *OpenMarketsError) Error() string {
	var list []string
	for k, m := range e.Economies {
		if k == 5 {
			list = append(list, fmt.Sprintf("and %d more", len(e.Economies)-k))
			break
		}
		list = append(list, fmt.Sprintf("economy %d by %.2g of its value added", m, e.Excess[k]))
	}
	if list == nil {
		list = []string{"prices or output of some sector"}
	}
	return fmt.Sprintf("no equilibrium found in %d sweeps (largest open market %.2g); open: %s; try a smaller shock or another closure", e.Sweeps, e.Residual, strings.Join(list, ", "))
}

// Solve returns the equilibrium after shock. The error is a *RefusedError if
// the question has no answer and an *OpenMarketsError if none was found.
func (s *Solver) Solve(shock Shock, o Options) (*Result, error) {
	if o.Tolerance == 0 {
		o.Tolerance = 1e-10
	}
	if o.MaxSweeps == 0 {
		o.MaxSweeps = 5000
	}
	if o.Closure < FixedDeficits || o.Closure > FixedSpending {
		return nil, &RefusedError{-1, -1, -1, fmt.Sprintf("closure %d is not known", o.Closure)}
	}
	if err := s.scenario(shock, o.Closure); err != nil {
		return nil, err
	}
	if o.From != nil && len(o.From.state) != s.dim() {
		return nil, &RefusedError{-1, -1, -1, "the answer to begin from is not of this Baseline"}
	}
	r := run{Solver: s, from: o.From, tolerance: o.Tolerance, left: o.MaxSweeps, most: o.MaxSweeps, x: s.alt[0], gx: s.alt[1], best: s.alt[2]}
	if err := r.equilibrium(); err != nil {
		return nil, err
	}
	out := s.result(r.x, o.Reuse)
	out.Converged, out.Residual, out.Sweeps = true, r.open, o.MaxSweeps-r.left
	return out, nil
}

// run is one search for an equilibrium.
type run struct {
	*Solver
	from      *Result // where the search begins; nil: at the baseline
	tolerance float64
	most      int       // sweeps allowed
	left      int       // of them
	x, gx     []float64 // a state and what a sweep makes of it
	open      float64   // residual of x
	best      []float64 // the best state so far
	bestOpen  float64
}

// sweepOnce sweeps x and reports whether the search is over.
func (r *run) sweepOnce() bool {
	r.left--
	r.open = r.sweep(r.x, r.gx)
	return r.open <= r.tolerance || r.left <= 0
}

// equilibrium leaves the equilibrium in x, as last swept.
func (r *run) equilibrium() error {
	for m := range r.step {
		r.step[m] = 1
	}
	r.start(r.x)
	if r.from != nil {
		copy(r.x, r.from.state)
	}
	copy(r.best, r.x)
	r.bestOpen = math.Inf(1)
	r.sweepOnce()
	if math.IsInf(r.open, 1) && r.from != nil { // too far from there
		r.start(r.x)
		copy(r.best, r.x)
		r.sweepOnce()
	}
	if math.IsInf(r.open, 1) {
		return r.giveUp()
	}
	r.slopes() // before which no open market could be weighed
	if r.open = math.Max(r.inner, r.merit(r.excess)); r.open <= r.tolerance {
		return nil
	}
	if r.accelerated() || r.left > 0 && r.damped(60) || r.left > 0 && r.accelerated() {
		return nil
	}
	r.start(r.x)
	for r.left > 0 {
		if r.newton(20) {
			return nil
		}
		// Near an equilibrium mixing is quicker than Newton's method.
		r.bestOpen = math.Inf(1)
		if r.left > 0 && r.accelerated() {
			return nil
		}
		copy(r.x, r.best)
	}
	return r.giveUp()
}

// keepBest remembers x where it is the best so far.
func (r *run) keepBest() {
	if r.open < r.bestOpen {
		r.bestOpen = r.open
		copy(r.best, r.x)
	}
}

// accelerated sweeps with Anderson mixing for as long as the best residual
// goes on falling.
func (r *run) accelerated() bool {
	r.mix.forget()
	idle := 0
	restarts := 0
	for mark := r.bestOpen; ; {
		if r.sweepOnce() {
			return r.open <= r.tolerance
		}
		r.keepBest()
		if idle++; r.bestOpen < mark/4 {
			mark, idle = r.bestOpen, 0
		}
		if r.open > 1e4*r.bestOpen || idle > 0 && idle%30 == 0 {
			if restarts++; restarts > 5 {
				return false
			}
			if r.backToBest() {
				return r.open <= r.tolerance
			}
			r.slopes()
			r.mix.forget()
		}
		r.mix.next(r.x, r.gx)
		r.limit()
	}
}

// limit keeps the mixed state within reach of the plain one: wages by a
// factor of e, as far as a sweep can be trusted.
func (r *run) limit() {
	lnw, _, _, _ := r.parts(r.x)
	plain, _, _, _ := r.parts(r.gx)
	t := 1.0
	for m, l := range lnw {
		if d := math.Abs(l - plain[m]); d*t > 1 {
			t = 1 / d
		}
	}
	if t < 1 {
		for c, g := range r.gx {
			r.x[c] = g + t*(r.x[c]-g)
		}
	}
}

func (r *run) backToBest() bool {
	copy(r.x, r.best)
	return r.sweepOnce()
}

// damped takes the step of Alvarez and Lucas (2007), a part of what a plain
// sweep asks for, for at most n sweeps or until the best residual is tenfold
// better.
func (r *run) damped(n int) bool {
	if r.backToBest() {
		return r.open <= r.tolerance
	}
	r.slopes()
	goal := r.bestOpen / 10
	part := 0.5
	for range n {
		if math.IsInf(r.open, 1) {
			part /= 2
			if r.backToBest() {
				return r.open <= r.tolerance
			}
		}
		for c, g := range r.gx {
			r.x[c] += part * (g - r.x[c])
		}
		if r.sweepOnce() {
			return r.open <= r.tolerance
		}
		r.keepBest()
		if r.bestOpen < goal {
			return false
		}
	}
	return false
}

// giveUp names the markets that are open at the best state.
func (r *run) giveUp() error {
	copy(r.x, r.best)
	r.open = r.sweep(r.x, r.gx)
	e := &OpenMarketsError{Residual: r.open, Sweeps: r.most - r.left}
	if math.IsInf(r.open, 1) {
		for m := range r.inc {
			if !(r.inc[m] > 0) {
				if r.transfer[m] > 0 {
					return &RefusedError{r.eco[m], -1, -1, "at the wages of the baseline the transfer that it pays leaves it no income to spend; make it smaller"}
				}
				return &RefusedError{r.eco[m], -1, -1, "at the wages of the baseline its revenue and surplus leave it no income to spend; choose another closure"}
			}
		}
	}
	for m, z := range r.excess {
		if math.Abs(z)*r.weight(m) > r.tolerance {
			e.Economies = append(e.Economies, m)
		}
	}
	slices.SortStableFunc(e.Economies, func(a, b int) int {
		x, y := math.Abs(r.excess[a]), math.Abs(r.excess[b])
		if x > y {
			return -1
		} else if x < y {
			return 1
		}
		return 0
	})
	for k, m := range e.Economies {
		e.Excess = append(e.Excess, r.excess[m])
		e.Economies[k] = r.eco[m]
	}
	return e
}
