package pact

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/width"
)

// Severity says what a diagnostic asks of the author.
type Severity uint8

const (
	Error   Severity = iota // the work is wrong; commands exit 1
	Warning                 // the work stands, but a careful reader would ask
	Note                    // worth knowing; nothing to mend
)

func (s Severity) String() string {
	return [...]string{"error", "warning", "note"}[s]
}

// Letter is the first letter of a code of this severity: E, W or N.
func (s Severity) Letter() string { return [...]string{"E", "W", "N"}[s] }

// A Diagnostic is one message about one place in the work, with one next step.
type Diagnostic struct {
	Number    int // number of the check; Code gives E02, W12, …
	Severity  Severity
	File      string
	Line      int // from 1; 0 where the message is about a whole file or folder
	Column    int // from 1, in characters
	EndColumn int // exclusive
	Source    string
	Message   string // what is wrong, in the words of the author
	Hint      string // the one next step
}

// Code is the stable name of the message, such as E02.
func (d Diagnostic) Code() string { return fmt.Sprintf("%s%02d", d.Severity.Letter(), d.Number) }

// maxShown bounds how much of a source line a message repeats.
const maxShown = 160

// Render gives the message as text: place, line, caret, next step. The caret
// stands below the words on a terminal, where a Hangul syllable takes two cells.
func (d Diagnostic) Render() string {
	var b strings.Builder
	if d.Line > 0 {
		fmt.Fprintf(&b, "%s:%d:%d: ", printable(d.File), d.Line, d.Column)
	} else {
		fmt.Fprintf(&b, "%s: ", printable(d.File))
	}
	fmt.Fprintf(&b, "%s %s: %s\n", d.Severity, d.Code(), printable(d.Message))
	if d.Line > 0 && d.Source != "" {
		runes := []rune(printable(d.Source))
		from := 0
		if d.Column-1 > maxShown/2 {
			from = min(d.Column-1-maxShown/2, len(runes))
		}
		to := min(len(runes), from+maxShown)
		fmt.Fprintf(&b, "%5d | %s\n", d.Line, string(runes[from:to]))
		start := min(max(d.Column-1, from), to)
		end := min(max(start+d.EndColumn-d.Column, start), to)
		fmt.Fprintf(&b, "      | %s^%s\n", strings.Repeat(" ", cells(runes[from:start])), strings.Repeat("~", max(cells(runes[start:end])-1, 0)))
	}
	if d.Hint != "" {
		fmt.Fprintf(&b, "      = %s\n", printable(d.Hint))
	}
	return b.String()
}

// printable puts a space in the place of each character that would move the
// cursor of a terminal or command it.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return ' '
		}
		return r
	}, s)
}

// cells is how many columns of a terminal the characters take.
func cells(runes []rune) int {
	n := 0
	for _, r := range runes {
		switch kind := width.LookupRune(r).Kind(); {
		case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
		case kind == width.EastAsianWide || kind == width.EastAsianFullwidth:
			n += 2
		default:
			n++
		}
	}
	return n
}

// Sort orders diagnostics by file, line, column and code, so that the same work
// gives the same bytes.
func Sort(ds []Diagnostic) {
	slices.SortFunc(ds, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line), cmp.Compare(a.Column, b.Column), cmp.Compare(a.Number, b.Number),
			cmp.Compare(a.Message, b.Message), cmp.Compare(a.Hint, b.Hint), cmp.Compare(a.EndColumn, b.EndColumn), cmp.Compare(a.Severity, b.Severity))
	})
}

// HasErrors reports whether any diagnostic is an Error.
func HasErrors(ds []Diagnostic) bool {
	return slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.Severity == Error })
}

// maxGuess bounds the characters of a word that Nearest compares: longer ones
// are no slip of the pen, and comparing costs the square of the length.
const maxGuess = 80

// Nearest gives the candidate that the author most likely meant, or "" where
// none is close: about one edit in three characters, where two letters that
// changed places are one edit. Ties go to the first in the order of the alphabet.
func Nearest(word string, candidates []string) string {
	typed := []rune(strings.ToLower(word))
	if len(typed) > maxGuess {
		return ""
	}
	best, limit := "", max(1, (len(typed)+1)/3)
	for _, c := range candidates {
		if n := utf8.RuneCountInString(c); n < len(typed)-limit || n > len(typed)+limit {
			continue
		}
		if n := edits(typed, []rune(strings.ToLower(c))); n < limit || n == limit && (best == "" || c < best) {
			best, limit = c, n
		}
	}
	return best
}

// edits counts the insertions, deletions, substitutions and swaps of neighbours
// that lead from a to b: the distance of optimal string alignment. a has at
// most maxGuess characters.
func edits(a, b []rune) int {
	var rows [3][maxGuess + 1]int // of the table: the one at hand and the two before it
	for j := range len(a) + 1 {
		rows[0][j] = j
	}
	for i, r := range b {
		row, above, twoAbove := &rows[(i+1)%3], &rows[i%3], &rows[(i+2)%3]
		row[0] = i + 1
		for j := range a {
			cost := 1
			if a[j] == r {
				cost = 0
			}
			row[j+1] = min(above[j]+cost, above[j+1]+1, row[j]+1)
			if i > 0 && j > 0 && a[j] == b[i-1] && a[j-1] == r {
				row[j+1] = min(row[j+1], twoAbove[j-1]+1)
			}
		}
	}
	return rows[len(b)%3][len(a)]
}

// DidYouMean is the hint for a word that is not among the candidates, or
// otherwise where none is near.
func DidYouMean(word string, candidates []string, otherwise string) string {
	if near := Nearest(word, candidates); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return otherwise
}
