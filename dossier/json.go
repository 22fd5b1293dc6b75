package dossier

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"path/filepath"
	"reflect"
	"slices"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// JSONVersion is the value of the key "servanda": the version of the shape.
const JSONVersion = 1

const (
	maxJSON      = 64 << 20 // bytes that ReadJSON takes in
	maxJSONDepth = 32       // objects and lists within each other; the shape needs ten
)

// The shape. A key without omitempty must be given; ReadJSON holds its input
// against these types, and JSONSchema describes the same shape.
type (
	jsonDossier struct {
		Servanda int        `json:"servanda"`
		Dossier  string     `json:"dossier"`
		Files    []jsonFile `json:"files"`
	}
	jsonFile struct {
		Name  string     `json:"name"`
		Items []jsonItem `json:"items"`
	}
	// jsonItem is a comment, a blank line, a use, a directive (kind) or news (verb).
	jsonItem struct {
		Comment  string `json:"comment,omitempty"` // from the semicolon on
		Indented bool   `json:"indented,omitempty"`
		Blank    bool   `json:"blank,omitempty"`
		Use      string `json:"use,omitempty"`

		Date  string   `json:"date,omitempty"`
		Kind  string   `json:"kind,omitempty"`
		ID    string   `json:"id,omitempty"`
		Words []string `json:"words,omitempty"`
		Title *string  `json:"title,omitempty"`
		Rest  string   `json:"rest,omitempty"` // in the place of words and title, where they do not give the line back

		Verb      string      `json:"verb,omitempty"`
		Ref       string      `json:"ref,omitempty"`
		Value     string      `json:"value,omitempty"`
		From      *jsonFrom   `json:"from,omitempty"`
		Modifiers []string    `json:"modifiers,omitempty"`
		Amount    *jsonAmount `json:"amount,omitempty"`

		jsonBody
		Parts []jsonPart `json:"parts,omitempty"`
	}
	// jsonBody is what stands below an entry or a part. Order says how fields,
	// milestones and parts follow each other where that is not their order here.
	jsonBody struct {
		Fields     []jsonField     `json:"fields,omitempty"`
		Milestones []jsonMilestone `json:"milestones,omitempty"`
		Order      []string        `json:"order,omitempty"`
	}
	// jsonField is one field. Before and More hold lines: "" is a blank line,
	// one that begins with a semicolon a comment, indented or not.
	jsonField struct {
		Before []string  `json:"before,omitempty"`
		Name   string    `json:"name"`
		Value  string    `json:"value,omitempty"`
		From   *jsonFrom `json:"from,omitempty"`
		More   []string  `json:"more,omitempty"` // the deeper lines that go on with the value

		Amount *jsonAmount `json:"amount,omitempty"`
		Date   *jsonDays   `json:"date,omitempty"`
		Period *jsonDays   `json:"period,omitempty"`
		Cap    *jsonCap    `json:"cap,omitempty"`
	}
	jsonMilestone struct {
		Before []string  `json:"before,omitempty"`
		Name   string    `json:"name"`
		Due    string    `json:"due"`
		From   *jsonFrom `json:"from,omitempty"`
		Date   *jsonDays `json:"date,omitempty"`
	}
	jsonPart struct {
		Before []string `json:"before,omitempty"`
		ID     string   `json:"id"`
		jsonBody
	}
	jsonFrom struct {
		Source  string  `json:"source"`
		Locator string  `json:"locator,omitempty"`
		Quote   *string `json:"quote,omitempty"`
	}

	// The typed forms stand beside the text for programs to read; import reads
	// the text alone.
	jsonAmount struct {
		Bound  string `json:"bound"`
		Number string `json:"number"` // exact decimal, the scale multiplied out
		Unit   string `json:"unit"`
	}
	jsonDays struct {
		First string  `json:"first"`
		Last  *string `json:"last"` // null where open
	}
	jsonCap struct {
		Amount   jsonAmount `json:"amount"`
		Per      string     `json:"per"`
		OnDemand bool       `json:"on_demand"`
	}
)

// itemKeys are the keys that each sort of item may carry; its first names the sort.
var itemKeys = [][]string{
	{"comment", "indented"},
	{"blank"},
	{"use"},
	{"kind", "date", "id", "words", "title", "rest", "fields", "milestones", "parts", "order"},
	{"verb", "date", "ref", "value", "from", "modifiers", "amount", "fields", "milestones", "parts", "order"},
}

