package world

import (
	"fmt"
	"math"
)

// A Description sums a world up: what a person looks at before trusting it.
// Values are in the unit of the world; shares and tariffs are percent.
type Description struct {
	Name         string     `json:"name"`
	Title        string     `json:"title,omitempty"`
	Year         int        `json:"year,omitempty"`
	Unit         string     `json:"unit"`
	Output       float64    `json:"output"`
	ValueAdded   float64    `json:"value_added"`
	Trade        float64    `json:"trade"` // between economies
	TradeShare   float64    `json:"trade_pct_of_output"`
	Tariff       float64    `json:"tariff_pct"`     // of trade between economies, by value
	ZeroFlows    float64    `json:"zero_flows_pct"` // of pairs of two economies, by sector
	ZeroOwn      float64    `json:"zero_own_trade_pct"`
	Inputs       bool       `json:"inputs"`
	Elasticities []string   `json:"elasticities"`
	Concordance  int        `json:"concordance"` // rows
	Economies    []EconomyD `json:"economies"`
	Sectors      []SectorD  `json:"sectors"`
	Problems     []Problem  `json:"problems"`
	Units        []string   `json:"unit_warnings"`
	Sources      []string   `json:"sources"`
	Licence      string     `json:"licence"`
	Notes        []string   `json:"notes"`
}

// EconomyD is one economy of a Description.
type EconomyD struct {
	Code       string  `json:"economy"`
	Name       string  `json:"name"`
	Output     float64 `json:"output"`
	ValueAdded float64 `json:"value_added"`
	Exports    float64 `json:"exports"`
	Imports    float64 `json:"imports"`
	Balance    float64 `json:"balance"`      // exports less imports, before tariff
	Openness   float64 `json:"openness_pct"` // exports and imports, of value added
	Own        float64 `json:"own_trade_pct"`
	Tariff     float64 `json:"tariff_pct"` // on its imports, by value
}

// SectorD is one sector of a Description.
type SectorD struct {
	Code   string  `json:"sector"`
	Title  string  `json:"title"`
	Output float64 `json:"output"`
	Trade  float64 `json:"trade"`
	Share  float64 `json:"trade_pct_of_output"`
	Tariff float64 `json:"tariff_pct"`
	Zero   float64 `json:"zero_flows_pct"`
}

// Describe sums the world up.
func (w *World) Describe() *Description {
	N, J := w.N(), w.J()
	d := &Description{Name: w.Name, Title: w.Title, Year: w.Year, Unit: w.Unit, Inputs: w.Input != nil, Elasticities: w.SetNames(), Concordance: len(w.Concordance),
		Sources: orEmpty(w.Sources), Licence: w.Licence, Notes: orEmpty(w.Notes), Problems: w.Check()}
	d.Units = orEmpty(w.unitWarnings())
	if d.Problems == nil {
		d.Problems = []Problem{}
	}
	out := w.Output()
	revenue := make([]float64, N)
	spending := make([]float64, N)
	for n, e := range w.Economies {
		x := EconomyD{Code: e.Code, Name: e.Name}
		for j := range J {
			x.Output += out[n*J+j]
			x.ValueAdded += w.valueAdded(n, j) * out[n*J+j]
		}
		d.Output += x.Output
		d.ValueAdded += x.ValueAdded
		d.Economies = append(d.Economies, x)
	}
	zeros, zeroOwn := 0, 0
	duty := 0.0
	for j, s := range w.Sectors {
		x := SectorD{Code: s.Code, Title: s.Title}
		zero, paid := 0, 0.0
		for n := range N {
			for i := range N {
				at := w.at(j, n, i)
				v := w.Trade[at]
				spending[n] += v
				x.Output += v
				if n == i {
					if v == 0 {
						zeroOwn++
					}
					d.Economies[n].Own += v
					continue
				}
				if v == 0 {
					zero++
				}
				x.Trade += v
				d.Economies[n].Imports += v
				d.Economies[i].Exports += v
				if w.Tariff != nil {
					paid += v * w.Tariff[at]
					revenue[n] += v * w.Tariff[at]
				}
			}
		}
		zeros += zero
		duty += paid
		d.Trade += x.Trade
		x.Share, x.Tariff, x.Zero = pct(x.Trade, x.Output), pct(paid, x.Trade), pct(float64(zero), float64(N*(N-1)))
		d.Sectors = append(d.Sectors, x)
	}
	for n := range d.Economies {
		x := &d.Economies[n]
		x.Balance = x.Exports - x.Imports
		x.Openness = pct(x.Exports+x.Imports, x.ValueAdded)
		x.Own = pct(x.Own, spending[n])
		x.Tariff = pct(revenue[n], x.Imports)
	}
	d.TradeShare, d.Tariff = pct(d.Trade, d.Output), pct(duty, d.Trade)
	d.ZeroFlows, d.ZeroOwn = pct(float64(zeros), float64(N*(N-1)*J)), pct(float64(zeroOwn), float64(N*J))
	return d
}

// unitWarnings says where a unit is likely to be wrong: a factor of a thousand
// between tables, or a world of twenty economies or more whose output is not
// between 10¹² and 10¹⁵ US dollars.
func (w *World) unitWarnings() []string {
	var out []string
	output := total(w.Output())
	if scale, ok := w.Dollars(); ok && w.N() >= 20 {
		if dollars := output * scale; dollars < 1e12 || dollars > 1e15 {
			out = append(out, fmt.Sprintf("output is %.3g US dollars if the unit is %s, which no world economy of %d had; check the unit", dollars, w.Unit, w.N()))
		}
	}
	if w.GDP != nil {
		if ratio := output / total(w.GDP); ratio < 0.05 || ratio > 20 {
			out = append(out, fmt.Sprintf("output is %.3g times GDP; flows and GDP are not in one unit", ratio))
		}
	}
	for n := range w.Economies {
		own, abroad := 0.0, 0.0
		for j := range w.Sectors {
			for i := range w.Economies {
				if v := w.Trade[w.at(j, i, n)]; i == n {
					own += v
				} else {
					abroad += v
				}
			}
		}
		if own > 0 && abroad > 0 && own < abroad/100 {
			out = append(out, fmt.Sprintf("%s sells %.2g times as much abroad as at home; own trade may be in another unit", w.Economies[n].Code, abroad/own))
		}
	}
	return out
}

// pct is a share in percent; 0 of nothing.
func pct(part, whole float64) float64 {
	if whole == 0 || math.IsNaN(whole) {
		return 0
	}
	return 100 * part / whole
}

func orEmpty(s []string) []string {
	if s == nil {
		return []string{}
	}
	return s
}

// Dollars is how many US dollars one unit of the world is; false where its unit
// does not say so.
func (w *World) Dollars() (float64, bool) {
	scale, ok := map[string]float64{"USD": 1, "thousand USD": 1e3, "million USD": 1e6, "billion USD": 1e9}[w.Unit]
	return scale, ok
}
