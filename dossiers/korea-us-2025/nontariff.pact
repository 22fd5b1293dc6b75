; Non-tariff barriers, rules of trade, economic security.

2025-11-13 commitment ntb-plan "Plan of action on non-tariff barriers"
  under: joint-fact-sheet
  by: KOR, USA
  duty: result
  due: 2025-12-31 from fact-sheet "KORUS Joint Committee before the end of the year"
  rests-on: korus
  topics: digital-trade, agriculture, car-standards
  note: commitments and a plan, to be adopted by the joint committee of the free trade agreement
2025-12-19 event joint-committee-cancelled "The joint committee of 18 December is called off"
  parties: USA, KOR, korus-committee
  on: 2025-12-18
  source: politico-2025-12-19
  about: ntb-plan, digital
  note: called off by the Trade Representative over Korean digital bills, and put off to early 2026
2026-01-31 confirmed ntb-plan from kbs-198741, not met
  on: 2025-12-31
  note: in January 2026 the meeting was still put off, so no plan had been adopted by the end of the year; the day of the report within January is not known

2025-11-13 commitment fmvss-cap "End the limit of 50,000 US-standard vehicles"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: result
  comparator: 50000 vehicles from fact-sheet "eliminate the 50,000-unit cap on U.S.-originating Federal Motor Vehicle Safety Standards"
  topics: car-standards
  note: the figure is the Korean limit that is to end, not something to be delivered; a yes or no
2025-11-13 commitment emissions-docs "No further documents for emissions"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: refrain
  quote: fact-sheet "not requiring additional documentation in its emissions certification process"
  topics: car-standards
2025-11-13 commitment agri-existing "Meet existing commitments on food and agriculture"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: conduct
  quote: fact-sheet "ensuring that existing commitments under bilateral agreements and protocols are met"
  topics: agriculture
2025-11-13 commitment agri-biotech "Faster approval of biotechnology, backlog resolved"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: conduct
  quote: fact-sheet "resolving the backlog of U.S. applications"
  topics: agriculture
2025-11-13 commitment us-desk "A US Desk for horticulture"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: result
  quote: fact-sheet "Desk dedicated to requests for U.S. horticultural products"
  topics: agriculture
2025-11-13 commitment meats-cheeses "Keep access for meats and cheeses with certain names"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: refrain
  quote: fact-sheet "preserving market access for U.S. meats and cheeses that use certain"
  topics: agriculture
  note: a standstill: kept until broken
2025-11-13 commitment digital "No discrimination in digital services"
  under: joint-fact-sheet
  each: KOR, USA
  to: us-companies
  duty: refrain
  quote: fact-sheet "including network usage fees and online platform regulations"
  topics: digital-trade
  note: the text speaks of companies of the United States only
2026-01-22 event coupang-petition "Investors in Coupang: Section 301 petition and notice of arbitration"
  parties: coupang-investors
  source: asiae-2026012307333865712
  source: korea-herald-10691052
  about: digital
  note: the petition was withdrawn by 10 March 2026
2025-11-13 commitment data-flows "Make cross-border transfer of data easier"
  under: joint-fact-sheet
  each: KOR, USA
  duty: conduct
  quote: fact-sheet "including for location, reinsurance, and personal data"
  topics: digital-trade
2025-11-13 commitment e-moratorium "Support a lasting moratorium on duties on electronic transmissions"
  under: joint-fact-sheet
  each: KOR, USA
  duty: conduct
  quote: fact-sheet "will support the permanent moratorium on customs duties on electronic transmissions"
  topics: digital-trade
2025-11-13 commitment privilege "Attorney-client privilege in competition proceedings"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: result
  quote: fact-sheet "including the recognition of attorney-client privilege"
  topics: competition-law
2025-11-13 commitment intellectual-property-work "Work together on intellectual property"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "work together to protect intellectual property rights"
  topics: intellectual-property
2025-11-13 commitment patent-law-treaty "Steps to join the Patent Law Treaty"
  under: joint-fact-sheet
  by: KOR
  duty: conduct
  quote: fact-sheet "necessary steps to accede to the Patent Law Treaty"
  topics: intellectual-property
2025-11-13 commitment labour-rights "Strong protection of labour rights"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "strong protection of internationally-recognized labor rights"
  topics: labour
2025-11-13 commitment forced-labour "Combat forced labour, imports included"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "including by combatting the importation of goods made with forced labor"
  topics: labour
  note: the Section 301 action of July 2026 names the failing of a ban on such imports as its ground; see kor-s301
2025-11-13 commitment fisheries "Carry out the WTO agreement on fisheries subsidies"
  under: joint-fact-sheet
  by: KOR
  duty: result
  quote: fact-sheet "fully implementing the WTO Agreement on Fisheries Subsidies"
  topics: environment
2025-11-13 commitment environmental-laws "Enforce environmental laws"
  under: joint-fact-sheet
  by: KOR
  duty: conduct
  quote: fact-sheet "the ROK will effectively enforce its environmental laws to facilitate reciprocal trade"
  topics: environment
2025-11-13 commitment econ-security "Duty evasion, investment rules, procurement"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "enhancing inbound investment and outbound investment regulations"
  topics: economic-security
