; Phase 1 of the registry: one rate an area on all goods, by first day.
; Each measure ends where a later line names its area again. Only the areas of the panel are stated;
; an economy outside of it is reached where a line says all. Slovakia is an area of its own beside the
; European Union and takes no part in its rates: EU, less SVK.

; from 2025-02-04: China, Hong Kong 20
2025-02-04 measure base-2025-02-04-20 "China and Hong Kong: 20 %"
  under: his-base
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 20%
  applies: 2025-02-04 .. 2025-04-04
  source: tracker @ phase 1, from 2025-02-04

; from 2025-03-06: Canada 8.75, Mexico 4.5, which stay through the next lines until named again
2025-03-06 measure base-2025-03-06-canada "Canada: 8.75 %"
  under: his-base
  importer: USA
  origin: CAN
  goods: all
  duty: add 8.75%
  applies: 2025-03-06 .. 2025-08-06
  source: tracker @ phase 1, from 2025-03-06
2025-03-06 measure base-2025-03-06-mexico "Mexico: 4.5 %"
  under: his-base
  importer: USA
  origin: MEX
  goods: all
  duty: add 4.5%
  applies: 2025-03-06 .. 2026-02-19
  source: tracker @ phase 1, from 2025-03-06
  note: the line of 2025-08-07 gives the same rate again, from annex I

; from 2025-04-05: the rate of reciprocal-tariffs-annex-I by code of the area; 10 where the code is absent; China and Hong Kong 34 + 20
; South Africa is at 10: its code in the list is misspelt (79f), so its row of 31 matches nothing.
2025-04-05 measure base-2025-04-05-10 "10 % where annex I names no other rate"
  under: his-base
  importer: USA
  origin: all less CAN, MEX
  goods: all
  duty: add 10%
  applies: 2025-04-05 .. 2025-04-08
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-14 "Nigeria: 14 %"
  under: his-base
  importer: USA
  origin: NGA
  goods: all
  duty: add 14%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-15 "Venezuela: 15 %"
  under: his-base
  importer: USA
  origin: VEN
  goods: all
  duty: add 15%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-16 "Norway: 16 %"
  under: his-base
  importer: USA
  origin: NOR
  goods: all
  duty: add 16%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-17 "Israel: 17 %"
  under: his-base
  importer: USA
  origin: ISR
  goods: all
  duty: add 17%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-18 "The Philippines: 18 %"
  under: his-base
  importer: USA
  origin: PHL
  goods: all
  duty: add 18%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-19 "Nicaragua: 19 %"
  under: his-base
  importer: USA
  origin: NIC
  goods: all
  duty: add 19%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-20 "The European Union: 20 %"
  under: his-base
  importer: USA
  origin: EU, less SVK
  goods: all
  duty: add 20%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-24 "Japan and Malaysia: 24 %"
  under: his-base
  importer: USA
  origin: JPN, MYS
  goods: all
  duty: add 24%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-26 "South Korea: 26 %"
  under: his-base
  importer: USA
  origin: KOR
  goods: all
  duty: add 26%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-27 "India: 27 %"
  under: his-base
  importer: USA
  origin: IND
  goods: all
  duty: add 27%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-30 "Algeria and Pakistan: 30 %"
  under: his-base
  importer: USA
  origin: DZA, PAK
  goods: all
  duty: add 30%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-32 "Angola, Switzerland, Indonesia and Taiwan: 32 %"
  under: his-base
  importer: USA
  origin: AGO, CHE, IDN, TWN
  goods: all
  duty: add 32%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-37 "Bangladesh and Thailand: 37 %"
  under: his-base
  importer: USA
  origin: BGD, THA
  goods: all
  duty: add 37%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-39 "Iraq: 39 %"
  under: his-base
  importer: USA
  origin: IRQ
  goods: all
  duty: add 39%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-44 "Sri Lanka: 44 %"
  under: his-base
  importer: USA
  origin: LKA
  goods: all
  duty: add 44%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-46 "Vietnam: 46 %"
  under: his-base
  importer: USA
  origin: VNM
  goods: all
  duty: add 46%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-49 "Cambodia: 49 %"
  under: his-base
  importer: USA
  origin: KHM
  goods: all
  duty: add 49%
  applies: 2025-04-05 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05
2025-04-05 measure base-2025-04-05-54 "China and Hong Kong: 34 and 20 %"
  under: his-base
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 54%
  applies: 2025-04-05 .. 2025-04-07
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-05

; from 2025-04-08: China, Hong Kong 104
2025-04-08 measure base-2025-04-08-104 "China and Hong Kong: 104 %"
  under: his-base
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 104%
  applies: 2025-04-08 .. 2025-04-08
  replaces: base-2025-04-05-10
  source: tracker @ phase 1, from 2025-04-08

; from 2025-04-09: China, Hong Kong 125; all others 10
; from 2025-05-12: China, Hong Kong 30; all others 10, as before
2025-04-09 measure base-2025-04-09-125 "China and Hong Kong: 125 %"
  under: his-base
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 125%
  applies: 2025-04-09 .. 2025-05-11
  source: tracker @ phase 1, from 2025-04-09
2025-04-09 measure base-2025-04-09-10 "All others: 10 %"
  under: his-base
  importer: USA
  origin: all less CAN, CHN, HKG, MEX
  goods: all
  duty: add 10%
  applies: 2025-04-09 .. 2025-08-06
  source: tracker @ phase 1, from 2025-04-09
  note: Canada and Mexico keep the rates of 2025-03-06
