package queue

import (
	"iter"
	"maps"
	"slices"
	"time"

	"dancecard/history"
)

// tasks are the live tasks, and the endpoint that the program works for.
type tasks struct {
	live     map[history.TaskID]*history.Task
	endpoint history.Endpoint
}

// Live gives a live task.
func (t *tasks) Live(id history.TaskID) (history.Task, bool) {
	if task, ok := t.live[id]; ok {
		return *task, true
	}
	return history.Task{}, false
}

// task is a live task, the zero one where there is none.
func (t *tasks) task(id history.TaskID) history.Task {
	task, _ := t.Live(id)
	return task
}

// works reports whether the program works on a task.
func (t *tasks) works(task history.Task) bool { return t.endpoint.WorksOn(task) }

// neighbours are the unconfirmed tasks sent before and after one. They are taken from those of which as much
// is known as of the task itself: times of two clocks cannot be compared.
func (t *tasks) neighbours(of history.Task) (n history.Neighbours) {
	for _, o := range t.live {
		if o.State != history.Unsure || o.Model != of.Model || o.ID == of.ID || o.SentThere.IsZero() != of.SentThere.IsZero() || !t.works(*o) {
			continue
		}
		sent := history.FirstTime(o.SentThere, o.Sent)
		if sent.Before(history.FirstTime(of.SentThere, of.Sent)) {
			n.Before = history.FirstTime(sent, n.Before)
		} else if n.After.IsZero() || sent.Before(n.After) {
			n.After = sent
		}
	}
	return n
}

// elapsed is how long a task has been at work; 0 where it is not, or nobody knows since when.
func (t *tasks) elapsed(id history.TaskID, now time.Time) time.Duration {
	started := t.task(id).Started
	if started.IsZero() {
		return 0
	}
	return max(now.Sub(started), 0)
}

// All gives all live tasks, the oldest first.
func (s *Scheduler) All() iter.Seq[history.Task] {
	return func(yield func(history.Task) bool) {
		for _, id := range slices.Sorted(maps.Keys(s.live)) {
			if t, ok := s.Live(id); ok && !yield(t) {
				return
			}
		}
	}
}

// MotionOf gives the live task that makes a motion.
func (s *Scheduler) MotionOf(id history.MotionID) (history.Task, bool) {
	return s.Live(s.templateTasks[id])
}

// Unsent counts the videos with a motion that were not sent yet.
func (s *Scheduler) Unsent(id history.MotionID) (n int) {
	for _, t := range s.live {
		if t.Motion == id && t.Kind == history.MakesVideo && t.State == history.Waiting {
			n++
		}
	}
	return n
}

// Waiting gives the videos that wait here and are not held, in no order.
func (s *Scheduler) Waiting() (out []history.Task) {
	for _, t := range s.live {
		if t.Kind == history.MakesVideo && t.State == history.Waiting && !t.Held && s.endpoint.Sends(*t) {
			out = append(out, *t)
		}
	}
	return out
}

// counts are how many live tasks are in a state; those that make templates are counted as unconfirmed alone.
type counts struct {
	// finished videos wait to be saved, unsaved ones were not saved when that was tried; ended ones are done at
	// the service, which has not told their address.
	finished, unsaved, held, ended int
	// unconfirmed tasks are looked up: they keep the others from being sent.
	unconfirmed int
	// others are for another endpoint.
	others int
}

// add counts a task in, or out with -1; works tells that it is for the program's endpoint.
func (c *counts) add(t history.Task, works bool, by int) {
	video, stage := t.Kind != history.MakesMotion, stageOf(t)
	switch {
	case !works && video:
		c.others += by
	case !works:
	case t.State == history.Unsure && !t.NeedsDecision():
		c.unconfirmed += by
	case !video:
	case stage == stageUnsaved:
		c.unsaved += by
	case stage == stageSaving:
		c.finished += by
	case stage == stageEnded:
		c.ended += by
	case stage == stageHeld:
		c.held += by
	}
}
