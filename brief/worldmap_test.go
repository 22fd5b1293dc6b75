package brief

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/servanda/servanda/trade"
)

// mapModel are the economies of the world apec-2022.
const mapModel = `ARG AUS AUT BEL BGD BGR BLR BRA BRN CAN CHE CHL CHN CIV CMR COL CRI CYP CZE DEU DNK EGY ESP
EST FIN FRA GBR GRC HKG HRV HUN IDN IND IRL ISL ISR ITA JOR JPN KAZ KHM KOR LAO LTU LUX LVA MAR MEX MLT MMR MYS
NGA NLD NOR NZL PAK PER PHL POL PRT ROU RUS SAU SEN SGP SVK SVN SWE THA TUN TUR TWN UKR USA VNM ZAF`

// mapPoints reads a path of relative whole pixels; each ring with its first point again at its end.
func mapPoints(t *testing.T, path string) [][][2]int {
	t.Helper()
	if ok, _ := regexp.MatchString(`^(m-?\d+[ -]\d+l-?\d+([ -]\d+)+z)+$`, path); !ok {
		t.Fatalf("not a path of closed rings in relative pixels: %.60s", path)
	}
	var rings [][][2]int
	var at [2]int
	for _, ring := range strings.Split(strings.TrimSuffix(path, "z"), "z") {
		numbers := regexp.MustCompile(`-?\d+`).FindAllString(ring, -1)
		if len(numbers)%2 != 0 || len(numbers) < 6 {
			t.Fatalf("a ring of %d numbers: %s", len(numbers), ring)
		}
		var r [][2]int
		for i := 0; i < len(numbers); i += 2 {
			for k := range at {
				n, err := strconv.Atoi(numbers[i+k])
				if err != nil {
					t.Fatal(err)
				}
				at[k] += n
			}
			r = append(r, at)
		}
		at = r[0]
		rings = append(rings, append(r, at))
	}
	return rings
}

func TestMapHasEveryEconomyOfTheModel(t *testing.T) {
	rows := worldRows()
	if !slices.IsSortedFunc(rows, func(a, b landRow) int { return strings.Compare(string(a.economy), string(b.economy)) }) {
		t.Error("the table is not sorted by economy")
	}
	known := trade.Economies()
	drawn := map[trade.Economy]bool{}
	for _, r := range rows {
		if _, ok := slices.BinarySearch(known, r.economy); !ok && r.economy != "-" {
			t.Errorf("%s is no economy", r.economy)
		}
		if drawn[r.economy] {
			t.Errorf("%s has two rows", r.economy)
		}
		drawn[r.economy] = true
	}
	for _, code := range strings.Fields(mapModel) {
		if !drawn[trade.Economy(code)] {
			t.Errorf("%s is not on the map", code)
		}
	}
	if drawn["ATA"] {
		t.Error("Antarctica is on the map")
	}
	if len(rows) < 170 {
		t.Errorf("%d rows, want the whole world", len(rows))
	}
}

func TestMapStaysInItsBoxWithoutStreaks(t *testing.T) {
	const margin = 3 // for the outline
	for _, r := range worldRows() {
		if r.dot {
			x, errX := strconv.Atoi(r.x)
			y, errY := strconv.Atoi(r.y)
			if errX != nil || errY != nil || x < 20 || x > mapWidth-20 || y < 20 || y > mapHeight-20 {
				t.Errorf("%s: dot at %q %q", r.economy, r.x, r.y)
			}
			continue
		}
		for _, ring := range mapPoints(t, r.path) {
			for i, p := range ring {
				if p[0] < margin || p[0] > mapWidth-margin || p[1] < margin || p[1] > mapHeight-margin {
					t.Errorf("%s: %v lies outside the box", r.economy, p)
				}
				if i == 0 {
					continue
				}
				if dx, dy := float64(p[0]-ring[i-1][0]), float64(p[1]-ring[i-1][1]); math.Hypot(dx, dy) > mapWidth/8 {
					t.Errorf("%s: a line from %v to %v runs over the map", r.economy, ring[i-1], p)
				}
			}
		}
	}
}

