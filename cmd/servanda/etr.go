package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"strconv"
	"strings"

	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

type etrCmd struct {
	lawDossiers
	Imports   string            `placeholder:"FILE" help:"Imports by origin and line, CSV or TSV, gzipped or not (those of 2024 that the program carries, where not given)."`
	On        string            `placeholder:"DAY,…" help:"Days, separated by commas (today where not given)."`
	Known     string            `placeholder:"DAY" help:"Only law known by this day (today where not given)."`
	By        string            `default:"origin" enum:"origin,chapter,sector,authority" help:"origin, chapter, sector (section of the Harmonized System) or authority."`
	Claim     map[string]string `placeholder:"KORUS=observed" help:"Use of a preference: observed (from the duty in the weights), all, none or a share such as 0.8."`
	Condition map[string]string `placeholder:"NAME=yes|no" help:"A fact about all goods; what is not given is taken as not holding, and said."`
	Owed      bool              `help:"Count voids: what is owed, not what was assessed."`
	JSON      bool              `xor:"form" help:"Print [{date, known, group, imports_usd, base_pct, additional_pct, total_pct}]."`
	CSV       bool              `xor:"form" help:"The same as CSV."`
}

func (c *etrCmd) Help() string {
	return `Effective tariff rates: the law weighed by imports.

Examples:
  servanda etr --on 2025-01-01,2025-11-14,2026-07-24 --by origin
  servanda etr --on 2026-07-24 --by authority --claim KORUS=all --json`
}

// etrRow is the documented shape of one average.
type etrRow struct {
	Date       trade.Date  `json:"date"`
	Known      trade.Date  `json:"known"`
	Group      string      `json:"group"`
	Imports    json.Number `json:"imports_usd"`
	Base       float64     `json:"base_pct"`
	Additional float64     `json:"additional_pct"`
	Total      float64     `json:"total_pct"`
	Range      pctRange    `json:"additional_range_pct"`
}

func (c *etrCmd) Run(s *session) error {
	known, err := s.day("--known", c.Known)
	if err != nil {
		return err
	}
	w := tariff.Weighing{By: tariff.Grouping(c.By)}
	for _, text := range strings.Split(c.On, ",") {
		d, err := s.day("--on", strings.TrimSpace(text))
		if err != nil {
			return err
		}
		w.Dates = append(w.Dates, d)
	}
	if w.Use, err = c.use(); err != nil {
		return err
	}
	if w.Facts, err = factsOf(c.Condition); err != nil {
		return err
	}
	if w.Imports, err = s.imports(c.Imports); err != nil {
		return err
	}
	list, err := s.lawFrom(c.lawDossiers)
	if err != nil {
		return err
	}
	if w.Law, err = s.compile(list, known, c.Owed); err != nil {
		return err
	}
	if err := knownFacts(w.Law, w.Facts); err != nil {
		return err
	}
	if w.Schedule, err = schedule.Open(); err != nil {
		return err
	}
	for _, d := range w.Dates {
		if _, outside := w.Schedule.On(d); outside == schedule.Before {
			return fmt.Errorf("the schedule begins on %s; nothing is known of %s", w.Schedule.Revisions()[0].From, d)
		}
	}
	averages, caveats := tariff.Averages(w)
	rows := make([]etrRow, len(averages))
	for i, a := range averages {
		rows[i] = etrRow{a.Date, known, a.Group, json.Number(strconv.FormatFloat(a.Imports, 'f', -1, 64)), 100 * a.Base, 100 * a.Additional, 100 * (a.Base + a.Additional), pctRange(a.Range)}
	}
	for _, x := range caveats {
		fmt.Fprintf(s.err, "servanda: %s (%.1f billion USD of imports)\n", x.What, x.Imports/1e9)
	}
	switch {
	case c.JSON:
		return writeJSON(s.out, rows)
	case c.CSV:
		return c.csv(s, rows)
	}
	t := s.table("date", c.By, "imports, bn USD", "base %", "additional %", "total %", "range of additional")
	for _, r := range rows {
		value, _ := r.Imports.Float64()
		spread := ""
		if r.Range.Low != r.Range.High {
			spread = r.Range.String()
		}
		t.row(r.Date.String(), r.Group, fmt.Sprintf("%.1f", value/1e9), fmt.Sprintf("%.2f", r.Base), fmt.Sprintf("%.2f", r.Additional), fmt.Sprintf("%.2f", r.Total), spread)
	}
	t.print()
	return nil
}

func (c *etrCmd) csv(s *session, rows []etrRow) error {
	w := csv.NewWriter(s.out)
	_ = w.Write([]string{"date", "known", "group", "imports_usd", "base_pct", "additional_pct", "total_pct"}) // Flush tells
	number := func(x float64) string { return strconv.FormatFloat(x, 'f', -1, 64) }
	for _, r := range rows {
		_ = w.Write([]string{r.Date.String(), r.Known.String(), r.Group, string(r.Imports), number(r.Base), number(r.Additional), number(r.Total)})
	}
	w.Flush()
	return w.Error()
}

// factsOf reads facts about all goods.
func factsOf(conditions map[string]string) (map[string]tariff.Truth, error) {
	out := map[string]tariff.Truth{}
	for name, value := range conditions {
		switch value {
		case "yes":
			out[name] = tariff.Yes
		case "no":
			out[name] = tariff.No
		default:
			return nil, usage(fmt.Errorf("--condition %s=%s: write yes or no", name, value))
		}
	}
	return out, nil
}

// use reads how far preferences are claimed.
func (c *etrCmd) use() (func(string) tariff.Use, error) {
	uses := map[string]tariff.Use{}
	for name, text := range c.Claim {
		switch text {
		case "observed":
			uses[name] = tariff.Use{Observed: true}
		case "all":
			uses[name] = tariff.Use{Share: 1}
		case "none":
			uses[name] = tariff.Use{}
		default:
			x, err := strconv.ParseFloat(text, 64)
			if err != nil || x < 0 || x > 1 {
				return nil, usage(fmt.Errorf("--claim %s=%s: write observed, all, none or a share from 0 to 1", name, text))
			}
			uses[name] = tariff.Use{Share: x}
		}
	}
	return func(preference string) tariff.Use {
		if u, ok := uses[preference]; ok {
			return u
		}
		return tariff.Use{Observed: true}
	}, nil
}

// imports reads the weights of a file, or those that the program carries.
func (s *session) imports(name string) ([]tariff.Import, error) {
	if name == "" {
		return tariff.Imports2024()
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return tariff.ReadImports(name, f)
}
