package quote

import (
	"math"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
)

// HasNumber reports whether the quote states the number n in a usual written form: in digits
// ("260,000", "3.5%", "3,5 %"), with a scale ("350 billion", "$350bn"), spelled out ("fifteen",
// "twenty-one", "two hundred million"), or with East Asian units ("1천500억"). Numbers are taken
// whole: 20 billion is not in "$200 billion", nor 20 in "2026", nor 350 in "350 billion". In
// "$150 to $200 billion" the scale may hold for both. The sign of n is ignored, since texts say
// "cut by 15 percent"; a percentage is asked for as it is written (15, not 0.15). Ordinals
// ("20th") and numbers inside names ("A7") are not numbers. Nil, NaN and infinities are not found.
func HasNumber(quote string, n *apd.Decimal) bool {
	if n == nil || n.Form != apd.Finite {
		return false
	}
	want := canonical(n)
	for _, s := range statements(quote) {
		for i := range s.readings {
			got := canonical(&s.readings[i])
			if got.Exponent == want.Exponent && got.Coeff.Cmp(&want.Coeff) == 0 {
				return true
			}
		}
	}
	return false
}

// canonical is |d| without trailing zeros, so that equal numbers have equal parts and no power
// of ten is ever written out.
func canonical(d *apd.Decimal) apd.Decimal {
	var out apd.Decimal
	out.Reduce(d)
	out.Negative = false
	if out.Coeff.Sign() == 0 {
		out.Exponent = 0
	}
	return out
}

// statement is a number that stands in a text, with every way to read it.
type statement struct {
	start, end int
	plain      apd.Decimal // without the scale
	exponent   int32       // of the scale, 0 without one
	readings   []apd.Decimal
}

// scales are the words and abbreviations for powers of ten.
func scale(word string) (exponent int32, ok bool) {
	switch word {
	case "hundred", "hundreds":
		return 2, true
	case "thousand", "thousands", "thsd":
		return 3, true
	case "million", "millions", "mn", "mln", "mio":
		return 6, true
	case "billion", "billions", "bn", "bln", "mrd":
		return 9, true
	case "trillion", "trillions", "tn", "trn", "tln":
		return 12, true
	}
	return 0, false
}

// letterScale reads a scale of one letter, which may also be a unit: 5m is five million or metres.
func letterScale(word string) (exponent int32, ok bool) {
	switch word {
	case "k":
		return 3, true
	case "m":
		return 6, true
	case "b":
		return 9, true
	case "t":
		return 12, true
	}
	return 0, false
}

// spelled gives the value of a number word below one hundred, or -1.
func spelled(word string) int64 {
	switch word {
	case "zero":
		return 0
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	}
	return -1
}

// eastAsian gives the power of ten of a Korean, Chinese or Japanese unit.
func eastAsian(r rune) (exponent int32, ok bool) {
	switch r {
	case '십', '十':
		return 1, true
	case '백', '百':
		return 2, true
	case '천', '千':
		return 3, true
	case '만', '萬', '万':
		return 4, true
	case '억', '億', '亿':
		return 8, true
	case '조', '兆':
		return 12, true
	}
	return 0, false
}

var (
	// Typographers part thousands by spaces that do not break; Normalize would make them plain.
	thinThousands = regexp.MustCompile(`(\d)[\x{00a0}\x{202f}\x{2009}](\d{3})`)

	english     = regexp.MustCompile(`^\d{1,3}(,\d{3})+(\.\d+)?$`)
	continental = regexp.MustCompile(`^\d{1,3}(\.\d{3}){2,}(,\d+)?$|^\d+,\d{1,2}$`)
	point       = regexp.MustCompile(`^\d+(\.\d+)?$`)
	comma       = regexp.MustCompile(`^\d+(,\d+)+$`)
	sharing     = regexp.MustCompile(`^ ?(-|to|and|or) ?(us|[a-z]{3} )?[$€£¥₩]? ?$`)
)

// maxDigits bounds a number: nobody states more, and a longer run of digits costs time.
const maxDigits = 60

// statements lists the numbers of a quote in order.
func statements(quote string) []statement {
	for range 2 { // groups share digits, so that one pass sees every other one
		quote = thinThousands.ReplaceAllString(quote, "$1,$2")
	}
	s := strings.ToLower(Normalize(quote))
	var out []statement
	for i := 0; i < len(s); {
		r, w := utf8.DecodeRuneInString(s[i:])
		switch {
		case r >= '0' && r <= '9':
			found, end := digits(s, i)
			out = append(out, found...)
			i = end
		case r >= 'a' && r <= 'z':
			found, end, ok := words(s, i)
			if ok {
				out = append(out, found)
			}
			i = end
		default:
			i += w
		}
	}
	// "$150 to $200 billion": the first may share the scale of the second.
	for i := 0; i+1 < len(out); i++ {
		a, b := &out[i], &out[i+1]
		if a.exponent == 0 && b.exponent > 0 && b.start-a.end <= 12 && sharing.MatchString(s[a.end:b.start]) {
			a.readings = append(a.readings, shifted(a.plain, b.exponent))
		}
	}
	return out
}

