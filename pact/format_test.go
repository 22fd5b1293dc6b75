package pact_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/servanda/servanda/pact"
)

// mended are the numbers of the messages that Format answers.
var mended = map[int]bool{pact.CarriageReturns: true, pact.ByteOrderMark: true, pact.TabIndent: true}

// meaning is what Format must not change: the kinds, depths, dates and words of
// the lines that are not blank, and how their clauses are split, with white
// space outside quotation marks folded.
func meaning(f *pact.File) []string {
	var out []string
	for i := range f.Nodes {
		n := &f.Nodes[i]
		if n.Kind == pact.Blank {
			continue
		}
		rest := f.Slice(n.Rest)
		if n.Kind != pact.Comment && n.Kind != pact.Text {
			rest = fold(rest)
		}
		s := fmt.Sprintf("%s %d %s|%s|%s|%s", kinds[n.Kind], n.Depth, n.Date, f.Slice(n.Word), f.Slice(n.ID), rest)
		for _, modifiers := range []bool{false, true} {
			c := f.Clause(n.Rest, modifiers)
			s += fmt.Sprintf("\n\t%q %q %q %q %v", fold(f.Slice(c.Value)), fold(f.Slice(c.Source)), fold(f.Slice(c.Locator)), f.Slice(c.Quote), c.HasQuote)
			for _, m := range c.Modifiers {
				s += fmt.Sprintf(" %q", fold(f.Slice(m)))
			}
		}
		out = append(out, s)
	}
	return out
}

func fold(s string) string {
	words := func(s string) string {
		return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || r == '\t' }), " ")
	}
	open, closing := strings.IndexByte(s, '"'), strings.LastIndexByte(s, '"')
	if open == closing {
		return words(s)
	}
	return words(s[:open]) + s[open:closing+1] + words(s[closing+1:])
}

type tester interface {
	Helper()
	Errorf(string, ...any)
}

// checkFormat holds every file to the promises of Format and of the messages.
func checkFormat(t tester, data []byte) {
	t.Helper()
	f, before := pact.Parse("deal.pact", data)
	for _, d := range before {
		if d.Line < 0 || d.Line > 1+strings.Count(string(data), "\n")+strings.Count(string(data), "\r") || d.Line > 0 && d.Column < 1 || d.EndColumn < d.Column || d.Message == "" || d.Hint == "" {
			t.Errorf("message in no place or without words: %+v", d)
		}
		if d.Source != "" && !strings.Contains(f.Text, d.Source) {
			t.Errorf("message on a line that is not there: %+v", d)
		}
		if d.Render() == "" {
			t.Errorf("no text for %+v", d)
		}
	}
	if len(f.Nodes) != 0 && f.Nodes[len(f.Nodes)-1].Line != int32(len(f.Nodes)) {
		t.Errorf("%d nodes for %d lines", len(f.Nodes), f.Nodes[len(f.Nodes)-1].Line)
	}
	text := pact.Format(f)
	g, after := pact.Parse("deal.pact", []byte(text))
	want, got := meaning(f), meaning(g)
	for i := range max(len(want), len(got)) {
		switch {
		case i >= len(want):
			t.Errorf("line added: %s\n%q\nbecame\n%q", got[i], data, text)
			return
		case i >= len(got):
			t.Errorf("line lost: %s\n%q\nbecame\n%q", want[i], data, text)
			return
		case want[i] != got[i]:
			t.Errorf("line changed:\n%s\nto\n%s\n%q\nbecame\n%q", want[i], got[i], data, text)
			return
		}
	}
	if again := pact.Format(g); again != text {
		t.Errorf("written twice:\n%q\nthen\n%q", text, again)
	}
	if strings.ContainsAny(text, "\r") || strings.HasPrefix(text, "\ufeff") || strings.Contains(text, "\n\n\n") || strings.HasPrefix(text, "\n") ||
		text != "" && (!strings.HasSuffix(text, "\n") || strings.HasSuffix(text, "\n\n")) {
		t.Errorf("not in canonical form: %q", text)
	}
	count := map[int]int{}
	for _, d := range before {
		count[d.Number]++
	}
	clean := true
	for number := range count {
		clean = clean && mended[number]
	}
	for _, d := range after {
		count[d.Number]--
		if count[d.Number] < 0 || clean {
			t.Errorf("a message that was not given before: %s\n%q\nbecame\n%q", d.Render(), data, text)
		}
	}
	for number, n := range count {
		if n > 0 && !mended[number] && number != pact.NotText {
			t.Errorf("message %d went away\n%q\nbecame\n%q", number, data, text)
		}
	}
}

