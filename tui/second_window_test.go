package tui_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// quick is a service that makes a video in a third of a minute.
var quick = simulator.Options{Seed: 1, Speed: 10}

// asking are the requests that only one of several windows may make.
var asking = []simulator.Kind{simulator.KindSubmit, simulator.KindQuery, simulator.KindList}

// allSaved reports whether every task has its video on disk.
func (w *fakeWindow) allSaved(ids []history.TaskID) func() bool {
	return func() bool {
		for _, id := range ids {
			if w.task(id).State != history.Saved {
				return false
			}
		}
		return true
	}
}

// once asserts that each intent was accepted exactly once, and that history has what was accepted.
func (w *fakeWindow) once(ids []history.TaskID, marks ...string) {
	w.t.Helper()
	for i, mark := range marks {
		there := w.accepted(mark)
		if len(there) != 1 {
			w.t.Errorf("the service has %q %d times", mark, len(there))
			continue
		}
		if task := w.task(ids[i]); task.RemoteID != there[0].ID {
			w.t.Errorf("%q is %s at the service, and history says %+v", mark, there[0].ID, task)
		}
	}
}

func TestTheSecondWindowFollows(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		one := b.open("one")
		two := b.open("two")
		two.want("Another dancecard works through the queue")
		one.compose("a", true)
		two.compose("b", true)
		ids := append(two.add("c", "d"), 1, 2)
		b.until("Added to the queue", time.Minute, func() bool { return one.shows("All 4") && two.shows("All 4") })
		for !one.allSaved(ids)() {
			mine, theirs := one.task(1), two.task(1)
			if mine != theirs {
				t.Fatalf("two truths: %+v and %+v", mine, theirs)
			}
			time.Sleep(10 * time.Second)
			if s := two.screen(); one.shows("1 running") != two.shows("1 running") && b.stillBetween(one, two) {
				t.Errorf("one window shows it running, the other does not:\n%s\n%s", one.screen(), s)
			}
		}
		time.Sleep(2 * time.Second)
		one.want("Done 4")
		two.want("Done 4", "saved")
		if n := len(two.requests(asking...)); n != 0 {
			t.Errorf("the second window made %d requests of its own", n)
		}
		one.once(ids, "c", "d", "a", "b")
		two.press("r")
		two.want("Another dancecard asks Model Studio")
		two.press("p")
		two.want("Only waiting tasks can be put on hold")
		one.quit()
		b.until("take-over", 3*time.Second, func() bool { return !two.shows("Another dancecard works through the queue") })
	})
}

// stillBetween reports whether a difference between two windows has lasted longer than following takes.
func (b *bubble) stillBetween(one, two *fakeWindow) bool {
	time.Sleep(2 * time.Second)
	return one.shows("1 running") != two.shows("1 running")
}

func TestTakeOver(t *testing.T) {
	t.Parallel()
	alive := func(yes bool) func(*tui.Config) {
		return func(c *tui.Config) { c.Alive = func(string) bool { return yes } }
	}
	for _, c := range []struct {
		name  string
		end   func(w *fakeWindow)
		alive bool
		least time.Duration
		most  time.Duration
	}{
		{"when the holder lets go", (*fakeWindow).quit, true, 0, 2 * time.Second},
		{"when the holder's process is gone", (*fakeWindow).kill, false, 0, 2 * time.Second},
		{"when the lease is stale", (*fakeWindow).kill, true, 9 * time.Second, 22 * time.Second},
	} {
		t.Run(c.name, func(t *testing.T) {
			inBubble(t, quick, func(t *testing.T, b *bubble) {
				b.experienced()
				one := b.open("one")
				two := b.open("two", alive(true))
				ids := one.add("a", "b", "c", "d", "e")
				b.until("three at the service", time.Minute, func() bool { return len(b.sim.Tasks()) == 3 })
				time.Sleep(3 * time.Second)
				three := b.open("three", alive(c.alive))
				began := time.Now()
				c.end(one)
				b.until("take-over", time.Minute, func() bool {
					return !two.shows("Another dancecard works through the queue") || !three.shows("Another dancecard works through the queue")
				})
				if took := time.Since(began); took < c.least || took > c.most {
					t.Errorf("it took %v, want %v to %v", took, c.least, c.most)
				}
				b.until("all saved", time.Hour, two.allSaved(ids))
				two.once(ids, "a", "b", "c", "d", "e")
				if len(two.requests(asking...)) > 0 && len(three.requests(asking...)) > 0 {
					t.Error("both others ask the service")
				}
			})
		})
	}
}

