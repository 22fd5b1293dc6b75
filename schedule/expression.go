package schedule

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// Expression is a rate of duty as a text states it. The zero Expression states
// nothing. Term is nil where the text states nothing or is not understood; then
// Why says why.
type Expression struct {
	Text string // as given, white space folded
	Term Term
	Why  string // why the text is not understood, "" where it is
}

// Term is one node of an expression: [Free], [AdValorem], [Specific], [Sum],
// [Bound], [Polarised] or [Reference].
type Term interface {
	String() string // canonical text, which [ParseExpression] reads back as an equal term
	eval(*Inputs) interval
}

// Free is no duty; Terms are the terms on which the text grants it, such as
// "under bond". Who claims the heading claims to meet them: the duty is 0.
type Free struct{ Terms string }

// AdValorem is a percentage of the value of the good or of the basis.
type AdValorem struct {
	Percent  apd.Decimal
	Num, Den int64 // a common fraction beside Percent, as in 33 1/3%; Den is 0 where there is none
	Of       Basis
}

// Specific is money for each so many of a unit of the good or of the basis.
type Specific struct {
	USD  apd.Decimal
	Per  int64 // 1, or 1000 in "$1.34/1000"
	Unit Unit
	Over int64 // units that are free of it, 7 in "20¢/jewel over 7"
	Of   Basis
}

// Sum is a compound duty.
type Sum []Term

// Bound is a duty with a floor or a ceiling, nil where there is none.
type Bound struct{ Of, Least, Most Term }

// Polarised is the duty on raw sugar: Rate at Degrees of the polariscope, less
// Less for each degree below, but at least Least.
type Polarised struct {
	Rate, Less, Least Specific
	Degrees           int64
}

// Reference is the rate of another line, named in words.
type Reference struct{ Text string }

// Basis is what a duty is laid on where it is not the whole good: "on the
// case", "on copper content". The zero Basis is the whole good.
type Basis string

// A share says how a basis measures against the whole good.
type share uint8

const (
	whole  share = iota
	part         // at most the whole: a content, a component
	beyond       // at least the whole: with its container
	other        // not comparable
)

// bases is the vocabulary: phrase and share.
var bases = [...]struct {
	text  Basis
	share share
}{
	{"on the entire set", whole},
	{"on the full value of the imported article", whole},
	{"on ethyl alcohol content", whole}, // printed with the proof liter, which measures the alcohol
	{"on the case", part},
	{"on case and strap, band or bracelet", part},
	{"on the case and strap, band or bracelet", part},
	{"on the strap, band or bracelet", part},
	{"on the battery", part},
	{"on the movement", part},
	{"on the movement and case", part},
	{"on the apparatus", part},
	{"on the value of the rifle", part},
	{"on the value of the telescopic sight, if any", part},
	{"on the value of the lead content", part},
	{"upon the value of the aluminum content", part},
	{"upon the value of the copper content", part},
	{"upon the value of the steel content", part},
	{"upon the value of the non-U.S. content", part},
	{"on copper content", part},
	{"on lead content", part},
	{"on zinc content", part},
	{"on magnesium content", part},
	{"on manganese content", part},
	{"on molybdenum content", part},
	{"on silicon content", part},
	{"on tungsten content", part},
	{"of anhydrous morphine content", part},
	{"of total sugars", part},
	{"on drained weight", part},
	{"on contents and container", beyond},
	{"on entire contents of container", beyond},
	{"including weight of container", beyond},
	{"of recording surface", other},
	{"of immediate containers", other},
	{"of the fair retail value", other},
	{"of the cost of such goods or repairs", other},
	{"of the cost of such parts", other},
	{"of the cost of such parts or materials", other},
}

func (b Basis) share() share {
	for i := range bases {
		if bases[i].text == b {
			return bases[i].share
		}
	}
	if b == "" {
		return whole
	}
	return other
}

// parseBasis reads a phrase of the vocabulary.
func parseBasis(s string) (Basis, bool) {
	s = strings.ReplaceAll(s, "drained weght", "drained weight") // misprint of 2003.10.01 in the 2025 basic edition
	s = strings.ReplaceAll(s, "thebattery", "the battery")
	for i := range bases {
		if string(bases[i].text) == s {
			return bases[i].text, true
		}
	}
	return "", false
}

// suffix is the basis as it follows a rate.
func (b Basis) suffix() string {
	switch {
	case b == "":
		return ""
	case strings.HasPrefix(string(b), "including"):
		return ", " + string(b)
	}
	return " " + string(b)
}

// String is the canonical text of an understood expression, else the text as
// given.
func (e Expression) String() string {
	if e.Term == nil {
		return e.Text
	}
	return e.Term.String()
}

