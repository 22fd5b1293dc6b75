; Section 301: China (technology transfer), Brazil, forced labour. They add up with what stands under other acts.

2018-06-20 measure s301-list-1 "China, list 1: 25 %"
  under: china-301
  by: USA
  heading: 9903.88.01
  importer: USA
  origin: CHN
  goods: list s301-list-1.csv
  duty: add 25%
  applies: 2018-07-06 ..
  unless: s301-exclusion, entered before 2026-11-10
  source: hts-chapter-99 @ note 20(a) and (b)

2018-08-16 measure s301-list-2 "China, list 2: 25 %"
  under: china-301
  by: USA
  heading: 9903.88.02
  importer: USA
  origin: CHN
  goods: list s301-list-2.csv
  duty: add 25%
  applies: 2018-08-23 ..
  unless: s301-exclusion, entered before 2026-11-10
  source: hts-chapter-99 @ note 20(c) and (d)

2018-09-21 measure s301-list-3 "China, list 3: 25 %"
  under: china-301
  by: USA
  heading: 9903.88.03
  importer: USA
  origin: CHN
  goods: list s301-list-3.csv
  duty: add 25%
  applies: 2019-05-10 ..
  unless: s301-exclusion, entered before 2026-11-10
  source: hts-chapter-99 @ note 20(e) and (f)
  note: 10 % from 24 September 2018; the eleven partial subheadings of 9903.88.04 are left out

2019-08-20 measure s301-list-4a "China, list 4A: 7.5 %"
  under: china-301
  by: USA
  heading: 9903.88.15
  importer: USA
  origin: CHN
  goods: list s301-list-4a.csv
  duty: add 7.5%
  applies: 2020-02-14 ..
  unless: s301-exclusion, entered before 2026-11-10
  source: hts-chapter-99 @ note 20(r) and (s)
  note: 15 % from 1 September 2019; list 4B is suspended. Goods described in words behind the table are left out.

2024-09-18 measure s301-review-b "China, four-year review: steel, aluminium, minerals, batteries and parts, 25 %"
  under: china-301
  by: USA
  heading: 9903.91.01
  importer: USA
  origin: CHN
  goods: list s301-review.csv class b
  duty: add 25%
  applies: 2024-09-27 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(b)
  source: yale-acts @ FR Doc. 2024-21217

2024-09-18 measure s301-review-c "China, four-year review: solar cells, 50 %"
  under: china-301
  by: USA
  heading: 9903.91.02
  importer: USA
  origin: CHN
  goods: list s301-review.csv class c
  duty: add 50%
  applies: 2024-09-27 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(c)
  source: yale-acts @ FR Doc. 2024-21217

2024-09-18 measure s301-review-d "China, four-year review: electric vehicles, syringes, 100 %"
  under: china-301
  by: USA
  heading: 9903.91.03
  importer: USA
  origin: CHN
  goods: list s301-review.csv class d
  duty: add 100%
  applies: 2024-09-27 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(d)
  source: yale-acts @ FR Doc. 2024-21217
  note: 9903.91.10 took out enteral syringes until the end of 2025

2024-09-18 measure s301-review-f "China, four-year review: polysilicon, wafers, semiconductors, 50 %"
  under: china-301
  by: USA
  heading: 9903.91.05
  importer: USA
  origin: CHN
  goods: list s301-review.csv class f
  duty: add 50%
  applies: 2025-01-01 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(f)
  source: yale-acts @ FR Doc. 2024-21217
  note: a higher rate is due on 23 June 2027

2024-09-18 measure s301-review-j "China, four-year review: tungsten, 25 %"
  under: china-301
  by: USA
  heading: 9903.91.11
  importer: USA
  origin: CHN
  goods: list s301-review.csv class j
  duty: add 25%
  applies: 2025-01-01 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(j)
  source: yale-acts @ FR Doc. 2024-21217

2024-09-18 measure s301-review-g "China, four-year review: graphite, magnets, batteries, 25 %"
  under: china-301
  by: USA
  heading: 9903.91.06
  importer: USA
  origin: CHN
  goods: list s301-review.csv class g
  duty: add 25%
  applies: 2026-01-01 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(g)
  source: yale-acts @ FR Doc. 2024-21217

2024-09-18 measure s301-review-e "China, four-year review: disposable face masks, 25 %"
  under: china-301
  by: USA
  heading: 9903.91.04
  importer: USA
  origin: CHN
  goods: 6307.90.9870
  duty: add 25%
  applies: 2025-01-01 .. 2025-12-31
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(e)
  source: yale-acts @ FR Doc. 2024-21217

2024-09-18 measure s301-review-h "China, four-year review: respirators and face masks, 50 %"
  under: china-301
  by: USA
  heading: 9903.91.07
  importer: USA
  origin: CHN
  goods: 6307.90.9842, 6307.90.9844, 6307.90.9850, 6307.90.9870, 6307.90.9875
  duty: add 50%
  applies: 2026-01-01 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(h)
  source: yale-acts @ FR Doc. 2024-21217

2024-09-18 measure s301-review-i "China, four-year review: medical gloves, 100 %"
  under: china-301
  by: USA
  heading: 9903.91.08
  importer: USA
  origin: CHN
  goods: 4015.12.10
  duty: add 100%
  applies: 2026-01-01 ..
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(i)
  source: yale-acts @ FR Doc. 2024-21217

2024-09-18 measure s301-cranes "China: ship-to-shore cranes, 25 %"
  under: china-301
  by: USA
  heading: 9903.92.10
  importer: USA
  origin: CHN
  goods: 8426.19.00
  duty: add 25%
  applies: 2024-09-27 ..
  when: ship-to-shore-crane
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ 9903.92.10
  note: 9903.91.09 excepts contracts before 14 May 2024, entered before 14 May 2026

2025-10-15 measure s301-cranes-2026 "China: ship-to-shore cranes, 100 % more"
  under: china-301
  by: USA
  heading: 9903.91.14
  importer: USA
  origin: CHN
  goods: 8426.19.00
  duty: add 100%
  applies: 2026-11-10 ..
  when: ship-to-shore-crane
  source: hts-chapter-99 @ note 31(l)
  note: due on 9 November 2025, put off to 10 November 2026; whether it was put off again is not known. It reaches cranes of others with parts of China too, which is not expressed.

2025-10-15 measure s301-chassis "China: intermodal chassis, 100 %"
  under: china-301
  by: USA
  heading: 9903.91.12
  importer: USA
  origin: CHN
  goods: 8716.39.0090, 8716.90.30, 8716.90.50
  duty: add 100%
  applies: 2026-11-10 ..
  when: intermodal-chassis
  replaces: s301-list-1, s301-list-2, s301-list-3, s301-list-4a
  source: hts-chapter-99 @ note 31(k)
  note: put off to 10 November 2026; whether again is not known

2026-07-15 measure brazil-301-25 "Brazil: 25 %"
  under: brazil-301
  by: USA
  importer: USA
  origin: BRA
  goods: all less list s301-brazil-exempt.csv
  duty: add 25%
  applies: 2026-07-22 ..
  yields-to: section-232
  source: waugh-lists
  source: yale-lists
  note: rate, first day and order of duties at second hand; the notice and its headings are not at hand. Exempt codes with conditions are taken as exempt.
