package equilibrium

import "math"

// result reads the answer off the state x that was swept last.
func (s *Solver) result(x []float64, reuse *Result) *Result {
	n, j, b := s.n, s.j, s.b
	nj := n * j
	// One block holds the whole answer.
	size := 12*n + 2*nj + len(b.Trade) + s.dim()
	r, buf := reuse, []float64(nil)
	if r == nil {
		r = &Result{}
	}
	if buf = r.block; len(buf) == size {
		clear(buf)
	} else {
		buf = make([]float64, size)
	}
	block := buf
	take := func(k int) []float64 { v := buf[:k:k]; buf = buf[k:]; return v }
	*r = Result{
		block: block,
		Wage:  take(n), Price: take(n), PriceSector: take(nj), Income: take(n), Welfare: take(n), RealWage: take(n),
		WelfareLinear: take(n), TermsOfTrade: take(n), VolumeOfTrade: take(n),
		Revenue: take(n), RevenueChange: take(n), Surplus: take(n),
		Trade: take(len(b.Trade)), Output: take(nj), state: take(s.dim()),
	}
	copy(r.state, x)
	lnw, _, _, _ := s.parts(x)
	for m := range n {
		e := s.eco[m]
		r.Wage[e] = math.Exp(lnw[m])
		r.Revenue[e] = s.rev[m] + s.etax[m]
		r.RevenueChange[e] = (r.Revenue[e] - s.revenue[m]) / s.income[m]
		r.Income[e] = s.inc[m] / s.income[m]
		r.Surplus[e] = s.surp[m]
	}
	price := s.groupSum2 // ln P̂ of final consumption
	clear(price)
	// ToT and VoT are sums over cells of baseline value and cost change.
	tot, vot, made := s.pull, s.pullx, s.cost
	clear(tot)
	clear(vot)
	for jj := range j {
		th := s.theta[jj]
		for i := range n {
			l := s.lnc[i*j+jj]
			s.power[i] = math.Exp(-th * l)
			s.rise[i] = math.Expm1(l)
		}
		clear(made)
		for m := range n {
			k := jj*n + m
			c := m*j + jj
			d := s.sum[k]
			if s.home[jj] {
				d = s.a[k*n+m] // a power would cancel, and no sweep keeps it in range
			}
			lnp, own := 0.0, 0.0
			if d > 0 {
				lnp = -math.Log(d)/th - s.shift[k]
				if s.home[jj] {
					lnp += s.lnc[c]
				}
				own = s.spend[c] / d
			}
			r.PriceSector[s.eco[m]*j+s.sec[jj]] = math.Exp(lnp)
			price[m] += s.final[c] * lnp
			row := s.row(jj, m)
			if s.home[jj] {
				now := s.at[k*n+m] * own
				r.Trade[row+s.eco[m]] = now
				made[m] += now
				if s.taxed {
					made[m] -= s.ax[k*n+m] * own
				}
				continue
			}
			was, now := b.Trade[row:row+n], r.Trade[row:row+n]
			terms, volume := 0.0, 0.0
			under := s.at[k*n : (k+1)*n]
			for i, e := range s.eco {
				v := under[i] * s.power[i] * own
				now[e] = v
				made[i] += v
				if i != m {
					gain := was[e] * s.rise[i]
					tot[i] += gain
					terms += gain
				}
			}
			if !s.untaxed[k] {
				tariff := b.Tariff[row : row+n]
				for i, e := range s.eco {
					if i != m {
						volume += tariff[e] * ((now[e] - was[e]) - was[e]*s.rise[i])
					}
				}
			}
			if s.taxed {
				for i, v := range s.ax[k*n : (k+1)*n] {
					made[i] -= v * s.power[i] * own
				}
			}
			tot[m] -= terms
			vot[m] += volume
		}
		for i, e := range s.eco {
			r.Output[e*j+s.sec[jj]] = made[i]
		}
	}
	for m := range n {
		e := s.eco[m]
		r.Price[e] = math.Exp(price[m])
		r.RealWage[e] = r.Wage[e] / r.Price[e]
		r.Welfare[e] = r.Income[e] / r.Price[e]
		if s.closure == FixedSpending {
			r.Welfare[e] = r.RealWage[e]
		} else if s.closure == Multiplicative {
			earned := s.added[m]*r.Wage[e] + r.Revenue[e]
			r.Welfare[e] = earned / (s.added[m] + s.revenue[m]) / r.Price[e]
		}
		r.TermsOfTrade[e] = tot[m] / s.income[m]
		r.VolumeOfTrade[e] = vot[m] / s.income[m]
		r.WelfareLinear[e] = r.TermsOfTrade[e] + r.VolumeOfTrade[e]
	}
	return r
}
