package quote

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func extract(t *testing.T, name, content string) Text {
	t.Helper()
	x, err := Extract(name, []byte(content))
	if err != nil {
		t.Fatal(err)
	}
	return x
}

func TestExtractPlain(t *testing.T) {
	got := extract(t, "folder/Note.TXT", "\ufeffone\r\ntwo\rthree")
	if want := "one\ntwo\nthree"; got.Body != want || got.File != "Note.TXT" || got.MediaType != "text/plain" {
		t.Errorf("%+v", got)
	}
	if want := hash([]byte("\ufeffone\r\ntwo\rthree")); got.OriginalSHA256 != want {
		t.Errorf("hash of the original %s, want %s", got.OriginalSHA256, want)
	}
}

func TestExtractGzip(t *testing.T) {
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	if _, err := z.Write([]byte("# A *title*\n\nand text\n")); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	got := extract(t, "a.md.gz", packed.String())
	if got.Title != "A title" || got.Body != "A title\n\nand text\n" || got.MediaType != "text/markdown" {
		t.Errorf("%+v", got)
	}
	if got.OriginalSHA256 != hash(packed.Bytes()) {
		t.Error("the hash is not that of the bytes given")
	}
}

func TestExtractMarkdown(t *testing.T) {
	const source = `---
date: '2025-11-13'
title: "A Sheet\u2019s Title,\
  \ Folded"
---

Heading here
============

**BOLD:** text with *emphasis*, a [link
over lines](https://example.org/a_b) and ` + "`code`" + `.\
A hard break & an &amp; entity, 3 \* 4, snake_case_word.

-   A bullet
    going on
    - nested **bold:** **next**

<!-- a comment -->

3.  third
4.  fourth<br>line

> quoted

| a | b |
|---|---|
| c | d |

    indented code

The** **end. TRAILING: **now,** on

<div>raw &lt;html&gt;</div>

[ref]: https://example.org "not text"
See [ref] and <https://example.org/x>.
![alt](pic.png) ~~struck~~
`
	title, body, skipped := markdown(source)
	if want := "A Sheet’s Title, Folded"; title != want {
		t.Errorf("title %q, want %q", title, want)
	}
	if skipped != 5 {
		t.Errorf("%d lines skipped, want 5", skipped)
	}
	want := `
Heading here


BOLD: text with emphasis, a link
over lines and code.
A hard break & an & entity, 3 * 4, snake_case_word.

A bullet
going on
nested bold: next



3. third
4. fourth line

quoted

a b

c d

indented code

The end. TRAILING: now, on

 raw <html>


See ref and https://example.org/x.
alt struck
`
	// Every word is on its line; how many blank lines stand between is told by the lines.
	if diff := cmp.Diff(strings.Split(want, "\n"), strings.Split(body, "\n")); diff != "" {
		t.Error(diff)
	}
	lines := strings.Split(source, "\n")
	for i, line := range strings.Split(body, "\n") {
		for word := range strings.FieldsSeq(line) {
			word = strings.Trim(word, ".,:<>&*")
			if !strings.Contains(lines[i+skipped], word) {
				t.Errorf("line %d of the source has no %q: %q", i+skipped+1, word, lines[i+skipped])
			}
		}
	}
}

func TestFrontMatterTitle(t *testing.T) {
	for in, want := range map[string]string{
		"---\ntitle: 'It''s: folded\n  twice'\nx: y\n---\nz": "It's: folded twice",
		"---\ntitle: Plain one\n---\nz":                      "Plain one",
		"---\ntitle: >-\n  Block\n  text\ntags: a\n...\nz":   "Block text",
		"---\nx: y\n---\n# First *heading*\n\n# Second\n":    "First heading",
		"---\nnever closed\n":                                "",
		"no front matter":                                    "",
	} {
		if title, _, _ := markdown(in); title != want {
			t.Errorf("%q: %q, want %q", in, title, want)
		}
	}
}

