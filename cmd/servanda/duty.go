package main

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

// lawDossiers are the dossiers that state the law.
type lawDossiers struct {
	Dossier []string `placeholder:"DIR" help:"A what-if laid over us-tariffs; or law of its own in its place, where all measures stand under instruments of the folder."`
}

type dutyCmd struct {
	Code     string `arg:"" help:"Code of the tariff schedule: 4 to 10 digits, dots allowed."`
	Origin   string `required:"" help:"Economy of origin: KOR, KR or \"South Korea\"."`
	Importer string `default:"USA" help:"Importing economy."`
	On       string `placeholder:"DAY" help:"Day of entry (today where not given)."`
	Known    string `placeholder:"DAY" help:"Only law known by this day (today where not given)."`
	Claim    string `default:"none" placeholder:"KORUS|none" help:"Preference claimed."`
	Loaded   string `placeholder:"DAY|unknown" help:"Day of loading at the last port, where transit is claimed."`
	Value    string `placeholder:"USD" help:"Customs value, for duties by quantity."`
	Quantity string `placeholder:"N" help:"Quantity, with --unit."`
	Unit     string `placeholder:"U" help:"Unit of the quantity: kg, liters, No., …"`

	Condition map[string]string  `placeholder:"NAME=yes|no|unknown" help:"A fact about the goods."`
	Reading   map[string]string  `placeholder:"NAME=VALUE" help:"A reading of the text."`
	Share     map[string]float64 `placeholder:"PORTION=PCT" help:"Share of the value, in percent: steel=40."`
	lawDossiers
	Explain bool `help:"Print numbered steps with citations."`
	JSON    bool `help:"Print the answer in its documented shape."`
}

func (c *dutyCmd) Help() string {
	return `The duty on a good from an origin, on a day, as known on a day, and why.

Examples:
  servanda duty 8703.23.01 --origin KOR --claim KORUS --on 2025-11-01 --known 2025-12-02
  servanda duty 8703.23.01 --origin KOR --claim KORUS --on 2025-11-01 --known 2025-12-04
  servanda duty 2204.21.50 --origin KR --on 2025-11-14 --value 2000 --quantity 1000 --unit liters --explain`
}

// pctRange is a range as the answer prints it: percent, high null where unbounded.
type pctRange tariff.Range

func (p pctRange) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Low  *json.Number `json:"low"`
		High *json.Number `json:"high"`
	}{pct(p.Low), pct(p.High)})
}

// pct writes a fraction in percent, rounded to ten decimals; nil for no bound.
func pct(x float64) *json.Number {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return nil
	}
	n := json.Number(strconv.FormatFloat(round(100*x), 'f', -1, 64))
	return &n
}

func round(x float64) float64 {
	r := math.Round(x*1e10) / 1e10
	if r == 0 {
		return 0 // never −0
	}
	return r
}

func (p pctRange) String() string {
	low := strconv.FormatFloat(round(100*p.Low), 'f', -1, 64)
	switch {
	case math.IsInf(p.High, 1):
		return "at least " + low + "%"
	case round(100*p.Low) == round(100*p.High):
		return low + "%"
	}
	return low + "% to " + strconv.FormatFloat(round(100*p.High), 'f', -1, 64) + "%"
}

type appliedShape struct {
	Measure   string   `json:"measure"`
	Authority string   `json:"authority"`
	Heading   string   `json:"heading"`
	Operation string   `json:"operation"`
	Adds      pctRange `json:"adds_pct"`
	Portion   *string  `json:"portion"`
	Sources   []string `json:"sources"`

	lines int // of those asked about, how many it applies on
}

type notAppliedShape struct {
	Measure string `json:"measure"`
	Heading string `json:"heading"`
	Reason  string `json:"reason"`
}

// dutyAnswer is the documented shape of an answer.
type dutyAnswer struct {
	Code       string            `json:"code"`
	Goods      string            `json:"goods"`
	Origin     trade.Economy     `json:"origin"`
	Importer   trade.Economy     `json:"importer"`
	On         trade.Date        `json:"entry_date"`
	Known      trade.Date        `json:"known"`
	Claim      string            `json:"claim"`
	Base       pctRange          `json:"base_pct"`
	AtEntry    pctRange          `json:"at_entry_pct"`
	Assessed   pctRange          `json:"assessed_pct"`
	Owed       pctRange          `json:"owed_pct"`
	Refundable pctRange          `json:"refundable_pct"`
	Applied    []appliedShape    `json:"applied"`
	NotApplied []notAppliedShape `json:"not_applied"`
	Unknown    []string          `json:"unknown"`
	Assumed    []string          `json:"assumed"`

	baseRate string
	revision string
}

