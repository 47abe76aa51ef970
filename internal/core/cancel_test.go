package core_test

import (
	"net/http"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/simulator"
)

// slow is a service that works on its first task all the time.
var slow = simulator.Options{Seed: 3, Speed: 0.01}

// wantCanceled fails unless all that could be canceled is, and the rest goes on because it had started.
func (w *harness) wantCanceled(ids []history.TaskID) {
	w.t.Helper()
	there := map[string]simulator.TaskState{}
	for _, t := range w.sim.Tasks() {
		there[t.ID] = t
	}
	for _, id := range ids {
		t := w.task(id)
		switch status := there[t.RemoteID].Status; {
		case !t.CancelAsked.IsZero():
			w.t.Errorf("task %d: the wish is still open", id)
		case (t.State == history.Canceled) != (status == "CANCELED"):
			w.t.Errorf("task %d is %q here and %s there", id, t.State, status)
		case t.State != history.Canceled && t.CancelEnd != history.CodeStarted:
			w.t.Errorf("task %d goes on, code %q", id, t.CancelEnd)
		}
	}
}

// A program is killed at every one of fifty cancels: before the request, after it, or after its outcome is on
// disk. The next start goes on.
func TestFiftyCancelsWithAKillAtEach(t *testing.T) {
	inWorld(t, slow, func(t *testing.T, w *harness) {
		ids := w.queued(51)
		p := w.run(true, never)
		w.until("the lease", 10*time.Second, func() bool { return p.mine() })
		p.asks(func() core.Job { return p.core.Cancel(ids...) })
		p.kill()
		<-p.ended
		kills, left := 0, 0
		for ; w.open() > 0; kills++ {
			if kills > 200 {
				t.Fatalf("%d wishes are open after %d kills", w.open(), kills)
			}
			p := w.run(true, before+instant(kills%3))
			w.until("a kill, or the end", 5*time.Minute, func() bool {
				select {
				case <-p.ended:
					return true
				default:
					return w.open() == 0
				}
			})
			if w.open() == 0 {
				left++
			}
			p.kill()
			<-p.ended
		}
		requests := w.cancels("")
		t.Logf("%d requests for %d tasks and %d kills", requests, len(ids), kills)
		if requests > len(ids)+kills {
			t.Error("that is more than tasks and kills")
		}
		w.wantCanceled(ids)
	})
}

// mine reports whether the program holds the lease.
func (p *program) mine() (mine bool) {
	p.on(func() { mine = p.core.Mine() })
	return mine
}

// A program that only follows writes the wishes, the other one carries them out, and both tell the same.
func TestAFollowerCancels(t *testing.T) {
	inWorld(t, slow, func(t *testing.T, w *harness) {
		ids := w.queued(6)
		holder := w.run(false, never)
		w.until("the lease", 10*time.Second, holder.mine)
		follower := w.run(false, never)
		time.Sleep(3 * time.Second)
		follower.asks(func() core.Job { return follower.core.Cancel(ids[1:]...) })
		w.until("the end", time.Minute, func() bool { return w.open() == 0 })
		time.Sleep(3 * time.Second)
		w.wantCanceled(ids[1:])
		if n := w.cancels(holder.name); n != 5 || w.cancels("") != n {
			t.Errorf("%d requests by the holder, %d in all", n, w.cancels(""))
		}
		for _, p := range []*program{holder, follower} {
			if got := told[core.Canceled](p); len(got) != 1 || got[0] != (core.Canceled{Done: 5, Of: 5}) {
				t.Errorf("%s tells %+v", p.name, got)
			}
			if n := len(told[core.Canceling](p)); n == 0 {
				t.Errorf("%s tells nothing of the progress", p.name)
			}
		}
	})
}

// What was not asked for yet is called off, and what is under way counts.
func TestCancelsAreCalledOff(t *testing.T) {
	inWorld(t, slow, func(t *testing.T, w *harness) {
		ids := w.queued(41)
		p := w.run(true, never)
		w.until("the lease", 10*time.Second, p.mine)
		time.Sleep(5 * time.Second)
		p.asks(func() core.Job { return p.core.Cancel(ids[1:]...) })
		w.until("the twelfth", time.Minute, func() bool { return w.cancels("") >= 12 })
		w.sim.Inject(simulator.Fault{Kind: simulator.KindCancel, Delay: 5 * time.Second, Times: 1})
		w.until("one under way", time.Minute, func() bool { return w.cancels("") >= 13 })
		p.asks(p.core.CallOffCancels)
		w.until("the end", 10*time.Second, func() bool { return len(told[core.Canceled](p)) > 0 })
		time.Sleep(time.Minute)
		n := w.cancels("")
		if got := told[core.Canceled](p); len(got) != 1 || got[0] != (core.Canceled{Done: n, Of: 40, Off: true}) {
			t.Errorf("after %d requests it tells %+v", n, got)
		}
		canceled := 0
		for _, id := range ids {
			if w.task(id).State == history.Canceled {
				canceled++
			}
		}
		if canceled != n {
			t.Errorf("%d are canceled after %d requests", canceled, n)
		}
	})
}

