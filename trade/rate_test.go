package trade

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"
)

func TestParseRate(t *testing.T) {
	for text, want := range map[string]Rate{
		"15%": 0.15, "15 %": 0.15, "12.5%": 0.125, "3.5 percent": 0.035, "3.5 per cent": 0.035, "0%": 0,
		"100%": 1, "0.1%": 0.001, "2.7%": 0.027, "145%": 1.45, "-5%": -0.05, "-0%": 0,
	} {
		got, err := ParseRate(text)
		if err != nil || got != want || math.Signbit(float64(got)) != (want < 0) {
			t.Errorf("ParseRate(%q) = %v, %v; want %v", text, float64(got), err, float64(want))
		}
	}
	for _, text := range []string{"", "15", "0.15", "%", "-%", "15%%", "15 pct", "x%", "1,000%", "1e3%", "NaN%", "Inf%", "15% ", "--5%", "1.%", "15percent", strings.Repeat("1", 41) + "%"} {
		if got, err := ParseRate(text); err == nil || got != 0 {
			t.Errorf("ParseRate(%q) = %v", text, got)
		}
	}
}

func TestRateString(t *testing.T) {
	for r, want := range map[Rate]string{
		0: "0%", 0.15: "15%", 0.125: "12.5%", 0.001: "0.1%", 1: "100%", 1.45: "145%", -0.05: "-5%", 0.1: "10%",
		0.1 + 0.2: "30%", 0.027 + 0.15: "17.7%", 1e-15: "0%", -1e-15: "0%", 0.15 - 0.0249: "12.51%",
		Rate(math.Inf(1)): "+Inf%",
	} {
		if got := r.String(); got != want {
			t.Errorf("%v prints as %q, want %q", float64(r), got, want)
		}
	}
}

func TestRateRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := strconv.Itoa(rapid.IntRange(0, 99999).Draw(t, "whole"))
		if decimals := strings.TrimRight(rapid.StringMatching(`[0-9]{0,9}`).Draw(t, "decimals"), "0"); decimals != "" {
			text += "." + decimals
		}
		r, err := ParseRate(text + "%")
		if err != nil || r.String() != text+"%" {
			t.Fatalf("%s%% prints as %s, %v", text, r, err)
		}
	})
}

func TestParseProduct(t *testing.T) {
	for text, want := range map[string][2]string{
		"8703.23.01.20": {"8703230120", "8703.23.01.20"}, "8703230120": {"8703230120", "8703.23.01.20"},
		"87.03.23": {"870323", "8703.23"}, "87": {"87", "87"}, "8703": {"8703", "8703"},
		"0101.21.00": {"01012100", "0101.21.00"}, "9903.02.56": {"99030256", "9903.02.56"}, "870323012": {"870323012", "8703.23.01.2"},
	} {
		got, err := ParseProduct(text)
		if err != nil || string(got) != want[0] || got.Dotted() != want[1] {
			t.Errorf("ParseProduct(%q) = %q (%s), %v; want %v", text, got, got.Dotted(), err, want)
		}
	}
	for _, text := range []string{"", "8", ".87", "87.", "87..03", "8703 23", "87O3", "00", "0012", "87032301201", "8703.23.01.20.1", "８７"} {
		if got, err := ParseProduct(text); err == nil || got != "" || !strings.Contains(err.Error(), ": ") && !strings.Contains(err.Error(), "write") {
			t.Errorf("ParseProduct(%q) = %q, %v", text, got, err)
		}
	}
	p := Product("8703230120")
	if !p.Under("87") || !p.Under("8703") || !p.Under(p) || p.Under("8704") || Product("8703").Under(p) {
		t.Error("Under of", p)
	}
}

func TestProductRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Product(rapid.StringMatching(`[1-9][0-9]{1,9}`).Draw(t, "code"))
		if got, err := ParseProduct(p.Dotted()); err != nil || got != p {
			t.Fatalf("%s reads back as %q, %v", p.Dotted(), got, err)
		}
	})
}

func BenchmarkRateString(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		_ = Rate(0.125).String()
	}
}

func BenchmarkParseProduct(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseProduct("8703.23.01.20"); err != nil {
			b.Fatal(err)
		}
	}
}
