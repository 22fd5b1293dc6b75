package world

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// A Map says which economies and sectors become which, by code.
type Map struct {
	Economies, Sectors map[string]string // from → to
	Titles             map[string]string // of new codes, where given
}

// ReadMap reads a file from, to and, where it has it, title. A code of an
// economy and one of a sector may stand in one file. The world is that which
// is to be aggregated: a code it does not have is refused with its line.
func (w *World) ReadMap(file string) (Map, error) {
	m := Map{map[string]string{}, map[string]string{}, map[string]string{}}
	data, err := os.ReadFile(file)
	if err != nil {
		return m, err
	}
	t, err := openCSV(filepath.Base(file), data, "from", "to", "title?")
	if err != nil {
		return m, err
	}
	for t.next() {
		from, to := t.text(0), t.text(1)
		n, j := w.Economy(from), w.Sector(from)
		switch {
		case to == "":
			t.fail("%s goes to nothing; write the code it is joined to", from)
		case n >= 0 && j >= 0:
			t.fail("%s is an economy and a sector of the world; write the sector by its title", from)
		case n >= 0:
			if err := validEconomy(to); err != nil {
				t.fail("%v", err)
			} else if was, ok := m.Economies[w.Economies[n].Code]; ok && was != to {
				t.fail("%s goes to %s and to %s", from, was, to)
			}
			m.Economies[w.Economies[n].Code] = to
		case j >= 0:
			if was, ok := m.Sectors[w.Sectors[j].Code]; ok && was != to {
				t.fail("%s goes to %s and to %s", from, was, to)
			}
			m.Sectors[w.Sectors[j].Code] = to
		default:
			t.fail("the world has no economy and no sector %q", from)
		}
		if title := t.text(2); title != "" {
			m.Titles[to] = title
		}
	}
	return m, t.err
}

// Aggregate joins economies and sectors; what the map does not name stays as
// it is. Flows, inputs and value added are summed, tariffs averaged by trade so
// that revenue is kept (without trade, plainly), elasticities averaged by trade
// between economies, standard errors too, as if perfectly correlated. Trade
// within a group becomes own trade and keeps the tariff it paid.
//
// Each group stands where its first member stood; ROW is last.
func (w *World) Aggregate(m Map) (*World, error) {
	if len(m.Economies)+len(m.Sectors) == 0 {
		return nil, fmt.Errorf("the map names no economy and no sector")
	}
	a := *w
	a.Economies, a.Sectors, a.Elasticities, a.Concordance = nil, nil, nil, nil
	a.Trade, a.Tariff, a.Input, a.ValueAdded, a.GDP, a.Announced = nil, nil, nil, nil, nil, nil
	a.Notes = slices.Clone(w.Notes)
	named := func(code, was string) string {
		if title := m.Titles[code]; title != "" {
			return title
		}
		return was
	}
	toE, toS := make([]int, w.N()), make([]int, w.J())
	place := map[string]int{}
	var order []string
	for _, e := range w.Economies {
		to := e.Code
		if x, ok := m.Economies[e.Code]; ok {
			to = x
		}
		if _, ok := place[to]; !ok && to != "ROW" {
			place[to] = len(order)
			order = append(order, to)
		} else if to == "ROW" {
			place[to] = -1
		}
	}
	if _, ok := place["ROW"]; ok {
		place["ROW"] = len(order)
		order = append(order, "ROW")
	}
	for _, code := range order {
		name := economyName(code)
		if n := w.Economy(code); n >= 0 {
			name = w.Economies[n].Name
		}
		a.Economies = append(a.Economies, Economy{code, named(code, name)})
	}
	for n, e := range w.Economies {
		if x, ok := m.Economies[e.Code]; ok {
			toE[n] = place[x]
		} else {
			toE[n] = place[e.Code]
		}
	}
	clear(place)
	for j, s := range w.Sectors {
		to, title := s.Code, s.Title
		if x, ok := m.Sectors[s.Code]; ok {
			if to = x; to != s.Code {
				title = to
				if t, ok := isicTitles[to]; ok {
					title = t
				}
			}
		}
		if _, ok := place[to]; !ok {
			place[to] = len(a.Sectors)
			a.Sectors = append(a.Sectors, Sector{to, named(to, title)})
		}
		toS[j] = place[to]
	}
	w.aggregateFlows(&a, toE, toS)
	if w.Input != nil {
		w.aggregateInputs(&a, toE, toS)
	}
	w.aggregateElasticities(&a, toS)
	for _, c := range w.Concordance {
		a.Concordance = append(a.Concordance, Correspondence{c.HS, a.Sectors[toS[w.Sector(c.Sector)]].Code})
	}
	a.note("aggregated from %d economies and %d sectors to %d and %d", w.N(), w.J(), a.N(), a.J())
	return &a, a.checkHead()
}

