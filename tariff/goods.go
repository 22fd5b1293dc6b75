package tariff

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// lists holds the lists of goods that the law names, each read once, and the
// distinct selections of goods made from them, which measures share.
type lists struct {
	known       trade.Date
	byName      map[string]*list
	selections  []selection
	byText      map[string]int
	diagnostics []pact.Diagnostic
}

func newLists(known trade.Date) *lists {
	return &lists{known: known, byName: map[string]*list{}, byText: map[string]int{}}
}

// goods is the index of a selection.
type goods int

// A selection is all | codes | lists, joined from left to right.
type selection struct{ terms []term }

type term struct {
	less  bool
	all   bool
	code  trade.Product
	list  *list
	class string
}

// A list is the rows of one file by code, those of one code in file order.
type list struct {
	rows    map[trade.Product][]dossier.ListRow
	lengths []int // of codes in the list, longest first
	changes []trade.Date
}

// goods gives the selection of a measure.
func (l *lists) goods(e *dossier.Entry, terms []dossier.GoodsTerm) goods {
	var key strings.Builder
	var s selection
	for _, t := range terms {
		fmt.Fprintf(&key, "%v %v %s %s %s %s,", t.Less, t.All, t.Code, e.Dossier.Name, t.List, t.Class)
		x := term{less: t.Less, all: t.All, code: t.Code, class: t.Class}
		if t.List != "" {
			x.list = l.read(e.Dossier, t.List)
		}
		s.terms = append(s.terms, x)
	}
	if i, ok := l.byText[key.String()]; ok {
		return goods(i)
	}
	l.selections = append(l.selections, s)
	l.byText[key.String()] = len(l.selections) - 1
	return goods(len(l.selections) - 1)
}

func (l *lists) read(d *dossier.Dossier, name string) *list {
	key := d.Name + "\x00" + name
	if x := l.byName[key]; x != nil {
		return x
	}
	rows, ds := d.List(name)
	l.diagnostics = append(l.diagnostics, ds...)
	x := &list{rows: make(map[trade.Product][]dossier.ListRow, len(rows))}
	for _, r := range rows {
		if r.Published > l.known {
			continue
		}
		if !slices.Contains(x.lengths, len(r.Code)) {
			x.lengths = append(x.lengths, len(r.Code))
		}
		x.rows[r.Code] = append(x.rows[r.Code], r)
		if r.From != 0 {
			x.changes = append(x.changes, r.From)
		}
		if r.Until != 0 {
			x.changes = append(x.changes, r.Until.AddDays(1))
		}
	}
	slices.SortFunc(x.lengths, func(a, b int) int { return cmp.Compare(b, a) })
	l.byName[key] = x
	return x
}

// days are those on which a row begins or ceases to hold.
func (l *lists) days() []trade.Date {
	var out []trade.Date
	for _, x := range l.byName {
		out = append(out, x.changes...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// find gives the row of the longest code that fits a line and holds on a day.
func (x *list) find(code trade.Product, on trade.Date, class string) (row dossier.ListRow, ok bool) {
	for _, n := range x.lengths {
		if n > len(code) {
			continue
		}
		var found bool
		for _, r := range x.rows[code[:n]] {
			if (r.From == 0 || r.From <= on) && (r.Until == 0 || on <= r.Until) {
				if r.Class == class || class == "" {
					return r, true
				}
				found = true
			}
		}
		if found { // a line has the class of its longest code
			return row, false
		}
	}
	return row, false
}

// A membership says whether a line belongs to goods: no, yes, or only as far as
// the facts named hold or do not hold.
type membership struct {
	in  bool
	ex  string // where set: in if the fact holds, the other way round where not
	not bool   // the fact takes the line out
}

// member decides a line on a day. Of several ex rows the last decides.
func (l *lists) member(g goods, code trade.Product, on trade.Date) membership {
	var m membership
	for i := range l.selections[g].terms {
		t := &l.selections[g].terms[i]
		hit, ex := t.all, ""
		switch {
		case t.list != nil:
			var r dossier.ListRow
			if r, hit = t.list.find(code, on, t.class); hit && r.Ex {
				ex = "ex-" + string(r.Code)
			}
		case t.code != "":
			hit = strings.HasPrefix(string(code), string(t.code))
		}
		switch {
		case !hit:
		case ex == "":
			m = membership{in: !t.less}
		case t.less && m.in && m.ex == "":
			m = membership{in: true, ex: ex, not: true}
		case !t.less && !m.in:
			m = membership{in: true, ex: ex}
		}
	}
	return m
}
