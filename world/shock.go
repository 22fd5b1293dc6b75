package world

import (
	"fmt"
	"os"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// A ShockKind says what a file of changes holds.
type ShockKind int

const (
	Tariffs ShockKind = iota // sector, importer, exporter, tariff_pct: new level
	Costs                    // sector, importer, exporter, and cost_hat (ratio new/old) or cost_pct (percent change)
)

// ReadShock lays a file of changes over values in the layout of Trade: tariffs
// as fractions, or cost ratios. `*` stands for all sectors or economies (never
// for trade at home), and a group such as EU for those of its members, as of
// the last day of the world's year, that the world has. Rows apply in order,
// so that a later one wins. A name that the world lacks is refused with its
// line and the nearest one.
func (w *World) ReadShock(file string, kind ShockKind, values []float64) error {
	data, err := os.ReadFile(file)
	if err != nil {
		return err
	}
	return w.readShock(file, data, kind, values)
}

func (w *World) readShock(file string, data []byte, kind ShockKind, values []float64) error {
	wanted := []string{"sector?", "importer", "exporter"}
	relative := false
	if kind == Tariffs {
		wanted = append(wanted, "tariff_pct")
	} else {
		t, err := openCSV(file, data, wanted...)
		if err != nil {
			return err
		}
		column := ""
		for c, h := range t.head {
			if c == t.columns[0] || c == t.columns[1] || c == t.columns[2] || h == "" {
				continue
			}
			if column != "" {
				return &CellError{file, 1, fmt.Sprintf("two columns of values, %s and %s; keep one", column, h)}
			}
			column = h
		}
		if column == "" {
			return &CellError{file, 1, "there is no column cost_hat (ratio new/old) or cost_pct (percent change)"}
		}
		relative = strings.HasSuffix(column, "_pct")
		wanted = append(wanted, column)
	}
	t, err := openCSV(file, data, wanted...)
	if err != nil {
		return err
	}
	for t.next() {
		sectors := w.shockSectors(t)
		importers, anyImporter := w.shockEconomies(t, 1)
		exporters, anyExporter := w.shockEconomies(t, 2)
		if isMissing(t.text(3)) {
			t.fail("the value is missing")
		}
		v := t.number(3, 0)
		switch {
		case kind == Tariffs && v <= -100:
			t.fail("a tariff of %g %% leaves nothing to pay", v)
		case kind == Tariffs:
			v /= 100
		case relative:
			v = 1 + v/100
		}
		if kind == Costs && v <= 0 {
			t.fail("the cost ratio is %g; a ratio new/old is above 0 (1 changes nothing)", v)
		}
		if t.err != nil {
			break
		}
		if !anyImporter && !anyExporter && len(importers) == 1 && len(exporters) == 1 && importers[0] == exporters[0] {
			t.fail("%s buys from itself; a change is between two economies", t.text(1))
		}
		for _, j := range sectors {
			for _, n := range importers {
				for _, i := range exporters {
					if at := w.at(j, n, i); n != i && at < len(values) {
						values[at] = v
					}
				}
			}
		}
	}
	return t.err
}

// shockSectors are the places that the cell of a sector names.
func (w *World) shockSectors(t *csvTable) []int {
	name := t.text(0)
	if name == "*" || !t.has(0) {
		all := make([]int, w.J())
		for j := range all {
			all[j] = j
		}
		return all
	}
	if j := w.Sector(name); j >= 0 {
		return []int{j}
	}
	var known []string
	for _, s := range w.Sectors {
		known = append(known, s.Code, s.Title)
	}
	t.fail("the world has no sector %q; %s", name, pact.DidYouMean(name, known, "it has "+shortList(w.SectorCodes())+", and * stands for all"))
	return nil
}

// shockEconomies are the places that the cell of an economy names, and whether
// it names many.
func (w *World) shockEconomies(t *csvTable, column int) (places []int, many bool) {
	name := t.text(column)
	if name == "*" {
		for n := range w.N() {
			places = append(places, n)
		}
		return places, true
	}
	if n := w.Economy(name); n >= 0 {
		return []int{n}, false
	}
	if g, ok := trade.ParseGroup(name); ok {
		year := w.Year
		if year == 0 {
			t.fail("the world has no year, so that the members of %s are not known; name them one by one", name)
			return nil, true
		}
		for _, e := range g.Members(trade.DateOf(year, 12, 31)) {
			if n := w.Economy(string(e)); n >= 0 {
				places = append(places, n)
			}
		}
		if len(places) == 0 {
			t.fail("the world has no member of %s as itself", name)
		}
		return places, true
	}
	if e, ok := trade.ParseEconomy(name); ok {
		t.fail("the world does not have %s (%s) as itself; %s", e, e.Name(), w.restHint())
		return nil, false
	}
	var known []string
	for _, e := range w.Economies {
		known = append(known, e.Code, e.Name)
	}
	t.fail("the world has no economy %q; %s", name, pact.DidYouMean(name, known, "it has "+shortList(w.Codes())+", and * stands for all"))
	return nil, false
}

func (w *World) restHint() string {
	if w.Economy("ROW") >= 0 {
		return "it is in ROW"
	}
	return "it has " + shortList(w.Codes())
}

func shortList(codes []string) string {
	if len(codes) <= 12 {
		return strings.Join(codes, ", ")
	}
	return strings.Join(codes[:12], ", ") + fmt.Sprintf(" … (%d in all)", len(codes))
}
