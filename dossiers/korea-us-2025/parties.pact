; Parties and topics. Economies (KOR, USA, JPN …) need no entry.

party servanda "The editors of this dossier"
  type: organisation
  role: choose between conflicting sources and code coverage

party lee "Lee Jae-myung"
  type: person
  also: Lee Jae Myung
  of: KOR
  role: president of KOR
party trump "Donald J. Trump"
  type: person
  of: USA
  role: president of USA
party kim-jung-kwan "Kim Jung-kwan"
  type: person
  of: KOR
  role: minister of trade, industry and resources of KOR
party koo "Koo Yun-cheol"
  type: person
  of: KOR
  role: deputy prime minister and minister of finance of KOR
party lutnick "Howard Lutnick"
  type: person
  of: USA
  role: secretary of commerce of USA; chair of the Investment Committee
party kratsios "Michael Kratsios"
  type: person
  of: USA
  role: director of the Office of Science and Technology Policy of USA
party bae "Bae Kyung-hoon"
  type: person
  of: KOR
  role: minister of science and ICT of KOR
party huang "Jensen Huang"
  type: person
  of: nvidia
  role: chief executive of NVIDIA
party orta "Kayla T. Orta"
  type: person
  of: atlantic-council
  role: nonresident fellow, Indo-Pacific Security Initiative
party atlantic-council "Atlantic Council"
  type: organisation
  of: USA

party nvidia "NVIDIA"
  type: company
  of: USA
party samsung "Samsung Electronics"
  type: company
  of: KOR
party hyundai-group "Hyundai Motor Group"
  type: company
  of: KOR
party sk-group "SK Group"
  type: company
  of: KOR
party naver "NAVER Cloud"
  type: company
  also: NAVER
  of: KOR
party sk-telecom "SK Telecom"
  type: company
  of: sk-group
party korean-air "Korean Air"
  type: company
  also: KAL
  of: KOR
party boeing "Boeing"
  type: company
  of: USA
party ge-aerospace "GE Aerospace"
  type: company
  of: USA
party l3harris "L3Harris Technologies"
  type: company
  of: USA
party kogas "Korea Gas Corporation"
  type: company
  of: KOR
party ls-group "LS Group"
  type: company
  of: KOR
party amazon "Amazon"
  type: company
  also: Amazon Web Services
  of: USA
party hd-hyundai "HD Hyundai"
  type: company
  of: KOR
party cerberus "Cerberus Capital Management"
  type: company
  of: USA
party samsung-heavy "Samsung Heavy Industries"
  type: company
  of: KOR
party vigor "Vigor Marine Group"
  type: company
  of: USA
party hanwha "Hanwha Ocean"
  type: company
  of: KOR
party leidos "Leidos Gibbs & Cox"
  type: company
  of: USA
party centrus "Centrus Energy"
  type: company
  of: USA
party khnp "Korea Hydro & Nuclear Power"
  type: company
  also: KHNP
  of: KOR
party posco-international "POSCO International"
  type: company
  of: KOR
party reelement "ReElement Technologies"
  type: company
  of: USA
party westinghouse "Westinghouse"
  type: company
  of: USA
party nasa "National Aeronautics and Space Administration"
  type: agency
  also: NASA
  of: USA
party kor-companies "Companies of Korea (not named)"
  type: group
  of: KOR
party us-companies "Companies of the United States (not named)"
  type: group
  of: USA
party coupang-investors "US investors in Coupang"
  type: group
  of: USA
party korus-committee "KORUS Joint Committee"
  type: organisation
  of: KOR, USA
party investment-corporation "Korea-US Strategic Investment Corporation"
  type: organisation
  of: KOR
party press "Press (not named further)"
  type: group

topic tariffs "Tariffs"
topic investment "Investment"
topic foreign-exchange "Foreign exchange"
topic commercial-deals "Deals of companies"
topic shipbuilding "Shipbuilding"
topic energy "Energy"
topic critical-minerals "Critical minerals"
topic semiconductors "Semiconductors"
topic car-standards "Vehicle standards"
topic agriculture "Food and agriculture"
topic digital-trade "Digital trade and data"
topic competition-law "Competition law"
topic intellectual-property "Intellectual property"
topic labour "Labour rights and forced labour"
topic environment "Environment and fisheries subsidies"
topic economic-security "Economic security"
topic defence "Defence"
topic nuclear "Nuclear energy and propulsion"
topic korean-peninsula "Korean Peninsula and region"
topic ai "Artificial intelligence"
topic ai-regulation "Regulation of AI"
  part-of: ai
topic ai-adoption "Adoption and innovation of AI"
  part-of: ai
topic ai-exports "Exports of AI technology"
  part-of: ai
topic compute-protection "Protection of AI computing technology"
  part-of: ai
topic ai-standards "Standards and measurement of AI"
  part-of: ai
topic child-wellbeing "Children and education in AI"
  part-of: ai
topic military-ai "AI in the military domain"
  part-of: ai
topic telecom-6g "Advanced radio access networks and 6G"
topic quantum "Quantum technology"
topic space "Space"
topic pharma-biotech-supply "Pharmaceutical and biotechnology supply chains"
topic research-security "Research security"
topic basic-research "Basic research and exchange"
