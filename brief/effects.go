package brief

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/trade"
)

// A Scenario is one question about effects, answered: Effects, or why there are none.
type Scenario struct {
	ID, Title string
	Note      string // of the dossier
	Effects   *scenario.Effects
	Refused   string   // "" where Effects are there
	Focus     []string // economies that the dossier is about
}

// A Good is an example of the dossier with its duty over time and the derivation on
// the day of the brief.
type Good struct {
	ID, Title string
	Code      string // dotted
	Goods     string // what the schedule says of it
	Origin    string
	Importer  string
	Claim     string // "" where none is made
	Rates     []GoodRate
	Steps     []string // derivation on the day of the brief, in order
}

// A GoodRate is a stretch of days on which the duty of a good is the same.
type GoodRate struct {
	From, Until trade.Date // the last day
	Base        string
	Assessed    string
	Owed        string
	Measures    string
}

// ranged is a cell of a number with its range, written with decimals.
func ranged(r scenario.Range, decimals int, sign bool) Cell {
	if math.IsNaN(r.Central) {
		return Cell{Text: "–"}
	}
	c := Cell{Text: inText(r.Central, decimals, sign), Number: inNumber(r.Central, decimals), Low: inNumber(r.Low, decimals), High: inNumber(r.High, decimals)}
	if low, high := inText(r.Low, decimals, sign), inText(r.High, decimals, sign); low != high {
		c.Note = low + " to " + high
	}
	return c
}

// inText writes a number with a fixed number of decimals, a proper minus and no −0.
func inText(x float64, decimals int, sign bool) string {
	s := fmt.Sprintf("%.*f", decimals, math.Abs(x))
	switch {
	case strings.Trim(s, "0.") == "":
		return s
	case x < 0:
		return "−" + s
	case sign:
		return "+" + s
	}
	return s
}

// inNumber is the number as a workbook holds it.
func inNumber(x float64, decimals int) *apd.Decimal {
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return nil
	}
	d, _, err := apd.NewFromString(fmt.Sprintf("%.*f", decimals, x))
	if err != nil {
		return nil
	}
	if d.IsZero() {
		d.Negative = false
	}
	return d
}

// millions is a range of US dollars in millions.
func millions(r scenario.Range) scenario.Range {
	return scenario.Range{Low: r.Low / 1e6, Central: r.Central / 1e6, High: r.High / 1e6}
}

// money is a cell of dollars, in millions.
func money(x scenario.Dollars) Cell {
	if math.IsNaN(float64(x)) {
		return Cell{Text: "–"}
	}
	return Cell{Text: inText(float64(x)/1e6, 0, false), Number: inNumber(float64(x)/1e6, 0)}
}

func times(r scenario.Range, k float64) scenario.Range {
	return scenario.Range{Low: k * r.Low, Central: k * r.Central, High: k * r.High}
}

// decimalsFor is how many decimals show three digits of a change in percent.
func decimalsFor(x float64) int {
	switch a := math.Abs(x); {
	case a >= 10:
		return 1
	case a >= 1:
		return 2
	case a >= 0.1:
		return 3
	}
	return 4
}

// rangeText writes a change with its range in words.
func rangeText(r scenario.Range, decimals int) string {
	text := inText(r.Central, decimals, true) + " %"
	if low, high := inText(r.Low, decimals, true), inText(r.High, decimals, true); low != high {
		text += " (" + low + " to " + high + ")"
	}
	return text
}

// dollars writes an amount of dollars with a scale word.
func dollars(x float64) string {
	switch a := math.Abs(x); {
	case math.IsNaN(x):
		return "–"
	case a >= 1e9:
		return inText(x/1e9, 1, false) + " billion USD"
	case a >= 1e6:
		return inText(x/1e6, 0, false) + " million USD"
	}
	if thousands := inText(x/1e3, 0, false); thousands != "0" {
		return thousands + " thousand USD"
	}
	return "0 USD"
}

