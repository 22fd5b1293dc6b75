package dossiers_test

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/quote"
	"github.com/servanda/servanda/trade"
)

// load reads the dossiers of the program. A dossier with an error fails the test.
func load(t *testing.T) map[string]*dossier.Dossier {
	t.Helper()
	all := map[string]*dossier.Dossier{}
	for _, name := range dossiers.Names() {
		folder, err := dossiers.FS(name)
		if err != nil {
			t.Fatal(err)
		}
		d, messages := dossier.Load(folder, name, dossier.Options{Prefix: name, Find: dossiers.FS})
		if pact.HasErrors(messages) {
			for _, m := range messages {
				if m.Severity == pact.Error {
					t.Error(m.Render())
				}
			}
			t.FailNow()
		}
		all[name] = d
	}
	return all
}

// sources is the folder of the texts that the dossiers quote, which is not part
// of the repository.
func sources(t *testing.T) string {
	t.Helper()
	shared := os.Getenv("SERVANDA_SHARED")
	if shared == "" {
		shared = filepath.Join("..", "..", "shared")
	}
	dir := filepath.Join(shared, "sources")
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") == "1" {
			t.Fatalf("the archived texts are required: %v", err)
		}
		t.Skipf("NOT CHECKED: no archived texts in %s; set SERVANDA_SHARED", dir)
	}
	return dir
}

// table reads a CSV file with a header into one map a row.
func table(t *testing.T, file string) []map[string]string {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatalf("%s: %v", file, err)
	}
	var out []map[string]string
	for _, row := range rows[1:] {
		m := map[string]string{}
		for i, column := range rows[0] {
			m[column] = row[i]
		}
		out = append(out, m)
	}
	return out
}

// resolve finds the entry that ID, ID.PART or the id of a line of news names,
// with the values of the part where one is named.
func resolve(d *dossier.Dossier, id string) (*dossier.Entry, dossier.Values, bool) {
	if d == nil {
		return nil, nil, false
	}
	if e := d.Entry(id); e != nil {
		return e, e.Values, true
	}
	if id, part, ok := strings.Cut(id, "."); ok {
		if e := d.Entry(id); e != nil {
			if p := e.Part(part); p != nil {
				return e, p.Values, true
			}
		}
	}
	return nil, nil, false
}

// entry finds an entry that the test needs.
func entry(t *testing.T, d *dossier.Dossier, id string) *dossier.Entry {
	t.Helper()
	e := d.Entry(id)
	if e == nil {
		t.Fatalf("%s has no entry %s", d.Name, id)
	}
	return e
}

// amounts gives the amounts of a field, the amount of a cap included.
func amounts(values dossier.Values, field string) []trade.Amount {
	var out []trade.Amount
	for _, v := range values {
		if v.Field.Name != field {
			continue
		}
		switch data := v.Data.(type) {
		case trade.Amount:
			out = append(out, data)
		case dossier.Cap:
			out = append(out, data.Amount)
		case dossier.Schedule:
			out = append(out, data.Amount)
		}
	}
	return out
}

func amount(t *testing.T, text string) trade.Amount {
	t.Helper()
	a, err := trade.ParseAmount(text)
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// same compares unit and number, whatever the bounds.
func same(a, b trade.Amount) bool { return a.Unit == b.Unit && a.Number.Cmp(&b.Number) == 0 }

func TestNames(t *testing.T) {
	names := dossiers.Names()
	if want := []string{"apec-2025", "korea-us-2025", "us-tariffs"}; !slices.Equal(names, want) {
		t.Errorf("Names() = %q, want %q", names, want)
	}
	for _, name := range []string{"", ".", "..", "apec", "apec-2025/", "apec-2025/claims.pact"} {
		if _, err := dossiers.FS(name); !errors.Is(err, fs.ErrNotExist) {
			t.Errorf("FS(%q): error %v, want fs.ErrNotExist", name, err)
		}
	}
}

// Every file of a dossier's folder must be embedded, or the program says less
// than the folder.
func TestEmbedsWholeFolders(t *testing.T) {
	for _, name := range dossiers.Names() {
		folder, err := dossiers.FS(name)
		if err != nil {
			t.Fatal(err)
		}
		onDisk := os.DirFS(name)
		err = fs.WalkDir(onDisk, ".", func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return err
			}
			want, err := fs.ReadFile(onDisk, path)
			if err != nil {
				return err
			}
			if got, err := fs.ReadFile(folder, path); err != nil || string(got) != string(want) {
				t.Errorf("%s/%s is not embedded as it stands: %v", name, path, err)
			}
			return nil
		})
		if err != nil {
			t.Error(err)
		}
	}
}

