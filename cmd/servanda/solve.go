package main

import (
	"bytes"
	"cmp"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/google/renameio/v2"
	"github.com/parquet-go/parquet-go"
	"golang.org/x/term"

	"github.com/servanda/servanda/equilibrium"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/world"
)

type solveCmd struct {
	World        string `arg:"" help:"Folder of the world, or apec-2022."`
	Tariffs      string `placeholder:"FILE" help:"New tariffs: sector, importer, exporter, tariff_pct; * for all; a later row wins."`
	Costs        string `placeholder:"FILE" help:"Changes of costs that yield no revenue: sector, importer, exporter, cost_hat (ratio new/old) or cost_pct (percent change)."`
	Closure      string `placeholder:"CLOSURE" help:"What becomes of deficits: fixed-deficits, balanced, multiplicative or fixed-spending (that of the model where not given)."`
	BalanceFirst bool   `help:"Solve for balanced trade first and take that as the baseline."`
	Inputs       string `enum:"yes,no" default:"yes" help:"no: leave out the input–output structure."`
	Elasticities string `placeholder:"SET" help:"Set of trade elasticities (the world's default where not given)."`
	Model        string `default:"caliendo-parro" placeholder:"MODEL" help:"caliendo-parro, gegravity, ge-gravity-additive, ge-gravity-multiplicative or liberation-day."`
	Check        bool   `help:"Test the answer on this very world: no change, other units, other order, open markets."`
	JSON         bool   `xor:"form" help:"Print {converged, residual, sweeps, seconds, economies}."`
	CSV          bool   `name:"csv" xor:"form" help:"Print the economies as CSV."`
	Parquet      string `placeholder:"FILE" help:"Write the economies as Parquet too."`
	Sectors      bool   `help:"Add output and price of each sector of each economy."`
	Flows        string `placeholder:"FILE" help:"Write flows before and after: sector, exporter, importer, before, after, tariff_pct; .csv or .parquet."`

	liberationFlags
}

// liberationFlags are those of the model liberation-day alone.
type liberationFlags struct {
	USTariff     string  `name:"us-tariff" enum:"announced,optimal" default:"announced" help:"liberation-day: announced or optimal."`
	Retaliation  string  `enum:"none,reciprocal,optimal" default:"none" help:"liberation-day: none, reciprocal or optimal."`
	Rebate       string  `enum:"tax-relief,lump-sum" default:"tax-relief" help:"liberation-day: tax-relief or lump-sum."`
	Elasticity   float64 `default:"4" help:"liberation-day: trade elasticity."`
	CalibratedAt float64 `placeholder:"N" help:"liberation-day: elasticity at which returns to scale and pass-through are set (--elasticity where not given)."`
	PassThrough  string  `default:"full" placeholder:"full|0.25" help:"liberation-day: pass-through of a tariff by a firm, full or a fraction."`
	Profits      string  `enum:"yes,no" default:"yes" help:"liberation-day: no leaves profits out."`
}

func (c *solveCmd) Help() string {
	return `Models:
  caliendo-parro             many sectors, inputs, tariff revenue; --closure fixed-deficits
                             (or balanced, multiplicative), --inputs no, --balance-first
  gegravity                  the Python package: costs move prices at the spending of the baseline
  ge-gravity-additive        Stata's ge_gravity: deficits fixed, costs yield no revenue
  ge-gravity-multiplicative  the same with spending in proportion to income
  liberation-day             one sector, elastic labour, profits, US tariffs (2025)

welfare_pct is the exact change of real income; welfare_linear_pct is terms of trade
and volume of trade, the measure that Caliendo and Parro print. Wages and prices are
in terms of world value added.

Examples:
  servanda solve apec-2022 --tariffs new.csv
  servanda solve nafta --balance-first --tariffs nafta-2005.csv --json
  servanda solve gravity --model gegravity --costs agreement.csv
  servanda solve liberation --model liberation-day --us-tariff optimal --retaliation optimal
  servanda solve apec-2022 --check`
}

