package ledger

import (
	"cmp"
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
	by, _ := dossier.Get[dossier.Parties](whole, "by")
	if each, ok := dossier.Get[dossier.Parties](whole, "each"); ok {
		by = each
		by.Each = true
	}
	var below []Item // the whole answers for them, so that they are judged first
	obligors := 0
	if by.Each && len(by.List) > 1 {
		obligors = len(by.List)
		for _, p := range by.List {
			below = append(below, v.judge(e, nil, p.Text, whole, whole, of(facts, p.Text, by.List), nil, 0))
		}
	}
	for _, p := range e.Parts {
		if !v.takenOut(e, p.ID) {
			below = append(below, v.judge(e, p, "", v.values(e, p.ID), whole, facts, nil, 0))
		}
	}
	v.Items = append(v.Items, v.judge(e, nil, "", whole, whole, facts, below, obligors))
	v.Items = append(v.Items, below...)
}

// takenOut reports whether a part was withdrawn from the record by then.
func (v *View) takenOut(e *dossier.Entry, part string) bool {
	return v.changed[e] && slices.ContainsFunc(e.Corrections(part, v.Known), func(n *dossier.Entry) bool { return slices.Contains(n.Modifiers, "withdrawn") })
}

// of keeps the facts that one of several obligors answers for. News of what was
// done counts for those it names, and for all where it names none of them; what
// all together delivered may not be one's own.
func of(facts []fact, obligor string, all []dossier.Party) []fact {
	var out []fact
	for _, f := range facts {
		switch f.verb {
		case "delivered", "returned", "observed", "confirmed", "searched":
			by, _ := dossier.Get[dossier.Parties](f.values, "by")
			named, own := 0, false
			for _, p := range by.List {
				if slices.ContainsFunc(all, func(o dossier.Party) bool { return o.Text == p.Text }) {
					named++
					own = own || p.Text == obligor
				}
			}
			if named > 0 && !own {
				continue
			}
			f.unattributed = f.unattributed || f.amount != nil && named != 1
		}
		out = append(out, f)
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
	silent     bool       // nothing is known of any delivery
	levelDay   trade.Date // since when the level observed has been reached
	rivals     []dossier.Rival
	below      []Item // of a whole: its obligors, then its parts
	obligors   int
	says       map[Reason]bool
}

func (v *View) judge(e *dossier.Entry, part *dossier.Part, obligor string, values, whole dossier.Values, facts []fact, below []Item, obligors int) Item {
	item := Item{ID: e.ID, Kind: "commitment", Title: e.Title, Entry: e, Part: part, Obligor: obligor, values: values}
	j := &judgement{view: v, entry: e, part: part, values: values, whole: whole, facts: facts, item: &item, below: below, obligors: obligors, says: map[Reason]bool{}}
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
	item.decided = len(item.Because)
	j.decide()
	item.flagged = len(item.Because)
	j.risk()
	switch item.Status {
	case Fulfilled, Superseded, Terminated, Lapsed: // nothing more is to come
		item.Completion, item.LatestStart = 0, 0
	}
	item.Flags = slices.Compact(slices.Sorted(slices.Values(item.Flags)))
	return item
}

func (j *judgement) because(e *dossier.Entry, format string, args ...any) {
	r := because(e, fmt.Sprintf(format, args...))
	if !j.says[r] {
		if j.says != nil {
			j.says[r] = true
		}
		j.item.Because = append(j.item.Because, r)
	}
}

// note gives a reason that cannot have been given yet.
func (j *judgement) note(e *dossier.Entry, format string, args ...any) {
	if j.item.Entry != nil { // not a mere sum of payments
		j.item.Because = append(j.item.Because, because(e, fmt.Sprintf(format, args...)))
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
	j.rivals = j.view.rivals(j.entry, j.partID, j.values)
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
			switch f := &j.facts[k]; f.verb {
			case "delivered", "returned", "observed":
				if f.amount != nil && f.amount.Unit == a.Unit && j.mine(f) {
					return a.Unit
				}
			}
		}
	}
	return first
}

