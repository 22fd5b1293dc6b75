package pact

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agext/levenshtein"
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

// Render gives the message as text: place, line, caret, next step.
func (d Diagnostic) Render() string {
	var b strings.Builder
	if d.Line > 0 {
		fmt.Fprintf(&b, "%s:%d:%d: ", d.File, d.Line, d.Column)
	} else {
		fmt.Fprintf(&b, "%s: ", d.File)
	}
	fmt.Fprintf(&b, "%s %s: %s\n", d.Severity, d.Code(), d.Message)
	if d.Line > 0 && d.Source != "" {
		runes := []rune(strings.ReplaceAll(d.Source, "\t", " "))
		from := 0
		if d.Column-1 > maxShown/2 {
			from = min(d.Column-1-maxShown/2, len(runes))
		}
		to := min(len(runes), from+maxShown)
		label := fmt.Sprintf("%5d | ", d.Line)
		fmt.Fprintf(&b, "%s%s\n", label, string(runes[from:to]))
		caret := min(max(d.Column-1-from, 0), to-from)
		width := min(max(d.EndColumn-d.Column, 1), max(to-from-caret, 1))
		fmt.Fprintf(&b, "      | %s^%s\n", strings.Repeat(" ", caret), strings.Repeat("~", width-1))
	}
	if d.Hint != "" {
		fmt.Fprintf(&b, "      = %s\n", d.Hint)
	}
	return b.String()
}

// Sort orders diagnostics by file, line, column and code, so that the same work
// gives the same bytes.
func Sort(ds []Diagnostic) {
	slices.SortStableFunc(ds, func(a, b Diagnostic) int {
		return cmp.Or(cmp.Compare(a.File, b.File), cmp.Compare(a.Line, b.Line),
			cmp.Compare(a.Column, b.Column), cmp.Compare(a.Number, b.Number), cmp.Compare(a.Message, b.Message))
	})
}

// HasErrors reports whether any diagnostic is an Error.
func HasErrors(ds []Diagnostic) bool {
	return slices.ContainsFunc(ds, func(d Diagnostic) bool { return d.Severity == Error })
}

// Nearest gives the candidate that the author most likely meant, or "" where
// none is close: at most one edit in three characters. Ties go to the first in
// the order of the alphabet.
func Nearest(word string, candidates []string) string {
	best, bestDistance := "", max(1, (utf8.RuneCountInString(word)+1)/3)+1
	for _, c := range candidates {
		distance := levenshtein.Distance(strings.ToLower(word), strings.ToLower(c), nil)
		if distance < bestDistance || distance == bestDistance && best != "" && c < best {
			best, bestDistance = c, distance
		}
	}
	return best
}

// DidYouMean is the hint for a word that is not among the candidates, or
// otherwise where none is near.
func DidYouMean(word string, candidates []string, otherwise string) string {
	if near := Nearest(word, candidates); near != "" {
		return fmt.Sprintf("did you mean %q?", near)
	}
	return otherwise
}
