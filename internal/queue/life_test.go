package queue_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// schedulerLife is a scheduler at work: the store that it works from, the service that it asks, and the jobs
// that are under way. Whatever ends, and in whatever order, certain things must never happen.
type schedulerLife struct {
	*rapid.T
	scheduler *queue.Scheduler
	now       time.Time
	stored    map[history.TaskID]history.Task
	earlier   []history.Task // tasks as they once were, for messages that come late
	service   map[string]*atService
	jobs      []queue.Job
	// mayBegin says of whom that another submission is wished for or surely harmless.
	mayBegin  map[history.TaskID]bool
	lastSent  time.Time
	faultless bool
}

// atService is the truth about a task that was accepted.
type atService struct {
	owner   history.TaskID
	created time.Time
	polls   int // until it is done
	fails   bool
	// canceled while nobody had looked.
	begun, canceled bool
}

const lifeInFlight = 2

func newSchedulerLife(t *rapid.T) *schedulerLife {
	return &schedulerLife{
		T: t, scheduler: queue.New(lifeInFlight, 1), now: start, stored: map[history.TaskID]history.Task{},
		service: map[string]*atService{}, mayBegin: map[history.TaskID]bool{},
	}
}

// apply is what the store does.
func (l *schedulerLife) apply(id history.TaskID, e history.Event) history.Task {
	before := l.stored[id]
	after := before.Apply(l.now, e)
	l.earlier = append(l.earlier, before)
	l.stored[id] = after
	switch e.(type) {
	case history.SendBegan:
		if after != before && !l.mayBegin[id] {
			l.Fatalf("task %d is submitted again though nobody wished for it", id)
		}
		l.mayBegin[id] = l.mayBegin[id] && after == before
	case history.SendAgain, history.SendPutBack:
		l.mayBegin[id] = l.mayBegin[id] || after != before
	}
	return after
}

func (l *schedulerLife) add() {
	if len(l.stored) >= 12 {
		return
	}
	id := history.TaskID(len(l.stored) + 1)
	l.stored[id] = waitingTask(id)
	l.mayBegin[id] = true
	l.scheduler.Take(l.stored[id])
}

// advance lets time go by.
func (l *schedulerLife) advance() {
	l.now = l.now.Add(time.Duration(rapid.IntRange(1, 60_000).Draw(l.T, "ms")) * time.Millisecond)
}

// next begins what the scheduler wants done.
func (l *schedulerLife) next() {
	jobs, wake := l.scheduler.Next(l.now)
	if len(jobs) == 0 && !wake.After(l.now) {
		l.Fatalf("the scheduler wants nothing, and to be asked again at once")
	}
	for _, j := range jobs {
		l.begin(j)
	}
}

func (l *schedulerLife) begin(j queue.Job) {
	count := map[string]int{}
	for _, other := range l.jobs {
		count[fmt.Sprintf("%T", other)]++
	}
	switch j := j.(type) {
	case queue.Submit:
		l.mayBeSent(j.Task, count["history.Submit"])
		began := l.apply(j.Task.ID, history.SendBegan{Known: true})
		if began.State != history.Sending {
			l.scheduler.Sent(j.Task.ID, l.now, nil) // a stale message had it wait once more
			l.scheduler.Take(began)
			return
		}
		l.lastSent = l.now
	case queue.Fetch:
		if count["history.Fetch"] >= 3 {
			l.Fatal("four videos are fetched at once")
		}
	case queue.Cancel:
		if count["history.Cancel"] > 0 {
			l.Fatal("two tasks are canceled at once")
		}
	case queue.Lookup:
		if count["history.Submit"] > 0 && l.now.Before(j.Task.Sent.Add(90*time.Second)) {
			l.Fatalf("task %d is looked for while another is on its way, and may be taken for it", j.Task.ID)
		}
	}
	l.jobs = append(l.jobs, j)
}

// mayBeSent holds what is true of every submission.
func (l *schedulerLife) mayBeSent(task history.Task, underWay int) {
	switch {
	case underWay > 0:
		l.Fatal("two submissions at once")
	case l.scheduler.Held() != nil:
		l.Fatal("a submission of a held queue")
	case l.now.Sub(l.lastSent) < time.Second:
		l.Fatalf("a submission %v after the one before", l.now.Sub(l.lastSent))
	}
	there := 0
	for _, t := range l.stored {
		switch {
		case t.State == history.OnServer:
			there++
		case t.State == history.Unsure && !t.NeedsDecision() && l.known(t):
			l.Fatalf("task %d is sent while it is unknown what became of %d", task.ID, t.ID)
		}
	}
	if there >= lifeInFlight && l.stored[task.ID].State == history.Waiting {
		l.Fatalf("%d tasks are at the service, and one more is sent", there)
	}
}

