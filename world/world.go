package world

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/servanda/servanda/equilibrium"
	"github.com/servanda/servanda/trade"
)

// An Economy of a world: an ISO 3166-1 alpha-3 code, or ROW.
type Economy struct {
	Code string `json:"code"`
	Name string `json:"name"`
}

// A Sector of a world: the code of its source, and what it is called.
type Sector struct {
	Code  string `json:"code"`
	Title string `json:"title"`
}

// An ElasticitySet holds trade elasticities θ of one author, one a sector.
type ElasticitySet struct {
	Name          string
	Theta         []float64 // [j]; NaN where the set has none
	StandardError []float64 // [j]; NaN where unknown; nil: all unknown
}

// A World is a baseline economy. N economies and J sectors; n imports, i
// exports, j uses and k supplies. Arrays are flat, as in package equilibrium.
type World struct {
	Name, Title   string
	Year          int    // 0: not known
	Unit          string // of values, such as "million USD"
	Economies     []Economy
	Sectors       []Sector
	Sources       []string
	Licence       string
	DefaultSet    string   // name of the set of elasticities used where none is asked for
	NegativeFinal string   // "zero": shares of final demand below 0 count as 0, the others are scaled (as Caliendo and Parro do); "": refused
	Notes         []string // what was assumed, repaired or balanced, in order
	Gravity       *Gravity // what a gravity estimate gave; nil elsewhere

	Trade        []float64 // [j*N*N + n*N + i] value before tariff that n buys from i
	Tariff       []float64 // same layout, fraction; nil: none
	Input        []float64 // [n*J*J + k*J + j]; nil: no input–output
	ValueAdded   []float64 // [n*J + j] share of gross output; nil: 1
	Elasticities []ElasticitySet
	Concordance  []Correspondence
	GDP          []float64 // [n] in the unit of the world; nil: not given
	Announced    []float64 // [n*N + i] fraction: tariffs announced but not in force; nil: none
}

// A Correspondence says which sector the goods under a prefix of the
// Harmonized System belong to; the longest prefix wins.
type Correspondence struct {
	HS     trade.Product
	Sector string
}

// Gravity is what a fit of the gravity equation gave.
type Gravity struct {
	Sigma        float64            `json:"sigma"`        // elasticity of substitution; θ = σ − 1
	Coefficients map[string]float64 `json:"coefficients"` // of trade, by variable: a change of x changes κ^(−θ) by exp(βx)
}

// N is the number of economies, J that of sectors.
func (w *World) N() int { return len(w.Economies) }
func (w *World) J() int { return len(w.Sectors) }

func (w *World) at(j, n, i int) int { return (j*w.N()+n)*w.N() + i }

// Economy is the place of an economy: by code, or by any name package trade
// knows; -1 where the world does not have it.
func (w *World) Economy(name string) int {
	for n, e := range w.Economies {
		if strings.EqualFold(e.Code, name) || strings.EqualFold(e.Name, name) {
			return n
		}
	}
	if e, ok := trade.ParseEconomy(name); ok {
		return slices.IndexFunc(w.Economies, func(x Economy) bool { return x.Code == string(e) })
	}
	return -1
}

// Sector is the place of a sector, by code or title; -1 where there is none.
func (w *World) Sector(name string) int {
	for j, s := range w.Sectors {
		if strings.EqualFold(s.Code, name) || strings.EqualFold(s.Title, name) {
			return j
		}
	}
	return -1
}

// Codes are the codes of the economies, in order.
func (w *World) Codes() []string {
	codes := make([]string, w.N())
	for n, e := range w.Economies {
		codes[n] = e.Code
	}
	return codes
}

// SectorCodes are the codes of the sectors, in order.
func (w *World) SectorCodes() []string {
	codes := make([]string, w.J())
	for j, s := range w.Sectors {
		codes[j] = s.Code
	}
	return codes
}

// SetNames are the names of the sets of elasticities, in order.
func (w *World) SetNames() []string {
	names := make([]string, len(w.Elasticities))
	for i, s := range w.Elasticities {
		names[i] = s.Name
	}
	return names
}

