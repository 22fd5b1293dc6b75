package main

import (
	"fmt"
	"slices"
)

type matrixCmd struct {
	Dir string `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	clocks
	JSON bool `help:"Print [{instrument, topic, coverage, quote, source}]."`
}

func (c *matrixCmd) Help() string {
	return `How each instrument treats each topic: hard, mixed, soft or none. A dash means
that nobody has coded it.

Examples:
  servanda matrix apec-2025
  servanda matrix apec-2025 --json`
}

func (c *matrixCmd) Run(s *session) error {
	asOf, known, err := c.days(s)
	if err != nil {
		return err
	}
	v, err := s.view(c.Dir, asOf, known)
	if err != nil {
		return err
	}
	cells := v.Matrix()
	if c.JSON {
		return writeJSON(s.out, cells)
	}
	if len(cells) == 0 {
		fmt.Fprintln(s.out, "No coverage is coded. A line such as\n  2025-11-01 coverage INSTRUMENT TOPIC none\nadds a cell; servanda explain E37 lists the kinds.")
		return nil
	}
	var instruments, topics []string
	level := map[[2]string]string{}
	for _, x := range cells {
		if !slices.Contains(instruments, x.Instrument) {
			instruments = append(instruments, x.Instrument)
		}
		if !slices.Contains(topics, x.Topic) {
			topics = append(topics, x.Topic)
		}
		level[[2]string{x.Instrument, x.Topic}] = x.Level
	}
	// Topics go down the page: there are more of them than of instruments a reader compares.
	t := s.table(append([]string{"topic"}, instruments...)...)
	for _, topic := range topics {
		row := []string{topic}
		for _, i := range instruments {
			if l := level[[2]string{i, topic}]; l != "" {
				row = append(row, l)
			} else {
				row = append(row, "-")
			}
		}
		t.row(row...)
	}
	t.print()
	return nil
}
