// Package quote answers one question: do these words stand in that source text, and where?
//
// Its central idea is that a quote is evidence only if it is found exactly. A quote and the
// archived text are brought to one written form by [Normalize], which undoes what typesetting
// does (line breaks, white space, curly quotation marks, the many dashes, compatibility
// characters) and nothing more; then the one must be a substring of the other. There is no fuzzy
// matching and no re-anchoring: a quote with one changed word is not found, and
// [Document.Nearest] only says where a reader should look.
//
// # Archive
//
// An [Archive] is a folder. Each source has ID.txt, its text in UTF-8 with LF line ends, and
// ID.json, the [Record] with the SHA-256 of the original bytes and of the stored text. A text
// file without a record (ID.txt, ID.md) is accepted as it is, so that a folder of downloaded
// files is an archive too; its text is then vouched for by nobody. IDs are lower-case letters,
// digits and hyphens. No record holds the day of archiving, so that the same input gives the same
// bytes. [Extract] reads plain text, Markdown, HTML and PDF; [Write] stores.
//
// # Conventions
//
// Lines and columns count from 1; a column counts characters (runes). Offsets are bytes of the
// stored text, half-open. The lines of a Markdown file without a record are those of the file
// itself; everywhere else they are those of the stored text.
//
// # Ellipsis
//
// A "…", "..." or "[...]" inside a quote means words left out. The quote is first looked for as
// it stands, since a source may itself contain the marks; failing that, each piece between the
// marks must match exactly, in order, at any distance and without overlap. Marks at the two ends
// mean nothing.
//
// # Invariants
//
// Normalize is idempotent. Any stretch of a text that begins and ends between characters (not
// between a letter and its combining accent) is found in that text, however its white space is
// wrapped. A text whose SHA-256 differs from its record is never matched against. Documents and
// archives may be used by several goroutines at once.
//
// # Refusals
//
// Bytes that are not text, text that is not UTF-8 (except HTML that declares its charset),
// symbolic links that lead out of the folder, and files above 64 MiB. Words that a PDF splits by
// a hyphen at a line's end are not joined by guessing: quote other words.
//
// Normalisation form: Unicode Standard Annex #15, NFKC.
package quote

// Error is a failed operation on a file, with the one step that would help where there is one.
type Error struct {
	Op   string // what was attempted: "extract", "archive", "open archive", "read archived text"
	Path string // the file or folder
	Err  error
	Hint string // the next step, or ""
}

func (e *Error) Error() string { return e.Op + " " + e.Path + ": " + e.Err.Error() }

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Err }
