; Sources of the law of the United States on additional duties, 2025 and 2026.
; Grade legal: the text of the act or of the schedule was read. Grade secondary: known from a list or an index of others.

source hts-chapter-99 "Tariff schedule of the United States 2026 revision 6, chapter 99 with its notes"
  publisher: United States International Trade Commission
  published: 2026-04-23
  grade: legal
  archive: hts_chapter99_2026_rev_6
  note: cited by heading and note; the lists beside this file are read from it

source hts-json "Tariff schedule of the United States, 2025 basic to 2026 revision 10, headings of chapter 99"
  publisher: United States International Trade Commission
  published: 2026-06-08
  grade: legal
  note: the published JSON; its headings are never taken out, so ends come from the acts

source hts-2025-rev-32 "Tariff schedule 2025 revision 32, change record"
  publisher: United States International Trade Commission
  published: 2025-12-05
  grade: legal
  archive: A1b_hts_2025_rev32_change_record

source hts-2026-rev-6 "Tariff schedule 2026 revision 6, change record"
  publisher: United States International Trade Commission
  published: 2026-04-23
  grade: legal
  archive: A12_hts_2026_rev6_change_record

source hts-2026-rev-7 "Tariff schedule 2026 revision 7, change record"
  publisher: United States International Trade Commission
  published: 2026-04-29
  grade: legal
  archive: A12_hts_2026_rev7_change_record

source hts-2026-rev-9 "Tariff schedule 2026 revision 9, change record"
  publisher: United States International Trade Commission
  published: 2026-05-28
  grade: legal
  archive: A12_hts_2026_rev9_change_record

source hts-2026-rev-20 "Tariff schedule 2026 revision 20, change record"
  publisher: United States International Trade Commission
  published: 2026-09-28
  grade: legal
  archive: A12_hts_2026_rev20_change_record

source hts-note-52 "Tariff schedule 2026 revision 13, chapter 99, note 52"
  publisher: United States International Trade Commission
  published: 2026-07-28
  grade: legal
  citation: 91 FR 47318
  archive: A3_hts_note52_korea_2026HTSRev13
  note: subdivisions (a) and (k) and two headings are complete; (b) to (j), the exemptions, are not at hand

source eo-14257-text "Executive Order 14257, reciprocal tariffs"
  publisher: The President of the United States
  published: 2025-04-02
  grade: legal
  citation: 90 FR 15041
  archive: wh_2025-04-02-regulating-imports-with-a-reciprocal-tariff-to-rectify-trade-practices-that-con

source july-letters "Fact sheet on the tariff letters of July 2025"
  publisher: The White House
  published: 2025-07-07
  grade: official
  archive: wh_2025-07-07-fact-sheet-president-donald-j-trump-continues-enforcement-of-reciprocal-tariffs

source eo-14326-text "Executive Order 14326, further modifying the reciprocal rates"
  publisher: The President of the United States
  published: 2025-07-31
  grade: legal
  citation: 90 FR 37963
  archive: wh_2025-07-31-further-modifying-the-reciprocal-tariff-rates.md

source eo-14345-text "Executive Order 14345, United States–Japan agreement"
  publisher: The President of the United States
  published: 2025-09-04
  grade: legal
  archive: A11_eo14345_japan_2025-09-04

source korea-notice "Notice implementing tariff elements of the US-Korea deal: summary"
  publisher: United States Trade Representative, Department of Commerce
  published: 2025-12-03
  grade: legal
  citation: 90 FR 55964, FR Doc. 2025-21940
  archive: A1_fr_2025-21940_opening_excerpt
  note: the day of public inspection; printed on 4 December 2025. The annex is known from the schedule.

source csms-66987366 "Customs message 66987366 on the Korea notice"
  publisher: United States Customs and Border Protection
  published: 2025-12-03
  grade: official
  archive: A2_csms_66987366_2025-12-03

source csms-67045953 "Customs message 67045953, correction"
  publisher: United States Customs and Border Protection
  published: 2025-12-09
  grade: official
  archive: A2_csms_67045953_2025-12-09

source csms-68340863 "Customs message 68340863 on refunds"
  publisher: United States Customs and Border Protection
  published: 2026-04-13
  grade: official
  archive: A2_csms_68340863_ieepa_refunds_2026-04-13

source learning-resources "Learning Resources v. Trump, 24-1287 and 25-250"
  publisher: Supreme Court of the United States
  published: 2026-02-20
  grade: legal
  archive: A4_learning_resources_full

