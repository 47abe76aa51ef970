// Package taskops carries out what a person does to tasks, from the list and from the view of one task.
package taskops

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// Ops are the commands about tasks. The answers to their questions come to the list, which hands them to
// Update.
type Ops struct {
	env *screen.Env
	// candidates are the tasks on the account that were last offered for an unconfirmed one. They were asked
	// for at the key with the number askedAt; 0 for never.
	candidates []history.Candidate
	askedAt    int
}

// New makes the commands.
func New(env *screen.Env) *Ops { return &Ops{env: env} }

// The answers to questions.
type (
	cancelMsg struct{ ids []history.TaskID }
	removeMsg struct {
		ids  []history.TaskID
		kept string
	}
	pauseMsg     struct{ ids []history.TaskID }
	resumeMsg    struct{ ids []history.TaskID }
	lookUpMsg    struct{ ids []history.TaskID }
	sendAgainMsg struct{ ids []history.TaskID }
	discardMsg   struct{ ids []history.TaskID }
	releaseMsg   struct{}
	undoMsg      struct {
		redo  bool
		entry int64
	}
)

// Do carries out a command for tasks; handled is false for a command that is not about tasks.
func (o *Ops) Do(command string, tasks []history.Task) (act action.Action, handled bool) {
	switch command {
	case term.CmdCancel:
		return o.cancel(tasks), true
	case term.CmdRemove:
		return o.askRemove(tasks), true
	case term.CmdSave:
		return o.saveAgain(tasks), true
	case term.CmdSettle:
		return o.resolve(tasks), true
	case term.CmdReplan:
		return o.switchEngine(tasks), true
	case term.CmdEdit:
		return o.edit(tasks), true
	case term.CmdPause:
		return o.Pause(tasks), true
	case term.CmdMoveUp:
		return o.move(history.Up, tasks), true
	case term.CmdMoveDown:
		return o.move(history.Down, tasks), true
	case term.CmdFront:
		return o.move(history.Front, tasks), true
	}
	return nil, false
}

// Update takes in the answer to a question.
func (o *Ops) Update(msg tea.Msg) action.Action {
	switch msg := msg.(type) {
	case cancelMsg:
		return o.done(action.Run{Job: o.env.Core.Cancel(msg.ids...)})
	case removeMsg:
		return o.remove(o.known(msg.ids), msg.kept)
	case pauseMsg:
		return o.hold(waiting(o.known(msg.ids)))
	case resumeMsg:
		return o.resume(waiting(o.known(msg.ids)))
	case lookUpMsg:
		return o.done(o.lookUp(msg.ids))
	case sendAgainMsg:
		return o.change(msg.ids, history.SendAgain{})
	case discardMsg:
		return o.change(msg.ids, history.GivenUp{})
	case releaseMsg:
		return o.release()
	case switchMsg:
		return o.change(msg.ids, o.switched(msg.engine))
	case acceptMsg:
		return o.accept(msg)
	case sayMsg:
		return msg.say
	case undoMsg:
		return action.Run{Job: o.env.Core.Undo(msg.redo, msg.entry)}
	}
	return nil
}

// answer is what an option of a question does.
func answer(msg tea.Msg) action.Action { return action.To{Screen: term.OnList, Msg: msg} }

// done takes the marks off with what was asked for.
func (o *Ops) done(acts ...action.Action) action.Action {
	return append(action.All{o.unmark()}, acts...)
}

// unmark takes the marks off, unless it was about the one task that is shown whole.
func (o *Ops) unmark() action.Action {
	if o.env.Screen == term.OnDetail {
		return nil
	}
	return answer(screen.Unmark{})
}

// change makes the same change to tasks.
func (o *Ops) change(ids []history.TaskID, e history.Event) action.Action {
	var changes []history.Change
	for _, t := range o.known(ids) {
		changes = append(changes, history.Change{ID: t.ID, Event: e})
	}
	if len(changes) == 0 || e == nil {
		return o.done()
	}
	return o.done(action.Run{Job: o.env.Core.Change(changes...)})
}

