package brief_test

import (
	"bytes"
	"fmt"
	"io"
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/xuri/excelize/v2"
	"golang.org/x/net/html"

	"github.com/servanda/servanda/brief"
	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/scenario"
)

// between is a range; same is one without width.
func between(low, central, high float64) scenario.Range {
	return scenario.Range{Low: low, Central: central, High: high}
}

func same(x float64) scenario.Range { return between(x, x, x) }

// rates is a path made by hand: five groups, of which a chart shows four, and a day
// on which a measure of the dossier begins.
func rates(t *testing.T, d *dossier.Dossier) *scenario.Path {
	t.Helper()
	p := &scenario.Path{Importer: "USA", Origin: "KOR", Known: day(t, "2026-11-23"), Until: day(t, "2026-11-23")}
	for _, text := range []string{"2025-01-01", "2025-04-03", "2025-11-01", "2026-02-24"} {
		p.Days = append(p.Days, day(t, text))
	}
	p.Groups = []scenario.PathGroup{
		{Title: "all goods", Imports: 128.4e9, Rates: []scenario.Range{same(0.0024), between(0.17, 0.21, 0.21), between(0.13, 0.18, 0.18), between(0.115, 0.128, 0.153)}},
		{Title: "Motor vehicles", Imports: 44.8e9, Rates: []scenario.Range{same(0.0006), between(0.247, 0.2594, 0.2594), between(0.15, 0.1625, 0.1625), same(0.1491)}},
		{Title: "Computers and electronics", Imports: 19.5e9, Rates: []scenario.Range{same(0.0002), same(0.037), same(0.034), between(0.019, 0.026, 0.115)}},
		{Title: "Machinery", Imports: 15.3e9, Rates: []scenario.Range{same(0.0021), same(0.1), same(0.08), same(0.0764)}},
		{Title: "Chemicals", Imports: 9.6e9, Rates: []scenario.Range{same(0.002), same(0.2), same(0.2), same(0.1163)}},
	}
	entry := d.Entries[0]
	if all := d.All("measure"); len(all) > 0 {
		entry = all[0]
	}
	p.Events = []scenario.PathEvent{{On: p.Days[1], Begun: []*dossier.Entry{entry}, Change: 0.2076}, {On: p.Days[2], Ended: []*dossier.Entry{entry}, Change: -0.03}, {On: p.Days[3], Begun: []*dossier.Entry{entry}, Change: 0.001}}
	return p
}

func goods(t *testing.T) []brief.Good {
	t.Helper()
	return []brief.Good{{ID: "car", Title: "A car under KORUS", Code: "8703.23.01", Goods: "Of 1.5 to 3 litres", Origin: "South Korea", Importer: "United States", Claim: "KORUS",
		Rates: []brief.GoodRate{
			{From: day(t, "2025-01-01"), Until: day(t, "2025-04-02"), Base: "0 %", Assessed: "0 %", Owed: "0 %"},
			{From: day(t, "2025-04-03"), Until: day(t, "2025-10-31"), Base: "0 %", Assessed: "25 %", Owed: "25 %", Measures: "vehicles-232: add 25%"},
			{From: day(t, "2025-11-01"), Until: day(t, "2026-11-23"), Base: "0 %", Assessed: "15 %", Owed: "15 %", Measures: "kor-vehicles-232: top-up to 15%"},
		},
		Steps: []string{"Base: 0 %, from the special rate.", "kor-vehicles-232: top-up to 15 % adds 15 %."}}}
}

