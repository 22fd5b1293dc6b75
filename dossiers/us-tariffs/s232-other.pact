; Section 232: chips, pharmaceuticals, polysilicon, unmanned aircraft; commercial aircraft, for which no duty is set.

2026-01-14 measure chips-232 "Chips within narrow parameters: 25 %"
  under: chips-action
  by: USA
  heading: 9903.79.01
  importer: USA
  origin: all
  goods: list chips.csv
  duty: add 25%
  applies: 2026-01-15 ..
  when: chip-parameters
  unless: chip-exempt-use
  quote: chips-proclamation "Covered Products will be subject to a 25 percent"
  source: hts-chapter-99 @ note 39

2026-04-02 measure pharma-232 "Patented pharmaceuticals: 100 %"
  under: pharma-action
  by: USA
  importer: USA
  origin: all
  goods: list pharma.csv
  duty: add 100%
  applies: 2026-09-29 ..
  when: patented-pharmaceutical
  quote: pharma-proclamation "will be subject to a 100 percent ad valorem duty rate"
  source: hts-2026-rev-20
  source: yale-lists
  note: headings 9903.04.xx and note 40, whose text is not at hand; annex I at second hand

2026-04-02 measure pharma-232-annex-iii "Patented pharmaceuticals of the companies of annex III: 100 %"
  under: pharma-action
  by: USA
  importer: USA
  origin: all
  goods: list pharma.csv
  duty: add 100%
  applies: 2026-07-31 .. 2026-09-28
  when: patented-pharmaceutical, pharma-annex-iii
  source: pharma-proclamation @ clause 4
  note: no heading is known

2026-04-02 measure kor-pharma-232 "Patented pharmaceuticals of Korea: 15 % in all"
  under: pharma-action
  by: USA
  importer: USA
  origin: KOR
  goods: list pharma.csv
  duty: top-up to 15%
  applies: 2026-09-29 ..
  when: patented-pharmaceutical
  replaces: pharma-232
  source: pharma-proclamation @ clause 3(c)
  note: whether the base counts in the rate is not said in the clause; the statements with these partners say so
  note: no heading is known

2026-04-02 measure kor-pharma-232-annex-iii "Patented pharmaceuticals of Korea, companies of annex III: 15 % in all"
  under: pharma-action
  by: USA
  importer: USA
  origin: KOR
  goods: list pharma.csv
  duty: top-up to 15%
  applies: 2026-07-31 .. 2026-09-28
  when: patented-pharmaceutical, pharma-annex-iii
  replaces: pharma-232-annex-iii
  source: pharma-proclamation @ clauses 3(c) and 4
  note: no heading is known

2026-04-02 measure partners-pharma-232 "Patented pharmaceuticals of Japan, the European Union, Switzerland and Liechtenstein: 15 % in all"
  under: pharma-action
  by: USA
  importer: USA
  origin: JPN, EU, CHE, LIE
  goods: list pharma.csv
  duty: top-up to 15%
  applies: 2026-09-29 ..
  when: patented-pharmaceutical
  replaces: pharma-232
  source: pharma-proclamation @ clause 3(c)
  note: whether the base counts in the rate is not said in the clause; the statements with these partners say so
  note: no heading is known

2026-04-02 measure partners-pharma-232-annex-iii "Patented pharmaceuticals of Japan, the European Union, Switzerland and Liechtenstein, companies of annex III: 15 % in all"
  under: pharma-action
  by: USA
  importer: USA
  origin: JPN, EU, CHE, LIE
  goods: list pharma.csv
  duty: top-up to 15%
  applies: 2026-07-31 .. 2026-09-28
  when: patented-pharmaceutical, pharma-annex-iii
  replaces: pharma-232-annex-iii
  source: pharma-proclamation @ clauses 3(c) and 4
  note: no heading is known

2026-04-02 measure gbr-pharma-232 "Patented pharmaceuticals of the United Kingdom: 10 %"
  under: pharma-action
  by: USA
  importer: USA
  origin: GBR
  goods: list pharma.csv
  duty: add 10%
  applies: 2026-09-29 ..
  when: patented-pharmaceutical
  replaces: pharma-232
  source: pharma-proclamation @ clause 3(c)
  note: whether the base counts in the rate is not said in the clause; the statements with these partners say so
  note: no heading is known

2026-04-02 measure gbr-pharma-232-annex-iii "Patented pharmaceuticals of the United Kingdom, companies of annex III: 10 %"
  under: pharma-action
  by: USA
  importer: USA
  origin: GBR
  goods: list pharma.csv
  duty: add 10%
  applies: 2026-07-31 .. 2026-09-28
  when: patented-pharmaceutical, pharma-annex-iii
  replaces: pharma-232-annex-iii
  source: pharma-proclamation @ clauses 3(c) and 4
  note: no heading is known

2026-04-02 measure pharma-onshoring-20 "Patented pharmaceuticals of companies with onshoring plans: 20 %"
  under: pharma-action
  by: USA
  importer: USA
  origin: all
  goods: list pharma.csv
  duty: add 20%
  applies: 2026-07-31 .. 2030-04-01
  when: patented-pharmaceutical, pharma-onshoring
  replaces: pharma-232, pharma-232-annex-iii
  yields-to: kor-pharma-232, kor-pharma-232-annex-iii, partners-pharma-232, partners-pharma-232-annex-iii, gbr-pharma-232, gbr-pharma-232-annex-iii
  source: pharma-proclamation @ clause 3(b)
  note: no heading is known

