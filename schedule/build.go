package schedule

import (
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/servanda/servanda/trade"
)

// An Edition is one line of a list of revisions: the name of its export, "" for
// one that is known to exist and not held.
type Edition struct {
	Name, File      string
	From, Published trade.Date
}

// editionColumns are the columns of a list of revisions.
var editionColumns = []string{"revision", "file", "from", "published", "source"}

// ParseEditions reads a list of revisions: CSV with the columns revision, file,
// from, published, source, oldest first; lines without a file come last.
func ParseEditions(r io.Reader) ([]Edition, error) {
	in := csv.NewReader(r)
	head, err := in.Read()
	if err != nil || !slices.Equal(head, editionColumns) {
		return nil, fmt.Errorf("the list of revisions needs the columns %s", strings.Join(editionColumns, ","))
	}
	var all []Edition
	for {
		f, err := in.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("list of revisions: %w", err)
		}
		line, _ := in.FieldPos(0)
		e := Edition{Name: f[0], File: f[1]}
		if e.From, err = trade.ParseDate(f[2]); err != nil {
			return nil, fmt.Errorf("list of revisions, line %d, from: %w", line, err)
		}
		if e.Published, err = trade.ParseDate(f[3]); err != nil {
			return nil, fmt.Errorf("list of revisions, line %d, published: %w", line, err)
		}
		if n := len(all); n > 0 {
			switch {
			case all[n-1].From > e.From:
				return nil, fmt.Errorf("list of revisions, line %d: %s begins before %s; put them in order", line, e.Name, all[n-1].Name)
			case all[n-1].File == "" && e.File != "":
				return nil, fmt.Errorf("list of revisions, line %d: a revision without a file stands before %s; only the last ones may lack theirs", line, e.Name)
			}
		}
		all = append(all, e)
	}
	if len(all) == 0 || all[0].File == "" {
		return nil, errors.New("the list of revisions names no file; write one line for each export")
	}
	return all, nil
}

// Input is what one export held.
type Input struct {
	File    string
	SHA256  string // of the file as it lies there
	Records int
	Codes   int
}

// Built is a table with what went into it.
type Built struct {
	Table     []byte
	Inputs    []Input
	Revisions int
	Rows      int
	Links     int
	Notes     []string // what was odd in the exports and how it was taken
}

// Build reads the exports that the editions name, JSON or CSV, plain or with
// gzip, from src, and writes the table. concordance may be nil. The same inputs
// give the same bytes.
func Build(src fs.FS, editions []Edition, concordance io.Reader) (*Built, error) {
	b := &Built{}
	var revisions []Revision
	var until trade.Date
	states := map[trade.Product][]row{}
	for _, e := range editions {
		if e.File == "" {
			until = e.Published
			break
		}
		records, input, err := readExport(src, e.File)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.File, err)
		}
		at := len(revisions)
		revisions = append(revisions, Revision{Index: at, Name: e.Name, From: e.From, Published: e.Published})
		codes, notes, err := merge(states, at, records)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", e.File, err)
		}
		for _, n := range notes {
			b.Notes = append(b.Notes, e.Name+": "+n)
		}
		input.Codes = codes
		b.Inputs = append(b.Inputs, input)
	}
	var rows []row
	for _, s := range states {
		rows = append(rows, s...)
	}
	links, err := readConcordance(concordance, editions, len(revisions))
	if err != nil {
		return nil, err
	}
	b.Revisions, b.Rows, b.Links = len(revisions), len(rows), len(links)
	if b.Table, err = encode(revisions, until, rows, links); err != nil {
		return nil, err
	}
	if _, err := Read(b.Table); err != nil {
		return nil, fmt.Errorf("the table just written cannot be read: %w", err)
	}
	return b, nil
}

