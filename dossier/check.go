package dossier

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/quote"
	"github.com/servanda/servanda/trade"
)

// check goes over a dossier whose references are resolved. Each check is a
// method named after what it looks for; the number it reports has a page in
// messages/.
func check(d *Dossier, archive *quote.Archive) []pact.Diagnostic {
	c := &checker{dossier: d, legal: map[*Entry]*Entry{}, stated: map[subject]map[string]bool{}, listsRead: map[string]bool{}}
	for _, e := range d.Entries {
		c.entry = e
		c.attributions = e.appendAttributions(c.attributions[:0])
		c.lists()
		c.sourced()
		c.quotes()
		c.scores()
		c.numbersQuoted()
		switch {
		case e.Kind.Name == "commitment":
			c.commitment()
		case e.Kind.Name == "instrument":
			c.vagueCap(e.Values)
		case e.Kind.Name == "claim":
			c.claim()
		case e.Kind.Name == "choose":
			c.choice()
		case e.Kind.Name == "scenario":
			c.scenario()
		case e.Kind.Name == "example":
			c.example()
		}
	}
	c.cycles()
	c.quotesInArchive(archive)
	return c.diagnostics
}

type checker struct {
	dossier      *Dossier
	entry        *Entry
	attributions []*Attribution              // of the entry
	legal        map[*Entry]*Entry           // a legal source of each instrument asked for, nil where it has none
	stated       map[subject]map[string]bool // the amounts stated for each subject asked for
	listsRead    map[string]bool
	diagnostics  []pact.Diagnostic
}

func (c *checker) report(severity pact.Severity, number int, at pact.Span, hint, format string, args ...any) {
	c.diagnostics = append(c.diagnostics, c.entry.File.Diagnose(severity, number, at, fmt.Sprintf(format, args...), hint))
}

// valueAt is where messages about a value point.
func (c *checker) valueAt(v *Value) pact.Span { return v.Span }

func (c *checker) headAt() pact.Span { return c.entry.File.Nodes[c.entry.Node].ID }

// each calls f for the values of the entry and of each of its parts.
func (e *Entry) each(f func(part *Part, values Values)) {
	f(nil, e.Values)
	for _, p := range e.Parts {
		f(p, p.Values)
	}
}

// Attributions gives every attribution of the entry: of its fields, parts,
// milestones and of the line itself.
func (e *Entry) Attributions() []*Attribution { return e.appendAttributions(nil) }

func (e *Entry) appendAttributions(out []*Attribution) []*Attribution {
	if e.From != nil {
		out = append(out, e.From)
	}
	add := func(values Values, milestones []Milestone) {
		for i := range values {
			if a, ok := values[i].Data.(*Attribution); ok {
				out = append(out, a)
			}
			if values[i].From != nil {
				out = append(out, values[i].From)
			}
		}
		for i := range milestones {
			if milestones[i].From != nil {
				out = append(out, milestones[i].From)
			}
		}
	}
	add(e.Values, e.Milestones)
	for _, p := range e.Parts {
		add(p.Values, p.Milestones)
	}
	return out
}

// maxListMessages is how many rows of one list are reported: a wrong column
// makes every row wrong.
const maxListMessages = 5

// lists: 41, a list of goods that is not in the folder.
func (c *checker) lists() {
	for i := range c.entry.Values {
		v := &c.entry.Values[i]
		terms, ok := v.Data.([]GoodsTerm)
		if !ok {
			continue
		}
		for _, t := range terms {
			if t.List == "" || c.dossier.vague[""] || c.listsRead[t.List] {
				continue
			}
			if c.dossier.hasList(t.List) { // 62, what is wrong in it, once for each list
				c.listsRead[t.List] = true
				rows, ds := c.dossier.readList(t.List)
				c.dossier.checked[t.List] = checkedList{rows, ds}
				c.diagnostics = append(c.diagnostics, ds[:min(len(ds), maxListMessages)]...)
				continue
			}
			otherwise := "put the CSV file into the folder of the dossier"
			if of, _, ok := strings.Cut(t.List, "/"); ok && !strings.Contains(of, ":") && !slices.ContainsFunc(c.dossier.Uses, func(u *Dossier) bool { return u.Name == of }) {
				otherwise += ", or where it is of another dossier add the line: use " + of
			}
			c.report(pact.Error, MissingList, t.Span, pact.DidYouMean(t.List, slices.Sorted(maps.Keys(c.dossier.Lists)), otherwise),
				"there is no list %s in %s", quoted(t.List), c.dossier.Name)
		}
	}
}

