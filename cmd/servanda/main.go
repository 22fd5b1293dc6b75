// Servanda answers, from one folder of plain text, what an international deal
// agreed, what the law is, what has been kept and what the effect is.
//
// One file holds one verb. Results go to stdout and messages to stderr; the
// exit code is 0 where all is fine, 1 where the work has errors and 2 where
// the command was used wrongly.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"time"

	"github.com/alecthomas/kong"

	"github.com/servanda/servanda/pact"
	"github.com/servanda/servanda/trade"
)

// verbs are the commands; each is defined in the file of its name.
type verbs struct {
	Overview   overviewCmd   `cmd:"" default:"withargs" hidden:"" help:"What is due next, gone quiet and changed lately."`
	Check      checkCmd      `cmd:"" help:"Check a dossier: every message has a place and a next step."`
	Explain    explainCmd    `cmd:"" help:"What a message means and how to mend it."`
	Status     statusCmd     `cmd:"" help:"What has been kept: each promise and measure with its status and why."`
	Due        dueCmd        `cmd:"" help:"What is due soon, and what is past due; as a calendar too."`
	Diff       diffCmd       `cmd:"" help:"What changed between two days, in sentences."`
	Matrix     matrixCmd     `cmd:"" help:"Which instrument treats which topic, and how firmly."`
	Brief      briefCmd      `cmd:"" help:"Write the brief: one HTML, Markdown or XLSX file that answers."`
	Duty       dutyCmd       `cmd:"" help:"The duty on a good, from an origin, on a day, as known on a day, and why."`
	ETR        etrCmd        `cmd:"" name:"etr" help:"Effective tariff rates: the law weighed by imports."`
	Test       testCmd       `cmd:"" help:"Run files of duty cases: a lawyer's tests of the law."`
	Rates      ratesCmd      `cmd:"" help:"Write the panel of all lines and origins as Parquet."`
	World      worldCmd      `cmd:"" help:"Baseline economies: import, describe, balance, aggregate."`
	Solve      solveCmd      `cmd:"" help:"Who gains and who loses from tariffs, in general equilibrium."`
	Effects    effectsCmd    `cmd:"" help:"Who gains and who loses when the law changes, within which range."`
	Trackers   trackersCmd   `cmd:"" hidden:"" help:"Our law against another tracker's rules, as Markdown."`
	Lists      listsCmd      `cmd:"" hidden:"" help:"Write the goods lists of us-tariffs from the notes of chapter 99."`
	Weights    weightsCmd    `cmd:"" hidden:"" help:"Write the table of trade weights."`
	Schedule   scheduleCmd   `cmd:"" help:"The tariff schedule: its lines, and how its table is built."`
	New        newCmd        `cmd:"" help:"Begin a dossier: a commented starter."`
	Add        addCmd        `cmd:"" help:"Add one line of news, checked before it is written."`
	Fmt        fmtCmd        `cmd:"" help:"Write .pact files in their one canonical form."`
	Archive    archiveCmd    `cmd:"" help:"Keep the text of a source, so that quotes can be checked."`
	Export     exportCmd     `cmd:"" help:"Print a dossier as JSON, without loss."`
	Import     importCmd     `cmd:"" help:"Write .pact files from JSON."`
	Version    versionCmd    `cmd:"" help:"Print the version."`
	Completion completionCmd `cmd:"" help:"Print a completion script for a shell."`
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A failure is an error whose messages stand on stderr already.
var errWork = errors.New("the work has errors")

// A session is what every command works with.
type session struct {
	in       io.Reader
	out, err io.Writer
	today    trade.Date // SERVANDA_TODAY, or else the day on the clock
}

// day reads a day given with a flag; today where it was not given.
func (s *session) day(flag, text string) (trade.Date, error) {
	if text == "" {
		return s.today, nil
	}
	d, err := trade.ParseDate(text)
	if err != nil {
		return 0, usage(fmt.Errorf("%s: %w; a day is written YYYY-MM-DD", flag, err))
	}
	return d, nil
}

// today is the day on the clock, or the one that tests and scripts fix.
func today() (trade.Date, error) {
	if fixed := os.Getenv("SERVANDA_TODAY"); fixed != "" {
		d, err := trade.ParseDate(fixed)
		if err != nil {
			return 0, fmt.Errorf("SERVANDA_TODAY: %w; a day is written YYYY-MM-DD", err)
		}
		return d, nil
	}
	now := time.Now()
	return trade.DateOf(now.Year(), int(now.Month()), now.Day()), nil
}

// A usageError is a command used wrongly: exit code 2.
type usageError struct{ error }

func usage(err error) error { return usageError{err} }

type exit int

func run(args []string, in io.Reader, out, errs io.Writer) (code int) {
	var cli verbs
	parser, err := kong.New(&cli,
		kong.Name("servanda"),
		kong.Description("What a deal agreed, what the law is, what has been kept, and what the effect is."),
		kong.Writers(out, errs),
		kong.Exit(func(code int) { panic(exit(code)) }),
		kong.ConfigureHelp(kong.HelpOptions{Compact: true}),
	)
	if err != nil {
		fmt.Fprintln(errs, "servanda:", err)
		return 2
	}
	defer func() {
		if e, ok := recover().(exit); ok {
			code = int(e)
		}
	}()
	ctx, err := parser.Parse(args)
	if err != nil {
		if len(args) > 0 && !strings.HasPrefix(args[0], "-") && !isVerb(parser, args[0]) {
			fmt.Fprintf(errs, "servanda: there is no verb %q\n%s\n", args[0], pact.DidYouMean(args[0], verbNames(parser), `"servanda --help" lists the verbs`))
			return 2
		}
		fmt.Fprintln(errs, "servanda:", err)
		fmt.Fprintln(errs, "Run \"servanda --help\", or \"servanda VERB --help\", for use and examples.")
		return 2
	}
	now, err := today()
	if err != nil {
		fmt.Fprintln(errs, "servanda:", err)
		return 2
	}
	err = ctx.Run(&session{in: in, out: out, err: errs, today: now}, parser)
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errWork):
		return 1
	case errors.As(err, new(usageError)):
		fmt.Fprintln(errs, "servanda:", err)
		return 2
	default:
		fmt.Fprintln(errs, "servanda:", strings.TrimSpace(err.Error()))
		return 1
	}
}

func verbNames(parser *kong.Kong) []string {
	var names []string
	for _, n := range parser.Model.Children {
		if !n.Hidden {
			names = append(names, n.Name)
		}
	}
	return names
}

func isVerb(parser *kong.Kong, name string) bool {
	return slices.Contains(verbNames(parser), name)
}
