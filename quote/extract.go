package quote

import (
	"bytes"
	"compress/gzip"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"time"
	"unicode/utf8"

	"codeberg.org/readeck/go-readability/v2"
	"codeberg.org/readeck/go-readability/v2/render"
	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"
)

// Text is the readable text of one original, ready for [Write].
type Text struct {
	Title          string // "" where the original names none
	File           string // the original's file name, without folders
	MediaType      string // text/plain, text/markdown, text/html or application/pdf
	OriginalSHA256 string // of the bytes as given (compressed ones too), 64 hex digits
	Body           string // UTF-8 with LF line ends
	Tool           string // what read the original
}

// maxSize is the largest original, text and record, in bytes. Markdown and HTML are held to less,
// since reading them takes a multiple of their size.
const (
	maxSize       = 64 << 20
	maxMarkupSize = 16 << 20
)

// pdfTimeout ends a run of pdftotext on a file that it cannot digest.
const pdfTimeout = 2 * time.Minute

// Extract reads the text of an original: plain text, Markdown (its YAML front matter gives the
// title, marks are taken away, words stay), HTML (the article of the page, or all of the page
// where none is found) or PDF (by the program pdftotext, where it is installed), any of them
// gzipped. What it is follows from the content first and from the extension of name second.
// The error is an [*Error].
func Extract(name string, data []byte) (Text, error) {
	t := Text{File: filepath.Base(name)}
	sum := sha256.Sum256(data)
	t.OriginalSHA256 = hex.EncodeToString(sum[:])
	if err := t.read(strings.ToLower(t.File), data); err != nil {
		e := &Error{Op: "extract", Path: name, Err: err}
		if h, ok := errors.AsType[*hinted](err); ok {
			e.Hint = h.hint
		}
		return Text{}, e
	}
	return t, nil
}

// hinted carries a next step up to the Error that names the file.
type hinted struct {
	problem string
	hint    string
}

func (h *hinted) Error() string { return h.problem }

const saveAs = "save it as plain text in UTF-8, Markdown, HTML or PDF"

func (t *Text) read(name string, data []byte) error {
	if len(data) > maxSize {
		return fmt.Errorf("%d bytes is more than the %d an archived source may have", len(data), maxSize)
	}
	if bytes.HasPrefix(data, []byte{0x1f, 0x8b}) {
		var err error
		if data, err = gunzip(data); err != nil {
			return err
		}
		name = strings.TrimSuffix(name, ".gz")
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))

	opening := data[:min(len(data), 1024)]
	low := bytes.ToLower(bytes.TrimSpace(opening))
	ext := filepath.Ext(name)
	page := bytes.HasPrefix(low, []byte("<!doctype html")) || bytes.HasPrefix(low, []byte("<html")) ||
		bytes.HasPrefix(low, []byte("<?xml")) && bytes.Contains(low, []byte("<html"))
	switch {
	case bytes.Contains(opening, []byte("%PDF-")):
		if err := t.pdf(data); err != nil {
			return err
		}
	case bytes.HasPrefix(low, []byte(`{\rtf`)):
		return &hinted{"this is RTF, which is not read", saveAs}
	case page || ext == ".html" || ext == ".htm" || ext == ".xhtml":
		if err := t.html(data); err != nil {
			return err
		}
	case bytes.HasPrefix(low, []byte("<?xml")):
		return &hinted{"this is XML, which is not read", saveAs}
	case ext == ".md" || ext == ".markdown":
		if err := checkText(data); err != nil {
			return err
		}
		source := unixLines(string(data))
		if err := checkMarkup(source); err != nil {
			return err
		}
		title, body, _ := markdown(source)
		t.Title, t.MediaType, t.Tool = title, "text/markdown", "goldmark"
		t.Body = strings.TrimLeft(body, "\n")
	default:
		if err := checkText(data); err != nil {
			return err
		}
		t.MediaType, t.Tool = "text/plain", "none"
		t.Body = unixLines(string(data))
	}
	if strings.TrimSpace(t.Body) == "" {
		hint := ""
		if t.MediaType == "application/pdf" {
			hint = "the pages may be images: run a text recognition program on them first"
		}
		return &hinted{"no text in it", hint}
	}
	return nil
}

func gunzip(data []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", err)
	}
	out, err := io.ReadAll(io.LimitReader(z, maxSize+1))
	if err != nil {
		return nil, fmt.Errorf("gzip: %w", err)
	}
	if len(out) > maxSize {
		return nil, fmt.Errorf("unpacks to more than %d bytes", maxSize)
	}
	return out, nil
}

// checkText refuses what is not text in UTF-8.
func checkText(data []byte) error {
	if k := bytes.IndexByte(data, 0); k >= 0 {
		return &hinted{fmt.Sprintf("this is not text: byte %d is NUL", k+1), saveAs}
	}
	if !utf8.Valid(data) {
		line := 1
		for rest := data; ; {
			r, n := utf8.DecodeRune(rest)
			if r == utf8.RuneError && n <= 1 {
				break
			}
			if r == '\n' {
				line++
			}
			rest = rest[n:]
		}
		return &hinted{fmt.Sprintf("this is not UTF-8: line %d", line),
			"convert it to UTF-8, for example by iconv -f ISO-8859-1 -t UTF-8"}
	}
	return nil
}

