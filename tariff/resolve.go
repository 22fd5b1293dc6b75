package tariff

import (
	"math"
	"slices"
	"strings"
	"sync"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// Range is an interval of rates as fractions of value; High is +Inf where
// nothing bounds it.
type Range struct{ Low, High float64 }

func exactly(x float64) Range       { return Range{x, x} }
func (r Range) plus(o Range) Range  { return Range{r.Low + o.Low, r.High + o.High} }
func (r Range) union(o Range) Range { return Range{min(r.Low, o.Low), max(r.High, o.High)} }
func (r Range) scaled(k float64) Range {
	if k == 0 {
		return Range{}
	}
	return Range{r.Low * k, r.High * k}
}

// A shipment is what the resolver decides: one line of the schedule, with its
// base rates already found.
type shipment struct {
	code    trade.Product // of the statistical line
	origin  trade.Economy
	claim   string // programme claimed; "" none
	base    Range
	general Range
	rate    func(m *measure) Range // of a measure, which may need value and quantity
}

// A world fixes every unknown: facts, readings and the day of loading.
type world struct {
	facts    map[string]bool
	readings map[string]string
	loaded   trade.Date // 0: no claim of transit is made
}

// A sum is the duty on a portion: the base that stands there and what is added,
// as a function of that base.
type sum struct {
	base  Range
	own   bool // a measure set the base
	terms []addition
}

// An addition is what one measure adds: its rate, or what is missing from the
// base to its rate.
type addition struct {
	entry *dossier.Entry
	rate  Range
	tops  bool
}

// at gives the least and most that is added to a base.
func (s *sum) at(base float64) Range {
	var out Range
	for _, t := range s.terms {
		switch {
		case !t.tops:
			out = out.plus(t.rate)
		case !math.IsInf(base, 1):
			out = out.plus(Range{max(0, t.rate.Low-base), max(0, t.rate.High-base)})
		}
	}
	return out
}

// bends are the bases at which what is added changes its slope, and both ends:
// between them a duty runs straight, so that its extremes lie among them.
func (r Range) bends(sums ...*sum) []float64 {
	out := []float64{r.Low}
	if r.High == r.Low {
		return out
	}
	out = append(out, r.High)
	for _, s := range sums {
		for _, t := range s.terms {
			for _, x := range [...]float64{t.rate.Low, t.rate.High} {
				if t.tops && r.Low < x && x < r.High {
					out = append(out, x)
				}
			}
		}
	}
	return out
}

// total is base and additions.
func (s *sum) total() Range {
	out := Range{math.Inf(1), math.Inf(-1)}
	for _, b := range s.base.bends(s) {
		out = out.union(exactly(b).plus(s.at(b)))
	}
	return out
}

// added is the total less the base.
func (s *sum) added() Range {
	return s.at(s.base.Low).union(s.at(s.base.High)) // falls as the base rises
}

// less is s less o for one good: the base and what both add are the same.
func (s *sum) less(o *sum) Range {
	a, b := *s, *o
	a.terms = slices.DeleteFunc(slices.Clone(s.terms), func(t addition) bool { return slices.Contains(o.terms, t) })
	b.terms = slices.DeleteFunc(slices.Clone(o.terms), func(t addition) bool { return slices.Contains(s.terms, t) })
	if !s.own && !o.own || s.base == o.base && s.own == o.own {
		out := Range{math.Inf(1), math.Inf(-1)}
		for _, base := range s.base.bends(&a, &b) {
			x, y := a.at(base), b.at(base)
			out = out.union(Range{x.Low - y.High, x.High - y.Low})
		}
		return out
	}
	x, y := s.total(), o.total()
	return Range{x.Low - y.High, x.High - y.Low}
}

// A verdict is what the law does with a shipment in one world. It may be used
// again for another shipment of the same day: nothing in it is then kept.
type verdict struct {
	portions []string // in order; "rest" alone where no measure tells portions apart
	sums     []sum    // by portion
	state    []state  // by candidate
	place    []int32  // of each measure of the day among the candidates; none
}

// A state is what became of one measure.
type state struct {
	reach   bool
	silent  []int   // by portion: the measure of the day that silences it, none, or elsewhere
	adds    []Range // by portion
	reached bool    // a top-up whose rate the base reaches, or may reach
	below   bool    // a top-up whose rate the base does not reach, or may not
	because string  // why a candidate does not reach
}

const (
	none      = -1 // nothing silences the measure on the portion
	elsewhere = -2 // the measure does not reach the portion
)

// A day is the law on one day of entry: the measures that hold, and their
// relations among themselves. Measures come after those they yield to.
type day struct {
	law        *Law
	on         trade.Date
	importer   trade.Economy
	measures   []*measure
	index      []int // of each among those of the law
	replacedBy [][]int
	yieldsTo   [][]int
	reach      sync.Map // origin → []int, the measures whose origins it is among
}

// on gives the law of a day for one importer.
func (l *Law) on(date trade.Date, importer trade.Economy) *day {
	if d := l.last.Load(); d != nil && d.on == date && d.importer == importer {
		return d
	}
	d := &day{law: l, on: date, importer: importer}
	at := make([]int, len(l.measures))
	for i := range l.measures {
		at[i] = none
		if m := &l.measures[i]; m.holds(date) && m.importer.has(importer, date) {
			at[i] = len(d.measures)
			d.measures = append(d.measures, m)
			d.index = append(d.index, i)
		}
	}
	local := func(list []int) []int {
		var out []int
		for _, i := range list {
			if at[i] != none {
				out = append(out, at[i])
			}
		}
		return out
	}
	for _, m := range d.measures {
		d.replacedBy = append(d.replacedBy, local(m.replacedBy))
		d.yieldsTo = append(d.yieldsTo, local(m.yieldsTo))
	}
	l.last.Store(d)
	return d
}

// reaching are the measures that name an origin, in order.
func (d *day) reaching(origin trade.Economy) []int {
	if out, ok := d.reach.Load(origin); ok {
		return out.([]int)
	}
	out := []int{}
	for i, m := range d.measures {
		if m.origin.has(origin, d.on) {
			out = append(out, i)
		}
	}
	d.reach.Store(origin, out)
	return out
}

// A candidate is a measure that may reach a shipment, whatever is unknown.
type candidate struct {
	i    int // among the measures of the day
	line membership
}

func (d *day) candidates(code trade.Product, origin trade.Economy) []candidate {
	lists := d.law.lists
	found := make([]struct {
		membership
		known bool
	}, len(lists.selections))
	var out []candidate
	for _, i := range d.reaching(origin) {
		f := &found[d.measures[i].goods]
		if !f.known {
			f.membership = lists.selections[d.measures[i].goods].member(code, d.on, lists.known)
			f.known = true
		}
		if f.in {
			out = append(out, candidate{i, f.membership})
		}
	}
	return out
}

// factName is the name under which a condition is given: its id.
func factName(t *dossier.Test) string {
	if t.Ref != nil && t.Ref.Entry != nil {
		return t.Ref.Entry.ID
	}
	return t.Text
}

// decide evaluates the law on a shipment in one world. Only the candidates are
// looked at; shares of portions are applied by the caller.
func (d *day) decide(s *shipment, candidates []candidate, w *world, v *verdict) {
	v.portions = append(v.portions[:0], "rest")
	for len(v.state) < len(candidates) {
		v.state = append(v.state, state{})
	}
	v.place = v.place[:0]
	for range d.measures {
		v.place = append(v.place, none)
	}
	for n, c := range candidates {
		v.place[c.i] = int32(n)
		m, st := d.measures[c.i], &v.state[n]
		st.reached, st.below = false, false
		st.silent, st.adds = st.silent[:0], st.adds[:0]
		if st.reach, st.because = d.reaches(m, c.line, s, w); !st.reach {
			continue
		}
		for _, p := range m.portions {
			if !slices.Contains(v.portions, p) {
				v.portions = append(v.portions, p)
			}
		}
	}
	for len(v.sums) < len(v.portions) {
		v.sums = append(v.sums, sum{})
	}
	v.sums = v.sums[:len(v.portions)]
	for k, p := range v.portions {
		v.sums[k].base, v.sums[k].own, v.sums[k].terms = s.base, false, v.sums[k].terms[:0]
		for n, c := range candidates { // in order: those they yield to are decided
			st := &v.state[n]
			if !st.reach {
				continue
			}
			m, silent := d.measures[c.i], elsewhere
			if m.reachesPortion(p) {
				silent = d.silencer(c.i, k, p, v)
			}
			st.silent, st.adds = append(st.silent, silent), append(st.adds, Range{})
			if m.duty.Operation == "set" && silent == none { // of several the last counts
				v.sums[k].base, v.sums[k].own = s.rate(m), true
			}
		}
		for n, c := range candidates { // the base comes before all that look at it
			if st := &v.state[n]; st.reach && st.silent[k] == none {
				d.measures[c.i].add(s, st, k, &v.sums[k])
			}
		}
	}
}

func (m *measure) reachesPortion(p string) bool {
	return m.portions == nil || slices.Contains(m.portions, p)
}

// silencer is the measure that silences measure i on a portion. What replaces
// it silences by reaching; what it yields to silences only where it is not
// silent itself.
func (d *day) silencer(i, k int, portion string, v *verdict) int {
	for _, j := range d.replacedBy[i] {
		if n := v.place[j]; n != none && v.state[n].reach && d.measures[j].reachesPortion(portion) {
			return j
		}
	}
	for _, j := range d.yieldsTo[i] {
		if n := v.place[j]; n != none && v.state[n].reach && len(v.state[n].silent) > k && v.state[n].silent[k] == none {
			return j
		}
	}
	return none
}

// add adds what a measure that is not silent adds on a portion.
func (m *measure) add(s *shipment, st *state, k int, to *sum) {
	switch m.duty.Operation {
	case "add":
		st.adds[k] = s.rate(m)
		to.terms = append(to.terms, addition{m.entry, st.adds[k], false})
	case "top-up":
		rate, base := s.rate(m), to.base
		over := m.duty.Over == "general" && (to.own || s.general != s.base)
		if over {
			base = s.general
		}
		st.reached = st.reached || base.High >= rate.Low
		st.below = st.below || base.Low < rate.High
		// the most is added where the base is least
		st.adds[k] = Range{max(0, rate.Low-base.High), max(0, rate.High-base.Low)}
		if over { // the general rate is not the base, and fixed
			to.terms = append(to.terms, addition{m.entry, st.adds[k], false})
		} else {
			to.terms = append(to.terms, addition{m.entry, rate, true})
		}
	}
}

// reaches decides the tests of a candidate in a world; because says which test
// keeps it away.
func (d *day) reaches(m *measure, line membership, s *shipment, w *world) (reach bool, because string) {
	if len(line.steps) > 0 && !line.holds(w.facts) {
		last := line.steps[len(line.steps)-1]
		if last.less {
			return false, "the goods are excepted: " + last.fact
		}
		return false, "only part of the line is meant: " + last.fact
	}
	for i := range m.when {
		if !d.holds(&m.when[i], s, w) {
			return false, "it asks for: " + m.when[i].Text
		}
	}
	if m.quota != nil && (d.quotaFull(m) || m.quotaUnknown() && !w.facts[quotaFact(m)]) {
		return false, "its quota is not open"
	}
	for _, tests := range m.unless {
		if len(tests) > 0 && !slices.ContainsFunc(tests, func(t dossier.Test) bool { return !d.holds(&t, s, w) }) {
			texts := make([]string, len(tests))
			for i := range tests {
				texts[i] = tests[i].Text
			}
			return false, "excepted: " + strings.Join(texts, ", ")
		}
	}
	return true, ""
}

// quotaFact names the unknown whether a measure's quota is open.
func quotaFact(m *measure) string { return "quota-" + m.entry.ID }

// quotaUnknown reports whether no condition of the measure says that a good is
// inside its quota, so that this is a fact of its own.
func (m *measure) quotaUnknown() bool {
	return !slices.ContainsFunc(m.when, func(t dossier.Test) bool { return t.Form == dossier.TestCondition })
}

// quotaFull reports whether a tariff-rate quota is known to be filled on the
// day: its fill reached the volume within the period.
func (d *day) quotaFull(m *measure) bool {
	period := m.quota.PeriodOf(d.on, m.anchor, dossier.FiscalYearStart(d.importer))
	return slices.ContainsFunc(d.law.fills(m), func(at trade.Date) bool { return period.Contains(at) && at <= d.on })
}

// fills are the days on which a quota is known to have been filled.
func (l *Law) fills(m *measure) []trade.Date {
	var out []trade.Date
	for _, n := range m.entry.News {
		if n.Kind.Name != "observed" || n.Amount == nil || n.Amount.Unit != m.quota.Amount.Unit || !n.SeenBy(l.Known) {
			continue
		}
		if n.Amount.Low() != nil && n.Amount.Low().Cmp(&m.quota.Amount.Number) >= 0 {
			out = append(out, n.ValidAs(l.Known))
		}
	}
	return out
}

// quotaDays are the days on which a quota is filled or opens again.
func (l *Law) quotaDays(m *measure) []trade.Date {
	if m.quota == nil {
		return nil
	}
	var out []trade.Date
	for _, at := range l.fills(m) {
		out = append(out, at)
		for _, month := range [...]int{1, 4, 7, 10} { // fiscal years begin where the importer's do
			out = append(out, m.quota.PeriodOf(at, m.anchor, month).End)
		}
	}
	return out
}

// holds decides one test in a world.
func (d *day) holds(t *dossier.Test, s *shipment, w *world) bool {
	var holds bool
	switch t.Form {
	case dossier.TestClaim:
		holds = s.claim != "" && sameClaim(s.claim, t.Name)
	case dossier.TestLoaded:
		holds = w.loaded != 0 && w.loaded < t.Day
	case dossier.TestEntered:
		holds = d.on < t.Day
	case dossier.TestReading:
		holds = w.readings[t.Name] == t.Value
	default:
		holds = w.facts[factName(t)]
	}
	return holds != t.Not
}

var noInputs schedule.Inputs // neither value nor quantity is known
