; What one public tracker of United States tariffs computes, stated as if it were law: his reading, with
; his dates and simplifications. It is a test of the language and of the resolver, and it is not the law.
;
; The duty of a measure here is the rate additional to the base duty, in per cent of the value.
; Front date and first day of a measure are the first day of its line in his registry.
; His registry is a list of lines in three phases:
;   base.pact       phase 1: one rate an area, on all goods
;   goods.pact      phase 2: rates on goods; a later line overwrites the earlier ones where both reach
;   additions.pact  phase 3: rates added to what stands
; His areas are fifty economies and the European Union (EU) as one area. Slovakia is counted beside it.
; Lists of goods are his own (shared:data/us-tariff/lists/waugh), the codes that he writes out are here.

source tracker "trade-war-redux-2025: tariff rates, goods lists and country-by-time.csv"
  publisher: tradewartracker (the Waugh tracker)
  url: https://github.com/tradewartracker/trade-war-redux-2025
  citation: tradewartracker/trade-war-redux-2025, commit 726c595
  grade: secondary
  note: the lines were worked out from what he publishes and give his table back

instrument his-registry "The tracker's registry"
  binding: no
  source: tracker

instrument his-base "Phase 1: the base of an area"
  under: his-registry

; Phase 2 by the season in which its lines begin, in the order in which they overwrite.
instrument his-spring-2025 "Phase 2: lines of March and April 2025"
  under: his-registry
instrument his-june-2025 "Phase 2: lines of June 2025"
  under: his-registry
instrument his-august-2025 "Phase 2: lines of August 2025"
  under: his-registry
instrument his-autumn-2025 "Phase 2: lines of November and December 2025"
  under: his-registry
instrument his-february-2026 "Phase 2: lines of February 2026"
  under: his-registry
instrument his-april-2026 "Phase 2: lines of April 2026"
  under: his-registry
instrument his-wood "Phase 2: wood and furniture, the last lines"
  under: his-registry

instrument his-additions "Phase 3: additions"
  under: his-registry
