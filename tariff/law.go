package tariff

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// Law is the measures of one or more dossiers as known on a day. It does not
// change after Compile and may be asked from several goroutines.
type Law struct {
	Known trade.Date
	Voids bool // voided measures count as never having had force

	measures []measure
	lists    *lists
}

// A measure is one measure during the days on which its terms do not change.
type measure struct {
	entry      *dossier.Entry
	authority  string // id of the instrument at the root of its tree
	headings   []trade.Product
	importer   origins
	origin     origins
	goods      goods
	portions   []string // nil: all
	spans      []trade.Period
	when       []dossier.Test
	unless     [][]dossier.Test
	duty       dossier.Duty
	rate       schedule.Expression
	quota      *dossier.Cap
	replacedBy []int // measures whose reach silences this one
	yieldsTo   []int // measures that silence this one where they are not silent themselves
}

// Compile states the law of the dossiers as known on a day. The diagnostics
// tell what could not be read; a measure that could not be read whole is left
// out, so errors mean that no duty should be computed.
func Compile(dossiers []*dossier.Dossier, known trade.Date, voids bool) (*Law, []pact.Diagnostic) {
	c := &compiler{law: &Law{Known: known, Voids: voids, lists: newLists(known)}, at: map[*dossier.Entry][]int{}}
	for _, d := range withUsed(dossiers) {
		for _, e := range d.Entries {
			if e.Kind.Name == "measure" && e.SeenBy(known) {
				c.measure(e)
			}
			if goods, ok := dossier.Get[[]dossier.GoodsTerm](e.Values, "goods"); ok { // of promises as well: Try finds them
				c.law.lists.goods(e, goods)
			}
		}
	}
	c.relations()
	c.order()
	c.diagnostics = append(c.diagnostics, c.law.lists.diagnostics...)
	pact.Sort(c.diagnostics)
	return c.law, c.diagnostics
}

// withUsed gives the dossiers and those they use, each once.
func withUsed(dossiers []*dossier.Dossier) []*dossier.Dossier {
	var out []*dossier.Dossier
	var add func(d *dossier.Dossier)
	add = func(d *dossier.Dossier) {
		if slices.Contains(out, d) {
			return
		}
		for _, u := range d.Uses {
			add(u)
		}
		out = append(out, d)
	}
	for _, d := range dossiers {
		add(d)
	}
	return out
}

type compiler struct {
	law         *Law
	at          map[*dossier.Entry][]int // the measures of an entry, or under an instrument
	diagnostics []pact.Diagnostic
}

func (c *compiler) errorf(e *dossier.Entry, number int, hint, format string, args ...any) {
	c.diagnostics = append(c.diagnostics, e.File.Diagnose(pact.Error, number, e.File.Nodes[e.Node].ID, fmt.Sprintf(format, args...), hint))
}

// measure adds an entry: once for each stretch of days between its amendments.
func (c *compiler) measure(e *dossier.Entry) {
	known := c.law.Known
	spans := c.spans(e)
	if len(spans) == 0 {
		return
	}
	var cuts []trade.Date
	for _, n := range e.News {
		if n.Kind.Name == "amended" && n.SeenBy(known) {
			cuts = append(cuts, n.ValidAs(known))
		}
	}
	slices.Sort(cuts)
	from := trade.Date(0)
	for i := 0; i <= len(cuts); i++ {
		stretch := trade.Period{Start: from}
		if i < len(cuts) {
			stretch.End = cuts[i]
			from = cuts[i]
		}
		inside := intersect(spans, stretch)
		if len(inside) == 0 {
			continue
		}
		asOf := stretch.Start
		if asOf == 0 {
			asOf = 1
		}
		m, ok := c.read(e, e.ValuesAt("", asOf, known))
		if !ok {
			return
		}
		m.spans = inside
		k := len(c.law.measures)
		c.law.measures = append(c.law.measures, m)
		for _, x := range lineage(e, known) {
			c.at[x] = append(c.at[x], k)
		}
	}
}

