package schedule

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"hash/crc32"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/trade"
)

func day(s string) trade.Date {
	d, err := trade.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func us(t testing.TB) *Schedule {
	t.Helper()
	s, err := Open()
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func on(t testing.TB, s *Schedule, text string) *Revision {
	t.Helper()
	r, outside := s.On(day(text))
	if r == nil || outside != Inside {
		t.Fatalf("no revision on %s: %v", text, outside)
	}
	return r
}

func TestFacts(t *testing.T) {
	r := on(t, us(t), "2025-12-01")
	if r.Name != "2025 Revision 31" {
		t.Errorf("2025-12-01 is %s", r.Name)
	}
	for _, c := range []struct{ code, general, kr, other, units string }{
		{"8703.23.01", "2.5%", "Free", "10%", ""},
		{"8703.23.01.60", "2.5%", "Free", "10%", "No."},
		{"8704.31.01", "25%", "25%", "25%", ""},
		{"8704.31.01.20", "25%", "25%", "25%", "No."},
		{"6109.10.00", "16.5%", "Free", "90%", ""},
		{"6109.10.00.12", "16.5%", "Free", "90%", "doz. kg"},
		{"2204.21.50", "6.3¢/liter", "Free", "33¢/liter", ""},
		{"8708.30.50", "2.5%", "Free", "25%", ""},
		{"9401.61.60.11", "Free", "", "40%", "No."},
		{"0101.30.00", "6.8%", "Free", "15%", "No."},
		{"0101.30.00.00", "6.8%", "Free", "15%", "No."},
		{"9903.02.56", "The duty provided in the applicable subheading + 15%", "*", "", ""},
		{"9006.59.15.20", "Free", "", "20%", "No."},
	} {
		code, err := trade.ParseProduct(c.code)
		if err != nil {
			t.Fatal(err)
		}
		l, ok := r.Line(code)
		if !ok || l.Code != code {
			t.Errorf("%s: no line", c.code)
			continue
		}
		kr, _ := l.Special.For("KR")
		if l.General.String() != c.general || c.kr != "*" && kr.String() != c.kr || c.other != "" && l.Other.String() != c.other || strings.Join(l.Units, " ") != c.units {
			t.Errorf("%s: %s, KR %s, column 2 %s, units %v", c.code, l.General, kr, l.Other, l.Units)
		}
		if l.Rate8 != code[:8] {
			t.Errorf("%s: rates of %s", c.code, l.Rate8)
		}
	}
}

func TestWine(t *testing.T) {
	l, ok := on(t, us(t), "2025-12-01").Line("22042150")
	if !ok {
		t.Fatal("no line")
	}
	i := l.General.Eval(Inputs{dec("2000"), []Quantity{{dec("1000"), "liter"}}})
	if i.Low != 0.0315 || !i.Exact() {
		t.Errorf("6.3¢ a liter on 1000 liters worth $2000 is %+v", i)
	}
}

func TestStagedRates(t *testing.T) {
	s := us(t)
	before, _ := on(t, s, "2025-12-31").Line("02011050")
	after, _ := on(t, s, "2026-01-01").Line("02011050")
	a, _ := before.Special.For("KR")
	b, _ := after.Special.For("KR")
	if a.String() != "1.7%" || b.String() != "Free" {
		t.Errorf("beef of Korea: %s in 2025, %s in 2026", a, b)
	}
}

func TestOutside(t *testing.T) {
	s := us(t)
	if r, o := s.On(day("2024-12-31")); r != nil || o != Before {
		t.Errorf("2024-12-31: %v %v", r, o)
	}
	if r, o := s.On(day("2026-06-30")); r == nil || r.Name != "2026 Revision 10" || o != Inside {
		t.Errorf("2026-06-30: %v %v", r, o)
	}
	if r, o := s.On(day("2026-07-01")); r == nil || r.Name != "2026 Revision 10" || o != After {
		t.Errorf("2026-07-01: %v %v", r, o)
	}
	if len(s.Revisions()) != 44 {
		t.Errorf("%d revisions", len(s.Revisions()))
	}
}

func TestUnder(t *testing.T) {
	r := on(t, us(t), "2025-12-01")
	lines := r.Under("87032301")
	if len(lines) < 2 {
		t.Fatalf("%d lines under 8703.23.01", len(lines))
	}
	for _, l := range lines {
		if len(l.Code) != 10 || !l.Statistical || l.General.String() != "2.5%" {
			t.Errorf("%s: %s, %v", l.Code, l.General, l.Statistical)
		}
	}
	if one := r.Under(lines[1].Code); len(one) != 1 || one[0].Code != lines[1].Code || one[0].General.String() != "2.5%" {
		t.Errorf("under a statistical line: %v", one)
	}
	if head := r.Under("99030256"); len(head) != 1 || head[0].Code != "99030256" || !head[0].Statistical {
		t.Errorf("a heading of chapter 99 is its own line: %v", head)
	}
	if r.Under("77") != nil || r.Under("7") != nil {
		t.Error("chapter 77 has lines")
	}
}

// Lines are in order, once each, and agree with Line and with Under.
func TestLinesAgree(t *testing.T) {
	s := us(t)
	for _, r := range []*Revision{s.Revisions()[0], s.Revisions()[16], s.Revisions()[43]} {
		lines := r.Lines()
		if len(lines) < 23000 || len(lines) > 24000 {
			t.Errorf("%s: %d lines", r.Name, len(lines))
		}
		byChapter := 0
		for c := 1; c <= 99; c++ {
			byChapter += len(r.Under(trade.Product(fmt.Sprintf("%02d", c))))
		}
		if byChapter != len(lines) {
			t.Errorf("%s: %d lines by chapter, %d in all", r.Name, byChapter, len(lines))
		}
		for i, l := range lines {
			if i > 0 && lines[i-1].Code >= l.Code {
				t.Fatalf("%s after %s", l.Code, lines[i-1].Code)
			}
			one, ok := r.Line(l.Code)
			if !ok || show(one) != show(l) {
				t.Fatalf("%s: Line gives %s, Lines %s", l.Code, show(one), show(l))
			}
			if eight, ok := r.Line(l.Code[:8]); l.Rate8 != "" && (!ok || eight.General.String() != l.General.String()) {
				t.Fatalf("%s: its 8 digits have %s, not %s", l.Code, eight.General, l.General)
			}
		}
	}
}

func show(l Line) string {
	return fmt.Sprintf("%s %q %d %q %s | %s | %s | %s %v %s", l.Code, l.Description, l.Indent, l.Units, l.General, l.Special, l.Other, l.Additional, l.Statistical, l.Rate8)
}

func TestFind(t *testing.T) {
	s := us(t)
	now := on(t, s, "2026-06-10")
	first := s.Revisions()[0]
	for _, c := range []struct {
		r    *Revision
		code trade.Product
		kind FoundKind
		says string
	}{
		{now, "87032301", Exact, "is a line"},
		{now, "8703230160", Exact, "is a line"},
		{now, "8703", Prefix, "lines under it"},
		{now, "870323", Prefix, "lines under it"},
		{now, "87", Prefix, "lines under it"},
		{now, "8703230", Prefix, "lines under it"},
		{now, "77", Reserved, "reserved"},
		{now, "7701100000", Reserved, "reserved"},
		{now, "9903025600", TooFine, "9903.02.56 is"},
		{now, "8460240010", Elsewhere, "replaced by 8460.23.00.55"},
		{now, "0901110045", Elsewhere, "replaced by"},
		{first, "8460230055", Elsewhere, "before it stood 8460.24.00.10"},
		{now, "9903990199", Unknown, "nearest"},
		{now, "8703239999", Unknown, "nearest: 8703.23"},
		{now, "8", Unknown, "not a code"},
	} {
		f := c.r.Find(c.code)
		if f.Kind != c.kind || !strings.Contains(f.String(), c.says) {
			t.Errorf("%s in %s: %s: %s", c.code, c.r.Name, f.Kind, f)
		}
		if c.kind == Unknown && len(c.code) > 2 && (len(f.Lines) == 0 || len(f.Lines) > 5) {
			t.Errorf("%s: %d nearest lines", c.code, len(f.Lines))
		}
		if c.kind == Elsewhere {
			if len(f.Spans) == 0 || len(f.Successors)+len(f.Predecessors) == 0 {
				t.Errorf("%s: %+v", c.code, f)
			}
			for _, l := range f.Successors {
				if _, ok := c.r.Line(l.New); !ok {
					t.Errorf("%s: successor %s is not in %s", c.code, l.New, c.r.Name)
				}
			}
		}
	}
}

// The table that is embedded is whole, is what Build wrote, and is the one that
// the provenance names.
func TestEmbeddedTable(t *testing.T) {
	if _, err := Read(usa); err != nil {
		t.Fatal(err)
	}
	page, err := os.ReadFile("PROVENANCE.md")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(page, []byte(fmt.Sprintf("%x", sha256.Sum256(usa)))) {
		t.Error("PROVENANCE.md is not of this table; write both with servanda schedule build")
	}
	list, err := os.ReadFile("revisions.csv")
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Contains(page, []byte(fmt.Sprintf("%x", sha256.Sum256(list)))) {
		t.Error("PROVENANCE.md is not of this revisions.csv; build the table again")
	}
	if len(usa) > 2_500_000 {
		t.Errorf("the table has %d bytes", len(usa))
	}
}

// shared gives the folder of the shared data, or skips; with
// SERVANDA_REQUIRE_SHARED it is required.
func shared(t *testing.T, path string) string {
	t.Helper()
	dir := os.Getenv("SERVANDA_SHARED")
	if dir == "" {
		dir = "../../shared"
	} else if !filepath.IsAbs(dir) {
		dir = filepath.Join("..", dir) // relative to the root of the repository
	}
	dir = filepath.Join(dir, path)
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatal(err)
		}
		t.Skipf("SKIPPED, NOT CHECKED: %v; set SERVANDA_SHARED", err)
	}
	return dir
}

