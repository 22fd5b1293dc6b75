; What befell whole instruments, and announcements that no act followed.

2026-02-20 voided ieepa from learning-resources "IEEPA does not authorize the President to impose tariffs"
  collected-until: 2026-02-23
  source: ending-order
  note: six to three. The order of the same day ended collection as soon as practicable; 23 February as the last day is known at second hand.

2026-04-13 event refund-orders "Courts order refunds, customs opens a way for them"
  parties: USA
  period: 2026-03-02 .. 2026-04-20
  quote: csms-68340863 "liquidate those entries without regard to the IEEPA duties"
  about: ieepa

2025-03-24 event secondary-tariffs "Orders on buyers of Venezuelan oil, on Cuba and on Iran: duties allowed, none set"
  parties: USA
  period: 2025-03-24 .. 2026-02-20
  source: ending-order
  note: Executive Orders 14245, 14380 and 14382

2025-07-30 event july-deal-announced "Deal with Korea announced: 15 %"
  parties: USA, KOR
  source: tariff-history
  about: kor-reciprocal-15
