package ledger

import (
	"slices"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A payment is a delivery that counts against a cap.
type payment struct {
	day    trade.Date
	amount *apd.Decimal
}

// A capacity is what a cap still lets through: the cap, the payments made, and
// how periods are counted.
type capacity struct {
	cap         dossier.Cap
	paid        []payment // in order of days
	anchor      trade.Date
	fiscalStart int
}

// horizon bounds every walk over periods: no promise is counted on beyond it.
const horizon = 1000 // years

// Periods are walked from the period of the day on.
func (c capacity) period(day trade.Date) trade.Period {
	return c.cap.PeriodOf(day, c.anchor, c.fiscalStart)
}

// room is what may still be paid in a period, given the payments made.
func (c capacity) room(p trade.Period) *apd.Decimal {
	room := new(apd.Decimal).Set(&c.cap.Amount.Number)
	for _, x := range c.paid {
		if p.Contains(x.day) {
			room = less(room, x.amount)
		}
	}
	return positive(room)
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
	paid := slices.Clone(c.paid)
	for day := from; ; {
		// what was paid in the twelve months up to the day leaves the window a year after
		next := day.AddMonths(12)
		room := new(apd.Decimal).Set(&c.cap.Amount.Number)
		for _, x := range paid {
			if leaves := x.day.AddMonths(12); leaves > day && x.amount.Sign() > 0 {
				room = less(room, x.amount)
				next = min(next, leaves)
			}
		}
		room = positive(room)
		if room.Sign() > 0 {
			paid = append(paid, payment{day, room})
		}
		if !yield(day, room) || next <= day {
			return
		}
		day = next
	}
}

// latestStart is the last day from which open can still be paid by the
// deadline; 0 where no day up to the deadline is early enough.
func (c capacity) latestStart(open *apd.Decimal, from, deadline trade.Date) trade.Date {
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
