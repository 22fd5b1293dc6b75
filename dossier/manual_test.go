package dossier_test

import (
	"bytes"
	"encoding/json"
	"os"
	"regexp"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/santhosh-tekuri/jsonschema/v6"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
)

// golden compares an artefact with its committed copy.
func golden(t *testing.T, file, flag string, got []byte) {
	t.Helper()
	want, err := os.ReadFile(file)
	if err != nil || !bytes.Equal(want, got) {
		t.Errorf("%s is not what the schema table gives (%v); go run ./cmd/servanda export %s > %s", file, err, flag, strings.TrimPrefix(file, "../"))
	}
}

func TestCommittedArtefacts(t *testing.T) {
	golden(t, "../docs/dossier.schema.json", "--schema", dossier.JSONSchema())
	golden(t, "../editors/vscode/syntaxes/pact.tmLanguage.json", "--grammar", dossier.TextMateGrammar())
	golden(t, "../docs/language.md", "--manual", dossier.Manual())
}

// example is the example of a kind as it stands in a file.
func example(k *dossier.Kind) string {
	if k.Name == "part" {
		return "commitment whole\n  " + strings.ReplaceAll(k.Example, "\n", "\n  ") + "\n"
	}
	return k.Example + "\n"
}

// unresolved are the messages about what an example of its own cannot have: the
// entries and lists it names. They and warnings aside, an example has no errors.
var unresolved = map[int]bool{dossier.UnknownRef: true, dossier.MissingList: true, dossier.UnknownDossier: true, dossier.NoWhatIf: true}

// read loads one file and gives its errors, those of missing entries aside.
func read(text string) (*dossier.Dossier, []pact.Diagnostic) {
	d, messages := dossier.Load(fstest.MapFS{"a.pact": {Data: []byte(text)}}, "sample", dossier.Options{})
	var errors []pact.Diagnostic
	for _, m := range messages {
		if m.Severity == pact.Error && !unresolved[m.Number] {
			errors = append(errors, m)
		}
	}
	return d, errors
}

func TestExamplesOfKindsCanBeRead(t *testing.T) {
	for _, k := range dossier.TheSchema().Kinds {
		if k.Example == "" || k.Doc == "" {
			t.Errorf("%s has no example or no description", k.Name)
			continue
		}
		f, messages := pact.Parse("a.pact", []byte(example(k)))
		if len(messages) > 0 {
			t.Errorf("%s", messages[0].Render())
		}
		if got := pact.Format(f); got != example(k) {
			t.Errorf("the example of %s is not in canonical form:\n%s", k.Name, got)
		}
		d, errors := read(example(k))
		if len(errors) > 0 {
			t.Errorf("%s", errors[0].Render())
		}
		if len(d.Entries) != 1 {
			t.Errorf("the example of %s has %d entries, want 1", k.Name, len(d.Entries))
		}
	}
}

func TestExamplesOfFieldsCanBeRead(t *testing.T) {
	for _, k := range dossier.TheSchema().Kinds {
		for _, f := range k.Fields {
			if f.Example == "" || f.Doc == "" {
				t.Errorf("%s of %s has no example or no description", f.Name, k.Name)
				continue
			}
			head, indent := k.Name+" a", "  "
			switch {
			case k.Name == "part":
				head, indent = "commitment a\n  part b", "    "
			case k.Name == "coverage":
				head = "coverage a b none"
			case k.Verb:
				head = "2025-11-14 " + k.Name + " a"
			}
			text := head + "\n" + indent + f.Name + ": " + f.Example + "\n"
			for _, other := range k.Fields { // what else must be given, and what a score or a scenario needs
				if other.Name != f.Name && (other.Required || f.Name == "score" && other.Name == "coder" || k.Name == "scenario" && other.Name == "law") {
					text += indent + other.Name + ": " + other.Example + "\n"
				}
			}
			if _, errors := read(text); len(errors) > 0 {
				t.Errorf("%s", errors[0].Render())
			}
		}
	}
}

// TestManualExamplesCanBeRead reads the code of the introduction.
func TestManualExamplesCanBeRead(t *testing.T) {
	intro, err := os.ReadFile("manual_intro.md")
	if err != nil {
		t.Fatal(err)
	}
	count := 0
	for i, block := range strings.Split(string(intro), "\n```") {
		code, ok := strings.CutPrefix(block, "\n") // ```ebnf is not code of the language
		if i%2 == 0 || !ok {
			continue
		}
		count++
		if _, errors := read(code + "\n"); len(errors) > 0 {
			t.Errorf("%s", errors[0].Render())
		}
	}
	if count < 2 {
		t.Errorf("%d blocks of code in the introduction", count)
	}
}