func (c *dutyCmd) Run(s *session) error {
	q, err := c.question(s)
	if err != nil {
		return err
	}
	known, err := s.day("--known", c.Known)
	if err != nil {
		return err
	}
	laws, err := s.laws(c.lawDossiers, q.On, known)
	if err != nil {
		return err
	}
	inputs, err := c.inputs()
	if err != nil {
		return err
	}
	if err := knownFacts(laws.Assessed, q.Facts); err != nil {
		return err
	}
	for name, value := range q.Readings {
		if known := laws.Assessed.Readings(); !slices.Contains(known, name+"="+value) {
			return usage(fmt.Errorf("no measure turns on the reading %s=%s\n%s", name, value, pact.DidYouMean(name+"="+value, known, "readings: "+strings.Join(known, ", "))))
		}
	}
	for portion := range q.Shares {
		if known := tariff.Portions(); !slices.Contains(known, portion) {
			return usage(fmt.Errorf("--share %s: the law tells no such portion apart\n%s", portion, pact.DidYouMean(portion, known, "portions: "+strings.Join(known, ", "))))
		}
	}
	if q.Loaded > q.On {
		return usage(fmt.Errorf("--loaded %s comes after the entry on %s; give an earlier day", q.Loaded, q.On))
	}
	book, err := schedule.Open()
	if err != nil {
		return err
	}
	a, err := duty(book, laws, q, known, inputs)
	if err != nil {
		return err
	}
	switch {
	case c.JSON:
		return writeJSON(s.out, a)
	case c.Explain:
		s.explainDuty(a)
	default:
		s.dutyTable(a, c.Code)
	}
	return nil
}

// question reads the flags.
func (c *dutyCmd) question(s *session) (q tariff.Question, err error) {
	if q.Code, err = trade.ParseProduct(c.Code); err != nil {
		return q, usage(fmt.Errorf("%w\na code has 2 to 10 digits, as in 8703.23.01", err))
	}
	if q.Origin, err = economy("--origin", c.Origin); err != nil {
		return q, err
	}
	if q.Importer, err = economy("--importer", c.Importer); err != nil {
		return q, err
	}
	if q.Importer != "USA" {
		return q, errOtherImporter(q.Importer)
	}
	if q.On, err = s.day("--on", c.On); err != nil {
		return q, err
	}
	q.Claim = c.Claim
	switch c.Loaded {
	case "":
	case "unknown":
		q.LoadedOpen = true
	default:
		if q.Loaded, err = s.day("--loaded", c.Loaded); err != nil {
			return q, err
		}
	}
	q.Facts = map[string]tariff.Truth{}
	for name, value := range c.Condition {
		switch value {
		case "yes":
			q.Facts[name] = tariff.Yes
		case "no":
			q.Facts[name] = tariff.No
		case "unknown":
			q.Facts[name] = tariff.Unknown
		default:
			return q, usage(fmt.Errorf("--condition %s=%s: write yes, no or unknown", name, value))
		}
	}
	q.Readings = c.Reading
	q.Shares = map[string]float64{}
	total := 0.0
	for portion, share := range c.Share {
		if share < 0 || share > 100 || math.IsNaN(share) {
			return q, usage(fmt.Errorf("--share %s=%v: write a percentage from 0 to 100", portion, share))
		}
		q.Shares[portion] = share / 100
		total += share
	}
	if total > 100+1e-9 {
		return q, usage(fmt.Errorf("the shares add up to %v%%, more than the whole value", total))
	}
	return q, nil
}

func errOtherImporter(e trade.Economy) error {
	return fmt.Errorf("the program carries the schedule of the United States only; %s has none here", e.Name())
}

// economy reads an economy as a person writes it.
func economy(flag, text string) (trade.Economy, error) {
	if e, ok := trade.ParseEconomy(text); ok {
		return e, nil
	}
	if _, ok := trade.ParseGroup(text); ok {
		return "", usage(fmt.Errorf("%s: %s is a group of economies; name one of its members", flag, text))
	}
	if e, ok := trade.Begun(text); ok {
		return "", usage(fmt.Errorf("%s: %q is no economy\ndid you mean %q (%s)?", flag, text, e, e.Name()))
	}
	var names []string
	for _, e := range trade.Economies() {
		names = append(names, string(e), e.Alpha2(), e.Name())
	}
	return "", usage(fmt.Errorf("%s: %q is no economy\n%s", flag, text, pact.DidYouMean(text, names, "write KOR, KR or \"South Korea\"")))
}

