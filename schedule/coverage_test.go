package schedule

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the golden files again")

// texts gives the distinct texts of each column over all revisions of the
// table, sorted.
func texts(t *testing.T) (rates, special []string) {
	t.Helper()
	head, err := readHeader(usa)
	if err != nil {
		t.Fatal(err)
	}
	one, two := map[string]bool{}, map[string]bool{}
	for _, chapter := range head.order {
		rows, err := head.rows(chapter)
		if err != nil {
			t.Fatal(err)
		}
		for _, r := range rows {
			one[r.rates.General], one[r.rates.Other], one[r.rates.Additional] = true, true, true
			two[r.rates.Special] = true
		}
	}
	for _, m := range []map[string]bool{one, two} {
		delete(m, "")
		var list []string
		for s := range m {
			list = append(list, s)
		}
		slices.Sort(list)
		if rates == nil {
			rates = list
		} else {
			special = list
		}
	}
	return rates, special
}

// What the grammar covers of every text in every revision, and each text that is
// kept, with the reason.
func TestCoverage(t *testing.T) {
	rates, special := texts(t)
	var b strings.Builder
	kinds := map[string]int{}
	kept := map[string]string{}
	count := func(e Expression, err error) bool {
		if err != nil {
			kept[e.Text] = e.Why
			return false
		}
		name := strings.TrimPrefix(fmt.Sprintf("%T", e.Term), "schedule.")
		if _, simple := e.Simple(); simple {
			name = "simple"
		}
		kinds[name]++
		return true
	}
	parsed := 0
	for _, text := range rates {
		if count(ParseExpression(text)) {
			parsed++
		}
	}
	fmt.Fprintf(&b, "rates: %d distinct texts, %d understood, %d kept as text\n", len(rates), parsed, len(rates)-parsed)
	whole, programmes := 0, map[string]bool{}
	for _, text := range special {
		understood := true
		for _, p := range ParseSpecial(text) {
			for _, s := range p.Symbols {
				programmes[s] = true
			}
			if p.Expression.Term == nil {
				kept[p.Expression.Text] = p.Expression.Why
				understood = false
			}
		}
		if understood {
			whole++
		}
	}
	fmt.Fprintf(&b, "special: %d distinct texts, %d understood in every programme, %d with a rate kept as text\n", len(special), whole, len(special)-whole)
	var names []string
	for k := range kinds {
		names = append(names, k)
	}
	slices.Sort(names)
	b.WriteString("\nkinds of understood rates\n")
	for _, k := range names {
		fmt.Fprintf(&b, "  %s %d\n", k, kinds[k])
	}
	names = names[:0]
	for s := range programmes {
		names = append(names, s)
	}
	slices.Sort(names)
	fmt.Fprintf(&b, "\nprogrammes\n  %s\n", strings.Join(names, " "))
	names = names[:0]
	for s := range kept {
		names = append(names, s)
	}
	slices.Sort(names)
	b.WriteString("\nkept as text\n")
	for _, s := range names {
		fmt.Fprintf(&b, "  %s\n    %s\n", s, kept[s])
	}
	const golden = "testdata/coverage.txt"
	if *update {
		if err := os.WriteFile(golden, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(golden)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("coverage changed; read it and, where it is right, run the test with -update:\n%s", b.String())
	}
}

// Printing an understood text and reading it again gives the same term, for all
// texts of the schedule.
func TestEveryTextPrintsAndReparses(t *testing.T) {
	rates, special := texts(t)
	for _, text := range special {
		for _, p := range ParseSpecial(text) {
			rates = append(rates, p.Expression.Text)
		}
	}
	for _, text := range rates {
		e, err := ParseExpression(text)
		if err != nil {
			continue
		}
		again, err := ParseExpression(e.String())
		if err != nil || !equal(e.Term, again.Term) {
			t.Errorf("%q prints as %q, which reads as %v (%v)", text, e, again, err)
		}
	}
	for _, text := range special {
		s := ParseSpecial(text)
		if again := ParseSpecial(s.String()); again.String() != s.String() || len(again) != len(s) {
			t.Errorf("%q prints as %q and then %q", text, s, again)
		}
	}
}
