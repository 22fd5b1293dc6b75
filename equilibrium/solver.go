package equilibrium

import (
	"fmt"
	"math"
	"math/bits"
	"slices"
)

// Solver holds one calibrated Baseline and the memory that its solves use
// again and again; no sweep allocates. A Solver serves one solve at a time:
// for solves side by side make one Solver each.
//
// Economies and sectors are kept inside in an order that depends on their
// numbers alone, never on their place in the Baseline, so that relabelling
// permutes the answer bit for bit.
type Solver struct {
	b    *Baseline
	n, j int
	eco  []int // [inside] place in the baseline
	sec  []int

	// The calibrated world, inside order.
	share   []float64 // [j][n][i] π, share of n's spending on j
	input   []float64 // [n][k][j] g; nil: no input–output
	value   []float64 // [n][j] β
	final   []float64 // [n][j] α, shares of final spending
	theta   []float64 // [j]
	added   []float64 // [n] value added at baseline
	surplus []float64 // [n] S at baseline
	revenue []float64 // [n] tariff and export tax revenue at baseline
	income  []float64 // [n] final spending at baseline
	output  []float64 // [n][j] Y at baseline
	home    []bool    // [j] every economy buys at home only

	// The scenario.
	a, at     []float64 // [j][n][i] A = π (τ̂κ̂)^−θ, each row over its largest, and A/τ'
	ax        []float64 // [j][n][i] A/τ' · s'/(1+s'); used if taxed
	taxed     bool      // some export tax is not zero
	shift     []float64 // [j][n] what the rows of A were divided by, as ln/θ
	free      []bool    // [j][n] no tariff in the row
	under     []float64 // [j][n][i] A/τ' at baseline
	untaxed   []bool    // [j][n] free at baseline
	dirty     []int     // rows j·N+n that differ from the baseline
	closed    bool      // some border of the baseline is closed
	whole     bool      // in every group everyone's goods reach everyone
	multiple  []float64 // [n] spending over income, Multiplicative
	transfer  []float64 // [n] what it pays to the others
	target    []float64 // [n] S to reach, FixedDeficits and Balanced
	closure   Closure
	sells     []bool    // [i][m] i can sell to m
	seen      []bool    // [n] scratch of the joining
	ahead     []bool    // [n]
	stack     []int     // [n]
	group     []int     // [n] economies joined by trade share a number
	groups    int       //
	groupSum  []float64 // [group] scratch
	groupSum2 []float64
	groupVA   []float64 // [group] value added at baseline
	step      []float64 // [n] wage step: inverse slope of excess demand

	steer slopeMatrix // of the fall-back on wages

	// What a sweep writes.
	lnc    []float64 // [n][j] ln ĉ
	spend  []float64 // [n][j] X
	excess []float64 // [n] open market of n's wage, over its wage bill
	inner  float64   // largest gap in prices, output and revenue
	outer  float64   // largest gap in wages
	surp   []float64 // [n] S'
	inc    []float64 // [n] I'
	sold   []float64 // [n] value sold at the border, home sales with it
	bought []float64 // [n] value bought before tariff
	etax   []float64 // [n] export tax revenue
	rev    []float64 // [n] tariff revenue
	power  []float64 // [i] ĉ^−θ of one sector
	cost   []float64 // [n] P̂^−θ of one sector, but for shift
	sum    []float64 // [j][n] the same, of every sector bought abroad
	pull   []float64 // [i] Y/ĉ^−θ of one sector
	rise   []float64 // [i] ĉ − 1 of one sector
	pullx  []float64 // [i] export tax in it
	colsum []float64 // [j]
	quota  []float64 // [j]

	mix anderson
	alt [4][]float64 // states of the fall-backs
}

// NewSolver calibrates b, which must stay as it is while the Solver is used.
func NewSolver(b *Baseline) (*Solver, error) {
	if p := Check(b); len(p) > 0 {
		return nil, &AccountsError{Problems: p}
	}
	return newSolver(b), nil
}

func newSolver(b *Baseline) *Solver {
	s := &Solver{b: b, n: b.N, j: b.J}
	s.order()
	s.calibrate()
	s.reserve()
	return s
}