func TestLoadWithoutErrors(t *testing.T) {
	all := load(t)
	for _, name := range dossiers.Names() {
		if d := all[name]; len(d.Entries) < 50 {
			t.Errorf("%s has %d entries, too few to be whole", name, len(d.Entries))
		}
	}
}

// archiveID is the name under which a text can be archived: an archive admits
// lower-case letters, digits and hyphens only.
func archiveID(name string) string {
	return strings.Trim(strings.Map(func(r rune) rune {
		switch {
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case r >= 'a' && r <= 'z', r >= '0' && r <= '9':
			return r
		}
		return '-'
	}, name), "-")
}

func TestQuotesStandInTheArchivedTexts(t *testing.T) {
	dir := sources(t)
	flat := t.TempDir()
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		ext := filepath.Ext(path)
		if err != nil || entry.IsDir() || ext != ".txt" && ext != ".md" {
			return err
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		id := archiveID(strings.TrimSuffix(filepath.Base(path), ext))
		return os.WriteFile(filepath.Join(flat, id+ext), data, 0o666)
	})
	if err != nil {
		t.Fatal(err)
	}
	archive, err := quote.Open(flat)
	if err != nil {
		t.Fatal(err)
	}
	for name, d := range load(t) {
		checked := 0
		for _, e := range d.Entries {
			for _, a := range e.Attributions() {
				if a.Quote == "" {
					continue
				}
				id := archiveID(dossier.ArchiveID(a.Source.Entry))
				document, ok := archive.Text(id)
				if !ok {
					t.Errorf("%s:%d: the text of %s is not at hand as %s: %v", e.File.Name, e.Line(), a.Source.Text, id, archive.Check(id))
					continue
				}
				if m, ok := document.Find(a.Quote); !ok || m.Cut {
					t.Errorf("%s:%d: %s: not in the text of %s: %q", e.File.Name, e.Line(), e.ID, a.Source.Text, a.Quote)
				}
				if n := quote.Words(a.Quote); n > 12 {
					t.Errorf("%s:%d: %s: a quote of %d words", e.File.Name, e.Line(), e.ID, n)
				}
				checked++
			}
		}
		if checked == 0 {
			t.Errorf("%s quotes nothing", name)
		}
	}
}

const factsFile = "testdata/article-facts.csv"

func TestArticleFactsPointAtEntries(t *testing.T) {
	all := load(t)
	for i, row := range table(t, factsFile) {
		if want := fmt.Sprintf("F%02d", i+1); row["fact"] != want {
			t.Fatalf("row %d is of %s, want %s: each fact once, in order", i+1, row["fact"], want)
		}
		if _, _, ok := resolve(all[row["dossier"]], row["entry"]); !ok {
			t.Errorf("%s: %s has no entry %s", row["fact"], row["dossier"], row["entry"])
		}
	}
}

// fieldsOf says in which field of an entry the figure of a fact may stand, by
// the type and the unit that the reading of the article by hand gives.
func fieldsOf(kind, unit string) []string {
	switch kind {
	case "count":
		return []string{"count"}
	case "proposal", "comparator", "cap":
		return []string{kind}
	case "commitment", "commitment-part":
		return []string{"amount"}
	case "measure":
		return []string{"promised-duty"}
	case "event":
		if unit == "ordinal" {
			return []string{"ordinal"}
		}
		return []string{"count"}
	}
	return nil
}

// states reports whether one of the fields holds the number of the gold file in
// its unit and with its bound.
func states(values dossier.Values, fields []string, number, unit, bound string) bool {
	units := map[string][]trade.Unit{
		"party": {"economy"}, "person": {"person", "executive"}, "year": {"year"},
		"USD": {"USD"}, "USD/year": {"USD"}, "GPU": {"GPU"},
	}
	for _, field := range fields {
		for _, v := range values {
			if v.Field.Name != field {
				continue
			}
			switch data := v.Data.(type) {
			case float64:
				if strconv.FormatFloat(data, 'f', -1, 64) == number {
					return true
				}
			case dossier.Duty:
				if _, to, ok := strings.Cut(number, "->"); ok && data.Rate == to+"%" {
					return true
				}
			case dossier.Cap:
				if bound == "<=" && data.Per == dossier.PerCalendarYear && slices.Contains(units[unit], data.Amount.Unit) && data.Amount.Number.Text('f') == number {
					return true
				}
			case trade.Amount:
				want := trade.Exactly
				if bound == ">" {
					want = trade.MoreThan
				}
				if data.Bound == want && slices.Contains(units[unit], data.Unit) && data.Number.Text('f') == number {
					return true
				}
			}
		}
	}
	return false
}

