; Commercial ties: what governments promise about trade and investment of companies.

2025-08-25 commitment private-fdi "Direct investment by Korean companies"
  under: joint-fact-sheet
  by: kor-companies
  to: USA
  duty: intention
  stage: pledge
  amount: 150 billion USD from fact-sheet "totaling $150 billion during President Trump’s term"
  due: 2029-01-20 from fact-sheet "during President Trump’s term"
  topics: investment, commercial-deals
  note: the deadline is inferred from the words on the term, which ends on 20 January 2029
  note: three sums of 150 billion are about: this one, strategic-investment.ships, and the state of the latter in July 2025. This one is no part of the 350, and none is added to another.
2025-11-13 commitment facilitate-fdi "Facilitate the private investment"
  under: joint-fact-sheet
  each: KOR, USA
  duty: best-efforts
  quote: fact-sheet "use their best efforts to facilitate these investments"
  topics: investment
2025-11-13 commitment buy-america "Yearly exhibition Buy America in Seoul"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: result
  due: every year from 2026 from fact-sheet "will organize an annual exhibition featuring U.S. companies"
  topics: commercial-deals
  note: with the governments of the States; the first year is inferred
2025-07-30 commitment energy-purchases "Purchases of gas and other energy"
  under: july-deal
  by: KOR
  to: USA
  duty: intention
  stage: pledge
  amount: 100 billion USD from upi-july-deal
  topics: energy, commercial-deals
  note: announced by the US President in July 2025; neither the fact sheet nor the memorandum repeats it
2025-10-29 commitment critical-minerals-supply "Stabilise and diversify the supply of critical minerals"
  each: KOR, USA
  duty: conduct
  quote: deals-fact-sheet "Both countries committed to stabilize and diversify the critical-mineral supply chain"
  topics: critical-minerals
2025-08-25 event trump-lee-1 "Trump and Lee meet in Washington"
  parties: trump, lee
  host: USA
  place: Washington
  ordinal: 1
  quote: fact-sheet "the two leaders’ first meeting in Washington on August 25"
  about: october-deal
2025-10-29 event trump-lee-2 "Trump and Lee meet in Gyeongju"
  parties: trump, lee
  host: KOR
  place: National Museum, Gyeongju
  ordinal: 2
  quote: article "Trump and Lee met for the second time after months"
  about: october-deal
