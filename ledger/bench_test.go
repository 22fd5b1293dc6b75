package ledger_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// generated is a dossier of n directives as it looks after years of following:
// 85 of 100 are lines of news. The promises are as unlike as real ones: most
// hear of little, a few of very much (the news of a promise falls off as one
// over its rank); some are capped, on their own or by their instrument, some
// run by milestones, by a schedule, every year, for each obligor, on a
// condition; some rest on statutes. The same n gives the same bytes.
func generated(n int) fstest.MapFS {
	r := rand.New(rand.NewPCG(1905, 20251114))
	commitments, sources, claims, measures, instruments := max(4, n*5/100), max(1, n*3/100), max(1, n*3/100), max(1, n*2/100), max(3, n/100)
	events := max(1, n/100)
	news := n - commitments - sources - claims - measures - instruments - events - 1
	var law, deal, diary strings.Builder
	law.WriteString("topic money \"Money\"\n")
	for i := range sources {
		fmt.Fprintf(&law, "source src-%d \"Report %d\"\n  publisher: Ministry\n  published: %s\n  grade: official\n", i, i, day(r, 300))
	}
	for i := range instruments {
		fmt.Fprintf(&law, "2025-11-14 instrument mou-%d \"Memorandum %d\"\n  form: memorandum\n  binding: %s\n", i, i, [...]string{"no", "yes"}[i%2])
		switch {
		case i%10 == 9:
			law.WriteString("  cap: 40 billion USD per calendar-year\n")
		case i >= 3:
			fmt.Fprintf(&law, "  under: mou-%d\n", r.IntN(i/3))
		}
	}
	for i := range events {
		fmt.Fprintf(&law, "%s event ev-%d \"Meeting %d\"\n  parties: KOR, USA\n", day(r, 600), i, i)
	}
	for i := range measures {
		fmt.Fprintf(&law, "2025-11-14 measure m-%d \"Duty %d\"\n  under: mou-%d\n  origin: KOR\n  goods: all\n  duty: add %d%%\n  applies: %s ..\n", i, i, r.IntN(instruments), i%30, day(r, 600))
	}
	for i := range commitments {
		fmt.Fprintf(&deal, "2025-11-14 commitment kr-%d \"Promise %d\"\n  under: mou-%d, mou-%d\n  to: USA\n  quote: src-%d @ page %d \"shall be delivered\"\n", i, i, r.IntN(instruments), r.IntN(instruments), r.IntN(sources), 1+r.IntN(9))
		switch i % 8 {
		case 0, 1:
			deal.WriteString("  by: KOR\n  duty: result\n  amount: 350 billion USD\n  part cash\n    amount: 200 billion USD\n    cap: 20 billion USD per calendar-year, on demand\n    milestone chosen by 2029-01-19\n    milestone funded by 45 days after each chosen\n  part ships\n    amount: 150 billion USD\n")
		case 2:
			deal.WriteString("  by: each KOR, USA\n  duty: conduct\n  due: every year from 2026\n")
		case 3:
			deal.WriteString("  by: KOR\n  duty: refrain\n")
		case 4:
			fmt.Fprintf(&deal, "  by: KOR\n  duty: result\n  amount: more than 260000 GPU\n  due: 2028\n  when: ev-%d\n", r.IntN(events))
		case 5:
			fmt.Fprintf(&deal, "  by: USA\n  duty: result\n  promised-duty: top-up to 15%%\n  rests-on: mou-%d\n  due: month start of ev-%d\n", r.IntN(instruments), r.IntN(events))
		case 6:
			deal.WriteString("  by: KOR\n  duty: result\n  amount: 60 billion USD\n  schedule: 2026 10 billion USD\n  schedule: 2027 30 billion USD\n  due: 2030\n")
		case 7:
			deal.WriteString("  by: KOR\n  duty: intention\n  level: 3.5 % of GDP\n  due: 2035\n")
		}
	}
	for i := range claims {
		fmt.Fprintf(&deal, "%s claim cl-%d \"Claim %d\"\n  by: KOR\n  about: kr-%d\n  says: it will be more\n  quote: src-%d \"will be more\"\n", day(r, 800), i, i, r.IntN(commitments), r.IntN(sources))
		if i%4 == 0 {
			deal.WriteString("  amount: 400 billion USD\n")
		} else if i%4 == 1 && i > 4 {
			fmt.Fprintf(&deal, "  contradicts: cl-%d\n", r.IntN(i))
		}
	}
	rank := rand.NewZipf(r, 1.2, 8, uint64(commitments-1))
	for i := range news {
		target, source, when := int(rank.Uint64()), r.IntN(sources), day(r, 900)
		name := fmt.Sprintf("kr-%d", target)
		amount := "2 million USD"
		switch target % 8 {
		case 0, 1:
			name += [...]string{".cash", ".ships"}[r.IntN(2)]
		case 4:
			amount = "12 GPU"
		case 2, 3, 5, 7:
			amount = ""
		}
		switch k := i % 100; {
		case k < 60 && amount != "":
			fmt.Fprintf(&diary, "%s delivered %s %s from src-%d\n", when, name, amount, source)
		case k < 60:
			fmt.Fprintf(&diary, "%s observed %s from src-%d\n", when, name, source)
		case k < 70:
			fmt.Fprintf(&diary, "%s searched %s \"disbursement\"\n", when, name)
		case k < 76 && amount != "":
			fmt.Fprintf(&diary, "%s delivered %s %s from src-%d, attribution unknown\n  on: %s\n", when, name, amount, source, day(r, 900))
		case k < 80:
			fmt.Fprintf(&diary, "%s confirmed kr-%d from src-%d, partly\n", when, target, source)
		case k < 84:
			fmt.Fprintf(&diary, "%s threatened kr-%d from src-%d\n", when, target, source)
		case k < 88:
			fmt.Fprintf(&diary, "%s searched mou-%d \"the text\"\n", when, r.IntN(min(instruments, 3)))
		case k < 90:
			fmt.Fprintf(&diary, "%s threatened m-%d from src-%d\n", when, r.IntN(measures), source)
		case k < 93 && target%8 < 2:
			fmt.Fprintf(&diary, "%s confirmed kr-%d.cash.chosen from src-%d, partly\n", when, target, source)
		case k < 96 && amount != "":
			fmt.Fprintf(&diary, "%s amended kr-%d from src-%d\n  due: 203%d\n", when, target, source, r.IntN(9))
		default:
			fmt.Fprintf(&diary, "%s disputed kr-%d from src-%d\n  on: %s\n", when, target, source, day(r, 900))
		}
	}
	return fstest.MapFS{"deal.pact": {Data: []byte(deal.String())}, "law.pact": {Data: []byte(law.String())}, "news.pact": {Data: []byte(diary.String())}}
}

