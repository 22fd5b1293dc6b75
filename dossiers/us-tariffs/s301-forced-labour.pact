; Section 301 on forced labour, from 24 July 2026: sixty economies, 12.5 or 10 %, net of column 1 for five.
; Rates: memorandum of 23 July 2026. Headings run in the order of the names from 9903.05.20 to 9903.05.84; they are at
; hand for the five with two headings, and the others are counted from these. The exemptions of note 52(b) to (j) are
; known from a list at second hand; those for single partners under section 1(b)(v) are not at hand.

2026-07-23 measure dza-s301 "Forced labour, Algeria: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.20
  importer: USA
  origin: DZA
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure ago-s301 "Forced labour, Angola: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.21
  importer: USA
  origin: AGO
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure arg-s301 "Forced labour, Argentina: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.22
  importer: USA
  origin: ARG
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure aus-s301 "Forced labour, Australia: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.23
  importer: USA
  origin: AUS
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure bhs-s301 "Forced labour, the Bahamas: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.24
  importer: USA
  origin: BHS
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure bhr-s301 "Forced labour, Bahrain: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.25
  importer: USA
  origin: BHR
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure bgd-s301 "Forced labour, Bangladesh: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.26
  importer: USA
  origin: BGD
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure bra-s301 "Forced labour, Brazil: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.27
  importer: USA
  origin: BRA
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure khm-s301 "Forced labour, Cambodia: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.28
  importer: USA
  origin: KHM
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure can-s301 "Forced labour, Canada: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.29
  importer: USA
  origin: CAN
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  unless: claim USMCA
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: that goods under the USMCA are excepted is taken from the sources at second hand

2026-07-23 measure chl-s301 "Forced labour, Chile: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.30
  importer: USA
  origin: CHL
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure chn-s301 "Forced labour, China: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.31
  importer: USA
  origin: CHN
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure col-s301 "Forced labour, Colombia: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.32
  importer: USA
  origin: COL
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure cri-s301 "Forced labour, Costa Rica: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.33
  importer: USA
  origin: CRI
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: textiles under the CAFTA-DR: see forced-labour-cafta-textiles

2026-07-23 measure dom-s301 "Forced labour, Dominican Republic: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.34
  importer: USA
  origin: DOM
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: textiles under the CAFTA-DR: see forced-labour-cafta-textiles

2026-07-23 measure ecu-s301 "Forced labour, Ecuador: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.35
  importer: USA
  origin: ECU
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure egy-s301 "Forced labour, Egypt: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.36
  importer: USA
  origin: EGY
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure slv-s301 "Forced labour, El Salvador: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.37
  importer: USA
  origin: SLV
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: textiles under the CAFTA-DR: see forced-labour-cafta-textiles

2026-07-23 measure eu-s301 "Forced labour, the European Union: 10 % in all"
  under: forced-labour-action
  by: USA
  heading: 9903.05.38, 9903.05.39
  importer: USA
  origin: EU
  goods: all less list forced-labour-exempt.csv class full
  duty: top-up to 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: note 52(k) nets the column 1 rate that applies, the memorandum the MFN rate

2026-07-23 measure gtm-s301 "Forced labour, Guatemala: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.40
  importer: USA
  origin: GTM
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: textiles under the CAFTA-DR: see forced-labour-cafta-textiles

2026-07-23 measure guy-s301 "Forced labour, Guyana: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.41
  importer: USA
  origin: GUY
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure hnd-s301 "Forced labour, Honduras: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.42
  importer: USA
  origin: HND
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: textiles under the CAFTA-DR: see forced-labour-cafta-textiles

