package poll

import (
	"slices"
	"time"

	"dancecard/api"
)

// round is what one call of Next finds out.
type round struct {
	*Plan
	now  time.Time
	asks []Ask
	wake time.Time
	// over tells that no more is asked for: the budget is used up, or a probe was made.
	over bool
}

// inTurn begins with the queue after the one that was served last, so that one with much to ask for
// does not keep the others waiting.
func (p *Plan) inTurn(queues []*modelQueue) []*modelQueue {
	at := slices.IndexFunc(queues, func(q *modelQueue) bool { return q.model > p.lastSpare })
	if at < 1 {
		return queues
	}
	return append(slices.Clone(queues[at:]), queues[:at]...)
}

// spare asks for what can wait: the list, which tells of a hundred tasks, then one by one those
// behind the head, and those that have a time of their own.
func (r *round) spare(q *modelQueue) {
	made := len(r.asks)
	r.pollList(q)
	first := q.tasks[:min(len(q.tasks), maxHeads)]
	for i, w := range first {
		r.query(q, i, w, r.budget.Spare)
	}
	for i := 0; i < len(q.scheduled) && !r.over; {
		// What is asked for is scheduled no more.
		if w := q.scheduled[i]; slices.Contains(first, w) || !r.query(q, maxHeads, w, r.budget.Spare) {
			i++
		}
	}
	if len(r.asks) > made {
		r.lastSpare = q.model
	}
}

// query asks for the task at place i of a queue if it is due, and tells whether it did.
func (r *round) query(q *modelQueue, i int, w *watched, room func(time.Time) bool) bool {
	at, ok := q.when(i, w)
	if !ok || w.asking || !r.due(at, room) {
		return false
	}
	w.asking, w.last = true, r.now
	q.unschedule(w)
	r.ask(Ask{TaskID: w.id})
	return true
}

// pollList asks for the next page of a queue's list if it is due.
func (r *round) pollList(q *modelQueue) {
	due := q.list.next
	if q.list.page > 0 {
		due = r.now
	}
	if q.short() || q.list.busy || !r.due(due, r.budget.Spare) {
		return
	}
	if q.list.page == 0 {
		q.list.page = 1
		for _, w := range q.tasks {
			w.seen = false
		}
	}
	q.list.busy = true
	r.ask(Ask{Listing: q.listing(r.now)})
}

// due tells whether something that is to be asked for at a time may be asked for now; if not, it has
// the plan called again when that may be so.
func (r *round) due(at time.Time, room func(time.Time) bool) bool {
	switch {
	case r.over:
		return false
	case at.After(r.now):
		r.wake = earlier(r.wake, at)
		return false
	case !room(r.now):
		r.over, r.wake = true, earlier(r.wake, r.now.Add(soon))
		return false
	}
	return true
}

func (r *round) ask(a Ask) {
	r.asks = append(r.asks, a)
	if r.halfOpen() {
		r.probed, r.over = true, true
	}
}

// listing is the page of the list to fetch next. By a clock that was set back, tasks may have been
// accepted in the future: then all is listed that the service still lists.
func (q *modelQueue) listing(now time.Time) api.Listing {
	from, oldest := q.tasks[0].accepted.Add(-time.Minute), now.Add(-24*time.Hour+time.Minute)
	if from.Before(oldest) || from.After(now) {
		from = oldest
	}
	return api.Listing{Model: q.model, From: from, To: now.Add(time.Minute), Page: q.list.page, Size: PageSize}
}
