package tariff

import (
	"fmt"
	"slices"
	"strings"
	"sync/atomic"

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
	readings map[string][]string // every value of a reading that some measure names, in order
	last     atomic.Pointer[day] // the day asked for last
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
	adValorem  Range // the rate where neither value nor quantity is known
	quota      *dossier.Cap
	timed      bool           // a test or a quota turns on the day of entry
	claims     bool           // a test turns on the preference claimed
	anchor     trade.Date     // from which years of the quota roll
	replaces   []*dossier.Ref // as written
	yields     []*dossier.Ref
	replacedBy []int // measures whose reach silences this one
	yieldsTo   []int // measures that silence this one where they are not silent themselves
}

// Compile states the law of the dossiers as known on a day. The diagnostics
// tell what could not be read; a measure that could not be read whole is left
// out, so errors mean that no duty should be computed.
func Compile(dossiers []*dossier.Dossier, known trade.Date, voids bool) (*Law, []pact.Diagnostic) {
	return CompileWithout(dossiers, known, voids, nil)
}

// CompileWithout is Compile without some measures, and without all measures
// under some instruments: what they silenced speaks again.
func CompileWithout(dossiers []*dossier.Dossier, known trade.Date, voids bool, without []*dossier.Entry) (*Law, []pact.Diagnostic) {
	s := newShelf()
	law, out := compile(dossiers, known, voids, s, without...)
	out = append(out, s.diagnostics...)
	pact.Sort(out)
	return law, out
}

