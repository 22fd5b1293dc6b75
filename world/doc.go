// Package world answers what the world economy looked like before a policy
// changed: who bought what from whom, at which tariff, made with which inputs.
//
// Its one idea: a world is a folder that a person can read. world.json names
// it, its economies, sectors, unit, sources and licence; the tables beside it
// (CSV, CSV with gzip, or Parquet, by the ending of the file) are
//
//	flows         sector, exporter, importer, value, tariff_pct
//	inputs        economy, supplying, using, share
//	value_added   economy, sector, share
//	elasticities  set, sector, theta, standard_error
//	concordance   hs, sector
//	accounts      economy, gdp
//	announced     importer, exporter, tariff_pct
//
// of which only flows is required. Adapters ([Import]) read the published forms
// of other people's data into a [World]; [World.Balance] mends accounts that do
// not add up and says what it moved; [World.Aggregate] joins economies and
// sectors; [World.Baseline] hands the numbers to package equilibrium.
//
// Units and conventions. Values are in the unit of the world, before tariff,
// and a flow from an economy to itself is what it buys at home. Tariffs are
// percent in text and fractions in code, of the value before tariff. Economies
// are ISO 3166-1 alpha-3 codes, and ROW for the rest of the world. A share of
// inputs is of the spending on inputs, so that the shares of a using sector sum
// to 1; a share of value added is of gross output. A table leaves out what is
// zero. Rows that are not in the flows are zero flows at tariff zero.
//
// Invariants. Reading what was written gives the same world. The same input
// gives the same bytes. A repair is never silent: it is a line of Notes.
//
// It refuses: negative flows and shares, sectors and economies that world.json
// does not name, two rows for one cell, numbers that are not finite. Accounts
// that do not add up (final demand below zero, shares that do not sum, an
// economy that buys nothing at home) can be read, described and balanced, and
// [World.Check] lists their cells; whoever solves must ask it first.
package world
