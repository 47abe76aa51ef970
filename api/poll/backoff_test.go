package poll_test

import (
	"errors"
	"testing"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
)

// The failures that the table of [poll.Failure.Decide] tells apart.
var (
	refusedKey = &api.Error{Op: api.OpQuery, HTTP: 401, Code: "InvalidApiKey"}
	unpaidBill = &api.Error{Op: api.OpQuery, HTTP: 429, Code: "PostpaidBillOverdue"}
	noNetwork  = &api.Error{Op: api.OpQuery, Delivery: api.NotSent, Code: api.CodeNetwork}
	tooMany    = &api.Error{Op: api.OpQuery, HTTP: 429, Code: "Throttling"}
	after40    = &api.Error{Op: api.OpQuery, HTTP: 429, Code: "Throttling", RetryAfter: 40 * time.Second}
	busy       = &api.Error{Op: api.OpQuery, HTTP: 503, Code: "ServiceUnavailable"}
	busyFor40  = &api.Error{Op: api.OpQuery, HTTP: 503, Code: "ServiceUnavailable", RetryAfter: 40 * time.Second}
	broken     = &api.Error{Op: api.OpQuery, HTTP: 500, Code: "InternalError"}
	noAnswer   = &api.Error{Op: api.OpQuery, Delivery: api.NoAnswer, Code: api.CodeTimeout}
	storage429 = &api.Error{Op: api.OpUpload, HTTP: 429, Code: "TooManyRequests"}
	storage503 = &api.Error{Op: api.OpUpload, HTTP: 503, Code: "ServiceUnavailable", RetryAfter: 40 * time.Second}
	errDisk    = errors.New("disk full")
)

func TestWhatFollowsFromAFailure(t *testing.T) {
	const s = time.Second
	tests := []struct {
		about string
		kind  poll.Kind
		err   error
		want  poll.Decision
	}{
		{"query, key", poll.Query, refusedKey, poll.Decision{Wait: 5 * s, Pause: 60 * s}},
		{"query, bill", poll.Query, unpaidBill, poll.Decision{Wait: 5 * s, Pause: 60 * s}},
		{"query, no network", poll.Query, noNetwork, poll.Decision{Wait: 5 * s, Pause: 2 * s}},
		{"query, 429", poll.Query, tooMany, poll.Decision{Wait: 5 * s, Pause: 2 * s, Throttled: true}},
		{"query, 429 for 40 s", poll.Query, after40, poll.Decision{Wait: 5 * s, Pause: 40 * s, Throttled: true}},
		{"query, 503", poll.Query, busy, poll.Decision{Wait: 5 * s}},
		{"query, 503 for 40 s", poll.Query, busyFor40, poll.Decision{Wait: 5 * s, Pause: 40 * s, Throttled: true}},
		{"query, 500", poll.Query, broken, poll.Decision{Wait: 5 * s}},
		{"query, disk", poll.Query, errDisk, poll.Decision{Wait: 5 * s}},
		{"list, 500", poll.List, broken, poll.Decision{Wait: 60 * s}},
		{"list, no network", poll.List, noNetwork, poll.Decision{Wait: 60 * s, Pause: 2 * s}},
		{"look-up, 500", poll.Lookup, broken, poll.Decision{Wait: 15 * s}},
		{"look-up, key", poll.Lookup, refusedKey, poll.Decision{Wait: 15 * s, Pause: 60 * s}},
		{"look-up, disk", poll.Lookup, errDisk, poll.Decision{Wait: 15 * s}},

		{"preparation, key", poll.Preparation, refusedKey, poll.Decision{Hold: true}},
		{"preparation, no network", poll.Preparation, noNetwork, poll.Decision{Pause: 2 * s}},
		{"preparation, 429", poll.Preparation, tooMany, poll.Decision{Pause: 2 * s, Throttled: true}},
		{"preparation, 503 for 40 s", poll.Preparation, busyFor40, poll.Decision{Pause: 40 * s, Throttled: true}},
		{"preparation, 500", poll.Preparation, broken, poll.Decision{Wait: 10 * s}},
		{"preparation, storage 429", poll.Preparation, storage429, poll.Decision{Pause: 2 * s, Throttled: true}},
		{"preparation, storage 503 for 40 s", poll.Preparation, storage503, poll.Decision{Wait: 40 * s}},
		{"preparation, disk", poll.Preparation, errDisk, poll.Decision{Wait: 10 * s}},

		{"submission, key", poll.Submission, refusedKey, poll.Decision{Hold: true}},
		{"submission, bill", poll.Submission, unpaidBill, poll.Decision{Hold: true}},
		{"submission, no network", poll.Submission, noNetwork, poll.Decision{Wait: 2 * s}},
		{"submission, 429", poll.Submission, tooMany, poll.Decision{Wait: 2 * s}},
		{"submission, 429 for 40 s", poll.Submission, after40, poll.Decision{Wait: 40 * s, Pause: 40 * s, Throttled: true}},
		{"submission, 503 for 40 s", poll.Submission, busyFor40, poll.Decision{Wait: 40 * s}},
		{"submission, no answer", poll.Submission, noAnswer, poll.Decision{}},
		{"submission, disk", poll.Submission, errDisk, poll.Decision{}},

		{"cancel, key", poll.Cancel, refusedKey, poll.Decision{Wait: 5 * s, Pause: 60 * s}},
		{"cancel, no network", poll.Cancel, noNetwork, poll.Decision{Wait: 5 * s, Pause: 2 * s}},
		{"cancel, 429 for 40 s", poll.Cancel, after40, poll.Decision{Wait: 5 * s, Pause: 40 * s, Throttled: true}},
		{"cancel, no answer", poll.Cancel, noAnswer, poll.Decision{Wait: 5 * s}},
		{"cancel, disk", poll.Cancel, errDisk, poll.Decision{Wait: 5 * s}},

		{"one-off, 429", poll.OneOff, tooMany, poll.Decision{Pause: 2 * s, Throttled: true}},
		{"one-off, 429 for 40 s", poll.OneOff, after40, poll.Decision{Pause: 40 * s, Throttled: true}},
		{"one-off, bill", poll.OneOff, unpaidBill, poll.Decision{}},
		{"one-off, no network", poll.OneOff, noNetwork, poll.Decision{}},
	}
	for _, tt := range tests {
		if got := (poll.Failure{Kind: tt.kind, Err: tt.err, Fails: 1, Pauses: 1}).Decide(); got != tt.want {
			t.Errorf("%s: %+v, want %+v", tt.about, got, tt.want)
		}
	}
}