// scenario: 63, a what-if that is not in the folder suppose; 65, two states that are
// one; and 46, what is no fact about goods.
func (c *checker) scenario() {
	named := map[*Entry]bool{} // what only the second state has
	refs, _ := Get[[]*Ref](c.entry.Values, "new")
	for _, r := range refs {
		named[r.Entry] = r.Entry != nil
	}
	refs, _ = Get[[]*Ref](c.entry.Values, "without")
	for _, r := range refs {
		if named[r.Entry] {
			c.report(pact.Error, OneState, r.Span, "new is what only the second state has, without what only the first has", "%s is new, and the second state is without it", quoted(r.Text))
		}
	}
	law, ok := Get[trade.Period](c.entry.Values, "law")
	if days := ok && (law.End == 0 || law.Start != law.End.AddDays(-1)); !days && c.entry.Value("new") == nil && c.entry.Value("without") == nil && c.entry.Value("suppose") == nil {
		c.report(pact.Error, OneState, c.headAt(), "write two days, as in law: 2025-10-31 .. 2025-11-01, or what differs: new, without or suppose", "the two states of %s are the same law", c.entry.ID)
	}
	for _, name := range c.entry.Supposed() {
		if c.dossier.WhatIf(name) == nil {
			known := c.dossier.WhatIfs()
			otherwise := "put its .pact files into suppose/" + name + " in the folder of the dossier"
			if len(known) > 0 {
				otherwise = "the what-ifs are " + strings.Join(known, ", ")
			}
			c.report(pact.Error, NoWhatIf, c.valueAt(c.entry.Value("suppose")), pact.DidYouMean(name, known, otherwise), "there is no what-if %s in %s", quoted(name), c.dossier.Name)
		}
	}
	given := map[string]bool{}
	for i := range c.entry.Values { // a fact about all goods is a condition of the law
		tests, _ := c.entry.Values[i].Data.([]Test)
		for _, t := range tests {
			name := strings.TrimSpace(strings.TrimPrefix(t.Text, "not "))
			was, twice := given[name]
			given[name] = t.Not
			switch {
			case twice && was != t.Not:
				c.report(pact.Error, ValueForm, c.valueAt(&c.entry.Values[i]), "give it once", "%s is given and denied", quoted(name))
			case t.Form != TestCondition:
				c.report(pact.Error, ValueForm, c.valueAt(&c.entry.Values[i]), "name a condition of the law by its id, with not in front to deny it", "%s is no fact about goods", quoted(t.Text))
			}
		}
	}
}

// example: 64, goods, an origin or an importer that is not one.
func (c *checker) example() {
	if _, ok := c.entry.Code(); !ok && c.entry.Value("goods") != nil {
		c.report(pact.Error, OneCode, c.valueAt(c.entry.Value("goods")), "name one code, as in 8703.23.01, and write another example for another", "an example is of one code")
	}
	for _, field := range [...]string{"origin", "importer"} {
		p, ok := Get[Parties](c.entry.Values, field)
		if ok && (len(p.List) != 1 || p.List[0].Economy == "" || p.All || len(p.Less) > 0) {
			c.report(pact.Error, OneCode, c.valueAt(c.entry.Value(field)), "name one economy, as in KOR, and write another example for another", "an example has one %s", field)
		}
	}
	importer := trade.Economy("USA") // where not given
	if p, ok := Get[Parties](c.entry.Values, "importer"); ok && len(p.List) == 1 {
		importer = p.List[0].Economy
	}
	if p, ok := Get[Parties](c.entry.Values, "origin"); ok && len(p.List) == 1 && importer != "" && p.List[0].Economy == importer {
		c.report(pact.Error, OneCode, c.valueAt(c.entry.Value("origin")), "name another economy", "an example goes from one economy to another")
	}
}

// sourced: 55, a commitment, claim or line of news without any source; and 23.
func (c *checker) sourced() {
	e := c.entry
	switch {
	case e.Kind.Verb, e.Kind.Name == "commitment", e.Kind.Name == "claim", e.Kind.Name == "measure":
	default:
		return
	}
	if len(c.attributions) == 0 {
		if !e.unread && e.Kind.Name != "measure" && e.Kind.Name != "searched" && e.Kind.Name != "choose" && e.Kind.Name != "correct" && e.Value("under") == nil {
			c.report(pact.Warning, Unsourced, c.headAt(), `add: from SOURCE "the words", or quote: SOURCE "the words"`, "%s has no source", e.ID)
		}
		return
	}
	var better *Entry
	for _, a := range c.attributions {
		source := a.Source.Entry
		if source == nil || source.Text("grade") != "secondary" {
			return
		}
		if refs, ok := Get[[]*Ref](source.Values, "records"); ok {
			for _, r := range refs {
				if r.Entry != nil && r.Entry.Text("grade") == "legal" {
					better = r.Entry
				}
			}
		}
	}
	if under, ok := Get[[]*Ref](e.Values, "under"); ok {
		for _, r := range under {
			if r.Entry == nil {
				continue
			}
			if source := c.legalSource(r.Entry); source != nil {
				better = source
			}
		}
	}
	if better != nil {
		c.report(pact.Warning, OnlySecondary, c.headAt(), "quote "+better.ID, "the only source of %s is secondary; the legal text %s exists", e.ID, better.ID)
	}
}

