package text

import (
	"errors"
	"fmt"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/core"
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

// ofTask says what is about one task; nothing for other notices.
func (w Wording) ofTask(n core.Notice) Said {
	switch n := n.(type) {
	case core.NotSent:
		return problem(w.name(n.Task) + " was not sent: " + Reason(w.Language, n.Task.Problem))
	case core.Refused:
		return problem(w.name(n.Task) + " was refused: " + Reason(w.Language, n.Task.Problem))
	case core.Unanswered:
		return warning(w.name(n.Task) + ": no answer; it is being looked up on the account")
	case core.SentTwice:
		return warning(w.name(n.Task) + " is at the service twice, for it was sent again; both are on the list")
	case core.NotWritten:
		return w.notWritten(n)
	case core.Written:
		return neutral(fmt.Sprintf("task %d: what the service answered is written down now", n.Task.ID))
	case core.Failed:
		return problem(w.name(n.Task) + " failed: " + Reason(w.Language, n.Task.Problem))
	case core.NotAsked:
		return warning(w.name(n.Task) + " cannot be asked for: " + w.Error(n.Err))
	case core.LookedUp:
		return w.lookedUp(n.Task)
	case core.NotLookedUp:
		return warning(w.name(n.Task) + " cannot be looked up on the account: " + w.Error(n.Err))
	case core.Saved:
		return good("saved " + n.Task.File)
	case core.NotSaved:
		return problem(w.name(n.Task) + " was not saved: " + w.Error(n.Err))
	case core.ToCancel:
		return neutral(toCancel(n.Task))
	case core.NotCanceled:
		return w.notCanceled(n.Err)
	case core.CanceledOne:
		return w.canceledOne(n.Task)
	}
	return Said{}
}

func (w Wording) name(t history.Task) string { return Name(w.Language, t, w.Times) }

// notWritten says that the disk refuses a submission, or what came of it, which is written later.
func (w Wording) notWritten(n core.NotWritten) Said {
	name := "task " + fmt.Sprint(n.ID)
	if n.Sent {
		return problem(name + " was sent; the answer is written down as soon as the disk takes it: " + w.Error(n.Err))
	}
	return problem(name + ": " + w.Error(n.Err))
}

// lookedUp says what the account's list told of an unsure task.
func (w Wording) lookedUp(t history.Task) Said {
	name := w.name(t)
	switch {
	case t.State == history.OnServer:
		return good(name + " was found on the account and goes on")
	case t.Problem.Code == history.CodeAmbiguous && w.Keys != nil:
		return warning("more than one task on the account could be " + name + "; a shows them")
	case t.Problem.Code == history.CodeAmbiguous:
		return warning("more than one task on the account could be " + name + "; open dancecard to choose one")
	case t.Problem.Code == history.CodeClocks && w.Keys != nil:
		return warning("the clocks do not tell which task on the account is " + name + "; a shows those that could be")
	case t.Problem.Code == history.CodeClocks:
		return warning("the clocks do not tell which task on the account is " + name + "; open dancecard to choose one")
	case w.Keys != nil:
		return warning(name + " is not on the account; a lets you decide")
	}
	return warning(name + " is not on the account; open dancecard to decide")
}

// canceling says how far a round of cancels is.
func (w Wording) canceling(n core.Canceling) string {
	text := fmt.Sprintf("canceling %d of %d", n.Tried, n.Of)
	if w.Keys != nil && n.Left > 0 {
		text += "; esc on the list calls the rest off"
	}
	return text
}

// canceled says what came of a round of cancels.
func canceled(n core.Canceled) Said {
	rest := n.Of - n.Done
	if rest == 0 {
		return neutral("canceled " + Count(n.Done, "task", "tasks"))
	}
	say := warning(fmt.Sprintf("canceled %d of %d tasks; %s on", n.Done, n.Of, Count(rest, "goes", "go")))
	switch {
	case n.Off:
		say.Text = "called off: " + say.Text
	case n.Started == rest:
		say.Text += ": already started"
	case n.Started > 0:
		say.Text += fmt.Sprintf(": %d already started", n.Started)
	}
	return say
}

// toCancel says when a task will be canceled.
func toCancel(t history.Task) string {
	switch t.State {
	case history.Sending:
		return "being sent; canceled as soon as the service has accepted it"
	case history.Unsure:
		return "unconfirmed; canceled once it is found on the account"
	}
	return "canceling"
}

// notCanceled says why a request to cancel failed. Without an answer it may have been carried out, and the next
// look at the task tells.
func (w Wording) notCanceled(err error) Said {
	if e, _ := errors.AsType[*api.Error](err); e != nil && e.Delivery == api.NoAnswer {
		return warning("perhaps not canceled, the next answer tells: " + w.Error(err))
	}
	return warning("not canceled yet, retrying: " + w.Error(err))
}

// canceledOne says what came of canceling one task.
func (w Wording) canceledOne(t history.Task) Said {
	p := t.Problem
	switch {
	case t.State == history.Canceled && t.RemoteID != "":
		return neutral("canceled at the service")
	case t.State == history.Canceled:
		return neutral("canceled before it was sent")
	case t.CancelEnd == history.CodeWithdrawn:
		return neutral("called off: it goes on")
	case t.CancelEnd == history.CodeLapsed:
		return warning("not canceled: a cancel ends after 24 hours")
	case p.Op == api.OpCancel && p.Code != "":
		return warning("not canceled: " + w.Error(&api.Error{Op: p.Op, HTTP: p.HTTP, Code: p.Code, Message: p.Message, Detail: p.Detail, RequestID: p.RequestID}))
	case t.State == history.OnServer:
		return warning("not canceled: already started")
	}
	return warning("not canceled: " + w.overtaken(t))
}
