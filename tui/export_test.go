package tui

import "dancecard/tui/dialog"

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