func (w *World) aggregateFlows(a *World, toE, toS []int) {
	a.Trade = make([]float64, a.N()*a.N()*a.J())
	paid, plain, count := make([]float64, len(a.Trade)), make([]float64, len(a.Trade)), make([]float64, len(a.Trade))
	for j := range w.J() {
		for n := range w.N() {
			for i := range w.N() {
				from, to := w.at(j, n, i), a.at(toS[j], toE[n], toE[i])
				a.Trade[to] += w.Trade[from]
				if w.Tariff != nil {
					paid[to] += w.Trade[from] * w.Tariff[from]
					plain[to] += w.Tariff[from]
					count[to]++
				}
			}
		}
	}
	if w.Tariff != nil {
		a.Tariff = plain
		for at := range a.Tariff {
			switch {
			case a.Trade[at] != 0:
				a.Tariff[at] = paid[at] / a.Trade[at]
			case count[at] > 0:
				a.Tariff[at] /= count[at]
			}
		}
		for j := range a.J() { // no tariff where there is nothing to tax
			for n := range a.N() {
				if at := a.at(j, n, n); a.Trade[at] == 0 {
					a.Tariff[at] = 0
				}
			}
		}
	}
	if w.GDP != nil {
		a.GDP = make([]float64, a.N())
		for n, v := range w.GDP {
			a.GDP[toE[n]] += v
		}
	}
	if w.Announced != nil {
		trade := make([]float64, a.N()*a.N())
		a.Announced = make([]float64, a.N()*a.N())
		for n := range w.N() {
			for i := range w.N() {
				v := 0.0
				for j := range w.J() {
					v += w.Trade[w.at(j, n, i)]
				}
				trade[toE[n]*a.N()+toE[i]] += v
				a.Announced[toE[n]*a.N()+toE[i]] += v * w.Announced[n*w.N()+i]
			}
		}
		for at, v := range trade {
			if a.Announced[at] != 0 {
				a.Announced[at] /= v
			}
		}
	}
}

func (w *World) aggregateInputs(a *World, toE, toS []int) {
	J, K := w.J(), a.J()
	out, sums := w.Output(), a.Output()
	inputs, added := make([]float64, a.N()*K*K), make([]float64, a.N()*K)
	for n := range w.N() {
		for j := range J {
			y, beta := out[n*J+j], w.valueAdded(n, j)
			added[toE[n]*K+toS[j]] += beta * y
			for k := range J {
				inputs[(toE[n]*K+toS[k])*K+toS[j]] += w.Input[(n*J+k)*J+j] * (1 - beta) * y
			}
		}
	}
	a.sharesOf(inputs, sums)
	for at, y := range sums {
		if y > 0 {
			a.ValueAdded[at] = min(1, added[at]/y)
		}
	}
}

