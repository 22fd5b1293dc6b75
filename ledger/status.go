package ledger

import (
	"fmt"
	"slices"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// commitment adds the items of a commitment: the whole, one for each obligor
// that owes for itself, and its parts.
func (v *View) commitment(e *dossier.Entry) {
	facts := v.facts(e)
	whole := v.values(e, "")
	v.Items = append(v.Items, v.judge(e, nil, "", whole, whole, facts))
	by, _ := dossier.Get[dossier.Parties](whole, "by")
	if each, ok := dossier.Get[dossier.Parties](whole, "each"); ok {
		by = each
		by.Each = true
	}
	if by.Each && len(by.List) > 1 {
		for _, p := range by.List {
			v.Items = append(v.Items, v.judge(e, nil, p.Text, whole, whole, of(facts, p.Text)))
		}
	}
	for _, p := range e.Parts {
		v.Items = append(v.Items, v.judge(e, p, "", v.values(e, p.ID), whole, facts))
	}
}

// of keeps the facts that an obligor answers for: its own, and those that name nobody.
func of(facts []fact, obligor string) []fact {
	var out []fact
	for _, f := range facts {
		by, ok := dossier.Get[dossier.Parties](f.entry.Values, "by")
		if !ok || slices.ContainsFunc(by.List, func(p dossier.Party) bool { return p.Text == obligor }) {
			out = append(out, f)
		}
	}
	return out
}

// A judgement is the work on one item.
type judgement struct {
	view       *View
	entry      *dossier.Entry
	part       *dossier.Part
	partID     string
	values     dossier.Values // of the item
	whole      dossier.Values // of the commitment
	facts      []fact         // of the commitment
	item       *Item
	milestones []milestone
	due        trade.Date // deciding deadline with no grace; 0 none
	dueWaits   bool       // a deadline is stated, but what it counts from has not come
	recurring  bool
	rivals     []dossier.Rival
}

func (v *View) judge(e *dossier.Entry, part *dossier.Part, obligor string, values, whole dossier.Values, facts []fact) Item {
	item := Item{ID: e.ID, Kind: "commitment", Title: e.Title, Entry: e, Part: part, Obligor: obligor, values: values}
	j := &judgement{view: v, entry: e, part: part, values: values, whole: whole, facts: facts, item: &item}
	if obligor != "" {
		item.ID += "@" + obligor
		item.Title += ", " + obligor
	}
	if part != nil {
		j.partID = part.ID
		item.ID, item.Kind = dossier.Name(e.ID, part.ID), "part"
		item.Title += ": " + strings.ReplaceAll(part.ID, "-", " ")
	}
	j.amounts()
	j.deadlines()
	j.caps()
	j.heard()
	j.decide()
	j.risk()
	item.Flags = slices.Compact(slices.Sorted(slices.Values(item.Flags)))
	return item
}

func (j *judgement) because(e *dossier.Entry, format string, args ...any) {
	r := because(e, fmt.Sprintf(format, args...))
	if !slices.Contains(j.item.Because, r) {
		j.item.Because = append(j.item.Because, r)
	}
}

func (j *judgement) assume(s string) {
	if !slices.Contains(j.item.Assumes, s) {
		j.item.Assumes = append(j.item.Assumes, s)
	}
}

// value is a field of the item, or of the whole where the part does not give it.
func (j *judgement) value(name string) *dossier.Value {
	if x := j.values.Value(name); x != nil {
		return x
	}
	return j.whole.Value(name)
}

func inherited[T any](j *judgement, name string) (T, bool) {
	if x := j.value(name); x != nil {
		data, ok := x.Data.(T)
		return data, ok
	}
	var none T
	return none, false
}

// mine reports whether a fact is about this item: a fact about a part counts
// for the whole as well, one about the whole does not count for its parts.
func (j *judgement) mine(f *fact) bool { return j.part == nil || f.part == j.partID }

// noAmount are the duties that milestones and assessments judge, not amounts.
func (j *judgement) noAmount() bool {
	switch j.duty() {
	case "conduct", "best-efforts", "option", "refrain":
		return true
	}
	return false
}

func (j *judgement) duty() string {
	if x := j.value("duty"); x != nil {
		return x.Text
	}
	return ""
}

// amounts finds what is promised and the interval of what is delivered.
func (j *judgement) amounts() {
	all := dossier.Rivals(j.view.Dossier, j.entry, j.partID, j.values)
	for _, r := range all {
		if r.Entry == j.entry || j.view.holds(r.Entry) {
			j.rivals = append(j.rivals, r)
		}
	}
	unit := j.unit()
	if unit == "" {
		if x, ok := dossier.Get[trade.Amount](j.values, "level"); ok {
			j.item.Promised, j.item.Unit = &x, x.Unit
			j.levels()
		}
		return
	}
	j.item.Unit = unit
	var mine []dossier.Rival
	for _, r := range j.rivals {
		if r.Amount.Unit == unit && r.Entry == j.entry {
			mine = append(mine, r)
		}
	}
	if len(mine) == 0 {
		return
	}
	promised := mine[0].Amount
	j.item.Promised = &promised
	if c := j.choice(); c != nil && c.amount.Unit == unit {
		j.item.Promised = c.amount
		j.because(c.entry, "%s is chosen: %s", c.amount, c.entry.Text("reason"))
	} else if j.contested(unit) {
		j.item.Flags = append(j.item.Flags, Contested)
		for _, r := range mine[1:] { // until someone chooses, the highest is owed
			if r.Amount.Number.Cmp(&j.item.Promised.Number) > 0 {
				a := r.Amount
				j.item.Promised = &a
			}
		}
	}
	j.delivered(unit)
}

// choice is the last choose line about the item.
func (j *judgement) choice() *fact {
	for i := len(j.facts) - 1; i >= 0; i-- {
		if f := &j.facts[i]; f.verb == "choose" && f.part == j.partID && f.amount != nil {
			return f
		}
	}
	return nil
}

// contested reports whether rival amounts of a unit exclude each other.
func (j *judgement) contested(unit trade.Unit) bool {
	for i, a := range j.rivals {
		for _, b := range j.rivals[:i] {
			if a.Amount.Unit == unit && dossier.Excludes(a.Amount, b.Amount) {
				return true
			}
		}
	}
	return false
}

// unit is the one in which the item is counted: the first of its amounts in
// which anything was delivered, or else the first.
func (j *judgement) unit() trade.Unit {
	var first trade.Unit
	for i := range j.values {
		a, ok := j.values[i].Data.(trade.Amount)
		if !ok || j.values[i].Field.Name != "amount" {
			continue
		}
		if first == "" {
			first = a.Unit
		}
		for k := range j.facts {
			if f := &j.facts[k]; f.amount != nil && f.amount.Unit == a.Unit && j.mine(f) {
				return a.Unit
			}
		}
	}
	return first
}

// delivered sums what was delivered of a unit, as an interval.
func (j *judgement) delivered(unit trade.Unit) {
	low, high := zero(), zero()
	seen := false
	for i := range j.facts {
		f := &j.facts[i]
		if f.amount == nil || f.amount.Unit != unit || !j.mine(f) {
			continue
		}
		a, b := f.amount.Low(), f.amount.High()
		switch f.verb {
		case "delivered":
			seen = true
			if !f.unattributed && !f.denied {
				low = add(low, a)
				j.item.paid = append(j.item.paid, payment{f.day, a})
			}
			high = add(high, b)
			j.because(f.entry, "%s delivered%s", f.amount, doubt(f))
		case "returned":
			seen = true
			if b == nil {
				low = zero()
			} else {
				low = positive(less(low, b))
			}
			if high != nil && !f.unattributed {
				high = positive(less(high, a))
			}
			if b != nil {
				j.item.paid = append(j.item.paid, payment{f.day, less(zero(), b)})
			}
			j.because(f.entry, "%s returned%s", f.amount, doubt(f))
		case "observed": // a total by that day takes the place of the sum before it
			seen = true
			low, high = a, b
			j.item.paid = append(j.item.paid[:0:0], payment{f.day, a})
			j.because(f.entry, "%s in all by then", f.amount)
		}
	}
	if !seen {
		high = nil
		if !j.noAmount() {
			j.assume("no payment evidenced")
			if unit.Kind() != trade.Currency {
				j.item.Assumes = []string{"no delivery evidenced"}
			}
		}
		for i := range j.facts {
			if f := &j.facts[i]; f.verb == "searched" && j.mine(f) {
				j.because(f.entry, "searched: %s", searched(f.entry))
			}
		}
	}
	j.item.Delivered = &Range{Low: low, High: high}
}

func searched(e *dossier.Entry) string {
	if e.Says != "" {
		return e.Says
	}
	s := e.Text("scope")
	if r := e.Text("result"); r != "" {
		s += ": " + r
	}
	return s
}

func doubt(f *fact) string {
	switch {
	case f.unattributed:
		return ", perhaps not of this promise"
	case f.denied:
		return ", which a party disputes"
	}
	return ""
}

// levels reads a level by the last observation of it.
func (j *judgement) levels() {
	for i := len(j.facts) - 1; i >= 0; i-- {
		f := &j.facts[i]
		if f.verb == "observed" && f.amount != nil && f.amount.Unit == j.item.Unit && j.mine(f) {
			j.item.Delivered = &Range{Low: f.amount.Low(), High: f.amount.High()}
			j.because(f.entry, "%s observed", f.amount)
			return
		}
	}
	j.assume("no level evidenced")
}

// caps finds the cap that binds the item, earliest completion and latest start.
func (j *judgement) caps() {
	item := j.item
	limit, ok := dossier.Get[dossier.Cap](j.values, "cap")
	paid := item.paid
	holder := j.entry
	if !ok && j.part != nil {
		if limit, ok = dossier.Get[dossier.Cap](j.whole, "cap"); ok { // shared by all parts
			paid = j.view.paidOn(j.entry, limit.Amount.Unit)
			j.assume("the other parts leave the cap to this one")
		}
	}
	if !ok {
		for _, x := range j.view.lineage(j.entry)[1:] {
			if limit, ok = dossier.Get[dossier.Cap](j.view.values(x, ""), "cap"); ok && j.view.sees(x) {
				holder = x
				paid = j.view.paidUnder(x, limit.Amount.Unit)
				j.assume("what else falls under the cap of " + x.ID + " leaves it to this promise")
				break
			}
			ok = false
		}
	}
	if !ok || item.Promised == nil || item.Delivered == nil || limit.Amount.Unit != item.Unit {
		return
	}
	item.Cap = &limit
	start := j.start()
	item.capacity = capacity{cap: limit, paid: paid, anchor: start, fiscalStart: j.fiscalStart()}
	if limit.Per == dossier.PerYear {
		j.assume("the cap counts calendar years")
	}
	if limit.Per == dossier.PerFiscalYear {
		j.assume(fmt.Sprintf("the fiscal year begins in month %d", item.capacity.fiscalStart))
	}
	if item.Delivered.High == nil && len(item.paid) == 0 { // silence: at most what the cap let through so far
		item.Delivered.High = item.capacity.deliverable(start, j.view.AsOf)
	}
	open := item.Open()
	from := max(j.view.AsOf, start)
	if open.Sign() > 0 {
		item.Completion = item.capacity.earliest(open, from)
		if item.Completion != 0 {
			use := "the cap is used to the full from " + from.String()
			if limit.OnDemand {
				use += " and not exceeded"
			}
			j.assume(use)
			j.because(holder, "capped at %s per %s", &limit.Amount, strings.ReplaceAll(limit.Per.String(), "-", " "))
		}
		if j.due != 0 && !j.recurring && item.deadline != 0 {
			item.LatestStart = item.capacity.latestStart(open, start, item.deadline)
		}
	}
}

// paidOn are the attributed payments on a commitment, all its parts together.
func (v *View) paidOn(e *dossier.Entry, unit trade.Unit) []payment {
	j := &judgement{view: v, entry: e, facts: v.facts(e), item: &Item{}}
	j.delivered(unit)
	return j.item.paid
}

// paidUnder are the attributed payments on all commitments under an instrument.
func (v *View) paidUnder(instrument *dossier.Entry, unit trade.Unit) []payment {
	if paid, ok := v.paid[instrument]; ok {
		return paid
	}
	var paid []payment
	for _, e := range v.Dossier.Entries {
		if e.Kind.Name == "commitment" && v.holds(e) && slices.Contains(v.lineage(e), instrument) {
			paid = append(paid, v.paidOn(e, unit)...)
		}
	}
	slices.SortStableFunc(paid, func(a, b payment) int { return int(a.day - b.day) })
	v.paid[instrument] = paid
	return paid
}

// start is the first day on which the item can be performed.
func (j *judgement) start() trade.Date {
	if d, ok := inherited[trade.Dateish](j, "start"); ok {
		return d.First
	}
	if p, ok := inherited[trade.Period](j, "period"); ok {
		return p.Start
	}
	return j.view.validDay(j.entry)
}

func (j *judgement) fiscalStart() int {
	for _, name := range [...]string{"by", "each"} {
		if by, ok := inherited[dossier.Parties](j, name); ok && len(by.List) > 0 {
			return dossier.FiscalYearStart(by.List[0].Economy)
		}
	}
	return 1
}

// heard finds when anything was last heard of the item.
func (j *judgement) heard() {
	for i := range j.facts {
		f := &j.facts[i]
		switch f.verb {
		case "searched", "choose", "correct":
			continue
		}
		if j.mine(f) || f.part == "" {
			j.item.LastEvidence = max(j.item.LastEvidence, min(f.entry.Known, j.view.AsOf))
		}
	}
	since := j.item.LastEvidence
	if since == 0 {
		since = max(j.entry.Known, j.view.validDay(j.entry))
	}
	if since != 0 {
		j.item.QuietDays = max(0, j.view.AsOf.Sub(since))
	}
}

func (j *judgement) set(status string, rule int) { j.item.Status, j.item.Rule = status, rule }

// decide goes through the rules in their order.
func (j *judgement) decide() {
	for _, rule := range []func() bool{j.replaced, j.fulfilled, j.lapsed, j.disputed, j.notYetDue, j.refrained,
		j.breached, j.overdue, j.infeasible, j.behind, j.onTrack} {
		if rule() {
			return
		}
	}
	j.set(OpenEnded, 12)
}

// replaced: rule 1.
func (j *judgement) replaced() bool {
	v := j.view
	for i := len(j.facts) - 1; i >= 0; i-- {
		f := &j.facts[i]
		if f.part != "" && f.part != j.partID || f.milestone != "" {
			continue
		}
		switch f.verb {
		case "superseded", "terminated":
			j.set(f.verb, 1)
			j.because(f.entry, "%s on %s", f.verb, f.day)
			return true
		case "suspended":
			j.set(Suspended, 1)
			j.because(f.entry, "suspended on %s", f.day)
			return true
		case "resumed":
			i = 0
		}
	}
	for _, s := range v.successors[j.entry] {
		if s.part == "" || s.part == j.partID {
			j.set(Superseded, 1)
			j.because(s.by, "%s takes its place", s.by.ID)
			return true
		}
	}
	under, _ := dossier.Get[[]*dossier.Ref](j.whole, "under")
	status, reasons := "", []Reason(nil)
	for _, r := range under {
		if r.Entry == nil {
			continue
		}
		s, n := v.standing(r.Entry)
		if s == "" {
			return false // one instrument still holds it
		}
		status = s
		reasons = append(reasons, because(n, fmt.Sprintf("%s is %s", r.Entry.ID, s)))
	}
	if status == "" {
		return false
	}
	j.set(status, 1)
	j.item.Because = append(j.item.Because, reasons...)
	return true
}

// standing is how an instrument, or one above it, was superseded, terminated
// or suspended by the view; "" where it stands.
func (v *View) standing(instrument *dossier.Entry) (status string, news *dossier.Entry) {
	for _, x := range v.lineage(instrument) {
		for i := len(x.News) - 1; i >= 0; i-- {
			n := x.News[i]
			if !v.holds(n) {
				continue
			}
			switch n.Kind.Name {
			case "superseded", "terminated", "suspended":
				return n.Kind.Name, n
			case "resumed":
				i = 0
			}
		}
	}
	return "", nil
}

// ground is the news that undid what the item rests on, or its own instruments
// where it is under none that stands; nil where the ground holds.
func (j *judgement) ground() *dossier.Entry {
	for i := range j.whole {
		if j.whole[i].Field.Name != "rests-on" {
			continue
		}
		refs, _ := j.whole[i].Data.([]*dossier.Ref)
		for _, r := range refs {
			if r.Entry != nil {
				if n := j.view.undone(r.Entry); n != nil {
					return n
				}
			}
		}
	}
	under, _ := dossier.Get[[]*dossier.Ref](j.whole, "under")
	var news *dossier.Entry
	for _, r := range under {
		if r.Entry == nil {
			continue
		}
		if news = j.view.undone(r.Entry); news == nil {
			return nil
		}
	}
	return news
}

// fulfilled: rule 2.
func (j *judgement) fulfilled() bool {
	if j.recurring || j.duty() == "refrain" {
		return false
	}
	if j.values.Value("promised-duty") != nil && j.ground() != nil {
		return false // what was confirmed rested on law that is gone
	}
	day, ok := j.fulfilledOn()
	if !ok {
		return false
	}
	j.set(Fulfilled, 2)
	if j.due != 0 && day > j.due {
		j.item.Flags = append(j.item.Flags, Late)
	}
	return true
}

func (j *judgement) fulfilledOn() (trade.Date, bool) {
	if f := last(j.facts, j.partID, "confirmed", "observed"); f != nil && f.verb == "confirmed" && (f.part == j.partID) &&
		!f.is("not met") && !f.is("violated") && !f.is("partly") && !f.denied && !scored(f, -1, 0) {
		j.because(f.entry, "confirmed on %s", f.day)
		return f.day, true
	}
	item := j.item
	if item.Promised != nil && item.Delivered != nil && !j.noAmount() && j.reached(item.Delivered.Low) {
		if !slices.Contains(item.Flags, Contested) {
			day := j.view.AsOf
			sum := zero()
			for _, p := range item.paid {
				if sum = trade.Sum(sum, p.amount); j.reached(sum) {
					day = p.day
					break
				}
			}
			return day, true
		}
	}
	if item.Promised == nil || j.noAmount() {
		if len(j.milestones) == 0 {
			return 0, false
		}
		var day trade.Date
		for _, m := range j.milestones {
			if !m.done || m.each {
				return 0, false
			}
			day = max(day, m.doneOn)
			j.because(m.news, "milestone %s confirmed", m.name)
		}
		return day, true
	}
	return 0, false
}

// scored reports whether a fact carries a score from low to high.
func scored(f *fact, low, high float64) bool {
	x, ok := dossier.Get[float64](f.entry.Values, "score")
	return ok && x >= low && x <= high
}

// reached reports whether a number meets the promise: an open end must be passed.
func (j *judgement) reached(d *apd.Decimal) bool {
	if d == nil {
		return false
	}
	cmp := d.Cmp(&j.item.Promised.Number)
	return cmp > 0 || cmp == 0 && j.item.Promised.Bound != trade.MoreThan && (d.Sign() > 0 || j.item.Promised.Number.IsZero())
}

// lapsed: rule 3.
func (j *judgement) lapsed() bool {
	for i := range j.facts {
		f := &j.facts[i]
		if (f.part == "" || f.part == j.partID) && (f.verb == "ended" && f.day < j.view.AsOf || f.verb == "voided") {
			j.set(Lapsed, 3)
			j.because(f.entry, "%s on %s", f.verb, f.day)
			return true
		}
	}
	if p, ok := inherited[trade.Period](j, "period"); ok && p.End != 0 && j.view.AsOf >= p.End && j.due == 0 {
		j.set(Lapsed, 3)
		j.because(j.entry, "its period %s is over", p)
		return true
	}
	if j.due != 0 && j.due < j.view.AsOf && j.values.Value("promised-duty") == nil {
		return false // it fell due before its ground went
	}
	if n := j.ground(); n != nil {
		j.set(Lapsed, 3)
		j.because(n, "%s, on which it rests, is %s", n.Target.Text, participle(n.Kind.Name))
		return true
	}
	return false
}

func participle(verb string) string {
	if verb == "voided" {
		return Void
	}
	return verb
}

// disputed: rule 4.
func (j *judgement) disputed() bool {
	for i := range j.facts {
		f := &j.facts[i]
		if f.verb == "disputed" && (f.part == "" || f.part == j.partID) && !j.view.over(f.entry) {
			j.set(Disputed, 4)
			j.because(f.entry, "disputed on %s", f.day)
			return true
		}
	}
	item := j.item
	if item.Promised == nil || item.Delivered == nil || item.Delivered.Low.Sign() == 0 || j.noAmount() {
		return false
	}
	for i := range j.facts {
		if f := &j.facts[i]; f.denied && f.verb == "delivered" && j.mine(f) && item.Delivered.High != nil && j.reached(item.Delivered.High) {
			j.set(Disputed, 4)
			j.because(f.entry, "whether this was delivered decides, and a party disputes it")
			return true
		}
	}
	if slices.Contains(item.Flags, Contested) {
		for _, r := range j.rivals {
			if r.Amount.Unit == item.Unit && item.Delivered.Low.Cmp(&r.Amount.Number) >= 0 {
				j.set(Disputed, 4)
				j.because(r.Entry, "delivered reaches %s, not the rival amount, and no one has chosen", &r.Amount)
				return true
			}
		}
	}
	return false
}

// notYetDue: rule 5.
func (j *judgement) notYetDue() bool {
	v := j.view
	if d, ok := inherited[trade.Dateish](j, "start"); ok && d.First > v.AsOf {
		j.set(NotYetDue, 5)
		j.because(j.entry, "it starts on %s", d.First)
		return true
	}
	if p, ok := inherited[trade.Period](j, "period"); ok && p.Start > v.AsOf {
		j.set(NotYetDue, 5)
		j.because(j.entry, "its period begins on %s", p.Start)
		return true
	}
	for _, values := range [...]dossier.Values{j.values, j.whole} {
		for i := range values {
			if values[i].Field.Name != "when" {
				continue
			}
			c, _ := values[i].Data.(dossier.Condition)
			if c.Ref == nil {
				j.assume("the condition is met: " + c.Text)
				continue
			}
			if c.Ref.Entry != nil && !v.cameTrue(c.Ref) {
				j.set(NotYetDue, 5)
				j.because(j.entry, "it waits for %s", c.Ref.Text)
				return true
			}
		}
	}
	if j.dueWaits {
		x := j.value("due")
		j.set(NotYetDue, 5)
		j.because(j.entry, "due %s, which has not come", x.Text)
		return true
	}
	return false
}

// cameTrue reports whether what a condition names has come about by the view.
func (v *View) cameTrue(r *dossier.Ref) bool {
	e := r.Entry
	if !v.holds(e) {
		return false
	}
	if e.Kind.Name != "commitment" {
		return true
	}
	for _, f := range v.facts(e) {
		if f.verb == "confirmed" && !f.is("not met") && f.part == r.Part && (r.Milestone == "" || f.milestone == r.Milestone) {
			return true
		}
	}
	return false
}

// refrained: rule 13, and rule 6 for a duty not to do.
func (j *judgement) refrained() bool {
	if j.duty() != "refrain" {
		return false
	}
	if f := last(j.facts, j.partID, "confirmed", "observed"); f != nil && (f.is("violated") || f.is("not met") || scored(f, -1, -1)) {
		j.shortfall(f)
		return true
	}
	j.set(Kept, 13)
	j.assume("no violation evidenced")
	return true
}

// shortfall sets rule 6: breached where the promise binds, not met elsewhere.
func (j *judgement) shortfall(f *fact) {
	status := NotMet
	if j.binding() {
		status = Breached
	}
	j.set(status, 6)
	what := "found not to be met"
	if f.amount != nil {
		what = "only " + f.amount.String() + " by then"
	}
	j.because(f.entry, "%s on %s", what, f.day)
}

// binding reports whether an instrument that binds in law holds a result, or a duty not to do.
func (j *judgement) binding() bool {
	switch j.duty() {
	case "intention", "best-efforts", "option":
		return false
	}
	under, _ := dossier.Get[[]*dossier.Ref](j.whole, "under")
	for _, r := range under {
		if r.Entry == nil {
			continue
		}
		for _, x := range j.view.lineage(r.Entry) {
			if x.Text("binding") == "yes" {
				return true
			}
			if x.Text("binding") != "" {
				break
			}
		}
	}
	return false
}

// breached: rule 6.
func (j *judgement) breached() bool {
	grace, _ := inherited[dossier.Length](j, "grace")
	past := j.due != 0 && grace.After(j.due) < j.view.AsOf
	for i := len(j.facts) - 1; i >= 0; i-- {
		f := &j.facts[i]
		if !j.mine(f) || f.milestone != "" {
			continue
		}
		if f.verb == "confirmed" && f.is("not met") || f.is("violated") || (f.verb == "observed" || f.verb == "confirmed") && scored(f, -1, -1) {
			j.shortfall(f)
			return true
		}
		if past && f.verb == "observed" && f.amount != nil && f.day >= j.due && f.amount.Unit == j.item.Unit && j.item.Promised != nil &&
			f.amount.High() != nil && !j.reached(f.amount.High()) && j.item.Promised.Bound != trade.UpTo && !j.noAmount() {
			j.shortfall(f)
			return true
		}
	}
	for _, m := range j.milestones {
		if m.failed != nil {
			j.shortfall(&fact{entry: m.failed, day: m.failed.Valid()})
			return true
		}
	}
	return false
}

// overdue: rule 7.
func (j *judgement) overdue() bool {
	grace, _ := inherited[dossier.Length](j, "grace")
	if j.due != 0 && grace.After(j.due) < j.view.AsOf && !(j.item.Promised != nil && j.item.Promised.Bound == trade.UpTo) {
		j.set(Overdue, 7)
		j.because(j.entry, "due %s", j.due)
		for i := range j.facts {
			if f := &j.facts[i]; f.verb == "searched" && (j.mine(f) || f.part == "") {
				j.because(f.entry, "searched: %s", searched(f.entry))
			}
		}
		return true
	}
	for _, m := range j.milestones {
		if m.overdue {
			j.set(Overdue, 7)
			j.item.Due = m.due
			j.because(j.entry, "milestone %s was due %s", m.name, m.due)
			return true
		}
	}
	return false
}

// infeasible: rule 8.
func (j *judgement) infeasible() bool {
	item := j.item
	if item.Cap == nil || item.deadline == 0 || j.noAmount() || item.Promised.Bound == trade.UpTo {
		return false
	}
	most := item.capacity.deliverable(max(j.view.AsOf, item.capacity.anchor), item.deadline)
	if open := item.Open(); most.Cmp(open) < 0 {
		j.set(Infeasible, 8)
		j.because(j.entry, "%s open, the cap lets %s through until %s", trade.FormatNumber(open), trade.FormatNumber(most), item.deadline)
		return true
	}
	return false
}

// behind: rule 9.
func (j *judgement) behind() bool {
	item := j.item
	if item.Promised == nil || item.Delivered == nil || j.noAmount() {
		return false
	}
	if should := j.scheduled(j.view.AsOf); should != nil && item.Delivered.Low.Cmp(should) < 0 {
		j.set(Behind, 9)
		j.because(j.entry, "%s is scheduled by now, %s is evidenced", trade.FormatNumber(should), trade.FormatNumber(item.Delivered.Low))
		return true
	}
	return false
}

// scheduled is what an explicit schedule asks for in all by a day, nil where
// there is none.
func (j *judgement) scheduled(day trade.Date) *apd.Decimal {
	var out *apd.Decimal
	for i := range j.values {
		if s, ok := j.values[i].Data.(dossier.Schedule); ok && s.Amount.Unit == j.item.Unit && s.By.Last <= day {
			if out == nil || s.Amount.Number.Cmp(out) > 0 {
				n := s.Amount.Number
				out = &n
			}
		}
	}
	if j.values.Text("pace") == "linear" && j.item.deadline != 0 {
		start := j.start()
		if all := j.item.deadline.Sub(start); all > 0 && day >= start {
			gone := min(day.Sub(start), all)
			linear := share(&j.item.Promised.Number, gone, all)
			if out == nil || linear.Cmp(out) > 0 {
				out = linear
			}
		}
	}
	return out
}

// onTrack: rule 11.
func (j *judgement) onTrack() bool {
	asap := false
	if x, ok := inherited[dossier.Due](j, "due"); ok {
		asap = x.Form == dossier.DueASAP
	}
	dated := slices.ContainsFunc(j.milestones, func(m milestone) bool { return m.due != 0 && !m.done && !m.opens })
	if j.due == 0 && !dated && j.values.Value("schedule") == nil || asap || j.item.Promised != nil && j.item.Promised.Bound == trade.UpTo && j.due < j.view.AsOf && j.due != 0 {
		return false
	}
	j.set(OnTrack, 11)
	j.because(j.entry, "due %s", j.item.Due)
	return true
}

// risk: rule 10, a flag.
func (j *judgement) risk() {
	item := j.item
	switch item.Status {
	case Superseded, Terminated, Lapsed, Breached, NotMet:
		return
	}
	for i := range j.facts {
		if f := &j.facts[i]; f.verb == "threatened" && (f.part == "" || f.part == j.partID) && !j.view.over(f.entry) {
			item.Flags = append(item.Flags, AtRisk)
			j.because(f.entry, "threatened on %s", f.day)
		}
	}
	if item.Status == Fulfilled {
		return
	}
	for i := range j.whole {
		if j.whole[i].Field.Name != "rests-on" {
			continue
		}
		refs, _ := j.whole[i].Data.([]*dossier.Ref)
		for _, r := range refs {
			if r.Entry == nil {
				continue
			}
			for _, n := range r.Entry.News {
				if j.view.holds(n) && (n.Kind.Name == "suspended" && !j.view.resumed(r.Entry, n) || n.Kind.Name == "threatened" && !j.view.over(n)) {
					item.Flags = append(item.Flags, AtRisk)
					j.because(n, "%s, on which it rests, was %s", r.Text, n.Kind.Name)
				}
			}
		}
	}
	if item.Cap == nil || item.deadline == 0 || item.Status == Infeasible {
		return
	}
	threshold := 0.9
	if x, ok := inherited[float64](j, "risk-at"); ok {
		threshold = x
	}
	most := item.capacity.deliverable(max(j.view.AsOf, item.capacity.anchor), item.deadline)
	if r, ok := ratio(item.Open(), most); ok && r >= threshold {
		item.Flags = append(item.Flags, AtRisk)
		j.because(j.entry, "%.0f %% of what the cap still lets through by %s is needed", 100*r, item.deadline)
	}
}

// resumed reports whether an entry was resumed after it was suspended.
func (v *View) resumed(e, suspension *dossier.Entry) bool {
	return slices.ContainsFunc(e.News, func(n *dossier.Entry) bool {
		return n.Kind.Name == "resumed" && v.holds(n) && v.validDay(n) >= v.validDay(suspension)
	})
}
