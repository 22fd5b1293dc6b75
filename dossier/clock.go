package dossier

import (
	"cmp"
	"slices"

	"github.com/servanda/servanda/trade"
)

// SeenBy reports whether the entry was known by a day and not withdrawn by a
// correction known by then.
func (e *Entry) SeenBy(known trade.Date) bool {
	return e.Known <= known && !slices.ContainsFunc(e.News, func(n *Entry) bool {
		return n.Kind.Name == "correct" && len(n.Modifiers) > 0 && n.Target.Part == "" && n.Target.Milestone == "" &&
			slices.Contains(n.Modifiers, "withdrawn") && n.SeenBy(known)
	})
}

// Corrections are the corrections of the entry or of one of its parts that
// stand by a day, in the order in which they became known.
func (e *Entry) Corrections(part string, known trade.Date) []*Entry {
	var out []*Entry
	for _, n := range e.News {
		if n.Kind.Name == "correct" && n.Target.Part == part && n.Target.Milestone == "" && n.SeenBy(known) {
			out = append(out, n)
		}
	}
	slices.SortStableFunc(out, func(a, b *Entry) int { return cmp.Compare(a.Known, b.Known) })
	return out
}

// Corrected are the fields of the entry, or of one of its parts, with the
// corrections known by a day and without amendments.
func (e *Entry) Corrected(part string, known trade.Date) Values {
	values := e.Values
	if p := e.Part(part); p != nil {
		values = p.Values
	}
	for _, n := range e.Corrections(part, known) {
		values = n.over(values, n.Values)
	}
	return values
}

// ValuesAt are the fields of the entry, or of one of its parts, as they stand:
// with corrections known by a day, and amendments that were known by then and
// hold by asOf, in the place of its own. A correction says what the text was from
// the beginning, so that amendments come after it.
func (e *Entry) ValuesAt(part string, asOf, known trade.Date) Values {
	values := e.Corrected(part, known)
	for _, n := range e.News { // in the order of their days
		if n.Kind.Name == "amended" && n.Target.Part == part && n.Target.Milestone == "" && n.SeenBy(known) && n.ValidAs(known) <= asOf {
			values = n.over(values, n.ValuesAt("", asOf, known))
		}
	}
	return values
}

// concluded are the fields that say from which day an entry holds, before its period.
var concluded = [...]string{"on", "agreed", "signed", "announced"} // read only

// Agreed reports whether the entry says on which day it was agreed or announced,
// as corrected by a day.
func (e *Entry) Agreed(known trade.Date) bool {
	values := e.Corrected("", known)
	return slices.ContainsFunc(concluded[:], func(name string) bool { return values.Value(name) != nil })
}

// ValidAs is the day from which the entry holds, as corrected by a day.
func (e *Entry) ValidAs(known trade.Date) trade.Date {
	if e.Kind.Name == "correct" { // its on is that of what it corrects
		return e.Valid()
	}
	values := e.Corrected("", known)
	for _, name := range concluded {
		if d, ok := Get[trade.Dateish](values, name); ok {
			return d.First
		}
	}
	for _, name := range [...]string{"applies", "period"} {
		if p, ok := Get[trade.Period](values, name); ok {
			return p.Start
		}
	}
	return e.Known
}

// over puts the fields of an amendment or correction in the place of those of
// its target. Amounts give way to amounts of their own unit.
func (n *Entry) over(values, fields Values) Values {
	over := n.overlaid(fields)
	if n.Amount != nil {
		over = append(over, Value{Field: theSchema.PartKind().Field("amount"), Text: n.Amount.String(), Data: *n.Amount, From: n.From, Node: n.Node})
	}
	for i := range values {
		a, ok := values[i].Data.(trade.Amount)
		if !ok || values[i].Field.Name != "amount" || over.Value("amount") == nil {
			continue
		}
		if !slices.ContainsFunc(over, func(x Value) bool {
			b, ok := x.Data.(trade.Amount)
			return ok && x.Field.Name == "amount" && a.Unit == b.Unit
		}) {
			over = append(over, values[i])
		}
	}
	return values.Overlay(over)
}

// overlaid are the fields of an amendment or correction that belong to its
// target: all but those that speak of the line itself.
func (n *Entry) overlaid(fields Values) Values {
	var out Values
	for _, x := range fields {
		switch x.Field.Name {
		case "reason", "source", "quote", "note", "by":
			if n.Kind.Field(x.Field.Name) == x.Field {
				continue
			}
		case "on":
			if n.Kind.Name == "amended" {
				continue
			}
		}
		out = append(out, x)
	}
	return out
}
