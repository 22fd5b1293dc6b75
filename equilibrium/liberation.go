package equilibrium

import (
	"cmp"
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
)

// Parameters the authors hold fixed: labour supply elasticity κ (Chetty et al. 2011), scale
// elasticity times trade elasticity εψ (Lashkaripour and Lugovskyy 2023), and the shares of
// selling and overhead costs in sales that calibrate ν (rest of the world, United States).
const (
	liberationLabour    = 0.5
	liberationScale     = 0.67
	liberationCostsRest = 0.12
	liberationCostsUS   = 0.26
)

// LiberationWorld is the baseline year. Exports and GDP are in one and the same unit.
type LiberationWorld struct {
	N       int
	Exports []float64 // [i*N+j] exports of i to j, 0 if none; the diagonal is not read
	GDP     []float64 // [i]
	US      int       // index of the economy that sets the tariff
	Names   []string  // [i] for messages; nil: the index
}

// LiberationTariff says where the US tariff comes from.
type LiberationTariff string

// LiberationRetaliation says what the others put on US goods.
type LiberationRetaliation string

// LiberationRebate says what becomes of tariff revenue.
type LiberationRebate string

const (
	TariffAnnounced LiberationTariff = "announced" // LiberationScenario.Tariff
	TariffOptimal   LiberationTariff = "optimal"   // one rate, the authors' Proposition 2

	RetaliationNone       LiberationRetaliation = "none"
	RetaliationReciprocal LiberationRetaliation = "reciprocal" // the US tariff each economy faces
	RetaliationOptimal    LiberationRetaliation = "optimal"    // one rate, of the rest of the world as one economy

	RebateTaxRelief LiberationRebate = "tax-relief"
	RebateLumpSum   LiberationRebate = "lump-sum"
)

// LiberationScenario is a shock to a world without tariffs. The empty string in a choice is
// its first value: announced, none, tax-relief.
type LiberationScenario struct {
	Tariff      []float64 // [i] announced US tariff on i, fraction, +Inf closes the border; entry US is not read; nil if optimal
	USTariff    LiberationTariff
	Retaliation LiberationRetaliation
	Rebate      LiberationRebate
	Elasticity  float64 // ε; 0: 4
	// Calibration is the ε at which ψ and φ are computed; 0: Elasticity. The authors' table
	// of alternatives doubles ε alone: Elasticity 8, Calibration 4.
	Calibration float64
	PassThrough float64 // φ̃ of a firm; 0: 1, full
	Profits     bool    // false: ν = 0
}

// LiberationOptions bounds the search. The zero value is the default.
type LiberationOptions struct {
	Tolerance float64 // largest relative excess in any market; 0: 1e-12
	MaxSweeps int     // evaluations of the model before refusal; 0: 20000
}

// LiberationResult holds one value per economy, in percent of the old value unless noted.
// Shares of GDP leave out own trade and are valued before tariff.
type LiberationResult struct {
	Welfare    []float64
	Deficit    []float64 // (new − old)/|old| of imports − exports
	ExportsGDP []float64
	ImportsGDP []float64
	Employment []float64
	Price      []float64
	Revenue    []float64 // percent of old spending

	// False where the old value is nothing to take a percentage of; the value is then 0 and means nothing.
	DeficitKnown, ExportsKnown, ImportsKnown []bool

	Wage, Spending, Labour []float64 // ŵ, Ê, L̂, ratios
	Expenditure, Income    []float64 // E and Y of the baseline, in the unit of the world
	ByUS, OnUS             []float64 // tariffs applied: by the US on i, by i on the US; fraction
	ProfitRest, ProfitUS   float64   // ν
	WorldTrade             float64   // percent: trade between economies, tariff included, over world GDP
	WorldEmployment        float64   // percent, weighted by Income

	Residual   float64 // largest relative excess of a wage bill, a labour market or the numeraire
	Iterations int     // evaluations of the model
}

