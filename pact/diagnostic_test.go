package pact_test

import (
	"strings"
	"testing"

	"github.com/servanda/servanda/pact"
)

func TestRender(t *testing.T) {
	diagnose := func(text, word string, severity pact.Severity, number int) pact.Diagnostic {
		f, _ := pact.Parse("deal.pact", []byte(text))
		at := int32(strings.Index(text, word))
		return f.Diagnose(severity, number, pact.Span{Start: at, End: at + int32(len(word))}, "what is wrong", "the next step")
	}
	long := strings.Repeat("y", 300)
	for _, test := range []struct {
		name string
		d    pact.Diagnostic
		want string
	}{
		{"a word", diagnose("party a\n  amuont: 5 USD\n", "amuont", pact.Error, 7), `deal.pact:2:3: error E07: what is wrong
    2 |   amuont: 5 USD
      |   ^~~~~~
      = the next step
`},
		{"one character, at the end", diagnose("party a\n  score: 2", "2", pact.Warning, 25), `deal.pact:2:10: warning W25: what is wrong
    2 |   score: 2
      |          ^
      = the next step
`},
		{"nothing", diagnose("party a\n", "", pact.Note, 59), `deal.pact:1:1: note N59: what is wrong
    1 | party a
      | ^
      = the next step
`},
		{"behind Hangul, two cells each", diagnose("party a\n  note: 삼성 é x\n", "x", pact.Error, 7), `deal.pact:2:14: error E07: what is wrong
    2 |   note: 삼성 é x
      |                ^
      = the next step
`},
		{"under Hangul", diagnose("party a\n  note: 삼성 x\n", "삼성", pact.Error, 7), `deal.pact:2:9: error E07: what is wrong
    2 |   note: 삼성 x
      |         ^~~~
      = the next step
`},
		{"tabs and control characters", diagnose("party a\n\tnote:\x1b[31m x\n", "x", pact.Error, 7), `deal.pact:2:13: error E07: what is wrong
    2 |  note: [31m x
      |             ^
      = the next step
`},
		{"far into a long line", diagnose("party a\n  note: "+long+"word"+long+"\n", "word", pact.Error, 7), `deal.pact:2:309: error E07: what is wrong
    2 | ` + strings.Repeat("y", 80) + "word" + strings.Repeat("y", 76) + `
      | ` + strings.Repeat(" ", 80) + `^~~~
      = the next step
`},
		{"longer than what is shown", diagnose("party a\n  note: "+long+"\n", long, pact.Error, 7), `deal.pact:2:9: error E07: what is wrong
    2 |   note: ` + strings.Repeat("y", 152) + `
      |         ^` + strings.Repeat("~", 151) + `
      = the next step
`},
		{"a whole file", pact.Diagnostic{File: "deal", Number: 40, Message: "no files\x07", Hint: "add one"}, `deal: error E40: no files 
      = add one
`},
		{"no next step", pact.Diagnostic{File: "deal", Number: 40, Message: "no files"}, "deal: error E40: no files\n"},
	} {
		if got := test.d.Render(); got != test.want {
			t.Errorf("%s:\n%swant\n%s", test.name, got, test.want)
		}
	}
}

func TestSort(t *testing.T) {
	d := func(file string, line, column, number int, message string) pact.Diagnostic {
		return pact.Diagnostic{File: file, Line: line, Column: column, Number: number, Message: message}
	}
	ds := []pact.Diagnostic{d("b", 1, 1, 1, ""), d("a", 2, 1, 1, ""), d("a", 1, 2, 1, ""), d("a", 1, 1, 2, "y"), d("a", 1, 1, 2, "x"), d("a", 1, 1, 1, "")}
	pact.Sort(ds)
	want := []pact.Diagnostic{d("a", 1, 1, 1, ""), d("a", 1, 1, 2, "x"), d("a", 1, 1, 2, "y"), d("a", 1, 2, 1, ""), d("a", 2, 1, 1, ""), d("b", 1, 1, 1, "")}
	for i := range ds {
		if ds[i] != want[i] {
			t.Errorf("%d: %+v, want %+v", i, ds[i], want[i])
		}
	}
	if !pact.HasErrors(ds) || pact.HasErrors([]pact.Diagnostic{{Severity: pact.Warning}, {Severity: pact.Note}}) || pact.HasErrors(nil) {
		t.Error("HasErrors")
	}
}

func TestNearest(t *testing.T) {
	fields := []string{"amount", "duty", "due", "under", "also", "promised-duty"}
	for _, test := range []struct {
		word, want string
		candidates []string
	}{
		{"amuont", "amount", fields},
		{"Amount", "amount", fields},
		{"dutty", "duty", fields},
		{"promised-dty", "promised-duty", fields},
		{"cahs", "cash", []string{"ships", "cash"}},
		{"kitten", "sitten", []string{"sitting", "sitten"}},
		{"quantity", "", fields},
		{"", "", fields},
		{"amount", "", nil},
		{"cab", "cap", []string{"caz", "cat", "cap", "cbb"}}, // the first in the alphabet
		{"cab", "caa", []string{"cat", "caa"}},
		{"gpu", "GPU", []string{"GPT", "GPU"}},
		{"산업통상부", "산업통상자원부", []string{"산업통상자원부", "외교부"}},
		{strings.Repeat("a", 81), "", []string{strings.Repeat("a", 81)}},
	} {
		if got := pact.Nearest(test.word, test.candidates); got != test.want {
			t.Errorf("nearest to %q is %q, want %q", test.word, got, test.want)
		}
	}
	if got := pact.DidYouMean("amuont", fields, "other"); got != `did you mean "amount"?` {
		t.Error(got)
	}
	if got := pact.DidYouMean("quantity", fields, "other"); got != "other" {
		t.Error(got)
	}
}
