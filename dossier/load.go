package dossier

import (
	"cmp"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/quote"
	"github.com/servanda/servanda/trade"
)

// Options say where Load finds what lies outside the folder.
type Options struct {
	// Prefix stands in front of the names of files in messages, as the reader
	// typed the folder.
	Prefix string
	// Find opens the folder of a dossier that a use line names. An error of
	// fs.ErrNotExist says that there is none.
	Find func(name string) (fs.FS, error)
	// Over are folders laid over this one, such as a what-if: their files are
	// read as if they stood in it.
	Over []Folder
	// Shared is the folder in which lists written shared:PATH lie; nil where
	// there is none.
	Shared fs.FS
	// Archive holds the archived texts of the sources; nil where they are not at hand.
	Archive *quote.Archive
}

// A Folder is a folder of .pact files and lists; Prefix stands in front of the
// names of its files in messages.
type Folder struct {
	Files  fs.FS
	Prefix string
}

// Load reads the folder and goes over it with every check. The dossier is
// never nil: it holds what could be read. The diagnostics are sorted.
func Load(folder fs.FS, name string, options Options) (*Dossier, []pact.Diagnostic) {
	l := loader{options: options, loaded: map[string]*Dossier{}}
	d := l.load(append([]Folder{{folder, options.Prefix}}, options.Over...), name, nil)
	l.diagnostics = append(l.diagnostics, check(d, options.Archive)...)
	pact.Sort(l.diagnostics)
	return d, l.diagnostics
}

type loader struct {
	options     Options
	loaded      map[string]*Dossier // used dossiers, each read once
	diagnostics []pact.Diagnostic
}

// load reads the folders of one dossier; chain names the dossiers whose use
// lines led here.
func (l *loader) load(folders []Folder, name string, chain []string) *Dossier {
	d := &Dossier{Name: name, shared: l.options.Shared, Lists: map[string]bool{}, lists: map[string]fs.FS{}, checked: map[string]checkedList{}, vague: map[string]bool{}, whatIfs: map[string]fs.FS{}}
	r := &reader{dossier: d, schema: theSchema, must: map[*Kind][]*Field{}}
	chain = append(chain, name)
	for _, folder := range folders {
		for _, file := range l.files(d, folder) {
			l.file(d, r, folder, file, chain)
		}
	}
	l.diagnostics = append(l.diagnostics, r.diagnostics...)
	l.diagnostics = append(l.diagnostics, link(d, r.pending)...)
	return d
}

// file reads one .pact file into a dossier.
func (l *loader) file(d *Dossier, r *reader, folder Folder, file string, chain []string) {
	shown := path.Join(folder.Prefix, file)
	if info, err := fs.Stat(folder.Files, file); err == nil && !info.Mode().IsRegular() { // a pipe would be waited for
		l.diagnostics = append(l.diagnostics, unreadable(shown, errors.New("it is no regular file")))
		return
	}
	data, err := fs.ReadFile(folder.Files, file)
	if err != nil {
		l.diagnostics = append(l.diagnostics, unreadable(shown, err))
		return
	}
	f, ds := pact.Parse(shown, data)
	l.diagnostics = append(l.diagnostics, ds...)
	d.Files = append(d.Files, f)
	for i := range f.Nodes {
		if n := &f.Nodes[i]; n.Kind == pact.Use && (f.Slice(n.ID) != d.Name || len(chain) > 1 || l.options.Over == nil) {
			l.use(d, f, n, chain)
		}
	}
	r.read(f)
}

