// Package taskops carries out what a person does to tasks, from the list and from the view of one task.
package taskops

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
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
	// later are commands that wait for a change that is being written.
	later []deferred
	// repeats tells a key that removes from the next one: held down it removes once.
	repeats screen.Repeats
}

// New makes the commands.
func New(env *screen.Env) *Ops { return &Ops{env: env} }

// The answers to questions.
type (
	cancelMsg struct{ ids []history.TaskID }
	removeMsg struct {
		ids  []history.TaskID
		kept kept
	}
	pauseMsg     struct{ ids []history.TaskID }
	resumeMsg    struct{ ids []history.TaskID }
	lookUpMsg    struct{ ids []history.TaskID }
	sendAgainMsg struct{ ids []history.TaskID }
	discardMsg   struct{ ids []history.TaskID }
	seenMsg      struct{ id history.TaskID }
	releaseMsg   struct{}
	undoMsg      struct {
		redo  bool
		entry int64
	}
)

// Do carries out a command for tasks; handled is false for a command that is not about tasks.
func (o *Ops) Do(command string, tasks []history.Task) (act action.Action, handled bool) {
	if command == term.CmdRemove && o.repeats.Held(o.env) {
		return o.repeats.Begin(o.env, term.OnList), true
	}
	if o.deferring(command) {
		o.later = append(o.later, deferred{command, ids(tasks)})
		return nil, true
	}
	switch command {
	case term.CmdCancel:
		return o.cancel(tasks), true
	case term.CmdRemove:
		return o.askRemove(tasks), true
	case term.CmdSave:
		return o.saveAgain(tasks), true
	case term.CmdResolve:
		return o.resolve(tasks), true
	case term.CmdRetry:
		return retries{o}.retry(tasks), true
	case term.CmdRetryFailed:
		return retries{o}.failed(), true
	case term.CmdSwitchEngine:
		return o.switchEngine(tasks), true
	case term.CmdEdit:
		return o.edit(tasks), true
	case term.CmdPause:
		return pauses{o}.pause(tasks), true
	case term.CmdMoveUp:
		return o.move(history.Up, tasks), true
	case term.CmdMoveDown:
		return o.move(history.Down, tasks), true
	case term.CmdFront:
		return o.move(history.Front, tasks), true
	case term.CmdRateUp:
		return rate(o, 1, tasks), true
	case term.CmdRateDown:
		return rate(o, -1, tasks), true
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
		return pauses{o}.hold(o.known(msg.ids))
	case resumeMsg:
		return pauses{o}.resume(o.known(msg.ids))
	case lookUpMsg:
		return o.done(o.lookUp(msg.ids))
	case sendAgainMsg:
		return o.change(msg.ids, history.SendAgain{})
	case discardMsg:
		return o.change(msg.ids, history.GivenUp{})
	case releaseMsg:
		return pauses{o}.release()
	case switchMsg:
		return o.change(msg.ids, o.switched(msg.engine))
	case acceptMsg:
		return o.accept(msg)
	case lengthsMsg:
		return o.onLengths(msg)
	case plannedMsg:
		return retries{o}.onPlanned(msg)
	case retryMsg:
		return o.done(action.Run{Job: core.RetryTasks(o.env.Core, msg.list, msg.repeats)})
	case retryFailedMsg:
		return retries{o}.failed()
	case renameMsg:
		return rename(o, msg)
	case seenMsg:
		return o.See(msg.id)
	case openedMsg:
		return o.opened(msg)
	case screen.RepeatsEnd:
		msg.End()
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

// unmark takes the marks off, unless it was about one task on a screen of its own.
func (o *Ops) unmark() action.Action {
	if o.env.Screen&(term.OnDetail|term.OnCompare) != 0 {
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
func (o *Ops) pick(tasks []history.Task, fits func(history.Task) bool, why string) ([]history.Task, action.Action) {
	if len(tasks) == 0 {
		why = msg.ActionNoTask(o.env.Language)
	}
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

// name is what a task is called in a sentence.
func (o *Ops) name(t history.Task) string { return o.env.Wording().TaskName(t) }

// about says something of tasks: of one by its name, of several by their number.
func (o *Ops) about(tasks []history.Task, one func(msg.Language, string) string, several func(msg.Language, int) string) string {
	if len(tasks) == 1 {
		return one(o.env.Language, o.name(tasks[0]))
	}
	return several(o.env.Language, len(tasks))
}

// undoable is about of a change, with the key that takes it back.
func (o *Ops) undoable(
	tasks []history.Task, one func(l msg.Language, name, undo string) string, several func(l msg.Language, n int, undo string) string,
) string {
	undo := o.env.Key(term.CmdUndo)
	if len(tasks) == 1 {
		return one(o.env.Language, o.name(tasks[0]), undo)
	}
	return several(o.env.Language, len(tasks), undo)
}

// cancel asks whether to cancel tasks.
func (o *Ops) cancel(all []history.Task) action.Action {
	l := o.env.Language
	why := unless(o, all, msg.ActionOnlyUnstarted(l))
	if slices.ContainsFunc(all, func(t history.Task) bool { return !t.CancelAsked.IsZero() }) {
		why = msg.ActionAlreadyCanceling(l, o.env.Key(term.CmdBack))
	}
	tasks, no := o.pick(all, core.Cancelable, why)
	if no != nil {
		return no
	}
	about := []string{msg.DialogCancelFree(l)}
	if checked := unless(o, tasks, ""); checked != "" {
		about = append(about, checked)
	}
	if rest := len(all) - len(tasks); rest > 0 {
		about = append(about, msg.DialogCancelOthers(l, rest))
	}
	yes, keep := msg.DialogCancelTasks(l, len(tasks)), msg.DialogKeepThem(l)
	if len(tasks) == 1 {
		yes, keep = msg.DialogCancelTask(l), msg.DialogKeepIt(l)
	}
	return action.Open{Dialog: &dialog.Question{
		Title: o.about(tasks, msg.DialogCancelOne, msg.DialogCancel),
		Text:  about,
		Opts:  []dialog.Option{{Key: "c", Also: o.env.Key(term.CmdCancel), Label: yes, Act: answer(cancelMsg{ids(tasks)})}, {Key: "esc", Label: keep}},
	}}
}

// edit fills the form from tasks. One that still waits is changed in place.
func (o *Ops) edit(tasks []history.Task) action.Action {
	if len(tasks) == 0 {
		return action.Say{Text: msg.ActionNoTask(o.env.Language)}
	}
	drafts := make([]history.Draft, len(tasks))
	for i, t := range tasks {
		drafts[i] = t.Draft
	}
	fill := screen.FillForm{Drafts: drafts, Then: o.unmark()}
	switch t := tasks[0]; {
	case len(tasks) > 1:
	case core.Editable(o.env.Core, t):
		fill.Edit = t
	default:
		all := o.env.Core.Tasks()
		why := o.env.Wording().EditIsNew(t, all.Preparing(t.ID), all.Submitting() == t.ID)
		fill.Then = action.All{fill.Then, action.Say{Text: why}}
	}
	return action.To{Screen: term.OnForm, Msg: fill}
}
