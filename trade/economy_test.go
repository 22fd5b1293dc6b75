package trade

import (
	"slices"
	"strings"
	"testing"
)

func TestParseEconomy(t *testing.T) {
	for text, want := range map[string]Economy{
		"KOR": "KOR", "KR": "KOR", "kor": "KOR", "kr": "KOR", "South Korea": "KOR", "south korea": "KOR",
		"Korea, Republic of": "KOR", "Republic of Korea": "KOR", "Korea (the Republic of)": "KOR", "Korea": "KOR",
		"North Korea": "PRK", "Korea (the Democratic People's Republic of)": "PRK",
		"United States": "USA", "the United States": "USA", "United States of America": "USA", "U.S.": "USA", "US": "USA",
		"UK": "GBR", "GB": "GBR", "United Kingdom": "GBR",
		"Taiwan": "TWN", "Chinese Taipei": "TWN", "TW": "TWN",
		"Hong Kong": "HKG", "Hong Kong, China": "HKG", "Macau": "MAC", "Macao": "MAC",
		"Vietnam": "VNM", "Viet Nam": "VNM", "Russia": "RUS", "Russian Federation": "RUS",
		"Türkiye": "TUR", "TÜRKIYE": "TUR", "Turkiye": "TUR", "Turkey": "TUR",
		"Côte d’Ivoire": "CIV", "Cote d'Ivoire": "CIV", "Ivory Coast": "CIV",
		"Bosnia & Herzegovina": "BIH", "Bosnia and Herzegovina": "BIH",
		"St. Lucia": "LCA", "Saint Lucia": "LCA", "Curaçao": "CUW", "Curacao": "CUW",
		"Congo": "COG", "DR Congo": "COD", "Kosovo": "XKX", "XK": "XKX",
		"Czechia": "CZE", "Czech Republic": "CZE", "Eswatini": "SWZ", "North Macedonia": "MKD",
		"Bahamas": "BHS", "The Bahamas": "BHS", "Bahamas (the)": "BHS", "United States of America (the)": "USA",
		"Saint Vincent and the Grenadines": "VCT", "St Vincent & Grenadines": "VCT", " JPN ": "JPN",
		"Netherlands (Kingdom of the)": "NLD", "Iran, Islamic Republic of": "IRN",
	} {
		if got, ok := ParseEconomy(text); !ok || got != want {
			t.Errorf("ParseEconomy(%q) = %q, %v; want %s", text, got, ok, want)
		}
	}
	for _, text := range []string{"", "the", "the ", "(the)", "XX", "ZZZ", "EU", "European Union", "World", "ROW", "ANT", "SUN", "Yugoslavia", "Kore", "Koreaa", strings.Repeat("x", 1000)} {
		if got, ok := ParseEconomy(text); ok || got != "" {
			t.Errorf("ParseEconomy(%q) = %q", text, got)
		}
	}
}

func TestEconomyNames(t *testing.T) {
	for e, want := range map[Economy][2]string{
		"KOR": {"South Korea", "KR"}, "USA": {"United States", "US"}, "VNM": {"Vietnam", "VN"},
		"RUS": {"Russia", "RU"}, "TWN": {"Taiwan", "TW"}, "HKG": {"Hong Kong", "HK"},
		"BRN": {"Brunei", "BN"}, "DEU": {"Germany", "DE"}, "XKX": {"Kosovo", "XK"},
		"KNA": {"Saint Kitts and Nevis", "KN"}, "CIV": {"Côte d'Ivoire", "CI"}, "ROW": {"ROW", ""},
	} {
		if e.Name() != want[0] || e.Alpha2() != want[1] {
			t.Errorf("%s: %q %q, want %q", e, e.Name(), e.Alpha2(), want)
		}
	}
}

func TestEveryEconomyReadsBack(t *testing.T) {
	all := Economies()
	if len(all) != 250 || !slices.IsSorted(all) || len(slices.Compact(slices.Clone(all))) != 250 {
		t.Fatalf("%d economies, want the 249 of ISO 3166-1 and Kosovo, sorted", len(all))
	}
	names, alpha2 := map[string]Economy{}, map[string]Economy{}
	for _, e := range all {
		if len(e) != 3 || len(e.Alpha2()) != 2 || e.Name() == "" || e.Name() == string(e) {
			t.Errorf("%s: alpha-2 %q, name %q", e, e.Alpha2(), e.Name())
		}
		for _, text := range []string{string(e), strings.ToLower(string(e)), e.Alpha2(), e.Name(), strings.ToUpper(e.Name())} {
			if got, ok := ParseEconomy(text); !ok || got != e {
				t.Errorf("%q reads as %q, want %s", text, got, e)
			}
		}
		if names[e.Name()] != "" || alpha2[e.Alpha2()] != "" {
			t.Errorf("%s shares its name or alpha-2 code", e)
		}
		names[e.Name()], alpha2[e.Alpha2()] = e, e
	}
	all[0] = "changed"
	if Economies()[0] != "ABW" {
		t.Error("Economies hands out its own table")
	}
}

func TestEconomyKeysAreSorted(t *testing.T) {
	for i := 1; i < len(economyKeys); i++ {
		if economyKeys[i-1].key >= economyKeys[i].key {
			t.Errorf("%q does not sort before %q", economyKeys[i-1].key, economyKeys[i].key)
		}
	}
}