// delivered sums what was delivered of a unit, as an interval, and notes the
// steps in which its low bound came about.
func (j *judgement) delivered(unit trade.Unit) {
	t := tally{own: j.partID, parts: map[string]*Range{}}
	j.silent = true
	low := zero()
	for i := range j.facts {
		f := &j.facts[i]
		if !j.mine(f) || f.milestone != "" {
			continue
		}
		if f.amount == nil {
			if f.verb == "delivered" && j.item.Entry != nil {
				j.silent = false
				t.unsaid = true
				j.because(f.entry, "delivered, how much is not said%s", doubt(f))
			}
			continue
		}
		if f.amount.Unit != unit {
			continue
		}
		switch f.verb {
		case "delivered":
			t.deliver(f)
			j.note(f.entry, "%s delivered%s", f.amount, doubt(f))
		case "returned":
			t.giveBack(f)
			j.note(f.entry, "%s returned%s", f.amount, doubt(f))
		case "observed": // a total by that day takes the place of the sum before it
			t.observe(f)
			j.note(f.entry, "%s in all by then%s", f.amount, doubt(f))
		default:
			continue
		}
		j.silent = false
		now := t.low()
		if step := less(now, low); !step.IsZero() {
			j.item.paid = append(j.item.paid, payment{f.day, step})
		}
		low = now
	}
	delivered := Range{Low: low, High: t.high()}
	if j.silent {
		delivered.High = nil
		if !j.noAmount() {
			if unit.Kind() == trade.Currency {
				j.assume("no payment evidenced")
			} else {
				j.assume("no delivery evidenced")
			}
		}
		for i := range j.facts {
			if f := &j.facts[i]; f.verb == "searched" && j.mine(f) {
				j.because(f.entry, "searched: %s", searched(f.entry))
			}
		}
	}
	j.item.Delivered = &delivered
}

// A tally adds up what was delivered on an item and its parts. An observed
// total takes the place of the sum of what it is about; a total of one part
// leaves the other parts as they are.
type tally struct {
	own    string            // part of the item, "" for a whole
	total  *Range            // observed of the item itself, nil where none was
	since  Range             // delivered since, as sums without a floor
	parts  map[string]*Range // by part, and "" for what names none
	unsaid bool              // something was delivered, and how much is not said
}

func (t *tally) part(name string) *Range {
	r := t.parts[name]
	if r == nil {
		r = &Range{zero(), zero()}
		t.parts[name] = r
	}
	return r
}

func (t *tally) deliver(f *fact) {
	certain := !f.unattributed && !f.denied
	for _, r := range t.sums(f.part) {
		if certain {
			r.Low = add(r.Low, f.amount.Low())
		}
		r.High = add(r.High, f.amount.High())
	}
}

// sums are what a delivery of a part is added to.
func (t *tally) sums(part string) []*Range {
	if t.total != nil {
		return []*Range{&t.since, t.part(part)}
	}
	return []*Range{t.part(part)}
}

func (t *tally) giveBack(f *fact) {
	back := f.amount.High()
	certain := !f.unattributed && !f.denied
	for _, r := range t.sums(f.part) {
		floor := zero()
		if r == &t.since {
			floor = less(floor, t.total.Low)
		}
		if back == nil {
			r.Low = floor
		} else if r.Low = less(r.Low, back); r.Low.Cmp(floor) < 0 {
			r.Low = floor
		}
		if r.High != nil && certain {
			r.High = less(r.High, f.amount.Low())
			if r != &t.since {
				r.High = positive(r.High)
			}
		}
	}
}

func (t *tally) observe(f *fact) {
	a, b := f.amount.Low(), f.amount.High()
	before := Range{t.low(), t.high()}
	if f.part != t.own {
		before = *t.part(f.part)
	}
	now := Range{a, b}
	switch f.amount.Bound {
	case trade.UpTo: // says nothing against what is evidenced below it
		if now.Low = before.Low; now.Low.Cmp(b) > 0 {
			now.Low = b
		}
	case trade.MoreThan, trade.AtLeast:
		if before.Low.Cmp(a) > 0 {
			now.Low = before.Low
		}
	}
	if f.unattributed || f.denied { // it may be so
		if f.unattributed || now.Low.Cmp(before.Low) > 0 {
			now.Low = before.Low
		}
		if now.High != nil && (before.High == nil || before.High.Cmp(now.High) > 0) {
			now.High = before.High
		}
	}
	if f.part == t.own {
		t.total, t.since, t.parts = &now, Range{zero(), zero()}, map[string]*Range{}
		t.unsaid = t.unsaid && (f.unattributed || f.denied)
		return
	}
	if t.total != nil { // how much of it the observed whole holds already is not known
		t.since.High = add(t.since.High, b)
	}
	*t.part(f.part) = now
}

