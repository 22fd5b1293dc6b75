package brief

import (
	_ "embed"
	"fmt"
	"html"
	"maps"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/servanda/servanda/trade"
)

//go:generate go run mapgen.go countries-110m.json

//go:embed worldmap.tsv
var worldTable string

// The box in which worldmap.tsv counts its pixels, as in mapgen.go.
const (
	mapWidth  = 1600
	mapHeight = 758
)

// A landRow is one economy of the map: an SVG path in the box, or the middle
// of a dot. The economy "-" is land without data.
type landRow struct {
	economy trade.Economy
	dot     bool
	path    string
	x, y    string
}

// worldRows reads the table, which is sorted by economy.
func worldRows() []landRow {
	var rows []landRow
	_, lines, _ := strings.Cut(worldTable, "\n") // without the names of the columns
	for line := range strings.Lines(lines) {
		code, rest, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		shape, at, _ := strings.Cut(rest, "\t")
		r := landRow{economy: trade.Economy(code), dot: shape == "dot"}
		if r.dot {
			r.x, r.y, _ = strings.Cut(at, " ")
		} else {
			r.path = at
		}
		rows = append(rows, r)
	}
	return rows
}

// mapNoise is the size under which a value is the noise of a computation.
const mapNoise = 1e-9

// rung is the nth of the round numbers …, 0.5, 1, 2, 5, 10, …; the 0th is 1.
func rung(n int) float64 {
	power := int(math.Floor(float64(n) / 3))
	f, _ := strconv.ParseFloat(fmt.Sprintf("%de%d", [...]int{1, 2, 5}[n-3*power], power), 64) // as a literal is read
	return f
}

// mapBounds chooses three round bounds, the same for loss and gain. The last is
// the largest that the largest value still reaches. The others lie one, two or
// three rungs apart, whichever spreads the values most evenly: otherwise one
// large value would leave all others in the class of zero. It gives nil where
// there is nothing but zero.
func mapBounds(values []float64) []float64 {
	most := 0.0
	for _, v := range values {
		most = max(most, math.Abs(v))
	}
	if most < mapNoise {
		return nil
	}
	top := 3*int(math.Floor(math.Log10(most))) + 3
	for rung(top) > most {
		top--
	}
	var best []float64
	least := 0
	for apart := 1; apart <= 3; apart++ {
		bounds := []float64{rung(top - 2*apart), rung(top - apart), rung(top)}
		var counts [4]int
		for _, v := range values {
			c := mapClass(v, bounds)
			counts[max(c, -c)]++
		}
		crowd := 0
		for _, n := range counts {
			crowd += n * n
		}
		if best == nil || crowd < least {
			best, least = bounds, crowd
		}
	}
	return best
}

// mapClass is the class of a value, from -3 for the largest losses to 3 for the
// largest gains. A value on a bound belongs to the class further from zero.
func mapClass(v float64, bounds []float64) int {
	class := 0
	for _, b := range bounds {
		if math.Abs(v) >= b {
			class++
		}
	}
	if v < 0 {
		return -class
	}
	return class
}

// mapClasses are the CSS classes of -3 to 3.
var mapClasses = [...]string{"m-loss3", "m-loss2", "m-loss1", "m-zero", "m-gain1", "m-gain2", "m-gain3"}

const mapNone = "m-none"

// mapNumber writes a value with its sign, and zero without one.
func mapNumber(v float64, decimals int) string {
	s := strconv.FormatFloat(math.Abs(v), 'f', decimals, 64)
	switch {
	case strings.Trim(s, "0.") == "":
		return "0"
	case v < 0:
		return "−" + s
	}
	return "+" + s
}

