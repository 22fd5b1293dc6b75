package main

import (
	"bytes"
	"crypto/sha256"
	"fmt"
	"io"
	"math"
	"os"
	"strings"

	"github.com/cockroachdb/apd/v3"
	"github.com/google/renameio/v2"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/trade"
)

type scheduleCmd struct {
	Show     scheduleShowCmd     `cmd:"" help:"A line of the US tariff schedule on a day: rates, units, lines under it."`
	Describe scheduleDescribeCmd `cmd:"" help:"Which revisions of the schedule the program carries, and their days."`
	Build    scheduleBuildCmd    `cmd:"" help:"Write the compact table from the published exports."`
}

type scheduleShowCmd struct {
	Code     string `arg:"" help:"Code of 2 to 10 digits, dots allowed."`
	On       string `placeholder:"DAY" help:"The day the answer speaks of (today where not given)."`
	Value    string `placeholder:"USD" help:"Customs value, to turn a specific duty into a percentage."`
	Quantity string `placeholder:"N" help:"Quantity, with --unit."`
	Unit     string `placeholder:"U" help:"Unit of the quantity: kg, liter, doz., each."`
	JSON     bool   `help:"Print the line or lines as JSON."`
}

func (c *scheduleShowCmd) Help() string {
	return `Base rates only: the additional duties of trade measures are the law of
servanda duty, not of the schedule. A code of 2 to 6 digits lists the lines under
it. A code that the day's schedule does not have is answered with the nearest
ones, or with what replaced it.

Examples:
  servanda schedule show 8703.23.01
  servanda schedule show 2204.21.50 --value 2000 --quantity 1000 --unit liter
  servanda schedule show 8704 --on 2025-11-14`
}

// shownLine is the documented shape of a line.
type shownLine struct {
	Code        trade.Product `json:"code"`
	Description string        `json:"description"`
	Units       []string      `json:"units"`
	Statistical bool          `json:"statistical"`
	Rate8       trade.Product `json:"rates_of,omitempty"`
	General     string        `json:"general"`
	Special     []shownRate   `json:"special"`
	Other       string        `json:"other"`
	Additional  string        `json:"additional,omitempty"`
	GeneralPct  *shownRange   `json:"general_pct,omitempty"`
	Unknown     []string      `json:"unknown,omitempty"`
}

type shownRate struct {
	Programmes []string `json:"programmes"`
	Rate       string   `json:"rate"`
}

type shownRange struct {
	Low  float64  `json:"low"`
	High *float64 `json:"high"`
}

type shown struct {
	Code     trade.Product `json:"code"`
	On       string        `json:"on"`
	Revision string        `json:"revision"`
	From     string        `json:"from"`
	Outside  bool          `json:"outside"`
	Found    string        `json:"found"`
	Says     string        `json:"says"`
	Lines    []shownLine   `json:"lines"`
}

func (c *scheduleShowCmd) Run(s *session) error {
	code, err := trade.ParseProduct(c.Code)
	if err != nil {
		return usage(err)
	}
	day, err := s.day("--on", c.On)
	if err != nil {
		return err
	}
	in, err := c.inputs()
	if err != nil {
		return usage(err)
	}
	us, err := schedule.Open()
	if err != nil {
		return err
	}
	r, outside := us.On(day)
	if r == nil {
		first := us.Revisions()[0]
		return fmt.Errorf("no schedule of %s is held: the first one is the %s, from %s; ask for a later day with --on", day, first.Name, first.From)
	}
	f := r.Find(code)
	lines := f.Lines
	if f.Kind == schedule.Exact || f.Kind == schedule.TooFine {
		lines = []schedule.Line{f.Line}
		for _, l := range f.Lines {
			if l.Code != f.Line.Code {
				lines = append(lines, l)
			}
		}
	}
	answer := shown{Code: code, On: day.String(), Revision: r.Name, From: r.From.String(), Outside: outside != schedule.Inside, Found: f.Kind.String(), Says: f.String(), Lines: []shownLine{}}
	for _, l := range lines {
		answer.Lines = append(answer.Lines, showLine(l, in))
	}
	missing := f.Kind != schedule.Exact && f.Kind != schedule.Prefix
	if c.JSON {
		if err := writeJSON(s.out, answer); err != nil {
			return err
		}
	} else {
		c.print(s, &answer, f, outside, us)
	}
	if missing {
		fmt.Fprintln(s.err, "servanda:", f.String())
		return errWork
	}
	return nil
}

