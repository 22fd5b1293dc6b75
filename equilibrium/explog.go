package equilibrium

import "math"

// exps and logs take whole vectors, so that the processor works on several
// elements at a time; a call of math.Exp or math.Log for each would wait for
// the last. Both are within 2 units in the last place of the true value.

const (
	ln2Hi = 6.93147180369123816490e-01 // leading 32 bits of ln 2
	ln2Lo = 1.90821492927058770002e-10 // and the rest
	round = 1.5 * (1 << 52)            // adding it rounds to an integer
)

// exps overwrites v, all within ±maxExp, with e to the v.
func exps(v []float64) {
	for i, x := range v {
		t := x*math.Log2E + round
		k := t - round
		r := (x - k*ln2Hi) - k*ln2Lo
		// Taylor to r¹³, |r| ≤ ln 2 / 2, in Estrin's order.
		r2 := r * r
		r4 := r2 * r2
		a := (1 + r) + r2*(1./2+r*(1./6))
		b := (1./24 + r*(1./120)) + r2*(1./720+r*(1./5040))
		c := (1./40320 + r*(1./362880)) + r2*(1./3628800+r*(1./39916800))
		d := 1./479001600 + r*(1./6227020800)
		p := a + r4*(b+r4*(c+r4*d))
		v[i] = p * math.Float64frombits(uint64(int64(k)+1023)<<52)
	}
}

// logs overwrites v, all positive and normal, with ln v: the argument as 2ᵏ m,
// m between 1/√2 and √2, and the series of ln((1+s)/(1−s)) in s = (m−1)/(m+1),
// its coefficients those of FreeBSD's e_log.c.
func logs(v []float64) {
	for i, x := range v {
		u := math.Float64bits(x)
		u += 0x3ff0000000000000 - 0x3fe6a09e667f3bcd
		k := float64(int64(u>>52) - 1023)
		m := math.Float64frombits(u&(1<<52-1) + 0x3fe6a09e667f3bcd)
		f := m - 1
		s := f / (2 + f)
		z := s * s
		w := z * z
		even := w * (3.999999999940941908e-01 + w*(2.222219843214978396e-01+w*1.531383769920937332e-01))
		odd := z * (6.666666666666735130e-01 + w*(2.857142874366239149e-01+w*(1.818357216161805012e-01+w*1.479819860511658591e-01)))
		h := 0.5 * f * f
		v[i] = k*ln2Hi - ((h - (s*(h+(even+odd)) + k*ln2Lo)) - f)
	}
}
