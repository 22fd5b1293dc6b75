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
	Entry     *dossier.Entry
	Duty      dossier.Duty
	Goods     []dossier.GoodsTerm
	Origins   []trade.Economy
	Authority []string // roots of the instruments it rests on; nil: all law counts
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
	Lines    int  // tested
	Reached  bool // some measure of the authorities reaches one of them
	Breaches []Breach
	Open     []string // facts that were taken as not holding
	Untested int      // lines whose base cannot be read
}

// tolerance of rates compared: a hundred-millionth of a percent.
const tolerance = 1e-10

// Try holds a promise against the law of a day: on every statistical line of
// its goods, without a preference and with the one of the origin. A top-up to R
// allows what is missing from the base to R; at most R and add R allow R; none
// allows nothing. Only law of the promise's authorities counts.
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
	g := l.lists.goods(p.Entry, p.Goods)
	var lines []schedule.Line
	var codes []trade.Product
	for _, line := range revision.Lines() {
		if line.Statistical && line.Code < "98" && l.lists.member(g, line.Code, day).in {
			lines = append(lines, line)
			codes = append(codes, line.Code)
		}
	}
	law := NewPanel(l, "USA", codes).On(day)
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
	ids := map[float64]int32{}
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
			id, ok := ids[base.Rate.Low]
			if !ok {
				id = int32(len(ids))
				ids[base.Rate.Low] = id
			}
			a := law.Additional(i, origin, claim, base, id, nil, nil)
			adds := 0.0
			for _, c := range a.By {
				if p.Authority == nil || slices.Contains(p.Authority, c.Authority) {
					adds += c.Rate
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
				t.Reached = law.reachedBy(i, origin, p.Authority)
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

// reachedBy reports whether a measure of one of the authorities, or of any
// where none is named, stands on a line of an origin.
func (d *PanelDay) reachedBy(line int, origin trade.Economy, authorities []string) bool {
	return slices.ContainsFunc(d.candidates(line, origin), func(i int) bool {
		return authorities == nil || slices.Contains(authorities, d.day.measures[i].authority)
	})
}

// Has reports whether the law holds any measure at all.
func (l *Law) Has() bool { return len(l.measures) > 0 }

// Authority is the id of the root of an instrument's tree, as answers name it.
func Authority(e *dossier.Entry, known trade.Date) string {
	all := lineage(e, known)
	return all[len(all)-1].ID
}

// KeptSince is the first day from which the law has kept a promise without a
// break until a day on which it keeps it.
func (l *Law) KeptSince(p Promise, book *schedule.Schedule, day trade.Date) trade.Date {
	since := day
	days := l.Boundaries(book.Revisions()[0].From, day.AddDays(1))
	for i := len(days) - 1; i >= 0; i-- {
		t, err := l.Try(p, book, days[i])
		if err != nil || len(t.Breaches) > 0 {
			return since
		}
		since = days[i]
	}
	return since
}
