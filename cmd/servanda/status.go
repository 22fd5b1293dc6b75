package main

import (
	"fmt"
	"strings"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// clocks are the two days every view takes.
type clocks struct {
	AsOf  string `name:"as-of" placeholder:"DAY" help:"The day the answer speaks of (today where not given)."`
	Known string `placeholder:"DAY" help:"Only what was known by this day (today where not given)."`
}

// days resolves the clocks.
func (c *clocks) days(s *session) (asOf, known trade.Date, err error) {
	if asOf, err = s.day("--as-of", c.AsOf); err != nil {
		return 0, 0, err
	}
	known, err = s.day("--known", c.Known)
	return asOf, known, err
}

// view opens a dossier and derives the view. Messages of the check go to
// stderr where they are errors; the view is of what could be read.
func (s *session) view(dir string, asOf, known trade.Date, over ...string) (*ledger.View, error) {
	d, messages, err := openDossier(dir, nil, over...)
	if err != nil {
		return nil, err
	}
	if err := s.refuseErrors(d, messages); err != nil {
		return nil, err
	}
	return ledger.At(d, asOf, known), nil
}

// refuseErrors prints the errors of a dossier and gives errWork where there
// are any: an answer from a dossier that was only partly read would be wrong.
func (s *session) refuseErrors(d *dossier.Dossier, messages []pact.Diagnostic) error {
	if !pact.HasErrors(messages) {
		return nil
	}
	for _, m := range messages {
		if m.Severity == pact.Error {
			fmt.Fprint(s.err, m.Render())
		}
	}
	fmt.Fprintf(s.err, "servanda: %s has errors; mend them first (servanda explain CODE says more)\n", d.Name)
	return errWork
}

type statusCmd struct {
	Dir string `arg:"" help:"Folder of the dossier, or the name of one in the program."`
	clocks
	Item    string   `name:"item" placeholder:"ID" help:"Only this item, with its reasons."`
	Dossier []string `placeholder:"DIR" help:"A what-if: a folder of .pact files laid over the dossier."`
	JSON    bool     `help:"Print {as_of, known, dossier, items}."`
}

func (c *statusCmd) Help() string {
	return `Each promise and measure with its status, the rule that gave it, what was
delivered against what was promised, and by when it can be done at the earliest.

Examples:
  servanda status korea-us-2025
  servanda status korea-us-2025 --as-of 2025-11-05 --known 2025-12-05
  servanda status korea-us-2025 --item strategic-investment.cash`
}

func (c *statusCmd) Run(s *session) error {
	asOf, known, err := c.days(s)
	if err != nil {
		return err
	}
	v, err := s.view(c.Dir, asOf, known, c.Dossier...)
	if err != nil {
		return err
	}
	items := v.Items
	if c.Item != "" {
		item := v.Item(c.Item)
		if item == nil {
			ids := make([]string, len(v.Items))
			for i := range v.Items {
				ids[i] = v.Items[i].ID
			}
			return fmt.Errorf("there is no item %q in %s at these clocks\n%s", c.Item, v.Dossier.Name, pact.DidYouMean(c.Item, ids, "servanda status "+c.Dir+" lists them"))
		}
		items = []ledger.Item{*item}
	}
	if c.JSON {
		if items == nil {
			items = []ledger.Item{}
		}
		return writeJSON(s.out, struct {
			AsOf    trade.Date    `json:"as_of"`
			Known   trade.Date    `json:"known"`
			Dossier string        `json:"dossier"`
			Items   []ledger.Item `json:"items"`
		}{v.AsOf, v.Known, v.Dossier.Name, items})
	}
	fmt.Fprintf(s.out, "%s as of %s, as known on %s\n\n", v.Dossier.Name, v.AsOf, v.Known)
	if c.Item != "" {
		s.item(&items[0])
		return nil
	}
	t := s.table("", "status", "due", "delivered of promised")
	for i := range items {
		item := &items[i]
		status := item.Status
		if len(item.Flags) > 0 {
			status += " (" + strings.Join(item.Flags, ", ") + ")"
		}
		t.row(item.ID, status, item.Due.String(), progress(item))
	}
	t.print()
	fmt.Fprintf(s.out, "\n%s. servanda status %s --item ID gives the reasons.\n", counted(len(items), "item"), c.Dir)
	return nil
}

// progress says what was delivered of what was promised.
func progress(item *ledger.Item) string {
	if item.Promised == nil {
		return ""
	}
	promised := item.Promised.String()
	if item.Delivered == nil {
		return "? of " + promised
	}
	if item.Delivered.Low.Sign() == 0 && !item.Delivered.Exact() {
		return "unproven, of " + promised
	}
	return strings.TrimSuffix(item.Delivered.Text(item.Unit), " "+string(item.Unit)) + " of " + promised
}

// item prints one item with everything that is known of it.
func (s *session) item(item *ledger.Item) {
	line := func(name, value string) {
		if value != "" {
			fmt.Fprintf(s.out, "%-20s %s\n", name, value)
		}
	}
	line(item.ID, item.Title)
	line("status", fmt.Sprintf("%s (rule %d)", item.Status, item.Rule))
	line("flags", strings.Join(item.Flags, ", "))
	line("due", item.Due.String())
	if item.Promised != nil {
		line("promised", item.Promised.String())
	}
	if item.Delivered != nil {
		line("delivered", item.Delivered.Text(item.Unit))
	}
	line("earliest completion", item.Completion.String())
	line("latest start", item.LatestStart.String())
	line("last evidence", item.LastEvidence.String())
	line("quiet", counted(item.QuietDays, "day"))
	for _, a := range item.Assumes {
		line("assumes", a)
	}
	for _, r := range item.Because {
		line("because", fmt.Sprintf("%s\n%21s%s, %s:%d", r.Says, "", r.Entry, r.File, r.Line))
	}
}
