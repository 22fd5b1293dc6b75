; What the brief shows of the law and of its effect: goods that stand for others, and states of the law to compare.

example car "A car of 1.5 to 3 litres under KORUS"
  goods: 8703.23.01
  origin: KOR
  claim: KORUS
example pickup "A pick-up truck under KORUS"
  goods: 8704.31.01
  origin: KOR
  claim: KORUS
example brakes "Brake parts under KORUS"
  goods: 8708.30.50
  origin: KOR
  claim: KORUS
example battery "A lithium-ion battery under KORUS"
  goods: 8507.60.00
  origin: KOR
  claim: KORUS
example steel "Hot-rolled steel coil"
  goods: 7208.39.00
  origin: KOR
example cosmetics "Make-up and skin care under KORUS"
  goods: 3304.99.50
  origin: KOR
  claim: KORUS
example memory "Memory chips"
  goods: 8542.32.00
  origin: KOR

scenario car-deal "Korean cars at 15 %, not 25 %"
  law: 2025-11-01 .. 2025-11-01
  new: kor-vehicles-232, kor-auto-parts-232, kor-auto-computers-232, kor-certified-parts-232
  note: cars, light trucks and their parts; everything else is the law of 1 November 2025, reciprocal duties included
scenario since-deal "The law since the eve of the car deal"
  law: 2025-10-31 ..
  given: patented-pharmaceutical, not generic-pharmaceutical, pharmaceutical-use
  note: medicines are taken to be patented, since a product that is neither patented nor generic would pay nothing; what stays open is in the range
  note: most of it is no part of the deal: the end of the reciprocal duties, new duties on metals, forced labour and pharmaceuticals
scenario january-25 "The 25 % announced on 26 January 2026, enacted"
  law: 2026-01-27 .. 2026-01-27
  suppose: january-25
scenario cars-25 "Cars of Korea at 25 % again, under the law of the day"
  suppose: cars-25
scenario surcharge-end "The end of the Section 122 surcharge"
  law: 2026-07-23 .. 2026-07-23
  without: surcharge
  note: on its last day, with and without it; the duties that began on the next day are not in it
