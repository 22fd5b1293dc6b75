package schedule

import (
	"encoding/csv"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/servanda/servanda/trade"
)

// Record is one row of a published export. Texts are cleaned as the package doc
// says; rates are as printed, not inherited.
type Record struct {
	Number      int           // of the record in the export, from 1
	Code        trade.Product // "" for a row that only carries a superior text
	Indent      int
	Description string
	Units       []string
	Rates       Texts
}

// Texts are the columns of rates of a row: general and special of column 1,
// column 2, and the additional duties of the safeguard headings of chapter 99.
type Texts struct{ General, Special, Other, Additional string }

// A RecordError is a defect of an export, with its place.
type RecordError struct {
	Record int    // from 1; 0 where the export itself is not of the format
	Field  string // as the export names it; "" for the whole record
	Why    string
}

func (e *RecordError) Error() string {
	switch {
	case e.Record == 0:
		return e.Why
	case e.Field == "":
		return fmt.Sprintf("record %d: %s", e.Record, e.Why)
	}
	return fmt.Sprintf("record %d, %s: %s", e.Record, e.Field, e.Why)
}

// maxErrors is how many defects a reader names before it stops.
const maxErrors = 20

// exported is a record of the JSON export. Of the two spellings of the column
// of additional duties the first one holds the text.
type exported struct {
	Code        string   `json:"htsno"`
	Indent      string   `json:"indent"`
	Description string   `json:"description"`
	Units       []string `json:"units"`
	General     string   `json:"general"`
	Special     string   `json:"special"`
	Other       string   `json:"other"`
	Additional  string   `json:"additionalDuties"`
}

// ParseJSON reads the JSON export of the US International Trade Commission: an
// array of records. All records that could be read are returned beside the
// error, which joins up to 20 [*RecordError].
func ParseJSON(r io.Reader) ([]Record, error) {
	d := json.NewDecoder(r)
	if t, err := d.Token(); err != nil || t != json.Delim('[') {
		return nil, &RecordError{Why: "this is not the JSON export of the schedule: it does not begin with a list of records; export it with format JSON"}
	}
	var all []Record
	var failures []error
	for n := 1; d.More(); n++ {
		var e exported
		if err := d.Decode(&e); err != nil {
			var kind *json.UnmarshalTypeError
			if !errors.As(err, &kind) {
				return all, errors.Join(append(failures, &RecordError{n, "", "the JSON is broken: " + err.Error()})...)
			}
			failures = append(failures, &RecordError{n, kind.Field, fmt.Sprintf("a %s stands where text belongs", kind.Value)})
		} else if rec, err := e.record(n, [...]string{"htsno", "indent"}); err != nil {
			failures = append(failures, err)
		} else {
			all = append(all, rec)
		}
		if len(failures) == maxErrors {
			return all, errors.Join(failures...)
		}
	}
	if _, err := d.Token(); err != nil {
		failures = append(failures, &RecordError{len(all) + len(failures) + 1, "", "the list of records does not end; the file is cut off"})
	}
	return all, errors.Join(failures...)
}

// The columns of the CSV export, in order.
var csvColumns = [...]string{
	"HTS Number", "Indent", "Description", "Unit of Quantity", "General Rate of Duty",
	"Special Rate of Duty", "Column 2 Rate of Duty", "Quota Quantity", "Additional Duties",
}

// ParseCSV reads the CSV export of the US International Trade Commission. Units
// of quantity are a JSON list or parted by commas. The result is that of
// [ParseJSON].
func ParseCSV(r io.Reader) ([]Record, error) {
	in := csv.NewReader(r)
	in.FieldsPerRecord = -1
	in.ReuseRecord = true
	head, err := in.Read()
	if err != nil {
		return nil, &RecordError{Why: "this is not the CSV export of the schedule: " + err.Error()}
	}
	for i, name := range csvColumns {
		if i >= len(head) || strings.TrimSpace(strings.TrimPrefix(head[i], "\ufeff")) != name {
			return nil, &RecordError{Why: fmt.Sprintf("this is not the CSV export of the schedule: column %d is not %q", i+1, name)}
		}
	}
	var all []Record
	var failures []error
	for n := 1; ; n++ {
		f, err := in.Read()
		if err == io.EOF {
			return all, errors.Join(failures...)
		}
		switch {
		case err != nil:
			return all, errors.Join(append(failures, &RecordError{n, "", "the CSV is broken: " + err.Error()})...)
		case len(f) < len(csvColumns):
			failures = append(failures, &RecordError{n, "", fmt.Sprintf("it has %d of %d columns", len(f), len(csvColumns))})
		default:
			e := exported{Code: f[0], Indent: f[1], Description: f[2], General: f[4], Special: f[5], Other: f[6], Additional: f[8]}
			if units := strings.TrimSpace(f[3]); strings.HasPrefix(units, "[") {
				if err := json.Unmarshal([]byte(units), &e.Units); err != nil {
					failures = append(failures, &RecordError{n, csvColumns[3], "it is not a list of texts"})
				}
			} else if units != "" {
				e.Units = strings.Split(units, ",")
			}
			if rec, err := e.record(n, [...]string{csvColumns[0], csvColumns[1]}); err != nil {
				failures = append(failures, err)
			} else {
				all = append(all, rec)
			}
		}
		if len(failures) >= maxErrors {
			return all, errors.Join(failures...)
		}
	}
}

