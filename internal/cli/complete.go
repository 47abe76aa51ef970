package cli

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/cli/settings"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

const (
	// completions bounds how many tasks or motions are offered, completionPages how many tasks are looked at.
	completions     = 100
	completionPages = 10
)

// completion offers words for the next argument, each with what it stands for.
type completion = func(cmd *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective)

// offerFunc takes a word and what it stands for; false once there are enough.
type offerFunc func(word, about string) (more bool)

// completeFrom offers what find gives of the history. Nothing is made, migrated or set aside, and errors are silent.
func (a *app) completeFrom(find func(ctx context.Context, s *store.Store, at dirs, give offerFunc) error) completion {
	return func(cmd *cobra.Command, args []string, begun string) (words []cobra.Completion, how cobra.ShellCompDirective) {
		give := func(word, about string) bool {
			if strings.HasPrefix(word, begun) && !slices.Contains(args, word) {
				words = append(words, cobra.CompletionWithDesc(word, text.Clean(about)))
			}
			return len(words) < completions
		}
		_ = a.withExisting(cmd.Context(), store.Options{Untouched: true}, func(_ settings.Settings, at dirs, s *store.Store) error {
			if s == nil {
				return nil
			}
			return find(cmd.Context(), s, at, give)
		})
		return words, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// completeTasks offers the numbers of tasks that fit, the newest first.
func (a *app) completeTasks(fits func(history.Task) bool) completion {
	return a.completeFrom(func(ctx context.Context, s *store.Store, at dirs, give offerFunc) error {
		about, last := newAbout(s, at), history.TaskID(0)
		for index := 0; index < completionPages*pageSize; index += pageSize {
			page, err := s.Window(ctx, history.Query{Group: history.All}, history.Anchor{Index: index + pageSize/3}, pageSize)
			if err == nil {
				err = about.read(ctx, page.Tasks, false)
			}
			if err != nil {
				return err
			}
			for _, t := range page.Tasks {
				if last > 0 && t.ID >= last {
					continue // the list's last pages overlap
				}
				last = t.ID
				if fits(t) && !give(fmt.Sprint(t.ID), taskSummary(a.language, t, about.of(t), a.env.times())) {
					return nil
				}
			}
			if index+pageSize >= page.Total {
				break
			}
		}
		return nil
	})
}

// taskSummary is a task's state and name.
func taskSummary(l msg.Language, t history.Task, about jsonout.About, times string) string {
	return stateWord(l, t, about.MotionBegun) + "  " + text.NameWith(l, t, about.Motion.Name, times)
}

// onlyFirst is a completion for a command that takes one argument.
func onlyFirst(c completion) completion {
	return func(cmd *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective) {
		if len(args) > 0 {
			return nil, cobra.ShellCompDirectiveNoFileComp
		}
		return c(cmd, args, begun)
	}
}

// translateCompletion puts the help of cobra's command completion into the language.
func (u usage) translateCompletion(root *cobra.Command) {
	l := u.language
	root.InitDefaultCompletionCmd()
	all, _, _ := root.Find([]string{"completion"})
	all.Short, all.Long = msg.UsageCompletionShort(l), ""
	for _, c := range all.Commands() {
		c.Short, c.Args = msg.UsageCompletionOf(l, c.Name()), u.noArgs
		c.Long = c.Short
		for _, step := range completionSteps(l)[c.Name()] {
			c.Long = paragraphs(c.Long, step.about)
			if step.line != "" {
				c.Long = paragraphs(c.Long, indent(string(step.line)))
			}
		}
		if f := c.Flags().Lookup("no-descriptions"); f != nil {
			f.Usage = msg.UsageFlagNoDescriptions(l)
		}
	}
}

// commandLine is what a person types into a shell, the same in every language.
type commandLine string

// step is a sentence, and a command line that does what it says.
type step struct {
	about string
	line  commandLine
}

// completionSteps say how each shell's script is put to use.
func completionSteps(l msg.Language) map[string][]step {
	now, linux, mac := msg.UsageCompletionNow(l), msg.UsageCompletionLinux(l), msg.UsageCompletionMacOS(l)
	return map[string][]step{
		"bash": {
			{msg.UsageCompletionBash(l), ""},
			{now, "source <(dancecard completion bash)"},
			{linux, "dancecard completion bash > /etc/bash_completion.d/dancecard"},
			{mac, "dancecard completion bash > $(brew --prefix)/etc/bash_completion.d/dancecard"},
		},
		"zsh": {
			{msg.UsageCompletionZsh(l), `echo "autoload -U compinit; compinit" >> ~/.zshrc`},
			{now, "source <(dancecard completion zsh)"},
			{linux, `dancecard completion zsh > "${fpath[1]}/_dancecard"`},
			{mac, "dancecard completion zsh > $(brew --prefix)/share/zsh/site-functions/_dancecard"},
		},
		"fish": {
			{now, "dancecard completion fish | source"},
			{msg.UsageCompletionAlways(l), "dancecard completion fish > ~/.config/fish/completions/dancecard.fish"},
		},
		"powershell": {
			{now, "dancecard completion powershell | Out-String | Invoke-Expression"},
			{msg.UsageCompletionProfile(l), ""},
		},
	}
}

// anyTask and liveTask are what tasks are completed by.
func anyTask(history.Task) bool    { return true }
func liveTask(t history.Task) bool { return !t.State.Final() }

// completeMotions offers the numbers of motions of the library.
func (a *app) completeMotions() completion {
	return a.completeFrom(func(ctx context.Context, s *store.Store, _ dirs, give offerFunc) error {
		list, err := s.Library.Motions(ctx)
		for _, m := range list {
			if !give(fmt.Sprint(m.ID), text.MotionName(a.language, m)) {
				break
			}
		}
		return err
	})
}