// files lists the .pact files of the folder in order and notes its lists.
func (l *loader) files(d *Dossier, in Folder) []string {
	folder, prefix := in.Files, in.Prefix
	var out []string
	err := fs.WalkDir(folder, ".", func(p string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			l.diagnostics = append(l.diagnostics, unreadable(path.Join(prefix, p), err))
			if p == "." {
				return fs.SkipAll
			}
			return nil
		case p != "." && strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return fs.SkipDir
			}
		case p == supposed && e.IsDir(): // read only when asked for
			l.suppose(d, in)
			return fs.SkipDir
		case e.IsDir():
		case strings.HasSuffix(p, ".csv"):
			d.Lists[p], d.lists[p] = true, folder
		case strings.HasSuffix(p, ".pact"):
			out = append(out, p)
		}
		return nil
	})
	if err == nil && len(out) == 0 && !slices.ContainsFunc(l.diagnostics, func(x pact.Diagnostic) bool { return x.Number == Unreadable }) {
		l.diagnostics = append(l.diagnostics, pact.Diagnostic{Number: NotADossier, Severity: pact.Error, File: cmp.Or(prefix, d.Name),
			Message: "there is no .pact file in this folder", Hint: "servanda new DIR writes a commented starter"})
	}
	return out
}

// supposed is the folder of a dossier in which its what-ifs lie, a folder each.
const supposed = "suppose"

// suppose notes the what-ifs that lie in a folder of the dossier.
func (l *loader) suppose(d *Dossier, in Folder) {
	entries, err := fs.ReadDir(in.Files, supposed)
	if err != nil {
		return // the walk over the folder says so
	}
	for _, e := range entries {
		switch name := e.Name(); {
		case strings.HasPrefix(name, "."):
		case e.IsDir():
			if sub, err := fs.Sub(in.Files, path.Join(supposed, name)); err == nil {
				d.whatIfs[name] = sub
			}
		case strings.HasSuffix(name, ".pact"):
			l.diagnostics = append(l.diagnostics, pact.Diagnostic{Number: NoWhatIf, Severity: pact.Error, File: path.Join(in.Prefix, supposed, name),
				Message: "is in no what-if, and would never be read", Hint: "put it into a folder of its own: " + path.Join(supposed, strings.TrimSuffix(name, ".pact"), name)})
		}
	}
}

func unreadable(name string, err error) pact.Diagnostic {
	d := pact.Diagnostic{Number: Unreadable, Severity: pact.Error, File: name, Message: "cannot be read: " + reason(err), Hint: "check the name and the permissions"}
	if strings.Contains(err.Error(), "escapes") { // os.Root gives no error value to test for
		d.Number, d.Message, d.Hint = LeadsOut, "is a link that leads out of the folder", "copy the file into the folder"
	}
	return d
}

// reason is the cause of a file error without the path, which stands in front.
func reason(err error) string {
	var pe *fs.PathError
	if errors.As(err, &pe) {
		return pe.Err.Error()
	}
	return err.Error()
}

// use reads the dossier that a use line names.
func (l *loader) use(d *Dossier, f *pact.File, n *pact.Node, chain []string) {
	name := f.Slice(n.ID)
	report := func(number int, message, hint string) {
		l.diagnostics = append(l.diagnostics, f.Diagnose(pact.Error, number, n.ID, message, hint))
	}
	if i := slices.Index(chain, name); i >= 0 {
		report(UseCycle, "dossiers use each other in a circle: "+strings.Join(append(slices.Clone(chain[i:]), name), " uses "),
			"take out one of the use lines")
		return
	}
	if u := l.loaded[name]; u != nil {
		if !slices.Contains(d.Uses, u) {
			d.Uses = append(d.Uses, u)
		}
		return
	}
	var folder fs.FS
	err := fs.ErrNotExist
	if pact.IsID(name) && l.options.Find != nil {
		folder, err = l.options.Find(name)
	}
	if err != nil {
		d.vague[""] = true // any reference may be to what is missing
		report(UnknownDossier, fmt.Sprintf("there is no dossier %q beside this one or in the program", name), "servanda with no arguments names those in the program")
		return
	}
	u := l.load([]Folder{{folder, path.Join(l.options.Prefix, "..", name)}}, name, chain)
	l.loaded[name] = u
	d.Uses = append(d.Uses, u)
}

