package dossier_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

type failer interface {
	Helper()
	Fatalf(string, ...any)
}

// one reads a dossier of one file.
func one(t failer, text string) (*dossier.Dossier, []pact.Diagnostic) {
	t.Helper()
	d, messages := dossier.Load(fstest.MapFS{"deal.pact": {Data: []byte(text)}}, "deal", dossier.Options{})
	if d == nil {
		t.Fatalf("no dossier")
	}
	return d, messages
}

// numbers are the codes of errors and warnings.
func numbers(messages []pact.Diagnostic) string {
	var codes []string
	for _, m := range messages {
		if m.Severity != pact.Note {
			codes = append(codes, fmt.Sprintf("%s@%d:%d", m.Code(), m.Line, m.Column))
		}
	}
	return strings.Join(codes, " ")
}

// The two clocks: the day the public could know an entry and the day from which it holds.
func TestKnownAndValid(t *testing.T) {
	for _, test := range []struct{ text, known, valid string }{
		{"2025-11-14 commitment x\n  source: src\n", "2025-11-14", "2025-11-14"},
		{"2025-11-14 commitment x\n  agreed: 2025-10\n  source: src\n", "2025-11-14", "2025-10-01"},
		{"2025-11-14 commitment x\n  source: src\n  on: 2026-Q2\n", "2025-11-14", "2026-04-01"},
		{"2025-11-14 commitment x\n  source: src\n  period: 2026 .. 2030\n", "2025-11-14", "2026-01-01"},
		{"2025-11-14 measure x\n  duty: none\n  applies: 2025-12-01 ..\n", "2025-11-14", "2025-12-01"},
		{"commitment x\n  source: src\n", "", ""},
		{"commitment x\n  source: src\n  agreed: 2025-10\n", "2025-10-31", "2025-10-01"},
		{"instrument x\n  signed: 2025-11-14\n  announced: 2025-11-13\n", "2025-11-13", "2025-11-14"},
		{"instrument x\n  in-force: 2026-06\n", "2026-06-30", "2026-06-30"},
		{"source x\n  published: 2025\n  grade: press\n", "2025-12-31", "2025-12-31"},
		{"2026-01-01 source x\n  published: 2025\n  grade: press\n", "2026-01-01", "2026-01-01"},
	} {
		d, messages := one(t, "source src\n  grade: official\n"+test.text)
		e := d.Entry("x")
		if e == nil || numbers(messages) != "" {
			t.Fatalf("%s: %s", test.text, numbers(messages))
		}
		if e.Known.String() != test.known || e.Valid().String() != test.valid || e.Dated != strings.HasPrefix(test.text, "20") {
			t.Errorf("%sknown %q, valid %q, dated %v; want %q, %q", test.text, e.Known, e.Valid(), e.Dated, test.known, test.valid)
		}
	}
}

// News hangs on its entry by valid day, then known day, then place, and has ids
// that other lines can name.
func TestNewsOrder(t *testing.T) {
	d, messages := one(t, `source src
  grade: official
2025-01-01 commitment kr
  source: src
  part cash
    amount: 9 USD
2026-03-01 delivered kr.cash 1 USD from src
2026-02-01 delivered kr 2 USD from src
  on: 2026-04-01
2026-03-01 confirmed kr from src
2026-01-01 delivered kr.cash 3 USD from src
  on: 2026-03-01
2026-03-01 delivered kr.cash 4 USD from src
2026-05-01 correct kr.cash/delivered/2026-03-01#2
  note: it was another's
`)
	if numbers(messages) != "" {
		t.Error(numbers(messages))
	}
	var ids []string
	for _, n := range d.Entry("kr").News {
		ids = append(ids, n.ID)
	}
	want := []string{"kr.cash/delivered/2026-01-01", "kr.cash/delivered/2026-03-01", "kr/confirmed/2026-03-01", "kr.cash/delivered/2026-03-01#2", "kr/delivered/2026-02-01"}
	if !slices.Equal(ids, want) {
		t.Errorf("%q, want %q", ids, want)
	}
	if second := d.Entry("kr.cash/delivered/2026-03-01#2"); second == nil || second.Amount.String() != "4 USD" || len(second.News) != 1 {
		t.Errorf("the second of two lines of one day: %+v", second)
	}
}

