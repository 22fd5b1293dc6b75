; Phase 2 of the registry: rates on goods in the place of the base, in his order. A later line overwrites
; every earlier one for the goods and areas that it names, so each measure replaces all that stand before it.
; A measure ends early where a later line names the same goods for every area.

; from 2025-03-12: steel and aluminium 25
2025-03-12 measure steel-2025-03-12 "Steel and aluminium: 25 %"
  under: his-spring-2025
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/steel-tariffs.csv, list shared:data/us-tariff/lists/waugh/alu-tariffs.csv
  duty: add 25%
  applies: 2025-03-12 .. 2025-06-02
  replaces: his-base
  source: tracker @ phase 2, from 2025-03-12

; from 2025-04-03: cars and parts 25; Canada, Mexico 15
2025-04-03 measure cars-2025-04-03-25 "Cars and parts: 25 %"
  under: his-spring-2025
  importer: USA
  origin: all less CAN, MEX
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 25%
  applies: 2025-04-03 .. 2025-08-06
  replaces: his-base, steel-2025-03-12
  source: tracker @ phase 2, from 2025-04-03
2025-04-03 measure cars-2025-04-03-15 "Cars and parts of Canada and Mexico: 15 %"
  under: his-spring-2025
  importer: USA
  origin: CAN, MEX
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 15%
  applies: 2025-04-03 .. 2025-08-06
  replaces: his-base, steel-2025-03-12
  source: tracker @ phase 2, from 2025-04-03

; from 2025-04-11 to 2026-02-19: consumer electronics 0; China 20, Hong Kong 0
2025-04-11 measure electronics-2025-04-11-0 "Consumer electronics: nothing"
  under: his-spring-2025
  importer: USA
  origin: all less CHN
  goods: list shared:data/us-tariff/lists/waugh/consumer_electronics_EO14257_apr11.csv
  duty: none
  applies: 2025-04-11 .. 2026-02-19
  replaces: his-base, steel-2025-03-12, cars-2025-04-03-25, cars-2025-04-03-15
  source: tracker @ phase 2, from 2025-04-11
2025-04-11 measure electronics-2025-04-11-20 "Consumer electronics of China: 20 %"
  under: his-spring-2025
  importer: USA
  origin: CHN
  goods: list shared:data/us-tariff/lists/waugh/consumer_electronics_EO14257_apr11.csv
  duty: add 20%
  applies: 2025-04-11 .. 2026-02-19
  replaces: his-base, steel-2025-03-12, cars-2025-04-03-25, cars-2025-04-03-15
  source: tracker @ phase 2, from 2025-04-11

; from 2025-04-11 to 2026-02-19: exemptions of annex II 0; China, Hong Kong 20
2025-04-11 measure annex-ii-2025-04-11-0 "Annex II: nothing"
  under: his-spring-2025
  importer: USA
  origin: all less CHN, HKG
  goods: list shared:data/us-tariff/lists/waugh/annex-II-exemptions.csv
  duty: none
  applies: 2025-04-11 .. 2026-02-19
  replaces: his-base, steel-2025-03-12, cars-2025-04-03-25, cars-2025-04-03-15, electronics-2025-04-11-0, electronics-2025-04-11-20
  source: tracker @ phase 2, from 2025-04-11
2025-04-11 measure annex-ii-2025-04-11-20 "Annex II, of China and Hong Kong: 20 %"
  under: his-spring-2025
  importer: USA
  origin: CHN, HKG
  goods: list shared:data/us-tariff/lists/waugh/annex-II-exemptions.csv
  duty: add 20%
  applies: 2025-04-11 .. 2026-02-19
  replaces: his-base, steel-2025-03-12, cars-2025-04-03-25, cars-2025-04-03-15, electronics-2025-04-11-0, electronics-2025-04-11-20
  source: tracker @ phase 2, from 2025-04-11

; from 2025-06-03: steel, aluminium 50; United Kingdom 25
2025-06-03 measure steel-2025-06-03-50 "Steel and aluminium: 50 %"
  under: his-june-2025
  importer: USA
  origin: all less GBR
  goods: list shared:data/us-tariff/lists/waugh/steel-tariffs.csv, list shared:data/us-tariff/lists/waugh/alu-tariffs.csv
  duty: add 50%
  applies: 2025-06-03 .. 2026-02-19
  replaces: his-base, his-spring-2025
  source: tracker @ phase 2, from 2025-06-03
