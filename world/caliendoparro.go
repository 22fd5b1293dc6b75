package world

import (
	"fmt"
	"math"
	"strings"
)

// The countries and sectors of Caliendo and Parro (2015), in the order of
// their files.
const cpCountries = "ARG AUS AUT BRA CAN CHL CHN DNK FIN FRA DEU GRC HUN IND IDN IRL ITA JPN KOR MEX NLD NZL NOR PRT ZAF ESP SWE TUR GBR USA ROW"

var cpTradable = []string{"Agriculture", "Mining", "Food", "Textile", "Wood", "Paper", "Petroleum", "Chemicals", "Plastic", "Minerals",
	"Basic metals", "Metal products", "Machinery n.e.c.", "Office", "Electrical", "Communication", "Medical", "Auto", "Other transport", "Other"}

var cpNontradable = []string{"Electricity", "Construction", "Retail", "Hotels", "Land transport", "Water transport", "Air transport",
	"Auxiliary transport", "Post", "Finance", "Real estate", "Renting of machinery", "Computer", "Research and development", "Other business",
	"Public", "Education", "Health", "Other services", "Private"}

// The authors' code takes this θ for Auto and Other transport (in its file)
// and for what is not traded (in its code).
const cpOtherTheta = 8.22

// Fontagné, Guimbard and Orefice (2022), by the tradable sectors above.
var fgoTheta = []float64{2.91, 3.41, 4.17, 4.71, 8.80, 8.21, 3.67, 10.56, 6.75, 4.79, 7.39, 4.22, 5.01, 5.14, 4.11, 5.14, 5.14, 8.92, 8.99, 4.06}

// importCaliendoParro reads the replication files: xbilatYEAR (thousand USD
// before tariffs; tradable sectors stacked, importer rows, exporter columns),
// tariffsYEAR (percent, the same layout), GO (USD, sector × country), B (value
// added, sector × country), IO (country blocks of supplying × using) and T.
//
// As in the authors' code, sales at home are max(GO, exports) − exports, and
// shares of final demand below 0 count as 0.
func importCaliendoParro(s source, o ImportOptions) (*World, error) {
	if err := s.folder("xbilat1993.txt, tariffs1993.txt, GO.txt, B.txt, IO.txt and T.txt"); err != nil {
		return nil, err
	}
	economies := strings.Fields(cpCountries)
	N, T, J := len(economies), len(cpTradable), len(cpTradable)+len(cpNontradable)
	var sectors []Sector
	for k, title := range cpTradable {
		sectors = append(sectors, Sector{fmt.Sprintf("T%02d", k+1), title})
	}
	for k, title := range cpNontradable {
		sectors = append(sectors, Sector{fmt.Sprintf("N%02d", k+1), title})
	}
	w := newWorld(s.label(), economies, sectors)
	w.Title = "Caliendo and Parro (2015)"
	w.Unit = "USD"
	w.Sources = []string{"Caliendo and Parro, Estimates of the Trade and Welfare Effects of NAFTA, Review of Economic Studies 82 (2015), replication files"}
	w.Licence = "replication data; no licence file"

	flows, err := s.need("xbilat*.txt", "xbilat1993.txt")
	if err != nil {
		return nil, err
	}
	year := strings.TrimSuffix(strings.TrimPrefix(flows, "xbilat"), ".txt")
	if _, err := fmt.Sscanf(year, "%d", &w.Year); err != nil {
		return nil, &CellError{flows, 0, "the name holds no year, as in xbilat1993.txt"}
	}
	read := func(name string, rows, columns int) (m [][]float64) {
		if err == nil {
			m, err = s.matrix(name, rows, columns)
		}
		return m
	}
	x := read(flows, T*N, N)
	t := read("tariffs"+year+".txt", T*N, N)
	output := read("GO.txt", J, N)
	value := read("B.txt", J, N)
	inputs := read("IO.txt", N*J, J)
	theta := read("T.txt", T, 1)
	if err != nil {
		return nil, err
	}

	w.Tariff = make([]float64, len(w.Trade))
	short := 0
	for j := range J {
		exports := make([]float64, N)
		for n := range N {
			for i := range N {
				if j >= T {
					continue
				}
				if v := x[j*N+n][i]; n != i && v != 0 {
					if v < 0 {
						return nil, &CellError{flows, j*N + n + 1, fmt.Sprintf("%s buys %g from %s: a flow below 0", economies[n], v, economies[i])}
					}
					w.Trade[w.at(j, n, i)] = v * 1000
					exports[i] += v * 1000
				}
				if n != i {
					w.Tariff[w.at(j, n, i)] = t[j*N+n][i] / 100
				}
			}
		}
		for i := range N {
			if output[j][i] < exports[i] {
				short++
			}
			w.Trade[w.at(j, i, i)] = math.Max(output[j][i], exports[i]) - exports[i]
		}
	}
	w.Input = make([]float64, N*J*J)
	w.ValueAdded = make([]float64, N*J)
	for n := range N {
		for j := range J {
			w.ValueAdded[n*J+j] = value[j][n]
			for k := range J {
				w.Input[(n*J+k)*J+j] = inputs[n*J+k][j]
			}
		}
	}
	code, table, fgo := newSet("CP", J), newSet("CP-table", J), newSet("FGO", J)
	for j := range J {
		code.Theta[j], table.Theta[j], fgo.Theta[j] = cpOtherTheta, cpOtherTheta, cpOtherTheta
		if j < T {
			code.Theta[j], table.Theta[j], fgo.Theta[j] = theta[j][0], theta[j][0], fgoTheta[j]
		}
	}
	table.Theta[17], table.Theta[18] = 1.84, 0.39
	w.Elasticities = []ElasticitySet{code, table, fgo}
	w.DefaultSet = "CP"
	w.NegativeFinal = "zero"
	if short > 0 {
		w.note("output is below exports in %d cells; there sales at home are 0 and output is exports, as in the authors' code", short)
	}
	cells, worth := 0, 0.0
	spending := total(w.Spending())
	for _, f := range w.Final() {
		if f < 0 {
			cells++
			worth -= f
		}
	}
	if cells > 0 {
		w.note("final demand is below 0 in %d of %d cells (%.1f %% of spending); its shares count as 0 there, as in the authors' code", cells, N*J, 100*worth/spending)
	}
	w.note("elasticities: CP are those of the authors' code, which takes 8.22 for Auto, Other transport and what is not traded; CP-table has 1.84 and 0.39 for the two, as their Table 1; FGO are Fontagné, Guimbard and Orefice (2022)")
	return w, nil
}
