; Duties claimed under IEEPA: fentanyl, reciprocal, Brazil, Russian oil. All void since 20 February 2026.
; Goods lists carry the days of annex II. Civil aircraft, generics and other exceptions by country stand at the end.

2025-02-01 measure chn-fentanyl-in-transit "China and Hong Kong, opioids: goods in transit"
  under: eo-14195
  by: USA
  heading: 9903.01.23
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: none
  applies: 2025-02-04 .. 2025-03-06
  when: loaded before 2025-02-01, entered before 2025-03-07
  replaces: eo-14195
  source: hts-json @ 9903.01.23

2025-02-01 measure chn-fentanyl-10 "China and Hong Kong, opioids: 10 %"
  under: eo-14195
  by: USA
  heading: 9903.01.20
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 10%
  applies: 2025-02-04 ..
  source: hts-chapter-99 @ note 2(s)
  source: yale-acts

2025-03-03 ended chn-fentanyl-10 from hts-chapter-99 @ note 2(s)
  on: 2025-03-03

2025-03-03 measure chn-fentanyl-20 "China and Hong Kong, opioids: 20 %"
  under: eo-14195
  by: USA
  heading: 9903.01.24
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 20%
  applies: 2025-03-04 ..
  source: hts-json @ 2025 revision 10, 9903.01.24
  source: yale-acts @ FR Doc. 2025-03775

2025-11-04 ended chn-fentanyl-20 from hts-chapter-99 @ note 2(u)
  on: 2025-11-09

2025-11-04 measure chn-fentanyl-10-november "China and Hong Kong, opioids: 10 % again"
  under: eo-14195
  by: USA
  heading: 9903.01.24
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 10%
  applies: 2025-11-10 ..
  source: hts-chapter-99 @ note 2(u)
  source: yale-acts @ FR Doc. 2025-19825
  note: signed on 4 November 2025, printed on 7 November

2025-02-01 measure can-fentanyl-25 "Canada: 25 %"
  under: eo-14193
  by: USA
  heading: 9903.01.10
  importer: USA
  origin: CAN
  goods: all less list fentanyl-energy.csv, list fentanyl-potash.csv
  duty: add 25%
  applies: 2025-03-04 ..
  unless: claim USMCA, not entered before 2025-03-07
  yields-to: proc-10908, proc-10976, proc-10984, chips-action, steel-232, steel-derivatives-232, steel-content-232, steel-appliances-232, aluminium-232, aluminium-derivatives-232, aluminium-content-232, copper-232, proc-11021
  source: hts-json @ 2025 revision 10
  source: yale-acts @ FR Doc. 2025-03664
  note: steel and aluminium: since Proclamation 10947 of 3 June 2025 their duty comes first; before it this one did

2025-07-31 ended can-fentanyl-25 from yale-acts @ FR Doc. 2025-14999
  on: 2025-07-31

2025-07-31 measure can-fentanyl-35 "Canada: 35 %"
  under: eo-14193
  by: USA
  heading: 9903.01.10
  importer: USA
  origin: CAN
  goods: all less list fentanyl-energy.csv, list fentanyl-potash.csv
  duty: add 35%
  applies: 2025-08-01 ..
  unless: claim USMCA
  yields-to: proc-10908, proc-10976, proc-10984, chips-action, steel-232, steel-derivatives-232, steel-content-232, steel-appliances-232, aluminium-232, aluminium-derivatives-232, aluminium-content-232, copper-232, proc-11021
  source: hts-chapter-99 @ note 2(j), 9903.01.14
  source: yale-acts @ FR Doc. 2025-14999

2025-02-01 measure can-fentanyl-energy "Canada, energy and critical minerals: 10 %"
  under: eo-14193
  by: USA
  heading: 9903.01.13
  importer: USA
  origin: CAN
  goods: list fentanyl-energy.csv
  duty: add 10%
  applies: 2025-03-04 ..
  unless: claim USMCA, not entered before 2025-03-07
  yields-to: proc-10908, proc-10976, proc-10984, chips-action, steel-232, steel-derivatives-232, steel-content-232, steel-appliances-232, aluminium-232, aluminium-derivatives-232, aluminium-content-232, copper-232, proc-11021
  source: hts-chapter-99 @ 9903.01.13
  source: yale-lists

