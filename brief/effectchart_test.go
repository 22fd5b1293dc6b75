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

	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/trade"
)

func dayOf(t *testing.T, text string) trade.Date {
	t.Helper()
	d, err := trade.ParseDate(text)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// A box is the room that one mark of a picture takes.
type box struct {
	what           string // name of the element
	class, words   string
	x, y           float64 // of a text: where it is anchored
	x0, y0, x1, y1 float64
}

func (b box) String() string {
	return fmt.Sprintf("%s %q from %.1f %.1f to %.1f %.1f", b.what, b.words+b.class, b.x0, b.y0, b.x1, b.y1)
}

// A drawing is a picture read back.
type drawing struct {
	width, height float64
	boxes         []box
}

func (d *drawing) of(what, class string) []box {
	return slices.DeleteFunc(slices.Clone(d.boxes), func(b box) bool {
		return b.what != what || !slices.Contains(strings.Fields(b.class), class)
	})
}

// advance is the width of a text in a common sans serif, in units of its size.
func advance(words string) float64 {
	sum := 0.0
	for _, r := range words {
		switch {
		case strings.ContainsRune("ijl.,:;' ", r):
			sum += 0.27
		case strings.ContainsRune("ftr()-", r):
			sum += 0.32
		case strings.ContainsRune("mwMW%…", r):
			sum += 0.85
		case r >= '0' && r <= '9', r >= 'a' && r <= 'z':
			sum += 0.555
		default:
			sum += 0.63
		}
	}
	return sum
}

var (
	pathForm  = regexp.MustCompile(`^(M-?[0-9.]+ -?[0-9.]+|[HV]-?[0-9.]+|L-?[0-9.]+ -?[0-9.]+|h-?[0-9.]+|Z)+$`)
	pathParts = regexp.MustCompile(`([MHVLhZ])(-?[0-9.]+)?(?: (-?[0-9.]+))?`)
)

// corners are the points of a path of straight lines.
func corners(t *testing.T, path string) [][2]float64 {
	t.Helper()
	if !pathForm.MatchString(path) {
		t.Fatalf("not a path of straight lines: %q", path)
	}
	var at [2]float64
	var out [][2]float64
	for _, m := range pathParts.FindAllStringSubmatch(path, -1) {
		number := func(s string) float64 {
			x, err := strconv.ParseFloat(s, 64)
			if err != nil {
				t.Fatalf("%q in %q: %v", s, path, err)
			}
			return x
		}
		switch m[1] {
		case "Z":
			continue
		case "H":
			at[0] = number(m[2])
		case "h":
			at[0] += number(m[2])
		case "V":
			at[1] = number(m[2])
		default:
			at = [2]float64{number(m[2]), number(m[3])}
		}
		out = append(out, at)
	}
	return out
}

// drawn reads a picture: it must be well-formed, with a title, and every length a
// finite number.
func drawn(t *testing.T, svg string) *drawing {
	t.Helper()
	d := &drawing{}
	in := xml.NewDecoder(strings.NewReader(svg))
	depth, title := 0, false
	var open *box
	for {
		token, err := in.Token()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatalf("not well-formed: %v\n%s", err, svg)
		}
		switch x := token.(type) {
		case xml.StartElement:
			depth++
			b := box{what: x.Name.Local}
			at := map[string]float64{}
			anchor := ""
			for _, a := range x.Attr {
				switch a.Name.Local {
				case "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "width", "height":
					v, err := strconv.ParseFloat(a.Value, 64)
					if err != nil || math.IsNaN(v) || math.IsInf(v, 0) {
						t.Fatalf("<%s %s=%q> is no finite length", b.what, a.Name.Local, a.Value)
					}
					at[a.Name.Local] = v
				case "class":
					b.class = a.Value
				case "text-anchor":
					anchor = a.Value
				case "d":
					p := corners(t, a.Value)
					b.x0, b.y0, b.x1, b.y1 = p[0][0], p[0][1], p[0][0], p[0][1]
					for _, c := range p {
						b.x0, b.y0, b.x1, b.y1 = min(b.x0, c[0]), min(b.y0, c[1]), max(b.x1, c[0]), max(b.y1, c[1])
					}
					b.words = a.Value
				}
			}
			b.x, b.y = at["x"], at["y"]
			switch b.what {
			case "svg":
				if depth != 1 {
					t.Fatal("a picture within a picture")
				}
				d.width, d.height = at["width"], at["height"]
				continue
			case "title":
				title = true
				continue
			case "text":
				b.words = anchor // until its end
			case "line":
				b.x0, b.y0, b.x1, b.y1 = min(at["x1"], at["x2"]), min(at["y1"], at["y2"]), max(at["x1"], at["x2"]), max(at["y1"], at["y2"])
			case "rect":
				b.x0, b.y0, b.x1, b.y1 = b.x, b.y, b.x+at["width"], b.y+at["height"]
			case "circle":
				b.x0, b.y0, b.x1, b.y1 = at["cx"]-at["r"], at["cy"]-at["r"], at["cx"]+at["r"], at["cy"]+at["r"]
			case "path":
			default:
				t.Fatalf("a <%s>, which this test does not know", b.what)
			}
			d.boxes = append(d.boxes, b)
			if b.what == "text" {
				open = &d.boxes[len(d.boxes)-1]
			}
		case xml.CharData:
			if open == nil {
				continue
			}
			size := 13.0
			switch {
			case strings.Contains(open.class, "tick"), strings.Contains(open.class, "mark"):
				size = 12
			case strings.Contains(open.class, "value-plain"):
				size = 12.5
			}
			anchor := open.words
			open.words = string(x)
			length := size * advance(open.words)
			open.x0 = open.x
			switch anchor {
			case "end":
				open.x0 -= length
			case "middle":
				open.x0 -= length / 2
			}
			open.x1, open.y0, open.y1 = open.x0+length, open.y-0.72*size, open.y
			if strings.ContainsAny(open.words, "gjpqy,(") {
				open.y1 += 0.2 * size
			}
			open = nil
		case xml.EndElement:
			depth--
			open = nil
		}
	}
	if !title {
		t.Error("the picture has no title")
	}
	if d.width <= 0 || d.height <= 0 {
		t.Errorf("a picture of %v by %v", d.width, d.height)
	}
	return d
}