2026-04-02 measure pharma-pricing-0 "Patented pharmaceuticals of companies with pricing agreements: nothing added"
  under: pharma-action
  by: USA
  importer: USA
  origin: all
  goods: list pharma.csv
  duty: none
  applies: 2026-07-31 .. 2029-01-19
  when: pharma-pricing
  replaces: pharma-action
  source: pharma-proclamation @ clause 3(e)
  note: no heading is known

2026-07-09 event aircraft-negotiations "Section 232 on commercial aircraft: negotiations, no duty"
  parties: USA
  source: aircraft-proclamation
  note: an update is due within 180 days

2026-08-06 measure polysilicon-232 "Polysilicon ingots, wafers, cells and modules: 15 %"
  under: polysilicon-action
  by: USA
  importer: USA
  origin: all
  goods: 3818.00.00, 8541.42.00, 8541.43.00
  duty: add 15%
  applies: 2026-12-04 ..
  quote: polysilicon-proclamation "additional 15 percent ad valorem rate of duty"
  source: tariff-history
  note: annexes I and II are not at hand: wafers, cells and modules by their headings in the schedule
  note: the minimum import prices (21 dollars a kilogram of polysilicon, 100 of ingots and wafers, 22 cents a watt of cells, 38 of modules) and the specific duties behind them are not expressed

2026-08-06 measure polysilicon-232-partners "Polysilicon derivatives of Korea and others: 15 % in all"
  under: polysilicon-action
  by: USA
  importer: USA
  origin: JPN, KOR, TWN, CHE, LIE, EU
  goods: 3818.00.00, 8541.42.00, 8541.43.00
  duty: top-up to 15%
  applies: 2026-12-04 ..
  replaces: polysilicon-232
  source: polysilicon-proclamation @ clause 5(b)
  note: clause 5(b) says that the sum shall be equal to 15 %
  note: no heading is known

2026-08-06 measure gbr-polysilicon-232 "Polysilicon derivatives of the United Kingdom: 10 %"
  under: polysilicon-action
  by: USA
  importer: USA
  origin: GBR
  goods: 3818.00.00, 8541.42.00, 8541.43.00
  duty: add 10%
  applies: 2026-12-04 ..
  replaces: polysilicon-232
  source: polysilicon-proclamation @ clause 5(c)
  note: no heading is known

2026-08-13 measure drones-232-100 "Unmanned aircraft above 25 kg: 100 %"
  under: drones-action
  by: USA
  importer: USA
  origin: all
  goods: 8806.24, 8806.29, 8806.94, 8806.99
  duty: add 100%
  applies: 2026-09-03 ..
  quote: drones-proclamation "100 percent ad valorem duty rate on the import of UAS"
  source: tariff-history
  note: annexes I to III are not at hand: the weight classes of heading 8806 stand for them; docking stations and components are left out

2026-08-13 measure drones-232-thermal "Unmanned aircraft with thermal imagers: 100 %"
  under: drones-action
  by: USA
  importer: USA
  origin: all
  goods: 8806.21, 8806.22, 8806.23, 8806.91, 8806.92, 8806.93
  duty: add 100%
  applies: 2026-09-03 ..
  when: thermal-imager
  replaces: drones-232-25
  source: drones-proclamation @ paragraph 9
  note: no heading is known

2026-08-13 measure drones-232-25 "Unmanned aircraft up to 25 kg: 25 %"
  under: drones-action
  by: USA
  importer: USA
  origin: all
  goods: 8806.21, 8806.22, 8806.23, 8806.91, 8806.92, 8806.93
  duty: add 25%
  applies: 2026-09-03 ..
  source: drones-proclamation @ clause 1(b)
  note: no heading is known

2026-08-13 measure drone-components-232 "Components of unmanned aircraft: 25 %"
  under: drones-action
  by: USA
  importer: USA
  origin: all
  goods: 8807.30
  duty: add 25%
  applies: 2027-02-09 ..
  source: drones-proclamation @ clause 2
  source: tariff-history
  note: annex III is not at hand; parts of aeroplanes, helicopters and unmanned aircraft stand for it
  note: no heading is known

2026-08-13 measure drones-232-partners "Unmanned aircraft of Korea and others, trusted components: at most 15 % in all"
  under: drones-action
  by: USA
  importer: USA
  origin: JPN, KOR, TWN, CHE, LIE, EU
  goods: 8806.24, 8806.29, 8806.94, 8806.99, 8806.21, 8806.22, 8806.23, 8806.91, 8806.92, 8806.93
  duty: top-up to 15%
  applies: 2026-09-03 ..
  when: trusted-components
  replaces: drones-232-100, drones-232-thermal, drones-232-25
  source: drones-proclamation @ clause 4
  note: no heading is known

2026-08-13 measure drone-components-232-partners "Components of unmanned aircraft of Korea and others, trusted: at most 15 % in all"
  under: drones-action
  by: USA
  importer: USA
  origin: JPN, KOR, TWN, CHE, LIE, EU
  goods: 8807.30
  duty: top-up to 15%
  applies: 2027-02-09 ..
  when: trusted-components
  replaces: drone-components-232
  source: drones-proclamation @ clause 4
  note: no heading is known

2026-08-13 measure gbr-drones-232 "Unmanned aircraft of the United Kingdom, trusted components: at most 10 % in all"
  under: drones-action
  by: USA
  importer: USA
  origin: GBR
  goods: 8806.24, 8806.29, 8806.94, 8806.99, 8806.21, 8806.22, 8806.23, 8806.91, 8806.92, 8806.93
  duty: top-up to 10%
  applies: 2026-09-03 ..
  when: trusted-components
  replaces: drones-232-100, drones-232-thermal, drones-232-25
  source: drones-proclamation @ clause 4
  note: no heading is known
