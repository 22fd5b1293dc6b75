package brief

import (
	"bytes"
	"strings"

	"github.com/xuri/excelize/v2"
)

// Written reports whether a file was written by this package, so that it may be
// replaced by a newer one. The content is that of an HTML, Markdown or XLSX file.
func Written(content []byte) bool {
	if bytes.HasPrefix(content, []byte("PK")) {
		f, err := excelize.OpenReader(bytes.NewReader(content))
		if err != nil {
			return false
		}
		defer f.Close()
		properties, err := f.GetDocProps()
		return err == nil && properties.Creator == generator
	}
	start := string(content[:min(len(content), 1024)])
	return strings.HasPrefix(start, "<!-- "+generator+" ") || strings.HasPrefix(start, "<!doctype html>") && strings.Contains(start, `<meta name="generator" content="`+generator)
}
