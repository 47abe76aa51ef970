package tui_test

import (
	"strings"
	"testing"
	"time"
)

// What is still to be found out has a line in its field's place, and nothing that is being typed is called wrong.
func TestWhatIsNotCheckedYetSaysSo(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(80, 36)
	open := s.hold(anything)
	s.press("n")
	s.write(shot("anna.png"))
	inOrder(t, s, "◌ Picture not checked yet", "○ Add a motion")
	s.advance(2 * time.Second)
	inOrder(t, s, "◌ Checking 1 picture…", "○ Add a motion")
	s.press("tab")
	s.write(shot("waltz.mp4") + " " + shot("tango.mp4"))
	s.see("◌ Checking 1 picture…", "◌ Motion not checked yet", "◌ waltz.mp4  Not checked yet")
	s.press("tab")
	s.see("◌ Checking 1 picture…", "◌ Checking 2 motions…", "◌ waltz.mp4  Checking…")
	s.miss("✖")
	open()
	s.see("✔ anna.png")
	s.miss("◌")
}

// A file that was completed is checked at once.
func TestWhatWasCompletedIsChecked(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/bo.png")
	s := newHarness(t, o)
	s.start(120, 36)
	s.press("n")
	s.write("an")
	s.advance(2 * time.Second) // nothing is judged while there are completions
	s.press("tab")
	s.see("▌Picture", "✔ JPEG")
	s.press("ctrl+u")
	s.write("bo")
	s.see("│ bo.png")
	s.press("esc")
	s.see("◌ Picture not checked yet")
	s.advance(2 * time.Second)
	s.see("✖ No picture is called “bo”")
}

// The sources of a field are listed in its order, whatever the checks say of them.
func TestSourcesAreListedInTheirOrder(t *testing.T) {
	t.Parallel()
	_, o := shelfOf(t, "pictures/anna.jpg", "pictures/tiny.png", "pictures/bo.png")
	s := newHarness(t, o)
	s.start(160, 50)
	s.press("n")
	s.paste("bo.png tiny.png anna.jpg")
	inOrder(t, s, "✔ bo.png", "✖ tiny.png", "✔ anna.jpg")
}

// inOrder asserts that texts stand on the screen one below the other.
func inOrder(t *testing.T, s *harness, texts ...string) {
	t.Helper()
	rest := s.text()
	for _, text := range texts {
		_, after, found := strings.Cut(rest, text)
		if !found {
			t.Fatalf("%q is not in its place:\n%s", text, s.text())
		}
		rest = after
	}
}

// What a key of one screen was answered with goes when another screen opens; what happened by itself stays.
func TestAnAnswerStaysOnItsScreen(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	takes(s, 2)
	s.press("Z")
	s.see("“Z” isn't bound here")
	s.press("n")
	s.miss("isn't bound")
	s.press("ctrl+x")
	s.see("The form is empty")
	s.press("esc")
	s.miss("The form is empty")
	s.press("home", "p")
	s.see("Put “Take 2” on hold")
	s.press("enter")
	s.miss("Put “Take 2” on hold")
	s.press("esc")
	s.until("Saved Take 1", 10*time.Minute)
	s.press("n")
	s.see("New task", "Saved Take 1")
}