// solvedEconomy is the documented shape of an answer for one economy.
type solvedEconomy struct {
	Economy       string  `json:"economy" parquet:"economy"`
	Welfare       float64 `json:"welfare_pct" parquet:"welfare_pct"`
	WelfareLinear float64 `json:"welfare_linear_pct" parquet:"welfare_linear_pct"`
	TermsOfTrade  float64 `json:"terms_of_trade_pct" parquet:"terms_of_trade_pct"`
	VolumeOfTrade float64 `json:"volume_of_trade_pct" parquet:"volume_of_trade_pct"`
	RealWage      float64 `json:"real_wage_pct" parquet:"real_wage_pct"`
	Wage          float64 `json:"wage_hat" parquet:"wage_hat"`
	Price         float64 `json:"price_hat" parquet:"price_hat"`
	Revenue       float64 `json:"revenue_change_pct_of_income" parquet:"revenue_change_pct_of_income"`
	Exports       float64 `json:"exports_pct" parquet:"exports_pct"`
	Imports       float64 `json:"imports_pct" parquet:"imports_pct"`
}

type solvedSector struct {
	Economy string  `json:"economy"`
	Sector  string  `json:"sector"`
	Output  float64 `json:"output_pct"`
	Price   float64 `json:"price_hat"`
	Value   float64 `json:"output"` // new, in the unit of the world
}

type solvedFlow struct {
	Sector   string  `parquet:"sector,dict"`
	Exporter string  `parquet:"exporter,dict"`
	Importer string  `parquet:"importer,dict"`
	Before   float64 `parquet:"before"`
	After    float64 `parquet:"after"`
	Tariff   float64 `parquet:"tariff_pct"`
}

type solved struct {
	Converged    bool            `json:"converged"`
	Residual     float64         `json:"residual"`
	Sweeps       int             `json:"sweeps"`
	Seconds      float64         `json:"seconds"`
	World        string          `json:"world"`
	Model        string          `json:"model"`
	Closure      string          `json:"closure"`
	Elasticities string          `json:"elasticities"`
	Economies    []solvedEconomy `json:"economies"`
	Sectors      []solvedSector  `json:"sectors,omitempty"`
}

// A model is a setting of the options of the one solver.
type model struct {
	name    string
	closure string
	inputs  bool
}

var models = []model{
	{"caliendo-parro", "fixed-deficits", true},
	{"gegravity", "fixed-spending", false},
	{"ge-gravity-additive", "fixed-deficits", false},
	{"ge-gravity-multiplicative", "multiplicative", false},
}

const liberationModel = "liberation-day"

var closures = []struct {
	name    string
	closure equilibrium.Closure
}{
	{"fixed-deficits", equilibrium.FixedDeficits},
	{"balanced", equilibrium.Balanced},
	{"multiplicative", equilibrium.Multiplicative},
	{"fixed-spending", equilibrium.FixedSpending},
}

// model finds the model that the flag names.
func (c *solveCmd) model() (model, error) {
	name := strings.ToLower(strings.ReplaceAll(strings.TrimSpace(c.Model), "_", "-"))
	switch name {
	case "ge-gravity":
		name = "ge-gravity-additive"
	case "gravity":
		name = "gegravity"
	}
	names := []string{liberationModel}
	for _, m := range models {
		if m.name == name {
			return m, nil
		}
		names = append(names, m.name)
	}
	if name == liberationModel {
		return model{name: name}, nil
	}
	return model{}, usage(fmt.Errorf("--model: there is no model %q\n%s", c.Model, pact.DidYouMean(name, names, "the models are "+strings.Join(names, ", "))))
}

func (c *solveCmd) Run(s *session) error {
	m, err := c.model()
	if err != nil {
		return err
	}
	w, err := s.openWorld(c.World)
	if err != nil {
		return err
	}
	if m.name == liberationModel {
		return c.liberation(s, w)
	}
	return c.solve(s, w, m)
}

// A question is a world made ready: baseline, shock and options.
type question struct {
	baseline *equilibrium.Baseline
	shock    equilibrium.Shock
	options  equilibrium.Options
}

// solveTolerance is the largest open market that is accepted.
const solveTolerance = 1e-12

