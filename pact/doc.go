// Package pact is the language of Servanda: it reads and writes .pact files and
// knows nothing of what they mean.
//
// It answers one question: which lines has a person written, and where? A file
// is a list of lines; every line is one Node that keeps the place of its words
// in the text. Nothing is copied and nothing is lost, so the same tree serves
// the reader of meaning (package dossier), the formatter and the messages.
//
// # Form
//
//	file      = { blank | comment | use | entry } ;
//	comment   = ";" text ;                          whole line
//	use       = "use" DOSSIER ;
//	entry     = [ DATE ] WORD ID { anything } NL { child } ;
//	child     = INDENT ( field | "part" ID | "milestone" NAME anything ) ;
//	field     = NAME ":" value NL { deeper text } ;
//	clause    = value [ "from" SOURCE [ "@" LOCATOR ] [ STRING ] ] { "," modifier } ;
//	STRING    = from the first quotation mark of a line to its last ;
//
// The children of a part stand deeper than the part. A line that stands deeper
// than a field is text that goes on with the field. WORD is a kind of directive
// or a verb of news; which words there are is not known here.
//
// # Conventions and invariants
//
// Lines and columns count from 1, columns in characters. A span is a half-open
// range of bytes in File.Text. Reading never stops at the first error: a line
// that cannot be read becomes a Node of kind Bad, and the children of a head
// that cannot be read are Bad as well and give no message of their own.
// Format is idempotent, keeps every comment and never changes a token. A tab in
// front of a line is reported once a file and read as one level.
//
// # Refused
//
// Files that are not UTF-8 text, NUL bytes, lines of more than MaxLine bytes,
// files of more than MaxFile bytes or MaxLines lines. Carriage returns and byte
// order marks are reported once a file and taken out by Format.
package pact
