//go:build ignore

// Gen writes economies_table.go and currencies_table.go. Run it in this folder:
//
//	go run gen.go
//
// Codes and English names come from the CLDR data in golang.org/x/text; where
// that edition is older than the standards, the corrections below say what
// changed and when.
package main

import (
	"bytes"
	"fmt"
	"go/format"
	"log"
	"os"
	"slices"
	"sort"
	"strings"
	"unicode"

	"golang.org/x/text/currency"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
	"golang.org/x/text/unicode/norm"
)

// withdrawn are codes that CLDR still resolves but ISO 3166-1 no longer lists.
var withdrawn = map[string]bool{"AN": true, "CS": true, "NT": true, "SU": true, "YU": true}

// names replaces CLDR's display name by the short name in common use.
var names = map[string]string{
	"CD": "Democratic Republic of the Congo",
	"CG": "Republic of the Congo",
	"CI": "Côte d'Ivoire",
	"HK": "Hong Kong",
	"HM": "Heard Island and McDonald Islands",
	"GS": "South Georgia and the South Sandwich Islands",
	"MK": "North Macedonia", // named so since 2019-02-12
	"MM": "Myanmar",
	"MO": "Macau",
	"PS": "Palestine",
	"SZ": "Eswatini", // named so since 2018-04-19
	"VC": "Saint Vincent and the Grenadines",
	"UM": "United States Minor Outlying Islands",
}

// also lists further names: ISO 3166-1's where it differs, long forms, former
// names and common short forms. "A, B of" also yields "A (B of)",
// "A (the B of)" and "B of A".
var also = map[string][]string{
	"AE": {"UAE"},
	"AF": {"Afghanistan, Islamic Republic of"},
	"BA": {"Bosnia"},
	"BL": {"Saint Barts"},
	"BN": {"Brunei Darussalam"},
	"BO": {"Bolivia, Plurinational State of"},
	"BQ": {"Bonaire, Sint Eustatius and Saba"},
	"BY": {"Belarus, Republic of"},
	"CC": {"Cocos Islands", "Keeling Islands"},
	"CD": {"Congo, Democratic Republic of the", "Democratic Republic of Congo", "DR Congo", "DRC", "Congo (Kinshasa)", "Congo-Kinshasa", "Congo - Kinshasa"},
	"CG": {"Congo", "Congo, Republic of the", "Republic of Congo", "Congo (Brazzaville)", "Congo-Brazzaville", "Congo - Brazzaville"},
	"CI": {"Ivory Coast"},
	"CN": {"People's Republic of China", "PRC", "Mainland China", "China, People's Republic of"},
	"CV": {"Cabo Verde"},
	"CZ": {"Czech Republic"},
	"DE": {"Germany, Federal Republic of"},
	"FK": {"Falkland Islands (Malvinas)"},
	"FM": {"Micronesia, Federated States of"},
	"FO": {"Faeroe Islands"},
	"GB": {"UK", "U.K.", "Great Britain", "Britain", "United Kingdom of Great Britain and Northern Ireland"},
	"GM": {"Gambia, Republic of the"},
	"GR": {"Hellenic Republic"},
	"HK": {"Hong Kong, China", "Hong Kong SAR", "Hong Kong SAR China"},
	"HM": {"Heard and McDonald Islands"},
	"IR": {"Iran, Islamic Republic of"},
	"KG": {"Kyrgyz Republic"},
	"KN": {"Saint Kitts"},
	"KP": {"Korea, Democratic People's Republic of", "Korea, North", "DPRK"},
	"KR": {"Korea", "Korea, South", "Korea, Republic of", "ROK", "Republic of Korea (South Korea)"},
	"LA": {"Lao People's Democratic Republic", "Lao PDR"},
	"LY": {"Libyan Arab Jamahiriya", "State of Libya"},
	"MD": {"Moldova, Republic of"},
	"MF": {"Saint Martin (French part)"},
	"MK": {"Macedonia", "Macedonia, the former Yugoslav Republic of", "FYROM"},
	"MM": {"Burma", "Myanmar (Burma)"},
	"MO": {"Macao", "Macao, China", "Macao SAR", "Macau SAR China"},
	"MX": {"United Mexican States"},
	"NL": {"Netherlands, Kingdom of the", "Holland"},
	"PS": {"Palestine, State of", "Palestinian Territories", "Occupied Palestinian Territory", "West Bank and Gaza"},
	"PN": {"Pitcairn"},
	"RU": {"Russian Federation"},
	"SA": {"Saudi Arabia, Kingdom of"},
	"SH": {"Saint Helena, Ascension and Tristan da Cunha"},
	"SX": {"Sint Maarten (Dutch part)"},
	"SY": {"Syrian Arab Republic"},
	"SZ": {"Swaziland"},
	"TL": {"East Timor"},
	"TR": {"Türkiye", "Türkiye, Republic of"},
	"TW": {"Chinese Taipei", "Taiwan, China", "Taiwan, Province of China", "Separate Customs Territory of Taiwan, Penghu, Kinmen and Matsu"},
	"TZ": {"Tanzania, United Republic of"},
	"US": {"United States of America", "U.S.", "U.S.A.", "America"},
	"VA": {"Holy See"},
	"VC": {"Saint Vincent and Grenadines", "Saint Vincent"},
	"VE": {"Venezuela, Bolivarian Republic of"},
	"VG": {"Virgin Islands (British)", "Virgin Islands, British"},
	"VI": {"Virgin Islands (U.S.)", "Virgin Islands, U.S.", "US Virgin Islands", "United States Virgin Islands"},
	"VN": {"Viet Nam", "Socialist Republic of Vietnam"},
	"WS": {"Western Samoa"},
	"ZA": {"RSA"},
}

