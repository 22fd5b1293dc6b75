package schedule

import "strings"

// Programme is one rate of the special column with the programmes that give it.
type Programme struct {
	Symbols    []string // "KR", "A+"; none where the text names no programme
	Expression Expression
}

// Special is the special column of a line.
type Special []Programme

// ParseSpecial reads the special column: "Free (A,AU,KR) 2.5% (JP)". A rate
// that is not understood is kept as text in its programme. A rate without
// programmes, as chapters 98 and 99 print it, has no symbols.
func ParseSpecial(text string) Special {
	text = strings.Join(strings.Fields(text), " ")
	var all Special
	start, at := 0, 0
	for {
		open := strings.IndexByte(text[at:], '(')
		if open < 0 {
			break
		}
		open += at
		end := strings.IndexByte(text[open:], ')')
		if end < 0 {
			break
		}
		end += open
		symbols, ok := parseSymbols(text[open+1 : end])
		if !ok {
			if next := strings.IndexByte(text[open+1:end], '('); next >= 0 { // "(PA (PA)" as printed
				at = open + 1 + next
			} else {
				at = end + 1
			}
			continue
		}
		rate := text[start:open]
		if i := strings.LastIndexByte(rate, '('); i >= 0 && !strings.Contains(rate[i:], ")") {
			rate = rate[:i] // the left half of "(PA (PA)"
		}
		e, _ := ParseExpression(rate)
		all = append(all, Programme{symbols, e})
		start, at = end+1, end+1
	}
	if rest := strings.TrimSpace(text[start:]); rest != "" {
		e, _ := ParseExpression(rest)
		all = append(all, Programme{nil, e})
	}
	return all
}

// parseSymbols reads "A,AU, BH,E IL,.OM,": one or two capitals or digits with a
// + or * after them. Misplaced spaces, dots and commas of the print are passed
// over.
func parseSymbols(s string) ([]string, bool) {
	var symbols []string
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return r == ',' || r == ' ' || r == '.' }) {
		letters := strings.TrimRight(word, "+*")
		if len(letters) == 0 || len(letters) > 2 || len(word) > len(letters)+1 {
			return nil, false
		}
		for i := range len(letters) {
			if letters[i] < 'A' || letters[i] > 'Z' {
				return nil, false
			}
		}
		symbols = append(symbols, word)
	}
	return symbols, len(symbols) > 0
}

// For gives the rate of a programme by its symbol, exactly as printed: "A*" and
// "A+" are not "A". A rate that names no programme is given to all. Where the
// column names the programme twice, the first rate counts.
func (s Special) For(symbol string) (Expression, bool) {
	for _, p := range s {
		if len(p.Symbols) == 0 {
			return p.Expression, true
		}
		for _, have := range p.Symbols {
			if have == symbol {
				return p.Expression, true
			}
		}
	}
	return Expression{}, false
}

// String is the column in one canonical form.
func (s Special) String() string {
	var b strings.Builder
	for i, p := range s {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(p.Expression.String())
		if len(p.Symbols) > 0 {
			b.WriteString(" (" + strings.Join(p.Symbols, ",") + ")")
		}
	}
	return b.String()
}
