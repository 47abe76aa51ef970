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
		p.queues[w.model].schedule(w, now.Add(p.jitter(restEvery)))
	case status == api.Succeeded: // without an address, or it would be forgotten
		w.status = status
		p.queues[w.model].schedule(w, now.Add(p.jitter(restEvery)))
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
	q.list.busy, q.list.fails = false, 0
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
			q.schedule(w, now)
		default:
			w.status = item.Status
			changed = append(changed, item)
		}
	}
	if len(page.Tasks) > 0 && ask.Listing.Page < page.Pages {
		q.list.page = ask.Listing.Page + 1
		return changed
	}
	// Where the service grants small pages, a long list is read less often.
	every := listEvery * time.Duration(min(1+ask.Listing.Page/manyPages, 10))
	q.list.page, q.list.next = 0, now.Add(p.jitter(every))
	for _, w := range q.tasks {
		if !w.seen && w.accepted.Before(ask.Listing.To.Add(-2*time.Minute)) {
			q.schedule(w, now)
		}
	}
	return changed
}

// Failed tells the plan that a request did not end well. No task changes by that: it is asked for
// again, later.
func (p *Plan) Failed(now time.Time, ask Ask, err error) {
	p.probed = false
	if ask.TaskID == "" {
		d := p.RequestFailed(now, List, 1, err)
		if q := p.queues[ask.Listing.Model]; q != nil {
			q.list.busy, q.list.page = false, 0
			q.list.fails++
			q.list.next = now.Add(d.Wait)
		}
		return
	}
	w := p.tasks[ask.TaskID]
	if w == nil {
		p.RequestFailed(now, Query, 1, err)
		return
	}
	w.asking = false
	w.fails++
	d := p.RequestFailed(now, Query, w.fails, err)
	p.queues[w.model].schedule(w, now.Add(d.Wait))
}

// RequestFailed takes in that a request of any kind failed, for the fails-th time in a row, and pauses the plan and
// its budget where that concerns everybody. It gives what follows for the request itself.
func (p *Plan) RequestFailed(now time.Time, kind Kind, fails int, err error) Decision {
	d := Failure{Kind: kind, Err: err, Fails: fails, Pauses: p.fails + 1, Jitter: p.jitter}.Decide()
	if e, ok := errors.AsType[*api.Error](err); ok && d.Pause > 0 {
		p.pause(now, d.Pause, e)
	}
	if d.Throttled {
		p.budget.RequestEnded(now, err)
	}
	return d
}

// Fails is how often in a row a request came to nothing, since it last got an answer.
func (p *Plan) Fails(ask Ask) int {
	if w := p.tasks[ask.TaskID]; w != nil {
		return w.fails
	}
	if q := p.queues[ask.Listing.Model]; q != nil && ask.TaskID == "" {
		return q.list.fails
	}
	return 0
}

// Outage gives what keeps the plan from asking: nil when nothing does, else the last refusal or
// network failure and the time of the next attempt.
func (p *Plan) Outage() (*api.Error, time.Time) { return p.reason, p.until }
