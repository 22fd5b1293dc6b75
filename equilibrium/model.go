package equilibrium

// Baseline is a world in which accounts are kept: economies n (importer) and
// i (exporter), sectors j (using) and k (supplying), N economies, J sectors.
// All values are in one unit, any unit. Arrays are flat.
type Baseline struct {
	N, J int
	// Trade [j*N*N + n*N + i] is the value, before tariff, that n buys from i
	// in sector j; i == n is what n buys at home.
	Trade []float64
	// Tariff, in the layout of Trade, is a fraction of that value; nil: none.
	Tariff []float64
	// ExportTax, in the layout of Trade, is levied by i as a fraction of the
	// producer's price; it is part of the value in Trade. Negative: a subsidy.
	// nil: none.
	ExportTax []float64
	// Input [n*J*J + k*J + j] is the share of what sector j of n spends on
	// inputs that goes to sector k; columns sum to 1, to five digits. nil: no
	// input–output, and Value is then taken as 1.
	Input []float64
	// Value [n*J + j] is the share of value added in gross output; nil: 1.
	Value []float64
	// Theta [j] is the trade elasticity θ > 0.
	Theta []float64
}

// Shock is a change of policy or cost against a Baseline. The zero value
// changes nothing.
type Shock struct {
	// Tariff, in the layout of Trade, holds the new levels; nil: as in the
	// baseline. +Inf closes the border.
	Tariff []float64
	// ExportTax holds the new levels, ≥ -1 exclusive; nil: as in the baseline.
	ExportTax []float64
	// Cost, in the layout of Trade, is κ̂, the ratio new/old of a cost that
	// yields no revenue; nil: 1. +Inf closes the border.
	Cost []float64
	// Surplus [n] is added to each economy's trade surplus, in the unit of
	// Trade: a transfer that n pays to the others (n < 0: receives). It sums to
	// zero. nil: none. FixedDeficits and Balanced take it, other closures refuse
	// it. Income and Welfare are after the transfer; TermsOfTrade and
	// VolumeOfTrade, and WelfareLinear with them, hold only what it moves.
	Surplus []float64
}

// Closure says what becomes of trade imbalances.
type Closure int

const (
	// FixedDeficits keeps each surplus S, but for Shock.Surplus, at its value in
	// the numeraire (world value added).
	FixedDeficits Closure = iota
	// Balanced sets every surplus to zero, or to Shock.Surplus.
	Balanced
	// Multiplicative keeps each economy's spending a fixed multiple of its
	// income, the multiples scaled together so that the world adds up. Welfare
	// is then income, not spending, over prices: with one factor and no
	// revenue ŵ/P̂, as in Stata's ge_gravity.
	Multiplicative
	// FixedSpending keeps spending, in value, and the surplus at their
	// baseline: wages move costs only, and with them multilateral resistance.
	// It is what gegravity solves. Welfare is ŵ/P̂.
	FixedSpending
)

// Options steer a solve; the zero value is the default.
type Options struct {
	Closure   Closure
	Tolerance float64 // largest open market accepted, as in Result.Residual; 0: 1e-10
	MaxSweeps int     // 0: 5,000
	Reuse     *Result // if not nil, the answer is written here and its memory used again
	// From is an answer of the same Baseline, by any Solver, at which the search
	// begins instead of at the baseline: nearer, it takes fewer sweeps. It is not
	// the Result to Reuse. nil: none.
	From *Result
}

// Result is an equilibrium; hats are ratios new/old.
type Result struct {
	Converged bool
	// Residual is the largest of: gaps in ln P̂; in output and revenue, over
	// value added; and in the balance of trade, over value added, which counts
	// up to a thousandfold where an economy hardly trades.
	Residual float64
	Sweeps   int

	Wage        []float64 // [n] ŵ, world value added as numeraire
	Price       []float64 // [n] P̂ of final consumption
	PriceSector []float64 // [n*J+j] P̂ of the sector's composite
	Income      []float64 // [n] final spending, new/old
	Welfare     []float64 // [n] exact real income, ratio new/old
	RealWage    []float64 // [n] ŵ/P̂
	Surplus     []float64 // [n] new trade surplus, in the unit of Trade

	WelfareLinear []float64 // [n] ToT + VoT, fraction
	TermsOfTrade  []float64 // [n] fraction of income
	VolumeOfTrade []float64 // [n] fraction of income
	Revenue       []float64 // [n] new tariff and export tax revenue, in the unit of Trade
	RevenueChange []float64 // [n] new less old revenue as a fraction of old income

	Trade  []float64 // new flows before tariff, in the layout of Trade
	Output []float64 // [n*J+j] new gross output

	block []float64 // what all of the above is cut from
	state []float64 // of the search, inside order
}

// Problem is a place where the accounts of a Baseline do not add up.
type Problem struct {
	Economy, Partner, Sector int // places in the Baseline, -1: does not apply
	Value                    float64
	Repairable               bool // Repair removes it
	Message                  string
}

// Solve calibrates b and returns the equilibrium after shock. To solve many
// shocks of one Baseline use a Solver.
func Solve(b *Baseline, shock Shock, o Options) (*Result, error) {
	s, err := NewSolver(b)
	if err != nil {
		return nil, err
	}
	return s.Solve(shock, o)
}

// BalanceTrade returns the world that b would be with every trade surplus
// zero and its policies as they are: the baseline of Caliendo and Parro's
// counterfactuals. Values are in the unit of b, with world value added kept.
func BalanceTrade(b *Baseline, o Options) (*Baseline, error) {
	o.Closure = Balanced
	r, err := Solve(b, Shock{}, o)
	if err != nil {
		return nil, err
	}
	c := *b
	c.Trade = r.Trade
	return &c, nil
}

// Repair returns the world in which final demand that b has below zero is
// zero, the rest of final demand keeps its proportions, and all markets clear
// with b's surpluses, tariffs and technology; and the cells that were below
// zero. It is how Caliendo and Parro (2015) make their base year an
// equilibrium. Other problems are refused.
func Repair(b *Baseline, o Options) (*Baseline, []Problem, error) {
	problems := Check(b)
	for _, p := range problems {
		if !p.Repairable {
			return nil, problems, &AccountsError{Problems: problems}
		}
	}
	o.Closure = FixedDeficits
	r, err := newSolver(b).Solve(Shock{}, o)
	if err != nil {
		return nil, problems, err
	}
	c := *b
	c.Trade = r.Trade
	return &c, problems, nil
}