// WriteJSON writes files as one JSON document that ReadJSON turns into the same
// bytes that pact.Format gives for them. The names of the files are paths
// within the dossier. A file with a line that could not be read is refused.
func WriteJSON(w io.Writer, name string, files []*pact.File, schema *Schema) error {
	doc := jsonDossier{Servanda: JSONVersion, Dossier: name, Files: []jsonFile{}}
	for _, f := range files {
		canonical, messages := pact.Parse(f.Name, []byte(pact.Format(f)))
		if len(messages) > 0 {
			m := messages[0]
			return fmt.Errorf("%s:%d: %s\n%s", m.File, m.Line, m.Message, m.Hint)
		}
		e := encoder{file: canonical, reader: &reader{schema: schema, file: canonical}}
		items := e.items()
		if items == nil {
			items = []jsonItem{}
		}
		doc.Files = append(doc.Files, jsonFile{Name: f.Name, Items: items})
	}
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(doc)
}

// An encoder turns one file in canonical form into items.
type encoder struct {
	file   *pact.File
	reader *reader // reads the typed forms; its messages are not wanted here
}

func (e *encoder) slice(s pact.Span) string { return e.file.Slice(s) }

// line is how Before and More hold a comment or a blank line.
func (e *encoder) line(n *pact.Node) string {
	if n.Depth > 0 {
		return "  " + e.slice(n.Rest)
	}
	return e.slice(n.Rest)
}

func (e *encoder) items() []jsonItem {
	f := e.file
	var out []jsonItem
	for i := 0; i < len(f.Nodes); i++ {
		n := &f.Nodes[i]
		switch n.Kind {
		case pact.Blank:
			out = append(out, jsonItem{Blank: true})
		case pact.Comment:
			out = append(out, jsonItem{Comment: e.slice(n.Rest), Indented: n.Depth > 0})
		case pact.Use:
			out = append(out, jsonItem{Use: e.slice(n.ID)})
		case pact.Head:
			first, end := f.Children(i)
			for end > first && (f.Nodes[end-1].Kind == pact.Blank || f.Nodes[end-1].Kind == pact.Comment) {
				end-- // what follows the last child stands between entries
			}
			out = append(out, e.entry(n, first, end))
			i = end - 1
		}
	}
	return out
}

func (e *encoder) entry(n *pact.Node, first, end int) jsonItem {
	var item jsonItem
	if n.Date != 0 {
		item.Date = n.Date.String()
	}
	word := e.slice(n.Word)
	kind := e.reader.schema.Kind(word)
	// A comma that touches the id stands in rest, but no space in front of it.
	id, rest := e.slice(n.ID), n.Rest
	touching := rest.Start == n.ID.End && !rest.Empty()
	if kind != nil && kind.Verb {
		item.Verb, item.Ref = word, id
		c := e.file.Clause(rest, true)
		item.Value = e.slice(c.Value)
		if !c.Source.Empty() {
			item.From = e.from(c)
		}
		for _, m := range c.Modifiers {
			item.Modifiers = append(item.Modifiers, e.slice(m))
		}
		if newsText(&item) != e.file.Text[n.ID.End:rest.End] {
			item.Value, item.From, item.Modifiers = e.slice(rest), nil, nil
			if touching {
				item.Ref, item.Value = id+",", strings.TrimLeft(item.Value[1:], " ")
			}
		}
		if a, ok := e.amount(c.Value); ok && kind.Amount {
			item.Amount = a
		}
	} else {
		item.Kind, item.ID = word, id
		if touching {
			item.ID = id + ","
			for rest.Start++; rest.Start < rest.End && e.file.Text[rest.Start] == ' '; {
				rest.Start++
			}
		}
		before, title, _, ok := e.file.Quoted(rest)
		if ok {
			t := e.slice(title)
			item.Title = &t
		}
		for !before.Empty() {
			var w pact.Span
			w, before = e.file.NextWord(before)
			item.Words = append(item.Words, e.slice(w))
		}
		if titleText(&item) != e.slice(rest) {
			item.Words, item.Title, item.Rest = nil, nil, e.slice(rest)
		}
	}
	e.children(&item, kind, first, end)
	return item
}