func shifted(d apd.Decimal, exponent int32) apd.Decimal {
	d.Exponent += exponent
	return d
}

// digits reads the number in digits at s[i:], with its scale. It returns more than one for a list
// such as "2,3,4" and none for a name such as "A7" or "9903.02.56", and where reading goes on.
func digits(s string, i int) ([]statement, int) {
	end := digitsEnd(s, i)
	token := s[i:end]

	if n := letters(s[:i], true); n > 0 && n != 3 { // three letters are a currency: USD350
		return nil, end
	}
	if i > 0 && s[i-1] == '.' && strings.Trim(token, "0123456789") == "" &&
		(i == 1 || !alphanumeric(s[i-2])) {
		token = "0." + token // ".5 percent"
	}
	if len(token) > maxDigits {
		return nil, end
	}

	if found, stop, ok := eastAsianNumber(s, i); ok {
		return []statement{found}, stop
	}

	switch {
	case english.MatchString(token):
		token = strings.ReplaceAll(token, ",", "")
	case continental.MatchString(token):
		token = strings.ReplaceAll(token, ".", "")
		token = strings.ReplaceAll(token, ",", ".")
	case point.MatchString(token):
	case comma.MatchString(token):
		var list []statement
		for at := i; at < end; {
			stop := at
			for stop < end && s[stop] != ',' {
				stop++
			}
			d := decimal(s[at:stop])
			list = append(list, statement{start: at, end: stop, plain: d, readings: []apd.Decimal{d}})
			at = stop + 1
		}
		return list, end
	default:
		return nil, end
	}

	d := decimal(token)
	st := statement{start: i, end: end, plain: d}
	// Letters that touch the digits: a scale, a unit, or the end of an ordinal.
	if n := letters(s[end:], false); n > 0 {
		word := s[end : end+n]
		if e, ok := scale(word); ok {
			st.end, st.exponent = end+n, e
		} else if e, ok := letterScale(word); ok {
			st.end, st.exponent = end+n, e
			if !money(s[:i]) {
				st.readings = append(st.readings, d)
			}
		} else {
			switch word {
			case "st", "nd", "rd", "th", "s":
				return nil, end + n
			}
			st.readings = []apd.Decimal{d}
			st.end = end + n
			return []statement{st}, st.end
		}
	} else if n := letters(after(s, end), false); n == 1 && money(s[:i]) {
		if e, ok := letterScale(after(s, end)[:1]); ok { // "$350 b"
			st.end, st.exponent = len(s)-len(after(s, end))+1, e
		}
	}
	for range 3 { // "350 thousand million"
		e, stop, ok := scaleAt(s, st.end)
		if !ok {
			break
		}
		st.exponent, st.end = st.exponent+e, stop
	}
	st.readings = append(st.readings, shifted(d, st.exponent))
	return []statement{st}, st.end
}

// digitsEnd is the end of the run of digits at s[i:] with the points and commas between them.
func digitsEnd(s string, i int) int {
	for i < len(s) {
		switch {
		case digit(s[i]):
		case (s[i] == '.' || s[i] == ',') && i+1 < len(s) && digit(s[i+1]):
		default:
			return i
		}
		i++
	}
	return i
}

func digit(c byte) bool        { return c >= '0' && c <= '9' }
func alphanumeric(c byte) bool { return digit(c) || c >= 'a' && c <= 'z' || c >= utf8.RuneSelf }

// letters is the length of the run of letters a to z at the start (or end) of s. A letter with an
// accent belongs to a word too, but to none that this file knows.
func letters(s string, fromEnd bool) int {
	n := 0
	for n < len(s) {
		c := s[n]
		if fromEnd {
			c = s[len(s)-1-n]
		}
		if c < 'a' || c > 'z' {
			break
		}
		n++
	}
	return n
}

// after is s from i on without one separating space or hyphen.
func after(s string, i int) string {
	if i < len(s) && (s[i] == ' ' || s[i] == '-') {
		i++
	}
	return s[i:]
}

// scaleAt reads a scale word behind one space or hyphen.
func scaleAt(s string, i int) (exponent int32, end int, ok bool) {
	rest := after(s, i)
	if len(rest) == len(s)-i { // touching letters were looked at before
		return 0, i, false
	}
	n := letters(rest, false)
	exponent, ok = scale(rest[:n])
	return exponent, len(s) - len(rest) + n, ok
}

// money reports whether s ends in a sign or code of money.
func money(s string) bool {
	s = strings.TrimSuffix(s, " ")
	for _, m := range []string{"$", "€", "£", "¥", "₩", "usd", "eur", "krw", "jpy", "gbp", "cny", "cad", "aud", "twd", "chf"} {
		if strings.HasSuffix(s, m) {
			return true
		}
	}
	return false
}

// decimal reads digits with at most one point.
func decimal(s string) apd.Decimal {
	var d apd.Decimal
	if _, _, err := d.SetString(s); err != nil {
		d.Form = apd.NaN // unreachable for the patterns above; a NaN equals nothing
	}
	return d
}

