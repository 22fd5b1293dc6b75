; Section 232: timber, lumber, upholstered furniture, kitchen cabinets. Note 37.

2025-09-29 measure softwood-232 "Softwood timber and lumber: 10 %"
  under: proc-10976
  by: USA
  heading: 9903.76.01
  importer: USA
  origin: all
  goods: list softwood.csv
  duty: add 10%
  applies: 2025-10-14 ..
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(a) and (b)
  source: yale-acts @ FR Doc. 2025-19482
  note: the first day is known at second hand. It stays at 10 % for Korea: 9903.76.23 covers furniture and cabinets only.

2025-09-29 measure wood-232 "Upholstered wooden furniture: 25 %"
  under: proc-10976
  by: USA
  heading: 9903.76.02
  importer: USA
  origin: all
  goods: list wood-furniture.csv
  duty: add 25%
  applies: 2025-10-14 ..
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(c) and (d)
  source: yale-acts @ FR Doc. 2025-19482
  note: the first day is known at second hand

2025-09-29 measure wood-cabinets-232 "Kitchen cabinets and vanities: 25 %"
  under: proc-10976
  by: USA
  heading: 9903.76.03
  importer: USA
  origin: all
  goods: list wood-cabinets.csv
  duty: add 25%
  applies: 2025-10-14 ..
  when: kitchen-cabinet
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(e) to (g)
  note: other goods of these provisions go under 9903.76.04, which adds nothing and leaves them to the reciprocal tariff, note 2(v)(xiii)

2025-09-29 measure gbr-wood-232 "Upholstered wooden furniture of the United Kingdom: 10 %"
  under: proc-10976
  by: USA
  heading: 9903.76.20
  importer: USA
  origin: GBR
  goods: list wood-furniture.csv
  duty: add 10%
  applies: 2025-10-14 ..
  replaces: wood-232
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(h)

2025-09-29 measure gbr-wood-cabinets-232 "Kitchen cabinets and vanities of the United Kingdom: 10 %"
  under: proc-10976
  by: USA
  heading: 9903.76.20
  importer: USA
  origin: GBR
  goods: list wood-cabinets.csv
  duty: add 10%
  applies: 2025-10-14 ..
  when: kitchen-cabinet
  replaces: wood-cabinets-232
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(h)

2025-09-29 measure jpn-wood-232 "Upholstered wooden furniture of Japan: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.21
  importer: USA
  origin: JPN
  goods: list wood-furniture.csv
  duty: top-up to 15%
  applies: 2025-10-14 ..
  replaces: wood-232
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(i)

2025-09-29 measure jpn-wood-cabinets-232 "Kitchen cabinets and vanities of Japan: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.21
  importer: USA
  origin: JPN
  goods: list wood-cabinets.csv
  duty: top-up to 15%
  applies: 2025-10-14 ..
  when: kitchen-cabinet
  replaces: wood-cabinets-232
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(i)

2025-09-29 measure eu-wood-232 "Upholstered wooden furniture of the European Union: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.22
  importer: USA
  origin: EU
  goods: list wood-furniture.csv
  duty: top-up to 15%
  applies: 2025-10-14 ..
  replaces: wood-232
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(j)

2025-09-29 measure eu-wood-cabinets-232 "Kitchen cabinets and vanities of the European Union: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.22
  importer: USA
  origin: EU
  goods: list wood-cabinets.csv
  duty: top-up to 15%
  applies: 2025-10-14 ..
  when: kitchen-cabinet
  replaces: wood-cabinets-232
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(j)

2025-12-03 measure kor-wood-232 "Upholstered wooden furniture of Korea: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.23
  importer: USA
  origin: KOR
  goods: list wood-furniture.csv
  duty: top-up to 15%
  applies: 2025-11-14 ..
  replaces: wood-232
  yields-to: proc-10908, proc-10984
  quote: hts-2025-rev-32 "9903.76.23 Added November 14, 2025"
  source: hts-chapter-99 @ note 37(l)
  source: csms-66987366
  note: the customs message excepts this heading from the rule on column 1 special; the total is 15 % with or without KORUS, as the goods are free under either

2025-12-03 measure kor-wood-cabinets-232 "Kitchen cabinets and vanities of Korea: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.23
  importer: USA
  origin: KOR
  goods: list wood-cabinets.csv
  duty: top-up to 15%
  applies: 2025-11-14 ..
  when: kitchen-cabinet
  replaces: wood-cabinets-232
  yields-to: proc-10908, proc-10984
  source: hts-chapter-99 @ note 37(l)
  source: csms-66987366

2026-05-28 measure twn-wood-232 "Upholstered wooden furniture of Taiwan: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.24
  importer: USA
  origin: TWN
  goods: list wood-furniture.csv
  duty: top-up to 15%
  applies: 2026-05-01 ..
  replaces: wood-232
  yields-to: proc-10908, proc-10984
  source: hts-json @ 2026 revision 10, 9903.76.24
  source: hts-2026-rev-9

2026-05-28 measure twn-wood-cabinets-232 "Kitchen cabinets and vanities of Taiwan: 15 % in all"
  under: proc-10976
  by: USA
  heading: 9903.76.24
  importer: USA
  origin: TWN
  goods: list wood-cabinets.csv
  duty: top-up to 15%
  applies: 2026-05-01 ..
  when: kitchen-cabinet
  replaces: wood-cabinets-232
  yields-to: proc-10908, proc-10984
  source: hts-json @ 2026 revision 10, 9903.76.24
  source: hts-2026-rev-9

2025-12-31 event wood-rise-postponed "The rise to 30 and 50 % due on 1 January 2026 is put off to 1 January 2027"
  parties: USA
  source: tariff-history
  about: wood-232, wood-cabinets-232
  note: the schedule prints 25 % in 2026; the act is not at hand, and nothing is stated for 2027

2026-01-26 threatened kor-wood-232 from tariff-history
  duty: top-up to 25%
  note: announced; no act was found
