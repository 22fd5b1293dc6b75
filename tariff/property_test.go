package tariff

import (
	"fmt"
	"math"
	"slices"
	"strings"
	"testing"
	"testing/fstest"

	"pgregory.net/rapid"

	"github.com/servanda/servanda/dossier"
	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// What follows is the law as doc.go words it, on plain values: slow, and shared
// in nothing with the resolver. Days count from 2025-01-01; 0 is not given.

type plainLaw struct {
	measures []*plainMeasure
	lists    [][]plainRow
	void     *plainVoid
}

type plainMeasure struct {
	id           string
	known        int
	under        string // a, a-one, b
	origins      []string
	less         []string
	goods        []plainTerm
	op, over     string
	rate         int
	first, last  int
	when         []plainTest
	unless       [][]plainTest
	portions     []string
	replaces     []string
	yields       []string
	ended        *plainNews // last day
	suspended    *plainNews
	resumed      *plainNews
	amended      *plainNews // from then on the rate is that of the news
	replacesThen []string   // and so is what it replaces
}

type plainNews struct{ known, on, rate int }

type plainVoid struct {
	instrument   string
	known, until int
}

type plainTerm struct {
	less, all bool
	code      string
	list      int // from 1
	class     string
}

type plainRow struct {
	code, class            string
	ex                     bool
	from, until, published int
}

type plainTest struct {
	not  bool
	form string // fact, claim, loaded, entered, reading
	name string
	day  int
}

type plainWorld struct {
	facts   map[string]bool
	reading string
	loaded  int
}

type plainQuestion struct {
	code, origin string
	on           int
	claim        string
}

var plainUnder = map[string][]string{"a": {"a"}, "a-one": {"a-one", "a"}, "b": {"b"}}

// has reports whether a measure stands under an instrument, or is it.
func (m *plainMeasure) has(ref string) bool {
	return m.id == ref || slices.Contains(plainUnder[m.under], ref)
}

// holds on a day as known on a day.
func (l *plainLaw) holds(m *plainMeasure, on, known int, voids bool) bool {
	if m.known > known || on < m.first || m.last != 0 && on > m.last {
		return false
	}
	if m.ended != nil && m.ended.known <= known && on > m.ended.on {
		return false
	}
	if m.suspended != nil && m.suspended.known <= known && on >= m.suspended.on {
		if m.resumed == nil || m.resumed.known > known || on < m.resumed.on {
			return false
		}
	}
	if l.void != nil && l.void.known <= known && m.has(l.void.instrument) && (voids || on > l.void.until) {
		return false
	}
	return true
}

func (m *plainMeasure) isAmended(on, known int) bool {
	return m.amended != nil && m.amended.known <= known && on >= m.amended.on
}

// among reports whether a line is among the goods.
func (l *plainLaw) among(m *plainMeasure, code string, on, known int, facts map[string]bool) bool {
	in := false
	for _, t := range m.goods {
		hit := t.all
		if t.code != "" {
			hit = strings.HasPrefix(code, t.code)
		}
		if t.list > 0 {
			var best *plainRow
			for i := range l.lists[t.list-1] {
				r := &l.lists[t.list-1][i]
				if strings.HasPrefix(code, r.code) && r.published <= known && on >= r.from && (r.until == 0 || on <= r.until) && (best == nil || len(r.code) > len(best.code)) {
					best = r
				}
			}
			hit = best != nil && (t.class == "" || t.class == best.class) && (!best.ex || facts["ex-"+best.code])
		}
		if hit {
			in = !t.less
		}
	}
	return in
}

func (t *plainTest) holds(q *plainQuestion, w *plainWorld) bool {
	holds := false
	switch t.form {
	case "fact":
		holds = w.facts[t.name]
	case "claim":
		holds = q.claim == t.name
	case "loaded":
		holds = w.loaded != 0 && w.loaded < t.day
	case "entered":
		holds = q.on < t.day
	case "reading":
		holds = w.reading == t.name
	}
	return holds != t.not
}

// reaches a portion of the shipment; "" asks for any. What no measure that
// reaches the shipment names is part of the rest.
func (l *plainLaw) reaches(m *plainMeasure, q *plainQuestion, w *plainWorld, known int, voids bool, portion string) bool {
	named := func(list []string) bool {
		return slices.Contains(list, q.origin) || slices.Contains(list, "all") || slices.Contains(list, "EU") && (q.origin == "DEU" || q.origin == "FRA")
	}
	if !l.holds(m, q.on, known, voids) || !named(m.origins) || named(m.less) || !l.among(m, q.code, q.on, known, w.facts) {
		return false
	}
	if len(m.portions) > 0 && portion != "" && !slices.Contains(m.portions, portion) {
		if !slices.Contains(m.portions, "rest") {
			return false
		}
		for _, o := range l.measures {
			if slices.Contains(o.portions, portion) && l.reaches(o, q, w, known, voids, "") {
				return false
			}
		}
	}
	for _, t := range m.when {
		if !t.holds(q, w) {
			return false
		}
	}
	for _, line := range m.unless {
		all := true
		for _, t := range line {
			all = all && t.holds(q, w)
		}
		if all {
			return false
		}
	}
	return true
}

// speaks: it reaches and is not silent.
func (l *plainLaw) speaks(m *plainMeasure, q *plainQuestion, w *plainWorld, known int, voids bool, portion string) bool {
	if !l.reaches(m, q, w, known, voids, portion) {
		return false
	}
	for _, o := range l.measures {
		if o == m || !l.reaches(o, q, w, known, voids, portion) {
			continue
		}
		replaces := o.replaces
		if o.isAmended(q.on, known) {
			replaces = o.replacesThen
		}
		for _, ref := range replaces {
			if m.has(ref) {
				return false
			}
		}
		if m.op == "none" {
			continue
		}
		for _, ref := range m.yields {
			if (o.id == ref || o.op != "none" && o.has(ref)) && l.speaks(o, q, w, known, voids, portion) {
				return false
			}
		}
	}
	return true
}

// duty on a portion, in fractions.
func (l *plainLaw) duty(q *plainQuestion, w *plainWorld, known int, voids bool, portion string, base, general float64) (stands, added float64) {
	stands = base
	rate := func(m *plainMeasure) float64 {
		if m.isAmended(q.on, known) {
			return float64(m.amended.rate) / 100
		}
		return float64(m.rate) / 100
	}
	for _, m := range l.measures {
		if m.op == "set" && l.speaks(m, q, w, known, voids, portion) {
			stands = rate(m)
		}
	}
	for _, m := range l.measures {
		if !l.speaks(m, q, w, known, voids, portion) {
			continue
		}
		switch {
		case m.op == "add":
			added += rate(m)
		case m.op == "top-up" && m.over == "general":
			added += max(0, rate(m)-general)
		case m.op == "top-up":
			added += max(0, rate(m)-stands)
		}
	}
	return stands, added
}

// text writes the law; what became known after a day is left out.
func (l *plainLaw) text(until int) (string, map[string]string) {
	day := func(d int) string {
		if d == 0 {
			return ""
		}
		return (trade.DateOf(2025, 1, 1) + trade.Date(d)).String()
	}
	var b strings.Builder
	b.WriteString(preamble)
	tests := func(list []plainTest) string {
		var out []string
		for _, t := range list {
			s := t.name
			switch t.form {
			case "claim":
				s = "claim " + t.name
			case "loaded", "entered":
				s = t.form + " before " + day(t.day)
			case "reading":
				s = "reading x = " + t.name
			}
			if t.not {
				s = "not " + s
			}
			out = append(out, s)
		}
		return strings.Join(out, ", ")
	}
	for _, m := range l.measures {
		if m.known > until {
			continue
		}
		fmt.Fprintf(&b, "%s measure %s \"M\"\n  source: act\n  under: %s\n  origin: %s", day(m.known), m.id, m.under, strings.Join(m.origins, ", "))
		if len(m.less) > 0 {
			b.WriteString(", less " + strings.Join(m.less, ", "))
		}
		b.WriteString("\n  goods: ")
		for i, t := range m.goods {
			if i > 0 {
				b.WriteString([...]string{", ", " less "}[bit(t.less && !m.goods[i-1].less)])
			}
			switch {
			case t.all:
				b.WriteString("all")
			case t.code != "":
				b.WriteString(t.code)
			default:
				fmt.Fprintf(&b, "list l%d.csv", t.list)
				if t.class != "" {
					b.WriteString(" class " + t.class)
				}
			}
		}
		duty := m.op
		switch m.op {
		case "add":
			duty = fmt.Sprintf("add %d%%", m.rate)
		case "set":
			duty = fmt.Sprintf("set base %d%%", m.rate)
		case "top-up":
			duty = fmt.Sprintf("top-up to %d%% over %s", m.rate, m.over)
		}
		fmt.Fprintf(&b, "\n  duty: %s\n  applies: %s .. %s\n", duty, day(m.first), day(m.last))
		if len(m.portions) > 0 {
			b.WriteString("  portion: " + strings.Join(m.portions, ", ") + "\n")
		}
		if len(m.when) > 0 {
			b.WriteString("  when: " + tests(m.when) + "\n")
		}
		for _, line := range m.unless {
			b.WriteString("  unless: " + tests(line) + "\n")
		}
		refs := func(name string, list []string) {
			if len(list) > 0 {
				b.WriteString("  " + name + ": " + strings.Join(list, ", ") + "\n")
			}
		}
		refs("replaces", m.replaces)
		refs("yields-to", m.yields)
		news := func(verb string, n *plainNews) bool {
			if n == nil || n.known > until {
				return false
			}
			fmt.Fprintf(&b, "%s %s %s from act\n  on: %s\n", day(n.known), verb, m.id, day(n.on))
			return true
		}
		news("ended", m.ended)
		news("suspended", m.suspended)
		news("resumed", m.resumed)
		if news("amended", m.amended) {
			fmt.Fprintf(&b, "  duty: %s\n", strings.Replace(duty, fmt.Sprintf("%d%%", m.rate), fmt.Sprintf("%d%%", m.amended.rate), 1))
			refs("replaces", m.replacesThen)
		}
	}
	if v := l.void; v != nil && v.known <= until {
		fmt.Fprintf(&b, "%s voided %s from act\n  collected-until: %s\n", day(v.known), v.instrument, day(v.until))
	}
	lists := map[string]string{}
	for i, rows := range l.lists {
		s := "code,class,ex,from,until,published\n"
		for _, r := range rows {
			if r.published <= until {
				s += fmt.Sprintf("%s,%s,%s,%s,%s,%s\n", r.code, r.class, [...]string{"", "ex"}[bit(r.ex)], day(r.from), day(r.until), day(r.published))
			}
		}
		lists[fmt.Sprintf("l%d.csv", i+1)] = s
	}
	return b.String(), lists
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (l *plainLaw) load(t *rapid.T, until int) (*dossier.Dossier, bool) {
	text, lists := l.text(until)
	folder := fstest.MapFS{"law.pact": {Data: []byte(text)}}
	for name, rows := range lists {
		folder[name] = &fstest.MapFile{Data: []byte(rows)}
	}
	d, messages := dossier.Load(folder, "law", dossier.Options{})
	for _, m := range messages {
		if m.Severity == pact.Error && m.Number != dossier.RefCycle && m.Number != dossier.UnknownRef {
			t.Fatalf("%s\n%s", m.Render(), text)
		}
		if m.Number == dossier.RefCycle {
			return d, false
		}
	}
	return d, true
}

var (
	plainCodes   = []string{"8703230110", "8703230120", "8703900100", "8704310100", "9401610010"}
	plainOrigins = []string{"KOR", "JPN", "DEU", "FRA"}
	prefixes     = []string{"8703", "870323", "8703230120", "87032301", "8704", "9401610010"}
)

// drawLaw draws up to seven measures.
func drawLaw(t *rapid.T) *plainLaw {
	l := &plainLaw{}
	pick := func(name string, from ...string) string { return rapid.SampledFrom(from).Draw(t, name) }
	chance := func(name string, of int) bool { return rapid.IntRange(0, of-1).Draw(t, name) == 0 }
	days := rapid.IntRange(1, 40)
	for range 2 {
		var rows []plainRow
		for range rapid.IntRange(1, 4).Draw(t, "rows") {
			r := plainRow{code: pick("code", prefixes...), class: pick("class", "", "p", "q"), ex: chance("ex", 5)}
			if chance("dated", 3) {
				r.from = days.Draw(t, "from")
			}
			if chance("over", 3) {
				r.until = r.from + days.Draw(t, "until")
			}
			if chance("late", 4) {
				r.published = days.Draw(t, "published")
			}
			rows = append(rows, r)
		}
		l.lists = append(l.lists, rows)
	}
	test := func() plainTest {
		x := plainTest{not: chance("not", 3), form: pick("test", "fact", "fact", "claim", "loaded", "entered", "reading"), day: days.Draw(t, "day")}
		switch x.form {
		case "fact":
			x.name = pick("fact", "aircraft", "cabinet", "certified")
		case "claim":
			x.name = pick("programme", "KORUS", "USMCA")
		case "reading":
			x.name = pick("reading", "p", "q")
		}
		return x
	}
	tests := func() []plainTest {
		var out []plainTest
		for range rapid.IntRange(1, 2).Draw(t, "tests") {
			out = append(out, test())
		}
		return out
	}
	n := rapid.IntRange(1, 7).Draw(t, "measures")
	for i := range n {
		m := &plainMeasure{id: fmt.Sprintf("m%d", i), known: days.Draw(t, "known") / 2, under: pick("under", "a", "a-one", "b"),
			op: pick("op", "add", "add", "add", "top-up", "top-up", "set", "none"), over: pick("over", "base", "base", "general"),
			rate: rapid.IntRange(0, 30).Draw(t, "rate"), first: days.Draw(t, "first")}
		m.known = max(1, m.known)
		m.origins = [][]string{{"all"}, {"all"}, {"KOR"}, {"EU", "JPN"}, {"KOR", "DEU"}}[rapid.IntRange(0, 4).Draw(t, "origins")]
		if chance("less", 4) {
			m.less = []string{pick("without", "KOR", "DEU", "EU")}
		}
		if chance("last", 3) {
			m.last = m.first + days.Draw(t, "length")
		}
		for k := range rapid.IntRange(1, 3).Draw(t, "terms") {
			x := plainTerm{less: k > 0 && (m.goods[k-1].less || chance("term less", 2))} // what follows less is less
			switch pick("term", "all", "code", "list", "list") {
			case "all":
				x.all = true
			case "code":
				x.code = pick("code", prefixes...)
			default:
				x.list, x.class = rapid.IntRange(1, 2).Draw(t, "list"), pick("class", "", "", "p")
			}
			m.goods = append(m.goods, x)
		}
		if chance("when", 3) {
			m.when = tests()
		}
		for range rapid.IntRange(0, 4).Draw(t, "unless") / 3 {
			m.unless = append(m.unless, tests())
		}
		if chance("portion", 4) {
			m.portions = [][]string{{"steel"}, {"rest"}, {"steel", "us"}}[rapid.IntRange(0, 2).Draw(t, "portions")]
		}
		if i > 0 && chance("replaces", 2) {
			m.replaces = []string{fmt.Sprintf("m%d", rapid.IntRange(0, i-1).Draw(t, "replaced"))}
		}
		if chance("replaces all", 8) {
			m.replaces = append(m.replaces, pick("instrument", "a", "a-one", "b"))
		}
		if i > 0 && chance("yields", 3) {
			m.yields = []string{fmt.Sprintf("m%d", rapid.IntRange(0, i-1).Draw(t, "to"))}
		}
		if chance("yields to all", 4) {
			m.yields = append(m.yields, pick("instrument", "a", "a-one", "b"))
		}
		later := func() *plainNews {
			return &plainNews{known: m.known + rapid.IntRange(0, 20).Draw(t, "later"), on: m.first + rapid.IntRange(0, 20).Draw(t, "on"), rate: rapid.IntRange(0, 30).Draw(t, "rate")}
		}
		if chance("ended", 5) {
			m.ended = later()
		}
		if chance("suspended", 5) {
			m.suspended = later()
			if chance("resumed", 2) {
				m.resumed = later()
				m.resumed.on = m.suspended.on + rapid.IntRange(1, 10).Draw(t, "days")
				m.resumed.known = max(m.resumed.known, m.suspended.known)
			}
		}
		m.replacesThen = m.replaces
		if chance("amended", 4) {
			m.amended = later()
			if i > 0 && len(m.replaces) == 0 && chance("amended relation", 2) {
				m.replacesThen = []string{fmt.Sprintf("m%d", rapid.IntRange(0, i-1).Draw(t, "replaced then"))}
			}
		}
		l.measures = append(l.measures, m)
	}
	if chance("void", 4) {
		known := days.Draw(t, "void known")
		l.void = &plainVoid{instrument: pick("voided", "a", "a-one", "b"), known: known, until: known + rapid.IntRange(0, 5).Draw(t, "until")}
	}
	return l
}

// facts of a law: its conditions of that type and the codes of rows marked ex.
func (l *plainLaw) facts() []string {
	out := []string{"aircraft", "cabinet"}
	for _, rows := range l.lists {
		for _, r := range rows {
			if r.ex && !slices.Contains(out, "ex-"+r.code) {
				out = append(out, "ex-"+r.code)
			}
		}
	}
	return out
}

// readings that measures known by a day name.
func (l *plainLaw) readings(known int, voids bool) []string {
	var out []string
	for _, m := range l.measures {
		for _, tests := range append([][]plainTest{m.when}, m.unless...) {
			for _, t := range tests {
				if t.form == "reading" && m.known <= known && !slices.Contains(out, t.name) {
					out = append(out, t.name)
				}
			}
		}
	}
	return out
}

// worlds are all completions of what is not given.
func (l *plainLaw) worlds(given map[string]bool, readings []string, loaded []int) []plainWorld {
	var free []string
	for _, f := range l.facts() {
		if _, ok := given[f]; !ok {
			free = append(free, f)
		}
	}
	if len(readings) < 2 {
		readings = append(slices.Clone(readings), "")
	}
	var out []plainWorld
	for k := range 1 << len(free) {
		facts := map[string]bool{}
		for f, holds := range given {
			facts[f] = holds
		}
		for i, f := range free {
			facts[f] = k>>i&1 == 1
		}
		for _, r := range readings {
			for _, d := range loaded {
				out = append(out, plainWorld{facts, r, d})
			}
		}
	}
	return out
}

const plainBase, plainGeneral = 0.04, 0.12

// The resolver gives what the words of doc.go give, for an answer and for a
// panel, in every completion; and nothing that is known later matters.
func TestResolverProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawLaw(t)
		d, ok := l.load(t, 1000)
		if !ok {
			return
		}
		dayOf := func(n int) trade.Date { return trade.DateOf(2025, 1, 1) + trade.Date(n) }
		q := plainQuestion{code: rapid.SampledFrom(plainCodes).Draw(t, "code"), origin: rapid.SampledFrom(plainOrigins).Draw(t, "origin"),
			on: rapid.IntRange(1, 60).Draw(t, "on"), claim: rapid.SampledFrom([]string{"", "KORUS"}).Draw(t, "claim")}
		known := rapid.IntRange(1, 60).Draw(t, "known day")
		laws, messages := CompileLaws([]*dossier.Dossier{d}, dayOf(q.on), dayOf(known))
		if pact.HasErrors(messages) {
			return // a circle
		}
		given, truths := map[string]bool{"certified": false}, map[string]Truth{}
		for _, f := range append(l.facts(), "certified") {
			switch rapid.IntRange(0, 2).Draw(t, f) {
			case 1:
				given[f], truths[f] = true, Yes
			case 2:
				given[f], truths[f] = false, No
			}
		}
		shares := map[string]float64{}
		if rapid.Bool().Draw(t, "share") {
			shares["steel"] = 0.25
		}
		loaded, question := []int{0}, Question{Code: trade.Product(q.code), Origin: trade.Economy(q.origin), Importer: "USA", On: dayOf(q.on), Claim: q.claim, Facts: truths, Shares: shares}
		switch rapid.IntRange(0, 3).Draw(t, "loading") {
		case 1:
			loaded[0] = rapid.IntRange(1, q.on).Draw(t, "loaded")
			question.Loaded = dayOf(loaded[0])
		case 2:
			question.LoadedOpen = true
			loaded = nil
			for n := -1; n <= q.on; n++ {
				if n != 0 {
					loaded = append(loaded, n)
				}
			}
		}
		readings := append(l.readings(known, false), l.readings(min(known, q.on), false)...)
		slices.Sort(readings)
		readings = slices.Compact(readings)
		if len(l.facts()) > 5 {
			return // more completions than are worth the time
		}
		base := Base{Rate: exactly(plainBase), General: exactly(plainGeneral)}
		a, err := laws.Duty(question, base, nil)
		if err != nil {
			t.Fatal(err)
		}
		portions := []string{"rest", "steel", "us"}
		// vertices of the shares: what is open lies on one portion
		total := func(w *plainWorld, known int, voids bool, free string) (added, stands float64) {
			for _, p := range portions {
				weight := shares[p]
				if p == free {
					weight += 1 - shares["steel"]
				}
				if weight > 0 {
					s, x := l.duty(&q, w, known, voids, p, plainBase, plainGeneral)
					added, stands = added+weight*x, stands+weight*s
				}
			}
			return added, stands
		}
		want := [4]Range{}
		for k := range want {
			want[k] = Range{math.Inf(1), math.Inf(-1)}
		}
		for _, w := range l.worlds(given, readings, loaded) {
			for _, free := range portions {
				if free == "steel" && shares["steel"] > 0 {
					continue
				}
				sum := func(known int, voids bool) float64 {
					added, stands := total(&w, known, voids, free)
					return added + stands
				}
				assessed, owed, entry := sum(known, false), sum(known, true), sum(min(known, q.on), false)
				for k, x := range [...]float64{entry, assessed, owed, entry - owed} {
					want[k] = want[k].union(exactly(x))
				}
			}
		}
		for k, got := range [...]Range{a.AtEntry, a.Assessed, a.Owed, a.Refundable} {
			if !near(got, want[k]) {
				text, lists := l.text(1000)
				t.Fatalf("%s of %s on %s as known on %s, number %d: %v, want %v\nfacts %v, loaded %v\n%s%v", q.code, q.origin, dayOf(q.on), dayOf(known), k, got, want[k], given, loaded, text, lists)
			}
		}

		// The panel: no transit, the law as known, all lines and origins.
		codes := make([]trade.Product, len(plainCodes))
		for i, c := range plainCodes {
			codes[i] = trade.Product(c)
		}
		p := NewPanel(laws.Assessed, "USA", codes)
		p.Facts, p.Shares = truths, shares
		for _, n := range []int{q.on, q.on + 9, q.on} {
			day := p.On(dayOf(n))
			for i, code := range plainCodes {
				for _, origin := range plainOrigins[:3] {
					q = plainQuestion{code, origin, n, q.claim}
					x := day.Additional(i, trade.Economy(origin), q.claim, base)
					want, whole := Range{math.Inf(1), math.Inf(-1)}, Range{math.Inf(1), math.Inf(-1)}
					for _, w := range l.worlds(given, l.readings(known, false), []int{0}) {
						for _, free := range portions {
							if free == "steel" && shares["steel"] > 0 {
								continue
							}
							added, stands := total(&w, known, false, free)
							want, whole = want.union(exactly(added)), whole.union(exactly(added+stands))
						}
					}
					if !near(x.Range, want) || !near(x.Total(base.Rate), whole) || x.Rate < x.Range.Low-1e-9 || x.Rate > x.Range.High+1e-9 {
						text, lists := l.text(1000)
						t.Fatalf("panel: %s of %s on %s as known on %s: %v within %v, total %v, want %v and %v\n%s%v", code, origin, dayOf(n), dayOf(known), x.Rate, x.Range, x.Total(base.Rate), want, whole, text, lists)
					}
					by := 0.0
					for _, c := range x.By {
						by += c.Rate
					}
					if math.Abs(by-x.Rate) > 1e-9 {
						t.Fatalf("the authorities sum to %v, the rate is %v", by, x.Rate)
					}
				}
			}
		}

		// Without what became known later, the answer is the same.
		if before, ok := l.load(t, known); ok {
			laws, _ := CompileLaws([]*dossier.Dossier{before}, question.On, dayOf(known))
			b, err := laws.Duty(question, base, nil)
			if err != nil || b.Assessed != a.Assessed || b.Owed != a.Owed || b.AtEntry != a.AtEntry {
				t.Fatalf("what is known later changes the answer: %v, without it %v %v", a, b, err)
			}
		}
	})
}

