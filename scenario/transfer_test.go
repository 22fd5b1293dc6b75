package scenario

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/equilibrium"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

// The cash of Korea's investment, from the dossier.
func TestTransfersOfTheDossier(t *testing.T) {
	d := dossierOf(t, "korea-us-2025")
	got, left := Transfers(ledger.At(d, today, today))
	want := Transfer{
		Item: "strategic-investment.cash", Title: "Korea's strategic investment in the United States, cash", Payer: "KOR", Payee: "USA",
		Period: trade.Period{Start: trade.DateOf(2026, 1, 1), End: trade.DateOf(2027, 1, 1)}, Cap: 20e9, Paid: 2.4e9,
	}
	if !slices.Equal(got, []Transfer{want}) || left != nil {
		t.Errorf("%+v and %v, want %+v", got, left, want)
	}
	// Before it was promised, and before a payment was known.
	if got, _ := Transfers(ledger.At(d, trade.DateOf(2025, 11, 13), trade.DateOf(2025, 11, 13))); got != nil {
		t.Errorf("the day before the promise: %+v", got)
	}
	for known, paid := range map[trade.Date]float64{trade.DateOf(2026, 9, 30): 0, trade.DateOf(2026, 10, 1): 2.4e9} {
		got, _ := Transfers(ledger.At(d, known, known))
		if len(got) != 1 || got[0].Paid != paid || got[0].Cap != 20e9 {
			t.Errorf("known on %s: %+v, want %g paid", known, got, paid)
		}
	}
	// In another year nothing of it is paid.
	got, _ = Transfers(ledger.At(d, trade.DateOf(2027, 2, 1), trade.DateOf(2027, 2, 1)))
	if len(got) != 1 || got[0].Paid != 0 || got[0].Period.Start != trade.DateOf(2027, 1, 1) {
		t.Errorf("a year later: %+v", got)
	}
}

// What makes a promise a transfer: dollars, a cap by the year, one economy on each side.
func TestWhichPromisesAreTransfers(t *testing.T) {
	promise := func(by, to, amount, cap string) string {
		return "2025-01-01 commitment x \"Money\"\n  under: deal\n  by: " + by + "\n  to: " + to + "\n  duty: result\n  amount: " + amount + "\n  cap: " + cap + "\n"
	}
	for _, c := range []struct {
		text string
		want string
		why  string // for which it is left out
	}{
		{promise("KOR", "USA", "10 billion USD", "2 billion USD per calendar-year"), "KOR USA 2e+09", ""},
		{promise("JPN", "MEX", "500 million USD", "50 million USD per rolling-year"), "JPN MEX 5e+07", ""},
		{promise("KOR", "USA", "10 billion USD", "2 billion USD per quarter"), "", "its cap is per quarter, not per year"},
		{promise("KOR", "USA", "10 billion KRW", "2 billion KRW per calendar-year"), "", "its amount is in KRW, not in US dollars"},
		{promise("KOR, JPN", "USA", "10 billion USD", "2 billion USD per calendar-year"), "", "no one payer and one receiver"},
		{promise("KOR", "USA, MEX", "10 billion USD", "2 billion USD per calendar-year"), "", "no one payer and one receiver"},
		{strings.Replace(promise("KOR", "USA", "10 billion USD", ""), "  cap: \n", "", 1), "", ""},
		// No more can be paid in a year than is open: of 5 billion 4 were paid the year before.
		{strings.Replace(promise("KOR", "USA", "5 billion USD", "20 billion USD per calendar-year"), "2025", "2023", 1) + "2024-06-01 delivered x 4 billion USD from act\n", "KOR USA 1e+09 rest", ""},
		{promise("KOR", "USA", "5 billion USD", "20 billion USD per calendar-year"), "KOR USA 5e+09 rest", ""},
		{promise("KOR", "USA", "at least 5 billion USD", "20 billion USD per calendar-year"), "KOR USA 2e+10", ""},
		{promise("KOR", "USA", "5 billion USD", "20 billion USD per calendar-year") + "2025-02-01 terminated x from act\n", "", "it was terminated"},
	} {
		text := "source act\n  grade: legal\ninstrument deal \"A deal\"\n  source: act\n" + c.text
		d, messages := dossier.Load(fstest.MapFS{"x.pact": {Data: []byte(text)}}, "x", dossier.Options{})
		refuse(t, messages)
		got := ""
		list, left := Transfers(ledger.At(d, june, june))
		for _, x := range list {
			got += fmt.Sprint(x.Payer, " ", x.Payee, " ", x.Cap)
			if x.Rest {
				got += " rest"
			}
		}
		if got != c.want {
			t.Errorf("%q, want %q:\n%s", got, c.want, c.text)
		}
		if c.why == "" && left != nil || c.why != "" && (len(left) != 1 || !strings.Contains(left[0].What, c.why)) {
			t.Errorf("left out: %v, want %q", left, c.why)
		}
	}
}

