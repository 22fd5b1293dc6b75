package dossier_test

import (
	"errors"
	"flag"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/quote"
)

var update = flag.Bool("update", false, "write the messages of the examples into dossier/messages, and docs/messages.md")

// A page of the catalogue, taken apart. Its form:
//
//	# CODE title
//	one paragraph
//	## Example   blocks ```pact, ```csv FILE, ```archive FILE, ```link FILE, ```text FILE
//	## Message   one block: what the example gives, to the byte
//	## Mend      one sentence, blocks as above
//
// A block is the file of its name (deal.pact where it has none). A pact block
// of Mend without a name takes the place of the line that the first message
// points at. In a block marked "escaped" \0 \r \t \xe4 \ufeff stand for what
// cannot be shown, and x…×70 for seventy x.
type page struct {
	code, text       string
	example, mended  []block
	message          string
	messageAt, endAt int // of the golden text in text
}

type block struct {
	language, name string // name "" where none is written
	body           string
}

const ownFile = "deal.pact"

var fence = regexp.MustCompile("(?ms)^```([a-z]*)(?: ([^\n`]*))?\n(.*?)^```\n")

func readPage(t *testing.T, code string) page {
	t.Helper()
	text, ok := dossier.Explain(code)
	if !ok {
		t.Fatalf("%s has no page", code)
	}
	p := page{code: code, text: text}
	head := regexp.MustCompile(`\A# ` + code + ` \S.*\n\n[^#]+\n\n## Example\n\n`)
	if !head.MatchString(text) {
		t.Fatalf("the page does not begin with its code, a title, a paragraph and an example")
	}
	sections := regexp.MustCompile(`(?m)^## .*$`).FindAllStringIndex(text, -1)
	names := make([]string, len(sections))
	for i, at := range sections {
		names[i] = text[at[0]+len("## ") : at[1]]
	}
	if !slices.Equal(names, []string{"Example", "Message", "Mend"}) {
		t.Fatalf("sections %q, want Example, Message, Mend", names)
	}
	p.example = blocks(t, text[sections[0][1]:sections[1][0]])
	if len(p.example) == 0 {
		t.Fatal("no example")
	}
	golden := fence.FindStringSubmatchIndex(text[sections[1][1]:sections[2][0]])
	if golden == nil {
		t.Fatal("no message")
	}
	p.messageAt, p.endAt = sections[1][1]+golden[6], sections[1][1]+golden[7]
	p.message = text[p.messageAt:p.endAt]
	mend := text[sections[2][1]:]
	if !regexp.MustCompile(`\A\n\n[A-Z][^\n` + "`" + `]+\.\n\n` + "```").MatchString(mend) {
		t.Fatal("Mend is not a sentence and the mended lines")
	}
	p.mended = blocks(t, mend)
	return p
}

func blocks(t *testing.T, text string) []block {
	t.Helper()
	var out []block
	for _, m := range fence.FindAllStringSubmatch(text, -1) {
		b := block{language: m[1], body: m[3]}
		for _, word := range strings.Fields(m[2]) {
			if word == "escaped" {
				b.body = unescape(t, b.body)
			} else {
				b.name = word
			}
		}
		out = append(out, b)
	}
	return out
}

var repeated = regexp.MustCompile(`(.)…×(\d+)`)

func unescape(t *testing.T, text string) string {
	t.Helper()
	text = repeated.ReplaceAllStringFunc(text, func(s string) string {
		m := repeated.FindStringSubmatch(s)
		n, _ := strconv.Atoi(m[2])
		return strings.Repeat(m[1], n)
	})
	lines := strings.SplitAfter(text, "\n")
	for i, line := range lines {
		line = strings.TrimSuffix(line, "\n")
		s, err := strconv.Unquote(`"` + strings.ReplaceAll(line, `"`, `\"`) + `"`)
		if err != nil {
			t.Fatalf("escaped line %q: %v", line, err)
		}
		lines[i] = strings.Replace(lines[i], line, s, 1)
	}
	return strings.Join(lines, "")
}

