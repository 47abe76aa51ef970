// Package cli is the command line: flags, files, and the wiring of the parts into a program.
package cli

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"dancecard/api/credentials"
	"dancecard/internal/text/msg"
)

// System is what the program finds around it.
type System struct {
	Env      []string
	In       io.Reader
	Out, Err io.Writer
	// Cols and Rows are the size of a terminal that is none of the system's, as one in memory is.
	Cols, Rows int
	// Keyring keeps the API key; nil means the system's.
	Keyring credentials.Keyring
	// Locale gives the locale that the system is set to; nil asks the system.
	Locale func() string
}

// Run carries out a command line and gives the exit status.
func Run(ctx context.Context, args []string, sys System) int {
	setDefaultLog(slog.DiscardHandler)
	unsetPrivate(sys.Env)
	limitGarbage()
	if Guard(sys.Env, sys.In, os.Stdout) {
		return exitDone
	}
	a := newApp(sys)
	if err := a.chooseLanguage(args); err != nil {
		a.report(err, args)
		return statusOf(err)
	}
	root := rootCommand(a)
	root.SetIn(sys.In)
	root.SetOut(sys.Out)
	root.SetErr(sys.Err)
	err := a.execute(ctx, root, args)
	if err != nil {
		a.report(err, args)
	}
	return statusOf(err)
}

// app is what a command finds around it.
type app struct {
	sys          System
	env          environment
	flags        flags
	config       configText
	language     msg.Language
	languageFrom languageChoice
	usage        usage
}

func newApp(sys System) *app {
	return &app{sys: sys, env: newEnvironment(sys.Env), flags: flags{settings: map[string]*string{}}}
}

// flags are the flags of the program.
type flags struct {
	settings                    map[string]*string // of the settings that have one
	dataDir                     string
	demo, debug, json, readOnly bool
}

func rootCommand(a *app) *cobra.Command {
	l := a.language
	root := &cobra.Command{
		Use: program, Short: msg.UsageRootShort(l), Long: msg.UsageRootLong(l), Example: rootExamples(l), Args: a.usage.noArgs,
		RunE: a.markFailures(func(cmd *cobra.Command) error { return a.runWindow(cmd.Context()) }),
	}
	root.PersistentFlags().BoolP("help", "h", false, msg.UsageFlagHelp(l))
	f := root.Flags()
	f.BoolP("version", "v", false, msg.UsageFlagVersion(l))
	f.BoolVar(&a.flags.demo, "demo", false, msg.UsageFlagDemo(l))
	f.BoolVar(&a.flags.readOnly, "read-only", false, msg.UsageFlagReadOnly(l))
	a.usage.exclusive(root, "demo", "read-only")
	a.languageFlag(root)
	a.settingFlags(root)
	a.dataFlag(root)
	f.BoolVar(&a.flags.debug, "debug", false, msg.UsageFlagDebug(l))
	root.AddCommand(submitCommand(a), checkCommand(a), runCommand(a), waitCommand(a), cancelCommand(a), retryCommand(a), saveCommand(a), importCommand(a),
		listCommand(a), showCommand(a), costsCommand(a), motionsCommand(a), simCommand(a), keyCommand(a),
		configCommand(a), doctorCommand(a), a.versionCommand())
	root.AddCommand(topics(l)...)
	return root
}

// rootExamples are what the program is mostly called with.
func rootExamples(l msg.Language) string {
	var lines []string
	for _, row := range []struct {
		line  commandLine
		about string
	}{
		{"dancecard --demo", msg.UsageExampleDemo(l)},
		{"dancecard key set", msg.UsageExampleKey(l)},
		{"dancecard", msg.UsageExampleWindow(l)},
		{"dancecard list --json", msg.UsageExampleScript(l)},
	} {
		lines = append(lines, padded(string(row.line), 23)+"# "+row.about)
	}
	return strings.Join(lines, "\n")
}

// markFailures tells errors of a command's work from those in its words.
func (a *app) markFailures(do func(*cobra.Command) error) func(*cobra.Command, []string) error {
	return func(cmd *cobra.Command, _ []string) error {
		err := do(cmd)
		var bad usageError
		if err == nil || errors.As(err, &bad) {
			return err
		}
		return failure{err}
	}
}
