package dossier_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
)

// oneOfEach shows every sort of line, and each twist of order that the text
// allows and a list of fields would lose.
const oneOfEach = `; A comment at the margin
use us-tariffs

source fact-sheet "Joint Fact Sheet"
  published: 2025-11-13
  grade: official
party nvidia
topic ai "a "quoted" word"
2025-11-01 coverage apec-ai ai-regulation none
  quote: fact-sheet @ page 2 "the words"
2025-11-14 commitment strategic-investment "Korea's strategic investment"
  by: KOR
  amount: more than 350 billion USD from fact-sheet @ page 1, line 3 "$350 billion"

  ; of the cap
  cap: 20 billion USD per calendar-year, on demand
; at the margin, between fields
  note: the first line
    and the second,

    ; a comment within the text
    and the third
  milestone selected by 2029-01-19 from fact-sheet "the date"
  part cash
    amount: 200 billion USD
    milestone funded 45 days after each selected
    cap: 20 billion USD per month
  period: 2026 .. 2030
  part ships
  applies: 2025-11-01 ..
  schedule: 2027 40 billion USD
  source: fact-sheet @ page 2
  quote: from fact-sheet "written with from"
  subject-to: "in quotation marks" from fact-sheet
  empty:
  by: from fact-sheet

2026-10-01 delivered strategic-investment.cash 2.4 billion USD from news1 @ p. 2 "the words", attribution unknown
2026-10-02 confirmed strategic-investment.cash.selected from motir, not met
2026-11-23 searched strategic-investment.cash "disbursement": nothing found
2026-12-01 amended strategic-investment.cash
  cap: 25 billion USD per year
unknown-kind some-id a b "c" d
2026-12-02 use nothing
2026-12-03 correct a, withdrawn
2026-12-03 correct b , withdrawn
2026-12-03 correct c,
2026-12-03 correct d,, withdrawn
2026-12-03 correct e, x from s "q", y
party f, "title"
party g , words
  ; the end
; and a last one
`

func export(t testing.TB, files ...*pact.File) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := dossier.WriteJSON(&b, "sample", files, dossier.TheSchema()); err != nil {
		t.Fatalf("WriteJSON: %v", err)
	}
	return b.Bytes()
}

// roundTrip holds that out and in again gives the canonical text.
func roundTrip(t testing.TB, files ...*pact.File) []byte {
	t.Helper()
	data := export(t, files...)
	back, err := dossier.ReadJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatalf("ReadJSON of what WriteJSON wrote: %v\n%s", err, data)
	}
	if len(back) != len(files) {
		t.Fatalf("%d files came back of %d", len(back), len(files))
	}
	for i, f := range files {
		if back[i].Name != f.Name {
			t.Errorf("file %q came back as %q", f.Name, back[i].Name)
		}
		if want := pact.Format(f); back[i].Text != want {
			t.Fatalf("%s came back otherwise\nwant:\n%s\ngot:\n%s\njson:\n%s", f.Name, want, back[i].Text, data)
		}
	}
	return data
}

func parsed(t testing.TB, name, text string) *pact.File {
	t.Helper()
	f, messages := pact.Parse(name, []byte(text))
	if len(messages) > 0 {
		t.Fatalf("%s", messages[0].Render())
	}
	return f
}

func TestJSONKeepsEveryLine(t *testing.T) {
	for _, text := range []string{
		"", "\n\n", "; only a comment\n", "use a\n", oneOfEach,
		"  ; indented, and first\nuse a\n  ; indented, and last",
		strings.ReplaceAll(oneOfEach, "  ", "   "),
	} {
		roundTrip(t, parsed(t, "deal.pact", text))
	}
	roundTrip(t, parsed(t, "a.pact", oneOfEach), parsed(t, "sub/b.pact", "use a\n"))
	roundTrip(t)
}

