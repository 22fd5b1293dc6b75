package dossier_test

import (
	"bytes"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
)

// A fact is one statement about the checks: this text gives these messages and
// no others. A message is written CODE@LINE WORDS, where the words stand in the
// message or its hint.
type fact struct {
	name string
	text string
	want []string
}

// sources stand above the text of every fact, so that its first line is line 5.
const sources = `source mou "Memorandum"
  grade: legal
source press "Report"
  grade: press
`

// promise is the head of a commitment with a source: lines 5 and 6.
const promise = `2025-11-14 commitment kr "Investment"
  source: mou
`

// own reads one folder from memory; files whose names begin with ../ stand in
// the folders beside it.
func own(t *testing.T, files map[string]string) []pact.Diagnostic {
	t.Helper()
	folders := map[string]fstest.MapFS{"deal": {}}
	for name, text := range files {
		folder := "deal"
		if rest, ok := strings.CutPrefix(name, "../"); ok {
			folder, name, _ = strings.Cut(rest, "/")
		}
		if folders[folder] == nil {
			folders[folder] = fstest.MapFS{}
		}
		folders[folder][name] = &fstest.MapFile{Data: []byte(text)}
	}
	d, messages := dossier.Load(folders["deal"], "deal", dossier.Options{Find: func(name string) (fs.FS, error) {
		if f := folders[name]; f != nil {
			return f, nil
		}
		return nil, fs.ErrNotExist
	}})
	if d == nil {
		t.Fatal("Load gave no dossier")
	}
	return without(messages, dossier.QuotesUnchecked)
}

// expect holds messages against what was written.
func expect(t *testing.T, messages []pact.Diagnostic, want []string) {
	t.Helper()
	wrong := len(messages) != len(want)
	for i := 0; !wrong && i < len(want); i++ {
		place, words, _ := strings.Cut(want[i], " ")
		m := messages[i]
		wrong = fmt.Sprintf("%s@%d", m.Code(), m.Line) != place || !strings.Contains(m.Message+" = "+m.Hint, words) || m.Hint == ""
	}
	if wrong {
		t.Errorf("want\n  %s\ngot\n%s", strings.Join(want, "\n  "), render(messages))
	}
}

func hold(t *testing.T, facts []fact) {
	t.Helper()
	for _, f := range facts {
		t.Run(f.name, func(t *testing.T) {
			expect(t, own(t, map[string]string{ownFile: sources + f.text}), f.want)
		})
	}
}

func TestEconomies(t *testing.T) {
	hold(t, []fact{
		{"alpha-3, groups and open lists", promise + "  by: KOR, EU\n  to: USA, APEC, and others\n", nil},
		{"one letter is missing", promise + "  by: KO\n", []string{`E01@7 "KO" is not an ISO 3166-1 code = did you mean "KOR" (South Korea)?`}},
		{"two letters", promise + "  by: KR\n", []string{`E01@7 write: KOR`}},
		{"a name", promise + "  by: Korea\n", []string{`E01@7 write: KOR`}},
		{"no such code", promise + "  by: QQQ\n", []string{`E01@7 "QQQ" is not an ISO 3166-1 code`}},
		{"each of two is told", promise + "  by: KO, UZA\n", []string{"E01@7", "E01@7"}},
		{"an id is a party", promise + "  by: samsung\nparty samsung\n", nil},
		{"an id without a party", promise + "  by: samsung\n", []string{`E02@7 there is no party "samsung" = add: party samsung`}},
		{"origins", "2025-12-03 measure m\n  duty: none\n  origin: all less CAN, MX\n", []string{"E01@7 write: MEX"}},
		{"members", "party g\n  members: KOR 1989-11-06 .., JAPAN 1989-11-06 ..\n", []string{"E01@6"}},
	})
}

func TestReferences(t *testing.T) {
	hold(t, []fact{
		{"a later line", promise + "  under: later\n2025-11-14 instrument later\n", nil},
		{"a source", promise + "  quote: mo \"words\"\n", []string{`E02@7 there is no source "mo" = did you mean "mou"?`}},
		{"an instrument", promise + "  under: nothing-like-it\n", []string{`E02@7 add: instrument nothing-like-it`}},
		{"the target of news", promise + "2026-10-01 delivered kor 1 USD from press\n", []string{`E02@7 there is no entry "kor" = did you mean "kr"?`}},
		{"a line of news", promise + "2026-10-01 delivered kr 1 USD from press\n2026-11-01 correct kr/delivered/2026-10-01, withdrawn\n", nil},
		{"the second line of a day", promise + "2026-10-01 delivered kr 1 USD from press\n2026-10-01 delivered kr 2 USD from press\n2026-11-01 correct kr/delivered/2026-10-01#2, withdrawn\n", nil},
		{"there is no third line of that day", promise + "2026-10-01 delivered kr 1 USD from press\n2026-11-01 correct kr/delivered/2026-10-01#2, withdrawn\n", []string{"E02@8"}},
		{"a part", promise + "  part cash\n    amount: 1 USD\n2026-10-01 delivered kr.cash 1 USD from press\n", nil},
		{"no such part", promise + "  part cash\n    amount: 1 USD\n2026-10-01 delivered kr.kash 1 USD from press\n", []string{`E50@9 did you mean "cash"?`}},
		{"no parts at all", promise + "2026-10-01 delivered kr.cash 1 USD from press\n", []string{"E50@7 it has no parts"}},
		{"a milestone of a part", promise + "  part cash\n    milestone selected by 2029\n2026-10-01 confirmed kr.cash.selected from press\n", nil},
		{"no such milestone of a part", promise + "  part cash\n    milestone selected by 2029\n2026-10-01 confirmed kr.cash.selectd from press\n", []string{`E50@9 did you mean "selected"?`}},
		{"of another kind", promise + "  under: press\n", []string{"E49@7 press is a source, not an instrument"}},
		{"a verb that does not suit", "2026-10-01 delivered mou 1 USD from press\n", []string{"E51@5 mou cannot be delivered: it is a source"}},
		{"a claim is not delivered on", "2025-11-05 claim c\n  source: press\n2026-10-01 delivered c 1 USD from press\n", []string{"E61@7 c is a claim"}},
		{"a field that the target has not", promise + "2026-10-01 amended kr from press\n  heading: 9903.94.60\n", []string{`E07@8 a commitment has no field "heading"`}},
		{"a field that the target has", promise + "2026-10-01 amended kr from press\n  amount: 1 USD\n", nil},
	})
}

