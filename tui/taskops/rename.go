package taskops

import (
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// renameMsg is the answer to what a task is to be called; an empty title names it by its inputs.
type renameMsg struct {
	id    history.TaskID
	title string
}

// Rename asks for a task's title.
func (o *Ops) Rename(t history.Task, selected bool) action.Action {
	l := o.env.Language
	if !selected {
		return action.Say{Text: msg.ActionNoTask(l)}
	}
	untitled := t
	untitled.Title = ""
	return action.Open{Dialog: &dialog.Fields{
		Title:   msg.DialogRenameTask(l, o.name(t)),
		Entries: []dialog.Entry{{Label: msg.DialogRenameTitle(l), Value: t.Title, Hint: o.name(untitled)}},
		Check:   func([]string) (string, int) { return "", 0 },
		Done:    func(v []string) action.Action { return answer(renameMsg{t.ID, v[0]}) },
	}}
}

// rename gives a task another title.
func rename(o *Ops, m renameMsg) action.Action {
	l, undo := o.env.Language, o.env.Key(term.CmdUndo)
	t, ok := o.env.Task(m.id)
	if !ok || t.Title == m.title {
		return nil
	}
	said := msg.ActionTitleRemoved(l, undo)
	if t.Title = m.title; m.title != "" {
		said = msg.ActionRenamedOne(l, o.name(t), undo)
	}
	return action.Run{Job: core.RenameTask(o.env.Core, m.id, m.title), Done: action.Say{Text: said}}
}
