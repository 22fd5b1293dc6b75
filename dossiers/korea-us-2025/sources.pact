dossier korea-us-2025 "The Korea–US package of 2025"
  summary: a lower tariff against 350 billion dollars of investment, with technology, defence and trade promises beside it

; Sources. archive: names the archived text against which quotes are checked.
; A source without archive: was seen as an excerpt or as another record of it, and is never quoted.

; ---- texts at hand ----
source fact-sheet "Joint Fact Sheet on the meeting of the two presidents"
  publisher: The White House
  published: 2025-11-13
  grade: official
  url: https://www.whitehouse.gov/fact-sheets/2025/11/joint-fact-sheet-on-president-donald-j-trumps-meeting-with-president-lee-jae-myung/
  archive: wh_2025-11-13-joint-fact-sheet-on-president-donald-j-trumps-meeting-with-president-lee-jae-my

source fact-sheet-korean "Joint Fact Sheet, Korean version: three sentences"
  publisher: Office of the President of the Republic of Korea
  published: 2025-11-14
  grade: official
  language: Korean
  archive: A10_korean_joint_factsheet_quotes
  note: an excerpt; the full Korean text was not at hand

source tpd-text "U.S.-Korea Technology Prosperity Deal"
  publisher: The White House
  published: 2025-10-29
  grade: official
  url: https://www.whitehouse.gov/articles/2025/10/u-s-korea-technology-prosperity-deal/
  archive: wh_2025-10-29-u-s-korea-technology-prosperity-deal.md

source tpd-signing "The United States signs Technology Prosperity Deals with Japan and Korea"
  publisher: The White House
  published: 2025-10-29
  grade: official
  url: https://www.whitehouse.gov/articles/2025/10/the-united-states-signs-technology-prosperity-deals-with-japan-and-korea/
  archive: A0_tpd_signing_2025-10-29

source deals-fact-sheet "Fact sheet on the state visit: business deals"
  publisher: The White House
  published: 2025-10-29
  grade: official
  url: https://www.whitehouse.gov/fact-sheets/2025/10/fact-sheet-president-donald-j-trump-brings-home-more-billion-dollar-deals-during-state-visit-to-the-republic-of-korea/
  archive: wh_2025-10-29-fact-sheet-president-donald-j-trump-brings-home-more-billion-dollar-deals-durin

source article "Article on APEC Gyeongju and the Korea-US deals (rewritten copy)"
  publisher: Atlantic Council
  author: Kayla T. Orta
  published: 2025-11
  grade: secondary
  archive: apec-gyeongju-article
  note: the wording is that of a machine-made rewriting: assembly stands for meeting, p.c for per cent

source july-letter "Fact sheet on the tariff letters of July 2025"
  publisher: The White House
  published: 2025-07-07
  grade: official
  archive: wh_2025-07-07-fact-sheet-president-donald-j-trump-continues-enforcement-of-reciprocal-tariffs

source eo-14257-text "Executive Order 14257, reciprocal tariffs"
  publisher: The President of the United States
  published: 2025-04-02
  grade: legal
  citation: 90 FR 15041
  archive: wh_2025-04-02-regulating-imports-with-a-reciprocal-tariff-to-rectify-trade-practices-that-con

source eo-14326-text "Executive Order 14326, further modifying the reciprocal rates"
  publisher: The President of the United States
  published: 2025-07-31
  grade: legal
  archive: wh_2025-07-31-further-modifying-the-reciprocal-tariff-rates.md

source hts-chapter-99 "Tariff schedule of the United States 2026 revision 6, chapter 99"
  publisher: United States International Trade Commission
  published: 2026-04-23
  grade: legal
  archive: hts_ch99_2026rev6_korea_extract
  note: cited by heading and never quoted; the stored text is not clean UTF-8

source hts-2025-rev-32 "Tariff schedule 2025 revision 32, change record"
  publisher: United States International Trade Commission
  published: 2025-12-05
  grade: legal
  archive: A1b_hts_2025_rev32_change_record

source hts-note-52 "Tariff schedule 2026 revision 13, chapter 99, note 52"
  publisher: United States International Trade Commission
  published: 2026-07-28
  grade: legal
  citation: 91 FR 47318
  archive: A3_hts_note52_korea_2026HTSRev13
  note: subdivisions (a) and (k) and two headings complete; the notice itself was not at hand. The day is that of the notice; the duty was announced on 23 July 2026.

