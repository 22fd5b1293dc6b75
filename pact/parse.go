package pact

import (
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/servanda/servanda/trade"
)

// Numbers of the messages of this package. Package dossier has the others and
// the page for each.
const (
	NotADate        = 14
	UnclosedQuote   = 30
	NotText         = 31
	LineTooLong     = 32
	CarriageReturns = 33
	ByteOrderMark   = 34
	TabIndent       = 35
	UnreadableLine  = 36
	BadID           = 38
	Misaligned      = 39
)

// Parse reads one file. It never fails as a whole: what cannot be read is a
// Node of kind Bad and a diagnostic.
func Parse(name string, data []byte) (*File, []Diagnostic) {
	f := &File{Name: name}
	p := parser{file: f}
	if !p.refuse(data) {
		return f, p.diagnostics
	}
	f.Text = p.plain(data)
	count := strings.Count(f.Text, "\n") + 1
	f.lines = make([]int32, 0, count)
	f.Nodes = make([]Node, 0, count)
	for start := 0; start < len(f.Text); {
		end := strings.IndexByte(f.Text[start:], '\n')
		next := start + end + 1
		if end < 0 {
			end, next = len(f.Text)-start, len(f.Text)
		}
		f.lines = append(f.lines, int32(start))
		p.line(start, start+end)
		start = next
	}
	return f, p.diagnostics
}

type parser struct {
	file        *File
	diagnostics []Diagnostic

	headed     bool // a head stands above
	badHead    bool // and it could not be read
	indent     int  // of the children of the head; 0 where none has come
	partIndent int  // of the children of the part; 0 where none has come
	inPart     bool
	fieldDepth uint8 // depth of the field that deeper text would go on with; 0 where there is none
	quoteSaid  bool  // a message about a quotation mark of this field was given, or is not called for
	tabSaid    bool
}

func (p *parser) report(number int, s Span, message, hint string) {
	p.diagnostics = append(p.diagnostics, p.file.Diagnose(Error, number, s, message, hint))
}

func (p *parser) reportFile(number, line int, message, hint string) {
	p.diagnostics = append(p.diagnostics, Diagnostic{Number: number, Severity: Error, File: p.file.Name,
		Line: line, Column: min(line, 1), EndColumn: min(line, 1), Message: message, Hint: hint})
}

// refuse reports what makes the file as a whole unreadable. It gives false
// where nothing can be read.
func (p *parser) refuse(data []byte) bool {
	switch {
	case len(data) > MaxFile:
		p.reportFile(NotText, 0, fmt.Sprintf("the file has more than %d MiB", MaxFile>>20), "split it into several .pact files")
		return false
	case bytes.Count(data, []byte{'\n'})+bytes.Count(data, []byte{'\r'})-bytes.Count(data, []byte("\r\n")) > MaxLines:
		p.reportFile(NotText, 0, fmt.Sprintf("the file has more than %d lines", MaxLines), "split it into several .pact files")
		return false
	}
	if i := bytes.IndexByte(data, 0); i >= 0 {
		line := 1 + bytes.Count(data[:i], []byte{'\n'})
		p.reportFile(NotText, line, "a NUL byte: this is not a text file", "save it as UTF-8 text, or give it another ending than .pact")
		return false
	}
	if !utf8.Valid(data) {
		line, column := 1, 1
		for rest := bytes.TrimPrefix(data, []byte(mark)); ; {
			r, size := utf8.DecodeRune(rest)
			if r == utf8.RuneError && size <= 1 {
				break
			}
			if r == '\n' {
				line, column = line+1, 0
			}
			column++
			rest = rest[size:]
		}
		p.reportFile(NotText, line, "these bytes are not UTF-8 text", "save the file as UTF-8")
		last := &p.diagnostics[len(p.diagnostics)-1]
		last.Column, last.EndColumn = column, column+1
		return false
	}
	return true
}

// mark is the byte order mark.
const mark = "\ufeff"

