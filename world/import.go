package world

import (
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/servanda/servanda/trade"
)

// ImportOptions are what a source does not say of itself. The zero value asks
// for nothing.
type ImportOptions struct {
	Name, Title    string
	Year           int
	Unit           string
	Elasticities   string  // file of sets: sector, SET, …
	StandardErrors string  // file: sector, set, standard_error
	DefaultSet     string  // set of elasticities used where none is asked for
	Concordance    string  // file: hs, sector
	SectorMap      string  // file: from, to: renames the sectors of the three files above to those of the world
	Values         string  // long, and icio in long form: BeforeTariff or WithTariff; "": long before, icio with
	Sigma          float64 // gravity: elasticity of substitution; 0: 5
	Coefficients   string  // gravity: file variable, coefficient; "": estimated
}

// Whether the values of a source hold the tariff that they paid.
const (
	BeforeTariff = "before-tariff"
	WithTariff   = "with-tariff"
)

// A source is a folder or one file in it.
type source struct {
	fs.FS
	file string // "": the folder
	name string // as the user gave it
}

var adapters = []struct {
	format string
	read   func(source, ImportOptions) (*World, error)
}{
	{"caliendo-parro", importCaliendoParro},
	{"gravity", importGravity},
	{"icio", importICIO},
	{"liberation-day", importLiberationDay},
	{"long", importLong},
	{"wiod", importWIOD},
}

// Formats are the names of the adapters.
func Formats() []string {
	var names []string
	for _, a := range adapters {
		names = append(names, a.format)
	}
	return names
}

// Import reads a source with the adapter of a format. src is a folder or a
// file. What the adapter assumed stands in Notes; whether the accounts add up
// is for [World.Check] to say.
func Import(format, src string, o ImportOptions) (*World, error) {
	info, err := os.Stat(src)
	if err != nil {
		return nil, err
	}
	s := source{os.DirFS(src), "", src}
	if !info.IsDir() {
		s = source{os.DirFS(filepath.Dir(src)), filepath.Base(src), src}
	}
	for _, a := range adapters {
		if a.format != format {
			continue
		}
		w, err := a.read(s, o)
		var cell *CellError
		switch dir := src; {
		case errors.As(err, &cell):
			if s.file != "" {
				dir = filepath.Dir(src)
			}
			return nil, &CellError{filepath.Join(dir, cell.File), cell.Line, cell.Says}
		case err != nil:
			return nil, fmt.Errorf("%s: %w", src, err)
		}
		return w, w.complete(o)
	}
	return nil, fmt.Errorf("there is no format %q; there are %s", format, strings.Join(Formats(), ", "))
}

// complete adds what the options give to what the adapter read.
func (w *World) complete(o ImportOptions) error {
	set := func(to *string, from string) {
		if from != "" {
			*to = from
		}
	}
	set(&w.Name, o.Name)
	set(&w.Title, o.Title)
	set(&w.Unit, o.Unit)
	if o.Year != 0 {
		w.Year = o.Year
	}
	for n, e := range w.Economies {
		if e.Name == "" {
			w.Economies[n].Name = economyName(e.Code)
		}
	}
	rename := map[string]string{}
	if o.SectorMap != "" {
		if err := readPairs(o.SectorMap, rename); err != nil {
			return err
		}
	}
	if o.Elasticities != "" {
		data, err := os.ReadFile(o.Elasticities)
		if err != nil {
			return err
		}
		if err := w.addElasticities(filepath.Base(o.Elasticities), data, rename); err != nil {
			return err
		}
	}
	if o.StandardErrors != "" {
		data, err := os.ReadFile(o.StandardErrors)
		if err != nil {
			return err
		}
		if err := w.addStandardErrors(filepath.Base(o.StandardErrors), data, rename); err != nil {
			return err
		}
	}
	if o.Concordance != "" {
		data, err := os.ReadFile(o.Concordance)
		if err != nil {
			return err
		}
		if err := w.addConcordance(filepath.Base(o.Concordance), data, rename); err != nil {
			return err
		}
	}
	if o.DefaultSet != "" {
		s, err := w.Set(o.DefaultSet)
		if err != nil {
			return err
		}
		w.DefaultSet = s.Name
	}
	return w.checkHead()
}

