package queue_test

import (
	"testing"
	"time"

	"dancecard/api"
	"dancecard/internal/queue"
)

// One task may always be at the service. What more there may be is bounded by number, and by the
// time until the last of them is done: that stays below the three hours after which the service
// fails it.
func TestHowManyTasksHaveRoom(t *testing.T) {
	minutes := func(n int) time.Duration { return time.Duration(n) * time.Minute }
	for _, c := range []struct {
		name     string
		inFlight int
		load     queue.Load
		own      time.Duration
		want     bool
	}{
		{"nothing there", 3, queue.Load{}, minutes(4), true},
		{"nothing there, and it takes longer than the service allows", 3, queue.Load{}, minutes(500), true},
		{"quick ones", 3, queue.Load{Tasks: 2, Work: minutes(12)}, minutes(6), true},
		{"as many as may be", 3, queue.Load{Tasks: 3, Work: minutes(12)}, minutes(6), false},
		{"slow ones", 3, queue.Load{Tasks: 2, Work: minutes(120)}, minutes(60), false},
		{"two slow ones", 3, queue.Load{Tasks: 1, Work: minutes(80)}, minutes(80), true},
		{"nobody knows how long", 3, queue.Load{Tasks: 1, Work: minutes(4)}, queue.TimeLimit, false},
		{"none at all counts as one", 0, queue.Load{}, minutes(4), true},
		{"one at a time", 1, queue.Load{Tasks: 1, Work: minutes(1)}, minutes(4), false},
	} {
		if got := queue.NewAdmission(c.inFlight).HasCapacity(c.load, c.own); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}

func TestSubmissionsAreASecondApart(t *testing.T) {
	h := queue.NewAdmission(3)
	if free, _ := h.Ready(start); !free {
		t.Fatal("the first submission has to wait")
	}
	h.Began(start)
	h.Ended(start, nil)
	free, at := h.Ready(start.Add(300 * time.Millisecond))
	if free || at.Sub(start) != time.Second {
		t.Errorf("the second may begin: %v, after %v", free, at.Sub(start))
	}
	if free, _ := h.Ready(at); !free {
		t.Error("a second later it may not begin either")
	}
}

func TestAdmissionStopsForARefusedAccount(t *testing.T) {
	h := queue.NewAdmission(3)
	h.Ended(start, &api.Error{Op: api.OpSubmit, HTTP: 401, Code: "InvalidApiKey"})
	if free, at := h.Ready(start.Add(time.Hour)); free || !at.IsZero() || h.Held() == nil {
		t.Errorf("the queue goes on (%v, %v) although the key was refused", free, at)
	}
	if e, _ := h.Paused(start); e != nil {
		t.Errorf("it goes on by itself after %v", e)
	}
	h.Release()
	if free, _ := h.Ready(start.Add(time.Hour)); !free || h.Held() != nil {
		t.Error("the queue stays held after its release")
	}
}

// A 429 or a 503 is no failure: the next submission waits, and the time is told.
func TestAdmissionWaitsWhereTheServiceAsksTo(t *testing.T) {
	for _, status := range []int{429, 503} {
		h := queue.NewAdmission(3)
		refusal := &api.Error{Op: api.OpSubmit, HTTP: status, Code: "Throttling", RetryAfter: 20 * time.Second}
		h.Ended(start, refusal)
		e, until := h.Paused(start.Add(time.Second))
		if e != refusal || until.Sub(start) != 20*time.Second {
			t.Errorf("%d: paused for %v until %v", status, e, until)
		}
		if free, at := h.Ready(start.Add(time.Second)); free || !at.Equal(until) {
			t.Errorf("%d: submits again (%v, %v) within the 20 s that were asked for", status, free, at)
		}
		if free, _ := h.Ready(start.Add(21 * time.Second)); !free {
			t.Errorf("%d: does not submit again after the pause", status)
		}
		if e, _ := h.Paused(start.Add(21 * time.Second)); e != nil {
			t.Errorf("%d: still paused for %v", status, e)
		}
	}
}
