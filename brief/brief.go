package brief

import (
	"cmp"
	"slices"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/trade"
)

// A Brief is the document: everything that each format writes.
type Brief struct {
	Title    string
	Dossier  string // name of the folder
	AsOf     trade.Date
	Known    trade.Date
	Since    trade.Date
	Version  string   // of the program, "" where it was not given
	Answers  []Answer // to the four questions, a line or two each
	Headline []string // the answer in a few sentences
	Sections []Section
}

// An Answer is one of the four: agreed, law, kept, effect.
type Answer struct {
	Question string
	Text     string
}

// A Section is a heading with sentences and blocks.
type Section struct {
	ID     string // anchor, and in a workbook the sheet
	Title  string
	Lead   []string
	Blocks []Block
}

// A Block is one thing of a section: one of its pointers or slices is set.
type Block struct {
	Heading  string // "" where the section's is enough
	Status   string // shown before the heading with its symbol
	Note     string // a sentence under the heading
	Folded   bool   // may be shown closed where that is possible
	List     []Cell
	Table    *Table
	Chart    *Chart
	Promises []Promise
	Matrix   *Matrix
	Disputes []Dispute
}

// A Cell is a piece of text and what it stands for.
type Cell struct {
	Text   string
	Note   string       // a quieter second line
	ID     string       // anchor of its row, "" where nothing points at it
	Href   string       // "#anchor" or an address; "" where it points nowhere
	Status string       // a status word, shown with its symbol before the text
	Day    trade.Date   // where the cell is a day
	Number *apd.Decimal // where the cell is a number
	Low    *apd.Decimal // the ends of its range, which Note says; nil where it has none
	High   *apd.Decimal
}

// A Table has one head and rows of as many cells.
type Table struct {
	Head []string
	Rows [][]Cell
}

// A Chart is a picture with the sentence and the table that say the same.
type Chart struct {
	ID       string
	Title    string
	Sentence string
	Wide     string // SVG for columns of 720 pixels and more
	Narrow   string // SVG for a telephone
	Table    Table
}

// A Promise is a commitment with its parts, or one of these.
type Promise struct {
	ID        string
	Title     string
	Short     string // under its whole: the name of the part or obligor
	Status    string
	Rule      int
	Flags     []string
	Parties   string // who → to whom, by name
	Terms     []string
	Under     string
	Promised  *trade.Amount
	Delivered *ledger.Range
	Unit      trade.Unit
	Cap       string
	Steps     []string // milestones, in words
	Due       trade.Date
	DueText   string // where the deadline is no day: as soon as possible, 45 days after …
	Complete  trade.Date
	Heard     trade.Date
	Quiet     int
	Assumes   []string
	Reasons   []Reason
	Quotes    []Quote
	Notes     []string
	Parts     []Promise
}

// A Reason is an entry that decided a status.
type Reason struct {
	Says   string
	Entry  string
	Where  string // file:line
	Source Cell   // empty where the entry names none
}

// A Quote is a few words of a source.
type Quote struct {
	Words  string
	Lang   string // BCP 47 tag of the words; "" where the source does not say
	Source Cell
}

// Cited are quotes of one source.
type Cited struct {
	Quotes []Quote
	Source Cell
}

// bySource puts the quotes of one source together, in the order of the first.
func bySource(quotes []Quote) []Cited {
	var out []Cited
	for _, q := range quotes {
		i := slices.IndexFunc(out, func(c Cited) bool { return c.Source == q.Source })
		if i < 0 {
			i = len(out)
			out = append(out, Cited{Source: q.Source})
		}
		out[i].Quotes = append(out[i].Quotes, q)
	}
	return out
}

// A Matrix says how instruments treat topics.
type Matrix struct {
	Corner string
	Across []Cell
	Rows   []MatrixRow
	Notes  []Coding // each coded cell, in the order of the rows
}

// A MatrixRow is one row of a matrix.
type MatrixRow struct {
	Head  Cell
	Cells []MatrixCell
}

// A MatrixCell is one pair; Level is "" where nobody coded it.
type MatrixCell struct {
	Column string
	Level  string
	Note   int // number of its first coding, from 1
}

// A Coding is a coded cell with what it rests on.
type Coding struct {
	Number     int
	Instrument Cell
	Topic      string
	Level      string
	Coder      string
	Quotes     []Quote
	Sources    []Cell
	Remarks    []string
}

// A Dispute is a set of statements that cannot all be true.
type Dispute struct {
	Title  string
	ID     string
	Open   bool
	Chosen string // what was chosen, by whom and why
	Sides  []Side
}

// A Side is one statement of a dispute.
type Side struct {
	Says   string
	By     string
	Entry  string
	Quote  string
	Lang   string
	Source Cell
}

// Options are what a view does not know.
type Options struct {
	Title   string     // of the document; made from the name of the dossier where it is ""
	Since   trade.Date // changes are told from this day on; 90 days before the view where it is 0
	Version string     // of the program

	Weights   string         // what the law is weighed with, in words: the imports of 2024
	Rates     *scenario.Path // of the law over time; nil: not asked
	Goods     []Good         // examples of the dossier
	Scenarios []Scenario     // the first is the effect, the others are what-ifs
}

// Spans of days that the brief looks back and ahead.
const (
	lookBack  = 90  // what changed
	lookAhead = 365 // what is due
	quietFrom = 180 // from when silence is told
)

// New makes the document of a view.
func New(v *ledger.View, o Options) *Brief {
	if o.Since == 0 {
		o.Since = v.AsOf.AddDays(-lookBack)
	}
	if o.Title == "" && v.Dossier.Title() != v.Dossier.Name {
		o.Title = v.Dossier.Title()
	}
	if o.Title == "" {
		o.Title = titleOf(v.Dossier.Name)
	}
	w := &writer{view: v, since: o.Since, weights: cmp.Or(o.Weights, "imports")}
	b := &Brief{
		Title: o.Title, Dossier: v.Dossier.Name, AsOf: v.AsOf, Known: v.Known, Since: o.Since, Version: o.Version,
		Answers:  w.answers(&o),
		Headline: append(w.headline(), w.lawAndEffect(&o)...),
		Sections: []Section{w.counts(), w.changes(), w.money(), w.promises(), w.law()},
	}
	var first *Scenario
	if len(o.Scenarios) > 0 {
		first = &o.Scenarios[0]
	}
	if o.Rates != nil {
		b.Sections = append(b.Sections, w.rates(o.Rates, first))
	}
	if len(o.Goods) > 0 {
		b.Sections = append(b.Sections, w.goods(o.Goods))
	}
	if first != nil {
		b.Sections = append(b.Sections, w.effects(first))
	}
	if len(o.Scenarios) > 1 {
		b.Sections = append(b.Sections, w.whatIf(o.Scenarios[1:]))
	}
	b.Sections = append(b.Sections, w.due(), w.quiet(), w.timeline(), w.matrix(), w.conflicts(), w.sources())
	if first != nil {
		b.Sections = append(b.Sections, w.method(o.Scenarios, o.Version))
	}
	b.Sections = append(b.Sections, w.reading(o.Version))
	return b
}

// A writer makes the sections of one view.
type writer struct {
	view    *ledger.View
	since   trade.Date
	weights string
}