// A payment raises the payer's surplus and lowers the payee's by its amount, and
// costs the payer more than the amount: its terms of trade fall.
func TestTransferEffects(t *testing.T) {
	w := apec(t)
	law := lawOn(t, deal)
	g := shippedWeights(t)
	list, _ := Transfers(ledger.At(dossierOf(t, "korea-us-2025"), today, today))
	e := answer(t, Question{World: w, Before: law, After: law, Weights: g, Sets: []string{"FGO", "U4"}, Transfers: list})
	if len(e.Transfers) != 1 {
		t.Fatalf("%d transfers", len(e.Transfers))
	}
	x := e.Transfers[0]
	if x.Payer != "KOR" || x.Payee != "USA" || x.Item != "strategic-investment.cash" || x.From != trade.DateOf(2026, 1, 1) || x.Until != trade.DateOf(2026, 12, 31) {
		t.Errorf("%+v", x)
	}
	if len(x.Assumes) < 4 || !strings.Contains(x.Assumes[0], "raises the trade surplus of South Korea and lowers that of United States") || !strings.Contains(x.Assumes[1], "dollars of 2022") {
		t.Errorf("assumes %q", x.Assumes)
	}
	if len(x.Cases) != 2 || x.Cases[0].Case != "cap used to the full" || x.Cases[0].USD != 20e9 || x.Cases[1].Case != "evidenced as paid" || x.Cases[1].USD != 2.4e9 {
		t.Fatalf("cases %+v", x.Cases)
	}
	// the second state without the payment
	tariffs := tariffsIn(t, w, law, g)
	w = paid(w, tariffs)
	first := solvedUnder(t, w, "FGO", tariffs.Central)
	N := w.N()
	for _, c := range x.Cases {
		for k, sign := range []float64{1, -1} { // payer, payee
			y := c.Economies[k]
			n := w.Economy(y.Economy)
			income := 0.0
			for j := range w.J() {
				income += w.Final()[n*w.J()+j]
			}
			income *= 1e6 * first.Income[n]
			plain := -sign * 100 * c.USD / income
			burden := y.Spending.Central / plain // above 1: terms of trade go with the payment
			if !(burden > 1 && burden < 1.5) {
				t.Errorf("%s, %s: real spending moves by %.5f %%, the payment alone is %.5f %%", c.Case, y.Economy, y.Spending.Central, plain)
			}
			if !(sign*y.TermsOfTrade.High < 0 || sign < 0 && y.TermsOfTrade.Low > 0) {
				t.Errorf("%s, %s: terms of trade %+v", c.Case, y.Economy, y.TermsOfTrade)
			}
			if !(sign*y.RealWage.Central < 0) {
				t.Errorf("%s, %s: real wage %+v", c.Case, y.Economy, y.RealWage)
			}
			if !(sign*y.Exports.Central > 0) || !(sign*y.Imports.Central < 0) {
				t.Errorf("%s, %s: exports %+v, imports %+v", c.Case, y.Economy, y.Exports, y.Imports)
			}
			// exports less imports: the surplus moves by the payment
			sold, bought := 0.0, 0.0
			for at, v := range first.Trade {
				if m, i := at/N%N, at%N; i == n && m != n {
					sold += v
				} else if m == n && i != n {
					bought += v
				}
			}
			moved := 1e6 * (sold*y.Exports.Central - bought*y.Imports.Central) / 100
			if !near(moved, sign*c.USD, 1e-6*c.USD) {
				t.Errorf("%s, %s: the surplus moves by %.8g dollars, want %.8g", c.Case, y.Economy, moved, sign*c.USD)
			}
			for _, r := range []Range{y.Spending, y.RealWage, y.TermsOfTrade, y.Exports, y.Imports} {
				if !(r.Low <= r.Central && r.Central <= r.High && r.Low < r.High) {
					t.Errorf("%s, %s: %v over two sets", c.Case, y.Economy, r)
				}
			}
		}
	}
	for k := range 2 { // the cap is more than what is evidenced
		full, paid := x.Cases[0].Economies[k].Spending.Central, x.Cases[1].Economies[k].Spending.Central
		if r := full / paid; !near(r, 20/2.4, 0.1) {
			t.Errorf("%s: the cap moves spending by %g times what was paid does", x.Cases[0].Economies[k].Economy, r)
		}
	}
	// and to the last digit what the solver says
	surplus := make([]float64, N)
	surplus[w.Economy("KOR")], surplus[w.Economy("USA")] = 20e3, -20e3
	after := must[*equilibrium.Result](t)(equilibrium.Solve(must[*equilibrium.Baseline](t)(w.Baseline("FGO")), equilibrium.Shock{Tariff: tariffs.Central, Surplus: surplus}, equilibrium.Options{Tolerance: 1e-12}))
	n := w.Economy("KOR")
	if got, want := x.Cases[0].Economies[0].Spending.Central, 100*(after.Welfare[n]/first.Welfare[n]-1); !near(got, want, 1e-7) {
		t.Errorf("real spending of Korea %.9f %%, want %.9f", got, want)
	}
	// The law is the same in both states: the payment is no part of its effect.
	if e.Economy("KOR").Welfare != point(0) {
		t.Errorf("the payment counts as an effect of the law: %v", e.Economy("KOR").Welfare)
	}
}

