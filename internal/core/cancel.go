package core

import (
	"context"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// canceling is how far a round of cancels is. What waits here is canceled in one go; the service
// is asked for one task after another, as fast as the budget allows: about one a second.
type canceling struct {
	under bool           // one is being asked for
	left  []history.Task // are still to be asked for at the service
	of    int            // tasks that the person wanted canceled
	tried int            // of them, have been asked for
	done  int            // of them, are canceled
	off   bool           // the rest was called off
}

// Cancelable reports whether a task can be canceled: while it waits, here or at the service.
func Cancelable(t history.Task) bool {
	return t.State == history.Waiting || t.State == history.OnServer && t.Status == api.Pending
}

// Cancel begins to cancel tasks, or adds them to those that are being canceled. The next Step hands the jobs
// out.
func (c *Core) Cancel(tasks []history.Task) []Notice {
	r := &c.cancels
	if len(tasks) == 1 && !r.under {
		c.next = append(c.next, c.cancelOne(tasks[0], true))
		return nil
	}
	var here []history.Change
	for _, t := range tasks {
		if t.State == history.OnServer {
			r.left = append(r.left, t)
		} else {
			here = append(here, history.Change{ID: t.ID, Event: history.CancelDone{}})
		}
	}
	r.of += len(tasks)
	if len(here) == 0 {
		return c.cancelNext()
	}
	// Those at the service come after them, or after the one that is just being asked for.
	beside := r.under
	r.under = true
	c.next = append(c.next, c.cancelHere(here, beside))
	return nil
}

// CallOffCancels leaves alone what was not asked for yet; false when nothing is being canceled.
func (c *Core) CallOffCancels() bool {
	r := &c.cancels
	if len(r.left) == 0 {
		return false
	}
	r.left, r.off = nil, true
	return true
}

// Cancels tells how many tasks of a round of cancels are canceled so far; false when nothing is still to be
// asked for.
func (c *Core) Cancels() (done, of int, more bool) {
	return c.cancels.done, c.cancels.of, len(c.cancels.left) > 0
}

// cancelNext asks for the next one and tells how far it is; behind the last one it tells what came of all.
func (c *Core) cancelNext() []Notice {
	r := &c.cancels
	if r.under {
		return nil
	}
	for len(r.left) > 0 && !c.stopping {
		t := r.left[0]
		r.left, r.tried = r.left[1:], r.tried+1
		if now, live := c.desk.Live(t.ID); live {
			t = now
		}
		if Cancelable(t) {
			r.under = true
			c.next = append(c.next, c.cancelOne(t, false))
			return []Notice{Canceling{Tried: r.tried, Of: r.of, Left: len(r.left)}}
		}
	}
	return []Notice{c.canceled(nil)}
}

// canceled ends a round.
func (c *Core) canceled(err error) Canceled {
	r := c.cancels
	c.cancels = canceling{}
	return Canceled{Done: r.done, Of: r.of, Off: r.off, Err: err}
}

// cancelHere cancels tasks that wait here, in one go; beside tells that another step is under way.
func (c *Core) cancelHere(changes []history.Change, beside bool) Job {
	return c.want(func(ctx context.Context) outcome {
		outcomes, err := c.Store.ApplyAll(ctx, changes)
		r := canceledHere{beside: beside, err: err}
		for _, o := range outcomes {
			r.tasks = append(r.tasks, o.Task)
		}
		return r
	})
}

// canceledHere holds tasks that were to be canceled here, as they are by now.
type canceledHere struct {
	tasks  []history.Task
	beside bool
	err    error
}

func (r canceledHere) take(c *Core, _ time.Time) []Notice {
	notices := c.update(r.tasks...)
	c.countCanceled(r.tasks)
	c.cancels.tried += len(r.tasks)
	if r.beside && r.err == nil {
		return notices // another step is under way
	}
	c.cancels.under = c.cancels.under && r.beside
	if r.err != nil {
		return append(notices, c.canceled(r.err))
	}
	return append(notices, c.cancelNext()...)
}

func (c *Core) countCanceled(tasks []history.Task) {
	for _, t := range tasks {
		if t.State == history.Canceled {
			c.cancels.done++
		}
	}
}

// cancelOne cancels a task: here while it waits, else at the service. What comes of one that is canceled alone
// is told.
func (c *Core) cancelOne(t history.Task, alone bool) Job {
	return c.want(func(ctx context.Context) outcome {
		r := canceledOne{alone: alone, there: t.State == history.OnServer}
		event := history.Event(history.CancelDone{})
		if r.there {
			event, r.err = c.cancelThere(ctx, t)
		}
		r.task, _, r.disk = c.Store.Apply(ctx, t.ID, event)
		return r
	})
}

func (c *Core) cancelThere(ctx context.Context, t history.Task) (history.Event, error) {
	var request string
	err := c.spend(ctx, func() (err error) {
		request, err = c.Client.Cancel(ctx, t.RemoteID)
		return err
	})
	if err != nil {
		return history.CancelRefused{Problem: history.ProblemOf(err)}, err
	}
	return history.CancelDone{RequestID: request}, nil
}

// canceledOne holds a task that was to be canceled, as it is by now. There tells that the service was asked,
// err what it said against it.
type canceledOne struct {
	alone, there bool
	task         history.Task
	err, disk    error
}

func (r canceledOne) take(c *Core, _ time.Time) []Notice {
	if r.alone {
		if r.disk != nil {
			return []Notice{NotChanged{r.disk}}
		}
		return append(c.update(r.task), CanceledOne{Task: r.task, There: r.there, Err: r.err})
	}
	notices := c.update(r.task)
	c.countCanceled([]history.Task{r.task})
	c.cancels.under = false
	if r.disk != nil {
		return append(notices, c.canceled(r.disk))
	}
	return append(notices, c.cancelNext()...)
}
