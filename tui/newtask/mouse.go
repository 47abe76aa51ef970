package newtask

import (
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// Click takes a completion, or goes to a field: to a place in its text, or to an option of a choice.
func (s *Screen) Click(c term.Click) action.Action {
	if c.Mark {
		return nil
	}
	s.sendWhenReady, s.asks = false, false
	w := s.formWidth()
	if i := s.completionAt(c.X, c.Y, w); i >= 0 {
		return s.completion.pick(i)
	}
	if c.Y < 0 || c.X >= w {
		return nil
	}
	for f := range fieldCount {
		if s.fields.has(f) && s.line(f) == c.Y {
			return s.clickField(f, c.X-1-labelWidth(s.env.Language), w)
		}
	}
	return nil
}

// completionAt is which completion lies at a cell, below 0 for none.
func (s *Screen) completionAt(x, y, w int) int {
	from := max(s.completion.picked-mostShown, 0)
	row, x := y-s.line(s.fields.at)-1, x-1-labelWidth(s.env.Language)
	if row < 0 || row >= min(len(s.completion.shown().List)-from, mostShown) || x < 0 || x > s.room(w) {
		return -1
	}
	return from + row
}

// clickField goes to a field; x is the cell behind its label.
func (s *Screen) clickField(f fieldID, x, w int) action.Action {
	in, at := s.fields.inputs[f], s.fields.at
	room, moved := s.room(w), action.Action(nil)
	if f != at {
		moved = s.inspection.update()
		s.focus(f)
	}
	switch {
	case in != nil && f == at:
		in.PutCursor(x, room)
	case in != nil:
		in.PutCursorStill(x, room)
	case x >= 0:
		return action.All{moved, s.clickOption(f, x, w-labelWidth(s.env.Language))}
	}
	return moved
}

// clickOption chooses the option at a cell of a choice. Where only the chosen one has room, the next one is chosen.
func (s *Screen) clickOption(f fieldID, x, room int) action.Action {
	options := s.fields.options(s.env.Language, f)
	if !allFit(options, room) {
		s.fields.change("")
		return s.inspection.update()
	}
	for i, option := range options {
		if x -= term.Width(s.optionText(f, i, option)); x >= 0 {
			continue
		}
		for range i - s.fields.chosen(f) + len(options) {
			if s.fields.chosen(f) != i {
				s.fields.change("")
			}
		}
		return s.inspection.update()
	}
	return nil
}

// Wheel goes through the completions.
func (s *Screen) Wheel(x, y, by int) action.Action {
	if o := s.completion.shown(); len(o.List) > 0 && s.completionAt(x, y, s.formWidth()) >= 0 {
		s.completion.picked = max(min(s.completion.picked+by, len(o.List)), 1)
	}
	return nil
}

// pick takes a completion that is shown.
func (c *completion) pick(i int) action.Action {
	text := c.shown().List[i].Text
	if len(c.recent.List) > 0 {
		return c.takeRecent(text)
	}
	return c.take(text)
}
