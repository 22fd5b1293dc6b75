; Technology Prosperity Deal: provisions, commitments, and which topics each instrument covers.
; Levels of coverage: hard   firm words (will, shall, commits) in a text that binds
;                     mixed  firm words in a text that does not bind, or firm beside soft ones
;                     soft   intends, aims, supports
;                     none   the instrument was read and has nothing on it
; A pair without a line was not coded.

2025-10-29 provision tpd-purpose "Purpose: enable collaboration"
  under: tpd
  by: KOR, USA
  article: section I
  quote: tpd-text "enable collaboration towards joint opportunities of mutual interest"
2025-10-29 provision tpd-preamble "To raise the alliance to a higher level"
  under: tpd
  by: KOR, USA
  article: preamble
  quote: tpd-text "to elevate the U.S.-ROK Alliance to a higher level"
  quote: article "reasserted their commitments to “elevate the U.S.-ROK Alliance”"
  note: a recital; the article calls it a commitment
2025-10-29 provision tpd-no-funds "No one is bound to spend"
  under: tpd
  article: section III
  quote: tpd-text "Nothing in this MOU commits the Participants to the expenditure of funds"
  topics: investment
2025-10-29 provision tpd-operation "Joint committee, change and end"
  under: tpd
  article: section III
  quote: tpd-text "through the Joint Committee Meeting mechanism"
  note: changed by written mutual decision; each side can end it by notice

; nine focus areas on AI
2025-10-29 provision tpd-ai "Faster adoption of AI and innovation"
  under: tpd
  by: KOR, USA
  article: section II, AI
  quote: tpd-text "collaborate closely on developing pro-innovation AI policy frameworks"
  topics: ai, ai-adoption
2025-10-29 provision tpd-ai-research "AI for science and manufacturing"
  under: tpd
  article: section II, AI, focus 1
  quote: tpd-text "application of AI for science, advanced manufacturing, biotechnology, and related fields"
  topics: ai-adoption
2025-10-29 provision tpd-ai-frameworks "Policy frameworks in favour of innovation"
  under: tpd
  article: section II, AI, focus 2
  quote: tpd-text "Championing pro-innovation AI policy frameworks"
  topics: ai-adoption
2025-10-29 provision tpd-ai-exports "Exports across the full stack"
  under: tpd
  article: section II, AI, focus 3
  quote: tpd-text "promote U.S. and Korean AI exports across the full stack"
  topics: ai-exports
2025-10-29 provision tpd-ai-asia "Export deals across Asia and beyond"
  under: tpd
  article: section II, AI, focus 4
  quote: tpd-text "Exploring collaboration on AI export deals across Asia and beyond"
  topics: ai-exports
2025-10-29 provision tpd-ai-compute "Enforcement of protection for AI computing"
  under: tpd
  article: section II, AI, focus 5
  quote: tpd-text "strengthen the enforcement of existing AI compute protection measures"
  topics: compute-protection
2025-10-29 provision tpd-ai-interoperability "Guidelines that work together"
  under: tpd
  article: section II, AI, focus 6
  quote: tpd-text "foster the harmonization of practices that encourage interoperability"
  topics: ai-standards
2025-10-29 provision tpd-ai-burdens "Fewer burdens for technology companies"
  under: tpd
  article: section II, AI, focus 7
  quote: tpd-text "reduce operational burdens for innovators and technology companies"
  topics: digital-trade, ai-adoption
2025-10-29 provision tpd-ai-institutes "The two AI institutes turn to measurement and standards"
  under: tpd
  article: section II, AI, focus 8
  quote: tpd-text "working towards best practices in metrology for AI"
  topics: ai-standards
2025-10-29 provision tpd-ai-children "Children in the digital era"
  under: tpd
  article: section II, AI, focus 9
  quote: tpd-text "participating in the Fostering the Future Together global initiative"
  topics: child-wellbeing

2025-10-29 provision tpd-research-security "Research security"
  under: tpd
  article: section II, trusted technology leadership
  quote: tpd-text "deepen collaboration to protect their technologies and their people"
  topics: research-security
2025-10-29 provision tpd-6g "Advanced radio access networks and 6G"
  under: tpd
  article: section II, trusted technology leadership
  quote: tpd-text "joint research and development in 6G-relevant technologies"
  topics: telecom-6g
