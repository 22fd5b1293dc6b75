package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
)

type explainCmd struct {
	Code     string `arg:"" optional:"" help:"Code of a message, such as E02; the letter may be left out."`
	JSON     bool   `help:"Print {code, title, page}; without CODE, a list of {code, title}."`
	Markdown bool   `hidden:"" help:"Print the catalogue of all messages as Markdown."`
}

func (c *explainCmd) Help() string {
	return `Says what a message means and how to mend it, with an example.
Without CODE it lists all messages.

Examples:
  servanda explain E11
  servanda explain 24
  servanda explain --json E02`
}

// explained is the documented shape of a page; Page is Markdown.
type explained struct {
	Code  string `json:"code"`
	Title string `json:"title"`
	Page  string `json:"page,omitempty"`
}

func (c *explainCmd) Run(s *session) error {
	switch {
	case c.Markdown:
		_, err := io.WriteString(s.out, dossier.Catalogue())
		return err
	case c.Code == "":
		return c.list(s)
	}
	page, ok := dossier.Explain(c.Code)
	if !ok && dossier.MessageNumber(c.Code) < 0 {
		return fmt.Errorf("%q is not the code of a message, such as E02\nservanda explain lists all", c.Code)
	}
	if !ok {
		return fmt.Errorf("there is no message %q\nnearest: %s; servanda explain lists all", c.Code, strings.Join(nearestCodes(c.Code), ", "))
	}
	if c.JSON {
		code, _, _ := strings.Cut(strings.TrimPrefix(page, "# "), " ")
		return writeJSON(s.out, explained{code, dossier.MessageTitle(page), page})
	}
	_, err := io.WriteString(s.out, plainText(page))
	return err
}

// list prints every code with its title.
func (c *explainCmd) list(s *session) error {
	var all []explained
	for _, code := range dossier.Codes() {
		page, _ := dossier.Explain(code)
		all = append(all, explained{Code: code, Title: dossier.MessageTitle(page)})
	}
	if c.JSON {
		return writeJSON(s.out, all)
	}
	for _, e := range all {
		if _, err := fmt.Fprintf(s.out, "%s  %s\n", e.Code, e.Title); err != nil {
			return err
		}
	}
	return nil
}

// nearestCodes gives the two codes next in number to one that does not exist,
// in order.
func nearestCodes(code string) []string {
	wanted := dossier.MessageNumber(code)
	distance := func(c string) int {
		n := dossier.MessageNumber(c)
		return max(n-wanted, wanted-n)
	}
	codes := dossier.Codes()
	slices.SortStableFunc(codes, func(a, b string) int { return distance(a) - distance(b) })
	codes = codes[:2]
	slices.SortFunc(codes, func(a, b string) int { return dossier.MessageNumber(a) - dossier.MessageNumber(b) })
	return codes
}

// plainText takes the Markdown off a page: headings stand alone, blocks four
// spaces in, paragraphs in lines of at most 80 characters.
func plainText(page string) string {
	var b strings.Builder
	fenced := false
	for line := range strings.SplitSeq(strings.TrimSuffix(page, "\n"), "\n") {
		info, fence := strings.CutPrefix(line, "```")
		switch {
		case fence:
			if fenced = !fenced; fenced {
				if _, name, _ := strings.Cut(info, " "); name != "" && name != "escaped" {
					b.WriteString("    " + name + ":\n")
				}
			}
		case fenced && line == "":
			b.WriteByte('\n')
		case fenced:
			b.WriteString("    " + line + "\n")
		case strings.HasPrefix(line, "#"):
			b.WriteString(strings.TrimLeft(line, "# ") + "\n")
		default:
			b.WriteString(wrap(line, 80) + "\n")
		}
	}
	return b.String()
}
