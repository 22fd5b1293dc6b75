package ledger

import (
	"cmp"
	"slices"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A View is a dossier at two clocks: AsOf is the day it speaks of, Known the
// day by which its entries were known.
type View struct {
	Dossier     *dossier.Dossier
	AsOf, Known trade.Date
	Items       []Item // commitments with their parts and obligors, then measures, in file order
	Conflicts   []Conflict

	court      *court                  // for promises of a duty
	changed    map[*dossier.Entry]bool // what any line corrects or amends
	successors map[*dossier.Entry][]successor
	claims     map[subject][]dossier.Rival         // amounts that claims state, by what they are about
	lineages   map[*dossier.Entry][]*dossier.Entry // lineage once asked for
	ceased     map[*dossier.Entry]*dossier.Entry   // what undid an entry, once asked for
	fates      map[*dossier.Entry]fate             // once asked for
	warned     map[*dossier.Entry][]*dossier.Entry // against an entry, once asked for
	standings  map[*dossier.Entry]standing         // of instruments, once asked for
	under      map[*dossier.Entry][]*dossier.Entry // commitments under an instrument, once asked for
	paid       map[subject][]payment               // on a commitment or under an instrument in a unit, once asked for
	told       map[*dossier.Entry][]fact           // of what deadlines and conditions name, once asked for
	capacities map[shared]capacity                 // of caps that several promises share, once asked for
	byID       map[string]int
}

// A subject is an entry with one of its parts or a unit.
type subject struct {
	entry *dossier.Entry
	name  string
}

// A successor is a commitment or instrument that takes the place of another or of a part.
type successor struct {
	by   *dossier.Entry
	part string
}

// At derives the view of a dossier. The entries of the dossiers it uses are
// read where its own refer to them.
func At(d *dossier.Dossier, asOf, known trade.Date) *View {
	v := &View{Dossier: d, AsOf: asOf, Known: known, court: newCourt(d, known),
		successors: map[*dossier.Entry][]successor{}, claims: map[subject][]dossier.Rival{},
		lineages: map[*dossier.Entry][]*dossier.Entry{}, ceased: map[*dossier.Entry]*dossier.Entry{},
		standings: map[*dossier.Entry]standing{}, fates: map[*dossier.Entry]fate{}, warned: map[*dossier.Entry][]*dossier.Entry{}, paid: map[subject][]payment{},
		told: map[*dossier.Entry][]fact{}, capacities: map[shared]capacity{}, byID: map[string]int{},
		changed: map[*dossier.Entry]bool{}}
	v.changes(d, map[*dossier.Dossier]bool{})
	for _, e := range d.Entries {
		switch e.Kind.Name {
		case "claim":
			v.claimed(e)
		case "commitment", "instrument":
			if !v.promised(e) {
				continue
			}
			refs, _ := dossier.Get[[]*dossier.Ref](v.values(e, ""), "supersedes")
			for _, r := range refs {
				v.successors[r.Entry] = append(v.successors[r.Entry], successor{e, r.Part})
			}
		}
	}
	for _, e := range d.Entries {
		if e.Kind.Name == "commitment" && v.promised(e) {
			v.commitment(e)
		}
	}
	for _, e := range measures(d) {
		if v.sees(e) {
			v.Items = append(v.Items, v.measure(e))
		}
	}
	for i := range v.Items {
		v.byID[v.Items[i].ID] = i
	}
	v.Conflicts = v.conflicts()
	return v
}

// measures gives the measures of a dossier, then those of dossiers it uses that
// it speaks of, in file order.
func measures(d *dossier.Dossier) []*dossier.Entry {
	var out []*dossier.Entry
	spoken := map[*dossier.Entry]bool{}
	speak := func(r *dossier.Ref) {
		if r != nil && r.Entry != nil && r.Entry.Dossier != d && r.Entry.Kind.Name == "measure" {
			spoken[r.Entry] = true
		}
	}
	for _, e := range d.Entries {
		if e.Kind.Name == "measure" {
			out = append(out, e)
		}
		speak(e.Target)
		for i := range e.Values {
			switch data := e.Values[i].Data.(type) {
			case []*dossier.Ref:
				for _, r := range data {
					speak(r)
				}
			case *dossier.Ref:
				speak(data)
			}
		}
	}
	for _, u := range d.Uses {
		for _, e := range u.Entries {
			if spoken[e] {
				out = append(out, e)
			}
		}
	}
	return out
}

// changes notes what is corrected or amended in a dossier and those it uses, so
// that all else is read as it stands.
func (v *View) changes(d *dossier.Dossier, seen map[*dossier.Dossier]bool) {
	if seen[d] {
		return
	}
	seen[d] = true
	for _, e := range d.Entries {
		if e.Kind.Verb && (e.Kind.Name == "correct" || e.Kind.Name == "amended") && e.Target.Entry != nil {
			v.changed[e.Target.Entry] = true
		}
	}
	for _, u := range d.Uses {
		v.changes(u, seen)
	}
}

// claimed notes the amounts that a claim states for what it is about.
func (v *View) claimed(claim *dossier.Entry) {
	if !v.holds(claim) {
		return
	}
	about, _ := dossier.Get[[]*dossier.Ref](claim.Values, "about")
	if len(about) == 0 {
		return
	}
	values := v.values(claim, "")
	for i := range values {
		a, ok := values[i].Data.(trade.Amount)
		if !ok || values[i].Field.Name != "amount" {
			continue
		}
		from := values[i].From
		if from == nil {
			if all := claim.Attributions(); len(all) > 0 {
				from = all[0]
			}
		}
		for _, r := range about {
			if r.Entry != nil && r.Milestone == "" {
				s := subject{r.Entry, r.Part}
				v.claims[s] = append(v.claims[s], dossier.Rival{Amount: a, From: from, Entry: claim, Node: values[i].Node})
			}
		}
	}
}

// rivals are the amounts stated for an entry or part: its own, then those of claims.
func (v *View) rivals(e *dossier.Entry, part string, values dossier.Values) []dossier.Rival {
	var out []dossier.Rival
	for i := range values {
		if a, ok := values[i].Data.(trade.Amount); ok && values[i].Field.Name == "amount" {
			out = append(out, dossier.Rival{Amount: a, From: values[i].From, Entry: e, Node: values[i].Node})
		}
	}
	return append(out, v.claims[subject{e, part}]...)
}

// Item finds an item by id, nil where the view has none of that id.
func (v *View) Item(id string) *Item {
	if i, ok := v.byID[id]; ok {
		return &v.Items[i]
	}
	return nil
}

// sees reports whether an entry was known by then and not taken back by then.
func (v *View) sees(e *dossier.Entry) bool {
	return e.Known <= v.Known && !v.withdrawn(e)
}

// holds reports whether an entry is seen and holds by the day of the view.
func (v *View) holds(e *dossier.Entry) bool {
	return v.sees(e) && v.validDay(e) <= v.AsOf
}

// promised reports whether an undertaking stands in the record by the day of
// the view: one whose period lies ahead is promised and not yet due.
func (v *View) promised(e *dossier.Entry) bool {
	if !v.sees(e) {
		return false
	}
	day := v.validDay(e)
	if e.Known < day && !v.agreed(e) {
		day = e.Known
	}
	return day <= v.AsOf
}

// agreed reports whether an entry says on which day it was agreed or announced.
func (v *View) agreed(e *dossier.Entry) bool { return e.Agreed(v.Known) }

func (v *View) withdrawn(e *dossier.Entry) bool {
	return v.changed[e] && e.Known <= v.Known && !e.SeenBy(v.Known)
}

// values are the fields of an entry or part as they stand at the view.
func (v *View) values(e *dossier.Entry, part string) dossier.Values {
	if v.changed[e] {
		return e.ValuesAt(part, v.AsOf, v.Known)
	}
	if p := e.Part(part); p != nil {
		return p.Values
	}
	return e.Values
}

// validDay is the day from which an entry holds, as corrected by then.
func (v *View) validDay(e *dossier.Entry) trade.Date {
	if !v.changed[e] {
		return e.Valid()
	}
	return e.ValidAs(v.Known)
}

// A fact is one line of news as it stands at the view.
type fact struct {
	entry        *dossier.Entry
	values       dossier.Values // its fields, as corrected
	verb         string
	day          trade.Date
	amount       *trade.Amount
	part         string
	milestone    string
	unattributed bool // may not belong to the commitment
	denied       bool // a party disputes it
}

// is reports whether the line carries a modifier.
func (f *fact) is(modifier string) bool { return slices.Contains(f.entry.Modifiers, modifier) }

// facts are the lines of news about an entry that hold at the view, in order
// of their days.
func (v *View) facts(e *dossier.Entry) []fact {
	if len(e.News) == 0 {
		return nil
	}
	out := make([]fact, 0, len(e.News))
	for _, n := range e.News {
		if !v.holds(n) {
			continue
		}
		f := fact{entry: n, values: n.Values, verb: n.Kind.Name, day: v.validDay(n), amount: n.Amount, part: n.Target.Part, milestone: n.Target.Milestone}
		f.unattributed = f.is("attribution unknown") || n.Text("attribution") == "unknown"
		if v.changed[n] {
			f.values = v.values(n, "")
			for _, k := range n.Corrections("", v.Known) {
				if k.Amount != nil {
					f.amount = k.Amount
				}
				if t := k.Text("attribution"); t != "" {
					f.unattributed = t == "unknown"
				}
			}
		}
		for _, k := range n.News {
			if k.Kind.Name == "disputed" && v.holds(k) && !v.over(k) {
				f.denied = true
			}
		}
		out = append(out, f)
	}
	inOrder := func(a, b fact) int { return cmp.Compare(a.day, b.day) }
	if !slices.IsSortedFunc(out, inOrder) { // news is in order of days until a day is corrected
		slices.SortStableFunc(out, inOrder)
	}
	return out
}

// over reports whether a line of news, such as a threat, was ended by later news.
func (v *View) over(n *dossier.Entry) bool {
	return slices.ContainsFunc(n.News, func(k *dossier.Entry) bool { return k.Kind.Name == "ended" && v.holds(k) })
}

// lineage gives an entry and all instruments above it, each once. The slice is
// not to be changed.
func (v *View) lineage(e *dossier.Entry) []*dossier.Entry {
	if out, ok := v.lineages[e]; ok {
		return out
	}
	out := []*dossier.Entry{e}
	seen := map[*dossier.Entry]bool{e: true}
	for i := 0; i < len(out); i++ {
		refs, _ := dossier.Get[[]*dossier.Ref](v.values(out[i], ""), "under")
		for _, r := range refs {
			if r.Entry != nil && !seen[r.Entry] {
				seen[r.Entry] = true
				out = append(out, r.Entry)
			}
		}
	}
	v.lineages[e] = out
	return out
}

// undone tells how an entry, or an instrument above it, ceased to hold by the
// view: voided, terminated, superseded or ended; nil where it stands. A void
// comes before all else: it reaches back to the beginning, so that only the day
// on which it was known matters.
func (v *View) undone(e *dossier.Entry) *dossier.Entry {
	if n, ok := v.ceased[e]; ok {
		return n
	}
	n := v.undoing(e)
	v.ceased[e] = n
	return n
}

func (v *View) undoing(e *dossier.Entry) *dossier.Entry {
	var ceased *dossier.Entry
	for _, x := range v.lineage(e) {
		f := v.fate(x)
		if f.void != nil {
			return f.void
		}
		if ceased == nil {
			ceased = f.ceased
		}
	}
	return ceased
}

// A fate is the news that bears on whether an entry holds at the view, what
// stands above it aside; nil where there is none.
type fate struct {
	void      *dossier.Entry // known, whatever its day
	ceased    *dossier.Entry // the first that terminated, superseded or ended it
	replaced  *dossier.Entry // the last that terminated or superseded it
	suspended *dossier.Entry // and did not resume it since
}

func (v *View) fate(e *dossier.Entry) fate {
	f, ok := v.fates[e]
	if ok {
		return f
	}
	for _, n := range e.News { // in order of days
		if n.Target.Part != "" || n.Target.Milestone != "" {
			continue
		}
		switch n.Kind.Name {
		case "voided":
			if f.void == nil && v.sees(n) {
				f.void = n
			}
		case "terminated", "superseded":
			if v.holds(n) {
				f.replaced = n
				if f.ceased == nil {
					f.ceased = n
				}
			}
		case "ended":
			if f.ceased == nil && v.sees(n) && v.validDay(n) < v.AsOf { // the day is the last one
				f.ceased = n
			}
		case "suspended":
			if v.holds(n) {
				f.suspended = n
			}
		case "resumed":
			if v.holds(n) {
				f.suspended = nil
			}
		}
	}
	v.fates[e] = f
	return f
}