// statesText names the two states of the law that an effect compares.
func statesText(e *scenario.Effects) string {
	before, after := "the law of "+longDay(e.Before.On)+e.Before.But(), "the law of "+longDay(e.After.On)+e.After.But()
	if e.Before.Known != e.After.Known {
		before += ", as known on " + longDay(e.Before.Known) + ","
	}
	return fmt.Sprintf("from %s to %s, as known on %s", before, after, longDay(e.After.Known))
}

// chartGroups are the groups of goods that the chart of rates draws.
const chartGroups = 4

// eventMark is the least change of the rate on all goods that gets a number on the
// chart.
const eventMark = 0.005

// rates is the section of effective tariffs over time.
func (w *writer) rates(p *scenario.Path, first *Scenario) Section {
	s := Section{ID: "rates", Title: "The law in rates"}
	groups := p.Groups[:min(chartGroups, len(p.Groups))]
	last := len(p.Days) - 1
	s.Lead = []string{fmt.Sprintf("On all goods of %s %s took %s on %s and %s on %s: base and additional duties as known on %s, weighted by %s and the use of preferences in them. Court rulings count from the day on which collection ended.",
		p.Origin.Name(), withArticle(p.Importer.Name()), rateText(p.Groups[0].Rates[0]), longDay(p.Days[0]), rateText(p.Groups[0].Rates[last]), longDay(p.Until), longDay(p.Known), w.weights)}

	// Numbers of the marks, and what happened on each day.
	numbers := map[trade.Date]int{}
	what := map[trade.Date]string{}
	for _, e := range p.Events {
		var parts []string
		for _, m := range e.Begun {
			parts = append(parts, "begins: "+titled(m))
		}
		for _, m := range e.Ended {
			parts = append(parts, "ends: "+titled(m))
		}
		for _, m := range e.Amended {
			parts = append(parts, "is amended: "+titled(m))
		}
		switch {
		case parts == nil && e.Schedule:
			parts = []string{"a revision of the schedule begins"}
		case parts == nil:
			parts = []string{"a list of goods changes, a quota fills or opens, or a day comes that the law names"}
		}
		const most = 6
		if n := len(parts) - most; n > 1 {
			parts = append(parts[:most], fmt.Sprintf("and %d more", n))
		}
		what[e.On] = capital(strings.Join(parts, "; "))
		if math.Abs(e.Change) >= eventMark {
			numbers[e.On] = len(numbers) + 1
		}
	}
	t := Table{Head: []string{"Mark", "From"}}
	for _, g := range groups {
		t.Head = append(t.Head, capital(g.Title)+", %")
	}
	t.Head = append(t.Head, "What changed that day")
	for k, day := range p.Days {
		row := []Cell{{}, dayCell(day)}
		if n := numbers[day]; n > 0 {
			row[0] = numberCell(n)
		}
		for _, g := range groups {
			row = append(row, ranged(times(g.Rates[k], 100), 2, false))
		}
		t.Rows = append(t.Rows, append(row, Cell{Text: what[day]}))
	}
	title := fmt.Sprintf("Effective tariff of %s on goods of %s", withArticle(p.Importer.Name()), p.Origin.Name())
	sentence := "The thick line is all goods; the others are the largest product groups. Numbers mark days on which the rate on all goods moved by half a point or more; the table says what began, ended or was amended."
	s.Blocks = append(s.Blocks, Block{Chart: &Chart{ID: "chart-rates", Title: title, Sentence: sentence, Table: t,
		Wide: stepChart(p, groups, numbers, wide, "chart-rates-wide", title), Narrow: stepChart(p, groups[:min(2, len(groups))], numbers, narrow, "chart-rates-narrow", title)}})

	days := []trade.Date{p.Days[0]}
	if first != nil && first.Effects != nil {
		days = append(days, first.Effects.After.On.AddDays(-1), first.Effects.After.On)
	}
	days = append(days, p.Until)
	slices.Sort(days)
	days = slices.DeleteFunc(slices.Compact(days), func(d trade.Date) bool { return d < p.Days[0] || d > p.Until })
	by := Table{Head: []string{"Product group", "Imports, billion USD"}}
	for _, d := range days {
		by.Head = append(by.Head, "On "+d.String()+", %")
	}
	for g := range p.Groups {
		x := &p.Groups[g]
		row := []Cell{{Text: capital(x.Title)}, {Text: inText(x.Imports/1e9, 1, false), Number: inNumber(x.Imports/1e9, 1)}}
		for _, d := range days {
			r, _ := p.On(g, d)
			row = append(row, ranged(times(r, 100), 2, false))
		}
		by.Rows = append(by.Rows, row)
	}
	s.Blocks = append(s.Blocks, Block{Heading: "By product group, before and after", Note: "A second line is the range over what the law leaves open: contents of steel, end use, certificates, readings of a text.", Table: &by})
	return s
}

