package schedule

import (
	"crypto/sha256"
	_ "embed"
	"encoding/hex"
	"sort"
	"strings"
	"sync"

	"github.com/servanda/servanda/trade"
)

//go:embed usa.tsv.gz
var usa []byte

// Schedule is the tariff schedule over its revisions. It is safe for concurrent
// use.
type Schedule struct {
	head  *header
	mu    sync.Mutex
	rows  map[string][]row // by chapter, unpacked on demand
	rates map[string]Expression
	progs map[string]Special
	links func() []link
}

// Outside says where a day lies against the revisions that the table holds.
type Outside uint8

const (
	Inside Outside = iota
	Before         // before the first revision: nothing is known
	After          // a later revision is known to exist that the table does not hold: the last one is used
)

// String names it.
func (o Outside) String() string {
	return [...]string{"inside", "before the first revision", "after the last revision"}[o]
}

// Revision is one published state of the schedule.
type Revision struct {
	Index     int        // from 0
	Name      string     // "2025 Revision 32"
	From      trade.Date // the day from which it is taken as the state of the schedule
	Published trade.Date // the day on which it was posted
	schedule  *Schedule
}

// Line is a line of the schedule in one revision: of 4 or 6 digits (a text
// without rates), 8 (the line that carries the rates) or 10 (statistical).
type Line struct {
	Code        trade.Product
	Description string // its own words only, cut at 80 characters: often "Other"
	Indent      int
	Units       []string // of quantity, as printed: "No.", "kg", "pf.liters"
	General     Expression
	Special     Special
	Other       Expression    // column 2
	Additional  Expression    // the safeguard duty that a heading of subchapter IV of chapter 99 adds
	Statistical bool          // no finer line stands under it
	Rate8       trade.Product // the line of 8 digits whose rates these are; "" where it has none
}

// Open gives the schedule of the United States that the program carries. It
// reads the head of the table and its checksum; chapters are unpacked when they
// are asked for.
func Open() (*Schedule, error) {
	head, err := readHeader(usa)
	if err != nil {
		return nil, err
	}
	return open(head), nil
}

// Read gives the schedule of a table that [Build] wrote, all of it checked.
func Read(table []byte) (*Schedule, error) {
	head, err := readHeader(table)
	if err != nil {
		return nil, err
	}
	s := open(head)
	for _, chapter := range head.order {
		if s.rows[chapter], err = head.rows(chapter); err != nil {
			return nil, err
		}
	}
	if _, err := head.concordance(); err != nil {
		return nil, err
	}
	return s, nil
}

func open(head *header) *Schedule {
	s := &Schedule{head: head, rows: map[string][]row{}, rates: map[string]Expression{}, progs: map[string]Special{}}
	for i := range head.revisions {
		head.revisions[i].schedule = s
	}
	s.links = sync.OnceValue(func() []link {
		links, err := head.concordance()
		if err != nil {
			panic(err) // see chapter
		}
		return links
	})
	return s
}

// chapter unpacks a chapter once. The caller holds the lock.
func (s *Schedule) chapter(name string) []row {
	rows, ok := s.rows[name]
	if !ok {
		var err error
		if rows, err = s.head.rows(name); err != nil {
			panic(err) // the checksum held, and Build reads every table it writes: a defect of the program
		}
		s.rows[name] = rows
	}
	return rows
}

// Revisions lists them, oldest first. The slice is the caller's.
func (s *Schedule) Revisions() []*Revision {
	all := make([]*Revision, len(s.head.revisions))
	for i := range all {
		all[i] = &s.head.revisions[i]
	}
	return all
}

// Until is the day on which a revision was posted that the table does not hold,
// zero where none is known.
func (s *Schedule) Until() trade.Date { return s.head.until }

// On picks the revision of a day: the last one whose From is not after it. It is
// nil before the first.
func (s *Schedule) On(day trade.Date) (*Revision, Outside) {
	all := s.head.revisions
	n := sort.Search(len(all), func(i int) bool { return all[i].From > day })
	switch {
	case n == 0:
		return nil, Before
	case !s.head.until.IsZero() && day >= s.head.until:
		return &all[len(all)-1], After
	}
	return &all[n-1], Inside
}

// find gives the row of a code in a revision.
func find(rows []row, code string, revision int) (row, bool) {
	i := sort.Search(len(rows), func(i int) bool {
		return rows[i].code > code || rows[i].code == code && rows[i].last >= revision
	})
	if i < len(rows) && rows[i].code == code && rows[i].first <= revision {
		return rows[i], true
	}
	return row{}, false
}

// sole gives the one row of 10 digits under a code of 8 that has no row itself.
func sole(rows []row, code string, revision int) (only row, ok bool) {
	i := sort.Search(len(rows), func(i int) bool { return rows[i].code >= code })
	for ; i < len(rows) && strings.HasPrefix(rows[i].code, code); i++ {
		if rows[i].first > revision || rows[i].last < revision {
			continue
		}
		if ok {
			return row{}, false
		}
		only, ok = rows[i], true
	}
	return only, ok
}

