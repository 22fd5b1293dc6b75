package quote

import (
	"bufio"
	"bytes"
	"fmt"
	stdhtml "html"
	"regexp"
	"strconv"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/extension"
	extast "github.com/yuin/goldmark/extension/ast"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/text"
	xhtml "golang.org/x/net/html"
)

// markdown gives the readable words of a Markdown text. Every word stays on its line, so that a
// line of body is that line of source after the skipped lines of the front matter. The title is
// that of the front matter, or the first heading of level one.
func markdown(source string) (title, body string, skipped int) {
	title, rest := frontMatter(source)
	skipped = strings.Count(source[:len(source)-len(rest)], "\n")

	src := []byte(rest)
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.Strikethrough))
	root := md.Parser().Parse(text.NewReader(src))
	w := &plainWriter{src: src, number: map[*ast.List]int{}}
	_ = ast.Walk(root, func(n ast.Node, entering bool) (ast.WalkStatus, error) { // w.visit gives no error
		if h, ok := n.(*ast.Heading); ok && !entering && h.Level == 1 && title == "" {
			title = strings.Join(strings.Fields(string(w.out[w.heading:])), " ")
		}
		return w.visit(n, entering), nil
	})
	lines := strings.Split(string(w.out), "\n")
	for i, line := range lines {
		lines[i] = strings.TrimRight(line, " \t")
	}
	body = strings.TrimRight(strings.Join(lines, "\n"), "\n")
	if body != "" {
		body += "\n"
	}
	return title, body, skipped
}

// checkMarkup refuses Markdown that would take long to parse. Within a paragraph the parser's work
// can grow with the square of the marks, so that a few hundred kilobytes of nothing but marks
// take minutes; texts written by people stay far below the bound.
func checkMarkup(source string) error {
	if len(source) > maxMarkupSize {
		return fmt.Errorf("%d bytes of Markdown is more than %d", len(source), maxMarkupSize)
	}
	const bound = 2_000_000_000 // about a second
	work, marks := 0, 0
	for line := range strings.Lines(source) {
		if strings.TrimSpace(line) == "" {
			marks = 0
			continue
		}
		for i := range len(line) {
			if strings.IndexByte("*_~[]()<>!`'\"", line[i]) >= 0 {
				work += 2*marks + 1 // sums to marks squared
				marks++
			}
		}
		if work > bound {
			return &hinted{"this Markdown is mostly marks: it would take too long to read", "name it .txt to keep it as it is"}
		}
	}
	return nil
}

// plainWriter writes the words of a syntax tree on the lines where they stand in the source.
type plainWriter struct {
	src     []byte
	out     []byte
	at      int               // the source is written up to here
	heading int               // where in out the last heading began
	number  map[*ast.List]int // of the next item of an ordered list
}

// to writes the line breaks up to a position of the source.
func (w *plainWriter) to(pos int) {
	if pos <= w.at {
		return
	}
	for range bytes.Count(w.src[w.at:pos], []byte{'\n'}) {
		w.out = append(w.out, '\n')
	}
	w.at = pos
}

// apart separates words of different blocks that stand on one line.
func (w *plainWriter) apart() {
	if k := len(w.out); k > 0 && w.out[k-1] != '\n' && w.out[k-1] != ' ' {
		w.out = append(w.out, ' ')
	}
}

func (w *plainWriter) visit(n ast.Node, entering bool) ast.WalkStatus {
	if !entering {
		return ast.WalkContinue
	}
	if n.Type() == ast.TypeBlock && n.Kind() != ast.KindLinkReferenceDefinition {
		if lines := n.Lines(); lines != nil && lines.Len() > 0 {
			w.to(lines.At(0).Start)
		}
		w.apart()
	}
	switch n := n.(type) {
	case *ast.LinkReferenceDefinition:
		return ast.WalkSkipChildren
	case *ast.Heading:
		w.heading = len(w.out)
	case *ast.ListItem:
		// The number of an ordered item is part of a legal text; a bullet is not.
		if list, ok := n.Parent().(*ast.List); ok && list.IsOrdered() {
			if n.PreviousSibling() == nil {
				w.number[list] = list.Start
			}
			number := w.number[list]
			w.number[list]++
			if first := n.FirstChild(); first != nil {
				if lines := first.Lines(); lines != nil && lines.Len() > 0 {
					w.to(lines.At(0).Start)
				}
			}
			w.out = strconv.AppendInt(w.out, int64(number), 10)
			w.out = append(w.out, list.Marker, ' ')
		}
	case *ast.CodeBlock, *ast.FencedCodeBlock:
		w.literal(n.Lines())
		return ast.WalkSkipChildren
	case *ast.HTMLBlock:
		var raw []byte
		for i := range n.Lines().Len() {
			line := n.Lines().At(i)
			raw = append(raw, line.Value(w.src)...)
		}
		w.out = append(w.out, markupText(raw)...)
		if k := n.Lines().Len(); k > 0 {
			w.at = max(w.at, n.Lines().At(k-1).Stop)
		}
		return ast.WalkSkipChildren
	case *ast.RawHTML:
		var raw []byte
		for i := range n.Segments.Len() {
			s := n.Segments.At(i)
			raw = append(raw, s.Value(w.src)...)
		}
		if bytes.HasPrefix(bytes.ToLower(raw), []byte("<br")) {
			w.apart()
		}
		return ast.WalkSkipChildren
	case *extast.TableCell:
		w.apart()
	case *ast.AutoLink:
		w.out = append(w.out, n.Label(w.src)...)
		return ast.WalkSkipChildren
	case *ast.String:
		w.out = append(w.out, n.Value...)
	case *ast.Text:
		w.to(n.Segment.Start)
		value := n.Segment.Value(w.src)
		if n.IsRaw() || n.Parent().Kind() == ast.KindCodeSpan {
			w.out = append(w.out, bytes.TrimRight(value, "\n")...)
			w.at = max(w.at, n.Segment.Start+len(bytes.TrimRight(w.src[n.Segment.Start:n.Segment.Stop], "\n")))
		} else {
			w.out = append(w.out, unmarked(value)...)
			w.at = max(w.at, n.Segment.Stop)
		}
		if n.SoftLineBreak() || n.HardLineBreak() {
			if k := bytes.IndexByte(w.src[n.Segment.Stop:], '\n'); k >= 0 {
				w.to(n.Segment.Stop + k + 1)
			}
		}
	}
	return ast.WalkContinue
}

