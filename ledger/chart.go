package ledger

import (
	"slices"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/trade"
)

// A Point is one day of a burn-down: what had been delivered by its end, what
// the cap would have let through, the least that must be delivered by then if
// the deadline is to hold, and what a schedule asks for. nil: not known, or
// there is none.
type Point struct {
	Day       trade.Date
	Delivered *apd.Decimal // on or before the day; nil after the day of the view
	Envelope  *apd.Decimal // the most the cap let or lets through since the start
	Needed    *apd.Decimal // latest-feasible line: max(0, promised − deliverable from the day to the deadline)
	Scheduled *apd.Decimal
}

// BurnDown gives the points of an item with a cap, at each change: the start,
// every payment, every period of the cap, the view and the completion.
func (v *View) BurnDown(item *Item) []Point {
	if item.Cap == nil || item.Promised == nil || item.Delivered == nil {
		return nil
	}
	c := item.capacity
	start := c.anchor
	end := max(item.Completion, item.deadline, v.AsOf)
	days := []trade.Date{start}
	for day := start; day <= end && len(days) < horizon; {
		p := c.period(day)
		if p.End <= day {
			break
		}
		days = append(days, p.End)
		day = p.End
	}
	for _, p := range item.paid {
		days = append(days, p.day)
	}
	days = append(days, v.AsOf, end)
	slices.Sort(days)
	days = slices.Compact(days)

	clean := c
	clean.paid = nil
	j := &judgement{view: v, entry: item.Entry, part: item.Part, values: item.values, whole: v.values(item.Entry, ""), item: item}
	var out []Point
	for _, day := range days {
		if day < start || day > end.AddDays(1) {
			continue
		}
		p := Point{Day: day, Envelope: clean.deliverable(start, day)}
		if p.Envelope.Cmp(&item.Promised.Number) > 0 {
			p.Envelope = &item.Promised.Number
		}
		if day <= v.AsOf {
			p.Delivered = zero()
			for _, x := range item.paid {
				if x.day <= day {
					p.Delivered = trade.Sum(p.Delivered, x.amount)
				}
			}
		}
		if item.deadline != 0 {
			p.Needed = positive(less(&item.Promised.Number, clean.deliverable(day, item.deadline)))
		}
		p.Scheduled = j.scheduled(day)
		out = append(out, p)
	}
	return out
}
