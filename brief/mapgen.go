//go:build ignore

// Mapgen writes worldmap.tsv. Run it in this folder:
//
//	go run mapgen.go countries-110m.json
//
// The argument is that file of the npm package world-atlas, a TopoJSON of
// Natural Earth's countries at 1:110m; see PROVENANCE.md.
package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log"
	"maps"
	"math"
	"os"
	"slices"
	"strconv"

	"golang.org/x/text/language"

	"github.com/servanda/servanda/trade"
)

// The box of the map, as in worldmap.go, and where the projection's origin
// lies in it: the land then fills it, with room for an outline.
const (
	mapWidth, mapHeight = 1600, 758
	originX, originY    = 797, 423
	radius              = 318 // pixels for one radius of the globe
)

// middle is the longitude in the middle of the map, opposite to its edge.
const middle = 11

// edge is the longitude at which the map ends: 169° west runs through the
// Bering Strait, where 180° would cut Chukotka, Wrangel Island and Fiji. South of
// Chukotka it bends, as the date line does, to keep St. Lawrence Island whole
// and with Alaska.
func edge(lat float64) float64 {
	if lat > 62 && lat < 64 {
		return -173
	}
	return middle - 180
}

// nameless are the features without a number in the source: "-" is land
// without data. Kosovo has no ISO code, but trade knows it.
var nameless = map[string]trade.Economy{"Kosovo": "XKX", "N. Cyprus": "-", "Somaliland": "-"}

// dots are economies of the world apec-2022 too small for 1:110m, at about
// their middle: longitude, latitude.
var dots = map[trade.Economy][2]float64{
	"HKG": {114.2, 22.3},
	"MLT": {14.4, 35.9},
	"SGP": {103.8, 1.35},
}

type topology struct {
	Transform struct{ Scale, Translate [2]float64 }
	Arcs      [][][2]int
	Objects   struct {
		Countries struct {
			Geometries []struct {
				ID, Type   string
				Arcs       json.RawMessage
				Properties struct{ Name string }
			}
		}
	}
}

type point struct{ x, y int }

func main() {
	log.SetFlags(0)
	if len(os.Args) != 2 {
		log.Fatal("usage: go run mapgen.go countries-110m.json")
	}
	if err := run(os.Args[1]); err != nil {
		log.Fatal(err)
	}
}

func run(file string) error {
	source, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	var t topology
	if err := json.Unmarshal(source, &t); err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	arcs, err := t.project()
	if err != nil {
		return err
	}
	known := trade.Economies()
	land := map[trade.Economy][][]point{}
	for _, g := range t.Objects.Countries.Geometries {
		e, ok := nameless[g.Properties.Name]
		if g.ID != "" {
			number, err := strconv.Atoi(g.ID)
			if err != nil {
				return fmt.Errorf("%s: id %q: %w", g.Properties.Name, g.ID, err)
			}
			region, err := language.EncodeM49(number)
			if err != nil {
				return fmt.Errorf("%s: id %q: %w", g.Properties.Name, g.ID, err)
			}
			e, ok = trade.Economy(region.ISO3()), true
		}
		if e == "ATA" {
			continue
		}
		if _, found := slices.BinarySearch(known, e); !ok || e != "-" && !found {
			return fmt.Errorf("%s: id %q: no economy %q; name it in mapgen.go", g.Properties.Name, g.ID, e)
		}
		var polygons [][][]int
		if g.Type == "Polygon" {
			polygons = make([][][]int, 1)
			err = json.Unmarshal(g.Arcs, &polygons[0])
		} else {
			err = json.Unmarshal(g.Arcs, &polygons)
		}
		if err != nil {
			return fmt.Errorf("%s: %w", g.Properties.Name, err)
		}
		for _, p := range polygons {
			for _, ring := range p {
				r := join(arcs, ring)
				for i, p := range r[:max(0, len(r)-1)] {
					if d := p.x - r[i+1].x; d > mapWidth/4 || d < -mapWidth/4 {
						return fmt.Errorf("%s: a line from %v to %v: the edge of the map cuts it", e, p, r[i+1])
					}
				}
				land[e] = append(land[e], r)
			}
		}
	}

	var b bytes.Buffer
	b.WriteString("economy\tshape\tat\n")
	for e := range dots {
		if len(land[e]) > 0 {
			return fmt.Errorf("%s has both land and a dot", e)
		}
		land[e] = nil
	}
	for _, e := range slices.Sorted(maps.Keys(land)) {
		if at, ok := dots[e]; ok {
			p, err := pixel(at[0], at[1])
			if err != nil {
				return fmt.Errorf("%s: %w", e, err)
			}
			fmt.Fprintf(&b, "%s\tdot\t%d %d\n", e, p.x, p.y)
			continue
		}
		d := path(land[e])
		if d == "" {
			return fmt.Errorf("nothing is left of %s in whole pixels", e)
		}
		fmt.Fprintf(&b, "%s\tland\t%s\n", e, d)
	}
	return os.WriteFile("worldmap.tsv", b.Bytes(), 0o644)
}