func (c *dutyCmd) inputs() (in schedule.Inputs, err error) {
	number := func(flag, text string) (*apd.Decimal, error) {
		d, _, err := apd.NewFromString(strings.ReplaceAll(text, ",", ""))
		if err != nil || d.Form != apd.Finite || d.Sign() <= 0 {
			return nil, usage(fmt.Errorf("%s: %q is not a number above 0", flag, text))
		}
		return d, nil
	}
	if c.Value != "" {
		if in.Value, err = number("--value", c.Value); err != nil {
			return in, err
		}
	}
	if c.Quantity == "" {
		if c.Unit != "" {
			return in, usage(errors.New("--unit names the unit of --quantity; give both"))
		}
		return in, nil
	}
	n, err := number("--quantity", c.Quantity)
	if err != nil {
		return in, err
	}
	u, ok := schedule.ParseUnit(c.Unit)
	if !ok {
		return in, usage(fmt.Errorf("--unit: %q is no unit of the schedule; write kg, liters, No., doz., pr. or m²", c.Unit))
	}
	in.Quantities = []schedule.Quantity{{Number: n, Unit: u}}
	return in, nil
}

// knownFacts refuses a condition that no measure turns on: most likely a slip.
func knownFacts(law *tariff.Law, facts map[string]tariff.Truth) error {
	names := law.Facts()
	for name := range facts {
		if !slices.Contains(names, name) && !strings.HasPrefix(name, "ex-") && !strings.HasPrefix(name, "quota-") {
			return usage(fmt.Errorf("no measure turns on the condition %q\n%s", name, pact.DidYouMean(name, names, "conditions: "+strings.Join(names, ", "))))
		}
	}
	return nil
}

// lawFrom opens the dossiers of law. A folder whose measures all stand under
// instruments of its own is law of its own; any other is a what-if and is laid
// over us-tariffs.
func (s *session) lawFrom(c lawDossiers) ([]*dossier.Dossier, error) {
	var own []*dossier.Dossier
	var over []string
	for _, name := range c.Dossier {
		d, messages, err := openDossier(name, nil)
		if err != nil {
			return nil, err
		}
		if !statesLaw(d) {
			over = append(over, name)
			continue
		}
		if err := s.refuseErrors(d, messages); err != nil {
			return nil, err
		}
		own = append(own, d)
	}
	if len(own) > 0 && len(over) == 0 {
		return own, nil
	}
	d, messages, err := openDossier("us-tariffs", nil, over...)
	if err != nil {
		return nil, err
	}
	if err := s.refuseErrors(d, messages); err != nil {
		return nil, err
	}
	return append(own, d), nil
}

// statesLaw reports whether a dossier is law of its own: it uses a dossier of
// law, or has measures and all of them stand under its own instruments.
func statesLaw(d *dossier.Dossier) bool {
	if len(d.Uses) > 0 {
		return true
	}
	measures := d.All("measure")
	return len(measures) > 0 && !slices.ContainsFunc(measures, func(m *dossier.Entry) bool {
		under, _ := dossier.Get[[]*dossier.Ref](m.Values, "under")
		return len(under) == 0 || slices.ContainsFunc(under, func(r *dossier.Ref) bool { return r.Entry == nil })
	})
}

// laws states the law of the dossiers at the clocks of one question.
func (s *session) laws(c lawDossiers, on, known trade.Date) (tariff.Laws, error) {
	list, err := s.lawFrom(c)
	if err != nil {
		return tariff.Laws{}, err
	}
	laws, messages := tariff.CompileLaws(list, on, known)
	return laws, s.refuseLaw(messages)
}

func (s *session) compile(list []*dossier.Dossier, known trade.Date, voids bool) (*tariff.Law, error) {
	law, messages := tariff.Compile(list, known, voids)
	return law, s.refuseLaw(messages)
}

// refuseLaw prints what is wrong with a law and gives errWork where anything is:
// a duty from law that was only partly read would be wrong.
func (s *session) refuseLaw(messages []pact.Diagnostic) error {
	for _, m := range messages {
		fmt.Fprint(s.err, m.Render())
	}
	if pact.HasErrors(messages) {
		return errWork
	}
	return nil
}