func (e *encoder) children(item *jsonItem, kind *Kind, first, end int) {
	f := e.file
	body, bodyKind := &item.jsonBody, kind
	var before []string
	take := func() []string {
		lines := before
		before = nil
		return lines
	}
	for i := first; i < end; i++ {
		n := &f.Nodes[i]
		if n.Depth == 1 && (n.Kind == pact.Field || n.Kind == pact.Part || n.Kind == pact.Milestone) {
			body, bodyKind = &item.jsonBody, kind
		}
		switch n.Kind {
		case pact.Blank, pact.Comment:
			before = append(before, e.line(n))
		case pact.Field:
			body.Order = append(body.Order, "field")
			field := e.field(n, int32(i), bodyKind, end)
			field.Before = take()
			body.Fields = append(body.Fields, field)
		case pact.Text:
			field := &body.Fields[len(body.Fields)-1]
			field.More = append(append(field.More, take()...), e.slice(n.Rest))
		case pact.Milestone:
			body.Order = append(body.Order, "milestone")
			m := e.milestone(n)
			m.Before = take()
			body.Milestones = append(body.Milestones, m)
		case pact.Part:
			body.Order = append(body.Order, "part")
			item.Parts = append(item.Parts, jsonPart{Before: take(), ID: e.slice(n.ID)})
			body, bodyKind = &item.Parts[len(item.Parts)-1].jsonBody, e.reader.schema.PartKind()
		}
	}
	if item.ordered(len(item.Parts)) {
		item.Order = nil
	}
	for i := range item.Parts {
		if p := &item.Parts[i]; p.ordered(0) {
			p.Order = nil
		}
	}
}

// usualOrder is fields, then milestones, then parts.
func (b *jsonBody) usualOrder(parts int) []string {
	return slices.Concat(slices.Repeat([]string{"field"}, len(b.Fields)),
		slices.Repeat([]string{"milestone"}, len(b.Milestones)), slices.Repeat([]string{"part"}, parts))
}

func (b *jsonBody) ordered(parts int) bool { return slices.Equal(b.Order, b.usualOrder(parts)) }

func (e *encoder) field(n *pact.Node, index int32, kind *Kind, end int) jsonField {
	out := jsonField{Name: e.slice(n.Word), Value: e.slice(n.Rest)}
	if kind == nil {
		return out
	}
	field := kind.Field(out.Name)
	if field == nil && overlays(kind) {
		field = overlayField(e.reader.schema, out.Name, out.Value)
	}
	if field == nil {
		return out
	}
	var more []pact.Span
	for j := int(index) + 1; j < end; j++ {
		if k := e.file.Nodes[j].Kind; k == pact.Text {
			more = append(more, e.file.Nodes[j].Rest)
		} else if k != pact.Blank && k != pact.Comment {
			break
		}
	}
	v, ok := e.reader.value(field, n, index, more)
	from, value, word := v.From, "", "from "
	if !n.Rest.Empty() {
		value = e.slice(v.Span)
	}
	if a, quoted := v.Data.(*Attribution); quoted && a != nil {
		from, value, word = a, "", ""
	}
	if from != nil {
		given := attributionJSON(e.file, from)
		if (value == "") == (word == "") && clauseText(value, given, word) == out.Value {
			out.Value, out.From = value, given
		}
	}
	if !ok {
		return out
	}
	switch data := v.Data.(type) {
	case trade.Amount:
		out.Amount = amountJSON(data)
	case trade.Dateish:
		out.Date = daysJSON(data.First, data.Last)
	case trade.Period:
		out.Period = daysJSON(data.Start, data.End-1)
	case Due:
		if data.Form == DueBy {
			out.Date = daysJSON(data.Date.First, data.Date.Last)
		}
	case Cap:
		out.Cap = &jsonCap{Amount: *amountJSON(data.Amount), Per: data.Per.String(), OnDemand: data.OnDemand}
	case Schedule:
		out.Date, out.Amount = daysJSON(data.By.First, data.By.Last), amountJSON(data.Amount)
	}
	return out
}

func (e *encoder) milestone(n *pact.Node) jsonMilestone {
	c := e.file.Clause(n.Rest, false)
	out := jsonMilestone{Name: e.slice(n.ID), Due: e.slice(c.Value)}
	if !c.Source.Empty() {
		out.From = e.from(c)
	}
	if clauseText(out.Due, out.From, "from ") != e.slice(n.Rest) {
		out.Due, out.From = e.slice(n.Rest), nil
	}
	at := c.Value
	if word, rest := e.file.NextWord(at); e.slice(word) == "by" {
		at = rest
	}
	if due, ok := e.reader.due(at); ok && due.Form == DueBy {
		out.Date = daysJSON(due.Date.First, due.Date.Last)
	}
	return out
}

func (e *encoder) amount(at pact.Span) (*jsonAmount, bool) {
	a, err := trade.ParseAmount(e.slice(at))
	if err != nil {
		return nil, false
	}
	return amountJSON(a), true
}

func (e *encoder) from(c pact.Clause) *jsonFrom {
	out := &jsonFrom{Source: e.slice(c.Source), Locator: e.slice(c.Locator)}
	if c.HasQuote {
		q := e.slice(c.Quote)
		out.Quote = &q
	}
	return out
}

