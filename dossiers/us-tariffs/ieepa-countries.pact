; Reciprocal tariffs by country: annex I of Executive Order 14257, one day in April 2025, and annex I of
; Executive Order 14326 from 7 August 2025. Korea, Japan, the European Union and Switzerland stand in ieepa.pact.

2025-04-02 measure cmr-reciprocal-april "Reciprocal tariff on Cameroon: 11 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.43
  importer: USA
  origin: CMR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 11%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.43

2025-04-02 measure cod-reciprocal-april "Reciprocal tariff on Democratic Republic of the Congo: 11 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.43
  importer: USA
  origin: COD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 11%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.43

2025-04-02 measure tcd-reciprocal-april "Reciprocal tariff on Chad: 13 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.44
  importer: USA
  origin: TCD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 13%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.44

2025-04-02 measure gnq-reciprocal-april "Reciprocal tariff on Equatorial Guinea: 13 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.44
  importer: USA
  origin: GNQ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 13%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.44

2025-04-02 measure nga-reciprocal-april "Reciprocal tariff on Nigeria: 14 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.45
  importer: USA
  origin: NGA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 14%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.45

2025-04-02 measure nor-reciprocal-april "Reciprocal tariff on Norway: 15 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.46
  importer: USA
  origin: NOR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.46

2025-04-02 measure ven-reciprocal-april "Reciprocal tariff on Venezuela: 15 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.46
  importer: USA
  origin: VEN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.46

2025-04-02 measure moz-reciprocal-april "Reciprocal tariff on Mozambique: 16 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.47
  importer: USA
  origin: MOZ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 16%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.47

2025-04-02 measure isr-reciprocal-april "Reciprocal tariff on Israel: 17 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.48
  importer: USA
  origin: ISR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 17%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.48

2025-04-02 measure mwi-reciprocal-april "Reciprocal tariff on Malawi: 17 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.48
  importer: USA
  origin: MWI
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 17%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.48

2025-04-02 measure phl-reciprocal-april "Reciprocal tariff on Philippines: 17 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.48
  importer: USA
  origin: PHL
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 17%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.48

2025-04-02 measure zmb-reciprocal-april "Reciprocal tariff on Zambia: 17 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.48
  importer: USA
  origin: ZMB
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 17%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.48

2025-04-02 measure nic-reciprocal-april "Reciprocal tariff on Nicaragua: 18 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.49
  importer: USA
  origin: NIC
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 18%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.49

2025-04-02 measure zwe-reciprocal-april "Reciprocal tariff on Zimbabwe: 18 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.49
  importer: USA
  origin: ZWE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 18%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.49

2025-04-02 measure eu-reciprocal-april "Reciprocal tariff on the European Union: 20 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.50
  importer: USA
  origin: EU
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 20%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.50

2025-04-02 measure jor-reciprocal-april "Reciprocal tariff on Jordan: 20 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.50
  importer: USA
  origin: JOR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 20%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.50

2025-04-02 measure civ-reciprocal-april "Reciprocal tariff on Côte d'Ivoire: 21 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.51
  importer: USA
  origin: CIV
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 21%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.51

2025-04-02 measure nam-reciprocal-april "Reciprocal tariff on Namibia: 21 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.51
  importer: USA
  origin: NAM
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 21%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.51

2025-04-02 measure vut-reciprocal-april "Reciprocal tariff on Vanuatu: 22 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.52
  importer: USA
  origin: VUT
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 22%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.52

2025-04-02 measure brn-reciprocal-april "Reciprocal tariff on Brunei: 24 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.53
  importer: USA
  origin: BRN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 24%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.53

2025-04-02 measure jpn-reciprocal-april "Reciprocal tariff on Japan: 24 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.53
  importer: USA
  origin: JPN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 24%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.53

2025-04-02 measure mys-reciprocal-april "Reciprocal tariff on Malaysia: 24 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.53
  importer: USA
  origin: MYS
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 24%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.53

