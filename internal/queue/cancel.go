package queue

import (
	"errors"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// Cancel asks the service to cancel a task, as a person wished. Lapsed tells that the wish is too old:
// then nothing is asked, and [history.CancelLapsed] is written. [Scheduler.Canceled] ends the job either way.
//
// Whoever does it reads the task again first and asks only while [history.Task.CancelDue]: the wish may have
// been withdrawn.
type Cancel struct {
	Task   history.Task
	Lapsed bool
}

func (Cancel) job() {}

// refusedAgain is how often the service is asked what became of a task whose wish it refused.
const refusedAgain = time.Minute

// cancels are the wishes to cancel a task, in the order in which they were asked.
type cancels struct {
	*tasks
	plan *poll.Plan
	// open are all of them; atService are those whose tasks are at the service.
	open, atService []queueKey
	tries           attempts
	busy            history.TaskID // of which the job is under way
	done            history.TaskID // whose job ended last
	round           cancelRound
}

// cancelRound is what came of wishes: from the first one on until none is open.
type cancelRound struct {
	progress CancelProgress
	last     history.Task // as it was when its wish came to an end, the last to
	// ended are the revisions with which wishes ended.
	ended map[history.TaskID]int64
}

// CancelProgress is how far a round of cancellations is: from the first wish on until none is open.
type CancelProgress struct {
	// Of is how many tasks had a wish in this round, Open how many still have; Canceled how many were
	// canceled. The others went on: Started since the service worked on them, Withdrawn as the person chose.
	Of, Open, Canceled, Started, Withdrawn int
}

// begin counts a wish; first tells that no other is open.
func (r *cancelRound) begin(t history.Task, first bool) {
	if first && t.CancelAsked.After(r.last.Updated) {
		*r = cancelRound{last: r.last, ended: map[history.TaskID]int64{}}
	}
	r.progress.Of++
}

// end counts a wish that came to its end.
func (r *cancelRound) end(t history.Task) {
	r.last, r.ended[t.ID] = t, t.Revision
	switch {
	case t.State == history.Canceled:
		r.progress.Canceled++
	case t.CancelEnd == history.CodeStarted:
		r.progress.Started++
	case t.CancelEnd == history.CodeWithdrawn:
		r.progress.Withdrawn++
	}
}

// wishKey orders wishes by when they were asked.
func wishKey(t history.Task) queueKey {
	return queueKey{at: history.UnixMicro(t.CancelAsked), id: t.ID}
}

// take keeps the lists in order while wishes come and go.
func (c *cancels) take(old, t history.Task) {
	if old.WantsCancel() {
		remove(&c.open, wishKey(old))
		remove(&c.atService, wishKey(old))
	}
	switch {
	case t.WantsCancel() && !old.WantsCancel():
		c.round.begin(t, len(c.open) == 0)
	case old.WantsCancel() && !t.WantsCancel():
		delete(c.tries, t.ID)
		c.round.end(t)
	case old.CancelEnd == history.CodeWithdrawn && t.State == history.Canceled && (c.busy == t.ID || c.done == t.ID):
		c.round.progress.Withdrawn--
		c.round.end(t) // the request was under way
	}
	if !t.WantsCancel() {
		return
	}
	insert(&c.open, wishKey(t))
	if t.State == history.OnServer && c.works(t) {
		insert(&c.atService, wishKey(t))
	}
	if !old.CancelAsked.Equal(t.CancelAsked) || old.CancelEnd != t.CancelEnd {
		delete(c.tries, t.ID) // it is another wish, or was answered
	}
}

// next gives the wish to carry out now, one at a time.
func (c *cancels) next(now time.Time) (job Cancel, wake time.Time, ok bool) {
	wake = now.Add(time.Hour)
	if c.busy != 0 || len(c.open) == 0 {
		return job, wake, false
	}
	if job, wake, ok = c.lapsed(now, wake); ok {
		return job, wake, true
	}
	if reason, until := c.plan.Outage(); reason != nil {
		if until.After(now) {
			wake = sooner(wake, until)
		}
		return job, wake, false // the plan's probe finds out when it is over
	}
	for _, k := range c.atService {
		at, due := c.due(k.id, now)
		switch t := c.task(k.id); {
		case !due:
			wake = sooner(wake, at)
		case t.CancelEnd != "": // refused: the next answer about the task ends the wish
			c.plan.Refresh(now, t.RemoteID)
			c.tries.of(k.id).next = now.Add(refusedAgain)
			wake = sooner(wake, now.Add(refusedAgain))
		default:
			if wait := c.plan.Claim(now); wait > 0 {
				return job, sooner(wake, now.Add(wait)), false
			}
			c.busy = k.id
			return Cancel{Task: t}, wake, true
		}
	}
	return job, wake, false
}

// lapsed gives the first wish that is too old to be carried out.
func (c *cancels) lapsed(now, wake time.Time) (Cancel, time.Time, bool) {
	for _, k := range c.open {
		if lapses := time.UnixMicro(k.at).Add(history.CancelLife); lapses.After(now) {
			return Cancel{}, sooner(wake, lapses), false
		}
		if at, due := c.due(k.id, now); !due {
			wake = sooner(wake, at)
			continue
		}
		c.busy = k.id
		return Cancel{Task: c.task(k.id), Lapsed: true}, wake, true
	}
	return Cancel{}, wake, false
}

// due reports whether a wish may be tried, and if not, when.
func (c *cancels) due(id history.TaskID, now time.Time) (time.Time, bool) {
	a := c.tries[id]
	if a == nil || !a.next.After(now) {
		return time.Time{}, true
	}
	return a.next, false
}

// ended takes in what a request to cancel met.
func (c *cancels) ended(id history.TaskID, now time.Time, err error) {
	if c.busy == id {
		c.busy, c.done = 0, id
	}
	t, fails := c.task(id), 1
	if t.WantsCancel() {
		try := c.tries.of(id)
		try.n++
		fails = try.n
	}
	then := c.plan.RequestFailed(now, poll.Cancel, fails, err)
	if e, ok := errors.AsType[*api.Error](err); ok && e.Delivery == api.NoAnswer { // it may have been carried out
		c.plan.Refresh(now, t.RemoteID)
	}
	if t.WantsCancel() {
		c.tries.of(id).next = now.Add(then.Wait)
	}
}

// Canceled tells the scheduler that a [Cancel] has ended: what the request, or the disk, met. The task
// itself is taken in with Take.
func (s *Scheduler) Canceled(id history.TaskID, now time.Time, err error) {
	s.cancels.ended(id, now, err)
}

// CancelMissed counts a wish whose end, now, was taken in before the wish itself, asked. It is false where the
// wish was counted.
func (s *Scheduler) CancelMissed(asked, now history.Task) bool {
	r := &s.cancels.round
	if r.ended[asked.ID] > asked.Revision {
		return false
	}
	r.begin(asked, len(s.cancels.open) == 0)
	r.end(now)
	return true
}

// Cancels gives the progress of the round under way, or of the last one.
func (s *Scheduler) Cancels() CancelProgress {
	p := s.cancels.round.progress
	p.Open = len(s.cancels.open)
	return p
}

// LastCancel gives the task whose wish came to its end last, as it was then.
func (s *Scheduler) LastCancel() history.Task { return s.cancels.round.last }

// CancelTries is how often in a row an open wish came to nothing.
func (s *Scheduler) CancelTries(id history.TaskID) int {
	if a := s.cancels.tries[id]; a != nil {
		return a.n
	}
	return 0
}

// Canceling gives the task that is being canceled at the service; 0 for none.
func (s *Scheduler) Canceling() history.TaskID { return s.cancels.busy }
