; The texts that bind or declare, and the acts of law as a tree (statute, order).
; binding: no is our reading where a text is neither a treaty nor a law and says nothing of itself.

2025-07-30 instrument july-deal "Korea Strategic Trade and Investment deal, as announced in July"
  form: announcement
  binding: no
  by: KOR, USA
  announced: 2025-07-30
  source: upi-july-deal
  quote: fact-sheet "the historic announcement in July of The Korea Strategic Trade and Investment"
  topics: tariffs, investment, energy
2025-10-29 instrument october-deal "Conclusion of the trade deal, announced in Gyeongju"
  form: announcement
  binding: no
  by: KOR, USA
  announced: 2025-10-29
  quote: article "South Korea introduced the profitable conclusion of an official US-South Korea trade"
  topics: tariffs, investment
2025-11-13 instrument joint-fact-sheet "Joint Fact Sheet of the two presidents"
  form: joint statement
  binding: no
  by: KOR, USA
  announced: 2025-11-13
  source: fact-sheet
  source: fact-sheet-korean
  note: a statement without signature or ratification; the Korean version exists, three sentences of it are at hand
  topics: tariffs, investment, foreign-exchange, shipbuilding, digital-trade, labour, economic-security, defence, nuclear
2025-11-14 instrument strategic-investment-mou "Memorandum on strategic investments"
  form: memorandum
  binding: no
  by: KOR, USA
  signed: 2025-11-14
  source: mou-terms
  quote: fact-sheet "the Memorandum of Understanding with respect to Strategic Investments (MOU)"
  note: the text itself was not found; its paragraph 26 is reported to say that it must not conflict with the domestic law of either side
  topics: investment, foreign-exchange, shipbuilding
2025-10-29 instrument tpd "Technology Prosperity Deal"
  form: memorandum
  binding: no
  by: KOR, USA
  signed: 2025-10-29
  exit: written notice; expected to end 180 days after it is delivered
  quote: tpd-text "intended to constitute or create any legally binding obligations"
  quote: tpd-text "180 days after the date on which notice of discontinuation"
  note: operative on the day of the last signature; that day is not in the text. The White House names Kratsios and Bae as signers.
  source: tpd-signing
2026-03-12 instrument special-act "Special Act on strategic investment between Korea and the United States"
  form: statute
  binding: yes
  by: KOR
  source: act-terms
  source: voa-8124069
  citation: 대한민국과 미합중국 간 전략적 투자의 운영 및 관리를 위한 특별법
  note: in force three months after promulgation; the day of promulgation was not found. Corporation and fund are to be dissolved within 20 years. The ceiling of 20 billion USD a year became a duty of domestic law.
  topics: investment
instrument korus "Korea-US Free Trade Agreement"
  form: treaty
  binding: yes
  by: KOR, USA
  in-force: 2012-03-15
  topics: tariffs
instrument agreement-123 "Agreement on peaceful uses of nuclear energy (123 agreement)"
  form: treaty
  binding: yes
  by: KOR, USA
  topics: nuclear
2025-08-25 instrument korean-air-mou "Memorandum of Korean Air on aircraft"
  form: memorandum
  binding: unknown
  by: korean-air
  to: boeing
  signed: 2025-08-25
  source: hinews-korean-air
2026-09-30 instrument projects-fact-sheet "Joint fact sheet on strategic investment projects"
  form: joint statement
  binding: no
  by: KOR, USA
  announced: 2026-09-30
  under: strategic-investment-mou
  source: projects-record
  note: at hand only as a record at second hand