// inside tells of marks that lie outside the picture, apart of labels that lie upon
// each other.
func (d *drawing) check(t *testing.T) {
	t.Helper()
	const slack = 1
	for _, b := range d.boxes {
		if b.x0 < -slack || b.y0 < -slack || b.x1 > d.width+slack || b.y1 > d.height+slack {
			t.Errorf("outside the picture of %v by %v: %v", d.width, d.height, b)
		}
	}
	texts := slices.DeleteFunc(slices.Clone(d.boxes), func(b box) bool { return b.what != "text" })
	for i, a := range texts {
		for _, b := range texts[:i] {
			if min(a.x1, b.x1)-max(a.x0, b.x0) > slack && min(a.y1, b.y1)-max(a.y0, b.y0) > slack {
				t.Errorf("two labels lie upon each other: %v and %v", a, b)
			}
		}
	}
}

func TestInText(t *testing.T) {
	for _, c := range []struct {
		x        float64
		decimals int
		sign     bool
		want     string
	}{
		{0, 0, false, "0"},
		{0, 2, true, "0.00"},
		{math.Copysign(0, -1), 2, true, "0.00"},
		{-0.004, 2, true, "0.00"},
		{0.004, 2, true, "0.00"},
		{-0.006, 2, false, "−0.01"},
		{1.5, 1, false, "1.5"},
		{1.5, 1, true, "+1.5"},
		{-1.5, 1, true, "−1.5"},
		{-1234567.8, 0, true, "−1234568"},
		{100, 0, true, "+100"},
		{0.0448, 4, true, "+0.0448"},
	} {
		if got := inText(c.x, c.decimals, c.sign); got != c.want {
			t.Errorf("inText(%v, %d, %v) = %q, want %q", c.x, c.decimals, c.sign, got, c.want)
		}
	}
}

