package tui

import (
	"fmt"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/ui"
)

// What the user can decide about an unsure task.
const (
	settleLook = "settle-look"
	settleSend = "settle-send"
	settleDrop = "settle-drop"
	// settlePick stands before the id of the task on the account that it is.
	settlePick = "settle-pick "
)

// askSettle asks what is to become of unsure tasks.
func (m *Model) askSettle() tea.Cmd {
	unsure := func(t history.Task) bool { return m.behind(t).State == history.Unsure }
	tasks, no := m.pickTargets(unsure, "This task doesn't need a decision")
	if no != nil {
		return no
	}
	tasks = m.makers(tasks)
	if len(tasks) == 1 && slices.Contains([]string{history.CodeAmbiguous, history.CodeClocks}, tasks[0].Problem.Code) {
		if search, ok := m.core.Tasks().LookupOf(tasks[0].ID); ok {
			m.data.settling = true
			return tea.Batch(m.fx.do(m.core.Candidates(search), note{}), m.say(note{text: "asking the account which tasks it could be"}))
		}
	}
	return m.show(m.settleQuestion(tasks))
}

// settleQuestion asks about tasks of which the account's list told nothing.
func (m *Model) settleQuestion(tasks []history.Task) *dialog.Question {
	return &dialog.Question{
		Title: "Resolve " + m.called(tasks),
		Text:  []string{"No answer came to the submission. If the service has the task after all, sending it again makes and bills a second video."},
		Opts: []dialog.Option{
			{Key: "l", Label: "look for it on the account once more", Act: action.Confirmed{What: settleLook, IDs: ids(tasks)}},
			{Key: "s", Label: "send again (I'm sure it never arrived)", Act: action.Confirmed{What: settleSend, IDs: ids(tasks)}},
			{Key: "x", Label: "discard", Act: action.Confirmed{What: settleDrop, IDs: ids(tasks)}},
			{Key: "esc", Label: "decide later"},
		},
	}
}

// takeCandidates asks which of several tasks on the account an unsure one is; but not somebody who has
// gone on to something else: a key that was meant for that would decide it.
func (m *Model) takeCandidates(msg core.Candidates) tea.Cmd {
	if t, ok := m.task(msg.Task.ID); ok && t.State != history.Unsure {
		return nil
	}
	if !m.data.settling || len(m.dialogs) > 0 || m.place != onList && m.place != onDetail {
		return m.mention(note{text: "the account has answered; a shows which tasks " + m.called([]history.Task{msg.Task}) + " could be"})
	}
	m.data.settling = false
	q := m.settleQuestion([]history.Task{msg.Task})
	m.data.candidates = msg.Found
	room := min(m.h-bars-len(q.Opts), 9)
	var these []dialog.Option
	for i, c := range msg.Found[:max(min(len(msg.Found), room), 0)] {
		label := fmt.Sprintf("this one: %s, %s, %s…", ui.Clock(c.Created, m.fx.Zone), ui.Clean(string(c.Status)), ui.Clean(history.ShortID(c.TaskID)))
		if c.OtherKey {
			label += ", of another key"
		}
		these = append(these, dialog.Option{
			Key: fmt.Sprint(i + 1), Label: label, Act: action.Confirmed{What: settlePick + c.TaskID, IDs: []history.TaskID{msg.Task.ID}},
		})
	}
	q.Opts = append(these, q.Opts...)
	switch {
	case msg.Err != nil:
		q.Text = append(q.Text, "The account could not be asked: "+sentence(msg.Err))
	case len(msg.Found) > len(these):
		q.Text = append(q.Text, fmt.Sprintf("%d more could be it; there is no room for them here.", len(msg.Found)-len(these)))
	case len(these) == 0:
		q.Text = append(q.Text, "By now nothing on the account's list could be it.")
	}
	m.foot.note = note{}
	return m.show(q)
}

// candidate is the event that makes a task on the account the unsure one's; nil when it is not known.
func (m *Model) candidate(remote string) history.Event {
	for _, c := range m.data.candidates {
		if c.TaskID == remote {
			return history.Accept(c.Listed)
		}
	}
	return nil
}

// behind is the task on which another one waits: the one that makes its motion. For any other it is
// the task itself.
func (m *Model) behind(t history.Task) history.Task {
	if t.State == history.Waiting && t.AwaitsMotion() {
		if maker, ok := m.core.Tasks().MotionOf(t.Motion); ok {
			return maker
		}
	}
	return t
}

// makers puts in place of tasks those on which they wait, each once.
func (m *Model) makers(tasks []history.Task) []history.Task {
	var out []history.Task
	for _, t := range tasks {
		t = m.behind(t)
		if !slices.ContainsFunc(out, func(o history.Task) bool { return o.ID == t.ID }) {
			out = append(out, t)
		}
	}
	return out
}
