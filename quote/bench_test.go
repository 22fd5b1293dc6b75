package quote

import (
	"fmt"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"
)

// longText is about 350 KB of words, some frequent and most rare, in lines.
func longText() string {
	var b strings.Builder
	x := uint32(1)
	for line := 0; b.Len() < 350_000; line++ {
		for range 12 {
			x = x*1664525 + 1013904223
			if n := x >> 16 % 3; n == 0 {
				b.WriteString([]string{"the ", "of ", "tariff ", "Korea’s "}[x>>20%4])
			} else {
				fmt.Fprintf(&b, "word%d ", x>>12%20000)
			}
		}
		b.WriteByte('\n')
	}
	b.WriteString("Korea will invest “$350 billion” in\nAmerican shipbuilding.\n")
	return b.String()
}

func BenchmarkNewDocument(b *testing.B) {
	s := longText()
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		NewDocument(s)
	}
}

func BenchmarkFind(b *testing.B) {
	d := NewDocument(longText())
	for b.Loop() {
		if _, ok := d.Find(`will invest "$350 billion" in American shipbuilding`); !ok {
			b.Fatal("not found")
		}
	}
}

func BenchmarkFindEllipsis(b *testing.B) {
	d := NewDocument(longText())
	for b.Loop() {
		if _, ok := d.Find(`the … Korea will … shipbuilding`); !ok {
			b.Fatal("not found")
		}
	}
}

func BenchmarkNearest(b *testing.B) {
	d := NewDocument(longText())
	d.words()
	b.ResetTimer()
	for b.Loop() {
		if _, ok := d.Nearest("Korea will invest $450 billion in American shipbuilding"); !ok {
			b.Fatal("nothing near")
		}
	}
}

// BenchmarkNearestFirst includes the index of words.
func BenchmarkNearestFirst(b *testing.B) {
	s := longText()
	for b.Loop() {
		b.StopTimer()
		d := NewDocument(s)
		b.StartTimer()
		d.Nearest("Korea will invest $450 billion in American shipbuilding")
	}
}

// Quotes and texts made to be slow.
func BenchmarkAdversarial(b *testing.B) {
	one := apd.New(7, 0)
	for name, c := range map[string]struct{ text, quote string }{
		"repeated": {strings.Repeat("a", 350_000), strings.Repeat("a", 20_000) + "b"},
		"pieces":   {strings.Repeat("ab ", 120_000), strings.Repeat("a…", 50_000) + "c"},
		"words":    {strings.Repeat("the ", 87_000), strings.Repeat("the ", 50_000) + "end"},
		"marks":    {strings.Repeat("\u0301\u0316", 90_000), strings.Repeat("\u0316", 50_000)},
		"numbers":  {"x", strings.Repeat("1,", 100_000) + strings.Repeat("one hundred ", 10_000)},
	} {
		b.Run(name, func(b *testing.B) {
			d := NewDocument(c.text)
			for b.Loop() {
				d.Find(c.quote)
				d.Nearest(c.quote)
				HasNumber(c.quote, one)
			}
		})
	}
}
