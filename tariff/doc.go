// Package tariff answers what the duty on a good is: from an origin, on a day of
// entry, as known on a day, and why.
//
// Its one central idea is reach and silence. Law is a set of measures, each
// stated once as data; nothing is a special case in code. A measure reaches a
// portion of a shipment's value where its importer, origin, goods, days and
// tests hold, even if it then adds nothing. A measure is silent on a portion
// that is reached by another which replaces it, or to which it yields. What
// reaches and is not silent adds up:
//
//	duty = base + Σ additions, each of which sees only the base
//
// # Composition
//
//  1. Base: the general rate of the line; the special rate where a programme is
//     claimed and the line's special column names it; column 2 for its origins.
//     A claim that fails is said, and the rate without it stands: the line does
//     not name the programme, it is for other origins, or no programme has the name.
//  2. Days: applies, cut by the end that a later act set (ended, on: the last
//     day) and by suspensions; amendments hold from their own day, and until then
//     the terms before them. Goods lists carry days as well.
//  3. Tests: when must hold, one line of unless must not. A claim (preference,
//     transit) is off unless made, and that is said; a fact is unknown unless
//     given; a reading of the text is unknown unless chosen: one of those that the
//     law names, or one beside them where it names a single one.
//  4. What replaces a measure silences it by reaching, even where it is silent
//     itself; what a measure yields to silences it only where that one is not
//     silent. Silence is decided in the order that replaces and yields-to give; a
//     circle on a common day is an error. yields-to and voided may name an instrument: then they mean
//     every measure under it, in the tree that under makes. A measure whose duty
//     is none silences only what its own replaces names: it yields to nothing
//     and nothing yields to it through an instrument.
//  5. Operations: add R adds R; top-up to R adds R − base where the base is
//     below R and nothing elsewhere, over general it looks at the general rate;
//     set base R puts R in the place of the base, of several the last; none adds nothing. R is ad
//     valorem, specific, compound, or a minimum or maximum of these.
//  6. Portions: steel, aluminium, copper, us (content of the United States) and
//     rest, which is what no measure that reaches the good names. A measure
//     without a portion reaches all. The duty is the sum over the portions of
//     share × duty; shares that are not given are unknown.
//
// # Unknowns
//
// Facts, readings, shares and an unknown day of loading are unknown together:
// the whole duty is evaluated in every world of the unknowns that matter, and
// the answer is the least and the most. More than ten unknowns are refused by
// name. A day of loading that is not known lies not after the entry. A rate that cannot be read, a missing value or quantity make the high
// end unbounded; they are never 0.
//
// # Four numbers
//
//	assessed    law known on the day asked from, voids ignored: what is collected
//	owed        the same, voids counted: a void reaches back to the beginning
//	at entry    law known on the day of entry, voids ignored: what was paid then
//	refundable  at entry less owed
//
// A voided measure is collected until collected-until and no longer.
//
// # Lists
//
// A list is a CSV file with a head: code, and optionally class, ex, from, until,
// published, note. A code is a prefix of 4 to 10 digits. Within a file the
// longest prefix that fits a line on the day wins and gives it one class, the first
// row of several with that prefix. ex says that only
// part of the line is meant: a fact that is unknown unless given, named
// ex-CODE. all less list a.csv, list b.csv subtracts from left to right.
//
// # Sources
//
// Reach and exclusion after the United States chapter 99 notes and Executive
// Order 14289; measures, conditions and components after the TARIC model of the
// European Union and the United Kingdom; two clocks after temporal databases.
package tariff
