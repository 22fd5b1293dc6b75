package world

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/renameio/v2"

	"github.com/servanda/servanda/trade"
)

// head is world.json.
type head struct {
	Name          string    `json:"name"`
	Title         string    `json:"title,omitempty"`
	Year          int       `json:"year,omitempty"`
	Unit          string    `json:"unit"`
	Economies     []Economy `json:"economies"`
	Sectors       []Sector  `json:"sectors"`
	Sources       []string  `json:"sources"`
	Licence       string    `json:"licence"`
	Elasticities  string    `json:"elasticities,omitempty"` // the default set
	NegativeFinal string    `json:"negative_final_demand,omitempty"`
	Gravity       *Gravity  `json:"gravity,omitempty"`
	Notes         []string  `json:"notes,omitempty"`
}

// The columns of the tables as CSV.
var (
	flowColumns        = []string{"sector", "exporter", "importer", "value", "tariff_pct?"}
	inputColumns       = []string{"economy", "supplying", "using", "share"}
	valueColumns       = []string{"economy", "sector", "share"}
	elasticityColumns  = []string{"set", "sector", "theta", "standard_error?"}
	concordanceColumns = []string{"hs", "sector"}
	accountColumns     = []string{"economy", "gdp"}
	announcedColumns   = []string{"importer", "exporter", "tariff_pct"}
)

// maxCells bounds N²J: what a world may hold in memory.
const maxCells = 200_000_000

// Open reads the bundle in a folder.
func Open(dir string) (*World, error) {
	info, err := os.Stat(dir)
	if err != nil {
		return nil, fmt.Errorf("there is no world %s: give the folder of a bundle or one of %s", dir, strings.Join(Names(), ", "))
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("%s is a file: give the folder that holds world.json", dir)
	}
	return Read(os.DirFS(dir))
}

// Read reads a bundle from a file system whose root is the folder.
func Read(dir fs.FS) (*World, error) {
	data, err := fs.ReadFile(dir, "world.json")
	if errors.Is(err, fs.ErrNotExist) {
		return nil, &CellError{"world.json", 0, "there is no such file, so the folder is not a world; servanda world import makes one"}
	}
	if err != nil {
		return nil, err
	}
	var h head
	if err := json.Unmarshal(data, &h); err != nil {
		return nil, &CellError{"world.json", 0, err.Error()}
	}
	w := &World{Name: h.Name, Title: h.Title, Year: h.Year, Unit: h.Unit, Economies: h.Economies, Sectors: h.Sectors, Sources: h.Sources,
		Licence: h.Licence, DefaultSet: h.Elasticities, NegativeFinal: h.NegativeFinal, Gravity: h.Gravity, Notes: h.Notes}
	if err := w.checkHead(); err != nil {
		return nil, err
	}
	x := w.index()
	if err := readFlows(w, x, dir); err != nil {
		return nil, err
	}
	if err := readInputs(w, x, dir); err != nil {
		return nil, err
	}
	if err := readElasticities(w, x, dir); err != nil {
		return nil, err
	}
	if err := readConcordance(w, x, dir); err != nil {
		return nil, err
	}
	return w, readPolicy(w, x, dir)
}

// checkHead refuses codes that are empty, doubled or not of an economy.
func (w *World) checkHead() error {
	bad := func(format string, args ...any) error {
		return &CellError{"world.json", 0, fmt.Sprintf(format, args...)}
	}
	if w.N() == 0 || w.J() == 0 {
		return bad("a world has at least one economy and one sector; it names %d and %d", w.N(), w.J())
	}
	if w.N()*w.N() > maxCells/w.J() {
		return bad("%d economies and %d sectors are more than fit into memory; aggregate first", w.N(), w.J())
	}
	seen := map[string]bool{}
	for n, e := range w.Economies {
		if e.Code == "" || seen[e.Code] {
			return bad("economy %d has the code %q, which is empty or stands there twice", n+1, e.Code)
		}
		if err := validEconomy(e.Code); err != nil {
			return bad("%v", err)
		}
		seen[e.Code] = true
		if e.Name == "" {
			w.Economies[n].Name = economyName(e.Code)
		}
	}
	clear(seen)
	for j, s := range w.Sectors {
		if s.Code == "" || s.Code == "*" || seen[s.Code] {
			return bad("sector %d has the code %q, which is empty, * or stands there twice", j+1, s.Code)
		}
		seen[s.Code] = true
	}
	if w.NegativeFinal != "" && w.NegativeFinal != "zero" {
		return bad("negative_final_demand is %q; it can be zero, or left out", w.NegativeFinal)
	}
	return nil
}

