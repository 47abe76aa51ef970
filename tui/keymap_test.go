package tui_test

import (
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// waitingHarness shows n tasks that wait, of which none is sent: the account is not asked for anything.
func waitingHarness(t *testing.T, n int) (*harness, []history.TaskID) {
	t.Helper()
	s := newHarness(t, settings{})
	s.hold(service)
	return s, takes(s, n)
}

// The keys that lead in and out elsewhere pause and answer nothing.
func TestBackAndOpenTouchNothing(t *testing.T) {
	t.Parallel()
	s, ids := waitingHarness(t, 3)
	open := func() bool { return !strings.Contains(s.text(), "newest first") }
	for _, key := range []string{"l", "right", "enter"} {
		s.press("home", key)
		if !open() {
			t.Errorf("%s does not open the task", key)
		}
		s.press("esc")
	}
	for _, key := range []string{"h", "left", "backspace", "esc", "ｈ"} {
		if s.press("l", key); open() {
			t.Errorf("%s does not go back", key)
		}
		if s.press(key); open() {
			t.Errorf("%s opens something", key)
		}
	}
	s.press("l", "l", "right")
	if !open() {
		t.Error("l leaves the detail")
	}
	for _, id := range ids {
		if got := s.task(id); got.Held || got.State != history.Waiting && got.State != history.Sending {
			t.Errorf("%s is %s, held %t", got.Title, got.State, got.Held)
		}
	}
}

// [ and ] go to other groups in the list, and to other tasks in the detail. { and } and the others move.
func TestBracketsAndBraces(t *testing.T) {
	t.Parallel()
	s, ids := waitingHarness(t, 4)
	turns := func() (out [4]int64) {
		for i, id := range ids {
			out[i] = s.task(id).Turn
		}
		return out
	}
	before := turns()
	s.press("home", "]")
	s.press("]")
	s.see("No finished tasks yet")
	s.press("[", "【")
	s.see("◌ waiting")
	s.press("home", "enter")
	s.see("Take 4")
	s.press("]")
	s.see("Take 3")
	s.press("]", "】", "]")
	s.see("Take 1", "This is the last task")
	s.press("[", "[", "[", "[")
	s.see("Take 4", "This is the first task")
	if turns() != before {
		t.Error("a task was moved")
	}
	s.press("esc")
	for _, keys := range [][2]string{{"{", "}"}, {"alt+up", "alt+down"}, {"ctrl+k", "ctrl+j"}, {"「", "』"}, {"｛", "｝"}} {
		s.press("home", keys[0])
		s.see("Moved “Take 4” up · u undo")
		if turns() == before {
			t.Errorf("%s moves nothing", keys[0])
		}
		s.press(keys[1])
		s.see("Moved “Take 4” down · u undo")
		if turns() != before {
			t.Errorf("%s does not move it back", keys[1])
		}
	}
}

// f filters, as / does; d removes and can be undone; K scrolls, l opens, h goes back.
func TestKeysOfFileManagers(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(3)
	s.start(120, 36)
	for _, key := range []string{"f", "/", "、", "／"} {
		s.press(key)
		s.write("Take 1")
		s.see("/Take 1")
		s.press("esc")
	}
	s.press("d")
	s.see("Removed “Take 3” · u undo")
	s.letGo()
	s.press("d")
	s.see("Removed “Take 2” · u undo")
	s.press("K")
	s.miss("Change the API key")
	s.press("l")
	s.see("esc back")
	s.press("h")
	s.miss("esc back")
	s.press("h")
	s.see("“h” goes back in a task now · p pauses") // here it does nothing
}

// p pauses at once, which u takes back; going on asks with the sum, and so does undoing a pause.
func TestPauseAndResume(t *testing.T) {
	t.Parallel()
	s, ids := waitingHarness(t, 3)
	held := func(want bool) {
		t.Helper()
		for _, id := range ids[1:] {
			if got := s.task(id); got.Held != want {
				t.Errorf("%s: held %t", got.Title, got.Held)
			}
		}
	}
	s.press("home", "space", "space", "p")
	s.see("Put 2 tasks on hold · u undo")
	held(true)
	s.press("p")
	s.see("Resume 2 tasks for at most ¥9.60?", "Once resumed")
	s.press("n")
	held(true)
	s.press("p", "y")
	s.see("Resumed 2 tasks · u undo")
	held(false)
	s.press("u")
	s.see("2 tasks are on hold again")
	held(true)
	s.press("u") // the pause itself
	s.see("Resume 2 tasks for at most ¥9.60?")
	held(true)
	s.press("esc", "u", "u")
	s.see("Resumed 2 tasks · U redo")
	held(false)
	s.press("U")
	s.see("2 tasks are on hold again")
	held(true)
}

// Where the length of the clip is known, the question tells the cost, and not the most that it can be.
func TestResumeTellsTheCost(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	for _, title := range []string{"First", "Second"} {
		checked := happening{0, history.Checked{Pass: true, Price: 0.004}}
		s.add(history.Draft{Title: title, Picture: shot(title + ".png"), Template: waltz, Price: 0.08, Length: 5, Detect: true}, checked)
	}
	s.hold(service)
	s.start(100, 24)
	s.press("p", "p")
	s.see("Resume “Second” for about ¥0.40?", "1 video ¥0.40")
	s.miss("1 check") // that was paid for
	s.press("n", "u") // takes the pause back
	s.see("Resume “Second” for about ¥0.40?")
}

// What is on hold stays so at the front of the queue, and that is said.
func TestTheFrontSaysWhatStaysOnHold(t *testing.T) {
	t.Parallel()
	s, ids := waitingHarness(t, 4)
	s.press("home", "p", "F")
	s.see("Moved “Take 4” to the front, still on hold · p resume · u undo")
	s.press("home", "space", "space", "F")
	s.see("Moved 2 tasks to the front, 1 still on hold · p resume")
	s.press("esc", "u", "u")
	s.see(" back · U redo")
	if got := s.task(ids[3]); !got.Held || got.Turn < s.task(ids[2]).Turn {
		t.Errorf("held %t, turn %d", got.Held, got.Turn)
	}
}

// What was removed can be undone after a restart, and for days; so can everything else.
func TestUndoSurvivesARestart(t *testing.T) {
	t.Parallel()
	s, ids := waitingHarness(t, 3)
	done := s.canceled(2)
	s.advance(time.Minute)
	s.press("home", "space", "space", "d")
	s.see("Remove 2 tasks?", "stay on disk")
	s.press("d")
	s.see("Removed 2 tasks · u undo", "All 3")
	s.press("home", "p", "F")
	s.send(tui.Quit())
	s.jump(26 * time.Hour)
	s.start(120, 36)
	s.advance(10 * time.Second)
	s.press("u")
	s.see(" back · U redo")
	s.press("u", "y")
	s.see("Resumed “Take 3”")
	s.press("u")
	s.see("2 tasks are back on the list", "All 5")
	s.press("u")
	s.see("Nothing to undo")
	for _, task := range done {
		if !s.task(task.ID).Removed.IsZero() {
			t.Errorf("%s is still removed", task.Title)
		}
	}
	if s.task(ids[2]).Held {
		t.Error("it is still on hold")
	}
}

// Undo waits for what is still being written: it never takes back something older.
func TestUndoWaitsForWhatIsBeingWritten(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	tasks := s.canceled(2)
	s.start(120, 36)
	s.press("d", "home")
	_, remove := s.model.Update(keyPress("d"))
	_, undo := s.model.Update(keyPress("u")) // the disk is busy
	s.run(undo)
	s.drain()
	s.run(remove)
	s.drain()
	s.see("“Take 1” is back on the list")
	if !s.task(tasks[0].ID).Removed.IsZero() || s.task(tasks[1].ID).Removed.IsZero() {
		t.Error("another one came back")
	}
}

// A filled form is never thrown away unasked: not by ctrl+c in it, nor by q behind it.
func TestAFilledFormIsNotThrownAway(t *testing.T) {
	t.Parallel()
	for name, keys := range map[string][]string{
		"ctrl+c in it": {"ctrl+c"}, "esc and q": {"esc", "q"}, "esc and Q": {"esc", "Q"}, "esc and full-width q": {"esc", "ｑ"}, "from the motions": {"esc", "2", "q"},
		"esc and ctrl+c": {"esc", "ctrl+c"},
	} {
		s := newHarness(t, settings{})
		s.start(120, 36)
		s.press("n")
		s.write("/pictures/anna.jpg")
		s.press("esc") // closes the offers, if there are any
		if s.screenName() == "list" {
			s.press("n")
		}
		s.press(keys...)
		if s.ended {
			t.Fatalf("%s: it ended", name)
		}
		s.see("Quit?", "The task in the form isn't sent yet")
		s.press("n")
		s.press("esc", "1", "n")
		s.see("/pictures/anna.jpg")
		s.press("ctrl+c", "ctrl+c")
		if !s.ended {
			t.Errorf("%s: a second ctrl+c does not quit", name)
		}
	}
}

// screenName tells the list from everything else.
func (s *harness) screenName() string {
	if strings.Contains(s.text(), "newest first") {
		return "list"
	}
	return ""
}

// In the first moment a question takes only what leaves it; then y, n, digits, enter and its own keys.
func TestAQuestionIsReadFirst(t *testing.T) {
	t.Parallel()
	begin := func() *harness {
		s := newHarness(t, settings{})
		s.canceled(3)
		s.start(120, 36)
		s.press("ctrl+a", "x")
		s.see("Remove 3 tasks?")
		return s
	}
	for _, key := range []string{"y", "1", "enter", "d", "x", "ｙ", "１"} {
		s := begin()
		s.send(keyPress(key))
		s.advance(tui.QuestionPause - time.Millisecond)
		s.send(keyPress(key))
		s.see("Remove 3 tasks?", "All 3")
		s.advance(time.Millisecond)
		s.send(keyPress(key))
		s.see("Removed 3 tasks", "All 0")
	}
	for _, key := range []string{"n", "esc", "q", "ｎ"} {
		s := begin()
		s.send(keyPress(key))
		s.miss("Remove 3 tasks?")
		s.see("All 3")
	}
	s := begin()
	s.press("2") // the last answer is to leave it
	s.miss("Remove 3 tasks?")
	s.see("All 3")
}

// After a refusal of the account p asks with the sum before it sends on; leaving the question sends nothing.
func TestResumeAfterAnAccountErrorAsks(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	paid := s.sim.Inject(simulator.Fault{Kind: simulator.KindSubmit, Do: simulator.Refuse, Status: 400, Code: "Arrearage", Message: "In arrears."})
	ids := takes(s, 4)
	s.see("Sending stopped: Arrearage · p resume")
	sent := len(s.requests(simulator.KindSubmit))
	s.press("home", "p")
	s.see("Resume sending 3 tasks for at most ¥14.40?", "Sending stopped: ")
	s.press("n")
	s.advance(time.Minute)
	s.press("p", "o") // only this one is paused
	s.see("Put “Take 4” on hold")
	if !s.task(ids[3]).Held || len(s.requests(simulator.KindSubmit)) != sent {
		t.Errorf("held %t; %d submissions more", s.task(ids[3]).Held, len(s.requests(simulator.KindSubmit))-sent)
	}
	s.press("p")
	s.see("Resume sending 2 tasks ")
	paid()
	s.press("y")
	s.see("Sending resumed")
	s.advance(10 * time.Second)
	if len(s.requests(simulator.KindSubmit)) == sent {
		t.Error("nothing was sent")
	}
}

// a answers what is unconfirmed, in the list and in the detail, and so does enter there.
func TestAnUnconfirmedTaskIsResolved(t *testing.T) {
	t.Parallel()
	for _, keys := range [][]string{{"a"}, {"ａ"}, {"l", "a"}, {"enter", "enter"}} {
		s := unsureStage(t, false)
		s.until("isn't on your account; it most likely never arrived · a resolve", 3*time.Minute)
		s.press(keys...)
		s.see("Resolve “Opening”")
		s.press("q")
		s.miss("Resolve “Opening”")
	}
}

// Marking all again takes the marks off.
func TestMarkAllToggles(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(4)
	s.start(120, 36)
	s.press("ctrl+a")
	s.see("4 marked")
	s.press("ctrl+a")
	s.miss("marked")
	s.press("space", "ctrl+a")
	s.see("4 marked")
}

// What was filled in from a task is there again with e; what was chosen beside it is not.
func TestAChoiceCountsAsFilledIn(t *testing.T) {
	t.Parallel()
	for _, changed := range []bool{false, true} {
		s := newHarness(t, settings{})
		s.canceled(1)
		s.start(120, 36)
		s.press("e", "tab", "tab")
		if changed {
			s.press("right")
		}
		s.press("esc", "q")
		if s.ended == changed {
			t.Errorf("changed %t: ended %t\n%s", changed, s.ended, s.text())
		}
	}
}
