package poll

import (
	"time"

	"dancecard/api"
)

// breaker is the circuit breaker between the plan and the service: open during a pause, then half open
// until one request got an answer.
type breaker struct {
	until   time.Time // nothing is asked before then
	offline bool
	fails   int
	reason  *api.Error
	// probed tells that the request that shall find out whether it is over is on its way.
	probed bool
}

// pause begins a pause or makes it longer. Requests that were under way when it began fail too, and count
// as the same failure; one probe finds out whether it is over.
func (b *breaker) pause(now time.Time, length time.Duration, why *api.Error) {
	b.probed = false
	same := b.offline || !why.Offline()
	if b.until.After(now) && same && why.RetryAfter == 0 && !why.Account() {
		return
	}
	b.fails++
	b.offline = b.offline || why.Offline()
	b.until = later(b.until, now.Add(length))
	b.reason = why
}

// waits gives the time until which nothing is to be asked.
func (b *breaker) waits(now time.Time) (time.Time, bool) {
	return b.until, b.until.After(now)
}

// halfOpen reports whether a single request shall find out if the service can be reached again.
func (b *breaker) halfOpen() bool { return b.reason != nil }

// reset closes the breaker after an answer, but keeps a pause that is under way: requests that were
// made before it may still be answered.
func (b *breaker) reset(now time.Time) {
	b.probed = false
	if !b.until.After(now) {
		*b = breaker{}
	}
}
