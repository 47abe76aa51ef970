package queue_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/internal/queue"
)

func TestAnUnsureTaskIsLookedForFourTimes(t *testing.T) {
	d := queue.New(3, 1)
	d.Take(unsureAt(1, start))
	d.Take(waitingTask(2))
	var at []time.Duration
	var last []bool
	runScheduler(t, d, start, start.Add(time.Hour), func(now time.Time, j queue.Job) {
		switch j := j.(type) {
		case queue.Submit:
			if len(at) < 4 {
				t.Fatal("another task is sent while it is unknown what became of the last")
			}
			d.Sent(j.Task.ID, now, nil)
			d.Take(queued(2, now, api.Pending))
		case queue.Lookup:
			at, last = append(at, now.Sub(start)), append(last, j.Last)
			d.LookedUp(1, now, nil)
			if j.Last {
				settled := j.Task.Apply(now, history.NotFound{})
				d.Take(settled)
			}
		}
	})
	if want := []time.Duration{0, 5 * time.Second, 30 * time.Second, 120 * time.Second}; !slices.Equal(at, want) {
		t.Errorf("searched at %v, want %v", at, want)
	}
	if !slices.Equal(last, []bool{false, false, false, true}) {
		t.Errorf("the last search is told by %v", last)
	}
	if task, _ := d.Live(1); !task.NeedsDecision() {
		t.Errorf("it is not left to the user: %+v", task)
	}
	d.LookUpAgain(1)
	jobs, _ := d.Next(start.Add(2 * time.Hour))
	if s := jobsOf[queue.Lookup](jobs); len(s) != 1 || !s[0].Last {
		t.Errorf("the user's own search: %+v", jobs)
	}
}

// However often the user asks to look at once: that a task is not on the account is believed only
// when it can no longer arrive.
func TestLookingAtOnceDoesNotEndTheSearch(t *testing.T) {
	d := queue.New(3, 1)
	d.Take(unsureAt(1, start))
	looks := 0
	for now := start; now.Before(start.Add(20 * time.Second)); now = now.Add(time.Second) {
		d.LookUpAgain(1)
		jobs, _ := d.Next(now)
		d.LookUpAgain(1)
		if again, _ := d.Next(now); len(again) > 0 {
			t.Fatal("two searches for one task at once")
		}
		for _, s := range jobsOf[queue.Lookup](jobs) {
			if looks++; s.Last {
				t.Fatalf("after %v the search is over", now.Sub(start))
			}
			d.LookedUp(1, now, nil)
		}
	}
	if looks != 20 {
		t.Errorf("looked %d times, want once a second", looks)
	}
}

// While something is on its way nothing is looked for: it could be taken for what is looked for.
func TestNoSearchWhileSomethingIsOnItsWay(t *testing.T) {
	d := queue.New(3, 1)
	settled := unsureAt(1, start).Apply(start, history.NotFound{})
	d.Take(settled)
	d.Take(waitingTask(2))
	jobs, _ := d.Next(start)
	if len(jobsOf[queue.Submit](jobs)) != 1 {
		t.Fatalf("what is left to the user holds the queue up: %v", jobs)
	}
	d.LookUpAgain(1)
	if jobs, _ := d.Next(start.Add(time.Second)); len(jobs) != 0 {
		t.Errorf("meanwhile: %v", jobs)
	}
	d.Sent(2, start.Add(2*time.Second), nil)
	d.Take(queued(2, start, api.Pending))
	jobs, _ = d.Next(start.Add(2 * time.Second))
	if len(jobsOf[queue.Lookup](jobs)) != 1 {
		t.Errorf("after it: %v", jobs)
	}
}

// A search that could not be made is none: it is made again, and does not count.
func TestASearchThatFailedDoesNotCount(t *testing.T) {
	d := queue.New(3, 1)
	d.Take(unsureAt(1, start))
	broken := &api.Error{Op: api.OpList, Delivery: api.NotSent, Code: api.CodeNetwork}
	var at []time.Duration
	runScheduler(t, d, start, start.Add(10*time.Minute), func(now time.Time, j queue.Job) {
		s, ok := j.(queue.Lookup)
		if !ok {
			return
		}
		if s.Last {
			t.Fatal("the last search came although none was made")
		}
		at = append(at, now.Sub(start))
		d.LookedUp(1, now, broken)
	})
	if len(at) < 5 || at[1]-at[0] < 10*time.Second {
		t.Errorf("searched at %v", at)
	}
}

