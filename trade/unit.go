package trade

import (
	"slices"
	"strings"
	"sync"
)

// Unit is what an amount counts: an ISO 4217 currency code, a counted thing in
// the singular ("GPU", "aircraft") or the scale of a level ("% of GDP").
type Unit string

// UnitKind tells how amounts of a unit behave.
type UnitKind uint8

const (
	Currency UnitKind = iota // money
	Counted                  // things and physical quantities: they add up
	Level                    // a state such as 3.5 % of GDP: observed, never added up
)

// String returns the kind in lower case.
func (k UnitKind) String() string {
	return [...]string{"currency", "counted", "level"}[k]
}

// countedTable has one unit a line, its further accepted spellings after it.
// Units of measure follow the SI symbols, where case carries meaning. Words that
// name two units are left out: ton, pound (weight or money), dollar.
const countedTable = `
GPU|GPUs|gpu|gpus
AI chip|AI chips
accelerator|accelerators
acre|acres
agency|agencies
agreement|agreements
airplane|airplanes|aeroplane|aeroplanes
aircraft|aircrafts
airport|airports
application|applications
apprentice|apprentices
bank|banks
barrel|barrels|bbl
barrel per day|barrels per day|barrels a day|bpd
bcm
bcm per year
billet|billets
board seat|board seats
bond|bonds
bushel|bushels
business|businesses
case|cases
centre|centres|center|centers
chip|chips
city|cities
commitment|commitments
committee|committees
company|companies
contract|contracts
country|countries
cow|cows
cubic foot|cubic feet
cubic metre|cubic metres|cubic meter|cubic meters|m3
data centre|data centres|data center|data centers
day|days
delegate|delegates
destroyer|destroyers
director|directors
document|documents
dose|doses
drone|drones
economy|economies
EFLOPS|exaflops|exaFLOPS
EJ
electric vehicle|electric vehicles|EV|EVs
employee|employees
engine|engines
engineer|engineers
excavator|excavators
executive|executives
expert|experts
exporter|exporters
facility|facilities
factory|factories
farm|farms
farmer|farmers
fellowship|fellowships
fighter|fighters|fighter jet|fighter jets
firm|firms
flight|flights
frigate|frigates
fund|funds
gallon|gallons
GJ
GW|gigawatt|gigawatts
GWh|gigawatt hour|gigawatt hours
gram|grams
head
hectare|hectares|ha
helicopter|helicopters
hour|hours
household|households
importer|importers
inspection|inspections
institution|institutions
investigation|investigations
investment|investments
investor|investors
job|jobs
kilogram|kilograms|kilogramme|kilogrammes|kg
kilometre|kilometres|kilometer|kilometers|km
kW|kilowatt|kilowatts
kWh|kilowatt hour|kilowatt hours
laboratory|laboratories|lab|labs
launch|launches
law|laws
letter of credit|letters of credit
licence|licences|license|licenses
litre|litres|liter|liters
LNG carrier|LNG carriers
loan|loans
locomotive|locomotives
machine|machines
meeting|meetings
member|members
memorandum|memoranda|memorandums|MOU|MOUs|MoU|MoUs
metre|metres|meter|meters
mine|mines
minister|ministers
minute|minutes
missile|missiles
MMBtu|mmbtu
Mtoe|mtoe
month|months
mtpa|Mtpa|MTPA
MW|megawatt|megawatts
MWh|megawatt hour|megawatt hours
observer|observers
official|officials
ounce|ounces
outlet|outlets
participant|participants
partner|partners
party|parties
patent|patents
person|persons|people
PFLOPS|petaflops|petaFLOPS
phone|phones|smartphone|smartphones
plant|plants
platform|platforms
port|ports
lb|lbs
processor|processors|CPU|CPUs
product|products
project|projects
qubit|qubits
reactor|reactors
refugee|refugees
region|regions
report|reports
researcher|researchers
resident|residents
robot|robots
rocket|rockets
round|rounds
satellite|satellites
scholarship|scholarships
school|schools
scientist|scientists
seat|seats
section|sections
semiconductor|semiconductors
server|servers
share|shares
ship|ships
shipment|shipments
shipyard|shipyards
site|sites
small modular reactor|small modular reactors|SMR|SMRs
soldier|soldiers|troop|troops
square foot|square feet
square kilometre|square kilometres|square kilometer|square kilometers|km2
square metre|square metres|square meter|square meters|m2
station|stations
store|stores
student|students
submarine|submarines
supplier|suppliers
system|systems
tank|tanks
tanker|tankers
tariff line|tariff lines
teacher|teachers
technician|technicians
terminal|terminals
TEU|TEUs
time|times
TJ
tonne|tonnes|metric ton|metric tons|metric tonne|metric tonnes|t
short ton|short tons
long ton|long tons
tonne CO2e|tonnes CO2e|tCO2e
tonne per year|tonnes per year|tpa
tourist|tourists
tractor|tractors
train|trains
trainee|trainees
traveller|travellers|traveler|travelers
truck|trucks
turbine|turbines
TW|terawatt|terawatts
TWh|terawatt hour|terawatt hours
unit|units
university|universities
vehicle|vehicles
vessel|vessels
visa|visas
visit|visits
visitor|visitors
vote|votes
wafer|wafers
warship|warships
week|weeks
worker|workers
workshop|workshops
year|years
`

const levelTable = `
%|percent|per cent
% of GDP|%of GDP|percent of GDP|per cent of GDP
% of GNI|%of GNI|percent of GNI|per cent of GNI
basis point|basis points
percentage point|percentage points|pp
`

type unitEntry struct {
	unit Unit
	kind UnitKind
}

// unitIndex maps every spelling except the currency codes, which are searched
// in their own table.
var unitIndex = sync.OnceValue(func() map[string]unitEntry {
	index := make(map[string]unitEntry, 512)
	for _, t := range [...]struct {
		table string
		kind  UnitKind
	}{{countedTable, Counted}, {levelTable, Level}} {
		for line := range strings.Lines(t.table) {
			line = strings.TrimSpace(line)
			if line == "" {
				continue
			}
			unit, _, _ := strings.Cut(line, "|")
			for spelling := range strings.SplitSeq(line, "|") {
				index[spelling] = unitEntry{Unit(unit), t.kind}
			}
		}
	}
	return index
})

func isCurrency(s string) bool {
	if len(s) != 3 {
		return false
	}
	_, found := slices.BinarySearch(currencyTable[:], Unit(s))
	return found
}

// ParseUnit reads a unit in the singular or plural: "USD", "GPUs", "cubic
// metres", "% of GDP". Case matters, as it does between MW and mW.
func ParseUnit(s string) (Unit, bool) {
	if isCurrency(s) {
		return Unit(s), true
	}
	e, ok := unitIndex()[s]
	return e.unit, ok
}

// Kind of a unit. One that [ParseUnit] does not know is Counted.
func (u Unit) Kind() UnitKind {
	if isCurrency(string(u)) {
		return Currency
	}
	if e, ok := unitIndex()[string(u)]; ok {
		return e.kind
	}
	return Counted
}

// Units lists them all: currencies, then counted things, then levels, each
// sorted. The slice is the caller's.
func Units() []Unit {
	all := slices.Clone(currencyTable[:])
	for _, kind := range [...]UnitKind{Counted, Level} {
		start := len(all)
		for spelling, e := range unitIndex() {
			if e.kind == kind && spelling == string(e.unit) {
				all = append(all, e.unit)
			}
		}
		slices.Sort(all[start:])
	}
	return all
}
