package brief

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

func dayCell(d trade.Date) Cell { return Cell{Text: d.String(), Day: d} }

func numberCell(n int) Cell {
	return Cell{Text: strconv.Itoa(n), Number: apd.New(int64(n), 0)}
}

func decimalCell(d *apd.Decimal) Cell {
	if d == nil {
		return Cell{}
	}
	return Cell{Text: trade.FormatNumber(d), Number: d}
}

// promiseCell points at a promise of the list of promises, or at a measure.
func (w *writer) promiseCell(item *ledger.Item) Cell {
	kind := "promise"
	if item.Kind == "measure" {
		kind = "measure"
	}
	return Cell{Text: w.itemTitle(item), Href: "#" + anchor(kind, item.ID)}
}

// counts is the section of promises by status.
func (w *writer) counts() Section {
	total, by, _ := w.tally()
	s := Section{ID: "status", Title: "Promises by status"}
	if total == 0 {
		s.Lead = []string{"No promise is on record."}
		return s
	}
	t := Table{Head: []string{"Status", "Promises", "What it means"}}
	var bars []bar
	for _, x := range standings() {
		n := by[x.status]
		if n == 0 {
			continue
		}
		t.Rows = append(t.Rows, []Cell{{Text: x.status, Status: x.status}, numberCell(n), {Text: x.means}})
		bars = append(bars, bar{x, n})
	}
	largest := slices.MaxFunc(bars, func(a, b bar) int { return a.n - b.n })
	sentence := fmt.Sprintf("%s in all; the largest group, %d, is “%s”.", counted(total, "promise"), largest.n, largest.status)
	s.Lead = []string{"Parts of a promise and the shares of several obligors are not counted again."}
	s.Blocks = []Block{{Chart: &Chart{ID: "chart-status", Title: "How many promises have which status", Sentence: sentence,
		Wide: barChart(bars, wide, "chart-status-wide", sentence), Narrow: barChart(bars, narrow, "chart-status-narrow", sentence), Table: t}}}
	return s
}

// changes is the section of what differs from an earlier view.
func (w *writer) changes() Section {
	s := Section{ID: "changes", Title: "What changed since " + longDay(w.since)}
	before := ledger.At(w.view.Dossier, w.since, min(w.since, w.view.Known))
	changes := ledger.Diff(before, w.view)
	if len(changes) == 0 {
		s.Lead = []string{"Nothing on record changed."}
		return s
	}
	s.Lead = []string{fmt.Sprintf("%s between the view on %s, as known that day, and this one.", counted(len(changes), "change"), longDay(w.since))}
	groups := []struct {
		heading string
		whats   []string
	}{
		{"Statuses", []string{"status"}},
		{"Delivered", []string{"delivered"}},
		{"Deadlines and completion", []string{"completion", "due"}},
		{"Flags", []string{"flag"}},
		{"New on record", []string{"added"}},
		{"News and events", []string{"news"}},
		{"Where sources differ", []string{"conflict"}},
		{"Taken out of the record", []string{"withdrawn"}},
	}
	told := 0
	for _, g := range groups {
		var list []Cell
		for _, c := range changes {
			if !slices.Contains(g.whats, c.What) {
				continue
			}
			told++
			cell := Cell{Text: capital(c.Sentence)}
			if item := w.view.Item(c.ID); item != nil {
				cell.Href = w.promiseCell(item).Href
			}
			list = append(list, cell)
		}
		if g.heading == "News and events" {
			slices.SortStableFunc(list, func(a, b Cell) int {
				return strings.Compare(a.Text[:min(10, len(a.Text))], b.Text[:min(10, len(b.Text))])
			})
		}
		if len(list) > 0 {
			s.Blocks = append(s.Blocks, Block{Heading: g.heading, List: list, Folded: len(list) > 10})
		}
	}
	if told < len(changes) { // a kind of change that no group names
		var list []Cell
		for _, c := range changes {
			if !slices.ContainsFunc(groups, func(g struct {
				heading string
				whats   []string
			}) bool {
				return slices.Contains(g.whats, c.What)
			}) {
				list = append(list, Cell{Text: capital(c.Sentence)})
			}
		}
		s.Blocks = append(s.Blocks, Block{Heading: "Other", List: list})
	}
	return s
}

