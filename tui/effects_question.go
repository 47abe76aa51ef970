package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/dialog"
)

// questionPause is how long a question takes no answer.
const questionPause = 300 * time.Millisecond

// questioned waits until a question can be answered.
func (fx *effects) questioned(q *dialog.Question) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, questionPause) != nil {
			return nil
		}
		return questionMsg{q}
	}
}