// plain gives the text with LF at the ends of lines and without byte order
// marks in front of them (files put one behind the other have several), and
// reports what it took out.
func (p *parser) plain(data []byte) string {
	marked := bytes.HasPrefix(data, []byte(mark)) || bytes.Contains(data, []byte("\n"+mark)) || bytes.Contains(data, []byte("\r"+mark))
	if !marked && bytes.IndexByte(data, '\r') < 0 {
		return string(data)
	}
	var b strings.Builder
	b.Grow(len(data))
	saidMark, saidReturn := false, false
	for line := 1; len(data) > 0; line++ {
		for bytes.HasPrefix(data, []byte(mark)) {
			data = data[len(mark):]
			if !saidMark {
				saidMark = true
				what := "the file"
				if line > 1 {
					what = "this line"
				}
				p.reportFile(ByteOrderMark, line, what+" begins with a byte order mark", "run: servanda fmt -w "+p.file.Name)
			}
		}
		end := bytes.IndexAny(data, "\r\n")
		if end < 0 {
			end = len(data)
		}
		b.Write(data[:end])
		if end == len(data) {
			break
		}
		b.WriteByte('\n')
		if data[end] == '\r' {
			if !saidReturn {
				saidReturn = true
				p.reportFile(CarriageReturns, line, "lines end with a carriage return", "run: servanda fmt -w "+p.file.Name)
			}
			if end+1 < len(data) && data[end+1] == '\n' {
				end++
			}
		}
		data = data[end+1:]
	}
	return b.String()
}

func (p *parser) add(n Node) { p.file.Nodes = append(p.file.Nodes, n) }

func isSpace(c byte) bool { return c == ' ' || c == '\t' }

func (p *parser) line(start, end int) {
	text := p.file.Text
	number := int32(len(p.file.lines))
	first := start
	for first < end && isSpace(text[first]) {
		first++
	}
	for end > first && isSpace(text[end-1]) {
		end--
	}
	if first == end {
		p.add(Node{Kind: Blank, Line: number})
		return
	}
	rest := Span{int32(first), int32(end)}
	indent := depth(text[start:first])
	if end-first > MaxLine {
		p.report(LineTooLong, Span{int32(start), int32(start)}, fmt.Sprintf("the line has %d bytes; a line has at most %d", end-first, MaxLine),
			"break the text over several lines, each deeper than the field it belongs to")
		p.add(Node{Kind: Bad, Line: number, Depth: uint8(min(indent, 1)), Rest: rest})
		if indent == 0 {
			p.headed, p.badHead, p.indent, p.inPart = true, true, 0, false
		}
		return
	}
	if text[first] == ';' {
		p.add(Node{Kind: Comment, Line: number, Depth: uint8(min(indent, 1)), Rest: rest})
		return
	}
	if strings.IndexByte(text[start:first], '\t') >= 0 && !p.tabSaid {
		p.tabSaid = true
		p.report(TabIndent, Span{int32(start), int32(first)}, "a tab stands in front of the line", "indent with two spaces; servanda fmt -w does it")
	}
	if indent == 0 {
		p.head(number, rest)
		return
	}
	p.child(number, indent, rest)
}

// depth is how many spaces deep white space indents: a tab goes on to the next
// level.
func depth(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if n++; s[i] == '\t' {
			n += n % 2
		}
	}
	return n
}

// word cuts the next run of bytes that are not white space off a span.
func (f *File) word(s Span) (word, rest Span) {
	i := s.Start
	for i < s.End && !isSpace(f.Text[i]) {
		i++
	}
	word = Span{s.Start, i}
	for i < s.End && isSpace(f.Text[i]) {
		i++
	}
	return word, Span{i, s.End}
}