2025-03-06 measure can-fentanyl-potash "Canada, potash: 10 %"
  under: eo-14193
  by: USA
  heading: 9903.01.15
  importer: USA
  origin: CAN
  goods: list fentanyl-potash.csv
  duty: add 10%
  applies: 2025-03-07 ..
  unless: claim USMCA
  yields-to: proc-10908, proc-10976, proc-10984, chips-action, steel-232, steel-derivatives-232, steel-content-232, steel-appliances-232, aluminium-232, aluminium-derivatives-232, aluminium-content-232, copper-232, proc-11021
  source: hts-chapter-99 @ note 2(l)
  source: yale-lists

2025-07-31 measure can-transshipped "Canada, transshipped: 40 % in lieu"
  under: eo-14193
  by: USA
  heading: 9903.01.16
  importer: USA
  origin: CAN
  goods: all
  duty: add 40%
  applies: 2025-08-01 ..
  when: transshipped
  unless: claim USMCA
  replaces: can-fentanyl-35, can-fentanyl-energy, can-fentanyl-potash
  source: hts-chapter-99 @ note 2(m)

2025-02-01 measure mex-fentanyl "Mexico: 25 %"
  under: eo-14194
  by: USA
  heading: 9903.01.01
  importer: USA
  origin: MEX
  goods: all less list fentanyl-potash.csv
  duty: add 25%
  applies: 2025-03-04 ..
  unless: claim USMCA, not entered before 2025-03-07
  yields-to: proc-10908, proc-10976, proc-10984, chips-action, steel-232, steel-derivatives-232, steel-content-232, steel-appliances-232, aluminium-232, aluminium-derivatives-232, aluminium-content-232, copper-232, proc-11021
  source: hts-chapter-99 @ note 2(a), 9903.01.04
  source: yale-acts @ FR Doc. 2025-03665

2025-03-06 measure mex-fentanyl-potash "Mexico, potash: 10 %"
  under: eo-14194
  by: USA
  heading: 9903.01.05
  importer: USA
  origin: MEX
  goods: list fentanyl-potash.csv
  duty: add 10%
  applies: 2025-03-07 ..
  unless: claim USMCA
  yields-to: proc-10908, proc-10976, proc-10984, chips-action, steel-232, steel-derivatives-232, steel-content-232, steel-appliances-232, aluminium-232, aluminium-derivatives-232, aluminium-content-232, copper-232, proc-11021
  source: hts-chapter-99 @ note 2(c)
  source: yale-lists

2025-04-02 measure reciprocal-base "Reciprocal tariff: 10 % on everyone"
  under: eo-14257
  by: USA
  heading: 9903.01.25
  importer: USA
  origin: all less CAN, MEX, BLR, CUB, PRK, RUS
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 10%
  applies: 2025-04-05 ..
  yields-to: section-232
  quote: eo-14257-text "subject to an additional ad valorem rate of duty of 10 percent"
  source: hts-chapter-99 @ 9903.01.25 to .34, note 2(v)
  note: 9903.01.26, .27 and .29 take out Canada, Mexico and the countries of general note 3(b)

2025-04-02 measure reciprocal-in-transit "Reciprocal tariffs: goods in transit on 5 April 2025"
  under: eo-14257
  by: USA
  heading: 9903.01.28
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2025-04-05 ..
  when: loaded before 2025-04-05
  replaces: eo-14257
  source: hts-chapter-99 @ 9903.01.28
  note: the heading prints no last day of entry

2025-04-02 measure chn-reciprocal-34 "Reciprocal tariff on China: 34 %"
  under: eo-14257
  by: USA
  heading: 9903.01.63
  importer: USA
  origin: CHN, HKG, MAC
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 34%
  applies: 2025-04-09 ..
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.63, note 2(v)(xviii)(10)
  note: it never applied at this rate: the first amendment came before the first day. It is what stands suspended in the schedule since, last by 90 FR 50729.

2025-04-08 superseded chn-reciprocal-34 from yale-acts @ FR Doc. 2025-06378
  on: 2025-04-09
  with: chn-reciprocal-84