// Set finds a set of elasticities by name, in any case; "" is the default one.
func (w *World) Set(name string) (*ElasticitySet, error) {
	if len(w.Elasticities) == 0 {
		return nil, fmt.Errorf("world %s has no elasticities; give --elasticities FILE (sector,SET,…) when it is imported", w.Name)
	}
	if name == "" {
		name = w.DefaultSet
	}
	if name == "" {
		return &w.Elasticities[0], nil
	}
	for i := range w.Elasticities {
		if strings.EqualFold(w.Elasticities[i].Name, name) {
			return &w.Elasticities[i], nil
		}
	}
	return nil, fmt.Errorf("world %s has no set of elasticities %q; it has %s", w.Name, name, strings.Join(w.SetNames(), ", "))
}

// Baseline hands the world to the solver with the elasticities of a set ("":
// the default). The slices are the world's own: the solver does not write.
func (w *World) Baseline(set string) (*equilibrium.Baseline, error) {
	s, err := w.Set(set)
	if err != nil {
		return nil, err
	}
	for j, theta := range s.Theta {
		if !(theta > 0) || math.IsInf(theta, 0) {
			return nil, fmt.Errorf("set %s has no elasticity above 0 for sector %s (%s); choose another set or mend the elasticities of the world", s.Name, w.Sectors[j].Code, w.Sectors[j].Title)
		}
	}
	return &equilibrium.Baseline{
		N: w.N(), J: w.J(), Trade: w.Trade, Tariff: w.Tariff, Input: w.Input, Value: w.ValueAdded, Theta: s.Theta,
	}, nil
}

// Output is the gross output of each economy's sectors, [n*J + j].
func (w *World) Output() []float64 {
	out := make([]float64, w.N()*w.J())
	for j := range w.Sectors {
		for n := range w.Economies {
			for i := range w.Economies {
				out[i*w.J()+j] += w.Trade[w.at(j, n, i)]
			}
		}
	}
	return out
}

// Spending is what each economy spends on a sector, tariffs included, [n*J + j].
func (w *World) Spending() []float64 {
	x := make([]float64, w.N()*w.J())
	for j := range w.Sectors {
		for n := range w.Economies {
			for i := range w.Economies {
				at := w.at(j, n, i)
				v := w.Trade[at]
				if w.Tariff != nil {
					v *= 1 + w.Tariff[at]
				}
				x[n*w.J()+j] += v
			}
		}
	}
	return x
}

// Intermediate is what the sectors of each economy buy of each sector as
// inputs, [n*J + k].
func (w *World) Intermediate() []float64 {
	z := make([]float64, w.N()*w.J())
	if w.Input == nil {
		return z
	}
	J, out := w.J(), w.Output()
	for n := range w.Economies {
		for k := range J {
			for j := range J {
				z[n*J+k] += w.Input[(n*J+k)*J+j] * (1 - w.valueAdded(n, j)) * out[n*J+j]
			}
		}
	}
	return z
}

func (w *World) valueAdded(n, j int) float64 {
	if w.ValueAdded == nil {
		return 1
	}
	return w.ValueAdded[n*w.J()+j]
}

// Final is the final demand that follows, [n*J + j]: spending less inputs.
func (w *World) Final() []float64 {
	f := w.Spending()
	for at, z := range w.Intermediate() {
		f[at] -= z
	}
	return f
}

// A Problem is a cell where the accounts do not add up.
type Problem struct {
	Kind    string  `json:"kind"` // one of the Kind constants
	Economy string  `json:"economy"`
	Sector  string  `json:"sector,omitempty"`
	Partner string  `json:"partner,omitempty"`
	Value   float64 `json:"value"`
	Message string  `json:"message"`
}

// Kinds of problems. Balance mends all but missing own trade.
const (
	NegativeFinal = "negative final demand"
	SharesSum     = "shares do not sum"
	NoOwnTrade    = "missing own trade"
	ShareRange    = "share out of range"
	NegativeFlow  = "negative flow"
)

// Tolerances of the accounts: final demand as a share of spending, sums of
// shares from 1 (what seven or eight printed digits leave), and the least share
// of inputs: a table may net a by-product against an input (Caliendo and Parro's
// Canada has −0.0008).
const (
	finalTolerance = 1e-9
	sharesSlack    = 1e-5
	leastShare     = -0.01
)

