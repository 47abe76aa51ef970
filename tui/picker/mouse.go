package picker

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/term"
)

// mouse takes in what the mouse does, and any other message that is no key.
func (p *Picker) mouse(msg tea.Msg) (action.Action, bool) {
	switch msg := msg.(type) {
	case term.Click:
		return p.click(msg)
	case term.ClickOutside: // what was typed or marked is not lost by it
		return nil, p.filter.Value() == "" && slices.Equal(p.marks, p.o.Marked)
	case term.Wheel:
		p.list.Scroll(msg.By)
	default:
		p.typed(msg)
	}
	return nil, false
}

// click selects an entry or marks it. A click on the selected one opens or chooses it, one on a key presses it.
func (p *Picker) click(c term.Click) (action.Action, bool) {
	if c.Y == p.list.Rows+above+1 {
		key, ok := term.Press(term.ZoneAt(p.zones, c.X), p.theme.Glyphs)
		if !ok {
			return nil, false
		}
		return p.Update(key)
	}
	found := p.found()
	row, ok := p.list.RowAt(c.Y - above)
	switch {
	case !ok || row >= len(found) || c.X >= p.width:
		return nil, false
	case c.Mark:
		p.list.Point(row)
		p.turnMark(found[row])
		return nil, false
	case row == p.list.At:
		return p.Update(tea.KeyPressMsg{Code: tea.KeyEnter})
	}
	p.list.Point(row)
	return nil, false
}