// worldMap draws a value for each economy as the shade of its land: seven
// classes, hatched where it is a loss. Economies without a value of their own
// have the shade of rest, the model's one economy for all of them; where rest
// is not a number they are without data. The id must be the picture's own on
// the page, and only of letters, digits and hyphens.
func worldMap(values map[trade.Economy]float64, rest float64, unit string, width int, id, title string) string {
	finite := func(v float64) bool { return !math.IsNaN(v) && !math.IsInf(v, 0) }
	rows := worldRows()
	var shown []float64
	drawn := map[trade.Economy]bool{}
	for _, r := range rows {
		drawn[r.economy] = true
		if v, ok := values[r.economy]; ok && finite(v) {
			shown = append(shown, v)
		}
	}
	var missing []string
	for _, e := range slices.Sorted(maps.Keys(values)) {
		if !drawn[e] {
			missing = append(missing, e.Name())
		}
	}
	if finite(rest) {
		shown = append(shown, rest)
	}
	bounds := mapBounds(shown)
	word, one, decimals := "", 1.0, 2
	if bounds != nil {
		word, one = scaleOf(bounds[2])
		_, digits, _ := strings.Cut(strconv.FormatFloat(bounds[0]/one, 'f', -1, 64), ".")
		decimals = max(decimals, len(digits)) // so that what has a shade is not written 0
	}
	unit = strings.TrimSpace(word + unit)
	class := func(v float64) string {
		if !finite(v) {
			return mapNone
		}
		return mapClasses[mapClass(v, bounds)+3]
	}

	s := &svg{}
	scale := float64(width) / mapWidth
	height := mapHeight * scale
	key := newMapKey(width, height)
	switch {
	case bounds != nil:
		key.bar(bounds, one, unit)
	case len(shown) > 0:
		key.line(mapClasses[3], "no change")
	}
	if finite(rest) {
		key.line(class(rest), "other economies: rest of the world, one shade")
		key.line(mapNone, "no data")
	} else {
		key.line(mapNone, "other economies: no data")
	}
	if len(missing) > 0 {
		key.line("", "not on the map: "+listed(missing))
	}
	key.line("", "borders as in Natural Earth, 1:110m")

	s.begin(width, key.end(), id, title)
	outline, fine := 0.6, 1.0
	if width < 500 {
		outline, fine = 0.3, 0.75 // small land must still show more than one line of its hatch
	}
	s.patterns(id, scale, fine)
	fmt.Fprintf(s, `<g class="m-land" transform="scale(%s)" stroke-width="%s">`, strconv.FormatFloat(scale, 'f', -1, 64), px(outline/scale))
	for _, r := range rows {
		v, ok := values[r.economy]
		words := r.economy.Name()
		if !ok {
			v = rest
			words += " (rest of the world)"
		}
		switch {
		case r.economy == "-":
			v, words = math.NaN(), "no data"
		case !finite(v):
			words = r.economy.Name() + ": no data"
		default:
			words += ": " + strings.TrimSpace(mapNumber(v/one, decimals)+" "+unit)
		}
		if r.dot {
			fmt.Fprintf(s, `<circle cx="%s" cy="%s" r="%s"%s>`, r.x, r.y, px(mapDot(width)/scale), mapShadeOf(class(v), id))
		} else {
			fmt.Fprintf(s, `<path%s d="%s">`, mapShadeOf(class(v), id), r.path)
		}
		fmt.Fprintf(s, `<title>%s</title>`, html.EscapeString(words))
		if r.dot {
			s.WriteString("</circle>")
		} else {
			s.WriteString("</path>")
		}
	}
	for _, b := range key.boxes { // in the scale of the land, so that the hatch is the same
		fmt.Fprintf(s, `<rect x="%s" y="%s" width="%s" height="%s"%s/>`, px(b.x/scale), px(b.y/scale), px(b.w/scale), px(b.h/scale), mapShadeOf(b.class, id))
	}
	s.WriteString("</g>")
	for _, w := range key.words {
		s.text(w.x, w.y, "tick", w.anchor, w.words)
	}
	return s.end()
}

// mapDot is the radius of an economy too small for the map.
func mapDot(width int) float64 {
	if width < 500 {
		return 2.5
	}
	return 4
}

// mapShadeOf gives the attributes that fill a shape. A pattern is a style, because
// the class would win over an attribute.
func mapShadeOf(class, id string) string {
	if strings.HasPrefix(class, "m-loss") || class == mapNone {
		return fmt.Sprintf(` class="%s" style="fill:url(#%s-%s)"`, class, html.EscapeString(id), strings.TrimPrefix(class, "m-"))
	}
	return fmt.Sprintf(` class="%s"`, class)
}

// patterns defines the hatch of each class of loss, the closer the larger, and
// the dots of land without data. Their sizes are of the page, not of the map.
func (s *svg) patterns(id string, scale, fine float64) {
	id = html.EscapeString(id)
	s.WriteString("<defs>")
	for i, gap := range [...]float64{5, 4, 3} {
		n := i + 1
		gap *= fine
		g := px(gap / scale)
		fmt.Fprintf(s, `<pattern id="%s-loss%d" width="%s" height="%s" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="%s" height="%s" class="m-loss%d"/><path d="M%s 0V%s" class="m-hatch%d" stroke-width="%s"/></pattern>`,
			id, n, g, g, g, g, n, px(gap/scale/2), g, n, px(0.9*fine/scale))
	}
	g := px(4 / scale)
	fmt.Fprintf(s, `<pattern id="%s-none" width="%s" height="%s" patternUnits="userSpaceOnUse"><rect width="%s" height="%s" class="m-none"/><circle cx="%s" cy="%s" r="%s" class="m-speck"/></pattern></defs>`,
		id, g, g, g, g, px(2/scale), px(2/scale), px(0.6/scale))
}

