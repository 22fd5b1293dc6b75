package scenario

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// setsOf are sets of the world that the program carries, with their spreads.
func setsOf(t *testing.T, names ...string) (sets []*world.ElasticitySet, sd [][]float64, words string) {
	t.Helper()
	w := apec(t)
	for _, name := range names {
		sets = append(sets, must[*world.ElasticitySet](t)(w.Set(name)))
	}
	sd, words = spreads(w, sets)
	return sets, sd, words
}

// A log-normal with the median θ and this spread has the standard error as its
// standard deviation: θ √((e^σ² − 1) e^σ²).
func TestLogSpread(t *testing.T) {
	for _, x := range []struct{ theta, se float64 }{{4, 1}, {9.11, 2.01}, {64.85, 15.61}, {1.45, 2.80}, {1, 100}, {8, 0.5}} {
		v := math.Pow(logSpread(x.theta, x.se), 2)
		if got := x.theta * math.Sqrt(math.Expm1(v)*math.Exp(v)); !near(got/x.se, 1, 1e-12) {
			t.Errorf("θ %g ± %g: a standard deviation of %.15g", x.theta, x.se, got)
		}
	}
	// se = θ √(e² − e) where the spread of ln θ is 1
	if got := logSpread(3, 3*math.Sqrt(math.E*math.E-math.E)); !near(got, 1, 1e-12) {
		t.Errorf("spread %.15g, want 1", got)
	}
}

// Where no error is published the sets of the world differ by this: the sample
// standard deviation of ln θ among them.
func TestBetweenSets(t *testing.T) {
	sets := []world.ElasticitySet{{Theta: []float64{1, 2, math.NaN(), 3}}, {Theta: []float64{math.E, 2, 5, math.NaN()}}, {Theta: []float64{math.E * math.E, 2, 5 * math.E, 0}}}
	for j, want := range []float64{1, 0, math.Sqrt(0.5), 0} {
		if got := betweenSets(sets, j); !near(got, want, 1e-12) {
			t.Errorf("sector %d: %g, want %g", j, got, want)
		}
	}
}

// The spread around a set: its errors where it has them, else the differences
// runnerBetween the sets once.
func TestSpreads(t *testing.T) {
	w := apec(t)
	cars, services := w.Sector("C29"), w.Sector("SERV")
	between := betweenSets(w.Elasticities, cars)
	if between < 0.1 {
		t.Fatalf("the sets differ by %g in cars", between)
	}
	for _, x := range []struct {
		sets           []string
		cars, services []float64
		words          string
	}{
		{[]string{"CP"}, []float64{logSpread(1.115, 0.7094)}, []float64{betweenSets(w.Elasticities, services)}, "standard errors as published; where there is none, the differences between the sets of the world"},
		{[]string{"FGO"}, []float64{between}, []float64{betweenSets(w.Elasticities, services)}, "no standard errors are published: the differences between the sets of the world stand in for them"},
		{[]string{"FGO", "CP"}, []float64{0, logSpread(1.115, 0.7094)}, []float64{0, 0}, "each draw takes one of the sets, with standard errors where they are published"},
		{[]string{"FGO", "U4"}, []float64{0, 0}, []float64{0, 0}, "no standard errors are published: each draw takes one of the sets as it stands"},
	} {
		_, sd, words := setsOf(t, x.sets...)
		for k := range sd {
			if !near(sd[k][cars], x.cars[k], 1e-12) || !near(sd[k][services], x.services[k], 1e-12) {
				t.Errorf("%v: spreads around %s of %g in cars and %g in services, want %g and %g", x.sets, x.sets[k], sd[k][cars], sd[k][services], x.cars[k], x.services[k])
			}
		}
		if words != x.words {
			t.Errorf("%v: %q, want %q", x.sets, words, x.words)
		}
	}
	sets := []world.ElasticitySet{{Name: "A", Theta: []float64{4}, StandardError: []float64{1}}}
	if _, words := spreads(smallWorld(t, "USA KOR\nCARS USA 9 1\nCARS KOR 1 9", "87 CARS", sets...), []*world.ElasticitySet{&sets[0]}); words != "standard errors as published" {
		t.Errorf("errors everywhere: %q", words)
	}
}