func TestExtractHTML(t *testing.T) {
	paragraph := "<p>Korea will invest <b>$350 billion</b> in the United States, of which $200&nbsp;billion in cash and $150 billion in ships, the two governments said in a joint statement on Friday.</p>"
	page := "<!doctype html><html><head><title>News | Site</title><style>p{}</style></head><body><nav><a href=/>Home</a></nav><article><h1>A deal</h1>" +
		strings.Repeat(paragraph, 8) + "</article><script>alert(1)</script></body></html>"
	got := extract(t, "page", page)
	d := NewDocument(got.Body)
	if m, ok := d.Find("invest $350 billion in the United States, of which $200 billion in cash"); !ok || m.Count != 8 {
		t.Errorf("%v %+v in %q", ok, m, got.Body)
	}
	if got.Title == "" || got.MediaType != "text/html" || strings.Contains(got.Body, "alert") || strings.Contains(got.Body, "Home") {
		t.Errorf("%+v", got)
	}

	// Too little for an article: all of the page.
	got = extract(t, "x.html", "<title>T</title><table><tr><td>one<td>two</table>")
	if strings.Join(strings.Fields(got.Body), " ") != "one two" || got.Title != "T" {
		t.Errorf("%+v", got)
	}

	// A declared charset is followed.
	got = extract(t, "l.html", "<html><head><meta charset=iso-8859-1></head><body><p>Caf\xe9 d\xe9j\xe0 vu</p>")
	if !strings.Contains(got.Body, "Café déjà vu") {
		t.Errorf("%+v", got)
	}
	got = extract(t, "k.html", "<html><meta http-equiv=content-type content='text/html; charset=euc-kr'><p>\xc7\xd1\xb9\xcc</p>")
	if !strings.Contains(got.Body, "한미") {
		t.Errorf("%+v", got)
	}
}

func TestExtractRefuses(t *testing.T) {
	for _, c := range []struct{ name, content, problem, hint string }{
		{"a.txt", "a\x00b", "byte 2 is NUL", "UTF-8"},
		{"a.txt", "one\ntwo\xff", "not UTF-8: line 2", "iconv"},
		{"a.md", "\xff", "not UTF-8", "UTF-8"},
		{"a.html", "<p>caf\xe9 charset</p>", "declares no charset", "UTF-8"},
		{"a.html", "<meta charset=utf-8><p>caf\xe9</p>", "not UTF-8", "UTF-8"},
		{"a.docx", "PK\x03\x04\x00", "not text", "PDF"},
		{"a.rtf", `{\rtf1 text}`, "RTF", "plain text"},
		{"a.xml", `<?xml version="1.0"?><rule/>`, "XML", "HTML"},
		{"a.txt", " \n", "no text", ""},
		{"a.md", "---\ntitle: x\n---\n", "no text", ""},
		{"a.html", "<html><body></body></html>", "no text", ""},
		{"a.md", strings.Repeat("*a_", 30_000), "mostly marks", ".txt"},
		{"a.gz", "\x1f\x8bnot really", "gzip", ""},
	} {
		_, err := Extract(c.name, []byte(c.content))
		e, ok := errors.AsType[*Error](err)
		if !ok {
			t.Errorf("%q: %v", c.content, err)
			continue
		}
		if !strings.Contains(err.Error(), c.problem) || !strings.Contains(err.Error(), c.name) || !strings.Contains(e.Hint, c.hint) {
			t.Errorf("%.80q: %q, hint %q", c.content, err, e.Hint)
		}
	}
}

