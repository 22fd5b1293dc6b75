package tariff

import (
	"fmt"
	"maps"
	"math"
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

// unknowns of a question under one law.
type unknowns struct {
	facts    []string
	readings map[string][]string // name → values
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
	s.rate = func(m *measure) Range { return rate(m.entry, m.duty.Rate) }
	var u unknowns
	days := [3]*day{}
	candidates := [3][]int{}
	for k, l := range [...]*Law{laws.Assessed, laws.Owed, laws.AtEntry} {
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
	totals := [...]*Range{&a.Assessed, &a.Owed, &a.AtEntry}
	for i := range worlds {
		var verdicts [3]verdict
		for k, d := range days {
			v := &verdicts[k]
			d.decide(s, candidates[k], &worlds[i], v)
			r, open := v.weigh(q.Shares)
			if open && i == 0 && k == 0 {
				a.Unknown = append(a.Unknown, "shares of the value: "+strings.Join(v.portions, ", "))
			}
			if i == 0 {
				*totals[k] = r
			}
			*totals[k] = totals[k].union(r)
		}
		assessed[i] = verdicts[0]
		back := difference(&verdicts[2], &verdicts[1], q.Shares) // within one world the unknowns are the same on both sides
		if i == 0 {
			a.Refundable = back
		}
		a.Refundable = a.Refundable.union(back)
	}
	days[0].explain(a, candidates[0], assessed)
	return a, nil
}

// difference is at entry less owed in one world, over the unknown shares.
func difference(entry, owed *verdict, shares map[string]float64) Range {
	out := Range{math.Inf(1), math.Inf(-1)}
	names := slices.Compact(slices.Sorted(slices.Values(append(slices.Clone(entry.portions), owed.portions...))))
	of := func(v *verdict, p string) Range {
		if i := slices.Index(v.portions, p); i >= 0 {
			return v.duty[i]
		}
		return v.duty[0] // a portion that this law does not tell apart
	}
	known, weight := Range{}, 0.0
	for _, p := range names {
		d := of(entry, p).minus(of(owed, p))
		if share, ok := shares[p]; ok {
			known = known.plus(d.scaled(share))
			weight += share
			continue
		}
		out = out.union(d)
	}
	if math.IsInf(out.Low, 1) {
		return known
	}
	return known.plus(out.scaled(max(0, 1-weight)))
}

// weigh sums the portions by their shares. Where shares are open the value may
// lie on any of the portions not given.
func (v *verdict) weigh(shares map[string]float64) (total Range, open bool) {
	if len(v.portions) == 1 {
		return v.duty[0], false
	}
	weight := 0.0
	var free Range
	for i, p := range v.portions {
		if share, ok := shares[p]; ok {
			total = total.plus(v.duty[i].scaled(share))
			weight += share
			continue
		}
		if !open {
			free = v.duty[i]
		}
		free = free.union(v.duty[i])
		open = true
	}
	rest := max(0, 1-weight)
	if !open || rest == 0 {
		return total, false
	}
	return total.plus(free.scaled(rest)), free.Low != free.High
}

// gather finds the unknowns that the candidates turn on.
func (d *day) gather(u *unknowns, candidates []int, s *shipment, q *Question) {
	if u.readings == nil {
		u.readings = map[string][]string{}
	}
	fact := func(name string) {
		if q.Facts[name] == Unknown && !slices.Contains(u.facts, name) {
			u.facts = append(u.facts, name)
		}
	}
	assume := func(text string) {
		if !slices.Contains(u.assumed, text) {
			u.assumed = append(u.assumed, text)
		}
	}
	for _, i := range candidates {
		m := d.measures[i]
		if in := d.law.lists.member(m.goods, s.code, d.on); in.ex != "" {
			fact(in.ex)
		}
		if m.quota != nil && m.quotaUnknown() && !d.law.quotaFull(m, d.on) {
			fact(quotaFact(m))
		}
		for _, tests := range append([][]dossier.Test{m.when}, m.unless...) {
			if d.alreadyFalse(tests, s, q) {
				continue
			}
			for k := range tests {
				t := &tests[k]
				switch t.Form {
				case dossier.TestClaim:
					if s.claim == "" {
						assume("no preference is claimed")
					}
				case dossier.TestLoaded:
					if q.LoadedOpen {
						if !slices.Contains(u.loaded, t.Day) {
							u.loaded = append(u.loaded, t.Day)
						}
					} else if q.Loaded == 0 {
						assume("no transit is claimed: loaded before " + t.Day.String())
					}
				case dossier.TestReading:
					if q.Readings[t.Name] == "" && !slices.Contains(u.readings[t.Name], t.Value) {
						u.readings[t.Name] = append(u.readings[t.Name], t.Value)
					}
				case dossier.TestCondition:
					name := factName(t)
					if q.Facts[name] != Unknown {
						continue
					}
					if t.Ref != nil && t.Ref.Entry != nil && t.Ref.Entry.Text("type") == "claim" {
						assume(name + " is not claimed")
						continue
					}
					fact(name)
				}
			}
		}
	}
}

// alreadyFalse reports whether a test that needs no unknown fails, so that the
// unknown ones of the same line do not matter.
func (d *day) alreadyFalse(tests []dossier.Test, s *shipment, q *Question) bool {
	for i := range tests {
		t := &tests[i]
		switch t.Form {
		case dossier.TestEntered, dossier.TestClaim:
			if !d.holds(t, s, &world{}) {
				return true
			}
		case dossier.TestLoaded:
			if !q.LoadedOpen && q.Loaded != 0 && (q.Loaded < t.Day) == t.Not {
				return true
			}
		}
	}
	return false
}

// names lists the unknowns for the reader.
func (u *unknowns) names() []string {
	out := slices.Clone(u.facts)
	for _, name := range slices.Sorted(maps.Keys(u.readings)) {
		slices.Sort(u.readings[name])
		out = append(out, fmt.Sprintf("reading %s: %s", name, strings.Join(u.readings[name], " or ")))
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
		spread(func(w *world, k int) { w.readings[name] = values[k] }, len(values))
	}
	if len(u.loaded) > 0 { // loading falls between the days that matter
		slices.Sort(u.loaded)
		spread(func(w *world, k int) {
			if k == len(u.loaded) {
				w.loaded = u.loaded[k-1]
			} else {
				w.loaded = u.loaded[k].AddDays(-1)
			}
		}, len(u.loaded)+1)
	}
	return worlds, nil
}

// explain lists what applied in some world, and what reached the goods or came
// close and did not.
func (d *day) explain(a *Answer, candidates []int, verdicts []verdict) {
	for _, i := range candidates {
		m := d.measures[i]
		applied := Applied{Measure: m.entry, Authority: m.authority, Operation: operation(m), Portion: strings.Join(m.portions, ", ")}
		reason := ""
		counted := 0
		for w := range verdicts {
			st := &verdicts[w].state[i]
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
			if !st.reach && reason == "" {
				reason = st.because
			}
			if !speaks {
				continue
			}
			if counted == 0 {
				applied.Adds = adds
			}
			applied.Adds = applied.Adds.union(adds)
			counted++
			if m.duty.Operation == "top-up" && math.IsInf(verdicts[w].base.High, 1) {
				applied.Headings = append(applied.Headings, m.heading(true), m.heading(false))
			}
			applied.Headings = append(applied.Headings, m.heading(st.reached))
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
	if slices.ContainsFunc(m.entry.Values, func(v dossier.Value) bool { return v.Field.Name == "yields-to" && refersTo(v, by) }) {
		return "it yields to " + by.entry.ID
	}
	return by.entry.ID + " takes its place"
}

// refersTo reports whether a value names a measure or an instrument above it.
func refersTo(v dossier.Value, m *measure) bool {
	refs, _ := v.Data.([]*dossier.Ref)
	above := lineage(m.entry, 1<<30)
	return slices.ContainsFunc(refs, func(r *dossier.Ref) bool { return slices.Contains(above, r.Entry) })
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
