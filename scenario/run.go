package scenario

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"maps"
	"math"
	"runtime"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/equilibrium"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// A Question asks what the way from one state of the law to another does.
type Question struct {
	Title         string
	World         *world.World
	As            string // what messages call the world; "": its name
	Before, After State
	Weights       Weights
	Sets          []string // sets of elasticities, the first central; nil: all of the world, its default first
	Draws         int      // 0: none
	Seed          uint64
	Workers       int             // solves side by side; 0: one a core
	Focus         []trade.Economy // whose trade is told partner by partner
	Transfers     []Transfer
	Notes         []Note // said with the answer
	Inputs        []Input
	Progress      func(done, of int) // nil: nobody asks
}

// About are the economies that a dossier's tariff promises and examples speak of:
// origins first, then importers.
func About(d *dossier.Dossier) []trade.Economy {
	var out []trade.Economy
	for _, field := range []string{"origin", "importer"} {
		for _, e := range d.Entries {
			if e.Kind.Name != "example" && e.Value("promised-duty") == nil {
				continue
			}
			p, _ := dossier.Get[dossier.Parties](e.Values, field)
			for _, x := range p.List {
				if x.Economy != "" && !slices.Contains(out, x.Economy) {
					out = append(out, x.Economy)
				}
			}
		}
	}
	return out
}

// What a run may leave open, and what a draw may: a percentile of a thousand needs
// no more.
const (
	tolerance     = 1e-11
	drawTolerance = 1e-9
)

// driverStep is how far ln θ moves for a first-order contribution.
const driverStep = 0.002

// shownDrivers is how many drivers an economy is given.
const shownDrivers = 5

// Run answers the question. Where ctx is done before all draws are, the draws made
// by then are the answer and Draws says so; before that it is the error of ctx.
func (q *Question) Run(ctx context.Context) (*Effects, error) {
	r, err := q.prepare()
	if err != nil {
		return nil, err
	}
	sets := r.asked
	sd, words := spreads(q.World, sets)
	laws := []float64{math.NaN()}
	if r.open {
		laws = append(laws, 0, 1)
	}
	var runs []run // the first is the central one
	for _, s := range sets {
		for _, law := range laws {
			runs = append(runs, run{s.Theta, law, tolerance})
		}
	}
	steps := len(runs) // where those for the drivers begin
	var estimates [][]int
	sdCentral := driverSpread(q.World, sets[0])
	if len(sets) > 1 || q.Draws > 0 { // else no elasticity is part of the range
		estimates = estimatesOf(sets[0], sdCentral)
	}
	for _, sectors := range estimates {
		theta := slices.Clone(sets[0].Theta)
		for _, j := range sectors {
			theta[j] *= math.Exp(driverStep)
		}
		runs = append(runs, run{theta, math.NaN(), tolerance})
	}
	draws := len(runs)
	runs = append(runs, drawRuns(q.Draws, q.Seed, sets, sd)...)

	// What must be there is kept whole; of draws single precision is enough for a
	// percentile, and a thousand of them fit anywhere.
	rows := make([][]float64, draws)
	drawn := make([][]float32, len(runs)-draws)
	failed := make([]bool, len(runs))
	residual := make([]float64, len(runs))
	transfers := r.transfers(ctx) // before the draws, which an interrupt may end
	err = r.all(ctx, runs, q.Progress, func(k int, row []float64, open float64, err error) error {
		switch {
		case err != nil && k == 0:
			return err
		case err != nil:
			failed[k] = true
			return nil
		case k < draws:
			rows[k] = slices.Clone(row)
		default:
			x := make([]float32, len(row))
			for c, v := range row {
				x[c] = float32(v)
			}
			drawn[k-draws] = x
		}
		residual[k] = open
		return nil
	})
	interrupted := ctx.Err() != nil && errors.Is(err, ctx.Err())
	if err != nil && !interrupted {
		return nil, q.World.Explain(err)
	}
	for k, row := range rows { // an interrupt before the draws leaves nothing to show
		if row == nil && !failed[k] {
			return nil, err
		}
	}
	e := &Effects{Title: q.Title, Before: shapeOf(q.Before), After: shapeOf(q.After), World: q.World.Name, Year: q.World.Year, Unit: q.World.Unit, Closure: "fixed-deficits",
		Residual: slices.Max(residual), Inputs: append([]Input{}, q.Inputs...),
		Tariffs: []TariffChange{}, Partners: []PartnerEffect{}, Diversion: []Diverted{}, Notes: []Note{}}
	for k, s := range sets {
		e.Sets = append(e.Sets, s.Name)
		if slices.Contains(failed[k*len(laws):(k+1)*len(laws)], true) {
			r.notes = append(r.notes, Note{What: fmt.Sprintf("with the elasticities %s some run found no equilibrium and is left out of the range", s.Name)})
		}
	}
	solved := func(x []float64) bool { return x != nil }
	of := func(rows [][]float64) [][]float64 {
		return slices.DeleteFunc(slices.Clone(rows), func(x []float64) bool { return !solved(x) })
	}
	kept := slices.DeleteFunc(drawn, func(x []float32) bool { return x == nil })
	e.Runs = 2 * (len(of(rows)) + len(kept))
	if q.Draws > 0 {
		e.Draws = &DrawShape{Asked: q.Draws, Done: len(kept), Seed: q.Seed, Spread: words}
		for _, f := range failed[draws:] {
			if f {
				e.Draws.Failed++
			}
		}
	}
	e.Range = r.rangeWords(len(kept))
	r.fill(e, r.ranges(of(rows[:steps]), kept))
	var ends [][]float64 // of the law, at the central set
	if r.open && solved(rows[1]) && solved(rows[2]) {
		ends = rows[1:3]
	}
	r.drive(e, rows[0], ends, rows[steps:], estimates, sdCentral)
	e.Transfers = transfers
	e.Notes = append(append(e.Notes, r.notes...), q.Notes...)
	if e.Draws != nil && e.Draws.Failed > 0 {
		e.Notes = append(e.Notes, Note{What: fmt.Sprintf("%d draws found no equilibrium and are left out", e.Draws.Failed)})
	}
	if interrupted && e.Draws.Done+e.Draws.Failed < e.Draws.Asked {
		e.Notes = append(e.Notes, Note{What: fmt.Sprintf("interrupted after %d of %d draws", e.Draws.Done+e.Draws.Failed, e.Draws.Asked)})
	}
	return e, nil
}