// rateText writes a rate in percent, with its interval.
func rateText(r scenario.Range) string {
	text := inText(100*r.Central, 1, false) + " %"
	if low, high := inText(100*r.Low, 1, false), inText(100*r.High, 1, false); low != high {
		text += " (" + low + " to " + high + ")"
	}
	return text
}

// goods is the section of examples.
func (w *writer) goods(list []Good) Section {
	s := Section{ID: "goods", Title: "What a good pays"}
	s.Lead = []string{fmt.Sprintf("%s of the dossier: the duty assessed over time as known on %s, and how that of %s comes about.", counted(len(list), "example"), longDay(w.view.Known), longDay(w.view.AsOf))}
	for _, g := range list {
		t := Table{Head: []string{"From", "To", "Base", "Assessed", "By"}}
		voids := slices.ContainsFunc(g.Rates, func(r GoodRate) bool { return r.Owed != r.Assessed })
		if voids {
			t.Head = []string{"From", "To", "Base", "Assessed", "Owed", "By"}
		}
		for _, r := range g.Rates {
			row := []Cell{dayCell(r.From), dayCell(r.Until), {Text: r.Base}, {Text: r.Assessed}}
			if voids {
				row = append(row, Cell{Text: r.Owed})
			}
			t.Rows = append(t.Rows, append(row, Cell{Text: r.Measures}))
		}
		claim := "no preference claimed"
		if g.Claim != "" {
			claim = g.Claim + " claimed"
		}
		now := ""
		if n := len(g.Rates); n > 0 && g.Rates[n-1].Assessed == "" {
			now = ": " + g.Rates[n-1].Measures
		} else if n > 0 {
			now = ": " + g.Rates[n-1].Assessed + " on " + longDay(g.Rates[n-1].Until)
		}
		b := Block{Heading: g.Title + now, Note: fmt.Sprintf("%s; from %s to %s, %s.", strings.TrimSpace(g.Code+" "+g.Goods), withArticle(g.Origin), withArticle(g.Importer), claim)}
		if len(t.Rows) > 0 {
			b.Table = &t
		}
		s.Blocks = append(s.Blocks, b)
		var steps []Cell
		for i, step := range g.Steps {
			steps = append(steps, Cell{Text: fmt.Sprintf("%d. %s", i+1, step)})
		}
		if len(steps) > 0 {
			s.Blocks = append(s.Blocks, Block{Heading: "Why: " + lower(g.Title), List: steps, Folded: true})
		}
	}
	return s
}

// shownBars is how many economies a chart of effects shows, those in focus first.
const shownBars = 14

// leading are the economies with the largest effects, those in focus first.
func leading(x *Scenario, n int) []scenario.EconomyEffect {
	rows := x.Effects.Leading(x.Focus)
	return rows[:min(n, len(rows))]
}