func TestArticleFactsAgainstTheGoldFile(t *testing.T) {
	all := load(t)
	gold := table(t, filepath.Join(sources(t), "apec-gyeongju-article.gold.csv"))
	facts := map[string]map[string]string{}
	for _, row := range table(t, factsFile) {
		if facts[row["fact"]] != nil {
			t.Errorf("%s is given twice", row["fact"])
		}
		facts[row["fact"]] = row
	}
	if len(gold) != len(facts) {
		t.Errorf("%d facts in %s, %d in the gold file", len(facts), factsFile, len(gold))
	}
	figures := 0
	for _, g := range gold {
		fact := facts[g["id"]]
		if fact == nil {
			t.Errorf("%s (%s) is missing from %s", g["id"], g["predicate"], factsFile)
			continue
		}
		held, values, ok := resolve(all[fact["dossier"]], fact["entry"])
		if !ok {
			t.Errorf("%s: %s has no entry %s", g["id"], fact["dossier"], fact["entry"])
			continue
		}
		if (g["type"] == "source-meta" && held.Kind.Name == "source" || g["type"] == "date") != (fact["reason"] != "") {
			t.Errorf("%s: a reason stands where the fact is none of the world, and only there: %q", g["id"], fact["reason"])
		}
		if g["value"] == "" || fact["reason"] != "" {
			continue
		}
		fields := fieldsOf(g["type"], g["unit"])
		if g["type"] == "cap" { // of the instrument, of the commitment or of the part that it limits
			values = append(slices.Clone(values), held.Values...)
			under, _ := dossier.Get[[]*dossier.Ref](held.Values, "under")
			for _, ref := range under {
				values = append(values, ref.Entry.Values...)
			}
		}
		if !states(values, fields, g["value"], g["unit"], g["bound"]) {
			t.Errorf("%s: %s states no %s %s%s %s", g["id"], fact["entry"], strings.Join(fields, " or "), g["bound"], g["value"], g["unit"])
		}
		figures++
	}
	if figures < 12 {
		t.Errorf("only %d figures were compared", figures)
	}
}

// kinds of entry that a fact of the article may become, by the type in the gold
// file: an author's judgement must never be read as an undertaking.
func TestArticleFactsHaveTheirKind(t *testing.T) {
	all := load(t)
	facts := map[string]map[string]string{}
	for _, row := range table(t, factsFile) {
		facts[row["fact"]] = row
	}
	allowed := map[string][]string{
		"role": {"party"}, "position": {"claim"}, "claim": {"claim"}, "condition": {"claim"}, "recommendation": {"claim"},
		"outcome": {"claim"}, "count": {"event"}, "comparator": {"commitment"}, "proposal": {"commitment"}, "cap": {"commitment", "instrument"},
		"commitment": {"commitment"}, "commitment-part": {"commitment"}, "topic-absent": {"coverage"}, "topic-present": {"coverage"},
		"provision": {"provision"}, "party-to": {"claim", "instrument"}, "instrument": {"instrument", "event"}, "event-attribute": {"claim", "event"},
	}
	for _, g := range table(t, filepath.Join(sources(t), "apec-gyeongju-article.gold.csv")) {
		fact := facts[g["id"]]
		held, _, ok := resolve(all[fact["dossier"]], fact["entry"])
		kinds := allowed[g["type"]]
		if g["force"] == "best-efforts" { // what binds nobody may also be a mere clause
			kinds = []string{"commitment", "provision"}
		}
		if ok && kinds != nil && !slices.Contains(kinds, held.Kind.Name) {
			t.Errorf("%s, %s, is held by the %s %s", g["id"], g["type"], held.Kind.Name, held.ID)
		}
		if ok && held.Kind.Name == "coverage" && (g["type"] == "topic-absent") != (held.Words[1] == "none") {
			t.Errorf("%s, %s: %s says %s", g["id"], g["type"], held.ID, held.Words[1])
		}
		// F09: the article is a day late; the entry has the day of the press, and a claim has the article's.
		if day, _, _ := strings.Cut(g["date"], "/"); ok && g["type"] == "event" && g["id"] != "F09" && !strings.HasPrefix(held.Valid().String(), day) {
			t.Errorf("%s: %s is on %s, not %s", g["id"], held.ID, held.Valid(), day)
		}
	}
}

