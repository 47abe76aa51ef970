package core

import (
	"cmp"
	"context"
	"path/filepath"
	"slices"
	"strconv"
	"time"

	"dancecard/api/client"
	"dancecard/history"
	"dancecard/internal/hook"
)

// Hooks runs the program of on_saved for the videos that this program saved: for one at a time.
type Hooks struct {
	*env
	waiting []history.Task
	busy    bool
}

// add has the program run for a task whose video was just saved. Imported tasks were not asked for here.
func (h *Hooks) add(t history.Task) {
	if h.OnSaved != nil && !t.Elsewhere() {
		h.waiting = append(h.waiting, t)
	}
}

// Pending reports whether the program runs, or is about to.
func (h *Hooks) Pending() bool { return h.busy || len(h.waiting) > 0 }

// due gives the next run, once the one before has ended.
func (h *Hooks) due() []Job {
	if h.busy || len(h.waiting) == 0 {
		return nil
	}
	t := h.waiting[0]
	h.waiting, h.busy = slices.Delete(h.waiting, 0, 1), true
	return []Job{h.run(t)}
}

// run runs the program once. That it begins is on disk before: a crash in the middle doesn't run it again.
func (h *Hooks) run(t history.Task) Job {
	return Job{do: func(ctx context.Context) outcome {
		if ctx.Err() != nil {
			return hooked{}
		}
		file, err := filepath.Abs(h.Videos.Path(t.File))
		if err != nil {
			return hooked{err: err}
		}
		begins, err := h.Store.Hooks.Began(ctx, t.ID)
		if err != nil || !begins {
			return hooked{err: err}
		}
		o := h.OnSaved.Run(ctx, hook.Values{
			File: file, ID: strconv.FormatInt(int64(t.ID), 10), Title: t.Title,
			Picture: t.Picture, Motion: cmp.Or(t.Clip, t.Template), TaskID: t.RemoteID,
		})
		r := hooked{event: history.HookEnded{Status: o.Status, Stderr: client.Redact(o.Stderr, h.Secret.Reveal()), Stopped: o.Stopped}}
		if o.Err != nil {
			r.event.Reason = o.Err.Error()
		}
		r.task, r.err = h.Store.Hooks.Ended(context.WithoutCancel(ctx), t.ID, r.event)
		return r
	}}
}

// hooked tells how a run ended; of none it holds no task.
type hooked struct {
	task  history.Task
	event history.HookEnded
	err   error
}

func (r hooked) take(c *Core, _ time.Time) []Notice {
	c.Hooks.busy = false
	notices := append(c.update(r.task), historyFailed(r.err)...)
	if r.event.Failed() {
		notices = append(notices, HookFailed{r.task, r.event})
	}
	return notices
}
