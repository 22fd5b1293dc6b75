dossier apec-2025 "APEC in Gyeongju, 2025"
  summary: the summits and declarations of Korea's APEC year, and how each treats artificial intelligence

; The texts behind this dossier. Where archive is given, quotes are matched against that text; the others are
; known by their address only, and entries name them without quoting.

source article "How South Korea advanced its trade and technology agenda at the APEC summit"
  publisher: newscentral.site
  author: Kayla T. Orta
  published: 2025-11
  grade: secondary
  url: https://newscentral.site/how-south-korea-advanced-its-trade-and-technology-agenda-at-the-apec-summit
  archive: apec-gyeongju-article
  note: a copy reworded by machine: final stands for last, personal for own, second for moment, settlement for agreement; the quotes here keep its words
  note: its only explicit year for the days of October stands in the caption of its photograph; image credit Apec2025korea through ZUMA Press Wire
  note: the day of publication is not in the copy; what only this source says is taken as known from the end of November 2025
source declaration-excerpt "2025 APEC Leaders' Gyeongju Declaration, excerpt"
  publisher: APEC; translation in the World and Japan database
  published: 2025-11-01
  grade: secondary
  url: https://worldjpn.net/documents/texts/APEC/20251101.D1J.html
  archive: A7_gyeongju_declaration_excerpt
  note: paragraphs in summary; only phrases that the press printed in English are quoted
source apec-ai-text "APEC Artificial Intelligence (AI) Initiative (2026-2030), excerpt"
  publisher: APEC
  published: 2025-11-01
  grade: official
  url: https://www.apec.org/meeting-papers/leaders-declarations/2025/2025-apec-leaders--gyeongju-declaration/apec-artificial-intelligence-(ai)-initiative-(2026-2030)
  archive: A8_apec_ai_initiative_excerpt
  note: paragraphs 1 to 3, the first shortened
source dai-statement-text "2025 APEC Digital and AI Ministerial Statement, excerpt"
  publisher: APEC
  published: 2025-08-04
  grade: official
  url: https://www.apec.org/meeting-papers/sectoral-ministerial-meetings/general/2025-apec-digital-and-ai-ministerial-statement
  archive: A9_apec_digital_ai_ministerial_statement_excerpt
  note: the opening of paragraphs 1, 3 and 4; the three pillars are named after the press
source kratsios-remarks "Remarks by Director Kratsios at the APEC Digital and AI Ministerial Meeting"
  publisher: The White House
  author: Michael Kratsios
  published: 2025-08-05
  grade: official
  url: https://www.whitehouse.gov/articles/2025/08/remarks-by-director-kratsios-at-the-apec-digital-and-ai-ministerial-meeting/
  archive: A9b_kratsios_remarks_apec_dai_2025-08-05
source fact-sheet "Joint Fact Sheet on President Trump's Meeting with President Lee Jae Myung"
  publisher: The White House
  published: 2025-11-13
  grade: official
  url: https://www.whitehouse.gov/fact-sheets/2025/11/joint-fact-sheet-on-president-donald-j-trumps-meeting-with-president-lee-jae-myung/
  archive: wh_2025-11-13-joint-fact-sheet-on-president-donald-j-trumps-meeting-with-president-lee-jae-my
source tpd-text "U.S.-Korea Technology Prosperity Deal"
  publisher: The White House
  published: 2025-10-29
  grade: official
  url: https://www.whitehouse.gov/articles/2025/10/u-s-korea-technology-prosperity-deal/
  archive: wh_2025-10-29-u-s-korea-technology-prosperity-deal.md
source tpd-signing "The United States Signs Technology Prosperity Deals with Japan and Korea"
  publisher: The White House
  published: 2025-10-29
  grade: official
  url: https://www.whitehouse.gov/articles/2025/10/the-united-states-signs-technology-prosperity-deals-with-japan-and-korea/
  archive: A0_tpd_signing_2025-10-29

; ---- known by address only; the titles of press reports are descriptions ----
source apec-release "APEC leaders to convene in Korea amid heightened global interest"
  publisher: APEC Secretariat
  published: 2025-09-20
  grade: official
  url: https://876hub.com/2025/09/20/apec-leaders-to-convene-in-korea-amid-heightened-global-interest/
