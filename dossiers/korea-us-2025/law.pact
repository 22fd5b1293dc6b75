; Law of the United States, only as far as the worked cases and the promises need it.
; Exceptions by lists of goods (annexes, aircraft, chips, metals) are left out here: goods: all is wider than the acts.

2025-04-02 measure reciprocal-base "Reciprocal tariff: 10 % on everyone"
  under: eo-14257
  by: USA
  heading: 9903.01.25
  importer: USA
  origin: all
  goods: all
  duty: add 10%
  applies: 2025-04-05 ..
  yields-to: section-232
  quote: eo-14257-text "subject to an additional ad valorem rate of duty of 10 percent"
2025-04-02 measure kor-reciprocal-25 "Reciprocal tariff on Korea: 25 %"
  under: eo-14257
  by: USA
  heading: 9903.01.54
  importer: USA
  origin: KOR
  goods: all
  duty: add 25%
  applies: 2025-04-09 ..
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99
2025-04-09 suspended kor-reciprocal-25 from hts-chapter-99
  on: 2025-04-10
  note: paused after one day; the order that did it is not at hand. Terminated later, 90 FR 37963.
2025-07-07 threatened kor-reciprocal-25 from july-letter "Korea (25%)"
  by: trump
  duty: add 25%
  note: the letter announced 25 % from 1 August 2025; the order of 31 July made it 15
2025-07-31 ended kor-reciprocal-25 from eo-14326-text
  on: 2025-08-06
2025-07-31 ended kor-reciprocal-25/threatened/2025-07-07 from eo-14326-text
  reason: the order set 15 % for Korea
2025-07-31 measure kor-reciprocal-15 "Reciprocal tariff on Korea: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.56
  importer: USA
  origin: KOR
  goods: all
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "South Korea 15%"
  source: hts-chapter-99
2025-12-03 ended kor-reciprocal-15 from hts-2025-rev-32 "9903.02.56 Modified (provision"
  on: 2025-11-13
2025-12-03 measure kor-reciprocal-topup "Reciprocal tariff on Korea: 15 % in all"
  under: eo-14257
  by: USA
  heading: 9903.02.79, 9903.02.80
  importer: USA
  origin: KOR
  goods: all
  duty: top-up to 15%
  applies: 2025-11-14 ..
  replaces: kor-reciprocal-15, reciprocal-base
  yields-to: section-232
  quote: csms-66987366 "the combined Column 1 and Reciprocal tariff rate is 15 percent"
  source: korea-notice
2025-12-03 claim heading-9903-02-79 "The 15 % is to be reported under 9903.02.79"
  by: USA
  about: kor-reciprocal-topup
  says: the message of 3 December named 9903.02.79 where 9903.02.80 was meant
  quote: csms-66987366 "Report the 15 percent ad valorem duty on heading 9903.02.79"
2025-12-09 correct heading-9903-02-79 from csms-67045953 "from 9903.02.79 to 9903.02.80"
  says: the 15 % is to be reported under 9903.02.80
  reason: the customs service corrected its own message

2025-03-26 measure vehicles-232 "Cars and light trucks: 25 %"
  under: proc-10908
  by: USA
  heading: 9903.94.01
  importer: USA
  origin: all
  goods: 8703.22.01, 8703.23.01, 8703.24.01, 8703.31.01, 8703.32.01, 8703.33.01, 8703.40.00, 8703.50.00, 8703.60.00, 8703.70.00, 8703.80.00, 8703.90.01, 8704.21.01, 8704.31.01, 8704.41.00, 8704.51.00, 8704.60.00
  duty: add 25%
  applies: 2025-04-03 ..
  source: hts-chapter-99
2025-12-03 measure kor-vehicles-232 "Cars and light trucks of Korea: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.60, 9903.94.61
  importer: USA
  origin: KOR
  goods: 8703.22.01, 8703.23.01, 8703.24.01, 8703.31.01, 8703.32.01, 8703.33.01, 8703.40.00, 8703.50.00, 8703.60.00, 8703.70.00, 8703.80.00, 8703.90.01, 8704.21.01, 8704.31.01, 8704.41.00, 8704.51.00, 8704.60.00
  duty: top-up to 15%
  applies: 2025-11-01 ..
  replaces: vehicles-232
  quote: hts-2025-rev-32 "9903.94.61 Added November 1, 2025"
  source: korea-notice
  source: csms-66987366
2025-09-29 measure wood-232 "Upholstered furniture and cabinets of wood: 25 %"
  under: proc-10976
  by: USA
  heading: 9903.76.02, 9903.76.03
  importer: USA
  origin: all
  goods: 9401.61.4011, 9401.61.4031, 9401.61.6011, 9401.61.6031, 9403.40.9060, 9403.60.8093, 9403.91.0080
  duty: add 25%
  applies: 2025-10-14 ..
  source: hts-chapter-99
  note: the first day is known at second hand only