// SolveLiberation answers: what do American tariffs, and the answers to them, do to each
// economy when labour supply responds, when part of the profit on a sale stays where the sale
// is made, and when the revenue replaces income tax or is handed back. It follows the
// one-sector model of Ignatenko, Lashkaripour, Macedoni and Simonovska, "Making America great
// again? The economic impacts of Liberation Day tariffs", Journal of International Economics
// 157 (2025), and the preparation of the data in their replication package.
//
// j exports, i imports; a hat is a ratio new/old; λ_ji = X_ji/E_i; ν_i is the share of a sale
// in i that pays for labour of i; φ_i the pass-through of a tariff of i to its price index:
//
//	share      λ'_ji ∝ λ_ji (ŵ_j L̂_j^−ψ)^−ε (1+t_ji)^(−ε φ_i)
//	price      P̂_i = (Ê_i/ŵ_i)^(1−φ_i) (Σ_j of the above)^(−1/ε)
//	flow       X'_ji = λ'_ji E'_i/(1+t_ji), revenue R_i = Σ_j t_ji X'_ji
//	wage bill  Y'_j = ŵ_j L̂_j Y_j = Σ_i (1−ν_i) X'_ji + ν_j Σ_i X'_ij
//	spending   E'_i = R_i + Y'_i + T_i ΣY'/ΣY
//	labour     L̂_i = (τ̂_i ŵ_i/P̂_i)^κ, τ̂_i = 1/(1−τ_i), τ_i = R_i/Y'_i under tax relief, 0 under lump sum
//	numeraire  Σ_i (P̂_i − 1) E_i = 0
//	welfare    δ_i Ê_i/P̂_i + (1−δ_i) ŵ_i L̂_i/P̂_i, δ_i = E_i/(E_i − κ(1−τ_i)Y_i/(1+κ))
//
// with κ = 0.5, ψ = 0.67/ε and φ_i = φ̃ + (1+ψ) ν_i/(1−ν_i), φ̃ being the pass-through of a
// firm. Without profits ν = 0, hence φ = φ̃: at full pass-through the case of Eaton, Kortum and
// Krugman. Spending and prices follow from (ŵ, L̂), so those 2N unknowns are iterated. One wage
// equation is redundant; none is dropped, so the order of the economies does not matter.
//
// It returns the new equilibrium, or an error that names the economy and the reason: accounts
// that make no sense, profit shares that cannot be calibrated, an optimal tariff whose formula
// has no positive value, a border closed against a fixed transfer, or markets that stay open.
// The world and the scenario are not changed.
func SolveLiberation(w *LiberationWorld, s LiberationScenario, o LiberationOptions) (*LiberationResult, error) {
	m, err := newLiberation(w, s)
	if err != nil {
		return nil, err
	}
	tol, sweeps := o.Tolerance, o.MaxSweeps
	if tol == 0 {
		tol = 1e-12
	}
	if sweeps == 0 {
		sweeps = 20000
	}
	if !(tol > 0) || sweeps < 0 {
		return nil, errors.New("liberation: tolerance and number of sweeps must be positive")
	}

	old := m.aggregates(nil)
	m.applyTariffs(1)
	if err := m.checkTrade(); err != nil {
		return nil, err
	}
	m.sweeps, m.budget = 0, sweeps
	x, err := m.solve(tol)
	if err != nil {
		return nil, err
	}
	return m.result(x, old)
}

// liberation is a scenario made ready to evaluate, with every buffer it needs.
type liberation struct {
	n, us        int
	name         []string
	eps, psi     float64
	lumpSum      bool
	nu, phi      []float64
	e, y, t      []float64 // baseline spending, income, transfer
	world        float64   // ΣY
	byUS, onUS   []float64
	nuRest, nuUS float64

	// b[j*n+i] is λ_ji (1+t_ji)^(−ε φ_i). Only trade with the US bears a tariff, so the part
	// of b that turns into revenue is one column, colTax[j] of j → US, and one row, rowTax[i]
	// of US → i.
	b, colTax, rowTax []float64
	colBase, rowBase  []float64 // the same column and row of λ

	// What evaluate leaves.
	a        []float64 // (ŵ/L̂^ψ)^−ε
	sum      []float64 // Σ_j a_j b_ji
	rho      []float64 // revenue over spending
	inc      []float64 // Y'
	spend    []float64 // E'
	bill     []float64 // wage bill
	lnPrice  []float64
	kept     []float64 // 1 − τ
	z        []float64 // (1−ν) E'/sum
	own      []float64 // share of the bill from sales at home
	abroad   []float64 // share of the bill from sales abroad
	scale    float64   // what the numeraire wants wages multiplied by
	residual float64
	failed   string // why the point has no value, of economy failedAt
	failedAt int

	sweeps, budget int
	jac            []float64 // of newton, once it is needed
}

func (m *liberation) label(i int) string {
	if i < len(m.name) && m.name[i] != "" {
		return m.name[i]
	}
	return fmt.Sprintf("economy %d", i)
}

