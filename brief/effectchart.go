package brief

import (
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/trade"
)

// stepClasses are the strokes of the lines of a chart of rates, and the colours
// of their labels: they differ in dashes as well as in colour.
var stepClasses = [...]struct{ line, label string }{
	{"step-0", "strong"}, {"step-1", "t-accent"}, {"step-2", "t-warn"}, {"step-3", "t-done"},
}

// tickDecimals is how many decimals the multiples of a step need.
func tickDecimals(step float64) int {
	for n := range 12 {
		if x := step * math.Pow10(n); math.Abs(x-math.Round(x)) < 1e-6 {
			return n
		}
	}
	return 12
}

// stepChart draws the rates of groups of goods over time as steps, with the band of
// what the law leaves open around all goods, and numbers on the days of events.
func stepChart(p *scenario.Path, groups []scenario.PathGroup, numbers map[trade.Date]int, width int, id, title string) string {
	small := width < 500
	height, left, right, top, bottom := 400.0, 40.0, 248.0, 40.0, 34.0
	if small {
		height, left, right, top, bottom = 340, 30, 10, 58, 34
	}
	first, last := p.Days[0], p.Until
	span := float64(max(1, last.Sub(first)))
	most := 0.01
	for _, g := range groups {
		for _, r := range g.Rates {
			most = math.Max(most, r.Central)
		}
	}
	for _, r := range groups[0].Rates {
		most = math.Max(most, r.High)
	}
	most *= 1.16 // room for the numbers over the highest line
	d := step(100*most, 5)
	left = math.Max(left, 10+letter*float64(len(inText(100*most, tickDecimals(d), false))))
	x := func(d trade.Date) float64 { return left + (float64(width)-left-right)*float64(d.Sub(first))/span }
	y := func(v float64) float64 { return height - bottom - (height-top-bottom)*v/most }
	edge := float64(width) - right

	s := &svg{}
	s.begin(width, height, id, title)
	for k := 0.0; k*d <= 100*most*1.0001; k++ {
		s.line(left, y(k*d/100), edge, y(k*d/100), "grid")
		s.text(left-6, y(k*d/100)+4, "tick", "end", inText(k*d, tickDecimals(d), false))
	}
	s.text(0, 12, "tick", "", "percent")

	// steps gives the corners of a line through the rates, and back where it is a band.
	steps := func(rates []scenario.Range, of func(scenario.Range) float64) string {
		var b strings.Builder
		for k, d := range p.Days {
			if k == 0 {
				fmt.Fprintf(&b, "M%s %s", px(x(d)), px(y(of(rates[k]))))
			} else {
				fmt.Fprintf(&b, "H%sV%s", px(x(d)), px(y(of(rates[k]))))
			}
		}
		fmt.Fprintf(&b, "H%s", px(x(last)))
		return b.String()
	}
	rates := groups[0].Rates
	var band strings.Builder
	band.WriteString(steps(rates, func(r scenario.Range) float64 { return r.High }))
	end := last
	for k := len(p.Days) - 1; k >= 0; k-- {
		fmt.Fprintf(&band, "L%s %sH%s", px(x(end)), px(y(rates[k].Low)), px(x(p.Days[k])))
		end = p.Days[k]
	}
	fmt.Fprintf(s, `<path d="%sZ" class="under"/>`, band.String())
	for k := len(groups) - 1; k >= 0; k-- {
		fmt.Fprintf(s, `<path d="%s" class="step %s"/>`, steps(groups[k].Rates, func(r scenario.Range) float64 { return r.Central }), stepClasses[k].line)
	}

	// marks of events, on the line of all goods
	var days []trade.Date
	for d := range numbers {
		days = append(days, d)
	}
	slices.Sort(days)
	taken := map[int]float64{} // how far each row of numbers is used; one on another stands a row higher
	for _, d := range days {
		at := slices.Index(p.Days, d)
		if at < 0 {
			continue
		}
		cx, cy := x(d), y(rates[at].Central)
		fmt.Fprintf(s, `<circle cx="%s" cy="%s" r="3" class="dot"/>`, px(cx), px(cy))
		foot := math.Min(cy, y(rates[max(at-1, 0)].Central)) - 8
		row := 0
		for ; ; row++ {
			if last, used := taken[row]; !used || cx >= last+16 {
				break
			}
		}
		taken[row] = cx
		s.text(cx, foot-13*float64(row), "mark halo", "middle", strconv.Itoa(numbers[d]))
	}

	// axis of time: the first of each quarter has a tick, each year its number
	s.line(left, y(0), edge, y(0), "axis")
	for d := first; d <= last; d = d.AddMonths(3) {
		s.line(x(d), y(0), x(d), y(0)+4, "axis")
		words := ""
		switch {
		case d.Month() == 1 || d == first:
			words = strconv.Itoa(d.Year())
		case d.Month() == 7 && span < 6*365:
			words = months[d.Month()-1][:3]
		}
		if at := x(d); words != "" && at+float64(len(words))*letter <= float64(width) {
			s.text(at, y(0)+18, "tick", "start", words)
		}
	}

	// labels: beside the ends of the lines, or above the chart where it is narrow
	if small {
		at := 26.0
		for k, g := range groups {
			fmt.Fprintf(s, `<path d="M%s %sh22" class="step %s"/>`, px(left), px(at), stepClasses[k].line)
			s.text(left+28, at+4, "direct "+stepClasses[k].label, "", groupLabel(&g, edge-left-28))
			at += 17
		}
		return s.end()
	}
	type label struct {
		y     float64
		class string
		words string
	}
	var labels []label
	for k, g := range groups {
		now := g.Rates[len(g.Rates)-1].Central
		labels = append(labels, label{y(now) + 4, stepClasses[k].label, groupLabel(&g, right-10)})
	}
	slices.SortStableFunc(labels, func(a, b label) int { return int(math.Copysign(1, a.y-b.y)) })
	for i := range labels {
		if i > 0 && labels[i].y < labels[i-1].y+15 {
			labels[i].y = labels[i-1].y + 15
		}
	}
	if over := labels[len(labels)-1].y - (height - 8); over > 0 {
		for i := range labels {
			labels[i].y -= over
		}
	}
	for _, l := range labels {
		s.text(edge+8, l.y, "direct "+l.class, "", l.words)
	}
	return s.end()
}

