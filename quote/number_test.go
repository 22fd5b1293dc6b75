package quote

import (
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
)

func TestHasNumber(t *testing.T) {
	for _, c := range []struct {
		quote string
		yes   string // numbers stated
		no    string // numbers not stated
	}{
		{"$350 billion", "350000000000 350e9", "350 35 50 50e9"},
		{"350 billion dollars", "350e9", "350"},
		{"$350bn", "350e9", "350"},
		{"US$ 350bn", "350e9", "350"},
		{"USD350bn", "350e9", ""},
		{"$350b and $4m", "350e9 4e6", "350 4"},
		{"$350 b", "350e9", "350"},
		{"a 5m cable", "5 5e6", ""},
		{"350-billion-dollar package", "350e9", "350"},
		{"350,000,000,000 won", "350e9", "350 0"},
		{"greater than 260,000 graphics processing items", "260000", "260 0"},
		{"$200 billion", "200e9", "20e9 0 20"},
		{"in 2026", "2026", "20 26"},
		{"3.5%", "3.5 3.50", "3 5 35"},
		{"3,5 %", "3.5", "3 5"},
		{".5 percent", "0.5", "5"},
		{"15 percent", "15", "0.15 1 5"},
		{"15-percent", "15", ""},
		{"fifteen per cent", "15", "5"},
		{"Twenty-one nations", "21", "20 1"},
		{"twenty one nations", "21", "20 1"},
		{"twenty\nyears", "20", "2"},
		{"ninety", "90", "9"},
		{"seventeen, eighteen", "17 18", "7 8"},
		{"two hundred and fifty billion dollars", "250e9", "2 200 50 50e9"},
		{"one hundred thousand", "100000", "100 1"},
		{"a hundred", "100", ""},
		{"a billion", "1e9", ""},
		{"two thousand five hundred", "2500", "2000 500"},
		{"350 thousand million", "350e9", "350e3"},
		{"5 hundred million", "500e6", "5 500"},
		{"$1.5 trillion", "1.5e12", "1.5 5e12"},
		{"$150 to $200 billion", "150e9 200e9 150", "200"},
		{"10–15 billion", "10e9 15e9", "15"},
		{"ten to fifteen billion", "10e9 15e9", "15"},
		{"2026-2030", "2026 2030", "-4 20"},
		{"articles 2, 3 and 4", "2 3 4", ""},
		{"articles 2,3,4", "2 3 4", "2.3 234"},
		{"350\u00a0000\u202f000", "350e6", "350 0"},
		{"350.000.000", "350e6", "350"},
		{"heading 9903.02.56", "", "9903 9903.02 2 56"},
		{"the 20th time", "", "20"},
		{"the 1990s", "", "1990"},
		{"form A7 of G20", "", "7 20"},
		{"6,472 MW and 350MW", "6472 350", "472"},
		{"cut by -15%", "15 -15", ""},
		{"1천500억 달러", "150e9", "1 1000 500 500e8"},
		{"3,500억", "350e9", "3500"},
		{"26만 장", "260000", "26"},
		{"1조 500억 원", "1050e9", "1 500"},
		{"3억 20명", "300e6 20", "300000020"},
		{"약350억", "35e9", "350"},
		{"1.5兆", "1.5e12", ""},
		{"２０ billion", "20e9", "20"},
		{"none at all, someone, tension, bitten, a man", "", "1 10"},
		{"naïveté onéten", "", "1 10"},
		{"5 million two billion", "5e6 2e9", "5 2"},
		{"twenty-five to seven", "25 7", "20 5"},
	} {
		for _, n := range strings.Fields(c.yes) {
			if !HasNumber(c.quote, decimalOf(t, n)) {
				t.Errorf("%s is in %q", n, c.quote)
			}
		}
		for _, n := range strings.Fields(c.no) {
			if HasNumber(c.quote, decimalOf(t, n)) {
				t.Errorf("%s is not in %q", n, c.quote)
			}
		}
	}
	for _, n := range []*apd.Decimal{nil, {Form: apd.NaN}, {Form: apd.Infinite}} {
		if HasNumber("15", n) {
			t.Errorf("15 states %v", n)
		}
	}
	if !HasNumber("0.00", new(apd.Decimal)) {
		t.Error("0.00 does not state 0")
	}
}

func decimalOf(t *testing.T, s string) *apd.Decimal {
	t.Helper()
	d, _, err := apd.NewFromString(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
