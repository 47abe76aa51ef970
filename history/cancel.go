package history

import (
	"errors"
	"time"

	"dancecard/api"
)

// A wish to cancel is kept in its task until it is carried out or ends, so that no kill loses it.
// Whoever holds the lease carries it out; see package queue.
type (
	// CancelAsked is the person's wish to cancel a task. One that waits here is canceled by it.
	CancelAsked struct{}
	// CancelWithdrawn takes an open wish back.
	CancelWithdrawn struct{}
	// CancelLapsed ends a wish that is older than [CancelLife].
	CancelLapsed struct{}
)

// Kind gives "cancel-asked"; likewise for the others.
func (CancelAsked) Kind() string     { return "cancel-asked" }
func (CancelWithdrawn) Kind() string { return "cancel-withdrawn" }
func (CancelLapsed) Kind() string    { return "cancel-lapsed" }

// CancelLife is how long a wish to cancel stays open.
const CancelLife = 24 * time.Hour

// Codes in [Task.CancelEnd]. A refusal of the service's has the service's own code.
const (
	CodeStarted   = "AlreadyStarted"  // the service works on the task
	CodeEnded     = "AlreadyEnded"    // the task came to its end first
	CodeLapsed    = "CancelLapsed"    // the wish was older than a day
	CodeWithdrawn = "CancelWithdrawn" // the person called it off
)

// MayCancel reports whether a wish to cancel the task can be carried out, for all that is known here.
func (t Task) MayCancel() bool {
	switch t.State {
	case Waiting, Sending, Unsure:
		return true
	case OnServer:
		return !t.Status.Started() && !t.Status.Final()
	}
	return false
}

// CancelDue reports whether the service is to be asked to cancel the task now.
func (t Task) CancelDue() bool {
	return t.WantsCancel() && t.CancelEnd == "" && t.State == OnServer && t.MayCancel()
}

// WantsCancel reports whether a wish to cancel the task is open.
func (t Task) WantsCancel() bool { return !t.CancelAsked.IsZero() }

// unwished ends the wish.
func (t Task) unwished(code string) Task {
	t.CancelAsked, t.CancelEnd = time.Time{}, code
	return t
}

// wishing is what a person wants with a cancellation.
func (t Task) wishing(at time.Time, e Event) Task {
	_, asked := e.(CancelAsked)
	switch e.(type) {
	case CancelWithdrawn:
		if t.WantsCancel() {
			return t.unwished(CodeWithdrawn)
		}
	case CancelLapsed:
		if t.WantsCancel() && !at.Before(t.CancelAsked.Add(CancelLife)) {
			return t.unwished(CodeLapsed)
		}
	}
	if asked && t.MayCancel() {
		t.CancelAsked, t.CancelEnd = at, ""
	}
	return t
}

// refusedCancel keeps the wish until the next answer about the task: a request that was repeated after
// a kill is refused because the one before it was carried out.
func (t Task) refusedCancel(p Problem) Task {
	if t.Problem = p; t.WantsCancel() {
		t.CancelEnd = p.Code
		if t.CancelEnd == "" {
			t.CancelEnd = api.CodeHTTP
		}
	}
	return t
}

// afterWish carries a wish out that needs no request, and ends one that has lost its object.
func (t Task) afterWish(at time.Time, e Event) Task {
	r, reported := e.(Reported)
	switch {
	case t.State == Canceled:
		return t.unwished("")
	case !t.WantsCancel():
	case t.State == Waiting:
		t.State, t.Ended, t.Problem = Canceled, at, Problem{}
		return t.unwished("")
	case t.State.Final() || t.State == Finished || t.State == OnServer && t.Status.Final():
		return t.unwished(CodeEnded)
	case t.State == OnServer && t.Status.Started():
		return t.unwished(CodeStarted)
	case t.CancelEnd != "" && reported && r.Status != "" && r.Status != api.Unknown:
		return t.unwished(t.CancelEnd)
	}
	return t
}

// SettleCancel gives the event that follows a request to cancel a task at the service; nil where that
// is not known, or is to be tried again. It alone decides what refuses a wish for good.
func SettleCancel(requestID string, err error) Event {
	e, ok := errors.AsType[*api.Error](err)
	switch {
	case err == nil && requestID != "":
		return CancelDone{RequestID: requestID}
	case !ok:
	case e.Code == api.CodeAddress, e.Delivery == api.Answered && e.HTTP < 500 && !e.MayRepeat() && !e.Account():
		return CancelRefused{Problem: ProblemOf(err)}
	}
	return nil
}
