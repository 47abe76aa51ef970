package queue_test

import (
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// jobsOf gives the jobs of one kind.
func jobsOf[J queue.Job](jobs []queue.Job) (out []J) {
	for _, j := range jobs {
		if j, ok := j.(J); ok {
			out = append(out, j)
		}
	}
	return out
}

// runScheduler gives the scheduler its time from one wake to the next, until the end, and every job to do.
func runScheduler(t testing.TB, d *queue.Scheduler, from, to time.Time, do func(now time.Time, j queue.Job)) {
	t.Helper()
	for now := from; !now.After(to); {
		jobs, wake := d.Next(now)
		for _, j := range jobs {
			do(now, j)
		}
		switch {
		case len(jobs) > 0:
			now = now.Add(50 * time.Millisecond)
		case !wake.After(now):
			t.Fatalf("the scheduler wants nothing at %v and to be asked again at %v", now, wake)
		default:
			now = wake
		}
	}
}

func TestSubmissionsGoOneByOneInTheirOrder(t *testing.T) {
	d := proven(3)
	for _, id := range []history.TaskID{4, 2, 9, 1, 3} {
		d.Take(waitingTask(id))
	}
	var sent []history.TaskID
	var at []time.Time
	runScheduler(t, d, start, start.Add(time.Minute), func(now time.Time, j queue.Job) {
		s, ok := j.(queue.Submit)
		if !ok {
			return
		}
		if again, _ := d.Next(now.Add(10 * time.Second)); len(jobsOf[queue.Submit](again)) > 0 || d.Submitting() == 0 {
			t.Fatal("a second submission while the first is under way")
		}
		task := queued(s.Task.ID, now, api.Pending)
		d.Sent(task.ID, now.Add(100*time.Millisecond), nil)
		d.Take(task)
		sent, at = append(sent, task.ID), append(at, now)
	})
	if !slices.Equal(sent, []history.TaskID{1, 2, 3}) {
		t.Errorf("sent %v, want the first three and no more than three at the service", sent)
	}
	for i := 1; i < len(at); i++ {
		if gap := at[i].Sub(at[i-1]); gap < time.Second || gap > 1200*time.Millisecond {
			t.Errorf("submission %d came %v after the one before", i+1, gap)
		}
	}
	done := queued(2, start, api.Failed)
	done.State = history.Failed
	d.Take(done)
	if next, _ := d.Next(start.Add(2 * time.Minute)); len(jobsOf[queue.Submit](next)) != 1 || jobsOf[queue.Submit](next)[0].Task.ID != 4 {
		t.Errorf("when one is done the next is sent, not %v", next)
	}
}

// What one submission met decides when, and whether, the next one goes out.
func TestAfterARefusedSubmission(t *testing.T) {
	refusal := func(http int, code string, after time.Duration) error {
		return &api.Error{Op: api.OpSubmit, HTTP: http, Code: code, RetryAfter: after}
	}
	offline := &api.Error{Op: api.OpSubmit, Delivery: api.NotSent, Code: api.CodeNetwork}
	for _, c := range []struct {
		name string
		err  error
		// gap is when the next one goes out after the first; 0 means never by itself.
		gap  time.Duration
		held bool
	}{
		{"a picture that is refused", refusal(400, "InvalidFile.Resolution", 0), time.Second, false},
		{"429", refusal(429, "Throttling.RateQuota", 0), 2 * time.Second, false},
		{"429 with its time", refusal(429, "Throttling.RateQuota", 30*time.Second), 30 * time.Second, false},
		{"503", refusal(503, "ServiceUnavailable", 0), 2 * time.Second, false},
		{"no network", offline, 2 * time.Second, false},
		{"the key", refusal(401, "InvalidApiKey", 0), 0, true},
		{"the balance", refusal(400, "Arrearage", 0), 0, true},
		{"a bill under 429", refusal(429, "PrepaidBillOverdue", 0), 0, true},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := proven(3)
			d.Take(waitingTask(1))
			d.Take(waitingTask(2))
			var at []time.Time
			send := func(now time.Time, j queue.Job) {
				s, ok := j.(queue.Submit)
				if !ok {
					return
				}
				at = append(at, now)
				began := s.Task.Apply(now, history.SendBegan{})
				after := began.Apply(now, history.SubmitOutcome(api.Receipt{}, c.err))
				d.Sent(s.Task.ID, now, c.err)
				d.Take(after)
			}
			runScheduler(t, d, start, start.Add(time.Second), send)
			if (d.Held() != nil) != c.held {
				t.Fatalf("held: %v", d.Held())
			}
			runScheduler(t, d, start.Add(1500*time.Millisecond), start.Add(2*time.Minute), send)
			if c.held {
				if len(at) != 1 {
					t.Fatalf("%d submissions of a held queue", len(at))
				}
				d.Release()
				runScheduler(t, d, start.Add(3*time.Minute), start.Add(3*time.Minute), send)
				if len(at) != 2 {
					t.Error("a queue that was released does not run")
				}
				return
			}
			if gap := at[1].Sub(at[0]); len(at) < 2 || gap < c.gap || gap > c.gap+600*time.Millisecond {
				t.Errorf("the next one went out after %v, want %v", gap, c.gap)
			}
		})
	}
}

