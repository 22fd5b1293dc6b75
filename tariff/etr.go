package tariff

import (
	"cmp"
	"math"
	"runtime"
	"slices"
	"strconv"
	"sync"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// An Average is the effective rate of a group of imports on a day: duty over
// value, as fractions. Additional takes what is not known as Additional.Rate
// does; Range spans what is not known.
type Average struct {
	Date       trade.Date
	Group      string
	Imports    float64 // dollars
	Base       float64
	Additional float64
	Range      Range // of Additional
}

// Grouping says by what averages are taken.
type Grouping string

const (
	ByOrigin    Grouping = "origin"
	ByChapter   Grouping = "chapter"
	BySector    Grouping = "sector" // section of the Harmonized System
	ByAuthority Grouping = "authority"
)

// A Use is the share of the goods that claim a preference: observed from the
// duty of the year of the weights where Observed is set, else Share.
type Use struct {
	Observed bool
	Share    float64
}

// Weighing says how a law is averaged over imports.
type Weighing struct {
	Law      *Law
	Schedule *schedule.Schedule
	Imports  []Import
	Dates    []trade.Date
	By       Grouping
	Groups   []string // the group of each import, in the place of By; nil: none is given
	Use      func(preference string) Use
	Facts    map[string]Truth
	Shares   map[string]float64
}

// A Caveat is what an average took in the place of what it does not know, with
// the value of the imports concerned.
type Caveat struct {
	What    string
	Imports float64
}

// Averages weighs a law by imports, on each date. The order is that of the
// dates, then of the groups.
func Averages(w Weighing) ([]Average, []Caveat) {
	t := newRows(&w)
	order := make([]int, len(w.Dates)) // by day, so that few lines change between one and the next
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(w.Dates[a], w.Dates[b]) })
	results := make([][]Average, len(w.Dates))
	caveats := make([]map[string]float64, len(w.Dates))
	var wait sync.WaitGroup
	workers := max(1, min(runtime.GOMAXPROCS(0), len(order)))
	for k := range workers {
		wait.Go(func() {
			p := NewPanel(w.Law, "USA", t.codes)
			p.Facts, p.Shares = w.Facts, w.Shares
			bases := baseTable{rows: t}
			for _, i := range order[k*len(order)/workers : (k+1)*len(order)/workers] {
				bases.on(w.Dates[i])
				results[i], caveats[i] = t.day(w.Dates[i], p, bases.of)
			}
		})
	}
	wait.Wait()
	total := map[string]float64{}
	for _, c := range caveats {
		for what, value := range c {
			total[what] = max(total[what], value)
		}
	}
	var list []Caveat
	for what, value := range total {
		list = append(list, Caveat{what, value})
	}
	slices.SortFunc(list, func(a, b Caveat) int {
		return cmp.Or(cmp.Compare(b.Imports, a.Imports), cmp.Compare(a.What, b.What))
	})
	return slices.Concat(results...), list
}

// rows are the imports with what does not change from day to day.
type rows struct {
	w       *Weighing
	codes   []trade.Product // in order
	origins []trade.Economy
	groups  []string
	rows    []importRow
}

type importRow struct {
	line, origin, group int32
	preference          string
}

func newRows(w *Weighing) *rows {
	t := &rows{w: w, codes: make([]trade.Product, len(w.Imports)), rows: make([]importRow, len(w.Imports))}
	for i := range w.Imports {
		t.codes[i] = w.Imports[i].Code
	}
	slices.Sort(t.codes)
	t.codes = slices.Compact(t.codes)
	origins, groups := map[trade.Economy]int32{}, map[string]int32{}
	line := 0
	for i := range w.Imports {
		m := &w.Imports[i]
		if t.codes[line] != m.Code {
			line, _ = slices.BinarySearch(t.codes, m.Code)
		}
		origin, ok := origins[m.Origin]
		if !ok {
			origin = int32(len(t.origins))
			origins[m.Origin] = origin
			t.origins = append(t.origins, m.Origin)
		}
		name := ""
		switch {
		case w.Groups != nil:
			name = w.Groups[i]
		case w.By == ByChapter:
			name = string(m.Code[:2])
		case w.By == BySector:
			name = Section(m.Code)
		case w.By == ByAuthority:
			name = "all"
		default:
			name = string(m.Origin)
		}
		group, ok := groups[name]
		if !ok {
			group = int32(len(t.groups))
			groups[name] = group
			t.groups = append(t.groups, name)
		}
		t.rows[i] = importRow{int32(line), origin, group, Preference(m.Origin)}
	}
	return t
}