func newLiberation(w *LiberationWorld, s LiberationScenario) (*liberation, error) {
	if w == nil || w.N < 2 {
		return nil, errors.New("liberation: a world needs at least two economies")
	}
	n := w.N
	if len(w.Exports) != n*n || len(w.GDP) != n {
		return nil, fmt.Errorf("liberation: %d economies need %d exports and %d GDPs, have %d and %d", n, n*n, n, len(w.Exports), len(w.GDP))
	}
	if w.US < 0 || w.US >= n {
		return nil, fmt.Errorf("liberation: the index of the US, %d, is outside 0…%d", w.US, n-1)
	}
	if w.Names != nil && len(w.Names) != n {
		return nil, fmt.Errorf("liberation: %d names for %d economies", len(w.Names), n)
	}
	m := &liberation{n: n, us: w.US, name: w.Names}

	m.eps = s.Elasticity
	if m.eps == 0 {
		m.eps = 4
	}
	calibration := s.Calibration
	if calibration == 0 {
		calibration = m.eps
	}
	through := s.PassThrough
	if through == 0 {
		through = 1
	}
	for _, p := range []struct {
		name  string
		value float64
	}{{"elasticity", m.eps}, {"calibration elasticity", calibration}, {"pass-through", through}} {
		if !(p.value > 0) || math.IsInf(p.value, 0) {
			return nil, fmt.Errorf("liberation: %s %g is not a positive number", p.name, p.value)
		}
	}
	m.psi = liberationScale / calibration
	switch s.Rebate {
	case RebateLumpSum:
		m.lumpSum = true
	case RebateTaxRelief, "":
	default:
		return nil, fmt.Errorf("liberation: rebate %q; choose tax-relief or lump-sum", s.Rebate)
	}

	exports, imports := make([]float64, n), make([]float64, n)
	for j := range n {
		for i := range n {
			v := w.Exports[j*n+i]
			if i == j {
				continue
			}
			if !(v >= 0) || math.IsInf(v, 0) {
				return nil, fmt.Errorf("liberation: exports of %s to %s are %g; give 0 or a positive number", m.label(j), m.label(i), v)
			}
			exports[j] += v
			imports[i] += v
		}
		if g := w.GDP[j]; !(g > 0) || math.IsInf(g, 0) {
			return nil, fmt.Errorf("liberation: GDP of %s is %g; give a positive number", m.label(j), g)
		}
	}
	traded := 0.0
	for _, v := range exports {
		traded += v
	}
	if !(traded > 0) {
		return nil, errors.New("liberation: no economy exports anything, so tariffs change nothing")
	}
	if err := m.calibrateProfits(w, exports, imports); err != nil {
		return nil, err
	}

	buf := make([]float64, 20*n)
	for _, p := range []*[]float64{&m.nu, &m.phi, &m.e, &m.y, &m.t, &m.colTax, &m.rowTax, &m.colBase, &m.rowBase, &m.a, &m.sum, &m.rho,
		&m.spend, &m.bill, &m.lnPrice, &m.kept, &m.z, &m.inc, &m.own, &m.abroad} {
		*p, buf = buf[:n:n], buf[n:]
	}
	for i := range n {
		m.nu[i] = m.nuRest
	}
	m.nu[m.us] = m.nuUS

	// Own trade is what spending leaves after imports; spending, income and transfers are then
	// taken from the completed matrix, so that the accounts add up exactly.
	m.b = make([]float64, n*n)
	copy(m.b, w.Exports)
	for j := range n {
		net := 0.0
		for i := range n {
			if i != j {
				net += (1 - m.nu[i]) * w.Exports[j*n+i]
			}
		}
		own := max(0, w.GDP[j]+(1-m.nu[j])*(imports[j]-net)-imports[j])
		m.b[j*n+j] = own
		m.e[j] = imports[j] + own
		if !(m.e[j] > 0) {
			return nil, fmt.Errorf("liberation: %s spends nothing: its exports exceed its GDP and it imports nothing", m.label(j))
		}
		m.y[j] = net + (1-m.nu[j])*own + m.nu[j]*m.e[j]
		if !s.Profits {
			m.y[j] = exports[j] + own
		}
		if !(m.y[j] > 0) {
			return nil, fmt.Errorf("liberation: %s earns nothing: it sells neither abroad nor at home", m.label(j))
		}
		m.t[j] = m.e[j] - m.y[j]
		m.world += m.y[j]
	}
	if !s.Profits {
		clear(m.nu)
		m.nuRest, m.nuUS = 0, 0
	}
	for i := range n {
		m.phi[i] = through + (1+m.psi)*m.nu[i]/(1-m.nu[i])
	}
	if err := m.setTariffs(s); err != nil { // reads flows from b
		return nil, err
	}
	for j := range n {
		row := m.b[j*n : j*n+n]
		for i := range row {
			row[i] /= m.e[i]
		}
		m.colBase[j] = row[m.us]
	}
	copy(m.rowBase, m.b[m.us*n:m.us*n+n])
	return m, nil
}

// calibrateProfits finds (ν_rest, ν_US) such that the average firm of each of the two spends
// the observed share of its sales on selling. The own shares of sales depend on ν through
// spending alone, and weakly, so the linear system is solved again until ν stands still.
func (m *liberation) calibrateProfits(w *LiberationWorld, exports, imports []float64) error {
	n, us := m.n, m.us
	var within, gdp float64 // of the rest of the world
	for j := range n {
		if j != us {
			within += exports[j] - w.Exports[j*n+us]
			gdp += w.GDP[j]
		}
	}
	sold, bought := exports[us], imports[us] // by the US
	rest, own := 0.1, 0.24
	for range 500 {
		e1 := gdp + (1-rest)*(within+sold-(1-rest)*within-(1-own)*bought) - sold
		e2 := w.GDP[us] + (1-own)*(bought-(1-rest)*sold) - bought
		r1, r2 := e1/(e1+bought), e2/(e2+sold)
		det := r1*r2 - (1-r1)*(1-r2)
		a := (r2*liberationCostsRest - (1-r1)*liberationCostsUS) / det
		b := (r1*liberationCostsUS - (1-r2)*liberationCostsRest) / det
		step := max(math.Abs(a-rest), math.Abs(b-own))
		if !(step < 1e3) || !(e1 > 0) || !(e2 > 0) {
			break
		}
		rest, own = a, b
		if step < 1e-15 {
			m.nuRest, m.nuUS = max(0, rest), max(0, own)
			if m.nuRest < 1 && m.nuUS < 1 {
				return nil
			}
			break
		}
	}
	return errors.New("liberation: the share of sales that stays where they are made cannot be calibrated: compare the trade of the US and of the rest of the world with their GDP, and their units")
}

