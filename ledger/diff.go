package ledger

import (
	"fmt"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A Change is one thing that differs between two views, as a sentence.
type Change struct {
	Date     string `json:"date"` // on which it could be known; "" where only time has passed
	ID       string `json:"id"`
	What     string `json:"what"` // added | withdrawn | status | delivered | completion | due | flag | news | conflict
	From     string `json:"from"`
	To       string `json:"to"`
	Sentence string `json:"sentence"`
}

// Diff tells what differs from one view of a dossier to a later one: entries
// added, statuses that changed and why, deliveries, deadlines, flags.
func Diff(before, after *View) []Change {
	out := []Change{}
	add := func(c Change) { out = append(out, c) }
	for i := range after.Items {
		now := &after.Items[i]
		was := before.Item(now.ID)
		if was == nil {
			if now.Part == nil || before.Item(now.Entry.ID) != nil {
				add(Change{Date: now.Entry.Known.String(), ID: now.ID, What: "added", To: now.Status,
					Sentence: fmt.Sprintf("Added: %s (%s), %s.", name(now), now.ID, now.Status)})
			}
			continue
		}
		if was.Status != now.Status {
			add(Change{ID: now.ID, What: "status", From: was.Status, To: now.Status,
				Sentence: fmt.Sprintf("%s (%s) is now %s; it was %s%s.", name(now), now.ID, now.Status, was.Status, why(was, now))})
		}
		if from, to := deliveredText(was), deliveredText(now); from != to {
			add(Change{ID: now.ID, What: "delivered", From: from, To: to,
				Sentence: fmt.Sprintf("%s (%s): %s delivered; it was %s.", name(now), now.ID, to, from)})
		}
		day := func(what, noun string, from, to trade.Date) {
			if from != to && to != 0 && from != 0 {
				add(Change{ID: now.ID, What: what, From: from.String(), To: to.String(),
					Sentence: fmt.Sprintf("%s (%s): %s is now %s; it was %s.", name(now), now.ID, noun, to, from)})
			}
		}
		day("completion", "the earliest completion", was.Completion, now.Completion)
		day("due", "the deadline", was.Due, now.Due)
		for _, f := range now.Flags {
			if !slices.Contains(was.Flags, f) {
				add(Change{ID: now.ID, What: "flag", To: f, Sentence: fmt.Sprintf("%s (%s) is flagged %s%s.", name(now), now.ID, f, whyFlagged(was, now, f))})
			}
		}
		for _, f := range was.Flags {
			if !slices.Contains(now.Flags, f) {
				add(Change{ID: now.ID, What: "flag", From: f, Sentence: fmt.Sprintf("%s (%s) is no longer flagged %s.", name(now), now.ID, f)})
			}
		}
	}
	for i := range before.Items {
		if was := &before.Items[i]; after.Item(was.ID) == nil {
			add(Change{ID: was.ID, What: "withdrawn", From: was.Status, Sentence: fmt.Sprintf("%s (%s) was taken out of the record.", name(was), was.ID)})
		}
	}
	for _, e := range after.Dossier.Entries {
		if after.holds(e) && !before.holds(e) {
			if s := sentence(e); s != "" {
				add(Change{Date: e.Known.String(), ID: e.ID, What: "news", To: e.Kind.Name, Sentence: s})
			}
		}
	}
	known := map[string]bool{}
	for _, c := range before.Conflicts {
		known[c.ID+string(c.Unit)] = c.Chosen == nil
	}
	for _, c := range after.Conflicts {
		open, seen := known[c.ID+string(c.Unit)]
		switch {
		case !seen:
			var says []string
			for _, r := range c.Rivals {
				says = append(says, r.Says)
			}
			add(Change{ID: c.ID, What: "conflict", Sentence: fmt.Sprintf("Sources differ on %s: %s.", c.ID, strings.Join(says, " v "))})
		case open && c.Chosen != nil:
			add(Change{ID: c.ID, What: "conflict", To: "chosen", Sentence: fmt.Sprintf("The conflict about %s is settled by choice: %s.", c.ID, c.Chosen.Text("reason"))})
		}
	}
	return out
}

// name is how a sentence calls an item.
func name(i *Item) string {
	if i.Title != "" {
		return i.Title
	}
	return i.ID
}

// why gives the reason of a status: the one that decided it, or else, as with a
// sum that is reached, the last that is new.
func why(was, now *Item) string {
	if now.decided < now.flagged {
		return " (" + now.Because[now.decided].Says + ")"
	}
	for i := now.flagged - 1; i >= 0; i-- {
		if !gave(was, now.Because[i]) {
			return " (" + now.Because[i].Says + ")"
		}
	}
	return ""
}

// whyFlagged gives the new reason of the flag at risk; other flags speak for themselves.
func whyFlagged(was, now *Item, flag string) string {
	if flag == AtRisk {
		for _, r := range now.Because[now.flagged:] {
			if !gave(was, r) {
				return " (" + r.Says + ")"
			}
		}
	}
	return ""
}

// gave reports whether an item gave a reason already.
func gave(was *Item, r Reason) bool {
	return slices.ContainsFunc(was.Because, func(x Reason) bool { return x.Entry == r.Entry && x.Says == r.Says })
}

func deliveredText(i *Item) string {
	if i.Delivered == nil || i.Promised == nil && i.Unit == "" {
		return ""
	}
	return i.Delivered.Text(i.Unit)
}

// Text writes an interval for a reader: "2.4 billion USD", "0 to 40 billion USD", "at least 5 GPU".
func (r Range) Text(unit trade.Unit) string {
	u := ""
	if unit != "" {
		u = " " + string(unit)
	}
	switch {
	case r.Low == nil:
		return "unknown"
	case r.Exact():
		return trade.FormatNumber(r.Low) + u
	case r.High == nil && r.Low.Sign() == 0:
		return "unknown"
	case r.High == nil:
		return "at least " + trade.FormatNumber(r.Low) + u
	}
	return trade.FormatNumber(r.Low) + " to " + trade.FormatNumber(r.High) + u
}

// sentence tells one entry of the record as news; "" for what is no news.
func sentence(e *dossier.Entry) string {
	at := func(s string) string { return e.Known.String() + ": " + s }
	source := ""
	if all := e.Attributions(); len(all) > 0 {
		source = " (" + all[0].Source.Text + ")"
	}
	if e.Kind.Name == "event" {
		return at(e.Title + source + ".")
	}
	if !e.Kind.Verb || e.Target.Entry == nil {
		return ""
	}
	what := e.Target.Entry.Title
	if what == "" {
		what = e.Target.Text
	}
	if e.Target.Part != "" {
		what += ", " + e.Target.Part
	}
	if e.Target.Milestone != "" {
		what += ", " + e.Target.Milestone
	}
	switch e.Kind.Name {
	case "delivered", "returned", "observed":
		if e.Amount != nil {
			return at(fmt.Sprintf("%s %s: %s%s.", e.Amount, e.Kind.Name, what, source))
		}
	case "searched":
		return at(fmt.Sprintf("searched, %s: %s.", what, searched(e)))
	}
	modifiers := ""
	if len(e.Modifiers) > 0 {
		modifiers = ", " + strings.Join(e.Modifiers, ", ")
	}
	return at(fmt.Sprintf("%s%s: %s%s.", e.Kind.Name, modifiers, what, source))
}

// Latest gives the news and events that were known last by the view, newest
// first, at most n. A search that found nothing is no news.
func (v *View) Latest(n int) []Change {
	var out []Change
	for _, e := range v.Dossier.Entries {
		if v.holds(e) && e.Known <= v.AsOf && e.Kind.Name != "searched" && e.Kind.Name != "choose" {
			if s := sentence(e); s != "" {
				out = append(out, Change{Date: e.Known.String(), ID: e.ID, What: "news", To: e.Kind.Name, Sentence: s})
			}
		}
	}
	slices.SortStableFunc(out, func(a, b Change) int { return strings.Compare(b.Date, a.Date) })
	return out[:min(n, len(out))]
}

// Quiet gives the items of which nothing was heard for at least days and on
// which something is still open, the longest silence first.
func (v *View) Quiet(days int) []*Item {
	var out []*Item
	for i := range v.Items {
		item := &v.Items[i]
		switch item.Status {
		case Fulfilled, Superseded, Terminated, Lapsed, Kept, Void, Ended:
			continue
		}
		if item.Kind == "commitment" && item.Obligor == "" && item.QuietDays >= days {
			out = append(out, item)
		}
	}
	slices.SortStableFunc(out, func(a, b *Item) int { return b.QuietDays - a.QuietDays })
	return out
}
