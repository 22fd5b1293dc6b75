package equilibrium

import (
	"fmt"
	"math"
)

// RefusedError is a question that has no answer. Economy, Partner and Sector
// are places in the Baseline, -1 where they do not apply.
type RefusedError struct {
	Economy, Partner, Sector int
	Reason                   string
}

func (e *RefusedError) Error() string {
	msg := "no equilibrium"
	if e.Economy >= 0 {
		msg += fmt.Sprintf(" for economy %d", e.Economy)
	}
	if e.Partner >= 0 {
		msg += fmt.Sprintf(", partner %d", e.Partner)
	}
	if e.Sector >= 0 {
		msg += fmt.Sprintf(", sector %d", e.Sector)
	}
	return msg + ": " + e.Reason
}

// scenario lays out the shock: everything that a sweep reads and that does
// not change from sweep to sweep.
func (s *Solver) scenario(shock Shock, closure Closure) error {
	n, b := s.n, s.b
	for _, a := range [][]float64{shock.Tariff, shock.ExportTax, shock.Cost} {
		if a != nil && len(a) != len(b.Trade) {
			return &RefusedError{-1, -1, -1, fmt.Sprintf("the shock has %d cells and the world %d; give one for each cell of Trade", len(a), len(b.Trade))}
		}
	}
	if err := s.transfers(shock.Surplus, closure); err != nil {
		return err
	}
	tariff, tax := shock.Tariff, shock.ExportTax
	if tariff == nil {
		tariff = b.Tariff
	}
	if tax == nil {
		tax = b.ExportTax
	}
	for _, k := range s.dirty {
		copy(s.a[k*n:(k+1)*n], s.share[k*n:(k+1)*n])
		copy(s.at[k*n:(k+1)*n], s.under[k*n:(k+1)*n])
		s.shift[k], s.free[k] = 0, s.untaxed[k]
	}
	s.dirty = s.dirty[:0]
	if s.taxed = tax != nil; s.taxed && s.ax == nil {
		s.ax = make([]float64, len(s.a))
	}
	closed := false
	for k := range s.j * n {
		jj, m := k/n, k%n
		row := s.row(jj, m)
		if !s.taxed && same(b.Tariff, tariff, row, n) && (shock.Cost == nil || ones(shock.Cost[row:row+n])) {
			continue
		}
		s.dirty = append(s.dirty, k)
		share, a, under := s.share[k*n:(k+1)*n], s.a[k*n:(k+1)*n], s.at[k*n:(k+1)*n]
		changed, free := false, true
		for i, pi := range share {
			s.power[i] = 1 // ratio of the price wedge, new/old
			under[i] = 1
			if pi == 0 {
				continue
			}
			c := row + s.eco[i]
			t, x := at(tariff, c), at(tax, c)
			now := (1 + t) * (1 + x)
			if shock.Cost != nil {
				now *= shock.Cost[c]
			}
			if !(1+t > 0 && 1+x > 0 && now > 0) {
				return &RefusedError{s.eco[m], s.eco[i], s.sec[jj], "tariff, export tax and cost leave no price above zero; tariffs and taxes must be above -1 and cost ratios above 0"}
			}
			if t != 0 {
				under[i], free = 1+t, false
			}
			if was := (1 + at(b.Tariff, c)) * (1 + at(b.ExportTax, c)); now != was {
				s.power[i], changed = now/was, true
			}
		}
		s.free[k] = free
		if changed {
			if !s.wedge(a, s.theta[jj], k) {
				return &RefusedError{s.eco[m], -1, s.sec[jj], "no supplier is left, and the economy uses the sector; leave one border or the home market open"}
			}
			for i, v := range a {
				closed = closed || v == 0 && share[i] != 0
			}
		}
		for i, u := range under {
			under[i] = a[i] / u
		}
		if s.taxed {
			for i, v := range under {
				x := at(tax, row+s.eco[i])
				s.ax[k*n+i] = v * (x / (1 + x))
			}
		}
	}
	if closed || s.closed {
		s.connect()
		s.closed = closed
	}
	return s.imbalances(closure)
}

// transfers lays out what economies are to pay each other.
func (s *Solver) transfers(pay []float64, closure Closure) error {
	clear(s.transfer)
	if pay == nil {
		return nil
	}
	if len(pay) != s.n {
		return &RefusedError{-1, -1, -1, fmt.Sprintf("the transfers have %d cells and the world %d economies; give one for each economy", len(pay), s.n)}
	}
	sum, size := 0.0, 0.0
	for m, e := range s.eco {
		v := pay[e]
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return &RefusedError{e, -1, -1, fmt.Sprintf("the transfer that it pays is %g; give a number, 0 for none", v)}
		}
		s.transfer[m] = v
		sum += v
		size += math.Abs(v)
	}
	if size == 0 {
		return nil
	}
	if closure != FixedDeficits && closure != Balanced {
		return &RefusedError{-1, -1, -1, "this closure sets the surpluses itself and leaves no room for transfers; choose fixed deficits or balanced trade"}
	}
	if !(math.Abs(sum) <= 1e-9*size) {
		return &RefusedError{-1, -1, -1, fmt.Sprintf("the transfers sum to %g, so that what is paid is not what is received; let them sum to zero", sum)}
	}
	// What rounding leaves of the sum would keep some market open: payers and
	// receivers share it.
	for m, v := range s.transfer {
		s.transfer[m] = v - math.Abs(v)*(sum/size)
	}
	return nil
}

