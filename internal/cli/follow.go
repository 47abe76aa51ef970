package cli

import (
	"context"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
)

// timeoutFlag bounds how long a command follows tasks.
func timeoutFlag(c *cobra.Command, timeout *time.Duration) {
	c.Flags().DurationVar(timeout, "timeout", 0, "end with status 124 after so long, as in 30m or 2h")
	c.PreRunE = func(*cobra.Command, []string) error {
		if *timeout < 0 {
			return fmt.Errorf("--timeout is %s, it must be 0 or more", *timeout)
		}
		return nil
	}
}

// tasks gives them whole, each once.
func (f *follower) tasks(args []string) (tasks []history.Task, err error) {
	known := map[history.TaskID]bool{}
	for _, arg := range args {
		t, err := taskOf(f.ctx, f.store, arg)
		if err != nil {
			return nil, err
		}
		if !known[t.ID] {
			known[t.ID] = true
			tasks = append(tasks, t)
		}
	}
	return tasks, nil
}

// write carries out a change that a person asked for, before the tasks are followed.
func (f *follower) write(j core.Job) error {
	for _, n := range f.core.Take(time.Now(), f.core.Do(f.ctx, j)) {
		if failed, ok := n.(core.NotChanged); ok {
			return failed.Err
		}
	}
	return nil
}

// again reads a task as it is now, also while the program ends.
func (f *follower) again(id history.TaskID) (history.Task, error) {
	return f.store.Task(context.WithoutCancel(f.ctx), id)
}

// endpoint is what those work for who work on the tasks. A command that hands the lease over does not get it
// from another one.
func (f *follower) endpoint() history.Endpoint {
	if f.waits && time.Since(f.began) >= workerGrace {
		return f.core.Serving()
	}
	return f.core.Endpoint()
}

// refused is why the service takes no request of this program; nil while it takes them.
func (f *follower) refused() *api.Error {
	if e, _ := f.core.Tasks().Trouble(); e != nil && e.Account() {
		return e
	}
	return nil
}

// reachable reports whether somebody works on a task: whoever holds the lease, and this program only with a key
// that the service takes. A video is saved without one.
func (f *follower) reachable(t history.Task) bool {
	if f.core.Mine() && (f.noKey != nil || f.refused() != nil && t.State != history.Finished) {
		return false
	}
	return f.endpoint().WorksOn(t)
}