// validEconomy refuses what is no code of an economy, with the nearest remedy.
func validEconomy(code string) error {
	if code == "ROW" {
		return nil
	}
	if e, ok := trade.ParseEconomy(code); ok && string(e) == code {
		return nil
	} else if ok {
		return fmt.Errorf("economy %q: write %s", code, e)
	}
	return fmt.Errorf("economy %q is not an ISO 3166-1 alpha-3 code nor ROW", code)
}

func economyName(code string) string {
	if code == "ROW" {
		return "Rest of the world"
	}
	return trade.Economy(code).Name()
}

// index finds places by code.
type index struct{ economy, sector map[string]int }

func (w *World) index() index {
	x := index{map[string]int{}, map[string]int{}}
	for n, e := range w.Economies {
		x.economy[e.Code] = n
	}
	for j, s := range w.Sectors {
		x.sector[s.Code] = j
	}
	return x
}

// place says where a code stands, or what is wrong with it.
func place(of map[string]int, what, code string) (int, error) {
	if at, ok := of[code]; ok {
		return at, nil
	}
	return 0, fmt.Errorf("%s %q is not in world.json", what, code)
}

// places resolves an economy pair and a sector of row r (counted from 0).
func (x index) places(file string, r int, sector, exporter, importer string) (j, n, i int, err error) {
	if j, err = place(x.sector, "sector", sector); err == nil {
		if i, err = place(x.economy, "economy", exporter); err == nil {
			n, err = place(x.economy, "economy", importer)
		}
	}
	if err != nil {
		err = &CellError{file, r + 2, err.Error()}
	}
	return j, n, i, err
}

// finite refuses what is not a number.
func finite(file string, r int, name string, v float64) error {
	if math.IsNaN(v) || math.IsInf(v, 0) {
		return &CellError{file, r + 2, fmt.Sprintf("%s is not a finite number", name)}
	}
	return nil
}

func readFlows(w *World, x index, dir fs.FS) error {
	rows, file, err := readTable(dir, "flows", flowColumns, func(t *csvTable) flowRow {
		return flowRow{t.text(0), t.text(1), t.text(2), t.number(3, 0), t.number(4, 0)}
	})
	if err != nil {
		return err
	}
	if file == "" {
		return &CellError{"flows.csv", 0, "there is no table of flows; a world needs one"}
	}
	w.Trade = make([]float64, w.N()*w.N()*w.J())
	w.Tariff = make([]float64, len(w.Trade))
	seen := make([]bool, len(w.Trade))
	taxed := false
	for r, row := range rows {
		j, n, i, err := x.places(file, r, row.Sector, row.Exporter, row.Importer)
		if err != nil {
			return err
		}
		at := w.at(j, n, i)
		if seen[at] {
			return &CellError{file, r + 2, fmt.Sprintf("a second row of %s from %s to %s", row.Sector, row.Exporter, row.Importer)}
		}
		seen[at] = true
		if err := errors.Join(finite(file, r, "value", row.Value), finite(file, r, "tariff_pct", row.Tariff)); err != nil {
			return err
		}
		if row.Tariff <= -100 {
			return &CellError{file, r + 2, fmt.Sprintf("a tariff of %g %% leaves nothing to pay", row.Tariff)}
		}
		w.Trade[at], w.Tariff[at] = row.Value, row.Tariff/100
		taxed = taxed || row.Tariff != 0
	}
	if !taxed {
		w.Tariff = nil
	}
	return nil
}