// A payment of an economy that is not in the world is not looked at, and that is
// said; one paid to the full has one case.
func TestTransferCases(t *testing.T) {
	q := shortQuestion(t)
	year := trade.Period{Start: trade.DateOf(2026, 1, 1), End: trade.DateOf(2027, 1, 1)}
	q.Transfers = []Transfer{
		{Item: "a", Title: "From Japan", Payer: "JPN", Payee: "USA", Period: year, Cap: 1e6},
		{Item: "b", Title: "To Japan", Payer: "USA", Payee: "JPN", Period: year, Cap: 1e6},
		{Item: "c", Title: "All of it", Payer: "KOR", Payee: "USA", Period: year, Cap: 1e6, Paid: 1e6},
		{Item: "d", Title: "Nothing yet", Payer: "USA", Payee: "KOR", Period: year, Cap: 1e6},
	}
	e := answer(t, q)
	noted(t, e.Notes, "From Japan is not looked at: Japan and United States must both be in the world", 0)
	noted(t, e.Notes, "To Japan is not looked at: United States and Japan must both be in the world", 0)
	if len(e.Transfers) != 2 || e.Transfers[0].Item != "c" || e.Transfers[1].Item != "d" {
		t.Fatalf("%+v", e.Transfers)
	}
	if x := e.Transfers[0]; len(x.Cases) != 1 || x.Cases[0].Case != "cap used to the full" {
		t.Errorf("paid to the full: %+v", x.Cases)
	}
	x := e.Transfers[1]
	if len(x.Cases) != 1 || !strings.Contains(x.Assumes[len(x.Assumes)-1], "no payment in the year is evidenced") {
		t.Errorf("nothing yet: %+v, assumes %q", x.Cases, x.Assumes)
	}
	// small, so that there and back are opposite
	if a, b := e.Transfers[0].Cases[0].Economies[0].Spending.Central, x.Cases[0].Economies[1].Spending.Central; !near(a, -b, 1e-3*math.Abs(a)) || a >= 0 {
		t.Errorf("Korea pays: %g; Korea is paid: %g", a, b)
	}
}

// A payment that the payer cannot make takes nothing from the rest of the answer, nor
// from other payments; nor does a set of elasticities without an equilibrium.
func TestImpossibleTransfer(t *testing.T) {
	q := shortQuestion(t)
	year := trade.Period{Start: trade.DateOf(2026, 1, 1), End: trade.DateOf(2027, 1, 1)}
	small := Transfer{Item: "small", Title: "Small", Payer: "KOR", Payee: "USA", Period: year, Cap: 1e6, Rest: true}
	q.Transfers = []Transfer{
		{Item: "x", Title: "Far too much", Payer: "KOR", Payee: "USA", Period: year, Cap: 1e15},
		small,
		{Item: "y", Title: "Capped too high", Payer: "KOR", Payee: "USA", Period: year, Cap: 1e15, Paid: 1e6},
	}
	e := answer(t, q)
	noteOf(t, e.Notes, "Far too much is not looked at as a transfer: no equilibrium")
	noteOf(t, e.Notes, "Capped too high, cap used to the full, is not looked at as a transfer: no equilibrium")
	if len(e.Transfers) != 2 || e.Transfers[0].Item != "small" || e.Transfers[1].Item != "y" || e.Economy("KOR").Welfare.Central == 0 {
		t.Fatalf("%+v", e.Transfers)
	}
	for k, want := range []string{"all that is open paid", "evidenced as paid"} {
		if c := e.Transfers[k].Cases; len(c) != 1 || c[0].Case != want || !(c[0].Economies[0].Spending.Central < 0) {
			t.Errorf("%+v", c)
		}
	}
	alone := e.Transfers[0].Cases

	w := *q.World
	broken := w.Elasticities[0]
	broken.Name, broken.Theta = "broken", slices.Repeat([]float64{math.Inf(1)}, w.J())
	w.Elasticities = append(slices.Clone(w.Elasticities), broken)
	q.World, q.Sets, q.Transfers = &w, []string{q.Sets[0], "broken"}, []Transfer{small}
	e = answer(t, q)
	noteOf(t, e.Notes, "with the elasticities broken some run found no equilibrium and is left out of the range")
	noteOf(t, e.Notes, "Small with the elasticities broken is left out of its range: ")
	if len(e.Transfers) != 1 || e.Transfers[0].Cases[0].Economies[0].Spending.Central != alone[0].Economies[0].Spending.Central {
		t.Errorf("%+v, want %+v", e.Transfers, alone)
	}
}