// Every line of every revision has in the table the rates that its export gives
// it. The export is read here on its own, and rates are inherited by indent, not
// by digits.
func TestEveryRevisionRoundTrips(t *testing.T) {
	t.Parallel()
	dir := shared(t, "data/us-tariff/hts")
	list, err := os.Open("revisions.csv")
	if err != nil {
		t.Fatal(err)
	}
	editions, err := ParseEditions(list)
	list.Close()
	if err != nil {
		t.Fatal(err)
	}
	s := us(t)
	revisions := s.Revisions()
	if len(editions) != len(revisions)+1 {
		t.Fatalf("%d editions, %d revisions", len(editions), len(revisions))
	}
	for i, r := range revisions {
		e := editions[i]
		t.Run(r.Name, func(t *testing.T) {
			t.Parallel()
			if e.Name != r.Name || e.From != r.From || e.Published != r.Published {
				t.Errorf("%+v is not %+v", e, r)
			}
			f, err := os.Open(filepath.Join(dir, e.File))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			z, err := gzip.NewReader(f)
			if err != nil {
				t.Fatal(err)
			}
			var records []struct{ Htsno, Indent, Description, General, Special, Other, AdditionalDuties string }
			if err := json.NewDecoder(z).Decode(&records); err != nil {
				t.Fatal(err)
			}
			type level struct{ code, general, special, other, additional string }
			var above [maxIndent + 1]level
			codes, finest := 0, map[string]bool{}
			for _, rec := range records {
				var indent int
				fmt.Sscan(rec.Indent, &indent)
				now := level{strings.ReplaceAll(rec.Htsno, ".", ""), cleanRate(rec.General), clean(rec.Special), cleanRate(rec.Other), cleanRate(rec.AdditionalDuties)}
				if len(now.code) == 10 {
					for n := indent - 1; n >= 0; n-- {
						p := above[n]
						if p.code == "" || len(p.code) != 8 {
							continue
						}
						if p.code == now.code[:8] { // a misprinted line can stand under a foreign one
							inherit(&now.general, p.general)
							inherit(&now.special, p.special)
							inherit(&now.other, p.other)
							inherit(&now.additional, p.additional)
						}
						break
					}
				}
				above[indent] = now
				clear(above[indent+1:])
				if now.code == "" {
					continue
				}
				codes++
				l, ok := r.Line(trade.Product(now.code))
				if !ok {
					t.Errorf("%s is not in the table", now.code)
					continue
				}
				if l.General.Text != now.general || l.Other.Text != now.other || l.Additional.Text != now.additional || l.Special.String() != ParseSpecial(now.special).String() {
					t.Errorf("%s: table %s | %s | %s | %s, export %+v", now.code, l.General.Text, l.Special, l.Other.Text, l.Additional.Text, now)
				}
				if l.Indent != indent || !strings.HasPrefix(clean(rec.Description), strings.TrimSuffix(l.Description, "…")) {
					t.Errorf("%s: indent %d %q, export %d %q", now.code, l.Indent, l.Description, indent, rec.Description)
				}
				if len(now.code) >= 8 {
					finest[now.code] = true
				}
				if len(now.code) == 10 {
					delete(finest, now.code[:8])
				}
			}
			lines := r.Lines()
			if len(lines) != len(finest) {
				t.Errorf("%d statistical lines in the table, %d in the export", len(lines), len(finest))
			}
			for _, l := range lines {
				if !finest[string(l.Code)] {
					t.Errorf("%s is not a statistical line of the export", l.Code)
				}
			}
			has := 0
			for _, chapter := range s.head.order {
				s.mu.Lock()
				rows := s.chapter(chapter)
				s.mu.Unlock()
				for _, row := range rows {
					if row.first <= r.Index && r.Index <= row.last {
						has++
					}
				}
			}
			if has != codes {
				t.Errorf("%d codes in the table, %d in the export", has, codes)
			}
		})
	}
}

