package dossier

import (
	"errors"
	"fmt"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/quote"
)

// quotesInArchive: 9, 10 and 59: every quote against the archived text of its
// source. Quotes whose text is not at hand are counted, not passed.
func (c *checker) quotesInArchive(archive *quote.Archive) {
	unchecked, total := 0, 0
	changed := map[*Entry]bool{}
	for _, e := range c.dossier.Entries {
		c.entry = e
		c.attributions = e.appendAttributions(c.attributions[:0])
		for _, a := range c.attributions {
			if a.Quote == "" || a.Source.Entry == nil {
				continue
			}
			total++
			if archive == nil {
				unchecked++
				continue
			}
			document, ok := c.archived(archive, a.Source.Entry, changed)
			if !ok {
				unchecked++
				continue
			}
			c.quoteIn(document, a)
		}
	}
	if unchecked > 0 {
		hint := "name the folder of archived texts: --archive DIR"
		if archive != nil {
			hint = "servanda archive FILE keeps a text; the field archive of a source names it"
		}
		c.diagnostics = append(c.diagnostics, pact.Diagnostic{Number: QuotesUnchecked, Severity: pact.Note, File: c.dossier.Name,
			Message: fmt.Sprintf("%d of %d quotes could not be checked: no archived text at hand", unchecked, total), Hint: hint})
	}
}

// ArchiveID is the name of a source's archived text.
func ArchiveID(source *Entry) string {
	if name := source.Text("archive"); name != "" {
		return name
	}
	return source.ID
}

func (c *checker) archived(archive *quote.Archive, source *Entry, changed map[*Entry]bool) (*quote.Document, bool) {
	id := ArchiveID(source)
	document, ok := archive.Text(id)
	at := source.File.Nodes[source.Node].ID
	say := func(message, hint string) {
		if !changed[source] {
			changed[source] = true
			c.diagnostics = append(c.diagnostics, source.File.Diagnose(pact.Error, ArchiveChanged, at, message, hint))
		}
	}
	if !ok {
		if err := archive.Check(id); err != nil {
			message := err.Error()
			if errors.Is(err, quote.ErrChanged) {
				message = quote.ErrChanged.Error()
			}
			say(message, "archive the original again, and read the quotes against it")
		}
		return nil, false
	}
	if hash := source.Text("sha256"); hash != "" {
		if r := document.Record(); r.TextSHA256 != hash && r.OriginalSHA256 != hash {
			say(quote.ErrChanged.Error(), "read the quotes against the new text, then record its SHA-256: "+r.TextSHA256)
			return nil, false
		}
	}
	return document, true
}

func (c *checker) quoteIn(document *quote.Document, a *Attribution) {
	m, ok := document.Find(a.Quote)
	switch {
	case ok && m.Cut:
		c.report(pact.Error, QuoteMissing, a.QuoteAt, "quote whole words and numbers", "these words begin or end inside a word or number of the archived text of %s, line %d", a.Source.Text, m.Line)
	case !ok:
		near := "no passage is near"
		if p, found := document.Nearest(a.Quote); found {
			near = fmt.Sprintf("nearest: line %d", p.Line)
			c.report(pact.Error, QuoteMissing, a.QuoteAt, "the text there: "+p.Excerpt, "these words do not occur in the archived text of %s; %s", a.Source.Text, near)
			return
		}
		c.report(pact.Error, QuoteMissing, a.QuoteAt, "check the source and the words", "these words do not occur in the archived text of %s; %s", a.Source.Text, near)
	}
}
