package queue

import (
	"slices"
	"time"

	"dancecard/history"
)

// QueuePosition is where a live task stands in its engine's queue.
type QueuePosition struct {
	// Rank counts from 1 among the tasks that have not begun; 0 for those at work and those held.
	Rank int
	// Wait is how long until it begins.
	Wait Range
	// Expect is how long the engine works on it, from start to end.
	Expect Range
	// Overdue tells of a task at work that takes longer than nine of ten did.
	Overdue bool
}

// Summary is the state of all live tasks together. It counts what the list shows: a task that makes a
// motion is no row there, but a step of the videos that wait for it, so it is counted nowhere that tasks
// are counted for a person (Making aside, and the time that is Left). What such tasks cost is counted
// wherever money is.
type Summary struct {
	// Queued are those that have not begun, here or at the service, Held not among them. Saving are
	// those whose video is fetched for the first time, Unsaved those where that has failed: the groups
	// Active and Problems part them in the same way.
	Running, Queued, Held, Saving, Unsaved int
	// There is how many are at the service, Here how many are not.
	There, Here int
	// Making is how many motions are being made.
	Making int
	// Others are for another host or key: this program leaves them alone, and counts them nowhere else.
	Others int
	// Left is how long until all are done, but for those that are held.
	Left Range
}

// Position says where a live task stands; false for one that stands in no queue, or that the
// service does not know at the moment.
func (s *Scheduler) Position(id history.TaskID, now time.Time) (QueuePosition, bool) {
	t, ok := s.live[id]
	if !ok {
		return QueuePosition{}, false
	}
	p := s.lanes.positionOf(*t)
	if p.lost || p.stage == stageNone {
		return QueuePosition{}, false
	}
	l := s.lanes.of(p.lane)
	out := QueuePosition{Expect: s.lanes.expect(l, p.queueKey)}
	switch p.stage {
	case stageRunning:
		out.Overdue = s.elapsed(id, now) > out.Expect.High
	case stageQueued, stageSending:
		at, _ := slices.BinarySearchFunc(l.atService, p.queueKey, queueKey.compare)
		out.Rank, out.Wait = at-l.running()+1, s.lanes.rest(l, now)[at].of()
	case stageWaiting:
		at, _ := slices.BinarySearchFunc(l.waiting, p.queueKey, queueKey.compare)
		out.Rank = len(l.atService) - l.running() + at + 1
		out.Wait = s.lanes.rest(l, now)[len(l.atService)].add(s.lanes.upTo(l, at)).of()
	}
	return out, true
}

// Summary says how all live tasks stand together. It costs no more with many of them.
func (s *Scheduler) Summary(now time.Time) Summary {
	c := s.counts
	out := Summary{Saving: c.finished, Unsaved: c.unsaved, Held: c.held, Here: c.held, There: c.ended, Others: c.others}
	for _, l := range s.lanes.list {
		running := l.running()
		if l.makesTemplates() {
			out.Making += running
		} else {
			out.Running += running
			out.Queued += len(l.atService) - running + len(l.waiting)
			sent := l.before(stageSending)
			out.There += sent
			out.Here += len(l.atService) - sent + len(l.waiting)
		}
		left := s.lanes.rest(l, now)[len(l.atService)].add(s.lanes.upTo(l, len(l.waiting)))
		out.Left = out.Left.later(left.of())
	}
	return out
}

// SetSamples tells the scheduler what tasks of a key took, the latest first.
func (s *Scheduler) SetSamples(k EstimateKey, took []history.Sample) {
	s.lanes.changed(s.lanes.estimates.setSamples(k, took))
}

// SetLengths tells the scheduler how many seconds motions have.
func (s *Scheduler) SetLengths(seconds map[history.MotionID]float64) {
	for id, length := range seconds {
		s.lanes.changed(s.lanes.estimates.setLength(id, length))
	}
}

// Counts is how many of some tasks are where, by the rule of [Summary].
type Counts struct{ Running, Queued, Held, Saving, Unsaved int }

// Count counts tasks as [Summary] does, live or not.
func Count(tasks []history.Task) (c Counts) {
	for _, t := range tasks {
		if t.Kind == history.MakesMotion {
			continue
		}
		switch stageOf(t) {
		case stageRunning:
			c.Running++
		case stageQueued, stageSending, stageWaiting:
			c.Queued++
		case stageHeld:
			c.Held++
		case stageSaving:
			c.Saving++
		case stageUnsaved:
			c.Unsaved++
		}
	}
	return c
}
