// Package annex answers which goods the annexes of trade law list: it derives the
// goods lists of the dossier us-tariffs from the notes of chapter 99 of the
// United States schedule, and from published lists where the notes are not at
// hand.
//
// Its one idea: a list is a passage of the chapter, found by words that stand in
// it once and ended by words that follow, or a column of a published table; what
// differs between the two is counted and said. A passage in which prose stands
// among the codes was cut wrongly and is refused.
//
// Codes are prefixes of 4 to 10 digits. Days are those that the act or the table
// gives. The same input gives the same bytes.
//
// Source: Harmonized Tariff Schedule of the United States, chapter 99 (US
// government work); the published lists as PROVENANCE.md beside the lists says.
package annex

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/servanda/servanda/trade"
)

// A File is one derived file.
type File struct{ Name, Text string }

// Lists derives the goods lists and their provenance from the folder of the
// schedule's chapter 99 and of the published lists.
func Lists(dir fs.FS) ([]File, error) { return makeLists(dir, goodsLists()) }

// A goodsList is one list of the dossier and where it comes from. The terms
// are joined; of two rows with the same code, class and first day the earlier
// term's stays.
type goodsList struct {
	file    string
	title   string
	terms   []listTerm
	dates   *listTable  // gives rows their days, and adds the rows that have ended
	moved   []string    // lists that take codes over: their days end the rows here
	against []listTable // published lists of the same goods, to compare with
}

// A listTerm is a passage of chapter 99 or a published table, and what its
// rows carry.
type listTerm struct {
	note      string // of the passage, such as 33(b)
	after     string // words that stand once in the chapter
	skip      string // the first such words behind them after which the passage begins; "": at once
	before    string // words before which it ends
	scattered bool   // codes stand in sentences: (classifiable in subheading 0805.90.01)
	table     *listTable

	class     func(code string) string
	from      string
	published string
}

// A listTable is a published list: a CSV file and the column of its codes.
type listTable struct {
	file        string
	column      string
	where       map[string]string // column → value
	from, until string            // columns with the first and the last day
	class       string            // column
	published   map[string]string // first day → the day from which it could be known
}

type listRow struct {
	code, class, ex, from, until, published, note string
}

// listSources are the inputs, each read once.
type listSources struct {
	dir     fs.FS
	raw     map[string][]byte
	chapter string // chapter 99 as one line of words
	lines   map[string][]string
}

const (
	chapter99  = "sources/us-legal/hts_chapter99_2026_rev_6.txt.gz"
	listSource = "data/us-tariff/lists/"
	// the statistical lines while the first lists were in force
	linesOf2025 = "data/us-tariff/hts/hts_2025_rev_10.json.gz"
)

// makeLists gives the files: one CSV for each list, and PROVENANCE.md.
func makeLists(dir fs.FS, lists []goodsList) ([]File, error) {
	src := &listSources{dir: dir, raw: map[string][]byte{}}
	rows := map[string][]listRow{}
	for _, l := range lists {
		r, err := src.rows(&l)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", l.file, err)
		}
		for _, name := range l.moved {
			end(r, rows[name])
		}
		rows[l.file] = r
	}
	var out []File
	for _, l := range lists {
		out = append(out, File{Name: l.file, Text: writeList(rows[l.file])})
	}
	text, err := src.provenance(lists, rows)
	if err != nil {
		return nil, err
	}
	return append(out, File{Name: "PROVENANCE.md", Text: text}), nil
}

func (s *listSources) rows(l *goodsList) ([]listRow, error) {
	var out []listRow
	seen := map[[3]string]bool{}
	add := func(r listRow) {
		if key := [3]string{r.code, r.class, r.from}; !seen[key] {
			seen[key] = true
			out = append(out, r)
		}
	}
	for _, t := range l.terms {
		var rows []listRow
		var err error
		switch {
		case t.table != nil:
			rows, err = s.table(t.table)
		case t.scattered:
			rows, err = s.scattered(&t)
		default:
			rows, err = s.passage(&t)
		}
		if err != nil {
			return nil, err
		}
		for _, r := range rows {
			if t.class != nil {
				r.class = t.class(r.code)
			}
			r.from, r.published = cmp.Or(r.from, t.from), cmp.Or(r.published, t.published)
			add(r)
		}
	}
	if l.dates != nil {
		var err error
		if out, err = s.date(out, l.dates); err != nil {
			return nil, err
		}
	}
	slices.SortFunc(out, func(a, b listRow) int { // the order of the file
		return cmp.Or(cmp.Compare(a.code, b.code), cmp.Compare(a.from, b.from), cmp.Compare(a.class, b.class))
	})
	return slices.Compact(out), nil
}

// read gives an input, unpacked where it is gzip.
func (s *listSources) read(name string) ([]byte, error) {
	data, ok := s.raw[name]
	if !ok {
		var err error
		if data, err = fs.ReadFile(s.dir, name); err != nil {
			return nil, fmt.Errorf("%w\ngive the folder that holds sources and data", err)
		}
		s.raw[name] = data
	}
	if !strings.HasSuffix(name, ".gz") {
		return data, nil
	}
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	var b bytes.Buffer
	if _, err := b.ReadFrom(z); err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return b.Bytes(), z.Close()
}