2025-12-03 measure kor-wood-232 "Upholstered furniture and cabinets of wood of Korea: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.23
  importer: USA
  origin: KOR
  goods: 9401.61.4011, 9401.61.4031, 9401.61.6011, 9401.61.6031, 9403.40.9060, 9403.60.8093, 9403.91.0080
  duty: top-up to 15%
  applies: 2025-11-14 ..
  replaces: wood-232
  quote: hts-2025-rev-32 "9903.76.23 Added November 14, 2025"
  note: whether the base of the free trade agreement counts here is open: the customs message excepts this heading from that rule

2026-01-26 threatened kor-vehicles-232 from reuters-2026-01-26
  by: trump
  duty: top-up to 25%
  reason: the National Assembly had not enacted the deal
2026-01-26 threatened kor-reciprocal-topup from reuters-2026-01-26
  by: trump
  duty: top-up to 25%
2026-01-26 threatened kor-wood-232 from reuters-2026-01-26
  by: trump
  duty: top-up to 25%
2026-02-03 event publication-consulted "US agencies consult on publishing the 25 %"
  parties: USA
  source: asiae-2026020411224094941
  about: kor-vehicles-232, kor-reciprocal-topup
  note: no act followed that could be found

; ---- February 2026: the ground of the reciprocal tariffs falls ----
2026-02-20 voided ieepa from learning-resources "IEEPA does not authorize the President to impose tariffs"
  collected-until: 2026-02-23
  source: ending-order
  note: six to three. The statute stands; what has no force are the tariffs claimed under it. The order of the same day ended collection as soon as practicable; 23 February as the last day is known at second hand.
2026-04-13 event refund-orders "Courts order refunds, customs opens a way for them"
  parties: USA
  period: 2026-03-02 .. 2026-04-20
  quote: csms-68340863 "liquidate those entries without regard to the IEEPA duties"
  about: ieepa, kor-reciprocal-15, kor-reciprocal-topup
  note: mandate of 2 March, order of 4 March in Atmus, softened on 6 March, order of 7 April in Euro-Notions, claims through the CAPE tool from 20 April 2026
2026-09-30 event refunds-so-far "Refunds accepted and certified"
  parties: USA
  source: public-records
  amount: 132.5 billion USD from public-records
  about: ieepa
  note: about 132.5 billion accepted, about 106.6 billion certified to the Treasury, all countries; one record at second hand

2026-02-20 measure s122 "Import surcharge: 10 % on everyone"
  under: surcharge
  by: USA
  heading: 9903.03.01
  importer: USA
  origin: all
  goods: all
  duty: add 10%
  applies: 2026-02-24 .. 2026-07-23
  unless: loaded before 2026-02-24, entered before 2026-02-28
  yields-to: section-232
  quote: surcharge-proclamation "150 days, a temporary import surcharge of 10 percent ad valorem"
2026-02-22 claim s122-15 "The surcharge was later raised to 15 %"
  by: press
  about: s122
  says: the surcharge rose to 15 percent
  source: joongang-2528544
  contradicts: s122
2026-02-22 choose s122 from surcharge-proclamation
  by: servanda
  reason: proclamation and schedule say 10 % throughout; 15 % was announced and not enacted

2026-07-23 measure kor-s301 "Section 301 on forced labour: goods of Korea 12.5 % in all"
  under: forced-labour-action
  by: USA
  heading: 9903.05.70, 9903.05.71
  importer: USA
  origin: KOR
  goods: all
  duty: top-up to 12.5% over base
  applies: 2026-07-24 ..
  unless: loaded before 2026-07-24, entered before 2026-07-28
  yields-to: section-232
  answers: forced-labour
  quote: hts-note-52 "additional ad valorem rate of duty is 12.5 percent ad valorem"
2026-07-23 claim s301-net-of-mfn "The sum with the MFN rate is 12.5 %"
  by: USA
  about: kor-s301
  says: the memorandum nets the MFN rate, the note of the schedule the column that applies; they differ for goods under the free trade agreement
  quote: forced-labour-memorandum "where such product’s MFN tariff is less than 12.5 percent"
  contradicts: kor-s301
2026-07-28 choose kor-s301 from hts-note-52
  by: servanda
  reason: the note is the law that customs applies; it speaks of the column 1 rate that applies, general or special

2026-01-14 event chips-phase-one "Section 232 on chips: 25 % on a narrow group"
  parties: USA
  quote: chips-proclamation "Covered Products will be subject to a 25 percent"
  about: chips-mfn
  topics: tariffs, semiconductors
  note: from 15 January 2026, heading 9903.79.01; a broader second phase was recommended, after talks
2026-03-11 event s301-capacity "Section 301 investigation on excess capacity, Korea among 16"
  parties: USA, KOR
  count: 16 economies from korea-herald-10692432
  about: econ-security
2026-10-07 event capacity-statement "Ministerial statement on excess capacity, signed by Korea"
  parties: USA, KOR
  count: 15 economies from ustr-2026-10-07
  about: econ-security
  note: 14 economies and the United States; no new rate