func attributionJSON(f *pact.File, a *Attribution) *jsonFrom {
	out := &jsonFrom{Source: f.Slice(a.Span), Locator: a.Locator}
	if a.QuoteAt != (pact.Span{}) {
		out.Quote = &a.Quote
	}
	return out
}

func amountJSON(a trade.Amount) *jsonAmount {
	return &jsonAmount{Bound: a.Bound.String(), Number: a.Number.Text('f'), Unit: string(a.Unit)}
}

// daysJSON gives a closed interval; last not after 0 leaves it open.
func daysJSON(first, last trade.Date) *jsonDays {
	out := &jsonDays{First: first.String()}
	if last > 0 {
		text := last.String()
		out.Last = &text
	}
	return out
}

// clauseText is value, word and attribution as they stand on a line. Word is
// "from " where an attribution follows a value.
func clauseText(value string, from *jsonFrom, word string) string {
	if from == nil {
		return value
	}
	var b strings.Builder
	b.WriteString(value)
	if value != "" {
		b.WriteByte(' ')
	}
	b.WriteString(word)
	b.WriteString(from.Source)
	if from.Locator != "" {
		b.WriteString(" @ ")
		b.WriteString(from.Locator)
	}
	if from.Quote != nil {
		b.WriteString(` "` + *from.Quote + `"`)
	}
	return b.String()
}

func modifierText(modifiers []string) string {
	var b strings.Builder
	for _, m := range modifiers {
		b.WriteString(", " + m)
	}
	return b.String()
}

// newsText is what follows the REF of news, from its white space on.
func newsText(item *jsonItem) string {
	text := clauseText(item.Value, item.From, "from ")
	if text != "" {
		text = " " + text
	}
	return text + modifierText(item.Modifiers)
}

// titleText is what follows the id of a directive.
func titleText(item *jsonItem) string {
	words := slices.Clone(item.Words)
	if item.Title != nil {
		words = append(words, `"`+*item.Title+`"`)
	}
	return strings.Join(words, " ")
}

// A JSONFile is a file of a dossier read from JSON: its path within the
// dossier and its text in canonical form.
type JSONFile struct {
	Name string
	Text string
}

// A JSONError says which value of the JSON is wrong and what to do.
type JSONError struct {
	Path    string // such as files[0].items[3].date; "line 3" where it is no JSON at all
	Message string
	Hint    string
}

func (e *JSONError) Error() string { return e.Path + ": " + e.Message + "\n" + e.Hint }

// ReadJSON reads what WriteJSON wrote and gives the text of each file. It reads
// the texts and passes over the typed forms beside them. Input of another
// shape, and a value that would not stay on its own line, is a *JSONError.
func ReadJSON(r io.Reader) ([]JSONFile, error) {
	data, err := io.ReadAll(io.LimitReader(r, maxJSON+1))
	if err != nil {
		return nil, err
	}
	if len(data) > maxJSON {
		return nil, &JSONError{"line 1", fmt.Sprintf("the JSON has more than %d MiB", maxJSON>>20), "divide the dossier into several"}
	}
	d := &jsonDecoder{}
	tree := d.parse(data)
	d.shape(tree, reflect.TypeFor[jsonDossier](), "")
	if d.err != nil {
		return nil, d.err
	}
	var doc jsonDossier
	if err := json.Unmarshal(data, &doc); err != nil {
		return nil, fmt.Errorf("reading JSON: %w", err)
	}
	if doc.Servanda != JSONVersion {
		return nil, &JSONError{"servanda", fmt.Sprintf("this is version %d of the shape; this program reads version %d", doc.Servanda, JSONVersion), "read it with a newer servanda"}
	}
	var out []JSONFile
	seen := map[string]bool{}
	for i := range doc.Files {
		at := fmt.Sprintf("files[%d]", i)
		name := doc.Files[i].Name
		d.fileName(at+".name", name, seen)
		text := d.file(at, &doc.Files[i])
		if d.err != nil {
			return nil, d.err
		}
		out = append(out, JSONFile{Name: name, Text: text})
	}
	return out, nil
}

// jsonDecoder keeps the first error.
type jsonDecoder struct {
	err   error
	lines []jsonLine // of the file being composed
}

func (d *jsonDecoder) fail(at, hint, format string, args ...any) {
	if d.err == nil {
		d.err = &JSONError{at, fmt.Sprintf(format, args...), hint}
	}
}

