package ledger_test

import (
	"strings"
	"testing"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
)

// The table of caps: 200 billion at 20 billion a calendar year.
func TestCapVectors(t *testing.T) {
	promise := func(payer, limit, more string) string {
		return "2025-11-14 commitment invest \"Investment\"\n  under: memo\n  by: " + payer + "\n  to: USA\n  duty: result\n  amount: 200 billion USD\n  cap: " + limit + "\n" + more
	}
	const calendar = "20 billion USD per calendar-year"
	const paid = "2026-10-01 delivered invest 2.4 billion USD from src\n"
	for _, c := range []struct {
		name, text, at, completion, delivered, assumes string
	}{
		{"first payment on the day of signing", promise("KOR", calendar, ""), "2025-11-14", "2034-01-01", "0..20 billion", "no payment evidenced"},
		{"first payment in the new year", promise("KOR", calendar, ""), "2026-01-01", "2035-01-01", "0..40 billion", "no payment evidenced"},
		{"paid, the cap used to the full from 2026", promise("KOR", calendar, paid), "2026-10-10", "2035-01-01", "2.4 billion..2.4 billion", "the cap is used to the full from 2026-10-10"},
		{"paid, nothing more in 2026", promise("KOR", calendar, paid), "2027-01-01", "2036-01-01", "2.4 billion..2.4 billion", "the cap is used to the full from 2027-01-01"},
		{"silence: the later day, and what it assumes", promise("KOR", calendar, ""), "2026-09-01", "2035-01-01", "0..40 billion", "no payment evidenced"},
		{"the payment is not known yet", promise("KOR", calendar, paid), "2026-09-01", "2035-01-01", "0..40 billion", "no payment evidenced"},
		{"2027, nothing paid", promise("KOR", calendar, ""), "2027-01-01", "2036-01-01", "0..60 billion", "no payment evidenced"},
		{"rolling year", promise("KOR", "20 billion USD per rolling-year", ""), "2025-11-14", "2034-11-14", "0..20 billion", ""},
		{"quarter", promise("KOR", "5 billion USD per quarter", ""), "2025-11-14", "2035-07-01", "0..5 billion", ""},
		{"month", promise("KOR", "2 billion USD per month", ""), "2025-11-14", "2034-02-01", "0..2 billion", ""},
		{"fiscal year of the payer, October", promise("USA", "20 billion USD per fiscal-year", ""), "2025-11-14", "2034-10-01", "", "the fiscal year begins in month 10"},
		{"fiscal year of the payer, April", promise("JPN", "20 billion USD per fiscal-year", ""), "2025-11-14", "2034-04-01", "", "the fiscal year begins in month 4"},
		{"fiscal year of the payer, January", promise("KOR", "20 billion USD per fiscal-year", ""), "2025-11-14", "2034-01-01", "", "the fiscal year begins in month 1"},
		{"a year of no stated type", promise("KOR", "20 billion USD a year", ""), "2025-11-14", "2034-01-01", "", "the cap counts calendar years"},
		{"on demand", promise("KOR", calendar+", on demand", ""), "2026-01-01", "2035-01-01", "", "and not exceeded"},
	} {
		t.Run(c.name, func(t *testing.T) {
			i := item(t, view(read(t, c.text), c.at, c.at), "invest")
			if got := i.Completion.String(); got != c.completion {
				t.Errorf("earliest completion %s, want %s", got, c.completion)
			}
			if c.delivered != "" && interval(i) != c.delivered {
				t.Errorf("delivered %s, want %s", interval(i), c.delivered)
			}
			if c.assumes != "" && !says(i.Assumes, c.assumes) {
				t.Errorf("%q is not among what is assumed: %q", c.assumes, i.Assumes)
			}
		})
	}
}

// The same money had been paid up to the cap unseen: the other end of the answer.
func TestCapVectorIfPaidToTheCap(t *testing.T) {
	text := "2025-11-14 commitment invest \"Investment\"\n  under: memo\n  by: KOR\n  to: USA\n  duty: result\n  amount: 200 billion USD\n  cap: 20 billion USD per calendar-year\n" +
		"2025-12-31 delivered invest 20 billion USD from src\n2026-08-31 delivered invest 20 billion USD from src\n"
	if got := item(t, view(read(t, text), "2026-09-01", "2026-09-01"), "invest").Completion.String(); got != "2034-01-01" {
		t.Errorf("earliest completion %s, want 2034-01-01", got)
	}
}

