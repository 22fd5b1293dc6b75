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

// carQuestion is a Korean car in the shipped dossier of law.
func carQuestion(b *testing.B, book *schedule.Schedule) (Question, Base) {
	on := trade.DateOf(2025, 11, 14)
	revision, _ := book.On(on)
	lines := revision.Under("87032301")
	if len(lines) == 0 {
		b.Fatal("no line 8703.23.01")
	}
	base, _, _ := BaseOf(lines[0], "KOR", "", schedule.Inputs{})
	return Question{Code: lines[0].Code, Origin: "KOR", Importer: "USA", On: on}, base
}

// BenchmarkDuty answers one question on law that is compiled.
func BenchmarkDuty(b *testing.B) {
	d := load(b, "../dossiers/us-tariffs", shared(b))
	laws, _ := CompileLaws([]*dossier.Dossier{d}, trade.DateOf(2025, 11, 14), trade.DateOf(2026, 11, 23))
	book, err := schedule.Open()
	if err != nil {
		b.Fatal(err)
	}
	q, base := carQuestion(b, book)
	rate := func(*dossier.Entry, string) Range { return Range{0, 1} }
	for b.Loop() {
		if _, err := laws.Duty(q, base, rate); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCold is what a process does for its one question.
func BenchmarkCold(b *testing.B) {
	dir := shared(b)
	for b.Loop() {
		d := load(b, "../dossiers/us-tariffs", dir)
		laws, _ := CompileLaws([]*dossier.Dossier{d}, trade.DateOf(2025, 11, 14), trade.DateOf(2026, 11, 23))
		book, err := schedule.Open()
		if err != nil {
			b.Fatal(err)
		}
		q, base := carQuestion(b, book)
		if _, err := laws.Duty(q, base, func(*dossier.Entry, string) Range { return Range{0, 1} }); err != nil {
			b.Fatal(err)
		}
	}
}

// BenchmarkCompileLaws states the three laws of an answer.
func BenchmarkCompileLaws(b *testing.B) {
	d := load(b, "../dossiers/us-tariffs", shared(b))
	for b.Loop() {
		CompileLaws([]*dossier.Dossier{d}, trade.DateOf(2025, 11, 14), trade.DateOf(2026, 11, 23))
	}
}

// BenchmarkRates resolves all lines over all economies and revisions.
func BenchmarkRates(b *testing.B) {
	d := load(b, "../dossiers/us-tariffs", shared(b))
	known := trade.DateOf(2026, 11, 23)
	law, _ := Compile([]*dossier.Dossier{d}, known, false)
	book, err := schedule.Open()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		MakeRates(Panorama{Law: law, Schedule: book, Origins: trade.Economies(), Since: book.Revisions()[0].From, End: known + 1})
	}
}
