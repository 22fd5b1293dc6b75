; Section 232: steel, aluminium and copper. Until 5 April 2026 derivatives outside of the metal's chapter pay on
; the content of the metal, a portion of the value; from 6 April 2026 the annexes of Proclamation 11021 apply to full value.

2018-03-08 measure steel-232-2018 "Steel: 25 %, before March 2025"
  under: proc-9705
  by: USA
  heading: 9903.80.01
  importer: USA
  origin: all less ARG, AUS, BRA, CAN, EU, GBR, JPN, KOR, MEX, UKR
  goods: list steel.csv class mill
  duty: add 25%
  applies: 2018-03-23 ..
  source: yale-acts
  source: proc-11021-text @ paragraph 1
  note: exceptions and quotas by country, Korea's quota among them, as at the start of 2025; ended on 11 March 2025

2025-02-10 ended steel-232-2018 from yale-acts
  on: 2025-03-11

2018-03-08 measure aluminium-232-2018 "Aluminium: 10 %, before March 2025"
  under: proc-9704
  by: USA
  heading: 9903.85.01
  importer: USA
  origin: all less ARG, AUS, CAN, EU, GBR, MEX
  goods: list aluminium.csv class mill
  duty: add 10%
  applies: 2018-03-23 ..
  source: hts-json @ 9903.85.01
  source: yale-acts

2025-02-10 ended aluminium-232-2018 from yale-acts
  on: 2025-03-11

2025-02-10 measure steel-derivatives-232-25 "Steel derivatives in chapter 73: 25 %"
  under: proc-9705
  by: USA
  heading: 9903.81.89, 9903.81.90
  importer: USA
  origin: all
  goods: list steel.csv class derivative
  duty: add 25%
  applies: 2025-03-12 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action, can-fentanyl-25, can-fentanyl-energy, can-fentanyl-potash, mex-fentanyl, mex-fentanyl-potash
  source: hts-json @ 2025 revision 10, 9903.81.89 and .90
  source: yale-lists

2025-02-10 measure steel-232-25 "Steel: 25 %"
  under: proc-9705
  by: USA
  heading: 9903.81.87
  importer: USA
  origin: all
  goods: list steel.csv class mill
  duty: add 25%
  applies: 2025-03-12 ..
  yields-to: proc-10908, proc-10984, chips-action, can-fentanyl-25, can-fentanyl-energy, can-fentanyl-potash, mex-fentanyl, mex-fentanyl-potash
  source: yale-acts
  source: yale-lists
  source: proc-11021-text @ paragraph 4
  note: Korea's quota ended with it. Order of duties after Executive Order 14289, entries from 4 March 2025.

2025-02-10 measure steel-content-232-25 "Derivatives outside of chapter 73: 25 % on the steel"
  under: proc-9705
  by: USA
  heading: 9903.81.91
  importer: USA
  origin: all
  goods: list steel-content.csv
  portion: steel
  duty: add 25%
  applies: 2025-03-12 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action, can-fentanyl-25, can-fentanyl-energy, can-fentanyl-potash, mex-fentanyl, mex-fentanyl-potash
  source: hts-json @ 2025 revision 10, 9903.81.91
  source: yale-lists

2025-02-10 measure aluminium-derivatives-232-25 "Aluminium derivatives in chapter 76: 25 %"
  under: proc-9704
  by: USA
  heading: 9903.85.04, 9903.85.07
  importer: USA
  origin: all
  goods: list aluminium.csv class derivative
  duty: add 25%
  applies: 2025-03-12 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action, can-fentanyl-25, can-fentanyl-energy, can-fentanyl-potash, mex-fentanyl, mex-fentanyl-potash
  source: hts-chapter-99 @ note 19(i) and (j)
  source: hts-json @ 2025 revision 10, 9903.85.04 and .07

2025-02-10 measure aluminium-232-25 "Aluminium: 25 %"
  under: proc-9704
  by: USA
  heading: 9903.85.02
  importer: USA
  origin: all
  goods: list aluminium.csv class mill
  duty: add 25%
  applies: 2025-03-12 ..
  yields-to: proc-10908, proc-10984, chips-action, can-fentanyl-25, can-fentanyl-energy, can-fentanyl-potash, mex-fentanyl, mex-fentanyl-potash
  source: hts-chapter-99 @ note 19(g) to (j)
  source: yale-acts @ FR Doc. 2025-02832