// legalSource is the last source of an instrument whose grade is legal.
func (c *checker) legalSource(instrument *Entry) *Entry {
	source, known := c.legal[instrument]
	if !known {
		for _, a := range instrument.Attributions() {
			if a.Source.Entry != nil && a.Source.Entry.Text("grade") == "legal" {
				source = a.Source.Entry
			}
		}
		c.legal[instrument] = source
	}
	return source
}

// maxQuoteWords is what a quote may hold: evidence, not a copy.
const maxQuoteWords = 12

// quotes: 56, a quote that is longer than evidence needs.
func (c *checker) quotes() {
	for _, a := range c.attributions {
		if a.Quote == "" {
			continue
		}
		if n := quote.Words(a.Quote); n > maxQuoteWords {
			c.report(pact.Warning, QuoteLong, a.QuoteAt, "keep the words that carry the fact", "the quote has %d words; %d are enough for evidence", n, maxQuoteWords)
		}
	}
}

// scores: 25.
func (c *checker) scores() {
	v := c.entry.Value("score")
	if v == nil {
		return
	}
	if x, _ := v.Data.(float64); x < -1 || x > 1 {
		c.report(pact.Error, ScoreWrong, c.valueAt(v), "−1 not met, 0 partly, +1 met", "score %s is outside −1..+1", v.Text)
	} else if c.entry.Text("coder") == "" {
		c.report(pact.Error, ScoreWrong, c.valueAt(v), "add: coder: NAME", "a score needs a coder")
	}
}

// numbersQuoted: 22, an amount whose own quote does not state its number.
func (c *checker) numbersQuoted() {
	c.entry.each(func(part *Part, values Values) {
		for i := range values {
			v := &values[i]
			if v.From == nil || v.From.Quote == "" {
				continue
			}
			switch data := v.Data.(type) {
			case trade.Amount:
				c.numberQuoted(data, v.From)
			case Cap:
				c.numberQuoted(data.Amount, v.From)
			}
		}
	})
	if e := c.entry; e.Amount != nil && e.From != nil && e.From.Quote != "" {
		c.numberQuoted(*e.Amount, e.From)
	}
}

func (c *checker) numberQuoted(a trade.Amount, from *Attribution) {
	if !quote.HasNumber(from.Quote, &a.Number) {
		c.report(pact.Warning, NumberNotQuoted, from.QuoteAt, "quote the words that carry the figure", "the number %s is not in the quote", trade.FormatNumber(&a.Number))
	}
}

// claim: 61, a claim that a line of news treats as a commitment.
func (c *checker) claim() {
	for _, n := range c.entry.News {
		if n.Kind.Name == "delivered" || n.Kind.Name == "returned" {
			at := n.File.Nodes[n.Node].Word
			c.diagnostics = append(c.diagnostics, n.File.Diagnose(pact.Error, ClaimSummed, at, c.entry.ID+" is a claim; nothing is delivered on a claim", "name the commitment it belongs to"))
		}
	}
}

// choice: 57, choosing where nothing is in conflict.
func (c *checker) choice() {
	e := c.entry
	target := e.Target.Entry
	if target == nil || e.Amount == nil {
		return
	}
	values := target.Values
	if p := target.Part(e.Target.Part); p != nil {
		values = p.Values
	}
	about := subject{target, e.Target.Part}
	stated, known := c.stated[about]
	if !known {
		stated = map[string]bool{}
		for _, r := range Rivals(c.dossier, target, e.Target.Part, values) {
			stated[sum(&r.Amount)] = true
		}
		c.stated[about] = stated
	}
	if stated[sum(e.Amount)] {
		return
	}
	c.report(pact.Warning, NothingToChoose, c.headAt(), "choose one of the amounts that the sources state", "%s is not among the amounts given for %s", e.Amount.String(), e.Target.Text)
}

// sum is the same text for the same number of the same unit, whatever its bound.
func sum(a *trade.Amount) string { return trade.FormatNumber(&a.Number) + " " + string(a.Unit) }

// A Rival is one of several amounts of one unit that different sources or
// claims state for the same thing.
type Rival struct {
	Amount trade.Amount
	From   *Attribution // nil where it names none
	Entry  *Entry       // the commitment itself, or the claim
	Node   int32
}

