package core

import (
	"context"
	"errors"
	"time"

	"dancecard/history"
)

// Job is a piece of work: a request, a write, or both.
type Job struct {
	do func(context.Context) outcome
	// wanted tells that a person asked for it, so that the program does not end before it is done; undoable
	// that an undo must wait for it.
	wanted, undoable bool
	// scheduled tells that the scheduler handed it out, reads that it only reads the history.
	scheduled, reads bool
}

// ErrReadOnly says that a core which only reads was asked for more.
var ErrReadOnly = errors.New("read-only")

// Result is what came of a job. What had to be written is on disk.
type Result struct {
	wanted, undoable, scheduled bool
	outcome                     outcome
}

// Nothing reports whether there is nothing to tell, so that Take may be left out.
func (r Result) Nothing() bool { return r.outcome == nil && !r.wanted && !r.undoable && !r.scheduled }

// outcome is a result of one kind, which knows how to be taken in.
type outcome interface {
	take(c *Core, now time.Time) []Notice
}

// Do carries out a job. It blocks, and is safe for concurrent use.
func (c *Core) Do(ctx context.Context, j Job) Result {
	r := Result{wanted: j.wanted, undoable: j.undoable, scheduled: j.scheduled}
	switch {
	case j.do == nil:
	case c.ReadOnly && !j.reads:
		r.outcome = changed{err: ErrReadOnly}
	default:
		r.outcome = j.do(ctx)
	}
	return r
}

// Take takes in what came of a job, and gives what there is to tell of it.
func (c *Core) Take(now time.Time, r Result) []Notice {
	if r.wanted {
		c.unfinished--
	}
	if r.scheduled {
		c.scheduled--
	}
	var notices []Notice
	if r.outcome != nil {
		notices = r.outcome.take(c, now)
	}
	if r.undoable {
		c.recorded()
	}
	if ended := c.lease.drainEnded(); len(ended) > 0 {
		notices = append(notices, Ended{ended})
	}
	return append(notices, c.cancels.tell(c.scheduler, &c.lease)...)
}

// want makes a job of what a person asked for.
func (c *Core) want(do func(context.Context) outcome) Job {
	c.unfinished++
	return Job{do: do, wanted: true}
}

// schedule makes a job of the scheduler's.
func (c *Core) schedule(j Job) Job {
	c.scheduled++
	j.scheduled = true
	return j
}

// record makes a job of a change that can be undone. What is undone next waits for it.
func (c *Core) record(do func(context.Context) outcome) Job {
	j := c.want(do)
	j.undoable = true
	c.undo.writing++
	return j
}

// update brings the scheduler up to date with tasks as they are on disk, and gives those that have changed.
func (c *Core) update(tasks ...history.Task) []Notice {
	var changed []history.Task
	var take []*history.Task
	for _, t := range tasks {
		if t.ID == 0 || c.lease.outdated(c.scheduler, t) {
			continue
		}
		old, live := c.scheduler.Live(t.ID)
		if !live || old != t { // most answers say what was known
			changed = append(changed, t)
		}
		if live || c.lease.mine { // a program that only follows has tasks on its scheduler too, and they are what it acts on
			take = append(take, &t)
		}
	}
	c.lease.take(c.scheduler, take)
	if len(changed) == 0 {
		return nil
	}
	return []Notice{Updated{Tasks: changed}}
}

// historyFailed tells of an error of history's file; nothing where there is none.
func historyFailed(err error) []Notice {
	if err == nil {
		return nil
	}
	return []Notice{HistoryFailed{err}}
}