// parse reads one JSON value. Unlike encoding/json alone it refuses keys that
// are given twice.
func (d *jsonDecoder) parse(data []byte) any {
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.UseNumber()
	tree := d.value(dec, "", 0)
	if d.err == nil {
		if _, err := dec.Token(); err != io.EOF {
			d.fail("", "give one dossier a document", "something follows the end of the JSON document")
		}
	}
	var e *JSONError
	if errors.As(d.err, &e) && e.Path == "" {
		end := min(int(dec.InputOffset()), len(data))
		e.Path = fmt.Sprintf("line %d", 1+bytes.Count(data[:end], []byte{'\n'}))
	}
	return tree
}

func (d *jsonDecoder) value(dec *json.Decoder, at string, depth int) any {
	token, err := dec.Token()
	switch {
	case d.err != nil:
		return nil
	case err != nil:
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			d.fail("", "give the whole output of servanda export", "the JSON ends too early")
		} else {
			d.fail("", "give the output of servanda export", "this is not JSON: %s", err)
		}
		return nil
	case depth > maxJSONDepth:
		d.fail(at, "give the output of servanda export", "lists and objects stand more than %d deep", maxJSONDepth)
		return nil
	}
	switch token {
	case json.Delim('{'):
		out := map[string]any{}
		for dec.More() && d.err == nil {
			key, err := dec.Token()
			name, ok := key.(string)
			if err != nil || !ok {
				d.fail("", "give the output of servanda export", "this is not JSON: a key is missing")
				return nil
			}
			if _, twice := out[name]; twice {
				d.fail(jsonPath(at, name), "keep one of the two", "the key is given twice")
				return nil
			}
			out[name] = d.value(dec, jsonPath(at, name), depth+1)
		}
		d.closing(dec)
		return out
	case json.Delim('['):
		out := []any{}
		for dec.More() && d.err == nil {
			out = append(out, d.value(dec, fmt.Sprintf("%s[%d]", at, len(out)), depth+1))
		}
		d.closing(dec)
		return out
	}
	return token
}

func (d *jsonDecoder) closing(dec *json.Decoder) {
	if d.err == nil {
		if _, err := dec.Token(); err != nil {
			d.fail("", "give the whole output of servanda export", "the JSON ends too early")
		}
	}
}

func jsonPath(at, key string) string {
	if r := []rune(key); len(r) > 40 {
		key = string(r[:40]) + "…"
	}
	if at == "" {
		return key
	}
	return at + "." + key
}

// shape holds a value against the type that it is to fill.
func (d *jsonDecoder) shape(v any, t reflect.Type, at string) {
	if d.err != nil {
		return
	}
	wrong := func(want string) {
		where := at
		if where == "" {
			where = "line 1"
		}
		d.fail(where, "write "+want, "%s stands where %s belongs", jsonSort(v), want)
	}
	switch t.Kind() {
	case reflect.Pointer:
		d.shape(v, t.Elem(), at)
	case reflect.String:
		s, ok := v.(string)
		if !ok {
			wrong("a text")
		} else if i := strings.IndexAny(s, "\n\r\x00"); i >= 0 {
			d.fail(at, "keep the text on one line; more lines of a field go into more", "the text has %s in it", map[byte]string{'\n': "a line break", '\r': "a carriage return", 0: "a NUL"}[s[i]])
		}
	case reflect.Bool:
		if _, ok := v.(bool); !ok {
			wrong("true or false")
		}
	case reflect.Int:
		n, ok := v.(json.Number)
		if _, err := n.Int64(); !ok || err != nil {
			wrong("a whole number")
		}
	case reflect.Slice:
		list, ok := v.([]any)
		if !ok {
			wrong("a list")
		}
		for i, element := range list {
			d.shape(element, t.Elem(), fmt.Sprintf("%s[%d]", at, i))
		}
	case reflect.Struct:
		object, ok := v.(map[string]any)
		if !ok {
			wrong("an object")
			return
		}
		d.object(object, t, at)
	}
}

func (d *jsonDecoder) object(object map[string]any, t reflect.Type, at string) {
	var known []string
	for _, f := range reflect.VisibleFields(t) {
		if f.Anonymous {
			continue
		}
		name, option, _ := strings.Cut(f.Tag.Get("json"), ",")
		known = append(known, name)
		v, given := object[name]
		switch {
		case !given && option == "":
			d.fail(jsonPath(at, name), "add the key "+name, "the key is missing")
		case !given:
		case v == nil && f.Type.Kind() == reflect.Pointer && option == "": // null says open
		default:
			d.shape(v, f.Type, jsonPath(at, name))
		}
	}
	keys := make([]string, 0, len(object))
	for key := range object {
		keys = append(keys, key)
	}
	slices.Sort(keys)
	for _, key := range keys {
		if !slices.Contains(known, key) {
			d.fail(jsonPath(at, key), pact.DidYouMean(key, known, "its keys: "+strings.Join(known, ", ")), "there is no such key")
		}
	}
	if t == reflect.TypeFor[jsonItem]() {
		d.sort(keys, at)
	}
}

