package pact

import (
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/servanda/servanda/trade"
)

const (
	MaxLine  = 64 << 10  // bytes in a line, white space at its ends not counted
	MaxLines = 4 << 20   // lines in a file
	MaxFile  = 256 << 20 // bytes in a file
)

// Span is a half-open range of bytes in File.Text.
type Span struct{ Start, End int32 }

// Empty reports whether the span holds no bytes.
func (s Span) Empty() bool { return s.Start >= s.End }

// NodeKind says what a line is.
type NodeKind uint8

const (
	Blank     NodeKind = iota
	Comment            // Rest: from the semicolon on
	Use                // ID: the dossier used
	Head               // [Date] Word ID Rest: a directive or news
	Part               // ID: the part's name
	Milestone          // ID: the milestone's name; Rest: what follows it
	Field              // Word: the name; Rest: the value
	Text               // Rest: text that goes on with the field above
	Bad                // could not be read, or hangs on what could not be read
)

// A Node is one line.
type Node struct {
	Kind  NodeKind
	Depth uint8 // 0 entry, 1 its children, 2 the children of a part; Text one deeper than its field
	Line  int32
	Date  trade.Date // of a Head; 0 where none is written
	Word  Span       // keyword of a Head, name of a Field
	ID    Span
	Rest  Span // everything behind, without white space at its ends
}

// A File is one .pact file as it was written.
type File struct {
	Name  string // as messages name it
	Text  string
	Nodes []Node // one for each line, in order
	lines []int32
}

// Slice is the text of a span.
func (f *File) Slice(s Span) string { return f.Text[s.Start:s.End] }

// LineText is the text of line n, counted from 1, without its end.
func (f *File) LineText(n int) string {
	if n < 1 || n > len(f.lines) {
		return ""
	}
	text := f.Text[f.lines[n-1]:]
	if end := strings.IndexByte(text, '\n'); end >= 0 { // while Parse reads, the next line is not in lines yet
		text = text[:end]
	}
	return strings.TrimSuffix(text, "\r")
}

// Position is the line and column, both from 1, of a byte of the text.
func (f *File) Position(offset int32) (line, column int) {
	line = sort.Search(len(f.lines), func(i int) bool { return f.lines[i] > offset })
	if line == 0 {
		return 1, 1
	}
	start := f.lines[line-1]
	return line, 1 + utf8.RuneCountInString(f.Text[start:min(int(offset), len(f.Text))])
}

// Diagnose makes a message about a span of the file.
func (f *File) Diagnose(severity Severity, number int, s Span, message, hint string) Diagnostic {
	line, column := f.Position(s.Start)
	end := column + max(1, utf8.RuneCountInString(f.Text[s.Start:max(s.Start, s.End)]))
	text := f.LineText(line)
	if len(text) > MaxLine {
		text = ""
	}
	return Diagnostic{Number: number, Severity: severity, File: f.Name, Line: line, Column: column,
		EndColumn: end, Source: text, Message: message, Hint: hint}
}

// LineSpan is the place of a node's words, for messages about the whole line.
func (f *File) LineSpan(n *Node) Span {
	start := f.lines[n.Line-1]
	end := start + int32(len(f.LineText(int(n.Line))))
	for start < end && (f.Text[start] == ' ' || f.Text[start] == '\t') {
		start++
	}
	return Span{start, end}
}

// Children gives the range of nodes that belong to the head at index i, the
// head itself not included.
func (f *File) Children(i int) (first, end int) {
	end = i + 1
	for end < len(f.Nodes) && f.Nodes[end].Kind != Head && f.Nodes[end].Kind != Use &&
		!(f.Nodes[end].Kind == Bad && f.Nodes[end].Depth == 0) {
		end++
	}
	return i + 1, end
}
