package schedule

import (
	"strings"
	"sync"

	"github.com/cockroachdb/apd/v3"
)

// Unit is a unit of quantity in its canonical spelling: "kg", "liter", "No.".
type Unit string

// unitTable has one unit a line: canonical spelling, what it measures, how many
// of the base unit it is (exactly), then further spellings. Spellings are
// compared without case, spaces and dots. Units that measure "own" things
// convert into nothing else: clean kilograms are not kilograms, and a proof
// liter depends on the strength.
const unitTable = `
kg|mass|1|kilogram|kilograms|kgs
g|mass|0.001|gram|grams
t|mass|1000|tonne|tonnes|metric ton|metric tons
lb|mass|0.45359237|lbs
carat|mass|0.0002|carats
liter|volume|1|liters|litre|litres|l
ml|volume|0.001|milliliter|milliliters
hl|volume|100|hectoliter|hectoliters
m³|volume|1000|m3|cubic meter|cubic meters|cubic metre|cubic metres
thousand m³|volume|1000000|thousand m3
gallon|volume|3.785411784|gallons|gal
bbl|volume|158.987294928|barrel|barrels
m²|area|1|m2|square meter|square meters|square metre|square metres
cm²|area|0.0001|cm2
m|length|1|meter|meters|metre|metres|lin m
thousand m|length|1000
No.|number|1|no|each|number|piece|pieces|pcs|article|articles|unit|units|head
pr.|number|2|pr|prs|pair|pairs
doz.|number|12|dozen|dz|dz pcs
doz. prs.|number|24|dozen pairs
hundred|number|100|hundreds
gross|number|144
thousand|number|1000|thousands
pf. liter|proof|1|pf liters|proof liter|proof liters
clean kg|clean|1
jewel|jewel|1|jewels|jwls
line gross|line gross|1|line/gross|gr lines
pin|pin|1|pins
pack|pack|1|packs
MWh|energy|1
W|power|1
GBq|activity|1
`

type measure struct {
	unit  Unit
	kind  string
	scale apd.Decimal // base units in one unit
}

var unitIndex = sync.OnceValue(func() map[string]measure {
	index := make(map[string]measure, 128)
	for line := range strings.Lines(unitTable) {
		fields := strings.Split(strings.TrimSpace(line), "|")
		if len(fields) < 3 {
			continue
		}
		m := measure{unit: Unit(fields[0]), kind: fields[1]}
		if _, _, err := m.scale.SetString(fields[2]); err != nil {
			panic("schedule: unit table: " + line)
		}
		index[unitKey(fields[0])] = m
		for _, spelling := range fields[3:] {
			index[unitKey(spelling)] = m
		}
	}
	return index
})

// unitKey makes the spellings of a unit equal: no case, spaces or dots.
func unitKey(s string) string {
	return strings.Map(func(r rune) rune {
		if r == ' ' || r == '.' {
			return -1
		}
		return r
	}, strings.ToLower(s))
}

// ParseUnit reads a unit of quantity in any of its usual spellings: "kg",
// "liters", "doz.", "m2", "each". It reports false where the unit is not known.
func ParseUnit(s string) (Unit, bool) {
	m, ok := unitIndex()[unitKey(s)]
	return m.unit, ok
}

// Convert gives n of the unit from as a number of the unit to, exactly, or false
// where the two do not measure the same thing.
func Convert(n *apd.Decimal, from, to Unit) (*apd.Decimal, bool) {
	if from == to {
		return n, true
	}
	f, ok := unitIndex()[unitKey(string(from))]
	t, ok2 := unitIndex()[unitKey(string(to))]
	if !ok || !ok2 || f.kind != t.kind {
		return nil, false
	}
	base := new(apd.Decimal)
	if _, err := exact.Mul(base, n, &f.scale); err != nil {
		return nil, false
	}
	if _, err := exact.Quo(base, base, &t.scale); err != nil {
		return nil, false
	}
	return base, true
}

// exact computes in decimals of 34 digits, far beyond cents on any shipment.
var exact = apd.BaseContext.WithPrecision(34)
