package queue

import (
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// lanes are the queues of all models.
type lanes struct {
	*tasks
	estimates *estimates
	list      []*lane
	bulk      bool // many tasks are being taken: what waits is sorted afterwards
}

// of gives the lane of a name, a new one where there was none.
func (ls *lanes) of(name api.EngineID) *lane {
	for _, l := range ls.list {
		if l.name == name {
			return l
		}
	}
	l := &lane{name: name, sums: []sum{{}}}
	ls.list = append(ls.list, l)
	return l
}

// positionOf is where a task stands. One of another endpoint is in no lane of this program's; one that is done at
// the service is in none, though its video's address may not be known yet.
func (ls *lanes) positionOf(t history.Task) position {
	p := position{queueKey{stageNone, 0, t.ID, t.Mode, t.Motion, t.Lost()}, laneName(t), !t.AwaitsMotion()}
	if s := stageOf(t); s <= stageHeld && ls.works(t) {
		p.stage = s
	}
	switch p.stage {
	case stageRunning, stageQueued:
		p.at = history.UnixMicro(t.Accepted)
	case stageSending, stageWaiting:
		p.at = t.Turn
	}
	return p
}

// take moves a task to where it stands now, and learns from one that has ended.
func (ls *lanes) take(old, t history.Task, known, final bool) {
	if was, is := ls.positionOf(old), ls.positionOf(t); final || !known || was != is {
		if known {
			ls.leave(was)
		}
		if !final {
			ls.enter(is)
		}
	}
	ls.learn(old, t)
}

func (ls *lanes) enter(p position) {
	if l := ls.of(p.lane); !ls.bulk || p.stage != stageWaiting {
		l.enter(p)
	}
}

func (ls *lanes) leave(p position) {
	if l := ls.of(p.lane); !ls.bulk || p.stage != stageWaiting {
		l.leave(p)
	}
}

// sort puts all that waits here in its order.
func (ls *lanes) sort() {
	for _, l := range ls.list {
		l.waiting, l.sendable = l.waiting[:0], l.sendable[:0]
		l.stale(0)
	}
	for _, t := range ls.live {
		if p := ls.positionOf(*t); p.stage == stageWaiting {
			l := ls.of(p.lane)
			l.waiting = append(l.waiting, p.queueKey)
			if p.sendable {
				l.sendable = append(l.sendable, p.queueKey)
			}
		}
	}
	for _, l := range ls.list {
		slices.SortFunc(l.waiting, queueKey.compare)
		slices.SortFunc(l.sendable, queueKey.compare)
	}
}

// learn takes in what a task took that has just ended.
func (ls *lanes) learn(old, t history.Task) {
	if t.Seconds > 0 && t.Motion != 0 {
		ls.changed(ls.estimates.setLength(t.Motion, t.Seconds))
	}
	if old.State != history.OnServer || t.State == history.OnServer {
		return
	}
	l := ls.of(laneName(old))
	l.freed = later(l.freed, t.Ended)
	took := t.Ended.Sub(t.Started)
	if (t.State == history.Finished || t.State == history.Made) && !t.Started.IsZero() && took > 0 {
		ls.changed(ls.estimates.addSample(keyOf(t), history.Sample{Seconds: t.Seconds, Time: took}))
	}
}

// changed has all sums made anew where the estimates are others.
func (ls *lanes) changed(others bool) {
	if !others {
		return
	}
	for _, l := range ls.list {
		l.stale(0)
		l.busyAt = time.Time{}
	}
}

// estimator is what is known of the tasks of a lane in a mode.
func (ls *lanes) estimator(l *lane, mode string) *Estimator {
	return ls.estimates.of(EstimateKey{l.name, mode})
}

// expect is how long a task of a lane takes.
func (ls *lanes) expect(l *lane, k queueKey) Range {
	return ls.estimator(l, k.mode).Of(ls.estimates.lengths[k.motion])
}

// upTo is what the first n waiting tasks of a lane take.
func (ls *lanes) upTo(l *lane, n int) sum {
	for i := len(l.sums) - 1; i < n; i++ {
		k := &l.waiting[i]
		l.sums = append(l.sums, l.sums[i].add(ls.estimator(l, k.mode).one(ls.estimates.lengths[k.motion])))
	}
	return l.sums[n].minus(l.sums[0])
}

// rest is what the tasks at the service still take, those before each and all of them.
func (ls *lanes) rest(l *lane, now time.Time) []sum {
	if l.busyAt.Equal(now) && len(l.busy) == len(l.atService)+1 {
		return l.busy
	}
	l.busyAt, l.busy = now, append(l.busy[:0], sum{})
	for i, k := range l.atService {
		if k.lost {
			l.busy = append(l.busy, l.busy[i])
			continue
		}
		past, length := ls.estimator(l, k.mode), ls.estimates.lengths[k.motion]
		next := l.busy[i].add(past.one(length))
		if k.stage == stageRunning {
			// One is worked on at a time. That another one is at its end has not been heard yet.
			next = taking(left(past.Of(length), ls.elapsed(k.id, now)))
			if next.mean < l.busy[i].mean {
				next = l.busy[i]
			}
		}
		l.busy = append(l.busy, next)
	}
	return l.busy
}

// left is what is left of a task at work. It is never said to be done in a moment: one that takes
// longer than tasks do may well take half as long again, and as long again at most.
func left(r Range, elapsed time.Duration) Range {
	if elapsed > r.High {
		return Range{Median: elapsed / 2, Low: elapsed / 10, High: elapsed}
	}
	rest := func(d time.Duration) time.Duration { return max(d-elapsed, r.Median/10) }
	return Range{rest(r.Median), rest(r.Low), rest(r.High)}
}

// load bounds what stands at the service before the next task of a lane.
func (ls *lanes) load(l *lane, now time.Time) Load {
	load := Load{Tasks: len(l.atService)}
	for _, k := range l.atService {
		load.Work += max(ls.bound(l, k, now)-ls.elapsed(k.id, now), 0)
	}
	// When none of ours is at work and one is PENDING all the same, something is worked on that we do
	// not see: of another program, or of another computer. Twice as long as it took so far it may
	// still take. Other words than PENDING, such as SUSPENDED, say nothing of those behind.
	if l.running() > 0 {
		return load
	}
	for _, k := range l.atService {
		if t := ls.task(k.id); t.Status == api.Pending {
			load.Work += 2 * max(now.Sub(later(t.Accepted, l.freed)), 0)
			break
		}
	}
	return load
}

// bound is what a task takes at most. What is at work already is part of the past as well.
func (ls *lanes) bound(l *lane, k queueKey, now time.Time) time.Duration {
	bound, known := ls.estimator(l, k.mode).Bound(ls.estimates.lengths[k.motion])
	if !known {
		return TimeLimit
	}
	for _, o := range l.atService[:l.running()] {
		bound = max(bound, surprise*ls.elapsed(o.id, now))
	}
	return bound
}
