package main

import (
	"fmt"
	"io/fs"
	"os"
	"path"

	"github.com/servanda/servanda/annex"
	"github.com/servanda/servanda/dossier"
)

type listsCmd struct {
	Source string `arg:"" name:"src-dir" help:"Folder of the schedule's chapter 99 and of the published lists."`
	Into   string `short:"o" name:"into" required:"" placeholder:"DIR" help:"Folder of the dossier that the lists belong to."`
	Check  bool   `help:"Write nothing; name the files that would change."`
}

func (c *listsCmd) Help() string {
	return `Writes the goods lists of the dossier us-tariffs and PROVENANCE.md beside them.
A list comes from the notes of chapter 99 where they print it, and from a
published list where they do not; PROVENANCE.md says which, with counts, the
SHA-256 of every input and the differences from the published lists. The same
input gives the same bytes.

Examples:
  servanda lists ../shared -o dossiers/us-tariffs
  servanda lists ../shared -o dossiers/us-tariffs --check`
}

func (c *listsCmd) Run(s *session) error {
	files, err := annex.Lists(os.DirFS(c.Source))
	if err != nil {
		return err
	}
	if !c.Check {
		list := make([]dossier.JSONFile, len(files))
		for i, f := range files {
			list[i] = dossier.JSONFile(f)
		}
		if err := writeFiles(c.Into, list); err != nil {
			return err
		}
		fmt.Fprintf(s.out, "%s: %d files\n", c.Into, len(files))
		return nil
	}
	dir := os.DirFS(c.Into)
	stale := 0
	for _, f := range files {
		if have, err := fs.ReadFile(dir, f.Name); err != nil || string(have) != f.Text {
			fmt.Fprintf(s.err, "%s: would change\n", path.Join(c.Into, f.Name))
			stale++
		}
	}
	if stale > 0 {
		fmt.Fprintln(s.err, `write them with "servanda lists SRC-DIR -o DIR"`)
		return errWork
	}
	fmt.Fprintf(s.out, "%s: %d files, all as they should be\n", c.Into, len(files))
	return nil
}
