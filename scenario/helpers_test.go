package scenario

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// The clock of these tests, and the two days around the car deal.
var (
	today = trade.DateOf(2026, 11, 23)
	eve   = trade.DateOf(2025, 10, 31)
	deal  = trade.DateOf(2025, 11, 1)
	june  = trade.DateOf(2025, 6, 2) // of the small laws
)

var (
	readWorld   = sync.OnceValues(func() (*world.World, error) { return world.Named("apec-2022") })
	readRates   = sync.OnceValues(schedule.Open)
	readImports = sync.OnceValues(tariff.Imports2024)
)

// must ends the test where something at hand cannot be read.
func must[T any](t testing.TB) func(v T, err error) T {
	return func(v T, err error) T {
		t.Helper()
		if err != nil {
			t.Fatal(err)
		}
		return v
	}
}

// apec is the world that the program carries. Nobody may write to it.
func apec(t testing.TB) *world.World {
	t.Helper()
	return must[*world.World](t)(readWorld())
}

// book is the schedule that the program carries.
func book(t testing.TB) *schedule.Schedule {
	t.Helper()
	return must[*schedule.Schedule](t)(readRates())
}

// shippedWeights are those that the program carries.
func shippedWeights(t testing.TB) Weights {
	t.Helper()
	return Weights{Imports: must[[]tariff.Import](t)(readImports()), Schedule: book(t)}
}

// seven is the world that the program carries with all but six economies in its
// ROW: as many sectors, a hundredth of the work.
func seven(t testing.TB) *world.World {
	t.Helper()
	w := apec(t)
	into := map[string]string{}
	for _, code := range w.Codes() {
		if !slices.Contains([]string{"USA", "KOR", "JPN", "CHN", "MEX", "DEU"}, code) {
			into[code] = "ROW"
		}
	}
	return must[*world.World](t)(w.Aggregate(world.Map{Economies: into}))
}

var shipped sync.Map // of dossiers, by name

// dossierOf reads a dossier that the program carries.
func dossierOf(t testing.TB, name string) *dossier.Dossier {
	t.Helper()
	if d, ok := shipped.Load(name); ok {
		return d.(*dossier.Dossier)
	}
	folder, err := dossiers.FS(name)
	if err != nil {
		t.Fatal(err)
	}
	d, messages := dossier.Load(folder, name, dossier.Options{Prefix: name, Find: dossiers.FS})
	refuse(t, messages)
	shipped.Store(name, d)
	return d
}

func refuse(t testing.TB, messages []pact.Diagnostic) {
	t.Helper()
	for _, m := range messages {
		if m.Severity == pact.Error {
			t.Fatal(m.Render())
		}
	}
}

// lawOn is the law of the Korean dossier on a day as known today, without measures
// and instruments of the dossiers of law.
func lawOn(t testing.TB, on trade.Date, without ...string) State {
	t.Helper()
	d := dossierOf(t, "korea-us-2025")
	var left []*dossier.Entry
	for _, id := range without {
		for _, x := range append([]*dossier.Dossier{d}, d.Uses...) {
			if e := x.Entry(id); e != nil {
				left = append(left, e)
			}
		}
	}
	if len(left) != len(without) {
		t.Fatalf("%d of %v are in the dossiers", len(left), without)
	}
	law, messages := tariff.CompileWithout([]*dossier.Dossier{d}, today, false, left)
	refuse(t, messages)
	return State{Law: law, On: on, Without: without}
}

// smallLaw compiles measures written in short, one a line: "id | field: value | …".
// They are of the United States where they name no importer, and hold from 2025 on.
// A list of goods is a file of codes.
func smallLaw(t testing.TB, text string, lists map[string]string) *tariff.Law {
	t.Helper()
	var b strings.Builder
	b.WriteString("source act\n  grade: legal\ninstrument a \"Statute\"\n  source: act\ncondition aircraft \"Civil aircraft\"\n  type: fact\n  source: act\n")
	for line := range strings.Lines(strings.TrimSpace(text)) {
		parts := strings.Split(strings.TrimSpace(line), " | ")
		b.WriteString("2025-01-01 measure " + parts[0] + " \"" + parts[0] + "\"\n  source: act\n  under: a\n  applies: 2025-01-01 ..\n")
		if !strings.Contains(line, "importer:") {
			b.WriteString("  importer: USA\n")
		}
		for _, field := range parts[1:] {
			b.WriteString("  " + field + "\n")
		}
	}
	folder := fstest.MapFS{"law.pact": {Data: []byte(b.String())}}
	for file, codes := range lists {
		folder[file] = &fstest.MapFile{Data: []byte("code\n" + strings.Join(strings.Fields(codes), "\n") + "\n")}
	}
	d, messages := dossier.Load(folder, "law", dossier.Options{})
	refuse(t, messages)
	law, messages := tariff.Compile([]*dossier.Dossier{d}, today, false)
	refuse(t, messages)
	return law
}