// Drawn elasticities have the median and the spread of their estimate.
func TestDrawnElasticities(t *testing.T) {
	const n = 4000
	sets, sd, _ := setsOf(t, "CP")
	w, set := apec(t), sets[0]
	runs := drawRuns(n, 5, sets, sd)
	column := func(j int) []float64 {
		x := make([]float64, n)
		for k := range runs {
			x[k] = math.Log(runs[k].theta[j] / set.Theta[j])
		}
		return x
	}
	moments := func(x []float64) (mean, deviation float64) {
		for _, v := range x {
			mean += v / float64(len(x))
		}
		for _, v := range x {
			deviation += (v - mean) * (v - mean) / float64(len(x)-1)
		}
		return mean, math.Sqrt(deviation)
	}
	for j := range w.Sectors {
		x := column(j)
		_, deviation := moments(x)
		median := slices.Sorted(slices.Values(x))[n/2]
		if !near(median, 0, 0.03*sd[0][j]) || !near(deviation/sd[0][j], 1, 0.03) {
			t.Errorf("%s: ln θ has the median %+.4f and the spread %.4f, want 0 and %.4f", w.Sectors[j].Code, median, deviation, sd[0][j])
		}
		if se := set.StandardError[j]; se < set.Theta[j]/2 { // heavier tails need more draws
			theta := make([]float64, n)
			for k := range runs {
				theta[k] = runs[k].theta[j]
			}
			if _, got := moments(theta); !near(got/se, 1, 0.05) {
				t.Errorf("%s: θ has the standard deviation %.4f, want the standard error %.4f", w.Sectors[j].Code, got, se)
			}
		}
	}
	// One estimate of Caliendo and Parro serves three sectors of mining; others are apart.
	mining, cars, metals := column(w.Sector("B05_06")), column(w.Sector("C29")), column(w.Sector("C24"))
	for k := range runs {
		for _, code := range []string{"B07_08", "B09"} {
			if j := w.Sector(code); runs[k].theta[j] != runs[k].theta[w.Sector("B05_06")] {
				t.Fatalf("draw %d: θ of %s is %g, that of B05_06 %g", k, code, runs[k].theta[j], runs[k].theta[w.Sector("B05_06")])
			}
		}
	}
	for _, pair := range [][2][]float64{{mining, cars}, {mining, metals}, {cars, metals}} {
		a, da := moments(pair[0])
		b, db := moments(pair[1])
		correlation := 0.0
		for k := range runs {
			correlation += (pair[0][k] - a) * (pair[1][k] - b) / (da * db * (n - 1))
		}
		if math.Abs(correlation) > 0.08 {
			t.Errorf("two estimates move together: %.3f", correlation)
		}
	}
	// The place in the interval of the law is even.
	law := make([]float64, n)
	for k := range runs {
		law[k] = runs[k].law
	}
	slices.Sort(law)
	for _, p := range []float64{0, 0.25, 0.5, 0.75, 1} {
		if got := law[min(int(p*n), n-1)]; !near(got, p, 0.02) {
			t.Errorf("the law: %g of the draws lie below %g", p, got)
		}
	}
}

