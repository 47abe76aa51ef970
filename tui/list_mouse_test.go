package tui_test

import (
	"strings"
	"testing"
)

// A click selects a row and a second one opens it, also at the edge of a list that could scroll.
func TestAClickSelectsAndOpens(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(60)
	s.start(100, 24) // 18 rows
	s.clickOn("p44.png")
	if row := s.cursorRow(); !strings.Contains(row, "p44.png") {
		t.Fatalf("the cursor is on %q", row)
	}
	s.clickOn("p42.png") // the last one on the screen
	s.see("p59.png")     // nothing scrolled
	s.clickOn("p42.png")
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
	s.rightClick("p1.png")
	s.rightClick("p3.png")
	s.see("2 marked")
	s.rightClick("p1.png")
	s.see("1 marked", "◆")
	s.rightClick("state") // marks nothing, and sorts nothing
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
		{"state  ", "by state ", "state ↑"},
		{"state ↑", "by state ↓", "state ↓"},
		{"picture  ", "by picture ", "picture ↑"},
		{"picture ↑", "by picture ↓", "picture ↓"},
		{"title", "by title ", "title ↑"},
		{"details", "by queue ", "details ↑"},
		{"motion ", "by queue ", "details ↑"}, // there is no such order
		{"created", "newest first", "created ↓"},
	} {
		s.clickOn(step.click)
		s.see(step.order, step.column)
	}
	s.clickOn("motion ")
	s.see("Can't sort by “motion” · s sort")
	s.press("s", "s", "s")
	s.see("by state", "state ↑")
	s.press("I")
	s.see("by state ↓", "state ↓")
	s.press("s")
	s.see("by picture ", "picture ↑")
	s.press("home", "I", "I") // the cursor stays on its task
	if row := s.cursorRow(); !strings.Contains(row, "p0.png") {
		t.Errorf("the cursor is on %q", row)
	}
	s.resize(50, 24)
	s.press("s") // what the list is sorted by is shown, however narrow it is
	s.see("by title ", "title ↑")
}

func TestGroupsByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(5)
	s.start(100, 24)
	s.clickOn("Problems 0")
	s.see("No problems")
	s.clickOn("ne 5")
	s.see("p4.png")
	s.press("/")
	s.write("canceled")
	s.clickOn("p3.png")
	s.see("/canceled 5 matches") // typing has ended, and the filter is kept
}

// The wheel scrolls what lies under it: the list, with the cursor on the screen, or the task beside it.
func TestTheWheelScrollsWhatLiesUnderIt(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.canceled(60)
	s.start(120, 16)
	s.wheelOver("p57.png", 1)
	s.miss("p57.png")
	s.see("p56.png", "▌ – canceled                             p54.png")
	s.resize(120, 12)
	s.see("more lines")
	s.wheelOver("Take 55", 1)
	s.miss("Take 55")
	s.see("▌ – canceled                             p54.png")
	s.wheelOver("picture     http", -1)
	s.see("Take 55")
}
