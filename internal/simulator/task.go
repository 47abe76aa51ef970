package simulator

import "time"

// The words of the reference for how a task is, and CANCELED of the task page.
const (
	pending        = "PENDING"
	preProcessing  = "PRE-PROCESSING"
	running        = "RUNNING"
	postProcessing = "POST-PROCESSING"
	succeeded      = "SUCCEEDED"
	failed         = "FAILED"
	canceled       = "CANCELED"
	unknown        = "UNKNOWN"
)

// How long things take at the real service. The phases are chosen so that a clip of ten seconds
// takes about four minutes, as the service's own tools expect (3 to 5).
const (
	settling     = 2 * time.Second // from the submission until even an idle service starts
	preparing    = 25 * time.Second
	renderBase   = 90 * time.Second
	renderEach   = 10 * time.Second // for each second of the clip
	finishing    = 20 * time.Second
	jitter       = 0.15          // a task takes this part longer or shorter
	patience     = 3 * time.Hour // without a result by then the task fails (error page)
	rememberLife = 24 * time.Hour
)

// task is one accepted submission. Its times are planned when it joins its queue, and planned
// again when a task before it is cancelled, so that how it is can be read off the clock.
type task struct {
	submission
	number        int // counts all tasks of the server
	id, requestID string
	account       *account
	body          []byte
	keyID         string // of another key than the account's own
	product       string // the template that it makes
	pace          float64
	submitted     time.Time

	// verdict is why it will fail; nil for one that will do well.
	verdict *refusal
	// early says that the verdict falls in pre-processing, as one about the picture does.
	early bool
	// atOnce says that it falls at the submission itself, before any work and any wait.
	atOnce bool

	// The plan. A task that never starts has a zero start.
	start, render, finish, end time.Time
	// ending is the status from end on; outcome the reason when that is FAILED.
	ending  string
	outcome *refusal
	// release is when the queue is free for the next task.
	release time.Time
}

// status is how the task is at a time, as a query would answer.
func (t *task) status(now time.Time, life time.Duration) string {
	switch {
	case !now.Before(t.end.Add(life)):
		return unknown
	case !now.Before(t.end):
		return t.ending
	case t.start.IsZero() || now.Before(t.start):
		return pending
	case t.craft != animating:
		return running // templates and the successors have no other word
	case now.Before(t.render):
		return preProcessing
	case now.Before(t.finish):
		return running
	default:
		return postProcessing
	}
}

// class is the price class that usage tells: for AnimateAnyone a constant, whatever was asked for.
func (t *task) class() string {
	if t.mode == modePro {
		return "pro"
	}
	return "standard"
}

// started is when work on the task began, zero while it has not.
func (t *task) started(now time.Time) time.Time {
	if t.start.IsZero() || now.Before(t.start) {
		return time.Time{}
	}
	return t.start
}

// ended is when the task came to its end, zero while it has not.
func (t *task) ended(now time.Time) time.Time {
	if now.Before(t.end) {
		return time.Time{}
	}
	return t.end
}
