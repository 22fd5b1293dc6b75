package equilibrium

import "math"

// Parts of a state vector.
func (s *Solver) parts(x []float64) (lnw, r, lnp, y []float64) {
	n := s.n
	lnw, r = x[:n:n], x[n:2*n:2*n]
	if s.input != nil {
		nj := n * s.j
		lnp, y = x[2*n:2*n+nj:2*n+nj], x[2*n+nj:]
	}
	return
}

// start writes the baseline as a state: no change.
func (s *Solver) start(x []float64) {
	lnw, r, lnp, y := s.parts(x)
	clear(lnw)
	for m := range r {
		r[m] = s.revenue[m] / s.added[m]
	}
	clear(lnp)
	for m := range s.n {
		if y != nil {
			for jj := range s.j {
				y[m*s.j+jj] = s.output[m*s.j+jj] / s.added[m]
			}
		}
	}
}

// maxExp bounds −θ ln ĉ, beyond which numbers stop meaning anything.
const maxExp = 600

// mostWeight bounds how much more an open market counts in an economy that
// hardly trades, where a given excess is a larger error in its wage.
const mostWeight = 1000

// sweep goes once through the world: from wages, revenue, prices and output
// x to gx, costs and spending first, then trade sector by sector, then the
// wage of each economy by what its trade leaves open. It returns the largest
// open market, +Inf if x is not a world at all (income below zero, numbers
// out of range). In gx wages have world value added as the numeraire.
func (s *Solver) sweep(x, gx []float64) float64 {
	n, j := s.n, s.j
	lnw, r, lnp, y := s.parts(x)
	gw, gr, gp, gy := s.parts(gx)
	if !s.incomes(lnw, r) {
		return math.Inf(1)
	}
	for m := range n {
		s.costs(m, lnw[m], lnp, y)
	}
	clear(s.sold)
	clear(s.bought)
	clear(s.etax)
	clear(s.rev)
	for jj := range j {
		th := s.theta[jj]
		if s.home[jj] {
			for m := range n {
				s.homeMarket(jj, m, gp, gy)
			}
		} else {
			power := s.power
			least, most := 0.0, 0.0
			for i := range power {
				e := -th * s.lnc[i*j+jj]
				if e < least {
					least = e
				} else if !(e <= most) {
					most = e
				}
				power[i] = e
			}
			if !(most < maxExp && least > -maxExp) {
				return math.Inf(1)
			}
			exps(power)
			clear(s.pull)
			if s.taxed {
				clear(s.pullx)
			}
			s.markets(jj)
			if gp != nil {
				logs(s.cost)
				for m, l := range s.cost {
					gp[m*j+jj] = -l/th - s.shift[jj*n+m]
				}
			}
			for i := range n {
				v := s.power[i] * s.pull[i]
				s.sold[i] += v
				if s.taxed {
					t := s.power[i] * s.pullx[i]
					s.etax[i] += t
					v -= t
				}
				if gy != nil {
					gy[i*j+jj] = v / s.added[i]
				}
			}
		}
	}
	open := 0.0
	if gp != nil {
		open = math.Max(farthest(gp, lnp), farthest(gy, y))
	}
	for m := range n {
		gr[m] = (s.rev[m] + s.etax[m]) / s.added[m]
		open = math.Max(open, math.Abs(gr[m]-r[m]))
	}
	s.inner = open
	open = 0
	for m := range n {
		z := (s.sold[m] - s.bought[m] - s.surp[m]) / (s.added[m] * math.Exp(lnw[m]))
		s.excess[m] = z
		open = math.Max(open, math.Abs(z)*s.weight(m))
		gw[m] = lnw[m] + math.Max(-0.5, math.Min(0.5, z*s.step[m]))
	}
	s.outer = open
	s.normalise(gw)
	if s.inner != s.inner || s.outer != s.outer {
		return math.Inf(1)
	}
	return math.Max(s.inner, s.outer)
}

// farthest is the largest distance between two vectors, NaN if one holds NaN.
func farthest(u, v []float64) float64 {
	v = v[:len(u)]
	most, sum := 0.0, 0.0
	for c, x := range u {
		d := x - v[c]
		sum += d
		if d < 0 {
			d = -d
		}
		if d > most {
			most = d
		}
	}
	if sum != sum {
		return sum
	}
	return most
}

// weight is what n's open market counts.
func (s *Solver) weight(n int) float64 {
	return math.Max(1, math.Min(s.step[n], mostWeight))
}

