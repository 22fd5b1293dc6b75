package scenario

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// A sum of duties and values, line by line.
type lineSum struct{ value, low, central, high float64 }

func (s *lineSum) rate() Range {
	return Range{s.low / s.value, s.central / s.value, s.high / s.value}
}

// byHand recomputes what goods of a sector pay on a day, line by line: the rows of
// each area are asked as goods of an origin.
func byHand(t *testing.T, w *world.World, s State, g Weights, sector string, areas map[trade.Economy]trade.Economy) lineSum {
	t.Helper()
	revision, outside := g.Schedule.On(s.On)
	if outside != schedule.Inside {
		t.Fatalf("no revision of the schedule on %s", s.On)
	}
	prefix := map[trade.Product]string{}
	for _, c := range w.Concordance {
		prefix[c.HS] = c.Sector
	}
	var rows []tariff.Import
	var codes []trade.Product
	for _, m := range g.Imports {
		if _, ok := areas[m.Origin]; !ok || m.Value == 0 {
			continue
		}
		for k := 6; k >= 2; k-- { // the longest prefix wins
			if found, ok := prefix[m.Code[:k]]; ok {
				if found == sector {
					rows, codes = append(rows, m), append(codes, m.Code)
				}
				break
			}
		}
	}
	day := tariff.NewPanel(s.Law, "USA", codes).On(s.On)
	laws := tariff.Laws{Assessed: s.Law, Owed: s.Law, AtEntry: s.Law}
	var sum lineSum
	for k, m := range rows {
		origin := areas[m.Origin]
		line, ok := revision.Line(m.Code)
		if !ok {
			line, ok = revision.Line(m.Code[:8])
		}
		paid := m.Duty / m.Value
		general, special, asked, use := paid, paid, math.Round(1e4*paid)/1e4, 0.0
		preference := tariff.Preference(origin)
		if base, _, _ := tariff.BaseOf(line, origin, "", schedule.Inputs{}); ok && base.Rate.Low == base.Rate.High {
			general, asked = base.Rate.Low, base.Rate.Low
			special = general
			if preference != "" {
				if b, _, failed := tariff.BaseOf(line, origin, preference, schedule.Inputs{}); failed == "" && b.Rate.Low == b.Rate.High {
					special = b.Rate.Low
				}
			}
			if special != general { // what was paid tells who claimed
				use = min(max((general-paid)/(general-special), 0), 1)
			}
		} // else what was paid stands for the base, and the law is asked with it to a hundredth of a percent
		sum.value += m.Value
		for _, x := range []struct {
			claim       string
			base, asked float64
			share       float64
		}{{"", general, asked, 1 - use}, {preference, special, special, use}} {
			if x.share == 0 {
				continue
			}
			base := tariff.Base{Rate: tariff.Range{Low: x.asked, High: x.asked}, General: tariff.Range{Low: asked, High: asked}}
			duty, err := laws.Duty(tariff.Question{Code: m.Code, Origin: origin, Importer: "USA", On: s.On, Claim: x.claim}, base, nil)
			if err != nil {
				t.Fatal(m.Code, err)
			}
			added := day.Additional(k, origin, x.claim, base)
			if added.Set {
				t.Fatalf("%s: a measure sets the base, which these sums do not know", m.Code)
			}
			value := x.share * m.Value
			sum.central += value * (x.base + added.Rate)
			sum.low += value * (x.base - x.asked + duty.Assessed.Low)
			sum.high += value * (x.base - x.asked + duty.Assessed.High)
		}
	}
	return sum
}