// IsZero reports whether the expression states nothing at all.
func (e Expression) IsZero() bool { return e.Text == "" && e.Term == nil }

// Simple gives the percentage where the duty is one plain percentage of the
// value or free, as a fraction.
func (e Expression) Simple() (*apd.Decimal, bool) {
	switch t := e.Term.(type) {
	case Free:
		return new(apd.Decimal), true
	case AdValorem:
		if t.Of.share() == whole {
			return t.fraction(), true
		}
	}
	return nil, false
}

func (f Free) String() string {
	switch {
	case f.Terms == "":
		return "Free"
	case strings.HasPrefix(f.Terms, "("):
		return "Free " + f.Terms
	}
	return "Free, " + f.Terms
}

func (a AdValorem) String() string {
	s := a.Percent.Text('f')
	if a.Den != 0 {
		s += fmt.Sprintf(" %d/%d", a.Num, a.Den)
	}
	return s + "%" + a.Of.suffix()
}

func (s Specific) String() string {
	text := "$" + s.USD.Text('f')
	if one := apd.New(1, 0); s.USD.Cmp(one) < 0 {
		var cents apd.Decimal
		cents.Set(&s.USD)
		cents.Exponent += 2
		reduce(&cents)
		text = cents.Text('f') + "¢"
	}
	switch {
	case s.Unit == "No." && s.Per == 1:
		text += " each"
	case s.Unit == "No.":
		text += "/" + strconv.FormatInt(s.Per, 10)
	case s.Per != 1:
		text += "/" + strconv.FormatInt(s.Per, 10) + " " + string(s.Unit)
	default:
		text += "/" + string(s.Unit)
	}
	if s.Over != 0 {
		text += " over " + strconv.FormatInt(s.Over, 10)
	}
	return text + s.Of.suffix()
}

func (s Sum) String() string {
	parts := make([]string, len(s))
	for i, t := range s {
		parts[i] = t.String()
	}
	return strings.Join(parts, " + ")
}

func (b Bound) String() string {
	s := b.Of.String()
	if b.Least != nil {
		s += " but not less than " + b.Least.String()
	}
	if b.Most != nil {
		s += " but not more than " + b.Most.String()
	}
	return s
}

func (p Polarised) String() string {
	return fmt.Sprintf("%s less %s for each degree under %d degrees (and fractions of a degree in proportion) but not less than %s", p.Rate, p.Less, p.Degrees, p.Least)
}

func (r Reference) String() string { return r.Text }

// A SyntaxError is a text that is not a rate of duty in the grammar of this
// package.
type SyntaxError struct {
	Text string // the whole text
	Part string // the part that is not understood
	Why  string
}

func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%q is not understood as a rate of duty: %s; write a rate such as 15%%, 37¢/kg + 5%% or Free", shorten(e.Part, 60), e.Why)
}

// shorten cuts s at a rune so that at most n runes remain, with a mark.
func shorten(s string, n int) string {
	count := 0
	for i := range s {
		if count == n-1 && len(s) > i+1 {
			if len([]rune(s[i:])) > 1 {
				return strings.TrimRight(s[:i], " ") + "…"
			}
		}
		count++
	}
	return s
}

// ParseExpression reads a rate of duty as the schedule or a measure writes it.
// Where the text is not understood the error is a [*SyntaxError] and the
// expression keeps the text, evaluates as unknown and says why. An empty text is
// the zero Expression, without an error.
func ParseExpression(text string) (Expression, error) {
	text = strings.Join(strings.Fields(text), " ")
	if text == "" {
		return Expression{}, nil
	}
	p := parser{text: text}
	term := p.expression(joinWords(text))
	if p.err != nil {
		return Expression{Text: text, Why: p.err.Why}, p.err
	}
	return Expression{Text: text, Term: term}, nil
}

// joinWords undoes hyphens of the printed column: "thou- sand".
func joinWords(s string) string {
	for at := 1; ; {
		i := strings.Index(s[at:], "- ")
		if i < 0 {
			return s
		}
		i += at
		if isLetter(s[i-1]) && i+2 < len(s) && isLetter(s[i+2]) {
			s = s[:i] + s[i+2:]
		}
		at = i + 1
		if at >= len(s) {
			return s
		}
	}
}

func isLetter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

type parser struct {
	text string
	err  *SyntaxError
}

func (p *parser) fail(part, why string) Term {
	if p.err == nil {
		p.err = &SyntaxError{p.text, part, why}
	}
	return Free{} // never seen: the error wins
}

// maxTerms bounds the work on a hostile text; the longest real one has four.
const maxTerms = 16

