; What was adopted, what it says, and what it leaves out. The matrix compares instruments, topic by topic.

topic ai "Artificial intelligence"
topic ai-regulation "Regulation of AI"
  part-of: ai
topic ai-adoption "Adoption and innovation of AI"
  part-of: ai
topic ai-safety "Safety and trust of AI"
  part-of: ai
topic ai-capacity "Participation in AI and capacity building"
  part-of: ai
topic ai-infrastructure "AI infrastructure and its energy"
  part-of: ai
topic ai-exports "Exports of AI technology"
  part-of: ai
topic digital-connectivity "Digital connectivity"
topic trade-investment "Trade and investment"
topic wto "The World Trade Organization"
  part-of: trade-investment
topic supply-chains "Supply chains"
topic semiconductors "Semiconductors"
  part-of: supply-chains
topic energy "Energy"
topic biotechnology "Biotechnology"
topic science-technology "Science and technology"
topic public-private "Public-private partnerships"
topic demographic-change "Demographic change"
topic cultural-industries "Cultural and creative industries"
topic peace "Peace and prosperity of the region"

; ---- instruments ----
2025-08-04 instrument apec-dai-statement "2025 APEC Digital and AI Ministerial Statement"
  form: ministerial statement
  binding: no
  by: apec
  announced: 2025-08-04
  quote: article "August’s APEC Digital and AI Ministerial Statement"
  quote: dai-statement-text "We, the APEC Ministers responsible for telecommunications"
  topics: ai, digital-connectivity
2025-10-30 instrument apec-ministerial-statement "2025 APEC Ministerial Meeting Joint Statement"
  form: ministerial statement
  binding: no
  by: apec
  announced: 2025-10-30
  source: declaration-excerpt
  topics: trade-investment
2025-11-01 instrument gyeongju-declaration "2025 APEC Leaders' Gyeongju Declaration"
  form: declaration
  binding: no
  by: apec
  announced: 2025-11-01
  quote: article "concluded with the 2025 APEC Leaders’ Gyeongju Declaration"
  source: declaration-excerpt
  topics: trade-investment, ai, demographic-change, cultural-industries
2025-11-01 instrument apec-ai "APEC Artificial Intelligence Initiative (2026-2030)"
  form: declaration
  binding: no
  under: gyeongju-declaration
  by: apec
  announced: 2025-11-01
  period: 2026 .. 2030
  quote: article "the APEC Artificial Intelligence Initiative (2026-2030)"
  quote: apec-ai-text "By adopting the APEC AI Initiative"
  topics: ai
2025-10-29 instrument tpd "U.S.-Korea Technology Prosperity Deal"
  form: memorandum
  binding: no
  by: USA, KOR
  announced: 2025-10-29
  exit: 180 days after notice
  quote: tpd-text "does not constitute or create and is not intended to constitute"
  source: tpd-signing
  topics: ai, science-technology, supply-chains
  note: here only for the comparison; its terms are in the dossier korea-us-2025
2024-07-12 instrument eu-ai-act "EU AI Act, Regulation (EU) 2024/1689"
  form: regulation
  binding: yes
  by: EU
  in-force: 2024-08-01
  citation: OJ L, 2024/1689, 12.7.2024
  source: eu-ai-act-text
  topics: ai-regulation
2023-10-30 instrument g7-hiroshima "G7 Hiroshima AI Process: guiding principles and code of conduct"
  form: declaration
  binding: no
  by: G7
  announced: 2023-10-30
  quote: article "“safe, secure, and trustworthy” AI innovation"
  source: g7-hiroshima-report
  topics: ai-safety, ai-regulation
  note: the article speaks of earlier G7 declarations and names none; its quoted words are those of the Hiroshima process
2023-11-01 instrument bletchley "Bletchley Declaration"
  form: declaration
  binding: no
  by: GBR, USA, CHN, KOR, EU, and others
  announced: 2023-11-01
  source: bletchley-text
  source: bletchley-signers
  topics: ai-safety

; ---- what they say ----
2025-11-01 provision peace-and-prosperity "A region of peace and prosperity"
  under: gyeongju-declaration
  by: apec
  quote: article "“determination to build a region of peace and prosperity”"
  topics: peace
  note: quoted by the article; not in the excerpt of the declaration at hand
2025-11-01 provision trade-vital "Trade and investment are vital"
  under: gyeongju-declaration
  by: apec
  quote: declaration-excerpt "robust trade and investment are vital to the growth and prosperity"
  topics: trade-investment
2025-11-01 provision ftaap-agenda "Economic integration, with the work on a Free Trade Area of the Asia-Pacific"
  under: gyeongju-declaration
  by: apec
  quote: declaration-excerpt "including through the work on the Free Trade Area"
  topics: trade-investment
2025-11-01 provision apec-ai-vision "Harness the potential of AI"
  under: apec-ai
  by: apec
  quote: apec-ai-text "harness the transformative potential of AI as a catalyst for economic growth"
  quote: article "“transformative potential of AI,”"
  topics: ai-adoption
2025-11-01 provision apec-ai-approaches "Different approaches to AI policy are acknowledged"
  under: apec-ai
  by: apec
  quote: article "“acknowledging member economies’ different approaches to their respective AI policies.”"
  topics: ai-regulation
  note: not in the paragraphs of the Initiative at hand