// effectSentence says what a change does to those in focus.
func effectSentence(x *Scenario) string {
	e := x.Effects
	if len(e.Tariffs) == 0 {
		return fmt.Sprintf("As known on %s the two states of the law have the same tariffs: there is no effect.", longDay(e.After.Known))
	}
	var parts []string
	for _, y := range leading(x, max(1, min(2, len(x.Focus)))) {
		text := fmt.Sprintf("%s %s", y.Name, rangeText(y.Welfare, decimalsFor(y.Welfare.Central)))
		if !math.IsNaN(y.WelfareUSD.Central) {
			text += fmt.Sprintf(", %s (%s to %s)", dollars(y.WelfareUSD.Central), dollars(y.WelfareUSD.Low), dollars(y.WelfareUSD.High))
		}
		parts = append(parts, text)
	}
	return "Real income: " + strings.Join(parts, "; ") + "."
}

// economyTable is the table of effects on economies.
func economyTable(e *scenario.Effects, rows []scenario.EconomyEffect) *Table {
	t := &Table{Head: []string{"Economy", "Real income, %", fmt.Sprintf("Real income, million USD of %d", e.Year), "Exports, %", "Imports, %", "Tariff revenue, million USD", "Prices, %"}}
	for _, y := range rows {
		t.Rows = append(t.Rows, []Cell{{Text: y.Name}, ranged(y.Welfare, 4, true), ranged(millions(y.WelfareUSD), 0, true), ranged(y.Exports, 3, true), ranged(y.Imports, 3, true), ranged(millions(y.RevenueUSD), 0, true), ranged(y.Price, 4, true)})
	}
	return t
}

// effects is the section of the first scenario: what the deal does.
func (w *writer) effects(x *Scenario) Section {
	s := Section{ID: "effects", Title: "Who gains and who loses"}
	if x.Refused != "" {
		s.Lead = []string{x.Title + ": not answered. " + sentence(x.Refused)}
		return s
	}
	e := x.Effects
	s.Lead = []string{
		fmt.Sprintf("%s: %s.", x.Title, statesText(e)),
		effectSentence(x),
		"A comparison of two long-run states in a model of world trade, not a forecast. Low and high: " + e.Range + ".",
	}
	if x.Note != "" {
		s.Lead = append(s.Lead, sentence(x.Note))
	}
	if len(e.Tariffs) == 0 {
		for i := range e.Transfers {
			s.Blocks = append(s.Blocks, transferBlock(e, &e.Transfers[i]))
		}
		return s
	}
	rows := leading(x, shownBars)
	title := "Change of real income, percent, with its range"
	s.Blocks = append(s.Blocks, Block{Chart: &Chart{ID: "chart-effects", Title: title, Sentence: "A bar is the central answer, the line over it runs from low to high: those the dossier is about, then the largest changes.", Table: *economyTable(e, rows),
		Wide: whiskerChart(rows, wide, "chart-effects-wide", title), Narrow: whiskerChart(rows, narrow, "chart-effects-narrow", title)}})
	values := map[trade.Economy]float64{}
	rest := math.NaN()
	for _, y := range e.Economies {
		if y.Economy == "ROW" {
			rest = y.Welfare.Central
		} else {
			values[trade.Economy(y.Economy)] = y.Welfare.Central
		}
	}
	title = "Change of real income around the world, percent, central answer"
	s.Blocks = append(s.Blocks, Block{Chart: &Chart{ID: "chart-map", Title: title, Sentence: "Shades are central answers; the table gives each with its range.", Table: *economyTable(e, e.Economies),
		Wide: worldMap(values, rest, "%", wide, "chart-map-wide", title), Narrow: worldMap(values, rest, "%", narrow, "chart-map-narrow", title)}})

	tariffs := Table{Head: []string{"Importer", "Exporter", "Sector", "Before, %", "After, %", fmt.Sprintf("Imports %d, million USD", e.Year)}}
	largest := e.LargestTariffs()
	for _, t := range largest[:min(25, len(largest))] {
		tariffs.Rows = append(tariffs.Rows, []Cell{{Text: t.Importer}, {Text: t.Exporter}, {Text: t.Title}, ranged(t.Before, 2, false), ranged(t.After, 2, false), money(t.Flow)})
	}
	s.Blocks = append(s.Blocks, Block{Heading: "Tariffs by sector that differ", Note: shownOf(len(tariffs.Rows), len(e.Tariffs), "the largest by duty"), Table: &tariffs, Folded: len(tariffs.Rows) > 10})

	for i, m := range e.Markets() {
		if i == 2 {
			break
		}
		t := Table{Head: []string{"Seller", "Tariff before, %", "After, %", "Sold before, million USD", "Change, million USD", "Change, %"}}
		for k, d := range m.Sellers {
			if k == 10 {
				break
			}
			name := economyName(e, d.Exporter)
			if d.Exporter == d.Importer {
				name += ", at home"
			}
			t.Rows = append(t.Rows, []Cell{{Text: name}, ranged(d.Before, 2, false), ranged(d.After, 2, false), ranged(millions(d.Bought), 0, false), ranged(millions(d.ChangeUSD), 0, true), ranged(d.Change, 2, true)})
		}
		s.Blocks = append(s.Blocks, Block{Heading: fmt.Sprintf("Who sells %s to %s: who gains and who loses the market", lower(m.Title), economyName(e, m.Importer)), Note: shownOf(len(t.Rows), len(m.Sellers), "those whose sales move most"), Table: &t})
	}
	for _, code := range x.Focus {
		s.Blocks = append(s.Blocks, sectorBlock(e, code), partnerBlock(e, code))
	}
	s.Blocks = append(s.Blocks, driverBlock(x))
	for i := range e.Transfers {
		s.Blocks = append(s.Blocks, transferBlock(e, &e.Transfers[i]))
	}
	return slicesOfContent(s)
}

