package cli

import (
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/text"
)

func cancelCommand(a *app) *cobra.Command {
	var noWait bool
	var timeout time.Duration
	c := a.keylessCommand(&cobra.Command{
		Use: "cancel ID...", Short: "Cancel tasks that have not started", Args: cobra.MinimumNArgs(1),
		Long: "Cancel tasks that have not started. What waits here is canceled at once, without a key or a network. For\n" +
			"the rest whoever works asks the service: a window, `dancecard run`, or this command if nobody does. It ends\n" +
			"when each task is canceled or goes on, and submits nothing.\n\n" + idHelp,
		Example: "dancecard cancel 12 13\ndancecard cancel 12 --no-wait\ndancecard cancel $(dancecard list --state waiting --json | jq .id)",
	}, store.Watcher, func(f *follower) error {
		f.timeout = timeout
		return canceler{f, noWait}.run()
	})
	timeoutFlag(c, &timeout)
	c.Flags().BoolVar(&noWait, "no-wait", false, "end as soon as the wish is on disk; whoever works next carries it out")
	c.MarkFlagsMutuallyExclusive("no-wait", "timeout")
	c.ValidArgsFunction = a.completeTasks(core.Cancelable)
	return c
}

// idHelp says what ID stands for.
const idHelp = "ID is the task's number in `dancecard list`, or its id at the service."

// canceler cancels the tasks of its arguments.
type canceler struct {
	*follower
	noWait bool
}

// run writes the wishes, and follows the tasks until each has been carried out or has ended.
func (c canceler) run() error {
	c.pending, c.progress.printsCancels = c.canceling, true
	tasks, err := c.tasks(c.args)
	if err != nil {
		return err
	}
	var ids, wishes []history.TaskID
	there := false
	for _, t := range tasks {
		ids = append(ids, t.ID)
		if core.Cancelable(t) || !t.CancelAsked.IsZero() {
			wishes = append(wishes, t.ID)
			there = there || t.State != history.Waiting
		}
	}
	if there && !c.noWait && c.keyErr != nil {
		return c.keyErr
	}
	if len(wishes) > 0 {
		if err := c.apply(c.core.Cancel(wishes...)); err != nil {
			return err
		}
	}
	if err := c.until(ids, c.noWait); err != nil {
		return err
	}
	return c.finish(ids)
}

// canceling reports whether somebody is still to carry out the wish to cancel a task.
func (c canceler) canceling(t history.Task) bool {
	return !t.CancelAsked.IsZero() && !t.NeedsDecision() && c.reachable(t)
}

// finish prints what came of the wishes, and gives the exit status as an error.
func (c canceler) finish(ids []history.TaskID) error {
	var sum jsonout.Summary
	wishes := 0
	for _, id := range ids {
		t, err := c.reload(id)
		switch {
		case err != nil:
			return err
		case t.State == history.Canceled:
			sum.Canceled++
		case !t.CancelAsked.IsZero():
			sum.Undecided++
			wishes++
		case t.NeedsDecision():
			sum.Undecided++
			c.out.note("Task %d is unconfirmed; open dancecard to resolve it", t.ID)
		default:
			sum.Failed++
			c.out.note("%s", notCanceled(t))
		}
	}
	open := sum.Undecided
	if c.noWait {
		open -= wishes
	}
	err := c.status(sum, open)
	if c.noWait && wishes > 0 {
		c.out.note("Whoever works next asks the service within 24 hours: a window, `dancecard run` or `dancecard wait`")
	}
	return c.out.summary(sum, fmt.Sprintf("%d canceled, %d not canceled, %d open", sum.Canceled, sum.Failed, sum.Undecided), err)
}

// status is the exit status of what came of the wishes, so many of which are open for good.
func (c canceler) status(sum jsonout.Summary, open int) error {
	if open > 0 {
		return exitError{exitDecision, c.undecided(open)}
	}
	return failedStatus(sum.Canceled, sum.Failed)
}

// undecided says what keeps the tasks whose cancellation is open.
func (c canceler) undecided(n int) advisedError {
	count := text.Count(n, "task is not canceled yet", "tasks are not canceled yet")
	if e := c.accountError(); e != nil {
		return advisedError{e.Code, count + ": " + text.Wording{}.Told(e), text.Wording{}.Advice(e)}
	}
	return advisedError{"Undecided", count, "Open dancecard to resolve what is unconfirmed, or use the key and host that the tasks were created for."}
}

// notCanceled says why a task was not canceled.
func notCanceled(t history.Task) string {
	why := fmt.Sprintf("Task %d was not canceled: ", t.ID)
	started := t.State == history.OnServer && t.Status.Started()
	switch p := t.Problem; {
	case t.CancelEnd == history.CodeWithdrawn:
		return why + "the cancel was called off"
	case t.CancelEnd == history.CodeLapsed:
		return why + "a cancel ends after 24 hours"
	case p.Op == api.OpCancel && p.Code != "" && !started && t.State == history.OnServer:
		return why + text.Reason(p)
	}
	return fmt.Sprintf("Task %d ", t.ID) + already(t)
}

// already says how far a task is that comes to no other end any more.
func already(t history.Task) string {
	switch t.State {
	case history.OnServer:
		return "is running already"
	case history.Saved:
		return "is saved already"
	case history.Finished, history.Gone, history.Made:
		return "is done already"
	case history.Failed:
		return "has failed already"
	case history.Rejected:
		return "was rejected already"
	case history.Canceled:
		return "is canceled already"
	case history.Expired:
		return "is not known to the service any more"
	}
	return "goes on"
}