2025-04-02 measure ind-reciprocal-april "Reciprocal tariff on India: 26 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.55
  importer: USA
  origin: IND
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 26%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.55

2025-04-02 measure kaz-reciprocal-april "Reciprocal tariff on Kazakhstan: 27 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.56
  importer: USA
  origin: KAZ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 27%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.56

2025-04-02 measure tun-reciprocal-april "Reciprocal tariff on Tunisia: 28 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.57
  importer: USA
  origin: TUN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 28%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.57

2025-04-02 measure pak-reciprocal-april "Reciprocal tariff on Pakistan: 29 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.58
  importer: USA
  origin: PAK
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 29%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.58

2025-04-02 measure dza-reciprocal-april "Reciprocal tariff on Algeria: 30 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.59
  importer: USA
  origin: DZA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 30%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.59

2025-04-02 measure nru-reciprocal-april "Reciprocal tariff on Nauru: 30 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.59
  importer: USA
  origin: NRU
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 30%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.59

2025-04-02 measure zaf-reciprocal-april "Reciprocal tariff on South Africa: 30 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.59
  importer: USA
  origin: ZAF
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 30%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.59

2025-04-02 measure lby-reciprocal-april "Reciprocal tariff on Libya: 31 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.60
  importer: USA
  origin: LBY
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 31%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.60

2025-04-02 measure mda-reciprocal-april "Reciprocal tariff on Moldova: 31 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.60
  importer: USA
  origin: MDA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 31%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.60

2025-04-02 measure che-reciprocal-april "Reciprocal tariff on Switzerland: 31 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.60
  importer: USA
  origin: CHE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 31%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.60

2025-04-02 measure ago-reciprocal-april "Reciprocal tariff on Angola: 32 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.61
  importer: USA
  origin: AGO
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 32%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.61

2025-04-02 measure fji-reciprocal-april "Reciprocal tariff on Fiji: 32 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.61
  importer: USA
  origin: FJI
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 32%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.61

2025-04-02 measure idn-reciprocal-april "Reciprocal tariff on Indonesia: 32 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.61
  importer: USA
  origin: IDN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 32%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.61

2025-04-02 measure twn-reciprocal-april "Reciprocal tariff on Taiwan: 32 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.61
  importer: USA
  origin: TWN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 32%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.61

2025-04-02 measure mkd-reciprocal-april "Reciprocal tariff on North Macedonia: 33 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.62
  importer: USA
  origin: MKD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 33%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.62

2025-04-02 measure bih-reciprocal-april "Reciprocal tariff on Bosnia and Herzegovina: 35 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.64
  importer: USA
  origin: BIH
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 35%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.64

2025-04-02 measure tha-reciprocal-april "Reciprocal tariff on Thailand: 36 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.65
  importer: USA
  origin: THA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 36%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.65

2025-04-02 measure bgd-reciprocal-april "Reciprocal tariff on Bangladesh: 37 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.66
  importer: USA
  origin: BGD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 37%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.66

2025-04-02 measure bwa-reciprocal-april "Reciprocal tariff on Botswana: 37 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.66
  importer: USA
  origin: BWA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 37%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.66

2025-04-02 measure lie-reciprocal-april "Reciprocal tariff on Liechtenstein: 37 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.66
  importer: USA
  origin: LIE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 37%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.66

2025-04-02 measure srb-reciprocal-april "Reciprocal tariff on Serbia: 37 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.66
  importer: USA
  origin: SRB
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 37%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.66

2025-04-02 measure guy-reciprocal-april "Reciprocal tariff on Guyana: 38 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.67
  importer: USA
  origin: GUY
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 38%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.67

2025-04-02 measure irq-reciprocal-april "Reciprocal tariff on Iraq: 39 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.68
  importer: USA
  origin: IRQ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 39%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.68

2025-04-02 measure mus-reciprocal-april "Reciprocal tariff on Mauritius: 40 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.69
  importer: USA
  origin: MUS
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 40%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.69

