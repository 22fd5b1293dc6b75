; What an author or a speaker asserts. Nothing here is relied on. Where a claim cannot stand with an entry or with
; another claim, contradicts names it, and both stay.

; ---- in conflict with other sources ----
2025-11-30 claim first-ever-ceo-summit "The CEO Summit was the first ever"
  by: orta
  about: apec-ceo-summit-2025
  says: the APEC CEO Summit of 2025 was the first
  quote: article "the first-ever APEC CEO Summit on October 29-31"
  contradicts: apec-business-forum-1996, apec-ceo-summit-1997
2025-11-30 claim ceo-summit-days "The CEO Summit ran on 29 to 31 October"
  by: orta
  about: apec-ceo-summit-2025
  says: it began on 29 October; the press reports its opening on the evening of the 28th
  quote: article "APEC CEO Summit on October 29-31"
  contradicts: apec-ceo-summit-2025
2025-11-30 claim first-us-china-agreement "The Initiative is the first agreement on AI endorsed by both the United States and China"
  by: orta
  about: apec-ai
  says: no documented agreement on AI was endorsed by both before
  quote: article "the first documented settlement endorsed by each the United States and China"
  contradicts: bletchley
  topics: ai
2025-11-01 claim first-apec-ai-vision "The first joint vision for AI in the history of APEC"
  by: lee
  about: apec-ai
  says: narrower than the claim of the article: first within APEC
  source: kbs-declaration
  topics: ai
2025-11-30 claim theme-connectivity "Theme as the article gives it"
  by: orta
  about: apec-summit-2025
  says: Building a Sustainable Tomorrow: Connectivity, Innovation and Prosperity
  quote: article "“Building a Sustainable Tomorrow: Connectivity, Innovation and Prosperity”"
  contradicts: theme-connect
2025-09-20 claim theme-connect "Theme as APEC gives it"
  by: apec
  about: apec-summit-2025
  says: Building a Sustainable Tomorrow: Connect, Innovate, Prosper
  source: apec-release
  contradicts: theme-connectivity
2025-11-30 claim ai-act-multilateral "The EU AI Act is a multilateral agreement"
  by: orta
  about: eu-ai-act
  says: counts the Act among earlier multilateral agreements; it is a regulation of the Union
  quote: article "earlier multilateral agreements equivalent to the European Union’s AI Act"
  contradicts: eu-ai-act
  topics: ai-regulation
2025-11-30 claim spearheaded "Korea led the building of consensus on AI regulation and innovation"
  by: orta
  about: apec-summit-2025, apec-ai
  says: South Korea led it at the summit
  quote: article "spearheaded worldwide consensus-building for AI regulation and innovation at the summit"
  topics: ai-regulation, ai-adoption
  note: in tension with the same article's finding that the Initiative does not treat rules

; ---- assessments ----
2025-11-30 claim balanced "Seoul balanced its relations with Washington and Beijing"
  by: orta
  about: apec-summit-2025
  quote: article "Seoul balanced strategic relations with each Washington and Beijing"
2025-11-30 claim standing "Korea strengthened its standing, secured trade deals and spurred partnerships"
  by: orta
  about: apec-summit-2025
  quote: article "safe trade offers with the United States"
  topics: trade-investment, public-private
2025-11-30 claim fractured-regime "Economic competition rises and the trade regime is fractured"
  by: orta
  quote: article "more and more fractured international trade regime"
  topics: trade-investment
2025-11-30 claim tariff-champion "In 2005 Korea championed lower regional tariffs"
  by: orta
  about: apec-summit-2005
  quote: article "championed the discount of regional tariffs"
  topics: trade-investment
2025-11-30 claim meetings-emphasised "The meetings stressed cooperation, shared benefits of trade, supply chains, science and technology"
  by: orta
  about: apec-summit-2025
  quote: article "emphasised the necessity of regional cooperation, shared trade advantages"
  topics: trade-investment, supply-chains, science-technology
2025-11-30 claim risk-and-reward "Korea stressed the balance of risk and reward of AI"
  by: orta
  about: summit-for-democracy-2024, ai-seoul-summit-2024, reaim-2024
  quote: article "the balancing of threat versus reward for AI innovation"
  topics: ai-safety, ai-adoption
2025-11-30 claim norms-nascent "Cooperation on norms and rules for AI is nascent"
  by: orta
  quote: article "the panorama for geopolitical cooperation on AI norms and rules stays nascent"
  topics: ai-regulation
2025-11-30 claim restructured-agenda "The technology deal turns the shared AI agenda towards pro-innovation policy"
  by: orta
  about: tpd
  quote: article "marks a bilateral restructuring of their shared AI growth agenda"
  topics: ai-adoption
2025-11-30 claim semiconductor-partnerships "Korea secured wider semiconductor supply-chain partnerships"
  by: orta
  quote: article "expanded semiconductor provide chain partnerships"
  topics: semiconductors
  note: no counterpart and no instrument is named
2025-11-30 claim ai-frameworks "Korea secured multilateral and bilateral frameworks on AI"
  by: orta
  about: apec-ai, tpd
  quote: article "multilateral and bilateral frameworks on AI innovation"
  topics: ai-adoption
2025-11-30 claim energy-initiatives "Korea secured joint initiatives on low-carbon energy and digital innovation"
  by: orta
  quote: article "joint initiatives to speed up low-carbon power initiatives and digital innovation"
  topics: energy, digital-connectivity
  note: no counterpart and no instrument is named
2025-11-30 claim harder-task "To carry the deals out is the harder task"
  by: orta
  about: tpd
  says: a prediction, not an obligation
  quote: article "the tougher process shall be to make sure profitable implementation"
2025-11-30 claim durability "The frameworks last only while priorities, partnerships and institutions stay aligned"
  by: orta
  about: tpd, apec-ai
  says: an assumption on which the frameworks rest
  quote: article "will rely on the continued alignment of their coverage priorities"
2025-11-30 claim recommendation "Policy should rest on secure, transparent and sustainable innovation ecosystems"
  by: orta
  says: a recommendation, not an obligation
  quote: article "ought to be anchored in a mutually helpful dedication"
  topics: science-technology

; ---- the United States at Incheon ----
2025-08-05 claim european-model "The European model is one of fear and overregulation"
  by: kratsios
  about: eu-ai-act
  quote: kratsios-remarks "You can follow the European model of fear and overregulation"
  topics: ai-regulation
2025-08-05 claim open-for-business "American AI is open for business"
  by: kratsios
  about: apec-dai-ministerial
  says: packages of American AI for each customer, with federal finance where needed
  quote: kratsios-remarks "American AI is open for business"
  topics: ai-exports
