// Package scenario answers: when the law of trade goes from one state to
// another, who gains and who loses, and within which range?
//
// Its one idea is the ratio of two states. A [State] is the law on a day, as
// known on a day, with or without named measures and what-ifs. [TariffsOf]
// weighs it into tariffs by sector; both states are solved against the same
// baseline world, and the effect is the ratio of the two answers, so that what
// the baseline has that neither state changes drops out.
//
// # From law to sector tariffs
//
// For the United States each statistical line is asked with its base and what
// the law adds, and weighed by the imports of a year from that origin:
//
//	tariff of a sector = Σ value × (base + additional) / Σ value
//
// over the lines that the concordance of the world puts into the sector. In the
// baseline the tariffs of the United States are those paid in that year, so that a
// state in which nothing has changed since lies near it. A
// preference is used as observed in that year. An origin that the weights know
// only as part of an area (a member of the European Union) has the weights of the
// area and its own law; one that they do not know has the mix of all origins, and
// its own law; the rest of the world is the areas that are not in the world, each
// with its own law. What is taken in the place of what is not known is a [Note]
// with the value concerned. A sector whose share of the weights is less than a tenth
// of its share of what the importer buys (services) keeps the tariff of the baseline,
// and so does a cell that nothing is known of.
//
// Other importers have no schedule here. Their base is the tariff of the
// baseline; the products of a sector are weighed as the imports of the United
// States from all origins are, and the range spans from the least to the most
// that any product of the sector pays.
//
// # Ranges
//
// The central answer takes the first set of elasticities, and the law with facts
// that are not given as not holding and contents whose share is not known as the
// whole value (tariff.Additional.Rate). Without draws the range is that of all runs:
// each set of elasticities with the law at its central, low and high end. With
// draws it runs from their 5th to their 95th percentile; fewer than twenty are too
// few for that, and span the sets and the draws. A draw picks a set, a
// place in the interval of the law (the same in both states: what is not known
// of one is not known of the other), and a θ for each sector: log-normal, the
// median the published estimate, the standard deviation the published standard
// error. Where none is published the differences between the sets stand in for it,
// once: as the choice among sets where several are drawn from, else as the
// standard deviation of ln θ among all sets of the world. Draws are quasi-random
// (randomised Halton, Owen 2017, arXiv 1706.02808) and depend on the seed alone.
// A range always holds the central answer.
//
// Drivers are first-order: ∂ ln(real income)/∂ ln θ of a sector, times the standard
// deviation of ln θ; and the span of real income between the ends of the law over √12,
// the standard deviation of an even draw.
//
// # A transfer
//
// Investment promised in cash is a payment: the payer's trade surplus rises by
// it and the receiver's falls (a shock of the balance of payments on both sides),
// on top of the second state and apart from the tariffs. See [Transfer].
//
// # Units and invariants
//
// Rates and relative changes are fractions in code and percent in output; money is
// US dollars of the world's year in output, the unit of the world in code. Two equal
// states give no change at all. The same question gives the same bytes, on any
// number of workers. Interrupted, it gives what was done, and says so.
//
// # Refused
//
// A day before the schedule begins; a world whose accounts do not add up; a world
// without a concordance of goods and sectors.
package scenario
