package cli

import (
	"context"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

// settingFlags adds the flags that settings have; that of the language every command has.
func (a *app) settingFlags(c *cobra.Command) {
	for _, row := range settings.Table() {
		if row.Flag != "" && row.Flag != languageFlag {
			a.settingFlag(c.Flags(), row)
		}
	}
}

// languageFlag adds the flag for the language to a command and to those below it.
func (a *app) languageFlag(c *cobra.Command) {
	for _, row := range settings.Table() {
		if row.Flag == languageFlag {
			a.settingFlag(c.PersistentFlags(), row)
		}
	}
	_ = c.RegisterFlagCompletionFunc(languageFlag, cobra.FixedCompletions(settings.Languages(), cobra.ShellCompDirectiveNoFileComp)) // the flag is there
}

func (a *app) settingFlag(f *pflag.FlagSet, row settings.Row) {
	if a.flags.settings[row.Flag] == nil {
		a.flags.settings[row.Flag] = new(string)
	}
	f.StringVar(a.flags.settings[row.Flag], row.Flag, "", a.settingHelp(row))
}

// settingHelp is the help of a setting's flag, with the variable that it comes from otherwise.
func (a *app) settingHelp(row settings.Row) string {
	about := row.About(a.language)
	if row.Env == "" {
		return about
	}
	return msg.UsageDefaultVariable(a.language, about, row.Env)
}

func (a *app) dataFlag(c *cobra.Command) {
	c.Flags().Func("data-dir", msg.UsageFlagDataDir(a.language), func(dir string) error {
		if strings.TrimSpace(dir) == "" { // as of a variable that is not set: the usual history is not meant
			return wrongUse(msg.UsageNoFolder(a.language))
		}
		a.flags.dataDir = dir
		return nil
	})
}

func (a *app) jsonFlag(c *cobra.Command) {
	c.Flags().BoolVar(&a.flags.json, "json", false, msg.UsageFlagJSON(a.language))
}

// readCommand makes a command that only reads.
func (a *app) readCommand(c *cobra.Command, do func(ctx context.Context, args []string, out printer) error) *cobra.Command {
	a.jsonFlag(c)
	a.dataFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		out := newPrinter(a, cmd)
		return a.markFailures(func(cmd *cobra.Command) error { return do(cmd.Context(), args, out) })(cmd, args)
	}
	return c
}