// Line gives the line of a code of 4, 6, 8 or 10 digits. A code of 8 digits
// that is printed only as one row of 10 (0101.30.00.00) is a line with its rates.
func (r *Revision) Line(code trade.Product) (Line, bool) {
	if len(code) < 4 || len(code) > 10 || len(code)%2 != 0 {
		return Line{}, false
	}
	s := r.schedule
	s.mu.Lock()
	defer s.mu.Unlock()
	rows := s.chapter(string(code[:2]))
	own, ok := find(rows, string(code), r.Index)
	if !ok && len(code) == 8 {
		if own, ok = sole(rows, string(code), r.Index); ok {
			line := s.line(own, nil)
			line.Code, line.Statistical = code, false
			return line, true
		}
	}
	if !ok {
		return Line{}, false
	}
	var parent *row
	if len(code) == 10 {
		if p, ok := find(rows, string(code[:8]), r.Index); ok {
			parent = &p
		}
	}
	line := s.line(own, parent)
	if line.Statistical && len(code) == 8 {
		lines := s.under(r.Index, string(code), rows)
		line.Statistical = len(lines) == 1 && lines[0].Code == code
	}
	return line, true
}

// line makes the line of a row. The caller holds the lock. Statistical is set
// from the number of digits only.
func (s *Schedule) line(own row, parent *row) Line {
	rates, units := own.rates, own.units
	if parent != nil {
		inherit(&rates.General, parent.rates.General)
		inherit(&rates.Special, parent.rates.Special)
		inherit(&rates.Other, parent.rates.Other)
		inherit(&rates.Additional, parent.rates.Additional)
	}
	line := Line{
		Code: trade.Product(own.code), Description: own.description, Indent: own.indent,
		General: s.rate(rates.General), Other: s.rate(rates.Other), Additional: s.rate(rates.Additional),
		Special: s.special(rates.Special), Statistical: len(own.code) >= 8,
	}
	if units != "" {
		line.Units = strings.Split(units, "|")
	}
	if rates != (Texts{}) {
		line.Rate8 = line.Code[:8]
	}
	return line
}

func inherit(own *string, from string) {
	if *own == "" {
		*own = from
	}
}

func (s *Schedule) rate(text string) Expression {
	if text == "" {
		return Expression{}
	}
	e, ok := s.rates[text]
	if !ok {
		e, _ = ParseExpression(text)
		s.rates[text] = e
	}
	return e
}

func (s *Schedule) special(text string) Special {
	if text == "" {
		return nil
	}
	p, ok := s.progs[text]
	if !ok {
		p = ParseSpecial(text)
		s.progs[text] = p
	}
	return p
}

// Under gives the statistical lines whose codes begin with the prefix, by code:
// of 10 digits, or of 8 where none of 10 stands under them.
func (r *Revision) Under(prefix trade.Product) []Line {
	if len(prefix) < 2 {
		return nil
	}
	s := r.schedule
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.under(r.Index, string(prefix), s.chapter(string(prefix[:2])))
}

// under is Under without the lock.
func (s *Schedule) under(revision int, prefix string, rows []row) []Line {
	var lines []Line
	var parent *row // the last row of 8 digits
	pending := false
	flush := func() {
		if pending {
			lines = append(lines, s.line(*parent, nil))
		}
		pending = false
	}
	// A prefix of 10 digits still needs the row of its first 8.
	from := prefix[:min(len(prefix), 8)]
	i := sort.Search(len(rows), func(i int) bool { return rows[i].code >= from })
	for ; i < len(rows) && strings.HasPrefix(rows[i].code, from); i++ {
		own := &rows[i]
		if own.first > revision || own.last < revision {
			continue
		}
		switch len(own.code) {
		case 8:
			flush()
			parent = own
			pending = strings.HasPrefix(own.code, prefix)
		case 10:
			if parent != nil && own.code[:8] == parent.code {
				pending = false
				if strings.HasPrefix(own.code, prefix) {
					lines = append(lines, s.line(*own, parent))
				}
				continue
			}
			flush()
			if strings.HasPrefix(own.code, prefix) {
				lines = append(lines, s.line(*own, nil))
			}
		}
	}
	flush()
	return lines
}

// Lines gives every statistical line of the revision, by code.
func (r *Revision) Lines() []Line {
	s := r.schedule
	s.mu.Lock()
	defer s.mu.Unlock()
	lines := make([]Line, 0, 24000)
	for _, chapter := range s.head.order {
		lines = append(lines, s.under(r.Index, chapter, s.chapter(chapter))...)
	}
	return lines
}

// Digest is the SHA-256 of the table that the program carries, as hexadecimal digits.
func Digest() string {
	sum := sha256.Sum256(usa)
	return hex.EncodeToString(sum[:])
}
