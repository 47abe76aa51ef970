package poll

import (
	"cmp"
	"math/rand/v2"
	"slices"
	"time"

	"dancecard/api"
)

// The plan's figures.
const (
	// headEvery is how often a task at work, or first in its queue, is asked for.
	headEvery = 5 * time.Second
	// restEvery is how often each of a few other tasks is asked for.
	restEvery = 20 * time.Second
	// listEvery is how often a long queue is listed.
	listEvery = time.Minute
	// fewRest is how many tasks behind the head are still asked for one by one.
	fewRest = 3
	// maxHeads bounds how many tasks at work in one queue are asked for as often as the head.
	maxHeads = fewRest + 1
	// soon is when a plan whose budget is used up is worth asking again.
	soon = time.Second / 2
	// manyPages is for how many pages a minute is enough.
	manyPages = 10
	// PageSize is how many tasks a list request asks for; the service may grant fewer.
	PageSize = 100
)

// Ask is one request that the plan wants made now: a query of one task, or a page of the list.
type Ask struct {
	// TaskID is the task to query; empty for a page of the list.
	TaskID string
	// Listing is the page to fetch, when TaskID is empty.
	Listing api.Listing
}

// Plan plans which tasks to ask for and when. The service works on one task of a model at a
// time, in the order in which they were accepted, so only the head of each queue can change:
// the head is asked for every few seconds and the rest is swept by the list. The heads of all queues
// go first; what else is due waits until there is room to spare, and queues take turns with it.
//
// It is plain data: it starts nothing, waits for nothing and reads no clock. Whoever owns it calls
// Next with the time, makes the requests, and tells it how they ended.
type Plan struct {
	queues    map[string]*modelQueue
	tasks     map[string]*watched
	budget    *Budget
	random    *rand.Rand
	lastSpare string // the model of the queue for which the last request was made that could wait
	breaker
}

// modelQueue is what the account has of one model at the service, in the order of acceptance; what came
// here at its end is behind the rest.
type modelQueue struct {
	model string
	tasks []*watched
	// scheduled are the tasks that have a time of their own to be asked at, wherever they stand.
	scheduled []*watched
	list      listPoll
}

type watched struct {
	id       string
	model    string
	status   api.Status
	accepted time.Time
	due      time.Time // when to ask next, while scheduled; zero: as its place in the queue says
	last     time.Time // when it was last asked for
	fails    int
	asking   bool
	seen     bool // in the list poll under way
	ended    bool // as it was known when it came here; it keeps no other task waiting
}

type listPoll struct {
	page int // the page to fetch next; 0 when no list poll is under way
	next time.Time
	busy bool
	// fails is how many pages in a row could not be had.
	fails int
}

// NewPlan makes an empty plan. The seed spreads requests in time, so that many programs do not
// ask in step.
func NewPlan(seed uint64) *Plan {
	return &Plan{
		queues: map[string]*modelQueue{},
		tasks:  map[string]*watched{},
		budget: NewBudget(),
		random: rand.New(rand.NewPCG(seed, seed^0x9e3779b97f4a7c15)),
	}
}

// Share makes the plan live on a budget that others use too.
func (p *Plan) Share(b *Budget) { p.budget = b }

// Claim takes one request of the plan's budget that a person asked for, see [Budget.Claim].
func (p *Plan) Claim(now time.Time) time.Duration { return p.budget.Claim(now) }

// Watch adds a task that the service has accepted. One of which it is known that it is at its end is
// asked for at once: only a query tells of its result. Of a task that is watched already it tells the
// status that is kept of it: answers that cross can be written down in another order than they are heard.
func (p *Plan) Watch(id, model string, status api.Status, accepted time.Time) {
	if known := p.tasks[id]; known != nil {
		known.status = status
		return
	}
	if id == "" {
		return
	}
	w := &watched{id: id, model: model, status: status, accepted: accepted, ended: status.Final()}
	p.tasks[id] = w
	q := p.queues[model]
	if q == nil {
		q = &modelQueue{model: model}
		p.queues[model] = q
	}
	at, _ := slices.BinarySearchFunc(q.tasks, w, byAcceptance)
	q.tasks = slices.Insert(q.tasks, at, w)
	if w.ended {
		q.schedule(w, time.Unix(0, 0))
	}
}

