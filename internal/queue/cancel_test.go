package queue_test

import (
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

func TestWishesAreCarriedOutOneByOne(t *testing.T) {
	d := queue.New(3, 1)
	for _, id := range []history.TaskID{4, 2, 3, 1} {
		d.Take(wished(id, start.Add(-time.Duration(id)*time.Second)))
	}
	if got := d.Cancels(); got != (queue.CancelProgress{Of: 4, Open: 4}) {
		t.Errorf("to begin with: %+v", got)
	}
	var asked []history.TaskID
	runScheduler(t, d, start, start.Add(time.Minute), func(now time.Time, j queue.Job) {
		c, ok := j.(queue.Cancel)
		if !ok {
			return
		}
		if again, _ := d.Next(now.Add(10 * time.Second)); len(jobsOf[queue.Cancel](again)) > 0 || d.Canceling() != c.Task.ID {
			t.Fatal("two at once")
		}
		asked = append(asked, c.Task.ID)
		e := history.SettleCancel("r", nil)
		if c.Task.ID == 2 {
			e = history.Reported{Status: api.Running} // it has started meanwhile
		}
		done := c.Task.Apply(now, e)
		d.Canceled(c.Task.ID, now, nil)
		d.Take(done)
	})
	if want := []history.TaskID{4, 3, 2, 1}; !slices.Equal(asked, want) {
		t.Errorf("asked for %v, want the oldest wish first: %v", asked, want)
	}
	if got := d.Cancels(); got != (queue.CancelProgress{Of: 4, Canceled: 3, Started: 1}) {
		t.Errorf("at the end: %+v", got)
	}
	d.Take(wished(8, start))
	if got := d.Cancels(); got != (queue.CancelProgress{Of: 5, Open: 1, Canceled: 3, Started: 1}) {
		t.Errorf("one more of this round, heard of late: %+v", got)
	}
	d.Take(queued(8, start, api.Running))
	d.Take(wished(9, start.Add(time.Hour)))
	if got := d.Cancels(); got != (queue.CancelProgress{Of: 1, Open: 1}) {
		t.Errorf("the next round: %+v", got)
	}
}

// Until it is known whether the service has a task there is nothing to cancel there.
func TestAWishWaitsForItsTask(t *testing.T) {
	d := queue.New(3, 1)
	sending := waitingTask(1).Apply(start, history.SendBegan{})
	sending = sending.Apply(start, history.CancelAsked{})
	unsure := unsureAt(2, start).Apply(start, history.CancelAsked{})
	d.Take(sending)
	d.Take(unsure)
	if jobs, _ := d.Next(start); len(jobsOf[queue.Cancel](jobs)) != 0 {
		t.Fatalf("too early: %+v", jobs)
	}
	accepted := sending.Apply(start, history.TaskAccepted{TaskID: "a", Status: api.Pending})
	d.Take(accepted)
	jobs, _ := d.Next(start)
	if c := jobsOf[queue.Cancel](jobs); len(c) != 1 || c[0].Task != accepted || c[0].Lapsed {
		t.Fatalf("accepted: %+v", jobs)
	}
	d.Canceled(1, start, nil)
	done := accepted.Apply(start, history.CancelDone{RequestID: "r"})
	d.Take(done)
	found := unsure.Apply(start, history.TaskAccepted{TaskID: "b", Status: api.Pending, Found: true})
	d.Take(found)
	jobs, _ = d.Next(start)
	if c := jobsOf[queue.Cancel](jobs); len(c) != 1 || c[0].Task.ID != 2 {
		t.Fatalf("found: %+v", jobs)
	}
}

// A wish that is a day old ends, whatever its task waits for, and no request is made for it.
func TestAWishLapses(t *testing.T) {
	d := queue.New(3, 1)
	unsure := unsureAt(2, start).Apply(start, history.CancelAsked{})
	settled := unsure.Apply(start, history.NotFound{})
	d.Take(settled)
	_, wake := d.Next(start.Add(history.CancelLife - time.Minute))
	if want := start.Add(history.CancelLife); wake.After(want) {
		t.Errorf("wakes at %v, want %v", wake, want)
	}
	d.Take(wished(3, start)) // nobody was there to carry it out
	now := start.Add(history.CancelLife)
	for range 2 {
		jobs, _ := d.Next(now)
		c := jobsOf[queue.Cancel](jobs)
		if len(c) != 1 || !c[0].Lapsed {
			t.Fatalf("got %+v", jobs)
		}
		done := c[0].Task.Apply(now, history.CancelLapsed{})
		d.Canceled(done.ID, now, nil)
		d.Take(done)
	}
	if jobs, _ := d.Next(now); len(jobsOf[queue.Cancel](jobs)) != 0 || d.Cancels().Open != 0 {
		t.Errorf("then: %+v, %+v", jobs, d.Cancels())
	}
}

// What the service refuses is asked for at once, so that the wish ends with the truth.
func TestARefusedWishIsConfirmed(t *testing.T) {
	d := queue.New(3, 1)
	for id := history.TaskID(1); id <= 8; id++ { // the list watches all but the first ones
		d.Take(queued(id, start.Add(-time.Hour), api.Pending))
	}
	task := wished(9, start)
	d.Take(task)
	jobs, _ := d.Next(start)
	if len(jobsOf[queue.Cancel](jobs)) != 1 {
		t.Fatalf("got %+v", jobs)
	}
	d.Canceled(9, start, notPending())
	refused := task.Apply(start, history.SettleCancel("", notPending()))
	d.Take(refused)
	asked := false
	runScheduler(t, d, start, start.Add(5*time.Second), func(now time.Time, j queue.Job) {
		switch j := j.(type) {
		case queue.Cancel:
			t.Fatal("asked once more")
		case queue.PollTask:
			d.Polled(now, j.Ask, api.Answer{Status: api.Pending}, nil)
			asked = asked || j.ID == 9
		}
	})
	if !asked {
		t.Error("nobody asks what became of it")
	}
}

// Trouble of the service's pauses cancellations like everything else, and ends no wish.
func TestAWishOutlivesTrouble(t *testing.T) {
	for _, err := range []*api.Error{
		{Op: api.OpCancel, HTTP: 429, Code: "Throttling", RetryAfter: time.Minute},
		{Op: api.OpCancel, Delivery: api.NotSent, Code: api.CodeNetwork},
		{Op: api.OpCancel, Delivery: api.NoAnswer, Code: api.CodeTimeout},
		{Op: api.OpCancel, HTTP: 500, Code: "InternalError"},
		{Op: api.OpCancel, HTTP: 401, Code: "InvalidApiKey"},
	} {
		d := queue.New(3, 1)
		d.Take(wished(1, start))
		var at []time.Duration
		runScheduler(t, d, start, start.Add(10*time.Minute), func(now time.Time, j queue.Job) {
			switch j := j.(type) {
			case queue.Cancel:
				at = append(at, now.Sub(start))
				d.Canceled(1, now, err)
			case queue.PollTask:
				d.Polled(now, j.Ask, api.Answer{Status: api.Pending}, nil)
			}
		})
		if len(at) < 3 || len(at) > 300 || at[1] < time.Second || err.RetryAfter > at[1] {
			t.Errorf("%s: asked at %v", err.Code, at)
		}
	}
}

// A request that is under way when the rest is called off may cancel its task all the same, and counts.
func TestAWishIsWithdrawnWhileItIsCarriedOut(t *testing.T) {
	d := queue.New(3, 1)
	tasks := []history.Task{wished(1, start), wished(2, start)}
	for _, task := range tasks {
		d.Take(task)
	}
	if jobs, _ := d.Next(start); len(jobsOf[queue.Cancel](jobs)) != 1 || d.Canceling() != 1 {
		t.Fatalf("got %+v", jobs)
	}
	for i, task := range tasks {
		tasks[i] = task.Apply(start, history.CancelWithdrawn{})
		d.Take(tasks[i])
	}
	done := tasks[0].Apply(start, history.CancelDone{RequestID: "r"})
	d.Canceled(1, start, nil)
	d.Take(done)
	if got := d.Cancels(); got != (queue.CancelProgress{Of: 2, Canceled: 1, Withdrawn: 1}) {
		t.Errorf("at the end: %+v", got)
	}
	if got := d.LastCancel(); got != done {
		t.Errorf("the last one: %+v", got)
	}
}

// A wish that ended without a request says nothing of the service.
func TestALapsedWishEndsNoTrouble(t *testing.T) {
	d := queue.New(3, 1)
	d.Take(wished(1, start))
	now := start.Add(history.CancelLife)
	jobs, _ := d.Next(now)
	d.Polled(now, jobsOf[queue.PollTask](jobs)[0].Ask, api.Answer{}, &api.Error{Op: api.OpQuery, Delivery: api.NotSent, Code: api.CodeNetwork})
	now = now.Add(time.Hour)
	d.Canceled(1, now, nil)
	if e, _ := d.Outage(); e == nil {
		t.Error("the program takes itself for online")
	}
}

// Fifty cancellations leave the plan its share, and come as fast as the budget allows.
func TestCancellationsLeaveThePlanItsShare(t *testing.T) {
	d := queue.New(3, 1)
	for id := history.TaskID(1); id <= 50; id++ {
		d.Take(wished(id, start))
	}
	heads, last := 0, start
	runScheduler(t, d, start, start.Add(2*time.Minute), func(now time.Time, j queue.Job) {
		switch j := j.(type) {
		case queue.Cancel:
			done := j.Task.Apply(now, history.CancelDone{RequestID: "r"})
			d.Canceled(j.Task.ID, now, nil)
			d.Take(done)
			last = now
		case queue.PollTask:
			heads++
			d.Polled(now, j.Ask, api.Answer{Status: api.Pending}, nil)
		case queue.PollList:
			d.Listed(now, j.Ask, api.Page{Number: 1, Pages: 1}, nil)
		}
	})
	if took := last.Sub(start); d.Cancels().Canceled != 50 || took > 90*time.Second || heads < 8 {
		t.Errorf("%+v in %v, and %d questions", d.Cancels(), took, heads)
	}
}