func readExport(src fs.FS, name string) ([]Record, Input, error) {
	input := Input{File: name}
	f, err := src.Open(name)
	if err != nil {
		return nil, input, err
	}
	defer f.Close()
	sum := sha256.New()
	var in io.Reader = io.TeeReader(f, sum)
	base := name
	if plain, ok := strings.CutSuffix(name, ".gz"); ok {
		z, err := gzip.NewReader(in)
		if err != nil {
			return nil, input, err
		}
		defer z.Close()
		in, base = z, plain
	}
	var records []Record
	switch {
	case strings.HasSuffix(base, ".json"):
		records, err = ParseJSON(in)
	case strings.HasSuffix(base, ".csv"):
		records, err = ParseCSV(in)
	default:
		err = errors.New("an export ends in .json, .csv, .json.gz or .csv.gz")
	}
	if err != nil {
		return nil, input, err
	}
	if _, err := io.Copy(io.Discard, in); err != nil { // to the end, for the checksums of the file
		return nil, input, err
	}
	if _, err := io.Copy(sum, f); err != nil {
		return nil, input, err
	}
	input.SHA256, input.Records = hex.EncodeToString(sum.Sum(nil)), len(records)
	return records, input, nil
}

// merge adds a revision to the states of all codes.
func merge(states map[trade.Product][]row, at int, records []Record) (codes int, notes []string, err error) {
	lines := make(map[trade.Product]bool, len(records))
	for i := range records {
		r := &records[i]
		if r.Code == "" {
			continue
		}
		if lines[r.Code] {
			return 0, nil, &RecordError{r.Number, "", fmt.Sprintf("%s stands a second time", r.Code.Dotted())}
		}
		lines[r.Code] = true
		now := row{code: string(r.Code), first: at, last: at, indent: r.Indent, units: tidy(strings.Join(r.Units, "|")),
			rates: r.Rates, description: shorten(tidy(r.Description), 80)}
		s := states[r.Code]
		if n := len(s); n > 0 && s[n-1].last == at-1 {
			same := s[n-1]
			same.first, same.last = at, at
			if same == now {
				s[n-1].last = at
				continue
			}
		}
		states[r.Code] = append(s, now)
	}
	// The hierarchy of the print, by indent, must agree with that of the digits.
	var above [maxIndent + 1]*Record
	for i := range records {
		r := &records[i]
		above[r.Indent] = r
		clear(above[r.Indent+1:])
		if len(r.Code) != 10 || r.Rates != (Texts{}) || lines[r.Code[:8]] {
			continue
		}
		note := fmt.Sprintf("%s has no rates and no line of 8 digits", r.Code.Dotted())
		for n := r.Indent - 1; n >= 0; n-- {
			if p := above[n]; p != nil && p.Rates != (Texts{}) {
				note += fmt.Sprintf("; it is printed under %s, whose rates it is not given", p.Code.Dotted())
				break
			}
		}
		notes = append(notes, note)
	}
	return len(lines), notes, nil
}

// tidy keeps a text within its column.
func tidy(s string) string {
	return strings.Map(func(r rune) rune {
		if r == '\t' || r == '\n' || r == '\r' || r == utf8.RuneError {
			return ' '
		}
		return r
	}, s)
}

// readConcordance reads the CSV list of codes that changed: old_hts10, new_hts10,
// revision_from, revision_to, change_type and similarity, among other columns;
// NA is none. Lines that only say that a code is new are left out.
func readConcordance(r io.Reader, editions []Edition, held int) ([]link, error) {
	if r == nil {
		return nil, nil
	}
	index := map[string]int{}
	for i, e := range editions[:held] {
		base, _, _ := strings.Cut(e.File, ".")
		base = strings.TrimPrefix(base, "hts_")
		index[base] = i
		if short, ok := strings.CutPrefix(base, "2025_"); ok { // the list leaves the first year out
			index[short] = i
		}
	}
	in := csv.NewReader(r)
	in.FieldsPerRecord = -1
	head, err := in.Read()
	if err != nil {
		return nil, fmt.Errorf("concordance: %w", err)
	}
	column := map[string]int{}
	for i, name := range head {
		column[name] = i
	}
	for _, name := range [...]string{"old_hts10", "new_hts10", "revision_from", "revision_to", "change_type", "similarity"} {
		if _, ok := column[name]; !ok {
			return nil, fmt.Errorf("concordance: there is no column %s", name)
		}
	}
	var links []link
	for {
		f, err := in.Read()
		if err == io.EOF {
			break
		}
		if err != nil {
			return nil, fmt.Errorf("concordance: %w", err)
		}
		line, _ := in.FieldPos(0)
		if len(f) != len(head) {
			return nil, fmt.Errorf("concordance, line %d: it has %d of %d columns", line, len(f), len(head))
		}
		get := func(name string) string {
			if v := f[column[name]]; v != "NA" {
				return v
			}
			return ""
		}
		l := link{old: get("old_hts10"), new: get("new_hts10"), kind: tidy(get("change_type")), similarity: get("similarity")}
		if len(l.similarity) > 4 {
			l.similarity = l.similarity[:4]
		}
		from, ok1 := index[get("revision_from")]
		to, ok2 := index[get("revision_to")]
		switch {
		case !ok1 || !ok2:
			return nil, fmt.Errorf("concordance, line %d: %s or %s is not a revision of the list", line, get("revision_from"), get("revision_to"))
		case l.old == "":
			continue
		}
		for _, code := range [...]string{l.old, l.new} {
			if _, err := trade.ParseProduct(code); err != nil && code != "" {
				return nil, fmt.Errorf("concordance, line %d: %w", line, err)
			}
		}
		l.from, l.to = from, to
		links = append(links, l)
	}
	slices.SortFunc(links, func(a, b link) int {
		return cmp.Or(strings.Compare(a.old, b.old), cmp.Compare(a.from, b.from), strings.Compare(a.new, b.new))
	})
	return links, nil
}

