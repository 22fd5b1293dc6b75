package tariff

import (
	"fmt"
	"slices"
	"strings"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// programmes gives the symbol of the special column for the usual name of a
// preference. A symbol itself may be claimed as well. General note 3(c).
var programmes = map[string][]string{
	"KORUS": {"KR"}, "USMCA": {"S", "S+"}, "AUSFTA": {"AU"}, "BAHRAIN": {"BH"}, "CHILE": {"CL"}, "COLOMBIA": {"CO"},
	"CAFTA-DR": {"P", "P+"}, "ISRAEL": {"IL"}, "JORDAN": {"JO"}, "MOROCCO": {"MA"}, "OMAN": {"OM"}, "PANAMA": {"PA"},
	"PERU": {"PE"}, "SINGAPORE": {"SG"}, "USJTA": {"JP"}, "GSP": {"A", "A+", "A*"}, "AGOA": {"D"}, "CBI": {"E", "E*"}, "NEPAL": {"NP"},
}

// Preferences gives the preference that goods of an origin may claim, "" where
// there is none. It names the agreement in force with the economy.
func Preference(origin trade.Economy) string {
	switch origin {
	case "KOR":
		return "KORUS"
	case "CAN", "MEX":
		return "USMCA"
	case "AUS":
		return "AUSFTA"
	case "BHR":
		return "BAHRAIN"
	case "CHL":
		return "CHILE"
	case "COL":
		return "COLOMBIA"
	case "CRI", "DOM", "SLV", "GTM", "HND", "NIC":
		return "CAFTA-DR"
	case "ISR":
		return "ISRAEL"
	case "JOR":
		return "JORDAN"
	case "MAR":
		return "MOROCCO"
	case "OMN":
		return "OMAN"
	case "PAN":
		return "PANAMA"
	case "PER":
		return "PERU"
	case "SGP":
		return "SINGAPORE"
	case "JPN":
		return "USJTA"
	}
	return ""
}

// columnTwo are the origins of column 2: general note 3(b), with Russia and
// Belarus since Public Law 117-110 of 2022-04-08.
var columnTwo = []trade.Economy{"BLR", "CUB", "PRK", "RUS"}

// symbols of a claim, and whether the claim is one that is known.
func symbols(claim string) ([]string, bool) {
	if s, ok := programmes[strings.ToUpper(claim)]; ok {
		return s, true
	}
	for _, list := range programmes {
		if slices.Contains(list, claim) {
			return []string{claim}, true
		}
	}
	return nil, false
}

// Claims lists the names of preferences that can be claimed.
func Claims() []string {
	var out []string
	for name := range programmes {
		out = append(out, name)
	}
	slices.Sort(out)
	return out
}

// BaseOf gives the base of a line for an origin and a claim. failed says why a
// claim gives nothing; the general rate stands then.
func BaseOf(line schedule.Line, origin trade.Economy, claim string, in schedule.Inputs) (base Base, rate string, failed string) {
	general := line.General.Eval(in)
	base.General = Range{float64(general.Low), float64(general.High)}
	base.Rate, rate = base.General, "general "+line.General.String()
	base.Reasons = general.Unknown
	if slices.Contains(columnTwo, origin) {
		other := line.Other.Eval(in)
		base.Rate, base.Reasons = Range{float64(other.Low), float64(other.High)}, other.Unknown
		return base, "column 2 " + line.Other.String(), ""
	}
	if claim == "" || strings.EqualFold(claim, "none") {
		return base, rate, ""
	}
	names, ok := symbols(claim)
	if !ok {
		return base, rate, fmt.Sprintf("the claim %s fails: no preference of that name is known", claim)
	}
	for _, symbol := range names {
		special, ok := line.Special.For(symbol)
		if !ok {
			continue
		}
		if _, reference := special.Term.(schedule.Reference); reference && strings.EqualFold(strings.TrimSpace(special.Text), "no change") {
			return base, rate, ""
		}
		got := special.Eval(in)
		base.Rate, base.Reasons = Range{float64(got.Low), float64(got.High)}, got.Unknown
		return base, fmt.Sprintf("special %s (%s)", special.String(), symbol), ""
	}
	if g, _ := line.General.Simple(); g != nil && g.IsZero() {
		return base, rate, "" // free for all: nothing to claim
	}
	return base, rate, fmt.Sprintf("the claim %s fails: the special column of %s names no %s", claim, line.Code.Dotted(), strings.Join(names, " or "))
}
