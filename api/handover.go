package api

import (
	"errors"
	"time"
)

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

// NewHandover lets inFlight tasks of an engine be at the service, and submits at most one a
// second. Less than one counts as one.
func NewHandover(inFlight int) *Handover {
	return &Handover{InFlight: max(inFlight, 1), Gap: time.Second}
}

// Next picks the next task to submit from the engines of the waiting tasks, in their order. load
// says how many tasks of an engine are at the service or on their way there. It gives the index,
// or -1 and the time when it is worth asking again (zero: when something changes).
func (h *Handover) Next(now time.Time, waiting []EngineID, load func(EngineID) int) (int, time.Time) {
	for i, engine := range waiting {
		if load(engine) >= h.InFlight {
			continue
		}
		if at := h.last.Add(h.Gap); at.After(now) {
			return -1, at
		}
		if h.held() {
			return -1, time.Time{}
		}
		if h.until.After(now) {
			return -1, h.until
		}
		return i, time.Time{}
	}
	return -1, time.Time{}
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
	e, ok := errors.AsType[*Error](err)
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

// Held gives the refusal for which nothing is submitted; nil while the queue runs.
func (h *Handover) Held() *Error {
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