2025-04-02 measure flk-reciprocal-april "Reciprocal tariff on Falkland Islands: 41 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.70
  importer: USA
  origin: FLK
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 41%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.70

2025-04-02 measure syr-reciprocal-april "Reciprocal tariff on Syria: 41 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.70
  importer: USA
  origin: SYR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 41%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.70

2025-04-02 measure mmr-reciprocal-april "Reciprocal tariff on Myanmar (Burma): 44 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.71
  importer: USA
  origin: MMR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 44%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.71

2025-04-02 measure lka-reciprocal-april "Reciprocal tariff on Sri Lanka: 44 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.71
  importer: USA
  origin: LKA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 44%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.71

2025-04-02 measure vnm-reciprocal-april "Reciprocal tariff on Vietnam: 46 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.72
  importer: USA
  origin: VNM
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 46%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.72

2025-04-02 measure mdg-reciprocal-april "Reciprocal tariff on Madagascar: 47 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.73
  importer: USA
  origin: MDG
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 47%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.73

2025-04-02 measure lao-reciprocal-april "Reciprocal tariff on Laos: 48 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.74
  importer: USA
  origin: LAO
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 48%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.74

2025-04-02 measure khm-reciprocal-april "Reciprocal tariff on Cambodia: 49 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.75
  importer: USA
  origin: KHM
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 49%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.75

2025-04-02 measure lso-reciprocal-april "Reciprocal tariff on Lesotho: 50 %, for one day"
  under: eo-14257-annex-i
  by: USA
  heading: 9903.01.76
  importer: USA
  origin: LSO
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 50%
  applies: 2025-04-09 ..
  unless: loaded before 2025-04-09
  replaces: reciprocal-base
  yields-to: section-232
  source: hts-chapter-99 @ 9903.01.76

2025-04-09 suspended eo-14257-annex-i from yale-acts @ order of 9 April 2025
  on: 2025-04-10
  note: paused after one day for all but China; the 10 % of 9903.01.25 applies meanwhile

2025-07-31 ended eo-14257-annex-i from eo-14326-text
  on: 2025-08-06
  note: the headings were terminated, 90 FR 37963

2025-07-31 measure afg-reciprocal-15 "Reciprocal tariff on Afghanistan: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.02
  importer: USA
  origin: AFG
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Afghanistan 15%"
  source: hts-chapter-99 @ 9903.02.02

2025-07-31 measure dza-reciprocal-30 "Reciprocal tariff on Algeria: base + 30 %"
  under: eo-14326
  by: USA
  heading: 9903.02.03
  importer: USA
  origin: DZA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 30%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Algeria 30%"
  source: hts-chapter-99 @ 9903.02.03

2025-07-31 measure ago-reciprocal-15 "Reciprocal tariff on Angola: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.04
  importer: USA
  origin: AGO
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Angola 15%"
  source: hts-chapter-99 @ 9903.02.04

2025-07-31 measure bgd-reciprocal-20 "Reciprocal tariff on Bangladesh: base + 20 %"
  under: eo-14326
  by: USA
  heading: 9903.02.05
  importer: USA
  origin: BGD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 20%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Bangladesh 20%"
  source: hts-chapter-99 @ 9903.02.05

2025-07-31 measure bol-reciprocal-15 "Reciprocal tariff on Bolivia: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.06
  importer: USA
  origin: BOL
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Bolivia 15%"
  source: hts-chapter-99 @ 9903.02.06

2025-07-31 measure bih-reciprocal-30 "Reciprocal tariff on Bosnia and Herzegovina: base + 30 %"
  under: eo-14326
  by: USA
  heading: 9903.02.07
  importer: USA
  origin: BIH
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 30%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Bosnia and Herzegovina 30%"
  source: hts-chapter-99 @ 9903.02.07

2025-07-31 measure bwa-reciprocal-15 "Reciprocal tariff on Botswana: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.08
  importer: USA
  origin: BWA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Botswana 15%"
  source: hts-chapter-99 @ 9903.02.08