// read turns the nodes of a file into entries.
func (r *reader) read(f *pact.File) {
	r.file = f
	heads := 0
	for i := range f.Nodes {
		if f.Nodes[i].Kind == pact.Head {
			heads++
		}
	}
	r.dossier.Entries = slices.Grow(r.dossier.Entries, heads)
	r.pending = slices.Grow(r.pending, 2*heads) // a line of news names what it tells of and its source
	for i := 0; i < len(f.Nodes); i++ {
		n := &f.Nodes[i]
		switch {
		case n.Kind == pact.Bad && n.Depth == 0:
			r.vague(n)
		case n.Kind == pact.Head:
			first, end := f.Children(i)
			r.head(i, first, end)
			i = end - 1
		}
	}
}

// vague notes what a line that could not be read may have declared, so that
// references to it are not reported as well.
func (r *reader) vague(n *pact.Node) {
	line := r.file.LineText(int(n.Line))
	words := strings.Fields(line[:min(len(line), pact.MaxLine)])
	for _, word := range words {
		r.dossier.vague[word] = true
	}
	if len(words) > 2 { // DATE VERB REF: the id of a line of news
		r.dossier.vague[strings.TrimSuffix(words[2], ",")+"/"+words[1]+"/"+words[0]] = true
	}
}

// vagueChild notes the name of a part or milestone that could not be read.
func (r *reader) vagueChild(n *pact.Node) {
	line := r.file.LineText(int(n.Line))
	if words := strings.Fields(line[:min(len(line), pact.MaxLine)]); len(words) > 1 && (words[0] == "part" || words[0] == "milestone") {
		r.dossier.vague[words[1]] = true
	}
}

func (r *reader) head(i, first, end int) {
	f := r.file
	n := &f.Nodes[i]
	word, id := f.Slice(n.Word), f.Slice(n.ID)
	kind := r.schema.Kind(word)
	if kind == nil || word == "part" {
		names := slices.DeleteFunc(r.schema.names(), func(name string) bool { return name == "part" })
		hint := pact.DidYouMean(word, names, "servanda explain E37 lists them")
		if word == "part" {
			hint = "a part stands two spaces in, under its commitment"
		}
		r.errorf(UnknownKind, n.Word, hint, "there is no kind or verb %s", quoted(word))
		r.vague(n)
		return
	}
	e := r.entries.next()
	*e = Entry{Kind: kind, Known: n.Date, Dated: n.Date != 0, Dossier: r.dossier, File: f, Node: int32(i)}
	r.entry, r.part = e, nil
	ok := true
	if kind.Verb {
		ok = r.news(e, n)
	} else {
		ok = r.directive(e, n, id)
	}
	if !ok {
		r.vague(n)
		return
	}
	said := len(r.diagnostics)
	r.children(e, first, end)
	e.unread = len(r.diagnostics) > said || slices.ContainsFunc(f.Nodes[first:end], func(n pact.Node) bool { return n.Kind == pact.Bad })
	if e.Known == 0 {
		e.Known = knownFrom(e)
	}
	r.dossier.Entries = append(r.dossier.Entries, e)
}

// knownFrom is the day on which an entry without a date in front was known.
func knownFrom(e *Entry) trade.Date {
	var known trade.Date
	for _, name := range [...]string{"published", "announced", "signed", "agreed", "in-force"} {
		if d, ok := Get[trade.Dateish](e.Values, name); ok && (known == 0 || d.Last < known) {
			known = d.Last
		}
	}
	return known
}

