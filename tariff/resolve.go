package tariff

import (
	"math"
	"slices"
	"strings"

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

// minus gives the least and most that r − o can be where both move together
// world by world is not known; callers subtract within one world.
func (r Range) minus(o Range) Range {
	out := Range{r.Low - o.High, r.High - o.Low}
	if math.IsInf(r.High, 1) && math.IsInf(o.High, 1) { // the same unread base on both sides
		out = Range{r.Low - o.Low, r.Low - o.Low}
	}
	return out
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

// A verdict is what the law does with a shipment in one world. It may be used
// again for another shipment of the same day: nothing in it is then kept.
type verdict struct {
	portions []string // in order; "rest" alone where no measure tells portions apart
	duty     []Range  // by portion
	base     Range
	general  Range
	state    []state // by measure of the day; those that are no candidates do not reach
}

// A state is what became of one measure.
type state struct {
	reach   bool
	silent  []int   // by portion: the measure of the day that silences it, none, or elsewhere
	adds    []Range // by portion
	reached bool    // a top-up whose rate the base reaches
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
	measures   []*measure
	replacedBy [][]int
	yieldsTo   [][]int
}

// on gives the law of a day for one importer.
func (l *Law) on(date trade.Date, importer trade.Economy) *day {
	d := &day{law: l, on: date}
	at := make(map[int]int)
	for i := range l.measures {
		if m := &l.measures[i]; m.holds(date) && m.importer.has(importer, date) {
			at[i] = len(d.measures)
			d.measures = append(d.measures, m)
		}
	}
	local := func(list []int) []int {
		var out []int
		for _, i := range list {
			if k, ok := at[i]; ok {
				out = append(out, k)
			}
		}
		return out
	}
	for _, m := range d.measures {
		d.replacedBy = append(d.replacedBy, local(m.replacedBy))
		d.yieldsTo = append(d.yieldsTo, local(m.yieldsTo))
	}
	return d
}

// candidates are the measures that may reach a shipment, whatever is unknown.
func (d *day) candidates(code trade.Product, origin trade.Economy) []int {
	var out []int
	for i, m := range d.measures {
		if m.origin.has(origin, d.on) && d.law.lists.member(m.goods, code, d.on).in {
			out = append(out, i)
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
func (d *day) decide(s *shipment, candidates []int, w *world, v *verdict) {
	v.base, v.general = s.base, s.general
	v.portions = append(v.portions[:0], "rest")
	if v.state == nil {
		v.state = make([]state, len(d.measures))
	}
	for i := range v.state {
		v.state[i].reach, v.state[i].reached = false, false
	}
	sets := false
	for _, i := range candidates {
		m := d.measures[i]
		v.state[i].reach, v.state[i].because = d.reaches(m, s, w)
		sets = sets || m.duty.Operation == "set"
		for _, p := range m.portions {
			if !slices.Contains(v.portions, p) {
				v.portions = append(v.portions, p)
			}
		}
	}
	if sets { // the base comes before all that look at it
		for _, i := range candidates {
			if m := d.measures[i]; m.duty.Operation == "set" && v.state[i].reach && d.silencer(i, "", v.state) == none {
				v.base = s.rate(m)
			}
		}
	}
	v.duty = v.duty[:0]
	for range v.portions {
		v.duty = append(v.duty, v.base)
	}
	for _, i := range candidates {
		m, st := d.measures[i], &v.state[i]
		st.silent, st.adds = st.silent[:0], st.adds[:0]
		if !st.reach {
			continue
		}
		for k, p := range v.portions {
			silent, adds := elsewhere, Range{}
			if m.reachesPortion(p) {
				if silent = d.silencer(i, p, v.state); silent == none {
					adds, st.reached = m.adds(s, v)
					v.duty[k] = v.duty[k].plus(adds)
				}
			}
			st.silent, st.adds = append(st.silent, silent), append(st.adds, adds)
		}
	}
}

func (m *measure) reachesPortion(p string) bool {
	return m.portions == nil || p == "" || slices.Contains(m.portions, p)
}

// silencer is the measure that silences measure i on a portion. What replaces
// it silences by reaching; what it yields to silences only where it is not
// silent itself.
func (d *day) silencer(i int, portion string, states []state) int {
	for _, j := range d.replacedBy[i] {
		if states[j].reach && d.measures[j].reachesPortion(portion) {
			return j
		}
	}
	for _, j := range d.yieldsTo[i] {
		if states[j].reach && d.measures[j].reachesPortion(portion) && d.silencer(j, portion, states) == none {
			return j
		}
	}
	return none
}

// adds is what a measure adds where it is not silent; reached says that the
// base is not below the rate of a top-up.
func (m *measure) adds(s *shipment, v *verdict) (adds Range, reached bool) {
	switch m.duty.Operation {
	case "add":
		return s.rate(m), false
	case "top-up":
		base := v.base
		if m.duty.Over == "general" {
			base = v.general
		}
		rate := s.rate(m)
		// the most is added where the base is least
		adds = Range{max(0, rate.Low-base.High), max(0, rate.High-base.Low)}
		if math.IsInf(base.High, 1) {
			adds.Low = 0
		}
		return adds, base.Low >= rate.High
	}
	return Range{}, false
}

// reaches decides the tests of a candidate in a world; because says which test
// keeps it away.
func (d *day) reaches(m *measure, s *shipment, w *world) (reach bool, because string) {
	if in := d.law.lists.member(m.goods, s.code, d.on); in.ex != "" && w.facts[in.ex] == in.not {
		if in.not {
			return false, "the goods are excepted: " + in.ex
		}
		return false, "only part of the line is meant: " + in.ex
	}
	for i := range m.when {
		if !d.holds(&m.when[i], s, w) {
			return false, "it asks for: " + m.when[i].Text
		}
	}
	if m.quota != nil && (d.law.quotaFull(m, d.on) || m.quotaUnknown() && !w.facts[quotaFact(m)]) {
		return false, "its quota is not open"
	}
	for _, tests := range m.unless {
		all := len(tests) > 0
		for i := range tests {
			all = all && d.holds(&tests[i], s, w)
		}
		if all {
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

// quotaFull reports whether a tariff-rate quota is known to be filled on a day:
// its fill reached the volume within the period.
func (l *Law) quotaFull(m *measure, day trade.Date) bool {
	period := m.quota.PeriodOf(day, m.spans[0].Start, 1)
	for _, n := range m.entry.News {
		if n.Kind.Name != "observed" || n.Amount == nil || n.Amount.Unit != m.quota.Amount.Unit || !n.SeenBy(l.Known) {
			continue
		}
		if at := n.ValidAs(l.Known); period.Contains(at) && at <= day && n.Amount.Low() != nil && n.Amount.Low().Cmp(&m.quota.Amount.Number) >= 0 {
			return true
		}
	}
	return false
}

// holds decides one test in a world.
func (d *day) holds(t *dossier.Test, s *shipment, w *world) bool {
	var holds bool
	switch t.Form {
	case dossier.TestClaim:
		holds = s.claim != "" && strings.EqualFold(s.claim, t.Name)
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