func readInputs(w *World, x index, dir fs.FS) error {
	N, J := w.N(), w.J()
	rows, file, err := readTable(dir, "inputs", inputColumns, func(t *csvTable) inputRow {
		return inputRow{t.text(0), t.text(1), t.text(2), t.number(3, 0)}
	})
	if err != nil {
		return err
	}
	if file != "" {
		w.Input = make([]float64, N*J*J)
		for r, row := range rows {
			k, n, _, err := x.places(file, r, row.Supplying, row.Economy, row.Economy)
			if err != nil {
				return err
			}
			j, err := place(x.sector, "sector", row.Using)
			if err != nil {
				return &CellError{file, r + 2, err.Error()}
			}
			if err := finite(file, r, "share", row.Share); err != nil {
				return err
			}
			at := (n*J+k)*J + j
			if w.Input[at] != 0 {
				return &CellError{file, r + 2, fmt.Sprintf("a second row of inputs of %s into %s in %s", row.Supplying, row.Using, row.Economy)}
			}
			w.Input[at] = row.Share
		}
	}
	values, file, err := readTable(dir, "value_added", valueColumns, func(t *csvTable) valueRow {
		return valueRow{t.text(0), t.text(1), t.number(2, 1)}
	})
	if err != nil || file == "" {
		return err
	}
	w.ValueAdded = slices.Repeat([]float64{1}, N*J)
	seen := make([]bool, N*J)
	for r, row := range values {
		j, n, _, err := x.places(file, r, row.Sector, row.Economy, row.Economy)
		if err != nil {
			return err
		}
		if err := finite(file, r, "share", row.Share); err != nil {
			return err
		}
		if seen[n*J+j] {
			return &CellError{file, r + 2, fmt.Sprintf("a second row of %s in %s", row.Sector, row.Economy)}
		}
		seen[n*J+j] = true
		w.ValueAdded[n*J+j] = row.Share
	}
	return nil
}

func readElasticities(w *World, x index, dir fs.FS) error {
	rows, file, err := readTable(dir, "elasticities", elasticityColumns, func(t *csvTable) elasticityRow {
		row := elasticityRow{Set: t.text(0), Sector: t.text(1), Theta: t.number(2, math.NaN())}
		if t.text(3) != "" {
			e := t.number(3, 0)
			row.Error = &e
		}
		return row
	})
	if err != nil || file == "" {
		return err
	}
	at := map[string]int{}
	for r, row := range rows {
		j, err := place(x.sector, "sector", row.Sector)
		if err != nil {
			return &CellError{file, r + 2, err.Error()}
		}
		if !(row.Theta > 0) || math.IsInf(row.Theta, 0) {
			return &CellError{file, r + 2, fmt.Sprintf("θ of %s in set %s is not above 0", row.Sector, row.Set)}
		}
		s, ok := at[row.Set]
		if !ok {
			s = len(w.Elasticities)
			at[row.Set] = s
			w.Elasticities = append(w.Elasticities, newSet(row.Set, w.J()))
		}
		set := &w.Elasticities[s]
		if !math.IsNaN(set.Theta[j]) {
			return &CellError{file, r + 2, fmt.Sprintf("a second row of %s in set %s", row.Sector, row.Set)}
		}
		set.Theta[j] = row.Theta
		if row.Error != nil {
			if !(*row.Error >= 0) || math.IsInf(*row.Error, 0) {
				return &CellError{file, r + 2, fmt.Sprintf("the standard error of %s in set %s is below 0", row.Sector, row.Set)}
			}
			if set.StandardError == nil {
				set.StandardError = slices.Repeat([]float64{math.NaN()}, w.J())
			}
			set.StandardError[j] = *row.Error
		}
	}
	if w.DefaultSet != "" {
		if _, ok := at[w.DefaultSet]; !ok {
			return &CellError{"world.json", 0, fmt.Sprintf("the default set of elasticities %q is not in %s", w.DefaultSet, file)}
		}
	}
	return nil
}

func newSet(name string, J int) ElasticitySet {
	return ElasticitySet{Name: name, Theta: slices.Repeat([]float64{math.NaN()}, J)}
}

func readConcordance(w *World, x index, dir fs.FS) error {
	rows, file, err := readTable(dir, "concordance", concordanceColumns, func(t *csvTable) concordanceRow {
		return concordanceRow{t.text(0), t.text(1)}
	})
	if err != nil || file == "" {
		return err
	}
	seen := map[trade.Product]bool{}
	for r, row := range rows {
		p, err := trade.ParseProduct(row.HS)
		if err != nil {
			return &CellError{file, r + 2, err.Error()}
		}
		if _, err := place(x.sector, "sector", row.Sector); err != nil {
			return &CellError{file, r + 2, err.Error()}
		}
		if seen[p] {
			return &CellError{file, r + 2, fmt.Sprintf("a second row of %s", p)}
		}
		seen[p] = true
		w.Concordance = append(w.Concordance, Correspondence{p, row.Sector})
	}
	return nil
}

