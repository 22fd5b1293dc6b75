package main

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

type trackersCmd struct {
	lawDossiers
	Tracker string `default:"testdata/tracker-rules" placeholder:"DIR" help:"The other tracker's rules, as a dossier."`
}

func (c *trackersCmd) Help() string {
	return `Writes docs/trackers.md: Korea's average additional rate by our law and by the
rules of another tracker, on the same imports, with where they differ and why.
The other tracker's lists of goods are read from the folder that SERVANDA_SHARED
names.

Examples:
  servanda trackers > docs/trackers.md`
}

// The days that the comparison covers.
var (
	trackersFirst = trade.DateOf(2025, 1, 1)
	trackersEnd   = trade.DateOf(2026, 12, 1) // not included
)

// A goodsClass is goods that the two tell apart in the same way. An import
// belongs to the first class one of whose lists has it.
type goodsClass struct {
	name  string
	lists []string // file, or file and class
}

var goodsClasses = []goodsClass{
	{"cars", []string{"vehicles.csv"}},
	{"trucks, buses", []string{"trucks.csv", "buses.csv"}},
	{"car parts", []string{"auto-parts.csv part"}},
	{"metals", []string{"steel.csv", "aluminium.csv", "copper.csv", "metals-ia.csv", "metals-ib.csv", "metals-ic.csv", "metals-iii.csv", "steel-content.csv", "aluminium-content.csv"}},
	{"wood", []string{"softwood.csv", "wood-furniture.csv", "wood-cabinets.csv"}},
	{"exempt goods", []string{"annex-ii.csv", "s122-exempt.csv", "forced-labour-exempt.csv full", "pharma.csv"}},
	{"other goods", nil},
}

// A departure is a reason for which the two differ on classes of goods during
// some days, both included. Sign is 1 where ours is above, −1 where it is below.
type departure struct {
	classes     []string
	first, last string // as in text
	sign        float64
	why         string
}

// explains reports whether it gives a reason for a class that differs by x
// points on a day.
func (d *departure) explains(class string, day trade.Date, x float64) bool {
	on := day.String()
	return slices.Contains(d.classes, class) && d.first <= on && on <= d.last && d.sign*x > 0
}

// worthSaying is the contribution to the average, in points, from which a
// difference is explained.
const worthSaying = 0.05

// A comparison is one row: rates in percent of Korea's imports.
type comparison struct {
	date      trade.Date
	then, his float64
	now       weighed
	parts     []float64 // now less his, by class
}

func (c *trackersCmd) Run(s *session) error {
	rows, value, err := c.compare(s)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, trackersHead, value/1e9)
	used := make([]bool, len(departures))
	for _, r := range rows {
		var where []string
		why := make([]bool, len(departures))
		for k, x := range r.parts {
			if math.Abs(x) < worthSaying {
				continue
			}
			where = append(where, fmt.Sprintf("%s %+.2f", goodsClasses[k].name, x))
			explained := false
			for i := range departures {
				if departures[i].explains(goodsClasses[k].name, r.date, x) {
					why[i], used[i], explained = true, true, true
				}
			}
			if !explained {
				return fmt.Errorf("%s: %s %+.2f points, and no reason is given\nadd it to the departures of trackers.go", r.date, goodsClasses[k].name, x)
			}
		}
		var numbers []string
		for i, counts := range why {
			if counts {
				numbers = append(numbers, fmt.Sprint(i+1))
			}
		}
		fmt.Fprintf(s.out, "| %s | %.2f | %.2f | %.1f to %.1f | %.2f | %+.2f | %s | %s |\n", r.date, r.then, r.now.rate, r.now.low, r.now.high,
			r.his, r.now.rate-r.his, strings.Join(where, "; "), strings.Join(numbers, ", "))
	}
	fmt.Fprint(s.out, "\n## Reasons\n\n")
	for i, d := range departures {
		if !used[i] {
			return fmt.Errorf("reason %d explains nothing: %s\ntake it out of the departures of trackers.go, or mend its days", i+1, d.why)
		}
		days := d.first + " to " + d.last
		switch {
		case d.first == d.last:
			days = d.first
		case d.last == noEnd:
			days = "from " + d.first
		}
		fmt.Fprintf(s.out, "%d. **%s, %s.** %s\n", i+1, strings.Join(d.classes, ", "), days, d.why)
	}
	fmt.Fprint(s.out, trackersTail)
	return nil
}