// closure is the name of the closure: that of the flag, by any of its names, or
// else that of the model.
func (c *solveCmd) closure(m model) string {
	switch name := strings.ToLower(strings.ReplaceAll(strings.TrimSpace(c.Closure), "_", "-")); name {
	case "":
		return m.closure
	case "additive", "fixed":
		return "fixed-deficits"
	case "scaled", "scaled-deficits", "multiplicative-deficits":
		return "multiplicative"
	default:
		return name
	}
}

// ask makes the question ready on a world; notes are said on stderr.
func (c *solveCmd) ask(w *world.World, m model, notes io.Writer) (*question, error) {
	q := &question{options: equilibrium.Options{Tolerance: solveTolerance}}
	name := c.closure(m)
	at := slices.IndexFunc(closures, func(x struct {
		name    string
		closure equilibrium.Closure
	}) bool {
		return x.name == name
	})
	if at < 0 {
		var names []string
		for _, x := range closures {
			names = append(names, x.name)
		}
		return nil, usage(fmt.Errorf("--closure: there is no closure %q\n%s", c.Closure, pact.DidYouMean(c.Closure, names, "the closures are "+strings.Join(names, ", "))))
	}
	q.options.Closure = closures[at].closure

	used := *w
	if c.Inputs == "no" || !m.inputs {
		used.Input, used.ValueAdded = nil, nil
	}
	b, repaired, err := used.Solvable(c.World, c.Elasticities)
	if err != nil {
		return nil, err
	}
	if repaired > 0 {
		fmt.Fprintf(notes, "note: final demand is below zero in %d cells of %s; as its world.json says, it counts as zero and the baseline is solved anew\n", repaired, c.World)
	}
	if c.BalanceFirst {
		if b, err = equilibrium.BalanceTrade(b, equilibrium.Options{Tolerance: solveTolerance}); err != nil {
			return nil, fmt.Errorf("balancing the trade of %s: %w", c.World, w.Explain(err))
		}
	}
	q.baseline = b
	if c.Tariffs != "" {
		old := b.Tariff
		if old == nil {
			old = make([]float64, len(b.Trade))
		}
		q.shock.Tariff = slices.Clone(old)
		err = w.ReadShock(c.Tariffs, world.Tariffs, q.shock.Tariff)
	}
	if c.Costs != "" && err == nil {
		q.shock.Cost = slices.Repeat([]float64{1}, len(b.Trade))
		err = w.ReadShock(c.Costs, world.Costs, q.shock.Cost)
	}
	return q, err
}

func (c *solveCmd) solve(s *session, w *world.World, m model) error {
	if c.Check {
		return c.check(s, w, m)
	}
	if c.Tariffs == "" && c.Costs == "" {
		return usage(fmt.Errorf("nothing changes: give --tariffs FILE (sector,importer,exporter,tariff_pct) or --costs FILE, or test the world with --check"))
	}
	q, err := c.ask(w, m, s.err)
	if err != nil {
		return err
	}
	set, err := w.Set(c.Elasticities)
	if err != nil {
		return err
	}
	done := s.waiting("solving " + c.World)
	start := time.Now()
	r, err := equilibrium.Solve(q.baseline, q.shock, q.options)
	seconds := time.Since(start).Seconds()
	done()
	if err != nil {
		return fmt.Errorf("%s: %w", c.World, w.Explain(err))
	}
	if q.options.Closure == equilibrium.FixedSpending {
		atNewPrices(q.baseline, r)
	}
	a := solved{r.Converged, r.Residual, r.Sweeps, seconds, w.Name, m.name, c.closure(m), set.Name, economyRows(w, q.baseline, r), nil}
	if c.Sectors {
		a.Sectors = sectorRows(w, q.baseline, r)
	}
	if c.Flows != "" {
		if err := writeFlows(c.Flows, w, q, r); err != nil {
			return err
		}
	}
	if c.Parquet != "" {
		if err := writeParquet(c.Parquet, a.Economies); err != nil {
			return err
		}
	}
	switch {
	case c.JSON:
		return writeJSON(s.out, a)
	case c.CSV:
		return a.csv(s.out)
	}
	a.print(s, w)
	return nil
}