2025-02-10 measure aluminium-content-232-25 "Derivatives outside of chapter 76: 25 % on the aluminium"
  under: proc-9704
  by: USA
  heading: 9903.85.08
  importer: USA
  origin: all
  goods: list aluminium-content.csv
  portion: aluminium
  duty: add 25%
  applies: 2025-03-12 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action, can-fentanyl-25, can-fentanyl-energy, can-fentanyl-potash, mex-fentanyl, mex-fentanyl-potash
  source: hts-chapter-99 @ note 19(k)

2025-06-03 ended steel-232-25 from yale-acts @ FR Doc. 2025-10524
  on: 2025-06-03

2025-06-03 ended steel-derivatives-232-25 from yale-acts @ FR Doc. 2025-10524
  on: 2025-06-03

2025-06-03 ended steel-content-232-25 from yale-acts @ FR Doc. 2025-10524
  on: 2025-06-03

2025-06-03 ended aluminium-232-25 from yale-acts @ FR Doc. 2025-10524
  on: 2025-06-03

2025-06-03 ended aluminium-derivatives-232-25 from yale-acts @ FR Doc. 2025-10524
  on: 2025-06-03

2025-06-03 ended aluminium-content-232-25 from yale-acts @ FR Doc. 2025-10524
  on: 2025-06-03

2025-06-03 measure steel-derivatives-232 "Steel derivatives in chapter 73: 50 %"
  under: proc-9705
  by: USA
  heading: 9903.81.89, 9903.81.90
  importer: USA
  origin: all
  goods: list steel.csv class derivative
  duty: add 50%
  applies: 2025-06-04 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.81.89 and .90
  source: yale-acts @ FR Doc. 2025-10524
  source: yale-lists

2025-06-03 measure steel-232 "Steel: 50 %"
  under: proc-9705
  by: USA
  heading: 9903.81.87
  importer: USA
  origin: all
  goods: list steel.csv class mill
  duty: add 50%
  applies: 2025-06-04 ..
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.81.87 to .90
  source: yale-acts @ FR Doc. 2025-10524
  note: note 2(v)(vi) lets the reciprocal tariff reach what is not steel in such a product; the heading prints the duty on the whole value, and so does this entry

2025-06-03 measure steel-content-232 "Derivatives outside of chapter 73: 50 % on the steel"
  under: proc-9705
  by: USA
  heading: 9903.81.91
  importer: USA
  origin: all
  goods: list steel-content.csv
  portion: steel
  duty: add 50%
  applies: 2025-06-04 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.81.91
  source: yale-acts @ FR Doc. 2025-10524
  source: yale-lists
  note: the lists of the trackers lack the household appliances of 23 June 2025: see steel-appliances-232

2025-06-12 measure steel-appliances-232 "Household appliances: 50 % on the steel"
  under: proc-9705
  by: USA
  heading: 9903.81.91
  importer: USA
  origin: all
  goods: 8418.10.00, 8418.30.00, 8418.40.00, 8422.11.00, 8450.11.00, 8450.20.00, 8451.21.00, 8451.29.00, 8509.80.20, 8516.60.40, 9403.99.9020, less list steel-content.csv
  portion: steel
  duty: add 50%
  applies: 2025-06-23 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action
  source: tariff-history
  source: hts-chapter-99 @ note 16(c)(vii)
  note: the notice (90 FR 25208) is not at hand; all but welded wire racks stand in annex I-B later

2025-06-03 measure aluminium-derivatives-232 "Aluminium derivatives in chapter 76: 50 %"
  under: proc-9704
  by: USA
  heading: 9903.85.04, 9903.85.07
  importer: USA
  origin: all
  goods: list aluminium.csv class derivative
  duty: add 50%
  applies: 2025-06-04 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.85.04 and .07
  source: yale-acts @ FR Doc. 2025-10524

2025-06-03 measure aluminium-232 "Aluminium: 50 %"
  under: proc-9704
  by: USA
  heading: 9903.85.02
  importer: USA
  origin: all
  goods: list aluminium.csv class mill
  duty: add 50%
  applies: 2025-06-04 ..
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.85.02 to .07
  source: yale-acts @ FR Doc. 2025-10524
  note: note 19(f) speaks of the declared value of the aluminium for goods of chapter 76; the headings print the whole value

2025-06-03 measure aluminium-content-232 "Derivatives outside of chapter 76: 50 % on the aluminium"
  under: proc-9704
  by: USA
  heading: 9903.85.08
  importer: USA
  origin: all
  goods: list aluminium-content.csv
  portion: aluminium
  duty: add 50%
  applies: 2025-06-04 ..
  unless: us-metal
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 19(k)
  source: yale-acts @ FR Doc. 2025-10524

