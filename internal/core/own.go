package core

import (
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/queue"
)

// ownTasks are the only tasks that a program submits; nil stands for all.
type ownTasks struct {
	tasks   map[history.TaskID]bool
	motions map[history.MotionID]bool // of the tasks
}

// newOwnTasks holds some tasks, with what makes their motions.
func newOwnTasks(tasks ...history.Task) *ownTasks {
	own := &ownTasks{map[history.TaskID]bool{}, map[history.MotionID]bool{}}
	for _, t := range tasks {
		own.tasks[t.ID] = true
		if t.Motion != 0 {
			own.motions[t.Motion] = true
		}
	}
	return own
}

// has reports whether the program would submit a task.
func (o *ownTasks) has(t history.Task) bool {
	return o == nil || o.tasks[t.ID] || t.Kind == history.MakesMotion && o.motions[t.Motion]
}

// unsent reports whether one of the tasks is still to be submitted.
func (o *ownTasks) unsent(s *queue.Scheduler) bool {
	for id := range o.tasks {
		if t, live := s.Live(id); live && (t.State == history.Waiting && !t.Held || t.State == history.Sending) {
			return true
		}
	}
	return false
}

// SendOnly names the tasks that a [store.Submitter] submits, with what makes their motions; it still watches, saves
// and cancels all.
func (c *Core) SendOnly(tasks ...history.Task) {
	c.own = newOwnTasks(tasks...)
	c.scheduler.SendOnly(c.own.has)
}

// Submits reports whether some program submits a task that waits, as far as this one knows: this one as soon
// as it holds the lease, or another holder, now or next, unless that only watches.
func (c *Core) Submits(t history.Task) bool {
	return c.own.has(t) || c.lease.yielding || !c.lease.mine && c.lease.role != store.Watcher
}

// roleNow is this program's role: without a task left to submit a [store.Submitter] only watches.
func (c *Core) roleNow() store.Role {
	if c.Role == store.Submitter && c.lease.known() && !c.own.unsent(c.scheduler) {
		return store.Watcher
	}
	return c.Role
}