func TestReferencesAcrossFolders(t *testing.T) {
	law := "instrument ieepa\n"
	for _, f := range []struct {
		name  string
		files map[string]string
		want  []string
	}{
		{"another file", map[string]string{"a.pact": "instrument mou\n  rests-on: ieepa\n", "sub/b.pact": law}, nil},
		{"an id in two files", map[string]string{"a.pact": law, "b.pact": law}, []string{"E03@1 already used on a.pact:1"}},
		{"a dossier used, with and without its name", map[string]string{"a.pact": "use law\ninstrument mou\n  rests-on: ieepa, law/ieepa\n", "../law/law.pact": law}, nil},
		{"a slip in the id of a dossier used", map[string]string{"a.pact": "use law\ninstrument mou\n  rests-on: iepa\n", "../law/law.pact": law}, []string{`E02@3 did you mean "ieepa"?`}},
		{"a dossier that is not there", map[string]string{"a.pact": "use law\ninstrument mou\n  rests-on: ieepa\n"}, []string{`E42@1 there is no dossier "law"`}},
		{"its own dossier", map[string]string{"a.pact": "use deal\n"}, []string{"E43@1 deal uses deal"}},
		{"a circle of two", map[string]string{"a.pact": "use law\n", "../law/law.pact": "use deal\n" + law}, []string{"E43@1 deal uses law uses deal"}},
		{"a circle of three", map[string]string{"a.pact": "use law\n", "../law/law.pact": "use acts\n", "../acts/x.pact": "use law\n"}, []string{"E43@1 law uses acts uses law"}},
		{"two ways to one dossier are no circle", map[string]string{"a.pact": "use law\nuse acts\n", "../law/law.pact": "use acts\n", "../acts/x.pact": law}, nil},
		{"a list", map[string]string{"a.pact": "measure m\n  duty: none\n  goods: all less list cars.csv\n", "cars.csv": "code\n"}, nil},
		{"a list of a dossier used", map[string]string{"a.pact": "use law\nmeasure m\n  duty: none\n  goods: list law/cars.csv\n", "../law/cars.csv": "code\n", "../law/law.pact": law}, nil},
		{"a list that is not there", map[string]string{"a.pact": "measure m\n  duty: none\n  goods: list car.csv\n", "cars.csv": "code\n"}, []string{`E41@3 there is no list "car.csv" in deal = did you mean "cars.csv"?`}},
		{"a list that a dossier used has not", map[string]string{"a.pact": "use law\nmeasure m\n  duty: none\n  goods: list law/car.csv\n", "../law/cars.csv": "code\n", "../law/law.pact": law}, []string{"E41@4"}},
		{"the list of a missing dossier", map[string]string{"a.pact": "use law\nmeasure m\n  duty: none\n  goods: list law/cars.csv\n"}, []string{"E42@1"}},
	} {
		t.Run(f.name, func(t *testing.T) { expect(t, own(t, f.files), f.want) })
	}
}

func TestOnceOnly(t *testing.T) {
	hold(t, []fact{
		{"an id", "source mou\n  grade: press\n", []string{"E03@5 id mou is already used on line 1"}},
		{"a part", promise + "  part cash\n    amount: 1 USD\n  part cash\n    amount: 2 USD\n", []string{"E03@9 part cash is already given on line 7"}},
		{"two lines of news on one day", promise + "2026-10-01 delivered kr 1 USD from press\n2026-10-01 delivered kr 2 USD from press\n", nil},
		{"coverage of one topic", "instrument i\ntopic ai\n2025-11-01 coverage i ai soft\n2025-11-01 coverage i ai none\n", []string{"E03@8 id i/coverage/ai is already used on line 7"}},
		{"a field", promise + "  duty: result\n  duty: conduct\n", []string{"E08@8 duty already given on line 7"}},
		{"a field that may be given twice", promise + "  note: one\n  note: two\n", nil},
		{"amounts in two units", promise + "  amount: 103 aircraft\n  amount: 36.2 billion USD\n", nil},
		{"amounts in one unit", promise + "  amount: 1 USD\n  amount: 2 USD\n", []string{"E08@8 amount in USD already given on line 7"}},
		{"amounts in one unit of one source", promise + "  amount: 1 USD from press\n  amount: 2 USD from press\n", []string{"E08@8"}},
		{"amounts in one unit of two sources", promise + "  amount: 2 USD from mou\n  amount: 2 USD from press\n", nil},
	})
}

func TestPartsSum(t *testing.T) {
	parts := func(total string, amounts ...string) string {
		s := promise + "  amount: " + total + "\n"
		for i, a := range amounts {
			s += fmt.Sprintf("  part p%d\n    amount: %s\n", i, a)
		}
		return s
	}
	hold(t, []fact{
		{"equal", parts("350 billion USD", "150 billion USD", "200 billion USD"), nil},
		{"equal in other words", parts("350 billion USD", "150000 million USD", "200,000,000,000 USD"), nil},
		{"a hundred decimals of a cent", parts("0.3 USD", "0.1 USD", "0.2 USD"), nil},
		{"more", parts("350 billion USD", "160 billion USD", "200 billion USD"), []string{"E04@7 parts of kr add up to 360 billion USD, amount is 350 billion (difference 10 billion)"}},
		{"less", parts("350 billion USD", "140 billion USD", "200 billion USD"), []string{"E04@7 340 billion USD, amount is 350 billion (difference 10 billion)"}},
		{"one part carved out", parts("350 billion USD", "150 billion USD"), nil},
		{"one part above the whole", parts("350 billion USD", "351 billion USD"), []string{"E04@7 difference 1 billion"}},
		{"a part without an amount leaves the sum open", parts("400 billion USD", "150 billion USD", "200 billion USD") + "  part credit\n    note: open\n", nil},
		{"a part counted in things leaves the sum open", parts("350 billion USD", "150 billion USD", "103 aircraft"), nil},
		{"at least reaches", parts("350 billion USD", "at least 150 billion USD", "at least 100 billion USD"), nil},
		{"at least goes beyond", parts("350 billion USD", "at least 150 billion USD", "at least 201 billion USD"), []string{"W24@7 the parts of kr allow at least 351 billion USD, the amount is 350 billion USD"}},
		{"up to parts and a more than total that they reach", parts("more than 260 thousand GPU", "up to 150 thousand GPU", "up to 120 thousand GPU"), nil},
		{"up to parts that end at a more than total", parts("more than 260 thousand GPU", "up to 140 thousand GPU", "up to 120 thousand GPU"), []string{"W24@7 up to 260,000 GPU, the amount is more than 260,000 GPU"}},
		{"up to parts below a more than total", parts("more than 260 thousand GPU", "up to 50 thousand GPU", "up to 60 thousand GPU"), []string{"W24@7 up to 110,000 GPU"}},
		{"up to parts prove no exact total wrong that they reach", parts("260 thousand GPU", "up to 200 thousand GPU", "up to 60 thousand GPU"), nil},
		{"a person has chosen", parts("more than 260 thousand GPU", "up to 50 thousand GPU") + "2026-06-01 choose kr more than 260 thousand GPU from press\n  by: KOR\n  reason: said by the maker\n", nil},
		{"two currencies", parts("350 billion USD", "150 billion USD", "290 trillion KRW"), []string{"E19@7 parts use KRW and USD"}},
		{"two currencies of a whole counted in things", parts("103 aircraft", "150 billion USD", "290 trillion KRW"), nil},
		{"one other currency leaves the sum open", parts("350 billion USD", "290 trillion KRW"), nil},
	})
}

