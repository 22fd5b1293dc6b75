package dossier

import (
	"cmp"
	"regexp"
	"slices"
	"strings"
)

// TextMateGrammar is the grammar that editors colour .pact files by, made from
// the schema table. Its expressions keep to what Oniguruma and Go's regexp have
// in common.
func TextMateGrammar() []byte {
	type object = map[string]any
	var kinds, verbs, fields, words []string
	for _, k := range theSchema.Kinds {
		switch {
		case k.Name == "part": // stands indented
		case k.Verb:
			verbs = append(verbs, k.Name)
		default:
			kinds = append(kinds, k.Name)
		}
		for _, f := range k.Fields {
			fields = append(fields, f.Name)
			words = append(words, f.Words...)
		}
	}
	named := func(scopes ...string) object {
		out := object{}
		for i, s := range scopes {
			if s != "" {
				out[string(rune('1'+i))] = object{"name": s + ".pact"}
			}
		}
		return out
	}
	const (
		date    = `\d{4}-\d{2}-\d{2}`
		keyword = "keyword.control"
		number  = "constant.numeric"
		entity  = "entity.name.type"
		ref     = "variable.other"
	)
	include := []object{{"include": "#value"}}
	patterns := []object{
		{"name": "comment.line.semicolon.pact", "match": `^\s*;.*$`},
		{"match": `^(use)\s+(\S+)`, "captures": named(keyword, entity)},
		{"name": "meta.news.pact", "begin": `^(` + date + `)\s+(` + alternatives(verbs) + `)\s+(\S+)`, "end": `$`,
			"beginCaptures": named(number, keyword, ref), "patterns": include},
		{"name": "meta.directive.pact", "begin": `^(?:(` + date + `)\s+)?(` + alternatives(kinds) + `)\s+(\S+)`, "end": `$`,
			"beginCaptures": named(number, "storage.type", entity), "patterns": include},
		{"match": `^\s+(part)\s+(\S+)\s*$`, "captures": named("storage.type", entity)},
		{"begin": `^\s+(milestone)\s+(\S+)`, "end": `$`, "beginCaptures": named("storage.type", entity), "patterns": include},
		{"begin": `^\s+(quote|source)(:)\s*(?:(from)\s+)?([a-z][a-z0-9-]*)?(?:\s*(@)\s*([^"]*))?`, "end": `$`,
			"beginCaptures": named("entity.name.tag", "punctuation.separator", keyword, ref, keyword, "string.unquoted"), "patterns": include},
		{"begin": `^\s+(` + alternatives(fields) + `)(:)`, "end": `$`,
			"beginCaptures": named("entity.name.tag", "punctuation.separator"), "patterns": include},
		{"include": "#value"},
	}
	value := []object{
		{"name": "string.quoted.double.pact", "match": `".*"`},
		{"match": `\b(from)\s+([a-z][a-z0-9-]*)(?:\s*(@)\s*([^",]*))?`, "captures": named(keyword, ref, keyword, "string.unquoted")},
		{"name": "constant.numeric.date.pact", "match": `\b\d{4}-(?:\d{2}(?:-\d{2})?|Q[1-4])\b`},
		{"name": "keyword.operator.pact", "match": `\.\.`},
		{"name": "constant.numeric.pact", "match": `\b\d[\d,]*(?:\.\d+)?(?:\s*(?:thousand|million|billion|trillion)\b)?(?:\s*%)?`},
		{"name": "keyword.operator.word.pact", "match": `\b(?:exactly|about|more than|at least|up to|per|on demand|each|and others|less|list|class|all|after|every year from|month start of|as soon as possible|days?|months?|add|top-up to|at most|set base|over|reading|by)\b`},
		{"name": "support.constant.pact", "match": `\b[A-Z]{2,5}\b`},
		{"name": "constant.language.pact", "match": `\b(?:` + alternatives(append(words, "yes", "no", "hard", "mixed", "soft", "none")) + `)\b`},
	}
	return indented(object{
		"$schema":    "https://raw.githubusercontent.com/martinring/tmlanguage/master/tmlanguage.json",
		"name":       "Servanda dossier",
		"scopeName":  "source.pact",
		"fileTypes":  []string{"pact"},
		"patterns":   patterns,
		"repository": object{"value": object{"patterns": value}},
	})
}

// alternatives joins words for an expression, each once, longer ones first.
func alternatives(words []string) string {
	words = slices.Clone(words)
	slices.SortFunc(words, func(a, b string) int { return cmp.Or(len(b)-len(a), cmp.Compare(a, b)) })
	words = slices.Compact(words)
	for i := range words {
		words[i] = regexp.QuoteMeta(words[i])
	}
	return strings.Join(words, "|")
}
