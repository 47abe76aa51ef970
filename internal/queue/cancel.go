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
// Whoever does it reads the task again first and asks only while [Task.CancelDue]: the wish may have
// been withdrawn.
type Cancel struct {
	Task   history.Task
	Lapsed bool
}

func (Cancel) job() {}

// refusedAgain is how often the service is asked what became of a task whose wish it refused.
const refusedAgain = time.Minute

// wishes are those to cancel a task, in the order in which they were asked.
type cancels struct {
	// open are all of them; there are those whose tasks are at the service.
	open, there []queueKey
	tries       map[history.TaskID]*attempt
	busy        history.TaskID // of which the job is under way
	done        history.TaskID // whose job ended last
	progress    CancelProgress
	last        history.Task // as it was when its wish came to an end, the last to
}

// CancelProgress is how far a round of cancellations is: from the first wish on until none is open.
type CancelProgress struct {
	// Of is how many tasks had a wish in this round, Open how many still have; Canceled how many were
	// canceled. The others went on: Started since the service worked on them, Withdrawn as the person chose.
	Of, Open, Canceled, Started, Withdrawn int
}

// Cancels gives the progress of the round under way, or of the last one.
func (d *Scheduler) Cancels() CancelProgress {
	p := d.cancels.progress
	p.Open = len(d.cancels.open)
	return p
}

// takeWish keeps the lists in order while wishes come and go.
func (d *Scheduler) takeWish(old, t history.Task) {
	w := &d.cancels
	if old.WantsCancel() {
		remove(&w.open, wishOf(old))
		remove(&w.there, wishOf(old))
	}
	switch {
	case t.WantsCancel() && !old.WantsCancel():
		if len(w.open) == 0 && t.CancelAsked.After(w.last.Updated) {
			w.progress = CancelProgress{}
		}
		w.progress.Of++
	case old.WantsCancel() && !t.WantsCancel():
		delete(w.tries, t.ID)
		w.end(t)
	case old.CancelEnd == history.CodeWithdrawn && t.State == history.Canceled && (w.busy == t.ID || w.done == t.ID):
		w.progress.Withdrawn--
		w.end(t) // the request was under way
	}
	if !t.WantsCancel() {
		return
	}
	insert(&w.open, wishOf(t))
	if t.State == history.OnServer && d.endpoint.WorksOn(t) {
		insert(&w.there, wishOf(t))
	}
	if !old.CancelAsked.Equal(t.CancelAsked) || old.CancelEnd != t.CancelEnd {
		delete(w.tries, t.ID) // it is another wish, or was answered
	}
}

// end counts a wish that came to its end.
func (w *cancels) end(t history.Task) {
	w.last = t
	switch {
	case t.State == history.Canceled:
		w.progress.Canceled++
	case t.CancelEnd == history.CodeStarted:
		w.progress.Started++
	case t.CancelEnd == history.CodeWithdrawn:
		w.progress.Withdrawn++
	}
}

// LastCancel gives the task whose wish came to its end last, as it was then.
func (d *Scheduler) LastCancel() history.Task { return d.cancels.last }

func wishOf(t history.Task) queueKey { return queueKey{at: history.UnixMicro(t.CancelAsked), id: t.ID} }

// nextCancel gives the wish to carry out now, one at a time.
func (d *Scheduler) nextCancel(now time.Time) (job Cancel, wake time.Time, ok bool) {
	w := &d.cancels
	wake = now.Add(time.Hour)
	if w.busy != 0 || len(w.open) == 0 {
		return job, wake, false
	}
	for _, s := range w.open {
		if lapses := time.UnixMicro(s.at).Add(history.CancelLife); lapses.After(now) {
			wake = sooner(wake, lapses)
			break
		}
		if at, due := w.due(s.id, now); !due {
			wake = sooner(wake, at)
			continue
		}
		w.busy = s.id
		return Cancel{Task: d.live[s.id], Lapsed: true}, wake, true
	}
	if reason, until := d.plan.Outage(); reason != nil {
		if until.After(now) {
			wake = sooner(wake, until)
		}
		return job, wake, false // the plan's probe finds out when it is over
	}
	for _, s := range w.there {
		at, due := w.due(s.id, now)
		switch t := d.live[s.id]; {
		case !due:
			wake = sooner(wake, at)
		case t.CancelEnd != "": // refused: the next answer about the task ends the wish
			d.plan.Refresh(now, t.RemoteID)
			w.try(s.id).next = now.Add(refusedAgain)
			wake = sooner(wake, now.Add(refusedAgain))
		default:
			if wait := d.budget.Claim(now); wait > 0 {
				return job, sooner(wake, now.Add(wait)), false
			}
			w.busy = s.id
			return Cancel{Task: t}, wake, true
		}
	}
	return job, wake, false
}

// due reports whether a wish may be tried, and if not, when.
func (w *cancels) due(id history.TaskID, now time.Time) (time.Time, bool) {
	a := w.tries[id]
	if a == nil || !a.next.After(now) {
		return time.Time{}, true
	}
	return a.next, false
}

func (w *cancels) try(id history.TaskID) *attempt {
	if w.tries[id] == nil {
		w.tries[id] = &attempt{}
	}
	return w.tries[id]
}

// Canceled tells the scheduler that a [Cancel] has ended: what the request, or the disk, met. The task
// itself is taken in with Take.
func (d *Scheduler) Canceled(id history.TaskID, now time.Time, err error) {
	if d.cancels.busy == id {
		d.cancels.busy, d.cancels.done = 0, id
	}
	t, tries := d.live[id], 1
	if t.WantsCancel() {
		a := d.cancels.try(id)
		a.n++
		tries = a.n
	}
	then := d.plan.Heard(now, poll.Cancel, tries, err)
	if e, ok := errors.AsType[*api.Error](err); ok && e.Delivery == api.NoAnswer { // it may have been carried out
		d.plan.Refresh(now, t.RemoteID)
	}
	if t.WantsCancel() {
		d.cancels.try(id).next = now.Add(then.Wait)
	}
}

// CancelTries is how often in a row an open wish came to nothing.
func (d *Scheduler) CancelTries(id history.TaskID) int {
	if a := d.cancels.tries[id]; a != nil {
		return a.n
	}
	return 0
}

// Canceling gives the task that is being canceled at the service; 0 for none.
func (d *Scheduler) Canceling() history.TaskID { return d.cancels.busy }