func TestAmounts(t *testing.T) {
	hold(t, []fact{
		{"money, things, levels", promise + "  amount: 350 billion USD\n  amount: up to 103 aircraft\n  level: 3.5 % of GDP\n", nil},
		{"no unit", promise + "  amount: 350 billion\n", []string{"E05@7 this amount has no currency or unit"}},
		{"no unit in news", promise + "2026-10-01 delivered kr 2.4 billion from press\n", []string{"E05@7"}},
		{"a slip in the unit", promise + "  amount: 350 billion USS\n", []string{`E06@7 unknown unit "USS" = did you mean "USD"?`}},
		{"a word of two meanings", promise + "  amount: 350 billion dollars\n", []string{"E06@7"}},
		{"no number", promise + "  amount: many USD\n", []string{"E46@7"}},
		{"words behind it", promise + "  amount: 350 billion USD in cash\n", []string{"E46@7"}},
		{"a level that is a sum", promise + "  level: 350 billion USD\n", []string{"E46@7 level is a level such as 3.5 % of GDP"}},
		{"empty", promise + "  amount:\n", []string{"E47@7 amount is empty"}},
		{"a source and no value", promise + "  amount: from press\n", []string{"E47@7 amount has a source and no value"}},
	})
}

func TestFields(t *testing.T) {
	hold(t, []fact{
		{"a slip in a field", promise + "  amuont: 350 billion USD\n", []string{`E07@7 a commitment has no field "amuont" = did you mean "amount"?`}},
		{"a field of another kind", promise + "  heading: 9903.94.60\n", []string{"E07@7 its fields:"}},
		{"a field of a part", promise + "  part cash\n    amuont: 1 USD\n", []string{`E07@8 a part has no field "amuont"`}},
		{"a word that is none of its words", promise + "  duty: reslt\n", []string{`E46@7 did you mean "result"?`}},
		{"yes or no", promise + "  over-delivery: perhaps\n", []string{"E46@7 over-delivery is yes or no"}},
		{"a field that must be there", "source s\n  published: 2025\n", []string{`E48@5 a source needs "grade" = add: grade: official`}},
		{"what was misspelt is not missing too", "source s\n  garde: press\n", []string{`E07@6 did you mean "grade"?`}},
		{"what could not be read is not missing too", "source s\n  grade: excellent\n", []string{"E46@6"}},
		{"a choice without a reason", promise + "  amount: 1 USD\n2026-06-01 choose kr 1 USD from press\n", []string{`E48@8 a choose needs "reason"`}},
		{"news without a date", promise + "delivered kr 1 USD from press\n", []string{"E52@7"}},
		{"a modifier", promise + "2026-10-01 delivered kr 1 USD from press, attribution unknown\n", nil},
		{"a slip in a modifier", promise + "2026-10-01 delivered kr 1 USD from press, atribution unknown\n", []string{`E53@7 did you mean "attribution unknown"?`}},
		{"a verb without modifiers", promise + "2026-10-01 suspended kr from press, partly\n", []string{"E53@7 suspended takes no modifier"}},
	})
}

func TestKinds(t *testing.T) {
	hold(t, []fact{
		{"a slip in a kind that others refer to", "2025-11-14 instument mou-2\n  form: memorandum\n" + promise + "  under: mou-2\n", []string{`E37@5 there is no kind or verb "instument" = did you mean "instrument"?`}},
		{"a slip in a verb", promise + "2026-10-01 deliverd kr 1 USD from press\n  whatever: may stand here\n", []string{`E37@7 did you mean "delivered"?`}},
		{"no such kind", "2026-10-01 treatise kr\n", []string{"E37@5 servanda explain E37"}},
		{"a part at the margin", promise + "part cash\n    amount: 1 USD\n", []string{"E37@7 a part stands two spaces in"}},
		{"an id in capitals that others refer to", "2025-11-14 instrument MOU\n" + promise + "  under: MOU\n", []string{`E38@5 "MOU" is not an id`}},
		{"no id", "2025-11-14 instrument \"Memorandum\"\n  form: memorandum\n", []string{"E38@5 instrument has no id"}},
		{"words behind the id", "2025-11-14 instrument i Memorandum\n", []string{"E36@5 a title stands in quotation marks"}},
		{"a level of coverage", "instrument i\ntopic ai\n2025-11-01 coverage i ai sfot\n", []string{"E46@7"}},
		{"coverage without a level", "instrument i\ntopic ai\n2025-11-01 coverage i ai\n", []string{"E36@7 coverage names an instrument, a topic and a level"}},
		{"parts of an instrument", "instrument i\n  part cash\n    amount: 1 USD\n    cap: what\n", []string{"E36@6 an instrument has no parts"}},
	})
}

func TestDates(t *testing.T) {
	hold(t, []fact{
		{"days, months, quarters, years", promise + "  start: 2026-Q1\n  agreed: 2025-11\n  due: 2030\n  milestone a by 2028-02-29\n", nil},
		{"a day that the calendar has not", promise + "  due: 2031-02-30\n", []string{"E14@7 2031-02-30 is not a date"}},
		{"no leap year", promise + "  milestone a by 2027-02-29\n", []string{"E14@7 2027-02-29 is not a date"}},
		{"in front, and a line that refers to it", "2025-02-30 instrument i\n" + promise + "  under: i\n", []string{"E14@5 2025-02-30 is not a date"}},
		{"a month", promise + "  due: 2025-13\n", []string{"E14@7"}},
		{"a quarter", promise + "  due: 2025-Q5\n", []string{"E14@7"}},
		{"no deadline at all", promise + "  due: soon enough for all\n", []string{"E46@7"}},
		{"a period", "instrument i\n  period: 2026 .. 2026\n", nil},
		{"an open period", "instrument i\n  period: 2026 ..\n", nil},
		{"a period that ends before it starts", "instrument i\n  period: 2026-02 .. 2026-01-31\n", []string{"E17@6"}},
		{"no period", "instrument i\n  period: 2026\n", []string{"E14@6 2026"}},
		{"a length", promise + "  grace: a while\n", []string{"E46@7"}},
	})
}