func (r *reader) directive(e *Entry, n *pact.Node, id string) bool {
	f := r.file
	before, title, after, hasTitle := f.Quoted(n.Rest)
	if hasTitle {
		e.Title = f.Slice(title)
	} else {
		before = n.Rest
	}
	if !after.Empty() {
		r.errorf(pact.UnreadableLine, after, "put it into a field below", "nothing follows the title")
		return false
	}
	if e.Kind.Name == "coverage" {
		topic, level := f.NextWord(before)
		levels := []string{"hard", "mixed", "soft", "none"}
		if level.Empty() {
			r.errorf(pact.UnreadableLine, pact.Span{Start: n.Word.Start, End: max(n.ID.End, before.End)}, "write: coverage apec-ai ai-regulation none", "coverage names an instrument, a topic and a level")
			return false
		}
		if !slices.Contains(levels, f.Slice(level)) {
			r.errorf(ValueForm, level, pact.DidYouMean(f.Slice(level), levels, "one of: hard, mixed, soft, none"), "there is no level %s", quoted(f.Slice(level)))
			return false
		}
		e.Target = r.ref(n.ID, []string{"instrument"})
		r.ref(topic, []string{"topic"})
		e.Words = []string{f.Slice(topic), f.Slice(level)}
		e.ID = id + "/coverage/" + e.Words[0]
		return true
	}
	if !before.Empty() {
		hint := "a title stands in quotation marks"
		if e.Kind.Field(strings.TrimSuffix(f.Slice(before), ":")) != nil {
			hint = "a field stands on a line of its own, two spaces in"
		}
		r.errorf(pact.UnreadableLine, before, hint, "%s takes an id and a title, not %s", e.Kind.Name, quoted(f.Slice(before)))
		return false
	}
	if !pact.IsID(id) {
		r.errorf(pact.BadID, n.ID, "an id is a lower-case letter, then lower-case letters, digits and hyphens", "%s is not an id", quoted(id))
		return false
	}
	e.ID = id
	return true
}

func (r *reader) news(e *Entry, n *pact.Node) bool {
	f := r.file
	if n.Date == 0 {
		r.errorf(NoDate, n.Word, "write the day on which it could be known in front: 2026-10-01 "+f.Slice(n.Word)+" …", "news has no date")
		return false
	}
	e.Target = r.ref(n.ID, nil)
	c := f.Clause(n.Rest, true)
	if !c.Source.Empty() {
		e.From = r.attribution(c)
	}
	for _, m := range c.Modifiers {
		e.Modifiers = append(e.Modifiers, f.Slice(m))
		r.modifier(e, m)
	}
	if c.Value.Empty() {
		return true
	}
	text := f.Slice(c.Value)
	if e.Kind.Amount && text[0] != '"' {
		a, ok := r.amount(c.Value, text)
		if !ok {
			return false
		}
		e.Amount = r.amounts.next()
		*e.Amount = a
		return true
	}
	if text[0] != '"' {
		hint := "put words into quotation marks, or into a note"
		if e.Kind.Name == "superseded" {
			hint = "write on the next line: with: ID"
		}
		r.errorf(pact.UnreadableLine, c.Value, hint, "%s takes no %s", e.Kind.Name, quoted(text))
		return false
	}
	e.Says = text
	return true
}

// modifiers that a verb knows.
var modifiers = map[string][]string{
	"delivered":  {"attribution unknown"},
	"returned":   {"attribution unknown"},
	"confirmed":  {"not met", "violated", "partly"},
	"observed":   {"final", "not met", "violated", "attribution unknown"},
	"correct":    {"withdrawn"},
	"threatened": {"attribution unknown"},
}

func (r *reader) modifier(e *Entry, at pact.Span) {
	known := modifiers[e.Kind.Name]
	if text := r.file.Slice(at); !slices.Contains(known, text) {
		otherwise := e.Kind.Name + " takes no modifier; put the words into a note"
		if len(known) > 0 {
			otherwise = "one of: " + strings.Join(known, ", ")
		}
		r.errorf(UnknownModifier, at, pact.DidYouMean(text, known, otherwise), "%s has no modifier %s", e.Kind.Name, quoted(text))
	}
}

