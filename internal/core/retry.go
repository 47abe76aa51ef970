package core

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/preflight"
)

// Retryable reports whether a task can be queued again.
func Retryable(t history.Task) bool {
	switch t.State {
	case history.Rejected, history.Failed, history.Canceled, history.Gone, history.Expired:
		return t.Kind != history.MakesMotion && !(t.Elsewhere() && t.Picture == "")
	}
	return false
}

// Retry is a task that is to be queued again, checked as an order of its own.
type Retry struct {
	Task   history.Task
	Checks preflight.Checks
	Plan   preflight.Plan
	// Later are the tasks that were created since with the same inputs and settings, the newest last.
	Later []history.Task
}

// Resends tells that the task itself is queued again; else a new one is created in its place.
func (r Retry) Resends() bool {
	return r.Task.State == history.Rejected && !r.Task.AwaitsMotion() // the library may have the template by now
}

// PlanRetry checks tasks that are [Retryable], each as an order of its own.
func PlanRetry(ctx context.Context, c *Core, tasks []history.Task) ([]Retry, error) {
	var pictures, motions []string
	for _, t := range tasks {
		pictures, motions = append(pictures, t.Picture), append(motions, motionOf(t))
	}
	checks, err := c.Checks(ctx, preflight.Order{}, pictures, motions)
	if err = cmp.Or(err, ctx.Err()); err != nil {
		return nil, err
	}
	costs, err := c.Store.Reports.CostsOf(ctx, tasks)
	if err != nil {
		return nil, err
	}
	out := make([]Retry, len(tasks))
	for i, t := range tasks {
		checks.Order = orderOf(t, c.Engine(t.Engine))
		out[i] = Retry{Task: t, Checks: checks, Plan: checks.Plan(pictures[i:i+1], motions[i:i+1])}
		for n := range out[i].Plan.Drafts {
			d := &out[i].Plan.Drafts[n]
			d.Length = cmp.Or(d.Length, costs[t.ID].Length)
		}
		if out[i].Later, err = c.env.laterTries(ctx, t); err != nil {
			return nil, err
		}
	}
	return out, nil
}

// FailedTasks gives the failed tasks that can be queued again and were not yet, at most as many as are sent at once.
func FailedTasks(ctx context.Context, c *Core) (out []history.Task, err error) {
	const page = preflight.MostVideos
	for first, all := 0, 1; first < all; first += page {
		var problems []history.Task
		problems, all, err = c.Store.Listed(ctx, history.Query{Group: history.Problems, Order: history.OldestFirst}, first, page)
		if err != nil {
			return nil, err
		}
		for _, t := range problems {
			if !Retryable(t) {
				continue
			}
			later, err := c.env.laterTries(ctx, t)
			if err != nil {
				return nil, err
			}
			if len(later) > 0 {
				continue
			}
			if out = append(out, t); len(out) == preflight.MostVideos {
				return out, nil
			}
		}
	}
	return out, nil
}

// laterTries gives the tasks that were created after one with the same inputs and settings.
func (e *env) laterTries(ctx context.Context, t history.Task) ([]history.Task, error) {
	t.PictureHash = cmp.Or(t.PictureHash, e.pictureHash(ctx, t.Picture)) // earlier versions kept none
	return e.Store.Reports.LaterTries(ctx, t)
}

// motionOf is a task's motion as an order names it.
func motionOf(t history.Task) string {
	if e, _ := api.FindEngine(t.Engine); e.Motion == api.ByClip {
		return cmp.Or(t.Clip, t.Template)
	}
	return cmp.Or(t.Template, t.Clip)
}

// orderOf is the order that a task came of, for its engine as it is now.
func orderOf(t history.Task, e api.Engine) preflight.Order {
	return preflight.Order{Engine: e, Title: t.Title, Mode: t.Mode, Ratio: t.Ratio, PictureBackground: t.PictureBackground, Watermark: t.Watermark}
}

// RetryTasks queues tasks again. Unless repeats is set, nothing is done where one of them was tried again before.
func RetryTasks(c *Core, list []Retry, repeats bool) Job {
	var old, resent []history.Task
	var drafts []history.Draft
	for _, r := range list {
		if r.Resends() {
			resent = append(resent, r.Task)
		} else {
			old, drafts = append(old, r.Task), append(drafts, r.Plan.Drafts...)
		}
	}
	return c.want(func(ctx context.Context) outcome {
		out := retried{}
		if len(drafts) > 0 {
			out.created, out.err = c.env.createInstead(ctx, old, slices.Clone(drafts), repeats)
		}
		if out.err == nil && len(resent) > 0 {
			out.change = c.env.sendAgain(ctx, resent)
			out.err = out.change.err
		}
		return out
	})
}

// createInstead creates tasks in place of old ones. Tasks with the same inputs from before the old one, or of its
// batch, are no repeats of it.
func (e *env) createInstead(ctx context.Context, old []history.Task, drafts []history.Draft, repeats bool) ([]history.Task, error) {
	if err := e.addHashes(ctx, drafts); err != nil {
		return nil, err
	}
	me, err := e.program(ctx)
	if err != nil {
		return nil, err
	}
	once := store.Once{Repeats: repeats}
	for _, t := range old {
		once.Instead = append(once.Instead, t.ID)
	}
	for {
		tasks, _, err := e.Store.CreateOnce(ctx, me, once, drafts...)
		repeated, ok := errors.AsType[*history.Error](err)
		if !ok || repeated.Code != history.CodeRepeated {
			return tasks, err
		}
		var later []history.Task
		for _, same := range repeated.Tasks {
			if slices.ContainsFunc(old, func(t history.Task) bool { return precedes(same, t) }) {
				once.Instead = append(once.Instead, same.ID)
			} else {
				later = append(later, same)
			}
		}
		if len(later) > 0 {
			return nil, &history.Error{Code: repeated.Code, Path: repeated.Path, Tasks: later}
		}
	}
}

// precedes reports whether a task is no later try of another one with the same inputs.
func precedes(same, t history.Task) bool {
	return inputsOf(same) == inputsOf(t) && (same.ID < t.ID || same.Batch != 0 && same.Batch == t.Batch)
}

// inputsOf are a draft's inputs and settings, without what a later try may have otherwise.
func inputsOf(t history.Task) history.Draft {
	return history.Draft{
		Picture: t.Picture, Motion: t.Motion, Engine: t.Engine, Mode: t.Mode, Ratio: t.Ratio, PictureBackground: t.PictureBackground, Watermark: t.Watermark,
	}
}

// sendAgain queues rejected tasks again. Of another state nobody knows whether the service has the task.
func (e *env) sendAgain(ctx context.Context, tasks []history.Task) changed {
	changes := make([]history.Change, len(tasks))
	for i, t := range tasks {
		changes[i] = history.Change{ID: t.ID, Event: history.SendAgain{}, From: history.Rejected}
	}
	out, _ := e.apply(changes)(ctx).(changed)
	return out
}

// retried holds new tasks and those that wait again, or why there are none.
type retried struct {
	created []history.Task
	change  changed
	err     error
}

func (r retried) take(c *Core, _ time.Time) []Notice {
	tasks := slices.Concat(r.created, r.change.tasks)
	return append(c.update(tasks...), Retried{Tasks: tasks, Late: r.change.late, Err: r.err})
}