// same reports whether a row of b says the same as that of a.
func same(a, b []float64, row, n int) bool {
	switch {
	case a == nil && b == nil:
		return true
	case a == nil || b == nil:
		return false
	}
	a, b = a[row:row+n], b[row:row+n]
	if &a[0] == &b[0] {
		return true
	}
	for i, v := range a {
		if v != b[i] {
			return false
		}
	}
	return true
}

func ones(a []float64) bool {
	for _, v := range a {
		if v != 1 {
			return false
		}
	}
	return true
}

// wedge multiplies the shares a of row k by the wedges in s.power to the −θ.
// It works in logarithms and divides the row by its largest, so that
// prohibitive wedges stay in range. False: nothing is left.
func (s *Solver) wedge(a []float64, theta float64, k int) bool {
	largest := math.Inf(-1)
	any := false
	for i, pi := range a {
		if pi == 0 {
			s.pull[i] = math.Inf(-1)
			continue
		}
		any = true
		l := math.Log(pi)
		if r := s.power[i]; r != 1 {
			l -= theta * math.Log(r)
		}
		s.pull[i] = l
		largest = math.Max(largest, l)
	}
	if math.IsInf(largest, -1) {
		return !any
	}
	for i, l := range s.pull {
		a[i] = math.Exp(l - largest)
	}
	s.shift[k] = largest / theta
	return true
}

// connect finds who can still sell to whom, and joins economies that trade
// connects into groups.
func (s *Solver) connect() {
	n := s.n
	clear(s.sells)
	for k := range s.j * n {
		if m := k % n; !s.home[k/n] {
			for i, v := range s.a[k*n : (k+1)*n] {
				if v != 0 {
					s.sells[i*n+m] = true
				}
			}
		}
	}
	for m := range s.group {
		s.group[m] = -1
	}
	s.groups = 0
	clear(s.groupVA)
	s.whole = true
	for m := range n {
		if s.group[m] >= 0 {
			s.groupVA[s.group[m]] += s.added[m]
			continue
		}
		s.join(m, s.groups)
		s.groupVA[s.groups] = s.added[m]
		s.groups++
		if s.reach(m, true) != s.reach(m, false) {
			s.whole = false
		}
		for i := range n {
			if s.group[i] == s.groups-1 && !s.seen[i] {
				s.whole = false
			}
		}
	}
}

// imbalances sets the surplus that the closure asks of each economy, or says
// why no wages can bring it about.
func (s *Solver) imbalances(closure Closure) error {
	n := s.n
	sells := s.sells
	s.closure = closure
	clear(s.groupSum)
	paid := false
	for m := range n {
		s.target[m] = 0
		if closure == FixedDeficits || closure == FixedSpending {
			s.target[m] = s.surplus[m]
		}
		s.target[m] += s.transfer[m]
		paid = paid || s.transfer[m] != 0
		s.multiple[m] = s.income[m] / (s.added[m] + s.revenue[m])
		s.groupSum[s.group[m]] += s.target[m]
	}
	for m := range n {
		if g := s.group[m]; math.Abs(s.groupSum[g]) > 1e-9*s.groupVA[g] {
			if paid {
				return &RefusedError{s.eco[m], -1, -1, "cut off from the others, it cannot have the surplus that deficits and transfers ask of it; let them sum to zero on each side of the cut"}
			}
			return &RefusedError{s.eco[m], -1, -1, "cut off from partners with which its deficit was kept, it cannot keep it; choose another closure"}
		}
	}
	if s.whole || closure == Multiplicative {
		return nil
	}
	// Those that reach each other and sell to the rest without buying from
	// it need a surplus, those that only buy a deficit.
	for m := range n {
		s.reach(m, true)
		copy(s.ahead, s.seen)
		s.reach(m, false)
		exports, imports, surplus := false, false, 0.0
		for i := range n {
			if !(s.ahead[i] && s.seen[i]) {
				continue
			}
			surplus += s.target[i]
			for l := range n {
				if !(s.ahead[l] && s.seen[l]) {
					exports = exports || sells[i*n+l]
					imports = imports || sells[l*n+i]
				}
			}
		}
		if exports && !imports && !(surplus > 0) {
			return &RefusedError{s.eco[m], -1, -1, "it, or the circle it trades in, still exports and has no border left to import over, so that its trade cannot balance"}
		}
		if imports && !exports && !(surplus < 0) {
			return &RefusedError{s.eco[m], -1, -1, "it, or the circle it trades in, still imports and has no border left to export over, so that its trade cannot balance"}
		}
	}
	return nil
}

// join gives m, and everyone that trade connects it with, the group g.
func (s *Solver) join(m, g int) {
	stack := append(s.stack[:0], m)
	s.group[m] = g
	for len(stack) > 0 {
		m = stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for l := range s.n {
			if s.group[l] < 0 && (s.sells[m*s.n+l] || s.sells[l*s.n+m]) {
				s.group[l] = g
				stack = append(stack, l)
			}
		}
	}
}

// reach marks in s.seen, and counts, everyone that m's goods can reach, sold
// on and on; or, not forward, whose goods can reach m.
func (s *Solver) reach(m int, forward bool) int {
	clear(s.seen)
	stack := append(s.stack[:0], m)
	s.seen[m] = true
	count := 1
	for len(stack) > 0 {
		m = stack[len(stack)-1]
		stack = stack[:len(stack)-1]
		for l := range s.n {
			if !s.seen[l] && (forward && s.sells[m*s.n+l] || !forward && s.sells[l*s.n+m]) {
				s.seen[l] = true
				count++
				stack = append(stack, l)
			}
		}
	}
	return count
}