// children reads the fields, parts and milestones below a head.
func (r *reader) children(e *Entry, first, end int) {
	f := r.file
	kind := e.Kind
	values := &e.Values
	milestones := &e.Milestones
	for i := first; i < end; i++ {
		n := &f.Nodes[i]
		if n.Depth <= 1 && n.Kind != pact.Blank && n.Kind != pact.Comment && n.Kind != pact.Text && r.part != nil {
			r.part, kind, values, milestones = nil, e.Kind, &e.Values, &e.Milestones
		}
		switch n.Kind {
		case pact.Bad:
			r.vagueChild(n)
		case pact.Part:
			if !e.Kind.Parts {
				r.errorf(pact.UnreadableLine, n.Word, "parts stand under a commitment", "%s has no parts", article(e.Kind.Name))
				i = skipDeeper(f, i, end)
				continue
			}
			id := f.Slice(n.ID)
			if !pact.IsID(id) {
				r.errorf(pact.BadID, n.ID, "an id is a lower-case letter, then lower-case letters, digits and hyphens", "%s is not an id", quoted(id))
				r.vagueChild(n)
				i = skipDeeper(f, i, end)
				continue
			}
			if p := e.Part(id); p != nil {
				r.errorf(IDUsed, n.ID, "give it another name", "part %s is already given on line %d", id, f.Nodes[p.Node].Line)
				i = skipDeeper(f, i, end)
				continue
			}
			r.part = &Part{ID: id, Node: int32(i)}
			e.Parts = append(e.Parts, r.part)
			kind, values, milestones = r.schema.PartKind(), &r.part.Values, &r.part.Milestones
		case pact.Milestone:
			if !kind.Milestones {
				r.errorf(pact.UnreadableLine, n.Word, "milestones stand under a commitment or a part", "%s has no milestones", article(kind.Name))
				continue
			}
			m, ok := r.milestone(n, int32(i))
			if at := slices.IndexFunc(*milestones, func(x Milestone) bool { return x.Name == m.Name }); ok && at >= 0 {
				r.errorf(IDUsed, n.ID, "give it another name", "milestone %s is already given on line %d", m.Name, f.Nodes[(*milestones)[at].Node].Line)
				continue
			}
			if ok {
				*milestones = append(*milestones, m)
			} else {
				r.vagueChild(n)
			}
		case pact.Field:
			var more []pact.Span
			for j := i + 1; j < end; j++ {
				if k := f.Nodes[j].Kind; k == pact.Text {
					more = append(more, f.Nodes[j].Rest)
				} else if k != pact.Blank && k != pact.Comment {
					break
				}
			}
			r.field(kind, values, n, int32(i), more)
		}
	}
	for _, field := range r.required(e.Kind) {
		if e.Value(field.Name) == nil && !r.attempted(field.Name, first, end) {
			head := &f.Nodes[first-1]
			r.errorf(MissingField, head.Word, fmt.Sprintf("add: %s: %s", field.Name, field.Example), "%s needs %s", article(e.Kind.Name), quoted(field.Name))
		}
	}
}

// required are the fields that entries of a kind must have.
func (r *reader) required(kind *Kind) []*Field {
	fields, known := r.must[kind]
	if !known {
		for i := range kind.Fields {
			if kind.Fields[i].Required {
				fields = append(fields, &kind.Fields[i])
			}
		}
		r.must[kind] = fields
	}
	return fields
}

// attempted reports whether a field of this name, or one nearly of this name,
// was written and could not be read: then its absence is a consequence.
func (r *reader) attempted(name string, first, end int) bool {
	for i := first; i < end; i++ {
		n := &r.file.Nodes[i]
		if n.Kind == pact.Bad || n.Kind == pact.Field && pact.Nearest(r.file.Slice(n.Word), []string{name}) != "" {
			return true
		}
	}
	return false
}

// skipDeeper passes over the lines that belong to a part that cannot be read.
func skipDeeper(f *pact.File, i, end int) int {
	for i+1 < end && (f.Nodes[i+1].Depth > 1 || f.Nodes[i+1].Kind == pact.Blank || f.Nodes[i+1].Kind == pact.Comment) {
		i++
	}
	return i
}

