// Package schedule answers what a line of the tariff schedule of the United
// States is on a day: its base rates (general, special by programme, column 2),
// its units of quantity, and which lines stand under a prefix.
//
// Its one idea: a schedule is the published table of rates, one revision after
// another, and a revision differs from the one before in few rows. So one
// compact table holds every revision: a row with its first and last revision.
// The table is cut into chapters, each unpacked when it is asked for.
//
// What a rate means is a small grammar, [Expression]: free, ad valorem, a sum
// of money for each unit, sums of these, with a floor or a ceiling, on the whole
// good or on a named part of it, or the rate of another line. [Expression.Eval]
// gives it as an interval of fractions of the customs value. What the grammar
// does not cover is kept as text and is unknown, never 0.
//
// Units and conventions. Codes are [trade.Product], digits only. Percent in
// text, fractions of the value in results. Money is US dollars as exact
// decimals; specific duties are computed in decimals of 34 digits and rounded
// once, to the nearest float. The lines of 8 digits carry the rates in law; the
// lines of 10 digits are statistical and share the rates of their 8 digits.
// Where the export prints one row of 10 digits only (0101.30.00.00), its first
// 8 digits are the line of the rates all the same. A blank column of a row of
// 10 digits takes that of its 8 digits.
//
// Dates. A [Revision] has the day on which the United States International
// Trade Commission posted it and the day from which this package takes it as
// the state of the schedule. They differ only for the basic edition of a year
// and for a revision posted ahead of a named first day. Neither day is law: the
// day on which a change of a rate or a heading binds stands in its own act, is
// often earlier than the posting, and for chapter 99 must be read there. The
// schedule never ends a heading of chapter 99 because the act that made it was
// voided.
//
// Texts are as published with three repairs: markup is taken out, white space
// is folded, and m2, m3 and cm2 are written m², m³ and cm². Descriptions are cut
// at 80 characters. Footnotes and notes are not carried: what a rate is
// subject to by a note is not known here.
//
// It refuses: a table that does not match its checksum, an export with a
// malformed code, indent or column, with the number of the record, and a second
// row of one code in one revision. It does not choose a line for a good and it
// does not apply chapter 99.
package schedule