// slicesOfContent drops blocks that hold nothing.
func slicesOfContent(s Section) Section {
	s.Blocks = slices.DeleteFunc(s.Blocks, func(b Block) bool { return b.Table == nil && b.Chart == nil && b.List == nil })
	return s
}

func shownOf(shown, all int, which string) string {
	if shown == all {
		return ""
	}
	return fmt.Sprintf("%d of %d: %s.", shown, all, which)
}

// economyName is the name of an economy of the world.
func economyName(e *scenario.Effects, code string) string {
	if x := e.Economy(code); x != nil && x.Name != "" {
		return x.Name
	}
	return code
}

func sectorBlock(e *scenario.Effects, code string) Block {
	t := Table{Head: []string{"Sector", "Output, %", "Output, million USD", "Exports, %", "Exports, million USD", "Imports, %", "Price bought at, %"}}
	for _, x := range e.Sectors {
		if x.Economy != code || math.IsNaN(x.Output.Central) {
			continue
		}
		t.Rows = append(t.Rows, []Cell{{Text: x.Title}, ranged(x.Output, 3, true), ranged(millions(x.OutputUSD), 0, true), ranged(x.Exports, 3, true), ranged(millions(x.ExportsUSD), 0, true), ranged(x.Imports, 3, true), ranged(x.Price, 3, true)})
	}
	if len(t.Rows) == 0 {
		return Block{}
	}
	return Block{Heading: "Sectors of " + economyName(e, code), Table: &t, Folded: true}
}

func partnerBlock(e *scenario.Effects, code string) Block {
	rows := e.PartnersOf(code)
	if len(rows) == 0 {
		return Block{}
	}
	const most = 15
	t := Table{Head: []string{"Partner", "Exports to it, %", "Exports, million USD", "Imports from it, %", "Imports, million USD"}}
	for _, x := range rows[:min(most, len(rows))] {
		t.Rows = append(t.Rows, []Cell{{Text: economyName(e, x.Partner)}, ranged(x.Exports, 3, true), ranged(millions(x.ExportsUSD), 0, true), ranged(x.Imports, 3, true), ranged(millions(x.ImportsUSD), 0, true)})
	}
	return Block{Heading: "Partners of " + economyName(e, code), Note: shownOf(len(t.Rows), len(rows), "those whose trade moves most"), Table: &t, Folded: true}
}