// setTariffs reads the scenario. Until it returns, b holds flows.
func (m *liberation) setTariffs(s LiberationScenario) error {
	n, us := m.n, m.us
	m.byUS, m.onUS = make([]float64, n), make([]float64, n)

	// The rest of the world as one economy: what it sells to the US and to itself.
	var sold, within, income float64
	for j := range n {
		if j == us {
			continue
		}
		income += m.y[j]
		sold += m.b[j*n+us]
		for i := range n {
			if i != us {
				within += m.b[j*n+i]
			}
		}
	}

	switch s.USTariff {
	case TariffAnnounced, "":
		if len(s.Tariff) != n {
			return fmt.Errorf("liberation: %d announced tariffs for %d economies", len(s.Tariff), n)
		}
		for j, t := range s.Tariff {
			if j == us {
				continue
			}
			if !(t > -1) {
				return fmt.Errorf("liberation: US tariff on %s is %g; give a fraction above -1", m.label(j), t)
			}
			m.byUS[j] = t
		}
	case TariffOptimal:
		weighted := 0.0
		for i := range n {
			if i != us {
				x := m.b[us*n+i]
				weighted += x * (1 - m.nu[i]) * (1 - x/m.e[i])
			}
		}
		// The authors divide by E − own trade when nobody retaliates optimally and by
		// Y − own trade in their optimal–optimal case; their tables need both.
		base := m.e[us]
		if s.Retaliation == RetaliationOptimal {
			base = m.y[us]
		}
		t, err := m.optimal(weighted/((1-m.nu[us])*(base-m.b[us*n+us])), m.phi[us], "the US")
		if err != nil {
			return err
		}
		for j := range n {
			if j != us {
				m.byUS[j] = t
			}
		}
	default:
		return fmt.Errorf("liberation: US tariff %q; choose announced or optimal", s.USTariff)
	}

	switch s.Retaliation {
	case RetaliationNone, "":
	case RetaliationReciprocal:
		copy(m.onUS, m.byUS)
	case RetaliationOptimal:
		rest := 0
		if us == 0 {
			rest = 1
		}
		delta := sold * (1 - m.nu[us]) * (1 - sold/m.e[us]) / ((1 - m.nu[rest]) * (income - within))
		t, err := m.optimal(delta, m.phi[rest], "the rest of the world")
		if err != nil {
			return err
		}
		for i := range n {
			if i != us {
				m.onUS[i] = t
			}
		}
	default:
		return fmt.Errorf("liberation: retaliation %q; choose none, reciprocal or optimal", s.Retaliation)
	}
	return nil
}

// optimal is the authors' Proposition 2: one rate on every partner.
func (m *liberation) optimal(delta, phi float64, who string) (float64, error) {
	t := 1 / ((1+delta*m.eps)*phi - 1)
	if !(t > 0) || math.IsInf(t, 0) {
		return 0, fmt.Errorf("liberation: the formula of the optimal tariff of %s has no positive value here (δ = %g, φ = %g)", who, delta, phi)
	}
	return t, nil
}

// applyTariffs turns baseline shares into shares before the response of wages, and splits off
// the part of each taxed share that becomes revenue. part is the share of ln(1+t) applied.
func (m *liberation) applyTariffs(part float64) {
	n, us := m.n, m.us
	factor := func(t float64) float64 {
		if part == 1 {
			return 1 + t
		}
		return math.Pow(1+min(t, 1e6), part)
	}
	for i := range n {
		if i == us {
			continue
		}
		f := factor(m.byUS[i])
		b := m.colBase[i] * math.Pow(f, -m.eps*m.phi[us])
		m.b[i*n+us], m.colTax[i] = b, b-b/f
		f = factor(m.onUS[i])
		b = m.rowBase[i] * math.Pow(f, -m.eps*m.phi[i])
		m.b[us*n+i], m.rowTax[i] = b, b-b/f
	}
}

// checkTrade refuses the tariffs under which no wages can clear the markets: the fixed
// transfers have to be carried by trade.
func (m *liberation) checkTrade() error {
	const none = 1e-200 // shares below this vanish in any sum
	n := m.n
	for i := range n {
		bought, sold := 0.0, 0.0
		for j := range n {
			if j != i {
				bought += m.b[j*n+i]
				sold += m.b[i*n+j]
			}
		}
		own := m.b[i*n+i]
		switch small := 1e-12 * m.e[i]; {
		case bought+own <= none:
			return fmt.Errorf("liberation: the tariffs leave %s without a supplier", m.label(i))
		case sold+own <= none:
			return fmt.Errorf("liberation: the tariffs leave %s without a customer", m.label(i))
		case bought <= none && m.t[i] > small:
			return fmt.Errorf("liberation: the tariffs close %s to imports, yet it receives a fixed transfer that only imports can carry", m.label(i))
		case sold <= none && m.t[i] < -small:
			return fmt.Errorf("liberation: the tariffs close %s to exports, yet it pays a fixed transfer that only exports can carry", m.label(i))
		}
	}
	return nil
}

