package ledger

import (
	"encoding/json"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// Statuses of commitments and states of measures.
const (
	Superseded = "superseded"
	Terminated = "terminated"
	Suspended  = "suspended"
	Fulfilled  = "fulfilled"
	Lapsed     = "lapsed"
	Disputed   = "disputed"
	NotYetDue  = "not yet due"
	Breached   = "breached"
	NotMet     = "not met"
	Overdue    = "unverified-overdue"
	Infeasible = "infeasible"
	Behind     = "behind"
	OnTrack    = "on track"
	OpenEnded  = "open-ended"
	Kept       = "kept"
	Broken     = "broken"

	Void      = "void"
	Ended     = "ended"
	Announced = "announced"
	InEffect  = "in effect"
)

// Flags beside the status.
const (
	AtRisk    = "at risk"  // rule 10
	Late      = "late"     // fulfilled after it was due
	Contested = "conflict" // rival amounts between which no one has chosen
)

// An Item is one promise, part of a promise or measure at a view.
type Item struct {
	ID     string // of a part ID.PART, of one of several obligors ID@PARTY
	Kind   string // commitment | part | measure
	Title  string
	Status string
	Flags  []string
	Rule   int

	Due          trade.Date // the next or deciding deadline; 0 where there is none
	Promised     *trade.Amount
	Delivered    *Range // nil where nothing is counted
	Unit         trade.Unit
	Cap          *dossier.Cap
	Completion   trade.Date // earliest completion; 0 where there is no cap or nothing is open
	LatestStart  trade.Date // last day from which the cap still lets the rest through by the deadline
	LastEvidence trade.Date // last day on which anything was heard of it; 0: never
	QuietDays    int        // since then, or since it was promised
	Assumes      []string
	Because      []Reason

	Entry   *dossier.Entry
	Part    *dossier.Part // nil where the item is the whole
	Obligor string        // of an item for one of several obligors

	capacity capacity
	paid     []payment  // what the low bound of delivered is made of, in order of days
	deadline trade.Date // of the amount
	dueOwn   trade.Date // its own deadline, not that of the whole nor of a milestone
	values   dossier.Values

	milestones []milestone
	doneOn     trade.Date // of what is fulfilled
	decided    int        // where in Because the reasons of the status begin
	flagged    int        // where in Because those of the flag at risk begin
}

// A Reason is an entry that an answer used, and what it says.
type Reason struct {
	Entry string `json:"entry"`
	File  string `json:"file"`
	Line  int    `json:"line"`
	Says  string `json:"says"`
}

func because(e *dossier.Entry, says string) Reason {
	return Reason{Entry: e.ID, File: e.File.Name, Line: e.Line(), Says: says}
}

// MarshalJSON writes the documented shape of an item of status.
func (i Item) MarshalJSON() ([]byte, error) {
	day := func(d trade.Date) *string {
		if d == 0 {
			return nil
		}
		s := d.String()
		return &s
	}
	type shape struct {
		ID            string       `json:"id"`
		Kind          string       `json:"kind"`
		Title         string       `json:"title"`
		Status        string       `json:"status"`
		Flags         []string     `json:"flags"`
		Rule          int          `json:"rule"`
		Due           *string      `json:"due"`
		Promised      *json.Number `json:"promised"`
		PromisedBound *string      `json:"promised_bound"`
		Delivered     *Range       `json:"delivered"`
		Unit          *string      `json:"unit"`
		Completion    *string      `json:"earliest_completion"`
		LatestStart   *string      `json:"latest_start"`
		LastEvidence  *string      `json:"last_evidence"`
		QuietDays     int          `json:"quiet_days"`
		Assumes       []string     `json:"assumes"`
		Because       []Reason     `json:"because"`
	}
	s := shape{ID: i.ID, Kind: i.Kind, Title: i.Title, Status: i.Status, Flags: orEmpty(i.Flags), Rule: i.Rule,
		Due: day(i.Due), Delivered: i.Delivered, Completion: day(i.Completion), LatestStart: day(i.LatestStart),
		LastEvidence: day(i.LastEvidence), QuietDays: i.QuietDays, Assumes: orEmpty(i.Assumes), Because: orEmpty(i.Because)}
	if i.Promised != nil {
		bound := i.Promised.Bound.String()
		s.Promised, s.PromisedBound = number(&i.Promised.Number), &bound
	}
	if i.Unit != "" {
		unit := string(i.Unit)
		s.Unit = &unit
	}
	return json.Marshal(s)
}

func orEmpty[T any](s []T) []T {
	if s == nil {
		return []T{}
	}
	return s
}

// Open is what is still to be delivered if nothing beyond the low bound was:
// the amount less what is evidenced, never below 0; nil where no amount is promised.
func (i *Item) Open() *apd.Decimal {
	if i.Promised == nil || i.Delivered == nil {
		return nil
	}
	return positive(less(&i.Promised.Number, i.Delivered.Low))
}

// InCapPeriod gives the period of the item's cap in which a day lies, and what is
// evidenced as paid in it against the cap; false where there is no cap.
func (i *Item) InCapPeriod(day trade.Date) (period trade.Period, paid *apd.Decimal, ok bool) {
	if i.Cap == nil {
		return trade.Period{}, nil, false
	}
	period, paid = i.capacity.period(day), zero()
	for _, x := range i.capacity.paid {
		if period.Contains(x.day) {
			paid = trade.Sum(paid, x.amount)
		}
	}
	return period, paid, true
}
