package taskops

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

func isWaiting(t history.Task) bool { return t.State == history.Waiting }

func waiting(tasks []history.Task) []history.Task {
	return slices.DeleteFunc(tasks, func(t history.Task) bool { return !isWaiting(t) })
}

// queued gives the tasks that wait here; when none does, it says why, which differs where one is at the service.
func queued(tasks []history.Task, why, sent string) ([]history.Task, action.Action) {
	if slices.ContainsFunc(tasks, func(t history.Task) bool { return t.State == history.OnServer || t.State == history.Sending }) {
		why = sent
	}
	return pick(tasks, isWaiting, why)
}

// move changes the order in which waiting tasks are sent.
func (o *Ops) move(way history.Way, all []history.Task) action.Action {
	tasks, no := queued(all, msg.ActionOnlyWaitingMove(o.env.Language), msg.ActionOnlyWaitingMoveSent(o.env.Language))
	if no != nil {
		return no
	}
	var said string
	switch way {
	case history.Up:
		said = o.undoable(tasks, msg.ActionMovedUpOne, msg.ActionMovedUp)
	case history.Down:
		said = o.undoable(tasks, msg.ActionMovedDownOne, msg.ActionMovedDown)
	default:
		said = o.movedToFront(tasks)
	}
	return action.Run{Job: o.env.Core.Move(way, tasks), Done: action.Say{Text: said}}
}

// movedToFront also says how many of the tasks stay on hold there.
func (o *Ops) movedToFront(tasks []history.Task) string {
	l, resume, undo := o.env.Language, o.env.Key(term.CmdPause), o.env.Key(term.CmdUndo)
	switch held := count(tasks, isHeld); {
	case held == 0:
		return o.undoable(tasks, msg.ActionMovedToFrontOne, msg.ActionMovedToFront)
	case len(tasks) == 1:
		return msg.ActionMovedToFrontHeldOne(l, o.name(tasks[0]), resume, undo)
	case held == len(tasks):
		return msg.ActionMovedToFrontHeld(l, held, resume, undo)
	default:
		return msg.ActionMovedToFrontSomeHeld(l, held, len(tasks), resume, undo)
	}
}

func isHeld(t history.Task) bool { return t.Held }

func count(tasks []history.Task, fits func(history.Task) bool) (n int) {
	for _, t := range tasks {
		if fits(t) {
			n++
		}
	}
	return n
}

// Pause puts waiting tasks on hold. When all of them are on hold it asks whether to resume them. After an
// account error it asks whether to send on at all.
func (o *Ops) Pause(all []history.Task) action.Action {
	if o.env.Core.Mine() && o.env.Core.Tasks().Held() != nil {
		return o.askRelease(all)
	}
	if o.env.Screen == term.OnMotions {
		return action.Say{Text: msg.ActionMotionsDontWait(o.env.Language, o.env.Key(term.CmdTasks))}
	}
	tasks, no := queued(all, msg.ActionOnlyWaitingHold(o.env.Language), msg.ActionOnlyWaitingHoldSent(o.env.Language))
	if no != nil {
		return no
	}
	if count(tasks, isHeld) == len(tasks) {
		return o.askResume(tasks)
	}
	return o.hold(tasks)
}

// hold puts tasks on hold.
func (o *Ops) hold(tasks []history.Task) action.Action {
	free := slices.DeleteFunc(slices.Clone(tasks), isHeld)
	return action.Run{
		Job:  o.env.Core.ChangeUndoable(history.UndoHold, history.PutOnHold{}, free),
		Done: action.Say{Text: o.undoable(free, msg.ActionHeldOne, msg.ActionHeld)},
	}
}

// resume lets tasks go on that are on hold.
func (o *Ops) resume(tasks []history.Task) action.Action {
	return o.done(action.Run{
		Job:  o.env.Core.ChangeUndoable(history.UndoRelease, history.LetGo{}, tasks),
		Done: action.Say{Text: o.undoable(tasks, msg.ActionResumedOne, msg.ActionResumed)},
	})
}