// A duty changes on boundaries only.
func TestBoundariesProperty(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := drawLaw(t)
		d, ok := l.load(t, 1000)
		if !ok {
			return
		}
		known := rapid.IntRange(1, 60).Draw(t, "known day")
		start := trade.DateOf(2025, 1, 1)
		law, messages := Compile([]*dossier.Dossier{d}, start+trade.Date(known), false)
		if pact.HasErrors(messages) {
			return
		}
		const end = 90
		days := law.Boundaries(start+1, start+end)
		if days[0] != start+1 || !slices.IsSorted(days) || len(slices.Compact(slices.Clone(days))) != len(days) || days[len(days)-1] >= start+end {
			t.Fatalf("boundaries %v", days)
		}
		worlds := l.worlds(map[string]bool{}, []string{"p", "q"}, []int{0, 5})
		worlds = []plainWorld{worlds[0], worlds[len(worlds)/3], worlds[len(worlds)-1]} // some are enough to see a change
		view := func(n int) string {
			var b strings.Builder
			for _, code := range plainCodes {
				for _, origin := range plainOrigins[:3] {
					for i := range worlds {
						s, x := l.duty(&plainQuestion{code, origin, n, ""}, &worlds[i], known, false, []string{"rest", "steel", "us"}[i], plainBase, plainGeneral)
						fmt.Fprintf(&b, "%.9f %.9f,", s, x)
					}
				}
			}
			return b.String()
		}
		before := view(1)
		for n := 2; n < end; n++ {
			if now := view(n); now != before {
				if !slices.Contains(days, start+trade.Date(n)) {
					text, _ := l.text(1000)
					t.Fatalf("the law changes on %s, which is no boundary\n%s", start+trade.Date(n), text)
				}
				before = now
			}
		}
	})
}