// A mapKey is the legend under a map: a bar of the classes with its bounds, and
// lines of a shade and words, beside the bar or under it.
type mapKey struct {
	width float64
	x, y  float64 // where the next line goes
	low   float64 // where what is written so far ends
	boxes []keyBox
	words []keyWords
}

type keyBox struct {
	x, y, w, h float64
	class      string
}

type keyWords struct {
	x, y          float64
	anchor, words string
}

func newMapKey(width int, y float64) *mapKey {
	return &mapKey{width: float64(width), x: 1, y: y + 10, low: y + 10}
}

func (k *mapKey) say(x, y float64, anchor, words string) {
	k.words = append(k.words, keyWords{x, y, anchor, words})
}

func (k *mapKey) bar(bounds []float64, one float64, unit string) {
	box := math.Min(52, (k.width-2)/float64(len(mapClasses)))
	length := box * float64(len(mapClasses))
	k.say(k.x, k.y+12, "", "loss (hatched)")
	k.say(k.x+length/2, k.y+12, "middle", fit(unit, length-200))
	k.say(k.x+length, k.y+12, "end", "gain")
	for i, c := range mapClasses {
		k.boxes = append(k.boxes, keyBox{k.x + box*float64(i), k.y + 18, box, 14, c})
	}
	for i, b := range bounds {
		words := strconv.FormatFloat(b/one, 'f', -1, 64)
		k.say(k.x+box*float64(3-i), k.y+46, "middle", "−"+words)
		k.say(k.x+box*float64(4+i), k.y+46, "middle", words)
	}
	k.low = k.y + 50
	if k.width-length > 320 { // the lines fit beside it
		k.x += length + 36
	} else {
		k.y += 56
	}
}

func (k *mapKey) line(class, words string) {
	x := k.x
	if class != "" {
		k.boxes = append(k.boxes, keyBox{x, k.y + 2, 20, 12, class})
		x += 26
	}
	k.say(x, k.y+12, "", fit(words, k.width-x))
	k.y += 18
	k.low = math.Max(k.low, k.y)
}

func (k *mapKey) end() float64 { return math.Ceil(k.low) }

// mapShades are the colours of the classes: brown for loss and blue for gain,
// which those who do not tell red from green still tell apart, the further
// from the ground the further from zero. Hatch and speck lie on the others.
func mapShades() []shade {
	return []shade{
		{"m-loss3", "#8f3a12", "#f2a679", 0},
		{"m-loss2", "#cf7d4c", "#b5653a", 0},
		{"m-loss1", "#e9b995", "#6d412b", 0},
		{"m-zero", "#e2dfd8", "#3d4147", 0},
		{"m-gain1", "#a9c8e3", "#2c4b68", 0},
		{"m-gain2", "#6a9fce", "#4a80b3", 0},
		{"m-gain3", "#1b5a91", "#9accf5", 0},
		{"m-none", "#f3f1eb", "#1f2226", 0},
	}
}

func mapMarks() []shade {
	return []shade{
		{"m-hatch1", "#b05f32", "#c67c52", 0},
		{"m-hatch2", "#8f3a12", "#f2a679", 0},
		{"m-hatch3", "#e9b995", "#6d412b", 0},
	}
}

// mapStyle is the style of maps in both schemes. On paper the light one holds.
func mapStyle() string {
	var b strings.Builder
	scheme := func(colour func(shade) string) {
		for _, s := range mapShades() {
			fmt.Fprintf(&b, ".%s{fill:%s}", s.name, colour(s))
		}
		for _, s := range mapMarks() {
			fmt.Fprintf(&b, ".%s{stroke:%s}", s.name, colour(s))
		}
	}
	b.WriteString(".m-land{stroke:var(--paper);stroke-linejoin:round}.m-land circle{stroke:var(--ink)}.m-land rect{stroke:none}.m-speck{fill:var(--axis)}\n")
	scheme(func(s shade) string { return s.light })
	b.WriteString("\n.m-land *,pattern *{print-color-adjust:exact;-webkit-print-color-adjust:exact}\n@media screen and (prefers-color-scheme:dark){")
	scheme(func(s shade) string { return s.dark })
	b.WriteString("}\n")
	return b.String()
}