// weigh sets dst_i = Σ_j a_j b_ji.
func (m *liberation) weigh(dst, a []float64) {
	n := m.n
	clear(dst)
	j := 0
	for ; j+4 <= n; j += 4 {
		b0 := m.b[j*n : j*n+n]
		b1 := m.b[(j+1)*n : (j+1)*n+n][:len(b0)]
		b2 := m.b[(j+2)*n : (j+2)*n+n][:len(b0)]
		b3 := m.b[(j+3)*n : (j+3)*n+n][:len(b0)]
		d := dst[:len(b0)]
		a0, a1, a2, a3 := a[j], a[j+1], a[j+2], a[j+3]
		for i := range b0 {
			d[i] += (a0*b0[i] + a1*b1[i]) + (a2*b2[i] + a3*b3[i])
		}
	}
	for ; j < n; j++ {
		row, aj := m.b[j*n:j*n+n], a[j]
		for i, v := range row {
			dst[i] += aj * v
		}
	}
}

// collect sets dst_j = Σ_i b_ji z_i.
func (m *liberation) collect(dst, z []float64) {
	n := m.n
	for j := range n {
		row := m.b[j*n : j*n+n]
		z := z[:len(row)]
		var s0, s1, s2, s3 float64
		i := 0
		for ; i+4 <= len(row); i += 4 {
			s0 += row[i] * z[i]
			s1 += row[i+1] * z[i+1]
			s2 += row[i+2] * z[i+2]
			s3 += row[i+3] * z[i+3]
		}
		for ; i < len(row); i++ {
			s0 += row[i] * z[i]
		}
		dst[j] = (s0 + s1) + (s2 + s3)
	}
}

// evaluate computes everything that follows from x = (ln ŵ, ln L̂), and the residual. It
// returns false, with the reason in failed, where the model has no meaning.
func (m *liberation) evaluate(x []float64) bool {
	n, us := m.n, m.us
	lw, ll := x[:n], x[n:]
	m.sweeps++
	total := 0.0
	for j := range n {
		if !(math.Abs(lw[j]) < 100) || !(math.Abs(ll[j]) < 100) {
			m.failed, m.failedAt = "its wage runs away", j
			return false
		}
		m.a[j] = math.Exp(m.eps * (m.psi*ll[j] - lw[j]))
		m.inc[j] = m.y[j] * math.Exp(lw[j]+ll[j])
		total += m.inc[j]
	}
	growth := total / m.world
	m.weigh(m.sum, m.a)

	usRevenue := 0.0
	for i := range n {
		usRevenue += m.a[i] * m.colTax[i]
		m.rho[i] = m.a[us] * m.rowTax[i] / m.sum[i]
	}
	m.rho[us] = usRevenue / m.sum[us]

	var weight, spent float64
	for i := range n {
		m.spend[i] = (m.inc[i] + m.t[i]*growth) / (1 - m.rho[i])
		if !(m.spend[i] > 0) || math.IsInf(m.spend[i], 0) {
			m.failed, m.failedAt = "the fixed transfer out of it exceeds its income", i
			return false
		}
		m.z[i] = (1 - m.nu[i]) * m.spend[i] / m.sum[i]
		m.kept[i] = 1
		if !m.lumpSum {
			m.kept[i] = 1 - m.rho[i]*m.spend[i]/m.inc[i]
			if !(m.kept[i] > 0) {
				m.failed, m.failedAt = "its tariff revenue exceeds its income, so no income tax is left to relieve", i
				return false
			}
		}
		m.lnPrice[i] = (1-m.phi[i])*(math.Log(m.spend[i]/m.e[i])-lw[i]) - math.Log(m.sum[i])/m.eps
		weight += m.e[i]
		spent += m.e[i] * math.Exp(m.lnPrice[i])
	}
	m.scale = weight / spent

	m.collect(m.bill, m.z)
	taxed := 0.0
	for i := range n {
		taxed += m.rowTax[i] * m.z[i]
	}
	m.residual = math.Abs(m.scale - 1)
	for j := range n {
		d := m.bill[j] - m.colTax[j]*m.z[us]
		if j == us {
			d -= taxed
		}
		local := m.nu[j] * (1 - m.rho[j]) * m.spend[j]
		m.bill[j] = m.a[j]*d + local
		if !(m.bill[j] > 0) {
			m.failed, m.failedAt = "nobody buys from it", j
			return false
		}
		m.own[j] = m.a[j] * m.b[j*n+j] * m.z[j] / m.bill[j]
		m.abroad[j] = max(0, 1-m.own[j]-local/m.bill[j])
		if r := math.Abs(m.bill[j]/m.inc[j] - 1); !(r <= m.residual) {
			m.residual, m.failedAt = r, j
		}
		if r := math.Abs(math.Expm1(liberationLabour*(lw[j]-math.Log(m.kept[j])-m.lnPrice[j]) - ll[j])); !(r <= m.residual) {
			m.residual, m.failedAt = r, j
		}
	}
	if math.IsNaN(m.residual) || math.IsInf(m.residual, 0) {
		m.failed = "its market has no price"
		return false
	}
	m.failed = ""
	return true
}