// known reports whether the scheduler has been told of the task as it is.
func (l *schedulerLife) known(t history.Task) bool {
	live, ok := l.scheduler.Live(t.ID)
	return ok && live == t
}

// end lets a job that is under way come to its end.
func (l *schedulerLife) end() {
	if len(l.jobs) == 0 {
		return
	}
	i := 0
	if !l.faultless {
		i = rapid.IntRange(0, len(l.jobs)-1).Draw(l.T, "job")
	}
	j := l.jobs[i]
	l.jobs = slices.Delete(l.jobs, i, i+1)
	switch j := j.(type) {
	case queue.Submit:
		l.endSubmit(j)
	case queue.PollTask:
		l.endAsk(j)
	case queue.PollList:
		for _, c := range l.scheduler.Listed(l.now, j.Ask, l.list(j.Ask.Listing), l.failure(api.OpList)) {
			l.scheduler.Take(l.apply(c.ID, c.Event))
		}
	case queue.Lookup:
		l.endSearch(j)
	case queue.Cancel:
		l.endCancel(j)
	case queue.Fetch:
		e := history.Event(history.VideoSaved{File: "v.mp4", Bytes: 1})
		if err := l.failure(api.OpFetch); err != nil {
			e = history.SaveFailed{Problem: history.ProblemOf(err)}
		}
		l.scheduler.Fetched(j.Task.ID, l.now)
		l.scheduler.Take(l.apply(j.Task.ID, e))
	}
}

// failure draws a failure that has nothing to do with the task; often none.
func (l *schedulerLife) failure(op api.Op) error {
	if l.faultless {
		return nil
	}
	return rapid.SampledFrom([]error{
		nil, nil, nil,
		&api.Error{Op: op, Delivery: api.NotSent, Code: api.CodeNetwork},
		&api.Error{Op: op, HTTP: 429, Code: "Throttling", RetryAfter: 3 * time.Second},
		&api.Error{Op: op, HTTP: 503, Code: "ServiceUnavailable"},
		&api.Error{Op: op, Delivery: api.NoAnswer, HTTP: 502, Code: api.CodeHTTP},
		&api.Error{Op: op, HTTP: 401, Code: "InvalidApiKey"},
	}).Draw(l.T, "trouble")
}

func (l *schedulerLife) endSubmit(j queue.Submit) {
	err := l.failure(api.OpSubmit)
	remote := fmt.Sprintf("remote-%d", len(l.service))
	e, _ := err.(*api.Error)
	arrived := err == nil || e.Delivery == api.NoAnswer && rapid.Bool().Draw(l.T, "arrived")
	if arrived {
		l.service[remote] = &atService{
			owner: j.Task.ID, created: l.lastSent.Add(l.now.Sub(l.lastSent) / 2),
			polls: rapid.IntRange(1, 4).Draw(l.T, "looks"), fails: rapid.IntRange(0, 4).Draw(l.T, "fails") == 0,
		}
	}
	after := l.apply(j.Task.ID, history.SubmitOutcome(api.Receipt{TaskID: remote, Status: api.Pending}, err))
	l.scheduler.Sent(j.Task.ID, l.now, err)
	l.scheduler.Take(after)
}

func (l *schedulerLife) endAsk(j queue.PollTask) {
	if err := l.failure(api.OpQuery); err != nil {
		l.scheduler.Polled(l.now, j.Ask, api.Answer{}, err)
		return
	}
	truth := l.service[j.Ask.TaskID]
	truth.polls--
	truth.begun = !truth.canceled
	answer := api.Answer{TaskID: j.Ask.TaskID, Status: api.Running}
	switch {
	case truth.canceled:
		answer.Status = api.Canceled
	case !l.faultless && rapid.IntRange(0, 5).Draw(l.T, "forgets") == 0:
		if answer.Status = api.Unknown; !j.AcceptUnknown {
			l.scheduler.Polled(l.now, j.Ask, answer, nil)
			return
		}
	case truth.polls <= 0 && truth.fails:
		answer.Status, answer.Code = api.Failed, "InternalError.Algo"
	case truth.polls <= 0:
		answer.Status, answer.VideoURL = api.Succeeded, "https://v/"+j.Ask.TaskID
	}
	l.scheduler.Polled(l.now, j.Ask, answer, nil)
	l.scheduler.Take(l.apply(j.ID, history.Report(answer)))
}

// endCancel lets a request to cancel arrive, where it does, and have its answer.
func (l *schedulerLife) endCancel(j queue.Cancel) {
	task := l.stored[j.Task.ID]
	if !j.Lapsed && !task.CancelDue() {
		l.scheduler.Canceled(j.Task.ID, l.now, nil)
		return
	}
	if j.Lapsed {
		l.scheduler.Canceled(j.Task.ID, l.now, nil)
		l.scheduler.Take(l.apply(j.Task.ID, history.CancelLapsed{}))
		return
	}
	err := l.failure(api.OpCancel)
	if truth := l.service[task.RemoteID]; err == nil && (truth.begun || truth.canceled) {
		err = notPending()
	} else if e, _ := err.(*api.Error); err == nil || e.Delivery == api.NoAnswer {
		truth.canceled = !truth.begun
	}
	l.scheduler.Canceled(j.Task.ID, l.now, err)
	if e := history.SettleCancel("r", err); e != nil {
		l.scheduler.Take(l.apply(j.Task.ID, e))
	}
}

