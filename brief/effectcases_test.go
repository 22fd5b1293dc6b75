package brief

import (
	"math"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/trade"
)

func TestTicksOfSmallRates(t *testing.T) {
	p := pathOf(t, []string{"2025-01-01"}, "2025-02-15", []float64{0.0024}, []float64{0.001})
	for _, width := range []int{wide, narrow} {
		drawn(t, stepChart(p, p.Groups, nil, width, "x", "x")).check(t)
	}
}

func TestTicksOfWhiskers(t *testing.T) {
	rows := []scenario.EconomyEffect{{Name: "K", Welfare: scenario.Range{Low: -0.031, Central: 0.045, High: 0.066}}}
	d := drawn(t, whiskerChart(rows, wide, "x", "x"))
	w := d.of("line", "whisker")[0]
	for _, b := range d.of("text", "tick") {
		v, _ := strconv.ParseFloat(strings.ReplaceAll(b.words, "−", "-"), 64)
		if at := w.x0 + (w.x1-w.x0)*(v+0.031)/0.097; at-b.x > 1 || b.x-at > 1 {
			t.Errorf("tick %s stands at %.1f, its value at %.1f", b.words, b.x, at)
		}
	}
}

func TestThreeMarksInAMonth(t *testing.T) {
	p := pathOf(t, []string{"2025-01-01", "2025-04-03", "2025-04-05", "2025-04-10"}, "2026-11-23", []float64{0, 0.1, 0.2, 0.12}, []float64{0, 0.25, 0.25, 0.25})
	numbers := map[trade.Date]int{}
	for k, d := range p.Days[1:] {
		numbers[d] = k + 1
	}
	for _, width := range []int{wide, narrow} {
		drawn(t, stepChart(p, p.Groups, numbers, width, "x", "x")).check(t)
	}
}

func TestYearAtTheEdge(t *testing.T) {
	for _, until := range []string{"2026-01-02", "2026-07-10"} {
		p := pathOf(t, []string{"2025-01-01"}, until, []float64{0.1}, []float64{0.1})
		drawn(t, stepChart(p, p.Groups, nil, narrow, "x", "x")).check(t)
	}
}

func TestKeyOverTheHighestMark(t *testing.T) {
	p := pathOf(t, []string{"2025-01-01", "2025-04-03"}, "2026-11-23", []float64{0, 0.25}, []float64{0, 0.25})
	p.Groups[0].Rates[1].High = 0.25
	drawn(t, stepChart(p, p.Groups, map[trade.Date]int{p.Days[1]: 1}, narrow, "x", "x")).check(t)
}

func TestNoteWithoutThenWithValue(t *testing.T) {
	d, _ := dossier.Load(fstest.MapFS{"a.pact": {Data: []byte("topic x \"X\"\n")}}, "a", dossier.Options{})
	v := ledger.At(d, trade.DateOf(2026, 1, 1), trade.DateOf(2026, 1, 1))
	one := &scenario.Effects{Notes: []scenario.Note{{What: "the same"}}}
	two := &scenario.Effects{Notes: []scenario.Note{{What: "the same", USD: 2e9}}}
	New(v, Options{Scenarios: []Scenario{{ID: "a", Effects: one}, {ID: "b", Effects: two}}})
}

func TestNegativeZero(t *testing.T) {
	if n := inNumber(-0.00001, 4); n.Negative {
		t.Errorf("%s in the workbook", n)
	}
}

func TestNaN(t *testing.T) {
	if c := money(scenario.Dollars(math.NaN())); c.Text != "–" {
		t.Errorf("%q", c.Text)
	}
}

func TestKeyLosesItsNumber(t *testing.T) {
	p := pathOf(t, []string{"2025-01-01"}, "2026-11-23", []float64{0.1}, []float64{0.026})
	p.Groups[1].Title = "Computers and electronics"
	found := false
	for _, b := range drawn(t, stepChart(p, p.Groups, nil, wide, "x", "x")).of("text", "direct") {
		found = found || strings.HasSuffix(b.words, "2.6 %")
	}
	if !found {
		t.Error("the rate at the end of the label is cut")
	}
}

// Where the two states are known on two days, both days are said.
func TestStatesKnownOnTwoDays(t *testing.T) {
	deal := trade.DateOf(2025, 11, 1)
	state := func(month, day int) scenario.StateShape {
		return scenario.StateShape{On: deal, Known: trade.DateOf(2025, month, day)}
	}
	for _, c := range []struct {
		before, after scenario.StateShape
		want          string
	}{
		{state(12, 2), state(12, 4), "from the law of 1 November 2025, as known on 2 December 2025, to the law of 1 November 2025, as known on 4 December 2025"},
		{state(12, 4), state(12, 4), "from the law of 1 November 2025 to the law of 1 November 2025, as known on 4 December 2025"},
	} {
		if got := statesText(&scenario.Effects{Before: c.before, After: c.after}); got != c.want {
			t.Errorf("%q, want %q", got, c.want)
		}
	}
}

func TestWithArticle(t *testing.T) {
	for name, want := range map[string]string{"United States": "the United States", "South Korea": "South Korea", "Philippines": "the Philippines", "United Arab Emirates": "the United Arab Emirates"} {
		if got := withArticle(name); got != want {
			t.Errorf("%q, want %q", got, want)
		}
	}
}

func TestTitleOf(t *testing.T) {
	for name, want := range map[string]string{"korea-us-2025": "Korea US 2025", "my-deal": "My Deal", "apec_ai": "APEC AI", "eu-jp": "EU JP", "deal-in-2026": "Deal In 2026"} {
		if got := titleOf(name); got != want {
			t.Errorf("%s: %q, want %q", name, got, want)
		}
	}
}
