package main

import (
	"cmp"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"math"
	"os"
	"os/signal"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

type effectsCmd struct {
	Dir      string   `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	Law      string   `placeholder:"D1..D2" help:"The day of the first state and that of the second; one day, or none (today), for both."`
	Known    string   `placeholder:"DAY" help:"Only law known by this day (today where not given); K1..K2: each state as known on its own."`
	New      []string `placeholder:"MEASURE" help:"A measure, or all under an instrument, that only the second state has."`
	Without  []string `placeholder:"MEASURE" help:"A measure, or all under an instrument, that only the first state has."`
	Dossier  []string `placeholder:"DIR" help:"A what-if laid over the second state: a folder of .pact files."`
	Scenario string   `placeholder:"ID" help:"A scenario of the dossier (its first where neither this nor a law is given)."`
	modelling
	Condition map[string]string `placeholder:"NAME=yes|no" help:"A fact about all goods, in both states; what is not given is part of the range."`
	Owed      bool              `help:"Count voids: what is owed, not what was assessed."`
	Economy   []string          `placeholder:"KOR,…" help:"Economies to show first, and partner by partner and sector by sector."`
	All       bool              `help:"Show every economy."`
	JSON      bool              `help:"Print the documented shape."`
}

// modelling says with what effects are computed.
type modelling struct {
	World        string   `default:"apec-2022" placeholder:"WORLD" help:"Folder of the world, or apec-2022."`
	Elasticities []string `placeholder:"SET,…" help:"Sets of trade elasticities, the first central (all of the world, its default first, where not given)."`
	Draws        int      `placeholder:"N" help:"Draws of the trade elasticities around their estimates."`
	Seed         uint64   `default:"1" placeholder:"S" help:"Seed of the draws."`
	Workers      int      `placeholder:"N" help:"Solves side by side (one a core where not given); the answer is the same."`
	Imports      string   `placeholder:"FILE" help:"Weights: imports of the United States by origin and line (those of 2024 that the program carries, where not given)."`
}

// mostDraws is the most draws that may be asked for: more tell nothing more, and all
// are kept until the end.
const mostDraws = 20_000 // of 75 kB each

// opened is what the flags of modelling name.
type opened struct {
	modelling
	world   *world.World
	weights scenario.Weights
}

func (m modelling) open(s *session) (*opened, error) {
	switch {
	case m.Draws < 0 || m.Workers < 0:
		return nil, usage(errors.New("--draws and --workers count things to do; give 0 or more"))
	case m.Draws > mostDraws:
		return nil, usage(fmt.Errorf("--draws %d: more than %d draws tell nothing more; give fewer", m.Draws, mostDraws))
	}
	w, err := s.openWorld(m.World)
	if err != nil {
		return nil, err
	}
	if err := world.Inconsistent(m.World, w.Check()); err != nil {
		return nil, err
	}
	for _, name := range m.Elasticities {
		if _, err := w.Set(name); err != nil {
			return nil, usage(fmt.Errorf("--elasticities: %w", err))
		}
	}
	out := &opened{modelling: m, world: w}
	if out.weights.Imports, err = s.imports(m.Imports); err != nil {
		return nil, err
	}
	out.weights.Schedule, err = schedule.Open()
	return out, err
}

// question is one about a world, without its law.
func (m *opened) question() scenario.Question {
	return scenario.Question{World: m.world, As: m.World, Weights: m.weights, Sets: m.Elasticities, Draws: m.Draws, Seed: m.Seed, Workers: m.Workers}
}

func (c *effectsCmd) Help() string {
	return `Who gains and who loses when the law goes from one state to another: both are
weighed into tariffs by sector and solved against the baseline world, and the
effect is the ratio of the two. Every number comes with its range: over sets of
elasticities and over what the law leaves open, or over --draws.

A state that differs by measures: --new names those that only the second has,
--without those that only the first has. Money promised under a yearly cap is shown
apart, as a transfer. An interrupt shows what is done, and exits 1. docs/method.md says what the effect is and is not.

Examples:
  servanda effects korea-us-2025
  servanda effects korea-us-2025 --law 2025-10-31..2025-11-01 --draws 1000
  servanda effects korea-us-2025 --law 2026-07-23 --without s122 --json
  servanda effects korea-us-2025 --law 2026-01-27 --dossier january-25`
}

func (c *effectsCmd) Run(s *session) error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	a, err := c.asked(s)
	if err != nil {
		return err
	}
	e, err := a.run(ctx, s)
	if err != nil {
		if ctx.Err() != nil {
			return errors.New("interrupted before the central answer was there; nothing is shown")
		}
		return err
	}
	var partial error
	if d := e.Draws; d != nil && d.Done+d.Failed < d.Asked {
		partial = errWork // a script must be able to tell
		fmt.Fprintf(s.err, "servanda: interrupted after %d of %d draws\n", d.Done+d.Failed, d.Asked)
	}
	if c.JSON {
		return cmp.Or(writeJSON(s.out, e), partial)
	}
	c.print(s, e, a)
	return partial
}

// asking is a question about effects made ready.
type asking struct {
	question scenario.Question
	entry    *dossier.Entry // the scenario; nil where flags asked
}

func (a *asking) run(ctx context.Context, s *session) (*scenario.Effects, error) {
	a.question.Progress = s.progress("solving")
	return a.question.Run(ctx)
}

// give takes facts to hold, or not to hold, of all goods in both states.
func (a *asking) give(facts map[string]tariff.Truth) {
	for _, s := range []*scenario.State{&a.question.Before, &a.question.After} {
		if s.Facts == nil {
			s.Facts = map[string]tariff.Truth{}
		}
		maps.Copy(s.Facts, facts)
	}
}

// conditions gives the facts of --condition, each of which one of the two laws must
// turn on.
func (c *effectsCmd) conditions(a *asking) error {
	facts, err := factsOf(c.Condition)
	if err != nil {
		return err
	}
	for name := range facts {
		one := map[string]tariff.Truth{name: tariff.Yes}
		if err := knownFacts(a.question.Before.Law, one); err != nil && knownFacts(a.question.After.Law, one) != nil {
			return err
		}
	}
	a.give(facts)
	return nil
}

// asked reads the flags into a question.
func (c *effectsCmd) asked(s *session) (*asking, error) {
	l := lawyer{session: s, owed: c.Owed, dir: c.Dir}
	d, err := l.over(nil)
	if err != nil {
		return nil, err
	}
	m, err := c.modelling.open(s)
	if err != nil {
		return nil, err
	}
	flags := c.Law != "" || strings.Contains(c.Known, "..") || len(c.New)+len(c.Without)+len(c.Dossier) > 0
	switch all := d.All("scenario"); {
	case c.Scenario != "" && flags:
		return nil, usage(errors.New("--scenario names its own law; give it alone, or --law, --new, --without and --dossier"))
	case c.Scenario != "":
		e := d.Entry(c.Scenario)
		if e == nil || e.Kind.Name != "scenario" {
			return nil, usage(fmt.Errorf("--scenario: %s has no scenario %q\n%s", d.Name, c.Scenario, pact.DidYouMean(c.Scenario, ids(all), "its scenarios are "+strings.Join(ids(all), ", "))))
		}
		return c.named(l, e, m)
	case flags:
		return c.flagged(l, d, m)
	case len(all) > 0:
		if len(all) > 1 {
			fmt.Fprintf(s.err, "servanda: this is %s, the first scenario of %s; --scenario asks for %s\n", all[0].ID, d.Name, strings.Join(ids(all[1:]), ", "))
		}
		return c.named(l, all[0], m)
	}
	return nil, usage(fmt.Errorf("%s names no scenario; say which two states of the law to compare: --law 2025-10-31..2025-11-01", d.Name))
}

func ids(entries []*dossier.Entry) []string {
	out := make([]string, len(entries))
	for i, e := range entries {
		out[i] = e.ID
	}
	return out
}

// flagged makes the question of --law and its companions.
func (c *effectsCmd) flagged(l lawyer, d *dossier.Dossier, m *opened) (*asking, error) {
	days, err := l.pair("--law", c.Law)
	if err != nil {
		return nil, err
	}
	known, err := l.pair("--known", c.Known)
	if err != nil {
		return nil, err
	}
	if days[0] == days[1] && known[0] == known[1] && len(c.New)+len(c.Without)+len(c.Dossier) == 0 {
		return nil, usage(fmt.Errorf("both states are the law on %s; give two days (--law D1..D2), or what differs: --new, --without or --dossier", days[0]))
	}
	a := &asking{question: m.question()}
	q := &a.question
	for _, name := range c.New {
		if slices.Contains(c.Without, name) {
			return nil, usage(fmt.Errorf("%s is in --new and in --without; the first state would be without it, and the second", name))
		}
	}
	if q.Before, err = l.state(q, d, days[0], known[0], nil, "--new", c.New); err != nil {
		if len(c.Dossier) > 0 && len(c.New) > 0 {
			err = fmt.Errorf("%w\nwhat is in a what-if alone the second state alone has: leave it out of --new", err)
		}
		return nil, err
	}
	if q.After, err = l.state(q, d, days[1], known[1], c.Dossier, "--without", c.Without); err != nil {
		return nil, err
	}
	if err := c.conditions(a); err != nil {
		return nil, err
	}
	l.complete(a, d, c.Dossier, known[1])
	return c.focus(a)
}

// named makes the question of a scenario of the dossier.
func (c *effectsCmd) named(l lawyer, e *dossier.Entry, m *opened) (*asking, error) {
	known, err := l.session.day("--known", c.Known)
	if err != nil {
		return nil, err
	}
	a, err := l.scenario(e, m, l.session.today, known)
	if err != nil {
		return nil, err
	}
	if err := c.conditions(a); err != nil {
		return nil, err
	}
	return c.focus(a)
}

// focus puts the economies that --economy names in focus.
func (c *effectsCmd) focus(a *asking) (*asking, error) {
	w := a.question.World
	if len(c.Economy) > 0 {
		a.question.Focus = nil
	}
	for _, name := range c.Economy {
		n := w.Economy(name)
		if n < 0 {
			e, err := economy("--economy", name)
			if err != nil {
				return nil, err
			}
			return nil, usage(fmt.Errorf("--economy: world %s does not have %s (%s) as itself; what it does not have is in its rest of the world, ROW", w.Name, e, e.Name()))
		}
		a.question.Focus = append(a.question.Focus, trade.Economy(w.Economies[n].Code))
	}
	return a, nil
}

// complete adds what a question takes from the dossier beside its law: money
// promised, as of a day but not before the second state, as known with the law, and
// whom it is about.
func (l *lawyer) complete(a *asking, d *dossier.Dossier, over []string, asOf trade.Date) {
	q := &a.question
	l.idle(q, q.Before.Without, d, q.After, q.Before.On, "new")
	l.idle(q, q.After.Without, d, q.Before, q.After.On, "left out")
	q.Transfers, q.Notes = scenario.Transfers(ledger.At(d, max(asOf, q.After.On), q.After.Law.Known))
	q.Notes, l.notes = append(q.Notes, l.notes...), nil
	q.Focus = scenario.About(d)
	q.Inputs = l.inputs(d, q, over)
}

// idle notes measures that a question names and that are no law on the day anyway, by
// the law of the state that has them, or are so for no goods that are traded.
func (l *lawyer) idle(q *scenario.Question, names []string, d *dossier.Dossier, s scenario.State, on trade.Date, as string) {
	if len(names) == 0 {
		return
	}
	list, err := l.lawOf(d, nil)
	if err != nil {
		return // it was opened before
	}
	for _, name := range names {
		e, _ := findLaw(list, name)
		switch {
		case e == nil || e.Kind.Name != "measure":
		case !s.Law.Holds(e, on):
			l.note("%s is no law on %s, as known on %s: that it is %s changes nothing", name, on, s.Law.Known, as)
		case !s.Law.Selects(e, on, q.Weights.Imports):
			l.note("no line of the imports that weigh the law is among the goods of %s: that it is %s changes nothing", name, as)
		}
	}
}

// unknown notes what-ifs of which nothing is known yet, and their measures on no goods
// that are traded.
func (l *lawyer) unknown(q *scenario.Question, list []*dossier.Dossier, over []dossier.Folder, s scenario.State) {
	known := s.Law.Known
	for _, f := range over {
		first := trade.Date(0)
		seen := false
		for _, d := range list {
			for _, e := range d.Entries {
				if !strings.HasPrefix(e.File.Name, f.Prefix+"/") {
					continue
				}
				if seen = seen || e.SeenBy(known); first == 0 || e.Known < first {
					first = e.Known
				}
				if e.Kind.Name == "measure" && s.Law.Holds(e, s.On) && !s.Law.Selects(e, s.On, q.Weights.Imports) {
					l.note("no line of the imports that weigh the law is among the goods of %s", e.ID)
				}
			}
		}
		if !seen && first != 0 {
			l.note("nothing of the what-if %s is known on %s: its first entry is of %s, and --known may be that day or later", path.Base(f.Prefix), known, first)
		}
	}
}

// A lawyer states law for questions about effects: each what-if is laid over a
// dossier once.
type lawyer struct {
	session *session
	owed    bool
	dir     string          // of the dossier, as the user named it
	base    []string        // what-ifs that lie over it in every state
	notes   []scenario.Note // on the question that is being made
}

// note says what a question names without effect.
func (l *lawyer) note(format string, args ...any) {
	l.notes = append(l.notes, scenario.Note{What: fmt.Sprintf(format, args...)})
}

// over opens the dossier with what-ifs laid over it: folders, and those of its own
// by name.
func (l *lawyer) over(folders []string, own ...dossier.Folder) (*dossier.Dossier, error) {
	over, err := openOver(l.dir, append(slices.Clone(l.base), folders...))
	if err != nil {
		return nil, err
	}
	for _, f := range own {
		if !slices.ContainsFunc(over, func(o dossier.Folder) bool { return o.Prefix == f.Prefix }) { // may lie in every state
			over = append(over, f)
		}
	}
	d, messages, err := loadDossier(l.dir, dossier.Options{Over: over})
	if err != nil {
		return nil, err
	}
	return d, l.session.refuseErrors(d, messages)
}

// lawOf are the dossiers of law behind one: itself with what it uses where it
// states law, else us-tariffs with what is laid over it. Beside one that states law of
// others alone stands us-tariffs as it is: no duty of the United States is no answer.
func (l *lawyer) lawOf(d *dossier.Dossier, folders []string) ([]*dossier.Dossier, error) {
	switch {
	case statesLaw(d) && taxes(d, "USA", l.session.today):
		return []*dossier.Dossier{d}, nil
	case statesLaw(d):
		law, messages, err := openDossier("us-tariffs", nil)
		if err != nil {
			return nil, err
		}
		return []*dossier.Dossier{d, law}, l.session.refuseErrors(law, messages)
	}
	over, err := openOver(l.dir, append(slices.Clone(l.base), folders...))
	if err != nil {
		return nil, err
	}
	law, messages, err := loadDossier("us-tariffs", dossier.Options{Over: over})
	if err != nil {
		return nil, err
	}
	return []*dossier.Dossier{law}, l.session.refuseErrors(law, messages)
}

// taxes reports whether a measure of a dossier, or of one that it uses, reaches the
// imports of an economy, which is in a group by its members of a day.
func taxes(d *dossier.Dossier, importer trade.Economy, day trade.Date) bool {
	for _, m := range d.All("measure") {
		p, ok := dossier.Get[dossier.Parties](m.Values, "importer")
		if !ok || p.All || slices.ContainsFunc(p.List, func(x dossier.Party) bool {
			return x.Economy == importer || slices.Contains(x.Group.Members(day), importer)
		}) {
			return true
		}
	}
	return slices.ContainsFunc(d.Uses, func(u *dossier.Dossier) bool { return taxes(u, importer, day) })
}

// state states the law on a day, as known on a day, with what-ifs laid over it and
// without measures.
func (l *lawyer) state(q *scenario.Question, d *dossier.Dossier, on, known trade.Date, folders []string, flag string, without []string) (scenario.State, error) {
	out := scenario.State{On: on, Without: without, Suppose: folders}
	if len(folders) > 0 && statesLaw(d) {
		var err error
		if d, err = l.over(folders); err != nil {
			return out, err
		}
	}
	list, err := l.lawOf(d, folders)
	if err != nil {
		return out, err
	}
	over, err := openOver(l.dir, folders)
	if err != nil {
		return out, err
	}
	if out, err = l.compile(out, list, known, flag); err == nil {
		l.unknown(q, list, over, out)
	}
	return out, err
}

// compile states the law of dossiers without what the state leaves out.
func (l *lawyer) compile(out scenario.State, list []*dossier.Dossier, known trade.Date, flag string) (scenario.State, error) {
	var left []*dossier.Entry
	for _, name := range out.Without {
		e, near := findLaw(list, name)
		if e == nil {
			return out, usage(fmt.Errorf("%s: there is no measure or instrument %q\n%s", flag, name, near))
		}
		left = append(left, e)
	}
	law, messages := tariff.CompileWithout(list, known, l.owed, left)
	if err := l.session.refuseLaw(messages); err != nil {
		return out, err
	}
	if !law.Has() {
		return out, errors.New("no measure of law is stated; let the dossier use one that states the law: use us-tariffs")
	}
	out.Law = law
	return out, nil
}

// findLaw finds a measure or an instrument in dossiers of law and those they use.
func findLaw(list []*dossier.Dossier, name string) (*dossier.Entry, string) {
	var names, looked []string
	_, short, ok := strings.Cut(name, "/")
	for len(list) > 0 {
		d := list[0]
		list = append(slices.Clone(list[1:]), d.Uses...)
		looked = append(looked, "servanda status "+d.Name)
		for _, e := range d.Entries {
			if e.Kind.Name != "measure" && e.Kind.Name != "instrument" {
				continue
			}
			if e.ID == name || ok && e.ID == short && strings.HasPrefix(name, d.Name+"/") {
				return e, ""
			}
			names = append(names, e.ID)
		}
	}
	return nil, pact.DidYouMean(name, names, "the measures are told by "+strings.Join(looked, " and "))
}

// pair reads one day or two: D1..D2.
func (l *lawyer) pair(flag, text string) ([2]trade.Date, error) {
	first, second, two := strings.Cut(text, "..")
	a, err := l.session.day(flag, strings.TrimSpace(first))
	if err != nil {
		return [2]trade.Date{}, err
	}
	if !two {
		return [2]trade.Date{a, a}, nil
	}
	b, err := l.session.day(flag, strings.TrimSpace(second))
	return [2]trade.Date{a, b}, err
}

// scenario makes the question of a scenario of the dossier at the clocks of a view:
// an end of its law that is open is asOf.
func (l *lawyer) scenario(e *dossier.Entry, m *opened, asOf, known trade.Date) (*asking, error) {
	l.notes = nil // of a question before, which was refused
	values := e.Values
	law, _ := dossier.Get[trade.Period](values, "law")
	days := [2]trade.Date{law.Start, asOf}
	if law.Start == 0 {
		days[0] = asOf
	}
	if law.End != 0 {
		days[1] = law.End.AddDays(-1)
	}
	if days[1] < days[0] {
		return nil, fmt.Errorf("its first state is the law of %s, which lies after %s", days[0], days[1])
	}
	if k, ok := dossier.Get[trade.Dateish](values, "known"); ok {
		known = min(known, k.Last)
	}
	names := func(field string) []string {
		refs, _ := dossier.Get[[]*dossier.Ref](values, field)
		var out []string
		for _, r := range refs {
			out = append(out, r.Text)
		}
		return out
	}
	a := &asking{question: m.question(), entry: e}
	q := &a.question
	q.Title = cmp.Or(e.Title, e.ID)
	list, err := l.lawOf(e.Dossier, nil)
	if err != nil {
		return nil, err
	}
	if q.Before, err = l.compile(scenario.State{On: days[0], Without: names("new")}, list, known, "new of "+e.ID); err != nil {
		return nil, err
	}
	supposed := e.Supposed()
	if len(supposed) > 0 {
		over, err := l.over(nil, l.own(e.Dossier, supposed)...)
		if err != nil {
			return nil, err
		}
		if list, err = l.lawOf(over, nil); err != nil {
			return nil, err
		}
	}
	if q.After, err = l.compile(scenario.State{On: days[1], Without: names("without"), Suppose: supposed}, list, known, "without of "+e.ID); err != nil {
		return nil, err
	}
	l.unknown(q, list, l.own(e.Dossier, supposed), q.After)
	facts := map[string]tariff.Truth{}
	for i := range values {
		tests, _ := values[i].Data.([]dossier.Test)
		for _, t := range tests {
			if t.Form != dossier.TestCondition || t.Ref == nil || t.Ref.Entry == nil {
				return nil, fmt.Errorf("given of %s: %q is not a fact about goods; name a condition of the law", e.ID, t.Text)
			}
			facts[t.Ref.Entry.ID] = tariff.Yes
			if t.Not {
				facts[t.Ref.Entry.ID] = tariff.No
			}
		}
	}
	a.give(facts)
	l.complete(a, e.Dossier, nil, asOf)
	return a, nil
}

// own are what-ifs that lie in a dossier itself.
func (l *lawyer) own(d *dossier.Dossier, names []string) []dossier.Folder {
	var out []dossier.Folder
	for _, name := range names {
		out = append(out, dossier.Folder{Files: d.WhatIf(name), Prefix: filepath.ToSlash(filepath.Join(l.dir, "suppose", name))})
	}
	return out
}

// inputs are the digests of what an answer was made from.
func (l *lawyer) inputs(d *dossier.Dossier, q *scenario.Question, over []string) []scenario.Input {
	var out []scenario.Input
	seen := map[string]bool{}
	var add func(d *dossier.Dossier)
	add = func(d *dossier.Dossier) {
		if seen[d.Name] {
			return
		}
		seen[d.Name] = true
		for _, u := range d.Uses {
			add(u)
		}
		out = append(out, scenario.Input{Name: "dossier " + d.Name, SHA256: d.Digest()})
	}
	add(d)
	if law, err := l.lawOf(d, nil); err == nil {
		for _, x := range law {
			add(x)
		}
	}
	for _, name := range append(slices.Clone(l.base), over...) {
		folders, err := openOver(l.dir, []string{name})
		if err != nil {
			continue // it was opened before
		}
		if sum, err := folderDigest(folders[0].Files); err == nil {
			out = append(out, scenario.Input{Name: "what-if " + filepath.Base(filepath.Clean(name)), SHA256: sum})
		}
	}
	for _, name := range q.After.Suppose { // those of a scenario; others are in over
		if f := d.WhatIf(name); f != nil && over == nil {
			if sum, err := folderDigest(f); err == nil {
				out = append(out, scenario.Input{Name: "what-if " + name, SHA256: sum})
			}
		}
	}
	slices.SortFunc(out, func(a, b scenario.Input) int { return strings.Compare(a.Name, b.Name) })
	out = append(out, scenario.Input{Name: "world " + q.World.Name, SHA256: q.World.Digest()})
	return append(out, scenario.Input{Name: "weights", SHA256: tariff.DigestOf(q.Weights.Imports)}, scenario.Input{Name: "schedule of the United States", SHA256: schedule.Digest()})
}

// folderDigest is the SHA-256 of the files of a folder with their names.
func folderDigest(folder fs.FS) (string, error) {
	sum := sha256.New()
	err := fs.WalkDir(folder, ".", func(p string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || !e.Type().IsRegular() {
			return err
		}
		data, err := fs.ReadFile(folder, p)
		fmt.Fprintf(sum, "%s %d\n", p, len(data))
		sum.Write(data)
		return err
	})
	return hex.EncodeToString(sum.Sum(nil)), err
}

// shownEconomies is how many economies a screen shows, those in focus first.
const shownEconomies = 12

// print writes the answer for a person.
func (c *effectsCmd) print(s *session, e *scenario.Effects, a *asking) {
	w := a.question.World
	if e.Title != "" {
		fmt.Fprintln(s.out, e.Title)
	}
	fmt.Fprintln(s.out, s.fill(fmt.Sprintf("From %s to %s.", stateWords(e.Before), stateWords(e.After))))
	fmt.Fprintln(s.out, s.fill(fmt.Sprintf("World %s, %d economies, %d sectors, accounts of %d; elasticities %s; low and high: %s.", cmp.Or(w.Title, w.Name), w.N(), w.J(), w.Year, strings.Join(e.Sets, ", "), e.Range)))

	if len(e.Tariffs) == 0 {
		fmt.Fprintln(s.out, "\nThe two states have the same tariffs in every sector of the world: there is no effect.")
	} else {
		fmt.Fprintln(s.out)
		c.tariffTable(s, e)
		fmt.Fprintln(s.out)
		c.economyTable(s, e, a)
		c.marketTable(s, e)
		c.focusTables(s, e, a)
	}
	for _, t := range e.Transfers {
		transferTable(s, &t)
	}
	if len(e.Notes) > 0 {
		fmt.Fprintln(s.out)
	}
	for _, n := range e.Notes {
		text := n.What
		if n.USD > 0 {
			text += fmt.Sprintf(" (%s USD)", short(n.USD))
		}
		fmt.Fprintln(s.out, s.fill("note: "+text))
	}
	fmt.Fprintf(s.out, "\n%d equilibria; the widest open market is %.0e. What the effect is and is not: docs/method.md\n", e.Runs, e.Residual)
}

// stateWords names a state of the law.
func stateWords(x scenario.StateShape) string {
	return fmt.Sprintf("the law on %s, as known on %s%s", x.On, x.Known, x.But())
}

// wide is a table that is never cut: a number without its range would mislead.
func (s *session) wide(head ...string) *table {
	t := s.table(head...)
	t.width = 0
	return t
}

// shownTariffs is how many tariffs a screen shows.
const shownTariffs = 12

func (c *effectsCmd) tariffTable(s *session, e *scenario.Effects) {
	rows := e.LargestTariffs()
	t := s.wide("tariff of", "on", "sector", "before, %", "after, %", fmt.Sprintf("USD, %d", e.Year))
	for i, x := range rows {
		if i == shownTariffs && !c.All {
			break
		}
		t.row(x.Importer, x.Exporter, x.Title, rateRange(x.Before), rateRange(x.After), short(float64(x.Flow)))
	}
	t.print()
	if n := len(rows) - shownTariffs; n > 0 && !c.All {
		fmt.Fprintf(s.out, "and %d more; --all shows them, --json has all\n", n)
	}
}

// economyTable shows real income, then trade and revenue.
func (c *effectsCmd) economyTable(s *session, e *scenario.Effects, a *asking) {
	focus := make([]string, len(a.question.Focus))
	for i, f := range a.question.Focus {
		focus[i] = string(f)
	}
	rows := e.Leading(focus)
	if !c.All {
		rows = rows[:min(shownEconomies, len(rows))]
	}
	t := s.wide("economy", "low", "real income, %", "high", "low", fmt.Sprintf("USD of %d", e.Year), "high", "")
	for _, x := range rows {
		t.row(append(append([]string{x.Economy}, three(x.Welfare, percent4)...), append(three(x.WelfareUSD, short), x.Name)...)...)
	}
	t.print()
	fmt.Fprintln(s.out, s.fill(fmt.Sprintf("The middle is the answer with the elasticities %s; it may stand at an end of its range.", e.Sets[0])))
	fmt.Fprintln(s.out)
	t = s.wide("economy", "low", "exports, %", "high", "low", "imports, %", "high", "low", "revenue, USD", "high")
	for _, x := range rows {
		t.row(slices.Concat([]string{x.Economy}, three(x.Exports, percent2), three(x.Imports, percent2), three(x.RevenueUSD, short))...)
	}
	t.print()
	for _, x := range rows {
		if !slices.Contains(focus, x.Economy) || len(x.Drivers) == 0 {
			continue
		}
		var parts []string
		for _, d := range x.Drivers[:min(3, len(x.Drivers))] {
			parts = append(parts, fmt.Sprintf("%s %s (%.0f %% of the variance)", d.Title, percent4(d.Pct), 100*d.Share))
		}
		fmt.Fprintln(s.out, s.fill(fmt.Sprintf("What drives the range of %s, percentage points for one standard deviation: %s.", x.Economy, strings.Join(parts, "; "))))
	}
}

// shownMarkets is how many diverted markets a screen shows, and shownSellers how
// many sellers of each.
const shownMarkets, shownSellers = 3, 6

// marketTable shows who gains and who loses the markets whose tariffs change most.
func (c *effectsCmd) marketTable(s *session, e *scenario.Effects) {
	markets := e.Markets()
	for _, m := range markets[:min(shownMarkets, len(markets))] {
		fmt.Fprintf(s.out, "\nWho sells %s to %s\n", m.Title, m.Importer)
		t := s.wide("seller", "in the first state", "low", "change, USD", "high", "low", "change, %", "high")
		for i, x := range m.Sellers {
			if i == shownSellers && !c.All {
				break
			}
			name := x.Exporter
			if x.Exporter == x.Importer {
				name += " (at home)"
			}
			t.row(slices.Concat([]string{name, spanOf(x.Bought)}, three(x.ChangeUSD, short), three(x.Change, percent2))...)
		}
		t.print()
	}
}

// focusTables show partners and sectors of the economies that were asked for.
func (c *effectsCmd) focusTables(s *session, e *scenario.Effects, a *asking) {
	if len(c.Economy) == 0 {
		return
	}
	for _, f := range a.question.Focus {
		fmt.Fprintf(s.out, "\n%s by sector\n", f.Name())
		t := s.wide("sector", "output, %", "exports, %", "exports, USD", "imports, %", "imports, USD", "price, %")
		for _, x := range e.Sectors {
			if x.Economy == string(f) {
				t.row(x.Sector, threeOf(x.Output), threeOf(x.Exports), spanOf(x.ExportsUSD), threeOf(x.Imports), spanOf(x.ImportsUSD), threeOf(x.Price))
			}
		}
		t.print()
		fmt.Fprintf(s.out, "\n%s by partner\n", f.Name())
		t = s.wide("partner", "exports, %", "exports, USD", "imports, %", "imports, USD")
		for i, x := range e.PartnersOf(string(f)) {
			if i == shownEconomies && !c.All {
				break
			}
			t.row(x.Partner, threeOf(x.Exports), spanOf(x.ExportsUSD), threeOf(x.Imports), spanOf(x.ImportsUSD))
		}
		t.print()
	}
}

func transferTable(s *session, x *scenario.TransferEffects) {
	fmt.Fprintf(s.out, "\nApart from the tariffs: %s, %s to %s\n", x.Title, x.From, x.Until)
	t := s.wide("paid in the year", "", "", "low", "central", "high")
	for _, k := range x.Cases {
		name := fmt.Sprintf("%s USD, %s", short(k.USD), k.Case)
		for _, y := range k.Economies {
			economy := y.Economy
			for _, row := range []struct {
				what string
				of   scenario.Range
			}{{"real spending, %", y.Spending}, {"real wage, %", y.RealWage}, {"terms of trade, % of income", y.TermsOfTrade}, {"exports, %", y.Exports}, {"imports, %", y.Imports}} {
				t.row(append([]string{name, economy, row.what}, three(row.of, percent3)...)...)
				name, economy = "", ""
			}
		}
	}
	t.print()
	for _, a := range x.Assumes {
		fmt.Fprintln(s.out, s.fill("assumes: "+a))
	}
}

// rateRange writes a tariff, with its interval where it is one.
func rateRange(r scenario.Range) string {
	if math.Abs(r.High-r.Low) < 0.005 {
		return fmt.Sprintf("%.2f", r.Central)
	}
	return fmt.Sprintf("%.2f (%.2f–%.2f)", r.Central, r.Low, r.High)
}

func percent2(x float64) string { return percentText(x, 2) }
func percent3(x float64) string { return percentText(x, 3) }
func percent4(x float64) string { return percentText(x, 4) }

// percentText writes a change with its sign; a dash where there is none.
func percentText(x float64, decimals int) string {
	if math.IsNaN(x) {
		return "–"
	}
	text := fmt.Sprintf("%+.*f", decimals, x)
	if strings.Trim(text, "+-0.") == "" {
		return text[1:] // nothing has no sign
	}
	return text
}

// three writes low, central and high.
func three(r scenario.Range, write func(float64) string) []string {
	return []string{write(r.Low), write(r.Central), write(r.High)}
}

// threeOf writes a change in percent with its range.
func threeOf(r scenario.Range) string {
	if math.IsNaN(r.Central) {
		return "–"
	}
	return fmt.Sprintf("%s (%s to %s)", percent2(r.Central), percent2(r.Low), percent2(r.High))
}

// spanOf writes an amount with its range.
func spanOf(r scenario.Range) string {
	return fmt.Sprintf("%s (%s to %s)", short(r.Central), short(r.Low), short(r.High))
}

// short writes an amount of dollars with a scale word.
func short(x float64) string {
	switch a := math.Abs(x); {
	case math.IsNaN(x):
		return "–"
	case a >= 999.5e6:
		return fmt.Sprintf("%.1f bn", x/1e9)
	case a >= 99.5e6:
		return fmt.Sprintf("%.0f m", x/1e6)
	case a >= 0.05e6:
		return fmt.Sprintf("%.1f m", x/1e6)
	}
	return "0"
}