// atNewPrices values the flows of gegravity as the package does: what it solves
// is trade at the spending and output of the baseline, and what it reports is
// that trade times the factory-gate prices of both sides. Its own numeraire is
// the price index of a reference importer; here it is world value added.
func atNewPrices(b *equilibrium.Baseline, r *equilibrium.Result) {
	for at := range r.Trade {
		r.Trade[at] *= r.Wage[at/b.N%b.N] * r.Wage[at%b.N]
	}
	for at := range r.Output {
		r.Output[at] *= r.Wage[at/b.J]
	}
}

func economyRows(w *world.World, b *equilibrium.Baseline, r *equilibrium.Result) []solvedEconomy {
	N := b.N
	before, after := make([][2]float64, N), make([][2]float64, N) // exports, imports
	for at, v := range b.Trade {
		n, i := at/N%N, at%N
		if n == i {
			continue
		}
		before[i][0] += v
		before[n][1] += v
		after[i][0] += r.Trade[at]
		after[n][1] += r.Trade[at]
	}
	rows := make([]solvedEconomy, N)
	for n, e := range w.Economies {
		rows[n] = solvedEconomy{e.Code, 100 * (r.Welfare[n] - 1), 100 * r.WelfareLinear[n], 100 * r.TermsOfTrade[n], 100 * r.VolumeOfTrade[n],
			100 * (r.RealWage[n] - 1), r.Wage[n], r.Price[n], 100 * r.RevenueChange[n], growth(after[n][0], before[n][0]), growth(after[n][1], before[n][1])}
	}
	return rows
}

// growth in percent; 0 of nothing that stays nothing.
func growth(after, before float64) float64 {
	if before == 0 {
		return 0
	}
	return 100 * (after/before - 1)
}

func sectorRows(w *world.World, b *equilibrium.Baseline, r *equilibrium.Result) []solvedSector {
	old := make([]float64, b.N*b.J)
	for at, v := range b.Trade {
		old[at%b.N*b.J+at/(b.N*b.N)] += v
	}
	var rows []solvedSector
	for n, e := range w.Economies {
		for j, x := range w.Sectors {
			at := n*b.J + j
			rows = append(rows, solvedSector{e.Code, x.Code, growth(r.Output[at], old[at]), r.PriceSector[at], r.Output[at]})
		}
	}
	return rows
}

func writeFlows(file string, w *world.World, q *question, r *equilibrium.Result) error {
	b := q.baseline
	tariff := q.shock.Tariff
	if tariff == nil {
		tariff = b.Tariff
	}
	var rows []solvedFlow
	for at, v := range b.Trade {
		if v == 0 && r.Trade[at] == 0 {
			continue
		}
		row := solvedFlow{w.Sectors[at/(b.N*b.N)].Code, w.Economies[at%b.N].Code, w.Economies[at/b.N%b.N].Code, v, r.Trade[at], 0}
		if tariff != nil {
			row.Tariff = 100 * tariff[at]
		}
		rows = append(rows, row)
	}
	if filepath.Ext(file) == ".parquet" {
		return writeParquet(file, rows)
	}
	var out bytes.Buffer
	t := csv.NewWriter(&out)
	_ = t.Write([]string{"sector", "exporter", "importer", "before", "after", "tariff_pct"}) // Flush tells
	for _, x := range rows {
		_ = t.Write([]string{x.Sector, x.Exporter, x.Importer, exact(x.Before), exact(x.After), exact(x.Tariff)})
	}
	t.Flush()
	if err := t.Error(); err != nil {
		return err
	}
	return renameio.WriteFile(file, out.Bytes(), 0o644)
}

func writeParquet[T any](file string, rows []T) error {
	var b bytes.Buffer
	if err := parquet.Write(&b, rows, parquet.Compression(&parquet.Zstd), parquet.CreatedBy("servanda", "", "")); err != nil {
		return err
	}
	return renameio.WriteFile(file, b.Bytes(), 0o644)
}

func exact(x float64) string { return strconv.FormatFloat(x, 'g', -1, 64) }