// money is the section of amounts against their caps.
func (w *writer) money() Section {
	s := Section{ID: "money", Title: "The money against its cap"}
	items := w.capped()
	if len(items) == 0 {
		s.Lead = []string{"No promise on record has both an amount and a cap."}
		return s
	}
	for _, item := range items {
		points := w.view.BurnDown(item)
		if len(points) == 0 {
			continue
		}
		t := Table{Head: []string{"Day", "Evidenced as delivered by then (" + string(item.Unit) + ")", "Most that the cap allows by then (" + string(item.Unit) + ")"}}
		needed := slices.ContainsFunc(points, func(p ledger.Point) bool { return p.Needed != nil })
		scheduled := slices.ContainsFunc(points, func(p ledger.Point) bool { return p.Scheduled != nil })
		if needed {
			t.Head = append(t.Head, "Least by then if the deadline is to hold ("+string(item.Unit)+")")
		}
		if scheduled {
			t.Head = append(t.Head, "Scheduled by then ("+string(item.Unit)+")")
		}
		for _, p := range points {
			row := []Cell{dayCell(p.Day), decimalCell(p.Delivered), decimalCell(p.Envelope)}
			if p.Day > w.view.AsOf {
				row[1] = Cell{Text: "ahead"}
			}
			if needed {
				row = append(row, decimalCell(p.Needed))
			}
			if scheduled {
				row = append(row, decimalCell(p.Scheduled))
			}
			t.Rows = append(t.Rows, row)
		}
		sentence := capital(capSentence(item))
		if !needed {
			sentence += " No deadline for the whole amount was stated, so there is no line of the least that must be delivered by a day."
		} else if item.LatestStart != 0 {
			sentence += fmt.Sprintf(" Begun after %s, what is open cannot be delivered in time under the cap.", longDay(item.LatestStart))
		}
		id := anchor("chart-money", item.ID)
		title := w.itemTitle(item)
		s.Blocks = append(s.Blocks, Block{Chart: &Chart{ID: id, Title: title, Sentence: sentence, Table: t,
			Wide: burnChart(points, item, w.view.AsOf, wide, id+"-wide", title), Narrow: burnChart(points, item, w.view.AsOf, narrow, id+"-narrow", title)}})
	}
	return s
}

// promises is the section of commitments by status.
func (w *writer) promises() Section {
	s := Section{ID: "promises", Title: "Promises by status, with reasons"}
	groups := map[string][]Promise{}
	items := w.view.Items
	for i := range items {
		item := &items[i]
		if !whole(item) {
			continue
		}
		p := w.promise(item)
		for k := i + 1; k < len(items) && items[k].Entry == item.Entry; k++ {
			p.Parts = append(p.Parts, w.promise(&items[k]))
		}
		groups[item.Status] = append(groups[item.Status], p)
	}
	known := map[string]bool{}
	add := func(x standing) {
		known[x.status] = true
		if list := groups[x.status]; len(list) > 0 {
			s.Blocks = append(s.Blocks, Block{Heading: capital(x.status), Status: x.status, Note: x.means, Promises: list, Folded: len(list) > 20})
		}
	}
	for _, x := range standings() {
		add(x)
	}
	for i := range items { // a status that the list of standings does not name
		if whole(&items[i]) && !known[items[i].Status] {
			add(standing{status: items[i].Status})
		}
	}
	if len(s.Blocks) == 0 {
		s.Lead = []string{"No promise is on record."}
		return s
	}
	s.Lead = []string{"A status is derived from the entries named beside it by the rules at the end of this brief. No evidence does not mean nothing was done."}
	return s
}