func (t *tally) low() *apd.Decimal {
	sum := zero()
	for _, r := range t.parts {
		sum = trade.Sum(sum, r.Low)
	}
	if t.total != nil {
		if all := positive(trade.Sum(t.total.Low, t.since.Low)); all.Cmp(sum) > 0 {
			return all
		}
	}
	return sum
}

func (t *tally) high() *apd.Decimal {
	if t.unsaid {
		return nil
	}
	if t.total != nil {
		high := add(t.total.High, t.since.High)
		if low := t.low(); high != nil && high.Cmp(low) < 0 {
			return low
		}
		return high
	}
	sum := zero()
	for _, r := range t.parts {
		sum = add(sum, r.High)
	}
	return sum
}

// searched tells what was looked for, where, and what came of it.
func searched(e *dossier.Entry) string {
	var what []string
	for _, s := range []string{e.Says, e.Text("scope")} {
		if s != "" {
			what = append(what, s)
		}
	}
	s := strings.Join(what, ", ")
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
	for i := range j.facts {
		f := &j.facts[i]
		if f.verb != "observed" || f.amount == nil || f.amount.Unit != j.item.Unit || !j.mine(f) || f.denied {
			continue
		}
		j.item.Delivered = &Range{Low: f.amount.Low(), High: f.amount.High()}
		if !j.reached(j.item.Delivered.Low) {
			j.levelDay = 0
		} else if j.levelDay == 0 {
			j.levelDay = f.day
		}
		j.item.Because = nil
		clear(j.says)
		j.because(f.entry, "%s observed", f.amount)
	}
	if j.item.Delivered == nil {
		j.assume("no level evidenced")
	}
}

