package brief

import (
	"fmt"
	"io"
	"math"
	"strings"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
	"github.com/xuri/excelize/v2"

	"github.com/servanda/servanda/trade"
)

// XLSX writes the document as a workbook: the headline first, then one sheet a
// section. Days are days and numbers are numbers of whole units.
func (b *Brief) XLSX(w io.Writer) error {
	f := excelize.NewFile()
	defer f.Close()
	x := &workbook{file: f}
	if err := x.styles(); err != nil {
		return err
	}
	x.sheet("Brief")
	x.line(x.title, b.Title)
	x.line(0, fmt.Sprintf("As of %s, as known on %s. Changes since %s.", longDay(b.AsOf), longDay(b.Known), longDay(b.Since)))
	x.row++
	for _, s := range b.Headline {
		x.line(x.wrap, s)
	}
	x.row++
	x.line(x.bold, "Sheets")
	for _, s := range b.Sections {
		x.line(0, capital(s.ID)+": "+s.Title)
	}
	x.widths = map[int]int{1: 110}
	x.finish()
	for _, s := range b.Sections {
		x.sheet(capital(s.ID))
		x.line(x.title, s.Title)
		for _, p := range s.Lead {
			x.line(0, p)
		}
		x.row++
		x.section(&s)
		x.finish()
	}
	f.SetActiveSheet(0)
	// fixed properties: the same document has the same bytes
	const epoch = "2000-01-01T00:00:00Z"
	if err := f.SetDocProps(&excelize.DocProperties{Title: b.Title, Creator: generator, LastModifiedBy: generator,
		Description: fmt.Sprintf("as of %s, as known on %s", b.AsOf, b.Known), Created: epoch, Modified: epoch, Version: b.Version}); err != nil {
		return err
	}
	if x.err != nil {
		return x.err
	}
	return f.Write(w)
}

// A workbook keeps the sheet and row that it writes to, and the first error.
type workbook struct {
	file                         *excelize.File
	name                         string
	row                          int
	widths                       map[int]int
	title, bold, wrap, head, day int
	number, text, link, heading  int
	whole                        int
	err                          error
	sheets                       int
}

func (x *workbook) styles() error {
	make := func(s *excelize.Style) int {
		id, err := x.file.NewStyle(s)
		if err != nil && x.err == nil {
			x.err = err
		}
		return id
	}
	days, whole, numbers := "yyyy-mm-dd", "#,##0", "#,##0.0##############" // a whole number has no point
	top := &excelize.Alignment{Vertical: "top", WrapText: true}
	x.title = make(&excelize.Style{Font: &excelize.Font{Bold: true, Size: 16}})
	x.heading = make(&excelize.Style{Font: &excelize.Font{Bold: true, Size: 12}})
	x.bold = make(&excelize.Style{Font: &excelize.Font{Bold: true}})
	x.wrap = make(&excelize.Style{Alignment: top})
	x.head = make(&excelize.Style{Font: &excelize.Font{Bold: true}, Alignment: top,
		Fill: excelize.Fill{Type: "pattern", Pattern: 1, Color: []string{"E9E6DE"}}, Border: []excelize.Border{{Type: "bottom", Style: 1, Color: "85837C"}}})
	x.day = make(&excelize.Style{CustomNumFmt: &days, Alignment: &excelize.Alignment{Vertical: "top", Horizontal: "left"}})
	x.number = make(&excelize.Style{CustomNumFmt: &numbers, Alignment: &excelize.Alignment{Vertical: "top"}})
	x.whole = make(&excelize.Style{CustomNumFmt: &whole, Alignment: &excelize.Alignment{Vertical: "top"}})
	x.text = make(&excelize.Style{Alignment: top})
	x.link = make(&excelize.Style{Alignment: top, Font: &excelize.Font{Color: "1B4F7E", Underline: "single"}})
	return x.err
}

func (x *workbook) keep(err error) {
	if err != nil && x.err == nil {
		x.err = err
	}
}

func (x *workbook) sheet(name string) {
	if x.sheets == 0 {
		x.keep(x.file.SetSheetName("Sheet1", name))
	} else if _, err := x.file.NewSheet(name); err != nil {
		x.keep(err)
	}
	x.sheets++
	x.name, x.row, x.widths = name, 1, map[int]int{}
}

// finish sets the widths of the columns from what they hold.
func (x *workbook) finish() {
	for column := 1; column <= 40; column++ {
		width, ok := x.widths[column]
		if !ok {
			continue
		}
		name, err := excelize.ColumnNumberToName(column)
		x.keep(err)
		x.keep(x.file.SetColWidth(x.name, name, name, float64(min(max(width+2, 10), 60))))
	}
	landscape, fit := "landscape", 0
	wide := 1
	x.keep(x.file.SetPageLayout(x.name, &excelize.PageLayoutOptions{Orientation: &landscape, FitToHeight: &fit, FitToWidth: &wide}))
	yes := true
	x.keep(x.file.SetSheetProps(x.name, &excelize.SheetPropsOptions{FitToPage: &yes}))
}

