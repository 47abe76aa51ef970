package history

import (
	"time"

	"dancecard/api"
)

// unknownLooks is how often in a row the service must answer UNKNOWN before it is believed: the
// word also comes for a moment when the service cannot tell.
const unknownLooks = 3

// UnknownGap lies between two answers UNKNOWN that count: it also comes for as long as the service has an outage, and a
// task that is given up for it is lost for good.
const UnknownGap = 5 * time.Minute

// Apply gives the task as it is after the event. It reads no clock and touches nothing. An event that does not fit the task's state changes nothing: a late answer
// never undoes a final state, and a second submission of one intent never begins.
func (t Task) Apply(at time.Time, e Event) Task {
	next := t.after(at, e).afterWish(at, e)
	next.Held = next.Held && next.State == Waiting
	if next != t {
		next.Updated = at
	}
	return next
}

func (t Task) after(at time.Time, e Event) Task {
	switch e := e.(type) {
	case SendBegan, TaskAccepted, SendRefused, SendPutBack, SendLost, NotFound, SendAgain, GivenUp:
		return t.sending(at, e)
	case Imported:
		return t.imported(at, e)
	case Reported:
		return t.reported(at, e)
	case CancelDone, CancelRefused:
		return t.canceling(at, e)
	case CancelAsked, CancelWithdrawn, CancelLapsed:
		return t.wishing(at, e)
	case VideoSaved, SaveFailed, LinkRenewed, SaveAgain:
		return t.saving(at, e)
	case Moved, PutOnHold, LetGo:
		return t.queuing(e)
	case Uploaded, Checked, StepFailed, MotionReady, Replanned:
		return t.preparing(at, e)
	case Edited:
		return t.edited(e)
	case KeyChanged:
		if !t.State.Final() {
			t.Endpoint.Fingerprint = e.Fingerprint
		}
	case Renamed:
		t.Title = e.Title
	case Rated:
		if t.HasVideo() && e.Rating >= 0 && e.Rating <= MostStars {
			t.Rating = e.Rating
		}
	case TakenOff:
		if t.MayRemove() && t.Removed.IsZero() {
			t.Removed = at
		}
	case PutBackOn:
		t.Removed = time.Time{}
	}
	return t
}

// MayRemove reports whether the task can leave the list without anything paid being lost.
func (t Task) MayRemove() bool { return t.State.Final() }

// sending is the part of a life that ends when the service's answer to a submission is known.
func (t Task) sending(at time.Time, e Event) Task {
	switch e := e.(type) {
	case SendBegan:
		if t.State == Waiting && !t.Held && (e.Says == t.Submission() || e.Says == api.Submission{}) {
			t.State, t.Sent, t.SentThere, t.RequestID, t.Problem = Sending, at, time.Time{}, "", Problem{}
			if e.Known {
				t.SentThere = at.Add(e.Skew)
			}
		}
	case TaskAccepted:
		// Also when the user has just had it wait once more: then it need not be sent again.
		again := t.State == Waiting && !t.Sent.IsZero()
		if t.State == Sending && !e.before(t.Sent) || t.State == Unsure || again {
			t.State, t.Status, t.Problem = OnServer, e.Status, Problem{}
			t.RemoteID, t.RequestID, t.Accepted = e.TaskID, e.RequestID, at
			if !e.At.IsZero() {
				t.Accepted = e.At
			}
			t.Ended = e.Ended
		}
	case SendRefused:
		if t.State == Sending {
			t.State, t.Problem, t.Ended = Rejected, e.Problem, at
		}
	case SendPutBack:
		if t.State == Sending {
			t.State, t.Problem = Waiting, e.Problem
		}
	case SendLost:
		if t.State == Sending {
			t.State, t.Problem, t.RequestID = Unsure, e.Problem, e.Problem.RequestID
		}
	case SendAgain:
		if t.State == Unsure || t.State == Rejected {
			t.State, t.Problem, t.Ended, t.Removed = Waiting, Problem{}, time.Time{}, time.Time{}
			t = t.unwished("") // the newer wish counts
			if e.For != (Endpoint{}) {
				t.Endpoint = e.For
			}
		}
	case GivenUp:
		if t.State == Unsure {
			t.State, t.Ended = Canceled, at
		}
	case NotFound:
		if t.State == Unsure {
			t.Problem = Problem{Op: api.OpList, Code: e.code()}
		}
	}
	return t
}

// Codes of what is found out here about an unsure task, in Problem.Code.
const (
	CodeNotFound  = "NotOnAccount"     // the account's list does not hold it
	CodeAmbiguous = "SeveralOnAccount" // more than one task on the list could be it
	CodeClocks    = "ClocksDiffer"     // only tasks of another time are there, but the clocks went wrong
)

func (e NotFound) code() string {
	switch {
	case len(e.Candidates) == 0:
		return CodeNotFound
	case e.Clocks:
		return CodeClocks
	}
	return CodeAmbiguous
}