// The holder dies while a submission is on its way. Whoever takes over finds it on the account.
func TestTakeOverOfASubmissionUnderWay(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name  string
		fault simulator.Fault
		want  history.State
		n     int
	}{
		{"that arrived", simulator.Fault{Kind: simulator.KindSubmit, Times: 1, After: true, Delay: 20 * time.Second}, history.Saved, 1},
		{"that arrives later", simulator.Fault{Kind: simulator.KindSubmit, Times: 1, Delay: 20 * time.Second}, history.Unsure, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			inBubble(t, quick, func(t *testing.T, b *bubble) {
				one := b.open("one")
				two := b.open("two", func(c *tui.Config) { c.Alive = nobody })
				_ = two // it took over already, for it believes the first to be dead
				b.sim.Inject(c.fault)
				ids := two.add("a", "b")
				b.until("it is being sent", time.Minute, func() bool { return two.task(ids[0]).State == history.Sending })
				two.kill()
				three := b.open("three", func(c *tui.Config) { c.Alive = nobody })
				b.until("it is unsure", 10*time.Second, func() bool { return three.task(ids[0]).State != history.Sending })
				b.until("the other is saved", time.Hour, func() bool { return three.task(ids[1]).State == history.Saved })
				b.until("its end", time.Hour, func() bool { return three.task(ids[0]).State == c.want })
				if n := len(b.accepted("a")); n != c.n {
					t.Errorf("the service has it %d times, want %d", n, c.n)
				}
				if c.want == history.Unsure {
					three.want("unconfirmed", "not found")
				}
				one.kill()
			})
		})
	}
}

// nobody is what the system says of the holder when its process is gone.
func nobody(string) bool { return false }

// A holder hangs while a task of its own waits for the service's pause to end. Another window takes over and
// is just sending that task when the holder returns. The holder still believes that it has the lease.
func TestAHolderComesBackWhileItsTaskIsSent(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Times: 1, Do: simulator.Refuse, Code: "Throttling", RetryAfter: 40 * time.Second})
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 40 * time.Second})
		one := b.open("one")
		two := b.open("two")
		ids := one.add("a")
		b.until("it waits again", 10*time.Second, func() bool { return one.task(ids[0]).Problem.Code == "Throttling" })
		release := one.hang()
		b.until("the other sends it", 30*time.Second, func() bool { return two.task(ids[0]).State == history.Sending })
		time.Sleep(25 * time.Second)
		if got := two.task(ids[0]).State; got != history.Sending {
			t.Fatalf("it is %q already", got)
		}
		release()
		b.until("saved", time.Hour, two.allSaved(ids))
		two.once(ids, "a")
		if n := len(one.requests(simulator.KindSubmit)); n != 1 {
			t.Errorf("the one that hung sent it %d times", n)
		}
	})
}

// What a window knew when it took over may be out of date by then.
func TestTakeOverForgetsWhatHasEnded(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 5 * time.Second})
		one := b.open("one")
		two := b.open("two")
		ids := one.add("a")
		b.until("the other knows that it is being sent", 20*time.Second, func() bool { return two.shows("sending") })
		two.forget(func() {
			b.until("saved", time.Hour, one.allSaved(ids))
			one.quit()
		})
		b.until("take-over", 3*time.Second, func() bool { return !two.shows("Another dancecard works through the queue") })
		time.Sleep(time.Minute)
		two.want("Done 1")
		if two.shows("queued") {
			t.Errorf("something is still queued:\n%s", two.screen())
		}
	})
}

// A holder whose program hangs loses its lease, and goes on as if nothing had happened when it comes
// back. For a moment both believe that they are the one.
func TestTwoLeaseHoldersForAMoment(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Delay: 700 * time.Millisecond})
		one := b.open("one")
		two := b.open("two")
		var ids []history.TaskID
		var marks []string
		for round := range 6 {
			mark := []string{numbered(2 * round), numbered(2*round + 1)}
			marks = append(marks, mark...)
			ids = append(ids, one.add(mark...)...)
			time.Sleep(time.Duration(900+400*round) * time.Millisecond)
			hung := one
			if round%2 == 1 {
				hung = two
			}
			release := hung.hang()
			time.Sleep(25 * time.Second)
			release()
			time.Sleep(time.Duration(100*round) * time.Millisecond)
		}
		b.until("all saved", 2*time.Hour, one.allSaved(ids))
		one.once(ids, marks...)
		if one.shows("Another dancecard works through the queue") == two.shows("Another dancecard works through the queue") {
			t.Error("both or neither are at work")
		}
	})
}

