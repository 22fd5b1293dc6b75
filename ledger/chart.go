package ledger

import (
	"slices"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/trade"
)

// A Point is the end of one day of a burn-down: what had been delivered by then,
// what the cap would have let through, the least that must be delivered by then
// if the deadline is to hold, and what a schedule asks for. nil: not known, or
// there is none.
type Point struct {
	Day       trade.Date
	Delivered *apd.Decimal // on or before the day; nil after the day of the view
	Envelope  *apd.Decimal // the most the cap let or lets through since the start
	Needed    *apd.Decimal // latest-feasible line: max(0, promised − deliverable from the next day to the deadline)
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

	clean := newCapacity(c.cap, nil, c.anchor, c.fiscalStart)
	most := &item.Promised.Number
	if all := sum(item.paid); all.Cmp(most) > 0 { // more than promised was delivered
		most = all
	}
	j := &judgement{view: v, entry: item.Entry, part: item.Part, values: item.values, whole: v.values(item.Entry, ""), item: item}
	var out []Point
	delivered, next := zero(), 0
	for _, day := range days {
		if day < start || day > end.AddDays(1) {
			continue
		}
		p := Point{Day: day, Envelope: clean.deliverable(start, day)}
		if p.Envelope.Cmp(most) > 0 {
			p.Envelope = most
		}
		if day <= v.AsOf {
			for ; next < len(item.paid) && item.paid[next].day <= day; next++ {
				delivered = trade.Sum(delivered, item.paid[next].amount)
			}
			p.Delivered = delivered
		}
		if item.deadline != 0 {
			p.Needed = positive(less(&item.Promised.Number, clean.deliverable(day.AddDays(1), item.deadline)))
		}
		p.Scheduled = j.scheduled(day)
		out = append(out, p)
	}
	return out
}

func sum(paid []payment) *apd.Decimal {
	total := zero()
	for _, x := range paid {
		total = trade.Sum(total, x.amount)
	}
	return total
}