func TestRangedCells(t *testing.T) {
	number := func(c Cell) [3]string {
		var out [3]string
		if c.Number != nil {
			out[1] = c.Number.Text('f')
		}
		if c.Low != nil {
			out[0] = c.Low.Text('f')
		}
		if c.High != nil {
			out[2] = c.High.Text('f')
		}
		return out
	}
	nan := math.NaN()
	for _, c := range []struct {
		r          scenario.Range
		decimals   int
		sign       bool
		text, note string
		numbers    [3]string
	}{
		{scenario.Range{Low: 1, Central: 2, High: 3.25}, 2, true, "+2.00", "+1.00 to +3.25", [3]string{"1.00", "2.00", "3.25"}},
		{scenario.Range{Low: -3, Central: -2, High: 1}, 1, false, "−2.0", "−3.0 to 1.0", [3]string{"-3.0", "-2.0", "1.0"}},
		{scenario.Range{Low: 5, Central: 5, High: 5}, 0, true, "+5", "", [3]string{"5", "5", "5"}},
		{scenario.Range{Low: 0.0001, Central: 0.0002, High: 0.0003}, 2, true, "0.00", "", [3]string{"0.00", "0.00", "0.00"}}, // alike as written
		{scenario.Range{Low: -0.002, Central: 0.001, High: 0.006}, 2, true, "0.00", "0.00 to +0.01", [3]string{"", "0.00", "0.01"}},
		{scenario.Range{Low: nan, Central: nan, High: nan}, 2, true, "–", "", [3]string{}},
		{scenario.Range{Low: 1, Central: nan, High: 2}, 2, true, "–", "", [3]string{}},
	} {
		got := ranged(c.r, c.decimals, c.sign)
		numbers := number(got)
		if c.numbers[0] == "" { // the sign of a zero is not looked at here
			numbers[0] = ""
		}
		if got.Text != c.text || got.Note != c.note || numbers != c.numbers {
			t.Errorf("%v: %q, %q, %q; want %q, %q, %q", c.r, got.Text, got.Note, numbers, c.text, c.note, c.numbers)
		}
	}
	if c := ranged(millions(scenario.Range{Low: 1e6, Central: 2.4e9, High: 3e12}), 0, true); c.Text != "+2400" || c.Note != "+1 to +3000000" {
		t.Errorf("millions: %q, %q", c.Text, c.Note)
	}
	for _, x := range []float64{nan, math.Inf(1), math.Inf(-1)} {
		if n := inNumber(x, 2); n != nil {
			t.Errorf("%v is the number %v", x, n)
		}
	}
}

// Three digits of a change in percent are shown, as long as four decimals hold them.
func TestDecimalsShowThreeDigits(t *testing.T) {
	for _, c := range []struct {
		x    float64
		want string
	}{
		{123.456, "+123.5"}, {-10, "−10.0"}, {9.876, "+9.88"}, {-1, "−1.00"}, {0.98765, "+0.988"}, {-0.1, "−0.100"}, {0.04476, "+0.0448"}, {-0.00275, "−0.0027"}, {0.00001, "0.0000"}, {0, "0.0000"},
	} {
		if got := inText(c.x, decimalsFor(c.x), true); got != c.want {
			t.Errorf("%v is written %q, want %q", c.x, got, c.want)
		}
	}
	for x := 0.1; x < 1000; x *= 1.07 {
		text := strings.Trim(inText(x, decimalsFor(x), false), "0.")
		if n := len(strings.ReplaceAll(text, ".", "")); n > 4 {
			t.Errorf("%v is written with %d digits: %s", x, n, text)
		}
		if got, err := strconv.ParseFloat(inText(x, decimalsFor(x), false), 64); err != nil || math.Abs(got/x-1) > 0.0051 {
			t.Errorf("%v is written %v", x, got)
		}
	}
}