// readPolicy reads what only some models ask for: GDP and announced tariffs.
func readPolicy(w *World, x index, dir fs.FS) error {
	accounts, file, err := readTable(dir, "accounts", accountColumns, func(t *csvTable) accountRow {
		return accountRow{t.text(0), t.number(1, 0)}
	})
	if err != nil {
		return err
	}
	if file != "" {
		w.GDP = make([]float64, w.N())
		for r, row := range accounts {
			n, err := place(x.economy, "economy", row.Economy)
			if err != nil {
				return &CellError{file, r + 2, err.Error()}
			}
			if !(row.GDP > 0) || math.IsInf(row.GDP, 0) || w.GDP[n] != 0 {
				return &CellError{file, r + 2, fmt.Sprintf("the GDP of %s is not above 0, or stands there twice", row.Economy)}
			}
			w.GDP[n] = row.GDP
		}
		if n := slices.Index(w.GDP, 0); n >= 0 {
			return &CellError{file, 0, fmt.Sprintf("the GDP of %s is missing", w.Economies[n].Code)}
		}
	}
	rows, file, err := readTable(dir, "announced", announcedColumns, func(t *csvTable) announcedRow {
		return announcedRow{t.text(0), t.text(1), t.number(2, 0)}
	})
	if err != nil || file == "" {
		return err
	}
	w.Announced = make([]float64, w.N()*w.N())
	for r, row := range rows {
		n, err := place(x.economy, "economy", row.Importer)
		if err == nil {
			var i int
			if i, err = place(x.economy, "economy", row.Exporter); err == nil {
				w.Announced[n*w.N()+i] = row.Tariff / 100
				err = finite(file, r, "tariff_pct", row.Tariff)
			}
		}
		if err != nil {
			return &CellError{file, r + 2, err.Error()}
		}
	}
	return nil
}

// percent of a fraction, without the dust of the binary product.
func percent(x float64) float64 {
	p := x * 100
	if q := math.Round(p*1e9) / 1e9; math.Abs(q-p) <= 4e-16*math.Abs(p) {
		return q
	}
	return p
}

