package main

import (
	"bytes"
	"encoding/csv"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

// usLaw is the dossier of law as it lies in the repository.
var usLaw = lawDossiers{Dossier: []string{"../../dossiers/us-tariffs"}}

// sharedData gives the folder of shared data, or skips the test loudly.
func sharedData(t *testing.T) string {
	dir := os.Getenv("SERVANDA_SHARED")
	if dir == "" {
		dir = "../../../shared"
	}
	if _, err := os.Stat(dir); err != nil {
		if os.Getenv("SERVANDA_REQUIRE_SHARED") != "" {
			t.Fatal("the shared data are required and not at hand: ", err)
		}
		t.Skip("NOT TESTED: the shared data are not at hand: ", err)
	}
	return dir
}

func testSession(t *testing.T) *session {
	var messages bytes.Buffer
	t.Cleanup(func() {
		if t.Failed() && messages.Len() > 0 {
			t.Log(messages.String())
		}
	})
	return &session{out: &bytes.Buffer{}, err: &messages, today: trade.DateOf(2026, 11, 23)}
}

func report(t *testing.T, r *caseResult) {
	var b bytes.Buffer
	(&session{out: &b}).caseFailure(r)
	t.Error("\n" + b.String())
}

// Every case of the rate test language holds under the law that ships.
func TestDutyFiles(t *testing.T) {
	files, err := filepath.Glob("../../testdata/duty/*.duty")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files of cases: %v", err)
	}
	shelf := newLawShelf(testSession(t), usLaw)
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		cases, messages := tariff.ParseCases(name, data)
		for _, m := range messages {
			t.Error(m.Render())
		}
		if len(cases) == 0 {
			t.Errorf("%s holds no case", name)
		}
		for i := range cases {
			if r := shelf.run(filepath.Base(name), &cases[i]); !r.Passed {
				report(t, &r)
			}
		}
	}
}

// The statutory cases that a second reader checked against the legal texts,
// column by column.
func TestKoreaDutyCases(t *testing.T) {
	f, err := os.Open(filepath.Join(sharedData(t), "data/us-tariff/reference/korea-duty-cases.csv"))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	if len(rows) != 22 {
		t.Errorf("%d cases, not 21", len(rows)-1)
	}
	shelf := newLawShelf(testSession(t), usLaw)
	for i, row := range rows[1:] {
		c, err := caseOfRow(rows[0], row)
		if err != nil {
			t.Fatalf("%s: %v", row[0], err)
		}
		c.Line = i + 2
		if r := shelf.run("korea-duty-cases.csv", c); !r.Passed {
			report(t, &r)
		}
	}
}

// caseOfRow reads a row of the reference. An empty upper end is no bound; no
// heading means that no measure applies; "A or B" is one of them or both.
func caseOfRow(head, row []string) (*tariff.Case, error) {
	cell := map[string]string{}
	for i, name := range head {
		cell[name] = row[i]
	}
	c := &tariff.Case{Text: strings.Join(row, ","), By: [][]string{}}
	q := &c.Question
	var err error
	if q.Code, err = trade.ParseProduct(cell["code"]); err != nil {
		return nil, err
	}
	origin, ok := trade.ParseEconomy(cell["origin"])
	if !ok {
		return nil, fmt.Errorf("origin %q", cell["origin"])
	}
	q.Origin, q.Importer, q.Claim = origin, "USA", cell["claim"]
	if q.On, err = trade.ParseDate(cell["entry_date"]); err != nil {
		return nil, err
	}
	if c.Known, err = trade.ParseDate(cell["known"]); err != nil {
		return nil, err
	}
	switch loaded := cell["loaded"]; loaded {
	case "":
	case "unknown":
		q.LoadedOpen = true
	default:
		if q.Loaded, err = trade.ParseDate(loaded); err != nil {
			return nil, err
		}
	}
	if cell["conditions"] != "" {
		return nil, fmt.Errorf("conditions %q are not read", cell["conditions"])
	}
	if text := cell["value_usd"]; text != "" {
		if c.Inputs.Value, _, err = apd.NewFromString(text); err != nil {
			return nil, err
		}
	}
	if text := cell["quantity"]; text != "" {
		n, _, err := apd.NewFromString(text)
		if err != nil {
			return nil, err
		}
		unit, ok := schedule.ParseUnit(cell["unit"])
		if !ok {
			return nil, fmt.Errorf("unit %q", cell["unit"])
		}
		c.Inputs.Quantities = []schedule.Quantity{{Number: n, Unit: unit}}
	}
	percent := func(low, high string) (r tariff.Range, err error) {
		if r.Low, err = strconv.ParseFloat(low, 64); err != nil {
			return r, err
		}
		r.Low /= 100
		if r.High = math.Inf(1); high != "" {
			r.High, err = strconv.ParseFloat(high, 64)
			r.High /= 100
		}
		return r, err
	}
	if c.Assessed, err = percent(cell["assessed_low_pct"], cell["assessed_high_pct"]); err != nil {
		return nil, err
	}
	owed, err := percent(cell["owed_low_pct"], cell["owed_high_pct"])
	if err != nil {
		return nil, err
	}
	c.Owed = &owed
	if text := cell["headings"]; text != "" {
		for _, one := range strings.Split(text, ",") {
			c.By = append(c.By, strings.Split(strings.TrimSpace(one), " or "))
		}
	}
	return c, nil
}

// The page that compares trackers is what the program writes, and every
// difference in it has a reason.
func TestTrackersPage(t *testing.T) {
	shared, err := filepath.Abs(sharedData(t))
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("SERVANDA_SHARED", shared)
	s := testSession(t)
	if err := (&trackersCmd{lawDossiers: usLaw, Tracker: "../../testdata/tracker-rules"}).Run(s); err != nil {
		t.Fatal(err)
	}
	got := s.out.(*bytes.Buffer).String()
	want, err := os.ReadFile("../../docs/trackers.md")
	if err != nil {
		t.Fatal(err)
	}
	if got == string(want) {
		return
	}
	line := func(text string, n int) string {
		lines := strings.Split(text, "\n")
		if n < len(lines) {
			return lines[n]
		}
		return "(the end)"
	}
	for n := 0; ; n++ {
		if a, b := line(got, n), line(string(want), n); a != b {
			t.Fatalf("docs/trackers.md:%d differs; write it again with: servanda trackers > docs/trackers.md\n is     %s\n should %s", n+1, b, a)
		}
	}
}