// duty answers a question on a code of the schedule: on one line, or on all
// lines under the code where they differ.
func duty(book *schedule.Schedule, laws tariff.Laws, q tariff.Question, known trade.Date, in schedule.Inputs) (*dutyAnswer, error) {
	revision, outside := book.On(q.On)
	if revision == nil {
		return nil, fmt.Errorf("the schedule begins on %s; nothing is known of %s", book.Revisions()[0].From, q.On)
	}
	a := &dutyAnswer{Code: q.Code.Dotted(), Origin: q.Origin, Importer: q.Importer, On: q.On, Known: known, Claim: cmp.Or(q.Claim, "none"),
		Applied: []appliedShape{}, NotApplied: []notAppliedShape{}, Unknown: []string{}, Assumed: []string{}, revision: revision.Name}
	if outside == schedule.After {
		a.Assumed = append(a.Assumed, fmt.Sprintf("the base is that of %s, the last revision at hand; a later one was posted on %s", revision.Name, book.Until()))
	}
	lines, goods, note, err := linesOf(revision, q.Code)
	if err != nil {
		return nil, err
	}
	a.Goods = strings.TrimSuffix(goods, ":")
	if note != "" {
		a.Assumed = append(a.Assumed, note)
	}
	type outcome struct {
		base, entry, assessed, owed, refund tariff.Range
	}
	byLine := map[string][]string{}
	firstRate := ""
	for i, line := range lines {
		base, rate, failed := tariff.BaseOf(line, q.Origin, q.Claim, in)
		lq := q
		lq.Code = line.Code
		if failed != "" {
			a.Assumed = appendNew(a.Assumed, failed)
		}
		x, err := laws.Duty(lq, base, func(m *dossier.Entry, text string) tariff.Range {
			e, err := schedule.ParseExpression(text)
			if err != nil {
				return tariff.Range{Low: 0, High: math.Inf(1)}
			}
			r := e.Eval(in)
			return tariff.Range{Low: float64(r.Low), High: float64(r.High)}
		})
		if err != nil {
			return nil, err
		}
		o := outcome{x.Base, x.AtEntry, x.Assessed, x.Owed, x.Refundable}
		key := pctRange(o.assessed).String()
		byLine[key] = append(byLine[key], line.Code.Dotted())
		for _, u := range x.Unknown {
			a.Unknown = appendNew(a.Unknown, u)
		}
		for _, u := range x.Assumed {
			a.Assumed = appendNew(a.Assumed, u)
		}
		if i == 0 {
			firstRate, a.baseRate = rate, rate
			a.Base, a.AtEntry, a.Assessed, a.Owed, a.Refundable = pctRange(o.base), pctRange(o.entry), pctRange(o.assessed), pctRange(o.owed), pctRange(o.refund)
		}
		if rate != firstRate {
			column, _, _ := strings.Cut(firstRate, " ")
			a.baseRate = column + " (it differs by line)"
		}
		a.merge(x)
		for _, p := range []struct {
			to *pctRange
			r  tariff.Range
		}{{&a.Base, o.base}, {&a.AtEntry, o.entry}, {&a.Assessed, o.assessed}, {&a.Owed, o.owed}, {&a.Refundable, o.refund}} {
			*p.to = pctRange{Low: min(p.to.Low, p.r.Low), High: max(p.to.High, p.r.High)}
		}
	}
	if len(byLine) > 1 {
		var parts []string
		for key, codes := range byLine {
			if len(codes) > 4 {
				codes = append(codes[:3:3], fmt.Sprintf("and %d more", len(codes)-3))
			}
			parts = append(parts, key+" on "+strings.Join(codes, ", "))
		}
		slices.Sort(parts)
		a.Unknown = append(a.Unknown, "the line: "+strings.Join(parts, "; "))
	}
	for i := range a.Applied { // it adds nothing on the other lines
		if m := &a.Applied[i]; m.lines < len(lines) {
			m.Adds = pctRange{Low: min(m.Adds.Low, 0), High: max(m.Adds.High, 0)}
		}
	}
	a.dropApplied()
	return a, nil
}

