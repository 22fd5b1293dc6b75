package dossier

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"io/fs"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// A Dossier is one folder, read: its entries with their references resolved.
// It does not change after Load; views of it at other clocks are made by
// package ledger.
type Dossier struct {
	Name    string
	Files   []*pact.File
	Entries []*Entry // directives and news in the order of files and lines
	Uses    []*Dossier
	Lists   map[string]bool // CSV files of the folder, by path within it

	whatIfs map[string]fs.FS       // by name: the folders in suppose
	lists   map[string]fs.FS       // where each list lies
	checked map[string]checkedList // lists that the check has read
	shared  fs.FS                  // lists written shared:PATH; nil where there is none
	byID    map[string]*Entry      // directives
	told    map[string]*Entry      // what has a stroke in its id: news and coverage
	about   map[subject][]*Entry   // claims, by what they are about
	vague   map[string]bool        // ids named on lines that could not be read
}

// A subject is what claims are about: an entry, or one of its parts.
type subject struct {
	entry *Entry
	part  string
}

// Entry finds a directive or a line of news by its id, "dossier/id" reaching
// into the dossiers used; nil where there is none.
func (d *Dossier) Entry(id string) *Entry {
	if e := d.entry(id); e != nil {
		return e
	}
	if name, rest, ok := strings.Cut(id, "/"); ok {
		for _, u := range d.Uses {
			if u.Name == name {
				return u.Entry(rest)
			}
		}
	}
	return nil
}

// entry finds an entry of the dossier itself.
func (d *Dossier) entry(id string) *Entry {
	if strings.IndexByte(id, '/') < 0 {
		return d.byID[id]
	}
	return d.told[id]
}

// Digest is the SHA-256 of the files of the dossier and the lists of its folder,
// with their names, as hexadecimal digits: what it was read from, what-ifs that were
// laid over it included.
func (d *Dossier) Digest() string {
	sum := sha256.New()
	write := func(name string, text []byte) {
		fmt.Fprintf(sum, "%s %d\n", name, len(text))
		sum.Write(text)
	}
	for _, f := range d.Files {
		write(path.Base(f.Name), []byte(f.Text))
	}
	for _, name := range slices.Sorted(maps.Keys(d.lists)) {
		text, err := fs.ReadFile(d.lists[name], name)
		if err != nil {
			text = []byte(err.Error())
		}
		write(name, text)
	}
	return hex.EncodeToString(sum.Sum(nil))
}

// WhatIf is a what-if of the dossier: the folder of that name in its folder
// suppose; nil where there is none.
func (d *Dossier) WhatIf(name string) fs.FS { return d.whatIfs[name] }

// WhatIfs are the names of the what-ifs, in order.
func (d *Dossier) WhatIfs() []string { return slices.Sorted(maps.Keys(d.whatIfs)) }

// Title is what the folder says it is called, its name where it says nothing.
func (d *Dossier) Title() string {
	for _, e := range d.Entries {
		if e.Kind.Name == "dossier" && e.Title != "" {
			return e.Title
		}
	}
	return d.Name
}

// All gives the directives of a kind, or the news of a verb, in file order.
func (d *Dossier) All(kind string) []*Entry {
	var out []*Entry
	for _, e := range d.Entries {
		if e.Kind.Name == kind {
			out = append(out, e)
		}
	}
	return out
}

// An Entry is one directive or one line of news.
type Entry struct {
	Kind  *Kind
	ID    string     // of news: TARGET/VERB/DATE, with #2 and so on where there are several
	Known trade.Date // the day the public could know it; 0: always known
	Dated bool       // a date stands in front
	Title string
	Words []string // of a coverage: topic and level

	Values
	Parts      []*Part
	Milestones []Milestone

	// of news
	Target    *Ref          // what it tells of; also the instrument of a coverage
	Amount    *trade.Amount // behind the REF
	Says      string        // other words behind the REF
	From      *Attribution
	Modifiers []string

	News []*Entry // news of this entry and of its parts, by valid day, then known day, then place

	Dossier *Dossier
	File    *pact.File
	Node    int32 // its head in File.Nodes
	unread  bool  // a line below its head could not be read
}