2026-07-23 measure hkg-s301 "Forced labour, Hong Kong: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.43
  importer: USA
  origin: HKG
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure ind-s301 "Forced labour, India: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.44
  importer: USA
  origin: IND
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure idn-s301 "Forced labour, Indonesia: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.45
  importer: USA
  origin: IDN
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure irq-s301 "Forced labour, Iraq: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.46
  importer: USA
  origin: IRQ
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure isr-s301 "Forced labour, Israel: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.47
  importer: USA
  origin: ISR
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure jpn-s301 "Forced labour, Japan: 12.5 % in all"
  under: forced-labour-action
  by: USA
  heading: 9903.05.48, 9903.05.49
  importer: USA
  origin: JPN
  goods: all less list forced-labour-exempt.csv class full
  duty: top-up to 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: note 52(k) nets the column 1 rate that applies, the memorandum the MFN rate

2026-07-23 measure jor-s301 "Forced labour, Jordan: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.50
  importer: USA
  origin: JOR
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure kaz-s301 "Forced labour, Kazakhstan: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.51
  importer: USA
  origin: KAZ
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure kwt-s301 "Forced labour, Kuwait: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.52
  importer: USA
  origin: KWT
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure lby-s301 "Forced labour, Libya: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.53
  importer: USA
  origin: LBY
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure mys-s301 "Forced labour, Malaysia: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.54
  importer: USA
  origin: MYS
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure mex-s301 "Forced labour, Mexico: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.55
  importer: USA
  origin: MEX
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  unless: claim USMCA
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: that goods under the USMCA are excepted is taken from the sources at second hand

2026-07-23 measure mar-s301 "Forced labour, Morocco: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.56
  importer: USA
  origin: MAR
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure nzl-s301 "Forced labour, New Zealand: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.57
  importer: USA
  origin: NZL
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure nic-s301 "Forced labour, Nicaragua: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.58
  importer: USA
  origin: NIC
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: textiles under the CAFTA-DR: see forced-labour-cafta-textiles

2026-07-23 measure nga-s301 "Forced labour, Nigeria: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.59
  importer: USA
  origin: NGA
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure nor-s301 "Forced labour, Norway: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.60
  importer: USA
  origin: NOR
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure omn-s301 "Forced labour, Oman: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.61
  importer: USA
  origin: OMN
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure pak-s301 "Forced labour, Pakistan: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.62
  importer: USA
  origin: PAK
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure per-s301 "Forced labour, Peru: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.63
  importer: USA
  origin: PER
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure phl-s301 "Forced labour, Philippines: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.64
  importer: USA
  origin: PHL
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure qat-s301 "Forced labour, Qatar: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.65
  importer: USA
  origin: QAT
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure rus-s301 "Forced labour, Russia: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.66
  importer: USA
  origin: RUS
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure sau-s301 "Forced labour, Saudi Arabia: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.67
  importer: USA
  origin: SAU
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure sgp-s301 "Forced labour, Singapore: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.68
  importer: USA
  origin: SGP
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure zaf-s301 "Forced labour, South Africa: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.69
  importer: USA
  origin: ZAF
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure kor-s301 "Forced labour, Korea: 12.5 % in all"
  under: forced-labour-action
  by: USA
  heading: 9903.05.70, 9903.05.71
  importer: USA
  origin: KOR
  goods: all less list forced-labour-exempt.csv class full
  duty: top-up to 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  quote: hts-note-52 "additional ad valorem rate of duty is 12.5 percent ad valorem"
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: note 52(k) looks at the column 1 rate that applies, general or special; section 1(a)(ii) of the memorandum nets the MFN rate. They differ for goods under KORUS; the note is the law.
  note: 9903.05.90 takes out goods of Section 232

2026-07-23 measure lka-s301 "Forced labour, Sri Lanka: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.72
  importer: USA
  origin: LKA
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure che-s301 "Forced labour, Switzerland: 12.5 % in all"
  under: forced-labour-action
  by: USA
  heading: 9903.05.73, 9903.05.74
  importer: USA
  origin: CHE
  goods: all less list forced-labour-exempt.csv class full
  duty: top-up to 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: note 52(k) nets the column 1 rate that applies, the memorandum the MFN rate