// Areas of Equal Earth are in proportion: on the map as on the globe.
func TestMapKeepsAreas(t *testing.T) {
	area := map[trade.Economy]float64{}
	for _, r := range worldRows() {
		if r.dot {
			continue
		}
		for _, ring := range mapPoints(t, r.path) {
			for i, p := range ring[1:] {
				area[r.economy] += float64(ring[i][0]*p[1]-p[0]*ring[i][1]) / 2
			}
		}
	}
	// land area in million km², of which the map is about; lakes differ
	for e, want := range map[trade.Economy]float64{"RUS": 16.9, "BRA": 8.5, "AUS": 7.7, "IND": 3.15, "GRL": 2.16, "COD": 2.3, "ZAF": 1.22} {
		const radius = 318
		got := math.Abs(area[e]) * 6371 * 6371 / (radius * radius) / 1e6
		if got < want*0.94 || got > want*1.06 {
			t.Errorf("%s covers %.2f million km², want about %.2f", e, got, want)
		}
	}
	// a place on the map: Malta lies between Sicily and Libya, Singapore at Malaysia's tip
	at := func(e trade.Economy) (x, y float64) {
		for _, r := range worldRows() {
			if r.economy == e && r.dot {
				x, _ = strconv.ParseFloat(r.x, 64)
				y, _ = strconv.ParseFloat(r.y, 64)
			}
		}
		return x, y
	}
	if x, y := at("SGP"); x < 1200 || x > 1280 || y < 400 || y > 423 { // 423 is the equator
		t.Errorf("Singapore lies at %v %v", x, y)
	}
	if x, y := at("MLT"); x < 797 || x > 830 || y < 150 || y > 250 {
		t.Errorf("Malta lies at %v %v", x, y)
	}
}

func TestMapBounds(t *testing.T) {
	for _, c := range []struct {
		name   string
		values []float64
		want   string
	}{
		{"none", nil, "[]"},
		{"all zero", []float64{0, 0, math.Copysign(0, -1)}, "[]"},
		{"noise", []float64{1e-14, -3e-12}, "[]"},
		{"one", []float64{0.37}, "[0.05 0.1 0.2]"},
		{"one loss", []float64{-0.37}, "[0.05 0.1 0.2]"},
		{"on a bound", []float64{-0.2}, "[0.05 0.1 0.2]"},
		{"just under it", []float64{math.Nextafter(0.2, 0)}, "[0.02 0.05 0.1]"},
		{"even", []float64{1, 0.6, 0.3, 0.1}, "[0.2 0.5 1]"},
		{"one large", []float64{-5.1, 0.9, 0.6, -0.3, 0.25, 0.1, 0}, "[0.05 0.5 5]"},
		{"orders of magnitude", []float64{-5, 0.5, 0.6, 0.06, 0.07, -0.004, 0.003}, "[0.05 0.5 5]"},
		{"large", []float64{3e9, -1e8}, "[5e+08 1e+09 2e+09]"},
	} {
		got := mapBounds(c.values)
		if fmt.Sprint(got) != c.want {
			t.Errorf("%s: %v, want %s", c.name, got, c.want)
		}
		most := 0.0
		for _, v := range c.values {
			most = max(most, math.Abs(v))
		}
		if got != nil && (mapClass(most, got) != 3 || mapClass(-most, got) != -3) {
			t.Errorf("%s: the largest value is in class %d of %v", c.name, mapClass(most, got), got)
		}
	}
}

