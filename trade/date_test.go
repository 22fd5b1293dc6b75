package trade

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"
)

func TestDateAgreesWithTimePackage(t *testing.T) {
	day := time.Date(1, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := Date(1); d <= lastDate; d++ {
		y, m, dd := day.Date()
		if d.Year() != y || d.Month() != int(m) || d.Day() != dd || d.Weekday() != day.Weekday() || civil(y, int(m), dd) != d {
			t.Fatalf("day %d is %d-%d-%d %s, want %s", d, d.Year(), d.Month(), d.Day(), d.Weekday(), day)
		}
		if d%97 == 0 {
			if back, err := ParseDate(d.String()); err != nil || back != d || d.String() != day.Format(time.DateOnly) {
				t.Fatalf("day %d writes %q, reads back as %d (%v)", d, d, back, err)
			}
		}
		day = day.AddDate(0, 0, 1)
	}
	if lastDate != DateOf(9999, 12, 31) {
		t.Fatal("lastDate is not 9999-12-31")
	}
}

func TestParseDateRefuses(t *testing.T) {
	for text, want := range map[string]string{
		"2031-02-30":  "2031-02-30 is not a date: February 2031 has 28 days",
		"2025-13-01":  "months from 01 to 12",
		"2025-00-01":  "months from 01 to 12",
		"0000-01-01":  "years run from 0001",
		"2025-04-31":  "April 2025 has 30 days",
		"2025-04-00":  "April 2025 has 30 days",
		"1900-02-29":  "28 days",
		"":            "write YYYY-MM-DD",
		"2025-1-01":   "write YYYY-MM-DD",
		"2025/01/01":  "write YYYY-MM-DD",
		"2025-01-01 ": "write YYYY-MM-DD",
		"2025-0x-01":  "write YYYY-MM-DD",
		"２025-1-1":    "write YYYY-MM-DD",
	} {
		if d, err := ParseDate(text); err == nil || d != 0 || !strings.Contains(err.Error(), want) {
			t.Errorf("ParseDate(%q) = %v, %v; want an error with %q", text, d, err, want)
		}
	}
}

func TestDateOfPanicsOnImpossibleDate(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("DateOf(2025, 2, 29) did not panic")
		}
	}()
	DateOf(2025, 2, 29)
}

func TestAddMonthsClampsToMonthEnd(t *testing.T) {
	for _, c := range []struct {
		from   Date
		months int
		want   Date
	}{
		{DateOf(2025, 1, 31), 1, DateOf(2025, 2, 28)},
		{DateOf(2024, 1, 31), 1, DateOf(2024, 2, 29)},
		{DateOf(2024, 2, 29), 12, DateOf(2025, 2, 28)},
		{DateOf(2025, 3, 31), -1, DateOf(2025, 2, 28)},
		{DateOf(2025, 11, 30), 3, DateOf(2026, 2, 28)},
		{DateOf(2025, 12, 15), 1, DateOf(2026, 1, 15)},
		{DateOf(2026, 1, 15), -1, DateOf(2025, 12, 15)},
		{DateOf(2025, 6, 15), 0, DateOf(2025, 6, 15)},
		{DateOf(2025, 6, 15), -24, DateOf(2023, 6, 15)},
		{DateOf(1, 2, 1), -2, DateOf(1, 1, 1)},
		{DateOf(9999, 12, 1), 1, lastDate},
		{DateOf(2025, 6, 15), 1 << 62, lastDate},
		{DateOf(2025, 6, 15), -1 << 62, 1},
		{0, 5, 0},
	} {
		if got := c.from.AddMonths(c.months); got != c.want {
			t.Errorf("%s + %d months = %s, want %s", c.from, c.months, got, c.want)
		}
	}
}

