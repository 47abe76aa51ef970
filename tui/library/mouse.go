package library

import (
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// lines are lines of the screen, from one up to, but without, another.
type lines struct{ from, to int }

// Click selects a motion; a click on the selected one shows it, or uses it where it is shown already. A click on the
// picture of a clip plays it, or stops that.
func (s *Screen) Click(c term.Click) action.Action {
	if s.table.onLook(c.X, c.Y) && !c.Mark {
		return s.watch()
	}
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

// onLook reports whether a cell belongs to the picture of the clip.
func (s *Table) onLook(x, y int) bool {
	return (s.Full() || s.pane > 0 && x > s.width()) && y >= s.look.from && y < s.look.to
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
