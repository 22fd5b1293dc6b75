package main

import (
	"errors"
	"fmt"
	"io"
	"math"
	"os"
	"runtime"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/parquet-go/parquet-go"
	"golang.org/x/term"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
)

type ratesCmd struct {
	lawDossiers
	Origin []string `placeholder:"KOR,…" help:"Economies or groups of origin (all economies where not given)."`
	Since  string   `placeholder:"DAY" help:"First day (that of the first revision of the schedule where not given)."`
	Until  string   `placeholder:"DAY" help:"Last day (today where not given)."`
	Known  string   `placeholder:"DAY" help:"Only law known by this day (today where not given)."`
	Claim  string   `default:"none" placeholder:"KORUS|none" help:"Preference claimed by the origins that may."`
	Owed   bool     `help:"Count voids: what is owed, not what was assessed."`
	Into   string   `short:"o" required:"" placeholder:"FILE.parquet" help:"Where the rates go; the classes of origins go beside it, into FILE-origins.parquet."`
}

func (c *ratesCmd) Help() string {
	return `The duties on all statistical lines from all origins, by interval, as Parquet.

FILE.parquet has one row for each line, class of origins and interval of constant
rate: code, origin_class, from, until, base_pct_low, base_pct_high,
additional_pct_low, additional_pct_high, total_pct_low, total_pct_high, measures.
FILE-origins.parquet says which class an origin is in on which days: origin,
origin_class, from, until. Both ends of an interval are included; a high end
that is null is not bounded. docs/rates.md has the columns and a query.

Examples:
  servanda rates -o rates.parquet
  servanda rates --origin KOR,JPN --since 2025-01-01 --until 2025-12-31 --claim KORUS -o rates.parquet`
}

// rateRow is a row of the table of rates. Days are counted from 1970-01-01.
type rateRow struct {
	Code           string   `parquet:"code,dict"`
	OriginClass    int32    `parquet:"origin_class,dict"`
	From           int32    `parquet:"from,date,dict"`
	Until          int32    `parquet:"until,date,dict"`
	BaseLow        float64  `parquet:"base_pct_low,dict"`
	BaseHigh       *float64 `parquet:"base_pct_high,optional,dict"`
	AdditionalLow  float64  `parquet:"additional_pct_low,dict"`
	AdditionalHigh *float64 `parquet:"additional_pct_high,optional,dict"`
	TotalLow       float64  `parquet:"total_pct_low,dict"`
	TotalHigh      *float64 `parquet:"total_pct_high,optional,dict"`
	Measures       string   `parquet:"measures,dict"`
}

// originRow is a row of the table of origins.
type originRow struct {
	Origin      string `parquet:"origin,dict"`
	OriginClass int32  `parquet:"origin_class"`
	From        int32  `parquet:"from,date"`
	Until       int32  `parquet:"until,date"`
}

func (c *ratesCmd) Run(s *session) error {
	known, err := s.day("--known", c.Known)
	if err != nil {
		return err
	}
	w := tariff.Panorama{Progress: s.progress("rates")}
	if w.Schedule, err = schedule.Open(); err != nil {
		return err
	}
	w.Since = w.Schedule.Revisions()[0].From
	if c.Since != "" {
		if w.Since, err = s.day("--since", c.Since); err != nil {
			return err
		}
	}
	until, err := s.day("--until", c.Until)
	if err != nil {
		return err
	}
	if until < w.Since {
		return usage(fmt.Errorf("--until %s lies before --since %s", until, w.Since))
	}
	w.End = until.AddDays(1)
	if first := w.Schedule.Revisions()[0].From; w.Since < first {
		return fmt.Errorf("the schedule begins on %s; nothing is known of %s", first, w.Since)
	}
	if w.Origins, err = c.origins(until); err != nil {
		return err
	}
	if c.Claim != "none" && !slices.ContainsFunc(tariff.Claims(), func(name string) bool { return strings.EqualFold(name, c.Claim) }) {
		return usage(fmt.Errorf("--claim: no preference is named %q\n%s", c.Claim, pact.DidYouMean(c.Claim, tariff.Claims(), "one of: none, "+strings.Join(tariff.Claims(), ", "))))
	}
	w.Claim = c.Claim
	if c.Into == "" {
		return usage(errors.New("-o names no file"))
	}
	list, err := s.lawFrom(c.lawDossiers)
	if err != nil {
		return err
	}
	if w.Law, err = s.compile(list, known, c.Owed); err != nil {
		return err
	}
	r := tariff.MakeRates(w)
	if err := s.writeFile(c.Into, "PAR1", func(out io.Writer) error { return writeRates(out, r) }); err != nil {
		return err
	}
	return s.writeFile(strings.TrimSuffix(c.Into, ".parquet")+"-origins.parquet", "PAR1", func(out io.Writer) error { return writeOrigins(out, r) })
}

// origins reads economies and groups; the members of a group are those of the day.
func (c *ratesCmd) origins(on trade.Date) ([]trade.Economy, error) {
	if len(c.Origin) == 0 {
		return trade.Economies(), nil
	}
	var out []trade.Economy
	for _, text := range c.Origin {
		if g, ok := trade.ParseGroup(text); ok {
			out = append(out, g.Members(on)...)
			continue
		}
		e, err := economy("--origin", text)
		if err != nil {
			return nil, err
		}
		out = append(out, e)
	}
	return out, nil
}

