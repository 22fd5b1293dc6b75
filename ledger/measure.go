package ledger

import (
	"fmt"
	"slices"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// measure judges a measure of law: void, suspended, ended, announced or in
// effect. The goods, and what stands against what, are for the tariff.
func (v *View) measure(e *dossier.Entry) Item {
	values := v.values(e, "")
	item := Item{ID: e.ID, Kind: "measure", Title: e.Title, Entry: e, values: values, Status: InEffect, Rule: 25}
	facts := v.facts(e)
	applies, dated := dossier.Get[trade.Period](values, "applies")
	if !dated {
		applies.Start = v.validDay(e)
	}
	say := func(n *dossier.Entry, format string, args ...any) {
		item.Because = append(item.Because, because(n, fmt.Sprintf(format, args...)))
	}
	undone := v.undone(e)
	suspended := v.suspension(e)
	switch {
	case undone != nil && undone.Kind.Name == "voided":
		item.Status, item.Rule = Void, 21
		say(undone, "%s is void", undone.Target.Text)
		if d := undone.Text("collected-until"); d != "" {
			item.Assumes = append(item.Assumes, "collected until "+d)
		}
	case undone != nil:
		item.Status, item.Rule = Ended, 23
		say(undone, "%s on %s", undone.Kind.Name, v.validDay(undone))
	case v.AsOf < applies.Start:
		item.Status, item.Rule = Announced, 24
		item.Due = applies.Start
		say(e, "it applies from %s", applies.Start)
	case applies.End != 0 && v.AsOf >= applies.End:
		item.Status, item.Rule = Ended, 23
		say(e, "it applied until %s", applies.End.AddDays(-1))
	case suspended != nil:
		item.Status, item.Rule = Suspended, 22
		say(suspended, "suspended on %s", v.validDay(suspended))
	default:
		if e.Known > applies.Start && applies.Start != 0 {
			say(e, "in effect from %s, known since %s", applies.Start, e.Known)
		} else {
			say(e, "in effect from %s", applies.Start)
		}
	}
	item.flagged = len(item.Because)
	for i := range facts {
		f := &facts[i]
		if f.verb == "threatened" && !v.over(f.entry) && (item.Status == InEffect || item.Status == Announced) {
			item.Flags = append(item.Flags, AtRisk)
			say(f.entry, "a change was threatened on %s", f.day)
		}
		if f.verb != "searched" && f.verb != "correct" && f.verb != "choose" {
			item.LastEvidence = max(item.LastEvidence, min(f.entry.Known, v.AsOf))
		}
	}
	item.Flags = slices.Compact(item.Flags)
	since := item.LastEvidence
	if since == 0 {
		since = e.Known
	}
	if since != 0 {
		item.QuietDays = max(0, v.AsOf.Sub(since))
	}
	return item
}

// suspension is the news that suspends an entry or an instrument above it at
// the view, nil where nothing does.
func (v *View) suspension(e *dossier.Entry) *dossier.Entry {
	for _, x := range v.lineage(e) {
		if f := v.fate(x); f.suspended != nil {
			return f.suspended
		}
	}
	return nil
}
