package scenario

import (
	"testing"

	"github.com/servanda/servanda/trade"
)

func BenchmarkTariffsOf(b *testing.B) {
	w, s, g := apec(b), lawOn(b, deal), shippedWeights(b)
	for b.Loop() {
		if _, err := TariffsOf(w, s, g); err != nil {
			b.Fatal(err)
		}
	}
}

// The law of the day before the car deal against that of its first day.
func BenchmarkThousandDraws(b *testing.B) {
	q := Question{World: apec(b), Before: lawOn(b, eve), After: lawOn(b, deal), Weights: shippedWeights(b), Focus: []trade.Economy{"KOR", "USA"}, Draws: 1000, Seed: 1}
	for b.Loop() {
		e, err := q.Run(b.Context())
		if err != nil {
			b.Fatal(err)
		}
		if e.Draws.Done != 1000 {
			b.Fatalf("%+v", *e.Draws)
		}
	}
}
