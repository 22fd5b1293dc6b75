package main

import (
	"fmt"

	"github.com/servanda/servanda/dossiers"
)

// overviewCmd is what servanda says with no verb: the work of the day.
type overviewCmd struct{ clocks }

func (c *overviewCmd) Run(s *session) error {
	asOf, known, err := c.days(s)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.out, "Servanda: what was agreed, what is kept. Dossiers in the program, %s:\n", asOf)
	for _, name := range dossiers.Names() {
		v, err := s.view(name, asOf, known)
		if err != nil {
			return err
		}
		fmt.Fprintf(s.out, "\n%s\n", name)
		due := v.Due(180)
		t := s.table("", "", "", "")
		for i, d := range due {
			if i == 5 {
				break
			}
			label := "next due"
			if d.Days < 0 {
				label = "past due"
			}
			t.row("  "+label, d.Date.String(), d.ID, d.What)
		}
		for i, item := range v.Quiet(180) {
			if i == 3 {
				break
			}
			t.row("  gone quiet", counted(item.QuietDays, "day"), item.ID, item.Status)
		}
		for _, change := range v.Latest(3) {
			t.row("  latest", change.Date, change.ID, "")
		}
		t.print()
	}
	fmt.Fprintln(s.out, "\nNext: servanda status NAME, servanda brief NAME -o brief.html, servanda --help")
	return nil
}
