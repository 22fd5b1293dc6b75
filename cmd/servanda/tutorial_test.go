package main

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/servanda/servanda/dossiers"
)

// TestTutorial works through docs/tutorial.md in an empty folder: it writes the
// files that the page shows and runs each command of the page. The page and the
// program must agree line by line.
func TestTutorial(t *testing.T) {
	data, err := os.ReadFile("../../docs/tutorial.md")
	if err != nil {
		t.Fatal(err)
	}
	steps, err := tutorialSteps(string(data))
	if err != nil {
		t.Fatal(err)
	}
	shipped := shippedText(t, "korea-us-2025")
	t.Setenv("SERVANDA_TODAY", tutorialDay)
	t.Chdir(t.TempDir())
	commands := 0
	for _, s := range steps {
		if s.args == nil {
			for i, l := range s.text {
				if q := quoted.FindStringSubmatch(l); q != nil && !strings.Contains(shipped, q[1]) {
					t.Errorf("docs/tutorial.md:%d: this quote does not stand in the dossier: %s", s.line+1+i, q[1])
				}
			}
		}
		if err := s.do(); err != nil {
			t.Fatalf("docs/tutorial.md:%d: %v", s.line, err)
		}
		if s.args != nil {
			commands++
		}
	}
	if commands < 10 {
		t.Errorf("only %d commands stand in the page; is it read rightly?", commands)
	}
}

// quoted finds the words that a line gives as those of a source, with its name.
var quoted = regexp.MustCompile(`(?:from|quote:) (\S+ ".*")$`)

// shippedText is the text of a dossier in the program.
func shippedText(t *testing.T, name string) string {
	folder, err := dossiers.FS(name)
	if err != nil {
		t.Fatal(err)
	}
	files, err := fs.Glob(folder, "*.pact")
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for _, f := range files {
		data, err := fs.ReadFile(folder, f)
		if err != nil {
			t.Fatal(err)
		}
		b.Write(data)
	}
	return b.String()
}

// TestTutorialDiffers proves that the test of the page can fail.
func TestTutorialDiffers(t *testing.T) {
	const file = "```pact d/a.pact\nsource s \"S\"\n  grade: official\n```\n"
	const said = "d: 1 entry in 1 file; 0 errors, 0 warnings\n"
	for _, c := range []struct{ name, page, want string }{
		{"the same", file + "```console\n$ servanda check d\n" + said + "```\n", ""},
		{"another answer", file + "```console\n$ servanda check d\nd: 2 entries\n```\n", "7: "},
		{"a line too many", file + "```console\n$ servanda check d\n" + said + "more\n```\n", "8: "},
		{"a line too few", file + "```console\n$ servanda check d\n```\n", "6: "},
		{"nothing left out", file + "```console\n$ servanda check d\n" + said + "…\n```\n", "8: "},
		{"a failure not shown", "```console\n$ servanda check d\n…\n```\n", "2: "},
		{"a failure shown", "```console\n$ servanda check d\n…\n$ echo $?\n1\n```\n", ""},
		{"no failure", file + "```console\n$ servanda check d\n…\n$ echo $?\n1\n```\n", "6: "},
		{"another program", "```console\n$ ls\n```\n", "2: "},
		{"a shell's doing", "```console\n$ servanda check d > x\n```\n", "2: "},
		{"an unknown block", "```toml\n```\n", "1: "},
		{"an open block", "```console\n", "1: "},
		{"a line to mend that is not there", file + "```diff d/a.pact\n-  grade: press\n+  grade: legal\n```\n", "5: "},
		{"a line mended", file + "```diff d/a.pact\n-  grade: official\n+  grade: legal\n```\n```console\n$ servanda check d\n" + said + "```\n", ""},
		{"another day", "```sh\nexport SERVANDA_TODAY=2026-11-24\n```\n", "1: "},
		{"nothing to append to", "```pact d/b.pact append\n```\n", "1: "},
		{"out of the folder", "```pact ../b.pact\n```\n", "1: "},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Setenv("SERVANDA_TODAY", tutorialDay)
			t.Chdir(t.TempDir())
			steps, err := tutorialSteps(c.page)
			for _, s := range steps {
				if err = s.do(); err != nil {
					err = fmt.Errorf("%d: %w", s.line, err)
					break
				}
			}
			if got := fmt.Sprint(err); (c.want == "") != (err == nil) || err != nil && !strings.HasPrefix(got, c.want) {
				t.Errorf("got %v; want %q", err, c.want)
			}
		})
	}
}

