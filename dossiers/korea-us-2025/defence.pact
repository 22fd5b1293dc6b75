; Alliance, maritime and nuclear partnership, region.

2025-11-13 commitment defence-gdp "Defence spending to 3.5 % of GDP"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: intention
  stage: pledge
  level: 3.5 % of GDP from fact-sheet "to 3.5% of GDP as soon as possible"
  due: as soon as possible from fact-sheet "as soon as possible"
  subject-to: "in accordance with ROK legal requirements"
  quote: fact-sheet "in accordance with ROK legal requirements, which President Trump welcomed"
  topics: defence
  note: a plan that was shared, and welcomed
2025-11-13 commitment us-arms "US military equipment"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: result
  stage: commitment
  amount: 25 billion USD from fact-sheet "spending $25 billion on U.S. military equipment purchases by 2030"
  due: 2030 from fact-sheet "military equipment purchases by 2030"
  topics: defence
  note: by 2030 is read as by its last day; the text allows its first
2025-11-13 commitment usfk "Support for US Forces Korea"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: intention
  stage: pledge
  amount: 33 billion USD from fact-sheet "comprehensive support for U.S. Forces Korea amounting to $33 billion"
  subject-to: "in accordance with ROK legal requirements"
  topics: defence
  note: a plan that was shared; no time is given
2025-11-13 commitment deterrence "Extended deterrence"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: conduct
  quote: fact-sheet "its pledge to provide extended deterrence, leveraging the full range of"
  topics: defence
2025-11-13 commitment consultation-group "Consultation, with the Nuclear Consultative Group"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "consultation mechanisms including the Nuclear Consultative Group"
  topics: defence
2025-11-13 commitment opcon "Toward the transfer of wartime operational control"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "toward the transition of wartime operational control"
  topics: defence
2025-11-13 commitment korean-capabilities "Build the capabilities to lead the combined defence"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: conduct
  quote: fact-sheet "the ROK pledged to accelerate efforts to strengthen its military capabilities"
  topics: defence
2025-11-13 commitment cyber-space-ai "Cyberspace, outer space, AI in the military domain"
  under: joint-fact-sheet
  by: KOR, USA
  duty: intention
  quote: fact-sheet "intention to continue working together on AI in the military domain"
  topics: defence, space, military-ai
2025-11-13 commitment dprk-policy "Co-ordinate on North Korea"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "agreed to coordinate closely on DPRK policy"
  topics: korean-peninsula
2025-11-13 commitment trilateral "Strengthen the partnership with Japan"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "committed to strengthen the trilateral partnership with Japan"
  topics: korean-peninsula

; ---- ships ----
2025-11-13 commitment ship-wg "Working group on shipbuilding"
  under: joint-fact-sheet
  by: KOR, USA
  duty: conduct
  quote: fact-sheet "collaborate further through a shipbuilding working group"
  topics: shipbuilding
2025-11-13 commitment us-ships "More US commercial ships and naval vessels"
  under: joint-fact-sheet
  by: KOR, USA
  duty: intention
  due: as soon as possible from fact-sheet "U.S. military vessels as quickly as possible"
  quote: fact-sheet "including the potential construction of U.S. vessels in the ROK"
  topics: shipbuilding, defence
2025-11-13 commitment us-yards "Modernise and enlarge American shipbuilding"
  under: joint-fact-sheet
  by: KOR
  to: USA
  duty: conduct
  quote: fact-sheet "investments in U.S. shipyards and America’s workforce"
  topics: shipbuilding

; ---- nuclear ----
2025-11-13 provision subs-approval "Approval to build nuclear-powered attack submarines"
  under: joint-fact-sheet
  by: USA
  to: KOR
  quote: fact-sheet "given approval for the ROK to build nuclear-powered attack submarines"
  quote: fact-sheet-korean "미국은 한국이 핵추진 잠수함을 건조하는 것을 승인하였다"
  topics: nuclear, defence
  note: a permission, performed by the words; a provision, so that it can be suspended or terminated
2025-11-13 commitment subs-fuel "Work on requirements and fuel for the submarines"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: conduct
  rests-on: subs-approval, agreement-123
  quote: fact-sheet "advance requirements for this shipbuilding project, including avenues to source fuel"
  topics: nuclear
2025-11-13 commitment enrichment "Support the process toward enrichment and reprocessing"
  under: joint-fact-sheet
  by: USA
  to: KOR
  duty: conduct
  subject-to: consistent with the 123 agreement and subject to legal requirements of the United States
  rests-on: agreement-123
  quote: fact-sheet "the ROK’s civil uranium enrichment and spent fuel reprocessing for peaceful"
  quote: fact-sheet-korean "민간 우라늄 농축 및 사용후핵연료 재처리로 귀결될 절차를 지지한다"
  topics: nuclear
2025-10-30 claim subs-in-philadelphia "The submarine will be built in Philadelphia"
  by: trump
  about: subs-approval
  says: Korea will build its submarine in the yards of Philadelphia
  source: korea-herald-10604573
2026-05-26 claim subs-in-korea "The submarines are built in Korea"
  by: KOR
  about: subs-approval
  says: the plan Jangbogo-N has them built in Korea
  source: kyunghyang-202605261835001
  contradicts: subs-in-philadelphia
