package tui_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// canceled has so many tasks at their end.
func (s *harness) canceled(n int) (out []history.Task) {
	var changes []history.Change
	for i := range n {
		t := s.add(history.Draft{Title: fmt.Sprint("Take ", i+1), Picture: shot(fmt.Sprintf("p%d.png", i)), Template: waltz})
		changes = append(changes, history.Change{ID: t.ID, Event: history.CancelDone{}})
	}
	now := s.clock.Now()
	s.clock.set(now.Add(time.Second))
	outcomes, err := s.store.ApplyAll(s.ctx, changes)
	s.must(err)
	s.clock.set(now)
	for _, o := range outcomes {
		out = append(out, o.Task)
	}
	return out
}

// What is done to the task that is shown leaves the marks of others as they are.
func TestMarksSurviveTheTaskView(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	tasks := s.canceled(4)
	s.start(100, 36)
	s.press("space", "space", "enter", "x")
	s.see("Removed “Take 2”")
	s.press("esc")
	s.see("2 marked")
	s.press("enter", "e", "esc")
	s.see("Take 1", "esc back")
	s.press("esc")
	s.see("2 marked")
	s.press("up", "up", "enter", "x") // a marked one
	s.see("Removed “Take 4”")
	s.letGo()
	s.press("x")
	s.see("Removed “Take 3”")
	s.press("esc")
	if got := s.task(tasks[0].ID); !got.Removed.IsZero() {
		t.Errorf("%s was removed", got.Title)
	}
	s.miss("marked")
}

// A long filter does not hide that there are marks, for it is those that x removes.
func TestMarksAreSeenBesideAFilter(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(4)
	s.start(80, 24)
	s.press("space", "space", "space", "/")
	s.write("a filter that takes much room")
	s.press("enter")
	s.see("3 marked", "/a filter that")
}

// Several tasks that fill the form become every picture with every motion, as the first one was made.
func TestSeveralTasksThatFillTheForm(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	done := seconds(history.CancelDone{})
	s.add(history.Draft{Title: "One", Picture: shot("anna.png"), Template: waltz}, done...)
	s.add(history.Draft{Title: "Two", Picture: shot("bo.png"), Template: tango, PictureBackground: true}, done...)
	s.add(history.Draft{Title: "Two", Picture: shot("dai.png"), Template: tango, PictureBackground: true}, done...)
	s.start(160, 50)
	s.press("space", "space", "e")
	s.see("2 pictures × 1 motion: 2 videos")
	s.miss("every picture", "the first one's")
	s.press("esc", "ctrl+a", "e")
	s.see("Every picture goes with every motion: 6 videos from 3 tasks. From the first task: Background and Title.")
}

// A window that only shows acts on tasks as they are by now, not as it last saw them.
func TestAFollowingWindowActsOnWhatIs(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	task := s.add(history.Draft{Title: "One", Picture: sample("anna.jpg"), Template: waltz})
	_, err := s.store.Leases.Hold(s.ctx, store.Program{Name: "another"}, time.Hour)
	s.must(err)
	s.start(120, 36)
	s.press("p")
	s.see("Put “One” on hold")
	s.press("p", "y")
	s.see("Resumed “One”")
	if s.task(task.ID).Held {
		t.Error("it is held still")
	}
}

// With marks the footer and the palette are about the marked tasks, as the keys are.
func TestHintsFollowTheMarks(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := still(s, plainly, 160, 50)
	s.choose(by["failed"])
	s.press("space")
	s.choose(by["queued"])
	if foot := s.footerLine(1); !strings.Contains(foot, "t retry") || !strings.Contains(foot, "e edit & resend") || strings.Contains(foot, "cancel") {
		t.Errorf("a failed task is marked: %q", foot)
	}
	s.press(":")
	s.write("cancel task")
	s.see("Only tasks that haven't started can be canceled")
	s.press("esc", "space") // both are marked
	s.choose(by["saved"])
	if foot := s.footerLine(1); !strings.Contains(foot, "t retry") || !strings.Contains(foot, "c cancel") {
		t.Errorf("a failed and a queued task are marked: %q", foot)
	}
	s.press("esc")
	s.choose(by["saved"])
	if foot := s.footerLine(1); strings.Contains(foot, "retry") || strings.Contains(foot, "cancel") {
		t.Errorf("nothing is marked: %q", foot)
	}
	for _, state := range []string{"failed", "queued"} {
		s.choose(by[state])
		s.press("space")
	}
	s.command("language")
	if foot := s.footerLine(1); !strings.Contains(foot, "t 重试") || strings.Contains(foot, "retry") {
		t.Errorf("two are marked, in Chinese: %q", foot)
	}
}

// The hint for p says what it does to the marked tasks: it pauses as long as one of them is not on hold.
func TestTheHintOfPauseFollowsTheMarks(t *testing.T) {
	t.Parallel()
	s, _ := waitingHarness(t, 3)
	s.press("home", "down", "p", "home", "space", "space")
	if foot := s.footerLine(1); !strings.Contains(foot, "p hold") {
		t.Errorf("%q", foot)
	}
	s.press("p")
	if foot := s.footerLine(1); !strings.Contains(foot, "p resume") {
		t.Errorf("%q", foot)
	}
}
