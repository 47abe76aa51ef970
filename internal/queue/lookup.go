package queue

import (
	"time"

	"dancecard/api/poll"
	"dancecard/history"
)

// Lookup looks for an unconfirmed task on the account's list. Last tells that this is the last attempt by itself.
type Lookup struct {
	Task       history.Task
	Neighbours history.Neighbours
	Last       bool
}

func (Lookup) job() {}

// lookupDelays are the waits between lookups of an unconfirmed task; the list lags behind submissions.
var lookupDelays = [...]time.Duration{0, 5 * time.Second, 25 * time.Second, 90 * time.Second}

// lookups are those of unconfirmed tasks.
type lookups struct {
	*tasks
	plan     *poll.Plan
	attempts attempts
}

// next gives the lookups to make now, unless the service cannot be asked. While a task is sent there are none: it
// could be taken for the one looked for.
func (l *lookups) next(now time.Time, sending bool) (jobs []Job, wake time.Time) {
	if _, until := l.plan.Outage(); until.After(now) {
		return nil, until
	}
	wake = now.Add(time.Hour)
	for _, id := range l.attempts.ids() {
		switch a := l.attempts[id]; {
		case a.busy, sending:
		case a.next.After(now):
			wake = sooner(wake, a.next)
		default:
			a.busy = true
			jobs = append(jobs, Lookup{Task: l.task(id), Neighbours: l.neighbours(l.task(id)), Last: a.n >= len(lookupDelays)-1})
		}
	}
	return jobs, wake
}

// ended takes in that a lookup found nothing, or with err could not be made and is made again after wait.
func (l *lookups) ended(id history.TaskID, now time.Time, err error, wait time.Duration) {
	a := l.attempts[id]
	if a == nil {
		return
	}
	a.busy, a.why = false, err
	if err != nil {
		a.next = now.Add(wait)
		return
	}
	if a.n++; a.n >= len(lookupDelays) {
		delete(l.attempts, id)
		return
	}
	a.next = now.Add(lookupDelays[a.n])
}

// again makes a lookup due. While the task is looked for anyway that is one lookup more: too early to say that it
// never arrived.
func (l *lookups) again(id history.TaskID) {
	t, ok := l.Live(id)
	switch a := l.attempts[id]; {
	case !ok || t.State != history.Unsure || !l.works(t) || a != nil && a.busy:
	case a != nil:
		a.next, a.n = time.Time{}, max(a.n-1, 0)
	default:
		l.attempts[id] = &attempt{n: len(lookupDelays) - 1}
	}
}

// LookedUp tells the scheduler that a lookup has ended without finding the task, or could not be made.
func (s *Scheduler) LookedUp(id history.TaskID, now time.Time, err error) {
	var wait time.Duration
	if err != nil {
		wait = s.plan.RequestFailed(now, poll.Lookup, 1, err).Wait
	} else {
		s.plan.Answered(now, "", "")
	}
	s.lookups.ended(id, now, err, wait)
}

// LookupFailure gives what the last lookup of an unconfirmed task met; nil where it was made.
func (s *Scheduler) LookupFailure(id history.TaskID) error {
	if a := s.lookups.attempts[id]; a != nil {
		return a.why
	}
	return nil
}

// BlockingLookup gives the unconfirmed task whose lookup all lanes wait for though it could not be made, and
// what it met; nil when there is none.
func (s *Scheduler) BlockingLookup() (t history.Task, err error) {
	if s.counts.unconfirmed == 0 {
		return history.Task{}, nil
	}
	for id, a := range s.lookups.attempts {
		if o := s.task(id); a.why != nil && !o.NeedsDecision() && (err == nil || id < t.ID) {
			t, err = o, a.why
		}
	}
	return t, err
}

// LookUpAgain looks for an unconfirmed task at once, as a person asked.
func (s *Scheduler) LookUpAgain(id history.TaskID) { s.lookups.again(id) }

// LookUpAll is LookUpAgain for all unconfirmed tasks.
func (s *Scheduler) LookUpAll() {
	for id := range s.live {
		s.lookups.again(id)
	}
}

// LookupOf is the lookup of an unconfirmed task, for somebody else to make.
func (s *Scheduler) LookupOf(id history.TaskID) (Lookup, bool) {
	t, ok := s.Live(id)
	if !ok || t.State != history.Unsure || !s.works(t) {
		return Lookup{}, false
	}
	return Lookup{Task: t, Neighbours: s.neighbours(t), Last: true}, true
}