func TestCaps(t *testing.T) {
	limited := func(amount, limit, due string) string {
		return promise + "  amount: " + amount + "\n  cap: " + limit + "\n  due: " + due + "\n"
	}
	hold(t, []fact{
		// 14 November 2025 to 19 January 2029 touches five calendar years: 100 of 200 billion.
		{"five calendar years", limited("200 billion USD", "20 billion USD per calendar-year", "2029-01-19"),
			[]string{"E11@8 cap 20 billion × 5 calendar years = 100 billion, cannot cover 200 billion by 2029-01-19"}},
		{"the last day of the ninth year", limited("200 billion USD", "20 billion USD per calendar-year", "2033-12-31"), []string{"E11@8 × 9 calendar years = 180 billion"}},
		{"the first day of the tenth year", limited("200 billion USD", "20 billion USD per calendar-year", "2034-01-01"), nil},
		{"one dollar more", limited("200,000,000,001 USD", "20 billion USD per calendar-year", "2034-01-01"), []string{"E11@8"}},
		{"the day before the tenth instalment", limited("200 billion USD", "20 billion USD per rolling-year", "2034-11-13"), []string{"E11@8 × 9 rolling years"}},
		{"the day of the tenth instalment", limited("200 billion USD", "20 billion USD per rolling-year", "2034-11-14"), nil},
		{"one fiscal year of the USA", limited("40 billion USD", "20 billion USD per fiscal-year", "2026-09-30") + "  by: USA\n", []string{"E11@8 × 1 fiscal year ="}},
		{"two fiscal years of the USA", limited("40 billion USD", "20 billion USD per fiscal-year", "2026-10-01") + "  by: USA\n", nil},
		{"two fiscal years of Korea", limited("40 billion USD", "20 billion USD per fiscal-year", "2026-09-30") + "  by: KOR\n", nil},
		{"quarters", limited("50 billion USD", "10 billion USD per quarter", "2026-12-31"), nil},
		{"quarters, one too few", limited("51 billion USD", "10 billion USD per quarter", "2026-12-31"), []string{"E11@8 × 5 quarters = 50 billion"}},
		{"months", limited("3 billion USD", "1 billion USD per month", "2025-12"), []string{"E11@8 × 2 months"}},
		{"from the day on which it can begin", limited("100 billion USD", "20 billion USD per calendar-year", "2029-01-19") + "  start: 2026\n", []string{"E11@8 × 4 calendar years = 80 billion"}},
		{"up to promises no sum", limited("up to 200 billion USD", "20 billion USD per calendar-year", "2029-01-19"), nil},
		{"at least", limited("at least 200 billion USD", "20 billion USD per calendar-year", "2029-01-19"), []string{"E11@8"}},
		{"another unit", limited("103 aircraft", "20 billion USD per calendar-year", "2029-01-19"), nil},
		{"a milestone is no deadline for the money", promise + "  amount: 200 billion USD\n  cap: 20 billion USD per calendar-year\n  milestone selected by 2029-01-19\n", nil},
		{"a part under the cap and deadline of the whole", promise + "  cap: 20 billion USD per calendar-year\n  due: 2029-01-19\n  part cash\n    amount: 200 billion USD\n", []string{"E11@7 cannot cover 200 billion"}},
		{"the whole and its part, told once", promise + "  amount: 200 billion USD\n  cap: 20 billion USD per calendar-year\n  due: 2029-01-19\n  part cash\n    amount: 150 billion USD\n", []string{"E11@8 cannot cover 200 billion"}},
		{"a part with its own", promise + "  part cash\n    amount: 200 billion USD\n    cap: 20 billion USD per calendar-year\n    due: 2029-01-19\n", []string{"E11@9"}},
		{"which year is not said", promise + "  cap: 20 billion USD per year\n", []string{"W12@7"}},
		{"no period is said", promise + "  cap: 20 billion USD\n", []string{"W12@7"}},
		{"on an instrument", "instrument i\n  cap: 20 billion USD a year\n", []string{"W12@6"}},
		{"a year of no kind", promise + "  cap: 20 billion USD per calender-year\n", []string{`E46@7 did you mean "calendar-year"?`}},
		{"a cap without a unit", promise + "  cap: 20 billion per calendar-year\n", []string{"E05@7"}},
	})
}

func TestDeliveries(t *testing.T) {
	head := promise + "  amount: 200 billion USD\n  cap: 20 billion USD per calendar-year%s\n"
	capped := fmt.Sprintf(head, "") // lines 5 to 8
	demand := fmt.Sprintf(head, ", on demand")
	paid := func(day, amount string) string { return day + " delivered kr " + amount + " from press\n" }
	over := promise + "  amount: 200 billion USD\n" // lines 5 to 7
	hold(t, []fact{
		{"the cap to the full", capped + paid("2027-04-01", "15 billion USD") + paid("2027-10-01", "5 billion USD"), nil},
		{"above the cap", capped + paid("2027-04-01", "15 billion USD") + paid("2027-10-01", "6 billion USD"), []string{"E13@10 paid in 2027: 21 billion, above the cap of 20 billion"}},
		{"told once a year", capped + paid("2027-04-01", "21 billion USD") + paid("2027-10-01", "6 billion USD") + paid("2028-01-01", "22 billion USD"), []string{"E13@9 paid in 2027", "E13@11 paid in 2028"}},
		{"two years", capped + paid("2027-12-31", "15 billion USD") + paid("2028-01-01", "6 billion USD"), nil},
		{"the day it was paid counts, not the day it was known", capped + paid("2027-04-01", "15 billion USD") + paid("2028-01-10", "6 billion USD") + "  on: 2027-12-30\n", []string{"E13@10 paid in 2027"}},
		{"a cap on demand may be passed", demand + paid("2027-04-01", "21 billion USD"), []string{"N13@9 could not have been required"}},
		{"what came back is taken off", capped + paid("2027-04-01", "15 billion USD") + "2027-05-01 returned kr 1 billion USD from press\n" + paid("2027-10-01", "6 billion USD"), nil},
		{"what may not belong to it", capped + paid("2027-04-01", "15 billion USD") + "2027-10-01 delivered kr 6 billion USD from press, attribution unknown\n", nil},
		{"up to proves nothing", capped + paid("2027-04-01", "15 billion USD") + paid("2027-10-01", "up to 6 billion USD"), nil},
		{"a line that was withdrawn", capped + paid("2027-04-01", "21 billion USD") + "2027-05-01 correct kr/delivered/2027-04-01, withdrawn\n", nil},
		{"a part under the cap of the whole", promise + "  cap: 20 billion USD per calendar-year\n  part cash\n    amount: 200 billion USD\n2027-04-01 delivered kr.cash 21 billion USD from press\n", []string{"E13@10"}},

		{"before the commitment", over + paid("2025-11-13", "1 billion USD"), []string{"E15@8 delivery 2025-11-13 precedes the commitment 2025-11-14"}},
		{"on its day", over + paid("2025-11-14", "1 billion USD"), nil},
		{"agreed earlier", over + "  agreed: 2025-10-29\n" + paid("2025-11-13", "1 billion USD"), nil},
		{"known later, paid before", over + paid("2026-01-13", "1 billion USD") + "  on: 2025-11-01\n", []string{"E15@8 delivery 2025-11-01"}},

		{"all of it", over + paid("2034-04-01", "190 billion USD") + paid("2035-04-01", "10 billion USD"), nil},
		{"more than all of it", over + paid("2034-04-01", "190 billion USD") + paid("2035-04-01", "20 billion USD"), []string{"E18@9 delivered 210 billion exceeds 200 billion = add over-delivery: yes, or correct the line"}},
		{"told once", over + paid("2034-04-01", "201 billion USD") + paid("2035-04-01", "20 billion USD"), []string{"E18@8"}},
		{"more is allowed", over + "  over-delivery: yes\n" + paid("2034-04-01", "210 billion USD"), nil},
		{"at least", promise + "  amount: at least 200 billion USD\n" + paid("2034-04-01", "210 billion USD"), nil},
		{"more than up to", promise + "  amount: up to 200 billion USD\n" + paid("2034-04-01", "210 billion USD"), []string{"E18@8"}},
		{"of rival amounts none is exceeded", promise + "  amount: 200 billion USD from mou\n  amount: at least 200 billion USD from press\n" + paid("2034-04-01", "210 billion USD"), nil},
		{"a part", promise + "  part cash\n    amount: 200 billion USD\n2034-04-01 delivered kr.cash 210 billion USD from press\n", []string{"E18@9"}},

		{"another unit", over + paid("2027-04-01", "3 trillion KRW"), []string{"E58@8 kr is stated in USD, the delivery in KRW"}},
		{"one of its units", over + "  amount: 103 aircraft\n" + paid("2027-04-01", "3 aircraft"), nil},
		{"no amount is stated", promise + paid("2027-04-01", "3 trillion KRW"), nil},
	})
}