func shapeOf(s State) StateShape {
	given := []string{}
	for _, name := range slices.Sorted(maps.Keys(s.Facts)) {
		switch s.Facts[name] {
		case tariff.Yes:
			given = append(given, name)
		case tariff.No:
			given = append(given, "not "+name)
		}
	}
	return StateShape{s.On, s.Law.Known, append([]string{}, s.Without...), append([]string{}, s.Suppose...), given}
}

// A runner holds what all runs of a question share.
type runner struct {
	q             *Question
	base          *equilibrium.Baseline
	asked         []*world.ElasticitySet
	before, after *Tariffs
	open          bool                // the law is an interval somewhere
	central       *equilibrium.Result // first state of the central run, where all others begin
	outline       outline
	notes         []Note
	workers       int
}

func (q *Question) prepare() (*runner, error) {
	r := &runner{q: q, workers: q.Workers}
	if r.workers <= 0 {
		r.workers = runtime.GOMAXPROCS(0)
	}
	w := q.World
	names := q.Sets
	if len(names) == 0 {
		first, err := w.Set("")
		if err != nil {
			return nil, err
		}
		names = append([]string{first.Name}, slices.DeleteFunc(w.SetNames(), func(n string) bool { return n == first.Name })...)
	}
	for _, name := range names {
		s, err := w.Set(name)
		if err != nil {
			return nil, err
		}
		for j, theta := range s.Theta {
			if !(theta > 0) {
				return nil, fmt.Errorf("set %s has no elasticity above 0 for sector %s (%s); choose another set with --elasticities", s.Name, w.Sectors[j].Code, w.Sectors[j].Title)
			}
		}
		if !slices.Contains(r.asked, s) {
			r.asked = append(r.asked, s)
		}
	}
	importers := importersOf(w, q.Before.Law, q.After.Law)
	var failure [2]error
	var wait sync.WaitGroup
	for k, s := range []State{q.Before, q.After} {
		wait.Go(func() {
			var t *Tariffs
			if t, failure[k] = weighed(w, s, q.Weights, importers); k == 0 {
				r.before = t
			} else {
				r.after = t
			}
		})
	}
	wait.Wait()
	if err := cmp.Or(failure[0], failure[1]); err != nil {
		return nil, err
	}
	if err := r.calibrate(); err != nil {
		return nil, err
	}
	for _, t := range []*Tariffs{r.before, r.after} {
		for at := range t.Central {
			r.open = r.open || t.Low[at] != t.High[at]
		}
	}
	r.note()
	r.sketch()
	return r, nil
}

