package world

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"slices"
	"strings"
)

// isicTitles are short titles of the industries of ISIC Rev. 4 as the OECD
// groups them.
var isicTitles = map[string]string{
	"A01": "Crops and animals", "A02": "Forestry", "A01_02": "Agriculture and forestry", "A03": "Fishing", "B05": "Coal", "B06": "Oil and gas", "B05_06": "Coal, oil and gas",
	"B07": "Metal ores", "B08": "Other mining", "B07_08": "Other mining", "B09": "Mining support", "C10T12": "Food, beverages, tobacco", "C13T15": "Textiles, apparel, leather",
	"C16": "Wood", "C17_18": "Paper and printing", "C19": "Refined petroleum", "C20": "Chemicals", "C21": "Pharmaceuticals", "C22": "Rubber and plastics",
	"C23": "Non-metallic minerals", "C24": "Basic metals", "C24A": "Iron and steel", "C24B": "Non-ferrous metals", "C25": "Metal products", "C26": "Computers and electronics", "C27": "Electrical equipment",
	"C28": "Machinery", "C29": "Motor vehicles", "C30": "Other transport equipment, ships", "C301": "Ships and boats", "C302T309": "Other transport equipment",
	"C31T33": "Furniture, other, repair", "SERV": "Services",
	"D": "Electricity and gas", "E": "Water and waste", "F": "Construction", "G": "Trade", "H49": "Land transport", "H50": "Water transport", "H51": "Air transport",
	"H52": "Warehousing", "H53": "Post", "I": "Hotels and restaurants", "J58T60": "Publishing and broadcasting", "J61": "Telecommunications", "J62_63": "Information technology",
	"K": "Finance", "L": "Real estate", "M": "Professional services", "N": "Administrative services", "O": "Public administration", "P": "Education", "Q": "Health", "R": "Arts", "S": "Other services", "T": "Households",
}

// sectorCode makes a code of what a source calls a sector: itself where it is
// one word, SERV for an aggregate of services; the source's words are the title.
func sectorCode(name string) Sector {
	if strings.HasPrefix(strings.ToLower(name), "services") {
		return Sector{"SERV", name}
	}
	if title, ok := isicTitles[name]; ok {
		return Sector{name, title}
	}
	return Sector{name, name}
}

// importICIO reads the Inter-Country Input–Output tables of the OECD, in
// either form:
//
// the published csv of one year (rows and columns ECONOMY_INDUSTRY, final
// demand columns ECONOMY_ITEM, rows VA, TLS and OUT), in million USD; or
//
// a folder in long form: trade_tariff*.csv (sector, exporter, importer,
// value_musd, tariff_rate as a fraction), io_coeff*.csv where there is one
// (country, use_sector, value_added_share, a column a supplying sector, shares
// of output) and elasticities.csv where there is one. Its values hold the tariff
// where the options do not say otherwise: that is how the equations of us-tariff,
// for which it was prepared, read it.
func importICIO(s source, o ImportOptions) (*World, error) {
	if name := s.glob("trade_tariff*.csv"); name != "" {
		return importICIOLong(s, name, o)
	}
	for _, pattern := range []string{"*SML*.csv", "*SML*.csv.gz", "*sml*.csv", "*ICIO*.csv", "*icio*.csv", "*.csv", "*.csv.gz"} {
		if name := s.glob(pattern); name != "" {
			return importSML(s, name)
		}
	}
	return nil, errors.New("there is no table: give the folder of the long form (trade_tariff*.csv), or the published csv of one year")
}

