package compare

import (
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// Click selects a column. On the selected one it stops the videos that play, or opens the task.
func (s *Screen) Click(c term.Click) action.Action {
	from, to := s.list.Visible()
	at := from + c.X/(s.view.columnWidth(to-from)+1)
	switch {
	case c.Mark || at >= to:
	case at != s.list.At:
		s.list.Point(at)
	case s.stop():
	default:
		return s.Do(term.CmdOpen)
	}
	return nil
}

// Wheel selects the column beside the selected one.
func (s *Screen) Wheel(_, _, by int) action.Action {
	command := term.CmdDown
	if by < 0 {
		command = term.CmdUp
	}
	s.list.Do(command)
	return nil
}
