package quote

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// shared gives a file of the shared sources, or skips where they are not at hand.
func shared(t testing.TB, elem ...string) string {
	t.Helper()
	root := os.Getenv("SERVANDA_SHARED")
	if root == "" {
		root = filepath.Join("..", "..", "shared")
	}
	path := filepath.Join(append([]string{root, "sources"}, elem...)...)
	if _, err := os.Stat(path); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatalf("SERVANDA_REQUIRE_SHARED=1 and %v", err)
		}
		t.Skipf("SKIPPED, NOT CHECKED: the shared sources are not at hand (%v); set SERVANDA_SHARED", err)
	}
	return path
}

const factSheetFile = "wh_2025-11-13-joint-fact-sheet-on-president-donald-j-trumps-meeting-with-president-lee-jae-my.md"

// factSheet loads the Joint Fact Sheet of 2025-11-13 as a file without a record.
func factSheet(t testing.TB) *Document {
	t.Helper()
	data, err := os.ReadFile(shared(t, "us-legal", factSheetFile))
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	put(t, dir, "fact-sheet.md", string(data))
	return textOf(t, dir, "fact-sheet")
}

func put(t testing.TB, dir, name, content string) {
	t.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o644); err != nil {
		t.Fatal(err)
	}
}

func textOf(t testing.TB, dir, id string) *Document {
	t.Helper()
	a, err := Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	d, ok := a.Text(id)
	if !ok {
		t.Fatalf("no text %s: %v", id, a.Check(id))
	}
	return d
}

func TestNormalize(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"", ""},
		{" \n\t", ""},
		{"two\r\n  lines\u00a0and\u2009more ", "two lines and more"},
		{"President Trump’s “deal”", `President Trump's "deal"`},
		{"«oui» „ja‟ ‹a› 5′ 6″", `"oui" "ja" 'a' 5' 6"`},
		{"2026–2030 — non‑binding −5 ‐", "2026-2030 - non-binding -5 -"},
		{"and so on…", "and so on..."},
		{"ship\u00adbuilding", "shipbuilding"},
		{"ﬁrm ３５０ Korea\u0301", "firm 350 Koreá"},
		{"e\u00ad\u0301", "é"},
		{"Case Stays", "Case Stays"},
		{"a--b 'c' \"d\"", `a--b 'c' "d"`},
		{"a\u200bb", "a\u200bb"}, // nothing else
		{"\n\u0301x", "\u0301x"},
		{"한미 조인트", "한미 조인트"}, // conjoining letters compose
	} {
		if got := Normalize(c.in); got != c.want {
			t.Errorf("Normalize(%q) = %q, want %q", c.in, got, c.want)
		}
	}
}

func TestNormalizeTwice(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		once := Normalize(anyText().Draw(t, "s"))
		if twice := Normalize(once); twice != once {
			t.Fatalf("%q becomes %q", once, twice)
		}
	})
}

// anyText draws texts rich in what normalising touches.
func anyText() *rapid.Generator[string] {
	rare := rapid.SampledFrom([]rune(" \n\t\r\u00a0\u00ad\u2009\u3000’“”„«‹–—‑−…´″\u0301\u0308\u0338é½Ĳﬁ한Ａ３.-'\"aeo<=1"))
	return rapid.StringOf(rapid.OneOf(rare, rapid.RuneFrom(nil, unicode.Letter, unicode.Mark, unicode.Zs), rapid.Rune()))
}

// Any stretch of a text between characters is found in it, however its white space is wrapped.
func TestFindAnySubstring(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := anyText().Draw(t, "text")
		// Soft hyphens vanish before characters are told apart, so they are told apart without.
		bare := strings.ReplaceAll(text, softHyphen, "")
		var cuts []int
		for i := range bare {
			if i == 0 || norm.NFKC.PropertiesString(bare[i:]).BoundaryBefore() {
				cuts = append(cuts, i)
			}
		}
		cuts = append(cuts, len(bare))
		from := rapid.IntRange(0, len(cuts)-1).Draw(t, "from")
		to := rapid.IntRange(from, len(cuts)-1).Draw(t, "to")
		quote := bare[cuts[from]:cuts[to]]
		want := Normalize(quote)
		if want == "" {
			return
		}
		// Wrap anew: each run of white space becomes another one.
		var wrapped strings.Builder
		space := false
		for _, r := range quote {
			if unicode.IsSpace(r) {
				if !space {
					wrapped.WriteString(rapid.SampledFrom([]string{" ", "\n", "\r\n\t", "\u00a0 ", "  \n"}).Draw(t, "space"))
				}
				space = true
				continue
			}
			space = false
			wrapped.WriteRune(r)
		}
		d := NewDocument(text)
		m, ok := d.Find(wrapped.String())
		if !ok {
			t.Fatalf("%q is not found in %q (%q)", wrapped.String(), text, d.norm)
		}
		if m.Start < 0 || m.Start >= m.End || m.End > len(text) || m.Count < 1 || m.Line < 1 || m.Column < 1 {
			t.Fatalf("%+v in %d bytes", m, len(text))
		}
		if !utf8.ValidString(text[m.Start:m.End]) {
			t.Fatalf("%+v cuts a character of %q", m, text)
		}
		// What the offsets hold contains the quote.
		if got := Normalize(text[m.Start:m.End]); !strings.Contains(got, want) {
			t.Fatalf("offsets give %q, not %q", got, want)
		}
	})
}

