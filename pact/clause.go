package pact

import "strings"

// A Clause is a value with its attribution:
//
//	value [ "from" SOURCE [ "@" LOCATOR ] [ STRING ] ] { "," modifier }
//
// All spans lie in File.Text; Quote is what stands between the quotation marks.
type Clause struct {
	Value, Source, Locator, Quote Span
	HasQuote                      bool
	Modifiers                     []Span
}

// Clause splits a span. With modifiers false, commas belong to the value. A
// string without "from" belongs to the value.
func (f *File) Clause(s Span, modifiers bool) Clause {
	text := f.Slice(s)
	open := strings.IndexByte(text, '"')
	closing := strings.LastIndexByte(text, '"')
	before, after := text, ""
	if open >= 0 && closing > open {
		before, after = text[:open], text[closing+1:]
	} else {
		open = -1
	}
	at := func(start, end int) Span { return f.trim(Span{s.Start + int32(start), s.Start + int32(end)}) }

	var c Clause
	from := fromClause(before)
	if from < 0 { // no attribution: value, then modifiers
		if !modifiers {
			c.Value = at(0, len(text))
			return c
		}
		end := len(text)
		if open >= 0 {
			if i := comma(after); i >= 0 {
				end = closing + 1 + i
			}
		} else if i := comma(text); i >= 0 {
			end = i
		}
		c.Value = at(0, end)
		c.Modifiers = f.list(at(end, len(text)))
		return c
	}
	c.Value = at(0, from)
	i := from + len("from")
	for i < len(before) && isSpace(before[i]) {
		i++
	}
	j := i
	for j < len(before) && !isSpace(before[j]) && before[j] != ',' && before[j] != '@' {
		j++
	}
	c.Source = at(i, j)
	end := len(before)
	if modifiers && open < 0 {
		if k := strings.IndexByte(before[j:], ','); k >= 0 {
			end = j + k
		}
	}
	if k := strings.IndexByte(before[j:end], '@'); k >= 0 {
		c.Locator = at(j+k+1, end)
	} else if stray := at(j, end); !stray.Empty() {
		c.Source = Span{c.Source.Start, stray.End} // not a source; the reader of meaning says so
	}
	if open >= 0 {
		c.Quote, c.HasQuote = Span{s.Start + int32(open) + 1, s.Start + int32(closing)}, true
		end = closing + 1
	}
	c.Modifiers = f.list(at(end, len(text)))
	return c
}

// comma finds the comma that ends a value: one that white space or a letter
// follows, so that 260,000 stays whole. It gives -1 where there is none.
func comma(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if next := s[i+1]; s[i] == ',' && (isSpace(next) || next >= 'a' && next <= 'z' || next >= 'A' && next <= 'Z') {
			return i
		}
	}
	return -1
}

// fromClause finds the word "from" that begins an attribution: the last one
// that an id follows. It gives -1 where there is none.
func fromClause(s string) int {
	const word = "from"
	for i := len(s); i > 0; {
		i = strings.LastIndex(s[:i], word)
		if i < 0 {
			break
		}
		rest := s[i+len(word):]
		if i > 0 && !isSpace(s[i-1]) || rest == "" || !isSpace(rest[0]) {
			continue
		}
		if rest = strings.TrimLeft(rest, " \t"); rest != "" && rest[0] >= 'a' && rest[0] <= 'z' {
			return i
		}
	}
	return -1
}

func (f *File) trim(s Span) Span {
	for s.Start < s.End && isSpace(f.Text[s.Start]) {
		s.Start++
	}
	for s.End > s.Start && isSpace(f.Text[s.End-1]) {
		s.End--
	}
	return s
}

// list splits ", a, b" at its commas.
func (f *File) list(s Span) []Span {
	var out []Span
	for s.Start < s.End {
		end := s.Start
		for end < s.End && f.Text[end] != ',' {
			end++
		}
		if item := f.trim(Span{s.Start, end}); !item.Empty() {
			out = append(out, item)
		}
		s.Start = end + 1
	}
	return out
}

// List splits a span at its commas, white space taken off each item.
func (f *File) List(s Span) []Span { return f.list(s) }

// NextWord cuts the next word off a span.
func (f *File) NextWord(s Span) (word, rest Span) { return f.word(s) }

// Quoted splits a span into what stands before its first quotation mark, what
// stands between the first and the last, and what comes after.
func (f *File) Quoted(s Span) (before, quoted, after Span, ok bool) {
	text := f.Slice(s)
	open, closing := strings.IndexByte(text, '"'), strings.LastIndexByte(text, '"')
	if open < 0 || open == closing {
		return s, Span{}, Span{}, false
	}
	return f.trim(Span{s.Start, s.Start + int32(open)}),
		Span{s.Start + int32(open) + 1, s.Start + int32(closing)},
		f.trim(Span{s.Start + int32(closing) + 1, s.End}), true
}