func (c *scheduleShowCmd) inputs() (schedule.Inputs, error) {
	var in schedule.Inputs
	number := func(flag, text string) (*apd.Decimal, error) {
		d, _, err := apd.NewFromString(strings.ReplaceAll(text, ",", ""))
		if err != nil || d.Form != apd.Finite || d.Sign() <= 0 {
			return nil, fmt.Errorf("%s: %q is not a number over 0; write it as 2000 or 12.5", flag, text)
		}
		return d, nil
	}
	if c.Value != "" {
		v, err := number("--value", c.Value)
		if err != nil {
			return in, err
		}
		in.Value = v
	}
	if (c.Quantity == "") != (c.Unit == "") {
		return in, fmt.Errorf("--quantity and --unit belong together; give both")
	}
	if c.Quantity != "" {
		n, err := number("--quantity", c.Quantity)
		if err != nil {
			return in, err
		}
		u, ok := schedule.ParseUnit(c.Unit)
		if !ok {
			return in, fmt.Errorf("--unit: %q is not a known unit; write one such as kg, liter, doz. or each", c.Unit)
		}
		in.Quantities = []schedule.Quantity{{Number: n, Unit: u}}
	}
	return in, nil
}

func showLine(l schedule.Line, in schedule.Inputs) shownLine {
	out := shownLine{Code: l.Code, Description: l.Description, Units: l.Units, Statistical: l.Statistical, Rate8: l.Rate8,
		General: l.General.Text, Other: l.Other.Text, Additional: l.Additional.Text, Special: []shownRate{}}
	if out.Units == nil {
		out.Units = []string{}
	}
	for _, p := range l.Special {
		programmes := p.Symbols
		if programmes == nil {
			programmes = []string{}
		}
		out.Special = append(out.Special, shownRate{programmes, p.Expression.Text})
	}
	if !l.General.IsZero() {
		i := l.General.Eval(in)
		out.GeneralPct = &shownRange{Low: percent(i.Low)}
		if !math.IsInf(float64(i.High), 0) {
			high := percent(i.High)
			out.GeneralPct.High = &high
		}
		out.Unknown = i.Unknown
	}
	return out
}

// percent of a fraction, without the dust of the binary product.
func percent(r trade.Rate) float64 { return math.Round(float64(r)*1e12) / 1e10 }

func (c *scheduleShowCmd) print(s *session, a *shown, f schedule.Found, outside schedule.Outside, us *schedule.Schedule) {
	fmt.Fprintf(s.out, "%s, from %s\n", a.Revision, a.From)
	if outside == schedule.After {
		fmt.Fprintf(s.out, "A later revision was posted on %s and is not held: rates may have changed since.\n", us.Until())
	}
	if f.Kind == schedule.Exact {
		a := a.Lines[0]
		fmt.Fprintf(s.out, "\n%s  %s\n", a.Code.Dotted(), a.Description)
		t := s.table("", "")
		t.row("general", or(a.General, "none stated"))
		for _, p := range a.Special {
			t.row("special", strings.TrimSpace(or(p.Rate, "none stated")+"  "+strings.Join(p.Programmes, ", ")))
		}
		t.row("column 2", or(a.Other, "none stated"))
		if a.Additional != "" {
			t.row("additional", a.Additional)
		}
		if len(a.Units) > 0 {
			t.row("units", strings.Join(a.Units, ", "))
		}
		if a.GeneralPct != nil {
			i := f.Line.General
			if _, simple := i.Simple(); !simple {
				t.row("general, of value", rangeText(a.GeneralPct))
			}
		}
		t.print()
		for _, why := range a.Unknown {
			fmt.Fprintf(s.out, "not known: %s\n", why)
		}
	}
	rest := a.Lines
	if f.Kind == schedule.Exact {
		rest = rest[1:]
	}
	if len(rest) == 0 {
		return
	}
	fmt.Fprintln(s.out)
	t := s.table("code", "general", "units", "description")
	for _, l := range rest {
		t.row(l.Code.Dotted(), or(l.General, "–"), strings.Join(l.Units, ", "), l.Description)
	}
	t.print()
}