func TestGroupMembersByDate(t *testing.T) {
	for _, c := range []struct {
		group Group
		on    Date
		want  int
	}{
		{"EU", DateOf(1957, 12, 31), 0}, {"EU", DateOf(1958, 1, 1), 6}, {"EU", DateOf(1973, 1, 1), 9},
		{"EU", DateOf(1981, 1, 1), 10}, {"EU", DateOf(1986, 1, 1), 12}, {"EU", DateOf(1995, 1, 1), 15},
		{"EU", DateOf(2004, 4, 30), 15}, {"EU", DateOf(2004, 5, 1), 25}, {"EU", DateOf(2007, 1, 1), 27},
		{"EU", DateOf(2013, 6, 30), 27}, {"EU", DateOf(2013, 7, 1), 28},
		{"EU", DateOf(2019, 12, 31), 28}, {"EU", DateOf(2020, 1, 31), 28}, {"EU", DateOf(2020, 2, 1), 27}, {"EU", 0, 27},
		{"APEC", DateOf(1989, 1, 1), 0}, {"APEC", DateOf(1990, 1, 1), 12}, {"APEC", DateOf(1992, 1, 1), 15},
		{"APEC", DateOf(1994, 1, 1), 17}, {"APEC", DateOf(1995, 1, 1), 18}, {"APEC", DateOf(2025, 11, 1), 21}, {"APEC", 0, 21},
		{"ASEAN", DateOf(1967, 8, 8), 5}, {"ASEAN", DateOf(1990, 1, 1), 6}, {"ASEAN", DateOf(2025, 10, 25), 10},
		{"ASEAN", DateOf(2025, 10, 26), 11}, {"ASEAN", 0, 11},
		{"G7", DateOf(1975, 12, 1), 6}, {"G7", 0, 7}, {"G20", DateOf(1999, 1, 1), 0}, {"G20", 0, 19},
		{"OECD", DateOf(1961, 9, 29), 0}, {"OECD", DateOf(1961, 9, 30), 17}, {"OECD", DateOf(1961, 12, 31), 19},
		{"OECD", DateOf(1962, 12, 31), 20}, {"OECD", DateOf(1990, 1, 1), 24}, {"OECD", DateOf(2000, 12, 31), 30},
		{"OECD", DateOf(2010, 12, 31), 34}, {"OECD", DateOf(2021, 5, 24), 37}, {"OECD", DateOf(2021, 5, 25), 38}, {"OECD", 0, 38},
		{"USMCA", DateOf(2020, 6, 30), 0}, {"USMCA", DateOf(2020, 7, 1), 3}, {"USMCA", 0, 3},
		{"none", 0, 0},
	} {
		if got := c.group.Members(c.on); len(got) != c.want {
			t.Errorf("%s on %q has %d members, want %d: %v", c.group, c.on, len(got), c.want, got)
		}
	}
}

func TestGroupTable(t *testing.T) {
	days := []Date{0, DateOf(1960, 1, 1), DateOf(1990, 1, 1), DateOf(2000, 1, 1), DateOf(2019, 12, 31), DateOf(2026, 1, 1)}
	if !slices.IsSorted(Groups()) {
		t.Error("not sorted:", Groups())
	}
	for _, g := range Groups() {
		for _, text := range []string{string(g), strings.ToLower(string(g)), g.Name()} {
			if got, ok := ParseGroup(text); !ok || got != g {
				t.Errorf("ParseGroup(%q) = %q", text, got)
			}
		}
		if _, ok := ParseEconomy(string(g)); ok {
			t.Errorf("%s is also an economy", g)
		}
		for _, m := range g.row().members {
			for _, code := range strings.Fields(m.economies) {
				if e, ok := ParseEconomy(code); !ok || string(e) != code {
					t.Errorf("%s: no economy %q", g, code)
				}
			}
			if m.from < 1 || m.until != 0 && m.until <= m.from {
				t.Errorf("%s: %s from %s until %s", g, m.economies, m.from, m.until)
			}
		}
		for _, day := range days {
			members := g.Members(day)
			if !slices.IsSorted(members) || len(slices.Compact(slices.Clone(members))) != len(members) {
				t.Errorf("%s on %q not sorted or not unique: %v", g, day, members)
			}
			for _, e := range Economies() {
				if g.Has(e, day) != slices.Contains(members, e) {
					t.Errorf("%s on %q: Has(%s) and Members disagree", g, day, e)
				}
			}
		}
		if g.Has("", 0) || g.Has("A B", 0) || g.Has("R A", 0) {
			t.Errorf("%s has a member that is no economy", g)
		}
	}
	if Group("WTO").Name() != "WTO" || Group("WTO").Has("USA", 0) {
		t.Error("a group that is not in the table has a name or members")
	}
	if _, ok := ParseGroup("WTO"); ok {
		t.Error("the WTO is not in the table")
	}
	if !Group("APEC").Has("TWN", 0) || Group("APEC").Has("IND", 0) || Group("EU").Has("GBR", 0) || !Group("EU").Has("GBR", DateOf(2020, 1, 31)) {
		t.Error("membership of TWN, IND or GBR")
	}
}

func BenchmarkParseEconomy(b *testing.B) {
	for _, text := range []string{"KOR", "KR", "Korea, Republic of", "the United States"} {
		b.Run(text, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, ok := ParseEconomy(text); !ok {
					b.Fatal(text)
				}
			}
		})
	}
}

func BenchmarkGroupHas(b *testing.B) {
	b.ReportAllocs()
	on := DateOf(2025, 11, 1)
	for b.Loop() {
		if !Group("OECD").Has("KOR", on) {
			b.Fatal("KOR is in the OECD")
		}
	}
}