// incomes sets spending on final goods and the surplus each economy must
// reach, from wages and revenue.
func (s *Solver) incomes(lnw, r []float64) bool {
	if s.closure == Multiplicative {
		clear(s.groupSum)
		clear(s.groupSum2)
	}
	for m, l := range lnw {
		if !(l < maxExp && l > -maxExp) {
			return false
		}
		earned := (math.Exp(l) + r[m]) * s.added[m]
		s.inc[m] = earned
		if s.closure == Multiplicative {
			s.groupSum[s.group[m]] += earned
			s.groupSum2[s.group[m]] += earned * s.multiple[m]
		}
	}
	for m, earned := range s.inc {
		if s.closure == FixedSpending {
			s.inc[m], s.surp[m] = s.income[m], s.target[m]
		} else if s.closure == Multiplicative {
			g := s.group[m]
			s.inc[m] = earned * s.multiple[m] * (s.groupSum[g] / s.groupSum2[g])
			s.surp[m] = earned - s.inc[m]
		} else {
			s.surp[m] = s.target[m]
			s.inc[m] = earned - s.target[m]
		}
		if !(s.inc[m] > 0) {
			return false
		}
	}
	return true
}

// normalise shifts wages so that each group of economies joined by trade has
// its baseline value added.
func (s *Solver) normalise(lnw []float64) {
	clear(s.groupSum)
	for m, l := range lnw {
		s.groupSum[s.group[m]] += s.added[m] * math.Exp(l)
	}
	for g := range s.groups {
		s.groupSum[g] = math.Log(s.groupSum[g] / s.groupVA[g])
	}
	for m := range lnw {
		lnw[m] -= s.groupSum[s.group[m]]
	}
}

// costs sets ln ĉ and X of every sector of m. Both input–output products of
// an economy are taken in one pass over its table.
func (s *Solver) costs(m int, lnw float64, lnp, y []float64) {
	j := s.j
	lnc := s.lnc[m*j : (m+1)*j : (m+1)*j]
	spend := s.spend[m*j : (m+1)*j : (m+1)*j]
	final := s.final[m*j : (m+1)*j : (m+1)*j]
	inc := s.inc[m]
	if s.input == nil {
		for k := range lnc {
			lnc[k] = lnw
			spend[k] = final[k] * inc
		}
		return
	}
	lnp = lnp[m*j : (m+1)*j : (m+1)*j]
	y = y[m*j : (m+1)*j : (m+1)*j]
	value := s.value[m*j : (m+1)*j : (m+1)*j]
	sum := s.colsum[:j]
	quota := s.quota[:j]
	va := s.added[m]
	for k := range quota {
		quota[k] = (1 - value[k]) * y[k] * va
	}
	clear(sum)
	table := s.input[m*j*j : (m+1)*j*j]
	k := 0
	for ; k+4 <= j; k += 4 {
		g0 := table[k*j : (k+1)*j][:len(sum)]
		g1 := table[(k+1)*j : (k+2)*j][:len(sum)]
		g2 := table[(k+2)*j : (k+3)*j][:len(sum)]
		g3 := table[(k+3)*j : (k+4)*j][:len(sum)]
		q := quota[:len(sum)]
		p0, p1, p2, p3 := lnp[k], lnp[k+1], lnp[k+2], lnp[k+3]
		var x0, x1, x2, x3 float64
		for c := range sum {
			a0, a1, a2, a3, v := g0[c], g1[c], g2[c], g3[c], q[c]
			x0 += a0 * v
			x1 += a1 * v
			x2 += a2 * v
			x3 += a3 * v
			sum[c] += (a0*p0 + a1*p1) + (a2*p2 + a3*p3)
		}
		spend[k] = final[k]*inc + x0
		spend[k+1] = final[k+1]*inc + x1
		spend[k+2] = final[k+2]*inc + x2
		spend[k+3] = final[k+3]*inc + x3
	}
	for ; k < j; k++ {
		g0 := table[k*j : (k+1)*j][:len(sum)]
		q := quota[:len(sum)]
		p0, x0 := lnp[k], 0.0
		for c := range sum {
			a0 := g0[c]
			x0 += a0 * q[c]
			sum[c] += a0 * p0
		}
		spend[k] = final[k]*inc + x0
	}
	for k := range lnc {
		lnc[k] = value[k]*lnw + (1-value[k])*sum[k]
	}
}

// homeMarket is markets for a sector that every economy buys at home only,
// where the price is the cost and no power is needed.
func (s *Solver) homeMarket(jj, m int, gp, gy []float64) {
	n, j := s.n, s.j
	c := m*j + jj
	d := (jj*n+m)*n + m
	if s.a[d] == 0 {
		if gp != nil {
			gp[c], gy[c] = 0, 0
		}
		return
	}
	f := s.at[d] / s.a[d]
	x := s.spend[c]
	v := x * f
	s.sold[m] += v
	s.bought[m] += v
	s.rev[m] += x * (1 - f)
	if s.taxed {
		t := x * s.ax[d] / s.a[d]
		s.etax[m] += t
		v -= t
	}
	if gp != nil {
		gp[c] = s.lnc[c] - s.shift[jj*n+m]
		if a := s.a[d]; a != 1 {
			gp[c] -= math.Log(a) / s.theta[jj]
		}
		gy[c] = v / s.added[m]
	}
}