// calibrate makes the baseline: the accounts of the world with the tariffs that were
// paid, where the weights tell them, in the place of those of its source. A state in
// which nothing has changed since then is then near the baseline, as it should be.
func (r *runner) calibrate() error {
	w := *r.q.World
	as := cmp.Or(r.q.As, w.Name)
	w.Tariff = r.before.Paid
	base, repaired, err := w.Solvable(as, r.asked[0].Name)
	if err == nil {
		r.base = base
		r.repaired(repaired)
		return nil
	}
	// Tariffs are part of what is spent: other ones may leave less than industries buy.
	base, repaired, original := r.q.World.Solvable(as, r.asked[0].Name)
	if original != nil {
		return original
	}
	r.base = base
	r.repaired(repaired)
	r.notes = append(r.notes, Note{What: "with the tariffs that were paid the accounts of the world do not add up: the baseline has the tariffs of its source"})
	return nil
}

// repaired notes final demand below zero that was set to zero.
func (r *runner) repaired(cells int) {
	if cells > 0 {
		r.notes = append(r.notes, Note{What: fmt.Sprintf("final demand is below zero in %d cells of the world; as it says, it counts as zero and the baseline is solved anew", cells)})
	}
}

// note joins the notes of the two states: what both say once, with the larger value.
func (r *runner) note() {
	for _, list := range [][]Note{r.before.Notes, r.after.Notes, joined(r.before.shared, r.after.shared)} {
		for _, n := range list {
			if i := slices.IndexFunc(r.notes, func(o Note) bool { return o.What == n.What }); i >= 0 {
				r.notes[i].USD = max(r.notes[i].USD, n.USD)
			} else {
				r.notes = append(r.notes, n)
			}
		}
	}
	slices.SortStableFunc(r.notes, func(a, b Note) int { return cmp.Compare(b.USD, a.USD) })
}

// sketch decides what is recorded of a run.
func (r *runner) sketch() {
	w := r.q.World
	o := &r.outline
	o.n, o.j = w.N(), w.J()
	if o.scale, _ = w.Dollars(); o.scale == 0 {
		o.scale = math.NaN() // money is not known in dollars
	}
	for _, e := range r.q.Focus {
		if n := place(w, e); n >= 0 && !slices.Contains(o.focus, n) {
			o.focus = append(o.focus, n)
		}
	}
	o.income = make([]float64, o.n)
	for at, f := range final(w, r.base) {
		o.income[at/o.j] += f
	}
	for n := range o.n {
		for j := range o.j {
			for i := range o.n {
				if r.differs((j*o.n+n)*o.n + i) {
					o.markets = append(o.markets, market{n, j})
					break
				}
			}
		}
	}
}

// differs reports whether the two states have different tariffs in a cell.
func (r *runner) differs(at int) bool {
	apart := func(a, b float64) bool { return math.Abs(a-b) > rounding }
	return apart(r.before.Central[at], r.after.Central[at]) || apart(r.before.Low[at], r.after.Low[at]) || apart(r.before.High[at], r.after.High[at])
}

// final is the final demand of a baseline, whose tariffs are those paid and whose
// flows a repair may have moved.
func final(w *world.World, b *equilibrium.Baseline) []float64 {
	x := *w
	x.Trade, x.Tariff = b.Trade, b.Tariff
	return x.Final()
}

// all makes every run, side by side, and hands the rows to keep in no particular
// order. It takes runs in their order, so that those made before ctx is done are
// the first.
func (r *runner) all(ctx context.Context, runs []run, progress func(done, of int), keep func(k int, row []float64, open float64, err error) error) error {
	s, err := equilibrium.NewSolver(r.base)
	if err != nil {
		return err
	}
	if err := ctx.Err(); err != nil {
		return err
	}
	first := r.solving(s)
	if err := first.run(runs[0]); err != nil {
		return err
	}
	if err := keep(0, first.row, max(first.before.Residual, first.after.Residual), nil); err != nil {
		return err
	}
	r.central = first.before

	var mu sync.Mutex
	next, done := 1, 1
	var failure error
	var wait sync.WaitGroup
	for range min(r.workers, len(runs)) {
		wait.Go(func() {
			s, err := equilibrium.NewSolver(r.base)
			if err != nil {
				mu.Lock()
				failure = cmp.Or(failure, err)
				mu.Unlock()
				return
			}
			x := r.solving(s)
			for {
				mu.Lock()
				if failure == nil {
					failure = ctx.Err()
				}
				k := next
				if failure != nil || k == len(runs) {
					mu.Unlock()
					return
				}
				next++
				mu.Unlock()

				err := x.run(runs[k])
				mu.Lock()
				if err := keep(k, x.row, max(x.before.Residual, x.after.Residual), err); err != nil && failure == nil {
					failure = err
				}
				if done++; progress != nil {
					progress(done, len(runs))
				}
				mu.Unlock()
			}
		})
	}
	wait.Wait()
	return failure
}

