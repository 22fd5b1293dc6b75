package quote

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"

	"github.com/google/renameio/v2"
)

// ErrChanged says that an archived text is not the one that its record describes.
var ErrChanged = errors.New("archive changed: SHA-256 differs from the one recorded")

// Record is what ID.json holds about the text in ID.txt. Hashes are 64 hex digits, lower case.
type Record struct {
	ID             string `json:"id"`
	Title          string `json:"title,omitempty"`
	File           string `json:"file"`            // name of the original
	MediaType      string `json:"media_type"`      // of the original
	OriginalSHA256 string `json:"original_sha256"` // of the original's bytes
	TextSHA256     string `json:"text_sha256"`     // of the stored text
	ArchivedWith   string `json:"archived_with"`   // format of the archive, program that read the original; "" for a file without a record
}

// format names this layout of an archive in its records.
const format = "servanda archive 1"

// ValidID reports whether id can name an archived text: lower-case letters, digits and hyphens,
// no hyphen in front, at most 200 characters.
func ValidID(id string) bool {
	if id == "" || len(id) > 200 || id[0] == '-' {
		return false
	}
	return strings.Trim(id, "abcdefghijklmnopqrstuvwxyz0123456789-") == ""
}

// Write stores a text in the folder, which is made where it is missing, as ID.txt and ID.json and
// returns the path of the text. Storing what is already there is a success and changes nothing. A
// text or record that differs is replaced only with overwrite.
//
// Each file is written whole or not at all, the text first. Stopped between the two, there is
// either a text without a record, which claims nothing, or a text beside the record of another,
// which reading reports as [ErrChanged]; writing again puts both right.
func Write(dir, id string, t Text, overwrite bool) (path string, err error) {
	path = filepath.Join(dir, id+".txt")
	fail := func(err error, hint string) (string, error) {
		return "", &Error{Op: "archive", Path: path, Err: err, Hint: hint}
	}
	if !ValidID(id) {
		return fail(fmt.Errorf("%q is not an ID of an archived text", id), "use lower-case letters, digits and hyphens")
	}
	switch {
	case len(t.Body) > maxSize:
		return fail(fmt.Errorf("%d bytes of text is more than %d", len(t.Body), maxSize), "")
	case strings.TrimSpace(t.Body) == "":
		return fail(errors.New("no text in it"), "")
	case !utf8.ValidString(t.Body) || strings.ContainsAny(t.Body, "\x00\r"):
		return fail(errors.New("the text is not UTF-8 with LF line ends"), "read the original with Extract")
	case !validHash(t.OriginalSHA256):
		return fail(errors.New("the SHA-256 of the original is missing"), "read the original with Extract")
	}
	record := Record{
		ID: id, Title: t.Title, File: t.File, MediaType: t.MediaType,
		OriginalSHA256: t.OriginalSHA256, TextSHA256: hash([]byte(t.Body)),
		ArchivedWith: format + "; " + t.Tool,
	}
	var sidecar bytes.Buffer
	enc := json.NewEncoder(&sidecar)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	if err := enc.Encode(record); err != nil {
		return fail(err, "")
	}

	if err := os.MkdirAll(dir, 0o777); err != nil {
		return fail(err, "")
	}
	root, err := os.OpenRoot(dir)
	if err != nil {
		return fail(err, "")
	}
	defer root.Close()

	files := []struct {
		name string
		data []byte
		same bool
	}{{name: id + ".txt", data: []byte(t.Body)}, {name: id + ".json", data: sidecar.Bytes()}}
	for i := range files { // look at both before touching either
		f := &files[i]
		old, err := readFile(root, f.name)
		switch {
		case errors.Is(err, fs.ErrNotExist):
		case err != nil:
			return fail(err, "move it out of the way")
		case bytes.Equal(old, f.data):
			f.same = true
		case !overwrite:
			return fail(fmt.Errorf("%s is there already and differs", f.name), "choose another ID, or ask to overwrite it")
		}
	}
	for _, f := range files {
		if f.same {
			continue
		}
		if err := renameio.WriteFile(f.name, f.data, 0o644, renameio.WithRoot(root)); err != nil {
			return fail(err, "")
		}
	}
	return path, nil
}

