; One of each construct, for the tests of reading and writing.
use us-law

topic shipping "Ships and yards"
party hanbit "한빛조선 \"Hanbit\" Shipbuilding"
  type: company
  also: Hanbit Heavy Industries

source ministry-note "Note of the ministry"
  publisher: Ministry of Trade
  published: 2025-12
  grade: official
  url: https://example.org/notes/12?a=b:c

2025-12-01 instrument yard-memo "Memorandum on shipyards"
  form: memorandum
  binding: no
  exit: 90 days after notice
  cap: 3 billion USD per calendar-year, on demand
2025-12-01 coverage yard-memo shipping soft
  quote: ministry-note @ page 3, second line "shall “endeavour” to build"
  coder: hanbit

2025-12-01 commitment yards "Hanbit's yards, from keel to launch"
  under: yard-memo
  each: KOR, hanbit, and others
  to: USA
  duty: result
  amount: more than 12 billion USD from ministry-note "12 billion dollars, from 2026 on"
  amount: 40 vessels from ministry-note @ table 2
  purpose: yards on two coasts
    and the training of welders

    ; a remark between two lines of text
    in both languages
  milestone sited by 2027-Q2
  part docks
    amount: 7.25 billion USD
    cap: 1 billion USD per quarter
    due: 45 days after each sited
    schedule: 2028 3 billion USD
  part cranes
    milestone ordered month start of sited
      ; deeper than it need be
  when: "the act on yards is in force"
; between entries
2026-03-02 delivered yards.docks 1,250 million USD from ministry-note @ page 9 "1,250 million", attribution unknown
  on: 2026-02-27
2026-04-01 searched yards.cranes "orders for cranes": nothing found
2026-05-05 confirmed yards.sited from ministry-note, partly
2026-06-30 amended yards
  due: every year from 2027
