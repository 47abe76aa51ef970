package tui_test

import (
	"fmt"
	"path/filepath"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/simulator"
)

// failed has so many tasks that the service could not do.
func (s *harness) failed(n int) (out []history.Task) {
	for i := range n {
		d := history.Draft{Title: fmt.Sprint("Take ", i+1), Picture: sample("anna.jpg") + "?" + fmt.Sprint(i), Template: s.sim.TemplateIDs()[0], Price: 0.08}
		out = append(out, s.add(d, append(accepted(i, plainly), happening{time.Second, history.Reported{Status: api.Failed, Code: "InternalError"}})...))
	}
	return out
}

// t sends a failed task again as a new one, after a question with the sum. Once that was done, it says so.
func TestAFailedTaskIsSentAgain(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.failed(1)
	s.start(120, 36)
	s.see("t retry")
	s.press("t")
	s.see("Retry “Take 1” for at most ¥4.80?")
	s.press("n")
	if n := len(s.requests(simulator.KindSubmit)); n != 0 || len(s.everything()) != 1 {
		t.Fatalf("leaving the question sent %d tasks", n)
	}
	s.press("t", "t")
	s.see("“Take 1” is in the queue again", "All 2")
	s.advance(10 * time.Second)
	if n := len(s.requests(simulator.KindSubmit)); n != 1 {
		t.Errorf("%d were sent", n)
	}
	s.press("end", "t")
	s.see("Retry “Take 1” for", "Already retried just now", "Retrying may")
	s.press("esc", "enter", "t")
	s.see("Already retried")
	s.press("esc", "esc")
	s.command("retry-failed")
	s.see("No failed task is left to retry")
}

// Marked tasks are sent again together; the second answer takes all that failed, and asks again with their sum.
func TestAllFailedTasksAreSentAgain(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.failed(4)
	s.canceled(1)
	s.hold(service)
	s.start(120, 36)
	s.press("down", "space", "space", "t")
	s.see("Retry 2 tasks for at most ¥9.61?", "All failed tasks…")
	s.press("a")
	s.see("Retry 4 tasks for at most ¥19.22?")
	s.miss("All failed")
	s.press("y")
	s.see("4 tasks are in the queue again", "All 9")
	s.press("home", "t")
	s.see("Only failed, rejected or canceled tasks can be retried · e edit")
}

// What the question about all failed tasks counts is what it sends: not a task that can't be sent as it is.
func TestAllFailedTasksAreCountedAsTheyAreSent(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.failed(3)
	gone := history.Draft{Title: "Gone", Picture: filepath.Join(s.folder, "gone.png"), Template: s.sim.TemplateIDs()[0]}
	s.add(gone, append(accepted(9, plainly), happening{time.Second, history.Reported{Status: api.Failed, Code: "InternalError"}})...)
	s.hold(service)
	s.start(120, 36)
	s.press("end", "t")
	s.see("Retry “Take 1” for", "All failed tasks…")
	s.miss("All 4 failed")
	s.press("a")
	s.see("Retry 3 tasks for", "Left out: 1 task that can't be retried", "Retry 3 tasks")
	s.press("y")
	s.see("3 tasks are in the queue again", "All 7")
}

// Failed tasks are found behind any number of problems that can't be sent again.
func TestFailedTasksAreFoundBehindOtherProblems(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	drafts := make([]history.Draft, preflight.MostVideos)
	for i := range drafts {
		drafts[i] = history.Draft{Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]}
	}
	created, err := s.store.Create(s.ctx, drafts...)
	s.must(err)
	for _, e := range []history.Event{history.SendBegan{}, history.SendLost{}} {
		changes := make([]history.Change, len(created))
		for i, t := range created {
			changes[i] = history.Change{ID: t.ID, Event: e}
		}
		_, err = s.store.ApplyAll(s.ctx, changes)
		s.must(err)
	}
	s.failed(1)
	s.hold(service)
	s.start(120, 36)
	s.command("retry-failed")
	s.see("Retry “Take 1” for")
}

// The cost of each task is that of its own length: of one whose length is not known it is told what it may cost.
func TestRetryTellsEachTasksCost(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.failed(1)
	known := history.Draft{Title: "Known", Picture: sample("anna.jpg") + "?9", Template: s.sim.TemplateIDs()[1], Price: 0.08, Length: 5}
	s.add(known, append(accepted(9, plainly), happening{time.Second, history.Reported{Status: api.Failed, Code: "InternalError"}})...)
	s.start(120, 36)
	s.press("ctrl+a", "t")
	s.see("Retry 2 tasks for at most ¥5.21?") // two checks, 60 and 5 seconds
	s.press("esc", "esc", "home", "t")
	s.see("Retry “Known” for about ¥0.40?")
}

// A rejected task waits again itself: the service surely does not have it.
func TestARejectedTaskWaitsAgain(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	refused := history.SendRefused{Problem: history.Problem{Op: api.OpSubmit, HTTP: 400, Code: "InvalidParameter"}}
	task := s.add(history.Draft{Title: "Take 1", Picture: sample("anna.jpg"), Template: s.sim.TemplateIDs()[0]}, seconds(history.SendBegan{}, refused)...)
	s.start(120, 36)
	s.press("t", "y")
	s.see("“Take 1” is in the queue again", "All 1")
	s.advance(10 * time.Second)
	if got := s.task(task.ID); got.State != history.OnServer && got.State != history.Finished && got.State != history.Saved {
		t.Errorf("it is %s", got.State)
	}
}

// f2 gives a task a title, in the list and in the view; u gives it the old one back.
func TestATaskIsRenamed(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	tasks := s.canceled(2)
	s.start(120, 36)
	s.press("f2")
	s.see("Rename “Take 2”")
	s.press("ctrl+u")
	s.write("Finale")
	s.press("enter")
	s.see("Renamed to “Finale” · u undo", "Finale")
	s.press("enter", "N", "ctrl+u", "enter")
	s.see("Title removed · u undo", "Renamed to “Finale”")
	s.press("u")
	s.see("“Finale” has its old title back · U redo")
	s.press("u")
	s.see("“Take 2” has its old title back")
	s.press("U")
	s.see("Renamed to “Finale” again · u undo")
	if got := s.task(tasks[1].ID).Title; got != "Finale" {
		t.Errorf("it is called %q", got)
	}
	s.press("esc", "/")
	s.write("finale")
	s.see("Finale")
	s.miss("Take 1")
}