// progress reports on a terminal what takes more than two seconds.
func (s *session) progress(what string) func(done, of int) {
	f, ok := s.err.(*os.File)
	if !ok || !term.IsTerminal(int(f.Fd())) {
		return nil
	}
	begun := time.Now()
	return func(done, of int) {
		if time.Since(begun) < 2*time.Second {
			return
		}
		fmt.Fprintf(f, "\r%s: %d of %d", what, done, of)
		if done == of {
			fmt.Fprint(f, "\r\x1b[K")
		}
	}
}

// epoch is the day from which Parquet counts.
var epoch = trade.DateOf(1970, 1, 1)

// groupRows is about how many rows go into one row group.
const groupRows = 1 << 19

// writeRates writes the table: by line, class of origins and day. Row groups are
// made side by side and written in order, so that the bytes are always the same.
func writeRates(out io.Writer, r *tariff.Rates) error {
	w := parquet.NewGenericWriter[rateRow](out, parquet.Compression(&parquet.Zstd), parquet.CreatedBy("servanda", "", ""))
	results := resultValues(r.Results)
	type group struct{ first, end int } // lines
	var groups []group
	rows, first := 0, 0
	for line := range r.Codes {
		for class := range r.Classes {
			rows += len(r.Of(line, class))
		}
		if rows >= groupRows || line == len(r.Codes)-1 {
			groups = append(groups, group{first, line + 1})
			rows, first = 0, line+1
		}
	}
	workers := runtime.GOMAXPROCS(0)
	for ; len(groups) > 0; groups = groups[min(workers, len(groups)):] {
		made := make([]*parquet.ConcurrentRowGroupWriter, min(workers, len(groups)))
		failed := make([]error, len(made))
		var wait sync.WaitGroup
		for i := range made {
			made[i] = w.BeginRowGroup()
			wait.Go(func() { failed[i] = fill(made[i], r, results, groups[i].first, groups[i].end) })
		}
		wait.Wait()
		if err := errors.Join(failed...); err != nil {
			return err
		}
		for _, g := range made {
			if _, err := g.Commit(); err != nil {
				return err
			}
		}
	}
	return w.Close()
}

// columns of a row of rates, as Parquet numbers them.
const (
	codeColumn = iota
	classColumn
	fromColumn
	untilColumn
	resultColumn // the first of those that a result fills
	columns      = resultColumn + 7
)

// resultValues are the columns that a result fills.
func resultValues(results []tariff.Result) [][]parquet.Value {
	low := func(x float64, column int) parquet.Value {
		return parquet.DoubleValue(round(100*x)).Level(0, 0, column)
	}
	high := func(x float64, column int) parquet.Value {
		if math.IsInf(x, 0) {
			return parquet.NullValue().Level(0, 0, column)
		}
		return parquet.DoubleValue(round(100*x)).Level(0, 1, column)
	}
	out := make([][]parquet.Value, len(results))
	for i, x := range results {
		for k, r := range [...]tariff.Range{x.Base, x.Additional, x.Total} {
			out[i] = append(out[i], low(r.Low, resultColumn+2*k), high(r.High, resultColumn+2*k+1))
		}
		out[i] = append(out[i], parquet.ByteArrayValue([]byte(x.Measures)).Level(0, 0, resultColumn+6))
	}
	return out
}

// fill writes the rows of lines into a row group, column by column.
func fill(g *parquet.ConcurrentRowGroupWriter, r *tariff.Rates, results [][]parquet.Value, first, end int) error {
	var values [columns][]parquet.Value
	flush := func() error {
		for k, column := range g.ColumnWriters() {
			if _, err := column.WriteRowValues(values[k]); err != nil {
				return err
			}
			values[k] = values[k][:0]
		}
		return nil
	}
	for line := first; line < end; line++ {
		code := parquet.ByteArrayValue([]byte(r.Codes[line])).Level(0, 0, codeColumn)
		for class := range r.Classes {
			for _, row := range r.Of(line, class) {
				values[codeColumn] = append(values[codeColumn], code)
				values[classColumn] = append(values[classColumn], parquet.Int32Value(int32(class)).Level(0, 0, classColumn))
				values[fromColumn] = append(values[fromColumn], parquet.Int32Value(int32(row.Period.Start-epoch)).Level(0, 0, fromColumn))
				values[untilColumn] = append(values[untilColumn], parquet.Int32Value(int32(row.Period.End-epoch)-1).Level(0, 0, untilColumn))
				for k, v := range results[row.Result] {
					values[resultColumn+k] = append(values[resultColumn+k], v)
				}
			}
		}
		if len(values[codeColumn]) > 1<<13 {
			if err := flush(); err != nil {
				return err
			}
		}
	}
	return flush()
}

// writeOrigins writes which class each origin is in, by day.
func writeOrigins(out io.Writer, r *tariff.Rates) error {
	var rows []originRow
	for class, c := range r.Classes {
		for _, e := range c.Origins {
			for _, p := range c.Spans {
				rows = append(rows, originRow{string(e), int32(class), int32(p.Start - epoch), int32(p.End-epoch) - 1})
			}
		}
	}
	slices.SortFunc(rows, func(a, b originRow) int {
		if a.Origin != b.Origin {
			return strings.Compare(a.Origin, b.Origin)
		}
		return int(a.From - b.From)
	})
	w := parquet.NewGenericWriter[originRow](out, parquet.Compression(&parquet.Zstd), parquet.CreatedBy("servanda", "", ""))
	if _, err := w.Write(rows); err != nil {
		return err
	}
	return w.Close()
}
