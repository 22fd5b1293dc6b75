package world

import (
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"math"
	"path"
	"strconv"
	"strings"

	"github.com/parquet-go/parquet-go"
)

// The rows of the tables of a bundle.
type (
	flowRow struct {
		Sector   string  `parquet:"sector,dict"`
		Exporter string  `parquet:"exporter,dict"`
		Importer string  `parquet:"importer,dict"`
		Value    float64 `parquet:"value"`
		Tariff   float64 `parquet:"tariff_pct,dict"`
	}
	inputRow struct {
		Economy   string  `parquet:"economy,dict"`
		Supplying string  `parquet:"supplying,dict"`
		Using     string  `parquet:"using,dict"`
		Share     float64 `parquet:"share"`
	}
	valueRow struct {
		Economy string  `parquet:"economy,dict"`
		Sector  string  `parquet:"sector,dict"`
		Share   float64 `parquet:"share"`
	}
	elasticityRow struct {
		Set    string   `parquet:"set,dict"`
		Sector string   `parquet:"sector,dict"`
		Theta  float64  `parquet:"theta"`
		Error  *float64 `parquet:"standard_error,optional"`
	}
	concordanceRow struct {
		HS     string `parquet:"hs"`
		Sector string `parquet:"sector,dict"`
	}
	accountRow struct {
		Economy string  `parquet:"economy"`
		GDP     float64 `parquet:"gdp"`
	}
	announcedRow struct {
		Importer string  `parquet:"importer,dict"`
		Exporter string  `parquet:"exporter,dict"`
		Tariff   float64 `parquet:"tariff_pct"`
	}
)

// A CellError places what is wrong in a table: file, line (0: the file), and
// what to do.
type CellError struct {
	File string
	Line int
	Says string
}

func (e *CellError) Error() string {
	if e.Line == 0 {
		return fmt.Sprintf("%s: %s", e.File, e.Says)
	}
	return fmt.Sprintf("%s:%d: %s", e.File, e.Line, e.Says)
}

// maxTable bounds what is read of one table, unpacked: a file that grows past
// it is refused, not loaded.
const maxTable = 1 << 30

// findTable is the file of a table in a folder: NAME.csv, NAME.csv.gz or
// NAME.parquet; "" where there is none, an error where there are two.
func findTable(dir fs.FS, name string) (string, error) {
	found := ""
	for _, ending := range []string{".csv", ".csv.gz", ".parquet"} {
		if _, err := fs.Stat(dir, name+ending); err != nil {
			if errors.Is(err, fs.ErrNotExist) {
				continue
			}
			return "", err
		}
		if found != "" {
			return "", &CellError{found, 0, fmt.Sprintf("%s is there too; keep one of the two", name+ending)}
		}
		found = name + ending
	}
	return found, nil
}

// readBytes reads a file whole, unpacking gzip.
func readBytes(dir fs.FS, name string) ([]byte, error) {
	f, err := dir.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(name, ".gz") {
		z, err := gzip.NewReader(f)
		if err != nil {
			return nil, &CellError{name, 0, "not gzip: " + err.Error()}
		}
		defer z.Close()
		r = z
	}
	data, err := io.ReadAll(io.LimitReader(r, maxTable+1))
	if err != nil {
		return nil, &CellError{name, 0, err.Error()}
	}
	if len(data) > maxTable {
		return nil, &CellError{name, 0, "more than 1 GB of table; split it or aggregate it first"}
	}
	return data, nil
}

// A csvTable reads rows by the names of their columns.
type csvTable struct {
	file    string
	r       *csv.Reader
	head    []string
	columns []int // [wanted] place in the file, -1: absent
	record  []string
	line    int
	err     error
}

// openCSV reads the header and finds the wanted columns; a name may offer
// spellings parted by "|", the first that the file has counts. A name that
// ends in "?" may be absent.
func openCSV(file string, data []byte, wanted ...string) (*csvTable, error) {
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	t := &csvTable{file: file, r: csv.NewReader(bytes.NewReader(data))}
	t.r.FieldsPerRecord = -1
	t.r.ReuseRecord = true
	if line, _, _ := bytes.Cut(data, []byte("\n")); bytes.Count(line, []byte(",")) == 0 && bytes.Count(line, []byte(";")) > 0 {
		t.r.Comma = ';'
	} else if bytes.Count(line, []byte(",")) == 0 && bytes.Count(line, []byte("\t")) > 0 {
		t.r.Comma = '\t'
	}
	head, err := t.r.Read()
	if err != nil {
		if errors.Is(err, io.EOF) {
			return nil, &CellError{file, 0, "the table is empty; it needs a line of column names"}
		}
		return nil, &CellError{file, 1, err.Error()}
	}
	for _, h := range head {
		t.head = append(t.head, strings.ToLower(strings.TrimSpace(h)))
	}
	for _, w := range wanted {
		names, optional := strings.CutSuffix(w, "?")
		at := -1
		for _, name := range strings.Split(names, "|") {
			for c, h := range t.head {
				if h == name && at < 0 {
					at = c
				}
			}
		}
		if at < 0 && !optional {
			return nil, &CellError{file, 1, fmt.Sprintf("there is no column %s; the columns are %s", strings.ReplaceAll(names, "|", " or "), strings.Join(t.head, ", "))}
		}
		t.columns = append(t.columns, at)
	}
	return t, nil
}