// known gives those of the tasks that are still known and not removed.
func (o *Ops) known(ids []history.TaskID) (out []history.Task) {
	for _, id := range ids {
		if t, ok := o.env.Task(id); ok && t.Removed.IsZero() {
			out = append(out, t)
		}
	}
	return out
}

// pick gives the tasks that fit; when none does, it says why.
func pick(tasks []history.Task, fits func(history.Task) bool, why string) ([]history.Task, action.Action) {
	out := slices.DeleteFunc(slices.Clone(tasks), func(t history.Task) bool { return !fits(t) })
	if len(out) == 0 {
		return nil, action.Say{Text: why}
	}
	return out, nil
}

func ids(tasks []history.Task) []history.TaskID {
	out := make([]history.TaskID, len(tasks))
	for i, t := range tasks {
		out[i] = t.ID
	}
	return out
}

// cancel asks whether to cancel tasks.
func (o *Ops) cancel(all []history.Task) action.Action {
	why := "only what waits, here or at the service, can be canceled"
	if slices.ContainsFunc(all, func(t history.Task) bool { return !t.CancelAsked.IsZero() }) {
		why = "already canceling; esc on the list calls it off"
	}
	tasks, no := pick(all, core.Cancelable, why)
	if no != nil {
		return no
	}
	about := []string{"A canceled task costs nothing. It stays in the list."}
	if rest := len(all) - len(tasks); rest > 0 {
		about = append(about, text.Count(rest, "marked task goes", "marked tasks go")+" on: only what waits is canceled.")
	}
	return action.Open{Dialog: &dialog.Question{
		Title: "Cancel " + o.env.Named(tasks) + "?",
		Text:  about,
		Opts: []dialog.Option{
			{Key: "c", Label: "cancel " + o.env.Named(tasks), Act: answer(cancelMsg{ids(tasks)})},
			{Key: "esc", Label: "let it go on"},
		},
	}}
}

// edit fills the form from tasks.
func (o *Ops) edit(tasks []history.Task) action.Action {
	if len(tasks) == 0 {
		return action.Say{Text: "there is no task to fill the form from"}
	}
	drafts := make([]history.Draft, len(tasks))
	for i, t := range tasks {
		drafts[i] = t.Draft
	}
	return action.To{Screen: term.OnForm, Msg: screen.FillForm{Drafts: drafts, From: o.env.Named(tasks), Then: o.unmark()}}
}

// askRemove removes one finished task at once, several after a question.
func (o *Ops) askRemove(all []history.Task) action.Action {
	tasks, no := pick(all, history.Task.MayRemove, "Only finished tasks can be removed. Cancel it first (c)")
	if no != nil {
		return no
	}
	if len(tasks) == 1 {
		return o.remove(tasks, keptOf(tasks, all))
	}
	about := []string{"The videos stay on disk. u brings the tasks back."}
	kept := keptOf(tasks, all)
	if kept != "" {
		about = append(about, kept+": only finished tasks are removed.")
	}
	return action.Open{Dialog: &dialog.Question{
		Title: "Remove " + o.env.Named(tasks) + "?",
		Text:  about,
		Opts: []dialog.Option{
			{Key: "d", Also: "x", Label: "remove " + o.env.Named(tasks), Act: answer(removeMsg{ids(tasks), kept})},
			{Key: "esc", Label: "keep them"},
		},
	}}
}

// remove takes tasks off the list.
func (o *Ops) remove(tasks []history.Task, kept string) action.Action {
	said := "Removed " + o.env.Named(tasks)
	if kept != "" {
		said += " (" + kept + ")"
	}
	run := action.Run{Job: o.env.Core.ChangeUndoable(history.UndoRemoval, history.TakenOff{}, tasks), Done: action.Say{Text: said}}
	if o.env.Screen == term.OnDetail {
		return action.All{action.Leave{}, run}
	}
	return o.done(run)
}

// keptOf says how many marked tasks are kept because they have not ended, as "3 active kept". It is empty
// where all are removed.
func keptOf(removed, marked []history.Task) string {
	kept, how := len(marked)-len(removed), "active"
	if kept <= 0 {
		return ""
	}
	for _, t := range marked {
		if !t.MayRemove() && t.Group() != history.Active {
			how = "unfinished"
		}
	}
	return text.Count(kept, how, how) + " kept"
}
