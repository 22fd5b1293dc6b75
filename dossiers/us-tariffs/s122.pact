; Section 122: the import surcharge of 150 days. 15 % was announced and never enacted.

2026-02-20 measure s122 "Import surcharge: 10 % on everyone"
  under: surcharge
  by: USA
  heading: 9903.03.01
  importer: USA
  origin: all
  goods: all less list s122-exempt.csv, list s122-particular.csv
  duty: add 10%
  applies: 2026-02-24 .. 2026-07-23
  unless: claim USMCA
  yields-to: section-232
  quote: surcharge-proclamation "150 days, a temporary import surcharge of 10 percent ad valorem"
  source: hts-chapter-99 @ note 2(aa)
  note: over the base and over KORUS; it ended at 12:01 a.m. on 24 July 2026
  note: note 2(aa)(v) names 9903.94.60, which adds nothing, as excluding the surcharge
  note: where Section 232 reaches a part of the value, the surcharge reaches the rest

2026-02-20 measure s122-in-transit "Import surcharge: goods in transit"
  under: surcharge
  by: USA
  heading: 9903.03.02
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2026-02-24 .. 2026-02-27
  when: loaded before 2026-02-24, entered before 2026-02-28
  replaces: s122
  source: hts-chapter-99 @ 9903.03.02

2026-02-20 measure s122-civil-aircraft "Import surcharge: civil aircraft"
  under: surcharge
  by: USA
  heading: 9903.03.05
  importer: USA
  origin: all
  goods: list s122-aircraft.csv
  duty: none
  applies: 2026-02-24 .. 2026-07-23
  when: civil-aircraft
  replaces: s122
  source: hts-chapter-99 @ note 2(aa)(iv)

2026-02-20 measure s122-cafta-textiles "Import surcharge: textiles under the CAFTA-DR"
  under: surcharge
  by: USA
  heading: 9903.03.09
  importer: USA
  origin: CRI, DOM, GTM, HND, NIC, SLV
  goods: 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63
  duty: none
  applies: 2026-02-24 .. 2026-07-23
  when: claim CAFTA-DR
  replaces: s122
  source: hts-chapter-99 @ note 2(aa)(viii)

2026-02-20 measure s122-donations "Import surcharge: donations"
  under: surcharge
  by: USA
  heading: 9903.03.10
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2026-02-24 .. 2026-07-23
  when: donation
  replaces: s122
  source: hts-chapter-99 @ 9903.03.10

2026-02-20 measure s122-informational "Import surcharge: informational materials"
  under: surcharge
  by: USA
  heading: 9903.03.11
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2026-02-24 .. 2026-07-23
  when: informational-materials
  replaces: s122
  source: hts-chapter-99 @ 9903.03.11

2026-02-20 measure s122-chapter-98 "Import surcharge: goods of chapter 98"
  under: surcharge
  by: USA
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2026-02-24 .. 2026-07-23
  when: chapter-98
  replaces: s122
  source: hts-chapter-99 @ note 2(aa)(i)

2026-02-22 threatened s122 from tariff-history
  duty: add 15%
  note: 15 % was announced and not enacted; proclamation and schedule say 10 % throughout

2026-07-24 ended s122/threatened/2026-02-22 from surcharge-proclamation
  reason: the surcharge ran out at 10 %
