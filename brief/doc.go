// Package brief writes what a dossier answers as one document.
//
// It answers: how does a view of the ledger read as a page, a Markdown text or
// a workbook that can be sent, printed and kept? Its one central idea is the
// document between: [New] turns a view into sections of sentences, lists,
// tables and charts, and [Brief.HTML], [Brief.Markdown] and [Brief.XLSX] write
// that same document, so that no format says more than another.
//
// # Conventions
//
// Days are written 2026-11-23 in tables and 23 November 2026 in the headline.
// Amounts are written with their unit and bound; a workbook holds them as
// numbers of whole units. A chart is an inline SVG in two widths, and always
// comes with a sentence that says what it shows and a table with its numbers.
// A status is a word with a symbol; colour only repeats it.
//
// # Invariants
//
// The same view and options give the same bytes in each format. The page asks
// nothing of the network and runs no script. What a dossier says is escaped:
// it can never become markup, a script or a formula.
//
// # Sources
//
// Contrast of colours after the Web Content Accessibility Guidelines 2.2,
// success criteria 1.4.3 and 1.4.11.
//
// # Refused
//
// Judgement of its own: every status, number and sentence about what changed
// comes from package ledger.
package brief