// currencyChanges brings CLDR's currencies in use (edition 32) up to the
// ISO 4217 list. Codes withdrawn since 2017 stay: older texts state amounts in
// them.
var currencyChanges = []struct{ code, why string }{
	{"MRU", "Mauritania, replaced MRO on 2018-01-01"},
	{"VES", "Venezuela, replaced VEF on 2018-08-20"},
	{"VED", "Venezuela, redenominated VES of 2021-10-01"},
	{"SLE", "Sierra Leone, replaced SLL from 2022-07-01"},
	{"ZWG", "Zimbabwe, 2024"},
	{"XCG", "Curaçao and Sint Maarten, replaced ANG on 2025-03-31"},
	{"XDR", "special drawing right of the IMF"},
}

type row struct{ alpha3, alpha2, name string }

func main() {
	log.SetFlags(0)
	if err := economies(); err != nil {
		log.Fatal(err)
	}
	if err := currencies(); err != nil {
		log.Fatal(err)
	}
}

func economies() error {
	english := display.English.Regions()
	rows := []row{{"XKX", "XK", "Kosovo"}}
	for a := 'A'; a <= 'Z'; a++ {
		for b := 'A'; b <= 'Z'; b++ {
			code := string(a) + string(b)
			region, err := language.ParseRegion(code)
			if err != nil || region.String() != code || !region.IsCountry() || region.IsPrivateUse() ||
				region.M49() == 0 || region.ISO3() == "ZZZ" || region.Canonicalize() != region || withdrawn[code] {
				continue
			}
			name := english.Name(region)
			if n, ok := names[code]; ok {
				name = n
			}
			name = strings.ReplaceAll(name, " & ", " and ")
			name = strings.ReplaceAll(name, "St. ", "Saint ")
			name = strings.ReplaceAll(name, "’", "'")
			rows = append(rows, row{region.ISO3(), code, name})
		}
	}
	if len(rows) != 250 {
		return fmt.Errorf("found %d economies, want the 249 of ISO 3166-1 and Kosovo", len(rows))
	}
	sort.Slice(rows, func(i, j int) bool { return rows[i].alpha3 < rows[j].alpha3 })

	keys := map[string]string{}
	var clash error
	add := func(key, alpha3 string) {
		if old, ok := keys[key]; ok && old != alpha3 {
			clash = fmt.Errorf("%q names both %s and %s", key, old, alpha3)
		}
		keys[key] = alpha3
	}
	for _, r := range rows {
		add(strings.ToLower(r.alpha2), r.alpha3)
		add(strings.ToLower(r.alpha3), r.alpha3)
		for _, n := range append([]string{r.name}, also[r.alpha2]...) {
			for _, key := range spellings(n) {
				add(key, r.alpha3)
			}
		}
	}
	if clash != nil {
		return clash
	}

	var b bytes.Buffer
	b.WriteString(`// Code generated by gen.go; DO NOT EDIT.

package trade

// Codes and names: the 249 entries of ISO 3166-1 as carried by CLDR in
// golang.org/x/text (licence: Unicode-3.0), with the corrections and further
// names listed in gen.go. XKX (XK) for Kosovo is user-assigned, not part of
// ISO 3166-1. Sorted by alpha-3 code.
var economyTable = [...]economyRow{
`)
	for _, r := range rows {
		fmt.Fprintf(&b, "{%q, %q, %q},\n", r.alpha3, r.alpha2, r.name)
	}
	b.WriteString(`}

// economyKeys holds every accepted spelling in lower case: both codes, the
// name, further names, and all of them without accents. Sorted by key.
var economyKeys = [...]economyKey{
`)
	sorted := make([]string, 0, len(keys))
	for k := range keys {
		sorted = append(sorted, k)
	}
	slices.Sort(sorted)
	for _, k := range sorted {
		fmt.Fprintf(&b, "{%q, %q},\n", k, keys[k])
	}
	b.WriteString("}\n")
	return write("economies_table.go", b.Bytes())
}