// January 2029 binds the selection of projects. Read as a day of payment it
// lets five calendar years, 100 billion, through.
func TestDateOfTheMemorandumReadAsPayment(t *testing.T) {
	text := "2025-11-14 commitment invest \"Investment\"\n  under: memo\n  by: KOR\n  duty: result\n  amount: 200 billion USD\n  cap: 20 billion USD per calendar-year, on demand\n"
	run(t, []check{
		{name: "payment", text: text + "  due: 2029-01-19\n", at: "2025-11-14", id: "invest", status: ledger.Infeasible, rule: 8, errors: true,
			because: "200 billion open, the cap lets 100 billion through until 2029-01-19"},
		{name: "selection", text: text + "  milestone selected by 2029-01-19\n", at: "2025-11-14", id: "invest", status: ledger.OnTrack, rule: 11, due: "2029-01-19"},
	})
}

// The exact forms of the design page.
const tariffs = `2025-07-31 measure kor-reciprocal-15 "Korea: base + 15 %"
  under: order
  heading: 9903.02.56
  importer: USA
  origin: KOR
  goods: all
  duty: add 15%
  applies: 2025-08-07 ..
2025-12-04 ended kor-reciprocal-15 from src
  on: 2025-11-13
2025-12-03 measure kor-reciprocal-topup "Korea: 15 % all in"
  under: order
  origin: KOR
  goods: all
  duty: top-up to 15%
  applies: 2025-11-14 ..
  replaces: kor-reciprocal-15
2026-01-26 threatened kor-reciprocal-topup from src
  duty: top-up to 25%
2026-02-20 voided statute from src
  collected-until: 2026-02-23
2025-12-03 measure kor-vehicles-232 "Vehicles of Korea: 15 % all in"
  under: treaty
  origin: KOR
  goods: all
  duty: top-up to 15%
  applies: 2025-11-01 ..
2025-10-29 commitment cars "Cars: 15 % in all"
  under: memo
  by: USA
  to: KOR
  duty: result
  promised-duty: top-up to 15%
  goods: all
  origin: KOR
  due: month start of bill
  rests-on: treaty
2025-12-03 confirmed cars from src
  on: 2025-11-01
2025-11-13 commitment recip "Reciprocal tariff: 15 % in all"
  under: memo
  by: USA
  to: KOR
  duty: result
  promised-duty: top-up to 15%
  goods: all
  origin: KOR
  rests-on: statute
2025-12-03 confirmed recip from src
  on: 2025-11-14
2026-01-26 threatened recip from src
  duty: top-up to 25%
2025-11-13 commitment recip-other-law "Goods of Korea: at most 15 %, whatever the act"
  under: memo
  by: USA
  to: KOR
  duty: result
  promised-duty: at most 15%
  goods: all
  origin: KOR
2025-12-03 confirmed recip-other-law from src
  on: 2025-11-14
`

func TestStatusVectors(t *testing.T) {
	run(t, []check{
		{name: "cars, nothing known of the day", text: tariffs, at: "2025-11-05 2025-11-05", id: "cars", status: ledger.NotYetDue, rule: 5, because: "month start of bill, which has not come"},
		{name: "cars, in hindsight", text: tariffs, at: "2025-11-05 2025-12-05", id: "cars", status: ledger.Kept, rule: 14},
		{name: "car measure, in hindsight", text: tariffs, at: "2025-11-05 2025-12-05", id: "kor-vehicles-232", status: ledger.InEffect, rule: 25, because: "in effect from 2025-11-01, known since 2025-12-03"},
		{name: "reciprocal, threatened", text: tariffs, at: "2026-01-28 2026-01-28", id: "kor-reciprocal-topup", status: ledger.InEffect, rule: 25, flags: "at risk", because: "threatened on 2026-01-26"},
		{name: "reciprocal promise, threatened", text: tariffs, at: "2026-01-28 2026-01-28", id: "recip", status: ledger.Kept, rule: 14, flags: "at risk"},
		{name: "two days earlier nobody had threatened", text: tariffs, at: "2026-01-25 2026-01-25", id: "kor-reciprocal-topup", status: ledger.InEffect, rule: 25},
		{name: "reciprocal, the ground is void", text: tariffs, at: "2026-03-01 2026-03-01", id: "kor-reciprocal-topup", status: ledger.Void, rule: 21, because: "statute is void", assumes: "collected until 2026-02-23"},
		{name: "the promise on that ground", text: tariffs, at: "2026-03-01 2026-03-01", id: "recip", status: ledger.Lapsed, rule: 3},
		{name: "a promise that other law can meet", text: tariffs, at: "2026-03-01 2026-03-01", id: "recip-other-law", status: ledger.Kept, rule: 14},
		{name: "the cars rest on another statute", text: tariffs, at: "2026-03-01 2026-03-01", id: "cars", status: ledger.Kept, rule: 14},
		{name: "the day before the judgment", text: tariffs, at: "2026-02-19 2026-02-19", id: "recip", status: ledger.Kept, rule: 14, flags: "at risk"},
		{name: "the void reaches back once known", text: tariffs, at: "2025-12-10 2026-03-01", id: "kor-reciprocal-topup", status: ledger.Void, rule: 21},
		{name: "and not before it is known", text: tariffs, at: "2025-12-10 2026-02-19", id: "kor-reciprocal-topup", status: ledger.InEffect, rule: 25},
	})
	if v := view(read(t, tariffs), "2025-11-05", "2025-11-05"); v.Item("kor-vehicles-232") != nil {
		t.Error("the measure of December is seen in November")
	}
}

