; The 350 billion: what Korea promised, how it is paid, what it can ask for, what happened with it.
; Three different sums of 150 billion USD exist and must not be added up or confused:
;   strategic-investment.ships  shipbuilding, part of the 350
;   private-fdi                 direct investment by Korean companies, announced in August 2025, no part of the 350
;   and the 150 billion of Lee's post of July 2025, an earlier state of the first.

2025-11-14 commitment strategic-investment "Korea's strategic investment in the United States"
  under: strategic-investment-mou, joint-fact-sheet, october-deal
  by: KOR
  to: USA
  duty: result
  stage: commitment
  amount: 350 billion USD from article "South Korea will make investments $350 billion in important US industries"
  comparator: 140 billion USD from article "the $140 billion in promised international direct funding commitments"
  proposal: 350 billion USD from article "South Korea’s proposed $350 billion funding bundle remained comparatively nebulous"
  topics: investment
  purpose: shipbuilding, energy, semiconductors, pharmaceuticals, critical minerals, AI and quantum computing
  source: mou-terms
  note: the fact sheet states 150 and an additional 200 and never the total; the total has its own quote. The comparator is what the article says was promised under the Biden administration; the proposal is the state of August 2025. Neither is added to anything.
  part ships
    amount: 150 billion USD from fact-sheet "$150 billion of Korean investment in the shipbuilding sector"
    quote: fact-sheet-korean "한국의 1천500억 달러 규모 조선 분야 투자를 포함한다"
    quote: article "$150 billion will go towards increasing US-South Korea cooperation on shipbuilding"
    purpose: direct investment of Korean firms, guarantees and ship finance
    source: mou-terms
    note: reported: all returns of this part go to the Korean firms
  part cash
    amount: 200 billion USD from fact-sheet "$200 billion of additional Korean investment"
    quote: article "the remaining $200 billion shall be direct money investments"
    cap: 20 billion USD per calendar-year, on demand from fact-sheet "greater than $20 billion in any calendar year"
    scope: all that is funded under the memorandum; whether the ships part counts against it is open
    milestone selected by 2029-01-19 from mou-terms
    milestone funded not before 45 days after each selected from mou-terms
    source: mou-terms
    source: motir-briefing
    note: selected: the memorandum is reported to say January 2029; the 19th is the last full day of the presidential term. It binds selection, not payment: read as a day of payment it would allow 100 billion only.
    note: funded: the Korean wording is not before at least 45 business days have passed since notice of selection. The 45 days here are calendar days: the language has no form for business days.
    note: paid by capital call as a project advances

2025-11-14 claim within-45-days "Funds within 45 business days of selection"
  by: press
  about: strategic-investment.cash
  says: the money is due within 45 business days of the notice
  source: jakota-index
2025-11-14 claim at-least-45-days "Funds not before 45 business days after selection"
  by: KOR
  about: strategic-investment.cash
  says: on a day when at least 45 business days have passed
  source: zdnet-20251114153918
  source: sbs-n1008332008
  contradicts: within-45-days
2025-11-14 choose at-least-45-days from mou-terms
  by: servanda
  reason: the official Korean wording and three Korean broadcasts and papers agree; the other reading is English press at second hand
2025-11-30 claim cap-yearly "Capped at 20 billion a year"
  by: orta
  about: strategic-investment.cash
  says: the year type is left open, and so is that the payer may go beyond the cap
  quote: article "capped at $20 billion yearly"
  note: not false, but less than the fact sheet says; the cap of the fact sheet is used

2025-11-14 commitment fx-stability "The commitments must not bring market instability"
  under: joint-fact-sheet, strategic-investment-mou
  by: KOR, USA
  duty: refrain
  quote: fact-sheet "shall not be allowed to give rise to market instability"
  topics: foreign-exchange
  note: a joint limit with a vague trigger: disorderly movements of the won are named as an example
2025-11-14 commitment fx-best-efforts "Source dollars outside the market"
  under: joint-fact-sheet, strategic-investment-mou
  by: KOR
  to: USA
  duty: best-efforts
  quote: fact-sheet "source the U.S. dollars through means other than market purchases"
  topics: foreign-exchange
