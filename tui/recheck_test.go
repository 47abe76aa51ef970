package tui_test

import (
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
)

// The service answers UNKNOWN for a quarter of an hour, or another account's key is used. The task is given
// up. It is rechecked within the hour, on request, when the account's list is read, and at the next start.
func TestGivenUpTasksAreRechecked(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		name  string
		do    func(w *fakeWindow) *fakeWindow
		limit time.Duration
		says  string
	}{
		{"by itself", func(w *fakeWindow) *fakeWindow { return w }, 2 * time.Hour, "Done 1"},
		{"r", func(w *fakeWindow) *fakeWindow { w.press("r"); return w }, 15 * time.Minute, "Done 1"},
		{"i", func(w *fakeWindow) *fakeWindow { w.press("i"); return w }, 15 * time.Minute, "Model Studio has a record of 1 task again; resuming"},
		{"the next start", func(w *fakeWindow) *fakeWindow { w.quit(); return w.open("bo") }, 15 * time.Minute, "Done 1"},
	} {
		t.Run(test.name, func(t *testing.T) {
			inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
				w := b.open("anna")
				ids := w.add("a")
				b.until("it is there", time.Minute, func() bool { return w.task(ids[0]).State == history.OnServer })
				known := b.sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Forget})
				b.until("it is given up", 20*time.Minute, func() bool { return w.task(ids[0]).State == history.Expired })
				known()
				w = test.do(w)
				b.until("saved", test.limit, w.allSaved(ids))
				w.once(ids, "a")
				w.want(test.says)
			})
		})
	}
}

// later lets the wall clock go on at once, and then everybody do what is due.
func (b *bubble) later(d time.Duration) {
	b.clock.jump(d)
	time.Sleep(30 * time.Second)
}

// A task that stays unknown is polled once an hour, for as long as the service may know it. It takes nobody's
// place meanwhile.
func TestUnknownTasksStayUnknown(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1}, func(t *testing.T, b *bubble) {
		w := b.open("anna")
		ids := w.add("a")
		b.until("it is there", time.Minute, func() bool { return w.task(ids[0]).State == history.OnServer })
		b.sim.Inject(simulator.Fault{Kind: simulator.KindQuery, Do: simulator.Forget})
		b.until("it is not known for now", 20*time.Minute, func() bool { return w.task(ids[0]).Unknowns == 1 })
		b.until("its row says so", 10*time.Second, func() bool { return !w.shows("unknown") && w.shows("checking") && !w.shows("≈") && !w.shows("~") })
		b.until("it is given up", 20*time.Minute, func() bool { return w.task(ids[0]).State == history.Expired })
		asked := len(w.requests(simulator.KindQuery))
		for range 30 {
			b.later(time.Hour)
		}
		if n := len(w.requests(simulator.KindQuery)) - asked; n < 25 || n > 28 {
			t.Errorf("it was asked for %d times", n)
		}
		if got := w.task(ids[0]); got.State != history.Expired {
			t.Errorf("it is %+v", got)
		}
	})
}

// A machine whose clock is a month ahead starts with a video to be saved, and without a network. When
// there is one the video is saved: the clock alone ends nothing.
func TestClockAMonthAheadAtTheStart(t *testing.T) {
	t.Parallel()
	for _, offline := range []bool{false, true} {
		name := "online"
		if offline {
			name = "offline"
		}
		t.Run(name, func(t *testing.T) {
			inBubble(t, quick, func(t *testing.T, b *bubble) {
				w := b.open("anna")
				broken := b.sim.Inject(simulator.Fault{Kind: simulator.KindResult, Do: simulator.Reset})
				ids := w.add("a")
				b.until("it is finished", 10*time.Minute, func() bool { return w.task(ids[0]).Tries > 0 })
				w.quit()
				broken()
				clock := &wall{}
				clock.jump(30 * 24 * time.Hour)
				b.wired = func(l *line) { l.set(offline) }
				w = b.openAt("bo", clock)
				if offline {
					time.Sleep(20 * time.Minute)
					w.line.set(false)
					clock.jump(-30 * 24 * time.Hour)
				}
				b.until("saved", 2*time.Hour, w.allSaved(ids))
			})
		})
	}
}

// A window that stays open forgets the addresses of the videos that it saved.
func TestExpiredVideoAddressesAreForgotten(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		w := b.open("anna")
		ids := w.add("a")
		b.until("saved", 10*time.Minute, w.allSaved(ids))
		b.later(20 * time.Hour)
		if w.task(ids[0]).Video == "" {
			t.Error("a living address was forgotten")
		}
		b.later(11 * time.Hour)
		if got := w.task(ids[0]); got.Video != "" || got.State != history.Saved {
			t.Errorf("after a day: %+v", got)
		}
	})
}
