// Package trade answers what a value in a trade text means: which economy,
// group of economies, product, day, period, rate or amount the words stand for.
//
// Its one idea: each value has one canonical text and one exact meaning, and
// parsing is the inverse of printing. The package holds values and tables of
// facts only; it reads no file and knows no clock.
//
// Units and conventions. Economies are ISO 3166-1 alpha-3 codes, and XKX.
// Products are prefixes of the Harmonized System, digits only. Days are civil
// days of the proleptic Gregorian calendar without a time zone. Periods are
// closed at both ends in text and half-open in code. Rates are percent in text
// and fractions in code. Money and counts are exact decimals; a currency is an
// ISO 4217 code. Membership of groups is dated: ask with the day.
//
// Invariants. The zero Date means "not given" and never a day. What String
// writes, the parser of the type reads back as an equal value (a [Rate] to ten
// decimals of a percent; a [Period] where it has a start). The tables never
// change while the program runs, so everything is safe for concurrent use.
//
// Standards followed: ISO 3166-1, ISO 4217, ISO 8601 for dates, the Harmonized
// System for the grouping of digits. The sources of each table stand at its
// head.
//
// It refuses: dates that do not exist, percentages without their sign, numbers
// whose commas are not thousands separators, amounts without a unit or with an
// unknown one, currency symbols and names ("$" is the dollar of twenty
// economies), and sums of unlike units or of levels. It does not convert
// currencies or units, and it has no groups whose members or dates its authors
// could not state with confidence (there is no WTO).
package trade
