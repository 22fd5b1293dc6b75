package dossier_test

import (
	"fmt"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
)

// generated is a dossier of n directives in the mixture of a real one that has
// been followed for years: 85 of 100 are lines of news, the others sources,
// parties, events and commitments with their fields. It has no errors. The
// same n gives the same bytes.
func generated(n int) fstest.MapFS {
	r := rand.New(rand.NewPCG(1905, 20251114))
	commitments := max(1, n*3/100)
	sources := max(1, n*4/100)
	parties := max(1, n*3/100)
	events := max(1, n*4/100)
	instruments := max(1, n/100)
	news := n - commitments - sources - parties - events - instruments

	var actors, deal, diary strings.Builder
	for i := range parties {
		fmt.Fprintf(&actors, "party firm-%d \"Firm number %d\"\n  type: company\n  of: KOR\n", i, i)
	}
	for i := range sources {
		fmt.Fprintf(&actors, "source src-%d \"Report %d\"\n  publisher: Ministry\n  published: %s\n  grade: official\n", i, i, day(r.IntN(300)))
	}
	for i := range events {
		fmt.Fprintf(&actors, "%s event ev-%d \"Meeting %d\"\n  parties: KOR, USA\n", day(r.IntN(600)), i, i)
	}
	for i := range instruments {
		fmt.Fprintf(&deal, "2025-11-14 instrument mou-%d \"Memorandum %d\"\n  form: memorandum\n  binding: no\n", i, i)
	}
	for i := range commitments {
		fmt.Fprintf(&deal, "; commitment %d\n2025-11-14 commitment kr-%d \"Investment %d\"\n  under: mou-%d\n  by: firm-%d\n  to: USA\n  duty: result\n",
			i, i, i, r.IntN(instruments), r.IntN(parties))
		fmt.Fprintf(&deal, "  amount: 350 billion USD from src-%d @ page %d \"$350 billion\"\n  due: 2035-01-19\n", r.IntN(sources), 1+r.IntN(9))
		fmt.Fprintf(&deal, "  part cash\n    amount: 200 billion USD\n    cap: 20 billion USD per calendar-year, on demand\n  part ships\n    amount: 150 billion USD\n    milestone selected by 2029-01-19\n\n")
	}
	for i := range news {
		target, source, when := r.IntN(commitments), r.IntN(sources), day(r.IntN(900))
		switch part := [...]string{"cash", "ships"}[r.IntN(2)]; i % 20 {
		case 17:
			fmt.Fprintf(&diary, "%s confirmed kr-%d.ships.selected from src-%d\n", when, target, source)
		case 18:
			fmt.Fprintf(&diary, "%s searched kr-%d \"disbursement\": nothing found\n", when, target)
		case 19:
			fmt.Fprintf(&diary, "%s delivered kr-%d.%s 2.5 million USD from src-%d \"$2.5 million\", attribution unknown\n  on: %s\n", when, target, part, source, day(r.IntN(900)))
		default:
			fmt.Fprintf(&diary, "%s delivered kr-%d.%s %d million USD from src-%d\n", when, target, part, 1+r.IntN(9), source)
		}
	}
	return fstest.MapFS{
		"actors.pact": {Data: []byte(actors.String())},
		"deal.pact":   {Data: []byte(deal.String())},
		"news.pact":   {Data: []byte(diary.String())},
	}
}

// day is a day after the signing of 2025-11-14.
func day(n int) string {
	months := n / 28
	return fmt.Sprintf("%04d-%02d-%02d", 2025+(11+months)/12, (11+months)%12+1, n%28+1)
}

func TestGenerated(t *testing.T) {
	d, messages := dossier.Load(generated(2000), "generated", dossier.Options{})
	for _, m := range messages {
		if m.Severity != pact.Note {
			t.Error(m.Render())
		}
	}
	news := 0
	for _, e := range d.Entries {
		if e.Kind.Verb {
			news++
		}
	}
	if len(d.Entries) != 2000 || news != 1700 {
		t.Errorf("%d entries, %d of them news; want 2000 and 1700", len(d.Entries), news)
	}
}