func TestRangesInWords(t *testing.T) {
	r := scenario.Range{Low: 0.0276, Central: 0.0448, High: 0.0656}
	if got := rangeText(r, 4); got != "+0.0448 % (+0.0276 to +0.0656)" {
		t.Error(got)
	}
	if got := rangeText(scenario.Range{Low: -2, Central: -1.5, High: 1}, 1); got != "−1.5 % (−2.0 to +1.0)" {
		t.Error(got)
	}
	if got := rangeText(scenario.Range{Low: 1.501, Central: 1.5, High: 1.5}, 2); got != "+1.50 %" {
		t.Error(got)
	}
	if got := rateText(scenario.Range{Low: 0.115, Central: 0.128, High: 0.153}); got != "12.8 % (11.5 to 15.3)" {
		t.Error(got)
	}
	if got := rateText(scenario.Range{Low: 0.15, Central: 0.15, High: 0.15}); got != "15.0 %" {
		t.Error(got)
	}
	for x, want := range map[float64]string{2.4e9: "2.4 billion USD", -2.4e9: "−2.4 billion USD", 8.28e8: "828 million USD", -9e6: "−9 million USD", 4e5: "400 thousand USD", -4e5: "−400 thousand USD", 0: "0 USD", 3: "0 USD"} {
		if got := dollars(x); got != want {
			t.Errorf("dollars(%v) = %q, want %q", x, got, want)
		}
	}
	if got := dollars(math.NaN()); got != "–" {
		t.Error(got)
	}
}

// A pathOf is a path of one step a rate: on days half a year apart unless told.
func pathOf(t *testing.T, days []string, until string, groups ...[]float64) *scenario.Path {
	t.Helper()
	p := &scenario.Path{Importer: "USA", Origin: "KOR", Until: dayOf(t, until)}
	p.Known = p.Until
	for _, d := range days {
		p.Days = append(p.Days, dayOf(t, d))
	}
	titles := []string{"all goods", "Motor vehicles", "Machinery", "Chemicals"}
	for k, rates := range groups {
		if len(rates) != len(days) {
			t.Fatalf("%d rates on %d days", len(rates), len(days))
		}
		g := scenario.PathGroup{Title: titles[k], Imports: 1e9}
		for _, r := range rates {
			x := scenario.Range{Low: r, Central: r, High: r}
			if k == 0 {
				x.Low, x.High = 0.8*r, 1.1*r
			}
			g.Rates = append(g.Rates, x)
		}
		p.Groups = append(p.Groups, g)
	}
	return p
}