// What waits here is canceled by the wish; a task that had started goes on, and says so.
func TestACancelOfOneTask(t *testing.T) {
	inWorld(t, slow, func(t *testing.T, w *harness) {
		ids := w.queued(2)
		store := w.store()
		defer store.Close()
		waits, err := store.Create(t.Context(), history.Draft{Title: "waits", Picture: host + "/samples/anna.jpg", Template: simulator.StartTemplates()[0].ID})
		if err == nil {
			_, err = store.Apply(t.Context(), waits[0].ID, history.PutOnHold{})
		}
		if err != nil {
			t.Fatal(err)
		}
		p := w.run(true, never)
		// Nobody here knows yet that the service works on the first one.
		p.asks(func() core.Job { return p.core.Cancel(ids[0]) })
		w.until("the answer", time.Minute, func() bool { return len(told[core.CanceledOne](p)) == 1 })
		p.asks(func() core.Job { return p.core.Cancel(ids[1]) })
		w.until("the second answer", time.Minute, func() bool { return len(told[core.CanceledOne](p)) == 2 })
		p.asks(func() core.Job { return p.core.Cancel(waits[0].ID) })
		got := told[core.CanceledOne](p)
		if len(got) != 3 || len(told[core.ToCancel](p)) != 2 {
			t.Fatalf("%+v, and %+v before", got, told[core.ToCancel](p))
		}
		if one := got[0].Task; one.ID != ids[0] || one.State != history.OnServer || one.CancelEnd != history.CodeStarted {
			t.Errorf("started: %+v", one)
		}
		if one := got[1].Task; one.ID != ids[1] || one.State != history.Canceled || one.RemoteID == "" {
			t.Errorf("queued: %+v", one)
		}
		if one := got[2].Task; one.ID != waits[0].ID || one.State != history.Canceled {
			t.Errorf("waiting: %+v", one)
		}
	})
}

// A service that is slow to allow more, or gives no answer, keeps the wish; why is told once.
func TestACancelOutlivesTrouble(t *testing.T) {
	for name, fault := range map[string]simulator.Fault{
		"429":       {Do: simulator.Refuse, Status: http.StatusTooManyRequests, Code: "Throttling.RateQuota"},
		"500":       {Do: simulator.Refuse, Status: http.StatusInternalServerError, Code: "InternalError"},
		"reset":     {Do: simulator.Reset},
		"no answer": {Do: simulator.Reset, After: true},
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, slow, func(t *testing.T, w *harness) {
				ids := w.queued(2)
				p := w.run(true, never)
				w.until("the lease", 10*time.Second, p.mine)
				time.Sleep(5 * time.Second)
				fault.Kind, fault.Times = simulator.KindCancel, 1
				w.sim.Inject(fault)
				p.asks(func() core.Job { return p.core.Cancel(ids[1]) })
				w.until("it is canceled", 2*time.Minute, func() bool { return len(told[core.CanceledOne](p)) == 1 })
				w.wantCanceled(ids[1:])
				if n := len(told[core.NotCanceled](p)); n != 1 {
					t.Errorf("told %d times", n)
				}
			})
		})
	}
}

// The end waits for the request under way, not for the round.
func TestTheEndKeepsTheWishes(t *testing.T) {
	inWorld(t, slow, func(t *testing.T, w *harness) {
		ids := w.queued(10)
		p := w.run(true, never)
		w.until("the lease", 10*time.Second, p.mine)
		time.Sleep(5 * time.Second)
		w.sim.Inject(simulator.Fault{Kind: simulator.KindCancel, Delay: 5 * time.Second, After: true, Times: 1})
		p.asks(func() core.Job { return p.core.Cancel(ids[1:]...) })
		time.Sleep(time.Second)
		unfinished := func() (yes bool) {
			p.on(func() { p.core.Stop(); yes = p.core.Unfinished() })
			return yes
		}
		if !unfinished() {
			t.Fatal("it ends before the answer")
		}
		w.until("the end", 10*time.Second, func() bool { return !unfinished() })
		done := w.cancels("")
		if left := w.open(); left != 9-done || left == 0 {
			t.Errorf("%d wishes are left after %d requests", left, done)
		}
		p.kill()
		<-p.ended
		w.run(true, never)
		w.until("the rest", time.Minute, func() bool { return w.open() == 0 })
		w.wantCanceled(ids[1:])
		if n := w.cancels(""); n != 9 {
			t.Errorf("%d requests for 9 tasks", n)
		}
	})
}
