package tui

import (
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/dialog"
)

// changeUndoable lets the same happen to tasks, in one transaction, and keeps it for undo.
func (fx *effects) changeUndoable(kind history.UndoKind, event history.Event, say note, tasks []history.Task) tea.Cmd {
	return func() tea.Msg {
		changes := make([]history.Change, len(tasks))
		for i, t := range tasks {
			changes[i] = history.Change{ID: t.ID, Event: event}
		}
		out, err := fx.Store.ApplyUndoable(fx.ctx, kind, changes)
		msg := fx.changed(say, out, err)
		if slices.ContainsFunc(out, func(o history.Outcome) bool { return o.Changed }) {
			msg.say.text += undoHint
		}
		return msg
	}
}

// undo takes the last change back, or makes it again. One that would have tasks sent is only told, unless
// the person agreed to it.
func (fx *effects) undo(redo bool, agreed int64) tea.Cmd {
	return func() tea.Msg {
		do := fx.Store.Undo
		if redo {
			do = fx.Store.Redo
		}
		u, err := do(fx.ctx, agreed)
		msg := undoneMsg{redo: redo, what: u, err: err}
		if err == nil && u.Entry.Motion != 0 {
			msg.motion, msg.err = fx.Store.Motion(fx.ctx, u.Entry.Motion)
		}
		msg.at = fx.Now()
		return msg
	}
}

// questionPause is how long a question takes no answer.
const questionPause = 300 * time.Millisecond

// questioned waits until a question can be answered.
func (fx *effects) questioned(q *dialog.Question) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, questionPause) != nil {
			return nil
		}
		return questionMsg{q}
	}
}