// caps finds the cap that binds the item, earliest completion and latest start.
func (j *judgement) caps() {
	item := j.item
	limit, ok := dossier.Get[dossier.Cap](j.values, "cap")
	paid := item.paid
	holder := j.entry
	var sharedBy *dossier.Entry // that others pay under the same cap as well
	if !ok && j.part != nil {
		if limit, ok = dossier.Get[dossier.Cap](j.whole, "cap"); ok { // shared by all parts
			sharedBy = j.entry
			paid = j.view.paidOn(j.entry, limit.Amount.Unit)
			j.assume("the other parts leave the cap to this one")
		}
	}
	if !ok {
		for _, x := range j.view.lineage(j.entry)[1:] {
			if limit, ok = dossier.Get[dossier.Cap](j.view.values(x, ""), "cap"); ok && j.view.sees(x) {
				holder, sharedBy = x, x
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
	anchor := start
	if anchor == 0 { // when it began is not known
		anchor = j.view.AsOf
	}
	item.capacity = j.view.capacity(limit, sharedBy, paid, anchor, j.fiscalStart())
	if limit.Per == dossier.PerYear {
		j.assume("the cap counts calendar years")
	}
	if limit.Per == dossier.PerFiscalYear {
		j.assume(fmt.Sprintf("the fiscal year begins in month %d", item.capacity.fiscalStart))
	}
	if j.silent && start != 0 { // silence: at most what the cap let through so far
		most := item.capacity.deliverable(start, j.view.AsOf)
		if high := item.Promised.High(); high != nil && most.Cmp(high) > 0 && j.values.Text("over-delivery") != "yes" {
			most = high
		}
		item.Delivered.High = most
	}
	open := item.Open()
	from := max(j.view.AsOf, anchor)
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
		if item.deadline != 0 {
			item.LatestStart = item.capacity.latestStart(open, anchor, item.deadline)
		}
	}
}

// A shared is a cap that several promises fall under, as one payer counts years.
type shared struct {
	by     *dossier.Entry
	unit   trade.Unit
	fiscal int
}

// capacity is what a cap still lets through; one that is shared is counted once.
func (v *View) capacity(limit dossier.Cap, by *dossier.Entry, paid []payment, anchor trade.Date, fiscalStart int) capacity {
	if by == nil {
		return newCapacity(limit, paid, anchor, fiscalStart)
	}
	key := shared{by, limit.Amount.Unit, fiscalStart}
	c, ok := v.capacities[key]
	if !ok {
		c = newCapacity(limit, paid, anchor, fiscalStart)
		v.capacities[key] = c
	}
	c.anchor = anchor
	return c
}

// paidOn are the attributed payments on a commitment, all its parts together.
func (v *View) paidOn(e *dossier.Entry, unit trade.Unit) []payment {
	of := subject{e, string(unit)}
	paid, ok := v.paid[of]
	if !ok {
		j := &judgement{view: v, entry: e, facts: v.facts(e), item: &Item{}}
		j.delivered(unit)
		paid = j.item.paid
		v.paid[of] = paid
	}
	return paid
}

// paidUnder are the attributed payments on all commitments under an instrument.
func (v *View) paidUnder(instrument *dossier.Entry, unit trade.Unit) []payment {
	of := subject{instrument, string(unit)}
	if paid, ok := v.paid[of]; ok {
		return paid
	}
	if v.under == nil {
		v.under = map[*dossier.Entry][]*dossier.Entry{}
		for _, e := range v.Dossier.Entries {
			if e.Kind.Name == "commitment" && v.promised(e) {
				for _, x := range v.lineage(e)[1:] {
					v.under[x] = append(v.under[x], e)
				}
			}
		}
	}
	var paid []payment
	for _, e := range v.under[instrument] {
		paid = append(paid, v.paidOn(e, unit)...)
	}
	slices.SortStableFunc(paid, func(a, b payment) int { return cmp.Compare(a.day, b.day) })
	v.paid[of] = paid
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
		if j.mine(f) || j.about(f) {
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
	for _, rule := range []func() bool{j.replaced, j.tried, j.fulfilled, j.lapsed, j.disputed, j.notYetDue, j.refrained,
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
	resumed := false
	for i := len(j.facts) - 1; i >= 0; i-- {
		f := &j.facts[i]
		if !j.about(f) || f.milestone != "" {
			continue
		}
		switch f.verb {
		case "superseded", "terminated":
			j.set(f.verb, 1)
			j.because(f.entry, "%s on %s", f.verb, f.day)
			return true
		case "suspended":
			if !resumed {
				j.set(Suspended, 1)
				j.because(f.entry, "suspended on %s", f.day)
				return true
			}
		case "resumed":
			resumed = true
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
		s := v.standing(r.Entry)
		if s.status == "" {
			return false // one instrument still holds it
		}
		status = s.status
		reasons = append(reasons, because(s.news, fmt.Sprintf("%s is %s", r.Entry.ID, s.status)))
	}
	if status == "" {
		return false
	}
	j.set(status, 1)
	j.item.Because = append(j.item.Because, reasons...)
	return true
}

// about reports whether a fact is about the item or about the whole of which it is a part.
func (j *judgement) about(f *fact) bool { return f.part == "" || f.part == j.partID }

// A standing is how an instrument, or one above it, was superseded, terminated
// or suspended by the view; status "" where it stands.
type standing struct {
	status string
	news   *dossier.Entry // or the instrument that took its place
}

func (v *View) standing(instrument *dossier.Entry) standing {
	s, ok := v.standings[instrument]
	if !ok {
		s = v.stands(instrument)
		v.standings[instrument] = s
	}
	return s
}

func (v *View) stands(instrument *dossier.Entry) standing {
	for _, x := range v.lineage(instrument) {
		switch f := v.fate(x); {
		case f.replaced != nil:
			return standing{f.replaced.Kind.Name, f.replaced}
		case f.suspended != nil:
			return standing{Suspended, f.suspended}
		}
		for _, s := range v.successors[x] {
			return standing{Superseded, s.by}
		}
	}
	return standing{}
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
	j.item.doneOn = day
	if j.due != 0 && day > j.last() {
		j.item.Flags = append(j.item.Flags, Late)
	}
	return true
}

// last is the deadline with grace, 0 where there is none.
func (j *judgement) last() trade.Date {
	grace, _ := inherited[dossier.Length](j, "grace")
	if j.due == 0 {
		return 0
	}
	return grace.After(j.due)
}

func (j *judgement) fulfilledOn() (trade.Date, bool) {
	if j.obligors > 0 { // each owes for itself: one does not fulfil for the others
		return fulfilledAll(j, j.below[:j.obligors], 0)
	}
	if f := j.confirmation(); f != nil {
		j.because(f.entry, "confirmed on %s", f.day)
		return f.day, true
	}
	item := j.item
	if item.Promised != nil && item.Delivered != nil && !j.noAmount() && j.reached(item.Delivered.Low) && !j.openRival() {
		day, sum := j.levelDay, zero()
		for _, p := range item.paid {
			if sum = trade.Sum(sum, p.amount); !j.reached(sum) {
				day = 0 // what came back was missing again
			} else if day == 0 {
				day = p.day
			}
		}
		return day, true
	}
	if item.Promised != nil && !j.noAmount() {
		return 0, false
	}
	var day trade.Date
	steps := 0
	late := false
	for _, m := range j.milestones {
		if m.part != j.partID {
			continue // its part answers for it
		}
		if !m.done || m.each {
			return 0, false
		}
		steps++
		day = max(day, m.doneOn)
		late = late || m.last != 0 && !m.opens && m.doneOn > m.last
	}
	if steps+len(j.below) == 0 {
		return 0, false
	}
	day, ok := fulfilledAll(j, j.below, day)
	if !ok {
		return 0, false
	}
	for _, m := range j.milestones {
		if m.part == j.partID {
			j.because(m.news, "milestone %s confirmed", m.name)
		}
	}
	if late {
		j.item.Flags = append(j.item.Flags, Late)
	}
	return day, true
}

// fulfilledAll reports whether all items are fulfilled, and the day on which
// the last of them was, not before day.
func fulfilledAll(j *judgement, items []Item, day trade.Date) (trade.Date, bool) {
	late := false
	for i := range items {
		if items[i].Status != Fulfilled {
			return 0, false
		}
		day = max(day, items[i].doneOn)
		late = late || slices.Contains(items[i].Flags, Late)
	}
	for i := range items {
		for _, r := range items[i].Because {
			if !j.says[r] {
				j.says[r] = true
				j.item.Because = append(j.item.Because, r)
			}
		}
	}
	if late {
		j.item.Flags = append(j.item.Flags, Late)
	}
	return day, true
}

// confirmation is the word that the item, or the whole of which it is a part,
// was done, unless a later one says that it was not; nil where there is none.
func (j *judgement) confirmation() *fact {
	for i := len(j.facts) - 1; i >= 0; i-- {
		f := &j.facts[i]
		switch {
		case !j.about(f) || f.milestone != "" || f.denied:
		case f.confirms():
			return f
		case f.part == j.partID && f.fails():
			return nil
		}
	}
	return nil
}

// confirms reports whether a line says that what it is about was done.
func (f *fact) confirms() bool {
	return f.verb == "confirmed" && !f.is("not met") && !f.is("violated") && !f.is("partly") && !scored(f, -1, 0)
}

// fails reports whether a line says that what it is about was found not to be done.
func (f *fact) fails() bool {
	return (f.verb == "confirmed" || f.verb == "observed") && (f.is("not met") || f.is("violated") || scored(f, -1, -1))
}

// openRival reports whether a rival amount is not reached and no one has chosen.
func (j *judgement) openRival() bool {
	if !slices.Contains(j.item.Flags, Contested) {
		return false
	}
	for i := range j.rivals {
		r := &j.rivals[i]
		if r.Amount.Unit == j.item.Unit && !reaches(j.item.Delivered.Low, &r.Amount) {
			return true
		}
	}
	return false
}

// scored reports whether a fact carries a score from low to high.
func scored(f *fact, low, high float64) bool {
	x, ok := dossier.Get[float64](f.values, "score")
	return ok && x >= low && x <= high
}

// reached reports whether a number meets the promise.
func (j *judgement) reached(d *apd.Decimal) bool { return reaches(d, j.item.Promised) }

// reaches reports whether a number meets an amount: an open end must be passed.
func reaches(d *apd.Decimal, a *trade.Amount) bool {
	if d == nil {
		return false
	}
	order := d.Cmp(&a.Number)
	return order > 0 || order == 0 && a.Bound != trade.MoreThan && (d.Sign() > 0 || a.Number.IsZero())
}

// lapsed: rule 3.
func (j *judgement) lapsed() bool {
	v := j.view
	for _, n := range j.entry.News {
		if n.Kind.Name == "voided" && (n.Target.Part == "" || n.Target.Part == j.partID) && v.sees(n) { // from the beginning
			j.set(Lapsed, 3)
			j.because(n, "voided, known since %s", n.Known)
			return true
		}
	}
	for i := range j.facts {
		f := &j.facts[i]
		if j.about(f) && f.milestone == "" && f.verb == "ended" && f.day < v.AsOf && !j.fellDue(f.day.AddDays(1)) {
			j.set(Lapsed, 3)
			j.because(f.entry, "%s on %s", f.verb, f.day)
			return true
		}
	}
	if p, ok := inherited[trade.Period](j, "period"); ok && p.End != 0 && v.AsOf >= p.End && j.due == 0 && !j.fellDue(p.End) {
		j.set(Lapsed, 3)
		j.because(j.entry, "its period %s is over", p)
		return true
	}
	if n := j.ground(); n != nil && (j.values.Value("promised-duty") != nil || !j.fellDue(v.validDay(n))) {
		j.set(Lapsed, 3)
		j.because(n, "%s, on which it rests, is %s", n.Target.Text, participle(n.Kind.Name))
		return true
	}
	if j.duty() == "option" && j.due != 0 && j.last() < v.AsOf {
		j.set(Lapsed, 3)
		j.because(j.entry, "the option ran out on %s", j.due)
		return true
	}
	return false
}

// fellDue reports whether the item was due, or found wanting, before a day.
func (j *judgement) fellDue(day trade.Date) bool {
	if j.due != 0 && j.due < day {
		return true
	}
	if f := j.finding(); f != nil && f.day < day {
		return true
	}
	return slices.ContainsFunc(j.milestones, func(m milestone) bool { return !m.done && !m.opens && m.due != 0 && m.due < day })
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
		if f.verb == "disputed" && j.about(f) && !j.view.over(f.entry) {
			j.set(Disputed, 4)
			j.because(f.entry, "disputed on %s", f.day)
			return true
		}
	}
	item := j.item
	counted := item.Promised != nil && item.Delivered != nil && !j.noAmount()
	for i := len(j.facts) - 1; i >= 0; i-- {
		f := &j.facts[i]
		if !j.mine(f) {
			continue
		}
		if !f.denied {
			if f.confirms() && f.milestone == "" && f.part == j.partID {
				break // what came before is settled
			}
			continue
		}
		deciding := f.verb == "confirmed" || f.fails()
		if counted && (f.verb == "delivered" || f.verb == "observed") {
			deciding = deciding || item.Delivered.High == nil || j.reached(item.Delivered.High)
		}
		if deciding {
			j.set(Disputed, 4)
			j.because(f.entry, "whether this is so decides, and a party disputes it")
			return true
		}
	}
	if counted && item.Delivered.Low.Sign() > 0 && slices.Contains(item.Flags, Contested) {
		for i := range j.rivals {
			if r := &j.rivals[i]; r.Amount.Unit == item.Unit && reaches(item.Delivered.Low, &r.Amount) {
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
	came := false
	facts := v.toldOf(e)
	for i := range facts {
		if f := &facts[i]; f.part == r.Part && f.milestone == r.Milestone && !f.denied {
			came = f.confirms() || came && !f.fails() // the last word counts
		}
	}
	return came
}

// refrained: rule 13, and rule 6 for a duty not to do.
func (j *judgement) refrained() bool {
	if j.duty() != "refrain" {
		return false
	}
	if f := j.finding(); f != nil {
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
			binds := j.view.values(x, "").Text("binding")
			if binds == "yes" {
				return true
			}
			if binds != "" {
				break
			}
		}
	}
	return false
}

// finding is the word that the item was found not to be met, unless a later
// one confirms it; nil where there is none.
func (j *judgement) finding() *fact {
	settled := false
	for i := len(j.facts) - 1; i >= 0; i-- {
		f := &j.facts[i]
		if !j.mine(f) || f.milestone != "" || f.denied {
			continue
		}
		if j.recurring && (f.day.Year() < j.view.AsOf.Year()-1 || j.due.Year() > f.day.Year()) {
			continue // of a year that no longer decides
		}
		if f.fails() && !(settled && f.part == j.partID) {
			return f
		}
		settled = settled || f.confirms() && f.part == j.partID
	}
	return nil
}

// breached: rule 6.
func (j *judgement) breached() bool {
	if f := j.finding(); f != nil {
		j.shortfall(f)
		return true
	}
	item := j.item
	if j.due != 0 && j.last() < j.view.AsOf && !j.recurring && item.Promised != nil && item.Promised.Bound != trade.UpTo && !j.noAmount() &&
		item.Delivered != nil && item.Delivered.High != nil && !j.reached(item.Delivered.High) {
		for i := len(j.facts) - 1; i >= 0; i-- {
			if f := &j.facts[i]; f.part == j.partID && f.verb == "observed" && f.milestone == "" && f.amount != nil && f.amount.Unit == item.Unit &&
				!f.denied && f.day >= j.last() && f.amount.High() != nil {
				j.shortfall(f)
				return true
			}
		}
	}
	for _, m := range j.milestones {
		if m.failed != nil {
			j.shortfall(&fact{entry: m.failed, day: j.view.validDay(m.failed)})
			return true
		}
	}
	return false
}

// overdue: rule 7.
func (j *judgement) overdue() bool {
	if j.due != 0 && j.last() < j.view.AsOf && !(j.item.Promised != nil && j.item.Promised.Bound == trade.UpTo) {
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
	most := item.capacity.deliverable(max(j.view.AsOf, item.capacity.anchor), max(item.deadline, j.last()))
	if open := item.Open(); most.Cmp(open) < 0 {
		j.set(Infeasible, 8)
		j.because(j.entry, "%s open, the cap lets %s through until %s", trade.FormatNumber(open), trade.FormatNumber(most), item.deadline)
		return true
	}
	return false
}

// behind: rule 9. The day of the view is not over: what is scheduled for it can
// still come, as with a deadline.
func (j *judgement) behind() bool {
	item := j.item
	if item.Promised == nil || item.Delivered == nil || j.noAmount() {
		return false
	}
	if should := j.scheduled(j.view.AsOf.AddDays(-1)); should != nil && item.Delivered.Low.Cmp(should) < 0 {
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
	dated := slices.ContainsFunc(j.milestones, func(m milestone) bool { return m.due != 0 && !m.done && !m.opens })
	if j.due == 0 && !dated && j.values.Value("schedule") == nil || j.item.Promised != nil && j.item.Promised.Bound == trade.UpTo && j.due < j.view.AsOf && j.due != 0 {
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
		if f := &j.facts[i]; f.verb == "threatened" && j.about(f) && !j.view.over(f.entry) {
			item.Flags = append(item.Flags, AtRisk)
			j.because(f.entry, "threatened on %s", f.day)
		}
	}
	if item.Status == Fulfilled && j.values.Value("promised-duty") == nil { // a tariff promise goes on
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
			for _, n := range j.view.warnings(r.Entry) {
				item.Flags = append(item.Flags, AtRisk)
				j.because(n, "%s, on which it rests, was %s", r.Text, n.Kind.Name)
			}
		}
	}
	if item.Status == Fulfilled || item.Status == Infeasible || item.Cap == nil || item.deadline == 0 || j.noAmount() || item.Promised.Bound == trade.UpTo {
		return
	}
	threshold := 0.9
	if x, ok := inherited[float64](j, "risk-at"); ok {
		threshold = x
	}
	most := item.capacity.deliverable(max(j.view.AsOf, item.capacity.anchor), max(item.deadline, j.last()))
	if r, ok := ratio(item.Open(), most); ok && r >= threshold {
		item.Flags = append(item.Flags, AtRisk)
		j.because(j.entry, "%.0f %% of what the cap still lets through by %s is needed", 100*r, item.deadline)
	}
}

// warnings are the threats against an entry and the suspensions of it that stand.
func (v *View) warnings(e *dossier.Entry) []*dossier.Entry {
	out, ok := v.warned[e]
	if ok {
		return out
	}
	for _, n := range e.News { // in order of days
		if !v.holds(n) {
			continue
		}
		switch n.Kind.Name {
		case "threatened":
			if !v.over(n) {
				out = append(out, n)
			}
		case "suspended":
			out = append(out, n)
		case "resumed":
			out = slices.DeleteFunc(out, func(x *dossier.Entry) bool { return x.Kind.Name == "suspended" })
		}
	}
	v.warned[e] = out
	return out
}
