package ledger_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// preamble is what every fixture may refer to.
const preamble = `source src "A source"
  publisher: Ministry
  published: 2025-07-01
  grade: official
topic money "Money"
instrument treaty "A treaty"
  form: treaty
  binding: yes
instrument memo "A memorandum"
  form: memorandum
  binding: no
instrument statute "A statute"
  form: statute
  binding: yes
instrument order "An order"
  form: order
  under: statute
2025-11-26 event bill "The bill comes in"
  parties: KOR
`

// fatal is what testing.TB and rapid.T share.
type fatal interface {
	Helper()
	Fatalf(format string, args ...any)
}

// read loads a fixture; any error in it fails the test.
func read(t fatal, text string) *dossier.Dossier {
	t.Helper()
	d, messages := dossier.Load(fstest.MapFS{"a.pact": {Data: []byte(preamble)}, "b.pact": {Data: []byte(text)}}, "fixture", dossier.Options{})
	for _, m := range messages {
		if m.Severity == pact.Error {
			t.Fatalf("the fixture has an error:\n%s", m.Render())
		}
	}
	return d
}

// readAny loads a fixture in which a check, such as that of the cap, finds an
// error on purpose; every line must still be read.
func readAny(t fatal, text string, files ...string) *dossier.Dossier {
	t.Helper()
	folder := fstest.MapFS{"a.pact": {Data: []byte(preamble)}, "b.pact": {Data: []byte(text)}}
	for i, more := range files {
		folder["z"+string(rune('0'+i))+".pact"] = &fstest.MapFile{Data: []byte(more)}
	}
	d, messages := dossier.Load(folder, "fixture", dossier.Options{})
	for _, m := range messages {
		switch m.Number {
		case dossier.CapInfeasible, dossier.CapExceeded, dossier.OverDelivered, dossier.TooEarly:
			continue
		}
		if m.Severity == pact.Error {
			t.Fatalf("the fixture has an error:\n%s", m.Render())
		}
	}
	return d
}

func shipped(t testing.TB, name string) *dossier.Dossier {
	t.Helper()
	folder, err := dossiers.FS(name)
	if err != nil {
		t.Fatal(err)
	}
	d, messages := dossier.Load(folder, name, dossier.Options{Prefix: name, Find: dossiers.FS})
	if pact.HasErrors(messages) {
		t.Fatalf("%s has errors", name)
	}
	return d
}

func date(s string) trade.Date {
	d, err := trade.ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

func view(d *dossier.Dossier, asOf, known string) *ledger.View {
	return ledger.At(d, date(asOf), date(known))
}

func item(t fatal, v *ledger.View, id string) *ledger.Item {
	t.Helper()
	i := v.Item(id)
	if i == nil {
		t.Fatalf("no item %s at (%s, %s)", id, v.AsOf, v.Known)
	}
	return i
}

func asJSON(t fatal, x any) string {
	t.Helper()
	data, err := json.MarshalIndent(x, "", " ")
	if err != nil {
		t.Fatalf("%v", err)
	}
	return string(data)
}

// says reports whether any of the lines holds the words.
func says(lines []string, words string) bool {
	return slices.ContainsFunc(lines, func(s string) bool { return strings.Contains(s, words) })
}

func reasons(i *ledger.Item) []string {
	var out []string
	for _, r := range i.Because {
		out = append(out, r.Says)
	}
	return out
}

// interval writes delivered as low..high, high empty where unbounded, in billions where it is money.
func interval(i *ledger.Item) string {
	if i.Delivered == nil {
		return "none"
	}
	high := ""
	if i.Delivered.High != nil {
		high = trade.FormatNumber(i.Delivered.High)
	}
	return trade.FormatNumber(i.Delivered.Low) + ".." + high
}

// A check is one question to a fixture: the item's status and rule at two clocks.
type check struct {
	name      string
	text      string
	at        string // "V" or "V K"
	id        string
	status    string
	rule      int
	flags     string // separated by commas
	delivered string // "" not asked
	due       string // "" not asked
	because   string // words that a reason holds
	assumes   string
	errors    bool // the fixture fails a check on purpose
}

func run(t *testing.T, checks []check) {
	t.Helper()
	for _, c := range checks {
		t.Run(c.name, func(t *testing.T) {
			load := read
			if c.errors {
				load = func(t fatal, s string) *dossier.Dossier { return readAny(t, s) }
			}
			asOf, known, ok := strings.Cut(c.at, " ")
			if !ok {
				known = asOf
			}
			i := item(t, view(load(t, c.text), asOf, known), c.id)
			if i.Status != c.status || i.Rule != c.rule {
				t.Errorf("%s at (%s, %s) is %q by rule %d, want %q by rule %d; because %q", c.id, asOf, known, i.Status, i.Rule, c.status, c.rule, reasons(i))
			}
			if got := strings.Join(i.Flags, ","); got != c.flags {
				t.Errorf("flags %q, want %q", got, c.flags)
			}
			if c.delivered != "" && interval(i) != c.delivered {
				t.Errorf("delivered %s, want %s", interval(i), c.delivered)
			}
			if c.due != "" && i.Due.String() != c.due {
				t.Errorf("due %s, want %s", i.Due, c.due)
			}
			if c.because != "" && !says(reasons(i), c.because) {
				t.Errorf("no reason says %q: %q", c.because, reasons(i))
			}
			if c.assumes != "" && !says(i.Assumes, c.assumes) {
				t.Errorf("nothing assumed says %q: %q", c.assumes, i.Assumes)
			}
		})
	}
}