source ending-order "Executive order ending certain tariff actions"
  publisher: The President of the United States
  published: 2026-02-20
  grade: legal
  archive: wh_2026-02-20-ending-certain-tariff-actions.md

source surcharge-proclamation "Proclamation of a temporary import surcharge"
  publisher: The President of the United States
  published: 2026-02-20
  grade: legal
  archive: wh_2026-02-20-imposing-a-temporary-import-surcharge-to-address-fundamental-international-paym

source chips-proclamation "Proclamation on semiconductors"
  publisher: The President of the United States
  published: 2026-01-14
  grade: legal
  archive: wh_2026-01-14-adjusting-imports-of-semiconductors-semiconductor-manufacturing-equipment-and-t

source proc-11021-text "Proclamation 11021, aluminium, steel and copper"
  publisher: The President of the United States
  published: 2026-04-02
  grade: legal
  archive: wh_2026-04-02-strengthening-actions-taken-to-adjust-imports-of-aluminum-steel-and-copper-into

source proc-11032-text "Proclamation 11032, further adjusting the metals"
  publisher: The President of the United States
  published: 2026-06-01
  grade: legal
  archive: wh_2026-06-01-further-adjusting-the-tariff-regimes-for-imports-of-aluminum-steel-and-copper-i
  note: its annexes are not at hand

source pharma-proclamation "Proclamation on patented pharmaceuticals"
  publisher: The President of the United States
  published: 2026-04-02
  grade: legal
  archive: wh_2026-04-02-adjusting-imports-of-pharmaceuticals-and-pharmaceutical-ingredients-into-the-un
  note: its annexes are not at hand

source aircraft-proclamation "Proclamation on commercial aircraft and jet engines"
  publisher: The President of the United States
  published: 2026-07-09
  grade: legal
  archive: wh_2026-07-09-adjusting-imports-of-commercial-aircraft-jet-engines-and-aircraft-and-engine-pa

source aluminium-proclamation "Proclamation on aluminium of July 2026"
  publisher: The President of the United States
  published: 2026-07-20
  grade: legal
  archive: wh_2026-07-20-further-strengthening-actions-taken-to-adjust-imports-of-aluminum-into-the-unit

source forced-labour-memorandum "Memorandum on the Section 301 investigations on forced labour"
  publisher: The President of the United States
  published: 2026-07-23
  grade: legal
  archive: wh_2026-07-23-actions-by-the-united-states-in-the-investigations-under-section-301-of-the-tra

source polysilicon-proclamation "Proclamation on polysilicon"
  publisher: The President of the United States
  published: 2026-08-06
  grade: legal
  archive: wh_2026-08-06-adjusting-imports-of-polysilicon-and-its-derivatives-into-the-united-states.md
  note: its annexes are not at hand

source drones-proclamation "Proclamation on unmanned aircraft systems"
  publisher: The President of the United States
  published: 2026-08-13
  grade: legal
  archive: wh_2026-08-13-adjusting-imports-of-unmanned-aircraft-systems-and-unmanned-aircraft-systems-co
  note: its annexes are not at hand

source canada-suspension "Proclamation suspending additional duties on Canada"
  publisher: The President of the United States
  published: 2026-08-18
  grade: legal
  archive: wh_2026-08-18-temporary-suspension-of-additional-duties-to-offset-canadian-discrimination-aga

source yale-acts "Index of acts, rates and dates of the tariff rate tracker"
  publisher: The Budget Lab at Yale
  published: 2026-06
  grade: secondary
  note: federal_register_sources.csv, policy_params.yaml and revision_dates.csv; modelling dates where no act is named

source yale-lists "Goods lists of the tariff rate tracker"
  publisher: The Budget Lab at Yale
  published: 2026-06
  grade: secondary

source waugh-lists "Goods lists and rates of the trade war tracker"
  publisher: Trade War Redux 2025
  author: Michael E. Waugh
  published: 2026-08
  grade: secondary

source notice-list-301 "Codes of the exemptions from the forced labour duties, as carried by a public repository"
  publisher: SAIL Engineering
  published: 2026-07-28
  grade: secondary
  citation: 91 FR 47318

source tariff-history "General record of the tariff acts of 2018 to 2026"
  publisher: this project
  published: 2026-11-23
  grade: secondary
  note: facts widely reported whose act was not at hand when this was written
