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

// What is removed from the whole screen leads to the next task, to the one before at the end, and to the list when none
// is left. Undo leads back, redo on again.
func TestRemovingFromTheTaskView(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(4)
	s.start(120, 36)
	s.press("home", "j", "enter")
	s.see("Take 3", "esc back")
	s.press("d")
	s.see("Removed “Take 3” · u undo", "Take 2", "esc back")
	s.press("u")
	s.see("“Take 3” is back on the list", "canceled", "esc back")
	s.press("[")
	s.see("Take 4")
	s.press("]", "U", "]")
	s.see("Take 1")
	s.press("d")
	s.see("Removed “Take 1”", "Take 2", "esc back")
	s.letGo()
	s.press("d")
	s.see("Removed “Take 2”", "Take 4", "esc back")
	s.letGo()
	s.press("d")
	s.see("Removed “Take 4”", "No tasks yet")
	s.press("u", "u")
	s.press("enter")
	s.see("Take 2", "esc back")
}