func TestDeadlines(t *testing.T) {
	under := "2025-11-01 instrument i\n  period: 2026 .. 2030\n2025-11-01 commitment c\n  under: i\n" // lines 5 to 8
	hold(t, []fact{
		{"within", under + "  due: 2030\n", nil},
		{"the last day", under + "  due: 2030-12-31\n", nil},
		{"the day after", under + "  due: 2031-01-01\n", []string{"E16@9 due 2031-01-01 lies outside the instrument's period 2026 .. 2030"}},
		{"before", under + "  due: 2025-12\n", []string{"E16@9"}},
		{"a milestone", under + "  milestone review by 2031\n", []string{"E16@9"}},
		{"a part", under + "  part p\n    due: 2031\n", []string{"E16@10"}},
		{"a milestone of a part", under + "  part p\n    milestone review by 2031\n", []string{"E16@10"}},
		{"an open period", "2025-11-01 instrument i\n  period: 2026 ..\n2025-11-01 commitment c\n  under: i\n  due: 2099\n", nil},
		{"after a milestone", promise + "  due: 45 days after each selected\n  milestone selected by 2029-01-19\n", nil},
		{"after an event", promise + "  due: month start of e\n2025-11-26 event e\n", nil},
		{"after news", promise + "  due: 2 months after kr/confirmed/2026-01-01\n2026-01-01 confirmed kr from press\n", nil},
		{"after a source", promise + "  due: 45 days after press\n", []string{"E60@7 a deadline cannot count from press, a source"}},
		{"after what is not there", promise + "  due: 45 days after selectoin\n", []string{"E02@7"}},
		{"a milestone after another", promise + "  milestone a by 2029\n  milestone b by 45 days after a\n", nil},
		{"a milestone after itself", promise + "  milestone a by 45 days after a\n", []string{"E54@7 milestone a counts from itself"}},
	})
}

func TestCircles(t *testing.T) {
	hold(t, []fact{
		{"supersedes", "instrument a\n  supersedes: b\ninstrument b\n  supersedes: a\n", []string{"E20@7 a supersedes b supersedes a"}},
		{"supersedes itself", "instrument a\n  supersedes: a\n", []string{"E20@5 a supersedes a"}},
		{"supersedes by news", "2025-01-01 instrument a\n2025-01-01 instrument b\n  supersedes: a\n2025-02-01 superseded b from press\n  with: a\n", []string{"E20@5 b supersedes a supersedes b"}},
		{"a chain of supersedes", "instrument a\n  supersedes: b\ninstrument b\n  supersedes: c\ninstrument c\n", nil},
		{"under", "instrument a\n  under: b\ninstrument b\n  under: c\ninstrument c\n  under: a\n", []string{"E54@9 a is under b is under c is under a"}},
		{"under itself", "instrument a\n  under: a\n", []string{"E54@5 a is under a"}},
		{"two ways up are no circle", "instrument a\n  under: b, c\ninstrument b\n  under: d\ninstrument c\n  under: d\ninstrument d\n", nil},
		{"replaces", "measure a\n  duty: none\n  replaces: b\nmeasure b\n  duty: none\n  replaces: a\n", []string{"E54@8 replaces"}},
		{"yields-to", "measure a\n  duty: none\n  yields-to: b\nmeasure b\n  duty: none\n  yields-to: a\n", []string{"E54@8 yields to"}},
		{"part-of", "topic a\n  part-of: b\ntopic b\n  part-of: a\n", []string{"E54@7 is part of"}},
		{"when", promise + "  when: kr\n", []string{"E54@5 waits for"}},
		{"rests-on", "instrument a\n  rests-on: b\ninstrument b\n  rests-on: a\n", []string{"E54@7 rests on"}},
		{"different relations make no circle", "instrument a\n  under: b\ninstrument b\n  rests-on: a\n", nil},
		{"two circles", "instrument a\n  under: a\ninstrument b\n  under: b\n", []string{"E54@5", "E54@7"}},
	})
}

