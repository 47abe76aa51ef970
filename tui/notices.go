package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// onResult takes in what came of a job of the core.
func (m *Model) onResult(msg resultMsg) tea.Cmd {
	notices := m.core.Take(m.env.Now, msg.result)
	if m.core.Gone() == nil {
		m.saved = ""
	}
	m.events.Stop(m.env.Now, m.look.watched(m.env.Now), m.core.Tasks().Held())
	cmds := make([]tea.Cmd, len(notices))
	for i, n := range notices {
		cmds[i] = m.notice(n, msg.done)
	}
	return tea.Batch(cmds...)
}

// notice shows one notice: on the screens that it concerns, and in the status line.
func (m *Model) notice(n core.Notice, done action.Say) tea.Cmd {
	var changed screen.Changed
	say := m.env.Said(n)
	to := func(id term.ScreenID) tea.Cmd {
		return m.deliver(action.To{Screen: id, Msg: screen.Notice{Notice: n, Done: done}})
	}
	switch n := n.(type) {
	case core.Updated:
		changed.Tasks = m.renewed(n.Tasks)
		m.events.Decide(m.env.Now, m.look.watched(m.env.Now), n.Tasks)
	case core.Ended:
		m.events.Add(m.env.Now, m.look.watched(m.env.Now), n.Tasks)
		return nil
	case core.Rewritten:
		changed = screen.Changed{Rows: true, Motions: true}
	case core.Created:
		say = done
		if len(n.Tasks) > 0 {
			return tea.Batch(m.deliver(action.To{Screen: term.OnList, Msg: screen.ShowTask{ID: n.Tasks[len(n.Tasks)-1].ID}}), m.setStatus(say))
		}
	case core.NotCreated:
		m.stay()
		return to(term.OnForm)
	case core.Retried:
		return tea.Batch(m.broadcast(screen.Changed{Rows: true}), m.act(m.ops.Retried(n)))
	case core.Edited, core.NotEdited:
		if _, failed := n.(core.NotEdited); failed {
			m.stay()
		}
		return tea.Batch(m.broadcast(screen.Changed{Rows: true, Motions: true}), to(term.OnForm))
	case core.Changed:
		changed.Rows = true
		say = m.saidOfChange(n, done)
		say.Undo = n.Undoable
	case core.Undone:
		return tea.Batch(m.broadcast(screen.Changed{Rows: n.What.Entry.ID != 0}), m.act(m.ops.Undone(n)))
	case core.MotionChanged:
		if n.Err != nil {
			m.stay()
		}
		return to(term.OnMotions)
	case core.KeyKept:
		return to(term.OnSetup)
	case core.HistorySaved:
		if n.Err != nil {
			m.stay()
		} else if m.core.Gone() != nil {
			m.saved = n.Path
		}
	case core.Candidates:
		return m.act(m.ops.AskCandidate(n, m.h-bars))
	case core.NotChanged:
		m.stay()
	case core.Imported:
		changed.Rows = len(n.Tasks) > 0
	case core.Revived, core.Written, core.ToCancel, core.CanceledOne, core.Rated:
		changed.Rows = true
	}
	return tea.Batch(m.broadcast(changed), m.setStatus(say))
}

// renewed gives the tasks that are newer than those on the screen.
func (m *Model) renewed(tasks []history.Task) (out []history.Task) {
	for _, t := range tasks {
		if old, known := m.onScreen(t.ID); !known || old != t && old.Revision <= t.Revision {
			out = append(out, t)
			m.env.Shown = m.env.Now
		}
	}
	return out
}

// saidOfChange describes a change by the task as it was changed: it may have gone on since.
func (m *Model) saidOfChange(n core.Changed, done action.Say) action.Say {
	if len(n.Late) > 0 && done.Text != "" {
		done = screen.SayOf(m.env.Wording().TooLate(n))
	}
	return done
}
