package taskops

import (
	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// kept counts the marked tasks that are kept, since they have not ended; active tells that all of them are active.
type kept struct {
	n      int
	active bool
}

func keptOf(removed, marked []history.Task) kept {
	k := kept{n: len(marked) - len(removed), active: true}
	for _, t := range marked {
		k.active = k.active && (t.MayRemove() || t.Group() == history.Active)
	}
	return k
}

// askRemove removes one finished task at once, several after a question.
func (o *Ops) askRemove(all []history.Task) action.Action {
	l := o.env.Language
	tasks, no := o.pick(all, history.Task.MayRemove, unless(o, all, msg.ActionOnlyFinished(l, o.env.Key(term.CmdCancel))))
	if no != nil {
		return no
	}
	k := keptOf(tasks, all)
	if len(tasks) == 1 {
		return o.remove(tasks, k)
	}
	about := []string{msg.DialogRemoveUndo(l, o.env.Key(term.CmdUndo))}
	switch {
	case k.n > 0 && k.active:
		about = append(about, msg.DialogRemoveKeepsActive(l, k.n))
	case k.n > 0:
		about = append(about, msg.DialogRemoveKeepsUnfinished(l, k.n))
	}
	return action.Open{Dialog: &dialog.Question{
		Title: msg.DialogRemove(l, len(tasks)),
		Text:  about,
		Opts: []dialog.Option{
			{Key: "d", Also: "x", Label: msg.DialogRemoveTasks(l, len(tasks)), Act: answer(removeMsg{ids(tasks), k})},
			{Key: "esc", Label: msg.DialogRemoveNone(l)},
		},
	}}
}

// remove takes tasks off the list.
func (o *Ops) remove(tasks []history.Task, k kept) action.Action {
	if len(tasks) == 0 { // another program was faster
		return o.done()
	}
	run := action.Run{
		Job:  o.env.Core.ChangeUndoable(history.UndoRemoval, history.TakenOff{}, tasks),
		Done: action.Say{Text: o.removed(tasks, k)},
	}
	return o.done(o.repeats.Begin(o.env, term.OnList), answer(screen.StepOff{Tasks: ids(tasks)}), run)
}

// removed says what was removed, and what was kept.
func (o *Ops) removed(tasks []history.Task, k kept) string {
	l, undo := o.env.Language, o.env.Key(term.CmdUndo)
	one, several := msg.ActionRemovedOneKeptUnfinished, msg.ActionRemovedKeptUnfinished
	switch {
	case k.n == 0:
		return o.undoable(tasks, msg.ActionRemovedOne, msg.ActionRemoved)
	case k.active:
		one, several = msg.ActionRemovedOneKeptActive, msg.ActionRemovedKeptActive
	}
	if len(tasks) == 1 {
		return one(l, k.n, o.name(tasks[0]), undo)
	}
	return several(l, k.n, len(tasks), undo)
}
