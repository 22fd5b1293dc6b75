package schedule

import (
	"errors"
	"math"
	"reflect"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
	"pgregory.net/rapid"
)

// equal compares terms; decimals are reduced, so that equal numbers have one
// form.
func equal(a, b Term) bool { return reflect.DeepEqual(plain(a), plain(b)) }

// plain prints a term with its Go types, decimals as text.
func plain(t Term) any {
	switch t := t.(type) {
	case AdValorem:
		return [...]any{"ad valorem", t.Percent.Text('f'), t.Num, t.Den, t.Of}
	case Specific:
		return [...]any{"specific", t.USD.Text('f'), t.Per, t.Unit, t.Over, t.Of}
	case Sum:
		var all []any
		for _, x := range t {
			all = append(all, plain(x))
		}
		return all
	case Bound:
		return [...]any{"bound", plain(t.Of), plain(t.Least), plain(t.Most)}
	case Polarised:
		return [...]any{"polarised", plain(t.Rate), plain(t.Less), plain(t.Least), t.Degrees}
	}
	return t
}

func dec(s string) *apd.Decimal {
	d, _, err := apd.NewFromString(s)
	if err != nil {
		panic(err)
	}
	return d
}

func TestParseAndEval(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct {
		text, canonical string
		value, n, unit  string
		low, high       float64
		unknown         string // a part of the only reason, "" for none
	}{
		{"Free", "Free", "", "", "", 0, 0, ""},
		{" 2.5% ", "2.5%", "", "", "", 0.025, 0.025, ""},
		{"12.50 %", "12.5%", "", "", "", 0.125, 0.125, ""},
		{"25 percent", "25%", "", "", "", 0.25, 0.25, ""},
		{"33 1/3%", "33 1/3%", "", "", "", 1. / 3, 1. / 3, ""},
		{"6.3¢/liter", "6.3¢/liter", "2000", "1000", "liter", 0.0315, 0.0315, ""},
		{"6.3¢/ liter", "6.3¢/liter", "2000", "10", "hl", 0.0315, 0.0315, ""},
		{"6.3¢/liter", "6.3¢/liter", "2000", "", "", 0, inf, "the quantity in liter is not given"},
		{"6.3¢/liter", "6.3¢/liter", "", "", "", 0, inf, "the customs value is not given; the quantity in liter is not given"},
		{"6.3¢/liter", "6.3¢/liter", "", "1000", "liter", 0, inf, "the customs value is not given"},
		{"6.3¢/liter", "6.3¢/liter", "2000", "1000", "kg", 0, inf, "kg does not convert"},
		{"6.3¢/liter", "6.3¢/liter", "0", "1000", "liter", 0, inf, "not more than 0"},
		{"6.3¢/liter", "6.3¢/liter", "10", "0", "liter", 0, inf, "the quantity is 0"},
		{"37¢/kg + 5%", "37¢/kg + 5%", "1000", "100", "kg", 0.087, 0.087, ""},
		{"37¢/kg +5%", "37¢/kg + 5%", "1000", "0.1", "t", 0.087, 0.087, ""},
		{"37¢/kg plus 5%", "37¢/kg + 5%", "1000", "", "", 0.05, inf, "the quantity in kg is not given"},
		{"$1.34/1000", "$1.34/1000", "100", "5000", "No.", 0.067, 0.067, ""},
		{"$2.50/thou- sand + 40%", "$2.5/1000 + 40%", "100", "2", "thousands", 0.45, 0.45, ""},
		{"10¢/1,000 pins + 3.5%", "10¢/1000 pin + 3.5%", "10", "1000", "pins", 0.045, 0.045, ""},
		{"68¢/head", "68¢ each", "1000", "100", "head", 0.068, 0.068, ""},
		{"90¢/pr. + 37.5%", "90¢/pr. + 37.5%", "100", "10", "pr", 0.465, 0.465, ""},
		{"10¢/doz.", "10¢/doz.", "12", "144", "each", 0.1, 0.1, ""},
		{"14.4¢/gross", "14.4¢/gross", "14.4", "144", "No.", 0.01, 0.01, ""},
		{"5.8¢/m²", "5.8¢/m²", "58", "10", "m2", 0.01, 0.01, ""},
		{"84¢/bbl", "84¢/bbl", "8400", "158987.294928", "liter", 0.1, 0.1, ""},
		{"18.9¢/pf.liter", "18.9¢/pf. liter", "100", "10", "liter", 0, inf, "does not convert"},
		{"4.3¢/clean kg", "4.3¢/clean kg", "100", "10", "kg", 0, inf, "does not convert"},
		{"1.7¢/kg on copper content", "1.7¢/kg on copper content", "170", "100", "kg", 0, 0.01, "on copper content"},
		{"32¢ each + 4.8% on the case + 11% on the strap, band or bracelet", "32¢ each + 4.8% on the case + 11% on the strap, band or bracelet", "32", "1", "No.", 0.01, 0.01 + 0.048 + 0.11, "*"},
		{"$1.32/t, including weight of container", "$1.32/t, including weight of container", "132", "1", "t", 0.01, inf, "weight of container"},
		{"20¢ each + 2¢/jewel over 7", "20¢ each + 2¢/jewel over 7", "20", "1", "each", 0.01, inf, "jewel"},
		{"3 percent of the fair retail value", "3% of the fair retail value", "1", "1", "each", 0, inf, "fair retail value"},
		{"10% but not less than 5¢/kg", "10% but not less than 5¢/kg", "1", "1", "kg", 0.1, 0.1, ""},
		{"10% but not less than 5¢/kg", "10% but not less than 5¢/kg", "1", "10", "kg", 0.5, 0.5, ""},
		{"5¢/kg, but not to exceed 10%", "5¢/kg but not more than 10%", "1", "10", "kg", 0.1, 0.1, ""},
		{"5¢/kg, but not to exceed 10%", "5¢/kg but not more than 10%", "1", "", "", 0, 0.1, "the quantity in kg"},
		{"3.6606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 3.143854¢/kg", "", "100", "1000", "kg", 0.3143854, 0.36606, "polariscope"},
		{"1¢/kg less 0.1¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less 2¢/kg", "", "100", "1000", "kg", 0.2, 0.2, ""},
		{"The duty provided in the applicable subheading + 25%", "The duty provided in the applicable subheading + 25%", "", "", "", 0.25, inf, "stands elsewhere"},
		{"No change", "No change", "", "", "", 0, inf, "stands elsewhere"},
		{"See 9912.95.05", "See 9912.95.05", "", "", "", 0, inf, "stands elsewhere"},
		{"Free, under bond", "Free, under bond", "", "", "", 0, 0, ""},
		{"", "", "", "", "", 0, inf, "states no rate"},
		{"half the usual", "half the usual", "", "", "", 0, inf, "kept as text"},
	} {
		e, _ := ParseExpression(c.text)
		if want := c.canonical; want != "" && e.String() != want {
			t.Errorf("%q prints as %q, not %q", c.text, e, want)
		}
		var in Inputs
		if c.value != "" {
			in.Value = dec(c.value)
		}
		if c.n != "" {
			u, ok := ParseUnit(c.unit)
			if !ok {
				t.Fatalf("no unit %q", c.unit)
			}
			in.Quantities = []Quantity{{dec(c.n), u}}
		}
		got := e.Eval(in)
		if float64(got.Low) != c.low && math.Abs(float64(got.Low)-c.low) > 1e-15 || float64(got.High) != c.high && !(math.Abs(float64(got.High)-c.high) < 1e-15) {
			t.Errorf("%q of %s, %s %s = [%v, %v], not [%v, %v]", c.text, c.value, c.n, c.unit, got.Low, got.High, c.low, c.high)
		}
		if (c.unknown == "") != (len(got.Unknown) == 0) || c.unknown != "*" && !strings.Contains(strings.Join(got.Unknown, "; "), c.unknown) {
			t.Errorf("%q: unknown %q, not %q", c.text, got.Unknown, c.unknown)
		}
	}
}