func TestFindPlace(t *testing.T) {
	const source = "Korea — 한국 — will\ninvest “$350 billion”\nin the U.S., in the\u00a0U.S. only\n"
	d := NewDocument(source)
	for _, c := range []struct {
		quote        string
		line, column int
		exact        string
		count        int
		cut          bool
	}{
		{"한국", 1, 9, "한국", 1, false},
		{`will invest "$350`, 1, 14, "will\ninvest “$350", 1, false},
		{"in the U.S.", 3, 1, "in the U.S.", 2, false},
		{"$35", 2, 9, "$35", 1, true},
		{"in", 3, 1, "in", 3, false}, // the first that cuts no word
		{"Korea - 한국", 1, 1, "Korea — 한국", 1, false},
	} {
		m, ok := d.Find(c.quote)
		if !ok {
			t.Errorf("%q is not found", c.quote)
			continue
		}
		if m.Line != c.line || m.Column != c.column || m.Count != c.count || m.Cut != c.cut || source[m.Start:m.End] != c.exact {
			t.Errorf("%q: %+v %q, want %+v", c.quote, m, source[m.Start:m.End], c)
		}
	}
	for _, quote := range []string{"", " ", "…", "... [...]", "korea", "will invest $350", "invest  in"} {
		if m, ok := d.Find(quote); ok {
			t.Errorf("%q is found: %+v", quote, m)
		}
	}
}

func TestFindCut(t *testing.T) {
	d := NewDocument("up to 1,000 units at 3.5 percent, totaling 200 billion")
	for quote, cut := range map[string]bool{
		"1,000": false, "1": true, "000 units": true, "3.5": false, "3": true, "5 percent": true,
		"billion": false, "bill": true, "percent": false,
	} {
		m, ok := d.Find(quote)
		if !ok || m.Cut != cut {
			t.Errorf("%q: %v %+v, want cut %v", quote, ok, m, cut)
		}
	}
}

func TestFindEllipsis(t *testing.T) {
	const source = "Korea will invest in ships. The United States will, as it said ... then, cut tariffs. Korea will wait.\n"
	d := NewDocument(source)
	for _, c := range []struct{ quote, exact string }{
		{"Korea will … ships", "Korea will invest in ships"},
		{"The United States will...cut tariffs", "The United States will, as it said ... then, cut tariffs"},
		{"The United States [...] tariffs", "The United States will, as it said ... then, cut tariffs"},
		{"… invest in ships …", "invest in ships"},
		{"said ... then", "said ... then"}, // the source's own
		{"will … wait", "will wait"},       // the shortest
		{"Korea … tariffs. … wait", "Korea will invest in ships. The United States will, as it said ... then, cut tariffs. Korea will wait"},
	} {
		m, ok := d.Find(c.quote)
		if !ok || source[m.Start:m.End] != c.exact {
			t.Errorf("%q: %v %q, want %q", c.quote, ok, source[m.Start:m.End], c.exact)
		}
	}
	for _, quote := range []string{
		"cut tariffs … The United States", // order
		"Korea will … boats",
		"will wait … will wait", // overlap
		"wait … wait.",
	} {
		if m, ok := d.Find(quote); ok {
			t.Errorf("%q is found: %+v", quote, m)
		}
	}
}