func (a *solved) csv(out io.Writer) error {
	t := csv.NewWriter(out)
	_ = t.Write([]string{"economy", "welfare_pct", "welfare_linear_pct", "terms_of_trade_pct", "volume_of_trade_pct", "real_wage_pct", "wage_hat", "price_hat",
		"revenue_change_pct_of_income", "exports_pct", "imports_pct"}) // Flush tells
	for _, e := range a.Economies {
		_ = t.Write([]string{e.Economy, exact(e.Welfare), exact(e.WelfareLinear), exact(e.TermsOfTrade), exact(e.VolumeOfTrade), exact(e.RealWage), exact(e.Wage), exact(e.Price),
			exact(e.Revenue), exact(e.Exports), exact(e.Imports)})
	}
	t.Flush()
	return t.Error()
}

// print writes the table for a person, the largest effect first.
func (a *solved) print(s *session, w *world.World) {
	fmt.Fprintf(s.out, "%s: %s, %s, elasticities %s\n\n", or(w.Title, w.Name), a.Model, a.Closure, a.Elasticities)
	rows := slices.Clone(a.Economies)
	slices.SortStableFunc(rows, func(x, y solvedEconomy) int { return cmp.Compare(math.Abs(y.Welfare), math.Abs(x.Welfare)) })
	t := s.table("economy", "welfare %", "linear %", "terms of trade %", "volume %", "real wage %", "price %", "revenue, % of income", "exports %", "imports %", "")
	for _, e := range rows {
		t.row(e.Economy, signed(e.Welfare), signed(e.WelfareLinear), signed(e.TermsOfTrade), signed(e.VolumeOfTrade), signed(e.RealWage), signed(100*(e.Price-1)), signed(e.Revenue),
			fmt.Sprintf("%+.2f", e.Exports), fmt.Sprintf("%+.2f", e.Imports), w.Economies[w.Economy(e.Economy)].Name)
	}
	t.print()
	if len(a.Sectors) > 0 {
		fmt.Fprintln(s.out)
		rows := slices.Clone(a.Sectors)
		slices.SortStableFunc(rows, func(x, y solvedSector) int { return cmp.Compare(math.Abs(y.Output), math.Abs(x.Output)) })
		t := s.table("economy", "sector", "output %", "price %", "new output")
		for _, x := range rows {
			t.row(x.Economy, x.Sector, signed(x.Output), signed(100*(x.Price-1)), figure(x.Value))
		}
		t.print()
	}
	fmt.Fprintf(s.out, "\nSolved in %d sweeps; the widest open market is %.1e. Welfare is exact real income; linear is terms and volume of trade.\n", a.Sweeps, a.Residual)
}

func signed(x float64) string { return fmt.Sprintf("%+.4f", x) }

// waiting says on a terminal that a run takes its time; the function it gives
// ends it.
func (s *session) waiting(what string) func() {
	f, ok := s.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return func() {}
	}
	stop, ended := make(chan struct{}), make(chan struct{})
	go func() {
		defer close(ended)
		tick := time.NewTicker(time.Second)
		defer tick.Stop()
		said := false
		for n := 1; ; n++ {
			select {
			case <-stop:
				if said {
					fmt.Fprint(f, "\r\x1b[K")
				}
				return
			case <-tick.C:
				said = true
				fmt.Fprintf(f, "\r%s … %d s", what, n)
			}
		}
	}()
	return func() { close(stop); <-ended }
}

// A tested property of the answers on a world.
type tested struct {
	Test      string  `json:"test"`
	Says      string  `json:"says"`
	Deviation float64 `json:"deviation"`
	Tolerance float64 `json:"tolerance"`
	Passed    bool    `json:"passed"`
}