// With no network each try waits longer than the one before, up to a minute.
func TestSubmissionsBackOff(t *testing.T) {
	d := queue.New(3, 1)
	d.Take(waitingTask(1))
	offline := &api.Error{Op: api.OpSubmit, Delivery: api.NotSent, Code: api.CodeNetwork}
	var at []time.Time
	runScheduler(t, d, start, start.Add(8*time.Hour), func(now time.Time, j queue.Job) {
		s := j.(queue.Submit)
		at = append(at, now)
		began := s.Task.Apply(now, history.SendBegan{})
		after := began.Apply(now, history.SubmitOutcome(api.Receipt{}, offline))
		d.Sent(1, now, offline)
		d.Take(after)
	})
	for i, want := range []time.Duration{2, 4, 8, 16, 32, 60, 60} {
		if gap := at[i+1].Sub(at[i]); gap < want*time.Second || gap > want*time.Second+time.Second {
			t.Errorf("try %d came after %v, want %v", i+2, gap, want*time.Second)
		}
	}
	if len(at) > 8*60+6 {
		t.Errorf("%d tries in a night of eight hours", len(at))
	}
}

func TestVideosAreSavedInTheOrderOfTheirDeath(t *testing.T) {
	d := queue.New(3, 1)
	for id := history.TaskID(1); id <= 8; id++ {
		task := queued(id, start, api.Succeeded)
		// The later the number, the earlier the end; two of the same time go by number.
		task.State, task.Video, task.Ended = history.Finished, "https://v", start.Add(-time.Duration(id/2)*time.Hour)
		d.Take(task)
	}
	var order []history.TaskID
	for saved := range 8 { // one after another comes to its end
		jobs, _ := d.Next(start)
		for _, j := range jobsOf[queue.Fetch](jobs) {
			order = append(order, j.Task.ID)
			if !d.Fetching(j.Task.ID) {
				t.Errorf("task %d is not said to be fetched", j.Task.ID)
			}
		}
		if busy := len(order) - saved; busy != min(3, 8-saved) {
			t.Fatalf("%d videos are fetched at once", busy)
		}
		task, _ := d.Live(order[saved])
		task = task.Apply(start, history.VideoSaved{File: "v.mp4", Bytes: 1})
		d.Fetched(task.ID, start)
		d.Take(task)
	}
	if want := []history.TaskID{8, 6, 7, 4, 5, 2, 3, 1}; !slices.Equal(order, want) {
		t.Errorf("fetched in the order %v, want %v", order, want)
	}
}

func TestAVideoThatWasNotSavedIsFetchedAgain(t *testing.T) {
	d := queue.New(3, 1)
	task := queued(1, start, api.Succeeded)
	task.State, task.Video, task.Ended = history.Finished, "https://v", start
	d.Take(task)
	var at []time.Duration
	fail := func(now time.Time, j queue.Job) {
		f, ok := j.(queue.Fetch)
		if !ok {
			return
		}
		at = append(at, now.Sub(start))
		failed := f.Task.Apply(now, history.SaveFailed{Problem: history.Problem{Code: api.CodeNetwork}})
		d.Fetched(1, now)
		d.Take(failed)
	}
	runScheduler(t, d, start, start.Add(12*time.Minute), fail)
	if want := []time.Duration{0, 5 * time.Minute, 10 * time.Minute}; !slices.Equal(at, want) {
		t.Errorf("fetched at %v, want %v", at, want)
	}
	d.FetchAgain(1)
	runScheduler(t, d, start.Add(13*time.Minute), start.Add(13*time.Minute), fail)
	if len(at) != 4 || at[3] != 13*time.Minute {
		t.Errorf("the user's wish: %v", at)
	}
	now := start.Add(13 * time.Minute)
	d.Wake(now.Add(-time.Hour)) // the clock was set back
	runScheduler(t, d, now.Add(-time.Hour), now.Add(-time.Hour), fail)
	if len(at) != 5 {
		t.Error("after a jump of the clock nothing is due")
	}
}

// The clock may be set back by hours: the queue goes on all the same.
func TestTheQueueGoesOnAfterTheClockWasSetBack(t *testing.T) {
	for _, back := range []time.Duration{time.Minute, 3 * time.Hour, 400 * 24 * time.Hour} {
		d := proven(3)
		d.Take(waitingTask(1))
		d.Take(waitingTask(2))
		d.Next(start)
		later := &api.Error{Op: api.OpSubmit, HTTP: 429, Code: "Throttling", RetryAfter: 10 * time.Minute}
		d.Sent(1, start, later)
		d.Take(queued(1, start, api.Pending))
		now := start.Add(-back)
		d.Wake(now)
		var sent, asked bool
		runScheduler(t, d, now, now.Add(time.Minute), func(now time.Time, j queue.Job) {
			switch j := j.(type) {
			case queue.Submit:
				sent = true
				d.Sent(j.Task.ID, now, nil)
				d.Take(queued(j.Task.ID, now, api.Pending))
			case queue.PollTask:
				asked = true
				d.Polled(now, j.Ask, api.Answer{Status: api.Pending}, nil)
			}
		})
		if !sent || !asked {
			t.Errorf("%v back: sent %v, asked %v within a minute", back, sent, asked)
		}
	}
}
