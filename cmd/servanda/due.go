package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strconv"
	"strings"

	"github.com/google/renameio/v2"

	"github.com/servanda/servanda/ledger"
)

type dueCmd struct {
	Dir string `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	clocks
	Within string `default:"90d" placeholder:"90d" help:"How far ahead: a number of days (90d), weeks (12w) or months (6m)."`
	JSON   bool   `xor:"form" help:"Print [{date, id, what, title, status, days}]."`
	ICS    string `name:"ics" xor:"form" placeholder:"FILE" help:"Write an iCalendar file."`
	Atom   string `xor:"form" placeholder:"FILE" help:"Write an Atom feed."`
}

func (c *dueCmd) Help() string {
	return `What is due soon, and what is past due and not settled.

Examples:
  servanda due korea-us-2025
  servanda due korea-us-2025 --within 12m --ics korea.ics`
}

// within reads a length of time ahead, in days.
func within(text string) (int, error) {
	unit := 1
	number := strings.TrimSuffix(text, "d")
	if n, ok := strings.CutSuffix(text, "w"); ok {
		number, unit = n, 7
	} else if n, ok := strings.CutSuffix(text, "m"); ok {
		number, unit = n, 30
	} else if n, ok := strings.CutSuffix(text, "y"); ok {
		number, unit = n, 365
	}
	n, err := strconv.Atoi(number)
	if err != nil || n < 0 || n > 40000 {
		return 0, usage(fmt.Errorf("--within %q is not a length of time; write 90d, 12w, 6m or 2y", text))
	}
	return n * unit, nil
}

func (c *dueCmd) Run(s *session) error {
	asOf, known, err := c.days(s)
	if err != nil {
		return err
	}
	days, err := within(c.Within)
	if err != nil {
		return err
	}
	v, err := s.view(c.Dir, asOf, known)
	if err != nil {
		return err
	}
	deadlines := v.Due(days)
	switch {
	case c.JSON:
		return writeJSON(s.out, deadlines)
	case c.ICS != "":
		return s.writeFile(c.ICS, "BEGIN:VCALENDAR", func(w io.Writer) error { return v.WriteICal(w, deadlines) })
	case c.Atom != "":
		return s.writeFile(c.Atom, "<?xml", func(w io.Writer) error { return v.WriteAtom(w, deadlines) })
	}
	fmt.Fprintf(s.out, "%s: due within %s of %s, as known on %s\n\n", v.Dossier.Name, counted(days, "day"), v.AsOf, v.Known)
	if len(deadlines) == 0 {
		fmt.Fprintln(s.out, "Nothing is due. servanda due --within 5y looks further ahead.")
		return nil
	}
	s.deadlines(deadlines)
	return nil
}

// deadlines prints a due list.
func (s *session) deadlines(list []ledger.Deadline) {
	t := s.table("date", "", "item", "what", "status")
	for _, d := range list {
		when := fmt.Sprintf("in %s", counted(d.Days, "day"))
		if d.Days < 0 {
			when = fmt.Sprintf("%s ago", counted(-d.Days, "day"))
		} else if d.Days == 0 {
			when = "today"
		}
		t.row(d.Date.String(), when, d.ID, d.What, d.Status)
	}
	t.print()
}

// writeFile writes a whole file or nothing, and says so. A file that stands there
// is replaced only if it begins as the new one does: its own earlier output.
func (s *session) writeFile(name, mark string, write func(io.Writer) error) error {
	if old, err := os.ReadFile(name); err == nil && len(old) > 0 && !bytes.HasPrefix(old, []byte(mark)) {
		return fmt.Errorf("%s stands already and is no file of this kind; name another file", name)
	} else if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	var b bytes.Buffer
	if err := write(&b); err != nil {
		return err
	}
	if err := renameio.WriteFile(name, b.Bytes(), 0o644); err != nil {
		return fmt.Errorf("%s cannot be written: %w", name, cause(err))
	}
	fmt.Fprintln(s.out, name)
	return nil
}

// cause is a file error without the name of a temporary file in front.
func cause(err error) error {
	if pe, ok := errors.AsType[*fs.PathError](err); ok {
		return pe.Err
	}
	return err
}
