package ledger_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

// world is a small dossier in which everything can be told of: two promises
// with parts, milestones and caps, one owed by each, a refrain, a yearly one, a
// tariff promise and its measures.
const world = `source src2 "Another source"
  published: 2025-07-01
  grade: press
2025-11-14 instrument mou "Memorandum"
  form: memorandum
  binding: no
  signed: 2025-11-14
  cap: 30 GPU per calendar-year
2025-11-14 commitment big "Big"
  under: mou
  by: KOR
  to: USA
  duty: result
  amount: 100 GPU from src
  amount: 90 GPU from src2
  due: 2030-06-30
  grace: 30 days
  part a
    amount: 60 GPU
    cap: 10 GPU per calendar-year, on demand
    milestone chosen by 2026-03-31
    milestone funded by 45 days after each chosen
  part b
    amount: up to 40 GPU
2025-11-14 commitment both "Both"
  under: treaty
  by: each KOR, USA
  duty: result
  milestone report by every year from 2026
2025-11-14 commitment calm "Calm"
  under: treaty
  by: KOR
  duty: refrain
2025-11-14 commitment yearly "Yearly"
  under: treaty
  by: KOR
  amount: 5 GPU
  due: every year from 2026
2025-11-14 commitment linear "Linear"
  under: mou
  by: USA
  amount: 50 GPU
  pace: linear
  due: 2028-12-31
  when: bill
2025-11-14 commitment tariff "Tariff"
  under: mou
  by: USA
  duty: result
  promised-duty: top-up to 15%
  due: month start of bill
  rests-on: statute
2025-11-14 commitment ratio "Ratio"
  under: mou
  by: KOR
  level: 3.5 % of GDP
  due: 2027
2025-11-14 measure m "M"
  under: order
  goods: all
  origin: KOR
  duty: top-up to 15%
  applies: 2025-11-01 ..
2025-12-01 claim c "C"
  about: big.a
  amount: 70 GPU from src2
  contradicts: m
2025-12-01 coverage mou money soft
  source: src
2025-12-03 confirmed tariff from src
  on: 2025-11-01
2026-01-26 threatened m from src
2026-02-01 delivered big.a 4 GPU from src
2026-02-10 delivered big.a 3 GPU from src, attribution unknown
2026-03-10 confirmed big.a.chosen from src, partly
2026-04-01 suspended mou from src
2026-05-01 resumed mou from src
2026-05-10 amended big.a from src
  cap: 12 GPU per calendar-year, on demand
`

// targets of news in world, with the unit in which amounts are told.
var (
	promises = []string{"big", "big.a", "big.b", "both", "calm", "yearly", "linear", "tariff"}
	entries  = append([]string{"mou", "treaty", "statute", "order", "m"}, promises...)
	lines    = []string{"big.a/delivered/2026-02-01", "big.a/delivered/2026-02-10", "big.a.chosen/confirmed/2026-03-10", "m/threatened/2026-01-26", "mou/suspended/2026-04-01", "tariff/confirmed/2025-12-03", "c", "mou/coverage/money", "big.a/amended/2026-05-10"}
)

