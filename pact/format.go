package pact

import "strings"

// Format writes a file in its one canonical form: two spaces a level, single
// spaces between words, at most one blank line in a row, LF, a final newline.
// Words inside quotation marks and the text of comments are kept as they are.
// Lines that could not be read are kept as they stand.
func Format(f *File) string {
	var b strings.Builder
	b.Grow(len(f.Text) + 64)
	blank := false
	for i := range f.Nodes {
		n := &f.Nodes[i]
		if n.Kind == Blank {
			blank = b.Len() > 0
			continue
		}
		if blank {
			b.WriteByte('\n')
			blank = false
		}
		f.formatLine(&b, n, i)
	}
	return b.String()
}

func (f *File) formatLine(b *strings.Builder, n *Node, i int) {
	switch n.Kind {
	case Comment:
		indent(b, f.commentDepth(i))
		b.WriteString(f.Slice(n.Rest))
	case Bad:
		b.WriteString(strings.TrimRight(f.LineText(int(n.Line)), " \t"))
	case Text:
		indent(b, int(n.Depth))
		b.WriteString(f.Slice(n.Rest))
	case Field:
		indent(b, int(n.Depth))
		b.WriteString(f.Slice(n.Word))
		b.WriteByte(':')
		if !n.Rest.Empty() {
			b.WriteByte(' ')
			squeeze(b, f.Slice(n.Rest))
		}
	default:
		indent(b, int(n.Depth))
		start := n.Word.Start
		if n.Date != 0 {
			b.WriteString(n.Date.String())
			b.WriteByte(' ')
		}
		end := max(n.Word.End, n.ID.End, n.Rest.End)
		squeeze(b, f.Text[start:end])
	}
	b.WriteByte('\n')
}

func indent(b *strings.Builder, depth int) {
	for range depth {
		b.WriteString("  ")
	}
}

// commentDepth puts a comment that the author indented with the line below it,
// or with the entry above where that line begins a new entry.
func (f *File) commentDepth(i int) int {
	if f.Nodes[i].Depth == 0 {
		return 0
	}
	for j := i + 1; j < len(f.Nodes); j++ {
		switch n := &f.Nodes[j]; n.Kind {
		case Blank, Comment:
		case Text, Field, Part, Milestone:
			return int(n.Depth)
		default:
			return 1
		}
	}
	return 1
}

// squeeze writes s with single spaces between words outside quotation marks.
func squeeze(b *strings.Builder, s string) {
	open, closing := strings.IndexByte(s, '"'), strings.LastIndexByte(s, '"')
	if open < 0 || open == closing {
		squeezeWords(b, s, false, false)
		return
	}
	squeezeWords(b, s[:open], false, open > 0 && isSpace(s[open-1]))
	b.WriteString(s[open : closing+1])
	if after := s[closing+1:]; after != "" {
		squeezeWords(b, after, isSpace(after[0]), false)
	}
}

func squeezeWords(b *strings.Builder, s string, before, after bool) {
	if before {
		b.WriteByte(' ')
	}
	wrote := false
	for s != "" {
		for s != "" && isSpace(s[0]) {
			s = s[1:]
		}
		end := strings.IndexAny(s, " \t")
		if end < 0 {
			end = len(s)
		}
		if end == 0 {
			break
		}
		if wrote {
			b.WriteByte(' ')
		}
		b.WriteString(s[:end])
		wrote = true
		s = s[end:]
	}
	if after && wrote {
		b.WriteByte(' ')
	}
}