func (w *writer) promise(item *ledger.Item) Promise {
	values := item.Entry.Values
	if item.Part != nil {
		values = item.Part.Values
	}
	p := Promise{ID: item.ID, Title: w.itemTitle(item), Short: w.shortTitle(item), Status: item.Status, Rule: item.Rule, Flags: item.Flags,
		Promised: item.Promised, Delivered: item.Delivered, Unit: item.Unit, Due: item.Due, Complete: item.Completion,
		Heard: item.LastEvidence, Quiet: item.QuietDays, Assumes: item.Assumes}
	switch {
	case item.Obligor != "":
		// its short title says who
	default:
		by, given := dossier.Get[dossier.Parties](values, "by")
		if !given {
			by, given = dossier.Get[dossier.Parties](values, "each")
			by.Each = given
		}
		if given {
			p.Parties = partyNames(by)
			if by.Each && len(by.List) > 1 {
				p.Parties += ", each for itself"
			}
		}
		if to, ok := dossier.Get[dossier.Parties](values, "to"); ok {
			p.Parties = strings.TrimSpace(p.Parties + " → " + partyNames(to))
		}
	}
	if item.Obligor == "" {
		for _, name := range [...]string{"duty", "stage"} {
			if x := values.Text(name); x != "" {
				p.Terms = append(p.Terms, name+": "+x)
			}
		}
		for _, name := range [...]string{"promised-duty", "when", "subject-to"} {
			for i := range values {
				if values[i].Field.Name == name {
					p.Terms = append(p.Terms, strings.ReplaceAll(name, "-", " ")+": "+values[i].Text)
				}
			}
		}
		if refs, ok := dossier.Get[[]*dossier.Ref](values, "under"); ok {
			var names []string
			for _, r := range refs {
				if r.Entry != nil {
					names = append(names, titled(r.Entry))
				}
			}
			p.Under = strings.Join(names, "; ")
		}
		milestones := item.Entry.Milestones
		if item.Part != nil {
			milestones = item.Part.Milestones
		}
		for _, m := range milestones {
			due := m.Due.Text
			if m.NotBefore {
				due = "not before " + due
			}
			p.Steps = append(p.Steps, m.Name+": "+due)
		}
		if due, ok := dossier.Get[dossier.Due](values, "due"); ok && due.Form != dossier.DueBy {
			p.DueText = due.Text
		}
		for i := range values {
			switch a := values[i].Data.(type) {
			case *dossier.Attribution:
				if a.Quote != "" {
					p.Quotes = addQuote(p.Quotes, quoteOf(a))
				}
			case string:
				if values[i].Field.Name == "note" {
					p.Notes = append(p.Notes, a)
				}
			}
			if from := values[i].From; from != nil && from.Quote != "" {
				switch values[i].Field.Name {
				case "comparator", "proposal": // figures beside the promise
				default:
					p.Quotes = addQuote(p.Quotes, quoteOf(from))
				}
			}
		}
	}
	if item.Cap != nil {
		p.Cap = per(item)
	}
	p.Reasons = w.reasons(item)
	return p
}

// reasons are the entries that decided an item, each with its first source.
func (w *writer) reasons(item *ledger.Item) []Reason {
	var out []Reason
	for _, r := range item.Because {
		says := r.Says
		first, rest, _ := strings.Cut(says, " ")
		id := strings.TrimSuffix(first, ",")
		if e := w.view.Dossier.Entry(id); e != nil && e.Title != "" { // an id reads as its title
			says = e.Title + strings.TrimPrefix(first, id) + " " + rest
		}
		x := Reason{Says: strings.TrimSpace(says), Entry: r.Entry, Where: fmt.Sprintf("%s:%d", r.File, r.Line)}
		if e := w.view.Dossier.Entry(r.Entry); e != nil {
			if all := e.Attributions(); len(all) > 0 {
				x.Source = sourceCell(all[0].Source)
			}
		}
		out = append(out, x)
	}
	return out
}