2025-04-08 measure chn-reciprocal-84 "Reciprocal tariff on China: 84 %"
  under: eo-14257
  by: USA
  heading: 9903.01.63
  importer: USA
  origin: CHN, HKG, MAC
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 84%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: yale-acts @ FR Doc. 2025-06378
  source: hts-chapter-99 @ 9903.01.63

2025-04-09 ended chn-reciprocal-84 from hts-json @ 2025 revision 10
  on: 2025-04-09

2025-04-09 measure chn-reciprocal-125 "Reciprocal tariff on China: 125 %"
  under: eo-14257
  by: USA
  heading: 9903.01.63
  importer: USA
  origin: CHN, HKG, MAC
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 125%
  applies: 2025-04-10 ..
  unless: loaded before 2025-04-10
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-json @ 2025 revision 10, 9903.01.63
  source: yale-acts

2025-05-12 ended chn-reciprocal-125 from hts-chapter-99 @ 9903.01.63
  on: 2025-05-13
  note: Executive Order 14298 brought the rate back to 34 % and suspended it; the 10 % of 9903.01.25 applies meanwhile

; ---- Korea ----

2025-04-02 measure kor-reciprocal-25 "Reciprocal tariff on Korea: 25 %"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.54
  importer: USA
  origin: KOR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 25%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.54

2025-07-07 threatened kor-reciprocal-25 from july-letters "Korea (25%)"
  duty: add 25%
  note: the letters announced 25 % from 1 August 2025; the order of 31 July made it 15

2025-07-31 ended kor-reciprocal-25/threatened/2025-07-07 from eo-14326-text
  reason: the order set 15 % for Korea

2025-07-31 measure kor-reciprocal-15 "Reciprocal tariff on Korea: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.56
  importer: USA
  origin: KOR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "South Korea 15%"
  source: hts-chapter-99 @ 9903.02.56
  note: goods in transit stay under the 10 % of 9903.01.25, section 2(a) of the order

2025-12-03 ended kor-reciprocal-15 from hts-2025-rev-32 "9903.02.56 Modified (provision"
  on: 2025-11-13

2025-12-03 measure kor-reciprocal-topup "Reciprocal tariff on Korea: 15 % in all"
  under: eo-14257
  by: USA
  heading: 9903.02.79, 9903.02.80
  importer: USA
  origin: KOR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: top-up to 15%
  applies: 2025-11-14 ..
  replaces: kor-reciprocal-15, reciprocal-base
  yields-to: section-232
  quote: csms-66987366 "the combined Column 1 and Reciprocal tariff rate is 15 percent"
  source: korea-notice
  source: hts-chapter-99 @ note 2(v)(xxiv)(a)
  note: the base is column 1 general, or special where KORUS is claimed
  note: note 2(v)(iii)(b) on particular articles names headings 9903.02.02 to .73 and not these; the headings except 9903.02.78, and so does this entry

2026-01-26 threatened kor-reciprocal-topup from tariff-history
  duty: top-up to 25%
  note: announced; no act was found and it was never in force

; ---- Japan, European Union, Switzerland, Liechtenstein: 15 % in all ----

2025-07-31 measure eu-reciprocal-topup "Reciprocal tariff on the European Union: 15 % in all"
  under: eo-14326
  by: USA
  heading: 9903.02.19, 9903.02.20
  importer: USA
  origin: EU
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: top-up to 15% over general
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "the sum of its Column 1 Duty Rate and the additional"
  source: hts-chapter-99 @ note 2(v)(xix)

2025-09-25 measure eu-natural "European Union: natural resources and others free of it"
  under: eo-14257
  by: USA
  heading: 9903.02.74
  importer: USA
  origin: EU
  goods: list eu-natural.csv, list eu-particular.csv
  duty: none
  applies: 2025-09-01 ..
  replaces: eu-reciprocal-topup
  source: hts-chapter-99 @ note 2(v)(xx) and (xxi)
  source: yale-acts @ FR Doc. 2025-18660
  note: back to 1 September 2025 by the notice of 25 September; the day is known at second hand

2025-09-25 measure eu-generic "European Union: pharmaceuticals that are not patented free of it"
  under: eo-14257
  by: USA
  heading: 9903.02.77
  importer: USA
  origin: EU
  goods: list eu-generic.csv
  duty: none
  applies: 2025-09-01 ..
  when: generic-pharmaceutical
  replaces: eu-reciprocal-topup
  source: hts-chapter-99 @ note 2(v)(xxiii)
  source: yale-acts @ FR Doc. 2025-18660

