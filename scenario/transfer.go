package scenario

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/equilibrium"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// A Transfer is money promised under a cap per year, paid from one economy to
// another: what the cap lets through in the year, and what is evidenced of it.
type Transfer struct {
	Item   string
	Title  string
	Payer  trade.Economy
	Payee  trade.Economy
	Period trade.Period // of the cap, in which the day of the view lies
	Cap    float64      // US dollars: what the cap lets through in the period, or what is open where that is less
	Rest   bool         // Cap is what is open
	Paid   float64      // US dollars evidenced as paid in the period
}

// TransferEffects are what a transfer does on top of the second state.
type TransferEffects struct {
	Item    string         `json:"item"`
	Title   string         `json:"title"`
	Payer   string         `json:"payer"`
	Payee   string         `json:"payee"`
	From    trade.Date     `json:"from"`
	Until   trade.Date     `json:"until"`
	Cases   []TransferCase `json:"cases"`
	Assumes []string       `json:"assumes"`
}

// A TransferCase is one amount paid in the year.
type TransferCase struct {
	Case      string             `json:"case"` // cap used to the full | all that is open paid | evidenced as paid
	USD       float64            `json:"usd"`
	Economies []TransferredShape `json:"economies"` // payer, payee
}

// TransferredShape is what a transfer does to one side. Real spending holds the
// payment itself; real income of the factors at home and the terms of trade do not.
type TransferredShape struct {
	Economy      string `json:"economy"`
	Spending     Range  `json:"real_spending_pct"`
	RealWage     Range  `json:"real_wage_pct"`
	TermsOfTrade Range  `json:"terms_of_trade_pct"`
	Exports      Range  `json:"exports_pct"`
	Imports      Range  `json:"imports_pct"`
}

// Transfers are the promises of a view that stand, have an amount in US dollars still
// open, a cap per year, and one economy on each side. Promises with a cap that are left
// out are named with the reason.
func Transfers(v *ledger.View) (list []Transfer, leftOut []Note) {
items:
	for i := range v.Items {
		item := &v.Items[i]
		if item.Cap == nil || item.Obligor != "" {
			continue
		}
		title := item.Entry.Title
		if item.Part != nil {
			title += ", " + strings.ReplaceAll(item.Part.ID, "-", " ")
		}
		leave := func(why string) {
			leftOut = append(leftOut, Note{What: title + " is not looked at as a transfer: " + why})
		}
		switch item.Status {
		case ledger.Terminated, ledger.Superseded, ledger.Lapsed, ledger.Suspended, ledger.Fulfilled:
			leave("it " + map[string]string{ledger.Terminated: "was terminated", ledger.Superseded: "was superseded", ledger.Lapsed: "has lapsed", ledger.Suspended: "is suspended", ledger.Fulfilled: "is fulfilled"}[item.Status])
			continue
		}
		if item.Unit != "USD" {
			leave("its amount is in " + string(item.Unit) + ", not in US dollars")
			continue
		}
		switch item.Cap.Per {
		case dossier.PerCalendarYear, dossier.PerFiscalYear, dossier.PerRollingYear, dossier.PerYear:
		default:
			leave("its cap is per " + item.Cap.Per.String() + ", not per year")
			continue
		}
		payer, payee := side(item, "by"), side(item, "to")
		period, paid, ok := item.InCapPeriod(v.AsOf)
		open := item.Open()
		if payer == "" || payee == "" || payer == payee || !ok || open == nil {
			leave("it has no one payer and one receiver with an amount between them")
			continue
		}
		var x [3]float64
		for k, d := range []*apd.Decimal{&item.Cap.Amount.Number, open, paid} {
			f, err := d.Float64()
			if err != nil {
				leave("its amount is too large")
				continue items
			}
			x[k] = f
		}
		most, rest := x[0], false
		switch item.Promised.Bound {
		case trade.AtLeast, trade.MoreThan: // more may be paid than is promised
		default:
			most, rest = min(x[0], x[1]+x[2]), x[1]+x[2] < x[0]
		}
		list = append(list, Transfer{item.ID, title, payer, payee, period, most, rest, x[2]})
	}
	return list, leftOut
}

// side is the one economy of a field of an item or its whole; "" where it is not one.
func side(item *ledger.Item, field string) trade.Economy {
	var p dossier.Parties
	ok := false
	if item.Part != nil {
		p, ok = dossier.Get[dossier.Parties](item.Part.Values, field)
	}
	if !ok {
		p, _ = dossier.Get[dossier.Parties](item.Entry.Values, field)
	}
	if len(p.List) != 1 {
		return ""
	}
	return p.List[0].Economy
}

// A payment is one amount between two places of the world: a case of a transfer.
type payment struct {
	payer, payee  int
	amount        float64 // in the unit of the world
	transfer, nth int
}

