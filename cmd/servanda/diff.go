package main

import (
	"fmt"

	"github.com/servanda/servanda/ledger"
)

type diffCmd struct {
	Dir   string `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	Since string `required:"" placeholder:"DAY" help:"The earlier day: what was so, as known then."`
	Until string `placeholder:"DAY" help:"The later day (today where not given)."`
	JSON  bool   `help:"Print [{date, id, what, from, to, sentence}]."`
}

func (c *diffCmd) Help() string {
	return `What changed between two days, in sentences: the view on the first day as
known that day, against the view on the second as known on the second.

Examples:
  servanda diff korea-us-2025 --since 2026-09-01 --until 2026-11-23`
}

func (c *diffCmd) Run(s *session) error {
	since, err := s.day("--since", c.Since)
	if err != nil {
		return err
	}
	until, err := s.day("--until", c.Until)
	if err != nil {
		return err
	}
	if until < since {
		return usage(fmt.Errorf("--until %s comes before --since %s; put the earlier day first", until, since))
	}
	after, err := s.view(c.Dir, until, until)
	if err != nil {
		return err
	}
	changes := ledger.Diff(ledger.At(after.Dossier, since, since), after)
	if c.JSON {
		return writeJSON(s.out, changes)
	}
	if len(changes) == 0 {
		fmt.Fprintf(s.out, "Nothing changed between %s and %s.\n", since, until)
	}
	for _, change := range changes {
		fmt.Fprintln(s.out, change.Sentence)
	}
	return nil
}