// In a mixture a set with errors uses them, and one without stands as it is.
func TestDrawnMixture(t *testing.T) {
	sets, sd, _ := setsOf(t, "U4", "CP", "FGO")
	count, law := make([]int, len(sets)), make([]float64, len(sets))
	services := apec(t).Sector("SERV")
	moved := 0
	for _, r := range drawRuns(600, 2, sets, sd) {
		set := 1
		switch {
		case slices.Equal(r.theta, sets[0].Theta):
			set = 0
		case slices.Equal(r.theta, sets[2].Theta):
			set = 2
		default:
			if r.theta[services] != sets[1].Theta[services] { // has no error
				t.Fatalf("services of CP moved to %g", r.theta[services])
			}
			if r.theta[0] != sets[1].Theta[0] {
				moved++
			}
		}
		count[set]++
		law[set] += r.law
		for j, x := range r.theta {
			if !(x > 0) || math.IsInf(x, 0) {
				t.Fatalf("θ of sector %d is %g", j, x)
			}
		}
	}
	for s, n := range count {
		if !near(float64(n), 200, 20) {
			t.Errorf("set %d is taken %d times of 600", s, n)
		}
		if got := law[s] / float64(n); !near(got, 0.5, 0.05) { // whatever the set
			t.Errorf("set %d is taken at %g of the interval of the law on average, want a half", s, got)
		}
	}
	if moved != count[1] {
		t.Errorf("%d of %d draws around CP are CP itself", count[1]-moved, count[1])
	}
	// θ stays above 0 where a normal draw would not, even for wild errors.
	wild := []*world.ElasticitySet{{Theta: []float64{0.2, 50}, StandardError: []float64{20, 500}}}
	for _, r := range drawRuns(2000, 1, wild, [][]float64{{logSpread(0.2, 20), logSpread(50, 500)}}) {
		if !(r.theta[0] > 0) || !(r.theta[1] > 0) || math.IsInf(r.theta[0]+r.theta[1], 0) {
			t.Fatalf("θ %v", r.theta)
		}
	}
}

// Draws depend on the seed alone, and a longer series begins with a shorter one.
func TestSeries(t *testing.T) {
	sets, sd, _ := setsOf(t, "CP", "FGO", "LL")
	forty, twenty := drawRuns(40, 9, sets, sd), drawRuns(20, 9, sets, sd)
	if !reflect.DeepEqual(forty[:20], twenty) {
		t.Error("the first 20 of 40 draws are not those of a series of 20")
	}
	if !reflect.DeepEqual(forty, drawRuns(40, 9, sets, sd)) {
		t.Error("the same seed gives other draws")
	}
	other := drawRuns(40, 10, sets, sd)
	same := 0
	for k := range forty {
		if forty[k].law == other[k].law {
			same++
		}
	}
	if same > 0 {
		t.Errorf("%d of 40 places in the law are the same with another seed", same)
	}
	for k := range forty {
		if forty[k].tolerance != drawTolerance {
			t.Errorf("draw %d may leave %g open", k, forty[k].tolerance)
		}
	}
	if drawRuns(0, 1, sets, sd) != nil {
		t.Error("no draws are some")
	}
}

// The tariffs at a place in the interval of the law.
func TestWithin(t *testing.T) {
	x := Tariffs{Central: []float64{1, 5}, Low: []float64{0, 5}, High: []float64{4, 5}}
	out := make([]float64, 2)
	for law, want := range map[float64]float64{0: 0, 0.25: 1, 0.5: 2, 1: 4} {
		if x.within(out, law); out[0] != want || out[1] != 5 {
			t.Errorf("at %g: %v, want %g and 5", law, out, want)
		}
	}
	if x.within(out, math.NaN()); !slices.Equal(out, x.Central) {
		t.Errorf("the central law: %v", out)
	}
}

// quantile runs straight between two numbers.
func TestQuantile(t *testing.T) {
	x := []float32{0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 20}
	for p, want := range map[float64]float64{0: 0, 0.05: 0.5, 0.5: 5, 0.95: 14.5, 1: 20} {
		if got := quantile(x, p); !near(got, want, 1e-9) {
			t.Errorf("%g: %g, want %g", p, got, want)
		}
	}
	if got := quantile([]float32{7}, 0.95); got != 7 {
		t.Errorf("of one number: %g", got)
	}
}

// drawn is a question with draws on a world of seven economies: the car deal, for
// metals, vehicles and furniture.
func drawn(t *testing.T, n int) Question {
	t.Helper()
	g := shippedWeights(t)
	g.Imports = slices.DeleteFunc(slices.Clone(g.Imports), func(m tariff.Import) bool {
		return !slices.Contains([]trade.Product{"72", "73", "76", "87", "94"}, m.Code[:2]) || !slices.Contains([]trade.Economy{"KOR", "JPN", "CHN", "MEX", "EU", "CAN"}, m.Origin)
	})
	return Question{World: seven(t), Before: lawOn(t, eve), After: lawOn(t, deal), Weights: g, Sets: []string{"CP", "FGO"}, Draws: n, Seed: 4, Focus: []trade.Economy{"KOR"}, Workers: 2}
}

