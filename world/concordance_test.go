package world

import (
	"compress/gzip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
)

// The way from products to sectors, in two steps: the published list goes from
// six digits to GTAP, sector-map.csv from there to the sectors of apec-2022.
// docs/concordance.md tells it; its tables are held to the data here.

func sectorMap(t testing.TB) map[string]string {
	t.Helper()
	to := map[string]string{}
	if err := readPairs("apec-2022/sector-map.csv", to); err != nil {
		t.Fatal(err)
	}
	return to
}

func embeddedWorld(t testing.TB) *World {
	t.Helper()
	w, err := Named("apec-2022")
	if err != nil {
		t.Fatal(err)
	}
	return w
}

// Every target of the map is a sector of the world, or nothing; goods reach every
// sector but the services of mining.
func TestConcordanceMapEndsInTheWorld(t *testing.T) {
	w := embeddedWorld(t)
	for from, to := range sectorMap(t) {
		if to != "" && w.Sector(to) < 0 {
			t.Errorf("%s goes to %s, which is no sector of %s", from, to, w.Name)
		}
	}
	for _, code := range w.SectorCodes() {
		goods := slices.ContainsFunc(w.Concordance, func(c Correspondence) bool { return c.Sector == code })
		if goods == (code == "B09") {
			t.Errorf("goods belong to %s: %v", code, goods)
		}
	}
}

// Each code of the published list is answered as the two steps say, and no code
// of the imports is missing from the list.
func TestConcordanceInTwoSteps(t *testing.T) {
	w, to := embeddedWorld(t), sectorMap(t)
	listed := map[string]bool{}
	for _, r := range records(t, "concordance/hs6-to-gtap.csv") {
		listed[r["hs6"]] = true
		want, ok := to[r["gtap_sector"]]
		if !ok {
			t.Errorf("%s is in GTAP's %s, which the map does not have", r["hs6"], r["gtap_sector"])
		}
		if got := w.SectorOf(r["hs6"]); got != want {
			t.Errorf("%s is in %q; by way of %s it should be in %q", r["hs6"], got, r["gtap_sector"], want)
		}
	}
	if len(listed) < 5000 {
		t.Errorf("the published list has %d codes only", len(listed))
	}
	for code, v := range importsByCode(t) {
		if !listed[code] {
			t.Errorf("%s, %.0f USD of imports, is not in the published list; %q answers for it", code, v.value, w.SectorOf(code))
		}
	}
}

// What a person who knows the ISIC would say, and where the published list says
// something else: docs/concordance.md, "In doubt".
func TestConcordanceByHand(t *testing.T) {
	w := embeddedWorld(t)
	for code, want := range map[string]string{
		"010121": "A01_02", // horses for breeding
		"030211": "A03",    // trout, fresh
		"030617": "C10T12", // shrimps, frozen: freezing is processing (ISIC 1020)
		"270900": "B05_06", // crude oil
		"271111": "B05_06", // natural gas, liquid
		"271112": "C19",    // propane
		"260300": "B07_08", // copper ores
		"271019": "C19",    // gas oil
		"330499": "C20",    // cosmetics
		"300490": "C21",    // medicaments
		"401110": "C22",    // tyres of cars
		"440710": "C16",    // sawn coniferous wood, as it was coded before 2017: its heading answers
		"440711": "C16",    // sawn pine
		"480100": "C17_18", // newsprint
		"700721": "C23",    // safety glass of vehicles
		"720839": "C24",    // hot-rolled coil
		"710812": "C24",    // gold, unwrought
		"732010": "C25",    // leaf springs
		"854232": "C26",    // memory chips
		"850760": "C27",    // lithium-ion batteries
		"841430": "C28",    // compressors of refrigerators
		"870323": "C29",    // cars of 1.5 to 3 litres
		"870830": "C29",    // brakes
		"840734": "C29",    // engines of vehicles above a litre (ISIC 2910)
		"840820": "C29",    // diesel engines of vehicles
		"840890": "C28",    // other diesel engines (ISIC 2811)
		"940120": "C29",    // seats of vehicles (ISIC 2930)
		"940161": "C31T33", // upholstered seats
		"890190": "C30",    // ships
		"880240": "C30",    // aircraft
		"841112": "C30",    // turbojets (ISIC 3030)
		"610910": "C13T15", // T-shirts
		"220300": "C10T12", // beer
		"271600": "SERV",   // electricity
		"980100": "",       // goods of the United States that come back
		"999995": "",       // estimate of low-value shipments

		"854430": "C27",    // wiring sets of vehicles; ISIC 2930 would be C29
		"851110": "C27",    // sparking plugs; ISIC 2930 would be C29
		"840991": "C29",    // pistons, carburettors; ISIC 2811 would be C28
		"870121": "C28",    // road tractors; ISIC 2910 would be C29
		"400122": "C22",    // natural rubber; ISIC 0129 would be A01_02
		"970121": "C31T33", // paintings; ISIC 9000 would be SERV
		"711590": "C31T33", // gold bars, mostly; ISIC 2420 would be C24
	} {
		if got := w.SectorOf(code); got != want {
			t.Errorf("%s is in %q, not in %q", code, got, want)
		}
	}
}