func TestManualNamesEverything(t *testing.T) {
	manual := string(dossier.Manual())
	for _, k := range dossier.TheSchema().Kinds {
		if !strings.Contains(manual, "\n### "+k.Name+"\n") {
			t.Errorf("the manual has no section on %s", k.Name)
		}
		for _, f := range k.Fields {
			if !strings.Contains(manual, "`"+f.Name+"`") {
				t.Errorf("the manual does not name %s of %s", f.Name, k.Name)
			}
		}
	}
}

func schemaOf(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(dossier.JSONSchema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("dossier.json", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("dossier.json")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func instance(t *testing.T, data []byte) any {
	t.Helper()
	v, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

func TestExportSatisfiesTheSchema(t *testing.T) {
	s := schemaOf(t)
	for _, files := range shipped(t) {
		for _, f := range files {
			if err := s.Validate(instance(t, export(t, f))); err != nil {
				t.Errorf("%s: %v", f.Name, err)
			}
		}
	}
	for _, k := range dossier.TheSchema().Kinds {
		if err := s.Validate(instance(t, export(t, parsed(t, "a.pact", example(k))))); err != nil {
			t.Errorf("example of %s: %v", k.Name, err)
		}
	}
}

func TestSchemaRefuses(t *testing.T) {
	s := schemaOf(t)
	for _, text := range []string{
		"commitmint a\n",                         // no such kind
		"commitment a\n  owed-by: KOR\n",         // no such field
		"commitment a\n  duty: maybe\n",          // no such word
		"source a\n",                             // no grade
		"delivered a 5 GPU\n",                    // news without a date
		"party a\n  part b\n    amount: 5 GPU\n", // parts stand under commitments
		"coverage a b hardly\n",                  // no such level
	} {
		if s.Validate(instance(t, export(t, parsed(t, "a.pact", text)))) == nil {
			t.Errorf("the schema lets through: %s", text)
		}
	}
	for _, doc := range []string{`{}`, `{"servanda":1,"dossier":"d","files":[{"name":"a.pact","items":[{}]}]}`,
		`{"servanda":1,"dossier":"d","files":[{"name":"a.pact","items":[{"comment":"c"}]}]}`} {
		if s.Validate(instance(t, []byte(doc))) == nil {
			t.Errorf("the schema lets through: %s", doc)
		}
	}
}

// TestGrammarColoursTheLanguage holds that each expression compiles here, and
// that the first pattern to match a line is the one of its sort.
func TestGrammarColoursTheLanguage(t *testing.T) {
	type pattern struct {
		Name, Match, Begin, End, Include string
	}
	var grammar struct {
		ScopeName  string
		Patterns   []pattern
		Repository map[string]struct{ Patterns []pattern }
	}
	if err := json.Unmarshal(dossier.TextMateGrammar(), &grammar); err != nil {
		t.Fatal(err)
	}
	if grammar.ScopeName != "source.pact" {
		t.Errorf("scope is %q", grammar.ScopeName)
	}
	compile := func(s string) *regexp.Regexp {
		re, err := regexp.Compile(s)
		if err != nil {
			t.Fatalf("%q: %v", s, err)
		}
		return re
	}
	matches := func(ps []pattern, line string) (pattern, []string) {
		for _, p := range ps {
			if p.Include != "" {
				continue
			}
			if m := compile(p.Match + p.Begin).FindStringSubmatch(line); m != nil {
				return p, m
			}
		}
		return pattern{}, nil
	}
	for _, ps := range grammar.Repository {
		for _, p := range ps.Patterns {
			compile(p.Match)
		}
	}
	for _, k := range dossier.TheSchema().Kinds {
		line, _, _ := strings.Cut(k.Example, "\n")
		want := "meta.directive.pact"
		switch {
		case k.Verb:
			want = "meta.news.pact"
		case k.Name == "part":
			line, want = "  "+line, ""
		}
		p, m := matches(grammar.Patterns, line)
		if m == nil || p.Name != want {
			t.Errorf("%s is coloured as %q, want %q", line, p.Name, want)
			continue
		}
		if word := m[len(m)-2]; word != k.Name {
			t.Errorf("%s: the word is %q, want %q", line, word, k.Name)
		}
		for _, f := range k.Fields {
			if _, m := matches(grammar.Patterns, "  "+f.Name+": "+f.Example); m == nil || m[1] != f.Name {
				t.Errorf("field %s is coloured as %q", f.Name, m)
			}
		}
	}
	if p, _ := matches(grammar.Patterns, "  ; party x"); p.Name != "comment.line.semicolon.pact" {
		t.Errorf("a comment is coloured as %q", p.Name)
	}
	value := grammar.Repository["value"].Patterns
	for line, want := range map[string]string{`"a "b" c"`: "string.quoted.double.pact", "from fact-sheet @ p. 2": "from", "2026-Q1": "constant.numeric.date.pact", "50,000": "constant.numeric.pact", "KOR": "support.constant.pact"} {
		p, m := matches(value, line)
		if p.Name != want && (m == nil || m[1] != want) {
			t.Errorf("%s is coloured as %q", line, p.Name)
		}
	}
}
