; Section 338: Canada. Proclamations of 20 July 2026, due on 19 August, put off on 18 August by three days.
; Rates, goods and order of duties at second hand.

2026-07-20 measure can-338-alcohol "Canada, alcoholic beverages: 50 %"
  under: proc-11046
  by: USA
  importer: USA
  origin: CAN
  goods: list canada-338.csv class alcohol
  duty: add 50%
  applies: 2026-08-19 ..
  yields-to: section-232
  source: canada-suspension
  source: waugh-lists
  note: no heading is known

2026-08-18 suspended can-338-alcohol from canada-suspension "suspending for a period of 3"
  on: 2026-08-19

2026-08-18 resumed can-338-alcohol from canada-suspension @ clause 1
  on: 2026-08-22
  note: the proclamation itself sets 22 August 2026; what came after is not known

2026-07-20 measure can-338-dairy "Canada, dairy: 50 %"
  under: proc-11047
  by: USA
  importer: USA
  origin: CAN
  goods: list canada-338.csv class dairy
  duty: add 50%
  applies: 2026-08-19 ..
  yields-to: section-232
  source: canada-suspension
  source: waugh-lists
  note: no heading is known

2026-08-18 suspended can-338-dairy from canada-suspension "suspending for a period of 3"
  on: 2026-08-19

2026-08-18 resumed can-338-dairy from canada-suspension @ clause 1
  on: 2026-08-22
  note: the proclamation itself sets 22 August 2026; what came after is not known

2026-07-20 measure can-338-vehicles "Canada, motor vehicles: 50 %"
  under: proc-11048
  by: USA
  importer: USA
  origin: CAN
  goods: list canada-338.csv class vehicles
  duty: add 50%
  applies: 2026-08-19 ..
  yields-to: section-232
  source: canada-suspension
  source: waugh-lists
  note: no heading is known

2026-08-18 suspended can-338-vehicles from canada-suspension "suspending for a period of 3"
  on: 2026-08-19

2026-08-18 resumed can-338-vehicles from canada-suspension @ clause 1
  on: 2026-08-22
  note: the proclamation itself sets 22 August 2026; what came after is not known

2026-07-20 measure can-338-aircraft "Canada: civil aircraft"
  under: section-338
  by: USA
  importer: USA
  origin: CAN
  goods: list canada-338-aircraft.csv
  duty: none
  applies: 2026-08-19 ..
  when: civil-aircraft
  replaces: can-338-alcohol, can-338-dairy, can-338-vehicles
  source: waugh-lists
  note: no heading is known