// law is the section of measures with their states.
func (w *writer) law() Section {
	s := Section{ID: "law", Title: "Law: measures and their states"}
	t := Table{Head: []string{"Measure", "State", "Duty", "Applies", "Importer", "Origin of goods", "Why"}}
	by := map[string]int{}
	for i := range w.view.Items {
		item := &w.view.Items[i]
		if item.Kind != "measure" {
			continue
		}
		by[item.Status]++
		state := Cell{Text: item.Status, Status: item.Status}
		var flags []string
		for _, f := range item.Flags {
			flags = append(flags, flagWords(f))
		}
		state.Note = strings.Join(flags, ", ")
		values := item.Entry.Values
		under := ""
		if refs, ok := dossier.Get[[]*dossier.Ref](values, "under"); ok && len(refs) > 0 && refs[0].Entry != nil {
			under = titled(refs[0].Entry)
		}
		importer, _ := dossier.Get[dossier.Parties](values, "importer")
		origin, _ := dossier.Get[dossier.Parties](values, "origin")
		applies := Cell{Text: values.Text("applies")}
		if p, ok := dossier.Get[trade.Period](values, "applies"); ok {
			applies.Text = "from " + p.Start.String()
			if p.End != 0 {
				applies.Note = "to " + p.End.AddDays(-1).String()
			}
		}
		why := Cell{}
		for k, r := range w.reasons(item) {
			if k > 0 {
				why.Text += "; "
			}
			why.Text += r.Says
			if r.Source.Text != "" && !strings.Contains(why.Note, r.Source.Text) {
				why.Note = strings.TrimPrefix(why.Note+"; "+r.Source.Text, "; ")
			}
		}
		why.Text = capital(why.Text)
		t.Rows = append(t.Rows, []Cell{
			{Text: w.itemTitle(item), Note: under, ID: anchor("measure", item.ID)},
			state, {Text: values.Text("duty")}, applies, {Text: partyNames(importer)}, {Text: partyNames(origin)}, why})
	}
	if len(t.Rows) == 0 {
		s.Lead = []string{"No measure of law is on record."}
		return s
	}
	var parts []string
	for _, x := range states() {
		switch n := by[x.status]; n {
		case 0:
		case 1:
			parts = append(parts, "1 "+x.one)
		default:
			parts = append(parts, fmt.Sprintf("%d %s", n, x.many))
		}
	}
	s.Lead = []string{fmt.Sprintf("Of %s, %s.", counted(len(t.Rows), "measure"), listed(parts))}
	s.Blocks = []Block{{Table: &t}}
	return s
}

// due is the section of deadlines.
func (w *writer) due() Section {
	s := Section{ID: "due", Title: "What is due"}
	past := Table{Head: []string{"Day", "Days ago", "What", "Status"}}
	ahead := Table{Head: []string{"Day", "In days", "What", "Status"}}
	for _, d := range w.view.Due(lookAhead) {
		item := w.view.Item(d.ID)
		if item == nil || item.Obligor != "" {
			continue
		}
		what := w.promiseCell(item)
		what.Note = d.What
		if d.What == "due" {
			what.Note = ""
		} else if step, ok := strings.CutPrefix(d.What, "milestone "); ok {
			what.Note = "step: " + step
		}
		row := []Cell{dayCell(d.Date), numberCell(max(d.Days, -d.Days)), what, {Text: d.Status, Status: d.Status}}
		if d.Days < 0 {
			past.Rows = append(past.Rows, row)
		} else {
			ahead.Rows = append(ahead.Rows, row)
		}
	}
	settled := "Nothing is past due and unsettled"
	if n := len(past.Rows); n > 0 {
		settled = counted(n, "deadline") + " past due and not settled"
	}
	next := "no deadline falls"
	if n := len(ahead.Rows); n == 1 {
		next = "1 deadline falls"
	} else if n > 1 {
		next = counted(n, "deadline") + " fall"
	}
	s.Lead = []string{fmt.Sprintf("%s; %s within %d days.", settled, next, lookAhead)}
	if len(past.Rows) > 0 {
		s.Blocks = append(s.Blocks, Block{Heading: "Past due and not settled", Table: &past})
	}
	if len(ahead.Rows) > 0 {
		s.Blocks = append(s.Blocks, Block{Heading: fmt.Sprintf("Due by %s", longDay(w.view.AsOf.AddDays(lookAhead))), Table: &ahead})
	}
	return s
}