// compare gives a row for each day on which one of the three rates changes by
// half a hundredth of a point, among those on which law or rules do.
func (c *trackersCmd) compare(s *session) (rows []comparison, value float64, err error) {
	ours, err := s.lawFrom(c.lawDossiers)
	if err != nil {
		return nil, 0, err
	}
	tracker, err := s.lawFrom(lawDossiers{Dossier: []string{c.Tracker}})
	if err != nil {
		return nil, 0, err
	}
	book, err := schedule.Open()
	if err != nil {
		return nil, 0, err
	}
	imports, err := koreanImports()
	if err != nil {
		return nil, 0, err
	}
	classes, err := byClass(ours, imports)
	if err != nil {
		return nil, 0, err
	}
	lawNow, err := s.compile(ours, trackersEnd, false)
	if err != nil {
		return nil, 0, err
	}
	lawHis, err := s.compile(tracker, trackersEnd, false)
	if err != nil {
		return nil, 0, err
	}
	days := append(lawNow.Boundaries(trackersFirst, trackersEnd), lawHis.Boundaries(trackersFirst, trackersEnd)...)
	for _, d := range ours {
		for _, e := range d.All("measure") {
			days = append(days, publicDays(e)...)
		}
		for _, e := range d.All("instrument") {
			days = append(days, publicDays(e)...)
		}
	}
	slices.Sort(days)
	days = slices.DeleteFunc(slices.Compact(days), func(d trade.Date) bool { return d < trackersFirst || d >= trackersEnd })
	for _, m := range imports {
		value += m.Value
	}
	now, his := weigh(lawNow, book, imports, days), weigh(lawHis, book, imports, days)
	changed := func(a, b float64) bool { return math.Abs(a-b) >= 0.005 }
	for i, d := range days {
		then, err := s.compile(ours, d, false)
		if err != nil {
			return nil, 0, err
		}
		r := comparison{date: d, then: weigh(then, book, imports, days[i:i+1])[0].rate, now: now[i], his: his[i].rate, parts: make([]float64, len(classes))}
		if len(rows) > 0 {
			last := rows[len(rows)-1]
			if !changed(r.then, last.then) && !changed(r.now.rate, last.now.rate) && !changed(r.his, last.his) {
				continue
			}
		}
		rows = append(rows, r)
	}
	days = days[:0]
	for _, r := range rows {
		days = append(days, r.date)
	}
	for k, class := range classes {
		weight := 0.0
		for _, m := range class {
			weight += m.Value
		}
		a, b := weigh(lawNow, book, class, days), weigh(lawHis, book, class, days)
		for i := range rows {
			rows[i].parts[k] = (a[i].rate - b[i].rate) * weight / value
		}
	}
	return rows, value, nil
}

// publicDays are the days on which an entry or news about it became public.
func publicDays(e *dossier.Entry) []trade.Date {
	days := []trade.Date{e.Known}
	for _, n := range e.News {
		days = append(days, n.Known)
	}
	return days
}

func koreanImports() ([]tariff.Import, error) {
	all, err := tariff.Imports2024()
	return slices.DeleteFunc(all, func(m tariff.Import) bool { return m.Origin != "KOR" }), err
}

// A weighed rate in percent, and its range over the facts and shares that the
// imports do not tell.
type weighed struct{ rate, low, high float64 }