// The tariffs of three sectors, three origins and the two days of the car deal,
// from the lines.
func TestTariffsFromLines(t *testing.T) {
	w, g := apec(t), shippedWeights(t)
	in := map[trade.Economy]bool{"EU": true} // has members in the world
	for _, code := range w.Codes() {
		in[trade.Economy(code)] = true
	}
	rest := map[trade.Economy]trade.Economy{}
	for _, m := range g.Imports {
		if !in[m.Origin] {
			rest[m.Origin] = m.Origin
		}
	}
	if len(rest) != 14 {
		t.Errorf("%d origins of the weights are not in the world, want 14", len(rest))
	}
	cars := map[trade.Date]float64{}
	for _, day := range []trade.Date{eve, deal} {
		s := lawOn(t, day)
		got := tariffsIn(t, w, s, g)
		for exporter, areas := range map[string]map[trade.Economy]trade.Economy{"KOR": {"KOR": "KOR"}, "DEU": {"EU": "DEU"}, "ROW": rest} {
			for _, sector := range []string{"C29", "C24", "C31T33"} {
				sum := byHand(t, w, s, g, sector, areas)
				if sum.value < 1e6 {
					t.Errorf("%s %s: only %g dollars of imports", exporter, sector, sum.value)
				}
				want := sum.rate()
				at := cellOf(t, w, sector, "USA", exporter)
				have := Range{got.Low[at], got.Central[at], got.High[at]}
				want.Low, want.High = min(want.Low, want.Central), max(want.High, want.Central)
				sameRange(t, day.String()+" "+exporter+" "+sector, have, want, 1e-9)
				if exporter == "KOR" && sector == "C29" {
					cars[day] = have.Central
				}
			}
		}
		if usa := w.Economy("USA"); !slices.Equal(got.Importers, []int{usa}) {
			t.Errorf("the law sets the tariffs of importers %v, want %d alone", got.Importers, usa)
		}
		// what the law does not reach stays as the world has it
		for at, was := range w.Tariff {
			if n := at / w.N() % w.N(); n != w.Economy("USA") && (got.Central[at] != was || got.Low[at] != was || got.High[at] != was) {
				t.Fatalf("a tariff of %s moved", w.Economies[n].Code)
			}
		}
	}
	if fall := cars[eve] - cars[deal]; fall < 0.08 || fall > 0.10 { // all but the goods that are not under Section 232
		t.Errorf("cars of Korea: %g less on the day of the deal, want nearly 0.10", fall)
	}
}

// three is a world whose unit is a dollar, so that weights and flows compare.
func three(t *testing.T) *world.World {
	t.Helper()
	w := smallWorld(t, `
		USA KOR CHN
		CARS USA 9000 600 500
		CARS KOR 100 4000 50
		CARS CHN 80 60 7000
		STEEL USA 3000 250 100
		STEEL KOR 20 1000 90
		STEEL CHN 10 30 4000
		SERV USA 20000 300 200
		SERV KOR 250 9000 10
		SERV CHN 300 20 9000`, "8703 CARS 8704 CARS 72 STEEL")
	w.Unit = "USD"
	return w
}

const threeRows = `
	KOR 8703230190 400 5
	KOR 8704310120 100 25
	KOR 7208390015 200 0
	CHN 8703230190 300 7.5
	CHN 8704310120 100 25`

// Three cells whose tariff is a fraction: on 2 June 2025 a car pays 2.5 % in
// general and nothing under KORUS, a pick-up 25 % in both columns, coil nothing.
func TestTariffsByHand(t *testing.T) {
	w := three(t)
	w.Tariff = slices.Repeat([]float64{0.07}, len(w.Trade)) // of the baseline, which all that is known replaces
	s := smallState(t, "m | origin: KOR | goods: list two.csv | duty: add 10%", map[string]string{"two.csv": "87032301 7208"})
	got := tariffsIn(t, w, s, smallWeights(t, threeRows))
	for _, x := range []struct {
		sector, exporter string
		want, paid       float64 // paid: in the year of the weights
	}{
		// cars: half of the 400 claim KORUS (5 = ½ × 2.5 % of 400), all pay 10 % more;
		// pick-ups are not in the list: (400 × (½ × 2.5 % + 10 %) + 100 × 25 %) / 500 = (45 + 25)/500
		{"CARS", "KOR", 70.0 / 500, 30.0 / 500},
		{"STEEL", "KOR", 20.0 / 200, 0},
		{"CARS", "CHN", 32.5 / 400, 32.5 / 400}, // no measure names China
		{"SERV", "KOR", 0.07, 0.07},             // no goods
		{"CARS", "USA", 0.07, 0.07},             // at home
	} {
		at := cellOf(t, w, x.sector, "USA", x.exporter)
		sameRange(t, x.sector+" "+x.exporter, Range{got.Low[at], got.Central[at], got.High[at]}, point(x.want), 1e-15)
		if !near(got.Paid[at], x.paid, 1e-15) {
			t.Errorf("%s %s: %g was paid, want %g", x.sector, x.exporter, got.Paid[at], x.paid)
		}
	}
	at := cellOf(t, w, "CARS", "KOR", "USA")
	sameRange(t, "another importer", got.rate(at), point(7), 1e-13)

	// The use of a preference can be given: with all of it the cars pay 10 %.
	g := smallWeights(t, threeRows)
	g.Use = func(preference string) tariff.Use {
		if preference != "KORUS" {
			t.Errorf("asked for the use of %q", preference)
		}
		return tariff.Use{Share: 1}
	}
	at = cellOf(t, w, "CARS", "USA", "KOR")
	sameRange(t, "with KORUS claimed for all", tariffsIn(t, w, s, g).rate(at), point(100*(40+25)/500.0), 1e-12)

	// The order of the rows does not count.
	g = smallWeights(t, threeRows)
	slices.Reverse(g.Imports)
	if turned := tariffsIn(t, w, s, g); !slices.Equal(turned.Central, got.Central) {
		t.Error("the order of the rows of imports counts")
	}
}