2025-07-31 measure bra-reciprocal-10 "Reciprocal tariff on Brazil: base + 10 %"
  under: eo-14326
  by: USA
  heading: 9903.02.09
  importer: USA
  origin: BRA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 10%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Brazil 10%"
  source: hts-chapter-99 @ 9903.02.09

2025-07-31 measure brn-reciprocal-25 "Reciprocal tariff on Brunei: base + 25 %"
  under: eo-14326
  by: USA
  heading: 9903.02.10
  importer: USA
  origin: BRN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 25%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Brunei 25%"
  source: hts-chapter-99 @ 9903.02.10

2025-07-31 measure khm-reciprocal-19 "Reciprocal tariff on Cambodia: base + 19 %"
  under: eo-14326
  by: USA
  heading: 9903.02.11
  importer: USA
  origin: KHM
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 19%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Cambodia 19%"
  source: hts-chapter-99 @ 9903.02.11

2025-07-31 measure cmr-reciprocal-15 "Reciprocal tariff on Cameroon: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.12
  importer: USA
  origin: CMR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Cameroon 15%"
  source: hts-chapter-99 @ 9903.02.12

2025-07-31 measure tcd-reciprocal-15 "Reciprocal tariff on Chad: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.13
  importer: USA
  origin: TCD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Chad 15%"
  source: hts-chapter-99 @ 9903.02.13

2025-07-31 measure cri-reciprocal-15 "Reciprocal tariff on Costa Rica: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.14
  importer: USA
  origin: CRI
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Costa Rica 15%"
  source: hts-chapter-99 @ 9903.02.14

