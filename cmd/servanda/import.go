package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"

	"github.com/google/renameio/v2"

	"github.com/servanda/servanda/dossier"
)

type importCmd struct {
	File      string `arg:"" help:"The JSON document, - for standard input."`
	Into      string `short:"o" name:"into" required:"" placeholder:"DIR" help:"Folder to write to; made where there is none."`
	Overwrite bool   `help:"Replace files that are there."`
	DryRun    bool   `name:"dry-run" help:"Say what would be written, and write nothing."`
	JSON      bool   `help:"The document is JSON, which is the one form there is."`
}

func (c *importCmd) Help() string {
	return `Writes the .pact files of a document that "servanda export" printed. Everything
is read before anything is written.

Examples:
  servanda import korea-us.json -o my-copy
  servanda export korea-us-2025 | servanda import - -o my-copy --dry-run`
}

func (c *importCmd) Run(s *session) error {
	in, name := s.in, "standard input"
	if c.File != "-" {
		f, err := os.Open(c.File)
		if err != nil {
			return err
		}
		defer f.Close()
		in, name = io.Reader(f), c.File
	}
	files, err := dossier.ReadJSON(in)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	if len(files) == 0 {
		return fmt.Errorf("%s: files: the document holds no file\ngive the output of servanda export", name)
	}
	var there []string
	for _, f := range files {
		target := filepath.Join(c.Into, filepath.FromSlash(f.Name))
		if _, err := os.Lstat(target); err == nil {
			there = append(there, target)
		} else if !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	if len(there) > 0 && !c.Overwrite {
		return fmt.Errorf("there already: %s\nnothing was written; name another folder, or give --overwrite", strings.Join(there, ", "))
	}
	if !c.DryRun {
		if err := writeFiles(c.Into, files); err != nil {
			return err
		}
	}
	for _, f := range files {
		fmt.Fprintln(s.out, filepath.Join(c.Into, filepath.FromSlash(f.Name)))
	}
	return nil
}

// writeFiles writes files into a folder that no name and no link leads out of.
// All are written beside their places first; then each is put there at once.
func writeFiles(dir string, files []dossier.JSONFile) error {
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return err
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return err
	}
	defer root.Close()
	pending := make([]*renameio.PendingFile, len(files))
	for i, f := range files {
		if folder := path.Dir(f.Name); folder != "." {
			if err := root.MkdirAll(folder, 0o755); err != nil {
				return err
			}
		}
		p, err := renameio.NewPendingFile(filepath.FromSlash(f.Name), renameio.WithRoot(root), renameio.WithPermissions(0o644), renameio.WithExistingPermissions())
		if err != nil {
			return err
		}
		defer p.Cleanup() // does nothing once the file is in its place
		if _, err := p.WriteString(f.Text); err != nil {
			return err
		}
		pending[i] = p
	}
	for _, p := range pending {
		if err := p.CloseAtomicallyReplace(); err != nil {
			return err
		}
	}
	return nil
}