// told draws one entry that became known between two days: any verb of news, a
// commitment, a claim, a source, a correction, an amendment.
func told(t *rapid.T, n int, from, to trade.Date) string {
	pick := func(name string, of ...string) string { return rapid.SampledFrom(of).Draw(t, name) }
	day := func(name string, a, b trade.Date) trade.Date {
		return a.AddDays(rapid.IntRange(0, b.Sub(a)).Draw(t, name))
	}
	known := day("known", from, to)
	amount := fmt.Sprintf("%s%d GPU", pick("bound", "", "", "up to ", "at least ", "about ", "more than "), rapid.IntRange(1, 60).Draw(t, "amount"))
	on := ""
	if rapid.Bool().Draw(t, "dated") {
		on = fmt.Sprintf("  on: %s\n", day("on", trade.DateOf(2025, 11, 14), to))
	}
	by := pick("by", "", "", "  by: KOR\n", "  by: USA\n", "  by: KOR, USA\n")
	head := func(verb, target string) string { return fmt.Sprintf("%s %s %s", known, verb, target) }
	switch verb := pick("verb", "delivered", "delivered", "returned", "observed", "observed level", "confirmed", "disputed", "searched", "threatened", "amended", "suspended",
		"resumed", "ended", "terminated", "superseded", "voided", "choose", "correct", "correct line", "withdrawn", "commitment", "claim", "source", "event", "coverage"); verb {
	case "delivered", "returned":
		return head(verb, pick("target", promises...)) + " " + amount + " from src" + pick("modifier", "", ", attribution unknown") + "\n" + by + on
	case "observed":
		return head(verb, pick("target", promises...)) + " " + amount + " from src" + pick("modifier", "", ", attribution unknown") + "\n" + by + on
	case "observed level":
		return head("observed", "ratio") + fmt.Sprintf(" %d %% of GDP from src\n", rapid.IntRange(1, 6).Draw(t, "level")) + on
	case "confirmed":
		return head(verb, pick("target", append([]string{"big.a.chosen", "big.a.funded", "both.report"}, promises...)...)) + " from src" + pick("modifier", "", "", ", not met", ", violated", ", partly") + "\n" + by + on
	case "disputed":
		return head(verb, pick("target", append(lines, promises...)...)) + " from src\n" + on
	case "searched":
		return head(verb, pick("target", entries...)) + " \"the press\"\n"
	case "threatened":
		return head(verb, pick("target", entries...)) + " from src\n" + on
	case "amended":
		return head(verb, "big.a") + " from src\n  " + pick("field", "amount: 65 GPU", "cap: 7 GPU per quarter", "due: 2027", "over-delivery: yes") + "\n" + on
	case "suspended", "resumed", "terminated", "superseded", "voided", "ended":
		return head(verb, pick("target", entries...)) + " from src\n" + on
	case "choose":
		return head(verb, pick("target", "big 90 GPU", "big 100 GPU", "big.a 70 GPU", "c", "m")) + " from src\n  reason: so it is\n"
	case "correct":
		return head(verb, "big") + " from src\n  " + pick("field", "amount: 80 GPU", "due: 2029", "agreed: 2025-10-01", "grace: 1 month") + "\n"
	case "correct line":
		return head("correct", "big.a/delivered/2026-02-01") + pick("what", " 6 GPU from src\n", " from src\n  on: 2026-01-15\n", " 2 GPU from src\n  on: 2026-03-01\n")
	case "withdrawn":
		return head("correct", pick("target", append(lines, "big", "big.b", "m", "bill")...)) + ", withdrawn\n"
	case "commitment":
		return fmt.Sprintf("%s commitment new-%d \"New\"\n  under: mou\n  by: KOR\n  amount: 10 GPU\n  supersedes: %s\n%s", known, n, pick("old", "big.a", "linear", "calm"), on)
	case "claim":
		return fmt.Sprintf("%s claim claim-%d \"Claim\"\n  about: %s\n  amount: 33 GPU from src\n  contradicts: c\n%s", known, n, pick("about", "big", "big.a", "linear"), on)
	case "event":
		return fmt.Sprintf("%s event event-%d \"Event\"\n  parties: KOR\n%s", known, n, on)
	case "coverage":
		return fmt.Sprintf("topic topic-%d \"Topic\"\n%s coverage mou topic-%d hard\n  source: src\n", n, known, n)
	}
	return fmt.Sprintf("source new-%d \"New source\"\n  published: %s\n  grade: legal\n", n, known)
}

// answers is everything a view says, as text.
func answers(t fatal, d *dossier.Dossier, asOf, known trade.Date) string {
	v := ledger.At(d, asOf, known)
	before := ledger.At(d, trade.DateOf(2025, 12, 15), trade.DateOf(2025, 12, 15))
	var b strings.Builder
	b.WriteString(asJSON(t, v.Items))
	b.WriteString(asJSON(t, v.Due(1000)))
	b.WriteString(asJSON(t, v.Matrix()))
	b.WriteString(asJSON(t, ledger.Diff(before, v)))
	b.WriteString(asJSON(t, v.Latest(1000)))
	for _, c := range v.Conflicts {
		fmt.Fprintf(&b, "%s %s", c.ID, c.Unit)
		for _, r := range c.Rivals {
			fmt.Fprintf(&b, " %s (%s)", r.Says, r.Entry.ID)
		}
		if c.Chosen != nil {
			fmt.Fprintf(&b, " chosen %s", c.Chosen.ID)
		}
		b.WriteByte('\n')
	}
	for i := range v.Items {
		for _, p := range v.BurnDown(&v.Items[i]) {
			fmt.Fprintf(&b, "%s %s %s %s %s\n", p.Day, p.Delivered, p.Envelope, p.Needed, p.Scheduled)
		}
	}
	if err := v.WriteICal(&b, v.Due(1000)); err != nil {
		t.Fatalf("%v", err)
	}
	if err := v.WriteAtom(&b, v.Due(1000)); err != nil {
		t.Fatalf("%v", err)
	}
	return b.String()
}

// Nothing known later than K influences what is answered at K, for any day.
func TestNothingKnownLaterInfluencesAnAnswer(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		known := trade.DateOf(2025, 12, 20).AddDays(rapid.IntRange(0, 300).Draw(t, "K"))
		asOf := trade.DateOf(2025, 11, 1).AddDays(rapid.IntRange(0, 2000).Draw(t, "V"))
		var early, late strings.Builder
		for i := range rapid.IntRange(0, 6).Draw(t, "known then") {
			early.WriteString(told(t, i, trade.DateOf(2025, 12, 1), known))
		}
		for i := range rapid.IntRange(1, 12).Draw(t, "known later") {
			late.WriteString(told(t, 100+i, known.AddDays(1), trade.DateOf(2029, 12, 31)))
		}
		then := answers(t, readAny(t, world, early.String()), asOf, known)
		now := answers(t, readAny(t, world, early.String(), late.String()), asOf, known)
		if then != now {
			t.Fatalf("at (%s, %s) the answer changed with\n%s\n%s", asOf, known, late.String(), difference(then, now))
		}
	})
}

