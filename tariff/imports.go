package tariff

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"sort"
	"strconv"
	"strings"

	"github.com/servanda/servanda/trade"
)

// Import is what one origin sent of one line in a year, in US dollars.
type Import struct {
	Origin trade.Economy // alpha-3; EU for the area 0003 of the statistics
	Code   trade.Product // 10 digits
	Value  float64       // customs value of imports for consumption
	Duty   float64       // calculated duty
}

// FromCensus gives the economy of an area code of the US Census Bureau.
func FromCensus(code string) (trade.Economy, bool) {
	i := sort.Search(len(census), func(i int) bool { return census[i].code >= code })
	if i < len(census) && census[i].code == code {
		return census[i].economy, true
	}
	return "", false
}

// columns by the names that the published files use.
var importColumns = map[string]int{
	"cty_code": 0, "origin": 0, "area": 0, "country": 0,
	"hts10": 1, "hs10": 1, "code": 1, "commodity": 1, "i_commodity": 1,
	"con_val_usd": 2, "imports_usd": 2, "value_usd": 2, "con_val_yr": 2, "value": 2,
	"cal_dut_usd": 3, "duty_usd": 3, "cal_dut_yr": 3, "duty": 3,
}

// ReadImports reads imports by origin and line: CSV or TSV, gzipped or not,
// with a head that names origin (a Census code or an economy), line, value and,
// where it is known, duty. The order of the rows is kept.
func ReadImports(name string, r io.Reader) ([]Import, error) {
	b := bufio.NewReader(r)
	if magic, err := b.Peek(2); err == nil && magic[0] == 0x1f && magic[1] == 0x8b {
		z, err := gzip.NewReader(b)
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		defer z.Close()
		b = bufio.NewReader(z)
	}
	first, err := b.Peek(512)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	c := csv.NewReader(b)
	if line, _, _ := bytes.Cut(first, []byte("\n")); bytes.Contains(line, []byte("\t")) {
		c.Comma = '\t'
	}
	c.ReuseRecord = true
	head, err := c.Read()
	if err != nil {
		return nil, fmt.Errorf("%s: no head: %w", name, err)
	}
	at := [4]int{-1, -1, -1, -1}
	for i, cell := range head {
		if k, ok := importColumns[strings.ToLower(strings.TrimSpace(cell))]; ok && at[k] < 0 {
			at[k] = i
		}
	}
	if at[0] < 0 || at[1] < 0 || at[2] < 0 {
		return nil, fmt.Errorf("%s:1: the head names no origin, line or value\nit needs the columns cty_code (or origin), hs10 and con_val_usd, and cal_dut_usd where the duty is known", name)
	}
	var out []Import
	economies := map[string]trade.Economy{}
	for line := 2; ; line++ {
		record, err := c.Read()
		if errors.Is(err, io.EOF) {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
		var m Import
		area := record[at[0]]
		e, ok := economies[area]
		if !ok {
			if e, ok = FromCensus(area); !ok {
				if g, group := trade.ParseGroup(area); group {
					e, ok = trade.Economy(g), true
				} else {
					e, ok = trade.ParseEconomy(area)
				}
			}
			if !ok {
				return nil, fmt.Errorf("%s:%d: %q is neither a Census area code nor an economy", name, line, area)
			}
			economies[strings.Clone(area)] = e
		}
		m.Origin = e
		code := record[at[1]]
		if len(code) != 10 || strings.Trim(code, "0123456789") != "" {
			return nil, fmt.Errorf("%s:%d: %q is not a line of ten digits", name, line, code)
		}
		m.Code = trade.Product(strings.Clone(code))
		for k, to := range []*float64{&m.Value, &m.Duty} {
			if at[k+2] < 0 {
				continue
			}
			if *to, err = strconv.ParseFloat(record[at[k+2]], 64); err != nil || *to < 0 || *to > 1e15 {
				return nil, fmt.Errorf("%s:%d: %q is not an amount of dollars", name, line, record[at[k+2]])
			}
		}
		out = append(out, m)
	}
}
