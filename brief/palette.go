package brief

import (
	"fmt"
	"strings"
)

// A shade is one colour of the page in both schemes, with the least contrast
// that it must keep against the grounds: 4.5 for text, 3 for lines that carry
// meaning, 0 for decoration.
type shade struct {
	name        string
	light, dark string
	contrast    float64
}

// grounds are the colours on which all others stand.
func grounds() []shade {
	return []shade{
		{"paper", "#fdfcfa", "#16181b", 0},
		{"wash", "#f3f1eb", "#1f2226", 0},
	}
}

func shades() []shade {
	return []shade{
		{"ink", "#1b1d20", "#e9e7e2", 4.5},
		{"quiet", "#595e66", "#aaaeb5", 4.5},
		{"accent", "#1b4f7e", "#93bfea", 4.5},
		{"bad", "#9c2720", "#f29a91", 4.5},
		{"warn", "#7d5300", "#e2b765", 4.5},
		{"go", "#1b5a91", "#8fc0ee", 4.5},
		{"done", "#27653b", "#92cba2", 4.5},
		{"calm", "#5a626d", "#b1b7c0", 4.5},
		{"gone", "#6a665e", "#aba79e", 4.5},
		{"axis", "#85837c", "#7f848b", 3},
		{"rule", "#dedad0", "#34383d", 0},
	}
}

// variables writes the palette as CSS custom properties.
func variables() string {
	var b strings.Builder
	all := append(grounds(), shades()...)
	b.WriteString(":root{color-scheme:light dark")
	for _, s := range all {
		fmt.Fprintf(&b, ";--%s:%s", s.name, s.light)
	}
	b.WriteString("}\n@media screen and (prefers-color-scheme:dark){:root{")
	for i, s := range all {
		if i > 0 {
			b.WriteByte(';')
		}
		fmt.Fprintf(&b, "--%s:%s", s.name, s.dark)
	}
	b.WriteString("}}\n")
	return b.String()
}
