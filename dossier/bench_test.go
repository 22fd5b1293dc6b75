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
	want := generated(100_000)
	if err := os.CopyFS(dir, want); err != nil {
		t.Fatal(err)
	}
	size := 0
	for name, file := range want {
		info, err := os.Stat(filepath.Join(dir, name))
		if err != nil || info.Size() != int64(len(file.Data)) {
			t.Errorf("%s: %v", name, err)
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
