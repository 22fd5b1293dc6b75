package tariff

import (
	"fmt"
	"slices"
	"strings"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// A programme is a preference by its usual name, with its symbols in the
// special column (general note 3(c)) and the economies whose goods may claim it;
// nil where they are not listed here.
type programme struct {
	name      string
	symbols   []string
	economies []trade.Economy
}

var programmes = [...]programme{
	{"AGOA", []string{"D"}, nil},
	{"AUSFTA", []string{"AU"}, []trade.Economy{"AUS"}},
	{"BAHRAIN", []string{"BH"}, []trade.Economy{"BHR"}},
	{"CAFTA-DR", []string{"P", "P+"}, []trade.Economy{"CRI", "DOM", "SLV", "GTM", "HND", "NIC"}},
	{"CBI", []string{"E", "E*"}, nil},
	{"CHILE", []string{"CL"}, []trade.Economy{"CHL"}},
	{"COLOMBIA", []string{"CO"}, []trade.Economy{"COL"}},
	{"GSP", []string{"A", "A+", "A*"}, nil},
	{"ISRAEL", []string{"IL"}, []trade.Economy{"ISR"}},
	{"JORDAN", []string{"JO"}, []trade.Economy{"JOR"}},
	{"KORUS", []string{"KR"}, []trade.Economy{"KOR"}},
	{"MOROCCO", []string{"MA"}, []trade.Economy{"MAR"}},
	{"NEPAL", []string{"NP"}, nil},
	{"OMAN", []string{"OM"}, []trade.Economy{"OMN"}},
	{"PANAMA", []string{"PA"}, []trade.Economy{"PAN"}},
	{"PERU", []string{"PE"}, []trade.Economy{"PER"}},
	{"SINGAPORE", []string{"SG"}, []trade.Economy{"SGP"}},
	{"USJTA", []string{"JP"}, []trade.Economy{"JPN"}},
	{"USMCA", []string{"S", "S+"}, []trade.Economy{"CAN", "MEX"}},
}

// Preference gives the preference that goods of an origin may claim, "" where
// there is none. It names the agreement in force with the economy.
func Preference(origin trade.Economy) string {
	for i := range programmes {
		if slices.Contains(programmes[i].economies, origin) {
			return programmes[i].name
		}
	}
	return ""
}

// columnTwo are the origins of column 2: general note 3(b), with Russia and
// Belarus since Public Law 117-110 of 2022-04-08.
var columnTwo = []trade.Economy{"BLR", "CUB", "PRK", "RUS"}

// claimed finds the programme of a claim: by its name, or by a symbol of the
// special column, of which it then has this one alone.
func claimed(claim string) (programme, bool) {
	for _, p := range programmes {
		if strings.EqualFold(p.name, claim) {
			return p, true
		}
		if slices.Contains(p.symbols, claim) {
			p.symbols = []string{claim}
			return p, true
		}
	}
	return programme{}, false
}

// symbols of a claim, and whether the claim is one that is known.
func symbols(claim string) ([]string, bool) {
	p, ok := claimed(claim)
	return p.symbols, ok
}

// sameClaim reports whether two words claim one programme.
func sameClaim(a, b string) bool {
	p, ok := claimed(a)
	q, known := claimed(b)
	return ok && known && p.name == q.name || strings.EqualFold(a, b)
}

// Claims lists the names of preferences that can be claimed.
func Claims() []string {
	out := make([]string, len(programmes))
	for i, p := range programmes {
		out[i] = p.name
	}
	return out
}

// BaseOf gives the base of a line for an origin and a claim. failed says why a
// claim gives nothing; the rate without it stands then.
func BaseOf(line schedule.Line, origin trade.Economy, claim string, in schedule.Inputs) (base Base, rate string, failed string) {
	general := line.General.Eval(in)
	base.General = Range{float64(general.Low), float64(general.High)}
	base.Rate, rate = base.General, "general "+line.General.String()
	base.Reasons = general.Unknown
	asked := claim != "" && !strings.EqualFold(claim, "none")
	if slices.Contains(columnTwo, origin) {
		other := line.Other.Eval(in)
		base.Rate, base.Reasons = Range{float64(other.Low), float64(other.High)}, other.Unknown
		if asked {
			failed = fmt.Sprintf("the claim %s fails: goods of %s stand in column 2", claim, origin.Name())
		}
		return base, "column 2 " + line.Other.String(), failed
	}
	if !asked {
		return base, rate, ""
	}
	p, ok := claimed(claim)
	if !ok {
		return base, rate, fmt.Sprintf("the claim %s fails: no preference of that name is known", claim)
	}
	if p.economies != nil && !slices.Contains(p.economies, origin) {
		return base, rate, fmt.Sprintf("the claim %s fails: %s is for goods of other origins than %s", claim, p.name, origin.Name())
	}
	for _, symbol := range p.symbols {
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
	return base, rate, fmt.Sprintf("the claim %s fails: the special column of %s names no %s", claim, line.Code.Dotted(), strings.Join(p.symbols, " or "))
}
