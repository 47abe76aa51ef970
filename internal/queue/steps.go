package queue

import (
	"slices"
	"strings"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// Prepare does what comes before a task's submission: uploads and checks. It is begun for the tasks
// that are sent next, so that nothing is uploaded long before it is needed.
type Prepare struct{ Task history.Task }

func (Prepare) job() {}

const (
	// maxPrepares is how many tasks are prepared at once.
	maxPrepares = 2
	// prepareAhead is how many tasks of a line, besides those for which there may be room, are
	// prepared before their turn comes.
	prepareAhead = 2
)

// ready reports whether a waiting task can be sent as it is.
func (d *Scheduler) ready(t history.Task) bool {
	return !t.AwaitsMotion() && (!t.Steps() || d.prepared[t.ID])
}

// nextPrepares begins with the tasks that are sent first.
func (d *Scheduler) nextPrepares(now time.Time) (jobs []Job, wake time.Time) {
	wake = now.Add(time.Hour)
	if _, until := d.plan.Outage(); until.After(now) {
		return nil, until
	}
	if d.admission.Held() != nil || d.stopped {
		return nil, wake
	}
	for _, a := range d.prepares {
		if a.next.After(now) {
			wake = sooner(wake, a.next)
		}
	}
	busy := d.Prepares()
	for _, s := range d.toPrepare(now) {
		t := d.live[s.id]
		a := d.prepares[s.id]
		switch {
		case d.prepared[s.id], a != nil && a.busy, !t.Steps():
		case busy < maxPrepares:
			if a == nil {
				a = &attempt{}
				d.prepares[s.id] = a
			}
			a.busy = true
			busy++
			jobs = append(jobs, Prepare{Task: t})
		}
	}
	return jobs, wake
}

// toPrepare are the tasks that are sent next, in their order, and those that would be if their motion
// were made.
func (d *Scheduler) toPrepare(now time.Time) (list []queueKey) {
	for _, l := range d.lanes {
		list = slices.AppendSeq(slices.AppendSeq(list, d.soon(l.able, now)), d.soon(l.here, now))
	}
	slices.SortFunc(list, queueKey.compare)
	return slices.Compact(list)
}

// Prepared tells the scheduler how the preparation of a task ended. After a failure it is tried again,
// later and later; one of the account holds the queue.
func (d *Scheduler) Prepared(id history.TaskID, now time.Time, err error) {
	a := d.prepares[id]
	if a == nil {
		return
	}
	a.busy = false
	if err == nil {
		delete(d.prepares, id)
		if d.live[id].State == history.Waiting {
			d.prepared[id] = true
		}
		return
	}
	a.n++
	then := d.plan.Heard(now, poll.Preparation, a.n, err)
	a.next = now.Add(then.Wait)
	if then.Hold {
		d.admission.Ended(now, err)
	}
}

// Unprepared tells the scheduler that what was uploaded for a task is gone, so that it is prepared anew.
func (d *Scheduler) Unprepared(id history.TaskID) {
	delete(d.prepared, id)
	if d.sending == id {
		d.sending = 0
	}
}

// Preparing reports whether the steps before a task's submission are being done right now.
func (d *Scheduler) Preparing(id history.TaskID) bool {
	a := d.prepares[id]
	return a != nil && a.busy
}

// Prepares is how many tasks are being prepared right now.
func (d *Scheduler) Prepares() (n int) {
	for _, a := range d.prepares {
		if a.busy {
			n++
		}
	}
	return n
}

// MotionOf gives the live task that makes a motion.
func (d *Scheduler) MotionOf(id history.MotionID) (history.Task, bool) {
	t, ok := d.live[d.templateTasks[id]]
	return t, ok
}

// Unsent counts the videos with a motion that were not sent yet.
func (d *Scheduler) Unsent(id history.MotionID) (n int) {
	for _, t := range d.live {
		if t.Motion == id && t.Kind == history.MakesVideo && t.State == history.Waiting {
			n++
		}
	}
	return n
}

// Waiting gives the videos that wait here and are not held, in no order.
func (d *Scheduler) Waiting() (out []history.Task) {
	for _, t := range d.live {
		if t.Kind == history.MakesVideo && t.State == history.Waiting && !t.Held && d.endpoint.Sends(t) {
			out = append(out, t)
		}
	}
	return out
}

// laneName is the queue in which a task stands: the service works on one task of a model at a time.
func laneName(t history.Task) api.EngineID {
	if t.Kind == history.MakesMotion {
		return t.Engine + motionLane
	}
	return t.Engine
}

// motionLine is what tells the line of an engine's motions from that of its videos.
const motionLane = "/motion"

// makes reports whether motions are made in a line.
func (l *lane) makesTemplates() bool { return strings.HasSuffix(string(l.name), motionLane) }
