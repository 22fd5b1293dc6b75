package tariff

import (
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	_ "embed"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"io"
	"math"
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

// DigestOf is the SHA-256 of imports in their order, as hexadecimal digits.
func DigestOf(imports []Import) string {
	sum := sha256.New()
	var b []byte
	for i := range imports {
		m := &imports[i]
		b = append(append(append(b[:0], m.Origin...), ' '), m.Code...)
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(m.Value))
		b = binary.LittleEndian.AppendUint64(b, math.Float64bits(m.Duty))
		sum.Write(b)
	}
	return hex.EncodeToString(sum.Sum(nil))
}