func importICIOLong(s source, name string, o ImportOptions) (*World, error) {
	data, err := readBytes(s.FS, name)
	if err != nil {
		return nil, err
	}
	w, err := readLongFlows(name, data, s.label(), o.Values != BeforeTariff)
	if err != nil {
		return nil, err
	}
	if o.Values != BeforeTariff && w.Tariff != nil {
		w.note("the values of the source are taken to hold the tariff, as the model they were prepared for does; flows here are before it")
	} else if w.Tariff != nil {
		w.note("the values of the source are taken as before tariff: basic prices, as the OECD defines them")
	}
	w.Unit = "million USD"
	w.Title = "OECD Inter-Country Input–Output tables"
	w.Sources = []string{"OECD Inter-Country Input–Output tables; tariffs of Teti"}
	w.Licence = "OECD data CC BY 4.0 (to be confirmed)"
	w.Year = yearIn(name)
	if name := s.glob("io_coeff*.csv"); name != "" {
		data, err := readBytes(s.FS, name)
		if err != nil {
			return nil, err
		}
		if err := w.readCoefficientTable(name, data); err != nil {
			return nil, err
		}
		if y := yearIn(name); y != 0 && y != w.Year {
			w.note("input coefficients are of %d, flows of %d", y, w.Year)
		}
	}
	data, err = readBytes(s.FS, "elasticities.csv")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return w, nil
	case err != nil:
		return nil, err
	}
	return w, w.addElasticities("elasticities.csv", data, nil)
}

// yearIn is the year that stands in a name, 0 for none.
func yearIn(name string) int {
	for i := 0; i+4 <= len(name); i++ {
		y := 0
		for _, c := range name[i : i+4] {
			if c < '0' || c > '9' {
				y = -1
				break
			}
			y = 10*y + int(c-'0')
		}
		if y >= 1900 && y < 2100 && (i+4 == len(name) || name[i+4] < '0' || name[i+4] > '9') {
			return y
		}
	}
	return 0
}

// readCoefficientTable reads technical coefficients, shares of output.
func (w *World) readCoefficientTable(name string, data []byte) error {
	wanted := []string{"country|economy", "use_sector|using|sector", "value_added_share"}
	for _, s := range w.Sectors {
		wanted = append(wanted, strings.ToLower(s.Code))
	}
	t, err := openCSV(name, data, wanted...)
	if err != nil {
		return err
	}
	N, J := w.N(), w.J()
	w.Input, w.ValueAdded = make([]float64, N*J*J), make([]float64, N*J)
	seen := make([]bool, N*J)
	off := 0.0
	for t.next() {
		code, _ := importCode(t.text(0))
		n, j := w.Economy(code), w.Sector(t.text(1))
		if n < 0 || j < 0 {
			t.fail("%q in %q is not among the flows", t.text(1), t.text(0))
			continue
		}
		if seen[n*J+j] {
			t.fail("a second row of %s in %s", t.text(1), code)
		}
		seen[n*J+j] = true
		value, inputs := t.number(2, 0), 0.0
		for k := range J {
			v := t.number(3+k, 0)
			if v < 0 {
				t.fail("the coefficient of %s is below 0", w.Sectors[k].Code)
			}
			w.Input[(n*J+k)*J+j] = v
			inputs += v
		}
		if value < 0 || value > 1 {
			t.fail("the share of value added is %g, not between 0 and 1", value)
		}
		if sum := value + inputs; relative(sum, 1) > 1e-4 {
			t.fail("value added and inputs of %s in %s sum to %.6g of output, not to 1", t.text(1), code, sum)
		} else {
			off = max(off, relative(sum, 1))
		}
		w.ValueAdded[n*J+j] = value
		for k := range J {
			at := (n*J+k)*J + j
			switch {
			case inputs > 0:
				w.Input[at] /= inputs
			case k == j:
				w.Input[at] = 1
			}
		}
	}
	if t.err != nil {
		return t.err
	}
	if at := slices.Index(seen, false); at >= 0 {
		return &CellError{name, 0, fmt.Sprintf("there is no row of %s in %s", w.Sectors[at%J].Code, w.Economies[at/J].Code)}
	}
	w.note("input shares are scaled to sum to 1; value added and inputs summed to 1 within %.1e", off)
	return nil
}

// label splits AUS_C10T12 into economy and industry.
func splitLabel(s string) (economy, industry string, ok bool) {
	economy, industry, ok = strings.Cut(strings.TrimSpace(s), "_")
	return economy, industry, ok && economy != "" && industry != ""
}

