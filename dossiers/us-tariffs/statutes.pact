; The tree of instruments: statute, then proclamation or order, then notice. A measure names the lowest;
; yields-to, replaces and voided may name any, and then mean all that stands under it.
; Not stated here: safeguards (section 201), antidumping and countervailing duties, quotas, the end of de minimis.

instrument ieepa "Tariffs claimed under the International Emergency Economic Powers Act"
  form: authority claimed under a statute
  binding: yes
  by: USA
  citation: 50 U.S.C. 1701

2025-02-01 instrument eo-14193 "Executive Order 14193, northern border"
  form: executive order
  binding: yes
  by: USA
  under: ieepa
  citation: FR Doc. 2025-03664
  source: ending-order
  source: yale-acts

2025-02-01 instrument eo-14194 "Executive Order 14194, southern border"
  form: executive order
  binding: yes
  by: USA
  under: ieepa
  citation: FR Doc. 2025-03665
  source: ending-order
  source: yale-acts

2025-02-01 instrument eo-14195 "Executive Order 14195, synthetic opioids from China"
  form: executive order
  binding: yes
  by: USA
  under: ieepa
  citation: FR Doc. 2025-02408
  source: ending-order
  source: yale-acts

2025-04-02 instrument eo-14257 "Executive Order 14257, reciprocal tariffs"
  form: executive order
  binding: yes
  by: USA
  under: ieepa
  citation: 90 FR 15041
  source: eo-14257-text

2025-04-02 instrument eo-14257-annex-i "Annex I of Executive Order 14257: rates by country from 9 April 2025"
  form: annex
  binding: yes
  by: USA
  under: eo-14257
  source: eo-14257-text
  source: hts-chapter-99 @ note 2(v)(xviii)

2025-07-31 instrument eo-14326 "Executive Order 14326, further rates"
  form: executive order
  binding: yes
  by: USA
  under: eo-14257
  citation: 90 FR 37963
  source: eo-14326-text

2025-09-04 instrument eo-14345 "Executive Order 14345, Japan"
  form: executive order
  binding: yes
  by: USA
  under: eo-14257
  source: eo-14345-text
  note: acts under IEEPA and section 232; its duties on vehicles stand under Proclamation 10908

2025-07-30 instrument eo-14323 "Executive Order 14323, Brazil"
  form: executive order
  binding: yes
  by: USA
  under: ieepa
  source: ending-order
  source: hts-chapter-99 @ note 2(x)

2025-08-06 instrument eo-14329 "Executive Order 14329, Russian oil"
  form: executive order
  binding: yes
  by: USA
  under: ieepa
  source: ending-order
  source: hts-chapter-99 @ note 2(z)

instrument section-232 "Trade Expansion Act of 1962, section 232"
  form: statute
  binding: yes
  by: USA
  citation: 19 U.S.C. 1862

2018-03-08 instrument proc-9704 "Proclamation 9704, aluminium"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: proc-11021-text

2018-03-08 instrument proc-9705 "Proclamation 9705, steel"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: proc-11021-text

2025-03-26 instrument proc-10908 "Proclamation 10908, cars and parts"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: hts-chapter-99 @ note 33

2025-07-30 instrument proc-10962 "Proclamation 10962, copper"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: proc-11021-text

2025-09-29 instrument proc-10976 "Proclamation 10976, timber, lumber and derivatives"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: hts-chapter-99 @ note 37

2025-10-17 instrument proc-10984 "Proclamation 10984, medium- and heavy-duty vehicles"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  citation: 90 FR 48451
  source: hts-chapter-99 @ note 38

2026-01-14 instrument chips-action "Proclamation on semiconductors of 14 January 2026"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: chips-proclamation

2026-04-02 instrument proc-11021 "Proclamation 11021, metals on full value"
  form: proclamation
  binding: yes
  by: USA
  under: proc-9704, proc-9705, proc-10962
  source: proc-11021-text

2026-06-01 instrument proc-11032 "Proclamation 11032, further metals"
  form: proclamation
  binding: yes
  by: USA
  under: proc-11021
  source: proc-11032-text

2026-04-02 instrument pharma-action "Proclamation on patented pharmaceuticals"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: pharma-proclamation

2026-07-20 instrument aluminium-onshoring "Proclamation on primary aluminium of 20 July 2026"
  form: proclamation
  binding: yes
  by: USA
  under: proc-9704
  source: aluminium-proclamation

2026-08-06 instrument polysilicon-action "Proclamation on polysilicon"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: polysilicon-proclamation

2026-08-13 instrument drones-action "Proclamation on unmanned aircraft systems"
  form: proclamation
  binding: yes
  by: USA
  under: section-232
  source: drones-proclamation

2025-04-29 instrument eo-14289 "Executive Order 14289, stacking of duties"
  form: executive order
  binding: yes
  by: USA
  citation: 90 FR 18907
  source: tariff-history
  note: entries from 4 March 2025. It orders duties and imposes none: vehicles and parts before Canada and Mexico, steel and aluminium; steel and aluminium stack. It stands in yields-to.

instrument section-122 "Trade Act of 1974, section 122"
  form: statute
  binding: yes
  by: USA
  citation: 19 U.S.C. 2132

2026-02-20 instrument surcharge "Proclamation of a temporary import surcharge"
  form: proclamation
  binding: yes
  by: USA
  under: section-122
  source: surcharge-proclamation

instrument section-301 "Trade Act of 1974, section 301"
  form: statute
  binding: yes
  by: USA
  citation: 19 U.S.C. 2411

2018-06-20 instrument china-301 "Section 301 action on China: technology transfer"
  form: notice
  binding: yes
  by: USA
  under: section-301
  source: hts-chapter-99 @ notes 20 and 31

2026-07-23 instrument forced-labour-action "Section 301 action on forced labour"
  form: presidential memorandum and notice
  binding: yes
  by: USA
  under: section-301
  citation: 91 FR 47318
  source: forced-labour-memorandum

2026-07-15 instrument brazil-301 "Section 301 action on Brazil"
  form: notice
  binding: yes
  by: USA
  under: section-301
  source: waugh-lists
  note: the notice is not at hand; the day in front is a guess before the first day of collection

instrument section-338 "Tariff Act of 1930, section 338"
  form: statute
  binding: yes
  by: USA
  citation: 19 U.S.C. 1338

2026-07-20 instrument proc-11046 "Proclamation 11046, Canada: alcoholic beverages"
  form: proclamation
  binding: yes
  by: USA
  under: section-338
  source: canada-suspension

2026-07-20 instrument proc-11047 "Proclamation 11047, Canada: dairy"
  form: proclamation
  binding: yes
  by: USA
  under: section-338
  source: canada-suspension

2026-07-20 instrument proc-11048 "Proclamation 11048, Canada: motor vehicles"
  form: proclamation
  binding: yes
  by: USA
  under: section-338
  source: canada-suspension
