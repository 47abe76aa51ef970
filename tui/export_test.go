package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
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

// Click gives the list a click, and Wheel scrolls there, as the root does.
func Click(m *Model, c term.Click) tea.Cmd { return m.moused(m.list.Click(c)) }

// Wheel scrolls what lies under a cell of the list.
func Wheel(m *Model, x, y, by int) tea.Cmd { return m.moused(m.list.Wheel(x, y, by)) }

func (m *Model) moused(a action.Action) tea.Cmd { return tea.Batch(m.act(a), m.fetch(), m.drive()) }

// Answer writes what an answer says of a task, and gives the message that tells of it.
func Answer(m *Model, id history.TaskID, e history.Event) tea.Msg {
	return m.run(m.core.Change(history.Change{ID: id, Event: e}), action.Say{})()
}