// A fact that is not given makes a range, whose central end is that it does not hold.
func TestTariffsOfOpenLaw(t *testing.T) {
	w := three(t)
	g := smallWeights(t, threeRows)
	at := cellOf(t, w, "STEEL", "USA", "KOR")
	for text, want := range map[string]Range{
		"m | origin: KOR | duty: add 10% | when: aircraft":                                                             {0, 0, 10},
		"m | origin: KOR | duty: add 10% | unless: aircraft":                                                           {0, 10, 10},
		"m | origin: KOR | duty: add 10%":                                                                              {10, 10, 10},
		"m | origin: KOR | duty: add 10% | when: reading x = a\nn | origin: KOR | duty: add 20% | when: reading x = b": {10, 10, 20},
	} {
		got := tariffsIn(t, w, smallState(t, text, nil), g)
		sameRange(t, text, got.rate(at), want, 1e-12)
		if want.Low != want.High {
			// all 700 dollars of Korea are concerned
			noted(t, got.Notes, "not given: ", 700)
		}
	}
	// What is given of all goods leaves nothing open.
	s := smallState(t, "m | origin: KOR | duty: add 10% | when: aircraft", nil)
	for truth, want := range map[tariff.Truth]float64{tariff.Yes: 10, tariff.No: 0} {
		s.Facts = map[string]tariff.Truth{"aircraft": truth}
		sameRange(t, "a fact that is given", tariffsIn(t, w, s, g).rate(at), point(want), 1e-12)
	}
	got := tariffsIn(t, w, smallState(t, "m | origin: KOR | goods: list l.csv | duty: add 10¢/kg", map[string]string{"l.csv": "72"}), g)
	sameRange(t, "a duty by quantity", got.rate(at), point(0), 0)
	noted(t, got.Notes, "no upper bound", 200)
}

// The surcharge of Section 122 against the law without it: it is silent where
// Section 232 speaks, and ten points elsewhere.
func TestWithoutSurcharge(t *testing.T) {
	w, g := apec(t), shippedWeights(t)
	day := trade.DateOf(2026, 7, 23)
	with, without := lawOn(t, day), lawOn(t, day, "surcharge")
	a, b := tariffsIn(t, w, with, g), tariffsIn(t, w, without, g)
	fall := func(a, b *Tariffs, sector string) float64 {
		at := cellOf(t, w, sector, "USA", "KOR")
		return 100 * (a.Central[at] - b.Central[at])
	}
	for sector, want := range map[string]float64{"A03": 10, "C13T15": 10, "C17_18": 10} {
		if got := fall(a, b, sector); !near(got, want, 1e-9) {
			t.Errorf("%s of Korea falls by %g points, want %g", sector, got, want)
		}
	}
	if got := fall(a, b, "C29"); !(got > 0 && got < 1) { // of goods outside Section 232
		t.Errorf("C29 of Korea falls by %g points, want less than 1", got)
	}
	for at := range a.Central {
		for _, x := range []*Tariffs{a, b} {
			if !(x.Low[at] <= x.Central[at] && x.Central[at] <= x.High[at]) {
				t.Fatalf("cell %d: %v", at, x.rate(at))
			}
		}
		if b.Central[at] > a.Central[at]+1e-12 {
			t.Errorf("cell %d rises from %g to %g where a measure is left out", at, a.Central[at], b.Central[at])
		}
	}
	// Passenger cars with a spark-ignition engine are all under Section 232.
	cars := Weights{Schedule: g.Schedule, Imports: slices.DeleteFunc(slices.Clone(g.Imports), func(m tariff.Import) bool { return !strings.HasPrefix(string(m.Code), "870323") })}
	a, b = tariffsIn(t, w, with, cars), tariffsIn(t, w, without, cars)
	at := cellOf(t, w, "C29", "USA", "KOR")
	if a.rate(at) != b.rate(at) || !near(a.rate(at).Central, 15, 1e-3) {
		t.Errorf("cars of Korea pay %v with the surcharge and %v without, want 15 in both", a.rate(at), b.rate(at))
	}
}

