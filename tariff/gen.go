//go:build ignore

// Gen writes census_table.go: the area codes of the United States Census
// Bureau's trade statistics and the economies they stand for. Its input is a
// copy of the Bureau's Schedule C (code, name), a government work:
//
//	go run gen.go census_codes.csv
package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"go/format"
	"log"
	"os"
	"slices"
	"strings"

	"github.com/servanda/servanda/trade"
)

// names that ISO 3166-1 writes otherwise.
var names = map[string]trade.Economy{
	"3720": "FLK", "4099": "DNK", "4280": "DEU", "4641": "MDA", "4752": "VAT", "5020": "SYR", "5082": "PSE", "5083": "PSE",
	"5210": "YEM", "5460": "MMR", "5530": "LAO", "5790": "PRK", "5800": "KOR", "6024": "CXR", "6150": "WSM", "7630": "COG",
	"7660": "COD", "7830": "TZA", "7905": "ATF", "9110": "VIR",
}

func main() {
	f, err := os.Open(os.Args[1])
	if err != nil {
		log.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		log.Fatal(err)
	}
	var lines []string
	for _, r := range rows[1:] {
		e, ok := names[r[0]]
		if !ok {
			if e, ok = trade.ParseEconomy(r[1]); !ok {
				log.Fatalf("%s %s is no economy", r[0], r[1])
			}
		}
		lines = append(lines, fmt.Sprintf("\t{%q, %q},\n", r[0], e))
	}
	slices.Sort(lines)
	var b bytes.Buffer
	b.WriteString("// Written by gen.go from Schedule C of the United States Census Bureau, a government work. Do not edit.\n\n")
	b.WriteString("package tariff\n\n// census holds the area codes in order. 0003, the European Union, is not in Schedule C.\nvar census = [...]struct {\n\tcode    string\n\teconomy trade.Economy\n}{\n\t{\"0003\", \"EU\"},\n")
	b.WriteString(strings.Join(lines, ""))
	b.WriteString("}\n")
	text := strings.Replace(b.String(), "package tariff\n", "package tariff\n\nimport \"github.com/servanda/servanda/trade\"\n", 1)
	out, err := format.Source([]byte(text))
	if err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile("census_table.go", out, 0o644); err != nil {
		log.Fatal(err)
	}
}