// next moves to the next row; false at the end or on an error.
func (t *csvTable) next() bool {
	if t.err != nil {
		return false
	}
	record, err := t.r.Read()
	if errors.Is(err, io.EOF) {
		return false
	}
	if err != nil {
		t.err = &CellError{t.file, 0, err.Error()}
		return false
	}
	t.line, _ = t.r.FieldPos(0)
	t.record = record
	return true
}

func (t *csvTable) has(column int) bool { return t.columns[column] >= 0 }

// text is a cell; "" where the column or the cell is absent.
func (t *csvTable) text(column int) string {
	c := t.columns[column]
	if c < 0 || c >= len(t.record) {
		return ""
	}
	return strings.Clone(strings.TrimSpace(t.record[c]))
}

// number is a finite number; otherwise where the cell is empty.
func (t *csvTable) number(column int, otherwise float64) float64 {
	c := t.columns[column]
	if c < 0 || c >= len(t.record) || t.record[c] == "" {
		return otherwise
	}
	x, err := parseNumber(t.record[c])
	if err != nil && t.err == nil {
		t.err = &CellError{t.file, t.line, fmt.Sprintf("column %s: %v", t.head[c], err)}
	}
	return x
}

func (t *csvTable) fail(format string, args ...any) {
	if t.err == nil {
		t.err = &CellError{t.file, t.line, fmt.Sprintf(format, args...)}
	}
}

func parseNumber(s string) (float64, error) {
	x, err := strconv.ParseFloat(strings.TrimSpace(s), 64)
	if err != nil || math.IsInf(x, 0) || math.IsNaN(x) {
		return 0, fmt.Errorf("%q is not a finite number; write it as 12.5", s)
	}
	return x, nil
}

// readParquet reads all rows of a Parquet table.
func readParquet[T any](name string, data []byte) (rows []T, err error) {
	defer func() { // the library panics on some damaged files
		if r := recover(); r != nil {
			rows, err = nil, &CellError{name, 0, fmt.Sprintf("damaged Parquet: %v", r)}
		}
	}()
	file, err := parquet.OpenFile(bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &CellError{name, 0, "not Parquet: " + err.Error()}
	}
	have := map[string]bool{}
	for _, f := range file.Schema().Fields() {
		have[f.Name()] = true
	}
	for _, f := range parquet.SchemaOf(*new(T)).Fields() {
		if !have[f.Name()] && f.Required() {
			return nil, &CellError{name, 0, fmt.Sprintf("there is no column %s", f.Name())}
		}
	}
	if file.NumRows() < 0 || file.NumRows() > 1<<27 {
		return nil, &CellError{name, 0, fmt.Sprintf("%d rows are more than a world has", file.NumRows())}
	}
	rows, err = parquet.Read[T](bytes.NewReader(data), int64(len(data)))
	if err != nil {
		return nil, &CellError{name, 0, "Parquet: " + err.Error()}
	}
	return rows, nil
}

// readTable reads a table of the bundle in either form; nil where it is absent.
func readTable[T any](dir fs.FS, name string, columns []string, parse func(*csvTable) T) ([]T, string, error) {
	file, err := findTable(dir, name)
	if err != nil || file == "" {
		return nil, "", err
	}
	data, err := readBytes(dir, file)
	if err != nil {
		return nil, file, err
	}
	if path.Ext(file) == ".parquet" {
		rows, err := readParquet[T](file, data)
		return rows, file, err
	}
	t, err := openCSV(file, data, columns...)
	if err != nil {
		return nil, file, err
	}
	rows := []T{}
	for t.next() {
		rows = append(rows, parse(t))
	}
	return rows, file, t.err
}

// packTable is the bytes of a table in the form its ending asks for.
func packTable[T any](file string, columns []string, rows []T, format func(T) []string) ([]byte, error) {
	var b bytes.Buffer
	if path.Ext(file) == ".parquet" {
		if err := parquet.Write(&b, rows, parquet.Compression(&parquet.Zstd), parquet.CreatedBy("servanda", "", "")); err != nil {
			return nil, err
		}
		return b.Bytes(), nil
	}
	w := csv.NewWriter(&b)
	_ = w.Write(columns) // Flush tells
	for _, r := range rows {
		_ = w.Write(format(r))
	}
	w.Flush()
	if err := w.Error(); err != nil {
		return nil, err
	}
	if !strings.HasSuffix(file, ".gz") {
		return b.Bytes(), nil
	}
	var z bytes.Buffer
	gz, err := gzip.NewWriterLevel(&z, gzip.BestCompression)
	if err != nil {
		return nil, err
	}
	if _, err := gz.Write(b.Bytes()); err != nil {
		return nil, err
	}
	if err := gz.Close(); err != nil {
		return nil, err
	}
	return z.Bytes(), nil
}

func formatNumber(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }
