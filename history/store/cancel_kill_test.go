package store_test

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"pgregory.net/rapid"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/history/store/storetest"
	"dancecard/internal/queue"
)

// cancelWorld is a history, its scheduler and a service, for programs that are killed at any time.
type cancelWorld struct {
	t         interface{ Fatalf(string, ...any) }
	path      string
	clock     *clock
	store     *store.Store
	scheduler *queue.Scheduler
	status    map[string]api.Status // at the service
	// requests to cancel that arrived; asked wishes; kills, and answers that were lost.
	requests, asked, kills, lost int
}

func (w *cancelWorld) must(err error) {
	if err != nil {
		w.t.Fatalf("%v", err)
	}
}

// start is a program's: what was being sent is unsure, and all that lives goes on the scheduler.
func (w *cancelWorld) start(t *testing.T) {
	if w.store != nil {
		w.must(w.store.Close())
	}
	err := storetest.Begin(w.path)
	w.must(err)
	w.store, err = store.Open(t.Context(), w.path, store.Options{Now: w.clock.now})
	w.must(err)
	_, err = w.store.Interrupted(t.Context())
	w.must(err)
	live, _, err := w.store.Since(t.Context(), store.NoVersion)
	w.must(err)
	w.scheduler = queue.New(50, 1)
	w.scheduler.TakeAll(live)
}

// Where a program may be killed while it cancels.
const (
	neverKilled = iota
	killedBefore
	killedAfter // the request has arrived, and nothing is written
	killedEnds  = killedAfter + 1
)

// step does one round of the scheduler's jobs; a kill ends it.
func (w *cancelWorld) step(t *testing.T, kill int, trouble error) {
	jobs, wake := w.scheduler.Next(w.clock.now())
	if len(jobs) == 0 && !wake.After(w.clock.now()) {
		w.t.Fatalf("the scheduler wants nothing, and to be asked again at once")
	}
	for _, j := range jobs {
		switch j := j.(type) {
		case queue.Cancel:
			if !w.cancel(t, j, kill, trouble) {
				w.kills++
				w.start(t)
				return
			}
		case queue.PollTask:
			answer := api.Answer{TaskID: j.Ask.TaskID, Status: w.status[j.Ask.TaskID]}
			task, err := w.store.Apply(t.Context(), j.ID, history.Report(answer))
			w.must(err)
			w.scheduler.Polled(w.clock.now(), j.Ask, answer, nil)
			w.scheduler.Take(task)
		case queue.PollList:
			w.scheduler.Listed(w.clock.now(), j.Ask, api.Page{Number: 1, Pages: 1}, nil)
		}
	}
}

// cancel does one job as a program does; false when it is killed.
func (w *cancelWorld) cancel(t *testing.T, j queue.Cancel, kill int, trouble error) bool {
	task, err := w.store.Task(t.Context(), j.Task.ID)
	w.must(err)
	e := history.Event(history.CancelLapsed{})
	switch {
	case kill == killedBefore:
		return false
	case j.Lapsed:
	case !task.CancelDue():
		e = nil
	default:
		w.requests++
		err = trouble
		if err == nil && w.status[task.RemoteID] != api.Pending {
			err = notPending()
		} else if err == nil {
			w.status[task.RemoteID] = api.Canceled
		} else {
			w.lost++
		}
		if kill == killedAfter {
			return false
		}
		e = history.SettleCancel("r", err)
	}
	if e != nil {
		task, err2 := w.store.Apply(t.Context(), j.Task.ID, e)
		w.must(err2)
		w.scheduler.Canceled(task.ID, w.clock.now(), err)
		w.scheduler.Take(task)
		return true
	}
	w.scheduler.Canceled(task.ID, w.clock.now(), err)
	w.scheduler.Take(task)
	return true
}

func (w *cancelWorld) ask(t *testing.T, ids ...history.TaskID) {
	out, err := w.store.Cancel(t.Context(), ids...)
	w.must(err)
	for _, o := range out {
		if o.Changed {
			w.asked++
		}
		w.scheduler.Take(o.Task)
	}
}

// settled reports whether history knows what became of all wishes.
func (w *cancelWorld) settled(t *testing.T, ids []history.TaskID) bool {
	for _, id := range ids {
		task, err := w.store.Task(t.Context(), id)
		w.must(err)
		if !task.CancelAsked.IsZero() || (task.State == history.Canceled) != (w.status[remoteOf(id)] == api.Canceled) {
			return false
		}
	}
	return true
}

