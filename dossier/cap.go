package dossier

import (
	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/trade"
)

// PeriodOf is the period of a cap in which a day lies. Rolling years run from
// anchor, which is the first possible payment; the other kinds ignore it.
// fiscalStart is the month in which the payer's fiscal year begins, 1 to 12.
func (c Cap) PeriodOf(day, anchor trade.Date, fiscalStart int) trade.Period {
	switch c.Per {
	case PerMonth:
		return trade.Period{Start: day.MonthStart(), End: day.MonthStart().AddMonths(1)}
	case PerQuarter:
		start := day.YearStart().AddMonths((day.Month() - 1) / 3 * 3)
		return trade.Period{Start: start, End: start.AddMonths(3)}
	case PerFiscalYear:
		start := day.YearStart().AddMonths(fiscalStart - 1)
		if start > day {
			start = day.YearStart().AddMonths(fiscalStart - 13)
		}
		return trade.Period{Start: start, End: start.AddMonths(12)}
	case PerRollingYear:
		years := (day.Year() - anchor.Year())
		for anchor.AddMonths(12*years) > day {
			years--
		}
		return trade.Period{Start: anchor.AddMonths(12 * years), End: anchor.AddMonths(12 * (years + 1))}
	default:
		return trade.Period{Start: day.YearStart(), End: day.YearStart().AddMonths(12)}
	}
}

// Periods counts the periods of a cap that the days from first to last touch,
// both included. It is 0 where last comes before first.
func (c Cap) Periods(first, last trade.Date, fiscalStart int) int {
	if last < first {
		return 0
	}
	month := func(d trade.Date) int { return 12*d.Year() + d.Month() - 1 }
	switch c.Per {
	case PerMonth:
		return month(last) - month(first) + 1
	case PerQuarter:
		return month(last)/3 - month(first)/3 + 1
	case PerFiscalYear:
		return (month(last)+13-fiscalStart)/12 - (month(first)+13-fiscalStart)/12 + 1
	case PerRollingYear:
		return c.PeriodOf(last, first, fiscalStart).Start.Year() - first.Year() + 1
	default:
		return last.Year() - first.Year() + 1
	}
}

// FiscalYearStart is the month in which an economy's central government begins
// its budget year; January, the calendar year, where it is not known here.
// Source: CIA World Factbook, field "Fiscal year".
func FiscalYearStart(e trade.Economy) int {
	switch e {
	case "USA", "THA":
		return 10
	case "JPN", "IND", "CAN", "GBR", "SGP", "HKG", "ZAF", "BRN":
		return 4
	case "AUS", "NZL", "PAK", "EGY", "BGD":
		return 7
	}
	return 1
}

// times is n × x, exactly.
func times(x *apd.Decimal, n int) *apd.Decimal {
	out := new(apd.Decimal)
	ctx := apd.BaseContext.WithPrecision(0)
	ctx.Precision = 60
	if _, err := ctx.Mul(out, x, apd.New(int64(n), 0)); err != nil {
		return nil
	}
	return out
}