// readPairs reads a file of from, to into a map; to may be empty: passed over.
func readPairs(file string, into map[string]string) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	t, err := openCSV(filepath.Base(file), data, "from", "to")
	if err != nil {
		return err
	}
	for t.next() {
		from, to := t.text(0), t.text(1)
		if was, ok := into[from]; ok && was != to {
			t.fail("%s goes to %s and to %s", from, was, to)
		}
		into[from] = to
	}
	return t.err
}

// addElasticities reads a wide table: a column sector and one column a set.
// rename maps its sectors to those of the world; sectors that meet in one are
// averaged without weights. A set that the world has already is replaced.
func (w *World) addElasticities(file string, data []byte, rename map[string]string) error {
	t, err := openCSV(file, data, "sector")
	if err != nil {
		return err
	}
	names, places := setColumns(data, t)
	if len(names) == 0 {
		return &CellError{file, 1, "there is no column of a set beside sector"}
	}
	sets := make([]ElasticitySet, len(names))
	count := make([]int, w.J())
	for s := range sets {
		sets[s] = newSet(names[s], w.J())
	}
	for t.next() {
		code := t.text(0)
		if to, ok := rename[code]; ok {
			code = to
		}
		j := w.Sector(code)
		if j < 0 {
			if len(rename) > 0 {
				continue // the map says which of them the world has
			}
			t.fail("sector %q is not in the world; it has %s. Give --sector-map FILE (from,to)", code, strings.Join(w.SectorCodes(), ", "))
			continue
		}
		for s, c := range places {
			if c >= len(t.record) {
				t.fail("the row has %d cells, the header %d", len(t.record), len(t.head))
				break
			}
			theta, err := parseNumber(t.record[c])
			if err != nil || theta <= 0 {
				t.fail("θ of %s in set %s is %q, not a number above 0", code, names[s], t.record[c])
				break
			}
			if count[j] == 0 {
				sets[s].Theta[j] = theta
			} else {
				sets[s].Theta[j] += (theta - sets[s].Theta[j]) / float64(count[j]+1)
			}
		}
		count[j]++
	}
	if t.err != nil {
		return t.err
	}
	if j := slices.Index(count, 0); j >= 0 {
		return &CellError{file, 0, fmt.Sprintf("there is no elasticity of sector %s", w.Sectors[j].Code)}
	}
	for _, s := range sets {
		w.setElasticities(s)
	}
	return nil
}

// addStandardErrors reads sector, set, standard_error: what a paper prints
// beside its estimates. Cells that are not there stay unknown. Sectors that
// rename joins are refused, not averaged: the error of a mean follows from
// whether its parts are independent, which the file does not say.
func (w *World) addStandardErrors(file string, data []byte, rename map[string]string) error {
	t, err := openCSV(file, data, "sector", "set", "standard_error")
	if err != nil {
		return err
	}
	type cell struct {
		set    *ElasticitySet
		sector int
	}
	seen := map[cell]bool{}
	for t.next() {
		code, name, text := t.text(0), t.text(1), t.text(2)
		if to, ok := rename[code]; ok {
			code = to
		}
		j := w.Sector(code)
		if j < 0 {
			t.fail("sector %q is not in the world; it has %s. Give --sector-map FILE (from,to)", code, strings.Join(w.SectorCodes(), ", "))
			continue
		}
		if name == "" {
			t.fail("the set is missing; the world has %s", strings.Join(w.SetNames(), ", "))
			continue
		}
		s, err := w.Set(name)
		if err != nil {
			t.fail("%v", err)
			continue
		}
		e, err := parseNumber(text)
		switch {
		case err != nil || e <= 0:
			t.fail("the standard error of %s in set %s is %q, not a number above 0", code, s.Name, text)
		case math.IsNaN(s.Theta[j]):
			t.fail("set %s has no elasticity of %s for a standard error to go with", s.Name, code)
		case seen[cell{s, j}]:
			t.fail("a second row of %s in set %s", code, s.Name)
		default:
			seen[cell{s, j}] = true
			if s.StandardError == nil {
				s.StandardError = slices.Repeat([]float64{math.NaN()}, w.J())
			}
			s.StandardError[j] = e
		}
	}
	return t.err
}

