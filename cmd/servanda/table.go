package main

import (
	"fmt"
	"io"
	"os"
	"strings"
	"unicode/utf8"

	"github.com/mattn/go-runewidth"
	"golang.org/x/term"
)

// A table is printed in columns. On a terminal it keeps to the width of the
// terminal, at least 80 columns, cutting the longest column; piped, nothing is cut.
type table struct {
	out   io.Writer
	head  []string
	rows  [][]string
	width int // 0: no limit
	bold  bool
}

// table begins a table for the session's output.
func (s *session) table(head ...string) *table {
	t := &table{out: s.out, head: head}
	if f, ok := s.out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		t.width = 80
		if w, _, err := term.GetSize(int(f.Fd())); err == nil && w > 20 {
			t.width = w
		}
		t.bold = os.Getenv("NO_COLOR") == "" && os.Getenv("TERM") != "dumb"
	}
	return t
}

func (t *table) row(cells ...string) { t.rows = append(t.rows, cells) }

// print writes the table. Control characters in cells become spaces, so that a
// dossier cannot move the reader's cursor.
func (t *table) print() {
	widths := make([]int, len(t.head))
	for _, cells := range append([][]string{t.head}, t.rows...) {
		for i := range cells {
			cells[i] = strings.Map(func(r rune) rune {
				if r < ' ' || r == 0x7f {
					return ' '
				}
				return r
			}, cells[i])
			widths[i] = max(widths[i], runewidth.StringWidth(cells[i]))
		}
	}
	if t.width > 0 {
		for {
			total, longest := 2*(len(widths)-1), 0
			for i, w := range widths {
				total += w
				if w > widths[longest] {
					longest = i
				}
			}
			if total <= t.width || widths[longest] <= 8 {
				break
			}
			widths[longest] -= min(total-t.width, widths[longest]-8)
		}
	}
	if strings.Join(t.head, "") != "" {
		t.line(t.head, widths, t.bold)
	}
	for _, cells := range t.rows {
		t.line(cells, widths, false)
	}
}

func (t *table) line(cells []string, widths []int, bold bool) {
	var b strings.Builder
	for i, c := range cells {
		if i > 0 {
			b.WriteString("  ")
		}
		if runewidth.StringWidth(c) > widths[i] {
			c = runewidth.Truncate(c, widths[i], "…")
		}
		b.WriteString(runewidth.FillRight(c, widths[i]))
	}
	text := strings.TrimRight(b.String(), " ")
	if bold && utf8.ValidString(text) {
		text = "\x1b[1m" + text + "\x1b[0m"
	}
	fmt.Fprintln(t.out, text)
}

// fill breaks a text into lines that fit a terminal; piped, it stays one line.
func (s *session) fill(text string) string {
	if f, ok := s.out.(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		return wrap(text, 80)
	}
	return text
}

// wrap breaks a text at its spaces into lines of at most width columns.
func wrap(text string, width int) string {
	var b strings.Builder
	column := 0
	for i, word := range strings.Fields(text) {
		w := runewidth.StringWidth(word)
		switch {
		case i == 0:
		case column+1+w > width:
			b.WriteByte('\n')
			column = 0
		default:
			b.WriteByte(' ')
			column++
		}
		b.WriteString(word)
		column += w
	}
	return b.String()
}
