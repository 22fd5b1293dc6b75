package trade

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Date is a civil day of the proleptic Gregorian calendar, without time or
// zone. Days are consecutive integers, day 1 is 0001-01-01; 0 means "not
// given" and stays so under arithmetic.
type Date int32

// lastDate is 9999-12-31, the last day that four digits of year can write.
const lastDate Date = 3652059

// DateOf returns the day. It panics on an impossible date: it is for literals
// in code. Text goes through [ParseDate].
func DateOf(year, month, day int) Date {
	if year < 1 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month) {
		panic(fmt.Sprintf("trade: no date %d-%d-%d", year, month, day))
	}
	return civil(year, month, day)
}

// civil counts days with the year starting in March, so that the leap day is
// the last of its year.
func civil(year, month, day int) Date {
	if month <= 2 {
		year--
		month += 12
	}
	return Date(365*year + year/4 - year/100 + year/400 + (153*(month-3)+2)/5 + day - 306)
}

// split is the inverse of civil.
func (d Date) split() (year, month, day int) {
	n := int(d) + 305 // days since 0000-03-01
	era := n / 146097
	n -= era * 146097
	y := (n - n/1460 + n/36524 - n/146096) / 365
	n -= 365*y + y/4 - y/100
	m := (5*n + 2) / 153
	day = n - (153*m+2)/5 + 1
	year = era*400 + y
	month = m + 3
	if month > 12 {
		month -= 12
		year++
	}
	return year, month, day
}

func daysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// digits reads s as an unsigned number of at most nine digits; -1 if it is not one.
func digits(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		c := s[i] - '0'
		if c > 9 {
			return -1
		}
		n = n*10 + int(c)
	}
	return n
}

// ParseDate reads exactly YYYY-MM-DD, years 0001 to 9999.
func ParseDate(s string) (Date, error) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return 0, fmt.Errorf("%q is not a date: write YYYY-MM-DD", s)
	}
	y, m, d := digits(s[:4]), digits(s[5:7]), digits(s[8:])
	if y < 0 || m < 0 || d < 0 {
		return 0, fmt.Errorf("%q is not a date: write YYYY-MM-DD", s)
	}
	if y < 1 || m < 1 || m > 12 {
		return 0, fmt.Errorf("%s is not a date: years run from 0001, months from 01 to 12", s)
	}
	if d < 1 || d > daysIn(y, m) {
		return 0, fmt.Errorf("%s is not a date: %s %d has %d days", s, time.Month(m), y, daysIn(y, m))
	}
	return civil(y, m, d), nil
}

// IsZero reports whether the date is not given.
func (d Date) IsZero() bool { return d == 0 }

// String returns YYYY-MM-DD, or "" where the date is not given.
func (d Date) String() string {
	if d == 0 {
		return ""
	}
	var buf [16]byte
	return string(d.append(buf[:0]))
}

func (d Date) append(b []byte) []byte {
	y, m, day := d.split()
	if y > 9999 { // the open end of a period that runs to 9999-12-31
		b = strconv.AppendInt(b, int64(y/10000), 10)
	}
	return append(b, byte('0'+y/1000%10), byte('0'+y/100%10), byte('0'+y/10%10), byte('0'+y%10), '-',
		byte('0'+m/10), byte('0'+m%10), '-', byte('0'+day/10), byte('0'+day%10))
}

// Year is the calendar year, 0 where the date is not given.
func (d Date) Year() int {
	if d == 0 {
		return 0
	}
	y, _, _ := d.split()
	return y
}

// Month is 1 to 12, 0 where the date is not given.
func (d Date) Month() int {
	if d == 0 {
		return 0
	}
	_, m, _ := d.split()
	return m
}

// Day is the day of the month from 1, 0 where the date is not given.
func (d Date) Day() int {
	if d == 0 {
		return 0
	}
	_, _, day := d.split()
	return day
}

// Weekday of a given date.
func (d Date) Weekday() time.Weekday { return time.Weekday(d % 7) }

// AddDays moves by n days, held within 0001-01-01 to 9999-12-31.
func (d Date) AddDays(n int) Date {
	if d == 0 {
		return 0
	}
	n = min(max(n, -int(lastDate)), int(lastDate)) // no overflow below
	return Date(min(max(int(d)+n, 1), int(lastDate)))
}

// AddMonths moves by n calendar months and clamps to the month's end:
// 2025-01-31 and one month is 2025-02-28. Held within 0001-01-01 to 9999-12-31.
func (d Date) AddMonths(n int) Date {
	if d == 0 {
		return 0
	}
	y, m, day := d.split()
	n = min(max(n, -12*9999), 12*9999) // no overflow below
	months := 12*y + m - 1 + n
	if months < 12 {
		return 1
	}
	y, m = months/12, months%12+1
	if y > 9999 {
		return lastDate
	}
	return civil(y, m, min(day, daysIn(y, m)))
}

