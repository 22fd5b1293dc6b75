package brief

import (
	"math"
	"strconv"
	"testing"
)

// luminance is the relative luminance of a colour, after WCAG 2.2.
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	var sum float64
	for i, weight := range [...]float64{0.2126, 0.7152, 0.0722} {
		n, err := strconv.ParseUint(colour[1+2*i:3+2*i], 16, 8)
		if err != nil {
			t.Fatal(err)
		}
		c := float64(n) / 255
		if c <= 0.04045 {
			c /= 12.92
		} else {
			c = math.Pow((c+0.055)/1.055, 2.4)
		}
		sum += weight * c
	}
	return sum
}

func contrast(t *testing.T, a, b string) float64 {
	x, y := luminance(t, a), luminance(t, b)
	return (math.Max(x, y) + 0.05) / (math.Min(x, y) + 0.05)
}

func TestContrastOfThePalette(t *testing.T) {
	if got := contrast(t, "#000000", "#ffffff"); math.Abs(got-21) > 1e-9 {
		t.Fatalf("black on white has a contrast of %v, want 21", got)
	}
	for _, s := range shades() {
		for _, g := range grounds() {
			for scheme, pair := range map[string][2]string{"light": {s.light, g.light}, "dark": {s.dark, g.dark}} {
				if got := contrast(t, pair[0], pair[1]); got < s.contrast {
					t.Errorf("%s on %s, %s: %.2f, want %.1f", s.name, g.name, scheme, got, s.contrast)
				}
			}
		}
		if got := contrast(t, s.light, "#ffffff"); got < s.contrast {
			t.Errorf("%s on white paper: %.2f, want %.1f", s.name, got, s.contrast)
		}
	}
}

func TestEveryToneHasAColour(t *testing.T) {
	named := map[string]bool{}
	for _, s := range shades() {
		named[s.name] = true
	}
	symbols := map[string]string{}
	for _, list := range [...][]standing{standings(), states(), levels()} {
		for _, s := range list {
			if s.symbol == "" || !named[s.tone] {
				t.Errorf("%s: symbol %q, tone %q", s.status, s.symbol, s.tone)
			}
			if other, ok := symbols[s.status]; ok && other != s.symbol {
				t.Errorf("%s is shown as %q and as %q", s.status, other, s.symbol)
			}
			symbols[s.status] = s.symbol
		}
	}
}
