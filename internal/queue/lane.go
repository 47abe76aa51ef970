package queue

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/history"
)

// lane is what the scheduler knows of one queue: the service works on one task of a model at a time, in
// the order in which it accepted them; what waits here comes after that. The lists are kept in their
// order while tasks come and go, so that nothing has to be sorted or counted when the scheduler is asked.
type lane struct {
	name api.EngineID
	// atService are the tasks there and on their way, waiting those that wait here, sendable those of
	// waiting that await no motion.
	atService, waiting, sendable []queueKey
	// sums[i] is what the first i tasks of waiting take, as far as that is worked out.
	sums []sum
	// busy[i] is what the first i tasks of atService still take, as of busyAt.
	busy   []sum
	busyAt time.Time
	// freed is when the last task at work here has ended.
	freed time.Time
}

// motionLane is what tells the lane of an engine's motions from that of its videos.
const motionLane = "/motion"

// laneName is the lane of a task: the service works on one task of a model at a time.
func laneName(t history.Task) api.EngineID {
	if t.Kind == history.MakesMotion {
		return t.Engine + motionLane
	}
	return t.Engine
}

// makesTemplates reports whether motions are made in a lane.
func (l *lane) makesTemplates() bool { return strings.HasSuffix(string(l.name), motionLane) }

// running is how many tasks of the lane are at work.
func (l *lane) running() int { return l.before(stageQueued) }

// before is how many tasks at the service are in earlier stages than one.
func (l *lane) before(s stage) int {
	at, _ := slices.BinarySearchFunc(l.atService, s, func(k queueKey, s stage) int { return cmp.Compare(k.stage, s) })
	return at
}

// stale forgets what the waiting tasks from a place on take.
func (l *lane) stale(from int) { l.sums = l.sums[:min(len(l.sums), from+1)] }

// enter puts a task into the lane.
func (l *lane) enter(p position) {
	switch p.stage {
	case stageRunning, stageQueued, stageSending:
		insert(&l.atService, p.queueKey)
		l.busyAt = time.Time{}
	case stageWaiting:
		l.stale(insert(&l.waiting, p.queueKey))
		if p.sendable {
			insert(&l.sendable, p.queueKey)
		}
	}
}

// leave takes a task out of the lane.
func (l *lane) leave(p position) {
	switch p.stage {
	case stageRunning, stageQueued, stageSending:
		remove(&l.atService, p.queueKey)
		l.busyAt = time.Time{}
	case stageWaiting:
		at := remove(&l.waiting, p.queueKey)
		if at == 0 && len(l.sums) > 1 {
			l.sums = l.sums[1:] // the rest differs by as much as before
		} else {
			l.stale(at)
		}
		if p.sendable {
			remove(&l.sendable, p.queueKey)
		}
	}
}

// queueKey orders the tasks of a lane, and holds what their estimates need.
type queueKey struct {
	stage  stage
	at     int64 // orders those of one stage
	id     history.TaskID
	mode   string
	motion history.MotionID
	// lost tells of a task that the service does not know at the moment: nobody knows what it takes.
	lost bool
}

// stage is how far a task is. Those of a lane stand in the order in which tasks are worked on; those before
// stageSending are at the service, and a task after stageHeld is in no lane.
type stage int

const (
	stageRunning stage = iota
	stageQueued
	stageSending
	stageWaiting
	stageHeld
	stageEnded   // done at the service, which has not told the video's address
	stageSaving  // its video is to be saved
	stageUnsaved // which has failed
	stageNone
)

// stageOf is how far a task is, whichever endpoint it is for.
func stageOf(t history.Task) stage {
	switch {
	case t.State == history.OnServer && t.Status.Final():
		return stageEnded
	case t.State == history.OnServer && t.Status.Started():
		return stageRunning
	case t.State == history.OnServer:
		return stageQueued
	case t.State == history.Sending:
		return stageSending
	case t.State == history.Waiting && t.Held:
		return stageHeld
	case t.State == history.Waiting:
		return stageWaiting
	case t.State == history.Finished && t.Tries > 0:
		return stageUnsaved
	case t.State == history.Finished:
		return stageSaving
	}
	return stageNone
}

func (k queueKey) compare(o queueKey) int {
	return cmp.Or(cmp.Compare(k.stage, o.stage), cmp.Compare(k.at, o.at), cmp.Compare(k.id, o.id))
}

// insert gives where in the list the key stands now.
func insert(list *[]queueKey, k queueKey) int {
	at, _ := slices.BinarySearchFunc(*list, k, queueKey.compare)
	*list = slices.Insert(*list, at, k)
	return at
}

// remove gives where in the list the key stood. The first one, which goes most often, goes without
// moving the others.
func remove(list *[]queueKey, k queueKey) int {
	at, found := slices.BinarySearchFunc(*list, k, queueKey.compare)
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

// position is where a task stands; tasks with the same position need not be moved.
type position struct {
	queueKey
	lane     api.EngineID
	sendable bool
}