2025-06-03 measure gbr-steel-derivatives-232 "Steel derivatives in chapter 73 of the United Kingdom: 25 %"
  under: proc-9705
  by: USA
  heading: 9903.81.96, 9903.81.97
  importer: USA
  origin: GBR
  goods: list steel.csv class derivative
  duty: add 25%
  applies: 2025-06-04 ..
  unless: us-metal
  replaces: steel-derivatives-232
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.81.96 and .97
  source: yale-acts @ FR Doc. 2025-10524

2025-06-12 measure gbr-steel-appliances-232 "Household appliances of the United Kingdom: 25 % on the steel"
  under: proc-9705
  by: USA
  heading: 9903.81.98
  importer: USA
  origin: GBR
  goods: 8418.10.00, 8418.30.00, 8418.40.00, 8422.11.00, 8450.11.00, 8450.20.00, 8451.21.00, 8451.29.00, 8509.80.20, 8516.60.40, 9403.99.9020, less list steel-content.csv
  portion: steel
  duty: add 25%
  applies: 2025-06-23 ..
  unless: us-metal
  replaces: steel-appliances-232
  yields-to: proc-10908, proc-10984, chips-action
  source: tariff-history
  source: hts-json @ 2025 revision 32, 9903.81.98

2025-06-03 measure gbr-steel-232 "Steel of the United Kingdom: 25 %"
  under: proc-9705
  by: USA
  heading: 9903.81.94
  importer: USA
  origin: GBR
  goods: list steel.csv class mill
  duty: add 25%
  applies: 2025-06-04 ..
  replaces: steel-232
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.81.94 to .97
  source: yale-acts @ FR Doc. 2025-10524

2025-06-03 measure gbr-steel-content-232 "Derivatives of the United Kingdom: 25 % on the steel"
  under: proc-9705
  by: USA
  heading: 9903.81.98
  importer: USA
  origin: GBR
  goods: list steel-content.csv
  portion: steel
  duty: add 25%
  applies: 2025-06-04 ..
  unless: us-metal
  replaces: steel-content-232
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.81.98
  source: yale-acts @ FR Doc. 2025-10524

2025-06-03 measure gbr-aluminium-derivatives-232 "Aluminium derivatives in chapter 76 of the United Kingdom: 25 %"
  under: proc-9704
  by: USA
  heading: 9903.85.13, 9903.85.14
  importer: USA
  origin: GBR
  goods: list aluminium.csv class derivative
  duty: add 25%
  applies: 2025-06-04 ..
  unless: us-metal
  replaces: aluminium-derivatives-232
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.85.13 and .14
  source: yale-acts @ FR Doc. 2025-10524

2025-06-03 measure gbr-aluminium-232 "Aluminium of the United Kingdom: 25 %"
  under: proc-9704
  by: USA
  heading: 9903.85.12
  importer: USA
  origin: GBR
  goods: list aluminium.csv class mill
  duty: add 25%
  applies: 2025-06-04 ..
  replaces: aluminium-232
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.85.12 to .14
  source: yale-acts @ FR Doc. 2025-10524

2025-06-03 measure gbr-aluminium-content-232 "Derivatives of the United Kingdom: 25 % on the aluminium"
  under: proc-9704
  by: USA
  heading: 9903.85.15
  importer: USA
  origin: GBR
  goods: list aluminium-content.csv
  portion: aluminium
  duty: add 25%
  applies: 2025-06-04 ..
  unless: us-metal
  replaces: aluminium-content-232
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.85.15
  source: yale-acts @ FR Doc. 2025-10524

2023-02-24 measure rus-aluminium-232 "Aluminium of Russia: 200 %"
  under: proc-9704
  by: USA
  heading: 9903.85.67
  importer: USA
  origin: RUS
  goods: list aluminium.csv
  duty: add 200%
  applies: 2023-03-10 ..
  replaces: aluminium-232-2018, aluminium-232-25, aluminium-232, aluminium-derivatives-232-25, aluminium-derivatives-232
  source: hts-json @ 9903.85.67
  source: yale-acts @ FR Doc. 2023-04470
  note: also where any primary aluminium was smelted, or the article cast, in Russia: the origin alone is read here

