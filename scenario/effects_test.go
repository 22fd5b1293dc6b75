package scenario

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/servanda/servanda/equilibrium"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// runnerBetween makes a runner whose two states have tariffs set by hand.
func runnerBetween(t *testing.T, w *world.World, before, after []float64, sets ...string) *runner {
	t.Helper()
	r := &runner{q: &Question{World: w}, workers: 2, before: &Tariffs{Central: before, Low: before, High: before}, after: &Tariffs{Central: after, Low: after, High: after}}
	for _, name := range sets {
		r.asked = append(r.asked, must[*world.ElasticitySet](t)(w.Set(name)))
	}
	var err error
	if r.base, _, err = w.Solvable(w.Name, sets[0]); err != nil {
		t.Fatal(err)
	}
	r.sketch()
	return r
}

// solve gives the row of each set of a runner.
func (r *runner) solve(t *testing.T) [][]float64 {
	t.Helper()
	var runs []run
	for _, s := range r.asked {
		runs = append(runs, run{s.Theta, math.NaN(), tolerance})
	}
	rows := make([][]float64, len(runs))
	err := r.all(t.Context(), runs, nil, func(k int, row []float64, open float64, err error) error {
		if open > tolerance {
			t.Errorf("run %d leaves markets open by %g", k, open)
		}
		rows[k] = slices.Clone(row)
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return rows
}

// tariffWith is the tariffs of a world with one of them, in percent.
func tariffWith(t *testing.T, w *world.World, sector, importer, exporter string, pct float64) []float64 {
	t.Helper()
	out := slices.Clone(w.Tariff)
	if out == nil {
		out = make([]float64, len(w.Trade))
	}
	out[cellOf(t, w, sector, importer, exporter)] = pct / 100
	return out
}

// The Korean car deal, all else equal: a tariff of 25 % becomes one of 15 %. The
// figures are those of `servanda solve`, state by state.
func TestCarDeal(t *testing.T) {
	w := apec(t)
	r := runnerBetween(t, w, tariffWith(t, w, "C29", "USA", "KOR", 25), tariffWith(t, w, "C29", "USA", "KOR", 15), w.SetNames()...)
	rows := r.solve(t)
	effect := func(set, economy string) float64 {
		return 100 * rows[slices.Index(w.SetNames(), set)][r.outline.ofEconomy(w.Economy(economy))+welfare]
	}
	for _, set := range w.SetNames() { // signs and orders, whatever the elasticities
		for _, x := range []struct {
			economy   string
			low, high float64
		}{{"KOR", 0.015, 0.045}, {"USA", 0.0005, 0.004}, {"MEX", -0.010, -0.001}, {"JPN", -0.002, 0.0005}} {
			if got := effect(set, x.economy); !(x.low <= got && got <= x.high) {
				t.Errorf("%s: real income of %s %+.4f %%, want %+.4f to %+.4f", set, x.economy, got, x.low, x.high)
			}
		}
	}
	for set, want := range map[string][4]string{ // KOR, USA, MEX, JPN
		"FGO": {"+0.020", "+0.0024", "-0.0049", "-0.00050"},
		"U4":  {"+0.036", "+0.0021", "-0.0074", "-0.00077"},
		"CP":  {"+0.018", "+0.0015", "-0.0022", "-0.00006"},
		"IS":  {"+0.034", "+0.0023", "-0.0070", "-0.00074"},
		"GYY": {"+0.035", "+0.0022", "-0.0074", "-0.00073"},
	} {
		for k, economy := range []string{"KOR", "USA", "MEX", "JPN"} {
			digits := len(want[k]) - strings.Index(want[k], ".") - 1
			if got := fmt.Sprintf("%+.*f", digits, effect(set, economy)); got != want[k] {
				t.Errorf("%s: real income of %s %s %%, want %s", set, economy, got, want[k])
			}
		}
	}

	// Whom the market goes to: Korea sells more, everybody else less.
	r.notes = nil
	e := &Effects{}
	r.fill(e, r.ranges(rows, nil))
	if len(e.Tariffs) != 1 || e.Tariffs[0].Exporter != "KOR" || e.Tariffs[0].Sector != "C29" || e.Tariffs[0].Before != point(25) || e.Tariffs[0].After != point(15) {
		t.Errorf("tariffs that change: %+v", e.Tariffs)
	}
	markets := e.Markets()
	if len(markets) != 1 || markets[0].Importer != "USA" || markets[0].Sector != "C29" || markets[0].Title != "Motor vehicles" {
		t.Fatalf("markets %+v", markets)
	}
	for _, s := range markets[0].Sellers {
		if rises := s.ChangeUSD.Low > 0; rises != (s.Exporter == "KOR") || !rises && s.ChangeUSD.High > 0 {
			t.Errorf("%s sells %+v dollars more", s.Exporter, s.ChangeUSD)
		}
	}
}

// effect is the change of real income of each economy, as a ratio.
func (r *runner) effect(t *testing.T) []float64 {
	t.Helper()
	row := r.solve(t)[0]
	out := make([]float64, r.outline.n)
	for n := range out {
		out[n] = 1 + row[r.outline.ofEconomy(n)+welfare]
	}
	return out
}

// Effects are ratios: there and back is 1, and two steps are one.
func TestRatios(t *testing.T) {
	w := seven(t)
	states := [][]float64{w.Tariff, tariffWith(t, w, "C29", "USA", "KOR", 25), tariffWith(t, w, "C24", "USA", "CHN", 50)}
	step := func(from, to int) []float64 { return runnerBetween(t, w, states[from], states[to], "FGO").effect(t) }
	there, on, direct, back := step(0, 1), step(1, 2), step(0, 2), step(1, 0)
	moved := 0
	for n := range there {
		if !near(there[n]*back[n], 1, 1e-9) {
			t.Errorf("%s: there and back is %.12f", w.Economies[n].Code, there[n]*back[n])
		}
		if !near(there[n]*on[n], direct[n], 1e-9) {
			t.Errorf("%s: two steps %.12f, one %.12f", w.Economies[n].Code, there[n]*on[n], direct[n])
		}
		if !near(there[n], 1, 1e-6) {
			moved++
		}
	}
	if moved < 3 {
		t.Errorf("only %d economies are moved at all", moved)
	}
}

// eachRange calls f with every range in an answer, and where it stands.
func eachRange(v reflect.Value, where string, f func(where string, r Range)) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			eachRange(v.Elem(), where, f)
		}
	case reflect.Slice:
		for i := range v.Len() {
			eachRange(v.Index(i), fmt.Sprintf("%s[%d]", where, i), f)
		}
	case reflect.Struct:
		if r, ok := v.Interface().(Range); ok {
			f(where, r)
			return
		}
		for i := range v.NumField() {
			if v.Type().Field(i).IsExported() {
				eachRange(v.Field(i), where+"."+v.Type().Field(i).Name, f)
			}
		}
	}
}