source korea-notice "Notice implementing tariff elements of the US-Korea deal: summary"
  publisher: United States Trade Representative, Department of Commerce
  published: 2025-12-03
  grade: legal
  citation: 90 FR 55964, FR Doc. 2025-21940
  url: https://www.govinfo.gov/content/pkg/FR-2025-12-04/html/2025-21940.htm
  archive: A1_fr_2025-21940_opening_excerpt
  note: the day of public inspection; printed on 4 December 2025. The annex was not at hand.

source csms-66987366 "Customs message 66987366 on the Korea notice"
  publisher: United States Customs and Border Protection
  published: 2025-12-03
  grade: official
  url: https://content.govdelivery.com/bulletins/gd/USDHSCBP-3fe2566
  archive: A2_csms_66987366_2025-12-03

source csms-67045953 "Customs message 67045953, correction"
  publisher: United States Customs and Border Protection
  published: 2025-12-09
  grade: official
  url: https://content.govdelivery.com/accounts/USDHSCBP/bulletins/3ff0a41
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

source pharma-proclamation "Proclamation on patented pharmaceuticals"
  publisher: The President of the United States
  published: 2026-04-02
  grade: legal
  archive: wh_2026-04-02-adjusting-imports-of-pharmaceuticals-and-pharmaceutical-ingredients-into-the-un

source forced-labour-memorandum "Memorandum on the Section 301 investigations on forced labour"
  publisher: The President of the United States
  published: 2026-07-23
  grade: legal
  archive: wh_2026-07-23-actions-by-the-united-states-in-the-investigations-under-section-301-of-the-tra

source navy-memorandum "Memorandum on rebuilding the Navy and its shipbuilding base"
  publisher: The President of the United States
  published: 2026-08-13
  grade: official
  archive: B_wh_shipbuilding_2026-08-13

; ---- records at second hand: never quoted ----
source mou-terms "Terms of the memorandum on strategic investments as reported"
  publisher: compiled from a ministry briefing and press
  published: 2025-11-14
  grade: secondary
  archive: A5_mou_2025-11-14_terms
  records: motir-briefing, zdnet-20251114153918, sbs-n1008332008, mbc-6775630
  note: the memorandum itself was not found

source act-terms "Terms of the Special Act as reported"
  publisher: compiled from press and public records
  published: 2026-03-12
  grade: secondary
  archive: A6_special_act_2026_terms
  records: voa-8124069, herald-10693070, segye-20260312513185
  note: neither statute nor decree was found

source projects-record "Record of the joint fact sheet on strategic investment projects"
  publisher: a public repository that records official releases
  published: 2026-10-01
  grade: secondary
  archive: B_joint_factsheet_2026-10-01_secondary
  records: motir-172253, news1-6307297
  note: the official pages themselves were not at hand

source public-records "Public repositories and wikis that record press and official texts"
  publisher: several
  published: 2026-10-10
  grade: secondary
  note: used where one or two such records carry a fact and the original was not opened; the original is named in a note

; ---- official pages and press seen as excerpts, or named by a record ----
source motir-briefing "Ministry of Trade, Industry and Resources: briefing on the memorandum"
  publisher: Republic of Korea
  published: 2025-11-14
  grade: official
  language: Korean
  url: https://www.korea.kr/briefing/policyBriefingView.do?newsId=156728415

source motir-172253 "Ministry of Trade, Industry and Resources: joint fact sheet on projects"
  publisher: Republic of Korea
  published: 2026-10-01
  grade: official
  language: Korean
  url: https://www.motir.go.kr/kor/article/ATCL3f49a5a8c/172253/view
  url: https://www.korea.kr/briefing/pressReleaseView.do?newsId=156783865
  note: not opened; see projects-record

source motir-148971518 "Ministry note: nothing decided on project, remittance or profit split"
  publisher: Republic of Korea
  published: 2026-09-09
  grade: secondary
  language: Korean
  citation: korea.kr newsId 148971518 (9 September), 148971618 (10 September)
  note: as recorded in a public repository

source news1-6307297 "News1: first remittance"
  publisher: News1
  published: 2026-10-01
  grade: press
  language: Korean
  url: https://v.daum.net/v/20261002060256436
  note: not opened; recorded by a public wiki and, independently, by projects-record

