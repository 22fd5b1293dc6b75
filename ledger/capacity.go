package ledger

import (
	"slices"
	"sort"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A payment is a delivery that counts against a cap; below 0 what came back.
type payment struct {
	day    trade.Date
	amount *apd.Decimal
}

// A capacity is what a cap still lets through: the cap, the payments made, and
// how periods are counted.
type capacity struct {
	cap         dossier.Cap
	paid        []payment                   // in order of days, none below 0
	used        map[trade.Date]*apd.Decimal // what was paid in a period, by its start; not of rolling years
	anchor      trade.Date
	fiscalStart int
}

func newCapacity(limit dossier.Cap, paid []payment, anchor trade.Date, fiscalStart int) capacity {
	c := capacity{cap: limit, paid: kept(paid), anchor: anchor, fiscalStart: fiscalStart, used: map[trade.Date]*apd.Decimal{}}
	if limit.Per == dossier.PerRollingYear {
		return c
	}
	for _, x := range c.paid {
		start := c.period(x.day).Start
		if c.used[start] == nil {
			c.used[start] = zero()
		}
		c.used[start] = trade.Sum(c.used[start], x.amount)
	}
	return c
}

// kept takes what came back off the payments made last before it: the room that
// they took is free again, in their own period and in no other.
func kept(paid []payment) []payment {
	var out []payment
	for _, x := range paid {
		if x.amount.Sign() >= 0 {
			out = append(out, x)
			continue
		}
		back := less(zero(), x.amount)
		for i := len(out) - 1; i >= 0 && back.Sign() > 0; i-- {
			if back.Cmp(out[i].amount) < 0 {
				out[i].amount = less(out[i].amount, back)
				break
			}
			back = less(back, out[i].amount)
			out = out[:i]
		}
	}
	return out
}

// horizon bounds every walk over periods: no promise is counted on beyond it.
const horizon = 1000 // years

// Periods are walked from the period of the day on.
func (c capacity) period(day trade.Date) trade.Period {
	return c.cap.PeriodOf(day, c.anchor, c.fiscalStart)
}

// room is what may still be paid in a period, given the payments made.
func (c capacity) room(p trade.Period) *apd.Decimal {
	if used := c.used[p.Start]; used != nil {
		return positive(less(&c.cap.Amount.Number, used))
	}
	return new(apd.Decimal).Set(&c.cap.Amount.Number)
}

// deliverable is the most that the cap lets through on the days first to last.
func (c capacity) deliverable(first, last trade.Date) *apd.Decimal {
	total := zero()
	if last < first {
		return total
	}
	if c.cap.Per == dossier.PerRollingYear {
		c.instalments(first, func(day trade.Date, amount *apd.Decimal) bool {
			if day > last {
				return false
			}
			total = trade.Sum(total, amount)
			return true
		})
		return total
	}
	for day := first; day <= last; {
		p := c.period(day)
		total = trade.Sum(total, c.room(p))
		if p.End <= day { // the end of the calendar
			break
		}
		day = p.End
	}
	return total
}

// earliest is the first day on which open can have been paid if the cap is
// used to the full from a day on; 0 where the cap never lets it through.
func (c capacity) earliest(open *apd.Decimal, from trade.Date) trade.Date {
	if open.Sign() <= 0 {
		return from
	}
	if c.cap.Amount.Number.Sign() <= 0 {
		return 0
	}
	var done trade.Date
	left := new(apd.Decimal).Set(open)
	c.instalments(from, func(day trade.Date, amount *apd.Decimal) bool {
		if day.Year() > from.Year()+horizon {
			return false
		}
		if left = less(left, amount); left.Sign() <= 0 {
			done = day
			return false
		}
		return true
	})
	return done
}

// instalments calls yield with the largest payments the cap allows from a day
// on, each as early as can be, until it returns false.
func (c capacity) instalments(from trade.Date, yield func(trade.Date, *apd.Decimal) bool) {
	if c.cap.Per != dossier.PerRollingYear {
		for day := from; ; {
			p := c.period(day)
			if room := c.room(p); !yield(day, room) || p.End <= day {
				return
			}
			day = p.End
		}
	}
	// the payments of the last twelve months, first to leave first
	first := sort.Search(len(c.paid), func(i int) bool { return c.paid[i].day.AddMonths(12) > from })
	window := slices.Clone(c.paid[first:])
	sum := zero()
	for _, x := range window {
		sum = trade.Sum(sum, x.amount)
	}
	for day := from; ; {
		for len(window) > 0 && window[0].day.AddMonths(12) <= day {
			sum = less(sum, window[0].amount)
			window = window[1:]
		}
		room := positive(less(&c.cap.Amount.Number, sum))
		if room.Sign() > 0 {
			window = append(window, payment{day, room})
			sum = trade.Sum(sum, room)
		}
		if len(window) == 0 || !yield(day, room) {
			return
		}
		next := window[0].day.AddMonths(12)
		if next <= day {
			return
		}
		day = next
	}
}

// latestStart is the last day from which open can still be paid by the
// deadline; 0 where no day is early enough. A rolling year is counted from the
// last payment on: what was paid stands.
func (c capacity) latestStart(open *apd.Decimal, from, deadline trade.Date) trade.Date {
	if c.cap.Per == dossier.PerRollingYear && len(c.paid) > 0 {
		from = max(from, c.paid[len(c.paid)-1].day)
	}
	if open.Sign() <= 0 || from > deadline || c.deliverable(from, deadline).Cmp(open) < 0 {
		return 0
	}
	low, high := from, deadline // deliverable falls as the start moves on
	for low < high {
		middle := low + (high-low+1)/2
		if c.deliverable(middle, deadline).Cmp(open) >= 0 {
			low = middle
		} else {
			high = middle - 1
		}
	}
	return low
}
