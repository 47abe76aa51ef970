package queue

import (
	"slices"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
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
// wherever money is: see [store.Reports].
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
func (d *Scheduler) Position(id history.TaskID, now time.Time) (QueuePosition, bool) {
	t, ok := d.live[id]
	if !ok {
		return QueuePosition{}, false
	}
	s := d.positionOf(t)
	if s.lost {
		return QueuePosition{}, false
	}
	l := d.laneOf(s.line)
	out := QueuePosition{Expect: d.pastFor(l, s.queueKey).Of(d.lengths[s.motion])}
	switch s.place {
	case nowhere:
		return QueuePosition{}, false
	case atWork:
		out.Overdue = d.elapsed(id, now) > out.Expect.High
	case queuedThere, onTheWay:
		at, _ := slices.BinarySearchFunc(l.there, s.queueKey, queueKey.compare)
		out.Rank, out.Wait = at-l.working()+1, d.rest(l, now)[at].of()
	case waitsHere:
		at, _ := slices.BinarySearchFunc(l.here, s.queueKey, queueKey.compare)
		out.Rank = len(l.there) - l.working() + at + 1
		out.Wait = d.rest(l, now)[len(l.there)].add(d.upTo(l, at)).of()
	}
	return out, true
}

// working is how many tasks of the line are at work.
func (l *lane) working() int { return l.before(queuedThere) }

// before is how many tasks of there stand in earlier places than one.
func (l *lane) before(place int) int {
	at, _ := slices.BinarySearchFunc(l.there, place, func(s queueKey, place int) int { return s.place - place })
	return at
}

// Summary says how all live tasks stand together. It costs no more with many of them.
func (d *Scheduler) Summary(now time.Time) Summary {
	out := Summary{Saving: d.finished, Unsaved: d.unsaved, Held: d.held, Here: d.held, There: d.ended, Others: d.others}
	for _, l := range d.lines {
		working := l.working()
		if l.makes() {
			out.Making += working
		} else {
			out.Running += working
			out.Queued += len(l.there) - working + len(l.here)
			sent := l.before(onTheWay)
			out.There += sent
			out.Here += len(l.there) - sent + len(l.here)
		}
		out.Left = out.Left.later(d.rest(l, now)[len(l.there)].add(d.upTo(l, len(l.here))).of())
	}
	return out
}

// pastOf is what is known of a class of tasks.
func (d *Scheduler) pastOf(c EstimateKey) *Estimator {
	p := d.past[c]
	if p == nil {
		unproven := NewEstimator(c, nil)
		p = &unproven
		d.past[c] = p
	}
	return p
}

// SetPast tells the scheduler what tasks of a class took, the latest first.
func (d *Scheduler) SetPast(c EstimateKey, took []history.Sample) {
	took = took[:min(len(took), PastTasks)]
	if slices.Equal(took, d.took[c]) {
		return
	}
	p := NewEstimator(c, took)
	d.took[c], d.past[c] = took, &p
	d.forecast()
}

// SetLengths tells the scheduler how many seconds motions have.
func (d *Scheduler) SetLengths(seconds map[history.MotionID]float64) {
	for id, s := range seconds {
		if d.lengths[id] != s {
			d.lengths[id] = s
			d.forecast()
		}
	}
}

// learn takes in what a task took that has just ended.
func (d *Scheduler) learn(old, t history.Task) {
	if t.Seconds > 0 && t.Motion != 0 && d.lengths[t.Motion] != t.Seconds {
		d.lengths[t.Motion] = t.Seconds
		d.forecast()
	}
	if old.State != history.OnServer || t.State == history.OnServer {
		return
	}
	l := d.laneOf(laneName(old))
	l.freed = later(l.freed, t.Ended)
	took := t.Ended.Sub(t.Started)
	if (t.State == history.Finished || t.State == history.Made) && !t.Started.IsZero() && took > 0 {
		c := keyOf(t)
		d.SetPast(c, append([]history.Sample{{Seconds: t.Seconds, Time: took}}, d.took[c]...))
	}
}

// forecast has all estimates made anew.
func (d *Scheduler) forecast() {
	for _, l := range d.lines {
		l.stale(0)
		l.busyAt = time.Time{}
	}
}

// load bounds what stands at the service before the next task of a line.
func (d *Scheduler) load(l *lane, now time.Time) poll.Load {
	load := poll.Load{Tasks: len(l.there)}
	for _, s := range l.there {
		load.Work += max(d.bound(l, s, now)-d.elapsed(s.id, now), 0)
	}
	// When none of ours is at work and one is PENDING all the same, something is worked on that we do
	// not see: of another program, or of another computer. Twice as long as it took so far it may
	// still take. Other words than PENDING, such as SUSPENDED, say nothing of those behind.
	if l.working() > 0 {
		return load
	}
	for _, s := range l.there {
		if t := d.live[s.id]; t.Status == api.Pending {
			load.Work += 2 * max(now.Sub(later(t.Accepted, l.freed)), 0)
			break
		}
	}
	return load
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}

// bound is what a task takes at most. What is at work already is part of the past as well.
func (d *Scheduler) bound(l *lane, s queueKey, now time.Time) time.Duration {
	bound, known := d.pastFor(l, s).Bound(d.lengths[s.motion])
	if !known {
		return poll.TimeLimit
	}
	for _, o := range l.there[:l.working()] {
		bound = max(bound, surprise*d.elapsed(o.id, now))
	}
	return bound
}