source ceo-summit-opening "2025 APEC CEO Summit opens in Gyeongju"
  publisher: The Korea Herald
  published: 2025-10-28
  grade: press
  url: https://www.koreaherald.com/article/10603431
source ceo-summit-history "The APEC CEO Summit"
  publisher: China APEC Development Council
  grade: secondary
  url: http://chinaapec.org/en/about_apec/content_3.shtml
  note: read for the history up to 2008
source ceo-summit-vancouver "Six APEC Leaders, 20 Ministers to Address APEC CEO Summit in Vancouver"
  publisher: Business Council on National Issues
  published: 1997-11-20
  grade: party
  url: https://thomasdaquino.ca/?p=591
source busan-close "APEC leaders close their meeting in Busan"
  publisher: china.org.cn
  published: 2005-11-19
  grade: press
  url: http://english.china.org.cn/archive/2005-11/19/content_1149308.htm
source kbs-xi "Lee and Xi hold first summit talks"
  publisher: KBS World
  published: 2025-11-01
  grade: press
  url: https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=197086
source korea-net-talks "President Lee's talks with leaders visiting for APEC"
  publisher: Korea.net
  published: 2025-10-31
  grade: official
  url: https://www.korea.net/NewsFocus/policies/view?articleId=281430&koreanId=281419
source kbs-declaration "APEC summit concludes with the Gyeongju Declaration"
  publisher: KBS World
  published: 2025-11-01
  grade: press
  url: http://rki.kbs.co.kr/service/news_view.htm?Seq_Code=197083&lang=e
source closing-session "APEC summit begins its concluding session"
  publisher: The Korea Herald
  published: 2025-11-01
  grade: press
  url: https://www.koreaherald.com/article/10606520
source five-teams "Science Ministry announces five teams to develop Korea's AI foundation model"
  publisher: Korea JoongAng Daily
  published: 2025-08-04
  grade: press
  url: https://koreajoongangdaily.joins.com/news/2025-08-04/business/industry/Science-Ministry-announces-five-teams-to-develop-Koreas-proprietary-AI-foundation-model/2368177
source bletchley-text "The Bletchley Declaration by Countries Attending the AI Safety Summit, 1-2 November 2023"
  publisher: Government of the United Kingdom
  published: 2023-11-01
  grade: official
  url: https://www.gov.uk/government/publications/ai-safety-summit-2023-the-bletchley-declaration/the-bletchley-declaration-by-countries-attending-the-ai-safety-summit-1-2-november-2023
source bletchley-signers "29 countries reach agreement on AI risks and opportunities"
  publisher: Hunton Andrews Kurth
  published: 2023-11-01
  grade: secondary
  url: https://www.huntonprivacyblog.com/2023/11/01/29-countries-reach-agreement-on-ai-risks-and-opportunities/
source eu-ai-act-text "Regulation (EU) 2024/1689 laying down harmonised rules on artificial intelligence"
  publisher: Official Journal of the European Union
  published: 2024-07-12
  grade: legal
  citation: OJ L, 2024/1689, 12.7.2024
  url: https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32024R1689
source g7-hiroshima-report "G7 leaders agree on guiding principles and code of conduct on artificial intelligence"
  publisher: Hunton Andrews Kurth
  published: 2023-10-30
  grade: secondary
  url: https://hunton.sitepilot11.firmseek.com/privacy-and-information-security-law/g7-leaders-agree-on-guiding-principles-and-code-of-conduct-on-artificial-intelligence0
source democracy-summit-page "The 3rd Summit for Democracy"
  publisher: International IDEA
  grade: secondary
  url: https://www.idea.int/events/3rd-summit-democracy
source seoul-summit-notice "UK and Republic of Korea to build on legacy of Bletchley Park"
  publisher: Government of the United Kingdom
  published: 2024-04-12
  grade: official
  url: https://www.gov.uk/government/news/uk-and-republic-of-korea-to-build-on-legacy-of-bletchley-park