// markets buys sector jj for every importer: price, share that reaches the
// border, revenue, and in pull what each exporter's power is multiplied by.
func (s *Solver) markets(jj int) {
	n := s.n
	a := s.a[jj*n*n : (jj+1)*n*n]
	t := s.at[jj*n*n : (jj+1)*n*n]
	free := s.free[jj*n : (jj+1)*n]
	p, pull := s.power[:n], s.pull[:n]
	m := 0
	for ; m+4 <= n; m += 4 {
		a0 := a[m*n : (m+1)*n][:len(p)]
		a1 := a[(m+1)*n : (m+2)*n][:len(p)]
		a2 := a[(m+2)*n : (m+3)*n][:len(p)]
		a3 := a[(m+3)*n : (m+4)*n][:len(p)]
		var d0, d1, d2, d3 float64
		if free[m] && free[m+1] && free[m+2] && free[m+3] {
			for i, v := range p {
				d0 += a0[i] * v
				d1 += a1[i] * v
				d2 += a2[i] * v
				d3 += a3[i] * v
			}
			x0 := s.book(jj, m, d0, d0)
			x1 := s.book(jj, m+1, d1, d1)
			x2 := s.book(jj, m+2, d2, d2)
			x3 := s.book(jj, m+3, d3, d3)
			w := pull[:len(p)]
			for i := range w {
				w[i] += (a0[i]*x0 + a1[i]*x1) + (a2[i]*x2 + a3[i]*x3)
			}
			continue
		}
		t0 := t[m*n : (m+1)*n][:len(p)]
		t1 := t[(m+1)*n : (m+2)*n][:len(p)]
		t2 := t[(m+2)*n : (m+3)*n][:len(p)]
		t3 := t[(m+3)*n : (m+4)*n][:len(p)]
		var f0, f1, f2, f3 float64
		for i, v := range p {
			d0 += a0[i] * v
			d1 += a1[i] * v
			d2 += a2[i] * v
			d3 += a3[i] * v
			f0 += t0[i] * v
			f1 += t1[i] * v
			f2 += t2[i] * v
			f3 += t3[i] * v
		}
		x0 := s.book(jj, m, d0, f0)
		x1 := s.book(jj, m+1, d1, f1)
		x2 := s.book(jj, m+2, d2, f2)
		x3 := s.book(jj, m+3, d3, f3)
		w := pull[:len(p)]
		for i := range w {
			w[i] += (t0[i]*x0 + t1[i]*x1) + (t2[i]*x2 + t3[i]*x3)
		}
	}
	for ; m < n; m++ {
		a0 := a[m*n : (m+1)*n][:len(p)]
		t0 := t[m*n : (m+1)*n][:len(p)]
		var d0, f0 float64
		for i, v := range p {
			d0 += a0[i] * v
			f0 += t0[i] * v
		}
		x0 := s.book(jj, m, d0, f0)
		w := pull[:len(p)]
		for i := range w {
			w[i] += t0[i] * x0
		}
	}
	if s.taxed {
		for m := range n {
			d := 0.0
			for i, v := range p {
				d += a[m*n+i] * v
			}
			if d == 0 {
				continue
			}
			x := s.spend[m*s.j+jj] / d
			for i := range p {
				s.pullx[i] += s.ax[(jj*n+m)*n+i] * x
			}
		}
	}
}

// book enters the purchases of importer m in sector jj, given the sums of
// A ĉ^−θ and of A/τ' ĉ^−θ over exporters, and returns X/D.
func (s *Solver) book(jj, m int, d, f float64) float64 {
	c := m*s.j + jj
	s.cost[m], s.sum[jj*s.n+m] = d, d
	if d == 0 { // nothing is bought: wedge has made sure that nothing is wanted
		s.cost[m] = 1
		return 0
	}
	x := s.spend[c] / d
	b := x * f
	s.bought[m] += b
	s.rev[m] += s.spend[c] - b
	return x
}

// slopes sets the wage step of each economy from the state last swept: the
// inverse of how steeply excess demand for its labour falls in its own wage,
// costs of its goods following its wage one to one.
func (s *Solver) slopes() {
	n, j := s.n, s.j
	slope := s.step
	clear(slope)
	for jj := range j {
		if s.home[jj] {
			continue
		}
		th := s.theta[jj]
		for i := range n {
			s.power[i] = math.Exp(-th * s.lnc[i*j+jj])
		}
		for m := range n {
			row := (jj*n + m) * n
			d := 0.0
			for i, v := range s.a[row : row+n] {
				d += v * s.power[i]
			}
			if d == 0 {
				continue
			}
			x, own := 0.0, s.spend[m*j+jj]/d
			for i, v := range s.at[row : row+n] {
				v *= s.power[i]
				slope[i] += th * v * own * (1 - s.a[row+i]*s.power[i]/d)
				if i != m {
					x += v
				}
			}
			slope[m] += x * own
		}
	}
	for m := range slope {
		s.step[m] = 1 / math.Max(slope[m]/s.inc[m], 1e-12)
	}
}
