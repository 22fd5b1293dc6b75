package schedule

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/servanda/servanda/trade"
)

// The table is a sequence of gzip members, so that any gzip reads it as one
// text of tab-separated lines. The first member is the head: the revisions and,
// for each chapter, where its member lies. Then one member a chapter, and last
// the concordance. A row is
//
//	code first last indent units general special other additional description
//
// with revisions counted from 0, last empty where the row still stands, units
// parted by "|". Rows are sorted by code and first revision.

const magic = "servanda schedule 1"

// row is one state of a code over a run of revisions.
type row struct {
	code        string
	first, last int
	indent      int
	units       string
	rates       Texts
	description string
}

// link is one line of the concordance.
type link struct {
	old, new   string // new is "" where the code was dropped
	from, to   int    // the revisions between which it happened
	kind       string
	similarity string
}

type member struct{ offset, length, rows int }

// header is the first member.
type header struct {
	revisions []Revision
	until     trade.Date
	chapters  map[string]member
	order     []string // chapters, ascending
	links     member
	sum       uint32 // CRC-32 of all that follows the head
	blocks    []byte
}

var errTable = errors.New("the table of the schedule is damaged; build it again with servanda schedule build")

func damaged(format string, args ...any) error {
	return fmt.Errorf("%w: %s", errTable, fmt.Sprintf(format, args...))
}

// maxMember bounds what one member may unpack to, against hostile input.
const maxMember = 64 << 20

func unpack(data []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(data))
	if err != nil {
		return nil, damaged("%v", err)
	}
	text, err := io.ReadAll(io.LimitReader(z, maxMember+1))
	if err != nil {
		return nil, damaged("%v", err)
	}
	if len(text) > maxMember {
		return nil, damaged("a part is too large")
	}
	return text, nil
}

func pack(w *bytes.Buffer, text []byte) error {
	z, err := gzip.NewWriterLevel(w, gzip.BestCompression)
	if err != nil {
		return err
	}
	z.OS = 255 // unknown: the same bytes on every system
	if _, err := z.Write(text); err != nil {
		return err
	}
	return z.Close()
}

// readHeader reads the head and compares the checksum of the rest.
func readHeader(data []byte) (*header, error) {
	in := bytes.NewReader(data)
	z, err := gzip.NewReader(in)
	if err != nil {
		return nil, damaged("%v", err)
	}
	z.Multistream(false)
	text, err := io.ReadAll(io.LimitReader(z, maxMember))
	if err != nil {
		return nil, damaged("%v", err)
	}
	h := &header{chapters: map[string]member{}, blocks: data[len(data)-in.Len():]}
	scan := bufio.NewScanner(bytes.NewReader(text))
	for n := 1; scan.Scan(); n++ {
		f := strings.Split(scan.Text(), "\t")
		bad := damaged("head, line %d", n)
		switch {
		case n == 1:
			if f[0] != magic || len(f) != 2 {
				return nil, damaged("it does not begin with %q", magic)
			}
			sum, err := strconv.ParseUint(f[1], 16, 32)
			if err != nil {
				return nil, bad
			}
			h.sum = uint32(sum)
		case f[0] == "revision" && len(f) == 4:
			from, err := trade.ParseDate(f[2])
			published, err2 := trade.ParseDate(f[3])
			if err != nil || err2 != nil || len(h.revisions) > 0 && h.revisions[len(h.revisions)-1].From > from {
				return nil, bad
			}
			h.revisions = append(h.revisions, Revision{Index: len(h.revisions), Name: f[1], From: from, Published: published})
		case f[0] == "until" && len(f) == 2:
			if h.until, err = trade.ParseDate(f[1]); err != nil {
				return nil, bad
			}
		case (f[0] == "chapter" || f[0] == "concordance") && len(f) == 5:
			var m member
			for i, to := range [...]*int{&m.offset, &m.length, &m.rows} {
				if *to, err = strconv.Atoi(f[2+i]); err != nil || *to < 0 || *to > 1<<30 {
					return nil, bad
				}
			}
			if m.offset+m.length > len(h.blocks) {
				return nil, bad
			}
			if f[0] == "concordance" {
				h.links = m
				continue
			}
			if len(f[1]) != 2 || len(h.order) > 0 && h.order[len(h.order)-1] >= f[1] {
				return nil, bad
			}
			h.order = append(h.order, f[1])
			h.chapters[f[1]] = m
		default:
			return nil, bad
		}
	}
	if scan.Err() != nil || len(h.revisions) == 0 {
		return nil, damaged("its head names no revision")
	}
	if got := crc32.ChecksumIEEE(h.blocks); got != h.sum {
		return nil, damaged("its checksum is %08x, not %08x", got, h.sum)
	}
	return h, nil
}