// An imported2024 is what the United States imported of a code in 2024, US dollars.
type imported2024 struct{ value, duty, korea float64 }

// importsByCode are the weights that the program carries, by six digits.
func importsByCode(t testing.TB) map[string]imported2024 {
	t.Helper()
	codes, err := readImports()
	if err != nil {
		t.Fatal(err)
	}
	return codes
}

var readImports = sync.OnceValues(func() (map[string]imported2024, error) {
	f, err := os.Open("../tariff/imports-2024.tsv.gz")
	if err != nil {
		return nil, err
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	r := csv.NewReader(z)
	r.Comma = '\t'
	r.ReuseRecord = true
	head, err := r.Read()
	if err != nil || strings.Join(head, " ") != "code origin value_usd duty_usd" {
		return nil, fmt.Errorf("the weights begin with %v (%v)", head, err)
	}
	out := map[string]imported2024{}
	for {
		row, err := r.Read()
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, err
		}
		value, failed := strconv.ParseFloat(row[2], 64)
		duty, err := strconv.ParseFloat(row[3], 64)
		if err := errors.Join(failed, err); err != nil {
			return nil, err
		}
		code := strings.Clone(row[0][:6])
		x := out[code]
		x.value += value
		x.duty += duty
		if row[1] == "KOR" {
			x.korea += value
		}
		out[code] = x
	}
})

const concordancePage = "../docs/concordance.md"

// pageTable gives the cells of the tables of the page that have this header.
func pageTable(t testing.TB, header string) [][]string {
	t.Helper()
	text, err := os.ReadFile(concordancePage)
	if err != nil {
		t.Fatal(err)
	}
	var out [][]string
	inside := false
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		switch {
		case line == header:
			inside = true
		case !strings.HasPrefix(line, "|"):
			inside = false
		case inside && !strings.HasPrefix(line, "|---"):
			cells := strings.Split(strings.Trim(line, "|"), "|")
			for k := range cells {
				cells[k] = strings.TrimSpace(cells[k])
			}
			out = append(out, cells)
		}
	}
	if out == nil {
		t.Fatalf("%s has no table %s", concordancePage, header)
	}
	return out
}

// samePage compares a table of the page with what the data give, line by line.
func samePage(t *testing.T, header string, want []string) {
	t.Helper()
	var got []string
	for _, cells := range pageTable(t, header) {
		got = append(got, "| "+strings.Join(cells, " | ")+" |")
	}
	if !slices.Equal(got, want) {
		t.Errorf("%s: the table should be\n%s\n%s\n\nand is\n%s", concordancePage, header, strings.Join(want, "\n"), strings.Join(got, "\n"))
	}
}

// The tables of the page are the map.
func TestConcordancePageIsTheMap(t *testing.T) {
	told := map[string]string{}
	for _, cells := range pageTable(t, "| from | to | why |") {
		if len(cells) != 3 || cells[2] == "" {
			t.Fatalf("a row without its reason: %v", cells)
		}
		if _, twice := told[cells[0]]; twice {
			t.Errorf("%s stands there twice", cells[0])
		}
		told[cells[0]] = strings.TrimPrefix(cells[1], "none")
	}
	to := sectorMap(t)
	for _, from := range slices.Sorted(maps.Keys(to)) {
		if got, ok := told[from]; !ok || got != to[from] {
			t.Errorf("%s goes to %q; the page says %q", from, to[from], got)
		}
		delete(told, from)
	}
	for from := range told {
		t.Errorf("the page tells of %s, which the map does not have", from)
	}
}