// literal writes lines of code as they are.
func (w *plainWriter) literal(lines *text.Segments) {
	for i := range lines.Len() {
		line := lines.At(i)
		w.to(line.Start)
		w.out = append(w.out, bytes.TrimRight(line.Value(w.src), "\n")...)
		w.at = max(w.at, line.Start+len(bytes.TrimRight(w.src[line.Start:line.Stop], "\n")))
	}
}

// strayMarks are emphasis marks that CommonMark leaves in the text because a space touches them;
// an escaped asterisk is meant.
var strayMarks = regexp.MustCompile(`\\.|\*\*+`)

// unmarked resolves escapes and character references in a piece of text.
func unmarked(value []byte) string {
	value = strayMarks.ReplaceAllFunc(value, func(m []byte) []byte {
		if m[0] == '\\' {
			return m
		}
		return nil
	})
	var buf bytes.Buffer
	w := bufio.NewWriter(&buf)
	html.DefaultWriter.Write(w, value)
	_ = w.Flush() // into memory
	return stdhtml.UnescapeString(buf.String())
}

// markupText is the text of raw HTML with its line breaks, without comments, scripts and styles.
func markupText(raw []byte) string {
	var out strings.Builder
	z := xhtml.NewTokenizer(bytes.NewReader(raw))
	hidden := false
	for {
		kind := z.Next()
		if kind == xhtml.ErrorToken {
			return out.String()
		}
		source := string(z.Raw())
		switch kind {
		case xhtml.StartTagToken, xhtml.EndTagToken:
			name, _ := z.TagName()
			if tag := string(name); tag == "script" || tag == "style" {
				hidden = kind == xhtml.StartTagToken
			}
			out.WriteByte(' ')
		case xhtml.TextToken:
			if !hidden {
				out.WriteString(stdhtml.UnescapeString(source))
				continue
			}
		}
		out.WriteString(strings.Repeat("\n", strings.Count(source, "\n")))
	}
}

// frontMatter takes YAML front matter off a text and reads its title.
func frontMatter(source string) (title, rest string) {
	after, ok := strings.CutPrefix(source, "---\n")
	if !ok {
		return "", source
	}
	var lines []string
	for {
		line, next, more := strings.Cut(after, "\n")
		after = next
		if trimmed := strings.TrimRight(line, " \t"); trimmed == "---" || trimmed == "..." {
			break
		}
		if !more {
			return "", source
		}
		lines = append(lines, line)
	}
	for i, line := range lines {
		value, ok := strings.CutPrefix(line, "title:")
		if !ok {
			continue
		}
		value = strings.TrimSpace(value)
		if strings.Trim(value, ">|-+") == "" {
			value = ""
		}
		for _, more := range lines[i+1:] {
			if !strings.HasPrefix(more, " ") && !strings.HasPrefix(more, "\t") {
				break
			}
			more = strings.TrimSpace(more)
			if joined, ok := strings.CutSuffix(value, `\`); ok && strings.HasPrefix(value, `"`) {
				value = joined + more
			} else {
				value += " " + more
			}
		}
		return unquoteYAML(strings.TrimSpace(value)), after
	}
	return "", after
}

// unquoteYAML reads a scalar on one line.
func unquoteYAML(s string) string {
	switch {
	case len(s) >= 2 && s[0] == '\'' && s[len(s)-1] == '\'':
		s = strings.ReplaceAll(s[1:len(s)-1], "''", "'")
	case len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"':
		plain, err := strconv.Unquote(strings.NewReplacer(`\\`, `\\`, `\ `, ` `, `\/`, `/`).Replace(s))
		if err != nil {
			plain = s[1 : len(s)-1]
		}
		s = plain
	}
	return strings.Join(strings.Fields(strings.ToValidUTF8(s, "")), " ")
}
