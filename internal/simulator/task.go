package simulator

import (
	"fmt"
	"time"
)

// The statuses of the reference, and CANCELED of the task page.
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

// How long things take at the real service. A clip of ten seconds takes about four minutes, as the
// service's own tools expect (3 to 5).
const (
	startDelay    = 2 * time.Second // even at an idle service
	preparing     = 25 * time.Second
	renderBase    = 90 * time.Second
	renderEach    = 10 * time.Second // for each second of the clip
	finishing     = 20 * time.Second
	jitter        = 0.15          // the largest share by which a task takes longer or shorter
	taskTimeout   = 3 * time.Hour // without a result by then the task fails (error page)
	taskRetention = 24 * time.Hour
)

// task is one accepted submission. Its times are scheduled when it joins its queue, and again when a
// task before it is canceled, so that its status follows from the clock.
type task struct {
	submission
	number         int // counts all tasks of the server
	id, requestID  string
	account        *account
	body           []byte
	keyID          string // of another key than the account's own
	newTemplate    string // the id of the template that it makes
	durationFactor float64
	submitted      time.Time

	// failure is why it will fail, nil where it will succeed.
	failure *apiError
	// failsEarly: in pre-processing, as when the picture is bad.
	failsEarly bool
	// failsAtOnce: at the submission itself, without a place in the queue.
	failsAtOnce bool

	// The schedule. A task that never starts has a zero start.
	start, render, finish, end time.Time
	// endStatus is the status from end on, endError the reason where that is FAILED.
	endStatus string
	endError  *apiError
	// queueFree is when the next task may start.
	queueFree time.Time
}

// status is what a query would answer at a time, when finished tasks are kept for retention.
func (t *task) status(now time.Time, retention time.Duration) string {
	switch {
	case !now.Before(t.end.Add(retention)):
		return unknown
	case !now.Before(t.end):
		return t.endStatus
	case t.start.IsZero() || now.Before(t.start):
		return pending
	case t.capability != animateAnyone:
		return running // templates and the successors have no other status
	case now.Before(t.render):
		return preProcessing
	case now.Before(t.finish):
		return running
	default:
		return postProcessing
	}
}

// class is the price class in usage: for AnimateAnyone a constant, whatever was asked for.
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

// ended is when the task ended, zero while it has not.
func (t *task) ended(now time.Time) time.Time {
	if now.Before(t.end) {
		return time.Time{}
	}
	return t.end
}

// newTask makes a task that is not in a queue yet. The lock is held.
func (s *Server) newTask(a *account, sub submission, submitted time.Time) *task {
	s.taskCount++
	t := &task{
		submission:     sub,
		number:         s.taskCount,
		id:             uuid(s.taskIDs),
		requestID:      s.requestIDs.next(),
		account:        a,
		durationFactor: 1 - jitter + 2*jitter*s.taskIDs.Float64(),
		submitted:      submitted,
	}
	if s.faults.has(orderedIDs) {
		t.id = orderedID(t.id, t.number)
	}
	switch sub.capability {
	case animateAnyone:
		motion, _ := a.template(sub.templateID, s.opt.Now()) // it was there when it was checked
		t.seconds, t.motion = motion.Seconds, motion.shownMotion()
	case templateMaking:
		t.newTemplate = templateID(s.taskIDs)
	}
	return t
}

// enqueue puts a task into its queue. The lock is held.
func (s *Server) enqueue(t *task) {
	a := t.account
	a.queue(t.model, s.speed).add(t)
	a.tasks[t.id] = t
	if t.newTemplate != "" {
		a.templateTasks[t.newTemplate] = t
	}
}

// FailTask lets a task fail with this code and message at its end. It refuses a task that does not
// exist or has ended.
func (s *Server) FailTask(id, code, message string) error {
	now := s.opt.Now()
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range s.accounts {
		t := a.tasks[id]
		if t == nil {
			continue
		}
		if !t.ended(now).IsZero() {
			return fmt.Errorf("task %s has ended", id)
		}
		t.failure, t.failsEarly = &apiError{code: code, message: message}, false
		a.queues[t.model].reschedule(t)
		return nil
	}
	return fmt.Errorf("there is no task %s", id)
}
