package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// remove takes tasks off the list that have ended: one at once, several after a question.
func (m *Model) remove() tea.Cmd {
	tasks, no := m.pickTargets(history.Task.MayRemove, "Only finished tasks can be removed. Cancel it first (c)")
	if no != nil {
		return no
	}
	if len(tasks) == 1 {
		return m.removeNow(tasks)
	}
	text := []string{"The videos stay on disk. u brings the tasks back."}
	if kept := keptOf(tasks, m.targets()); kept != "" {
		text = append(text, kept+": only finished tasks are removed.")
	}
	return m.show(&dialog.Question{
		Title: "Remove " + m.called(tasks) + "?",
		Text:  text,
		Opts: []dialog.Option{
			{Key: "d", Also: "x", Label: "remove " + m.called(tasks), Act: action.Confirmed{What: term.CmdRemove, IDs: ids(tasks)}},
			{Key: "esc", Label: "keep them"},
		},
	})
}

// removeNow takes tasks off the list.
func (m *Model) removeNow(tasks []history.Task) tea.Cmd {
	text := m.removedWord(tasks, m.targets())
	if moved := "S saves again now"; m.data.pressed == "d" && m.tell(moved) {
		text += " · " + moved
	}
	m.unmark()
	if m.env.Screen == term.OnDetail {
		m.leave()
	}
	return m.fx.do(m.core.ChangeUndoable(history.UndoRemoval, history.TakenOff{}, tasks), action.Say{Text: text})
}
