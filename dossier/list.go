package dossier

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// A ListRow is one line of a list of goods.
type ListRow struct {
	Code        trade.Product
	Class       string
	Ex          bool       // only part of what stands under the code is meant
	From, Until trade.Date // first and last day; 0 where the row names none
	Published   trade.Date
	Line        int
}

// locate finds the folder and the path of a list: in the dossier itself, in
// the shared folder (shared:PATH), or in a dossier used (DOSSIER/PATH).
func (d *Dossier) locate(name string) (fs.FS, string) {
	if shared, ok := strings.CutPrefix(name, "shared:"); ok {
		return d.shared, path.Clean(shared)
	}
	clean := path.Clean(name)
	if folder := d.lists[clean]; folder != nil {
		return folder, clean
	}
	if used, file, ok := strings.Cut(clean, "/"); ok {
		if folder := d.lists[file]; used == d.Name && folder != nil {
			return folder, file
		}
		for _, u := range d.Uses {
			if u.Name == used && u.lists[file] != nil {
				return u.lists[file], file
			}
		}
	}
	return nil, clean
}

func (d *Dossier) hasList(name string) bool {
	folder, file := d.locate(name)
	if folder == nil || !fs.ValidPath(file) {
		return false
	}
	info, err := fs.Stat(folder, file)
	return err == nil && !info.IsDir()
}

// List reads a list of goods. Its rows are in file order. What is wrong with it
// is reported with its line; rows that can be read are given all the same.
func (d *Dossier) List(name string) ([]ListRow, []pact.Diagnostic) {
	if l, ok := d.checked[name]; ok {
		return l.rows, l.diagnostics
	}
	return d.readList(name)
}

// A checkedList is a list as the check read it.
type checkedList struct {
	rows        []ListRow
	diagnostics []pact.Diagnostic
}

func (d *Dossier) readList(name string) ([]ListRow, []pact.Diagnostic) {
	report := func(line int, message, hint string) pact.Diagnostic {
		return pact.Diagnostic{Number: BadList, Severity: pact.Error, File: d.Name + "/" + name, Line: line, Column: 1, EndColumn: 1, Message: message, Hint: hint}
	}
	folder, file := d.locate(name)
	if folder == nil || !fs.ValidPath(file) {
		return nil, []pact.Diagnostic{report(0, "there is no such list", "put the CSV file into the folder of the dossier")}
	}
	data, err := fs.ReadFile(folder, file)
	if err != nil {
		return nil, []pact.Diagnostic{report(0, "cannot be read: "+reason(err), "check the name and the permissions")}
	}
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\xef\xbb\xbf"))))
	r.FieldsPerRecord = -1
	r.Comment = '#'
	r.ReuseRecord = true
	var rows []ListRow
	var out []pact.Diagnostic
	column := map[string]int{}
	for first := true; ; first = false {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			return rows, out
		}
		line, _ := r.FieldPos(0)
		if err != nil {
			return rows, append(out, report(line, "the line is not CSV: "+err.Error(), "put quotation marks around a cell that holds a comma"))
		}
		if first {
			if column = head(record); column != nil {
				continue
			}
			column = map[string]int{"code": 0}
		}
		row, problem := listRow(record, column)
		if problem != "" {
			out = append(out, report(line, problem, "a code has 4 to 10 digits, as in 8703.23; days are written 2025-11-01"))
			continue
		}
		row.Line = line
		rows = append(rows, row)
	}
}

// head finds the columns of a list; nil where its first line is a row already.
func head(record []string) map[string]int {
	column := map[string]int{}
	for i, cell := range record {
		name := strings.ToLower(strings.TrimSpace(cell))
		switch name {
		case "htsus", "hts_code", "hts8", "hts10", "hts_prefix", "htsno":
			name = "code"
		case "category", "annex":
			name = "class"
		}
		if _, twice := column[name]; !twice {
			column[name] = i
		}
	}
	if _, ok := column["code"]; ok {
		return column
	}
	if _, err := trade.ParseProduct(strings.TrimSpace(record[0])); err == nil {
		return nil
	}
	column["code"] = 0
	return column
}

func listRow(record []string, column map[string]int) (row ListRow, problem string) {
	cell := func(name string) string {
		if i, ok := column[name]; ok && i < len(record) {
			return strings.TrimSpace(record[i])
		}
		return ""
	}
	var err error
	if row.Code, err = trade.ParseProduct(cell("code")); err != nil {
		return row, fmt.Sprintf("%s is not a code of the Harmonized System", quoted(cell("code")))
	}
	row.Class = strings.Clone(cell("class"))
	switch ex := cell("ex"); ex {
	case "", "no":
	case "ex", "yes":
		row.Ex = true
	default:
		return row, fmt.Sprintf("ex is empty, ex, yes or no, not %s", quoted(ex))
	}
	for _, d := range []struct {
		name string
		to   *trade.Date
	}{{"from", &row.From}, {"until", &row.Until}, {"published", &row.Published}} {
		if text := cell(d.name); text != "" {
			if *d.to, err = trade.ParseDate(text); err != nil {
				return row, fmt.Sprintf("%s is not a date", quoted(text))
			}
		}
	}
	return row, ""
}