// quiet is the section of what nothing was heard of.
func (w *writer) quiet() Section {
	s := Section{ID: "quiet", Title: "What has gone quiet"}
	items := w.view.Quiet(quietFrom)
	if len(items) == 0 {
		s.Lead = []string{fmt.Sprintf("Something was heard of every open promise within %d days.", quietFrom)}
		return s
	}
	t := Table{Head: []string{"Promise", "Last heard of", "Days of silence", "Status"}}
	never := 0
	for _, item := range items {
		heard := dayCell(item.LastEvidence)
		if item.LastEvidence == 0 {
			heard = Cell{Text: "never"}
			never++
		}
		t.Rows = append(t.Rows, []Cell{w.promiseCell(item), heard, numberCell(item.QuietDays), {Text: item.Status, Status: item.Status}})
	}
	s.Lead = []string{fmt.Sprintf("Nothing was heard of %s for %d days or more. Of these, %d were not heard of once since they were made. Silence is not failure.", counted(len(items), "open promise"), quietFrom, never)}
	if never == 1 {
		s.Lead[0] = strings.Replace(s.Lead[0], "1 were", "1 was", 1)
	}
	s.Blocks = []Block{{Table: &t, Folded: len(t.Rows) > 15}}
	return s
}

// timeline is the section of events and news in the order of days.
func (w *writer) timeline() Section {
	s := Section{ID: "timeline", Title: "Timeline"}
	changes := w.view.Latest(1 << 30)
	if len(changes) == 0 {
		s.Lead = []string{"No event and no news is on record."}
		return s
	}
	slices.Reverse(changes) // newest first, later lines first among equals: oldest first, in file order
	t := Table{Head: []string{"Known on", "What", "Kind", "Source"}}
	var marks []mark
	for _, c := range changes {
		day, err := trade.ParseDate(c.Date)
		text := strings.TrimPrefix(c.Sentence, c.Date+": ")
		e := w.view.Dossier.Entry(c.ID)
		source := Cell{}
		if e != nil {
			if all := e.Attributions(); len(all) > 0 {
				source = sourceCell(all[0].Source)
				text = strings.TrimSuffix(strings.TrimSuffix(text, "."), " ("+all[0].Source.Text+")")
			}
		}
		first := dayCell(day)
		if err != nil {
			first = Cell{Text: "always known"}
		} else {
			marks = append(marks, mark{day: day, verb: c.To, text: capital(strings.TrimSuffix(text, "."))})
		}
		kind := c.To
		t.Rows = append(t.Rows, []Cell{first, {Text: sentence(text)}, {Text: cmp.Or(kind, "event")}, source})
	}
	months := monthsOf(marks, w.view.AsOf)
	busiest := slices.MaxFunc(months, func(a, b month) int { return a.busy() - b.busy() })
	text := fmt.Sprintf("%s and lines of news became known up to %s", counted(len(t.Rows), "event"), longDay(w.view.AsOf))
	if busiest.busy() > 0 {
		text += fmt.Sprintf("; the busiest month is %s with %d", busiest.label, len(busiest.marks))
	}
	text += "."
	s.Blocks = []Block{{Chart: &Chart{ID: "chart-timeline", Title: "Events and news by the month in which they became known", Sentence: text,
		Wide: timeChart(months, wide, "chart-timeline-wide", text), Narrow: timeChart(months, narrow, "chart-timeline-narrow", text), Table: t}}}
	return s
}