// shipped are the files of the dossiers in the repository, by dossier.
func shipped(t testing.TB) map[string][]*pact.File {
	t.Helper()
	out := map[string][]*pact.File{}
	root := os.DirFS("../dossiers")
	err := fs.WalkDir(root, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !strings.HasSuffix(p, ".pact") {
			return err
		}
		data, err := fs.ReadFile(root, p)
		if err != nil {
			return err
		}
		name, file, _ := strings.Cut(p, "/")
		f, messages := pact.Parse(file, data)
		if pact.HasErrors(messages) {
			t.Errorf("%s: %s", p, messages[0].Render())
			return nil
		}
		out[name] = append(out[name], f)
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(out) == 0 {
		t.Fatal("there are no dossiers beside this package")
	}
	return out
}

func TestJSONKeepsTheShippedDossiers(t *testing.T) {
	for _, files := range shipped(t) {
		roundTrip(t, files...)
	}
}

func TestJSONShape(t *testing.T) {
	data := export(t, parsed(t, "deal.pact", oneOfEach))
	var doc struct {
		Servanda int
		Dossier  string
		Files    []struct {
			Name  string
			Items []map[string]any
		}
	}
	if err := json.Unmarshal(data, &doc); err != nil {
		t.Fatal(err)
	}
	if doc.Servanda != 1 || doc.Dossier != "sample" || doc.Files[0].Name != "deal.pact" {
		t.Errorf("head of the document: %+v", doc)
	}
	items := map[string]map[string]any{}
	for _, item := range doc.Files[0].Items {
		for _, key := range []string{"kind", "verb"} {
			if word, ok := item[key].(string); ok {
				items[word] = item
			}
		}
	}
	get := func(v any, path ...any) any {
		for _, p := range path {
			switch p := p.(type) {
			case string:
				m, _ := v.(map[string]any)
				v = m[p]
			case int:
				l, _ := v.([]any)
				if p >= len(l) {
					return nil
				}
				v = l[p]
			}
		}
		return v
	}
	for _, c := range []struct {
		want any
		path []any
	}{
		{"2025-11-14", []any{"commitment", "date"}},
		{"strategic-investment", []any{"commitment", "id"}},
		{"Korea's strategic investment", []any{"commitment", "title"}},
		{`a "quoted" word`, []any{"topic", "title"}},
		{"ai-regulation", []any{"coverage", "words", 0}},
		{"fact-sheet", []any{"coverage", "fields", 0, "from", "source"}},
		{"page 2", []any{"coverage", "fields", 0, "from", "locator"}},
		{"the words", []any{"coverage", "fields", 0, "from", "quote"}},
		{"more than 350 billion USD", []any{"commitment", "fields", 1, "value"}},
		{"350000000000", []any{"commitment", "fields", 1, "amount", "number"}},
		{"more than", []any{"commitment", "fields", 1, "amount", "bound"}},
		{"page 1, line 3", []any{"commitment", "fields", 1, "from", "locator"}},
		{true, []any{"commitment", "fields", 2, "cap", "on_demand"}},
		{"calendar-year", []any{"commitment", "fields", 2, "cap", "per"}},
		{"", []any{"commitment", "fields", 2, "before", 0}},
		{"  ; of the cap", []any{"commitment", "fields", 2, "before", 1}},
		{"and the second,", []any{"commitment", "fields", 3, "more", 0}},
		{"by 2029-01-19", []any{"commitment", "milestones", 0, "due"}},
		{"2029-01-19", []any{"commitment", "milestones", 0, "date", "last"}},
		{"cash", []any{"commitment", "parts", 0, "id"}},
		{"2030-12-31", []any{"commitment", "fields", 4, "period", "last"}},
		{"2025-11-13", []any{"source", "fields", 0, "date", "first"}},
		{"strategic-investment.cash", []any{"delivered", "ref"}},
		{"2400000000", []any{"delivered", "amount", "number"}},
		{"p. 2", []any{"delivered", "from", "locator"}},
		{"attribution unknown", []any{"delivered", "modifiers", 0}},
		{`"disbursement": nothing found`, []any{"searched", "value"}},
		{`a b "c" d`, []any{"unknown-kind", "rest"}},
	} {
		v := get(items[c.path[0].(string)], c.path[1:]...)
		if v != c.want {
			t.Errorf("%v is %v, want %v", c.path, v, c.want)
		}
	}
}

// TestNothingIsLostInSilence holds that a line without a place in the JSON is
// an error of the file.
func TestNothingIsLostInSilence(t *testing.T) {
	for _, text := range []string{"use a\n  b: c\n", "d\"\"x event  ill\"//\"uced \"The bill\"\n", "party a\n  milestone b\"c by \"2026\"\n"} {
		if _, messages := pact.Parse("a.pact", []byte(text)); len(messages) == 0 {
			t.Errorf("no message about %q", text)
		}
	}
}

func TestJSONRefusesWhatItCannotWrite(t *testing.T) {
	f, _ := pact.Parse("deal.pact", []byte("party nvidia\n  nonsense\n"))
	err := dossier.WriteJSON(&bytes.Buffer{}, "sample", []*pact.File{f}, dossier.TheSchema())
	if err == nil || !strings.HasPrefix(err.Error(), "deal.pact:2: ") {
		t.Errorf("a file with an error in line 2: %v", err)
	}
}

func TestReadJSONLocatesErrors(t *testing.T) {
	in := func(item string) string {
		return `{"servanda":1,"dossier":"d","files":[{"name":"a.pact","items":[{"use":"b"},` + item + `]}]}`
	}
	entry := func(more string) string { return in(`{"kind":"party","id":"a",` + more + `}`) }
	for _, c := range []struct{ json, path, message string }{
		{``, "line 1", "ends too early"},
		{"{\n\n\"servanda\"", "line 3", "ends too early"},
		{"{\n\"servanda\":1,\n]", "line 3", "not JSON"},
		{`[]`, "line 1", "a list stands where an object belongs"},
		{`{"servanda":1,"files":[]}`, "dossier", "missing"},
		{`{"servanda":1,"dossier":"d"}`, "files", "missing"},
		{`{"servanda":2,"dossier":"d","files":[]}`, "servanda", "version 2"},
		{`{"servanda":1.5,"dossier":"d","files":[]}`, "servanda", "whole number"},
		{`{"servanda":1,"servanda":1,"dossier":"d","files":[]}`, "servanda", "twice"},
		{`{"servanda":1,"dossier":"d","files":[]} x`, "line 1", "follows the end"},
		{`{"servanda":1,"dossier":"d","files":[],"fils":[]}`, "fils", "no such key"},
		{`{"servanda":1,"dossier":"d","files":{}}`, "files", "an object stands where a list belongs"},
		{`{"servanda":1,"dossier":"d","files":[{"name":"../a.pact","items":[]}]}`, "files[0].name", "out of the folder"},
		{`{"servanda":1,"dossier":"d","files":[{"name":"/a.pact","items":[]}]}`, "files[0].name", "out of the folder"},
		{`{"servanda":1,"dossier":"d","files":[{"name":"b\\a.pact","items":[]}]}`, "files[0].name", "out of the folder"},
		{`{"servanda":1,"dossier":"d","files":[{"name":"a.txt","items":[]}]}`, "files[0].name", "not the name"},
		{`{"servanda":1,"dossier":"d","files":[{"name":".a.pact","items":[]}]}`, "files[0].name", "not the name"},
		{`{"servanda":1,"dossier":"d","files":[{"name":"a.pact","items":[]},{"name":"a.pact","items":[]}]}`, "files[1].name", "twice"},
		{in(`{}`), "files[0].items[1]", "does not say what it is"},
		{in(`{"kind":""}`), "files[0].items[1]", "does not say what it is"},
		{in(`{"blank":true,"comment":"; c"}`), "files[0].items[1].blank", "cannot have both"},
		{in(`{"blank":true,"id":"x"}`), "files[0].items[1].id", "no such key"},
		{in(`{"comment":"c"}`), "files[0].items[1].comment", "semicolon"},
		{in(`{"comment":"; c\nparty x"}`), "files[0].items[1].comment", "line break"},
		{in(`{"use":"b c"}`), "files[0].items[1].use", "use names one dossier"},
		{in(`{"kind":"party"}`), "files[0].items[1].id", "missing"},
		{in(`{"verb":"ended"}`), "files[0].items[1].ref", "missing"},
		{in(`{"kind":"party","id":"a","date":"2025-13-01"}`), "files[0].items[1].date", "not a date"},
		{in(`{"kind":"party x","id":"a"}`), "files[0].items[1]", "something else"},
		{in(`{"kind":"2025-01-01 party","id":"a"}`), "files[0].items[1]", "something else"},
		{in(`{"kind":"party","id":"a b"}`), "files[0].items[1]", "not an id"},
		{in(`{"kind":"use","id":"a"}`), "files[0].items[1]", "something else"},
		{in(`{"kind":"ended","id":"a"}`), "files[0].items[1]", "not of this sort"},
		{in(`{"verb":"party","ref":"a"}`), "files[0].items[1]", "not of this sort"},
		{in(`{"kind":"party","id":"a","words":["b\"c"],"title":"d"}`), "files[0].items[1].title", "do not read back"},
		{in(`{"kind":"party","id":"a","rest":"b","title":"d"}`), "files[0].items[1].rest", "in the place of"},
		{in(`{"verb":"delivered","ref":"a","value":"5 GPU","from":{"source":"x y"},"modifiers":["a,b"]}`), "files[0].items[1].modifiers[0]", "not a modifier"},
		{in(`{"verb":"delivered","ref":"a","value":"5 GPU","from":{"source":"x","locator":"p, q"}}`), "files[0].items[1].from", "do not read back"},
		{entry(`"fields":[{"value":"x"}]`), "files[0].items[1].fields[0].name", "missing"},
		{entry(`"fields":[{"name":"url","value":3}]`), "files[0].items[1].fields[0].value", "the number"},
		{entry(`"fields":[{"name":"url","value":null}]`), "files[0].items[1].fields[0].value", "null"},
		{entry(`"fields":[{"name":"note","value":"a\nb"}]`), "files[0].items[1].fields[0].value", "line break"},
		{entry(`"fields":[{"name":"note","value":"a\rb"}]`), "files[0].items[1].fields[0].value", "carriage return"},
		{entry(`"fields":[{"name":"note","value":"a \"b"}]`), "files[0].items[1].fields[0].value", "not closed"},
		{entry(`"fields":[{"name":"a b","value":"c"}]`), "files[0].items[1].fields[0]", "neither a field"},
		{entry(`"fields":[{"name":"a: b","value":"c"}]`), "files[0].items[1].fields[0]", "something else"},
		{entry(`"fields":[{"name":"note","value":"a","before":["b"]}]`), "files[0].items[1].fields[0].before[0]", "neither a comment"},
		{entry(`"fields":[{"name":"note","value":"a","more":["b\nc"]}]`), "files[0].items[1].fields[0].more[0]", "line break"},
		{entry(`"fields":[{"name":"of","value":"KOR","from":{"source":""}}]`), "files[0].items[1].fields[0].from.source", "empty"},
		{entry(`"fields":[{"name":"of","value":"KOR","from":{"source":"a","locator":"b\"c"}}]`), "files[0].items[1].fields[0].from.locator", "quotation mark"},
		{entry(`"fields":[{"name":"of","value":"KOR","from":{"source":"a","locator":"b from c"}}]`), "files[0].items[1].fields[0].from", "do not read back"},
		{entry(`"fields":[{"name":"note","value":"words","from":{"source":"a"}}]`), "files[0].items[1].fields[0].from", "do not read back"},
		{entry(`"fields":[{"name":"of","value":"KOR","from":{"source":"a","page":"2"}}]`), "files[0].items[1].fields[0].from.page", "no such key"},
		{entry(`"fields":[{"name":"of"}],"order":["part"]`), "files[0].items[1].order[0]", "no further"},
		{entry(`"fields":[{"name":"of"},{"name":"of"}],"order":["field"]`), "files[0].items[1].order", "leaves some lines out"},
		{entry(`"milestones":[{"name":"m"}]`), "files[0].items[1].milestones[0].due", "missing"},
		{entry(`"milestones":[{"name":"m","due":"by \"2029"}]`), "files[0].items[1].milestones[0].due", "not closed"},
		{entry(`"milestones":[{"name":"m","due":"\"by\" 2029","from":{"source":"a"}}]`), "files[0].items[1].milestones[0].due", "quotation mark"},
		{entry(`"milestones":[{"name":"m","due":""}]`), "files[0].items[1].milestones[0]", "a name and a day"},
		{entry(`"parts":[{"id":"a b"}]`), "files[0].items[1].parts[0]", "one name"},
		{entry(`"parts":[{"id":"a","parts":[]}]`), "files[0].items[1].parts[0].parts", "no such key"},
		{entry(`"title":"` + strings.Repeat("x", pact.MaxLine) + `"`), "files[0].items[1]", "bytes"},
		{strings.Repeat("[", 100), strings.Repeat("[0]", 33), "deep"},
	} {
		files, err := dossier.ReadJSON(strings.NewReader(c.json))
		var e *dossier.JSONError
		if !errors.As(err, &e) {
			t.Errorf("%.120s\n  gave %v, %v; want an error at %s", c.json, files, err, c.path)
			continue
		}
		if e.Path != c.path || !strings.Contains(e.Message, c.message) {
			t.Errorf("%.120s\n  error at %s: %s\n  want at %s: … %s …", c.json, e.Path, e.Message, c.path, c.message)
		}
		if e.Hint == "" || strings.Contains(e.Hint, "\n") {
			t.Errorf("%s: %s has no single next step: %q", e.Path, e.Message, e.Hint)
		}
	}
}

// TestReadJSONByHand reads what a person or program may write without export.
func TestReadJSONByHand(t *testing.T) {
	files, err := dossier.ReadJSON(strings.NewReader(`{"servanda":1,"dossier":"d","files":[{"name":"a.pact","items":[
		{"comment":"; x"},
		{"kind":"source","id":"fs","title":"Fact Sheet","fields":[{"name":"grade","value":"official"}]},
		{"blank":true},{"blank":true},
		{"date":"2026-10-01","verb":"delivered","ref":"inv.cash","value":"2.4  billion USD","from":{"source":"fs","quote":"$2.4 billion"},"modifiers":["attribution unknown"]},
		{"kind":"commitment","id":"inv","parts":[{"id":"cash","fields":[{"name":"amount","value":"5 USD from fs"}]}],"fields":[{"name":"quote","from":{"source":"fs","quote":"q"}}]}
	]}]}`))
	if err != nil {
		t.Fatal(err)
	}
	want := `; x
source fs "Fact Sheet"
  grade: official

2026-10-01 delivered inv.cash 2.4 billion USD from fs "$2.4 billion", attribution unknown
commitment inv
  quote: fs "q"
  part cash
    amount: 5 USD from fs
`
	if files[0].Text != want {
		t.Errorf("got:\n%s\nwant:\n%s", files[0].Text, want)
	}
}

// TestJSONKeepsAnyFile draws files from pieces of the language, well joined or not.
func TestJSONKeepsAnyFile(t *testing.T) {
	schema := dossier.TheSchema()
	var words, fields, values []string
	for _, k := range schema.Kinds {
		words = append(words, k.Name)
		for i := range k.Fields {
			fields, values = append(fields, k.Fields[i].Name), append(values, k.Fields[i].Example)
		}
	}
	words, fields = append(words, "use", "other"), append(fields, "other")
	values = append(values, "", "5 USD from a-1", `5 USD from a @ p. 2 "x "y" z", not met`, `"a" b "c"`, "from x", "a from b from c", `@ "q"`, `x "t" y`, "a,, b,", "one @two")
	kept := 0
	rapid.Check(t, func(t *rapid.T) {
		var b strings.Builder
		pick := func(label string, from []string) string { return rapid.SampledFrom(from).Draw(t, label) }
		for range rapid.IntRange(0, 14).Draw(t, "lines") {
			indent := pick("indent", []string{"", "  ", "  ", "    ", "      ", "\t"})
			switch rapid.IntRange(0, 7).Draw(t, "sort") {
			case 0:
				b.WriteString(pick("blank", []string{"", "  "}))
			case 1:
				b.WriteString(indent + pick("comment", []string{";", "; words", `;"`}))
			case 2, 3:
				b.WriteString(pick("date", []string{"", "2025-11-14 "}) + pick("word", words) + "  " + pick("id", []string{"a", "a.b", "A"}) + " " + pick("value", values))
			case 4, 5:
				b.WriteString(indent + pick("field", fields) + ":" + pick("value", values))
			case 6:
				b.WriteString(indent + pick("deeper", []string{"part cash", "milestone m by 2029-01-19", `milestone m 5 days after each x from a "q"`}))
			case 7:
				b.WriteString(indent + pick("value", values))
			}
			b.WriteByte('\n')
		}
		f, messages := pact.Parse("a.pact", []byte(b.String()))
		if len(messages) > 0 {
			return
		}
		kept++
		var out bytes.Buffer
		if err := dossier.WriteJSON(&out, "d", []*pact.File{f}, schema); err != nil {
			t.Fatalf("WriteJSON: %v\n%s", err, b.String())
		}
		back, err := dossier.ReadJSON(&out)
		if err != nil {
			t.Fatalf("ReadJSON: %v\n%s", err, b.String())
		}
		if want := pact.Format(f); back[0].Text != want {
			t.Fatalf("want:\n%s\ngot:\n%s", want, back[0].Text)
		}
	})
	if kept == 0 {
		t.Error("no file that was drawn could be read")
	}
}

// FuzzJSON writes whatever can be read and reads it back.
func FuzzJSON(f *testing.F) {
	f.Add(oneOfEach)
	for _, k := range dossier.TheSchema().Kinds {
		f.Add(k.Example)
	}
	for _, once := range []string{ // found by fuzzing
		"0001-01-01 a b \"c  \"",
		"d\"\"x event  ill\"//\"uced \"The bill\"\n",
		"2026-06-30 observed a%2,, b f\x10from mnd",
		"2026-06-01 choose a\n  by:from b-c\n",
		"2026-11-23 searched s a\v \"d\t\v\", found",
		"use a\n  b: c\n",
	} {
		f.Add(once)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file, messages := pact.Parse("a.pact", []byte(text))
		if len(messages) > 0 {
			return
		}
		if _, messages := pact.Parse("a.pact", []byte(pact.Format(file))); len(messages) > 0 {
			return // the canonical form is longer than a line may be
		}
		roundTrip(t, file)
	})
}

