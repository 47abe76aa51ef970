package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/ui"
	"dancecard/tui/words"
)

// manyFails is after how many failures in a row a question that is put again and again is spoken of: one
// now and then is nothing to be troubled about.
const manyFails = 3

// unanswered says, once, that a question fails time after time, unless the header says why already.
func (m *Model) unanswered(ask api.Ask, what string, err error) tea.Cmd {
	if e, _ := m.work.desk.Trouble(); e != nil || m.work.desk.Fails(ask) != manyFails {
		return nil
	}
	return m.mention(warning(what + sentence(err)))
}

// unsearched says that an unsure task could not be looked up, once for each reason.
func (m *Model) unsearched(id history.TaskID, before, err error) tea.Cmd {
	if e, _ := m.work.desk.Trouble(); e != nil || before != nil && history.ProblemOf(before).Code == history.ProblemOf(err).Code {
		return nil
	}
	t, _ := m.task(id)
	return m.mention(warning(words.Name(t, m.look.theme.Glyphs) + " cannot be looked up on the account: " + sentence(err)))
}

// maxDoubtful is how wide a name may be beside which there is to be room for the reason.
const maxDoubtful = 26

// headDoubt says that nothing is sent as long as a task cannot be looked up, and why that is.
func (m *Model) headDoubt(l *ui.Line) {
	t, err := m.work.desk.Doubt()
	if err == nil {
		return
	}
	name := words.Name(t, m.look.theme.Glyphs)
	if ui.Width(name) > maxDoubtful {
		name = ui.Middle(name, maxDoubtful)
	}
	l.Add(m.look.theme.Warn, "  waits for the look-up of "+name+": "+text.Reason(history.ProblemOf(err)))
}