// matrix is the section of instruments and topics.
func (w *writer) matrix() Section {
	s := Section{ID: "matrix", Title: "Instruments and topics"}
	coded := w.view.Matrix()
	if len(coded) == 0 {
		s.Lead = []string{"Nobody has coded which instrument treats which topic."}
		return s
	}
	var instruments, topics []string
	for _, c := range coded {
		if !slices.Contains(instruments, c.Instrument) {
			instruments = append(instruments, c.Instrument)
		}
		if !slices.Contains(topics, c.Topic) {
			topics = append(topics, c.Topic)
		}
	}
	name := func(id string) string {
		if e := w.view.Dossier.Entry(id); e != nil {
			return titled(e)
		}
		return strings.ReplaceAll(id, "-", " ")
	}
	// the longer list goes down the page
	m := &Matrix{Corner: "Topic"}
	rows, columns := topics, instruments
	if len(instruments) > len(topics) {
		m.Corner, rows, columns = "Instrument", instruments, topics
	}
	for _, c := range columns {
		m.Across = append(m.Across, Cell{Text: name(c)})
	}
	for _, r := range rows {
		row := MatrixRow{Head: Cell{Text: name(r)}}
		for _, c := range columns {
			cell := MatrixCell{Column: name(c)}
			for i := range coded {
				x := &coded[i]
				if !(x.Topic == r && x.Instrument == c || x.Topic == c && x.Instrument == r) {
					continue
				}
				note := w.coding(x, len(m.Notes)+1)
				m.Notes = append(m.Notes, note)
				if cell.Note == 0 {
					cell.Level, cell.Note = x.Level, note.Number
				}
			}
			row.Cells = append(row.Cells, cell)
		}
		m.Rows = append(m.Rows, row)
	}
	s.Lead = []string{
		fmt.Sprintf("%s across %s and %s. Each coded cell leads to its quote, source and coder below.", counted(len(coded), "coded cell"), counted(len(instruments), "instrument"), counted(len(topics), "topic")),
		"“none” means that someone read the instrument and found nothing on the topic. “—” means that nobody coded the pair, which is not “none”.",
	}
	s.Blocks = []Block{{Matrix: m}}
	return s
}

func (w *writer) coding(c *ledger.Coverage, number int) Coding {
	out := Coding{Number: number, Topic: c.Topic, Level: c.Level, Coder: c.Coder, Instrument: Cell{Text: c.Instrument}}
	if e := w.view.Dossier.Entry(c.Topic); e != nil {
		out.Topic = titled(e)
	}
	if e := w.view.Dossier.Entry(c.Instrument); e != nil {
		out.Instrument.Text = titled(e)
	}
	if e := w.view.Dossier.Entry(c.Coder); e != nil {
		out.Coder = titled(e)
	}
	for _, a := range c.Entry.Attributions() {
		if a.Quote != "" {
			out.Quotes = append(out.Quotes, quoteOf(a))
		} else if source := sourceCell(a.Source); !slices.Contains(out.Sources, source) {
			out.Sources = append(out.Sources, source)
		}
	}
	for i := range c.Entry.Values {
		if x := &c.Entry.Values[i]; x.Field.Name == "note" {
			out.Remarks = append(out.Remarks, x.Text)
		}
	}
	return out
}

