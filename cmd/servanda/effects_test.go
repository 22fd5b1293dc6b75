package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/rogpeppe/go-internal/txtar"

	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/trade"
)

// effectsFolder is a folder with the files of the script on effects: a deal, and a
// world of three economies.
func effectsFolder(t *testing.T) string {
	t.Helper()
	a, err := txtar.ParseFile("testdata/script/effects.txtar")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	for _, f := range a.Files {
		name := filepath.Join(dir, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, f.Data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// Wrong use ends with 2, an answer that there is not with 1, and neither prints
// anything on stdout. The messages are in the scripts.
func TestEffectsExitCodes(t *testing.T) {
	t.Chdir(effectsFolder(t))
	t.Setenv("SERVANDA_TODAY", "2026-11-23")
	small := []string{"--world", "small", "--imports", "imports.csv"}
	for _, c := range []struct {
		code int
		args string
	}{
		{2, ""},
		{2, "deal --draws=-1"},
		{2, "deal --draws=-1 --world small"},
		{2, "deal --draws 100001"},
		{2, "deal --draws two"},
		{2, "deal --workers=-1"},
		{2, "deal --law 2025-11-01"},
		{2, "deal --law 2025-11-01..2025-11-01"},
		{2, "deal --law 2026-02-30"},
		{2, "deal --law 2025-10-31..yesterday"},
		{2, "deal --law 2025-11-01 --known 2026-13-01"},
		{2, "deal --law 2025-11-01 --without kor-vehicle-232"},
		{2, "deal --law 2025-11-01 --new nothing-of-the-kind"},
		{2, "deal --scenario bakc"},
		{2, "deal --scenario car"}, // an example
		{2, "deal --scenario cars --law 2025-11-01"},
		{2, "deal --scenario cars --without surcharge"},
		{2, "deal --elasticities FGOO"},
		{2, "deal --scenario cars --economy JPN"},
		{2, "deal --scenario cars --economy Koera"},
		{2, "bare"},
		{2, "deal --colour red"},
		{1, "nowhere"},
		{1, "deal --world nowhere"},
		{1, "deal --world goods"}, // a folder without flows
		{1, "deal --imports nowhere.csv"},
		{1, "deal --law 2024-12-31..2025-11-01"},
		{1, "deal --law 2026-02-21 --dossier nowhere"},
		{1, "deal --law 2026-02-21 --dossier slip"},
		{1, "slipped"},
		{0, "deal --scenario cars"},
		{0, "deal --law 2025-11-01..2025-10-31"}, // backwards is a question too
	} {
		args := append([]string{"effects"}, strings.Fields(c.args)...)
		if c.args != "" && !strings.Contains(c.args, "--world") {
			args = append(args, small[:2]...)
		}
		if c.args != "" && !strings.Contains(c.args, "--imports") {
			args = append(args, small[2:]...)
		}
		var out, errs bytes.Buffer
		if code := run(args, strings.NewReader(""), &out, &errs); code != c.code {
			t.Errorf("servanda %s: exit %d, want %d\n%s", strings.Join(args, " "), code, c.code, errs.String())
		}
		if c.code != 0 && (out.Len() > 0 || errs.Len() == 0) {
			t.Errorf("servanda %s: stdout %q, stderr %q", strings.Join(args, " "), out.String(), errs.String())
		}
	}
}

// The answer for programs: every key is documented, low ≤ central ≤ high everywhere,
// and what is not known in dollars is null, not 0.
func TestEffectsForPrograms(t *testing.T) {
	page, err := os.ReadFile("../../docs/json.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, ok := strings.Cut(string(page), "\n## effects\n")
	if !ok {
		t.Fatal("docs/json.md says nothing of effects")
	}
	documented, _, _ := strings.Cut(rest, "\n## ")

	dir := effectsFolder(t)
	t.Chdir(dir)
	t.Setenv("SERVANDA_TODAY", "2026-11-23")
	for _, name := range []string{"flows", "elasticities", "concordance"} {
		data, err := os.ReadFile(filepath.Join("small", name+".csv"))
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join("won", name+".csv"), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	answer := func(args ...string) map[string]any {
		var out map[string]any
		if err := json.Unmarshal(servanda(t, append([]string{"effects", "cash", "--imports", "imports.csv", "--law", "2025-10-31..2025-11-01", "--economy", "KOR", "--json"}, args...)...), &out); err != nil {
			t.Fatal(err)
		}
		return out
	}
	threes, nulls := 0, 0
	var walk func(where string, x any)
	walk = func(where string, x any) {
		switch x := x.(type) {
		case []any:
			for _, y := range x {
				walk(where, y)
			}
		case map[string]any:
			if _, ok := x["central"]; ok {
				if len(x) != 3 {
					t.Errorf("%s: %v is no three", where, x)
				}
				threes++
				low, one := x["low"].(float64)
				central, two := x["central"].(float64)
				high, three := x["high"].(float64)
				switch {
				case !one && !two && !three && x["low"] == nil && x["central"] == nil && x["high"] == nil:
					nulls++
				case !one || !two || !three || !(low <= central && central <= high):
					t.Errorf("%s: %v", where, x)
				}
				return
			}
			for key, y := range x {
				if !strings.Contains(documented, "`"+key+"`") {
					t.Errorf("docs/json.md does not tell of the key %s of effects, in %s", key, where)
				}
				walk(where+"."+key, y)
			}
		}
	}
	a := answer("--world", "small", "--draws", "2")
	walk("effects", a)
	if threes < 100 {
		t.Errorf("only %d ranges", threes)
	}
	for _, key := range []string{"before", "after", "world", "year", "unit", "elasticities", "closure", "draws", "range", "residual", "runs", "tariffs", "economies", "sectors", "partners", "diversion", "transfers", "notes", "inputs"} {
		if x, ok := a[key]; !ok || x == nil {
			t.Errorf("there is no %s", key)
		}
	}
	for key, want := range map[string]int{"tariffs": 1, "economies": 3, "sectors": 6, "partners": 2, "diversion": 3, "transfers": 1} {
		if got := len(a[key].([]any)); got != want {
			t.Errorf("%d %s, want %d", got, key, want)
		}
	}
	names := map[string]bool{}
	for _, x := range a["inputs"].([]any) {
		in := x.(map[string]any)
		names[in["name"].(string)] = true
		if sum := in["sha256"].(string); !regexp.MustCompile(`^[0-9a-f]{64}$`).MatchString(sum) {
			t.Errorf("the digest of %s is %q", in["name"], sum)
		}
	}
	for _, want := range []string{"dossier cash", "dossier us-tariffs", "world small", "weights"} {
		if !names[want] {
			t.Errorf("the inputs do not name %s: %v", want, names)
		}
	}
	tariff := a["tariffs"].([]any)[0].(map[string]any)
	if got := fmt.Sprint(tariff["before_pct"].(map[string]any)["central"], tariff["after_pct"].(map[string]any)["central"], tariff["flow_usd"]); got != "25.80645161 15.32258065 4e+10" {
		t.Errorf("before, after and flow are %s", got)
	}

	// Without draws the range is that of the sets, and has a width.
	c := answer("--world", "small")
	walk("effects", c)
	if _, ok := c["draws"]; ok {
		t.Error("draws are told where none were asked for")
	}
	welfare := c["economies"].([]any)[0].(map[string]any)["welfare_pct"].(map[string]any)
	if !(welfare["low"].(float64) < welfare["high"].(float64)) {
		t.Errorf("over two sets of elasticities real income is %v", welfare)
	}

	// In won the same percentages, and no dollars.
	b := answer("--world", "won", "--draws", "2")
	nulls = 0
	walk("effects", b)
	if nulls < 10 {
		t.Errorf("only %d numbers are null in a world whose unit is not dollars", nulls)
	}
	for i, x := range b["economies"].([]any) {
		x, other := x.(map[string]any), a["economies"].([]any)[i].(map[string]any)
		if fmt.Sprint(x["welfare_pct"]) != fmt.Sprint(other["welfare_pct"]) {
			t.Errorf("%s: %v in won, %v in dollars", x["economy"], x["welfare_pct"], other["welfare_pct"])
		}
		for key, y := range x {
			if strings.HasSuffix(key, "_usd") && y.(map[string]any)["central"] != nil {
				t.Errorf("%s: %s is %v", x["economy"], key, y)
			}
		}
	}
	if n := len(b["transfers"].([]any)); n != 0 {
		t.Errorf("%d transfers", n)
	}
}

// The digest of an input changes with what a file holds and with what it is called.
func TestFolderDigest(t *testing.T) {
	sum := func(f fstest.MapFS) string {
		s, err := folderDigest(f)
		if err != nil {
			t.Fatal(err)
		}
		return s
	}
	one := func(name, text string) fstest.MapFS { return fstest.MapFS{name: {Data: []byte(text)}} }
	seen := []string{sum(one("a.pact", "one"))}
	for _, f := range []fstest.MapFS{one("a.pact", "two"), one("b.pact", "one"), one("sub/a.pact", "one"), {"a.pact": {Data: []byte("one")}, "b.csv": {Data: []byte("1")}}, {}} {
		s := sum(f)
		if slices.Contains(seen, s) {
			t.Errorf("%v has the digest of another folder", f)
		}
		seen = append(seen, s)
	}
	if sum(one("a.pact", "one")) != seen[0] {
		t.Error("the digest is not the same twice")
	}
}

func TestNumbersOfEffects(t *testing.T) {
	for x, want := range map[float64]string{
		0: "0", 49_999: "0", 50_000: "0.1 m", -8.2e6: "-8.2 m", 99.4e6: "99.4 m", 99.5e6: "100 m", -138e6: "-138 m", 999.4e6: "999 m", 999.5e6: "1.0 bn", 1.2e9: "1.2 bn", -58.7e9: "-58.7 bn", 910.4e9: "910.4 bn",
	} {
		if got := short(x); got != want {
			t.Errorf("short(%v) = %q, want %q", x, got, want)
		}
	}
	if got := short(math.NaN()); got != "–" {
		t.Errorf("what is not known is %q", got)
	}
	r := scenario.Range{Low: 0.276, Central: 0.448, High: 0.656}
	if got := threeOf(r); got != "+0.45 (+0.28 to +0.66)" {
		t.Error(got)
	}
	if got := threeOf(scenario.Range{Low: math.NaN(), Central: math.NaN(), High: math.NaN()}); got != "–" {
		t.Error(got)
	}
	if got := rateRange(scenario.Range{Low: 23.26, Central: 24.49, High: 24.51}); !regexp.MustCompile(`^24\.49 \(23\.26( to |–)24\.51\)$`).MatchString(got) {
		t.Error(got)
	}
	if got := rateRange(scenario.Range{Low: 15.001, Central: 15.0, High: 15.003}); got != "15.00" {
		t.Error(got)
	}
	on := trade.DateOf(2025, 11, 1)
	state := scenario.StateShape{On: on, Known: on.AddDays(33)}
	if got := stateWords(state); got != "the law on 2025-11-01, as known on 2025-12-04" {
		t.Error(got)
	}
	state.Without, state.Suppose = []string{"surcharge", "s122"}, []string{"cars"}
	if got := stateWords(state); got != "the law on 2025-11-01, as known on 2025-12-04, without surcharge, s122, supposing cars" {
		t.Error(got)
	}
}
