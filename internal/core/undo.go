package core

import (
	"context"
	"time"

	"dancecard/history"
)

// undoQueue is what was asked for while a change was still being written that can be undone.
type undoQueue struct {
	writing int
	next    []bool // for each whether it is a redo
}

// Undo takes the last change back, or makes it again. One that would have tasks sent is only told, unless
// the person agreed to it: agreed is its entry then. While a change is still being written, the next Step hands
// the job out, and this one is empty.
func (c *Core) Undo(redo bool, agreed int64) Job {
	if c.undo.writing > 0 {
		c.undo.next = append(c.undo.next, redo)
		return Job{}
	}
	return c.record(func(ctx context.Context) outcome {
		do := c.Store.Undo
		if redo {
			do = c.Store.Redo
		}
		u, err := do(ctx, agreed)
		r := undone{redo: redo, what: u, err: err}
		if err == nil && u.Entry.Motion != 0 {
			r.motion, r.err = c.Store.Library.Motion(ctx, u.Entry.Motion)
		}
		return r
	})
}

// Recording reports whether a change is still being written that can be undone: tasks may be others after it.
func Recording(c *Core) bool { return c.undo.writing > 0 }

// recorded tells that a change is written that can be undone, and begins the undo that waited for it.
func (c *Core) recorded() {
	u := &c.undo
	u.writing--
	if u.writing == 0 && len(u.next) > 0 {
		redo := u.next[0]
		u.next = u.next[1:]
		c.next = append(c.next, c.Undo(redo, 0))
	}
}

// undone holds what came of an undo, or of a redo; motion is the one that it was about.
type undone struct {
	redo   bool
	what   history.Undone
	motion history.Motion
	err    error
}

func (r undone) take(c *Core, _ time.Time) []Notice {
	if r.err != nil {
		return []Notice{NotChanged{r.err}}
	}
	notice := Undone{Redo: r.redo, What: r.what, Motion: r.motion}
	if r.what.Entry.ID == 0 || r.what.Ask || r.what.Entry.Motion != 0 {
		return []Notice{notice}
	}
	return append(c.update(r.what.Tasks...), notice)
}