// Two equal states change nothing at all, whatever is open in them.
func TestEqualStates(t *testing.T) {
	w := seven(t)
	e := answer(t, Question{World: w, Before: lawOn(t, deal), After: lawOn(t, deal), Weights: shippedWeights(t), Draws: 10, Seed: 3, Focus: []trade.Economy{"KOR", "USA"}})
	if len(e.Tariffs)+len(e.Diversion)+len(e.Markets()) != 0 {
		t.Errorf("tariffs %+v, markets %+v", e.Tariffs, e.Markets())
	}
	seen := 0
	eachRange(reflect.ValueOf(e), "", func(where string, r Range) {
		seen++
		if r != point(0) && !math.IsNaN(r.Low+r.Central+r.High) {
			t.Errorf("%s is %v", where, r)
		}
	})
	if want := w.N() * (11 + 7*w.J()); seen < want {
		t.Errorf("%d ranges looked at, want at least %d", seen, want)
	}
	for _, x := range e.Economies {
		if x.Welfare != point(0) || x.ExportsUSD != point(0) {
			t.Errorf("%s: %+v", x.Economy, x)
		}
		for _, d := range x.Drivers {
			if d.Pct != 0 || d.Share != 0 {
				t.Errorf("%s is driven by %+v", x.Economy, d)
			}
		}
	}
	// Lists of nothing are empty, not null.
	text := must[[]byte](t)(json.Marshal(e))
	for _, list := range []string{"tariffs", "diversion", "transfers", "inputs"} {
		if !bytes.Contains(text, []byte(`"`+list+`":[]`)) {
			t.Errorf("%s is no empty list", list)
		}
	}
	// The days of two sides may differ where the law does not.
	e = answer(t, Question{World: w, Before: lawOn(t, trade.DateOf(2025, 9, 16)), After: lawOn(t, trade.DateOf(2025, 9, 17)), Weights: shippedWeights(t), Sets: []string{"U4"}})
	if x := e.Economy("KOR"); x.Welfare != point(0) || e.Before.On == e.After.On {
		t.Errorf("two days of one law: %+v", x.Welfare)
	}
}

