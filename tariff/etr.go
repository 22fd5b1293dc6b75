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
	codes := make([]trade.Product, len(w.Imports))
	for i := range w.Imports {
		codes[i] = w.Imports[i].Code
	}
	slices.Sort(codes)
	codes = slices.Compact(codes)
	lines := make([]int, len(w.Imports))
	for i := range w.Imports {
		lines[i], _ = slices.BinarySearch(codes, w.Imports[i].Code)
	}
	results := make([][]Average, len(w.Dates))
	caveats := make([]map[string]float64, len(w.Dates))
	var wait sync.WaitGroup
	next := make(chan int)
	for range min(runtime.GOMAXPROCS(0), len(w.Dates)) {
		wait.Go(func() {
			p := NewPanel(w.Law, "USA", codes)
			bases := newBaseTable(&w, codes)
			for i := range next {
				results[i], caveats[i] = w.day(w.Dates[i], p, bases, lines)
			}
		})
	}
	for i := range w.Dates {
		next <- i
	}
	close(next)
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

// day weighs one day.
func (w *Weighing) day(date trade.Date, p *Panel, bases *baseTable, lines []int) ([]Average, map[string]float64) {
	law := p.On(date)
	bases.on(date)
	caveats := map[string]float64{}
	groups := map[string]*Average{}
	group := func(name string) *Average {
		g := groups[name]
		if g == nil {
			g = &Average{Date: date, Group: name}
			groups[name] = g
		}
		return g
	}
	whole := 0.0
	for i := range w.Imports {
		m := &w.Imports[i]
		preference := Preference(m.Origin)
		b := bases.of(lines[i], preference, m)
		use := 0.0
		if preference != "" && b.special != b.general {
			use = w.use(preference, b, m)
		}
		base := (1-use)*b.general + use*b.special
		if b.observed {
			base = 0
			if m.Value > 0 {
				base = m.Duty / m.Value
			}
			caveats["the base is the duty observed in the year of the weights: its rate is by quantity, or the line is not in the schedule of the day"] += m.Value
		}
		a := law.Additional(lines[i], m.Origin, "", Base{Rate: exactly(b.general), General: exactly(b.general)}, b.generalID, w.Facts, w.Shares)
		rate, spread := a.Rate, a.Range
		by := a.By
		if use > 0 {
			c := law.Additional(lines[i], m.Origin, preference, Base{Rate: exactly(b.special), General: exactly(b.general)}, b.specialID, w.Facts, w.Shares)
			rate = (1-use)*a.Rate + use*c.Rate
			spread = a.Range.scaled(1 - use).plus(c.Range.scaled(use))
			by = blend(a.By, 1-use, c.By, use)
		}
		for _, open := range a.Open {
			caveats["not given: "+open] += m.Value
		}
		whole += m.Value
		var g *Average
		switch w.By {
		case ByChapter:
			g = group(string(m.Code[:2]))
		case BySector:
			g = group(Section(m.Code))
		case ByAuthority:
			for _, c := range by {
				group(c.Authority).Additional += c.Rate * m.Value
			}
			g = group("all")
		default:
			g = group(string(m.Origin))
		}
		g.Imports += m.Value
		g.Base += base * m.Value
		g.Additional += rate * m.Value
		g.Range = g.Range.plus(spread.scaled(m.Value))
	}
	out := make([]Average, 0, len(groups))
	for _, g := range groups {
		weight := g.Imports
		if w.By == ByAuthority && g.Group != "all" {
			weight = whole
			g.Imports = whole
			g.Range = exactly(g.Additional)
		}
		if weight > 0 {
			g.Base, g.Additional, g.Range = g.Base/weight, g.Additional/weight, g.Range.scaled(1/weight)
		}
		out = append(out, *g)
	}
	slices.SortFunc(out, func(a, b Average) int { return cmp.Compare(a.Group, b.Group) })
	return out, caveats
}

// blend weighs two lists of contributions.
func blend(a []Contribution, x float64, b []Contribution, y float64) []Contribution {
	var out []Contribution
	add := func(list []Contribution, k float64) {
		for _, c := range list {
			at := slices.IndexFunc(out, func(o Contribution) bool { return o.Authority == c.Authority })
			if at < 0 {
				out = append(out, Contribution{c.Authority, k * c.Rate})
			} else {
				out[at].Rate += k * c.Rate
			}
		}
	}
	add(a, x)
	add(b, y)
	return out
}

// use is the share of a row that claims its preference.
func (w *Weighing) use(preference string, b lineBase, m *Import) float64 {
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
	return min(max((b.general-m.Duty/m.Value)/(b.general-b.special), 0), 1)
}

// baseTable holds the base rates of the lines on a day.
type baseTable struct {
	schedule *schedule.Schedule
	codes    []trade.Product
	revision *schedule.Revision
	lines    []schedule.Line
	found    []bool
	ids      map[float64]int32
	memo     map[baseKey]lineBase
}

type baseKey struct {
	line       int
	preference string
	columnTwo  bool
}

type lineBase struct {
	general, special     float64
	generalID, specialID int32
	observed             bool // the schedule gives no ad valorem rate: the duty observed stands in
}

func newBaseTable(w *Weighing, codes []trade.Product) *baseTable {
	return &baseTable{schedule: w.Schedule, codes: codes, lines: make([]schedule.Line, len(codes)), found: make([]bool, len(codes)), ids: map[float64]int32{}}
}

func (t *baseTable) on(date trade.Date) {
	revision, _ := t.schedule.On(date)
	if revision == t.revision && t.memo != nil {
		return
	}
	t.revision = revision
	t.memo = map[baseKey]lineBase{}
	for i, code := range t.codes {
		t.found[i] = false
		if revision == nil {
			continue
		}
		line, ok := revision.Line(code)
		if !ok {
			line, ok = revision.Line(code[:8])
		}
		t.lines[i], t.found[i] = line, ok
	}
}

// id numbers a rate, so that equal bases are one base.
func (t *baseTable) id(rate float64) int32 {
	id, ok := t.ids[rate]
	if !ok {
		id = int32(len(t.ids))
		t.ids[rate] = id
	}
	return id
}

func (t *baseTable) of(line int, preference string, m *Import) lineBase {
	key := baseKey{line, preference, slices.Contains(columnTwo, m.Origin)}
	b, ok := t.memo[key]
	if !ok {
		b = t.read(line, preference, m.Origin)
		t.memo[key] = b
	}
	if b.observed { // a rate by quantity: what was paid stands in, row by row
		if m.Value > 0 {
			b.general = math.Round(1e4*m.Duty/m.Value) / 1e4
		}
		b.special = b.general
		b.generalID = t.id(b.general)
		b.specialID = b.generalID
	}
	return b
}

func (t *baseTable) read(line int, preference string, origin trade.Economy) lineBase {
	if !t.found[line] {
		return lineBase{observed: true}
	}
	general, _, _ := BaseOf(t.lines[line], origin, "", noInputs)
	if math.IsInf(general.Rate.High, 1) || general.Rate.Low != general.Rate.High {
		return lineBase{observed: true}
	}
	b := lineBase{general: general.Rate.Low, special: general.Rate.Low}
	if preference != "" {
		if special, _, failed := BaseOf(t.lines[line], origin, preference, noInputs); failed == "" && special.Rate.Low == special.Rate.High {
			b.special = special.Rate.Low
		}
	}
	b.generalID, b.specialID = t.id(b.general), t.id(b.special)
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