// spellings returns the lower-case forms under which a name is found.
func spellings(name string) []string {
	forms := []string{name}
	if head, tail, ok := strings.Cut(name, ", "); ok && !strings.Contains(tail, ",") {
		if strings.HasSuffix(tail, " of") || strings.HasSuffix(tail, " of the") {
			forms = append(forms, head+" ("+tail+")", head+" (the "+tail+")", tail+" "+head)
		}
	}
	vary := func(old, new string) {
		for _, f := range forms {
			if strings.Contains(f, old) {
				forms = append(forms, strings.ReplaceAll(f, old, new))
			}
		}
	}
	vary(" and ", " & ")
	vary("Saint ", "St. ")
	vary("St. ", "St ")
	var out []string
	for _, f := range forms {
		f = strings.ToLower(f)
		out = append(out, f, unaccented(f))
	}
	return out
}

func unaccented(s string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(s) {
		if !unicode.Is(unicode.Mn, r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}

func currencies() error {
	set := map[string]bool{}
	for it := currency.Query(); it.Next(); {
		set[it.Unit().String()] = true
	}
	var b bytes.Buffer
	b.WriteString(`// Code generated by gen.go; DO NOT EDIT.

package trade

// Currencies in use by ISO 4217 as carried by CLDR in golang.org/x/text
// (licence: Unicode-3.0), edition 32 of 2017, with these later additions:
`)
	for _, c := range currencyChanges {
		fmt.Fprintf(&b, "//   - %s: %s\n", c.code, c.why)
		set[c.code] = true
	}
	b.WriteString(`//
// Codes withdrawn since (such as HRK, BGN, ANG) stay, because older texts state
// amounts in them. Sorted.
var currencyTable = [...]Unit{
`)
	codes := make([]string, 0, len(set))
	for c := range set {
		codes = append(codes, c)
	}
	slices.Sort(codes)
	for i, c := range codes {
		fmt.Fprintf(&b, "%q,", c)
		if i%12 == 11 {
			b.WriteByte('\n')
		}
	}
	b.WriteString("\n}\n")
	return write("currencies_table.go", b.Bytes())
}

func write(file string, source []byte) error {
	formatted, err := format.Source(source)
	if err != nil {
		return fmt.Errorf("%s: %w", file, err)
	}
	return os.WriteFile(file, formatted, 0o644)
}