// setColumns are the names, in the case of the file, and places of the columns
// other than sector and its description.
func setColumns(data []byte, t *csvTable) (names []string, places []int) {
	line, _, _ := strings.Cut(strings.TrimPrefix(string(data), "\ufeff"), "\n")
	written := strings.Split(strings.TrimSpace(line), string(t.r.Comma))
	for c, h := range t.head {
		if h == "sector" || h == "title" || h == "name" || h == "" {
			continue
		}
		name := h
		if c < len(written) && strings.EqualFold(strings.Trim(written[c], "\" "), h) {
			name = strings.Trim(written[c], "\" ")
		}
		names, places = append(names, name), append(places, c)
	}
	return names, places
}

func (w *World) setElasticities(s ElasticitySet) {
	for i := range w.Elasticities {
		if w.Elasticities[i].Name == s.Name {
			w.Elasticities[i] = s
			return
		}
	}
	w.Elasticities = append(w.Elasticities, s)
}

// addConcordance reads hs (or hs6) against any second column of sectors.
// Codes whose sector the world does not have are refused, unless a map of
// sectors was given; headings and chapters of one sector are joined.
func (w *World) addConcordance(file string, data []byte, rename map[string]string) error {
	t, err := openCSV(file, data, "hs|hs6|code", "sector|gtap_sector|isic|to")
	if err != nil {
		return err
	}
	var rows []Correspondence
	for t.next() {
		code := t.text(1)
		if to, ok := rename[code]; ok {
			code = to
		}
		p, err := trade.ParseProduct(t.text(0))
		if err != nil {
			t.fail("%v", err)
			continue
		}
		if code == "" {
			continue
		}
		j := w.Sector(code)
		if j < 0 {
			t.fail("sector %q of %s is not in the world; add it to --sector-map FILE (from,to)", code, p)
			continue
		}
		rows = append(rows, Correspondence{p, w.Sectors[j].Code})
	}
	if t.err != nil {
		return t.err
	}
	slices.SortFunc(rows, func(a, b Correspondence) int { return strings.Compare(string(a.HS), string(b.HS)) })
	for i := 1; i < len(rows); i++ {
		if rows[i].HS == rows[i-1].HS {
			return &CellError{file, 0, fmt.Sprintf("%s stands there twice", rows[i].HS)}
		}
	}
	w.Concordance = shorten(rows)
	return nil
}

// shorten says the same in fewer rows: each chapter and heading stands for the
// sector that most of its codes have, and a longer code stands only where it
// differs from the prefix that would answer for it. rows are sorted and of one
// sector each.
func shorten(rows []Correspondence) []Correspondence {
	most := func(length int) map[trade.Product]string {
		count := map[trade.Product]map[string]int{}
		for _, r := range rows {
			if len(r.HS) < length {
				continue
			}
			prefix := r.HS[:length]
			if count[prefix] == nil {
				count[prefix] = map[string]int{}
			}
			count[prefix][r.Sector]++
		}
		best := map[trade.Product]string{}
		for prefix, sectors := range count {
			for sector, n := range sectors {
				if b := best[prefix]; b == "" || n > sectors[b] || n == sectors[b] && sector < b {
					best[prefix] = sector
				}
			}
		}
		return best
	}
	want := map[trade.Product]string{}
	for _, length := range []int{2, 4} {
		for prefix, sector := range most(length) {
			want[prefix] = sector
		}
	}
	for _, r := range rows {
		want[r.HS] = r.Sector
	}
	var out []Correspondence
	kept := map[trade.Product]string{}
	for _, code := range slices.Sorted(maps.Keys(want)) { // a prefix comes before what it begins
		answer := ""
		for length := len(code) - 1; length > 0 && answer == ""; length-- {
			answer = kept[code[:length]]
		}
		if answer != want[code] {
			kept[code] = want[code]
			out = append(out, Correspondence{code, want[code]})
		}
	}
	return out
}

// glob finds the one file of a folder that matches a pattern; "" for none.
// The least name counts where several match.
func (s source) glob(pattern string) string {
	if s.file != "" {
		if ok, _ := path.Match(pattern, s.file); ok {
			return s.file
		}
		return ""
	}
	found, err := fs.Glob(s.FS, pattern)
	if err != nil || len(found) == 0 {
		return ""
	}
	return slices.Min(found)
}

// need is glob, or an error that names what is missing.
func (s source) need(pattern, what string) (string, error) {
	if name := s.glob(pattern); name != "" {
		return name, nil
	}
	return "", &CellError{pattern, 0, fmt.Sprintf("there is no such file; the folder should hold %s", what)}
}

