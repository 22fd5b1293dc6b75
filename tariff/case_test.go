package tariff

import (
	"math"
	"reflect"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

func parseCase(t *testing.T, text string) Case {
	t.Helper()
	cases, messages := ParseCases("a.duty", []byte(text))
	for _, m := range messages {
		t.Error(m.Render())
	}
	if len(cases) == 0 {
		t.Fatalf("no case in %q", text)
	}
	return cases[len(cases)-1]
}

// One line with everything that a line can say.
func TestParseCaseWhole(t *testing.T) {
	c := parseCase(t, "use us-tariffs, what-if\n"+
		"2204.21.50 KR claim KORUS on 2026-02-26 known 2026-03-01 loaded 2026-02-20 value 2000 quantity 1000.5 liters condition civil-aircraft=no "+
		"condition x = unknown reading scope=wide share steel=40% share us=10 importer USA "+
		"= 0% to 12.5% owed at least 10% at entry unknown refundable 1.5% base 3.15% by 99030301 or 9903.03.02, s122 not kor-s301, 9903.02.80 ; why\r\n")
	if !reflect.DeepEqual(c.Law, []string{"us-tariffs", "what-if"}) || c.Line != 2 || c.Comment != "why" || c.Known != trade.DateOf(2026, 3, 1) {
		t.Errorf("law %v, line %d, comment %q, known %v", c.Law, c.Line, c.Comment, c.Known)
	}
	want := Question{Code: "22042150", Origin: "KOR", Importer: "USA", On: trade.DateOf(2026, 2, 26), Claim: "KORUS", Loaded: trade.DateOf(2026, 2, 20),
		Facts: map[string]Truth{"civil-aircraft": No, "x": Unknown}, Readings: map[string]string{"scope": "wide"}, Shares: map[string]float64{"steel": 0.4, "us": 0.1}}
	if !reflect.DeepEqual(c.Question, want) {
		t.Errorf("%+v\nnot %+v", c.Question, want)
	}
	if v := c.Inputs.Value.String(); v != "2000" {
		t.Errorf("value %s", v)
	}
	if q := c.Inputs.Quantities[0]; q.Number.String() != "1000.5" || q.Unit != "liter" {
		t.Errorf("quantity %v", q)
	}
	if c.Assessed != (Range{0, 0.125}) || *c.Owed != (Range{0.1, math.Inf(1)}) || *c.AtEntry != (Range{0, math.Inf(1)}) || *c.Refunded != exactly(0.015) || *c.Base != exactly(0.0315) {
		t.Errorf("rates %v %v %v %v %v", c.Assessed, *c.Owed, *c.AtEntry, *c.Refunded, *c.Base)
	}
	if !reflect.DeepEqual(c.By, [][]string{{"9903.03.01", "9903.03.02"}, {"s122"}}) || !reflect.DeepEqual(c.Not, []string{"kor-s301", "9903.02.80"}) {
		t.Errorf("by %v, not %v", c.By, c.Not)
	}
}

// A set line gives defaults, a line overrides them for itself alone, and a later
// set changes only what it names.
func TestCaseDefaults(t *testing.T) {
	cases, messages := ParseCases("a.duty", []byte(`
; comment
set on 2025-11-14 known 2025-12-04 claim KORUS condition a=yes
0101.21.00 KOR = 0%
0101.21.00 KOR claim none on 2025-11-15 condition a=no = 0%
0101.21.00 KOR loaded unknown = 0%
set on 2025-12-01
0101.21.00 KOR = 0% by nothing
`))
	if len(messages) > 0 || len(cases) != 4 {
		t.Fatalf("%d cases, %v", len(cases), messages)
	}
	for i, want := range []struct {
		on    trade.Date
		claim string
		a     Truth
	}{{trade.DateOf(2025, 11, 14), "KORUS", Yes}, {trade.DateOf(2025, 11, 15), "none", No}, {trade.DateOf(2025, 11, 14), "KORUS", Yes}, {trade.DateOf(2025, 12, 1), "KORUS", Yes}} {
		q := cases[i].Question
		if q.On != want.on || q.Claim != want.claim || q.Facts["a"] != want.a || cases[i].Known != trade.DateOf(2025, 12, 4) || q.LoadedOpen != (i == 2) {
			t.Errorf("case %d: %+v, known %s", i, q, cases[i].Known)
		}
	}
	if cases[0].By != nil || cases[3].By == nil || len(cases[3].By) != 0 {
		t.Errorf("by nothing is told from nothing said: %v, %v", cases[0].By, cases[3].By)
	}
}

// Each error stands where it is, with one next step, and the line gives no case.
func TestCaseErrors(t *testing.T) {
	const rest = " KOR on 2025-11-14 known 2025-12-04 "
	for _, c := range []struct {
		line   string
		column int
		code   string
		says   string
		hint   string
	}{
		{"870X" + rest + "= 15%", 1, "E46", `"870X" is not a code`, "begins with a code"},
		{"sett on 2025-11-14", 1, "E46", `"sett" is not a code`, `did you mean "set"?`},
		{"8703", 5, "E46", "the origin", "KOR"},
		{"8703 KRO on 2025-11-14 known 2025-12-04 = 15%", 6, "E01", `"KRO" is no economy`, "did you mean"},
		{"8703 KOR on 2025-02-30 known 2025-12-04 = 15%", 13, "E14", `"2025-02-30" is not a day`, "2025-11-14"},
		{"8703 KOR known 2025-12-04 = 15%", 27, "E46", "no day of entry", "on 2025-11-14"},
		{"8703 KOR on 2025-11-14 = 15%", 24, "E46", "as known on which day", "known 2025-12-04"},
		{"8703" + rest + "klaim KORUS = 15%", 41, "E46", `"klaim" says nothing of a question`, `did you mean "claim"?`},
		{"8703" + rest + "claim KORSU = 15%", 47, "E46", `no preference is named "KORSU"`, `did you mean "KORUS"?`},
		{"8703" + rest + "claim none claim KORUS = 15%", 52, "E08", "claim is given twice", "keep one"},
		{"8703" + rest + "condition a=maybe = 15%", 53, "E46", `a condition is not "maybe"`, "yes, no or unknown"},
		{"8703" + rest + "condition a=yes condition a=no = 15%", 67, "E08", "given twice", "keep one"},
		{"8703" + rest + "condition a", 52, "E46", "the sign = should stand", "civil-aircraft=yes"},
		{"8703" + rest + "share tin=5 = 15%", 47, "E46", `no portion of the value is named "tin"`, "one of: rest, steel"},
		{"8703" + rest + "share steel=60 share us=60 = 15%", 65, "E46", "more than the whole", "lower"},
		{"8703" + rest + "value -5 = 15%", 47, "E46", "is not a value in dollars", "above 0"},
		{"8703" + rest + "quantity 5 smoots = 15%", 52, "E46", `"smoots" is no unit`, "kg"},
		{"8703" + rest, 40, "E46", "expects nothing", "= 15%"},
		{"8703" + rest + "=", 42, "E46", "a rate should stand", "at least 15%"},
		{"8703" + rest + "= 15", 43, "E46", `"15" is not a rate`, "write the sign: 15%"},
		{"8703" + rest + "= 15% to 10%", 50, "E46", "runs backwards", "lower end first"},
		{"8703" + rest + "= at most 15%", 46, "E46", `"most" stands where least should`, "at least"},
		{"8703" + rest + "= 15% claim KORUS", 47, "E46", `"claim" says nothing of an answer`, "before the sign"},
		{"8703" + rest + "= 15% owd 5%", 47, "E46", `"owd" says nothing of an answer`, `did you mean "owed"?`},
		{"8703" + rest + "= 15% owed 1% owed 2%", 55, "E08", "owed is given twice", "keep one"},
		{"8703" + rest + "= 15% by 9903.94", 50, "E46", `"9903.94" is not a heading`, "9903.94.61"},
		{"8703" + rest + "= 15% by", 49, "E46", "a heading should stand", "9903.94.61"},
		{"use", 4, "E46", "the name of a dossier", "us-tariffs"},
		{"use a b", 7, "E46", `"b" is one word too many`, "comma"},
		{"set", 4, "E46", "sets nothing", "set on"},
		{"8703\xff", 1, "E45", "UTF-8", "UTF-8"},
	} {
		cases, messages := ParseCases("a.duty", []byte("; first\n"+c.line+"\n0101.21.00"+rest+"= 0%\n"))
		if len(messages) != 1 || len(cases) != 1 {
			t.Errorf("%q: %d messages and %d cases", c.line, len(messages), len(cases))
			continue
		}
		m := messages[0]
		if m.Line != 2 || m.Column != c.column || m.Code() != c.code || !strings.Contains(m.Message, c.says) || !strings.Contains(m.Hint, c.hint) {
			t.Errorf("%q, wanted column %d %s %q, %q:\n%s", c.line, c.column, c.code, c.says, c.hint, m.Render())
		}
	}
}

func TestCompare(t *testing.T) {
	c := parseCase(t, "8703 KOR on 2025-11-14 known 2025-12-04 = 15% owed 10% to 20% base 2.5% by 9903.02.79 or 9903.02.80, steel not kor-s301")
	good := Outcome{Base: exactly(0.025), Assessed: exactly(0.125 + 0.025), Owed: Range{0.1, 0.2},
		Applied: []AppliedHeading{{"topup", []string{"9903.02.80"}}, {"steel", nil}}}
	if got := c.Compare(good); len(got) != 0 {
		t.Errorf("mismatches where there are none: %v", got)
	}
	for what, spoil := range map[string]func(o *Outcome){
		"assessed": func(o *Outcome) { o.Assessed.High += 1e-9 },
		"owed":     func(o *Outcome) { o.Owed.High = math.Inf(1) },
		"base":     func(o *Outcome) { o.Base.Low = 0 },
		"by":       func(o *Outcome) { o.Applied = o.Applied[:1] },
		"not":      func(o *Outcome) { o.Applied[0].Measure = "kor-s301" },
	} {
		o := good
		o.Applied = []AppliedHeading{good.Applied[0], good.Applied[1]}
		spoil(&o)
		if got := c.Compare(o); len(got) != 1 || got[0].What != what || got[0].Expected == got[0].Got {
			t.Errorf("%s: %v", what, got)
		}
	}
	extra := good
	extra.Applied = append([]AppliedHeading{{"s122", []string{"9903.03.01"}}}, good.Applied...)
	if got := c.Compare(extra); len(got) != 1 || got[0].What != "by" {
		t.Errorf("a measure that is not named: %v", got)
	}
	both := good
	both.Applied = []AppliedHeading{{"topup", []string{"9903.02.79", "9903.02.80"}}, {"steel", nil}}
	if got := c.Compare(both); len(got) != 0 {
		t.Errorf("both of two alternatives: %v", got)
	}
	nothing := parseCase(t, "8703 KOR on 2025-11-14 known 2025-12-04 = 15% by nothing")
	if got := nothing.Compare(Outcome{Assessed: exactly(0.15), Applied: both.Applied}); len(got) != 1 || got[0].Expected != "nothing" {
		t.Errorf("by nothing: %v", got)
	}
}

// Whatever the bytes: no panic, every message in the file, and every line that
// says something gives a case, a setting or a message.
func FuzzCases(f *testing.F) {
	f.Add([]byte("8703.23.01 KOR claim KORUS on 2025-11-01 known 2025-12-04 = 15% by 9903.94.61 ; note\n"))
	f.Add([]byte("use a, b\nset on 2025-11-14 known 2025-12-04\n6109.10.00 KOR loaded unknown = 0% to 10% owed at least 5% by nothing not x\n"))
	f.Add([]byte("2204.21.50 KOR value 2000 quantity 10 pf.liters share steel = 40% reading a= b condition c =yes = unknown at entry 3%"))
	f.Add([]byte("=,=,;\n8703 = = 한국 = \xff"))
	f.Fuzz(func(t *testing.T, data []byte) {
		cases, messages := ParseCases("f.duty", data)
		again, messagesAgain := ParseCases("f.duty", data)
		if !reflect.DeepEqual(messages, messagesAgain) || len(cases) != len(again) {
			t.Fatal("the same bytes read differently")
		}
		lines := strings.Split(strings.TrimPrefix(string(data), "\ufeff"), "\n")
		said := map[int]int{}
		for _, m := range messages {
			said[m.Line]++
			if m.Line < 1 || m.Line > len(lines) || m.Column < 1 || m.EndColumn <= m.Column || m.Hint == "" || m.Severity != pact.Error {
				t.Fatalf("%+v", m)
			}
			if m.Column > utf8.RuneCountInString(m.Source)+1 {
				t.Fatalf("column %d of %q", m.Column, m.Source)
			}
			m.Render()
		}
		for _, c := range cases {
			said[c.Line]++
			if c.Question.On == 0 || c.Known == 0 || c.Question.Origin == "" || c.Question.Importer == "" || len(c.Question.Code) < 2 || c.Assessed.Low > c.Assessed.High {
				t.Fatalf("%+v", c)
			}
		}
		for i, line := range lines {
			body, _, _ := strings.Cut(strings.TrimSuffix(line, "\r"), ";")
			fields := strings.Fields(body)
			if len(fields) == 0 || said[i+1] > 0 {
				continue
			}
			if first := strings.FieldsFunc(body, func(r rune) bool { return strings.ContainsRune(" \t,=", r) }); len(first) > 0 && (first[0] == "use" || first[0] == "set") {
				continue
			}
			if strings.Trim(body, " \t\r") != "" {
				t.Fatalf("line %d says %q and gave nothing", i+1, body)
			}
		}
		for line, n := range said {
			if n != 1 {
				t.Fatalf("line %d gave %d things", line, n)
			}
		}
	})
}
