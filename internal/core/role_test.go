package core_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
)

// orders has the program create n tasks; one that submits its own is told of them.
func (p *program) orders(name string, n int) (ids []history.TaskID) {
	p.t.Helper()
	engine := api.Engines()[0]
	var drafts []history.Draft
	for i := range n {
		drafts = append(drafts, history.Draft{
			Title: fmt.Sprint(name, i), Picture: fmt.Sprintf("%s/samples/anna.jpg?%s=%d", host, name, i),
			Template: simulator.StartTemplates()[0].ID, Engine: engine.ID, Model: engine.Model,
		})
	}
	p.asks(func() core.Job { return p.core.Create(drafts) })
	made := told[core.Created](p)
	tasks := made[len(made)-1].Tasks
	for _, t := range tasks {
		ids = append(ids, t.ID)
	}
	if p.role == store.Submitter {
		p.on(func() { p.core.SendOnly(tasks...) })
	}
	return ids
}

// sent counts the submissions that the service saw, of one program where agent is given.
func (w *harness) sent(agent string) (n int) {
	for _, r := range w.sim.Record() {
		if r.Kind == simulator.KindSubmit && (agent == "" || r.Header.Get("User-Agent") == agent) {
			n++
		}
	}
	return n
}

// in reports whether all tasks are in a state.
func (w *harness) in(state history.State, ids []history.TaskID) bool {
	w.t.Helper()
	store := w.store()
	defer store.Close()
	for _, id := range ids {
		if t, err := store.Task(context.Background(), id); err != nil || t.State != state {
			return false
		}
	}
	return true
}

// A program that submits its own tasks leaves those of others alone, takes the lease from one that only watches,
// and lets a second one of its kind have it once its own tasks are sent.
func TestProgramsSubmitTheirOwnTasks(t *testing.T) {
	inWorld(t, simulator.Options{Seed: 3, Speed: 20}, func(t *testing.T, w *harness) {
		watcher := w.runAs(store.Watcher, false, never)
		left := watcher.orders("left", 3)
		time.Sleep(5 * time.Second)
		one := w.runAs(store.Submitter, false, never)
		first := one.orders("one", 4)
		time.Sleep(5 * time.Second)
		two := w.runAs(store.Submitter, false, never)
		second := two.orders("two", 4)
		w.until("both are done", time.Hour, func() bool { return w.in(history.Saved, first) && w.in(history.Saved, second) })
		if !w.in(history.Waiting, left) {
			t.Error("a task of nobody's was sent")
		}
		if a, b, all := w.sent(one.name), w.sent(two.name), w.sent(""); a != 4 || b != 4 || all != 8 {
			t.Errorf("%d and %d submissions, %d in all", a, b, all)
		}
		one.on(func() {
			if one.core.Submits(w.task(left[0])) {
				t.Error("somebody is said to submit what nobody does")
			}
		})
		worker := w.run(false, never)
		w.until("a worker sends the rest", time.Hour, func() bool { return w.in(history.Saved, left) })
		if n := w.sent(worker.name); n != 3 {
			t.Errorf("%d submissions by the worker", n)
		}
	})
}

// A program that works through the queue gets the lease at once, and sends what the one before had not sent.
func TestAWorkerTakesOverFromASubmitter(t *testing.T) {
	inWorld(t, simulator.Options{Seed: 3, Speed: 5}, func(t *testing.T, w *harness) {
		one := w.runAs(store.Submitter, false, never)
		ids := one.orders("one", 12)
		w.until("the first are sent", time.Hour, func() bool { return w.sent("") > 1 })
		worker := w.run(false, never)
		time.Sleep(5 * time.Second)
		before := w.sent(one.name)
		w.until("all are saved", 6*time.Hour, func() bool { return w.in(history.Saved, ids) })
		if n := w.sent(one.name); n != before || n+w.sent(worker.name) != 12 {
			t.Errorf("%d submissions, %d before the other came, and %d by that", n, before, w.sent(worker.name))
		}
	})
}

// Whoever holds the lease sees within two seconds what another program has created, at whatever moment.
func TestTheHolderSeesWhatAnotherProgramCreates(t *testing.T) {
	inWorld(t, simulator.Options{Seed: 3, Speed: 1}, func(t *testing.T, w *harness) {
		holder := w.run(false, never)
		time.Sleep(20 * time.Second)
		script := w.runAs(store.Submitter, false, never)
		for i := range 12 {
			time.Sleep(time.Duration(i) * 700 * time.Millisecond)
			id := script.orders(fmt.Sprint("script", i), 1)[0]
			time.Sleep(2 * time.Second)
			holder.on(func() {
				if _, known := holder.core.Tasks().Live(id); !known {
					t.Errorf("task %d is not known after two seconds", id)
				}
			})
		}
	})
}