// finalItems are the items of final demand of the published tables.
var finalItems = []string{"HFCE", "HC", "NPISH", "GGFC", "GFCF", "INVNT", "INVEN", "DPABR", "P33", "FD", "NONRES", "DIRP", "CONS_NONRES"}

// importSML reads the published csv of the OECD.
func importSML(s source, name string) (*World, error) {
	data, err := readBytes(s.FS, name)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(data, []byte("\ufeff"))))
	r.FieldsPerRecord, r.ReuseRecord = -1, true
	first, err := r.Read()
	if err != nil {
		return nil, &CellError{name, 1, "the table is empty"}
	}
	head := slices.Clone(first)
	w := &World{Name: strings.TrimSuffix(strings.TrimSuffix(s.label(), ".gz"), ".csv")}
	w.Title, w.Unit = "OECD Inter-Country Input–Output tables", "million USD"
	w.Sources = []string{"OECD Inter-Country Input–Output tables, " + name}
	w.Licence = "OECD data CC BY 4.0 (to be confirmed)"
	w.Year = yearIn(name)
	x := index{map[string]int{}, map[string]int{}}
	type column struct{ n, j int } // j: -1 final demand; n: -1 not used
	columns := make([]column, len(head))
	for c := range head {
		columns[c] = column{-1, -1}
		e, industry, ok := splitLabel(head[c])
		if c == 0 || !ok {
			continue
		}
		code, ok := importCode(e)
		if !ok {
			continue
		}
		final := slices.Contains(finalItems, strings.ToUpper(industry))
		if _, ok := x.economy[code]; !ok {
			if final {
				continue
			}
			x.economy[code] = w.N()
			w.Economies = append(w.Economies, Economy{Code: code})
		}
		columns[c].n = x.economy[code]
		if final {
			continue
		}
		if _, ok := x.sector[industry]; !ok {
			x.sector[industry] = w.J()
			w.Sectors = append(w.Sectors, sectorCode(industry))
		}
		columns[c].j = x.sector[industry]
	}
	N, J := w.N(), w.J()
	if N == 0 || J == 0 {
		return nil, &CellError{name, 1, "no column is named ECONOMY_INDUSTRY, as in the published csv (KOR_C29, …)"}
	}
	if N*N > maxCells/J || N*J > maxCells/J {
		return nil, &CellError{name, 1, "too many economies and industries"}
	}
	w.Trade = make([]float64, N*N*J)
	inputs, output := make([]float64, N*J*J), make([]float64, N*J)
	seen := make([]bool, N*J)
	for line := 2; ; line++ {
		record, err := r.Read()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, &CellError{name, line, err.Error()}
		}
		if len(record) == 0 {
			continue
		}
		e, industry, ok := splitLabel(record[0])
		code, known := importCode(e)
		i, isEconomy := x.economy[code]
		k, isSector := x.sector[industry]
		if !ok || !known || !isEconomy || !isSector {
			continue // VA, TLS, OUT, taxes
		}
		seen[i*J+k] = true
		for c := 1; c < len(record) && c < len(columns); c++ {
			n, j := columns[c].n, columns[c].j
			if n < 0 || record[c] == "" || record[c] == "0" {
				continue
			}
			v, err := parseNumber(record[c])
			if err != nil {
				return nil, &CellError{name, line, fmt.Sprintf("column %s: %v", head[c], err)}
			}
			w.Trade[w.at(k, n, i)] += v
			output[i*J+k] += v
			if j >= 0 {
				inputs[(n*J+k)*J+j] += v
			}
		}
	}
	if at := slices.Index(seen, false); at >= 0 {
		return nil, &CellError{name, 0, fmt.Sprintf("there is no row %s_%s", w.Economies[at/J].Code, w.Sectors[at%J].Code)}
	}
	w.sharesOf(inputs, output)
	w.note("no tariffs: the published tables have none; value added is output less inputs, taxes on products in it")
	return w, nil
}