// Rivals gives all amounts stated for an entry or for one of its parts: by its
// own fields and by claims about it, in file order. They conflict where two of
// one unit exclude each other.
func Rivals(d *Dossier, e *Entry, part string, values Values) []Rival {
	var out []Rival
	for i := range values {
		if a, ok := values[i].Data.(trade.Amount); ok && values[i].Field.Name == "amount" {
			out = append(out, Rival{a, values[i].From, e, values[i].Node})
		}
	}
	for _, claim := range d.about[subject{e, part}] {
		for i := range claim.Values {
			if a, ok := claim.Values[i].Data.(trade.Amount); ok && claim.Values[i].Field.Name == "amount" {
				from := claim.Values[i].From
				if from == nil {
					if all := claim.Attributions(); len(all) > 0 {
						from = all[0]
					}
				}
				out = append(out, Rival{a, from, claim, claim.Values[i].Node})
			}
		}
	}
	return out
}

// Excludes reports whether two amounts of one unit cannot both be true: their
// intervals do not meet. "more than" leaves its own number out.
func Excludes(a, b trade.Amount) bool {
	if a.Unit != b.Unit {
		return false
	}
	below := func(x, y trade.Amount) bool { // x lies wholly below y
		high, low := x.High(), y.Low()
		if high == nil || low == nil {
			return false
		}
		cmp := high.Cmp(low)
		return cmp < 0 || cmp == 0 && y.Bound == trade.MoreThan
	}
	return below(a, b) || below(b, a)
}

// chosen reports whether a choose line settles the conflict about the entry or part.
func chosen(e *Entry, part string) bool {
	return slices.ContainsFunc(e.News, func(n *Entry) bool { return n.Kind.Name == "choose" && n.Target.Part == part })
}

// shown is an amount beside its rival: the number alone where that tells them apart.
func shown(a, rival *trade.Amount) string {
	if a.Number.Cmp(&rival.Number) != 0 && a.Bound == rival.Bound {
		return trade.FormatNumber(&a.Number)
	}
	return a.String()
}

func (c *checker) commitment() {
	e := c.entry
	c.vagueCap(e.Values)
	c.conflict("", e.Values)
	said := c.infeasible(e.Values, e.Values, nil)
	for _, p := range e.Parts {
		c.vagueCap(p.Values)
		c.conflict(p.ID, p.Values)
		if !said || p.Value("cap") != nil || p.Value("due") != nil {
			c.infeasible(p.Values, e.Values, p)
		}
	}
	c.partsSum()
	c.deadlines()
	moved := make([][]*Entry, 1+len(e.Parts)) // what was delivered and returned: of the whole, then of each part
	var shared []*Entry                       // what counts against the cap of the whole
	place := make(map[string]int, len(moved))
	for i, p := range e.Parts {
		place[p.ID] = 1 + i
	}
	for _, n := range e.News {
		if n.Kind.Name != "delivered" && n.Kind.Name != "returned" {
			continue
		}
		if !slices.ContainsFunc(n.News, func(k *Entry) bool { return k.Kind.Name == "correct" }) {
			i := place[n.Target.Part]
			moved[i] = append(moved[i], n)
			if i == 0 || e.Parts[i-1].Value("cap") == nil {
				shared = append(shared, n)
			}
		}
	}
	if limit, ok := Get[Cap](e.Values, "cap"); ok {
		c.aboveCap(limit, shared)
	}
	c.deliveries("", e.Values, moved[0])
	for i, p := range e.Parts {
		c.deliveries(p.ID, p.Values, moved[1+i])
		if limit, ok := Get[Cap](p.Values, "cap"); ok {
			c.aboveCap(limit, moved[1+i])
		}
	}
}

// vagueCap: 12, and 58 for a cap in another unit than the amounts beside it.
func (c *checker) vagueCap(values Values) {
	if v := values.Value("cap"); v != nil && values.Value("amount") != nil {
		unit := v.Data.(Cap).Amount.Unit
		if unit.Kind() == trade.Currency && !slices.ContainsFunc(values, func(x Value) bool {
			a, ok := x.Data.(trade.Amount)
			return ok && x.Field.Name == "amount" && (a.Unit == unit || a.Unit.Kind() != trade.Currency)
		}) {
			c.report(pact.Error, UnitMismatch, c.valueAt(v), "state both in one unit, with the dated rate in a note", "the cap is stated in %s, the amount in %s", unit, values.Value("amount").Data.(trade.Amount).Unit)
		}
	}
	if v := values.Value("cap"); v != nil && v.Data.(Cap).Per == PerYear {
		c.report(pact.Warning, CapPeriodVague, c.valueAt(v), "write: per calendar-year, per fiscal-year or per rolling-year; it is read as calendar-year", "cap does not say calendar-, fiscal- or rolling-year")
	}
}

