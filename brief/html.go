package brief

import (
	"bytes"
	_ "embed"
	"html/template"
	"io"

	"github.com/servanda/servanda/trade"
)

//go:embed page.html
var page string

//go:embed page.css
var style string

// generator is what tells that a file was written by this package.
const generator = "Servanda brief"

// HTML writes the document as one page that asks nothing of the network, runs
// no script and prints.
func (b *Brief) HTML(w io.Writer) error {
	t, err := template.New("page").Funcs(template.FuncMap{
		"style":     func() template.CSS { return template.CSS(variables() + mapStyle() + style) },
		"generator": func() string { return generator },
		"symbol":    func(word string) string { return standingOf(word).symbol },
		"tone":      func(word string) string { return standingOf(word).tone },
		"capital":   capital,
		"sentence":  sentence,
		"flag":      flagWords,
		"long":      longDay,
		"picture":   func(s string) template.HTML { return template.HTML(s) }, // made and escaped by this package
		"anchor":    anchor,
		"delivered": delivered,
		"bySource":  bySource,
		"given":     func(d trade.Date) bool { return d != 0 },
		"outside":   web,
		"numeric":   func(t *Table, column int) bool { return numeric(t, column) },
	}).Parse(page)
	if err != nil {
		return err
	}
	var out bytes.Buffer
	if err := t.Execute(&out, b); err != nil {
		return err
	}
	_, err = w.Write(out.Bytes())
	return err
}

// numeric reports whether a column holds numbers, which stand to the right.
func numeric(t *Table, column int) bool {
	for _, row := range t.Rows {
		if row[column].Number != nil {
			return true
		}
	}
	return false
}
