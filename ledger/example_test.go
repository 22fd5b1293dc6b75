package ledger_test

import (
	"fmt"
	"testing/fstest"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/ledger"
	"github.com/servanda/servanda/trade"
)

// Korea's investment under a cap of 20 billion dollars a calendar year: what is
// known on two days, and what changed between them.
func Example() {
	folder := fstest.MapFS{"deal.pact": {Data: []byte(`
source news "A report"
  grade: press
2025-11-14 commitment investment "Korea's investment"
  by: KOR
  to: USA
  duty: result
  amount: 200 billion USD from news
  cap: 20 billion USD per calendar-year, on demand
2026-10-01 delivered investment 2.4 billion USD from news
`)}}
	d, _ := dossier.Load(folder, "deal", dossier.Options{})

	september, october := trade.DateOf(2026, 9, 1), trade.DateOf(2026, 10, 10)
	before, after := ledger.At(d, september, september), ledger.At(d, october, october)
	for _, v := range []*ledger.View{before, after} {
		i := v.Item("investment")
		fmt.Printf("%s: %s, %s delivered, complete on %s at the earliest\n", v.AsOf, i.Status, i.Delivered.Text(i.Unit), i.Completion)
		fmt.Println("  assumes:", i.Assumes[0])
	}
	for _, change := range ledger.Diff(before, after) {
		fmt.Println(change.Sentence)
	}
	// Output:
	// 2026-09-01: open-ended, 0 to 40 billion USD delivered, complete on 2035-01-01 at the earliest
	//   assumes: no payment evidenced
	// 2026-10-10: open-ended, 2.4 billion USD delivered, complete on 2035-01-01 at the earliest
	//   assumes: the cap is used to the full from 2026-10-10 and not exceeded
	// Korea's investment (investment): 2.4 billion USD delivered; it was 0 to 40 billion USD.
	// 2026-10-01: 2.4 billion USD delivered: Korea's investment (news).
}
