package dossier

// Numbers of the messages; messages/ has a page for each. 1 to 25 follow the
// list of checks the language began with; 21 waits. Syntax has its numbers in
// package pact.
const (
	UnknownEconomy  = 1
	UnknownRef      = 2
	IDUsed          = 3
	PartsSum        = 4
	NoUnit          = 5
	UnknownUnit     = 6
	UnknownField    = 7
	AlreadyGiven    = 8
	QuoteMissing    = 9
	ArchiveChanged  = 10
	CapInfeasible   = 11
	CapPeriodVague  = 12
	CapExceeded     = 13
	NotADate        = 14 // also pact.NotADate
	TooEarly        = 15
	OutsidePeriod   = 16
	PeriodBackwards = 17
	OverDelivered   = 18
	MixedCurrencies = 19
	SupersedeCycle  = 20
	NumberNotQuoted = 22
	OnlySecondary   = 23
	Unchosen        = 24
	ScoreWrong      = 25

	UnknownKind     = 37
	NotADossier     = 40
	MissingList     = 41
	UnknownDossier  = 42
	UseCycle        = 43
	LeadsOut        = 44
	Unreadable      = 45
	ValueForm       = 46
	EmptyValue      = 47
	MissingField    = 48
	WrongKind       = 49
	UnknownPart     = 50
	WrongVerb       = 51
	NoDate          = 52
	UnknownModifier = 53
	RefCycle        = 54
	Unsourced       = 55
	QuoteLong       = 56
	NothingToChoose = 57
	UnitMismatch    = 58
	QuotesUnchecked = 59
	DueNowhere      = 60
	ClaimSummed     = 61
	BadList         = 62
	NoWhatIf        = 63
	OneCode         = 64
	OneState        = 65
)