// What is not known is said, with the value concerned.
func TestNotes(t *testing.T) {
	// million dollars; weights are in dollars
	const flows = `
		USA KOR JPN ROW
		CARS USA 900 60 50 40
		CARS KOR 10 400 5 5
		CARS JPN 8 6 700 9
		CARS ROW 4 7 9 900
		STEEL USA 300 25 15 0
		STEEL KOR 2 100 9 1
		STEEL JPN 1 3 400 2
		STEEL ROW 1 3 2 500
		SERV USA 9000 30 20 70
		SERV KOR 25 800 5 8
		SERV JPN 30 2 900 7
		SERV ROW 20 9 8 900`
	const goods = "8703 CARS 8704 CARS 72 STEEL"
	law := "m | origin: JPN | duty: add 5%\nn | origin: ARE | duty: add 10%\no | origin: AGO | duty: add 20%"
	w := smallWorld(t, flows, goods)
	w.Tariff = slices.Repeat([]float64{0.07}, len(w.Trade))
	cell := func(sector, exporter string) int { return cellOf(t, w, sector, "USA", exporter) }

	t.Run("weights that are missing", func(t *testing.T) {
		got := tariffsIn(t, w, smallState(t, law, nil), smallWeights(t, `
			KOR 8703230190 30e6 750e3
			KOR 8704310120 10e6 2500e3
			AGO 8704310120 10e6 2500e3
			KOR 7208390015 20e6 0`))
		// Japan has the mix of all: (30 × 2.5 % + 20 × 25 %) / 50 = 11.5 %, and its own 5 %
		sameRange(t, "cars of Japan", got.rate(cell("CARS", "JPN")), point(16.5), 1e-12)
		sameRange(t, "steel of Japan", got.rate(cell("STEEL", "JPN")), point(5), 1e-12)
		noted(t, got.Notes, "no weights by product are at hand for JPN; each has the mix of all origins, and its own law", 65e6)
		// The rest of the world sells no steel, and has no weights in it.
		sameRange(t, "cars of the rest", got.rate(cell("CARS", "ROW")), point(45), 1e-12)
		noted(t, got.Notes, "no goods belong to all SERV: the tariff of the world stays", 120e6)
		sameRange(t, "services", got.rate(cell("SERV", "KOR")), point(7), 1e-12)
	})
	t.Run("an origin without weights in a sector", func(t *testing.T) {
		open := law + "\np | origin: KOR | goods: list l.csv | duty: add 10% | when: aircraft"
		got := tariffsIn(t, w, smallState(t, open, map[string]string{"l.csv": "72"}), smallWeights(t, `
			KOR 8703230190 30e6 750e3
			JPN 8704310120 10e6 2500e3
			JPN 7208390015 20e6 0`))
		// as Japan's mix, without Japan's 5 %, with what may be added to its own 25 million
		sameRange(t, "steel of Korea", got.rate(cell("STEEL", "KOR")), Range{0, 0, 10}, 1e-12)
		noted(t, got.Notes, "not given: aircraft", 25e6)
		noted(t, got.Notes, "origins that sell goods of a sector in the world and have no weights in it", 25e6)
		sameRange(t, "cars of the rest", got.rate(cell("CARS", "ROW")), point(7), 1e-12)
		noted(t, got.Notes, "goods of the rest of the world in sectors without weights: the tariff of the world stays", 40e6)
	})
	t.Run("an origin that is not in the world", func(t *testing.T) {
		rows := "KOR 8703230190 30e6 750e3\nARE 8703230190 30e6 750e3\nAGO 8703230190 10e6 250e3\nAGO 7208390015 5e6 0"
		got := tariffsIn(t, w, smallState(t, law, nil), smallWeights(t, rows))
		// (30 × (2.5 + 10) + 10 × (2.5 + 20)) / 40
		sameRange(t, "cars of the rest", got.rate(cell("CARS", "ROW")), point(15), 1e-12)
		noted(t, got.Notes, "the rest of the world (ROW) stands for AGO, ARE", 0)
		noted(t, got.Notes, "imports in sectors of origins where the world has no flow have no effect", 5e6) // steel of the rest

		closed := smallWorld(t, "USA KOR\nCARS USA 900 60\nCARS KOR 10 400", goods)
		got = tariffsIn(t, closed, smallState(t, law, nil), smallWeights(t, rows+"\nAGO 9801001098 5e6 0"))
		noted(t, got.Notes, "imports from Angola are left out: it is not in the world, and the world has no rest of the world", 10e6)
		noted(t, got.Notes, "imports from United Arab Emirates are left out", 30e6)
		sameRange(t, "cars of Korea", got.rate(cellOf(t, closed, "CARS", "USA", "KOR")), point(2.5), 1e-12)
	})
	t.Run("goods of no sector", func(t *testing.T) {
		got := tariffsIn(t, w, smallState(t, law, nil), smallWeights(t, `
			KOR 8703230190 30e6 750e3
			KOR 9801001098 5e6 0
			JPN 9801001098 1e6 0
			KOR 9999950000 4e6 0
			KOR 6109100012 2e6 0`))
		noted(t, got.Notes, "special provisions (chapter 98) belong to no sector and are left out", 6e6)
		noted(t, got.Notes, "special provisions (chapter 99) belong to no sector and are left out", 4e6)
		noted(t, got.Notes, "goods of chapter 61 that the concordance puts into no sector are left out", 2e6)
	})
	t.Run("a sector that is hardly goods", func(t *testing.T) {
		power := smallWorld(t, flows, goods+" 2716 SERV")
		power.Tariff = w.Tariff
		all, services := 0.0, 0.0
		for j := range power.Sectors {
			for i := 1; i < power.N(); i++ { // USA buys
				v := power.Trade[(j*power.N()+0)*power.N()+i]
				all += v
				if power.Sectors[j].Code == "SERV" {
					services += v
				}
			}
		}
		share := goodsShare * services / all // of the weights, from which on services are goods
		edge := 30e6 * share / (1 - share)   // beside 30 million of cars
		for value, want := range map[float64]float64{math.Floor(0.99 * edge): 7, math.Ceil(1.01 * edge): 10} {
			got := tariffsIn(t, power, smallState(t, "m | duty: add 10%", nil), smallWeights(t, fmt.Sprintf("KOR 8703230190 30e6 750e3\nKOR 2716000000 %.0f 0", value)))
			sameRange(t, fmt.Sprintf("%.0f of electricity", value), got.rate(cell("SERV", "KOR")), point(want), 1e-12)
			if want == 7 {
				noted(t, got.Notes, "goods in all SERV, which is hardly goods: the tariff of the world stays", value)
			}
		}
	})
	t.Run("rates that the schedule does not give", func(t *testing.T) {
		got := tariffsIn(t, w, smallState(t, law, nil), smallWeights(t, "KOR 8703999999 30e6 3e6"))
		sameRange(t, "what was paid", got.rate(cell("CARS", "KOR")), point(10), 1e-12)
		sameRange(t, "the mix of what was paid", got.rate(cell("CARS", "JPN")), point(15), 1e-12)
		noted(t, got.Notes, "the base is the duty observed in the year of the weights", 30e6+50e6)
	})
	t.Run("an importer that is not in the world", func(t *testing.T) {
		got := tariffsIn(t, w, smallState(t, "m | importer: CAN | origin: KOR | duty: add 10%", nil), smallWeights(t, "KOR 8703230190 30e6 750e3"))
		noted(t, got.Notes, "the law of Canada is left out: Canada is not in the world as itself", 0)
		if !slices.Equal(got.Central, w.Tariff) || got.Importers != nil {
			t.Error("tariffs moved")
		}
	})
	t.Run("no concordance", func(t *testing.T) {
		bare := smallWorld(t, flows, "")
		if _, err := TariffsOf(bare, smallState(t, law, nil), smallWeights(t, "")); !errors.Is(err, ErrNoConcordance) {
			t.Errorf("%v, want %v", err, ErrNoConcordance)
		}
		q := Question{World: bare, Before: smallState(t, law, nil), After: smallState(t, law, nil), Weights: smallWeights(t, "")}
		if e, err := q.Run(t.Context()); !errors.Is(err, ErrNoConcordance) || e != nil {
			t.Errorf("%v, %v", e, err)
		}
	})
	t.Run("days outside the schedule", func(t *testing.T) {
		s := smallState(t, law, nil)
		g := smallWeights(t, "KOR 8703230190 30e6 750e3")
		s.On = trade.DateOf(2024, 12, 31)
		if _, err := TariffsOf(w, s, g); err == nil || !strings.Contains(err.Error(), "the schedule begins on 2025-01-01") || !strings.Contains(err.Error(), "2024-12-31") {
			t.Errorf("the day before the schedule: %v", err)
		}
		q := Question{World: w, Before: s, After: smallState(t, law, nil), Weights: g}
		if _, err := q.Run(t.Context()); err == nil || !strings.Contains(err.Error(), "the schedule begins") {
			t.Errorf("a question from the day before the schedule: %v", err)
		}
		s.On = trade.DateOf(2025, 1, 1)
		tariffsIn(t, w, s, g)
		last := g.Schedule.Revisions()[len(g.Schedule.Revisions())-1]
		s.On = g.Schedule.Until()
		noted(t, tariffsIn(t, w, s, g).Notes, "base rates on "+s.On.String()+" are those of "+last.Name+", the last revision", 0)
		s.On = s.On.AddDays(-1)
		for _, n := range tariffsIn(t, w, s, g).Notes {
			if strings.Contains(n.What, "last revision") {
				t.Errorf("on %s: %s", s.On, n.What)
			}
		}
	})
}

