package tui_test

import "testing"

// The keys that move by parts of the screen do so, and the form has its help.
func TestPageKeys(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(60)
	s.start(120, 36) // 30 rows
	at := func(want string) {
		t.Helper()
		s.press("enter")
		s.see(want)
		s.press("h")
	}
	for _, step := range []struct{ key, title string }{
		{"L", "Take 33"},
		{"M", "Take 46"},
		{"H", "Take 60"},
		{"ctrl+d", "Take 45"},
		{"ctrl+u", "Take 60"},
		{"ctrl+f", "Take 31"},
		{"ctrl+b", "Take 60"},
		{"G", "Take 1"},
		{"H", "Take 28"},
		{"L", "Take 1"},
	} {
		s.press(step.key)
		at(step.title)
	}
	s.press("n", "f1")
	s.see("On this screen")
	s.press("q")
	s.see("New task")
}
