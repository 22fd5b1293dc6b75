; Phase 3 of the registry: added to what stands, whatever that is, but not on Section 232 goods.
; What is one is settled by the lists of goods, not by the rates that stand: the measure below adds nothing
; and silences the additions. Goods of metals annex II count as none, even where they are on another list.
2026-07-22 measure section-232-goods "Section 232 goods take no addition"
  under: his-registry
  importer: USA
  origin: all
  goods: list shared:data/us-tariff/lists/waugh/steel-tariffs.csv, list shared:data/us-tariff/lists/waugh/alu-tariffs.csv, list shared:data/us-tariff/lists/waugh/auto-tariffs.csv, list shared:data/us-tariff/lists/waugh/copper-list.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IA.csv, list shared:data/us-tariff/lists/waugh/metals-annex-IB.csv, list shared:data/us-tariff/lists/waugh/metals-annex-III-temporary.csv, list softwood.csv, list furniture.csv less list shared:data/us-tariff/lists/waugh/metals-annex-II-removed.csv
  duty: none
  applies: 2026-07-22 ..
  replaces: his-additions
  source: tracker @ phase 3, from 2026-07-22

; from 2026-07-22: Brazil, all but brazil-301-exemptions: +25
2026-07-22 measure brazil-301 "Section 301 on Brazil: 25 %"
  under: his-additions
  importer: USA
  origin: BRA
  goods: all less list shared:data/us-tariff/lists/waugh/brazil-301-exemptions.csv
  duty: add 25%
  applies: 2026-07-22 ..
  source: tracker @ phase 3, from 2026-07-22

; from 2026-07-24: forced labour, Section 301, the 48 areas of the panel other than Canada, Mexico and Slovakia:
; +10 for sixteen of them, else +12.5; all but the list of exemptions. Six areas of CAFTA-DR are spared on chapters 50 to 63.
2026-07-24 measure forced-labour-10 "Section 301 on forced labour: 10 %"
  under: his-additions
  importer: USA
  origin: ARG, BGD, ECU, GBR, IDN, IND, KHM, LKA, MYS, PAK, TTO, TWN, EU, less SVK
  goods: all less list shared:data/us-tariff/lists/s301-forced-labour/s301fl_final_common_exemptions.csv
  duty: add 10%
  applies: 2026-07-24 ..
  source: tracker @ phase 3, from 2026-07-24
2026-07-24 measure forced-labour-10-cafta "Section 301 on forced labour, three of CAFTA-DR: 10 %"
  under: his-additions
  importer: USA
  origin: GTM, HND, SLV
  goods: all less list shared:data/us-tariff/lists/s301-forced-labour/s301fl_final_common_exemptions.csv, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63
  duty: add 10%
  applies: 2026-07-24 ..
  source: tracker @ phase 3, from 2026-07-24
2026-07-24 measure forced-labour-12-5 "Section 301 on forced labour: 12.5 %"
  under: his-additions
  importer: USA
  origin: AGO, ARE, AUS, BRA, CHE, CHL, CHN, COL, DZA, EGY, HKG, IRQ, ISR, JPN, KOR, KWT, NGA, NOR, NZL, PER, PHL, RUS, SAU, SGP, THA, TUR, VEN, VNM, ZAF
  goods: all less list shared:data/us-tariff/lists/s301-forced-labour/s301fl_final_common_exemptions.csv
  duty: add 12.5%
  applies: 2026-07-24 ..
  source: tracker @ phase 3, from 2026-07-24
2026-07-24 measure forced-labour-12-5-cafta "Section 301 on forced labour, three of CAFTA-DR: 12.5 %"
  under: his-additions
  importer: USA
  origin: CRI, DOM, NIC
  goods: all less list shared:data/us-tariff/lists/s301-forced-labour/s301fl_final_common_exemptions.csv, 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63
  duty: add 12.5%
  applies: 2026-07-24 ..
  source: tracker @ phase 3, from 2026-07-24

; He reads the codes of 8 digits of that list only: its seven codes of 10 digits exempt nothing.
2026-07-24 measure forced-labour-10-ten-digits "The seven codes of 10 digits: 10 %"
  under: his-additions
  importer: USA
  origin: ARG, BGD, ECU, GBR, GTM, HND, IDN, IND, KHM, LKA, MYS, PAK, SLV, TTO, TWN, EU, less SVK
  goods: 0712.90.8550, 1204.00.0010, 1205.10.0010, 1205.90.0010, 1206.00.0031, 4407.99.0295, 8505.11.0070
  duty: add 10%
  applies: 2026-07-24 ..
  source: tracker @ phase 3, from 2026-07-24
2026-07-24 measure forced-labour-12-5-ten-digits "The seven codes of 10 digits: 12.5 %"
  under: his-additions
  importer: USA
  origin: AGO, ARE, AUS, BRA, CHE, CHL, CHN, COL, CRI, DOM, DZA, EGY, HKG, IRQ, ISR, JPN, KOR, KWT, NGA, NIC, NOR, NZL, PER, PHL, RUS, SAU, SGP, THA, TUR, VEN, VNM, ZAF
  goods: 0712.90.8550, 1204.00.0010, 1205.10.0010, 1205.90.0010, 1206.00.0031, 4407.99.0295, 8505.11.0070
  duty: add 12.5%
  applies: 2026-07-24 ..
  source: tracker @ phase 3, from 2026-07-24

; from 2026-08-19: Canada, alcohol, dairy and the list for cars, each, but not aircraft: +50
2026-08-19 measure canada-338 "Section 338 on Canada: 50 %"
  under: his-additions
  importer: USA
  origin: CAN
  goods: list shared:data/us-tariff/lists/waugh/canada-338-alcohol.csv, list shared:data/us-tariff/lists/waugh/canada-338-dairy.csv, list shared:data/us-tariff/lists/waugh/canada-338-autos.csv less list shared:data/us-tariff/lists/waugh/canada-338-aircraft-exempt.csv
  duty: add 50%
  applies: 2026-08-19 ..
  source: tracker @ phase 3, from 2026-08-19
  note: the list named for cars holds honey and feathers among much else; no code is on two of the three lists