func TestStatusVectorsOfTheShippedDossier(t *testing.T) {
	d := shipped(t, "korea-us-2025")
	for _, c := range []struct {
		asOf, known, id, status string
		flags                   string
	}{
		{"2025-11-05", "2025-11-05", "autos-15", ledger.NotYetDue, ""},
		{"2025-11-05", "2025-12-05", "autos-15", ledger.Kept, ""},
		{"2025-11-05", "2025-12-05", "kor-vehicles-232", ledger.InEffect, ""},
		{"2026-01-28", "2026-01-28", "kor-reciprocal-topup", ledger.InEffect, "at risk"},
		{"2026-01-28", "2026-01-28", "recip-15", ledger.Kept, "at risk"},
		{"2026-03-01", "2026-03-01", "kor-reciprocal-topup", ledger.Void, ""},
		{"2026-03-01", "2026-03-01", "recip-15", ledger.Lapsed, ""},
		{"2026-03-01", "2026-03-01", "kor-vehicles-232", ledger.InEffect, "at risk"},
		{"2026-03-01", "2026-03-01", "s122", ledger.InEffect, "at risk"},
		{"2026-08-01", "2026-08-01", "s122", ledger.Ended, ""},
	} {
		i := item(t, view(d, c.asOf, c.known), c.id)
		if i.Status != c.status || strings.Join(i.Flags, ",") != c.flags {
			t.Errorf("%s at (%s, %s): %s %v, want %s [%s]", c.id, c.asOf, c.known, i.Status, i.Flags, c.status, c.flags)
		}
	}
	if v := view(d, "2025-11-05", "2025-11-05"); v.Item("kor-vehicles-232") != nil {
		t.Error("the notice of December is seen in November")
	}
	const cash = "strategic-investment.cash"
	for _, c := range []struct{ at, completion, delivered string }{
		{"2025-11-14", "2034-01-01", "0..20 billion"},
		{"2026-01-01", "2035-01-01", "0..40 billion"},
		{"2026-09-01", "2035-01-01", "0..40 billion"},
		{"2026-10-10", "2035-01-01", "2.4 billion..2.4 billion"},
		{"2027-01-01", "2036-01-01", "2.4 billion..2.4 billion"},
	} {
		i := item(t, view(d, c.at, c.at), cash)
		if i.Completion.String() != c.completion || interval(i) != c.delivered || i.Cap == nil || i.Cap.Per != dossier.PerCalendarYear {
			t.Errorf("%s at %s: completion %s, delivered %s; want %s, %s", cash, c.at, i.Completion, interval(i), c.completion, c.delivered)
		}
		if i.Status != ledger.OnTrack || i.Due.String() != "2029-01-19" {
			t.Errorf("%s at %s: %s, due %s: the selection of projects is due 2029-01-19 and nothing is late", cash, c.at, i.Status, i.Due)
		}
	}
	if i := item(t, view(d, "2026-10-10", "2026-10-10"), "strategic-investment"); interval(i) != "2.4 billion..2.4 billion" {
		t.Errorf("the whole counts what its part was paid: %s", interval(i))
	}
	if i := item(t, view(d, "2026-11-23", "2026-11-23"), "gpus"); interval(i) != "0..19,704" || i.Status != ledger.OpenEnded {
		t.Errorf("allotments that may be of other GPUs raise only the high bound: %s, %s", interval(i), i.Status)
	}
}
