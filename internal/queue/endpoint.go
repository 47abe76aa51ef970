package queue

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"dancecard/history"
)

// Serve tells the scheduler for which endpoint its program works: no job is handed out for a task of another
// one. The zero endpoint serves all.
func (d *Scheduler) Serve(e history.Endpoint) {
	was := d.endpoint
	var moved []history.Task
	for _, t := range d.live {
		if was.WorksOn(t) != e.WorksOn(t) {
			moved = append(moved, t)
		}
	}
	round, last := d.cancels.progress, d.cancels.last
	for _, t := range moved {
		d.count(t, -1)
		d.leave(d.positionOf(t))
		d.takeWish(t, history.Task{ID: t.ID})
		d.clear(t)
		delete(d.live, t.ID)
	}
	d.endpoint = e
	d.TakeAll(moved)
	d.cancels.progress, d.cancels.last = round, last
}

// acceptsUnknown reports whether an UNKNOWN counts now. Another account's key is told so of every task, so
// with another key it counts only when no key would hear anything else.
func (d *Scheduler) acceptsUnknown(t history.Task, now time.Time) bool {
	if !d.endpoint.Sends(t) && now.Before(t.Accepted.Add(history.ServiceMemory)) {
		return false
	}
	return t.Unknowns == 0 || !now.Before(t.Updated.Add(unknownGap))
}

// All gives all live tasks, the oldest first.
func (d *Scheduler) All() []history.Task {
	return slices.SortedFunc(maps.Values(d.live), func(a, b history.Task) int { return cmp.Compare(a.ID, b.ID) })
}