// groupLabel is the title of a group, cut where it must be, with its last rate.
func groupLabel(g *scenario.PathGroup, width float64) string {
	rate := ", " + inText(100*g.Rates[len(g.Rates)-1].Central, 1, false) + " %"
	return fit(g.Title, width-letter*float64(len(rate))) + rate
}

// whiskerChart draws the change of real income of economies as bars from zero,
// with a line from low to high over each.
func whiskerChart(rows []scenario.EconomyEffect, width int, id, title string) string {
	const row, thick = 26.0, 11.0
	label, value := 150.0, 210.0
	if width < 500 {
		label, value = 104, 70
	}
	low, high := 0.0, 0.0
	for _, r := range rows {
		low, high = math.Min(low, r.Welfare.Low), math.Max(high, r.Welfare.High)
	}
	if high-low == 0 {
		high = 1
	}
	left, right := label+8, float64(width)-value
	x := func(v float64) float64 { return left + (right-left)*(v-low)/(high-low) }
	height := row*float64(len(rows)) + 26
	s := &svg{}
	s.begin(width, height, id, title)
	d := step(high-low, 4)
	if width < 500 {
		d = step(high-low, 2)
	}
	decimals := tickDecimals(d)
	for k := math.Ceil(low/d - 1e-9); k*d <= high+1e-9*d; k++ {
		v := k * d
		class := "grid"
		if k == 0 {
			class = "axis"
		}
		s.line(x(v), 0, x(v), height-20, class)
		s.text(x(v), height-6, "tick", "middle", inText(v, decimals, true))
	}
	for i, r := range rows {
		y := row*float64(i) + row/2
		w := r.Welfare
		tone := "go"
		if w.Central < 0 {
			tone = "bad"
		}
		s.text(label, y+4.5, "label", "end", fit(r.Name, label))
		from, to := x(math.Min(0, w.Central)), x(math.Max(0, w.Central))
		fmt.Fprintf(s, `<rect x="%s" y="%s" width="%s" height="%s" class="f-%s bar"/>`, px(from), px(y-thick/2), px(math.Max(1, to-from)), px(thick), tone)
		s.line(x(w.Low), y, x(w.High), y, "whisker")
		s.line(x(w.Low), y-4, x(w.Low), y+4, "whisker")
		s.line(x(w.High), y-4, x(w.High), y+4, "whisker")
		n := decimalsFor(w.Central)
		words := inText(w.Central, n, true)
		if width >= 500 {
			words += fmt.Sprintf(" (%s to %s)", inText(w.Low, n, true), inText(w.High, n, true))
		}
		s.text(right+10, y+4.5, "value-plain", "", words)
	}
	return s.end()
}