// solved is the effect of the car deal, made by hand.
func solved(t *testing.T) *scenario.Effects {
	t.Helper()
	e := &scenario.Effects{
		Title:  "Korean cars at 15 %, not 25 %",
		Before: scenario.StateShape{On: day(t, "2025-11-01"), Known: day(t, "2026-11-23"), Without: []string{"kor-vehicles-232"}},
		After:  scenario.StateShape{On: day(t, "2025-11-01"), Known: day(t, "2026-11-23")},
		World:  "apec-2022", Year: 2022, Unit: "million USD", Sets: []string{"FGO", "CP"}, Closure: "fixed-deficits",
		Draws: &scenario.DrawShape{Asked: 200, Done: 198, Failed: 2, Seed: 7, Spread: "standard errors as published"},
		Range: "5th to 95th percentile of 198 draws of the trade elasticities", Residual: 3.2e-11, Runs: 444,
		Tariffs: []scenario.TariffChange{
			{Importer: "USA", Exporter: "KOR", Sector: "C27", Title: "Electrical equipment", Before: same(30.5), After: between(15.5, 26.1, 26.1), Flow: 8.7e9},
			{Importer: "USA", Exporter: "KOR", Sector: "C29", Title: "Motor vehicles", Before: between(24.7, 25.94, 25.94), After: between(15.02, 16.25, 16.25), Flow: 29e9},
		},
		Economies: []scenario.EconomyEffect{
			{Economy: "CAN", Name: "Canada", Welfare: between(-0.012, -0.007, -0.003), WelfareUSD: between(-240e6, -140e6, -60e6), Exports: same(-0.05), Imports: same(-0.04), RevenueUSD: same(-2e6), Price: same(0.001)},
			{Economy: "KOR", Name: "South Korea", Welfare: between(0.0276, 0.0448, 0.0656), WelfareUSD: between(510e6, 828e6, 1.2e9), Exports: between(0.28, 0.69, 0.72), Imports: between(0.28, 0.68, 0.71), RevenueUSD: between(53.7e6, 90e6, 127e6), Price: between(0.01, 0.02, 0.03),
				Drivers: []scenario.Driver{{Sectors: []string{"C29", "C30"}, Title: "Motor vehicles and Other transport equipment, ships", Pct: -0.0032, Share: 0.17}}},
			{Economy: "ROW", Name: "Rest of the world", Welfare: between(-0.0005, -0.0002, 0.0001), WelfareUSD: between(-5e6, -2e6, 1e6), Exports: same(0), Imports: same(0), RevenueUSD: same(0), Price: same(-0.00001)},
			{Economy: "USA", Name: "United States", Welfare: between(0.0003, 0.0028, 0.0028), WelfareUSD: between(90e6, 755e6, 755e6), Exports: same(0.17), Imports: same(0.12), RevenueUSD: between(-1.8e9, -1e9, -58.7e6), Price: same(-0.01)},
		},
		Sectors: []scenario.SectorEffect{
			{Economy: "KOR", Sector: "C29", Title: "Motor vehicles", Output: between(1.2, 2.871, 3), OutputUSD: between(2e9, 4.066e9, 5e9), Exports: between(2, 7.3, 9.7), ExportsUSD: same(3.8e9), Imports: same(22.5), ImportsUSD: same(3e9), Price: same(2.8)},
			{Economy: "KOR", Sector: "SERV", Title: "Services", Output: same(math.NaN()), Exports: same(math.NaN())},
			{Economy: "USA", Sector: "C29", Title: "Motor vehicles", Output: same(-1.1), OutputUSD: same(-9.8e9), Exports: same(1), ExportsUSD: same(1e9), Imports: same(3), ImportsUSD: same(2e9), Price: same(-0.2)},
		},
		Partners: []scenario.PartnerEffect{
			{Economy: "KOR", Partner: "CAN", Exports: same(-1), ExportsUSD: same(-1e8), Imports: same(0.5), ImportsUSD: same(5e7)},
			{Economy: "KOR", Partner: "USA", Exports: between(17.9, 28.5, 58), ExportsUSD: between(3.8e9, 7.7e9, 11e9), Imports: same(1.4), ImportsUSD: same(1.4e9)},
		},
		Diversion: []scenario.Diverted{
			{Importer: "USA", Sector: "C29", Exporter: "CAN", Before: same(26.3), After: same(26.3), Bought: same(7e9), Change: between(-1.44, -1.44, -0.35), ChangeUSD: between(-203e6, -101e6, -81e6)},
			{Importer: "USA", Sector: "C29", Exporter: "KOR", Before: same(25.94), After: same(16.25), Bought: same(7.3e9), Change: between(17.9, 116.5, 118.4), ChangeUSD: between(3.8e9, 8.5e9, 8.7e9)},
			{Importer: "USA", Sector: "C29", Exporter: "USA", Before: same(0), After: same(0), Bought: same(910.4e9), Change: between(-1.08, -1.08, -0.28), ChangeUSD: between(-9.8e9, -9.8e9, -1.9e9)},
		},
		Transfers: []scenario.TransferEffects{{Item: "cash", Title: "Cash investment", Payer: "KOR", Payee: "USA", From: day(t, "2026-01-01"), Until: day(t, "2026-12-31"), Assumes: []string{"dollars of the payment count as dollars of 2022"},
			Cases: []scenario.TransferCase{{Case: "cap used to the full", USD: 20e9, Economies: []scenario.TransferredShape{
				{Economy: "KOR", Spending: between(-1.26, -1.18, -1.1), RealWage: same(-0.08), TermsOfTrade: same(-0.08), Exports: same(1.29), Imports: same(-1.36)},
				{Economy: "USA", Spending: same(0.08), RealWage: same(0.01), TermsOfTrade: same(0.01), Exports: same(-0.39), Imports: same(0.38)}}}}}},
		Notes:  []scenario.Note{{What: "no weights by product are at hand for BRN", USD: 10.5e9}, {What: "the rest of the world (ROW) stands for AGO"}},
		Inputs: []scenario.Input{{Name: "dossier korea-us-2025", SHA256: strings.Repeat("ab", 32)}, {Name: "world apec-2022", SHA256: strings.Repeat("cd", 32)}},
	}
	return e
}

