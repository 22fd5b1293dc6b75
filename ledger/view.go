package ledger

import (
	"slices"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A View is a dossier at two clocks: AsOf is the day it speaks of, Known the
// day by which its entries were known.
type View struct {
	Dossier     *dossier.Dossier
	AsOf, Known trade.Date
	Items       []Item // commitments with their parts and obligors, then measures, in file order
	Conflicts   []Conflict

	successors map[*dossier.Entry][]successor
	paid       map[*dossier.Entry][]payment // under an instrument, once asked for
}

// A successor is a commitment that takes the place of another or of a part.
type successor struct {
	by   *dossier.Entry
	part string
}

// At derives the view of a dossier and of what it uses.
func At(d *dossier.Dossier, asOf, known trade.Date) *View {
	v := &View{Dossier: d, AsOf: asOf, Known: known, successors: map[*dossier.Entry][]successor{}, paid: map[*dossier.Entry][]payment{}}
	for _, e := range d.Entries {
		if e.Kind.Name != "commitment" || !v.holds(e) {
			continue
		}
		refs, _ := dossier.Get[[]*dossier.Ref](v.values(e, ""), "supersedes")
		for _, r := range refs {
			v.successors[r.Entry] = append(v.successors[r.Entry], successor{e, r.Part})
		}
	}
	for _, e := range d.Entries {
		if e.Kind.Name == "commitment" && v.holds(e) {
			v.commitment(e)
		}
	}
	for _, e := range d.Entries {
		if e.Kind.Name == "measure" && v.sees(e) {
			v.Items = append(v.Items, v.measure(e))
		}
	}
	v.Conflicts = v.conflicts()
	return v
}

// Item finds an item by id, nil where the view has none of that id.
func (v *View) Item(id string) *Item {
	for i := range v.Items {
		if v.Items[i].ID == id {
			return &v.Items[i]
		}
	}
	return nil
}

// sees reports whether an entry was known by then and not taken back by then.
func (v *View) sees(e *dossier.Entry) bool {
	return e.Known <= v.Known && !v.withdrawn(e)
}

// holds reports whether an entry is seen and holds by the day of the view.
func (v *View) holds(e *dossier.Entry) bool {
	return v.sees(e) && v.validDay(e) <= v.AsOf
}

func (v *View) withdrawn(e *dossier.Entry) bool {
	return slices.ContainsFunc(e.News, func(n *dossier.Entry) bool {
		return n.Kind.Name == "correct" && n.Known <= v.Known && slices.Contains(n.Modifiers, "withdrawn")
	})
}

// values are the fields of an entry or part as they stand: with corrections
// known by then, and amendments that hold by then, in the place of its own.
func (v *View) values(e *dossier.Entry, part string) dossier.Values {
	values := e.Values
	if p := e.Part(part); p != nil {
		values = p.Values
	}
	for _, n := range e.News {
		if n.Known > v.Known || n.Target.Part != part || n.Target.Milestone != "" {
			continue
		}
		if n.Kind.Name == "correct" || n.Kind.Name == "amended" && !v.withdrawn(n) && n.Valid() <= v.AsOf {
			values = values.Overlay(overlaid(n))
			if n.Amount != nil {
				field := dossier.TheSchema().PartKind().Field("amount")
				values = values.Overlay(dossier.Values{{Field: field, Text: n.Amount.String(), Data: *n.Amount, From: n.From, Node: n.Node}})
			}
		}
	}
	return values
}

// overlaid are the fields of an amendment or correction that belong to its
// target: all but those that speak of the line itself.
func overlaid(n *dossier.Entry) dossier.Values {
	var out dossier.Values
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

// validDay is the day from which an entry holds, as corrected by then.
func (v *View) validDay(e *dossier.Entry) trade.Date {
	for i := len(e.News) - 1; i >= 0; i-- {
		n := e.News[i]
		if n.Kind.Name != "correct" || n.Known > v.Known {
			continue
		}
		for _, name := range [...]string{"on", "agreed"} {
			if d, ok := dossier.Get[trade.Dateish](n.Values, name); ok {
				return d.First
			}
		}
	}
	return e.Valid()
}

// A fact is one line of news as it stands at the view.
type fact struct {
	entry        *dossier.Entry
	verb         string
	day          trade.Date
	amount       *trade.Amount
	part         string
	milestone    string
	unattributed bool // may not belong to the commitment
	denied       bool // a party disputes it
}

// is reports whether the line carries a modifier.
func (f *fact) is(modifier string) bool { return slices.Contains(f.entry.Modifiers, modifier) }

// facts are the lines of news about an entry that hold at the view, in order
// of their days.
func (v *View) facts(e *dossier.Entry) []fact {
	var out []fact
	for _, n := range e.News {
		if !v.holds(n) {
			continue
		}
		f := fact{entry: n, verb: n.Kind.Name, day: v.validDay(n), amount: n.Amount, part: n.Target.Part, milestone: n.Target.Milestone}
		f.unattributed = f.is("attribution unknown") || n.Text("attribution") == "unknown"
		for _, k := range n.News {
			if !v.holds(k) {
				continue
			}
			switch k.Kind.Name {
			case "correct":
				if k.Amount != nil {
					f.amount = k.Amount
				}
				if t := k.Text("attribution"); t != "" {
					f.unattributed = t == "unknown"
				}
			case "disputed":
				f.denied = !v.over(k)
			}
		}
		out = append(out, f)
	}
	slices.SortStableFunc(out, func(a, b fact) int { return int(a.day - b.day) })
	return out
}

// over reports whether a line of news, such as a threat, was ended by later news.
func (v *View) over(n *dossier.Entry) bool {
	return slices.ContainsFunc(n.News, func(k *dossier.Entry) bool { return k.Kind.Name == "ended" && v.holds(k) })
}

// last gives the last fact of one of the verbs about the whole entry or the
// part, nil where there is none.
func last(facts []fact, part string, verbs ...string) *fact {
	for i := len(facts) - 1; i >= 0; i-- {
		f := &facts[i]
		if (f.part == "" || f.part == part) && f.milestone == "" && slices.Contains(verbs, f.verb) {
			return f
		}
	}
	return nil
}

// lineage gives an entry and all instruments above it, each once.
func (v *View) lineage(e *dossier.Entry) []*dossier.Entry {
	out := []*dossier.Entry{e}
	for i := 0; i < len(out); i++ {
		refs, _ := dossier.Get[[]*dossier.Ref](v.values(out[i], ""), "under")
		for _, r := range refs {
			if r.Entry != nil && !slices.Contains(out, r.Entry) {
				out = append(out, r.Entry)
			}
		}
	}
	return out
}

// undone tells how an entry, or an instrument above it, ceased to hold by the
// view: voided, terminated, superseded or ended; nil where it stands. A void
// comes before all else: it reaches back to the beginning, so that only the day
// on which it was known matters.
func (v *View) undone(e *dossier.Entry) *dossier.Entry {
	lineage := v.lineage(e)
	var ceased *dossier.Entry
	for _, x := range lineage {
		for _, n := range x.News {
			if n.Target.Part != "" || !v.sees(n) {
				continue
			}
			day := v.validDay(n)
			switch n.Kind.Name {
			case "voided":
				return n
			case "terminated", "superseded":
				if day <= v.AsOf && ceased == nil {
					ceased = n
				}
			case "ended":
				if day < v.AsOf && ceased == nil { // the day is the last one
					ceased = n
				}
			}
		}
	}
	return ceased
}
