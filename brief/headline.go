package brief

import (
	"fmt"
	"strings"

	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

// whole reports whether an item is a promise as such, not a part of one nor
// the share of one of several obligors.
func whole(item *ledger.Item) bool { return item.Kind == "commitment" && item.Obligor == "" }

// tally counts the promises by status.
func (w *writer) tally() (total int, by map[string]int, atRisk int) {
	by = map[string]int{}
	for i := range w.view.Items {
		item := &w.view.Items[i]
		if !whole(item) {
			continue
		}
		total++
		by[item.Status]++
		for _, f := range item.Flags {
			if f == ledger.AtRisk {
				atRisk++
			}
		}
	}
	return total, by, atRisk
}

// headline answers in a few sentences: the promises, the money, the next
// deadline, the conflicts.
func (w *writer) headline() []string {
	var out []string
	total, by, atRisk := w.tally()
	if total == 0 {
		out = append(out, fmt.Sprintf("No promise is on record as of %s.", longDay(w.view.AsOf)))
	} else {
		var parts []string
		for _, s := range standings() {
			switch n := by[s.status]; n {
			case 0:
			case 1:
				parts = append(parts, "1 "+s.one)
			default:
				parts = append(parts, fmt.Sprintf("%d %s", n, s.many))
			}
		}
		text := fmt.Sprintf("Of %s on record, %s.", counted(total, "promise"), listed(parts))
		for _, s := range standings() {
			switch {
			case by[s.status] == 1 && total == 1:
				text = fmt.Sprintf("1 promise is on record; it %s.", s.one)
			case by[s.status] == total:
				text = fmt.Sprintf("%d promises are on record; all %s.", total, s.many)
			}
		}
		if atRisk > 0 {
			verb := "carry"
			if atRisk == 1 {
				verb = "carries"
			}
			text += fmt.Sprintf(" %d %s the flag “at risk”.", atRisk, verb)
		}
		out = append(out, text)
	}
	for _, item := range w.capped() {
		out = append(out, w.itemTitle(item)+": "+capSentence(item))
	}
	if s := w.nextDeadline(); s != "" {
		out = append(out, s)
	}
	return append(out, w.conflictSentence())
}

// capped are the items that have both an amount and a cap.
func (w *writer) capped() []*ledger.Item {
	var out []*ledger.Item
	for i := range w.view.Items {
		if item := &w.view.Items[i]; item.Cap != nil && item.Obligor == "" {
			out = append(out, item)
		}
	}
	return out
}

// per is the period of a cap in words: "20 billion USD per calendar year".
func per(item *ledger.Item) string {
	text := item.Cap.Amount.String() + " per " + strings.ReplaceAll(item.Cap.Per.String(), "-", " ")
	if item.Cap.OnDemand {
		text += ", which the payer may exceed but cannot be required to"
	}
	return text
}

// capSentence sets what was delivered of an item against its cap.
func capSentence(item *ledger.Item) string {
	unit := string(item.Unit)
	var b strings.Builder
	switch d := item.Delivered; {
	case d.Low.Sign() == 0 && d.High == nil:
		fmt.Fprintf(&b, "of %s nothing is evidenced as delivered", item.Promised)
	case d.Low.Sign() == 0 && !d.Exact():
		fmt.Fprintf(&b, "of %s nothing is evidenced as delivered, and the cap let through at most %s %s so far", item.Promised, trade.FormatNumber(d.High), unit)
	case d.Exact():
		fmt.Fprintf(&b, "of %s, %s is evidenced as delivered", item.Promised, d.Text(item.Unit))
	case d.High == nil:
		fmt.Fprintf(&b, "of %s, at least %s %s is evidenced as delivered", item.Promised, trade.FormatNumber(d.Low), unit)
	default:
		fmt.Fprintf(&b, "of %s, %s %s is evidenced as delivered, and at most %s %s can have been", item.Promised, trade.FormatNumber(d.Low), unit, trade.FormatNumber(d.High), unit)
	}
	fmt.Fprintf(&b, ". The cap is %s", per(item))
	switch {
	case item.Completion != 0:
		fmt.Fprintf(&b, "; under it the whole can be complete on %s at the earliest", longDay(item.Completion))
		if assumes := completionAssumes(item); len(assumes) > 0 {
			b.WriteString(", assuming that " + strings.Join(assumes, ", and that "))
		}
		b.WriteByte('.')
	case item.Open() != nil && item.Open().Sign() == 0:
		b.WriteString("; nothing is open.")
	default:
		b.WriteString("; it never lets the whole through.")
	}
	return b.String()
}

// completionAssumes are the assumptions of a completion, as clauses.
func completionAssumes(item *ledger.Item) []string {
	var out []string
	for _, a := range item.Assumes {
		switch a {
		case "no payment evidenced":
			a = "nothing has been paid, since no payment is evidenced"
		case "no delivery evidenced":
			a = "nothing has been delivered, since no delivery is evidenced"
		}
		out = append(out, inWords(a))
	}
	return out
}

// nextDeadline names the first deadline of a promise from the day of the view on.
func (w *writer) nextDeadline() string {
	var next []ledger.Deadline
	for _, d := range w.view.Due(36525) {
		item := w.view.Item(d.ID)
		if d.Days < 0 || item == nil || item.Kind == "measure" || item.Obligor != "" {
			continue
		}
		if len(next) > 0 && d.Date != next[0].Date {
			break
		}
		next = append(next, d)
	}
	if len(next) == 0 {
		return "No dated deadline lies ahead."
	}
	item := w.view.Item(next[0].ID)
	what := w.itemTitle(item)
	if step, ok := strings.CutPrefix(next[0].What, "milestone "); ok {
		what += ", step “" + step + "”"
	}
	when := "in " + counted(next[0].Days, "day")
	if next[0].Days == 0 {
		when = "today"
	}
	text := fmt.Sprintf("The next deadline is %s (%s): %s", longDay(next[0].Date), when, what)
	if n := len(next) - 1; n > 0 {
		text += fmt.Sprintf(", and %d more on the same day", n)
	}
	return text + "."
}

// conflictSentence counts the sets of statements that cannot all be true.
func (w *writer) conflictSentence() string {
	open := 0
	for _, c := range w.view.Conflicts {
		if c.Chosen == nil {
			open++
		}
	}
	n := len(w.view.Conflicts)
	switch {
	case n == 0:
		return "No source contradicts another."
	case open == 0:
		return fmt.Sprintf("Sources differ on %s, and a choice with its reason is recorded for each.", counted(n, "point"))
	case open == n:
		return fmt.Sprintf("Sources differ on %s, and no choice is recorded yet.", counted(n, "point"))
	}
	verb := "are"
	if open == 1 {
		verb = "is"
	}
	return fmt.Sprintf("Sources differ on %s, of which %d %s open.", counted(n, "point"), open, verb)
}
