package core

import (
	"context"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// MarkSeen writes that the person has looked at videos. A failure is not told: they stay marked as new.
func MarkSeen(c *Core, ids ...history.TaskID) Job {
	return c.want(func(ctx context.Context) outcome {
		tasks, err := c.Store.Views.MarkSeen(ctx, ids...)
		if err != nil {
			return nil
		}
		return seen{tasks}
	})
}

// seen holds tasks whose videos were looked at.
type seen struct{ tasks []history.Task }

func (s seen) take(c *Core, _ time.Time) []Notice { return c.update(s.tasks...) }

// MarkAllSeen writes that the person needs to look at no video any more, and keeps that for undo.
func MarkAllSeen(c *Core) Job {
	return c.record(func(ctx context.Context) outcome {
		n, err := store.MarkAllSeen(ctx, c.Store)
		if err == nil && n == 0 {
			return nil // another program was faster: u would take back something else
		}
		return changed{undoable: true, err: err}
	})
}