func TestRefreshAsksAtOnce(t *testing.T) {
	d := queue.New(3, 1)
	for id := history.TaskID(1); id <= 3; id++ {
		d.Take(queued(id, start.Add(time.Duration(id)*time.Second), api.Pending))
	}
	asked := func(now time.Time) (ids []history.TaskID) {
		jobs, _ := d.Next(now)
		for _, j := range jobsOf[queue.PollTask](jobs) {
			ids = append(ids, j.ID)
			d.Polled(now, j.Ask, api.Answer{Status: api.Pending}, nil)
		}
		return ids
	}
	asked(start)
	now := start.Add(time.Second)
	if got := asked(now); len(got) != 0 {
		t.Fatalf("a second later: %v", got)
	}
	d.Refresh(now, 2)
	if got := asked(now); !slices.Equal(got, []history.TaskID{2}) {
		t.Errorf("one task: %v", got)
	}
	d.Refresh(now, 99)
	if got := asked(now); len(got) != 0 {
		t.Errorf("a task that is not live: %v", got)
	}
	d.Refresh(now)
	if got := asked(now); len(got) != 3 {
		t.Errorf("all: %v", got)
	}
}

// The list tells only of words that are not final; of others a query has to tell.
func TestASweepGivesChanges(t *testing.T) {
	d := queue.New(3, 1)
	var page api.Page
	for id := history.TaskID(1); id <= 20; id++ {
		task := queued(id, start.Add(time.Duration(id)*time.Second-time.Hour), api.Pending)
		task.RemoteID = fmt.Sprint("remote-", id)
		d.Take(task)
		item := api.Listed{TaskID: task.RemoteID, Model: aModel, Status: api.Pending, Created: task.Accepted}
		switch id {
		case 15:
			item.Status, item.Started = api.Running, start
		case 16:
			item.Status = api.Succeeded
		}
		page.Tasks = append(page.Tasks, item)
	}
	page.Number, page.Pages, page.Total = 1, 1, 20
	var changes []history.Change
	var asked []history.TaskID
	runScheduler(t, d, start, start.Add(time.Second), func(now time.Time, j queue.Job) {
		switch j := j.(type) {
		case queue.PollList:
			changes = append(changes, d.Listed(now, j.Ask, page, nil)...)
		case queue.PollTask:
			asked = append(asked, j.ID)
			d.Polled(now, j.Ask, api.Answer{Status: api.Pending}, nil)
		}
	})
	if len(changes) != 1 || changes[0].ID != 15 || changes[0].Event != (history.Reported{Status: api.Running, Scheduled: start}) {
		t.Errorf("changes: %+v", changes)
	}
	if !slices.Contains(asked, 16) {
		t.Errorf("the one that is done was not asked for: %v", asked)
	}
	if broken := d.Listed(start, poll.Ask{}, api.Page{}, &api.Error{Op: api.OpList, HTTP: 500}); broken != nil {
		t.Errorf("a page that did not come changes %v", broken)
	}
}

// The service answers UNKNOWN for nine minutes and then remembers; another task it has really
// forgotten. Only that one may be given up, and in no hurry.
func TestUnknownIsNotBelievedInAHurry(t *testing.T) {
	d := queue.New(3, 1)
	stored := map[history.TaskID]history.Task{1: queued(1, start, api.Running), 2: queued(2, start, api.Running)}
	d.Take(stored[1])
	d.Take(stored[2])
	var gone time.Duration
	refreshed := start
	runScheduler(t, d, start, start.Add(time.Hour), func(now time.Time, j queue.Job) {
		ask, ok := j.(queue.PollTask)
		if !ok {
			return
		}
		if now.Sub(refreshed) > 3*time.Second { // an impatient user
			d.Refresh(now, 1, 2)
			refreshed = now
		}
		answer := api.Answer{Status: api.Unknown}
		if into := now.Sub(start); ask.ID == 1 && into > 9*time.Minute {
			answer.Status = api.Running
		}
		d.Polled(now, ask.Ask, answer, nil)
		if answer.Status == api.Unknown && !ask.AcceptUnknown {
			return
		}
		stored[ask.ID] = stored[ask.ID].Apply(now, history.Report(answer))
		d.Take(stored[ask.ID])
		if stored[2].State == history.Expired && gone == 0 {
			gone = now.Sub(start)
		}
	})
	if stored[1].State != history.OnServer || stored[1].Unknowns != 0 {
		t.Errorf("the one that came back: %+v", stored[1])
	}
	if gone < 10*time.Minute || gone > 12*time.Minute {
		t.Errorf("the forgotten one was given up after %v, want a little over 10 minutes", gone)
	}
}

