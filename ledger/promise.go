package ledger

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

// A court holds the law of a dossier and what it uses, as known at a view, for
// the promises that it can test. It is stated once, when it is first asked for.
type court struct {
	law  func() (*tariff.Law, error)
	book func() (*schedule.Schedule, error)
}

func newCourt(d *dossier.Dossier, known trade.Date) *court {
	return &court{
		law: sync.OnceValues(func() (*tariff.Law, error) {
			law, messages := tariff.Compile([]*dossier.Dossier{d}, known, true)
			if pact.HasErrors(messages) {
				return nil, fmt.Errorf("the law has errors: %s", messages[0].Message)
			}
			return law, nil
		}),
		book: sync.OnceValues(schedule.Open),
	}
}

// law gives the instruments whose duties a promise speaks of: those it names
// with law, or else those it rests on; nil where it names none.
func (j *judgement) law() []*dossier.Entry {
	for _, name := range [...]string{"law", "rests-on"} {
		var out []*dossier.Entry
		for i := range j.whole {
			if j.whole[i].Field.Name != name {
				continue
			}
			refs, _ := j.whole[i].Data.([]*dossier.Ref)
			for _, r := range refs {
				if r.Entry != nil && r.Entry.Kind.Name == "instrument" {
					out = append(out, r.Entry)
				}
			}
		}
		if out != nil {
			return out
		}
	}
	return nil
}

// maxSinceLines bounds the search for the day since which a promise is kept: it
// looks at every day on which the law changed.
const maxSinceLines = 2000

// maxShownLines is how many lines a broken promise names.
const maxShownLines = 5

// tried: a promise of a duty whose goods and origin are stated is tested by the
// law of the day: rule 14 kept, rule 15 broken. It gives false, and says why,
// where it cannot be tested; the other rules decide then.
func (j *judgement) tried() bool {
	duty, ok := dossier.Get[dossier.Duty](j.values, "promised-duty")
	if !ok || j.ground() != nil { // what it rests on is gone: rule 3
		return false
	}
	untestable := func(why string) bool {
		j.assume("not tested by the law: " + why)
		return false
	}
	goods, ok := dossier.Get[[]dossier.GoodsTerm](j.values, "goods")
	if !ok {
		return untestable("its goods are not stated")
	}
	origin, _ := dossier.Get[dossier.Parties](j.values, "origin")
	p := tariff.Promise{Entry: j.entry, Duty: duty, Goods: goods}
	for _, x := range origin.List {
		if x.Economy != "" {
			p.Origins = append(p.Origins, x.Economy)
		} else if x.Group != "" {
			p.Origins = append(p.Origins, x.Group.Members(j.view.AsOf)...)
		}
	}
	if len(p.Origins) == 0 {
		return untestable("its origin is not stated")
	}
	p.Law = j.law()
	p.Facts = map[string]tariff.Truth{}
	for i := range j.values {
		if c, ok := j.values[i].Data.(dossier.Condition); ok && c.Ref != nil && c.Ref.Entry != nil && c.Ref.Entry.Kind.Name == "condition" {
			p.Facts[c.Ref.Entry.ID] = tariff.Yes // promised for such goods only
		}
	}
	law, err := j.view.court.law()
	if err != nil {
		return untestable(err.Error())
	}
	if !law.Has() {
		return untestable("no law is stated in the dossier")
	}
	book, err := j.view.court.book()
	if err != nil {
		return untestable(err.Error())
	}
	trial, err := law.Try(p, book, j.view.AsOf)
	if err != nil {
		return untestable(err.Error())
	}
	if trial.Lines == 0 {
		return untestable("no line of the schedule stands under its goods")
	}
	if !trial.Reached {
		return untestable("no measure in the dossier reaches its goods")
	}
	for _, o := range trial.Open {
		j.assume("not given, taken as not holding: " + o)
	}
	if trial.Untested > 0 {
		j.assume(fmt.Sprintf("%d lines with rates by quantity were not tested", trial.Untested))
	}
	if p.Law != nil {
		var names []string
		for _, e := range p.Law {
			names = append(names, e.ID)
		}
		j.assume("only duties under " + strings.Join(names, ", ") + " were tested")
	}
	defer func() {
		for _, m := range trial.Measures[:min(len(trial.Measures), maxShownLines)] {
			j.because(m, "it is the law of the day on these goods")
		}
	}()
	if len(trial.Breaches) == 0 {
		j.set(Kept, 14)
		since := ""
		if trial.Lines <= maxSinceLines {
			since = ", since " + law.KeptSince(p, book, j.view.AsOf).String()
		}
		j.because(j.entry, "the law keeps it on all %d lines%s", trial.Lines, since)
		return true
	}
	if j.due != 0 && j.due >= j.view.AsOf || j.dueWaits {
		return false // not kept yet, and not due
	}
	j.set(Broken, 15)
	var lines []string
	for _, b := range trial.Breaches {
		text := b.Code.Dotted()
		if !slices.Contains(lines, text) {
			lines = append(lines, text)
		}
	}
	shown := strings.Join(lines[:min(len(lines), maxShownLines)], ", ")
	if len(lines) > maxShownLines {
		shown += fmt.Sprintf(" and %d more", len(lines)-maxShownLines)
	}
	worst := trial.Breaches[0]
	for _, b := range trial.Breaches {
		if b.Law-b.Promised > worst.Law-worst.Promised {
			worst = b
		}
	}
	j.because(j.entry, "the law adds more than was promised on %d of %d lines: %s; on %s it adds %s where %s was promised",
		len(lines), trial.Lines, shown, worst.Code.Dotted(), trade.Rate(worst.Law), trade.Rate(worst.Promised))
	return true
}
