package brief

import (
	"fmt"
	"html"
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

// Widths of a chart in pixels: a page shows the one that fits its column, so
// that letters keep their size.
const (
	wide   = 860
	narrow = 350
)

// letter is the width that one letter of a label is taken to need.
const letter = 7.1

// An svg is a picture in the making.
type svg struct {
	strings.Builder
}

// begin opens a picture that a screen reader calls by its title.
func (s *svg) begin(w int, h float64, id, title string) {
	fmt.Fprintf(s, `<svg viewBox="0 0 %d %s" width="%d" height="%s" role="img" aria-labelledby="%s"><title id="%s">%s</title>`,
		w, px(h), w, px(h), html.EscapeString(id), html.EscapeString(id), html.EscapeString(title))
}

func (s *svg) end() string {
	s.WriteString("</svg>")
	return s.String()
}

// px writes a length with at most one decimal.
func px(x float64) string {
	return strconv.FormatFloat(math.Round(x*10)/10, 'f', -1, 64)
}

func (s *svg) text(x, y float64, class, anchor, words string) {
	fmt.Fprintf(s, `<text x="%s" y="%s" class="%s"`, px(x), px(y), class)
	if anchor != "" {
		fmt.Fprintf(s, ` text-anchor="%s"`, anchor)
	}
	fmt.Fprintf(s, `>%s</text>`, html.EscapeString(words))
}

func (s *svg) line(x1, y1, x2, y2 float64, class string) {
	fmt.Fprintf(s, `<line x1="%s" y1="%s" x2="%s" y2="%s" class="%s"/>`, px(x1), px(y1), px(x2), px(y2), class)
}

// fit cuts words to a width.
func fit(words string, width float64) string {
	most := int(width / letter)
	if utf8.RuneCountInString(words) <= most {
		return words
	}
	if most < 2 {
		return ""
	}
	r := []rune(words)[:most-1]
	return strings.TrimRight(string(r), " ,.;:") + "…"
}

// A bar is one line of a chart of bars.
type bar struct {
	standing
	n int
}

// barChart draws one bar for each status, with its symbol, word and number.
func barChart(bars []bar, width int, id, title string) string {
	const row, thick = 28.0, 14.0
	largest := 0
	label := 0.0
	for _, b := range bars {
		largest = max(largest, b.n)
		label = max(label, float64(utf8.RuneCountInString(b.status))*7.6)
	}
	label += 34
	room := float64(width) - label - 44
	s := &svg{}
	s.begin(width, row*float64(len(bars))+4, id, title)
	for i, b := range bars {
		y := float64(i)*row + row/2 + 2
		s.text(14, y+4.5, "symbol t-"+b.tone, "middle", b.symbol)
		s.text(28, y+4.5, "label", "", b.status)
		length := math.Max(2, room*float64(b.n)/float64(largest))
		fmt.Fprintf(s, `<rect x="%s" y="%s" width="%s" height="%s" class="f-%s"/>`, px(label), px(y-thick/2), px(length), px(thick), b.tone)
		s.text(label+length+8, y+4.5, "value", "", strconv.Itoa(b.n))
	}
	return s.end()
}

func float(d *apd.Decimal) float64 {
	if d == nil {
		return 0
	}
	f, err := d.Float64()
	if err != nil {
		return 0
	}
	return f
}

// scaleOf picks the word in which an axis counts.
func scaleOf(most float64) (word string, one float64) {
	switch {
	case most >= 2e12:
		return "trillion ", 1e12
	case most >= 2e9:
		return "billion ", 1e9
	case most >= 2e6:
		return "million ", 1e6
	}
	return "", 1
}

// step is a round distance between ticks that gives about n of them.
func step(most float64, n int) float64 {
	raw := most / float64(n)
	unit := math.Pow(10, math.Floor(math.Log10(raw)))
	for _, m := range [...]float64{1, 2, 2.5, 5, 10} {
		if m*unit >= raw {
			return m * unit
		}
	}
	return 10 * unit
}

// burnChart draws what was delivered, the most that the cap allows, the least
// that a deadline needs and a schedule, each a line with its own label.
func burnChart(points []ledger.Point, item *ledger.Item, asOf trade.Date, width int, id, title string) string {
	small := width < 500
	height, left, right, top, bottom := 400.0, 46.0, 16.0, 46.0, 44.0
	if small {
		height, left, right, top, bottom = 330, 34, 6, 60, 42
	}
	first, last := points[0].Day, points[len(points)-1].Day
	span := float64(max(1, last.Sub(first)))
	total := float(&item.Promised.Number)
	most := total
	for _, p := range points {
		most = math.Max(most, math.Max(float(p.Delivered), float(p.Scheduled)))
	}
	if most == 0 {
		most = 1
	}
	x := func(d trade.Date) float64 { return left + (float64(width)-left-right)*float64(d.Sub(first))/span }
	y := func(v float64) float64 { return height - bottom - (height-top-bottom)*v/most }

	s := &svg{}
	s.begin(width, height, id, title)
	word, one := scaleOf(most)
	for v, d := 0.0, step(most, 4); v <= most*1.0001; v += d {
		s.line(left, y(v), float64(width)-right, y(v), "grid")
		s.text(left-6, y(v)+4, "tick", "end", strconv.FormatFloat(v/one, 'f', -1, 64))
	}
	s.text(0, 12, "tick", "", word+string(item.Unit))

	// the area that the cap allows, then its edge
	path := func(value func(ledger.Point) *apd.Decimal) (d string, end ledger.Point) {
		var b strings.Builder
		for _, p := range points {
			v := value(p)
			if v == nil {
				continue
			}
			if b.Len() == 0 {
				fmt.Fprintf(&b, "M%s %s", px(x(p.Day)), px(y(float(v))))
			} else {
				fmt.Fprintf(&b, "H%sV%s", px(x(p.Day)), px(y(float(v))))
			}
			end = p
		}
		return b.String(), end
	}
	envelope, _ := path(func(p ledger.Point) *apd.Decimal { return p.Envelope })
	if envelope != "" {
		fmt.Fprintf(s, `<path d="%sV%sH%sZ" class="under"/><path d="%s" class="envelope"/>`, envelope, px(y(0)), px(x(first)), envelope)
	}
	if d, _ := path(func(p ledger.Point) *apd.Decimal { return p.Needed }); d != "" {
		fmt.Fprintf(s, `<path d="%s" class="needed"/>`, d)
	}
	if d, _ := path(func(p ledger.Point) *apd.Decimal { return p.Scheduled }); d != "" {
		fmt.Fprintf(s, `<path d="%s" class="scheduled"/>`, d)
	}

	// axis of years
	s.line(left, y(0), float64(width)-right, y(0), "axis")
	years := last.Year() - first.Year()
	every := 1
	for float64(years/every+1)*38 > float64(width)-left-right {
		every++
	}
	for year := first.Year() + 1; year <= last.Year(); year++ {
		d := trade.DateOf(year, 1, 1)
		if d < first || d > last {
			continue
		}
		s.line(x(d), y(0), x(d), y(0)+4, "axis")
		if (year-first.Year()-1)%every == 0 {
			anchor := "middle"
			if x(d) > float64(width)-right-14 {
				anchor = "end"
			}
			s.text(math.Min(x(d), float64(width)), y(0)+18, "tick", anchor, strconv.Itoa(year))
		}
	}
	s.text(left, y(0)+34, "tick", "", "1 January of each year")

	// what is promised, and when it can be complete
	s.line(left, y(total), float64(width)-right, y(total), "target")
	promised := "promised: " + item.Promised.String()
	complete := ""
	if item.Completion != 0 {
		complete = "complete at the earliest: " + shortDay(item.Completion)
		if small {
			complete = "earliest: " + shortDay(item.Completion)
		}
	}
	if small {
		s.text(left, y(total)-24, "direct strong", "", fit(promised, float64(width)-left-right))
	} else {
		s.text(left, y(total)-9, "direct strong", "", promised)
	}
	if complete != "" {
		cx := x(item.Completion)
		fmt.Fprintf(s, `<path d="M%s %sl5 5l-5 5l-5 -5z" class="complete"/>`, px(cx), px(y(total)-5))
		s.text(math.Min(cx+4, float64(width)-right), y(total)-9, "direct strong", "end", complete)
	}

	// labels on the lines
	// At the riser that passes a share of the amount: left of its top, or right of its foot.
	label := func(share float64, value func(ledger.Point) *apd.Decimal, words, class string, left bool) {
		foot := 0.0
		for _, p := range points {
			v := value(p)
			if v == nil {
				continue
			}
			if float(v) < total*share {
				foot = float(v)
				continue
			}
			if left {
				s.text(x(p.Day)-8, y(float(v))+10, "direct halo "+class, "end", fit(words, x(p.Day)-8))
			} else {
				s.text(x(p.Day)+8, y(foot)+4, "direct halo "+class, "start", fit(words, float64(width)-right-x(p.Day)-8))
			}
			return
		}
	}
	allows, least := "the most the cap allows", "the least that still meets the deadline"
	if small {
		allows, least = "cap allows", "least needed"
	}
	label(0.62, func(p ledger.Point) *apd.Decimal { return p.Envelope }, allows, "t-accent", true)
	label(0.35, func(p ledger.Point) *apd.Decimal { return p.Needed }, least, "t-warn", false)
	if d, at := path(func(p ledger.Point) *apd.Decimal { return p.Scheduled }); d != "" {
		s.text(x(at.Day)-2, y(float(at.Scheduled))+15, "direct halo t-calm", "end", "scheduled")
	}

	// the day of the brief and what was delivered by then
	nx := x(asOf)
	if asOf >= first && asOf <= last {
		s.line(nx, y(0), nx, y(total)+24, "now")
		anchor, dx := "start", 5.0
		if nx > float64(width)/2 {
			anchor, dx = "end", -5
		}
		s.text(nx+dx, y(total)+22, "tick", anchor, "as of "+shortDay(asOf))
		low, high := item.Delivered.Low, item.Delivered.High
		if high != nil && low != nil && high.Cmp(low) > 0 {
			s.line(nx, y(float(low)), nx, y(math.Min(float(high), most)), "range")
		}
	}
	if d, at := path(func(p ledger.Point) *apd.Decimal { return p.Delivered }); d != "" {
		fmt.Fprintf(s, `<path d="%s" class="delivered"/><circle cx="%s" cy="%s" r="4" class="dot"/>`, d, px(x(at.Day)), px(y(float(at.Delivered))))
		words := "delivered: " + delivered(item.Delivered, item.Unit)
		anchor, dx := "start", 10.0
		if x(at.Day) > float64(width)*0.62 {
			anchor, dx = "end", -10
		}
		room := float64(width) - right - x(at.Day) - dx
		if anchor == "end" {
			room = x(at.Day) - left
		}
		if fit(words, room) != words {
			words = "delivered" // the sentence has the number
		}
		s.text(x(at.Day)+dx, y(float(at.Delivered))-7, "direct strong halo", anchor, words)
	}
	return s.end()
}

// A mark is one line of events or news on the axis of time.
type mark struct {
	day  trade.Date
	verb string
	text string
}

// A month is one row of the axis of time: a month, a run of months without
// anything, or all that lies before.
type month struct {
	label string
	marks []mark
	span  bool // more than one month
}

// busy is the number of lines of a row that is one month.
func (m month) busy() int {
	if m.span {
		return 0
	}
	return len(m.marks)
}

// monthsOf puts marks into months, at most two years up to a day; what lies
// before is one row, and so are four empty months or more in a run.
func monthsOf(marks []mark, asOf trade.Date) []month {
	const most, run = 24, 4
	first := asOf
	for _, m := range marks {
		first = min(first, m.day)
	}
	number := func(d trade.Date) int { return d.Year()*12 + d.Month() - 1 }
	label := func(n int) string { return fmt.Sprintf("%s %d", months[n%12][:3], n/12) }
	from, to := max(number(first), number(asOf)-most+1), number(asOf)
	in := make([][]mark, to-from+1)
	before := month{label: "before " + label(from), span: true}
	for _, m := range marks {
		switch n := number(m.day); {
		case n < from:
			before.marks = append(before.marks, m)
		case n <= to:
			in[n-from] = append(in[n-from], m)
		}
	}
	var rows []month
	if len(before.marks) > 0 {
		rows = append(rows, before)
	}
	for i := 0; i < len(in); {
		end := i
		for end < len(in) && len(in[end]) == 0 {
			end++
		}
		if end-i >= run {
			rows = append(rows, month{label: "to " + label(from+end-1), span: true})
			i = end
			continue
		}
		rows = append(rows, month{label: label(from + i), marks: in[i]})
		i++
	}
	return rows
}

// A family is a group of verbs that share a shape on the axis of time.
type family struct {
	name, tone string
	path       string // around 0 0, within 5 pixels
	weight     int    // which line of a month is named: the highest
}

func families() []family {
	return []family{
		{"event", "calm", "M-4 0a4 4 0 1 0 8 0a4 4 0 1 0 -8 0z", 3},
		{"delivered, observed or confirmed", "done", "M0 -5l5 5l-5 5l-5 -5z", 4},
		{"changed, ended or void", "go", "M-4 -4h8v8h-8z", 5},
		{"threatened or disputed", "warn", "M0 -5l5 9h-10z", 4},
		{"searched, chosen or corrected", "gone", "M-4 -1.5h8v3h-8z", 1},
	}
}

func familyOf(verb string) family {
	all := families()
	switch verb {
	case "delivered", "returned", "observed", "confirmed":
		return all[1]
	case "amended", "suspended", "resumed", "ended", "terminated", "superseded", "voided":
		return all[2]
	case "threatened", "disputed":
		return all[3]
	case "searched", "choose", "correct":
		return all[4]
	}
	return all[0]
}

// timeChart draws a row for each month with a shape for each line of it, and
// names the weightiest.
func timeChart(rows []month, width int, id, title string) string {
	small := width < 500
	const row, gap = 24.0, 11.0
	left, dots := 120.0, 17
	if small {
		left, dots = 112, 12
	}
	key := 22.0
	if small {
		key = 18 * float64(len(families()))
	}
	s := &svg{}
	s.begin(width, key+14+row*float64(len(rows)), id, title)
	// the key
	kx, ky := 8.0, 12.0
	for _, f := range families() {
		fmt.Fprintf(s, `<path d="%s" transform="translate(%s %s)" class="f-%s"/>`, f.path, px(kx), px(ky), f.tone)
		s.text(kx+10, ky+4, "tick", "", f.name)
		if small {
			ky += 18
		} else {
			kx += 34 + float64(utf8.RuneCountInString(f.name))*5.9
		}
	}
	longest := 0
	for _, m := range rows {
		longest = max(longest, min(len(m.marks), dots))
	}
	words := left + 14 + float64(longest)*gap + 22
	if small {
		words = 0
	}
	y0 := key + 10
	s.line(left, y0, left, y0+row*float64(len(rows)), "axis")
	for i, m := range rows {
		y := y0 + row*float64(i) + row/2
		s.line(left-4, y, left, y, "axis")
		s.text(left-9, y+4, "tick", "end", m.label)
		if m.span && len(m.marks) == 0 {
			s.text(left+10, y+4, "tick", "", "nothing on record")
		}
		for k, x := range m.marks {
			if k == dots {
				break
			}
			f := familyOf(x.verb)
			fmt.Fprintf(s, `<path d="%s" transform="translate(%s %s)" class="f-%s"/>`, f.path, px(left+14+float64(k)*gap), px(y), f.tone)
		}
		if more := len(m.marks) - dots; more > 0 {
			s.text(left+14+float64(dots)*gap-3, y+4, "tick", "", "+"+strconv.Itoa(more))
		}
		if words > 0 && len(m.marks) > 0 {
			best := m.marks[0]
			for _, x := range m.marks {
				if familyOf(x.verb).weight > familyOf(best.verb).weight {
					best = x
				}
			}
			s.text(words, y+4, "label", "", fit(best.text, float64(width)-words))
		}
	}
	return s.end()
}
