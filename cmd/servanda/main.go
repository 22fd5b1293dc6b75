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
	"strings"

	"github.com/alecthomas/kong"
)

// verbs are the commands; each is defined in the file of its name.
type verbs struct {
	Check checkCmd `cmd:"" help:"Check a dossier: every message has a place and a next step."`
	Fmt   fmtCmd   `cmd:"" help:"Write .pact files in their one canonical form."`
}

func main() { os.Exit(run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// A failure is an error whose messages stand on stderr already.
var errWork = errors.New("the work has errors")

// session is what every command works with.
type session struct {
	in       io.Reader
	out, err io.Writer
}

type exit int

func run(args []string, in io.Reader, out, errs io.Writer) (code int) {
	var cli verbs
	parser, err := kong.New(&cli,
		kong.Name("servanda"),
		kong.Description("What a deal agreed, what the law is, what has been kept."),
		kong.Writers(out, errs),
		kong.Exit(func(code int) { panic(exit(code)) }),
		kong.UsageOnError(),
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
		fmt.Fprintln(errs, "servanda:", err)
		fmt.Fprintln(errs, "Run \"servanda --help\", or \"servanda VERB --help\", for use and examples.")
		return 2
	}
	err = ctx.Run(&session{in: in, out: out, err: errs})
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errWork):
		return 1
	default:
		fmt.Fprintln(errs, "servanda:", strings.TrimSpace(err.Error()))
		return 1
	}
}
