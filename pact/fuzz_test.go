package pact_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/servanda/servanda/pact"
)

// seed adds the sample and the shipped dossiers.
func seed(f *testing.F) {
	names := []string{"testdata/sample.pact"}
	shipped, err := filepath.Glob("../dossiers/*/*.pact")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range append(names, shipped...) {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
}

// FuzzParse holds the places of all words of any file to its text.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		file, ds := pact.Parse("deal.pact", data)
		within := func(s pact.Span) {
			if s.Start < 0 || s.End < s.Start || int(s.End) > len(file.Text) {
				t.Errorf("span %v in a text of %d bytes", s, len(file.Text))
			}
		}
		bad := 0
		for i := range file.Nodes {
			n := &file.Nodes[i]
			for _, s := range []pact.Span{n.Word, n.ID, n.Rest, file.LineSpan(n)} {
				within(s)
			}
			first, end := file.Children(i)
			if first != i+1 || end < first || end > len(file.Nodes) {
				t.Errorf("children of %d: %d to %d", i, first, end)
			}
			if line, column := file.Position(n.Rest.Start); n.Kind != pact.Blank && line != int(n.Line) || column < 1 {
				t.Errorf("node on line %d has its words on line %d", n.Line, line)
			}
			for _, modifiers := range []bool{false, true} {
				c := file.Clause(n.Rest, modifiers)
				for _, s := range append(c.Modifiers, c.Value, c.Source, c.Locator, c.Quote) {
					within(s)
				}
			}
			if n.Kind == pact.Bad {
				bad++
			}
		}
		if bad > 0 && len(ds) == 0 {
			t.Error("a line could not be read and nothing was said")
		}
		for _, d := range ds {
			if d.Source != "" && d.Source != file.LineText(d.Line) {
				t.Errorf("the message does not show its line: %+v", d)
			}
			_ = d.Render() // must not panic
		}
	})
}

func FuzzFormat(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) { checkFormat(t, data) })
}