func TestFormat(t *testing.T) {
	for _, test := range []struct{ name, text, want string }{
		{"nothing", "", ""},
		{"blank lines only", "\n \n\t\n", ""},
		{"levels and spaces", lines(
			"", "", "use   us-law", "", "", "",
			"2025-11-14   commitment\tkr-1   \"A  title\"",
			"      by:KOR,   USA",
			"      note:\t two  words  \"three  \"  words\"  from   src",
			"         kept  as it   is",
			"      part   cash",
			"            amount:  5   USD",
			"            milestone   m   by    2030  \t",
			"      due:", ""),
			lines("use us-law", "", "2025-11-14 commitment kr-1 \"A  title\"", "  by: KOR, USA", "  note: two words \"three  \"  words\" from src",
				"    kept  as it   is", "  part cash", "    amount: 5 USD", "    milestone m by 2030", "  due:")},
		{"comments go with the line below", lines("   ; file", "party a", "; margin", "      ; of the field", "      note: x", " ; of the text", "        ; too", "", "          more",
			" ; at the end", "", "party b"),
			lines("  ; file", "party a", "; margin", "  ; of the field", "  note: x", "    ; of the text", "    ; too", "", "    more", "  ; at the end", "", "party b")},
		{"comment in a part", lines("commitment a", " part p", " ; of the field", "   x: 1", "   ; of y", " y: 2"),
			lines("commitment a", "  part p", "    ; of the field", "    x: 1", "  ; of y", "  y: 2")},
		{"mended", "\ufeffparty a\r\n\tnote: x\r\n\t\ty  \r\n", "party a\n  note: x\n    y\n"},
		{"no last line end", "party a", "party a\n"},
		{"an entry with an error stays as it stands", lines("party  a", "     note:  x", "   also:  y ", "", "", "party  b", "     note:  x", "2025-13-01  party  c", "     note: y"),
			lines("party  a", "     note:  x", "   also:  y", "", "party b", "  note: x", "2025-13-01  party  c", "     note: y")},
	} {
		f, _ := pact.Parse("deal.pact", []byte(test.text))
		if got := pact.Format(f); got != test.want {
			t.Errorf("%s:\n%s\nwant\n%s", test.name, got, test.want)
		}
		checkFormat(t, []byte(test.text))
	}
}

func TestFormatSample(t *testing.T) {
	data, err := os.ReadFile("testdata/sample.pact")
	if err != nil {
		t.Fatal(err)
	}
	f, ds := pact.Parse("sample.pact", data)
	if len(ds) != 0 {
		t.Error(short(ds))
	}
	seen := map[pact.NodeKind]bool{}
	for i := range f.Nodes {
		seen[f.Nodes[i].Kind] = true
	}
	if len(seen) != len(kinds)-1 || seen[pact.Bad] {
		t.Errorf("the sample has not one of each kind of line: %v", seen)
	}
	want := strings.Replace(string(data), "      ; deeper", "  ; deeper", 1)
	if got := pact.Format(f); got != want {
		t.Errorf("the sample is not in canonical form:\n%s", got)
	}
}

// words that mean something to the parser, and some that do not.
func wordGen() *rapid.Generator[string] {
	return rapid.OneOf(rapid.SampledFrom([]string{"commitment", "party", "use", "part", "milestone", "delivered", "from", "by", "src", "kr-1", "kr-1.cash", "@", "page", ",",
		"2025-11-14", "2025-02-30", "260,000", "USD", "note:", "amount:", ";", "\"", "\"\"", "a\"b", "\"x", "y\",", "final", "삼성", "é", "\ufeff", ":", "..", "from,"}),
		rapid.StringMatching(`[a-z"@,:;. -]{1,8}`), rapid.StringN(1, 4, -1))
}