// solving is the memory of one worker.
type solving struct {
	*runner
	solver        *equilibrium.Solver
	before, after *equilibrium.Result
	tariff        [2][]float64
	row, sums     []float64
}

func (r *runner) solving(s *equilibrium.Solver) *solving {
	x := &solving{runner: r, solver: s, before: &equilibrium.Result{}, after: &equilibrium.Result{}}
	x.tariff[0], x.tariff[1] = make([]float64, len(r.base.Trade)), make([]float64, len(r.base.Trade))
	x.row, x.sums = make([]float64, r.outline.size()), make([]float64, 4*r.outline.n*r.outline.j)
	return x
}

// run solves both states and records what differs.
func (x *solving) run(k run) error {
	if err := x.solver.SetTheta(k.theta); err != nil {
		return err
	}
	for s, t := range []*Tariffs{x.runner.before, x.runner.after} {
		t.within(x.tariff[s], k.law)
		to := &x.before
		if s == 1 {
			to = &x.after
		}
		o := equilibrium.Options{Tolerance: k.tolerance, Reuse: *to, From: x.runner.central}
		if s == 1 {
			o.From = x.before
		}
		got, err := x.solver.Solve(equilibrium.Shock{Tariff: x.tariff[s]}, o)
		if err != nil {
			return err
		}
		*to = got
	}
	x.outline.record(x.row, x.sums, x.before, x.after)
	return nil
}

// within writes the tariffs at a place in the interval of the law.
func (t *Tariffs) within(out []float64, law float64) {
	if math.IsNaN(law) {
		copy(out, t.Central)
		return
	}
	for at, low := range t.Low {
		out[at] = low + law*(t.High[at]-low)
	}
}

// fewDraws are too few for a percentile: they and the sets are spanned instead.
const fewDraws = 20

// ranges are the range of every number recorded: of the sets where nothing was
// drawn, else of the draws. rows[0] is the central run.
func (r *runner) ranges(rows [][]float64, drawn [][]float32) []Range {
	out := make([]Range, len(rows[0]))
	var wait sync.WaitGroup
	chunk := (len(out) + r.workers - 1) / r.workers
	for first := 0; first < len(out); first += chunk {
		wait.Go(func() {
			column := make([]float32, 0, len(drawn))
			for c := first; c < min(first+chunk, len(out)); c++ {
				x := point(rows[0][c])
				column = column[:0]
				for _, row := range drawn {
					column = append(column, row[c])
				}
				slices.Sort(column)
				if len(drawn) < fewDraws {
					for _, row := range rows {
						x.Low, x.High = min(x.Low, row[c]), max(x.High, row[c])
					}
					for _, v := range column {
						x.Low, x.High = min(x.Low, float64(v)), max(x.High, float64(v))
					}
				} else {
					x.Low, x.High = min(x.Low, quantile(column, 0.05)), max(x.High, quantile(column, 0.95))
				}
				out[c] = x
			}
		})
	}
	wait.Wait()
	return out
}

// quantile of sorted numbers, linear between two.
func quantile(sorted []float32, p float64) float64 {
	at := p * float64(len(sorted)-1)
	k := int(at)
	low := float64(sorted[k])
	if k+1 == len(sorted) {
		return low
	}
	return low + (at-float64(k))*(float64(sorted[k+1])-low)
}

func (r *runner) rangeWords(drawn int) string {
	law, sets := "", "the one set"
	if r.open {
		law = ", and over what the law leaves open"
	}
	if n := len(r.asked); n > 1 {
		sets = fmt.Sprintf("%d sets", n)
	}
	switch {
	case drawn > 0 && drawn < fewDraws:
		draws, are := fmt.Sprintf("%d draws", drawn), "are"
		if drawn == 1 {
			draws, are = "1 draw", "is"
		}
		return fmt.Sprintf("least and most over %s of trade elasticities and %s, which %s too few for percentiles%s", sets, draws, are, law)
	case drawn > 0:
		return fmt.Sprintf("5th to 95th percentile of %d draws of the trade elasticities%s", drawn, law)
	case len(r.asked) == 1 && law == "":
		return "one set of elasticities and no draws: low and high are the central answer"
	case len(r.asked) == 1:
		return "least and most over what the law leaves open, at one set of elasticities"
	}
	return fmt.Sprintf("least and most over %s of trade elasticities%s", sets, law)
}