// furniture is what a page prints around the notes; several pieces may share a line.
var furniture = regexp.MustCompile(`Harmonized Tariff Schedule of the United States Revision \d+ \(\d+\)|Annotated for Statistical Reporting(?: Purposes)?|^U\.S\. Notes \(con\.\)|(?:^|\s)XXII$|(?:^|\s)99 ?- ?III ?- ?\d+$`)

// words gives the chapter as one line: its bytes as Latin 1 where they are not
// UTF-8, page furniture taken out, white space made single.
func (s *listSources) words() (string, error) {
	if s.chapter != "" {
		return s.chapter, nil
	}
	data, err := s.read(chapter99)
	if err != nil {
		return "", err
	}
	var text strings.Builder
	for len(data) > 0 {
		r, n := utf8.DecodeRune(data)
		if r == utf8.RuneError && n == 1 {
			r = rune(data[0])
		}
		if r == '\u00ad' { // the text prints its dashes so
			r = '-'
		}
		text.WriteRune(r)
		data = data[n:]
	}
	var b strings.Builder
	for line := range strings.Lines(text.String()) {
		line = furniture.ReplaceAllString(strings.TrimSpace(line), " ")
		for _, word := range strings.Fields(line) {
			if b.Len() > 0 {
				b.WriteByte(' ')
			}
			b.WriteString(word)
		}
	}
	s.chapter = b.String()
	return s.chapter, nil
}

// between gives the words of a passage.
func (s *listSources) between(t *listTerm) (string, error) {
	text, err := s.words()
	if err != nil {
		return "", err
	}
	if n := strings.Count(text, t.after); n != 1 {
		return "", fmt.Errorf("note %s: the words %q stand %d times in chapter 99, not once\nfind words that stand only before the list", t.note, t.after, n)
	}
	_, rest, _ := strings.Cut(text, t.after)
	if t.skip != "" {
		var ok bool
		if _, rest, ok = strings.Cut(rest, t.skip); !ok {
			return "", fmt.Errorf("note %s: %q does not follow %q", t.note, t.skip, t.after)
		}
	}
	passage, _, ok := strings.Cut(rest, t.before)
	if !ok {
		return "", fmt.Errorf("note %s: %q does not follow %q", t.note, t.before, t.after)
	}
	return passage, nil
}

var (
	listCode     = regexp.MustCompile(`\b\d{4}(?:\.\d{2}(?:\.\d{2}(?:\.?\d{2})?)?)?\b`)
	compilerNote = regexp.MustCompile(`\[Compiler's note:[^\]]*\]`)
	listTitle    = regexp.MustCompile(`\((?:i|ii|iii|iv|v|vi|vii|viii|ix|x|\d+)\)|(?:Derivative aluminum articles|Derivative steel articles|Articles of steel|Articles of copper):`)
	inSentence   = regexp.MustCompile(`([^();:.]+(?:\([^)]*\))?[^();]*)\((?:classifiable|described|provided for) in (?:statistical reporting number|subheading) (\d{4}\.\d{2}\.\d{2}(?:\.?\d{2})?)\)`)
)

// passage reads the codes of a note. Nothing else may stand there but titles
// of sub-lists and the compiler's notes, so that a passage cut wrongly is seen.
func (s *listSources) passage(t *listTerm) ([]listRow, error) {
	text, err := s.between(t)
	if err != nil {
		return nil, err
	}
	rest := listTitle.ReplaceAllString(compilerNote.ReplaceAllString(text, " "), " ")
	var out []listRow
	for _, c := range listCode.FindAllString(rest, -1) {
		out = append(out, listRow{code: strings.ReplaceAll(c, ".", "")})
	}
	rest = strings.Trim(listCode.ReplaceAllString(rest, ""), " ,;.")
	rest = strings.Join(strings.FieldsFunc(rest, func(r rune) bool { return strings.ContainsRune(" ,;.", r) }), " ")
	if rest != "" {
		return nil, fmt.Errorf("note %s: words stand among the codes: %.80q\nend the passage earlier", t.note, rest)
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("note %s: the passage holds no code", t.note)
	}
	return out, nil
}

// scattered reads codes named in sentences, each with the article meant: only
// part of the line.
func (s *listSources) scattered(t *listTerm) ([]listRow, error) {
	text, err := s.between(t)
	if err != nil {
		return nil, err
	}
	var out []listRow
	for _, m := range inSentence.FindAllStringSubmatch(text, -1) {
		article := strings.TrimLeft(strings.TrimPrefix(strings.TrimSpace(m[1]), "and "), "(0123456789) ")
		out = append(out, listRow{code: strings.ReplaceAll(m[2], ".", ""), ex: "ex", note: article})
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("note %s: the passage holds no code", t.note)
	}
	return out, nil
}

