package tariff

import (
	"fmt"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// A Case is one line of the rate test language: a question on a good, and the
// answer that the legal texts give. The language is
//
//	file    = { blank | comment | use | set | case } ;     each on a line of its own
//	comment = ";" text ;                                   also behind a line
//	use     = "use" DOSSIER { "," DOSSIER } ;              dossiers of law for the lines that follow
//	set     = "set" given { given } ;                      defaults for the lines that follow
//	case    = CODE ORIGIN { given } "=" RATE { also } ;
//	given   = "on" DAY | "known" DAY | "claim" NAME | "loaded" ( DAY | "unknown" ) | "value" USD
//	        | "quantity" NUMBER UNIT | "condition" NAME "=" ( "yes" | "no" | "unknown" )
//	        | "reading" NAME "=" VALUE | "share" PORTION "=" PCT | "importer" ECONOMY ;
//	also    = "owed" RATE | "at entry" RATE | "refundable" RATE | "base" RATE
//	        | "by" ( "nothing" | headings ) | "not" NAME { "," NAME } ;
//	headings = HEADING { ( "," | "or" ) HEADING } ;
//	RATE    = PCT | PCT "to" PCT | "at least" PCT | "unknown" ;
//
// The rate behind the sign is the assessed one. A measure without a heading is
// named by its id in the place of a heading. "A or B" is one, the other or both:
// the answer of a question that leaves open which.
type Case struct {
	Line     int
	Text     string   // the line without its comment
	Comment  string   // behind the line, without the semicolon
	Law      []string // dossiers of law; nil: the default of the command
	Question Question
	Known    trade.Date
	Inputs   schedule.Inputs

	Assessed                      Range
	Base, AtEntry, Owed, Refunded *Range     // nil: not said
	By                            [][]string // headings or measures, each with its alternatives; nil: not said, empty: nothing
	Not                           []string   // headings or measures that must not apply
}

// MaxCases bounds the bytes of a file of cases.
const MaxCases = 8 << 20

// ParseCases reads a file of cases. It reads on behind an error: a line with one
// gives a diagnostic and no case.
func ParseCases(name string, data []byte) ([]Case, []pact.Diagnostic) {
	p := caseParser{name: name}
	p.defaults.question = Question{Facts: map[string]Truth{}, Readings: map[string]string{}, Shares: map[string]float64{}}
	if len(data) > MaxCases {
		p.diagnostics = append(p.diagnostics, pact.Diagnostic{Number: dossier.Unreadable, File: name, Message: "the file is larger than 8 MB", Hint: "split it"})
		return nil, p.diagnostics
	}
	text := strings.TrimPrefix(string(data), "\ufeff")
	for line := range strings.Lines(text) {
		p.number++
		p.line(strings.TrimRight(line, "\r\n"))
	}
	return p.cases, p.diagnostics
}

type caseParser struct {
	name        string
	number      int // of the line
	source      string
	words       []word
	at          int
	failed      bool // the line has an error: what follows from it is held back
	law         []string
	defaults    given
	cases       []Case
	diagnostics []pact.Diagnostic
}

// A word is a piece of a line between white space; commas and the sign = that
// begins a word are words of their own.
type word struct {
	text       string
	start, end int // bytes
}

// given is what a line, or the set lines above it, say of the question.
type given struct {
	question Question
	known    trade.Date
	inputs   schedule.Inputs
}

func (p *caseParser) line(line string) {
	p.source, p.words, p.at, p.failed = line, nil, 0, false
	if !utf8.ValidString(line) {
		p.source = strings.ToValidUTF8(line, "\ufffd")
		p.fail(word{}, dossier.Unreadable, "save the file as UTF-8", "the line is not text in UTF-8")
		return
	}
	body, comment, _ := strings.Cut(line, ";")
	p.split(body)
	if len(p.words) == 0 {
		return
	}
	switch p.words[0].text {
	case "use":
		p.at = 1
		p.use()
	case "set":
		p.at = 1
		p.set()
	default:
		c := Case{Line: p.number, Text: strings.TrimSpace(body), Comment: strings.TrimSpace(comment), Law: slices.Clone(p.law)}
		if p.read(&c); !p.failed {
			p.cases = append(p.cases, c)
		}
	}
}

func (p *caseParser) split(body string) {
	for i := 0; i < len(body); {
		switch c := body[i]; {
		case c == ' ' || c == '\t':
			i++
		case c == ',' || c == '=':
			p.words = append(p.words, word{body[i : i+1], i, i + 1})
			i++
		default:
			end := i + 1
			for end < len(body) && !strings.ContainsRune(" \t,", rune(body[end])) {
				end++
			}
			p.words = append(p.words, word{body[i:end], i, end})
			i = end
		}
	}
}

// fail reports the first error of a line.
func (p *caseParser) fail(w word, number int, hint, format string, args ...any) {
	if p.failed {
		return
	}
	p.failed = true
	column := 1 + utf8.RuneCountInString(p.source[:min(w.start, len(p.source))])
	p.diagnostics = append(p.diagnostics, pact.Diagnostic{Number: number, Severity: pact.Error, File: p.name, Line: p.number,
		Column: column, EndColumn: column + max(1, utf8.RuneCountInString(w.text)), Source: p.source, Message: fmt.Sprintf(format, args...), Hint: hint})
}

// next takes a word; what says what is missing where the line ends.
func (p *caseParser) next(what, hint string) (word, bool) {
	if p.at < len(p.words) {
		p.at++
		return p.words[p.at-1], true
	}
	p.fail(p.end(), dossier.ValueForm, hint, "the line ends where %s should stand", what)
	return word{}, false
}

// end is the place behind the last word.
func (p *caseParser) end() word {
	if len(p.words) == 0 {
		return word{}
	}
	end := p.words[len(p.words)-1].end
	return word{"", end, end}
}

func (p *caseParser) peek() string {
	if p.at < len(p.words) {
		return p.words[p.at].text
	}
	return ""
}

func (p *caseParser) use() {
	var law []string
	for {
		w, ok := p.next("the name of a dossier", "write use us-tariffs")
		if !ok {
			return
		}
		if w.text == "," || w.text == "=" {
			p.fail(w, dossier.ValueForm, "write use us-tariffs, my-dossier", "%q is not the name of a dossier", w.text)
			return
		}
		law = append(law, w.text)
		if p.at == len(p.words) {
			break
		}
		if w, _ = p.next("", ""); w.text != "," {
			p.fail(w, dossier.ValueForm, "put a comma between two dossiers", "%q is one word too many", w.text)
			return
		}
	}
	p.law = law
}

func (p *caseParser) set() {
	g := p.defaults.clone()
	seen := map[string]bool{}
	if p.at == len(p.words) {
		p.fail(p.end(), dossier.ValueForm, "write set on 2025-11-14 known 2025-12-04", "the line sets nothing")
	}
	for p.at < len(p.words) && !p.failed {
		p.given(&g, seen, "")
	}
	if !p.failed {
		p.defaults = g
	}
}

func (g given) clone() given {
	g.question.Facts = maps.Clone(g.question.Facts)
	g.question.Readings = maps.Clone(g.question.Readings)
	g.question.Shares = maps.Clone(g.question.Shares)
	return g
}

func (p *caseParser) read(c *Case) {
	g := p.defaults.clone()
	w, _ := p.next("", "")
	code, err := trade.ParseProduct(w.text)
	if err != nil {
		hint := "a line begins with a code such as 8703.23.01, with set, use or a semicolon"
		if near := pact.Nearest(w.text, []string{"set", "use"}); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		p.fail(w, dossier.ValueForm, hint, "%q is not a code of 2 to 10 digits", w.text)
		return
	}
	g.question.Code = code
	if g.question.Origin, _ = p.economy("the origin"); p.failed {
		return
	}
	seen := map[string]bool{}
	for p.peek() != "=" {
		if p.at == len(p.words) {
			p.fail(p.end(), dossier.ValueForm, "write = and the rate, such as = 15%", "the line expects nothing")
			return
		}
		if p.given(&g, seen, "="); p.failed {
			return
		}
	}
	sign, _ := p.next("", "")
	c.Assessed = p.rate()
	for p.at < len(p.words) && !p.failed {
		p.also(c, seen)
	}
	switch {
	case p.failed:
	case g.question.On == 0:
		p.fail(sign, dossier.ValueForm, "write on 2025-11-14 before the sign, or a line set on 2025-11-14 above", "the line has no day of entry")
	case g.known == 0:
		p.fail(sign, dossier.ValueForm, "write known 2025-12-04 before the sign, or a line set known 2025-12-04 above", "the line does not say as known on which day")
	}
	if g.question.Importer == "" {
		g.question.Importer = "USA"
	}
	c.Question, c.Known, c.Inputs = g.question, g.known, g.inputs
}

func (p *caseParser) economy(what string) (trade.Economy, bool) {
	w, ok := p.next(what, "write an economy such as KOR")
	if !ok {
		return "", false
	}
	e, ok := trade.ParseEconomy(w.text)
	if !ok {
		var names []string
		for _, e := range trade.Economies() {
			names = append(names, string(e), e.Alpha2())
		}
		p.fail(w, dossier.UnknownEconomy, pact.DidYouMean(w.text, names, "write three letters, such as KOR"), "%q is no economy", w.text)
	}
	return e, ok
}

var givenWords = []string{"on", "known", "claim", "loaded", "value", "quantity", "condition", "reading", "share", "importer"}

// given reads one thing that is said of the question. then is what may stand in
// its place.
func (p *caseParser) given(g *given, seen map[string]bool, then string) {
	w, _ := p.next("", "")
	once := func() bool {
		if seen[w.text] {
			p.fail(w, dossier.AlreadyGiven, "keep one of them", "%s is given twice", w.text)
		}
		seen[w.text] = true
		return !p.failed
	}
	if w.text != "condition" && w.text != "reading" && w.text != "share" && slices.Contains(givenWords, w.text) && !once() {
		return
	}
	switch w.text {
	case "on":
		g.question.On = p.day()
	case "known":
		g.known = p.day()
	case "claim":
		p.claim(g)
	case "loaded":
		g.question.Loaded, g.question.LoadedOpen = 0, p.peek() == "unknown"
		if g.question.LoadedOpen {
			p.at++
		} else {
			g.question.Loaded = p.day()
		}
	case "value":
		g.inputs.Value = p.positive("a value in dollars")
	case "quantity":
		n := p.positive("a quantity")
		u, ok := p.next("a unit", "write a number and its unit, such as 1000 liters")
		if !ok {
			return
		}
		unit, known := schedule.ParseUnit(u.text)
		if !known {
			p.fail(u, dossier.ValueForm, "write kg, liters, No., doz., pr. or m²", "%q is no unit of the schedule", u.text)
		}
		g.inputs.Quantities = []schedule.Quantity{{Number: n, Unit: unit}}
	case "condition", "reading", "share":
		p.pair(g, w.text, seen)
	case "importer":
		g.question.Importer, _ = p.economy("the importing economy")
	default:
		otherwise := "one of: " + strings.Join(givenWords, ", ")
		if then != "" {
			otherwise += "; or " + then + " and the rate"
		}
		p.fail(w, dossier.ValueForm, pact.DidYouMean(w.text, givenWords, otherwise), "%q says nothing of a question", w.text)
	}
}

func (p *caseParser) day() trade.Date {
	w, ok := p.next("a day", "write a day such as 2025-11-14")
	if !ok {
		return 0
	}
	d, err := trade.ParseDate(w.text)
	if err != nil {
		p.fail(w, dossier.NotADate, "write a day such as 2025-11-14", "%q is not a day", w.text)
	}
	return d
}

func (p *caseParser) claim(g *given) {
	w, ok := p.next("the name of a preference", "write claim KORUS or claim none")
	if !ok {
		return
	}
	if _, known := symbols(w.text); !known && w.text != "none" {
		p.fail(w, dossier.ValueForm, pact.DidYouMean(w.text, Claims(), "one of: none, "+strings.Join(Claims(), ", ")), "no preference is named %q", w.text)
	}
	g.question.Claim = w.text
}

func (p *caseParser) positive(what string) *apd.Decimal {
	w, ok := p.next(what, "write a number above 0, without commas")
	if !ok {
		return nil
	}
	d, _, err := apd.NewFromString(w.text)
	if err != nil || d.Form != apd.Finite || d.Sign() <= 0 || len(w.text) > 30 || strings.ContainsAny(w.text, "eE") {
		p.fail(w, dossier.ValueForm, "write a number above 0, without commas", "%q is not %s", w.text, what)
		return nil
	}
	return d
}

// pair reads NAME=VALUE, with or without white space around the sign.
func (p *caseParser) pair(g *given, kind string, seen map[string]bool) {
	forms := map[string]string{"condition": "civil-aircraft=yes", "reading": "scope=wide", "share": "steel=40%"}
	hint := "write " + kind + " " + forms[kind]
	w, ok := p.next("a name and a value", hint)
	if !ok {
		return
	}
	name, value, joined := strings.Cut(w.text, "=")
	v := word{value, w.end - len(value), w.end}
	if !joined || value == "" {
		if !joined {
			if sign, ok := p.next("the sign =", hint); !ok {
				return
			} else if sign.text != "=" {
				p.fail(sign, dossier.ValueForm, hint, "%q stands where = should", sign.text)
				return
			}
		}
		if v, ok = p.next("a value", hint); !ok {
			return
		}
	}
	if name == "" || name == "," || v.text == "," || v.text == "=" || strings.Contains(v.text, "=") {
		p.fail(w, dossier.ValueForm, hint, "%s needs a name and a value", kind)
		return
	}
	if key := kind + " " + name; seen[key] {
		p.fail(w, dossier.AlreadyGiven, "keep one of them", "%s %s is given twice", kind, name)
		return
	} else {
		seen[key] = true
	}
	switch kind {
	case "condition":
		truth, ok := map[string]Truth{"yes": Yes, "no": No, "unknown": Unknown}[v.text]
		if !ok {
			p.fail(v, dossier.ValueForm, "write yes, no or unknown", "a condition is not %q", v.text)
		}
		g.question.Facts[name] = truth
	case "reading":
		g.question.Readings[name] = v.text
	case "share":
		r, err := trade.ParseRate(strings.TrimSuffix(v.text, "%") + "%")
		switch {
		case !slices.Contains(portions, name):
			p.fail(w, dossier.ValueForm, pact.DidYouMean(name, portions, "one of: "+strings.Join(portions, ", ")), "no portion of the value is named %q", name)
		case err != nil || r < 0 || r > 1:
			p.fail(v, dossier.ValueForm, "write a percentage from 0 to 100, such as 40%", "%q is not a share", v.text)
		}
		g.question.Shares[name] = float64(r)
		total := 0.0
		for _, x := range g.question.Shares {
			total += x
		}
		if total > 1+1e-11 {
			p.fail(v, dossier.ValueForm, "lower one of them", "the shares add up to more than the whole value")
		}
	}
}

// rate reads an expected rate.
func (p *caseParser) rate() Range {
	const hint = "write 15%, 0% to 10%, at least 15% or unknown"
	w, ok := p.next("a rate", hint)
	if !ok {
		return Range{}
	}
	switch w.text {
	case "unknown":
		return Range{0, math.Inf(1)}
	case "at":
		if least, ok := p.next("least", hint); !ok || least.text != "least" {
			p.fail(least, dossier.ValueForm, hint, "%q stands where least should", least.text)
			return Range{}
		}
		low, ok := p.next("a rate", hint)
		if !ok {
			return Range{}
		}
		return Range{p.percent(low, hint), math.Inf(1)}
	}
	r := exactly(p.percent(w, hint))
	if p.peek() == "to" {
		p.at++
		high, ok := p.next("the upper end", hint)
		if !ok {
			return r
		}
		if r.High = p.percent(high, hint); r.High < r.Low {
			p.fail(high, dossier.ValueForm, "write the lower end first", "the range runs backwards")
		}
	}
	return r
}

func (p *caseParser) percent(w word, hint string) float64 {
	r, err := trade.ParseRate(w.text)
	if err != nil || math.Abs(float64(r)) > 1e6 {
		if bare, err := trade.ParseRate(w.text + "%"); err == nil && math.Abs(float64(bare)) <= 1e6 {
			hint = "write the sign: " + w.text + "%"
		}
		p.fail(w, dossier.ValueForm, hint, "%q is not a rate", w.text)
	}
	return float64(r)
}

var alsoWords = []string{"owed", "at entry", "refundable", "base", "by", "not"}

// also reads one more thing that is expected.
func (p *caseParser) also(c *Case, seen map[string]bool) {
	w, _ := p.next("", "")
	name := w.text
	if name == "at" && p.peek() == "entry" {
		p.at++
		name = "at entry"
	}
	if !slices.Contains(alsoWords, name) {
		hint := pact.DidYouMean(name, alsoWords, "one of: "+strings.Join(alsoWords, ", "))
		if slices.Contains(givenWords, name) {
			hint = "what is given stands before the sign ="
		}
		p.fail(w, dossier.ValueForm, hint, "%q says nothing of an answer", name)
		return
	}
	if seen["= "+name] {
		p.fail(w, dossier.AlreadyGiven, "keep one of them", "%s is given twice", name)
		return
	}
	seen["= "+name] = true
	switch name {
	case "by":
		if p.peek() == "nothing" {
			p.at++
			c.By = [][]string{}
			return
		}
		c.By = p.names("a heading", true)
	case "not":
		for _, alternatives := range p.names("a heading or a measure", false) {
			c.Not = append(c.Not, alternatives...)
		}
	default:
		r := p.rate()
		*map[string]**Range{"owed": &c.Owed, "at entry": &c.AtEntry, "refundable": &c.Refunded, "base": &c.Base}[name] = &r
	}
}

// names reads headings or measures, separated by commas or by or.
func (p *caseParser) names(what string, alternatives bool) [][]string {
	const hint = "write headings such as 9903.94.61, or the id of a measure"
	var out [][]string
	or := false
	for {
		w, ok := p.next(what, hint)
		if !ok {
			return out
		}
		name := w.text
		if code, err := trade.ParseProduct(name); err == nil && len(code) == 8 {
			name = code.Dotted()
		} else if !pact.IsID(name) || err == nil || slices.Contains(alsoWords, name) {
			p.fail(w, dossier.ValueForm, hint, "%q is not %s", name, what)
			return out
		}
		if or {
			out[len(out)-1] = append(out[len(out)-1], name)
		} else {
			out = append(out, []string{name})
		}
		switch {
		case p.peek() == ",":
			or = false
		case p.peek() == "or" && alternatives:
			or = true
		default:
			return out
		}
		p.at++
	}
}

// An Outcome is an answer as a case is compared with it.
type Outcome struct {
	Base, AtEntry, Assessed, Owed, Refundable Range
	Applied                                   []AppliedHeading
}

// AppliedHeading is a measure that applied, with its headings: more than one
// where the question leaves open which.
type AppliedHeading struct {
	Measure  string
	Headings []string
}

// A Mismatch is one thing in which an answer is not what a case expects.
type Mismatch struct {
	What     string `json:"what"` // assessed, owed, at entry, refundable, base, by or not
	Expected string `json:"expected"`
	Got      string `json:"got"`
}

// Compare gives the mismatches of an answer with a case, none where it passes.
// Rates are equal to ten decimals of a percent.
func (c *Case) Compare(o Outcome) []Mismatch {
	var out []Mismatch
	rate := func(what string, want *Range, got Range) {
		if want != nil && !want.near(got) {
			out = append(out, Mismatch{what, want.String(), got.String()})
		}
	}
	rate("assessed", &c.Assessed, o.Assessed)
	rate("owed", c.Owed, o.Owed)
	rate("at entry", c.AtEntry, o.AtEntry)
	rate("refundable", c.Refunded, o.Refundable)
	rate("base", c.Base, o.Base)
	if c.By != nil && !covers(c.By, o.Applied) {
		out = append(out, Mismatch{"by", namesText(c.By), appliedText(o.Applied)})
	}
	for _, name := range c.Not {
		if i := slices.IndexFunc(o.Applied, func(a AppliedHeading) bool { return a.Measure == name || slices.Contains(a.Headings, name) }); i >= 0 {
			out = append(out, Mismatch{"not", name, appliedText(o.Applied[i : i+1])})
		}
	}
	return out
}

// covers reports whether the names are the measures that applied: each of them
// is named with all of its headings, or by its id, and each name has one.
func covers(names [][]string, applied []AppliedHeading) bool {
	met := make([]bool, len(names))
	for _, a := range applied {
		headings := a.Headings
		if len(headings) == 0 || slices.ContainsFunc(names, func(n []string) bool { return slices.Contains(n, a.Measure) }) {
			headings = []string{a.Measure}
		}
		for _, h := range headings {
			i := slices.IndexFunc(names, func(n []string) bool { return slices.Contains(n, h) })
			if i < 0 {
				return false
			}
			met[i] = true
		}
	}
	return !slices.Contains(met, false)
}

func namesText(names [][]string) string {
	parts := make([]string, len(names))
	for i, n := range names {
		parts[i] = strings.Join(n, " or ")
	}
	if len(parts) == 0 {
		return "nothing"
	}
	return strings.Join(parts, ", ")
}

func appliedText(applied []AppliedHeading) string {
	parts := make([]string, len(applied))
	for i, a := range applied {
		parts[i] = a.Measure
		if len(a.Headings) > 0 {
			parts[i] = strings.Join(a.Headings, " or ") + " (" + a.Measure + ")"
		}
	}
	if len(parts) == 0 {
		return "nothing"
	}
	return strings.Join(parts, ", ")
}

// near reports whether two ranges are the same to ten decimals of a percent.
func (r Range) near(o Range) bool {
	same := func(a, b float64) bool { return a == b || math.Abs(a-b) < 1e-12 }
	return same(r.Low, o.Low) && same(r.High, o.High)
}

// String writes the range in percent, as a case does.
func (r Range) String() string {
	low := trade.Rate(r.Low).String()
	switch {
	case math.IsInf(r.High, 1) && r.Low == 0:
		return "unknown"
	case math.IsInf(r.High, 1):
		return "at least " + low
	case r.near(exactly(r.Low)):
		return low
	}
	return low + " to " + trade.Rate(r.High).String()
}