source upi-july-deal "Trump announces a trade deal with Korea (UPI)"
  publisher: UPI
  published: 2025-07-31
  grade: press
  url: https://www.upi.com/Top_News/World-News/2025/07/31/korea-Trump-South-Korea-15-percent-tariff-deal/1541753935972/

source korea-herald-10604573 "Korea Herald: submarine to be built in Philadelphia, Trump writes"
  publisher: The Korea Herald
  published: 2025-10-30
  grade: press
  url: https://www.koreaherald.com/article/10604573

source anadolu-gpus "Nvidia to supply over 260,000 AI chips to Korea"
  publisher: Anadolu
  published: 2025-10-31
  grade: press
  url: https://www.anews.com.tr/world/2025/10/31/nvidia-to-supply-over-260000-ai-chips-to-skorea-in-extended-partnership

source ians-gpus "260,000 GPUs to be deployed (after Yonhap)"
  publisher: Lokmat Times
  published: 2025-10-31
  grade: press
  url: https://www.lokmattimes.com/technology/260000-gpus-to-be-deployed-to-build-ai-factories-in-s-korea-1/

source asiae-gpus "Asia Business Daily: Nvidia briefing on Korea"
  publisher: Asia Business Daily
  published: 2025-10-31
  grade: press
  url: https://cm.asiae.co.kr/en/article/2025103113022725089

source zdnet-20251114153918 "ZDNet Korea on the memorandum"
  publisher: ZDNet Korea
  published: 2025-11-14
  grade: press
  language: Korean
  url: https://zdnet.co.kr/view/?no=20251114153918

source sbs-n1008332008 "SBS on the memorandum"
  publisher: SBS
  published: 2025-11-14
  grade: press
  language: Korean
  url: https://news.sbs.co.kr/news/endPage.do?news_id=N1008332008

source mbc-6775630 "MBC on the memorandum"
  publisher: MBC
  published: 2025-11-14
  grade: press
  language: Korean
  url: https://imnews.imbc.com/news/2025/econo/article/6775630_36738.html

source jakota-index "English press on the memorandum"
  publisher: jakotaindex.com
  published: 2025-11
  grade: press

source korea-herald-10624029 "Korea Herald: the bill is introduced"
  publisher: The Korea Herald
  published: 2025-11-26
  grade: press
  citation: Korea Herald 10624029; seoulreporter 13131

source joongang-2469640 "JoongAng Daily: Federal Register publishes the retroactive reduction"
  publisher: Korea JoongAng Daily
  published: 2025-12-04
  grade: press
  url: https://koreajoongangdaily.joins.com/news/2025-12-04/business/economy/Federal-Register-publishes-retroactive-reduction-of-US-tariffs-on-Korean-auto-exports/2469640

source politico-2025-12-19 "Politico: USTR cancels the joint committee"
  publisher: Politico
  published: 2025-12-19
  grade: press
  note: seen as carried by openkorea.org

source kbs-198741 "KBS: joint committee still postponed"
  publisher: KBS World
  published: 2026-01
  grade: press

source kbs-198277 "KBS: separate agreement for submarines to be sought"
  publisher: KBS World
  published: 2025-12-24
  grade: press

source joongang-2497005 "JoongAng: Hanwha looks for more US yards"
  publisher: Korea JoongAng Daily
  published: 2026-01-09
  grade: press

source unn-chips "UNN after Bloomberg: Lutnick on chips"
  publisher: UNN
  published: 2026-01-16
  grade: press

source seoul-20260116500249 "Seoul Shinmun after Reuters: Koo on the start of payments"
  publisher: Seoul Shinmun
  published: 2026-01-16
  grade: press
  language: Korean

source segye-20260121519893 "Segye after Bloomberg: payment to wait for the exchange rate"
  publisher: Segye Ilbo
  published: 2026-01-20
  grade: press
  language: Korean

source asiae-2026012307333865712 "Asia Business Daily: Coupang investors' petition and arbitration notice"
  publisher: Asia Business Daily
  published: 2026-01-22
  grade: press
  language: Korean

source korea-herald-10691052 "Korea Herald: the petition is withdrawn"
  publisher: The Korea Herald
  published: 2026-03-10
  grade: press

source reuters-2026-01-26 "Reuters: Trump says he is raising tariffs on Korean imports to 25 %"
  publisher: Reuters
  published: 2026-01-26
  grade: press
  url: https://www.tradingkey.com/news/commodities/261514119-reuters