// A specific duty is computed in decimals: 0.1 + 0.2 has no dust.
func TestEvalIsExact(t *testing.T) {
	e, err := ParseExpression("10¢/kg + 20¢/kg")
	if err != nil {
		t.Fatal(err)
	}
	if got := e.Eval(Inputs{dec("1"), []Quantity{{dec("1"), "kg"}}}); got.Low != 0.3 || got.High != 0.3 {
		t.Errorf("0.1 + 0.2 = %v", got)
	}
}

func TestTwoQuantities(t *testing.T) {
	e, err := ParseExpression("8.4¢/liter + $1.02/pf. liter on ethyl alcohol content")
	if err != nil {
		t.Fatal(err)
	}
	got := e.Eval(Inputs{dec("100"), []Quantity{{dec("100"), "liter"}, {dec("10"), "pf. liter"}}})
	if got.Low != 0.186 || !got.Exact() || len(got.Unknown) != 0 {
		t.Errorf("got %+v", got)
	}
}

func TestRefusedTexts(t *testing.T) {
	for text, why := range map[string]string{
		"15":                "needs %",
		"-5%":               "begin with a number",
		"5% +":              "term is missing",
		"+ 5%":              "term is missing",
		"5¢":                "needs a unit",
		"5¢/furlong":        "not a known unit",
		"5¢/kg on hope":     "not known here",
		"5% on the moon":    "not known here",
		"5% but not wisely": "a bound is written",
		"5% but not less than 1% but not less than 2%":         "each once",
		"The duty rate provided in such subheading minus 0.5%": "takes something off",
		"A duty upon the value of the repairs or alterations":  "own words",
		"Free (KR)":                        "not understood",
		strings.Repeat("1% + ", 20) + "1%": "too many terms",
		"1,5%":                             "needs %",
		strings.Repeat("9", 50) + "%":      "begin with a number",
	} {
		e, err := ParseExpression(text)
		var syntax *SyntaxError
		if !errors.As(err, &syntax) || !strings.Contains(err.Error(), why) {
			t.Errorf("%q: %v, want %q", text, err, why)
			continue
		}
		if e.Term != nil || e.String() != text || e.Why == "" {
			t.Errorf("%q is kept as %+v", text, e)
		}
		if i := e.Eval(Inputs{}); i.Low != 0 || !math.IsInf(float64(i.High), 1) || len(i.Unknown) != 1 {
			t.Errorf("%q evaluates as %+v", text, i)
		}
	}
}

