package brief_test

import (
	"bytes"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"

	"github.com/servanda/servanda/brief"
	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

const deal = `
party clerk "The clerk"
  type: person
topic ai "Artificial intelligence"
topic wto "World Trade Organization"
source mou "The memorandum"
  publisher: Ministry of Trade
  published: 2025-11-14
  grade: official
  url: https://example.org/mou
source paper "A newspaper"
  publisher: The Paper
  published: 2026-10-02
  grade: press
source unread "A text nobody cites"
  grade: press
2025-11-14 instrument deal "The deal"
  form: memorandum
  binding: no
  by: KOR, USA
2025-11-14 commitment cash "Cash investment"
  under: deal
  by: KOR
  to: USA
  duty: result
  amount: 200 billion USD from mou "$200 billion of additional Korean investment"
  cap: 20 billion USD per calendar-year, on demand
2025-11-14 commitment desk "A desk for investors"
  under: deal
  by: USA
  to: KOR
  duty: result
  due: 2026-06-30
  source: mou
2025-11-14 commitment report "A report"
  under: deal
  by: KOR
  duty: result
  due: 2027-03-31
  quote: mou "shall report"
2026-10-01 delivered cash 2.4 billion USD from paper
2026-05-02 event visit "The minister visits"
  parties: KOR, USA
  amount: 3 billion USD from mou
  amount: 4 billion USD from paper
2026-05-02 measure levy "A levy"
  under: deal
  importer: USA
  origin: KOR
  duty: add 15%
  applies: 2026-05-02 ..
  source: mou
2025-11-14 coverage deal ai soft
  quote: mou "cooperate on AI"
  coder: clerk
2025-11-14 coverage deal wto none
  source: mou
  coder: clerk
`

func day(t *testing.T, s string) trade.Date {
	t.Helper()
	d, err := trade.ParseDate(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// load reads a dossier of one file; with strict, errors in it fail the test.
func load(t *testing.T, text string, strict bool) *dossier.Dossier {
	t.Helper()
	d, messages := dossier.Load(fstest.MapFS{"deal.pact": {Data: []byte(text)}}, "korea-us-2025", dossier.Options{})
	if strict && pact.HasErrors(messages) {
		for _, m := range messages {
			t.Log(m.Render())
		}
		t.Fatal("the fixture has errors")
	}
	return d
}

func briefAt(t *testing.T, text, asOf string, strict bool) *brief.Brief {
	t.Helper()
	d := day(t, asOf)
	return brief.New(ledger.At(load(t, text, strict), d, d), brief.Options{Version: "1.2.3"})
}

// shipped is the brief of a dossier of the program.
func shipped(t *testing.T, name, asOf string) *brief.Brief {
	t.Helper()
	folder, err := dossiers.FS(name)
	if err != nil {
		t.Fatal(err)
	}
	d, _ := dossier.Load(folder, name, dossier.Options{Find: dossiers.FS})
	when := day(t, asOf)
	return brief.New(ledger.At(d, when, when), brief.Options{})
}

func section(t *testing.T, b *brief.Brief, id string) brief.Section {
	t.Helper()
	i := slices.IndexFunc(b.Sections, func(s brief.Section) bool { return s.ID == id })
	if i < 0 {
		t.Fatalf("there is no section %q", id)
	}
	return b.Sections[i]
}

func written(t *testing.T, write func(io.Writer) error) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestHeadlineAtTwoClocks(t *testing.T) {
	for _, c := range []struct {
		asOf string
		want []string
	}{
		{"2026-09-01", []string{
			"Of 3 promises on record, 1 is past due without evidence either way, 1 is on track and 1 is open-ended.",
			"Cash investment: of 200 billion USD nothing is evidenced as delivered, and the cap let through at most 40 billion USD so far.",
			"can be complete on 1 January 2035 at the earliest",
			"assuming that nothing has been paid, since no payment is evidenced, and that the cap is used to the full from 1 September 2026",
			"The next deadline is 31 March 2027 (in 211 days): A report.",
			"Sources differ on 1 point, and no choice is recorded yet.",
		}},
		{"2026-11-23", []string{
			"Cash investment: of 200 billion USD, 2.4 billion USD is evidenced as delivered. The cap is 20 billion USD per calendar year, which the payer may exceed but cannot be required to; under it the whole can be complete on 1 January 2035 at the earliest, assuming that the cap is used to the full from 23 November 2026 and not exceeded.",
			"(in 128 days)",
		}},
		{"2025-11-14", []string{
			"2 are on track and 1 is open-ended.",
			"can be complete on 1 January 2034 at the earliest",
			"The next deadline is 30 June 2026",
			"No source contradicts another.",
		}},
		{"2025-01-01", []string{"No promise is on record as of 1 January 2025.", "No dated deadline lies ahead."}},
	} {
		got := strings.Join(briefAt(t, deal, c.asOf, true).Headline, " ")
		for _, want := range c.want {
			if !strings.Contains(got, want) {
				t.Errorf("as of %s the headline says\n%s\nwithout\n%s", c.asOf, got, want)
			}
		}
	}
}

func TestBurnDownNumbers(t *testing.T) {
	s := section(t, briefAt(t, deal, "2026-11-23", true), "money")
	if len(s.Blocks) != 1 || s.Blocks[0].Chart == nil {
		t.Fatalf("want one chart, have %d blocks", len(s.Blocks))
	}
	table := s.Blocks[0].Chart.Table
	find := func(day string) []brief.Cell {
		for _, r := range table.Rows {
			if r[0].Text == day {
				return r
			}
		}
		t.Fatalf("no row for %s", day)
		return nil
	}
	for _, c := range []struct{ day, delivered, envelope string }{
		{"2025-11-14", "0", "20 billion"},
		{"2026-01-01", "0", "40 billion"},
		{"2026-10-01", "2.4 billion", "40 billion"},
		{"2026-11-23", "2.4 billion", "40 billion"},
		{"2034-01-01", "ahead", "200 billion"},
		{"2035-01-01", "ahead", "200 billion"},
	} {
		r := find(c.day)
		if r[1].Text != c.delivered || r[2].Text != c.envelope {
			t.Errorf("%s: delivered %q, envelope %q; want %q, %q", c.day, r[1].Text, r[2].Text, c.delivered, c.envelope)
		}
	}
	if wide := s.Blocks[0].Chart.Wide; !strings.Contains(wide, "complete at the earliest: 1 Jan 2035") {
		t.Error("the chart does not name the earliest completion")
	}
}

func TestEveryChartHasASentenceATableAndBothWidths(t *testing.T) {
	full := shippedWithEffects(t)
	for _, b := range []*brief.Brief{briefAt(t, deal, "2026-11-23", true), shipped(t, "korea-us-2025", "2026-11-23"), shipped(t, "apec-2025", "2026-11-23"), full} {
		charts := 0
		var ids []string
		for _, s := range b.Sections {
			for _, block := range s.Blocks {
				c := block.Chart
				if c == nil {
					continue
				}
				charts++
				ids = append(ids, c.ID)
				if len(c.Sentence) < 20 || len(c.Table.Rows) == 0 || c.Title == "" {
					t.Errorf("%s: chart %s lacks a sentence, a title or a table", b.Dossier, c.ID)
				}
				for _, svg := range []string{c.Wide, c.Narrow} {
					if !strings.HasPrefix(svg, "<svg ") || !strings.Contains(svg, "<title") || strings.Contains(svg, "NaN") || strings.Contains(svg, "Inf") {
						t.Errorf("%s: chart %s is no picture with a title and finite numbers", b.Dossier, c.ID)
					}
				}
				for _, r := range c.Table.Rows {
					if len(r) != len(c.Table.Head) {
						t.Errorf("%s: chart %s: a row of %d cells under %d heads", b.Dossier, c.ID, len(r), len(c.Table.Head))
					}
				}
			}
		}
		if charts < 2 {
			t.Errorf("%s: %d charts", b.Dossier, charts)
		}
		if b != full {
			continue
		}
		for _, id := range []string{"chart-rates", "chart-effects", "chart-map", "chart-what-if-january-25", "chart-what-if-cars-25"} {
			if !slices.Contains(ids, id) {
				t.Errorf("%s: there is no %s among %s", b.Dossier, id, strings.Join(ids, ", "))
			}
		}
	}
}

// attribute gives an attribute of a node, "" where it has none.
func attribute(n *html.Node, name string) string {
	for _, a := range n.Attr {
		if a.Key == name {
			return a.Val
		}
	}
	return ""
}

func textOf(n *html.Node) string {
	var b strings.Builder
	for x := range n.Descendants() {
		if x.Type == html.TextNode {
			b.WriteString(x.Data)
		}
	}
	return strings.TrimSpace(b.String())
}

func parsed(t *testing.T, b *brief.Brief) (*html.Node, string) {
	t.Helper()
	page := written(t, b.HTML)
	root, err := html.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return root, string(page)
}

func TestPageAsksNothingOfTheNetwork(t *testing.T) {
	for _, b := range []*brief.Brief{briefAt(t, deal, "2026-11-23", true), shipped(t, "korea-us-2025", "2026-11-23")} {
		root, page := parsed(t, b)
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			switch n.Data {
			case "script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use":
				t.Errorf("%s: the page has a <%s>", b.Dossier, n.Data)
			}
			for _, a := range n.Attr {
				if a.Key == "src" || a.Key == "srcset" || a.Key == "style" || strings.HasPrefix(a.Key, "on") {
					t.Errorf("%s: <%s %s=%q>", b.Dossier, n.Data, a.Key, a.Val)
				}
				if a.Key == "href" && (n.Data != "a" || !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://") && !strings.HasPrefix(a.Val, "http://")) {
					t.Errorf("%s: <%s href=%q>", b.Dossier, n.Data, a.Val)
				}
			}
		}
		for _, bad := range []string{"url(", "@import", "ZgotmplZ"} {
			if strings.Contains(page, bad) {
				t.Errorf("%s: the page contains %q", b.Dossier, bad)
			}
		}
	}
}

func TestPageHangsTogether(t *testing.T) {
	for _, b := range []*brief.Brief{briefAt(t, deal, "2026-11-23", true), shipped(t, "korea-us-2025", "2026-11-23"), shipped(t, "apec-2025", "2026-11-23"), shippedWithEffects(t)} {
		root, page := parsed(t, b)
		ids, level := map[string]int{}, 0
		var targets []string
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			if id := attribute(n, "id"); id != "" {
				ids[id]++
			}
			if n.Data == "a" && strings.HasPrefix(attribute(n, "href"), "#") {
				targets = append(targets, attribute(n, "href")[1:])
			}
			if len(n.Data) == 2 && n.Data[0] == 'h' && n.Data[1] >= '1' && n.Data[1] <= '6' {
				now := int(n.Data[1] - '0')
				if now > level+1 {
					t.Errorf("%s: heading %q of level %d follows level %d", b.Dossier, textOf(n), now, level)
				}
				level = now
			}
			if n.Data == "html" && attribute(n, "lang") != "en" {
				t.Errorf("%s: the page does not say its language", b.Dossier)
			}
		}
		for id, n := range ids {
			if n > 1 {
				t.Errorf("%s: id %q stands %d times", b.Dossier, id, n)
			}
		}
		for _, target := range targets {
			if ids[target] == 0 {
				t.Errorf("%s: nothing has the id %q that a link points at", b.Dossier, target)
			}
		}
		for _, s := range b.Sections {
			if !strings.Contains(page, `<a href="#`+s.ID+`">`) {
				t.Errorf("%s: the contents leave out %s", b.Dossier, s.ID)
			}
		}
		if !strings.Contains(page, `class="skip" href="#main"`) {
			t.Errorf("%s: no skip link", b.Dossier)
		}
		if len(page) > 1<<20 {
			t.Errorf("%s: the page has %d bytes, more than 1 MB", b.Dossier, len(page))
		}
	}
}

func TestNoStatusByColourAlone(t *testing.T) {
	root, _ := parsed(t, shipped(t, "korea-us-2025", "2026-11-23"))
	seen := 0
	for n := range root.Descendants() {
		class := strings.Fields(attribute(n, "class"))
		if !slices.Contains(class, "status") && !slices.Contains(class, "flag") {
			continue
		}
		seen++
		words := strings.Fields(textOf(n))
		if len(words) < 2 || strings.ToLower(words[1]) == strings.ToUpper(words[1]) {
			t.Errorf("a status reads %q: want a symbol and a word", textOf(n))
		}
	}
	if seen < 20 {
		t.Errorf("only %d statuses on the page", seen)
	}
}

const hostile = `
source bad "<img src=x onerror=alert(1)>"
  publisher: "><script>alert(2)</script>
  grade: press
  url: javascript:alert(3)
2025-11-14 commitment one "</title><script>alert(4)</script> & | *bold* [x](javascript:alert(5)) ` + "`code`" + `"
  by: KOR
  to: USA
  duty: result
  due: 2027-01-01
  amount: 200 billion USD from bad "<b>quoted</b>"
  cap: 20 billion USD per calendar-year
2025-11-15 event two "=HYPERLINK(""http://evil"",""x"")"
  source: bad
2025-11-16 event three "--> <svg onload=alert(6)>"
  source: bad
`

func TestHostileTitlesAreEscaped(t *testing.T) {
	b := briefAt(t, hostile, "2026-11-23", false)
	b.Version = "1 --> <script>"
	if shown, formulas := hostileAsText(t, b, "<script>alert(4)</script>"); shown < 1 || formulas < 1 {
		t.Errorf("the workbook shows %d hostile texts as they are, and %d that look like formulas", shown, formulas)
	}
}

// hostileAsText fails the test where a brief lets hostile text act in one of its
// forms: tags and links on the page, markup in Markdown, formulas in the workbook. The
// script must be on the page as text. It counts the cells of the workbook that show it,
// and those that look like formulas and are text.
func hostileAsText(t *testing.T, b *brief.Brief, script string) (shown, formulas int) {
	t.Helper()
	root, page := parsed(t, b)
	for n := range root.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "script", "img", "b", "em", "i":
			t.Errorf("the page has a <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if strings.HasPrefix(a.Key, "on") || a.Key == "href" && strings.Contains(a.Val, "javascript:") || a.Key == "src" {
				t.Errorf("the page has <%s %s=%q>", n.Data, a.Key, a.Val)
			}
		}
	}
	if !strings.Contains(page, strings.NewReplacer("<", "&lt;", ">", "&gt;").Replace(script)) {
		t.Error("the hostile title is not on the page as text")
	}
	text := string(written(t, b.Markdown))
	for _, bad := range []string{"<script", "<img", "<svg", " *bold*", "[x](javascript", " `code`"} {
		if i := strings.Index(text, bad); i >= 0 {
			t.Errorf("the Markdown contains %q: %q", bad, text[max(0, i-20):min(len(text), i+40)])
		}
	}
	for i, line := range strings.Split(text, "\n") {
		if strings.HasPrefix(line, "| ") && !strings.HasSuffix(line, " |") {
			t.Errorf("line %d: a broken row: %q", i+1, line)
		}
	}
	f, err := excelize.OpenReader(bytes.NewReader(written(t, b.XLSX)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for r, row := range rows {
			for c, value := range row {
				if strings.Contains(value, script) {
					shown++
				}
				if !strings.HasPrefix(strings.TrimSpace(value), "=") {
					continue
				}
				formulas++
				name, err := excelize.CoordinatesToCellName(c+1, r+1)
				if err != nil {
					t.Fatal(err)
				}
				if f, err := f.GetCellFormula(sheet, name); err != nil || f != "" {
					t.Errorf("%s!%s holds the formula %q", sheet, name, f)
				}
			}
		}
	}
	return shown, formulas
}

