package ledger_test

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/servanda/servanda/ledger"
)

const story = `2026-01-01 commitment x "Chips & tea"
  under: treaty
  by: KOR
  duty: result
  amount: 50 GPU
  cap: 10 GPU per calendar-year
  due: 2031
  milestone plan by 2026-06-30
2026-02-01 delivered x 4 GPU from src
2026-03-01 delivered x 2 GPU from src, attribution unknown
2026-04-01 threatened x from src
2026-05-01 amended x from src
  due: 2033
2026-06-01 commitment y "Ports"
  under: treaty
  by: USA
  amount: 7 GPU from src
  amount: 9 GPU from src2
  due: 2026-08-31
source src2 "Another"
  grade: press
2026-07-01 searched x "press"
  scope: press of Korea
  result: nothing found
2026-09-15 event meeting "The parties meet"
  parties: KOR, USA
  source: src
2026-09-20 ended x/threatened/2026-04-01 from src
2026-09-21 choose y 9 GPU from src2
  reason: the later figure
`

func TestDiffInSentences(t *testing.T) {
	d := read(t, story)
	tell := func(from, to string) string {
		var out []string
		for _, c := range ledger.Diff(view(d, from, from), view(d, to, to)) {
			out = append(out, c.What+": "+c.Sentence)
		}
		return strings.Join(out, "\n")
	}
	for _, c := range []struct{ from, to, want string }{
		{"2026-01-15", "2026-01-15", ""},
		{"2026-01-15", "2026-02-01", `delivered: Chips & tea (x): 4 GPU delivered; it was 0 to 10 GPU.
news: 2026-02-01: 4 GPU delivered: Chips & tea (src).`},
		{"2026-02-15", "2026-04-01", `delivered: Chips & tea (x): 4 to 6 GPU delivered; it was 4 GPU.
flag: Chips & tea (x) is flagged at risk (threatened on 2026-04-01).
news: 2026-03-01: 2 GPU delivered: Chips & tea (src).
news: 2026-04-01: threatened: Chips & tea (src).`},
		{"2026-04-15", "2026-06-01", `added: Added: Ports (y), on track.
news: 2026-05-01: amended: Chips & tea (src).
conflict: Sources differ on y: 7 GPU v 9 GPU.`},
		{"2026-06-15", "2026-07-01", `status: Chips & tea (x) is now unverified-overdue; it was on track (milestone plan was due 2026-06-30).
news: 2026-07-01: searched, Chips & tea: "press", press of Korea: nothing found.`},
		{"2026-08-31", "2026-09-30", `flag: Chips & tea (x) is no longer flagged at risk.
status: Ports (y) is now unverified-overdue; it was on track (due 2026-08-31).
flag: Ports (y) is no longer flagged conflict.
news: 2026-09-15: The parties meet (src).
news: 2026-09-20: ended: x/threatened/2026-04-01 (src).
news: 2026-09-21: choose: Ports (src2).
conflict: The conflict about y is settled by choice: the later figure.`},
		{"2026-12-01", "2027-01-01", `completion: Chips & tea (x): the earliest completion is now 2031-01-01; it was 2030-01-01.`},
		{"2025-12-31", "2026-01-01", `added: Added: Chips & tea (x), on track.`},
		{"2026-06-01", "2025-12-31", `withdrawn: Chips & tea (x) was taken out of the record.
withdrawn: Ports (y) was taken out of the record.`},
	} {
		if got := tell(c.from, c.to); got != c.want {
			t.Errorf("%s to %s:\n%s\nwant\n%s", c.from, c.to, got, c.want)
		}
	}
}

// A status that changes because a sum is reached names the last delivery; a
// deadline that moves is told.
func TestDiffReasons(t *testing.T) {
	text := binding + "  amount: 9 GPU\n  due: 2027\n2026-02-01 delivered x 4 GPU from src\n2026-03-01 delivered x 5 GPU from src\n2026-01-20 amended x from src\n  due: 2028\n"
	d := read(t, text)
	var got []string
	for _, c := range ledger.Diff(view(d, "2026-01-15", "2026-01-15"), view(d, "2026-03-01", "2026-03-01")) {
		if c.What != "news" {
			got = append(got, c.Sentence)
		}
	}
	want := "X (x) is now fulfilled; it was on track (5 GPU delivered).\nX (x): 9 GPU delivered; it was unknown.\nX (x): the deadline is now 2028-12-31; it was 2027-12-31."
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("\n%s\nwant\n%s", s, want)
	}
}

func TestLatest(t *testing.T) {
	v := view(read(t, story), "2026-04-10", "2026-04-10")
	got := v.Latest(2)
	if len(got) != 2 || got[0].Date != "2026-04-01" || got[1].Date != "2026-03-01" {
		t.Errorf("latest: %+v", got)
	}
	if n := len(v.Latest(100)); n != 4 {
		t.Errorf("%d lines of news, want 4, the bill of the preamble among them", n)
	}
}

// deadlines are some to write out, with what needs escaping in their titles.
func deadlines(t *testing.T) (*ledger.View, []ledger.Deadline) {
	v := view(read(t, story), "2026-06-01", "2026-06-01")
	list := v.Due(100)
	if len(list) != 2 {
		t.Fatalf("%d deadlines, want 2", len(list))
	}
	return v, list
}