// step writes into g the change that one sweep makes to the point last evaluated. The wage
// moves by the excess of its bill over its own elasticity, so that an economy that trades
// little moves as fast as an open one.
func (m *liberation) step(x, g []float64) {
	n := m.n
	shift := math.Log(m.scale)
	for j := range n {
		share := m.a[j] * m.b[j*n+j] / m.sum[j]
		slope := max(1e-9, m.eps*(m.abroad[j]+m.own[j]*(1-share))+m.abroad[j])
		g[j] = max(-0.2, min(0.2, math.Log(m.bill[j]/m.inc[j])/slope)) + shift
		g[n+j] = liberationLabour*(x[j]-math.Log(m.kept[j])-m.lnPrice[j]) - x[n+j]
	}
}

// solve finds x = (ln ŵ, ln L̂) from no change by sweeps under Anderson acceleration. Should
// they fail, as they may when an economy hardly trades, Newton takes over from the best point;
// should that fail too, the tariffs are brought in little by little, each time from the point
// reached, which also tells how far an equilibrium exists.
func (m *liberation) solve(tol float64) ([]float64, error) {
	x := make([]float64, 2*m.n)
	if m.evaluate(x) && m.residual <= tol || m.anderson(x, tol, 400) || m.newton(x, tol) {
		return x, nil
	}
	last, at := make([]float64, 2*m.n), 0.0
	const shortest = 1.0 / 256
	for step := 0.25; step >= shortest && m.sweeps < m.budget; {
		next := min(1, at+step)
		m.applyTariffs(next)
		copy(x, last)
		if m.anderson(x, tol, 200) || m.newton(x, tol) {
			if at, step = next, 1.5*step; at == 1 {
				return x, nil
			}
			copy(last, x)
			continue
		}
		step /= 2
	}
	return nil, m.refusal(last, at)
}

// refusal says how far the tariffs could be brought in and which markets then stay open.
func (m *liberation) refusal(x []float64, at float64) error {
	m.applyTariffs(at)
	m.evaluate(x)
	total := 0.0
	for _, v := range m.inc {
		total += v
	}
	tightest, payer := 0.0, 0
	for i := range m.n {
		if v := -m.t[i] * total / m.world / m.inc[i]; v > tightest {
			tightest, payer = v, i
		}
	}
	m.applyTariffs(1)
	var open string
	if m.evaluate(x) {
		open = "these markets stay open: " + m.openMarkets()
	} else {
		open = m.label(m.failedAt) + " has no solution: " + m.failed
	}
	reached := ""
	if at > 0 {
		reached = fmt.Sprintf("; with %.0f%% of ln(1+tariff) there is one", 100*at)
		if tightest > 0.5 {
			reached += fmt.Sprintf(", where the fixed transfer out of %s takes %.0f%% of its income", m.label(payer), 100*tightest)
		}
	}
	return fmt.Errorf("liberation: no equilibrium found in %d sweeps%s; with the whole tariffs %s; try lower tariffs", m.sweeps, reached, open)
}

// openMarkets lists the wage bills that differ most from income at the point last evaluated.
func (m *liberation) openMarkets() string {
	const shown = 5
	order := make([]int, m.n)
	excess := make([]float64, m.n)
	for j := range m.n {
		order[j], excess[j] = j, m.bill[j]/m.inc[j]-1
	}
	slices.SortStableFunc(order, func(p, q int) int {
		return cmp.Compare(math.Abs(excess[q]), math.Abs(excess[p]))
	})
	var b strings.Builder
	for k, j := range order[:min(shown, m.n)] {
		if k > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%s (%+.2g)", m.label(j), excess[j])
	}
	return b.String()
}

const liberationMemory = 8

// anderson improves x until the residual is within tol; false if it stops making progress.
// Whatever happens, x is left at the best point seen.
func (m *liberation) anderson(x []float64, tol float64, most int) bool {
	const k = liberationMemory
	d := 2 * m.n
	buf := make([]float64, (2*k+5)*d)
	take := func() []float64 { p := buf[:d:d]; buf = buf[d:]; return p }
	var dx, dg [k][]float64 // differences of points and of steps, as a ring
	for i := range k {
		dx[i], dg[i] = take(), take()
	}
	g, lastX, lastG, best, trial := take(), take(), take(), take(), take()
	var gram [k * k]float64
	var rhs, coef [k]float64

	if !m.evaluate(x) {
		return false
	}
	copy(best, x)
	bestResidual, bestAt := m.residual, 0
	held, next, damp := 0, 0, 1.0
	fresh := true // no previous point to take differences from
	for it := 0; it < most && m.sweeps < m.budget; it++ {
		if m.residual <= tol {
			return true
		}
		m.step(x, g)
		if !fresh {
			for i := range d {
				dx[next][i] = x[i] - lastX[i]
				dg[next][i] = g[i] - lastG[i]
			}
			next = (next + 1) % k
			held = min(held+1, k)
		}
		copy(lastX, x)
		copy(lastG, g)
		fresh = false
		for i := range d {
			trial[i] = x[i] + damp*g[i]
		}
		if held > 0 {
			for p := range held {
				rhs[p] = innerProduct(dg[p], g)
				for q := 0; q <= p; q++ {
					v := innerProduct(dg[p], dg[q])
					gram[p*k+q], gram[q*k+p] = v, v
				}
			}
			if mixing(&gram, &rhs, &coef, held) {
				for p := range held {
					c := coef[p]
					for i := range d {
						trial[i] -= c * (dx[p][i] + damp*dg[p][i])
					}
				}
			}
		}
		copy(x, trial)
		if m.evaluate(x) && m.residual < 10*bestResidual {
			damp = min(1, 1.3*damp)
			if m.residual < bestResidual {
				bestResidual, bestAt = m.residual, it
				copy(best, x)
			}
			if it-bestAt > 150 {
				break
			}
			continue
		}
		// Back to the best point, with shorter steps and no history.
		held, next, fresh = 0, 0, true
		damp /= 2
		copy(x, best)
		if damp < 1e-3 || !m.evaluate(x) {
			break
		}
	}
	copy(x, best)
	return m.evaluate(x) && m.residual <= tol
}

