package cli

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"dancecard/internal/cli/settings"
	"dancecard/internal/text/msg"
)

// program is the name of the program.
const program = "dancecard"

// usage says how the program is called, and what is wrong with a command line.
type usage struct{ language msg.Language }

// execute carries a command line out. Help and errors are plain: choosing colours would mean to ask the terminal and
// wait.
func (a *app) execute(ctx context.Context, root *cobra.Command, args []string) error {
	root.SilenceUsage, root.SilenceErrors = true, true
	root.Version = build().version
	root.SetVersionTemplate(msg.UsageVersion(a.language, root.Version) + "\n")
	root.SetHelpFunc(a.usage.help)
	root.SetFlagErrorFunc(func(c *cobra.Command, err error) error {
		if _, words, found := root.Find(args); found == nil && c.HasSubCommands() && len(words) > 0 && !strings.HasPrefix(words[0], "-") {
			return a.usage.noArgs(c, words[:1]) // the command is what is wrong, not a flag that another one has
		}
		if e, ok := errors.AsType[*pflag.NotExistError](err); ok && e.GetSpecifiedShortnames() == "" {
			return errors.New(a.usage.noSuchFlag(c, e.GetSpecifiedName()))
		}
		return a.usage.flagError(err)
	})
	root.SetArgs(args)
	root.SetHelpCommand(a.usage.helpCommand())
	root.AddCommand(a.usage.manCommand())
	a.usage.translateCompletion(root)
	c, err := root.ExecuteContextC(ctx)
	if _, whole := errors.AsType[exitError](err); err != nil && !whole && statusOf(err) == exitUsage {
		return usageError{advisedError{codeUsage, messageOf(a.language, err), msg.UsageSeeHelp(a.language, c.CommandPath())}}
	}
	return err
}

// someCommands is how many commands an error names at most.
const someCommands = 4

// noSuchFlag says which commands have a flag that c has not, or what it may have been meant to be.
func (u usage) noSuchFlag(c *cobra.Command, flag string) string {
	l, given := u.language, "--"+flag
	below, all := withFlag(c, flag), withFlag(c.Root(), flag)
	switch {
	case len(below) > 0 && len(below) <= someCommands:
		return msg.UsageFlagElsewhere(l, shortPath(c), below, given)
	case len(all) == 1 && all[0] == program:
		return msg.UsageWindowFlag(l, shortPath(c), given)
	case len(all) > someCommands:
		return msg.UsageNoFlag(l, shortPath(c), given)
	case len(all) > 0:
		return msg.UsageFlagElsewhere(l, shortPath(c), all, given)
	}
	var own []string
	c.Flags().VisitAll(func(f *pflag.Flag) { own = append(own, f.Name) })
	if near := settings.Near(flag, own); len(near) > 0 {
		return msg.UsageUnknownFlagNear(l, given, "--"+strings.Join(near, ", --"))
	}
	return msg.UsageUnknownFlag(l, given)
}

// withFlag are the commands from c down that have a flag of their own.
func withFlag(c *cobra.Command, flag string) (commands []string) {
	if c.LocalFlags().Lookup(flag) != nil {
		commands = append(commands, shortPath(c))
	}
	for _, sub := range c.Commands() {
		commands = append(commands, withFlag(sub, flag)...)
	}
	return commands
}