func TestEvidence(t *testing.T) {
	quoted := func(amount, words string) string {
		return promise + "  amount: " + amount + " from press \"" + words + "\"\n"
	}
	hold(t, []fact{
		{"the figure", quoted("350 billion USD", "$350 billion of investment"), nil},
		{"the figure written otherwise", quoted("350 billion USD", "350,000,000,000 dollars"), nil},
		{"another figure", quoted("350 billion USD", "$200 billion of investment"), []string{"W22@7 the number 350 billion is not in the quote"}},
		{"no figure", quoted("350 billion USD", "investment of Korea"), []string{"W22@7"}},
		{"part of a figure", quoted("350 billion USD", "$1350 billion"), []string{"W22@7"}},
		{"a cap", promise + "  cap: 20 billion USD per calendar-year from mou \"$25 billion in any calendar year\"\n", []string{"W22@7 the number 20 billion"}},
		{"news", promise + "2026-10-01 delivered kr 2.4 billion USD from press \"some money\"\n", []string{"W22@7 the number 2.4 billion"}},
		{"a part", promise + "  part cash\n    amount: 200 billion USD from press \"150 billion\"\n", []string{"W22@8"}},
		{"a quote beside an amount proves another thing", promise + "  amount: 200 billion USD\n  quote: press \"in any calendar year\"\n", nil},

		{"twelve words", promise + "  quote: press \"a b c d e f g h i j k l\"\n", nil},
		{"thirteen words", promise + "  quote: press \"a b c d e f g h i j k l m\"\n", []string{"W56@7 the quote has 13 words"}},

		{"no source", "2025-11-14 commitment c\n  by: KOR\n", []string{"W55@5 c has no source"}},
		{"the instrument is source enough", "instrument i\n2025-11-14 commitment c\n  under: i\n", nil},
		{"news without a source", promise + "2026-10-01 delivered kr 1 USD\n", []string{"W55@7"}},
		{"a search needs none", promise + "2026-10-01 searched kr \"disbursement\": nothing found\n", nil},
		{"a claim without a source", "2025-11-05 claim c\n", []string{"W55@5"}},

		{"second hand, the legal text is there", "source s\n  grade: secondary\n  records: mou\n2025-11-14 commitment c\n  quote: s \"words\"\n", []string{"W23@8 the only source of c is secondary; the legal text mou exists"}},
		{"second hand, the instrument has the legal text", "source s\n  grade: secondary\ninstrument i\n  source: mou\n2025-11-14 commitment c\n  under: i\n  quote: s \"words\"\n", []string{"W23@9"}},
		{"second hand beside the legal text", "source s\n  grade: secondary\n  records: mou\n2025-11-14 commitment c\n  quote: s \"words\"\n  quote: mou \"words\"\n", nil},
		{"second hand, no legal text is known", "source s\n  grade: secondary\n2025-11-14 commitment c\n  quote: s \"words\"\n", nil},

		{"a score", promise + "2026-06-30 observed kr from press\n  score: −1\n  coder: J. Kim\n", nil},
		{"a score out of range", promise + "2026-06-30 observed kr from press\n  score: 1.5\n  coder: J. Kim\n", []string{"E25@8 score 1.5 is outside −1..+1"}},
		{"a score without a coder", promise + "2026-06-30 observed kr from press\n  score: 0\n", []string{"E25@8 a score needs a coder"}},
		{"no number", promise + "2026-06-30 observed kr from press\n  score: good\n  coder: J. Kim\n", []string{"E46@8"}},
	})
}

func TestConflicts(t *testing.T) {
	two := func(a, b string) string {
		return promise + "  amount: " + a + " from mou\n  amount: " + b + " from press\n"
	}
	choice := "2026-06-01 choose kr %s from press\n  by: KOR\n  reason: the maker's own figure\n"
	hold(t, []fact{
		{"two figures", two("50000 GPU", "60000 GPU"), []string{"W24@8 two sources differ on kr (50,000 v 60,000) and no one has chosen"}},
		{"one figure twice", two("50000 GPU", "50 thousand GPU"), nil},
		{"bounds that meet", two("up to 50000 GPU", "at least 50000 GPU"), nil},
		{"bounds that do not meet", two("up to 50000 GPU", "more than 50000 GPU"), []string{"W24@8"}},
		{"two units", two("50000 GPU", "3 billion USD"), nil},
		{"chosen", two("50000 GPU", "60000 GPU") + fmt.Sprintf(choice, "60000 GPU"), nil},
		{"chosen what nobody said", two("50000 GPU", "60000 GPU") + fmt.Sprintf(choice, "55000 GPU"), []string{"W57@9 55,000 GPU is not among the amounts given for kr"}},
		{"a claim against the text", promise + "  amount: 50000 GPU from mou\n2025-11-05 claim c\n  about: kr\n  amount: 60000 GPU\n  source: press\n", []string{"W24@10 two sources differ on kr"}},
		{"a claim that agrees", promise + "  amount: 50000 GPU from mou\n2025-11-05 claim c\n  about: kr\n  amount: 50000 GPU\n  source: press\n", nil},
		{"a claim about a part", promise + "  part p\n    amount: 50000 GPU from mou\n2025-11-05 claim c\n  about: kr.p\n  amount: 60000 GPU\n  source: press\n", []string{"W24@11 kr.p"}},
	})
}

// An error has one message, and what only follows from it has none.
func TestHeldBack(t *testing.T) {
	hold(t, []fact{
		{"a title that is not closed", "2025-11-14 commitment c \"Investment\n  by: KO\n  amount: many\n  part cash\n    amount: 1 USS\n2026-10-01 delivered c.cash 1 USD from press\n2026-11-01 correct c.cash/delivered/2026-10-01, withdrawn\n", []string{"E30@5"}},
		{"a field that is not closed", promise + "  quote: press \"$20 billion in any calendar year\n  duty: result\n", []string{"E30@7"}},
		{"a field that goes on and is not closed", promise + "  note: \"words\n    and more words\n", []string{"E30@7"}},
		{"a milestone that is not closed", promise + "  milestone selected by 2029 from press \"selected by\n  due: 45 days after each selected\n", []string{"E30@7"}},
		{"a milestone that is not closed, seen from outside", promise + "  milestone selected by 2029 from press \"selected by\n2026-01-01 confirmed kr.selected from press\n", []string{"E30@7"}},
		{"news that is not closed", promise + "2026-10-01 delivered kr 1 USD from press \"one dollar\n  on: 2026-13\n2026-11-01 correct kr/delivered/2026-10-01, withdrawn\n", []string{"E30@7"}},
		{"a source that is not closed", "source s \"Report\n  grade: press\n" + promise + "  amount: 1 USD from s \"one dollar of 1\"\n  quote: s \"words\"\n2026-10-01 delivered kr 1 USD from s\n", []string{"E30@5"}},
		{"a topic that is not closed", "topic ai \"Artificial\ninstrument i\n  topics: ai\n2025-11-01 coverage i ai none\n", []string{"E30@5"}},
		{"a party that is not closed", "party samsung \"Samsung\n" + promise + "  by: samsung\n", []string{"E30@5"}},
		{"an instrument that is not closed", "instrument i \"Memorandum\n  period: 2026 .. 2030\n" + promise + "  under: i\n  due: 2031\n", []string{"E30@5"}},
		{"a part that cannot be read", promise + "  part Cash Money\n    amount: 1 USS\n2026-10-01 delivered kr 1 USD from press\n", []string{"E36@7"}},
		{"a delivery on a part that cannot be read", promise + "  part Cash\n    amount: 1 USS\n2026-10-01 delivered kr.Cash 1 USD from press\n", []string{"E38@7"}},
		{"a line without a colon and what goes on with it", promise + "  the money\n    comes later, \"he says\n", []string{"E36@7"}},
		{"an amount that cannot be read", promise + "  amount: 350 billion USS\n  cap: 20 billion USD per calendar-year\n  due: 2026-01-01\n2026-10-01 delivered kr 351 billion USD from press\n", []string{"E06@7", "E13@10"}},
		{"news that cannot be read", promise + "2026-10-01 delivered kr 1 USS from press\n2026-11-01 correct kr/delivered/2026-10-01, withdrawn\n", []string{"E06@7"}},
		{"news that cannot be read, of two on one day", promise + "2026-10-01 delivered kr 1 USS from press\n2026-10-01 delivered kr 2 USD from press\n2026-11-01 correct kr/delivered/2026-10-01#2, withdrawn\n", []string{"E06@7"}},
		{"an unknown economy with an unknown sum", promise + "  by: KO\n  amount: 1 USD\n2027-01-01 delivered kr 1 USD from press\n", []string{"E01@7"}},
		{"the second of two entries of one id", "instrument i\n  period: 2026 .. 2030\ninstrument i\n  period: 2026 ..\n" + promise + "  under: i\n", []string{"E03@7"}},
	})
}

