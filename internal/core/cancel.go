package core

import (
	"cmp"
	"context"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// cancelRound is what was told of a round of cancels. The round itself is on the scheduler, as it is on disk, so
// that a program that only follows tells the same.
type cancelRound struct {
	active bool
	told   queue.CancelProgress
	// here counts the tasks that were canceled without a request, late those that it came too late for.
	here, late int
}

// Cancelable reports whether a person can have a task canceled: before the service begins to work on it. An
// unknown status counts as started. An unconfirmed task that needs a decision is resolved, not canceled.
func Cancelable(t history.Task) bool {
	strange := t.State == history.OnServer && t.Status != api.Pending
	return t.MayCancel() && !strange && !t.NeedsDecision() && (t.CancelAsked.IsZero() || t.CancelEnd != "")
}

// Cancel writes the wish to cancel tasks. What waits here is canceled by it; for the rest the program that
// watches and sends asks the service, one task after another.
func (c *Core) Cancel(ids ...history.TaskID) Job {
	return c.want(func(ctx context.Context) outcome {
		out, err := c.Store.Cancel(ctx, ids...)
		return cancelAsked{out, err}
	})
}

// cancelAsked holds tasks that a person wants canceled, as they are by now.
type cancelAsked struct {
	outcomes []history.Outcome
	err      error
}

func (r cancelAsked) take(c *Core, _ time.Time) []Notice {
	if r.err != nil {
		return []Notice{NotChanged{r.err}}
	}
	var tasks []history.Task
	here, wishes, open := 0, 0, 0
	round := &c.cancels
	for _, o := range r.outcomes {
		tasks = append(tasks, o.Task)
		switch {
		case o.Task.State == history.Canceled:
			here++
		case o.Changed:
			wishes++
			now, known := c.lease.newest(c.scheduler, o.Task.ID)
			if !known || !c.lease.outdated(c.scheduler, o.Task) || now.WantsCancel() {
				open++
			} else if c.scheduler.CancelMissed(o.Task, now) {
				round.active = true
			}
		}
	}
	notices := c.update(tasks...)
	switch late := len(tasks) - here - wishes; {
	case wishes > 0 || round.active:
		round.here, round.late = round.here+here, round.late+late
		if len(tasks) == 1 && open == 1 {
			notices = append(notices, ToCancel{tasks[0]})
		}
	case len(tasks) == 1:
		notices = append(notices, CanceledOne{tasks[0]})
	default:
		notices = append(notices, Canceled{Done: here, Of: len(tasks)})
	}
	return notices
}

// CallOffCancels withdraws all wishes to cancel. A request that is under way is not called back.
func (c *Core) CallOffCancels() Job {
	return c.want(func(ctx context.Context) outcome {
		out, err := c.Store.Withdraw(ctx)
		return calledOff{out, err}
	})
}

// calledOff holds tasks whose wishes were withdrawn.
type calledOff struct {
	outcomes []history.Outcome
	err      error
}

func (r calledOff) take(c *Core, _ time.Time) []Notice {
	if r.err != nil {
		return []Notice{NotChanged{r.err}}
	}
	var tasks []history.Task
	for _, o := range r.outcomes {
		tasks = append(tasks, o.Task)
	}
	return c.update(tasks...)
}

// Cancels tells how many tasks of a round of cancels are canceled so far; more tells that there are wishes
// which can be called off.
func (c *Core) Cancels() (done, of int, more bool) {
	r, p, open := c.cancels, c.scheduler.Cancels(), c.scheduler.Cancels().Open
	if t, live := c.scheduler.Live(c.scheduler.Canceling()); live && !t.CancelAsked.IsZero() {
		open--
	}
	return r.here + p.Canceled, r.here + r.late + p.Of, open > 0
}

// tell tells how far a round is, and what came of it once no wish is open.
func (r *cancelRound) tell(s *queue.Scheduler, lease *lease) []Notice {
	p, other := s.Cancels(), r.here+r.late
	switch alone := p.Of == 1 && other == 0; {
	case p.Open > 0 && r.active && r.told == p:
		return nil
	case p.Open > 0:
		if p.Of > r.told.Of && !lease.busy {
			lease.at = time.Time{} // an answer may have told of the first of many that another program wrote
		}
		r.active, r.told = true, p
		if alone {
			return nil
		}
		return []Notice{Canceling{Tried: other + p.Of - p.Open + 1, Of: other + p.Of, Left: p.Open - 1}}
	case !r.active || lease.busy || calledBack(s):
		return nil
	case alone:
		*r = cancelRound{}
		return []Notice{CanceledOne{s.LastCancel()}}
	}
	end := Canceled{Done: r.here + p.Canceled, Of: other + p.Of, Started: p.Started, Off: p.Withdrawn > 0}
	*r = cancelRound{}
	return []Notice{end}
}

// calledBack reports whether a wish was withdrawn whose request is under way: its answer counts.
func calledBack(s *queue.Scheduler) bool {
	t, live := s.Live(s.Canceling())
	return live && t.CancelEnd == history.CodeWithdrawn
}

// cancelTask asks the service to cancel, unless the wish was withdrawn or no longer applies. Shutdown waits for
// it, so that the answer is on disk.
func (e *env) cancelTask(j queue.Cancel) func(context.Context) outcome {
	return func(ctx context.Context) outcome {
		r := cancelTried{id: j.Task.ID}
		if j.Lapsed {
			r.task, r.disk = e.persist(ctx, r.id, history.CancelLapsed{})
			return r
		}
		t, err := e.Store.Task(ctx, r.id)
		if err != nil || !t.CancelDue() {
			r.task, r.disk = t, err
			return r
		}
		var request string
		request, r.err = e.Client.Cancel(ctx, t.RemoteID)
		if event := history.SettleCancel(request, r.err); event != nil {
			r.task, r.disk = e.persist(ctx, r.id, event)
		}
		return r
	}
}

// cancelTried is the end of a request to cancel a task, which may not have been made. The task is as it was
// written or read; zero where the wish stays.
type cancelTried struct {
	id        history.TaskID
	task      history.Task
	err, disk error
}

func (r cancelTried) take(c *Core, now time.Time) []Notice {
	c.lease.checkPlace(r.disk)
	c.scheduler.Canceled(r.id, now, cmp.Or(r.err, r.disk))
	notices := append(c.update(r.task), historyFailed(r.disk)...)
	if t, live := c.scheduler.Live(r.id); r.err != nil && live && t.CancelDue() && c.scheduler.CancelTries(r.id) == 1 {
		notices = append(notices, NotCanceled{t, r.err})
	}
	return notices
}
