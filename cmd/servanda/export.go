package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
)

type exportCmd struct {
	Dir     string `arg:"" optional:"" help:"Folder of the dossier, or the name of one in the program."`
	JSON    bool   `help:"Print JSON, which is the one form there is."`
	Schema  bool   `hidden:"" help:"Print the JSON Schema of that form."`
	Grammar bool   `hidden:"" help:"Print the TextMate grammar of .pact files."`
	Manual  bool   `hidden:"" help:"Print the manual of the language."`
}

func (c *exportCmd) Help() string {
	return `Prints the dossier as one JSON document that "servanda import" turns back into
the same files, in the form "servanda fmt" gives them, comments included.
docs/dossier.schema.json describes it.

Examples:
  servanda export korea-us-2025 > korea-us.json
  servanda export korea-us-2025 | servanda import - -o my-copy`
}

func (c *exportCmd) Run(s *session) error {
	for _, artefact := range []struct {
		wanted bool
		make   func() []byte
	}{{c.Schema, dossier.JSONSchema}, {c.Grammar, dossier.TextMateGrammar}, {c.Manual, dossier.Manual}} {
		if artefact.wanted {
			_, err := s.out.Write(artefact.make())
			return err
		}
	}
	if c.Dir == "" {
		return usage(errors.New("export needs a dossier\nname its folder: servanda export DIR"))
	}
	d, messages, err := openDossier(c.Dir, nil)
	if err != nil {
		return err
	}
	if bad := unreadable(d, messages); len(bad) > 0 {
		for _, m := range bad {
			fmt.Fprint(s.err, m.Render())
		}
		fmt.Fprintln(s.err, "servanda: nothing was exported, because lines that cannot be read would be lost")
		return errWork
	}
	files := make([]*pact.File, len(d.Files))
	prefix := filepath.ToSlash(filepath.Clean(c.Dir)) + "/"
	for i, f := range d.Files {
		within := *f
		within.Name = strings.TrimPrefix(f.Name, prefix)
		files[i] = &within
	}
	for _, name := range d.WhatIfs() {
		more, err := whatIfFiles(d.WhatIf(name), path.Join("suppose", name))
		if err != nil {
			return err
		}
		files = append(files, more...)
	}
	var b bytes.Buffer // whole or not at all
	if err := dossier.WriteJSON(&b, d.Name, files, dossier.TheSchema()); err != nil {
		return err
	}
	_, err = s.out.Write(b.Bytes())
	return err
}

// whatIfFiles reads the .pact files of a what-if; names begin with its place in the
// dossier.
func whatIfFiles(folder fs.FS, place string) ([]*pact.File, error) {
	var out []*pact.File
	err := fs.WalkDir(folder, ".", func(name string, e fs.DirEntry, err error) error {
		if err != nil || e.IsDir() || path.Ext(name) != ".pact" {
			return err
		}
		text, err := fs.ReadFile(folder, name)
		if err != nil {
			return err
		}
		f, messages := pact.Parse(path.Join(place, name), text)
		if len(messages) > 0 {
			return fmt.Errorf("%s cannot be exported without loss\n%s", f.Name, strings.TrimSpace(messages[0].Render()))
		}
		out = append(out, f)
		return nil
	})
	return out, err
}

// unreadable are the messages about files and lines of the dossier itself that
// could not be read; what the lines mean is no matter here.
func unreadable(d *dossier.Dossier, messages []pact.Diagnostic) []pact.Diagnostic {
	var out []pact.Diagnostic
	for _, m := range messages {
		switch m.Number {
		case dossier.NotADossier, dossier.Unreadable, dossier.LeadsOut, pact.NotText, pact.CarriageReturns, pact.ByteOrderMark:
			if !slices.ContainsFunc(d.Uses, func(u *dossier.Dossier) bool { return holds(u, m.File) }) {
				out = append(out, m)
			}
		}
	}
	for _, f := range d.Files {
		_, syntax := pact.Parse(f.Name, []byte(f.Text))
		out = append(out, syntax...)
	}
	pact.Sort(out)
	return out
}

// holds reports whether a file belongs to a dossier or to one that it uses.
func holds(d *dossier.Dossier, file string) bool {
	return slices.ContainsFunc(d.Files, func(f *pact.File) bool { return f.Name == file }) ||
		slices.ContainsFunc(d.Uses, func(u *dossier.Dossier) bool { return holds(u, file) })
}
