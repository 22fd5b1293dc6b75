package dossier

import (
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// messagePages has one page for each number a message can have, named after
// its usual code: what it means, an example, the message and how to mend it.
// The tests load every example and hold its messages against the page.
//
//go:embed messages/*.md
var messagePages embed.FS

// Codes lists the codes of all messages by number, each with the letter of its
// usual severity: E01, …, N59, ….
func Codes() []string {
	files, err := messagePages.ReadDir("messages")
	if err != nil {
		panic(err) // the folder is part of the program
	}
	codes := make([]string, len(files))
	for i, f := range files {
		codes[i] = strings.TrimSuffix(f.Name(), ".md")
	}
	slices.SortFunc(codes, func(a, b string) int { return strings.Compare(a[1:], b[1:]) })
	return codes
}

// Explain gives the page of a message as Markdown. The letter of the severity
// and leading zeros may be left out, and any letter leads to the page of the
// number: E13, N13, e13 and 13 are one page. ok is false where there is none.
func Explain(code string) (page string, ok bool) {
	number := MessageNumber(code)
	for _, c := range Codes() {
		if MessageNumber(c) == number {
			data, err := messagePages.ReadFile("messages/" + c + ".md")
			return string(data), err == nil
		}
	}
	return "", false
}

// MessageNumber is the number in a code such as E02, n13 or 2, whether or not
// there is such a message; -1 for what has not that form.
func MessageNumber(code string) int {
	digits := strings.TrimSpace(code)
	if digits != "" && strings.ContainsRune("EWNewn", rune(digits[0])) {
		digits = digits[1:]
	}
	if digits == "" || len(digits) > 6 || strings.Trim(digits, "0123456789") != "" {
		return -1
	}
	n, err := strconv.Atoi(digits)
	if err != nil {
		return -1
	}
	return n
}

// MessageTitle is the first line of a page without its code.
func MessageTitle(page string) string {
	line, _, _ := strings.Cut(page, "\n")
	_, title, _ := strings.Cut(strings.TrimPrefix(line, "# "), " ")
	return title
}

// Catalogue is the manual page of all messages as Markdown: docs/messages.md.
func Catalogue() string {
	var b strings.Builder
	b.WriteString(`# Messages

Each message of the program has a code: the letter says what it asks of the
author (E error: the work is wrong; W warning: a careful reader would ask;
N note: nothing to mend), the number which check it comes from. The same number
may come with another letter where a case is milder. ` + "`servanda explain CODE`" + `
prints one page of this catalogue.

Written by ` + "`servanda explain --markdown`" + ` from the pages in dossier/messages;
the examples and their messages are tested.

`)
	codes := Codes()
	for _, code := range codes {
		page, _ := Explain(code)
		title := MessageTitle(page)
		fmt.Fprintf(&b, "- [%s %s](#%s)\n", code, title, anchor(code+" "+title))
	}
	for _, code := range codes {
		page, _ := Explain(code)
		b.WriteByte('\n')
		fenced := false
		for line := range strings.Lines(page) {
			if strings.HasPrefix(line, "```") {
				fenced = !fenced
			}
			if !fenced && strings.HasPrefix(line, "#") {
				b.WriteByte('#') // a page is a section of the catalogue
			}
			b.WriteString(line)
		}
	}
	return b.String()
}

// anchor is the name under which Markdown hosts put a heading in the address:
// lower case, spaces as hyphens, punctuation left out.
func anchor(heading string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == ' ':
			return '-'
		case r == '-' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			return r
		}
		return -1
	}, strings.ToLower(heading))
}