// tutorialDay is the day that the page fixes.
const tutorialDay = "2026-11-23"

// A tutorialStep is one thing that the page has its reader do: write a file, or run
// a command.
type tutorialStep struct {
	line   int // of the page
	file   string
	change string   // "", append or diff
	text   []string // of the file; what the command prints
	args   []string // of the command; nil where a file is written
	exit   int
}

// tutorialSteps reads the fenced blocks of a page. Their first words are:
//
//	pact FILE          a file to write
//	pact FILE append   lines to write at its end
//	diff FILE          lines to take the place of others in it
//	console            commands and what they print; "$ echo $?" shows an exit code
//	sh                 what a person does first: only the day is checked
func tutorialSteps(page string) ([]*tutorialStep, error) {
	var steps []*tutorialStep
	lines := strings.Split(page, "\n")
	for i := 0; i < len(lines); i++ {
		info, ok := strings.CutPrefix(lines[i], "```")
		if !ok {
			continue
		}
		end := slices.Index(lines[i+1:], "```")
		if end < 0 {
			return nil, fmt.Errorf("%d: the block is not closed", i+1)
		}
		first, body := i+1, lines[i+1:i+1+end] // the line of the fence, and what it holds
		i += end + 1
		switch words := strings.Fields(info); {
		case len(words) == 2 && words[0] == "pact":
			steps = append(steps, &tutorialStep{line: first, file: words[1], text: body})
		case len(words) == 3 && words[0] == "pact" && words[2] == "append":
			steps = append(steps, &tutorialStep{line: first, file: words[1], change: "append", text: body})
		case len(words) == 2 && words[0] == "diff":
			steps = append(steps, &tutorialStep{line: first, file: words[1], change: "diff", text: body})
		case info == "console":
			more, err := tutorialCommands(body, first+1)
			if err != nil {
				return nil, err
			}
			steps = append(steps, more...)
		case info == "sh":
			if !slices.Contains(body, "export SERVANDA_TODAY="+tutorialDay) {
				return nil, fmt.Errorf("%d: the page does not fix the day %s", first, tutorialDay)
			}
		default:
			return nil, fmt.Errorf("%d: a block of %q is nothing that the test can check", first, info)
		}
	}
	return steps, nil
}

// tutorialCommands reads a console; its first line is that line of the page.
func tutorialCommands(body []string, first int) ([]*tutorialStep, error) {
	var steps []*tutorialStep
	for i := 0; i < len(body); i++ {
		line := first + i
		if len(steps) > 0 && body[i] == "$ echo $?" {
			exit, err := 0, errors.New("no code")
			if i++; i < len(body) {
				exit, err = strconv.Atoi(body[i])
			}
			if err != nil || i+1 < len(body) && !strings.HasPrefix(body[i+1], "$ ") {
				return nil, fmt.Errorf("%d: the exit code is one number: %v", line, err)
			}
			steps[len(steps)-1].exit = exit
			continue
		}
		if command, ok := strings.CutPrefix(body[i], "$ "); ok {
			words, err := shellWords(command)
			if err != nil {
				return nil, fmt.Errorf("%d: %w", line, err)
			}
			if words[0] != "servanda" {
				return nil, fmt.Errorf("%d: the test runs only servanda", line)
			}
			steps = append(steps, &tutorialStep{line: line, args: words[1:]})
			continue
		}
		if len(steps) == 0 {
			return nil, fmt.Errorf("%d: a console begins with a command", line)
		}
		last := steps[len(steps)-1]
		last.text = append(last.text, body[i])
	}
	return steps, nil
}