// everyValue calls f for all values of all entries and parts.
func everyValue(all map[string]*dossier.Dossier, f func(e *dossier.Entry, v dossier.Value)) {
	for _, name := range dossiers.Names() {
		d := all[name]
		if d == nil {
			continue
		}
		for _, e := range d.Entries {
			for _, v := range e.Values {
				f(e, v)
			}
			for _, p := range e.Parts {
				for _, v := range p.Values {
					f(e, v)
				}
			}
		}
	}
}

// holders are the entries that quote these words of the article.
func holders(all map[string]*dossier.Dossier, words string) []*dossier.Entry {
	var out []*dossier.Entry
	for _, name := range dossiers.Names() {
		for _, e := range all[name].Entries {
			if slices.ContainsFunc(e.Attributions(), func(a *dossier.Attribution) bool {
				return a.Source.Text == "article" && strings.Contains(quote.Normalize(a.Quote), words)
			}) {
				out = append(out, e)
			}
		}
	}
	return out
}

// TestTrapsOfTheArticle holds the readings of the article that are wrong. One
// that the list does not know fails, so that the list and the file grow together.
func TestTrapsOfTheArticle(t *testing.T) {
	all := load(t)
	apec, deal := all["apec-2025"], all["korea-us-2025"]
	investment := entry(t, deal, "strategic-investment")
	summed := []string{"amount", "level", "cap", "schedule"}
	period := func(t *testing.T, id, field, want string) {
		t.Helper()
		p, ok := dossier.Get[trade.Period](entry(t, apec, id).Values, field)
		if !ok || p.String() != want {
			t.Errorf("%s: %s is %q, want %q", id, field, p, want)
		}
	}
	onlyClaims := func(t *testing.T, words string) {
		t.Helper()
		found := holders(all, words)
		if len(found) == 0 {
			t.Errorf("no entry quotes %q", words)
		}
		for _, e := range found {
			if e.Kind.Name != "claim" {
				t.Errorf("%q is held by the %s %s", words, e.Kind.Name, e.ID)
			}
		}
	}
	traps := map[string]func(t *testing.T){
		"T01": func(t *testing.T) { // a pivotal moment
			if e := entry(t, apec, "apec-summit-2025"); e.Value("ordinal") != nil {
				t.Errorf("the summit has ordinal %s", e.Text("ordinal"))
			}
		},
		"T02": func(t *testing.T) { // his second meeting
			e := entry(t, apec, "trump-lee-2")
			if n, _ := dossier.Get[float64](e.Values, "ordinal"); e.Kind.Name != "event" || n != 2 {
				t.Errorf("trump-lee-2 is %s %v", e.Kind.Name, n)
			}
			parties, _ := dossier.Get[dossier.Parties](e.Values, "parties")
			for _, want := range []string{"USA", "KOR", "trump", "lee"} {
				if !slices.ContainsFunc(parties.List, func(p dossier.Party) bool { return p.Text == want }) {
					t.Errorf("trump-lee-2 is without %s", want)
				}
			}
		},
		"T03": func(t *testing.T) { // eleven years: a duration
			e := entry(t, apec, "xi-lee")
			if n := amounts(e.Values, "count"); e.Valid().Year() != 2025 || len(n) != 1 || !same(n[0], amount(t, "11 years")) {
				t.Errorf("xi-lee: %s, count %s", e.Valid(), e.Text("count"))
			}
			everyValue(map[string]*dossier.Dossier{"apec-2025": apec, "korea-us-2025": deal}, func(e *dossier.Entry, v dossier.Value) {
				if d, ok := v.Data.(trade.Dateish); ok && d.First.Year() == 2036 {
					t.Errorf("%s: %s: %s", e.ID, v.Field.Name, v.Text)
				}
			})
		},
		"T04": func(t *testing.T) { // 20 billion a year: a cap, not a day
			for _, e := range append(slices.Clone(apec.Entries), deal.Entries...) {
				if e.Known == trade.DateOf(2025, 11, 20) || e.Valid() == trade.DateOf(2025, 11, 20) {
					t.Errorf("%s stands on 2025-11-20", e.ID)
				}
			}
		},
		"T05": func(t *testing.T) { period(t, "apec-ceo-summit-2025", "period", "2025-10-28 .. 2025-10-31") },
		"T06": func(t *testing.T) { period(t, "apec-ai", "period", "2026-01-01 .. 2030-12-31") },
		"T07": func(t *testing.T) { // seven is part of a name
			e := entry(t, apec, "g7-hiroshima")
			by, _ := dossier.Get[dossier.Parties](e.Values, "by")
			if len(by.List) != 1 || by.List[0].Group != "G7" {
				t.Errorf("g7-hiroshima is by %s", e.Text("by"))
			}
			everyValue(all, func(e *dossier.Entry, v dossier.Value) {
				if a, ok := v.Data.(trade.Amount); ok && a.Number.Text('f') == "7" && v.From != nil && v.From.Source.Text == "article" {
					t.Errorf("%s: %s: %s", e.ID, v.Field.Name, v.Text)
				}
			})
		},
		"T08": func(t *testing.T) { // one number
			if got := amounts(entry(t, apec, "apec-summit-2025").Values, "count"); len(got) != 1 || !same(got[0], amount(t, "21 economies")) {
				t.Errorf("the summit counts %v", got)
			}
		},
		"T09": func(t *testing.T) { // a comparator
			old := amount(t, "140 billion USD")
			everyValue(all, func(e *dossier.Entry, v dossier.Value) {
				for _, a := range amounts(dossier.Values{v}, v.Field.Name) {
					if same(a, old) && v.Field.Name != "comparator" {
						t.Errorf("%s: %s: %s", e.ID, v.Field.Name, v.Text)
					}
				}
			})
			if !slices.ContainsFunc(amounts(investment.Values, "comparator"), func(a trade.Amount) bool { return same(a, old) }) {
				t.Error("strategic-investment is not compared with 140 billion USD")
			}
		},
		"T10": func(t *testing.T) { onlyClaims(t, "ought to be anchored") },
		"T11": func(t *testing.T) { onlyClaims(t, "shall be to make sure profitable implementation") },
		"T12": func(t *testing.T) { // the same package, earlier
			whole := amount(t, "350 billion USD")
			if !slices.ContainsFunc(amounts(investment.Values, "proposal"), func(a trade.Amount) bool { return same(a, whole) }) {
				t.Error("strategic-investment has no proposal of 350 billion USD")
			}
			everyValue(all, func(e *dossier.Entry, v dossier.Value) {
				for _, a := range amounts(dossier.Values{v}, v.Field.Name) {
					if same(a, amount(t, "700 billion USD")) || same(a, whole) && e.Kind.Name == "commitment" && e != investment && slices.Contains(summed, v.Field.Name) {
						t.Errorf("%s: %s: %s", e.ID, v.Field.Name, v.Text)
					}
				}
			})
		},
		"T13": func(t *testing.T) { // who is meant, not the words that stand for them
			for _, name := range dossiers.Names() {
				for _, e := range all[name].All("party") {
					names := []string{e.ID, e.Title}
					for _, v := range e.Values {
						if v.Field.Name == "also" {
							names = append(names, v.Text)
						}
					}
					for _, called := range names {
						switch strings.ToLower(strings.ReplaceAll(called, "-", " ")) {
						case "two nations", "the two nations", "both nations", "washington", "seoul", "beijing":
							t.Errorf("%s has a party %q", name, called)
						}
					}
				}
			}
		},
		"T14": func(t *testing.T) { // left over from the rewording: a quote may show it, nothing may say it
			everyValue(all, func(e *dossier.Entry, v dossier.Value) {
				if _, quoted := v.Data.(*dossier.Attribution); !quoted && strings.ContainsAny(v.Text+e.Title, "{}") {
					t.Errorf("%s: %s: %s", e.ID, v.Field.Name, v.Text)
				}
			})
		},
		"T15": func(t *testing.T) { // the title of an instrument
			if e := entry(t, apec, "eu-ai-act"); e.Kind.Name != "instrument" || e.Text("binding") != "yes" {
				t.Errorf("eu-ai-act is a %s, binding: %s", e.Kind.Name, e.Text("binding"))
			}
		},
		"T16": func(t *testing.T) { // 20 is not 200, nor 350
			for id, want := range map[string]string{"strategic-investment": "350 billion USD", "strategic-investment.cash": "200 billion USD", "strategic-investment.ships": "150 billion USD"} {
				_, values, ok := resolve(deal, id)
				if !ok {
					t.Errorf("there is no %s", id)
				}
				for _, a := range amounts(values, "amount") {
					if a.Unit == "USD" && !same(a, amount(t, want)) {
						t.Errorf("%s: %s, want %s", id, a, want)
					}
				}
			}
		},
	}
	for _, row := range table(t, filepath.Join(sources(t), "apec-gyeongju-article.traps.csv")) {
		id := row["id"]
		t.Run(id, func(t *testing.T) {
			check := traps[id]
			if check == nil {
				t.Fatalf("%q, not to be read as %s, has no check", row["quote"], row["wrong_reading"])
			}
			check(t)
		})
	}
}

