; What if the announcement of 26 January 2026 had become law on the next day: cars, wood and reciprocal duties of
; Korea from 15 to 25 %. Whether 25 % in all or 25 % on top was meant is open: two readings, of which the
; first is that of the words “from 15 to 25”. No duty on pharmaceuticals was in force, so that there was none to raise.

2026-01-26 measure january-cars-in-all "Cars of Korea: 25 % in all (supposed)"
  under: proc-10908
  importer: USA
  origin: KOR
  goods: list us-tariffs/vehicles.csv
  duty: top-up to 25%
  applies: 2026-01-27 ..
  when: reading january-25 = in-all
  unless: other-use
  unless: vehicle-25-years
  replaces: kor-vehicles-232
  yields-to: chips-action
2026-01-26 measure january-cars-on-top "Cars of Korea: 25 % on top (supposed)"
  under: proc-10908
  importer: USA
  origin: KOR
  goods: list us-tariffs/vehicles.csv
  duty: add 25%
  applies: 2026-01-27 ..
  when: reading january-25 = on-top
  unless: other-use
  unless: vehicle-25-years
  replaces: kor-vehicles-232
  yields-to: chips-action

2026-01-26 measure january-wood-in-all "Wooden furniture of Korea: 25 % in all (supposed)"
  under: proc-10976
  importer: USA
  origin: KOR
  goods: list us-tariffs/wood-furniture.csv
  duty: top-up to 25%
  applies: 2026-01-27 ..
  when: reading january-25 = in-all
  replaces: kor-wood-232
  yields-to: proc-10908, proc-10984
2026-01-26 measure january-wood-on-top "Wooden furniture of Korea: 25 % on top (supposed)"
  under: proc-10976
  importer: USA
  origin: KOR
  goods: list us-tariffs/wood-furniture.csv
  duty: add 25%
  applies: 2026-01-27 ..
  when: reading january-25 = on-top
  replaces: kor-wood-232
  yields-to: proc-10908, proc-10984

2026-01-26 measure january-reciprocal-in-all "Reciprocal duty on Korea: 25 % in all (supposed)"
  under: eo-14257
  importer: USA
  origin: KOR
  goods: all less list us-tariffs/annex-ii.csv, list us-tariffs/annex-ii-particular.csv
  duty: top-up to 25%
  applies: 2026-01-27 ..
  when: reading january-25 = in-all
  replaces: kor-reciprocal-topup
  yields-to: section-232
2026-01-26 measure january-reciprocal-on-top "Reciprocal duty on Korea: 25 % on top (supposed)"
  under: eo-14257
  importer: USA
  origin: KOR
  goods: all less list us-tariffs/annex-ii.csv, list us-tariffs/annex-ii-particular.csv
  duty: add 25%
  applies: 2026-01-27 ..
  when: reading january-25 = on-top
  replaces: kor-reciprocal-topup
  yields-to: section-232