// project gives the arcs in whole pixels. The points of an arc are differences
// in the source, each from the one before.
func (t *topology) project() ([][]point, error) {
	arcs := make([][]point, len(t.Arcs))
	for i, arc := range t.Arcs {
		var x, y int
		for _, d := range arc {
			x, y = x+d[0], y+d[1]
			lat := float64(y)*t.Transform.Scale[1] + t.Transform.Translate[1]
			if lat < -60 { // Antarctica
				continue
			}
			p, err := pixel(float64(x)*t.Transform.Scale[0]+t.Transform.Translate[0], lat)
			if err != nil {
				return nil, fmt.Errorf("arc %d: %w", i, err)
			}
			arcs[i] = append(arcs[i], p)
		}
	}
	return arcs, nil
}

// pixel is the Equal Earth projection, which keeps areas in proportion:
// B. Šavrič, T. Patterson and B. Jenny, "The Equal Earth map projection",
// International Journal of Geographical Information Science 33 (2019) 454–465,
// equations 9 and 10:
//
//	sin θ = √3/2 · sin φ
//	x = 2√3 · λ · cos θ / (3 · (9 A4 θ⁸ + 7 A3 θ⁶ + 3 A2 θ² + A1))
//	y = A4 θ⁹ + A3 θ⁷ + A2 θ³ + A1 θ
func pixel(lon, lat float64) (point, error) {
	const a1, a2, a3, a4 = 1.340264, -0.081106, 0.000893, 0.003796
	if lon < edge(lat) {
		lon += 360
	}
	lon -= middle
	theta := math.Asin(math.Sqrt(3) / 2 * math.Sin(lat*math.Pi/180))
	t2 := theta * theta
	t6 := t2 * t2 * t2
	x := 2 * math.Sqrt(3) * lon * math.Pi / 180 * math.Cos(theta) / (3 * (9*a4*t6*t2 + 7*a3*t6 + 3*a2*t2 + a1))
	y := theta * (a4*t6*t2 + a3*t6 + a2*t2 + a1)
	p := point{int(math.Round(originX + radius*x)), int(math.Round(originY - radius*y))}
	if p.x < 0 || p.x > mapWidth || p.y < 0 || p.y > mapHeight {
		return p, fmt.Errorf("%.1f %.1f lies outside the box at %d %d", lon+middle, lat, p.x, p.y)
	}
	return p, nil
}

// join puts the arcs of a ring one after the other. The number ^i stands for
// arc i from its end; each arc begins where the one before ended.
func join(arcs [][]point, ring []int) []point {
	var all []point
	for _, i := range ring {
		if i >= 0 {
			all = append(all, arcs[i]...)
			continue
		}
		back := slices.Clone(arcs[^i])
		slices.Reverse(back)
		all = append(all, back...)
	}
	return all
}

// path writes closed rings as an SVG path in relative whole pixels: every ring
// begins from the beginning of the one before, where its "z" went back to. A
// ring of less than three points is nothing to see.
func path(rings [][]point) string {
	var b []byte
	number := func(n int) {
		if last := b[len(b)-1]; n >= 0 && last >= '0' && last <= '9' {
			b = append(b, ' ')
		}
		b = strconv.AppendInt(b, int64(n), 10)
	}
	var from point
	for _, ring := range rings {
		ring = slices.Compact(ring)
		if len(ring) > 1 && ring[0] == ring[len(ring)-1] {
			ring = ring[:len(ring)-1] // z draws the last line
		}
		ring = straight(ring)
		if len(ring) < 3 {
			continue
		}
		b = append(b, 'm')
		number(ring[0].x - from.x)
		number(ring[0].y - from.y)
		b = append(b, 'l')
		for i, p := range ring[1:] {
			number(p.x - ring[i].x)
			number(p.y - ring[i].y)
		}
		b = append(b, 'z')
		from = ring[0]
	}
	return string(b)
}

// straight leaves out points that lie on the line between their neighbours,
// and points from which the line goes back the way it came.
func straight(ring []point) []point {
	var out []point
	for i, p := range ring {
		if n := len(out); n > 0 {
			a, z := out[n-1], ring[(i+1)%len(ring)]
			if (p.x-a.x)*(z.y-p.y) == (p.y-a.y)*(z.x-p.x) {
				continue
			}
		}
		out = append(out, p)
	}
	return out
}