// shellWord is a word that every shell takes as it stands, or one in quotation
// marks in which no shell replaces anything.
var shellWord = regexp.MustCompile("^(?:[A-Za-z0-9_./:,=%+-]+|'[^']*'|\"[^\"$`\\\\!]*\")(?: +|$)")

// shellWords splits a command as a shell does. What a shell would do more than
// that is an error, since the test has no shell.
func shellWords(command string) ([]string, error) {
	var words []string
	for command != "" {
		word := shellWord.FindString(command)
		if word == "" {
			return nil, fmt.Errorf("the test has no shell: %s", command)
		}
		command = command[len(word):]
		words = append(words, strings.Trim(strings.TrimRight(word, " "), `'"`))
	}
	if len(words) == 0 {
		return nil, errors.New("there is no command")
	}
	return words, nil
}

func (s *tutorialStep) do() error {
	if s.args == nil {
		return s.write()
	}
	var printed bytes.Buffer // both streams, as a terminal shows them
	code := run(s.args, strings.NewReader(""), &printed, &printed)
	if code != s.exit {
		return fmt.Errorf("servanda %s ended with %d; the page shows %d\n%s", strings.Join(s.args, " "), code, s.exit, printed.String())
	}
	var got []string
	if printed.Len() > 0 {
		got = strings.Split(strings.TrimSuffix(printed.String(), "\n"), "\n")
	}
	if at, wrong := differs(s.text, got); wrong != "" {
		s.line += 1 + at
		return fmt.Errorf("servanda %s: %s\nit prints:\n%s", strings.Join(s.args, " "), wrong, printed.String())
	}
	return nil
}

// differs compares what the page shows with what was printed. A line "…" stands for
// one line or more that the page leaves out. It gives the first line of the page, from
// 0, that fits in no way, and why.
func differs(want, got []string) (at int, wrong string) {
	reached := map[int]bool{0: true} // how many lines printed the page so far can stand for
	for i, w := range want {
		next := map[int]bool{}
		for n := range reached {
			if w == "…" {
				for k := n + 1; k <= len(got); k++ {
					next[k] = true
				}
			} else if n < len(got) && got[n] == w {
				next[n+1] = true
			}
		}
		if len(next) == 0 {
			return i, fmt.Sprintf("the page shows %q, which is not printed there", w)
		}
		reached = next
	}
	if !reached[len(got)] {
		return len(want) - 1, "more is printed than the page shows"
	}
	return 0, ""
}

// write makes the file what the page says.
func (s *tutorialStep) write() error {
	if !filepath.IsLocal(s.file) {
		return fmt.Errorf("%s is not within the folder", s.file)
	}
	text := strings.Join(s.text, "\n") + "\n"
	if s.change != "" {
		old, err := os.ReadFile(s.file)
		if err != nil {
			return err
		}
		if s.change == "append" {
			text = string(old) + text
		} else if text, err = s.mend(string(old)); err != nil {
			return err
		}
	}
	if err := os.MkdirAll(filepath.Dir(s.file), 0o755); err != nil {
		return err
	}
	return os.WriteFile(s.file, []byte(text), 0o644)
}

// mend puts the lines marked + in the place of those marked -, which must stand once
// in the file.
func (s *tutorialStep) mend(text string) (string, error) {
	var out, in strings.Builder
	for _, l := range s.text {
		if line, ok := strings.CutPrefix(l, "-"); ok {
			out.WriteString(line + "\n")
		} else if line, ok := strings.CutPrefix(l, "+"); ok {
			in.WriteString(line + "\n")
		} else {
			return "", fmt.Errorf("%q is marked neither - nor +", l)
		}
	}
	if n := strings.Count("\n"+text, "\n"+out.String()); n != 1 {
		return "", fmt.Errorf("what is to be mended stands %d times in %s", n, s.file)
	}
	return strings.TrimPrefix(strings.Replace("\n"+text, "\n"+out.String(), "\n"+in.String(), 1), "\n"), nil
}
