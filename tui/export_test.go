package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
)

// QuestionPause is how long a question takes no answer.
const QuestionPause = questionPause

// Asks reports whether a question is open.
func (m *Model) Asks() bool {
	if len(m.dialogs) == 0 {
		return false
	}
	_, ok := m.dialogs[len(m.dialogs)-1].(*dialog.Question)
	return ok
}

// Open shows a dialog, as the program does.
func (m *Model) Open(d dialog.Dialog) { m.open(d) }

// Answer writes what an answer says of a task, and gives the message that tells of it.
func Answer(m *Model, id history.TaskID, e history.Event) tea.Msg {
	return m.run(m.core.Change(history.Change{ID: id, Event: e}), action.Say{})()
}
