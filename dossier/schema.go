package dossier

import "slices"

// Type is the form of a field's value. The reader, the formatter, the JSON
// Schema and the manual all follow from it.
type Type uint8

const (
	TText         Type = iota // free words; may go on over deeper lines
	TWord                     // one of Field.Words
	TYesNo                    // yes | no
	TNumber                   // a decimal number
	TDate                     // a day, month, quarter or year
	TPeriod                   // DATEISH ".." [DATEISH]
	TDue                      // a deadline
	TAmount                   // [bound] NUMBER [scale] UNIT
	TCap                      // amount "per" YEAR-TYPE [", on demand"]
	TSchedule                 // DATEISH amount: so much in all by then
	TDays                     // NUMBER days | months
	TRef                      // one id
	TRefs                     // ids, separated by commas
	TParty                    // one economy, group or party
	TParties                  // economies, groups, parties; [each] first, ", and others" last
	TMembers                  // parties, each with an optional period
	TQuote                    // SOURCE [@ LOCATOR] STRING
	TSource                   // SOURCE [@ LOCATOR] [STRING]
	TURL                      // an address
	THash                     // SHA-256, 64 hexadecimal digits
	TCondition                // an id, "reading NAME = VALUE", or words
	TTests                    // tests of a shipment, all of which must hold, separated by commas
	TDuty                     // add R | top-up to R [over base|general] | set base R | none
	TPromisedDuty             // top-up to R | at most R | add R | none
	TGoods                    // all | list FILE [class C] | codes, with less …
	TOrigins                  // economies and groups, with less …
	THeadings                 // headings of the tariff, separated by commas
)

// A Field is one name that an entry of some kind may carry.
type Field struct {
	Name     string
	Type     Type
	Many     bool     // may be given more than once
	Required bool     // must be given
	Words    []string // of a TWord
	Kinds    []string // of a TRef or TRefs: the kinds it may point at; empty for any
	Doc      string
	Example  string
}

// A Kind is one kind of directive or one verb of news.
type Kind struct {
	Name       string
	Verb       bool
	Undated    bool // may stand without a date in front
	Parts      bool
	Milestones bool
	Amount     bool     // a verb that takes an amount behind its REF
	Targets    []string // of a verb: the kinds it may tell of; empty for any
	Doc        string
	Example    string
	Fields     []Field
	byName     map[string]*Field
}

// Field finds a field by name, nil where the kind has none of that name.
func (k *Kind) Field(name string) *Field { return k.byName[name] }

func (k *Kind) fieldNames() []string {
	names := make([]string, len(k.Fields))
	for i := range k.Fields {
		names[i] = k.Fields[i].Name
	}
	return names
}

// A Schema is the table from which the reader, the messages, the JSON Schema,
// the grammar for editors and the manual are made.
type Schema struct {
	Kinds  []*Kind // directives, then verbs, each in the order of the manual
	byName map[string]*Kind
}

// Kind finds a kind or verb by name, nil where there is none.
func (s *Schema) Kind(name string) *Kind { return s.byName[name] }

func (s *Schema) names() []string {
	names := make([]string, len(s.Kinds))
	for i, k := range s.Kinds {
		names[i] = k.Name
	}
	return names
}

// PartFields are the fields that a part of a commitment may carry.
func (s *Schema) PartKind() *Kind { return s.byName["part"] }

var theSchema = buildSchema() // read only

// TheSchema is the schema of the language as this program reads it.
func TheSchema() *Schema { return theSchema }

