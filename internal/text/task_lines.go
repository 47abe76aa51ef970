package text

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text/msg"
)

// TaskLine is a task as one line of output: whole sentences about its state, why that is so and what to do about it.
type TaskLine struct {
	Task history.Task
	// Motion is the name that the library has for its motion, empty for none.
	Motion string
	// MotionBegun tells that the motion which the task waits for is being made.
	MotionBegun bool
	// File is where its video is saved, empty while it isn't.
	File string
}

// Line says how a task stands.
func (w Wording) Line(t TaskLine) string {
	id, name := idText(t.Task.ID), NameWith(w.Language, t.Task, t.Motion, w.Times)
	if t.File != "" {
		return msg.CliLineSaved(w.Language, t.File, id, name)
	}
	state := w.lineState(t, id, name)
	if w.Language == msg.Chinese {
		return state
	}
	return sentences(w.Language, state)
}

// AdvisedLine says how a task stands, and what to do about its problem.
func (w Wording) AdvisedLine(t TaskLine) string {
	id, name := idText(t.Task.ID), NameWith(w.Language, t.Task, t.Motion, w.Times)
	advice := w.TaskAdvice(t.Task)
	if t.File != "" || t.Task.Problem.Code == "" || advice == "" {
		return w.Line(t)
	}
	why, say := w.wordedReason(t.Task.Problem), lineReasons[t.Task.State]
	if why == "" || say == nil || Ours(t.Task.Problem) {
		return sentences(w.Language, w.lineState(t, id, name), advice)
	}
	return sentences(w.Language, say(w.Language, id, name, why), advice)
}

// wordedReason is the reason of a problem in words; empty where only the service's own code tells it, which the advice explains.
func (w Wording) wordedReason(p history.Problem) string {
	_, ours := phrases[p.Code]
	_, explained := lookUp(p.Op, p.Code, p.Message)
	switch {
	case p.Detail.Any():
		return Message(Detail(w.Language, p.Detail))
	case !explained, ours, p.Code == "", p.Code == api.CodeHTTP, api.NotActivated(p.Message):
		return Code(w.Language, p)
	}
	return ""
}

// lineReasons say the states that have a reason.
var lineReasons = map[history.State]func(l msg.Language, id, name, reason string) string{
	history.Finished: msg.CliLineNotSavedWhy,
	history.Failed:   msg.CliLineFailedWhy,
	history.Rejected: msg.CliLineRejectedWhy,
}

// lineState says the state alone.
func (w Wording) lineState(t TaskLine, id, name string) string {
	l := w.Language
	switch t := t.Task; {
	case t.Held:
		return msg.CliLineOnHold(l, id, name)
	case t.State == history.OnServer && t.Status == api.Succeeded, t.State == history.Finished && t.Tries == 0, t.State == history.Made:
		return msg.CliLineDone(l, id, name)
	case t.State == history.OnServer && (t.Status.Started() || !t.Started.IsZero() && t.Status.Familiar()):
		return msg.CliLineRunning(l, id, name)
	case t.State == history.OnServer && t.Status.Familiar():
		return msg.CliLineQueued(l, id, name)
	case t.State == history.OnServer:
		return msg.CliLineNewStatus(l, id, name, Named(string(t.Status), msg.NameUnknown(l)))
	}
	if say := lineStates[t.Task.State]; say != nil && (t.Task.State != history.Waiting || t.Task.Prepared == 0 && !(t.Task.AwaitsMotion() && t.MotionBegun)) {
		return say(l, id, name)
	}
	return msg.CliLinePreparing(l, id, name)
}

// lineStates say the states of which nothing else need be known.
var lineStates = map[history.State]func(l msg.Language, id, name string) string{
	history.Waiting:  msg.CliLineWaiting,
	history.Sending:  msg.CliLineSending,
	history.Unsure:   msg.CliLineUnconfirmed,
	history.Finished: msg.CliLineNotSaved,
	history.Saved:    msg.CliLineVideoSaved,
	history.Failed:   msg.CliLineFailed,
	history.Rejected: msg.CliLineRejected,
	history.Canceled: msg.CliLineCanceled,
	history.Expired:  msg.CliLineUnknown,
	history.Gone:     msg.CliLineLinkExpired,
}