// tinyPDF is a PDF of one page with one line.
func tinyPDF(line string) []byte {
	var b bytes.Buffer
	var at []int
	object := func(body string) {
		at = append(at, b.Len())
		fmt.Fprintf(&b, "%d 0 obj\n%s\nendobj\n", len(at), body)
	}
	b.WriteString("%PDF-1.4\n")
	object("<< /Type /Catalog /Pages 2 0 R >>")
	object("<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
	object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
	stream := "BT /F1 12 Tf 72 700 Td (" + line + ") Tj ET"
	object(fmt.Sprintf("<< /Length %d >>\nstream\n%s\nendstream", len(stream), stream))
	object("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>")
	start := b.Len()
	fmt.Fprintf(&b, "xref\n0 %d\n0000000000 65535 f \n", len(at)+1)
	for _, offset := range at {
		fmt.Fprintf(&b, "%010d 00000 n \n", offset)
	}
	fmt.Fprintf(&b, "trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n", len(at)+1, start)
	return b.Bytes()
}

func TestExtractPDF(t *testing.T) {
	if _, err := exec.LookPath("pdftotext"); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatal("pdftotext is not installed: install poppler-utils")
		}
		t.Skip("SKIPPED, NOT CHECKED: pdftotext is not installed; install poppler-utils")
	}
	got, err := Extract("mou.pdf", tinyPDF("not more than $20 billion in any calendar year"))
	if err != nil {
		t.Fatal(err)
	}
	if got.Body != "not more than $20 billion in any calendar year\n" || got.MediaType != "application/pdf" ||
		!strings.HasPrefix(got.Tool, "pdftotext") {
		t.Errorf("%+v", got)
	}
	_, err = Extract("blank.pdf", tinyPDF(""))
	if e, ok := errors.AsType[*Error](err); !ok || !strings.Contains(e.Hint, "images") {
		t.Errorf("%v", err)
	}
	_, err = Extract("broken.pdf", []byte("%PDF-1.4\nbroken"))
	if e, ok := errors.AsType[*Error](err); !ok || e.Hint == "" {
		t.Errorf("%v", err)
	}
}

func TestExtractPDFWithoutProgram(t *testing.T) {
	t.Setenv("PATH", t.TempDir())
	_, err := Extract("mou.pdf", tinyPDF("x"))
	e, ok := errors.AsType[*Error](err)
	if !ok || !strings.Contains(err.Error(), "pdftotext, which is not installed") || !strings.Contains(e.Hint, "poppler-utils") {
		t.Errorf("%v", err)
	}
}

const sheet = "---\ntitle: Sheet\n---\nThis deal includes **$150 billion** of Korean investment.\n"

func TestArchiveRoundTrip(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "new", "archive")
	x := extract(t, "Sheet.md", sheet)
	path, err := Write(dir, "sheet-1", x, false)
	if err != nil {
		t.Fatal(err)
	}
	if want := filepath.Join(dir, "sheet-1.txt"); path != want {
		t.Errorf("path %s, want %s", path, want)
	}
	a, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if errs := a.Verify(); len(errs) > 0 {
		t.Error(errs)
	}
	if diff := cmp.Diff([]string{"sheet-1"}, a.IDs()); diff != "" {
		t.Error(diff)
	}
	if len(a.Ignored()) > 0 {
		t.Error(a.Ignored())
	}
	d, ok := a.Text("sheet-1")
	if !ok || d.Text() != x.Body {
		t.Fatalf("%v %v", ok, d)
	}
	want := Record{ID: "sheet-1", Title: "Sheet", File: "Sheet.md", MediaType: "text/markdown",
		OriginalSHA256: hash([]byte(sheet)), TextSHA256: hash([]byte(x.Body)), ArchivedWith: "servanda archive 1; goldmark"}
	if diff := cmp.Diff(want, d.Record()); diff != "" {
		t.Error(diff)
	}
	if m, ok := d.Find("$150 billion of Korean investment"); !ok || m.Line != 1 || m.Column != 20 {
		t.Errorf("%v %+v", ok, m)
	}
	if _, ok := a.Text("other"); ok || a.Check("other") != nil {
		t.Error("there is no other text")
	}

	// The same input gives the same bytes, and no write at all in place.
	again := t.TempDir()
	if _, err := Write(again, "sheet-1", extract(t, "Sheet.md", sheet), false); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(files(t, dir), files(t, again)); diff != "" {
		t.Error(diff)
	}
	before, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := Write(dir, "sheet-1", x, false); err != nil {
		t.Error(err)
	}
	if after, err := os.Stat(path); err != nil || !os.SameFile(before, after) {
		t.Error("an unchanged text was written again")
	}
}

