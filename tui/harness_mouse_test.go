package tui_test

import (
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui"
	"dancecard/tui/term"
)

// cell is where a text stands on the screen: its first cell. The last of several counts when last is set.
func (s *harness) cell(text string, last bool) (x, y int) {
	s.t.Helper()
	x = -1
	for i, line := range strings.Split(s.text(), "\n") {
		before, _, found := strings.Cut(line, text)
		if found && (x < 0 || last) {
			x, y = term.Width(before), i
		}
	}
	if x < 0 {
		s.t.Fatalf("%q is not on the screen:\n%s", text, s.text())
	}
	return x, y
}

// clickOn clicks on texts, one after the other, where each stands first on the screen. Like press, it lets a
// question be read.
func (s *harness) clickOn(texts ...string) {
	s.t.Helper()
	for _, text := range texts {
		x, y := s.cell(text, false)
		s.clickAt(x, y, tea.MouseLeft)
	}
}

// clickFooter clicks on a text of the last line.
func (s *harness) clickFooter(text string) {
	s.t.Helper()
	s.read()
	line := s.footerLine(1)
	before, _, found := strings.Cut(line, text)
	if !found {
		s.t.Fatalf("%q is not among the keys: %s", text, line)
	}
	s.clickAt(term.Width(before), strings.Count(s.text(), "\n"), tea.MouseLeft)
}

// read lets a question stand until it takes an answer.
func (s *harness) read() {
	s.t.Helper()
	if s.model.Asks() {
		s.advance(tui.QuestionPause)
	}
}

func (s *harness) clickAt(x, y int, button tea.MouseButton) {
	s.t.Helper()
	s.read()
	s.send(tea.MouseClickMsg{X: x, Y: y, Button: button})
}

// rightClick clicks on a text with the right button.
func (s *harness) rightClick(text string) {
	s.t.Helper()
	x, y := s.cell(text, false)
	s.clickAt(x, y, tea.MouseRight)
}

// wheelOver turns the wheel over a text, down, or up for a negative number.
func (s *harness) wheelOver(text string, turns int) {
	s.t.Helper()
	x, y := s.cell(text, false)
	button := tea.MouseWheelDown
	if turns < 0 {
		button, turns = tea.MouseWheelUp, -turns
	}
	for range turns {
		s.send(tea.MouseWheelMsg{X: x, Y: y, Button: button})
	}
}
