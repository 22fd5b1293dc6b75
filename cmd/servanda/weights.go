package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/servanda/servanda/tariff"
)

type weightsCmd struct {
	Source string `arg:"" help:"Imports by origin and line, as the Census Bureau's data are published."`
	Into   string `short:"o" required:"" placeholder:"FILE.tsv.gz" help:"The compact table."`
}

func (c *weightsCmd) Help() string {
	return `Writes the table of trade weights that the program carries.

Examples:
  servanda weights us-imports-2024-hs10-by-partner.tsv.gz -o tariff/imports-2024.tsv.gz`
}

func (c *weightsCmd) Run(s *session) error {
	if c.Source == "" {
		return usage(errors.New("name the file of imports"))
	}
	rows, err := s.imports(c.Source)
	if err != nil {
		return err
	}
	value := 0.0
	for _, r := range rows {
		value += r.Value
	}
	fmt.Fprintf(s.out, "%d rows, %.3f billion USD\n", len(rows), value/1e9)
	return s.writeFile(c.Into, "\x1f\x8b", func(w io.Writer) error { return tariff.WriteImports(w, rows) })
}
