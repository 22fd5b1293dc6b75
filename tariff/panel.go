package tariff

import (
	"encoding/binary"
	"math/bits"
	"slices"
	"strconv"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A Panel asks the law about many lines and origins at once. Lines that no
// measure tells apart are one class, origins likewise, so that each pair of
// classes is resolved once; a pair that the same measures reach on another day
// is not resolved again. A panel keeps what it found; it must not be used from
// several goroutines.
type Panel struct {
	// Facts and Shares are what is known of all goods. Facts not given are not
	// known. They are set before the first question and stay.
	Facts  map[string]Truth
	Shares map[string]float64

	law      *Law
	importer trade.Economy
	codes    []trade.Product // in order
	sorted   []int32         // of each code in order: its place among those given
	members  map[memberKey][]uint16
	partial  []membership // memberships that turn on a fact; index + 2 in members
	cells    map[string]*cell
	found    []*Additional
	scratch  verdict
	key      []byte // scratch
}

type memberKey struct {
	goods goods
	since trade.Date // the last day on which the lists of the selection changed
}

// NewPanel prepares a panel over statistical lines.
func NewPanel(l *Law, importer trade.Economy, codes []trade.Product) *Panel {
	p := &Panel{law: l, importer: importer, sorted: make([]int32, len(codes)), members: map[memberKey][]uint16{}, cells: map[string]*cell{}}
	for i := range p.sorted {
		p.sorted[i] = int32(i)
	}
	slices.SortStableFunc(p.sorted, func(a, b int32) int { return strings.Compare(string(codes[a]), string(codes[b])) })
	for _, i := range p.sorted {
		p.codes = append(p.codes, codes[i])
	}
	return p
}

// A PanelDay is the law of a panel on one day.
type PanelDay struct {
	panel   *Panel
	day     *day
	class   []int32    // of each line as given
	members [][]uint16 // of each class, by measure: 0 no, 1 yes, else index + 2 in partial
	lines   [][]uint64 // of each class: the measures whose goods it may be among, as bits
	origins map[trade.Economy]int32
	byReach map[string]int32
	reach   [][]uint64 // of each class of origins
	cells   [][]*cell  // by class of origins, then of lines
}

// A cell is what the measures that may reach a class of lines from a class of
// origins come to, by base.
type cell struct {
	looks  bool        // some measure looks at the base
	claims bool        // some measure turns on what is claimed
	only   *Additional // where none does
	byBase map[cellKey]*Additional
}

type cellKey struct {
	claim string
	base  Range
	over  Range
}

// Additional is what the law adds to the base of a line.
type Additional struct {
	// Rate takes facts that were not given as not holding, of readings the first
	// by name, content whose share is not known as the whole value, as customs
	// does, and the low end of rates that are not ad valorem.
	Rate float64
	// Range spans every world of the facts, readings and shares that were not given.
	Range Range
	// Set says that a measure sets the base, and Base is the one that then stands.
	Set  bool
	Base Range
	// By authority, in the order of the measures; sums to Rate.
	By []Contribution
	// Open names the facts, readings, shares and rates that were not given.
	Open []string
	// Measures that add or set something in Rate, in the order of their ids.
	Measures []*dossier.Entry

	parts []part // what each measure adds of Rate
	id    int    // among those found by the panel
	looks bool   // it holds for one base only
	total Range  // with that base
}

// Total is base and addition together, for the base that was asked with. It is
// narrower than their sum where a top-up closes what the base leaves open.
func (a *Additional) Total(base Range) Range {
	if a.looks {
		return a.total
	}
	return base.plus(a.Range)
}

// A part is what one measure adds.
type part struct {
	measure *dossier.Entry
	rate    float64
}

// Contribution is what the measures of one authority add.
type Contribution struct {
	Authority string
	Rate      float64
}

// On prepares one day.
func (p *Panel) On(date trade.Date) *PanelDay {
	d := &PanelDay{panel: p, day: p.law.on(date, p.importer), origins: map[trade.Economy]int32{}, byReach: map[string]int32{}}
	column := map[goods]int{}
	var columns [][]uint16
	for _, m := range d.day.measures {
		if _, ok := column[m.goods]; !ok {
			column[m.goods] = len(columns)
			columns = append(columns, p.memberships(m.goods, date))
		}
	}
	classes := map[string]int32{}
	key := make([]byte, 2*len(columns))
	words := (len(d.day.measures) + 63) / 64
	d.class = make([]int32, len(p.codes))
	for i := range p.codes {
		for k := range columns {
			binary.LittleEndian.PutUint16(key[2*k:], columns[k][i])
		}
		c, ok := classes[string(key)]
		if !ok {
			c = int32(len(d.members))
			classes[string(key)] = c
			members, set := make([]uint16, len(d.day.measures)), make([]uint64, words)
			for j, m := range d.day.measures {
				if members[j] = columns[column[m.goods]][i]; members[j] != 0 {
					set[j/64] |= 1 << (j % 64)
				}
			}
			d.members, d.lines = append(d.members, members), append(d.lines, set)
		}
		d.class[p.sorted[i]] = c
	}
	return d
}

// memberships of all lines in a selection on a day: 0 no, 1 yes, else an index
// into partial.
func (p *Panel) memberships(g goods, date trade.Date) []uint16 {
	s := p.law.lists.selections[g]
	var since trade.Date
	for _, change := range s.days(p.law.Known) {
		if change <= date && change > since {
			since = change
		}
	}
	key := memberKey{g, since}
	if out, ok := p.members[key]; ok {
		return out
	}
	out := make([]uint16, len(p.codes))
	for i, m := range s.members(p.codes, date, p.law.Known) {
		switch {
		case !m.in:
		case len(m.steps) == 0:
			out[i] = 1
		default:
			k := slices.IndexFunc(p.partial, m.equal)
			if k < 0 {
				k = len(p.partial)
				p.partial = append(p.partial, m)
			}
			out[i] = uint16(k + 2)
		}
	}
	p.members[key] = out
	return out
}

// origin gives the class of an origin on the day: which measures name it.
func (d *PanelDay) origin(e trade.Economy) int32 {
	if c, ok := d.origins[e]; ok {
		return c
	}
	set := make([]uint64, (len(d.day.measures)+63)/64)
	for _, i := range d.day.reaching(e) {
		set[i/64] |= 1 << (i % 64)
	}
	var key []byte
	for _, w := range set {
		key = binary.LittleEndian.AppendUint64(key, w)
	}
	c, ok := d.byReach[string(key)]
	if !ok {
		c = int32(len(d.reach))
		d.byReach[string(key)] = c
		d.reach = append(d.reach, set)
		d.cells = append(d.cells, make([]*cell, len(d.members)))
	}
	d.origins[e] = c
	return c
}

// Additional gives what the law adds for a line (by its index in the panel) of
// an origin. A panel asks for the base because a top-up looks at it.
func (d *PanelDay) Additional(line int, origin trade.Economy, claim string, base Base) *Additional {
	return d.additional(d.class[line], d.origin(origin), origin, claim, base)
}

// additional is Additional by classes; origin is any of its class.
func (d *PanelDay) additional(class, origins int32, origin trade.Economy, claim string, base Base) *Additional {
	c := d.cells[origins][class]
	if c == nil {
		c = d.cell(class, origins)
		d.cells[origins][class] = c
	}
	if c.only != nil {
		return c.only
	}
	key := cellKey{}
	if c.claims {
		key.claim = claim
	}
	if c.looks {
		key.base, key.over = base.Rate, base.General
	}
	a := c.byBase[key]
	if a == nil {
		a = d.resolve(d.candidates(class, origins), origin, claim, base)
		a.looks = c.looks
		a.id = len(d.panel.found)
		d.panel.found = append(d.panel.found, a)
		c.byBase[key] = a
		if !c.looks && !c.claims {
			c.only = a
		}
	}
	return a
}

// candidates of a pair of classes.
func (d *PanelDay) candidates(class, origins int32) []candidate {
	var out []candidate
	for w, set := range d.lines[class] {
		for set &= d.reach[origins][w]; set != 0; set &= set - 1 {
			i := 64*w + bits.TrailingZeros64(set)
			line := membership{in: true, start: true}
			if in := d.members[class][i]; in > 1 {
				line = d.panel.partial[in-2]
			}
			out = append(out, candidate{i, line})
		}
	}
	return out
}

// cell finds the cell of a pair of classes. Two days share a cell where the
// same measures are candidates and what they turn on by the day is alike.
func (d *PanelDay) cell(class, origins int32) *cell {
	p := d.panel
	key := p.key[:0]
	looks, claims := false, false
	for w, set := range d.lines[class] {
		for set &= d.reach[origins][w]; set != 0; set &= set - 1 {
			i := 64*w + bits.TrailingZeros64(set)
			m := d.day.measures[i]
			key = binary.LittleEndian.AppendUint32(key, uint32(d.day.index[i]))
			key = binary.LittleEndian.AppendUint16(key, d.members[class][i])
			looks = looks || m.duty.Operation == "top-up" || m.duty.Operation == "set"
			claims = claims || m.claims
			key = d.timed(key, m)
		}
	}
	p.key = key
	c := p.cells[string(key)]
	if c == nil {
		c = &cell{looks: looks, claims: claims, byBase: map[cellKey]*Additional{}}
		p.cells[string(key)] = c
	}
	return c
}

// timed appends what a measure turns on by the day.
func (d *PanelDay) timed(key []byte, m *measure) []byte {
	if !m.timed {
		return key
	}
	for _, tests := range append([][]dossier.Test{m.when}, m.unless...) {
		for k := range tests {
			if tests[k].Form == dossier.TestEntered {
				key = strconv.AppendBool(key, d.day.holds(&tests[k], nil, nil))
			}
		}
	}
	if m.quota != nil {
		key = strconv.AppendBool(key, d.day.quotaFull(m))
	}
	return key
}

func (d *PanelDay) resolve(candidates []candidate, origin trade.Economy, claim string, base Base) *Additional {
	p := d.panel
	out := &Additional{Base: base.Rate, total: base.Rate}
	if len(candidates) == 0 {
		return out
	}
	s := &shipment{origin: origin, claim: claim, base: base.Rate, general: base.General}
	s.rate = func(m *measure) Range { return m.adValorem }
	q := &Question{Facts: p.Facts, Claim: claim, Shares: p.Shares, On: d.day.on}
	var u unknowns
	d.day.gather(&u, candidates, s, q)
	given := &world{facts: map[string]bool{}, readings: map[string]string{}}
	for name, t := range p.Facts {
		given.facts[name] = t == Yes
	}
	for name, values := range u.readings {
		given.readings[name] = values[0]
	}
	v := &p.scratch
	d.day.decide(s, candidates, given, v)
	out.Open = u.names()
	d.central(out, v, candidates)
	var open bool
	added := func(portion string) Range { return v.sum(portion).added() }
	total := func(portion string) Range { return v.sum(portion).total() }
	out.total, _ = weigh(v.portions, total, p.Shares)
	out.Base, _ = weigh(v.portions, func(portion string) Range { return v.sum(portion).base }, p.Shares)
	out.Set = slices.ContainsFunc(v.sums, func(s sum) bool { return s.own })
	if out.Range, open = weigh(v.portions, added, p.Shares); open {
		out.Open = append(out.Open, "shares of the value: "+strings.Join(v.portions, ", "))
	}
	for n, x := range candidates {
		if m := d.day.measures[x.i]; v.state[n].reach && slices.Contains(v.state[n].silent, none) && m.adValorem.Low != m.adValorem.High {
			out.Open = append(out.Open, "the rate of "+m.entry.ID+": "+m.duty.Rate)
		}
	}
	if len(u.facts)+len(u.readings) == 0 {
		return out
	}
	worlds, err := u.worlds(q)
	if err != nil { // more unknowns than can be spanned: Open names them, and all that may be added bounds the duty
		out.Range = Range{}
		for _, c := range candidates {
			if m := d.day.measures[c.i]; m.duty.Operation == "add" || m.duty.Operation == "top-up" {
				out.Range.High += m.adValorem.High
			}
		}
		out.total = Range{0, max(base.Rate.High, out.Base.High) + out.Range.High}
		return out
	}
	for i := range worlds {
		d.day.decide(s, candidates, &worlds[i], v)
		r, _ := weigh(v.portions, added, p.Shares)
		out.Range = out.Range.union(r)
		r, _ = weigh(v.portions, total, p.Shares)
		out.total = out.total.union(r)
	}
	return out
}

// central is the duty added with the shares given, what they leave open lying
// on the portion with the highest duty; and what each authority adds of it.
func (d *PanelDay) central(out *Additional, v *verdict, candidates []candidate) {
	weights := make([]float64, len(v.portions))
	left, top := 1.0, -1
	for _, name := range portions {
		k := slices.Index(v.portions, name)
		share, ok := d.panel.Shares[name]
		switch {
		case ok:
			weights[max(k, 0)] += share // of a portion that is not told apart: on rest
			left -= share
		case k >= 0 && (top < 0 || v.sums[k].total().Low > v.sums[top].total().Low):
			top = k
		}
	}
	if left > 0 {
		weights[max(top, 0)] += left
	}
	for n, c := range candidates {
		m, st := d.day.measures[c.i], &v.state[n]
		if !st.reach {
			continue
		}
		adds, counts := 0.0, false
		for k := range st.adds {
			if st.silent[k] == none && weights[k] > 0 {
				adds += weights[k] * st.adds[k].Low
				counts = counts || m.duty.Operation == "set"
			}
		}
		if adds == 0 && !counts {
			continue
		}
		out.Measures = append(out.Measures, m.entry)
		if adds == 0 {
			continue
		}
		out.Rate += adds
		out.parts = append(out.parts, part{m.entry, adds})
		at := slices.IndexFunc(out.By, func(c Contribution) bool { return c.Authority == m.authority })
		if at < 0 {
			out.By = append(out.By, Contribution{m.authority, adds})
		} else {
			out.By[at].Rate += adds
		}
	}
	slices.SortFunc(out.Measures, func(a, b *dossier.Entry) int { return strings.Compare(a.ID, b.ID) })
}

// Readings lists the readings that the measures of a law turn on, with their
// values, in order: "korus-301=column-1".
func (l *Law) Readings() []string {
	var out []string
	for i := range l.measures {
		for _, tests := range append([][]dossier.Test{l.measures[i].when}, l.measures[i].unless...) {
			for _, t := range tests {
				if t.Form == dossier.TestReading {
					out = append(out, t.Name+"="+t.Value)
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// Portions lists the portions of a value that law tells apart.
func Portions() []string { return slices.Clone(portions) }

// Facts lists the conditions that the measures of a law turn on, in order.
func (l *Law) Facts() []string {
	var out []string
	for i := range l.measures {
		for _, tests := range append([][]dossier.Test{l.measures[i].when}, l.measures[i].unless...) {
			for k := range tests {
				if tests[k].Form == dossier.TestCondition {
					out = append(out, factName(&tests[k]))
				}
			}
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
