package tariff

import (
	"cmp"
	"fmt"
	"slices"
	"sort"
	"strings"
	"sync"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// A shelf holds the lists of goods that have been read, each once, for several
// states of one law.
type shelf struct {
	mu          sync.Mutex
	lists       map[listKey]*list
	diagnostics []pact.Diagnostic
}

type listKey struct {
	dossier *dossier.Dossier
	name    string
}

func newShelf() *shelf { return &shelf{lists: map[listKey]*list{}} }

// A list is the rows of one file.
type list struct {
	rows    []dossier.ListRow
	first   map[trade.Product]int32 // of the rows of a code
	next    []int32                 // of the same code, in file order; 0 where there is none
	lengths []int                   // of codes in the list, longest first
	changes []listChange
}

// A listChange is a day on which a row begins or ceases to hold.
type listChange struct{ on, published trade.Date }

func (s *shelf) read(d *dossier.Dossier, name string) *list {
	s.mu.Lock()
	defer s.mu.Unlock()
	key := listKey{d, name}
	if x := s.lists[key]; x != nil {
		return x
	}
	rows, ds := d.List(name)
	s.diagnostics = append(s.diagnostics, ds...)
	x := &list{rows: rows, first: make(map[trade.Product]int32, len(rows)), next: make([]int32, len(rows))}
	for i := len(rows) - 1; i >= 0; i-- {
		r := &rows[i]
		x.next[i] = x.first[r.Code]
		x.first[r.Code] = int32(i) // row 0 is written last, so that a next of 0 is none
		if !slices.Contains(x.lengths, len(r.Code)) {
			x.lengths = append(x.lengths, len(r.Code))
		}
		if r.From != 0 {
			x.changes = append(x.changes, listChange{r.From, r.Published})
		}
		if r.Until != 0 {
			x.changes = append(x.changes, listChange{r.Until.AddDays(1), r.Published})
		}
	}
	slices.SortFunc(x.lengths, func(a, b int) int { return cmp.Compare(b, a) })
	s.lists[key] = x
	return x
}

// holding is the row of a code that holds on a day as known on a day: of
// several the first, which gives the line its one class.
func (x *list) holding(code trade.Product, on, known trade.Date) *dossier.ListRow {
	i, ok := x.first[code]
	for ok {
		if r := &x.rows[i]; r.Published <= known && (r.From == 0 || r.From <= on) && (r.Until == 0 || on <= r.Until) {
			return r
		}
		i = x.next[i]
		ok = i != 0
	}
	return nil
}

// find gives the row of the longest code that fits a line and holds on a day.
func (x *list) find(code trade.Product, on, known trade.Date) *dossier.ListRow {
	for _, n := range x.lengths {
		if n <= len(code) {
			if r := x.holding(code[:n], on, known); r != nil {
				return r
			}
		}
	}
	return nil
}

// match is find for many lines in order: the row of each, nil where none fits.
func (x *list) match(codes []trade.Product, on, known trade.Date) []*dossier.ListRow {
	out := make([]*dossier.ListRow, len(codes))
	if 4*len(codes) < len(x.first) { // few lines: look each up instead of walking the list
		for i, code := range codes {
			out[i] = x.find(code, on, known)
		}
		return out
	}
	for _, n := range slices.Backward(x.lengths) { // the longest last, over the shorter
		for code := range x.first {
			if len(code) != n {
				continue
			}
			r := x.holding(code, on, known)
			if r == nil {
				continue
			}
			at := sort.Search(len(codes), func(i int) bool { return codes[i] >= code })
			for ; at < len(codes) && codes[at].Under(code); at++ {
				out[at] = r
			}
		}
	}
	return out
}

// lists are the distinct selections of goods that a law makes, which measures
// share.
type lists struct {
	known      trade.Date
	shelf      *shelf
	selections []selection
	byText     map[string]goods
}

// goods is the index of a selection.
type goods int

// A selection is all | codes | lists, joined from left to right.
type selection []term

type term struct {
	less  bool
	all   bool
	code  trade.Product
	list  *list
	class string
}

// selection reads the goods of an entry.
func (l *lists) selection(e *dossier.Entry, terms []dossier.GoodsTerm) selection {
	var s selection
	for _, t := range terms {
		x := term{less: t.Less, all: t.All, code: t.Code, class: t.Class}
		if t.List != "" {
			x.list = l.shelf.read(e.Dossier, t.List)
		}
		s = append(s, x)
	}
	return s
}

// add gives the index of a measure's goods.
func (l *lists) add(e *dossier.Entry, terms []dossier.GoodsTerm) goods {
	s := l.selection(e, terms)
	var key strings.Builder
	for _, t := range s {
		fmt.Fprintf(&key, "%v %v %s %p %s,", t.less, t.all, t.code, t.list, t.class)
	}
	if g, ok := l.byText[key.String()]; ok {
		return g
	}
	g := goods(len(l.selections))
	l.selections = append(l.selections, s)
	l.byText[key.String()] = g
	return g
}

// fine reports whether the selection names a code of more than six digits.
func (s selection) fine() bool {
	for _, t := range s {
		if len(t.code) > 6 || t.list != nil && len(t.list.lengths) > 0 && t.list.lengths[0] > 6 {
			return true
		}
	}
	return false
}

// days are those on which a row of a list begins or ceases to hold, as known.
func (s selection) days(known trade.Date) []trade.Date {
	var out []trade.Date
	for _, t := range s {
		if t.list == nil {
			continue
		}
		for _, c := range t.list.changes {
			if c.published <= known {
				out = append(out, c.on)
			}
		}
	}
	return out
}

// A membership says whether a line belongs to goods, where rows of the lists
// mean only part of it: whether it does with none of these facts holding, and
// then what each fact that holds does, from left to right.
type membership struct {
	in    bool // it belongs, or may belong
	start bool
	steps []step
}

type step struct {
	fact string // ex-CODE
	less bool   // the fact takes the line out; else it brings it in
}

func (m membership) equal(o membership) bool {
	return m.in == o.in && m.start == o.start && slices.Equal(m.steps, o.steps)
}

// holds decides the membership where facts hold.
func (m membership) holds(facts map[string]bool) bool {
	in := m.start
	for _, s := range m.steps {
		if facts[s.fact] {
			in = !s.less
		}
	}
	return in
}

// turns are the facts not given on which the membership turns.
func (m membership) turns(facts map[string]Truth) []string {
	var open []string
	in, out := false, false // what the open facts, each where it is the last that holds, come to
	for _, s := range slices.Backward(m.steps) {
		switch facts[s.fact] {
		case Unknown:
			open = append(open, s.fact)
			in, out = in || !s.less, out || s.less
			continue
		case No:
			continue
		}
		in, out = in || !s.less, out || s.less
		if in && out {
			return open
		}
		return nil
	}
	if in, out = in || m.start, out || !m.start; in && out {
		return open
	}
	return nil
}

// take applies a term that hits a line; ex names the fact that only part of
// the line is meant, "" for the whole.
func (m *membership) take(less bool, ex string) {
	switch {
	case ex == "":
		*m = membership{in: !less, start: !less}
	case less && m.in, !less && !(m.start && len(m.steps) == 0):
		m.in = true
		m.steps = append(slices.Clip(m.steps), step{ex, less})
	}
}

// member decides a line on a day.
func (s selection) member(code trade.Product, on, known trade.Date) membership {
	var m membership
	for i := range s {
		t := &s[i]
		switch {
		case t.list != nil:
			if r := t.list.find(code, on, known); r != nil {
				t.row(&m, r)
			}
		case t.all || t.code != "" && code.Under(t.code):
			m.take(t.less, "")
		}
	}
	return m
}

// row applies the row of a list that fits a line.
func (t *term) row(m *membership, r *dossier.ListRow) {
	switch {
	case t.class != "" && r.Class != t.class:
	case r.Ex:
		m.take(t.less, "ex-"+string(r.Code))
	default:
		m.take(t.less, "")
	}
}

// members is member for many lines in order.
func (s selection) members(codes []trade.Product, on, known trade.Date) []membership {
	out := make([]membership, len(codes))
	for i := range s {
		t := &s[i]
		switch {
		case t.list != nil:
			for k, r := range t.list.match(codes, on, known) {
				if r != nil {
					t.row(&out[k], r)
				}
			}
		default:
			at, end := 0, len(codes)
			if !t.all {
				at = sort.Search(len(codes), func(i int) bool { return codes[i] >= t.code })
				end = at
				for end < len(codes) && codes[end].Under(t.code) {
					end++
				}
			}
			for ; at < end; at++ {
				out[at].take(t.less, "")
			}
		}
	}
	return out
}