// The same question gives the same bytes on any number of workers.
func TestWorkers(t *testing.T) {
	text := func(q Question) []byte {
		t.Helper()
		return must[[]byte](t)(json.Marshal(answer(t, q)))
	}
	q := drawn(t, 60)
	q.Workers = 1
	want := text(q)
	for _, workers := range []int{2, 5, 0} {
		if q.Workers = workers; !bytes.Equal(text(q), want) {
			t.Errorf("%d workers give other bytes than 1", workers)
		}
	}
	q.Seed = 5
	q.Workers = 2
	if bytes.Equal(text(q), want) {
		t.Error("another seed gives the same bytes")
	}
}

// Every range holds its central answer, which is that of no draws.
func TestDrawnRanges(t *testing.T) {
	q := drawn(t, 60)
	e := answer(t, q)
	seen, wide := 0, 0
	eachRange(reflect.ValueOf(e), "", func(where string, r Range) {
		seen++
		switch {
		case math.IsNaN(r.Low) && math.IsNaN(r.Central) && math.IsNaN(r.High):
		case !(r.Low <= r.Central && r.Central <= r.High):
			t.Errorf("%s: %g, %g, %g", where, r.Low, r.Central, r.High)
		case r.Low < r.High:
			wide++
		}
	})
	if seen < 1000 || wide < seen/2 {
		t.Errorf("%d of %d ranges have a width", wide, seen)
	}
	if want := (DrawShape{Asked: 60, Done: 60, Seed: 4, Spread: "each draw takes one of the sets, with standard errors where they are published"}); *e.Draws != want {
		t.Errorf("draws %+v, want %+v", *e.Draws, want)
	}
	if !strings.HasPrefix(e.Range, "5th to 95th percentile of 60 draws of the trade elasticities, and over what the law leaves open") {
		t.Errorf("the range is called %q", e.Range)
	}
	if e.Residual > drawTolerance {
		t.Errorf("residual %g", e.Residual)
	}
	q.Draws = 0
	central := answer(t, q)
	if central.Draws != nil {
		t.Errorf("draws that nobody asked for: %+v", central.Draws)
	}
	for k, x := range central.Economies {
		if got := e.Economies[k]; got.Welfare.Central != x.Welfare.Central || !reflect.DeepEqual(got.Drivers, x.Drivers) {
			t.Errorf("%s: the central answer is %g with draws and %g without", x.Economy, got.Welfare.Central, x.Welfare.Central)
		}
	}
	// Both ends are percentiles of the draws, made one by one.
	r := must[*runner](t)(q.prepare())
	sd, _ := spreads(q.World, r.asked)
	runs := append([]run{{r.asked[0].Theta, math.NaN(), tolerance}}, drawRuns(60, 4, r.asked, sd)...)
	at := r.outline.ofEconomy(q.World.Economy("KOR")) + welfare
	column := make([]float32, len(runs))
	err := r.all(t.Context(), runs, nil, func(k int, row []float64, _ float64, err error) error {
		column[k] = float32(row[at])
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	center := float64(column[0])
	column = column[1:]
	slices.Sort(column)
	// of 60 the 5th percentile lies 0.05 × 59 = 2.95 steps from the least
	want := Range{Low: float64(column[2]) + 0.95*float64(column[3]-column[2]), Central: center, High: float64(column[56]) + 0.05*float64(column[57]-column[56])}
	sameRange(t, "Korea", e.Economy("KOR").Welfare, Range{100 * min(want.Low, center), 100 * center, 100 * max(want.High, center)}, 1e-7)
}

// Interrupted, a question gives what was done, and says so.
func TestInterrupted(t *testing.T) {
	q := drawn(t, 0)
	alone := answer(t, q)
	first := alone.Runs / 2 // the runs that come before all draws: sets × law, and one for each estimate
	r := must[*runner](t)(q.prepare())
	if want := 3*len(r.asked) + len(estimatesOf(r.asked[0], driverSpread(q.World, r.asked[0]))); first != want {
		t.Fatalf("%d runs without draws, want %d", first, want)
	}
	q.Draws = 40
	for _, workers := range []int{1, 3} {
		q.Workers = workers
		ctx, cancel := context.WithCancel(t.Context())
		last := 0
		q.Progress = func(done, of int) {
			if of != first+40 || done <= last {
				t.Errorf("progress %d of %d after %d", done, of, last)
			}
			if last = done; done == first+12 {
				cancel()
			}
		}
		e, err := q.Run(ctx)
		if err != nil {
			t.Fatal(err)
		}
		// what was under way is finished
		if e.Draws.Done < 12 || e.Draws.Done >= 12+workers || e.Draws.Asked != 40 || e.Draws.Failed != 0 {
			t.Errorf("%d workers: %+v", workers, *e.Draws)
		}
		if e.Runs != 2*(first+e.Draws.Done) {
			t.Errorf("%d runs, want those of %d draws", e.Runs, e.Draws.Done)
		}
		noteOf(t, e.Notes, "interrupted after ")
		if !strings.Contains(e.Range, "sets of trade elasticities and 1") || !strings.Contains(e.Range, "too few for percentiles") {
			t.Errorf("the range is called %q", e.Range)
		}
		// The draws made are the first ones: a question for no more of them says the same.
		short := q
		short.Draws, short.Progress = e.Draws.Done, nil
		want := answer(t, short)
		if !reflect.DeepEqual(e.Economies, want.Economies) || !reflect.DeepEqual(e.Diversion, want.Diversion) {
			t.Errorf("%d workers: not the answer of the first %d draws", workers, e.Draws.Done)
		}
		eachRange(reflect.ValueOf(e.Economies), "", func(where string, r Range) {
			if !(r.Low <= r.Central && r.Central <= r.High) {
				t.Errorf("%s: %v", where, r)
			}
		})
	}

	// Money is looked at before the draws: an interrupt of these leaves it.
	year := trade.Period{Start: trade.DateOf(2026, 1, 1), End: trade.DateOf(2027, 1, 1)}
	paying := q
	paying.Transfers = []Transfer{{Item: "x", Title: "Cash", Payer: "KOR", Payee: "USA", Period: year, Cap: 1e9}}
	late, stop := context.WithCancel(t.Context())
	paying.Progress = func(done, of int) {
		if done == first+3 {
			stop()
		}
	}
	if e := must[*Effects](t)(paying.Run(late)); e.Draws.Done >= 40 || len(e.Transfers) != 1 || e.Transfers[0].Cases[0].Economies[0].Spending.Central >= 0 {
		t.Errorf("interrupted: %+v, transfers %+v", *e.Draws, e.Transfers)
	}

	// Before any draw: the ranges are those of the sets.
	ctx, cancel := context.WithCancel(t.Context())
	q.Workers = 1
	q.Progress = func(done, of int) {
		if done == first {
			cancel()
		}
	}
	e, err := q.Run(ctx)
	if err != nil {
		t.Fatal(err)
	}
	if e.Draws.Done != 0 || !strings.Contains(e.Range, "least and most over 2 sets") || !reflect.DeepEqual(e.Economies, alone.Economies) {
		t.Errorf("no draws: %+v, %q", *e.Draws, e.Range)
	}
	noteOf(t, e.Notes, "interrupted after 0 of 40 draws")

	// Before the central answer is whole: nothing.
	ctx, cancel = context.WithCancel(t.Context())
	q.Progress = func(done, of int) {
		if done == first-1 {
			cancel()
		}
	}
	if e, err := q.Run(ctx); !errors.Is(err, context.Canceled) || e != nil {
		t.Errorf("interrupted early: %v, %v", e, err)
	}
	q.Progress = nil
	if e, err := q.Run(ctx); !errors.Is(err, context.Canceled) || e != nil {
		t.Errorf("begun with a context that is done: %v, %v", e, err)
	}
}

// An error of a run that must be there is the error of the question; a draw that
// finds no equilibrium is left out and counted.
func TestFailedRuns(t *testing.T) {
	q := shortQuestion(t)
	r := must[*runner](t)(q.prepare())
	runs := []run{{r.asked[0].Theta, math.NaN(), tolerance}, {[]float64{4, -1, 5, 4}, math.NaN(), tolerance}, {r.asked[0].Theta, 0.5, tolerance}}
	var failed []int
	err := r.all(t.Context(), runs, nil, func(k int, _ []float64, _ float64, err error) error {
		if err != nil {
			failed = append(failed, k)
		}
		return nil
	})
	if err != nil || !slices.Equal(failed, []int{1}) {
		t.Errorf("runs %v failed, %v; want the second alone", failed, err)
	}
	stop := errors.New("stop")
	err = r.all(t.Context(), runs, nil, func(k int, _ []float64, _ float64, err error) error {
		if err != nil {
			return stop
		}
		return nil
	})
	if !errors.Is(err, stop) {
		t.Errorf("%v, want what keep returned", err)
	}
}

// The same through a question: sets and draws that cannot be solved are left out,
// with a word; the central answer must be there.
func TestFailedDraws(t *testing.T) {
	q := shortQuestion(t)
	q.Sets, q.Draws, q.Seed = nil, 40, 6
	second := &q.World.Elasticities[1]
	none := math.NaN()
	second.StandardError = []float64{1e300, none, none, none} // no θ that can be drawn is a number
	e := answer(t, q)
	if d := e.Draws; d.Done+d.Failed != 40 || !near(float64(d.Failed), 20, 4) {
		t.Errorf("draws %+v, want half of them to fail", *d)
	}
	noteOf(t, e.Notes, " draws found no equilibrium and are left out")
	eachRange(reflect.ValueOf(e.Economies), "", func(where string, r Range) {
		if !(r.Low <= r.Central && r.Central <= r.High) {
			t.Errorf("%s: %v", where, r)
		}
	})
	second.StandardError, second.Theta[0] = nil, math.Inf(1)
	e = answer(t, q)
	noteOf(t, e.Notes, "with the elasticities "+second.Name+" some run found no equilibrium and is left out of the range")
	// Without the central one there is no answer.
	q.Sets = []string{second.Name}
	if e, err := q.Run(t.Context()); err == nil || e != nil {
		t.Errorf("a central set with an elasticity without end: %v", err)
	}
}

// Drivers are first-order: the derivative of ln real income by ln θ, times the
// standard deviation of ln θ, and its share of the variance over all estimates.
func TestDrivers(t *testing.T) {
	q := drawn(t, 1) // without a draw no elasticity is part of the range
	q.Sets = []string{"FGO"}
	w := q.World
	e := answer(t, q)
	first, second := tariffsIn(t, w, q.Before, q.Weights), tariffsIn(t, w, q.After, q.Weights)
	a, b := first.Central, second.Central
	set := must[*world.ElasticitySet](t)(w.Set("FGO"))
	// sectors with one estimate: the same θ and the same spread between the sets
	type estimate struct{ theta, sd float64 }
	sectors := map[estimate][]int{}
	var order []estimate
	for j, theta := range set.Theta {
		x := estimate{theta, betweenSets(w.Elasticities, j)}
		if sectors[x] == nil {
			order = append(order, x)
		}
		sectors[x] = append(sectors[x], j)
	}
	if len(order) >= w.J() || len(order) < 10 {
		t.Fatalf("%d estimates for %d sectors", len(order), w.J())
	}
	const step = 1e-3
	moved := func(x estimate, by float64) []float64 {
		y := paid(w, first)
		y.Elasticities = []world.ElasticitySet{{Name: "moved", Theta: slices.Clone(set.Theta)}}
		for _, j := range sectors[x] {
			y.Elasticities[0].Theta[j] *= math.Exp(by)
		}
		before, after := solvedUnder(t, y, "moved", a), solvedUnder(t, y, "moved", b)
		out := make([]float64, w.N())
		for n := range out {
			out[n] = math.Log(after.Welfare[n] / before.Welfare[n])
		}
		return out
	}
	slope := map[string][]float64{} // percentage points for a standard deviation, by the codes of the sectors
	total := make([]float64, w.N())
	for _, x := range order {
		var codes []string
		for _, j := range sectors[x] {
			codes = append(codes, w.Sectors[j].Code)
		}
		up, down := moved(x, step), moved(x, -step)
		points := make([]float64, w.N())
		for n := range points {
			points[n] = 100 * (up[n] - down[n]) / (2 * step) * x.sd
			total[n] += points[n] * points[n]
		}
		slope[strings.Join(codes, " ")] = points
	}
	// What the law leaves open lies evenly between its ends.
	law := make([]float64, w.N())
	for side, of := range [][2][]float64{{first.Low, second.Low}, {first.High, second.High}} {
		y := paid(w, first)
		before, after := solvedUnder(t, y, "FGO", of[0]), solvedUnder(t, y, "FGO", of[1])
		for n := range law {
			law[n] += []float64{-1, 1}[side] * (after.Welfare[n]/before.Welfare[n] - 1) * 100 / math.Sqrt(12)
		}
	}
	for n := range law {
		total[n] += law[n] * law[n]
	}
	slope[""] = law
	for n, c := range e.Economies {
		sum, last := 0.0, math.Inf(1)
		for k, d := range c.Drivers {
			key := strings.Join(d.Sectors, " ")
			want, ok := slope[key]
			if !ok {
				t.Fatalf("%s: no estimate serves %s", c.Economy, key)
			}
			if k < 2 && !near(d.Pct/want[n], 1, 0.1) { // the package takes a one-sided step of a hundredth
				t.Errorf("%s: %s moves real income by %g, want %g", c.Economy, key, d.Pct, want[n])
			}
			if !near(d.Share, want[n]*want[n]/total[n], 0.02) {
				t.Errorf("%s: %s has the share %g, want %g", c.Economy, key, d.Share, want[n]*want[n]/total[n])
			}
			if math.Abs(d.Pct) > last {
				t.Errorf("%s: drivers are not in order: %+v", c.Economy, c.Drivers)
			}
			last = math.Abs(d.Pct)
			sum += d.Share
		}
		if len(c.Drivers) != shownDrivers || sum > 1+1e-12 {
			t.Errorf("%s: %d drivers with %g of the variance", c.Economy, len(c.Drivers), sum)
		}
	}
	if d := e.Economy("KOR").Drivers; !slices.ContainsFunc(d, func(x Driver) bool {
		return slices.Equal(x.Sectors, []string{"C29", "C30"}) && x.Title == "the elasticity of Motor vehicles and Other transport equipment, ships"
	}) {
		t.Errorf("cars do not drive the car deal: %+v", d)
	}
}

// In a world of few sectors all are told and share the whole variance; where one
// alone is traded it has all of it.
func TestDriversOfFewSectors(t *testing.T) {
	q := shortQuestion(t)
	if e := answer(t, q); len(e.Economies[0].Drivers) != 0 {
		t.Errorf("nothing is open, and yet %+v drives", e.Economies[0].Drivers)
	}
	q.Draws = 1
	e := answer(t, q)
	for _, c := range e.Economies {
		sum := 0.0
		for _, d := range c.Drivers {
			sum += d.Share
		}
		if len(c.Drivers) != 2 || !near(sum, 1, 1e-9) { // the two that are traded
			t.Errorf("%s: %+v", c.Economy, c.Drivers)
		}
	}
	w := smallWorld(t, `
		USA KOR ROW
		CARS USA 900 60 50
		CARS KOR 10 400 5
		CARS ROW 8 6 700
		SERV USA 9000 0 0
		SERV KOR 0 3000 0
		SERV ROW 0 0 4000`, "87 CARS",
		world.ElasticitySet{Name: "FIRST", Theta: []float64{4, 6}, StandardError: []float64{1, 3}})
	e = answer(t, Question{World: w, Before: smallState(t, "m | origin: JPN | duty: add 10%", nil), After: smallState(t, "m | origin: KOR | duty: add 10%", nil), Weights: smallWeights(t, "KOR 8703230190 30e6 750e3"), Draws: 1})
	for _, c := range e.Economies {
		if d := c.Drivers[0]; !slices.Equal(d.Sectors, []string{"CARS"}) || !near(d.Share, 1, 1e-9) || d.Pct == 0 {
			t.Errorf("%s is driven by %+v", c.Economy, c.Drivers)
		}
	}
}
