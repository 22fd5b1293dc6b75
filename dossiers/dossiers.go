// Package dossiers holds the dossiers that ship in the program.
//
// It answers: which dossiers does the program carry, and what stands in their
// files? Its one central idea is that a dossier in the program is the same
// folder of plain text as one on disk: [FS] opens it as an [fs.FS], and package
// dossier reads it like any other.
//
// # Conventions
//
// A dossier is named by its folder. Each folder is flat: .pact files, and the
// CSV lists that they name.
//
// # Invariants
//
// Every dossier loads without an error, and every quote whose source is
// archived stands in the archived text. testdata/article-facts.csv says for
// each fact of the article that the first two dossiers began with which entry
// holds it; the test reads both.
//
// # Refused
//
// The archived texts themselves: the dossiers carry facts and short quotes with
// their sources, never the texts.
package dossiers

import (
	"embed"
	"io/fs"
	"slices"
)

//go:embed apec-2025/*.pact
//go:embed korea-us-2025/*.pact korea-us-2025/suppose
//go:embed us-tariffs/*.pact us-tariffs/*.csv us-tariffs/PROVENANCE.md
var files embed.FS // read only

// Names lists the dossiers, sorted. The slice is the caller's.
func Names() []string {
	folders, err := files.ReadDir(".")
	if err != nil {
		return nil // the root of an embedded tree can always be read
	}
	names := make([]string, 0, len(folders))
	for _, f := range folders {
		names = append(names, f.Name())
	}
	slices.Sort(names)
	return names
}

// FS opens the folder of a dossier by its name. The error is an [fs.PathError]
// of [fs.ErrNotExist] for a name that Names does not list.
func FS(name string) (fs.FS, error) {
	if !slices.Contains(Names(), name) {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return fs.Sub(files, name)
}
