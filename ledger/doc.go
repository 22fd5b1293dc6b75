// Package ledger follows what was promised and what came of it.
//
// It answers: at a day, as known on a day, which promises are fulfilled, late,
// on track, capped out, at risk, contradicted, gone quiet or simply unproven,
// and by which entries do we know? Its one central idea is the view at two
// clocks: View(V, K) sees the entries known by K that hold by V, less those
// corrected by K, and derives everything else. Nothing derived is stored.
//
// # The rules of status
//
// For a commitment, a part of one or one of several obligors, the first rule
// that matches wins:
//
//	 1  superseded, terminated, suspended   such news is in force, on it or on all instruments it is under
//	 2  fulfilled                           delivered reaches the amount; or confirmed; or all milestones and parts done
//	 3  lapsed                              before it fell due it ended, or what it rests on was void or ended; an option not used
//	 4  disputed                            a party denies it, or rival amounts leave the deciding fact open
//	 5  not yet due                         start or condition not reached
//	 6  breached, not met                   past due and grace, the shortfall positively evidenced; not met where nothing binds
//	 7  unverified-overdue                  past due, no deciding evidence
//	 8  infeasible                          what the cap lets through until the deadline is not enough
//	 9  behind                              less delivered than an explicit schedule asks
//	11  on track                            a schedule or deadline stands, and none of the above
//	12  open-ended                          neither schedule nor deadline
//	13  kept                                a duty not to do, and no violation evidenced
//	14  kept                                a duty promised on goods, and the law of the day keeps it on every line
//	15  broken                              a duty promised on goods, and the law of the day adds more on the lines named
//
// Rules 14 and 15 are tried right behind rule 1, where goods, origin and law are
// stated and what the promise rests on stands; rule 13 right behind rule 5.
//
// Rule 10 is a flag beside the status, "at risk": the amount open is 0.9 (or
// risk-at) or more of what the cap still lets through, or a threat stands.
// Conduct and best efforts are judged by milestones and assessments alone. What
// is owed every year is judged by the last year that is over and is never
// fulfilled for good. What each owes for itself is fulfilled when all have done
// it. A day that is due is not over: late, overdue and behind begin the day after,
// or when grace is over. A later finding takes the place of an earlier one; what
// a party denies decides nothing until the denial is taken back.
//
// Measures have states of their own: 21 void, 22 suspended, 23 ended, 24
// announced, 25 in effect.
//
// # Units and conventions
//
// Days are trade.Date. Amounts are exact decimals of one unit. What is not
// known is an interval: delivered is [low, high], high nil where nothing
// bounds it. Silence is not zero: an answer that takes it so says it in
// Assumes; its high bound is what the cap let through, at most what is promised.
// An observed total takes the place of the sum of what it is about. What came
// back is taken off what was paid last and makes room in no other period of the
// cap. A correction says how it was from the beginning and comes before every
// amendment, which says how it is from its day on. A cap counts calendar years, fiscal years of the payer, rolling
// years, quarters or months; a rolling year is any twelve months.
//
// # Invariants
//
// Nothing known after K changes an answer at K. The same dossier and clocks
// give the same bytes.
//
// # Sources
//
// Stages after the IATI standard; scores after the G20 Research Group; the two
// clocks after the valid and transaction time of temporal databases.
package ledger
