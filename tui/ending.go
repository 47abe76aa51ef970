package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/term"
)

// ending is what is left to do before the program ends.
type shutdown struct {
	requested bool // to end as soon as nothing is under way that must be written down
	forced    bool // by a signal, which does not wait for the person
	demo      bool // to begin again as the demo
	announced bool // that something is waited for
	leaving   bool // once the terminal has answered
}

// answerTime is what the terminal has for an answer at the end. One that comes later is typed into the
// shell.
const answerTime = 300 * time.Millisecond

// exit ends the program. If the terminal was asked for its background a moment ago, it does so with the
// answer, or without one when its time is over.
func (m *Model) exit() tea.Cmd {
	if !m.look.unknown || m.look.asked.IsZero() || m.env.Now.Sub(m.look.asked).Abs() >= answerTime {
		return tea.Quit
	}
	if m.end.leaving {
		return nil
	}
	m.end.leaving = true
	return m.fx.quitIn(answerTime)
}

// mayEnd ends the program once it has been asked to and nothing is under way any more: what the answer
// to a submission says must be on disk first, and so must what the person has asked for. The scheduler
// begins nothing new meanwhile, and the footer says what it waits for.
func (m *Model) maybeQuit() tea.Cmd {
	sending := m.core.Submitting()
	switch {
	case !m.end.requested:
		return nil
	case !sending && !m.core.Unfinished():
		return m.exit()
	case m.end.announced && m.status.note.Text != "":
		return nil
	}
	m.end.announced = true
	text := "ending as soon as the submission under way is answered"
	if !sending {
		text = "ending as soon as what you asked for is done; ctrl+c does not wait"
	}
	return m.setStatus(action.Say{Text: text, Tone: term.ToneWarn})
}

// hurried tells the key of somebody who has read what is waited for and does not want to wait. Only the
// answer to a submission is waited for all the same: without it a video may be paid for twice.
func (m *Model) forceQuit(key string) bool {
	return key == "ctrl+c" && m.end.announced && !m.core.Submitting()
}

// stay calls the end off that the person asked for: there is something to see first.
func (m *Model) stay() {
	if !m.end.forced {
		m.end = shutdown{}
	}
}