// What follows the words of a quote is told, and never lost.
func TestBehindTheQuote(t *testing.T) {
	const head = "source src\n  grade: official\n2025-01-01 commitment kr\n"
	for text, want := range map[string]string{
		"  cap: 20 billion USD per calendar-year, on demand from src \"20 billion\"\n": "",
		"  cap: 20 billion USD per calendar-year from src \"20 billion\", on demand\n": "E46@4:64",
		"  amount: 5 USD from src \"5 dollars\" or so\n":                               "E46@4:38",
		"  source: src\n  milestone m by 2030 from src \"by 2030\", or later\n":        "E46@5:43",
		"  source: src\n  note: he took it from memory \"5 dollars\" and left\n":       "",
		"  source: src\n  when: money from sales \"here\", or elsewhere\n":             "",
	} {
		if _, messages := one(t, head+text); numbers(messages) != want {
			t.Errorf("%s%s, want %s", text, numbers(messages), want)
		}
	}
}

// An unclosed quotation mark gives one message, and nothing follows from it.
func TestUnclosedQuoteAlone(t *testing.T) {
	const text = "source src\n  grade: official\ninstrument mou\n2025-01-01 commitment kr \"Title\"\n  under: mou\n  quote: src \"words\"\n  note: \"a\n    \"b\"\n2026-01-01 confirmed kr from src \"so\"\n"
	if _, messages := one(t, strings.Replace(text, "\"a\n", "\"a\"\n", 1)); numbers(messages) != "" {
		t.Fatal(numbers(messages))
	}
	lines := strings.SplitAfter(strings.Replace(text, "\"a\n", "\"a\"\n", 1), "\n")
	for i, line := range lines {
		closing := strings.LastIndex(line, "\"")
		if closing < 0 {
			continue
		}
		broken := slices.Clone(lines)
		broken[i] = line[:closing] + line[closing+1:]
		_, messages := one(t, strings.Join(broken, ""))
		if got := numbers(messages); !strings.HasPrefix(got, fmt.Sprintf("E30@%d:", i+1)) || strings.Contains(got, " ") {
			t.Errorf("%s%s", broken[i], got)
		}
	}
}

// Periods counts what PeriodOf names, day by day.
func TestPeriods(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := dossier.Cap{Per: dossier.CapPeriod(rapid.IntRange(0, int(dossier.PerYear)).Draw(t, "per"))}
		first := trade.DateOf(2024, 2, 20).AddDays(rapid.IntRange(0, 800).Draw(t, "first"))
		last := first.AddDays(rapid.IntRange(-2, 2000).Draw(t, "days"))
		start := rapid.IntRange(1, 12).Draw(t, "fiscal start")
		seen := map[trade.Period]bool{}
		for day := first; day <= last; day++ {
			p := c.PeriodOf(day, first, start)
			if !p.Contains(day) {
				t.Fatalf("%s is not in its period %s", day, p)
			}
			seen[p] = true
		}
		if got := c.Periods(first, last, start); got != len(seen) {
			t.Fatalf("%s of %s .. %s: %d, want %d", c.Per, first, last, got, len(seen))
		}
	})
}

// A deadline at the end of time is counted like any other.
func TestPeriodsToTheEnd(t *testing.T) {
	for per := dossier.PerCalendarYear; per <= dossier.PerYear; per++ {
		if n := (dossier.Cap{Per: per}).Periods(trade.DateOf(9990, 1, 1), trade.DateOf(9999, 12, 31), 1); n < 10 || n > 120 {
			t.Errorf("%s: %d periods in ten years", per, n)
		}
	}
}

