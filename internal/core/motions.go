package core

import (
	"context"
	"time"

	"dancecard/history"
)

// MotionChange is what was done to the library of motions.
type MotionChange int

// The changes of the library.
const (
	MotionRenamed MotionChange = iota
	MotionAdded
	MotionRemoved
)

// RenameMotion gives a motion a name and a note.
func (c *Core) RenameMotion(id history.MotionID, name, note string) Job {
	return c.want(func(ctx context.Context) outcome {
		m := history.Motion{ID: id, Name: name, Note: note}
		return motionChanged{MotionRenamed, m, c.Store.Library.Rename(ctx, id, name, note)}
	})
}

// AddTemplate puts a template that was made elsewhere into the library.
func (c *Core) AddTemplate(template, name string) Job {
	return c.want(func(ctx context.Context) outcome {
		m, err := c.Store.Library.AddTemplate(ctx, template, name)
		if err != nil {
			m = history.Motion{Template: template, Name: name}
		}
		return motionChanged{MotionAdded, m, err}
	})
}

// RemoveMotion takes a motion off the library.
func (c *Core) RemoveMotion(id history.MotionID) Job {
	return c.record(func(ctx context.Context) outcome {
		return motionChanged{MotionRemoved, history.Motion{ID: id}, c.Store.Library.Remove(ctx, id, true)}
	})
}

// motionChanged tells that the library was changed, or with err what could not be written.
type motionChanged struct {
	change MotionChange
	motion history.Motion
	err    error
}

func (r motionChanged) take(*Core, time.Time) []Notice {
	return []Notice{MotionChanged{r.change, r.motion, r.err}}
}
