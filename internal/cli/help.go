package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// execute carries a command line out. Help and errors are plain: choosing colours would mean to ask the terminal and
// wait.
func execute(ctx context.Context, root *cobra.Command, args []string) error {
	root.SilenceUsage, root.SilenceErrors = true, true
	root.Version = build().version
	root.SetHelpFunc(help)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		if _, words, found := root.Find(args); found == nil && c.HasSubCommands() && len(words) > 0 && !strings.HasPrefix(words[0], "-") {
			return cobra.NoArgs(c, words[:1]) // the command is what is wrong, not a flag that another one has
		}
		return flagError(err)
	})
	root.SetArgs(args)
	root.AddCommand(manCommand())
	c, err := root.ExecuteContextC(ctx)
	if err != nil && statusOf(err) == exitUsage {
		return usageError{advisedError{"Usage", err.Error(), "`" + c.CommandPath() + " --help` tells how it is called."}}
	}
	return err
}

// flagError words a flag's value that cannot be read as what it stands for.
func flagError(err error) error {
	bad, ok := errors.AsType[*pflag.InvalidValueError](err)
	if !ok {
		return err
	}
	kinds := map[string]string{"int": "a whole number", "float64": "a number", "duration": "a time, as in 30m or 2h", "bool": "true or false"}
	kind, ok := kinds[bad.GetFlag().Value.Type()]
	if !ok {
		return fmt.Errorf("--%s: %w", bad.GetFlag().Name, bad.Unwrap())
	}
	return fmt.Errorf("--%s is %q, it must be %s", bad.GetFlag().Name, bad.GetValue(), kind)
}

// help writes what a command does and how it is called.
func help(c *cobra.Command, _ []string) {
	w := c.OutOrStdout()
	if c.IsAdditionalHelpTopicCommand() {
		fmt.Fprintln(w, c.Long)
		return
	}
	fmt.Fprintf(w, "%s\n\nUSAGE\n  %s\n", cmp.Or(c.Long, c.Short), usageLine(c))
	if c.Example != "" {
		fmt.Fprintf(w, "\nEXAMPLES\n  %s\n", strings.ReplaceAll(c.Example, "\n", "\n  "))
	}
	if c.HasAvailableSubCommands() {
		fmt.Fprint(w, "\nCOMMANDS\n")
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() || sub.Name() == "help" {
				fmt.Fprintf(w, "  %-*s  %s\n", c.NamePadding(), sub.Name(), sub.Short)
			}
		}
	}
	if c.HasHelpSubCommands() {
		fmt.Fprint(w, "\nMORE HELP\n")
		for _, sub := range c.Commands() {
			if sub.IsAdditionalHelpTopicCommand() {
				fmt.Fprintf(w, "  %s help %-*s  %s\n", c.Name(), c.NamePadding(), sub.Name(), sub.Short)
			}
		}
	}
	c.InheritedFlags() // puts them among the flags
	if flags := c.Flags().FlagUsagesWrapped(columns(w)); flags != "" {
		fmt.Fprintf(w, "\nFLAGS\n%s", flags)
	}
}

func usageLine(c *cobra.Command) string {
	switch {
	case !c.HasAvailableSubCommands():
		return c.UseLine()
	case c.Runnable():
		return c.CommandPath() + " [command] [flags]"
	}
	return c.CommandPath() + " <command>"
}

// columns is a terminal's width; 0, which wraps nothing, for anything else.
func columns(w io.Writer) int {
	f, ok := w.(*os.File)
	if !ok {
		return 0
	}
	cols, _, err := term.GetSize(f.Fd())
	if err != nil {
		return 0
	}
	return cols
}
