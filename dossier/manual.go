package dossier

import (
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"github.com/servanda/servanda/trade"
)

//go:embed manual_intro.md
var manualIntro string

// forms says how a value of each type is written, in the order of Type.
var forms = [...]struct{ name, form, doc string }{
	TText:         {"text", "words", "free words; they may go on over deeper lines"},
	TWord:         {"word", "one of the words named", ""},
	TYesNo:        {"yes or no", "`yes` or `no`", ""},
	TNumber:       {"number", "`0.8`, `-1`", "a decimal number"},
	TDate:         {"date", "`2029-01-19`, `2025-11`, `2026-Q1`, `2030`", "a day, month, quarter or year: its first day as a start, its last as a deadline"},
	TPeriod:       {"period", "`2025-11-01 .. 2026-02-23`, `2026 ..`", "closed at both ends; open where no end is given"},
	TDue:          {"deadline", "`2029-01-19`, `45 days after each selected`, `every year from 2026`, `month start of bill-introduced`, `as soon as possible`", "a date means its last day; an entry named stands for the day on which it came about"},
	TAmount:       {"amount", "`350 billion USD`, `up to 50,000 GPU`", "bound, number, scale, unit: only number and unit must be given"},
	TCap:          {"cap", "`20 billion USD per calendar-year, on demand`", "amount `per` calendar-year, fiscal-year, rolling-year, quarter or month; `on demand` where the payer may exceed it but need not"},
	TSchedule:     {"schedule", "`2027 40 billion USD`", "so much in all by that date"},
	TDays:         {"length", "`30 days`, `6 months`", ""},
	TRef:          {"reference", "`strategic-investment.cash`", "one id"},
	TRefs:         {"references", "`section-232, kor-vehicles-232`", "ids, separated by commas"},
	TParty:        {"party", "`KOR`, `EU`, `samsung`", "an economy by its ISO 3166-1 alpha-3 code, a known group, or the id of a party"},
	TParties:      {"parties", "`KOR, USA`, `each KOR, USA`, `samsung, and others`", "`each` in front: each for itself; `and others` at the end: the list is open"},
	TMembers:      {"members", "`KOR 1989-11-06 .., CHN 1991-11-12 ..`", "parties, each with an optional period"},
	TQuote:        {"quote", "`fact-sheet @ page 2 \"the exact words\"`", "source, locator where there is one, the words"},
	TSource:       {"source", "`fact-sheet @ page 2`", "source and locator"},
	TURL:          {"address", "`https://www.apec.org`", ""},
	THash:         {"SHA-256", "64 hexadecimal digits", ""},
	TTests:        {"tests", "`civil-aircraft`, `loaded before 2025-08-07, entered before 2025-10-05`, `claim KORUS`", "tests of a shipment, all of which must hold: a condition of the dossier, `claim PROGRAMME`, `loaded before DAY`, `entered before DAY`, `reading NAME = VALUE`; `not` in front denies one"},
	TCondition:    {"condition", "`funding-adjustment`, `reading korus-301 = column-1`, words", "an entry that has to come about, a reading of the text, or words"},
	TDuty:         {"duty", "`add 15%`, `top-up to 15% over general`, `set base 10%`, `none`", "top-up adds what is missing up to the rate over the base duty, or over the general rate"},
	TPromisedDuty: {"promised duty", "`top-up to 15%`, `at most 15%`, `add 10%`, `none`", ""},
	TGoods:        {"goods", "`all less list annex-ii.csv`, `list metals.csv class ia`, `8703.23, 8704`", "codes of the Harmonized System or CSV lists in the folder, joined by commas and `less`, read from left to right"},
	TOrigins:      {"origins", "`KOR`, `all less CAN, MEX`", "economies and groups"},
	THeadings:     {"headings", "`9903.94.60, 9903.94.61`", "headings of the tariff schedule"},
}