// scaled are effects k times as large, of another law.
func scaled(t *testing.T, k float64, suppose ...string) *scenario.Effects {
	e := solved(t)
	e.Before = scenario.StateShape{On: day(t, "2026-01-27"), Known: day(t, "2026-11-23")}
	e.After = scenario.StateShape{On: day(t, "2026-01-27"), Known: day(t, "2026-11-23"), Suppose: suppose}
	e.Draws, e.Transfers = nil, nil
	for i := range e.Economies {
		w := &e.Economies[i].Welfare
		*w = between(min(k*w.Low, k*w.High), k*w.Central, max(k*w.Low, k*w.High))
		w = &e.Economies[i].WelfareUSD
		*w = between(min(k*w.Low, k*w.High), k*w.Central, max(k*w.Low, k*w.High))
	}
	e.Notes = []scenario.Note{{What: "no weights by product are at hand for BRN", USD: 12.25e9}, {What: "given in the second alone", USD: 1e9}}
	e.Inputs = append(e.Inputs[:1:1], scenario.Input{Name: "what-if january-25", SHA256: strings.Repeat("ef", 32)})
	e.Runs = 46
	return e
}

// asked are all that a view does not know: rates, goods, and five scenarios of which
// one has no answer and one finds no difference.
func asked(t *testing.T, d *dossier.Dossier) brief.Options {
	t.Helper()
	none := solved(t)
	none.Tariffs = nil
	focus := []string{"KOR", "USA"}
	return brief.Options{Version: "1.2.3", Rates: rates(t, d), Goods: goods(t), Scenarios: []brief.Scenario{
		{ID: "car-deal", Title: "Korean cars at 15 %, not 25 %", Note: "everything else is the law of that day", Effects: solved(t), Focus: focus},
		{ID: "january-25", Title: "The 25 % announced on 26 January 2026, enacted", Effects: scaled(t, -2, "january-25"), Focus: focus},
		{ID: "cars-25", Title: "Cars of Korea at 25 % again", Note: "no part of the deal", Effects: scaled(t, -1, "cars-25"), Focus: focus},
		{ID: "next-year", Title: "The law of next year", Refused: "its first state is the law of 2027-01-01, which lies after 2026-11-23", Focus: focus},
		{ID: "nothing", Title: "Nothing at all", Effects: none, Focus: focus},
	}}
}

// withEffects is a brief with all sections.
func withEffects(t *testing.T) *brief.Brief {
	t.Helper()
	d := load(t, deal, true)
	when := day(t, "2026-11-23")
	return brief.New(ledger.At(d, when, when), asked(t, d))
}

// shippedWithEffects is the brief of korea-us-2025 with all sections.
func shippedWithEffects(t *testing.T) *brief.Brief {
	t.Helper()
	folder, err := dossiers.FS("korea-us-2025")
	if err != nil {
		t.Fatal(err)
	}
	d, _ := dossier.Load(folder, "korea-us-2025", dossier.Options{Find: dossiers.FS})
	when := day(t, "2026-11-23")
	return brief.New(ledger.At(d, when, when), asked(t, d))
}

func TestSectionsOfLawAndEffect(t *testing.T) {
	b := withEffects(t)
	var ids []string
	for _, s := range b.Sections {
		ids = append(ids, s.ID)
	}
	want := "status changes money promises law rates goods effects what-if due quiet timeline matrix conflicts sources method reading"
	got := strings.Join(ids, " ")
	for _, id := range strings.Fields(want) {
		if !slices.Contains(ids, id) {
			t.Errorf("there is no section %s in %s", id, got)
		}
	}
	at := func(id string) int { return slices.Index(ids, id) }
	if !(at("law") < at("rates") && at("rates") < at("goods") && at("goods") < at("effects") && at("effects") < at("what-if") && at("what-if") < at("sources") && at("sources") < at("method")) {
		t.Errorf("the sections stand as %s", got)
	}
	// Without rates, goods and scenarios there is none of them.
	for _, s := range briefAt(t, deal, "2026-11-23", true).Sections {
		if slices.Contains([]string{"rates", "goods", "effects", "what-if", "method"}, s.ID) {
			t.Errorf("a brief that was asked for no effects has the section %s", s.ID)
		}
	}
}

// texts are all texts of a section, a line each.
func texts(s brief.Section) string {
	var b strings.Builder
	table := func(t *brief.Table) {
		if t == nil {
			return
		}
		b.WriteString(strings.Join(t.Head, " | ") + "\n")
		for _, row := range t.Rows {
			for i, c := range row {
				if i > 0 {
					b.WriteString(" | ")
				}
				b.WriteString(c.Text)
				if c.Note != "" {
					b.WriteString(" (" + c.Note + ")")
				}
			}
			b.WriteByte('\n')
		}
	}
	b.WriteString(s.Title + "\n" + strings.Join(s.Lead, "\n") + "\n")
	for _, block := range s.Blocks {
		b.WriteString(block.Heading + "\n" + block.Note + "\n")
		for _, c := range block.List {
			b.WriteString(c.Text + "\n")
		}
		table(block.Table)
		if c := block.Chart; c != nil {
			b.WriteString(c.Title + "\n" + c.Sentence + "\n")
			table(&c.Table)
		}
	}
	return b.String()
}