// merge adds the measures of one line to the answer.
func (a *dutyAnswer) merge(x *tariff.Answer) {
	for _, m := range x.Applied {
		shape := appliedShape{Measure: m.Measure.ID, Authority: m.Authority, Heading: strings.Join(m.Headings, " or "), Operation: m.Operation, Adds: pctRange(m.Adds), Sources: sources(m.Measure)}
		if m.Portion != "" {
			shape.Portion = &m.Portion
		}
		if i := slices.IndexFunc(a.Applied, func(o appliedShape) bool { return o.Measure == shape.Measure }); i >= 0 {
			had := &a.Applied[i]
			had.Adds = pctRange{Low: min(had.Adds.Low, shape.Adds.Low), High: max(had.Adds.High, shape.Adds.High)}
			if !slices.Contains(strings.Split(had.Heading, " or "), shape.Heading) && shape.Heading != had.Heading {
				had.Heading += " or " + shape.Heading
			}
			had.lines++
			continue
		}
		shape.lines = 1
		a.Applied = append(a.Applied, shape)
	}
	for _, m := range x.NotApplied {
		heading := ""
		if v, ok := dossier.Get[[]trade.Product](m.Measure.Values, "heading"); ok {
			names := make([]string, len(v))
			for i := range v {
				names[i] = v[i].Dotted()
			}
			heading = strings.Join(names, ", ")
		}
		shape := notAppliedShape{m.Measure.ID, heading, m.Reason}
		if !slices.Contains(a.NotApplied, shape) {
			a.NotApplied = append(a.NotApplied, shape)
		}
	}
}

// dropApplied takes measures that applied on some line out of those that did not.
func (a *dutyAnswer) dropApplied() {
	a.NotApplied = slices.DeleteFunc(a.NotApplied, func(n notAppliedShape) bool {
		return slices.ContainsFunc(a.Applied, func(m appliedShape) bool { return m.Measure == n.Measure })
	})
}

func appendNew(list []string, s string) []string {
	if slices.Contains(list, s) {
		return list
	}
	return append(list, s)
}

// sources names where a measure is stated: source and place.
func sources(e *dossier.Entry) []string {
	out := []string{}
	for _, at := range e.Attributions() {
		s := at.Source.Text
		if at.Locator != "" {
			s += " @ " + at.Locator
		}
		out = appendNew(out, s)
	}
	return out
}

// linesOf gives the statistical lines that a code means in a revision, and what
// the line of the code itself says of the goods.
func linesOf(revision *schedule.Revision, code trade.Product) (lines []schedule.Line, goods, note string, err error) {
	found := revision.Find(code)
	switch found.Kind {
	case schedule.Exact:
		return found.Lines, found.Line.Description, "", nil
	case schedule.Prefix:
		for n := len(code); n >= 4; n-- { // the line of a prefix, or of the heading above it
			if line, ok := revision.Line(code[:n]); ok {
				return found.Lines, line.Description, "", nil
			}
		}
		return found.Lines, found.Lines[0].Description, "", nil
	case schedule.TooFine:
		return found.Lines, found.Line.Description, fmt.Sprintf("%s is no line of %s; the answer is for %s", code.Dotted(), revision.Name, found.Line.Code.Dotted()), nil
	case schedule.Elsewhere:
		var next []string
		for _, link := range append(found.Successors, found.Predecessors...) {
			target := link.New
			if slices.ContainsFunc(found.Predecessors, func(l schedule.Link) bool { return l == link }) {
				target = link.Old
			}
			if line, ok := revision.Line(target); ok {
				lines = append(lines, line)
				next = append(next, target.Dotted())
			}
		}
		if len(lines) > 0 {
			return lines, lines[0].Description, fmt.Sprintf("%s is a line of another revision; by the concordance it is %s in %s", code.Dotted(), strings.Join(next, ", "), revision.Name), nil
		}
		var spans []string
		for _, sp := range found.Spans {
			spans = append(spans, sp.First.Name+" to "+sp.Last.Name)
		}
		return nil, "", "", fmt.Errorf("%s is not in %s; it is in %s\nask for a day of those revisions, or see: servanda schedule show %s", code.Dotted(), revision.Name, strings.Join(spans, ", "), code[:min(6, len(code))].Dotted())
	case schedule.Reserved:
		return nil, "", "", fmt.Errorf("%s: chapter 77 is reserved; no goods stand in it", code.Dotted())
	}
	var near []string
	for _, l := range found.Lines {
		near = append(near, l.Code.Dotted())
	}
	return nil, "", "", fmt.Errorf("%s is in no revision of the schedule\nnearest: %s", code.Dotted(), strings.Join(near, ", "))
}