// Each slip of the pen gives one message, and the message gives the word meant.
func TestOneSlipOneMessage(t *testing.T) {
	right := sources + `party samsung "Samsung"
  type: company
2025-11-14 instrument memorandum "Memorandum"
  form: memorandum
2025-11-14 commitment kr "Investment"
  under: memorandum
  by: KOR, samsung
  duty: result
  amount: 350 billion USD from mou @ section 1 "$350 billion"
  part cash
    amount: 200 billion USD
    cap: 20 billion USD per calendar-year
    milestone selected by 2029-01-19
    due: 45 days after each selected
2026-10-01 delivered kr.cash 2.4 billion USD from press
2026-10-02 confirmed kr.cash.selected from press
`
	expect(t, own(t, map[string]string{ownFile: right}), nil)
	for _, slip := range []struct{ word, typed, code, hint string }{
		{"source press", "sorce press", "E37", `did you mean "source"?`},
		{"grade: press", "grad: press", "E07", `did you mean "grade"?`},
		{"grade: press", "grade: pres", "E46", `did you mean "press"?`},
		{"party samsung", "pary samsung", "E37", `did you mean "party"?`},
		{"instrument memorandum", "instrumnet memorandum", "E37", `did you mean "instrument"?`},
		{"commitment kr", "comitment kr", "E37", `did you mean "commitment"?`},
		{"under: memorandum", "under: memorandun", "E02", `did you mean "memorandum"?`},
		{"by: KOR", "by: KORR", "E01", `did you mean "KOR" (South Korea)?`},
		{"by: KOR", "by: KO", "E01", `did you mean "KOR" (South Korea)?`},
		{"KOR, samsung", "KOR, samsing", "E02", `did you mean "samsung"?`},
		{"duty: result", "dutty: result", "E07", `did you mean "duty"?`},
		{"duty: result", "duty: reslt", "E46", `did you mean "result"?`},
		{"350 billion USD from", "350 billion UDS from", "E06", `did you mean`},
		{"350 billion USD from", "350 billion USS from", "E06", `did you mean "USD"?`},
		{"from mou", "from mu", "E02", `did you mean "mou"?`},
		{"per calendar-year", "per calandar-year", "E46", `did you mean "calendar-year"?`},
		{"delivered kr.cash", "deliverd kr.cash", "E37", `did you mean "delivered"?`},
		{"delivered kr.cash", "delivered kr.cas", "E50", `did you mean "cash"?`},
		{"kr.cash.selected", "kr.cash.slected", "E50", `did you mean "selected"?`},
	} {
		t.Run(slip.typed, func(t *testing.T) {
			if strings.Count(right, slip.word) != 1 {
				t.Fatalf("%q stands %d times in the text", slip.word, strings.Count(right, slip.word))
			}
			messages := own(t, map[string]string{ownFile: strings.Replace(right, slip.word, slip.typed, 1)})
			line := 1 + strings.Count(right[:strings.Index(right, slip.word)], "\n")
			expect(t, messages, []string{fmt.Sprintf("%s@%d %s", slip.code, line, slip.hint)})
		})
	}
}

// What is not text, or is hardly text, gives one message and stops nothing else.
func TestHardFiles(t *testing.T) {
	good := sources + promise
	for _, f := range []struct {
		name, text string
		want       []string
	}{
		{"empty", "", nil},
		{"only a comment", "; nothing yet\n", nil},
		{"no line end", strings.TrimSuffix(good, "\n"), nil},
		{"carriage returns", strings.ReplaceAll(good, "\n", "\r\n"), []string{"E33@1 servanda fmt -w"}},
		{"one carriage return", strings.Replace(good, "legal\n", "legal\r\n", 1), []string{"E33@2"}},
		{"a byte order mark", "\ufeff" + good, []string{"E34@1 servanda fmt -w"}},
		{"both", "\ufeff" + strings.ReplaceAll(good, "\n", "\r\n"), []string{"E33@1", "E34@1"}},
		{"a NUL byte", good + "\x00", []string{"E31@7 NUL"}},
		{"a picture", "\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", []string{"E31@3 NUL"}},
		{"Latin-1", strings.Replace(good, "Report", "Erkl\xe4rung", 1), []string{"E31@3 UTF-8"}},
		{"tabs, told once", strings.ReplaceAll(good, "  ", "\t"), []string{"E35@2"}},
		{"a line that hangs in the air", "  grade: legal\n", []string{"E36@1"}},
	} {
		t.Run(f.name, func(t *testing.T) { expect(t, own(t, map[string]string{ownFile: f.text}), f.want) })
	}
}

// A line of 100 MB is refused with one message that does not repeat it, and
// what it declared is not missing.
func TestLongLine(t *testing.T) {
	for _, where := range []struct {
		name, before, after, want string
		size                      int
	}{
		{"title", "source long \"", "\"\n  grade: press\n", "E32@5", 100 << 20},
		{"field", "source long\n  grade: press\n  note: ", "\n    which goes on\n", "E32@7", pact.MaxLine},
	} {
		t.Run(where.name, func(t *testing.T) {
			long := strings.Repeat("0123456789 ", where.size/11+1)
			text := sources + where.before + long + where.after + promise + "  quote: long \"words\"\n"
			messages := own(t, map[string]string{ownFile: text})
			expect(t, messages, []string{where.want})
			for _, m := range messages {
				if n := len(m.Render()); n > 1000 {
					t.Errorf("the message has %d bytes", n)
				}
			}
		})
	}
}

