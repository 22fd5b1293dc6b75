package scenario_test

import (
	"context"
	"fmt"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/dossiers"
	"github.com/servanda/servanda/scenario"
	"github.com/servanda/servanda/schedule"
	"github.com/servanda/servanda/tariff"
	"github.com/servanda/servanda/trade"
	"github.com/servanda/servanda/world"
)

// What the end of the duty of 25 % on Korean cars did to Korea: the law of
// 1 November 2025 without its measures for vehicles of Korea, and with them.
func ExampleQuestion_Run() {
	folder, err := dossiers.FS("korea-us-2025")
	if err != nil {
		fmt.Println(err)
		return
	}
	d, _ := dossier.Load(folder, "korea-us-2025", dossier.Options{Find: dossiers.FS})
	var measures []*dossier.Entry
	for _, used := range d.Uses {
		for _, id := range []string{"kor-vehicles-232", "kor-auto-parts-232", "kor-auto-computers-232", "kor-certified-parts-232"} {
			if e := used.Entry(id); e != nil {
				measures = append(measures, e)
			}
		}
	}
	on, known := trade.DateOf(2025, 11, 1), trade.DateOf(2026, 11, 23)
	before, _ := tariff.CompileWithout([]*dossier.Dossier{d}, known, false, measures)
	after, _ := tariff.Compile([]*dossier.Dossier{d}, known, false)
	w, err := world.Named("apec-2022")
	if err != nil {
		fmt.Println(err)
		return
	}
	book, err := schedule.Open()
	if err != nil {
		fmt.Println(err)
		return
	}
	imports, err := tariff.Imports2024()
	if err != nil {
		fmt.Println(err)
		return
	}
	q := scenario.Question{
		World:   w,
		Before:  scenario.State{Law: before, On: on},
		After:   scenario.State{Law: after, On: on},
		Weights: scenario.Weights{Imports: imports, Schedule: book},
		Sets:    []string{"U4", "CP"},
	}
	e, err := q.Run(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, t := range e.Tariffs {
		if t.Exporter == "KOR" && t.Sector == "C29" {
			fmt.Printf("%s of Korea pay %.0f %% instead of %.0f %%\n", t.Title, t.After.Central, t.Before.Central)
		}
	}
	x := e.Economy("KOR").Welfare
	fmt.Printf("real income of Korea: %+.2f %% (%+.2f to %+.2f)\n", x.Central, x.Low, x.High)
	// Output:
	// Motor vehicles of Korea pay 16 % instead of 26 %
	// real income of Korea: +0.06 % (+0.03 to +0.06)
}
