package words

import (
	"strings"

	"dancecard/api"
	"dancecard/history"
)

// Advice says what a task's problem means and what to do about it; empty without a problem.
func Advice(t history.Task) string {
	p := t.Problem
	if p == (history.Problem{}) {
		return advice(t.State)
	}
	switch p.Code {
	case history.CodeNotFound:
		return "The account's list of the last 24 hours does not hold this task, so it most likely never arrived. " +
			"a lets you look again, send it once more, or give it up. If it was sent with another account's key, change back to that one (:key) and look again first."
	case history.CodeAmbiguous:
		return "More than one task on the account could be this one, so none was taken. " +
			"a shows them; you choose, look again, send it once more, or give it up."
	case history.CodeClocks:
		return "How far this machine's clock was off when this task was sent is not known for sure. No task on the account fits the time, " +
			"but others could be this one. a shows them; you choose, look again, send it once more, or give it up."
	case history.CodeNoAddress:
		return "The service says that the task succeeded, but not where the video is. It is asked again until it tells or forgets."
	case history.CodeInterrupted:
		return "dancecard stopped while this task was on its way, so it may have arrived. It is being looked up on the account; it is never sent twice by itself."
	}
	if t.State == history.Unsure {
		return "The answer to this submission got lost, so the service may have the task. It is being looked up on the account; it is never sent twice by itself."
	}
	if p.Op == api.OpDetect && p.Code == api.FindHalfBody {
		return "Nothing was sent or paid beyond the check. e fills in the form again: take the picture's background, or another picture; sent from there it is not checked again."
	}
	if p.Op == "" { // of our own disk, not of the service
		return (&history.Error{Code: history.Code(p.Code)}).Advice()
	}
	engine, _ := api.FindEngine(t.Engine)
	advice := api.AdviceFor(p.Op, p.HTTP, p.Code, p.Message, engine)
	if Retired(t) {
		advice += handOver
	}
	return advice
}

// Ours tells a problem's code that is a name of our own for what state and advice say in words; it
// would tell people nothing.
func Ours(p history.Problem) bool {
	switch p.Code {
	case history.CodeNotFound, history.CodeAmbiguous, history.CodeInterrupted, history.CodeNoAddress, api.CodeLinkDead:
		return true
	}
	return false
}

// handOver is advice for the videos of a retired engine.
const handOver = " m hands the task to another engine."

// MakerAdvice is the advice on a task that should have made a motion; it is no task on the list.
func MakerAdvice(t history.Task) string { return strings.TrimSuffix(Advice(t), handOver) }

// Retired tells a task that was refused because its engine's models were switched off.
func Retired(t history.Task) bool {
	p := t.Problem
	return t.State == history.Rejected && (&api.Error{Op: p.Op, HTTP: p.HTTP, Code: p.Code, Message: p.Message, Model: t.Model}).Retired()
}

func advice(s history.State) string {
	switch s {
	case history.Expired:
		return "The service forgets a task 24 hours after its end, and knows only those of the key's own account. If the key was changed, change it back (:key). The service is asked for the task every hour, for a day; r asks at once."
	case history.Gone:
		return "A result's address lives 24 hours, and this one died before the video was on disk. e makes the task again."
	}
	return ""
}