// A program is killed at every step of fifty cancellations, before or after the request: none is lost,
// and no more is asked than tasks and kills.
func TestFiftyCancellationsWithAKillAtEveryStep(t *testing.T) {
	t.Parallel()
	w := &cancelWorld{t: t, path: filepath.Join(t.TempDir(), "history.db"), clock: newClock(), status: map[string]api.Status{}}
	w.start(t)
	defer func() { w.must(w.store.Close()) }()
	ids := sentTasks(t, w.store, 50)
	for i, id := range ids {
		w.status[remoteOf(id)] = api.Pending
		if i%10 == 9 {
			w.status[remoteOf(id)] = api.Running // and nobody here has heard of it
		}
	}
	w.ask(t, ids...)
	w.start(t)
	for n := 0; w.scheduler.Cancels().Open > 0; n++ {
		if n > 2000 {
			t.Fatalf("%+v after %d steps", w.scheduler.Cancels(), n)
		}
		w.step(t, n%(killedEnds+1), nil)
		w.clock.advance(time.Second)
	}
	if w.requests > 50+w.kills {
		t.Errorf("%d requests for 50 tasks and %d kills", w.requests, w.kills)
	}
	for i, id := range ids {
		task := must(w.store.Task(t.Context(), id))(t)
		want := history.Canceled
		if i%10 == 9 {
			want = history.OnServer
		}
		if task.State != want || want == history.OnServer && task.CancelEnd != history.CodeStarted {
			t.Errorf("task %d is %q, code %q", id, task.State, task.CancelEnd)
		}
	}
	t.Logf("%d requests, %d kills", w.requests, w.kills)
}

// Whatever happens in whatever order: every wish that was not taken back is carried out or says why not,
// and history says of no task that it is canceled which goes on at the service.
func TestNoOrderOfEventsLosesAWish(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	rapid.Check(t, func(rt *rapid.T) {
		w := &cancelWorld{t: rt, path: filepath.Join(folder, fmt.Sprint(rapid.Uint64().Draw(rt, "name"))+".db"), clock: newClock(), status: map[string]api.Status{}}
		w.start(t)
		defer func() { w.must(w.store.Close()) }()
		ids := sentTasks(t, w.store, 6)
		for _, id := range ids {
			w.status[remoteOf(id)] = api.Pending
		}
		w.start(t)
		wishes := map[history.TaskID]bool{}
		some := func() history.TaskID { return rapid.SampledFrom(ids).Draw(rt, "task") }
		trouble := rapid.SampledFrom([]error{
			nil, nil,
			&api.Error{Op: api.OpCancel, HTTP: 429, Code: "Throttling", RetryAfter: 3 * time.Second},
			&api.Error{Op: api.OpCancel, Delivery: api.NoAnswer, Code: api.CodeTimeout},
		})
		rt.Repeat(map[string]func(*rapid.T){
			"ask":  func(*rapid.T) { id := some(); w.ask(t, id); wishes[id] = true },
			"step": func(*rapid.T) { w.step(t, neverKilled, trouble.Draw(rt, "trouble")) },
			"kill": func(*rapid.T) {
				w.step(t, rapid.IntRange(killedBefore, killedAfter).Draw(rt, "when"), nil)
				w.start(t)
			},
			"withdraw": func(*rapid.T) {
				id := some()
				out, err := w.store.Withdraw(t.Context(), id)
				w.must(err)
				w.scheduler.Take(out[0].Task)
				wishes[id] = wishes[id] && !out[0].Changed
			},
			"begin": func(*rapid.T) {
				if remote := remoteOf(some()); w.status[remote] == api.Pending {
					w.status[remote] = api.Running
				}
			},
			"pass": func(*rapid.T) { w.clock.advance(time.Duration(rapid.IntRange(1, 60).Draw(rt, "s")) * time.Second) },
		})
		for n := 0; n < 400 && (n%20 > 0 || !w.settled(t, ids)); n++ {
			w.step(t, neverKilled, nil)
			w.clock.advance(2 * time.Second)
		}
		if most := w.asked + w.kills + w.lost; w.requests > most {
			rt.Fatalf("%d requests, want at most %d", w.requests, most)
		}
		for _, id := range ids {
			task, err := w.store.Task(t.Context(), id)
			w.must(err)
			switch there := w.status[remoteOf(id)]; {
			case !task.CancelAsked.IsZero():
				rt.Fatalf("the wish for task %d never ends: %+v", id, task)
			case (task.State == history.Canceled) != (there == api.Canceled):
				rt.Fatalf("task %d is %q here and %q there", id, task.State, there)
			case wishes[id] && there != api.Canceled && task.CancelEnd == "" && !task.Status.Started():
				rt.Fatalf("the wish for task %d is lost: %+v", id, task)
			}
		}
	})
}
