; Pledges of companies announced around the summit.

2025-10-31 commitment gpus "GPUs for Korea"
  by: nvidia
  to: samsung, hyundai-group, sk-group, naver, KOR, and others
  duty: intention
  stage: pledge
  amount: more than 260000 GPU from article "Jensen Huang pledged to offer greater than 260,000 graphics processing items"
  amount: 260000 GPU from ians-gpus
  amount: more than 250000 GPU from asiae-gpus
  purpose: domestic development of AI
  source: anadolu-gpus
  topics: ai, commercial-deals
  note: the article names three companies as examples; the press names five receivers whose upper limits make 260,000 in all. Up to 260,000 and more than 260,000 exclude each other, and no one has settled it. No time is given.
  part samsung-share
    to: samsung
    amount: up to 50000 GPU from anadolu-gpus
    amount: more than 50000 GPU from asiae-gpus
  part sk-share
    to: sk-group
    amount: up to 50000 GPU from anadolu-gpus
    amount: more than 50000 GPU from asiae-gpus
  part hyundai-share
    to: hyundai-group
    amount: up to 50000 GPU from anadolu-gpus
  part naver-share
    to: naver
    amount: about 60000 GPU from anadolu-gpus
  part government-share
    to: KOR
    amount: up to 50000 GPU from ians-gpus
2025-12-31 event gpus-bought-2025 "The government buys GPUs in 2025"
  parties: KOR
  count: 13136 GPU from metaqsol-21026
  about: gpus.government-share
  note: 10,080 B200 and 3,056 H200, its own use 10,456. An event and no delivery: the allotment of 2026 is very likely made out of these, and counting both would count them twice. The last day stands for the year.
2026-02-01 delivered gpus.government-share 10000 GPU from news1-6073802, attribution unknown
  source: yonhap-gpu-allotment
  note: about 10,000 allotted by the government from February, on applications made up to 28 January; whether they are GPUs of the pledge is not said
2026-06-30 delivered gpus.government-share 9704 GPU from aiweekly-2026-06, attribution unknown
  note: bought under the budget of 2026 for 2.08 trillion KRW, by one source; the day is not known
2026-06-30 claim gpu-plan-2026 "15,000 GPUs in the plan for 2026"
  by: KOR
  about: gpus.government-share
  says: the budget of 2026 was meant for 15,000, while 9,704 are said to have been bought
  source: joongang-2388717
2026-06-08 commitment skt-cloud "AI cloud of SK Telecom on a gigawatt scale"
  by: nvidia, sk-telecom
  duty: intention
  stage: pledge
  amount: 1 GW from naver-10034410
  due: 2027
  topics: ai, commercial-deals
  note: first site in 2027; announced by Nvidia and seen as an excerpt
2026-06-08 commitment naver-sejong "NAVER's data centre in Sejong"
  by: naver
  duty: intention
  stage: pledge
  amount: 200 MW from naver-10034410
  schedule: 2027-06-30 55 MW
  schedule: 2027-12-31 100 MW
  due: 2028
  topics: ai, commercial-deals

2025-08-25 commitment korean-air-order "Korean Air's order of aircraft"
  under: korean-air-mou, joint-fact-sheet
  by: korean-air
  to: boeing
  duty: intention
  stage: pledge
  amount: 103 aircraft from fact-sheet "purchase order of 103 Boeing aircraft powered by GE Aerospace engines"
  amount: 36.2 billion USD from deals-fact-sheet "103 new Boeing aircraft valued at $36.2 billion"
  amount: 36.5 billion USD from reuters-korean-air
  amount: 36 billion USD from fact-sheet "The Boeing commitment is valued at U.S. $36 billion"
  comparator: more than 150 aircraft from fact-sheet "total order in 2025 to more than 150 Boeing airplanes"
  topics: commercial-deals
  note: a memorandum; no firm contract was found. The comparator is the year's total order of the airline, earlier orders included.