func innerProduct(a, b []float64) float64 {
	b = b[:len(a)]
	var s0, s1, s2, s3 float64
	i := 0
	for ; i+4 <= len(a); i += 4 {
		s0 += a[i] * b[i]
		s1 += a[i+1] * b[i+1]
		s2 += a[i+2] * b[i+2]
		s3 += a[i+3] * b[i+3]
	}
	for ; i < len(a); i++ {
		s0 += a[i] * b[i]
	}
	return (s0 + s1) + (s2 + s3)
}

// mixing solves the normal equations of order h by Cholesky on the matrix scaled to a
// unit diagonal, leaving out differences that depend on the others.
func mixing(gram *[liberationMemory * liberationMemory]float64, rhs, coef *[liberationMemory]float64, h int) bool {
	const k = liberationMemory
	var l [k * k]float64
	var scale, y [k]float64
	var kept [k]bool
	for p := range h {
		if v := gram[p*k+p]; v > 0 {
			scale[p] = 1 / math.Sqrt(v)
		}
	}
	some := false
	for p := range h {
		diag := 0.0
		if scale[p] > 0 {
			diag = 1
		}
		for q := 0; q < p; q++ {
			if !kept[q] {
				continue
			}
			v := gram[p*k+q] * scale[p] * scale[q]
			for r := 0; r < q; r++ {
				v -= l[p*k+r] * l[q*k+r]
			}
			l[p*k+q] = v / l[q*k+q]
			diag -= l[p*k+q] * l[p*k+q]
		}
		if !(diag > 1e-13) {
			for q := range p {
				l[p*k+q] = 0
			}
			continue
		}
		kept[p], some = true, true
		l[p*k+p] = math.Sqrt(diag)
	}
	for p := range h {
		coef[p] = 0
		if !kept[p] {
			continue
		}
		v := rhs[p] * scale[p]
		for q := range p {
			v -= l[p*k+q] * y[q]
		}
		y[p] = v / l[p*k+p]
	}
	for p := h - 1; p >= 0; p-- {
		if !kept[p] {
			continue
		}
		v := y[p]
		for q := p + 1; q < h; q++ {
			v -= l[q*k+p] * coef[q]
		}
		coef[p] = v / l[p*k+p]
	}
	for p := range h {
		coef[p] *= scale[p]
	}
	return some
}

// newton takes Newton steps on the map of a sweep, with a Jacobian by differences and a line
// search on the norm of the step. The map carries the numeraire, so the system is regular.
func (m *liberation) newton(x []float64, tol float64) bool {
	d := 2 * m.n
	if m.jac == nil {
		m.jac = make([]float64, d*d)
	}
	jac := m.jac
	g, moved, gMoved, dir, trial := make([]float64, d), make([]float64, d), make([]float64, d), make([]float64, d), make([]float64, d)
	for range 12 {
		if !m.evaluate(x) {
			return false
		}
		if m.residual <= tol {
			return true
		}
		if m.sweeps+d > m.budget {
			return false
		}
		m.step(x, g)
		size := innerProduct(g, g)
		copy(moved, x)
		for c := range d {
			const h = 1e-7
			moved[c] = x[c] + h
			if !m.evaluate(moved) {
				return false
			}
			m.step(moved, gMoved)
			moved[c] = x[c]
			for r := range d {
				jac[r*d+c] = (gMoved[r] - g[r]) / h
			}
		}
		for i := range d {
			dir[i] = -g[i]
		}
		if !eliminate(jac, dir, d) {
			return false
		}
		length, improved := 1.0, false
		for range 6 {
			for i := range d {
				trial[i] = x[i] + length*dir[i]
			}
			if m.evaluate(trial) {
				at := m.residual
				m.step(trial, gMoved)
				if innerProduct(gMoved, gMoved) < (1-1e-4*length)*size || at <= tol {
					copy(x, trial)
					improved = true
					break
				}
			}
			length /= 2
		}
		if !improved {
			m.evaluate(x)
			return false
		}
	}
	return m.evaluate(x) && m.residual <= tol
}

