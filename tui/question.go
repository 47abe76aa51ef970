package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/tui/dialog"
)

// questionMsg says that a question was on the screen for long enough to be answered.
type questionMsg struct{ q *dialog.Question }

// show opens a dialog. A question takes no answer at first: a key that was meant for the screen below
// decides nothing.
func (m *Model) show(d dialog.Dialog) tea.Cmd {
	m.dialogs = append(m.dialogs, d)
	m.env.Dialogs = true
	q, ok := d.(*dialog.Question)
	if !ok {
		return nil
	}
	q.Hold()
	return m.fx.questioned(q)
}
