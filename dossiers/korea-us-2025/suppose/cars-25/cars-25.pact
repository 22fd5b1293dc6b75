; What if cars of Korea went back to 25 % in all under Section 232, the part of the announcement of 26 January 2026
; that the ruling of 20 February 2026 left possible. The day is that on which it could have been known at the earliest.

2026-02-20 measure cars-25-again "Cars of Korea: 25 % in all (supposed)"
  under: proc-10908
  importer: USA
  origin: KOR
  goods: list us-tariffs/vehicles.csv
  duty: top-up to 25%
  applies: 2026-02-21 ..
  unless: other-use
  unless: vehicle-25-years
  replaces: kor-vehicles-232
  yields-to: chips-action
