package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/quote"
)

// openDossier reads the folder, or the dossier of that name in the program
// where there is no such folder, with what-if folders laid over it. The error is
// for what is no dossier at all.
func openDossier(dir string, archive *quote.Archive, over ...string) (*dossier.Dossier, []pact.Diagnostic, error) {
	folders, err := openOver(dir, over)
	if err != nil {
		return nil, nil, err
	}
	return loadDossier(dir, dossier.Options{Archive: archive, Over: folders})
}

// openOver opens what-ifs: folders, or folders in suppose of the dossier by their
// names, in its folder or, where there is no such folder, in the program.
func openOver(dir string, names []string) ([]dossier.Folder, error) {
	var out []dossier.Folder
	for _, name := range names {
		folder, prefix, err := openWhatIf(dir, name)
		if err != nil {
			return nil, err
		}
		prefix = filepath.ToSlash(filepath.Clean(prefix))
		if !slices.ContainsFunc(out, func(f dossier.Folder) bool { return f.Prefix == prefix }) { // once is enough
			out = append(out, dossier.Folder{Files: folder, Prefix: prefix})
		}
	}
	return out, nil
}

func openWhatIf(dir, name string) (folder fs.FS, prefix string, err error) {
	own := filepath.Join(dir, "suppose", name)
	for _, place := range []string{name, own} {
		if info, err := os.Stat(place); err == nil && info.IsDir() {
			folder, err = openFolder(place)
			return folder, place, err
		}
	}
	if _, err := os.Stat(dir); errors.Is(err, fs.ErrNotExist) {
		embedded, err := dossiers.FS(dir)
		if inside := path.Join("suppose", name); err == nil && fs.ValidPath(inside) {
			if info, err := fs.Stat(embedded, inside); err == nil && info.IsDir() {
				folder, err = fs.Sub(embedded, inside)
				return folder, own, err
			}
		}
	}
	return nil, "", fmt.Errorf("--dossier %s: there is no such folder, and no what-if of that name in %s\na what-if is a folder of .pact files, such as %s", name, filepath.Join(dir, "suppose"), filepath.Join(dir, "suppose", "NAME"))
}

// loadDossier is openDossier with what-ifs that are open already.
func loadDossier(dir string, options dossier.Options) (*dossier.Dossier, []pact.Diagnostic, error) {
	options.Prefix, options.Shared = filepath.ToSlash(filepath.Clean(dir)), sharedFolder()
	info, err := os.Stat(dir)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		embedded, err := dossiers.FS(dir)
		if err != nil {
			return nil, nil, fmt.Errorf("%s: there is no such folder, and no dossier of that name in the program\nservanda with no arguments names those in the program; servanda new DIR begins one", dir)
		}
		options.Find = dossiers.FS
		d, messages := dossier.Load(embedded, dir, options)
		return d, messages, nil
	case err != nil:
		return nil, nil, err
	case !info.IsDir():
		return nil, nil, fmt.Errorf("%s is a file; a dossier is a folder of .pact files\nname the folder: servanda check %s", dir, filepath.Dir(dir))
	}
	options.Find = beside(dir)
	folder, err := openFolder(dir)
	if err != nil {
		return nil, nil, err
	}
	absolute, err := filepath.Abs(dir)
	if err != nil {
		return nil, nil, err
	}
	d, messages := dossier.Load(folder, filepath.Base(absolute), options)
	return d, messages, nil
}

// beside finds the dossiers that one in a folder uses: in the folders beside it,
// then in the program.
func beside(dir string) func(name string) (fs.FS, error) {
	return func(name string) (fs.FS, error) {
		other := filepath.Join(dir, "..", name)
		if info, err := os.Stat(other); err == nil && info.IsDir() {
			return openFolder(other)
		}
		return dossiers.FS(name)
	}
}

// openFolder opens a folder that no link can lead out of.
func openFolder(dir string) (fs.FS, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, err
	}
	return root.FS(), nil
}

// sharedFolder is where lists written shared:PATH lie: the folder that
// SERVANDA_SHARED names, ../shared where it is not set; nil where there is none.
func sharedFolder() fs.FS {
	dir := os.Getenv("SERVANDA_SHARED")
	if dir == "" {
		dir = filepath.Join("..", "shared")
	}
	folder, err := openFolder(dir)
	if err != nil {
		return nil
	}
	return folder
}