func TestMapClasses(t *testing.T) {
	bounds := []float64{0.05, 0.2, 1}
	for v, want := range map[float64]int{
		0: 0, math.Copysign(0, -1): 0, 0.049: 0, -0.049: 0, 0.05: 1, -0.05: -1, 0.19: 1, 0.2: 2, -0.2: -2, 0.99: 2, 1: 3, -1: -3, 70: 3, -70: -3,
	} {
		if got := mapClass(v, bounds); got != want {
			t.Errorf("%v is in class %d, want %d", v, got, want)
		}
	}
	if got := mapClass(-1e-12, nil); got != 0 {
		t.Errorf("without bounds: class %d", got)
	}
}

func TestMapNumbers(t *testing.T) {
	for _, c := range []struct {
		v        float64
		decimals int
		want     string
	}{{0.034, 2, "+0.03"}, {-0.034, 2, "−0.03"}, {-0.004, 2, "0"}, {math.Copysign(0, -1), 0, "0"}, {0, 3, "0"}, {-10, 0, "−10"}, {0.05, 2, "+0.05"}} {
		if got := mapNumber(c.v, c.decimals); got != c.want {
			t.Errorf("%v is written %q, want %q", c.v, got, c.want)
		}
	}
}

// mapShape is what the picture has of one economy.
type mapShape struct{ class, title string }

// readMap parses a picture as XML and gives its shapes by economy, its ids and its words.
func readMap(t *testing.T, picture string) (shapes map[string]mapShape, ids []string, words string) {
	t.Helper()
	shapes = map[string]mapShape{}
	d := xml.NewDecoder(strings.NewReader(picture))
	var open []string
	class := ""
	for {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return shapes, ids, words
		}
		if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			open = append(open, x.Name.Local)
			for _, a := range x.Attr {
				switch a.Name.Local {
				case "id":
					ids = append(ids, a.Value)
				case "class":
					class = a.Value
				}
			}
		case xml.EndElement:
			open = open[:len(open)-1]
		case xml.CharData:
			switch inside := open[len(open)-1]; {
			case inside == "text":
				words += string(x) + "\n"
			case inside == "title" && len(open) > 2:
				name, _, _ := strings.Cut(string(x), ":")
				shapes[name] = mapShape{class, string(x)}
			}
		}
	}
}

func mapSample() map[trade.Economy]float64 {
	return map[trade.Economy]float64{"USA": -0.41, "CAN": -1.93, "MEX": -1, "CHN": -0.2, "JPN": -0.14, "SGP": 0.06, "MLT": math.Copysign(0, -1),
		"DEU": 0.05, "FRA": 0.01, "TUR": 0.26, "EGY": 0.31, "COL": 1, "BRA": 0.11, "CIV": 0.02, "POL": math.NaN(), "MUS": 3, "BHR": 2, "BRB": 1, "MAC": -1}
}