func (w *World) aggregateElasticities(a *World, toS []int) {
	trade := make([]float64, w.J())
	for j := range w.J() {
		for n := range w.N() {
			for i := range w.N() {
				if n != i {
					trade[j] += w.Trade[w.at(j, n, i)]
				}
			}
		}
	}
	mean := func(x []float64) []float64 {
		if x == nil {
			return nil
		}
		sum, weight := make([]float64, a.J()), make([]float64, a.J())
		plain, count := make([]float64, a.J()), make([]float64, a.J())
		for j, v := range x {
			k := toS[j]
			sum[k] += trade[j] * v
			weight[k] += trade[j]
			plain[k] += v
			count[k]++
		}
		for k := range sum {
			switch {
			case count[k] == 1:
				sum[k] = plain[k]
			case weight[k] > 0:
				sum[k] /= weight[k]
			default:
				sum[k] = plain[k] / count[k]
			}
		}
		return sum
	}
	for _, s := range w.Elasticities {
		a.Elasticities = append(a.Elasticities, ElasticitySet{s.Name, mean(s.Theta), mean(s.StandardError)})
	}
}

// Permute is the world with economies and sectors in another order: place n of
// the new one is economies[n] of the old. Nothing real differs.
func (w *World) Permute(economies, sectors []int) *World {
	p := *w
	N, J := w.N(), w.J()
	p.Economies, p.Sectors, p.Elasticities = make([]Economy, N), make([]Sector, J), nil
	for n, from := range economies {
		p.Economies[n] = w.Economies[from]
	}
	for j, from := range sectors {
		p.Sectors[j] = w.Sectors[from]
	}
	flows := func(x []float64) []float64 {
		if x == nil {
			return nil
		}
		y := make([]float64, len(x))
		for j := range J {
			for n := range N {
				for i := range N {
					y[p.at(j, n, i)] = x[w.at(sectors[j], economies[n], economies[i])]
				}
			}
		}
		return y
	}
	p.Trade, p.Tariff = flows(w.Trade), flows(w.Tariff)
	if w.Input != nil {
		p.Input = make([]float64, N*J*J)
		for n := range N {
			for k := range J {
				for j := range J {
					p.Input[(n*J+k)*J+j] = w.Input[(economies[n]*J+sectors[k])*J+sectors[j]]
				}
			}
		}
	}
	if w.ValueAdded != nil {
		p.ValueAdded = make([]float64, N*J)
		for n := range N {
			for j := range J {
				p.ValueAdded[n*J+j] = w.ValueAdded[economies[n]*J+sectors[j]]
			}
		}
	}
	for _, s := range w.Elasticities {
		theta := make([]float64, J)
		for j := range J {
			theta[j] = s.Theta[sectors[j]]
		}
		p.Elasticities = append(p.Elasticities, ElasticitySet{Name: s.Name, Theta: theta})
	}
	p.GDP, p.Announced = nil, nil
	if w.GDP != nil {
		p.GDP = make([]float64, N)
		for n := range N {
			p.GDP[n] = w.GDP[economies[n]]
		}
	}
	if w.Announced != nil {
		p.Announced = make([]float64, N*N)
		for n := range N {
			for i := range N {
				p.Announced[n*N+i] = w.Announced[economies[n]*N+economies[i]]
			}
		}
	}
	return &p
}

// Scale is the world in another unit: every value times x.
func (w *World) Scale(x float64, unit string) *World {
	s := *w
	s.Unit = unit
	times := func(v []float64) []float64 {
		v = slices.Clone(v)
		for i := range v {
			v[i] *= x
		}
		return v
	}
	s.Trade, s.GDP = times(w.Trade), times(w.GDP)
	return &s
}

// SectorOf is the sector of a good by the longest prefix of the concordance;
// "" where it has none.
func (w *World) SectorOf(hs string) string {
	best, sector := -1, ""
	for _, c := range w.Concordance {
		if len(c.HS) > best && strings.HasPrefix(hs, string(c.HS)) {
			best, sector = len(c.HS), c.Sector
		}
	}
	return sector
}
