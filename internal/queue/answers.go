package queue

import (
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// Polled tells the scheduler how a query of one task ended. The task itself is taken in with Take.
func (d *Scheduler) Polled(now time.Time, ask poll.Ask, a api.Answer, err error) {
	if err != nil {
		d.plan.Failed(now, ask, err)
		return
	}
	d.plan.Answered(now, ask.TaskID, a.Status)
	if a.Status == api.Failed && (a.Ended.IsZero() || now.Sub(a.Ended) < freshFailure) {
		// Some models take a task that they refuse; what the account is refused for holds the queue.
		d.admission.Ended(now, &api.Error{Op: api.OpSubmit, Code: a.Code, Message: a.Message, RequestID: a.RequestID})
	}
}

// freshFailure is how long ago a task may have failed for its failure to speak of the account's state.
const freshFailure = 10 * time.Minute

// Listed tells the scheduler what a page of the list held, and gives the changes that it tells of.
func (d *Scheduler) Listed(now time.Time, ask poll.Ask, page api.Page, err error) []history.Change {
	if err != nil {
		d.plan.Failed(now, ask, err)
		return nil
	}
	var changes []history.Change
	for _, item := range d.plan.Listed(now, ask, page) {
		changes = append(changes, history.Change{ID: d.remote[item.TaskID], Event: history.Reported{Status: item.Status, Scheduled: item.Started}})
	}
	return changes
}

// Sent tells the scheduler that a submission has ended.
func (d *Scheduler) Sent(id history.TaskID, now time.Time, err error) {
	if d.sending == id {
		d.sending = 0
	}
	if err != nil {
		d.plan.Heard(now, poll.Submission, 1, err)
	}
	d.admission.Ended(now, err)
}

// Searched tells the scheduler that a search for an unsure task has ended without finding it, or could
// not be made at all.
func (d *Scheduler) LookedUp(id history.TaskID, now time.Time, err error) {
	var wait time.Duration
	if err != nil {
		wait = d.plan.Heard(now, poll.Lookup, 1, err).Wait
	} else {
		d.plan.Answered(now, "", "")
	}
	a := d.searches[id]
	if a == nil {
		return
	}
	a.busy, a.why = false, err
	if err != nil {
		a.next = now.Add(wait)
		return
	}
	a.n++
	if a.n >= len(lookupDelays) {
		delete(d.searches, id)
		return
	}
	a.next = now.Add(lookupDelays[a.n])
}

// SearchFailure gives what the last look-up of an unsure task met; nil where it was made.
func (d *Scheduler) LookupFailure(id history.TaskID) error {
	if a := d.searches[id]; a != nil {
		return a.why
	}
	return nil
}

// BlockingLookup gives the unsure task whose look-up all queues wait for though it could not be made, and what
// it met; nil when there is none.
func (d *Scheduler) BlockingLookup() (t history.Task, err error) {
	if d.unconfirmed == 0 {
		return history.Task{}, nil
	}
	for id, a := range d.searches {
		if o := d.live[id]; a.why != nil && !o.NeedsDecision() && (err == nil || id < t.ID) {
			t, err = o, a.why
		}
	}
	return t, err
}

// Fails is how often in a row a question came to nothing.
func (d *Scheduler) Fails(ask poll.Ask) int { return d.plan.Fails(ask) }

// SearchAgain looks for an unsure task once more, at once, as the user asked. While it is looked for
// anyway that is one look more: too early to say that the task never arrived.
func (d *Scheduler) LookUpAgain(id history.TaskID) {
	t, ok := d.live[id]
	switch a := d.searches[id]; {
	case !ok || t.State != history.Unsure || !d.endpoint.WorksOn(t) || a != nil && a.busy:
	case a != nil:
		a.next, a.n = time.Time{}, max(a.n-1, 0)
	default:
		d.searches[id] = &attempt{n: len(lookupDelays) - 1}
	}
}

// SearchOf is the search for an unsure task, for somebody else to make.
func (d *Scheduler) LookupOf(id history.TaskID) (Lookup, bool) {
	t, ok := d.live[id]
	if !ok || t.State != history.Unsure || !d.endpoint.WorksOn(t) {
		return Lookup{}, false
	}
	return Lookup{Task: t, Neighbours: d.neighbours(t), Last: true}, true
}

// SearchAll looks for everything that is unsure once more, as SearchAgain does.
func (d *Scheduler) LookUpAll() {
	for id := range d.live {
		d.LookUpAgain(id)
	}
}

// Refresh asks for tasks as soon as the budget allows; without any, for the heads of all queues.
func (d *Scheduler) Refresh(now time.Time, ids ...history.TaskID) {
	var remotes []string
	for _, id := range ids {
		if t, ok := d.live[id]; ok && t.RemoteID != "" {
			remotes = append(remotes, t.RemoteID)
		}
	}
	if len(ids) == 0 || len(remotes) > 0 {
		d.plan.Refresh(now, remotes...)
	}
}

// Wake makes everything due, after the machine has slept.
func (d *Scheduler) Wake(now time.Time) {
	d.plan.Wake(now)
	d.admission.Wake(now)
	for _, m := range []map[history.TaskID]*attempt{d.searches, d.fetches, d.prepares, d.cancels.tries} {
		for _, a := range m {
			a.next = time.Time{}
		}
	}
	for _, p := range d.paces {
		p.look(now)
	}
}

// Release lets a held queue run again.
func (d *Scheduler) Release() { d.admission.Release() }

// Held gives the refusal for which nothing is submitted; nil while the queue runs.
func (d *Scheduler) Held() *api.Error { return d.admission.Held() }

// Paused gives what the last submission met after which the next one waits, and until when; nil when
// submissions are made as their turn comes.
func (d *Scheduler) Paused(now time.Time) (*api.Error, time.Time) { return d.admission.Paused(now) }

// Trouble gives what keeps the program from asking the service, and until when; nil when nothing.
func (d *Scheduler) Outage() (*api.Error, time.Time) { return d.plan.Outage() }

// Submitting gives the task whose submission is under way; 0 for none.
func (d *Scheduler) Submitting() history.TaskID { return d.sending }

// Sending reports whether a submission is under way.
func (d *Scheduler) Sending() bool { return d.sending != 0 }

// Live gives a live task.
func (d *Scheduler) Live(id history.TaskID) (history.Task, bool) {
	t, ok := d.live[id]
	return t, ok
}