// shortWorld is a small world with trade in three sectors, one of them idle, and two
// sets of elasticities.
func shortWorld(t *testing.T) *world.World {
	t.Helper()
	return smallWorld(t, `
		USA KOR ROW
		CARS USA 9000 600 500
		CARS KOR 100 4000 50
		CARS ROW 80 60 7000
		STEEL USA 3000 250 100
		STEEL KOR 20 1000 90
		STEEL ROW 10 30 4000
		TOYS USA 0 0 0
		TOYS KOR 0 40 0
		TOYS ROW 0 0 90
		SERV USA 20000 300 200
		SERV KOR 250 9000 10
		SERV ROW 300 20 9000`, "87 CARS 72 STEEL 95 TOYS",
		world.ElasticitySet{Name: "FIRST", Theta: []float64{4, 6, 5, 4}},
		world.ElasticitySet{Name: "SECOND", Theta: []float64{8, 3, 5, 4}})
}

const shortRows = `
	KOR 8703230190 400e6 10e6
	KOR 7208390015 200e6 0
	CHN 8703230190 300e6 7.5e6
	CHN 7208390015 100e6 0`

// shortQuestion goes from no measure on Korea to one.
func shortQuestion(t *testing.T) Question {
	t.Helper()
	return Question{World: shortWorld(t), Before: smallState(t, "m | origin: JPN | duty: add 10%", nil), After: smallState(t, "m | origin: KOR | duty: add 10%", nil),
		Weights: smallWeights(t, shortRows), Focus: []trade.Economy{"KOR", "USA", "CHN"}, Sets: []string{"FIRST"}}
}

// paid is a world whose tariffs are those paid in the year of the weights, which is
// where every solve begins.
func paid(w *world.World, t *Tariffs) *world.World {
	x := *w
	x.Tariff = t.Paid
	return &x
}

// solvedUnder is the equilibrium of a world under tariffs, straight from the solver.
func solvedUnder(t *testing.T, w *world.World, set string, tariffs []float64) *equilibrium.Result {
	t.Helper()
	b := must[*equilibrium.Baseline](t)(w.Baseline(set))
	return must[*equilibrium.Result](t)(equilibrium.Solve(b, equilibrium.Shock{Tariff: tariffs}, equilibrium.Options{Tolerance: 1e-12}))
}