func TestSameInputsSameBytes(t *testing.T) {
	for _, c := range []struct {
		name  string
		write func(*brief.Brief) func(io.Writer) error
	}{
		{"HTML", func(b *brief.Brief) func(io.Writer) error { return b.HTML }},
		{"Markdown", func(b *brief.Brief) func(io.Writer) error { return b.Markdown }},
		{"XLSX", func(b *brief.Brief) func(io.Writer) error { return b.XLSX }},
	} {
		first := written(t, c.write(shipped(t, "korea-us-2025", "2026-11-23")))
		for range 3 {
			if again := written(t, c.write(shipped(t, "korea-us-2025", "2026-11-23"))); !bytes.Equal(first, again) {
				t.Fatalf("%s: two runs give %d and %d bytes that differ", c.name, len(first), len(again))
			}
		}
		if other := written(t, c.write(shipped(t, "korea-us-2025", "2026-03-01"))); bytes.Equal(first, other) {
			t.Errorf("%s: another day gives the same bytes", c.name)
		}
	}
}

func TestWrittenKnowsItsOwnFiles(t *testing.T) {
	b := briefAt(t, deal, "2026-11-23", true)
	for name, content := range map[string][]byte{"html": written(t, b.HTML), "md": written(t, b.Markdown), "xlsx": written(t, b.XLSX)} {
		if !brief.Written(content) {
			t.Errorf("a brief as %s is not known as one", name)
		}
	}
	book := excelize.NewFile()
	other := written(t, func(w io.Writer) error { return book.Write(w) })
	for _, content := range [][]byte{nil, []byte("PK"), []byte("# My notes\n"), []byte("<!doctype html><title>Servanda brief</title>"), other} {
		if brief.Written(content) {
			t.Errorf("a foreign file is taken for a brief: %.40q", content)
		}
	}
}

