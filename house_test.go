// Package servanda_test holds the test of the house: which package may import
// which.
package servanda_test

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

const module = "github.com/servanda/servanda"

// arrows is the allow-list: a package, and the packages of this module it may
// import. Imports go downward only; a new arrow is a decision, not an accident.
var arrows = map[string][]string{
	"trade":        {},
	"pact":         {"trade"},
	"quote":        {},
	"dossier":      {"pact", "quote", "trade"},
	"schedule":     {"trade"},
	"annex":        {"trade"},
	"tariff":       {"dossier", "pact", "schedule", "trade"},
	"ledger":       {"dossier", "pact", "schedule", "tariff", "trade"},
	"equilibrium":  {},
	"world":        {"equilibrium", "pact", "trade"},
	"scenario":     {"dossier", "equilibrium", "ledger", "schedule", "tariff", "trade", "world"},
	"brief":        {"dossier", "ledger", "scenario", "trade"},
	"dossiers":     {},
	"cmd/servanda": {"annex", "brief", "dossier", "dossiers", "ledger", "pact", "quote", "schedule", "tariff", "trade", "equilibrium", "world", "scenario"},
}

func TestImportArrows(t *testing.T) {
	seen := map[string]bool{}
	err := filepath.WalkDir(".", func(path string, e fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if e.IsDir() && (strings.HasPrefix(e.Name(), ".") && path != "." || e.Name() == "testdata" || e.Name() == "bin" || e.Name() == "out") {
			return filepath.SkipDir
		}
		if e.IsDir() || !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		from := filepath.ToSlash(filepath.Dir(path))
		allowed, known := arrows[from]
		if !known {
			t.Errorf("%s: package %s is not in the house; add it to the list and to ARCHITECTURE.md", path, from)
			return nil
		}
		seen[from] = true
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, spec := range file.Imports {
			name, err := strconv.Unquote(spec.Path.Value)
			if err != nil {
				return err
			}
			if to, ours := strings.CutPrefix(name, module+"/"); ours && !slices.Contains(allowed, to) {
				t.Errorf("%s imports %s, which the house does not allow", path, to)
			}
			if name == "C" {
				t.Errorf("%s uses cgo", path)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	for name := range arrows {
		if !seen[name] {
			t.Errorf("package %s is in the list and not in the house", name)
		}
	}
}
