package trade

import (
	"slices"
	"strings"
)

// Group is a set of economies whose membership is dated, by its usual short
// name: "EU", "APEC".
type Group string

type membership struct {
	economies   string // alpha-3 codes
	from, until Date   // [from, until); until 0: still a member
}

type groupRow struct {
	group   Group
	name    string
	members []membership
}

// Sources: the organisations' lists of members and the treaties of accession;
// for the OECD also the status list of the Convention kept by Switzerland's
// foreign ministry. State of the table: end of 2025. Every date is precise to
// the day; where membership began with a meeting, the meeting's first day
// stands for it.
var groupTable = [...]groupRow{
	// Ministerial meetings of Canberra 1989, Seoul 1991, Seattle 1993, Jakarta 1994, Kuala Lumpur 1998.
	{"APEC", "Asia-Pacific Economic Cooperation", []membership{
		{"AUS BRN CAN IDN JPN KOR MYS NZL PHL SGP THA USA", DateOf(1989, 11, 6), 0},
		{"CHN HKG TWN", DateOf(1991, 11, 12), 0},
		{"MEX PNG", DateOf(1993, 11, 17), 0},
		{"CHL", DateOf(1994, 11, 11), 0},
		{"PER RUS VNM", DateOf(1998, 11, 14), 0},
	}},
	{"ASEAN", "Association of Southeast Asian Nations", []membership{
		{"IDN MYS PHL SGP THA", DateOf(1967, 8, 8), 0},
		{"BRN", DateOf(1984, 1, 7), 0},
		{"VNM", DateOf(1995, 7, 28), 0},
		{"LAO MMR", DateOf(1997, 7, 23), 0},
		{"KHM", DateOf(1999, 4, 30), 0},
		{"TLS", DateOf(2025, 10, 26), 0},
	}},
	// The Communities before 1993-11-01. The United Kingdom left at the end of 2020-01-31.
	{"EU", "European Union", []membership{
		{"BEL DEU FRA ITA LUX NLD", DateOf(1958, 1, 1), 0},
		{"DNK IRL", DateOf(1973, 1, 1), 0},
		{"GBR", DateOf(1973, 1, 1), DateOf(2020, 2, 1)},
		{"GRC", DateOf(1981, 1, 1), 0},
		{"ESP PRT", DateOf(1986, 1, 1), 0},
		{"AUT FIN SWE", DateOf(1995, 1, 1), 0},
		{"CYP CZE EST HUN LTU LVA MLT POL SVK SVN", DateOf(2004, 5, 1), 0},
		{"BGR ROU", DateOf(2007, 1, 1), 0},
		{"HRV", DateOf(2013, 7, 1), 0},
	}},
	// Inaugural meeting, Berlin. The European Union and the African Union are
	// members too but not economies.
	{"G20", "Group of Twenty", []membership{
		{"ARG AUS BRA CAN CHN DEU FRA GBR IDN IND ITA JPN KOR MEX RUS SAU TUR USA ZAF", DateOf(1999, 12, 15), 0},
	}},
	// Summits of Rambouillet 1975 and Puerto Rico 1976. Russia was in the G8 (1998 to 2014), not in the G7.
	{"G7", "Group of Seven", []membership{
		{"DEU FRA GBR ITA JPN USA", DateOf(1975, 11, 15), 0},
		{"CAN", DateOf(1976, 6, 27), 0},
	}},
	// Deposit of the instrument of ratification or accession, but not before
	// the Convention entered into force on 1961-09-30.
	{"OECD", "Organisation for Economic Co-operation and Development", []membership{
		{"AUT BEL CAN CHE DEU DNK ESP FRA GBR GRC IRL ISL NOR PRT SWE TUR USA", DateOf(1961, 9, 30), 0},
		{"NLD", DateOf(1961, 11, 13), 0},
		{"LUX", DateOf(1961, 12, 7), 0},
		{"ITA", DateOf(1962, 3, 29), 0},
		{"JPN", DateOf(1964, 4, 28), 0},
		{"FIN", DateOf(1969, 1, 28), 0},
		{"AUS", DateOf(1971, 6, 7), 0},
		{"NZL", DateOf(1973, 5, 29), 0},
		{"MEX", DateOf(1994, 5, 18), 0},
		{"CZE", DateOf(1995, 12, 21), 0},
		{"HUN", DateOf(1996, 5, 7), 0},
		{"POL", DateOf(1996, 11, 22), 0},
		{"KOR", DateOf(1996, 12, 12), 0},
		{"SVK", DateOf(2000, 12, 14), 0},
		{"CHL", DateOf(2010, 5, 7), 0},
		{"SVN", DateOf(2010, 7, 21), 0},
		{"ISR", DateOf(2010, 9, 7), 0},
		{"EST", DateOf(2010, 12, 9), 0},
		{"LVA", DateOf(2016, 7, 1), 0},
		{"LTU", DateOf(2018, 7, 5), 0},
		{"COL", DateOf(2020, 4, 28), 0},
		{"CRI", DateOf(2021, 5, 25), 0},
	}},
	{"USMCA", "United States-Mexico-Canada Agreement", []membership{
		{"CAN MEX USA", DateOf(2020, 7, 1), 0},
	}},
}

func (g Group) row() *groupRow {
	for i := range groupTable {
		if groupTable[i].group == g {
			return &groupTable[i]
		}
	}
	return nil
}

// ParseGroup reads a group's short or full name in any case.
func ParseGroup(s string) (Group, bool) {
	s = strings.TrimSpace(s)
	for i := range groupTable {
		if r := &groupTable[i]; strings.EqualFold(s, string(r.group)) || strings.EqualFold(s, r.name) {
			return r.group, true
		}
	}
	return "", false
}

// Name is the group's full name, or its code where it is not in the table.
func (g Group) Name() string {
	if r := g.row(); r != nil {
		return r.name
	}
	return string(g)
}

// holds reports whether the membership stands on a day; Date 0 asks for the
// members of today as far as the table knows.
func (m membership) holds(on Date) bool {
	if on == 0 {
		return m.until == 0
	}
	return Period{m.from, m.until}.Contains(on)
}

// Members lists the economies that belong to the group on a day, sorted; on
// the zero Date, the current ones. Nil for an unknown group.
func (g Group) Members(on Date) []Economy {
	r := g.row()
	if r == nil {
		return nil
	}
	var members []Economy
	for _, m := range r.members {
		if m.holds(on) {
			for i := 0; i < len(m.economies); i += 4 {
				members = append(members, Economy(m.economies[i:i+3]))
			}
		}
	}
	slices.Sort(members)
	return members
}

// Has reports whether e belongs to the group on a day; on the zero Date, now.
func (g Group) Has(e Economy, on Date) bool {
	r := g.row()
	if r == nil || len(e) != 3 {
		return false
	}
	for _, m := range r.members {
		if i := strings.Index(m.economies, string(e)); i >= 0 && i%4 == 0 && m.holds(on) {
			return true
		}
	}
	return false
}

// Groups lists the groups of the table, sorted. The slice is the caller's.
func Groups() []Group {
	all := make([]Group, len(groupTable))
	for i, r := range groupTable {
		all[i] = r.group
	}
	return all
}