// percent is a range of fractions as percent.
func (x Range) percent() Range { return Range{100 * x.Low, 100 * x.Central, 100 * x.High} }

// fill turns the ranges recorded into the answer.
func (r *runner) fill(e *Effects, x []Range) {
	w, o := r.q.World, &r.outline
	for n, y := range w.Economies {
		c := x[o.ofEconomy(n):]
		e.Economies = append(e.Economies, EconomyEffect{Economy: y.Code, Name: y.Name, Welfare: c[welfare].percent(), WelfareUSD: c[welfareUSD], RealWage: c[realWage].percent(),
			TermsOfTrade: c[termsOfTrade].percent(), Price: c[price].percent(), Exports: c[exports].percent(), ExportsUSD: c[exportsUSD], Imports: c[imports].percent(), ImportsUSD: c[importsUSD],
			Revenue: c[revenue].percent(), RevenueUSD: c[revenueUSD]})
		for j, s := range w.Sectors {
			c := x[o.ofSector(n, j):]
			e.Sectors = append(e.Sectors, SectorEffect{y.Code, s.Code, s.Title, c[output].percent(), c[outputUSD], c[sectorExports].percent(), c[sectorExportsUSD], c[sectorImports].percent(), c[sectorImportsUSD], c[sectorPrice].percent()})
		}
	}
	for f, n := range o.focus {
		for p, y := range w.Economies {
			if p == n {
				continue
			}
			c := x[o.ofPartner(f, p):]
			e.Partners = append(e.Partners, PartnerEffect{w.Economies[n].Code, y.Code, c[partnerExports].percent(), c[partnerExportsUSD], c[partnerImports].percent(), c[partnerImportsUSD]})
		}
	}
	pct := func(t *Tariffs, at int) Range { return Range{100 * t.Low[at], 100 * t.Central[at], 100 * t.High[at]} }
	scale, ok := w.Dollars()
	if !ok {
		scale = math.NaN()
	}
	for m, k := range o.markets {
		for i, y := range w.Economies {
			at := (k.sector*o.n+k.importer)*o.n + i
			flow := scale * r.base.Trade[at]
			if r.differs(at) {
				e.Tariffs = append(e.Tariffs, TariffChange{w.Economies[k.importer].Code, y.Code, w.Sectors[k.sector].Code, w.Sectors[k.sector].Title, pct(r.before, at), pct(r.after, at), Dollars(flow)})
			}
			if r.base.Trade[at] == 0 {
				continue
			}
			c := x[o.ofMarket(m, i):]
			e.Diversion = append(e.Diversion, Diverted{w.Economies[k.importer].Code, w.Sectors[k.sector].Code, y.Code, pct(r.before, at), pct(r.after, at), c[boughtUSD], c[changed].percent(), c[changedUSD]})
		}
	}
}

// drive gives each economy what moves its real income most: estimates of trade
// elasticities, where they are part of the range, and what the law leaves open, whose
// place is drawn evenly between the two ends.
func (r *runner) drive(e *Effects, central []float64, ends, moved [][]float64, estimates [][]int, sd []float64) {
	for n := range e.Economies {
		c := r.outline.ofEconomy(n) + welfare
		variance := 0.0
		list := []Driver{}
		add := func(d Driver, x float64) {
			if x == 0 {
				return
			}
			d.Pct = significant(x)
			variance += d.Pct * d.Pct
			list = append(list, d)
		}
		for k, row := range moved {
			if row == nil {
				continue
			}
			d := Driver{}
			var titles []string
			for _, j := range estimates[k] {
				d.Sectors = append(d.Sectors, r.q.World.Sectors[j].Code)
				titles = append(titles, r.q.World.Sectors[j].Title)
			}
			d.Title = "the elasticity of " + strings.Join(titles, " and ")
			add(d, 100*(row[c]-central[c])/driverStep*sd[estimates[k][0]])
		}
		if ends != nil {
			add(Driver{Sectors: []string{}, Title: "what the law leaves open"}, 100*(ends[1][c]-ends[0][c])/math.Sqrt(12))
		}
		for k := range list {
			list[k].Share = significant(list[k].Pct * list[k].Pct / variance)
		}
		slices.SortStableFunc(list, func(a, b Driver) int { return cmp.Compare(math.Abs(b.Pct), math.Abs(a.Pct)) })
		e.Economies[n].Drivers = list[:min(shownDrivers, len(list))]
	}
}

// significant rounds to the digits that are printed.
func significant(x float64) float64 {
	y, err := strconv.ParseFloat(strconv.FormatFloat(x, 'g', 10, 64), 64)
	if err != nil {
		return x
	}
	return y
}