// Archive is an opened folder of source texts. Texts are read when they are first asked for.
type Archive struct {
	dir     string
	entries map[string]*entry
	ids     []string
	ignored []string
}

type entry struct {
	file   string // path of ID.txt, ID.md or ID.markdown in the folder, "" where only the record is there
	record string // path of ID.json, "" where there is none
	rivals []string
	load   func() (*Document, error)
}

// Open lists the archive in a folder and the folders below it. It reads no text; see
// [Archive.Check] and [Archive.Verify]. A folder of downloaded text and Markdown files is an
// archive too: a file without a record is known by its name without the extension, whatever the
// characters. Other files are left alone, see [Archive.Ignored].
func Open(dir string) (*Archive, error) {
	root, err := os.OpenRoot(dir)
	if err != nil {
		return nil, &Error{Op: "open archive", Path: dir, Err: err, Hint: "name a folder of archived texts"}
	}
	defer root.Close()
	a := &Archive{dir: dir, entries: map[string]*entry{}}
	var others []string
	err = fs.WalkDir(root.FS(), ".", func(name string, f fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case name != "." && strings.HasPrefix(f.Name(), "."):
			if f.IsDir() {
				return fs.SkipDir
			}
			return nil
		case f.IsDir():
			return nil
		}
		ext := path.Ext(name)
		id := strings.TrimSuffix(path.Base(name), ext)
		if id == "" || ext != ".txt" && ext != ".md" && ext != ".markdown" && ext != ".json" {
			others = append(others, name)
			return nil
		}
		e := a.entries[id]
		if e == nil {
			e = &entry{}
			a.entries[id] = e
		}
		if ext != ".json" {
			e.rivals = append(e.rivals, name)
		} else if e.record == "" {
			e.record = name
		}
		return nil
	})
	if err != nil {
		return nil, &Error{Op: "open archive", Path: dir, Err: err}
	}
	for id, e := range a.entries {
		text := strings.TrimSuffix(e.record, ".json") + ".txt"
		if e.record != "" && !slices.Contains(e.rivals, text) && !isRecord(root, e.record) { // JSON of somebody else
			if len(e.rivals) == 0 {
				others = append(others, e.record)
				delete(a.entries, id)
				continue
			}
			e.record = ""
		}
		switch {
		case e.record != "": // the stored text stands beside it; any other file of the name is the original
			e.file, e.rivals = text, nil
		case len(e.rivals) == 1:
			e.file, e.rivals = e.rivals[0], nil
		}
		e.load = sync.OnceValues(func() (*Document, error) { return a.read(id, e) })
		a.ids = append(a.ids, id)
	}
	for _, name := range others { // an original beside its text is no stranger
		if _, ok := a.entries[strings.TrimSuffix(path.Base(name), path.Ext(name))]; !ok {
			a.ignored = append(a.ignored, name)
		}
	}
	slices.Sort(a.ids)
	slices.Sort(a.ignored)
	return a, nil
}

// IDs returns the IDs of the archive's texts in order, those that fail [Archive.Check] included.
func (a *Archive) IDs() []string { return slices.Clone(a.ids) }

// Ignored returns the names of the files and folders that are no archived texts, in order: a
// reader who misses a text may find it here under a name that is not an ID.
func (a *Archive) Ignored() []string { return slices.Clone(a.ignored) }

// Text returns the text with this ID. It is false where there is none or where it must not be
// relied on; [Archive.Check] tells the two apart.
func (a *Archive) Text(id string) (*Document, bool) {
	e := a.entries[id]
	if e == nil {
		return nil, false
	}
	d, err := e.load()
	return d, err == nil
}

// Check returns what is wrong with the archived text with this ID: an [*Error] that wraps
// [ErrChanged] where the text is not the recorded one. It is nil where nothing is wrong and where
// there is no such text.
func (a *Archive) Check(id string) error {
	e := a.entries[id]
	if e == nil {
		return nil
	}
	_, err := e.load()
	return err
}

// Verify checks every text of the archive and returns what is wrong, in the order of the IDs.
func (a *Archive) Verify() []error {
	var errs []error
	for _, id := range a.ids {
		if err := a.Check(id); err != nil {
			errs = append(errs, err)
		}
	}
	return errs
}