func TestDateArithmetic(t *testing.T) {
	d := DateOf(2025, 11, 14)
	if d.MonthStart() != DateOf(2025, 11, 1) || d.YearStart() != DateOf(2025, 1, 1) {
		t.Error("month or year start of 2025-11-14:", d.MonthStart(), d.YearStart())
	}
	if d.AddDays(200) != DateOf(2026, 6, 2) || DateOf(2026, 6, 2).Sub(d) != 200 {
		t.Error("200 days after 2025-11-14:", d.AddDays(200))
	}
	if d.AddDays(1<<62) != lastDate || d.AddDays(-1<<62) != 1 {
		t.Error("AddDays does not hold the ends")
	}
	var zero Date
	if zero.AddDays(3) != 0 || zero.MonthStart() != 0 || zero.YearStart() != 0 || zero.String() != "" ||
		zero.Year() != 0 || zero.Month() != 0 || zero.Day() != 0 || !zero.IsZero() {
		t.Error("a date that is not given did not stay so")
	}
}

func TestDateInJSON(t *testing.T) {
	type record struct{ From, To Date }
	in := record{From: DateOf(2025, 11, 1)}
	text, err := json.Marshal(in)
	if err != nil || string(text) != `{"From":"2025-11-01","To":""}` {
		t.Fatalf("%s %v", text, err)
	}
	var out record
	if err := json.Unmarshal(text, &out); err != nil || out != in {
		t.Errorf("read back %v, %v", out, err)
	}
	if err := json.Unmarshal([]byte(`{"From":"2025-02-30"}`), &out); err == nil {
		t.Error("read 2025-02-30")
	}
}

func TestParseDateish(t *testing.T) {
	for text, want := range map[string][2]Date{
		"2030":       {DateOf(2030, 1, 1), DateOf(2030, 12, 31)},
		"2026-Q1":    {DateOf(2026, 1, 1), DateOf(2026, 3, 31)},
		"2026-Q2":    {DateOf(2026, 4, 1), DateOf(2026, 6, 30)},
		"2026-Q4":    {DateOf(2026, 10, 1), DateOf(2026, 12, 31)},
		"2025-11":    {DateOf(2025, 11, 1), DateOf(2025, 11, 30)},
		"2024-02":    {DateOf(2024, 2, 1), DateOf(2024, 2, 29)},
		"2025-02":    {DateOf(2025, 2, 1), DateOf(2025, 2, 28)},
		"2025-11-01": {DateOf(2025, 11, 1), DateOf(2025, 11, 1)},
		"9999":       {DateOf(9999, 1, 1), lastDate},
	} {
		got, err := ParseDateish(text)
		if err != nil || got != (Dateish{want[0], want[1], text}) || got.String() != text {
			t.Errorf("ParseDateish(%q) = %v, %v", text, got, err)
		}
	}
	for _, text := range []string{"", "20", "0000", "2026-Q0", "2026-Q5", "2026-q1", "2026Q1", "2025-13", "2025-00", "2025-1", "2025_11", "2025-11-31", "2025-11-1", "soon", "2025-x1", "x025", " 2025"} {
		if got, err := ParseDateish(text); err == nil || got != (Dateish{}) {
			t.Errorf("ParseDateish(%q) = %v, want an error", text, got)
		}
	}
}