// Line is the line of the entry's head, from 1.
func (e *Entry) Line() int { return int(e.File.Nodes[e.Node].Line) }

// Valid is the day from which the entry holds: on, agreed, the start of applies
// or of period, or else the date in front.
func (e *Entry) Valid() trade.Date {
	for _, name := range [...]string{"on", "agreed", "signed", "announced"} {
		if v := e.Value(name); v != nil {
			if d, ok := v.Data.(trade.Dateish); ok {
				return d.First
			}
		}
	}
	for _, name := range [...]string{"applies", "period"} {
		if v := e.Value(name); v != nil {
			if p, ok := v.Data.(trade.Period); ok {
				return p.Start
			}
		}
	}
	return e.Known
}

// Supposed are the what-ifs that a scenario lays over its second state.
func (e *Entry) Supposed() []string {
	var out []string
	for name := range strings.SplitSeq(e.Text("suppose"), ",") {
		if name = strings.TrimSpace(name); name != "" {
			out = append(out, name)
		}
	}
	return out
}

// Code is the one code of an example; false where its goods are anything else.
func (e *Entry) Code() (trade.Product, bool) {
	terms, _ := Get[[]GoodsTerm](e.Values, "goods")
	if len(terms) != 1 || terms[0].Code == "" || terms[0].Less {
		return "", false
	}
	return terms[0].Code, true
}

// Part finds a part by name, nil where there is none.
func (e *Entry) Part(name string) *Part {
	for _, p := range e.Parts {
		if p.ID == name {
			return p
		}
	}
	return nil
}

// A Part is a part of a commitment.
type Part struct {
	ID string
	Values
	Milestones []Milestone
	Node       int32
}

// Values are the fields of an entry or part, in the order written.
type Values []Value

// Value is the first value of a field, nil where it is not given.
func (vs Values) Value(name string) *Value {
	for i := range vs {
		if vs[i].Field.Name == name {
			return &vs[i]
		}
	}
	return nil
}

// Text is the text of a field, "" where it is not given.
func (vs Values) Text(name string) string {
	if v := vs.Value(name); v != nil {
		return v.Text
	}
	return ""
}

// Get is the decoded data of a field; ok is false where it is not given.
func Get[T any](vs Values, name string) (data T, ok bool) {
	if v := vs.Value(name); v != nil {
		data, ok = v.Data.(T)
	}
	return data, ok
}

// Overlay gives the values with those of the fields named in over in the place
// of their own: how amended and correct work.
func (vs Values) Overlay(over Values) Values {
	out := make(Values, 0, len(vs)+len(over))
	for _, v := range vs {
		if over.Value(v.Field.Name) == nil {
			out = append(out, v)
		}
	}
	return append(out, over...)
}

// A Milestone is a named step with a deadline, or with the first day on which
// it can be asked for.
type Milestone struct {
	Name      string
	Due       Due
	NotBefore bool // Due is the first day, and nothing is late after it
	From      *Attribution
	Node      int32
}

// A Value is one field as read.
type Value struct {
	Field *Field
	Text  string // as written, the attribution taken off; deeper lines joined with a space
	From  *Attribution
	// Data by Type: TWord, TText, TURL, THash string; TYesNo bool; TNumber float64;
	// TDate trade.Dateish; TPeriod trade.Period; TDue Due; TAmount trade.Amount;
	// TCap Cap; TSchedule Schedule; TDays Span; TRef, TRefs []*Ref; TParty,
	// TParties Parties; TMembers []Member; TQuote, TSource *Attribution;
	// TCondition Condition; TTests []Test; TDuty, TPromisedDuty Duty; TGoods []GoodsTerm; TOrigins Parties.
	Data any
	Node int32
	Span pact.Span // of the value in the file
}