2025-07-31 measure jpn-reciprocal-15 "Reciprocal tariff on Japan: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.30
  importer: USA
  origin: JPN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Japan 15%"
  source: hts-chapter-99 @ 9903.02.30

2025-09-04 measure jpn-reciprocal-topup "Reciprocal tariff on Japan: 15 % in all, back to 7 August"
  under: eo-14345
  by: USA
  heading: 9903.02.72, 9903.02.73
  importer: USA
  origin: JPN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: top-up to 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: jpn-reciprocal-15, reciprocal-base
  yields-to: section-232
  quote: eo-14345-text "retroactively to products of Japan entered for consumption"
  source: hts-chapter-99 @ 9903.02.72 and .73
  note: section 2(d) makes it reach back; customs applied it from the notice of 16 September 2025, FR Doc. 2025-17908

2025-07-31 measure che-reciprocal-39 "Reciprocal tariff on Switzerland: base + 39 %"
  under: eo-14326
  by: USA
  heading: 9903.02.58
  importer: USA
  origin: CHE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 39%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Switzerland 39%"
  source: hts-chapter-99 @ 9903.02.58

2025-12-18 ended che-reciprocal-39 from hts-chapter-99 @ 9903.02.58
  on: 2025-11-13
  note: 90 FR 59281

2025-12-18 measure che-reciprocal-topup "Reciprocal tariff on Switzerland: 15 % in all"
  under: eo-14257
  by: USA
  heading: 9903.02.82, 9903.02.83
  importer: USA
  origin: CHE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv, list swiss-natural.csv
  duty: top-up to 15% over general
  applies: 2025-11-14 ..
  replaces: che-reciprocal-39, reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ note 2(v)(xxv)
  source: yale-acts @ FR Doc. 2025-23316

2025-07-31 measure lie-reciprocal-15 "Reciprocal tariff on Liechtenstein: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.36
  importer: USA
  origin: LIE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.02.36

2025-12-18 ended lie-reciprocal-15 from hts-chapter-99 @ 9903.02.36
  on: 2025-11-13

2025-12-18 measure lie-reciprocal-topup "Reciprocal tariff on Liechtenstein: 15 % in all"
  under: eo-14257
  by: USA
  heading: 9903.02.87, 9903.02.88
  importer: USA
  origin: LIE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv, list swiss-natural.csv
  duty: top-up to 15% over general
  applies: 2025-11-14 ..
  replaces: lie-reciprocal-15, reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ note 2(v)(xxv)
  source: yale-acts @ FR Doc. 2025-23316

2025-12-18 measure swiss-generic "Switzerland and Liechtenstein: pharmaceuticals that are not patented"
  under: eo-14257
  by: USA
  heading: 9903.02.86, 9903.02.91
  importer: USA
  origin: CHE, LIE
  goods: list swiss-generic.csv
  duty: none
  applies: 2025-11-14 ..
  when: generic-pharmaceutical
  replaces: che-reciprocal-topup, lie-reciprocal-topup
  source: hts-chapter-99 @ note 2(v)(xxv)(d)

; ---- Brazil and Russian oil ----

2025-07-30 measure bra-ieepa-40 "Brazil: 40 %"
  under: eo-14323
  by: USA
  heading: 9903.01.77
  importer: USA
  origin: BRA
  goods: all less list brazil-exempt.csv, list brazil-particular.csv
  duty: add 40%
  applies: 2025-08-06 ..
  yields-to: section-232
  source: hts-chapter-99 @ note 2(x)
  source: hts-json @ 9903.01.78
  note: on top of the reciprocal 10 %; the days of annex I's later codes are those of the list

2025-07-30 measure bra-in-transit "Brazil: goods in transit"
  under: eo-14323
  by: USA
  heading: 9903.01.78
  importer: USA
  origin: BRA
  goods: all
  duty: none
  applies: 2025-08-06 .. 2025-10-04
  when: loaded before 2025-08-06, entered before 2025-10-05
  replaces: bra-ieepa-40
  source: hts-json @ 9903.01.78

