package core

import (
	"context"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// Change makes events happen to tasks, in one transaction.
func (c *Core) Change(changes ...history.Change) Job { return c.want(c.env.apply(changes)) }

// apply writes changes.
func (e *env) apply(changes []history.Change) func(context.Context) outcome {
	return func(ctx context.Context) outcome {
		me, err := e.program(ctx)
		if err != nil {
			return changed{err: err}
		}
		for i := range changes {
			if _, again := changes[i].Event.(history.SendAgain); again {
				changes[i].Event = history.SendAgain{For: me.Endpoint} // whoever decides that gives this key
			}
		}
		out, err := e.Store.ApplyAll(ctx, changes)
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

// RenameTask gives a task another title, and keeps that for undo.
func RenameTask(c *Core, id history.TaskID, title string) Job {
	return c.record(func(ctx context.Context) outcome {
		o, err := store.Rename(ctx, c.Store, id, title)
		r := changedBy([]history.Outcome{o}, err)
		r.undoable = true
		return r
	})
}

// RateTasks gives the videos of tasks so many stars more, or fewer, and keeps that for undo.
func RateTasks(c *Core, by int, ids []history.TaskID) Job {
	return c.record(func(ctx context.Context) outcome {
		out, err := store.Rate(ctx, c.Store, by, ids...)
		if err != nil {
			return changed{err: err}
		}
		r := rated{by: by}
		for _, o := range out {
			if o.Changed {
				r.tasks = append(r.tasks, o.Task)
			}
		}
		return r
	})
}

// rated holds the tasks whose rating changed.
type rated struct {
	tasks []history.Task
	by    int
}

func (r rated) take(c *Core, _ time.Time) []Notice {
	return append(c.update(r.tasks...), Rated{Tasks: r.tasks, By: r.by})
}

// Move gives waiting tasks another place in the queue.
func (c *Core) Move(way history.Way, tasks []history.Task) Job {
	ids := make([]history.TaskID, len(tasks))
	for i, t := range tasks {
		ids[i] = t.ID
	}
	return c.record(func(ctx context.Context) outcome {
		moved, err := c.Store.Move(ctx, way, ids...)
		if err == nil && len(moved) == 0 {
			return notMoved{}
		}
		return changed{tasks: moved, err: err, undoable: true}
	})
}

type notMoved struct{}

func (notMoved) take(*Core, time.Time) []Notice { return []Notice{NotMoved{}} }
