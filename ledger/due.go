package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A milestone is a named step of an item at the view. A step that repeats is
// one milestone for each time.
type milestone struct {
	name    string
	part    string     // of which it is a step; "" for one of the whole
	due     trade.Date // 0 where what it counts from has not come
	last    trade.Date // due with grace
	opens   bool       // due is the first day on which it can be asked for
	each    bool       // it comes again, and is never done for good
	done    bool
	doneOn  trade.Date
	overdue bool
	news    *dossier.Entry // that confirmed it
	failed  *dossier.Entry // that found it not met
}

// deadlines resolves the deadline and the milestones of the item.
func (j *judgement) deadlines() {
	if x, ok := dossier.Get[dossier.Due](j.values, "due"); ok {
		j.deadline(x)
		j.item.dueOwn = j.due
	} else if x, ok := dossier.Get[dossier.Due](j.whole, "due"); ok {
		j.deadline(x)
	}
	list := j.entry.Milestones
	if j.part != nil {
		list = j.part.Milestones
	}
	for i := range list {
		j.milestone(&list[i], j.partID)
	}
	if j.part == nil { // the whole answers for the steps of its parts
		for _, p := range j.entry.Parts {
			for i := range p.Milestones {
				j.milestone(&p.Milestones[i], p.ID)
			}
		}
	}
	j.item.milestones = j.milestones
	for _, m := range j.milestones {
		if m.due != 0 && !m.done && !m.opens && (j.item.Due == 0 || m.due < j.item.Due) { // the next step comes first
			j.item.Due = m.due
		}
	}
}

func (j *judgement) deadline(d dossier.Due) {
	switch d.Form {
	case dossier.DueBy:
		j.due = d.Date.Last
		j.item.deadline = j.due
	case dossier.DueEveryYear:
		j.recurring = true
		j.everyYear(d)
		return
	case dossier.DueMonthStart, dossier.DueAfter:
		days := j.days(d.Ref)
		if len(days) == 0 {
			j.dueWaits = true
			return
		}
		from := days[0]
		if d.Each {
			from = days[len(days)-1]
		}
		if d.Form == dossier.DueMonthStart {
			j.due = from.MonthStart()
		} else {
			j.due = d.Length.After(from)
		}
		j.item.deadline = j.due
		if r := d.Ref; r.Entry != nil && r.Entry != j.entry {
			j.because(r.Entry, "%s, %s", r.Text, from)
		}
	}
	j.item.Due = j.due
}

// everyYear judges what is owed every year: the last year that is over decides,
// and the item is due again at the end of the running one. A year is settled by
// a confirmation of that year or by deliveries of that year that reach the
// amount, where one is stated.
func (j *judgement) everyYear(d dossier.Due) {
	first, now := d.Date.First.Year(), j.view.AsOf.Year()
	done := map[int]bool{}
	delivered := map[int]*apd.Decimal{}
	for i := range j.facts {
		f := &j.facts[i]
		if !j.mine(f) || f.milestone != "" || f.denied {
			continue
		}
		year := f.day.Year()
		switch {
		case f.confirms():
			done[year] = true
		case f.verb == "delivered" && !f.unattributed && (j.item.Promised == nil || j.noAmount()):
			done[year] = true
		case f.verb == "delivered" && !f.unattributed && f.amount != nil && f.amount.Unit == j.item.Unit:
			if delivered[year] == nil {
				delivered[year] = zero()
			}
			delivered[year] = trade.Sum(delivered[year], f.amount.Low())
			done[year] = done[year] || j.reached(delivered[year])
		}
	}
	next, final := max(first, now), 9999
	if p, ok := inherited[trade.Period](j, "period"); ok && p.End != 0 {
		final = p.End.AddDays(-1).Year()
	}
	if last := min(now-1, final); last >= first && !done[last] && last >= j.view.validDay(j.entry).Year() {
		j.due = trade.DateOf(last, 12, 31)
	}
	if done[next] && next == now {
		next++
	}
	if j.due == 0 && next <= final {
		j.due = trade.DateOf(next, 12, 31)
	}
	j.item.Due = j.due
}

// days are the days on which what a deadline counts from came about, in order.
func (j *judgement) days(r *dossier.Ref) []trade.Date {
	if r == nil || r.Entry == nil {
		return nil
	}
	v := j.view
	var out []trade.Date
	switch {
	case r.Milestone != "":
		for _, f := range j.told(r.Entry) {
			if f.milestone == r.Milestone && f.part == r.Part && f.verb == "confirmed" && !f.is("not met") && !f.denied {
				out = append(out, f.day)
			}
		}
		return out
	case r.Entry == j.entry: // from the day on which it was itself promised
	case !v.holds(r.Entry):
		return nil
	case r.Entry.Kind.Name == "commitment":
		for _, f := range v.toldOf(r.Entry) {
			if f.confirms() && f.milestone == "" && f.part == r.Part && !f.denied {
				out = append(out, f.day)
			}
		}
	}
	if out == nil {
		out = append(out, v.validDay(r.Entry))
	}
	return out
}

// told are the facts about an entry that a deadline or condition names.
func (j *judgement) told(e *dossier.Entry) []fact {
	if e == j.entry {
		return j.facts
	}
	return j.view.toldOf(e)
}

