package trade

import (
	"errors"
	"fmt"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// Bound says on which side of the number the amount lies.
type Bound uint8

const (
	Exactly  Bound = iota
	About          // near the number; its range is the number, for want of a stated one
	MoreThan       // above the number
	AtLeast        // the number or above
	UpTo           // the number or below, not below 0
)

var boundTexts = [...]string{"exactly", "about", "more than", "at least", "up to"}

// String returns the bound as written in text.
func (b Bound) String() string { return boundTexts[b] }

// Amount is a number of units with its bound. An amount without a written
// bound is Exactly and not Stated.
type Amount struct {
	Number apd.Decimal // exact, the scale multiplied out: 350 billion is 350000000000
	Unit   Unit
	Bound  Bound
	Stated bool // the bound was written
}

// AmountErrorKind says what of an amount is missing or wrong.
type AmountErrorKind uint8

const (
	NoNumber    AmountErrorKind = iota // the word where the number should be is none
	NoUnit                             // the text ends after the number
	UnknownUnit                        // no unit of the table starts at the word
	Trailing                           // a word follows the complete amount
)

// AmountError locates what [ParseAmount] could not read.
type AmountError struct {
	Offset int // of Word in the text, in bytes; the text's length where it ends too early
	Kind   AmountErrorKind
	Word   string // the offending word, "" where the text ends too early
}

// Error says what is wrong and what to write.
func (e *AmountError) Error() string {
	switch e.Kind {
	case NoNumber:
		if e.Word == "" {
			return "the amount has no number: write digits and a unit, such as 350 billion USD"
		}
		return fmt.Sprintf("%q is not a number: write digits and a unit, such as 350 billion USD", e.Word)
	case NoUnit:
		return "the amount has no unit: write a currency code such as USD, or what is counted, such as GPU"
	case UnknownUnit:
		return fmt.Sprintf("unknown unit %q: write a currency code such as USD, or what is counted, such as GPU", e.Word)
	}
	return fmt.Sprintf("%q follows the complete amount: remove it", e.Word)
}

var scales = [...]struct {
	word  string
	zeros int32
}{{"thousand", 3}, {"million", 6}, {"billion", 9}, {"trillion", 12}}

const (
	maxNumber    = 60 // bytes of a number; more is no sum that anyone promised
	maxUnitWords = 4  // words of the longest unit
)

func isSpace(c byte) bool { return c == ' ' || c == '\t' }

func skipSpace(s string, i int) int {
	for i < len(s) && isSpace(s[i]) {
		i++
	}
	return i
}

func wordEnd(s string, i int) int {
	for i < len(s) && !isSpace(s[i]) {
		i++
	}
	return i
}

// numberEnd returns the length of the number at the start of s: digits, with
// commas only as a full set of thousands separators, and decimals only after a
// point. 0 where there is none.
func numberEnd(s string) int {
	i, group, commas := 0, 0, false
	for ; i < len(s); i++ {
		if c := s[i]; c == ',' {
			if group == 0 || group > 3 || commas && group != 3 {
				return 0
			}
			group, commas = 0, true
		} else if '0' <= c && c <= '9' {
			group++
		} else {
			break
		}
	}
	if group == 0 || commas && group != 3 {
		return 0
	}
	if i < len(s) && s[i] == '.' {
		start := i + 1
		for i = start; i < len(s) && '0' <= s[i] && s[i] <= '9'; i++ {
		}
		if i == start {
			return 0
		}
	}
	return i
}

// setNumber sets d to the number s, in the form numberEnd accepts, times
// 10^zeros. The exponent ends up 0 or negative.
func setNumber(d *apd.Decimal, s string, zeros int32) {
	var coefficient uint64
	var buf [64]byte
	all := buf[:0] // every digit, for a number that outgrows coefficient
	decimals, point := int32(0), false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; c {
		case ',':
		case '.':
			point = true
		default:
			all = append(all, c)
			coefficient = coefficient*10 + uint64(c-'0')
			if point {
				decimals++
			}
		}
	}
	for ; decimals < zeros; decimals++ {
		all = append(all, '0')
		coefficient *= 10
	}
	if len(all) <= 19 {
		d.Coeff.SetUint64(coefficient)
	} else {
		d.Coeff.SetString(string(all), 10)
	}
	d.Exponent = zeros - decimals
}

// ParseAmount reads [bound] NUMBER [scale] UNIT: "350 billion USD", "more than
// 260,000 GPU", "3.5 % of GDP". The bound is one of exactly, about, more than,
// at least, up to; the scale one of thousand, million, billion, trillion.
// A number has at most 60 bytes. Errors are *[AmountError].
func ParseAmount(s string) (Amount, error) {
	var a Amount
	i := skipSpace(s, 0)
	for b, text := range boundTexts {
		if strings.HasPrefix(s[i:], text) && (len(s) == i+len(text) || isSpace(s[i+len(text)])) {
			a.Bound, a.Stated = Bound(b), true
			i = skipSpace(s, i+len(text))
			break
		}
	}

	length := numberEnd(s[i:])
	end := i + length
	if length == 0 || length > maxNumber || end < len(s) && !isSpace(s[end]) && s[end] != '%' {
		return Amount{}, &AmountError{i, NoNumber, s[i:wordEnd(s, i)]}
	}
	number := s[i:end]

	i = skipSpace(s, end)
	word := s[i:wordEnd(s, i)]
	var zeros int32
	for _, scale := range scales {
		if word == scale.word {
			zeros = scale.zeros
			i = skipSpace(s, i+len(word))
		}
	}
	unit := strings.TrimRight(s[i:], " \t")
	if unit == "" {
		return Amount{}, &AmountError{len(s), NoUnit, ""}
	}
	var ok bool
	if a.Unit, ok = ParseUnit(unit); !ok {
		return Amount{}, unitError(unit, i)
	}
	setNumber(&a.Number, number, zeros)
	return a, nil
}

