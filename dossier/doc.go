// Package dossier gives .pact files their meaning: it reads one folder into
// entries whose values are typed, whose references are resolved, and which the
// checks have gone over.
//
// It answers: what does this folder say, where does it say it, and what is
// wrong with it? Its one central idea is the schema table (schema.go): each
// kind of directive and verb of news is a row with its fields and their types.
// The reader, the messages, the JSON form and its schema, the grammar for
// editors and the manual are made from that table and from nothing else.
//
// # Conventions
//
// The date in front of an entry is the day on which the public could know it;
// on, agreed, applies and period say when it holds. An entry without a date is
// always known; a source is known from the last day of published. A DATEISH is
// its first day as a start and its last day as a deadline. Economies are ISO
// 3166-1 alpha-3. A reference without a dossier in front is looked up in its
// own folder first and then in the dossiers used.
//
// # Invariants
//
// Load never stops at the first error. Each message has one place and one next
// step; what only follows from an earlier error is held back. A Dossier does not change after Load.
//
// # Refused
//
// Folders without a .pact file, links that lead out of the folder, circles of
// use. Text is never matched loosely: an id, a unit or a quote is right or it
// is reported.
package dossier
