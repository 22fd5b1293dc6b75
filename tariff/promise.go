package tariff

import (
	"fmt"
	"slices"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// A Promise is a duty that was promised on goods of an origin.
type Promise struct {
	Entry   *dossier.Entry
	Duty    dossier.Duty
	Goods   []dossier.GoodsTerm
	Origins []trade.Economy
	Facts   map[string]Truth // what the promise takes for granted of the goods
	Law     []*dossier.Entry // instruments whose duties it speaks of; nil: all law counts
}

// A Breach is a line on which the law asks more than was promised.
type Breach struct {
	Code     trade.Product
	Origin   trade.Economy
	Claim    string
	Law      float64 // added by the law, as a fraction of value
	Promised float64 // the most that may be added
}

// A Trial is a promise held against the law on a day.
type Trial struct {
	Lines    int              // tested
	Reached  bool             // some measure of the authorities reaches one of them
	Measures []*dossier.Entry // of the promise's law, that add something on a line
	Breaches []Breach
	Open     []string // facts that were taken as not holding
	Untested int      // lines whose base cannot be read
}

// tolerance of rates compared: a hundred-millionth of a percent.
const tolerance = 1e-10

// Try holds a promise against the law of a day: on every statistical line of
// its goods, without a preference and with the one of the origin. A top-up to R
// allows what is missing from the base to R; at most R and add R allow R; none
// allows nothing. Only duties of the promise's instruments count.
func (l *Law) Try(p Promise, book *schedule.Schedule, day trade.Date) (Trial, error) {
	revision, _ := book.On(day)
	if revision == nil {
		return Trial{}, fmt.Errorf("the schedule begins on %s", book.Revisions()[0].From)
	}
	rate, err := schedule.ParseExpression(p.Duty.Rate)
	if err != nil && p.Duty.Operation != "none" {
		return Trial{}, fmt.Errorf("the rate %q cannot be read", p.Duty.Rate)
	}
	limit := rate.Eval(noInputs)
	if p.Duty.Operation == "none" {
		limit = schedule.Interval{}
	}
	if limit.Low != limit.High {
		return Trial{}, fmt.Errorf("the rate %q is not ad valorem", p.Duty.Rate)
	}
	r := float64(limit.Low)
	goods := l.lists.selection(p.Entry, p.Goods)
	var lines []schedule.Line
	var codes []trade.Product
	for _, line := range goods.candidates(revision) {
		if line.Statistical && line.Code < "98" && goods.member(line.Code, day, l.Known).in {
			lines = append(lines, line)
			codes = append(codes, line.Code)
		}
	}
	panel := NewPanel(l, "USA", codes)
	panel.Facts = p.Facts
	law := panel.On(day)
	t := Trial{Lines: len(lines)}
	for _, origin := range p.Origins {
		claims := []string{""}
		if preference := Preference(origin); preference != "" {
			claims = append(claims, preference)
		}
		for _, claim := range claims {
			l.try(&t, p, law, lines, origin, claim, r)
		}
	}
	return t, nil
}

// try tests all lines of one origin under one claim. Lines of one class and one
// base are tested together.
func (l *Law) try(t *Trial, p Promise, law *PanelDay, lines []schedule.Line, origin trade.Economy, claim string, limit float64) {
	type alike struct {
		class         int32
		base, general float64
	}
	excess := map[alike]*Breach{} // nil where the promise is kept
	for i, line := range lines {
		base, _, failed := BaseOf(line, origin, claim, noInputs)
		if failed != "" {
			continue
		}
		if base.Rate.Low != base.Rate.High {
			if claim == "" {
				t.Untested++
			}
			continue
		}
		key := alike{law.class[i], base.Rate.Low, base.General.Low}
		breach, done := excess[key]
		if !done {
			a := law.Additional(i, origin, claim, base)
			adds := 0.0
			for _, x := range a.parts {
				if l.under(x.measure, p.Law) {
					adds += x.rate
					if !slices.Contains(t.Measures, x.measure) {
						t.Measures = append(t.Measures, x.measure)
					}
				}
			}
			allowed := limit
			if p.Duty.Operation == "top-up" {
				allowed = max(0, limit-base.Rate.Low)
			}
			for _, o := range a.Open {
				if !slices.Contains(t.Open, o) {
					t.Open = append(t.Open, o)
				}
			}
			if adds > allowed+tolerance {
				breach = &Breach{Origin: origin, Claim: claim, Law: adds, Promised: allowed}
			}
			if !t.Reached {
				t.Reached = law.reachedBy(i, origin, p.Law)
			}
			excess[key] = breach
		}
		if breach != nil {
			b := *breach
			b.Code = line.Code
			t.Breaches = append(t.Breaches, b)
		}
	}
}

// reachedBy reports whether a measure under one of the instruments, or any where
// none is named, stands on a line of an origin.
func (d *PanelDay) reachedBy(line int, origin trade.Economy, law []*dossier.Entry) bool {
	return slices.ContainsFunc(d.candidates(d.class[line], d.origin(origin)), func(c candidate) bool {
		return d.panel.law.under(d.day.measures[c.i].entry, law)
	})
}

// under reports whether a measure stands under one of the instruments; all do
// where none is named.
func (l *Law) under(measure *dossier.Entry, law []*dossier.Entry) bool {
	return law == nil || slices.ContainsFunc(lineage(measure, l.Known), func(e *dossier.Entry) bool { return slices.Contains(law, e) })
}

// Has reports whether the law holds any measure at all.
func (l *Law) Has() bool { return len(l.measures) > 0 }

// candidates are the lines of a revision that can belong to a selection: those
// under its codes and lists, or all.
func (s selection) candidates(revision *schedule.Revision) []schedule.Line {
	var prefixes []trade.Product
	for i := range s {
		switch t := &s[i]; {
		case t.less:
		case t.all:
			return revision.Lines()
		case t.list != nil:
			for code := range t.list.first {
				prefixes = append(prefixes, code)
			}
		default:
			prefixes = append(prefixes, t.code)
		}
	}
	slices.Sort(prefixes)
	var out []schedule.Line
	for i, p := range prefixes {
		if i > 0 && p.Under(prefixes[i-1]) { // prefixes under one already taken add nothing
			prefixes[i] = prefixes[i-1]
			continue
		}
		out = append(out, revision.Under(p)...)
	}
	return out
}

// KeptSince is the first day from which the law has kept a promise without a
// break until a day on which it keeps it.
func (l *Law) KeptSince(p Promise, book *schedule.Schedule, day trade.Date) trade.Date {
	first := book.Revisions()[0].From
	since := day
	for _, d := range slices.Backward(l.changes(p, book, first, day)) {
		t, err := l.Try(p, book, d)
		if err != nil || len(t.Breaches) > 0 {
			return since
		}
		since = d
	}
	return since
}

// changes are the days from first to day on which a measure that can reach the
// goods and origins of a promise begins or ends, and on which a revision of the
// schedule does.
func (l *Law) changes(p Promise, book *schedule.Schedule, first, day trade.Date) []trade.Date {
	days := []trade.Date{first}
	add := func(d trade.Date) {
		if d > first && d <= day {
			days = append(days, d)
		}
	}
	goods := l.lists.selection(p.Entry, p.Goods)
	revision, _ := book.On(day)
	lines := goods.candidates(revision)
	for i := range l.measures {
		m := &l.measures[i]
		if !slices.ContainsFunc(p.Origins, func(o trade.Economy) bool { return m.origin.has(o, day) }) {
			continue
		}
		reached := l.lists.selections[m.goods]
		if !slices.ContainsFunc(lines, func(x schedule.Line) bool { return reached.mayHold(x.Code) }) {
			continue
		}
		for _, s := range m.spans {
			add(s.Start)
			add(s.End)
		}
		for _, d := range reached.days(l.Known) {
			add(d)
		}
	}
	for _, r := range book.Revisions() {
		add(r.From)
	}
	slices.Sort(days)
	return slices.Compact(days)
}

// mayHold reports whether a line belongs to a selection on any day at all.
func (s selection) mayHold(code trade.Product) bool {
	for i := range s {
		switch t := &s[i]; {
		case t.less:
		case t.all:
			return true
		case t.list != nil:
			for _, n := range t.list.lengths {
				if n <= len(code) {
					if _, ok := t.list.first[code[:n]]; ok {
						return true
					}
				}
			}
		case code.Under(t.code):
			return true
		}
	}
	return false
}