// The embedded table is what the command writes from the exports.
func TestBuildGivesTheEmbeddedTable(t *testing.T) {
	t.Parallel()
	dir := shared(t, "data/us-tariff")
	list, err := os.Open("revisions.csv")
	if err != nil {
		t.Fatal(err)
	}
	defer list.Close()
	editions, err := ParseEditions(list)
	if err != nil {
		t.Fatal(err)
	}
	changes, err := os.Open(filepath.Join(dir, "lists/yale/hts_concordance.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer changes.Close()
	b, err := Build(os.DirFS(filepath.Join(dir, "hts")), editions, changes)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(b.Table, usa) {
		t.Errorf("built %d bytes that are not the %d embedded", len(b.Table), len(usa))
	}
}

const smallJSON = `[
{"htsno":"0101","indent":"0","description":"Live horses","units":null,"general":"","special":"","other":"","superior":null},
{"htsno":"","indent":"1","description":"Horses:","superior":"true","units":[],"general":null,"special":"","other":""},
{"htsno":"0101.21.00","indent":"2","description":"Purebred <u>animals</u>","units":[],"general":"14.5¢/m2+ 0.4%","special":"Free (A, KR)","other":"20%"},
{"htsno":"0101.21.00.10","indent":"3","description":"Of an area over 300 cm<sup>2</sup>","units":["m2"," "],"general":"","special":"","other":""}
]`

const smallCSV = "\ufeffHTS Number,Indent,Description,Unit of Quantity,General Rate of Duty,Special Rate of Duty,Column 2 Rate of Duty,Quota Quantity,Additional Duties\n" +
	"0101,0,Live horses,,,,,,\n,1,Horses:,,,,,,\n0101.21.00,2,Purebred <u>animals</u>,,14.5¢/m2+ 0.4%,\"Free (A, KR)\",20%,,\n" +
	"0101.21.00.10,3,Of an area over 300 cm<sup>2</sup>,\"[\"\"m2\"\"]\",,,,,\n"

func TestParseExports(t *testing.T) {
	a, err := ParseJSON(strings.NewReader(smallJSON))
	if err != nil {
		t.Fatal(err)
	}
	b, err := ParseCSV(strings.NewReader(smallCSV))
	if err != nil {
		t.Fatal(err)
	}
	if fmt.Sprintf("%+v", a) != fmt.Sprintf("%+v", b) {
		t.Errorf("JSON gives\n%+v\nCSV gives\n%+v", a, b)
	}
	if len(a) != 4 || a[2].Rates.General != "14.5¢/m² + 0.4%" || a[2].Description != "Purebred animals" || a[3].Description != "Of an area over 300 cm²" || !slices.Equal(a[3].Units, []string{"m²"}) {
		t.Errorf("%+v", a)
	}
}

func TestDefectsAreLocated(t *testing.T) {
	for text, want := range map[string]string{
		`{}`:                               "does not begin with a list",
		``:                                 "does not begin with a list",
		`[{"htsno":"01.1","indent":"0"}]`:  `record 1, htsno: "01.1"`,
		`[{"htsno":"0101","indent":"x"}]`:  `record 1, indent: "x"`,
		`[{"htsno":"0101","indent":"-1"}]`: `record 1, indent: "-1"`,
		`[{"htsno":"0101","indent":"0"},{"htsno":7,"indent":"0"}]`: `record 2, htsno: a number stands`,
		`[{"htsno":"0101","indent":"0"},{"htsno"`:                  "record 2: the JSON is broken",
		`[{"htsno":"0101","indent":"0"}`:                           "cut off",
		`["x"]`:                                                    "record 1",
	} {
		if _, err := ParseJSON(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: %v, want %q", text, err, want)
		}
	}
	if _, err := ParseJSON(strings.NewReader("[" + strings.Repeat(`{"htsno":"1","indent":"0"},`, 50) + "1]")); strings.Count(err.Error(), "\n") != maxErrors-1 {
		t.Errorf("%d defects are named", strings.Count(err.Error(), "\n")+1)
	}
	head, _, _ := strings.Cut(smallCSV, "\n")
	for text, want := range map[string]string{
		"":                           "not the CSV export",
		"a,b\n":                      `column 1 is not "HTS Number"`,
		head + "\n0101,0\n":          "record 1: it has 2 of 9 columns",
		head + "\n01x,0,,,,,,,\n":    "record 1, HTS Number",
		head + "\n0101,,,,,,,,\n":    "record 1, Indent",
		head + "\n0101,0,,[x,,,,,\n": "record 1, Unit of Quantity",
		head + "\n\"0101,0\n":        "record 1: the CSV is broken",
	} {
		if _, err := ParseCSV(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
}

const smallEditions = "revision,file,from,published,source\nA,a.json,2025-01-01,2024-12-31,x\nB,b.csv,2025-02-01,2025-02-01,x\nC,,2025-03-01,2025-03-01,x\n"

// small is a table of two revisions.
func small(t testing.TB) *Built {
	t.Helper()
	editions, err := ParseEditions(strings.NewReader(smallEditions))
	if err != nil {
		t.Fatal(err)
	}
	src := fstest.MapFS{
		"a.json": {Data: []byte(smallJSON)},
		"b.csv":  {Data: []byte(strings.Replace(smallCSV, "0101.21.00.10", "0101.21.00.20", 1))},
	}
	changes := "old_hts10,new_hts10,revision_from,revision_to,change_type,similarity\n0101210010,0101210020,a,b,rename,1\nNA,0101210020,a,b,added,NA\n"
	b, err := Build(src, editions, strings.NewReader(changes))
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestBuildSmall(t *testing.T) {
	b := small(t)
	if again := small(t); !bytes.Equal(b.Table, again.Table) {
		t.Error("the same inputs give other bytes")
	}
	s, err := Read(b.Table)
	if err != nil {
		t.Fatal(err)
	}
	all := s.Revisions()
	if l, ok := all[0].Line("0101210010"); !ok || l.General.String() != "14.5¢/m² + 0.4%" || l.Rate8 != "01012100" {
		t.Errorf("%+v", l)
	}
	if _, ok := all[1].Line("0101210010"); ok {
		t.Error("the code stands after its last revision")
	}
	if f := all[1].Find("0101210010"); f.Kind != Elsewhere || len(f.Successors) != 1 || f.Successors[0].New != "0101210020" {
		t.Errorf("%+v", f)
	}
	if b.Rows != 4 || b.Links != 1 || s.Until() != day("2025-03-01") {
		t.Errorf("%d rows, %d links, until %s", b.Rows, b.Links, s.Until())
	}
}

func TestBuildRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"a,b\n":                                 "needs the columns",
		"revision,file,from,published,source\n": "names no file",
		"revision,file,from,published,source\nA,a.json,2025,2024-12-31,x\n":                                                           "line 2, from",
		"revision,file,from,published,source\nA,a,2025-02-01,2024-12-31,x\nB,b,2025-01-01,2025-02-01,x\n":                             "put them in order",
		"revision,file,from,published,source\nA,a,2025-01-01,2024-12-31,x\nB,,2025-02-01,2025-02-01,x\nC,c,2025-03-01,2025-02-01,x\n": "without a file",
	} {
		if _, err := ParseEditions(strings.NewReader(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %q", text, err, want)
		}
	}
	editions, err := ParseEditions(strings.NewReader(smallEditions))
	if err != nil {
		t.Fatal(err)
	}
	twice := strings.Replace(smallJSON, "0101.21.00.10", "0101.21.00", 1)
	src := fstest.MapFS{"a.json": {Data: []byte(twice)}, "b.csv": {Data: []byte(smallCSV)}}
	if _, err := Build(src, editions, nil); err == nil || !strings.Contains(err.Error(), "a.json: record 4: 0101.21.00 stands a second time") {
		t.Errorf("a second row: %v", err)
	}
	if _, err := Build(fstest.MapFS{}, editions, nil); err == nil {
		t.Error("a missing file is passed over")
	}
}

// Any changed byte of a table is an error or leaves it as it was.
func TestDamage(t *testing.T) {
	table := small(t).Table
	for i := range table {
		bad := slices.Clone(table)
		bad[i] ^= 0x55
		if s, err := Read(bad); err == nil {
			if l, ok := s.Revisions()[0].Line("0101210010"); !ok || l.Indent != 3 {
				t.Errorf("byte %d: no error and another line", i)
			}
		}
	}
	for i := range table {
		if _, err := Read(table[:i]); err == nil {
			t.Errorf("cut at %d: no error", i)
		}
	}
}

func FuzzOpenTable(f *testing.F) {
	table := small(f).Table
	f.Add(table, []byte(nil))
	f.Add(table[:len(table)-9], []byte("revision\tA\t2025-01-01\t2025-01-01\nchapter\t01\t0\t9\t1\n"))
	f.Add([]byte("0101\t0\t\t0\t\t\t\t\t\tx\n"), []byte("revision\tA\t2025-01-01\t2025-01-01\nchapter\t01\t0\tLEN\t1\nconcordance\t\t0\t0\t0\n"))
	use := func(data []byte) {
		s, err := Read(data)
		if err != nil {
			return
		}
		for _, r := range s.Revisions() {
			r.Lines()
			_ = r.Find("0101210010").String()
			_ = r.Find("77").String()
		}
	}
	f.Fuzz(func(t *testing.T, data, head []byte) {
		use(data)
		// The same bytes as rows behind a head whose checksum holds.
		var blocks, out bytes.Buffer
		if err := pack(&blocks, data); err != nil {
			t.Fatal(err)
		}
		head = bytes.ReplaceAll(head, []byte("LEN"), []byte(fmt.Sprint(blocks.Len())))
		first := fmt.Sprintf("%s\t%08x\n", magic, crc32.ChecksumIEEE(blocks.Bytes()))
		if err := pack(&out, append([]byte(first), head...)); err != nil {
			t.Fatal(err)
		}
		out.Write(blocks.Bytes())
		use(out.Bytes())
	})
}

func FuzzParseJSON(f *testing.F) {
	f.Add([]byte(smallJSON))
	f.Add([]byte(smallCSV))
	f.Add([]byte(`[{"htsno":"0101","indent":"0","description":"<sup>2<sup>3</","general":"m2m3 cm2+"}]`))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, parse := range []func() ([]Record, error){
			func() ([]Record, error) { return ParseJSON(bytes.NewReader(data)) },
			func() ([]Record, error) { return ParseCSV(bytes.NewReader(data)) },
		} {
			records, _ := parse()
			for _, r := range records {
				if r.Indent < 0 || r.Indent > maxIndent || len(r.Code)%2 != 0 {
					t.Fatalf("%+v", r)
				}
				if clean(r.Description) != r.Description && !strings.ContainsAny(r.Description, "<>") {
					t.Fatalf("%q is not clean", r.Description)
				}
				_, _ = ParseExpression(r.Rates.General)
				ParseSpecial(r.Rates.Special)
			}
			_, _, _ = merge(map[trade.Product][]row{}, 0, records)
		}
	})
}