func TestWhatTheSectionsSay(t *testing.T) {
	b := withEffects(t)
	for id, want := range map[string][]string{
		"rates": {
			"On all goods of South Korea the United States took 0.2 % on 1 January 2025 and 12.8 % (11.5 to 15.3) on 23 November 2026",
			"Mark | From | All goods, % | Motor vehicles, % | Computers and electronics, % | Machinery, % | What changed that day\n",
			"\n | 2025-01-01 | 0.24 | 0.06 | 0.02 | 0.21 | \n",
			"1 | 2025-04-03 | 21.00 (17.00 to 21.00) | 25.94 (24.70 to 25.94) | 3.70 | 10.00 | Begins: A levy\n",
			"2 | 2025-11-01 | 18.00 (13.00 to 18.00) | 16.25 (15.00 to 16.25) | 3.40 | 8.00 | Ends: A levy\n",
			"\n | 2026-02-24 | 12.80 (11.50 to 15.30) | 14.91 | 2.60 (1.90 to 11.50) | 7.64 | Begins: A levy\n", // a tenth of a point gets no number
			"Product group | Imports, billion USD | On 2025-01-01, % | On 2025-10-31, % | On 2025-11-01, % | On 2026-11-23, %\n",
			"Chemicals | 9.6 | 0.20 | 20.00 | 20.00 | 11.63\n",
		},
		"goods": {
			"1 example of the dossier",
			"A car under KORUS: 15 % on 23 November 2026\n8703.23.01 Of 1.5 to 3 litres; from South Korea to the United States, KORUS claimed.\n",
			"2025-11-01 | 2026-11-23 | 0 % | 15 % | kor-vehicles-232: top-up to 15%\n",
			"1. Base: 0 %, from the special rate.\n2. kor-vehicles-232",
		},
		"effects": {
			"Korean cars at 15 %, not 25 %: from the law of 1 November 2025, without kor-vehicles-232 to the law of 1 November 2025, as known on 23 November 2026.",
			"Real income: South Korea +0.0448 % (+0.0276 to +0.0656), 828 million USD (510 million USD to 1.2 billion USD); United States +0.0028 % (+0.0003 to +0.0028), 755 million USD (90 million USD to 755 million USD).",
			"Low and high: 5th to 95th percentile of 198 draws of the trade elasticities.",
			"Everything else is the law of that day.",
			"Economy | Real income, % | Real income, million USD of 2022 | Exports, % | Imports, % | Tariff revenue, million USD | Prices, %\nSouth Korea | +0.0448 (+0.0276 to +0.0656) | +828 (+510 to +1200) | +0.690 (+0.280 to +0.720) | +0.680 (+0.280 to +0.710) | +90 (+54 to +127) | +0.0200 (+0.0100 to +0.0300)\nUnited States | +0.0028 (+0.0003 to +0.0028) | ",
			"Rest of the world | −0.0002 (−0.0005 to +0.0001) | −2 (−5 to +1) | 0.000 | 0.000 | 0 | 0.0000\n",
			// the largest by duty first: cars
			"Before, % | After, % | Imports 2022, million USD\nUSA | KOR | Motor vehicles | 25.94 (24.70 to 25.94) | 16.25 (15.02 to 16.25) | 29000\nUSA | KOR | Electrical equipment | 30.50 | 26.10 (15.50 to 26.10) | 8700\n",
			"Who sells motor vehicles to United States: who gains and who loses the market",
			"United States, at home | 0.00 | 0.00 | 910400 | −9800 (−9800 to −1900) | −1.08 (−1.08 to −0.28)\nSouth Korea | 25.94 | 16.25 | 7300 | +8500 (+3800 to +8700) | +116.50 (+17.90 to +118.40)\nCanada | ",
			"Sectors of South Korea\n\nSector | Output, % | Output, million USD | Exports, % | Exports, million USD | Imports, % | Price bought at, %\nMotor vehicles | +2.871 (+1.200 to +3.000) | +4066 (+2000 to +5000) | ",
			"Partners of South Korea\n\nPartner | Exports to it, % | Exports, million USD | Imports from it, % | Imports, million USD\nUnited States | +28.500 (+17.900 to +58.000) | +7700 (+3800 to +11000) | ",
			"What drives the range\n",
			"South Korea | Motor vehicles and Other transport equipment, ships | −0.0032 | 17\n",
			"Apart from the tariffs: Cash investment\nAs a transfer in the year 2026-01-01 to 2026-12-31, on top of the second state. Assumed: dollars of the payment count as dollars of 2022.\n",
			"Cap used to the full | 20000 | South Korea | −1.180 (−1.260 to −1.100) | −0.080 | ",
		},
		"what-if": {
			"The 25 % announced on 26 January 2026, enacted\nFrom the law of 27 January 2026 to the law of 27 January 2026, supposing january-25, as known on 23 November 2026. Real income: South Korea −0.0896 % (−0.1312 to −0.0552), −1.7 billion USD (−2.4 billion USD to −1.0 billion USD); ",
			"South Korea | −0.0896 (−0.1312 to −0.0552) | −1656 (−2400 to −1020) | ",
			"Cars of Korea at 25 % again\n",
			"No part of the deal.",
			"The law of next year\nNot answered. Its first state is the law of 2027-01-01, which lies after 2026-11-23.\n",
			"As known on 23 November 2026 the two states of the law have the same tariffs: there is no effect.",
			"No tariff differs.",
		},
		"method": {
			"World | apec-2022: 4 economies, 0 sectors, 2022, million USD\n",
			"Elasticities | FGO, CP; the first is the central set\n",
			"Low and high | 5th to 95th percentile of 198 draws of the trade elasticities\n",
			"Draws | 200 asked for, 198 made, 2 without an equilibrium; seed 7; standard errors as published\n",
			"Equilibria solved | 980\n", // 444 + 46 + 46 + 444
			"Widest open market | 3.2e-11 of value added\n",
			"Program | Servanda 1.2.3\n",
			"Input: dossier korea-us-2025 | SHA-256 " + strings.Repeat("ab", 32) + "\n",
			"Input: world apec-2022 | SHA-256 " + strings.Repeat("cd", 32) + "\n",
			"Input: what-if january-25 | SHA-256 " + strings.Repeat("ef", 32) + "\n",
			"No weights by product are at hand for BRN | 12.2\n", // of two scenarios the larger, once
			"Given in the second alone | 1.0\n",
		},
	} {
		got := texts(section(t, b, id))
		for _, w := range want {
			if !strings.Contains(got, w) {
				t.Errorf("the section %s does not say %q:\n%s", id, w, got)
			}
		}
		for _, bad := range []string{"NaN", "Inf", "%!", "−0.0000", "+0.0000"} {
			if strings.Contains(got, bad) {
				t.Errorf("the section %s says %q", id, bad)
			}
		}
		if n := strings.Count(got, "for BRN"); id == "method" && n != 1 {
			t.Errorf("a note of two scenarios stands %d times", n)
		}
		if n := strings.Count(got, "Input: dossier korea-us-2025"); id == "method" && n != 1 {
			t.Errorf("an input of all scenarios stands %d times", n)
		}
	}
}

