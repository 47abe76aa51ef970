package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
)

// undo takes back what was changed last; once more what was changed before that.
func (m *Model) undo(redo bool) tea.Cmd { return m.fx.do(m.core.Undo(redo, 0), action.Say{}) }

// undone says what came of it, or asks.
func (m *Model) undone(n core.Undone) tea.Cmd {
	switch u := n.What; {
	case u.Ask:
		return m.askUndo(n)
	case u.Entry.Motion != 0:
		m.data.library.show = n.Motion.ID
		return m.sayOfLibrary(m.said(n))
	case u.Entry.ID != 0:
		m.data.stale = true
	}
	return m.setStatus(m.said(n))
}

// askUndo asks about what would be sent, with the sum.
func (m *Model) askUndo(n core.Undone) tea.Cmd {
	tasks := n.What.Tasks
	label := "undo the pause"
	if n.Redo {
		label = "resume again"
	}
	return m.show(&dialog.Question{
		Title: m.sendTitle(tasks),
		Text:  []string{resumedText(len(tasks)), text.Bill(m.bill(tasks)) + "."},
		Opts: []dialog.Option{
			{Key: "u", Also: "U", Label: label, Act: action.Undo{Entry: n.What.Entry.ID, Redo: n.Redo}},
			{Key: "esc", Label: "leave on hold"},
		},
	})
}
