package scenario

import (
	"cmp"
	"encoding/json"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/servanda/servanda/trade"
)

// Effects are what a change of law does, each number with its range. Money is US
// dollars of the world's year; the json tags are the documented shape.
type Effects struct {
	Title    string     `json:"title,omitempty"`
	Before   StateShape `json:"before"`
	After    StateShape `json:"after"`
	World    string     `json:"world"`
	Year     int        `json:"year"`
	Unit     string     `json:"unit"`         // of the world; money here is US dollars
	Sets     []string   `json:"elasticities"` // the first is the central one
	Closure  string     `json:"closure"`
	Draws    *DrawShape `json:"draws,omitempty"` // nil where none were asked for
	Range    string     `json:"range"`           // what low and high are, in words
	Residual float64    `json:"residual"`        // widest open market of all runs
	Runs     int        `json:"runs"`            // equilibria solved

	Tariffs   []TariffChange    `json:"tariffs"`
	Economies []EconomyEffect   `json:"economies"`
	Sectors   []SectorEffect    `json:"sectors"`
	Partners  []PartnerEffect   `json:"partners"`
	Diversion []Diverted        `json:"diversion"`
	Transfers []TransferEffects `json:"transfers"`
	Notes     []Note            `json:"notes"`
	Inputs    []Input           `json:"inputs"`
}

// StateShape says which state of the law one side is.
type StateShape struct {
	On      trade.Date `json:"on"`
	Known   trade.Date `json:"known"`
	Without []string   `json:"without"`
	Suppose []string   `json:"suppose"`
	Given   []string   `json:"given"` // facts taken to hold of all goods, or not to
}

// But says what a state of the law has and lacks beside its day, to follow it in a
// sentence; "" where nothing.
func (s StateShape) But() string {
	text := ""
	for _, x := range []struct {
		words string
		list  []string
	}{{", without ", s.Without}, {", supposing ", s.Suppose}, {", given ", s.Given}} {
		if len(x.list) > 0 {
			text += x.words + strings.Join(x.list, ", ")
		}
	}
	return text
}

// DrawShape says what the draws were. Done is below Asked where the run was
// interrupted; Failed draws found no equilibrium and are left out.
type DrawShape struct {
	Asked  int    `json:"asked"`
	Done   int    `json:"done"`
	Failed int    `json:"failed"`
	Seed   uint64 `json:"seed"`
	Spread string `json:"spread"` // where the spread of θ comes from, in words
}

// An Input is something that the answer was made from, with its SHA-256.
type Input struct {
	Name   string `json:"name"`
	SHA256 string `json:"sha256"`
}

// A Range is a central answer and what it may lie between; NaN is not known.
type Range struct{ Low, Central, High float64 }

// point is a range of one number.
func point(x float64) Range { return Range{x, x, x} }

// MarshalJSON writes {low, central, high} with ten significant digits; null for
// what is not known.
func (r Range) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Low     *json.Number `json:"low"`
		Central *json.Number `json:"central"`
		High    *json.Number `json:"high"`
	}{digits(r.Low), digits(r.Central), digits(r.High)})
}

// Dollars is an amount of US dollars; NaN where the unit of the world is not known
// in them.
type Dollars float64

// MarshalJSON writes a number with ten significant digits; null for NaN.
func (d Dollars) MarshalJSON() ([]byte, error) { return json.Marshal(digits(float64(d))) }

func digits(x float64) *json.Number {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	if x == 0 {
		x = 0 // never −0
	}
	n := json.Number(strconv.FormatFloat(x, 'g', 10, 64))
	return &n
}

// MarshalJSON writes {what, imports_usd}.
func (n Note) MarshalJSON() ([]byte, error) {
	usd := n.USD
	if usd == 0 {
		usd = math.NaN()
	}
	return json.Marshal(struct {
		What string       `json:"what"`
		USD  *json.Number `json:"imports_usd"`
	}{n.What, digits(usd)})
}

// A TariffChange is a sector tariff that differs between the states.
type TariffChange struct {
	Importer string  `json:"importer"`
	Exporter string  `json:"exporter"`
	Sector   string  `json:"sector"`
	Title    string  `json:"title"`
	Before   Range   `json:"before_pct"`
	After    Range   `json:"after_pct"`
	Flow     Dollars `json:"flow_usd"` // in the world's year, before tariff
}

// An EconomyEffect is what becomes of one economy.
type EconomyEffect struct {
	Economy      string   `json:"economy"`
	Name         string   `json:"name"`
	Welfare      Range    `json:"welfare_pct"` // real income
	WelfareUSD   Range    `json:"welfare_usd"`
	RealWage     Range    `json:"real_wage_pct"`
	TermsOfTrade Range    `json:"terms_of_trade_pct"` // of income
	Price        Range    `json:"price_pct"`          // of consumption, against world value added
	Exports      Range    `json:"exports_pct"`
	ExportsUSD   Range    `json:"exports_usd"`
	Imports      Range    `json:"imports_pct"`
	ImportsUSD   Range    `json:"imports_usd"`
	Revenue      Range    `json:"revenue_change_pct_of_income"`
	RevenueUSD   Range    `json:"revenue_change_usd"`
	Drivers      []Driver `json:"drivers"` // the largest first
}

