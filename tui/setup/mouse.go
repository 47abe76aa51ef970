package setup

import (
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// Click puts the cursor into the key, or selects a choice; a click on the selected one makes it.
func (s *Screen) Click(c term.Click) action.Action {
	_, field := s.lines()
	i := choice(c.Y - field - s.below)
	switch {
	case c.Mark:
	case c.Y == field:
		s.input.PutCursor(c.X-2-labelWidth, s.room())
	case i < 0 || i >= choices:
	case i == s.at:
		return s.choose()
	default:
		s.at = i
	}
	return nil
}

// Wheel has nothing to scroll.
func (s *Screen) Wheel(int, int, int) action.Action { return nil }