// Rivals stand beside each other; none is dropped for the sake of the other.
func TestConflictsOfTheArticleStand(t *testing.T) {
	apec := load(t)["apec-2025"]
	for claim, rivals := range map[string][]string{
		"first-ever-ceo-summit":    {"apec-business-forum-1996", "apec-ceo-summit-1997"},
		"ceo-summit-days":          {"apec-ceo-summit-2025"},
		"first-us-china-agreement": {"bletchley"},
		"theme-connectivity":       {"theme-connect"},
		"theme-connect":            {"theme-connectivity"},
		"ai-act-multilateral":      {"eu-ai-act"},
	} {
		e := apec.Entry(claim)
		if e == nil {
			t.Errorf("there is no claim %s", claim)
			continue
		}
		refs, _ := dossier.Get[[]*dossier.Ref](e.Values, "contradicts")
		var got []string
		for _, r := range refs {
			got = append(got, r.Entry.ID)
		}
		if e.Kind.Name != "claim" || !slices.Equal(got, rivals) {
			t.Errorf("%s %s contradicts %q, want %q", e.Kind.Name, claim, got, rivals)
		}
	}
	if a, b := entry(t, apec, "bletchley").Valid(), entry(t, apec, "apec-ai").Valid(); a >= b {
		t.Errorf("the Bletchley Declaration (%s) is not before the Initiative (%s)", a, b)
	}
}

