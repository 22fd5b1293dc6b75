package main

import (
	"fmt"
	"os"

	"github.com/google/renameio/v2"

	"github.com/servanda/servanda/pact"
)

type fmtCmd struct {
	Write bool     `short:"w" help:"Write the files in place instead of printing them."`
	Files []string `arg:"" name:"file" help:"Files to format."`
}

func (c *fmtCmd) Help() string {
	return `A file that cannot be read without errors is left as it is.

Examples:
  servanda fmt my-deal/deal.pact
  servanda fmt -w my-deal/*.pact`
}

func (c *fmtCmd) Run(s *session) error {
	failed := false
	for _, name := range c.Files {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		f, messages := pact.Parse(name, data)
		for _, m := range messages {
			switch m.Number {
			case pact.CarriageReturns, pact.ByteOrderMark, pact.TabIndent: // what the formatter mends
				continue
			}
			fmt.Fprint(s.err, m.Render())
			failed = true
		}
		if failed {
			continue
		}
		text := pact.Format(f)
		switch {
		case !c.Write:
			fmt.Fprint(s.out, text)
		case text != string(data):
			if err := renameio.WriteFile(name, []byte(text), 0o644); err != nil {
				return err
			}
			fmt.Fprintln(s.out, name)
		}
	}
	if failed {
		fmt.Fprintln(s.err, "servanda: files with errors were left as they are")
		return errWork
	}
	return nil
}