// Members of an area have its weights, and each its own law.
func TestMembers(t *testing.T) {
	w := smallWorld(t, `
		USA DEU FRA ITA GBR ROW
		CARS USA 900 60 50 40 30 20
		CARS DEU 10 400 5 5 5 5
		CARS FRA 8 6 700 9 5 5
		CARS ITA 8 6 7 900 5 5
		CARS GBR 8 6 7 5 900 5
		CARS ROW 8 6 7 5 5 900
		STEEL USA 300 20 10 5 2 1
		STEEL DEU 1 100 1 1 1 1
		STEEL FRA 1 1 100 1 1 1
		STEEL ITA 1 1 1 100 1 1
		STEEL GBR 1 1 1 1 100 1
		STEEL ROW 1 1 1 1 1 100`, "8703 CARS 8704 CARS 72 STEEL")
	law := "m | origin: FRA | duty: add 10%\nn | origin: EU | goods: list l.csv | duty: add 4%"
	got := tariffsIn(t, w, smallState(t, law, map[string]string{"l.csv": "8704"}), smallWeights(t, `
		EU 8703230190 30e6 750e3
		EU 8704310120 10e6 2500e3
		GBR 8703230190 10e6 250e3
		BRA 8703230190 10e6 250e3
		BRA 7208390015 9e6 0`))
	eu := (30*2.5 + 10*(25+4)) / 40.0
	// The rest of the world is Brazil and the 24 members that are not in the world.
	rest := (40*24/27.0*eu + 10*2.5) / (40*24/27.0 + 10)
	for code, want := range map[string]float64{"DEU": eu, "ITA": eu, "FRA": eu + 10, "GBR": 2.5, "ROW": rest} {
		sameRange(t, code, got.rate(cellOf(t, w, "CARS", "USA", code)), point(want), 1e-12)
	}
	noted(t, got.Notes, "members of the European Union have the weights of all its members together, and each its own law", 0)
	noted(t, got.Notes, "the rest of the world (ROW) stands for BRA, AUT", 0)
	// All of them and Britain sell steel, of which the weights know none.
	noted(t, got.Notes, "origins that sell goods of a sector in the world and have no weights in it", 37e6)
	sameRange(t, "steel of FRA", got.rate(cellOf(t, w, "STEEL", "USA", "FRA")), point(10), 1e-12)
	sameRange(t, "steel of ITA", got.rate(cellOf(t, w, "STEEL", "USA", "ITA")), point(0), 1e-12)

	// One that the weights know by itself is not asked as a part of the area.
	got = tariffsIn(t, w, smallState(t, law+"\no | origin: ITA | duty: add 1%", map[string]string{"l.csv": "8704"}), smallWeights(t, "EU 8704310120 10e6 2500e3\nITA 8703230190 10e6 250e3"))
	sameRange(t, "ITA by itself", got.rate(cellOf(t, w, "CARS", "USA", "ITA")), point(3.5), 1e-12)
	sameRange(t, "DEU beside it", got.rate(cellOf(t, w, "CARS", "USA", "DEU")), point(29), 1e-12)
}