// table reads a published list.
func (s *listSources) table(t *listTable) ([]listRow, error) {
	data, err := s.read(listSource + t.file)
	if err != nil {
		return nil, err
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if t.column == "" { // a text of one code a line
		data = append([]byte("code\n"), data...)
	}
	r := csv.NewReader(bytes.NewReader(data))
	r.Comment = '#'
	r.FieldsPerRecord = -1
	records, err := r.ReadAll()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", t.file, err)
	}
	if len(records) == 0 {
		return nil, fmt.Errorf("%s: the list is empty", t.file)
	}
	column := func(name string) (int, error) {
		if name == "" {
			return -1, nil
		}
		i := slices.Index(records[0], name)
		if i < 0 {
			return 0, fmt.Errorf("%s: there is no column %q: %s", t.file, name, strings.Join(records[0], ", "))
		}
		return i, nil
	}
	var at [4]int
	for k, name := range []string{cmp.Or(t.column, "code"), t.from, t.until, t.class} {
		if at[k], err = column(name); err != nil {
			return nil, err
		}
	}
	var out []listRow
	for _, rec := range records[1:] {
		get := func(i int) string {
			if i < 0 || i >= len(rec) || rec[i] == "NA" {
				return ""
			}
			return strings.TrimSpace(rec[i])
		}
		wanted := true
		for name, value := range t.where {
			i, err := column(name)
			if err != nil {
				return nil, err
			}
			wanted = wanted && get(i) == value
		}
		code := strings.ReplaceAll(get(at[0]), ".", "")
		for len(code) > 10 && strings.HasSuffix(code, "00") { // padded twice
			code = code[:len(code)-2]
		}
		if !wanted || code == "" {
			continue
		}
		if strings.Trim(code, "0123456789") != "" || len(code) < 4 || len(code) > 10 {
			return nil, fmt.Errorf("%s: %q is not a code of 4 to 10 digits", t.file, code)
		}
		if len(code)%2 == 1 { // a leading zero was lost
			code = "0" + code
		}
		from := get(at[1])
		out = append(out, listRow{code: code, class: get(at[3]), from: from, until: get(at[2]), published: t.published[from]})
	}
	if len(out) == 0 {
		return nil, fmt.Errorf("%s: no row fits", t.file)
	}
	return out, nil
}

// date gives rows the days that a table of statistical lines has for them, and
// adds its rows that have ended. A code whose lines differ keeps the days of
// most of them, and the others get rows of their own.
func (s *listSources) date(rows []listRow, t *listTable) ([]listRow, error) {
	dated, err := s.table(t)
	if err != nil {
		return nil, err
	}
	var out []listRow
	for _, r := range rows {
		count := map[string]int{}
		for _, d := range dated {
			if d.until == "" && strings.HasPrefix(d.code, r.code) {
				count[d.from]++
			}
		}
		if len(count) == 0 {
			r.note = cmp.Or(r.note, "first day not known")
			out = append(out, r)
			continue
		}
		most := ""
		for from, n := range count {
			if n > count[most] || n == count[most] && from < most {
				most = from
			}
		}
		r.from, r.published = most, t.published[most]
		out = append(out, r)
		for _, d := range dated {
			if d.until == "" && d.from != most && strings.HasPrefix(d.code, r.code) && d.code != r.code {
				out = append(out, listRow{code: d.code, from: d.from, published: d.published})
			}
		}
	}
	var ended []listRow
	for _, d := range dated {
		if d.until != "" {
			ended = append(ended, d)
		}
	}
	ended, err = s.shorten(ended)
	return append(out, ended...), err
}

// shorten puts a code of eight digits in the place of its statistical lines
// where all of them are there with the same days.
func (s *listSources) shorten(rows []listRow) ([]listRow, error) {
	if s.lines == nil {
		data, err := s.read(linesOf2025)
		if err != nil {
			return nil, err
		}
		var schedule []struct{ Htsno string }
		if err := json.Unmarshal(data, &schedule); err != nil {
			return nil, fmt.Errorf("%s: %w", linesOf2025, err)
		}
		s.lines = map[string][]string{}
		for _, x := range schedule {
			if code := strings.ReplaceAll(x.Htsno, ".", ""); len(code) == 10 {
				s.lines[code[:8]] = append(s.lines[code[:8]], code)
			}
		}
	}
	have := map[listRow]bool{}
	for _, r := range rows {
		have[r] = true
	}
	done := map[listRow]bool{}
	var out []listRow
	for _, r := range rows {
		if len(r.code) == 10 {
			whole := r
			whole.code = r.code[:8]
			all := true
			for _, line := range s.lines[whole.code] {
				x := r
				x.code = line
				all = all && have[x]
			}
			if all || have[listRow{code: whole.code + "00", class: r.class, from: r.from, until: r.until}] {
				r = whole
			}
		}
		if !done[r] {
			done[r] = true
			out = append(out, r)
		}
	}
	return out, nil
}

// end gives rows their last day where another list takes the code over.
func end(rows, by []listRow) {
	for i := range rows {
		for _, b := range by {
			if b.from > rows[i].from && strings.HasPrefix(rows[i].code, b.code) && rows[i].until == "" {
				rows[i].until = dayBefore(b.from)
			}
		}
	}
}

// dayBefore is the last day of what ends when something begins.
func dayBefore(day string) string {
	d, err := trade.ParseDate(day)
	if err != nil {
		return ""
	}
	return d.AddDays(-1).String()
}

func writeList(rows []listRow) string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	w.Write([]string{"code", "class", "ex", "from", "until", "published", "note"}) // a Builder does not fail
	for _, r := range rows {
		w.Write([]string{r.code, r.class, r.ex, r.from, r.until, r.published, r.note})
	}
	w.Flush()
	return b.String()
}

// A difference says how far a list and a published one cover the same goods.
type difference struct {
	theirs     int      // codes there
	onlyOurs   []string // codes that the other does not cover
	onlyTheirs []string
}