func (p *parser) head(number int32, rest Span) {
	f := p.file
	p.headed, p.badHead, p.indent, p.inPart, p.fieldDepth = true, false, 0, false, 0
	n := Node{Kind: Head, Line: number, Rest: rest}
	whole := rest
	n.Word, rest = f.word(rest)
	bad := func(code int, at Span, message, hint string) {
		p.report(code, at, message, hint)
		p.badHead, n.Kind = true, Bad
	}
	if c := f.Text[n.Word.Start]; c >= '0' && c <= '9' {
		date, err := trade.ParseDate(f.Slice(n.Word))
		if err != nil {
			bad(NotADate, n.Word, fmt.Sprintf("%s is not a date", f.Slice(n.Word)), "a line begins with a day such as 2025-11-14")
		}
		n.Date = date
		n.Word, rest = f.word(rest)
	}
	switch {
	case n.Word.Empty():
		if n.Kind == Head {
			bad(UnreadableLine, whole, "a date stands alone on this line", "write what happened: DATE KIND ID, or DATE VERB REF")
		}
	case f.Slice(n.Word) == "use" && n.Date == 0:
		n.Kind = Use
		p.headed = false // a use has no children
		n.ID, n.Rest = f.word(rest)
		if n.ID.Empty() || !n.Rest.Empty() {
			n.Kind = Bad
			p.headed, p.badHead = true, true
			p.report(UnreadableLine, whole, "use names one dossier", "write: use us-tariffs")
		}
		p.add(n)
		return
	}
	n.ID, n.Rest = f.word(rest)
	if n.ID.End > n.ID.Start+1 && f.Text[n.ID.End-1] == ',' { // DATE VERB REF, MODIFIER
		n.ID.End--
		n.Rest.Start = n.ID.End
	}
	if n.Kind == Head {
		switch {
		case strings.HasSuffix(f.Slice(n.Word), ":"):
			bad(UnreadableLine, n.Word, fmt.Sprintf("%s stands at the margin, where entries begin", f.Slice(n.Word)),
				"a field stands two spaces in, under its entry")
		case n.ID.Empty() || f.Text[n.ID.Start] == '"':
			bad(BadID, n.Word, fmt.Sprintf("%s has no id", f.Slice(n.Word)), "an id is lower-case letters, digits and hyphens, as in strategic-investment")
			n.ID = Span{}
		case strings.IndexByte(f.Text[n.Word.Start:n.ID.End], '"') >= 0:
			bad(BadID, Span{n.Word.Start, n.ID.End}, "a quotation mark stands in the kind or the id", "a title stands behind the id, with a space between them")
		}
	}
	if at, unclosed := f.unclosed(n.Rest); unclosed && n.Kind == Head {
		bad(UnclosedQuote, at, "this quotation mark is not closed", `close it with " at the end of the line`)
	}
	p.add(n)
}

// unclosed reports a span that holds exactly one quotation mark.
func (f *File) unclosed(s Span) (Span, bool) {
	text := f.Slice(s)
	first := strings.IndexByte(text, '"')
	if first < 0 || strings.LastIndexByte(text, '"') != first {
		return Span{}, false
	}
	return Span{s.Start + int32(first), s.Start + int32(first) + 1}, true
}

func (p *parser) child(number int32, indent int, rest Span) {
	n := Node{Kind: Bad, Line: number, Depth: 1, Rest: rest}
	if !p.headed {
		p.report(UnreadableLine, rest, "this line is indented, but no entry stands above it", "begin the entry at the margin: [DATE] KIND ID")
		p.add(n)
		return
	}
	if p.badHead { // a consequence of the error above
		p.add(n)
		return
	}
	if p.indent == 0 {
		p.indent = indent
	}
	switch {
	case indent < p.indent:
		p.report(Misaligned, rest, "this line stands less deep than the lines above it", fmt.Sprintf("indent it by %d spaces", p.indent))
		p.fieldDepth = 0
		p.add(n)
		return
	case indent == p.indent:
		p.inPart, p.partIndent = false, 0
	case p.inPart && p.partIndent == 0:
		p.partIndent = indent
	}
	if p.inPart && indent < p.partIndent {
		p.report(Misaligned, rest, "this line stands neither with the part nor with the part's fields",
			fmt.Sprintf("indent it by %d spaces or by %d", p.indent, p.partIndent))
		p.fieldDepth = 0
		p.add(n)
		return
	}
	if p.inPart {
		n.Depth = 2
	}
	level := p.indent
	if p.inPart {
		level = p.partIndent
	}
	if indent > level {
		n.Depth++
		if p.fieldDepth == 0 {
			p.report(Misaligned, rest, "this line stands deeper than the one above, which takes no further text", fmt.Sprintf("indent it by %d spaces", level))
		} else {
			n.Kind = Text
			if at, unclosed := p.file.unclosed(rest); unclosed && !p.quoteSaid {
				p.quoteSaid = true
				p.report(UnclosedQuote, at, "this quotation mark is not closed", "close it on the same line")
			}
		}
		p.add(n)
		return
	}
	p.item(n)
}

