package world

import (
	"embed"
	"fmt"
	"io/fs"
	"strings"
)

// The worlds that the program carries; how each was made stands in the
// PROVENANCE.md beside it.
//
//go:embed apec-2022/world.json apec-2022/*.parquet
var embedded embed.FS

// Names are the worlds that the program carries.
func Names() []string { return []string{"apec-2022"} }

// Named opens a world that the program carries.
func Named(name string) (*World, error) {
	for _, n := range Names() {
		if n == name {
			dir, err := fs.Sub(embedded, n)
			if err != nil {
				return nil, err
			}
			return Read(dir)
		}
	}
	return nil, fmt.Errorf("the program carries no world %q; it carries %s", name, strings.Join(Names(), ", "))
}