// check runs the tests of any equilibrium on the user's own world and change.
func (c *solveCmd) check(s *session, w *world.World, m model) error {
	q, err := c.ask(w, m, s.err)
	if err != nil {
		return err
	}
	what := "the change given"
	if c.Tariffs == "" && c.Costs == "" {
		what = "a tariff of 10 points more in the largest economy"
		q.shock = largestTariff(q.baseline)
	}
	solve := func(b *equilibrium.Baseline, x equilibrium.Shock) (*equilibrium.Result, error) {
		r, err := equilibrium.Solve(b, x, q.options)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", c.World, w.Explain(err))
		}
		return r, nil
	}
	done := s.waiting("testing " + c.World)
	defer done()
	r, err := solve(q.baseline, q.shock)
	if err != nil {
		return err
	}
	var all []tested
	add := func(test, says string, deviation, tolerance float64) {
		all = append(all, tested{test, says, deviation, tolerance, deviation <= tolerance})
	}

	still := q.baseline
	if q.options.Closure == equilibrium.Balanced { // no change means: of a balanced world
		if still, err = equilibrium.BalanceTrade(still, q.options); err != nil {
			return fmt.Errorf("%s: %w", c.World, w.Explain(err))
		}
	}
	same, err := solve(still, equilibrium.Shock{})
	if err != nil {
		return err
	}
	off := 0.0
	for _, x := range [][]float64{same.Wage, same.Price, same.Welfare, same.RealWage} {
		for _, v := range x {
			off = max(off, math.Abs(v-1))
		}
	}
	add("no change", "nothing changes, and nothing moves", off, max(1e-10, sharesOff(still)))

	big := *q.baseline
	big.Trade = slices.Clone(big.Trade)
	for at := range big.Trade {
		big.Trade[at] *= 1000
	}
	scaled, err := solve(&big, q.shock)
	if err != nil {
		return err
	}
	add("homogeneity", "values in a thousandth of the unit: nothing real differs", farthest(r, scaled, nil), 1e-9)

	economies, sectors := reversed(w.N()), reversed(w.J())
	turned, shock := permuted(w, q, economies, sectors)
	other, err := solve(turned, shock)
	if err != nil {
		return err
	}
	add("permutation", "economies and sectors in reverse order: the same answers, to the last bit", farthest(r, other, economies), 0)

	add("markets", "every market is closed in the answer", r.Residual, 1e-10)
	sum, size := 0.0, 0.0
	for n := range r.Surplus {
		sum += r.Surplus[n]
		size += math.Abs(r.Surplus[n])
	}
	for _, v := range r.Trade {
		size += v
	}
	add("Walras", "surpluses sum to zero", math.Abs(sum)/size, 1e-10)

	failed := slices.ContainsFunc(all, func(t tested) bool { return !t.Passed })
	if c.JSON {
		if err := writeJSON(s.out, all); err != nil {
			return err
		}
	} else {
		fmt.Fprintf(s.out, "%s under %s, %s\n\n", c.World, what, m.name)
		t := s.table("test", "", "off by", "allowed", "")
		for _, x := range all {
			t.row(x.Test, map[bool]string{true: "ok", false: "FAILS"}[x.Passed], fmt.Sprintf("%.1e", x.Deviation), fmt.Sprintf("%.0e", x.Tolerance), x.Says)
		}
		t.print()
	}
	if failed {
		return fmt.Errorf("%s fails a test: its answers are not to be relied on", c.World)
	}
	return nil
}

// sharesOff is how far printed input shares are from summing to one: what the
// accounts themselves leave open, and with them an answer to no change.
func sharesOff(b *equilibrium.Baseline) float64 {
	off := 0.0
	for n := 0; b.Input != nil && n < b.N; n++ {
		for j := range b.J {
			sum := 0.0
			for k := range b.J {
				sum += b.Input[(n*b.J+k)*b.J+j]
			}
			if b.Value == nil || b.Value[n*b.J+j] < 1 {
				off = max(off, math.Abs(sum-1))
			}
		}
	}
	return off
}

// largestTariff raises every tariff of the economy that spends most by ten
// points.
func largestTariff(b *equilibrium.Baseline) equilibrium.Shock {
	spending := make([]float64, b.N)
	for at, v := range b.Trade {
		spending[at/b.N%b.N] += v
	}
	largest := 0
	for n, v := range spending {
		if v > spending[largest] {
			largest = n
		}
	}
	tariff := make([]float64, len(b.Trade))
	copy(tariff, b.Tariff)
	for at := range tariff {
		if n, i := at/b.N%b.N, at%b.N; n == largest && i != n {
			tariff[at] += 0.1
		}
	}
	return equilibrium.Shock{Tariff: tariff}
}