// legible takes out what XML cannot hold and keeps to the length of a cell.
func legible(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\n' && r != '\t' || r == utf8.RuneError || r == 0xfffe || r == 0xffff {
			return -1
		}
		return r
	}, s)
	if r := []rune(s); len(r) > 32000 {
		s = string(r[:32000]) + "…"
	}
	return s
}

func (x *workbook) put(column, style int, value any) {
	cell, err := excelize.CoordinatesToCellName(column, x.row)
	x.keep(err)
	switch v := value.(type) {
	case string:
		if v == "" {
			return
		}
		v = legible(v)
		x.keep(x.file.SetCellStr(x.name, cell, v)) // a string is never read as a formula
		if style != 0 && style != x.title && style != x.heading {
			x.widths[column] = max(x.widths[column], min(utf8.RuneCountInString(v), 60))
		}
	case trade.Date:
		x.keep(x.file.SetCellInt(x.name, cell, int64(v.Sub(trade.DateOf(1899, 12, 30)))))
		x.widths[column] = max(x.widths[column], 10)
	case *apd.Decimal:
		n, err := v.Float64()
		if err != nil {
			x.keep(x.file.SetCellStr(x.name, cell, v.Text('f')))
			break
		}
		x.keep(x.file.SetCellFloat(x.name, cell, n, -1, 64))
		x.widths[column] = max(x.widths[column], len(v.Text('f'))*5/4)
		if style == x.number && n == math.Trunc(n) {
			style = x.whole
		}
	case int:
		x.keep(x.file.SetCellInt(x.name, cell, int64(v)))
		if style == x.number {
			style = x.whole
		}
	}
	if style != 0 {
		x.keep(x.file.SetCellStyle(x.name, cell, cell, style))
	}
}

// line writes one text in a row of its own.
func (x *workbook) line(style int, text string) {
	x.put(1, style, text)
	x.row++
}

func (x *workbook) cell(column int, c Cell) {
	switch {
	case c.Day != 0:
		x.put(column, x.day, c.Day)
	case c.Number != nil:
		x.put(column, x.number, c.Number)
	case c.Status != "":
		text := c.Status
		if c.Note != "" {
			text += " (" + c.Note + ")"
		}
		x.put(column, x.text, text)
	case web(c.Href):
		x.put(column, x.link, c.Href)
		if name, err := excelize.CoordinatesToCellName(column, x.row); err == nil && len(c.Href) <= excelize.MaxFieldLength {
			x.keep(x.file.SetCellHyperLink(x.name, name, c.Href, "External"))
		}
	default:
		text := c.Text
		if c.Note != "" {
			text += " (" + c.Note + ")"
		}
		x.put(column, x.text, text)
	}
}

func (x *workbook) header(names ...string) {
	for i, n := range names {
		x.put(i+1, x.head, n)
	}
	x.row++
}

// table writes a table; a column whose numbers have ranges becomes three.
func (x *workbook) table(t *Table) {
	spread := make([]bool, len(t.Head))
	for _, row := range t.Rows {
		for i, c := range row {
			spread[i] = spread[i] || c.Low != nil
		}
	}
	var heads []string
	for i, h := range t.Head {
		heads = append(heads, h)
		if spread[i] {
			heads = append(heads, h+", low", h+", high")
		}
	}
	x.header(heads...)
	for _, row := range t.Rows {
		column := 1
		for i, c := range row {
			x.cell(column, c)
			column++
			if !spread[i] {
				continue
			}
			for _, end := range []*apd.Decimal{c.Low, c.High} {
				if end != nil {
					x.put(column, x.number, end)
				}
				column++
			}
		}
		x.row++
	}
	x.row++
}

func (x *workbook) section(s *Section) {
	flat := false
	for i := range s.Blocks {
		b := &s.Blocks[i]
		if b.Promises != nil { // one table of all, so that it can be sorted and filtered
			if !flat {
				x.promises(s.Blocks)
			}
			flat = true
			continue
		}
		if b.Heading != "" {
			x.line(x.heading, b.Heading)
		}
		if b.Note != "" {
			x.line(0, b.Note)
		}
		for _, c := range b.List {
			x.cell(1, c)
			x.row++
		}
		if len(b.List) > 0 {
			x.row++
			x.widths[1] = max(x.widths[1], 60)
		}
		if b.Table != nil {
			x.table(b.Table)
		}
		if c := b.Chart; c != nil {
			x.line(x.heading, c.Title)
			x.line(0, c.Sentence)
			x.table(&c.Table)
		}
		if b.Matrix != nil {
			x.matrix(b.Matrix)
		}
		if b.Disputes != nil {
			x.disputes(b.Disputes)
		}
	}
}