// load writes the blocks into a folder "deal", its neighbours and an archive,
// and gives the messages.
func load(t *testing.T, bs []block) []pact.Diagnostic {
	t.Helper()
	top := t.TempDir()
	own, texts := filepath.Join(top, "deal"), filepath.Join(top, "texts")
	if err := os.Mkdir(own, 0o777); err != nil {
		t.Fatal(err)
	}
	options := dossier.Options{Find: func(name string) (fs.FS, error) {
		root, err := os.OpenRoot(filepath.Join(top, name))
		if err != nil {
			return nil, err
		}
		return root.FS(), nil
	}}
	archived := false
	for _, b := range bs {
		name := filepath.Join(own, filepath.FromSlash(b.name))
		switch b.language {
		case "pact":
			if b.name == "" {
				name = filepath.Join(own, ownFile)
			}
		case "archive":
			name, archived = filepath.Join(texts, b.name), true
		case "csv", "text", "link":
		default:
			t.Fatalf("a block of %q", b.language)
		}
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		var err error
		if b.language == "link" {
			err = os.Symlink(strings.TrimSpace(b.body), name)
		} else {
			err = os.WriteFile(name, []byte(b.body), 0o666)
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if archived {
		archive, err := quote.Open(texts)
		if err != nil {
			t.Fatal(err)
		}
		options.Archive = archive
	}
	root, err := os.OpenRoot(own)
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	_, messages := dossier.Load(root.FS(), "deal", options)
	return messages
}

// mend applies the blocks of Mend to those of the example.
func (p *page) mend(t *testing.T, first pact.Diagnostic) []block {
	t.Helper()
	name := func(b block) string {
		if b.name == "" && b.language == "pact" {
			return ownFile
		}
		return b.name
	}
	out := slices.Clone(p.example)
	for _, m := range p.mended {
		i := slices.IndexFunc(out, func(b block) bool { return name(b) == name(m) })
		switch {
		case m.name == "" && first.File == ownFile && first.Line > 0:
			lines := strings.SplitAfter(out[i].body, "\n")
			lines[first.Line-1] = m.body
			out[i].body = strings.Join(lines, "")
		case m.name == "":
			t.Fatalf("the lines of Mend have no place; name the file")
		case i < 0:
			out = append(out, m)
		default:
			out[i] = m
		}
	}
	return out
}

func render(messages []pact.Diagnostic) string {
	var b strings.Builder
	for _, m := range messages {
		b.WriteString(m.Render())
	}
	return b.String()
}

// without takes out the messages of a number.
func without(messages []pact.Diagnostic, number int) []pact.Diagnostic {
	return slices.DeleteFunc(slices.Clone(messages), func(m pact.Diagnostic) bool { return m.Number == number })
}

// Each page tells the truth: its example gives its message and no other, and
// the mended example gives none.
func TestMessagePages(t *testing.T) {
	for _, code := range dossier.Codes() {
		t.Run(code, func(t *testing.T) {
			p := readPage(t, code)
			messages := load(t, p.example)
			if code != "N59" {
				messages = without(messages, dossier.QuotesUnchecked)
			}
			if len(messages) == 0 {
				t.Fatal("the example gives no message")
			}
			got := render(messages)
			if *update {
				text := p.text[:p.messageAt] + got + p.text[p.endAt:]
				if err := os.WriteFile("messages/"+code+".md", []byte(text), 0o666); err != nil {
					t.Fatal(err)
				}
			} else if got != p.message {
				t.Errorf("the example gives\n%s\nthe page says\n%s\n(go test ./dossier -update writes it)", got, p.message)
			}
			for _, m := range messages {
				if m.Number != messages[0].Number {
					t.Errorf("the example gives %s as well", m.Code())
				}
				if m.Hint == "" {
					t.Errorf("no next step: %s", m.Message)
				}
			}
			if messages[0].Code() != code {
				t.Errorf("the example gives %s", messages[0].Code())
			}
			mended := load(t, p.mend(t, messages[0]))
			if code != "N59" {
				mended = without(mended, dossier.QuotesUnchecked)
			}
			if len(mended) > 0 {
				t.Errorf("mended, it still gives\n%s", render(mended))
			}
		})
	}
}

// Every number that the code knows has a page, and every page a number.
func TestEveryNumberHasAPage(t *testing.T) {
	numbers := map[int]string{}
	for _, file := range []string{"codes.go", "../pact/parse.go"} {
		f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(f, func(n ast.Node) bool {
			block, ok := n.(*ast.GenDecl)
			if !ok || block.Tok != token.CONST {
				return true
			}
			for _, spec := range block.Specs {
				s := spec.(*ast.ValueSpec)
				for i, v := range s.Values {
					if l, ok := v.(*ast.BasicLit); ok && l.Kind == token.INT {
						number, _ := strconv.Atoi(l.Value)
						numbers[number] = s.Names[i].Name
					}
				}
			}
			return false
		})
	}
	if numbers[dossier.UnknownRef] != "UnknownRef" || numbers[pact.TabIndent] != "TabIndent" {
		t.Fatal("the numbers were not found in the code")
	}
	pages := map[int]string{}
	for _, code := range dossier.Codes() {
		pages[dossier.MessageNumber(code)] = code
	}
	for number, name := range numbers {
		if pages[number] == "" {
			t.Errorf("number %d (%s) has no page", number, name)
		}
	}
	for number, code := range pages {
		if numbers[number] == "" {
			t.Errorf("page %s has no number in the code", code)
		}
	}
	if len(pages) != len(dossier.Codes()) {
		t.Errorf("two pages have one number: %v", dossier.Codes())
	}
}

// No part of the code reports a number that is not a named constant, and no
// constant is never reported.
func TestEveryNumberIsReported(t *testing.T) {
	used := map[string]int{}
	for _, pattern := range []string{"*.go", "../pact/*.go"} {
		files, err := filepath.Glob(pattern)
		if err != nil || len(files) == 0 {
			t.Fatal(pattern, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			f, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
			if err != nil {
				t.Fatal(err)
			}
			ast.Inspect(f, func(n ast.Node) bool {
				switch n := n.(type) {
				case *ast.GenDecl:
					return n.Tok != token.CONST
				case *ast.Ident:
					used[n.Name]++
				}
				return true
			})
		}
	}
	f, err := parser.ParseFile(token.NewFileSet(), "codes.go", nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	for name := range f.Scope.Objects {
		if used[name] == 0 {
			t.Errorf("%s is never reported", name)
		}
	}
}

func TestCodes(t *testing.T) {
	codes := dossier.Codes()
	if !slices.IsSortedFunc(codes, func(a, b string) int { return dossier.MessageNumber(a) - dossier.MessageNumber(b) }) {
		t.Errorf("not sorted by number: %v", codes)
	}
	for _, want := range []string{"E01", "W12", "E13", "E30", "E39", "N59"} {
		if !slices.Contains(codes, want) {
			t.Errorf("no %s among %v", want, codes)
		}
	}
}

func TestExplain(t *testing.T) {
	want, ok := dossier.Explain("E02")
	if !ok || !strings.HasPrefix(want, "# E02 there is no …\n") {
		t.Fatalf("E02: %v %.40q", ok, want)
	}
	for _, code := range []string{"e02", "E2", "e2", "2", "02", "W02", " E02 ", "n002"} {
		if got, ok := dossier.Explain(code); !ok || got != want {
			t.Errorf("%q: %v, page of %.20q", code, ok, got)
		}
	}
	if note, _ := dossier.Explain("N13"); !strings.HasPrefix(note, "# E13 ") {
		t.Errorf("N13 gives %.20q", note)
	}
	for _, code := range []string{"", "E", "X02", "E21", "21", "E99", "0", "-2", "+2", "E-2", "2.0", "two", "E02.md", "../E02", "99999999999999999999", "E0２"} {
		if page, ok := dossier.Explain(code); ok || page != "" {
			t.Errorf("%q gives %.20q", code, page)
		}
	}
}

func TestMessageTitle(t *testing.T) {
	if got := dossier.MessageTitle("# E02 there is no …\n\nA name"); got != "there is no …" {
		t.Errorf("%q", got)
	}
	titles := map[string]string{}
	for _, code := range dossier.Codes() {
		page, _ := dossier.Explain(code)
		title := dossier.MessageTitle(page)
		if other := titles[title]; other != "" || title == "" {
			t.Errorf("%s and %s have one title %q", code, other, title)
		}
		titles[title] = code
	}
}

// The message of an unknown kind sends the reader to a page that lists them.
func TestKindsAreListed(t *testing.T) {
	page, _ := dossier.Explain("E37")
	words := map[string]bool{}
	for _, line := range strings.Split(page, "\n") {
		if names, ok := strings.CutPrefix(line, "Kinds: "); ok {
			line = names
		} else if names, ok := strings.CutPrefix(line, "Verbs of news: "); ok {
			line = names
		} else {
			continue
		}
		for name := range strings.SplitSeq(strings.TrimSuffix(line, "."), ", ") {
			words[name] = true
		}
	}
	for _, k := range dossier.TheSchema().Kinds {
		if k.Name == "part" { // stands inside a commitment
			continue
		}
		if !words[k.Name] {
			t.Errorf("E37 does not list %s", k.Name)
		}
		delete(words, k.Name)
	}
	if len(words) > 0 {
		t.Errorf("E37 lists what is not there: %v", slices.Sorted(maps.Keys(words)))
	}
}

// docs/messages.md is what the pages give.
func TestCatalogue(t *testing.T) {
	const file = "../docs/messages.md"
	want := dossier.Catalogue()
	if *update {
		if err := os.MkdirAll(path.Dir(file), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(file)
	if errors.Is(err, fs.ErrNotExist) {
		t.Fatal("docs/messages.md is missing; go run ./cmd/servanda explain --markdown > docs/messages.md")
	}
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != want {
		t.Error("docs/messages.md is not what the pages give; go run ./cmd/servanda explain --markdown > docs/messages.md")
	}
	for _, code := range dossier.Codes() {
		if n := strings.Count(want, fmt.Sprintf("\n## %s ", code)); n != 1 {
			t.Errorf("%s has %d headings", code, n)
		}
		if n := strings.Count(want, fmt.Sprintf("\n- [%s ", code)); n != 1 {
			t.Errorf("%s stands %d times in the list", code, n)
		}
	}
}