// farthest is the largest difference of the real answers of a and b; economy n
// of b is economies[n] of a.
func farthest(a, b *equilibrium.Result, economies []int) float64 {
	off := 0.0
	for _, x := range [][2][]float64{{a.Welfare, b.Welfare}, {a.WelfareLinear, b.WelfareLinear}, {a.TermsOfTrade, b.TermsOfTrade}, {a.VolumeOfTrade, b.VolumeOfTrade},
		{a.RealWage, b.RealWage}, {a.Wage, b.Wage}, {a.Price, b.Price}, {a.RevenueChange, b.RevenueChange}} {
		for n := range x[1] {
			from := n
			if economies != nil {
				from = economies[n]
			}
			off = max(off, math.Abs(x[0][from]-x[1][n]))
		}
	}
	return off
}

func reversed(n int) []int {
	order := make([]int, n)
	for k := range order {
		order[k] = n - 1 - k
	}
	return order
}

// permuted is the question on the world in another order.
func permuted(w *world.World, q *question, economies, sectors []int) (*equilibrium.Baseline, equilibrium.Shock) {
	turn := func(x []float64) []float64 {
		if x == nil {
			return nil
		}
		as := *w
		as.Tariff = x
		return as.Permute(economies, sectors).Tariff
	}
	b := q.baseline
	as := *w
	as.Trade, as.Tariff, as.Input, as.ValueAdded = b.Trade, b.Tariff, b.Input, b.Value
	as.Elasticities = []world.ElasticitySet{{Name: "used", Theta: b.Theta}}
	p := as.Permute(economies, sectors)
	return &equilibrium.Baseline{N: b.N, J: b.J, Trade: p.Trade, Tariff: p.Tariff, Input: p.Input, Value: p.ValueAdded, Theta: p.Elasticities[0].Theta},
		equilibrium.Shock{Tariff: turn(q.shock.Tariff), Cost: turn(q.shock.Cost)}
}

// liberatedEconomy is the documented shape of an answer of liberation-day; null
// where the old value is nothing to take a percentage of.
type liberatedEconomy struct {
	Economy    string   `json:"economy" parquet:"economy"`
	Welfare    float64  `json:"welfare_pct" parquet:"welfare_pct"`
	Deficit    *float64 `json:"deficit_pct" parquet:"deficit_pct,optional"`
	Exports    *float64 `json:"exports_gdp_pct" parquet:"exports_gdp_pct,optional"`
	Imports    *float64 `json:"imports_gdp_pct" parquet:"imports_gdp_pct,optional"`
	Employment float64  `json:"employment_pct" parquet:"employment_pct"`
	Price      float64  `json:"price_pct" parquet:"price_pct"`
	Revenue    float64  `json:"revenue_pct" parquet:"revenue_pct"`
}

type liberated struct {
	Converged       bool               `json:"converged"`
	Residual        float64            `json:"residual"`
	Sweeps          int                `json:"sweeps"`
	Seconds         float64            `json:"seconds"`
	World           string             `json:"world"`
	Model           string             `json:"model"`
	WorldTrade      float64            `json:"world_trade_pct"`
	WorldEmployment float64            `json:"world_employment_pct"`
	Economies       []liberatedEconomy `json:"economies"`
}

