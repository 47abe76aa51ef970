package tui_test

import (
	"fmt"
	"testing"

	"dancecard/history"
)

// u brings back one removal after the other, whatever was removed.
func TestEveryRemovalCanBeUndone(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.made("https://clips.example/waltz.mp4", waltz, s.ownFingerprint())
	var tasks []history.Task
	for i := range 4 {
		tasks = append(tasks, s.add(history.Draft{Title: fmt.Sprint("Take ", i), Picture: shot("anna.png"), Template: waltz}, seconds(history.CancelDone{})...))
	}
	s.start(120, 36)
	s.press("x", "x", "2", "x", "1", "x")
	s.see("All 2")
	for _, want := range []string{"All 3", "All 3", "All 4", "All 5"} {
		s.press("u")
		s.see(want)
	}
	for _, task := range tasks {
		if !s.task(task.ID).Removed.IsZero() {
			t.Errorf("%s did not come back", task.Title)
		}
	}
	s.press("2")
	s.see("waltz")
	s.press("u")
	s.see("Nothing to undo")
}