// weigh gives the additional rate of imports of one origin on each day.
func weigh(law *tariff.Law, book *schedule.Schedule, imports []tariff.Import, days []trade.Date) []weighed {
	averages, _ := tariff.Averages(tariff.Weighing{Law: law, Schedule: book, Imports: imports, Dates: days, By: tariff.ByOrigin})
	out := make([]weighed, len(days))
	for _, a := range averages {
		out[slices.Index(days, a.Date)] = weighed{100 * a.Additional, 100 * a.Range.Low, 100 * a.Range.High}
	}
	return out
}

// byClass divides imports among the classes, by the lists of the dossiers.
func byClass(list []*dossier.Dossier, imports []tariff.Import) ([][]tariff.Import, error) {
	out := make([][]tariff.Import, len(goodsClasses))
	codes := make([]map[trade.Product]bool, len(goodsClasses))
	for k, class := range goodsClasses {
		codes[k] = map[trade.Product]bool{}
		for _, text := range class.lists {
			file, only, _ := strings.Cut(text, " ")
			found := false
			for _, d := range list {
				rows, messages := d.List(file)
				for _, r := range rows {
					if only == "" || r.Class == only {
						codes[k][r.Code] = true
					}
				}
				found = found || len(messages) == 0
			}
			if !found {
				return nil, fmt.Errorf("no dossier of law has the list %s", file)
			}
		}
	}
	for _, m := range imports {
		for k, class := range goodsClasses {
			in := class.lists == nil
			for n := 4; n <= len(m.Code) && !in; n++ {
				in = codes[k][m.Code[:n]]
			}
			if in {
				out[k] = append(out[k], m)
				break
			}
		}
	}
	return out, nil
}

const noEnd = "9999-12-31"

var departures = []departure{
	{[]string{"metals"}, "2025-01-01", "2025-03-11", 1, "Aluminium of Korea pays 10 % since 2018 (9903.85.01). His registry begins with the duties of 2025."},
	{[]string{"metals"}, "2025-03-12", "2026-04-05", 1, "His list of steel has nothing of chapter 72 that Korea sends and less of chapter 73 than 9903.81.87 to .90. " +
		"Derivatives outside of chapters 73 and 76 pay on their metal (9903.81.91, 9903.85.08), copper on its copper (9903.78.01): imports do not tell the content, " +
		"our average takes the whole value and the range the rest; his rules do not reach most of these goods. What was added on 23 June 2025 (household appliances) and on 18 August 2025 he leaves out."},
	{[]string{"car parts"}, "2025-04-03", "2025-05-02", -1, "He begins parts at 25 % on 3 April, with the cars; the law does on 3 May (9903.94.05, note 33(f))."},
	{[]string{"metals", "exempt goods", "other goods"}, "2025-04-05", "2025-04-08", -1, "He takes annex I of Executive Order 14257 from 5 April, and at 26 % for Korea. The law has 10 % from 5 April (9903.01.25) and 25 % (9903.01.54) on 9 April."},
	{[]string{"metals", "car parts", "other goods"}, "2025-04-09", "2025-04-09", 1, "For this one day the law has 25 % (9903.01.54). He has the 10 % of the pause, which begins on 10 April."},
	{[]string{"exempt goods"}, "2025-04-05", "2025-04-10", -1, "Goods of annex II are outside of the reciprocal tariff from its first day (note 2(v)(iii)(a)), electronics by a memorandum of 11 April that reaches back to it. He exempts both from 11 April."},
	{[]string{"exempt goods"}, "2025-04-11", "2025-11-13", -1, "His list of annex II is shorter than note 2(v)(iii)(a): it lacks blood products and vaccines (3002), fuels (2710), precious metals and some plastics."},
	{[]string{"car parts"}, "2025-05-03", "2025-06-02", 1, "Lamps and car radios (8512.20, 8527.21) stand in note 33(g) and not in his list."},
	{[]string{"car parts"}, "2025-06-03", "2025-08-06", -1, "His later line on aluminium puts 50 % on parts that stand on both of his lists, 8708.29.51.60 the largest. Note 33 takes parts of cars out of the duties on metals."},
	{[]string{"metals"}, "2025-06-03", "2025-06-03", -1, "He doubles the duties on steel and aluminium a day early: the law has 50 % from 4 June."},
	{[]string{"cars", "car parts"}, "2025-08-07", "2025-10-31", 1, "He puts cars and parts at 15 % on 7 August, with the reciprocal tariff. The law is 25 % (9903.94.01, .05) until 31 October and 15 % in all from 1 November (9903.94.61, .63), by a notice that was public on 3 December and reaches back: until then 25 % was collected."},
	{[]string{"other goods"}, "2025-11-14", "2026-02-19", -1, "He adds 15 % to the MFN rate throughout. From 14 November the law tops up to 15 % (9903.02.79, .80): what pays a base pays less on top."},
	{[]string{"metals", "car parts", "exempt goods", "other goods"}, "2026-02-20", "2026-02-23", 1, "Void is not yet uncollected: the Supreme Court ruled on 20 February, collection ended with the 23rd. He drops the duties on the day of the ruling. What was void is not owed and comes back; this table has what was assessed."},
	{[]string{"metals"}, "2026-02-24", "2026-04-05", 1, "Goods that he leaves out of his lists of metals carry the surcharge of 10 % in his rules; under the law Section 232 comes first (note 2(aa)(v)(1))."},
	{[]string{"metals"}, "2026-04-06", noEnd, -1, "Outside of chapters 72, 73, 74 and 76 the annexes of Proclamation 11021 reach goods with at least 15 % of metal by weight (note 16(c)). Imports do not tell the weight: our average takes the test as not met, so that these goods pay the surcharge or Section 301; the range has both. He counts every good on the lists and does not take up Korea's 15 % of 8 June (annex I-C, 9903.82.22)."},
	{[]string{"exempt goods"}, "2026-07-24", noEnd, 1, "Provisions that are exempt for pharmaceutical use only count as exempt with him; our average takes a use that is not given as not holding."},
	{[]string{"other goods"}, "2026-07-24", noEnd, -1, "He adds 12.5 % to the MFN rate; the law tops the applicable column 1 rate up to 12.5 % (9903.05.70, .71, note 52(k)). Goods under KORUS pay the whole 12.5 % by that note; netting MFN, as the memorandum of 23 July has it, would leave less."},
}