func (l *schedulerLife) list(api.Listing) api.Page {
	page := api.Page{Number: 1, Pages: 1}
	for id, truth := range l.service {
		status := api.Running
		switch {
		case truth.canceled:
			status = api.Canceled
		case truth.polls <= 0:
			status = api.Succeeded
		}
		page.Tasks = append(page.Tasks, api.Listed{TaskID: id, Model: aModel, Status: status, Created: truth.created})
	}
	return page
}

func (l *schedulerLife) endSearch(j queue.Lookup) {
	err := l.failure(api.OpList)
	var e history.Event = history.NotFound{}
	if err == nil {
		e, _ = j.Task.Match(l.list(api.Listing{}).Tasks, j.Neighbours, 0, func(remote string) bool {
			for _, t := range l.stored {
				if t.RemoteID == remote {
					return true
				}
			}
			return false
		})
		if hit, ok := e.(history.TaskAccepted); ok && l.service[hit.TaskID].owner != j.Task.ID {
			l.Fatalf("task %d is given what belongs to task %d", j.Task.ID, l.service[hit.TaskID].owner)
		}
	}
	l.scheduler.LookedUp(j.Task.ID, l.now, err)
	if _, missed := e.(history.NotFound); err != nil || missed && !j.Last {
		return
	}
	l.scheduler.Take(l.apply(j.Task.ID, e))
}

// user does what a person may do at any time.
func (l *schedulerLife) user() {
	if len(l.stored) == 0 {
		return
	}
	id := history.TaskID(rapid.IntRange(1, len(l.stored)).Draw(l.T, "task"))
	switch rapid.IntRange(0, 8).Draw(l.T, "wish") {
	case 0:
		if l.stored[id].NeedsDecision() { // what is still looked for is not sent again in this life
			l.scheduler.Take(l.apply(id, history.SendAgain{}))
		}
	case 1:
		l.scheduler.Take(l.apply(id, history.GivenUp{}))
	case 2:
		if l.stored[id].State == history.Waiting {
			l.scheduler.Take(l.apply(id, history.CancelDone{}))
		}
	case 3:
		l.scheduler.LookUpAgain(id)
	case 4:
		l.scheduler.FetchAgain(id)
	case 5:
		l.scheduler.Release()
	case 6:
		l.scheduler.Refresh(l.now, id)
	case 7:
		l.scheduler.Wake(l.now)
	case 8:
		l.scheduler.Take(l.apply(id, history.CancelAsked{}))
	}
}

// late hands the scheduler a task as it once was: messages do not come in order.
func (l *schedulerLife) late() {
	if len(l.earlier) > 0 {
		l.scheduler.Take(rapid.SampledFrom(l.earlier).Draw(l.T, "earlier"))
	}
}

// rest lets everything come to its end, without any further trouble.
func (l *schedulerLife) rest() {
	l.faultless = true
	for _, t := range l.stored {
		l.scheduler.Take(t)
	}
	for range 4000 {
		l.scheduler.Release()
		l.next()
		for len(l.jobs) > 0 {
			l.end()
		}
		l.now = l.now.Add(5 * time.Second)
	}
	for id, t := range l.stored {
		if !t.State.Final() && !t.NeedsDecision() || t.State != history.Unsure && !t.CancelAsked.IsZero() {
			l.Fatalf("task %d never comes to its end: %+v", id, t)
		}
	}
	for remote, truth := range l.service {
		owner := l.stored[truth.owner]
		if owner.RemoteID == remote || owner.NeedsDecision() || owner.State == history.Canceled || l.mayBegin[truth.owner] {
			continue
		}
		if owner.RemoteID == "" {
			l.Fatalf("%s was accepted for task %d, which knows nothing of it: %+v", remote, truth.owner, owner)
		}
	}
}

func TestLifeOfTheScheduler(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		l := newSchedulerLife(t)
		t.Repeat(map[string]func(*rapid.T){
			"add":  func(*rapid.T) { l.add() },
			"pass": func(*rapid.T) { l.advance() },
			"next": func(*rapid.T) { l.next() },
			"end":  func(*rapid.T) { l.end() },
			"more": func(*rapid.T) { l.next(); l.advance(); l.end() },
			"user": func(*rapid.T) { l.user() },
			"late": func(*rapid.T) { l.late() },
		})
		l.rest()
	})
}
