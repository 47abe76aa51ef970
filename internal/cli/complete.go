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
	"dancecard/internal/text"
)

const (
	// completions bounds how many tasks or motions are offered, completionPages how many tasks are looked at.
	completions     = 100
	completionPages = 10
)

// completion offers words for the next argument, each with what it stands for.
type completion = func(cmd *cobra.Command, args []string, begun string) ([]cobra.Completion, cobra.ShellCompDirective)

// give takes a word and what it stands for; false once there are enough.
type give func(word, about string) (more bool)

// completing offers what find gives of the history. Nothing is made, migrated or set aside, and errors are silent.
func (w *world) completing(find func(ctx context.Context, s *store.Store, at places, give give) error) completion {
	return func(cmd *cobra.Command, args []string, begun string) (words []cobra.Completion, how cobra.ShellCompDirective) {
		give := func(word, about string) bool {
			if strings.HasPrefix(word, begun) && !slices.Contains(args, word) {
				words = append(words, cobra.CompletionWithDesc(word, text.Clean(about)))
			}
			return len(words) < completions
		}
		_ = w.withExisting(cmd.Context(), store.Options{Untouched: true}, func(_ config, at places, s *store.Store) error {
			if s == nil {
				return nil
			}
			return find(cmd.Context(), s, at, give)
		})
		return words, cobra.ShellCompDirectiveNoFileComp | cobra.ShellCompDirectiveKeepOrder
	}
}

// completeTasks offers the numbers of tasks that fit, the newest first.
func (w *world) completeTasks(fits func(history.Task) bool) completion {
	return w.completing(func(ctx context.Context, s *store.Store, at places, give give) error {
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
				if fits(t) && !give(fmt.Sprint(t.ID), w.inShort(t, about.of(t))) {
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

// inShort is a task's state and name.
func (w *world) inShort(t history.Task, about jsonout.About) string {
	return text.StateName(jsonout.StateOf(t, about.MotionBegun)) + "  " + text.NameWith(t, about.Motion.Name, w.times())
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

// anyTask and liveTask are what tasks are completed by.
func anyTask(history.Task) bool    { return true }
func liveTask(t history.Task) bool { return !t.State.Final() }

// completeMotions offers the numbers of motions of the library.
func (w *world) completeMotions() completion {
	return w.completing(func(ctx context.Context, s *store.Store, _ places, give give) error {
		list, err := s.Library.Motions(ctx)
		for _, m := range list {
			if !give(fmt.Sprint(m.ID), text.MotionName(m)) {
				break
			}
		}
		return err
	})
}