// conflicts is the section of statements that cannot all be true.
func (w *writer) conflicts() Section {
	s := Section{ID: "conflicts", Title: "Where sources differ"}
	s.Lead = []string{w.conflictSentence()}
	var open, chosen []Dispute
	for _, c := range w.view.Conflicts {
		d := Dispute{ID: c.ID, Open: c.Chosen == nil, Title: c.ID}
		id, part, _ := strings.Cut(c.ID, ".")
		if e := w.view.Dossier.Entry(id); e != nil {
			d.Title = titled(e)
			if part != "" {
				d.Title += ", " + strings.ReplaceAll(part, "-", " ")
			}
		}
		if c.Unit == "" { // of claims: neither side names the point
			var titles []string
			for _, r := range c.Rivals {
				titles = append(titles, titled(r.Entry))
			}
			d.Title = strings.Join(titles, ", or: ") + "?"
		}
		for _, r := range c.Rivals {
			side := Side{Says: capital(r.Says), Quote: r.Quote, Entry: r.Entry.ID}
			if by, ok := dossier.Get[dossier.Parties](r.Entry.Values, "by"); ok && r.Entry.Kind.Name == "claim" {
				side.By = partyNames(by)
			}
			if r.Source != nil {
				side.Source = Cell{Text: titled(r.Source), Href: "#" + anchor("source", r.Source.ID)}
				side.Lang = language(r.Source.Text("language"))
			}
			d.Sides = append(d.Sides, side)
		}
		if c.Chosen != nil {
			d.Chosen = "Chosen"
			switch {
			case c.Chosen.Amount != nil:
				d.Chosen += ": " + c.Chosen.Amount.String()
			case c.Chosen.Target != nil && c.Chosen.Target.Entry != nil:
				d.Chosen += ": " + titled(c.Chosen.Target.Entry)
			}
			if by, ok := dossier.Get[dossier.Parties](c.Chosen.Values, "by"); ok {
				d.Chosen += ", by " + partyNames(by)
			}
			if c.Chosen.Known != 0 {
				d.Chosen += " on " + c.Chosen.Known.String()
			}
			if r := c.Chosen.Text("reason"); r != "" {
				d.Chosen += ": " + r
			}
			d.Chosen = sentence(d.Chosen)
			chosen = append(chosen, d)
			continue
		}
		open = append(open, d)
	}
	if len(open) > 0 {
		s.Blocks = append(s.Blocks, Block{Heading: "Open", Status: "open", Note: "All statements stand until a named person chooses one with a reason.", Disputes: open})
	}
	if len(chosen) > 0 {
		s.Blocks = append(s.Blocks, Block{Heading: "Chosen", Status: "chosen", Note: "The other statements stay on record.", Disputes: chosen, Folded: len(chosen) > 8})
	}
	return s
}

// sources is the section of sources with their grades.
func (w *writer) sources() Section {
	s := Section{ID: "sources", Title: "Sources"}
	cited := map[*dossier.Entry]int{}
	for _, e := range w.view.Dossier.Entries {
		if e.Known > w.view.Known {
			continue
		}
		seen := map[*dossier.Entry]bool{}
		for _, a := range e.Attributions() {
			if a.Source != nil && a.Source.Entry != nil && !seen[a.Source.Entry] {
				seen[a.Source.Entry] = true
				cited[a.Source.Entry]++
			}
		}
	}
	t := Table{Head: []string{"Source", "Publisher", "Published", "Grade", "Address", "Entries"}}
	grades := []string{"legal", "official", "party", "press", "secondary"}
	by := map[string]int{}
	all := w.view.Dossier.All("source")
	slices.SortStableFunc(all, func(a, b *dossier.Entry) int {
		return slices.Index(grades, a.Text("grade")) - slices.Index(grades, b.Text("grade"))
	})
	for _, e := range all {
		if cited[e] == 0 {
			continue
		}
		by[e.Text("grade")]++
		first := Cell{Text: titled(e), ID: anchor("source", e.ID), Note: e.Text("citation")}
		link := Cell{}
		if address := e.Text("url"); web(address) {
			link = Cell{Text: host(address), Href: address}
		}
		published := Cell{Text: e.Text("published")}
		if d, ok := dossier.Get[trade.Dateish](e.Values, "published"); ok && d.First == d.Last {
			published = dayCell(d.First)
		}
		t.Rows = append(t.Rows, []Cell{first, {Text: e.Text("publisher")}, published, {Text: e.Text("grade")}, link, numberCell(cited[e])})
	}
	if len(t.Rows) == 0 {
		s.Lead = []string{"No source is named."}
		return s
	}
	var parts []string
	for _, g := range grades {
		if by[g] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", by[g], g))
		}
	}
	s.Lead = []string{
		fmt.Sprintf("%s by grade: %s.", counted(len(t.Rows), "source"), listed(parts)),
		"Legal is the text of an act; official a statement of a government or organisation; party a statement of someone concerned; press a report; secondary a record of something else. The last column counts the entries known by the day that cite the source.",
	}
	s.Blocks = []Block{{Table: &t}}
	return s
}

