package world

import (
	"fmt"
	"slices"
	"strings"
)

// The industries of the World Input-Output Database, release 2013.
var wiodTitles = []string{"Agriculture", "Mining", "Food, beverages, tobacco", "Textiles", "Leather", "Wood", "Paper and printing", "Coke and refined petroleum",
	"Chemicals", "Rubber and plastics", "Non-metallic minerals", "Metals", "Machinery", "Electrical and optical equipment", "Transport equipment", "Other manufacturing",
	"Electricity, gas, water", "Construction", "Sale of motor vehicles", "Wholesale trade", "Retail trade", "Hotels and restaurants", "Inland transport", "Water transport",
	"Air transport", "Other transport services", "Post and telecommunications", "Finance", "Real estate", "Other business activities", "Public administration", "Education",
	"Health", "Other services", "Private households"}

// importWIOD reads a folder of the World Input-Output Database, release 2013,
// in million USD: inter_musd.csv[.gz] (rows and columns ECONOMY_cK),
// final_musd.csv[.gz] (columns ECONOMY_FK) and, where there is one, output_musd.csv.
//
// Value added is output less inputs, with taxes on products and international
// transport in it. A change of stocks may leave a flow below 0: it stays, and
// Check lists it until the world is balanced.
func importWIOD(s source, o ImportOptions) (*World, error) {
	if err := s.folder("inter_musd.csv.gz and final_musd.csv.gz"); err != nil {
		return nil, err
	}
	w := &World{Name: s.label(), Title: "World Input-Output Database, release 2013", Unit: "million USD", Licence: "CC BY 4.0 (to be confirmed)"}
	w.Sources = []string{"World Input-Output Database, release 2013"}
	w.Year = yearIn(w.Name)
	x := index{map[string]int{}, map[string]int{}}
	var inputs, output []float64
	for _, table := range []string{"inter_musd", "final_musd"} {
		name := s.glob(table + ".csv*")
		if name == "" {
			return nil, &CellError{table + ".csv", 0, "there is no such file in the folder"}
		}
		data, err := readBytes(s.FS, name)
		if err != nil {
			return nil, err
		}
		t, err := openCSV(name, data)
		if err != nil {
			return nil, err
		}
		final := table == "final_musd"
		type column struct{ n, j int }
		columns := make([]column, len(t.head))
		for c := 1; c < len(t.head); c++ {
			e, industry, ok := splitLabel(t.head[c])
			code, known := importCode(e)
			if !ok || !known {
				return nil, &CellError{name, 1, fmt.Sprintf("column %q is not ECONOMY_cK", t.head[c])}
			}
			if _, ok := x.economy[code]; !ok {
				if final {
					return nil, &CellError{name, 1, fmt.Sprintf("%s is not in inter_musd", code)}
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
				sector := Sector{industry, industry}
				if k := 0; len(industry) > 1 {
					if _, err := fmt.Sscanf(industry[1:], "%d", &k); err == nil && k >= 1 && k <= len(wiodTitles) {
						sector.Title = wiodTitles[k-1]
					}
				}
				w.Sectors = append(w.Sectors, sector)
			}
			columns[c].j = x.sector[industry]
		}
		N, J := w.N(), w.J()
		if N == 0 || N*max(N, J) > maxCells/J {
			return nil, &CellError{name, 1, fmt.Sprintf("%d economies and %d industries", N, J)}
		}
		if !final {
			w.Trade, inputs, output = make([]float64, N*N*J), make([]float64, N*J*J), make([]float64, N*J)
		}
		t.columns = make([]int, len(t.head))
		for c := range t.columns {
			t.columns[c] = c
		}
		seen := make([]bool, N*J)
		for t.next() {
			e, industry, ok := splitLabel(strings.ToLower(t.text(0)))
			code, _ := importCode(e)
			i, isEconomy := x.economy[code]
			k, isSector := x.sector[industry]
			if !ok || !isEconomy || !isSector {
				t.fail("row %q is not ECONOMY_cK of a column", t.text(0))
				break
			}
			if seen[i*J+k] {
				t.fail("a second row %s", t.text(0))
			}
			seen[i*J+k] = true
			for c := 1; c < len(columns); c++ {
				v := t.number(c, 0)
				w.Trade[w.at(k, columns[c].n, i)] += v
				output[i*J+k] += v
				if !final {
					inputs[(columns[c].n*J+k)*J+columns[c].j] += v
				}
			}
		}
		if t.err != nil {
			return nil, t.err
		}
		if at := slices.Index(seen, false); at >= 0 {
			return nil, &CellError{name, 0, fmt.Sprintf("there is no row %s_%s", w.Economies[at/J].Code, w.Sectors[at%J].Code)}
		}
	}
	w.sharesOf(inputs, output)
	w.note("no tariffs: the tables have none; value added is output less inputs, with taxes on products and transport margins in it")
	if err := w.wiodOutput(s, x, output); err != nil {
		return nil, err
	}
	return w, w.wiodElasticities(s)
}

// wiodOutput compares the sums of the flows with the printed output.
func (w *World) wiodOutput(s source, x index, output []float64) error {
	name := s.glob("output_musd.csv*")
	if name == "" {
		return nil
	}
	data, err := readBytes(s.FS, name)
	if err != nil {
		return err
	}
	t, err := openCSV(name, data, "label", "output")
	if err != nil {
		return err
	}
	worst, at, far, world := 0.0, "", 0.0, 0.0
	for t.next() {
		e, industry, _ := splitLabel(strings.ToLower(t.text(0)))
		code, _ := importCode(e)
		n, ok := x.economy[code]
		j, is := x.sector[industry]
		if !ok || !is {
			t.fail("row %q is not ECONOMY_cK of the flows", t.text(0))
			continue
		}
		printed := t.number(1, 0)
		d := output[n*w.J()+j] - printed
		far += max(d, -d)
		world += printed
		if max(d, -d) > worst {
			worst, at = max(d, -d), t.text(0)
		}
	}
	if t.err == nil && world > 0 {
		w.note("output is the sum of the flows; from the printed output it differs by %.2g of it in all, at most %.0f %s (%s)", far/world, worst, w.Unit, at)
	}
	return t.err
}

// wiodCoarse are the industries of the table of elasticities that stands beside
// the data, one for each of c1 … c16; all later ones are services.
var wiodCoarse = []string{"Agriculture, forestry, fishing", "Mining and quarrying", "Food, beverages, tobacco", "Textiles, apparel, leather", "Textiles, apparel, leather",
	"Wood, paper, printing", "Wood, paper, printing", "Coke and refined petroleum", "Chemicals, pharmaceuticals", "Rubber, plastics, non-metallic minerals",
	"Rubber, plastics, non-metallic minerals", "Basic metals", "Machinery and equipment n.e.c.", "Electrical equipment", "Transport equipment", "Other manufacturing; repair"}

const wiodServices = "Services (aggregate)"

// wiodElasticities takes the sets of a table beside it, if it has the coarser
// industries above.
func (w *World) wiodElasticities(s source) error {
	name := s.glob("elasticities*.csv")
	if name == "" {
		return nil
	}
	data, err := readBytes(s.FS, name)
	if err != nil {
		return err
	}
	t, err := openCSV(name, data, "sector")
	if err != nil {
		return err
	}
	names, places := setColumns(data, t)
	coarse := map[string][]float64{}
	for t.next() {
		row := make([]float64, len(places))
		for k, c := range places {
			if c < len(t.record) {
				row[k], err = parseNumber(t.record[c])
			}
			if err != nil || !(row[k] > 0) {
				t.fail("θ of %s in set %s is not a number above 0", t.text(0), names[k])
			}
		}
		coarse[t.text(0)] = row
	}
	if t.err != nil {
		return t.err
	}
	sets := make([]ElasticitySet, len(names))
	for k := range sets {
		sets[k] = newSet(names[k], w.J())
	}
	for j, sector := range w.Sectors {
		title, k := wiodServices, 0
		if _, err := fmt.Sscanf(sector.Code, "c%d", &k); err == nil && k >= 1 && k <= len(wiodCoarse) {
			title = wiodCoarse[k-1]
		}
		row, ok := coarse[title]
		if !ok {
			return &CellError{name, 0, fmt.Sprintf("there is no row %q, the industry of %s", title, sector.Code)}
		}
		for k := range sets {
			sets[k].Theta[j] = row[k]
		}
	}
	w.Elasticities = sets
	w.note("elasticities by the nearest coarser industry: metals as basic metals, electrical and optical equipment as electrical equipment")
	return nil
}
