package schedule

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/servanda/servanda/trade"
)

// FoundKind says how a typed code stands to a revision.
type FoundKind uint8

const (
	Exact     FoundKind = iota // Line is the line; Lines are the statistical lines under it
	Prefix                     // no line with rates itself; Lines stand under it
	TooFine                    // only its first 8 digits are a line: Line and Lines are theirs
	Elsewhere                  // other revisions have it: Spans, Successors, Predecessors
	Reserved                   // chapter 77 is kept for future use
	Unknown                    // no revision has it; Lines are the nearest
)

// String names it.
func (k FoundKind) String() string {
	return [...]string{"exact", "prefix", "too fine", "elsewhere", "reserved", "unknown"}[k]
}

// Span is a run of revisions, both ends included.
type Span struct{ First, Last *Revision }

// Link is a step of the concordance: between two revisions the code Old became
// New. Kind is rename, split or many_to_many. Similarity, 0 to 1, is how alike
// the two descriptions are where the link was made by comparing them: a link is
// a lead to follow, not a ruling.
type Link struct {
	Old, New   trade.Product
	From, To   *Revision
	Kind       string
	Similarity string
}

// Found is the answer to a typed code.
type Found struct {
	Kind         FoundKind
	Code         trade.Product
	Line         Line
	Lines        []Line
	Spans        []Span
	Successors   []Link // to codes that the revision has
	Predecessors []Link
}

// nearest is how many lines an unknown code is answered with.
const nearest = 5

// Find resolves what a user typed, 2 to 10 digits, in the revision.
func (r *Revision) Find(code trade.Product) Found {
	f := Found{Code: code}
	if len(code) < 2 {
		f.Kind = Unknown
		return f
	}
	if line, ok := r.Line(code); ok && len(code) >= 8 {
		f.Line, f.Lines = line, r.Under(code)
		return f
	}
	if f.Lines = r.Under(code); len(f.Lines) > 0 {
		f.Kind = Prefix
		return f
	}
	if code.Under("77") {
		f.Kind = Reserved
		return f
	}
	if f.Spans = r.schedule.spans(string(code)); len(f.Spans) > 0 {
		f.Kind = Elsewhere
		f.Successors = r.follow(code, true)
		f.Predecessors = r.follow(code, false)
		return f
	}
	if len(code) > 8 {
		if line, ok := r.Line(code[:8]); ok {
			f.Kind, f.Line, f.Lines = TooFine, line, r.Under(code[:8])
			return f
		}
	}
	f.Kind = Unknown
	f.Lines = r.nearest(code)
	return f
}

// nearest gives the lines next to the code under the longest prefix that has
// any, by code.
func (r *Revision) nearest(code trade.Product) []Line {
	for n := len(code) - 1; n >= 2; n-- {
		lines := r.Under(code[:n])
		if len(lines) == 0 {
			continue
		}
		at := sort.Search(len(lines), func(i int) bool { return lines[i].Code >= code })
		from := min(max(at-nearest/2, 0), max(len(lines)-nearest, 0))
		return lines[from:min(from+nearest, len(lines))]
	}
	return nil
}

// spans gives the revisions in which a code, or a line under it, stands.
func (s *Schedule) spans(code string) []Span {
	s.mu.Lock()
	defer s.mu.Unlock()
	rows := s.chapter(code[:2])
	has := make([]bool, len(s.head.revisions)+1)
	i := sort.Search(len(rows), func(i int) bool { return rows[i].code >= code })
	for ; i < len(rows) && strings.HasPrefix(rows[i].code, code); i++ {
		for n := rows[i].first; n <= rows[i].last; n++ {
			has[n] = true
		}
	}
	var spans []Span
	for n := range s.head.revisions {
		if has[n] && (n == 0 || !has[n-1]) {
			spans = append(spans, Span{First: &s.head.revisions[n]})
		}
		if has[n] && !has[n+1] {
			spans[len(spans)-1].Last = &s.head.revisions[n]
		}
	}
	return spans
}

// follow walks the concordance from the code, forward or backward in time, to
// the codes that the revision has. A link names the last step of the walk.
func (r *Revision) follow(code trade.Product, forward bool) []Link {
	s := r.schedule
	links := s.links()
	seen := map[string]bool{string(code): true}
	queue := []string{string(code)}
	var out []Link
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		for _, l := range links {
			here, there := l.old, l.new
			if !forward {
				here, there = l.new, l.old
			}
			if here == "" || there == "" || !strings.HasPrefix(here, at) || seen[there] {
				continue
			}
			// Only steps between the code's revisions and this one.
			if forward && l.to > r.Index || !forward && l.from < r.Index {
				continue
			}
			seen[there] = true
			if _, ok := r.Line(trade.Product(there)); ok {
				out = append(out, Link{trade.Product(l.old), trade.Product(l.new), &s.head.revisions[l.from], &s.head.revisions[l.to], l.kind, l.similarity})
			} else {
				queue = append(queue, there)
			}
		}
	}
	slices.SortFunc(out, func(a, b Link) int {
		return strings.Compare(string(a.Old)+string(a.New), string(b.Old)+string(b.New))
	})
	return out
}

// String says in a sentence what was found and what to do next.
func (f Found) String() string {
	code := f.Code.Dotted()
	switch f.Kind {
	case Exact:
		return code + " is a line of the schedule"
	case Prefix:
		return fmt.Sprintf("%s has %d lines under it", code, len(f.Lines))
	case TooFine:
		return fmt.Sprintf("%s is not a line: %s is; ask for it", code, f.Line.Code.Dotted())
	case Reserved:
		return code + ": chapter 77 of the Harmonized System is reserved for future use and has no lines"
	case Elsewhere:
		var b strings.Builder
		fmt.Fprintf(&b, "%s stands only in other revisions:", code)
		for i, s := range f.Spans {
			if i > 0 {
				b.WriteString(",")
			}
			fmt.Fprintf(&b, " %s", s.First.Name)
			if s.First != s.Last {
				fmt.Fprintf(&b, " to %s", s.Last.Name)
			}
		}
		for i, l := range f.Successors {
			b.WriteString([...]string{"; it was replaced by ", ", "}[min(i, 1)] + l.New.Dotted())
		}
		for i, l := range f.Predecessors {
			b.WriteString([...]string{"; before it stood ", ", "}[min(i, 1)] + l.Old.Dotted())
		}
		if len(f.Successors)+len(f.Predecessors) == 0 {
			b.WriteString("; the concordance names no other code for it")
		}
		return b.String()
	}
	if len(f.Lines) == 0 {
		return code + " is not a code of the schedule: chapters run from 01 to 99"
	}
	near := make([]string, len(f.Lines))
	for i, l := range f.Lines {
		near[i] = l.Code.Dotted()
	}
	return fmt.Sprintf("%s is not a code of the schedule in any revision; nearest: %s", code, strings.Join(near, ", "))
}
