package trade_test

import (
	"errors"
	"fmt"

	"github.com/servanda/servanda/trade"
)

func ExampleParseAmount() {
	for _, text := range []string{"350 billion USD", "more than 260000 GPUs", "3.5 % of GDP"} {
		a, err := trade.ParseAmount(text)
		if err != nil {
			fmt.Println(err)
			continue
		}
		fmt.Printf("%s: at least %s, %s\n", a, trade.FormatNumber(a.Low()), a.Unit.Kind())
	}
	// Output:
	// 350 billion USD: at least 350 billion, currency
	// more than 260,000 GPU: at least 260,000, counted
	// 3.5 % of GDP: at least 3.5, level
}

func ExampleAmountError() {
	_, err := trade.ParseAmount("350 billion dollars")
	if e, ok := errors.AsType[*trade.AmountError](err); ok {
		fmt.Println(e.Offset, e)
	}
	// Output:
	// 12 unknown unit "dollars": write a currency code such as USD, or what is counted, such as GPU
}

func ExampleParseDateish() {
	d, _ := trade.ParseDateish("2026-Q1")
	fmt.Println("from", d.First, "by", d.Last)
	// Output:
	// from 2026-01-01 by 2026-03-31
}

func ExamplePeriod() {
	p, _ := trade.ParsePeriod("2025-11-01 .. 2026-02-23")
	fmt.Println(p, p.Contains(trade.DateOf(2026, 2, 23)), p.Contains(trade.DateOf(2026, 2, 24)))
	// Output:
	// 2025-11-01 .. 2026-02-23 true false
}

func ExampleParseEconomy() {
	for _, text := range []string{"KR", "Korea, Republic of", "Viet Nam"} {
		e, _ := trade.ParseEconomy(text)
		fmt.Println(e, e.Name())
	}
	// Output:
	// KOR South Korea
	// KOR South Korea
	// VNM Vietnam
}

func ExampleGroup_Members() {
	eu := trade.Group("EU")
	fmt.Println(len(eu.Members(trade.DateOf(2019, 12, 31))), len(eu.Members(trade.DateOf(2020, 2, 1))))
	// Output:
	// 28 27
}

func ExampleParseRate() {
	r, _ := trade.ParseRate("12.5 %")
	fmt.Println(float64(r), r)
	// Output:
	// 0.125 12.5%
}

func ExampleProduct_Dotted() {
	p, _ := trade.ParseProduct("8703230120")
	fmt.Println(p.Dotted(), p.Under("8703"))
	// Output:
	// 8703.23.01.20 true
}