2025-11-13 choose korean-air-order 36.2 billion USD from deals-fact-sheet
  by: servanda
  reason: the figure of the company as the White House gave it; the joint fact sheet rounds it, and 36.5 is press at second hand
2025-10-29 commitment korean-air-engines "Korean Air's engines"
  by: korean-air
  to: ge-aerospace
  duty: intention
  stage: pledge
  amount: 13.7 billion USD from deals-fact-sheet "GE Aerospace engines in a separate deal valued at $13.7 billion"
  topics: commercial-deals
2025-10-29 commitment awacs "Airborne warning aircraft"
  by: KOR
  to: l3harris
  duty: result
  stage: commitment
  amount: 2.3 billion USD from deals-fact-sheet "Airborne Warning and Control aircraft in a $2.3 billion deal"
  topics: defence, commercial-deals
2025-10-29 commitment kogas-lng "Gas for Korea Gas Corporation"
  by: kogas
  duty: result
  stage: commitment
  amount: about 3.3 million tonne per year from deals-fact-sheet "purchase about 3.3 million tons/year of U.S. LNG"
  topics: energy, commercial-deals
  note: the text says tons; tonnes are usual in the trade
2025-10-29 commitment centrus-expansion "Expansion of uranium enrichment at Piketon"
  by: centrus, khnp, posco-international
  duty: intention
  stage: pledge
  quote: deals-fact-sheet "agreed to support the expansion of Centrus’ uranium enrichment capacity"
  topics: energy, nuclear
2025-10-29 commitment ls-grid "LS Group: power grid in the United States"
  by: ls-group
  to: USA
  duty: intention
  stage: pledge
  amount: 3 billion USD from deals-fact-sheet "LS Group pledged to invest $3 billion by 2030"
  due: 2030 from deals-fact-sheet "invest $3 billion by 2030"
  topics: commercial-deals
  note: a plant of 681 million USD in Virginia is under way; whether it counts is not said
2025-10-29 commitment rare-earths "Rare earths and magnets in the United States"
  by: reelement, posco-international
  duty: intention
  stage: pledge
  quote: deals-fact-sheet "vertically integrated rare earth separation, refining, and magnet production complex"
  topics: critical-minerals, commercial-deals
2025-10-29 commitment amazon-cloud "Amazon: cloud in Korea"
  by: amazon
  to: KOR
  duty: intention
  stage: pledge
  amount: 5 billion USD from deals-fact-sheet "Amazon will invest $5 billion through 2031"
  due: 2031 from deals-fact-sheet "invest $5 billion through 2031"
  topics: ai, commercial-deals
2025-10-29 commitment hd-cerberus "HD Hyundai and Cerberus: American shipyards"
  by: hd-hyundai, cerberus
  to: USA
  duty: intention
  stage: pledge
  amount: 5 billion USD from deals-fact-sheet "will partner on a $5 billion investment program for modernizing American shipyards"
  topics: shipbuilding, commercial-deals
  note: whether it is part of the 150 billion for ships is not said
2025-10-29 commitment samsung-vigor "Samsung Heavy and Vigor: repair, automation, ships"
  by: samsung-heavy, vigor
  duty: intention
  stage: pledge
  quote: deals-fact-sheet "Samsung Heavy Industries and Vigor Marine Group will cooperate on naval vessel"
  topics: shipbuilding, commercial-deals
2025-10-29 commitment hanwha-philly "Hanwha: the yard in Philadelphia"
  by: hanwha
  to: USA
  duty: intention
  stage: pledge
  amount: 5 billion USD from deals-fact-sheet "Hanwha Ocean announced a $5 billion infrastructure plan"
  topics: shipbuilding, commercial-deals
  note: up to 20 ships a year are the aim; whether it is part of the 150 billion for ships is not said
2025-10-29 event company-memoranda "Memoranda between companies on technology"
  parties: kor-companies, us-companies
  count: more than 1 memorandum
  quote: article "productive, industry-level memorandums of understanding (MOUs) on expanded technology cooperation"
  topics: commercial-deals
  note: a number of texts that the article does not count; only those named here have entries