// flagError words what is wrong with a flag.
func (u usage) flagError(err error) error {
	l := u.language
	if e, ok := errors.AsType[*pflag.NotExistError](err); ok {
		return errors.New(msg.UsageUnknownFlag(l, "-"+e.GetSpecifiedShortnames()))
	}
	if e, ok := errors.AsType[*pflag.ValueRequiredError](err); ok {
		return errors.New(msg.UsageFlagNeedsValue(l, "--"+e.GetFlag().Name))
	}
	if e, ok := errors.AsType[*pflag.InvalidSyntaxError](err); ok {
		return errors.New(msg.UsageBadFlag(l, e.GetSpecifiedFlag()))
	}
	e, ok := errors.AsType[*pflag.InvalidValueError](err)
	if !ok {
		return err
	}
	flag := "--" + e.GetFlag().Name
	switch e.GetFlag().Value.Type() {
	case "int":
		return errors.New(msg.UsageFlagNotWhole(l, flag, e.GetValue()))
	case "float64":
		return errors.New(msg.UsageFlagNotNumber(l, flag, e.GetValue()))
	case "duration":
		return errors.New(msg.UsageFlagNotTime(l, flag, e.GetValue()))
	case "bool":
		return errors.New(msg.UsageFlagNotBool(l, flag, e.GetValue()))
	}
	if own, ok := errors.AsType[usageError](err); ok {
		return own // which names the flag
	}
	return errors.New(msg.UsageFlagProblem(l, flag, e.Unwrap().Error()))
}

// shortPath is a command without the program's name, with a word behind it.
func shortPath(c *cobra.Command, word ...string) string {
	return strings.TrimPrefix(strings.Join(append([]string{c.CommandPath()}, word...), " "), program+" ")
}

// noArgs refuses arguments: one in the place of a command is taken for that.
func (u usage) noArgs(c *cobra.Command, args []string) error {
	switch {
	case len(args) == 0:
		return nil
	case c.HasSubCommands():
		var known []string
		for _, sub := range c.Commands() {
			if sub.IsAvailableCommand() {
				known = append(known, sub.Name())
			}
		}
		if near := settings.Near(args[0], known); len(near) > 0 {
			for i := range near {
				near[i] = shortPath(c, near[i])
			}
			return errors.New(msg.UsageUnknownCommandNear(u.language, shortPath(c, args[0]), strings.Join(near, ", ")))
		}
		return errors.New(msg.UsageUnknownCommand(u.language, shortPath(c, args[0])))
	}
	return errors.New(msg.UsageNoArguments(u.language, args[0], shortPath(c)))
}

func (u usage) exactArgs(want int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) != want {
			return errors.New(msg.UsageExactArguments(u.language, shortPath(c), len(args), want))
		}
		return nil
	}
}

func (u usage) atLeastArgs(least int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) < least {
			return errors.New(msg.UsageTooFewArguments(u.language, shortPath(c), len(args), least))
		}
		return nil
	}
}

func (u usage) argsBetween(least, most int) cobra.PositionalArgs {
	return func(c *cobra.Command, args []string) error {
		if len(args) > most {
			return errors.New(msg.UsageTooManyArguments(u.language, shortPath(c), len(args), most))
		}
		return u.atLeastArgs(least)(c, args)
	}
}

// exclusive refuses two flags that are given together.
func (u usage) exclusive(c *cobra.Command, one, other string) {
	c.MarkFlagsMutuallyExclusive(one, other) // for completion
	check := c.PreRunE
	c.PreRunE = func(c *cobra.Command, args []string) error {
		if c.Flags().Changed(one) && c.Flags().Changed(other) {
			return wrongUse(msg.UsageExclusive(u.language, "--"+one, "--"+other))
		}
		if check != nil {
			return check(c, args)
		}
		return nil
	}
}

// helpCommand is help COMMAND, the same as COMMAND --help, and shows the topics.
func (u usage) helpCommand() *cobra.Command {
	return &cobra.Command{
		Use: "help [COMMAND]", Short: msg.UsageHelpShort(u.language),
		ValidArgsFunction: func(c *cobra.Command, args []string, begun string) (words []cobra.Completion, how cobra.ShellCompDirective) {
			if about, _, err := c.Root().Find(args); err == nil {
				for _, sub := range about.Commands() {
					if (sub.IsAvailableCommand() || sub.IsAdditionalHelpTopicCommand()) && strings.HasPrefix(sub.Name(), begun) {
						words = append(words, cobra.CompletionWithDesc(sub.Name(), sub.Short))
					}
				}
			}
			return words, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(c *cobra.Command, args []string) error {
			about, rest, err := c.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return wrongUse(msg.UsageUnknownTopic(u.language, strings.Join(args, " ")))
			}
			return about.Help()
		},
	}
}