2025-05-12 measure base-2025-05-12-30 "China and Hong Kong: 30 %"
  under: his-base
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 30%
  applies: 2025-05-12 .. 2025-08-06
  source: tracker @ phase 1, from 2025-05-12

; from 2025-08-07: the rate of clean-august-7-tariffs by name of the area; where the name is absent the rate of annex I, 10 where that has none;
; China, Hong Kong 34; Korea 15, EU 15, India 50, Brazil 50; Canada 8.75/25 × 35. Mexico stays at 4.5.
; No name of the panel but Korea's fails to match. The ends before 2026-02-19 are those of later lines.
2025-08-07 measure base-2025-08-07-10 "10 % where neither list names another rate"
  under: his-base
  importer: USA
  origin: all less CAN, CHN, HKG, MEX
  goods: all
  duty: add 10%
  applies: 2025-08-07 .. 2026-02-19
  source: tracker @ phase 1, from 2025-08-07
  note: the United Kingdom is on the list of August, at 10
2025-08-07 measure base-2025-08-07-canada "Canada: 12.25 %"
  under: his-base
  importer: USA
  origin: CAN
  goods: all
  duty: add 12.25%
  applies: 2025-08-07 .. 2025-10-31
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-15 "The areas at 15 %"
  under: his-base
  importer: USA
  origin: AGO, CRI, ECU, ISR, JPN, KOR, NGA, NOR, NZL, TTO, TUR, VEN, EU, less SVK
  goods: all
  duty: add 15%
  applies: 2025-08-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
  note: Korea stands here until 2026-02-19: the line of 2025-12-04 gives 15 again
2025-08-07 measure base-2025-08-07-18 "Nicaragua: 18 %"
  under: his-base
  importer: USA
  origin: NIC
  goods: all
  duty: add 18%
  applies: 2025-08-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-19 "Indonesia, Cambodia, Malaysia, Pakistan, the Philippines and Thailand: 19 %"
  under: his-base
  importer: USA
  origin: IDN, KHM, MYS, PAK, PHL, THA
  goods: all
  duty: add 19%
  applies: 2025-08-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-20 "Bangladesh, Sri Lanka, Taiwan and Vietnam: 20 %"
  under: his-base
  importer: USA
  origin: BGD, LKA, TWN, VNM
  goods: all
  duty: add 20%
  applies: 2025-08-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-30 "Algeria and South Africa: 30 %"
  under: his-base
  importer: USA
  origin: DZA, ZAF
  goods: all
  duty: add 30%
  applies: 2025-08-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-34 "China and Hong Kong: 34 %"
  under: his-base
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 34%
  applies: 2025-08-07 .. 2025-10-31
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-35 "Iraq: 35 %"
  under: his-base
  importer: USA
  origin: IRQ
  goods: all
  duty: add 35%
  applies: 2025-08-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-39 "Switzerland: 39 %"
  under: his-base
  importer: USA
  origin: CHE
  goods: all
  duty: add 39%
  applies: 2025-08-07 .. 2025-11-13
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-50 "Brazil: 50 %"
  under: his-base
  importer: USA
  origin: BRA
  goods: all
  duty: add 50%
  applies: 2025-08-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07
2025-08-07 measure base-2025-08-07-india "India: 50 %"
  under: his-base
  importer: USA
  origin: IND
  goods: all
  duty: add 50%
  applies: 2025-08-07 .. 2026-02-06
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-08-07

; from 2025-11-01: China, Hong Kong 20; Canada 8.75/25 × 45
2025-11-01 measure base-2025-11-01-20 "China and Hong Kong: 20 %"
  under: his-base
  importer: USA
  origin: CHN, HKG
  goods: all
  duty: add 20%
  applies: 2025-11-01 .. 2026-02-19
  source: tracker @ phase 1, from 2025-11-01
2025-11-01 measure base-2025-11-01-canada "Canada: 15.75 %"
  under: his-base
  importer: USA
  origin: CAN
  goods: all
  duty: add 15.75%
  applies: 2025-11-01 .. 2026-02-19
  source: tracker @ phase 1, from 2025-11-01

; from 2025-11-14: Switzerland 15
; from 2025-12-04: Korea 15, as before
; from 2026-02-07: India 18
2025-11-14 measure base-2025-11-14-switzerland "Switzerland: 15 %"
  under: his-base
  importer: USA
  origin: CHE
  goods: all
  duty: add 15%
  applies: 2025-11-14 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2025-11-14
2026-02-07 measure base-2026-02-07-india "India: 18 %"
  under: his-base
  importer: USA
  origin: IND
  goods: all
  duty: add 18%
  applies: 2026-02-07 .. 2026-02-19
  replaces: base-2025-08-07-10
  source: tracker @ phase 1, from 2026-02-07

; from 2026-02-20: everyone 0, so no measure stands
; from 2026-02-24 to 2026-07-23: everyone 10, but Canada and Mexico 0
2026-02-24 measure base-2026-02-24-10 "Everyone but Canada and Mexico: 10 %"
  under: his-base
  importer: USA
  origin: all less CAN, MEX
  goods: all
  duty: add 10%
  applies: 2026-02-24 .. 2026-07-23
  source: tracker @ phase 1, from 2026-02-24
