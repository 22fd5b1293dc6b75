; What stands in the law of the United States is in the dossier us-tariffs. Here: what was said about it.
use us-tariffs

2025-12-03 claim heading-9903-02-79 "The 15 % is to be reported under 9903.02.79"
  by: USA
  about: kor-reciprocal-topup
  says: the message of 3 December named 9903.02.79 where 9903.02.80 was meant
  quote: csms-66987366 "Report the 15 percent ad valorem duty on heading 9903.02.79"
2025-12-09 correct heading-9903-02-79 from csms-67045953 "from 9903.02.79 to 9903.02.80"
  says: the 15 % is to be reported under 9903.02.80
  reason: the customs service corrected its own message

2026-02-03 event publication-consulted "US agencies consult on publishing the 25 %"
  parties: USA
  source: asiae-2026020411224094941
  about: kor-vehicles-232, kor-reciprocal-topup
  note: no act followed that could be found

2026-09-30 event refunds-so-far "Refunds accepted and certified"
  parties: USA
  source: public-records
  amount: 132.5 billion USD from public-records
  about: ieepa
  note: about 132.5 billion accepted, about 106.6 billion certified to the Treasury, all countries; one record at second hand

2026-02-22 claim s122-15 "The surcharge was later raised to 15 %"
  by: press
  about: s122
  says: the surcharge rose to 15 percent
  source: joongang-2528544
  contradicts: s122
2026-02-22 choose s122 from surcharge-proclamation
  by: servanda
  reason: proclamation and schedule say 10 % throughout; 15 % was announced and not enacted

2026-07-23 claim s301-net-of-mfn "The sum with the MFN rate is 12.5 %"
  by: USA
  about: kor-s301
  says: the memorandum nets the MFN rate, the note of the schedule the column that applies; they differ for goods under the free trade agreement
  quote: forced-labour-memorandum "where such product’s MFN tariff is less than 12.5 percent"
  contradicts: kor-s301
2026-07-28 choose kor-s301 from hts-note-52
  by: servanda
  reason: the note is the law that customs applies; it speaks of the column 1 rate that applies, general or special

2026-01-14 event chips-phase-one "Section 232 on chips: 25 % on a narrow group"
  parties: USA
  quote: chips-proclamation "Covered Products will be subject to a 25 percent"
  about: chips-mfn
  topics: tariffs, semiconductors
  note: from 15 January 2026, heading 9903.79.01; a broader second phase was recommended, after talks
2026-03-11 event s301-capacity "Section 301 investigation on excess capacity, Korea among 16"
  parties: USA, KOR
  count: 16 economies from korea-herald-10692432
  about: econ-security
2026-10-07 event capacity-statement "Ministerial statement on excess capacity, signed by Korea"
  parties: USA, KOR
  count: 15 economies from ustr-2026-10-07
  about: econ-security
  note: 14 economies and the United States; no new rate

2026-07-23 event s301-ground "Section 301: the duty on Korea answers the failing on forced labour"
  parties: USA
  quote: hts-note-52 "additional ad valorem rate of duty is 12.5 percent ad valorem"
  source: forced-labour-memorandum
  about: forced-labour, kor-s301