func (p *parser) expression(s string) Term {
	if strings.Contains(s, " for each degree ") {
		return p.polarised(s)
	}
	if strings.HasSuffix(s, ".") {
		s = strings.TrimSuffix(s, ".") // of a sentence or of a unit, which does not need it
	}
	first, rest, bounded := strings.Cut(s, " but not ")
	term := p.sum(strings.TrimSuffix(first, ","))
	if !bounded {
		return term
	}
	b := Bound{Of: term}
	for bounded {
		var clause string
		clause, rest, bounded = strings.Cut(rest, " but not ")
		clause = strings.TrimSuffix(clause, ",")
		at := func(words ...string) (string, bool) {
			for _, w := range words {
				if after, ok := strings.CutPrefix(clause, w); ok {
					return after, true
				}
			}
			return "", false
		}
		if after, ok := at("less than ", "less "); ok && b.Least == nil {
			b.Least = p.sum(after)
		} else if after, ok := at("more than ", "exceeding ", "to exceed "); ok && b.Most == nil {
			b.Most = p.sum(after)
		} else {
			return p.fail(clause, "a bound is written \"but not less than RATE\" or \"but not more than RATE\", each once")
		}
	}
	return b
}

func (p *parser) sum(s string) Term {
	s = strings.ReplaceAll(s, " plus ", " + ")
	parts := strings.Split(s, "+")
	if len(parts) == 1 {
		return p.term(strings.TrimSpace(s))
	}
	if len(parts) > maxTerms {
		return p.fail(s, "it has too many terms")
	}
	sum := make(Sum, len(parts))
	for i, t := range parts {
		sum[i] = p.term(strings.TrimSpace(t))
	}
	return sum
}