const observedBase = "the base is the duty observed in the year of the weights: its rate is by quantity, or the line is not in the schedule of the day"

// day weighs one day; bases are those of the rows.
func (t *rows) day(date trade.Date, p *Panel, bases []rowBase) ([]Average, map[string]float64) {
	w := t.w
	law := p.On(date)
	origins := make([]int32, len(t.origins))
	for k, e := range t.origins {
		origins[k] = law.origin(e)
	}
	groups := make([]Average, len(t.groups))
	for k, name := range t.groups {
		groups[k] = Average{Date: date, Group: name}
	}
	authorities := map[string]*Average{}
	weighed := make([]float64, len(p.found)) // by additional duty: the imports
	observed, whole := 0.0, 0.0
	for i := range w.Imports {
		m, r, b := &w.Imports[i], &t.rows[i], &bases[i]
		class, origin := law.class[r.line], origins[r.origin]
		g := &groups[r.group]
		if b.observed {
			observed += m.Value
		}
		whole += m.Value
		g.Imports += m.Value
		take := func(claim string, rate, base, share float64) {
			a := law.additional(class, origin, m.Origin, claim, Base{Rate: exactly(rate), General: exactly(b.general)})
			if a.Set {
				base = a.Base.Low
			}
			value := share * m.Value
			g.Base += base * value
			g.Additional += a.Rate * value
			g.Range.Low += a.Range.Low * value
			g.Range.High += a.Range.High * value
			if len(a.Open) > 0 {
				for len(weighed) <= a.id {
					weighed = append(weighed, 0)
				}
				weighed[a.id] += value
			}
			if w.By == ByAuthority {
				for _, c := range a.By {
					x := authorities[c.Authority]
					if x == nil {
						x = &Average{Date: date, Group: c.Authority}
						authorities[c.Authority] = x
					}
					x.Additional += c.Rate * value
				}
			}
		}
		if b.use < 1 {
			take("", b.general, b.base, 1-b.use)
		}
		if b.use > 0 {
			take(r.preference, b.special, b.special, b.use)
		}
	}
	var out []Average
	for k := range groups {
		g := &groups[k]
		if g.Imports > 0 {
			g.Base, g.Additional, g.Range = g.Base/g.Imports, g.Additional/g.Imports, g.Range.scaled(1/g.Imports)
		}
		out = append(out, *g)
	}
	for _, x := range authorities {
		x.Imports = whole
		if whole > 0 {
			x.Additional /= whole
		}
		x.Range = exactly(x.Additional)
		out = append(out, *x)
	}
	slices.SortFunc(out, func(a, b Average) int { return cmp.Compare(a.Group, b.Group) })
	caveats := map[string]float64{}
	if observed > 0 {
		caveats[observedBase] = observed
	}
	for id, value := range weighed {
		if value > 0 {
			for _, open := range p.found[id].Open {
				caveats["not given: "+open] += value
			}
		}
	}
	return out, caveats
}

// use is the share of a row that claims its preference.
func (w *Weighing) use(preference string, general, special float64, m *Import) float64 {
	u := Use{Observed: true}
	if w.Use != nil {
		u = w.Use(preference)
	}
	if !u.Observed {
		return u.Share
	}
	if m.Value <= 0 {
		return 0
	}
	// duty = value × ((1 − use) × general + use × special)
	return min(max((general-m.Duty/m.Value)/(general-special), 0), 1)
}

// rowBase is the base of one row of imports.
type rowBase struct {
	base             float64 // without the preference
	general, special float64 // that measures look at
	use              float64 // share that claims the preference
	observed         bool    // the schedule gives no ad valorem rate: the duty observed stands in
}

// baseTable holds the bases of the rows under one revision of the schedule.
type baseTable struct {
	rows     *rows
	revision *schedule.Revision
	lines    []schedule.Line // by line; without a code where the schedule has none
	of       []rowBase
}

