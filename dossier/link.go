package dossier

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// A pendingRef is a reference that waits until all files are read.
type pendingRef struct {
	ref   *Ref
	entry *Entry
	part  *Part
	file  *pact.File
	kinds []string
}

// link gives every entry its id, resolves the references and hangs the news on
// the entries it tells of.
func link(d *Dossier, pending []pendingRef) []pact.Diagnostic {
	l := &linker{dossier: d}
	l.register()
	for i := range pending {
		l.resolve(&pending[i])
	}
	d.about = map[subject][]*Entry{}
	for _, claim := range d.All("claim") {
		refs, _ := Get[[]*Ref](claim.Values, "about")
		for i, r := range refs {
			s := subject{r.Entry, r.Part}
			if r.Entry != nil && !slices.ContainsFunc(refs[:i], func(x *Ref) bool { return s == subject{x.Entry, x.Part} }) {
				d.about[s] = append(d.about[s], claim)
			}
		}
	}
	l.attach()
	return l.diagnostics
}

type linker struct {
	dossier     *Dossier
	diagnostics []pact.Diagnostic
	ids         map[string][]string // candidates for "did you mean", by kind
	compared    int                 // candidates compared so far
}

func (l *linker) errorf(f *pact.File, number int, at pact.Span, hint, format string, args ...any) {
	l.diagnostics = append(l.diagnostics, f.Diagnose(pact.Error, number, at, fmt.Sprintf(format, args...), hint))
}

func (l *linker) register() {
	d := l.dossier
	news := 0
	for _, e := range d.Entries {
		if e.Kind.Verb {
			news++
		}
	}
	d.byID = make(map[string]*Entry, len(d.Entries)-news)
	d.told = make(map[string]*Entry, news)
	kept := d.Entries[:0]
	again := map[string]int{} // news of one id after the first
	for _, e := range d.Entries {
		n := &e.File.Nodes[e.Node]
		if e.Kind.Verb {
			e.ID = e.Target.Text + "/" + e.Kind.Name + "/" + n.Date.String()
			if d.told[e.ID] != nil {
				again[e.ID]++
				e.ID = fmt.Sprintf("%s#%d", e.ID, again[e.ID]+1)
			}
		}
		if first := d.entry(e.ID); first != nil {
			where := fmt.Sprintf("line %d", first.Line())
			if first.File != e.File {
				where = fmt.Sprintf("%s:%d", first.File.Name, first.Line())
			}
			l.errorf(e.File, IDUsed, n.ID, "give it another id", "id %s is already used on %s", e.ID, where)
			continue
		}
		if strings.IndexByte(e.ID, '/') < 0 {
			d.byID[e.ID] = e
		} else {
			d.told[e.ID] = e
		}
		kept = append(kept, e)
	}
	clear(d.Entries[len(kept):])
	d.Entries = kept
}

func (l *linker) resolve(p *pendingRef) {
	ref := p.ref
	if strings.IndexByte(ref.Text, '.') < 0 && p.entry != nil { // a milestone of the entry itself
		if p.kinds == nil && hasMilestone(p.entry, p.part, ref.Text) && !p.entry.Kind.Verb {
			ref.Entry, ref.Milestone = p.entry, ref.Text
			if p.part != nil && slices.ContainsFunc(p.part.Milestones, func(m Milestone) bool { return m.Name == ref.Text }) {
				ref.Part = p.part.ID
			}
			return
		}
	}
	e, rest := l.find(ref.Text)
	if e == nil {
		l.unknown(p)
		return
	}
	ref.Entry = e
	if len(p.kinds) > 0 && !slices.Contains(p.kinds, e.Kind.Name) {
		l.errorf(p.file, WrongKind, ref.Span, "name "+article(p.kinds[0])+" here", "%s is %s, not %s", ref.Text, article(e.Kind.Name), article(p.kinds[0]))
		return
	}
	if rest == "" {
		return
	}
	part, milestone, _ := strings.Cut(rest, ".")
	switch {
	case e.Part(part) != nil:
		ref.Part, ref.Milestone = part, milestone
		if milestone != "" && !l.dossier.vague[milestone] && !slices.ContainsFunc(e.Part(part).Milestones, func(m Milestone) bool { return m.Name == milestone }) {
			l.errorf(p.file, UnknownPart, ref.Span, pact.DidYouMean(milestone, milestoneNames(e.Part(part).Milestones), "name a milestone of the part"), "part %s of %s has no milestone %s", part, e.ID, quoted(milestone))
		}
	case milestone == "" && slices.ContainsFunc(e.Milestones, func(m Milestone) bool { return m.Name == part }):
		ref.Milestone = part
	case l.dossier.vague[part]: // a consequence of an error above
	default:
		names := milestoneNames(e.Milestones)
		for _, p := range e.Parts {
			names = append(names, p.ID)
		}
		otherwise := "it has no parts"
		if len(names) > 0 {
			otherwise = "it has: " + strings.Join(names, ", ")
		}
		l.errorf(p.file, UnknownPart, ref.Span, pact.DidYouMean(part, names, otherwise), "%s has no part or milestone %s", e.ID, quoted(part))
	}
}

func milestoneNames(ms []Milestone) []string {
	var names []string
	for _, m := range ms {
		names = append(names, m.Name)
	}
	return names
}

func hasMilestone(e *Entry, part *Part, name string) bool {
	match := func(m Milestone) bool { return m.Name == name }
	return slices.ContainsFunc(e.Milestones, match) || part != nil && slices.ContainsFunc(part.Milestones, match)
}