// Every number of an answer against two solves, cell by cell, in million dollars.
func TestEveryNumber(t *testing.T) {
	q := shortQuestion(t)
	e := answer(t, q)
	w := paid(q.World, tariffsIn(t, q.World, q.Before, q.Weights)) // the baseline
	a, b := tariffsIn(t, w, q.Before, q.Weights), tariffsIn(t, w, q.After, q.Weights)
	x, y := solvedUnder(t, w, "FIRST", a.Central), solvedUnder(t, w, "FIRST", b.Central)
	N, J := w.N(), w.J()
	check := func(what string, got Range, want float64) {
		t.Helper()
		by := 1e-8 // of a percentage point
		if strings.HasSuffix(what, "USD") {
			by = 10 // dollars, of billions
		}
		if math.IsNaN(want) != math.IsNaN(got.Central) {
			t.Errorf("%s: %v, want %v", what, got, want)
		} else if !math.IsNaN(want) {
			sameRange(t, what, got, point(want), by)
		}
	}
	pct := func(after, before float64) float64 { return 100 * (after/before - 1) } // NaN of 0/0
	// sums over the cells of a selection
	sum := func(r *equilibrium.Result, of func(j, n, i int) bool) float64 {
		total := 0.0
		for at, v := range r.Trade {
			if of(at/N/N, at/N%N, at%N) {
				total += v
			}
		}
		return total
	}
	flows := func(what string, gotPct, gotUSD Range, of func(j, n, i int) bool) {
		t.Helper()
		before, after := sum(x, of), sum(y, of)
		check(what+", %", gotPct, pct(after, before))
		check(what+", USD", gotUSD, 1e6*(after-before))
	}
	income := make([]float64, N)
	for at, f := range w.Final() {
		income[at/J] += f
	}
	for n, c := range e.Economies {
		if c.Economy != w.Economies[n].Code || c.Name != w.Economies[n].Name {
			t.Errorf("economy %d is %s %s", n, c.Economy, c.Name)
		}
		check(c.Economy+" welfare", c.Welfare, pct(y.Welfare[n], x.Welfare[n]))
		check(c.Economy+" welfare, USD", c.WelfareUSD, 1e6*income[n]*(y.Welfare[n]-x.Welfare[n]))
		check(c.Economy+" real wage", c.RealWage, pct(y.RealWage[n], x.RealWage[n]))
		check(c.Economy+" terms of trade", c.TermsOfTrade, 100*(y.TermsOfTrade[n]-x.TermsOfTrade[n]))
		check(c.Economy+" price", c.Price, pct(y.Price[n], x.Price[n]))
		check(c.Economy+" revenue, USD", c.RevenueUSD, 1e6*(y.Revenue[n]-x.Revenue[n]))
		check(c.Economy+" revenue", c.Revenue, 100*(y.Revenue[n]-x.Revenue[n])/income[n])
		flows(c.Economy+" exports", c.Exports, c.ExportsUSD, func(_, m, i int) bool { return i == n && m != n })
		flows(c.Economy+" imports", c.Imports, c.ImportsUSD, func(_, m, i int) bool { return m == n && i != n })
	}
	if len(e.Sectors) != N*J {
		t.Fatalf("%d sectors of economies, want %d", len(e.Sectors), N*J)
	}
	for k, c := range e.Sectors {
		n, j := k/J, k%J
		what := c.Economy + " " + c.Sector
		if c.Economy != w.Economies[n].Code || c.Sector != w.Sectors[j].Code {
			t.Errorf("sector %d is %s", k, what)
		}
		check(what+" output", c.Output, pct(y.Output[k], x.Output[k]))
		check(what+" output, USD", c.OutputUSD, 1e6*(y.Output[k]-x.Output[k]))
		check(what+" price", c.Price, pct(y.PriceSector[k], x.PriceSector[k]))
		flows(what+" exports", c.Exports, c.ExportsUSD, func(s, m, i int) bool { return s == j && i == n && m != n })
		flows(what+" imports", c.Imports, c.ImportsUSD, func(s, m, i int) bool { return s == j && m == n && i != n })
	}
	if len(e.Partners) != 2*(N-1) { // China is not in the world
		t.Errorf("%d partners of those in focus, want %d", len(e.Partners), 2*(N-1))
	}
	for _, c := range e.Partners {
		n, p := w.Economy(c.Economy), w.Economy(c.Partner)
		flows(c.Economy+" to "+c.Partner, c.Exports, c.ExportsUSD, func(_, m, i int) bool { return i == n && m == p })
		flows(c.Economy+" from "+c.Partner, c.Imports, c.ImportsUSD, func(_, m, i int) bool { return m == n && i == p })
	}
	// Korea pays ten points more on cars and steel, of two markets of three sellers each.
	if len(e.Tariffs) != 2 || len(e.Diversion) != 6 {
		t.Errorf("%d tariffs change and %d sellers, want 2 and 6", len(e.Tariffs), len(e.Diversion))
	}
	for _, c := range e.Tariffs {
		if c.Importer != "USA" || c.Exporter != "KOR" || c.Title != "all "+c.Sector || !near(c.After.Central-c.Before.Central, 10, 1e-12) {
			t.Errorf("%+v", c)
		}
		if want := 1e6 * w.Trade[cellOf(t, w, c.Sector, "USA", "KOR")]; !near(float64(c.Flow), want, 1e-3) {
			t.Errorf("%s: a flow of %g dollars, want %g", c.Sector, c.Flow, want)
		}
	}
	for _, c := range e.Diversion {
		at := cellOf(t, w, c.Sector, c.Importer, c.Exporter)
		what := c.Exporter + " in the market of " + c.Sector
		check(what+", %", c.Change, pct(y.Trade[at], x.Trade[at]))
		check(what+", USD", c.ChangeUSD, 1e6*(y.Trade[at]-x.Trade[at]))
		check(what+", sold before, USD", c.Bought, 1e6*x.Trade[at])
		if c.Before.Central != 100*a.Central[at] || c.After.Central != 100*b.Central[at] {
			t.Errorf("%s: tariffs %v to %v", what, c.Before, c.After)
		}
	}
	if e.Residual > tolerance || e.Runs != 2 { // the central run: no elasticity is part of the range
		t.Errorf("residual %g, %d runs", e.Residual, e.Runs)
	}
	if e.Economy("KOR").Economy != "KOR" || e.Economy("CHN") != nil {
		t.Error("economies are not found by their codes")
	}
}

