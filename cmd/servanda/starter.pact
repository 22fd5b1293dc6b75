; A dossier to begin with. It is made up: change it to your own deal.
; A line that begins with a semicolon is a comment. What belongs to an entry
; stands two spaces in. "servanda check" says what is wrong, and where.

; Each text that facts come from is a source.
source communique "Joint communiqué"
  publisher: Ministry of Trade
  published: 2026-03-02
  grade: official
source press-report "Report on the first delivery"
  publisher: The Daily Example
  published: 2026-09-15
  grade: press

; Economies go by their three-letter codes. Anyone else is a party.
party example-chips "Example Chips"
  type: company
  of: KOR

; The instrument is the text that binds or declares. The date in front of an
; entry is the day on which the public could know it.
2026-03-02 instrument chips-memorandum "Memorandum on chips"
  form: memorandum
  binding: no
  exit: 180 days after notice
  source: communique @ page 1

; A commitment says who owes what to whom, how firmly, by when, in whose words.
2026-03-02 commitment chip-plant "A plant for chips"
  under: chips-memorandum
  by: KOR, example-chips
  to: USA
  duty: result
  amount: 6 billion USD from communique "$6 billion in a new plant"
  cap: 2 billion USD per calendar-year, on demand
  due: 2030
  milestone site-chosen by 2026-12-31

; News tells what became of it. "servanda add" writes such lines too.
2026-09-15 delivered chip-plant 0.5 billion USD from press-report "$0.5 billion has been paid"
2026-11-02 searched chip-plant.site-chosen "choice of a site": nothing found
  scope: announcements of both governments, March to October 2026
