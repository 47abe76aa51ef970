package cli

import (
	"context"
	"errors"
	"strings"

	"github.com/spf13/cobra"

	"dancecard/internal/cli/settings"
)

// settingFlags adds the flags that settings have.
func (a *app) settingFlags(c *cobra.Command) {
	for _, row := range settings.Table() {
		if row.Flag == "" {
			continue
		}
		if a.flags.settings[row.Flag] == nil {
			a.flags.settings[row.Flag] = new(string)
		}
		c.Flags().StringVar(a.flags.settings[row.Flag], row.Flag, "", row.FlagHelp())
	}
}

func (a *app) dataFlag(c *cobra.Command) {
	c.Flags().Func("data-dir", "keep history, videos, log and config in this `FOLDER`", func(dir string) error {
		if strings.TrimSpace(dir) == "" { // as of a variable that is not set: the usual history is not meant
			return errors.New("it names no folder")
		}
		a.flags.dataDir = dir
		return nil
	})
}

func (a *app) jsonFlag(c *cobra.Command) {
	c.Flags().BoolVar(&a.flags.json, "json", false, "print JSON; docs/json.md describes it")
}

// readCommand makes a command that only reads.
func (a *app) readCommand(c *cobra.Command, do func(ctx context.Context, args []string, out printer) error) *cobra.Command {
	a.jsonFlag(c)
	a.dataFlag(c)
	c.RunE = func(cmd *cobra.Command, args []string) error {
		out := printer{out: cmd.OutOrStdout(), err: sanitizer{cmd.ErrOrStderr()}, json: a.flags.json}
		return a.markFailures(func(cmd *cobra.Command) error { return do(cmd.Context(), args, out) })(cmd, args)
	}
	return c
}
