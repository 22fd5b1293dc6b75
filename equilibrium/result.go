package equilibrium

import "math"

// result reads the answer off the state x that was swept last.
func (s *Solver) result(x []float64) *Result {
	n, j, b := s.n, s.j, s.b
	nj := n * j
	// One block holds the whole answer.
	buf := make([]float64, 12*n+2*nj+len(b.Trade))
	take := func(k int) []float64 { v := buf[:k:k]; buf = buf[k:]; return v }
	r := &Result{
		Wage: take(n), Price: take(n), PriceSector: take(nj), Income: take(n), Welfare: take(n), RealWage: take(n),
		WelfareLinear: take(n), TermsOfTrade: take(n), VolumeOfTrade: take(n),
		Revenue: take(n), RevenueChange: take(n), Surplus: take(n),
		Trade: take(len(b.Trade)), Output: take(nj),
	}
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
	tot, vot := s.pull, s.pullx
	clear(tot)
	clear(vot)
	for jj := range j {
		th := s.theta[jj]
		for i := range n {
			s.power[i] = math.Exp(-th * s.lnc[i*j+jj])
			s.rise[i] = math.Expm1(s.lnc[i*j+jj])
		}
		for m := range n {
			k := jj*n + m
			c := m*j + jj
			a, under := s.a[k*n:(k+1)*n], s.at[k*n:(k+1)*n]
			d := 0.0
			for i, v := range a {
				d += v * s.power[i]
			}
			lnp, own := 0.0, 0.0
			if d > 0 {
				lnp = -math.Log(d)/th - s.shift[k]
				own = s.spend[c] / d
			}
			r.PriceSector[s.eco[m]*j+s.sec[jj]] = math.Exp(lnp)
			price[m] += s.final[c] * lnp
			row := s.row(jj, m)
			sold := r.Output[s.sec[jj]:]
			tariff, terms, volume := 0.0, 0.0, 0.0
			for i, v := range under {
				if v == 0 && s.share[k*n+i] == 0 {
					continue
				}
				cell := row + s.eco[i]
				now := v * s.power[i] * own
				r.Trade[cell] = now
				made := now
				if s.taxed {
					made -= s.ax[k*n+i] * s.power[i] * own
				}
				sold[s.eco[i]*j] += made
				if i == m {
					continue
				}
				was, rise := b.Trade[cell], s.rise[i]
				tot[i] += was * rise
				terms += was * rise
				if b.Tariff != nil {
					tariff = b.Tariff[cell]
				}
				volume += tariff * ((now - was) - was*rise)
			}
			tot[m] -= terms
			vot[m] += volume
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