2025-10-29 provision tpd-pharma-biotech "Pharmaceutical and biotechnology supply chains"
  under: tpd
  article: section II, trusted technology leadership
  quote: tpd-text "accelerate progress towards the identification and remediation of vulnerabilities"
  topics: pharma-biotech-supply
2025-10-29 provision tpd-quantum "Quantum"
  under: tpd
  article: section II, trusted technology leadership
  quote: tpd-text "advance trusted and interoperable standards for quantum technologies"
  topics: quantum
2025-10-29 provision tpd-basic-research "Basic research and exchange"
  under: tpd
  article: section II, trusted technology leadership
  quote: tpd-text "exchanges and collaborative activities among researchers of both sides"
  topics: basic-research
2025-10-29 provision tpd-space "Space exploration"
  under: tpd
  article: section II, trusted technology leadership
  quote: tpd-text "continue their partnership in civil space and on aeronautics"
  topics: space

2025-10-29 commitment tpd-collaboration "Collaborate in the named fields"
  under: tpd
  by: KOR, USA
  duty: intention
  quote: tpd-text "The Participants aim to collaborate in a number of disciplines"
  quote: article "Washington and Seoul goal to broaden cooperation on innovation for AI technology"
  topics: ai-adoption, telecom-6g, quantum, space, research-security, pharma-biotech-supply
2025-10-29 commitment artemis-cubesat "A Korean satellite rides on Artemis II"
  under: tpd
  by: USA
  to: KOR
  duty: intention
  amount: 1 satellite
  quote: tpd-text "a Korean cubesat rideshare on Artemis II"
  quote: deals-fact-sheet "deploy a Korean satellite to measure space radiation"
  topics: space
2025-11-30 claim tpd-commitments "Commitments on AI policy frameworks"
  by: orta
  about: tpd-ai
  says: both sides reaffirmed commitments on policy frameworks for AI
  quote: article "the two nations reasserted their commitments"
  contradicts: tpd-ai
2025-11-30 choose tpd-ai from tpd-text
  by: servanda
  reason: the text says that the participants intend to collaborate closely, and that it creates no binding obligation
2025-11-30 claim tpd-restructuring "The deal turns the shared AI agenda towards innovation"
  by: orta
  about: tpd
  says: the deal restructures the shared agenda, in line with the domestic agenda of the United States
  quote: article "marks a bilateral restructuring of their shared AI growth agenda"
2025-11-30 claim durability "Durability rests on aligned priorities"
  by: orta
  about: tpd, strategic-investment-mou, joint-fact-sheet
  says: how long the deals last depends on aligned policy priorities, public-private partnerships and institutions working together
  quote: article "the sturdiness of those frameworks will rely on the continued alignment"

; ---- coverage ----
2025-11-30 coverage tpd ai-regulation none
  quote: article "technology deal, nevertheless, broach the topic of AI rules outright"
  coder: orta
  note: the sentence begins with Neither
2025-10-29 coverage tpd ai-adoption soft
  quote: tpd-text "collaborate closely on developing pro-innovation AI policy frameworks"
  coder: Servanda
2025-10-29 coverage tpd ai-exports soft
  quote: tpd-text "promote U.S. and Korean AI exports across the full stack"
  coder: Servanda
2025-10-29 coverage tpd compute-protection soft
  quote: tpd-text "strengthen the enforcement of existing AI compute protection measures"
  coder: Servanda
2025-10-29 coverage tpd ai-standards soft
  quote: tpd-text "working towards best practices in metrology for AI"
  coder: Servanda
2025-10-29 coverage tpd child-wellbeing soft
  quote: tpd-text "fostering our children’s digital wellbeing"
  coder: Servanda
2025-10-29 coverage tpd telecom-6g soft
  quote: tpd-text "intend to collaborate on building a trusted, interoperable supply chain"
  coder: Servanda
2025-10-29 coverage tpd quantum soft
  quote: tpd-text "intend to advance trusted and interoperable standards for quantum technologies"
  coder: Servanda
2025-10-29 coverage tpd space soft
  quote: tpd-text "intend to continue their partnership in civil space"
  coder: Servanda
2025-10-29 coverage tpd pharma-biotech-supply soft
  quote: tpd-text "intend to collaborate on supply chain security"
  coder: Servanda
