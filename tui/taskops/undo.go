package taskops

import (
	"dancecard/internal/core"
	"dancecard/internal/text"
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
	case u.Entry.Motion != 0:
		return action.All{action.To{Screen: term.OnMotions, Msg: screen.ShowMotion{ID: n.Motion.ID}}, said}
	}
	return said
}

func (o *Ops) askUndo(n core.Undone) action.Action {
	tasks := n.What.Tasks
	label := "undo the pause"
	if n.Redo {
		label = "resume again"
	}
	return action.Open{Dialog: &dialog.Question{
		Title: o.sendTitle(tasks),
		Text:  []string{resumedText(len(tasks)), text.Bill(o.bill(tasks)) + "."},
		Opts: []dialog.Option{
			{Key: "u", Also: "U", Label: label, Act: answer(undoMsg{n.Redo, n.What.Entry.ID})},
			{Key: "esc", Label: "leave on hold"},
		},
	}}
}
