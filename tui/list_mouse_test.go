package tui_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"dancecard/tui"
	"dancecard/tui/term"
)

// click clicks on a text of the list.
func (s *harness) click(text string, mark bool) {
	s.t.Helper()
	for y, line := range strings.Split(s.text(), "\n")[2:] {
		if before, _, ok := strings.Cut(line, text); ok {
			s.run(tui.Click(s.model, term.Click{X: ansi.StringWidth(before), Y: y, Mark: mark}))
			s.drain()
			return
		}
	}
	s.t.Fatalf("%q is not there to be clicked on:\n%s", text, s.text())
}

// wheel turns the wheel over a cell of the list.
func (s *harness) wheel(x, by int) {
	s.t.Helper()
	s.run(tui.Wheel(s.model, x, 5, by))
	s.drain()
}

// A click selects a row and a second one opens it, also at the edge of a list that could scroll.
func TestAClickSelectsAndOpens(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(60)
	s.start(100, 24) // 18 rows
	s.click("p44.png", false)
	if row := s.cursorRow(); !strings.Contains(row, "p44.png") {
		t.Fatalf("the cursor is on %q", row)
	}
	s.click("p42.png", false) // the last one on the screen
	s.see("p59.png")          // nothing scrolled
	s.click("p42.png", false)
	s.see("Take 43", "Created")
	s.press("h", "j")
	if s.miss("p59.png"); !strings.Contains(s.cursorRow(), "p41.png") {
		t.Errorf("the cursor is on %q", s.cursorRow())
	}
}

func TestMarksByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(5)
	s.start(100, 24)
	s.click("p1.png", true)
	s.click("p3.png", true)
	s.see("2 marked")
	s.click("p1.png", true)
	s.see("1 marked", "◆")
	s.click("state", true) // marks nothing, and sorts nothing
	s.see("1 marked", "newest first")
}

func TestColumnHeadersSort(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(5)
	s.start(100, 24)
	for _, step := range []struct{ click, order, column string }{
		{"created", "oldest first", "created ↑"},
		{"created", "newest first", "created ↓"},
		{"state", "by state", "state ↑"},
		{"state", "by state", "state ↑"},
		{"picture", "by picture", "picture ↑"},
		{"details", "by queue", "details ↑"},
		{"motion ", "by queue", "details ↑"}, // there is no such order
		{"created", "newest first", "created ↓"},
	} {
		s.click(step.click, false)
		s.see(step.order, step.column)
	}
	s.press("s", "s", "s")
	s.see("by state", "state ↑")
}

func TestGroupsByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(5)
	s.start(100, 24)
	s.click("Problems 0", false)
	s.see("No problems")
	s.click("ne 5", false)
	s.see("p4.png")
	s.press("/")
	s.write("canceled")
	s.click("p3.png", false)
	s.see("/canceled 5 matches") // typing has ended, and the filter is kept
}

// The wheel scrolls what lies under it: the list, with the cursor on the screen, or the task beside it.
func TestTheWheelScrollsWhatLiesUnderIt(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(60)
	s.start(120, 16)
	s.wheel(10, 3)
	s.miss("p57.png")
	s.see("p56.png", "▌ – canceled                             p54.png")
	s.resize(120, 12)
	s.see("more lines")
	s.wheel(100, 3)
	s.miss("Take 55")
	s.see("▌ – canceled                             p54.png")
	s.wheel(100, -3)
	s.see("Take 55")
}
