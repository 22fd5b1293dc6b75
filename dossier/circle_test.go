package dossier_test

import (
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
)

// Milestones that count from each other never fall due, within a commitment and
// across two; a chain that ends in a day is no circle.
func TestMilestonesInCircle(t *testing.T) {
	for text, want := range map[string]int{
		"  milestone n by 45 days after o\n  milestone o by 45 days after n\n":                                                       2,
		"  milestone n by 45 days after other.m\n2026-01-02 commitment other\n  under: text\n  milestone m by 10 days after one.n\n": 2,
		"  milestone n by 45 days after o\n  milestone o by 2027\n":                                                                  0,
		"  milestone n by 45 days after n\n":                                                                                         1,
	} {
		files := fstest.MapFS{"a.pact": {Data: []byte("instrument text\n2026-01-01 commitment one\n  under: text\n" + text)}}
		_, messages := dossier.Load(files, "d", dossier.Options{})
		got := 0
		for _, m := range messages {
			if m.Severity == pact.Error {
				got++
				if m.Number != dossier.RefCycle {
					t.Error(m.Render())
				}
			}
		}
		if got != want {
			t.Errorf("%d errors, want %d:\n%s", got, want, text)
		}
	}
}