func TestFolders(t *testing.T) {
	expect(t, own(t, nil), []string{"E40@0 servanda new"})
	expect(t, own(t, map[string]string{"notes.txt": "x", "cars.csv": "code\n", ".hidden.pact": "what is this", ".git/x.pact": "and this"}), []string{"E40@0"})
	expect(t, own(t, map[string]string{"a/b/deep.pact": sources + promise}), nil)

	_, messages := dossier.Load(os.DirFS(filepath.Join(t.TempDir(), "nothing")), "deal", dossier.Options{})
	expect(t, messages, []string{"E45@0 cannot be read"})
}

// A link that leads out of the folder is not followed, and the rest is read.
func TestLinksOut(t *testing.T) {
	top := t.TempDir()
	write := func(name, text string) {
		name = filepath.Join(top, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	write("secret.pact", "this must not be read\n")
	write("deal/deal.pact", sources+promise+"  by: KO\n")
	write("deal/terms/real.pact", "party samsung\n")
	link := func(to, name string) {
		if err := os.Symlink(to, filepath.Join(top, name)); err != nil {
			t.Fatal(err)
		}
	}
	link("../secret.pact", "deal/relative.pact")
	link(filepath.Join(top, "secret.pact"), "deal/absolute.pact")
	link("deal.pact", "deal/zz-within.pact") // stays within: read, and so every id of it is there twice
	root, err := os.OpenRoot(filepath.Join(top, "deal"))
	if err != nil {
		t.Fatal(err)
	}
	defer root.Close()
	d, messages := dossier.Load(root.FS(), "deal", dossier.Options{Prefix: "my/deal"})
	messages = without(messages, dossier.QuotesUnchecked)
	var got []string
	for _, m := range messages {
		got = append(got, fmt.Sprintf("%s %s:%d", m.Code(), m.File, m.Line))
		if strings.Contains(m.Render(), "must not be read") {
			t.Errorf("the file was read: %s", m.Render())
		}
	}
	want := []string{"E44 my/deal/absolute.pact:0", "E01 my/deal/deal.pact:7", "E44 my/deal/relative.pact:0",
		"E03 my/deal/zz-within.pact:1", "E03 my/deal/zz-within.pact:3", "E03 my/deal/zz-within.pact:5", "E01 my/deal/zz-within.pact:7"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if d.Entry("samsung") == nil || d.Entry("kr") == nil {
		t.Error("the files of the folder were not read")
	}
}

// The names of files in messages lead from where the reader stands.
func TestNamesOfFiles(t *testing.T) {
	deal := fstest.MapFS{"deal.pact": {Data: []byte("use law\nsorce a\n")}}
	law := fstest.MapFS{"acts/law.pact": {Data: []byte("sorce b\n")}}
	for prefix, want := range map[string][]string{
		"":            {"../law/acts/law.pact", "deal.pact"},
		".":           {"../law/acts/law.pact", "deal.pact"},
		"deal":        {"deal/deal.pact", "law/acts/law.pact"},
		"work/deal":   {"work/deal/deal.pact", "work/law/acts/law.pact"},
		"../deal":     {"../deal/deal.pact", "../law/acts/law.pact"},
		"/home/x/day": {"/home/x/day/deal.pact", "/home/x/law/acts/law.pact"},
	} {
		_, messages := dossier.Load(deal, "deal", dossier.Options{Prefix: prefix, Find: func(string) (fs.FS, error) { return law, nil }})
		var got []string
		for _, m := range messages {
			got = append(got, m.File)
		}
		if strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("prefix %q: %q, want %q", prefix, got, want)
		}
	}
}

// The same folder gives the same messages, in the order of files and lines.
func TestSameMessages(t *testing.T) {
	files := map[string]string{
		"b.pact": sources + promise + "  by: KO\n  amuont: 1\n  under: nothing\n  part p\n    amount: 1 USS\n",
		"a.pact": "instrument x\n  under: y\ninstrument y\n  under: x\nparty p\n  of: KO\n  also: \"P\n",
	}
	first := render(own(t, files))
	for range 20 {
		if again := render(own(t, files)); again != first {
			t.Fatalf("first\n%s\nthen\n%s", first, again)
		}
	}
	if n := bytes.Count([]byte(first), []byte("E")); n < 6 || strings.Index(first, "a.pact") > strings.Index(first, "b.pact") {
		t.Errorf("not in order of files:\n%s", first)
	}
}

func TestExamples(t *testing.T) {
	hold(t, []fact{
		{"one of each", "example e\n  goods: 8703.23.01\n  origin: KOR\n  importer: USA\n", nil},
		{"two origins", "example e\n  goods: 8703.23.01\n  origin: KOR, JPN\n", []string{"E64@7 an example has one origin"}},
		{"a group", "example e\n  goods: 8703.23.01\n  origin: EU\n", []string{"E64@7 an example has one origin"}},
		{"all", "example e\n  goods: 8703.23.01\n  origin: all less KOR\n", []string{"E64@7 an example has one origin"}},
		{"two codes", "example e\n  goods: 8703.23.01, 8704\n  origin: KOR\n", []string{"E64@6 an example is of one code"}},
		{"at home, where the importer is not given", "example e\n  goods: 8703.23.01\n  origin: USA\n", []string{"E64@7 an example goes from one economy to another"}},
		{"at home", "example e\n  goods: 8703.23.01\n  origin: KOR\n  importer: KOR\n", []string{"E64@7 an example goes from one economy to another"}},
	})
}

func TestScenarios(t *testing.T) {
	law := "instrument a \"A\"\ncondition dry \"Dry\"\n  type: fact\n2025-01-01 measure m\n  under: a\n  duty: none\n"
	hold(t, []fact{
		{"two days", law + "scenario s\n  law: 2025-10-31 .. 2025-11-01\n", nil},
		{"from a day to that of the view", law + "scenario s\n  law: 2025-10-31 ..\n", nil},
		{"one day with and without", law + "scenario s\n  law: 2025-11-01 .. 2025-11-01\n  new: m\n", nil},
		{"of today with and without", law + "scenario s\n  without: a\n", nil},
		{"one day", law + "scenario s\n  law: 2025-11-01 .. 2025-11-01\n", []string{`E65@11 the two states of s are the same law`}},
		{"nothing", law + "scenario s\n", []string{`E65@11 the two states of s are the same law`}},
		{"there and gone", law + "scenario s\n  new: m\n  without: m\n", []string{`E65@13 "m" is new, and the second state is without it`}},
		{"given and denied", law + "scenario s\n  law: 2025-10-31 ..\n  given: dry, not dry\n", []string{`E46@13 "dry" is given and denied`}},
		{"given twice", law + "scenario s\n  law: 2025-10-31 ..\n  given: dry, dry\n", nil},
		{"given what is no fact", law + "scenario s\n  law: 2025-10-31 ..\n  given: claim KORUS\n", []string{`E46@13 "claim KORUS" is no fact about goods`}},
	})
}
