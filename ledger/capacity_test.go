package ledger

import (
	"testing"

	"github.com/cockroachdb/apd/v3"
	"pgregory.net/rapid"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A payer pays by hand: every day it looks at what was paid in the period of
// the cap in which the day lies, and pays what is left of the cap.
type payer struct {
	per    dossier.CapPeriod
	fiscal int // month
	cap    int64
	paid   map[trade.Date]int64
}

// same reports whether two days lie in one calendar period of the cap.
func (p *payer) same(a, b trade.Date) bool {
	switch p.per {
	case dossier.PerMonth:
		return a.Year() == b.Year() && a.Month() == b.Month()
	case dossier.PerQuarter:
		return a.Year() == b.Year() && (a.Month()-1)/3 == (b.Month()-1)/3
	case dossier.PerFiscalYear:
		return (12*a.Year()+a.Month()-p.fiscal)/12 == (12*b.Year()+b.Month()-p.fiscal)/12
	}
	return a.Year() == b.Year()
}

func (p *payer) room(day trade.Date) int64 {
	room := p.cap
	for when, amount := range p.paid {
		if p.per == dossier.PerRollingYear {
			if when <= day && yearOn(when) > day { // any twelve months that end on the day
				room -= amount
			}
		} else if p.same(when, day) {
			room -= amount
		}
	}
	return max(room, 0)
}

// yearOn is the same day a year later, the last of February for a leap day.
func yearOn(d trade.Date) trade.Date {
	day := d.Day()
	if d.Month() == 2 && day == 29 {
		day = 28
	}
	return trade.DateOf(d.Year()+1, d.Month(), day)
}

// pay pays all it can from first to last, at most all, and gives what was paid
// and the day of the last payment.
func (p payer) pay(first, last trade.Date, all int64) (total int64, on trade.Date) {
	mine := map[trade.Date]int64{}
	for d, x := range p.paid {
		mine[d] = x
	}
	p.paid = mine
	for day := first; day <= last && total < all; day++ {
		if room := min(p.room(day), all-total); room > 0 {
			p.paid[day] += room
			total += room
			on = day
		}
	}
	return total, on
}

func TestCapacityAgainstAPayerWhoLooksEveryDay(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := payer{
			per:    rapid.SampledFrom([]dossier.CapPeriod{dossier.PerCalendarYear, dossier.PerFiscalYear, dossier.PerRollingYear, dossier.PerQuarter, dossier.PerMonth, dossier.PerYear}).Draw(t, "per"),
			fiscal: rapid.IntRange(1, 12).Draw(t, "fiscal"),
			cap:    rapid.Int64Range(1, 9).Draw(t, "cap"),
			paid:   map[trade.Date]int64{},
		}
		anchor := trade.DateOf(2023, 6, 1).AddDays(rapid.IntRange(0, 400).Draw(t, "anchor")) // a leap day among them
		from := anchor.AddDays(rapid.IntRange(0, 500).Draw(t, "from"))
		var paid []payment
		last := trade.Date(0)
		for day := anchor; day <= from; day = day.AddDays(rapid.IntRange(1, 200).Draw(t, "step")) {
			x := rapid.Int64Range(0, p.cap+2).Draw(t, "paid") // on demand a payer may exceed the cap
			if x > 0 {
				p.paid[day] = x
				paid = append(paid, payment{day, apd.New(x, 0)})
				last = day
			}
		}
		c := newCapacity(dossier.Cap{Amount: trade.Amount{Number: *apd.New(p.cap, 0), Unit: "GPU"}, Per: p.per}, paid, anchor, p.fiscal)
		end := from.AddDays(rapid.IntRange(-1, 1200).Draw(t, "days"))

		want, _ := p.pay(from, end, 1<<40)
		if got := c.deliverable(from, end); got.Cmp(apd.New(want, 0)) != 0 {
			t.Fatalf("deliverable from %s to %s: %s, the payer pays %d", from, end, got, want)
		}

		open := rapid.Int64Range(1, 3*p.cap+3).Draw(t, "open")
		_, on := p.pay(from, from.AddDays(366*10), open)
		if got := c.earliest(apd.New(open, 0), from); got != on {
			t.Fatalf("earliest completion of %d from %s: %s, the payer is done on %s", open, from, got, on)
		}

		start := max(anchor, last)
		if p.per != dossier.PerRollingYear {
			start = anchor
		}
		latest := trade.Date(0)
		for day := start; day <= end; day++ { // the last from which it is still enough
			if total, _ := p.pay(day, end, open); total < open {
				break
			}
			latest = day
		}
		if got := c.latestStart(apd.New(open, 0), anchor, end); got != latest {
			t.Fatalf("latest start of %d from %s to %s: %s, the payer must begin by %s", open, start, end, got, latest)
		}
	})
}

func TestCapacityEdges(t *testing.T) {
	of := func(n int64, per dossier.CapPeriod) capacity {
		return newCapacity(dossier.Cap{Amount: trade.Amount{Number: *apd.New(n, 0), Unit: "GPU"}, Per: per}, nil, trade.DateOf(2026, 1, 1), 1)
	}
	day := trade.DateOf(2026, 3, 1)
	for per := dossier.PerCalendarYear; per <= dossier.PerYear; per++ {
		if got := of(0, per).earliest(apd.New(1, 0), day); got != 0 {
			t.Errorf("%s: a cap of nothing lets 1 through on %s", per, got)
		}
		if got := of(1, per).earliest(apd.New(0, 0), day); got != day {
			t.Errorf("%s: nothing open is done on %s, want %s", per, got, day)
		}
		if got := of(1, per).earliest(apd.New(1_000_000, 0), day); got != 0 {
			t.Errorf("%s: a million pieces, one a period, are done on %s; beyond the horizon no promise is counted on", per, got)
		}
		if got := of(5, per).deliverable(day, trade.DateOf(2026, 2, 28)); !got.IsZero() {
			t.Errorf("%s: %s through before the first day", per, got)
		}
		if got := of(5, per).latestStart(apd.New(5, 0), day, day); got != day {
			t.Errorf("%s: latest start %s, want the deadline itself", per, got)
		}
		if got := of(5, per).earliest(apd.New(50_000, 0), trade.DateOf(9990, 1, 1)); got != 0 {
			t.Errorf("%s: done on %s, after the end of the calendar", per, got)
		}
	}
}

// What came back is taken off what was paid last, in its own period.
func TestKept(t *testing.T) {
	on := func(year int, n int64) payment { return payment{trade.DateOf(year, 3, 1), apd.New(n, 0)} }
	for _, c := range []struct{ in, want []payment }{
		{[]payment{on(2026, 5), on(2027, 4)}, []payment{on(2026, 5), on(2027, 4)}},
		{[]payment{on(2026, 5), on(2027, 4), on(2028, -3)}, []payment{on(2026, 5), on(2027, 1)}},
		{[]payment{on(2026, 5), on(2027, 4), on(2028, -6)}, []payment{on(2026, 3)}},
		{[]payment{on(2026, 5), on(2027, -9), on(2028, 2)}, []payment{on(2028, 2)}},
	} {
		got := kept(c.in)
		if len(got) != len(c.want) {
			t.Fatalf("%v: %v, want %v", c.in, got, c.want)
		}
		for i := range got {
			if got[i].day != c.want[i].day || got[i].amount.Cmp(c.want[i].amount) != 0 {
				t.Errorf("%v: %v, want %v", c.in, got, c.want)
			}
		}
	}
}
