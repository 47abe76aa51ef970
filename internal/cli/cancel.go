package cli

import (
	"time"

	"github.com/spf13/cobra"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/cli/jsonout"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
)

func cancelCommand(a *app) *cobra.Command {
	l := a.language
	var noWait bool
	var timeout time.Duration
	c := a.keylessCommand(&cobra.Command{
		Use: "cancel ID...", Short: msg.UsageCancelShort(l), Args: a.usage.atLeastArgs(1), Long: paragraphs(msg.UsageCancelLong(l), msg.UsageTaskID(l)),
		Example: "dancecard cancel 12 13\ndancecard cancel 12 --no-wait\ndancecard cancel $(dancecard list --state waiting --json | jq .id)",
	}, store.Watcher, func(f *follower) error {
		f.timeout = timeout
		return canceler{f, noWait}.run()
	})
	a.timeoutFlag(c, &timeout)
	c.Flags().BoolVar(&noWait, "no-wait", false, msg.UsageFlagNoWait(l))
	a.usage.exclusive(c, "no-wait", "timeout")
	c.ValidArgsFunction = a.completeTasks(core.Cancelable)
	return c
}

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
			c.out.note(msg.CliTaskUnconfirmed(c.language(), taskNumber(t)))
		default:
			sum.Failed++
			c.out.note(notCanceled(c.language(), t))
		}
	}
	open := sum.Undecided
	if c.noWait {
		open -= wishes
	}
	err := c.status(sum, open)
	if c.noWait && wishes > 0 {
		c.out.note(msg.CliCancelSavedWish(c.language(), wishes))
	}
	return c.out.summary(sum, msg.CliOutcomeCancel(c.language(), sum.Canceled, len(ids)), err)
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
	l := c.language()
	if e := c.accountError(); e != nil {
		return advisedError{e.Code, msg.CliCancelOpenRefused(l, n, serviceText(l, e)), c.words.Advice(e)}
	}
	return advisedError{codeUndecided, msg.CliCancelOpen(l, n), msg.CliCancelOpenAdvice(l)}
}

// notCanceled says why a task was not canceled.
func notCanceled(l msg.Language, t history.Task) string {
	id := taskNumber(t)
	started := t.State == history.OnServer && t.Status.Started()
	switch p := t.Problem; {
	case t.CancelEnd == history.CodeWithdrawn:
		return msg.CliCancelWithdrawn(l, id)
	case t.CancelEnd == history.CodeLapsed:
		return msg.CliCancelExpired(l, id)
	case p.Op == api.OpCancel && p.Code != "" && !started && t.State == history.OnServer:
		return msg.CliCancelRefused(l, id, text.Reason(l, p))
	}
	switch t.State {
	case history.OnServer:
		return msg.CliCancelRunning(l, id)
	case history.Saved:
		return msg.CliCancelSaved(l, id)
	case history.Finished, history.Gone, history.Made:
		return msg.CliCancelDone(l, id)
	case history.Failed:
		return msg.CliCancelFailed(l, id)
	case history.Rejected:
		return msg.CliCancelRejected(l, id)
	case history.Expired:
		return msg.CliCancelUnknown(l, id)
	}
	return msg.CliCancelContinues(l, id)
}
