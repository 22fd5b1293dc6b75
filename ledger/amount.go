package ledger

import (
	"encoding/json"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/trade"
)

// A Range is an interval of exact numbers of one unit, both ends included.
type Range struct {
	Low  *apd.Decimal // nil where nothing is known
	High *apd.Decimal // nil where nothing bounds it
}

// MarshalJSON writes {"low": 0, "high": null}.
func (r Range) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Low  *json.Number `json:"low"`
		High *json.Number `json:"high"`
	}{number(r.Low), number(r.High)})
}

// Exact reports whether the interval is one number.
func (r Range) Exact() bool {
	return r.Low != nil && r.High != nil && r.Low.Cmp(r.High) == 0
}

// number is a decimal as JSON writes it; nil is null.
func number(d *apd.Decimal) *json.Number {
	if d == nil {
		return nil
	}
	reduced, _ := new(apd.Decimal).Reduce(d)
	n := json.Number(reduced.Text('f'))
	return &n
}

func zero() *apd.Decimal { return new(apd.Decimal) }

// add gives a + b, nil (unbounded) where either is.
func add(a, b *apd.Decimal) *apd.Decimal {
	if a == nil || b == nil {
		return nil
	}
	return trade.Sum(a, b)
}

func less(a, b *apd.Decimal) *apd.Decimal { return trade.Difference(a, b) }

// positive gives d, or 0 where d is below it.
func positive(d *apd.Decimal) *apd.Decimal {
	if d.Sign() < 0 {
		return zero()
	}
	return d
}

// ratio gives a/b as a float64 for comparisons only; ok is false where b is 0.
func ratio(a, b *apd.Decimal) (float64, bool) {
	x, err1 := a.Float64()
	y, err2 := b.Float64()
	if err1 != nil || err2 != nil || y == 0 {
		return 0, false
	}
	return x / y, true
}

// share gives n/of × d, rounded to 30 digits; of is above 0.
func share(d *apd.Decimal, n, of int) *apd.Decimal {
	ctx := apd.BaseContext.WithPrecision(30)
	out := zero()
	if _, err := ctx.Mul(out, d, apd.New(int64(n), 0)); err != nil {
		return zero()
	}
	if _, err := ctx.Quo(out, out, apd.New(int64(of), 0)); err != nil {
		return zero()
	}
	return out
}