// compare holds a list against a published one. A code is covered where the
// other has it, a prefix of it, or a code under it.
func compare(ours, theirs []listRow) difference {
	uncovered := func(a, b []listRow) []string {
		prefixes, whole := map[string]bool{}, map[string]bool{}
		for _, r := range b {
			whole[r.code] = true
			for n := 4; n < len(r.code); n += 2 {
				prefixes[r.code[:n]] = true
			}
		}
		var out []string
		for _, r := range a {
			found := prefixes[r.code]
			for n := 4; n <= len(r.code) && !found; n += 2 {
				found = whole[r.code[:n]]
			}
			if !found {
				out = append(out, r.code)
			}
		}
		slices.Sort(out)
		return slices.Compact(out)
	}
	return difference{codes(theirs), uncovered(ours, theirs), uncovered(theirs, ours)}
}

// codes counts distinct codes.
func codes(rows []listRow) int {
	seen := map[string]bool{}
	for _, r := range rows {
		seen[r.code] = true
	}
	return len(seen)
}

func (s *listSources) provenance(lists []goodsList, rows map[string][]listRow) (string, error) {
	var b, differences strings.Builder
	b.WriteString("# Where the goods lists come from\n\n" +
		"Written by `servanda lists`; do not edit by hand. The columns are code, class, ex, from, until, published and\n" +
		"note; a code is a prefix of 4 to 10 digits, and ex marks one of which only the article in the note is meant.\n" +
		"A list is derived from the notes of chapter 99 of the schedule\n" +
		"(2026 revision 6; United States government work) where they print it, and otherwise from a published list of\n" +
		"the Yale Budget Lab or of the trade war tracker of M. Waugh (both MIT) or of a government notice.\n\n" +
		"| list | rows | goods | from |\n|---|---:|---|---|\n")
	for _, l := range lists {
		var from []string
		for _, t := range l.terms {
			if t.table != nil {
				from = append(from, t.table.describe())
			} else {
				from = append(from, "note "+t.note)
			}
		}
		if l.dates != nil {
			from = append(from, "days from "+l.dates.describe())
		}
		for _, m := range l.moved {
			from = append(from, "ends where "+m+" begins")
		}
		slices.Sort(from)
		fmt.Fprintf(&b, "| %s | %d | %s | %s |\n", l.file, len(rows[l.file]), l.title, strings.Join(slices.Compact(from), "; "))
		for i := range l.against {
			theirs, err := s.table(&l.against[i])
			if err != nil {
				return "", err
			}
			d := compare(rows[l.file], theirs)
			fmt.Fprintf(&differences, "| %s | %s | %d | %d | %s | %s |\n", l.file, l.against[i].describe(), codes(rows[l.file]), d.theirs, some(d.onlyOurs), some(d.onlyTheirs))
		}
	}
	b.WriteString("\n## Differences from the published lists\n\n" +
		"A code counts as covered where the other list has it, a prefix of it, or a code under it.\n\n" +
		"| list | published list | codes | codes there | only here | only there |\n|---|---|---:|---:|---|---|\n")
	b.WriteString(differences.String())
	b.WriteString("\n## Inputs\n\n| file | SHA-256 |\n|---|---|\n")
	names := make([]string, 0, len(s.raw))
	for name := range s.raw {
		names = append(names, name)
	}
	slices.Sort(names)
	for _, name := range names {
		sum := sha256.Sum256(s.raw[name])
		fmt.Fprintf(&b, "| %s | %s |\n", name, hex.EncodeToString(sum[:]))
	}
	return b.String(), nil
}

func (t *listTable) describe() string {
	text := strings.TrimSuffix(t.file, path.Ext(t.file))
	columns := make([]string, 0, len(t.where))
	for name := range t.where {
		columns = append(columns, name)
	}
	slices.Sort(columns)
	for _, name := range columns {
		text += ", " + t.where[name]
	}
	return text
}

// some shows a few codes and says how many more there are.
func some(codes []string) string {
	const shown = 8
	switch {
	case len(codes) == 0:
		return "0"
	case len(codes) <= shown:
		return fmt.Sprintf("%d: %s", len(codes), strings.Join(codes, " "))
	}
	return fmt.Sprintf("%d: %s …", len(codes), strings.Join(codes[:shown], " "))
}

// chapter reports whether a code stands in one of the chapters.
func chapter(code string, chapters ...string) bool { return slices.Contains(chapters, code[:2]) }

// metal is the class in the lists of annexes I-B and III: articles of the metal
// chapters are reached whatever their weight of metal.
func metal(code string) string {
	if chapter(code, "72", "73", "74", "76") {
		return "metal"
	}
	return "other"
}

func ieepaDates() *listTable {
	return &listTable{file: "yale/ieepa_exempt_products.csv", column: "hts10", from: "effective_date_start", until: "effective_date_end",
		published: map[string]string{"2025-04-05": "2025-04-11", "2025-09-08": "2025-09-05", "2025-11-13": "2025-11-14"}}
}

func annex(name string) *listTable {
	return &listTable{file: "yale/s232_annex_products.csv", column: "hts_prefix", where: map[string]string{"annex": name}, from: "effective_date"}
}

func waugh(file, column string) listTable {
	return listTable{file: "waugh/" + file + ".csv", column: column}
}

func yale(file, column string) listTable {
	return listTable{file: "yale/" + file + ".csv", column: column}
}