// toldOf keeps the facts about an entry that others ask for.
func (v *View) toldOf(e *dossier.Entry) []fact {
	facts, ok := v.told[e]
	if !ok {
		facts = v.facts(e)
		v.told[e] = facts
	}
	return facts
}

func (j *judgement) milestone(m *dossier.Milestone, part string) {
	name := m.Name
	if part != j.partID {
		name = part + "." + m.Name
	}
	repeats := m.Due.Each || m.Due.Form == dossier.DueEveryYear
	var confirmed []*fact
	var failed *dossier.Entry
	for i := range j.facts {
		f := &j.facts[i]
		if f.milestone != m.Name || f.part != part || f.verb != "confirmed" || f.denied {
			continue
		}
		switch {
		case f.is("not met"):
			failed = f.entry
			if !repeats {
				confirmed = nil // the last word counts
			}
		case f.is("partly") && !repeats: // begun, not done
		default:
			confirmed = append(confirmed, f)
			if !repeats {
				failed = nil
			}
		}
	}
	grace, _ := inherited[dossier.Length](j, "grace")
	add := func(due trade.Date, by *fact) {
		x := milestone{name: name, part: part, due: due, each: repeats, opens: m.NotBefore}
		if due != 0 {
			x.last = grace.After(due)
		}
		if by != nil {
			x.done, x.doneOn, x.news = true, by.day, by.entry
		} else {
			x.failed = failed
		}
		x.overdue = !x.done && !x.opens && due != 0 && x.last < j.view.AsOf
		j.milestones = append(j.milestones, x)
	}
	nth := func(n int) *fact {
		if n < len(confirmed) {
			return confirmed[n]
		}
		return nil
	}
	switch d := m.Due; d.Form {
	case dossier.DueBy:
		add(d.Date.Last, nth(0))
	case dossier.DueEveryYear: // the last year that is over and the running one
		first, now := max(d.Date.First.Year(), j.view.validDay(j.entry).Year()), j.view.AsOf.Year()
		for year := max(first, now-1); year <= max(first, now); year++ {
			i := slices.IndexFunc(confirmed, func(f *fact) bool { return f.day.Year() == year })
			if i >= 0 {
				add(trade.DateOf(year, 12, 31), confirmed[i])
			} else {
				add(trade.DateOf(year, 12, 31), nil)
			}
		}
	case dossier.DueASAP:
		add(0, nth(0))
	default:
		days := j.days(d.Ref)
		if !d.Each && len(days) > 1 {
			days = days[:1]
		}
		if len(days) == 0 {
			add(0, nth(0))
		}
		for n, day := range days {
			if d.Form == dossier.DueMonthStart {
				add(day.MonthStart(), nth(n))
			} else {
				add(d.Length.After(day), nth(n))
			}
		}
	}
}

// A Deadline is one line of the due list.
type Deadline struct {
	Date   trade.Date `json:"date"`
	ID     string     `json:"id"`
	What   string     `json:"what"` // due | milestone NAME
	Title  string     `json:"title"`
	Status string     `json:"status"`
	Days   int        `json:"days"` // from the day of the view; below 0: past
	Source string     `json:"entry"`
}

// Due lists what is due from the day of the view until within days later, and
// what is past due and not settled, in order of days.
func (v *View) Due(within int) []Deadline {
	out := []Deadline{}
	end := v.AsOf.AddDays(within)
	for i := range v.Items {
		item := &v.Items[i]
		switch item.Status {
		case Fulfilled, Superseded, Terminated, Lapsed, Kept, Breached, NotMet, Suspended:
			continue
		}
		if item.Kind == "measure" {
			if p, ok := dossier.Get[trade.Period](item.values, "applies"); ok && p.End != 0 && p.End > v.AsOf && p.End.AddDays(-1) <= end && item.Status == InEffect {
				out = append(out, Deadline{p.End.AddDays(-1), item.ID, "last day", item.Title, item.Status, p.End.AddDays(-1).Sub(v.AsOf), item.Entry.ID})
			}
			if p, ok := dossier.Get[trade.Period](item.values, "applies"); ok && p.Start > v.AsOf && p.Start <= end {
				out = append(out, Deadline{p.Start, item.ID, "first day", item.Title, item.Status, p.Start.Sub(v.AsOf), item.Entry.ID})
			}
			continue
		}
		add := func(d trade.Date, what string) {
			if d != 0 && d <= end {
				out = append(out, Deadline{d, item.ID, what, item.Title, item.Status, d.Sub(v.AsOf), item.Entry.ID})
			}
		}
		if item.dueOwn != 0 {
			add(item.dueOwn, "due")
		}
		for _, m := range item.milestones {
			if m.done || strings.Contains(m.name, ".") { // a part's own item has it
				continue
			}
			if !m.opens {
				add(m.due, "milestone "+m.name)
			} else if m.due > v.AsOf {
				add(m.due, "milestone "+m.name+" can begin")
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Deadline) int {
		return cmp.Or(cmp.Compare(a.Date, b.Date), cmp.Compare(a.ID, b.ID), cmp.Compare(a.What, b.What))
	})
	return slices.Compact(out) // two steps of one name can fall due on one day
}