// Sets of elasticities make a range, and the first of them is the central answer.
func TestSets(t *testing.T) {
	q := shortQuestion(t)
	alone := func(set string) float64 {
		q.Sets = []string{set}
		e := answer(t, q)
		x := e.Economy("KOR").Welfare
		if x.Low != x.Central || x.High != x.Central {
			t.Errorf("%s alone: %v", set, x)
		}
		if !strings.Contains(e.Range, "one set of elasticities and no draws") {
			t.Errorf("the range is called %q", e.Range)
		}
		return x.Central
	}
	one, two := alone("FIRST"), alone("SECOND")
	if near(one, two, 1e-4) {
		t.Fatalf("the sets give the same: %g and %g", one, two)
	}
	for _, sets := range [][]string{{"SECOND", "FIRST"}, {"first", "SECOND", "FIRST"}, nil} {
		q.Sets = sets
		e := answer(t, q)
		want := Range{min(one, two), one, max(one, two)}
		if sets != nil && sets[0] == "SECOND" {
			want.Central = two
		}
		sameRange(t, strings.Join(sets, " "), e.Economy("KOR").Welfare, want, 1e-9)
		if len(e.Sets) != 2 || !strings.Contains(e.Range, "over 2 sets") {
			t.Errorf("sets %v, range %q", e.Sets, e.Range)
		}
	}
	q.World.DefaultSet, q.Sets = "SECOND", nil
	if e := answer(t, q); !slices.Equal(e.Sets, []string{"SECOND", "FIRST"}) {
		t.Errorf("sets %v, want the default of the world first", e.Sets)
	}
	q.Sets = []string{"THIRD"}
	if _, err := q.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "THIRD") {
		t.Errorf("a set that is not there: %v", err)
	}
	q.World.Elasticities[1].Theta[0] = math.NaN()
	q.Sets = []string{"FIRST", "SECOND"}
	if _, err := q.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "SECOND has no elasticity above 0 for sector CARS") {
		t.Errorf("a set without an elasticity: %v", err)
	}
}

// What the law leaves open is a range of the effect: its ends are the solves at the
// ends of the law, the same end in both states.
func TestOpenLaw(t *testing.T) {
	q := shortQuestion(t)
	w := q.World
	open := "m | origin: KOR | duty: add 10% | when: aircraft"
	korea := w.Economy("KOR")
	ratio := func(before, after float64) float64 { // added to the base in each state, in points
		none := tariffsIn(t, w, smallState(t, "m | origin: JPN | duty: add 10%", nil), q.Weights)
		welfare := func(pct float64) float64 {
			x := slices.Clone(none.Central)
			for _, s := range []string{"CARS", "STEEL"} {
				x[cellOf(t, w, s, "USA", "KOR")] += pct / 100
			}
			return solvedUnder(t, paid(w, none), "FIRST", x).Welfare[korea]
		}
		return 100 * (welfare(after)/welfare(before) - 1)
	}

	q.After = smallState(t, open, nil)
	e := answer(t, q)
	// nothing where the fact does not hold, which is the central answer
	sameRange(t, "open in one state", e.Economy("KOR").Welfare, Range{ratio(0, 10), 0, 0}, 1e-8)
	if !strings.Contains(e.Range, "over what the law leaves open, at one set of elasticities") {
		t.Errorf("the range is called %q", e.Range)
	}
	for _, c := range e.Tariffs {
		if !near(c.After.High-c.After.Low, 10, 1e-9) || c.Before.Low != c.Before.High || c.After.Central != c.After.Low {
			t.Errorf("%+v", c)
		}
	}
	if len(e.Tariffs) != 2 {
		t.Errorf("%d tariffs change, want 2", len(e.Tariffs))
	}

	// Open in both: from 0 to 5 points where the fact does not hold, from 10 to 15
	// where it does; never from 0 to 15.
	q.Before, q.After = smallState(t, open, nil), smallState(t, open+"\nn | origin: KOR | duty: add 5%", nil)
	x, y := ratio(0, 5), ratio(10, 15)
	sameRange(t, "open in both states", answer(t, q).Economy("KOR").Welfare, Range{min(x, y), x, max(x, y)}, 1e-8)
	if near(x, y, 1e-4) || ratio(0, 15) > min(x, y)-1e-4 {
		t.Fatalf("%g, %g and %g do not tell the cases apart", x, y, ratio(0, 15))
	}

	// The same in both cancels, also in draws.
	q.After = smallState(t, open, nil)
	q.Draws = 10
	e = answer(t, q)
	eachRange(reflect.ValueOf(e.Economies), "", func(where string, r Range) {
		if r != point(0) {
			t.Errorf("the same open law in both states: %s is %v", where, r)
		}
	})
}