2025-08-04 provision dai-responsible-use "Technology used responsibly"
  under: apec-dai-statement
  by: apec
  quote: dai-statement-text "technology should be used responsibly to promote sustainable growth for all"
  topics: ai-safety

2025-11-01 commitment apec-ai-commitments "Objectives of the AI Initiative"
  under: apec-ai
  by: apec
  agreed: 2025-11-01
  duty: best-efforts
  period: 2026 .. 2030
  quote: article "making cross-regional commitments specified by the APEC Artificial Intelligence Initiative"
  topics: ai
  part growth
    duty: best-efforts
    purpose: resilient growth by AI innovation, with secure, accessible and reliable AI
    quote: apec-ai-text "advancing AI innovation and promoting secure, accessible and reliable AI ecosystems"
  part participation
    duty: best-efforts
    purpose: participation of members in the AI transformation
    quote: apec-ai-text "cooperation and capacity-building initiatives for the benefit of all"
  part infrastructure
    duty: best-efforts
    purpose: development and adoption of AI, with energy and infrastructure for it
    quote: apec-ai-text "fostering resilient AI infrastructure investment"
2025-11-01 commitment ai-centre "An Asia-Pacific AI centre"
  by: KOR
  to: apec
  duty: intention
  source: closing-session
  topics: ai-capacity
  note: proposed by President Lee in the closing session; no place, sum or date is named
2026-11-23 searched apec-ai-commitments "follow-up to the Initiative": nothing found
  scope: public code and text, web pages; results of the APEC meetings of 2026 in Shenzhen
  result: plans only: an APEC Digital Week, and a leaders' meeting on 18 and 19 November

; ---- the matrix ----
2025-11-01 coverage apec-ai ai-regulation none
  quote: article "Neither the APEC AI Initiative nor the US-South Korea AI-centered technology deal"
  quote: article "broach the topic of AI rules outright"
  coder: orta
2025-11-01 coverage apec-ai ai-adoption soft
  quote: apec-ai-text "advancing AI innovation"
  coder: servanda
2025-11-01 coverage apec-ai ai-safety soft
  quote: apec-ai-text "promoting secure, accessible and reliable AI ecosystems for all"
  coder: servanda
2025-11-01 coverage apec-ai ai-capacity soft
  quote: apec-ai-text "cooperation and capacity-building initiatives"
  coder: servanda
2025-11-01 coverage apec-ai ai-infrastructure soft
  quote: apec-ai-text "fostering resilient AI infrastructure investment"
  coder: servanda
2025-10-29 coverage tpd ai-regulation none
  quote: article "nor the US-South Korea AI-centered technology deal"
  quote: article "broach the topic of AI rules outright"
  coder: orta
  note: the text speaks of pro-innovation policy frameworks, guidelines and standards, not of rules
2025-10-29 coverage tpd ai-adoption soft
  quote: tpd-text "developing pro-innovation AI policy frameworks"
  coder: servanda
2025-10-29 coverage tpd ai-safety soft
  quote: tpd-text "a shared mission to promote secure AI innovation"
  coder: servanda
2025-10-29 coverage tpd ai-exports soft
  quote: tpd-text "promoting the export of trusted AI technology stacks"
  coder: servanda
2025-10-29 coverage tpd supply-chains soft
  quote: tpd-text "collaborate on building a trusted, interoperable supply chain"
  coder: servanda
2024-07-12 coverage eu-ai-act ai-regulation hard
  quote: article "the European Union’s AI Act"
  source: eu-ai-act-text
  coder: orta
2024-07-12 coverage eu-ai-act ai-safety hard
  source: eu-ai-act-text
  coder: servanda
2023-10-30 coverage g7-hiroshima ai-regulation soft
  quote: article "earlier Group of Seven (G7) declarations"
  source: g7-hiroshima-report
  coder: orta
  note: voluntary principles and a voluntary code
2023-10-30 coverage g7-hiroshima ai-safety soft
  quote: article "“safe, secure, and trustworthy” AI innovation"
  coder: servanda
2023-11-01 coverage bletchley ai-safety soft
  source: bletchley-text
  coder: servanda
2023-11-01 coverage bletchley ai-regulation soft
  source: bletchley-text
  coder: servanda
  note: regulation is one of the matters that it says need to be addressed
2025-08-04 coverage apec-dai-statement ai-adoption soft
  source: dai-statement-text
  coder: servanda
2025-08-04 coverage apec-dai-statement ai-safety soft
  quote: dai-statement-text "mitigate risks - including those related to safety, trust, reliability"
  coder: servanda
2025-08-04 coverage apec-dai-statement digital-connectivity soft
  source: dai-statement-text
  coder: servanda
2025-11-01 coverage gyeongju-declaration trade-investment soft
  quote: declaration-excerpt "robust trade and investment are vital to the growth and prosperity"
  coder: servanda
2025-11-01 coverage gyeongju-declaration wto none
  source: kbs-declaration
  source: declaration-excerpt
  coder: servanda
2025-10-30 coverage apec-ministerial-statement wto soft
  source: declaration-excerpt
  coder: servanda
  note: leaders silent, ministers not: both are true
2025-11-01 coverage gyeongju-declaration ai soft
  source: declaration-excerpt
  coder: servanda
2025-11-01 coverage gyeongju-declaration demographic-change soft
  source: declaration-excerpt
  coder: servanda
2025-11-01 coverage gyeongju-declaration cultural-industries soft
  source: declaration-excerpt
  coder: servanda