2025-07-30 measure bra-civil-aircraft "Brazil: civil aircraft"
  under: eo-14323
  by: USA
  heading: 9903.01.82
  importer: USA
  origin: BRA
  goods: list aircraft-brazil.csv
  duty: none
  applies: 2025-08-06 ..
  when: civil-aircraft
  replaces: bra-ieepa-40
  source: hts-chapter-99 @ note 2(x)(iv)

2025-08-06 measure ind-russian-oil-25 "India, Russian oil: 25 %"
  under: eo-14329
  by: USA
  heading: 9903.01.84
  importer: USA
  origin: IND
  goods: all less list annex-ii.csv
  duty: add 25%
  applies: 2025-08-27 ..
  yields-to: section-232
  source: hts-chapter-99 @ note 2(z)
  source: yale-acts @ FR Doc. 2025-16419

2025-08-06 measure ind-in-transit "India, Russian oil: goods in transit"
  under: eo-14329
  by: USA
  heading: 9903.01.85
  importer: USA
  origin: IND
  goods: all
  duty: none
  applies: 2025-08-27 .. 2025-09-16
  when: loaded before 2025-08-27, entered before 2025-09-17
  replaces: ind-russian-oil-25
  source: hts-chapter-99 @ 9903.01.85

2026-02-06 ended ind-russian-oil-25 from hts-chapter-99 @ note 2(z)
  on: 2026-02-06

; ---- what all of them except ----

2025-09-16 measure jpn-civil-aircraft "Japan: civil aircraft"
  under: eo-14345
  by: USA
  heading: 9903.96.02
  importer: USA
  origin: JPN
  goods: list aircraft-japan.csv
  duty: none
  applies: 2025-09-16 ..
  when: civil-aircraft
  replaces: eo-14257
  quote: eo-14345-text "fall under the World Trade Organization Agreement on Trade in Civil Aircraft"
  source: hts-chapter-99 @ note 35(b)

2025-09-16 measure jpn-civil-aircraft-metals "Japan: civil aircraft, metals"
  under: section-232
  by: USA
  heading: 9903.96.02
  importer: USA
  origin: JPN
  goods: list aircraft-japan.csv
  duty: none
  applies: 2025-09-16 ..
  when: civil-aircraft
  replaces: proc-9704, proc-9705, proc-10962
  source: hts-chapter-99 @ note 35(b)
  note: stands apart because the duties on metals do not fall with those under IEEPA; Proclamation 11021, clause 10, keeps it

2025-06-16 measure gbr-civil-aircraft "United Kingdom: civil aircraft"
  under: eo-14257
  by: USA
  heading: 9903.96.01
  importer: USA
  origin: GBR
  goods: list aircraft-uk.csv
  duty: none
  applies: 2025-06-30 ..
  when: civil-aircraft
  replaces: eo-14257
  source: hts-chapter-99 @ note 35(a)
  source: yale-acts

2025-06-16 measure gbr-civil-aircraft-metals "United Kingdom: civil aircraft, metals"
  under: section-232
  by: USA
  heading: 9903.96.01
  importer: USA
  origin: GBR
  goods: list aircraft-uk.csv
  duty: none
  applies: 2025-06-30 ..
  when: civil-aircraft
  replaces: proc-9704, proc-9705, proc-10962
  source: hts-chapter-99 @ note 35(a)
  source: yale-acts
  note: stands apart because the duties on metals do not fall with those under IEEPA; Proclamation 11021, clause 10, keeps it

2025-09-25 measure eu-civil-aircraft "European Union: civil aircraft"
  under: eo-14257
  by: USA
  heading: 9903.02.76
  importer: USA
  origin: EU
  goods: list aircraft-eu.csv
  duty: none
  applies: 2025-09-01 ..
  when: civil-aircraft
  replaces: eo-14257
  source: hts-chapter-99 @ note 2(v)(xxii)
  source: yale-acts @ FR Doc. 2025-18660

2025-09-25 measure eu-civil-aircraft-metals "European Union: civil aircraft, metals"
  under: section-232
  by: USA
  heading: 9903.02.76
  importer: USA
  origin: EU
  goods: list aircraft-eu.csv
  duty: none
  applies: 2025-09-01 ..
  when: civil-aircraft
  replaces: proc-9704, proc-9705, proc-10962
  source: hts-chapter-99 @ note 2(v)(xxii)
  source: yale-acts @ FR Doc. 2025-18660
  note: stands apart because the duties on metals do not fall with those under IEEPA; Proclamation 11021, clause 10, keeps it