// SetTheta gives s new trade elasticities, in the layout of Baseline.Theta,
// without a new calibration: shares and accounts hold whatever θ is. They stay
// until the next call; the Baseline is left as it is, and theta is not kept.
// The error is an *AccountsError, in the words of Check, and s then has the
// elasticities it had.
//
// The inside order of sectors stays that of the Baseline's own θ, so that an
// answer depends on the Baseline, theta and the shock alone, never on what was
// solved before; a Solver made with these θ may differ from it by rounding.
func (s *Solver) SetTheta(theta []float64) error {
	if len(theta) != s.j {
		return &AccountsError{Problems: []Problem{{Economy: -1, Partner: -1, Sector: -1, Value: float64(len(theta)), Message: fmt.Sprintf(wrongLength, "Theta", len(theta), s.n, s.j, s.j)}}}
	}
	if p := checkTheta(theta); len(p) > 0 {
		return &AccountsError{Problems: p}
	}
	// Nothing else outlives a solve and depends on θ: scenario sets the rows
	// that the last shock changed back to shares, and joins economies anew
	// where a border was closed.
	for jj, k := range s.sec {
		s.theta[jj] = theta[k]
	}
	return nil
}

// AccountsError says that the accounts of a Baseline do not add up.
type AccountsError struct{ Problems []Problem }

func (e *AccountsError) Error() string {
	const show = 5
	msg := fmt.Sprintf("the accounts of the baseline do not add up in %d places", len(e.Problems))
	if len(e.Problems) == 1 {
		msg = "the accounts of the baseline do not add up"
	}
	for k, p := range e.Problems {
		if k == show {
			msg += fmt.Sprintf("; and %d more", len(e.Problems)-show)
			break
		}
		msg += "; " + p.Message
	}
	return msg
}

