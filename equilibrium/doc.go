// Package equilibrium answers: when tariffs, export taxes or other costs of
// trade change, what becomes of wages, prices, trade, revenue and real income
// of every economy?
//
// Its one idea: the new equilibrium is solved in changes against a year of
// accounts, so that nothing but the accounts, trade elasticities and the
// change itself has to be known. One family of models is reached by options
// of one code path: Caliendo and Parro (2015, Review of Economic Studies 82),
// with input–output, tariff revenue and trade imbalances; without
// input–output (Input nil); with one sector (J = 1); costs that yield no
// revenue; export taxes and subsidies; and the one-sector gravity models of
// ge_gravity (Baier, Yotov and Zylkin 2019) and gegravity (Herman 2021).
// SolveLiberation is a model apart, of Ignatenko and others (2025).
//
// n imports, i exports, j and k are sectors, τ = 1 + tariff, σ = 1 + export
// tax, κ̂ the change in other costs, θ the trade elasticity, β the share of
// value added, g that of inputs, α that of final demand, S the trade surplus,
// T a transfer paid to the others; a hat is new over old, a prime is new:
//
//	cost      ln ĉ_ij = β_ij ln ŵ_i + (1−β_ij) Σ_k g_i,kj ln P̂_ik
//	price     P̂_nj^−θj = Σ_i π_nij (τ̂_nij σ̂_nij κ̂_nij ĉ_ij)^−θj
//	share     π'_nij = π_nij (τ̂_nij σ̂_nij κ̂_nij ĉ_ij / P̂_nj)^−θj
//	flow      X'_nij = π'_nij X'_nj / τ'_nij, at the border, before tariff
//	output    Y'_ij = Σ_n X'_nij / σ'_nij
//	spending  X'_nj = α_nj I'_n + Σ_k g_n,jk (1−β_nk) Y'_nk
//	income    I'_n = ŵ_n VA_n + R'_n − S'_n
//	revenue   R'_n = Σ (τ'−1) X'_nij of its imports + Σ (σ'−1)/σ' X'_mnj of its exports
//	balance   Σ_ij X'_nij + S'_n = Σ_mj X'_mnj, for every n
//	surplus   S'_n = S_n + T_n with Σ T_n = 0, or as the closure has it
//	numeraire Σ ŵ_n VA_n = Σ VA_n, over each group of economies that trade joins
//
// Closures: S' = S + T, T, or what keeps spending in proportion to income; see
// Closure and Shock.Surplus. Welfare is Î/P̂ with P̂ = Π_j P̂_j^α_j: exact,
// and the number to headline. WelfareLinear is the sum that Caliendo and Parro
// publish as welfare: TermsOfTrade + VolumeOfTrade, first-order terms at
// baseline values
//
//	ToT_n = [Σ E_nj (ĉ_nj − 1) − Σ M_nij (ĉ_ij − 1)] / I_n
//	VoT_n = Σ (τ_nij − 1) M_nij [(M'_nij/M_nij − 1) − (ĉ_ij − 1)] / I_n
//
// with E its exports and M its imports.
//
// Units: values in any one unit; rates are fractions; indices are places in
// the Baseline. Wages close the balance of trade, not of labour, as in
// Caliendo and Parro's code; where input shares sum to 1 the two are the same.
//
// Search: one sweep updates prices, output, revenue and wages together and is
// accelerated by Anderson mixing (type II, five steps); where the residual
// stops falling, damped steps in the manner of Alvarez and Lucas (2007) and
// then Newton's method on the wages, with GMRES, take over. An answer's
// Residual is measured on the answer itself.
//
// Invariants: no change changes nothing; a new order of economies or sectors
// permutes the answer bit for bit; the same input gives the same bits; a
// solve starts no goroutine, reads and writes nothing, and a sweep allocates
// nothing.
//
// Refused: accounts that do not add up (AccountsError; Repair mends final
// demand below zero, when asked), questions without an answer such as a
// deficit kept by an economy that is cut off (RefusedError), and every case
// in which markets are still open at the end (OpenMarketsError, which names
// them). There is never a number that is not an equilibrium.
package equilibrium
