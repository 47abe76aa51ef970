package taskops

import (
	"slices"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// pauses put tasks on hold, and resume them.
type pauses struct{ *Ops }

// pause puts waiting tasks on hold. When all of them are on hold it asks whether to resume them. After an
// account error it asks whether to send on at all.
func (p pauses) pause(all []history.Task) action.Action {
	if p.env.Core.Mine() && p.env.Core.Tasks().Held() != nil {
		return p.askRelease(all)
	}
	if p.env.Screen == term.OnMotions {
		return action.Say{Text: msg.ActionMotionsDontWait(p.env.Language, p.env.Key(term.CmdTasks))}
	}
	tasks, no := p.queued(all, msg.ActionOnlyWaitingHold(p.env.Language), msg.ActionOnlyWaitingHoldSent(p.env.Language))
	if no != nil {
		return no
	}
	if count(tasks, isHeld) == len(tasks) {
		return p.askToResume(tasks, dialog.Option{Key: "p", Also: p.env.Key(term.CmdPause), Act: answer(resumeMsg{ids(tasks)})})
	}
	return p.hold(tasks)
}

// hold puts tasks on hold.
func (p pauses) hold(tasks []history.Task) action.Action {
	free := slices.DeleteFunc(slices.Clone(tasks), isHeld)
	if len(free) == 0 { // another program was faster
		return nil
	}
	return action.Run{
		Job:  p.env.Core.ChangeUndoable(history.UndoHold, history.PutOnHold{}, free),
		Done: action.Say{Text: p.undoable(free, msg.ActionHeldOne, msg.ActionHeld)},
	}
}

// resume lets tasks go on that are on hold.
func (p pauses) resume(tasks []history.Task) action.Action {
	if len(tasks) == 0 {
		return p.done()
	}
	return p.done(action.Run{
		Job:  p.env.Core.ChangeUndoable(history.UndoRelease, history.LetGo{}, tasks),
		Done: action.Say{Text: p.undoable(tasks, msg.ActionResumedOne, msg.ActionResumed)},
	})
}

// askToResume asks whether tasks on hold are to be sent, with what they cost; yes does it.
func (p pauses) askToResume(tasks []history.Task, yes dialog.Option) action.Action {
	return p.askWithCost(tasks, func(tasks []history.Task) action.Action { return p.resumeQuestion(tasks, yes) })
}

func (p pauses) resumeQuestion(tasks []history.Task, yes dialog.Option) action.Action {
	l, n, bill := p.env.Language, len(tasks), p.bill(tasks)
	title, explained := msg.DialogResume(l, n, text.BillSum(l, bill)), msg.DialogResumeExplained(l)
	yes.Label = msg.DialogResumeTasks(l, n)
	if n == 1 {
		title, explained = msg.DialogResumeOne(l, p.name(tasks[0]), text.BillSum(l, bill)), msg.DialogResumeExplainedOne(l)
		yes.Label = msg.DialogResumeTask(l)
	}
	return action.Open{Dialog: &dialog.Question{
		Title: title,
		Text:  []string{explained, text.Bill(l, bill)},
		Opts:  []dialog.Option{yes, {Key: "esc", Label: msg.DialogStayOnHold(l)}},
	}}
}

// askRelease asks whether to send what a refusal of the account holds back, with what that costs.
func (p pauses) askRelease(all []history.Task) action.Action {
	tasks := p.env.Core.Tasks().Waiting()
	if len(tasks) == 0 {
		return p.release()
	}
	return p.askWithCost(tasks, func(tasks []history.Task) action.Action { return p.releaseQuestion(tasks, all) })
}

func (p pauses) releaseQuestion(tasks, all []history.Task) action.Action {
	l, why, bill := p.env.Language, p.env.Core.Tasks().Held(), p.bill(tasks)
	if why == nil { // the queue runs again by now
		return nil
	}
	q := &dialog.Question{
		Title: msg.DialogSendOn(l, len(tasks), text.BillSum(l, bill)),
		Text:  []string{p.env.Wording().SendingStopped(why), text.Bill(l, bill)},
		Opts:  []dialog.Option{{Key: "p", Also: p.env.Key(term.CmdPause), Label: msg.DialogSendOnNow(l), Act: answer(releaseMsg{})}},
	}
	if len(all) > 0 && isWaiting(all[0]) && !all[0].Held {
		only := p.about(all, msg.DialogSendOnHoldOne, msg.DialogSendOnHold)
		q.Opts = append(q.Opts, dialog.Option{Key: "o", Label: only, Act: answer(pauseMsg{ids(all)})})
	}
	q.Opts = append(q.Opts, dialog.Option{Key: "esc", Label: msg.DialogSendOnLater(l)})
	return action.Open{Dialog: q}
}

// release lets the queue run again.
func (p pauses) release() action.Action {
	p.env.Core.Release()
	return action.Say{Text: msg.ActionSendingResumed(p.env.Language)}
}
