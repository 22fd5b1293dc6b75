package main

import (
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

type testCmd struct {
	Files []string `arg:"" name:"file" help:"Files of cases, *.duty."`
	lawDossiers
	JSON bool `help:"Print {passed, failed, cases:[{file, line, case, passed, mismatches, error, answer}]}."`
}

func (c *testCmd) Help() string {
	return `Runs cases of the law: lines that ask for a duty and say what it is.

  8703.23.01 KOR claim KORUS on 2025-11-01 known 2025-12-04 = 15% by 9903.94.61
  6109.10.00 KOR on 2025-08-07 known 2026-03-01 = 31.5% owed 16.5% refundable 15%
  set on 2025-11-14 known 2025-12-04     ; defaults for the lines that follow
  use us-tariffs                         ; dossiers of law for the lines that follow

Before the sign: on, known, claim, loaded, value, quantity, condition, reading,
share, importer. Behind it: a rate (15%, 0% to 10%, at least 15%, unknown), then
owed, at entry, refundable, base, by HEADING or by nothing, not MEASURE.

Examples:
  servanda test testdata/duty/korea.duty
  servanda test testdata/duty/*.duty --json`
}

// caseResult is the documented shape of one case.
type caseResult struct {
	File       string            `json:"file"`
	Line       int               `json:"line"`
	Case       string            `json:"case"`
	Passed     bool              `json:"passed"`
	Mismatches []tariff.Mismatch `json:"mismatches"`
	Error      string            `json:"error,omitempty"`
	Answer     *dutyAnswer       `json:"answer,omitempty"`
}

func (c *testCmd) Run(s *session) error {
	law := newLawShelf(s, c.lawDossiers)
	results := []caseResult{}
	var messages []pact.Diagnostic
	for _, name := range c.Files {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		cases, ds := tariff.ParseCases(name, data)
		messages = append(messages, ds...)
		for i := range cases {
			results = append(results, law.run(name, &cases[i]))
		}
	}
	for _, m := range messages {
		fmt.Fprint(s.err, m.Render())
	}
	passed := 0
	for _, r := range results {
		if r.Passed {
			passed++
		}
	}
	failed := len(results) - passed
	if c.JSON {
		if err := writeJSON(s.out, struct {
			Passed int          `json:"passed"`
			Failed int          `json:"failed"`
			Cases  []caseResult `json:"cases"`
		}{passed, failed, results}); err != nil {
			return err
		}
	} else {
		for i := range results {
			s.caseFailure(&results[i])
		}
		fmt.Fprintf(s.out, "%d passed, %d failed\n", passed, failed)
	}
	if failed > 0 || pact.HasErrors(messages) {
		return errWork
	}
	return nil
}

// caseFailure prints a case that failed, with what it got and why.
func (s *session) caseFailure(r *caseResult) {
	if r.Passed {
		return
	}
	fmt.Fprintf(s.out, "%s:%d: %s\n", r.File, r.Line, r.Case)
	if r.Error != "" {
		fmt.Fprintf(s.out, "  error: %s\n", strings.ReplaceAll(r.Error, "\n", "\n    "))
	}
	for _, m := range r.Mismatches {
		fmt.Fprintf(s.out, "  %s: expected %s, got %s\n", m.What, m.Expected, m.Got)
	}
	if r.Answer == nil {
		return
	}
	fmt.Fprintf(s.out, "  base: %s, from %s\n", r.Answer.Base, r.Answer.baseRate)
	for _, m := range r.Answer.Applied {
		fmt.Fprintf(s.out, "  applied: %s %s, %s adds %s\n", m.Measure, m.Heading, m.Operation, m.Adds)
	}
	for _, m := range r.Answer.NotApplied {
		if !strings.HasPrefix(m.Reason, "it asks for: ") {
			fmt.Fprintf(s.out, "  not applied: %s, %s\n", m.Measure, m.Reason)
		}
	}
	for _, u := range r.Answer.Unknown {
		fmt.Fprintf(s.out, "  unknown: %s\n", u)
	}
}

// A lawShelf keeps the law of the clocks that cases ask at, so that a file of
// cases reads each dossier once.
type lawShelf struct {
	session  *session
	fallback lawDossiers
	book     *schedule.Schedule
	dossiers map[string][]*dossier.Dossier
	laws     map[lawKey]*tariff.Law
}

type lawKey struct {
	dossiers string
	known    trade.Date
	voids    bool
}

func newLawShelf(s *session, fallback lawDossiers) *lawShelf {
	return &lawShelf{session: s, fallback: fallback, dossiers: map[string][]*dossier.Dossier{}, laws: map[lawKey]*tariff.Law{}}
}

// run asks one case as servanda duty would.
func (l *lawShelf) run(file string, c *tariff.Case) caseResult {
	r := caseResult{File: file, Line: c.Line, Case: c.Text, Mismatches: []tariff.Mismatch{}}
	a, err := l.answer(c)
	if err != nil {
		r.Error = strings.TrimSpace(err.Error())
		return r
	}
	r.Answer = a
	r.Mismatches = append(r.Mismatches, c.Compare(a.outcome())...)
	r.Passed = len(r.Mismatches) == 0
	return r
}

func (l *lawShelf) answer(c *tariff.Case) (*dutyAnswer, error) {
	names := l.fallback
	if c.Law != nil {
		names = lawDossiers{Dossier: c.Law}
	}
	laws, err := l.at(names, c.Question.On, c.Known)
	if err != nil {
		return nil, err
	}
	if c.Question.Importer != "USA" {
		return nil, errOtherImporter(c.Question.Importer)
	}
	if err := knownFacts(laws.Assessed, c.Question.Facts); err != nil {
		return nil, err
	}
	if err := knownNames(l.dossiers[names.key()], c.Not); err != nil {
		return nil, err
	}
	if l.book == nil {
		if l.book, err = schedule.Open(); err != nil {
			return nil, err
		}
	}
	return duty(l.book, laws, c.Question, c.Known, c.Inputs)
}

func (c lawDossiers) key() string { return strings.Join(c.Dossier, "\n") }

// at gives the laws of one question.
func (l *lawShelf) at(names lawDossiers, on, known trade.Date) (laws tariff.Laws, err error) {
	list, ok := l.dossiers[names.key()]
	if !ok {
		if list, err = l.session.lawFrom(names); err != nil {
			return laws, err
		}
		l.dossiers[names.key()] = list
	}
	of := func(known trade.Date, voids bool) *tariff.Law {
		key := lawKey{names.key(), known, voids}
		if l.laws[key] == nil && err == nil {
			l.laws[key], err = l.session.compile(list, known, voids)
		}
		return l.laws[key]
	}
	laws = tariff.Laws{Assessed: of(known, false), Owed: of(known, true), AtEntry: of(min(on, known), false)}
	return laws, err
}

// knownNames refuses a name behind not that no measure has: the case would pass
// whatever the law.
func knownNames(list []*dossier.Dossier, names []string) error {
	measures := measureNames(list)
	for _, name := range names {
		if _, err := trade.ParseProduct(name); err == nil {
			continue // a heading that no measure has may be one that none should have
		}
		if !slices.Contains(measures, name) {
			return fmt.Errorf("no measure is named %q\n%s", name, pact.DidYouMean(name, measures, "name a measure by its id or a heading such as 9903.94.61"))
		}
	}
	return nil
}

// measureNames are the ids of the measures of dossiers and of those they use.
func measureNames(list []*dossier.Dossier) []string {
	var out []string
	for _, d := range list {
		for _, e := range d.All("measure") {
			out = append(out, e.ID)
		}
		out = append(out, measureNames(d.Uses)...)
	}
	return out
}

// outcome is the answer as a case is compared with it.
func (a *dutyAnswer) outcome() tariff.Outcome {
	o := tariff.Outcome{Base: tariff.Range(a.Base), AtEntry: tariff.Range(a.AtEntry), Assessed: tariff.Range(a.Assessed), Owed: tariff.Range(a.Owed), Refundable: tariff.Range(a.Refundable)}
	for _, m := range a.Applied {
		h := tariff.AppliedHeading{Measure: m.Measure}
		if m.Heading != "" {
			h.Headings = strings.Split(m.Heading, " or ")
		}
		o.Applied = append(o.Applied, h)
	}
	return o
}