// A world whose unit is not a dollar has effects in percent, and no money.
func TestOtherUnits(t *testing.T) {
	q := shortQuestion(t)
	want := answer(t, q).Economy("KOR").Welfare
	q.World.Unit = "shells"
	q.Transfers = []Transfer{{Item: "x", Title: "Cowries", Payer: "KOR", Payee: "USA", Cap: 1e6}}
	e := answer(t, q)
	sameRange(t, "real income", e.Economy("KOR").Welfare, want, 1e-12)
	for _, x := range e.Economies {
		for _, r := range []Range{x.WelfareUSD, x.ExportsUSD, x.ImportsUSD, x.RevenueUSD} {
			if !math.IsNaN(r.Low) || !math.IsNaN(r.Central) || !math.IsNaN(r.High) {
				t.Errorf("%s has money: %v", x.Economy, r)
			}
		}
	}
	text := must[[]byte](t)(json.Marshal(e))
	for _, part := range []string{`"flow_usd":null`, `"before_usd":{"low":null,"central":null,"high":null}`} {
		if !bytes.Contains(text, []byte(part)) {
			t.Errorf("the text has no %s", part)
		}
	}
	if !bytes.Contains(text, []byte(`"welfare_usd":{"low":null,"central":null,"high":null}`)) || bytes.Contains(text, []byte(`"welfare_pct":{"low":null`)) {
		t.Errorf("%s", text)
	}
	noted(t, e.Notes, "Cowries is not looked at: the unit of the world, shells, is not known in US dollars", 0)
	if len(e.Transfers) != 0 {
		t.Errorf("transfers %+v", e.Transfers)
	}
}

// A solve begins at the tariffs that were paid in the year of the weights, where
// the accounts add up with them.
func TestCalibrate(t *testing.T) {
	w := smallWorld(t, `
		USA KOR
		CARS USA 900 60
		CARS KOR 10 400
		SERV USA 9000 5
		SERV KOR 55 3000`, "87 CARS")
	w.Tariff = tariffWith(t, w, "CARS", "USA", "KOR", 50)
	q := Question{World: w, Before: smallState(t, "m | duty: none", nil), After: smallState(t, "m | origin: KOR | duty: add 10%", nil), Weights: smallWeights(t, "KOR 8703230190 60e6 1.5e6")}
	r := must[*runner](t)(q.prepare())
	at := cellOf(t, w, "CARS", "USA", "KOR")
	if r.base.Tariff[at] != 0.025 || w.Tariff[at] != 0.5 {
		t.Errorf("the baseline has %g, the world %g; want 0.025 and 0.5", r.base.Tariff[at], w.Tariff[at])
	}
	// The first state has the rates that were paid: it is the baseline.
	err := r.all(t.Context(), []run{{r.asked[0].Theta, math.NaN(), tolerance}}, nil, func(int, []float64, float64, error) error { return nil })
	if err != nil {
		t.Fatal(err)
	}
	if x := r.central.Welfare; !near(x[0], 1, 1e-12) || !near(x[1], 1, 1e-12) {
		t.Errorf("the first state against the baseline: %v", x)
	}

	// Services take cars for 980 as inputs. At 50 % the United States spend
	// 900 + 60 × 1.5 = 990 on cars, at 2.5 % only 961.5.
	w.ValueAdded = []float64{1, 0.5, 1, 1}
	cars := 980 / (0.5 * 9055)
	w.Input = []float64{
		0, cars, 1, 1 - cars, // CARS of what CARS and SERV use, SERV of what they use
		0, 0, 1, 1,
	}
	r = must[*runner](t)(q.prepare())
	if r.base.Tariff[at] != 0.5 {
		t.Errorf("the baseline has %g, want that of the world", r.base.Tariff[at])
	}
	noted(t, answer(t, q).Notes, "with the tariffs that were paid the accounts of the world do not add up: the baseline has the tariffs of its source", 0)
}

