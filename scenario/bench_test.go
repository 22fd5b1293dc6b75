package scenario

import (
	"testing"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

func BenchmarkTariffsOf(b *testing.B) {
	f, _ := dossiers.FS("korea-us-2025")
	d, _ := dossier.Load(f, "korea-us-2025", dossier.Options{Find: dossiers.FS})
	law, _ := tariff.Compile([]*dossier.Dossier{d}, trade.DateOf(2026, 11, 27), false)
	w, _ := world.Named("apec-2022")
	book, _ := schedule.Open()
	im, _ := tariff.Imports2024()
	for b.Loop() {
		if _, err := TariffsOf(w, State{Law: law, On: trade.DateOf(2025, 11, 1)}, Weights{Imports: im, Schedule: book}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDraws(b *testing.B) {
	f, _ := dossiers.FS("korea-us-2025")
	d, _ := dossier.Load(f, "korea-us-2025", dossier.Options{Find: dossiers.FS})
	law, _ := tariff.Compile([]*dossier.Dossier{d}, trade.DateOf(2026, 11, 27), false)
	w, _ := world.Named("apec-2022")
	book, _ := schedule.Open()
	im, _ := tariff.Imports2024()
	q := Question{World: w, Before: State{Law: law, On: trade.DateOf(2025, 10, 31)}, After: State{Law: law, On: trade.DateOf(2025, 11, 1)}, Weights: Weights{Imports: im, Schedule: book}, Focus: []trade.Economy{"KOR", "USA"}, Draws: 200, Seed: 1}
	for b.Loop() {
		if _, err := q.Run(b.Context()); err != nil {
			b.Fatal(err)
		}
	}
}
