package dossier_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
)

// FuzzLoad reads any bytes as the one file of a dossier, beside a second
// dossier that it may use, and goes over them with every check.
func FuzzLoad(f *testing.F) {
	names, err := filepath.Glob("../dossiers/*/*.pact")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range append(names, "../pact/testdata/sample.pact") {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(data) < 20_000 {
			f.Add(data)
		}
	}
	for _, kind := range dossier.TheSchema().Kinds {
		f.Add([]byte(kind.Example + "\n"))
	}
	other := fstest.MapFS{"law.pact": {Data: []byte("source act\n  grade: legal\n2025-01-01 instrument ieepa\n  quote: act \"power\"\n")}}
	f.Fuzz(func(t *testing.T, data []byte) {
		folder := fstest.MapFS{"deal.pact": {Data: data}, "list.csv": {Data: []byte("code\n8703\n")}}
		d, messages := dossier.Load(folder, "deal", dossier.Options{Find: func(name string) (fs.FS, error) {
			if name == "us-law" {
				return other, nil
			}
			return nil, fs.ErrNotExist
		}})
		if d == nil {
			t.Fatal("no dossier")
		}
		for _, e := range d.Entries {
			if d.Entry(e.ID) != e {
				t.Errorf("entry %s is not found by its id", e.ID)
			}
			e.Valid()
			for _, a := range e.Attributions() {
				if a.Source == nil {
					t.Errorf("%s: an attribution without a source", e.ID)
				}
			}
			for i, n := range e.News {
				if n.Target.Entry != e || i > 0 && e.News[i-1].Valid() > n.Valid() {
					t.Errorf("%s: news out of order or of another entry: %s", e.ID, n.ID)
				}
			}
		}
		for i, m := range messages {
			if m.Message == "" || m.Line < 0 || m.File == "" || m.Severity == pact.Error && m.Hint == "" {
				t.Errorf("a message without words, place or next step: %+v", m)
			}
			if i > 0 && m == messages[i-1] {
				t.Errorf("said twice: %s", m.Render())
			}
		}
	})
}
