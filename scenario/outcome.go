package scenario

import (
	"math"

	"github.com/servanda/servanda/equilibrium"
)

// An outline says what is recorded of a run: numbers in one row, in this order:
// of each economy, of each sector of each economy, of the partners of those in
// focus, and of the exporters to each market that is diverted.
type outline struct {
	n, j    int
	scale   float64 // US dollars in one unit
	focus   []int
	markets []market
	income  []float64 // final spending of the baseline
}

// A market is what an importer buys of a sector.
type market struct{ importer, sector int }

// Numbers of an economy.
const (
	welfare = iota
	welfareUSD
	realWage
	termsOfTrade
	price
	exports
	exportsUSD
	imports
	importsUSD
	revenue
	revenueUSD
	perEconomy
)

// Numbers of a sector of an economy.
const (
	output = iota
	outputUSD
	sectorExports
	sectorExportsUSD
	sectorImports
	sectorImportsUSD
	sectorPrice
	perSector
)

// Numbers of a partner, and of an exporter to a market.
const (
	partnerExports = iota
	partnerExportsUSD
	partnerImports
	partnerImportsUSD
	perPartner

	changed    = 0
	changedUSD = 1
	boughtUSD  = 2 // in the first state
	perMarket  = 3
)

func (o *outline) ofEconomy(n int) int   { return n * perEconomy }
func (o *outline) ofSector(n, j int) int { return o.n*perEconomy + (n*o.j+j)*perSector }
func (o *outline) ofPartner(f, p int) int {
	return o.ofSector(o.n, 0) + (f*o.n+p)*perPartner
}
func (o *outline) ofMarket(m, i int) int {
	return o.ofPartner(len(o.focus), 0) + (m*o.n+i)*perMarket
}
func (o *outline) size() int { return o.ofMarket(len(o.markets), 0) }

// ratio is the relative change; NaN of nothing.
func ratio(after, before float64) float64 {
	if before == 0 {
		return math.NaN()
	}
	return after/before - 1
}

// record writes what became of everything between two states into row, relative
// changes as fractions and money in US dollars. sums is scratch of 4·n·j cells.
func (o *outline) record(row []float64, sums []float64, before, after *equilibrium.Result) {
	N, J := o.n, o.j
	clear(sums)
	out := [2][]float64{sums[:N*J], sums[N*J : 2*N*J]}           // exports of a sector: before, after
	in := [2][]float64{sums[2*N*J : 3*N*J], sums[3*N*J : 4*N*J]} // imports
	for k, r := range []*equilibrium.Result{before, after} {
		for j := range J {
			for n := range N {
				flows := r.Trade[(j*N+n)*N : (j*N+n+1)*N]
				bought := 0.0
				for i, v := range flows {
					if i != n {
						out[k][i*J+j] += v
						bought += v
					}
				}
				in[k][n*J+j] = bought
			}
		}
	}
	for n := range N {
		var sold, bought [2]float64
		for j := range J {
			x := row[o.ofSector(n, j):]
			c := n*J + j
			x[output], x[outputUSD] = ratio(after.Output[c], before.Output[c]), o.scale*(after.Output[c]-before.Output[c])
			x[sectorExports], x[sectorExportsUSD] = ratio(out[1][c], out[0][c]), o.scale*(out[1][c]-out[0][c])
			x[sectorImports], x[sectorImportsUSD] = ratio(in[1][c], in[0][c]), o.scale*(in[1][c]-in[0][c])
			x[sectorPrice] = ratio(after.PriceSector[c], before.PriceSector[c])
			for k := range 2 {
				sold[k] += out[k][c]
				bought[k] += in[k][c]
			}
		}
		x := row[o.ofEconomy(n):]
		x[welfare] = ratio(after.Welfare[n], before.Welfare[n])
		x[welfareUSD] = o.scale * o.income[n] * (after.Welfare[n] - before.Welfare[n])
		x[realWage] = ratio(after.RealWage[n], before.RealWage[n])
		x[termsOfTrade] = after.TermsOfTrade[n] - before.TermsOfTrade[n]
		x[price] = ratio(after.Price[n], before.Price[n])
		x[exports], x[exportsUSD] = ratio(sold[1], sold[0]), o.scale*(sold[1]-sold[0])
		x[imports], x[importsUSD] = ratio(bought[1], bought[0]), o.scale*(bought[1]-bought[0])
		x[revenue] = after.RevenueChange[n] - before.RevenueChange[n]
		x[revenueUSD] = o.scale * (after.Revenue[n] - before.Revenue[n])
	}
	for f, n := range o.focus {
		for p := range N {
			var sold, bought [2]float64
			for k, r := range []*equilibrium.Result{before, after} {
				for j := range J {
					sold[k] += r.Trade[(j*N+p)*N+n]
					bought[k] += r.Trade[(j*N+n)*N+p]
				}
			}
			x := row[o.ofPartner(f, p):]
			x[partnerExports], x[partnerExportsUSD] = ratio(sold[1], sold[0]), o.scale*(sold[1]-sold[0])
			x[partnerImports], x[partnerImportsUSD] = ratio(bought[1], bought[0]), o.scale*(bought[1]-bought[0])
		}
	}
	for m, k := range o.markets {
		for i := range N {
			at := (k.sector*N+k.importer)*N + i
			x := row[o.ofMarket(m, i):]
			x[changed], x[changedUSD], x[boughtUSD] = ratio(after.Trade[at], before.Trade[at]), o.scale*(after.Trade[at]-before.Trade[at]), o.scale*before.Trade[at]
		}
	}
}
