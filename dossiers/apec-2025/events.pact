; Meetings and programmes. The day in front is the day by which the public could know; period and on say when.

; ---- APEC ----
2005-11-19 event apec-summit-2005 "APEC Economic Leaders' Meeting, Busan"
  parties: apec
  host: KOR
  place: Busan
  period: 2005-11-18 .. 2005-11-19
  count: 21 economies
  quote: article "hosted the APEC summit in 2005 in Busan"
  source: busan-close
2025-10-31 event apec-summit-2025 "APEC Economic Leaders' Meeting, Gyeongju"
  parties: apec, lee, xi, takaichi
  host: KOR
  place: Gyeongju
  period: 2025-10-31 .. 2025-11-01
  theme: Building a Sustainable Tomorrow: Connect, Innovate, Prosper
  count: 21 economies from article "convened twenty-one nations"
  quote: article "On October 31 and November 1"
  quote: declaration-excerpt "Building a Sustainable Tomorrow"
  source: apec-release
  topics: ai, demographic-change, trade-investment, supply-chains, science-technology
  note: the article says nations; the word of APEC is economies
  note: the year follows from twenty years after Busan 2005 and from the caption of the photograph
2025-10-28 event apec-ceo-summit-2025 "APEC CEO Summit, Gyeongju"
  parties: apec, kcci
  host: KOR
  place: Gyeongju
  period: 2025-10-28 .. 2025-10-31
  theme: Bridge, Business, Beyond
  count: more than 1700 executives from article "greater than 1,700 enterprise executives"
  quote: article "aimed to broaden APEC’s public-private partnerships throughout important industries"
  source: ceo-summit-opening
  topics: public-private, energy, ai, trade-investment, biotechnology
  note: opened on the evening of 28 October with a dinner; sessions from the 29th
1996-11-30 event apec-business-forum-1996 "APEC Business Forum, from which the CEO Summit grew"
  parties: apec
  host: PHL
  on: 1996-11
  count: more than 450 executives
  source: ceo-summit-history
1997-11-24 event apec-ceo-summit-1997 "APEC CEO Summit, Vancouver: the first under this name"
  parties: apec
  host: CAN
  place: Vancouver
  period: 1997-11-21 .. 1997-11-24
  count: more than 200 executives
  source: ceo-summit-vancouver
  source: ceo-summit-history
2025-08-04 event apec-dai-ministerial "APEC Digital and AI Ministerial Meeting"
  parties: apec, bae, kratsios
  host: KOR
  place: Incheon
  period: 2025-08-04 .. 2025-08-06
  quote: dai-statement-text "met in Incheon, Republic of Korea"
  topics: ai, digital-connectivity
  about: apec-dai-statement

; ---- bilateral meetings ----
2025-08-25 event trump-lee-1 "First meeting of Presidents Trump and Lee"
  parties: USA, KOR, trump, lee
  host: USA
  place: Washington
  ordinal: 1
  quote: fact-sheet "first meeting in Washington on August 25"
  quote: article "During the first Trump-Lee Summit final August"
  quote: article "failed to achieve an official settlement to cut back US tariffs"
2025-10-29 event trump-lee-2 "Second meeting of Presidents Trump and Lee"
  parties: USA, KOR, trump, lee
  host: KOR
  place: National Museum, Gyeongju
  ordinal: 2
  quote: article "talks at the National Museum in Gyeongju"
  quote: article "Trump and Lee met for the second time after months of tariff"
  quote: fact-sheet "for a State Visit to ROK on October 29"
2025-10-30 event takaichi-lee "Meeting of Prime Minister Takaichi and President Lee"
  parties: JPN, KOR, takaichi, lee
  host: KOR
  place: Gyeongju Hwabaek International Convention Center
  ordinal: 1
  quote: article "elected Japanese Prime Minister Takaichi Sanae"
  source: korea-net-talks
2025-11-01 event xi-lee "Meeting of Presidents Xi and Lee"
  parties: CHN, KOR, xi, lee
  host: KOR
  place: National Museum, Gyeongju
  ordinal: 1
  count: 11 years from article "first go to to South Korea in eleven years"
  source: kbs-xi
  note: the count is the time since his visit before, not a date

; ---- earlier fora on AI ----
2023-11-01 event ai-safety-summit-2023 "AI Safety Summit, Bletchley Park"
  parties: GBR, USA, CHN, KOR, and others
  host: GBR
  place: Bletchley Park
  period: 2023-11-01 .. 2023-11-02
  source: bletchley-text
  topics: ai-safety
2024-03-20 event summit-for-democracy-2024 "Third Summit for Democracy"
  parties: KOR, and others
  host: KOR
  place: Seoul
  period: 2024-03-18 .. 2024-03-20
  quote: article "the Summit for Democracy in March 2024"
  source: democracy-summit-page
  topics: ai
2024-05-22 event ai-seoul-summit-2024 "AI Seoul Summit"
  parties: KOR, GBR, and others
  host: KOR, GBR
  place: Seoul
  period: 2024-05-21 .. 2024-05-22
  quote: article "the AI Seoul Summit in May 2024"
  source: seoul-summit-notice
  topics: ai-safety, ai-adoption
2024-09-30 event reaim-2024 "Responsible AI in the Military Domain (REAIM) Summit"
  parties: KOR, and others
  host: KOR
  on: 2024-09
  quote: article "Responsible AI in the Military Domain (REAIM) Summit in September 2024"
  topics: ai-safety
  note: only the month is in the sources at hand

; ---- Korea's programmes ----
2025-11-30 event sovereign-ai "Korea's agenda for a sovereign AI system"
  parties: KOR
  quote: article "its personal agenda for constructing a “sovereign AI” system"
  topics: ai-adoption
  note: undated in the article; the selection of teams on 2025-08-04 belongs to it
2025-08-04 event sovereign-ai-teams "Five teams are chosen to build Korea's AI foundation model"
  parties: KOR, bae
  source: five-teams
  topics: ai-adoption
  about: sovereign-ai
  note: Naver Cloud, Upstage, SK Telecom, NC AI and LG AI Research, of 15 that applied
2025-11-30 event support-programmes "Support programmes for major Korean companies: capacity and AI workforce"
  parties: KOR
  quote: article "launched new complete help applications, focusing on main South Korean corporations"
  topics: ai-capacity, ai-adoption
  note: undated in the article, and no sum is named