func TestMapShadesAndTitles(t *testing.T) {
	shapes, _, words := readMap(t, worldMap(mapSample(), -0.07, "%", wide, "m", `"Welfare" & <income>`))
	for name, want := range map[string]mapShape{
		"United States":               {"m-loss2", "United States: −0.41 %"},
		"Canada":                      {"m-loss3", "Canada: −1.93 %"},
		"Mexico":                      {"m-loss3", "Mexico: −1.00 %"},
		"China":                       {"m-loss2", "China: −0.20 %"},
		"Japan":                       {"m-loss1", "Japan: −0.14 %"},
		"Singapore":                   {"m-gain1", "Singapore: +0.06 %"},
		"Malta":                       {"m-zero", "Malta: 0 %"},
		"Brazil":                      {"m-gain1", "Brazil: +0.11 %"},
		"Turkey":                      {"m-gain2", "Turkey: +0.26 %"},
		"Egypt":                       {"m-gain2", "Egypt: +0.31 %"},
		"Colombia":                    {"m-gain3", "Colombia: +1.00 %"},
		"Côte d'Ivoire":               {"m-zero", "Côte d'Ivoire: +0.02 %"},
		"Poland":                      {"m-none", "Poland: no data"},
		"no data":                     {"m-none", "no data"},
		"Angola (rest of the world)":  {"m-loss1", "Angola (rest of the world): −0.07 %"},
		"Ukraine (rest of the world)": {"m-loss1", "Ukraine (rest of the world): −0.07 %"},
	} {
		if got := shapes[name]; got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
	for _, want := range []string{"loss (hatched)\n", "gain\n", "%\n", "−1\n", "\n1\n", "−0.05\n", "other economies: rest of the world, one shade\n", "not on the map: Bahrain, Barbados, Macau and Mauritius\n"} {
		if !strings.Contains(words, want) {
			t.Errorf("the legend lacks %q: %q", want, words)
		}
	}
}

func TestMapWithoutARest(t *testing.T) {
	shapes, _, words := readMap(t, worldMap(map[trade.Economy]float64{"USA": -0.41}, math.NaN(), "%", narrow, "m", "T"))
	if got, want := shapes["United States"], (mapShape{"m-loss3", "United States: −0.41 %"}); got != want {
		t.Errorf("%v, want %v", got, want)
	}
	if got := shapes["Angola"]; got.class != "m-none" {
		t.Errorf("Angola: %v", got)
	}
	if !strings.Contains(words, "other economies: no data\n") || strings.Contains(words, "rest of the world") {
		t.Errorf("%q", words)
	}
}

func TestMapOfNothingButZero(t *testing.T) {
	shapes, _, words := readMap(t, worldMap(map[trade.Economy]float64{"USA": 0, "CHN": -1e-13}, 0, "%", narrow, "m", "T"))
	for name, s := range shapes {
		if s.class != "m-zero" && name != "no data" {
			t.Errorf("%s: %v", name, s)
		}
	}
	if got := shapes["China"].title; got != "China: 0 %" {
		t.Error(got)
	}
	if !strings.Contains(words, "no change\n") || strings.Contains(words, "loss") {
		t.Errorf("%q", words)
	}
}

func TestMapInLargeUnits(t *testing.T) {
	shapes, _, words := readMap(t, worldMap(map[trade.Economy]float64{"USA": -3.25e9, "CHN": 1e8}, math.NaN(), "dollars", wide, "m", "T"))
	if got := shapes["United States"].title; got != "United States: −3.25 billion dollars" {
		t.Error(got)
	}
	if !strings.Contains(words, "billion dollars\n") || !strings.Contains(words, "−2\n") {
		t.Errorf("%q", words)
	}
}

func TestMapIsTheSameTwiceAndSmall(t *testing.T) {
	losses := map[trade.Economy]float64{}
	for i, r := range worldRows() {
		losses[r.economy] = -0.01 * float64(i)
	}
	for _, width := range [...]int{wide, narrow} {
		first := worldMap(losses, -1, "%", width, "chart-world-map-wide", "T")
		for range 20 {
			if worldMap(losses, -1, "%", width, "chart-world-map-wide", "T") != first {
				t.Fatal("not the same twice")
			}
		}
		if len(first) > 150_000 {
			t.Errorf("%d bytes at a width of %d", len(first), width)
		}
		for _, number := range regexp.MustCompile(`NaN|Inf|\d\.\d{13,}"`).FindAllString(first, -1) {
			t.Errorf("%s in the picture", number)
		}
	}
	if len(worldTable) > 70_000 {
		t.Errorf("the table has %d bytes", len(worldTable))
	}
}

func TestMapIDsAreThePicturesOwn(t *testing.T) {
	seen := map[string]bool{}
	for _, id := range [...]string{"map-wide", "map-narrow", "other-wide"} {
		picture := worldMap(mapSample(), 0.01, "%", wide, id, "T")
		_, ids, _ := readMap(t, picture)
		if len(ids) < 5 {
			t.Errorf("%s: ids %v", id, ids)
		}
		for _, i := range ids {
			if seen[i] {
				t.Errorf("id %s is there twice", i)
			}
			seen[i] = true
		}
		for _, use := range regexp.MustCompile(`url\(#([^)]*)\)`).FindAllStringSubmatch(picture, -1) {
			if !slices.Contains(ids, use[1]) {
				t.Errorf("%s uses %s, which it does not define", id, use[1])
			}
		}
	}
}

// Words stay readable and inside the picture in both widths.
func TestMapLegendFits(t *testing.T) {
	text := regexp.MustCompile(`<text x="([\d.]+)" y="([\d.]+)" class="tick"(?: text-anchor="(\w+)")?>([^<]*)</text>`)
	for _, width := range [...]int{wide, narrow} {
		picture := worldMap(mapSample(), 0.01, "% of real income", width, "m", "T")
		land := strings.Index(picture, "</g>") // the words are outside of what is scaled
		height, _ := strconv.ParseFloat(regexp.MustCompile(` height="([\d.]+)" role`).FindStringSubmatch(picture)[1], 64)
		all := text.FindAllStringSubmatch(picture, -1)
		if len(all) < 12 || strings.Contains(picture[:land], "<text") {
			t.Fatalf("%d words in the legend", len(all))
		}
		type box struct{ x1, x2, y float64 }
		var boxes []box
		for _, m := range all {
			x, _ := strconv.ParseFloat(m[1], 64)
			y, _ := strconv.ParseFloat(m[2], 64)
			w := float64(len([]rune(m[4]))) * 6.3
			switch m[3] {
			case "middle":
				x -= w / 2
			case "end":
				x -= w
			}
			if x < 0 || x+w > float64(width) || y > height-2 || y < mapHeight*float64(width)/mapWidth {
				t.Errorf("width %d: %q at %v %v is outside", width, m[4], x, y)
			}
			for _, b := range boxes {
				if math.Abs(b.y-y) < 12 && x < b.x2 && b.x1 < x+w {
					t.Errorf("width %d: %q lies on other words", width, m[4])
				}
			}
			boxes = append(boxes, box{x, x + w, y})
		}
	}
}

func TestMapStyle(t *testing.T) {
	css := mapStyle()
	light, dark, ok := strings.Cut(css, "@media screen and (prefers-color-scheme:dark){")
	if !ok || !strings.Contains(light, "print-color-adjust:exact") || strings.Count(css, "{") != strings.Count(css, "}") {
		t.Fatalf("no two schemes: %s", css)
	}
	for _, c := range append([]string{mapNone, "m-hatch1", "m-hatch2", "m-hatch3"}, mapClasses[:]...) {
		if strings.Count(light, "."+c+"{") != 1 || strings.Count(dark, "."+c+"{") != 1 {
			t.Errorf("%s has not one colour in each scheme", c)
		}
	}
	colours := map[string][2]string{}
	for _, s := range append(mapShades(), mapMarks()...) {
		colours[s.name] = [2]string{s.light, s.dark}
	}
	paper := grounds()[0]
	for scheme, ground := range [...]string{paper.light, paper.dark} {
		of := func(class string) float64 { return contrast(t, colours[class][scheme], ground) }
		// the further from zero, the further from the ground
		for _, way := range [...]string{"loss", "gain"} {
			for n, last := 1, of("m-zero"); n <= 3; n++ {
				now := of(fmt.Sprintf("m-%s%d", way, n))
				if now < last*1.08 {
					t.Errorf("scheme %d: m-%s%d has a contrast of %.2f, the class before %.2f", scheme, way, n, now, last)
				}
				last = now
			}
		}
		if of("m-none") >= of("m-zero") {
			t.Errorf("scheme %d: no data is no paler than zero", scheme)
		}
		for n := 1; n <= 3; n++ {
			if got := contrast(t, colours[fmt.Sprintf("m-hatch%d", n)][scheme], colours[fmt.Sprintf("m-loss%d", n)][scheme]); got < 2 {
				t.Errorf("scheme %d: hatch %d has a contrast of %.2f", scheme, n, got)
			}
		}
	}
}