func or(text, none string) string {
	if text == "" {
		return none
	}
	return text
}

func rangeText(r *shownRange) string {
	low := trade.Rate(r.Low / 100).String()
	switch {
	case r.High == nil:
		return "at least " + low
	case *r.High == r.Low:
		return low
	}
	return low + " to " + trade.Rate(*r.High/100).String()
}

type scheduleDescribeCmd struct {
	JSON bool `help:"Print [{revision, from, published}]."`
}

func (c *scheduleDescribeCmd) Help() string {
	return `The day on which a revision was posted is not the day on which a change of it
binds: that day stands in the act that made the change.

Examples:
  servanda schedule describe
  servanda schedule describe --json`
}

func (c *scheduleDescribeCmd) Run(s *session) error {
	us, err := schedule.Open()
	if err != nil {
		return err
	}
	type described struct {
		Revision  string `json:"revision"`
		From      string `json:"from"`
		Published string `json:"published"`
	}
	all := []described{}
	for _, r := range us.Revisions() {
		all = append(all, described{r.Name, r.From.String(), r.Published.String()})
	}
	if c.JSON {
		return writeJSON(s.out, all)
	}
	t := s.table("revision", "from", "posted")
	for _, r := range all {
		t.row(r.Revision, r.From, r.Published)
	}
	t.print()
	if !us.Until().IsZero() {
		fmt.Fprintf(s.out, "\nA later revision was posted on %s and is not held.\n", us.Until())
	}
	return nil
}

type scheduleBuildCmd struct {
	Dir         string `arg:"" name:"dir" type:"existingdir" help:"Folder of the exports, JSON or CSV, plain or with gzip."`
	Dates       string `required:"" type:"existingfile" placeholder:"FILE" help:"List of revisions: revision,file,from,published,source."`
	Concordance string `type:"existingfile" placeholder:"FILE" help:"List of changed codes: old_hts10,new_hts10,revision_from,revision_to,change_type,similarity."`
	Output      string `short:"o" required:"" placeholder:"FILE" help:"The table to write."`
	Provenance  string `placeholder:"FILE" help:"Write here what went into the table, with checksums."`
}

func (c *scheduleBuildCmd) Help() string {
	return `The same inputs give the same bytes. What is odd in an export is said on
stderr and in the provenance.

Examples:
  servanda schedule build exports --dates schedule/revisions.csv -o schedule/usa.tsv.gz
  servanda schedule build exports --dates schedule/revisions.csv --concordance changes.csv \
    --provenance schedule/PROVENANCE.md -o schedule/usa.tsv.gz`
}

func (c *scheduleBuildCmd) Run(s *session) error {
	list, err := os.ReadFile(c.Dates)
	if err != nil {
		return err
	}
	editions, err := schedule.ParseEditions(bytes.NewReader(list))
	if err != nil {
		return fmt.Errorf("%s: %w", c.Dates, err)
	}
	var changes []byte
	var concordance io.Reader
	if c.Concordance != "" {
		if changes, err = os.ReadFile(c.Concordance); err != nil {
			return err
		}
		concordance = bytes.NewReader(changes)
	}
	b, err := schedule.Build(os.DirFS(c.Dir), editions, concordance)
	if err != nil {
		return err
	}
	if err := renameio.WriteFile(c.Output, b.Table, 0o644); err != nil {
		return err
	}
	for _, n := range b.Notes {
		fmt.Fprintln(s.err, "note:", n)
	}
	if c.Provenance != "" {
		b.Inputs = append(b.Inputs, schedule.Input{File: "list of revisions", SHA256: fmt.Sprintf("%x", sha256.Sum256(list))})
		if changes != nil {
			b.Inputs = append(b.Inputs, schedule.Input{File: "concordance", SHA256: fmt.Sprintf("%x", sha256.Sum256(changes))})
		}
		if err := renameio.WriteFile(c.Provenance, b.Provenance(), 0o644); err != nil {
			return err
		}
	}
	fmt.Fprintf(s.out, "%s: %d bytes, %d revisions, %d rows, %d changed codes\n", c.Output, len(b.Table), b.Revisions, b.Rows, b.Links)
	return nil
}
