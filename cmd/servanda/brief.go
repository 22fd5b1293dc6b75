package main

import (
	"bytes"
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/renameio/v2"

	"github.com/servanda/servanda/brief"
	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

type briefCmd struct {
	Dir string `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	clocks
	Since     string   `placeholder:"DAY" help:"Tell what changed from this day on (90 days before --as-of where not given)."`
	Output    string   `name:"output" short:"o" required:"" placeholder:"FILE" help:"The file to write: its ending, .html, .md or .xlsx, says in which form."`
	Dossier   []string `placeholder:"DIR" help:"A what-if: a folder of .pact files laid over the dossier."`
	Title     string   `placeholder:"TEXT" help:"Title of the brief (made from the name of the dossier where not given)."`
	Overwrite bool     `help:"Replace FILE even where it is not a brief."`
	Effects   string   `enum:"yes,no" default:"yes" help:"no: leave out the scenarios of the dossier, which take a second each."`
	modelling
}

func (c *briefCmd) Help() string {
	return `One file that can be sent, printed and kept. It answers what was agreed, what the
law is, what has been kept and what the effect is: the headline, what changed,
each promise with its status and why, the money against its cap, rates over time,
the duty of the dossier's example goods with its derivation, effects of the
dossier's scenarios with ranges, what is due, what has gone quiet, the timeline,
instruments and topics, where sources differ, the sources, and how the effects
were computed. The page asks nothing of the network and runs no script.

Example goods and scenarios are entries of the dossier (docs/language.md). A brief
that stands at FILE is replaced; any other file is left as it is.

Examples:
  servanda brief korea-us-2025 -o korea-us.html
  servanda brief korea-us-2025 --draws 200 -o korea-us.html
  servanda brief korea-us-2025 --as-of 2026-03-01 --known 2026-03-01 -o march.md
  servanda brief my-deal --since 2026-09-01 --effects no -o my-deal.xlsx`
}

func (c *briefCmd) Run(s *session) error {
	var write func(*brief.Brief, io.Writer) error
	switch strings.ToLower(filepath.Ext(c.Output)) {
	case ".html", ".htm":
		write = (*brief.Brief).HTML
	case ".md", ".markdown":
		write = (*brief.Brief).Markdown
	case ".xlsx":
		write = (*brief.Brief).XLSX
	default:
		return usage(fmt.Errorf("-o %s: a brief ends in .html, .md or .xlsx; the ending says in which form it is written", c.Output))
	}
	asOf, known, err := c.days(s)
	if err != nil {
		return err
	}
	options := brief.Options{Title: c.Title, Version: release}
	if c.Since != "" {
		if options.Since, err = s.day("--since", c.Since); err != nil {
			return err
		}
		if options.Since > asOf {
			return usage(fmt.Errorf("--since %s comes after --as-of %s; give an earlier day", options.Since, asOf))
		}
	}
	if !c.Overwrite {
		switch old, err := os.ReadFile(c.Output); {
		case err == nil && len(old) > 0 && !brief.Written(old):
			return fmt.Errorf("%s stands already and is not a brief; name another file, or give --overwrite", c.Output)
		case err != nil && !errors.Is(err, fs.ErrNotExist):
			return err
		}
	}
	v, err := s.view(c.Dir, asOf, known, c.Dossier...)
	if err != nil {
		return err
	}
	if err := c.lawAndEffect(s, v, &options); err != nil {
		return err
	}
	b := brief.New(v, options)
	var out bytes.Buffer
	if err := write(b, &out); err != nil {
		return err
	}
	if err := renameio.WriteFile(c.Output, out.Bytes(), 0o644); err != nil {
		return fmt.Errorf("%s cannot be written: %w", c.Output, cause(err))
	}
	fmt.Fprintf(s.out, "%s, as of %s, as known on %s\n", b.Title, asOf, known)
	for _, a := range b.Answers {
		fmt.Fprintln(s.out, wrap(fmt.Sprintf("%s: %s", a.Question, a.Text), 78))
	}
	fmt.Fprintf(s.out, "The brief is %s\n", c.Output)
	return nil
}

// lawAndEffect adds the rates, the example goods and the scenarios of the dossier.
func (c *briefCmd) lawAndEffect(s *session, v *ledger.View, o *brief.Options) error {
	seen := func(kind string) []*dossier.Entry {
		return slices.DeleteFunc(v.Dossier.All(kind), func(e *dossier.Entry) bool { return !e.SeenBy(v.Known) })
	}
	examples, scenarios := seen("example"), seen("scenario")
	if c.Effects == "no" {
		scenarios = nil
	}
	if len(examples)+len(scenarios) == 0 {
		return nil
	}
	m, err := c.modelling.open(s)
	if err != nil {
		return err
	}
	l := lawyer{session: s, dir: c.Dir, base: c.Dossier}
	list, err := l.lawOf(v.Dossier, nil)
	if err != nil {
		return err
	}
	law, err := s.compile(list, v.Known, false)
	if err != nil {
		return err
	}
	o.Weights = "the imports of 2024"
	if c.Imports != "" {
		o.Weights = "the imports in " + filepath.Base(c.Imports)
	}
	if len(examples) > 0 {
		owed, err := s.compile(list, v.Known, true)
		if err != nil {
			return err
		}
		if o.Goods, err = exampleGoods(m.weights.Schedule, law, owed, list, examples, v.AsOf, v.Known); err != nil {
			return err
		}
		for _, e := range scenario.About(v.Dossier) {
			if o.Rates = scenario.PathOf(law, m.world, m.weights, e, v.AsOf); o.Rates != nil {
				break
			}
		}
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	for _, e := range scenarios {
		x := brief.Scenario{ID: e.ID, Title: cmp.Or(e.Title, e.ID), Note: e.Text("note")}
		for _, f := range scenario.About(v.Dossier) {
			x.Focus = append(x.Focus, string(f))
		}
		a, err := l.scenario(e, m, v.AsOf, v.Known)
		if err == nil && len(o.Scenarios) > 0 {
			a.question.Transfers = nil // money stands beside the first scenario alone
		}
		if err == nil {
			x.Effects, err = a.run(ctx, s)
		}
		switch {
		case ctx.Err() != nil:
			return errors.New("interrupted; no brief was written")
		case errors.Is(err, errWork):
			return err
		case err != nil:
			x.Refused = err.Error()
		}
		o.Scenarios = append(o.Scenarios, x)
	}
	return nil
}

// exampleGoods follows the duty of each example over time, and derives it for the
// day of the view.
func exampleGoods(book *schedule.Schedule, law, owed *tariff.Law, list []*dossier.Dossier, examples []*dossier.Entry, asOf, known trade.Date) ([]brief.Good, error) {
	first := book.Revisions()[0].From
	days := law.Boundaries(first, asOf.AddDays(1))
	for _, v := range book.Revisions() {
		if v.From > first && v.From <= asOf {
			days = append(days, v.From)
		}
	}
	slices.Sort(days)
	days = slices.Compact(days)
	today, messages := tariff.CompileLaws(list, asOf, known)
	for _, m := range messages {
		return nil, errors.New(m.Message)
	}
	var questions []tariff.Question
	var goods, left []brief.Good
	for _, e := range examples {
		q := exampleQuestion(e)
		g := brief.Good{ID: e.ID, Title: cmp.Or(e.Title, e.ID), Code: q.Code.Dotted(), Origin: q.Origin.Name(), Importer: q.Importer.Name(), Claim: q.Claim}
		q.On = asOf
		if q.Importer != "USA" {
			g.Steps = []string{errOtherImporter(q.Importer).Error()}
			left = append(left, g)
			continue
		}
		if a, err := duty(book, today, q, known, schedule.Inputs{}); err != nil {
			g.Steps = []string{err.Error()}
		} else {
			g.Goods, g.Steps = a.Goods, a.steps()
		}
		questions, goods = append(questions, q), append(goods, g)
	}
	if asOf < first { // each says so in its steps
		return append(goods, left...), nil
	}
	then := tariff.Laws{Assessed: law, Owed: owed, AtEntry: law}
	for i, day := range days {
		until := asOf
		if i+1 < len(days) {
			until = days[i+1].AddDays(-1)
		}
		for k := range goods {
			q := questions[k]
			q.On = day
			r := brief.GoodRate{From: day, Until: until}
			if a, err := duty(book, then, q, known, schedule.Inputs{}); err != nil {
				r.Measures = "not a line of the schedule"
			} else {
				r.Base, r.Assessed, r.Owed = inProse(a.Base), inProse(a.Assessed), inProse(a.Owed)
				var by []string
				for _, m := range a.Applied {
					if m.Adds != (pctRange{}) {
						by = append(by, m.Measure+": "+m.Operation)
					}
				}
				r.Measures = strings.Join(by, "; ")
			}
			g := &goods[k]
			if n := len(g.Rates) - 1; n >= 0 && g.Rates[n].Base == r.Base && g.Rates[n].Assessed == r.Assessed && g.Rates[n].Owed == r.Owed && g.Rates[n].Measures == r.Measures {
				g.Rates[n].Until = until
			} else {
				g.Rates = append(g.Rates, r)
			}
		}
	}
	return append(goods, left...), nil
}

// inProse writes a range as the brief does, with a space before the sign.
func inProse(r pctRange) string { return strings.ReplaceAll(r.String(), "%", " %") }

// exampleQuestion reads an example, whose goods, origin and importer the check has
// found to be one each.
func exampleQuestion(e *dossier.Entry) tariff.Question {
	q := tariff.Question{Importer: "USA", Claim: e.Text("claim")}
	q.Code, _ = e.Code()
	for field, to := range map[string]*trade.Economy{"origin": &q.Origin, "importer": &q.Importer} {
		if p, ok := dossier.Get[dossier.Parties](e.Values, field); ok && len(p.List) == 1 {
			*to = p.List[0].Economy
		}
	}
	return q
}