// liberation solves the model of Ignatenko and others (2025).
func (c *solveCmd) liberation(s *session, w *world.World) error {
	lw, err := w.Liberation()
	if err != nil {
		return fmt.Errorf("%s: %w", c.World, err)
	}
	if c.Costs != "" || c.Closure != "" || c.BalanceFirst || c.Check || c.Flows != "" || c.Sectors {
		return usage(errors.New("--costs, --closure, --balance-first, --check, --flows and --sectors are not of the model liberation-day; leave them out"))
	}
	x := equilibrium.LiberationScenario{USTariff: equilibrium.LiberationTariff(c.USTariff), Retaliation: equilibrium.LiberationRetaliation(c.Retaliation),
		Rebate: equilibrium.LiberationRebate(c.Rebate), Elasticity: c.Elasticity, Calibration: c.CalibratedAt, Profits: c.Profits == "yes", PassThrough: 1}
	if c.PassThrough != "full" {
		x.PassThrough, err = strconv.ParseFloat(c.PassThrough, 64)
		if err != nil || !(x.PassThrough > 0) || math.IsInf(x.PassThrough, 0) {
			return usage(fmt.Errorf("--pass-through %s: write full, or a number above 0 such as 0.25", c.PassThrough))
		}
	}
	if !(c.Elasticity > 0) || math.IsInf(c.Elasticity, 0) {
		return usage(fmt.Errorf("--elasticity %g: a trade elasticity is above 0", c.Elasticity))
	}
	if c.USTariff == "announced" {
		N := w.N()
		levels := make([]float64, N*N)
		copy(levels, w.Announced)
		if c.Tariffs != "" {
			if err := w.ReadShock(c.Tariffs, world.Tariffs, levels); err != nil {
				return err
			}
		} else if w.Announced == nil {
			return fmt.Errorf("%s: the world has no table announced; give the tariffs of the US with --tariffs FILE", c.World)
		}
		x.Tariff = levels[lw.US*N : (lw.US+1)*N]
	}
	done := s.waiting("solving " + c.World)
	start := time.Now()
	r, err := equilibrium.SolveLiberation(lw, x, equilibrium.LiberationOptions{})
	seconds := time.Since(start).Seconds()
	done()
	if err != nil {
		return fmt.Errorf("%s: %w", c.World, err)
	}
	a := liberated{true, r.Residual, r.Iterations, seconds, w.Name, liberationModel, r.WorldTrade, r.WorldEmployment, nil}
	known := func(v float64, ok bool) *float64 {
		if !ok {
			return nil
		}
		return &v
	}
	for n, e := range w.Economies {
		a.Economies = append(a.Economies, liberatedEconomy{e.Code, r.Welfare[n], known(r.Deficit[n], r.DeficitKnown[n]), known(r.ExportsGDP[n], r.ExportsKnown[n]),
			known(r.ImportsGDP[n], r.ImportsKnown[n]), r.Employment[n], r.Price[n], r.Revenue[n]})
	}
	if c.Parquet != "" {
		if err := writeParquet(c.Parquet, a.Economies); err != nil {
			return err
		}
	}
	number := func(v *float64, format string) string {
		if v == nil {
			return ""
		}
		return fmt.Sprintf(format, *v)
	}
	switch {
	case c.JSON:
		return writeJSON(s.out, a)
	case c.CSV:
		t := csv.NewWriter(s.out)
		_ = t.Write([]string{"economy", "welfare_pct", "deficit_pct", "exports_gdp_pct", "imports_gdp_pct", "employment_pct", "price_pct", "revenue_pct"}) // Flush tells
		for _, e := range a.Economies {
			_ = t.Write([]string{e.Economy, exact(e.Welfare), number(e.Deficit, "%.17g"), number(e.Exports, "%.17g"), number(e.Imports, "%.17g"), exact(e.Employment), exact(e.Price), exact(e.Revenue)})
		}
		t.Flush()
		return t.Error()
	}
	fmt.Fprintf(s.out, "%s: US tariff %s, retaliation %s, %s\n\n", or(w.Title, w.Name), c.USTariff, c.Retaliation, c.Rebate)
	slices.SortStableFunc(a.Economies, func(x, y liberatedEconomy) int { return cmp.Compare(math.Abs(y.Welfare), math.Abs(x.Welfare)) })
	t := s.table("economy", "welfare %", "deficit %", "exports/GDP %", "imports/GDP %", "employment %", "prices %", "revenue, % of spending", "")
	for _, e := range a.Economies {
		t.row(e.Economy, fmt.Sprintf("%+.3f", e.Welfare), number(e.Deficit, "%+.2f"), number(e.Exports, "%+.2f"), number(e.Imports, "%+.2f"), fmt.Sprintf("%+.3f", e.Employment),
			fmt.Sprintf("%+.2f", e.Price), fmt.Sprintf("%.2f", e.Revenue), w.Economies[w.Economy(e.Economy)].Name)
	}
	t.print()
	fmt.Fprintf(s.out, "\nSolved in %d evaluations; the widest open market is %.1e.\n", a.Sweeps, a.Residual)
	return nil
}
