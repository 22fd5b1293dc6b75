package dossier

import (
	"cmp"
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// A reader turns the lines of one file into entries.
type reader struct {
	dossier     *Dossier
	schema      *Schema
	file        *pact.File
	diagnostics []pact.Diagnostic
	entry       *Entry             // being read
	part        *Part              // nil outside a part
	must        map[*Kind][]*Field // the required fields of the kinds met

	entries      slab[Entry]
	refs         slab[Ref]
	attributions slab[Attribution]
	amounts      slab[trade.Amount]

	units, economies []string // to find what the author meant; nil before they are asked for
	compared         int      // candidates compared so far
	pending          []pendingRef
}

// A slab hands out values that lie side by side: a dossier has many, lives as a
// whole, and is mostly gone over in order.
type slab[T any] []T

func (s *slab[T]) next() *T {
	if len(*s) == 0 {
		*s = make([]T, 128)
	}
	value := &(*s)[0]
	*s = (*s)[1:]
	return value
}

func (r *reader) report(severity pact.Severity, number int, at pact.Span, message, hint string) {
	r.diagnostics = append(r.diagnostics, r.file.Diagnose(severity, number, at, message, hint))
}

func (r *reader) errorf(number int, at pact.Span, hint, format string, args ...any) {
	r.report(pact.Error, number, at, fmt.Sprintf(format, args...), hint)
}

var (
	partyKinds  = []string{"party"}
	sourceKinds = []string{"source"}

	conditionKinds = []string{"condition"}
)

// attributed are the types whose value may end with "from SOURCE …" without a
// quote. Free words may end with "from somewhere" and mean just that, so they
// carry an attribution only where a quote or a locator follows.
func attributed(t Type) bool {
	switch t {
	case TText, TURL, THash, TCondition, TTests, TQuote, TSource, TGoods, TOrigins:
		return false
	}
	return true
}

// value reads one field. It gives false where the value could not be read and
// a message was given.
func (r *reader) value(field *Field, node *pact.Node, nodeIndex int32, more []pact.Span) (Value, bool) {
	v := Value{Field: field, Node: nodeIndex, Span: node.Rest}
	at := node.Rest
	if at.Empty() && len(more) == 0 {
		r.errorf(EmptyValue, node.Word, "write: "+field.Name+": "+field.Example, "%s is empty", field.Name)
		return v, false
	}
	if field.Type != TQuote && field.Type != TSource && !at.Empty() {
		c := r.file.Clause(at, false)
		prose := (field.Type == TText || field.Type == TCondition) && (!pact.IsID(r.file.Slice(c.Source)) || len(c.Modifiers) > 0)
		if !c.Source.Empty() && !prose && (attributed(field.Type) || c.HasQuote || !c.Locator.Empty()) {
			if len(c.Modifiers) > 0 {
				r.errorf(ValueForm, c.Modifiers[0], "put it in front of from, or into a note", "nothing follows the words of a quote")
				return v, false
			}
			v.From = r.attribution(c)
			at = c.Value
			v.Span = at
			if at.Empty() {
				r.errorf(EmptyValue, node.Word, "write: "+field.Name+": "+field.Example, "%s has a source and no value", field.Name)
				return v, false
			}
		}
	}
	v.Text = r.file.Slice(at)
	if len(more) > 0 {
		words := []string{v.Text}
		if v.Text == "" {
			words = nil
		}
		for _, m := range more {
			words = append(words, r.file.Slice(m))
		}
		v.Text = strings.Join(words, " ")
	}
	if at.Empty() {
		at = more[0]
		v.Span = at
	}
	if len(more) > 0 && field.Type != TText && field.Type != TCondition && !node.Rest.Empty() {
		r.errorf(ValueForm, more[0], "put it on the line of the field", "%s does not go on over several lines", field.Name)
		return v, false
	}
	var ok bool
	v.Data, ok = r.decode(field, at, v.Text)
	return v, ok
}

// decode reads the words of a value by the type of its field.
func (r *reader) decode(field *Field, at pact.Span, text string) (any, bool) {
	form := func(what string) (any, bool) {
		r.errorf(ValueForm, at, fmt.Sprintf("write: %s: %s", field.Name, field.Example), "%s is %s, not %s", field.Name, what, quoted(text))
		return nil, false
	}
	switch field.Type {
	case TText:
		return unquote(text), true
	case TWord:
		for _, w := range field.Words {
			if w == text {
				return text, true
			}
		}
		r.errorf(ValueForm, at, pact.DidYouMean(text, field.Words, "one of: "+strings.Join(field.Words, ", ")), "%s has no value %s", field.Name, quoted(text))
		return nil, false
	case TYesNo:
		if text != "yes" && text != "no" {
			return form("yes or no")
		}
		return text == "yes", true
	case TNumber:
		x, err := strconv.ParseFloat(strings.Replace(text, "−", "-", 1), 64)
		if err != nil || x != x || x > 1e15 || x < -1e15 {
			return form("a number")
		}
		return x, true
	case TDate:
		return r.dateish(at, text, field.Example)
	case TPeriod:
		p, err := trade.ParsePeriod(text)
		if errors.Is(err, trade.ErrPeriodBackwards) {
			r.errorf(PeriodBackwards, at, "put the earlier day first", "period ends before it starts")
			return nil, false
		}
		if err != nil {
			r.errorf(NotADate, at, "write: "+field.Name+": 2025-11-01 .. 2026-02-23, or 2025-11-01 .. where it is open", "%s is not a period", quoted(text))
			return nil, false
		}
		return p, true
	case TDue:
		return r.due(at)
	case TAmount:
		a, ok := r.amount(at, text)
		if ok && field.Name == "level" && a.Unit.Kind() != trade.Level {
			return form("a level such as 3.5 % of GDP")
		}
		return a, ok
	case TCap:
		return r.cap(at)
	case TSchedule:
		word, rest := r.file.NextWord(at)
		by, ok := r.dateish(word, r.file.Slice(word), "2027")
		if !ok {
			return nil, false
		}
		if rest.Empty() {
			return form("a day and an amount")
		}
		a, ok := r.amount(rest, r.file.Slice(rest))
		if !ok {
			return nil, false
		}
		return Schedule{By: by.(trade.Dateish), Amount: a}, true
	case TDays:
		number, rest := r.file.NextWord(at)
		n, err := strconv.Atoi(r.file.Slice(number))
		unit := r.file.Slice(rest)
		if err != nil || n < 0 || n > 100000 || (unit != "days" && unit != "months" && unit != "day" && unit != "month") {
			return form("a number of days or months")
		}
		return Length{N: n, Months: unit[0] == 'm'}, true
	case TRef:
		return r.ref(at, field.Kinds), true
	case TRefs:
		var refs []*Ref
		for _, item := range r.file.List(at) {
			refs = append(refs, r.ref(item, field.Kinds))
		}
		return refs, true
	case TParty:
		p, ok := r.party(at)
		return p, ok
	case TParties, TOrigins:
		return r.parties(at, field.Type == TOrigins)
	case TMembers:
		var members []Member
		good := true
		for _, item := range r.file.List(at) {
			word, rest := r.file.NextWord(item)
			m := Member{}
			var ok bool
			if m.Party, ok = r.party(word); !ok {
				good = false
				continue
			}
			if !rest.Empty() {
				p, err := trade.ParsePeriod(r.file.Slice(rest))
				if err != nil {
					r.errorf(NotADate, rest, "write: KOR 1989-11-06 ..", "%s is not a period", quoted(r.file.Slice(rest)))
					good = false
					continue
				}
				m.Period = p
			}
			members = append(members, m)
		}
		return members, good
	case TQuote, TSource:
		return r.quoteValue(field, at)
	case TURL:
		u, err := url.Parse(text)
		if err != nil || u.Scheme == "" || u.Host == "" && u.Opaque == "" || strings.ContainsAny(text, " \t") {
			return form("an address")
		}
		return text, true
	case THash:
		if len(text) != 64 || strings.Trim(strings.ToLower(text), "0123456789abcdef") != "" {
			return form("64 hexadecimal digits")
		}
		return strings.ToLower(text), true
	case TCondition:
		return r.condition(at), true
	case TTests:
		return r.tests(at)
	case TDuty, TPromisedDuty:
		return r.duty(field, at, text)
	case TGoods:
		return r.goods(field, at)
	case THeadings:
		var out []trade.Product
		for _, item := range r.file.List(at) {
			p, err := trade.ParseProduct(r.file.Slice(item))
			if err != nil {
				r.errorf(ValueForm, item, "write: heading: 9903.94.60, 9903.94.61", "%s is not a heading of the tariff", quoted(r.file.Slice(item)))
				return nil, false
			}
			out = append(out, p)
		}
		return out, true
	}
	return text, true
}

// quoted puts user text into a message: bounded and on one line.
func quoted(s string) string {
	if r := []rune(s); len(r) > 60 {
		s = string(r[:60]) + "…"
	}
	return strconv.Quote(s)
}

// unquote takes one pair of quotation marks off a text that is wholly in them.
func unquote(s string) string {
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return s[1 : len(s)-1]
	}
	return s
}

