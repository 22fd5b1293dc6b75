package world

import (
	"fmt"
	"math"
	"strings"

	"github.com/servanda/servanda/equilibrium"
)

// importLiberationDay reads the data folder of the replication package of
// Ignatenko, Macedoni, Lashkaripour and Simonovska (2025): trade_cepii.csv
// (exports i → j, thousand USD, one row an exporter), gdp.csv (thousand USD
// times 1000), tariffs.csv (what the US announced on 2025-04-02, one row a
// country) and country_labels.csv.
//
// Own trade is prepared as the package does it, with the calibrated shares of
// profits, so that the other models can run on the world too; the model of the
// package prepares it anew from GDP for each of its options.
func importLiberationDay(s source, o ImportOptions) (*World, error) {
	if err := s.folder("trade_cepii.csv, gdp.csv, tariffs.csv and country_labels.csv"); err != nil {
		return nil, err
	}
	data, err := readBytes(s.FS, "country_labels.csv")
	if err != nil {
		return nil, err
	}
	t, err := openCSV("country_labels.csv", data, "iso3")
	if err != nil {
		return nil, err
	}
	var economies []string
	seen := map[string]bool{}
	for t.next() {
		code, ok := importCode(t.text(0))
		if !ok || seen[code] {
			t.fail("country %q is not an ISO 3166-1 alpha-3 code, or stands there twice", t.text(0))
		}
		seen[code] = true
		economies = append(economies, code)
	}
	if t.err != nil {
		return nil, t.err
	}
	N := len(economies)
	w := newWorld(s.label(), economies, []Sector{{"GOODS", "Goods"}})
	w.Title = "Ignatenko, Macedoni, Lashkaripour and Simonovska (2025)"
	w.Year, w.Unit = 2023, "thousand USD"
	w.Sources = []string{"Ignatenko, Macedoni, Lashkaripour and Simonovska (2025), replication package, data/base_data; trade flows of CEPII BACI"}
	w.Licence = "unspecified; trade flows of CEPII BACI under Etalab 2.0 (to be confirmed)"
	us := w.Economy("USA")
	if us < 0 {
		return nil, &CellError{"country_labels.csv", 0, "the United States are not among the countries"}
	}
	column := func(file, name string) ([]float64, error) {
		data, err := readBytes(s.FS, file)
		if err != nil {
			return nil, err
		}
		t, err := openCSV(file, data, name)
		if err != nil {
			return nil, err
		}
		var x []float64
		for t.next() {
			if isMissing(t.text(0)) {
				t.fail("the value of row %d is missing", len(x)+1)
			}
			x = append(x, t.number(0, 0))
		}
		if t.err == nil && len(x) != N {
			return nil, &CellError{file, 0, fmt.Sprintf("%d rows for %d countries", len(x), N)}
		}
		return x, t.err
	}
	gdp, err := column("gdp.csv", "gdp")
	if err != nil {
		return nil, err
	}
	tariffs, err := column("tariffs.csv", "applied_tariff")
	if err != nil {
		return nil, err
	}
	w.GDP = make([]float64, N)
	w.Announced = make([]float64, N*N)
	for i := range N {
		if gdp[i] <= 0 {
			return nil, &CellError{"gdp.csv", i + 2, fmt.Sprintf("the GDP of %s is %g", economies[i], gdp[i])}
		}
		w.GDP[i] = gdp[i] / 1000
		if i != us {
			w.Announced[us*N+i] = math.Max(0.1, tariffs[i])
		}
	}
	const file = "trade_cepii.csv"
	if data, err = readBytes(s.FS, file); err != nil {
		return nil, err
	}
	if t, err = openCSV(file, data); err != nil {
		return nil, err
	}
	if len(t.head) != N {
		return nil, &CellError{file, 1, fmt.Sprintf("%d columns for %d countries", len(t.head), N)}
	}
	t.columns = make([]int, N)
	for c := range t.columns {
		t.columns[c] = c
	}
	row := 0
	for ; t.next(); row++ {
		for c := 0; c < N && row < N; c++ {
			if isMissing(strings.TrimSpace(t.text(c))) || row == c {
				continue
			}
			v := t.number(c, 0)
			if v < 0 {
				t.fail("exports of %s to %s are below 0", economies[row], economies[c])
			}
			w.Trade[w.at(0, c, row)] = v
		}
	}
	if t.err != nil {
		return nil, t.err
	}
	if row != N {
		return nil, &CellError{file, 0, fmt.Sprintf("%d rows for %d countries", row, N)}
	}
	rest, united, err := w.ownTrade()
	if err != nil {
		return nil, err
	}
	for i := range N {
		if w.Trade[w.at(0, i, i)] == 0 {
			w.note("%s: trade exceeds what GDP leaves, own trade is 0", economies[i])
		}
	}
	w.Elasticities = []ElasticitySet{{Name: "4", Theta: []float64{4}}}
	w.DefaultSet = "4"
	w.note("own trade follows from GDP with profit shares ν of %.6f (%.6f in the US), as in the authors' code; --model liberation-day prepares it anew", rest, united)
	w.note("announced: tariffs of the US of 2025-04-02, at least 10 %%")
	return w, nil
}

// Liberation is the world as package equilibrium takes it for the model of the
// authors; an error where it lacks what the model needs.
func (w *World) Liberation() (*equilibrium.LiberationWorld, error) {
	us := w.Economy("USA")
	switch {
	case w.J() != 1:
		return nil, fmt.Errorf("the model has one sector and world %s has %d; servanda world aggregate joins them", w.Name, w.J())
	case us < 0:
		return nil, fmt.Errorf("the model is about tariffs of the United States, which world %s does not have", w.Name)
	case w.GDP == nil:
		return nil, fmt.Errorf("the model needs the GDP of each economy: world %s has no table accounts (economy, gdp)", w.Name)
	}
	N := w.N()
	lw := &equilibrium.LiberationWorld{N: N, Exports: make([]float64, N*N), GDP: w.GDP, US: us, Names: w.Codes()}
	for n := range N {
		for i := range N {
			if n != i {
				lw.Exports[i*N+n] = w.Trade[w.at(0, n, i)]
			}
		}
	}
	return lw, nil
}

// ownTrade fills the diagonal from GDP as the authors do, and gives the shares
// of profits outside the US and in it.
func (w *World) ownTrade() (rest, united float64, err error) {
	lw, err := w.Liberation()
	if err != nil {
		return 0, 0, err
	}
	r, err := equilibrium.SolveLiberation(lw, equilibrium.LiberationScenario{Tariff: make([]float64, w.N()), Profits: true}, equilibrium.LiberationOptions{})
	if err != nil {
		return 0, 0, err
	}
	for n := range w.N() {
		imports := 0.0
		for i := range w.N() {
			if i != n {
				imports += w.Trade[w.at(0, n, i)]
			}
		}
		if own := r.Expenditure[n] - imports; own > 1e-9*r.Expenditure[n] {
			w.Trade[w.at(0, n, n)] = own
		}
	}
	return r.ProfitRest, r.ProfitUS, nil
}
