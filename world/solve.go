package world

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math"
	"strings"

	"github.com/servanda/servanda/equilibrium"
)

// solveTolerance is the largest open market that a repaired baseline may leave.
const solveTolerance = 1e-12

// Solvable is Baseline for whoever solves: accounts that do not add up are
// refused, and where NegativeFinal is "zero" final demand below zero is set to
// zero and the baseline solved anew; repaired counts those cells. Messages call
// the world as.
func (w *World) Solvable(as, set string) (b *equilibrium.Baseline, repaired int, err error) {
	if err := Inconsistent(as, w.Check()); err != nil {
		return nil, 0, err
	}
	if b, err = w.Baseline(set); err != nil {
		return nil, 0, err
	}
	if w.NegativeFinal == "zero" && b.Input != nil {
		mended, cells, err := equilibrium.Repair(b, equilibrium.Options{Tolerance: solveTolerance})
		if err != nil {
			return nil, 0, fmt.Errorf("%s: %w", as, w.Explain(err))
		}
		b, repaired = mended, len(cells)
	}
	return b, repaired, nil
}

// Explain puts the codes of the world into an error of the solver, which knows
// places only; any other error stays as it is.
func (w *World) Explain(err error) error {
	code := func(n int) string { return w.Economies[n].Code }
	var refused *equilibrium.RefusedError
	var open *equilibrium.OpenMarketsError
	var accounts *equilibrium.AccountsError
	switch {
	case errors.As(err, &refused):
		text := "no equilibrium"
		if refused.Economy >= 0 {
			text += " for " + code(refused.Economy)
		}
		if refused.Partner >= 0 {
			text += " from " + code(refused.Partner)
		}
		if refused.Sector >= 0 {
			text += " in " + w.Sectors[refused.Sector].Code
		}
		return fmt.Errorf("%s: %s", text, refused.Reason)
	case errors.As(err, &open):
		var markets []string
		for k, n := range open.Economies {
			if k == 10 {
				markets = append(markets, fmt.Sprintf("and %d more", len(open.Economies)-k))
				break
			}
			markets = append(markets, fmt.Sprintf("%s by %.2g of its value added", code(n), open.Excess[k]))
		}
		return fmt.Errorf("no equilibrium found in %d sweeps, so there is no answer; open markets: %s (residual %.2g)\ntry a smaller change or another closure; servanda solve %s --check tests the world", open.Sweeps, strings.Join(markets, ", "), open.Residual, w.Name)
	case errors.As(err, &accounts):
		text := fmt.Sprintf("the accounts do not add up in %d cells", len(accounts.Problems))
		for k, p := range accounts.Problems {
			if k == 5 {
				break
			}
			where := ""
			if p.Economy >= 0 {
				where += " " + code(p.Economy)
			}
			if p.Sector >= 0 {
				where += " " + w.Sectors[p.Sector].Code
			}
			text += fmt.Sprintf("\n %s: %s", where, p.Message)
		}
		return errors.New(text)
	}
	return err
}

// Digest is the SHA-256 of what a solve depends on, as hexadecimal digits:
// economies, sectors, flows, tariffs, shares, elasticities, the concordance.
func (w *World) Digest() string {
	sum := sha256.New()
	for _, e := range w.Economies {
		fmt.Fprintln(sum, e.Code)
	}
	for _, s := range w.Sectors {
		fmt.Fprintln(sum, s.Code)
	}
	var b []byte
	numbers := func(list []float64) {
		b = binary.LittleEndian.AppendUint64(b[:0], uint64(len(list)))
		for _, x := range list {
			b = binary.LittleEndian.AppendUint64(b, math.Float64bits(x))
		}
		sum.Write(b)
	}
	for _, list := range [][]float64{w.Trade, w.Tariff, w.Input, w.ValueAdded} {
		numbers(list)
	}
	for _, s := range w.Elasticities {
		fmt.Fprintln(sum, s.Name)
		numbers(s.Theta)
		numbers(s.StandardError)
	}
	for _, c := range w.Concordance {
		fmt.Fprintln(sum, c.HS, c.Sector)
	}
	fmt.Fprintln(sum, w.Year, w.Unit, w.DefaultSet, w.NegativeFinal)
	return hex.EncodeToString(sum.Sum(nil))
}