func yaleWhere(file, code, column, value string) listTable {
	return listTable{file: "yale/" + file + ".csv", column: code, where: map[string]string{column: value}}
}

func at(t listTable) *listTable { return &t }

// goodsLists are the lists of the dossier us-tariffs.
func goodsLists() []goodsList {
	const sections = "sub-column:"
	inJune := func(name string) listTerm { // Proclamation 11032, annexes at second hand
		t := annex(name)
		t.where["effective_date"] = "2026-06-08"
		return listTerm{table: t, class: metal}
	}
	is := func(class string) func(string) string { return func(string) string { return class } }
	return []goodsList{
		// vehicles, trucks and their parts
		{file: "vehicles.csv", title: "passenger vehicles and light trucks",
			terms:   []listTerm{{note: "33(b)", after: "certain entries under 9903.94.31, apply to all imported products classifiable in the provisions of the HTSUS enumerated in this subdivision:", before: "(c) Heading 9903.94.02"}},
			against: []listTable{waugh("auto-tariffs", "HTSUS")}},
		{file: "vehicles-uk.csv", title: "passenger vehicles of the United Kingdom's quota",
			terms: []listTerm{{note: "33(i)", after: "classified under the following subheadings of 8703:", before: "The aggregate annual import volume"}}},
		{file: "auto-parts.csv", title: "parts of vehicles; class computer: heading 8471, of which few are",
			terms: []listTerm{{note: "33(g)", after: "(g) Subject to a manufacturer's import adjustment offset amount", skip: "enumerated in this subdivision:", before: "(h) Heading 9903.94.06",
				class: func(code string) string {
					if strings.HasPrefix(code, "8471") {
						return "computer"
					}
					return "part"
				}}},
			against: []listTable{{file: "yale/s232_auto_parts.txt"}, waugh("auto-tariffs", "HTSUS")}},
		{file: "auto-parts-uk.csv", title: "parts of vehicles of the United Kingdom",
			terms: []listTerm{{note: "33(j)", after: "classifiable in the following statistical reporting numbers of the HTSUS Annotated:", before: "Any automotive part"}}},
		{file: "trucks.csv", title: "medium- and heavy-duty vehicles",
			terms: []listTerm{{note: "38(b)", after: "set forth in heading 9903.74.01 applies to imported products classifiable in the provisions of the HTSUS enumerated in this subdivision:", before: "(c) Heading 9903.74.02"}}},
		{file: "buses.csv", title: "buses of heading 8702",
			terms: []listTerm{{note: "38(c)", after: "(c) Heading 9903.74.02 applies to buses", skip: "enumerated in this subdivision:", before: "(d) Heading 9903.74.03"}}},
		{file: "truck-parts.csv", title: "parts of medium- and heavy-duty vehicles",
			terms:   []listTerm{{note: "38(i)", after: "apply to parts of medium- and heavy-duty vehicles classifiable", skip: "enumerated in this subdivision:", before: "(j) Heading 9903.74.09"}},
			against: []listTable{{file: "yale/s232_mhd_parts.txt"}}},

		// wood, chips, pharmaceuticals
		{file: "softwood.csv", title: "softwood timber and lumber",
			terms: []listTerm{{note: "37(b)", after: "specified in subdivision (a) to this note, that are classified under the provisions of the HTSUS listed in this subdivision:", before: "(c) Heading 9903.76.02"}}},
		{file: "wood-furniture.csv", title: "upholstered wooden furniture",
			terms: []listTerm{{note: "37(d)", after: "(i), (j), and (l) to this note, that are classified under the following provisions of the HTSUS:", before: "(e) Except"}}},
		{file: "wood-cabinets.csv", title: "kitchen cabinets, vanities and their parts",
			terms: []listTerm{{note: "37(f)", after: "9903.76.22, and 9903.76.23 apply to all imported completed", skip: "listed in this subdivision:", before: "(g) Heading 9903.76.04"}}},
		{file: "chips.csv", title: "provisions in which chips of note 39 are classified",
			terms:   []listTerm{{note: "39(b)", after: "For the purposes of this note, \"semiconductor articles\" refers", skip: "enumerated in this subdivision:", before: "To be included"}},
			against: []listTable{yale("s232_semi_products", "hts10")}},
		{file: "pharma.csv", title: "patented pharmaceuticals of annex I, and provisions they share with others",
			terms: []listTerm{{table: at(yale("s232_pharma_products", "hts10"))}}},

		// metals before 2026-04-06
		{file: "steel.csv", title: "iron and steel; derivatives in chapter 73",
			terms:   []listTerm{{table: &listTable{file: "yale/s232_metal_chapter_products.csv", column: "hts_prefix", where: map[string]string{"metal_type": "steel"}, from: "effective_date", class: "kind"}}},
			against: []listTable{waugh("steel-tariffs", "HTSUS")}},
		{file: "steel-content.csv", title: "derivatives outside of chapter 73, on their steel",
			terms: []listTerm{{table: &listTable{file: "yale/s232_derivative_products.csv", column: "hts_prefix", where: map[string]string{"derivative_type": "steel"}, from: "effective_date"}}}},
		{file: "aluminium.csv", title: "aluminium; derivatives in chapter 76",
			terms: []listTerm{
				{note: "19(j)", after: "(j) The rates of duty set forth in heading 9903.85.07", skip: "smelted and cast in the United States:", before: "(k) The rates of duty in heading 9903.85.08", from: "2025-03-12", class: is("derivative")},
				{table: &listTable{file: "yale/s232_metal_chapter_products.csv", column: "hts_prefix", where: map[string]string{"metal_type": "aluminum"}, from: "effective_date", class: "kind"}},
			},
			against: []listTable{waugh("alu-tariffs", "HTSUS")}},
		{file: "aluminium-content.csv", title: "derivatives outside of chapter 76, on their aluminium",
			terms:   []listTerm{{note: "19(k)", after: "(k) The rates of duty in heading 9903.85.08", skip: "smelted and cast in the United States:", before: "For any derivative aluminum product"}},
			dates:   &listTable{file: "yale/s232_derivative_products.csv", column: "hts_prefix", where: map[string]string{"derivative_type": "aluminum"}, from: "effective_date"},
			against: []listTable{yaleWhere("s232_derivative_products", "hts_prefix", "derivative_type", "aluminum")}},
		{file: "copper.csv", title: "semi-finished copper and copper-intensive derivatives",
			terms:   []listTerm{{table: at(yale("s232_copper_products", "hts10"))}},
			against: []listTable{waugh("copper-list", "HTSUS")}},

		// metals from 2026-04-06
		{file: "metals-ia.csv", title: "annex I-A",
			terms: []listTerm{{note: "16(c)(i) to (v)", after: "(c) Headings 9903.82.02-9903.82.19 apply to the full customs value", skip: "(i) Articles of aluminum:", before: "(vi) Derivative aluminum articles:", class: func(code string) string {
				switch code[:2] {
				case "76":
					return "aluminium"
				case "74":
					return "copper"
				}
				return "steel"
			}}},
			against: []listTable{*annex("1a"), waugh("metals-annex-IA", "HTSUS")}},
		{file: "metals-ic.csv", title: "annex I-C: mobile machinery",
			terms: []listTerm{{table: annex("1c")}}},
		{file: "metals-iii.csv", title: "annex III",
			terms: []listTerm{
				{note: "16(c)(ix) and (x)", after: "8544.49.10 (ix) Derivative aluminum articles:", before: "(d) Headings 9903.82.04 and", from: "2026-04-06", class: metal},
				inJune("3")},
			against: []listTable{*annex("3"), waugh("metals-annex-III-temporary", "HTSUS")}},
		{file: "metals-ib.csv", title: "annex I-B",
			terms: []listTerm{
				{note: "16(c)(vi) to (viii)", after: "7419.80.16 (vi) Derivative aluminum articles:", before: "(ix) Derivative aluminum articles:", from: "2026-04-06", class: metal},
				inJune("1b")},
			moved:   []string{"metals-ic.csv", "metals-iii.csv"},
			against: []listTable{*annex("1b"), waugh("metals-annex-IB", "HTSUS")}},
		{file: "metals-copper.csv", title: "of annex I-B, articles of copper",
			terms: []listTerm{{note: "16(c)(viii)", after: "9406.90.01 (viii) Articles of copper:", before: "(ix) Derivative aluminum articles:"}}},
		{file: "metals-aluminium.csv", title: "of the annexes, articles and derivatives of aluminium",
			terms: []listTerm{
				{note: "16(c)(i) and (ii)", after: "(c) Headings 9903.82.02-9903.82.19 apply to the full customs value", skip: "(i) Articles of aluminum:", before: "(iii) Articles of steel:"},
				{note: "16(c)(vi)", after: "7419.80.16 (vi) Derivative aluminum articles:", before: "(vii) Derivative steel articles:"},
				{note: "16(c)(ix)", after: "8544.49.10 (ix) Derivative aluminum articles:", before: "(x) Derivative steel articles:"}}},

		// exceptions from the reciprocal tariffs
		{file: "annex-ii.csv", title: "annex II: outside of the reciprocal tariffs",
			terms:   []listTerm{{note: "2(v)(iii)(a)", after: "9903.02.87-9903.02.88 shall not apply to products classified in the following subheadings of the HTSUS:", before: "(b) As provided in heading 9903.02.78"}},
			dates:   ieepaDates(),
			against: []listTable{*ieepaDates(), waugh("annex-II-exemptions", "HTSUS"), waugh("annex-II-exemptions-nov14", "HTSUS"), waugh("consumer_electronics_EO14257_apr11", "HTSUS")}},
		{file: "annex-ii-particular.csv", title: "particular articles outside of the reciprocal tariffs",
			terms: []listTerm{{note: "2(v)(iii)(b)", scattered: true, after: "(b) As provided in heading 9903.02.78", skip: "articles the product of any country:", before: "(iv) As provided in 9903.01.26", from: "2025-11-13", published: "2025-11-14"}}},
		{file: "eu-natural.csv", title: "goods of the European Union: natural resources and others",
			terms:   []listTerm{{note: "2(v)(xx)", after: "(xx) As provided in heading 9903.02.74", skip: "of the HTSUS:", before: "(xxi) As provided"}},
			against: []listTable{yaleWhere("floor_exempt_products", "hts8", "ch99_code", "9903.02.74")}},
		{file: "eu-particular.csv", title: "a particular article of the European Union",
			terms: []listTerm{{note: "2(v)(xxi)", scattered: true, after: "(xxi) As provided in heading 9903.02.75", skip: "articles the product of the European Union:", before: "(xxii) As provided"}}},
		{file: "eu-generic.csv", title: "provisions with pharmaceuticals that are not patented, European Union",
			terms:   []listTerm{{note: "2(v)(xxiii)", after: "(xxiii) As provided in heading 9903.02.77", skip: sections, before: "(xxiv)"}},
			against: []listTable{yaleWhere("floor_exempt_products", "hts8", "ch99_code", "9903.02.77")}},
		{file: "swiss-natural.csv", title: "goods of Switzerland and Liechtenstein: natural resources and others",
			terms:   []listTerm{{note: "2(v)(xxv)(b)", after: "the product of Switzerland or Liechtenstein, respectively, that are classifiable in the following provisions of the HTSUS:", before: "(c) As provided"}},
			against: []listTable{yaleWhere("floor_exempt_products", "hts8", "ch99_code", "9903.02.84")}},
		{file: "swiss-generic.csv", title: "provisions with pharmaceuticals that are not patented, Switzerland and Liechtenstein",
			terms:   []listTerm{{note: "2(v)(xxv)(d)", after: "List for 2(v)(xxv)(d) may appear or continue on a subsequent page.]", before: "(x) (i) Except"}},
			against: []listTable{yaleWhere("floor_exempt_products", "hts8", "ch99_code", "9903.02.86")}},
		{file: "brazil-exempt.csv", title: "outside of the 40 % on Brazil",
			terms:   []listTerm{{note: "2(x)(iii)(a)", after: "heading 9903.01.77 shall not apply to products classified in the following provisions of the HTSUS:", before: "(b) As provided in heading 9903.01.90"}},
			dates:   &listTable{file: "yale/country_eo_exempt_products.csv", column: "hts10", where: map[string]string{"ch99_code": "9903.01.77"}, from: "effective_date_start", until: "effective_date_end", published: map[string]string{"2025-11-13": "2025-11-20"}},
			against: []listTable{waugh("brazil-non-airplane-exemptions", "HTSUS"), yaleWhere("country_eo_exempt_products", "hts10", "ch99_code", "9903.01.77")}},
		{file: "brazil-particular.csv", title: "particular articles outside of the 40 % on Brazil",
			terms: []listTerm{{note: "2(x)(iii)(b)", scattered: true, after: "(b) As provided in heading 9903.01.90", skip: "articles the product of Brazil:", before: "(iv) As provided", from: "2025-11-13", published: "2025-11-20"}}},

		// civil aircraft
		{file: "aircraft-korea.csv", title: "provisions with articles of civil aircraft, Korea",
			terms:   []listTerm{{note: "2(v)(xxiv)(b)", after: "(b) As provided in heading 9903.02.81", skip: "\"Special\" subcolumn:", before: "(xxv)"}},
			against: []listTable{yaleWhere("floor_exempt_products", "hts8", "ch99_code", "9903.02.81")}},
		{file: "aircraft-eu.csv", title: "provisions with articles of civil aircraft, European Union",
			terms:   []listTerm{{note: "2(v)(xxii)", after: "(xxii) As provided in heading 9903.02.76", skip: sections, before: "(xxiii)"}},
			against: []listTable{yaleWhere("floor_exempt_products", "hts8", "ch99_code", "9903.02.76")}},
		{file: "aircraft-swiss.csv", title: "provisions with articles of civil aircraft, Switzerland and Liechtenstein",
			terms:   []listTerm{{note: "2(v)(xxv)(c)", after: "List for 2(v)(xxv)(c) may appear or continue on a subsequent page.]", before: "(d) As provided"}},
			against: []listTable{yaleWhere("floor_exempt_products", "hts8", "ch99_code", "9903.02.85")}},
		{file: "aircraft-uk.csv", title: "provisions with articles of civil aircraft, United Kingdom",
			terms: []listTerm{{note: "35(a)", after: "(a) As provided in heading 9903.96.01", skip: "subcolumn:", before: "(b) As provided in heading 9903.96.02"}}},
		{file: "aircraft-japan.csv", title: "provisions with articles of civil aircraft, Japan",
			terms: []listTerm{{note: "35(b)", after: "(b) As provided in heading 9903.96.02", skip: "subcolumn:", before: "36. [Note deleted.]"}}},
		{file: "aircraft-brazil.csv", title: "provisions with articles of civil aircraft, Brazil",
			terms:   []listTerm{{note: "2(x)(iv)", after: "(iv) As provided in heading 9903.01.82", skip: "subcolumn:", before: "(v) The additional duties"}},
			against: []listTable{waugh("brazil-airplane-exemptions", "HTSUS")}},
		{file: "aircraft-taiwan.csv", title: "provisions with civil aircraft components, Taiwan",
			terms: []listTerm{{table: at(yale("s232_aircraft_exempt_taiwan", "hts8"))}}},

		// the surcharge
		{file: "s122-exempt.csv", title: "outside of the surcharge",
			terms:   []listTerm{{note: "2(aa)(ii)", after: "(ii) As provided in heading 9903.03.03", skip: "of the HTSUS:", before: "(iii) As provided"}},
			against: []listTable{waugh("section122-product-exemptions", "hts_code"), yale("s122_exempt_products", "hts8")}},
		{file: "s122-particular.csv", title: "particular articles outside of the surcharge",
			terms:   []listTerm{{note: "2(aa)(iii)", scattered: true, after: "(iii) As provided in heading 9903.03.04", skip: "articles the product of any country:", before: "(iv) As provided"}},
			against: []listTable{waugh("section122-specific-exemptions", "hts_code")}},
		{file: "s122-aircraft.csv", title: "provisions with articles of civil aircraft, surcharge",
			terms:   []listTerm{{note: "2(aa)(iv)", after: "(iv) As provided in heading 9903.03.05", skip: sections, before: "(v) As provided"}},
			against: []listTable{waugh("section122-aircraft-exemptions", "hts_code")}},

		// Section 301: China
		{file: "s301-list-1.csv", title: "China, list 1", terms: []listTerm{{note: "20(b)", after: "Only subdivisions (vvv) and (www) are now in effect. The list of subheadings may begin on following page; read numbers from left to right.]", before: "(c) For the purposes of heading 9903.88.02"}},
			against: []listTable{yaleWhere("s301_product_lists", "hts8", "list", "1")}},
		{file: "s301-list-2.csv", title: "China, list 2", terms: []listTerm{{note: "20(d)", after: "(c) For the purposes of heading 9903.88.02", skip: "read numbers from left to right.]", before: "(e) For the purposes of heading 9903.88.03"}},
			against: []listTable{yaleWhere("s301_product_lists", "hts8", "list", "2")}},
		{file: "s301-list-3.csv", title: "China, list 3", terms: []listTerm{{note: "20(f)", after: "(e) For the purposes of heading 9903.88.03", skip: "read numbers from left to right.]", before: "(g) For the purposes of heading 9903.88.04"}},
			against: []listTable{yaleWhere("s301_product_lists", "hts8", "list", "3")}},
		{file: "s301-list-4a.csv", title: "China, list 4A", terms: []listTerm{{note: "20(s)(i)", after: "[Compiler's note: numbers in this table read from left to right]", before: "(ii) the following products of China"}},
			against: []listTable{yaleWhere("s301_product_lists", "hts8", "list", "4A")}},
		{file: "s301-review.csv", title: "China, four-year review; class: heading of note 31",
			terms: []listTerm{
				{note: "31(b)", after: "Numbers are listed from left to right rather than vertically.]", before: "(c) Heading 9903.91.02", from: "2024-09-27", class: is("b")},
				{note: "31(c)", after: "(c) Heading 9903.91.02 applies", skip: "September 27, 2024:", before: "(d) Heading 9903.91.03", from: "2024-09-27", class: is("c")},
				{note: "31(d)", after: "(d) Heading 9903.91.03 applies", skip: "September 27, 2024:", before: "(e) Heading 9903.91.04", from: "2024-09-27", class: is("d")},
				{note: "31(f)", after: "(f) (i) Heading 9903.91.05 applies", skip: "January 1, 2025:", before: "(ii) The additional rate of duty under heading 9903.91.05", from: "2025-01-01", class: is("f")},
				{note: "31(g)", after: "(g) Heading 9903.91.06 applies", skip: "January 1, 2026:", before: "(h) Heading 9903.91.07", from: "2026-01-01", class: is("g")},
				{note: "31(j)", after: "(j) Heading 9903.91.11 applies", skip: "January 1, 2025:", before: "(k) (i) Heading 9903.91.12", from: "2025-01-01", class: is("j")}},
			against: []listTable{yaleWhere("s301_product_lists", "hts8", "ch99_code", "9903.91.01"), yaleWhere("s301_product_lists", "hts8", "ch99_code", "9903.91.05")}},

		// Section 301 of 2026 and Section 338, at second hand
		{file: "s301-brazil-exempt.csv", title: "outside of the 25 % on Brazil",
			terms:   []listTerm{{table: at(yale("s301_brazil_exempt_products", "hts8"))}},
			against: []listTable{waugh("brazil-301-exemptions", "HTSUS")}},
		{file: "forced-labour-exempt.csv", title: "outside of the duties on forced labour; class pharma: as pharmaceuticals only",
			terms:   []listTerm{{table: &listTable{file: "s301-forced-labour/s301fl_final_common_exemptions.csv", column: "hts_code", class: "condition"}}},
			against: []listTable{yale("s301fl_exempt_products", "hts8")}},
		{file: "canada-338.csv", title: "Canada; class: which proclamation",
			terms: []listTerm{
				{table: at(waugh("canada-338-alcohol", "HTSUS")), class: is("alcohol")},
				{table: at(waugh("canada-338-dairy", "HTSUS")), class: is("dairy")},
				{table: at(waugh("canada-338-autos", "HTSUS")), class: is("vehicles")}}},
		{file: "canada-338-aircraft.csv", title: "provisions with articles of civil aircraft, Canada",
			terms: []listTerm{{table: at(waugh("canada-338-aircraft-exempt", "HTSUS"))}}},

		// fentanyl
		{file: "fentanyl-energy.csv", title: "energy and critical minerals of Canada",
			terms: []listTerm{{table: at(yaleWhere("fentanyl_carveout_products", "hts8", "category", "energy_ca"))}}},
		{file: "fentanyl-potash.csv", title: "potash",
			terms:   []listTerm{{table: at(yaleWhere("fentanyl_carveout_products", "hts8", "category", "potash_ca"))}},
			against: []listTable{yaleWhere("fentanyl_carveout_products", "hts8", "category", "potash_mx")}},
	}
}