// Manual is the manual of the language, as Markdown: an introduction written by
// hand, and the reference made from the schema table.
func Manual() []byte {
	var b strings.Builder
	b.WriteString(strings.TrimRight(manualIntro, "\n") + "\n")
	manualTypes(&b)
	manualUnits(&b)
	manualCommon(&b)
	b.WriteString("\n## Directives\n\nA directive declares something: `[DATE] KIND ID [\"TITLE\"]`, with its fields below. Fields in **bold** must be given; a star marks those that may be given more than once.\n")
	for _, k := range theSchema.Kinds {
		if !k.Verb {
			manualKind(&b, k)
		}
	}
	b.WriteString("\n## News\n\nA line of news tells something of an entry: `DATE VERB REF`. It always has a date. Its id is `REF/VERB/DATE`, with `#2` and so on where there are several on one day.\n")
	for _, k := range theSchema.Kinds {
		if k.Verb {
			manualKind(&b, k)
		}
	}
	return []byte(b.String())
}

func manualTypes(b *strings.Builder) {
	b.WriteString("\n## Forms of values\n\n| form | written | meaning |\n| --- | --- | --- |\n")
	for _, f := range forms {
		row(b, f.name, f.form, f.doc)
	}
}

func manualUnits(b *strings.Builder) {
	kinds := map[trade.UnitKind][]string{}
	for _, u := range trade.Units() {
		kinds[u.Kind()] = append(kinds[u.Kind()], string(u))
	}
	fmt.Fprintf(b, "\n## Units\n\nThe plural is read as well, and numbers may have commas. Bounds: exactly, about, more than, at least, up to. Scales: thousand, million, billion, trillion.\n\n"+
		"- Money: the %d codes of ISO 4217, such as `KRW` and `USD`.\n- Counted: %s.\n- Levels, which are observed and never summed: %s.\n",
		len(kinds[trade.Currency]), strings.Join(kinds[trade.Counted], ", "), strings.Join(kinds[trade.Level], ", "))
}

// common are the fields that nearly every kind has; they are described once.
var common = []string{"on", "quote", "source", "note"}

func manualCommon(b *strings.Builder) {
	b.WriteString("\n## Fields of every entry\n\nA source has only `note` of these.\n\n")
	k := theSchema.Kind("event")
	tableHead(b)
	for _, name := range common {
		manualField(b, k.Field(name))
	}
}

func tableHead(b *strings.Builder) {
	b.WriteString("| field | form | meaning | example |\n| --- | --- | --- | --- |\n")
}

func manualKind(b *strings.Builder, k *Kind) {
	doc := []rune(k.Doc)
	fmt.Fprintf(b, "\n### %s\n\n%s\n\n```\n%s\n```\n\n", k.Name, strings.ToUpper(string(doc[0]))+string(doc[1:]), k.Example)
	var notes []string
	if k.Amount {
		notes = append(notes, "An amount may stand behind the REF.")
	}
	if k.Targets != nil {
		notes = append(notes, "It tells of: "+strings.Join(k.Targets, ", ")+".")
	}
	if known := modifiers[k.Name]; known != nil {
		notes = append(notes, "Modifiers: `"+strings.Join(known, "`, `")+"`.")
	}
	if overlays(k) {
		notes = append(notes, "Besides its own fields it carries those of what it tells of.")
	}
	if k.Parts {
		notes = append(notes, "It may have parts (`part NAME`, with fields deeper) and milestones (`milestone NAME by DATE`).")
	}
	if notes != nil {
		b.WriteString(strings.Join(notes, " ") + "\n\n")
	}
	if !slices.ContainsFunc(k.Fields, func(f Field) bool { return !slices.Contains(common, f.Name) }) {
		b.WriteString("It has no fields of its own.\n")
		return
	}
	tableHead(b)
	for i := range k.Fields {
		if f := &k.Fields[i]; !slices.Contains(common, f.Name) {
			manualField(b, f)
		}
	}
}

func manualField(b *strings.Builder, f *Field) {
	name := "`" + f.Name + "`"
	if f.Required {
		name = "**" + name + "**"
	}
	if f.Many {
		name += " *"
	}
	form := forms[f.Type].name
	if f.Words != nil {
		form = strings.Join(f.Words, ", ")
	}
	if len(f.Kinds) > 0 && (f.Type == TRef || f.Type == TRefs) {
		form += " to " + strings.Join(f.Kinds, ", ")
	}
	row(b, name, form, f.Doc, "`"+f.Example+"`")
}

func row(b *strings.Builder, cells ...string) {
	for _, c := range cells {
		b.WriteString("| " + strings.ReplaceAll(c, "|", `\|`) + " ")
	}
	b.WriteString("|\n")
}
