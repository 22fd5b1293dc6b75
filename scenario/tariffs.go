package scenario

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// A State is the law on a day of entry.
type State struct {
	Law     *tariff.Law
	On      trade.Date
	Facts   map[string]tariff.Truth // of all goods; what is not given is not known
	Without []string                // measures and instruments that were left out of Law, for the reader
	Suppose []string                // what-ifs that were laid over it
}

// Weights are what the law of the United States is weighed with.
type Weights struct {
	Imports  []tariff.Import
	Schedule *schedule.Schedule
	Use      func(preference string) tariff.Use // nil: as observed in the year of the imports
}

// Tariffs are the sector tariffs of a state on a world, as fractions, in the
// layout of World.Trade.
type Tariffs struct {
	Central, Low, High []float64
	Paid               []float64 // what was paid in the year of the weights; elsewhere the tariff of the world
	Importers          []int     // places of the economies whose tariffs come from the law
	Notes              []Note
	shared             []sharedNote
}

// A Note is something that was assumed, taken in the place of what is not known,
// or left out, with the value concerned.
type Note struct {
	What string
	USD  float64 // imports of a year, in US dollars; 0: no value belongs to it
}

// ErrNoConcordance says that a world does not tell which goods are in which sector.
var ErrNoConcordance = errors.New("the world has no concordance of goods and sectors, so that the law cannot be weighed into its sectors; give one when it is imported: servanda world import … --concordance FILE")

// home is the importer whose schedule and weights the program carries.
const home trade.Economy = "USA"

// goodsShare is the least share of goods in what an importer buys of a sector for
// the law on goods to set its tariff.
const goodsShare = 0.1

// rounding is how far apart two sums of the same rates may lie.
const rounding = 1e-12

// rateOf is the rate of an average, base and additional. Where the law sets no upper
// bound the central rate stands in for it, and unbounded is true.
func rateOf(a *tariff.Average) (r Range, unbounded bool) {
	low, central, high := a.Base+a.Range.Low, a.Base+a.Additional, a.Base+a.Range.High
	if unbounded = math.IsInf(high, 1); unbounded {
		high = central
	}
	return bounded(low, central, high), unbounded
}

// bounded is a range that holds its centre, and is one point where the ends differ by
// the rounding of a sum alone.
func bounded(low, central, high float64) Range {
	if high-low < rounding {
		return point(central)
	}
	return Range{min(low, central), central, max(high, central)}
}

// TariffsOf weighs a state into the sectors of a world, for every importer that
// its measures name.
func TariffsOf(w *world.World, s State, g Weights) (*Tariffs, error) {
	t, err := weighed(w, s, g, importersOf(w, s.Law))
	if err != nil {
		return nil, err
	}
	t.Notes = append(t.Notes, joined(t.shared)...)
	return t, nil
}