func TestParseSpecial(t *testing.T) {
	for text, want := range map[string]string{
		"Free (A,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG) 2.5% (JP)": "Free (A,AU,BH,CL,CO,D,E,IL,JO,KR,MA,OM,P,PA,PE,S,SG) 2.5% (JP)",
		"Free \n(A, AU, BH,  OM,P)":                                      "Free (A,AU,BH,OM,P)",
		"Free(A*,A+)":                                                    "Free (A*,A+)",
		"Free (BH,CL)1.7% (KR) See 9912.95.05 (CL)":                      "Free (BH,CL) 1.7% (KR) See 9912.95.05 (CL)",
		"Free (D,E IL,MA,.OM,B,C,)":                                      "Free (D,E,IL,MA,OM,B,C)",
		"Free":                                                           "Free",
		"1.4¢/kg + 2% (KR)":                                              "1.4¢/kg + 2% (KR)",
		"Free (CA) See 9919.04.50, 9919.04.67 (PA (PA)":                  "Free (CA) See 9919.04.50, 9919.04.67 (PA)",
		"No change (A) Free (CA,IL, MX) See U.S. note 3(e) (CO,PE)":      "No change (A) Free (CA,IL,MX) See U.S. note 3(e) (CO,PE)",
		"Free (See U.S. note 4 of this subchapter)":                      "Free (See U.S. note 4 of this subchapter)",
		"": "",
	} {
		if got := ParseSpecial(text).String(); got != want {
			t.Errorf("%q reads as %q, not %q", text, got, want)
		}
	}
	s := ParseSpecial("Free (A+,AU) 25% (KR)")
	if e, ok := s.For("KR"); !ok || e.String() != "25%" {
		t.Errorf("KR: %v %v", e, ok)
	}
	if _, ok := s.For("A"); ok {
		t.Error("A+ is not A")
	}
	if e, ok := ParseSpecial("The duty provided in the applicable subheading + 25%").For("KR"); !ok || e.IsZero() {
		t.Error("a rate without programmes is for all")
	}
}

func TestConvert(t *testing.T) {
	for _, c := range []struct{ n, from, to, want string }{
		{"1", "t", "kg", "1000"}, {"250", "g", "kg", "0.25"}, {"1", "hl", "liters", "100"},
		{"750", "ml", "liter", "0.75"}, {"3", "doz. prs.", "No.", "72"}, {"1", "gross", "dz", "12"},
		{"10", "carat", "g", "2"}, {"1", "lb", "kg", "0.45359237"}, {"1", "thousand m3", "m3", "1000"},
	} {
		from, ok := ParseUnit(c.from)
		to, ok2 := ParseUnit(c.to)
		got, ok3 := Convert(dec(c.n), from, to)
		if !ok || !ok2 || !ok3 || got.Cmp(dec(c.want)) != 0 {
			t.Errorf("%s %s is %v %s, not %s", c.n, c.from, got, c.to, c.want)
		}
	}
	if _, ok := Convert(dec("1"), "kg", "liter"); ok {
		t.Error("kg converts into liter")
	}
}