2025-11-14 commitment funding-adjustment "Korea may ask for other amounts and times"
  under: joint-fact-sheet, strategic-investment-mou
  by: KOR
  to: USA
  duty: option
  when: fulfilment may cause market instability, such as disorderly movements of the won
  changes: strategic-investment.cash
  quote: fact-sheet "adjustment in the amount and timing of the funding"
  topics: foreign-exchange
2025-11-14 commitment us-consideration "Good-faith consideration of such a request"
  under: joint-fact-sheet, strategic-investment-mou
  by: USA
  to: KOR
  duty: conduct
  when: funding-adjustment
  quote: fact-sheet "in good faith, give due consideration to such request"
  topics: foreign-exchange
2025-11-14 commitment non-payment-remedy "What the United States may do if Korea does not pay"
  under: strategic-investment-mou
  by: USA
  to: KOR
  duty: option
  when: a payment that was called is missing
  changes: strategic-investment.cash, autos-15, recip-15
  source: mou-terms
  note: reported by three sources: until the missing sum is filled the United States takes Korea's share of the returns, and tariffs may be raised
  topics: investment, tariffs
2025-11-14 commitment us-project-support "Land, power, off-take and faster procedures for the projects"
  under: strategic-investment-mou
  by: USA
  to: KOR
  duty: conduct
  source: mou-terms
  topics: investment
2025-11-14 commitment korean-vendors "Korean vendors and suppliers preferred"
  under: strategic-investment-mou
  by: USA
  to: KOR
  duty: conduct
  source: mou-terms
  topics: investment
2025-11-14 provision selection-procedure "Who selects the projects"
  under: strategic-investment-mou
  by: USA, KOR
  source: mou-terms
  topics: investment
  note: the President of the United States selects on the advice of an Investment Committee under the Secretary of Commerce, which first consults a Consultation Committee under Korea's industry minister and proposes only what it judges commercially reasonable
2025-11-14 provision profit-split "Division of returns"
  under: strategic-investment-mou
  by: USA, KOR
  source: mou-terms
  topics: investment
  note: half and half until principal and interest are repaid, then one part for Korea and nine for the United States; the ratio can be changed where full repayment within 20 years is not expected
2025-11-14 provision spv-structure "Returns are pooled"
  under: strategic-investment-mou
  by: USA
  source: mou-terms
  topics: investment
  note: an umbrella company of the United States holds the project companies

; ---- Korea's law and corporation ----
2025-11-26 event bill-introduced "The bill for the Special Act is introduced"
  parties: KOR
  source: korea-herald-10624029
  about: special-act, autos-15
  note: a letter to the Secretary of Commerce went out the same day; the bill named a capital of 3 trillion KRW
2026-03-12 event special-act-passed "The Special Act passes"
  parties: KOR
  source: act-terms
  count: 226 votes from act-terms
  note: 242 present, 226 for, 8 against, 8 abstaining; one of nine bills examined together
  about: special-act
2026-03-13 claim special-act-unanimous "Passed unanimously on Friday"
  by: press
  about: special-act-passed
  says: the Act passed without a vote against, on 13 March
  source: emirates247-special-act
  contradicts: special-act-passed
2026-03-13 choose special-act-passed from act-terms
  by: servanda
  reason: Korean press and two public records give the count and the day
2026-03-12 commitment corporation-capital "Capital of the investment corporation"
  under: special-act
  by: KOR
  to: investment-corporation
  duty: result
  stage: commitment
  amount: 2 trillion KRW from segye-20260312513185
  proposal: 3 trillion KRW from korea-herald-10624029
  source: act-terms
  topics: investment
  note: all from the state, the time of payment by decree; the bill had said 3 trillion
2026-03-12 commitment report-to-assembly "Report to the Assembly before talks"
  under: special-act
  by: KOR
  duty: conduct
  source: act-terms
  topics: investment
2026-03-12 commitment commercial-reasonableness "Only commercially reasonable projects"
  under: special-act
  by: KOR
  duty: refrain
  subject-to: exception for supply chain or security reasons with prior consent of the competent committee of the Assembly
  source: act-terms
  topics: investment

; ---- what the parties said on the way ----
2026-01-16 claim koo-first-year "Start in the first half unlikely, first year far below the cap"
  by: koo
  about: strategic-investment
  says: payments will hardly begin in the first half of 2026 and stay far below the ceiling in the first year
  source: seoul-20260116500249