const archiveAgain = "archive the original again"

func (a *Archive) read(id string, e *entry) (*Document, error) {
	fail := func(name string, err error, hint string) (*Document, error) {
		if h, ok := errors.AsType[*hinted](err); ok && hint == "" {
			hint = h.hint
		}
		return nil, &Error{Op: "read archived text", Path: filepath.Join(a.dir, name), Err: err, Hint: hint}
	}
	if len(e.rivals) > 1 {
		return fail(id, fmt.Errorf("%s are two texts with one ID", strings.Join(e.rivals, " and ")), "keep one of them")
	}
	root, err := os.OpenRoot(a.dir)
	if err != nil {
		return fail("", err, "")
	}
	defer root.Close()

	if e.record != "" {
		name := e.record
		data, err := readFile(root, name)
		if err != nil {
			return fail(name, err, archiveAgain)
		}
		record, err := parseRecord(id, data)
		if err != nil {
			return fail(name, fmt.Errorf("the record is damaged: %w", err), archiveAgain)
		}
		name = e.file
		data, err = readFile(root, name)
		if errors.Is(err, fs.ErrNotExist) {
			return fail(name, errors.New("the text is missing, its record is there"), archiveAgain)
		}
		if err != nil {
			return fail(name, err, archiveAgain)
		}
		if hash(data) != record.TextSHA256 {
			return fail(name, ErrChanged, "restore the text, or archive the original again")
		}
		if err := checkText(data); err != nil {
			return fail(name, err, archiveAgain)
		}
		return newDocument(string(data), 1, record), nil
	}

	data, err := readFile(root, e.file)
	if err != nil {
		return fail(e.file, err, "")
	}
	record := Record{ID: id, File: path.Base(e.file), MediaType: "text/plain", OriginalSHA256: hash(data)}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if err := checkText(data); err != nil {
		return fail(e.file, err, "")
	}
	body, firstLine := unixLines(string(data)), 1
	if filepath.Ext(e.file) != ".txt" {
		if err := checkMarkup(body); err != nil {
			return fail(e.file, err, "")
		}
		var skipped int
		record.Title, body, skipped = markdown(body)
		record.MediaType, firstLine = "text/markdown", 1+skipped
	}
	record.TextSHA256 = hash([]byte(body))
	return newDocument(body, firstLine, record), nil
}

// parseRecord reads ID.json strictly.
func parseRecord(id string, data []byte) (Record, error) {
	var r Record
	dec := json.NewDecoder(bytes.NewReader(data))
	dec.DisallowUnknownFields()
	if err := dec.Decode(&r); err != nil {
		return Record{}, err
	}
	if _, err := dec.Token(); err != io.EOF {
		return Record{}, errors.New("more than one JSON value")
	}
	switch {
	case r.ID != id:
		return Record{}, fmt.Errorf("it is about %q", r.ID)
	case !validHash(r.TextSHA256) || !validHash(r.OriginalSHA256):
		return Record{}, errors.New("a SHA-256 is missing")
	case !strings.HasPrefix(r.ArchivedWith, format+";"):
		return Record{}, fmt.Errorf("archived_with is %q, not %s", r.ArchivedWith, format)
	}
	return r, nil
}

// isRecord reports whether a file looks like a record of an archive, sound or not.
func isRecord(root *os.Root, name string) bool {
	data, err := readFile(root, name)
	return err == nil && bytes.Contains(data, []byte(`"text_sha256"`))
}

// readFile reads a regular file of the folder. Symbolic links that lead out of it are refused by
// root, devices and pipes here, before opening one could block.
func readFile(root *os.Root, name string) ([]byte, error) {
	info, err := root.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, fmt.Errorf("%s is not a regular file", name)
	}
	if info.Size() > maxSize {
		return nil, fmt.Errorf("%d bytes is more than the %d an archived source may have", info.Size(), maxSize)
	}
	return root.ReadFile(name)
}

func hash(data []byte) string {
	sum := sha256.Sum256(data)
	return hex.EncodeToString(sum[:])
}

func validHash(s string) bool {
	return len(s) == 64 && strings.Trim(s, "0123456789abcdef") == ""
}