// help writes what a command does and how it is called.
func (u usage) help(c *cobra.Command, _ []string) {
	w, l := c.OutOrStdout(), u.language
	width := helpWidth(w)
	if c.IsAdditionalHelpTopicCommand() {
		fmt.Fprintln(w, wrapped(c.Long, width))
		return
	}
	section := func(head, body string) {
		if body != "" {
			fmt.Fprintf(w, "\n%s\n%s\n", head, strings.TrimRight(body, "\n"))
		}
	}
	var commands, topics [][2]string
	for _, sub := range c.Commands() {
		switch {
		case sub.IsAdditionalHelpTopicCommand():
			topics = append(topics, [2]string{c.Name() + " help " + sub.Name(), sub.Short})
		case sub.IsAvailableCommand() || sub.Name() == "help":
			commands = append(commands, [2]string{sub.Name(), sub.Short})
		}
	}
	c.InheritedFlags() // puts them among the flags
	fmt.Fprintln(w, wrapped(cmp.Or(c.Long, c.Short), width))
	section(msg.UsageHeadUsage(l), indent(u.usageLine(c)))
	section(msg.UsageHeadExamples(l), indent(c.Example))
	section(msg.UsageHeadCommands(l), definitions(commands, width))
	section(msg.UsageHeadTopics(l), definitions(topics, width))
	section(msg.UsageHeadFlags(l), definitions(u.flagRows(c.Flags()), width))
}

func (u usage) usageLine(c *cobra.Command) string {
	switch {
	case !c.HasAvailableSubCommands() && c.HasAvailableFlags():
		return msg.UsageWithFlags(u.language, strings.TrimSuffix(c.UseLine(), " [flags]"))
	case !c.HasAvailableSubCommands():
		return c.UseLine()
	case c.Runnable():
		return msg.UsageWithCommand(u.language, c.CommandPath())
	}
	return msg.UsageOnlyCommand(u.language, c.CommandPath())
}

// flagValues are the names of what flags take. They are the same in every language, as those in usage lines are.
var flagValues = map[string]string{
	"addr": "HOST:PORT", "background": "SOURCE", "base-url": "URL", "data-dir": "FOLDER", "engine": "ENGINE", "fault": "FAULT,...",
	"filter": "WORDS", "lang": "LANGUAGE", "limit": "N", "max-cost": "CNY", "mode": "MODE", "motion": "MOTION", "name": "NAME", "note": "NOTE",
	"rating": "N", "ratio": "RATIO", "request-id": "NAME", "seconds": "SECONDS", "speed": "N", "state": "STATE,...", "takes": "N", "timeout": "TIME",
	"title": "TITLE", "to": "FOLDER",
}

// noDefaults are defaults that go without saying.
var noDefaults = []string{"", "0", "0s", "false", "[]"}

// flagRows are flags, each with what it does.
func (u usage) flagRows(flags *pflag.FlagSet) (rows [][2]string) {
	flags.VisitAll(func(f *pflag.Flag) {
		if f.Hidden {
			return
		}
		name, about := "    --"+f.Name, f.Usage
		if f.Shorthand != "" {
			name = "-" + f.Shorthand + ", --" + f.Name
		}
		if f.Value.Type() != "bool" {
			name += " " + flagValues[f.Name]
		}
		if !slices.Contains(noDefaults, f.DefValue) {
			about = msg.UsageDefault(u.language, about, f.DefValue)
		}
		rows = append(rows, [2]string{name, about})
	})
	return rows
}

// usualWidth is the width of help that is no terminal's, mostWidth what is still read with ease.
const (
	usualWidth = 80
	leastWidth = 40
	mostWidth  = 100
)

// helpWidth is how wide lines of help are.
func helpWidth(w io.Writer) int {
	if f, ok := w.(*os.File); ok {
		if cols, _, err := term.GetSize(f.Fd()); err == nil {
			return min(max(cols, leastWidth), mostWidth)
		}
	}
	return usualWidth
}