// Another importer has no schedule and no weights here: its base is the world's.
func TestAnotherImporter(t *testing.T) {
	w, g := apec(t), shippedWeights(t)
	china := w.Economy("CHN")
	all := tariffsIn(t, w, smallState(t, "m | importer: CHN | origin: USA | goods: all | duty: add 10%", nil), g)
	bought := 0.0
	for j, s := range w.Sectors {
		if s.Code == "SERV" || s.Code == "B09" { // hardly goods
			continue
		}
		at := cellOf(t, w, s.Code, "CHN", "USA")
		bought += 1e6 * w.Trade[at]
		sameRange(t, s.Code, Range{all.Low[at], all.Central[at], all.High[at]}, point(w.Tariff[at]+0.10), 0)
		for n := range w.N() {
			for i := range w.N() {
				at := (j*w.N()+n)*w.N() + i
				if (n != china || i != w.Economy("USA")) && all.Central[at] != w.Tariff[at] {
					t.Fatalf("the tariff of %s on %s moved", w.Economies[n].Code, w.Economies[i].Code)
				}
			}
		}
	}
	services := cellOf(t, w, "SERV", "CHN", "USA") // electricity is in it, and it is hardly goods
	sameRange(t, "services", Range{all.Low[services], all.Central[services], all.High[services]}, point(w.Tariff[services]), 0)
	noted(t, all.Notes, "no schedule of China is at hand: the law adds to the tariffs of the world", bought)
	if !slices.Equal(all.Importers, []int{china}) || len(all.Notes) != 1 {
		t.Errorf("importers %v, notes %v", all.Importers, all.Notes)
	}

	// One heading of a sector: from nothing to all of it, with its weight in US imports.
	one := tariffsIn(t, w, smallState(t, "m | importer: CHN | origin: USA | goods: list l.csv | duty: add 10%", map[string]string{"l.csv": "8703"}), g)
	value, sum := 0.0, 0.0
	for _, m := range g.Imports {
		if w.SectorOf(string(m.Code[:6])) == "C29" {
			sum += m.Value
			if strings.HasPrefix(string(m.Code), "8703") {
				value += m.Value
			}
		}
	}
	at := cellOf(t, w, "C29", "CHN", "USA")
	was := w.Tariff[at]
	sameRange(t, "C29", Range{one.Low[at], one.Central[at], one.High[at]}, Range{was, was + 0.10*value/sum, was + 0.10}, 1e-12)
	noted(t, one.Notes, "no schedule of China is at hand", 1e6*w.Trade[at])
	noted(t, one.Notes, "no weights by product are at hand for China", 1e6*w.Trade[at])
	for _, s := range w.SectorCodes() {
		if at := cellOf(t, w, s, "CHN", "USA"); s != "C29" && one.rate(at) != (Range{100 * w.Tariff[at], 100 * w.Tariff[at], 100 * w.Tariff[at]}) {
			t.Errorf("%s moved to %v", s, one.rate(at))
		}
	}

	// A measure of all importers reaches each of them.
	few := smallWorld(t, "USA KOR CHN\nCARS USA 900 60 50\nCARS KOR 10 400 5\nCARS CHN 8 6 700", "8703 CARS")
	few.Tariff = slices.Repeat([]float64{0.07}, len(few.Trade))
	each := tariffsIn(t, few, smallState(t, "m | importer: all | origin: CHN | duty: add 10%", nil), smallWeights(t, "CHN 8703230190 30e6 750e3"))
	sameRange(t, "by the United States", each.rate(cellOf(t, few, "CARS", "USA", "CHN")), point(12.5), 1e-12)
	sameRange(t, "by Korea", each.rate(cellOf(t, few, "CARS", "KOR", "CHN")), point(17), 1e-12)
	sameRange(t, "by Korea, of another origin", each.rate(cellOf(t, few, "CARS", "KOR", "USA")), point(7), 1e-12)
	if !slices.Equal(each.Importers, []int{1, 0}) { // in the order of their codes, those that the law changes
		t.Errorf("importers %v", each.Importers)
	}

	// What its law says and cannot be followed is said.
	for text, want := range map[string]string{
		"duty: add 10% | goods: list l.csv":             "m names goods by more than six digits, which only the schedule of South Korea has",
		"duty: add 10¢/kg | goods: list m.csv":          "the law of South Korea sets no upper bound for some goods",
		"duty: add 10% | when: aircraft | goods: all":   "not given: aircraft (imports of South Korea)",
		"duty: add 10% | unless: aircraft | goods: all": "not given: aircraft (imports of South Korea)",
	} {
		s := smallState(t, "m | importer: KOR | origin: CHN | "+text, map[string]string{"l.csv": "87032301", "m.csv": "8703"})
		noteOf(t, tariffsIn(t, few, s, smallWeights(t, "CHN 8703230190 30e6 750e3")).Notes, want)
	}
	s := smallState(t, "m | importer: KOR | origin: CHN | duty: add 10%", nil)
	noteOf(t, tariffsIn(t, few, s, Weights{Schedule: book(t)}).Notes, "there are no imports to weigh products with: the law of South Korea is left out")

	// A rate that is set takes the place of the world's; a top-up looks at it; what is
	// open makes a range.
	few.Concordance = append(few.Concordance, world.Correspondence{HS: "8704", Sector: "CARS"})
	for text, want := range map[string]Range{
		"duty: set base 3%":                                      {3, 3, 3},
		"duty: set base 3% | goods: list l.csv":                  {3, (30*3 + 10*7) / 40.0, 7},
		"duty: set base 3% | goods: list m.csv | when: aircraft": {3, 7, 7},
		"duty: top-up to 12%":                                    {12, 12, 12},
		"duty: top-up to 5%":                                     {7, 7, 7},
		"duty: add 10% | unless: aircraft":                       {7, 17, 17},
		"duty: add 10% | when: aircraft":                         {7, 7, 17},
		"duty: add 10¢/kg | goods: list l.csv":                   {7, 7, 7},
		"duty: none | goods: list l.csv":                         {7, 7, 7},
		"duty: add 10% | origin: all less CHN":                   {7, 7, 7},
	} {
		measure := "m | importer: KOR | " + text
		if !strings.Contains(text, "origin:") {
			measure += " | origin: CHN"
		}
		got := tariffsIn(t, few, smallState(t, measure, map[string]string{"l.csv": "8703", "m.csv": "8704"}), smallWeights(t, "CHN 8703230190 30e6 750e3\nJPN 8704310120 10e6 2500e3"))
		sameRange(t, text, got.rate(cellOf(t, few, "CARS", "KOR", "CHN")), want, 1e-12)
	}
	given := smallState(t, "m | importer: KOR | origin: CHN | duty: add 10% | when: aircraft", nil)
	given.Facts = map[string]tariff.Truth{"aircraft": tariff.Yes}
	sameRange(t, "a fact that is given", tariffsIn(t, few, given, smallWeights(t, "CHN 8703230190 30e6 750e3")).rate(cellOf(t, few, "CARS", "KOR", "CHN")), point(17), 1e-12)
}

// What is alike for several importers is one note; what both states say of an importer
// counts once, with the larger value.
func TestJoinedNotes(t *testing.T) {
	before := []sharedNote{{"the law of %s", "KOR", 10}, {"something else of %s", "KOR", 0}}
	after := []sharedNote{{"the law of %s", "JPN", 20}, {"the law of %s", "KOR", 12}}
	want := []Note{{"the law of South Korea, Japan", 32}, {"something else of South Korea", 0}}
	if got := joined(before, after); !slices.Equal(got, want) {
		t.Errorf("%v, want %v", got, want)
	}
	var many []sharedNote
	for _, e := range []trade.Economy{"KOR", "JPN", "CHN", "MEX", "CAN", "VNM"} {
		many = append(many, sharedNote{"the law of %s", e, 1})
	}
	if got, want := joined(many[:5])[0].What, "the law of South Korea, Japan, China, Mexico, Canada"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := joined(many)[0].What, "the law of South Korea, Japan, China, Mexico, 2 others"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}