// FuzzReadJSON holds that no input is read into anything but files that can be
// read, in canonical form, and that come back the same.
func FuzzReadJSON(f *testing.F) {
	f.Add(export(f, parsed(f, "deal.pact", oneOfEach)))
	for _, k := range dossier.TheSchema().Kinds {
		if k.Name != "part" {
			f.Add(export(f, parsed(f, "deal.pact", k.Example)))
		}
	}
	for _, s := range []string{`{}`, `[[[`, `{"servanda":1,"dossier":"","files":[{"name":"a.pact","items":[{"kind":"a","id":"b","rest":"\"","fields":[{"name":"x","value":"; y"}]}]}]}`,
		`{"servanda":1,"dossier":"","files":[{"name":"a.pact","items":[{"verb":"ended","ref":"b","from":{"source":"c","quote":""},"modifiers":["d"],"order":[]}]}]}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		files, err := dossier.ReadJSON(bytes.NewReader(data))
		if err != nil {
			return
		}
		for _, file := range files {
			parsedFile, messages := pact.Parse(file.Name, []byte(file.Text))
			if len(messages) > 0 {
				t.Fatalf("%s\n%q", messages[0].Render(), file.Text)
			}
			if again := pact.Format(parsedFile); again != file.Text {
				t.Fatalf("not canonical: %q, again %q", file.Text, again)
			}
			roundTrip(t, parsedFile)
		}
	})
}
