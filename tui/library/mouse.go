package library

import (
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// Click selects a motion; a click on the selected one shows it, or uses it where it is shown already.
func (s *Screen) Click(c term.Click) action.Action {
	if again := s.table.Click(c.X, c.Y, s.data()); !again || c.Mark {
		return nil
	}
	return s.Do(term.CmdShow)
}

// Wheel scrolls the list, or what is said of a motion.
func (s *Screen) Wheel(x, _, by int) action.Action {
	s.table.Wheel(x, by, s.data())
	return nil
}

// Click selects the motion at a cell, and reports whether it was selected before. It ends the typing of a filter.
func (s *Table) Click(x, y int, d Data) (again bool) {
	row, ok := s.list.RowAt(y - headLines)
	if !ok || s.Full() || x >= s.width() {
		return false
	}
	if s.input.On() {
		s.input.Close(s.filter)
	}
	again = row == s.list.At
	s.list.Point(row)
	s.onRow(d.Motions)
	return again
}

// Wheel scrolls what lies in a column of the screen.
func (s *Table) Wheel(x, by int, d Data) {
	if s.Full() || x >= s.width() {
		s.scroll.By(by)
		return
	}
	s.list.Scroll(by)
	s.onRow(d.Motions)
}
