package tariff

import (
	"bytes"
	"cmp"
	"compress/gzip"
	_ "embed"
	"fmt"
	"io"
	"slices"
	"strings"
)

//go:embed imports-2024.tsv.gz
var imports2024 []byte

// Imports2024 are the imports for consumption of the United States in 2024 by
// line and origin, as the program carries them. Source and licence: PROVENANCE.md.
func Imports2024() ([]Import, error) {
	return ReadImports("imports-2024.tsv.gz", bytes.NewReader(imports2024))
}

// WriteImports writes imports as a compact table: sorted, whole dollars,
// gzipped, the same bytes for the same imports.
func WriteImports(w io.Writer, imports []Import) error {
	rows := slices.Clone(imports)
	slices.SortFunc(rows, func(a, b Import) int {
		return cmp.Or(strings.Compare(string(a.Code), string(b.Code)), strings.Compare(string(a.Origin), string(b.Origin)))
	})
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	var b bytes.Buffer
	b.WriteString("code\torigin\tvalue_usd\tduty_usd\n")
	for _, r := range rows {
		fmt.Fprintf(&b, "%s\t%s\t%.0f\t%.0f\n", r.Code, r.Origin, r.Value, r.Duty)
	}
	if _, err := z.Write(b.Bytes()); err != nil {
		return err
	}
	return z.Close()
}