2025-06-03 measure steel-2025-06-03-25 "Steel and aluminium of the United Kingdom: 25 %"
  under: his-june-2025
  importer: USA
  origin: GBR
  goods: list shared:data/us-tariff/lists/waugh/steel-tariffs.csv, list shared:data/us-tariff/lists/waugh/alu-tariffs.csv
  duty: add 25%
  applies: 2025-06-03 .. 2026-02-19
  replaces: his-base, his-spring-2025
  source: tracker @ phase 2, from 2025-06-03

; from 2025-08-07 to 2026-02-19: copper 50
2025-08-07 measure copper-2025-08-07 "Copper: 50 %"
  under: his-august-2025
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/copper-list.csv
  duty: add 50%
  applies: 2025-08-07 .. 2026-02-19
  replaces: his-base, his-spring-2025, his-june-2025
  source: tracker @ phase 2, from 2025-08-07

; from 2025-08-07 to 2026-02-19: cars and parts 25; Canada, Mexico, Japan, EU, Korea 15
2025-08-07 measure cars-2025-08-07-25 "Cars and parts: 25 %"
  under: his-august-2025
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 25%
  applies: 2025-08-07 .. 2026-02-19
  replaces: his-base, his-spring-2025, his-june-2025, copper-2025-08-07
  source: tracker @ phase 2, from 2025-08-07
2025-08-07 measure cars-2025-08-07-15 "Cars and parts of the partners: 15 %"
  under: his-august-2025
  importer: USA
  origin: CAN, JPN, KOR, MEX, EU, less SVK
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 15%
  applies: 2025-08-07 .. 2026-02-19
  replaces: his-base, his-spring-2025, his-june-2025, copper-2025-08-07, cars-2025-08-07-25
  source: tracker @ phase 2, from 2025-08-07

; from 2025-08-07 to 2026-02-19: Brazil, its two lists of exemptions 0
2025-08-07 measure brazil-2025-08-07 "Exempt goods of Brazil: nothing"
  under: his-august-2025
  importer: USA
  origin: BRA
  goods: list shared:data/us-tariff/lists/waugh/brazil-non-airplane-exemptions.csv, list shared:data/us-tariff/lists/waugh/brazil-airplane-exemptions.csv
  duty: none
  applies: 2025-08-07 .. 2026-02-19
  replaces: his-base, his-spring-2025, his-june-2025, copper-2025-08-07, cars-2025-08-07-25
  source: tracker @ phase 2, from 2025-08-07

; from 2025-11-14 to 2026-02-19: exemptions of annex II as of November 0
2025-11-14 measure annex-ii-2025-11-14 "Annex II as of November: nothing"
  under: his-autumn-2025
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/annex-II-exemptions-nov14.csv
  duty: none
  applies: 2025-11-14 .. 2026-02-19
  replaces: his-base, his-spring-2025, his-june-2025, his-august-2025
  source: tracker @ phase 2, from 2025-11-14

; from 2025-11-14 to 2026-02-19: consumer electronics of China 10
2025-11-14 measure electronics-2025-11-14 "Consumer electronics of China: 10 %"
  under: his-autumn-2025
  importer: USA
  origin: CHN
  goods: list shared:data/us-tariff/lists/waugh/consumer_electronics_EO14257_apr11.csv
  duty: add 10%
  applies: 2025-11-14 .. 2026-02-19
  replaces: his-base, his-spring-2025, his-june-2025, his-august-2025, annex-ii-2025-11-14
  source: tracker @ phase 2, from 2025-11-14

; from 2025-12-04: cars and parts of Korea 15, as before
2025-12-04 measure cars-2025-12-04 "Cars and parts of Korea: 15 %"
  under: his-autumn-2025
  importer: USA
  origin: KOR
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 15%
  applies: 2025-12-04 .. 2026-02-19
  replaces: his-base, his-spring-2025, his-june-2025, his-august-2025, annex-ii-2025-11-14, electronics-2025-11-14
  source: tracker @ phase 2, from 2025-12-04