func (r *reader) dateish(at pact.Span, text, example string) (any, bool) {
	d, err := trade.ParseDateish(text)
	if err != nil {
		r.errorf(NotADate, at, "write a day, month, quarter or year: 2029-01-19, 2025-11, 2026-Q1, 2030", "%s is not a date", text)
		return nil, false
	}
	return d, true
}

func (r *reader) amount(at pact.Span, text string) (trade.Amount, bool) {
	a, err := trade.ParseAmount(text)
	if err == nil {
		return a, true
	}
	var e *trade.AmountError
	if !errors.As(err, &e) {
		r.errorf(ValueForm, at, "write: 350 billion USD", "%s is not an amount", quoted(text))
		return a, false
	}
	start := min(at.Start+int32(e.Offset), at.End)
	word := pact.Span{Start: start, End: min(start+int32(len(e.Word)), at.End)}
	switch e.Kind {
	case trade.NoUnit:
		r.errorf(NoUnit, at, "write the unit behind the number: 350 billion USD, 103 aircraft", "this amount has no currency or unit")
	case trade.UnknownUnit:
		if r.units == nil {
			for _, u := range trade.Units() {
				r.units = append(r.units, string(u))
			}
		}
		hint := "a unit is a currency (USD), a counted thing (GPU, aircraft) or a level (% of GDP)"
		if near := r.nearest(e.Word, r.units); near != "" {
			hint = fmt.Sprintf("did you mean %q?", near)
		}
		r.errorf(UnknownUnit, word, hint, "unknown unit %s", quoted(e.Word))
	default:
		r.errorf(ValueForm, at, "write: [exactly|about|more than|at least|up to] 350 billion USD", "%s is not an amount", quoted(text))
	}
	return a, false
}

