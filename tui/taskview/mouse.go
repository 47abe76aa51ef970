package taskview

import (
	"image"

	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// Click stops the video that plays. Else a click on the picture plays it.
func (s *Screen) Click(c term.Click) action.Action {
	t, _ := s.looked()
	switch {
	case s.stop():
		return s.endVisit()
	case c.Mark:
	case s.env.Screen == term.OnDetail && s.details.video(t) != "" && image.Pt(c.X, c.Y).In(s.body.picture):
		return s.play()
	}
	return nil
}

// Wheel scrolls in the task.
func (s *Screen) Wheel(_, _, by int) action.Action {
	s.body.scroll.By(by)
	return nil
}
