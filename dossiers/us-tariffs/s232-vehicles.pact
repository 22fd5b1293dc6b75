; Section 232: passenger vehicles, light trucks, their parts; medium- and heavy-duty vehicles, buses, their parts.
; Notes 33 and 38. These come before the duties on metals and wood, and before the fentanyl duties on Canada and Mexico.

2025-03-26 measure vehicles-232 "Cars and light trucks: 25 %"
  under: proc-10908
  by: USA
  heading: 9903.94.01
  importer: USA
  origin: all
  goods: list vehicles.csv
  duty: add 25%
  applies: 2025-04-03 ..
  unless: other-use
  unless: vehicle-25-years
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(a) and (b)

2025-03-26 measure usmca-vehicles-us-content "Cars and light trucks under the USMCA: content of the United States"
  under: proc-10908
  by: USA
  heading: 9903.94.03
  importer: USA
  origin: CAN, MEX
  goods: list vehicles.csv
  portion: us
  duty: none
  applies: 2025-04-03 ..
  when: claim USMCA, usmca-us-content
  replaces: vehicles-232
  source: hts-chapter-99 @ note 33(d)
  note: 25 % on the rest stays with vehicles-232; it is then reported under 9903.94.03

2025-06-16 measure gbr-vehicles-232 "Cars of the United Kingdom within the quota: 7.5 %"
  under: proc-10908
  by: USA
  heading: 9903.94.31
  importer: USA
  origin: GBR
  goods: list vehicles-uk.csv
  duty: add 7.5%
  applies: 2025-06-30 ..
  quota: 65205 vehicle per calendar-year
  when: uk-vehicle-quota
  unless: other-use
  unless: vehicle-25-years
  replaces: vehicles-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(i)
  source: yale-acts
  note: 10 % in all for a base of 2.5 %. The quota is 65,205 for 2025; from 2026 at most 25,000 a quarter, unused quantities carried forward by two quarters.

2025-06-16 amended gbr-vehicles-232 from hts-chapter-99 @ note 33(i)
  on: 2026-01-01
  quota: 100000 vehicle per calendar-year

2025-09-16 measure jpn-vehicles-232 "Cars and light trucks of Japan: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.40, 9903.94.41
  importer: USA
  origin: JPN
  goods: list vehicles.csv
  duty: top-up to 15%
  applies: 2025-09-16 ..
  unless: other-use
  unless: vehicle-25-years
  replaces: vehicles-232
  yields-to: chips-action
  quote: eo-14345-text "applicable to an automobile or automobile part that is a product"
  source: hts-chapter-99 @ note 33(k)
  source: yale-acts @ FR Doc. 2025-17908

2025-09-25 measure eu-vehicles-232 "Cars and light trucks of the European Union: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.50, 9903.94.51
  importer: USA
  origin: EU
  goods: list vehicles.csv
  duty: top-up to 15%
  applies: 2025-08-01 ..
  unless: other-use
  unless: vehicle-25-years
  replaces: vehicles-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(n)
  source: yale-acts @ FR Doc. 2025-18660
  note: back to 1 August 2025 by the notice of 25 September; the day is known at second hand

2025-12-03 measure kor-vehicles-232 "Cars and light trucks of Korea: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.60, 9903.94.61
  importer: USA
  origin: KOR
  goods: list vehicles.csv
  duty: top-up to 15%
  applies: 2025-11-01 ..
  unless: other-use
  unless: vehicle-25-years
  replaces: vehicles-232
  yields-to: chips-action
  quote: hts-2025-rev-32 "9903.94.61 Added November 1, 2025"
  source: korea-notice
  source: csms-66987366
  source: hts-chapter-99 @ note 33(s)
  note: a pick-up of 8704.31.01 under KORUS has a base of 25 % and falls from 50 to 25 %, not to 15

2026-01-26 threatened kor-vehicles-232 from tariff-history
  duty: top-up to 25%
  note: announced; no act was found and it was never in force

2025-03-26 measure auto-parts-232 "Parts of cars and light trucks: 25 %"
  under: proc-10908
  by: USA
  heading: 9903.94.05
  importer: USA
  origin: all
  goods: list auto-parts.csv class part
  duty: add 25%
  applies: 2025-05-03 ..
  unless: other-use
  unless: truck-part
  unless: claim USMCA
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(f) to (h)
  note: 9903.94.06 takes out parts under the USMCA, but not knock-down kits, and what is not a part of these vehicles. The list is that of April 2026; what October 2025 changed in it is not at hand.

2025-03-26 measure auto-computers-232 "Machines of heading 8471 that are parts of vehicles: 25 %"
  under: proc-10908
  by: USA
  heading: 9903.94.05
  importer: USA
  origin: all
  goods: list auto-parts.csv class computer
  duty: add 25%
  applies: 2025-05-03 ..
  when: auto-computer
  unless: claim USMCA
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(g)

2025-10-17 measure certified-parts-232 "Certified parts of vehicles: 25 %"
  under: proc-10908
  by: USA
  heading: 9903.94.07
  importer: USA
  origin: all
  goods: all less list auto-parts.csv, list truck-parts.csv, 72, 73, 76
  duty: add 25%
  applies: 2025-11-01 ..
  when: certified-part
  unless: truck-part
  unless: claim USMCA
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(p)
  note: the first day is known at second hand