func fileGen() *rapid.Generator[string] {
	space := rapid.SampledFrom([]string{" ", " ", " ", "  ", "\t", " \t "})
	indent := rapid.OneOf(rapid.Just(""), rapid.SampledFrom([]string{"  ", "  ", "    ", "      ", " ", "   ", "\t", "\t\t", " \t"}))
	line := rapid.Custom(func(t *rapid.T) string {
		var b strings.Builder
		b.WriteString(indent.Draw(t, "indent"))
		switch rapid.IntRange(0, 9).Draw(t, "kind") {
		case 0:
		case 1:
			b.WriteString(";")
		case 2:
			b.WriteString("2025-11-14 ")
			b.WriteString("commitment kr-1")
		case 3:
			b.WriteString("part cash")
			return b.String()
		case 4:
			b.WriteString("milestone m ")
		case 5, 6:
			b.WriteString("note:")
		case 7:
			b.WriteString("commitment a")
		}
		for range rapid.IntRange(0, 6).Draw(t, "words") {
			b.WriteString(space.Draw(t, "space"))
			b.WriteString(wordGen().Draw(t, "word"))
		}
		return b.String()
	})
	return rapid.Custom(func(t *rapid.T) string {
		end := rapid.SampledFrom([]string{"\n", "\n", "\n", "\r\n", "\r"})
		var b strings.Builder
		b.WriteString(rapid.SampledFrom([]string{"", "", "\ufeff", "\ufeff\ufeff"}).Draw(t, "mark"))
		for range rapid.IntRange(0, 12).Draw(t, "lines") {
			b.WriteString(line.Draw(t, "line"))
			b.WriteString(end.Draw(t, "end"))
		}
		return b.String()
	})
}

func TestFormatAny(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) { checkFormat(t, []byte(fileGen().Draw(t, "file"))) })
}

// A tree drawn at random, written with any white space, is read as drawn.
func TestParseAny(t *testing.T) {
	word := rapid.StringMatching(`[a-z][a-z0-9-]{0,5}`)
	value := rapid.StringMatching(`[a-z0-9][A-Za-z0-9é한.,:;@%-]{0,8}( [A-Za-z0-9é한.,:@%-]{1,8}){0,3}( "[^"\x00-\x1f\x7f-\x{a0}]{0,12}")?`)
	rapid.Check(t, func(t *rapid.T) {
		var text strings.Builder
		var want []string
		space := func(least int) string { return strings.Repeat(" ", rapid.IntRange(least, least+2).Draw(t, "space")) }
		put := func(indent, words, node string) {
			text.WriteString(indent + words + space(0) + "\n")
			want = append(want, node)
			switch rapid.IntRange(0, 9).Draw(t, "between") {
			case 0:
				text.WriteString(space(0) + "\n")
			case 1:
				text.WriteString(indent + "; remark\n")
			}
		}
		field := func(indent, depth string) {
			name, v := word.Draw(t, "name"), value.Draw(t, "value")
			put(indent, name+":"+space(0)+v, depth+" field |"+name+"||"+v)
			for range rapid.IntRange(0, 2).Draw(t, "text") {
				v := value.Draw(t, "value")
				put(indent+space(1), v, map[string]string{"1": "2", "2": "3"}[depth]+" text |||"+v)
			}
		}
		for range rapid.IntRange(0, 4).Draw(t, "entries") {
			kind, id, indent := "k"+word.Draw(t, "kind"), word.Draw(t, "id"), space(1)
			put("", kind+space(1)+id, "0 head |"+kind+"|"+id+"|")
			for range rapid.IntRange(0, 4).Draw(t, "children") {
				switch rapid.IntRange(0, 3).Draw(t, "child") {
				case 0:
					put(indent, "milestone"+space(1)+id+space(1)+"by 2030", "1 milestone |milestone|"+id+"|by 2030")
				case 1:
					put(indent, "part"+space(1)+id, "1 part |part|"+id+"|")
					inner := indent + space(1)
					for range rapid.IntRange(0, 3).Draw(t, "fields") {
						field(inner, "2")
					}
				default:
					field(indent, "1")
				}
			}
		}
		f, ds := pact.Parse("deal.pact", []byte(text.String()))
		if len(ds) != 0 {
			t.Fatalf("%s%s", short(ds), text.String())
		}
		var got []string
		for line := range strings.Lines(outline(f)) {
			if !strings.Contains(line, " blank ") && !strings.Contains(line, " comment ") {
				got = append(got, strings.TrimSuffix(line, "\n"))
			}
		}
		if strings.Join(got, "\n") != strings.Join(want, "\n") {
			t.Fatalf("%s\nread as\n%s\nwant\n%s", text.String(), strings.Join(got, "\n"), strings.Join(want, "\n"))
		}
	})
}
