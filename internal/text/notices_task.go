package text

import (
	"cmp"
	"errors"
	"strconv"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
)

// TaskOf gives the task that a notice is about.
func TaskOf(n core.Notice) (history.Task, bool) {
	switch n := n.(type) {
	case core.NotSent:
		return n.Task, true
	case core.Refused:
		return n.Task, true
	case core.Unanswered:
		return n.Task, true
	case core.SentTwice:
		return n.Task, true
	case core.Written:
		return n.Task, true
	case core.Failed:
		return n.Task, true
	case core.NotAsked:
		return n.Task, true
	case core.LookedUp:
		return n.Task, true
	case core.NotLookedUp:
		return n.Task, true
	case core.Saved:
		return n.Task, true
	case core.HookFailed:
		return n.Task, true
	case core.NotSaved:
		return n.Task, true
	case core.ToCancel:
		return n.Task, true
	case core.NotCanceled:
		return n.Task, true
	case core.CanceledOne:
		return n.Task, true
	}
	return history.Task{}, false
}

// submissionNotice is about the submission of one task, and what came of it.
func submissionNotice(w Wording, n core.Notice) Said {
	l := w.Language
	switch n := n.(type) {
	case core.NotSent:
		return w.ended(n.Task, msg.NoticeNotSent, msg.NoticeNotSentAdvice)
	case core.Refused:
		return w.ended(n.Task, msg.NoticeRejected, msg.NoticeRejectedAdvice)
	case core.Unanswered:
		return warning(msg.NoticeNoResponse(l, w.TaskName(n.Task)))
	case core.SentTwice:
		return warning(msg.NoticeSentTwice(l, w.TaskName(n.Task)))
	case core.NotWritten:
		if n.Sent {
			return problem(msg.NoticeSentNotWritten(l, w.Error(n.Err), idText(n.ID)))
		}
		return problem(msg.NoticeNotSentYet(l, w.Error(n.Err), idText(n.ID)))
	case core.Written:
		return neutral(msg.NoticeWritten(l, idText(n.Task.ID)))
	case core.LookedUp:
		return w.lookedUp(n.Task)
	case core.NotLookedUp:
		return warning(msg.NoticeNotLookedUp(l, w.Error(n.Err), w.TaskName(n.Task)))
	}
	return Said{}
}

// serviceNotice is about one task at the service.
func serviceNotice(w Wording, n core.Notice) Said {
	switch n := n.(type) {
	case core.Failed:
		return w.ended(n.Task, msg.NoticeFailed, msg.NoticeFailedAdvice)
	case core.NotAsked:
		return warning(msg.NoticeNotAsked(w.Language, w.Error(n.Err), w.TaskName(n.Task)))
	}
	return Said{}
}

// saveNotice is about one task's video.
func saveNotice(w Wording, n core.Notice) Said {
	l := w.Language
	switch n := n.(type) {
	case core.Saved:
		if left := n.Task.LinkDies().Sub(n.Task.Updated); left > 0 {
			return good(msg.NoticeSaved(l, n.Task.File, left))
		}
		return good(msg.NoticeSavedAlone(l, n.Task.File))
	case core.NotSaved:
		return problem(msg.NoticeNotSaved(l, w.Error(n.Err), w.TaskName(n.Task)))
	case core.HookFailed:
		return warning(msg.NoticeHookFailed(l, w.Event(n.Event), w.TaskName(n.Task)))
	case core.OnDisk:
		return neutral(msg.NoticeOnDisk(l))
	}
	return Said{}
}

// ended says that a task has come to nothing, with the reason in words or else with the advice, which explains the
// service's code.
func (w Wording) ended(t history.Task, why func(l msg.Language, name, reason string) string, advise func(l msg.Language, advice, name string) string) Said {
	reason, advice := w.wordedReason(t.Problem), w.TaskAdvice(t)
	if reason == "" && advice != "" {
		return problem(advise(w.Language, advice, w.TaskName(t)))
	}
	return problem(why(w.Language, w.TaskName(t), cmp.Or(reason, Reason(w.Language, t.Problem))))
}

// why is the reason that is kept with a task.
func (w Wording) why(p history.Problem) string { return Reason(w.Language, p) }

