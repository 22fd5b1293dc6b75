package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/google/renameio/v2"

	"github.com/servanda/servanda/brief"
)

type briefCmd struct {
	Dir string `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	clocks
	Since     string   `placeholder:"DAY" help:"Tell what changed from this day on (90 days before --as-of where not given)."`
	Output    string   `name:"output" short:"o" required:"" placeholder:"FILE" help:"The file to write: its ending, .html, .md or .xlsx, says in which form."`
	Dossier   []string `placeholder:"DIR" help:"A what-if: a folder of .pact files laid over the dossier."`
	Title     string   `placeholder:"TEXT" help:"Title of the brief (made from the name of the dossier where not given)."`
	Overwrite bool     `help:"Replace FILE even where it is not a brief."`
}

func (c *briefCmd) Help() string {
	return `One file that can be sent, printed and kept: the headline, what changed, each
promise with its status and why, the money against its cap, what is due, what
has gone quiet, the timeline, instruments and topics, where sources differ, and
the sources. The page asks nothing of the network and runs no script.

A brief that stands at FILE is replaced; any other file is left as it is.

Examples:
  servanda brief korea-us-2025 -o korea-us.html
  servanda brief korea-us-2025 --as-of 2026-03-01 --known 2026-03-01 -o march.md
  servanda brief my-deal --since 2026-09-01 -o my-deal.xlsx`
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
	b := brief.New(v, options)
	var out bytes.Buffer
	if err := write(b, &out); err != nil {
		return err
	}
	if err := renameio.WriteFile(c.Output, out.Bytes(), 0o644); err != nil {
		return fmt.Errorf("%s cannot be written: %w", c.Output, cause(err))
	}
	fmt.Fprintf(s.out, "%s, as of %s, as known on %s\n\n", b.Title, asOf, known)
	for _, sentence := range b.Headline {
		fmt.Fprintln(s.out, wrap(sentence, 78))
	}
	fmt.Fprintf(s.out, "\nThe brief is %s\n", c.Output)
	return nil
}