2025-09-16 measure jpn-auto-parts-232 "Parts of cars and light trucks of Japan: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.42, 9903.94.43
  importer: USA
  origin: JPN
  goods: list auto-parts.csv class part
  duty: top-up to 15%
  applies: 2025-09-16 ..
  unless: other-use
  unless: truck-part
  replaces: auto-parts-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(l) and (r)
  source: yale-acts @ FR Doc. 2025-17908

2025-09-16 measure jpn-auto-computers-232 "Machines of heading 8471 of Japan that are parts of vehicles: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.42, 9903.94.43
  importer: USA
  origin: JPN
  goods: list auto-parts.csv class computer
  duty: top-up to 15%
  applies: 2025-09-16 ..
  when: auto-computer
  replaces: auto-computers-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(l) and (r)
  source: yale-acts @ FR Doc. 2025-17908

2025-09-16 measure jpn-certified-parts-232 "Certified parts of vehicles of Japan: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.54, 9903.94.55
  importer: USA
  origin: JPN
  goods: all less list auto-parts.csv, list truck-parts.csv, 72, 73, 76
  duty: top-up to 15%
  applies: 2025-11-01 ..
  when: certified-part
  unless: truck-part
  replaces: certified-parts-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(l) and (r)
  source: yale-acts @ FR Doc. 2025-17908

2025-09-25 measure eu-auto-parts-232 "Parts of cars and light trucks of the European Union: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.52, 9903.94.53
  importer: USA
  origin: EU
  goods: list auto-parts.csv class part
  duty: top-up to 15%
  applies: 2025-08-01 ..
  unless: other-use
  unless: truck-part
  replaces: auto-parts-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(o) and (r)
  source: yale-acts @ FR Doc. 2025-18660
  note: back to 1 August 2025; the day is known at second hand

2025-09-25 measure eu-auto-computers-232 "Machines of heading 8471 of the European Union that are parts of vehicles: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.52, 9903.94.53
  importer: USA
  origin: EU
  goods: list auto-parts.csv class computer
  duty: top-up to 15%
  applies: 2025-08-01 ..
  when: auto-computer
  replaces: auto-computers-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(o) and (r)
  source: yale-acts @ FR Doc. 2025-18660

2025-09-25 measure eu-certified-parts-232 "Certified parts of vehicles of the European Union: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.44, 9903.94.45
  importer: USA
  origin: EU
  goods: all less list auto-parts.csv, list truck-parts.csv, 72, 73, 76
  duty: top-up to 15%
  applies: 2025-11-01 ..
  when: certified-part
  unless: truck-part
  replaces: certified-parts-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(o) and (r)
  source: yale-acts @ FR Doc. 2025-18660

2025-12-03 measure kor-auto-parts-232 "Parts of cars and light trucks of Korea: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.62, 9903.94.63
  importer: USA
  origin: KOR
  goods: list auto-parts.csv class part
  duty: top-up to 15%
  applies: 2025-11-01 ..
  unless: other-use
  unless: truck-part
  replaces: auto-parts-232
  yields-to: chips-action
  source: korea-notice
  source: hts-chapter-99 @ note 33(r) and (t)
  source: hts-2025-rev-32

2025-12-03 measure kor-auto-computers-232 "Machines of heading 8471 of Korea that are parts of vehicles: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.62, 9903.94.63
  importer: USA
  origin: KOR
  goods: list auto-parts.csv class computer
  duty: top-up to 15%
  applies: 2025-11-01 ..
  when: auto-computer
  replaces: auto-computers-232
  yields-to: chips-action
  source: korea-notice
  source: hts-chapter-99 @ note 33(r) and (t)
  source: hts-2025-rev-32

2025-12-03 measure kor-certified-parts-232 "Certified parts of vehicles of Korea: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.64, 9903.94.65
  importer: USA
  origin: KOR
  goods: all less list auto-parts.csv, list truck-parts.csv, 72, 73, 76
  duty: top-up to 15%
  applies: 2025-11-01 ..
  when: certified-part
  unless: truck-part
  replaces: certified-parts-232
  yields-to: chips-action
  source: korea-notice
  source: hts-chapter-99 @ note 33(r) and (t)
  source: hts-2025-rev-32

2026-05-28 measure twn-auto-parts-232 "Parts of cars and light trucks of Taiwan: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.66, 9903.94.67
  importer: USA
  origin: TWN
  goods: list auto-parts.csv class part
  duty: top-up to 15%
  applies: 2026-05-01 ..
  unless: other-use
  unless: truck-part
  replaces: auto-parts-232
  yields-to: chips-action
  source: hts-json @ 2026 revision 10, 9903.94.66 to .69
  source: hts-2026-rev-9

2026-05-28 measure twn-auto-computers-232 "Machines of heading 8471 of Taiwan that are parts of vehicles: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.66, 9903.94.67
  importer: USA
  origin: TWN
  goods: list auto-parts.csv class computer
  duty: top-up to 15%
  applies: 2026-05-01 ..
  when: auto-computer
  replaces: auto-computers-232
  yields-to: chips-action
  source: hts-json @ 2026 revision 10, 9903.94.66 to .69
  source: hts-2026-rev-9