// One window hands a waiting task to another engine. The one that sends has not heard of it when the task's
// turn comes. What is sent is what history says.
func TestTheLastEngineChoiceIsSent(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 1, Speed: 20}, func(t *testing.T, b *bubble) {
		one, two := b.open("one"), b.open("two")
		one.line.set(true)
		asked := draft("a")
		asked.Clip = bubbleHost + "/samples/waltz.mp4"
		tasks, err := one.store.Create(t.Context(), asked)
		if err != nil {
			t.Fatal(err)
		}
		id := tasks[0].ID
		b.until("it did not arrive", time.Minute, func() bool { return one.task(id).Problem.Code != "" })
		release := one.hang()
		time.Sleep(8 * time.Second)
		two.tell(id, history.Replanned{Engine: api.WanMove, Model: "wan2.2-animate-move", Mode: "wan-std", Price: 0.4})
		one.line.set(false)
		release()
		b.until("it is sent", time.Minute, func() bool { return len(one.requests(simulator.KindSubmit)) > 0 })
		time.Sleep(time.Minute)
		sent := one.requests(simulator.KindSubmit)
		if len(sent) != 1 || !strings.Contains(sent[0].Body, "wan2.2-animate-move") || strings.Contains(sent[0].Body, asked.Template) {
			t.Errorf("%d submissions, the first: %s", len(sent), sent[0].Body)
		}
	})
}

// hang stops the program's own goroutine until the function that it returns is called. Commands that
// are under way go on.
func (w *fakeWindow) hang() (release func()) {
	stop := make(chan struct{})
	w.p.Send(probe{look: func() { <-stop }, done: make(chan struct{})})
	return func() { close(stop) }
}

// The machine sleeps with both windows open and wakes up hours later. Both find the lease stale, and both have
// work to do.
func TestBothWindowsWakeUp(t *testing.T) {
	inBubble(t, quick, func(t *testing.T, b *bubble) {
		b.experienced()
		one := b.open("one")
		two := b.open("two")
		ids := one.add("a", "b", "c", "d", "e", "f")
		b.until("three at the service", time.Minute, func() bool { return len(b.sim.Tasks()) == 3 })
		b.clock.jump(2 * time.Hour) // the service worked on meanwhile
		b.until("all saved", time.Hour, one.allSaved(ids))
		one.once(ids, "a", "b", "c", "d", "e", "f")
		if one.shows("Another dancecard works through the queue") == two.shows("Another dancecard works through the queue") {
			t.Errorf("both or neither are at work:\n%s\n%s", one.screen(), two.screen())
		}
	})
}

// The clock is set back by hours. The holder keeps the lease, or gives it up; but work goes on, and
// one window does it.
func TestTheClockIsSetBack(t *testing.T) {
	t.Parallel()
	for _, back := range []time.Duration{50 * time.Second, 3 * time.Hour} {
		t.Run(back.String(), func(t *testing.T) {
			inBubble(t, quick, func(t *testing.T, b *bubble) {
				b.experienced()
				own := &wall{} // the service's clock goes right
				one, two := b.openAt("one", own), b.openAt("two", own)
				own.jump(back) // the machine's clock was wrong before, and is mended
				time.Sleep(time.Minute)
				ids := one.add("a", "b", "c", "d", "e")
				b.until("three at the service", 2*time.Minute, func() bool { return len(b.sim.Tasks()) == 3 })
				own.jump(-back)
				ids = append(ids, two.add("f")...)
				b.until("all saved", time.Hour, one.allSaved(ids))
				one.once(ids, "a", "b", "c", "d", "e", "f")
				for range 60 {
					time.Sleep(time.Second)
					if one.shows("Another dancecard works through the queue") && two.shows("Another dancecard works through the queue") {
						t.Fatal("nobody is at work")
					}
				}
				if !one.shows("Another dancecard works through the queue") && !two.shows("Another dancecard works through the queue") {
					t.Error("both are at work")
				}
			})
		})
	}
}

// openAt starts a program whose machine has a clock of its own.
func (b *bubble) openAt(name string, clock *wall) *fakeWindow {
	world := b.clock
	b.clock = clock
	defer func() { b.clock = world }()
	return b.open(name)
}