func article(noun string) string {
	if strings.ContainsRune("aeiou", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

// overlayField finds a field of any kind by name: amended and correct carry
// the fields of what they tell of; link sees that they are that kind's.
func overlayField(s *Schema, name, text string) *Field {
	var first *Field
	for _, k := range s.Kinds {
		f := k.Field(name)
		if f == nil || k.Verb {
			continue
		}
		if f.Type != TWord || slices.Contains(f.Words, text) { // duty: of a commitment a word, of a measure a rate
			return f
		}
		if first == nil {
			first = f
		}
	}
	return first
}

// overlays reports whether news of this verb puts fields in the place of its target's.
func overlays(k *Kind) bool { return k.Name == "amended" || k.Name == "correct" }

func (r *reader) field(kind *Kind, values *Values, n *pact.Node, index int32, more []pact.Span) {
	f := r.file
	name := f.Slice(n.Word)
	field := kind.Field(name)
	if field == nil && overlays(kind) {
		field = overlayField(r.schema, name, f.Slice(n.Rest))
	}
	if field == nil {
		r.errorf(UnknownField, n.Word, pact.DidYouMean(name, kind.fieldNames(), "its fields: "+strings.Join(kind.fieldNames(), ", ")),
			"%s has no field %s", article(kind.Name), quoted(name))
		return
	}
	given := values.Value(field.Name)
	if given != nil && !field.Many {
		r.errorf(AlreadyGiven, n.Word, "keep one of the two", "%s already given on line %d", field.Name, f.Nodes[given.Node].Line)
		return
	}
	v, ok := r.value(field, n, index, more)
	if !ok {
		return
	}
	if field.Name == "amount" && given != nil {
		for i := range *values {
			if old := &(*values)[i]; old.Field.Name == "amount" && sameUnit(old, &v) && !rivals(old, &v) {
				r.errorf(AlreadyGiven, n.Word, "keep one, or name a different source for each: from SOURCE", "amount in %s already given on line %d", v.Data.(trade.Amount).Unit, f.Nodes[old.Node].Line)
				return
			}
		}
	}
	*values = append(*values, v)
}

func sameUnit(a, b *Value) bool {
	x, _ := a.Data.(trade.Amount)
	y, _ := b.Data.(trade.Amount)
	return x.Unit == y.Unit
}

// rivals reports whether two amounts of one unit come from different sources:
// then they are a conflict set and not a slip.
func rivals(a, b *Value) bool {
	return a.From != nil && b.From != nil && a.From.Source.Text != b.From.Source.Text
}

func (r *reader) milestone(n *pact.Node, index int32) (Milestone, bool) {
	f := r.file
	m := Milestone{Name: f.Slice(n.ID), Node: index}
	if !pact.IsID(m.Name) {
		r.errorf(pact.BadID, n.ID, "an id is a lower-case letter, then lower-case letters, digits and hyphens", "%s is not an id", quoted(m.Name))
		return m, false
	}
	c := f.Clause(n.Rest, false)
	if !c.Source.Empty() {
		m.From = r.attribution(c)
	}
	if len(c.Modifiers) > 0 {
		r.errorf(ValueForm, c.Modifiers[0], "put it in front of from, or into a note", "nothing follows the words of a quote")
		return m, false
	}
	at := c.Value
	switch word, rest := f.NextWord(at); f.Slice(word) {
	case "by":
		at = rest
	case "not":
		if before, after := f.NextWord(rest); f.Slice(before) == "before" {
			m.NotBefore, at = true, after
		}
	}
	if at.Empty() {
		r.errorf(EmptyValue, n.Word, "write: milestone selected by 2029-01-19", "the milestone has no day")
		return m, false
	}
	var ok bool
	m.Due, ok = r.due(at)
	return m, ok
}