// sort sees that an item is of one sort and carries the keys of that sort.
func (d *jsonDecoder) sort(keys []string, at string) {
	var sort []string
	for _, k := range itemKeys {
		if !slices.Contains(keys, k[0]) {
			continue
		}
		if sort != nil {
			d.fail(jsonPath(at, k[0]), "make two items of it", "an item cannot have both %s and %s", sort[0], k[0])
		}
		sort = k
	}
	if sort == nil {
		d.fail(at, "give one of: comment, blank, use, kind, verb", "the item does not say what it is")
		return
	}
	for _, key := range keys {
		if !slices.Contains(sort, key) {
			d.fail(jsonPath(at, key), "its keys: "+strings.Join(sort, ", "), "an item with %s has no such key", sort[0])
		}
	}
}

func jsonSort(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return "the text " + quoted(v)
	case json.Number:
		return "the number " + quoted(v.String())
	case bool:
		return fmt.Sprint(v)
	case []any:
		return "a list"
	}
	return "an object"
}

func (d *jsonDecoder) fileName(at, name string, seen map[string]bool) {
	switch {
	case !fs.ValidPath(name) || !filepath.IsLocal(filepath.FromSlash(name)) || strings.ContainsAny(name, `\:`):
		d.fail(at, "write a path within the folder, such as deal.pact", "%s leads out of the folder", quoted(name))
	case path.Ext(name) != ".pact" || strings.HasPrefix(name, ".") || strings.Contains(name, "/."):
		d.fail(at, "end the name with .pact and begin it with a letter", "%s is not the name of a .pact file", quoted(name))
	case seen[name]:
		d.fail(at, "give each file its own name", "%s is given twice", quoted(name))
	}
	seen[name] = true
}

// A jsonLine is a line being composed, with what it has to read back as.
type jsonLine struct {
	at    string
	text  string
	kind  pact.NodeKind
	depth uint8
	date  trade.Date
	word  string
	id    string
}

// file composes the lines of a file, reads them back, and sees that each came
// out as what it was given as.
func (d *jsonDecoder) file(at string, in *jsonFile) string {
	d.lines = d.lines[:0]
	for i := range in.Items {
		d.item(fmt.Sprintf("%s.items[%d]", at, i), &in.Items[i])
	}
	if d.err != nil {
		return ""
	}
	var b strings.Builder
	for i := range d.lines {
		b.WriteString(d.lines[i].text)
		b.WriteByte('\n')
	}
	f, messages := pact.Parse(in.Name, []byte(b.String()))
	if len(messages) > 0 {
		m, where := messages[0], at
		if m.Line > 0 && m.Line <= len(d.lines) {
			where = d.lines[m.Line-1].at
		}
		d.fail(where, m.Hint, "%s", m.Message)
		return ""
	}
	for i := range d.lines {
		want, n := &d.lines[i], &f.Nodes[i]
		if n.Kind == want.kind && f.Slice(n.Word) == want.word && f.Slice(n.ID) == want.id && n.Date == want.date &&
			(n.Kind == pact.Comment || n.Depth == want.depth) {
			continue
		}
		d.fail(want.at, "keep names and ids to single words, and every text on its own line", "the line %s reads as something else", quoted(want.text))
		return ""
	}
	text := pact.Format(f)
	canonical, messages := pact.Parse(in.Name, []byte(text))
	if len(messages) > 0 {
		d.fail(at, messages[0].Hint, "%s", messages[0].Message)
		return ""
	}
	e := encoder{file: canonical, reader: &reader{schema: theSchema, file: canonical}}
	d.compare(at, in.Items, e.items())
	return text
}

func (d *jsonDecoder) add(line jsonLine) { d.lines = append(d.lines, line) }

// loose adds blank lines and comments, as Before and More hold them.
func (d *jsonDecoder) loose(at, text string) bool {
	switch trimmed := strings.TrimLeft(text, " \t"); {
	case trimmed == "":
		d.add(jsonLine{at: at, kind: pact.Blank})
	case trimmed[0] == ';' && len(trimmed) < len(text):
		d.add(jsonLine{at: at, kind: pact.Comment, text: "  " + trimmed})
	case trimmed[0] == ';':
		d.add(jsonLine{at: at, kind: pact.Comment, text: trimmed})
	default:
		return false
	}
	return true
}

func (d *jsonDecoder) before(at string, lines []string) {
	for i, text := range lines {
		where := fmt.Sprintf("%s.before[%d]", at, i)
		if !d.loose(where, text) {
			d.fail(where, "begin it with a semicolon", "%s is neither a comment nor empty", quoted(text))
		}
	}
}

