package ledger_test

import (
	"strings"
	"testing"

	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

func TestDelivered(t *testing.T) {
	ten := binding + "  amount: 10 GPU\n"
	parts := binding + "  amount: 100 GPU\n  part a\n    amount: 60 GPU\n  part b\n    amount: 40 GPU\n"
	for _, c := range []struct{ name, text, at, id, want string }{
		{"silence without a cap", ten, "2026-06-01", "x", "0.."},
		{"silence under a cap is at most the promise", ten + "  cap: 4 GPU per calendar-year\n", "2029-06-01", "x", "0..10"},
		{"silence under a cap", ten + "  cap: 4 GPU per calendar-year\n", "2027-06-01", "x", "0..8"},
		{"silence, over-delivery allowed", ten + "  over-delivery: yes\n  cap: 4 GPU per calendar-year\n", "2029-06-01", "x", "0..16"},
		{"attribution unknown", ten + "2026-02-01 delivered x 4 GPU from src, attribution unknown\n", "2026-06-01", "x", "0..4"},
		{"attribution unknown beside one that is known", ten + "2026-02-01 delivered x 4 GPU from src, attribution unknown\n2026-02-02 delivered x 3 GPU from src\n", "2026-06-01", "x", "3..7"},
		{"attribution cleared up", ten + "2026-02-01 delivered x 4 GPU from src, attribution unknown\n2026-03-01 correct x/delivered/2026-02-01, withdrawn\n2026-03-01 delivered x 4 GPU from src\n  on: 2026-02-01\n", "2026-06-01", "x", "4..4"},
		{"up to", ten + "2026-02-01 delivered x up to 4 GPU from src\n", "2026-06-01", "x", "0..4"},
		{"at least", ten + "2026-02-01 delivered x at least 4 GPU from src\n", "2026-06-01", "x", "4.."},
		{"about", ten + "2026-02-01 delivered x about 4 GPU from src\n", "2026-06-01", "x", "4..4"},
		{"how much is not said", ten + "2026-02-01 delivered x from src\n2026-02-02 delivered x 3 GPU from src\n", "2026-06-01", "x", "3.."},
		{"returned", ten + "2026-02-01 delivered x 8 GPU from src\n2026-03-01 returned x 3 GPU from src\n", "2026-06-01", "x", "5..5"},
		{"returned, at most so many", ten + "2026-02-01 delivered x 8 GPU from src\n2026-03-01 returned x up to 3 GPU from src\n", "2026-06-01", "x", "5..8"},
		{"returned, at least so many", ten + "2026-02-01 delivered x 8 GPU from src\n2026-03-01 returned x at least 3 GPU from src\n", "2026-06-01", "x", "0..5"},
		{"returned, perhaps of something else", ten + "2026-02-01 delivered x 8 GPU from src\n2026-03-01 returned x 3 GPU from src, attribution unknown\n", "2026-06-01", "x", "5..8"},
		{"observed total takes the place of the sum", ten + "2026-02-01 delivered x 2 GPU from src\n2026-03-01 observed x 5 GPU from src\n2026-04-01 delivered x 1 GPU from src\n", "2026-06-01", "x", "6..6"},
		{"before the total", ten + "2026-02-01 delivered x 2 GPU from src\n2026-03-01 observed x 5 GPU from src\n", "2026-02-15", "x", "2..2"},
		{"observed less than was told", ten + "2026-02-01 delivered x 6 GPU from src\n2026-03-01 observed x 5 GPU from src\n", "2026-06-01", "x", "5..5"},
		{"observed up to says nothing against what is evidenced", ten + "2026-02-01 delivered x 2 GPU from src\n2026-03-01 observed x up to 5 GPU from src\n", "2026-06-01", "x", "2..5"},
		{"observed at least", ten + "2026-02-01 delivered x 6 GPU from src\n2026-03-01 observed x at least 5 GPU from src\n", "2026-06-01", "x", "6.."},
		{"observed, attribution unknown", ten + "2026-02-01 delivered x 2 GPU from src\n2026-03-01 observed x 5 GPU from src, attribution unknown\n", "2026-06-01", "x", "2..5"},
		{"observed and denied", ten + "2026-02-01 delivered x 2 GPU from src\n2026-03-01 observed x 5 GPU from src\n2026-03-02 disputed x/observed/2026-03-01 from src\n", "2026-06-01", "x", "2..5"},
		{"the whole counts its parts", parts + "2026-02-01 delivered x.a 20 GPU from src\n2026-03-01 delivered x.b 5 GPU from src\n2026-03-02 delivered x 1 GPU from src\n", "2026-06-01", "x", "26..26"},
		{"a part counts its own", parts + "2026-02-01 delivered x.a 20 GPU from src\n2026-03-01 delivered x.b 5 GPU from src\n2026-03-02 delivered x 1 GPU from src\n", "2026-06-01", "x.b", "5..5"},
		{"a total of one part leaves the other", parts + "2026-02-01 delivered x.a 20 GPU from src\n2026-02-01 delivered x.b 5 GPU from src\n2026-03-01 observed x.b 7 GPU from src\n", "2026-06-01", "x", "27..27"},
		{"a total of the whole", parts + "2026-02-01 delivered x.a 20 GPU from src\n2026-03-01 observed x 30 GPU from src\n2026-04-01 delivered x.b 2 GPU from src\n", "2026-06-01", "x", "32..32"},
		{"a total of a part within the total of the whole", parts + "2026-03-01 observed x 30 GPU from src\n2026-04-01 observed x.a 20 GPU from src\n", "2026-06-01", "x", "30..50"},
		{"another unit is another matter", binding + "  amount: 10 GPU\n  amount: 7 USD\n2026-02-01 delivered x 3 USD from src\n", "2026-06-01", "x", "3..3"},
		{"withdrawn", ten + "2026-02-01 delivered x 4 GPU from src\n2026-03-01 correct x/delivered/2026-02-01, withdrawn\n", "2026-06-01", "x", "0.."},
	} {
		t.Run(c.name, func(t *testing.T) {
			i := item(t, view(readAny(t, c.text), c.at, c.at), c.id)
			if got := interval(i); got != c.want {
				t.Errorf("delivered %s, want %s", got, c.want)
			}
			if silent := strings.HasSuffix(c.want, "..") && strings.HasPrefix(c.want, "0"); silent && len(i.Assumes) == 0 {
				if !says(reasons(i), "delivered") && !says(reasons(i), "returned") {
					t.Error("silence is taken as none, and nothing says so")
				}
			}
		})
	}
}

// What was chosen says which amount is owed and not in which unit it is counted.
func TestUnitIsOfWhatWasDelivered(t *testing.T) {
	text := binding + "  amount: 103 aircraft\n  amount: 36 billion USD from src\n  amount: 37 billion USD from src2\nsource src2 \"Another\"\n  grade: press\n" +
		"2026-02-01 choose x 36 billion USD from src\n  reason: the text\n"
	if i := item(t, view(read(t, text), "2026-03-01", "2026-03-01"), "x"); i.Unit != "aircraft" {
		t.Errorf("counted in %s, want aircraft, the amount stated first", i.Unit)
	}
	i := item(t, view(read(t, text+"2026-02-02 delivered x 1 billion USD from src\n"), "2026-03-01", "2026-03-01"), "x")
	if i.Unit != "USD" || i.Promised.String() != "36 billion USD" {
		t.Errorf("counted in %s of %s, want USD of the chosen 36 billion", i.Unit, i.Promised)
	}
}

// An "up to" part never proves or breaks a "more than" total.
func TestUpToPartsAndMoreThanTotals(t *testing.T) {
	text := binding + "  amount: more than 100 GPU\n  part a\n    amount: up to 60 GPU\n  part b\n    amount: up to 50 GPU\n"
	run(t, []check{
		{name: "nothing delivered", text: text, at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "a part at its limit is done", text: text + "2026-02-01 delivered x.a 60 GPU from src\n", at: "2026-02-01", id: "x.a", status: ledger.Fulfilled, rule: 2},
		{name: "limits delivered in bounds prove no total", text: text + "2026-02-01 delivered x.a up to 60 GPU from src\n2026-02-01 delivered x.b up to 50 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "0..110"},
		{name: "a total due and limits that could reach it", text: text + "  due: 2026-03-01\n2026-02-01 delivered x.a up to 60 GPU from src\n", at: "2026-04-01", id: "x", status: ledger.Overdue, rule: 7},
	})
}

func TestPartsAndRollUp(t *testing.T) {
	noAmount := binding + "  part a\n    amount: 6 GPU\n  part b\n    amount: 4 GPU\n    milestone signed by 2026-06-30\n"
	run(t, []check{
		{name: "all parts done", text: noAmount + "2026-02-01 delivered x.a 6 GPU from src\n2026-02-03 delivered x.b 4 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "one part done", text: noAmount + "2026-02-01 delivered x.a 6 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-06-30"},
		{name: "the step of a part does not pay it", text: noAmount + "2026-02-01 confirmed x.b.signed from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "the step of a part is overdue", text: noAmount, at: "2026-07-01", id: "x", status: ledger.Overdue, rule: 7, because: "milestone b.signed was due"},
		{name: "the whole confirmed, its part", text: noAmount + "2026-02-01 confirmed x from src\n", at: "2026-03-01", id: "x.a", status: ledger.Fulfilled, rule: 2},
		{name: "a part confirmed, and then the whole", text: noAmount + "2026-02-01 confirmed x.a from src\n2026-02-05 observed x 1 GPU from src\n", at: "2026-03-01", id: "x.a", status: ledger.Fulfilled, rule: 2},
		{name: "a part confirmed is not the whole", text: noAmount + "2026-02-01 confirmed x.a from src\n", at: "2026-03-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "a part found not met is a breach of the whole", text: noAmount + "2026-02-01 confirmed x.a from src, not met\n", at: "2026-03-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "and not of the other part", text: noAmount + "2026-02-01 confirmed x.a from src, not met\n", at: "2026-03-01", id: "x.b", status: ledger.OnTrack, rule: 11},
		{name: "a part carved out is not the whole", text: binding + "  amount: 10 GPU\n  part a\n    amount: 6 GPU\n2026-02-01 delivered x.a 6 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "6..6"},
		{name: "steps of one name, of the whole and of a part", text: binding + "  milestone signed by 2026-03-31\n  part a\n    milestone signed by 2026-06-30\n2026-02-01 confirmed x.signed from src\n", at: "2026-03-01", id: "x.a", status: ledger.OnTrack, rule: 11, due: "2026-06-30"},
	})
	v := view(read(t, noAmount+"2026-03-01 correct x.b, withdrawn\n"), "2026-03-01", "2026-03-01")
	if v.Item("x.b") != nil || v.Item("x.a") == nil || v.Item("x") == nil {
		t.Error("withdrawing a part takes out that part and nothing else")
	}
}

func TestEachOwesForItself(t *testing.T) {
	each := "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: each KOR, USA\n  duty: result\n"
	amount := each + "  amount: 10 GPU\n"
	run(t, []check{
		{name: "one confirmed, that one", text: each + "2026-02-01 confirmed x from src\n  by: KOR\n", at: "2026-02-01", id: "x@KOR", status: ledger.Fulfilled, rule: 2},
		{name: "one confirmed, the other", text: each + "2026-02-01 confirmed x from src\n  by: KOR\n", at: "2026-02-01", id: "x@USA", status: ledger.OpenEnded, rule: 12},
		{name: "one confirmed, the whole", text: each + "2026-02-01 confirmed x from src\n  by: KOR\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "both confirmed", text: each + "2026-02-01 confirmed x from src\n  by: KOR\n2026-03-01 confirmed x from src\n  by: USA\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "confirmed of all", text: each + "2026-02-01 confirmed x from src\n", at: "2026-02-01", id: "x@USA", status: ledger.Fulfilled, rule: 2},
		{name: "confirmed by a speaker who owes nothing", text: each + "2026-02-01 confirmed x from src\n  by: JPN\n", at: "2026-02-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "one delivered enough for two", text: amount + "2026-02-01 delivered x 20 GPU from src\n  by: KOR\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, errors: true},
		{name: "delivered by nobody named", text: amount + "2026-02-01 delivered x 10 GPU from src\n", at: "2026-02-01", id: "x@KOR", status: ledger.OpenEnded, rule: 12, delivered: "0..10"},
		{name: "one found wanting", text: each + "2026-02-01 confirmed x from src, not met\n  by: KOR\n", at: "2026-02-01", id: "x@KOR", status: ledger.Breached, rule: 6},
		{name: "the other is not", text: each + "2026-02-01 confirmed x from src, not met\n  by: KOR\n", at: "2026-02-01", id: "x@USA", status: ledger.OpenEnded, rule: 12},
		{name: "the whole is", text: each + "2026-02-01 confirmed x from src, not met\n  by: KOR\n", at: "2026-02-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "who leaves ends it for all", text: each + "2026-02-01 terminated x from src\n  by: USA\n", at: "2026-02-01", id: "x@KOR", status: ledger.Terminated, rule: 1},
	})
	if v := view(read(t, strings.Replace(each, "by: each KOR, USA", "each: KOR, USA", 1)), "2026-02-01", "2026-02-01"); v.Item("x@KOR") == nil || v.Item("x@USA") == nil {
		t.Error("the field each makes no items of its own")
	}
	if v := view(read(t, strings.Replace(each, "each ", "", 1)), "2026-02-01", "2026-02-01"); len(v.Items) != 1 {
		t.Errorf("a joint promise is one item, not %d", len(v.Items))
	}
}

func TestEveryYear(t *testing.T) {
	report := binding + "  due: every year from 2026\n"
	amount := report + "  amount: 5 GPU\n"
	step := binding + "  milestone report by every year from 2026\n"
	run(t, []check{
		{name: "the first year runs", text: report, at: "2026-12-31", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-12-31"},
		{name: "the first year is over", text: report, at: "2027-01-01", id: "x", status: ledger.Overdue, rule: 7, due: "2026-12-31"},
		{name: "the first year was kept", text: report + "2026-06-01 confirmed x from src\n", at: "2027-01-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2027-12-31"},
		{name: "never fulfilled for good", text: report + "2026-06-01 confirmed x from src\n", at: "2026-07-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2027-12-31"},
		{name: "partly is not done", text: report + "2026-06-01 confirmed x from src, partly\n", at: "2027-01-01", id: "x", status: ledger.Overdue, rule: 7},
		{name: "the last year that is over decides", text: report + "2027-06-01 confirmed x from src\n", at: "2028-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2028-12-31"},
		{name: "found not met in the deciding year", text: report + "2026-06-01 confirmed x from src, not met\n", at: "2027-02-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "found not met in a year long past", text: report + "2026-06-01 confirmed x from src, not met\n2027-06-01 confirmed x from src\n", at: "2028-02-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "a token is not the amount of a year", text: amount + "2026-06-01 delivered x 1 GPU from src\n", at: "2027-01-01", id: "x", status: ledger.Overdue, rule: 7},
		{name: "the amount of a year", text: amount + "2026-06-01 delivered x 1 GPU from src\n2026-07-01 delivered x 4 GPU from src\n", at: "2027-01-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "this year's amount is not last year's", text: amount + "2027-01-05 delivered x 5 GPU from src\n", at: "2027-02-01", id: "x", status: ledger.Overdue, rule: 7, due: "2026-12-31"},
		{name: "years after the period are not owed", text: report + "  agreed: 2026-01-01\n  period: 2026 .. 2027\n2026-06-01 confirmed x from src\n2027-06-01 confirmed x from src\n", at: "2029-02-01", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "the last year of the period was missed", text: report + "  agreed: 2026-01-01\n  period: 2026 .. 2027\n2026-06-01 confirmed x from src\n", at: "2029-02-01", id: "x", status: ledger.Overdue, rule: 7, due: "2027-12-31"},
		{name: "a step of every year", text: step + "2026-06-01 confirmed x.report from src\n", at: "2026-07-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "the step comes again", text: step + "2026-06-01 confirmed x.report from src\n", at: "2027-07-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2027-12-31"},
		{name: "the step was missed", text: step, at: "2027-01-01", id: "x", status: ledger.Overdue, rule: 7, due: "2026-12-31"},
		{name: "a later year does not stand for an earlier", text: step + "2027-01-02 confirmed x.report from src\n", at: "2027-07-01", id: "x", status: ledger.Overdue, rule: 7},
	})
}

func TestMilestonesAfterOthers(t *testing.T) {
	text := binding + "  milestone chosen by 2026-12-31\n  milestone funded by 45 days after each chosen\n"
	early := binding + "  milestone chosen by 2026-12-31\n  milestone funded not before 45 days after each chosen\n"
	twice := text + "2026-02-01 confirmed x.chosen from src, partly\n2026-03-01 confirmed x.chosen from src, partly\n"
	run(t, []check{
		{name: "nothing chosen", text: text, at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-12-31"},
		{name: "one chosen, in part", text: text + "2026-02-01 confirmed x.chosen from src, partly\n", at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-03-18"},
		{name: "one chosen, not funded", text: text + "2026-02-01 confirmed x.chosen from src, partly\n", at: "2026-03-19", id: "x", status: ledger.Overdue, rule: 7, due: "2026-03-18"},
		{name: "two chosen, one funded", text: twice + "2026-03-10 confirmed x.funded from src\n", at: "2026-03-20", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-04-15"},
		{name: "two chosen, the second not funded", text: twice + "2026-03-10 confirmed x.funded from src\n", at: "2026-04-16", id: "x", status: ledger.Overdue, rule: 7, due: "2026-04-15"},
		{name: "what comes each time is never done for good", text: text + "2026-02-01 confirmed x.chosen from src\n2026-03-10 confirmed x.funded from src\n", at: "2026-04-16", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "not before is never late", text: early + "2026-02-01 confirmed x.chosen from src\n", at: "2027-03-20", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "months, and the end of the month", text: binding + "  milestone a by 2026-06-30\n  milestone b by 1 month after a\n2026-01-31 confirmed x.a from src\n", at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-02-28"},
		{name: "a denied step starts no clock", text: text + "2026-02-01 confirmed x.chosen from src, partly\n2026-02-02 disputed x.chosen/confirmed/2026-02-01 from src\n2026-02-03 ended x from src\n", at: "2026-03-19", id: "x", status: ledger.Lapsed, rule: 3},
	})
	v := view(read(t, early+"2026-02-01 confirmed x.chosen from src, partly\n"), "2026-02-10", "2026-02-10")
	var got []string
	for _, d := range v.Due(400) {
		got = append(got, d.Date.String()+" "+d.What)
	}
	if want := "2026-03-18 milestone funded can begin, 2026-12-31 milestone chosen"; strings.Join(got, ", ") != want {
		t.Errorf("due: %q, want %q", got, want)
	}
}

func TestCorrections(t *testing.T) {
	ten := binding + "  amount: 10 GPU\n"
	delivered := ten + "2026-02-01 delivered x 4 GPU from src\n"
	for _, c := range []struct{ name, text, asOf, known, want string }{
		{"the amount, once known", delivered + "2026-03-01 correct x/delivered/2026-02-01 5 GPU from src\n", "2026-03-01", "2026-03-01", "5..5"},
		{"the amount, before it was known", delivered + "2026-03-01 correct x/delivered/2026-02-01 5 GPU from src\n", "2026-03-01", "2026-02-28", "4..4"},
		{"the amount, of an earlier day", delivered + "2026-03-01 correct x/delivered/2026-02-01 5 GPU from src\n", "2026-02-10", "2026-03-01", "5..5"},
		{"the last correction known counts", delivered + "2026-03-01 correct x/delivered/2026-02-01 5 GPU from src\n2026-04-01 correct x/delivered/2026-02-01 6 GPU from src\n", "2026-04-01", "2026-04-01", "6..6"},
		{"the day: not yet", delivered + "2026-03-01 correct x/delivered/2026-02-01 from src\n  on: 2026-02-20\n", "2026-02-10", "2026-03-01", "0.."},
		{"the day: on it", delivered + "2026-03-01 correct x/delivered/2026-02-01 from src\n  on: 2026-02-20\n", "2026-02-20", "2026-03-01", "4..4"},
		{"the day: before the correction was known", delivered + "2026-03-01 correct x/delivered/2026-02-01 from src\n  on: 2026-02-20\n", "2026-02-10", "2026-02-15", "4..4"},
		{"two days: the later known counts", delivered + "2026-03-01 correct x/delivered/2026-02-01 from src\n  on: 2026-02-20\n2026-04-01 correct x/delivered/2026-02-01 from src\n  on: 2026-02-05\n", "2026-02-10", "2026-04-01", "4..4"},
		{"withdrawn", delivered + "2026-03-01 correct x/delivered/2026-02-01, withdrawn\n", "2026-02-10", "2026-03-01", "0.."},
		{"not withdrawn yet", delivered + "2026-03-01 correct x/delivered/2026-02-01, withdrawn\n", "2026-03-10", "2026-02-28", "4..4"},
		{"the withdrawal was withdrawn", delivered + "2026-03-01 correct x/delivered/2026-02-01, withdrawn\n2026-04-01 correct x/delivered/2026-02-01/correct/2026-03-01, withdrawn\n", "2026-04-10", "2026-04-10", "4..4"},
		{"a correction was withdrawn", delivered + "2026-03-01 correct x/delivered/2026-02-01 5 GPU from src\n2026-04-01 correct x/delivered/2026-02-01/correct/2026-03-01, withdrawn\n", "2026-04-10", "2026-04-10", "4..4"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := interval(item(t, view(read(t, c.text), c.asOf, c.known), "x")); got != c.want {
				t.Errorf("delivered %s, want %s", got, c.want)
			}
		})
	}
	if v := view(read(t, ten+"2026-03-01 correct x, withdrawn\n"), "2026-03-01", "2026-03-01"); len(v.Items) != 0 {
		t.Error("a withdrawn promise is still there")
	}
	run(t, []check{
		{name: "the day of the promise was wrong", text: binding + "2026-06-01 correct x from src\n  agreed: 2025-12-01\n", at: "2025-12-15 2026-06-01", id: "x", status: ledger.OpenEnded, rule: 12},
	})
}

func TestAmendments(t *testing.T) {
	ten := binding + "  amount: 10 GPU\n  due: 2026-12-31\n"
	promised := func(text, asOf, known string) string {
		return item(t, view(read(t, text), asOf, known), "x").Promised.String()
	}
	amended := ten + "2026-05-01 amended x from src\n  on: 2026-06-01\n  amount: 20 GPU\n"
	for _, c := range []struct{ name, text, asOf, known, want string }{
		{"known and in force", amended, "2026-06-01", "2026-06-01", "20 GPU"},
		{"known and not in force", amended, "2026-05-31", "2026-06-01", "10 GPU"},
		{"in force and not known", amended, "2026-06-01", "2026-04-30", "10 GPU"},
		{"withdrawn", amended + "2026-07-01 correct x/amended/2026-05-01, withdrawn\n", "2026-07-01", "2026-07-01", "10 GPU"},
		{"the amendment was misread", amended + "2026-07-01 correct x/amended/2026-05-01 30 GPU from src\n", "2026-07-01", "2026-07-01", "30 GPU"},
		{"correcting the text leaves what was amended", amended + "2026-07-01 correct x from src\n  amount: 11 GPU\n", "2026-07-01", "2026-07-01", "20 GPU"},
		{"and corrects what came before", amended + "2026-07-01 correct x from src\n  amount: 11 GPU\n", "2026-05-15", "2026-07-01", "11 GPU"},
		{"two amendments, the later in force", amended + "2026-06-15 amended x from src\n  on: 2026-05-15\n  amount: 15 GPU\n", "2026-07-01", "2026-07-01", "20 GPU"},
		{"an amount in another unit stays", binding + "  amount: 10 GPU\n  amount: 7 USD\n2026-05-01 amended x from src\n  amount: 8 USD\n2026-05-02 delivered x 1 GPU from src\n", "2026-07-01", "2026-07-01", "10 GPU"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := promised(c.text, c.asOf, c.known); got != c.want {
				t.Errorf("promised %s, want %s", got, c.want)
			}
		})
	}
	run(t, []check{
		{name: "the deadline moves", text: ten + "2026-12-01 amended x from src\n  due: 2027-12-31\n", at: "2027-06-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2027-12-31"},
		{name: "the deadline had passed before", text: ten + "2027-02-01 amended x from src\n  due: 2027-12-31\n", at: "2027-01-15", id: "x", status: ledger.Overdue, rule: 7, due: "2026-12-31"},
		{name: "of a part", text: binding + "  part a\n    amount: 3 GPU\n    due: 2026-02-01\n2026-01-15 amended x.a from src\n  due: 2028\n", at: "2026-06-01", id: "x.a", status: ledger.OnTrack, rule: 11, due: "2028-12-31"},
	})
}

func TestCapsOfWholeAndInstrument(t *testing.T) {
	shared := binding + "  amount: 100 GPU\n  cap: 10 GPU per calendar-year\n  part a\n    amount: 60 GPU\n  part b\n    amount: 40 GPU\n2026-03-01 delivered x.b 10 GPU from src\n"
	i := item(t, view(read(t, shared), "2026-06-01", "2026-06-01"), "x.a")
	if i.Completion.String() != "2032-01-01" || !says(i.Assumes, "the other parts leave the cap") {
		t.Errorf("part b used the cap of 2026: %s, %q; want 2032-01-01", i.Completion, i.Assumes)
	}
	under := "2026-01-01 instrument pot \"Pot\"\n  form: memorandum\n  cap: 10 GPU per calendar-year\n" +
		"2026-01-01 commitment x \"X\"\n  under: pot\n  by: KOR\n  amount: 60 GPU\n2026-01-01 commitment y \"Y\"\n  under: pot\n  by: KOR\n  amount: 40 GPU\n2026-03-01 delivered y 4 GPU from src\n"
	i = item(t, view(read(t, under), "2026-06-01", "2026-06-01"), "x")
	if i.Completion.String() != "2032-01-01" || !says(i.Assumes, "what else falls under the cap of pot") { // 6 + 5 × 10 + 4
		t.Errorf("y used a part of the cap: %s, %q; want 2032-01-01", i.Completion, i.Assumes)
	}
	if i := item(t, view(read(t, under), "2026-06-01", "2026-02-01"), "x"); i.Completion.String() != "2031-01-01" {
		t.Errorf("before y's delivery was known: %s, want 2031-01-01", i.Completion)
	}
	amended := binding + "  amount: 100 GPU\n  cap: 10 GPU per calendar-year\n2026-06-01 amended x from src\n  cap: 25 GPU per calendar-year\n"
	if i := item(t, view(read(t, amended), "2026-06-01", "2026-06-01"), "x"); i.Completion.String() != "2029-01-01" {
		t.Errorf("amended cap: %s, want 2029-01-01", i.Completion)
	}
	back := binding + "  amount: 100 GPU\n  cap: 10 GPU per calendar-year\n2026-03-01 delivered x 10 GPU from src\n2027-03-01 returned x 5 GPU from src\n"
	if i := item(t, view(read(t, back), "2027-06-01", "2027-06-01"), "x"); i.Completion.String() != "2036-01-01" { // 95 at no more than 10 a year from 2027
		t.Errorf("what came back of 2026 makes no room in 2027: %s, want 2036-01-01", i.Completion)
	}
	done := binding + "  amount: 100 GPU\n  cap: 10 GPU per calendar-year\n  due: 2040\n2026-03-01 confirmed x from src\n"
	if i := item(t, view(read(t, done), "2026-06-01", "2026-06-01"), "x"); i.Completion != 0 || i.LatestStart != 0 {
		t.Errorf("a fulfilled promise has a day of completion ahead: %s", i.Completion)
	}
	start := binding + "  amount: 100 GPU\n  cap: 10 GPU per calendar-year\n  due: 2036-06-30\n"
	if i := item(t, view(read(t, start), "2026-06-01", "2026-06-01"), "x"); i.LatestStart.String() != "2027-12-31" {
		t.Errorf("latest start %s, want 2027-12-31", i.LatestStart)
	}
	undated := "commitment x \"X\"\n  under: treaty\n  by: KOR\n  amount: 100 GPU\n  cap: 10 GPU per rolling-year\n  due: 2040\n"
	if i := item(t, view(read(t, undated), "2026-06-01", "2026-06-01"), "x"); interval(i) != "0.." || i.Completion.String() != "2035-06-01" {
		t.Errorf("no day of beginning: delivered %s, completion %s; want 0.. and 2035-06-01", interval(i), i.Completion)
	}
}

func TestConflicts(t *testing.T) {
	text := binding + "  amount: 10 GPU from src\n  amount: 20 GPU from src2\nsource src2 \"Another\"\n  grade: press\n" +
		"2026-02-01 claim a \"A\"\n  about: x\n  says: within 45 days\n  contradicts: b\n2026-02-01 claim b \"B\"\n  about: x\n  says: not before 45 days\n  contradicts: a\n" +
		"2026-02-01 claim c \"C\"\n  about: x\n  says: the promise is of another kind\n  contradicts: x\n"
	chosen := text + "2026-03-01 choose b from src\n  reason: the official text\n2026-03-02 choose x 20 GPU from src2\n  reason: newer\n2026-03-03 choose x from src\n  reason: the promise is as it stands\n"
	write := func(v *ledger.View) string {
		var out []string
		for _, c := range v.Conflicts {
			s := c.ID + ":"
			for _, r := range c.Rivals {
				s += " " + r.Says + ";"
			}
			if c.Chosen != nil {
				s += " chosen " + c.Chosen.ID
			}
			out = append(out, s)
		}
		return strings.Join(out, "\n")
	}
	sets := "x: 10 GPU; 20 GPU;%x\na: within 45 days; not before 45 days;%a\nc: the promise is of another kind; X;%c"
	open := strings.NewReplacer("%x", "", "%a", "", "%c", "").Replace(sets)
	settled := strings.NewReplacer("%x", " chosen x/choose/2026-03-02", "%a", " chosen b/choose/2026-03-01", "%c", " chosen x/choose/2026-03-03").Replace(sets)
	for _, c := range []struct{ name, text, at, want string }{
		{"all stay", text, "2026-02-01", open},
		{"one of two sentences is chosen", chosen, "2026-03-03", settled},
		{"before the choices", chosen, "2026-02-28", open},
		{"before the claims", chosen, "2026-01-31", "x: 10 GPU; 20 GPU;"},
		{"a claim withdrawn", text + "2026-02-05 correct c, withdrawn\n", "2026-02-05", open[:strings.LastIndex(open, "\n")]},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := write(view(read(t, c.text), c.at, c.at)); got != c.want {
				t.Errorf("conflicts\n%s\nwant\n%s", got, c.want)
			}
		})
	}
	if i := item(t, view(read(t, text), "2026-02-01", "2026-02-01"), "x"); i.Promised.String() != "20 GPU" {
		t.Errorf("until someone chooses the highest is owed, not %s", i.Promised)
	}
}

func TestQuietAndLastEvidence(t *testing.T) {
	d := read(t, binding+"  part a\n    amount: 3 GPU\n2026-03-01 delivered x.a 1 GPU from src\n2026-05-01 searched x \"press\"\n")
	i := item(t, view(d, "2026-05-10", "2026-05-10"), "x")
	if i.LastEvidence != date("2026-03-01") || i.QuietDays != 70 {
		t.Errorf("last heard %s, %d days: a search that finds nothing is no evidence", i.LastEvidence, i.QuietDays)
	}
	i = item(t, view(d, "2026-02-01", "2026-02-01"), "x")
	if i.LastEvidence != trade.Date(0) || i.QuietDays != 31 {
		t.Errorf("last heard %s, %d days, want never, 31 days since the promise", i.LastEvidence, i.QuietDays)
	}
	if quiet := view(d, "2026-05-10", "2026-05-10").Quiet(70); len(quiet) != 1 || quiet[0].ID != "x" {
		t.Errorf("quiet for 70 days: %d", len(quiet))
	}
	if quiet := view(d, "2026-05-10", "2026-05-10").Quiet(71); len(quiet) != 0 {
		t.Errorf("quiet for 71 days: %d", len(quiet))
	}
}

func TestMatrix(t *testing.T) {
	d := read(t, "2026-01-01 coverage treaty money hard\n  quote: src \"shall pay\"\n  coder: kim\n2026-02-01 coverage memo money none\n  source: src\n2026-03-01 correct memo/coverage/money, withdrawn\n")
	got := view(d, "2026-02-01", "2026-02-01").Matrix()
	if len(got) != 2 || got[0].Level != "hard" || got[0].Quote != "shall pay" || got[0].Source != "src" || got[1].Level != "none" || got[1].Quote != "" {
		t.Errorf("matrix: %+v", got)
	}
	if n := len(view(d, "2026-01-31", "2026-01-31").Matrix()); n != 1 {
		t.Errorf("%d cells before the second was coded, want 1", n)
	}
	if n := len(view(d, "2026-03-01", "2026-03-01").Matrix()); n != 1 {
		t.Errorf("%d cells after it was withdrawn, want 1", n)
	}
}

func TestDue(t *testing.T) {
	text := binding + "  due: 2026-06-30\n  milestone m by 2026-04-30\n  part a\n    amount: 1 GPU\n  part b\n    amount: 1 GPU\n    due: 2026-05-31\n" +
		"2026-01-01 commitment done \"Done\"\n  under: treaty\n  by: KOR\n  due: 2026-03-01\n2026-02-01 confirmed done from src\n" +
		"2026-01-01 commitment past \"Past\"\n  under: treaty\n  by: KOR\n  due: 2026-01-31\n" +
		"2026-01-01 measure m1 \"M1\"\n  origin: KOR\n  goods: all\n  duty: none\n  applies: 2026-01-01 .. 2026-06-15\n2026-01-01 measure m2 \"M2\"\n  origin: KOR\n  goods: all\n  duty: none\n  applies: 2026-06-16 ..\n"
	lines := func(within int) string {
		var out []string
		for _, d := range view(read(t, text), "2026-03-01", "2026-03-01").Due(within) {
			out = append(out, d.Date.String()+" "+d.ID+" "+d.What)
		}
		return strings.Join(out, "\n")
	}
	all := "2026-01-31 past due\n2026-04-30 x milestone m\n2026-05-31 x.b due\n2026-06-15 m1 last day\n2026-06-16 m2 first day\n2026-06-30 x due"
	if got := lines(121); got != all {
		t.Errorf("due within 121 days\n%s\nwant\n%s", got, all)
	}
	if got, want := lines(120), all[:strings.LastIndex(all, "\n")]; got != want {
		t.Errorf("due within 120 days\n%s\nwant\n%s", got, want)
	}
	if got := lines(0); got != "2026-01-31 past due" {
		t.Errorf("due today: %s", got)
	}
}
