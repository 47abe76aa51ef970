package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
)

// showBatch shows the tasks of the selected task's batch alone, or all again.
func (m *Model) showBatch() tea.Cmd {
	batch := history.TaskID(0)
	if m.list.Query().Batch == 0 {
		t, ok := m.selected()
		switch {
		case !ok:
			return m.setStatus(action.Say{Text: "there is no task whose batch could be shown"})
		case t.Batch == 0:
			return m.setStatus(action.Say{Text: "this task was asked for alone: it is not of a batch"})
		}
		batch = t.Batch
	}
	m.list.Batch(batch)
	m.data.stale = true
	return nil
}

// markAll marks all that is listed, or takes all marks off when that is marked already.
func (m *Model) markAll() tea.Cmd {
	if n := m.list.Marks(); n > 0 && n == m.data.window.Total && m.data.listed == m.list.Query() {
		m.unmark()
		return nil
	}
	return m.fx.all(m.list.Query())
}

// takeAll marks all that is listed.
func (m *Model) onAllListed(msg allMsg) tea.Cmd {
	m.advanceClock(msg.at)
	switch {
	case msg.err != nil:
		return m.setStatus(problem(sentence(msg.err)))
	case msg.query != m.list.Query():
		return nil // the list is another one by now
	case msg.total == 0:
		return m.setStatus(action.Say{Text: "nothing is listed that could be marked"})
	}
	m.list.Mark(msg.tasks)
	for _, t := range msg.tasks {
		m.remember(t, true)
	}
	if rest := msg.total - len(msg.tasks); rest > 0 {
		return m.setStatus(warning(fmt.Sprintf("only the first %d of %d are marked", len(msg.tasks), msg.total)))
	}
	return nil
}

// remember keeps a task that is about to be marked: the window may move away from it.
func (m *Model) remember(t history.Task, ok bool) {
	if m.data.marked == nil || m.list.Marks() == 0 {
		m.data.marked = map[history.TaskID]history.Task{}
	}
	if ok {
		m.data.marked[t.ID] = t
	}
}
