package tariff

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// maxUnknowns is how many unknowns a question may leave open: each doubles the
// worlds, and an answer over a thousand worlds helps nobody.
const maxUnknowns = 10

// Truth is what is known of a fact.
type Truth uint8

const (
	Unknown Truth = iota
	No
	Yes
)

// A Question asks for the duty on a shipment.
type Question struct {
	Code       trade.Product
	Origin     trade.Economy
	Importer   trade.Economy
	On         trade.Date // day of entry
	Claim      string     // programme claimed: KORUS; "" or none: none
	Loaded     trade.Date // day of loading; 0: no transit is claimed
	LoadedOpen bool       // the day of loading matters and is not known
	Facts      map[string]Truth
	Readings   map[string]string
	Shares     map[string]float64 // portion → share of the value, as a fraction
}

// Base is the base of one line for a question, as the schedule gives it.
type Base struct {
	Rate    Range    // that applies: general, special or column 2
	General Range    // column 1 general
	Reasons []string // why an end is open, or a claim fails
}

// Answer is the duty on one line.
type Answer struct {
	Base                                Range
	AtEntry, Assessed, Owed, Refundable Range
	Applied                             []Applied
	NotApplied                          []NotApplied
	Unknown                             []string
	Assumed                             []string
}

// Applied is a measure that counts in the assessed duty in some world.
type Applied struct {
	Measure   *dossier.Entry
	Authority string
	Headings  []string // more than one where worlds differ
	Operation string
	Adds      Range
	Portion   string // "" where it reaches the whole value
}

// NotApplied is a measure that reached the goods and lost, or came close.
type NotApplied struct {
	Measure *dossier.Entry
	Reason  string
}

// Laws are the three states of the law that one answer needs.
type Laws struct {
	Assessed *Law // known on the day asked from, voids ignored
	Owed     *Law // the same, voids counted
	AtEntry  *Law // known on the day of entry, voids ignored
}

// unknowns of a question under one law or several.
type unknowns struct {
	facts    []string
	readings map[string][]string // name → the values that measures name
	loaded   []trade.Date        // days before which loading matters
	assumed  []string
}

// Duty answers a question on one line. rate evaluates the rate of a measure on
// this shipment. It refuses a question with more than ten unknowns.
func (laws Laws) Duty(q Question, base Base, rate func(m *dossier.Entry, text string) Range) (*Answer, error) {
	s := &shipment{code: q.Code, origin: q.Origin, claim: q.Claim, base: base.Rate, general: base.General}
	if strings.EqualFold(s.claim, "none") {
		s.claim = ""
	}
	s.rate = func(m *measure) Range {
		if m.adValorem.Low == m.adValorem.High {
			return m.adValorem // whatever the value and the quantity
		}
		return rate(m.entry, m.duty.Rate)
	}
	var u unknowns
	all := [...]*Law{laws.Assessed, laws.Owed, laws.AtEntry}
	if laws.AtEntry == laws.Assessed {
		all[2] = nil
	}
	days := [3]*day{}
	candidates := [3][]candidate{}
	for k, l := range all {
		if l == nil {
			days[k], candidates[k] = days[0], candidates[0]
			continue
		}
		days[k] = l.on(q.On, q.Importer)
		candidates[k] = days[k].candidates(q.Code, q.Origin)
		days[k].gather(&u, candidates[k], s, &q)
	}
	worlds, err := u.worlds(&q)
	if err != nil {
		return nil, err
	}
	a := &Answer{Base: base.Rate, Unknown: slices.Clone(base.Reasons), Assumed: u.assumed}
	a.Unknown = append(a.Unknown, u.names()...)
	assessed := make([]verdict, len(worlds))
	var owed, entry verdict
	open := ""
	for i := range worlds {
		v := &assessed[i]
		days[0].decide(s, candidates[0], &worlds[i], v)
		days[1].decide(s, candidates[1], &worlds[i], &owed)
		then := v
		if all[2] != nil {
			then = &entry
			days[2].decide(s, candidates[2], &worlds[i], then)
		}
		for k, x := range []struct {
			to *Range
			of *verdict
		}{{&a.Assessed, v}, {&a.Owed, &owed}, {&a.AtEntry, then}} {
			r, free := weigh(x.of.portions, func(p string) Range { return x.of.sum(p).total() }, q.Shares)
			if free && k == 0 && open == "" {
				open = "shares of the value: " + strings.Join(x.of.portions, ", ")
			}
			if i == 0 {
				*x.to = r
			}
			*x.to = x.to.union(r)
		}
		portions := slices.Clone(then.portions) // within one world the unknowns are the same on both sides
		for _, p := range owed.portions {
			if !slices.Contains(portions, p) {
				portions = append(portions, p)
			}
		}
		back, _ := weigh(portions, func(p string) Range { return then.sum(p).less(owed.sum(p)) }, q.Shares)
		if i == 0 {
			a.Refundable = back
		}
		a.Refundable = a.Refundable.union(back)
	}
	if open != "" {
		a.Unknown = append(a.Unknown, open)
	}
	days[0].explain(a, candidates[0], assessed)
	return a, nil
}