source asiae-2026020411224094941 "Asia Business Daily: agencies consult on publication"
  publisher: Asia Business Daily
  published: 2026-02-03
  grade: press
  language: Korean

source korea-herald-10676140 "Korea Herald: implementation committee meets"
  publisher: The Korea Herald
  published: 2026-02-13
  grade: press

source joongang-2528544 "JoongAng: the investment goes ahead after the ruling"
  publisher: Korea JoongAng Daily
  published: 2026-02-22
  grade: press

source korea-herald-10692432 "Korea Herald: Section 301 on excess capacity"
  publisher: The Korea Herald
  published: 2026-03-11
  grade: press

source voa-8124069 "VOA Korean: the Special Act passes"
  publisher: Voice of America
  published: 2026-03-12
  grade: press
  language: Korean

source herald-10693070 "Herald Business: the Special Act"
  publisher: Herald Business
  published: 2026-03-12
  grade: press
  language: Korean
  citation: 10693070, 10693076

source segye-20260312513185 "Segye: the Special Act and the corporation"
  publisher: Segye Ilbo
  published: 2026-03-12
  grade: press
  language: Korean

source emirates247-special-act "Emirates 24/7: the Act passes unanimously"
  publisher: Emirates 24/7
  published: 2026-03-13
  grade: press

source kyunghyang-202605261835001 "Kyunghyang: the submarine plan Jangbogo-N"
  publisher: Kyunghyang Shinmun
  published: 2026-05-26
  grade: secondary
  language: Korean
  note: as recorded in a public wiki

source newspim-20260602000815 "Newspim: talks on the 123 agreement open"
  publisher: Newspim
  published: 2026-06-02
  grade: secondary
  language: Korean
  note: as recorded in a public wiki

source naver-10034410 "NAVER: AI data centre plans with Nvidia"
  publisher: NAVER
  published: 2026-06-08
  grade: party

source hankyoreh-2026-09 "Hankyoreh: cost of the Encinal project"
  publisher: Hankyoreh
  published: 2026-09-09
  grade: press
  language: Korean
  note: cited in a ministry note of 9 September 2026

source wsj-2026-09-10 "Wall Street Journal: near agreement on a first project"
  publisher: The Wall Street Journal
  published: 2026-09-10
  grade: press
  note: not opened; recorded with the ministry's denial

source reuters-2026-09-30 "Reuters: Trump presents projects"
  publisher: Reuters
  published: 2026-09-30
  grade: press
  note: not opened; see projects-record

source westinghouse-2026-09-30 "Westinghouse and Cameco on the reactor framework"
  publisher: Westinghouse, Cameco
  published: 2026-09-30
  grade: party
  url: https://www.cameco.com/media/news/cameco-acknowledges-united-states-and-republic-of-korea-announcement-of-framework-for
  note: not opened; see projects-record

source mtn-2026100607231142188 "MTN: reserves at the end of September"
  publisher: MTN
  published: 2026-10-06
  grade: secondary
  language: Korean
  note: as recorded in a public wiki

source ustr-2026-10-07 "USTR: ministerial statement on excess capacity"
  publisher: United States Trade Representative
  published: 2026-10-07
  grade: secondary
  note: as recorded in a public repository

source hinews-korean-air "Korean Air's memorandum of 25 August 2025"
  publisher: hinews
  published: 2025-08-25
  grade: press
  language: Korean

source reuters-korean-air "Press after Reuters on Korean Air's order"
  publisher: Reuters
  published: 2025-10
  grade: press
  note: seen as an excerpt

source chosun-biz-2026-02-22 "Chosun Biz: Japan's first projects"
  publisher: Chosun Biz
  published: 2026-02-22
  grade: press
  language: Korean

source metaqsol-21026 "GPUs bought by the government in 2025"
  publisher: metaqsol
  published: 2025
  grade: press
  language: Korean

source joongang-2388717 "JoongAng: GPU budget for 2026"
  publisher: Korea JoongAng Daily
  published: 2025
  grade: press

source news1-6073802 "News1: government allots GPUs"
  publisher: News1
  published: 2026-02
  grade: press
  language: Korean

source yonhap-gpu-allotment "Yonhap through Qazinform: applications for GPUs"
  publisher: Yonhap
  published: 2026-01-28
  grade: press

source aiweekly-2026-06 "GPUs bought under the 2026 budget"
  publisher: aiweekly
  published: 2026-06
  grade: secondary
  note: one source only
