package brief

import (
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

// titleOf makes a title of the name of a folder: "korea-us-2025" is "Korea US 2025".
func titleOf(name string) string {
	words := strings.FieldsFunc(name, func(r rune) bool { return r == '-' || r == '_' || r == ' ' })
	for i, w := range words {
		if g, ok := trade.ParseGroup(w); ok {
			words[i] = string(g)
			continue
		}
		english := false
		switch strings.ToLower(w) { // codes of economies too: my-deal is not Malaysia's
		case "am", "as", "at", "be", "by", "in", "is", "it", "me", "my", "no", "so", "to":
			english = true
		}
		if _, ok := trade.ParseEconomy(w); ok && len(w) == 2 && !english {
			words[i] = strings.ToUpper(w)
			continue
		}
		words[i] = capital(w)
	}
	return strings.Join(words, " ")
}

// withArticle is the name of an economy within a sentence.
func withArticle(name string) string {
	for _, begins := range []string{"United ", "Netherlands", "Philippines", "Rest of "} {
		if strings.HasPrefix(name, begins) {
			return "the " + name
		}
	}
	return name
}

// capital gives s with its first letter in upper case.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if n == 0 {
		return ""
	}
	return string(unicode.ToUpper(r)) + s[n:]
}

// counted gives "1 promise", "3 promises".
func counted(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	if strings.HasSuffix(noun, "ty") || strings.HasSuffix(noun, "ry") {
		return fmt.Sprintf("%d %sies", n, strings.TrimSuffix(noun, "y"))
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// listed joins words: "a", "a and b", "a, b and c".
func listed(words []string) string {
	switch len(words) {
	case 0:
		return ""
	case 1:
		return words[0]
	}
	last := len(words) - 1
	return strings.Join(words[:last], ", ") + " and " + words[last]
}

var months = [...]string{"January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"}

// longDay writes 23 November 2026.
func longDay(d trade.Date) string {
	if d == 0 {
		return ""
	}
	return fmt.Sprintf("%d %s %d", d.Day(), months[d.Month()-1], d.Year())
}

// shortDay writes 23 Nov 2026.
func shortDay(d trade.Date) string {
	if d == 0 {
		return ""
	}
	return fmt.Sprintf("%d %s %d", d.Day(), months[d.Month()-1][:3], d.Year())
}

// partyName is how a party is called.
func partyName(p dossier.Party) string {
	switch {
	case p.Economy != "":
		return p.Economy.Name()
	case p.Group != "":
		return string(p.Group)
	case p.Ref != nil && p.Ref.Entry != nil && p.Ref.Entry.Title != "":
		return p.Ref.Entry.Title
	}
	return p.Text
}

// partyNames lists parties by name.
func partyNames(all dossier.Parties) string {
	var names []string
	if all.All {
		names = append(names, "all")
	}
	for _, p := range all.List {
		names = append(names, partyName(p))
	}
	text := listed(names)
	if all.Others {
		text = strings.Join(names, ", ") + " and others"
	}
	if len(all.Less) > 0 {
		var less []string
		for _, p := range all.Less {
			less = append(less, partyName(p))
		}
		text += " except " + listed(less)
	}
	return text
}

// delivered says what is evidenced of what was promised.
func delivered(p *ledger.Range, unit trade.Unit) string {
	switch {
	case p == nil:
		return ""
	case p.Low == nil, p.Low.Sign() == 0 && p.High == nil:
		return "none evidenced"
	case p.Low.Sign() == 0 && !p.Exact():
		return "none evidenced, at most " + trade.FormatNumber(p.High) + " " + string(unit)
	}
	return p.Text(unit)
}

// itemTitle is the title of an item, its obligor by name.
func (w *writer) itemTitle(item *ledger.Item) string {
	title := item.Entry.Title
	if title == "" {
		title = item.Entry.ID
	}
	if item.Part != nil {
		title += ", " + strings.ReplaceAll(item.Part.ID, "-", " ")
	}
	if item.Obligor != "" {
		title += ", " + w.obligor(item)
	}
	return title
}

// shortTitle is the title of an item under its whole: the part or obligor alone.
func (w *writer) shortTitle(item *ledger.Item) string {
	switch {
	case item.Obligor != "":
		return w.obligor(item)
	case item.Part != nil:
		return capital(strings.ReplaceAll(item.Part.ID, "-", " "))
	}
	return w.itemTitle(item)
}

// inWords writes the days of a text as 23 November 2026.
func inWords(s string) string {
	return isoDay.ReplaceAllStringFunc(s, func(text string) string {
		d, err := trade.ParseDate(text)
		if err != nil {
			return text
		}
		return longDay(d)
	})
}

var isoDay = regexp.MustCompile(`\b[0-9]{4}-[0-9]{2}-[0-9]{2}\b`) // read only

func (w *writer) obligor(item *ledger.Item) string {
	for _, name := range [...]string{"each", "by"} {
		if all, ok := dossier.Get[dossier.Parties](item.Entry.Values, name); ok {
			for _, p := range all.List {
				if p.Text == item.Obligor {
					return partyName(p)
				}
			}
		}
	}
	return item.Obligor
}

// anchor makes an id of a page from the id of an entry.
func anchor(kind, id string) string {
	return kind + "-" + strings.NewReplacer(".", "_", "@", "__", "/", "_of_", "#", "_n_").Replace(id)
}

// sourceCell points at a source of the list of sources.
func sourceCell(r *dossier.Ref) Cell {
	if r == nil {
		return Cell{}
	}
	if r.Entry == nil {
		return Cell{Text: r.Text}
	}
	return Cell{Text: titled(r.Entry), Href: "#" + anchor("source", r.Entry.ID)}
}

// titled is the title of an entry, or else its id.
func titled(e *dossier.Entry) string {
	if e.Title != "" {
		return e.Title
	}
	return e.ID
}

// language is the BCP 47 tag of a language named in English; "" where it is not
// one of those that sources are commonly in.
func language(name string) string {
	switch strings.ToLower(strings.TrimSpace(name)) {
	case "korean":
		return "ko"
	case "japanese":
		return "ja"
	case "chinese":
		return "zh"
	case "french":
		return "fr"
	case "german":
		return "de"
	case "spanish":
		return "es"
	case "portuguese":
		return "pt"
	}
	return ""
}

// addQuote adds a quote unless its words stand in another one of the same
// source; a longer one takes the place of a shorter.
func addQuote(list []Quote, q Quote) []Quote {
	for i := range list {
		if list[i].Source.Href != q.Source.Href {
			continue
		}
		if strings.Contains(list[i].Words, q.Words) {
			return list
		}
		if strings.Contains(q.Words, list[i].Words) {
			list[i] = q
			return list
		}
	}
	return append(list, q)
}

func quoteOf(a *dossier.Attribution) Quote {
	q := Quote{Words: a.Quote, Source: sourceCell(a.Source)}
	if a.Locator != "" {
		q.Source.Text += ", " + a.Locator
	}
	if a.Source != nil && a.Source.Entry != nil {
		q.Lang = language(a.Source.Entry.Text("language"))
	}
	return q
}

// sentence ends a text as a sentence.
func sentence(s string) string {
	s = strings.TrimSpace(s)
	if s == "" || strings.HasSuffix(s, ".") {
		return capital(s)
	}
	return capital(s) + "."
}
