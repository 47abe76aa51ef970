package tui

import tea "charm.land/bubbletea/v2"

// A picture is some twenty kilobytes on the line, more than all the rest of a frame. At another machine
// it is drawn only once the cursor has rested on a task.

// showsPictures reports whether pictures are drawn just now.
func (m *Model) showsPictures() bool { return !m.fx.Remote || m.data.rest.over }

// followRest waits for that.
func (m *Model) followRest() tea.Cmd {
	r := &m.data.rest
	if !m.fx.Remote || r.over || r.waiting {
		return nil
	}
	r.waiting = true
	return m.fx.rest(r.gen)
}