// CompileLaws states the three laws that an answer needs, for an entry on a day
// as known on a day. It reads each list of goods once.
func CompileLaws(dossiers []*dossier.Dossier, on, known trade.Date) (Laws, []pact.Diagnostic) {
	s := newShelf()
	var laws Laws
	var out []pact.Diagnostic
	laws.Assessed, out = compile(dossiers, known, false, s)
	laws.Owed, _ = compile(dossiers, known, true, s) // a part of the same measures
	laws.AtEntry = laws.Assessed
	if on < known {
		var more []pact.Diagnostic
		laws.AtEntry, more = compile(dossiers, on, false, s)
		for _, m := range more {
			if !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	out = append(out, s.diagnostics...)
	pact.Sort(out)
	return laws, out
}

func compile(dossiers []*dossier.Dossier, known trade.Date, voids bool, s *shelf, without ...*dossier.Entry) (*Law, []pact.Diagnostic) {
	c := &compiler{at: map[*dossier.Entry][]int{}, without: without}
	c.law = &Law{Known: known, Voids: voids, lists: &lists{known: known, shelf: s, byText: map[string]goods{}}, readings: map[string][]string{}}
	for _, d := range c.withUsed(dossiers) {
		for _, e := range d.Entries {
			if e.Kind.Name == "measure" && e.SeenBy(known) {
				c.measure(e)
			}
		}
	}
	c.relations()
	c.order()
	c.readings()
	return c.law, c.diagnostics
}

// withUsed gives the dossiers and those they use, each once. A dossier that is
// given and used as well was read twice; the copy that is used counts, for what
// uses it points into it.
func (c *compiler) withUsed(dossiers []*dossier.Dossier) []*dossier.Dossier {
	var out, used []*dossier.Dossier
	var add func(d *dossier.Dossier)
	add = func(d *dossier.Dossier) {
		if slices.Contains(out, d) {
			return
		}
		for _, u := range d.Uses {
			add(u)
			if !slices.Contains(used, u) {
				used = append(used, u)
			}
		}
		out = append(out, d)
	}
	for _, d := range dossiers {
		add(d)
	}
	for i, d := range used {
		for _, o := range used[:i] {
			if same(d, o) && len(d.Files) > 0 {
				c.diagnostics = append(c.diagnostics, d.Files[0].Diagnose(pact.Error, dossier.IDUsed, pact.Span{},
					fmt.Sprintf("%s is used by two of the dossiers, each for itself, so that its law would count twice", d.Name),
					"write one dossier that uses them all, and give that"))
			}
		}
	}
	var once []*dossier.Dossier
	for _, d := range out {
		twin := func(o *dossier.Dossier) bool { return o != d && same(o, d) }
		if !slices.Contains(used, d) && (slices.ContainsFunc(used, twin) || slices.ContainsFunc(once, twin)) {
			continue
		}
		once = append(once, d)
	}
	return once
}

// same reports whether two dossiers are one folder read twice.
func same(a, b *dossier.Dossier) bool {
	return a.Name == b.Name && slices.EqualFunc(a.Files, b.Files, func(f, g *pact.File) bool { return f.Text == g.Text })
}

type compiler struct {
	law         *Law
	at          map[*dossier.Entry][]int // the measures of an entry, or under an instrument
	without     []*dossier.Entry         // measures and instruments left out
	diagnostics []pact.Diagnostic
}

func (c *compiler) errorf(e *dossier.Entry, number int, hint, format string, args ...any) {
	c.diagnostics = append(c.diagnostics, e.File.Diagnose(pact.Error, number, e.File.Nodes[e.Node].ID, fmt.Sprintf(format, args...), hint))
}

// measure adds an entry: once for each stretch of days between its amendments.
func (c *compiler) measure(e *dossier.Entry) {
	known := c.law.Known
	above := lineage(e, known)
	if slices.ContainsFunc(above, func(x *dossier.Entry) bool { return slices.Contains(c.without, x) }) {
		return
	}
	cuts := []trade.Date{1}
	for _, n := range e.News {
		if n.Kind.Name == "amended" && n.SeenBy(known) && n.Target.Part == "" {
			cuts = append(cuts, max(1, n.ValidAs(known)))
		}
	}
	slices.Sort(cuts)
	cuts = slices.Compact(cuts)
	for i, from := range cuts {
		stretch := trade.Period{Start: from}
		if i+1 < len(cuts) {
			stretch.End = cuts[i+1]
		}
		values := e.ValuesAt("", from, known)
		spans := intersect(c.spans(e, values, above), stretch)
		if len(spans) == 0 {
			continue
		}
		m, ok := c.read(e, values)
		if !ok {
			return
		}
		if len(above) > 1 {
			m.authority = above[len(above)-1].ID
		}
		m.spans = spans
		k := len(c.law.measures)
		c.law.measures = append(c.law.measures, m)
		for _, x := range above {
			c.at[x] = append(c.at[x], k)
		}
	}
}

// read gives the terms of a measure.
func (c *compiler) read(e *dossier.Entry, values dossier.Values) (measure, bool) {
	m := measure{entry: e}
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
	m.goods = c.law.lists.add(e, terms)
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
		refs, _ := values[i].Data.([]*dossier.Ref)
		m.claims = m.claims || slices.ContainsFunc(tests, func(t dossier.Test) bool { return t.Form == dossier.TestClaim })
		m.timed = m.timed || slices.ContainsFunc(tests, func(t dossier.Test) bool { return t.Form == dossier.TestEntered })
		switch values[i].Field.Name {
		case "when":
			m.when = append(m.when, tests...)
		case "unless":
			m.unless = append(m.unless, tests)
		case "replaces":
			m.replaces = append(m.replaces, refs...)
		case "yields-to":
			m.yields = append(m.yields, refs...)
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
		i := rate.Eval(noInputs)
		m.adValorem = Range{float64(i.Low), float64(i.High)}
	}
	if applies, ok := dossier.Get[trade.Period](values, "applies"); ok && applies.Start != 0 {
		m.anchor = applies.Start
	} else {
		m.anchor = e.ValidAs(c.law.Known)
	}
	if q, ok := dossier.Get[dossier.Cap](values, "quota"); ok {
		m.quota = &q
		m.timed = true
	}
	return m, true
}

// spans are the days on which a measure holds: applies, cut by the end that a
// later act set and by suspensions of it or of an instrument above it.
func (c *compiler) spans(e *dossier.Entry, values dossier.Values, above []*dossier.Entry) []trade.Period {
	known := c.law.Known
	applies, ok := dossier.Get[trade.Period](values, "applies")
	if !ok {
		applies.Start = e.ValidAs(known)
	}
	spans := []trade.Period{applies}
	for _, x := range above {
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

// relations turns replaces and yields-to into the measures that silence each.
func (c *compiler) relations() {
	all := c.law.measures
	for i := range all {
		m := &all[i]
		for _, r := range m.replaces {
			for _, j := range c.at[r.Entry] {
				if o := &all[j]; o.entry != m.entry {
					o.replacedBy = append(o.replacedBy, i)
				}
			}
		}
		if m.duty.Operation == "none" { // it yields to nothing
			continue
		}
		for _, r := range m.yields {
			for _, j := range c.at[r.Entry] { // an instrument does not speak for a measure that adds nothing by its duty
				if o := &all[j]; o.entry != m.entry && (o.duty.Operation != "none" || r.Entry == o.entry) {
					m.yieldsTo = append(m.yieldsTo, j)
				}
			}
		}
	}
	for i := range all {
		for _, list := range []*[]int{&all[i].replacedBy, &all[i].yieldsTo} {
			slices.Sort(*list)
			*list = slices.Compact(*list)
		}
	}
}

// readings gathers the values of every reading that the law turns on.
func (c *compiler) readings() {
	for i := range c.law.measures {
		m := &c.law.measures[i]
		for _, tests := range append([][]dossier.Test{m.when}, m.unless...) {
			for _, t := range tests {
				if values := c.law.readings[t.Name]; t.Form == dossier.TestReading && !slices.Contains(values, t.Value) {
					c.law.readings[t.Name] = append(values, t.Value)
				}
			}
		}
	}
	for _, values := range c.law.readings {
		slices.Sort(values)
	}
}

// order sorts the measures so that each comes after those that silence it, and
// reports circles. Among equals the order of the files stays.
func (c *compiler) order() {
	all := c.law.measures
	n := len(all)
	position := make([]int, 0, n)
	const unseen, open, done = 0, 1, 2
	state := make([]uint8, n)
	reported := false
	var visit func(i int)
	visit = func(i int) {
		state[i] = open
		for _, j := range slices.Concat(all[i].yieldsTo, all[i].replacedBy) {
			if all[i].duty.Operation == "none" || !all[i].meets(&all[j]) { // what adds nothing need not be silenced
				continue
			}
			switch state[j] {
			case unseen:
				visit(j)
			case open:
				if !reported {
					reported = true
					c.errorf(all[i].entry, dossier.RefCycle, "take out one of the links", "%s and %s silence each other in a circle", all[i].entry.ID, all[j].entry.ID)
				}
			}
		}
		state[i] = done
		position = append(position, i)
	}
	for i := range all {
		if state[i] == unseen {
			visit(i)
		}
	}
	to := make([]int, n)
	sorted := make([]measure, n)
	for k, i := range position {
		to[i] = k
		sorted[k] = all[i]
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

// meets reports whether two measures hold on a common day.
func (m *measure) meets(o *measure) bool {
	return slices.ContainsFunc(o.spans, func(p trade.Period) bool { return len(intersect(m.spans, p)) > 0 })
}

// namedHeadings are the headings that an answer names. Of a top-up with two: the first where the base reaches its rate, the: the first where the base reaches its rate, the
// second elsewhere, both where the base is not known well enough to tell.
func (m *measure) namedHeadings(st *state) []string {
	if m.duty.Operation == "top-up" && len(m.headings) == 2 {
		var out []string
		if st.reached {
			out = append(out, m.headings[0].Dotted())
		}
		if st.below {
			out = append(out, m.headings[1].Dotted())
		}
		return out
	}
	if len(m.headings) == 0 {
		return []string{""}
	}
	return []string{m.headings[0].Dotted()}
}

// Boundaries are the days on which anything in the law can change between two
// days, the first included, in order. Where end is zero, memberships of groups
// are followed to the last of the other days.
func (l *Law) Boundaries(first, end trade.Date) []trade.Date {
	days := []trade.Date{first}
	add := func(d trade.Date) {
		if d > first && (end == 0 || d < end) {
			days = append(days, d)
		}
	}
	var groups []trade.Group
	for i := range l.measures {
		m := &l.measures[i]
		for _, s := range m.spans {
			add(s.Start)
			add(s.End)
		}
		for _, tests := range append([][]dossier.Test{m.when}, m.unless...) {
			for _, t := range tests {
				if t.Form == dossier.TestEntered {
					add(t.Day)
				}
			}
		}
		for _, d := range l.quotaDays(m) {
			add(d)
		}
		for _, o := range []*origins{&m.importer, m.importer.less, &m.origin, m.origin.less} {
			if o != nil {
				groups = append(groups, o.groups...)
			}
		}
	}
	for _, s := range l.lists.selections {
		for _, d := range s.days(l.Known) {
			add(d)
		}
	}
	slices.Sort(days)
	last := days[len(days)-1]
	if end != 0 {
		last = end.AddDays(-1)
	}
	slices.Sort(groups)
	for _, g := range slices.Compact(groups) {
		days = append(days, changes(g, first, last)...)
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// changes are the days after first, up to last, on which the members of a group
// change.
func changes(g trade.Group, first, last trade.Date) []trade.Date {
	var out []trade.Date
	before := g.Members(first)
	for d := first + 1; d <= last; d++ {
		if now := g.Members(d); !slices.Equal(now, before) {
			out, before = append(out, d), now
		}
	}
	return out
}

// Importers are the economies whose imports some measure reaches on some day, in
// order; all says that a measure reaches those of every economy.
func (l *Law) Importers() (list []trade.Economy, all bool) {
	for i := range l.measures {
		m := &l.measures[i]
		all = all || m.importer.all
		list = append(list, m.importer.economies...)
		for _, g := range m.importer.groups {
			list = append(list, g.Members(l.Known)...)
		}
	}
	slices.Sort(list)
	return slices.Compact(list), all
}

// Fine are the measures on the imports of an economy whose goods are named by codes
// of more than six digits, which only its own schedule has, in the order of their ids.
func (l *Law) Fine(importer trade.Economy, on trade.Date) []*dossier.Entry {
	var out []*dossier.Entry
	for i := range l.measures {
		m := &l.measures[i]
		if m.holds(on) && m.importer.has(importer, on) && l.lists.selections[m.goods].fine() {
			out = append(out, m.entry)
		}
	}
	slices.SortFunc(out, func(a, b *dossier.Entry) int { return strings.Compare(a.ID, b.ID) })
	return slices.Compact(out)
}

// OriginClasses numbers origins that the law of a day does not tell apart for an
// importer alike: the same measures name them, and they have the same
// preference and column of the schedule.
func (l *Law) OriginClasses(on trade.Date, importer trade.Economy, origins []trade.Economy) []int {
	d := l.on(on, importer)
	ids := map[string]int{}
	out := make([]int, len(origins))
	for i, e := range origins {
		key := fmt.Sprint(d.reaching(e), Preference(e), slices.Contains(columnTwo, e))
		id, ok := ids[key]
		if !ok {
			id = len(ids)
			ids[key] = id
		}
		out[i] = id
	}
	return out
}

// Holds reports whether a measure is law on a day, be it silent for others or not.
func (l *Law) Holds(e *dossier.Entry, on trade.Date) bool {
	return slices.ContainsFunc(l.measures, func(m measure) bool {
		return m.entry.ID == e.ID && m.entry.Dossier.Name == e.Dossier.Name && m.holds(on)
	})
}

// Selects reports whether one of some lines may be among the goods of a measure on a
// day.
func (l *Law) Selects(e *dossier.Entry, on trade.Date, lines []Import) bool {
	return slices.ContainsFunc(l.measures, func(m measure) bool {
		return m.entry.ID == e.ID && m.entry.Dossier.Name == e.Dossier.Name && slices.ContainsFunc(lines, func(x Import) bool {
			return l.lists.selections[m.goods].member(x.Code, on, l.Known).in
		})
	})
}

// Turns are what changes on a day for imports from an origin: measures that begin,
// that end, and that an amendment touches, each in the order of their ids.
func (l *Law) Turns(on trade.Date, importer, origin trade.Economy) (begun, ended, amended []*dossier.Entry) {
	reach := func(on trade.Date) (list []*dossier.Entry, stretch map[*dossier.Entry]int) { // of their terms
		d := l.on(on, importer)
		stretch = map[*dossier.Entry]int{}
		for _, i := range d.reaching(origin) {
			e := d.measures[i].entry
			list, stretch[e] = append(list, e), d.index[i]
		}
		return list, stretch
	}
	before, was := reach(on.AddDays(-1))
	now, is := reach(on)
	for _, e := range now {
		switch old, held := was[e]; {
		case !held:
			begun = append(begun, e)
		case old != is[e]:
			amended = append(amended, e)
		}
	}
	for _, e := range before {
		if _, holds := is[e]; !holds {
			ended = append(ended, e)
		}
	}
	for _, list := range [][]*dossier.Entry{begun, ended, amended} {
		slices.SortStableFunc(list, func(a, b *dossier.Entry) int { return strings.Compare(a.ID, b.ID) })
	}
	return begun, ended, amended
}