// TestWriteGenerated writes the dossier of 100,000 directives into the folder
// that SERVANDA_GENERATED names, to measure the program as a whole:
//
//	SERVANDA_GENERATED=/tmp/generated go test ./dossier -run TestWriteGenerated
//	/usr/bin/time -v servanda check /tmp/generated
func TestWriteGenerated(t *testing.T) {
	dir := os.Getenv("SERVANDA_GENERATED")
	if dir == "" {
		dir = t.TempDir()
	}
	if err := os.MkdirAll(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	size := 0
	for name, file := range generated(100_000) {
		if err := os.WriteFile(filepath.Join(dir, name), file.Data, 0o666); err != nil {
			t.Fatal(err)
		}
		size += len(file.Data)
	}
	if size < 5_500_000 || size > 7_500_000 {
		t.Errorf("%d bytes, want about 6 MB", size)
	}
}

func benchmark(b *testing.B, folder fs.FS) {
	b.ReportAllocs()
	for b.Loop() {
		dossier.Load(folder, "generated", dossier.Options{})
	}
}

// BenchmarkCheck reads and checks a generated dossier. For where the time goes:
//
//	go test ./dossier -run '^$' -bench Check/100k -cpuprofile cpu.out
func BenchmarkCheck(b *testing.B) {
	for _, size := range []struct {
		name string
		n    int
	}{{"1k", 1_000}, {"10k", 10_000}, {"100k", 100_000}} {
		b.Run(size.name, func(b *testing.B) { benchmark(b, generated(size.n)) })
	}
}

const sourceAndFirm = "source src \"Report\"\n  published: 2025\n  grade: official\nparty firm \"Firm\"\n"

// pathological are dossiers that no one writes by hand and a program might: in
// each, one thing comes n times. messages counts what there is to say.
var pathological = []struct {
	name     string
	text     func(b *strings.Builder, n int)
	messages func(n int) int // errors and warnings
}{
	{"news on one commitment", func(b *strings.Builder, n int) {
		b.WriteString("2025-11-14 commitment kr\n  by: firm\n  amount: 350 billion USD from src\n  cap: 20 billion USD per month\n")
		for i := range n {
			fmt.Fprintf(b, "%s delivered kr 1 thousand USD from src\n", day(i*7919%90_000))
		}
	}, func(int) int { return 0 }},
	{"commitments with one line of news", func(b *strings.Builder, n int) {
		for i := range n {
			fmt.Fprintf(b, "2025-11-14 commitment kr-%d\n  amount: 5 USD from src\n2026-01-01 delivered kr-%d 1 USD from src\n", i, i)
		}
	}, func(int) int { return 0 }},
	{"claims about one commitment", func(b *strings.Builder, n int) {
		b.WriteString("2025-11-14 commitment kr\n  amount: 350 billion USD from src\n2026-01-01 delivered kr 400 billion USD from src\n2026-01-02 delivered kr 4 USD from src\n")
		for i := range n {
			fmt.Fprintf(b, "2025-12-01 claim c-%d\n  about: kr\n  amount: at least %d USD from src\n", i, 1+i)
		}
	}, func(int) int { return 0 }},
	{"claims that differ, and choices", func(b *strings.Builder, n int) {
		b.WriteString("2025-11-14 commitment kr\n  amount: 350 billion USD from src\n")
		for i := range n / 2 {
			fmt.Fprintf(b, "2025-12-01 claim c-%d\n  about: kr\n  amount: %d USD from src\n", i, 1+i)
			fmt.Fprintf(b, "2025-12-02 choose kr %d USD from src\n  reason: it is nearer\n", n+i)
		}
	}, func(n int) int { return n / 2 }},
	{"references that lead nowhere", func(b *strings.Builder, n int) {
		for i := range n / 10 {
			fmt.Fprintf(b, "2025-11-14 commitment kr-%d\n  source: src\n", i)
		}
		for i := range n {
			fmt.Fprintf(b, "2026-01-01 confirmed kr-%d-%d from src\n", i, i)
		}
	}, func(n int) int { return n }},
	{"units that are none", func(b *strings.Builder, n int) {
		b.WriteString("2025-11-14 commitment kr\n  amount: 5 USD from src\n")
		for i := range n {
			fmt.Fprintf(b, "2026-01-01 delivered kr 5 unit%d from src\n", i)
		}
	}, func(n int) int { return n }},
	{"parties that are none", func(b *strings.Builder, n int) {
		b.WriteString("2025-11-14 commitment kr\n  source: src\n")
		for i := range n {
			fmt.Fprintf(b, "2026-01-01 confirmed kr from src\n  by: Q%d\n", i)
		}
	}, func(n int) int { return n }},
	{"fields that are none", func(b *strings.Builder, n int) {
		for i := range n {
			fmt.Fprintf(b, "2025-11-14 commitment kr-%d\n  source: src\n  field%d: x\n", i, i)
		}
	}, func(n int) int { return n }},
	{"kinds that are none", func(b *strings.Builder, n int) {
		for i := range n {
			fmt.Fprintf(b, "2025-11-14 promise%d kr-%d\n  source: src\n", i, i)
		}
	}, func(n int) int { return n }},
	{"entries with one id", func(b *strings.Builder, n int) {
		for range n + 1 {
			b.WriteString("2025-11-14 commitment kr\n  source: src\n")
		}
	}, func(n int) int { return n }},
	{"lines of one text", func(b *strings.Builder, n int) {
		b.WriteString("party kr\n  note: first\n")
		for range n {
			b.WriteString("    a line of the same text, which goes on and on\n")
		}
	}, func(int) int { return 0 }},
	{"a chain, and back to its beginning", func(b *strings.Builder, n int) {
		for i := range n {
			fmt.Fprintf(b, "2025-11-14 instrument i-%d\n  under: i-%d, i-0\n", i, (i+1)%n)
		}
	}, func(n int) int { return n + 1 }},
	{"secondary sources under an instrument of many quotes", func(b *strings.Builder, n int) {
		b.WriteString("source act\n  grade: legal\nsource blog\n  grade: secondary\n2025-11-14 instrument mou\n")
		for range n / 2 {
			b.WriteString("  quote: act \"shall\"\n")
		}
		for i := range n / 2 {
			fmt.Fprintf(b, "2025-11-14 commitment kr-%d\n  under: mou\n  source: blog\n", i)
		}
	}, func(n int) int { return n / 2 }},
	{"lines that stand wrong", func(b *strings.Builder, n int) {
		b.WriteString("party kr\n    note: x\n")
		for range n {
			b.WriteString("  also: y\n")
		}
	}, func(n int) int { return n }},
	{"comments under a field", func(b *strings.Builder, n int) {
		b.WriteString("party kr\n  note: x\n")
		for range n {
			b.WriteString("  ; y\n")
		}
	}, func(int) int { return 0 }},
}

func pathologicalFolder(i, n int) fstest.MapFS {
	var b strings.Builder
	b.WriteString(sourceAndFirm)
	pathological[i].text(&b, n)
	return fstest.MapFS{"deal.pact": {Data: []byte(b.String())}}
}

// Every message is given, however many there are.
func TestPathological(t *testing.T) {
	for i, test := range pathological {
		t.Run(test.name, func(t *testing.T) {
			const n = 3000
			folder := pathologicalFolder(i, n)
			_, messages := dossier.Load(folder, "deal", dossier.Options{})
			got := 0
			for _, m := range messages {
				if m.Severity == pact.Note {
					continue
				}
				got++
				if len(m.Message) > 2000 || len(m.Hint) > 2000 {
					t.Fatalf("a message of %d characters", len(m.Message)+len(m.Hint))
				}
			}
			if got != test.messages(n) {
				t.Errorf("%d messages, want %d; the last is\n%s", got, test.messages(n), messages[len(messages)-1].Render())
			}
		})
	}
}

// BenchmarkPathological shows with -bench that ten times as much takes about
// ten times as long.
func BenchmarkPathological(b *testing.B) {
	for i, test := range pathological {
		for _, n := range []int{10_000, 100_000} {
			b.Run(fmt.Sprintf("%s/%d", strings.ReplaceAll(test.name, " ", "-"), n), func(b *testing.B) { benchmark(b, pathologicalFolder(i, n)) })
		}
	}
}
