package main

import (
	"bytes"
	"io"
	"math"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/parquet-go/parquet-go"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

func makeRates(t *testing.T, c ratesCmd) ([]rateRow, []originRow) {
	t.Helper()
	c.Into = filepath.Join(t.TempDir(), "rates.parquet")
	var bad bytes.Buffer
	if err := c.Run(&session{out: io.Discard, err: &bad, today: trade.DateOf(2026, 6, 1)}); err != nil {
		t.Fatal(err, bad.String())
	}
	rows, err := parquet.ReadFile[rateRow](c.Into)
	if err != nil {
		t.Fatal(err)
	}
	classes, err := parquet.ReadFile[originRow](filepath.Join(filepath.Dir(c.Into), "rates-origins.parquet"))
	if err != nil {
		t.Fatal(err)
	}
	first, err := os.ReadFile(c.Into)
	if err != nil {
		t.Fatal(err)
	}
	again := c
	again.Into = filepath.Join(t.TempDir(), "rates.parquet")
	if err := again.Run(&session{out: io.Discard, err: &bad, today: trade.DateOf(2026, 6, 1)}); err != nil {
		t.Fatal(err)
	}
	if second, err := os.ReadFile(again.Into); err != nil || !bytes.Equal(first, second) {
		t.Errorf("the same rates give other bytes: %v", err)
	}
	return rows, classes
}

// The table of rates, joined as the manual says, gives what the duty on a line
// is, on days before, on and after each boundary.
func TestRates(t *testing.T) {
	const law = "../../dossiers/korea-us-2025"
	since, until := trade.DateOf(2025, 3, 1), trade.DateOf(2026, 5, 1)
	c := ratesCmd{lawDossiers: lawDossiers{[]string{law}}, Origin: []string{"KOR", "JPN", "EU", "RUS"}, Since: since.String(), Until: until.String(), Known: "2026-05-01", Claim: "KORUS"}
	rows, classes := makeRates(t, c)

	// Every origin is in one class on every day, and every class of a line covers its days without a gap or an overlap.
	spans := map[string][]originRow{}
	for _, r := range classes {
		spans[r.Origin] = append(spans[r.Origin], r)
	}
	if len(spans) != 30 {
		t.Errorf("%d origins, want Korea, Japan, Russia and 27 members of the European Union", len(spans))
	}
	for origin, list := range spans {
		if list[0].From != int32(since-epoch) || list[len(list)-1].Until != int32(until-epoch) {
			t.Errorf("%s: its classes do not cover the days", origin)
		}
		for i := 1; i < len(list); i++ {
			if list[i].From != list[i-1].Until+1 {
				t.Errorf("%s: a gap or an overlap before %v", origin, list[i])
			}
		}
	}
	type key struct {
		code  string
		class int32
	}
	of := map[key][]rateRow{}
	for i, r := range rows {
		k := key{r.Code, r.OriginClass}
		if r.From > r.Until {
			t.Fatalf("row %d ends before it begins: %+v", i, r)
		}
		if list := of[k]; len(list) > 0 {
			last := list[len(list)-1]
			if r.From <= last.Until {
				t.Fatalf("row %d overlaps the one before: %+v", i, r)
			}
			if r.From == last.Until+1 && r.AdditionalLow == last.AdditionalLow && r.BaseLow == last.BaseLow && r.Measures == last.Measures && r.TotalLow == last.TotalLow &&
				sameBound(r.TotalHigh, last.TotalHigh) && sameBound(r.BaseHigh, last.BaseHigh) && sameBound(r.AdditionalHigh, last.AdditionalHigh) {
				t.Fatalf("row %d goes on with the rate of the one before: %+v", i, r)
			}
		}
		of[k] = append(of[k], r)
	}

	// Samples against the answer to a question.
	s := &session{out: io.Discard, err: io.Discard, today: trade.DateOf(2026, 6, 1)}
	list, err := s.lawFrom(c.lawDossiers)
	if err != nil {
		t.Fatal(err)
	}
	book, err := schedule.Open()
	if err != nil {
		t.Fatal(err)
	}
	compared, open := 0, 0
	for d := since; d <= until; d += 13 {
		laws, _ := tariff.CompileLaws(list, d, trade.DateOf(2026, 5, 1))
		revision, _ := book.On(d)
		lines := revision.Lines()
		for i := int(d) % 97; i < len(lines); i += 97 {
			line := lines[i]
			for _, origin := range []trade.Economy{"KOR", "JPN", "DEU", "RUS"} {
				claim := ""
				if origin == "KOR" {
					claim = "KORUS"
				}
				base, _, _ := tariff.BaseOf(line, origin, claim, schedule.Inputs{})
				a, err := laws.Duty(tariff.Question{Code: line.Code, Origin: origin, Importer: "USA", On: d, Claim: claim}, base,
					func(*dossier.Entry, string) tariff.Range { return tariff.Range{High: math.Inf(1)} })
				if err != nil {
					t.Fatal(err)
				}
				at := slices.IndexFunc(spans[string(origin)], func(r originRow) bool { return rowHolds(r.From, r.Until, d) })
				if at < 0 {
					t.Fatalf("%s is in no class on %s", origin, d)
				}
				rows := of[key{string(line.Code), spans[string(origin)][at].OriginClass}]
				at = slices.IndexFunc(rows, func(r rateRow) bool { return rowHolds(r.From, r.Until, d) })
				if at < 0 {
					t.Fatalf("%s of %s on %s has no row", line.Code, origin, d)
				}
				compared++
				if rows[at].TotalHigh == nil {
					open++
				}
				if !closeTo(rows[at].TotalLow, rows[at].TotalHigh, a.Assessed) || !closeTo(rows[at].BaseLow, rows[at].BaseHigh, a.Base) {
					t.Fatalf("%s of %s on %s: %+v, the duty is %v on %v", line.Code, origin, d, rows[at], a.Assessed, a.Base)
				}
			}
		}
	}
	if compared < 20_000 || open < 100 {
		t.Errorf("%d duties were compared, %d of them open", compared, open)
	}
}

func sameBound(a, b *float64) bool { return a == b || a != nil && b != nil && *a == *b }

func rowHolds(from, until int32, d trade.Date) bool {
	return from <= int32(d-epoch) && int32(d-epoch) <= until
}

// closeTo compares percent, high nil where unbounded, with fractions.
func closeTo(low float64, high *float64, r tariff.Range) bool {
	if high == nil {
		return math.IsInf(r.High, 1) && math.Abs(low-100*r.Low) < 1e-9
	}
	return math.Abs(low-100*r.Low) < 1e-9 && math.Abs(*high-100*r.High) < 1e-9
}
