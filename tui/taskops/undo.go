package taskops

import (
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// Undo takes back what was changed last; once more what was changed before that. Redo makes it again.
func (o *Ops) Undo(redo bool) action.Action { return action.Run{Job: o.env.Core.Undo(redo, 0)} }

// Undone says what came of it, or asks about what would be sent, with the sum.
func (o *Ops) Undone(n core.Undone) action.Action {
	said := o.env.Said(n)
	switch u := n.What; {
	case u.Ask:
		return o.askUndo(n)
	case u.Entry.Kind == history.UndoRemoval && n.Redo && u.Changed > 0:
		return action.All{answer(screen.StepOff{Tasks: u.Entry.Tasks}), said}
	case u.Entry.Kind == history.UndoRemoval && !n.Redo && u.Changed > 0:
		return action.All{answer(screen.Restored{Task: u.Tasks[0]}), said}
	case u.Entry.Motion != 0:
		return action.All{action.To{Screen: term.OnMotions, Msg: screen.ShowMotion{ID: n.Motion.ID}}, said}
	}
	return said
}

// askUndo asks, for tasks are sent by this undo.
func (o *Ops) askUndo(n core.Undone) action.Action {
	return pauses{o}.askToResume(n.What.Tasks, dialog.Option{Key: "u", Also: "U", Act: answer(undoMsg{n.Redo, n.What.Entry.ID})})
}