// read gives the terms of a measure.
func (c *compiler) read(e *dossier.Entry, values dossier.Values) (measure, bool) {
	m := measure{entry: e, authority: root(e, c.law.Known)}
	m.headings, _ = dossier.Get[[]trade.Product](values, "heading")
	importer, ok := dossier.Get[dossier.Parties](values, "importer")
	if !ok {
		importer.All = true
	}
	origin, ok := dossier.Get[dossier.Parties](values, "origin")
	if !ok {
		origin.All = true
	}
	m.importer, m.origin = readOrigins(importer), readOrigins(origin)
	terms, ok := dossier.Get[[]dossier.GoodsTerm](values, "goods")
	if !ok {
		terms = []dossier.GoodsTerm{{All: true}}
	}
	m.goods = c.law.lists.goods(e, terms)
	if text := values.Text("portion"); text != "" {
		for _, p := range strings.Split(text, ",") {
			p = strings.TrimSpace(p)
			if !slices.Contains(portions, p) {
				c.errorf(e, dossier.ValueForm, pact.DidYouMean(p, portions, "one of: "+strings.Join(portions, ", ")), "%s reaches a portion %q that is not known", e.ID, p)
				return m, false
			}
			m.portions = append(m.portions, p)
		}
	}
	for i := range values {
		tests, _ := values[i].Data.([]dossier.Test)
		switch values[i].Field.Name {
		case "when":
			m.when = append(m.when, tests...)
		case "unless":
			m.unless = append(m.unless, tests)
		}
	}
	m.duty, _ = dossier.Get[dossier.Duty](values, "duty")
	if m.duty.Rate != "" {
		rate, err := schedule.ParseExpression(m.duty.Rate)
		if err != nil {
			c.errorf(e, dossier.ValueForm, "write a rate such as 15%, 37¢/kg or 2.5% + 10¢/kg", "the rate %q of %s cannot be read", m.duty.Rate, e.ID)
			return m, false
		}
		m.rate = rate
	}
	if q, ok := dossier.Get[dossier.Cap](values, "quota"); ok {
		m.quota = &q
	}
	return m, true
}

// spans are the days on which a measure holds: applies, cut by the end that a
// later act set and by suspensions of it or of an instrument above it.
func (c *compiler) spans(e *dossier.Entry) []trade.Period {
	known := c.law.Known
	values := e.ValuesAt("", 1<<30, known)
	applies, ok := dossier.Get[trade.Period](values, "applies")
	if !ok {
		applies.Start = e.ValidAs(known)
	}
	spans := []trade.Period{applies}
	for _, x := range lineage(e, known) {
		var suspended trade.Date
		for _, n := range x.News { // in the order of their days
			if !n.SeenBy(known) || n.Target.Part != "" {
				continue
			}
			day := n.ValidAs(known)
			switch n.Kind.Name {
			case "ended":
				spans = intersect(spans, trade.Period{End: day.AddDays(1)})
			case "terminated", "superseded":
				spans = intersect(spans, trade.Period{End: day})
			case "suspended":
				if suspended == 0 {
					suspended = day
				}
			case "resumed":
				if suspended != 0 {
					spans = without(spans, trade.Period{Start: suspended, End: day})
					suspended = 0
				}
			case "voided":
				if c.law.Voids {
					return nil
				}
				if until, ok := dossier.Get[trade.Dateish](n.Values, "collected-until"); ok {
					spans = intersect(spans, trade.Period{End: until.Last.AddDays(1)})
				} else {
					spans = intersect(spans, trade.Period{End: day})
				}
			}
		}
		if suspended != 0 {
			spans = without(spans, trade.Period{Start: suspended})
		}
	}
	return spans
}

// intersect cuts spans to a period.
func intersect(spans []trade.Period, p trade.Period) []trade.Period {
	var out []trade.Period
	for _, s := range spans {
		s.Start = max(s.Start, p.Start)
		if s.End == 0 || p.End != 0 && p.End < s.End {
			s.End = p.End
		}
		if s.End == 0 || s.Start < s.End {
			out = append(out, s)
		}
	}
	return out
}

// without takes a period out of spans.
func without(spans []trade.Period, p trade.Period) []trade.Period {
	out := intersect(spans, trade.Period{End: p.Start})
	if p.Start == 0 {
		out = nil
	}
	if p.End != 0 {
		out = append(out, intersect(spans, trade.Period{Start: p.End})...)
	}
	return out
}

// lineage gives an entry and all instruments above it, each once.
func lineage(e *dossier.Entry, known trade.Date) []*dossier.Entry {
	out := []*dossier.Entry{e}
	for i := 0; i < len(out); i++ {
		refs, _ := dossier.Get[[]*dossier.Ref](out[i].ValuesAt("", 1<<30, known), "under")
		for _, r := range refs {
			if r.Entry != nil && !slices.Contains(out, r.Entry) {
				out = append(out, r.Entry)
			}
		}
	}
	return out
}

// root is the id of the last instrument above an entry: its authority.
func root(e *dossier.Entry, known trade.Date) string {
	all := lineage(e, known)
	if len(all) == 1 {
		return ""
	}
	return all[len(all)-1].ID
}

