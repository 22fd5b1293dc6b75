package equilibrium

import (
	"math"
	"slices"
)

// The last fall-back: Newton's method on the wages alone. For given wages
// prices, output and revenue are settled first, so that what is left open is
// a function of N numbers; its derivative is the slope matrix, corrected by
// GMRES on differences where the matrix alone makes slow way.

// settle brings prices, output and revenue in line with the wages of x, to
// within tol, and leaves in s.excess what the wages leave open.
func (r *run) settle(tol, loose float64) bool {
	n := r.n
	r.mix.forget()
	best := math.Inf(1)
	for k := range 400 {
		if r.sweepOnce() {
			return r.open <= r.tolerance
		}
		if math.IsInf(r.open, 1) {
			return false
		}
		if r.inner <= tol || r.inner <= loose*r.outer && r.inner <= 100*tol {
			return true
		}
		copy(r.gx[:n], r.x[:n])
		if r.inner > 1e3*best || k%50 == 49 {
			r.mix.forget()
		}
		best = math.Min(best, r.inner)
		r.mix.next(r.x, r.gx)
	}
	return r.inner <= loose*r.outer
}

func (r *run) newton(steps int) bool {
	n := r.n
	w, z, d, kept := make([]float64, n), make([]float64, n), make([]float64, n), r.alt[3]
	done := func() bool { return r.open <= r.tolerance }
	tol := r.tolerance / 10
	if !r.settle(tol, 1e-3) || done() {
		return done()
	}
	slow := 0
	for range steps {
		if r.left <= 0 {
			return false
		}
		copy(w, r.x[:n])
		copy(z, r.excess)
		copy(kept, r.x)
		r.slopes()
		r.factorSlopes(&r.steer)
		now := r.merit(z)
		copy(d, z)
		if r.steer.ok && slow < 6 {
			if r.steer.step(d); slow > 1 {
				r.krylov(w, z, d)
				if done() || r.left <= 0 {
					return done()
				}
			}
		} else {
			for m := range d {
				d[m] *= r.step[m]
			}
			slow = 0
		}
		most := 0.0
		for _, v := range d {
			most = math.Max(most, math.Abs(v))
		}
		t := math.Min(1, 1/most)
		better := false
		for range 8 {
			copy(r.x, kept)
			for m := range d {
				r.x[m] = w[m] + t*d[m]
			}
			r.normalise(r.x[:n])
			if r.settle(tol, 1e-3) || done() {
				if done() {
					return true
				}
				if m := r.merit(r.excess); m < (1-1e-3*t)*now {
					if slow++; m < now/3 {
						slow = 0
					}
					better = true
					break
				}
			}
			if r.left <= 0 {
				return false
			}
			t /= 3
		}
		if !better {
			if slow++; slow > 8 {
				break
			}
			copy(r.x, kept)
			if !r.settle(tol, 1e-3) || done() {
				return done()
			}
		}
	}
	return false
}

// merit is the largest of what is open, weighed as in a sweep.
func (r *run) merit(z []float64) float64 {
	m := 0.0
	for i, v := range z {
		m = math.Max(m, math.Abs(v)*r.weight(i))
	}
	return m
}

// krylov improves d, the wage step at wages w with excess z, by GMRES with
// the slope matrix as preconditioner.
func (r *run) krylov(w, z, d []float64) {
	n := r.n
	const most = 40
	dim := min(n, most)
	var basis, through [][]float64 // v, and M⁻¹v
	var h [most + 1][most]float64
	g := make([]float64, dim+1)
	cs, sn := make([]float64, dim), make([]float64, dim)
	v := slices.Clone(z)
	for m := range v {
		v[m] = -v[m]
	}
	norm := math.Sqrt(inner(v, v))
	scale(v, 1/norm)
	g[0] = norm
	k := 0
	for k < dim && math.Abs(g[k]) > 0.05*norm {
		basis = append(basis, v)
		u := slices.Clone(v)
		r.steer.step(u) // −M⁻¹v
		scale(u, -1)
		through = append(through, u)
		big := 0.0
		for _, v := range u {
			big = math.Max(big, math.Abs(v))
		}
		if !(big > 0) {
			break
		}
		eps := 1e-4 / big
		for m := range u {
			r.x[m] = w[m] + eps*u[m]
		}
		if !r.settle(r.tolerance/10, 1e-6) || r.open <= r.tolerance {
			return
		}
		v = make([]float64, n)
		for m := range v {
			v[m] = (r.excess[m] - z[m]) / eps
		}
		for l := range k + 1 {
			h[l][k] = inner(basis[l], v)
			for m := range v {
				v[m] -= h[l][k] * basis[l][m]
			}
		}
		h[k+1][k] = math.Sqrt(inner(v, v))
		if h[k+1][k] > 0 {
			scale(v, 1/h[k+1][k])
		}
		for l := range k {
			h[l][k], h[l+1][k] = cs[l]*h[l][k]+sn[l]*h[l+1][k], cs[l]*h[l+1][k]-sn[l]*h[l][k]
		}
		len := math.Hypot(h[k][k], h[k+1][k])
		if len == 0 {
			break
		}
		cs[k], sn[k] = h[k][k]/len, h[k+1][k]/len
		h[k][k] = len
		g[k], g[k+1] = cs[k]*g[k], -sn[k]*g[k]
		k++
	}
	for l := k - 1; l >= 0; l-- {
		for c := l + 1; c < k; c++ {
			g[l] -= h[l][c] * g[c]
		}
		g[l] /= h[l][l]
	}
	if k == 0 {
		return
	}
	clear(d)
	for l := range k {
		for m := range d {
			d[m] += g[l] * through[l][m]
		}
	}
}