func TestStepChartIsLegible(t *testing.T) {
	halves := []string{"2025-01-01", "2025-06-15", "2025-11-01", "2026-03-10"}
	for name, p := range map[string]*scenario.Path{
		"as it is":         pathOf(t, halves, "2026-11-23", []float64{0.002, 0.14, 0.226, 0.128}, []float64{0.001, 0.25, 0.259, 0.149}, []float64{0.002, 0.1, 0.339, 0.116}, []float64{0, 0.12, 0.2, 0.12}),
		"ends at nothing":  pathOf(t, halves, "2026-11-23", []float64{0.3, 0.2, 0.1, 0.001}, []float64{0.3, 0.2, 0.1, 0.002}, []float64{0.3, 0.2, 0.1, 0}, []float64{0, 0.12, 0.2, 0}),
		"two groups":       pathOf(t, halves, "2026-11-23", []float64{0.002, 0.14, 0.16, 0.128}, []float64{0.001, 0.12, 0.13, 0.14}),
		"one day":          pathOf(t, halves[:1], "2025-01-01", []float64{0.02}, []float64{0.01}, []float64{0.04}, []float64{0}),
		"one step":         pathOf(t, halves[:1], "2026-11-23", []float64{0.1}, []float64{0.05}),
		"two days":         pathOf(t, []string{"2025-01-01", "2025-01-02"}, "2025-01-02", []float64{0.1, 0.2}, []float64{0.05, 0.06}),
		"all the same":     pathOf(t, halves, "2026-11-23", []float64{0.1, 0.1, 0.1, 0.1}, []float64{0.1, 0.1, 0.1, 0.1}, []float64{0.1, 0.1, 0.1, 0.1}, []float64{0.1, 0.1, 0.1, 0.1}),
		"huge":             pathOf(t, halves, "2026-11-23", []float64{0, 2.5, 4, 8}, []float64{0, 2.5, 4, 8.7}, []float64{0, 1, 2, 3}),
		"tiny beside 4 %":  pathOf(t, halves, "2026-11-23", []float64{0, 1e-7, 2e-7, 1e-9}, []float64{0, 0.04, 0.01, 1e-9}),
		"four years":       pathOf(t, []string{"2025-01-01", "2026-06-15", "2027-11-01", "2028-03-10"}, "2028-11-20", []float64{0.1, 0.2, 0.15, 0.3}, []float64{0.2, 0.1, 0.05, 0.2}),
		"without a number": pathOf(t, halves, "2026-11-23", []float64{0.1, 0.1, 0.1, 0.1}, []float64{0.3, 0.2, 0.4, 0.1}),
	} {
		for _, width := range []int{wide, narrow} {
			t.Run(fmt.Sprint(name, " ", width), func(t *testing.T) {
				numbers := map[trade.Date]int{}
				for k, day := range p.Days[1:] {
					if name != "without a number" {
						numbers[day] = k + 1
					}
				}
				if name == "two days" || name == "four years" { // a mark of a day on which nothing is told is left out
					numbers[p.Until.AddDays(5000)] = 9
				}
				groups := p.Groups
				if width == narrow {
					groups = groups[:2]
				}
				svg := stepChart(p, groups, numbers, width, "steps", "Rates <over> time & space")
				d := drawn(t, svg)
				d.check(t)
				if int(d.width) != width {
					t.Errorf("the picture is %v wide", d.width)
				}
				checkSteps(t, d, p, groups, numbers)
			})
		}
	}
}