// unitError tells a unit with something after it from no unit at all. The text
// starts at offset i of the amount and is no unit as a whole.
func unitError(text string, i int) *AmountError {
	word, trailing := text[:wordEnd(text, 0)], 0
	for end, words := len(word), 0; end < len(text) && words < maxUnitWords; words++ {
		next := skipSpace(text, end)
		// "% of GNP" is an unknown level rather than a percentage with a rest.
		if _, ok := ParseUnit(text[:end]); ok && !strings.HasPrefix(text[next:], "of ") {
			trailing = next
		}
		end = wordEnd(text, next)
	}
	if trailing > 0 {
		return &AmountError{i + trailing, Trailing, text[trailing:wordEnd(text, trailing)]}
	}
	if word == "%" {
		word = text
	}
	return &AmountError{i, UnknownUnit, word}
}

// Low is the lowest number the amount allows: 0 for UpTo, else the number (for
// MoreThan as an open end). The decimal is the caller's. Never nil today; nil
// would mean unbounded.
func (a Amount) Low() *apd.Decimal {
	if a.Bound == UpTo {
		return new(apd.Decimal)
	}
	return new(apd.Decimal).Set(&a.Number)
}

// High is the highest number the amount allows, nil where it is unbounded
// (MoreThan, AtLeast). The decimal is the caller's.
func (a Amount) High() *apd.Decimal {
	if a.Bound == MoreThan || a.Bound == AtLeast {
		return nil
	}
	return new(apd.Decimal).Set(&a.Number)
}

// String returns the canonical text, "more than 350 billion USD". It reads
// back as an equal amount.
func (a Amount) String() string {
	text := FormatNumber(&a.Number) + " " + string(a.Unit)
	if a.Stated || a.Bound != Exactly {
		text = a.Bound.String() + " " + text
	}
	return text
}

// Equal reports whether both state the same number, unit and bound, however
// many zeros the numbers were written with.
func (a Amount) Equal(b Amount) bool {
	return a.Unit == b.Unit && a.Bound == b.Bound && a.Stated == b.Stated && a.Number.Cmp(&b.Number) == 0
}

// FormatNumber writes d exactly: "350 billion", "2.4 billion", "50,000". From a
// million on it uses the largest scale that leaves at most three decimals
// there, else plain digits.
func FormatNumber(d *apd.Decimal) string {
	if d.Form != apd.Finite {
		return d.String()
	}
	var r apd.Decimal
	r.Reduce(d)
	r.Negative = false
	word := ""
	if !r.IsZero() {
		magnitude := r.NumDigits() + int64(r.Exponent) // digits before the point
		for i := len(scales) - 1; i > 0; i-- {
			if magnitude > int64(scales[i].zeros) {
				if r.Exponent >= scales[i].zeros-3 {
					r.Exponent -= scales[i].zeros
					word = " " + scales[i].word
				}
				break
			}
		}
	}
	whole, decimals, point := strings.Cut(r.Text('f'), ".")
	var b strings.Builder
	if d.Negative && !d.IsZero() {
		b.WriteByte('-')
	}
	for i := range len(whole) {
		if i > 0 && (len(whole)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteByte(whole[i])
	}
	if point {
		b.WriteByte('.')
		b.WriteString(decimals)
	}
	b.WriteString(word)
	return b.String()
}

// Errors of arithmetic on amounts.
var (
	ErrUnits  = errors.New("amounts of different units do not add up or compare")
	ErrLevel  = errors.New("levels are observed, not added up")
	ErrBounds = errors.New("the bounds leave the result open on both sides")
)

// Sum returns x + y, exactly.
func Sum(x, y *apd.Decimal) *apd.Decimal {
	z := new(apd.Decimal)
	_, _ = apd.BaseContext.Add(z, x, y) // precision 0: exact
	return z
}

// Difference returns x − y, exactly.
func Difference(x, y *apd.Decimal) *apd.Decimal {
	z := new(apd.Decimal)
	_, _ = apd.BaseContext.Sub(z, x, y) // precision 0: exact
	return z
}

// Add returns the sum of two amounts of one unit, which must not be a level.
// Bounds combine: exactly with about is about, more than with at least is more
// than. What cannot be written as one bound is ErrBounds: up to with more than,
// or about with anything one-sided.
func (a Amount) Add(b Amount) (Amount, error) {
	if a.Unit != b.Unit {
		return Amount{}, fmt.Errorf("%s and %s: %w", a, b, ErrUnits)
	}
	if a.Unit.Kind() == Level {
		return Amount{}, fmt.Errorf("%s and %s: %w", a, b, ErrLevel)
	}
	low, high := min(a.Bound, b.Bound), max(a.Bound, b.Bound)
	switch {
	case low == high || low == Exactly:
	case low == MoreThan && high == AtLeast:
		high = MoreThan
	default:
		return Amount{}, fmt.Errorf("%s and %s: %w", a, b, ErrBounds)
	}
	return Amount{*Sum(&a.Number, &b.Number), a.Unit, high, a.Stated || b.Stated}, nil
}

// Cmp compares the numbers of two amounts of one unit, whatever their bounds.
func (a Amount) Cmp(b Amount) (int, error) {
	if a.Unit != b.Unit {
		return 0, fmt.Errorf("%s and %s: %w", a, b, ErrUnits)
	}
	return a.Number.Cmp(&b.Number), nil
}