// nearest is pact.Nearest, as long as it has not been asked too often.
func (r *reader) nearest(word string, candidates []string) string {
	if r.compared > maxCompared {
		return ""
	}
	r.compared += len(candidates)
	return pact.Nearest(word, candidates)
}

func (r *reader) cap(at pact.Span) (any, bool) {
	c := Cap{}
	text := r.file.Slice(at)
	if i := strings.LastIndexByte(text, ','); i >= 0 && strings.TrimSpace(text[i+1:]) == "on demand" {
		c.OnDemand = true
		text = strings.TrimRight(text[:i], " \t")
	}
	i := strings.LastIndex(text, " per ")
	if i < 0 {
		i = strings.LastIndex(text, " a ") // 20 billion USD a year
	}
	if i < 0 {
		a, ok := r.amount(pact.Span{Start: at.Start, End: at.Start + int32(len(text))}, text)
		if ok {
			c.Amount, c.Per = a, PerYear
		}
		return c, ok
	}
	a, ok := r.amount(pact.Span{Start: at.Start, End: at.Start + int32(i)}, strings.TrimRight(text[:i], " \t"))
	if !ok {
		return nil, false
	}
	c.Amount = a
	name := strings.TrimSpace(text[i+len(" per "):])
	if strings.HasPrefix(text[i:], " a ") {
		name = strings.TrimSpace(text[i+len(" a "):])
	}
	for p := PerCalendarYear; p <= PerYear; p++ {
		if p.String() == name {
			c.Per = p
			return c, true
		}
	}
	names := []string{"calendar-year", "fiscal-year", "rolling-year", "quarter", "month"}
	where := pact.Span{Start: at.Start + int32(len(text)-len(name)), End: at.Start + int32(len(text))}
	r.errorf(ValueForm, where, pact.DidYouMean(name, names, "one of: "+strings.Join(names, ", ")), "a cap has no period %s", quoted(name))
	return nil, false
}