// checkSteps reads the rates back from the lines of a chart of steps.
func checkSteps(t *testing.T, d *drawing, p *scenario.Path, groups []scenario.PathGroup, numbers map[trade.Date]int) {
	t.Helper()
	// The scale, from two lines of the grid and their labels.
	type tick struct{ value, y float64 }
	var ticks []tick
	for _, b := range d.of("text", "tick") {
		if v, err := strconv.ParseFloat(b.words, 64); err == nil && v < 2000 && b.x < 60 {
			ticks = append(ticks, tick{v, b.y - 4})
		}
	}
	if len(ticks) < 2 {
		t.Fatalf("%d ticks", len(ticks))
	}
	first, last := ticks[0], ticks[len(ticks)-1]
	rate := func(y float64) float64 {
		return (first.value + (last.value-first.value)*(y-first.y)/(last.y-first.y)) / 100
	}
	slack := math.Abs(rate(first.y+0.3) - first.value/100) // lengths have one decimal
	seen := 0
	for k, g := range groups {
		lines := d.of("path", stepClasses[k].line)
		if len(lines) == 0 {
			t.Fatalf("no line of %s", g.Title)
		}
		slices.SortFunc(lines, func(a, b box) int { return len(b.words) - len(a.words) }) // before the stroke of the key
		points := corners(t, lines[0].words)
		if want := 2 * len(p.Days); len(points) != want {
			t.Fatalf("%s: %d corners on %d days", g.Title, len(points), len(p.Days))
		}
		for n, r := range g.Rates {
			from, to := points[2*n], points[2*n+1]
			if from[1] != to[1] || math.Abs(rate(from[1])-r.Central) > slack {
				t.Errorf("%s from %s: drawn at %v, the rate is %v", g.Title, p.Days[n], rate(from[1]), r.Central)
			}
			if from[0] > to[0] {
				t.Errorf("%s: a step runs back, from %v to %v", g.Title, from[0], to[0])
			}
		}
		words := fmt.Sprintf("%s, %s %%", g.Title, inText(100*g.Rates[len(g.Rates)-1].Central, 1, false))
		for _, b := range d.of("text", "direct") {
			if b.words == words {
				seen++
			}
		}
	}
	if seen != len(groups) {
		t.Errorf("%d of %d lines have their name and rate", seen, len(groups))
	}
	// The band around all goods holds its line.
	band := d.of("path", "under")
	if len(band) != 1 {
		t.Fatalf("%d bands", len(band))
	}
	low, high := math.Inf(1), 0.0
	for _, r := range groups[0].Rates {
		low, high = min(low, r.Low), max(high, r.High)
	}
	if math.Abs(rate(band[0].y1)-low) > slack || math.Abs(rate(band[0].y0)-high) > slack {
		t.Errorf("the band runs from %v to %v, the law from %v to %v", rate(band[0].y1), rate(band[0].y0), low, high)
	}
	// Each number stands over its dot, on its day.
	marks, dots := d.of("text", "mark"), d.of("circle", "dot")
	told := 0
	for day := range numbers {
		if slices.Contains(p.Days, day) {
			told++
		}
	}
	if len(marks) != told || len(dots) != told {
		t.Fatalf("%d numbers and %d dots of %d", len(marks), len(dots), told)
	}
	for k, m := range marks {
		if at := (dots[k].x0 + dots[k].x1) / 2; math.Abs(at-m.x) > 0.11 || m.y > dots[k].y0 {
			t.Errorf("number %s stands at %v %v, its dot at %v %v", m.words, m.x, m.y, at, dots[k].y0)
		}
		if m.words != strconv.Itoa(k+1) {
			t.Errorf("mark %d has the number %s", k+1, m.words)
		}
	}
}

