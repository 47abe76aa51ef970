package tui_test

import (
	"testing"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui"
)

func TestMouseSetting(t *testing.T) {
	t.Parallel()
	for _, on := range []bool{true, false} {
		s := newHarness(t, settings{config: func(c *tui.Config) { c.Mouse = on }})
		s.start(80, 24)
		want := tea.MouseModeNone
		if on {
			want = tea.MouseModeCellMotion
		}
		if got := s.model.View().MouseMode; got != want {
			t.Errorf("With mouse = %t the mode is %v", on, got)
		}
	}
}

// The names in the header and the keys in the last line do what their keys do.
func TestTabsAndFooterKeysAreClickable(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := still(s, plainly, 80, 24)
	s.clickOn("2 Motions")
	s.see("last used first")
	s.clickOn("1 Tasks")
	s.see("All 23")
	s.clickFooter("? help")
	s.see("│ Now ")
	s.clickOn("pgdn", "esc close")
	s.miss("│ Now ")
	s.clickFooter("n new")
	s.see("New task", "ctrl+s send")
	s.clickFooter("esc")
	s.see("All 23")
	s.clickAt(0, 23, tea.MouseLeft) // beside the keys
	s.clickAt(79, 0, tea.MouseLeft)
	s.see("All 23")
	s.choose(by["queued"])
	s.clickFooter("c cancel")
	s.see("Cancel")
}

// A click on an answer selects it, and the next one gives it; none counts while the question is new.
func TestQuestionNeedsTwoClicks(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	by := still(s, plainly, 80, 24)
	ask := func() (answer, leave [2]int) {
		t.Helper()
		s.choose(by["waiting"])
		s.press("c")
		x, y := s.cell("Cancel task", false)
		lx, ly := s.cell("Keep", false)
		return [2]int{x, y}, [2]int{lx, ly}
	}
	now := func(at [2]int) { s.send(tea.MouseClickMsg{X: at[0], Y: at[1], Button: tea.MouseLeft}) }
	state := func(when string, want history.State) {
		t.Helper()
		if got := s.task(by["waiting"].ID).State; got != want {
			t.Fatalf("%s the task is %v, not %v", when, got, want)
		}
	}
	beside := [2]int{0, 5}
	answer, leave := ask()
	for range 3 {
		now(answer)
		now(leave)
		now(beside)
	}
	s.see("Cancel task") // it is still held
	s.advance(tui.QuestionPause)
	now(beside)
	s.miss("Cancel task")
	ask()
	s.advance(tui.QuestionPause)
	now(leave)
	now(leave)
	s.miss("Cancel task")
	ask()
	s.clickFooter("↵")
	s.see("Cancel task")
	now(leave)
	now(answer)
	s.see("Cancel task", "Click again to confirm")
	state("After one click on the answer", history.Waiting)
	now(answer)
	s.miss("Cancel task")
	state("After the second", history.Canceled)
}

// In the palette a click selects and the next one runs; the list stays where it is under the mouse.
func TestPaletteByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(80, 24)
	s.press(":")
	s.clickOn("Mark all")
	s.see("Mark all listed tasks")
	s.wheelOver("Mark all", 40)
	s.see("Move to front")
	s.wheelOver("Move to front", -40)
	s.clickOn("Redo", "Redo")
	s.see("Nothing to redo")
	s.press(":")
	s.clickAt(0, 3, tea.MouseLeft)
	s.miss("Command name")
	s.press(":")
	s.write("mark")
	s.clickAt(0, 3, tea.MouseLeft) // which would lose what was typed
	s.see("Mark all")
	s.press("esc")
}

// Help scrolls, and a click beside it closes it.
func TestHelpByMouse(t *testing.T) {
	t.Parallel()
	s := newHarness(t, settings{})
	s.start(80, 24)
	s.press("?")
	s.wheelOver("Now", 3)
	s.miss("│ Now ")
	s.clickAt(0, 0, tea.MouseLeft)
	s.see("All 0")
}
