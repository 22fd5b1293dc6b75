package quote

import (
	"math/bits"
	"strings"
	"unicode/utf8"
)

// Passage is a place in a document that resembles a quote.
type Passage struct {
	Line, Column int    // of its first word, from 1
	Start, End   int    // in bytes of Document.Text, half-open
	Excerpt      string // the passage in one line, cut with "…" after a hundred characters
}

// wordIndex holds the words of a normalised text in order, lower-cased and numbered.
type wordIndex struct {
	number map[string]int32
	word   []int32 // the number of each word of the text
	start  []int32 // its offsets in the normalised text
	end    []int32
	count  []int32 // how often each number occurs
}

func indexWords(text string) wordIndex {
	x := wordIndex{number: map[string]int32{}}
	eachWord(text, func(from, to int) {
		w := strings.ToLower(text[from:to])
		n, ok := x.number[w]
		if !ok {
			n = int32(len(x.count))
			x.number[w] = n
			x.count = append(x.count, 0)
		}
		x.count[n]++
		x.word = append(x.word, n)
		x.start = append(x.start, int32(from))
		x.end = append(x.end, int32(to))
	})
	return x
}

// eachWord calls f with the runs of letters and digits; an ideograph is a word of its own.
func eachWord(text string, f func(from, to int)) {
	from := -1
	for i, r := range text {
		switch {
		case ideographic(r):
			if from >= 0 {
				f(from, i)
				from = -1
			}
			f(i, i+utf8.RuneLen(r))
		case wordRune(r):
			if from < 0 {
				from = i
			}
		case from >= 0:
			f(from, i)
			from = -1
		}
	}
	if from >= 0 {
		f(from, len(text))
	}
}

// excerptRunes is the longest excerpt.
const excerptRunes = 100

// Nearest says where to look when a quote is not found: the passage, about as long as the quote,
// that shares most of its words, where rare words and words that follow each other as in the
// quote count more; case does not count. Of equals it is the first. Of a quote with an ellipsis
// the first piece that is missing is looked for. It is false where no passage has a quarter of
// the words. The work is linear in the two texts.
func (d *Document) Nearest(quote string) (Passage, bool) {
	q := Normalize(quote)
	for _, p := range pieces(q) {
		if !strings.Contains(d.norm, p) {
			q = p
			break
		}
	}

	x := d.words()
	const unknown = -1
	var asked []int32
	need := make([]int32, len(x.count)) // how often the quote has each word
	pair := map[[2]int32]bool{}         // words next to each other in the quote
	eachWord(q, func(from, to int) {
		n, ok := x.number[strings.ToLower(q[from:to])]
		if !ok {
			asked = append(asked, unknown)
			return
		}
		need[n]++
		if k := len(asked); k > 0 && asked[k-1] != unknown {
			pair[[2]int32{asked[k-1], n}] = true
		}
		asked = append(asked, n)
	})
	if len(asked) == 0 || len(x.word) == 0 {
		return Passage{}, false
	}

	weight := func(n int32) int { return bits.Len(uint(len(x.word) / int(x.count[n]))) }
	linked := func(i int) bool { // word i follows word i-1 here as in the quote
		return i > 0 && pair[[2]int32{x.word[i-1], x.word[i]}]
	}

	// A window slides over the text; score is what it shares with the quote.
	span := len(asked) + len(asked)/4 + 1
	have := make([]int32, len(x.count))
	score, shared := 0, 0
	best, bestShared, bestEnd := 0, 0, -1
	for r, n := range x.word {
		if l := r - span; l >= 0 {
			if old := x.word[l]; need[old] > 0 {
				have[old]--
				if have[old] < need[old] {
					score -= weight(old)
					shared--
				}
			}
			if linked(l + 1) {
				score -= weight(x.word[l+1])
			}
		}
		if need[n] > 0 {
			have[n]++
			if have[n] <= need[n] {
				score += weight(n)
				shared++
			}
		}
		if span > 1 && linked(r) {
			score += weight(n)
		}
		if score > best {
			best, bestShared, bestEnd = score, shared, r
		}
	}
	if bestEnd < 0 || bestShared*4 < len(asked) {
		return Passage{}, false
	}

	// The heaviest run in the window anchors the passage; the quote's start is laid beside it.
	anchor, anchorWeight := -1, 0
	for i := max(0, bestEnd-span+1); i <= bestEnd; {
		if need[x.word[i]] == 0 {
			i++
			continue
		}
		from, w := i, weight(x.word[i])
		for i++; i <= bestEnd && linked(i); i++ {
			w += weight(x.word[i])
		}
		if w > anchorWeight {
			anchor, anchorWeight = from, w
		}
	}
	ahead := 0
	for i, n := range asked {
		if n != x.word[anchor] {
			continue
		}
		ahead = i
		if i+1 == len(asked) || anchor+1 < len(x.word) && asked[i+1] == x.word[anchor+1] {
			break
		}
	}
	first := max(0, anchor-ahead)
	for first < anchor && need[x.word[first]] == 0 {
		first++ // begin with a shared word
	}
	last := min(len(x.word)-1, first+len(asked)-1)
	from, to := int(x.start[first]), int(x.end[last])

	var p Passage
	p.Start, p.End = original(d.back, from, to)
	p.Line, p.Column = d.position(p.Start)
	p.Excerpt = shorten(d.text[p.Start:p.End])
	return p, true
}

// shorten puts a passage on one line and cuts it between words.
func shorten(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= excerptRunes {
		return s
	}
	runes := []rune(s)[:excerptRunes-1]
	s = string(runes)
	if k := strings.LastIndexByte(s, ' '); k > len(s)/2 {
		s = s[:k]
	}
	return s + "…"
}
