; What has been looked for without result, and news that belongs to no single promise.
; Nothing found is not the same as not done. Looked for up to 23 November 2026; records reach to 10 October 2026.

2025-12-24 event separate-agreement-sought "A separate agreement on submarine fuel is sought"
  parties: KOR, USA
  source: kbs-198277
  about: subs-fuel
  note: under section 91 of the Atomic Energy Act, talks early in 2026; fuel of at most 20 % enrichment
2026-05-26 event jangbogo-n "Plan Jangbogo-N for submarines"
  parties: KOR
  amount: 28.9 trillion KRW from kyunghyang-202605261835001
  about: subs-approval, subs-fuel
  note: an estimate and no budget; start in 2031 or later
2026-06-02 event talks-123 "Talks on the 123 agreement open"
  parties: KOR, USA
  source: newspim-20260602000815
  about: enrichment, subs-fuel
  note: not concluded by 19 September 2026
2026-01-09 event hanwha-more-yards "Hanwha looks for more yards in the United States"
  parties: hanwha
  source: joongang-2497005
  amount: 5 billion USD from joongang-2497005
  about: hanwha-philly
2026-07-23 event ship-center "Korea-US Shipbuilding Cooperation Center opens in Washington"
  parties: KOR, USA
  place: Washington
  source: public-records
  about: strategic-investment, ship-wg
  note: the ministry's release of 24 July 2026 is named by a public repository and was not opened
2026-07-24 event hanwha-leidos "Hanwha Ocean and Leidos on the design of a transport ship"
  parties: hanwha, leidos
  source: public-records
  about: us-ships
2026-07-24 claim leidos-contract "Hanwha and Leidos: a contract"
  by: press
  about: hanwha-leidos
  says: a contract was signed
  source: public-records
2026-07-25 claim leidos-memorandum "Hanwha and Leidos: a memorandum"
  by: press
  about: hanwha-leidos
  says: a memorandum was signed
  source: public-records
  contradicts: leidos-contract
2026-08-13 event navy-shipbuilding-order "Order on naval shipbuilding lets awards go to foreign yards"
  parties: USA
  quote: navy-memorandum "award contracts that enable purchases from foreign suppliers in the near"
  about: us-ships, us-yards
  note: on conditions; Korea is not named

; ---- searched without result ----
2026-11-23 searched kor-vehicles-232 "text of the customs message on 9903.94.60"
  scope: web pages; public repositories
  result: on web pages only the correction; the text was found later in a repository
2026-11-23 searched kor-s301 "notice of the Section 301 action, heading 9903.05.70"
  scope: web pages
  result: nothing of 2026 found
2026-11-23 searched kor-s301 "tariff schedule 2026 revisions 11 to 21 as data"
  scope: public repositories
  result: listed, not obtainable
2026-11-23 searched strategic-investment-mou "full text, English and Korean"
  scope: web pages
  result: terms only
2026-11-23 searched special-act "articles and decree"
  scope: web pages, public repositories, public code and text
  result: not found
2026-11-23 searched corporation-capital "launch and president of the corporation"
  scope: web pages, Korean and English
  result: nothing after March 2026; it acted by October
2026-11-23 searched fmvss-cap "removal of the limit"
  scope: web pages twice, public code and text; English and Korean
  result: no evidence found
2026-11-23 searched ntb-plan "a meeting of the joint committee in 2026"
  scope: web pages
  result: no evidence that it met
2026-11-23 searched us-arms "purchases"
  scope: web pages
  result: no evidence beyond announcements
2026-11-23 searched defence-gdp "progress"
  scope: web pages
  result: no evidence beyond announcements
2026-11-23 searched korean-air-order "firm order"
  scope: web pages, English and Korean
  result: no evidence found
2026-11-23 searched tpd-collaboration "follow-up in 2026"
  scope: web pages; a tracker up to February 2026
  result: no evidence found
2026-11-23 searched strategic-investment.ships "approved projects and sums"
  scope: web pages twice, public code and text; MASGA, 마스가, 조선협력, Hanwha Philly
  result: the cooperation center only; no approved project or sum
2026-11-23 searched fx-stability "a currency swap with the United States in 2026"
  scope: web pages, public code and text
  result: no evidence of any
2026-11-23 searched gpus "deliveries to Samsung, Hyundai and SK"
  scope: web pages
  result: plans only
2026-11-23 searched chips-mfn "second phase of Section 232 on chips, rate for Korea"
  scope: web pages; a public repository of 24 September 2026
  result: still a threat; no act found
2026-11-23 searched strategic-investment.cash "second project, second remittance"
  scope: public code and text; Korean
  result: only a broker's forecast on reactors
2026-11-23 searched kor-vehicles-232/threatened/2026-01-26 "an act for the 25 % of 26 January"
  scope: web pages, Federal Register
  result: none found