// keysOf are the keys of an object, sorted.
func keysOf(t *testing.T, v any) []string {
	t.Helper()
	m, ok := v.(map[string]any)
	if !ok {
		t.Fatalf("%v is no object", v)
	}
	return slices.Sorted(maps.Keys(m))
}

// The documented shape.
func TestJSON(t *testing.T) {
	q := shortQuestion(t)
	q.Title, q.Draws, q.Seed = "A tale", 3, 8
	q.World.Elasticities[1].Theta = []float64{8, 3, 4, 5}
	q.Inputs = []Input{{"law", "abc"}}
	q.Transfers = []Transfer{{Item: "x.cash", Title: "Cash", Payer: "KOR", Payee: "USA", Period: trade.Period{Start: trade.DateOf(2026, 1, 1), End: trade.DateOf(2027, 1, 1)}, Cap: 20e6, Paid: 5e6}}
	q.After.Without, q.After.Suppose, q.After.Facts = []string{"n"}, []string{"folder"}, map[string]tariff.Truth{"aircraft": tariff.No}
	text := must[[]byte](t)(json.Marshal(answer(t, q)))
	var doc map[string]any
	if err := json.Unmarshal(text, &doc); err != nil {
		t.Fatal(err)
	}
	has := func(what string, v any, keys string) {
		t.Helper()
		have := keysOf(t, v)
		for _, k := range strings.Fields(keys) {
			if !slices.Contains(have, k) {
				t.Errorf("%s has no key %q; it has %v", what, k, have)
			}
		}
	}
	first := func(key string) any {
		t.Helper()
		list, ok := doc[key].([]any)
		if !ok || len(list) == 0 {
			t.Fatalf("%q is no list, or empty", key)
		}
		return list[0]
	}
	has("the document", doc, "title before after world year elasticities closure draws range residual runs tariffs economies sectors partners diversion transfers notes inputs")
	has("a state", doc["before"], "on known without suppose given")
	has("draws", doc["draws"], "asked done failed seed spread")
	has("an economy", first("economies"), "economy name welfare_pct welfare_usd real_wage_pct terms_of_trade_pct price_pct exports_pct exports_usd imports_pct imports_usd revenue_change_pct_of_income revenue_change_usd drivers")
	has("a sector", first("sectors"), "economy sector output_pct output_usd exports_pct exports_usd imports_pct imports_usd price_pct")
	has("a partner", first("partners"), "economy partner exports_pct exports_usd imports_pct imports_usd")
	has("a tariff", first("tariffs"), "importer exporter sector title before_pct after_pct flow_usd")
	has("a market", first("diversion"), "importer sector exporter tariff_before_pct tariff_after_pct before_usd change_pct change_usd")
	has("a transfer", first("transfers"), "item title payer payee from until cases assumes")
	has("a note", first("notes"), "what imports_usd")
	has("an input", first("inputs"), "name sha256")
	if got := keysOf(t, first("economies").(map[string]any)["welfare_pct"]); !slices.Equal(got, []string{"central", "high", "low"}) {
		t.Errorf("a range has the keys %v", got)
	}
	for side, want := range map[string]string{"before": "2025-06-02 2026-11-23 [] [] []", "after": "2025-06-02 2026-11-23 [n] [folder] [not aircraft]"} {
		x := doc[side].(map[string]any)
		if got := fmt.Sprintln(x["on"], x["known"], x["without"], x["suppose"], x["given"]); got != want+"\n" {
			t.Errorf("the state %s is %s, want %s", side, got, want)
		}
	}
	if x := first("transfers").(map[string]any); x["from"] != "2026-01-01" || x["until"] != "2026-12-31" {
		t.Errorf("the transfer runs from %v to %v", x["from"], x["until"])
	}
	for what, r := range map[string]string{"−0": `:-0[,}\]]`, "NaN": `NaN`, "Inf": `Inf`} {
		if m := regexp.MustCompile(`.{0,60}` + r).Find(text); m != nil {
			t.Errorf("the text holds %s: %s", what, m)
		}
	}
	// toys are not sold to anybody: their change is not known, and not 0
	for _, s := range doc["sectors"].([]any) {
		x := s.(map[string]any)
		if x["sector"] == "TOYS" && (x["exports_pct"].(map[string]any)["central"] != nil || x["exports_usd"].(map[string]any)["central"] != 0.0) {
			t.Errorf("trade in toys: %v", x)
		}
	}

	for _, x := range []struct {
		r    Range
		want string
	}{
		{Range{math.NaN(), math.Inf(-1), math.Inf(1)}, `{"low":null,"central":null,"high":null}`},
		{Range{math.Copysign(0, -1), 0, 1.0 / 3}, `{"low":0,"central":0,"high":0.3333333333}`},
		{Range{-1234567890123, -1e-7, 25}, `{"low":-1.23456789e+12,"central":-1e-07,"high":25}`},
	} {
		if got := must[[]byte](t)(json.Marshal(x.r)); string(got) != x.want {
			t.Errorf("%v: %s, want %s", x.r, got, x.want)
		}
	}
	for usd, want := range map[float64]string{0: `{"what":"x","imports_usd":null}`, 5.5e9: `{"what":"x","imports_usd":5500000000}`} {
		if got := must[[]byte](t)(json.Marshal(Note{"x", usd})); string(got) != want {
			t.Errorf("a note: %s, want %s", got, want)
		}
	}
}

