package queue_test

import (
	"fmt"
	"math"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// worker is the service as far as its queue goes: it works on one task at a time, in the order in
// which it took them, and fails what has no result three hours after its submission.
type worker struct {
	d     *queue.Scheduler
	now   time.Time
	free  time.Time // when it can begin with the next task
	queue []*piece
	most  int // how many tasks were there at once
	// timeouts are the tasks that failed for want of time although they alone would not have.
	timeouts []history.TaskID
	// took is what a task takes, asked for when it is submitted; ended is told when one is done.
	took  func(history.Task) time.Duration
	ended func(history.Task)
}

// piece is a task at the service.
type piece struct {
	id                    history.TaskID
	submitted, start, end time.Time
	took                  time.Duration
	failed                bool
}

// heard is how late the program hears of a change.
const heard = 5 * time.Second

func (w *worker) accept(t history.Task) {
	p := &piece{id: t.ID, submitted: w.now, took: w.took(t)}
	p.start = w.now.Add(2 * time.Second)
	if w.free.After(p.start) {
		p.start = w.free
	}
	p.end = p.start.Add(p.took)
	if deadline := p.submitted.Add(queue.TimeLimit); p.end.After(deadline) {
		p.end, p.failed = deadline, true
		if p.took < queue.TimeLimit-2*time.Second {
			w.timeouts = append(w.timeouts, t.ID)
		}
	}
	w.free = p.end
	w.queue = append(w.queue, p)
	w.most = max(w.most, len(w.queue))
	t = t.Apply(w.now, history.SendBegan{})
	t = t.Apply(w.now, history.TaskAccepted{TaskID: fmt.Sprint(t.ID), Status: api.Pending})
	w.d.Sent(t.ID, w.now, nil)
	w.d.Take(t)
}

// tell has the scheduler hear what has changed by now, and gives the time of the next change.
func (w *worker) tell() (next time.Time) {
	next = w.now.Add(24 * time.Hour)
	apply := func(id history.TaskID, e history.Event) history.Task {
		t, _ := w.d.Live(id)
		t = t.Apply(w.now, e)
		w.d.Take(t)
		return t
	}
	for _, p := range slices.Clone(w.queue) {
		t, _ := w.d.Live(p.id)
		switch end := p.end.Add(heard); {
		case !end.After(w.now):
			done := history.Reported{Status: api.Succeeded, Video: "https://v", Seconds: 6, Ended: p.end}
			if p.failed {
				done = history.Reported{Status: api.Failed, Code: "InternalError.Timeout"}
			}
			if t.Started.IsZero() {
				apply(p.id, history.Reported{Status: api.Running})
			}
			if t = apply(p.id, done); t.State == history.Finished {
				apply(p.id, history.VideoSaved{File: "v.mp4", Bytes: 1})
			}
			w.queue = w.queue[1:]
			if w.ended != nil {
				w.ended(t)
			}
		case !p.start.Add(heard).After(w.now) && t.Started.IsZero():
			apply(p.id, history.Reported{Status: api.Running})
			fallthrough
		default:
			for _, at := range []time.Time{p.start.Add(heard), end} {
				if at.After(w.now) && at.Before(next) {
					next = at
				}
			}
		}
	}
	return next
}

// run goes from one change to the next until nothing is left to do.
func (w *worker) run(t interface{ Fatal(...any) }) {
	for range 100_000 {
		next := w.tell()
		jobs, _ := w.d.Next(w.now)
		sent := false
		for _, j := range jobs {
			if s, ok := j.(queue.Submit); ok {
				w.accept(s.Task)
				sent = true
			}
		}
		switch {
		case sent:
			w.now = w.now.Add(time.Second)
		case len(w.queue) == 0:
			return
		default:
			w.now = next
		}
	}
	t.Fatal("it does not come to an end")
}

// Whatever tasks take, as long as none takes three times as long as any before it, and however many
// may be at the service at once: no task waits there until it fails.
func TestNoTaskMeetsTheServicesTimeLimit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		inFlight := rapid.IntRange(1, 20).Draw(t, "in flight")
		scale := rapid.Float64Range(0.5, 170).Draw(t, "scale")
		spread := rapid.Float64Range(0, 1).Draw(t, "spread")
		longest := time.Duration(0)
		w := &worker{d: queue.New(inFlight, 1), now: start}
		w.took = func(history.Task) time.Duration {
			minutes := scale * math.Pow(10, spread*rapid.Float64Range(-1, 1).Draw(t, "part"))
			took := min(time.Duration(minutes*float64(time.Minute)), 170*time.Minute)
			if longest > 0 {
				took = min(took, 3*longest)
			}
			return max(took, 30*time.Second)
		}
		w.ended = func(task history.Task) { longest = max(longest, task.Ended.Sub(task.Started)) }
		for id := range rapid.IntRange(1, 30).Draw(t, "tasks") {
			w.d.Take(waitingTask(history.TaskID(id + 1)))
		}
		w.run(t)
		if len(w.timeouts) > 0 {
			t.Fatalf("tasks %v ran out of time with %d at the service at once", w.timeouts, w.most)
		}
		if w.most > inFlight {
			t.Fatalf("%d tasks were at the service at once", w.most)
		}
	})
}

// Tasks of a usual length still go as many at once as may be, after the first has told how long they
// take.
func TestQuickTasksAreHandedOverAhead(t *testing.T) {
	for minutes, want := range map[int]int{4: 3, 15: 3, 25: 2, 70: 1, 170: 1} {
		w := &worker{d: queue.New(3, 1), now: start, took: func(history.Task) time.Duration { return time.Duration(minutes) * time.Minute }}
		for id := range 12 {
			w.d.Take(waitingTask(history.TaskID(id + 1)))
		}
		w.run(t)
		if w.most != want || len(w.timeouts) > 0 {
			t.Errorf("of tasks of %d minutes %d were at the service at once, want %d; %d ran out of time", minutes, w.most, want, len(w.timeouts))
		}
	}
}

// Other programs' tasks stand before ours, and we do not see them: the longer the first of ours is
// not begun, the less more is handed over.
func TestOtherProgramsTasksCount(t *testing.T) {
	for waited, want := range map[time.Duration]int{time.Minute: 1, 30 * time.Minute: 1, 90 * time.Minute: 0, 170 * time.Minute: 0} {
		d := proven(3)
		d.Take(queued(1, start, api.Pending))
		d.Take(waitingTask(2))
		jobs, _ := d.Next(start.Add(waited))
		if n := len(jobsOf[queue.Submit](jobs)); n != want {
			t.Errorf("after %v %d are handed over, want %d", waited, n, want)
		}
	}
}

// A task that the service has put aside, or has done without saying where its video is, does not keep
// others from being sent.
func TestAStrangeTaskStopsNobody(t *testing.T) {
	for _, status := range []api.Status{api.Suspended, api.Succeeded, "DREAMING"} {
		d := proven(3)
		d.Take(queued(1, start, status))
		d.Take(waitingTask(2))
		jobs, _ := d.Next(start.Add(20 * time.Hour))
		if n := len(jobsOf[queue.Submit](jobs)); n != 1 {
			t.Errorf("after a day of %s %d tasks are sent", status, n)
		}
	}
}
