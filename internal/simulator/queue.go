package simulator

import (
	"slices"
	"time"
)

// speed is how many times faster than at the real service time passes for tasks.
type speed float64

// scale turns a duration of the real service into one here.
func (s speed) scale(d time.Duration) time.Duration {
	return time.Duration(float64(d) / float64(s))
}

// queue holds the tasks of one model of an account in the order of work, ended ones too.
type queue struct {
	speed speed
	tasks []*task
}

// add inserts a task behind all that were submitted no later, and schedules it.
func (q *queue) add(t *task) {
	i := len(q.tasks)
	for i > 0 && q.tasks[i-1].submitted.After(t.submitted) {
		i--
	}
	q.tasks = slices.Insert(q.tasks, i, t)
	q.rescheduleFrom(i)
}

// reschedule schedules a task and all behind it.
func (q *queue) reschedule(t *task) { q.rescheduleFrom(slices.Index(q.tasks, t)) }

func (q *queue) rescheduleFrom(i int) {
	var free time.Time
	if i > 0 {
		free = q.tasks[i-1].queueFree
	}
	for _, t := range q.tasks[i:] {
		t.schedule(free, q.speed)
		free = t.queueFree
	}
}

// schedule sets the task's times, given when the task before it is done.
func (t *task) schedule(free time.Time, speed speed) {
	if t.endStatus == canceled {
		t.queueFree = free
		return
	}
	if t.failsAtOnce {
		t.end, t.endStatus, t.endError, t.queueFree = t.submitted, failed, t.failure, free
		return
	}
	start := later(free, t.submitted.Add(speed.scale(startDelay)))
	deadline := t.submitted.Add(speed.scale(taskTimeout))
	if !start.Before(deadline) {
		t.start, t.render, t.finish, t.end = time.Time{}, time.Time{}, time.Time{}, deadline
		t.endStatus, t.endError, t.queueFree = failed, taskTimedOut(), free
		return
	}
	phase := func(d time.Duration) time.Duration { return speed.scale(time.Duration(float64(d) * t.durationFactor)) }
	t.start = start
	t.render = t.start.Add(phase(preparing))
	t.finish = t.render.Add(phase(renderBase + time.Duration(t.seconds*float64(renderEach))))
	t.end = t.finish.Add(phase(finishing))
	t.endStatus, t.endError = succeeded, nil
	if t.failure != nil {
		t.endStatus, t.endError = failed, t.failure
		if t.failsEarly {
			t.end = t.render
		}
	}
	if t.end.After(deadline) {
		t.end, t.endStatus, t.endError = deadline, failed, taskTimedOut()
	}
	t.queueFree = t.end
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