func inner(u, v []float64) float64 {
	s := 0.0
	for k := range u {
		s += u[k] * v[k]
	}
	return s
}

func scale(v []float64, by float64) {
	for k := range v {
		v[k] *= by
	}
}

// slopeMatrix is the derivative of every economy's excess demand by every
// wage at the state last swept, costs of a country's goods following its wage
// one to one and spending following income: exact without input–output and
// revenue, near enough with them to steer by. It is kept factored.
type slopeMatrix struct {
	n     int
	lu    []float64 // [row][column]
	pivot []int
	flow  []float64 // [m][i] scratch: border value of one sector
	part  []float64 // [m][l] scratch: shares of one sector
	fixed []float64 // [m] purchases
	rhs   []float64
	ok    bool
}

func (s *Solver) factorSlopes(q *slopeMatrix) {
	n, j := s.n, s.j
	if q.lu == nil {
		q.n = n
		q.lu, q.flow, q.part = make([]float64, n*n), make([]float64, n*n), make([]float64, n*n)
		q.pivot, q.fixed, q.rhs = make([]int, n), make([]float64, n), make([]float64, n)
	}
	a := q.lu
	clear(a)
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
			flow, part := q.flow[m*n:(m+1)*n], q.part[m*n:(m+1)*n]
			q.fixed[m] = 0
			if d == 0 {
				clear(flow)
				clear(part)
				continue
			}
			own := s.spend[m*j+jj] / d
			for i := range flow {
				flow[i] = s.at[row+i] * s.power[i] * own
				part[i] = s.a[row+i] * s.power[i] / d
				q.fixed[m] += flow[i]
			}
		}
		for m := range n {
			follow := 1.0 // of spending after the wage
			switch s.closure {
			case FixedSpending:
				follow = 0
			case FixedDeficits, Balanced:
				follow = math.Max(0, math.Min(1+s.surp[m]/s.inc[m], 3))
			}
			part := q.part[m*n : (m+1)*n]
			for i := range n {
				v := q.flow[m*n+i]
				if v == 0 {
					continue
				}
				row := a[i*n : (i+1)*n]
				for l, p := range part {
					row[l] += v * th * p
				}
				row[m] += v * follow
				row[i] -= th * v
				a[m*n+i] += th * v
			}
			row := a[m*n : (m+1)*n]
			for l, p := range part {
				row[l] -= th * q.fixed[m] * p
			}
			row[m] -= follow * q.fixed[m]
		}
	}
	for i := range n {
		bill := 1 / s.inc[i]
		for l := range n {
			a[i*n+l] *= bill
		}
		// One excess follows from the others; the numeraire takes its place.
		weight := math.Abs(a[i*n+i])
		for l := range n {
			if s.group[l] == s.group[i] {
				a[i*n+l] -= math.Max(weight, 1e-300) * s.added[l] / s.groupVA[s.group[i]]
			}
		}
	}
	q.ok = q.factor()
}

// factor is Gaussian elimination by rows, each row first scaled by its
// largest.
func (q *slopeMatrix) factor() bool {
	n, a := q.n, q.lu
	for i := range n {
		big := 0.0
		for _, v := range a[i*n : (i+1)*n] {
			big = math.Max(big, math.Abs(v))
		}
		if !(big > 0) || math.IsInf(big, 0) {
			return false
		}
		q.rhs[i] = 1 / big
		for l := range n {
			a[i*n+l] /= big
		}
	}
	copy(q.fixed, q.rhs) // row scales, for solve
	for c := range n {
		p := c
		for i := c + 1; i < n; i++ {
			if math.Abs(a[i*n+c]) > math.Abs(a[p*n+c]) {
				p = i
			}
		}
		q.pivot[c] = p
		if p != c {
			for l := range n {
				a[p*n+l], a[c*n+l] = a[c*n+l], a[p*n+l]
			}
		}
		d := a[c*n+c]
		if !(math.Abs(d) > 1e-14) {
			return false
		}
		for i := c + 1; i < n; i++ {
			f := a[i*n+c] / d
			if f == 0 {
				continue
			}
			a[i*n+c] = f
			u, v := a[i*n+c+1:(i+1)*n], a[c*n+c+1:(c+1)*n]
			for l := range u {
				u[l] -= f * v[l]
			}
		}
	}
	return true
}

// step overwrites z with the wage step −J⁻¹z.
func (q *slopeMatrix) step(z []float64) {
	n, a := q.n, q.lu
	for i := range z {
		z[i] *= -q.fixed[i]
	}
	for c, p := range q.pivot {
		z[c], z[p] = z[p], z[c]
	}
	for i := range n {
		v := z[i]
		for l := range i {
			v -= a[i*n+l] * z[l]
		}
		z[i] = v
	}
	for i := n - 1; i >= 0; i-- {
		v := z[i]
		for l := i + 1; l < n; l++ {
			v -= a[i*n+l] * z[l]
		}
		z[i] = v / a[i*n+i]
	}
}