// MonthStart is the first day of the date's month.
func (d Date) MonthStart() Date {
	if d == 0 {
		return 0
	}
	_, _, day := d.split()
	return d - Date(day) + 1
}

// YearStart is 1 January of the date's year.
func (d Date) YearStart() Date {
	if d == 0 {
		return 0
	}
	y, _, _ := d.split()
	return civil(y, 1, 1)
}

// Sub returns the days from other to d; both must be given.
func (d Date) Sub(other Date) int { return int(d) - int(other) }

// MarshalText writes YYYY-MM-DD, or nothing where the date is not given.
func (d Date) MarshalText() ([]byte, error) {
	if d == 0 {
		return []byte{}, nil
	}
	return d.append(make([]byte, 0, 10)), nil
}

// UnmarshalText is the inverse of MarshalText.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = 0
		return nil
	}
	parsed, err := ParseDate(string(text))
	if err != nil {
		return err
	}
	*d = parsed
	return nil
}

// Dateish is a date of any precision: a year, a quarter, a month or a day.
// As a start it means First, as a deadline Last; both days belong to it.
type Dateish struct {
	First, Last Date
	Text        string // as written: 2030, 2026-Q1, 2025-11, 2025-11-01
}

// ParseDateish reads YYYY, YYYY-Qn, YYYY-MM or YYYY-MM-DD.
func ParseDateish(s string) (Dateish, error) {
	if len(s) == 10 {
		d, err := ParseDate(s)
		if err != nil {
			return Dateish{}, err
		}
		return Dateish{d, d, s}, nil
	}
	if len(s) != 4 && len(s) != 7 || digits(s[:4]) < 1 || len(s) == 7 && s[4] != '-' {
		return Dateish{}, fmt.Errorf("%q is not a date: write YYYY, YYYY-Q1, YYYY-MM or YYYY-MM-DD", s)
	}
	year, from, to := digits(s[:4]), 1, 12
	if len(s) == 7 {
		if s[5] == 'Q' {
			quarter := digits(s[6:])
			if quarter < 1 || quarter > 4 {
				return Dateish{}, fmt.Errorf("%q is not a quarter: write %s-Q1 to %s-Q4", s, s[:4], s[:4])
			}
			from, to = 3*quarter-2, 3*quarter
		} else {
			month := digits(s[5:])
			if month < 1 || month > 12 {
				return Dateish{}, fmt.Errorf("%q is not a month: write %s-01 to %s-12", s, s[:4], s[:4])
			}
			from, to = month, month
		}
	}
	return Dateish{civil(year, from, 1), civil(year, to, daysIn(year, to)), s}, nil
}

// String returns the date as written.
func (d Dateish) String() string { return d.Text }

// Period is the half-open interval of days [Start, End); End 0 leaves it open.
// Its text is closed: "2025-11-01 .. 2026-02-23" ends in code on 2026-02-24.
type Period struct{ Start, End Date }

// ErrPeriodBackwards is a period that ends before it starts.
var ErrPeriodBackwards = errors.New("the period ends before it starts: swap its dates")

// ParsePeriod reads DATEISH ".." [DATEISH], with or without spaces around the dots.
func ParsePeriod(s string) (Period, error) {
	from, to, ok := strings.Cut(s, "..")
	if !ok {
		return Period{}, fmt.Errorf("%q is not a period: write START .. END, or START .. where it is open", s)
	}
	from, to = strings.Trim(from, " \t"), strings.Trim(to, " \t")
	if from == "" {
		return Period{}, fmt.Errorf("%q is a period without a start: write START .. END", s)
	}
	start, err := ParseDateish(from)
	if err != nil || to == "" {
		return Period{Start: start.First}, err
	}
	end, err := ParseDateish(to)
	if err != nil {
		return Period{}, err
	}
	if end.Last < start.First {
		return Period{}, fmt.Errorf("%q: %w", s, ErrPeriodBackwards)
	}
	return Period{start.First, end.Last + 1}, nil
}

// Contains reports whether the given day d lies in the period. A zero Start is
// the beginning of time; a date that is not given lies in no period.
func (p Period) Contains(d Date) bool {
	return d != 0 && d >= p.Start && (p.End == 0 || d < p.End)
}

// String returns the closed text, "2025-11-01 .. 2026-02-23" or
// "2025-11-01 .." where the period is open.
func (p Period) String() string {
	text := p.Start.String() + " .."
	if p.End != 0 {
		text += " " + (p.End - 1).String()
	}
	return strings.TrimLeft(text, " ")
}