const trackersHead = `# Our law beside two trackers

Written by ` + "`servanda trackers > docs/trackers.md`" + `. Korea's average additional duty, in percent
of %.1f billion USD of imports of 2024, on each day since January 2025 on which a
figure changes:

- *then*: our law (dossier us-tariffs) as known on that day;
- *now*: our law as known now, with its range over what imports do not tell:
  content of metal, weight, use, technical parameters;
- *his*: the rules of the Waugh tracker, stated in the same language
  (testdata/tracker-rules), on the same imports. They give his published table
  to nine decimals; they are a test of fidelity to him and no law.

Both columns of our law are what was assessed: a void counts when collection ends.
KORUS is used as far as the duties collected in 2024 show. The difference is *now*
less *his*, in points; *where* divides it among goods (from 0.05 points), and
*why* names the reasons below.

| day | then | now | range | his | difference | where | why |
|---|---:|---:|---|---:|---:|---|---|
`

const trackersTail = `
Wood makes no difference that shows: he has 10 % on lumber and 25 % on furniture
and cabinets from 14 October 2025 on, the law 15 % in all on the latter from
14 November (9903.76.23), and Korea sends little.

## The Yale lineage

A fork of the Yale Budget Lab's tracker publishes Korea's total rate, base
included, on other lists, other shares of content and other weights: it is
comparable within 1.5 points only. Two things show in it all the same. It cuts on
the day of publication: 19.99 % on 13 November 2025, 15.42 % on 5 December; the
law reaches back to 1 and 14 November. And it drops the IEEPA duties on 20 February
2026 (11.73 %), where collection ended with the 23rd. Its 9.50 % of 24 July 2026
lies below any reading of note 52 here; why was not found out.
`