// Without a network one request at a time finds out whether it is back, however long that takes.
func TestOneProbeAtATime(t *testing.T) {
	d := queue.New(3, 1)
	for id := history.TaskID(1); id <= 3; id++ {
		d.Take(queued(id, start.Add(time.Duration(id)*time.Second), api.Running))
	}
	offline := &api.Error{Op: api.OpQuery, Delivery: api.NotSent, Code: api.CodeNetwork}
	jobs, _ := d.Next(start)
	if len(jobs) != 3 {
		t.Fatalf("to begin with: %v", jobs)
	}
	for _, j := range jobs {
		d.Polled(start, j.(queue.PollTask).Ask, api.Answer{}, offline)
	}
	for round := range 4 {
		now := start.Add(time.Duration(round+1) * 10 * time.Minute)
		var probes []queue.Job
		for s := range 10 { // it takes ten seconds to fail, and meanwhile other things happen
			jobs, _ := d.Next(now.Add(time.Duration(s) * time.Second))
			probes = append(probes, jobs...)
		}
		if len(probes) != 1 {
			t.Fatalf("%d probes at once", len(probes))
		}
		d.Polled(now.Add(10*time.Second), probes[0].(queue.PollTask).Ask, api.Answer{}, offline)
	}
	now := start.Add(time.Hour)
	probe, _ := d.Next(now)
	d.Polled(now, probe[0].(queue.PollTask).Ask, api.Answer{Status: api.Running}, nil)
	if rest, _ := d.Next(now); len(rest) != 2 {
		t.Errorf("after an answer: %v", rest)
	}
}

// Trouble of one request pauses all of them, and the first answer after it ends it.
func TestTroubleIsTold(t *testing.T) {
	d := queue.New(3, 1)
	d.Take(queued(1, start, api.Pending))
	jobs, _ := d.Next(start)
	ask := jobsOf[queue.PollTask](jobs)[0].Ask
	d.Polled(start, ask, api.Answer{}, &api.Error{Op: api.OpQuery, HTTP: 429, Code: "Throttling", RetryAfter: time.Minute})
	if e, until := d.Outage(); e == nil || e.Code != "Throttling" || until.Sub(start) < time.Minute {
		t.Fatalf("%v until %v", e, until)
	}
	if jobs, wake := d.Next(start.Add(59 * time.Second)); len(jobs) != 0 || wake.Before(start.Add(time.Minute)) {
		t.Errorf("%v, wake %v", jobs, wake)
	}
	jobs, _ = d.Next(start.Add(90 * time.Second))
	if len(jobs) != 1 {
		t.Fatalf("after the pause: %v", jobs)
	}
	d.Polled(start.Add(90*time.Second), ask, api.Answer{Status: api.Running}, nil)
	if e, _ := d.Outage(); e != nil {
		t.Errorf("after an answer: %v", e)
	}
}

// A task that fails for the account's sake holds the queue like a refusal, while that is news.
func TestALateRefusalOfTheAccountHoldsTheQueue(t *testing.T) {
	for _, tt := range []struct {
		about  string
		answer api.Answer
		held   bool
	}{
		{"arrears", api.Answer{Status: api.Failed, Code: "Arrearage"}, true},
		{"not activated", api.Answer{Status: api.Failed, Code: "InvalidParameter", Message: "The product is not activated"}, true},
		{"just now", api.Answer{Status: api.Failed, Code: "isv.OUT_OF_SERVICE", Ended: start.Add(-time.Minute)}, true},
		{"long ago", api.Answer{Status: api.Failed, Code: "isv.OUT_OF_SERVICE", Ended: start.Add(-time.Hour)}, false},
		{"a file", api.Answer{Status: api.Failed, Code: "InvalidFile.Size"}, false},
		{"at work", api.Answer{Status: api.Running}, false},
	} {
		d := queue.New(3, 1)
		d.Take(queued(1, start, api.Pending))
		d.Polled(start, poll.Ask{TaskID: "1"}, tt.answer, nil)
		if held := d.Held() != nil; held != tt.held {
			t.Errorf("%s: held %v", tt.about, d.Held())
		}
		d.Release()
		if d.Held() != nil {
			t.Errorf("%s: not released", tt.about)
		}
	}
}
