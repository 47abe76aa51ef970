package queue

import (
	"iter"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// Submit sends a waiting task.
type Submit struct{ Task history.Task }

func (Submit) job() {}

// submissions are how waiting tasks are sent: prepared, in their order, one at a time.
type submissions struct {
	*tasks
	lanes     *lanes
	plan      *poll.Plan
	admission *Admission
	prepares  preparations
	sending   history.TaskID
	stopped   bool                    // nothing is sent, see StopSending
	sends     func(history.Task) bool // nil for all, see SendOnly
}

// next picks the first task of all lanes for which the service has capacity, one at a time.
func (s *submissions) next(now time.Time) (t history.Task, wake time.Time, ok bool) {
	if s.sending != 0 || s.stopped {
		return t, time.Time{}, false
	}
	next := queueKey{stage: stageNone}
	for _, l := range s.lanes.list {
		k, ok := s.firstReady(l, now)
		if ok && k.compare(next) < 0 && s.admission.HasCapacity(s.lanes.load(l, now), s.lanes.bound(l, k, now)) {
			next = k
		}
	}
	if next.stage == stageNone {
		return t, time.Time{}, false
	}
	if ready, at := s.admission.Ready(now); !ready {
		return t, at, false
	}
	s.sending = next.id
	s.admission.Began(now)
	return s.task(next.id), time.Time{}, true
}

// firstReady is the task of a lane that is sent next, if it is prepared. The others keep their order behind it,
// unless its preparation is slow.
func (s *submissions) firstReady(l *lane, now time.Time) (queueKey, bool) {
	for k := range s.soon(l.sendable, now) {
		switch {
		case s.prepares.ready(s.task(k.id)):
			return k, true
		case !s.prepares.slow(k.id, now):
			return queueKey{}, false
		}
	}
	return queueKey{}, false
}

// soon are the tasks of a list that are sent next. One that could not be prepared keeps no other waiting
// until it is tried again.
func (s *submissions) soon(list []queueKey, now time.Time) iter.Seq[queueKey] {
	return func(yield func(queueKey) bool) {
		few := prepareAhead + s.admission.InFlight + 1
		for _, k := range list {
			if s.prepares.waits(k.id, now) || s.sends != nil && !s.sends(s.task(k.id)) {
				continue
			}
			if few--; few < 0 || !yield(k) {
				return
			}
		}
	}
}

// StopSending keeps the scheduler from beginning submissions and what comes before them, for as long as stop is
// set. All else goes on.
func (s *Scheduler) StopSending(stop bool) { s.submissions.stopped = stop }

// SendOnly keeps the scheduler from sending tasks for which the function is false, and from what comes before that.
func (s *Scheduler) SendOnly(sends func(history.Task) bool) { s.submissions.sends = sends }

// Sent tells the scheduler that a submission has ended.
func (s *Scheduler) Sent(id history.TaskID, now time.Time, err error) {
	if s.submissions.sending == id {
		s.submissions.sending = 0
	}
	if err != nil {
		s.plan.RequestFailed(now, poll.Submission, 1, err)
	}
	s.submissions.admission.Ended(now, err)
}

// Submitting gives the task whose submission is under way; 0 for none.
func (s *Scheduler) Submitting() history.TaskID { return s.submissions.sending }

// Release lets a held queue run again.
func (s *Scheduler) Release() { s.submissions.admission.Release() }

// Held gives the refusal for which nothing is submitted; nil while the queue runs.
func (s *Scheduler) Held() *api.Error { return s.submissions.admission.Held() }

// Paused gives what the last submission met after which the next one waits, and until when; nil when
// submissions are made as their turn comes.
func (s *Scheduler) Paused(now time.Time) (*api.Error, time.Time) {
	return s.submissions.admission.Paused(now)
}