// due reads DATEISH | NUMBER days|months after [each] REF | every year from
// DATEISH | month start of REF | as soon as possible.
func (r *reader) due(at pact.Span) (Due, bool) {
	f := r.file
	text := f.Slice(at)
	d := Due{Text: text}
	wrong := func() (Due, bool) {
		r.errorf(ValueForm, at, "write: 2029-01-19 | 45 days after each selected | every year from 2026 | month start of bill-introduced | as soon as possible", "%s is not a deadline", quoted(text))
		return d, false
	}
	if text == "as soon as possible" {
		d.Form = DueASAP
		return d, true
	}
	word, rest := f.NextWord(at)
	first := f.Slice(word)
	expect := func(s string) bool {
		w, after := f.NextWord(rest)
		if f.Slice(w) != s {
			return false
		}
		rest = after
		return true
	}
	switch first {
	case "every":
		if !expect("year") || !expect("from") || rest.Empty() {
			return wrong()
		}
		from, ok := r.dateish(rest, f.Slice(rest), "2026")
		if !ok {
			return d, false
		}
		d.Form, d.Date = DueEveryYear, from.(trade.Dateish)
		return d, true
	case "month":
		if !expect("start") || !expect("of") || rest.Empty() {
			return wrong()
		}
		d.Form, d.Ref = DueMonthStart, r.ref(rest, nil)
		return d, true
	}
	if rest.Empty() {
		date, ok := r.dateish(at, text, "2029-01-19")
		if !ok {
			return d, false
		}
		d.Date = date.(trade.Dateish)
		return d, true
	}
	n, err := strconv.Atoi(first)
	if err != nil || n < 0 || n > 100000 {
		return wrong()
	}
	switch {
	case expect("days"), expect("day"):
	case expect("months"), expect("month"):
		d.Length.Months = true
	default:
		return wrong()
	}
	if !expect("after") {
		return wrong()
	}
	d.Each = expect("each")
	if rest.Empty() {
		return wrong()
	}
	d.Form, d.Length.N, d.Ref = DueAfter, n, r.ref(rest, nil)
	return d, true
}

// ref reads a reference to an entry of one of the kinds, or of any; it is
// resolved when all files are read.
func (r *reader) ref(at pact.Span, kinds []string) *Ref {
	ref := r.refs.next()
	ref.Text, ref.Span = r.file.Slice(at), at
	r.pending = append(r.pending, pendingRef{ref: ref, entry: r.entry, part: r.part, file: r.file, kinds: kinds})
	return ref
}

func (r *reader) party(at pact.Span) (Party, bool) {
	text := r.file.Slice(at)
	p := Party{Text: text}
	if upper := strings.ToUpper(text); upper == text {
		if g, ok := trade.ParseGroup(text); ok && string(g) == text {
			p.Group = g
			return p, true
		}
		if e, ok := trade.ParseEconomy(text); ok && (len(text) == 2 || len(text) == 3) {
			p.Economy = e
			if len(text) == 2 {
				r.errorf(UnknownEconomy, at, fmt.Sprintf("write: %s", e), "%s is the two-letter code; files use the three-letter one", text)
				return p, false
			}
			return p, true
		}
		if r.economies == nil {
			for _, e := range trade.Economies() {
				r.economies = append(r.economies, string(e), e.Alpha2())
			}
		}
		begun, _ := trade.Begun(text)
		hint := "an economy is its ISO 3166-1 alpha-3 code, as in KOR; anyone else is an id with a party entry"
		if near := cmp.Or(string(begun), r.nearest(text, r.economies)); near != "" {
			if e, ok := trade.ParseEconomy(near); ok {
				hint = fmt.Sprintf("did you mean %q (%s)?", string(e), e.Name())
			}
		}
		r.errorf(UnknownEconomy, at, hint, "%s is not an ISO 3166-1 code", quoted(text))
		return p, false
	}
	if !pact.IsID(strings.ReplaceAll(text, "/", "x")) {
		hint := "give it a party entry and write its id"
		if e, ok := trade.ParseEconomy(text); ok {
			hint = fmt.Sprintf("write: %s", e)
		}
		r.errorf(UnknownEconomy, at, hint, "%s is neither an economy's code nor the id of a party", quoted(text))
		return p, false
	}
	p.Ref = r.ref(at, partyKinds)
	return p, true
}