2026-07-23 measure twn-s301 "Forced labour, Taiwan: 10 % in all"
  under: forced-labour-action
  by: USA
  heading: 9903.05.75, 9903.05.76
  importer: USA
  origin: TWN
  goods: all less list forced-labour-exempt.csv class full
  duty: top-up to 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301
  note: note 52(k) nets the column 1 rate that applies, the memorandum the MFN rate

2026-07-23 measure tha-s301 "Forced labour, Thailand: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.77
  importer: USA
  origin: THA
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure tto-s301 "Forced labour, Trinidad and Tobago: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.78
  importer: USA
  origin: TTO
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure tur-s301 "Forced labour, Türkiye: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.79
  importer: USA
  origin: TUR
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure are-s301 "Forced labour, United Arab Emirates: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.80
  importer: USA
  origin: ARE
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure gbr-s301 "Forced labour, United Kingdom: 10 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.81
  importer: USA
  origin: GBR
  goods: all less list forced-labour-exempt.csv class full
  duty: add 10%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure ury-s301 "Forced labour, Uruguay: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.82
  importer: USA
  origin: URY
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure ven-s301 "Forced labour, Venezuela: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.83
  importer: USA
  origin: VEN
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure vnm-s301 "Forced labour, Vietnam: 12.5 %"
  under: forced-labour-action
  by: USA
  heading: 9903.05.84
  importer: USA
  origin: VNM
  goods: all less list forced-labour-exempt.csv class full
  duty: add 12.5%
  applies: 2026-07-24 ..
  yields-to: section-232
  source: forced-labour-memorandum @ section 1(a)
  source: notice-list-301

2026-07-23 measure forced-labour-in-transit "Forced labour: goods in transit"
  under: forced-labour-action
  by: USA
  heading: 9903.05.85
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2026-07-24 .. 2026-07-27
  when: loaded before 2026-07-24, entered before 2026-07-28
  replaces: forced-labour-action
  source: hts-note-52 @ 9903.05.85

2026-07-23 measure forced-labour-pharmaceuticals "Forced labour: provisions exempt as pharmaceuticals"
  under: forced-labour-action
  by: USA
  importer: USA
  origin: all
  goods: list forced-labour-exempt.csv class pharma
  duty: none
  applies: 2026-07-24 ..
  when: pharmaceutical-use
  replaces: forced-labour-action
  source: notice-list-301
  source: forced-labour-memorandum @ section 1(b)
  note: the condition is read from the class of the list; the note itself is not at hand
  note: no heading is known

2026-07-23 measure forced-labour-cafta-textiles "Forced labour: textiles under the CAFTA-DR"
  under: forced-labour-action
  by: USA
  importer: USA
  origin: CRI, DOM, GTM, HND, NIC, SLV
  goods: 50, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63
  duty: none
  applies: 2026-07-24 ..
  when: claim CAFTA-DR
  replaces: forced-labour-action
  source: waugh-lists
  source: forced-labour-memorandum @ section 1(b)
  note: no heading is known

2026-07-23 measure forced-labour-aircraft "Forced labour: civil aircraft"
  under: forced-labour-action
  by: USA
  importer: USA
  origin: all
  goods: list s122-aircraft.csv
  duty: none
  applies: 2026-07-24 ..
  when: civil-aircraft
  replaces: forced-labour-action
  source: notice-list-301
  source: forced-labour-memorandum @ section 1(b)
  note: the list of the surcharge stands for that of note 52, which is not at hand
  note: no heading is known

2026-07-23 measure forced-labour-chapter-98 "Forced labour: goods of chapter 98"
  under: forced-labour-action
  by: USA
  importer: USA
  origin: all
  goods: all
  duty: none
  applies: 2026-07-24 ..
  when: chapter-98
  replaces: forced-labour-action
  source: hts-note-52 @ (a)

2026-07-23 event forced-labour-quotas "Quotas for textiles of Bangladesh, Cambodia, Indonesia and Malaysia are to follow"
  parties: USA
  source: forced-labour-memorandum @ section 2
  note: feasible by 1 September 2026 in the words of the memorandum; no act is at hand
