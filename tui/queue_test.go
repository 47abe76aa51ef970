package tui_test

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/simulator"
)

// takes starts the program with so many tasks in its queue, of which the first goes to the service.
func takes(s *harness, n int) (ids []history.TaskID) {
	for i := range n {
		ids = append(ids, s.add(history.Draft{Title: fmt.Sprint("Take ", i+1), Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]}).ID)
	}
	s.start(160, 40)
	s.advance(10 * time.Second)
	return ids
}

func TestTheQueueIsReordered(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1})
	ids := takes(s, 4) // nothing is known of how long they take, so the first goes alone
	s.press("home")
	s.see("#3 ~1", "1 running   ○ 3 queued   4 tasks, about 1") // the newest comes last, behind two that take four minutes each
	s.press("F")
	s.see("Moved “Take 4” to the front", "waiting       #1 ~")
	s.press("{")
	s.see("Can't move any further in the queue")
	s.press("}")
	s.see("Moved “Take 4” down", "Moved down in the queue")
	s.press("alt+up")
	s.see("Moved “Take 4” up")
	s.press("s")
	s.see("by queue")
	s.press("G", "space", "home")
	if row := s.cursorRow(); row == "" || s.task(ids[0]).State != history.OnServer {
		t.Fatal("the first is not at the service")
	}
	s.press("esc", "p")
	s.see("Already at Model Studio: only waiting tasks can be put on hold")
	s.press("F")
	s.see("Already at Model Studio: only waiting tasks can be moved")
	s.until("saved", 10*time.Minute)
	s.advance(10 * time.Second)
	var sent []string
	for _, r := range s.requests(simulator.KindSubmit) {
		sent = append(sent, r.TaskID)
	}
	if second := s.task(ids[3]).RemoteID; len(sent) < 2 || sent[1] != second {
		t.Errorf("sent as the second was %v, not Take 4, which is %s", sent, second)
	}
}

// What is held stays here, is not counted on, and goes when it is released.
func TestHoldAndRelease(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 20})
	ids := takes(s, 3)
	s.press("home", "space", "space", "p")
	s.see("Put 2 tasks on hold", "‖ on hold", "‖ 2 on hold", "1 task, about")
	for _, word := range []string{"on hold", "已暂停"} { // found by either language's word
		s.press("/", "ctrl+u")
		s.write(word)
		s.press("enter")
		s.see("/" + word + " 2 matches")
	}
	s.press("/", "ctrl+u", "enter") // the marks stay
	s.advance(20 * time.Minute)
	for _, id := range ids[1:] {
		if got := s.task(id); got.State != history.Waiting || !got.Held {
			t.Errorf("task %d is %q", id, got.State)
		}
	}
	s.press("p", "y")
	s.see("Resumed 2 tasks")
	s.miss("‖")
	s.advance(20 * time.Minute)
	for _, id := range ids {
		if got := s.task(id); got.State != history.Saved {
			t.Errorf("task %d is %q", id, got.State)
		}
	}
}

// A second p while the first is still being written acts on what that leads to.
func TestPauseTwiceAtOnce(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1})
	ids := takes(s, 3)
	s.press("home")
	s.update(keyPress("p")) // its result is not taken in before the next key
	s.send(keyPress("p"))
	s.see("Resume “Take 3”")
	if !s.task(ids[2]).Held {
		t.Error("the first key did nothing")
	}
	s.press("y")
	s.see("Resumed “Take 3”")
}

// So does a second d: what is removed already is not removed again, and the next task stays.
func TestRemoveTwiceAtOnce(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	tasks := s.canceled(3)
	s.start(100, 24)
	s.update(keyPress("d"))
	s.send(keyPress("d"))
	s.see("Removed “Take 3”")
	if !s.task(tasks[1].ID).Removed.IsZero() {
		t.Error("the next task was removed too")
	}
}

// A service that asks to slow down is waited for. That is no failure, and the screen says when it
// goes on.
func TestBackoffAfterThrottling(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	lift := s.sim.Inject(simulator.Fault{
		Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 429, Code: "Throttling.RateQuota", Message: "Requests rate limit exceeded.", RetryAfter: 3 * time.Minute,
	})
	ids := takes(s, 1)
	s.see("◌ waiting", "rate limited · retrying at 12:03:0")
	s.miss("failed", "retrying soon")
	lift()
	s.until("✔ saved", 10*time.Minute)
	if n := len(s.requests(simulator.KindSubmit)); n != 2 || s.task(ids[0]).Problem != (history.Problem{}) {
		t.Errorf("%d submissions, and %+v is left of it", n, s.task(ids[0]).Problem)
	}
}

// A running task shows how long it will take. When it takes longer it says so.
func TestARunningTaskShowsItsTime(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1})
	s.experienced()
	takes(s, 1)
	s.advance(time.Minute)
	s.see("1 min 5 s of about 4 min (3–6 min)")
	s.hold(service)
	s.advance(7 * time.Minute)
	s.see("longer than usual (3–6 min)", "1 task, about")
}

// Two windows on one history: what the follower moves and holds is what the other one sends.
func TestTheSecondWindowReordersTheQueue(t *testing.T) {
	inBubble(t, simulator.Options{Seed: 3}, func(t *testing.T, b *bubble) {
		one, two := b.open("one"), b.open("two")
		ids := one.add("a", "b", "c", "d")
		b.until("the first is at the service", time.Minute, func() bool { return one.task(ids[0]).State == history.OnServer })
		b.until("the second window shows the others", 10*time.Second, func() bool { return two.shows("All 4", "#3") })
		two.press("g", "F", "j", "p") // d to the front, c is held
		two.want("Put “take c” on hold")
		b.until("the first window shows it", 10*time.Second, func() bool { return one.shows("on hold") })
		b.until("all others are saved", time.Hour, one.allSaved([]history.TaskID{ids[0], ids[1], ids[3]}))
		if got := one.task(ids[2]); got.State != history.Waiting || len(b.accepted("c")) > 0 {
			t.Errorf("the held one: %+v", got)
		}
		sent := slices.Clone(ids[:0])
		for _, there := range b.sim.Tasks() {
			for _, id := range ids {
				if one.task(id).RemoteID == there.ID {
					sent = append(sent, id)
				}
			}
		}
		if want := []history.TaskID{ids[0], ids[3], ids[1]}; !slices.Equal(sent, want) {
			t.Errorf("sent %v, want %v", sent, want)
		}
		two.press("p", "y")
		b.until("the held one is saved", time.Hour, one.allSaved(ids[2:3]))
	})
}

// The status of a motion's videos that wait is its making; the making goes to the front with them.
func TestAMotionGoesToTheFront(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{speed: 1})
	s.start(160, 50)
	for _, name := range []string{"a", "b", "c"} {
		d := history.Draft{Title: name, Picture: sample("anna.jpg"), Clip: studio + "/clips/" + name + ".mp4", Engine: api.AnimateAnyone, Model: "animate-anyone-gen2"}
		_, err := s.store.Create(s.ctx, d)
		s.must(err)
	}
	s.hold(service)
	s.advance(7 * time.Second)
	s.press("home", "F")
	s.see("Moved “c” to the front")
	live, err := s.store.Live(s.ctx)
	s.must(err)
	turns := map[string]int64{}
	for _, task := range live {
		if task.Kind == history.MakesMotion {
			turns[task.Title] = task.Turn
		}
	}
	if turns["c"] >= turns["b"] {
		t.Errorf("the motions are made in the order of %v", turns)
	}
}
