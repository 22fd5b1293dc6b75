package brief

import (
	"fmt"
	"io"
	"strings"

	"github.com/servanda/servanda/trade"
)

// Markdown writes the document as CommonMark with the tables of GitHub.
func (b *Brief) Markdown(w io.Writer) error {
	m := &markdown{}
	fmt.Fprintf(m, "<!-- %s %s -->\n\n", generator, strings.ReplaceAll(plain(b.Version), "--", ""))
	fmt.Fprintf(m, "# %s\n\n", plain(b.Title))
	fmt.Fprintf(m, "As of **%s**, as known on **%s**. Changes since %s.\n\n", longDay(b.AsOf), longDay(b.Known), longDay(b.Since))
	for _, s := range b.Headline {
		m.paragraph(s)
	}
	m.WriteString("## Contents\n\n")
	for i, s := range b.Sections {
		fmt.Fprintf(m, "%d. %s\n", i+1, plain(s.Title))
	}
	m.WriteByte('\n')
	for _, s := range b.Sections {
		fmt.Fprintf(m, "## %s\n\n", plain(s.Title))
		for _, p := range s.Lead {
			m.paragraph(p)
		}
		for i := range s.Blocks {
			m.block(&s.Blocks[i])
		}
	}
	_, err := io.WriteString(w, strings.TrimRight(m.String(), "\n")+"\n")
	return err
}

type markdown struct{ strings.Builder }