2025-02-10 measure rus-aluminium-content-232 "Derivatives of Russia outside of chapter 76: 200 %"
  under: proc-9704
  by: USA
  heading: 9903.85.68
  importer: USA
  origin: RUS
  goods: list aluminium-content.csv
  duty: add 200%
  applies: 2025-03-12 ..
  replaces: aluminium-content-232-25, aluminium-content-232
  source: hts-json @ 9903.85.68

2025-07-30 measure copper-232 "Semi-finished copper and intensive derivatives: 50 % on the copper"
  under: proc-10962
  by: USA
  heading: 9903.78.01
  importer: USA
  origin: all
  goods: list copper.csv
  portion: copper
  duty: add 50%
  applies: 2025-08-01 ..
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-json @ 2025 revision 32, 9903.78.01
  source: yale-acts @ FR Doc. 2025-14893
  source: yale-lists

2026-04-02 ended steel-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended steel-derivatives-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended steel-content-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended steel-appliances-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended aluminium-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended aluminium-derivatives-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended aluminium-content-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended gbr-steel-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended gbr-steel-derivatives-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended gbr-steel-appliances-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended gbr-aluminium-derivatives-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended gbr-steel-content-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended gbr-aluminium-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended gbr-aluminium-content-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended rus-aluminium-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended rus-aluminium-content-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

2026-04-02 ended copper-232 from proc-11021-text @ clauses 1 to 5
  on: 2026-04-05

; ---- from 6 April 2026: full value ----

2026-04-02 measure metals-ia "Annex I-A: 50 %"
  under: proc-11021
  by: USA
  heading: 9903.82.02
  importer: USA
  origin: all
  goods: list metals-ia.csv
  duty: add 50%
  applies: 2026-04-06 ..
  yields-to: proc-10908, proc-10984, chips-action
  quote: proc-11021-text "50 percent, unless a lower rate of duty applies"
  source: hts-chapter-99 @ note 16(c)(i) to (v)

2026-04-02 measure metals-ib "Annex I-B, metal chapters: 25 %"
  under: proc-11021
  by: USA
  heading: 9903.82.09
  importer: USA
  origin: all
  goods: list metals-ib.csv class metal
  duty: add 25%
  applies: 2026-04-06 ..
  yields-to: proc-10908, proc-10984, chips-action
  quote: proc-11021-text "25 percent, unless a lower rate of duty applies"
  source: hts-chapter-99 @ note 16(c)(vi) to (viii)

2026-04-02 measure metals-motorcycle-parts "Parts for making motorcycles: nothing"
  under: proc-11021
  by: USA
  heading: 9903.82.13
  importer: USA
  origin: all
  goods: list metals-ib.csv class other
  duty: none
  applies: 2026-04-06 ..
  when: metal-weight-15, motorcycle-part
  replaces: metals-ib-other, s122
  source: hts-chapter-99 @ note 16(g) and 9903.82.13, note 2(aa)(v)(1)
  note: note 2(aa)(v)(1) takes what is under headings 9903.82.04 to .19 out of the surcharge of Section 122 as well

2026-04-02 measure metals-ib-other "Annex I-B, other chapters: 25 % from 15 % of metal"
  under: proc-11021
  by: USA
  heading: 9903.82.09
  importer: USA
  origin: all
  goods: list metals-ib.csv class other
  duty: add 25%
  applies: 2026-04-06 ..
  when: metal-weight-15
  unless: motorcycle-part
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(c)(vi) to (viii), 9903.82.03, .13

2026-04-02 measure metals-iii "Annex III, metal chapters: 15 % in all"
  under: proc-11021
  by: USA
  heading: 9903.82.11, 9903.82.10
  importer: USA
  origin: all
  goods: list metals-iii.csv class metal
  duty: top-up to 15%
  applies: 2026-04-06 .. 2027-12-31
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(f)

2026-04-02 measure metals-iii-other "Annex III, other chapters: 15 % in all from 15 % of metal"
  under: proc-11021
  by: USA
  heading: 9903.82.11, 9903.82.10
  importer: USA
  origin: all
  goods: list metals-iii.csv class other
  duty: top-up to 15%
  applies: 2026-04-06 .. 2027-12-31
  when: metal-weight-15
  yields-to: proc-10908, proc-10984, chips-action
  quote: proc-11021-text "the sum of the Column 1 Duty Rate and the additional section"
  source: hts-chapter-99 @ note 16(f)
  note: what Proclamation 11032 added from 8 June 2026 is known at second hand; those goods may go under 9903.82.25 and .26