func TestFormatsCarryTheSameFacts(t *testing.T) {
	b := briefAt(t, deal, "2026-11-23", true)
	root, _ := parsed(t, b)
	markdown := string(written(t, b.Markdown))
	f, err := excelize.OpenReader(bytes.NewReader(written(t, b.XLSX)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var cells strings.Builder
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			cells.WriteString(strings.Join(row, "\n") + "\n")
		}
	}
	facts := append([]string{"South Korea → United States", "$200 billion of additional Korean investment", "cooperate on AI", "The clerk",
		"n effect from 2026-05-02", "A newspaper", "unverified-overdue", "The minister visits", "Artificial intelligence", "add 15%"}, b.Headline...)
	for format, text := range map[string]string{"HTML": textOf(root), "Markdown": markdown, "XLSX": cells.String()} {
		for _, fact := range facts {
			if !strings.Contains(text, fact) {
				t.Errorf("%s does not say %q", format, fact)
			}
		}
		if strings.Contains(text, "A text nobody cites") {
			t.Errorf("%s lists a source that no entry cites", format)
		}
	}
	for _, s := range b.Sections {
		if !slices.ContainsFunc(f.GetSheetList(), func(name string) bool { return strings.EqualFold(name, s.ID) }) {
			t.Errorf("the workbook has no sheet for %s", s.ID)
		}
	}
}