// An Attribution says where a fact comes from.
type Attribution struct {
	Source  *Ref
	Locator string
	Quote   string // exact words; "" where none are given
	Span    pact.Span
	QuoteAt pact.Span
}

// A Ref is a reference to an entry, a part, a milestone or a line of news.
type Ref struct {
	Text      string
	Entry     *Entry // nil where it could not be resolved
	Part      string // name of a part; "" where none is named
	Milestone string // name of a milestone; "" where none is named
	Span      pact.Span
}

// Due is a deadline.
type Due struct {
	Form   DueForm
	Date   trade.Dateish // DueBy: the day; DueEveryYear: the first year
	Length Length        // DueAfter
	Each   bool          // DueAfter: after each time
	Ref    *Ref          // DueAfter, DueMonthStart
	Text   string
}

// DueForm says how a deadline is written.
type DueForm uint8

const (
	DueBy         DueForm = iota // DATEISH: its last day
	DueAfter                     // NUMBER days|months after [each] REF
	DueEveryYear                 // every year from DATEISH
	DueMonthStart                // month start of REF
	DueASAP                      // as soon as possible
)

// A Length is a number of days or of months.
type Length struct {
	N      int
	Months bool
}

// After is the day that lies this length after d.
func (l Length) After(d trade.Date) trade.Date {
	if l.Months {
		return d.AddMonths(l.N)
	}
	return d.AddDays(l.N)
}

// CapPeriod is the period over which a cap counts.
type CapPeriod uint8

const (
	PerCalendarYear CapPeriod = iota
	PerFiscalYear             // October to September, the US federal fiscal year, unless the cap says otherwise
	PerRollingYear
	PerQuarter
	PerMonth
	PerYear // the text does not say which year: read as calendar year, and said
)

func (p CapPeriod) String() string {
	return [...]string{"calendar-year", "fiscal-year", "rolling-year", "quarter", "month", "year"}[p]
}

// A Cap is the most that can fall due in a period.
type Cap struct {
	Amount   trade.Amount
	Per      CapPeriod
	OnDemand bool // the payer may not be required to exceed it, but may
}

// A Schedule line says how much in all is to be delivered by a day.
type Schedule struct {
	By     trade.Dateish
	Amount trade.Amount
}

// Parties are the parties of a field.
type Parties struct {
	List   []Party
	Less   []Party // of origins: excepted
	Each   bool    // each for itself
	Others bool    // the list is open
	All    bool    // of origins: all
}

// A Party is an economy, a group or a party entry.
type Party struct {
	Text    string
	Economy trade.Economy // one of the three is set
	Group   trade.Group
	Ref     *Ref
}

// A Member is a party with the period of its membership.
type Member struct {
	Party  Party
	Period trade.Period // zero where not given
}

// A Condition is what a when or unless says.
type Condition struct {
	Ref     *Ref   // an entry whose coming true is the condition
	Reading string // name of a reading of the text, with its Value
	Value   string
	Text    string
}

// A Test is one thing that must hold of a shipment.
type Test struct {
	Not   bool
	Form  TestForm
	Name  string     // TestClaim: the programme; TestReading: the reading
	Value string     // TestReading
	Day   trade.Date // TestLoaded, TestEntered: before this day
	Ref   *Ref       // TestCondition
	Text  string
}

// TestForm says what a test looks at.
type TestForm uint8

const (
	TestCondition TestForm = iota // a condition of the dossier
	TestClaim                     // claim PROGRAMME
	TestLoaded                    // loaded before DAY
	TestEntered                   // entered before DAY
	TestReading                   // reading NAME = VALUE
)

// Duty is what a measure adds, or what a promise allows.
type Duty struct {
	Operation string // add | top-up | set | none | at-most
	Rate      string // the expression, as written
	Over      string // base | general, of a top-up
}

// A GoodsTerm is one term of a list of goods, read from left to right.
type GoodsTerm struct {
	Less  bool
	All   bool
	List  string // CSV file, DOSSIER/FILE reaching into a dossier used
	Class string
	Code  trade.Product
	Span  pact.Span
}
