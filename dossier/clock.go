package dossier

import (
	"slices"

	"github.com/servanda/servanda/trade"
)

// SeenBy reports whether the entry was known by a day and not withdrawn by a
// correction known by then.
func (e *Entry) SeenBy(known trade.Date) bool {
	return e.Known <= known && !slices.ContainsFunc(e.News, func(n *Entry) bool {
		return n.Kind.Name == "correct" && n.Known <= known && slices.Contains(n.Modifiers, "withdrawn")
	})
}

// ValidAs is the day from which the entry holds, as corrected by a day.
func (e *Entry) ValidAs(known trade.Date) trade.Date {
	for i := len(e.News) - 1; i >= 0; i-- {
		n := e.News[i]
		if n.Kind.Name != "correct" || n.Known > known {
			continue
		}
		for _, name := range [...]string{"on", "agreed"} {
			if d, ok := Get[trade.Dateish](n.Values, name); ok {
				return d.First
			}
		}
	}
	return e.Valid()
}

// ValuesAt are the fields of the entry, or of one of its parts, as they stand:
// with corrections known by a day, and with amendments that were known by then
// and hold by asOf, in the place of its own.
func (e *Entry) ValuesAt(part string, asOf, known trade.Date) Values {
	values := e.Values
	if p := e.Part(part); p != nil {
		values = p.Values
	}
	for _, n := range e.News {
		if n.Known > known || n.Target.Part != part || n.Target.Milestone != "" {
			continue
		}
		if n.Kind.Name != "correct" && (n.Kind.Name != "amended" || !n.SeenBy(known) || n.ValidAs(known) > asOf) {
			continue
		}
		values = values.Overlay(n.overlaid())
		if n.Amount != nil {
			field := theSchema.PartKind().Field("amount")
			values = values.Overlay(Values{{Field: field, Text: n.Amount.String(), Data: *n.Amount, From: n.From, Node: n.Node}})
		}
	}
	return values
}

// overlaid are the fields of an amendment or correction that belong to its
// target: all but those that speak of the line itself.
func (n *Entry) overlaid() Values {
	var out Values
	for _, x := range n.Values {
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
