package scenario

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

// A path over time has the sector tariffs of each of its days.
func TestPath(t *testing.T) {
	w, g := apec(t), shippedWeights(t)
	law := lawOn(t, deal).Law
	until := trade.DateOf(2025, 12, 31)
	p := PathOf(law, w, g, "KOR", until)
	if p == nil || p.Importer != "USA" || p.Origin != "KOR" || p.Days[0] != trade.DateOf(2025, 1, 1) {
		t.Fatalf("%+v", p)
	}
	if !slices.IsSorted(p.Days) || p.Days[len(p.Days)-1] > until {
		t.Errorf("days %v", p.Days)
	}
	for _, group := range p.Groups {
		if len(group.Rates) != len(p.Days) {
			t.Errorf("%s: %d rates on %d days", group.Title, len(group.Rates), len(p.Days))
		}
		for k, r := range group.Rates {
			if !(r.Low <= r.Central && r.Central <= r.High) {
				t.Errorf("%s on %s: %v", group.Title, p.Days[k], r)
			}
		}
	}
	sum := 0.0
	for _, group := range p.Groups[1:] {
		sum += group.Imports
	}
	if all := p.Groups[0]; !near(all.Imports, sum, 1) {
		t.Errorf("all goods are %g dollars, the groups %g", all.Imports, sum)
	}
	for _, day := range []trade.Date{eve, deal, trade.DateOf(2025, 3, 20)} {
		want := tariffsIn(t, w, State{Law: law, On: day}, g)
		for k, group := range p.Groups[1:] {
			s := w.Sectors[w.Sector(group.Title)]
			if s.Code == "SERV" { // hardly goods: the tariffs keep that of the world
				continue
			}
			r, ok := p.On(k+1, day)
			at := cellOf(t, w, s.Code, "USA", "KOR")
			if !ok {
				t.Fatalf("nothing is known on %s", day)
			}
			sameRange(t, group.Title+" on "+day.String(), r, Range{want.Low[at], want.Central[at], want.High[at]}, 1e-11)
		}
	}
	k := slices.IndexFunc(p.Events, func(e PathEvent) bool { return e.On == deal })
	if k < 0 {
		t.Fatal("nothing happens on the day of the deal")
	}
	var begun []string
	for _, e := range p.Events[k].Begun {
		begun = append(begun, e.ID)
	}
	if !slices.Contains(begun, "kor-vehicles-232") || !(p.Events[k].Change < 0) {
		t.Errorf("on the day of the deal %s begin, and rates move by %g", strings.Join(begun, ", "), p.Events[k].Change)
	}
	// Days are told on which no measure begins or ends: goods join the list of steel
	// content with a revision of the schedule, others leave the annex of the reciprocal
	// duties without one.
	for _, day := range []struct {
		on       trade.Date
		schedule bool
		sign     float64
	}{{trade.DateOf(2025, 8, 18), true, 1}, {trade.DateOf(2025, 9, 8), false, 1}} {
		k := slices.IndexFunc(p.Events, func(e PathEvent) bool { return e.On == day.on })
		if k < 0 {
			t.Fatalf("nothing happens on %s", day.on)
		}
		if e := p.Events[k]; e.Begun != nil || e.Ended != nil || e.Amended != nil || e.Schedule != day.schedule || !(e.Change*day.sign > 0) {
			t.Errorf("on %s: %+v", day.on, e)
		}
	}
	if _, ok := p.On(0, trade.DateOf(2024, 12, 31)); ok {
		t.Error("a rate before the schedule")
	}
	if PathOf(law, w, g, "PRK", until) != nil || PathOf(law, w, g, "KOR", trade.DateOf(2024, 12, 31)) != nil {
		t.Error("a path of nothing")
	}

	// Where the law sets no upper bound the central rate stands in for it.
	small := smallWorld(t, "USA KOR\nCARS USA 900 60\nCARS KOR 10 400", "8703 CARS")
	p = PathOf(smallLaw(t, "m | origin: KOR | duty: add 10¢/kg", nil), small, smallWeights(t, "KOR 8703230190 30e6 750e3\nKOR 9801001098 5e6 0"), "KOR", until)
	for _, group := range p.Groups {
		for _, r := range group.Rates {
			sameRange(t, group.Title, r, point(0.025), 1e-12)
		}
	}
	noted(t, p.Notes, "goods that belong to no sector (special provisions) are left out", 5e6)
}

// A day on which terms are amended names the measure, and moves the rate.
func TestPathOfAnAmendment(t *testing.T) {
	text := `source act
  grade: legal
instrument statute "Statute"
  source: act
2025-01-01 measure duty "A duty"
  source: act
  under: statute
  importer: USA
  origin: KOR
  goods: all
  duty: add 10%
  applies: 2025-01-01 .. 2025-08-31
2025-05-01 amended duty from act
  on: 2025-06-01
  duty: add 25%
`
	d, messages := dossier.Load(fstest.MapFS{"law.pact": {Data: []byte(text)}}, "law", dossier.Options{})
	refuse(t, messages)
	small := smallWorld(t, "USA KOR\nCARS USA 900 60\nCARS KOR 10 400", "8703 CARS")
	law, messages := tariff.Compile([]*dossier.Dossier{d}, today, false)
	refuse(t, messages)
	p := PathOf(law, small, smallWeights(t, "KOR 8703230190 30e6 750e3"), "KOR", trade.DateOf(2025, 12, 31))
	if len(p.Events) != 2 {
		t.Fatalf("%+v", p.Events)
	}
	amended, ended := p.Events[0], p.Events[1]
	if amended.On != trade.DateOf(2025, 6, 1) || len(amended.Amended) != 1 || amended.Amended[0].ID != "duty" || amended.Begun != nil || amended.Ended != nil || !near(amended.Change, 0.15, 1e-12) {
		t.Errorf("amended: %+v", amended)
	}
	if ended.On != trade.DateOf(2025, 9, 1) || len(ended.Ended) != 1 || ended.Ended[0].ID != "duty" || ended.Amended != nil || !near(ended.Change, -0.25, 1e-12) {
		t.Errorf("ended: %+v", ended)
	}
}

// Small changes are not put together on a later day.
func TestPathTellsEveryChange(t *testing.T) {
	small := smallWorld(t, "USA KOR\nCARS USA 900 60\nCARS KOR 10 400", "8703 CARS")
	law := smallLaw(t, "one | origin: KOR | duty: add 0.008% | unless: entered before 2025-02-10\ntwo | origin: KOR | duty: add 0.008% | unless: entered before 2025-03-10", nil)
	p := PathOf(law, small, smallWeights(t, "KOR 8703230190 30e6 750e3"), "KOR", trade.DateOf(2025, 12, 31))
	var days []trade.Date
	for _, e := range p.Events {
		days = append(days, e.On)
		if !near(e.Change, 0.00008, 1e-12) {
			t.Errorf("%+v", e)
		}
	}
	if want := []trade.Date{trade.DateOf(2025, 2, 10), trade.DateOf(2025, 3, 10)}; !slices.Equal(days, want) {
		t.Errorf("changes on %v, want %v", days, want)
	}
}
