package pact_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/servanda/servanda/pact"
)

// split reads text as the whole of a file and splits it, white space at its
// ends taken off as the parser does.
func split(text string, modifiers bool) (*pact.File, pact.Clause) {
	f := &pact.File{Text: text}
	return f, f.Clause(pact.Span{End: int32(len(text))}, modifiers)
}

func TestClause(t *testing.T) {
	for _, test := range []struct {
		text                          string
		modifiers                     bool
		value, source, locator, quote string
		more                          string // modifiers, joined with |
	}{
		{text: "350 billion USD", value: "350 billion USD"},
		{text: "350 billion USD from src", value: "350 billion USD", source: "src"},
		{text: "350 billion USD\tfrom \t src", value: "350 billion USD", source: "src"},
		{text: "350 billion USD from src @ page 2", value: "350 billion USD", source: "src", locator: "page 2"},
		{text: "350 billion USD from src@p2", value: "350 billion USD", source: "src", locator: "p2"},
		{text: `350 billion USD from src @ page 2, table 1 "$350 billion"`, value: "350 billion USD", source: "src", locator: "page 2, table 1", quote: "$350 billion"},
		{text: `5 USD from src "he said "five", from memory, and left"`, value: "5 USD", source: "src", quote: `he said "five", from memory, and left`},
		{text: `from src "words"`, source: "src", quote: "words"},
		{text: "from src", source: "src"},
		{text: `5 USD from us-law/src ""`, value: "5 USD", source: "us-law/src"},

		// "from" in prose
		{text: "every year from 2026", value: "every year from 2026"},
		{text: "every year from 2026 from src", value: "every year from 2026", source: "src"},
		{text: "steel from Korea", value: "steel from Korea"},
		{text: "news from kai from src", value: "news from kai", source: "src"},
		{text: "a therefrom b", value: "a therefrom b"},
		{text: "fromage blanc", value: "fromage blanc"},
		{text: "where it comes from", value: "where it comes from"},
		{text: "funds from src of the state", value: "funds", source: "src of the state"},
		{text: `"taken from src"`, value: `"taken from src"`},
		{text: `"taken from src" from other "words"`, value: `"taken from src" from other "words"`},

		// commas belong to the value of a field
		{text: "260,000 GPU, at most", value: "260,000 GPU, at most"},
		{text: "KOR, USA from src", value: "KOR, USA", source: "src"},
		{text: `20 billion USD per calendar-year from src "a", on demand`, value: "20 billion USD per calendar-year", source: "src", quote: "a", more: "on demand"},

		// and are modifiers in news
		{text: "260,000 GPU", modifiers: true, value: "260,000 GPU"},
		{text: "260,000 GPU, final", modifiers: true, value: "260,000 GPU", more: "final"},
		{text: "260,000 GPU,\tfinal,not met", modifiers: true, value: "260,000 GPU", more: "final|not met"},
		{text: "260,000 GPU,attribution unknown", modifiers: true, value: "260,000 GPU", more: "attribution unknown"},
		{text: "2.4 billion USD from src, attribution unknown", modifiers: true, value: "2.4 billion USD", source: "src", more: "attribution unknown"},
		{text: "2.4 billion USD from src @ page 2, final, not met", modifiers: true, value: "2.4 billion USD", source: "src", locator: "page 2", more: "final|not met"},
		{text: `1,234,567 USD from src @ page 2, line 3 "1,234,567, all told", final`, modifiers: true,
			value: "1,234,567 USD", source: "src", locator: "page 2, line 3", quote: "1,234,567, all told", more: "final"},
		{text: `"disbursement, or transfer": nothing found`, modifiers: true, value: `"disbursement, or transfer": nothing found`},
		{text: `"disbursement": nothing found, final`, modifiers: true, value: `"disbursement": nothing found`, more: "final"},
		{text: "from src, not met", modifiers: true, source: "src", more: "not met"},
		{text: ", not met", modifiers: true, more: "not met"},
		{text: "", modifiers: true},
		{text: "삼성 5 USD from 삼성", modifiers: true, value: "삼성 5 USD from 삼성"},
	} {
		f, c := split(test.text, test.modifiers)
		var more []string
		for _, m := range c.Modifiers {
			more = append(more, f.Slice(m))
		}
		got := []string{f.Slice(c.Value), f.Slice(c.Source), f.Slice(c.Locator), f.Slice(c.Quote), strings.Join(more, "|")}
		want := []string{test.value, test.source, test.locator, test.quote, test.more}
		if !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", test.text, got, want)
		}
		if wantQuote := strings.Contains(test.text, `"`) && test.source != ""; c.HasQuote != wantQuote {
			t.Errorf("%s: HasQuote is %v", test.text, c.HasQuote)
		}
	}
}

func TestQuoted(t *testing.T) {
	for _, test := range []struct {
		text, before, quoted, after string
		ok                          bool
	}{
		{`src @ page 2 "the words" more`, "src @ page 2", "the words", "more", true},
		{`"a "b" c"`, "", `a "b" c`, "", true},
		{`src ""`, "src", "", "", true},
		{`no quote`, "no quote", "", "", false},
		{`5" pipe`, `5" pipe`, "", "", false},
	} {
		f := &pact.File{Text: test.text}
		before, quoted, after, ok := f.Quoted(pact.Span{End: int32(len(test.text))})
		if got := [...]string{f.Slice(before), f.Slice(quoted), f.Slice(after)}; got != [...]string{test.before, test.quoted, test.after} || ok != test.ok {
			t.Errorf("%s: %q %v", test.text, got, ok)
		}
	}
}

func TestListAndNextWord(t *testing.T) {
	f := &pact.File{Text: "KOR,  USA ,, and others,"}
	var got []string
	for _, item := range f.List(pact.Span{End: int32(len(f.Text))}) {
		got = append(got, f.Slice(item))
	}
	if !slices.Equal(got, []string{"KOR", "USA", "and others"}) {
		t.Errorf("%q", got)
	}
	f = &pact.File{Text: "list \t vehicles.csv  class a"}
	word, rest := f.NextWord(pact.Span{End: int32(len(f.Text))})
	if f.Slice(word) != "list" || f.Slice(rest) != "vehicles.csv  class a" {
		t.Errorf("%q, %q", f.Slice(word), f.Slice(rest))
	}
	if word, rest = f.NextWord(pact.Span{}); !word.Empty() || !rest.Empty() {
		t.Error("a word of nothing")
	}
}
