package core

import (
	"cmp"
	"context"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/internal/queue"
)

// submit sends a task. That it is being sent is on disk before the first byte leaves, unless another
// program has made another task of it since the scheduler heard of it.
func (c *Core) submit(t history.Task) Job {
	return Job{do: func(ctx context.Context) outcome {
		sub, ready, err := c.submission(ctx, t)
		if err != nil || !ready {
			return submitted{id: t.ID, task: t, unready: true, disk: err}
		}
		_, known := c.Client.Skew()
		began, err := c.Store.ApplyAll(ctx, []history.Change{{
			ID: t.ID, Event: history.SendBegan{Says: t.Submission(), Skew: c.skew(), Known: known},
		}})
		if err != nil {
			return submitted{id: t.ID, task: t, disk: err}
		}
		now := began[0].Task
		if !began[0].Changed {
			return submitted{id: t.ID, task: now} // another program was first, or changed what is sent
		}
		receipt, err := c.post(ctx, now, sub)
		event := history.Settle(receipt, err)
		done, disk := c.persist(ctx, t.ID, event)
		if disk != nil {
			done = now
		}
		return submitted{id: t.ID, task: done, event: event, err: err, disk: disk}
	}}
}

// sent is the end of a submission.
type submitted struct {
	id   history.TaskID
	task history.Task
	// unready tells that nothing was sent, because a file is to be uploaded first.
	unready bool
	event   history.Event // what came of the submission; nil where none was made
	err     error         // the submission's
	disk    error         // of writing what came of it
}

func (r submitted) take(c *Core, now time.Time) []Notice {
	c.failed(r.disk)
	if r.unready {
		c.scheduler.Unprepared(r.id)
		return historyFailed(r.disk)
	}
	c.scheduler.Sent(r.id, now, r.err)
	notices := c.update(r.task)
	switch {
	case r.event == nil && history.OutOfPlace(r.disk):
		return notices // what is told of the file stays
	case r.event == nil && r.disk != nil:
		return append(notices, NotWritten{ID: r.id, Err: r.disk})
	case r.disk != nil:
		c.next = append(c.next, c.writeLate(r.id, r.event))
		return append(notices, NotWritten{ID: r.id, Sent: true, Err: r.disk})
	case sentTwice(r.task, r.event):
		return append(notices, SentTwice{r.task})
	case r.task.State == history.Rejected:
		return append(notices, Refused{r.task})
	case r.task.State == history.Unsure:
		return append(notices, Unanswered{r.task})
	}
	return notices
}

// historyFailed tells of an error of history's file; nothing where there is none.
func historyFailed(err error) []Notice {
	if err == nil {
		return nil
	}
	return []Notice{HistoryFailed{err}}
}

// persistTries is how often an event that must not be lost is written, a second apart.
const persistTries = 10

// persist writes an event even while the program is ending, and again while the disk refuses. What
// refuses for longer is told; of a submission see writeLate.
func (c *Core) persist(ctx context.Context, id history.TaskID, e history.Event) (history.Task, error) {
	keep := context.WithoutCancel(ctx)
	for n := 1; ; n++ {
		t, _, err := c.Store.Apply(keep, id, e)
		if err == nil || n == persistTries || c.Sleep(ctx, time.Second) != nil {
			return t, err
		}
	}
}

// ask queries one task and writes what it says.
func (c *Core) ask(j queue.PollTask) Job {
	return Job{do: func(ctx context.Context) outcome {
		a, err := c.Client.Task(ctx, j.Ask.TaskID)
		if err != nil {
			return polled{id: j.ID, ask: j.Ask, err: err}
		}
		if a.Status == api.Unknown && !j.AcceptUnknown {
			return polled{id: j.ID, ask: j.Ask, answer: a}
		}
		t, _, disk := c.Store.Apply(ctx, j.ID, c.report(ctx, a))
		return polled{id: j.ID, ask: j.Ask, answer: a, task: t, disk: disk}
	}}
}

// report is the event of an answer, its times by our clock. One that tells of a motion says whose key made it.
func (c *Core) report(ctx context.Context, a api.Answer) history.Reported {
	r := history.Report(a.By(c.skew()))
	if r.Template != "" {
		r.Fingerprint, _ = c.fingerprint(ctx)
	}
	return r
}

// asked holds what the service says of a task.
type polled struct {
	id     history.TaskID
	ask    poll.Ask
	answer api.Answer
	task   history.Task
	err    error
	disk   error
}

// manyFails is after how many failures in a row a question that is put again and again is told of: one
// now and then is nothing to be troubled about.
const tellAfterFails = 3

// failsOften reports whether it is to be told that a question fails, unless something more is known.
func (c *Core) failsOften(ask poll.Ask) bool {
	e, _ := c.scheduler.Outage()
	return e == nil && c.scheduler.Fails(ask) == tellAfterFails
}

