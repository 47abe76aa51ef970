package queue

import (
	"slices"
	"time"

	"dancecard/history"
)

// attempt is something that is tried for a task until it succeeds.
type attempt struct {
	next  time.Time // not before then
	n     int       // how often it came to nothing
	busy  bool
	began time.Time // when the try under way began
	why   error     // what the last try met
	// stale tells that the task has changed since the try under way began: it counts for nothing.
	stale bool
}

// attempts are those of one kind, by task.
type attempts map[history.TaskID]*attempt

// of gives the attempt for a task, a new one where there was none.
func (a attempts) of(id history.TaskID) *attempt {
	if a[id] == nil {
		a[id] = &attempt{}
	}
	return a[id]
}

// busy reports whether the attempt for a task is under way.
func (a attempts) busy(id history.TaskID) bool { return a[id] != nil && a[id].busy }

// wake makes all of them due.
func (a attempts) wake() {
	for _, each := range a {
		each.next = time.Time{}
	}
}

// ids gives their tasks in a fixed order.
func (a attempts) ids() []history.TaskID {
	ids := make([]history.TaskID, 0, len(a))
	for id := range a {
		ids = append(ids, id)
	}
	slices.Sort(ids)
	return ids
}

// sooner gives the earlier of two times.
func sooner(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}

// later gives the later of two times.
func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
