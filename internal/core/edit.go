package core

import (
	"context"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// Editable reports whether a person can change a task in place: it waits, nothing is done for it right now, and
// this program would send it.
func Editable(c *Core, t history.Task) bool {
	return t.MayEdit() && c.lease.endpoint.Sends(t) && !c.scheduler.Preparing(t.ID) && c.scheduler.Submitting() != t.ID
}

// Edit changes a waiting task in place, which the person saw as was. A task that was taken up or changed since
// stays as it is.
func Edit(c *Core, was history.Task, draft history.Draft) Job {
	refused := edited{draft: draft, EditOutcome: history.EditOutcome{Task: was, Refused: true}}
	if now, live := c.scheduler.Live(was.ID); live && !Editable(c, now) {
		refused.Task = now
		return c.want(func(context.Context) outcome { return refused })
	}
	return c.record(func(ctx context.Context) outcome {
		drafts := []history.Draft{draft}
		r := edited{draft: draft}
		if r.err = c.env.addHashes(ctx, drafts); r.err == nil {
			r.EditOutcome, r.err = store.Edit(ctx, c.Store, was.ID, was.Draft, drafts[0])
		}
		return r
	})
}

// edited holds what came of an edit, and the draft that it was made with.
type edited struct {
	history.EditOutcome
	draft history.Draft
	err   error
}

func (r edited) take(c *Core, _ time.Time) []Notice {
	if r.err != nil {
		return []Notice{NotEdited{Draft: r.draft, Err: r.err}}
	}
	notices := c.update(r.Task)
	if !r.Refused {
		return append(notices, Edited{Task: r.Task, Changes: r.Changes})
	}
	t := r.Task
	return append(notices, NotEdited{Task: t, Working: c.scheduler.Preparing(t.ID) || c.scheduler.Submitting() == t.ID, Draft: r.draft})
}