// files reads a folder.
func files(t *testing.T, dir string) map[string]string {
	t.Helper()
	names, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	out := map[string]string{}
	for _, f := range names {
		data, err := os.ReadFile(filepath.Join(dir, f.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[f.Name()] = string(data)
	}
	return out
}

func TestWriteOverwrite(t *testing.T) {
	dir := t.TempDir()
	first, second := extract(t, "a.txt", "first"), extract(t, "a.txt", "second")
	if _, err := Write(dir, "a", first, false); err != nil {
		t.Fatal(err)
	}
	before := files(t, dir)
	_, err := Write(dir, "a", second, false)
	if e, ok := errors.AsType[*Error](err); !ok || e.Hint == "" || !strings.Contains(err.Error(), "differs") {
		t.Errorf("%v", err)
	}
	// The same text read from another original differs in its record.
	if _, err := Write(dir, "a", extract(t, "a.txt", "first\r"), false); err == nil {
		t.Error("another original was taken without asking")
	}
	if diff := cmp.Diff(before, files(t, dir)); diff != "" {
		t.Error(diff)
	}
	if _, err := Write(dir, "a", second, true); err != nil {
		t.Fatal(err)
	}
	if d := textOf(t, dir, "a"); d.Text() != "second" {
		t.Errorf("%q", d.Text())
	}
}

func TestWriteRefuses(t *testing.T) {
	good := extract(t, "a.txt", "text")
	for _, id := range []string{"", "A", "a_b", "../a", "-a", "a.b", "é", strings.Repeat("a", 201)} {
		if _, err := Write(t.TempDir(), id, good, true); err == nil {
			t.Errorf("ID %q is taken", id)
		}
	}
	for _, body := range []string{"", " \n", "a\r\nb", "a\x00", "\xff"} {
		bad := good
		bad.Body = body
		if _, err := Write(t.TempDir(), "a", bad, true); err == nil {
			t.Errorf("body %q is taken", body)
		}
	}
	bad := good
	bad.OriginalSHA256 = "F00"
	if _, err := Write(t.TempDir(), "a", bad, true); err == nil {
		t.Error("a text without a hash is taken")
	}
}

// A writer that is stopped leaves one of these; none passes for sound evidence of something else,
// and writing again puts each right.
func TestWriteStopped(t *testing.T) {
	old, renewed := extract(t, "a.txt", "old"), extract(t, "a.txt", "new")
	t.Run("new text, no record", func(t *testing.T) {
		dir := t.TempDir()
		put(t, dir, "a.txt", "new")
		put(t, dir, ".a.json123", "{") // a temporary file
		if d := textOf(t, dir, "a"); d.Record().ArchivedWith != "" {
			t.Errorf("it claims to be recorded: %+v", d.Record())
		}
		if _, err := Write(dir, "a", renewed, false); err != nil {
			t.Fatal(err)
		}
		if d := textOf(t, dir, "a"); d.Text() != "new" || d.Record().ArchivedWith == "" {
			t.Errorf("%+v", d.Record())
		}
	})
	t.Run("new text, old record", func(t *testing.T) {
		dir := t.TempDir()
		if _, err := Write(dir, "a", old, false); err != nil {
			t.Fatal(err)
		}
		put(t, dir, "a.txt", "new")
		a, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := a.Text("a"); ok {
			t.Error("a changed text is given out")
		}
		if err := a.Check("a"); !errors.Is(err, ErrChanged) || !strings.Contains(err.Error(), "a.txt: archive changed: SHA-256 differs from the one recorded") {
			t.Errorf("%v", err)
		}
		if _, err := Write(dir, "a", renewed, true); err != nil {
			t.Fatal(err)
		}
		if d := textOf(t, dir, "a"); d.Text() != "new" {
			t.Errorf("%q", d.Text())
		}
	})
	t.Run("record, no text", func(t *testing.T) {
		dir := t.TempDir()
		if _, err := Write(dir, "a", old, false); err != nil {
			t.Fatal(err)
		}
		if err := os.Remove(filepath.Join(dir, "a.txt")); err != nil {
			t.Fatal(err)
		}
		a, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if errs := a.Verify(); len(errs) != 1 || !strings.Contains(errs[0].Error(), "text is missing") {
			t.Errorf("%v", errs)
		}
		if _, err := Write(dir, "a", old, false); err != nil {
			t.Fatal(err)
		}
		textOf(t, dir, "a")
	})
}

func TestOpenDamagedRecord(t *testing.T) {
	dir := t.TempDir()
	if _, err := Write(dir, "a", extract(t, "a.txt", "words"), false); err != nil {
		t.Fatal(err)
	}
	sound := files(t, dir)["a.json"]
	for _, c := range []struct{ record, problem string }{
		{"", "EOF"},
		{sound[:len(sound)/2], "EOF"},
		{sound + "{}", "more than one"},
		{strings.Replace(sound, `"a"`, `"b"`, 1), `about "b"`},
		{strings.Replace(sound, `"title"`, `"titel"`, 1), ""},
		{strings.Replace(sound, `"text_sha256"`, `"txt"`, 1), "txt"},
		{strings.Replace(sound, "archive 1", "archive 9", 1), "archive 9"},
		{`{"name": "somebody else's"}`, "name"},
	} {
		if c.record == sound {
			continue
		}
		put(t, dir, "a.json", c.record)
		a, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		if _, ok := a.Text("a"); ok {
			t.Errorf("%q passes", c.record)
		}
		err = a.Check("a")
		if e, ok := errors.AsType[*Error](err); !ok || !strings.Contains(err.Error(), "a.json: the record is damaged") ||
			!strings.Contains(err.Error(), c.problem) || e.Hint == "" {
			t.Errorf("%q: %v", c.record, err)
		}
	}
}

// A folder of downloaded files is an archive.
func TestOpenFolder(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "plain.txt", "\ufeffone\r\ntwo\n")
	put(t, dir, "sheet.md", sheet)
	put(t, dir, "package.json", "{}")
	put(t, dir, "Upper.txt", "x")
	put(t, dir, "page.html", "<p>x")
	put(t, dir, "binary.txt", "\x00")
	put(t, dir, "twice.txt", "x")
	put(t, dir, "twice.md", "x")
	put(t, dir, "meta.md", "words")
	put(t, dir, "meta.json", `{"somebody": "else"}`)
	if _, err := Write(dir, "kept", extract(t, "kept.md", "*kept*"), false); err != nil {
		t.Fatal(err)
	}
	put(t, dir, "kept.md", "*kept*") // the original beside its text
	put(t, dir, "kept.pdf", "%PDF-")
	if err := os.Mkdir(filepath.Join(dir, "sub"), 0o777); err != nil {
		t.Fatal(err)
	}
	put(t, filepath.Join(dir, "sub"), "below.txt", "x")
	a, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff([]string{"Upper", "below", "binary", "kept", "meta", "plain", "sheet", "twice"}, a.IDs()); diff != "" {
		t.Error(diff)
	}
	if diff := cmp.Diff([]string{"package.json", "page.html"}, a.Ignored()); diff != "" {
		t.Error(diff)
	}
	d, ok := a.Text("plain")
	if !ok || d.Text() != "one\ntwo\n" {
		t.Errorf("%v", a.Check("plain"))
	}
	d, ok = a.Text("sheet")
	if !ok || d.Record().Title != "Sheet" {
		t.Fatalf("%v", a.Check("sheet"))
	}
	// The line is the one of the Markdown file.
	if m, ok := d.Find("$150 billion of"); !ok || m.Line != 4 {
		t.Errorf("%v %+v", ok, m)
	}
	if p, ok := d.Nearest("$160 billion of Korean investment"); !ok || p.Line != 4 {
		t.Errorf("%v %+v", ok, p)
	}
	if d, ok := a.Text("kept"); !ok || d.Text() != "kept\n" || d.Record().ArchivedWith == "" {
		t.Errorf("%v", a.Check("kept"))
	}
	var problems []string
	for _, err := range a.Verify() {
		problems = append(problems, strings.ReplaceAll(err.Error(), dir+string(filepath.Separator), ""))
	}
	want := []string{
		"read archived text binary.txt: this is not text: byte 1 is NUL",
		"read archived text twice: twice.md and twice.txt are two texts with one ID",
	}
	if diff := cmp.Diff(want, problems); diff != "" {
		t.Error(diff)
	}
	if _, err := Open(filepath.Join(dir, "nowhere")); err == nil {
		t.Error("a folder that is not there is opened")
	}
}

func TestSymlinks(t *testing.T) {
	outside, dir := t.TempDir(), t.TempDir()
	put(t, outside, "secret.txt", "secret words")
	put(t, dir, "real.txt", "real words")
	link := func(target, name string) {
		if err := os.Symlink(target, filepath.Join(dir, name)); err != nil {
			t.Fatal(err)
		}
	}
	link(filepath.Join(outside, "secret.txt"), "out.txt")
	link(filepath.Join("..", filepath.Base(outside), "secret.txt"), "up.txt")
	link("real.txt", "inside.txt")
	link("loop.txt", "loop.txt")
	link(outside, "folder.txt")
	if err := syscall.Mkfifo(filepath.Join(dir, "pipe.txt"), 0o600); err != nil {
		t.Fatal(err)
	}
	a, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	var sound []string
	for _, id := range a.IDs() {
		if _, ok := a.Text(id); ok {
			sound = append(sound, id)
		} else if a.Check(id) == nil {
			t.Errorf("%s is refused without a reason", id)
		}
	}
	if diff := cmp.Diff([]string{"inside", "real"}, sound); diff != "" {
		t.Error(diff)
	}
	if _, err := Write(dir, "out", extract(t, "a.txt", "words"), true); err == nil {
		t.Error("written through a link that leads out")
	}
	if data, err := os.ReadFile(filepath.Join(outside, "secret.txt")); err != nil || string(data) != "secret words" {
		t.Errorf("%q %v", data, err)
	}
}

// Every shared source reads, twice to the same bytes, and keeps its words.
func TestSharedSources(t *testing.T) {
	for _, pattern := range []string{"us-legal/*", "more/*.txt"} {
		names, err := filepath.Glob(shared(t, filepath.Dir(pattern)) + "/" + filepath.Base(pattern))
		if err != nil || len(names) == 0 {
			t.Fatalf("%s: %v", pattern, err)
		}
		for _, name := range names {
			data, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			first, err := Extract(name, slices.Clone(data))
			if strings.HasPrefix(filepath.Base(name), "hts_") { // holds hyphens in Latin-1
				if e, ok := errors.AsType[*Error](err); !ok || !strings.Contains(err.Error(), "not UTF-8: line") || !strings.Contains(e.Hint, "iconv") {
					t.Errorf("%s: %v", name, err)
				}
				continue
			}
			if err != nil {
				t.Error(err)
				continue
			}
			if second, err := Extract(name, data); err != nil || first != second {
				t.Errorf("%s: two readings differ", name)
			}
			if strings.HasSuffix(name, ".md") {
				if first.Title == "" {
					t.Errorf("%s: no title", name)
				}
				for _, mark := range []string{"**", "](", "&amp;"} {
					if strings.Contains(first.Body, mark) {
						t.Errorf("%s: %q is left", name, mark)
					}
				}
			}
		}
	}
}
