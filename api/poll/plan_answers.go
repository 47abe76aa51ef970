package poll

import (
	"errors"
	"time"

	"dancecard/api"
)

// Answered tells the plan what the service said of one task. The caller forgets tasks that are
// final.
func (p *Plan) Answered(now time.Time, id string, status api.Status) {
	p.reset(now)
	w := p.tasks[id]
	if w == nil {
		return
	}
	w.asking, w.fails = false, 0
	w.last = now.Add(p.jitter(headEvery) - headEvery)
	switch {
	case status == api.Unknown:
		p.queues[w.model].wish(w, now.Add(p.jitter(restEvery)))
	case status == api.Succeeded: // without an address, or it would be forgotten
		w.status = status
		p.queues[w.model].wish(w, now.Add(p.jitter(restEvery)))
	default:
		w.status = status
	}
}

// Listed tells the plan what a page of the list held. It gives the tasks whose status has changed
// but is not final; final ones, and those that the whole list lacks, are queried one by one next,
// for only a query tells of results.
func (p *Plan) Listed(now time.Time, ask Ask, page api.Page) []api.Listed {
	p.reset(now)
	q := p.queues[ask.Listing.Model]
	if q == nil {
		return nil
	}
	q.sweep.busy, q.sweep.fails = false, 0
	var changed []api.Listed
	for _, item := range page.Tasks {
		w := p.tasks[item.TaskID]
		if w == nil {
			continue
		}
		w.seen = true
		switch {
		case item.Status == w.status, item.Status == api.Running && w.status.Started():
			// The list has a word for being worked on where a query tells the phase.
		case item.Status.Final() || item.Status == api.Unknown:
			q.wish(w, now)
		default:
			w.status = item.Status
			changed = append(changed, item)
		}
	}
	if len(page.Tasks) > 0 && ask.Listing.Page < page.Pages {
		q.sweep.page = ask.Listing.Page + 1
		return changed
	}
	// Where the service grants small pages, a long list is read less often.
	every := sweepEvery * time.Duration(min(1+ask.Listing.Page/manyPages, 10))
	q.sweep.page, q.sweep.next = 0, now.Add(p.jitter(every))
	for _, w := range q.tasks {
		if !w.seen && w.accepted.Before(ask.Listing.To.Add(-2*time.Minute)) {
			q.wish(w, now)
		}
	}
	return changed
}

// Failed tells the plan that a request did not end well. No task changes by that: it is asked for
// again, later.
func (p *Plan) Failed(now time.Time, ask Ask, err error) {
	p.note(now, err, p.jitter)
	p.budget.Heard(now, err)
	if ask.TaskID == "" {
		if q := p.queues[ask.Listing.Model]; q != nil {
			q.sweep.busy, q.sweep.page = false, 0
			q.sweep.fails++
			q.sweep.next = now.Add(p.jitter(sweepEvery))
		}
		return
	}
	w := p.tasks[ask.TaskID]
	if w == nil {
		return
	}
	w.asking = false
	w.fails++
	p.queues[w.model].wish(w, now.Add(p.jitter(backoff(w.fails, headEvery))))
}

// Fails is how often in a row a request came to nothing, since it last got an answer.
func (p *Plan) Fails(ask Ask) int {
	if w := p.tasks[ask.TaskID]; w != nil {
		return w.fails
	}
	if q := p.queues[ask.Listing.Model]; q != nil && ask.TaskID == "" {
		return q.sweep.fails
	}
	return 0
}

// breaker is what stands between the program and the service as a whole.
type breaker struct {
	until   time.Time // nothing is asked before then
	offline bool
	fails   int
	reason  *api.Error
	// probed tells that the request that shall find out whether it is over is on its way.
	probed bool
}

// backoff doubles from base with each failure in a row, up to a minute.
func backoff(fails int, base time.Duration) time.Duration {
	d := base << min(max(fails-1, 0), 6)
	return min(d, time.Minute)
}

// note takes in a failure; only those that concern every request pause the plan.
func (t *breaker) note(now time.Time, err error, jitter func(time.Duration) time.Duration) {
	t.probed = false
	e, ok := errors.AsType[*api.Error](err)
	if !ok {
		return
	}
	switch {
	case e.Offline():
		// One probe finds out whether the network is back; the rest of the requests that were
		// under way when it went fail too, and count as the same failure.
		if t.offline && t.until.After(now) {
			return
		}
		t.fails++
		t.offline = true
		t.until = now.Add(jitter(backoff(t.fails, 2*time.Second)))
	case e.HTTP == 429 || e.RetryAfter > 0:
		if t.until.After(now) && e.RetryAfter == 0 {
			return
		}
		t.fails++
		t.until = now.Add(max(e.RetryAfter, jitter(backoff(t.fails, 2*time.Second))))
	case e.Account():
		t.fails++
		t.until = now.Add(jitter(time.Minute))
	default:
		return
	}
	t.reason = e
}

// waits gives the time until which nothing is to be asked.
func (t *breaker) waits(now time.Time) (time.Time, bool) {
	return t.until, t.until.After(now)
}

// halfOpen reports whether a single request shall find out if the service can be reached again.
func (t *breaker) halfOpen() bool { return t.reason != nil }

// reset forgets the trouble after an answer, but keeps a pause that is under way: requests that were
// made before it may still be answered.
func (t *breaker) reset(now time.Time) {
	t.probed = false
	if !t.until.After(now) {
		*t = breaker{}
	}
}

// Trouble gives what keeps the plan from asking: nil when nothing does, else the last refusal or
// network failure and the time of the next attempt.
func (p *Plan) Trouble() (*api.Error, time.Time) { return p.reason, p.until }