func number1(t *rapid.T, label string) apd.Decimal {
	d := apd.New(rapid.Int64Range(0, 5000000).Draw(t, label), -rapid.Int32Range(0, 6).Draw(t, label+" places"))
	reduce(d)
	return *d
}

func specific1(t *rapid.T) Specific {
	units := []Unit{"kg", "liter", "No.", "doz.", "m²", "pf. liter", "clean kg", "bbl", "gross", "line gross"}
	s := Specific{USD: number1(t, "usd"), Per: 1, Unit: rapid.SampledFrom(units).Draw(t, "unit")}
	if rapid.Bool().Draw(t, "many") {
		s.Per = rapid.Int64Range(2, 10000).Draw(t, "per")
	}
	if (s.Unit != "No." || s.Per != 1) && rapid.Bool().Draw(t, "based") {
		s.Of = bases[rapid.IntRange(0, len(bases)-1).Draw(t, "basis")].text
	}
	return s
}

func term1(t *rapid.T) Term {
	switch rapid.IntRange(0, 4).Draw(t, "kind") {
	case 0:
		return Free{}
	case 1:
		return Reference{"The duty provided in the applicable subheading"}
	case 2:
		a := AdValorem{Percent: number1(t, "percent")}
		if rapid.Bool().Draw(t, "based") {
			a.Of = bases[rapid.IntRange(0, len(bases)-1).Draw(t, "basis")].text
		}
		return a
	}
	return specific1(t)
}

func expression1(t *rapid.T) Term {
	sum := Sum(rapid.SliceOfN(rapid.Custom(term1), 1, 5).Draw(t, "terms"))
	var term Term = sum
	if len(sum) == 1 {
		term = sum[0]
	}
	if rapid.Bool().Draw(t, "bounded") {
		b := Bound{Of: term, Least: term1(t)}
		if rapid.Bool().Draw(t, "capped") {
			b.Most = term1(t)
		}
		return b
	}
	return term
}

func TestPrintAndReparse(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		term := expression1(t)
		e, err := ParseExpression(term.String())
		if err != nil || !equal(e.Term, term) {
			t.Fatalf("%q reads as %#v (%v)", term, e.Term, err)
		}
	})
}

// Knowing more never makes the interval wider, and the point lies in it.
func TestMoreInputsNarrow(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		e := Expression{Text: "x", Term: expression1(t)}
		value := apd.New(rapid.Int64Range(1, 1e9).Draw(t, "value"), -2)
		q := []Quantity{{apd.New(rapid.Int64Range(1, 1e9).Draw(t, "n"), -3), rapid.SampledFrom([]Unit{"kg", "liter", "No.", "m²"}).Draw(t, "unit")}}
		all := e.Eval(Inputs{value, q})
		for _, in := range []Inputs{{}, {Value: value}, {Quantities: q}} {
			less := e.Eval(in)
			if less.Low > all.Low || less.High < all.High {
				t.Fatalf("%v: %v without, %v with", e, less, all)
			}
		}
		if all.Low > all.High || all.Low < 0 {
			t.Fatalf("%v: %v", e, all)
		}
		if all.Exact() != (len(all.Unknown) == 0) {
			t.Fatalf("%v: %v with the reasons %q", e, all, all.Unknown)
		}
	})
}

func FuzzParseExpression(f *testing.F) {
	for _, s := range []string{"Free", "2.5%", "37¢/kg + 5% but not less than 10¢/kg", "$1.34/1000", "33 1/3%", "Free (A,KR) 2% (JP)", "0.3¢/line/ gross + 4.5%", "20¢/jewel over 7", "thou- sand", "1.4606¢/kg less 0.020668¢/kg for each degree under 100 degrees (and fractions of a degree in proportion) but not less than 0.943854¢/kg"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		e, err := ParseExpression(text)
		i := e.Eval(Inputs{dec("100"), []Quantity{{dec("3"), "kg"}}})
		if i.Low < 0 || i.Low > i.High || math.IsNaN(float64(i.Low)) {
			t.Fatalf("%q: %v", text, i)
		}
		if err == nil {
			again, err := ParseExpression(e.String())
			if err != nil || again.String() != e.String() {
				t.Fatalf("%q prints as %q, which reads as %q (%v)", text, e, again, err)
			}
		}
		s := ParseSpecial(text)
		_ = s.String()
		s.For("KR")
	})
}
