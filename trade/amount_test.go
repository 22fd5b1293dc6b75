package trade

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
	"pgregory.net/rapid"
)

func number(t testing.TB, s string) *apd.Decimal {
	t.Helper()
	d, _, err := apd.NewFromString(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

func TestParseAmount(t *testing.T) {
	for _, c := range []struct {
		text, number string
		unit         Unit
		bound        Bound
		stated       bool
		canonical    string
	}{
		{"350 billion USD", "350000000000", "USD", Exactly, false, "350 billion USD"},
		{"exactly 350 billion USD", "350000000000", "USD", Exactly, true, "exactly 350 billion USD"},
		{"more than 260,000 GPU", "260000", "GPU", MoreThan, true, "more than 260,000 GPU"},
		{"more  than 5 GPU", "", "", 0, false, ""},
		{"up to 50000 GPU", "50000", "GPU", UpTo, true, "up to 50,000 GPU"},
		{"up to 50000 GPUs", "50000", "GPU", UpTo, true, "up to 50,000 GPU"},
		{"at least 3.5 % of GDP", "3.5", "% of GDP", AtLeast, true, "at least 3.5 % of GDP"},
		{"3.5% of GDP", "3.5", "% of GDP", Exactly, false, "3.5 % of GDP"},
		{"15%", "15", "%", Exactly, false, "15 %"},
		{"103 aircraft", "103", "aircraft", Exactly, false, "103 aircraft"},
		{"about 2.4 billion USD", "2400000000", "USD", About, true, "about 2.4 billion USD"},
		{"1.5 thousand cubic metres", "1500", "cubic metre", Exactly, false, "1,500 cubic metre"},
		{"0.0001 million USD", "100", "USD", Exactly, false, "100 USD"},
		{"0.00001 thousand USD", "0.01", "USD", Exactly, false, "0.01 USD"},
		{"1,234,567 USD", "1234567", "USD", Exactly, false, "1,234,567 USD"},
		{"2.50 trillion KRW", "2500000000000", "KRW", Exactly, false, "2.5 trillion KRW"},
		{"  5\tGW ", "5", "GW", Exactly, false, "5 GW"},
		{"0 USD", "0", "USD", Exactly, false, "0 USD"},
		{"12345678901234567890.5 trillion USD", "12345678901234567890500000000000", "USD", Exactly, false, "12,345,678,901,234,567,890.5 trillion USD"},
		{"4 letters of credit", "4", "letter of credit", Exactly, false, "4 letter of credit"},
		{"10000 GPU", "10000", "GPU", Exactly, false, "10,000 GPU"},
	} {
		got, err := ParseAmount(c.text)
		if c.number == "" {
			if err == nil {
				t.Errorf("%q reads as %s", c.text, got)
			}
			continue
		}
		if err != nil {
			t.Errorf("%q: %v", c.text, err)
			continue
		}
		want := Amount{*number(t, c.number), c.unit, c.bound, c.stated}
		if !got.Equal(want) || got.Number.Exponent > 0 {
			t.Errorf("%q reads as %+v, want %+v", c.text, got, want)
		}
		if got.String() != c.canonical {
			t.Errorf("%q prints as %q, want %q", c.text, got, c.canonical)
		}
	}
}

func TestParseAmountLocatesErrors(t *testing.T) {
	for _, c := range []struct {
		text string
		want AmountError
	}{
		{"", AmountError{0, NoNumber, ""}},
		{"  ", AmountError{2, NoNumber, ""}},
		{"more than", AmountError{9, NoNumber, ""}},
		{"many GPU", AmountError{0, NoNumber, "many"}},
		{"about many GPU", AmountError{6, NoNumber, "many"}},
		{"up toward 5 GPU", AmountError{0, NoNumber, "up"}},
		{"$350 billion", AmountError{0, NoNumber, "$350"}},
		{"-5 USD", AmountError{0, NoNumber, "-5"}},
		{"50k USD", AmountError{0, NoNumber, "50k"}},
		{"1,50,000 USD", AmountError{0, NoNumber, "1,50,000"}},
		{"1,0000 USD", AmountError{0, NoNumber, "1,0000"}},
		{"1000,000 USD", AmountError{0, NoNumber, "1000,000"}},
		{",000 USD", AmountError{0, NoNumber, ",000"}},
		{"1, USD", AmountError{0, NoNumber, "1,"}},
		{"5. USD", AmountError{0, NoNumber, "5."}},
		{".5 USD", AmountError{0, NoNumber, ".5"}},
		{"1.5.2 USD", AmountError{0, NoNumber, "1.5.2"}},
		{"up to " + strings.Repeat("9", 61) + " USD", AmountError{6, NoNumber, strings.Repeat("9", 61)}},
		{"350", AmountError{3, NoUnit, ""}},
		{"350 billion", AmountError{11, NoUnit, ""}},
		{"350 billion ", AmountError{12, NoUnit, ""}},
		{"350 billion dollars", AmountError{12, UnknownUnit, "dollars"}},
		{"at least 5 usd", AmountError{11, UnknownUnit, "usd"}},
		{"5 billion million USD", AmountError{10, UnknownUnit, "million"}},
		{"3.5 % of GNP", AmountError{4, UnknownUnit, "% of GNP"}},
		{"3.5% of GNP", AmountError{3, UnknownUnit, "% of GNP"}},
		{"5 unheard things", AmountError{2, UnknownUnit, "unheard"}},
		{"350 billion USD per year", AmountError{16, Trailing, "per"}},
		{"5 cubic metres daily", AmountError{15, Trailing, "daily"}},
		{"about 5 %  more", AmountError{11, Trailing, "more"}},
	} {
		got, err := ParseAmount(c.text)
		var ae *AmountError
		if !errors.As(err, &ae) || *ae != c.want {
			t.Errorf("ParseAmount(%q) = %v, %+v; want %+v", c.text, got, err, c.want)
			continue
		}
		if !strings.HasPrefix(c.text[ae.Offset:], ae.Word) || !strings.Contains(err.Error(), ae.Word) || !strings.Contains(err.Error(), ": ") {
			t.Errorf("%q: message %q does not show the word or a next step", c.text, err)
		}
	}
}

func TestAmountRange(t *testing.T) {
	for text, want := range map[string][2]string{
		"5 GPU": {"5", "5"}, "exactly 5 GPU": {"5", "5"}, "about 5 GPU": {"5", "5"},
		"more than 5 GPU": {"5", "open"}, "at least 5 GPU": {"5", "open"}, "up to 5 GPU": {"0", "5"},
	} {
		a, err := ParseAmount(text)
		if err != nil {
			t.Fatal(err)
		}
		high := "open"
		if h := a.High(); h != nil {
			high = h.String()
		}
		if low := a.Low().String(); low != want[0] || high != want[1] {
			t.Errorf("%s: %s to %s, want %v", text, low, high, want)
		}
		a.Low().SetInt64(99)
		if h := a.High(); h != nil {
			h.SetInt64(99)
		}
		if a.Number.Cmp(number(t, "5")) != 0 {
			t.Errorf("%s: a change of Low or High changed the amount", text)
		}
	}
}

func TestFormatNumber(t *testing.T) {
	for in, want := range map[string]string{
		"0": "0", "-0": "0", "0.00": "0", "5": "5", "999": "999", "1000": "1,000", "50000": "50,000", "260000": "260,000",
		"999999": "999,999", "1000000": "1 million", "1234000": "1.234 million", "1234500": "1,234,500",
		"350000000000": "350 billion", "3.5E+11": "350 billion", "2400000000": "2.4 billion", "1050000000000": "1.05 trillion",
		"1500000000000000": "1,500 trillion", "1234567000": "1,234,567,000", "0.005": "0.005", "1234.50": "1,234.5",
		"-2400000000": "-2.4 billion", "NaN": "NaN",
	} {
		if got := FormatNumber(number(t, in)); got != want {
			t.Errorf("FormatNumber(%s) = %q, want %q", in, got, want)
		}
	}
}

func TestAmountArithmetic(t *testing.T) {
	parse := func(s string) Amount {
		a, err := ParseAmount(s)
		if err != nil {
			t.Fatal(err)
		}
		return a
	}
	for _, c := range []struct {
		a, b, want string
		err        error
	}{
		{"350 billion USD", "150 billion USD", "500 billion USD", nil},
		{"0.1 USD", "0.2 USD", "0.3 USD", nil},
		{"5 GPU", "up to 3 GPU", "up to 8 GPU", nil},
		{"more than 5 GPU", "at least 3 GPU", "more than 8 GPU", nil},
		{"about 5 GPU", "3 GPU", "about 8 GPU", nil},
		{"up to 5 GPU", "more than 3 GPU", "", ErrBounds},
		{"about 5 GPU", "more than 3 GPU", "", ErrBounds},
		{"5 GPU", "5 USD", "", ErrUnits},
		{"3.5 % of GDP", "1 % of GDP", "", ErrLevel},
	} {
		for range 2 {
			got, err := parse(c.a).Add(parse(c.b))
			if !errors.Is(err, c.err) || err == nil && got.String() != c.want {
				t.Errorf("%s + %s = %s, %v; want %q", c.a, c.b, got, err, c.want)
			}
			c.a, c.b = c.b, c.a
		}
	}
	if c, err := parse("1 billion USD").Cmp(parse("999,999,999 USD")); c != 1 || err != nil {
		t.Error("1 billion USD against 999,999,999 USD:", c, err)
	}
	if _, err := parse("1 USD").Cmp(parse("1 EUR")); !errors.Is(err, ErrUnits) {
		t.Error("USD against EUR:", err)
	}
}

func TestSumAndDifferenceAreExact(t *testing.T) {
	decimal := rapid.Custom(func(t *rapid.T) *apd.Decimal {
		return apd.New(rapid.Int64().Draw(t, "coefficient"), rapid.Int32Range(-20, 20).Draw(t, "exponent"))
	})
	rapid.Check(t, func(t *rapid.T) {
		x, y := decimal.Draw(t, "x"), decimal.Draw(t, "y")
		sum := Sum(x, y)
		if Difference(sum, y).Cmp(x) != 0 || Difference(sum, x).Cmp(y) != 0 {
			t.Fatalf("%s + %s = %s", x, y, sum)
		}
	})
}

func TestAmountRoundTrip(t *testing.T) {
	units := Units()
	rapid.Check(t, func(t *rapid.T) {
		coefficient := rapid.Uint64().Draw(t, "coefficient")
		a := Amount{Unit: rapid.SampledFrom(units).Draw(t, "unit")}
		a.Number.Coeff.SetUint64(coefficient)
		a.Number.Exponent = rapid.Int32Range(-12, 15).Draw(t, "exponent")
		a.Bound = Bound(rapid.IntRange(0, int(UpTo)).Draw(t, "bound"))
		a.Stated = a.Bound != Exactly || rapid.Bool().Draw(t, "stated")
		got, err := ParseAmount(a.String())
		if err != nil || !got.Equal(a) || got.String() != a.String() {
			t.Fatalf("%q reads back as %q, %v", a, got, err)
		}
	})
}

func FuzzParseAmount(f *testing.F) {
	for _, s := range []string{"350 billion USD", "more than 260,000 GPU", "3.5 % of GDP", "up to 5 cubic metres a", "1,00 USD", "5", "exactly", "9999999999999999999999.5 trillion USD"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		a, err := ParseAmount(s)
		if err != nil {
			var ae *AmountError
			if !errors.As(err, &ae) || ae.Offset < 0 || ae.Offset > len(s) || !strings.HasPrefix(s[ae.Offset:], ae.Word) || ae.Error() == "" {
				t.Fatalf("%q: %#v", s, err)
			}
			return
		}
		back, err := ParseAmount(a.String())
		if err != nil || !back.Equal(a) {
			t.Fatalf("%q prints as %q, which reads as %v, %v", s, a, back, err)
		}
	})
}

func TestUnits(t *testing.T) {
	for text, want := range map[string]Unit{
		"USD": "USD", "KRW": "KRW", "XCG": "XCG", "BGN": "BGN", "GPUs": "GPU", "gpu": "GPU", "vehicles": "vehicle",
		"people": "person", "economies": "economy", "parties": "party", "MW": "MW", "GW": "GW", "TWh": "TWh",
		"cubic metres": "cubic metre", "cubic meter": "cubic metre", "metric tons": "tonne", "bcm": "bcm",
		"% of GDP": "% of GDP", "percent of GNI": "% of GNI", "percent": "%", "percentage points": "percentage point",
		"EFLOPS": "EFLOPS", "companies": "company", "visas": "visa", "aircraft": "aircraft", "small modular reactors": "small modular reactor",
	} {
		if got, ok := ParseUnit(text); !ok || got != want {
			t.Errorf("ParseUnit(%q) = %q, %v; want %q", text, got, ok, want)
		}
	}
	// "mW" is not MW; "ton", "pound" and "dollar" each name several units.
	for _, text := range []string{"", " ", "usd", "US$", "dollar", "ton", "tons", "pound", "mW", "mw", "XXX", "ZZZ", "USDs"} {
		if got, ok := ParseUnit(text); ok || got != "" {
			t.Errorf("ParseUnit(%q) = %q", text, got)
		}
	}
	for unit, want := range map[Unit]UnitKind{"USD": Currency, "XDR": Currency, "GPU": Counted, "tonne": Counted, "year": Counted, "%": Level, "% of GDP": Level, "basis point": Level, "widget": Counted} {
		if unit.Kind() != want {
			t.Errorf("%s is %s, want %s", unit, unit.Kind(), want)
		}
	}
}

func TestUnitTable(t *testing.T) {
	all := Units()
	seen := map[Unit]bool{}
	lastKind := Currency
	for _, u := range all {
		if got, ok := ParseUnit(string(u)); !ok || got != u || seen[u] {
			t.Errorf("unit %q reads as %q or appears twice", u, got)
		}
		seen[u] = true
		if u.Kind() < lastKind {
			t.Errorf("%s is out of order", u)
		}
		lastKind = u.Kind()
		if n := len(strings.Fields(string(u))); n > maxUnitWords {
			t.Errorf("%q has %d words", u, n)
		}
	}
	spellings := map[string]bool{}
	for line := range strings.Lines(countedTable + levelTable) {
		for spelling := range strings.SplitSeq(strings.TrimSpace(line), "|") {
			if spelling != "" && spellings[spelling] {
				t.Errorf("%q stands twice in the table", spelling)
			}
			if isCurrency(spelling) {
				t.Errorf("%q is also a currency", spelling)
			}
			spellings[spelling] = true
		}
	}
	if !slices.IsSorted(currencyTable[:]) || len(currencyTable) < 150 {
		t.Errorf("%d currencies, sorted %v", len(currencyTable), slices.IsSorted(currencyTable[:]))
	}
}

func BenchmarkParseAmount(b *testing.B) {
	for _, text := range []string{"350 billion USD", "more than 260,000 GPU", "3.5 % of GDP"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := ParseAmount(text); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