2025-07-31 measure civ-reciprocal-15 "Reciprocal tariff on Côte d'Ivoire: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.15
  importer: USA
  origin: CIV
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Côte d`Ivoire 15%"
  source: hts-chapter-99 @ 9903.02.15

2025-07-31 measure cod-reciprocal-15 "Reciprocal tariff on Democratic Republic of the Congo: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.16
  importer: USA
  origin: COD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Democratic Republic of the Congo 15%"
  source: hts-chapter-99 @ 9903.02.16

2025-07-31 measure ecu-reciprocal-15 "Reciprocal tariff on Ecuador: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.17
  importer: USA
  origin: ECU
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Ecuador 15%"
  source: hts-chapter-99 @ 9903.02.17

2025-07-31 measure gnq-reciprocal-15 "Reciprocal tariff on Equatorial Guinea: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.18
  importer: USA
  origin: GNQ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Equatorial Guinea 15%"
  source: hts-chapter-99 @ 9903.02.18

2025-07-31 measure flk-reciprocal-10 "Reciprocal tariff on Falkland Islands: base + 10 %"
  under: eo-14326
  by: USA
  heading: 9903.02.21
  importer: USA
  origin: FLK
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 10%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Falkland Islands 10%"
  source: hts-chapter-99 @ 9903.02.21

2025-07-31 measure fji-reciprocal-15 "Reciprocal tariff on Fiji: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.22
  importer: USA
  origin: FJI
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Fiji 15%"
  source: hts-chapter-99 @ 9903.02.22

2025-07-31 measure gha-reciprocal-15 "Reciprocal tariff on Ghana: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.23
  importer: USA
  origin: GHA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Ghana 15%"
  source: hts-chapter-99 @ 9903.02.23

2025-07-31 measure guy-reciprocal-15 "Reciprocal tariff on Guyana: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.24
  importer: USA
  origin: GUY
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Guyana 15%"
  source: hts-chapter-99 @ 9903.02.24

2025-07-31 measure isl-reciprocal-15 "Reciprocal tariff on Iceland: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.25
  importer: USA
  origin: ISL
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Iceland 15%"
  source: hts-chapter-99 @ 9903.02.25

2025-07-31 measure ind-reciprocal-25 "Reciprocal tariff on India: base + 25 %"
  under: eo-14326
  by: USA
  heading: 9903.02.26
  importer: USA
  origin: IND
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 25%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "India 25%"
  source: hts-chapter-99 @ 9903.02.26

2025-07-31 measure idn-reciprocal-19 "Reciprocal tariff on Indonesia: base + 19 %"
  under: eo-14326
  by: USA
  heading: 9903.02.27
  importer: USA
  origin: IDN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 19%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Indonesia 19%"
  source: hts-chapter-99 @ 9903.02.27

2025-07-31 measure irq-reciprocal-35 "Reciprocal tariff on Iraq: base + 35 %"
  under: eo-14326
  by: USA
  heading: 9903.02.28
  importer: USA
  origin: IRQ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 35%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Iraq 35%"
  source: hts-chapter-99 @ 9903.02.28

2025-07-31 measure isr-reciprocal-15 "Reciprocal tariff on Israel: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.29
  importer: USA
  origin: ISR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Israel 15%"
  source: hts-chapter-99 @ 9903.02.29

2025-07-31 measure jor-reciprocal-15 "Reciprocal tariff on Jordan: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.31
  importer: USA
  origin: JOR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Jordan 15%"
  source: hts-chapter-99 @ 9903.02.31

2025-07-31 measure kaz-reciprocal-25 "Reciprocal tariff on Kazakhstan: base + 25 %"
  under: eo-14326
  by: USA
  heading: 9903.02.32
  importer: USA
  origin: KAZ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 25%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Kazakhstan 25%"
  source: hts-chapter-99 @ 9903.02.32

2025-07-31 measure lao-reciprocal-40 "Reciprocal tariff on Laos: base + 40 %"
  under: eo-14326
  by: USA
  heading: 9903.02.33
  importer: USA
  origin: LAO
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 40%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Laos 40%"
  source: hts-chapter-99 @ 9903.02.33

2025-07-31 measure lso-reciprocal-15 "Reciprocal tariff on Lesotho: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.34
  importer: USA
  origin: LSO
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Lesotho 15%"
  source: hts-chapter-99 @ 9903.02.34

2025-07-31 measure lby-reciprocal-30 "Reciprocal tariff on Libya: base + 30 %"
  under: eo-14326
  by: USA
  heading: 9903.02.35
  importer: USA
  origin: LBY
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 30%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Libya 30%"
  source: hts-chapter-99 @ 9903.02.35

2025-07-31 measure mdg-reciprocal-15 "Reciprocal tariff on Madagascar: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.37
  importer: USA
  origin: MDG
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Madagascar 15%"
  source: hts-chapter-99 @ 9903.02.37

2025-07-31 measure mwi-reciprocal-15 "Reciprocal tariff on Malawi: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.38
  importer: USA
  origin: MWI
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Malawi 15%"
  source: hts-chapter-99 @ 9903.02.38

2025-07-31 measure mys-reciprocal-19 "Reciprocal tariff on Malaysia: base + 19 %"
  under: eo-14326
  by: USA
  heading: 9903.02.39
  importer: USA
  origin: MYS
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 19%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Malaysia 19%"
  source: hts-chapter-99 @ 9903.02.39

2025-07-31 measure mus-reciprocal-15 "Reciprocal tariff on Mauritius: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.40
  importer: USA
  origin: MUS
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Mauritius 15%"
  source: hts-chapter-99 @ 9903.02.40

2025-07-31 measure mda-reciprocal-25 "Reciprocal tariff on Moldova: base + 25 %"
  under: eo-14326
  by: USA
  heading: 9903.02.41
  importer: USA
  origin: MDA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 25%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Moldova 25%"
  source: hts-chapter-99 @ 9903.02.41

2025-07-31 measure moz-reciprocal-15 "Reciprocal tariff on Mozambique: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.42
  importer: USA
  origin: MOZ
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Mozambique 15%"
  source: hts-chapter-99 @ 9903.02.42

2025-07-31 measure mmr-reciprocal-40 "Reciprocal tariff on Myanmar (Burma): base + 40 %"
  under: eo-14326
  by: USA
  heading: 9903.02.43
  importer: USA
  origin: MMR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 40%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Myanmar (Burma) 40%"
  source: hts-chapter-99 @ 9903.02.43

2025-07-31 measure nam-reciprocal-15 "Reciprocal tariff on Namibia: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.44
  importer: USA
  origin: NAM
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Namibia 15%"
  source: hts-chapter-99 @ 9903.02.44

2025-07-31 measure nru-reciprocal-15 "Reciprocal tariff on Nauru: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.45
  importer: USA
  origin: NRU
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Nauru 15%"
  source: hts-chapter-99 @ 9903.02.45

2025-07-31 measure nzl-reciprocal-15 "Reciprocal tariff on New Zealand: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.46
  importer: USA
  origin: NZL
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "New Zealand 15%"
  source: hts-chapter-99 @ 9903.02.46

2025-07-31 measure nic-reciprocal-18 "Reciprocal tariff on Nicaragua: base + 18 %"
  under: eo-14326
  by: USA
  heading: 9903.02.47
  importer: USA
  origin: NIC
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 18%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Nicaragua 18%"
  source: hts-chapter-99 @ 9903.02.47

2025-07-31 measure nga-reciprocal-15 "Reciprocal tariff on Nigeria: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.48
  importer: USA
  origin: NGA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Nigeria 15%"
  source: hts-chapter-99 @ 9903.02.48

2025-07-31 measure mkd-reciprocal-15 "Reciprocal tariff on North Macedonia: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.49
  importer: USA
  origin: MKD
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "North Macedonia 15%"
  source: hts-chapter-99 @ 9903.02.49

2025-07-31 measure nor-reciprocal-15 "Reciprocal tariff on Norway: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.50
  importer: USA
  origin: NOR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Norway 15%"
  source: hts-chapter-99 @ 9903.02.50

2025-07-31 measure pak-reciprocal-19 "Reciprocal tariff on Pakistan: base + 19 %"
  under: eo-14326
  by: USA
  heading: 9903.02.51
  importer: USA
  origin: PAK
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 19%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Pakistan 19%"
  source: hts-chapter-99 @ 9903.02.51

2025-07-31 measure png-reciprocal-15 "Reciprocal tariff on Papua New Guinea: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.52
  importer: USA
  origin: PNG
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Papua New Guinea 15%"
  source: hts-chapter-99 @ 9903.02.52

2025-07-31 measure phl-reciprocal-19 "Reciprocal tariff on Philippines: base + 19 %"
  under: eo-14326
  by: USA
  heading: 9903.02.53
  importer: USA
  origin: PHL
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 19%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Philippines 19%"
  source: hts-chapter-99 @ 9903.02.53

2025-07-31 measure srb-reciprocal-35 "Reciprocal tariff on Serbia: base + 35 %"
  under: eo-14326
  by: USA
  heading: 9903.02.54
  importer: USA
  origin: SRB
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 35%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Serbia 35%"
  source: hts-chapter-99 @ 9903.02.54

2025-07-31 measure zaf-reciprocal-30 "Reciprocal tariff on South Africa: base + 30 %"
  under: eo-14326
  by: USA
  heading: 9903.02.55
  importer: USA
  origin: ZAF
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 30%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "South Africa 30%"
  source: hts-chapter-99 @ 9903.02.55

2025-07-31 measure lka-reciprocal-20 "Reciprocal tariff on Sri Lanka: base + 20 %"
  under: eo-14326
  by: USA
  heading: 9903.02.57
  importer: USA
  origin: LKA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 20%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Sri Lanka 20%"
  source: hts-chapter-99 @ 9903.02.57

2025-07-31 measure syr-reciprocal-41 "Reciprocal tariff on Syria: base + 41 %"
  under: eo-14326
  by: USA
  heading: 9903.02.59
  importer: USA
  origin: SYR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 41%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Syria 41%"
  source: hts-chapter-99 @ 9903.02.59

2025-07-31 measure twn-reciprocal-20 "Reciprocal tariff on Taiwan: base + 20 %"
  under: eo-14326
  by: USA
  heading: 9903.02.60
  importer: USA
  origin: TWN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 20%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Taiwan 20%"
  source: hts-chapter-99 @ 9903.02.60

2025-07-31 measure tha-reciprocal-19 "Reciprocal tariff on Thailand: base + 19 %"
  under: eo-14326
  by: USA
  heading: 9903.02.61
  importer: USA
  origin: THA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 19%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Thailand 19%"
  source: hts-chapter-99 @ 9903.02.61

2025-07-31 measure tto-reciprocal-15 "Reciprocal tariff on Trinidad and Tobago: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.62
  importer: USA
  origin: TTO
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Trinidad and Tobago 15%"
  source: hts-chapter-99 @ 9903.02.62

2025-07-31 measure tun-reciprocal-25 "Reciprocal tariff on Tunisia: base + 25 %"
  under: eo-14326
  by: USA
  heading: 9903.02.63
  importer: USA
  origin: TUN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 25%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Tunisia 25%"
  source: hts-chapter-99 @ 9903.02.63

2025-07-31 measure tur-reciprocal-15 "Reciprocal tariff on Türkiye: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.64
  importer: USA
  origin: TUR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Turkey 15%"
  source: hts-chapter-99 @ 9903.02.64

2025-07-31 measure uga-reciprocal-15 "Reciprocal tariff on Uganda: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.65
  importer: USA
  origin: UGA
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Uganda 15%"
  source: hts-chapter-99 @ 9903.02.65

2025-07-31 measure gbr-reciprocal-10 "Reciprocal tariff on United Kingdom: base + 10 %"
  under: eo-14326
  by: USA
  heading: 9903.02.66
  importer: USA
  origin: GBR
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 10%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "United Kingdom 10%"
  source: hts-chapter-99 @ 9903.02.66

2025-07-31 measure vut-reciprocal-15 "Reciprocal tariff on Vanuatu: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.67
  importer: USA
  origin: VUT
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Vanuatu 15%"
  source: hts-chapter-99 @ 9903.02.67

2025-07-31 measure ven-reciprocal-15 "Reciprocal tariff on Venezuela: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.68
  importer: USA
  origin: VEN
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Venezuela 15%"
  source: hts-chapter-99 @ 9903.02.68

2025-07-31 measure vnm-reciprocal-20 "Reciprocal tariff on Vietnam: base + 20 %"
  under: eo-14326
  by: USA
  heading: 9903.02.69
  importer: USA
  origin: VNM
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 20%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Vietnam 20%"
  source: hts-chapter-99 @ 9903.02.69

2025-07-31 measure zmb-reciprocal-15 "Reciprocal tariff on Zambia: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.70
  importer: USA
  origin: ZMB
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Zambia 15%"
  source: hts-chapter-99 @ 9903.02.70

2025-07-31 measure zwe-reciprocal-15 "Reciprocal tariff on Zimbabwe: base + 15 %"
  under: eo-14326
  by: USA
  heading: 9903.02.71
  importer: USA
  origin: ZWE
  goods: all less list annex-ii.csv, list annex-ii-particular.csv
  duty: add 15%
  applies: 2025-08-07 ..
  unless: loaded before 2025-08-07, entered before 2025-10-05
  replaces: reciprocal-base
  yields-to: section-232
  quote: eo-14326-text "Zimbabwe 15%"
  source: hts-chapter-99 @ 9903.02.71

2026-02-06 threatened ind-reciprocal-25 from tariff-history
  duty: add 18%
  note: 18 % was announced from 7 February 2026 and stands so in the trade war tracker; the schedule printed 25 % until the end

2025-10-25 threatened can-fentanyl-35 from tariff-history
  duty: add 45%
  note: ten points more were announced; no act was found. The trade war tracker has 45 % from 1 November 2025.
