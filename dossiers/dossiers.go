// Package dossiers holds the dossiers that ship in the program.
package dossiers

import "io/fs"

// Names lists them.
func Names() []string { return nil }

// FS opens one.
func FS(name string) (fs.FS, error) { return nil, fs.ErrNotExist }
