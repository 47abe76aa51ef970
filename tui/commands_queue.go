package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
)

// queueable gives the tasks that wait here; when none does, it says why nothing can be done with them.
func (m *Model) queueable(done string) ([]history.Task, tea.Cmd) {
	why := fmt.Sprintf("only what waits here can be %s", done)
	for _, t := range m.targets() {
		if t.State == history.OnServer || t.State == history.Sending {
			why = "it is at the service already: " + why
			break
		}
	}
	return m.pickTargets(func(t history.Task) bool { return t.State == history.Waiting }, why)
}

// move changes the order in which waiting tasks are sent.
func (m *Model) move(way history.Way) tea.Cmd {
	tasks, no := m.queueable("moved")
	if no != nil {
		return no
	}
	text := map[history.Way]string{history.Up: "moved up: ", history.Down: "moved down: ", history.Front: "sent next: "}[way]
	return m.write(m.fx.move(way, tasks, note{text: text + m.called(tasks)}))
}

// hold keeps tasks here, or lets them go when all of them are kept already.
func (m *Model) hold() tea.Cmd {
	tasks, no := m.queueable("held")
	if no != nil {
		return no
	}
	var free []history.Task
	for _, t := range tasks {
		if !t.Held {
			free = append(free, t)
		}
	}
	event, say := history.Event(history.PutOnHold{}), "held here until h releases it: "
	if len(free) == 0 {
		free, event, say = tasks, history.LetGo{}, "released, sent when its turn comes: "
	}
	changes := make([]history.Change, len(free))
	for i, t := range free {
		changes[i] = history.Change{ID: t.ID, Event: event}
	}
	return m.write(m.fx.change(note{text: say + m.called(free)}, changes...))
}