func (x *workbook) promises(blocks []Block) {
	first := x.row
	head := []string{"Id", "Part of", "Title", "Status", "Flags", "Rule", "Parties", "Terms", "In", "Promised", "Bound", "Unit",
		"Delivered, at least (evidenced)", "Delivered, at most", "Cap", "Earliest completion", "Due", "Due in words", "Steps", "Last heard of", "Days of silence", "Why", "Assumes", "Quotes"}
	x.header(head...)
	var write func(p *Promise, of string)
	write = func(p *Promise, of string) {
		var flags, why, quotes []string
		for _, f := range p.Flags {
			flags = append(flags, flagWords(f))
		}
		for _, r := range p.Reasons {
			text := r.Says + " [" + r.Entry
			if r.Source.Text != "" {
				text += ", " + r.Source.Text
			}
			why = append(why, text+"]")
		}
		for _, q := range p.Quotes {
			quotes = append(quotes, "“"+q.Words+"” ("+q.Source.Text+")")
		}
		column := 0
		next := func(style int, value any) {
			column++
			x.put(column, style, value)
		}
		day := func(d trade.Date) {
			column++
			if d != 0 {
				x.put(column, x.day, d)
			}
		}
		decimal := func(d *apd.Decimal) {
			column++
			if d != nil {
				x.put(column, x.number, d)
			}
		}
		next(x.text, p.ID)
		next(x.text, of)
		next(x.text, p.Title)
		next(x.text, p.Status)
		next(x.text, strings.Join(flags, ", "))
		next(x.number, p.Rule)
		next(x.text, p.Parties)
		next(x.text, strings.Join(p.Terms, "\n"))
		next(x.text, p.Under)
		if p.Promised != nil {
			decimal(&p.Promised.Number)
			next(x.text, p.Promised.Bound.String())
		} else {
			column += 2
		}
		next(x.text, string(p.Unit))
		if p.Delivered != nil {
			decimal(p.Delivered.Low)
			decimal(p.Delivered.High)
		} else {
			column += 2
		}
		next(x.text, p.Cap)
		day(p.Complete)
		day(p.Due)
		next(x.text, p.DueText)
		next(x.text, strings.Join(p.Steps, "\n"))
		day(p.Heard)
		next(x.number, p.Quiet)
		next(x.text, strings.Join(why, "\n"))
		next(x.text, strings.Join(p.Assumes, "\n"))
		next(x.text, strings.Join(quotes, "\n"))
		x.row++
		for i := range p.Parts {
			write(&p.Parts[i], p.ID)
		}
	}
	for i := range blocks {
		for k := range blocks[i].Promises {
			write(&blocks[i].Promises[k], "")
		}
	}
	last, err := excelize.CoordinatesToCellName(len(head), x.row-1)
	x.keep(err)
	x.keep(x.file.AutoFilter(x.name, fmt.Sprintf("A%d:%s", first, last), nil))
	x.keep(x.file.SetPanes(x.name, &excelize.Panes{Freeze: true, YSplit: first, TopLeftCell: fmt.Sprintf("A%d", first+1), ActivePane: "bottomLeft"}))
}

func (x *workbook) matrix(m *Matrix) {
	t := Table{Head: []string{m.Corner}}
	for _, c := range m.Across {
		t.Head = append(t.Head, c.Text)
	}
	for _, r := range m.Rows {
		row := []Cell{r.Head}
		for _, c := range r.Cells {
			text := c.Level
			if text == "" {
				text = "—"
			}
			row = append(row, Cell{Text: text})
		}
		t.Rows = append(t.Rows, row)
	}
	x.table(&t)
	notes := Table{Head: []string{"Instrument", "Topic", "Coverage", "Coder", "Quotes", "Sources", "Remarks"}}
	for _, n := range m.Notes {
		var quotes, sources []string
		for _, q := range n.Quotes {
			quotes = append(quotes, "“"+q.Words+"” ("+q.Source.Text+")")
		}
		for _, s := range n.Sources {
			sources = append(sources, s.Text)
		}
		notes.Rows = append(notes.Rows, []Cell{n.Instrument, {Text: n.Topic}, {Text: n.Level}, {Text: n.Coder},
			{Text: strings.Join(quotes, "\n")}, {Text: strings.Join(sources, "; ")}, {Text: strings.Join(n.Remarks, "\n")}})
	}
	x.table(&notes)
}

func (x *workbook) disputes(all []Dispute) {
	t := Table{Head: []string{"Conflict", "About", "State", "Says", "By", "Quote", "Source", "Entry", "Choice"}}
	for _, d := range all {
		state := "chosen"
		if d.Open {
			state = "open"
		}
		for _, s := range d.Sides {
			t.Rows = append(t.Rows, []Cell{{Text: d.ID}, {Text: d.Title}, {Text: state}, {Text: s.Says}, {Text: s.By}, {Text: s.Quote},
				{Text: s.Source.Text}, {Text: s.Entry}, {Text: d.Chosen}})
		}
	}
	x.table(&t)
}