// An importer whose law begins or ends between the states has its tariffs from the
// law in both: what its schedule has beside the measure is no effect.
func TestImportersOfBothStates(t *testing.T) {
	q := shortQuestion(t)
	want := answer(t, q).Economy("KOR").Welfare
	none := smallState(t, "m | importer: JPN | duty: add 10%", nil)
	q.Before = none
	sameRange(t, "a law that begins", answer(t, q).Economy("KOR").Welfare, want, 1e-9)
	q.Before, q.After = q.After, none
	there, back := 1+want.Central/100, 1+answer(t, q).Economy("KOR").Welfare.Central/100
	if !near(there*back, 1, 1e-9) {
		t.Errorf("a law that ends: %.12f, want %.12f", back, 1/there)
	}
}

// Worlds whose accounts do not add up are refused, by the name they were given.
func TestRefused(t *testing.T) {
	q := shortQuestion(t)
	q.As = "my/world"
	q.World.Trade[1] = -5
	if _, err := q.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "my/world") || !strings.Contains(err.Error(), "below 0") {
		t.Errorf("a flow below 0: %v", err)
	}
}

// Notes of both states stand once, with the larger value, the largest first.
func TestNotesJoined(t *testing.T) {
	r := &runner{before: &Tariffs{Notes: []Note{{"a", 5}, {"b", 9}, {"none", 0}}}, after: &Tariffs{Notes: []Note{{"c", 7}, {"a", 8}, {"b", 2}}}}
	r.note()
	if want := []Note{{"b", 9}, {"a", 8}, {"c", 7}, {"none", 0}}; !slices.Equal(r.notes, want) {
		t.Errorf("%v, want %v", r.notes, want)
	}
}

// Markets come in the order of what changes hands, and sellers likewise.
func TestMarkets(t *testing.T) {
	seller := func(sector, exporter string, usd float64) Diverted {
		return Diverted{Importer: "USA", Sector: sector, Exporter: exporter, ChangeUSD: point(usd)}
	}
	e := Effects{Tariffs: []TariffChange{{Sector: "S", Title: "Steel"}}, Diversion: []Diverted{seller("C", "KOR", 3), seller("C", "JPN", -2), seller("S", "KOR", 1), seller("S", "ROW", math.NaN()), seller("S", "CHN", -6)}}
	m := e.Markets()
	var got []string
	for _, x := range m {
		got = append(got, x.Sector, x.Title)
		for _, s := range x.Sellers {
			got = append(got, s.Exporter)
		}
	}
	if want := "S Steel CHN KOR ROW C  KOR JPN"; strings.Join(got, " ") != want {
		t.Errorf("%s, want %s", strings.Join(got, " "), want)
	}
}

// An estimate without a spread drives nothing, whatever the sign of its derivative.
func TestNoNegativeZero(t *testing.T) {
	text := string(must[[]byte](t)(json.Marshal(answer(t, shortQuestion(t)))))
	if strings.Contains(text, ":-0,") || strings.Contains(text, ":-0}") {
		t.Error("there is a −0 in the JSON")
	}
}
