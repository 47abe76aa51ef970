package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// notCreated says that an order is not on disk. It goes back into the form: at once while the
// person does nothing else and has typed nothing since, else with the next n.
func (m *Model) notCreated(n core.NotCreated) tea.Cmd {
	m.stay()
	m.data.unsent = append(m.data.unsent, n.Drafts)
	if m.env.Screen != term.OnList || m.list.Typing() || len(m.dialogs) > 0 || m.form.Touched() {
		return m.setStatus(noteOf(m.wording().NotCreated(n, true)))
	}
	return tea.Batch(m.openForm(), m.refill(), m.setStatus(noteOf(m.wording().NotCreated(n, false))))
}

// refill fills the form from the order that could not be written down first. What was typed since is
// sent or cleared before that.
func (m *Model) refill() tea.Cmd {
	if len(m.data.unsent) == 0 {
		return nil
	}
	if m.form.Touched() {
		return m.setStatus(warning("an order that could not be written down comes back with n once this one is sent or cleared"))
	}
	drafts := m.data.unsent[0]
	m.data.unsent = m.data.unsent[1:]
	act := m.form.Fill(drafts...)
	m.form.Unsent()
	return m.act(act)
}

// motionNotWritten says that a change of the library is not on disk. What was typed for it stands in the
// dialog when that is opened again.
func (m *Model) motionNotWritten(n core.MotionChanged) tea.Cmd {
	m.stay()
	switch n.Change {
	case core.MotionRenamed:
		m.data.library.typed = action.Rename{ID: n.Motion.ID, Name: n.Motion.Name, Note: n.Motion.Note}
	case core.MotionAdded:
		m.data.library.typed = action.AddTemplate{Template: n.Motion.Template, Name: n.Motion.Name}
	}
	return m.setStatus(m.said(n))
}

// fillForm fills the form from tasks.
func (m *Model) fillForm(tasks []history.Task) tea.Cmd {
	drafts := make([]history.Draft, len(tasks))
	for i, t := range tasks {
		drafts[i] = t.Draft
	}
	act := m.form.Fill(drafts...)
	m.unmark()
	return tea.Batch(m.openForm(), m.setStatus(mixed(drafts)), m.act(act))
}

// askFill asks whether to give up what was typed into the form.
func (m *Model) askFill(tasks []history.Task) tea.Cmd {
	return m.show(&dialog.Question{
		Title: "Fill the form from " + m.called(tasks) + "?",
		Text:  []string{"It holds something that you have typed and not sent yet, which would be lost."},
		Opts: []dialog.Option{
			{Key: "e", Label: "fill it anew", Act: action.Confirmed{What: term.CmdEdit, IDs: ids(tasks)}},
			{Key: "o", Label: "open it as it is", Act: action.Do{Command: term.CmdNew}},
			{Key: "esc", Label: "back"},
		},
	})
}