2026-04-02 measure metals-iii-column-2 "Annex III, column 2 countries: 25 %"
  under: proc-11021
  by: USA
  heading: 9903.82.12
  importer: USA
  origin: BLR, CUB, PRK, RUS
  goods: list metals-iii.csv
  duty: add 25%
  applies: 2026-04-06 .. 2027-12-31
  replaces: metals-iii, metals-iii-other, us-metals-iii
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ 9903.82.12, .17
  note: the weight of metal is not asked for here

2026-04-02 measure metals-iii-2028 "Annex III from 2028: 25 %"
  under: proc-11021
  by: USA
  importer: USA
  origin: all
  goods: list metals-iii.csv
  duty: add 25%
  applies: 2028-01-01 ..
  when: metal-weight-15
  yields-to: proc-10908, proc-10984, chips-action
  source: proc-11021-text @ clause 7
  note: no heading is known

2026-04-02 measure gbr-metals-ia "Annex I-A of the United Kingdom: 25 %"
  under: proc-11021
  by: USA
  heading: 9903.82.04
  importer: USA
  origin: GBR
  goods: list metals-ia.csv class aluminium, list metals-ia.csv class steel
  duty: add 25%
  applies: 2026-04-06 ..
  when: uk-metal
  replaces: metals-ia
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(d)

2026-04-02 measure gbr-metals-ib "Annex I-B of the United Kingdom, metal chapters: 15 %"
  under: proc-11021
  by: USA
  heading: 9903.82.05
  importer: USA
  origin: GBR
  goods: list metals-ib.csv class metal
  duty: add 15%
  applies: 2026-04-06 ..
  when: uk-metal
  replaces: metals-ib
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(d)

2026-04-02 measure gbr-metals-ib-other "Annex I-B of the United Kingdom, other chapters: 15 %"
  under: proc-11021
  by: USA
  heading: 9903.82.05
  importer: USA
  origin: GBR
  goods: list metals-ib.csv class other, less list metals-copper.csv
  duty: add 15%
  applies: 2026-04-06 ..
  when: uk-metal, metal-weight-15
  replaces: metals-ib-other
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(d)

2026-04-02 measure us-metals "Derivatives of metal of the United States: 10 %"
  under: proc-11021
  by: USA
  heading: 9903.82.06
  importer: USA
  origin: all
  goods: list metals-ib.csv, list metals-ia.csv class steel, list metals-ia.csv class aluminium, less 7206, 7207, 7208, 7209, 7210, 7211, 7212, 7213, 7214, 7215, 7217, 7218, 7219, 7220, 7221, 7222, 7223, 7224, 7225, 7226, 7227, 7228, 7229, 7304, 7305, 7306, 7601, 7604, 7605, 7606, 7607, 7608, 7609
  duty: add 10%
  applies: 2026-04-06 ..
  when: us-metal
  replaces: metals-ia, metals-ib, metals-ib-other, gbr-metals-ia, gbr-metals-ib, gbr-metals-ib-other
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(e)

2026-04-02 measure us-metals-iii "Annex III, metal of the United States: 10 % in all"
  under: proc-11021
  by: USA
  heading: 9903.82.08, 9903.82.07
  importer: USA
  origin: all
  goods: list metals-iii.csv
  duty: top-up to 10%
  applies: 2026-04-06 .. 2027-12-31
  when: us-metal
  replaces: metals-iii, metals-iii-other
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(e)

2026-04-02 measure rus-metals-aluminium "Aluminium of the annexes, Russia: 200 %"
  under: proc-11021
  by: USA
  heading: 9903.85.67, 9903.85.68
  importer: USA
  origin: RUS
  goods: list metals-aluminium.csv
  duty: add 200%
  applies: 2026-04-06 ..
  replaces: metals-ia, metals-ib, metals-ib-other, metals-iii, metals-iii-other, metals-iii-column-2, us-metals, us-metals-iii
  source: proc-11021-text @ clause 8
  source: hts-chapter-99 @ note 16(a)

2026-04-29 event metals-corrected "Revision 7 corrects note 16(a) and (e) and adds 9903.82.01, back to 6 April 2026"
  parties: USA
  source: hts-2026-rev-7
  about: metals-ib-other, metals-iii-other
  note: goods without any of the metals owe nothing; covered here by the test of weight