// No number of an effect stands without its range: where the ends differ as written,
// the cell says them, in the order low, central, high.
func TestEveryRangeIsShown(t *testing.T) {
	b := withEffects(t)
	spans := 0
	cell := func(where string, c brief.Cell) {
		if (c.Low == nil) != (c.High == nil) {
			t.Errorf("%s: %q has one end of a range", where, c.Text)
		}
		if c.Low == nil {
			return
		}
		if c.Low.Cmp(c.Number) > 0 || c.Number.Cmp(c.High) > 0 {
			t.Errorf("%s: %s is not within %s and %s", where, c.Number, c.Low, c.High)
		}
		if differ := c.Low.Cmp(c.High) != 0; differ != (c.Note != "") {
			t.Errorf("%s: %q runs from %s to %s and says %q", where, c.Text, c.Low, c.High, c.Note)
		} else if differ {
			spans++
		}
	}
	for _, s := range b.Sections {
		for _, block := range s.Blocks {
			for _, table := range []*brief.Table{block.Table, chartTable(block.Chart)} {
				if table == nil {
					continue
				}
				for _, row := range table.Rows {
					if len(row) != len(table.Head) {
						t.Errorf("%s, %s: a row of %d cells under %d heads", s.ID, block.Heading, len(row), len(table.Head))
					}
					for i, c := range row {
						cell(s.ID+", "+table.Head[i], c)
					}
				}
			}
		}
	}
	if spans < 60 {
		t.Errorf("only %d ranges were seen", spans)
	}
}

func chartTable(c *brief.Chart) *brief.Table {
	if c == nil {
		return nil
	}
	return &c.Table
}

