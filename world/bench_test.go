package world

import "testing"

func BenchmarkNamed(b *testing.B) {
	for b.Loop() {
		if _, err := Named("apec-2022"); err != nil {
			b.Fatal(err)
		}
	}
}