func TestICal(t *testing.T) {
	v, list := deadlines(t)
	var a, b bytes.Buffer
	if err := v.WriteICal(&a, list); err != nil {
		t.Fatal(err)
	}
	if err := v.WriteICal(&b, list); err != nil || !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the same view gives other bytes", err)
	}
	c, err := ics.ParseCalendar(bytes.NewReader(a.Bytes()))
	if err != nil {
		t.Fatalf("not a calendar: %v\n%s", err, a.String())
	}
	seen := map[string]bool{}
	for i, e := range c.Events() {
		if seen[e.Id()] || e.Id() == "" {
			t.Errorf("id %q twice, or none", e.Id())
		}
		seen[e.Id()] = true
		start, err := e.GetAllDayStartAt()
		if err != nil || start.Format(time.DateOnly) != list[i].Date.String() {
			t.Errorf("%s begins on %s, %v; want %s", e.Id(), start, err, list[i].Date)
		}
		end, err := e.GetAllDayEndAt()
		if err != nil || end.Sub(start) != 24*time.Hour {
			t.Errorf("%s ends on %s, %v", e.Id(), end, err)
		}
		if s := e.GetProperty(ics.ComponentPropertySummary).Value; s != fmt.Sprintf("%s (%s): %s", list[i].Title, list[i].ID, list[i].What) {
			t.Errorf("summary %q", s)
		}
	}
	if len(seen) != len(list) {
		t.Errorf("%d events, want %d", len(seen), len(list))
	}
}

func TestAtom(t *testing.T) {
	v, list := deadlines(t)
	var a, b bytes.Buffer
	if err := v.WriteAtom(&a, list); err != nil {
		t.Fatal(err)
	}
	if err := v.WriteAtom(&b, list); err != nil || !bytes.Equal(a.Bytes(), b.Bytes()) {
		t.Error("the same view gives other bytes", err)
	}
	var feed struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		ID      string   `xml:"id"`
		Title   string   `xml:"title"`
		Updated string   `xml:"updated"`
		Author  string   `xml:"author>name"`
		Entries []struct {
			ID      string `xml:"id"`
			Title   string `xml:"title"`
			Updated string `xml:"updated"`
			Summary string `xml:"summary"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal(a.Bytes(), &feed); err != nil {
		t.Fatalf("not a feed: %v\n%s", err, a.String())
	}
	if feed.ID == "" || feed.Title == "" || feed.Author == "" || len(feed.Entries) != len(list) { // RFC 4287, 4.1.1
		t.Errorf("feed: %+v", feed)
	}
	seen := map[string]bool{}
	for i, e := range feed.Entries {
		if _, err := time.Parse(time.RFC3339, e.Updated); err != nil {
			t.Error(err)
		}
		if seen[e.ID] || strings.ContainsAny(e.ID, " <>\"") || !strings.HasPrefix(e.ID, "tag:") {
			t.Errorf("id %q is no address, or given twice", e.ID)
		}
		seen[e.ID] = true
		if !strings.Contains(e.Title, list[i].Title) || !strings.Contains(e.Summary, list[i].Status) {
			t.Errorf("entry %+v", e)
		}
	}
}

func TestNoDeadlines(t *testing.T) {
	v := ledger.At(read(t, story), date("2020-01-01"), date("2020-01-01"))
	var b bytes.Buffer
	if err := v.WriteAtom(&b, v.Due(10)); err != nil || xml.Unmarshal(b.Bytes(), new(struct{})) != nil {
		t.Errorf("an empty feed: %v\n%s", err, b.String())
	}
	if got := asJSON(t, v.Due(10)); got != "[]" {
		t.Errorf("nothing due is %s, want []", got)
	}
	if got := asJSON(t, ledger.Diff(v, v)); got != "[]" {
		t.Errorf("no difference is %s, want []", got)
	}
	if got := asJSON(t, v.Matrix()); got != "[]" {
		t.Errorf("no coverage is %s, want []", got)
	}
}

// The documented shape of an item.
func TestItemJSON(t *testing.T) {
	i := item(t, view(read(t, binding+"  amount: more than 2.50 billion USD\n  cap: 1 billion USD per calendar-year\n"), "2026-02-01", "2026-02-01"), "x")
	want := `{
 "id": "x",
 "kind": "commitment",
 "title": "X",
 "status": "open-ended",
 "flags": [],
 "rule": 12,
 "due": null,
 "promised": 2500000000,
 "promised_bound": "more than",
 "delivered": {
  "low": 0,
  "high": 1000000000
 },
 "unit": "USD",
 "earliest_completion": "2028-01-01",
 "latest_start": null,
 "last_evidence": null,
 "quiet_days": 31,
 "assumes": [
  "no payment evidenced",
  "the cap is used to the full from 2026-02-01"
 ],
 "because": [
  {
   "entry": "x",
   "file": "b.pact",
   "line": 1,
   "says": "capped at 1 billion USD per calendar year"
  }
 ]
}`
	if got := asJSON(t, i); got != want {
		t.Errorf("item\n%s\nwant\n%s", got, want)
	}
}
