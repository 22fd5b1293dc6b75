package schedule

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/trade"
)

// Quantity is so many of a unit.
type Quantity struct {
	Number *apd.Decimal
	Unit   Unit
}

// Inputs are what is known of a shipment. Value is its customs value in US
// dollars, nil where it is not known.
type Inputs struct {
	Value      *apd.Decimal
	Quantities []Quantity
}

// Interval is the duty as a fraction of the value, closed; High is +Inf where
// nothing bounds it. Unknown says what would have to be known to make it a
// point, sorted; it is empty where the duty is a point already.
type Interval struct {
	Low, High trade.Rate
	Unknown   []string
}

// Exact reports whether the duty is one number.
func (i Interval) Exact() bool { return i.Low == i.High && !math.IsInf(float64(i.High), 0) }

// interval is Interval in decimals; a nil high is unbounded.
type interval struct {
	low, high *apd.Decimal
	unknown   []string
}

var zero = new(apd.Decimal)

func point(d *apd.Decimal) interval { return interval{low: d, high: d} }

func unbounded(why string) interval { return interval{low: zero, unknown: []string{why}} }

// Eval gives the duty as a fraction of the value. A part that is not known makes
// the interval wider, never smaller: the low end holds what is certain.
func (e Expression) Eval(in Inputs) Interval {
	if e.Term == nil {
		why := "the schedule states no rate here"
		if e.Text != "" {
			why = fmt.Sprintf("the rate %q is kept as text: %s", shorten(e.Text, 60), e.Why)
		}
		return Interval{0, trade.Rate(math.Inf(1)), []string{why}}
	}
	i := e.Term.eval(&in)
	out := Interval{Low: float(i.low), High: trade.Rate(math.Inf(1)), Unknown: i.unknown}
	if i.high != nil {
		out.High = float(i.high)
	}
	if out.Exact() {
		out.Unknown = nil // what is not known makes no difference
	}
	slices.Sort(out.Unknown)
	out.Unknown = slices.Compact(out.Unknown)
	return out
}

// float is the nearest float; what is too large for one is +Inf.
func float(d *apd.Decimal) trade.Rate {
	f, err := d.Float64()
	if err != nil {
		return trade.Rate(math.Inf(1))
	}
	return trade.Rate(f)
}

func (Free) eval(*Inputs) interval { return point(zero) }

func (a AdValorem) fraction() *apd.Decimal {
	d := new(apd.Decimal)
	d.Set(&a.Percent)
	if a.Den != 0 {
		third := new(apd.Decimal)
		_, _ = exact.Quo(third, apd.New(a.Num, 0), apd.New(a.Den, 0))
		_, _ = exact.Add(d, d, third)
	}
	d.Exponent -= 2
	return d
}

func (a AdValorem) eval(*Inputs) interval {
	d := a.fraction()
	switch a.Of.share() {
	case whole:
		return point(d)
	case part:
		return interval{zero, d, []string{fmt.Sprintf("the share of the value that %s is taken %s is not known", a.String()[:strings.Index(a.String(), "%")+1], a.Of)}}
	}
	return unbounded(fmt.Sprintf("the value that %s is taken of is not known", a))
}

// in gives the quantity in the unit, or why it is not known.
func (in *Inputs) in(u Unit) (*apd.Decimal, string) {
	for _, q := range in.Quantities {
		if q.Number == nil || q.Number.Form != apd.Finite || q.Number.Negative {
			return nil, "a quantity is not a number of at least 0"
		}
		if n, ok := Convert(q.Number, q.Unit, u); ok {
			return n, ""
		}
	}
	if len(in.Quantities) > 0 {
		return nil, fmt.Sprintf("the quantity is not given in %s, and %s does not convert into it", u, in.Quantities[0].Unit)
	}
	return nil, fmt.Sprintf("the quantity in %s is not given", u)
}

func (s Specific) eval(in *Inputs) interval {
	if s.USD.IsZero() {
		return point(zero)
	}
	var missing []string
	n, why := in.in(s.Unit)
	switch {
	case why != "":
		missing = append(missing, why)
	case n.IsZero():
		missing = append(missing, "the quantity is 0")
	case s.Over != 0:
		missing = append(missing, fmt.Sprintf("how many %ss are over %d in each is not known", s.Unit, s.Over))
	}
	switch {
	case in.Value == nil:
		missing = append(missing, "the customs value is not given")
	case in.Value.Form != apd.Finite || in.Value.Sign() <= 0:
		missing = append(missing, "the customs value is not more than 0")
	}
	if missing != nil {
		return interval{low: zero, unknown: missing}
	}
	d := new(apd.Decimal)
	_, err := exact.Mul(d, &s.USD, n)
	if err == nil && s.Per != 1 {
		_, err = exact.Quo(d, d, apd.New(s.Per, 0))
	}
	if err == nil {
		_, err = exact.Quo(d, d, in.Value)
	}
	if err != nil || d.Form != apd.Finite {
		return unbounded("the quantity or the value is out of range")
	}
	switch s.Of.share() {
	case whole:
		return point(d)
	case part:
		return interval{zero, d, []string{fmt.Sprintf("how much of the quantity counts %s is not known", s.Of)}}
	case beyond:
		return interval{d, nil, []string{fmt.Sprintf("the quantity %s is not known", s.Of)}}
	}
	return unbounded(fmt.Sprintf("the quantity %s is not known", s.Of))
}

func (s Sum) eval(in *Inputs) interval {
	total := point(zero)
	for _, t := range s {
		i := t.eval(in)
		total.low = plus(total.low, i.low)
		if total.high != nil && i.high != nil {
			total.high = plus(total.high, i.high)
		} else {
			total.high = nil
		}
		total.unknown = append(total.unknown, i.unknown...)
	}
	return total
}

func plus(a, b *apd.Decimal) *apd.Decimal {
	d := new(apd.Decimal)
	_, _ = exact.Add(d, a, b) // both are finite
	return d
}

func (b Bound) eval(in *Inputs) interval {
	i := b.Of.eval(in)
	if b.Least != nil {
		l := b.Least.eval(in)
		i.low = larger(i.low, l.low)
		if i.high != nil && l.high != nil {
			i.high = larger(i.high, l.high)
		} else {
			i.high = nil
		}
		i.unknown = append(i.unknown, l.unknown...)
	}
	if b.Most != nil {
		m := b.Most.eval(in)
		if i.low.Cmp(m.low) > 0 {
			i.low = m.low
		}
		if i.high == nil || m.high != nil && i.high.Cmp(m.high) > 0 {
			i.high = m.high
		}
		i.unknown = append(i.unknown, m.unknown...)
	}
	return i
}

func larger(a, b *apd.Decimal) *apd.Decimal {
	if a.Cmp(b) < 0 {
		return b
	}
	return a
}

func (p Polarised) eval(in *Inputs) interval {
	low, high := p.Least.eval(in), p.Rate.eval(in)
	if high.high != nil && low.low.Cmp(high.high) > 0 {
		high.high = low.low
	}
	return interval{low.low, high.high, append(high.unknown, "the degrees of the polariscope are not known")}
}

func (r Reference) eval(*Inputs) interval {
	return unbounded(fmt.Sprintf("the rate stands elsewhere: %s", shorten(r.Text, 60)))
}