// conflict: 24, rival amounts between which no one has chosen.
func (c *checker) conflict(part string, values Values) {
	rivals := Rivals(c.dossier, c.entry, part, values)
	if len(rivals) < 2 || chosen(c.entry, part) {
		return
	}
	// Of each unit, those that end first and begin last: an amount that excludes
	// any of those before it excludes one of the two.
	type ends struct{ lowest, highest *trade.Amount }
	extremes := map[trade.Unit]ends{}
	for i := range rivals {
		a := &rivals[i].Amount
		x, ok := extremes[a.Unit]
		if !ok {
			extremes[a.Unit] = ends{a, a}
			continue
		}
		if !Excludes(*a, *x.lowest) && !Excludes(*a, *x.highest) {
			if endsBelow(a, x.lowest) {
				x.lowest = a
			}
			if beginsAbove(a, x.highest) {
				x.highest = a
			}
			extremes[a.Unit] = x
			continue
		}
		first := slices.IndexFunc(rivals[:i], func(b Rival) bool { return Excludes(*a, b.Amount) })
		b, f, node := &rivals[first].Amount, rivals[i].Entry.File, rivals[i].Node
		c.diagnostics = append(c.diagnostics, f.Diagnose(pact.Warning, Unchosen, f.Nodes[node].Rest,
			fmt.Sprintf("two sources differ on %s (%s v %s) and no one has chosen", Name(c.entry.ID, part), shown(b, a), shown(a, b)),
			fmt.Sprintf("a person may choose: DATE choose %s AMOUNT from SOURCE, with a reason", Name(c.entry.ID, part))))
		return
	}
}

// endsBelow reports whether the interval of a ends below that of b.
func endsBelow(a, b *trade.Amount) bool {
	x, y := a.High(), b.High()
	return x != nil && (y == nil || x.Cmp(y) < 0)
}

// beginsAbove reports whether the interval of a begins above that of b.
func beginsAbove(a, b *trade.Amount) bool {
	n := a.Low().Cmp(b.Low())
	return n > 0 || n == 0 && a.Bound == trade.MoreThan && b.Bound != trade.MoreThan
}

// Name is the id of an entry or of one of its parts: strategic-investment.cash.
func Name(id, part string) string {
	if part == "" {
		return id
	}
	return id + "." + part
}

// infeasible: 11, a cap that cannot cover the amount by the deadline. It gives
// true where it said so.
func (c *checker) infeasible(values, whole Values, p *Part) (said bool) {
	capValue, due := values.Value("cap"), values.Value("due")
	if capValue == nil {
		capValue = whole.Value("cap")
	}
	if due == nil {
		due = whole.Value("due")
	}
	if capValue == nil || due == nil || due.Data.(Due).Form != DueBy {
		return false
	}
	limit, deadline := capValue.Data.(Cap), due.Data.(Due).Date
	start := c.entry.Valid()
	if s, ok := Get[trade.Dateish](values, "start"); ok {
		start = s.First
	}
	if start == 0 {
		return false
	}
	periods := limit.Periods(start, deadline.Last, c.fiscalStart())
	most := times(&limit.Amount.Number, periods)
	for i := range values {
		a, ok := values[i].Data.(trade.Amount)
		if !ok || values[i].Field.Name != "amount" || a.Unit != limit.Amount.Unit || most == nil || a.Low() == nil || a.Low().Cmp(most) <= 0 {
			continue
		}
		said = true
		c.report(pact.Error, CapInfeasible, c.valueAt(capValue), "check the cap, the amount and the deadline against the text", "cap %s × %d %s = %s, cannot cover %s by %s",
			trade.FormatNumber(&limit.Amount.Number), periods, plural(limit.Per.String(), periods), trade.FormatNumber(most), trade.FormatNumber(&a.Number), deadline.Text)
	}
	return said
}

func plural(word string, n int) string {
	word = strings.ReplaceAll(word, "-", " ")
	if n == 1 {
		return word
	}
	return word + "s"
}

// fiscalStart is the month in which the payer's fiscal year begins.
func (c *checker) fiscalStart() int {
	if by, ok := Get[Parties](c.entry.Values, "by"); ok && len(by.List) > 0 {
		return FiscalYearStart(by.List[0].Economy)
	}
	return 1
}

