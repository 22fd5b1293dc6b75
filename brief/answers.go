package brief

import (
	"fmt"
	"math"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
)

// answers are the four answers, short enough for a terminal.
func (w *writer) answers(o *Options) []Answer {
	out := []Answer{{"Agreed", w.agreed()}, {"Law", w.lawShort(o)}, {"Kept", w.kept()}}
	if len(o.Scenarios) == 0 {
		text := "The dossier names no scenario; servanda effects compares two states of the law."
		if n := len(w.view.Dossier.All("scenario")); n > 0 {
			text = fmt.Sprintf("Left out of this brief; the dossier names %s.", counted(n, "scenario"))
		}
		return append(out, Answer{"Effect", text})
	}
	x := &o.Scenarios[0]
	if x.Effects == nil {
		return append(out, Answer{"Effect", x.Title + ": not answered. " + sentence(x.Refused)})
	}
	return append(out, Answer{"Effect", effectShort(x)})
}

// agreed says how many promises there are, by whom, and the largest sum.
func (w *writer) agreed() string {
	by := map[string]int{}
	var names []string
	under := map[*dossier.Entry]bool{}
	total := 0
	var largest *ledger.Item
	var most apd.Decimal
	for i := range w.view.Items {
		item := &w.view.Items[i]
		if !whole(item) {
			continue
		}
		total++
		for _, field := range [...]string{"by", "each"} {
			p, _ := dossier.Get[dossier.Parties](item.Entry.Values, field)
			for _, x := range p.List {
				name := partyName(x)
				if by[name]++; by[name] == 1 {
					names = append(names, name)
				}
			}
		}
		refs, _ := dossier.Get[[]*dossier.Ref](item.Entry.Values, "under")
		for _, r := range refs {
			if r.Entry != nil {
				under[r.Entry] = true
			}
		}
		if item.Promised != nil && item.Unit == "USD" && item.Promised.Number.Cmp(&most) > 0 {
			largest = item
			most.Set(&item.Promised.Number)
		}
	}
	if total == 0 {
		return fmt.Sprintf("No promise is on record as of %s.", longDay(w.view.AsOf))
	}
	text := counted(total, "promise")
	if len(under) > 0 {
		text += " in " + counted(len(under), "instrument")
	}
	slices.SortStableFunc(names, func(a, b string) int { return by[b] - by[a] })
	const named = 2
	if n := len(names) - named; n > 0 {
		names = append(names[:named:named], counted(n, "other"))
	}
	if len(names) > 0 {
		text += ", by " + listed(names)
	}
	if largest != nil {
		text += "; the largest sum is " + largest.Promised.String()
	}
	return text + "."
}

// lawShort says what the first example pays and what all goods do.
func (w *writer) lawShort(o *Options) string {
	var parts []string
	if len(o.Goods) > 0 {
		if n := len(o.Goods[0].Rates); n > 0 {
			g, now := &o.Goods[0], o.Goods[0].Rates[n-1]
			text := fmt.Sprintf("%s pays %s", g.Title, now.Assessed)
			if now.Assessed == "" {
				text = fmt.Sprintf("%s (%s) is %s", g.Title, g.Code, now.Measures)
			} else if k := before(g.Rates, now); k >= 0 && g.Rates[k].Assessed != "" {
				text += fmt.Sprintf(" since %s, %s before", longDay(g.Rates[k].Until.AddDays(1)), g.Rates[k].Assessed)
			}
			parts = append(parts, text)
		} else if len(o.Goods[0].Steps) > 0 {
			parts = append(parts, strings.TrimSuffix(o.Goods[0].Steps[0], "."))
		}
	}
	if p := o.Rates; p != nil {
		last := len(p.Days) - 1
		parts = append(parts, fmt.Sprintf("goods of %s pay %s on average", p.Origin.Name(), rateText(p.Groups[0].Rates[last])))
	}
	if parts == nil {
		n := 0
		for i := range w.view.Items {
			if w.view.Items[i].Kind == "measure" {
				n++
			}
		}
		if n == 0 {
			return "No measure of law is on record."
		}
		return fmt.Sprintf("%s on record; the dossier names no example good.", counted(n, "measure"))
	}
	return capital(strings.Join(parts, "; ")) + "."
}

// before is the last stretch with another duty than now; -1 where there is none.
func before(rates []GoodRate, now GoodRate) int {
	for k := len(rates) - 1; k >= 0; k-- {
		if rates[k].Assessed != now.Assessed {
			return k
		}
	}
	return -1
}

// kept counts promises by status, and money against its cap.
func (w *writer) kept() string {
	total, by, _ := w.tally()
	if total == 0 {
		return "Nothing is owed yet."
	}
	var parts []string
	for _, s := range standings() {
		if n := by[s.status]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, s.status))
		}
	}
	text := strings.Join(parts, ", ")
	for _, item := range w.capped() {
		done := delivered(item.Delivered, item.Unit)
		if done == "" {
			done = "none evidenced"
		}
		text += fmt.Sprintf("; delivered of %s: %s", item.Promised, done)
	}
	return capital(text) + "."
}

// effectShort says what the first scenario does to those in focus.
func effectShort(x *Scenario) string {
	if len(x.Effects.Tariffs) == 0 {
		return x.Title + ": no tariff differs as known on " + longDay(x.Effects.After.Known) + "."
	}
	var parts []string
	for _, y := range leading(x, max(1, min(2, len(x.Focus)))) {
		parts = append(parts, fmt.Sprintf("%s %s", y.Name, rangeText(y.Welfare, decimalsFor(y.Welfare.Central))))
	}
	return x.Title + ": " + strings.Join(parts, ", ") + " of real income."
}

// lawAndEffect are the sentences of the headline on the law and the effect.
func (w *writer) lawAndEffect(o *Options) []string {
	var out []string
	if o.Rates != nil || len(o.Goods) > 0 {
		out = append(out, w.lawShort(o))
	}
	if len(o.Scenarios) > 0 && o.Scenarios[0].Effects != nil {
		x := &o.Scenarios[0]
		text := effectShort(x)
		if usd := leading(x, 1); len(x.Effects.Tariffs) > 0 && len(usd) > 0 && !math.IsNaN(usd[0].WelfareUSD.Central) {
			text += fmt.Sprintf(" For %s that is %s in dollars of %d (%s to %s); the range is the %s.", usd[0].Name, dollars(usd[0].WelfareUSD.Central), x.Effects.Year,
				dollars(usd[0].WelfareUSD.Low), dollars(usd[0].WelfareUSD.High), x.Effects.Range)
		}
		out = append(out, text)
	}
	return out
}
