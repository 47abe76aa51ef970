package tui_test

import (
	"strings"
	"testing"

	"dancecard/tui"
)

// The help begins with what can be done to the selected task, then tells the screen's other keys and those that work
// everywhere. It is there in the form too, and where the key is asked for.
func TestTheHelpBeginsWithWhatCanBeDoneNow(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.failed(1)
	s.start(120, 100)
	parts := func() (now, rest string) {
		t.Helper()
		_, after, ok := strings.Cut(s.text(), "│ Now ")
		now, rest, found := strings.Cut(after, "On this screen")
		if !ok || !found {
			t.Fatal(s.text())
		}
		return now, rest
	}
	s.press("?")
	now, rest := parts()
	if !strings.Contains(now, "│ t   ") || strings.Contains(now, "│ c   ") || !strings.Contains(rest, "│ c   ") || !strings.Contains(rest, "Everywhere") || strings.Index(now, "│ t   ") > strings.Index(now, "│ e   ") {
		t.Error(s.text())
	}
	s.press("f1", "n", "f1")
	if now, _ = parts(); !strings.Contains(now, "Send the task") {
		t.Error(s.text())
	}
	s.press("f1", "esc")
	s.command("key")
	s.press("f1")
	s.see("On this screen", "On other screens")
}

// In the help / looks for words in titles, texts and keys; esc takes that back, and then closes it.
func TestTheHelpIsNarrowed(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(1)
	s.start(120, 36)
	for typed, want := range map[string]string{"cancel": "Cancel a queued task", "CTRL+Z": "fg to resume", "put hold": "Put a waiting task on hold", "switch-engine": "Switch the engine"} {
		s.press("?", "/")
		s.write(typed)
		s.see(want)
		s.miss("Go to the top")
		s.press("enter")
		s.see(want, "esc close")
		s.press("esc")
		s.see("more lines")
		s.press("q")
		s.miss("esc close")
	}
	s.press("?", "/")
	s.write("qqq")
	s.see("No match for “qqq” · esc clear")
	s.press("esc", "esc")
	s.miss("more lines")
}

// The palette lists what does something now before the rest, and what was chosen last first, also in the next window.
// Of the rest it says why it does nothing.
func TestThePaletteBeginsWithWhatApplies(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(1)
	s.start(120, 100)
	order := func(names ...string) {
		t.Helper()
		last := -1
		for _, name := range names {
			at := strings.Index(s.text(), name+"    ")
			if at < 0 || at < last {
				t.Fatalf("%s is not in its place:\n%s", name, s.text())
			}
			last = at
		}
	}
	s.press(":")
	order("Retry", "Open", "Undo", "Cancel task")
	s.miss("Only tasks that haven't started can be")
	s.write("sort")
	s.press("enter", ":")
	order("Sort", "Retry")
	s.write("cancel task")
	s.see("Cancel task", "Only tasks that haven't started can be") // which is said below the list
	s.press("enter")
	s.see("Only tasks that haven't started can be canceled")
	s.press(":")
	order("Sort", "Retry", "Cancel task")
	s.config.Used = tui.Used(s.model)
	s.start(120, 100)
	s.press(":")
	order("Sort", "Retry", "Cancel task")
}
