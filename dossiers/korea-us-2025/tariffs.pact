; What the United States promised on tariffs. Each promise with promised-duty is tested by the law of us-tariffs.

2025-10-29 commitment autos-15 "Cars of Korea: 15 % in all instead of 25 % on top"
  under: joint-fact-sheet, strategic-investment-mou, october-deal
  by: USA
  to: KOR
  duty: result
  promised-duty: top-up to 15%
  importer: USA
  origin: KOR
  goods: list us-tariffs/vehicles.csv
  due: month start of bill-introduced from mou-terms
  rests-on: section-232
  topics: tariffs
  quote: fact-sheet "the additional Section 232 tariff shall be 15 percent"
  quote: article "from 25 p.c to fifteen p.c over the coming months"
  note: where the base is 15 % or more nothing is added: pickups stay at 25 %. The due day follows the day on which Korea's bill comes in.
2025-12-03 confirmed autos-15 from csms-66987366 "the combined Column 1 and additional Section 232 duty rate is 15"
  on: 2025-11-01
  by: USA
  source: korea-notice
2025-11-30 claim autos-reciprocal "The cut was of reciprocal tariffs on cars"
  by: orta
  about: autos-15
  says: the deal lowered reciprocal tariffs on Korea's car industry
  quote: article "The deal decreased US “reciprocal tariffs” on the South Korean auto {industry}"
  contradicts: autos-15
2025-12-03 choose autos-15 from csms-66987366
  by: servanda
  reason: cars are under Section 232; the reciprocal tariffs are another act with other dates

2025-11-13 commitment parts-15 "Car parts of Korea: 15 % in all"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: result
  promised-duty: top-up to 15%
  importer: USA
  origin: KOR
  goods: list us-tariffs/auto-parts.csv
  due: month start of bill-introduced from mou-terms
  rests-on: section-232
  topics: tariffs
  quote: fact-sheet "automobiles, auto parts, timber, lumber, and wood derivatives of the ROK to"
  note: the same promise as for cars, on the list of parts of note 33(g)
2025-12-03 confirmed parts-15 from hts-2025-rev-32 "9903.94.63 Added November 1, 2025"
  on: 2025-11-01
  by: USA
2025-11-13 commitment wood-15 "Timber, lumber and wood products of Korea: 15 % in all"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: result
  promised-duty: top-up to 15%
  importer: USA
  origin: KOR
  goods: 9401.61.4011, 9401.61.4031, 9401.61.6011, 9401.61.6031, 9403.40.9060, 9403.60.8093, 9403.91.0080
  rests-on: section-232
  topics: tariffs
  quote: fact-sheet "automobiles, auto parts, timber, lumber, and wood derivatives of the ROK to"
  note: tested on the seven lines whose Section 232 duty was above 15 %. Softwood stays at 10 %, which is below what was promised as the level.
2025-12-03 confirmed wood-15 from hts-2025-rev-32 "9903.76.23 Added November 14, 2025"
  on: 2025-11-14
  by: USA

2025-11-13 commitment recip-15 "Reciprocal tariff: the higher of the base and 15 %"
  under: joint-fact-sheet, october-deal
  by: USA
  to: KOR
  duty: result
  promised-duty: top-up to 15%
  importer: USA
  origin: KOR
  goods: all
  rests-on: ieepa
  topics: tariffs
  quote: fact-sheet "or a tariff rate of 15 percent on originating goods of the"
  note: a promise about one tariff, that of Executive Order 14257. When its legal ground fell on 20 February 2026 there was nothing left to which the promise applied; what other acts add since is another matter.
2025-12-03 confirmed recip-15 from csms-66987366 "the combined Column 1 and Reciprocal tariff rate is 15 percent"
  on: 2025-11-14
  by: USA

2025-11-13 commitment pharma-cap "Section 232 on pharmaceuticals: at most 15 %"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: intention
  promised-duty: at most 15%
  importer: USA
  origin: KOR
  goods: list us-tariffs/pharma.csv
  rests-on: section-232
  topics: tariffs
  quote: fact-sheet "232 tariff rate no greater than 15 percent"
  note: the annex of patented products is not at hand; the list is the one that a public tracker drew from it
2026-04-02 confirmed pharma-cap from pharma-proclamation "shall be 15 percent for products of Japan … the Republic of Korea"
  on: 2026-07-31
  by: USA
  note: Korea is in the list; from 31 July 2026 for the companies named, from 29 September 2026 for others
2025-11-13 commitment chips-mfn "Chips: no less favourable than a later, larger deal"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: intention
  when: a later agreement covers at least as large a volume of semiconductor trade
  subject-to: as determined by the United States
  rests-on: section-232
  topics: tariffs, semiconductors
  quote: fact-sheet "no less favorable than terms that may be offered in a future"
  quote: fact-sheet "Korea’s, as determined by the United States"
  note: the benchmark is a future agreement, and who judges it is the promisor
2025-11-13 commitment generics "Remove reciprocal tariffs on listed goods such as generics"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: intention
  promised-duty: none
  origin: KOR
  rests-on: ieepa
  topics: tariffs
  quote: fact-sheet "generic pharmaceutical ingredients, generic pharmaceutical chemical precursors, and certain natural resources"
2025-11-13 commitment aircraft "Remove tariffs on certain aircraft and parts"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: result
  promised-duty: none
  law: eo-14257, proc-9704, proc-9705, proc-10962
  goods: list us-tariffs/aircraft-korea.csv
  when: civil-aircraft
  origin: KOR
  importer: USA
  topics: tariffs
  quote: fact-sheet "The United States will also remove tariffs on certain aircraft and parts"
  note: reaches the reciprocal tariff and the duties on steel, aluminium and copper
2025-12-03 confirmed aircraft from hts-2025-rev-32 "9903.02.81 Added November 14, 2025"
  on: 2025-11-14
  by: USA

; ---- January 2026: a return to 25 % is announced; no act was found ----
2026-01-26 threatened autos-15 from reuters-2026-01-26
  by: trump
  duty: top-up to 25%
  reason: the National Assembly had not enacted the deal
  note: the words are from 15 to 25; whether base + 25 or 25 in all was meant is open
2026-01-26 threatened recip-15 from reuters-2026-01-26
  by: trump
  duty: top-up to 25%
2026-01-26 threatened wood-15 from reuters-2026-01-26
  by: trump
  duty: top-up to 25%
2026-01-26 threatened pharma-cap from reuters-2026-01-26
  by: trump
2026-04-02 ended pharma-cap/threatened/2026-01-26 from pharma-proclamation
  reason: the act set 15 % for Korea
2026-01-16 threatened chips-mfn from unn-chips
  by: lutnick
  duty: add 100%
  note: 100 % or build in the United States