// driverBlock says what moves the ranges of those in focus.
func driverBlock(x *Scenario) Block {
	t := Table{Head: []string{"Economy", "What moves it", "Percentage points of real income", "Share of the variance, %"}}
	for _, code := range x.Focus {
		y := x.Effects.Economy(code)
		if y == nil {
			continue
		}
		for _, d := range y.Drivers {
			t.Rows = append(t.Rows, []Cell{{Text: y.Name}, {Text: capital(d.Title)}, {Text: inText(d.Pct, 4, true), Number: inNumber(d.Pct, 4)}, {Text: inText(100*d.Share, 0, false), Number: inNumber(100*d.Share, 0)}})
		}
	}
	if len(t.Rows) == 0 {
		return Block{}
	}
	return Block{Heading: "What drives the range", Note: "To first order, at the central set: by how much real income moves when the logarithm of an elasticity is one standard deviation higher, or the law lies one standard deviation of an even draw further between its ends.", Table: &t, Folded: true}
}

func transferBlock(e *scenario.Effects, t *scenario.TransferEffects) Block {
	table := Table{Head: []string{"Paid in the year", "Million USD", "Economy", "Real spending, %", "Real wage, %", "Terms of trade, % of income", "Exports, %", "Imports, %"}}
	for _, c := range t.Cases {
		for _, y := range c.Economies {
			table.Rows = append(table.Rows, []Cell{{Text: capital(c.Case)}, {Text: inText(c.USD/1e6, 0, false), Number: inNumber(c.USD/1e6, 0)}, {Text: economyName(e, y.Economy)},
				ranged(y.Spending, 3, true), ranged(y.RealWage, 3, true), ranged(y.TermsOfTrade, 3, true), ranged(y.Exports, 2, true), ranged(y.Imports, 2, true)})
		}
	}
	return Block{Heading: "Apart from the tariffs: " + t.Title, Note: fmt.Sprintf("As a transfer in the year %s to %s, on top of the second state. Assumed: %s.", t.From, t.Until, strings.Join(t.Assumes, "; ")), Table: &table}
}

// whatIf is the section of the other scenarios.
func (w *writer) whatIf(list []Scenario) Section {
	s := Section{ID: "what-if", Title: "What would change if"}
	s.Lead = []string{"Other states of the law that the dossier asks about, each solved like the first."}
	for i := range list {
		x := &list[i]
		if x.Refused != "" {
			s.Blocks = append(s.Blocks, Block{Heading: x.Title, Note: "Not answered. " + sentence(x.Refused), List: []Cell{{Text: x.ID}}})
			continue
		}
		e := x.Effects
		note := fmt.Sprintf("%s. %s", capital(statesText(e)), effectSentence(x))
		if x.Note != "" {
			note += " " + sentence(x.Note)
		}
		if len(e.Tariffs) == 0 {
			s.Blocks = append(s.Blocks, Block{Heading: x.Title, Note: note, List: []Cell{{Text: "No tariff differs."}}})
			continue
		}
		rows := leading(x, 8)
		id := anchor("chart-what-if", x.ID)
		s.Blocks = append(s.Blocks, Block{Chart: &Chart{ID: id, Title: x.Title, Sentence: note, Table: *economyTable(e, rows),
			Wide: whiskerChart(rows, wide, id+"-wide", x.Title), Narrow: whiskerChart(rows, narrow, id+"-narrow", x.Title)}})
	}
	return s
}

