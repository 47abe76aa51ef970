package tui

import (
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

// maxDoubtful is how wide a name may be beside which there is to be room for the reason.
const maxDoubtful = 26

// headDoubt says that nothing is sent as long as a task cannot be looked up, and why that is.
func (m *Model) headDoubt(l *ui.Line) {
	t, err := m.core.Tasks().BlockingLookup()
	if err == nil {
		return
	}
	name := words.Name(t, m.look.theme.Glyphs)
	if ui.Width(name) > maxDoubtful {
		name = ui.Middle(name, maxDoubtful)
	}
	l.Add(m.look.theme.Warn, "  waits for the look-up of "+name+": "+text.Reason(history.ProblemOf(err)))
}