func TestMembersOfAPEC(t *testing.T) {
	apec := load(t)["apec-2025"]
	var members []trade.Economy
	from := map[trade.Economy]trade.Date{}
	for _, v := range entry(t, apec, "apec").Values {
		if list, ok := v.Data.([]dossier.Member); ok {
			for _, m := range list {
				members = append(members, m.Party.Economy)
				from[m.Party.Economy] = m.Period.Start
			}
		}
	}
	slices.Sort(members)
	group := trade.Group("APEC")
	if want := group.Members(trade.DateOf(2025, 10, 31)); !slices.Equal(members, want) {
		t.Errorf("members %v, want %v", members, want)
	}
	for economy, day := range from {
		if !group.Has(economy, day) || group.Has(economy, day.AddDays(-1)) {
			t.Errorf("%s is a member from %s, which is not the day of its admission", economy, day)
		}
	}
	if n := amounts(entry(t, apec, "apec-summit-2025").Values, "count"); len(n) != 1 || n[0].Number.Text('f') != strconv.Itoa(len(members)) {
		t.Errorf("the summit counts %v of %d members", n, len(members))
	}
}

// The matrix says nothing of what nobody coded, and every coded cell has a source and a coder.
func TestCoverageIsCodedFromSources(t *testing.T) {
	for name, d := range load(t) {
		cells := 0
		for _, e := range d.All("coverage") {
			cells++
			if len(e.Attributions()) == 0 || e.Text("coder") == "" {
				t.Errorf("%s: %s has no source or no coder", name, e.ID)
			}
			if binding := e.Target.Entry.Text("binding"); e.Words[1] == "hard" && binding != "yes" {
				t.Errorf("%s: %s is hard, but the instrument's binding is %q", name, e.ID, binding)
			}
		}
		if name == "apec-2025" && cells < 20 {
			t.Errorf("%s has only %d coded cells", name, cells)
		}
	}
}