// folder refuses a file where an adapter needs a folder.
func (s source) folder(holds string) error {
	if s.file != "" {
		return fmt.Errorf("give the folder that holds %s, not a file", holds)
	}
	return nil
}

// label is the base name of the source, for the name of a world.
func (s source) label() string { return filepath.Base(filepath.Clean(s.name)) }

// matrix reads a table of numbers parted by white space or commas, without
// header, of a known shape.
func (s source) matrix(name string, rows, columns int) ([][]float64, error) {
	data, err := readBytes(s.FS, name)
	if err != nil {
		return nil, err
	}
	m := make([][]float64, 0, rows)
	line := 0
	for text := range strings.Lines(string(data)) {
		line++
		fields := strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || r == '\t' || r == ',' || r == '\n' || r == '\r' })
		if len(fields) == 0 {
			continue
		}
		if len(m) == rows {
			return nil, &CellError{name, line, fmt.Sprintf("more than %d rows", rows)}
		}
		if len(fields) != columns {
			return nil, &CellError{name, line, fmt.Sprintf("%d numbers where %d are expected", len(fields), columns)}
		}
		row := make([]float64, columns)
		for c, f := range fields {
			if row[c], err = parseNumber(f); err != nil {
				return nil, &CellError{name, line, fmt.Sprintf("column %d: %v", c+1, err)}
			}
		}
		m = append(m, row)
	}
	if len(m) != rows {
		return nil, &CellError{name, 0, fmt.Sprintf("%d rows where %d are expected", len(m), rows)}
	}
	return m, nil
}

// newWorld makes room for flows.
func newWorld(name string, economies []string, sectors []Sector) *World {
	w := &World{Name: name, Sectors: sectors}
	for _, code := range economies {
		w.Economies = append(w.Economies, Economy{Code: code, Name: economyName(code)})
	}
	w.Trade = make([]float64, w.N()*w.N()*w.J())
	return w
}

func (w *World) note(format string, args ...any) {
	w.Notes = append(w.Notes, fmt.Sprintf(format, args...))
}

// importCode is the code of an economy as a source spells it: alpha-3, an
// alpha-2 or English name, or the spellings of WIOD and older tables.
func importCode(s string) (string, bool) {
	switch strings.ToUpper(strings.TrimSpace(s)) {
	case "ROW", "WXD", "OTH", "REST OF THE WORLD", "REST OF WORLD":
		return "ROW", true
	case "ROM":
		return "ROU", true
	case "ZAR":
		return "COD", true
	case "UK":
		return "GBR", true
	case "CN1", "CN2":
		return "CHN", true
	case "MX1", "MX2":
		return "MEX", true
	}
	e, ok := trade.ParseEconomy(s)
	return string(e), ok
}

// sharesOf turns what a sector spends on inputs into shares, and its share of
// value added. Of a sector without output, value added is all.
func (w *World) sharesOf(inputs, output []float64) {
	N, J := w.N(), w.J()
	w.Input = inputs
	w.ValueAdded = make([]float64, N*J)
	for n := range N {
		for j := range J {
			sum := 0.0
			for k := range J {
				sum += inputs[(n*J+k)*J+j]
			}
			for k := range J {
				at := (n*J+k)*J + j
				switch {
				case sum > 0:
					w.Input[at] /= sum
				case k == j:
					w.Input[at] = 1
				default:
					w.Input[at] = 0
				}
			}
			w.ValueAdded[n*J+j] = 1
			if y := output[n*J+j]; y > 0 && sum > 0 {
				w.ValueAdded[n*J+j] = 1 - sum/y
			}
		}
	}
}

// dropTariff forgets a tariff that is zero everywhere.
func (w *World) dropTariff() {
	if !slices.ContainsFunc(w.Tariff, func(t float64) bool { return t != 0 }) {
		w.Tariff = nil
	}
}

func isMissing(s string) bool {
	switch strings.ToLower(s) {
	case "", ".", "na", "nan":
		return true
	}
	return false
}

func total(x []float64) float64 {
	sum := 0.0
	for _, v := range x {
		sum += v
	}
	return sum
}

func relative(a, b float64) float64 {
	if a == b {
		return 0
	}
	return math.Abs(a-b) / max(math.Abs(a), math.Abs(b))
}
