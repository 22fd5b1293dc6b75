package trade

import (
	"fmt"
	"math"
	"strconv"
	"strings"
)

// Rate is an ad valorem rate as a fraction: 15 % is 0.15.
type Rate float64

// ParseRate reads a decimal number with its percent sign: "15%", "12.5 %",
// "3.5 percent". The sign is needed, because 0.15 and 15 would both be read
// as rates. The result is the fraction's nearest float.
func ParseRate(s string) (Rate, error) {
	number, ok := strings.CutSuffix(s, "%")
	if !ok {
		if number, ok = strings.CutSuffix(s, " percent"); !ok {
			number, ok = strings.CutSuffix(s, " per cent")
		}
	}
	if !ok {
		return 0, fmt.Errorf("%q is not a rate: write a percentage such as 15%%", s)
	}
	number = strings.TrimSpace(number)
	if unsigned := strings.TrimPrefix(number, "-"); len(unsigned) > 40 || numberEnd(unsigned) != len(unsigned) || strings.Contains(unsigned, ",") {
		return 0, fmt.Errorf("%q is not a rate: write a percentage such as 15%%", s)
	}
	// The exponent does the division, so that 0.1 % rounds once only.
	var buf [48]byte
	f, err := strconv.ParseFloat(string(append(append(buf[:0], number...), "e-2"...)), 64)
	if err != nil {
		return 0, fmt.Errorf("%q is not a rate: %w", s, err)
	}
	return Rate(f + 0), nil // + 0 turns -0 into 0
}

// String returns the percentage, "12.5%", rounded to ten decimals so that sums
// of rates show no binary dust.
func (r Rate) String() string {
	f := float64(r)
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return strconv.FormatFloat(f, 'f', -1, 64) + "%"
	}
	whole, decimals, _ := strings.Cut(strconv.FormatFloat(math.Abs(f), 'f', 12, 64), ".")
	whole = strings.TrimLeft(whole+decimals[:2], "0")
	if whole == "" {
		whole = "0"
	}
	text := whole
	if decimals = strings.TrimRight(decimals[2:], "0"); decimals != "" {
		text += "." + decimals
	}
	if f < 0 && text != "0" {
		text = "-" + text
	}
	return text + "%"
}
