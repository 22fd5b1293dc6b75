package pact_test

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/servanda/servanda/pact"
)

// kinds names the kinds of nodes in the outlines below.
var kinds = map[pact.NodeKind]string{pact.Blank: "blank", pact.Comment: "comment", pact.Use: "use", pact.Head: "head",
	pact.Part: "part", pact.Milestone: "milestone", pact.Field: "field", pact.Text: "text", pact.Bad: "bad"}

// outline writes each node as DEPTH KIND date|word|id|rest.
func outline(f *pact.File) string {
	var b strings.Builder
	for i := range f.Nodes {
		n := &f.Nodes[i]
		fmt.Fprintf(&b, "%d %s %s|%s|%s|%s\n", n.Depth, kinds[n.Kind], n.Date, f.Slice(n.Word), f.Slice(n.ID), f.Slice(n.Rest))
	}
	return b.String()
}

// short writes each message as CODE line:column message.
func short(ds []pact.Diagnostic) string {
	var b strings.Builder
	for _, d := range ds {
		fmt.Fprintf(&b, "%s %d:%d %s\n", d.Code(), d.Line, d.Column, d.Message)
	}
	return b.String()
}

func lines(s ...string) string { return strings.Join(s, "\n") + "\n" }

func TestParse(t *testing.T) {
	for _, test := range []struct{ name, text, outline, messages string }{
		{"empty", "", "", ""},
		{"one line without an end", "party kai", "0 head |party|kai|\n", ""},
		{"blank lines", "\n  \n\t\n", lines("0 blank |||", "0 blank |||", "0 blank |||"), ""},
		{"comments", "; one\n  ;two\n", lines("0 comment |||; one", "1 comment |||;two"), ""},
		{"use", "use us-law\n", "0 use |use|us-law|\n", ""},
		{"directive", "commitment kr-1 \"Korea's promise\"\n", "0 head |commitment|kr-1|\"Korea's promise\"\n", ""},
		{"dated", "2025-11-14  commitment\tkr-1   \n", "0 head 2025-11-14|commitment|kr-1|\n", ""},
		{"news", "2026-10-01 delivered kr-1.cash 2.4 billion USD from src, attribution unknown\n",
			"0 head 2026-10-01|delivered|kr-1.cash|2.4 billion USD from src, attribution unknown\n", ""},
		{"coverage", "coverage apec-ai rules none\n", "0 head |coverage|apec-ai|rules none\n", ""},
		{"fields, parts, milestones, text", lines(
			"commitment kr-1",
			"  by: KOR",
			"  purpose: domestic",
			"    development of AI",
			"       ",
			"      and of chips",
			"  milestone signed by 2026",
			"  part cash",
			"    amount:5 USD",
			"      more",
			"    milestone paid  30 days after signed",
			"  due:  2030"),
			lines("0 head |commitment|kr-1|", "1 field |by||KOR", "1 field |purpose||domestic", "2 text |||development of AI", "0 blank |||",
				"2 text |||and of chips", "1 milestone |milestone|signed|by 2026", "1 part |part|cash|", "2 field |amount||5 USD", "3 text |||more",
				"2 milestone |milestone|paid|30 days after signed", "1 field |due||2030"), ""},
		{"a field may be empty and go on below", "party kai\n  note:\n    words\n", lines("0 head |party|kai|", "1 field |note||", "2 text |||words"), ""},
		{"a colon inside a value", "party kai\n  url: https://example.org\n", lines("0 head |party|kai|", "1 field |url||https://example.org"), ""},
		{"a part ends where a line stands level with it", "commitment a\n    part p\n      x: 1\n    y: 2\n    part q\n    z: 3\n",
			lines("0 head |commitment|a|", "1 part |part|p|", "2 field |x||1", "1 field |y||2", "1 part |part|q|", "1 field |z||3"), ""},
		{"an entry ends the part above", "commitment a\n  part p\n    x: 1\ncommitment b\n  y: 2\n",
			lines("0 head |commitment|a|", "1 part |part|p|", "2 field |x||1", "0 head |commitment|b|", "1 field |y||2"), ""},
		{"deep indentation", "party kai\n" + strings.Repeat(" ", 3000) + "note: a\n" + strings.Repeat(" ", 4000) + "b\n",
			lines("0 head |party|kai|", "1 field |note||a", "2 text |||b"), ""},

		{"no date", "2025-02-30 commitment a\n  by: KOR\n", lines("0 bad 0|commitment|a|", "1 bad |||by: KOR"), "E14 1:1 2025-02-30 is not a date\n"},
		{"a date alone", "2025-11-14\n", "0 bad 2025-11-14|||\n", "E36 1:1 a date stands alone on this line\n"},
		{"a word alone", "commitment\n  by: KOR\n", lines("0 bad |commitment||", "1 bad |||by: KOR"), "E38 1:1 commitment has no id\n"},
		{"a title and no id", "commitment \"A title\"\n", "0 bad |commitment||title\"\n", "E38 1:1 commitment has no id\n"},
		{"a title that touches the id", "commitment a\"Title\"\nparty\"A\" b\n", lines("0 bad |commitment|a\"Title\"|", "0 bad |party\"A\"|b|"),
			"E38 1:1 a quotation mark stands in the kind or the id\nE38 2:1 a quotation mark stands in the kind or the id\n"},
		{"a field at the margin", "party kai\nby: KOR\n", lines("0 head |party|kai|", "0 bad |by:|KOR|"), "E36 2:1 by: stands at the margin, where entries begin\n"},
		{"use of nothing, of two, with a child", "use\nuse a b\nuse c\n  by: KOR\n",
			lines("0 bad |use||", "0 bad |use|a|b", "0 use |use|c|", "1 bad |||by: KOR"),
			"E36 1:1 use names one dossier\nE36 2:1 use names one dossier\nE36 4:3 this line is indented, but no entry stands above it\n"},
		{"indented under nothing", "; c\n  by: KOR\n", lines("0 comment |||; c", "1 bad |||by: KOR"), "E36 2:3 this line is indented, but no entry stands above it\n"},
		{"no field", "party kai\n  just words\n    more words\n  note: x\n",
			lines("0 head |party|kai|", "1 bad |||just words", "2 text |||more words", "1 field |note||x"),
			"E36 2:3 this line is neither a field, a part nor a milestone\n"},
		{"text under what takes none", "commitment a\n  milestone m by 2030\n      more\n", lines("0 head |commitment|a|", "1 milestone |milestone|m|by 2030", "2 bad |||more"),
			"E39 3:7 this line stands deeper than the one above, which takes no further text\n"},
		{"less deep than the lines above", "party kai\n    note: a\n  also: b\n", lines("0 head |party|kai|", "1 field |note||a", "1 bad |||also: b"),
			"E39 3:3 this line stands less deep than the lines above it\n"},
		{"between the part and its fields", "commitment a\n  part p\n      x: 1\n    y: 2\n", lines("0 head |commitment|a|", "1 part |part|p|", "2 field |x||1", "1 bad |||y: 2"),
			"E39 4:5 this line stands neither with the part nor with the part's fields\n"},
		{"a part in a part", "commitment a\n  part p\n    part q\n", lines("0 head |commitment|a|", "1 part |part|p|", "2 bad |part|q|"), "E36 3:5 a part has no parts of its own\n"},
		{"a part of two names", "commitment a\n  part p q\n  part\n", lines("0 head |commitment|a|", "1 bad |part|p|q", "1 bad |part||"),
			"E36 2:3 a part has one name and nothing behind it\nE36 3:3 a part has one name and nothing behind it\n"},
		{"a milestone without a day", "commitment a\n  milestone m\n", lines("0 head |commitment|a|", "1 bad |milestone|m|"), "E36 2:3 a milestone has a name and a day\n"},

		{"a milestone with a title", "commitment a\n  milestone m\"x\" by 2030\n", lines("0 head |commitment|a|", "1 bad |milestone|m\"x\"|by 2030"), "E36 2:3 a milestone has a name and a day\n"},

		{"tabs are one level each, and one message a file", "commitment a\n\tby: KOR\n  to: USA\n\tpart p\n\t\tx: 1\n \ty: 2\n    z: 3\n",
			lines("0 head |commitment|a|", "1 field |by||KOR", "1 field |to||USA", "1 part |part|p|", "2 field |x||1", "1 field |y||2", "2 text |||z: 3"),
			"E35 2:1 a tab stands in front of the line\n"},
		{"carriage returns", "party kai\r\n  note: a\r\n\r\n", lines("0 head |party|kai|", "1 field |note||a", "0 blank |||"), "E33 1:1 lines end with a carriage return\n"},
		{"returns alone", "party kai\r  note: a", lines("0 head |party|kai|", "1 field |note||a"), "E33 1:1 lines end with a carriage return\n"},
		{"a byte order mark", "\ufeffparty kai\n", "0 head |party|kai|\n", "E34 1:1 the file begins with a byte order mark\n"},
		{"two files put together", "\ufeff\ufeff; a\n\ufeffparty kai\r\n\ufeff; b", lines("0 comment |||; a", "0 head |party|kai|", "0 comment |||; b"),
			"E34 1:1 the file begins with a byte order mark\nE33 2:1 lines end with a carriage return\n"},
		{"only a later mark", "; a\n\ufeffparty kai\n", lines("0 comment |||; a", "0 head |party|kai|"), "E34 2:1 this line begins with a byte order mark\n"},
		{"a NUL byte", "party kai\n  note: \x00\n", "", "E31 2:1 a NUL byte: this is not a text file\n"},
		{"not UTF-8", "party kai\n  note: 산\xff\n", "", "E31 2:10 these bytes are not UTF-8 text\n"},
		{"UTF-16", "\xff\xfep\x00a\x00", "", "E31 1:1 a NUL byte: this is not a text file\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			f, ds := pact.Parse("deal.pact", []byte(test.text))
			want := strings.ReplaceAll(test.outline, "0 bad 0|", "0 bad |")
			if got := outline(f); got != want {
				t.Errorf("outline\n%swant\n%s", got, want)
			}
			if got := short(ds); got != test.messages {
				t.Errorf("messages\n%swant\n%s", got, test.messages)
			}
			for _, d := range ds {
				if d.Hint == "" || d.File != "deal.pact" || d.Severity != pact.Error {
					t.Errorf("message without file, severity or next step: %+v", d)
				}
			}
		})
	}
}

