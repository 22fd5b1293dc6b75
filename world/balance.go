package world

import (
	"cmp"
	"fmt"
	"math"
	"slices"
)

// A Movement is a cell that balancing changed.
type Movement struct {
	What    string  `json:"what"` // flow, input, value added
	Economy string  `json:"economy"`
	Sector  string  `json:"sector"`            // of a flow; supplying, of an input
	Partner string  `json:"partner,omitempty"` // exporter, or using sector
	From    float64 `json:"from"`              // in the unit of the world
	To      float64 `json:"to"`
}

// A BalanceReport says what balancing moved, and by how much.
type BalanceReport struct {
	Before    int        `json:"problems_before"`
	After     int        `json:"problems_after"`
	Flows     Moved      `json:"flows"`
	Inputs    Moved      `json:"inputs"`
	Clipped   int        `json:"shares_clipped"` // of value added or inputs, out of their range
	Scaled    int        `json:"columns_scaled"` // input columns that did not sum to 1
	Economies []MovedIn  `json:"economies"`      // inputs moved, largest share first; those without are left out
	Largest   []Movement `json:"largest"`        // at most 20, largest first
}

// Moved sums up the changes of one table.
type Moved struct {
	Cells int     `json:"cells"`
	Value float64 `json:"value"` // half the sum of the absolute changes: what went from one cell to another
	Share float64 `json:"pct"`   // of the table's sum
}

// MovedIn is what moved in the inputs of one economy.
type MovedIn struct {
	Economy string  `json:"economy"`
	Cells   int     `json:"cells_of_final_demand_below_zero"`
	Value   float64 `json:"value"`
	Share   float64 `json:"pct"`
}

// finalFloor is the share of spending that is left to final demand where the
// inputs of the source leave less than nothing.
const finalFloor = 0.001

// Balance mends accounts that do not add up and reports what moved:
//
// 1. A flow below 0 becomes 0.
// 2. A share of value added or of inputs below 0 becomes 0, one of value added
// over 1 becomes 1; input shares that do not sum to 1 are scaled to do so.
// 3. Where inputs of a good exceed the spending on it, the matrix of inputs of
// that economy is moved as little as can be (RAS: rows and columns scaled, the
// minimum of information added) so that each using sector spends what it spent,
// each good has at least 0.1 % of its spending left for final demand, or what
// it had if that was less, and no row grows except to take up what left others.
//
// Other flows and value added, which are better known than inputs, stay.
// An economy without own trade, or one whose inputs exceed its spending in all,
// is an error: no scaling mends it.
func (w *World) Balance() (*World, *BalanceReport, error) {
	b := *w
	b.Trade, b.Input, b.Notes = slices.Clone(w.Trade), slices.Clone(w.Input), slices.Clone(w.Notes)
	b.ValueAdded = slices.Clone(w.ValueAdded)
	b.NegativeFinal = ""
	problems := b.Check()
	report := &BalanceReport{Before: len(problems), Economies: []MovedIn{}, Largest: []Movement{}}
	for _, p := range problems {
		if p.Kind == NoOwnTrade {
			return nil, nil, fmt.Errorf("%s; balancing cannot mend that: correct the source", p.Message)
		}
	}
	b.dropNegative(report)
	b.clipShares(report)
	if b.Input != nil {
		if err := b.balanceInputs(report); err != nil {
			return nil, nil, err
		}
	}
	slices.SortStableFunc(report.Largest, func(x, y Movement) int {
		return cmp.Compare(math.Abs(y.To-y.From), math.Abs(x.To-x.From))
	})
	report.Largest = report.Largest[:min(20, len(report.Largest))]
	after := b.Check()
	report.After = len(after)
	if len(after) > 0 {
		return nil, nil, Inconsistent(w.Name, after)
	}
	switch {
	case report.Before == 0 && report.Inputs.Cells == 0:
		b.note("balanced: nothing had to move")
	default:
		b.note("balanced: %d cells did not add up; flows below 0 set to 0: %d (%.4g %% of flows); inputs moved by RAS within %d economies, %.4g %s or %.3g %% of all inputs; flows above 0 and value added unchanged",
			report.Before, report.Flows.Cells, report.Flows.Share, len(report.Economies), report.Inputs.Value, w.Unit, report.Inputs.Share)
	}
	return &b, report, nil
}

// dropNegative sets flows below 0 to 0. What is lost is the whole of a change,
// not half of it.
func (b *World) dropNegative(report *BalanceReport) {
	sum := 0.0
	for j := range b.Sectors {
		for n := range b.Economies {
			for i := range b.Economies {
				at := b.at(j, n, i)
				v := b.Trade[at]
				sum += math.Abs(v)
				if v < 0 {
					b.Trade[at] = 0
					report.Flows.Cells++
					report.Flows.Value -= v
					report.Largest = append(report.Largest, Movement{"flow", b.Economies[n].Code, b.Sectors[j].Code, b.Economies[i].Code, v, 0})
				}
			}
		}
	}
	report.Flows.Share = pct(report.Flows.Value, sum)
}