func difference(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range x {
		if i >= len(y) || x[i] != y[i] {
			return fmt.Sprintf("line %d:\n- %s\n+ %s", i+1, strings.Join(x[max(0, i-8):min(len(x), i+8)], "\n- "), strings.Join(y[max(0, i-8):min(len(y), i+8)], "\n+ "))
		}
	}
	return "the second is longer"
}

// The same bytes give the same bytes, low never exceeds high, the steps of a
// burn-down make up the low bound, and every status is one with its rule.
func TestAnswersAreSound(t *testing.T) {
	rules := map[string]int{ledger.Superseded: 1, ledger.Terminated: 1, ledger.Suspended: 1, ledger.Fulfilled: 2, ledger.Lapsed: 3, ledger.Disputed: 4, ledger.NotYetDue: 5,
		ledger.Breached: 6, ledger.NotMet: 6, ledger.Overdue: 7, ledger.Infeasible: 8, ledger.Behind: 9, ledger.OnTrack: 11, ledger.OpenEnded: 12, ledger.Kept: 13}
	rapid.Check(t, func(t *rapid.T) {
		var news strings.Builder
		for i := range rapid.IntRange(0, 25).Draw(t, "news") {
			news.WriteString(told(t, i, trade.DateOf(2025, 11, 14), trade.DateOf(2027, 12, 31)))
		}
		asOf := trade.DateOf(2025, 11, 14).AddDays(rapid.IntRange(0, 2000).Draw(t, "V"))
		known := trade.DateOf(2025, 11, 14).AddDays(rapid.IntRange(0, 2000).Draw(t, "K"))
		d := readAny(t, world, news.String())
		if a, b := answers(t, d, asOf, known), answers(t, readAny(t, world, news.String()), asOf, known); a != b {
			t.Fatalf("two readings differ:\n%s", difference(a, b))
		}
		v := ledger.At(d, asOf, known)
		for i := range v.Items {
			x := &v.Items[i]
			if x.Kind != "measure" && rules[x.Status] != x.Rule || x.Kind == "measure" && (x.Rule < 21 || x.Rule > 25) {
				t.Fatalf("%s: %q by rule %d", x.ID, x.Status, x.Rule)
			}
			if x.QuietDays < 0 || x.LastEvidence > asOf {
				t.Fatalf("%s: quiet for %d days, heard on %s", x.ID, x.QuietDays, x.LastEvidence)
			}
			if v.Item(x.ID) != x {
				t.Fatalf("%s is not found by its id", x.ID)
			}
			if r := x.Delivered; r != nil && (r.Low == nil || r.Low.Sign() < 0 || r.High != nil && r.Low.Cmp(r.High) > 0) {
				t.Fatalf("%s: delivered %s to %s\n%s", x.ID, r.Low, r.High, news.String())
			}
			if x.Completion != 0 && x.Completion < asOf {
				t.Fatalf("%s: can be complete on %s, before %s", x.ID, x.Completion, asOf)
			}
			for _, p := range v.BurnDown(x) {
				if p.Day == asOf && x.Delivered.Low.Cmp(p.Delivered) != 0 {
					t.Fatalf("%s: %s delivered by the burn-down, %s by the status\n%s", x.ID, p.Delivered, x.Delivered.Low, news.String())
				}
			}
		}
	})
}

// More attributed delivery never lowers the low bound nor moves the earliest
// completion to a later day.
func TestMoreDeliveryNeverSetsBack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		per := rapid.SampledFrom([]string{"calendar-year", "fiscal-year", "rolling-year", "quarter", "month"}).Draw(t, "per")
		text := "2025-11-14 commitment x \"X\"\n  under: treaty\n  by: JPN\n  amount: 60 GPU\n  due: 2031\n  cap: 7 GPU per " + per + ", on demand\n"
		line := func(name string) string {
			day := trade.DateOf(2025, 11, 14).AddDays(rapid.IntRange(0, 700).Draw(t, name))
			return fmt.Sprintf("%s delivered x %d GPU from src\n", day, rapid.IntRange(1, 9).Draw(t, name+" amount"))
		}
		for range rapid.IntRange(0, 8).Draw(t, "deliveries") {
			text += line("delivery")
		}
		v := trade.DateOf(2027, 10, 20).AddDays(rapid.IntRange(0, 500).Draw(t, "V"))
		before := item(t, ledger.At(readAny(t, text), v, v), "x")
		after := item(t, ledger.At(readAny(t, text, line("one more")), v, v), "x")
		if after.Delivered.Low.Cmp(before.Delivered.Low) < 0 {
			t.Fatalf("low fell from %s to %s", before.Delivered.Low, after.Delivered.Low)
		}
		if after.Completion > before.Completion {
			t.Fatalf("completion moved from %s to %s", before.Completion, after.Completion)
		}
		if before.LatestStart != 0 && after.LatestStart != 0 && after.LatestStart < before.LatestStart {
			t.Fatalf("latest start moved from %s back to %s", before.LatestStart, after.LatestStart)
		}
	})
}
