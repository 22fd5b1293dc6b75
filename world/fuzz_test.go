package world

import (
	"io/fs"
	"math"
	"testing"
	"testing/fstest"
)

// sound is what any world that was read must be, whatever the bytes were.
func sound(t *testing.T, w *World, err error) {
	t.Helper()
	if err != nil {
		if err.Error() == "" {
			t.Error("an error that says nothing")
		}
		return
	}
	if len(w.Trade) != w.N()*w.N()*w.J() || w.Tariff != nil && len(w.Tariff) != len(w.Trade) ||
		w.Input != nil && len(w.Input) != w.N()*w.J()*w.J() || w.ValueAdded != nil && len(w.ValueAdded) != w.N()*w.J() {
		t.Fatal("a table of the wrong length")
	}
	for _, table := range [][]float64{w.Trade, w.Tariff, w.Input, w.ValueAdded, w.GDP, w.Announced} {
		for _, v := range table {
			if math.IsNaN(v) || math.IsInf(v, 0) {
				t.Fatalf("a number that is none: %g", v)
			}
		}
	}
	w.Describe()
	w.Check()
}

func FuzzRead(f *testing.F) {
	dir := bundle(f)
	f.Add(dir["world.json"].Data, dir["flows.csv"].Data, dir["inputs.csv"].Data, dir["elasticities.csv"].Data)
	f.Add([]byte(`{"economies":[{"code":"KOR"}],"sectors":[{"code":"A"}]}`), []byte("sector,exporter,importer,value\nA,KOR,KOR,1"), []byte("economy,supplying,using,share\nKOR,A,A,1"), []byte("set,sector,theta\nX,A,1"))
	f.Fuzz(func(t *testing.T, head, flows, inputs, elasticities []byte) {
		dir := fstest.MapFS{"world.json": {Data: head}, "flows.csv": {Data: flows}}
		if len(inputs) > 0 {
			dir["inputs.csv"] = &fstest.MapFile{Data: inputs}
		}
		if len(elasticities) > 0 {
			dir["elasticities.csv"] = &fstest.MapFile{Data: elasticities}
		}
		w, err := Read(dir)
		sound(t, w, err)
		if err != nil {
			return
		}
		files, err := w.Tables(".csv")
		if err != nil {
			t.Fatal(err)
		}
		again := fstest.MapFS{}
		for name, data := range files {
			again[name] = &fstest.MapFile{Data: data}
		}
		if _, err := Read(again); err != nil {
			t.Fatalf("what was written is not read: %v", err)
		}
		b, _, err := w.Balance()
		if err == nil && len(b.Check()) > 0 {
			t.Fatal("balanced, and still open")
		}
	})
}

func FuzzReadParquet(f *testing.F) {
	files, err := small().Tables(".parquet")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(files["flows.parquet"])
	f.Add(files["inputs.parquet"])
	f.Fuzz(func(t *testing.T, flows []byte) {
		w, err := Read(fstest.MapFS{"world.json": {Data: files["world.json"]}, "flows.parquet": {Data: flows}})
		sound(t, w, err)
	})
}

func from(dir fs.FS, file string) source { return source{dir, file, "fuzz"} }

func FuzzImportLong(f *testing.F) {
	f.Add([]byte("sector,exporter,importer,value,tariff_pct\nA,KOR,USA,1,2\n"))
	f.Add([]byte("exporter;importer;trade\nROW;ROW;1e3\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, values := range []string{BeforeTariff, WithTariff} {
			w, err := importLong(from(fstest.MapFS{"f.csv": {Data: data}}, "f.csv"), ImportOptions{Values: values})
			sound(t, w, err)
		}
	})
}

func FuzzImportICIO(f *testing.F) {
	f.Add([]byte(sml), []byte("sector,exporter,importer,value_musd,tariff_rate\nA,KOR,KOR,1,0\n"), []byte("country,use_sector,value_added_share,A\nKOR,A,0.4,0.6\n"), []byte("sector,IS\nA,4\n"))
	f.Fuzz(func(t *testing.T, table, flows, inputs, elasticities []byte) {
		w, err := importICIO(from(fstest.MapFS{"2020_SML.csv": {Data: table}}, ""), ImportOptions{})
		sound(t, w, err)
		w, err = importICIO(from(fstest.MapFS{"trade_tariff.csv": {Data: flows}, "io_coeff_2020.csv": {Data: inputs}, "elasticities.csv": {Data: elasticities}}, ""), ImportOptions{})
		sound(t, w, err)
	})
}

