; Who met, promised and spoke. Economies stand by their ISO 3166-1 codes.

party apec "Asia-Pacific Economic Cooperation"
  type: group
  also: APEC
  members: AUS 1989-11-06 .., BRN 1989-11-06 .., CAN 1989-11-06 .., IDN 1989-11-06 .., JPN 1989-11-06 .., KOR 1989-11-06 ..
  members: MYS 1989-11-06 .., NZL 1989-11-06 .., PHL 1989-11-06 .., SGP 1989-11-06 .., THA 1989-11-06 .., USA 1989-11-06 ..
  members: CHN 1991-11-12 .., HKG 1991-11-12 .., TWN 1991-11-12 ..
  members: MEX 1993-11-17 .., PNG 1993-11-17 .., CHL 1994-11-11 ..
  members: PER 1998-11-14 .., RUS 1998-11-14 .., VNM 1998-11-14 ..
  url: https://www.apec.org
  note: its members are called economies; TWN takes part as Chinese Taipei and HKG as Hong Kong, China
  note: membership is dated by the first day of the ministerial meeting that admitted it

party lee "Lee Jae-myung"
  type: person
  also: Lee Jae Myung
  role: president of KOR
  of: KOR
  quote: article "South Korean President Lee Jae-myung"
  quote: fact-sheet "President Lee Jae Myung of the Republic of Korea"
party trump "Donald J. Trump"
  type: person
  also: Donald Trump
  role: president of USA
  of: USA
  quote: article "US President Donald Trump"
  quote: fact-sheet "President Donald J. Trump of the United States of America"
party xi "Xi Jinping"
  type: person
  role: president of CHN
  of: CHN
  quote: article "Chinese President Xi Jinping"
party takaichi "Takaichi Sanae"
  type: person
  also: Sanae Takaichi
  role: prime minister of JPN
  of: JPN
  quote: article "Japanese Prime Minister Takaichi Sanae"
party huang "Jensen Huang"
  type: person
  role: chief executive of nvidia
  of: nvidia
  quote: article "Nvidia CEO Jensen Huang"
party nvidia "NVIDIA"
  type: company
  of: USA
party kratsios "Michael Kratsios"
  type: person
  role: director of the White House Office of Science and Technology Policy
  of: USA
  quote: tpd-signing "Michael Kratsios, Assistant to the President and Director"
party bae "Bae Kyung-hoon"
  type: person
  also: Bae Kyunghoon
  role: minister of science and ICT of KOR
  of: KOR
  quote: dai-statement-text "under the chairmanship of H.E. BAE Kyunghoon, Minister of the Ministry"
party kcci "Korea Chamber of Commerce and Industry"
  type: organisation
  of: KOR
  source: ceo-summit-opening
party orta "Kayla T. Orta"
  type: person
  role: nonresident fellow, Indo-Pacific Security Initiative
  of: atlantic-council
  quote: article "Kayla T. Orta is a nonresident fellow"
party atlantic-council "Atlantic Council"
  type: organisation
  of: USA
  quote: article "the Atlantic Council’s Scowcroft Center for Strategy and Security"
