package schedule

import "testing"

// What one question costs a program that has just started.
func BenchmarkColdLine(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		s, err := Open()
		if err != nil {
			b.Fatal(err)
		}
		r, _ := s.On(day("2025-12-01"))
		if _, ok := r.Line("8703230160"); !ok {
			b.Fatal("no line")
		}
	}
}

// The largest chapter, 29, and all its lines.
func BenchmarkColdChapter(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		s, err := Open()
		if err != nil {
			b.Fatal(err)
		}
		r, _ := s.On(day("2025-12-01"))
		if len(r.Under("29")) == 0 {
			b.Fatal("no lines")
		}
	}
}

func BenchmarkColdLines(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		s, err := Open()
		if err != nil {
			b.Fatal(err)
		}
		r, _ := s.On(day("2025-12-01"))
		if len(r.Lines()) < 19000 {
			b.Fatal("lines are missing")
		}
	}
}

func BenchmarkWarmLine(b *testing.B) {
	s, err := Open()
	if err != nil {
		b.Fatal(err)
	}
	r, _ := s.On(day("2025-12-01"))
	b.ReportAllocs()
	for b.Loop() {
		if _, ok := r.Line("8703230160"); !ok {
			b.Fatal("no line")
		}
	}
}

func BenchmarkWarmLines(b *testing.B) {
	s, err := Open()
	if err != nil {
		b.Fatal(err)
	}
	r, _ := s.On(day("2025-12-01"))
	b.ReportAllocs()
	for b.Loop() {
		if len(r.Lines()) < 19000 {
			b.Fatal("lines are missing")
		}
	}
}

func BenchmarkEval(b *testing.B) {
	in := Inputs{dec("2000"), []Quantity{{dec("1000"), "kg"}}}
	for _, text := range []string{"2.5%", "37¢/kg + 5%"} {
		e, err := ParseExpression(text)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				e.Eval(in)
			}
		})
	}
}

func BenchmarkParseExpression(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseExpression("13.5¢/kg + 6.3% + 1.9¢/article"); err != nil {
			b.Fatal(err)
		}
	}
}
