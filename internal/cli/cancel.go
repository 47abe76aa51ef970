package cli

import (
	"errors"
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
		return f.cancel(noWait)
	})
	timeoutFlag(c, &timeout)
	c.Flags().BoolVar(&noWait, "no-wait", false, "end as soon as the wish is on disk; whoever works next carries it out")
	c.MarkFlagsMutuallyExclusive("no-wait", "timeout")
	c.ValidArgsFunction = a.completeTasks(core.Cancelable)
	return c
}

// idHelp says what ID stands for.
const idHelp = "ID is the task's number in `dancecard list`, or its id at the service."

// cancel writes the wishes, and follows the tasks until each has been carried out or has ended.
func (f *follower) cancel(noWait bool) error {
	f.pending, f.progress.printsCancels = f.canceling, true
	tasks, err := f.tasks(f.args)
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
	if there && !noWait && f.keyErr != nil {
		return f.keyErr
	}
	if len(wishes) > 0 {
		if err := f.apply(f.core.Cancel(wishes...)); err != nil {
			return err
		}
	}
	if err := f.until(ids, noWait); err != nil {
		return err
	}
	return f.canceled(ids, noWait)
}

// until tells how the tasks stand, and works for as long as one is pending unless that is not waited for.
func (f *follower) until(ids []history.TaskID, noWait bool) error {
	wait := false
	f.progress.add(ids)
	for _, id := range ids {
		t, err := f.reload(id)
		if err != nil {
			return err
		}
		wait = wait || f.pending(t)
	}
	if wait && !noWait {
		return f.work(ids)
	}
	f.printChanges()
	return f.err
}

// canceling reports whether somebody is still to carry out the wish to cancel a task.
func (f *follower) canceling(t history.Task) bool {
	return !t.CancelAsked.IsZero() && !t.NeedsDecision() && f.reachable(t)
}

// canceled tells what came of the wishes, and gives the exit status as an error.
func (f *follower) canceled(ids []history.TaskID, noWait bool) error {
	var sum jsonout.Summary
	wishes := 0
	for _, id := range ids {
		t, err := f.reload(id)
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
			f.out.note("Task %d is unconfirmed; open dancecard to resolve it", t.ID)
		default:
			sum.Failed++
			f.out.note("%s", notCanceled(t))
		}
	}
	open := sum.Undecided
	if noWait {
		open -= wishes
	}
	err := f.cancelStatus(sum, open)
	if noWait && wishes > 0 {
		f.out.note("Whoever works next asks the service within 24 hours: a window, `dancecard run` or `dancecard wait`")
	}
	if f.out.json {
		return errors.Join(f.out.object(jsonout.NewSummary(sum, statusOf(err))), err)
	}
	return errors.Join(f.out.lines(fmt.Sprintf("%d canceled, %d not canceled, %d open", sum.Canceled, sum.Failed, sum.Undecided)), err)
}

// cancelStatus is the exit status of what came of the wishes, so many of which are open for good.
func (f *follower) cancelStatus(sum jsonout.Summary, open int) error {
	switch {
	case open > 0:
		return exitError{exitDecision, f.notCarriedOut(open)}
	case sum.Failed > 0 && sum.Canceled == 0:
		return exitError{exitFailed, advisedError{}}
	case sum.Failed > 0:
		return exitError{exitSomeFailed, advisedError{}}
	}
	return nil
}

// notCarriedOut says what keeps the tasks whose cancellation is open.
func (f *follower) notCarriedOut(n int) advisedError {
	count := fmt.Sprintf("%d tasks are not canceled yet", n)
	if n == 1 {
		count = "1 task is not canceled yet"
	}
	if e := f.accountError(); e != nil {
		return advisedError{e.Code, count + ": " + text.Told(e), e.Advice()}
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
