package tui_test

import (
	"context"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// What is canceled while it is being sent, or was sent between question and answer, is canceled at the service.
func TestCancelMeetsASubmission(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		stranger := simulator.Past{Ago: time.Second, ImageURL: picture("stranger")}
		if _, err := b.sim.Seed(stranger); err != nil { // at work for long enough
			t.Fatal(err)
		}
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 5 * time.Second})
		one := b.open("one")
		two := b.open("two")
		one.compose("a", true)
		b.until("it is being sent", time.Minute, func() bool { return one.task(1).State == history.Sending })
		one.press("c")
		one.want("Cancel “anna.jpg")
		one.press("c")
		one.want("Canceling as soon as Model Studio accepts the task")
		b.until("it is canceled there", time.Minute, func() bool { return one.task(1).State == history.Canceled })
		one.want("Canceled")
		if got := b.truth(one.task(1)); got.Status != "CANCELED" {
			t.Errorf("there it is %s", got.Status)
		}
		// What the second window shows is up to a second old, so the submission takes longer than that.
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 5 * time.Second})
		id := two.add("b")[0]
		b.until("it has not been sent there", 5*time.Second, func() bool {
			return two.shows("All 2", "waiting") || two.shows("All 2", "sending")
		})
		two.press("g", "c")
		two.want("Cancel “take b”?")
		two.forget(func() {
			b.until("it was sent", time.Minute, func() bool { return two.task(id).State == history.OnServer })
		})
		two.press("c")
		b.until("it is canceled there, or goes on", time.Minute, func() bool { return two.task(id).CancelAsked.IsZero() })
		got := two.task(id)
		if there := b.truth(got).Status; (there == "CANCELED") != (got.State == history.Canceled) {
			t.Errorf("the service says %s, and here it is %q", there, got.State)
		}
	})
}

// The user decides about an unsure task in the window that only follows.
func TestResolveInTheSecondWindow(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Reset, Times: 2})
		one := b.open("one")
		two := b.open("two")
		ids := one.add("a", "b")
		b.until("both are left to the user", 10*time.Minute, func() bool { return one.task(ids[0]).NeedsDecision() && one.task(ids[1]).NeedsDecision() })
		b.until("the second window shows it", 5*time.Second, func() bool { return two.shows("Problems 2") })
		two.press("g", "a", "l")
		two.want("Another dancecard is processing the queue. Look up the task there.")
		two.press("a", "s")
		two.press("G", "a", "x")
		b.until("the one is saved", time.Hour, one.allSaved(ids[1:]))
		if got := one.task(ids[0]); got.State != history.Canceled || len(b.accepted("a")) != 0 {
			t.Errorf("the one that was given up: %+v", got)
		}
		one.once(ids[1:], "b")
		if n := len(two.requests(asking...)); n != 0 {
			t.Errorf("the second window made %d requests of its own", n)
		}
	})
}

// forget lets something happen while this program hears and sees nothing.
func (w *fakeWindow) forget(what func()) {
	release := w.hang()
	what()
	release()
}

// A keyring takes its time. Nothing is sent, and nothing refused, before the key is there.
func TestNothingIsSentBeforeTheKeyIsThere(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 10, Keys: []string{bubbleKey}}, func(t *testing.T, b *bubble) {
		first := b.open("first")
		first.line.set(true) // so that it sends nothing
		ids := first.add("a", "b")
		first.kill()
		w := b.open("slow", func(c *tui.Config) { c.Keys, c.Alive = slowKeys(2*time.Second), nobody })
		time.Sleep(time.Second)
		if n := len(w.requests(asking...)); n != 0 {
			t.Errorf("%d requests without a key", n)
		}
		b.until("both saved", time.Hour, w.allSaved(ids))
		w.once(ids, "a", "b")
	})
}

// What the user quits in the middle of is written down first.
func TestQuittingWaitsForASubmission(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 8 * time.Second})
		w := b.open("one")
		id := w.add("a")[0]
		b.until("it is being sent", time.Minute, func() bool { return w.task(id).State == history.Sending })
		began := time.Now()
		w.press("q")
		if w.shows("Quit?") {
			w.press("y")
		}
		w.leave()
		if took := time.Since(began); took < 6*time.Second || took > 9*time.Second {
			t.Errorf("it ended after %v; the submission takes 8s", took)
		}
		if task := w.task(id); task.State != history.OnServer || task.RemoteID != b.accepted("a")[0].ID {
			t.Errorf("the task is %+v", task)
		}
		if err := w.store.Leases.Release(context.Background(), w.name); err != nil {
			t.Error(err)
		}
		w.close()
		again := b.open("again")
		b.until("saved", time.Hour, again.allSaved([]history.TaskID{id}))
		again.once([]history.TaskID{id}, "a")
	})
}
