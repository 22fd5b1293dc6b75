package brief

import "github.com/servanda/servanda/ledger"

// A standing is how a status is shown: in which order, with which symbol and
// tone, and in which words. The symbols differ within a tone, so that nothing
// hangs on colour.
type standing struct {
	status string
	symbol string
	tone   string // class of colour
	one    string // "1 promise …"
	many   string // "3 …"
	means  string
}

// standings are the statuses of promises in the order of the brief: what needs
// a reader first.
func standings() []standing {
	return []standing{
		{ledger.Breached, "✕", "bad", "is breached", "are breached", "Past due, the shortfall is evidenced, and the obligation binds in law."},
		{ledger.NotMet, "✕", "bad", "was not met", "were not met", "Past due, the shortfall is evidenced, and nothing binds in law."},
		{ledger.Broken, "✕", "bad", "is broken by the law", "are broken by the law", "A duty was promised on goods, and the law of the day adds more on some of their lines."},
		{ledger.Overdue, "!", "warn", "is past due without evidence either way", "are past due without evidence either way", "Past due, and no evidence decides whether it was done."},
		{ledger.Infeasible, "⊘", "warn", "can no longer be met under its cap", "can no longer be met under their caps", "The cap lets less through by the deadline than is still open."},
		{ledger.Behind, "▾", "warn", "is behind its schedule", "are behind their schedules", "Less is evidenced than the stated schedule asks for by now."},
		{ledger.Disputed, "≠", "warn", "is disputed", "are disputed", "A party denies it, or rival figures leave the deciding fact open."},
		{ledger.Suspended, "‖", "gone", "is suspended", "are suspended", "It does not hold for the time being."},
		{ledger.OnTrack, "→", "go", "is on track", "are on track", "A deadline or schedule stands and nothing speaks against it."},
		{ledger.NotYetDue, "…", "calm", "is not yet due", "are not yet due", "A start or a condition has not been reached."},
		{ledger.OpenEnded, "○", "calm", "is open-ended", "are open-ended", "Neither a deadline nor a schedule was stated."},
		{ledger.Fulfilled, "✓", "done", "is fulfilled", "are fulfilled", "The amount was delivered, or it was confirmed as done."},
		{ledger.Kept, "✓", "done", "has been kept", "have been kept", "The law of the day keeps the duty promised on every line; or it is a duty not to do something, and no violation is evidenced."},
		{ledger.Lapsed, "–", "gone", "has lapsed", "have lapsed", "It ended, or what it rested on is void or ended."},
		{ledger.Superseded, "↷", "gone", "was superseded", "were superseded", "Another promise took its place."},
		{ledger.Terminated, "■", "gone", "was terminated", "were terminated", "A party left it."},
	}
}

// states are those of measures, in the order of the brief.
func states() []standing {
	return []standing{
		{ledger.InEffect, "→", "go", "is in effect", "are in effect", "It applies on the day of the brief."},
		{ledger.Announced, "…", "calm", "is announced", "are announced", "Its first day lies ahead."},
		{ledger.Suspended, "‖", "gone", "is suspended", "are suspended", "It does not apply for the time being."},
		{ledger.Ended, "–", "gone", "has ended", "have ended", "Its last day has passed."},
		{ledger.Void, "✕", "gone", "is void", "are void", "A court or its maker set it aside from the beginning."},
	}
}

// levels are those of coverage.
func levels() []standing {
	return []standing{
		{"hard", "■", "go", "", "", "obliges"},
		{"mixed", "◧", "go", "", "", "obliges in part"},
		{"soft", "□", "calm", "", "", "hopes, intends or encourages"},
		{"none", "×", "gone", "", "", "read and found not to treat the topic"},
	}
}

// standingOf finds how a word is shown; an unknown word gets a neutral symbol.
func standingOf(word string) standing {
	for _, list := range [...][]standing{standings(), states(), levels()} {
		for _, s := range list {
			if s.status == word {
				return s
			}
		}
	}
	switch word {
	case ledger.AtRisk:
		return standing{status: word, symbol: "⚠", tone: "warn"}
	case ledger.Late:
		return standing{status: word, symbol: "!", tone: "warn"}
	case ledger.Contested:
		return standing{status: word, symbol: "≠", tone: "warn"}
	case "open":
		return standing{status: word, symbol: "≠", tone: "warn"}
	case "chosen":
		return standing{status: word, symbol: "✓", tone: "done"}
	}
	return standing{status: word, symbol: "•", tone: "calm"}
}

// flagWords are how flags read.
func flagWords(flag string) string {
	if flag == ledger.Contested {
		return "sources differ"
	}
	return flag
}
