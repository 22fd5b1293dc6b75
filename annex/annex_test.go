package annex

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// listInputs is where the schedule's chapter 99 and the published lists are.
func listInputs(t *testing.T) fs.FS {
	dir := os.Getenv("SERVANDA_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "..", "shared")
	}
	if _, err := os.Stat(filepath.Join(dir, filepath.FromSlash(chapter99))); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatalf("chapter 99 and the published lists are required: %v", err)
		}
		t.Skipf("NOT CHECKED: no chapter 99 in %s; set SERVANDA_SHARED", dir)
	}
	return os.DirFS(dir)
}

// The counts of codes between the same words of the notes as another program
// counted them, or those of the published list where the note is not at hand.
var wantCodes = map[string]int{
	"vehicles.csv": 17, "vehicles-uk.csv": 12, "auto-parts.csv": 130, "auto-parts-uk.csv": 267,
	"trucks.csv": 25, "buses.csv": 10, "truck-parts.csv": 182,
	"softwood.csv": 15, "wood-furniture.csv": 4, "wood-cabinets.csv": 3, "chips.csv": 3, "pharma.csv": 131,
	"metals-ia.csv": 279, "metals-ic.csv": 28, "metals-copper.csv": 4,
	"annex-ii-particular.csv": 11, "brazil-particular.csv": 11, "s122-particular.csv": 11, "eu-particular.csv": 1,
	"eu-natural.csv": 219, "eu-generic.csv": 807, "swiss-natural.csv": 321, "swiss-generic.csv": 807,
	"aircraft-korea.csv": 554, "aircraft-eu.csv": 553, "aircraft-swiss.csv": 553, "aircraft-uk.csv": 565, "aircraft-japan.csv": 554, "aircraft-brazil.csv": 565,
	"s122-exempt.csv": 1098, "s122-aircraft.csv": 546, "brazil-exempt.csv": 367,
	"s301-list-1.csv": 856, "s301-list-2.csv": 283, "s301-list-3.csv": 5906, "s301-list-4a.csv": 2958,
	"copper.csv": 80, "aluminium-content.csv": 224, "forced-labour-exempt.csv": 1563,
}

// Codes that only one side covers. Where both are 0 the passage was read as
// the other reader read it, independently.
var wantDifferences = map[string][2]int{ // list < published list → only here, only there
	"auto-parts.csv < yale/s232_auto_parts":                            {0, 0},
	"truck-parts.csv < yale/s232_mhd_parts":                            {0, 0},
	"metals-ia.csv < yale/s232_annex_products, 1a":                     {0, 0},
	"metals-ia.csv < waugh/metals-annex-IA":                            {0, 0},
	"metals-iii.csv < yale/s232_annex_products, 3":                     {0, 0},
	"metals-ib.csv < waugh/metals-annex-IB":                            {5, 0}, // what Proclamation 11032 added
	"metals-ib.csv < yale/s232_annex_products, 1b":                     {0, 6}, // bare headings read out of sentences
	"annex-ii.csv < waugh/annex-II-exemptions":                         {604, 0},
	"annex-ii.csv < waugh/annex-II-exemptions-nov14":                   {247, 11}, // ours keep what has ended; the eleven are particular articles
	"s122-exempt.csv < waugh/section122-product-exemptions":            {0, 0},
	"s122-particular.csv < waugh/section122-specific-exemptions":       {0, 0},
	"s122-aircraft.csv < waugh/section122-aircraft-exemptions":         {0, 0},
	"aircraft-brazil.csv < waugh/brazil-airplane-exemptions":           {0, 0},
	"aircraft-korea.csv < yale/floor_exempt_products, 9903.02.81":      {0, 0},
	"eu-generic.csv < yale/floor_exempt_products, 9903.02.77":          {0, 0},
	"swiss-natural.csv < yale/floor_exempt_products, 9903.02.84":       {0, 0},
	"s301-list-1.csv < yale/s301_product_lists, 1":                     {0, 4}, // four codes of chapter 98
	"forced-labour-exempt.csv < yale/s301fl_exempt_products":           {472, 541},
	"copper.csv < waugh/copper-list":                                   {0, 0},
	"fentanyl-potash.csv < yale/fentanyl_carveout_products, potash_mx": {0, 0},
}

