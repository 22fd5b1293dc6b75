package quote

import (
	"regexp"
	"sort"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Document is one source text, prepared for finding quotes in it. The zero value is not usable;
// see [NewDocument] and [Archive.Text].
type Document struct {
	record    Record
	text      string
	firstLine int   // the number of the text's first line in the file that the reader opens
	lines     []int // start of each line, in bytes of text

	norm string
	back []stretch

	words func() wordIndex // built at the first Nearest
}

// NewDocument prepares a text that is valid UTF-8 with LF line ends.
func NewDocument(text string) *Document { return newDocument(text, 1, Record{}) }

func newDocument(text string, firstLine int, record Record) *Document {
	d := &Document{record: record, text: text, firstLine: firstLine, lines: []int{0}}
	for i := 0; i < len(text); i++ {
		if text[i] == '\n' {
			d.lines = append(d.lines, i+1)
		}
	}
	d.norm, d.back = normalize(text)
	d.words = sync.OnceValue(func() wordIndex { return indexWords(d.norm) })
	return d
}

// Text returns the stored text, the one that offsets refer to.
func (d *Document) Text() string { return d.text }

// Record returns what is recorded about the text. For a file without a record it holds the ID,
// the file's name and media type, and the hashes of what was read.
func (d *Document) Record() Record { return d.record }

// Match is where a quote stands in a document.
type Match struct {
	Line, Column int // of its first character, from 1
	Start, End   int // in bytes of Document.Text, half-open
	Count        int // how often the quote occurs, without overlap
	// Cut reports that every occurrence begins or ends inside a word or number of the text, as
	// "$20" does in "$200 billion".
	Cut bool
}

// ellipsis is how words left out are marked, after normalising.
var ellipsis = regexp.MustCompile(`\[ ?\.{3,} ?\]|\.{3,}`)

// pieces splits a normalised quote at the marks for words left out.
func pieces(quote string) []string {
	var out []string
	for _, p := range ellipsis.Split(quote, -1) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// Find looks for the quote, exactly, both sides in the form of [Normalize]. Of several
// occurrences it gives the first that cuts no word, else the first. An ellipsis inside the quote
// stands for words left out, see the package comment. A quote without a letter, digit or sign is
// never found.
func (d *Document) Find(quote string) (Match, bool) {
	q := Normalize(quote)
	if q == "" {
		return Match{}, false
	}
	if m, ok := d.find([]string{q}); ok {
		return m, true
	}
	parts := pieces(q)
	if len(parts) == 0 || len(parts) == 1 && parts[0] == q {
		return Match{}, false
	}
	return d.find(parts)
}

func (d *Document) find(parts []string) (Match, bool) {
	var m Match
	at := make([]int, len(parts))
	for from := 0; d.locate(parts, from, at); {
		last := len(parts) - 1
		start, end := at[0], at[last]+len(parts[last])
		cut := false
		for i, p := range parts {
			cut = cut || inside(d.norm, at[i]) || inside(d.norm, at[i]+len(p))
		}
		if m.Count == 0 || m.Cut && !cut {
			m.Start, m.End, m.Cut = start, end, cut
		}
		m.Count++
		from = end
	}
	if m.Count == 0 {
		return Match{}, false
	}
	m.Start, m.End = original(d.back, m.Start, m.End)
	m.Line, m.Column = d.position(m.Start)
	return m, true
}

// locate finds the parts in order from an offset of the normalised text on: the match that ends
// first, and of those the shortest.
func (d *Document) locate(parts []string, from int, at []int) bool {
	for i, p := range parts {
		k := strings.Index(d.norm[from:], p)
		if k < 0 {
			return false
		}
		at[i] = from + k
		from = at[i] + len(p)
	}
	for i := len(parts) - 2; i >= 0; i-- {
		at[i] += strings.LastIndex(d.norm[at[i]:at[i+1]], parts[i])
	}
	return true
}

// inside reports whether offset i of a text lies inside a word or a number.
func inside(text string, i int) bool {
	before, n := utf8.DecodeLastRuneInString(text[:i])
	after, w := utf8.DecodeRuneInString(text[i:])
	if n == 0 || w == 0 {
		return false
	}
	if ideographic(before) || ideographic(after) {
		return false
	}
	if wordRune(before) && wordRune(after) {
		return true
	}
	// "1,000" and "3.5" are one number.
	mark := func(r rune) bool { return r == '.' || r == ',' }
	beyond, _ := utf8.DecodeRuneInString(text[i+w:])
	earlier, _ := utf8.DecodeLastRuneInString(text[:i-n])
	return unicode.IsDigit(before) && mark(after) && unicode.IsDigit(beyond) ||
		unicode.IsDigit(after) && mark(before) && unicode.IsDigit(earlier)
}

func wordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// position gives the line and column of a byte offset.
func (d *Document) position(offset int) (line, column int) {
	k := sort.SearchInts(d.lines, offset+1) - 1
	return k + d.firstLine, utf8.RuneCountInString(d.text[d.lines[k]:offset]) + 1
}
