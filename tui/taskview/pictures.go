package taskview

import "dancecard/tui/term"

// pictures keeps what is drawn of pictures as it was drawn last.
type pictures struct {
	shot, moving term.Preview
	sheet        term.Sheet
}

// column draws the picture above frames of the video, in exactly w × h cells. A playing video has all the
// room.
func (s *pictures) column(c content, w, h int) []string {
	if c.Moving != nil {
		return term.Frame(s.moving.Play(c.Moving, w, h, c.Theme, c.Slow), w, h)
	}
	sheet := s.sheet.Draw(nil, c.Frames, w, h/3, c.Theme)
	room := h
	if len(sheet) > 0 {
		room = h - len(sheet) - 1
	}
	top := term.Frame(s.shot.Draw(c.Picture, w, room, c.Theme), w, h-len(sheet))
	return append(top, sheet...)
}

// band draws the picture and beside it frames of the video. It gives at most h lines of exactly w cells, or
// nothing.
func (s *pictures) band(c content, w, h int) []string {
	if row := s.sheet.Draw(c.Picture, c.Frames, w, h, c.Theme); row != nil {
		return row
	}
	return s.shot.Draw(c.Picture, w, h, c.Theme)
}
