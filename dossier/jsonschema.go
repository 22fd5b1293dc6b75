package dossier

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"

	"github.com/servanda/servanda/trade"
)

// JSONSchema is the JSON Schema (draft 2020-12) of what WriteJSON writes, made
// from the schema table. It is stricter than ReadJSON: it also knows kinds,
// verbs and fields, and the words that a field takes.
func JSONSchema() []byte {
	type object = map[string]any
	ref := func(name string) object { return object{"$ref": "#/$defs/" + name} }
	list := func(items any) object { return object{"type": "array", "items": items} }
	line := ref("line")
	shape := func(required []string, properties object) object {
		return object{"type": "object", "properties": properties, "required": required, "additionalProperties": false}
	}
	body := func(fields, more object) object {
		out := object{"fields": fields, "milestones": list(ref("milestone")), "order": list(object{"enum": []string{"field", "milestone", "part"}})}
		for k, v := range more {
			out[k] = v
		}
		return out
	}
	var bounds, periods []string
	for b := trade.Exactly; b <= trade.UpTo; b++ {
		bounds = append(bounds, b.String())
	}
	for p := PerCalendarYear; p <= PerYear; p++ {
		periods = append(periods, p.String())
	}

	defs := object{
		"line": object{"type": "string", "pattern": `^[^\n\r]*$`, "description": "text on one line"},
		"id":   object{"type": "string", "pattern": `^[a-z][a-z0-9-]*$`},
		"day":  object{"type": "string", "pattern": `^\d{4}-\d{2}-\d{2}$`},
		"before": object{"type": "array", "items": object{"type": "string", "pattern": `^([ \t]*|[ \t]*;[^\n\r]*)$`},
			"description": "blank lines (an empty text) and comments that stand in front"},
		"from": shape([]string{"source"}, object{"source": line, "locator": line, "quote": line}),
		"amount": shape([]string{"bound", "number", "unit"}, object{"bound": object{"enum": bounds},
			"number": object{"type": "string", "pattern": `^-?\d+(\.\d+)?$`, "description": "exact decimal, the scale multiplied out"}, "unit": object{"type": "string"}}),
		"days": shape([]string{"first", "last"}, object{"first": ref("day"), "last": object{"anyOf": []any{ref("day"), object{"type": "null"}}, "description": "null where open"}}),
		"cap":  shape([]string{"amount", "per", "on_demand"}, object{"amount": ref("amount"), "per": object{"enum": periods}, "on_demand": object{"type": "boolean"}}),
		"field": shape([]string{"name"}, object{
			"before": ref("before"), "name": object{"type": "string"}, "value": line, "from": ref("from"),
			"more":   object{"type": "array", "items": line, "description": "the deeper lines that go on with the value"},
			"amount": ref("amount"), "date": ref("days"), "period": ref("days"), "cap": ref("cap")}),
		"milestone": shape([]string{"name", "due"}, object{"before": ref("before"), "name": ref("id"), "due": line, "from": ref("from"), "date": ref("days")}),
		"comment":   shape([]string{"comment"}, object{"comment": object{"type": "string", "pattern": `^;[^\n\r]*$`}, "indented": object{"const": true}}),
		"blank":     shape([]string{"blank"}, object{"blank": object{"const": true}}),
		"use":       shape([]string{"use"}, object{"use": ref("id")}),
	}
	items := []any{ref("comment"), ref("blank"), ref("use")}
	for _, k := range theSchema.Kinds {
		fields := list(fieldsSchema(k))
		var contains []any
		for _, f := range k.Fields {
			if f.Required {
				contains = append(contains, object{"contains": object{"properties": object{"name": object{"const": f.Name}}}})
			}
		}
		required := []string{}
		if contains != nil {
			fields["allOf"] = contains
			required = append(required, "fields")
		}
		if k.Name == "part" {
			part := body(fields, object{"before": ref("before"), "id": ref("id")})
			defs["part"] = shape(append(required, "id"), part)
			continue
		}
		properties := object{"date": ref("day")}
		if k.Verb {
			required = append(required, "verb", "ref", "date")
			properties["verb"] = object{"const": k.Name}
			properties["ref"], properties["value"], properties["from"], properties["amount"] = line, line, ref("from"), ref("amount")
			properties["modifiers"] = list(line)
			if known := modifiers[k.Name]; known != nil {
				properties["modifiers"] = list(object{"enum": known})
			}
		} else {
			required = append(required, "kind", "id")
			properties["kind"] = object{"const": k.Name}
			properties["id"], properties["title"] = ref("id"), line
			if k.Name == "coverage" {
				required = append(required, "words")
				properties["words"] = object{"type": "array", "minItems": 2, "maxItems": 2, "prefixItems": []any{line, object{"enum": []string{"hard", "mixed", "soft", "none"}}}}
			}
		}
		if k.Parts {
			properties["parts"] = list(ref("part"))
		}
		for name, property := range body(fields, nil) {
			if name != "milestones" || k.Milestones {
				properties[name] = property
			}
		}
		def := shape(required, properties)
		def["description"] = k.Doc
		defs[k.Name] = def
		items = append(items, ref(k.Name))
	}
	root := shape([]string{"servanda", "dossier", "files"}, object{
		"servanda": object{"const": JSONVersion, "description": "version of the shape"},
		"dossier":  object{"type": "string"},
		"files": list(shape([]string{"name", "items"}, object{
			"name":  object{"type": "string", "pattern": `^[^\\:]+\.pact$`},
			"items": list(object{"anyOf": items})})),
	})
	root["$schema"] = "https://json-schema.org/draft/2020-12/schema"
	root["title"] = "A dossier of Servanda"
	root["description"] = "What servanda export writes and servanda import reads. Import reads the texts; amount, date, period and cap stand beside them for other programs."
	root["$defs"] = defs
	return indented(root)
}

// fieldsSchema describes one element of the fields of a kind.
func fieldsSchema(k *Kind) map[string]any {
	out := map[string]any{"$ref": "#/$defs/field"}
	if overlays(k) { // carries the fields of what it tells of
		return out
	}
	var names, words []any
	for i := range k.Fields {
		f := &k.Fields[i]
		names = append(names, map[string]any{"const": f.Name, "description": f.Doc})
		known := slices.Clone(f.Words)
		if f.Type == TYesNo {
			known = []string{"yes", "no"}
		}
		if known == nil {
			continue
		}
		for i := range known {
			known[i] = regexp.QuoteMeta(known[i])
		}
		words = append(words, map[string]any{
			"if":   map[string]any{"properties": map[string]any{"name": map[string]any{"const": f.Name}}},
			"then": map[string]any{"properties": map[string]any{"value": map[string]any{"pattern": "^(" + strings.Join(known, "|") + ")( from .*)?$"}}},
		})
	}
	out["properties"] = map[string]any{"name": map[string]any{"oneOf": names}}
	if words != nil {
		out["allOf"] = words
	}
	return out
}

// indented is JSON with sorted keys, two spaces a level and a final newline.
func indented(v any) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(v); err != nil {
		panic(err) // maps, lists and texts alone
	}
	return b.Bytes()
}