// An unclosed quotation mark gives one message wherever it stands, and none in
// a comment.
func TestUnclosedQuote(t *testing.T) {
	for _, test := range []struct {
		text         string
		line, column int
	}{
		{"commitment a \"A title\n  by: KOR\n  note: x\n", 1, 14},
		{"2026-01-01 searched a \"words: nothing\n", 1, 23},
		{"2026-01-01 delivered a 5 USD from src \"five\n  on: 2026\n", 1, 39},
		{"party a\n  note: 조선 \"open\n    goes on \"here\n    and \"there\n  also: b\n", 2, 12},
		{"party a\n  note: first\n    goes \"on\n    and \"on\n  also: b\n", 3, 10},
		{"party a\n  note: \"closed\" again\n    goes \"on\n", 3, 10},
		{"commitment a\n  milestone m by 2030 from src \"x\n", 2, 32},
		{"commitment a\n  part p\n    purpose: \"x\n      y\n", 3, 14},
		{"commitment a\n  quote: src @ page 2 \"x\n  duty: result\n", 2, 23},
	} {
		_, ds := pact.Parse("deal.pact", []byte(test.text))
		if len(ds) != 1 || ds[0].Number != pact.UnclosedQuote || ds[0].Line != test.line || ds[0].Column != test.column {
			t.Errorf("%q: %swant one E30 at %d:%d", test.text, short(ds), test.line, test.column)
		}
	}
	for _, text := range []string{"; a \"comment\n", "party a \"Three \" marks\"\n", "party a\n  note: \"a \"b\" c\"\n    \"d\"\n"} {
		if _, ds := pact.Parse("deal.pact", []byte(text)); len(ds) != 0 {
			t.Errorf("%q: %s", text, short(ds))
		}
	}
}

