package poll

import (
	"errors"
	"time"

	"dancecard/api"
)

// TimeLimit is how long after its submission a task without a result fails at the service with
// InternalError.Timeout (the general page of error messages).
const TimeLimit = 3 * time.Hour

// safeTime is how long at most a task is let be at the service by plan, its own work included.
const safeTime = TimeLimit - 10*time.Minute

// Handover decides when a waiting task is submitted. Tasks wait here, not at the service: there a
// task that waits for three hours fails, and the service works on one at a time anyway.
//
// It is plain data, like [Poller].
type Handover struct {
	// InFlight is how many tasks of an engine may be at the service at once.
	InFlight int
	// Gap is the least time between two submissions.
	Gap  time.Duration
	last time.Time
	trouble
}

// Load is what stands before a task in an engine's queue at the service.
type Load struct {
	// Tasks is how many of ours are there or on their way.
	Tasks int
	// Work bounds how long it takes until all of them are done, those of other programs included.
	Work time.Duration
}

// NewHandover lets inFlight tasks of an engine be at the service, and submits at most one a
// second. Less than one counts as one.
func NewHandover(inFlight int) *Handover {
	return &Handover{InFlight: max(inFlight, 1), Gap: time.Second}
}

// Room reports whether an engine's queue may take one more task, whose own work takes own at most.
// One task may always be there; each further one only as long as it stays well below the service's
// limit of time, whatever those before it do within their bounds.
func (h *Handover) Room(l Load, own time.Duration) bool {
	return l.Tasks == 0 || l.Tasks < h.InFlight && l.Work+own <= safeTime
}

// Free reports whether a submission may begin now, and if not, when it is worth asking again (zero:
// when something changes).
func (h *Handover) Free(now time.Time) (bool, time.Time) {
	switch at := h.last.Add(h.Gap); {
	case at.After(now):
		return false, at
	case h.held():
		return false, time.Time{}
	case h.until.After(now):
		return false, h.until
	}
	return true, time.Time{}
}

// Began notes that a submission is on its way.
func (h *Handover) Began(now time.Time) { h.last = now }

// Ended notes how a submission ended. A refusal that would meet every other task too holds the
// queue until Release.
func (h *Handover) Ended(now time.Time, err error) {
	if err == nil {
		h.calm(now)
		return
	}
	e, ok := errors.AsType[*api.Error](err)
	switch {
	case !ok:
	case e.Account():
		h.reason = e
	case e.MayRepeat():
		h.fails++
		h.until = now.Add(max(e.RetryAfter, backoff(h.fails, 2*time.Second)))
		h.reason = e
	}
}

// Paused gives what the last submission met that is to be made again by itself, and when; nil when
// nothing keeps submissions from being made.
func (h *Handover) Paused(now time.Time) (*api.Error, time.Time) {
	if h.held() || !h.until.After(now) {
		return nil, time.Time{}
	}
	return h.reason, h.until
}

// Held gives the refusal for which nothing is submitted; nil while the queue runs.
func (h *Handover) Held() *api.Error {
	if h.held() {
		return h.reason
	}
	return nil
}

func (h *Handover) held() bool { return h.reason != nil && h.reason.Account() }

// Wake is to be called when the clock has jumped: pauses by the old time are over. A queue that is
// held stays so.
func (h *Handover) Wake(now time.Time) {
	if h.last.After(now) {
		h.last = time.Time{}
	}
	if !h.held() {
		h.trouble = trouble{}
	}
}

// Release lets a held queue run again, after the user has mended what was refused.
func (h *Handover) Release() { h.trouble = trouble{} }