func TestListsAreThoseOfTheNotes(t *testing.T) {
	src := &listSources{dir: listInputs(t), raw: map[string][]byte{}}
	compared := map[string]bool{}
	for _, l := range goodsLists() {
		rows, err := src.rows(&l)
		if err != nil {
			t.Errorf("%s: %v", l.file, err)
			continue
		}
		if want, ok := wantCodes[l.file]; ok && codes(rows) != want {
			t.Errorf("%s has %d codes, want %d", l.file, codes(rows), want)
		}
		if len(l.moved) > 0 { // the days at the end are set by other lists
			continue
		}
		for i := range l.against {
			key := l.file + " < " + l.against[i].describe()
			want, ok := wantDifferences[key]
			if !ok {
				continue
			}
			compared[key] = true
			theirs, err := src.table(&l.against[i])
			if err != nil {
				t.Errorf("%s: %v", key, err)
				continue
			}
			if d := compare(rows, theirs); len(d.onlyOurs) != want[0] || len(d.onlyTheirs) != want[1] {
				t.Errorf("%s: only here %s, only there %s, want %d and %d", key, some(d.onlyOurs), some(d.onlyTheirs), want[0], want[1])
			}
		}
	}
	for key := range wantDifferences {
		if !compared[key] && !strings.HasPrefix(key, "metals-ib.csv") {
			t.Errorf("nothing was compared for %s", key)
		}
	}
}

func TestListsOfTheRepositoryAreUpToDate(t *testing.T) {
	files, err := makeLists(listInputs(t), goodsLists())
	if err != nil {
		t.Fatal(err)
	}
	dir := filepath.Join("..", "dossiers", "us-tariffs")
	size := 0
	for _, f := range files {
		size += len(f.Text)
		have, err := os.ReadFile(filepath.Join(dir, f.Name))
		if err != nil || string(have) != f.Text {
			t.Errorf("%s is not what servanda lists writes: %v", f.Name, err)
		}
	}
	if size > 1_000_000 {
		t.Errorf("the lists take %d bytes", size)
	}
	again, err := makeLists(listInputs(t), goodsLists())
	if err != nil || !slices.Equal(files, again) {
		t.Error("the same input gave other bytes")
	}
}

// The language reads the lists as it reads those that people write.
func TestListsCanBeRead(t *testing.T) {
	for _, l := range goodsLists() {
		data, err := os.ReadFile(filepath.Join("..", "dossiers", "us-tariffs", l.file))
		if err != nil {
			t.Fatal(err)
		}
		records, err := csv.NewReader(bytes.NewReader(data)).ReadAll()
		if err != nil {
			t.Errorf("%s: %v", l.file, err)
			continue
		}
		if got := strings.Join(records[0], ","); got != "code,class,ex,from,until,published,note" {
			t.Errorf("%s: head %s", l.file, got)
		}
		for i, r := range records[1:] {
			if _, err := trade.ParseProduct(r[0]); err != nil || len(r[0]) < 4 {
				t.Errorf("%s: %v", l.file, err)
			}
			if i > 0 && records[i][0] > r[0] {
				t.Errorf("%s: %s stands before %s", l.file, records[i][0], r[0])
			}
			if r[3] != "" && r[4] != "" && r[3] > r[4] {
				t.Errorf("%s: %s begins after it ends", l.file, r[0])
			}
		}
	}
}

// chapterOf packs a text as chapter 99 is packed.
func chapterOf(t *testing.T, text string) *listSources {
	return &listSources{dir: fstest.MapFS{chapter99: {Data: gzipped(t, text)}}, raw: map[string][]byte{}}
}