2025-10-29 coverage tpd research-security soft
  quote: tpd-text "intend to deepen collaboration to protect their technologies and their people"
  coder: Servanda
2025-10-29 coverage tpd basic-research soft
  quote: tpd-text "strengthen the foundation for bilateral science and technology cooperation"
  coder: Servanda
2025-10-29 coverage tpd digital-trade soft
  quote: tpd-text "ensuring a conducive environment for digital application platforms"
  coder: Servanda
2025-10-29 coverage tpd investment none
  quote: tpd-text "Nothing in this MOU commits the Participants to the expenditure of funds"
  coder: Servanda
2025-10-29 coverage tpd tariffs none
  source: tpd-text
  coder: Servanda
2025-10-29 coverage tpd shipbuilding none
  source: tpd-text
  coder: Servanda
2025-10-29 coverage tpd labour none
  source: tpd-text
  coder: Servanda
2025-10-29 coverage tpd defence none
  source: tpd-text
  coder: Servanda

2025-11-13 coverage joint-fact-sheet tariffs mixed
  quote: fact-sheet "The United States will reduce its Section 232 sectoral tariffs"
  coder: Servanda
  note: will for cars, wood and the reciprocal tariff, intends for medicines and chips
2025-11-13 coverage joint-fact-sheet investment mixed
  quote: fact-sheet "This deal also includes $200 billion of additional Korean investment committed"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet foreign-exchange mixed
  quote: fact-sheet "to the greatest extent possible, to source the U.S. dollars"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet shipbuilding mixed
  quote: fact-sheet "$150 billion of Korean investment in the shipbuilding sector"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet commercial-deals soft
  quote: fact-sheet "welcomed a series of commercial commitments in strategic sectors"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet semiconductors soft
  quote: fact-sheet "semiconductor manufacturing equipment), the United States intends to provide terms"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet car-standards mixed
  quote: fact-sheet "The ROK will eliminate the 50,000-unit cap"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet agriculture mixed
  quote: fact-sheet "streamlining the regulatory approval process for agricultural biotechnology products"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet digital-trade mixed
  quote: fact-sheet "commit to ensure that U.S. companies are not discriminated against"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet competition-law mixed
  quote: fact-sheet "The ROK commits to provide additional procedural fairness provisions"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet intellectual-property mixed
  quote: fact-sheet "will continue to take the necessary steps to accede"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet labour mixed
  quote: fact-sheet "will work together to combat all forms of forced labor globally"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet environment mixed
  quote: fact-sheet "the ROK will effectively enforce its environmental laws"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet economic-security soft
  quote: fact-sheet "acknowledged the need to strengthen economic and national security alignment"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet defence mixed
  quote: fact-sheet "The ROK also committed to spending $25 billion"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet nuclear soft
  quote: fact-sheet "the United States supports the process that will lead to"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet korean-peninsula soft
  quote: fact-sheet "agreed to coordinate closely on DPRK policy"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet military-ai soft
  quote: fact-sheet "intention to continue working together on AI in the military domain"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet space soft
  quote: fact-sheet "pledged to expand cooperation in cyberspace and outer space"
  coder: Servanda
2025-11-13 coverage joint-fact-sheet quantum soft
  quote: fact-sheet "and artificial intelligence/quantum computing"
  coder: Servanda
  note: named only as a field for investment
2025-11-13 coverage joint-fact-sheet ai-regulation none
  source: fact-sheet
  coder: Servanda
2025-11-13 coverage joint-fact-sheet ai-adoption none
  source: fact-sheet
  coder: Servanda
2025-11-13 coverage joint-fact-sheet telecom-6g none
  source: fact-sheet
  coder: Servanda
2025-11-13 coverage joint-fact-sheet research-security none
  source: fact-sheet
  coder: Servanda
2025-11-14 coverage strategic-investment-mou investment mixed
  source: mou-terms
  coder: Servanda
  note: coded from reported terms; the text was not found
2025-11-14 coverage strategic-investment-mou tariffs mixed
  source: mou-terms
  coder: Servanda
  note: coded from reported terms: the first day of the car cut, and higher tariffs where a payment is missing
2025-11-14 coverage strategic-investment-mou shipbuilding mixed
  source: mou-terms
  coder: Servanda
  note: coded from reported terms
