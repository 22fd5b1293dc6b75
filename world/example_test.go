package world_test

import (
	"fmt"

	"github.com/servanda/servanda/equilibrium"
	"github.com/servanda/servanda/world"
)

// What a tariff of 25 % on Korean cars does to Korea, in the world that the
// program carries.
func ExampleWorld_Baseline() {
	w, err := world.Named("apec-2022")
	if err != nil {
		fmt.Println(err)
		return
	}
	b, err := w.Baseline("FGO")
	if err != nil {
		fmt.Println(err)
		return
	}
	tariff := append([]float64(nil), b.Tariff...)
	cars, usa, kor := w.Sector("C29"), w.Economy("United States"), w.Economy("KR")
	tariff[(cars*b.N+usa)*b.N+kor] = 0.25
	r, err := equilibrium.Solve(b, equilibrium.Shock{Tariff: tariff}, equilibrium.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("real income of %s: %+.2f %%\n", w.Economies[kor].Name, 100*(r.Welfare[kor]-1))
	// Output: real income of South Korea: -0.11 %
}