// web reports whether a text is an address that a reader may follow.
func web(s string) bool {
	return strings.HasPrefix(s, "https://") || strings.HasPrefix(s, "http://")
}

// host is the host of an address.
func host(address string) string {
	_, rest, _ := strings.Cut(address, "://")
	rest, _, _ = strings.Cut(rest, "/")
	return strings.TrimPrefix(rest, "www.")
}

// reading is the section that says how to read the brief.
func (w *writer) reading(version string) Section {
	s := Section{ID: "reading", Title: "How to read this"}
	s.Lead = []string{
		fmt.Sprintf("Two clocks: the brief speaks of %s (valid) and uses only what the public could know by %s (known). An act with retroactive effect changes the first and not the second.", longDay(w.view.AsOf), longDay(w.view.Known)),
		"Every status is derived anew from the entries; none is stored. The first rule that matches decides. “At risk” is a flag beside the status, not a status.",
		"What is not known is an interval: “none evidenced” does not mean that nothing was delivered.",
	}
	t := Table{Head: []string{"Rule", "Status", "When it holds"}}
	for _, r := range [...]struct{ number, status, when string }{
		{"1", "superseded, terminated, suspended", "such news is in force, on it or on every instrument that holds it"},
		{"2", "fulfilled", "what is evidenced as delivered reaches the amount; or it is confirmed; or all its steps are"},
		{"3", "lapsed", "it ended, or what it rests on is void or ended"},
		{"4", "disputed", "a party denies it, or rival amounts leave the deciding fact open"},
		{"5", "not yet due", "a start or a condition has not been reached"},
		{"6", "breached, not met", "past due and past any grace, with the shortfall evidenced; not met where nothing binds in law"},
		{"7", "unverified-overdue", "past due, and no evidence decides"},
		{"8", "infeasible", "what the cap lets through by the deadline is less than what is open"},
		{"9", "behind", "less is evidenced than an explicit schedule asks for"},
		{"10", "flag: at risk", "what is open is 0.9 or more of what the cap still lets through, or a threat stands"},
		{"11", "on track", "a schedule or deadline stands, and none of the above"},
		{"12", "open-ended", "neither schedule nor deadline"},
		{"13", "kept", "a duty not to do something, and no violation evidenced"},
		{"14", "kept", "a duty was promised on goods, and the law of the day keeps it on every line"},
		{"15", "broken", "a duty was promised on goods, and the law of the day adds more on the lines named"},
		{"21–25", "void, suspended, ended, announced, in effect", "states of measures of law"},
	} {
		t.Rows = append(t.Rows, []Cell{{Text: r.number}, {Text: r.status}, {Text: r.when}})
	}
	s.Blocks = append(s.Blocks, Block{Heading: "The rules", Table: &t, Folded: true})
	var order []string
	by := map[string][]string{}
	for i := range w.view.Items {
		item := &w.view.Items[i]
		for _, a := range item.Assumes {
			if by[a] == nil {
				order = append(order, a)
			}
			by[a] = append(by[a], item.ID)
		}
	}
	if len(order) > 0 {
		t := Table{Head: []string{"Assumed", "For"}}
		for _, a := range order {
			t.Rows = append(t.Rows, []Cell{{Text: capital(a)}, {Text: strings.Join(by[a], ", ")}})
		}
		s.Blocks = append(s.Blocks, Block{Heading: "Assumptions in this brief", Table: &t, Folded: len(order) > 3})
	}
	made := "Made by Servanda"
	if version != "" {
		made += " " + version
	}
	s.Blocks = append(s.Blocks, Block{List: []Cell{{Text: made + " from the dossier " + w.view.Dossier.Name + "."}}})
	return s
}
