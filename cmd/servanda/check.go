package main

import (
	"encoding/json"
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/quote"
)

type checkCmd struct {
	Dir     string `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	Archive string `placeholder:"DIR" help:"Folder of archived texts to check the quotes against."`
	JSON    bool   `help:"Print [{code, severity, file, line, column, message, hint}]."`
}

func (c *checkCmd) Help() string {
	return `Examples:
  servanda check korea-us-2025
  servanda check my-deal --archive texts --json`
}

// message is the documented shape of a diagnostic.
type message struct {
	Code     string `json:"code"`
	Severity string `json:"severity"`
	File     string `json:"file"`
	Line     int    `json:"line"`
	Column   int    `json:"column"`
	Message  string `json:"message"`
	Hint     string `json:"hint"`
}

func (c *checkCmd) Run(s *session) error {
	var archive *quote.Archive
	if c.Archive != "" {
		var err error
		if archive, err = quote.Open(c.Archive); err != nil {
			return err
		}
	}
	d, messages, err := openDossier(c.Dir, archive)
	if err != nil {
		return err
	}
	for _, name := range d.WhatIfs() { // each is read as it would be supposed: laid over the dossier
		prefix := path.Join(filepath.ToSlash(filepath.Clean(c.Dir)), "suppose", name)
		_, all, err := loadDossier(c.Dir, dossier.Options{Archive: archive, Over: []dossier.Folder{{Files: d.WhatIf(name), Prefix: prefix}}})
		if err != nil {
			return err
		}
		for _, m := range all {
			if m.File == prefix || strings.HasPrefix(m.File, prefix+"/") {
				messages = append(messages, m)
			}
		}
	}
	if c.JSON {
		list := make([]message, len(messages))
		for i, m := range messages {
			list[i] = message{m.Code(), m.Severity.String(), m.File, m.Line, m.Column, m.Message, m.Hint}
		}
		if err := writeJSON(s.out, list); err != nil {
			return err
		}
	} else {
		for _, m := range messages {
			fmt.Fprint(s.err, m.Render())
		}
		var count [3]int
		for _, m := range messages {
			count[m.Severity]++
		}
		fmt.Fprintf(s.out, "%s: %s in %s; %s, %s\n", d.Name, counted(len(d.Entries), "entry"), counted(len(d.Files), "file"),
			counted(count[pact.Error], "error"), counted(count[pact.Warning], "warning"))
	}
	if pact.HasErrors(messages) {
		return errWork
	}
	return nil
}

// counted is a number of things; the plural is regular: days, entries.
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if stem, ok := strings.CutSuffix(noun, "ry"); ok {
		return fmt.Sprintf("%d %sries", n, stem)
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// writeJSON prints one JSON document, indented, without escaping of HTML.
func writeJSON(w interface{ Write([]byte) (int, error) }, v any) error {
	e := json.NewEncoder(w)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	return e.Encode(v)
}
