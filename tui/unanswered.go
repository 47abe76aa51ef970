package tui

import (
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// maxDoubtful is how wide a name may be beside which there is to be room for the reason.
const maxDoubtful = 26

// headDoubt says that nothing is sent as long as a task cannot be looked up, and why that is.
func (m *Model) headDoubt(l *term.Line) {
	t, err := m.core.Tasks().BlockingLookup()
	if err == nil {
		return
	}
	name := label.Name(t, m.env.Theme.Glyphs)
	if term.Width(name) > maxDoubtful {
		name = term.Middle(name, maxDoubtful)
	}
	l.Add(m.env.Theme.Warn, "  waits for the look-up of "+name+": "+text.Reason(history.ProblemOf(err)))
}