// clipShares brings shares into their range.
func (b *World) clipShares(report *BalanceReport) {
	J := b.J()
	for at, v := range b.ValueAdded {
		if to := min(1, max(0, v)); to != v {
			b.ValueAdded[at] = to
			report.Clipped++
			report.Largest = append(report.Largest, Movement{"share of value added", b.Economies[at/J].Code, b.Sectors[at%J].Code, "", v, to})
		}
	}
	for at, v := range b.Input {
		if v < 0 {
			b.Input[at] = 0
			report.Clipped++
		}
	}
}

func (b *World) balanceInputs(report *BalanceReport) error {
	N, J := b.N(), b.J()
	spending, output := b.Spending(), b.Output()
	all := 0.0
	for n := range N {
		z := make([]float64, J*J) // [k*J + j] inputs of k into j
		columns, rows := make([]float64, J), make([]float64, J)
		for j := range J {
			sum := 0.0
			for k := range J {
				sum += b.Input[(n*J+k)*J+j]
			}
			columns[j] = (1 - b.valueAdded(n, j)) * output[n*J+j]
			if sum <= 0 {
				if columns[j] > 0 {
					return fmt.Errorf("%s in %s spends %.6g on inputs and has no input shares; correct the source", b.Sectors[j].Code, b.Economies[n].Code, columns[j])
				}
				continue
			}
			if math.Abs(sum-1) > sharesSlack {
				report.Scaled++
			}
			for k := range J {
				at := (n*J+k)*J + j
				b.Input[at] /= sum
				z[k*J+j] = b.Input[at] * columns[j]
				rows[k] += z[k*J+j]
			}
		}
		limit := make([]float64, J)
		negative := 0
		for k := range J {
			x := spending[n*J+k]
			final := x - rows[k]
			switch {
			case final < -finalTolerance*x:
				negative++
				limit[k] = x * (1 - finalFloor)
			case final < 0:
				limit[k] = rows[k]
			default:
				limit[k] = x - min(final, x*finalFloor)
			}
		}
		all += total(columns)
		if negative == 0 {
			continue
		}
		if total(columns) >= total(limit) {
			return fmt.Errorf("the industries of %s buy more inputs (%.6g) than it spends in all (%.6g); correct the source", b.Economies[n].Code, total(columns), total(limit))
		}
		before := slices.Clone(z)
		if err := shrinkRows(z, columns, limit); err != nil {
			return fmt.Errorf("inputs of %s: %w", b.Economies[n].Code, err)
		}
		moved := MovedIn{Economy: b.Economies[n].Code, Cells: negative}
		for k := range J {
			for j := range J {
				if columns[j] <= 0 {
					continue
				}
				d := z[k*J+j] - before[k*J+j]
				b.Input[(n*J+k)*J+j] = z[k*J+j] / columns[j]
				if math.Abs(d) > 1e-12*columns[j] {
					report.Inputs.Cells++
				}
				moved.Value += math.Abs(d) / 2
				if math.Abs(d) > 0.001*total(columns) {
					report.Largest = append(report.Largest, Movement{"input", b.Economies[n].Code, b.Sectors[k].Code, b.Sectors[j].Code, before[k*J+j], z[k*J+j]})
				}
			}
		}
		moved.Share = pct(moved.Value, total(columns))
		report.Inputs.Value += moved.Value
		report.Economies = append(report.Economies, moved)
	}
	report.Inputs.Share = pct(report.Inputs.Value, all)
	slices.SortStableFunc(report.Economies, func(x, y MovedIn) int { return cmp.Compare(y.Share, x.Share) })
	return nil
}

// shrinkRows scales rows (by r ≤ 1) and columns of z ([k*J + j]) until each
// column has its sum and no row exceeds its limit: the matrix with those sums
// that is nearest to z in relative entropy. z is what it was times r_k s_j.
func shrinkRows(z, columns, limit []float64) error {
	J := len(columns)
	r, s := slices.Repeat([]float64{1}, J), slices.Repeat([]float64{1}, J)
	for range 200000 {
		for j := range J {
			sum := 0.0
			for k := range J {
				sum += r[k] * z[k*J+j]
			}
			switch {
			case columns[j] <= 0:
			case sum <= 0:
				return fmt.Errorf("sector %d has no supplier with room left", j+1)
			default:
				s[j] = columns[j] / sum
			}
		}
		moved := 0.0
		for k := range J {
			sum := 0.0
			for j := range J {
				sum += s[j] * z[k*J+j]
			}
			next := 1.0
			if sum > limit[k] {
				next = limit[k] / sum
			}
			moved = max(moved, math.Abs(next-r[k]))
			r[k] = next
		}
		if math.IsNaN(moved) {
			return fmt.Errorf("a number overflows")
		}
		if moved < 1e-15 {
			break
		}
	}
	over := 0.0
	for j := range J { // columns last: they hold exactly
		sum := 0.0
		for k := range J {
			sum += r[k] * z[k*J+j]
		}
		for k := range J {
			z[k*J+j] *= r[k]
			if sum > 0 && columns[j] > 0 {
				z[k*J+j] *= columns[j] / sum
			}
		}
	}
	for k := range J {
		if limit[k] > 0 {
			over = max(over, total(z[k*J:(k+1)*J])/limit[k]-1)
		} else if total(z[k*J:(k+1)*J]) > 0 {
			over = math.Inf(1)
		}
	}
	if over > finalFloor/2 {
		return fmt.Errorf("RAS does not converge: a row stays %.2g over its limit", over)
	}
	return nil
}
