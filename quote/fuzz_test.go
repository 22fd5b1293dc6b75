package quote

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
)

// FuzzExtract: any bytes under any name give a text that can be stored and read back, the same
// each time, or an error.
func FuzzExtract(f *testing.F) {
	f.Add("a.txt", []byte("one\r\ntwo"))
	f.Add("a.md", []byte("---\ntitle: \"x\\u2019\"\n---\n# h\n\n- **b** [l](u)\n3. c\n\n| a | b |\n|--|--|\n| c | d |\n<b>x</b> `y`\\\n    z\n"))
	f.Add("a.md", []byte("[a]: <b> 'c\nd'\n\n> - > 1. <!-- x\ny --> &amp; \\* ~~z~~ ![i](j)\n```k\nl\n```\n"))
	f.Add("a.html", []byte("<title>t</title><article><p>word word word, word</p><script>x</script><table><tr><td>y</table>"))
	f.Add("a.html", []byte("<meta charset=euc-kr><p>\xc7\xd1\xb9\xcc"))
	f.Add("a.gz", []byte("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff\x01\x00\x00\xff\xff\x00\x00\x00\x00\x00\x00\x00\x00"))
	f.Add("a.rtf", []byte("{\\rtf1"))
	f.Fuzz(func(t *testing.T, name string, data []byte) {
		if strings.Contains(string(data), "%PDF-") {
			t.Skip("another program's work")
		}
		x, err := Extract(name, data)
		if again, err2 := Extract(name, data); again != x || (err == nil) != (err2 == nil) {
			t.Fatalf("two readings differ: %q %q", x.Body, again.Body)
		}
		if err != nil {
			return
		}
		if !utf8.ValidString(x.Body) || strings.ContainsAny(x.Body, "\x00\r") {
			t.Fatalf("%q", x.Body)
		}
		dir := t.TempDir()
		if _, err := Write(dir, "a", x, false); err != nil {
			t.Fatal(err)
		}
		a, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		d, ok := a.Text("a")
		if !ok || d.Text() != x.Body {
			t.Fatal(a.Check("a"))
		}
	})
}

// FuzzOpen: whatever lies in the folder, a text that is given out beside a record is the recorded one.
func FuzzOpen(f *testing.F) {
	const record = `{"id":"a","file":"f","media_type":"text/plain","original_sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","text_sha256":"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad","archived_with":"servanda archive 1; none"}`
	f.Add([]byte("abc"), []byte(record), true)
	f.Add([]byte("abd"), []byte(record), true)
	f.Add([]byte("abc"), []byte("{"), true)
	f.Add([]byte("# abc\n---\n"), []byte(""), false)
	f.Add([]byte("---\ntitle: 'x'\n---\n- a\r\n\r- b"), []byte("{}"), false)
	f.Fuzz(func(t *testing.T, text, record []byte, plain bool) {
		dir := t.TempDir()
		name := "a.md"
		if plain {
			name = "a.txt"
		}
		for name, data := range map[string][]byte{name: text, "a.json": record} {
			if name == "a.json" && len(data) == 0 {
				continue
			}
			if err := os.WriteFile(filepath.Join(dir, name), data, 0o644); err != nil {
				t.Fatal(err)
			}
		}
		a, err := Open(dir)
		if err != nil {
			t.Fatal(err)
		}
		d, ok := a.Text("a")
		if ok == (a.Check("a") != nil) || ok != (len(a.Verify()) == 0) {
			t.Fatalf("%v, but %v", ok, a.Check("a"))
		}
		if !ok {
			return
		}
		if !utf8.ValidString(d.Text()) {
			t.Fatalf("%q", d.Text())
		}
		if r := d.Record(); r.TextSHA256 != hash([]byte(d.Text())) || r.ID != "a" || plain && len(record) > 0 && r.ArchivedWith == "" {
			t.Fatalf("%+v", r)
		}
	})
}

// FuzzFind: Find, Nearest and HasNumber answer every question about every text, with places that
// exist, and what Find gives is exact.
func FuzzFind(f *testing.F) {
	f.Add("Korea will invest “$350 billion”\nin ships … by 2030.", "invest \"$350 billion\" in")
	f.Add("a b c d a b", "a … d … b")
	f.Add("e\u0301\u00ad x\u00a0´y", "x 'y")
	f.Add("한미 조인트 1천500억", "1천500억 달러")
	f.Add("one. two... [...] three", "one...three")
	f.Add("two hundred and fifty-one thousand, 2,3,4 .5 1.2.3", "3,5 % USD350bn 350\u00a0000 a billion to ten")
	f.Fuzz(func(t *testing.T, source, quote string) {
		d := NewDocument(source)
		once := Normalize(quote)
		if Normalize(once) != once {
			t.Fatalf("%q becomes %q", once, Normalize(once))
		}
		m, ok := d.Find(quote)
		if ok {
			if m.Start < 0 || m.Start >= m.End || m.End > len(source) || m.Line < 1 || m.Column < 1 || m.Count < 1 {
				t.Fatalf("%+v in %d bytes", m, len(source))
			}
			got := Normalize(source[m.Start:m.End])
			for _, p := range pieces(once) {
				if utf8.ValidString(source) && !strings.Contains(got, p) {
					t.Fatalf("%q does not hold %q", got, p)
				}
			}
		} else if once != "" && strings.Contains(d.norm, once) {
			t.Fatal("exact, but not found")
		}
		if p, ok := d.Nearest(quote); ok {
			if p.Start < 0 || p.Start >= p.End || p.End > len(source) || p.Line < 1 || p.Column < 1 || p.Excerpt == "" {
				t.Fatalf("%+v in %d bytes", p, len(source))
			}
			if again, _ := NewDocument(source).Nearest(quote); again != p {
				t.Fatalf("%+v, then %+v", p, again)
			}
		}
		HasNumber(quote, apd.New(350, 9))
		Words(quote)
	})
}