// hasFold is strings.HasPrefix without regard to ASCII case.
func hasFold(s, prefix string) bool {
	return len(s) >= len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// references are the beginnings of a text that points at another rate.
var references = [...]string{
	"The duty provided ", "The duty rate provided ", "The rate provided ",
	"The rate applicable", "The rate of duty applicable ", "See ",
}

func (p *parser) term(s string) Term {
	switch {
	case s == "":
		return p.fail(p.text, "a term is missing")
	case strings.EqualFold(s, "Free") || s == "No additional duty":
		return Free{}
	case strings.EqualFold(s, "No change"):
		return Reference{"No change"}
	case hasFold(s, "Free, ") || hasFold(s, "Free ("):
		terms := strings.TrimSpace(s[5:])
		if strings.HasPrefix(s[4:], " (") && !strings.HasSuffix(terms, ")") || hasSymbols(terms) {
			return p.fail(s, "the terms of a free entry are not understood")
		}
		return Free{terms}
	}
	for _, r := range references {
		if strings.HasPrefix(s, r) {
			for _, w := range [...]string{" minus ", " less ", " but "} {
				if strings.Contains(s, w) {
					return p.fail(s, "it takes something off the rate of another line")
				}
			}
			return Reference{s}
		}
	}
	s = strings.TrimPrefix(s, "a duty of ")
	if hasFold(s, "a duty ") {
		return p.fail(s, "it is a duty on a value that only its own words define")
	}
	return p.rate(s)
}

// hasSymbols reports whether s is a list of programmes such as "(A,KR)", which
// belongs into the special column.
func hasSymbols(s string) bool {
	inner, ok := strings.CutPrefix(s, "(")
	if !ok {
		return false
	}
	_, ok = parseSymbols(strings.TrimSuffix(inner, ")"))
	return ok
}

// number takes a decimal number without sign from the front of s.
func number(s string) (d apd.Decimal, rest string, ok bool) {
	end, point := 0, false
	for ; end < len(s) && end < 40; end++ {
		c := s[end]
		if c == '.' && !point && end+1 < len(s) && s[end+1] >= '0' && s[end+1] <= '9' {
			point = true
		} else if c < '0' || c > '9' {
			break
		}
	}
	if end == 0 || end == 40 {
		return d, s, false
	}
	digits := s[:end]
	if digits[0] == '.' {
		digits = "0" + digits
	}
	if _, _, err := d.SetString(digits); err != nil {
		return d, s, false
	}
	reduce(&d)
	return d, s[end:], true
}

// reduce gives equal numbers one form: no trailing zeros, no negative zero, a
// whole number with the exponent 0.
func reduce(d *apd.Decimal) {
	d.Reduce(d)
	if d.Exponent > 0 {
		_, _ = exact.Quantize(d, d, 0)
	}
	if d.IsZero() {
		*d = apd.Decimal{}
	}
}

func (p *parser) rate(s string) Term {
	all := s
	s, dollars := strings.CutPrefix(s, "$")
	n, s, ok := number(s)
	if !ok {
		return p.fail(all, "it does not begin with a number")
	}
	if dollars {
		return p.specific(all, n, s)
	}
	if after, ok := strings.CutPrefix(s, "¢"); ok {
		n.Exponent -= 2
		reduce(&n)
		return p.specific(all, n, after)
	}
	a := AdValorem{Percent: n}
	if len(s) > 4 && s[0] == ' ' && s[2] == '/' && s[1] >= '1' && s[1] <= '9' && s[3] >= '2' && s[3] <= '9' {
		a.Num, a.Den = int64(s[1]-'0'), int64(s[3]-'0')
		s = s[4:]
	}
	s = strings.TrimPrefix(s, " ")
	after, ok := strings.CutPrefix(s, "%")
	if !ok {
		if after, ok = strings.CutPrefix(s, "percent"); !ok {
			return p.fail(all, "a number needs %, ¢ or $")
		}
	}
	if after = strings.TrimSpace(strings.TrimPrefix(after, ",")); after != "" {
		if a.Of, ok = parseBasis(after); !ok {
			return p.fail(all, "what the percentage is taken of is not known here")
		}
	}
	return a
}

// specific reads what follows the amount: " each", "/kg on copper content".
func (p *parser) specific(all string, usd apd.Decimal, s string) Term {
	t := Specific{USD: usd, Per: 1}
	s = strings.TrimSpace(s)
	if after, ok := strings.CutPrefix(s, "each"); ok {
		if after != "" {
			return p.fail(all, "nothing may follow \"each\" but another term")
		}
		t.Unit = "No."
		return t
	}
	s, ok := strings.CutPrefix(s, "/")
	if !ok {
		return p.fail(all, "an amount of money needs a unit, as in 37¢/kg")
	}
	s = strings.TrimSpace(s)
	// The basis follows the unit after ", including", " on ", " of " or " upon ".
	at := len(s)
	if i := strings.Index(s, ", including "); i >= 0 {
		at = i
	}
	for _, w := range [...]string{" on ", " of ", " upon ", "²of ", "³of "} {
		if i := strings.Index(s, w); i >= 0 {
			if w[0] != ' ' {
				i += len("²")
			}
			at = min(at, i)
		}
	}
	unit, basis := s[:at], strings.TrimSpace(strings.TrimPrefix(s[at:], ","))
	if basis != "" {
		if t.Of, ok = parseBasis(basis); !ok {
			return p.fail(all, "what the duty is laid on is not known here")
		}
	}
	if name, over, ok := strings.Cut(unit, " over "); ok {
		n, err := strconv.ParseInt(over, 10, 32)
		if err != nil || n < 1 {
			return p.fail(all, "after \"over\" comes a whole number")
		}
		unit, t.Over = name, n
	}
	if unit != "" && unit[0] >= '0' && unit[0] <= '9' { // "/1,000 pins", "/1000"
		digits, name, _ := strings.Cut(unit, " ")
		n, err := strconv.ParseInt(strings.ReplaceAll(digits, ",", ""), 10, 32)
		if err != nil || n < 2 {
			return p.fail(all, "the number of units is not a whole number over 1")
		}
		if t.Per, unit = n, name; unit == "" {
			unit = "No."
		}
	}
	unit = strings.ReplaceAll(unit, "/ ", "/")
	if t.Unit, ok = ParseUnit(unit); !ok {
		return p.fail(all, fmt.Sprintf("%q is not a known unit", shorten(unit, 24)))
	}
	if t.Unit == "thousand" && t.Per == 1 {
		t.Per, t.Unit = 1000, "No."
	}
	return t
}

// polarised reads the duty on raw sugar.
func (p *parser) polarised(s string) Term {
	fail := func() Term {
		return p.fail(s, "a duty by degree is written \"RATE less RATE for each degree under 100 degrees (and fractions of a degree in proportion) but not less than RATE\"")
	}
	rate, s2, ok := strings.Cut(s, " less ")
	less, s3, ok2 := strings.Cut(s2, " for each degree under ")
	degrees, least, ok3 := strings.Cut(s3, " degrees (and fractions of a degree in proportion) but not less ")
	if !ok || !ok2 || !ok3 {
		return fail()
	}
	n, err := strconv.ParseInt(degrees, 10, 32)
	if err != nil || n < 1 {
		return fail()
	}
	least = strings.TrimPrefix(least, "than ")
	a, ok1 := p.term(rate).(Specific)
	b, ok2 := p.term(less).(Specific)
	c, ok3 := p.term(least).(Specific)
	if !ok1 || !ok2 || !ok3 {
		return fail()
	}
	return Polarised{Rate: a, Less: b, Least: c, Degrees: n}
}