func TestFourAnswers(t *testing.T) {
	d := load(t, deal, true)
	refused := brief.Options{Scenarios: []brief.Scenario{{ID: "a", Title: "A scenario", Refused: "the schedule begins on 2025-01-01"}}}
	none := asked(t, d)
	none.Scenarios = none.Scenarios[4:]
	one := brief.Options{Scenarios: asked(t, d).Scenarios[:1]}
	one.Scenarios[0].Focus = nil // then the largest change alone
	alone := brief.Options{Rates: asked(t, d).Rates}
	cash := deal[:strings.Index(deal, "2025-11-14 commitment desk")]
	for name, c := range map[string]struct {
		text, asOf string
		options    brief.Options
		want       [4]string
	}{
		"all of it": {deal, "2026-11-23", asked(t, d), [4]string{
			"3 promises in 1 instrument, by South Korea and United States; the largest sum is 200 billion USD.",
			"A car under KORUS pays 15 % since 1 November 2025, 25 % before; goods of South Korea pay 12.8 % (11.5 to 15.3) on average.",
			"1 unverified-overdue, 1 on track, 1 open-ended; delivered of 200 billion USD: 2.4 billion USD.",
			"Korean cars at 15 %, not 25 %: South Korea +0.0448 % (+0.0276 to +0.0656), United States +0.0028 % (+0.0003 to +0.0028) of real income."}},
		"no scenario, no good": {cash, "2025-11-20", brief.Options{}, [4]string{
			"1 promise in 1 instrument, by South Korea; the largest sum is 200 billion USD.",
			"No measure of law is on record.",
			"1 open-ended; delivered of 200 billion USD: none evidenced, at most 20 billion USD.",
			"The dossier names no scenario; servanda effects compares two states of the law."}},
		"no promise yet, law alone": {deal[:strings.Index(deal, "2025-11-14 commitment")] + deal[strings.Index(deal, "2026-05-02 measure"):strings.Index(deal, "2025-11-14 coverage")], "2026-11-23", brief.Options{}, [4]string{
			"No promise is on record as of 23 November 2026.",
			"1 measure on record; the dossier names no example good.",
			"Nothing is owed yet.",
			"The dossier names no scenario; servanda effects compares two states of the law."}},
		"scenarios left out": {deal + "scenario later \"Later\"\n  law: 2025-10-31 ..\n", "2026-11-23", brief.Options{}, [4]string{3: "Left out of this brief; the dossier names 1 scenario."}},
		"refused":            {deal, "2026-11-23", refused, [4]string{2: "", 3: "A scenario: not answered. The schedule begins on 2025-01-01."}},
		"no difference":      {deal, "2026-11-23", none, [4]string{3: "Nothing at all: no tariff differs as known on 23 November 2026."}},
		"nobody in view":     {deal, "2026-11-23", one, [4]string{3: "Korean cars at 15 %, not 25 %: South Korea +0.0448 % (+0.0276 to +0.0656) of real income."}},
		"rates alone":        {deal, "2026-11-23", alone, [4]string{1: "Goods of South Korea pay 12.8 % (11.5 to 15.3) on average."}},
	} {
		t.Run(name, func(t *testing.T) {
			when := day(t, c.asOf)
			b := brief.New(ledger.At(load(t, c.text, true), when, when), c.options)
			if len(b.Answers) != 4 {
				t.Fatalf("%d answers", len(b.Answers))
			}
			for k, question := range []string{"Agreed", "Law", "Kept", "Effect"} {
				got := b.Answers[k]
				if got.Question != question || got.Text == "" || strings.ContainsAny(got.Text, "\n") {
					t.Errorf("answer %d is %q: %q", k+1, got.Question, got.Text)
				}
				if c.want[k] != "" && got.Text != c.want[k] {
					t.Errorf("%s: %q, want %q", question, got.Text, c.want[k])
				}
			}
		})
	}
	// What a good pays is told without a before where it never changed.
	still := asked(t, d)
	still.Rates, still.Goods[0].Rates = nil, still.Goods[0].Rates[2:]
	when := day(t, "2026-11-23")
	if b := brief.New(ledger.At(d, when, when), still); b.Answers[1].Text != "A car under KORUS pays 15 %." {
		t.Errorf("Law: %q", b.Answers[1].Text)
	}
	// The headline holds the law and the effect, with dollars.
	head := strings.Join(withEffects(t).Headline, "\n")
	for _, want := range []string{
		"A car under KORUS pays 15 % since 1 November 2025, 25 % before; goods of South Korea pay 12.8 % (11.5 to 15.3) on average.",
		"For South Korea that is 828 million USD in dollars of 2022 (510 million USD to 1.2 billion USD); the range is the 5th to 95th percentile",
	} {
		if !strings.Contains(head, want) {
			t.Errorf("the headline lacks %q:\n%s", want, head)
		}
	}
	if b := brief.New(ledger.At(d, when, when), refused); strings.Contains(strings.Join(b.Headline, "\n"), "A scenario") {
		t.Error("the headline tells of a scenario without an answer")
	}
}