// Check 24 tells of a conflict exactly where two of the amounts exclude each other.
func TestConflictIsFound(t *testing.T) {
	check := func(t failer, texts []string) (conflict bool) {
		t.Helper()
		var b strings.Builder
		b.WriteString("source src\n  grade: official\n2025-01-01 commitment kr\n  source: src\n")
		var amounts []trade.Amount
		want := ""
		for i, text := range texts {
			a, err := trade.ParseAmount(text)
			if err != nil {
				t.Fatalf("%v", err)
			}
			if want == "" && slices.ContainsFunc(amounts, func(x trade.Amount) bool { return dossier.Excludes(a, x) }) {
				want = fmt.Sprintf("W24@%d:11", 5+3*i+2)
			}
			amounts = append(amounts, a)
			fmt.Fprintf(&b, "2025-01-01 claim c-%d\n  about: kr\n  amount: %s from src\n", i, text)
		}
		if _, messages := one(t, b.String()); numbers(messages) != want {
			t.Fatalf("%s%s, want %s", b.String(), numbers(messages), want)
		}
		return want != ""
	}
	for _, test := range []struct {
		amounts  string
		conflict bool
	}{
		{"2 USD|2.0 USD|about 2 USD", false},
		{"2 USD|3 GPU", false},
		{"2 USD|3 GPU|3 USD", true},
		{"at least 2 USD|more than 2 USD|2 USD", true},
		{"more than 2 USD|at least 2 USD|up to 2 USD", true},
		{"up to 4 USD|up to 2 USD|3 USD", true},
		{"up to 2 USD|up to 4 USD|at least 3 USD", true},
		{"at least 1 USD|more than 1 USD|up to 2 USD", false},
	} {
		if check(t, strings.Split(test.amounts, "|")) != test.conflict {
			t.Errorf("%s: conflict is %v", test.amounts, !test.conflict)
		}
	}
	amount := rapid.Custom(func(t *rapid.T) string {
		return rapid.SampledFrom([]string{"up to ", "at least ", "more than ", "about ", ""}).Draw(t, "bound") +
			rapid.SampledFrom([]string{"1", "2", "2.0", "3"}).Draw(t, "number") + rapid.SampledFrom([]string{" USD", " USD", " USD", " GPU"}).Draw(t, "unit")
	})
	rapid.Check(t, func(t *rapid.T) { check(t, rapid.SliceOfN(amount, 0, 8).Draw(t, "claims")) })
}

// More than was promised is told for each unit with one amount.
func TestOverDeliveredOfTwoUnits(t *testing.T) {
	_, messages := one(t, `source src
  grade: official
2025-01-01 commitment planes
  amount: 103 aircraft from src
  amount: 36 billion USD from src
2026-01-01 delivered planes 100 aircraft from src
2026-01-02 delivered planes 36 billion USD from src
2026-01-03 delivered planes 4 aircraft from src
`)
	if got := numbers(messages); got != "E18@8:1" {
		t.Error(got)
	}
}

// A chain of any length is followed, and a circle in it named once.
func TestLongChain(t *testing.T) {
	var b strings.Builder
	for i := range 5000 {
		fmt.Fprintf(&b, "instrument i-%d\n  under: i-%d\n", i, i+1)
	}
	b.WriteString("instrument i-5000\n")
	if _, messages := one(t, b.String()); len(messages) != 0 {
		t.Error(messages[0].Render())
	}
	b.WriteString("  under: i-3\n")
	_, messages := one(t, b.String())
	if len(messages) != 1 || messages[0].Number != dossier.RefCycle || len(messages[0].Message) > 1000 ||
		!strings.HasPrefix(messages[0].Message, "i-3 is under i-4 is under ") || !strings.HasSuffix(messages[0].Message, "more … is under i-3") {
		t.Errorf("%d messages, the first %s", len(messages), messages[0].Render())
	}
}
