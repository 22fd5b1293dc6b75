package trade

import (
	"slices"
	"strings"
	"unicode/utf8"
)

//go:generate go run gen.go

// Economy is an ISO 3166-1 alpha-3 code in upper case, or XKX for Kosovo.
// The word is the one of trade law: Hong Kong is one.
type Economy string

type economyRow struct {
	code   Economy
	alpha2 string
	name   string
}

type economyKey struct {
	key     string
	economy Economy
}

// ParseEconomy reads an alpha-3 or alpha-2 code or an English name, in any
// case: "KOR", "KR", "South Korea", "Korea, Republic of". "Korea" alone means
// KOR and "Congo" COG, as in trade law and ISO 3166-1.
func ParseEconomy(s string) (Economy, bool) {
	var buf [64]byte
	key := string(fold(buf[:0], strings.TrimSpace(s)))
	if e, ok := findEconomy(key); ok {
		return e, true
	}
	if rest, ok := strings.CutPrefix(key, "the "); ok {
		return findEconomy(rest)
	}
	if rest, ok := strings.CutSuffix(key, " (the)"); ok { // as ISO writes "Bahamas (the)"
		return findEconomy(rest)
	}
	return "", false
}

// fold appends s in lower case with plain apostrophes.
func fold(b []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= utf8.RuneSelf {
			return append(b[:0], strings.ReplaceAll(strings.ToLower(s), "’", "'")...)
		}
		if 'A' <= c && c <= 'Z' {
			c += 'a' - 'A'
		}
		b = append(b, c)
	}
	return b
}

func findEconomy(key string) (Economy, bool) {
	i, found := slices.BinarySearchFunc(economyKeys[:], key, func(k economyKey, key string) int {
		return strings.Compare(k.key, key)
	})
	if !found {
		return "", false
	}
	return economyKeys[i].economy, true
}

func (e Economy) row() (economyRow, bool) {
	i, found := slices.BinarySearchFunc(economyTable[:], e, func(r economyRow, e Economy) int {
		return strings.Compare(string(r.code), string(e))
	})
	if !found {
		return economyRow{}, false
	}
	return economyTable[i], true
}

// Name is the short English name in common use ("South Korea", "Taiwan"), or
// the code itself where it is not an economy of the table.
func (e Economy) Name() string {
	if r, ok := e.row(); ok {
		return r.name
	}
	return string(e)
}

// Alpha2 is the ISO 3166-1 alpha-2 code, "" where there is none.
func (e Economy) Alpha2() string {
	r, _ := e.row()
	return r.alpha2
}

// Begun is the first economy whose alpha-3 code begins with two letters that are no
// code themselves: KO is the beginning of KOR.
func Begun(text string) (Economy, bool) {
	if len(text) != 2 {
		return "", false
	}
	for _, r := range economyTable {
		if strings.HasPrefix(string(r.code), strings.ToUpper(text)) {
			return r.code, true
		}
	}
	return "", false
}

// Economies lists all of them, sorted by code. The slice is the caller's.
func Economies() []Economy {
	all := make([]Economy, len(economyTable))
	for i, r := range economyTable {
		all[i] = r.code
	}
	return all
}