2026-01-20 claim wait-for-won "Payment to wait until the exchange rate calms"
  by: press
  about: strategic-investment
  says: Korea will hold back the first payment until the won is steadier
  source: segye-20260121519893
2026-02-13 event implementation-committee "The committee for the memorandum meets"
  parties: KOR
  source: korea-herald-10676140
  about: strategic-investment
  note: set up on 10 February 2026
2026-02-22 claim investment-goes-ahead "The investment goes ahead after the ruling"
  by: KOR
  about: strategic-investment
  says: the ruling on tariffs changes nothing in the investment
  amount: 350 billion USD from joongang-2528544
2026-09-10 claim near-agreement "Near agreement on a first project"
  by: press
  about: strategic-investment
  says: a plan of more than 100 billion USD, and a first payment of more than 2 billion USD in September
  source: wsj-2026-09-10
2026-09-10 disputed near-agreement from motir-148971518
  by: KOR
  reason: nothing was decided on project, remittance or division of returns

; ---- projects and payments ----
2026-09-30 event project-star "Project Star: gas power plant at Encinal, Texas"
  parties: KOR, USA
  place: Encinal, Texas
  under: projects-fact-sheet
  amount: 22.3 billion USD from projects-record
  amount: 23.3 billion USD from hankyoreh-2026-09
  amount: 25 billion USD from public-records
  count: 6472 MW from projects-record
  about: strategic-investment
  topics: investment, energy
  note: total cost of the first project that officially goes ahead, not Korea's share; first phase 2029, full operation 2032. The press gave 6.3 GW.
  note: no line confirms the milestone selected: it is the selection of all projects, and the day of the notice for this one, from which 45 business days run, is not known
2026-09-30 choose project-star 22.3 billion USD from projects-record
  by: servanda
  reason: the official release and Reuters agree; 23.3 is older press and 25 a stock list
2026-09-30 event project-power "Project Power: eight large reactors"
  parties: KOR, USA, westinghouse
  under: projects-fact-sheet
  amount: up to 120 billion USD from projects-record
  count: 8 reactors from projects-record
  source: westinghouse-2026-09-30
  about: strategic-investment
  topics: investment, energy, nuclear
  note: a framework, not binding: 100 billion for construction and 20 billion for contingencies; six AP1000 and two APR1400; a Korean share of 5 to 10 % in Westinghouse is contemplated
2026-09-30 commitment power-advance "Up to 10 billion for long-lead items by the end of the year"
  under: projects-fact-sheet
  by: KOR
  to: USA
  duty: option
  stage: pledge
  amount: up to 10 billion USD from projects-record
  due: 2026-12-31
  subject-to: review of commercial reasonableness and report to the Assembly
  topics: investment, nuclear
  note: would be paid out of strategic-investment.cash and is no further sum
2026-09-30 event project-north "Project North: gas of Alaska"
  parties: KOR, USA
  place: Alaska
  under: projects-fact-sheet
  source: projects-record
  about: strategic-investment
  topics: investment, energy
2026-09-30 claim north-included "Alaska is in, with 54 billion"
  by: USA
  about: project-north
  says: the gas project of Alaska is part of the plan presented
  amount: 54 billion USD from reuters-2026-09-30
  note: older press gave 67 and 45 billion
2026-10-01 claim north-under-review "Alaska is only under review"
  by: KOR
  about: project-north
  says: a review has begun; going ahead depends on commercial reasonableness and Korean law
  source: projects-record
  contradicts: north-included
2026-10-01 delivered strategic-investment.cash 2.4 billion USD from projects-record
  by: KOR
  source: news1-6307297
  note: sent to the investment company of the United States, confirmed by the finance ministry; two independent records. How much of it is for the first project is not said. Sending is not drawing down by a project. Before, more than 2 or 2.2 billion on the 29th had been expected.
2026-10-06 event reserves-september "Reserves fall in September"
  parties: KOR
  amount: 440.56 billion USD from mtn-2026100607231142188
  about: strategic-investment, fx-stability
  note: down 1.72 billion; the Bank of Korea names assets entrusted to the corporation as one cause
2026-02-22 event japan-first-projects "Japan's first three projects"
  parties: JPN, USA
  amount: 36 billion USD from chosun-biz-2026-02-22
  note: for comparison only
  about: strategic-investment