// item reads a line that stands at the level of fields, parts and milestones.
func (p *parser) item(n Node) {
	f := p.file
	word, rest := f.word(n.Rest)
	p.fieldDepth = 0
	switch f.Slice(word) {
	case "part":
		n.Word = word
		n.ID, n.Rest = f.word(rest)
		switch {
		case n.Depth == 2:
			p.report(UnreadableLine, word, "a part has no parts of its own", "give it an entry of its own")
		case n.ID.Empty() || !n.Rest.Empty():
			p.report(UnreadableLine, word, "a part has one name and nothing behind it", "write: part cash")
		default:
			n.Kind = Part
			p.inPart, p.partIndent = true, 0
		}
		if n.Kind == Bad { // what hangs on it is held back with it
			p.fieldDepth, p.quoteSaid = n.Depth, true
		}
		p.add(n)
		return
	case "milestone":
		n.Word = word
		n.ID, n.Rest = f.word(rest)
		if n.ID.Empty() || n.Rest.Empty() || strings.IndexByte(f.Slice(n.ID), '"') >= 0 {
			p.report(UnreadableLine, word, "a milestone has a name and a day", "write: milestone selected by 2029-01-19")
		} else if at, unclosed := f.unclosed(n.Rest); unclosed {
			p.report(UnclosedQuote, at, "this quotation mark is not closed", `close it with " at the end of the line`)
		} else {
			n.Kind = Milestone
		}
		if n.Kind == Bad {
			p.fieldDepth, p.quoteSaid = n.Depth, true
		}
		p.add(n)
		return
	}
	colon := strings.IndexByte(f.Slice(n.Rest), ':')
	if colon <= 0 || !isName(f.Slice(Span{n.Rest.Start, n.Rest.Start + int32(colon)})) {
		p.report(UnreadableLine, n.Rest, "this line is neither a field, a part nor a milestone", "a field is NAME: value; text that goes on with a field stands deeper than it")
		p.fieldDepth, p.quoteSaid = n.Depth, true // its continuation is held back with it
		p.add(n)
		return
	}
	n.Word = Span{n.Rest.Start, n.Rest.Start + int32(colon)}
	n.Rest.Start += int32(colon) + 1
	for n.Rest.Start < n.Rest.End && isSpace(f.Text[n.Rest.Start]) {
		n.Rest.Start++
	}
	n.Kind = Field
	p.fieldDepth, p.quoteSaid = n.Depth, false
	if at, unclosed := f.unclosed(n.Rest); unclosed {
		p.quoteSaid = true
		p.report(UnclosedQuote, at, "this quotation mark is not closed", `close it with " at the end of the line`)
		n.Kind = Bad
	}
	p.add(n)
}

// isName reports whether s can be the name of a field.
func isName(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' && i > 0 || c == '-' && i > 0 || c >= 'A' && c <= 'Z') {
			return false
		}
	}
	return s != ""
}

// IsID reports whether s is an id: a lower-case letter, then lower-case
// letters, digits and hyphens.
func IsID(s string) bool {
	if s == "" || s[0] < 'a' || s[0] > 'z' {
		return false
	}
	for i := 1; i < len(s); i++ {
		c := s[i]
		if !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-') {
			return false
		}
	}
	return true
}
