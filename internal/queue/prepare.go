package queue

import (
	"slices"
	"time"

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
	// prepareAhead is how many tasks of a lane, besides those for which there may be capacity, are
	// prepared before their turn comes.
	prepareAhead = 2
	// overtakeAfter is how long a preparation may take before tasks behind it are sent first: a long upload leaves no
	// capacity unused.
	overtakeAfter = 20 * time.Second
)

// preparations are what comes before submissions.
type preparations struct {
	attempts attempts
	done     map[history.TaskID]bool
}

// ready reports whether a waiting task can be sent as it is.
func (p *preparations) ready(t history.Task) bool {
	return !t.AwaitsMotion() && (!t.Steps() || p.done[t.ID])
}

// waits reports whether a preparation that failed is not tried again yet.
func (p *preparations) waits(id history.TaskID, now time.Time) bool {
	a := p.attempts[id]
	return a != nil && !a.busy && a.next.After(now)
}

// slow reports whether a task that is not prepared may be overtaken: its preparation failed or takes long, or waits
// for others that do.
func (p *preparations) slow(id history.TaskID, now time.Time) bool {
	if a := p.attempts[id]; a != nil && (a.busy || a.n > 0) {
		return a.slow(now)
	}
	running := 0
	for _, a := range p.attempts {
		if a.busy && !a.slow(now) {
			return false
		}
		if a.busy {
			running++
		}
	}
	return running >= maxPrepares
}

func (a *attempt) slow(now time.Time) bool { return a.n > 0 || !now.Before(a.began.Add(overtakeAfter)) }

// running is how many tasks are being prepared.
func (p *preparations) running() (n int) {
	for _, a := range p.attempts {
		if a.busy {
			n++
		}
	}
	return n
}

// renew has a task prepared anew, after what it is made of has changed.
func (p *preparations) renew(id history.TaskID) {
	delete(p.done, id)
	if a := p.attempts[id]; a != nil && a.busy {
		a.stale = true
	} else {
		delete(p.attempts, id)
	}
}

// forget drops what is known of a task's preparation.
func (p *preparations) forget(id history.TaskID) {
	delete(p.attempts, id)
	delete(p.done, id)
}

// nextPrepares begins with the tasks that are sent first.
func (s *submissions) nextPrepares(now time.Time) (jobs []Job, wake time.Time) {
	wake = now.Add(time.Hour)
	if _, until := s.plan.Outage(); until.After(now) {
		return nil, until
	}
	if s.admission.Held() != nil || s.stopped {
		return nil, wake
	}
	for _, a := range s.prepares.attempts {
		if a.next.After(now) {
			wake = sooner(wake, a.next)
		}
		if late := a.began.Add(overtakeAfter); a.busy && late.After(now) {
			wake = sooner(wake, late)
		}
	}
	free := maxPrepares - s.prepares.running()
	for _, k := range s.toPrepare(now) {
		t := s.task(k.id)
		if free > 0 && t.Steps() && !s.prepares.done[k.id] && !s.prepares.attempts.busy(k.id) {
			a := s.prepares.attempts.of(k.id)
			a.busy, a.began = true, now
			free--
			jobs = append(jobs, Prepare{Task: t})
		}
	}
	return jobs, wake
}

// toPrepare are the tasks that are sent next, in their order, and those that would be if their motion
// were made.
func (s *submissions) toPrepare(now time.Time) (list []queueKey) {
	for _, l := range s.lanes.list {
		list = slices.AppendSeq(slices.AppendSeq(list, s.soon(l.sendable, now)), s.soon(l.waiting, now))
	}
	slices.SortFunc(list, queueKey.compare)
	return slices.Compact(list)
}

// Prepared tells the scheduler how the preparation of a task ended. After a failure it is tried again,
// later and later; one of the account holds the queue.
func (s *Scheduler) Prepared(id history.TaskID, now time.Time, err error) {
	a := s.submissions.prepares.attempts[id]
	if a == nil {
		return
	}
	a.busy = false
	if a.stale {
		delete(s.submissions.prepares.attempts, id)
		return
	}
	if err == nil {
		delete(s.submissions.prepares.attempts, id)
		if s.task(id).State == history.Waiting {
			s.submissions.prepares.done[id] = true
		}
		return
	}
	a.n++
	then := s.plan.RequestFailed(now, poll.Preparation, a.n, err)
	a.next = now.Add(then.Wait)
	if then.Hold {
		s.submissions.admission.Ended(now, err)
	}
}

// Unprepared tells the scheduler that what was uploaded for a task is gone, so that it is prepared anew.
func (s *Scheduler) Unprepared(id history.TaskID) {
	delete(s.submissions.prepares.done, id)
	if s.submissions.sending == id {
		s.submissions.sending = 0
	}
}

// Preparing reports whether the steps before a task's submission are being done right now.
func (s *Scheduler) Preparing(id history.TaskID) bool {
	return s.submissions.prepares.attempts.busy(id)
}

// Prepares is how many tasks are being prepared right now.
func (s *Scheduler) Prepares() int { return s.submissions.prepares.running() }
