package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/pact"
)

type addCmd struct {
	Dir    string   `arg:"" help:"Folder of the dossier."`
	News   []string `arg:"" name:"news-line" help:"The line: DATE VERB REF …, as one argument or as several words."`
	File   string   `default:"news.pact" placeholder:"NAME" help:"File of the dossier to add it to; made where there is none."`
	DryRun bool     `name:"dry-run" help:"Show the line and its messages, and write nothing."`
}

func (c *addCmd) Help() string {
	return `The line is written if the dossier has no new errors with it. In quotes of the
shell, it can have quotation marks of its own.

Examples:
  servanda add my-deal '2026-12-01 delivered chip-plant 0.5 billion USD from press-report "paid $0.5 billion"'
  servanda add my-deal 2026-12-01 confirmed chip-plant.site-chosen from communique --dry-run`
}

func (c *addCmd) Run(s *session) error {
	line, err := c.line(s)
	if err != nil {
		return err
	}
	name := path.Clean(filepath.ToSlash(c.File))
	if !filepath.IsLocal(c.File) || !strings.HasSuffix(name, ".pact") {
		return usage(fmt.Errorf("--file %s is no .pact file within the dossier\nwrite a name such as news.pact", c.File))
	}
	info, err := os.Stat(c.Dir)
	if errors.Is(err, fs.ErrNotExist) {
		if _, err := dossiers.FS(c.Dir); err == nil {
			return fmt.Errorf("%s is a dossier in the program, which cannot be written to\nmake a copy: servanda export %[1]s | servanda import - -o %[1]s", c.Dir)
		}
		return fmt.Errorf("%s: there is no such folder\nservanda new %[1]s begins one", c.Dir)
	}
	if err != nil {
		return err
	}
	if !info.IsDir() {
		return fmt.Errorf("%s is a file; a dossier is a folder of .pact files\nname the folder, and the file with --file", c.Dir)
	}
	if !c.DryRun {
		unlock, err := lock(c.Dir)
		if err != nil {
			return err
		}
		defer unlock()
	}
	folder, err := openFolder(c.Dir)
	if err != nil {
		return err
	}
	old, made, err := existing(folder, name)
	if err != nil {
		return fmt.Errorf("%s: %w", path.Join(c.Dir, name), err)
	}
	text := slices.Clone(old)
	if len(text) > 0 && text[len(text)-1] != '\n' {
		text = append(text, '\n')
	}
	number := bytes.Count(text, []byte{'\n'}) + 1
	text = append(append(text, line...), '\n')

	shown := filepath.ToSlash(filepath.Join(c.Dir, name))
	messages := c.added(folder, &overlay{FS: folder, name: name, data: text}, shown, number)
	for _, m := range messages {
		fmt.Fprint(s.err, m.Render())
	}
	if pact.HasErrors(messages) {
		fmt.Fprintln(s.err, "servanda: the line was not added")
		return errWork
	}
	fmt.Fprintln(s.out, line)
	if c.DryRun {
		_, err = fmt.Fprintf(s.out, "would be line %d of %s\n", number, shown)
		return err
	}
	if err := writeFiles(c.Dir, []dossier.JSONFile{{Name: name, Text: string(text)}}); err != nil {
		return err
	}
	if made {
		_, err = fmt.Fprintf(s.out, "undo: delete the file %s\n", shown)
	} else {
		_, err = fmt.Fprintf(s.out, "undo: delete line %d of %s\n", number, shown)
	}
	return err
}

// line is the line of news in canonical form.
func (c *addCmd) line(s *session) (string, error) {
	words := slices.Clone(c.News)
	if len(words) > 1 {
		for i, w := range words { // the shell took the quotation marks off
			if strings.ContainsAny(w, " \t") && !strings.Contains(w, `"`) {
				words[i] = `"` + w + `"`
			}
		}
	}
	line := strings.TrimSpace(strings.Join(words, " "))
	if strings.ContainsAny(line, "\n\r\x00") {
		return "", usage(errors.New("news is one line; this has a line break in it\nadd one line, and its fields with an editor"))
	}
	f, messages := pact.Parse("news", []byte(line))
	if len(messages) > 0 {
		fmt.Fprint(s.err, messages[0].Render())
		fmt.Fprintln(s.err, "servanda: the line was not added")
		return "", errWork
	}
	if len(f.Nodes) != 1 || f.Nodes[0].Kind != pact.Head {
		return "", usage(fmt.Errorf("%q is no news\nwrite: %s delivered ID 2.4 billion USD from SOURCE", line, s.today))
	}
	n := &f.Nodes[0]
	word := f.Slice(n.Word)
	kind := dossier.TheSchema().Kind(word)
	switch {
	case kind == nil:
		var verbs []string
		for _, k := range dossier.TheSchema().Kinds {
			if k.Verb {
				verbs = append(verbs, k.Name)
			}
		}
		return "", usage(fmt.Errorf("there is no verb %q\n%s", word, pact.DidYouMean(word, verbs, "one of: "+strings.Join(verbs, ", "))))
	case !kind.Verb:
		return "", usage(fmt.Errorf("%s is a directive; add takes news of what is declared\nwrite it into a file of the dossier with an editor", word))
	case n.Date == 0:
		return "", usage(fmt.Errorf("the line has no date in front\nwrite the day on which the public could know it: %s %s", s.today, line))
	}
	return strings.TrimSuffix(pact.Format(f), "\n"), nil
}

