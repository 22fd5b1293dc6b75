package equilibrium

import "math"

// memory is how many past steps Anderson mixing looks back on.
const memory = 5

// anderson accelerates x ← g(x) by Anderson mixing of type II (Walker and
// Ni 2011): the next state is g less the combination of past changes in g
// whose changes in the residual g − x best explain the present one.
type anderson struct {
	used, slot int
	df, dg     [memory][]float64
	f, g       []float64 // of the last call
	gram       [memory][memory]float64
	rhs        [memory]float64
	fresh      bool
}

func (a *anderson) reserve(dim int) {
	for k := range a.df {
		a.df[k], a.dg[k] = make([]float64, dim), make([]float64, dim)
	}
	a.f, a.g = make([]float64, dim), make([]float64, dim)
	a.forget()
}

// forget drops the past.
func (a *anderson) forget() { a.used, a.slot, a.fresh = 0, 0, true }

// next overwrites x with the state after it, given g = g(x).
func (a *anderson) next(x, g []float64) {
	if a.fresh {
		for c, v := range g {
			a.f[c] = v - x[c]
		}
		copy(a.g, g)
		copy(x, g)
		a.fresh = false
		return
	}
	k := a.slot
	a.slot = (k + 1) % memory
	a.used = min(a.used+1, memory)
	df, dg := a.df[k], a.dg[k]
	f, last := a.f, a.g
	df, dg, f, last, x = df[:len(g)], dg[:len(g)], f[:len(g)], last[:len(g)], x[:len(g)]
	for c, v := range g {
		r := v - x[c]
		df[c] = r - f[c]
		dg[c] = v - last[c]
		f[c] = r
		last[c] = v
	}
	for h := range a.used {
		a.gram[h][k], a.rhs[h] = dots(a.df[h], df, f)
		a.gram[k][h] = a.gram[h][k]
	}
	gamma := a.solve()
	copy(x, g)
	h := 0
	for ; h+2 <= a.used; h += 2 {
		g0, g1 := gamma[h], gamma[h+1]
		d0, d1 := a.dg[h][:len(x)], a.dg[h+1][:len(x)]
		for c := range x {
			x[c] -= g0*d0[c] + g1*d1[c]
		}
	}
	for ; h < a.used; h++ {
		g0, d0 := gamma[h], a.dg[h][:len(x)]
		for c := range x {
			x[c] -= g0 * d0[c]
		}
	}
}

// dots returns u·v and u·w.
func dots(u, v, w []float64) (float64, float64) {
	v, w = v[:len(u)], w[:len(u)]
	var a0, a1, b0, b1 float64
	c := 0
	for ; c+2 <= len(u); c += 2 {
		x, y := u[c], u[c+1]
		a0 += x * v[c]
		a1 += y * v[c+1]
		b0 += x * w[c]
		b1 += y * w[c+1]
	}
	if c < len(u) {
		a0 += u[c] * v[c]
		b0 += u[c] * w[c]
	}
	return a0 + a1, b0 + b1
}

// solve returns the weights of the past steps: least squares by Cholesky of
// the scaled normal equations, with just enough ridge to stay definite.
func (a *anderson) solve() [memory]float64 {
	n := a.used
	var scale, out [memory]float64
	for h := range n {
		if a.gram[h][h] > 0 {
			scale[h] = 1 / math.Sqrt(a.gram[h][h])
		}
	}
	for ridge := 1e-14; ; ridge *= 100 {
		var l [memory][memory]float64
		ok := true
		for r := 0; r < n && ok; r++ {
			for c := range r + 1 {
				v := a.gram[r][c] * scale[r] * scale[c]
				if r == c {
					if scale[r] == 0 {
						v = 1
					}
					v += ridge
				}
				for k := range c {
					v -= l[r][k] * l[c][k]
				}
				if r == c {
					if !(v > ridge/2) {
						ok = false
						break
					}
					l[r][r] = math.Sqrt(v)
				} else {
					l[r][c] = v / l[c][c]
				}
			}
		}
		if !ok && ridge < 1 {
			continue
		}
		for r := range n {
			v := a.rhs[r] * scale[r]
			for k := range r {
				v -= l[r][k] * out[k]
			}
			out[r] = v / l[r][r]
		}
		for r := n - 1; r >= 0; r-- {
			v := out[r]
			for k := r + 1; k < n; k++ {
				v -= l[k][r] * out[k]
			}
			out[r] = v / l[r][r]
		}
		for r := range n {
			out[r] *= scale[r]
		}
		return out
	}
}
