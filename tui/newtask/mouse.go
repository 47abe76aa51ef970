package newtask

import (
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

var _ screen.Mouse = (*Screen)(nil)

// Click takes a completion, or goes to a field: to a place in its text, or to an option of a choice.
func (s *Screen) Click(c term.Click) action.Action {
	v := view{s}
	line, ok := v.lineAt(c.X, c.Y)
	if !ok || c.Mark {
		return nil
	}
	s.sendWhenReady, s.asks = false, false
	if line.candidate > 0 {
		return s.completion.pick(line.candidate - 1)
	}
	was := s.fields.at
	var moved action.Action
	if line.field != was {
		moved = s.inspection.update()
		s.focus(line.field)
	}
	if !line.own {
		return moved
	}
	return action.All{moved, v.click(was, c.X-1-labelWidth(s.env.Language))}
}

// lineAt is the line of the form that lies at a cell; false for one of no field.
func (v view) lineAt(x, y int) (line formLine, ok bool) {
	at := v.layout()
	if y < 0 || y >= len(at.lines) || x >= at.width {
		return line, false
	}
	line = at.lines[y]
	return line, line.field != noField
}

// click is a click on the field with the focus, so many cells behind its label. Another one may have had the
// focus before.
func (v view) click(was fieldID, x int) action.Action {
	w := v.formWidth()
	switch in := v.s.fields.inputs[v.s.fields.at]; {
	case in != nil && was == v.s.fields.at:
		in.PutCursor(x, v.room(w))
	case in != nil:
		in.PutCursorStill(x, v.room(w))
	case x >= 0:
		return v.clickOption(was, x, w-labelWidth(v.s.env.Language))
	}
	return nil
}

// clickOption chooses the option at a cell. Where only the chosen one is shown, the next one is chosen; of takes one
// more, but not by the click that goes there.
func (v view) clickOption(was fieldID, x, room int) action.Action {
	s, f := v.s, v.s.fields.at
	options, fit := v.options(f, room)
	if !fit || f == takesField {
		if f != takesField || was == f {
			s.fields.change("")
		}
		return s.inspection.update()
	}
	for i, option := range options {
		if x -= term.Width(v.optionText(f, i, option)); x >= 0 {
			continue
		}
		for range options {
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
	if line, ok := (view{s}).lineAt(x, y); ok && line.candidate > 0 {
		s.completion.picked = max(min(s.completion.picked+by, len(s.completion.shown().List)), 1)
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