// method is the box that says how the effects were computed, from the run itself.
func (w *writer) method(list []Scenario, version string) Section {
	s := Section{ID: "method", Title: "How the effects were computed"}
	s.Lead = []string{
		"Both states of the law are weighed into tariffs by sector and solved, in a model of many economies and sectors with inputs, tariff revenue and trade imbalances fixed in value (Caliendo and Parro 2015), against the same year of accounts. The effect is the ratio of the two answers.",
		"Static and long run: no path from one state to the other, no unemployment, no investment beyond what is shown apart, one trade elasticity a sector. Sign, order of magnitude and ranking carry weight; the last digits do not.",
	}
	t := Table{Head: []string{"", ""}}
	row := func(name, text string) {
		if text != "" {
			t.Rows = append(t.Rows, []Cell{{Text: name}, {Text: text}})
		}
	}
	notes := Table{Head: []string{"Taken for what is not known, or left out", "Imports concerned, billion USD"}}
	seen := map[string]int{}
	worst, runs := 0.0, 0
	var first *scenario.Effects
	for i := range list {
		e := list[i].Effects
		if e == nil {
			continue
		}
		if first == nil {
			first = e
		}
		worst, runs = max(worst, e.Residual), runs+e.Runs
		for _, n := range e.Notes {
			if k, ok := seen[n.What]; ok {
				had := notes.Rows[k][1].Number
				if f := inNumber(n.USD/1e9, 1); n.USD > 0 && (had == nil || f.Cmp(had) > 0) {
					notes.Rows[k][1] = Cell{Text: inText(n.USD/1e9, 1, false), Number: f}
				}
				continue
			}
			seen[n.What] = len(notes.Rows)
			c := Cell{}
			if n.USD > 0 {
				c = Cell{Text: inText(n.USD/1e9, 1, false), Number: inNumber(n.USD/1e9, 1)}
			}
			notes.Rows = append(notes.Rows, []Cell{{Text: capital(n.What)}, c})
		}
	}
	if first == nil {
		s.Lead = append(s.Lead, "No scenario could be answered.")
		return s
	}
	row("World", fmt.Sprintf("%s: %d economies, %d sectors, %d, %s", first.World, len(first.Economies), len(first.Sectors)/max(1, len(first.Economies)), first.Year, first.Unit))
	row("Closure", first.Closure+": trade imbalances fixed in terms of world value added")
	row("Weights", w.weights)
	row("Elasticities", strings.Join(first.Sets, ", ")+"; the first is the central set")
	row("Low and high", first.Range)
	if d := first.Draws; d != nil {
		row("Draws", fmt.Sprintf("%d asked for, %d made, %d without an equilibrium; seed %d; %s", d.Asked, d.Done, d.Failed, d.Seed, d.Spread))
	} else {
		row("Draws", "none")
	}
	for i := range list {
		if e := list[i].Effects; e != nil && e.Range != first.Range {
			row("Low and high of “"+list[i].Title+"”", e.Range)
		}
	}
	row("Equilibria solved", fmt.Sprint(runs))
	row("Widest open market", fmt.Sprintf("%.1e of value added", worst))
	row("Program", strings.TrimSpace("Servanda "+version))
	for _, in := range inputsOf(list) {
		row("Input: "+in.Name, "SHA-256 "+in.SHA256)
	}
	s.Blocks = append(s.Blocks, Block{Heading: "This run", Table: &t})
	if len(notes.Rows) > 0 {
		s.Blocks = append(s.Blocks, Block{Heading: "What was assumed", Table: &notes, Folded: true})
	}
	return s
}

// inputsOf are the inputs of all scenarios, each once.
func inputsOf(list []Scenario) []scenario.Input {
	var out []scenario.Input
	for i := range list {
		if list[i].Effects == nil {
			continue
		}
		for _, in := range list[i].Effects.Inputs {
			if !slices.Contains(out, in) {
				out = append(out, in)
			}
		}
	}
	return out
}

// lower is a text with a small first letter, unless its first word is a name in
// capitals.
func lower(s string) string {
	if len(s) > 1 && s[1] >= 'A' && s[1] <= 'Z' {
		return s
	}
	return strings.ToLower(s[:min(1, len(s))]) + s[min(1, len(s)):]
}
