package ledger_test

import (
	"testing"

	"github.com/servanda/servanda/ledger"
)

// under a treaty, by KOR, of a result: what most fixtures begin with.
const binding = "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: KOR\n  to: USA\n  duty: result\n"
const soft = "2026-01-01 commitment x \"X\"\n  under: memo\n  by: KOR\n  to: USA\n  duty: result\n"

func TestRule1Replaced(t *testing.T) {
	heir := "2026-03-01 commitment y \"Y\"\n  under: treaty\n  by: KOR\n  duty: result\n  supersedes: x\n"
	parts := binding + "  part a\n    amount: 5 GPU\n  part b\n    amount: 5 GPU\n"
	two := "2026-01-01 commitment x \"X\"\n  under: treaty, memo\n  by: KOR\n  duty: result\n"
	run(t, []check{
		{name: "superseded", text: binding + "2026-02-01 superseded x from src\n", at: "2026-02-01", id: "x", status: ledger.Superseded, rule: 1},
		{name: "the day before", text: binding + "2026-02-01 superseded x from src\n", at: "2026-01-31 2026-12-31", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "terminated", text: binding + "2026-02-01 terminated x from src\n", at: "2026-02-02", id: "x", status: ledger.Terminated, rule: 1},
		{name: "terminated with effect later", text: binding + "2026-02-01 terminated x from src\n  on: 2026-08-01\n", at: "2026-07-31", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "suspended", text: binding + "2026-02-01 suspended x from src\n", at: "2026-02-02", id: "x", status: ledger.Suspended, rule: 1},
		{name: "resumed", text: binding + "2026-02-01 suspended x from src\n2026-03-01 resumed x from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "suspended again", text: binding + "2026-02-01 suspended x from src\n2026-03-01 resumed x from src\n2026-04-01 suspended x from src\n", at: "2026-04-01", id: "x", status: ledger.Suspended, rule: 1},
		{name: "resuming does not revive what was terminated", text: binding + "2026-02-01 terminated x from src\n2026-03-01 resumed x from src\n", at: "2026-03-01", id: "x", status: ledger.Terminated, rule: 1},
		{name: "before delivery: a terminated promise is not fulfilled", text: binding + "  amount: 5 GPU\n2026-02-01 delivered x 5 GPU from src\n2026-03-01 terminated x from src\n", at: "2026-03-02", id: "x", status: ledger.Terminated, rule: 1},
		{name: "by a later commitment", text: binding + heir, at: "2026-03-01", id: "x", status: ledger.Superseded, rule: 1, because: "y takes its place"},
		{name: "not yet by the later commitment", text: binding + heir, at: "2026-02-28 2026-12-31", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "the heir stands", text: binding + heir, at: "2026-03-01", id: "y", status: ledger.OpenEnded, rule: 12},
		{name: "a withdrawn heir takes nothing", text: binding + heir + "2026-04-01 correct y, withdrawn\n", at: "2026-04-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "one part", text: parts + "2026-02-01 superseded x.a from src\n", at: "2026-02-01", id: "x.a", status: ledger.Superseded, rule: 1},
		{name: "the other part", text: parts + "2026-02-01 superseded x.a from src\n", at: "2026-02-01", id: "x.b", status: ledger.OpenEnded, rule: 12},
		{name: "the whole of a superseded part", text: parts + "2026-02-01 superseded x.a from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "the part of a superseded whole", text: parts + "2026-02-01 superseded x from src\n", at: "2026-02-01", id: "x.b", status: ledger.Superseded, rule: 1},
		{name: "instrument terminated", text: binding + "2026-02-01 terminated treaty from src\n", at: "2026-02-01", id: "x", status: ledger.Terminated, rule: 1, because: "treaty is terminated"},
		{name: "one of two instruments terminated", text: two + "2026-02-01 terminated treaty from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "both instruments gone", text: two + "2026-02-01 terminated treaty from src\n2026-02-02 suspended memo from src\n", at: "2026-02-02", id: "x", status: ledger.Suspended, rule: 1},
		{name: "instrument above suspended", text: "2026-01-01 commitment x \"X\"\n  under: order\n  by: KOR\n  duty: result\n2026-02-01 suspended statute from src\n", at: "2026-02-01", id: "x", status: ledger.Suspended, rule: 1},
		{name: "instrument above resumed", text: "2026-01-01 commitment x \"X\"\n  under: order\n  by: KOR\n  duty: result\n2026-02-01 suspended statute from src\n2026-03-01 resumed statute from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "an instrument that takes the place of another", text: soft + "2026-02-01 instrument memo2 \"New memorandum\"\n  supersedes: memo\n", at: "2026-02-01", id: "x", status: ledger.Superseded, rule: 1},
	})
}

func TestRule2Fulfilled(t *testing.T) {
	ten := binding + "  amount: 10 GPU\n"
	steps := binding + "  milestone first by 2026-03-31\n  milestone second by 2026-06-30\n"
	run(t, []check{
		{name: "delivered", text: ten + "2026-02-01 delivered x 4 GPU from src\n2026-03-01 delivered x 6 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2, delivered: "10..10"},
		{name: "one short", text: ten + "2026-02-01 delivered x 4 GPU from src\n2026-03-01 delivered x 5 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "9..9"},
		{name: "late", text: ten + "  due: 2026-02-28\n2026-03-01 delivered x 10 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2, flags: "late"},
		{name: "on the day due", text: ten + "  due: 2026-02\n2026-02-28 delivered x 10 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "heard late, done in time", text: ten + "  due: 2026-02-28\n2026-03-20 delivered x 10 GPU from src\n  on: 2026-02-27\n", at: "2026-03-20", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "within grace is not late", text: ten + "  due: 2026-02-28\n  grace: 30 days\n2026-03-30 delivered x 10 GPU from src\n", at: "2026-03-30", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "after grace is late", text: ten + "  due: 2026-02-28\n  grace: 30 days\n2026-03-31 delivered x 10 GPU from src\n", at: "2026-03-31", id: "x", status: ledger.Fulfilled, rule: 2, flags: "late"},
		{name: "confirmed", text: binding + "2026-02-01 confirmed x from src\n", at: "2026-02-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "confirmed, partly", text: binding + "2026-02-01 confirmed x from src, partly\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "confirmed with score 0", text: binding + "2026-02-01 confirmed x from src\n  score: 0\n  coder: kim\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "confirmed with score 1", text: binding + "2026-02-01 confirmed x from src\n  score: 1\n  coder: kim\n", at: "2026-02-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "found not met, then confirmed late", text: binding + "  due: 2026-01-31\n2026-02-01 confirmed x from src, not met\n2026-03-01 confirmed x from src\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2, flags: "late"},
		{name: "confirmed, then found not met", text: binding + "2026-02-01 confirmed x from src\n2026-03-01 confirmed x from src, not met\n", at: "2026-03-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "an observation without a finding changes no confirmation", text: binding + "2026-02-01 confirmed x from src\n2026-03-01 observed x 3 GPU from src\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "all milestones", text: steps + "2026-03-01 confirmed x.first from src\n2026-06-01 confirmed x.second from src\n", at: "2026-06-01", id: "x", status: ledger.Fulfilled, rule: 2, because: "milestone second confirmed"},
		{name: "one of two milestones", text: steps + "2026-03-01 confirmed x.first from src\n", at: "2026-06-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-06-30"},
		{name: "a milestone partly", text: steps + "2026-03-01 confirmed x.first from src\n2026-06-01 confirmed x.second from src, partly\n", at: "2026-06-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "milestones late", text: steps + "2026-04-01 confirmed x.first from src\n2026-06-01 confirmed x.second from src\n", at: "2026-06-01", id: "x", status: ledger.Fulfilled, rule: 2, flags: "late"},
		{name: "milestones of an amount do not deliver it", text: ten + "  milestone first by 2026-03-31\n2026-03-01 confirmed x.first from src\n", at: "2026-04-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "conduct is not judged by amounts", text: "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: KOR\n  duty: conduct\n  amount: 10 GPU\n2026-02-01 delivered x 10 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "more than must be passed", text: binding + "  amount: more than 10 GPU\n2026-02-01 delivered x 10 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "more than is passed", text: binding + "  amount: more than 10 GPU\n2026-02-01 delivered x 11 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "more than on more than", text: binding + "  amount: more than 10 GPU\n2026-02-01 delivered x more than 10 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "10.."},
		{name: "at least on at least", text: binding + "  amount: at least 10 GPU\n2026-02-01 delivered x at least 10 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "up to proves nothing", text: binding + "  amount: more than 10 GPU\n2026-02-01 delivered x up to 50 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "0..50"},
		{name: "a level reached", text: binding + "  level: 3.5 % of GDP\n  due: 2026-06-30\n2026-06-01 observed x 3.6 % of GDP from src\n", at: "2026-12-01", id: "x", status: ledger.Fulfilled, rule: 2, delivered: "3.6..3.6"},
		{name: "a level reached late", text: binding + "  level: 3.5 % of GDP\n  due: 2026-06-30\n2026-06-01 observed x 3.2 % of GDP from src\n2026-07-01 observed x 3.6 % of GDP from src\n", at: "2026-12-01", id: "x", status: ledger.Fulfilled, rule: 2, flags: "late"},
		{name: "levels are not summed", text: binding + "  level: 3.5 % of GDP\n2026-06-01 observed x 2.8 % of GDP from src\n2026-07-01 observed x 3 % of GDP from src\n", at: "2026-12-01", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "3..3"},
		{name: "fulfilled before it lapses", text: ten + "2026-02-01 delivered x 10 GPU from src\n2026-03-01 ended x from src\n", at: "2026-04-01", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "delivered before it was due to start", text: ten + "  start: 2027\n2026-02-01 delivered x 10 GPU from src\n", at: "2026-04-01", id: "x", status: ledger.Fulfilled, rule: 2},
	})
}

func TestRule3Lapsed(t *testing.T) {
	rests := soft + "  rests-on: statute\n"
	run(t, []check{
		{name: "ended", text: binding + "2026-02-01 ended x from src\n", at: "2026-02-02", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "its last day", text: binding + "2026-02-01 ended x from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "ended after it fell due", text: binding + "  due: 2026-01-31\n2026-02-20 ended x from src\n", at: "2026-03-01", id: "x", status: ledger.Overdue, rule: 7},
		{name: "ended on the day it fell due", text: binding + "  due: 2026-02-20\n2026-02-20 ended x from src\n", at: "2026-03-01", id: "x", status: ledger.Overdue, rule: 7},
		{name: "ended before it fell due", text: binding + "  due: 2026-06-30\n2026-02-20 ended x from src\n", at: "2026-12-01", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "an end does not wipe out a finding", text: binding + "2026-02-01 confirmed x from src, not met\n2026-02-20 ended x from src\n", at: "2026-03-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "period over", text: binding + "  agreed: 2026-01-01\n  period: 2026-01 .. 2026-06\n", at: "2026-07-01", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "last day of the period", text: binding + "  agreed: 2026-01-01\n  period: 2026-01 .. 2026-06\n", at: "2026-06-30", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "ground void", text: rests + "2026-02-20 voided statute from src\n", at: "2026-02-20", id: "x", status: ledger.Lapsed, rule: 3, because: "statute, on which it rests, is void"},
		{name: "ground of a ground void", text: soft + "  rests-on: order\n2026-02-20 voided statute from src\n", at: "2026-02-20", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "ground threatened only", text: rests + "2026-02-20 threatened statute from src\n", at: "2026-02-20", id: "x", status: ledger.OpenEnded, rule: 12, flags: "at risk"},
		{name: "ground void after it fell due", text: rests + "  due: 2026-01-31\n2026-02-20 voided statute from src\n", at: "2026-12-01", id: "x", status: ledger.Overdue, rule: 7},
		{name: "ground gone before it fell due", text: rests + "  due: 2026-06-30\n2026-02-20 ended statute from src\n", at: "2026-12-01", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "its own instrument void", text: binding + "2026-02-20 voided treaty from src\n", at: "2026-02-20", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "void itself, from the beginning", text: binding + "2026-02-20 voided x from src\n", at: "2026-01-15 2026-02-20", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "an option runs out", text: "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: KOR\n  duty: option\n  due: 2026-06-30\n", at: "2026-07-01", id: "x", status: ledger.Lapsed, rule: 3, because: "the option ran out"},
		{name: "the last day of an option", text: "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: KOR\n  duty: option\n  due: 2026-06-30\n", at: "2026-06-30", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "lapsed before disputed", text: binding + "2026-02-01 ended x from src\n2026-02-01 disputed x from src\n", at: "2026-02-02", id: "x", status: ledger.Lapsed, rule: 3},
	})
}

func TestRule4Disputed(t *testing.T) {
	ten := binding + "  amount: 10 GPU\n"
	rivals := binding + "  amount: 10 GPU from src\n  amount: 20 GPU from src2\nsource src2 \"Another\"\n  grade: press\n"
	run(t, []check{
		{name: "a party denies the promise", text: binding + "2026-02-01 disputed x from src\n  by: USA\n", at: "2026-02-01", id: "x", status: ledger.Disputed, rule: 4},
		{name: "the denial is taken back", text: binding + "2026-02-01 disputed x from src\n  by: USA\n2026-03-01 ended x/disputed/2026-02-01 from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "disputed before not yet due", text: binding + "  start: 2027\n2026-02-01 disputed x from src\n", at: "2026-02-01", id: "x", status: ledger.Disputed, rule: 4},
		{name: "the only delivery is denied", text: ten + "2026-02-01 delivered x 10 GPU from src\n2026-02-05 disputed x/delivered/2026-02-01 from src\n  by: USA\n", at: "2026-02-05", id: "x", status: ledger.Disputed, rule: 4, delivered: "0..10"},
		{name: "before the denial is known", text: ten + "2026-02-01 delivered x 10 GPU from src\n2026-02-05 disputed x/delivered/2026-02-01 from src\n", at: "2026-02-04", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "a delivery that decides is denied", text: ten + "2026-02-01 delivered x 6 GPU from src\n2026-02-02 delivered x 4 GPU from src\n2026-02-05 disputed x/delivered/2026-02-02 from src\n", at: "2026-02-05", id: "x", status: ledger.Disputed, rule: 4, delivered: "6..10"},
		{name: "a denied delivery that would not be enough", text: ten + "2026-02-01 delivered x 6 GPU from src\n2026-02-02 delivered x 3 GPU from src\n2026-02-05 disputed x/delivered/2026-02-02 from src\n", at: "2026-02-05", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "6..9"},
		{name: "a denied delivery that is not needed", text: ten + "2026-02-01 delivered x 10 GPU from src\n2026-02-02 delivered x 3 GPU from src\n  on: 2026-01-20\n2026-02-05 disputed x/delivered/2026-02-02 from src\n", at: "2026-02-05", id: "x", status: ledger.Fulfilled, rule: 2, errors: true},
		{name: "one of two denials stands", text: ten + "2026-02-01 delivered x 10 GPU from src\n2026-02-05 disputed x/delivered/2026-02-01 from src\n2026-02-06 disputed x/delivered/2026-02-01 from src\n2026-02-07 ended x/delivered/2026-02-01/disputed/2026-02-06 from src\n", at: "2026-02-08", id: "x", status: ledger.Disputed, rule: 4},
		{name: "the confirmation is denied", text: binding + "2026-02-01 confirmed x from src\n2026-02-05 disputed x/confirmed/2026-02-01 from src\n", at: "2026-02-05", id: "x", status: ledger.Disputed, rule: 4},
		{name: "another confirmation stands", text: binding + "2026-02-01 confirmed x from src\n2026-02-05 disputed x/confirmed/2026-02-01 from src\n2026-02-09 confirmed x from src\n", at: "2026-02-09", id: "x", status: ledger.Fulfilled, rule: 2},
		{name: "the finding of a breach is denied", text: binding + "2026-02-01 confirmed x from src, not met\n2026-02-05 disputed x/confirmed/2026-02-01 from src\n", at: "2026-02-05", id: "x", status: ledger.Disputed, rule: 4},
		{name: "rival amounts, the lower is reached", text: rivals + "2026-02-01 delivered x 10 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.Disputed, rule: 4, flags: "conflict", because: "10 GPU"},
		{name: "rival amounts, none is reached", text: rivals + "2026-02-01 delivered x 9 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, flags: "conflict"},
		{name: "rival amounts, both are reached", text: rivals + "2026-02-01 delivered x 20 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.Fulfilled, rule: 2, flags: "conflict"},
		{name: "rival amounts, the lower is chosen", text: rivals + "2026-02-01 delivered x 10 GPU from src\n2026-03-01 choose x 10 GPU from src\n  by: kim\n  reason: the text\nparty kim \"Kim\"\n  type: person\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2, because: "10 GPU is chosen: the text"},
		{name: "rival amounts, before the choice", text: rivals + "2026-02-01 delivered x 10 GPU from src\n2026-03-01 choose x 10 GPU from src\n  reason: the text\n", at: "2026-02-28", id: "x", status: ledger.Disputed, rule: 4, flags: "conflict"},
		{name: "amounts that can both be true", text: binding + "  amount: more than 10 GPU from src\n  amount: 20 GPU from src2\nsource src2 \"Another\"\n  grade: press\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "a claim is a rival", text: ten + "2026-02-01 claim c \"C\"\n  about: x\n  amount: 20 GPU from src\n2026-02-01 delivered x 10 GPU from src\n", at: "2026-02-01", id: "x", status: ledger.Disputed, rule: 4, flags: "conflict"},
		{name: "a claim of another part is none", text: binding + "  part a\n    amount: 10 GPU\n  part b\n    amount: 20 GPU\n2026-02-01 claim c \"C\"\n  about: x.b\n  amount: 30 GPU from src\n2026-02-01 delivered x.a 10 GPU from src\n", at: "2026-02-01", id: "x.a", status: ledger.Fulfilled, rule: 2},
	})
}

func TestRule5NotYetDue(t *testing.T) {
	run(t, []check{
		{name: "start ahead", text: binding + "  start: 2026-06\n", at: "2026-05-31", id: "x", status: ledger.NotYetDue, rule: 5, because: "starts on 2026-06-01"},
		{name: "start come", text: binding + "  start: 2026-06\n", at: "2026-06-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "period ahead, promised already", text: binding + "  period: 2027 .. 2030\n", at: "2026-05-31", id: "x", status: ledger.NotYetDue, rule: 5, because: "its period begins on 2027-01-01"},
		{name: "period begun", text: binding + "  period: 2027 .. 2030\n", at: "2027-01-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "condition not come", text: binding + "  when: later\n2026-06-01 event later \"Later\"\n  parties: KOR\n", at: "2026-05-31 2026-12-31", id: "x", status: ledger.NotYetDue, rule: 5, because: "it waits for later"},
		{name: "condition come", text: binding + "  when: later\n2026-06-01 event later \"Later\"\n  parties: KOR\n", at: "2026-06-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "condition not known", text: binding + "  when: later\n2026-06-01 event later \"Later\"\n  on: 2026-03-01\n  parties: KOR\n", at: "2026-05-01 2026-05-01", id: "x", status: ledger.NotYetDue, rule: 5},
		{name: "condition in hindsight", text: binding + "  when: later\n2026-06-01 event later \"Later\"\n  on: 2026-03-01\n  parties: KOR\n", at: "2026-05-01 2026-06-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "condition in words is taken as met", text: binding + "  when: the market is calm\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, assumes: "the condition is met: the market is calm"},
		{name: "waits for a commitment", text: binding + "  when: y\n2026-01-01 commitment y \"Y\"\n  under: memo\n  by: USA\n", at: "2026-02-01", id: "x", status: ledger.NotYetDue, rule: 5},
		{name: "the commitment is kept", text: binding + "  when: y\n2026-01-01 commitment y \"Y\"\n  under: memo\n  by: USA\n2026-02-01 confirmed y from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "a step of the commitment is not the commitment", text: binding + "  when: y\n2026-01-01 commitment y \"Y\"\n  under: memo\n  by: USA\n  milestone one by 2026-05-01\n  milestone two by 2026-06-01\n2026-02-01 confirmed y.one from src\n", at: "2026-02-01", id: "x", status: ledger.NotYetDue, rule: 5},
		{name: "a step is what it waits for", text: binding + "  when: y.one\n2026-01-01 commitment y \"Y\"\n  under: memo\n  by: USA\n  milestone one by 2026-05-01\n2026-02-01 confirmed y.one from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "found not met, the condition has not come", text: binding + "  when: y\n2026-01-01 commitment y \"Y\"\n  under: memo\n  by: USA\n2026-02-01 confirmed y from src, not met\n", at: "2026-02-01", id: "x", status: ledger.NotYetDue, rule: 5},
		{name: "days after what has not come", text: binding + "  due: 45 days after later\n2026-06-01 event later \"Later\"\n  parties: KOR\n", at: "2026-05-31 2026-12-31", id: "x", status: ledger.NotYetDue, rule: 5},
		{name: "not yet due before breached", text: binding + "  start: 2027\n2026-02-01 confirmed x from src, not met\n", at: "2026-02-01", id: "x", status: ledger.NotYetDue, rule: 5},
	})
}

func TestRule6Breached(t *testing.T) {
	ten := "  amount: 10 GPU\n  due: 2026-06-30\n"
	run(t, []check{
		{name: "found not met, binding", text: binding + "2026-07-01 confirmed x from src, not met\n", at: "2026-07-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "found not met, not binding", text: soft + "2026-07-01 confirmed x from src, not met\n", at: "2026-07-01", id: "x", status: ledger.NotMet, rule: 6},
		{name: "binding through the instrument above", text: "2026-01-01 commitment x \"X\"\n  under: order\n  by: KOR\n  duty: result\n2026-07-01 confirmed x from src, not met\n", at: "2026-07-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "an intention binds nobody", text: "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: KOR\n  duty: intention\n2026-07-01 confirmed x from src, not met\n", at: "2026-07-01", id: "x", status: ledger.NotMet, rule: 6},
		{name: "score −1", text: binding + "2026-07-01 observed x from src\n  score: -1\n  coder: kim\n", at: "2026-07-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "score 0 is work in progress", text: binding + "2026-07-01 observed x from src\n  score: 0\n  coder: kim\n", at: "2026-07-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "a total after the deadline falls short", text: binding + ten + "2026-07-15 observed x 6 GPU from src\n", at: "2026-07-15", id: "x", status: ledger.Breached, rule: 6, because: "only 6 GPU by then"},
		{name: "a total before the deadline proves nothing", text: binding + ten + "2026-06-15 observed x 6 GPU from src\n", at: "2026-07-15", id: "x", status: ledger.Overdue, rule: 7},
		{name: "a total within grace proves nothing", text: binding + ten + "  grace: 30 days\n2026-07-15 observed x 6 GPU from src\n", at: "2026-08-15", id: "x", status: ledger.Overdue, rule: 7},
		{name: "an open total proves nothing", text: binding + ten + "2026-07-15 observed x at least 6 GPU from src\n", at: "2026-07-15", id: "x", status: ledger.Overdue, rule: 7},
		{name: "what may be more is no evidence of less", text: binding + ten + "2026-07-15 observed x 6 GPU from src\n2026-07-20 delivered x 5 GPU from src, attribution unknown\n", at: "2026-07-21", id: "x", status: ledger.Overdue, rule: 7, delivered: "6..11"},
		{name: "up to is never broken", text: binding + "  amount: up to 10 GPU\n  due: 2026-06-30\n2026-07-15 observed x 6 GPU from src\n", at: "2026-07-15", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "the total of a part does not break the whole", text: binding + ten + "  part a\n    amount: 4 GPU\n2026-07-15 observed x.a 4 GPU from src\n", at: "2026-07-15", id: "x", status: ledger.Overdue, rule: 7, delivered: "4..4"},
		{name: "a level missed", text: binding + "  level: 3.5 % of GDP\n  due: 2026-06-30\n2026-07-15 observed x 3 % of GDP from src\n", at: "2026-07-15", id: "x", status: ledger.Breached, rule: 6},
		{name: "a milestone missed, as found", text: binding + "  milestone m by 2026-06-30\n2026-07-02 confirmed x.m from src, not met\n", at: "2026-07-02", id: "x", status: ledger.Breached, rule: 6},
		{name: "a milestone missed and made good", text: binding + "  milestone m by 2026-06-30\n2026-07-02 confirmed x.m from src, not met\n2026-08-02 confirmed x.m from src\n", at: "2026-08-02", id: "x", status: ledger.Fulfilled, rule: 2, flags: "late"},
		{name: "a milestone confirmed and then found not met", text: binding + "  milestone m by 2026-06-30\n2026-06-02 confirmed x.m from src\n2026-07-02 confirmed x.m from src, not met\n", at: "2026-08-02", id: "x", status: ledger.Breached, rule: 6},
		{name: "what binds is read as amended", text: soft + "2026-02-01 amended memo from src\n  binding: yes\n2026-07-01 confirmed x from src, not met\n", at: "2026-07-01", id: "x", status: ledger.Breached, rule: 6},
	})
}

func TestRule7Overdue(t *testing.T) {
	due := binding + "  due: 2026-06-30\n"
	run(t, []check{
		{name: "the day after", text: due, at: "2026-07-01", id: "x", status: ledger.Overdue, rule: 7, due: "2026-06-30"},
		{name: "the day itself", text: due, at: "2026-06-30", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "month, quarter and year end with their last day", text: binding + "  due: 2026-Q2\n", at: "2026-06-30", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-06-30"},
		{name: "within grace", text: due + "  grace: 1 month\n", at: "2026-07-30", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "grace over", text: due + "  grace: 1 month\n", at: "2026-07-31", id: "x", status: ledger.Overdue, rule: 7},
		{name: "searched without result is no breach", text: due + "2026-07-10 searched x \"press of Korea\"\n", at: "2026-07-10", id: "x", status: ledger.Overdue, rule: 7, because: "searched: \"press of Korea\""},
		{name: "partly delivered", text: binding + "  amount: 10 GPU\n  due: 2026-06-30\n2026-03-01 delivered x 9 GPU from src\n", at: "2026-07-01", id: "x", status: ledger.Overdue, rule: 7},
		{name: "a milestone", text: binding + "  milestone m by 2026-03-31\n", at: "2026-04-01", id: "x", status: ledger.Overdue, rule: 7, due: "2026-03-31", because: "milestone m was due"},
		{name: "a milestone within grace", text: binding + "  grace: 10 days\n  milestone m by 2026-03-31\n", at: "2026-04-10", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "a milestone that can only begin", text: binding + "  milestone m not before 2026-03-31\n", at: "2026-04-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "a milestone as soon as possible", text: binding + "  milestone m by as soon as possible\n", at: "2030-04-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "up to", text: binding + "  amount: up to 10 GPU\n  due: 2026-06-30\n", at: "2026-07-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "overdue before infeasible", text: binding + "  amount: 50 GPU\n  cap: 5 GPU per calendar-year\n  due: 2026-06-30\n", at: "2026-07-01", id: "x", status: ledger.Overdue, rule: 7, errors: true},
	})
}

func TestRule8Infeasible(t *testing.T) {
	capped := func(due string) string {
		return binding + "  amount: 50 GPU\n  cap: 10 GPU per calendar-year\n  due: " + due + "\n"
	}
	run(t, []check{
		{name: "five years are enough", text: capped("2030"), at: "2026-01-01", id: "x", status: ledger.OnTrack, rule: 11, flags: "at risk", because: "100 % of what the cap still lets through by 2030-12-31 is needed"},
		{name: "one year was lost", text: capped("2030"), at: "2027-01-01", id: "x", status: ledger.Infeasible, rule: 8, because: "50 open, the cap lets 40 through until 2030-12-31"},
		{name: "one year was used", text: capped("2030") + "2026-12-31 delivered x 10 GPU from src\n", at: "2027-01-01", id: "x", status: ledger.OnTrack, rule: 11, flags: "at risk"},
		{name: "one piece is missing", text: capped("2030") + "2026-12-31 delivered x 9 GPU from src\n", at: "2027-01-01", id: "x", status: ledger.Infeasible, rule: 8},
		{name: "up to is never infeasible", text: binding + "  amount: up to 50 GPU\n  cap: 10 GPU per calendar-year\n  due: 2027\n", at: "2026-01-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "grace counts", text: binding + "  amount: 10 GPU\n  cap: 10 GPU per calendar-year\n  due: 2026\n  grace: 1 month\n", at: "2027-01-05", id: "x", status: ledger.OnTrack, rule: 11, flags: "at risk"},
		{name: "infeasible before behind", text: binding + "  amount: 50 GPU\n  cap: 10 GPU per calendar-year\n  schedule: 2026 10 GPU\n  due: 2030\n", at: "2027-01-01", id: "x", status: ledger.Infeasible, rule: 8},
		{name: "conduct has no arithmetic", text: "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: KOR\n  duty: conduct\n  amount: 50 GPU\n  cap: 10 GPU per calendar-year\n  due: 2030\n", at: "2029-01-01", id: "x", status: ledger.OnTrack, rule: 11},
	})
}

func TestRule9Behind(t *testing.T) {
	plan := binding + "  amount: 50 GPU\n  schedule: 2026 10 GPU\n  schedule: 2027 30 GPU\n  due: 2030\n"
	linear := binding + "  amount: 100 GPU\n  pace: linear\n  due: 2026-04-11\n" // 100 days
	run(t, []check{
		{name: "behind", text: plan + "2026-12-01 delivered x 9 GPU from src\n", at: "2027-01-01", id: "x", status: ledger.Behind, rule: 9, because: "10 is scheduled by now, 9 is evidenced"},
		{name: "the day itself is not over", text: plan + "2026-12-01 delivered x 9 GPU from src\n", at: "2026-12-31", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "as scheduled", text: plan + "2026-12-01 delivered x 10 GPU from src\n", at: "2027-01-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "the next line of the schedule", text: plan + "2026-12-01 delivered x 29 GPU from src\n", at: "2028-01-01", id: "x", status: ledger.Behind, rule: 9},
		{name: "no schedule, no pace", text: binding + "  amount: 50 GPU\n  due: 2030\n", at: "2030-12-30", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "a schedule without a deadline", text: binding + "  amount: 50 GPU\n  schedule: 2026 10 GPU\n", at: "2026-06-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "linear, behind", text: linear + "2026-01-31 delivered x 39 GPU from src\n", at: "2026-02-11", id: "x", status: ledger.Behind, rule: 9, because: "40 is scheduled by now, 39 is evidenced"},
		{name: "linear, in step", text: linear + "2026-01-31 delivered x 40 GPU from src\n", at: "2026-02-11", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "what may be of it does not count", text: plan + "2026-12-01 delivered x 10 GPU from src, attribution unknown\n", at: "2027-01-01", id: "x", status: ledger.Behind, rule: 9, delivered: "0..10"},
	})
}

func TestRule10AtRisk(t *testing.T) {
	capped := func(more string) string {
		return binding + "  amount: 50 GPU\n  cap: 10 GPU per calendar-year\n  due: 2031\n" + more
	}
	run(t, []check{
		{name: "50 of 60", text: capped(""), at: "2026-01-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "45 of 50 is 0.9", text: capped("2026-12-31 delivered x 5 GPU from src\n"), at: "2027-01-01", id: "x", status: ledger.OnTrack, rule: 11, flags: "at risk", because: "90 %"},
		{name: "44 of 50 is less", text: capped("2026-12-31 delivered x 6 GPU from src\n"), at: "2027-01-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "risk-at", text: capped("  risk-at: 0.8\n"), at: "2026-01-01", id: "x", status: ledger.OnTrack, rule: 11, flags: "at risk"},
		{name: "a threat", text: binding + "2026-02-01 threatened x from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, flags: "at risk"},
		{name: "a threat withdrawn", text: binding + "2026-02-01 threatened x from src\n2026-03-01 ended x/threatened/2026-02-01 from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "a threat of one part", text: binding + "  part a\n    amount: 1 GPU\n  part b\n    amount: 1 GPU\n2026-02-01 threatened x.a from src\n", at: "2026-02-01", id: "x.b", status: ledger.OpenEnded, rule: 12},
		{name: "the ground is suspended", text: soft + "  rests-on: statute\n2026-02-01 suspended statute from src\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, flags: "at risk"},
		{name: "the ground is resumed", text: soft + "  rests-on: statute\n2026-02-01 suspended statute from src\n2026-03-01 resumed statute from src\n", at: "2026-03-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "what is over is at no risk", text: binding + "2026-02-01 threatened x from src\n2026-03-01 terminated x from src\n", at: "2026-03-01", id: "x", status: ledger.Terminated, rule: 1},
	})
}

func TestRules11And12(t *testing.T) {
	run(t, []check{
		{name: "a deadline", text: binding + "  due: 2030\n", at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2030-12-31"},
		{name: "a dated milestone", text: binding + "  milestone m by 2026-06\n", at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-06-30"},
		{name: "neither", text: binding + "  amount: 10 GPU\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12, delivered: "0..", assumes: "no delivery evidenced"},
		{name: "as soon as possible is no deadline", text: binding + "  due: as soon as possible\n", at: "2026-02-01", id: "x", status: ledger.OpenEnded, rule: 12},
		{name: "as soon as possible with a dated milestone", text: binding + "  due: as soon as possible\n  milestone m by 2026-06\n", at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11},
		{name: "the deadline of the whole is that of its part", text: binding + "  due: 2030\n  part a\n    amount: 3 GPU\n", at: "2026-02-01", id: "x.a", status: ledger.OnTrack, rule: 11},
		{name: "the next milestone comes before the deadline", text: binding + "  due: 2030\n  milestone m by 2026-06\n", at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-06-30"},
		{name: "months after its own signing", text: binding + "  due: 36 months after x\n", at: "2026-02-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2029-01-01"},
		{name: "confirming it does not move its own deadline", text: binding + "  due: 1 month after x\n2026-03-01 confirmed x from src\n", at: "2026-03-01", id: "x", status: ledger.Fulfilled, rule: 2, flags: "late", due: "2026-02-01"},
		{name: "days after an event", text: binding + "  due: 45 days after later\n2026-06-01 event later \"Later\"\n  parties: KOR\n", at: "2026-06-01", id: "x", status: ledger.OnTrack, rule: 11, due: "2026-07-16"},
		{name: "month start of an event", text: binding + "  due: month start of later\n2026-06-17 event later \"Later\"\n  parties: KOR\n", at: "2026-06-17", id: "x", status: ledger.Overdue, rule: 7, due: "2026-06-01"},
	})
}

func TestRule13Refrain(t *testing.T) {
	refrain := "2026-01-01 commitment x \"X\"\n  under: treaty\n  by: KOR\n  duty: refrain\n"
	run(t, []check{
		{name: "kept in silence", text: refrain, at: "2030-01-01", id: "x", status: ledger.Kept, rule: 13, assumes: "no violation evidenced"},
		{name: "violated", text: refrain + "2026-05-01 observed x from src, violated\n", at: "2026-05-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "the day before", text: refrain + "2026-05-01 observed x from src, violated\n", at: "2026-04-30 2026-12-31", id: "x", status: ledger.Kept, rule: 13},
		{name: "a later figure does not heal it", text: refrain + "2026-05-01 observed x from src, violated\n2026-06-01 observed x 3 GPU from src\n", at: "2026-06-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "a later finding does", text: refrain + "2026-05-01 observed x from src, violated\n2026-06-01 confirmed x from src\n", at: "2026-06-01", id: "x", status: ledger.Kept, rule: 13},
		{name: "not binding", text: "2026-01-01 commitment x \"X\"\n  under: memo\n  by: KOR\n  duty: refrain\n2026-05-01 observed x from src, violated\n", at: "2026-05-01", id: "x", status: ledger.NotMet, rule: 6},
		{name: "never fulfilled", text: refrain + "2026-05-01 confirmed x from src\n", at: "2026-05-01", id: "x", status: ledger.Kept, rule: 13},
		{name: "over", text: refrain + "  agreed: 2026-01-01\n  period: 2026 .. 2027\n", at: "2028-01-01", id: "x", status: ledger.Lapsed, rule: 3},
		{name: "a violation outlives the period", text: refrain + "  agreed: 2026-01-01\n  period: 2026 .. 2027\n2026-05-01 observed x from src, violated\n", at: "2028-01-01", id: "x", status: ledger.Breached, rule: 6},
		{name: "a disputed violation", text: refrain + "2026-05-01 observed x from src, violated\n2026-05-02 disputed x/observed/2026-05-01 from src\n", at: "2026-05-02", id: "x", status: ledger.Disputed, rule: 4},
		{name: "threatened", text: refrain + "2026-05-01 threatened x from src\n", at: "2026-05-01", id: "x", status: ledger.Kept, rule: 13, flags: "at risk"},
	})
}

func TestRules21To25Measures(t *testing.T) {
	m := "2026-01-01 measure m \"M\"\n  under: order\n  origin: KOR\n  goods: all\n  duty: add 10%\n  applies: 2026-02-01 .. 2026-12-31\n"
	run(t, []check{
		{name: "announced", text: m, at: "2026-01-31", id: "m", status: ledger.Announced, rule: 24, due: "2026-02-01"},
		{name: "in effect", text: m, at: "2026-02-01", id: "m", status: ledger.InEffect, rule: 25},
		{name: "its last day", text: m, at: "2026-12-31", id: "m", status: ledger.InEffect, rule: 25},
		{name: "over by its own act", text: m, at: "2027-01-01", id: "m", status: ledger.Ended, rule: 23, because: "it applied until 2026-12-31"},
		{name: "ended by a later act, the last day", text: m + "2026-03-01 ended m from src\n", at: "2026-03-01", id: "m", status: ledger.InEffect, rule: 25},
		{name: "ended by a later act", text: m + "2026-03-01 ended m from src\n", at: "2026-03-02", id: "m", status: ledger.Ended, rule: 23},
		{name: "terminated before it applied", text: m + "2026-01-15 terminated m from src\n", at: "2026-01-20", id: "m", status: ledger.Ended, rule: 23},
		{name: "the order ended", text: m + "2026-03-01 terminated order from src\n", at: "2026-03-01", id: "m", status: ledger.Ended, rule: 23},
		{name: "suspended", text: m + "2026-03-01 suspended m from src\n", at: "2026-03-01", id: "m", status: ledger.Suspended, rule: 22},
		{name: "the statute suspended", text: m + "2026-03-01 suspended statute from src\n", at: "2026-03-01", id: "m", status: ledger.Suspended, rule: 22},
		{name: "resumed", text: m + "2026-03-01 suspended m from src\n2026-04-01 resumed m from src\n", at: "2026-04-01", id: "m", status: ledger.InEffect, rule: 25},
		{name: "suspended and over", text: m + "2026-03-01 suspended m from src\n", at: "2027-01-01", id: "m", status: ledger.Ended, rule: 23},
		{name: "void through the tree", text: m + "2026-03-01 voided statute from src\n", at: "2026-03-01", id: "m", status: ledger.Void, rule: 21},
		{name: "void from the beginning", text: m + "2026-03-01 voided statute from src\n", at: "2026-02-01 2026-03-01", id: "m", status: ledger.Void, rule: 21},
		{name: "void before ended", text: m + "2026-03-01 ended m from src\n2026-04-01 voided order from src\n", at: "2026-05-01", id: "m", status: ledger.Void, rule: 21},
		{name: "another branch is void", text: m + "2026-03-01 voided treaty from src\n", at: "2026-03-01", id: "m", status: ledger.InEffect, rule: 25},
		{name: "the voiding was withdrawn", text: m + "2026-03-01 voided statute from src\n2026-03-05 correct statute/voided/2026-03-01, withdrawn\n", at: "2026-03-05", id: "m", status: ledger.InEffect, rule: 25},
		{name: "threatened", text: m + "2026-03-01 threatened m from src\n", at: "2026-03-01", id: "m", status: ledger.InEffect, rule: 25, flags: "at risk"},
		{name: "retroactive", text: "2026-03-01 measure m \"M\"\n  origin: KOR\n  goods: all\n  duty: none\n  applies: 2026-02-01 ..\n", at: "2026-02-10 2026-03-01", id: "m", status: ledger.InEffect, rule: 25, because: "known since 2026-03-01"},
		{name: "corrected days", text: m + "2026-03-01 correct m from src\n  applies: 2026-06-01 ..\n", at: "2026-05-01", id: "m", status: ledger.Announced, rule: 24},
	})
}