func gzipped(t *testing.T, text string) []byte {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := w.Write([]byte(text)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

const page = `(g) The rates in headings 9903.94.05` + "\xad" + `9903.94.07 apply to parts enumerated
         in this subdivision: [Compiler's note: List may begin on a subsequent page.]
                   4009.12.0020  8471
          Harmonized Tariff Schedule of the United States Revision 6 (2026)                XXII
                         Annotated for Statistical Reporting Purposes
99 - III - 348
U.S. Notes (con.)
                   8708.29.51;8708.30,
                   9401.20.00
(h) Heading 9903.94.06 applies`

func TestPassage(t *testing.T) {
	s := chapterOf(t, page)
	rows, err := s.passage(&listTerm{note: "33(g)", after: "headings 9903.94.05-9903.94.07 apply", skip: "in this subdivision:", before: "(h) Heading"})
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, r := range rows {
		got = append(got, r.code)
	}
	if want := []string{"4009120020", "8471", "87082951", "870830", "94012000"}; !slices.Equal(got, want) {
		t.Errorf("codes %v, want %v", got, want)
	}
}

func TestPassageCutWronglyIsRefused(t *testing.T) {
	s := chapterOf(t, page)
	for name, c := range map[string]struct {
		term listTerm
		want string
	}{
		"words among the codes":  {listTerm{after: "parts enumerated", before: "(h) Heading"}, "words stand among the codes"},
		"no such words":          {listTerm{after: "buses enumerated", before: "(h) Heading"}, "stand 0 times"},
		"words that stand often": {listTerm{after: "9903", before: "(h) Heading"}, "not once"},
		"no end":                 {listTerm{after: "parts enumerated", before: "(k) Heading"}, "does not follow"},
		"no list":                {listTerm{after: "in this subdivision:", before: "4009"}, "holds no code"},
	} {
		if _, err := s.passage(&c.term); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want %q", name, err, c.want)
		}
	}
}

func TestScattered(t *testing.T) {
	s := chapterOf(t, "shall not apply to: (1) Etrogs (classifiable in subheading 0805.90.01); (2) Citrus juice (other than orange) concentrated (classifiable in\nsubheading 2009.31.60). (iv) As")
	rows, err := s.scattered(&listTerm{after: "apply to:", before: "(iv) As"})
	if err != nil {
		t.Fatal(err)
	}
	want := []listRow{
		{code: "08059001", ex: "ex", note: "Etrogs"},
		{code: "20093160", ex: "ex", note: "Citrus juice (other than orange) concentrated"},
	}
	if !slices.Equal(rows, want) {
		t.Errorf("%+v, want %+v", rows, want)
	}
}

func TestDaysOfAList(t *testing.T) {
	s := &listSources{raw: map[string][]byte{}, dir: fstest.MapFS{
		listSource + "dated.csv": {Data: []byte("code,from,until\n7403110000,NA,2025-07-31\n0201100510,2025-11-13,NA\n0201100590,2025-11-13,NA\n8471300100,NA,NA\n8471410110,NA,NA\n8471490000,2025-04-05,NA\n")},
		linesOf2025:              {Data: gzipped(t, `[{"htsno":"7403.11.00.00"},{"htsno":"7403.11.00"}]`)},
	}}
	rows, err := s.date([]listRow{{code: "02011005"}, {code: "8471"}, {code: "9999"}}, &listTable{file: "dated.csv", column: "code", from: "from", until: "until"})
	if err != nil {
		t.Fatal(err)
	}
	want := []listRow{
		{code: "02011005", from: "2025-11-13"},
		{code: "8471"}, // most of its lines have no first day
		{code: "8471490000", from: "2025-04-05"},
		{code: "9999", note: "first day not known"},
		{code: "74031100", until: "2025-07-31"}, // its only statistical line ended
	}
	if !slices.Equal(rows, want) {
		t.Errorf("%+v\nwant %+v", rows, want)
	}
}

func TestTakenOverCodesEnd(t *testing.T) {
	rows := []listRow{{code: "84271040", from: "2026-04-06"}, {code: "8708292120", from: "2026-04-06"}, {code: "84281000", from: "2026-04-06"}}
	end(rows, []listRow{{code: "842710", from: "2026-06-08"}, {code: "87082921", from: "2026-06-08"}})
	if rows[0].until != "2026-06-07" || rows[1].until != "2026-06-07" || rows[2].until != "" {
		t.Errorf("%+v", rows)
	}
}

func TestCompareLists(t *testing.T) {
	ours := []listRow{{code: "870829"}, {code: "94012000"}, {code: "7208"}}
	theirs := []listRow{{code: "8708295110"}, {code: "9401"}, {code: "8471"}}
	d := compare(ours, theirs)
	if !slices.Equal(d.onlyOurs, []string{"7208"}) || !slices.Equal(d.onlyTheirs, []string{"8471"}) {
		t.Errorf("%+v", d)
	}
	if d := compare(ours, ours); len(d.onlyOurs)+len(d.onlyTheirs) != 0 {
		t.Errorf("a list differs from itself: %+v", d)
	}
}

// TestLawOnTheLists asks the dossier which goods stand on which day.
func TestLawOnTheLists(t *testing.T) {
	d, messages := dossier.Load(os.DirFS(filepath.Join("..", "dossiers", "us-tariffs")), "us-tariffs", dossier.Options{})
	for _, m := range messages {
		if m.Severity == 0 {
			t.Error(m.Render())
		}
	}
	named := map[string]bool{}
	measures := 0
	for _, e := range d.All("measure") {
		measures++
		terms, _ := dossier.Get[[]dossier.GoodsTerm](e.Values, "goods")
		for _, term := range terms {
			if term.List != "" {
				named[term.List] = true
			}
		}
		if e.Value("source") == nil && e.Value("quote") == nil {
			t.Errorf("%s names no source", e.ID)
		}
	}
	if measures < 250 {
		t.Errorf("%d measures, too few to be whole", measures)
	}
	for _, l := range goodsLists() {
		if !named[l.file] {
			t.Errorf("no measure names %s", l.file)
		}
	}
}