// day is a day up to n after the signing of 2025-11-14.
func day(r *rand.Rand, n int) trade.Date { return trade.DateOf(2025, 11, 14).AddDays(r.IntN(n)) }

func load(t testing.TB, n int) *dossier.Dossier {
	t.Helper()
	d, messages := dossier.Load(generated(n), "generated", dossier.Options{})
	for _, m := range messages {
		if m.Severity == pact.Error {
			t.Fatal(m.Render())
		}
	}
	return d
}

func TestGenerated(t *testing.T) {
	d := load(t, 4000)
	news := 0
	for _, e := range d.Entries {
		if e.Kind.Verb {
			news++
		}
	}
	if len(d.Entries) != 4000 || news < 3390 || news > 3410 {
		t.Errorf("%d entries, %d of them news; want 4000 and 85 of 100", len(d.Entries), news)
	}
	found := map[string]bool{}
	for _, i := range ledger.At(d, trade.DateOf(2028, 1, 15), trade.DateOf(2028, 1, 15)).Items {
		found[i.Status] = true
	}
	if len(found) < 6 {
		t.Errorf("only the statuses %v occur: the benchmark says little", found)
	}
}

func sizes(b *testing.B, work func(b *testing.B, d *dossier.Dossier)) {
	for _, size := range []struct {
		name string
		n    int
	}{{"1k", 1_000}, {"10k", 10_000}, {"100k", 100_000}} {
		b.Run(size.name, func(b *testing.B) {
			d := load(b, size.n)
			b.ReportAllocs()
			work(b, d)
		})
	}
}

// BenchmarkStatus derives the view of a generated dossier. For where the time goes:
//
//	go test ./ledger -run '^$' -bench Status/100k -cpuprofile cpu.out
func BenchmarkStatus(b *testing.B) {
	sizes(b, func(b *testing.B, d *dossier.Dossier) {
		for b.Loop() {
			ledger.At(d, trade.DateOf(2028, 1, 15), trade.DateOf(2028, 1, 15))
		}
	})
}

// BenchmarkDiff compares two views that are at hand.
func BenchmarkDiff(b *testing.B) {
	sizes(b, func(b *testing.B, d *dossier.Dossier) {
		before, after := ledger.At(d, trade.DateOf(2027, 1, 15), trade.DateOf(2027, 1, 15)), ledger.At(d, trade.DateOf(2028, 1, 15), trade.DateOf(2028, 1, 15))
		for b.Loop() {
			ledger.Diff(before, after)
		}
	})
}

// BenchmarkStatusOfOnePromise derives the view of a dossier in which all news is
// of one capped promise and its parts: nothing may be counted once for each line.
func BenchmarkStatusOfOnePromise(b *testing.B) {
	for _, n := range []int{1_000, 10_000, 100_000} {
		b.Run(fmt.Sprintf("%dk", n/1000), func(b *testing.B) {
			r := rand.New(rand.NewPCG(1905, 20251114))
			var text strings.Builder
			text.WriteString("source src \"Report\"\n  grade: official\n2025-11-14 commitment x \"X\"\n  by: KOR\n  duty: result\n  amount: 350 billion USD\n  cap: 20 billion USD per rolling-year, on demand\n  due: 2045\n" +
				"  part a\n    amount: 200 billion USD\n    milestone chosen by 2029\n    milestone funded by 45 days after each chosen\n  part b\n    amount: 150 billion USD\n")
			for i := range n {
				name := [...]string{"x", "x.a", "x.b"}[r.IntN(3)]
				switch i % 10 {
				case 0:
					fmt.Fprintf(&text, "%s returned %s 1 million USD from src\n", day(r, 900), name)
				case 1:
					fmt.Fprintf(&text, "%s searched x \"disbursement\"\n", day(r, 900))
				case 2:
					fmt.Fprintf(&text, "%s confirmed x.a.chosen from src, partly\n", day(r, 900))
				default:
					fmt.Fprintf(&text, "%s delivered %s 2 million USD from src\n", day(r, 900), name)
				}
			}
			d, messages := dossier.Load(fstest.MapFS{"a.pact": {Data: []byte(text.String())}}, "one", dossier.Options{})
			if pact.HasErrors(messages) {
				b.Fatal("the dossier has errors")
			}
			at := trade.DateOf(2028, 1, 15)
			b.ReportAllocs()
			for b.Loop() {
				v := ledger.At(d, at, at)
				if v.BurnDown(v.Item("x")) == nil {
					b.Fatal("no burn-down")
				}
			}
		})
	}
}
