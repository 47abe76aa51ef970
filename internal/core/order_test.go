package core_test

import (
	"context"
	"slices"
	"sync"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
)

// permutations gives all orders of the numbers below n.
func permutations(n int) [][]int {
	if n == 0 {
		return [][]int{nil}
	}
	var all [][]int
	for _, shorter := range permutations(n - 1) {
		for at := range n {
			all = append(all, slices.Insert(slices.Clone(shorter), at, n-1))
		}
	}
	return all
}

// byHand makes a program that holds the lease, has asked the service nothing yet, and does what the test tells it.
func (w *harness) byHand() *program {
	w.t.Helper()
	p := w.program(store.Worker, true, never)
	w.t.Cleanup(func() { _ = p.store.Close() })
	p.step()
	p.core.Stop()
	p.step() // what follows from taking over
	p.core.Resume()
	if !p.core.Mine() {
		w.t.Fatal("it does not hold the lease")
	}
	return p
}

// step carries out what is due, and takes it in.
func (p *program) step() {
	list, _ := p.core.Step(p.now())
	p.take(p.do(list...)...)
}

// do carries out jobs, all at once.
func (p *program) do(list ...core.Job) []core.Result {
	results := make([]core.Result, len(list))
	var jobs sync.WaitGroup
	for i, j := range list {
		jobs.Go(func() { results[i] = p.core.Do(context.Background(), j) })
	}
	jobs.Wait()
	return results
}

// take takes results in.
func (p *program) take(results ...core.Result) {
	for _, r := range results {
		p.notices = append(p.notices, p.core.Take(p.now(), r)...)
	}
}

// Whatever the order in which results are taken in, the newest version of a task counts.
func TestResultsInAnyOrder(t *testing.T) {
	event := func(e history.Event) func(*core.Core, history.TaskID) core.Job {
		return func(c *core.Core, id history.TaskID) core.Job { return c.Change(history.Change{ID: id, Event: e}) }
	}
	cancel := func(c *core.Core, id history.TaskID) core.Job { return c.Cancel(id) }
	for name, jobs := range map[string][]func(*core.Core, history.TaskID) core.Job{
		"hold, let go":         {event(history.PutOnHold{}), event(history.LetGo{})},
		"hold, let go, hold":   {event(history.PutOnHold{}), event(history.LetGo{}), event(history.PutOnHold{})},
		"hold, cancel":         {event(history.PutOnHold{}), cancel},
		"hold, let go, cancel": {event(history.PutOnHold{}), event(history.LetGo{}), cancel},
	} {
		for _, order := range permutations(len(jobs)) {
			t.Run(name, func(t *testing.T) {
				inWorld(t, slow, func(t *testing.T, w *harness) {
					p := w.byHand()
					p.take(p.do(p.core.Create([]history.Draft{{
						Title: "waits", Picture: host + "/samples/anna.jpg", Template: simulator.StartTemplates()[0].ID,
					}}))...)
					id := told[core.Created](p)[0].Tasks[0].ID
					var results []core.Result
					for _, job := range jobs {
						results = append(results, p.do(job(p.core, id))...)
					}
					for _, i := range order {
						p.take(results[i])
					}
					want := w.task(id)
					if got, live := p.core.Tasks().Live(id); live == want.State.Final() || live && got != want {
						t.Errorf("taken in as %v: live %v\n%+v, want\n%+v", order, live, got, want)
					}
					updates := told[core.Updated](p)
					if last := updates[len(updates)-1].Tasks; last[0] != want {
						t.Errorf("taken in as %v: the last that is told is\n%+v, want\n%+v", order, last[0], want)
					}
				})
			})
		}
	}
}

// A result that comes long after its task has ended does not bring the task back.
func TestALateResultBringsNothingBack(t *testing.T) {
	inWorld(t, slow, func(t *testing.T, w *harness) {
		p := w.byHand()
		draft := history.Draft{Title: "waits", Picture: host + "/samples/anna.jpg", Template: simulator.StartTemplates()[0].ID}
		p.take(p.do(p.core.CreateOnce(store.Once{Repeats: true, Held: true}, []history.Draft{draft, draft}))...)
		tasks := told[core.Created](p)[0].Tasks
		late := p.do(p.core.Change(history.Change{ID: tasks[0].ID, Event: history.LetGo{}}))
		p.take(p.do(p.core.Cancel(tasks[0].ID))...)
		for _, e := range []history.Event{history.LetGo{}, history.PutOnHold{}, history.LetGo{}, history.PutOnHold{}} {
			p.take(p.do(p.core.Change(history.Change{ID: tasks[1].ID, Event: e}))...)
			time.Sleep(6 * time.Second)
			p.core.Stop()
			p.step() // a look at history alone
			p.core.Resume()
		}
		before := len(told[core.Updated](p))
		p.take(late...)
		if got, live := p.core.Tasks().Live(tasks[0].ID); live || len(told[core.Updated](p)) != before {
			t.Errorf("live %v, as %+v", live, got)
		}
	})
}

// A wish to cancel, a look at history that reads it, and the answer that ends it: what came of it is told once.
func TestAnEndedWishIsToldOnceInAnyOrder(t *testing.T) {
	for name, end := range map[string]func(p *program, due []core.Job) []core.Result{
		history.CodeStarted:   func(p *program, due []core.Job) []core.Result { return p.do(due...) },
		history.CodeWithdrawn: func(p *program, _ []core.Job) []core.Result { return p.do(p.core.CallOffCancels()) },
	} {
		for _, order := range permutations(3) {
			t.Run(name, func(t *testing.T) {
				inWorld(t, slow, func(t *testing.T, w *harness) {
					id := w.queued(2)[0] // the service works on it, and nobody here knows
					p := w.byHand()
					time.Sleep(6 * time.Second)
					due, _ := p.core.Step(p.now())
					results := [][]core.Result{p.do(p.core.Cancel(id)), p.do(due[0])} // the look at the lease comes first
					results = append(results, end(p, due[1:]))
					want := w.task(id)
					if want.CancelEnd != name || want.WantsCancel() {
						t.Fatalf("the wish ended with %q", want.CancelEnd)
					}
					for _, i := range order {
						p.take(results[i]...)
					}
					if got, _ := p.core.Tasks().Live(id); got != want {
						t.Errorf("taken in as %v:\n%+v, want\n%+v", order, got, want)
					}
					for range 3 {
						time.Sleep(6 * time.Second)
						p.step()
					}
					one, round := told[core.CanceledOne](p), told[core.Canceled](p)
					if len(one) != 1 || len(round) != 0 || one[0].Task.ID != id || one[0].Task.CancelEnd != name {
						t.Errorf("taken in as %v: it tells %+v and %+v", order, one, round)
					}
				})
			})
		}
	}
}
