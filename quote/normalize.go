package quote

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Normalize returns the form in which quotes and texts are compared: soft hyphens removed,
// Unicode NFKC (Annex #15), every run of white space one space and none at the ends, typographic
// quotation marks and primes straight, every dash and hyphen "-", an ellipsis "...". Case and
// everything else stay. Normalize(Normalize(s)) == Normalize(s).
func Normalize(s string) string {
	text, _ := normalize(s)
	return text
}

// stretch is a part of the normalised text and the part of the source that it came from. A
// literal stretch is byte for byte the same in both; any other is indivisible.
type stretch struct {
	norm       int // start in the normalised text; the end is the next stretch's start
	start, end int // in the source
	literal    bool
}

const softHyphen = "\u00ad"

// normalize returns the normalised text and the stretches that lead back to s, in order.
func normalize(s string) (string, []stretch) {
	var out strings.Builder
	out.Grow(len(s))
	var back []stretch

	// Soft hyphens go first: behind one, an accent would otherwise not combine with its letter
	// now but would on the next call. soft holds where they stood, in offsets after removal.
	var soft []int
	if strings.Contains(s, softHyphen) {
		pieces := strings.Split(s, softHyphen)
		at := 0
		for _, p := range pieces[:len(pieces)-1] {
			at += len(p)
			soft = append(soft, at)
		}
		s = strings.Join(pieces, "")
	}
	passed := 0 // soft hyphens at or before the current position
	source := func(i int) int { return i + passed*len(softHyphen) }

	emit := func(text string, from, to int) {
		for passed < len(soft) && soft[passed] <= from {
			passed++
		}
		literal := text == s[from:to]
		start := source(from)
		end := start + (to - from)
		if literal && len(back) > 0 {
			last := &back[len(back)-1]
			if last.literal && last.end == start {
				last.end = end
				out.WriteString(text)
				return
			}
		}
		// A soft hyphen inside the segment lengthens its source.
		for k := passed; k < len(soft) && soft[k] < to; k++ {
			end += len(softHyphen)
			literal = false
		}
		back = append(back, stretch{norm: out.Len(), start: start, end: end, literal: literal})
		out.WriteString(text)
	}

	spaceFrom, spaceTo := -1, -1 // a run of white space not yet written
	for i := 0; i < len(s); {
		n := 1
		if s[i] >= utf8.RuneSelf || i+1 < len(s) && s[i+1] >= utf8.RuneSelf {
			n = norm.NFKC.NextBoundaryInString(s[i:], true)
		}
		segment := s[i : i+n]
		text := segment
		if n > 1 || segment[0] >= utf8.RuneSelf {
			text = compatible(segment)
		}
		// A segment can hold white space and more: NFKC makes of some accents a space and a mark.
		lead := strings.TrimLeftFunc(text, unicode.IsSpace)
		switch {
		case lead == "":
			if spaceFrom < 0 {
				spaceFrom = i
			}
			spaceTo = i + n
		default:
			if len(lead) < len(text) && spaceFrom < 0 {
				spaceFrom, spaceTo = i, i
			}
			if spaceFrom >= 0 {
				if out.Len() > 0 {
					emit(" ", spaceFrom, spaceTo)
				}
				spaceFrom = -1
			}
			emit(lead, i, i+n)
		}
		i += n
	}
	return out.String(), back
}

// compatible is the NFKC form of one segment with typographic marks made plain.
func compatible(segment string) string {
	// Double primes and the acute accent are taken before NFKC would pull them apart.
	s := strings.Map(func(r rune) rune {
		switch r {
		case '″', '‶':
			return '"'
		case '´':
			return '\''
		}
		return r
	}, segment)
	return strings.Map(func(r rune) rune {
		switch r {
		case '“', '”', '„', '‟', '«', '»':
			return '"'
		case '‘', '’', '‚', '‛', '′', '‵', '‹', '›', 'ʼ':
			return '\''
		case '‐', '‑', '‒', '–', '—', '―', '−', '⁃', '˗', '⸺', '⸻':
			return '-'
		}
		return r
	}, norm.NFKC.String(s))
}

// original leads the normalised offsets [from, to) back to offsets of the source.
func original(back []stretch, from, to int) (start, end int) {
	at := func(i int) stretch {
		k := sort.Search(len(back), func(k int) bool { return back[k].norm > i }) - 1
		return back[k]
	}
	first, last := at(from), at(to-1)
	start = first.start
	if first.literal {
		start += from - first.norm
	}
	end = last.end
	if last.literal {
		end = last.start + to - last.norm
	}
	return start, end
}

// Words returns the number of words in s: the stretches between white space that hold a letter
// or a digit. In scripts written without spaces (Han, kana) each character counts as a word.
func Words(s string) int {
	n := 0
	for _, field := range strings.Fields(Normalize(s)) {
		ideographs, other := 0, false
		for _, r := range field {
			switch {
			case ideographic(r):
				ideographs++
			case unicode.IsLetter(r) || unicode.IsDigit(r):
				other = true
			}
		}
		n += ideographs
		if other {
			n++
		}
	}
	return n
}

func ideographic(r rune) bool {
	return unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}
