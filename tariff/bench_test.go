package tariff

import (
	"testing"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// BenchmarkAverages weighs the tracker's registry over all areas on 23 days.
func BenchmarkAverages(b *testing.B) {
	dir := shared(b)
	law, _ := Compile([]*dossier.Dossier{load(b, "../testdata/tracker-rules", dir)}, trade.DateOf(2026, 12, 31), false)
	imports, err := Imports2024()
	if err != nil {
		b.Fatal(err)
	}
	book, err := schedule.Open()
	if err != nil {
		b.Fatal(err)
	}
	w := Weighing{Law: law, Schedule: book, Imports: imports, By: ByOrigin}
	for month := 2; month < 13; month++ {
		w.Dates = append(w.Dates, trade.DateOf(2025, month, 8), trade.DateOf(2025, month, 15))
	}
	w.Dates = append(w.Dates, trade.DateOf(2026, 3, 1))
	for b.Loop() {
		Averages(w)
	}
}

func BenchmarkReadImports(b *testing.B) {
	for b.Loop() {
		if _, err := Imports2024(); err != nil {
			b.Fatal(err)
		}
	}
}