; From 2026-02-20 all lines are given anew; those before have ended.
; from 2026-02-20: steel, aluminium 50; United Kingdom 25
2026-02-20 measure steel-2026-02-20-50 "Steel and aluminium: 50 %"
  under: his-february-2026
  importer: USA
  origin: all less GBR
  goods: list shared:data/us-tariff/lists/waugh/steel-tariffs.csv, list shared:data/us-tariff/lists/waugh/alu-tariffs.csv
  duty: add 50%
  applies: 2026-02-20 ..
  replaces: his-base
  source: tracker @ phase 2, from 2026-02-20
2026-02-20 measure steel-2026-02-20-25 "Steel and aluminium of the United Kingdom: 25 %"
  under: his-february-2026
  importer: USA
  origin: GBR
  goods: list shared:data/us-tariff/lists/waugh/steel-tariffs.csv, list shared:data/us-tariff/lists/waugh/alu-tariffs.csv
  duty: add 25%
  applies: 2026-02-20 ..
  replaces: his-base
  source: tracker @ phase 2, from 2026-02-20

; from 2026-02-20: cars and parts 25; Canada, Mexico, Japan, EU, Korea 15; United Kingdom 10
2026-02-20 measure cars-2026-02-20-25 "Cars and parts: 25 %"
  under: his-february-2026
  importer: USA
  origin: all less GBR
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 25%
  applies: 2026-02-20 ..
  replaces: his-base, steel-2026-02-20-50, steel-2026-02-20-25
  source: tracker @ phase 2, from 2026-02-20
2026-02-20 measure cars-2026-02-20-15 "Cars and parts of the partners: 15 %"
  under: his-february-2026
  importer: USA
  origin: CAN, JPN, KOR, MEX, EU, less SVK
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 15%
  applies: 2026-02-20 ..
  replaces: his-base, steel-2026-02-20-50, steel-2026-02-20-25, cars-2026-02-20-25
  source: tracker @ phase 2, from 2026-02-20
2026-02-20 measure cars-2026-02-20-10 "Cars and parts of the United Kingdom: 10 %"
  under: his-february-2026
  importer: USA
  origin: GBR
  goods: list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 10%
  applies: 2026-02-20 ..
  replaces: his-base, steel-2026-02-20-50, steel-2026-02-20-25
  source: tracker @ phase 2, from 2026-02-20

; from 2026-02-20: copper 50
2026-02-20 measure copper-2026-02-20 "Copper: 50 %"
  under: his-february-2026
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/copper-list.csv
  duty: add 50%
  applies: 2026-02-20 ..
  replaces: his-base, steel-2026-02-20-50, steel-2026-02-20-25, cars-2026-02-20-25, cars-2026-02-20-15, cars-2026-02-20-10
  source: tracker @ phase 2, from 2026-02-20

; from 2026-02-20: consumer electronics 0
2026-02-20 measure electronics-2026-02-20 "Consumer electronics: nothing"
  under: his-february-2026
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/consumer_electronics_EO14257_apr11.csv
  duty: none
  applies: 2026-02-20 ..
  replaces: his-base, steel-2026-02-20-50, steel-2026-02-20-25, cars-2026-02-20-25, cars-2026-02-20-15, cars-2026-02-20-10, copper-2026-02-20
  source: tracker @ phase 2, from 2026-02-20

; from 2026-02-24 to 2026-07-23: exemptions of Section 122 0, unless a Section 232 good; not for Canada, Mexico
; The list is taken out of the base alone, so the rates on Section 232 goods stand.
2026-02-24 measure section-122-exempt "Goods exempt from Section 122: nothing"
  under: his-february-2026
  importer: USA
  origin: all less CAN, MEX
  goods: list shared:data/us-tariff/lists/waugh/section122-product-exemptions.csv
  duty: none
  applies: 2026-02-24 .. 2026-07-23
  replaces: his-base
  source: tracker @ phase 2, from 2026-02-24

; from 2026-04-06: metals annex I-A, not cars: 50; United Kingdom 25
2026-04-06 measure metals-ia-50 "Metals annex I-A: 50 %"
  under: his-april-2026
  importer: USA
  origin: all less GBR
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 50%
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026
  source: tracker @ phase 2, from 2026-04-06
2026-04-06 measure metals-ia-25 "Metals annex I-A, of the United Kingdom: 25 %"
  under: his-april-2026
  importer: USA
  origin: GBR
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 25%
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026
  source: tracker @ phase 2, from 2026-04-06