// Tables is the folder of the world as files: name → bytes. ending is ".csv",
// ".csv.gz" or ".parquet" and holds for every table but the short ones, which
// stay plain CSV unless it is ".parquet".
func (w *World) Tables(ending string) (map[string][]byte, error) {
	if !slices.Contains([]string{".csv", ".csv.gz", ".parquet"}, ending) {
		return nil, fmt.Errorf("a table cannot end in %q; choose .csv, .csv.gz or .parquet", ending)
	}
	small := ending
	if ending == ".csv.gz" {
		small = ".csv"
	}
	files := map[string][]byte{}
	h := head{w.Name, w.Title, w.Year, w.Unit, w.Economies, w.Sectors, w.Sources, w.Licence, w.DefaultSet, w.NegativeFinal, w.Gravity, w.Notes}
	data, err := json.MarshalIndent(h, "", " ")
	if err != nil {
		return nil, err
	}
	files["world.json"] = append(data, '\n')
	strip := func(columns []string) []string {
		out := slices.Clone(columns)
		for i := range out {
			out[i] = strings.TrimSuffix(out[i], "?")
		}
		return out
	}
	put := func(name string, data []byte, failed error) {
		files[name] = data
		err = errors.Join(err, failed)
	}

	flows := []flowRow{}
	for j, s := range w.Sectors {
		for n, to := range w.Economies {
			for i, from := range w.Economies {
				at := w.at(j, n, i)
				row := flowRow{s.Code, from.Code, to.Code, w.Trade[at], 0}
				if w.Tariff != nil {
					row.Tariff = percent(w.Tariff[at])
				}
				if row.Value != 0 || row.Tariff != 0 {
					flows = append(flows, row)
				}
			}
		}
	}
	data, failed := packTable("flows"+ending, strip(flowColumns), flows, func(r flowRow) []string {
		return []string{r.Sector, r.Exporter, r.Importer, formatNumber(r.Value), formatNumber(r.Tariff)}
	})
	put("flows"+ending, data, failed)

	J := w.J()
	if w.Input != nil {
		rows := []inputRow{}
		for n, e := range w.Economies {
			for k := range w.Sectors {
				for j := range w.Sectors {
					if v := w.Input[(n*J+k)*J+j]; v != 0 {
						rows = append(rows, inputRow{e.Code, w.Sectors[k].Code, w.Sectors[j].Code, v})
					}
				}
			}
		}
		data, failed := packTable("inputs"+ending, strip(inputColumns), rows, func(r inputRow) []string {
			return []string{r.Economy, r.Supplying, r.Using, formatNumber(r.Share)}
		})
		put("inputs"+ending, data, failed)
	}
	if w.ValueAdded != nil {
		rows := []valueRow{}
		for at, v := range w.ValueAdded {
			rows = append(rows, valueRow{w.Economies[at/J].Code, w.Sectors[at%J].Code, v})
		}
		data, failed := packTable("value_added"+ending, strip(valueColumns), rows, func(r valueRow) []string {
			return []string{r.Economy, r.Sector, formatNumber(r.Share)}
		})
		put("value_added"+ending, data, failed)
	}
	if len(w.Elasticities) > 0 {
		data, failed := packTable("elasticities"+small, strip(elasticityColumns), w.elasticityRows(), func(r elasticityRow) []string {
			e := ""
			if r.Error != nil {
				e = formatNumber(*r.Error)
			}
			return []string{r.Set, r.Sector, formatNumber(r.Theta), e}
		})
		put("elasticities"+small, data, failed)
	}
	if len(w.Concordance) > 0 {
		rows := []concordanceRow{}
		for _, c := range w.Concordance {
			rows = append(rows, concordanceRow{string(c.HS), c.Sector})
		}
		data, failed := packTable("concordance"+small, strip(concordanceColumns), rows, func(r concordanceRow) []string { return []string{r.HS, r.Sector} })
		put("concordance"+small, data, failed)
	}
	if w.GDP != nil {
		rows := []accountRow{}
		for n, v := range w.GDP {
			rows = append(rows, accountRow{w.Economies[n].Code, v})
		}
		data, failed := packTable("accounts"+small, strip(accountColumns), rows, func(r accountRow) []string { return []string{r.Economy, formatNumber(r.GDP)} })
		put("accounts"+small, data, failed)
	}
	if w.Announced != nil {
		rows := []announcedRow{}
		for at, v := range w.Announced {
			if v != 0 {
				rows = append(rows, announcedRow{w.Economies[at/w.N()].Code, w.Economies[at%w.N()].Code, percent(v)})
			}
		}
		data, failed := packTable("announced"+small, strip(announcedColumns), rows, func(r announcedRow) []string {
			return []string{r.Importer, r.Exporter, formatNumber(r.Tariff)}
		})
		put("announced"+small, data, failed)
	}
	if err != nil {
		return nil, err
	}
	return files, nil
}

func (w *World) elasticityRows() []elasticityRow {
	rows := []elasticityRow{}
	for _, s := range w.Elasticities {
		for j, theta := range s.Theta {
			if math.IsNaN(theta) {
				continue
			}
			row := elasticityRow{Set: s.Name, Sector: w.Sectors[j].Code, Theta: theta}
			if s.StandardError != nil && !math.IsNaN(s.StandardError[j]) {
				row.Error = &s.StandardError[j]
			}
			rows = append(rows, row)
		}
	}
	return rows
}

// bundleFile tells the files of a bundle from others that may stand beside.
func bundleFile(name string) bool {
	stem, _, _ := strings.Cut(name, ".")
	return name == "world.json" || slices.Contains([]string{"flows", "inputs", "value_added", "elasticities", "concordance", "accounts", "announced"}, stem)
}

// Write puts the bundle into a folder, which is made where it is not there.
// Tables of an earlier bundle in it are replaced, other files stay. A folder
// that holds other things and no bundle is refused. Each file is written
// atomically, world.json last.
func (w *World) Write(dir, ending string) error {
	files, err := w.Tables(ending)
	if err != nil {
		return err
	}
	old, err := os.ReadDir(dir)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	if len(old) > 0 && !slices.ContainsFunc(old, func(e fs.DirEntry) bool { return e.Name() == "world.json" }) {
		return fmt.Errorf("%s is not empty and holds no world; give a new folder", dir)
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	names := make([]string, 0, len(files))
	for name := range files {
		if name != "world.json" {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	for _, name := range append(names, "world.json") {
		if err := renameio.WriteFile(filepath.Join(dir, name), files[name], 0o644); err != nil {
			return err
		}
	}
	for _, e := range old {
		if _, fresh := files[e.Name()]; !fresh && bundleFile(e.Name()) {
			if err := os.Remove(filepath.Join(dir, e.Name())); err != nil {
				return err
			}
		}
	}
	return nil
}
