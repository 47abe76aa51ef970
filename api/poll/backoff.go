package poll

import (
	"errors"
	"net/http"
	"time"

	"dancecard/api"
)

// Kind is a kind of request, by what is done when it fails.
type Kind int

// The kinds of requests.
const (
	// Query asks for one task, List for a page of the account's list, both by the plan.
	Query Kind = iota
	List
	// Lookup looks for an unconfirmed task on the account's list.
	Lookup
	// Preparation is what comes before a submission: a permission, an upload, a check.
	Preparation
	// Submission makes a task.
	Submission
	// Cancel asks the service to cancel a task, as a person wished.
	Cancel
	// OneOff is what a person or the program wants once, such as an import. It is not made again by itself.
	OneOff
)

// Failure is a request that did not end well. Its Decide is the one place that decides about back-off
// towards the service.
type Failure struct {
	Kind Kind
	// Err may also be a failure on this side, which concerns this request alone.
	Err error
	// Fails is how often in a row this request has failed, this time included.
	Fails int
	// Pauses is how often in a row everything was paused, this time included.
	Pauses int
	// Jitter spreads a wait of the plan's, so that many programs don't ask in step; nil leaves it.
	Jitter func(time.Duration) time.Duration
}

// Decision is what follows from a failure.
type Decision struct {
	// Wait is how long this request waits at least; for a Submission, how long the next one does. 0: as
	// long as Pause and Hold say, and then at once.
	Wait time.Duration
	// Pause is how long nobody asks the service for anything; 0: the others go on.
	Pause time.Duration
	// Throttled tells that the service asks for the pause, so that everything that shares the account's
	// budget keeps it. Other pauses concern the plan alone, which then finds out whether they are over.
	Throttled bool
	// Hold tells that nothing is submitted until a person has put the account in order.
	Hold bool
}

// The waits, which double with each failure in a row up to slowest.
const (
	firstPause     = 2 * time.Second  // after a 429, or without a network
	accountPause   = time.Minute      // while the account or its key is refused
	queryWait      = headEvery        // of one task, first
	listWait       = listEvery        // of the list, each time
	lookupWait     = 15 * time.Second // of a look-up, each time: all queues wait for it
	prepareWait    = 10 * time.Second // of a preparation, first
	cancelWait     = 5 * time.Second  // of a cancel, first
	slowest        = time.Minute
	slowestPrepare = 5 * time.Minute
)

// Decide tells what follows:
//
//	              account refused   no network   429, Retry-After           anything else
//	Query, List   pause a minute    pause        pause                      wait
//	Lookup        pause a minute    pause        pause                      wait
//	Cancel        pause a minute    pause        pause                      wait
//	Preparation   hold              pause        pause                      wait
//	Submission    hold              wait         wait; where a 429 tells    wait if it may be repeated,
//	                                             how long, pause as well    else the next one goes
//	OneOff        -                 -            pause                      -
//
// An account that is refused counts as such whatever the status. A wait or a pause is at least as long as
// what was asked for. A Retry-After of a storage without a 429 is waited for by the preparation alone.
func (f Failure) Decide() Decision {
	e, ok := errors.AsType[*api.Error](f.Err)
	switch {
	case !ok:
		return f.wait(0)
	case f.Kind == OneOff && throttled(e):
		return Decision{Pause: max(e.RetryAfter, firstPause), Throttled: true}
	case f.Kind == OneOff:
		return Decision{}
	case f.Kind == Submission:
		return f.submission(e)
	case f.Kind == Preparation:
		return f.preparation(e)
	}
	d := f.pause(e)
	d.Wait = f.wait(0).Wait
	return d
}

// pause is what everybody who asks has to wait for.
func (f Failure) pause(e *api.Error) Decision {
	switch {
	case e.Account():
		return Decision{Pause: max(e.RetryAfter, f.spread(accountPause))}
	case e.Offline():
		return Decision{Pause: f.spread(doubled(firstPause, f.Pauses, slowest))}
	case throttled(e):
		return Decision{Pause: max(e.RetryAfter, f.spread(doubled(firstPause, f.Pauses, slowest))), Throttled: true}
	}
	return Decision{}
}

// wait is how long the request alone waits, at least for what was asked for.
func (f Failure) wait(asked time.Duration) Decision {
	switch f.Kind {
	case Query:
		return Decision{Wait: f.spread(doubled(queryWait, f.Fails, slowest))}
	case List:
		return Decision{Wait: f.spread(listWait)}
	case Lookup:
		return Decision{Wait: lookupWait}
	case Cancel:
		return Decision{Wait: doubled(cancelWait, f.Fails, slowest)}
	case Preparation:
		return Decision{Wait: max(asked, doubled(prepareWait, f.Fails, slowestPrepare))}
	}
	return Decision{}
}

// preparation begins anew as soon as a pause or a hold is over; else it is made later and later.
func (f Failure) preparation(e *api.Error) Decision {
	if e.Account() {
		return Decision{Hold: true}
	}
	if d := f.pause(e); d.Pause > 0 {
		return d
	}
	return f.wait(e.RetryAfter)
}

// submission pauses the questions only where a 429 tells for how long: models have limits of their own.
func (f Failure) submission(e *api.Error) (d Decision) {
	switch {
	case e.Account():
		return Decision{Hold: true}
	case !e.MayRepeat():
		return Decision{}
	case e.HTTP == http.StatusTooManyRequests && e.RetryAfter > 0:
		d = f.pause(e)
	}
	d.Wait = max(e.RetryAfter, doubled(firstPause, f.Fails, slowest))
	return d
}

// throttled reports whether fewer requests are asked for. Where a storage tells how long without a 429,
// that is about its file.
func throttled(e *api.Error) bool {
	return !e.Account() && (e.HTTP == http.StatusTooManyRequests || e.RetryAfter > 0 && !e.Op.IsStorage())
}

// TurnedDown reports whether the same request would get the same answer again, from every account that
// is in order, so that it is not made again. What a storage refuses to take may pass.
func TurnedDown(err error) bool {
	e, ok := errors.AsType[*api.Error](err)
	return ok && e.Delivery == api.Answered && e.HTTP >= 400 && e.HTTP <= 499 &&
		e.Op != api.OpUpload && !e.MayRepeat() && (!e.Account() || e.Retired())
}

// doubled doubles a wait with each failure in a row after the first.
func doubled(first time.Duration, fails int, most time.Duration) time.Duration {
	return min(first<<min(max(fails-1, 0), 8), most)
}

func (f Failure) spread(d time.Duration) time.Duration {
	if f.Jitter == nil {
		return d
	}
	return f.Jitter(d)
}