func TestWhiskerChartIsLegible(t *testing.T) {
	row := func(name string, low, central, high float64) scenario.EconomyEffect {
		return scenario.EconomyEffect{Economy: "KOR", Name: name, Welfare: scenario.Range{Low: low, Central: central, High: high}}
	}
	many := []scenario.EconomyEffect{row("South Korea", 0.0276, 0.0448, 0.0656), row("United States", 0.0003, 0.0028, 0.0028), row("Mexico", -0.0092, -0.0049, -0.0027)}
	for k := range shownBars - len(many) {
		many = append(many, row("Saint Vincent and the Grenadines", -0.001*float64(k), 0.0002*float64(k-4), 0.002*float64(k+1)))
	}
	for name, rows := range map[string][]scenario.EconomyEffect{
		"as it is":       many,
		"one":            {row("South Korea", 0.0276, 0.0448, 0.0656)},
		"no effect":      {row("South Korea", 0, 0, 0), row("United States", 0, 0, 0)},
		"losses alone":   {row("South Korea", -0.5, -0.4, -0.1), row("United States", -0.09, -0.08, -0.01)},
		"gains alone":    {row("South Korea", 0.1, 0.4, 0.5), row("United States", 0.01, 0.08, 0.09)},
		"huge":           {row("South Korea", -95, 250, 999), row("United States", -99, -80, 12)},
		"tiny":           {row("South Korea", -3e-7, 2e-7, 4e-7), row("United States", -1e-9, 0, 1e-9)},
		"without ranges": {row("South Korea", 0.5, 0.5, 0.5), row("United States", -0.25, -0.25, -0.25)},
		"across zero":    {row("South Korea", -0.001, 0.002, 0.004), row("Japan", -0.004, -0.001, 0.003)},
	} {
		for _, width := range []int{wide, narrow} {
			t.Run(fmt.Sprint(name, " ", width), func(t *testing.T) {
				d := drawn(t, whiskerChart(rows, width, "whiskers", "Gains & <losses>"))
				d.check(t)
				bars, names, values := d.of("rect", "bar"), d.of("text", "label"), d.of("text", "value-plain")
				if len(bars) != len(rows) || len(names) != len(rows) || len(values) != len(rows) {
					t.Fatalf("%d bars, %d names and %d numbers of %d", len(bars), len(names), len(values), len(rows))
				}
				axis := d.of("line", "axis")
				if len(axis) != 1 {
					t.Fatalf("%d axes", len(axis))
				}
				zero := axis[0].x0
				whiskers := slices.DeleteFunc(d.of("line", "whisker"), func(b box) bool { return b.y0 != b.y1 })
				if len(whiskers) != len(rows) {
					t.Fatalf("%d whiskers", len(whiskers))
				}
				// One scale for all: from the widest whisker, or else a bar.
				scale, widest := 0.0, 0.0
				for k, r := range rows {
					if span := r.Welfare.High - r.Welfare.Low; span > widest {
						scale, widest = (whiskers[k].x1-whiskers[k].x0)/span, span
					}
				}
				if name == "without ranges" {
					scale = (bars[0].x1 - zero) / rows[0].Welfare.Central
				}
				for k, r := range rows {
					w := r.Welfare
					tone := "f-go"
					if w.Central < 0 {
						tone = "f-bad"
					}
					if !strings.Contains(bars[k].class, tone) {
						t.Errorf("%s: a bar of class %q for %v", r.Name, bars[k].class, w.Central)
					}
					for _, c := range []struct {
						what      string
						at, value float64
					}{{"low", whiskers[k].x0, w.Low}, {"high", whiskers[k].x1, w.High}} {
						if math.Abs(c.at-zero-scale*c.value) > 0.6 {
							t.Errorf("%s: %s is drawn at %v, %v from zero at %v", r.Name, c.what, c.at, c.value, zero)
						}
					}
					from, to := zero+scale*min(0, w.Central), zero+scale*max(0, w.Central)
					if math.Abs(bars[k].x0-from) > 0.6 || math.Abs(bars[k].x1-max(to, from+1)) > 1.2 {
						t.Errorf("%s: the bar runs from %v to %v, the answer from %v to %v", r.Name, bars[k].x0, bars[k].x1, from, to)
					}
					n := decimalsFor(w.Central)
					want := inText(w.Central, n, true)
					if width == wide {
						want += " (" + inText(w.Low, n, true) + " to " + inText(w.High, n, true) + ")"
					}
					if values[k].words != want {
						t.Errorf("%s: it reads %q, want %q", r.Name, values[k].words, want)
					}
				}
			})
		}
	}
}

// Ticks of a chart of whiskers are round, tell zero, and stand where their number is.
func TestWhiskerTicks(t *testing.T) {
	const low, high = -0.021, 0.052
	rows := []scenario.EconomyEffect{{Name: "South Korea", Welfare: scenario.Range{Low: low, Central: 0.045, High: high}}}
	for _, width := range []int{wide, narrow} {
		d := drawn(t, whiskerChart(rows, width, "ticks", "Ticks"))
		whisker := slices.DeleteFunc(d.of("line", "whisker"), func(b box) bool { return b.y0 != b.y1 })[0]
		scale := (whisker.x1 - whisker.x0) / (high - low)
		var seen []string
		for _, b := range d.of("text", "tick") {
			v, err := strconv.ParseFloat(strings.ReplaceAll(b.words, "−", "-"), 64)
			if err != nil {
				t.Fatal(err)
			}
			if at := whisker.x0 + scale*(v-low); math.Abs(at-b.x) > 0.6 {
				t.Errorf("the tick of %s stands at %v, its value at %v", b.words, b.x, at)
			}
			seen = append(seen, b.words)
		}
		want := "−0.02 0.00 +0.02 +0.04"
		if width == narrow {
			want = "0.00 +0.05"
		}
		if got := strings.Join(seen, " "); got != want {
			t.Errorf("%d: the ticks are %s, want %s", width, got, want)
		}
	}
}