func (r polled) take(c *Core, now time.Time) []Notice {
	before, live := c.scheduler.Live(r.id)
	// What could not be written down was not heard: a final word would else never be asked for again.
	c.scheduler.Polled(now, r.ask, r.answer, cmp.Or(r.err, r.disk))
	switch {
	case r.disk != nil:
		return historyFailed(r.disk)
	case r.err != nil && c.failsOften(r.ask):
		return []Notice{NotAsked{before, r.err}}
	case r.err != nil:
		return nil
	}
	notices := c.update(r.task)
	if r.task.State == history.Failed && live && before.State != history.Failed {
		notices = append(notices, Failed{r.task})
	}
	return notices
}

// sweep fetches a page of the account's list, for the plan.
func (c *Core) sweep(a poll.Ask) Job {
	return Job{do: func(ctx context.Context) outcome {
		skew := c.skew()
		l := a.Listing
		l.From, l.To = l.From.Add(skew), l.To.Add(skew)
		page, err := c.Client.Tasks(ctx, l)
		for i := range page.Tasks {
			page.Tasks[i] = page.Tasks[i].By(skew)
		}
		return listed{ask: a, page: page, err: err}
	}}
}

// swept holds a page of the account's list.
type listed struct {
	ask  poll.Ask
	page api.Page
	err  error
}

func (r listed) take(c *Core, now time.Time) []Notice {
	changes := c.scheduler.Listed(now, r.ask, r.page, r.err)
	switch {
	case r.err != nil && c.failsOften(r.ask):
		return []Notice{NotListed{r.err}}
	case len(changes) > 0:
		c.next = append(c.next, Job{do: c.apply(changes)})
	}
	return nil
}

// Change makes events happen to tasks, in one transaction.
func (c *Core) Change(changes ...history.Change) Job { return c.want(c.apply(changes)) }

func (c *Core) apply(changes []history.Change) func(context.Context) outcome {
	return func(ctx context.Context) outcome {
		me, err := c.program(ctx)
		if err != nil {
			return changed{err: err}
		}
		for i := range changes {
			if _, again := changes[i].Event.(history.SendAgain); again {
				changes[i].Event = history.SendAgain{For: me.Endpoint} // whoever decides that gives this key
			}
		}
		out, err := c.Store.ApplyAll(ctx, changes)
		return changedBy(out, err)
	}
}

// changed holds tasks as they are on disk after a change. Late are those that have gone on since the person
// saw them.
type changed struct {
	tasks, late []history.Task
	undoable    bool
	err         error
}

func changedBy(out []history.Outcome, err error) changed {
	r := changed{err: err}
	for _, o := range out {
		r.tasks = append(r.tasks, o.Task)
		if !o.Changed {
			r.late = append(r.late, o.Task)
		}
	}
	return r
}

func (r changed) take(c *Core, _ time.Time) []Notice {
	if r.err != nil {
		return []Notice{NotChanged{r.err}}
	}
	return append(c.update(r.tasks...), Changed{Tasks: r.tasks, Late: r.late, Undoable: r.undoable})
}

// ChangeUndoable makes an event happen to tasks, in one transaction, and keeps it for undo.
func (c *Core) ChangeUndoable(kind history.UndoKind, event history.Event, tasks []history.Task) Job {
	return c.record(func(ctx context.Context) outcome {
		changes := make([]history.Change, len(tasks))
		for i, t := range tasks {
			changes[i] = history.Change{ID: t.ID, Event: event}
		}
		r := changedBy(c.Store.ApplyUndoable(ctx, kind, changes))
		r.undoable = len(r.late) < len(r.tasks)
		return r
	})
}

// Move gives waiting tasks another place in the queue.
func (c *Core) Move(way history.Way, tasks []history.Task) Job {
	return c.record(func(ctx context.Context) outcome {
		moved, err := c.Store.Move(ctx, way, ids(tasks)...)
		if err == nil && len(moved) == 0 {
			return notMoved{}
		}
		return changed{tasks: moved, err: err, undoable: true}
	})
}

type notMoved struct{}

func (notMoved) take(*Core, time.Time) []Notice { return []Notice{NotMoved{}} }

// SaveAgain has finished tasks saved again whose result is not on disk.
func (c *Core) SaveAgain(tasks []history.Task) Job {
	return c.want(func(ctx context.Context) outcome {
		var changes []history.Change
		for _, t := range tasks {
			if t.State == history.Finished || !c.Videos.Exists(t) {
				changes = append(changes, history.Change{ID: t.ID, Event: history.SaveAgain{}})
			}
		}
		if len(changes) == 0 {
			return onDisk{}
		}
		return c.apply(changes)(ctx)
	})
}

type onDisk struct{}

func (onDisk) take(*Core, time.Time) []Notice { return []Notice{OnDisk{}} }

func ids(tasks []history.Task) []history.TaskID {
	out := make([]history.TaskID, len(tasks))
	for i, t := range tasks {
		out[i] = t.ID
	}
	return out
}