2026-04-23 measure usmca-metals "Steel and aluminium of Canada and Mexico for vehicle makers: 25 %"
  under: proc-11021
  by: USA
  heading: 9903.82.18, 9903.82.19
  importer: USA
  origin: CAN, MEX
  goods: list metals-ia.csv class steel, list metals-ia.csv class aluminium
  duty: add 25%
  applies: 2026-04-23 ..
  when: claim USMCA, onshoring-plan
  replaces: metals-ia
  yields-to: proc-10908, proc-10984, chips-action
  source: hts-chapter-99 @ note 16(h) and (i)
  source: hts-2026-rev-6
  note: limited quantities authorised by the Secretary of Commerce, Proclamation 10984, clause 13

; ---- annex I-C from 8 June 2026 ----

2026-06-01 measure metals-ic "Annex I-C, mobile machinery: 25 %"
  under: proc-11032
  by: USA
  heading: 9903.82.09
  importer: USA
  origin: all
  goods: list metals-ic.csv
  duty: add 25%
  applies: 2026-06-08 .. 2027-12-31
  when: metal-weight-15
  yields-to: proc-10908, proc-10984, chips-action
  quote: proc-11032-text "25 percent, unless a lower rate of duty applies"
  source: yale-lists
  note: the annex is known at second hand; from 2028 the rate of annex I-B, the same 25 %

2026-06-01 measure metals-ic-partners "Annex I-C, Korea and ten others: 15 % in all"
  under: proc-11032
  by: USA
  heading: 9903.82.22
  importer: USA
  origin: ARG, ECU, SLV, GTM, JPN, KOR, LIE, CHE, TWN, GBR, EU
  goods: list metals-ic.csv
  duty: top-up to 15%
  applies: 2026-06-08 .. 2027-12-31
  when: metal-weight-15
  replaces: metals-ic
  yields-to: proc-10908, proc-10984, chips-action
  quote: proc-11032-text "the Republic of Korea, Liechtenstein, Switzerland, Taiwan"
  source: hts-json @ 2026 revision 10, 9903.82.22
  source: yale-lists
  note: the heading prints 15 % alone; that nothing is added to a base of 15 % or more stands in clause 2(b) of the proclamation

2026-06-01 measure us-metals-ic "Annex I-C, metal of the United States: 10 % in all"
  under: proc-11032
  by: USA
  heading: 9903.82.24, 9903.82.23
  importer: USA
  origin: all
  goods: list metals-ic.csv
  duty: top-up to 10%
  applies: 2026-06-08 .. 2027-12-31
  when: us-metal
  replaces: metals-ic, metals-ic-partners
  yields-to: proc-10908, proc-10984, chips-action
  source: proc-11032-text @ clause 2(c)
  source: hts-json @ 2026 revision 10

2026-06-01 measure usmca-metals-ic-us-content "Annex I-C under the USMCA: content of the United States"
  under: proc-11032
  by: USA
  heading: 9903.82.21
  importer: USA
  origin: CAN, MEX
  goods: list metals-ic.csv
  portion: us
  duty: none
  applies: 2026-06-08 .. 2027-12-31
  when: claim USMCA, usmca-us-content
  replaces: metals-ic
  source: proc-11032-text @ clause 2(d)
  source: hts-json @ 2026 revision 10, 9903.82.20 and .21
  note: the total may not be less than 15 %: a floor that is not expressed here

2026-06-01 measure metals-ic-2028 "Annex I-C from 2028: 25 %"
  under: proc-11032
  by: USA
  importer: USA
  origin: all
  goods: list metals-ic.csv
  duty: add 25%
  applies: 2028-01-01 ..
  when: metal-weight-15
  yields-to: proc-10908, proc-10984, chips-action
  source: proc-11032-text @ clause 3(a)
  note: no heading is known

2026-07-20 measure aluminium-onshoring-plan "Primary aluminium under an onshoring plan: half the rate"
  under: aluminium-onshoring
  by: USA
  importer: USA
  origin: all
  goods: 7601
  duty: add 25%
  applies: 2026-07-20 ..
  when: onshoring-plan
  replaces: metals-ia
  yields-to: proc-10908, proc-10984, chips-action
  quote: aluminium-proclamation "at half the section 232 rate of duty otherwise in effect"
  note: half of 50 %; quantities by plan; no heading is known, and no plan

2026-05-28 measure twn-civil-aircraft "Taiwan: civil aircraft components"
  under: proc-11021
  by: USA
  heading: 9903.96.03
  importer: USA
  origin: TWN
  goods: list aircraft-taiwan.csv
  duty: none
  applies: 2026-05-01 ..
  when: civil-aircraft
  replaces: proc-9704, proc-9705, proc-10962
  source: hts-json @ 2026 revision 10, 9903.96.03
  source: yale-lists
