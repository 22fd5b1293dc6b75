package pact

import (
	"slices"
	"strings"
)

// Format writes a file in its one canonical form: two spaces a level, single
// spaces between words, at most one blank line in a row, LF, a final newline.
// Words inside quotation marks and the text of comments are kept as they are.
// An entry with a line that could not be read is kept as it stands, white space
// at the ends of its lines excepted: what its indentation means is not known.
func Format(f *File) string {
	var b strings.Builder
	b.Grow(len(f.Text) + len(f.Text)/16)
	blank := false
	for i := 0; i < len(f.Nodes); {
		end := i + 1
		if n := &f.Nodes[i]; n.Kind != Blank && n.Kind != Comment || n.Depth > 0 {
			_, end = f.Children(i)
		}
		bad := slices.ContainsFunc(f.Nodes[i:end], func(n Node) bool { return n.Kind == Bad })
		below := i // what the comment at hand stands above
		for ; i < end; i++ {
			n := &f.Nodes[i]
			if n.Kind == Blank {
				blank = b.Len() > 0
				continue
			}
			if blank {
				b.WriteByte('\n')
				blank = false
			}
			switch {
			case bad:
				b.WriteString(strings.TrimRight(f.LineText(int(n.Line)), " \t"))
			case n.Kind == Comment:
				if below <= i {
					for below = i + 1; below < end && (f.Nodes[below].Kind == Comment || f.Nodes[below].Kind == Blank); below++ {
					}
				}
				indent(&b, f.commentDepth(n, below, end))
				b.WriteString(f.Slice(n.Rest))
			default:
				f.formatLine(&b, n)
			}
			b.WriteByte('\n')
		}
	}
	return b.String()
}

func (f *File) formatLine(b *strings.Builder, n *Node) {
	indent(b, int(n.Depth))
	switch n.Kind {
	case Text:
		b.WriteString(f.Slice(n.Rest))
	case Field:
		b.WriteString(f.Slice(n.Word))
		b.WriteByte(':')
		if !n.Rest.Empty() {
			b.WriteByte(' ')
			squeeze(b, f.Slice(n.Rest))
		}
	default:
		if n.Date != 0 {
			b.WriteString(n.Date.String())
			b.WriteByte(' ')
		}
		squeeze(b, f.Text[n.Word.Start:max(n.Word.End, n.ID.End, n.Rest.End)])
	}
}

func indent(b *strings.Builder, depth int) {
	for range depth {
		b.WriteString("  ")
	}
}

// commentDepth puts a comment that the author indented with the line below it,
// or with the entry above where that entry ends.
func (f *File) commentDepth(n *Node, below, end int) int {
	switch {
	case n.Depth == 0:
		return 0
	case below < end:
		return max(1, int(f.Nodes[below].Depth))
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