func TestWorkbookHoldsNumbersAndDays(t *testing.T) {
	f, err := excelize.OpenReader(bytes.NewReader(written(t, briefAt(t, deal, "2026-11-23", true).XLSX)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Promises", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	var head []string
	found := false
	for _, r := range rows {
		if len(r) > 3 && r[0] == "Id" {
			head = r
		}
		if len(r) == 0 || r[0] != "cash" {
			continue
		}
		found = true
		for name, want := range map[string]string{"Promised": "200000000000", "Delivered, at least (evidenced)": "2400000000", "Unit": "USD", "Earliest completion": fmt.Sprint(day(t, "2035-01-01").Sub(day(t, "1899-12-30")))} {
			if i := slices.Index(head, name); i < 0 || r[i] != want {
				t.Errorf("%s: want %s in %q", name, want, r)
			}
		}
	}
	if !found {
		t.Fatal("no row for cash")
	}
}

func TestMatrixTellsNoneFromNotCoded(t *testing.T) {
	text := strings.Replace(deal, "2025-11-14 coverage deal ai soft", "2025-11-14 instrument side \"Side letter\"\n  form: letter\n  binding: no\n2025-11-14 coverage side ai hard\n  coder: clerk\n  source: mou\n2025-11-14 coverage deal ai soft", 1)
	s := section(t, briefAt(t, text, "2026-11-23", true), "matrix")
	m := s.Blocks[0].Matrix
	levels := map[string]string{}
	for _, r := range m.Rows {
		for _, c := range r.Cells {
			levels[r.Head.Text+" / "+c.Column] = c.Level
		}
	}
	want := map[string]string{"Artificial intelligence / The deal": "soft", "World Trade Organization / The deal": "none",
		"Artificial intelligence / Side letter": "hard", "World Trade Organization / Side letter": ""}
	for pair, level := range want {
		if got, ok := levels[pair]; !ok || got != level {
			t.Errorf("%s: %q, want %q", pair, got, level)
		}
	}
}

func TestSinceChoosesWhatChanged(t *testing.T) {
	d := load(t, deal, true)
	when := day(t, "2026-11-23")
	v := ledger.At(d, when, when)
	text := func(since string) string {
		var b strings.Builder
		for _, block := range section(t, brief.New(v, brief.Options{Since: day(t, since)}), "changes").Blocks {
			for _, c := range block.List {
				b.WriteString(c.Text + "\n")
			}
		}
		return b.String()
	}
	if late := text("2026-11-01"); strings.Contains(late, "2.4 billion") {
		t.Errorf("a delivery of October is told as a change since November:\n%s", late)
	}
	if early := text("2026-09-01"); !strings.Contains(early, "2.4 billion USD") {
		t.Errorf("the delivery of October is not told:\n%s", early)
	}
}