// mixBits scatters the bits of v (the finaliser of SplitMix64), so that sums
// of mixed values tell sets of numbers apart whatever their order.
func mixBits(v float64, seed uint64) uint64 {
	z := math.Float64bits(v) + seed*0x9e3779b97f4a7c15
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

func (s *Solver) order() {
	n, j := s.n, s.j
	ecoKey := make([]uint64, n)
	secKey := make([]uint64, j)
	for jj := range j {
		secKey[jj] += mixBits(s.b.Theta[jj], 1)
		for m := range n {
			row := s.b.Trade[(jj*n+m)*n : (jj*n+m+1)*n]
			for i, v := range row {
				if v == 0 {
					continue
				}
				if i == m {
					h := mixBits(v, 2)
					ecoKey[i] += h
					secKey[jj] += h
					continue
				}
				h := mixBits(v, 3)
				ecoKey[i] += h
				ecoKey[m] += bits.RotateLeft64(h, 32)
				secKey[jj] += h
			}
		}
	}
	byKey := func(key []uint64) []int {
		order := make([]int, len(key))
		for k := range order {
			order[k] = k
		}
		slices.SortStableFunc(order, func(x, y int) int {
			if key[x] < key[y] {
				return -1
			} else if key[x] > key[y] {
				return 1
			}
			return 0
		})
		return order
	}
	s.eco, s.sec = byKey(ecoKey), byKey(secKey)
}

// row is where the Baseline keeps what m buys in sector jj, inside order.
func (s *Solver) row(jj, m int) int { return (s.sec[jj]*s.n + s.eco[m]) * s.n }

func (s *Solver) calibrate() {
	n, j, b := s.n, s.j, s.b
	s.share = make([]float64, j*n*n)
	s.value = make([]float64, n*j)
	s.final = make([]float64, n*j)
	s.theta = make([]float64, j)
	s.added = make([]float64, n)
	s.surplus = make([]float64, n)
	s.revenue = make([]float64, n)
	s.income = make([]float64, n)
	s.output = make([]float64, n*j)
	s.home = make([]bool, j)
	spend := make([]float64, n*j)
	for jj := range j {
		s.theta[jj] = b.Theta[s.sec[jj]]
		s.home[jj] = true
		for m := range n {
			row := s.row(jj, m)
			out := s.share[(jj*n+m)*n : (jj*n+m+1)*n]
			total := 0.0
			for i := range n {
				c := row + s.eco[i]
				v := b.Trade[c]
				if v == 0 {
					continue
				}
				if i != m {
					s.home[jj] = false
				}
				t, x := at(b.Tariff, c), at(b.ExportTax, c)
				out[i] = v * (1 + t)
				total += out[i]
				s.revenue[m] += v * t
				s.revenue[i] += v * x / (1 + x)
				s.output[i*j+jj] += v / (1 + x)
				s.surplus[i] += v
				s.surplus[m] -= v
			}
			spend[m*j+jj] = total
			if total > 0 {
				for i := range out {
					out[i] /= total
				}
			}
		}
	}
	if b.Input != nil {
		s.input = make([]float64, n*j*j)
	}
	for m := range n {
		e := s.eco[m]
		for jj := range j {
			s.value[m*j+jj] = 1
			if b.Input != nil && b.Value != nil {
				s.value[m*j+jj] = b.Value[e*j+s.sec[jj]]
			}
		}
		if s.input != nil {
			for k := range j {
				from := b.Input[(e*j+s.sec[k])*j : (e*j+s.sec[k]+1)*j]
				to := s.input[(m*j+k)*j : (m*j+k+1)*j]
				for jj := range to {
					to[jj] = from[s.sec[jj]]
				}
			}
		}
		total, clipped := 0.0, false
		for jj := range j {
			s.added[m] += s.value[m*j+jj] * s.output[m*j+jj]
			f := spend[m*j+jj]
			if s.input != nil {
				f -= intermediate(s.input[(m*j+jj)*j:(m*j+jj+1)*j], s.value[m*j:(m+1)*j], s.output[m*j:(m+1)*j])
			}
			if f < 0 {
				clipped = clipped || f < -finalTolerance*s.output[m*j+jj]
				f = 0 // rounding, or to be repaired
			}
			s.final[m*j+jj] = f
			total += f
		}
		for jj := range j {
			s.final[m*j+jj] /= total
		}
		// Where input shares sum to 1 the two are the same; where they do so
		// to seven digits, no change must still change nothing.
		if !clipped {
			s.added[m] = total - s.revenue[m] + s.surplus[m]
		}
		s.income[m] = s.added[m] + s.revenue[m] - s.surplus[m]
	}
}

// intermediate is what an economy's sectors spend on inputs of one sector.
func intermediate(input, value, output []float64) float64 {
	f := 0.0
	for k, g := range input {
		f += g * (1 - value[k]) * output[k]
	}
	return f
}

func at(a []float64, c int) float64 {
	if a == nil {
		return 0
	}
	return a[c]
}

func (s *Solver) reserve() {
	n, j := s.n, s.j
	s.a, s.at = make([]float64, j*n*n), make([]float64, j*n*n)
	s.shift, s.free = make([]float64, j*n), make([]bool, j*n)
	s.group, s.stack = make([]int, n), make([]int, n)
	s.sells, s.seen, s.ahead = make([]bool, n*n), make([]bool, n), make([]bool, n)
	for _, p := range []*[]float64{&s.multiple, &s.transfer, &s.target, &s.step, &s.excess, &s.surp, &s.inc, &s.sold, &s.bought, &s.etax, &s.rev, &s.power, &s.cost, &s.pull, &s.pullx, &s.groupSum, &s.groupSum2, &s.groupVA} {
		*p = make([]float64, n)
	}
	s.under, s.untaxed = make([]float64, j*n*n), make([]bool, j*n)
	s.dirty = make([]int, 0, j*n)
	copy(s.a, s.share)
	for k := range j * n {
		row := s.row(k/n, k%n)
		s.untaxed[k] = true
		for i, pi := range s.share[k*n : (k+1)*n] {
			if pi != 0 {
				t := at(s.b.Tariff, row+s.eco[i])
				s.untaxed[k] = s.untaxed[k] && t == 0
				s.under[k*n+i] = pi / (1 + t)
			}
		}
	}
	copy(s.at, s.under)
	copy(s.free, s.untaxed)
	for _, p := range []*[]float64{&s.lnc, &s.spend, &s.sum} {
		*p = make([]float64, n*j)
	}
	s.colsum, s.quota = make([]float64, j), make([]float64, j)
	s.rise = make([]float64, n)
	s.connect()
	s.mix.reserve(s.dim())
	for k := range s.alt {
		s.alt[k] = make([]float64, s.dim())
	}
}

// dim is the length of a state: ln ŵ [n], revenue over value added [n] and,
// with input–output, ln P̂ [n][j] and Y over value added [n][j].
func (s *Solver) dim() int {
	if s.input == nil {
		return 2 * s.n
	}
	return 2*s.n + 2*s.n*s.j
}
