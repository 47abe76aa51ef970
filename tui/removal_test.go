package tui_test

import "testing"

// What a removal leaves, and why, is said with it.
func TestARemovalSaysWhichTasksItKept(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{quick: true})
	by := still(s, plainly, 160, 50)
	mark := func(names ...string) {
		for _, name := range names {
			s.choose(by[name])
			s.press("space")
		}
	}
	mark("saved", "failed", "canceled", "refused", "running", "queued", "waiting")
	s.press("x")
	s.see("Remove 4 tasks?", "3 active tasks are kept")
	s.press("y")
	s.see("Removed 4 tasks (3 active kept) · u undo", "All 19  Active 12")
	s.press("u")
	s.see("All 23")
	mark("saved", "unsaved", "running")
	s.press("x")
	s.see("Removed “Opening, slow” (2 unfinished kept) · u undo", "All 22")
}
