package tui

import (
	"fmt"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// What a dialog confirms about what waits.
const (
	pauseThem  = "pause"
	resumeThem = "resume"
	// sendOn resumes sending after the account was refused.
	sendOn = "send on"
)

// queueable gives the tasks that wait here; when none does, it says why nothing can be done with them.
func (m *Model) queueable(done string) ([]history.Task, tea.Cmd) {
	why := fmt.Sprintf("Only waiting tasks can be %s", done)
	for _, t := range m.targets() {
		if t.State == history.OnServer || t.State == history.Sending {
			why = "It is at the service already. " + why
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
	text := map[history.Way]string{history.Up: "Moved up: ", history.Down: "Moved down: ", history.Front: "Moved to the front: "}[way] + m.called(tasks)
	if held := len(onHold(tasks)); way == history.Front && held > 0 {
		if held == len(tasks) {
			text += ", still on hold (p resumes)"
		} else {
			text += fmt.Sprintf(", %d still on hold (p resumes)", held)
		}
	}
	return m.fx.do(m.core.Move(way, tasks), action.Say{Text: text})
}

// undoHint is said of what u takes back.
const undoHint = " · u undo"

// onHold are those of the tasks that are held.
func onHold(tasks []history.Task) (out []history.Task) {
	for _, t := range tasks {
		if t.Held {
			out = append(out, t)
		}
	}
	return out
}

// pause keeps waiting tasks here. When all of them are kept already it asks whether to send them, and after
// a refusal of the account whether to send on at all.
func (m *Model) pause() tea.Cmd {
	if m.core.Mine() && m.core.Tasks().Held() != nil {
		return m.askSendOn()
	}
	if m.env.Screen == term.OnMotions {
		return m.setStatus(action.Say{Text: "p pauses tasks, and these are motions; 1 shows the tasks"})
	}
	tasks, no := m.queueable("paused")
	if no != nil {
		return no
	}
	if len(onHold(tasks)) == len(tasks) {
		return m.askResume(tasks)
	}
	return m.hold(tasks)
}

// hold keeps tasks here.
func (m *Model) hold(tasks []history.Task) tea.Cmd {
	var free []history.Task
	for _, t := range tasks {
		if !t.Held {
			free = append(free, t)
		}
	}
	return m.fx.do(m.core.ChangeUndoable(history.UndoHold, history.PutOnHold{}, free), action.Say{Text: "Paused " + m.called(free)})
}

// askResume asks whether to let tasks go on that are on hold, with what they cost.
func (m *Model) askResume(tasks []history.Task) tea.Cmd {
	return m.show(&dialog.Question{
		Title: m.sendTitle(tasks),
		Text:  []string{resumedText(len(tasks)), text.Bill(m.bill(tasks)) + "."},
		Opts: []dialog.Option{
			{Key: "p", Label: "resume " + m.called(tasks), Act: action.Confirmed{What: resumeThem, IDs: ids(tasks)}},
			{Key: "esc", Label: "leave on hold"},
		},
	})
}

// resumedText says what becomes of tasks that are resumed.
func resumedText(n int) string {
	if n == 1 {
		return "It is on hold. Once resumed it is sent when its turn comes."
	}
	return "They are on hold. Once resumed they are sent when their turn comes."
}

// sendTitle asks whether to send tasks, with the sum.
func (m *Model) sendTitle(tasks []history.Task) string {
	return "Send " + m.called(tasks) + ", " + text.BillSum(m.bill(tasks)) + "?"
}

// askSendOn asks whether to send what a refusal of the account holds back, with what that costs.
func (m *Model) askSendOn() tea.Cmd {
	waiting := m.core.Tasks().Waiting()
	if len(waiting) == 0 {
		return m.release()
	}
	q := &dialog.Question{
		Title: m.sendTitle(waiting),
		Text:  []string{m.wording().SendingStopped(m.core.Tasks().Held()), text.Bill(m.bill(waiting)) + "."},
		Opts:  []dialog.Option{{Key: "p", Label: "resume sending", Act: action.Confirmed{What: sendOn}}},
	}
	if t, ok := m.selected(); ok && m.env.Screen != term.OnMotions && t.State == history.Waiting && !t.Held {
		targets := ids(m.targets())
		q.Opts = append(q.Opts, dialog.Option{Key: "o", Label: "only pause " + m.called(m.targets()), Act: action.Confirmed{What: pauseThem, IDs: targets}})
	}
	q.Opts = append(q.Opts, dialog.Option{Key: "esc", Label: "not yet"})
	return m.show(q)
}

// release lets the queue run again.
func (m *Model) release() tea.Cmd {
	m.core.Release()
	return m.setStatus(action.Say{Text: "Sending resumed"})
}

// bill is what tasks cost that are still to be sent.
func (m *Model) bill(tasks []history.Task) preflight.Cost {
	drafts := make([]history.Draft, len(tasks))
	for i, t := range tasks {
		drafts[i] = t.Draft
	}
	perSecond := 0.0
	for _, d := range drafts {
		perSecond = max(perSecond, d.Price)
	}
	return m.checks().CostOf(drafts, perSecond)
}

// confirmQueue carries out what a dialog asked about what waits; handled is false for anything else.
func (m *Model) confirmQueue(a action.Confirmed) (cmd tea.Cmd, handled bool) {
	var waiting []history.Task
	for _, t := range m.known(a.IDs) {
		if t.State == history.Waiting {
			waiting = append(waiting, t)
		}
	}
	switch a.What {
	case sendOn:
		return m.release(), true
	case resumeThem:
		m.unmark()
		return m.fx.do(m.core.ChangeUndoable(history.UndoRelease, history.LetGo{}, waiting), action.Say{Text: "Resumed " + m.called(waiting)}), true
	case pauseThem:
		return m.hold(waiting), true
	case term.CmdRemove:
		return m.removeNow(m.known(a.IDs)), true
	}
	return nil, false
}
