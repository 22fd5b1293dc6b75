package tariff

import (
	"encoding/binary"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// A Panel asks the law about many lines and origins at once. Lines that no
// measure tells apart are one class, origins likewise, so that each pair of
// classes is resolved once a day. A panel keeps what it found; it must not be
// used from several goroutines.
type Panel struct {
	law      *Law
	importer trade.Economy
	codes    []trade.Product
	members  map[memberKey][]uint16
	ex       []membership // memberships that turn on a fact; index + 2 in members
}

type memberKey struct {
	goods goods
	since trade.Date // the last day on which the lists of the selection changed
}

// NewPanel prepares a panel over statistical lines.
func NewPanel(l *Law, importer trade.Economy, codes []trade.Product) *Panel {
	return &Panel{law: l, importer: importer, codes: codes, members: map[memberKey][]uint16{}}
}

// A PanelDay is the law of a panel on one day.
type PanelDay struct {
	panel     *Panel
	day       *day
	class     []int32  // of each line
	members   [][]byte // of each class: its key, two bytes a selection
	selection map[goods]int
	origins   map[trade.Economy]int
	originKey map[string]int
	memo      map[panelKey]Additional
	scratch   verdict
}

type panelKey struct {
	class, origin int32
	claim         string
	base          int32
}

// Additional is what the law adds to the base of a line.
type Additional struct {
	// Rate takes facts that were not given as not holding, and content whose
	// share is not known as the whole value, as customs does.
	Rate float64
	// Range spans every world of the facts and shares that were not given.
	Range Range
	// Base is the base that stands: another than the schedule's where a measure sets it.
	Base Range
	// By authority, in the order of the measures; sums to Rate.
	By []Contribution
	// Open names the facts and shares that were not given.
	Open []string
}

// Contribution is what the measures of one authority add.
type Contribution struct {
	Authority string
	Rate      float64
}

// On prepares one day.
func (p *Panel) On(date trade.Date) *PanelDay {
	d := &PanelDay{panel: p, day: p.law.on(date, p.importer), selection: map[goods]int{}, origins: map[trade.Economy]int{}, originKey: map[string]int{}, memo: map[panelKey]Additional{}}
	var selections []goods
	for _, m := range d.day.measures {
		if _, ok := d.selection[m.goods]; !ok {
			d.selection[m.goods] = len(selections)
			selections = append(selections, m.goods)
		}
	}
	columns := make([][]uint16, len(selections))
	for k, g := range selections {
		columns[k] = p.memberships(g, date)
	}
	classes := map[string]int32{}
	key := make([]byte, 2*len(selections))
	d.class = make([]int32, len(p.codes))
	for i := range p.codes {
		for k := range columns {
			binary.LittleEndian.PutUint16(key[2*k:], columns[k][i])
		}
		c, ok := classes[string(key)]
		if !ok {
			c = int32(len(d.members))
			own := slices.Clone(key)
			classes[string(own)] = c
			d.members = append(d.members, own)
		}
		d.class[i] = c
	}
	return d
}

// memberships of all lines in a selection on a day: 0 no, 1 yes, else an index
// into ex.
func (p *Panel) memberships(g goods, date trade.Date) []uint16 {
	var since trade.Date
	for _, t := range p.law.lists.selections[g].terms {
		if t.list == nil {
			continue
		}
		for _, change := range t.list.changes {
			if change <= date && change > since {
				since = change
			}
		}
	}
	key := memberKey{g, since}
	if out, ok := p.members[key]; ok {
		return out
	}
	out := make([]uint16, len(p.codes))
	for i, code := range p.codes {
		switch m := p.law.lists.member(g, code, date); {
		case !m.in:
		case m.ex == "":
			out[i] = 1
		default:
			k := slices.Index(p.ex, m)
			if k < 0 {
				k = len(p.ex)
				p.ex = append(p.ex, m)
			}
			out[i] = uint16(k + 2)
		}
	}
	p.members[key] = out
	return out
}

// origin gives the class of an origin on the day: which measures reach it.
func (d *PanelDay) origin(e trade.Economy) int {
	if c, ok := d.origins[e]; ok {
		return c
	}
	var key strings.Builder
	for _, m := range d.day.measures {
		if m.origin.has(e, d.day.on) {
			key.WriteByte('1')
		} else {
			key.WriteByte('0')
		}
	}
	c, ok := d.originKey[key.String()]
	if !ok {
		c = len(d.originKey)
		d.originKey[key.String()] = c
	}
	d.origins[e] = c
	return c
}

// Additional gives what the law adds for a line (by its index in the panel) of
// an origin. base is the base of the line and baseID any number that is the
// same for the same base; a panel asks for it because a top-up looks at it.
// Facts not in the question are not known.
func (d *PanelDay) Additional(line int, origin trade.Economy, claim string, base Base, baseID int32, facts map[string]Truth, shares map[string]float64) Additional {
	key := panelKey{d.class[line], int32(d.origin(origin)), claim, baseID}
	if a, ok := d.memo[key]; ok {
		return a
	}
	a := d.resolve(line, origin, claim, base, facts, shares)
	d.memo[key] = a
	return a
}

// candidates are the measures of the day that may reach a line of an origin.
func (d *PanelDay) candidates(line int, origin trade.Economy) []int {
	members := d.members[d.class[line]]
	var out []int
	for i, m := range d.day.measures {
		if binary.LittleEndian.Uint16(members[2*d.selection[m.goods]:]) != 0 && m.origin.has(origin, d.day.on) {
			out = append(out, i)
		}
	}
	return out
}

func (d *PanelDay) resolve(line int, origin trade.Economy, claim string, base Base, facts map[string]Truth, shares map[string]float64) Additional {
	candidates := d.candidates(line, origin)
	if len(candidates) == 0 {
		return Additional{Base: base.Rate}
	}
	s := &shipment{code: d.panel.codes[line], origin: origin, claim: claim, base: base.Rate, general: base.General}
	s.rate = func(m *measure) Range { return adValorem(m) }
	q := &Question{Facts: facts, Claim: claim, Shares: shares}
	var u unknowns
	d.day.gather(&u, candidates, s, q)
	given := &world{facts: map[string]bool{}, readings: map[string]string{}}
	for name, t := range facts {
		given.facts[name] = t == Yes
	}
	for name, values := range u.readings {
		slices.Sort(values)
		given.readings[name] = values[0]
	}
	v := &d.scratch
	d.day.decide(s, candidates, given, v)
	out := Additional{Base: v.base, Open: u.names()}
	out.Rate, out.By = d.central(v, candidates, shares)
	total, open := v.weigh(shares)
	out.Range = total.minusPoint(v.base)
	if open {
		out.Open = append(out.Open, "shares of the value: "+strings.Join(v.portions, ", "))
	}
	if len(u.facts)+len(u.readings) == 0 {
		return out
	}
	worlds, err := u.worlds(q)
	if err != nil {
		return out // more unknowns than can be spanned: Open names them
	}
	for i := range worlds {
		d.day.decide(s, candidates, &worlds[i], v)
		total, _ := v.weigh(shares)
		out.Range = out.Range.union(total.minusPoint(v.base))
	}
	return out
}

// minusPoint takes the base off a total that contains it.
func (r Range) minusPoint(base Range) Range {
	out := Range{r.Low - base.Low, r.High - base.High}
	if out.High != out.High { // both unbounded
		out.High = out.Low
	}
	return out
}

// central is the duty added with the shares given, what they leave open lying
// on the portion with the highest duty; and what each authority adds of it.
func (d *PanelDay) central(v *verdict, candidates []int, shares map[string]float64) (float64, []Contribution) {
	weights := make([]float64, len(v.portions))
	left, top := 1.0, -1
	for k, p := range v.portions {
		if share, ok := shares[p]; ok {
			weights[k] = share
			left -= share
		} else if top < 0 || v.duty[k].Low > v.duty[top].Low {
			top = k
		}
	}
	if top >= 0 && left > 0 {
		weights[top] += left
	}
	total := 0.0
	var by []Contribution
	for _, i := range candidates {
		m, st := d.day.measures[i], &v.state[i]
		adds := 0.0
		for k := range st.adds {
			if st.silent[k] == none {
				adds += weights[k] * st.adds[k].Low
			}
		}
		if adds == 0 {
			continue
		}
		total += adds
		at := slices.IndexFunc(by, func(c Contribution) bool { return c.Authority == m.authority })
		if at < 0 {
			by = append(by, Contribution{m.authority, adds})
		} else {
			by[at].Rate += adds
		}
	}
	return total, by
}

// adValorem is the rate of a measure for goods of which neither value nor
// quantity is known.
func adValorem(m *measure) Range {
	i := m.rate.Eval(noInputs)
	return Range{float64(i.Low), float64(i.High)}
}

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