// smallState is a small law on a day in June 2025.
func smallState(t testing.TB, text string, lists map[string]string) State {
	t.Helper()
	return State{Law: smallLaw(t, text, lists), On: june}
}

// smallWorld is a world without inputs, in million dollars. The first line of flows
// names the exporters; the others begin with a sector and an importer. concordance
// is pairs of a code and a sector. Every elasticity is 4 where no set is given.
func smallWorld(t testing.TB, flows, concordance string, sets ...world.ElasticitySet) *world.World {
	t.Helper()
	w := &world.World{Name: "small", Title: "A small world", Year: 2022, Unit: "million USD", Elasticities: sets}
	lines := strings.Split(strings.TrimSpace(flows), "\n")
	for _, code := range strings.Fields(lines[0]) {
		w.Economies = append(w.Economies, world.Economy{Code: code, Name: code + " by name"})
	}
	for _, line := range lines[1:] {
		if code := strings.Fields(line)[0]; w.Sector(code) < 0 {
			w.Sectors = append(w.Sectors, world.Sector{Code: code, Title: "all " + code})
		}
	}
	n := w.N()
	w.Trade = make([]float64, n*n*w.J())
	for _, line := range lines[1:] {
		f := strings.Fields(line)
		row := (w.Sector(f[0])*n + w.Economy(f[1])) * n
		for i, text := range f[2:] {
			v, err := strconv.ParseFloat(text, 64)
			if err != nil {
				t.Fatal(err)
			}
			w.Trade[row+i] = v
		}
	}
	pairs := strings.Fields(concordance)
	for k := 0; k+1 < len(pairs); k += 2 {
		w.Concordance = append(w.Concordance, world.Correspondence{HS: trade.Product(pairs[k]), Sector: pairs[k+1]})
	}
	if sets == nil {
		w.Elasticities = []world.ElasticitySet{{Name: "FOUR", Theta: slices.Repeat([]float64{4}, w.J())}}
	}
	if err := world.Inconsistent("small", w.Check()); err != nil {
		t.Fatal(err)
	}
	return w
}

// smallWeights are rows of origin, line, value and duty, in dollars.
func smallWeights(t testing.TB, rows string) Weights {
	t.Helper()
	g := Weights{Schedule: book(t)}
	for line := range strings.Lines(strings.TrimSpace(rows)) {
		f := strings.Fields(line)
		m := tariff.Import{Origin: trade.Economy(f[0]), Code: trade.Product(f[1])}
		for k, to := range []*float64{&m.Value, &m.Duty} {
			v, err := strconv.ParseFloat(f[2+k], 64)
			if err != nil {
				t.Fatal(err)
			}
			*to = v
		}
		g.Imports = append(g.Imports, m)
	}
	return g
}

// cellOf is the place of a cell in the layout of World.Trade.
func cellOf(t testing.TB, w *world.World, sector, importer, exporter string) int {
	t.Helper()
	j, n, i := w.Sector(sector), w.Economy(importer), w.Economy(exporter)
	if j < 0 || n < 0 || i < 0 {
		t.Fatalf("%s of %s in %s is not in the world", sector, exporter, importer)
	}
	return (j*w.N()+n)*w.N() + i
}

// rate is a tariff of a state with its range, in percent.
func (t *Tariffs) rate(at int) Range {
	return Range{100 * t.Low[at], 100 * t.Central[at], 100 * t.High[at]}
}

func tariffsIn(t testing.TB, w *world.World, s State, g Weights) *Tariffs {
	t.Helper()
	return must[*Tariffs](t)(TariffsOf(w, s, g))
}

// answer answers a question.
func answer(t testing.TB, q Question) *Effects {
	t.Helper()
	return must[*Effects](t)(q.Run(t.Context()))
}

// near reports whether two numbers differ by at most so much.
func near(a, b, by float64) bool { return math.Abs(a-b) <= by }

// sameRange fails the test where two ranges differ by more than so much anywhere.
func sameRange(t testing.TB, what string, got, want Range, by float64) {
	t.Helper()
	if !near(got.Low, want.Low, by) || !near(got.Central, want.Central, by) || !near(got.High, want.High, by) {
		t.Errorf("%s: %.12g (%.12g to %.12g), want %.12g (%.12g to %.12g)", what, got.Central, got.Low, got.High, want.Central, want.Low, want.High)
	}
}

// noteOf finds the note that holds some words.
func noteOf(t testing.TB, notes []Note, words string) Note {
	t.Helper()
	k := slices.IndexFunc(notes, func(n Note) bool { return strings.Contains(n.What, words) })
	if k < 0 {
		t.Fatalf("no note says %q; there are %+v", words, notes)
	}
	return notes[k]
}

// noted fails the test where no note holds the words, with the value.
func noted(t testing.TB, notes []Note, words string, usd float64) {
	t.Helper()
	if n := noteOf(t, notes, words); !near(n.USD, usd, 1e-9*math.Abs(usd)) {
		t.Errorf("%q: %g dollars, want %g", n.What, n.USD, usd)
	}
}