func (d *jsonDecoder) item(at string, in *jsonItem) {
	switch {
	case in.Blank:
		d.add(jsonLine{at: at + ".blank", kind: pact.Blank})
		return
	case in.Comment != "":
		if in.Comment[0] != ';' {
			d.fail(at+".comment", "write: ; "+in.Comment[:min(len(in.Comment), 40)], "a comment begins with a semicolon")
		}
		line := jsonLine{at: at + ".comment", kind: pact.Comment, text: in.Comment}
		if in.Indented {
			line.text = "  " + line.text
		}
		d.add(line)
		return
	case in.Use != "":
		d.add(jsonLine{at: at + ".use", kind: pact.Use, word: "use", id: in.Use, text: "use " + in.Use})
		return
	}
	line := jsonLine{at: at, kind: pact.Head, word: in.Kind, id: in.ID}
	rest := ""
	if in.Verb != "" {
		line.word, line.id = in.Verb, in.Ref
		d.clause(at, "value", in.Value, in.From)
		rest = newsText(in)
		for i, m := range in.Modifiers {
			if m == "" || strings.ContainsAny(m, `,"`) {
				d.fail(fmt.Sprintf("%s.modifiers[%d]", at, i), "give each modifier by itself", "%s is not a modifier", quoted(m))
			}
		}
	} else {
		if rest = titleText(in); in.Rest != "" && rest != "" {
			d.fail(at+".rest", "leave out one of the two", "rest stands in the place of words and title")
		}
		if rest += in.Rest; rest != "" {
			rest = " " + rest
		}
	}
	switch {
	case line.word == "":
		d.fail(at, "give one of: comment, blank, use, kind, verb", "the item does not say what it is")
	case line.id == "" && in.Verb != "":
		d.fail(at+".ref", "name the entry that the news tells of", "the key is missing")
	case line.id == "":
		d.fail(at+".id", "give the entry an id", "the key is missing")
	}
	line.text = line.word + " " + line.id + rest
	if strings.ContainsAny(line.id, " \t") {
		d.fail(at, "an id is one word", "%s is not an id", quoted(line.id))
	}
	if line.id, _, _ = strings.Cut(line.id+rest, " "); len(line.id) > 1 {
		line.id = strings.TrimSuffix(line.id, ",") // it begins the rest of the line
	}
	if in.Date != "" {
		date, err := trade.ParseDate(in.Date)
		if err != nil {
			d.fail(at+".date", "write a day such as 2025-11-14", "%s is not a date", quoted(in.Date))
		}
		line.date = date
		line.text = in.Date + " " + line.text
	}
	d.add(line)
	d.body(at, &in.jsonBody, in.Parts, 1)
}

// clause refuses what would shift the bounds between a value, its attribution
// and what follows.
func (d *jsonDecoder) clause(at, key, value string, from *jsonFrom) {
	if from == nil {
		if strings.Count(value, `"`) == 1 {
			d.fail(at+"."+key, `close it with "`, "%s has a quotation mark that is not closed", quoted(value))
		}
		return
	}
	for _, part := range [...]struct{ key, text string }{{key, value}, {"from.source", from.Source}, {"from.locator", from.Locator}} {
		if strings.Contains(part.text, `"`) {
			d.fail(at+"."+part.key, "quotation marks stand in from.quote alone", "%s has a quotation mark in it", quoted(part.text))
		}
	}
	if from.Source == "" {
		d.fail(at+".from.source", "name the source by its id", "the source is empty")
	}
}

func (d *jsonDecoder) body(at string, in *jsonBody, parts []jsonPart, depth int) {
	order := in.Order
	if order == nil {
		order = in.usualOrder(len(parts))
	}
	indent := strings.Repeat("  ", depth)
	var fields, milestones, nextPart int
	for i, sort := range order {
		switch {
		case sort == "field" && fields < len(in.Fields):
			d.field(fmt.Sprintf("%s.fields[%d]", at, fields), &in.Fields[fields], indent)
			fields++
		case sort == "milestone" && milestones < len(in.Milestones):
			m := &in.Milestones[milestones]
			where := fmt.Sprintf("%s.milestones[%d]", at, milestones)
			d.before(where, m.Before)
			d.clause(where, "due", m.Due, m.From)
			text := indent + "milestone " + m.Name + " " + clauseText(m.Due, m.From, "from ")
			d.add(jsonLine{at: where, kind: pact.Milestone, depth: uint8(depth), word: "milestone", id: m.Name, text: text})
			milestones++
		case sort == "part" && nextPart < len(parts):
			p := &parts[nextPart]
			where := fmt.Sprintf("%s.parts[%d]", at, nextPart)
			d.before(where, p.Before)
			d.add(jsonLine{at: where, kind: pact.Part, depth: uint8(depth), word: "part", id: p.ID, text: indent + "part " + p.ID})
			d.body(where, &p.jsonBody, nil, depth+1)
			nextPart++
		default:
			d.fail(fmt.Sprintf("%s.order[%d]", at, i), "name each field, milestone and part once, or leave order out", "there is no further %s", quoted(sort))
			return
		}
	}
	if fields < len(in.Fields) || milestones < len(in.Milestones) || nextPart < len(parts) {
		d.fail(at+".order", "name each field, milestone and part once, or leave order out", "order leaves some lines out")
	}
}

