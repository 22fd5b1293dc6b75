package scenario

import (
	"cmp"
	"math"
	"slices"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// A Path is the effective tariff of an importer on an origin over time, by groups
// of goods: Days are those on which a rate changes, the first that of the schedule.
type Path struct {
	Importer, Origin trade.Economy
	Known            trade.Date
	Until            trade.Date // the last day told
	Days             []trade.Date
	Groups           []PathGroup // all goods first, then the sectors by imports
	Events           []PathEvent // what changed on each of Days but the first
	Notes            []Note
}

// A PathGroup is a group of goods with its rates, as fractions, from each day on.
type PathGroup struct {
	Title   string
	Imports float64 // US dollars
	Rates   []Range
}

// A PathEvent is a day on which a rate changes: the measures on the origin that begin,
// end or are amended, whether a revision of the schedule begins, and by how much the
// rate on all goods moves. Where none of these is the reason, a list of goods changes, a
// quota fills or opens, a group gains or loses a member, or a day comes that a measure
// names for entries before it.
type PathEvent struct {
	On                    trade.Date
	Begun, Ended, Amended []*dossier.Entry
	Schedule              bool
	Change                float64
}

// PathOf follows a law from the first day of the schedule to until, for goods of one
// origin by the sectors of a world. The importer is the United States. It is nil
// where the weights know nothing of the origin or until lies before the schedule.
func PathOf(law *tariff.Law, w *world.World, g Weights, origin trade.Economy, until trade.Date) *Path {
	p := &Path{Importer: home, Origin: origin, Known: law.Known, Until: until}
	first := g.Schedule.Revisions()[0].From
	if until < first {
		return nil
	}
	b := &weigher{w: w, sectors: map[trade.Product]int{}}
	var rows []tariff.Import
	var groups []string
	left := 0.0
	for _, m := range g.Imports {
		if m.Origin != origin {
			continue
		}
		j := b.sector(m.Code)
		if j < 0 {
			left += m.Value
			continue
		}
		rows, groups = append(rows, m), append(groups, w.Sectors[j].Title)
	}
	if rows == nil {
		return nil
	}
	days := law.Boundaries(first, until.AddDays(1))
	for _, v := range g.Schedule.Revisions() {
		if v.From > first && v.From <= until {
			days = append(days, v.From)
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	averages, caveats := tariff.Averages(tariff.Weighing{Law: law, Schedule: g.Schedule, Imports: rows, Groups: groups, Dates: days, Use: g.Use})
	for _, x := range caveats {
		p.Notes = append(p.Notes, Note{x.What, x.Imports})
	}
	if left > 0 {
		p.Notes = append(p.Notes, Note{"goods that belong to no sector (special provisions) are left out", left})
	}
	p.gather(days, averages)
	for i, on := range p.Days[1:] {
		e := PathEvent{On: on, Change: p.Groups[0].Rates[i+1].Central - p.Groups[0].Rates[i].Central}
		e.Begun, e.Ended, e.Amended = law.Turns(on, home, origin)
		e.Schedule = slices.ContainsFunc(g.Schedule.Revisions(), func(v *schedule.Revision) bool { return v.From == on })
		p.Events = append(p.Events, e)
	}
	return p
}

// gather puts the averages of each day into groups and keeps the days on which a
// rate changes.
func (p *Path) gather(days []trade.Date, averages []tariff.Average) {
	all := PathGroup{Title: "all goods"}
	byTitle := map[string]*PathGroup{}
	var titles []string
	at := 0
	for range days {
		day := averages[at].Date
		var sum, low, high, value float64
		for ; at < len(averages) && averages[at].Date == day; at++ {
			a := &averages[at]
			x := byTitle[a.Group]
			if x == nil {
				x = &PathGroup{Title: a.Group, Imports: a.Imports}
				byTitle[a.Group] = x
				titles = append(titles, a.Group)
			}
			r, _ := rateOf(a)
			x.Rates = append(x.Rates, r)
			sum, low, high, value = sum+a.Imports*r.Central, low+a.Imports*r.Low, high+a.Imports*r.High, value+a.Imports
		}
		all.Imports = value
		all.Rates = append(all.Rates, bounded(low/value, sum/value, high/value))
	}
	p.Groups = []PathGroup{all}
	for _, t := range titles {
		p.Groups = append(p.Groups, *byTitle[t])
	}
	slices.SortStableFunc(p.Groups[1:], func(a, b PathGroup) int { return cmp.Compare(b.Imports, a.Imports) })
	kept := []int{0}
	for k := 1; k < len(days); k++ {
		last := kept[len(kept)-1]
		if slices.ContainsFunc(p.Groups, func(g PathGroup) bool {
			was, now := g.Rates[last], g.Rates[k]
			return math.Abs(was.Central-now.Central) > rounding || math.Abs(was.Low-now.Low) > rounding || math.Abs(was.High-now.High) > rounding
		}) {
			kept = append(kept, k)
		}
	}
	for i := range p.Groups {
		g := &p.Groups[i]
		rates := make([]Range, len(kept))
		for n, k := range kept {
			rates[n] = g.Rates[k]
		}
		g.Rates = rates
	}
	for _, k := range kept {
		p.Days = append(p.Days, days[k])
	}
}

// On is the rate of a group on a day; false before the first.
func (p *Path) On(group int, day trade.Date) (Range, bool) {
	for k := len(p.Days) - 1; k >= 0; k-- {
		if p.Days[k] <= day {
			return p.Groups[group].Rates[k], true
		}
	}
	return Range{}, false
}