// eliminate overwrites b with the solution of a·x = b by elimination with row pivots.
func eliminate(a, b []float64, n int) bool {
	for c := range n {
		pivot := c
		for r := c + 1; r < n; r++ {
			if math.Abs(a[r*n+c]) > math.Abs(a[pivot*n+c]) {
				pivot = r
			}
		}
		if !(math.Abs(a[pivot*n+c]) > 1e-300) {
			return false
		}
		if pivot != c {
			for k := c; k < n; k++ {
				a[pivot*n+k], a[c*n+k] = a[c*n+k], a[pivot*n+k]
			}
			b[pivot], b[c] = b[c], b[pivot]
		}
		top := a[c*n+c : c*n+n]
		for r := c + 1; r < n; r++ {
			row := a[r*n+c : r*n+n][:len(top)]
			f := row[0] / top[0]
			if f == 0 {
				continue
			}
			for k := range top {
				row[k] -= f * top[k]
			}
			b[r] -= f * b[c]
		}
	}
	for r := n - 1; r >= 0; r-- {
		v := b[r]
		for k := r + 1; k < n; k++ {
			v -= a[r*n+k] * b[k]
		}
		b[r] = v / a[r*n+r]
		if math.IsNaN(b[r]) || math.IsInf(b[r], 0) {
			return false
		}
	}
	return true
}

// liberationFlows are sums over partners, own trade left out, before tariff.
type liberationFlows struct {
	exports, imports []float64
	paid             float64 // world imports with tariff
	income           float64 // world
}

// aggregates adds up the flows at x; nil: the baseline, where every hat is 1.
func (m *liberation) aggregates(x []float64) liberationFlows {
	n, us := m.n, m.us
	f := liberationFlows{exports: make([]float64, n), imports: make([]float64, n)}
	if x == nil {
		x = make([]float64, 2*n)
	}
	m.evaluate(x)
	for i := range n {
		m.z[i] = m.spend[i] / m.sum[i]
		f.income += m.inc[i]
	}
	for j := range n {
		row := m.b[j*n : j*n+n]
		for i, v := range row {
			if i == j || v == 0 {
				continue
			}
			paid := m.a[j] * m.z[i] * v
			f.paid += paid
			if i == us {
				paid -= m.a[j] * m.z[i] * m.colTax[j]
			} else if j == us {
				paid -= m.a[j] * m.z[i] * m.rowTax[i]
			}
			f.exports[j] += paid
			f.imports[i] += paid
		}
	}
	return f
}

func (m *liberation) result(x []float64, old liberationFlows) (*LiberationResult, error) {
	n := m.n
	now := m.aggregates(x)
	residual := m.residual
	buf := make([]float64, 10*n)
	known := make([]bool, 3*n)
	r := &LiberationResult{
		DeficitKnown: known[:n:n], ExportsKnown: known[n : 2*n : 2*n], ImportsKnown: known[2*n:],
		Expenditure: m.e, Income: m.y, ByUS: m.byUS, OnUS: m.onUS,
		ProfitRest: m.nuRest, ProfitUS: m.nuUS, Residual: residual, Iterations: m.sweeps,
	}
	for _, p := range []*[]float64{&r.Welfare, &r.Deficit, &r.ExportsGDP, &r.ImportsGDP, &r.Employment, &r.Price, &r.Revenue, &r.Wage, &r.Spending, &r.Labour} {
		*p, buf = buf[:n:n], buf[n:]
	}
	for i := range n {
		w, l, e := math.Exp(x[i]), math.Exp(x[n+i]), m.spend[i]/m.e[i]
		p := math.Exp(m.lnPrice[i])
		revenue := m.rho[i] * m.spend[i]
		tau := 0.0
		if !m.lumpSum {
			tau = revenue / m.inc[i]
		}
		base := m.e[i] - liberationLabour*(1-tau)*m.y[i]/(1+liberationLabour)
		if !(base > 0) {
			return nil, fmt.Errorf("liberation: the welfare weights of %s are undefined: it spends far less than it earns", m.label(i))
		}
		delta := m.e[i] / base
		r.Wage[i], r.Labour[i], r.Spending[i] = w, l, e
		r.Welfare[i] = 100 * (delta*(e/p) + (1-delta)*(w*l/p) - 1)
		r.Employment[i] = 100 * (l - 1)
		r.Price[i] = 100 * (p - 1)
		r.Revenue[i] = 100 * revenue / m.e[i]
		hat := m.inc[i] / m.y[i]
		if old.exports[i] > 0 {
			r.ExportsKnown[i] = true
			r.ExportsGDP[i] = 100 * (now.exports[i]/old.exports[i]/hat - 1)
		}
		if old.imports[i] > 0 {
			r.ImportsKnown[i] = true
			r.ImportsGDP[i] = 100 * (now.imports[i]/old.imports[i]/hat - 1)
		}
		// A deficit within rounding of balance is no base for a percentage.
		if d := old.imports[i] - old.exports[i]; math.Abs(d) > 1e-12*(old.imports[i]+old.exports[i]) {
			r.DeficitKnown[i] = true
			r.Deficit[i] = 100 * (now.imports[i] - now.exports[i] - d) / math.Abs(d)
		}
		r.WorldEmployment += r.Employment[i] * m.y[i] / m.world
	}
	r.WorldTrade = 100 * (now.paid/old.paid/(now.income/old.income) - 1)
	for i := range n {
		for _, v := range [...]float64{r.Welfare[i], r.Deficit[i], r.ExportsGDP[i], r.ImportsGDP[i], r.Employment[i], r.Price[i], r.Revenue[i]} {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				return nil, fmt.Errorf("liberation: the result of %s is not a number", m.label(i))
			}
		}
	}
	return r, nil
}
