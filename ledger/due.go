package ledger

import (
	"cmp"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A milestone is a named step of an item at the view. A step that repeats is
// one milestone for each time.
type milestone struct {
	name    string
	due     trade.Date // 0 where what it counts from has not come
	opens   bool       // due is the first day on which it can be asked for
	each    bool
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
		if m.due != 0 && !m.done && !m.opens && (j.item.Due == 0 || m.due < j.item.Due) {
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
// and the item is due again at the end of the running one.
func (j *judgement) everyYear(d dossier.Due) {
	first, now := d.Date.First.Year(), j.view.AsOf.Year()
	done := map[int]bool{}
	for i := range j.facts {
		f := &j.facts[i]
		if (f.verb == "delivered" || f.verb == "confirmed" && !f.is("not met")) && j.mine(f) && f.milestone == "" {
			done[f.day.Year()] = true
		}
	}
	next := max(first, now)
	for year := first; year < now; year++ {
		if !done[year] && year >= j.view.validDay(j.entry).Year() {
			next = year
			j.due = trade.DateOf(year, 12, 31)
		}
	}
	if done[next] && next == now {
		next++
	}
	if j.due == 0 {
		j.due = trade.DateOf(min(next, 9999), 12, 31)
	}
	j.item.Due = j.due
}

// days are the days on which what a deadline counts from came about, in order.
func (j *judgement) days(r *dossier.Ref) []trade.Date {
	if r == nil || r.Entry == nil {
		return nil
	}
	v := j.view
	if r.Milestone != "" {
		facts := j.facts
		if r.Entry != j.entry {
			facts = v.facts(r.Entry)
		}
		var out []trade.Date
		for i := range facts {
			if f := &facts[i]; f.milestone == r.Milestone && (r.Part == "" || f.part == r.Part || f.part == "") && f.verb == "confirmed" && !f.is("not met") {
				out = append(out, f.day)
			}
		}
		return out
	}
	if !v.holds(r.Entry) {
		return nil
	}
	if r.Entry.Kind.Name == "commitment" {
		var out []trade.Date
		for _, f := range v.facts(r.Entry) {
			if f.verb == "confirmed" && !f.is("not met") && f.milestone == "" && f.part == r.Part {
				out = append(out, f.day)
			}
		}
		if out == nil {
			out = append(out, v.validDay(r.Entry))
		}
		return out
	}
	return []trade.Date{v.validDay(r.Entry)}
}

func (j *judgement) milestone(m *dossier.Milestone, part string) {
	name := m.Name
	if part != j.partID {
		name = part + "." + m.Name
	}
	var confirmed []*fact
	var failed *dossier.Entry
	for i := range j.facts {
		f := &j.facts[i]
		if f.milestone != m.Name || f.part != part && f.part != "" || f.verb != "confirmed" {
			continue
		}
		if f.is("not met") {
			failed = f.entry
			continue
		}
		if f.is("partly") && m.Due.Form == dossier.DueBy {
			continue // begun, not done
		}
		confirmed = append(confirmed, f)
	}
	add := func(due trade.Date, n int) {
		x := milestone{name: name, due: due, each: m.Due.Each, opens: m.NotBefore}
		if n < len(confirmed) {
			x.done, x.doneOn, x.news = true, confirmed[n].day, confirmed[n].entry
		} else {
			x.failed = failed
		}
		x.overdue = !x.done && !x.opens && due != 0 && due < j.view.AsOf
		j.milestones = append(j.milestones, x)
	}
	switch d := m.Due; d.Form {
	case dossier.DueBy:
		add(d.Date.Last, 0)
	case dossier.DueEveryYear:
		for year := d.Date.First.Year(); year <= min(j.view.AsOf.Year(), d.Date.First.Year()+horizon); year++ {
			add(trade.DateOf(year, 12, 31), year-d.Date.First.Year())
		}
	case dossier.DueASAP:
		add(0, 0)
	default:
		days := j.days(d.Ref)
		if !d.Each && len(days) > 1 {
			days = days[:1]
		}
		if len(days) == 0 {
			add(0, 0)
		}
		for n, day := range days {
			if d.Form == dossier.DueMonthStart {
				add(day.MonthStart(), n)
			} else {
				add(d.Length.After(day), n)
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
	return out
}