// reported takes in an answer of the service.
func (t Task) reported(at time.Time, e Reported) Task {
	t = t.recalled(e)
	if t.State != OnServer || e.Status == "" {
		return t
	}
	if e.Status == api.Unknown {
		t.Unknowns++
		if t.Unknowns >= unknownLooks {
			t.State, t.Status, t.Ended = Expired, e.Status, at
		}
		return t
	}
	t.Unknowns, t.Status = 0, e.Status
	if t.Started.IsZero() && (e.Status.Started() || !e.Scheduled.IsZero()) {
		t.Started = FirstTime(e.Scheduled, at)
	}
	if !e.Status.Final() {
		return t
	}
	t.Ended, t.Seconds = FirstTime(e.Ended, FirstTime(t.Ended, at)), e.Seconds
	switch {
	case e.Status == api.Canceled:
		t.State, t.Problem = Canceled, Problem{} // one of an earlier wish to cancel is over
	case e.Status == api.Failed:
		t.State = Failed
		t.Problem = Problem{Op: api.OpQuery, HTTP: 200, Code: e.Code, Message: e.Message, RequestID: e.RequestID}
	case t.Kind == MakesMotion && e.Template != "":
		t.State, t.Template, t.Problem = Made, e.Template, Problem{}
	case e.Video == "" || t.Kind == MakesMotion:
		// Said to be done, but without an address: worth asking again for as long as the service
		// remembers; the plan goes on watching.
		t.Status = api.Succeeded
		t.Problem = Problem{Op: api.OpQuery, HTTP: 200, Code: CodeNoAddress, RequestID: e.RequestID}
		if e.LinkDetail.Any() || e.LinkTrouble != "" {
			t.Problem.Code, t.Problem.Message, t.Problem.Detail = CodeBadAddress, e.LinkTrouble, e.LinkDetail
		}
	default:
		t.State, t.Video, t.Problem = Finished, e.Video, Problem{}
	}
	return t
}

// CodeInterrupted is the Problem.Code of a task whose submission was under way when the program died.
const CodeInterrupted = "Interrupted"

// CodeNoAddress is the Problem.Code of a task that succeeded without saying where its video is.
const CodeNoAddress = "NoAddress"

// CodeBadAddress is that of a task that succeeded with an address that must not be used; Detail says why.
const CodeBadAddress = "BadAddress"

func (t Task) canceling(at time.Time, e Event) Task {
	switch e := e.(type) {
	case CancelDone:
		// A task that was sent meanwhile is not called off by having been called off here.
		if here := e.RequestID == ""; here && t.State == Waiting || !here && t.State == OnServer {
			t.State, t.Ended = Canceled, at
			if t.RemoteID != "" {
				t.Status = api.Canceled
			}
		}
	case CancelRefused:
		if t.State == OnServer {
			t = t.refusedCancel(e.Problem)
		}
	}
	return t
}

func (t Task) saving(at time.Time, e Event) Task {
	switch e := e.(type) {
	case VideoSaved:
		if t.State == Finished || t.State == Gone { // it was not gone after all
			t.State, t.File, t.Bytes, t.SHA256 = Saved, e.File, e.Bytes, e.SHA256
			t.Tries, t.Problem = 0, Problem{}
			t.Unseen = !t.Elsewhere() // what was imported is news to nobody
		}
	case SaveFailed:
		if t.State != Finished {
			return t
		}
		t.Problem = e.Problem
		t.Tries++
		life := LinkLife
		if e.Unasked {
			life = 2 * LinkLife
		}
		if e.Dead || !at.Before(t.Ended.Add(life)) {
			t.State, t.Video = Gone, ""
		}
	case LinkRenewed:
		if t.State == Finished && e.Video != "" {
			t.Video = e.Video
		}
	case SaveAgain:
		if (t.State == Saved || t.State == Finished) && t.Video != "" && at.Before(t.Ended.Add(LinkLife)) {
			t.State, t.Tries, t.Removed, t.Unseen = Finished, 0, time.Time{}, false
		}
	}
	return t
}

// FirstTime is the first of two times that is not zero.
func FirstTime(a, b time.Time) time.Time {
	if a.IsZero() {
		return b
	}
	return a
}

// ServiceMemory is how long after it was taken the service may still know a task: at most three hours until
// its end, and 24 after it (the reference, task_id).
const ServiceMemory = 27 * time.Hour

// recalled takes a task up again that was given up although the service knows it: UNKNOWN is also what
// another account's key is told, and an address that this machine's clock took for dead may live.
func (t Task) recalled(e Reported) Task {
	switch {
	case !t.Removed.IsZero(): // the person gave it up as well
	case t.State == Expired && e.Status != "" && e.Status != api.Unknown:
		t.State, t.Ended = OnServer, time.Time{} // it was given up then, and did not end
	case t.State == Gone && e.Video != "":
		t.State = OnServer
	}
	return t
}

// before tells that a task on the account was found for an earlier submission than the one that began
// then: the search for it was under way when the person had it sent again.
func (e TaskAccepted) before(sent time.Time) bool {
	return e.Found && !e.At.IsZero() && e.At.Before(sent.Add(-ClockSlack))
}
