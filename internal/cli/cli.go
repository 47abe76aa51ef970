// Package cli is the command line: flags, files, and the wiring of the parts into a program.
package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/api/credentials"
	"dancecard/history"
)

// Exit statuses.
const (
	ok     = 0
	failed = 1
	misuse = 2
)

// Stdio is where a command reads and writes.
type Stdio struct {
	In       io.Reader
	Out, Err io.Writer
	// Cols and Rows are the size of a terminal that is none of the system's, as one in memory is.
	Cols, Rows int
}

// failure is an error of the command's work, as opposed to one of its words.
type failure struct{ error }

// Unwrap gives the error itself.
func (f failure) Unwrap() error { return f.error }

// Run carries out a command line and gives the exit status: 0 good, 1 failed, 2 misuse.
func Run(ctx context.Context, args, env []string, stdio Stdio) int {
	capture(slog.DiscardHandler)
	forgetSecrets()
	if Guard(env, stdio.In, os.Stdout) {
		return ok
	}
	w := newWorld(env, stdio)
	root := command(w)
	root.SetArgs(args)
	root.SetIn(stdio.In)
	root.SetOut(stdio.Out)
	root.SetErr(stdio.Err)
	err := execute(ctx, root)
	if err != nil {
		fmt.Fprintln(stdio.Err, clean(w.withoutSecrets("dancecard: "+explain(err))))
	}
	var f failure
	switch {
	case err == nil:
		return ok
	case errors.As(err, &f):
		return failed
	}
	return misuse
}

// world is what a command finds around it.
type world struct {
	env   map[string]string // without what only this program has to know
	key   string            // DASHSCOPE_API_KEY
	stdio Stdio
	flags flags
}

// flags are the flags of the program.
type flags struct {
	baseURL, dataDir string
	demo, debug      bool
}

func command(w *world) *cobra.Command {
	root := &cobra.Command{
		Use:   "dancecard",
		Short: "Animate characters with Alibaba Cloud Model Studio, from your terminal",
		Long: "A picture of a character and a motion become a video. dancecard sends the work, watches many tasks\n" +
			"at once, saves every video before its link dies, and keeps the history for good.",
		Example: "dancecard --demo      # everything, without a key, a network or a cost\ndancecard key set     # put your API key into the system's keyring\ndancecard",
		Args:    cobra.NoArgs,
		RunE:    w.work(func(cmd *cobra.Command) error { return w.program(cmd.Context()) }),
	}
	f := root.Flags()
	f.BoolVar(&w.flags.demo, "demo", false, "try everything against a built-in service; nothing is kept")
	f.StringVar(&w.flags.baseURL, "base-url", "", "the service's address (default $DASHSCOPE_HTTP_BASE_URL or "+api.DefaultBaseURL+")")
	f.StringVar(&w.flags.dataDir, "data-dir", "", "keep history, videos, log and config in this folder")
	f.BoolVar(&w.flags.debug, "debug", false, "write a log, without secrets")
	root.AddCommand(w.simCommand(), w.keyCommand(), &cobra.Command{
		Use: "version", Short: "Print the version", Args: cobra.NoArgs,
		Run: func(cmd *cobra.Command, _ []string) { fmt.Fprintln(cleaned{cmd.OutOrStdout()}, "dancecard "+version()) },
	})
	return root
}

// work marks the errors of a command's work.
func (w *world) work(do func(*cobra.Command) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, _ []string) error {
		err := do(cmd)
		var bad usage
		if err == nil || errors.As(err, &bad) {
			return err
		}
		return failure{err}
	}
}

// usage is an error in the command's words.
type usage struct{ error }

// explain says an error, and what to do about it where that is known.
func explain(err error) string {
	text := err.Error()
	var advice string
	if e, ok := errors.AsType[*history.Error](err); ok {
		advice = e.Advice()
	}
	if e, ok := errors.AsType[*credentials.Error](err); ok {
		advice = e.Advice
	}
	if e, ok := errors.AsType[*api.Error](err); ok {
		advice = e.Advice()
	}
	if advice != "" {
		text += "\n" + advice
	}
	return text
}
