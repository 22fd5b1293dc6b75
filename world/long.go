package world

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// importLong reads plain long-form CSV: a file, or a folder whose flows.csv
// has exporter, importer, value, and where it has them sector (one sector ALL
// otherwise) and a tariff (tariff_pct in percent, tariff_rate as a fraction).
// Beside it in a folder may stand inputs, value_added, elasticities,
// concordance, accounts and announced, as in a bundle.
func importLong(s source, o ImportOptions) (*World, error) {
	name := s.file
	if name == "" {
		for _, n := range []string{"flows.csv", "flows.csv.gz"} {
			if f := s.glob(n); f != "" {
				name = f
			}
		}
		if name == "" {
			return nil, &CellError{"flows.csv", 0, "there is no such file; it should hold exporter, importer, value, and sector and tariff_pct where known"}
		}
	}
	data, err := readBytes(s.FS, name)
	if err != nil {
		return nil, err
	}
	w, err := readLongFlows(name, data, strings.TrimSuffix(strings.TrimSuffix(s.label(), ".gz"), ".csv"), o.Values == WithTariff)
	if err != nil {
		return nil, err
	}
	w.Unit = "unit of the source"
	w.Sources = []string{path.Base(s.name)}
	w.Licence = "that of the source"
	if s.file != "" {
		return w, nil
	}
	x := w.index()
	if err := readInputs(w, x, s.FS); err != nil {
		return nil, err
	}
	if w.ValueAdded != nil && w.Input == nil {
		return nil, &CellError{"value_added.csv", 0, "there are shares of value added and no table of inputs; give both or neither"}
	}
	if err := longElasticities(w, x, s.FS); err != nil {
		return nil, err
	}
	if err := readConcordance(w, x, s.FS); err != nil {
		return nil, err
	}
	return w, readPolicy(w, x, s.FS)
}

// longElasticities takes the table of a bundle (set, sector, theta) or a wide
// one (sector, SET, …).
func longElasticities(w *World, x index, dir fs.FS) error {
	data, err := readBytes(dir, "elasticities.csv")
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	if t, err := openCSV("elasticities.csv", data, "theta?"); err == nil && !t.has(0) {
		return w.addElasticities("elasticities.csv", data, nil)
	}
	return readElasticities(w, x, dir)
}

// readLongFlows reads flows; economies and sectors stand in the order in which
// the table first names them, ROW last.
//
// With inclusive, the value of the table holds the tariff, which is taken out.
func readLongFlows(file string, data []byte, name string, inclusive bool) (*World, error) {
	t, err := openCSV(file, data, "exporter|origin|from", "importer|destination|to", "value|value_musd|trade|flow|value_usd", "sector|industry?", "tariff_pct?", "tariff_rate|tariff?")
	if err != nil {
		return nil, err
	}
	type row struct {
		line, j, i, n int
		value, tariff float64
	}
	var rows []row
	economies, sectors := []string{}, []Sector{}
	x := index{map[string]int{}, map[string]int{}}
	codes := map[string]string{}
	economy := func(text string) int {
		code, ok := codes[text]
		if !ok {
			if code, ok = importCode(text); !ok {
				t.fail("%q is not an economy: write an ISO 3166-1 alpha-3 code or ROW", text)
				return 0
			}
			codes[text] = code
		}
		n, ok := x.economy[code]
		if !ok {
			n = len(economies)
			x.economy[code] = n
			economies = append(economies, code)
		}
		return n
	}
	for t.next() {
		r := row{line: t.line}
		sector := t.text(3)
		if !t.has(3) {
			sector = "ALL"
		}
		if sector == "" || sector == "*" {
			t.fail("sector %q is not a name", sector)
			break
		}
		j, ok := x.sector[sector]
		if !ok {
			j = len(sectors)
			x.sector[sector] = j
			sectors = append(sectors, sectorCode(sector))
		}
		r.j, r.i, r.n = j, economy(t.text(0)), economy(t.text(1))
		r.value = t.number(2, 0)
		if t.has(4) {
			r.tariff = t.number(4, 0) / 100
		} else {
			r.tariff = t.number(5, 0)
		}
		if r.value < 0 {
			t.fail("%s buys %g of %s from %s: a flow below 0", t.text(1), r.value, sector, t.text(0))
		}
		if r.tariff <= -1 {
			t.fail("a tariff of %g leaves nothing to pay", r.tariff)
		}
		if inclusive && r.tariff > -1 {
			r.value /= 1 + r.tariff
		}
		rows = append(rows, r)
		if t.err != nil {
			break
		}
	}
	if t.err != nil {
		return nil, t.err
	}
	N, J := len(economies), len(sectors)
	if N == 0 {
		return nil, &CellError{file, 0, "the table has no rows"}
	}
	if N*N > maxCells/J {
		return nil, &CellError{file, 0, fmt.Sprintf("%d economies and %d sectors are more than fit into memory", N, J)}
	}
	order := make([]int, N) // ROW last
	for n := range order {
		order[n] = n
	}
	if at := slices.Index(economies, "ROW"); at >= 0 {
		for n := range order {
			switch {
			case n == at:
				order[n] = N - 1
			case n > at:
				order[n] = n - 1
			}
		}
		economies = append(slices.Delete(economies, at, at+1), "ROW")
	}
	w := newWorld(name, economies, sectors)
	seenCodes := map[string]bool{}
	for _, s := range sectors {
		if seenCodes[s.Code] {
			return nil, &CellError{file, 0, fmt.Sprintf("two sectors are called %s", s.Code)}
		}
		seenCodes[s.Code] = true
	}
	w.Tariff = make([]float64, len(w.Trade))
	seen := make([]bool, len(w.Trade))
	for _, r := range rows {
		at := w.at(r.j, order[r.n], order[r.i])
		if seen[at] {
			return nil, &CellError{file, r.line, fmt.Sprintf("a second row of %s from %s to %s", sectors[r.j].Code, economies[order[r.i]], economies[order[r.n]])}
		}
		seen[at] = true
		w.Trade[at], w.Tariff[at] = r.value, r.tariff
	}
	w.dropTariff()
	return w, nil
}
