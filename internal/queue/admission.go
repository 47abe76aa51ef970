package queue

import (
	"errors"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
)

// TimeLimit is how long after its submission a task without a result fails at the service with
// InternalError.Timeout (the general page of error messages).
const TimeLimit = 3 * time.Hour

// safeTime is how long at most a task is let be at the service by plan, its own work included.
const safeTime = TimeLimit - 10*time.Minute

// Admission decides when a waiting task is submitted. Tasks wait here, not at the service: there a
// task that waits for three hours fails, and the service works on one at a time anyway.
//
// It is plain data, like [poll.Plan].
type Admission struct {
	// InFlight is how many tasks of an engine may be at the service at once.
	InFlight int
	// Gap is the least time between two submissions.
	Gap  time.Duration
	last time.Time
	pause
}

// pause is what keeps submissions from being made.
type pause struct {
	until  time.Time // no submission is made before then
	fails  int       // how many in a row called for a wait
	reason *api.Error
}

// Load is what stands before a task in an engine's queue at the service.
type Load struct {
	// Tasks is how many of ours are there or on their way.
	Tasks int
	// Work bounds how long it takes until all of them are done, those of other programs included.
	Work time.Duration
}

// NewAdmission lets inFlight tasks of an engine be at the service, and submits at most one a
// second. Less than one counts as one.
func NewAdmission(inFlight int) *Admission {
	return &Admission{InFlight: max(inFlight, 1), Gap: time.Second}
}

// HasCapacity reports whether an engine's queue may take one more task, whose own work takes own at most.
// One task may always be there; each further one only as long as it stays well below the service's
// limit of time, whatever those before it do within their bounds.
func (a *Admission) HasCapacity(l Load, own time.Duration) bool {
	return l.Tasks == 0 || l.Tasks < a.InFlight && l.Work+own <= safeTime
}

// Ready reports whether a submission may begin now, and if not, when it is worth asking again (zero:
// when something changes).
func (a *Admission) Ready(now time.Time) (bool, time.Time) {
	switch at := a.last.Add(a.Gap); {
	case at.After(now):
		return false, at
	case a.held():
		return false, time.Time{}
	case a.until.After(now):
		return false, a.until
	}
	return true, time.Time{}
}

// Began notes that a submission is on its way.
func (a *Admission) Began(now time.Time) { a.last = now }

// Ended notes how a submission ended. A refusal that would meet every other task too holds the
// queue until Release.
func (a *Admission) Ended(now time.Time, err error) {
	if err == nil {
		if !a.until.After(now) { // a submission that was made before a pause may still be accepted
			a.pause = pause{}
		}
		return
	}
	e, ok := errors.AsType[*api.Error](err)
	if !ok {
		return
	}
	switch d := (poll.Failure{Kind: poll.Submission, Err: err, Fails: a.fails + 1}).Decide(); {
	case d.Hold:
		a.reason = e
	case d.Wait > 0:
		a.fails++
		a.until, a.reason = now.Add(d.Wait), e
	}
}

// Paused gives what the last submission met that is to be made again by itself, and when; nil when
// nothing keeps submissions from being made.
func (a *Admission) Paused(now time.Time) (*api.Error, time.Time) {
	if a.held() || !a.until.After(now) {
		return nil, time.Time{}
	}
	return a.reason, a.until
}

// Held gives the refusal for which nothing is submitted; nil while the queue runs.
func (a *Admission) Held() *api.Error {
	if a.held() {
		return a.reason
	}
	return nil
}

func (a *Admission) held() bool { return a.reason != nil && a.reason.Account() }

// Wake is to be called when the clock has jumped: pauses by the old time are over. A queue that is
// held stays so.
func (a *Admission) Wake(now time.Time) {
	if a.last.After(now) {
		a.last = time.Time{}
	}
	if !a.held() {
		a.pause = pause{}
	}
}

// Release lets a held queue run again, once a person has put the account in order.
func (a *Admission) Release() { a.pause = pause{} }