// A Driver is what moves the real income of an economy within its range: an estimate
// of a trade elasticity, by how much when ln θ is one standard deviation higher; or what
// the law leaves open, by how much for one standard deviation of an even draw.
type Driver struct {
	Sectors []string `json:"sectors"` // of an estimate: one, or all that it serves; of the law: none
	Title   string   `json:"title"`
	Pct     float64  `json:"pct"`   // percentage points of real income
	Share   float64  `json:"share"` // of the variance over all drivers, to first order
}

// A SectorEffect is what becomes of one sector of an economy.
type SectorEffect struct {
	Economy    string `json:"economy"`
	Sector     string `json:"sector"`
	Title      string `json:"title"`
	Output     Range  `json:"output_pct"`
	OutputUSD  Range  `json:"output_usd"`
	Exports    Range  `json:"exports_pct"`
	ExportsUSD Range  `json:"exports_usd"`
	Imports    Range  `json:"imports_pct"`
	ImportsUSD Range  `json:"imports_usd"`
	Price      Range  `json:"price_pct"` // of what is bought of the sector
}

// A PartnerEffect is the trade of an economy with one partner, all sectors.
type PartnerEffect struct {
	Economy    string `json:"economy"`
	Partner    string `json:"partner"`
	Exports    Range  `json:"exports_pct"`
	ExportsUSD Range  `json:"exports_usd"`
	Imports    Range  `json:"imports_pct"`
	ImportsUSD Range  `json:"imports_usd"`
}

// A Diverted is what an importer buys of a sector from one exporter, itself among
// them, where the tariffs of the sector change: who gains and who loses the market.
type Diverted struct {
	Importer  string `json:"importer"`
	Sector    string `json:"sector"`
	Exporter  string `json:"exporter"`
	Before    Range  `json:"tariff_before_pct"`
	After     Range  `json:"tariff_after_pct"`
	Bought    Range  `json:"before_usd"` // in the first state
	Change    Range  `json:"change_pct"`
	ChangeUSD Range  `json:"change_usd"`
}

// Economy finds the effect on an economy; nil where the world does not have it.
func (e *Effects) Economy(code string) *EconomyEffect {
	for i := range e.Economies {
		if e.Economies[i].Economy == code {
			return &e.Economies[i]
		}
	}
	return nil
}

// A Market is what an importer buys of a sector whose tariffs change, seller by
// seller, the largest change first.
type Market struct {
	Importer string
	Sector   string
	Title    string
	Sellers  []Diverted
	moved    float64 // US dollars that change hands
}

// Markets gathers the diversion by market, the one that moves most first.
func (e *Effects) Markets() []Market {
	titles := map[string]string{}
	for _, t := range e.Tariffs {
		titles[t.Sector] = t.Title
	}
	var out []Market
	for _, d := range e.Diversion {
		if n := len(out); n == 0 || out[n-1].Importer != d.Importer || out[n-1].Sector != d.Sector {
			out = append(out, Market{Importer: d.Importer, Sector: d.Sector, Title: titles[d.Sector]})
		}
		m := &out[len(out)-1]
		m.Sellers = append(m.Sellers, d)
		if x := math.Abs(d.ChangeUSD.Central); !math.IsNaN(x) {
			m.moved += x
		}
	}
	for i := range out {
		slices.SortStableFunc(out[i].Sellers, func(a, b Diverted) int {
			return cmp.Compare(math.Abs(b.ChangeUSD.Central), math.Abs(a.ChangeUSD.Central))
		})
	}
	slices.SortStableFunc(out, func(a, b Market) int { return cmp.Compare(b.moved, a.moved) })
	return out
}

// LargestTariffs are the changes of sector tariffs, those that move most duty first.
func (e *Effects) LargestTariffs() []TariffChange {
	rows := slices.Clone(e.Tariffs)
	moved := func(t TariffChange) float64 { return math.Abs(t.After.Central-t.Before.Central) * float64(t.Flow) }
	slices.SortStableFunc(rows, func(a, b TariffChange) int { return cmp.Compare(moved(b), moved(a)) })
	return rows
}

// Leading are the economies with the largest changes of real income, those in focus
// first in the order given.
func (e *Effects) Leading(focus []string) []EconomyEffect {
	rows := slices.Clone(e.Economies)
	rank := func(code string) int {
		if i := slices.Index(focus, code); i >= 0 {
			return i
		}
		return len(focus)
	}
	slices.SortStableFunc(rows, func(a, b EconomyEffect) int {
		return cmp.Or(cmp.Compare(rank(a.Economy), rank(b.Economy)), cmp.Compare(math.Abs(b.Welfare.Central), math.Abs(a.Welfare.Central)))
	})
	return rows
}

// PartnersOf are the partners of an economy, those whose trade with it moves most first.
func (e *Effects) PartnersOf(economy string) []PartnerEffect {
	rows := slices.DeleteFunc(slices.Clone(e.Partners), func(p PartnerEffect) bool { return p.Economy != economy })
	moved := func(p PartnerEffect) float64 {
		return math.Abs(p.ExportsUSD.Central) + math.Abs(p.ImportsUSD.Central)
	}
	slices.SortStableFunc(rows, func(a, b PartnerEffect) int { return cmp.Compare(moved(b), moved(a)) })
	return rows
}
