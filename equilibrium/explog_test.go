package equilibrium

import (
	"math"
	"math/rand/v2"
	"testing"
)

// ulps is how many representable numbers lie between a and b.
func ulps(a, b float64) int64 {
	d := int64(math.Float64bits(a)) - int64(math.Float64bits(b))
	if d < 0 {
		return -d
	}
	return d
}

func TestExpsLogs(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	v := make([]float64, 100000)
	for i := range v {
		v[i] = maxExp * (2*r.Float64() - 1)
		if i%2 == 0 {
			v[i] /= 1000
		}
	}
	v[0], v[1], v[2] = 0, maxExp, -maxExp
	e := append([]float64(nil), v...)
	exps(e)
	if e[0] != 1 {
		t.Errorf("exp 0 is %g", e[0])
	}
	var worst int64
	for i, x := range v {
		worst = max(worst, ulps(e[i], math.Exp(x)))
	}
	if worst > 2 {
		t.Errorf("exps is %d units in the last place off", worst)
	}
	for i := range v {
		v[i] = math.Exp(v[i])
	}
	v[0], v[1], v[2] = 1, math.Sqrt2, math.Nextafter(1, 0)
	l := append([]float64(nil), v...)
	logs(l)
	if l[0] != 0 {
		t.Errorf("log 1 is %g", l[0])
	}
	worst = 0
	for i, x := range v {
		worst = max(worst, ulps(l[i], math.Log(x)))
	}
	if worst > 2 {
		t.Errorf("logs is %d units in the last place off", worst)
	}
}