2026-05-28 measure twn-certified-parts-232 "Certified parts of vehicles of Taiwan: 15 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.68, 9903.94.69
  importer: USA
  origin: TWN
  goods: all less list auto-parts.csv, list truck-parts.csv, 72, 73, 76
  duty: top-up to 15%
  applies: 2026-05-01 ..
  when: certified-part
  unless: truck-part
  replaces: certified-parts-232
  yields-to: chips-action
  source: hts-json @ 2026 revision 10, 9903.94.66 to .69
  source: hts-2026-rev-9

2025-06-16 measure gbr-auto-parts-232 "Parts of vehicles of the United Kingdom: 10 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.32
  importer: USA
  origin: GBR
  goods: list auto-parts-uk.csv
  duty: top-up to 10%
  applies: 2025-06-30 ..
  unless: other-use
  unless: truck-part
  replaces: auto-parts-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(j)
  source: yale-acts
  note: the heading prints 10 % in the place of the column 1 rate; read as 10 % in all. The terms of subdivision (j) are not told apart.

2025-10-17 measure gbr-certified-parts-232 "Certified parts for vehicles of the United Kingdom: 10 % in all"
  under: proc-10908
  by: USA
  heading: 9903.94.33
  importer: USA
  origin: GBR
  goods: all less list auto-parts-uk.csv, list truck-parts.csv, 72, 73, 76
  duty: top-up to 10%
  applies: 2025-11-01 ..
  when: certified-part
  unless: truck-part
  replaces: certified-parts-232
  yields-to: chips-action
  source: hts-chapter-99 @ note 33(q)
  note: for use in vehicles that are products of the United Kingdom; the first day is known at second hand

2025-10-17 measure trucks-232 "Medium- and heavy-duty vehicles: 25 %"
  under: proc-10984
  by: USA
  heading: 9903.74.01
  importer: USA
  origin: all
  goods: list trucks.csv less 8704.60.00, 8706.00.03, 8706.00.0520, 8706.00.0575, 8706.00.25
  duty: add 25%
  applies: 2025-11-01 ..
  unless: other-use
  unless: vehicle-25-years
  yields-to: chips-action
  source: hts-chapter-99 @ note 38(a) and (b)
  source: yale-acts @ FR Doc. 2025-19639

2025-10-17 measure trucks-232-by-weight "Vehicles of lines that hold light and heavy ones: 25 % where heavy"
  under: proc-10984
  by: USA
  heading: 9903.74.01
  importer: USA
  origin: all
  goods: 8704.60.00, 8706.00.03, 8706.00.0520, 8706.00.0575, 8706.00.25
  duty: add 25%
  applies: 2025-11-01 ..
  when: heavy-vehicle
  unless: other-use
  unless: vehicle-25-years
  replaces: proc-10908
  yields-to: chips-action
  source: hts-chapter-99 @ note 38(a) and (b)
  note: these lines stand in the notes on light vehicles or their parts and in the note on heavy ones; the gross weight, over 10,000 pounds, tells which

2025-10-17 measure buses-232 "Buses: 10 %"
  under: proc-10984
  by: USA
  heading: 9903.74.02
  importer: USA
  origin: all
  goods: list buses.csv
  duty: add 10%
  applies: 2025-11-01 ..
  unless: vehicle-25-years
  yields-to: chips-action
  source: hts-chapter-99 @ note 38(c)
  source: yale-acts @ FR Doc. 2025-19639

2025-10-17 measure usmca-trucks-us-content "Medium- and heavy-duty vehicles under the USMCA: content of the United States"
  under: proc-10984
  by: USA
  heading: 9903.74.06
  importer: USA
  origin: CAN, MEX
  goods: list trucks.csv
  portion: us
  duty: none
  applies: 2025-11-01 ..
  when: claim USMCA, usmca-us-content
  replaces: trucks-232, trucks-232-by-weight
  source: hts-chapter-99 @ note 38(d) and (f)

2025-10-17 measure truck-parts-232 "Parts of medium- and heavy-duty vehicles: 25 %"
  under: proc-10984
  by: USA
  heading: 9903.74.08
  importer: USA
  origin: all
  goods: list truck-parts.csv
  duty: add 25%
  applies: 2025-11-01 ..
  when: truck-part
  unless: claim USMCA
  yields-to: chips-action
  source: hts-chapter-99 @ note 38(h) to (l)
  source: yale-acts @ FR Doc. 2025-19639

2025-10-17 measure certified-truck-parts-232 "Certified parts of medium- and heavy-duty vehicles: 25 %"
  under: proc-10984
  by: USA
  heading: 9903.74.09
  importer: USA
  origin: all
  goods: all less list auto-parts.csv, list truck-parts.csv, 72, 73, 76
  duty: add 25%
  applies: 2025-11-01 ..
  when: certified-part, truck-part
  unless: claim USMCA
  yields-to: chips-action
  source: hts-chapter-99 @ note 38(j)