func TestJointFactSheet(t *testing.T) {
	d := factSheet(t)
	if got, want := d.Record().Title, "Joint Fact Sheet on President Donald J. Trump’s Meeting with President Lee Jae Myung"; got != want {
		t.Errorf("title %q, want %q", got, want)
	}
	// Lines are those of the file; found with grep -n.
	for _, c := range []struct {
		quote string
		line  int
	}{
		{"$150 billion of Korean investment in the shipbuilding sector", 33},
		{"higher of either the U.S.-Korea Free Trade Agreement", 40}, // emphasis within, breaks over lines
		{`Agreement ("KORUS FTA") or U.S. Most Favored Nation ("MFN")`, 41},
		{"President Trump's historic 2024 victory", 18},
		{"greater than $20 billion in any calendar", 81},
		{"source the U.S. dollars … other than market purchases", 82},
		{"totaling $150 billion during President Trump", 95},
		{"greater than $20 billion in any fiscal", 0},
	} {
		m, ok := d.Find(c.quote)
		if ok != (c.line > 0) || m.Line != c.line {
			t.Errorf("%q: %v line %d, want line %d", c.quote, ok, m.Line, c.line)
		}
	}
	for quote, line := range map[string]int{
		"$160 billion of Korean investment in the shipbuilding sector": 33,
		"a tariff rate of 25 percent on originating goods of the ROK":  42,
		"President Trump's epic 2024 victory":                          18,
	} {
		if m, ok := d.Find(quote); ok {
			t.Errorf("%q is found at %+v", quote, m)
			continue
		}
		p, ok := d.Nearest(quote)
		if !ok || p.Line != line {
			t.Errorf("nearest to %q: %v %+v, want line %d", quote, ok, p, line)
		}
	}
}

// Every quotation of the marked-up article stands in it, and at its place.
func TestArticle(t *testing.T) {
	data, err := os.ReadFile(shared(t, "apec-gyeongju-article.txt"))
	if err != nil {
		t.Fatal(err)
	}
	d := NewDocument(string(data))
	for _, quote := range []string{
		"$20 billion yearly", "greater than 260,000 graphics processing items",
		"hosted the Asia-Pacific Economic Cooperation (APEC) Leaders' Summit in Gyeongju",
	} {
		if _, ok := d.Find(quote); !ok {
			p, _ := d.Nearest(quote)
			t.Errorf("%q is not found; nearest %+v", quote, p)
		}
	}
}

func TestNearest(t *testing.T) {
	var source strings.Builder
	for i := range 200 {
		source.WriteString("The leaders of the two nations met and talked about the trade of goods.\n")
		if i == 120 {
			source.WriteString("Korea will invest $350 billion in American\nshipbuilding, chips and energy.\n")
		}
	}
	d := NewDocument(source.String())
	for _, c := range []struct {
		quote        string
		line, column int
	}{
		{"Korea will invest $450 billion in American shipbuilding", 122, 1},
		{"the Republic will invest $350 billion in the American shipbuilding", 122, 1},
		{"invest $350 billion in american", 122, 12},
		{"chips AND energy", 123, 15},
		{"leaders of the three nations met", 1, 5},
		{"Korea will … steel, chips and power", 123, 8},
	} {
		p, ok := d.Nearest(c.quote)
		if !ok || p.Line != c.line {
			t.Errorf("%q: %v %+v, want line %d", c.quote, ok, p, c.line)
		}
		if p.Excerpt == "" || utf8.RuneCountInString(p.Excerpt) > excerptRunes || strings.Contains(p.Excerpt, "\n") {
			t.Errorf("%q: excerpt %q", c.quote, p.Excerpt)
		}
	}
	for _, quote := range []string{"", "…", "!!", "quantum", "fisheries subsidies notified yearly by the members"} {
		if p, ok := d.Nearest(quote); ok {
			t.Errorf("%q: %+v", quote, p)
		}
	}
	if p, ok := NewDocument("").Nearest("words"); ok {
		t.Errorf("in nothing: %+v", p)
	}
	// No spaces between words.
	p, ok := NewDocument("甲国は\n乙国に三千五百億ドルを投資する").Nearest("乙国に四千五百億ドルを投資")
	if !ok || p.Line != 2 {
		t.Errorf("ideographs: %v %+v", ok, p)
	}
}

func TestWords(t *testing.T) {
	for s, want := range map[string]int{
		"": 0, " — ": 0, "$350 billion": 2, "the U.S. will, non-binding": 4, "two\nlines": 2,
		"한국의 1천500억 달러": 3, "三千億ドル": 5, "a … b": 2,
	} {
		if got := Words(s); got != want {
			t.Errorf("Words(%q) = %d, want %d", s, got, want)
		}
	}
}
