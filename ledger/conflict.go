package ledger

import (
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A Conflict is a set of statements that cannot all be true. All stay; a named
// person may choose one with a reason.
type Conflict struct {
	ID     string // of the entry or part, or of the claim
	Unit   trade.Unit
	Rivals []Statement
	Chosen *dossier.Entry // the choose line, nil where no one has chosen
}

// A Statement is one of several rivals.
type Statement struct {
	Says   string
	Source *dossier.Entry // nil where it names none
	Quote  string
	Entry  *dossier.Entry
}

// conflicts lists the conflict sets of the view in file order, each once.
func (v *View) conflicts() []Conflict {
	var out []Conflict
	told := map[string]bool{}
	for _, e := range v.Dossier.Entries {
		switch e.Kind.Name {
		case "commitment", "event":
			if !v.promised(e) {
				continue
			}
			out = append(out, v.rivalAmounts(e, "")...)
			for _, p := range e.Parts {
				out = append(out, v.rivalAmounts(e, p.ID)...)
			}
		case "claim":
			if !v.holds(e) {
				continue
			}
			if c, ok := v.contradiction(e); ok {
				var ids []string
				for _, r := range c.Rivals {
					ids = append(ids, r.Entry.ID)
				}
				slices.Sort(ids)
				if key := strings.Join(ids, " "); !told[key] { // two claims against each other are one conflict
					told[key] = true
					out = append(out, c)
				}
			}
		}
	}
	return out
}

func (v *View) rivalAmounts(e *dossier.Entry, part string) []Conflict {
	rivals := v.rivals(e, part, v.values(e, part))
	var out []Conflict
	done := map[trade.Unit]bool{}
	for i, a := range rivals {
		for _, b := range rivals[:i] {
			if done[a.Amount.Unit] || !dossier.Excludes(a.Amount, b.Amount) {
				continue
			}
			done[a.Amount.Unit] = true
			c := Conflict{ID: dossier.Name(e.ID, part), Unit: a.Amount.Unit}
			for _, r := range rivals {
				if r.Amount.Unit == c.Unit {
					c.Rivals = append(c.Rivals, statement(r.Amount.String(), r.From, r.Entry))
				}
			}
			for _, n := range e.News {
				if n.Kind.Name == "choose" && n.Target.Part == part && n.Amount != nil && n.Amount.Unit == c.Unit && v.holds(n) {
					c.Chosen = n
				}
			}
			out = append(out, c)
		}
	}
	return out
}

func statement(says string, from *dossier.Attribution, e *dossier.Entry) Statement {
	s := Statement{Says: says, Entry: e}
	if from != nil {
		s.Source, s.Quote = from.Source.Entry, from.Quote
	}
	return s
}

// contradiction is a claim with what it cannot stand beside.
func (v *View) contradiction(claim *dossier.Entry) (Conflict, bool) {
	refs, _ := dossier.Get[[]*dossier.Ref](claim.Values, "contradicts")
	c := Conflict{ID: claim.ID, Rivals: []Statement{words(claim)}}
	for _, r := range refs {
		if r.Entry != nil && v.holds(r.Entry) {
			c.Rivals = append(c.Rivals, words(r.Entry))
		}
	}
	for _, r := range c.Rivals { // choosing any of them settles it
		for _, n := range r.Entry.News {
			if n.Kind.Name == "choose" && n.Amount == nil && v.holds(n) && (c.Chosen == nil || v.validDay(n) >= v.validDay(c.Chosen)) {
				c.Chosen = n
			}
		}
	}
	return c, len(c.Rivals) > 1
}

// words is what an entry says, for a list of statements.
func words(e *dossier.Entry) Statement {
	says := e.Text("says")
	if says == "" {
		says = e.Title
	}
	var from *dossier.Attribution
	if all := e.Attributions(); len(all) > 0 {
		from = all[0]
	}
	return statement(says, from, e)
}