// partsSum: 4 and 19; bounds that contradict each other are 24.
func (c *checker) partsSum() {
	e := c.entry
	currencies := map[trade.Unit]bool{}
	for _, p := range e.Parts {
		for i := range p.Values {
			if a, ok := p.Values[i].Data.(trade.Amount); ok && p.Values[i].Field.Name == "amount" && a.Unit.Kind() == trade.Currency {
				currencies[a.Unit] = true
			}
		}
	}
	for i := range e.Values {
		total, ok := e.Values[i].Data.(trade.Amount)
		if !ok || e.Values[i].Field.Name != "amount" {
			continue
		}
		if len(currencies) > 1 && currencies[total.Unit] {
			names := make([]string, 0, len(currencies))
			for u := range currencies {
				names = append(names, string(u))
			}
			slices.Sort(names)
			c.report(pact.Error, MixedCurrencies, c.valueAt(&e.Values[i]), "state all parts in one currency, with the dated rate in a note", "parts use %s; give a dated rate", strings.Join(names, " and "))
			return
		}
		low, high, n, exact := new(apd.Decimal), new(apd.Decimal), 0, true
		for _, p := range e.Parts {
			for j := range p.Values {
				a, ok := p.Values[j].Data.(trade.Amount)
				if !ok || p.Values[j].Field.Name != "amount" || a.Unit != total.Unit {
					continue
				}
				n++
				exact = exact && a.Bound == trade.Exactly
				low = trade.Sum(low, a.Low())
				if high != nil && a.High() != nil {
					high = trade.Sum(high, a.High())
				} else {
					high = nil
				}
				break // of rival amounts the first; check 24 tells of the others
			}
		}
		if n == 0 || n < len(e.Parts) { // parts without an amount in this unit leave the sum open
			continue
		}
		switch {
		case exact && total.Bound == trade.Exactly:
			diff := trade.Difference(low, &total.Number)
			if n == 1 && diff.Sign() < 0 { // one part is carved out of the whole; it is no breakdown
				continue
			}
			if !diff.IsZero() {
				diff.Negative = false
				unit := string(total.Unit)
				c.report(pact.Error, PartsSum, c.valueAt(&e.Values[i]), "correct the amount or the parts, or add the part that is missing", "parts of %s add up to %s %s, amount is %s (difference %s)",
					e.ID, trade.FormatNumber(low), unit, trade.FormatNumber(&total.Number), trade.FormatNumber(diff))
			}
		case !chosen(e, ""):
			atLeast := trade.Amount{Number: *low, Unit: total.Unit, Bound: trade.AtLeast}
			sum, contradicts := atLeast.String(), Excludes(atLeast, total)
			if high != nil {
				upTo := trade.Amount{Number: *high, Unit: total.Unit, Bound: trade.UpTo}
				if Excludes(upTo, total) {
					sum, contradicts = upTo.String(), true
				}
			}
			if contradicts {
				c.report(pact.Warning, Unchosen, c.valueAt(&e.Values[i]), "both may stand; a person may choose: DATE choose "+e.ID+" AMOUNT from SOURCE, with a reason",
					"the parts of %s allow %s, the amount is %s", e.ID, sum, total.String())
			}
		}
	}
}

// countsInCircle reports whether what a milestone counts from leads back to it.
// Each counts from one thing only, so that the way is a line.
func (c *checker) countsInCircle(first *Milestone) bool {
	seen := map[*Milestone]bool{}
	for m := milestoneOf(first.Due.Ref); m != nil && !seen[m]; m = milestoneOf(m.Due.Ref) {
		if m == first {
			return true
		}
		seen[m] = true
	}
	return false
}

// milestoneOf is the milestone that a reference names, nil where it names none.
func milestoneOf(r *Ref) *Milestone {
	if r == nil || r.Entry == nil || r.Milestone == "" {
		return nil
	}
	list := r.Entry.Milestones
	if p := r.Entry.Part(r.Part); p != nil {
		list = p.Milestones
	}
	for i := range list {
		if list[i].Name == r.Milestone {
			return &list[i]
		}
	}
	return nil
}