// sum is the duty on a portion; one that the law does not tell apart is rest.
func (v *verdict) sum(portion string) *sum {
	return &v.sums[max(0, slices.Index(v.portions, portion))]
}

// weigh sums what is due on the portions by their shares. A share of a portion
// that is not told apart lies on rest. What the shares leave open may lie on any
// portion that has none, or on any at all where each has one.
func weigh(apart []string, of func(portion string) Range, shares map[string]float64) (total Range, open bool) {
	if len(apart) == 1 {
		return of(apart[0]), false
	}
	left := 1.0
	var free []string
	for _, name := range portions {
		share, ok := shares[name]
		switch {
		case ok && slices.Contains(apart, name):
			total = total.plus(of(name).scaled(share))
			left -= share
		case ok:
			total = total.plus(of("rest").scaled(share))
			left -= share
		case slices.Contains(apart, name):
			free = append(free, name)
		}
	}
	if left < 1e-9 {
		return total, false
	}
	if free == nil {
		free = apart
	}
	span := of(free[0])
	for _, name := range free[1:] {
		span = span.union(of(name))
	}
	return total.plus(span.scaled(left)), span.Low != span.High
}

// gather finds the unknowns that the candidates turn on.
func (d *day) gather(u *unknowns, candidates []candidate, s *shipment, q *Question) {
	if u.readings == nil {
		u.readings = map[string][]string{}
	}
	fact := func(name string) {
		if q.Facts[name] == Unknown {
			u.facts = appendNew(u.facts, name)
		}
	}
	for _, c := range candidates {
		m := d.measures[c.i]
		for _, name := range c.line.turns(q.Facts) {
			fact(name)
		}
		if m.quota != nil && m.quotaUnknown() && !d.quotaFull(m) {
			fact(quotaFact(m))
		}
		d.turns(u, m.when, s, q)
		for _, tests := range m.unless {
			d.turns(u, tests, s, q)
		}
	}
}

// turns finds the unknowns on which one line of tests turns: none where what is
// given or assumed decides that it fails.
func (d *day) turns(u *unknowns, tests []dossier.Test, s *shipment, q *Question) {
	for i := range tests {
		if holds, given := d.given(&tests[i], s, q); given && !holds {
			return
		}
	}
	fails := false
	for i := range tests {
		t := &tests[i]
		switch name := factName(t); {
		case t.Form == dossier.TestClaim && s.claim == "":
			u.assumed = appendNew(u.assumed, "no preference is claimed")
			fails = fails || !t.Not
		case t.Form == dossier.TestLoaded && q.Loaded == 0 && !q.LoadedOpen:
			u.assumed = appendNew(u.assumed, "no transit is claimed: loaded before "+t.Day.String())
			fails = fails || !t.Not
		case t.Form == dossier.TestCondition && isClaim(t) && q.Facts[name] == Unknown:
			u.assumed = appendNew(u.assumed, name+" is not claimed")
			fails = fails || !t.Not
		}
	}
	if fails {
		return
	}
	for i := range tests {
		t := &tests[i]
		switch name := factName(t); {
		case t.Form == dossier.TestLoaded && q.LoadedOpen:
			if !slices.Contains(u.loaded, t.Day) {
				u.loaded = append(u.loaded, t.Day)
			}
		case t.Form == dossier.TestReading && q.Readings[t.Name] == "":
			for _, value := range d.law.readings[t.Name] {
				u.readings[t.Name] = appendNew(u.readings[t.Name], value)
			}
		case t.Form == dossier.TestCondition && !isClaim(t) && q.Facts[name] == Unknown:
			u.facts = appendNew(u.facts, name)
		}
	}
}

// isClaim reports whether a condition is off unless claimed.
func isClaim(t *dossier.Test) bool {
	return t.Ref != nil && t.Ref.Entry != nil && t.Ref.Entry.Text("type") == "claim"
}

