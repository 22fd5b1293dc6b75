package tariff

import (
	"encoding/csv"
	"math"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"testing"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// shared opens the folder of shared data, or skips the test loudly.
func shared(t testing.TB) string {
	dir := os.Getenv("SERVANDA_SHARED")
	if dir == "" {
		dir = "../../shared"
	}
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") != "" {
			t.Fatal("the shared data are required and not at hand: ", err)
		}
		t.Skip("NOT TESTED: the shared data are not at hand: ", err)
	}
	return dir
}

func load(t testing.TB, dir, sharedDir string) *dossier.Dossier {
	d, messages := dossier.Load(os.DirFS(dir), filepath.Base(dir), dossier.Options{Prefix: dir, Shared: os.DirFS(sharedDir)})
	for _, m := range messages {
		if m.Severity == 0 {
			t.Fatal(m.Render())
		}
	}
	return d
}

// His table has four areas on each day of it; so many lines of imports weigh in.
const wantCells, wantLines = 76, 819071

// The registry of the Waugh tracker, stated in the language, gives the rates
// that he publishes, on his weights.
func TestTracker(t *testing.T) {
	dir := shared(t)
	law, messages := Compile([]*dossier.Dossier{load(t, "../testdata/tracker-rules", dir)}, trade.DateOf(2026, 12, 31), false)
	for _, m := range messages {
		t.Error(m.Render())
	}
	f, err := os.Open(filepath.Join(dir, "data/us-tariff/us-imports-2024-hs10-by-partner.tsv.gz"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	imports, err := ReadImports("imports", f)
	if err != nil {
		t.Fatal(err)
	}
	r, err := os.Open(filepath.Join(dir, "data/us-tariff/reference/tracker-country-by-time.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	rows, err := csv.NewReader(r).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	areas := map[string]trade.Economy{"CHINA": "CHN", "JAPAN": "JPN", "KOREA, SOUTH": "KOR", "UNITED KINGDOM": "GBR"}
	var codes []trade.Product
	for _, m := range imports {
		codes = append(codes, m.Code)
	}
	slices.Sort(codes)
	codes = slices.Compact(codes)
	p := NewPanel(law, "USA", codes)
	days := map[trade.Date]*PanelDay{}
	cells, lines := 0, 0
	for _, row := range rows[1:] {
		date, err := trade.ParseDate(row[0])
		if err != nil {
			t.Fatal(err)
		}
		want, err := strconv.ParseFloat(row[2], 64)
		if err != nil {
			t.Fatal(err)
		}
		if days[date] == nil {
			days[date] = p.On(date)
		}
		sum, weight := 0.0, 0.0
		for _, m := range imports {
			if m.Origin != areas[row[1]] {
				continue
			}
			line, _ := slices.BinarySearch(codes, m.Code)
			a := days[date].Additional(line, m.Origin, "", Base{})
			sum += a.Rate * m.Value
			weight += m.Value
			lines++
		}
		cells++
		if got := 100 * sum / weight; math.Abs(got-want) > 1e-9 {
			t.Errorf("%s %s: %v, he publishes %v", row[0], row[1], got, want)
		}
	}
	if cells != wantCells || lines != wantLines {
		t.Errorf("%d cells of his table from %d lines were compared, want %d from %d", cells, lines, wantCells, wantLines)
	}
}
