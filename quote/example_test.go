package quote_test

import (
	"fmt"

	"github.com/cockroachdb/apd/v3"

	"github.com/servanda/servanda/quote"
)

func Example() {
	d := quote.NewDocument("The parties met.\nKorea will invest “$350\nbillion” in American ships.\n")

	m, ok := d.Find(`invest "$350 billion" in`)
	fmt.Println(ok, m.Line, m.Column)

	wrong := `invest "$450 billion" in`
	_, ok = d.Find(wrong)
	p, _ := d.Nearest(wrong)
	fmt.Printf("%v; nearest: line %d: %s\n", ok, p.Line, p.Excerpt)

	fmt.Println(quote.HasNumber(wrong, apd.New(450, 9)), quote.HasNumber(wrong, apd.New(50, 9)))
	// Output:
	// true 2 12
	// false; nearest: line 2: invest “$350 billion” in
	// true false
}