// dutyTable prints the answer for a terminal.
func (s *session) dutyTable(a *dutyAnswer, asked string) {
	fmt.Fprintf(s.out, "%s %s, from %s to %s, entered %s, as known on %s\n\n", a.Code, a.Goods, a.Origin.Name(), a.Importer.Name(), a.On, a.Known)
	t := s.table("", "duty", "heading", "measure")
	t.row("base", a.Base.String(), "", a.baseRate)
	for _, m := range a.Applied {
		portion := ""
		if m.Portion != nil {
			portion = " on " + *m.Portion
		}
		t.row("+ "+m.Authority, m.Adds.String()+portion, m.Heading, m.Measure+": "+m.Operation)
	}
	t.row("assessed", a.Assessed.String(), "", "")
	if a.Owed != a.Assessed {
		t.row("owed", a.Owed.String(), "", "what was void from the beginning is not owed")
	}
	if a.AtEntry != a.Assessed {
		t.row("at entry", a.AtEntry.String(), "", "as known on the day of entry")
	}
	if a.Refundable != (pctRange{}) {
		t.row("refundable", a.Refundable.String(), "", "at entry less owed")
	}
	t.print()
	fmt.Fprintln(s.out)
	for _, u := range a.Unknown {
		fmt.Fprintln(s.out, s.fill("unknown: "+u))
	}
	var unclaimed []string
	for _, u := range a.Assumed {
		if name, ok := strings.CutSuffix(u, " is not claimed"); ok {
			unclaimed = append(unclaimed, name)
		} else {
			fmt.Fprintln(s.out, s.fill("assumed: "+u))
		}
	}
	if len(unclaimed) > 0 {
		fmt.Fprintln(s.out, s.fill("assumed: not claimed: "+strings.Join(unclaimed, ", ")))
	}
	remote := 0
	for _, n := range a.NotApplied {
		if strings.HasPrefix(n.Reason, "it asks for: ") { // never reached the goods; --explain has it
			remote++
			continue
		}
		fmt.Fprintf(s.out, "not applied: %s, %s\n", n.Measure, n.Reason)
	}
	if remote > 0 {
		fmt.Fprintf(s.out, "not applied: %s that ask for something not claimed or not given\n", counted(remote, "measure"))
	}
	fmt.Fprintf(s.out, "servanda duty %s … --explain gives the steps and their sources.\n", asked)
}

// explainDuty prints the derivation in numbered steps.
func (s *session) explainDuty(a *dutyAnswer) {
	fmt.Fprintf(s.out, "%s %s, from %s to %s, entered %s, as known on %s\n\n", a.Code, a.Goods, a.Origin.Name(), a.Importer.Name(), a.On, a.Known)
	for i, step := range a.steps() {
		fmt.Fprintf(s.out, "%2d. %s\n", i+1, step)
	}
}

// steps are the derivation, one sentence a step.
func (a *dutyAnswer) steps() []string {
	var out []string
	say := func(format string, args ...any) { out = append(out, fmt.Sprintf(format, args...)) }
	say("Base: %s, from the %s rate of %s (%s).", a.Base, strings.SplitN(a.baseRate, " ", 2)[0], a.Code, a.revision)
	for _, m := range a.Applied {
		cite := ""
		if len(m.Sources) > 0 {
			cite = " [" + strings.Join(m.Sources, "; ") + "]"
		}
		portion := ""
		if m.Portion != nil {
			portion = " on the portion " + *m.Portion
		}
		heading := ""
		if m.Heading != "" {
			heading = ", heading " + m.Heading
		}
		say("%s%s: %s%s adds %s.%s", m.Measure, heading, m.Operation, portion, m.Adds, cite)
	}
	for _, n := range a.NotApplied {
		heading := ""
		if n.Heading != "" {
			heading = " (" + n.Heading + ")"
		}
		say("%s%s does not count: %s.", n.Measure, heading, n.Reason)
	}
	say("Assessed: %s.", a.Assessed)
	say("Owed, voids counted: %s.", a.Owed)
	say("At entry, as known on %s: %s. Refundable: %s.", a.On, a.AtEntry, a.Refundable)
	for _, u := range a.Unknown {
		say("Unknown: %s.", u)
	}
	for _, u := range a.Assumed {
		say("Assumed: %s.", u)
	}
	return out
}