// importersOf are the economies whose tariffs some law sets, in order.
func importersOf(w *world.World, laws ...*tariff.Law) []trade.Economy {
	var out []trade.Economy
	for _, l := range laws {
		importers, all := l.Importers()
		out = append(out, importers...)
		if all {
			for _, e := range w.Economies {
				out = append(out, trade.Economy(e.Code))
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// weighed is TariffsOf for importers that need not be in this state's law, with the
// notes that importers share not joined yet.
func weighed(w *world.World, s State, g Weights, importers []trade.Economy) (*Tariffs, error) {
	if len(w.Concordance) == 0 {
		return nil, ErrNoConcordance
	}
	central := slices.Clone(w.Tariff)
	if central == nil {
		central = make([]float64, len(w.Trade))
	}
	t := &Tariffs{Central: central, Low: slices.Clone(central), High: slices.Clone(central), Paid: slices.Clone(central)}
	b := &weigher{w: w, s: s, g: g, t: t, sectors: map[trade.Product]int{}}
	b.scale, _ = w.Dollars()
	for _, e := range importers {
		n := place(w, e)
		switch {
		case n < 0:
			t.note(0, "the law of %s is left out: %s is not in the world as itself", e.Name(), e.Name())
		case e == home:
			if err := b.lines(n); err != nil {
				return nil, err
			}
			t.Importers = append(t.Importers, n)
		default:
			if b.products(n, e) {
				t.Importers = append(t.Importers, n)
			}
		}
	}
	return t, nil
}

func (t *Tariffs) note(usd float64, format string, args ...any) {
	t.Notes = append(t.Notes, Note{fmt.Sprintf(format, args...), usd})
}

// place is where a world has an economy as itself, -1 where it does not.
func place(w *world.World, e trade.Economy) int {
	return slices.IndexFunc(w.Economies, func(x world.Economy) bool { return x.Code == string(e) })
}

// A weigher weighs one state.
type weigher struct {
	w       *world.World
	s       State
	g       Weights
	t       *Tariffs
	scale   float64               // US dollars in one unit of the world; 0: not known
	sectors map[trade.Product]int // by the first six digits of a line; -1: none
}

// A sharedNote is a note on an importer that may be alike for several.
type sharedNote struct {
	format   string // with a place for who it is on
	importer trade.Economy
	usd      float64
}

// share notes what may be alike for several importers.
func (b *weigher) share(importer trade.Economy, flow float64, format string) {
	if b.scale == 0 {
		flow = 0 // not known in dollars
	}
	b.t.shared = append(b.t.shared, sharedNote{format, importer, flow})
}

// joined makes one note of all that are alike, which names the importers, with the sum
// of their values. What two states say of an importer counts once, with the larger
// value.
func joined(lists ...[]sharedNote) []Note {
	const most = 4
	var notes []sharedNote
	for _, list := range lists {
		for _, x := range list {
			if i := slices.IndexFunc(notes, func(y sharedNote) bool { return y.format == x.format && y.importer == x.importer }); i >= 0 {
				notes[i].usd = max(notes[i].usd, x.usd)
			} else {
				notes = append(notes, x)
			}
		}
	}
	var out []Note
	for len(notes) > 0 {
		format, usd := notes[0].format, 0.0
		var names []string
		notes = slices.DeleteFunc(notes, func(x sharedNote) bool {
			if x.format != format {
				return false
			}
			names, usd = append(names, x.importer.Name()), usd+x.usd
			return true
		})
		if len(names) > most+1 {
			names = append(names[:most], fmt.Sprintf("%d others", len(names)-most))
		}
		out = append(out, Note{fmt.Sprintf(format, strings.Join(names, ", ")), usd})
	}
	return out
}

// sector is the place of the sector that a line belongs to, -1 where the
// concordance has none.
func (b *weigher) sector(code trade.Product) int {
	six := code[:min(6, len(code))]
	j, ok := b.sectors[six]
	if !ok {
		j = -1
		if name := b.w.SectorOf(string(six)); name != "" {
			j = b.w.Sector(name)
		}
		b.sectors[six] = j
	}
	return j
}

func (b *weigher) at(j, n, i int) int { return (j*b.w.N()+n)*b.w.N() + i }

// flow is what n buys from i in a sector, in US dollars where the unit is known.
func (b *weigher) flow(j, n, i int) float64 {
	return b.w.Trade[b.at(j, n, i)] * cmp.Or(b.scale, 1)
}

// noteFlow is a note with a flow of the world as its value, where that is known in
// US dollars.
func (b *weigher) noteFlow(flow float64, format string, args ...any) {
	if b.scale == 0 {
		flow = 0
	}
	b.t.note(flow, format, args...)
}

// goods tells which sectors the law on goods speaks of: those in which the share of
// the weights is at least a tenth of the share of what n buys.
func (b *weigher) goods(n int, total []float64) []bool {
	bought := make([]float64, b.w.J())
	all, weights := 0.0, 0.0
	for j := range bought {
		for i := range b.w.N() {
			if i != n {
				bought[j] += b.flow(j, n, i)
			}
		}
		all += bought[j]
		weights += total[j]
	}
	known := make([]bool, b.w.J())
	for j := range known {
		known[j] = total[j] > 0 && total[j]*all >= goodsShare*bought[j]*weights
	}
	return known
}

// A cell is a sector of an exporter.
type cell struct{ exporter, sector int }

// A target is an exporter of the world that weights count for, with the origin
// whose law is asked; scale brings the weights to the size of its trade.
type target struct {
	origin   trade.Economy
	exporter int
	scale    float64
}

// A plan says which weights count for which cells of an importer.
type plan struct {
	areas  map[trade.Economy][]target // of the weights: for whom they count
	mix    [][]target                 // by sector: who has the mix of all origins
	copies map[int][]int              // exporters that have the tariffs of another, whose law is the same
	known  []bool                     // sectors of which the law on goods sets the tariff
	has    map[cell]float64           // weights of a cell, as they stand in the file
	total  []float64                  // all weights of a sector
}

// lines weighs the lines of the schedule into the tariffs of the United States.
func (b *weigher) lines(n int) error {
	if _, outside := b.g.Schedule.On(b.s.On); outside == schedule.Before {
		return fmt.Errorf("the schedule begins on %s; nothing is known of the law on %s", b.g.Schedule.Revisions()[0].From, b.s.On)
	} else if outside == schedule.After {
		last := b.g.Schedule.Revisions()[len(b.g.Schedule.Revisions())-1]
		b.t.note(0, "base rates on %s are those of %s, the last revision of the schedule at hand", b.s.On, last.Name)
	}
	p := b.plan(n)
	rows := b.rows(p)
	averages, caveats := tariff.Averages(tariff.Weighing{Law: b.s.Law, Schedule: b.g.Schedule, Imports: rows.imports, Groups: rows.groups, Dates: []trade.Date{b.s.On}, Use: b.g.Use, Facts: b.s.Facts})
	value, duty, paid := map[string]float64{}, map[string]float64{}, 0.0
	for k, m := range rows.imports {
		value[rows.groups[k]] += m.Value
		duty[rows.groups[k]] += m.Duty
		paid += m.Duty
	}
	if paid == 0 && len(rows.imports) > 0 {
		b.t.note(0, "the imports tell no duty paid: in the baseline the tariffs of the world stay, and preferences count as claimed wherever they can be")
	}
	unbounded := 0.0
	for i := range averages {
		a := &averages[i]
		if a.Imports <= 0 {
			continue
		}
		c := rows.cells[a.Group]
		r, open := rateOf(a)
		if open {
			unbounded += a.Imports
		}
		for _, exporter := range append([]int{c.exporter}, p.copies[c.exporter]...) {
			at := b.at(c.sector, n, exporter)
			b.t.Central[at], b.t.Low[at], b.t.High[at] = r.Central, r.Low, r.High
			if paid > 0 {
				b.t.Paid[at] = duty[a.Group] / value[a.Group]
			}
		}
	}
	for _, x := range caveats {
		b.t.note(x.Imports, "%s", x.What)
	}
	if unbounded > 0 {
		b.t.note(unbounded, "the law sets no upper bound for some goods (a duty by quantity without a quantity); the central rate stands in for it")
	}
	return nil
}

// plan looks over the weights and the world, decides what counts for what, and
// notes what is taken in the place of what is not known.
func (b *weigher) plan(n int) *plan {
	w := b.w
	p := &plan{areas: map[trade.Economy][]target{}, mix: make([][]target, w.J()), copies: map[int][]int{}, has: map[cell]float64{}, total: make([]float64, w.J())}
	type weight struct {
		area   trade.Economy
		sector int
	}
	weights := map[weight]float64{}
	unmapped := map[string]float64{}
	for k := range b.g.Imports {
		m := &b.g.Imports[k]
		if j := b.sector(m.Code); j >= 0 {
			weights[weight{m.Origin, j}] += m.Value
		} else {
			unmapped[string(m.Code[:2])] += m.Value
		}
	}
	for _, chapter := range slices.Sorted(maps.Keys(unmapped)) {
		what := "goods of chapter " + chapter + " that the concordance puts into no sector are left out"
		if chapter >= "98" {
			what = "special provisions (chapter " + chapter + ") belong to no sector and are left out"
		}
		b.t.note(unmapped[chapter], "%s", what)
	}
	var areas []trade.Economy
	for x := range weights {
		areas = append(areas, x.area)
	}
	slices.Sort(areas)
	areas = slices.Compact(areas)

	rest := w.Economy("ROW")
	var joined, fallen []string
	for _, area := range areas {
		var to []target
		switch i := place(w, area); {
		case i == n:
			continue
		case i >= 0:
			to = []target{{area, i, 1}}
		default:
			members := slices.DeleteFunc(trade.Group(area).Members(b.s.On), func(e trade.Economy) bool { return slices.Contains(areas, e) })
			if to = b.members(n, slices.Clone(members), p.copies); to != nil {
				joined = append(joined, trade.Group(area).Name())
				if out := outside(w, members); out != nil && rest >= 0 {
					to = append(to, b.restOf(out, len(members), rest)...)
					fallen = append(fallen, out...)
				} else if out != nil {
					b.t.note(0, "imports from %s are left out: the world has neither them nor a rest of the world", strings.Join(out, ", "))
				}
				break
			}
			if rest < 0 {
				left := 0.0
				for j := range w.J() {
					left += weights[weight{area, j}]
				}
				b.t.note(left, "imports from %s are left out: it is not in the world, and the world has no rest of the world", area.Name())
				continue
			}
			fallen = append(fallen, string(area))
			to = []target{{area, rest, 1}}
		}
		p.areas[area] = to
		for j := range w.J() {
			v := weights[weight{area, j}]
			p.total[j] += v
			for _, x := range to {
				p.has[cell{x.exporter, j}] += v
			}
		}
	}
	for _, name := range joined {
		b.t.note(0, "members of the %s have the weights of all its members together, and each its own law", name)
	}
	if fallen != nil {
		b.t.note(0, "the rest of the world (ROW) stands for %s", strings.Join(fallen, ", "))
	}
	p.known = b.goods(n, p.total)
	if len(areas) == 0 {
		b.t.note(0, "there are no imports to weigh the law of %s with: the tariffs of the world stay", home.Name())
		return p
	}
	for j, known := range p.known {
		bought := 0.0
		for i := range w.N() {
			if i != n {
				bought += b.flow(j, n, i)
			}
		}
		switch {
		case p.total[j] > 0 && !known:
			b.t.note(p.total[j], "goods in %s, which is hardly goods: the tariff of the world stays", w.Sectors[j].Title)
		case p.total[j] == 0 && bought > 0:
			b.noteFlow(bought, "no goods belong to %s: the tariff of the world stays", w.Sectors[j].Title)
		}
	}
	b.gaps(n, p, rest)
	return p
}

// members gives one member of an area for each class that the law does not tell
// apart, with its share of what the members sell; the others of a class become
// copies.
func (b *weigher) members(n int, list []trade.Economy, copies map[int][]int) []target {
	list = slices.DeleteFunc(list, func(e trade.Economy) bool { i := place(b.w, e); return i < 0 || i == n })
	if len(list) == 0 {
		return nil
	}
	classes := b.s.Law.OriginClasses(b.s.On, home, list)
	var out []target
	at := map[int]int{}
	all := 0.0
	for k, e := range list {
		i, sold := place(b.w, e), 0.0
		for j := range b.w.J() {
			sold += b.flow(j, n, i)
		}
		all += sold
		if first, ok := at[classes[k]]; ok {
			out[first].scale += sold
			copies[out[first].exporter] = append(copies[out[first].exporter], i)
			continue
		}
		at[classes[k]] = len(out)
		out = append(out, target{e, i, sold})
	}
	for k := range out {
		if all > 0 {
			out[k].scale /= all
		} else {
			out[k].scale = 1
		}
	}
	return out
}

// outside are those of a list that a world does not have as themselves.
func outside(w *world.World, list []trade.Economy) []string {
	var out []string
	for _, e := range list {
		if place(w, e) < 0 {
			out = append(out, string(e))
		}
	}
	return out
}

// restOf lets the rest of the world have the weights of an area for its members that
// are not in the world, each class of them alike in law with its share by number, of
// all of so many.
func (b *weigher) restOf(members []string, of, rest int) []target {
	list := make([]trade.Economy, len(members))
	for k, e := range members {
		list[k] = trade.Economy(e)
	}
	var out []target
	at := map[int]int{}
	for k, class := range b.s.Law.OriginClasses(b.s.On, home, list) {
		if first, ok := at[class]; ok {
			out[first].scale++
			continue
		}
		at[class] = len(out)
		out = append(out, target{list[k], rest, 1})
	}
	for k := range out {
		out[k].scale /= float64(of)
	}
	return out
}

// gaps plans the mix of all origins for cells that have a flow and no weights.
func (b *weigher) gaps(n int, p *plan, rest int) {
	w := b.w
	own, copied := map[int]bool{}, map[int]bool{}
	for _, to := range p.areas {
		for _, x := range to {
			own[x.exporter] = true
		}
	}
	for _, list := range p.copies {
		for _, i := range list {
			copied[i] = true
		}
	}
	sold := func(i, j int) float64 { // by an exporter and those that copy it
		v := b.flow(j, n, i)
		for _, o := range p.copies[i] {
			v += b.flow(j, n, o)
		}
		return v
	}
	var without []trade.Economy // of whom the weights know nothing
	filled, kept, idle := 0.0, 0.0, 0.0
	for i := range w.N() {
		origin := trade.Economy(w.Economies[i].Code)
		switch {
		case i == n || copied[i]:
			continue
		case !own[i] && i != rest:
			without = append(without, origin)
			continue
		}
		for j := range w.J() {
			switch v, weights := sold(i, j), p.has[cell{i, j}]; {
			case !p.known[j] || weights > 0 && v > 0 || weights == 0 && v == 0:
			case weights > 0:
				idle += weights
			case i == rest:
				kept += v
			default:
				filled += v
				p.mix[j] = append(p.mix[j], target{origin, i, v / p.total[j]})
			}
		}
	}
	if filled > 0 {
		b.noteFlow(filled, "origins that sell goods of a sector in the world and have no weights in it have the mix of all origins there")
	}
	if kept > 0 {
		b.noteFlow(kept, "goods of the rest of the world in sectors without weights: the tariff of the world stays")
	}
	if idle > 0 {
		b.t.note(idle, "imports in sectors of origins where the world has no flow have no effect")
	}
	if without == nil {
		return
	}
	firsts := map[int]int{}
	var list []string
	classes := b.s.Law.OriginClasses(b.s.On, home, without)
	for k, e := range without {
		list = append(list, string(e))
		if first, ok := firsts[classes[k]]; ok {
			p.copies[first] = append(p.copies[first], place(w, e))
		} else {
			firsts[classes[k]] = place(w, e)
		}
	}
	all := 0.0
	for k, e := range without {
		i := place(w, e)
		if firsts[classes[k]] != i {
			continue
		}
		for j := range w.J() {
			if v := sold(i, j); p.known[j] && v > 0 {
				all += v
				p.mix[j] = append(p.mix[j], target{e, i, v / p.total[j]})
			}
		}
	}
	b.noteFlow(all, "no weights by product are at hand for %s; each has the mix of all origins, and its own law", strings.Join(list, ", "))
}

// rowSet are rows of imports with the cell that each is weighed into.
type rowSet struct {
	imports []tariff.Import
	groups  []string
	cells   map[string]cell
}

// rows writes the weights out by plan, in the order of the lines, so that the base
// of each line is read once.
func (b *weigher) rows(p *plan) *rowSet {
	w := b.w
	r := &rowSet{cells: map[string]cell{}}
	names := make([][]string, w.N())
	for i := range names {
		names[i] = make([]string, w.J())
		for j := range names[i] {
			names[i][j] = w.Economies[i].Code + " " + w.Sectors[j].Code
			r.cells[names[i][j]] = cell{i, j}
		}
	}
	order := make([]int, len(b.g.Imports))
	for k := range order {
		order[k] = k
	}
	if code := func(k int) trade.Product { return b.g.Imports[k].Code }; !slices.IsSortedFunc(order, func(x, y int) int { return cmp.Compare(code(x), code(y)) }) {
		slices.SortStableFunc(order, func(x, y int) int { return cmp.Compare(code(x), code(y)) })
	}
	add := func(m tariff.Import, to target, j int) {
		m.Origin = to.origin
		m.Value *= to.scale
		m.Duty *= to.scale
		r.imports = append(r.imports, m)
		r.groups = append(r.groups, names[to.exporter][j])
	}
	r.imports = make([]tariff.Import, 0, 2*len(order))
	r.groups = make([]string, 0, 2*len(order))
	for first := 0; first < len(order); {
		code := b.g.Imports[order[first]].Code
		j := b.sector(code)
		mix := tariff.Import{Code: code}
		for ; first < len(order) && b.g.Imports[order[first]].Code == code; first++ {
			if j < 0 || !p.known[j] {
				continue
			}
			m := b.g.Imports[order[first]]
			to, ok := p.areas[m.Origin]
			if !ok {
				continue
			}
			mix.Value += m.Value
			mix.Duty += m.Duty
			for _, x := range to {
				add(m, x, j)
			}
		}
		if mix.Value > 0 {
			for _, x := range p.mix[j] {
				add(mix, x, j)
			}
		}
	}
	return r
}

// products sets the tariffs of an importer without a schedule at hand: the
// tariff of the world is the base, and the products of a sector are weighed as
// the imports of the United States are. It reports whether the law adds anything.
func (b *weigher) products(n int, importer trade.Economy) bool {
	w := b.w
	value := map[trade.Product]float64{}
	for k := range b.g.Imports {
		if m := &b.g.Imports[k]; b.sector(m.Code) >= 0 {
			value[m.Code[:6]+"0000"] += m.Value
		}
	}
	codes := slices.Sorted(maps.Keys(value))
	if len(codes) == 0 {
		b.share(importer, 0, "there are no imports to weigh products with: the law of %s is left out")
		return false
	}
	total := make([]float64, w.J())
	for _, code := range codes {
		total[b.sector(code)] += value[code]
	}
	buyer := place(w, home) // whose purchases tell what is goods, as the weights are its own
	if buyer < 0 {
		buyer = n
	}
	known := b.goods(buyer, total)
	for _, e := range b.s.Law.Fine(importer, b.s.On) {
		b.share(importer, 0, e.ID+" names goods by more than six digits, which only the schedule of %s has: those codes are left out")
	}
	panel := tariff.NewPanel(b.s.Law, importer, codes)
	panel.Facts = b.s.Facts
	day := panel.On(b.s.On)
	reached, changes, open, unbounded := 0.0, false, false, false
	var facts []string
	for i := range w.N() {
		if i == n {
			continue
		}
		origin := trade.Economy(w.Economies[i].Code)
		sum, weight := make([]float64, w.J()), make([]float64, w.J())
		low, high := make([]float64, w.J()), make([]float64, w.J())
		for k, code := range codes {
			j := b.sector(code)
			if !known[j] {
				continue
			}
			at := b.at(j, n, i)
			base := tariff.Range{Low: b.t.Central[at], High: b.t.Central[at]}
			a := day.Additional(k, origin, "", tariff.Base{Rate: base, General: base})
			central, span := base.Low, a.Total(base)
			if a.Set {
				central = a.Base.Low
			}
			central += a.Rate
			if math.IsInf(span.High, 1) {
				span.High, unbounded = central, true
			}
			for _, open := range a.Open {
				if !slices.Contains(facts, open) {
					facts = append(facts, open)
				}
			}
			if weight[j] == 0 {
				low[j], high[j] = span.Low, span.High
			}
			low[j], high[j] = min(low[j], span.Low), max(high[j], span.High)
			sum[j] += value[code] * central
			weight[j] += value[code]
		}
		for j := range w.J() {
			if weight[j] == 0 {
				continue
			}
			at := b.at(j, n, i)
			was := b.t.Central[at]
			central := sum[j] / weight[j]
			if low[j] == high[j] { // all products alike: not even rounding
				central = low[j]
			}
			if low[j] == was && high[j] == was {
				continue
			}
			changes = true
			reached += b.flow(j, n, i)
			open = open || low[j] != high[j]
			b.t.Central[at], b.t.Low[at], b.t.High[at] = central, min(low[j], central), max(high[j], central)
		}
	}
	slices.Sort(facts)
	for _, open := range facts {
		b.share(importer, 0, "not given: "+strings.ReplaceAll(open, "%", "%%")+" (imports of %s)")
	}
	if unbounded {
		b.share(importer, 0, "the law of %s sets no upper bound for some goods (a duty by quantity without a quantity); the central rate stands in for it")
	}
	switch {
	case !changes:
		return false
	case reached == 0:
		b.share(importer, 0, "the law of %s reaches nothing that the world trades")
		return false
	}
	b.share(importer, reached, "no schedule of %s is at hand: the law adds to the tariffs of the world")
	if open {
		b.share(importer, reached, "no weights by product are at hand for %s: products are weighed as in the imports of the United States, and the range spans all products of a sector")
	}
	return true
}
