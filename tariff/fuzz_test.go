package tariff

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/trade"
)

// FuzzReadImports reads any bytes as a table of imports. What is read is
// written and read again as the same.
func FuzzReadImports(f *testing.F) {
	f.Add([]byte("cty_code\thts10\tcon_val_usd\tcal_dut_usd\n5800\t8703230110\t1000\t25\n"))
	f.Add([]byte("code,origin,value_usd\n8703230110,EU,1.5\n0101210010,KOR,2e3\n"))
	f.Add([]byte("origin,hs10,value,duty\n\"South Korea\",8703230110,0,\n"))
	var z bytes.Buffer
	if err := WriteImports(&z, []Import{{"KOR", "8703230110", 12, 3}}); err != nil {
		f.Fatal(err)
	}
	f.Add(z.Bytes())
	f.Fuzz(func(t *testing.T, data []byte) {
		rows, err := ReadImports("imports", bytes.NewReader(data))
		if err != nil {
			return
		}
		for i := range rows {
			if rows[i].Origin == "" || len(rows[i].Code) != 10 || !(rows[i].Value >= 0) || !(rows[i].Duty >= 0) {
				t.Fatalf("row %d: %+v", i, rows[i])
			}
		}
		var b bytes.Buffer
		if err := WriteImports(&b, rows); err != nil {
			t.Fatal(err)
		}
		first := bytes.Clone(b.Bytes())
		again, err := ReadImports("again", &b)
		if err != nil || len(again) != len(rows) {
			t.Fatalf("%d rows are %d when written and read again: %v", len(rows), len(again), err)
		}
		var c bytes.Buffer
		if err := WriteImports(&c, again); err != nil || !bytes.Equal(first, c.Bytes()) {
			t.Fatal("the same imports give other bytes")
		}
	})
}

// FuzzCompile states any text and list as law, and asks it. Where it is law, the
// panel and the answer to one question agree.
func FuzzCompile(f *testing.F) {
	names, err := filepath.Glob("../dossiers/us-tariffs/*.pact")
	if err != nil {
		f.Fatal(err)
	}
	for _, name := range append(names, "../dossiers/korea-us-2025/law.pact") {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		if len(data) < 8_000 {
			f.Add(string(data), "code,class,ex,from,until,published\n8703,a,ex,2025-01-01,2025-12-31,2025-02-01\n")
		}
	}
	f.Add(measures(wood), "code\n8703\n870323\n8703230110\n")
	f.Add(measures("m | goods: all less list l.csv class a | duty: top-up to 15% | quota: 10 vehicle per rolling-year\n2025-03-01 observed m 10 vehicle from act\n2025-04-01 suspended m from act\n2025-05-01 resumed m from act\n2025-06-01 amended m from act | duty: add 5% + 2¢/kg\n2025-07-01 voided a from act | collected-until: 2025-08-01"), "code,class,ex\n8703,a,\n870323,b,ex\n")
	f.Add(measures("m | portion: steel, us | duty: set base 10%\nn | duty: add 3% | when: reading x = y, not claim KORUS, loaded before 2025-06-01 | unless: entered before 2025-03-01, aircraft | replaces: m\no | under: b | origin: EU, KOR less DEU | duty: add 1% | yields-to: a"), "")
	codes := []trade.Product{"0101210010", "8703230110", "8703900100"}
	f.Fuzz(func(t *testing.T, text, rows string) {
		d, _ := dossier.Load(fstest.MapFS{"law.pact": {Data: []byte(text)}, "l.csv": {Data: []byte(rows)}}, "law", dossier.Options{})
		on := trade.DateOf(2025, 6, 1)
		laws, messages := CompileLaws([]*dossier.Dossier{d}, on, trade.DateOf(2026, 1, 1))
		for _, m := range messages {
			if m.Message == "" || m.Hint == "" {
				t.Errorf("a message without words or a next step: %+v", m)
			}
		}
		if laws.Assessed == nil || len(laws.Assessed.measures) > 200 {
			return
		}
		laws.Assessed.Boundaries(on, on.AddDays(400))
		p := NewPanel(laws.Assessed, "USA", codes).On(on)
		for i, code := range codes {
			base := Base{Rate: exactly(0.025), General: exactly(0.025)}
			x := p.Additional(i, "KOR", "", base)
			if x.Range.Low > x.Range.High || x.Rate < x.Range.Low-1e-9 || x.Rate > x.Range.High+1e-9 {
				t.Errorf("%s: %v is not within %v", code, x.Rate, x.Range)
			}
			a, err := laws.Duty(Question{Code: code, Origin: "KOR", Importer: "USA", On: on}, base,
				func(_ *dossier.Entry, text string) Range { return readRate(t, text, noInputs) })
			if err != nil || x.Set {
				continue
			}
			if total := x.Total(base.Rate); !near(total, a.Assessed) {
				t.Errorf("%s: the panel gives %v, the answer is %v", code, total, a.Assessed)
			}
		}
	})
}

// near reports whether two ranges are the same but for rounding.
func near(a, b Range) bool {
	same := func(x, y float64) bool { return x == y || x-y < 1e-9 && y-x < 1e-9 }
	return same(a.Low, b.Low) && same(a.High, b.High)
}