// Waits and pauses double up to a bound, and are spread where somebody spreads them.
func TestWaitsGrowToABound(t *testing.T) {
	for _, tt := range []struct {
		kind  poll.Kind
		fails int
		want  time.Duration
	}{
		{poll.Query, 0, 5 * time.Second},
		{poll.Query, 3, 20 * time.Second},
		{poll.Query, 1 << 30, time.Minute},
		{poll.Preparation, 4, 80 * time.Second},
		{poll.Preparation, 1 << 30, 5 * time.Minute},
		{poll.List, 9, time.Minute},
		{poll.Cancel, 3, 20 * time.Second},
		{poll.Cancel, 1 << 30, time.Minute},
	} {
		if got := (poll.Failure{Kind: tt.kind, Err: broken, Fails: tt.fails}).Decide().Wait; got != tt.want {
			t.Errorf("%d after %d failures: %v, want %v", tt.kind, tt.fails, got, tt.want)
		}
	}
	third := poll.Failure{Kind: poll.Query, Err: noNetwork, Pauses: 3, Jitter: func(d time.Duration) time.Duration { return d + time.Millisecond }}
	if got := third.Decide(); got.Pause != 8*time.Second+time.Millisecond || got.Wait != 5*time.Second+time.Millisecond {
		t.Errorf("the third pause: %+v", got)
	}
}

// What asks for less does not cut short what asks for more, and a storage's time is for its file alone.
func TestAPauseIsNeverCutShort(t *testing.T) {
	p := poll.NewPlan(1)
	p.RequestFailed(dawn, poll.Submission, 1, after40)
	p.RequestFailed(dawn.Add(time.Second), poll.Query, 1, noNetwork)
	p.RequestFailed(dawn.Add(time.Second), poll.Query, 1, &api.Error{Op: api.OpQuery, HTTP: 429, RetryAfter: time.Second})
	if _, until := p.Outage(); until.Before(dawn.Add(40 * time.Second)) {
		t.Errorf("paused for %v, 40 s were asked for", until.Sub(dawn))
	}
	p = poll.NewPlan(1)
	p.RequestFailed(dawn, poll.Preparation, 1, storage503)
	p.RequestFailed(dawn, poll.Submission, 1, noNetwork)
	if e, until := p.Outage(); e != nil {
		t.Errorf("paused until %v by %v", until, e)
	}
}

func TestWhatIsTurnedDownIsNotAskedAgain(t *testing.T) {
	for _, tt := range []struct {
		err  error
		want bool
	}{
		{&api.Error{Op: api.OpDetect, HTTP: 400, Code: "InvalidParameter"}, true},
		{&api.Error{Op: api.OpPolicy, HTTP: 404, Code: "ModelNotFound", Model: "animate-anyone-gen2"}, true},
		{&api.Error{Op: api.OpUpload, HTTP: 403, Code: "AccessDenied"}, false},
		{refusedKey, false},
		{tooMany, false},
		{busy, false},
		{broken, false},
		{noNetwork, false},
		{noAnswer, false},
		{errDisk, false},
		{nil, false},
	} {
		if got := poll.TurnedDown(tt.err); got != tt.want {
			t.Errorf("%v: %v", tt.err, got)
		}
	}
}
