package main

import (
	"cmp"
	"errors"
	"fmt"
	"os"
	"slices"
	"strings"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/world"
)

type worldCmd struct {
	Import    worldImportCmd    `cmd:"" help:"Read somebody's data into a world: flows, tariffs, inputs, elasticities."`
	Describe  worldDescribeCmd  `cmd:"" help:"Totals, balances, openness, and the cells where the accounts do not add up."`
	Balance   worldBalanceCmd   `cmd:"" help:"Mend accounts that do not add up, and report what moved."`
	Aggregate worldAggregateCmd `cmd:"" help:"Join economies and sectors by a map."`
}

// openWorld opens the folder of a world, or one that the program carries.
func (s *session) openWorld(name string) (*world.World, error) {
	if slices.Contains(world.Names(), name) {
		return world.Named(name)
	}
	if _, err := os.Stat(name); errors.Is(err, os.ErrNotExist) && !strings.ContainsAny(name, `/\`) {
		return nil, fmt.Errorf("there is no folder %s and no world of that name\n%s", name, pact.DidYouMean(name, world.Names(), "the program carries "+strings.Join(world.Names(), ", ")))
	}
	w, err := world.Open(name)
	var cell *world.CellError
	if errors.As(err, &cell) {
		return nil, fmt.Errorf("%s/%w", strings.TrimRight(name, "/"), err)
	}
	return w, err
}

// A worldOutput says where a world is written and in which form.
type worldOutput struct {
	Output string `short:"o" required:"" placeholder:"DIR" help:"Folder to write."`
	Form   string `default:"csv" enum:"csv,csv.gz,parquet" help:"Form of the tables: csv, csv.gz or parquet."`
}

func (o *worldOutput) write(s *session, w *world.World) error {
	if err := w.Write(o.Output, "."+o.Form); err != nil {
		return err
	}
	fmt.Fprintf(s.out, "%s: %s, %s, %s%s\n", o.Output, economies(w.N()), counted(w.J(), "sector"), w.Unit, sets(w))
	return nil
}

func economies(n int) string {
	if n == 1 {
		return "1 economy"
	}
	return fmt.Sprintf("%d economies", n)
}

func sets(w *world.World) string {
	if len(w.Elasticities) == 0 {
		return "; no elasticities"
	}
	return "; elasticities " + strings.Join(w.SetNames(), ", ")
}

type worldImportCmd struct {
	Format         string  `arg:"" help:"caliendo-parro, gravity, icio, liberation-day, long or wiod."`
	Source         string  `arg:"" help:"Folder or file of the data."`
	Name           string  `help:"Name of the world (that of the source where not given)."`
	Title          string  `help:"Title of the world."`
	Year           int     `help:"Year of the data."`
	Unit           string  `help:"Unit of its values, such as \"million USD\"."`
	Elasticities   string  `placeholder:"FILE" help:"Sets of elasticities: sector, SET, …"`
	StandardErrors string  `placeholder:"FILE" help:"Standard errors of the sets: sector, set, standard_error."`
	DefaultSet     string  `name:"default" placeholder:"SET" help:"Set used where none is asked for (the first where not given)."`
	Concordance    string  `placeholder:"FILE" help:"Which goods are in which sector: hs, sector."`
	SectorMap      string  `placeholder:"FILE" help:"Renames the sectors of the three files to those of the world: from, to."`
	Values         string  `enum:"before-tariff,with-tariff,auto" default:"auto" help:"long, icio in long form: whether values hold the tariff, before-tariff or with-tariff (long before, icio with, where not given)."`
	Sigma          float64 `help:"gravity: elasticity of substitution (5 where not given)."`
	Coefficients   string  `placeholder:"FILE" help:"gravity: variable, coefficient (estimated where not given)."`
	Repair         bool    `help:"Mend accounts that do not add up at once, as servanda world balance does."`
	worldOutput
}

func (c *worldImportCmd) Help() string {
	return `Formats and what they need:
  caliendo-parro  folder of the replication files: xbilat1993, tariffs1993, GO, B, IO, T
  gravity         table exporter, importer, trade, Y, E and trade costs; fitted by PPML
  icio            published csv of the OECD (KOR_C29, …), or folder with trade_tariff*.csv
  liberation-day  folder with trade_cepii, gdp, tariffs, country_labels
  long            table exporter, importer, value, and sector and tariff_pct where known,
                  or a folder of tables as in a bundle
  wiod            folder with inter_musd and final_musd

A world whose accounts do not add up is written and said to be so; servanda solve
refuses it until it is balanced.

Examples:
  servanda world import caliendo-parro caliendo-parro-2015 -o nafta
  servanda world import icio ICIO2023_2020_SML.csv -o icio-2020 --elasticities theta.csv
  servanda world import long flows.csv -o small --elasticities theta.csv --standard-errors se.csv`
}

func (c *worldImportCmd) Run(s *session) error {
	if !slices.Contains(world.Formats(), c.Format) {
		return usage(fmt.Errorf("there is no format %q\n%s", c.Format, pact.DidYouMean(c.Format, world.Formats(), "the formats are "+strings.Join(world.Formats(), ", "))))
	}
	values := c.Values
	if values == "auto" {
		values = ""
	}
	w, err := world.Import(c.Format, c.Source, world.ImportOptions{Name: c.Name, Title: c.Title, Year: c.Year, Unit: c.Unit, Elasticities: c.Elasticities, StandardErrors: c.StandardErrors,
		DefaultSet: c.DefaultSet, Concordance: c.Concordance, SectorMap: c.SectorMap, Values: values, Sigma: c.Sigma, Coefficients: c.Coefficients})
	if err != nil {
		return err
	}
	for _, note := range w.Notes {
		fmt.Fprintln(s.err, "note:", note)
	}
	if c.Repair {
		balanced, report, err := w.Balance()
		if err != nil {
			return err
		}
		s.balanceReport(w, report)
		w = balanced
	}
	problems := w.Check()
	for _, u := range w.Describe().Units {
		fmt.Fprintln(s.err, "warning:", u)
	}
	if err := c.write(s, w); err != nil {
		return err
	}
	if err := world.Inconsistent(c.Output, problems); err != nil {
		fmt.Fprintln(s.err, "warning:", err)
	}
	return nil
}

type worldDescribeCmd struct {
	World string `arg:"" help:"Folder of the world, or apec-2022."`
	JSON  bool   `help:"Print everything as JSON."`
}

func (c *worldDescribeCmd) Help() string {
	return `Examples:
  servanda world describe apec-2022
  servanda world describe nafta --json`
}

func (c *worldDescribeCmd) Run(s *session) error {
	w, err := s.openWorld(c.World)
	if err != nil {
		return err
	}
	d := w.Describe()
	if c.JSON {
		return writeJSON(s.out, d)
	}
	fmt.Fprintln(s.out, strings.TrimSpace(d.Name+"  "+d.Title))
	t := s.table("", "")
	line := func(name, value string) {
		if value != "" {
			t.row(name, value)
		}
	}
	if d.Year != 0 {
		line("year", fmt.Sprint(d.Year))
	}
	line("unit", d.Unit)
	line("economies", fmt.Sprint(len(d.Economies)))
	line("sectors", fmt.Sprint(len(d.Sectors)))
	line("gross output", figure(d.Output))
	line("value added", figure(d.ValueAdded))
	line("trade", fmt.Sprintf("%s, %.1f %% of output, at a tariff of %.2f %% on average", figure(d.Trade), d.TradeShare, d.Tariff))
	line("zero flows", fmt.Sprintf("%.1f %% of pairs by sector; %.1f %% of own trade", d.ZeroFlows, d.ZeroOwn))
	line("input–output", map[bool]string{true: "yes", false: "no"}[d.Inputs])
	line("elasticities", strings.Join(d.Elasticities, ", "))
	if d.Concordance > 0 {
		line("concordance", counted(d.Concordance, "code"))
	}
	line("licence", d.Licence)
	for _, x := range d.Sources {
		line("source", x)
	}
	for _, x := range d.Notes {
		line("note", x)
	}
	t.print()

	fmt.Fprintln(s.out)
	t = s.table("economy", "value added", "exports", "imports", "balance", "openness %", "own trade %", "tariff %", "")
	byValue := slices.Clone(d.Economies)
	slices.SortStableFunc(byValue, func(a, b world.EconomyD) int { return cmp.Compare(b.ValueAdded, a.ValueAdded) })
	for _, e := range byValue {
		t.row(e.Code, figure(e.ValueAdded), figure(e.Exports), figure(e.Imports), figure(e.Balance), fmt.Sprintf("%.1f", e.Openness), fmt.Sprintf("%.1f", e.Own), fmt.Sprintf("%.2f", e.Tariff), e.Name)
	}
	t.print()
	fmt.Fprintln(s.out)
	t = s.table("sector", "output", "trade", "traded %", "tariff %", "zero flows %", "")
	for _, x := range d.Sectors {
		t.row(x.Code, figure(x.Output), figure(x.Trade), fmt.Sprintf("%.1f", x.Share), fmt.Sprintf("%.2f", x.Tariff), fmt.Sprintf("%.1f", x.Zero), x.Title)
	}
	t.print()
	for _, u := range d.Units {
		fmt.Fprintf(s.out, "\nunit: %s\n", u)
	}
	if err := world.Inconsistent(c.World, d.Problems); err != nil {
		fmt.Fprintln(s.out)
		fmt.Fprintln(s.out, err)
	}
	return nil
}

// figure writes a value of a world with six significant digits.
func figure(x float64) string {
	if x == 0 {
		return "0"
	}
	if x >= 1e6 || x <= -1e6 {
		return fmt.Sprintf("%.0f", x)
	}
	return fmt.Sprintf("%.6g", x)
}

type worldBalanceCmd struct {
	World string `arg:"" help:"Folder of the world."`
	JSON  bool   `help:"Print the report as JSON."`
	worldOutput
}

func (c *worldBalanceCmd) Help() string {
	return `Flows and shares below zero become zero. Input shares are scaled to sum to one. Where an
economy's industries buy more of a good than it spends on it, its matrix of inputs
is moved as little as can be (RAS) so that final demand keeps at least 0.1 % of the
spending. Other flows and value added stay as they are.

Examples:
  servanda world balance icio-2022 -o icio-2022-balanced`
}

func (c *worldBalanceCmd) Run(s *session) error {
	w, err := s.openWorld(c.World)
	if err != nil {
		return err
	}
	balanced, report, err := w.Balance()
	if err != nil {
		return err
	}
	if err := balanced.Write(c.Output, "."+c.Form); err != nil {
		return err
	}
	if c.JSON {
		return writeJSON(s.out, report)
	}
	s.balanceReport(w, report)
	fmt.Fprintf(s.out, "%s written\n", c.Output)
	return nil
}

// balanceReport says what balancing moved.
func (s *session) balanceReport(w *world.World, r *world.BalanceReport) {
	fmt.Fprintf(s.out, "%s did not add up; none is left\n", counted(r.Before, "cell"))
	if r.Flows.Cells > 0 {
		fmt.Fprintf(s.out, "flows below zero set to zero: %d, %s %s, %.3g %% of flows\n", r.Flows.Cells, figure(r.Flows.Value), w.Unit, r.Flows.Share)
	}
	if r.Clipped > 0 {
		fmt.Fprintf(s.out, "shares brought between 0 and 1: %d\n", r.Clipped)
	}
	if r.Scaled > 0 {
		fmt.Fprintf(s.out, "input shares scaled to sum to one: %s\n", counted(r.Scaled, "sector"))
	}
	if len(r.Economies) > 0 {
		fmt.Fprintf(s.out, "inputs moved by RAS: %s %s, %.3g %% of all inputs\n\n", figure(r.Inputs.Value), w.Unit, r.Inputs.Share)
		t := s.table("economy", "cells below zero", "moved", "% of its inputs")
		for _, e := range r.Economies {
			t.row(e.Economy, fmt.Sprint(e.Cells), figure(e.Value), fmt.Sprintf("%.2f", e.Share))
		}
		t.print()
	}
	if len(r.Largest) > 0 {
		fmt.Fprintln(s.out)
		t := s.table("largest changes", "economy", "of", "from or into", "from", "to")
		for _, m := range r.Largest {
			t.row(m.What, m.Economy, m.Sector, m.Partner, figure(m.From), figure(m.To))
		}
		t.print()
	}
	fmt.Fprintln(s.out)
}

type worldAggregateCmd struct {
	World string `arg:"" help:"Folder of the world, or apec-2022."`
	Map   string `required:"" placeholder:"FILE" help:"What becomes what: from, to, and title where wanted; codes of economies and of sectors."`
	worldOutput
}

func (c *worldAggregateCmd) Help() string {
	return `Economies and sectors that the map does not name stay as they are. Tariffs are
averaged by trade, so that revenue is kept; trade within a group becomes own trade.

Examples:
  servanda world aggregate apec-2022 --map to-three.csv -o three`
}

func (c *worldAggregateCmd) Run(s *session) error {
	w, err := s.openWorld(c.World)
	if err != nil {
		return err
	}
	m, err := w.ReadMap(c.Map)
	if err != nil {
		return err
	}
	a, err := w.Aggregate(m)
	if err != nil {
		return err
	}
	return c.write(s, a)
}