func buildSchema() *Schema {
	on := Field{Name: "on", Type: TDate, Doc: "the day it holds or happened, where that is not the day in front", Example: "2025-11-01"}
	note := Field{Name: "note", Type: TText, Many: true, Doc: "words for the reader; no rule reads them", Example: "the English press says within 45 days"}
	quote := Field{Name: "quote", Type: TQuote, Many: true, Doc: "the words of the source that carry the fact: at most a dozen, exact", Example: `fact-sheet "greater than $20 billion in any calendar year"`}
	source := Field{Name: "source", Type: TSource, Many: true, Kinds: []string{"source"}, Doc: "where the entry comes from, without a quote", Example: "fact-sheet @ page 2"}
	topics := Field{Name: "topics", Type: TRefs, Kinds: []string{"topic"}, Doc: "what it is about", Example: "ai-regulation"}
	common := func(fields ...Field) []Field { return append(fields, on, quote, source, note) }

	instruments := []string{"instrument"}
	under := Field{Name: "under", Type: TRefs, Kinds: instruments, Doc: "the instrument that holds it", Example: "strategic-investment-mou, joint-fact-sheet"}
	by := Field{Name: "by", Type: TParties, Doc: "who owes it: jointly, unless the list begins with each", Example: "KOR, USA"}
	each := Field{Name: "each", Type: TParties, Doc: "who owes it, each for itself (instead of by)", Example: "KOR, USA"}
	to := Field{Name: "to", Type: TParties, Doc: "to whom; an open list ends with “, and others”", Example: "samsung, sk-group, and others"}
	agreed := Field{Name: "agreed", Type: TDate, Doc: "the day it was agreed, where that is not the day in front", Example: "2025-10-29"}
	period := Field{Name: "period", Type: TPeriod, Doc: "when it holds", Example: "2026 .. 2030"}

	amounts := []Field{
		{Name: "amount", Type: TAmount, Many: true, Doc: "how much, one for each unit; rival amounts of one unit name different sources", Example: "350 billion USD"},
		{Name: "level", Type: TAmount, Doc: "a level to reach and hold, read by observed and never summed", Example: "3.5 % of GDP"},
		{Name: "cap", Type: TCap, Doc: "the most that can fall due in a period; on demand where the payer may exceed it", Example: "20 billion USD per calendar-year, on demand"},
		{Name: "scope", Type: TText, Doc: "what the cap covers, in words", Example: "all funding under the memorandum"},
		{Name: "due", Type: TDue, Doc: "the deadline", Example: "2029-01-19"},
		{Name: "start", Type: TDate, Doc: "the first day on which it can be performed", Example: "2026"},
		{Name: "schedule", Type: TSchedule, Many: true, Doc: "how much in all by a day, where the text says so", Example: "2027 40 billion USD"},
		{Name: "pace", Type: TWord, Words: []string{"linear"}, Doc: "linear: the text itself spreads the amount evenly to the deadline", Example: "linear"},
		{Name: "grace", Type: TDays, Doc: "how long after the deadline nothing is late", Example: "30 days"},
		{Name: "over-delivery", Type: TYesNo, Doc: "yes where more than the amount may be delivered", Example: "yes"},
	}
	promise := []Field{
		{Name: "duty", Type: TWord, Words: []string{"result", "conduct", "best-efforts", "intention", "option", "refrain"}, Doc: "how firmly: a result owed, a conduct, best efforts, an intention, an option (a right), a duty not to do", Example: "result"},
		{Name: "stage", Type: TWord, Words: []string{"pledge", "commitment", "allocated", "disbursed", "spent"}, Doc: "how far the money is (IATI); an amount never moves a stage without a source", Example: "pledge"},
		{Name: "subject-to", Type: TText, Many: true, Doc: "a qualifier of the text", Example: `"in accordance with ROK legal requirements"`},
		{Name: "when", Type: TCondition, Many: true, Doc: "the condition on which it is owed", Example: "funding-adjustment"},
		{Name: "changes", Type: TRefs, Doc: "what an option, once used, changes", Example: "strategic-investment.cash"},
		{Name: "rests-on", Type: TRefs, Many: true, Doc: "what it depends on: its durability", Example: "section-232"},
		{Name: "comparator", Type: TAmount, Many: true, Doc: "a figure it is compared with; never summed", Example: "140 billion USD"},
		{Name: "proposal", Type: TAmount, Many: true, Doc: "an earlier state of the figure; never summed", Example: "350 billion USD"},
		{Name: "purpose", Type: TText, Many: true, Doc: "what for, in the words of the text", Example: "domestic development of AI"},
		{Name: "risk-at", Type: TNumber, Doc: "share of the feasible maximum that must still be delivered from which it is at risk (0.9 where not given)", Example: "0.8"},
	}
	tariff := []Field{
		{Name: "promised-duty", Type: TPromisedDuty, Doc: "the duty promised; the law is tested against it", Example: "top-up to 15%"},
		{Name: "law", Type: TRefs, Kinds: []string{"instrument"}, Doc: "the instruments whose duties it speaks of, where those are not what it rests on", Example: "eo-14257, proc-9704"},
		{Name: "goods", Type: TGoods, Doc: "the goods", Example: "list vehicles.csv"},
		{Name: "origin", Type: TOrigins, Doc: "the origin of the goods", Example: "KOR"},
		{Name: "importer", Type: TOrigins, Doc: "the importing economy", Example: "USA"},
	}
	score := []Field{
		{Name: "score", Type: TNumber, Doc: "an assessment from −1 (not met) to +1 (met), after the G20 Research Group", Example: "0"},
		{Name: "coder", Type: TText, Doc: "who assessed or coded", Example: "J. Kim"},
	}
	commitmentFields := slices.Concat([]Field{under, by, each, to, agreed, period}, promise, amounts, tariff,
		[]Field{topics, {Name: "supersedes", Type: TRefs, Doc: "what it takes the place of", Example: "august-proposal"}})

	kinds := []*Kind{
		{Name: "dossier", Undated: true, Doc: "the folder itself: what its brief is called and what it is about. At most one.",
			Example: "dossier korea-us-2025 \"The Korea–US package of 2025\"\n  summary: tariffs against investment, agreed in 2025",
			Fields: []Field{
				{Name: "summary", Type: TText, Doc: "what it is about, in a sentence", Example: "tariffs against investment, agreed in 2025"},
				note}},
		{Name: "party", Undated: true, Doc: "an economy, organisation, group or person that promises, receives or speaks. Economies and the known groups need no entry.",
			Example: "party korean-air \"Korean Air\"\n  type: company",
			Fields: common(
				Field{Name: "type", Type: TWord, Words: []string{"person", "organisation", "company", "government", "agency", "group", "economy"}, Doc: "what it is", Example: "person"},
				Field{Name: "also", Type: TText, Many: true, Doc: "another spelling or name", Example: "Lee Jae Myung"},
				Field{Name: "role", Type: TText, Many: true, Doc: "office held, with a period where known", Example: "president of KOR"},
				Field{Name: "of", Type: TParties, Doc: "the economy or organisation it belongs to", Example: "KOR"},
				Field{Name: "members", Type: TMembers, Many: true, Doc: "members of a group, each with an optional period", Example: "KOR 1989-11-06 .., CHN 1991-11-12 .."},
				Field{Name: "url", Type: TURL, Doc: "its page", Example: "https://www.apec.org"})},
		{Name: "topic", Undated: true, Doc: "a subject that instruments cover or leave out: a column of the matrix.",
			Example: "topic ai-regulation \"Regulation of AI\"",
			Fields:  common(Field{Name: "part-of", Type: TRef, Kinds: []string{"topic"}, Doc: "the wider topic", Example: "ai"})},
		{Name: "source", Undated: true, Doc: "a text or report that facts come from.",
			Example: "source fact-sheet \"Joint Fact Sheet\"\n  publisher: The White House\n  published: 2025-11-13\n  grade: official",
			Fields: []Field{
				{Name: "publisher", Type: TText, Doc: "who published it", Example: "The White House"},
				{Name: "author", Type: TText, Many: true, Doc: "who wrote it", Example: "Kayla T. Orta"},
				{Name: "published", Type: TDate, Doc: "when; from its last day on the public could know it", Example: "2025-11"},
				{Name: "retrieved", Type: TDate, Doc: "when it was read", Example: "2026-11-23"},
				{Name: "grade", Type: TWord, Required: true, Words: []string{"legal", "official", "party", "press", "secondary"}, Doc: "legal text, official statement, statement of a party, press, or at second hand", Example: "official"},
				{Name: "url", Type: TURL, Many: true, Doc: "where it is", Example: "https://www.federalregister.gov/d/2025-21940"},
				{Name: "citation", Type: TText, Many: true, Doc: "how it is cited", Example: "90 FR 55964"},
				{Name: "archive", Type: TText, Doc: "name of the archived text, where that is not the id", Example: "wh-2025-11-13-joint-fact-sheet"},
				{Name: "sha256", Type: THash, Doc: "SHA-256 of the archived text", Example: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"},
				{Name: "language", Type: TText, Doc: "language of the text", Example: "Korean"},
				{Name: "records", Type: TRefs, Kinds: []string{"source"}, Doc: "of a secondary source: the sources it records", Example: "motir-172253"},
				note,
			}},
		{Name: "instrument", Undated: true, Doc: "a text that binds or declares: a statute, a proclamation, a memorandum, a declaration. Under makes a tree: statute, proclamation, notice.",
			Example: "2025-10-29 instrument tpd \"Technology Prosperity Deal\"\n  form: memorandum\n  binding: no\n  exit: 180 days after notice",
			Fields: common(
				Field{Name: "form", Type: TText, Doc: "statute, proclamation, memorandum, joint statement, declaration, …", Example: "memorandum"},
				Field{Name: "binding", Type: TWord, Words: []string{"yes", "no", "unknown"}, Doc: "whether it binds in law", Example: "no"},
				under, by, to,
				Field{Name: "signed", Type: TDate, Doc: "when signed", Example: "2025-11-14"},
				Field{Name: "announced", Type: TDate, Doc: "when announced", Example: "2025-11-13"},
				Field{Name: "in-force", Type: TDate, Doc: "when in force", Example: "2026-06"},
				agreed, period,
				Field{Name: "exit", Type: TText, Doc: "how a party can leave", Example: "180 days after notice"},
				Field{Name: "citation", Type: TText, Many: true, Doc: "how it is cited", Example: "Proclamation 10908, 90 FR 14705"},
				Field{Name: "cap", Type: TCap, Doc: "a cap on all that falls due under it", Example: "20 billion USD per calendar-year, on demand"},
				Field{Name: "scope", Type: TText, Doc: "what the cap covers, in words", Example: "all funding under the memorandum"},
				Field{Name: "rests-on", Type: TRefs, Many: true, Doc: "what it depends on", Example: "ieepa"},
				Field{Name: "supersedes", Type: TRefs, Doc: "what it takes the place of", Example: "draft-mou"},
				topics)},
		{Name: "provision", Undated: true, Doc: "a clause of an instrument that is no commitment of its own.",
			Example: "2025-10-29 provision tpd-6g \"Advanced RAN and 6G\"\n  under: tpd",
			Fields:  common(under, by, to, topics, Field{Name: "article", Type: TText, Doc: "where in the instrument", Example: "section II"})},
		{Name: "commitment", Undated: true, Parts: true, Milestones: true, Doc: "an undertaking by one party or more.",
			Example: "2025-11-14 commitment strategic-investment \"Korea's strategic investment\"\n  by: KOR\n  to: USA\n  duty: result\n  part cash\n    amount: 200 billion USD\n    cap: 20 billion USD per calendar-year, on demand",
			Fields:  common(commitmentFields...)},
		{Name: "part", Undated: true, Milestones: true, Doc: "a part of a commitment: its own amount, cap, deadline and milestones.",
			Example: "part cash\n  amount: 200 billion USD",
			Fields:  common(slices.Concat([]Field{by, to, period}, amounts, promise)...)},
		{Name: "measure", Undated: true, Doc: "a unilateral act of law on trade, such as a tariff.",
			Example: "2025-12-03 measure kor-vehicles-232 \"Vehicles of Korea: 15 % all in\"\n  under: proc-10908\n  heading: 9903.94.60, 9903.94.61\n  importer: USA\n  origin: KOR\n  goods: list vehicles.csv\n  duty: top-up to 15%\n  applies: 2025-11-01 ..\n  replaces: vehicles-232",
			Fields: common(under, by,
				Field{Name: "heading", Type: THeadings, Doc: "headings of the tariff schedule", Example: "9903.94.60, 9903.94.61"},
				Field{Name: "importer", Type: TOrigins, Doc: "the importing economy", Example: "USA"},
				Field{Name: "origin", Type: TOrigins, Doc: "origins reached", Example: "all less CAN, MEX"},
				Field{Name: "goods", Type: TGoods, Doc: "goods reached", Example: "all less list annex-ii.csv"},
				Field{Name: "portion", Type: TText, Doc: "the portion of the value that it reaches", Example: "steel"},
				Field{Name: "duty", Type: TDuty, Required: true, Doc: "what it adds", Example: "top-up to 15%"},
				Field{Name: "applies", Type: TPeriod, Doc: "when it holds, by dates that its own act set", Example: "2025-11-01 .."},
				Field{Name: "unless", Type: TTests, Many: true, Doc: "exceptions: the measure does not reach goods for which all conditions of one line hold", Example: "loaded before 2025-08-07, entered before 2025-10-05"},
				Field{Name: "when", Type: TTests, Many: true, Doc: "tests that must all hold: a condition's id, claim PROGRAMME, loaded before DAY, entered before DAY, reading NAME = VALUE; not in front denies one", Example: "reading korus-301 = column-1"},
				Field{Name: "quota", Type: TCap, Doc: "a tariff-rate quota: the measure reaches goods only while it is open; observed news tells its fill", Example: "100000 vehicle per calendar-year"},
				Field{Name: "replaces", Type: TRefs, Many: true, Doc: "measures that are silent where this one reaches", Example: "vehicles-232"},
				Field{Name: "yields-to", Type: TRefs, Many: true, Doc: "measures or instruments before which this one is silent", Example: "section-232"},
				Field{Name: "answers", Type: TRefs, Doc: "the commitment whose failing is its ground", Example: "forced-labour"})},
		{Name: "condition", Undated: true, Doc: "a fact about a shipment on which a measure turns: known only if told. A claim counts only where it is made; a fact is unknown until given.",
			Example: "condition civil-aircraft \"Articles of civil aircraft\"\n  type: fact",
			Fields:  common(Field{Name: "type", Type: TWord, Required: true, Words: []string{"fact", "claim"}, Doc: "claim: off unless made; fact: unknown unless given", Example: "fact"})},
		{Name: "example", Undated: true, Doc: "a good whose duty stands for others: the brief shows it with its derivation.",
			Example: "example car \"A car under the free trade agreement\"\n  goods: 8703.23.01\n  origin: KOR\n  claim: KORUS",
			Fields: []Field{
				{Name: "goods", Type: TGoods, Required: true, Doc: "one code of the schedule", Example: "8703.23.01"},
				{Name: "origin", Type: TOrigins, Required: true, Doc: "the economy of origin", Example: "KOR"},
				{Name: "importer", Type: TOrigins, Doc: "the importing economy (USA where not given)", Example: "USA"},
				{Name: "claim", Type: TText, Doc: "the preference claimed", Example: "KORUS"},
				source, note}},
		{Name: "scenario", Undated: true, Doc: "a question about effects: two states of the law, whose difference servanda effects solves and the brief shows. With one state the second differs by what is new, left out or supposed.",
			Example: "scenario car-deal \"Cars at 15 % instead of 25 %\"\n  law: 2025-11-01 .. 2025-11-01\n  new: kor-vehicles-232",
			Fields: []Field{
				{Name: "law", Type: TPeriod, Doc: "the day of the first state and that of the second; the day of the view where it is open, and for both where it is not given", Example: "2025-10-31 .. 2025-11-01"},
				{Name: "new", Type: TRefs, Kinds: []string{"measure", "instrument"}, Doc: "measures, or all under instruments, that the first state does not have", Example: "kor-vehicles-232"},
				{Name: "without", Type: TRefs, Kinds: []string{"measure", "instrument"}, Doc: "measures, or all under instruments, that the second state does not have", Example: "s122"},
				{Name: "suppose", Type: TText, Doc: "what-ifs laid over the second state: folders in the folder suppose of the dossier, separated by commas", Example: "january-25"},
				{Name: "given", Type: TTests, Many: true, Doc: "facts taken to hold of all goods in both states: a condition's id; not in front denies one", Example: "civil-aircraft"},
				{Name: "known", Type: TDate, Doc: "the law as known on this day (that of the view where not given)", Example: "2026-01-27"},
				source, note}},
		{Name: "event", Undated: true, Doc: "something that happened and no news of an entry tells: a summit, a bill, an announcement without an act.",
			Example: "2025-11-26 event bill-introduced \"The bill is introduced\"\n  parties: KOR",
			Fields: common(under,
				Field{Name: "parties", Type: TParties, Doc: "who took part", Example: "KOR, USA, lee, trump"},
				Field{Name: "host", Type: TParties, Doc: "who was host", Example: "KOR"},
				Field{Name: "place", Type: TText, Doc: "where", Example: "Gyeongju"},
				Field{Name: "theme", Type: TText, Many: true, Doc: "its theme", Example: "Building a Sustainable Tomorrow"},
				Field{Name: "count", Type: TAmount, Many: true, Doc: "how many of what", Example: "more than 1700 executives"},
				Field{Name: "amount", Type: TAmount, Many: true, Doc: "a figure named; never summed", Example: "up to 120 billion USD"},
				Field{Name: "ordinal", Type: TNumber, Doc: "the how manieth of its kind", Example: "2"},
				period, topics,
				Field{Name: "about", Type: TRefs, Doc: "the entries it bears on", Example: "strategic-investment"})},
		{Name: "claim", Undated: true, Doc: "an assertion by an author: never summed, never relied on, held against other claims.",
			Example: "2025-11-05 claim first-ever \"first-ever APEC CEO Summit\"\n  by: orta\n  about: apec-ceo-summit",
			Fields: common(
				Field{Name: "by", Type: TParties, Doc: "who says it", Example: "orta"},
				Field{Name: "about", Type: TRefs, Doc: "what it is about", Example: "apec-ai"},
				Field{Name: "says", Type: TText, Doc: "the assertion in our words", Example: "first agreement endorsed by the USA and China"},
				Field{Name: "amount", Type: TAmount, Many: true, Doc: "the figure claimed; a rival of the entry's own", Example: "350 billion USD"},
				Field{Name: "contradicts", Type: TRefs, Doc: "entries or claims it cannot stand with", Example: "ceo-summit-1996"},
				topics)},
		{Name: "coverage", Undated: true, Doc: "how an instrument treats a topic: coverage INSTRUMENT TOPIC hard|mixed|soft|none.",
			Example: "2025-11-01 coverage apec-ai ai-regulation none\n  quote: article \"broach the topic of AI rules outright\"\n  coder: orta",
			Fields:  common(Field{Name: "coder", Type: TText, Doc: "who coded it", Example: "orta"})},
	}

	news := func(name, doc, example string, amount bool, targets []string, more ...Field) *Kind {
		return &Kind{Name: name, Verb: true, Amount: amount, Targets: targets, Doc: doc, Example: example,
			Fields: common(append([]Field{{Name: "by", Type: TParties, Doc: "who did or said it", Example: "KOR"}}, more...)...)}
	}
	reason := Field{Name: "reason", Type: TText, Doc: "why", Example: "the text of the memorandum is closer to the fact"}
	attribution := Field{Name: "attribution", Type: TWord, Words: []string{"known", "unknown"}, Doc: "unknown where it may not belong to the commitment: raises only the high bound", Example: "unknown"}
	commitments := []string{"commitment"}
	held := []string{"commitment", "measure", "instrument", "provision"}
	kinds = append(kinds,
		news("delivered", "so much was delivered on that day.", "2026-10-01 delivered strategic-investment.cash 2.4 billion USD from news1", true, commitments, attribution),
		news("returned", "so much of what was delivered came back.", "2027-05-01 returned strategic-investment.cash 0.1 billion USD from news1", true, commitments, attribution),
		news("observed", "a level, or the total delivered by that day.", "2026-06-30 observed defence-gdp 2.8 % of GDP from mnd", true, nil, score...),
		news("confirmed", "it was done; with “not met” or “violated”: it was found not to be.", "2026-03-31 confirmed strategic-investment.cash.selected from motir", false, nil, score...),
		news("disputed", "a party denies it.", "2026-02-01 disputed gpus from nvidia-statement", false, nil, reason),
		news("searched", "it was looked for and nothing was found, which is not “not done”.", "2026-11-23 searched strategic-investment.cash \"disbursement\": nothing found", false, nil,
			Field{Name: "scope", Type: TText, Many: true, Doc: "where and for what", Example: "Federal Register, January to November 2026"},
			Field{Name: "result", Type: TText, Doc: "what came of it", Example: "nothing found"}),
		news("threatened", "a party announced that it might undo or change it, without an act.", "2026-01-26 threatened kor-reciprocal-15 from reuters", true, nil,
			Field{Name: "duty", Type: TDuty, Doc: "the duty threatened", Example: "add 25%"}, reason),
		news("amended", "its terms were changed: the fields below take the place of its own from that day on.", "2027-01-10 amended strategic-investment.cash\n  cap: 25 billion USD per calendar-year", false, held, reason),
		news("suspended", "it does not hold for the time being.", "2026-03-01 suspended tpd from wh", false, held, reason),
		news("resumed", "it holds again.", "2026-04-01 resumed tpd from wh", false, held, reason),
		news("ended", "its last day, set by a later act.", "2025-12-04 ended kor-reciprocal-15\n  on: 2025-11-13", false, append([]string{"threatened", "disputed"}, held...), reason),
		news("terminated", "a party left it.", "2027-02-01 terminated tpd from wh", false, held, reason),
		news("superseded", "another entry took its place.", "2025-11-13 superseded july-announcement\n  with: strategic-investment", false, held,
			Field{Name: "with", Type: TRefs, Doc: "what took its place", Example: "strategic-investment"}, reason),
		news("voided", "it never had force: a court or its maker set it aside, with all that stands under it.", "2026-02-20 voided ieepa\n  collected-until: 2026-02-23", false, held,
			Field{Name: "collected-until", Type: TDate, Doc: "the last day on which it was still collected", Example: "2026-02-23"}, reason),
		news("choose", "a named person chooses one of several claims, with a reason.", "2026-06-01 choose gpus 260000 GPU from nvidia-release\n  by: kim\n  reason: the maker's own figure", true, nil,
			Field{Name: "reason", Type: TText, Required: true, Doc: "why this one", Example: "the maker's own figure"}),
		news("correct", "the record was wrong: the fields below take the place of the entry's own, from that day on known to have been so; “withdrawn” takes it out.", "2025-12-09 correct notice-guidance, withdrawn", true, nil, reason),
	)

	s := &Schema{Kinds: kinds, byName: map[string]*Kind{}}
	for _, k := range kinds {
		s.byName[k.Name] = k
		k.byName = map[string]*Field{}
		for i := range k.Fields {
			k.byName[k.Fields[i].Name] = &k.Fields[i]
		}
	}
	return s
}