// words reads the number in words at s[i:], or skips the word there.
func words(s string, i int) (statement, int, bool) {
	stop := i + letters(s[i:], false)
	if i > 0 && alphanumeric(s[i-1]) || stop < len(s) && s[stop] >= utf8.RuneSelf {
		return statement{}, skipWord(s, i), false
	}
	total, last := int64(0), int64(math.MaxInt64)
	end, exponent, group := i, int32(0), int64(0)
	parts := 0
	for at := i; ; {
		g, next, ok := belowThousand(s, at)
		if !ok {
			break
		}
		e, size := int32(0), int64(1)
		for range 2 {
			more, stop, ok := scaleAt(s, next)
			if !ok || more < 3 || e+more > 12 {
				break
			}
			e, next = e+more, stop
		}
		for range e {
			size *= 10
		}
		if size >= last { // "five million two billion" are two numbers
			break
		}
		total, last, end, exponent, group = total+g*size, size, next, e, g
		parts++
		if size == 1 {
			break
		}
		at = next + 1
		if next >= len(s) || s[next] != ' ' {
			break
		}
		if strings.HasPrefix(s[at:], "and ") {
			at += len("and ")
		}
	}
	if parts == 0 {
		return statement{}, stop, false
	}
	value := *apd.New(total, 0)
	st := statement{start: i, end: end, plain: value, readings: []apd.Decimal{value}}
	if parts == 1 {
		st.plain, st.exponent = *apd.New(group, 0), exponent
	}
	return st, end, true
}

func skipWord(s string, i int) int {
	for i < len(s) {
		r, w := utf8.DecodeRuneInString(s[i:])
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		i += w
	}
	return i
}

// belowThousand reads "twenty-one", "two hundred and five", "a" before a scale.
func belowThousand(s string, i int) (int64, int, bool) {
	word := func(i int) (string, int) {
		end := i + letters(s[i:], false)
		return s[i:end], end
	}
	belowHundred := func(i int) (int64, int, bool) {
		w, end := word(i)
		v := spelled(w)
		if v < 0 {
			return 0, i, false
		}
		if v >= 20 && end < len(s) && (s[end] == '-' || s[end] == ' ') {
			w, next := word(end + 1)
			if unit := spelled(w); unit >= 1 && unit <= 9 {
				return v + unit, next, true
			}
		}
		return v, end, true
	}

	v, end, ok := belowHundred(i)
	if !ok {
		w, next := word(i)
		if w != "a" && w != "an" {
			return 0, i, false
		}
		if _, _, scaled := scaleAt(s, next); !scaled {
			return 0, i, false
		}
		v, end = 1, next
	}
	if e, next, scaled := scaleAt(s, end); scaled && e == 2 && v < 100 {
		v, end = v*100, next
		if end < len(s) && s[end] == ' ' {
			at := end + 1
			if strings.HasPrefix(s[at:], "and ") {
				at += len("and ")
			}
			if rest, next, ok := belowHundred(at); ok {
				v, end = v+rest, next
			}
		}
	}
	return v, end, true
}

// eastAsianNumber reads digits mixed with units: 1천500억 is 150,000,000,000, 26만 is 260,000.
func eastAsianNumber(s string, i int) (statement, int, bool) {
	start := i
	unitAt := func(i int) (int32, int, bool) {
		r, w := utf8.DecodeRuneInString(s[i:])
		e, ok := eastAsian(r)
		return e, i + w, ok
	}
	if _, _, ok := unitAt(digitsEnd(s, i)); !ok {
		return statement{}, i, false
	}
	var total, section apd.Decimal // section: what the next of 만, 억, 조 multiplies
	add := func(sum *apd.Decimal, d apd.Decimal) bool {
		_, err := apd.BaseContext.Add(sum, sum, &d)
		return err == nil
	}
	for {
		end := digitsEnd(s, i)
		token := strings.ReplaceAll(s[i:end], ",", "")
		if len(token) > maxDigits || !point.MatchString(token) {
			return statement{}, i, false
		}
		d := decimal(token)
		pending := true // d is not yet in the section
		for {
			e, next, ok := unitAt(end)
			if !ok {
				break
			}
			end = next
			ok = true
			if e < 4 {
				if pending {
					ok = add(&section, shifted(d, e))
				}
			} else {
				if pending {
					ok = add(&section, d)
				}
				ok = ok && add(&total, shifted(section, e))
				section = apd.Decimal{}
			}
			pending = false
			if !ok {
				return statement{}, i, false
			}
		}
		if pending && !add(&section, d) {
			return statement{}, i, false
		}
		i = end
		// The number goes on at a digit, or behind a space at digits with a unit: 1조 500억.
		if i < len(s) && digit(s[i]) {
			continue
		}
		if i+1 < len(s) && s[i] == ' ' && digit(s[i+1]) {
			if _, _, ok := unitAt(digitsEnd(s, i+1)); ok && !pending {
				i++
				continue
			}
		}
		break
	}
	if !add(&total, section) {
		return statement{}, i, false
	}
	return statement{start: start, end: i, plain: total, readings: []apd.Decimal{total}}, i, true
}