func byAcceptance(a, b *watched) int {
	switch {
	case a.ended == b.ended:
		return cmp.Or(a.accepted.Compare(b.accepted), cmp.Compare(a.id, b.id))
	case a.ended:
		return 1
	}
	return -1
}

// Forget drops a task; whoever comes to be first in its queue is asked for at once.
func (p *Plan) Forget(id string) {
	w := p.tasks[id]
	if w == nil {
		return
	}
	delete(p.tasks, id)
	q := p.queues[w.model]
	at, ok := slices.BinarySearchFunc(q.tasks, w, byAcceptance)
	if !ok {
		return
	}
	q.tasks = slices.Delete(q.tasks, at, at+1)
	q.unschedule(w)
	if len(q.tasks) == 0 {
		delete(p.queues, w.model)
		return
	}
	if at == 0 {
		q.tasks[0].last = time.Time{}
	}
}

// Len is how many tasks are watched.
func (p *Plan) Len() int { return len(p.tasks) }

// Refresh asks for the tasks as soon as the budget allows; without ids, for all queues.
func (p *Plan) Refresh(now time.Time, ids ...string) {
	for _, id := range ids {
		if w := p.tasks[id]; w != nil {
			p.queues[w.model].schedule(w, now)
		}
	}
	if len(ids) > 0 {
		return
	}
	for _, q := range p.queues {
		q.list.next = now
		for _, w := range q.tasks[:min(len(q.tasks), maxHeads)] {
			q.schedule(w, now)
		}
	}
}

// Wake is to be called when the clock has jumped, as it does when a machine wakes from sleep: what
// was planned by the old time is due now.
func (p *Plan) Wake(now time.Time) {
	p.breaker = breaker{}
	p.Refresh(now)
}

// Next gives the requests to make now and the time to call again. Each must be answered by a call
// of Answered, Listed or Failed.
func (p *Plan) Next(now time.Time) (asks []Ask, wake time.Time) {
	wake = now.Add(listEvery)
	if at, wait := p.waits(now); wait {
		return nil, at
	}
	if at := p.budget.Pause(now); at.After(now) {
		return nil, at
	}
	if p.probed {
		return nil, wake
	}
	r := round{Plan: p, now: now, wake: wake}
	queues := p.ordered()
	for _, q := range queues {
		if head := q.tasks[0]; !head.ended {
			r.query(q, 0, head, p.budget.Allow)
		}
	}
	for _, q := range p.inTurn(queues) {
		r.spare(q)
	}
	return r.asks, r.wake
}

// ordered lists the queues in a fixed order, so that the same plan makes the same requests.
func (p *Plan) ordered() []*modelQueue {
	list := make([]*modelQueue, 0, len(p.queues))
	for _, q := range p.queues {
		list = append(list, q)
	}
	slices.SortFunc(list, func(a, b *modelQueue) int {
		if a.model < b.model {
			return -1
		}
		return 1
	})
	return list
}

// short tells a queue whose tasks are cheaper to query than to list.
func (q *modelQueue) short() bool { return len(q.tasks) <= fewRest+1 }

// schedule gives a task a time of its own to be asked at.
func (q *modelQueue) schedule(w *watched, at time.Time) {
	if w.due.IsZero() {
		q.scheduled = append(q.scheduled, w)
	}
	w.due = at
}

// unschedule takes that time away again.
func (q *modelQueue) unschedule(w *watched) {
	if w.due.IsZero() {
		return
	}
	w.due = time.Time{}
	q.scheduled = slices.DeleteFunc(q.scheduled, func(o *watched) bool { return o == w })
}

// when is the time at which the task at place i is to be asked for; false when only the list tells.
func (q *modelQueue) when(i int, w *watched) (time.Time, bool) {
	switch {
	case !w.due.IsZero():
		return w.due, true
	case i == 0 || i < maxHeads && w.status.Started():
		return w.last.Add(headEvery), true
	case q.short():
		return w.last.Add(restEvery), true
	}
	return time.Time{}, false
}

// jitter spreads a duration by a tenth to either side.
func (p *Plan) jitter(d time.Duration) time.Duration {
	return d + time.Duration((p.random.Float64()-0.5)*0.2*float64(d))
}

func earlier(a, b time.Time) time.Time {
	if b.Before(a) {
		return b
	}
	return a
}