// existing reads the file that the line goes into; made says that there is none.
func existing(folder fs.FS, name string) (data []byte, made bool, err error) {
	info, err := fs.Lstat(folder, name)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		if parent, err := fs.Stat(folder, path.Dir(name)); err != nil || !parent.IsDir() {
			return nil, false, errors.New("there is no such folder\nname a file in a folder that is there")
		}
		return nil, true, nil
	case err != nil:
		return nil, false, err
	case !info.Mode().IsRegular():
		return nil, false, errors.New("is not a regular file\nname the file itself with --file")
	}
	data, err = fs.ReadFile(folder, name)
	return data, false, err
}

// added are the messages that the dossier has with the line and does not have
// without it. Of notes, only those on the line itself.
func (c *addCmd) added(before fs.FS, after *overlay, file string, line int) []pact.Diagnostic {
	absolute, err := filepath.Abs(c.Dir)
	if err != nil {
		absolute = c.Dir
	}
	options := dossier.Options{Prefix: filepath.ToSlash(filepath.Clean(c.Dir)), Find: beside(c.Dir), Shared: sharedFolder()}
	count := map[pact.Diagnostic]int{}
	_, old := dossier.Load(before, filepath.Base(absolute), options)
	for _, m := range old {
		count[m]++
	}
	_, now := dossier.Load(after, filepath.Base(absolute), options)
	var out []pact.Diagnostic
	for _, m := range now {
		if count[m] > 0 {
			count[m]--
		} else if m.Severity != pact.Note || m.File == file && m.Line == line {
			out = append(out, m)
		}
	}
	return out
}

// An overlay is a folder in which one file has another text.
type overlay struct {
	fs.FS
	name string
	data []byte
}

// ReadFile is what the loader reads files with.
func (o *overlay) ReadFile(name string) ([]byte, error) {
	if name == o.name {
		return slices.Clone(o.data), nil
	}
	return fs.ReadFile(o.FS, name)
}

// ReadDir lists the file where the folder does not have it yet.
func (o *overlay) ReadDir(name string) ([]fs.DirEntry, error) {
	entries, err := fs.ReadDir(o.FS, name)
	if err != nil || name != path.Dir(o.name) || slices.ContainsFunc(entries, func(e fs.DirEntry) bool { return e.Name() == path.Base(o.name) }) {
		return entries, err
	}
	entries = append(entries, fs.FileInfoToDirEntry(overlaid{o}))
	slices.SortFunc(entries, func(a, b fs.DirEntry) int { return strings.Compare(a.Name(), b.Name()) })
	return entries, nil
}

// overlaid describes the file of an overlay that is new.
type overlaid struct{ o *overlay }

func (f overlaid) Name() string       { return path.Base(f.o.name) }
func (f overlaid) Size() int64        { return int64(len(f.o.data)) }
func (f overlaid) Mode() fs.FileMode  { return 0o644 }
func (f overlaid) ModTime() time.Time { return time.Time{} }
func (f overlaid) IsDir() bool        { return false }
func (f overlaid) Sys() any           { return nil }

// lock keeps other add commands off a dossier until unlock, so that no line of
// two written at the same time is lost. It waits for ten seconds.
func lock(dir string) (unlock func(), err error) {
	name := filepath.Join(dir, ".servanda-add.lock")
	for wait := time.Duration(0); ; wait += 20 * time.Millisecond {
		f, err := os.OpenFile(name, os.O_CREATE|os.O_EXCL, 0o600)
		if err == nil {
			return func() { _ = os.Remove(name) }, f.Close()
		}
		if !errors.Is(err, fs.ErrExist) {
			return nil, err
		}
		if wait > 10*time.Second {
			return nil, fmt.Errorf("%s: another servanda add is at work here\nif none is, delete %s", dir, name)
		}
		time.Sleep(20 * time.Millisecond)
	}
}