// deadlines: 16 and 60.
func (c *checker) deadlines() {
	e := c.entry
	within := func(d Due, at pact.Span) {
		if d.Form == DueBy {
			refs, _ := Get[[]*Ref](e.Values, "under")
			for _, r := range refs {
				if r.Entry == nil {
					continue
				}
				if p, ok := Get[trade.Period](r.Entry.Values, "period"); ok && (p.End != 0 && d.Date.First >= p.End || d.Date.Last < p.Start) {
					c.report(pact.Error, OutsidePeriod, at, "check the deadline and the period against the text", "due %s lies outside the instrument's period %s", d.Date.Text, r.Entry.Text("period"))
				}
			}
			return
		}
		if d.Ref != nil && d.Ref.Entry != nil && d.Ref.Milestone == "" {
			switch d.Ref.Entry.Kind.Name {
			case "event", "instrument", "commitment", "measure", "provision":
			default:
				if !d.Ref.Entry.Kind.Verb {
					c.report(pact.Error, DueNowhere, at, "name a milestone, an event, an instrument or a commitment", "a deadline cannot count from %s, %s", d.Ref.Text, article(d.Ref.Entry.Kind.Name))
				}
			}
		}
	}
	e.each(func(p *Part, values Values) {
		if v := values.Value("due"); v != nil {
			within(v.Data.(Due), c.valueAt(v))
		}
	})
	all := func(ms []Milestone, part string) {
		for i := range ms {
			m := &ms[i]
			n := &e.File.Nodes[m.Node]
			within(m.Due, n.Rest)
			if r := m.Due.Ref; r != nil && r.Entry == e && r.Milestone == m.Name && r.Part == part {
				c.report(pact.Error, RefCycle, n.Rest, "count from another milestone or event", "milestone %s counts from itself", m.Name)
			} else if c.countsInCircle(m) {
				c.report(pact.Error, RefCycle, n.Rest, "count one of them from an event or a day", "milestone %s counts from %s, which leads back to it", m.Name, r.Text)
			}
		}
	}
	all(e.Milestones, "")
	for _, p := range e.Parts {
		all(p.Milestones, p.ID)
	}
}

// deliveries: 15, 18 and 58, over what was delivered and returned of the
// entry or of one part.
func (c *checker) deliveries(part string, values Values, moved []*Entry) {
	if len(moved) == 0 {
		return
	}
	e := c.entry
	var units []trade.Unit                // of its own amounts
	most := map[trade.Unit]*apd.Decimal{} // what it has one amount of, and no more may be delivered
	for i := range values {
		if a, ok := values[i].Data.(trade.Amount); ok && values[i].Field.Name == "amount" {
			units = append(units, a.Unit)
			if a.Bound != trade.About {
				most[a.Unit] = a.High()
			}
		}
	}
	stated := map[trade.Unit]int{}
	for _, r := range Rivals(c.dossier, e, part, values) {
		if stated[r.Amount.Unit]++; stated[r.Amount.Unit] > 1 {
			delete(most, r.Amount.Unit)
		}
	}
	if values.Text("over-delivery") == "yes" {
		clear(most)
	}
	total := map[trade.Unit]*apd.Decimal{}
	over := false
	valid := e.Valid()
	for _, n := range moved {
		report := func(severity pact.Severity, number int, hint, format string, args ...any) {
			c.diagnostics = append(c.diagnostics, n.File.Diagnose(severity, number, n.File.LineSpan(&n.File.Nodes[n.Node]), fmt.Sprintf(format, args...), hint))
		}
		day := n.Valid()
		if valid != 0 && day < valid {
			report(pact.Error, TooEarly, "check the day, or say on which day it was agreed: agreed: DATE", "delivery %s precedes the commitment %s", day, valid)
		}
		if n.Amount == nil {
			continue
		}
		unit := n.Amount.Unit
		if len(units) > 0 && !slices.Contains(units, unit) {
			report(pact.Error, UnitMismatch, "state it in the unit of the commitment, with the dated rate in a note", "%s is stated in %s, the delivery in %s", Name(e.ID, part), units[0], unit)
			continue
		}
		number := counted(n)
		if number == nil {
			continue
		}
		if total[unit] == nil {
			total[unit] = new(apd.Decimal)
		}
		add(total[unit], number)
		if high := most[unit]; high != nil && !over && total[unit].Cmp(high) > 0 {
			over = true
			report(pact.Error, OverDelivered, "add over-delivery: yes, or correct the line", "delivered %s exceeds %s", trade.FormatNumber(total[unit]), trade.FormatNumber(high))
		}
	}
}

// counted is what one line of news adds to the sum of what was delivered, below
// 0 for what came back; nil where it may not belong to the commitment or sets
// no least amount.
func counted(n *Entry) *apd.Decimal {
	if n.Amount == nil || slices.Contains(n.Modifiers, "attribution unknown") || n.Text("attribution") == "unknown" || n.Amount.Bound == trade.UpTo {
		return nil
	}
	if n.Kind.Name == "returned" {
		return trade.Difference(new(apd.Decimal), &n.Amount.Number)
	}
	return &n.Amount.Number
}