// unixLines makes LF of CR LF and CR.
func unixLines(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

// declaration is a charset declared in the page; the standard looks at its first 1024 bytes.
var declaration = regexp.MustCompile(`(?i)<meta[^>]+charset\s*=`)

func (t *Text) html(data []byte) error {
	if len(data) > maxMarkupSize {
		return fmt.Errorf("%d bytes of HTML is more than %d", len(data), maxMarkupSize)
	}
	if !utf8.Valid(data) || bytes.IndexByte(data, 0) >= 0 {
		// A declared charset is believed; a guess is not.
		enc, name, certain := charset.DetermineEncoding(data, "")
		switch {
		case !certain && !declaration.Match(data[:min(len(data), 1024)]):
			return &hinted{"this page is not UTF-8 and declares no charset", saveAs}
		case name == "utf-8":
			return checkText(data)
		}
		decoded, err := enc.NewDecoder().Bytes(data)
		if err != nil {
			return fmt.Errorf("read as %s: %w", name, err)
		}
		data = decoded
		if err := checkText(data); err != nil {
			return err
		}
	}
	root, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return fmt.Errorf("HTML: %w", err)
	}
	t.MediaType = "text/html"
	t.Title = pageTitle(root)
	body, title := article(root)
	t.Tool = "go-readability"
	if strings.TrimSpace(body) == "" {
		t.Tool = "go-readability, whole page"
		body = render.InnerText(root)
	}
	if title = strings.Join(strings.Fields(title), " "); title != "" {
		t.Title = title
	}
	t.Body = tidy(body)
	return nil
}

// article is the page's article as text, or "" where there is none. A page that the reader of
// articles cannot cope with has none.
func article(root *html.Node) (body, title string) {
	defer func() {
		if recover() != nil {
			body, title = "", ""
		}
	}()
	parser := readability.NewParser()
	a, err := parser.ParseDocument(root, nil) // works on a copy
	if err != nil || a.Node == nil {
		return "", ""
	}
	return render.InnerText(a.Node), a.Title()
}

func pageTitle(root *html.Node) string {
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "title" && n.FirstChild != nil {
			return strings.Join(strings.Fields(n.FirstChild.Data), " ")
		}
	}
	return ""
}

// tidy drops invisible break marks, white space at line ends and repeated blank lines from a text
// whose layout a program made.
func tidy(s string) string {
	s = strings.NewReplacer("\u200b", "", "\u2060", "", "\ufeff", "", "\f", "\n").Replace(unixLines(s))
	var out strings.Builder
	blank := false
	for line := range strings.SplitSeq(s, "\n") {
		line = strings.TrimRight(line, " \t\u00a0")
		if line == "" {
			blank = true
			continue
		}
		if blank && out.Len() > 0 {
			out.WriteByte('\n')
		}
		blank = false
		out.WriteString(line)
		out.WriteByte('\n')
	}
	return out.String()
}

func (t *Text) pdf(data []byte) error {
	program, err := exec.LookPath("pdftotext")
	if err != nil {
		return &hinted{"reading a PDF needs the program pdftotext, which is not installed",
			"install poppler-utils, or save the PDF as plain text"}
	}
	f, err := os.CreateTemp("", "servanda-*.pdf")
	if err != nil {
		return err
	}
	defer os.Remove(f.Name())
	_, err = f.Write(data)
	if err = errors.Join(err, f.Close()); err != nil {
		return err
	}

	ctx, cancel := context.WithTimeout(context.Background(), pdfTimeout)
	defer cancel()
	cmd := exec.CommandContext(ctx, program, "-q", "-enc", "UTF-8", "-eol", "unix", "-nopgbrk", f.Name(), "-")
	var out, complaint limited
	cmd.Stdout, cmd.Stderr = &out, &complaint
	if err := cmd.Run(); err != nil {
		if first, _, _ := strings.Cut(strings.TrimSpace(complaint.String()), "\n"); first != "" {
			err = fmt.Errorf("%w: %s", err, first)
		}
		return &hinted{fmt.Sprintf("pdftotext: %v", err),
			"open the PDF and save it again without a password, or save it as plain text"}
	}
	if out.cut {
		return fmt.Errorf("pdftotext wrote more than %d bytes", maxSize)
	}
	if !utf8.Valid(out.Bytes()) {
		return errors.New("pdftotext wrote text that is not UTF-8")
	}
	t.MediaType, t.Tool = "application/pdf", pdfVersion(ctx, program)
	t.Body = tidy(strings.ReplaceAll(out.String(), "\x00", ""))
	return nil
}

// limited is a buffer that stops growing at maxSize.
type limited struct {
	bytes.Buffer
	cut bool
}

func (l *limited) Write(p []byte) (int, error) {
	if l.Len()+len(p) > maxSize {
		l.cut = true
		return len(p), nil
	}
	return l.Buffer.Write(p)
}

// pdfVersion is the first line that pdftotext says about itself, as in "pdftotext version 25.03.0".
func pdfVersion(ctx context.Context, program string) string {
	said, _ := exec.CommandContext(ctx, program, "-v").CombinedOutput() // some versions exit with 99
	first, _, _ := strings.Cut(strings.TrimSpace(string(said)), "\n")
	if !strings.HasPrefix(first, "pdftotext") || !utf8.ValidString(first) {
		return "pdftotext"
	}
	return first
}