func (r *reader) parties(at pact.Span, origins bool) (any, bool) {
	f := r.file
	var out Parties
	if word, rest := f.NextWord(at); strings.TrimSuffix(f.Slice(word), ":") == "each" && !rest.Empty() {
		out.Each = true
		at = rest
	}
	good, less := true, false
	for _, item := range f.List(at) {
		if f.Slice(item) == "and others" {
			out.Others = true
			continue
		}
		for origins && !item.Empty() { // all less CAN, MEX: what follows less is excepted
			word, rest := f.NextWord(item)
			if s := f.Slice(word); s == "all" {
				out.All = true
			} else if s == "less" {
				less = true
			} else {
				break
			}
			item = rest
		}
		if item.Empty() {
			continue
		}
		p, ok := r.party(item)
		if good = good && ok; !ok {
			continue
		}
		if less {
			out.Less = append(out.Less, p)
		} else {
			out.List = append(out.List, p)
		}
	}
	return out, good
}

func (r *reader) attribution(c pact.Clause) *Attribution {
	a := r.attributions.next()
	a.Source, a.Locator, a.Span = r.ref(c.Source, sourceKinds), r.file.Slice(c.Locator), c.Source
	if c.HasQuote {
		a.Quote, a.QuoteAt = r.file.Slice(c.Quote), c.Quote
	}
	return a
}

// quoteValue reads SOURCE [@ LOCATOR] [STRING], with or without "from" in front.
func (r *reader) quoteValue(field *Field, at pact.Span) (any, bool) {
	f := r.file
	before, words, after, ok := f.Quoted(at)
	if !ok && field.Type == TQuote {
		r.errorf(ValueForm, at, `write: quote: SOURCE "the words"`, "a quote has a source and words in quotation marks")
		return nil, false
	}
	if !after.Empty() {
		r.errorf(ValueForm, after, "put it into a note", "nothing follows the words of a quote")
		return nil, false
	}
	if word, rest := f.NextWord(before); f.Slice(word) == "from" {
		before = rest
	}
	text := f.Slice(before)
	a := &Attribution{}
	if i := strings.IndexByte(text, '@'); i >= 0 {
		a.Locator = strings.TrimSpace(text[i+1:])
		before.End = before.Start + int32(len(strings.TrimRight(text[:i], " \t")))
	}
	if before.Empty() {
		r.errorf(ValueForm, at, fmt.Sprintf("write: %s: %s", field.Name, field.Example), "%s names no source", field.Name)
		return nil, false
	}
	a.Source, a.Span = r.ref(before, sourceKinds), before
	if ok {
		a.Quote, a.QuoteAt = f.Slice(words), words
	}
	return a, true
}

func (r *reader) condition(at pact.Span) Condition {
	text := r.file.Slice(at)
	c := Condition{Text: unquote(text)}
	if after, ok := strings.CutPrefix(text, "reading "); ok {
		if name, value, ok := strings.Cut(after, "="); ok {
			c.Reading, c.Value = strings.TrimSpace(name), strings.TrimSpace(value)
			return c
		}
	}
	if isRefText(text) {
		c.Ref = r.ref(at, nil)
	}
	return c
}

// tests reads tests of a shipment, separated by commas.
func (r *reader) tests(at pact.Span) ([]Test, bool) {
	f := r.file
	var out []Test
	good := true
	for _, item := range f.List(at) {
		t := Test{Text: f.Slice(item)}
		word, rest := f.NextWord(item)
		if f.Slice(word) == "not" {
			t.Not = true
			item = rest
			word, rest = f.NextWord(item)
		}
		text := f.Slice(item)
		wrong := func() {
			r.errorf(ValueForm, item, "write: CONDITION | claim KORUS | loaded before 2025-08-07 | entered before 2025-10-05 | reading NAME = VALUE", "%s is not a test of a shipment", quoted(text))
			good = false
		}
		switch f.Slice(word) {
		case "claim":
			if t.Form, t.Name = TestClaim, f.Slice(rest); t.Name == "" {
				wrong()
			}
		case "loaded", "entered":
			t.Form = TestLoaded
			if f.Slice(word) == "entered" {
				t.Form = TestEntered
			}
			before, day := f.NextWord(rest)
			d, err := trade.ParseDate(f.Slice(day))
			if f.Slice(before) != "before" || err != nil {
				wrong()
			}
			t.Day = d
		case "reading":
			name, value, ok := strings.Cut(f.Slice(rest), "=")
			t.Form, t.Name, t.Value = TestReading, strings.TrimSpace(name), strings.TrimSpace(value)
			if !ok || t.Name == "" || t.Value == "" {
				wrong()
			}
		default:
			if !isRefText(text) {
				wrong()
				continue
			}
			t.Ref = r.ref(item, conditionKinds)
		}
		out = append(out, t)
	}
	return out, good
}