func TestWorkbookHoldsRangesInThreeColumns(t *testing.T) {
	b := withEffects(t)
	f, err := excelize.OpenReader(bytes.NewReader(written(t, b.XLSX)))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := f.GetRows("Effects", excelize.Options{RawCellValue: true})
	if err != nil {
		t.Fatal(err)
	}
	find := func(first, second string) (int, []string) {
		for i, r := range rows {
			if len(r) > 1 && r[0] == first && r[1] == second {
				return i, r
			}
		}
		t.Fatalf("no row of %s, %s", first, second)
		return 0, nil
	}
	at, head := find("Economy", "Real income, %")
	if want := []string{"Economy", "Real income, %", "Real income, %, low", "Real income, %, high", "Real income, million USD of 2022", "Real income, million USD of 2022, low", "Real income, million USD of 2022, high", "Exports, %", "Exports, %, low", "Exports, %, high"}; !slices.Equal(head[:len(want)], want) {
		t.Errorf("the head is %q", head)
	}
	korea := rows[at+1]
	if want := []string{"South Korea", "0.0448", "0.0276", "0.0656", "828", "510", "1200", "0.69", "0.28", "0.72"}; !slices.Equal(korea[:len(want)], want) {
		t.Errorf("the row is %q", korea)
	}
	for c := 2; c <= len(korea); c++ {
		name, err := excelize.CoordinatesToCellName(c, at+2)
		if err != nil {
			t.Fatal(err)
		}
		if kind, err := f.GetCellType("Effects", name); err != nil || kind != excelize.CellTypeUnset && kind != excelize.CellTypeNumber {
			t.Errorf("%s is no number but of type %v: %v", name, kind, err)
		}
		if _, err := strconv.ParseFloat(korea[c-1], 64); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// A column of numbers without ranges stays one.
	_, head = find("Importer", "Exporter")
	if want := []string{"Importer", "Exporter", "Sector", "Before, %", "Before, %, low", "Before, %, high", "After, %", "After, %, low", "After, %, high", "Imports 2022, million USD"}; !slices.Equal(head[:len(want)], want) {
		t.Errorf("the head is %q", head)
	}
	if !slices.ContainsFunc(f.GetSheetList(), func(s string) bool { return s == "Rates" }) {
		t.Error("there is no sheet of rates")
	}
	// What is not known is empty or a dash, and nothing is written as "NaN".
	for _, sheet := range f.GetSheetList() {
		rows, err := f.GetRows(sheet)
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			for _, value := range row {
				if strings.Contains(value, "NaN") || strings.Contains(value, "Inf") {
					t.Errorf("%s holds %q", sheet, value)
				}
			}
		}
	}
}

func TestMarkdownCarriesRanges(t *testing.T) {
	text := string(written(t, withEffects(t).Markdown))
	for _, want := range []string{
		"| South Korea | \\+0.0448 (\\+0.0276 to +0.0656) | \\+828 (\\+510 to +1200) |",
		"| USA | KOR | Motor vehicles | 25\\.94 (24\\.70 to 25.94) | 16\\.25 (15\\.02 to 16.25) |",
		"| 2 | 2025-11-01 | 18\\.00 (13\\.00 to 18.00) |",
		"## Who gains and who loses\n", "## What would change if\n", "## How the effects were computed\n", "## The law in rates\n", "## What a good pays\n",
		"### The law of next year\n\nNot answered. Its first state is the law of 2027-01-01, which lies after 2026-11-23.\n",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("the Markdown does not say %q", want)
		}
	}
	if strings.Contains(text, "<svg") {
		t.Error("the Markdown holds a picture as text")
	}
	width := 0
	for i, line := range strings.Split(text, "\n") {
		if !strings.HasPrefix(line, "|") {
			width = 0
			continue
		}
		n := strings.Count(strings.ReplaceAll(line, `\|`, ""), "|")
		if width == 0 {
			width = n
		}
		if n != width || !strings.HasSuffix(line, "|") {
			t.Errorf("line %d: a row of %d bars in a table of %d: %s", i+1, n, width, line)
		}
	}
}

// Every text that comes from a dossier, a world or a message is hostile.
func hostileOptions(t *testing.T, d *dossier.Dossier) brief.Options {
	t.Helper()
	const bad = `</title></text><script>alert(7)</script><img src=x onerror=alert(8)> & "quoted" | *bold* [x](javascript:alert(9)) ` + "`code`"
	o := asked(t, d)
	for i := range o.Rates.Groups {
		o.Rates.Groups[i].Title = bad
	}
	g := &o.Goods[0]
	g.Title, g.Goods, g.Claim, g.Code = "=1+1"+bad, bad, bad, bad
	for i := range g.Rates {
		g.Rates[i].Measures, g.Rates[i].Base, g.Rates[i].Assessed, g.Rates[i].Owed = bad, bad, bad, bad+bad
	}
	g.Steps = []string{bad, "=HYPERLINK(\"http://evil\",\"x\")"}
	for i := range o.Scenarios {
		x := &o.Scenarios[i]
		x.Title, x.Note = bad, bad
		if x.Refused != "" {
			x.Refused = bad
		}
		e := x.Effects
		if e == nil {
			continue
		}
		e.Before.Without, e.After.Suppose, e.World, e.Unit, e.Range, e.Sets = []string{bad}, []string{bad}, bad, bad, bad, []string{bad}
		for k := range e.Economies {
			e.Economies[k].Name = bad
			for m := range e.Economies[k].Drivers {
				e.Economies[k].Drivers[m].Title = bad
			}
		}
		for k := range e.Tariffs {
			e.Tariffs[k].Title = bad
		}
		for k := range e.Sectors {
			e.Sectors[k].Title = bad
		}
		for k := range e.Transfers {
			e.Transfers[k].Title, e.Transfers[k].Assumes = bad, []string{bad}
		}
		for k := range e.Notes {
			e.Notes[k].What = fmt.Sprint(i, k, bad)
		}
		for k := range e.Inputs {
			e.Inputs[k].Name = bad
		}
		if e.Draws != nil {
			e.Draws.Spread = bad
		}
	}
	o.Scenarios[0].Title = "=1+1"
	return o
}

