package simulator

import (
	"slices"
	"time"
)

// speed is how many times faster than the real service tasks are worked on.
type speed float64

// scale is how long something that takes d at the real service takes here.
func (s speed) scale(d time.Duration) time.Duration {
	return time.Duration(float64(d) / float64(s))
}

// queue holds the tasks of one model, in the order in which they are worked on, ended ones too.
type queue struct {
	speed speed
	tasks []*task
}

// add puts a task behind all that were submitted no later, and plans it.
func (q *queue) add(t *task) {
	i := len(q.tasks)
	for i > 0 && q.tasks[i-1].submitted.After(t.submitted) {
		i--
	}
	q.tasks = slices.Insert(q.tasks, i, t)
	q.replanFrom(i)
}

// replan plans a task and all behind it.
func (q *queue) replan(t *task) { q.replanFrom(slices.Index(q.tasks, t)) }

func (q *queue) replanFrom(i int) {
	var free time.Time
	if i > 0 {
		free = q.tasks[i-1].release
	}
	for _, t := range q.tasks[i:] {
		t.plan(free, q.speed)
		free = t.release
	}
}

// plan decides the task's times, given when the queue before it is free.
func (t *task) plan(free time.Time, speed speed) {
	if t.ending == canceled {
		t.release = free
		return
	}
	if t.atOnce {
		t.end, t.ending, t.outcome, t.release = t.submitted, failed, t.verdict, free
		return
	}
	start := later(free, t.submitted.Add(speed.scale(settling)))
	deadline := t.submitted.Add(speed.scale(patience))
	if !start.Before(deadline) {
		t.start, t.render, t.finish, t.end = time.Time{}, time.Time{}, time.Time{}, deadline
		t.ending, t.outcome, t.release = failed, timedOut(), free
		return
	}
	phase := func(d time.Duration) time.Duration { return speed.scale(time.Duration(float64(d) * t.pace)) }
	t.start = start
	t.render = t.start.Add(phase(preparing))
	t.finish = t.render.Add(phase(renderBase + time.Duration(t.seconds*float64(renderEach))))
	t.end = t.finish.Add(phase(finishing))
	t.ending, t.outcome = succeeded, nil
	if t.verdict != nil {
		t.ending, t.outcome = failed, t.verdict
		if t.early {
			t.end = t.render
		}
	}
	if t.end.After(deadline) {
		t.end, t.ending, t.outcome = deadline, failed, timedOut()
	}
	t.release = t.end
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
