package queue

import (
	"cmp"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// lane is what the scheduler knows of one queue: the service works on one task of a model at a time, in
// the order in which it accepted them; what waits here comes after that. The lists are kept in their
// order while tasks come and go, so that nothing has to be sorted or counted when the scheduler is asked.
type lane struct {
	name api.EngineID
	// there are the tasks at the service and on their way, here those that wait, able those of here
	// that await no motion.
	there, here, able []queueKey
	// sums[i] is what the first i tasks of here take, as far as that is worked out.
	sums []sum
	// busy[i] is what the first i tasks of there still take, as of a time.
	busy   []sum
	busyAt time.Time
	// freed is when the last task at work here has ended.
	freed time.Time
}

// queueKey is a task's place in its lane.
type queueKey struct {
	place int   // atWork and so on
	at    int64 // orders those of one place
	id    history.TaskID
	// What its estimate needs.
	mode   string
	motion history.MotionID
	// lost tells of a task that the service does not know at the moment: nobody knows what it takes.
	lost bool
}

// The places, in the order in which tasks of a line come to be worked on. Those before onTheWay are
// at the service. What is nowhere stands in no line.
const (
	atWork = iota
	queuedThere
	onTheWay
	waitsHere
	heldHere
	nowhere
)

func (s queueKey) compare(o queueKey) int {
	return cmp.Or(cmp.Compare(s.place, o.place), cmp.Compare(s.at, o.at), cmp.Compare(s.id, o.id))
}

// position is where a task stands; tasks with the same position need not be moved.
type position struct {
	queueKey
	lane api.EngineID
	able bool
}

func (d *Scheduler) positionOf(t history.Task) position {
	s := position{queueKey{nowhere, 0, t.ID, t.Mode, t.Motion, t.Lost()}, laneName(t), !t.AwaitsMotion()}
	switch {
	case !d.endpoint.WorksOn(t):
		// It stands in no line of this program's.
	case t.State == history.OnServer && t.Status.Final():
		// Done there, though the service has not said yet where the video is.
	case t.State == history.OnServer && t.Status.Started():
		s.place, s.at = atWork, history.UnixMicro(t.Accepted)
	case t.State == history.OnServer:
		s.place, s.at = queuedThere, history.UnixMicro(t.Accepted)
	case t.State == history.Sending:
		s.place, s.at = onTheWay, t.Turn
	case t.State == history.Waiting && t.Held:
		s.place = heldHere
	case t.State == history.Waiting:
		s.place, s.at = waitsHere, t.Turn
	}
	return s
}

// laneOf gives the lane of a name, a new one where there was none.
func (d *Scheduler) laneOf(name api.EngineID) *lane {
	for _, l := range d.lanes {
		if l.name == name {
			return l
		}
	}
	l := &lane{name: name, sums: []sum{{}}}
	d.lanes = append(d.lanes, l)
	return l
}

func (d *Scheduler) enter(s position) {
	l := d.laneOf(s.lane)
	switch s.place {
	case atWork, queuedThere, onTheWay:
		insert(&l.there, s.queueKey)
		l.busyAt = time.Time{}
	case waitsHere:
		if d.bulk {
			return
		}
		l.stale(insert(&l.here, s.queueKey))
		if s.able {
			insert(&l.able, s.queueKey)
		}
	}
}

func (d *Scheduler) leave(s position) {
	l := d.laneOf(s.lane)
	switch s.place {
	case atWork, queuedThere, onTheWay:
		remove(&l.there, s.queueKey)
		l.busyAt = time.Time{}
	case waitsHere:
		if d.bulk {
			return
		}
		at := remove(&l.here, s.queueKey)
		if at == 0 && len(l.sums) > 1 {
			l.sums = l.sums[1:] // the rest differs by as much as before
		} else {
			l.stale(at)
		}
		if s.able {
			remove(&l.able, s.queueKey)
		}
	}
}

// many is from how many tasks on it is cheaper to seat all that wait anew than to move one by one.
const many = 64

// TakeAll is Take for several tasks.
func (d *Scheduler) TakeAll(tasks []history.Task) {
	d.bulk = len(tasks) >= many
	for _, t := range tasks {
		d.Take(t)
	}
	if d.bulk {
		d.bulk = false
		d.sortLanes()
	}
}

// seatAll puts all that waits here in its order.
func (d *Scheduler) sortLanes() {
	for _, l := range d.lanes {
		l.here, l.able = l.here[:0], l.able[:0]
		l.stale(0)
	}
	for _, t := range d.live {
		if s := d.positionOf(t); s.place == waitsHere {
			l := d.laneOf(s.lane)
			l.here = append(l.here, s.queueKey)
			if s.able {
				l.able = append(l.able, s.queueKey)
			}
		}
	}
	for _, l := range d.lanes {
		slices.SortFunc(l.here, queueKey.compare)
		slices.SortFunc(l.able, queueKey.compare)
	}
}

// stale forgets what the tasks from a place on take.
func (l *lane) stale(from int) { l.sums = l.sums[:min(len(l.sums), from+1)] }

// insert gives where in the list the seat stands now.
func insert(list *[]queueKey, s queueKey) int {
	at, _ := slices.BinarySearchFunc(*list, s, queueKey.compare)
	*list = slices.Insert(*list, at, s)
	return at
}

// remove gives where in the list the seat stood. The first one, which goes most often, goes without
// moving the others.
func remove(list *[]queueKey, s queueKey) int {
	at, found := slices.BinarySearchFunc(*list, s, queueKey.compare)
	switch {
	case !found:
		return len(*list)
	case at == 0:
		*list = (*list)[1:]
	default:
		*list = slices.Delete(*list, at, at+1)
	}
	return at
}

// upTo is what the first n tasks that wait here take.
func (d *Scheduler) upTo(l *lane, n int) sum {
	for i := len(l.sums) - 1; i < n; i++ {
		l.sums = append(l.sums, l.sums[i].add(d.pastFor(l, l.here[i]).one(d.lengths[l.here[i].motion])))
	}
	return l.sums[n].minus(l.sums[0])
}

// rest is what the tasks at the service still take, those before each and all of them.
func (d *Scheduler) rest(l *lane, now time.Time) []sum {
	if l.busyAt.Equal(now) && len(l.busy) == len(l.there)+1 {
		return l.busy
	}
	l.busyAt, l.busy = now, append(l.busy[:0], sum{})
	for i, s := range l.there {
		if s.lost {
			l.busy = append(l.busy, l.busy[i])
			continue
		}
		past, length := d.pastFor(l, s), d.lengths[s.motion]
		next := l.busy[i].add(past.one(length))
		if s.place == atWork {
			// One is worked on at a time. That another one is at its end has not been heard yet.
			next = taking(left(past.Of(length), d.elapsed(s.id, now)))
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

// elapsed is how long a task has been at work; 0 where it is not, or nobody knows since when.
func (d *Scheduler) elapsed(id history.TaskID, now time.Time) time.Duration {
	t := d.live[id]
	if t.Started.IsZero() {
		return 0
	}
	return max(now.Sub(t.Started), 0)
}

// pastFor is the past that tells what a task takes.
func (d *Scheduler) pastFor(l *lane, s queueKey) *Estimator {
	d.estimated++
	return d.pastOf(EstimateKey{l.name, s.mode})
}