func (d *jsonDecoder) field(at string, in *jsonField, indent string) {
	d.before(at, in.Before)
	word := "from "
	if in.Value == "" {
		word = "" // a quote or a source is an attribution and nothing else
	}
	text := indent + in.Name + ":"
	d.clause(at, "value", in.Value, in.From)
	if rest := clauseText(in.Value, in.From, word); rest != "" {
		text += " " + rest
	}
	depth := uint8(len(indent) / 2)
	d.add(jsonLine{at: at, kind: pact.Field, depth: depth, word: in.Name, text: text})
	for i, more := range in.More {
		where := fmt.Sprintf("%s.more[%d]", at, i)
		if !d.loose(where, more) {
			d.add(jsonLine{at: where, kind: pact.Text, depth: depth + 1, text: indent + "  " + more})
		}
	}
}

// compare sees that titles, attributions and modifiers read back as given.
// Lines match already, so that entries and their children pair up.
func (d *jsonDecoder) compare(at string, in, out []jsonItem) {
	k := 0
	for i := range in {
		a := &in[i]
		if a.Kind == "" && a.Verb == "" {
			continue
		}
		for out[k].Kind == "" && out[k].Verb == "" {
			k++
		}
		b := &out[k]
		k++
		where := fmt.Sprintf("%s.items[%d]", at, i)
		switch {
		case a.Verb != b.Verb:
			word := a.Kind + a.Verb
			d.fail(where, "use verb for news and kind for everything else", "%s is not of this sort", quoted(word))
		case a.Verb == "" && !sameText(a.Title, b.Title) && (a.Rest == "" || a.Title != nil):
			d.fail(where+".title", "a title has no quotation mark in front of it, and words none at all", "words and title do not read back as given")
		case a.From != nil || a.Modifiers != nil:
			if !sameFrom(a.From, b.From) || !sameWords(a.Value, b.Value) || !slices.EqualFunc(a.Modifiers, b.Modifiers, sameWords) {
				d.mixed(where)
			}
		}
		d.compareBody(where, &a.jsonBody, &b.jsonBody)
		for p := range a.Parts {
			d.compareBody(fmt.Sprintf("%s.parts[%d]", where, p), &a.Parts[p].jsonBody, &b.Parts[p].jsonBody)
		}
	}
}

func (d *jsonDecoder) compareBody(at string, a, b *jsonBody) {
	for i := range a.Fields {
		x, y := &a.Fields[i], &b.Fields[i]
		if x.From != nil && (!sameFrom(x.From, y.From) || !sameWords(x.Value, y.Value)) {
			d.mixed(fmt.Sprintf("%s.fields[%d]", at, i))
		}
	}
	for i := range a.Milestones {
		x, y := &a.Milestones[i], &b.Milestones[i]
		if x.From != nil && (!sameFrom(x.From, y.From) || !sameWords(x.Due, y.Due)) {
			d.mixed(fmt.Sprintf("%s.milestones[%d]", at, i))
		}
	}
}

func (d *jsonDecoder) mixed(at string) {
	d.fail(at+".from", "name a source by its id, keep commas and the word from out of its parts; free words carry a source only with a quote or locator",
		"value, source and quote do not read back as given")
}

// sameWords reports whether two texts differ in white space alone.
func sameWords(a, b string) bool {
	blank := func(c rune) bool { return c == ' ' || c == '\t' }
	return slices.Equal(strings.FieldsFunc(a, blank), strings.FieldsFunc(b, blank))
}

func sameText(a, b *string) bool {
	return a == nil && b == nil || a != nil && b != nil && *a == *b
}

func sameFrom(a, b *jsonFrom) bool {
	if a == nil || b == nil {
		return a == b
	}
	return sameWords(a.Source, b.Source) && sameWords(a.Locator, b.Locator) && sameText(a.Quote, b.Quote)
}
