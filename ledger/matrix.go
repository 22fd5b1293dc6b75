package ledger

import "github.com/servanda/servanda/dossier"

// A Coverage says how an instrument treats a topic.
type Coverage struct {
	Instrument string         `json:"instrument"`
	Topic      string         `json:"topic"`
	Level      string         `json:"coverage"` // hard | mixed | soft | none
	Quote      string         `json:"quote"`
	Source     string         `json:"source"`
	Coder      string         `json:"coder"`
	Entry      *dossier.Entry `json:"-"`
}

// Matrix lists the coverage of topics by instruments at the view, in file
// order. A pair that is not listed is not coded, which is not "none".
func (v *View) Matrix() []Coverage {
	out := []Coverage{}
	for _, e := range v.Dossier.Entries {
		if e.Kind.Name != "coverage" || !v.holds(e) || len(e.Words) != 2 {
			continue
		}
		c := Coverage{Instrument: e.Target.Text, Topic: e.Words[0], Level: e.Words[1], Coder: e.Text("coder"), Entry: e}
		for _, a := range e.Attributions() {
			if c.Source == "" {
				c.Source = a.Source.Text
			}
			if a.Quote != "" {
				c.Quote, c.Source = a.Quote, a.Source.Text
				break
			}
		}
		out = append(out, c)
	}
	return out
}
