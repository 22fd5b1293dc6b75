package tariff

import (
	"cmp"
	"math"
	"slices"
	"strings"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

// A Panorama is what Rates covers: a law over all statistical lines, over
// origins and days.
type Panorama struct {
	Law      *Law
	Schedule *schedule.Schedule
	Origins  []trade.Economy
	Since    trade.Date // the first day
	End      trade.Date // the day after the last
	Claim    string     // preference claimed by the origins that may
	Progress func(done, of int)
}

// Rates are the duties of all lines by class of origins and interval, of which
// each stands once: lines with one history are a class, and so are origins.
type Rates struct {
	Classes []OriginClass
	Results []Result
	Codes   []trade.Product // statistical lines, in order

	product []int32          // of each code: its class
	rows    [][][]RateOfTime // by class of lines, then of origins
}

// An OriginClass is a set of origins that no measure tells apart, during the
// days on which none does.
type OriginClass struct {
	Origins []trade.Economy
	Spans   []trade.Period
}

// A Result is the duty of an interval.
type Result struct {
	Base, Additional, Total Range
	Measures                string // ids of those that add or set something, joined with "; "
}

// A RateOfTime is a result and the days on which it stands.
type RateOfTime struct {
	Period trade.Period
	Result int32
}

// Of gives the intervals of a line, by its index, for a class of origins.
func (r *Rates) Of(line, class int) []RateOfTime { return r.rows[r.product[line]][class] }

// lineState is what a line is on a day: its class and base; class none where
// the schedule does not have it.
type lineState struct{ class, base int32 }

// lineBases are the rates that a line may have as its base.
type lineBases struct{ general, other, special Range }

// A stretch is a run of days on which nothing changes.
type stretch struct {
	period  trade.Period
	day     *PanelDay
	bases   []int32 // of each line; none where the schedule does not have it
	origins []int32 // of each class of origins: its class in the law; none where it does not stand
}

// MakeRates resolves a law over all lines and origins, each pair of classes once.
func MakeRates(w Panorama) *Rates {
	r := &Rates{}
	stretches, bases := r.stretches(&w)
	states := r.products(stretches)
	r.origins(&w, stretches)
	r.rows = make([][][]RateOfTime, len(states))
	for k := range states {
		r.rows[k] = make([][]RateOfTime, len(r.Classes))
	}
	seen, ids := map[resultKey]int32{}, map[Result]int32{}
	for c := range r.Classes {
		origin := r.Classes[c].Origins[0]
		two := slices.Contains(columnTwo, origin)
		var rows []RateOfTime
		claim := ""
		if p, ok := claimed(w.Claim); ok && slices.Contains(p.economies, origin) && !two {
			claim = p.name
		}
		for k := range states {
			rows = rows[:0]
			last, id := resultKey{}, int32(0) // most days change little
			for i := range stretches {
				s, state := &stretches[i], states[k][i]
				if s.origins[c] == none || state.class == none {
					continue
				}
				b := &bases[state.base]
				base := Base{Rate: b.general, General: b.general}
				switch {
				case two:
					base.Rate = b.other
				case claim != "":
					base.Rate = b.special
				}
				a := s.day.additional(state.class, s.origins[c], origin, claim, base)
				if key := (resultKey{a, base.Rate}); key != last {
					last = key
					var ok bool
					if id, ok = seen[key]; !ok {
						id = r.result(ids, a, base.Rate)
						seen[key] = id
					}
				}
				if n := len(rows) - 1; n >= 0 && rows[n].Result == id && rows[n].Period.End == s.period.Start {
					rows[n].Period.End = s.period.End
				} else {
					rows = append(rows, RateOfTime{s.period, id})
				}
			}
			r.rows[k][c] = slices.Clone(rows)
		}
		if w.Progress != nil {
			w.Progress(c+1, len(r.Classes))
		}
	}
	return r
}

type resultKey struct {
	of   *Additional
	base Range
}

// result numbers a duty.
func (r *Rates) result(ids map[Result]int32, a *Additional, base Range) int32 {
	x := Result{Base: base, Additional: a.Range, Total: a.Total(base)}
	if a.Set {
		x.Base = a.Base
	}
	names := make([]string, len(a.Measures))
	for i, m := range a.Measures {
		names[i] = m.ID
	}
	x.Measures = strings.Join(names, "; ")
	for _, part := range [...]*Range{&x.Base, &x.Additional, &x.Total} {
		part.Low, part.High = tidy(part.Low), tidy(part.High)
	}
	id, ok := ids[x]
	if !ok {
		id = int32(len(r.Results))
		ids[x] = id
		r.Results = append(r.Results, x)
	}
	return id
}

// tidy takes off what the order of adding leaves behind the tenth decimal of a
// percentage, so that equal duties are one result.
func tidy(x float64) float64 {
	if math.IsInf(x, 0) {
		return x
	}
	return math.Round(x*1e12) / 1e12
}

// stretches cuts the days where the law or the schedule changes, and reads the
// lines of every revision.
func (r *Rates) stretches(w *Panorama) ([]stretch, []lineBases) {
	days := w.Law.Boundaries(w.Since, w.End)
	for _, v := range w.Schedule.Revisions() {
		if v.From > w.Since && v.From < w.End {
			days = append(days, v.From)
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	preference, _ := claimed(w.Claim)
	t := baseReader{claim: preference, ids: map[lineBases]int32{}, evals: map[string]Range{}}
	type lines struct {
		codes []trade.Product
		bases []int32
	}
	read := map[*schedule.Revision]*lines{}
	for _, d := range days {
		v, _ := w.Schedule.On(d)
		if v == nil || read[v] != nil {
			continue
		}
		all := v.Lines()
		x := &lines{make([]trade.Product, len(all)), make([]int32, len(all))}
		for i := range all {
			x.codes[i], x.bases[i] = all[i].Code, t.id(&all[i])
		}
		read[v] = x
		r.Codes = append(r.Codes, x.codes...)
		slices.Sort(r.Codes)
		r.Codes = slices.Compact(r.Codes)
	}
	p := NewPanel(w.Law, "USA", r.Codes)
	out := make([]stretch, len(days))
	aligned := map[*schedule.Revision][]int32{}
	for i, d := range days {
		s := &out[i]
		s.period = trade.Period{Start: d, End: w.End}
		if i+1 < len(days) {
			s.period.End = days[i+1]
		}
		s.day = p.On(d)
		v, _ := w.Schedule.On(d)
		if aligned[v] == nil {
			bases := make([]int32, len(r.Codes))
			at := 0
			for k, code := range r.Codes {
				bases[k] = none
				if x := read[v]; x != nil && at < len(x.codes) && x.codes[at] == code {
					bases[k] = x.bases[at]
					at++
				}
			}
			aligned[v] = bases
		}
		s.bases = aligned[v]
	}
	return out, t.bases
}

// baseReader reads the bases of lines, each text once.
type baseReader struct {
	claim programme
	bases []lineBases
	ids   map[lineBases]int32
	evals map[string]Range
}

func (t *baseReader) eval(e *schedule.Expression) Range {
	r, ok := t.evals[e.Text]
	if !ok {
		i := e.Eval(noInputs)
		r = Range{float64(i.Low), float64(i.High)}
		t.evals[e.Text] = r
	}
	return r
}

func (t *baseReader) id(line *schedule.Line) int32 {
	b := lineBases{general: t.eval(&line.General), other: t.eval(&line.Other)}
	b.special = b.general
	if len(t.claim.economies) > 0 {
		base, _, _ := BaseOf(*line, t.claim.economies[0], t.claim.name, noInputs)
		b.special = base.Rate
	}
	id, ok := t.ids[b]
	if !ok {
		id = int32(len(t.bases))
		t.ids[b] = id
		t.bases = append(t.bases, b)
	}
	return id
}

// products classes the lines by their history: on every stretch the same class
// and base. It gives the history of each class.
func (r *Rates) products(stretches []stretch) [][]lineState {
	type step struct {
		before int32
		lineState
	}
	r.product = make([]int32, len(r.Codes))
	for i := range stretches {
		s := &stretches[i]
		next := map[step]int32{}
		for k := range r.Codes {
			x := step{r.product[k], lineState{none, none}}
			if s.bases[k] != none {
				x.lineState = lineState{s.day.class[k], s.bases[k]}
			}
			id, ok := next[x]
			if !ok {
				id = int32(len(next))
				next[x] = id
			}
			r.product[k] = id
		}
	}
	var states [][]lineState
	for k, c := range r.product {
		if int(c) < len(states) {
			continue
		}
		history := make([]lineState, len(stretches))
		for i := range stretches {
			history[i] = lineState{none, none}
			if s := &stretches[i]; s.bases[k] != none {
				history[i] = lineState{s.day.class[k], s.bases[k]}
			}
		}
		states = append(states, history)
	}
	return states
}

// origins classes the origins on every stretch: those that the same measures
// name, under one base. A class is its set of origins.
func (r *Rates) origins(w *Panorama, stretches []stretch) {
	type alike struct {
		class   int32
		two     bool
		claimed bool
	}
	list := slices.Clone(w.Origins)
	slices.Sort(list)
	list = slices.Compact(list)
	ids := map[string]int{}
	of := make([]map[int]int32, len(stretches))
	p, _ := claimed(w.Claim)
	for i := range stretches {
		s := &stretches[i]
		sets := map[alike][]trade.Economy{}
		for _, e := range list {
			key := alike{s.day.origin(e), slices.Contains(columnTwo, e), slices.Contains(p.economies, e)}
			sets[key] = append(sets[key], e)
		}
		of[i] = map[int]int32{}
		var keys []alike
		for key := range sets {
			keys = append(keys, key)
		}
		slices.SortFunc(keys, func(a, b alike) int { return cmp.Compare(sets[a][0], sets[b][0]) })
		for _, key := range keys {
			var name strings.Builder
			for _, e := range sets[key] {
				name.WriteString(string(e) + " ")
			}
			id, ok := ids[name.String()]
			if !ok {
				id = len(r.Classes)
				ids[name.String()] = id
				r.Classes = append(r.Classes, OriginClass{Origins: sets[key]})
			}
			of[i][id] = key.class
			spans := &r.Classes[id].Spans
			if n := len(*spans) - 1; n >= 0 && (*spans)[n].End == s.period.Start {
				(*spans)[n].End = s.period.End
			} else {
				*spans = append(*spans, s.period)
			}
		}
	}
	for i := range stretches {
		stretches[i].origins = make([]int32, len(r.Classes))
		for c := range r.Classes {
			class, ok := of[i][c]
			if !ok {
				class = none
			}
			stretches[i].origins[c] = class
		}
	}
}