// find looks a reference up: in the dossier itself, in the one it names, then
// in the dossiers used. rest is what follows the id: part and milestone.
func (l *linker) find(text string) (e *Entry, rest string) {
	d := l.dossier
	if e = findIn(d, text, &rest); e != nil {
		return e, rest
	}
	if name, after, ok := strings.Cut(text, "/"); ok {
		if name == d.Name { // a what-if names the dossier it is laid over
			return findIn(d, after, &rest), rest
		}
		for _, u := range d.Uses {
			if u.Name == name {
				return findIn(u, after, &rest), rest
			}
		}
	}
	for _, u := range d.Uses {
		if e = findIn(u, text, &rest); e != nil {
			return e, rest
		}
	}
	return nil, ""
}

func findIn(d *Dossier, text string, rest *string) *Entry {
	if e := d.entry(text); e != nil {
		return e
	}
	if id, after, ok := strings.Cut(text, "."); ok {
		if e := d.entry(id); e != nil {
			*rest = after
			return e
		}
	}
	return nil
}

// maxCompared bounds the search for what the author meant: where so many words
// are unknown, the slip is not in one of them.
const maxCompared = 1_000_000

func (l *linker) unknown(p *pendingRef) {
	d, text := l.dossier, p.ref.Text
	id, _, _ := strings.Cut(text, ".")
	line, _, _ := strings.Cut(text, "#")                              // of news: the first of its day
	if d.vague[""] || d.vague[id] || d.vague[text] || d.vague[line] { // a consequence of an error above
		return
	}
	noun := "entry"
	if len(p.kinds) == 1 {
		noun = p.kinds[0]
	}
	hint, near := "", ""
	if candidates := l.candidates(p.kinds); l.compared < maxCompared {
		l.compared += len(candidates)
		near = pact.Nearest(id, candidates)
	}
	if near != "" {
		hint = fmt.Sprintf("did you mean %q?", near)
	} else if noun == "entry" {
		hint = "name an entry by its id, a part as ID.PART, a line of news as ID/VERB/DATE"
	} else {
		hint = fmt.Sprintf("add: %s %s", noun, id)
	}
	if !pact.IsID(id) && p.kinds != nil {
		hint = "an id is lower-case letters, digits and hyphens; several are separated by commas"
	}
	l.errorf(p.file, UnknownRef, p.ref.Span, hint, "there is no %s %s", noun, quoted(text))
}

// candidates are the ids of directives of the kinds, in the dossier and those it uses.
func (l *linker) candidates(kinds []string) []string {
	key := strings.Join(kinds, " ")
	if l.ids == nil {
		l.ids = map[string][]string{}
	}
	if ids, ok := l.ids[key]; ok {
		return ids
	}
	ids := []string{}
	for _, d := range append([]*Dossier{l.dossier}, l.dossier.Uses...) {
		for _, e := range d.Entries {
			if !e.Kind.Verb && (len(kinds) == 0 || slices.Contains(kinds, e.Kind.Name)) {
				ids = append(ids, e.ID)
			}
		}
	}
	if len(ids) > 5000 { // a long list is slow to compare and of no help
		ids = ids[:5000]
	}
	l.ids[key] = ids
	return ids
}

// attach hangs news on its targets, by valid day, then known day, then place,
// and sees that verb and fields suit them.
func (l *linker) attach() {
	type told struct {
		valid, known  trade.Date
		place         int
		entry, target *Entry
	}
	news := make([]told, 0, len(l.dossier.told))
	for _, e := range l.dossier.Entries {
		if !e.Kind.Verb || e.Target.Entry == nil {
			continue
		}
		target := e.Target.Entry
		news = append(news, told{e.Valid(), e.Known, len(news), e, target})
		if len(e.Kind.Targets) > 0 && !slices.Contains(e.Kind.Targets, target.Kind.Name) {
			if target.Kind.Name == "claim" && (e.Kind.Name == "delivered" || e.Kind.Name == "returned") { // check 61 says more
				continue
			}
			l.errorf(e.File, WrongVerb, e.File.Nodes[e.Node].Word, "it tells of "+strings.Join(e.Kind.Targets, ", "), "%s cannot be %s: it is %s", e.Target.Text, e.Kind.Name, article(target.Kind.Name))
			continue
		}
		if overlays(e.Kind) {
			kind := target.Kind
			if e.Target.Part != "" {
				kind = theSchema.PartKind()
			}
			for i := range e.Values {
				v := &e.Values[i]
				if own := kind.Field(v.Field.Name); own != nil && own.Type != v.Field.Type && e.Kind.Field(v.Field.Name) == nil {
					l.errorf(e.File, ValueForm, v.Span, "write: "+own.Name+": "+own.Example, "%s is no %s of %s", quoted(v.Text), own.Name, article(kind.Name))
					continue
				}
				if kind.Field(v.Field.Name) == nil && e.Kind.Field(v.Field.Name) == nil {
					l.errorf(e.File, UnknownField, e.File.Nodes[v.Node].Word, "its fields: "+strings.Join(kind.fieldNames(), ", "), "%s has no field %s", article(kind.Name), quoted(v.Field.Name))
				}
			}
		}
	}
	slices.SortFunc(news, func(a, b told) int {
		return cmp.Or(cmp.Compare(a.valid, b.valid), cmp.Compare(a.known, b.known), cmp.Compare(a.place, b.place))
	})
	used := map[*Entry]bool{} // entries of dossiers used: they have news of their own already
	for _, n := range news {
		n.target.News = append(n.target.News, n.entry)
		if n.target.Dossier != l.dossier {
			used[n.target] = true
		}
	}
	for target := range used {
		slices.SortStableFunc(target.News, func(a, b *Entry) int {
			return cmp.Or(cmp.Compare(a.Valid(), b.Valid()), cmp.Compare(a.Known, b.Known))
		})
	}
}