// plain escapes a text, so that nothing in it is markup.
func plain(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	s = strings.NewReplacer(`\`, `\\`, "`", "\\`", "*", `\*`, "_", `\_`, "[", `\[`, "]", `\]`, "<", "&lt;", ">", "&gt;", "|", `\|`, "&", "&amp;", "~", `\~`).Replace(s)
	if s == "" {
		return s
	}
	switch s[0] { // what begins a list, a heading or a rule
	case '#', '+', '-', '=':
		return `\` + s
	}
	digits := len(s) - len(strings.TrimLeft(s, "0123456789"))
	if digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
		return s[:digits] + `\` + s[digits:]
	}
	return s
}

func (m *markdown) paragraph(s string) {
	if s != "" {
		m.WriteString(plain(s) + "\n\n")
	}
}

// cell writes a cell on one line.
func (m *markdown) cell(c Cell) string {
	text := plain(c.Text)
	if c.Status != "" {
		text = standingOf(c.Status).symbol + " " + plain(c.Status)
	} else if web(c.Href) {
		text = link(c.Text, c.Href)
	}
	if c.Note != "" {
		text += " (" + plain(c.Note) + ")"
	}
	return text
}

// link writes a link to an address; what could end it early is percent-encoded.
func link(text, address string) string {
	address = strings.NewReplacer("<", "%3C", ">", "%3E", " ", "%20", "|", "%7C", "\n", "", "\r", "").Replace(address)
	return "[" + plain(text) + "](<" + address + ">)"
}

func (m *markdown) table(t *Table) {
	row := func(cells []string) { m.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
	var head, rule []string
	for i, h := range t.Head {
		head = append(head, plain(h))
		if numeric(t, i) {
			rule = append(rule, "---:")
		} else {
			rule = append(rule, "---")
		}
	}
	row(head)
	row(rule)
	for _, cells := range t.Rows {
		var out []string
		for _, c := range cells {
			out = append(out, m.cell(c))
		}
		row(out)
	}
	m.WriteByte('\n')
}

func (m *markdown) block(b *Block) {
	if b.Heading != "" {
		symbol := ""
		if b.Status != "" {
			symbol = standingOf(b.Status).symbol + " "
		}
		fmt.Fprintf(m, "### %s%s\n\n", symbol, plain(b.Heading))
	}
	m.paragraph(b.Note)
	for _, c := range b.List {
		fmt.Fprintf(m, "- %s\n", m.cell(c))
	}
	if len(b.List) > 0 {
		m.WriteByte('\n')
	}
	if b.Table != nil {
		m.table(b.Table)
	}
	if c := b.Chart; c != nil {
		fmt.Fprintf(m, "### %s\n\n", plain(c.Title))
		m.paragraph(c.Sentence)
		m.table(&c.Table)
	}
	for i := range b.Promises {
		m.promise(&b.Promises[i], "")
	}
	if b.Matrix != nil {
		m.matrix(b.Matrix)
	}
	for _, d := range b.Disputes {
		fmt.Fprintf(m, "#### %s\n\n", plain(d.Title))
		for _, s := range d.Sides {
			m.WriteString("- " + plain(s.Says))
			if s.By != "" {
				m.WriteString(" · " + plain(s.By))
			}
			if s.Quote != "" {
				m.WriteString(" “" + plain(s.Quote) + "”")
			}
			m.WriteString(" · `" + code(s.Entry) + "`")
			if s.Source.Text != "" {
				m.WriteString(", " + plain(s.Source.Text))
			}
			m.WriteByte('\n')
		}
		m.WriteByte('\n')
		m.paragraph(d.Chosen)
	}
}

// code is a text within backticks.
func code(s string) string { return strings.ReplaceAll(s, "`", "") }

func (m *markdown) promise(p *Promise, indent string) {
	s := standingOf(p.Status)
	fmt.Fprintf(m, "%s- **%s** · %s %s", indent, plain(p.Title), s.symbol, plain(p.Status))
	for _, f := range p.Flags {
		fmt.Fprintf(m, " · %s %s", standingOf(f).symbol, plain(flagWords(f)))
	}
	fmt.Fprintf(m, " · `%s`\n", code(p.ID))
	for _, l := range p.lines() {
		fmt.Fprintf(m, "%s  - %s\n", indent, l)
	}
	for i := range p.Parts {
		m.promise(&p.Parts[i], indent+"  ")
	}
	if indent == "" {
		m.WriteByte('\n')
	}
}

// lines are what is said of a promise, as Markdown.
func (p *Promise) lines() []string {
	var out []string
	add := func(name, text string) {
		if text != "" {
			out = append(out, name+": "+plain(text))
		}
	}
	if p.Parties != "" {
		out = append(out, plain(p.Parties))
	}
	if len(p.Terms) > 0 {
		out = append(out, plain(strings.Join(p.Terms, " · ")))
	}
	add("In", p.Under)
	if p.Promised != nil {
		add("Promised", p.Promised.String())
		done := delivered(p.Delivered, p.Unit)
		if done == "" {
			done = "none evidenced"
		}
		add("Delivered", done)
	}
	add("Cap", p.Cap)
	day := func(name string, d trade.Date) { add(name, d.String()) }
	day("Complete at the earliest", p.Complete)
	due := p.Due.String()
	if p.DueText != "" {
		due = strings.TrimSpace(due + " (" + p.DueText + ")")
	}
	add("Due", due)
	for _, s := range p.Steps {
		add("Step", s)
	}
	for _, q := range p.Quotes {
		out = append(out, "“"+plain(q.Words)+"” ("+plain(q.Source.Text)+")")
	}
	for _, r := range p.Reasons {
		source := ""
		if r.Source.Text != "" {
			source = ", " + plain(r.Source.Text)
		}
		out = append(out, fmt.Sprintf("Why: %s (`%s`%s)", plain(r.Says), code(r.Entry), source))
	}
	for _, a := range p.Assumes {
		add("Assumes", a)
	}
	out = append(out, fmt.Sprintf("Rule %d", p.Rule))
	return out
}

func (m *markdown) matrix(x *Matrix) {
	t := Table{Head: []string{x.Corner}}
	for _, c := range x.Across {
		t.Head = append(t.Head, c.Text)
	}
	for _, r := range x.Rows {
		row := []Cell{r.Head}
		for _, c := range r.Cells {
			text := "—"
			if c.Level != "" {
				text = fmt.Sprintf("%s %s (%d)", standingOf(c.Level).symbol, c.Level, c.Note)
			}
			row = append(row, Cell{Text: text})
		}
		t.Rows = append(t.Rows, row)
	}
	m.table(&t)
	for _, n := range x.Notes {
		fmt.Fprintf(m, "%d. **%s, %s:** %s %s", n.Number, plain(n.Instrument.Text), plain(n.Topic), standingOf(n.Level).symbol, plain(n.Level))
		if n.Coder != "" {
			fmt.Fprintf(m, ", coded by %s", plain(n.Coder))
		}
		m.WriteByte('.')
		for _, q := range n.Quotes {
			fmt.Fprintf(m, " “%s” (%s).", plain(q.Words), plain(q.Source.Text))
		}
		for _, s := range n.Sources {
			fmt.Fprintf(m, " %s.", plain(s.Text))
		}
		for _, r := range n.Remarks {
			m.WriteString(" " + plain(sentence(r)))
		}
		m.WriteByte('\n')
	}
	m.WriteByte('\n')
}