// maxIndent bounds the depth of the hierarchy; the schedule goes to 12.
const maxIndent = 30

func (e *exported) record(n int, names [2]string) (Record, error) {
	r := Record{Number: n, Description: clean(e.Description)}
	if code := strings.TrimSpace(e.Code); code != "" {
		p, err := trade.ParseProduct(code)
		if err != nil || len(p) < 4 || len(p)%2 != 0 {
			return r, &RecordError{n, names[0], fmt.Sprintf("%q is not a code of 4, 6, 8 or 10 digits", code)}
		}
		r.Code = p
	}
	indent, err := strconv.Atoi(strings.TrimSpace(e.Indent))
	if err != nil || indent < 0 || indent > maxIndent {
		return r, &RecordError{n, names[1], fmt.Sprintf("%q is not an indent from 0 to %d", e.Indent, maxIndent)}
	}
	r.Indent = indent
	for _, u := range e.Units {
		if u = clean(u); u != "" {
			r.Units = append(r.Units, u)
		}
	}
	r.Rates = Texts{cleanRate(e.General), clean(e.Special), cleanRate(e.Other), cleanRate(e.Additional)}
	return r, nil
}

// clean takes markup out, folds white space and writes m², m³, cm².
func clean(s string) string {
	if strings.IndexByte(s, '<') >= 0 {
		var b strings.Builder
		raised := false
		for s != "" {
			open := strings.IndexByte(s, '<')
			end := strings.IndexByte(s, '>')
			if open < 0 || end < open || !isTag(s[open+1:end]) {
				// Not a tag: keep the mark and go on behind it.
				cut := len(s)
				if open >= 0 {
					cut = open + 1
				}
				b.WriteString(s[:cut])
				s = s[cut:]
				continue
			}
			text := s[:open]
			if raised {
				switch strings.TrimSpace(text) {
				case "2":
					text = "²"
				case "3":
					text = "³"
				}
			}
			b.WriteString(text)
			raised = strings.HasPrefix(s[open+1:end], "sup")
			s = s[end+1:]
		}
		s = b.String()
	}
	return powers(strings.Join(strings.Fields(s), " "))
}

// isTag tells <u>, </sup> and <il style="…"> from a mark of comparison.
func isTag(s string) bool {
	s = strings.TrimPrefix(s, "/")
	return s != "" && isLetter(s[0])
}

// powers writes m2, m3, cm2 and cm3 as words of their own with a raised digit.
func powers(s string) string {
	for at := 0; ; {
		i := strings.IndexAny(s[at:], "23")
		if i < 0 {
			return s
		}
		i += at
		at = i + 1
		start := i
		for start > 0 && isLetter(s[start-1]) {
			start--
		}
		word := s[start:i]
		before := start > 0 && s[start-1] >= '0' && s[start-1] <= '9'
		after := i+1 < len(s) && (s[i+1] >= '0' && s[i+1] <= '9' || isLetter(s[i+1]) && !strings.HasPrefix(s[i+1:], "of "))
		if word != "m" && word != "cm" || before || after {
			continue
		}
		digit := "²"
		if s[i] == '3' {
			digit = "³"
		}
		s = s[:i] + digit + s[i+1:]
		at = i + len(digit)
	}
}

// cleanRate also parts the terms of a sum in one way.
func cleanRate(s string) string {
	s = clean(s)
	if strings.IndexByte(s, '+') < 0 {
		return s
	}
	parts := strings.Split(s, "+")
	for i := range parts {
		parts[i] = strings.TrimSpace(parts[i])
	}
	return strings.TrimSpace(strings.Join(parts, " + "))
}