func FuzzImportWIOD(f *testing.F) {
	f.Add([]byte("\"\",\"AUS_c1\",\"RoW_c1\"\nAUS_c1,1,2\nRoW_c1,3,4\n"), []byte("\"\",\"AUS_F1\",\"RoW_F1\"\nAUS_c1,5,6\nRoW_c1,7,8\n"), []byte("label,output\nAUS_c1,14\nRoW_c1,22\n"), []byte("sector,U4\n\"Agriculture, forestry, fishing\",4\n"))
	f.Fuzz(func(t *testing.T, inter, final, output, elasticities []byte) {
		w, err := importWIOD(from(fstest.MapFS{"inter_musd.csv": {Data: inter}, "final_musd.csv": {Data: final}, "output_musd.csv": {Data: output}, "elasticities.csv": {Data: elasticities}}, ""), ImportOptions{})
		sound(t, w, err)
	})
}

func FuzzImportGravity(f *testing.F) {
	f.Add([]byte("exporter,importer,year,trade,Y,E,lndist\nKOR,KOR,2006,8,9,9,5\nKOR,USA,2006,1,9,12,9\nUSA,KOR,2006,1,12,9,9\nUSA,USA,2006,11,12,12,8\n"))
	f.Add([]byte("exporter,importer,trade,x\nKOR,KOR,8,0\nKOR,USA,1,1\nUSA,KOR,1,1\nUSA,USA,11,0\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		w, err := importGravity(from(fstest.MapFS{"g.csv": {Data: data}}, "g.csv"), ImportOptions{})
		sound(t, w, err)
	})
}

func FuzzImportLiberationDay(f *testing.F) {
	f.Add([]byte("a,b,c\n,5,7\n3,,1\n4,2,\n"), []byte("gdp\n100000\n200000\n300000\n"), []byte("applied_tariff\n.1\n.25\n.0\n"), []byte("iso3,iso_code\nKOR,1\nUSA,2\nJPN,3\n"))
	f.Fuzz(func(t *testing.T, trade, gdp, tariffs, labels []byte) {
		w, err := importLiberationDay(from(fstest.MapFS{"trade_cepii.csv": {Data: trade}, "gdp.csv": {Data: gdp}, "tariffs.csv": {Data: tariffs}, "country_labels.csv": {Data: labels}}, ""), ImportOptions{})
		sound(t, w, err)
	})
}

// The replication files are matrices of a fixed size: their one reader is
// fuzzed.
func FuzzMatrix(f *testing.F) {
	f.Add([]byte("1 2\n3\t4\n"))
	f.Add([]byte("1,2\r\n\r\n3,4"))
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := from(fstest.MapFS{"m": {Data: data}}, "").matrix("m", 2, 2)
		if err != nil {
			return
		}
		if len(m) != 2 || len(m[0]) != 2 || len(m[1]) != 2 {
			t.Fatalf("shape of %v", m)
		}
	})
}

func FuzzReadShock(f *testing.F) {
	f.Add([]byte("sector,importer,exporter,tariff_pct\n*,USA,*,10\nC29,EU,KOR,5\n"))
	f.Add([]byte("importer,exporter,cost_pct\nKOR,USA,-5\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		w := small()
		for _, kind := range []ShockKind{Tariffs, Costs} {
			values := make([]float64, len(w.Trade))
			if w.readShock("f.csv", data, kind, values) != nil {
				continue
			}
			for at, v := range values {
				if math.IsNaN(v) || math.IsInf(v, 0) || v <= -1 || kind == Costs && v < 0 || at/3%3 == at%3 && v != 0 {
					t.Fatalf("value %g at %d", v, at)
				}
			}
		}
	})
}
