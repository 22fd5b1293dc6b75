package tariff

import (
	"fmt"
	"io/fs"
	"math"
	"slices"
	"strconv"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// preamble is what the small laws of these tests stand on: statute A with a
// proclamation under it, and statute B.
const preamble = `source act
  grade: legal
instrument a "Statute A"
  source: act
instrument a-one "Proclamation under A"
  under: a
  source: act
instrument b "Statute B"
  source: act
condition aircraft "Civil aircraft"
  type: fact
  source: act
condition cabinet "Kitchen cabinet"
  type: fact
  source: act
condition certified "Certified part"
  type: claim
  source: act
`

// loadText reads a law from text, with its lists; "file.csv" names a list.
func loadText(t testing.TB, name, text string, lists map[string]string, find func(string) (fs.FS, error)) *dossier.Dossier {
	t.Helper()
	folder := fstest.MapFS{"law.pact": {Data: []byte(text)}}
	for file, rows := range lists {
		folder[file] = &fstest.MapFile{Data: []byte(rows)}
	}
	d, messages := dossier.Load(folder, name, dossier.Options{Find: find})
	for _, m := range messages {
		if m.Severity == pact.Error {
			t.Fatalf("%s\n%s", m.Render(), text)
		}
	}
	return d
}

// measures writes measures in short: "id | field: value | …", known on
// 2025-01-01 and under statute A where nothing else is said; a line that begins
// with a date is news and stands as it is.
func measures(text string) string {
	var b strings.Builder
	b.WriteString(preamble)
	for _, line := range strings.Split(strings.TrimSpace(text), "\n") {
		parts := strings.Split(strings.TrimSpace(line), " | ")
		if parts[0] == "" {
			continue
		}
		if _, err := trade.ParseDate(parts[0][:min(10, len(parts[0]))]); err == nil && strings.Count(parts[0], " ") > 1 {
			b.WriteString(parts[0] + "\n")
		} else {
			id, known := parts[0], "2025-01-01"
			if d, rest, ok := strings.Cut(id, " "); ok {
				known, id = d, rest
			}
			fmt.Fprintf(&b, "%s measure %s \"%s\"\n  source: act\n", known, id, id)
			if !strings.Contains(line, "under:") {
				b.WriteString("  under: a\n")
			}
			if !strings.Contains(line, "applies:") {
				b.WriteString("  applies: 2025-01-01 ..\n")
			}
		}
		for _, field := range parts[1:] {
			b.WriteString("  " + strings.TrimSpace(field) + "\n")
		}
	}
	return b.String()
}

func day1(text string) trade.Date {
	d, err := trade.ParseDate(text)
	if err != nil {
		panic(err)
	}
	return d
}

// show writes a range in percent: 15, 0..10, or 15.. where nothing bounds it.
func show(r Range) string {
	number := func(x float64) string {
		return strconv.FormatFloat(math.Round(x*1e8)/1e6, 'f', -1, 64)
	}
	switch {
	case math.IsInf(r.High, 1):
		return number(r.Low) + ".."
	case math.Abs(r.Low-r.High) < 1e-12:
		return number(r.Low)
	}
	return number(r.Low) + ".." + number(r.High)
}

// A rule is one case: a law, a question of the base 2.5 % in general and free
// under KORUS, and what is assessed.
type rule struct {
	name  string
	law   string
	lists map[string]string
	ask   func(q *Question, base *Base)
	known string // 2026-01-01 where empty
	want  string // assessed
	four  string // at entry, assessed, owed, refundable; where given
	says  string // words that Unknown, Assumed or NotApplied hold
}

func ask(t *testing.T, r rule) (*Answer, error) {
	t.Helper()
	d := loadText(t, "law", measures(r.law), r.lists, nil)
	known := trade.DateOf(2026, 1, 1)
	if r.known != "" {
		known = day1(r.known)
	}
	q := Question{Code: "8703230110", Origin: "KOR", Importer: "USA", On: trade.DateOf(2025, 6, 1), Facts: map[string]Truth{}, Readings: map[string]string{}, Shares: map[string]float64{}}
	base := Base{Rate: exactly(0.025), General: exactly(0.025)}
	if r.ask != nil {
		r.ask(&q, &base)
	}
	laws, messages := CompileLaws([]*dossier.Dossier{d}, q.On, known)
	for _, m := range messages {
		t.Error(m.Render())
	}
	return laws.Duty(q, base, func(_ *dossier.Entry, text string) Range { return readRate(t, text, schedule.Inputs{}) })
}

func readRate(t testing.TB, text string, in schedule.Inputs) Range {
	e, err := schedule.ParseExpression(text)
	if err != nil {
		t.Fatal(err)
	}
	i := e.Eval(in)
	return Range{float64(i.Low), float64(i.High)}
}

func check(t *testing.T, rules []rule) {
	t.Helper()
	for _, r := range rules {
		t.Run(r.name, func(t *testing.T) {
			a, err := ask(t, r)
			if err != nil {
				t.Fatal(err)
			}
			if got := show(a.Assessed); got != r.want {
				t.Errorf("assessed %s, want %s; applied %v, not %v", got, r.want, a.Applied, a.NotApplied)
			}
			if r.four != "" {
				if got := strings.Join([]string{show(a.AtEntry), show(a.Assessed), show(a.Owed), show(a.Refundable)}, " "); got != r.four {
					t.Errorf("at entry, assessed, owed, refundable %s, want %s", got, r.four)
				}
			}
			said := strings.Join(append(slices.Clone(a.Unknown), a.Assumed...), "\n")
			for _, n := range a.NotApplied {
				said += "\n" + n.Measure.ID + ": " + n.Reason
			}
			if !strings.Contains(said, r.says) {
				t.Errorf("it does not say %q:\n%s", r.says, said)
			}
			if r.says == "" && len(a.Unknown) > 0 && a.Assessed.Low == a.Assessed.High {
				t.Errorf("one number, and yet unknown: %v", a.Unknown)
			}
		})
	}
}

func claim(name string) func(*Question, *Base) {
	return func(q *Question, b *Base) { q.Claim = name; b.Rate = Range{} }
}

func on(text string) func(*Question, *Base) {
	return func(q *Question, _ *Base) { q.On = day1(text) }
}

func holding(name string, truth Truth) func(*Question, *Base) {
	return func(q *Question, _ *Base) { q.Facts[name] = truth }
}

// Rule 1: the base by claim, failing claims, column 2.
func TestBase(t *testing.T) {
	parse := func(text string) schedule.Expression {
		e, err := schedule.ParseExpression(text)
		if err != nil {
			t.Fatal(err)
		}
		return e
	}
	car := schedule.Line{Code: "8703230110", General: parse("2.5%"), Special: schedule.ParseSpecial("Free (A+,AU,KR,S) 1% (JP)"), Other: parse("10%")}
	free := schedule.Line{Code: "8471300100", General: parse("Free"), Other: parse("35%")}
	wine := schedule.Line{Code: "2204215000", General: parse("6.3¢/liter"), Special: schedule.ParseSpecial("Free (KR)"), Other: parse("33¢/liter")}
	for _, c := range []struct {
		line         schedule.Line
		origin       trade.Economy
		claim        string
		rate, failed string
	}{
		{car, "KOR", "", "2.5", ""},
		{car, "KOR", "none", "2.5", ""},
		{car, "KOR", "KORUS", "0", ""},
		{car, "KOR", "korus", "0", ""},
		{car, "KOR", "KR", "0", ""},
		{car, "JPN", "USJTA", "1", ""},
		{car, "MEX", "USMCA", "0", ""},
		{car, "BGD", "GSP", "0", ""},
		{car, "SGP", "SINGAPORE", "2.5", "names no SG"},
		{car, "JPN", "KORUS", "2.5", "goods of other origins"},
		{car, "KOR", "KAFTA", "2.5", "no preference of that name"},
		{car, "RUS", "", "10", ""},
		{car, "RUS", "KORUS", "10", "column 2"},
		{free, "KOR", "KORUS", "0", ""},
		{free, "PRK", "", "35", ""},
		{wine, "KOR", "", "0..", ""},
		{wine, "KOR", "KORUS", "0", ""},
	} {
		base, _, failed := BaseOf(c.line, c.origin, c.claim, schedule.Inputs{})
		if got := show(base.Rate); got != c.rate || (failed == "") != (c.failed == "") || !strings.Contains(failed, c.failed) {
			t.Errorf("%s of %s, claim %q: %s %q, want %s %q", c.line.Code, c.origin, c.claim, got, failed, c.rate, c.failed)
		}
		if general := show(base.General); c.line.Code == car.Code && general != "2.5" {
			t.Errorf("the general rate is %s", general)
		}
	}
	if base, _, _ := BaseOf(wine, "KOR", "", schedule.Inputs{}); len(base.Reasons) == 0 {
		t.Error("a rate by quantity without a quantity gives no reason")
	}
}

// Rule 2: days.
func TestDays(t *testing.T) {
	period := "m | duty: add 10% | applies: 2025-06-01 .. 2025-06-30"
	open := "m | duty: add 10% | applies: 2025-06-01 .."
	suspended := open + "\n2025-06-05 suspended m from act | on: 2025-06-10\n2025-06-15 resumed m from act | on: 2025-06-20"
	amended := open + "\n2025-06-10 amended m from act | on: 2025-06-15 | duty: add 20%"
	extended := "m | duty: add 10% | applies: 2025-06-01 .. 2025-06-30\n2025-06-20 amended m from act | on: 2025-06-25 | applies: 2025-06-01 .. 2025-07-31"
	above := "m | under: a-one | duty: add 10% | applies: 2025-06-01 ..\n2025-06-05 suspended a from act | on: 2025-06-10"
	list := map[string]string{"l.csv": "code,from,until,published\n8703,2025-06-10,2025-06-20,2025-06-15\n"}
	var rules []rule
	add := func(name, law, day, known, want string) {
		rules = append(rules, rule{name: name, law: law, known: known, want: want, ask: on(day), lists: list})
	}
	add("before", period, "2025-05-31", "", "2.5")
	add("first", period, "2025-06-01", "", "12.5")
	add("last", period, "2025-06-30", "", "12.5")
	add("after", period, "2025-07-01", "", "2.5")
	add("ended: last day", open+"\n2025-06-15 ended m from act | on: 2025-06-20", "2025-06-20", "", "12.5")
	add("ended: day after", open+"\n2025-06-15 ended m from act | on: 2025-06-20", "2025-06-21", "", "2.5")
	add("ended, not known yet", open+"\n2025-06-15 ended m from act | on: 2025-06-10", "2025-06-12", "2025-06-14", "12.5")
	add("ended, known", open+"\n2025-06-15 ended m from act | on: 2025-06-10", "2025-06-12", "2025-06-15", "2.5")
	add("before the suspension", suspended, "2025-06-09", "", "12.5")
	add("suspended", suspended, "2025-06-10", "", "2.5")
	add("last day of the suspension", suspended, "2025-06-19", "", "2.5")
	add("resumed", suspended, "2025-06-20", "", "12.5")
	add("resumption not known", suspended, "2025-06-20", "2025-06-14", "2.5")
	add("suspension not known", suspended, "2025-06-12", "2025-06-04", "12.5")
	add("amended: the day before", amended, "2025-06-14", "", "12.5")
	add("amended", amended, "2025-06-15", "", "22.5")
	add("amendment not known", amended, "2025-06-15", "2025-06-09", "12.5")
	add("extended: its own first days stand", extended, "2025-06-10", "", "12.5")
	add("extended", extended, "2025-07-31", "", "12.5")
	add("extended and over", extended, "2025-08-01", "", "2.5")
	add("extension not known", extended, "2025-07-10", "2025-06-19", "2.5")
	add("the instrument above is suspended", above, "2025-06-10", "", "2.5")
	add("the instrument above is not yet suspended", above, "2025-06-09", "", "12.5")
	add("list: before its row", "m | duty: add 10% | goods: list l.csv", "2025-06-09", "", "2.5")
	add("list: first day of its row", "m | duty: add 10% | goods: list l.csv", "2025-06-10", "", "12.5")
	add("list: last day of its row", "m | duty: add 10% | goods: list l.csv", "2025-06-20", "", "12.5")
	add("list: after its row", "m | duty: add 10% | goods: list l.csv", "2025-06-21", "", "2.5")
	add("list: row not published", "m | duty: add 10% | goods: list l.csv", "2025-06-12", "2025-06-14", "2.5")
	add("measure not known", "2025-06-10 m | duty: add 10%", "2025-06-05", "2025-06-09", "2.5")
	add("measure reaches back", "2025-06-10 m | duty: add 10%", "2025-06-05", "2025-06-10", "12.5")
	add("its own day where it names none", "2025-06-10 m | duty: add 10% | applies: 2025-06-12 ..", "2025-06-11", "", "2.5")
	check(t, rules)
}

// An amendment of what a measure replaces holds from its own day as well.
func TestAmendedRelations(t *testing.T) {
	law := "base | duty: add 10%\nother | duty: add 5%\n2025-06-10 amended other from act | on: 2025-06-15 | replaces: base"
	check(t, []rule{
		{name: "before", law: law, ask: on("2025-06-14"), want: "17.5"},
		{name: "from", law: law, ask: on("2025-06-15"), want: "7.5"},
	})
}

// Rule 3: tests.
func TestTests(t *testing.T) {
	loaded := func(text string) func(*Question, *Base) {
		return func(q *Question, _ *Base) {
			if text == "open" {
				q.LoadedOpen = true
			} else {
				q.Loaded = day1(text)
			}
		}
	}
	reading := func(value string) func(*Question, *Base) {
		return func(q *Question, _ *Base) { q.Readings["x"] = value }
	}
	transit := "m | duty: add 10% | unless: loaded before 2025-05-20, entered before 2025-06-05"
	two := "m | duty: add 10% | when: reading x = one\nn | duty: add 20% | when: reading x = two"
	both := "m | duty: add 10% | unless: aircraft, cabinet"
	check(t, []rule{
		{name: "origin", law: "m | origin: JPN | duty: add 10%", want: "2.5"},
		{name: "origin among", law: "m | origin: JPN, KOR | duty: add 10%", want: "12.5"},
		{name: "origin less", law: "m | origin: all less KOR | duty: add 10%", want: "2.5"},
		{name: "group", law: "m | origin: EU | duty: add 10%", ask: func(q *Question, _ *Base) { q.Origin = "DEU" }, want: "12.5"},
		{name: "group, not a member", law: "m | origin: EU | duty: add 10%", ask: func(q *Question, _ *Base) { q.Origin = "GBR" }, want: "2.5"},
		{name: "the area of the statistics", law: "m | origin: EU | duty: add 10%", ask: func(q *Question, _ *Base) { q.Origin = "EU" }, want: "12.5"},
		{name: "importer", law: "m | importer: JPN | duty: add 10%", want: "2.5"},
		{name: "when a fact holds", law: "m | duty: add 10% | when: aircraft", ask: holding("aircraft", Yes), want: "12.5"},
		{name: "when a fact does not hold", law: "m | duty: add 10% | when: aircraft", ask: holding("aircraft", No), want: "2.5", says: "m: it asks for: aircraft"},
		{name: "when a fact is unknown", law: "m | duty: add 10% | when: aircraft", want: "2.5..12.5", says: "aircraft"},
		{name: "when not", law: "m | duty: add 10% | when: not aircraft", ask: holding("aircraft", Yes), want: "2.5"},
		{name: "a fact unknown, and not", law: "m | duty: add 10% | when: aircraft\nn | duty: add 10% | when: not aircraft", want: "12.5", says: "aircraft"},
		{name: "all of one line", law: "m | duty: add 10% | when: aircraft, cabinet", ask: holding("aircraft", No), want: "2.5"},
		{name: "unless", law: "m | duty: add 10% | unless: aircraft", ask: holding("aircraft", Yes), want: "2.5", says: "excepted: aircraft"},
		{name: "unless both, one fails", law: both, ask: holding("aircraft", No), want: "12.5"},
		{name: "unless both, one holds", law: both, ask: holding("aircraft", Yes), want: "2.5..12.5", says: "cabinet"},
		{name: "two exceptions", law: "m | duty: add 10% | unless: aircraft | unless: cabinet", ask: holding("cabinet", Yes), want: "2.5", says: "excepted: cabinet"},
		{name: "claim of the importer, not made", law: "m | duty: add 10% | unless: certified", want: "12.5", says: "certified is not claimed"},
		{name: "claim of the importer", law: "m | duty: add 10% | unless: certified", ask: holding("certified", Yes), want: "2.5"},
		{name: "preference not claimed", law: "m | duty: add 10% | when: claim KORUS", want: "2.5", says: "no preference is claimed"},
		{name: "preference claimed", law: "m | duty: add 10% | when: claim KORUS", ask: claim("KORUS"), want: "10"},
		{name: "preference claimed by its symbol", law: "m | duty: add 10% | when: claim KORUS", ask: claim("KR"), want: "10"},
		{name: "another preference claimed", law: "m | duty: add 10% | when: claim USMCA", ask: claim("KORUS"), want: "0"},
		{name: "not claimed", law: "m | duty: add 10% | when: not claim KORUS", want: "12.5", says: "no preference is claimed"},
		{name: "no transit is claimed", law: transit, want: "12.5", says: "no transit is claimed: loaded before 2025-05-20"},
		{name: "in transit", law: transit, ask: loaded("2025-05-19"), want: "2.5"},
		{name: "loaded too late", law: transit, ask: loaded("2025-05-20"), want: "12.5"},
		{name: "loading open", law: transit, ask: loaded("open"), want: "2.5..12.5", says: "day of loading"},
		{name: "in transit, entered too late", law: transit, ask: func(q *Question, _ *Base) { q.On, q.Loaded = day1("2025-06-05"), day1("2025-05-19") }, want: "12.5"},
		{name: "loading open, entered too late", law: transit, ask: func(q *Question, _ *Base) { q.On, q.LoadedOpen = day1("2025-06-05"), true }, want: "12.5"},
		{name: "loading open, not after entry", law: "m | duty: add 10% | unless: loaded before 2025-06-10", ask: loaded("open"), want: "2.5", says: "day of loading"},
		{name: "reading chosen", law: two, ask: reading("two"), want: "22.5"},
		{name: "reading open", law: two, want: "12.5..22.5", says: "reading x: one or two"},
		{name: "one reading of which law speaks", law: "m | duty: add 10% | when: reading x = one", want: "2.5..12.5", says: "reading x: one or another"},
		{name: "other reading", law: "m | duty: add 10% | when: reading x = one", ask: reading("two"), want: "2.5"},
		{name: "what fails anyway asks for nothing", law: "m | duty: add 10% | when: aircraft, claim USMCA", ask: claim("KORUS"), want: "0"},
	})
}

// Quotas: open, filled, unknown.
func TestQuota(t *testing.T) {
	law := "base | duty: add 25%\nm | duty: add 10% | quota: 1000 vehicle per calendar-year | replaces: base"
	full := law + "\n2025-05-01 observed m 1000 vehicle from act"
	short := law + "\n2025-05-01 observed m 999 vehicle from act"
	inside := strings.Replace(full, "m | duty", "m | when: cabinet | duty", 1)
	fiscal := strings.Replace(full, "calendar-year", "fiscal-year", 1)
	check(t, []rule{
		{name: "not known whether open", law: law, want: "12.5..27.5", says: "quota-m"},
		{name: "said to be open", law: law, ask: holding("quota-m", Yes), want: "12.5"},
		{name: "said to be closed", law: law, ask: holding("quota-m", No), want: "27.5", says: "its quota is not open"},
		{name: "filled", law: full, want: "27.5", says: "its quota is not open"},
		{name: "not quite filled", law: short, want: "12.5..27.5", says: "quota-m"},
		{name: "filled later", law: full, ask: on("2025-04-30"), want: "12.5..27.5", says: "quota-m"},
		{name: "the next year", law: full, ask: on("2026-01-01"), want: "12.5..27.5", says: "quota-m"},
		{name: "the next fiscal year", law: fiscal, ask: on("2025-10-01"), want: "12.5..27.5", says: "quota-m"},
		{name: "the last day of the fiscal year", law: fiscal, ask: on("2025-09-30"), want: "27.5", says: "its quota is not open"},
		{name: "a condition says what is inside", law: inside[:strings.LastIndex(inside, "\n")], ask: holding("cabinet", Yes), want: "12.5"},
	})
}

// Rule 4: silence.
func TestSilence(t *testing.T) {
	check(t, []rule{
		{name: "they add up", law: "m | duty: add 10%\nn | duty: add 5%", want: "17.5"},
		{name: "replaced", law: "m | duty: add 10%\nn | duty: add 5% | replaces: m", want: "7.5", says: "m: n takes its place"},
		{name: "replaced by what does not reach", law: "m | duty: add 10%\nn | duty: add 5% | replaces: m | origin: JPN", want: "12.5"},
		{name: "replaced by what adds nothing", law: "m | duty: add 10%\nn | duty: top-up to 1% | replaces: m", want: "2.5"},
		{name: "chain by reach", law: "m | duty: add 10%\nn | duty: add 5% | replaces: m\no | duty: add 1% | replaces: n", want: "3.5"},
		{name: "chain with a gap", law: "m | duty: add 10%\nn | duty: add 5% | replaces: m | origin: JPN\no | duty: add 1% | replaces: n", want: "13.5"},
		{name: "a replacement that yields still replaces", law: "m | duty: add 10%\nn | duty: add 5% | replaces: m | yields-to: o\no | duty: add 1%", want: "3.5"},
		{name: "yields to a measure", law: "m | duty: add 10% | yields-to: n\nn | duty: add 5%", want: "7.5", says: "m: it yields to n"},
		{name: "yields to what does not reach", law: "m | duty: add 10% | yields-to: n\nn | duty: add 5% | origin: JPN", want: "12.5"},
		{name: "yields to an instrument", law: "m | under: b | duty: add 10% | yields-to: a\nn | under: a-one | duty: add 5%", want: "7.5", says: "m: it yields to n"},
		{name: "yields to an instrument beside it", law: "m | under: b | duty: add 10% | yields-to: a-one\nn | under: a | duty: add 5%", want: "17.5"},
		{name: "what is silent is not yielded to", law: "m | duty: add 10% | yields-to: n\nn | duty: add 5% | yields-to: o\no | duty: add 1%", want: "13.5"},
		{name: "what is replaced is not yielded to", law: "m | duty: add 10% | yields-to: n\nn | duty: add 5%\no | duty: add 1% | replaces: n", want: "13.5"},
		{name: "replaces an instrument", law: "m | under: a-one | duty: add 10%\nn | under: b | duty: add 5% | replaces: a", want: "7.5"},
		// wood: another heading adds nothing and leaves the good to the reciprocal duty
		{name: "wood of a cabinet", law: wood, ask: holding("cabinet", Yes), want: "27.5", says: "reciprocal: it yields to wood"},
		{name: "wood of another use", law: wood, ask: holding("cabinet", No), want: "12.5", says: "wood: wood-other takes its place"},
		{name: "none silences what it names", law: "m | duty: add 10%\nn | duty: none | replaces: m", want: "2.5", says: "m: n takes its place"},
		{name: "none is not yielded to through an instrument", law: "m | under: b | duty: add 10% | yields-to: a\nn | under: a | duty: none", want: "12.5"},
		{name: "none is yielded to by name", law: "m | under: b | duty: add 10% | yields-to: n\nn | under: a | duty: none", want: "2.5"},
		{name: "none yields to nothing", law: "m | duty: add 10%\nn | duty: none | replaces: m | yields-to: o\no | duty: add 1%", want: "3.5"},
	})
}

const wood = `reciprocal | under: b | duty: add 10% | yields-to: a
wood | under: a-one | duty: add 25%
wood-other | under: a-one | duty: none | unless: cabinet | replaces: wood`

// Circles of silence are errors, and only those.
func TestCircles(t *testing.T) {
	for name, c := range map[string]struct {
		law    string
		circle bool
	}{
		"replace each other":               {"m | duty: add 1% | replaces: n\nn | duty: add 2% | replaces: m", true},
		"yield to each other":              {"m | duty: add 1% | yields-to: n\nn | duty: add 2% | yields-to: m", true},
		"three":                            {"m | duty: add 1% | yields-to: n\nn | duty: add 2% | yields-to: o\no | duty: add 3% | yields-to: m", true},
		"through an instrument":            {"m | under: b | duty: add 1% | yields-to: a\nn | under: a-one | duty: add 2% | yields-to: b", true},
		"replaces what it yields to":       {"m | duty: add 1% | replaces: n | yields-to: n\nn | duty: add 2%", true},
		"one way, said twice":              {"m | duty: add 1% | replaces: n\nn | duty: add 2% | yields-to: m", false},
		"a chain":                          {"m | duty: add 1%\nn | duty: add 2% | replaces: m\no | duty: add 3% | replaces: m, n", false},
		"never on one day":                 {"m | duty: add 1% | replaces: n | applies: 2025-01-01 .. 2025-01-31\nn | duty: add 2% | replaces: m | applies: 2025-02-01 ..", false},
		"none does not speak":              {"m | duty: none | replaces: a\nn | duty: none | replaces: a\no | duty: add 1%", false},
		"under the instrument it replaces": {"m | duty: add 1% | replaces: a\nn | duty: add 2%", false},
	} {
		folder := fstest.MapFS{"law.pact": {Data: []byte(measures(c.law))}}
		d, _ := dossier.Load(folder, "law", dossier.Options{})
		_, messages := Compile([]*dossier.Dossier{d}, trade.DateOf(2026, 1, 1), false)
		got := slices.ContainsFunc(messages, func(m pact.Diagnostic) bool {
			return m.Number == dossier.RefCycle && m.Severity == pact.Error && m.Line > 0 && m.Hint != ""
		})
		if got != c.circle {
			t.Errorf("%s: a circle is reported: %v, want %v", name, got, c.circle)
		}
	}
}

// Rule 5: operations.
func TestOperations(t *testing.T) {
	special := func(special, general float64) func(*Question, *Base) {
		return func(q *Question, b *Base) { *b = Base{Rate: exactly(special), General: exactly(general)} }
	}
	unread := func(q *Question, b *Base) {
		b.Rate = Range{0, math.Inf(1)}
		b.General, b.Reasons = b.Rate, []string{"the quantity in kg is not given"}
	}
	between := func(q *Question, b *Base) {
		b.Rate = Range{0.05, 0.30}
		b.General, b.Reasons = b.Rate, []string{"a part is not known"}
	}
	check(t, []rule{
		{name: "add", law: "m | duty: add 10%", want: "12.5"},
		{name: "top-up below", law: "m | duty: top-up to 15%", want: "15"},
		{name: "top-up at", law: "m | duty: top-up to 15%", ask: special(0.15, 0.15), want: "15"},
		{name: "top-up above", law: "m | duty: top-up to 15%", ask: special(0.25, 0.25), want: "25"},
		{name: "top-up looks at the special rate", law: "m | duty: top-up to 15% over base", ask: special(0, 0.165), want: "15"},
		{name: "top-up over general", law: "m | duty: top-up to 15% over general", ask: special(0, 0.10), want: "5"},
		{name: "top-up over general, above", law: "m | duty: top-up to 15% over general", ask: special(0, 0.165), want: "0"},
		{name: "two top-ups see only the base", law: "m | duty: top-up to 15%\nn | duty: top-up to 10%", want: "22.5"},
		{name: "top-up closes an open base from below", law: "m | duty: top-up to 15%", ask: unread, want: "15..", says: "quantity in kg"},
		{name: "top-up on a base between", law: "m | duty: top-up to 15%", ask: between, want: "15..30", says: "a part"},
		{name: "two top-ups on a base between", law: "m | duty: top-up to 20%\nn | duty: top-up to 20%", ask: between, want: "20..35", says: "a part"},
		{name: "set base", law: "m | duty: set base 10%", want: "10"},
		{name: "set base, top-up looks at it", law: "m | duty: set base 10%\nn | duty: top-up to 15%\no | duty: add 1%", want: "16"},
		{name: "set base above a top-up", law: "n | duty: top-up to 15%\nm | duty: set base 20%", want: "20"},
		{name: "set base, silent", law: "m | duty: set base 10% | yields-to: n\nn | duty: add 1%", want: "3.5"},
		{name: "set base, over general", law: "m | duty: set base 10%\nn | duty: top-up to 15% over general", want: "22.5"},
		{name: "of two bases the last", law: "m | duty: set base 10%\nn | duty: set base 20%", want: "20"},
		{name: "none", law: "m | duty: none", want: "2.5"},
		{name: "by quantity", law: "m | duty: add 37¢/kg", want: "2.5.."},
		{name: "compound", law: "m | duty: add 5% + 37¢/kg", want: "7.5.."},
	})
	// With value and quantity a specific or compound rate is a number: 100 kg worth 1000 dollars.
	d := loadText(t, "law", measures("m | duty: add 5% + 50¢/kg\nn | duty: top-up to 20% | when: aircraft"), nil, nil)
	laws, _ := CompileLaws([]*dossier.Dossier{d}, day1("2025-06-01"), day1("2026-01-01"))
	in := schedule.Inputs{Value: decimal(t, "1000"), Quantities: []schedule.Quantity{{Number: decimal(t, "100"), Unit: unit(t, "kg")}}}
	a, err := laws.Duty(Question{Code: "8703230110", Origin: "KOR", Importer: "USA", On: day1("2025-06-01"), Facts: map[string]Truth{"aircraft": Yes}},
		Base{Rate: exactly(0.025), General: exactly(0.025)}, func(_ *dossier.Entry, text string) Range { return readRate(t, text, in) })
	if err != nil || show(a.Assessed) != "30" {
		t.Errorf("5%% + 50¢/kg and a top-up to 20%%: %v %v, want 2.5 + 10 + 17.5", a, err)
	}
}

// Rule 6: portions and shares.
func TestPortions(t *testing.T) {
	metal := "steel | portion: steel | duty: add 50%\nreciprocal | under: b | duty: add 10% | yields-to: a"
	share := func(pairs ...any) func(*Question, *Base) {
		return func(q *Question, _ *Base) {
			for i := 0; i < len(pairs); i += 2 {
				q.Shares[pairs[i].(string)] = pairs[i+1].(float64)
			}
		}
	}
	check(t, []rule{
		{name: "shares unknown", law: metal, want: "12.5..52.5", says: "shares of the value: rest, steel"},
		{name: "share of steel", law: metal, ask: share("steel", 0.4), want: "28.5"},
		{name: "share of the rest", law: metal, ask: share("rest", 0.6), want: "28.5"},
		{name: "all steel", law: metal, ask: share("steel", 1.0), want: "52.5"},
		{name: "shares that leave a part open", law: metal, ask: share("steel", 0.4, "rest", 0.4), want: "28.5..36.5", says: "shares of the value"},
		{name: "a share that no measure tells apart", law: metal, ask: share("copper", 1.0), want: "12.5"},
		{name: "and one that it does", law: metal, ask: share("copper", 0.5, "steel", 0.5), want: "32.5"},
		{name: "rest is all that no measure names", law: "m | portion: rest | duty: add 10%", ask: share("steel", 0.4), want: "12.5"},
		{name: "rest beside a portion", law: "m | portion: rest | duty: add 10%\nn | portion: steel | duty: add 0%", ask: share("steel", 0.4), want: "8.5"},
		{name: "without a portion all is reached", law: "m | duty: add 10%", ask: share("steel", 0.4), want: "12.5"},
		{name: "silence by portion", law: "m | portion: steel, aluminium | duty: none | replaces: n\nn | duty: add 10%", ask: share("steel", 0.25, "aluminium", 0.25), want: "7.5"},
		{name: "base by portion", law: "m | portion: steel | duty: set base 20%\nn | duty: top-up to 15%", ask: share("steel", 0.5), want: "17.5"},
		{name: "a portion that is not reached", law: metal, ask: func(q *Question, _ *Base) { q.On = day1("2024-12-31") }, want: "2.5"},
	})
}

// More than ten unknowns are refused by name; ten are not.
func TestTooManyUnknowns(t *testing.T) {
	law := func(n int) string {
		var b strings.Builder
		for i := range n {
			fmt.Fprintf(&b, "m%d | duty: add 1%% | quota: 10 vehicle per calendar-year\n", i)
		}
		return b.String()
	}
	a, err := ask(t, rule{law: law(10)})
	if err != nil || show(a.Assessed) != "2.5..12.5" {
		t.Errorf("ten unknowns: %v %v", a, err)
	}
	_, err = ask(t, rule{law: law(11)})
	if err == nil || !strings.Contains(err.Error(), "quota-m0") || !strings.Contains(err.Error(), "quota-m10") || !strings.Contains(err.Error(), "--condition") {
		t.Errorf("eleven unknowns: %v", err)
	}
	// A panel bounds what it cannot span.
	d := loadText(t, "law", measures(law(11)), nil, nil)
	l, _ := Compile([]*dossier.Dossier{d}, day1("2026-01-01"), false)
	x := NewPanel(l, "USA", []trade.Product{"8703230110"}).On(day1("2025-06-01")).Additional(0, "KOR", "", Base{})
	if x.Rate != 0 || show(x.Range) != "0..11" || len(x.Open) != 11 {
		t.Errorf("the panel gives %v %s %v", x.Rate, show(x.Range), x.Open)
	}
}

// Voids and the four numbers.
func TestFourNumbers(t *testing.T) {
	void := "m | under: a-one | duty: add 10%\nn | under: b | duty: add 5%\n2025-08-01 voided a from act | collected-until: 2025-08-10"
	late := "2025-07-01 m | duty: add 10% | applies: 2025-06-01 .."
	topped := "m | duty: top-up to 15%\n2025-08-01 voided a from act"
	fact := "m | duty: add 10% | unless: aircraft\n2025-08-01 voided a from act"
	replaced := "m | under: b | duty: add 25%\nn | duty: top-up to 15% | replaces: m\n2025-08-01 voided a from act"
	specific := "m | duty: add 37¢/kg\nn | under: b | duty: add 10%\n2025-08-01 voided b from act"
	unread := func(q *Question, b *Base) {
		b.Rate, b.Reasons = Range{0, math.Inf(1)}, []string{"no quantity"}
		b.General = b.Rate
	}
	check(t, []rule{
		{name: "void", law: void, want: "17.5", four: "17.5 17.5 7.5 10"},
		{name: "void not known", law: void, known: "2025-07-31", want: "17.5", four: "17.5 17.5 17.5 0"},
		{name: "last day of collection", law: void, ask: on("2025-08-10"), want: "17.5", four: "17.5 17.5 7.5 10"},
		{name: "collected no longer", law: void, ask: on("2025-08-11"), want: "7.5", four: "7.5 7.5 7.5 0"},
		{name: "without a last day: from the day of the void", law: topped, ask: on("2025-08-01"), want: "2.5", four: "2.5 2.5 2.5 0"},
		{name: "made later", law: late, want: "12.5", four: "2.5 12.5 12.5 -10"},
		{name: "refund within each world", law: fact, want: "2.5..12.5", four: "2.5..12.5 2.5..12.5 2.5 0..10", says: "aircraft"},
		{name: "refund of a top-up on an open base", law: topped, ask: unread, want: "15..", four: "15.. 15.. 0.. 0..15", says: "no quantity"},
		{name: "refund beside an open base", law: void, ask: unread, want: "15..", four: "15.. 15.. 5.. 10", says: "no quantity"},
		{name: "refund beside an open rate", law: specific, want: "12.5..", four: "12.5.. 12.5.. 2.5.. 10"},
		{name: "what a void brings back", law: replaced, want: "15", four: "15 15 27.5 -12.5"},
	})
}

// Lists.
func TestLists(t *testing.T) {
	l := map[string]string{
		"l.csv":    "code,class,ex,note\n8703,car,,\n8703.23,engine,,\n8703230120,line,,\n8704,,,\n",
		"ex.csv":   "code,ex\n870323,ex\n8704,\n",
		"more.csv": "code,ex\n87032301,ex\n",
		"twice.csv": "code,class,from,until\n8703,old,2025-01-01,2025-05-31\n8703,new,2025-06-01,\n" +
			"870323,second,2025-07-01,\n",
	}
	code := func(text trade.Product) func(*Question, *Base) {
		return func(q *Question, _ *Base) { q.Code = text }
	}
	both := func(f, g func(*Question, *Base)) func(*Question, *Base) {
		return func(q *Question, b *Base) { f(q, b); g(q, b) }
	}
	var rules []rule
	add := func(name, goods, want string, how func(*Question, *Base)) {
		r := rule{name: name, law: "m | duty: add 10% | goods: " + goods, want: want, ask: how, lists: l}
		if strings.Contains(want, "..") {
			r.says = "ex-"
		}
		rules = append(rules, r)
	}
	add("a prefix", "8703", "12.5", nil)
	add("another prefix", "8704", "2.5", nil)
	add("the longest prefix gives the class", "list l.csv class engine", "12.5", nil)
	add("and no other", "list l.csv class car", "2.5", nil)
	add("a line of its own", "list l.csv class line", "12.5", code("8703230120"))
	add("beside it", "list l.csv class line", "2.5", nil)
	add("any class", "list l.csv", "12.5", nil)
	add("outside", "list l.csv", "2.5", code("9401610010"))
	add("all less", "all less list l.csv", "2.5", nil)
	add("all less, outside", "all less list l.csv", "12.5", code("9401610010"))
	add("less from left to right", "all less 8703, 8704 less 8703.23", "2.5", nil)
	add("and again", "8703 less list l.csv class engine", "2.5", nil)
	add("less another class", "8703 less list l.csv class car", "12.5", nil)
	add("ex in", "list ex.csv", "2.5..12.5", nil)
	add("ex in, yes", "list ex.csv", "12.5", holding("ex-870323", Yes))
	add("ex in, no", "list ex.csv", "2.5", holding("ex-870323", No))
	add("not ex", "list ex.csv", "12.5", code("8704310100"))
	add("ex out", "all less list ex.csv", "2.5..12.5", nil)
	add("ex out, yes", "all less list ex.csv", "2.5", holding("ex-870323", Yes))
	add("ex out, no", "all less list ex.csv", "12.5", holding("ex-870323", No))
	add("two parts out, the first", "all less list ex.csv, list more.csv", "2.5", holding("ex-870323", Yes))
	add("two parts out, the second", "all less list ex.csv, list more.csv", "2.5", holding("ex-87032301", Yes))
	add("two parts out, one not", "all less list ex.csv, list more.csv", "2.5..12.5", holding("ex-870323", No))
	add("two parts out, neither", "all less list ex.csv, list more.csv", "12.5", both(holding("ex-870323", No), holding("ex-87032301", No)))
	add("a row of the day", "list twice.csv class new", "12.5", nil)
	add("a row of another day", "list twice.csv class old", "2.5", nil)
	add("a row that then held", "list twice.csv class old", "12.5", on("2025-05-31"))
	add("a longer row from later on", "list twice.csv class new", "2.5", on("2025-07-01"))
	check(t, rules)
}

// Two dossiers laid over each other: one that uses the first may end, replace
// and amend its measures; given beside the first it counts once.
func TestTwoDossiers(t *testing.T) {
	first := measures("m | duty: add 10%\nn | duty: add 5%")
	find := func(name string) (fs.FS, error) {
		if name == "first" {
			return fstest.MapFS{"law.pact": {Data: []byte(first)}}, nil
		}
		return nil, fs.ErrNotExist
	}
	over := "use first\nsource guess\n  grade: secondary\n2025-05-01 measure what-if \"What if\"\n  source: guess\n  under: first/b\n  duty: add 1%\n  applies: 2025-01-01 ..\n  replaces: first/m\n2025-05-02 ended first/n from guess\n  on: 2025-05-31\n"
	own := loadText(t, "first", first, nil, nil)
	suppose := loadText(t, "suppose", over, nil, find)
	other := loadText(t, "other", strings.ReplaceAll(over, "what-if", "other"), nil, find)
	total := func(known string, list ...*dossier.Dossier) string {
		t.Helper()
		laws, messages := CompileLaws(list, day1("2025-06-01"), day1(known))
		if pact.HasErrors(messages) {
			return "error"
		}
		a, err := laws.Duty(Question{Code: "8703230110", Origin: "KOR", Importer: "USA", On: day1("2025-06-01")}, Base{}, nil)
		if err != nil {
			t.Fatal(err)
		}
		return show(a.Assessed)
	}
	for _, c := range []struct {
		known string
		list  []*dossier.Dossier
		want  string
	}{
		{"2026-01-01", []*dossier.Dossier{own}, "15"},
		{"2026-01-01", []*dossier.Dossier{suppose}, "1"},
		{"2025-04-30", []*dossier.Dossier{suppose}, "15"},
		{"2026-01-01", []*dossier.Dossier{own, suppose}, "1"},
		{"2026-01-01", []*dossier.Dossier{suppose, own}, "1"},
		{"2026-01-01", []*dossier.Dossier{own, own}, "15"},
		{"2026-01-01", []*dossier.Dossier{suppose, other}, "error"},
	} {
		if got := total(c.known, c.list...); got != c.want {
			names := ""
			for _, d := range c.list {
				names += d.Name + " "
			}
			t.Errorf("%sas known on %s: %s, want %s", names, c.known, got, c.want)
		}
	}
}

// What turns on a day is in order of ids, and for equal ids in the order of the law: the
// same every time.
func TestTurnsAreInOrder(t *testing.T) {
	first := measures("m | duty: add 10% | origin: KOR | applies: 2025-06-01 ..\nn | duty: add 5% | origin: KOR | applies: 2025-01-01 .. 2025-05-31\nc | origin: CHN | duty: add 5% | applies: 2025-06-01 ..")
	find := func(string) (fs.FS, error) { return fstest.MapFS{"law.pact": {Data: []byte(first)}}, nil }
	d := loadText(t, "own", "use first\n"+measures("m | duty: add 1% | origin: KOR | applies: 2025-06-01 ..\nq | duty: add 1% | applies: 2025-01-01 ..\n2025-03-01 amended q from act | on: 2025-06-01 | duty: add 2%"), nil, find)
	law, messages := Compile([]*dossier.Dossier{d}, day1("2026-01-01"), false)
	if pact.HasErrors(messages) {
		t.Fatal(messages)
	}
	said := func() string {
		begun, ended, amended := law.Turns(day1("2025-06-01"), "USA", "KOR")
		out := ""
		for k, list := range [][]*dossier.Entry{begun, ended, amended} {
			for _, e := range list {
				out += string("+-~"[k]) + e.Dossier.Name + "/" + e.ID + " "
			}
		}
		return out
	}
	once := said()
	if once != "+first/m +own/m -first/n ~own/q " && once != "+own/m +first/m -first/n ~own/q " {
		t.Errorf("%q", once)
	}
	for range 100 {
		if again := said(); again != once {
			t.Fatalf("%q, and then %q", once, again)
		}
	}
}

func decimal(t testing.TB, text string) *apd.Decimal {
	d, _, err := apd.NewFromString(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func unit(t testing.TB, text string) schedule.Unit {
	u, ok := schedule.ParseUnit(text)
	if !ok {
		t.Fatalf("no unit %q", text)
	}
	return u
}
