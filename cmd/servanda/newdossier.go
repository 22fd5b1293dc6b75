package main

import (
	_ "embed"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/servanda/servanda/dossier"
)

//go:embed starter.pact
var starter string

type newCmd struct {
	Dir string `arg:"" help:"Folder of the new dossier; it must be empty or not be there."`
}

func (c *newCmd) Help() string {
	return `Writes one commented file, deal.pact, that shows the main entries of the
language and checks without errors. docs/language.md is the manual.

Examples:
  servanda new my-deal`
}

func (c *newCmd) Run(s *session) error {
	switch entries, err := os.ReadDir(c.Dir); {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return err
	case len(entries) > 0:
		return fmt.Errorf("%s is not empty; it holds %s\nnothing was written; name another folder", c.Dir, entries[0].Name())
	}
	if err := writeFiles(c.Dir, []dossier.JSONFile{{Name: "deal.pact", Text: starter}}); err != nil {
		return err
	}
	_, err := fmt.Fprintf(s.out, `%s

Next:
  servanda check %[2]s     says what is wrong, and where
  servanda status %[2]s    says what has been kept
  servanda add %[2]s '2026-12-01 confirmed chip-plant.site-chosen from communique'
Then put your own deal into %[1]s.
`, filepath.Join(c.Dir, "deal.pact"), c.Dir)
	return err
}