// Provenance is the page that stands beside the table: where it comes from, what
// its days are, and the checksums of what went in and came out.
func (b *Built) Provenance() []byte {
	var p strings.Builder
	p.WriteString(provenanceHead)
	fmt.Fprintf(&p, "Table: %d bytes, %d revisions, %d rows, %d changed codes, SHA-256\n`%x`.\n\n", len(b.Table), b.Revisions, b.Rows, b.Links, sha256.Sum256(b.Table))
	p.WriteString("## Inputs\n\n| file | records | codes | SHA-256 |\n|---|---:|---:|---|\n")
	for _, in := range b.Inputs {
		count := func(n int) string {
			if n == 0 {
				return ""
			}
			return fmt.Sprint(n)
		}
		fmt.Fprintf(&p, "| %s | %s | %s | `%s` |\n", in.File, count(in.Records), count(in.Codes), in.SHA256)
	}
	if len(b.Notes) > 0 {
		p.WriteString("\n## Odd in the exports\n\n")
		for _, n := range b.Notes {
			p.WriteString("- " + n + "\n")
		}
	}
	return []byte(p.String())
}

const provenanceHead = `# Provenance of the tariff schedule

Written by ` + "`servanda schedule build`" + `; do not edit.

Source: Harmonized Tariff Schedule of the United States, published by the US
International Trade Commission as JSON, one file a revision. A work of the US
government, in the public domain. Taken over: code, indent, description (cut at
80 characters), units of quantity, general, special, column 2 and additional
duties. Left out: footnotes, notes, rows without a code.

Days (` + "`revisions.csv`" + `): *published* is the day on which the Commission posted the
revision, from its list of releases, its archive page and its change records, as
quoted by public repositories that read them; where two of them name a revision
they agree to within two days. *from* is the day from which the table takes it as the state of the
schedule: the day of posting, except that the basic edition of a year begins on
1 January and 2026 Revision 2 on 2026-02-01, the first day of the statistical
changes that it carries. **None of these days is law.** A change binds from the
day its act names, which may be weeks before the posting (2025 Revision 32,
posted 2025-12-05, carries changes of 2025-11-01 and 2025-11-14) or days after.
Between two postings the table shows the earlier state. Lists that date the
revisions by the policy they carry differ from these days and are not used.

The exports were kept by a public archive (arifshehab/tariff-rate-tracker, after
Budget-Lab-Yale/tariff-rate-tracker), not fetched from the Commission for this
table, and not compared with it. The archive says that its file of 2026 Revision 5
carries corrections of Revision 7; heading 9903.82.01 does stand in the files of
Revisions 5 and 7 and not in that of 6. The file of 2026 Revision 9 lacks the row
of heading 0101. Some revisions print the same texts with other markup; the table
writes m², m³ and cm² for all.

Changed codes: statistical codes that were renamed, split or merged between two
revisions, from the concordance of the Budget Lab at Yale (MIT licence; codes and
pairs are facts). Many-to-many pairs were found by comparing descriptions: they
are leads, not rulings. Codes that vanished with the basic edition of 2026 are
not in it.

`