// aboveCap: 13, over all that counts against one cap. Rolling years are left to
// the ledger, which knows the first payment.
func (c *checker) aboveCap(limit Cap, moved []*Entry) {
	if limit.Per == PerRollingYear {
		return
	}
	paid := map[trade.Period]*apd.Decimal{}
	for _, n := range moved {
		number := counted(n)
		if number == nil || n.Amount.Unit != limit.Amount.Unit {
			continue
		}
		period := limit.PeriodOf(n.Valid(), c.entry.Valid(), c.fiscalStart())
		so := paid[period]
		if so == nil {
			so = new(apd.Decimal)
			paid[period] = so
		}
		above := so.Cmp(&limit.Amount.Number) > 0
		add(so, number)
		if above || so.Cmp(&limit.Amount.Number) <= 0 {
			continue
		}
		severity, hint := pact.Error, "check the amounts and the cap"
		if limit.OnDemand {
			severity, hint = pact.Note, "the payer may go beyond the cap, but could not have been required to"
		}
		c.diagnostics = append(c.diagnostics, n.File.Diagnose(severity, CapExceeded, n.File.LineSpan(&n.File.Nodes[n.Node]),
			fmt.Sprintf("paid in %s: %s, above the cap of %s", periodName(limit, period), trade.FormatNumber(so), trade.FormatNumber(&limit.Amount.Number)), hint))
	}
}

// add adds x to sum, exactly.
func add(sum, x *apd.Decimal) {
	_, _ = apd.BaseContext.Add(sum, sum, x) // precision 0: exact
}

func periodName(c Cap, p trade.Period) string {
	if c.Per == PerCalendarYear || c.Per == PerYear {
		return fmt.Sprint(p.Start.Year())
	}
	return p.String()
}

// relations are the fields that must not lead back to their beginning: 20 for
// what supersedes, 54 for the others.
var relations = [...]struct {
	field, verb string
	number      int
}{{"supersedes", "supersedes", SupersedeCycle}, {"under", "is under", RefCycle}, {"replaces", "replaces", RefCycle},
	{"yields-to", "yields to", RefCycle}, {"when", "waits for", RefCycle}, {"part-of", "is part of", RefCycle}, {"rests-on", "rests on", RefCycle}}

// links are what the entries name in one relation.
type links struct {
	next  map[*Entry][]*Entry
	order []*Entry
}

func (l *links) add(from, to *Entry) {
	if from == nil || to == nil {
		return
	}
	if l.next[from] == nil {
		l.order = append(l.order, from)
	}
	l.next[from] = append(l.next[from], to)
}

// cycles: 20 and 54.
func (c *checker) cycles() {
	var of [len(relations)]links
	for i := range of {
		of[i].next = map[*Entry][]*Entry{}
	}
	for _, e := range c.dossier.Entries {
		if e.Kind.Name == "superseded" {
			refs, _ := Get[[]*Ref](e.Values, "with")
			for _, r := range refs {
				of[0].add(r.Entry, e.Target.Entry)
			}
		}
		for i := range e.Values {
			for k := range relations {
				if e.Values[i].Field.Name != relations[k].field {
					continue
				}
				switch data := e.Values[i].Data.(type) {
				case []*Ref:
					for _, r := range data {
						of[k].add(e, r.Entry)
					}
				case *Ref:
					of[k].add(e, data.Entry)
				case Condition:
					if data.Ref != nil {
						of[k].add(e, data.Ref.Entry)
					}
				}
			}
		}
	}
	for k := range of {
		c.cycle(&of[k], relations[k].verb, relations[k].number)
	}
}

// maxCircle is how many members of a circle a message names.
const maxCircle = 20

// cycle walks the links in depth, with a path of its own in place of the stack:
// a chain may be as long as the dossier.
func (c *checker) cycle(l *links, verb string, number int) {
	type step struct {
		entry *Entry
		next  int // of its links
	}
	const done = -1
	place := map[*Entry]int{} // 1 + its place on the path, or done
	var path []step
	for _, start := range l.order {
		if place[start] != 0 {
			continue
		}
		path = append(path[:0], step{start, 0})
		place[start] = 1
		for len(path) > 0 {
			top := &path[len(path)-1]
			if top.next == len(l.next[top.entry]) {
				place[top.entry] = done
				path = path[:len(path)-1]
				continue
			}
			n := l.next[top.entry][top.next]
			top.next++
			switch at := place[n]; {
			case at == 0:
				place[n] = len(path) + 1
				path = append(path, step{n, 0})
			case at > 0:
				var names []string
				for i, x := range path[at-1:] {
					if i == maxCircle {
						names = append(names, fmt.Sprintf("… %d more …", len(path)-at+1-maxCircle))
						break
					}
					names = append(names, x.entry.ID)
				}
				c.entry = top.entry
				c.report(pact.Error, number, c.headAt(), "take out one of the links", "%s", strings.Join(append(names, n.ID), " "+verb+" "))
			}
		}
	}
}
