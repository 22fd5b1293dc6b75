package main

import (
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/servanda/servanda/quote"
)

type archiveCmd struct {
	Files     []string `arg:"" name:"file" help:"Texts to keep: text, Markdown, HTML or PDF."`
	Into      string   `short:"o" name:"into" default:"archive" placeholder:"DIR" help:"Folder of the archive."`
	ID        string   `placeholder:"ID" help:"Name of the text, for one file; else it is made from the file's name."`
	Overwrite bool     `help:"Replace a text that differs."`
	DryRun    bool     `name:"dry-run" help:"Say what would be kept, and write nothing."`
	JSON      bool     `help:"Print [{id, title, media_type, text_sha256, words}]."`
}

func (c *archiveCmd) Help() string {
	return `Keeps the text of a source and its SHA-256, so that quotes can be checked
against it word by word: servanda check DIR --archive archive.

Examples:
  servanda archive fact-sheet.html memorandum.pdf
  servanda archive page.html --id joint-fact-sheet -o texts`
}

// archived is the documented shape of one text kept.
type archived struct {
	ID     string `json:"id"`
	Title  string `json:"title"`
	Media  string `json:"media_type"`
	SHA256 string `json:"text_sha256"`
	Words  int    `json:"words"`
}

func (c *archiveCmd) Run(s *session) error {
	if c.ID != "" && len(c.Files) > 1 {
		return usage(errors.New("--id names one text; give one file with it"))
	}
	list := []archived{}
	for _, name := range c.Files {
		data, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		text, err := quote.Extract(name, data)
		if err != nil {
			return withHint(err)
		}
		id := c.ID
		if id == "" {
			id = archiveID(name)
		}
		a := archived{ID: id, Title: text.Title, Media: text.MediaType, SHA256: fmt.Sprintf("%x", sha256.Sum256([]byte(text.Body))), Words: quote.Words(text.Body)}
		if !c.DryRun {
			if err := os.MkdirAll(c.Into, 0o755); err != nil {
				return err
			}
			if _, err := quote.Write(c.Into, id, text, c.Overwrite); err != nil {
				return withHint(err)
			}
		}
		list = append(list, a)
	}
	if c.JSON {
		return writeJSON(s.out, list)
	}
	t := s.table("id", "words", "sha256", "title")
	for _, a := range list {
		t.row(a.ID, fmt.Sprint(a.Words), a.SHA256, a.Title)
	}
	t.print()
	if !c.DryRun {
		fmt.Fprintf(s.out, "\nKept in %s. A source names its text with: archive: %s\n", c.Into, list[len(list)-1].ID)
	}
	return nil
}

// archiveID makes an id from a file's name: lower case, hyphens for the rest.
func archiveID(name string) string {
	base := filepath.Base(name)
	base = strings.TrimSuffix(base, ".gz")
	base = strings.ToLower(strings.TrimSuffix(base, filepath.Ext(base)))
	id := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, base)
	for strings.Contains(id, "--") {
		id = strings.ReplaceAll(id, "--", "-")
	}
	return strings.Trim(id, "-")
}

// withHint puts the next step of an archive error behind its message.
func withHint(err error) error {
	var e *quote.Error
	if errors.As(err, &e) && e.Hint != "" {
		return fmt.Errorf("%w\n%s", err, e.Hint)
	}
	return err
}