; from 2026-04-06: metals annex I-B, not cars, not I-A: 25; United Kingdom 15
2026-04-06 measure metals-ib-25 "Metals annex I-B: 25 %"
  under: his-april-2026
  importer: USA
  origin: all less GBR
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-IB.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv
  duty: add 25%
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026
  source: tracker @ phase 2, from 2026-04-06
2026-04-06 measure metals-ib-15 "Metals annex I-B, of the United Kingdom: 15 %"
  under: his-april-2026
  importer: USA
  origin: GBR
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-IB.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv
  duty: add 15%
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026
  source: tracker @ phase 2, from 2026-04-06

; from 2026-04-06: metals annex III, not cars, I-A, I-B: 15; Russia 25
2026-04-06 measure metals-iii-15 "Metals annex III: 15 %"
  under: his-april-2026
  importer: USA
  origin: all less RUS
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-III-temporary.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IB.csv
  duty: add 15%
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026
  source: tracker @ phase 2, from 2026-04-06
2026-04-06 measure metals-iii-25 "Metals annex III, of Russia: 25 %"
  under: his-april-2026
  importer: USA
  origin: RUS
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-III-temporary.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IB.csv
  duty: add 25%
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026
  source: tracker @ phase 2, from 2026-04-06

; from 2026-04-06: of these lists, aluminium of Russia (chapter 76) 200
; Other chapters of I-A are 72 to 74, of I-B 73, 82 to 87 and 94; III has nothing of chapter 76.
2026-04-06 measure metals-russia-200 "Aluminium of Russia: 200 %"
  under: his-april-2026
  importer: USA
  origin: RUS
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IB.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv, 72, 73, 74, 82, 83, 84, 85, 86, 87, 94
  duty: add 200%
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026, metals-ia-50, metals-ib-25
  source: tracker @ phase 2, from 2026-04-06

; from 2026-04-06: metals annex II, not cars: 0
2026-04-06 measure metals-ii-0 "Metals annex II, taken off the lists: nothing"
  under: his-april-2026
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/metals-annex-II-removed.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: none
  applies: 2026-04-06 ..
  replaces: his-base, his-february-2026, metals-ia-50, metals-ia-25, metals-ib-25, metals-ib-15, metals-iii-15, metals-iii-25, metals-russia-200
  source: tracker @ phase 2, from 2026-04-06

; The last two lines begin in October 2025 and overwrite whatever stands, at any time.
; from 2025-10-14: softwood, not cars: 10
2025-10-14 measure softwood-2025-10-14 "Softwood: 10 %"
  under: his-wood
  importer: USA
  origin: all
  goods: list softwood.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 10%
  applies: 2025-10-14 ..
  replaces: his-base, his-spring-2025, his-june-2025, his-august-2025, his-autumn-2025, his-february-2026, his-april-2026
  source: tracker @ phase 2, from 2025-10-14

; from 2025-10-14: furniture and cabinets, not cars: 25; United Kingdom 10; Japan, EU 15
2025-10-14 measure furniture-2025-10-14-25 "Furniture and cabinets: 25 %"
  under: his-wood
  importer: USA
  origin: all less GBR
  goods: list furniture.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 25%
  applies: 2025-10-14 ..
  replaces: his-base, his-spring-2025, his-june-2025, his-august-2025, his-autumn-2025, his-february-2026, his-april-2026, softwood-2025-10-14
  source: tracker @ phase 2, from 2025-10-14
2025-10-14 measure furniture-2025-10-14-10 "Furniture and cabinets of the United Kingdom: 10 %"
  under: his-wood
  importer: USA
  origin: GBR
  goods: list furniture.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 10%
  applies: 2025-10-14 ..
  replaces: his-base, his-spring-2025, his-june-2025, his-august-2025, his-autumn-2025, his-february-2026, his-april-2026, softwood-2025-10-14
  source: tracker @ phase 2, from 2025-10-14
2025-10-14 measure furniture-2025-10-14-15 "Furniture and cabinets of Japan and the European Union: 15 %"
  under: his-wood
  importer: USA
  origin: JPN, EU, less SVK
  goods: list furniture.csv less list shared:data/us-tariff/lists/waugh/auto-tariffs.csv
  duty: add 15%
  applies: 2025-10-14 ..
  replaces: his-base, his-spring-2025, his-june-2025, his-august-2025, his-autumn-2025, his-february-2026, his-april-2026, softwood-2025-10-14, furniture-2025-10-14-25
  source: tracker @ phase 2, from 2025-10-14