func TestHostileEffectsAreEscaped(t *testing.T) {
	d := load(t, hostile, false)
	when := day(t, "2026-11-23")
	b := brief.New(ledger.At(d, when, when), hostileOptions(t, load(t, deal, true)))
	if shown, formulas := hostileAsText(t, b, "<script>alert(7)</script>"); shown < 40 || formulas < 2 {
		t.Errorf("the workbook shows %d hostile texts as they are, and %d that look like formulas", shown, formulas)
	}
	root, _ := parsed(t, b)
	svgs := 0
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "svg" {
			svgs++
		}
	}
	if svgs < 8 {
		t.Errorf("only %d pictures survive as such", svgs)
	}
}

func TestSameEffectsSameBytes(t *testing.T) {
	for name, write := range map[string]func(*brief.Brief) func(io.Writer) error{
		"HTML":     func(b *brief.Brief) func(io.Writer) error { return b.HTML },
		"Markdown": func(b *brief.Brief) func(io.Writer) error { return b.Markdown },
		"XLSX":     func(b *brief.Brief) func(io.Writer) error { return b.XLSX },
	} {
		first := written(t, write(withEffects(t)))
		for range 3 {
			if again := written(t, write(withEffects(t))); !bytes.Equal(first, again) {
				t.Fatalf("%s: two runs give %d and %d bytes that differ", name, len(first), len(again))
			}
		}
		d := load(t, deal, true)
		when := day(t, "2026-11-23")
		o := asked(t, d)
		o.Scenarios[1].Effects.Economies[1].Price.High += 0.01 // Korea, a what-if
		if other := written(t, write(brief.New(ledger.At(d, when, when), o))); bytes.Equal(first, other) {
			t.Errorf("%s: another effect gives the same bytes", name)
		}
	}
}

// The maps fill shapes with patterns of their own: the one style and the one kind of
// url() on the page. Nothing else may ask for anything.
func TestPageWithEffectsAsksNothingOfTheNetwork(t *testing.T) {
	fill := regexp.MustCompile(`^fill:url\(#([a-z0-9-]+)\)$`)
	for _, b := range []*brief.Brief{withEffects(t), shippedWithEffects(t)} {
		root, page := parsed(t, b)
		ids := map[string]int{}
		for n := range root.Descendants() {
			if n.Type == html.ElementNode && attribute(n, "id") != "" {
				ids[attribute(n, "id")]++
			}
		}
		fills := 0
		for n := range root.Descendants() {
			if n.Type != html.ElementNode {
				continue
			}
			switch n.Data {
			case "script", "link", "img", "iframe", "object", "embed", "base", "form", "image", "use", "foreignobject", "animate":
				t.Errorf("%s: the page has a <%s>", b.Dossier, n.Data)
			}
			for _, a := range n.Attr {
				switch {
				case a.Key == "style":
					m := fill.FindStringSubmatch(a.Val)
					if m == nil {
						t.Fatalf("%s: <%s style=%q>", b.Dossier, n.Data, a.Val)
					}
					if ids[m[1]] != 1 {
						t.Errorf("%s: %d patterns have the id %s", b.Dossier, ids[m[1]], m[1])
					}
					fills++
				case a.Key == "src", a.Key == "srcset", strings.HasPrefix(a.Key, "on"), strings.Contains(a.Val, "url(") && a.Key != "style":
					t.Errorf("%s: <%s %s=%q>", b.Dossier, n.Data, a.Key, a.Val)
				case a.Key == "aria-labelledby" && ids[a.Val] != 1:
					t.Errorf("%s: <%s> is named by %q, which stands %d times", b.Dossier, n.Data, a.Val, ids[a.Val])
				case strings.HasSuffix(a.Key, "href") && (n.Data != "a" || !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://") && !strings.HasPrefix(a.Val, "http://")):
					t.Errorf("%s: <%s %s=%q>", b.Dossier, n.Data, a.Key, a.Val)
				}
			}
		}
		if fills < 10 {
			t.Errorf("%s: only %d shapes have a pattern", b.Dossier, fills)
		}
		if n := strings.Count(page, "url("); n != fills {
			t.Errorf("%s: %d url() on the page, %d of them patterns", b.Dossier, n, fills)
		}
		for _, bad := range []string{"@import", "ZgotmplZ", "NaN"} {
			if strings.Contains(page, bad) {
				t.Errorf("%s: the page contains %q", b.Dossier, bad)
			}
		}
	}
}