// Check lists the cells that break the accounts, the same order for the same
// world. With NegativeFinal "zero", final demand below 0 is no problem.
func (w *World) Check() []Problem {
	var found []Problem
	N, J := w.N(), w.J()
	for j := range J {
		for n := range N {
			for i := range N {
				if v := w.Trade[w.at(j, n, i)]; v < 0 {
					found = append(found, Problem{NegativeFlow, w.Economies[n].Code, w.Sectors[j].Code, w.Economies[i].Code, v,
						fmt.Sprintf("%s buys %.6g of %s from %s: a flow below 0", w.Economies[n].Code, v, w.Sectors[j].Code, w.Economies[i].Code)})
				}
			}
		}
	}
	for n := range N {
		if w.GDP != nil {
			break // own trade follows from GDP and may be 0
		}
		own := 0.0
		for j := range J {
			own += w.Trade[w.at(j, n, n)]
		}
		if own <= 0 {
			found = append(found, Problem{NoOwnTrade, w.Economies[n].Code, "", w.Economies[n].Code, own,
				fmt.Sprintf("%s buys nothing at home: the flows lack own trade (output less exports)", w.Economies[n].Code)})
		}
	}
	for at, v := range w.ValueAdded {
		if !(v >= 0 && v <= 1) {
			found = append(found, Problem{ShareRange, w.Economies[at/J].Code, w.Sectors[at%J].Code, "", v,
				fmt.Sprintf("value added of %s in %s is %.6g of output, not between 0 and 1", w.Sectors[at%J].Code, w.Economies[at/J].Code, v)})
		}
	}
	if w.Input == nil {
		return found
	}
	for n := range N {
		for j := range J {
			sum, low := 0.0, 0.0
			for k := range J {
				v := w.Input[(n*J+k)*J+j]
				sum += v
				low = min(low, v)
			}
			switch {
			case low < leastShare:
				found = append(found, Problem{ShareRange, w.Economies[n].Code, w.Sectors[j].Code, "", low,
					fmt.Sprintf("%s in %s has an input share of %.6g, below 0", w.Sectors[j].Code, w.Economies[n].Code, low)})
			case math.Abs(sum-1) > sharesSlack && w.valueAdded(n, j) < 1:
				found = append(found, Problem{SharesSum, w.Economies[n].Code, w.Sectors[j].Code, "", sum,
					fmt.Sprintf("the input shares of %s in %s sum to %.8g, not to 1", w.Sectors[j].Code, w.Economies[n].Code, sum)})
			}
		}
	}
	if w.NegativeFinal == "zero" {
		return found
	}
	spending := w.Spending()
	for at, f := range w.Final() {
		if f < -finalTolerance*spending[at] {
			e, s := w.Economies[at/J].Code, w.Sectors[at%J].Code
			found = append(found, Problem{NegativeFinal, e, s, "", f,
				fmt.Sprintf("inputs of %s in %s exceed what %s spends on it: final demand %.6g of %.6g", s, e, e, f, spending[at])})
		}
	}
	return found
}

// Inconsistent is the error of a world whose accounts do not add up: the first
// cells, the count of each kind, and what to do; nil where there is none.
func Inconsistent(name string, problems []Problem) error {
	if len(problems) == 0 {
		return nil
	}
	var b strings.Builder
	fmt.Fprintf(&b, "the accounts of %s do not add up in %d cells:\n", name, len(problems))
	counts := map[string]int{}
	var kinds []string
	for _, p := range problems {
		if counts[p.Kind] == 0 {
			kinds = append(kinds, p.Kind)
		}
		counts[p.Kind]++
		if counts[p.Kind] <= 5 {
			fmt.Fprintf(&b, "  %s\n", p.Message)
		}
	}
	for _, k := range kinds {
		if counts[k] > 5 {
			fmt.Fprintf(&b, "  … %d of %s in all\n", counts[k], k)
		}
	}
	fmt.Fprintf(&b, "servanda world balance %s -o DIR mends them and reports what moved", name)
	return &InconsistentError{Problems: problems, text: b.String()}
}

// An InconsistentError lists the cells that break a world's accounts.
type InconsistentError struct {
	Problems []Problem
	text     string
}

func (e *InconsistentError) Error() string { return e.text }