2025-12-03 measure kor-civil-aircraft "Korea: civil aircraft"
  under: eo-14257
  by: USA
  heading: 9903.02.81
  importer: USA
  origin: KOR
  goods: list aircraft-korea.csv
  duty: none
  applies: 2025-11-14 ..
  when: civil-aircraft
  replaces: eo-14257
  quote: hts-2025-rev-32 "9903.02.81 Added November 14, 2025"
  source: hts-chapter-99 @ note 2(v)(xxiv)(b)
  source: csms-66987366

2025-12-03 measure kor-civil-aircraft-metals "Korea: civil aircraft, metals"
  under: section-232
  by: USA
  heading: 9903.02.81
  importer: USA
  origin: KOR
  goods: list aircraft-korea.csv
  duty: none
  applies: 2025-11-14 ..
  when: civil-aircraft
  replaces: proc-9704, proc-9705, proc-10962
  source: hts-chapter-99 @ note 2(v)(xxiv)(b)
  source: csms-66987366
  note: stands apart because the duties on metals do not fall with those under IEEPA; Proclamation 11021, clause 10, keeps it

2025-12-18 measure swiss-civil-aircraft "Switzerland and Liechtenstein: civil aircraft"
  under: eo-14257
  by: USA
  heading: 9903.02.85, 9903.02.90
  importer: USA
  origin: CHE, LIE
  goods: list aircraft-swiss.csv
  duty: none
  applies: 2025-11-14 ..
  when: civil-aircraft
  replaces: eo-14257
  source: hts-chapter-99 @ note 2(v)(xxv)(c)

2025-12-18 measure swiss-civil-aircraft-metals "Switzerland and Liechtenstein: civil aircraft, metals"
  under: section-232
  by: USA
  heading: 9903.02.85, 9903.02.90
  importer: USA
  origin: CHE, LIE
  goods: list aircraft-swiss.csv
  duty: none
  applies: 2025-11-14 ..
  when: civil-aircraft
  replaces: proc-9704, proc-9705, proc-10962
  source: hts-chapter-99 @ note 2(v)(xxv)(c)
  note: stands apart because the duties on metals do not fall with those under IEEPA; Proclamation 11021, clause 10, keeps it

2025-04-02 measure reciprocal-us-content "Reciprocal tariffs: content of the United States"
  under: eo-14257
  by: USA
  heading: 9903.01.34
  importer: USA
  origin: all
  goods: all
  portion: us
  duty: none
  applies: 2025-04-05 ..
  when: us-content-20
  replaces: eo-14257
  source: hts-chapter-99 @ note 2(v)(xvii)

2025-07-31 measure reciprocal-transshipped "Transshipped goods: 40 % in lieu"
  under: eo-14326
  by: USA
  heading: 9903.02.01
  importer: USA
  origin: all
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 40%
  applies: 2025-08-07 ..
  when: transshipped
  replaces: eo-14257
  yields-to: section-232
  quote: eo-14326-text "additional ad valorem rate of duty of 40 percent"
  source: hts-chapter-99 @ 9903.02.01

2025-02-01 measure ieepa-donations "IEEPA: donations"
  under: ieepa
  by: USA
  heading: 9903.01.30
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2025-02-04 ..
  when: donation
  replaces: ieepa
  source: hts-chapter-99 @ notes 2(b), (k), (t), (v)(ii)

2025-02-01 measure ieepa-informational "IEEPA: informational materials"
  under: ieepa
  by: USA
  heading: 9903.01.31
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2025-02-04 ..
  when: informational-materials
  replaces: ieepa
  source: hts-chapter-99 @ 9903.01.03, .12, .22, .31, .80, .89

2025-02-01 measure ieepa-chapter-98 "IEEPA: goods of chapter 98"
  under: ieepa
  by: USA
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2025-02-04 ..
  when: chapter-98
  replaces: ieepa
  source: hts-chapter-99 @ note 2
  note: not for 9802.00.40, .50, .60 and .80, which pay on the value of the work
