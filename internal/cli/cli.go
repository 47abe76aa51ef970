// Package cli is the command line: flags, files, and the wiring of the parts into a program.
package cli

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"

	"github.com/spf13/cobra"
)

// Stdio is where a command reads and writes.
type Stdio struct {
	In       io.Reader
	Out, Err io.Writer
	// Cols and Rows are the size of a terminal that is none of the system's, as one in memory is.
	Cols, Rows int
}

// Run carries out a command line and gives the exit status.
func Run(ctx context.Context, args, env []string, stdio Stdio) int {
	capture(slog.DiscardHandler)
	forgetSecrets()
	limitGarbage()
	if Guard(env, stdio.In, os.Stdout) {
		return exitDone
	}
	w := newWorld(env, stdio)
	root := command(w)
	root.SetIn(stdio.In)
	root.SetOut(stdio.Out)
	root.SetErr(stdio.Err)
	err := execute(ctx, root, args)
	if err != nil {
		w.report(err, args)
	}
	return statusOf(err)
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
	json             bool
}

func command(w *world) *cobra.Command {
	root := &cobra.Command{
		Use:   "dancecard",
		Short: "Animate characters with Alibaba Cloud Model Studio, from your terminal",
		Long: "A picture of a character and a motion become a video. dancecard sends the work, watches many tasks\n" +
			"at once, saves every video before its link expires, and keeps the history for good.",
		Example: "dancecard --demo         # everything, without a key, a network or a cost\ndancecard key set        # put your API key into the system's keyring\ndancecard\ndancecard list --json    # for scripts",
		Args:    cobra.NoArgs,
		RunE:    w.work(func(cmd *cobra.Command) error { return w.program(cmd.Context()) }),
	}
	f := root.Flags()
	f.BoolVar(&w.flags.demo, "demo", false, "try everything against a built-in service; nothing is kept")
	w.hostFlag(root)
	w.dataFlag(root)
	f.BoolVar(&w.flags.debug, "debug", false, "write a log, without secrets")
	root.AddCommand(w.submitCommand(), w.checkCommand(), w.runCommand(), w.waitCommand(), w.cancelCommand(), w.retryCommand(), w.saveCommand(), w.importCommand(),
		w.listCommand(), w.showCommand(), w.costsCommand(), w.motionsCommand(), w.simCommand(), w.keyCommand(),
		w.configCommand(), w.doctorCommand(), w.versionCommand())
	root.AddCommand(topics()...)
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