// given decides a test from what the question gives, where it does.
func (d *day) given(t *dossier.Test, s *shipment, q *Question) (holds, given bool) {
	switch t.Form {
	case dossier.TestEntered:
		given = true
	case dossier.TestClaim:
		given = s.claim != ""
	case dossier.TestLoaded:
		given = q.Loaded != 0
	case dossier.TestReading:
		given = q.Readings[t.Name] != ""
	default:
		given = q.Facts[factName(t)] != Unknown
	}
	if !given {
		return false, false
	}
	w := world{readings: q.Readings, loaded: q.Loaded}
	if t.Form == dossier.TestCondition {
		return (q.Facts[factName(t)] == Yes) != t.Not, true
	}
	return d.holds(t, s, &w), true
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// names lists the unknowns for the reader.
func (u *unknowns) names() []string {
	out := slices.Clone(u.facts)
	for _, name := range slices.Sorted(maps.Keys(u.readings)) {
		values := u.readings[name]
		if len(values) == 1 {
			values = []string{values[0], "another"}
		}
		out = append(out, fmt.Sprintf("reading %s: %s", name, strings.Join(values, " or ")))
	}
	if len(u.loaded) > 0 {
		out = append(out, "day of loading")
	}
	return out
}

// worlds gives every combination of the unknowns, with what is known filled in.
func (u *unknowns) worlds(q *Question) ([]world, error) {
	n := len(u.facts) + len(u.readings)
	if len(u.loaded) > 0 {
		n++
	}
	if n > maxUnknowns {
		return nil, fmt.Errorf("the duty turns on %d unknowns, more than %d: %s\ngive some of them with --condition NAME=yes|no", n, maxUnknowns, strings.Join(u.names(), ", "))
	}
	known := world{facts: map[string]bool{}, readings: maps.Clone(q.Readings), loaded: q.Loaded}
	if known.readings == nil {
		known.readings = map[string]string{}
	}
	for name, t := range q.Facts {
		known.facts[name] = t == Yes
	}
	worlds := []world{known}
	spread := func(set func(w *world, k int), n int) {
		var next []world
		for _, w := range worlds {
			for k := range n {
				x := world{facts: maps.Clone(w.facts), readings: maps.Clone(w.readings), loaded: w.loaded}
				set(&x, k)
				next = append(next, x)
			}
		}
		worlds = next
	}
	for _, f := range u.facts {
		spread(func(w *world, k int) { w.facts[f] = k == 1 }, 2)
	}
	for _, name := range slices.Sorted(maps.Keys(u.readings)) {
		values := u.readings[name]
		if len(values) == 1 { // the other is one of which no measure speaks
			values = []string{values[0], ""}
		}
		spread(func(w *world, k int) { w.readings[name] = values[k] }, len(values))
	}
	if len(u.loaded) > 0 { // loading falls between the days that matter, and not after entry
		slices.Sort(u.loaded)
		var days []trade.Date
		for _, d := range u.loaded {
			days = append(days, min(d.AddDays(-1), q.On))
		}
		days = slices.Compact(append(days, min(u.loaded[len(u.loaded)-1], q.On)))
		spread(func(w *world, k int) { w.loaded = days[k] }, len(days))
	}
	return worlds, nil
}

// explain lists what applied in some world, and what reached the goods or came
// close and did not.
func (d *day) explain(a *Answer, candidates []candidate, verdicts []verdict) {
	for n, c := range candidates {
		m := d.measures[c.i]
		applied := Applied{Measure: m.entry, Authority: m.authority, Operation: operation(m), Portion: strings.Join(m.portions, ", ")}
		reason := ""
		counted := 0
		for w := range verdicts {
			st := &verdicts[w].state[n]
			if !st.reach {
				if reason == "" {
					reason = st.because
				}
				continue
			}
			speaks := false
			var adds Range
			for k := range st.adds {
				switch {
				case st.silent[k] == none:
					if !speaks {
						adds = st.adds[k]
					}
					adds = adds.union(st.adds[k])
					speaks = true
				case st.silent[k] >= 0 && reason == "":
					reason = silence(m, d.measures[st.silent[k]])
				}
			}
			if !speaks {
				continue
			}
			if counted == 0 {
				applied.Adds = adds
			}
			applied.Adds = applied.Adds.union(adds)
			counted++
			applied.Headings = append(applied.Headings, m.namedHeadings(st)...)
		}
		if counted > 0 {
			if counted < len(verdicts) { // it adds nothing in some world
				applied.Adds = applied.Adds.union(Range{})
			}
			slices.Sort(applied.Headings)
			applied.Headings = slices.Compact(applied.Headings)
			a.Applied = append(a.Applied, applied)
		} else if reason != "" {
			a.NotApplied = append(a.NotApplied, NotApplied{m.entry, reason})
		}
	}
}

func silence(m, by *measure) string {
	if slices.ContainsFunc(m.yields, func(r *dossier.Ref) bool { return slices.Contains(lineage(by.entry, 1<<30), r.Entry) }) {
		return "it yields to " + by.entry.ID
	}
	return by.entry.ID + " takes its place"
}

// operation is how an answer names what a measure does.
func operation(m *measure) string {
	d := m.duty
	switch d.Operation {
	case "top-up":
		return "top-up to " + d.Rate
	case "set":
		return "set base " + d.Rate
	case "add":
		return "add " + d.Rate
	}
	return d.Operation
}
