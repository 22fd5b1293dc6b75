; Facts about a shipment on which measures turn. A fact is unknown until given, and an answer then spans both
; cases. A claim is what the importer declares under a heading of its own; it counts only where it is made.

condition civil-aircraft "Articles of civil aircraft that meet general note 6"
  type: fact
  source: hts-chapter-99 @ note 2(v)(xxiv)(b)

condition metal-weight-15 "The listed metal is at least 15 % of the weight"
  type: fact
  source: hts-chapter-99 @ note 16(c)
  note: asked for goods outside of chapters 72, 73, 74 and 76 only

condition uk-vehicle-quota "Entered within the United Kingdom's quota of vehicles"
  type: fact
  source: hts-chapter-99 @ note 33(i)

condition kitchen-cabinet "Kitchen cabinet, vanity or part of one"
  type: fact
  source: hts-chapter-99 @ note 37(f) and (g)

condition chip-parameters "Logic chip within the technical parameters of note 39(b), or article with one"
  type: fact
  source: hts-chapter-99 @ note 39(b)

condition generic-pharmaceutical "For use in pharmaceuticals and not patented in the United States"
  type: fact
  source: hts-chapter-99 @ note 2(v)(xxiii)

condition patented-pharmaceutical "Patented pharmaceutical or its ingredient"
  type: fact
  source: pharma-proclamation

condition pharma-annex-iii "Product of a company of annex III"
  type: fact
  source: pharma-proclamation @ clause 4

condition pharmaceutical-use "For use in pharmaceuticals"
  type: fact
  source: notice-list-301

condition ship-to-shore-crane "Ship-to-shore gantry crane"
  type: fact
  source: hts-chapter-99 @ note 31(l)

condition intermodal-chassis "Intermodal chassis, subassembly or part of one"
  type: fact
  source: hts-chapter-99 @ note 31(k)

condition thermal-imager "Unmanned aircraft that integrates a thermal imager"
  type: fact
  source: drones-proclamation

condition other-use "Not a vehicle, or not a part of one, of the kind meant"
  type: claim
  source: hts-chapter-99 @ 9903.94.02, 9903.94.06, 9903.74.05, 9903.74.11

condition vehicle-25-years "Vehicle at least 25 years old"
  type: claim
  source: hts-chapter-99 @ 9903.94.04, 9903.74.07

condition heavy-vehicle "Medium- or heavy-duty: a gross vehicle weight over 10,000 pounds"
  type: fact
  source: hts-chapter-99 @ note 38(b)

condition auto-computer "Machine of heading 8471 that is a part of a vehicle"
  type: claim
  source: hts-chapter-99 @ note 33(g)
  note: note 33(g) names heading 8471 whole, but the duty is on parts of vehicles

condition certified-part "Part certified for production or repair of vehicles in the United States"
  type: claim
  source: hts-chapter-99 @ note 33(p) and (r), note 38(j)

condition truck-part "Part of a medium- or heavy-duty vehicle"
  type: claim
  source: hts-chapter-99 @ note 38(i)
  note: many provisions stand in note 33(g) and in note 38(i); without this claim the part is taken to be of a passenger vehicle or light truck

condition usmca-us-content "United States content approved by the Secretary of Commerce"
  type: claim
  source: hts-chapter-99 @ note 33(d), note 38(d)

condition us-content-20 "United States content is at least 20 % of the value"
  type: claim
  source: hts-chapter-99 @ 9903.01.34

condition us-metal "The metal was smelted and cast, or melted and poured, in the United States"
  type: claim
  source: hts-chapter-99 @ note 16(e)
  note: 95 % of it; 85 % from 8 June 2026

condition uk-metal "The metal was smelted or cast, or melted and poured, in the United Kingdom"
  type: claim
  source: hts-chapter-99 @ note 16(d)

condition motorcycle-part "For the manufacture of motorcycles in the United States"
  type: claim
  source: hts-chapter-99 @ note 16(g)

condition onshoring-plan "Imported under an approved onshoring plan"
  type: claim
  source: aluminium-proclamation

condition pharma-onshoring "Product of a company with an approved onshoring plan"
  type: claim
  source: pharma-proclamation @ clause 3(b)

condition pharma-pricing "Product of a company with pricing and onshoring agreements"
  type: claim
  source: pharma-proclamation @ clause 3(e)

condition trusted-components "Critical components and technology certified as of trusted economies"
  type: claim
  source: drones-proclamation @ clause 4

condition polysilicon-price "Documents on the minimum import price are submitted"
  type: claim
  source: polysilicon-proclamation @ clause 2

condition chip-exempt-use "Chip for one of the uses of headings 9903.79.03 to .09"
  type: claim
  source: hts-chapter-99 @ note 39(d)

condition s301-exclusion "Covered by an exclusion of headings 9903.88.69 or .70"
  type: claim
  source: hts-chapter-99 @ note 20(vvv) and (www)

condition transshipped "Found by customs to be transshipped to evade duty"
  type: claim
  source: hts-chapter-99 @ 9903.02.01, 9903.01.16

condition donation "Donation to relieve human suffering"
  type: claim
  source: hts-chapter-99 @ 9903.01.30, 9903.03.10

condition informational-materials "Informational materials"
  type: claim
  source: hts-chapter-99 @ 9903.01.31, 9903.03.11

condition chapter-98 "Entered under a provision of chapter 98 that the notes except"
  type: claim
  source: hts-chapter-99 @ note 2(v)(i)