// isRefText reports whether text has the form of a reference.
func isRefText(text string) bool {
	for _, part := range strings.FieldsFunc(text, func(c rune) bool { return c == '/' || c == '.' }) {
		if !pact.IsID(part) && !isNewsTail(part) {
			return false
		}
	}
	return text != "" && text[0] >= 'a' && text[0] <= 'z' && !strings.ContainsAny(text, " \t")
}

// isNewsTail reports whether s is the DATE[#n] of a news id.
func isNewsTail(s string) bool {
	day, n, numbered := strings.Cut(s, "#")
	if _, err := trade.ParseDate(day); err != nil {
		return false
	}
	_, err := strconv.Atoi(n)
	return !numbered || err == nil
}

func (r *reader) duty(field *Field, at pact.Span, text string) (any, bool) {
	wrong := func() (any, bool) {
		r.errorf(ValueForm, at, "write: add 15% | top-up to 15% | at most 15% | set base 10% | none", "%s is not a duty", quoted(text))
		return nil, false
	}
	d := Duty{}
	switch {
	case text == "none":
		d.Operation = "none"
		return d, true
	case strings.HasPrefix(text, "add "):
		d.Operation, d.Rate = "add", text[len("add "):]
	case strings.HasPrefix(text, "set base "):
		d.Operation, d.Rate = "set", text[len("set base "):]
	case strings.HasPrefix(text, "at most ") && field.Type == TPromisedDuty:
		d.Operation, d.Rate = "at-most", text[len("at most "):]
	case strings.HasPrefix(text, "top-up to "):
		d.Operation, d.Over = "top-up", "base"
		var over string
		var ok bool
		if d.Rate, over, ok = strings.Cut(text[len("top-up to "):], " over "); ok {
			if d.Over = strings.TrimSpace(over); d.Over != "base" && d.Over != "general" {
				return wrong()
			}
		}
	default:
		return wrong()
	}
	if d.Rate = strings.TrimSpace(d.Rate); !strings.ContainsAny(d.Rate, "0123456789") {
		return wrong()
	}
	return d, true
}

// goods reads all | list FILE [class C] | CODE …, separated by commas or joined with less.
func (r *reader) goods(field *Field, at pact.Span) (any, bool) {
	f := r.file
	var out []GoodsTerm
	less := false
	for _, item := range f.List(at) {
		for !item.Empty() {
			word, rest := f.NextWord(item)
			switch s := f.Slice(word); s {
			case "less":
				less = true
				item = rest
			case "all":
				out = append(out, GoodsTerm{All: true, Less: less, Span: word})
				item = rest
			case "list":
				file, after := f.NextWord(rest)
				if file.Empty() {
					r.errorf(ValueForm, word, "write: goods: list vehicles.csv", "list names no file")
					return nil, false
				}
				t := GoodsTerm{List: f.Slice(file), Less: less, Span: file}
				if w, behind := f.NextWord(after); f.Slice(w) == "class" {
					class, behind := f.NextWord(behind)
					t.Class, after = f.Slice(class), behind
				}
				out = append(out, t)
				item = after
			default:
				p, err := trade.ParseProduct(s)
				if err != nil {
					r.errorf(ValueForm, word, "write: goods: all less list annex.csv, or codes such as 8703.23, 8704", "%s is neither a code of the Harmonized System nor a list", quoted(s))
					return nil, false
				}
				out = append(out, GoodsTerm{Code: p, Less: less, Span: word})
				item = rest
			}
		}
	}
	if len(out) == 0 {
		r.errorf(EmptyValue, at, "write: goods: "+field.Example, "no goods are named")
		return nil, false
	}
	return out, true
}