// askResume asks whether to resume tasks, with what they cost.
func (o *Ops) askResume(tasks []history.Task) action.Action {
	return o.resumeQuestion(tasks, dialog.Option{Key: "p", Act: answer(resumeMsg{ids(tasks)})})
}

// resumeQuestion asks whether tasks on hold are to be sent, with what they cost; yes does it.
func (o *Ops) resumeQuestion(tasks []history.Task, yes dialog.Option) action.Action {
	l, explained := o.env.Language, msg.DialogResumeExplained(o.env.Language)
	yes.Label = msg.DialogResumeTasks(l, len(tasks))
	if len(tasks) == 1 {
		explained, yes.Label = msg.DialogResumeExplainedOne(l), msg.DialogResumeTask(l)
	}
	return action.Open{Dialog: &dialog.Question{
		Title: o.resumeTitle(tasks),
		Text:  []string{explained, text.Bill(o.env.Language, o.bill(tasks))},
		Opts:  []dialog.Option{yes, {Key: "esc", Label: msg.DialogStayOnHold(l)}},
	}}
}

// resumeTitle asks whether to resume tasks, with the sum or, while a length is unknown, the most that it can be.
func (o *Ops) resumeTitle(tasks []history.Task) string {
	l, bill := o.env.Language, o.bill(tasks)
	one, several, sum := msg.DialogResumeOne, msg.DialogResume, bill.Sum.Total
	if bill.Unknown > 0 {
		one, several, sum = msg.DialogResumeOneAtMost, msg.DialogResumeAtMost, bill.Most
	}
	if len(tasks) == 1 {
		return one(l, o.name(tasks[0]), sum)
	}
	return several(l, len(tasks), sum)
}

// askRelease asks whether to send what a refusal of the account holds back, with what that costs.
func (o *Ops) askRelease(all []history.Task) action.Action {
	tasks := o.env.Core.Tasks().Waiting()
	if len(tasks) == 0 {
		return o.release()
	}
	l := o.env.Language
	q := &dialog.Question{
		Title: o.releaseTitle(tasks),
		Text:  []string{o.env.Wording().SendingStopped(o.env.Core.Tasks().Held()), text.Bill(o.env.Language, o.bill(tasks))},
		Opts:  []dialog.Option{{Key: "p", Label: msg.DialogSendOnNow(l), Act: answer(releaseMsg{})}},
	}
	if len(all) > 0 && isWaiting(all[0]) && !all[0].Held {
		only := o.about(all, msg.DialogSendOnHoldOne, msg.DialogSendOnHold)
		q.Opts = append(q.Opts, dialog.Option{Key: "o", Label: only, Act: answer(pauseMsg{ids(all)})})
	}
	q.Opts = append(q.Opts, dialog.Option{Key: "esc", Label: msg.DialogSendOnLater(l)})
	return action.Open{Dialog: q}
}

func (o *Ops) releaseTitle(tasks []history.Task) string {
	l, n, bill := o.env.Language, len(tasks), o.bill(tasks)
	if bill.Unknown > 0 {
		return msg.DialogSendOnAtMost(l, n, bill.Most)
	}
	return msg.DialogSendOn(l, n, bill.Sum.Total)
}

// release lets the queue run again.
func (o *Ops) release() action.Action {
	o.env.Core.Release()
	return action.Say{Text: msg.ActionSendingResumed(o.env.Language)}
}

// bill is what tasks cost that are still to be sent.
func (o *Ops) bill(tasks []history.Task) preflight.Cost {
	drafts, perSecond := make([]history.Draft, len(tasks)), 0.0
	for i, t := range tasks {
		drafts[i], perSecond = t.Draft, max(perSecond, t.Draft.Price)
	}
	return o.checks().CostOf(drafts, perSecond)
}

// checks know the lengths of the library's motions.
func (o *Ops) checks() preflight.Checks {
	l := &o.env.Library
	return preflight.Checks{Library: l.Recent.Library(l.Known), Engines: o.env.Engines}
}
