package tui_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"dancecard/history"
	"dancecard/internal/simulator"
	"dancecard/tui"
)

// The same clip under two names is one motion: it is made and paid for once, and the estimate knows.
func TestOneClipUnderTwoNames(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "clips/waltz.mp4")
	data, err := os.ReadFile(filepath.Join(dir, "waltz.mp4"))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "again.mp4"), data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("anna.jpg", "./")
	s.see("1 picture × 2 motions: 2 videos", "1 template ¥")
	s.press("ctrl+s", "s")
	s.until("Done 2", time.Hour)
	wantAsked(t, s, 3, 1, 1, 2)
}

// What is known already is not paid for again, and the estimate says so.
func TestASecondBatchCostsLess(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("anna.jpg", "waltz.mp4")
	s.press("ctrl+s")
	s.until("Done 1", time.Hour)
	s.fill("./", "") // the motion has stayed in the form
	s.see("2 pictures × 1 motion: 2 videos", "Template in the library", "1 check ¥0.004 (1 picture already")
	s.miss("1 template")
	s.press("ctrl+s", "s")
	s.until("Done 3", time.Hour)
	wantAsked(t, s, 2+1+2, 2, 1, 3)
}

// The same picture under two names is checked and paid for once. The estimate says why it is no more.
func TestOnePictureUnderTwoNames(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "pictures/chen.jpg", "clips/waltz.mp4")
	data, err := os.ReadFile(filepath.Join(dir, "anna.jpg"))
	if err == nil {
		err = os.WriteFile(filepath.Join(dir, "again.jpg"), data, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("chen.jpg", "waltz.mp4")
	s.press("ctrl+s")
	s.until("Done 1", time.Hour)
	s.fill("./", "")
	s.see("4 pictures × 1 motion: 4 videos", "2 checks ¥0.008 (1 picture already", "checked, 1 the same as others)")
	s.press("ctrl+s", "s")
	s.until("Done 5", 2*time.Hour)
	if checks := s.asked(simulator.KindDetect)[0]; checks != 1+2 {
		t.Errorf("%d checks were made", checks)
	}
}

// Of a batch that partly runs, what waits is canceled. The screen says that the rest goes on.
func TestABatchThatIsPartlyAtWorkIsCanceled(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	config := o.config
	o.speed, o.config = 1, func(c *tui.Config) { config(c); c.InFlight = 1 }
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("./", s.sim.TemplateIDs()[0]+" "+s.sim.TemplateIDs()[1])
	s.press("ctrl+s", "s")
	s.until("● running", 10*time.Minute)
	s.press("b", "ctrl+a", "c")
	s.see("Cancel 3 tasks?", "1 marked task can't be canceled")
	s.press("c")
	s.see("Canceled 3 tasks")
	s.until("Done 4", time.Hour)
	wantAsked(t, s, 4, 2, 0, 1)
}

// A file that is gone when the batch is written down brings all of it back into the form.
func TestABatchThatCannotBeWrittenDown(t *testing.T) {
	t.Parallel()
	dir, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png", "clips/waltz.mp4", "clips/tango.mp4")
	s := newHarness(t, o)
	s.start(160, 50)
	s.fill("*.*g", "*.mp4")
	s.press("ctrl+s")
	s.see("Send 4 videos")
	s.must(os.Remove(filepath.Join(dir, "tango.mp4")))
	s.press("s")
	s.see("Not added to the queue", "2 pictures × 2 motions: 2 of 4 videos", "✖ tango.mp4")
	if n, err := s.store.Counts(s.ctx); err != nil || n.All != 0 {
		t.Errorf("%d tasks, %v", n.All, err)
	}
}

// Keys about batches and marks say why they do nothing.
func TestKeysOfBatchesSayWhy(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(120, 36)
	s.press("b")
	s.see("No task selected")
	s.press("ctrl+a")
	s.see("No tasks to mark")
	s.add(history.Draft{Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.advance(time.Minute)
	s.press("b")
	s.see("isn't part of a batch")
	s.press("space", "x", "ctrl+a")
	s.see("No tasks to mark")
}

// The batch that is shown stays so while its tasks go, and says so when none is left.
func TestTheLastTaskOfABatchIsRemoved(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	tasks, err := s.store.Create(s.ctx, onEngine(history.Draft{Title: "one", Picture: shot("bo.png"), Template: waltz}), onEngine(history.Draft{Title: "two", Picture: shot("bo.png"), Template: tango}))
	s.must(err)
	for _, task := range tasks {
		_, err := s.store.Apply(s.ctx, task.ID, history.CancelDone{})
		s.must(err)
	}
	s.add(history.Draft{Title: "alone", Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...)
	s.start(120, 36)
	s.press("down", "b")
	s.see("batch of 2 tasks")
	s.press("ctrl+a", "x", "y")
	s.see("No tasks of this batch here", "Removed 2 tasks")
	s.press("u")
	s.see("batch of 2 tasks")
	s.press("esc")
	s.see("anna.png", "All 3")
}
