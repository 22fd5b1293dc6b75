package ledger

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"github.com/servanda/servanda/trade"
)

// WriteICal writes deadlines as an iCalendar file of all-day events. Stamps
// are the day of the view, so that the same view gives the same bytes.
func (v *View) WriteICal(w io.Writer, deadlines []Deadline) error {
	c := ics.NewCalendarFor("Servanda")
	c.SetMethod(ics.MethodPublish)
	c.SetName("Due under " + v.Dossier.Name)
	for _, d := range deadlines {
		e := c.AddEvent(fmt.Sprintf("%s-%s-%s@servanda", d.ID, d.What, d.Date))
		e.SetDtStampTime(midnight(v.AsOf))
		e.SetAllDayStartAt(midnight(d.Date))
		e.SetAllDayEndAt(midnight(d.Date.AddDays(1)))
		e.SetSummary(fmt.Sprintf("%s (%s): %s", d.Title, d.ID, d.What))
		e.SetDescription(fmt.Sprintf("Status as of %s, as known on %s: %s", v.AsOf, v.Known, d.Status))
	}
	return c.SerializeTo(w, ics.WithNewLineWindows)
}

func midnight(d trade.Date) time.Time {
	return time.Date(d.Year(), time.Month(d.Month()), d.Day(), 0, 0, 0, 0, time.UTC)
}

// WriteAtom writes deadlines as an Atom feed (RFC 4287).
func (v *View) WriteAtom(w io.Writer, deadlines []Deadline) error {
	type author struct {
		Name string `xml:"name"`
	}
	type entry struct {
		ID      string `xml:"id"`
		Title   string `xml:"title"`
		Updated string `xml:"updated"`
		Summary string `xml:"summary"`
	}
	type feed struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		ID      string   `xml:"id"`
		Title   string   `xml:"title"`
		Updated string   `xml:"updated"`
		Author  author   `xml:"author"`
		Entries []entry  `xml:"entry"`
	}
	stamp := midnight(v.AsOf).Format(time.RFC3339)
	f := feed{ID: "tag:servanda,2025:" + v.Dossier.Name + "/due", Title: "Due under " + v.Dossier.Name, Updated: stamp, Author: author{"Servanda"}}
	for _, d := range deadlines {
		f.Entries = append(f.Entries, entry{
			ID:      fmt.Sprintf("tag:servanda,2025:%s/due/%s/%s/%s", v.Dossier.Name, d.ID, strings.ReplaceAll(d.What, " ", "-"), d.Date), // an address has no spaces
			Title:   fmt.Sprintf("%s: %s, %s", d.Date, d.Title, d.What),
			Updated: stamp,
			Summary: fmt.Sprintf("%s, %s; status %s", d.ID, d.What, d.Status),
		})
	}
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	e := xml.NewEncoder(w)
	e.Indent("", "  ")
	if err := e.Encode(f); err != nil {
		return err
	}
	_, err := io.WriteString(w, "\n")
	return err
}