// relations turns replaces and yields-to into the measures that silence each.
func (c *compiler) relations() {
	replaces := make([][]int, len(c.law.measures)) // what each replaces, directly
	for i := range c.law.measures {
		m := &c.law.measures[i]
		values := m.entry.ValuesAt("", 1<<30, c.law.Known)
		for k := range values {
			refs, _ := values[k].Data.([]*dossier.Ref)
			for _, r := range refs {
				if r.Entry == nil {
					continue
				}
				for _, j := range c.at[r.Entry] {
					o := &c.law.measures[j]
					if o.entry == m.entry {
						continue
					}
					switch values[k].Field.Name {
					case "replaces":
						replaces[i] = append(replaces[i], j)
					case "yields-to": // an instrument does not speak for a measure that adds nothing by its duty
						if m.duty.Operation != "none" && (o.duty.Operation != "none" || r.Entry == o.entry) {
							m.yieldsTo = append(m.yieldsTo, j)
						}
					}
				}
			}
		}
	}
	for i := range c.law.measures {
		for _, j := range replaces[i] {
			o := &c.law.measures[j]
			o.replacedBy = append(o.replacedBy, i)
		}
	}
	for i := range c.law.measures {
		m := &c.law.measures[i]
		for _, list := range []*[]int{&m.replacedBy, &m.yieldsTo} {
			slices.Sort(*list)
			*list = slices.Compact(*list)
		}
	}
}

// order sorts the measures so that each comes after those it yields to, and
// reports circles. Among equals the order of the files stays.
func (c *compiler) order() {
	n := len(c.law.measures)
	position := make([]int, 0, n)
	const unseen, open, done = 0, 1, 2
	state := make([]uint8, n)
	reported := false
	var visit func(i int)
	visit = func(i int) {
		state[i] = open
		m := &c.law.measures[i]
		for _, j := range m.yieldsTo {
			switch state[j] {
			case unseen:
				visit(j)
			case open:
				if !reported {
					reported = true
					c.errorf(m.entry, dossier.RefCycle, "take out one of the links", "%s and %s yield to each other in a circle", m.entry.ID, c.law.measures[j].entry.ID)
				}
			}
		}
		state[i] = done
		position = append(position, i)
	}
	for i := range c.law.measures {
		if state[i] == unseen {
			visit(i)
		}
	}
	to := make([]int, n)
	sorted := make([]measure, n)
	for k, i := range position {
		to[i] = k
		sorted[k] = c.law.measures[i]
	}
	for i := range sorted {
		for _, list := range [][]int{sorted[i].replacedBy, sorted[i].yieldsTo} {
			for k := range list {
				list[k] = to[list[k]]
			}
			slices.Sort(list)
		}
	}
	c.law.measures = sorted
}

// portions are the parts of a shipment's value that law tells apart.
var portions = []string{"rest", "steel", "aluminium", "copper", "us"}

// origins is a set of economies, some by membership of a group on the day.
type origins struct {
	all       bool
	economies []trade.Economy
	groups    []trade.Group
	less      *origins
}

func readOrigins(p dossier.Parties) origins {
	o := origins{all: p.All}
	for _, x := range p.List {
		if x.Group != "" {
			o.groups = append(o.groups, x.Group)
		} else if x.Economy != "" {
			o.economies = append(o.economies, x.Economy)
		}
	}
	if len(p.Less) > 0 {
		less := readOrigins(dossier.Parties{List: p.Less})
		o.less = &less
	}
	return o
}

// has reports whether an origin belongs to the set on a day. An origin that is
// itself a group, such as the area EU of trade statistics, belongs where the
// group is named.
func (o *origins) has(e trade.Economy, on trade.Date) bool {
	in := o.all || slices.Contains(o.economies, e) || slices.Contains(o.groups, trade.Group(e)) ||
		slices.ContainsFunc(o.groups, func(g trade.Group) bool { return g.Has(e, on) })
	return in && (o.less == nil || !o.less.has(e, on))
}

// holds reports whether a day lies in one of the spans.
func (m *measure) holds(day trade.Date) bool {
	for _, s := range m.spans {
		if s.Contains(day) {
			return true
		}
	}
	return false
}

// heading is the heading that an answer names: of two, a top-up has the first
// where the base reaches its rate and the second elsewhere.
func (m *measure) heading(reached bool) string {
	switch {
	case len(m.headings) == 0:
		return ""
	case m.duty.Operation == "top-up" && len(m.headings) == 2 && !reached:
		return m.headings[1].Dotted()
	}
	return m.headings[0].Dotted()
}

// Boundaries are the days on which anything in the law can change between two
// days, the first included, in order.
func (l *Law) Boundaries(first, end trade.Date) []trade.Date {
	days := []trade.Date{first}
	add := func(d trade.Date) {
		if d > first && (end == 0 || d < end) {
			days = append(days, d)
		}
	}
	for i := range l.measures {
		for _, s := range l.measures[i].spans {
			add(s.Start)
			add(s.End)
		}
		for _, tests := range append([][]dossier.Test{l.measures[i].when}, l.measures[i].unless...) {
			for _, t := range tests {
				if t.Form == dossier.TestEntered {
					add(t.Day)
				}
			}
		}
	}
	for _, d := range l.lists.days() {
		add(d)
	}
	slices.SortFunc(days, func(a, b trade.Date) int { return cmp.Compare(a, b) })
	return slices.Compact(days)
}