// What the United States imported in 2024 by sector, against the world's 2022.
func TestConcordancePageByValue(t *testing.T) {
	w, codes := embeddedWorld(t), importsByCode(t)
	value, duty, left := map[string]float64{}, map[string]float64{}, map[string]float64{}
	for code, x := range codes {
		s := w.SectorOf(code)
		value[s] += x.value
		duty[s] += x.duty
		if s == "" {
			left[code[:2]] += x.value
		}
	}
	n := w.Economy("USA")
	var rows []string
	row := func(name string, value, duty, bought, paid float64) {
		observed := "–"
		if value > 0 {
			observed = fmt.Sprintf("%.1f", 100*duty/value)
		}
		rows = append(rows, fmt.Sprintf("| %s | %.1f | %.1f | %.2f | %.1f | %s |", name, value/1e9, bought/1e3, value/bought/1e6, 100*paid/bought, observed))
	}
	var all [4]float64
	for j, s := range w.Sectors {
		bought, paid := 0.0, 0.0
		for i := range w.N() {
			if i != n {
				bought += w.Trade[w.at(j, n, i)]
				paid += w.Trade[w.at(j, n, i)] * w.Tariff[w.at(j, n, i)]
			}
		}
		row(s.Code+" "+s.Title, value[s.Code], duty[s.Code], bought, paid)
		if s.Code != "SERV" {
			for k, x := range []float64{value[s.Code], duty[s.Code], bought, paid} {
				all[k] += x
			}
		}
	}
	row("all without services", all[0], all[1], all[2], all[3])
	samePage(t, "| sector | customs 2024, bn USD | world 2022, bn USD | ratio | tariff of the world, % | duty paid 2024, % |", rows)

	rows = nil
	total := 0.0
	for _, x := range codes {
		total += x.value
	}
	for _, chapter := range slices.Sorted(maps.Keys(left)) {
		rows = append(rows, fmt.Sprintf("| %s | %.1f | %.1f |", chapter, left[chapter]/1e9, 100*left[chapter]/total))
	}
	samePage(t, "| chapter | bn USD | % of all imports |", rows)
}

// Cars and their parts lie in several sectors; the page says which, and how much.
func TestConcordancePageOfCars(t *testing.T) {
	const header = "| HS | goods | sector | imports 2024, bn USD | of them Korea |"
	w := embeddedWorld(t)
	var rows []string
	for _, cells := range pageTable(t, header) {
		sector, x := underPrefix(t, w, cells[0])
		rows = append(rows, fmt.Sprintf("| %s | %s | %s | %.1f | %.2f |", cells[0], cells[1], sector, x.value/1e9, x.korea/1e9))
	}
	samePage(t, header, rows)
}

// What the list answers against ISIC, as we read it, and how much it is.
func TestConcordancePageOfDoubts(t *testing.T) {
	const header = "| code | what | sector | by ISIC | imports 2024, bn USD | of them Korea |"
	w := embeddedWorld(t)
	var rows []string
	for _, cells := range pageTable(t, header) {
		sector, x := underPrefix(t, w, cells[0])
		if sector == cells[3] || w.Sector(cells[3]) < 0 {
			t.Errorf("%s is in no doubt: %s, by ISIC %s", cells[0], sector, cells[3])
		}
		rows = append(rows, fmt.Sprintf("| %s | %s | %s | %s | %.1f | %.2f |", cells[0], cells[1], sector, cells[3], x.value/1e9, x.korea/1e9))
	}
	samePage(t, header, rows)
}

// underPrefix gives the sectors of the imports under a code of the page, and their sum.
func underPrefix(t *testing.T, w *World, code string) (string, imported2024) {
	t.Helper()
	sum, sectors := imported2024{}, map[string]bool{}
	for six, x := range importsByCode(t) {
		if strings.HasPrefix(six, strings.ReplaceAll(code, ".", "")) {
			sum.value += x.value
			sum.korea += x.korea
			sectors[w.SectorOf(six)] = true
		}
	}
	return strings.Join(slices.Sorted(maps.Keys(sectors)), ", "), sum
}