func TestPosition(t *testing.T) {
	text := "; 한국\n\nparty 삼성 \"삼성전자\"\n  note: größer als é from src\nlast"
	f, _ := pact.Parse("deal.pact", []byte(text))
	for _, test := range []struct {
		word         string
		line, column int
	}{{"; 한국", 1, 1}, {"국", 1, 4}, {"삼성", 3, 7}, {"\"삼성전자", 3, 10}, {"전자", 3, 13}, {"note", 4, 3}, {"als", 4, 16}, {"src", 4, 27}, {"last", 5, 1}} {
		offset := int32(strings.Index(text, test.word))
		if line, column := f.Position(offset); line != test.line || column != test.column {
			t.Errorf("%s stands at %d:%d, want %d:%d", test.word, line, column, test.line, test.column)
		}
		d := f.Diagnose(pact.Warning, 22, pact.Span{Start: offset, End: offset + int32(len(test.word))}, "m", "h")
		if source := []rune(d.Source); string(source[d.Column-1:d.EndColumn-1]) != test.word {
			t.Errorf("%s: the message points at %q", test.word, string(source[d.Column-1:d.EndColumn-1]))
		}
	}
	if line, column := f.Position(int32(len(text))); line != 5 || column != 5 {
		t.Errorf("the end stands at %d:%d", line, column)
	}
	for n, want := range map[int]string{0: "", 1: "; 한국", 2: "", 5: "last", 6: ""} {
		if got := f.LineText(n); got != want {
			t.Errorf("line %d is %q, want %q", n, got, want)
		}
	}
	for i := range f.Nodes {
		if f.Nodes[i].Line != int32(i+1) {
			t.Errorf("node %d is on line %d", i, f.Nodes[i].Line)
		}
		if got := f.Slice(f.LineSpan(&f.Nodes[i])); got != strings.TrimLeft(f.LineText(i+1), " ") {
			t.Errorf("line %d spans %q", i+1, got)
		}
	}
}

