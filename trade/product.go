package trade

import (
	"fmt"
	"strings"
)

// Product is a prefix of a code of the Harmonized System or of a national
// tariff built on it: 2 to 10 digits without dots. Two digits are a chapter,
// 4 a heading, 6 a subheading; the digits after are national.
type Product string

// ParseProduct reads 2 to 10 digits, with single dots allowed between them.
func ParseProduct(s string) (Product, error) {
	var buf [10]byte
	code := buf[:0]
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case '0' <= c && c <= '9':
			if len(code) == len(buf) {
				return "", fmt.Errorf("%q has more than 10 digits: write 2 to 10 digits of the tariff code", s)
			}
			code = append(code, c)
		case c == '.' && i > 0 && i < len(s)-1 && s[i-1] != '.':
		default:
			return "", fmt.Errorf("%q is not a tariff code: write 2 to 10 digits, with dots if you like, such as 8703.23.01", s)
		}
	}
	if len(code) < 2 {
		return "", fmt.Errorf("%q is not a tariff code: write 2 to 10 digits", s)
	}
	if code[0] == '0' && code[1] == '0' {
		return "", fmt.Errorf("%q is not a tariff code: chapters run from 01 to 99", s)
	}
	if len(code) == len(s) {
		return Product(s), nil
	}
	return Product(code), nil
}

// Dotted groups the digits as the United States tariff prints them, 4.2.2.2:
// 8703.23.01.20.
func (p Product) Dotted() string {
	if len(p) <= 4 {
		return string(p)
	}
	var b strings.Builder
	b.Grow(len(p) + 3)
	b.WriteString(string(p[:4]))
	for i := 4; i < len(p); i += 2 {
		b.WriteByte('.')
		b.WriteString(string(p[i:min(i+2, len(p))]))
	}
	return b.String()
}

// Under reports whether p is the prefix itself or one of its subdivisions.
func (p Product) Under(prefix Product) bool {
	return strings.HasPrefix(string(p), string(prefix))
}
