package poll

import (
	"sync"
	"time"

	"golang.org/x/time/rate"

	"dancecard/api"
)

// The budget's figures. The service lets an account ask 20 times a second (the task page), which
// other programs of the account share. With what may be asked at once, no minute ever holds more
// than two requests a second.
const (
	askRate  = (120 - askBurst) / 60.
	askBurst = 10
	// planShare is how much of the burst is left to the plan, so that what is at work is watched on
	// while a person has fifty tasks canceled.
	planShare = 3
)

// Budget is what all requests about tasks have together: queries, lists and cancels. It reads no
// clock and waits for nothing, but may be used from many goroutines.
type Budget struct {
	mu      sync.Mutex
	limiter *rate.Limiter
	latest  time.Time // the time by which it was last asked
	until   time.Time // nothing is asked before then
	// planLacks tells that the plan did not get a spare request since it last got one, planNext that a
	// person's request has gone since, so that the plan's goes next.
	planLacks, planNext bool
}

// NewBudget gives a budget of which nothing has been used.
func NewBudget() *Budget { return &Budget{limiter: rate.NewLimiter(askRate, askBurst)} }

// Allow takes one request of the plan's that must not wait for others, if there is room for one now.
func (b *Budget) Allow(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.limiter.AllowN(b.clock(now), 1)
}

// Spare takes one request of the plan's that can wait. Such requests leave room for one that a person
// asks for, however many there are; where there are many of both, they take turns.
func (b *Budget) Spare(now time.Time) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.planLacks = b.lack(b.clock(now), !b.planNext) > 0
	if b.planLacks {
		return false
	}
	b.planNext = false
	return b.limiter.AllowN(b.latest, 1)
}

// lack is how many requests are missing for one to be made that leaves the plan its share and, where
// it is to wait, one more.
func (b *Budget) lack(now time.Time, wait bool) float64 {
	need := 1. + planShare
	if wait {
		need++
	}
	return need - b.limiter.TokensAt(now)
}

// Claim takes one request that a person asked for. It gives 0 when the request may be made now, else
// how long it is until it is worth claiming again. A pause of the service's is waited for.
func (b *Budget) Claim(now time.Time) time.Duration {
	b.mu.Lock()
	defer b.mu.Unlock()
	now = b.clock(now)
	if b.until.After(now) {
		return b.until.Sub(now)
	}
	if lack := b.lack(now, b.planNext); lack > 0 {
		return max(time.Duration(lack/askRate*float64(time.Second)), time.Millisecond)
	}
	b.planNext = b.planLacks
	b.limiter.AllowN(now, 1)
	return 0
}

// Pause gives the time until which the service wants to be left alone; the zero time when it did not
// say so.
func (b *Budget) Pause(now time.Time) time.Time {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.clock(now)
	return b.until
}

// RequestEnded takes in how a request ended: after a 429, and for as long as the service asks for with
// Retry-After, nobody asks for anything.
func (b *Budget) RequestEnded(now time.Time, err error) {
	pause := Failure{Kind: OneOff, Err: err}.Decide().Pause
	if pause == 0 {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	now = b.clock(now)
	b.until = later(b.until, now.Add(pause))
}

// lateness is by how much the time of one who asks may lie behind another's: messages are late, and
// where the clock was set back by less, the plan's stands still until it is reached again.
const lateness = time.Minute

// clock ignores steps back shorter than lateness, which would refill the budget twice. A larger step back, or
// sleep, ends every pause and empties the budget.
func (b *Budget) clock(now time.Time) time.Time {
	switch gap := now.Sub(b.latest); {
	case gap <= -lateness:
		b.limiter = rate.NewLimiter(askRate, askBurst)
		b.limiter.AllowN(now, askBurst)
		b.until = time.Time{}
	case gap > api.MaxRetryAfter:
		b.until = time.Time{}
	case gap < 0:
		return b.latest
	}
	b.latest = now
	return now
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