// on turns to the revision of a day. Only rows of lines whose rates differ from
// those of the revision before are read again.
func (t *baseTable) on(date trade.Date) {
	revision, _ := t.rows.w.Schedule.On(date)
	first := t.of == nil
	if revision == t.revision && !first {
		return
	}
	t.revision = revision
	lines := linesOf(revision, t.rows.codes)
	if first {
		t.of = make([]rowBase, len(t.rows.rows))
	}
	memo := map[string]rowBase{} // of one line, by preference
	line, changed := int32(-1), false
	for i := range t.rows.rows {
		r := &t.rows.rows[i]
		if r.line != line {
			line = r.line
			changed = first || !sameRates(&lines[line], &t.lines[line])
			clear(memo)
		}
		if changed {
			t.of[i] = t.read(r, &t.rows.w.Imports[i], &lines[line], memo)
		}
	}
	t.lines = lines
}

// linesOf finds lines of a revision by codes in order: the line itself, or the
// one of its first 8 digits.
func linesOf(revision *schedule.Revision, codes []trade.Product) []schedule.Line {
	out := make([]schedule.Line, len(codes))
	if revision == nil {
		return out
	}
	all := revision.Lines()
	at := 0
	for i, code := range codes {
		for at < len(all) && all[at].Code < code {
			at++
		}
		if at < len(all) && all[at].Code == code {
			out[i] = all[at]
		} else if line, ok := revision.Line(code); ok {
			out[i] = line
		} else if line, ok := revision.Line(code[:min(8, len(code))]); ok {
			out[i] = line
		}
	}
	return out
}

// sameRates reports whether two lines have the same rates.
func sameRates(a, b *schedule.Line) bool {
	return a.Code == b.Code && a.General.Text == b.General.Text && a.Other.Text == b.Other.Text &&
		slices.EqualFunc(a.Special, b.Special, func(x, y schedule.Programme) bool {
			return x.Expression.Text == y.Expression.Text && slices.Equal(x.Symbols, y.Symbols)
		})
}

// read gives the base of a row.
func (t *baseTable) read(r *importRow, m *Import, line *schedule.Line, memo map[string]rowBase) rowBase {
	key := r.preference
	if slices.Contains(columnTwo, m.Origin) {
		key = string(m.Origin)
	}
	b, ok := memo[key]
	if !ok {
		b = readBase(line, m.Origin, r.preference)
		memo[key] = b
	}
	if b.observed { // what was paid stands in, row by row
		if m.Value > 0 {
			b.base = m.Duty / m.Value
			b.general = math.Round(1e4*b.base) / 1e4
		}
		b.special = b.general
	} else if b.special != b.general {
		b.use = t.rows.w.use(r.preference, b.general, b.special, m)
	}
	return b
}

func readBase(line *schedule.Line, origin trade.Economy, preference string) rowBase {
	if line.Code == "" {
		return rowBase{observed: true}
	}
	general, _, _ := BaseOf(*line, origin, "", noInputs)
	if general.Rate.Low != general.Rate.High {
		return rowBase{observed: true}
	}
	b := rowBase{base: general.Rate.Low, general: general.Rate.Low, special: general.Rate.Low}
	if preference != "" {
		if special, _, failed := BaseOf(*line, origin, preference, noInputs); failed == "" && special.Rate.Low == special.Rate.High {
			b.special = special.Rate.Low
		}
	}
	return b
}

// Section names the section of the Harmonized System of a code: "17 vehicles,
// aircraft, vessels". Chapters 98 and 99 are national.
func Section(code trade.Product) string {
	chapter, err := strconv.Atoi(string(code[:2]))
	if err != nil {
		return "unknown"
	}
	for _, s := range sections {
		if chapter <= s.last {
			return s.name
		}
	}
	return "unknown"
}

// sections by their last chapter, after the nomenclature of the World Customs Organization.
var sections = []struct {
	last int
	name string
}{
	{5, "01 animals and animal products"}, {14, "02 vegetable products"}, {15, "03 fats and oils"}, {24, "04 prepared food, drink, tobacco"},
	{27, "05 mineral products"}, {38, "06 chemicals"}, {40, "07 plastics and rubber"}, {43, "08 hides and leather"}, {46, "09 wood"},
	{49, "10 paper"}, {63, "11 textiles and clothing"}, {67, "12 footwear and headgear"}, {70, "13 stone, ceramics, glass"},
	{71, "14 precious metals and stones"}, {83, "15 base metals"}, {85, "16 machinery and electronics"}, {89, "17 vehicles, aircraft, vessels"},
	{92, "18 instruments"}, {93, "19 arms"}, {96, "20 furniture, toys, other"}, {97, "21 art and antiques"}, {99, "22 national chapters"},
}