func TestPositionOfNothing(t *testing.T) {
	f, _ := pact.Parse("deal.pact", nil)
	if line, column := f.Position(0); line != 1 || column != 1 {
		t.Errorf("an empty file begins at %d:%d", line, column)
	}
}

func TestChildren(t *testing.T) {
	f, _ := pact.Parse("deal.pact", []byte("use x\nparty a\n  note: b\n\n; c\n2025-13-01 party b\n  note: c\nparty d"))
	for head, want := range map[int][2]int{0: {1, 1}, 1: {2, 5}, 5: {6, 7}, 7: {8, 8}} {
		if first, end := f.Children(head); first != want[0] || end != want[1] {
			t.Errorf("children of line %d: %d to %d, want %d to %d", head+1, first, end, want[0], want[1])
		}
	}
}

func TestIsID(t *testing.T) {
	for id, want := range map[string]bool{"a": true, "kr-1": true, "section-232": true, "": false, "1a": false, "-a": false, "Kr": false, "a.b": false, "a_b": false, "é": false} {
		if pact.IsID(id) != want {
			t.Errorf("IsID(%q) = %v", id, !want)
		}
	}
}

func TestLineTooLong(t *testing.T) {
	long := strings.Repeat("x", pact.MaxLine)
	if _, ds := pact.Parse("deal.pact", []byte("party a\n  note:\n      "+long+"\n")); len(ds) != 0 {
		t.Errorf("a line of just the length: %s", short(ds))
	}
	for _, text := range []string{"party a\n  note: " + long + "\n  also: b\n", "party a\n; " + long + "\nparty b\n", long + "x y\n  by: KOR\nparty b\n"} {
		f, ds := pact.Parse("deal.pact", []byte(text))
		if len(ds) != 1 || ds[0].Number != pact.LineTooLong || len(ds[0].Source) > pact.MaxLine {
			t.Errorf("%s", short(ds))
		}
		if last := f.Nodes[len(f.Nodes)-1]; last.Kind == pact.Bad {
			t.Error("reading did not go on after the line")
		}
	}
}

// Reading takes no more memory than the text once more, however it is cut into lines.
func TestMemory(t *testing.T) {
	long := strings.Repeat("x", 100<<20)
	for _, test := range []struct {
		name, text string
		most       int // bytes allocated for each byte of the file
	}{
		{"one line", "party a\n  note: " + long, 1},
		{"one line, carriage returns", "party a\r\n  note: " + long, 1},
		{"blank lines", strings.Repeat("\n", 2*pact.MaxLines), 0},
	} {
		data := []byte(test.text)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		_, ds := pact.Parse("deal.pact", data)
		runtime.ReadMemStats(&after)
		if used := after.TotalAlloc - before.TotalAlloc; used > uint64(test.most*len(data)+1<<20) {
			t.Errorf("%s: %d bytes allocated for a file of %d", test.name, used, len(data))
		}
		if len(ds) == 0 || len(ds) > 2 {
			t.Errorf("%s: %s", test.name, short(ds))
		}
	}
}
