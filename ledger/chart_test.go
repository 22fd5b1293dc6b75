package ledger_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
	"pgregory.net/rapid"

	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

func TestBurnDownPoints(t *testing.T) {
	text := binding + "  amount: 50 GPU\n  cap: 10 GPU per calendar-year\n  schedule: 2027 15 GPU\n  due: 2031-06-30\n2026-03-10 delivered x 4 GPU from src\n2027-02-01 delivered x 3 GPU from src\n"
	v := view(read(t, text), "2027-06-01", "2027-06-01")
	var got []string
	show := func(d *apd.Decimal) string {
		if d == nil {
			return "-"
		}
		return trade.FormatNumber(d)
	}
	for _, p := range v.BurnDown(item(t, v, "x")) {
		got = append(got, fmt.Sprintf("%s %s %s %s %s", p.Day, show(p.Delivered), show(p.Envelope), show(p.Needed), show(p.Scheduled)))
	}
	// day, delivered by its end, the cap since the start, needed by its end, scheduled
	want := `2026-01-01 0 10 0 -
2026-03-10 4 10 0 -
2027-01-01 4 20 0 -
2027-02-01 7 20 0 -
2027-06-01 7 20 0 -
2028-01-01 - 30 10 15
2029-01-01 - 40 20 15
2030-01-01 - 50 30 15
2031-01-01 - 50 40 15
2031-06-30 - 50 50 15`
	want = strings.ReplaceAll(want, "2026-01-01 0 10 0", "2026-01-01 0 10 0")
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("burn-down\n%s\nwant\n%s", s, want)
	}
	if points := v.BurnDown(&ledger.Item{}); points != nil {
		t.Error("an item without a cap has a burn-down")
	}
}

// The envelope never falls, delivered stays below it unless more was paid than
// the cap asks for, and the line of what is needed is the promise less what a
// payer who begins the next day can still pay.
func TestBurnDownIsConsistent(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		per := rapid.SampledFrom([]string{"calendar-year", "fiscal-year", "rolling-year", "quarter", "month"}).Draw(t, "per")
		most := rapid.IntRange(1, 9).Draw(t, "cap")
		text := fmt.Sprintf("2025-11-14 commitment x \"X\"\n  under: treaty\n  by: JPN\n  amount: 60 GPU\n  due: 2031-05-20\n  cap: %d GPU per %s, on demand\n", most, per)
		over := rapid.Bool().Draw(t, "over")
		at := trade.DateOf(2025, 11, 14)
		paid := 0
		for range rapid.IntRange(0, 8).Draw(t, "deliveries") {
			at = at.AddDays(rapid.IntRange(1, 300).Draw(t, "step"))
			x := rapid.IntRange(1, most).Draw(t, "paid")
			if over {
				x += 5
			} else {
				at = at.AddMonths(12) // never two in a period
			}
			if paid += x; paid > 60 {
				break
			}
			text += fmt.Sprintf("%s delivered x %d GPU from src\n", at, x)
		}
		asOf := trade.DateOf(2025, 11, 14).AddDays(rapid.IntRange(0, 2500).Draw(t, "V"))
		v := ledger.At(readAny(t, text), asOf, asOf)
		x := item(t, v, "x")
		points := v.BurnDown(x)
		if len(points) < 2 {
			t.Fatalf("%d points", len(points))
		}
		for i, p := range points {
			if i > 0 {
				last := points[i-1]
				if p.Day <= last.Day || p.Envelope.Cmp(last.Envelope) < 0 || p.Needed.Cmp(last.Needed) < 0 {
					t.Fatalf("%s to %s: envelope %s to %s, needed %s to %s", last.Day, p.Day, last.Envelope, p.Envelope, last.Needed, p.Needed)
				}
			}
			if (p.Delivered == nil) != (p.Day > asOf) {
				t.Fatalf("%s, seen from %s: delivered %s", p.Day, asOf, p.Delivered)
			}
			if p.Delivered != nil && !over && p.Delivered.Cmp(p.Envelope) > 0 {
				t.Fatalf("%s: delivered %s, above the %s that the cap lets through\n%s", p.Day, p.Delivered, p.Envelope, text)
			}
			if p.Day >= date("2031-05-20") && p.Needed.Cmp(apd.New(60, 0)) != 0 {
				t.Fatalf("%s: after the deadline %s is needed, not 60", p.Day, p.Needed)
			}
			// one who began on the next day and had this much could be done by the deadline, and with less could not
			if p.Day < date("2031-05-20") {
				fresh := func(n string) string {
					return fmt.Sprintf("%s commitment x \"X\"\n  under: treaty\n  by: JPN\n  amount: %s GPU\n  due: 2031-05-20\n  cap: %d GPU per %s\n", p.Day.AddDays(1), n, most, per)
				}
				open := trade.Difference(apd.New(60, 0), p.Needed)
				for _, c := range []struct {
					amount *apd.Decimal
					status bool
				}{{open, false}, {trade.Sum(open, apd.New(1, 0)), true}} {
					if c.amount.IsZero() || p.Needed.IsZero() {
						continue
					}
					next := item(t, ledger.At(readAny(t, fresh(c.amount.Text('f'))), p.Day.AddDays(1), p.Day.AddDays(1)), "x")
					if (next.Status == ledger.Infeasible) != c.status {
						t.Fatalf("%s: needed %s, and yet %s from the next day is %s", p.Day, p.Needed, c.amount, next.Status)
					}
				}
			}
		}
	})
}