// TaskName is what a task is called in a sentence, without quotes.
func (w Wording) TaskName(t history.Task) string {
	motion := ""
	if w.MotionName != nil {
		motion = w.MotionName(t.Motion)
	}
	return Name(w.Language, t, motion, w.Times)
}

func idText(id history.TaskID) string { return strconv.FormatInt(int64(id), 10) }

// lookedUp says what the account's list told of an unconfirmed task.
func (w Wording) lookedUp(t history.Task) Said {
	l, name := w.Language, w.TaskName(t)
	if t.State == history.OnServer {
		return good(msg.NoticeFound(l, name))
	}
	if w.Keys == nil {
		return warning(w.AdvisedLine(TaskLine{Task: t}))
	}
	switch key := w.Keys("resolve"); t.Problem.Code {
	case history.CodeAmbiguous:
		return warning(msg.NoticeAmbiguous(l, name, key))
	case history.CodeClocks:
		return warning(msg.NoticeClocks(l, name, key))
	default:
		return warning(msg.NoticeNotFound(l, name, key))
	}
}

// cancelNotice is about cancels: of one task, and of a round of them.
func cancelNotice(w Wording, n core.Notice) Said {
	l := w.Language
	switch n := n.(type) {
	case core.ToCancel:
		switch n.Task.State {
		case history.Sending:
			return neutral(msg.NoticeCancelWhenAccepted(l))
		case history.Unsure:
			return neutral(msg.NoticeCancelWhenFound(l))
		}
		return neutral(msg.NoticeCancelingOne(l))
	case core.NotCanceled:
		return w.notCanceled(n.Err)
	case core.CanceledOne:
		return w.canceledOne(n.Task)
	case core.Canceling:
		if w.Keys != nil && n.Left > 0 {
			return neutral(msg.NoticeCancelingStop(l, n.Of, w.Keys("back"), n.Tried))
		}
		return neutral(msg.NoticeCanceling(l, n.Of, n.Tried))
	case core.Canceled:
		return canceled(l, n)
	}
	return Said{}
}

// canceled says what came of a round of cancels.
func canceled(l msg.Language, n core.Canceled) Said {
	switch rest := n.Of - n.Done; {
	case rest == 0:
		return neutral(msg.NoticeCanceledAll(l, n.Done))
	case n.Off:
		return warning(msg.NoticeCanceledStopped(l, n.Of, n.Done))
	case n.Started == rest:
		return warning(msg.NoticeCanceledRestStarted(l, n.Of, n.Done))
	case n.Started > 0:
		return warning(msg.NoticeCanceledSomeStarted(l, n.Of, n.Done, n.Started))
	}
	return warning(msg.NoticeCanceledSome(l, n.Of, n.Done))
}

// notCanceled says why a request to cancel failed. Without a response it may have been carried out, and the next
// look at the task tells.
func (w Wording) notCanceled(err error) Said {
	if e, _ := errors.AsType[*api.Error](err); e != nil && e.Delivery == api.NoAnswer {
		return warning(msg.NoticeCancelUnanswered(w.Language, w.Error(err)))
	}
	return warning(msg.NoticeCancelRetried(w.Language, w.Error(err)))
}

// canceledOne says what came of canceling one task.
func (w Wording) canceledOne(t history.Task) Said {
	l, p := w.Language, t.Problem
	switch {
	case t.State == history.Canceled:
		return neutral(msg.NoticeCanceledOne(l))
	case t.CancelEnd == history.CodeWithdrawn:
		return neutral(msg.NoticeCancelStopped(l))
	case t.CancelEnd == history.CodeLapsed:
		return warning(msg.NoticeCancelLapsed(l))
	case p.Op == api.OpCancel && p.Code != "":
		return warning(msg.NoticeCancelRefused(l, w.Error(&api.Error{Op: p.Op, HTTP: p.HTTP, Code: p.Code, Message: p.Message, Detail: p.Detail, RequestID: p.RequestID})))
	case t.State == history.OnServer:
		return warning(msg.NoticeCancelStarted(l))
	}
	return warning(msg.NoticeCancelTooLate(l, w.overtaken(t)))
}