// transfers solves each transfer on top of the second state, for every set of
// elasticities.
func (r *runner) transfers(ctx context.Context) []TransferEffects {
	out := []TransferEffects{}
	w := r.q.World
	scale, known := w.Dollars()
	for _, t := range r.q.Transfers {
		payer, payee := place(w, t.Payer), place(w, t.Payee)
		switch {
		case !known:
			r.notes = append(r.notes, Note{What: fmt.Sprintf("%s is not looked at: the unit of the world, %s, is not known in US dollars", t.Title, w.Unit)})
			continue
		case payer < 0 || payee < 0:
			r.notes = append(r.notes, Note{What: fmt.Sprintf("%s is not looked at: %s and %s must both be in the world as themselves", t.Title, t.Payer.Name(), t.Payee.Name())})
			continue
		}
		x := TransferEffects{Item: t.Item, Title: t.Title, Payer: string(t.Payer), Payee: string(t.Payee), From: t.Period.Start, Until: t.Period.End.AddDays(-1), Assumes: []string{
			fmt.Sprintf("the payment raises the trade surplus of %s and lowers that of %s by its amount in the year, all else of the second state equal", t.Payer.Name(), t.Payee.Name()),
			fmt.Sprintf("dollars of the payment count as dollars of %d", w.Year),
			"what the payer gets for it (claims, profits, output of the projects) is not counted, so that real spending is not welfare",
			"the money is spent as all other spending is, not on the goods of the projects",
		}}
		if t.Rest {
			x.Assumes = append(x.Assumes, "what is open is the promise less all that is evidenced as paid")
		} else {
			x.Assumes = append(x.Assumes, "nothing is paid before this year but what is evidenced")
		}
		x.Cases = []TransferCase{{Case: "cap used to the full", USD: t.Cap}}
		if t.Rest {
			x.Cases[0].Case = "all that is open paid"
		}
		switch {
		case t.Paid == 0:
			x.Assumes = append(x.Assumes, "no payment in the year is evidenced, which does not mean that none was made")
		case t.Paid != t.Cap:
			x.Cases = append(x.Cases, TransferCase{Case: "evidenced as paid", USD: t.Paid})
		}
		for i := range x.Cases {
			x.Cases[i].Economies = []TransferredShape{{Economy: w.Economies[payer].Code}, {Economy: w.Economies[payee].Code}}
		}
		out = append(out, x)
	}
	var payments []payment
	for i, x := range out {
		for c := range x.Cases {
			payments = append(payments, payment{place(w, trade.Economy(x.Payer)), place(w, trade.Economy(x.Payee)), x.Cases[c].USD / scale, i, c})
		}
	}
	if payments == nil {
		return out
	}
	paid := make([][]paidRow, len(r.asked)) // of each set: of each payment
	busy := make(chan struct{}, r.workers)
	var wait sync.WaitGroup
	for k, set := range r.asked {
		wait.Go(func() {
			busy <- struct{}{}
			defer func() { <-busy }()
			paid[k] = r.pay(ctx, set, payments)
		})
	}
	wait.Wait()
	solved := make([][]TransferCase, len(out))
	for p, pay := range payments {
		x := &out[pay.transfer]
		c := x.Cases[pay.nth]
		called := x.Title
		if len(x.Cases) > 1 {
			called += ", " + c.Case + ","
		}
		if err := paid[0][p].err; err != nil {
			r.notes = append(r.notes, Note{What: called + " is not looked at as a transfer: " + r.whyUnpaid(err)})
			continue
		}
		for side, n := range []int{pay.payer, pay.payee} {
			y := &c.Economies[side]
			for _, to := range []struct {
				to *Range
				of int
			}{{&y.Spending, welfare}, {&y.RealWage, realWage}, {&y.TermsOfTrade, termsOfTrade}, {&y.Exports, exports}, {&y.Imports, imports}} {
				for k := range r.asked {
					if paid[k][p].err != nil {
						continue
					}
					v := 100 * paid[k][p].row[r.outline.ofEconomy(n)+to.of]
					if k == 0 {
						*to.to = point(v)
					}
					to.to.Low, to.to.High = min(to.to.Low, v), max(to.to.High, v)
				}
			}
		}
		for k, set := range r.asked {
			if err := paid[k][p].err; err != nil {
				r.notes = append(r.notes, Note{What: fmt.Sprintf("%s with the elasticities %s is left out of its range: %s", called, set.Name, r.whyUnpaid(err))})
			}
		}
		solved[pay.transfer] = append(solved[pay.transfer], c)
	}
	kept := []TransferEffects{}
	for i, x := range out {
		if x.Cases = solved[i]; x.Cases != nil {
			kept = append(kept, x)
		}
	}
	return kept
}

// whyUnpaid says why a payment was not solved.
func (r *runner) whyUnpaid(err error) string {
	why, _, _ := strings.Cut(r.q.World.Explain(err).Error(), "\n")
	return why
}

// A paidRow is what a payment does, or why that is not known.
type paidRow struct {
	row []float64
	err error
}

// pay solves payments with one set of elasticities.
func (r *runner) pay(ctx context.Context, set *world.ElasticitySet, payments []payment) []paidRow {
	out := make([]paidRow, len(payments))
	s, err := equilibrium.NewSolver(r.base)
	if err == nil {
		err = s.SetTheta(set.Theta)
	}
	var x *solving
	if err == nil {
		x = r.solving(s)
		x.before, err = s.Solve(equilibrium.Shock{Tariff: r.after.Central}, equilibrium.Options{Tolerance: tolerance, Reuse: x.before})
	}
	for p, pay := range payments {
		if err == nil {
			err = ctx.Err()
		}
		if err != nil {
			out[p].err = err
			continue
		}
		surplus := make([]float64, r.base.N)
		surplus[pay.payer], surplus[pay.payee] = pay.amount, -pay.amount
		after, failure := s.Solve(equilibrium.Shock{Tariff: r.after.Central, Surplus: surplus}, equilibrium.Options{Tolerance: tolerance, From: x.before})
		if failure != nil {
			out[p].err = failure
			continue
		}
		x.outline.record(x.row, x.sums, x.before, after)
		out[p].row = slices.Clone(x.row)
	}
	return out
}