// rows unpacks the rows of a chapter and checks that they are in order.
func (h *header) rows(chapter string) ([]row, error) {
	m, ok := h.chapters[chapter]
	if !ok {
		return nil, nil
	}
	data, err := unpack(h.blocks[m.offset : m.offset+m.length])
	if err != nil {
		return nil, err
	}
	text := string(data)
	rows := make([]row, 0, min(m.rows, 1<<16))
	for n := 1; text != ""; n++ {
		line, rest, ok := strings.Cut(text, "\n")
		if !ok {
			return nil, damaged("chapter %s, row %d is cut off", chapter, n)
		}
		text = rest
		r, ok := h.row(line)
		if !ok || r.code[:2] != chapter {
			return nil, damaged("chapter %s, row %d", chapter, n)
		}
		if len(rows) > 0 {
			if p := &rows[len(rows)-1]; p.code > r.code || p.code == r.code && p.last >= r.first {
				return nil, damaged("chapter %s, row %d is out of order", chapter, n)
			}
		}
		rows = append(rows, r)
	}
	if len(rows) != m.rows {
		return nil, damaged("chapter %s has %d rows, not %d", chapter, len(rows), m.rows)
	}
	return rows, nil
}

func (h *header) row(line string) (r row, ok bool) {
	var f [10]string
	for i := range f[:9] {
		if f[i], line, ok = strings.Cut(line, "\t"); !ok {
			return r, false
		}
	}
	f[9] = line
	r = row{code: f[0], units: f[4], rates: Texts{f[5], f[6], f[7], f[8]}, description: f[9]}
	if len(r.code) < 4 || len(r.code) > 10 || len(r.code)%2 != 0 {
		return r, false
	}
	for i := range len(r.code) {
		if r.code[i] < '0' || r.code[i] > '9' {
			return r, false
		}
	}
	var err1, err2, err3 error
	r.first, err1 = strconv.Atoi(f[1])
	r.last = len(h.revisions) - 1
	if f[2] != "" {
		r.last, err2 = strconv.Atoi(f[2])
	}
	r.indent, err3 = strconv.Atoi(f[3])
	return r, err1 == nil && err2 == nil && err3 == nil && r.first >= 0 && r.first <= r.last && r.last < len(h.revisions) && r.indent >= 0 && r.indent <= maxIndent
}

// concordance unpacks the links, sorted by the old code.
func (h *header) concordance() ([]link, error) {
	if h.links.length == 0 {
		return nil, nil
	}
	data, err := unpack(h.blocks[h.links.offset : h.links.offset+h.links.length])
	if err != nil {
		return nil, err
	}
	var links []link
	for line := range strings.Lines(string(data)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 6 {
			return nil, damaged("concordance, line %d", len(links)+1)
		}
		from, err := strconv.Atoi(f[2])
		to, err2 := strconv.Atoi(f[3])
		if err != nil || err2 != nil || from < 0 || from >= to || to >= len(h.revisions) {
			return nil, damaged("concordance, line %d", len(links)+1)
		}
		for _, code := range f[:2] {
			if _, err := trade.ParseProduct(code); err != nil && code != "" {
				return nil, damaged("concordance, line %d", len(links)+1)
			}
		}
		links = append(links, link{f[0], f[1], from, to, f[4], f[5]})
	}
	if len(links) != h.links.rows {
		return nil, damaged("the concordance has %d lines, not %d", len(links), h.links.rows)
	}
	return links, nil
}

// encode writes the table: the same rows, the same bytes.
func encode(revisions []Revision, until trade.Date, rows []row, links []link) ([]byte, error) {
	slices.SortFunc(rows, func(a, b row) int {
		return cmp.Or(strings.Compare(a.code, b.code), cmp.Compare(a.first, b.first))
	})
	var head, blocks, text bytes.Buffer
	for _, r := range revisions {
		fmt.Fprintf(&head, "revision\t%s\t%s\t%s\n", r.Name, r.From, r.Published)
	}
	if !until.IsZero() {
		fmt.Fprintf(&head, "until\t%s\n", until)
	}
	finish := func(name string, n int) error {
		offset := blocks.Len()
		if err := pack(&blocks, text.Bytes()); err != nil {
			return err
		}
		text.Reset()
		fmt.Fprintf(&head, "%s\t%d\t%d\t%d\n", name, offset, blocks.Len()-offset, n)
		return nil
	}
	for len(rows) > 0 {
		chapter := rows[0].code[:2]
		n := 0
		for ; n < len(rows) && rows[n].code[:2] == chapter; n++ {
			r := &rows[n]
			last := ""
			if r.last != len(revisions)-1 {
				last = strconv.Itoa(r.last)
			}
			fmt.Fprintf(&text, "%s\t%d\t%s\t%d\t%s\t%s\t%s\t%s\t%s\t%s\n", r.code, r.first, last, r.indent, r.units,
				r.rates.General, r.rates.Special, r.rates.Other, r.rates.Additional, r.description)
		}
		if err := finish("chapter\t"+chapter, n); err != nil {
			return nil, err
		}
		rows = rows[n:]
	}
	for _, l := range links {
		fmt.Fprintf(&text, "%s\t%s\t%d\t%d\t%s\t%s\n", l.old, l.new, l.from, l.to, l.kind, l.similarity)
	}
	if err := finish("concordance\t", len(links)); err != nil {
		return nil, err
	}
	var out bytes.Buffer
	first := fmt.Sprintf("%s\t%08x\n", magic, crc32.ChecksumIEEE(blocks.Bytes()))
	if err := pack(&out, append([]byte(first), head.Bytes()...)); err != nil {
		return nil, err
	}
	out.Write(blocks.Bytes())
	return out.Bytes(), nil
}
