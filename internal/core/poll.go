package core

import (
	"cmp"
	"context"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
	"dancecard/internal/queue"
)

// poller asks the service about the tasks that it has.
type poller struct{ *env }

// pollTask queries one task and writes what it says.
func (p *poller) pollTask(j queue.PollTask) Job {
	return Job{do: func(ctx context.Context) outcome {
		a, err := p.Client.Task(ctx, j.Ask.TaskID)
		if err != nil {
			return polled{id: j.ID, ask: j.Ask, err: err}
		}
		if a.Status == api.Unknown && !j.AcceptUnknown {
			return polled{id: j.ID, ask: j.Ask, answer: a}
		}
		event := p.report(ctx, a)
		t, disk := p.Store.Apply(ctx, j.ID, event)
		return polled{id: j.ID, ask: j.Ask, answer: a, event: event, task: t, disk: disk}
	}}
}

// polled holds what the service says of a task.
type polled struct {
	id     history.TaskID
	ask    poll.Ask
	answer api.Answer
	event  history.Reported
	task   history.Task
	err    error
	disk   error
}

func (r polled) take(c *Core, now time.Time) []Notice {
	before, live := c.scheduler.Live(r.id)
	// What could not be written down was not heard: a final word would else never be asked for again.
	c.scheduler.Polled(now, r.ask, r.answer, cmp.Or(r.err, r.disk))
	if r.disk != nil && live && c.lease.lost() {
		if next := before.Apply(now, r.event); next.State == history.Finished {
			return c.update(next) // the video is saved all the same, for its link expires
		}
	}
	switch {
	case r.disk != nil:
		return historyFailed(r.disk)
	case r.err != nil && failsOften(c.scheduler, r.ask):
		return []Notice{NotAsked{before, r.err}}
	case r.err != nil:
		return nil
	}
	notices := c.update(r.task)
	if r.task.State == history.Failed && live && before.State != history.Failed {
		notices = append(notices, Failed{r.task})
	}
	return notices
}

// pollList fetches a page of the account's list, for the plan.
func (p *poller) pollList(a poll.Ask) Job {
	return Job{do: func(ctx context.Context) outcome {
		skew := p.skew()
		l := a.Listing
		l.From, l.To = l.From.Add(skew), l.To.Add(skew)
		page, err := p.Client.Tasks(ctx, l)
		for i := range page.Tasks {
			page.Tasks[i] = page.Tasks[i].By(skew)
		}
		return listed{ask: a, page: page, err: err}
	}}
}

// listed holds a page of the account's list.
type listed struct {
	ask  poll.Ask
	page api.Page
	err  error
}

func (r listed) take(c *Core, now time.Time) []Notice {
	changes := c.scheduler.Listed(now, r.ask, r.page, r.err)
	switch {
	case r.err != nil && failsOften(c.scheduler, r.ask):
		return []Notice{NotListed{r.err}}
	case len(changes) > 0:
		c.next = append(c.next, Job{do: c.env.apply(changes)})
	}
	return nil
}

// tellAfterFails is after how many failures in a row a request that is made again and again is told of: one now and
// then is nothing to be troubled about.
const tellAfterFails = 3

// failsOften reports whether it is to be told that a request fails, unless an outage explains it.
func failsOften(s *queue.Scheduler, ask poll.Ask) bool {
	e, _ := s.Outage()
	return e == nil && s.Fails(ask) == tellAfterFails
}