func TestParsePeriod(t *testing.T) {
	for text, want := range map[string]Period{
		"2025-11-01 .. 2026-02-23": {DateOf(2025, 11, 1), DateOf(2026, 2, 24)},
		"2025-11-01..2026-02-23":   {DateOf(2025, 11, 1), DateOf(2026, 2, 24)},
		"2025-11-01 ..":            {DateOf(2025, 11, 1), 0},
		"2025-11..":                {DateOf(2025, 11, 1), 0},
		"2026 .. 2030":             {DateOf(2026, 1, 1), DateOf(2031, 1, 1)},
		"2026-Q1 .. 2026-Q1":       {DateOf(2026, 1, 1), DateOf(2026, 4, 1)},
		"2025-11-01 .. 2025-11-01": {DateOf(2025, 11, 1), DateOf(2025, 11, 2)},
	} {
		if got, err := ParsePeriod(text); err != nil || got != want {
			t.Errorf("ParsePeriod(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "2025", "..", ".. 2026", "2025 – 2026", "2025 - 2026", "2025 ... 2026", "2025 .. soon", "soon ..", "2025 .. 2026 .. 2027"} {
		if got, err := ParsePeriod(text); err == nil || errors.Is(err, ErrPeriodBackwards) || got != (Period{}) {
			t.Errorf("ParsePeriod(%q) = %v, %v; want an error of form", text, got, err)
		}
	}
	for _, text := range []string{"2026-02-23 .. 2025-11-01", "2030 .. 2026", "2025-11-02 .. 2025-11-01"} {
		if got, err := ParsePeriod(text); !errors.Is(err, ErrPeriodBackwards) || got != (Period{}) {
			t.Errorf("ParsePeriod(%q) = %v, %v; want ErrPeriodBackwards", text, got, err)
		}
	}
}

func TestPeriodContainsBothWrittenEnds(t *testing.T) {
	p, err := ParsePeriod("2025-11-01 .. 2026-02-23")
	if err != nil {
		t.Fatal(err)
	}
	for d, want := range map[Date]bool{
		DateOf(2025, 10, 31): false, DateOf(2025, 11, 1): true,
		DateOf(2026, 2, 23): true, DateOf(2026, 2, 24): false, 0: false,
	} {
		if p.Contains(d) != want {
			t.Errorf("%s contains %s: %v", p, d, !want)
		}
	}
	open := Period{Start: DateOf(2025, 11, 1)}
	if !open.Contains(lastDate) || open.Contains(DateOf(2025, 10, 31)) || open.Contains(0) {
		t.Error("open period:", open)
	}
	if last, err := ParsePeriod("2026 .. 9999"); err != nil || !last.Contains(lastDate) || last.String() != "2026-01-01 .. 9999-12-31" || last.End.String() != "10000-01-01" {
		t.Error("period to the last day:", last, last.End, err)
	}
	if (Period{}).Contains(0) || !(Period{End: 5}).Contains(4) || (Period{End: 5}).Contains(5) {
		t.Error("period without a start")
	}
}

func anyDate() *rapid.Generator[Date] {
	return rapid.Map(rapid.Int32Range(1, int32(lastDate)), func(n int32) Date { return Date(n) })
}

func TestPeriodRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := Period{Start: anyDate().Draw(t, "start")}
		if rapid.Bool().Draw(t, "closed") {
			p.End = p.Start + 1 + Date(rapid.Int32Range(0, int32(lastDate-p.Start)).Draw(t, "days"))
		}
		if got, err := ParsePeriod(p.String()); err != nil || got != p {
			t.Fatalf("%q reads back as %v, %v", p, got, err)
		}
	})
}

func TestAddMonthsKeepsTheMonthCount(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d := anyDate().Draw(t, "date")
		n := rapid.IntRange(-600, 600).Draw(t, "months")
		before := 12*d.Year() + d.Month() - 1
		if after := before + n; after < 12 || after >= 12*10000 {
			t.Skip("outside the calendar")
		}
		got := d.AddMonths(n)
		if 12*got.Year()+got.Month()-1 != before+n || got.Day() > d.Day() ||
			got.Day() < d.Day() && got.AddDays(1).Day() != 1 {
			t.Fatalf("%s + %d months = %s", d, n, got)
		}
	})
}

func FuzzParseDateish(f *testing.F) {
	for _, s := range []string{"2030", "2025-11", "2026-Q1", "2025-11-01", "2024-02", "2031-02-30", "２０２５"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseDateish(s)
		if err != nil {
			if d != (Dateish{}) {
				t.Fatalf("%q: %v with %v", s, d, err)
			}
			return
		}
		if d.Text != s || d.First < 1 || d.Last < d.First || d.Last > lastDate || d.Last.Sub(d.First) > 365 ||
			!strings.HasPrefix(d.First.String(), s[:4]) || !strings.HasPrefix(d.Last.String(), s[:4]) {
			t.Fatalf("%q: %s to %s", s, d.First, d.Last)
		}
	})
}

func BenchmarkParseDate(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		if _, err := ParseDate("2026-02-23"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkDateAppend(b *testing.B) {
	b.ReportAllocs()
	d := DateOf(2026, 2, 23)
	for b.Loop() {
		_ = d.String()
	}
}
