package queue

import (
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

type (
	// PollTask asks for one task at the service. AcceptUnknown tells that an UNKNOWN, should it come, is to be
	// written down; else it came too soon after the last one to mean anything.
	PollTask struct {
		ID            history.TaskID
		Ask           poll.Ask
		AcceptUnknown bool
	}
	// PollList asks for a page of the account's list.
	PollList struct{ Ask poll.Ask }
)

func (PollTask) job() {}
func (PollList) job() {}

const (
	// freshFailure is how long ago a task may have failed for its failure to speak of the account's state.
	freshFailure = 10 * time.Minute
)

// polls are what the service is asked about the tasks that it has.
type polls struct {
	*tasks
	plan   *poll.Plan
	remote map[string]history.TaskID // by the service's id
}

// next gives what is to be asked of the service now.
func (p *polls) next(now time.Time) (jobs []Job, wake time.Time) {
	asks, wake := p.plan.Next(now)
	for _, a := range asks {
		if a.TaskID != "" {
			t := p.task(p.remote[a.TaskID])
			jobs = append(jobs, PollTask{ID: t.ID, Ask: a, AcceptUnknown: p.acceptsUnknown(t, now)})
		} else {
			jobs = append(jobs, PollList{Ask: a})
		}
	}
	return jobs, wake
}

// acceptsUnknown reports whether an UNKNOWN counts now. Another account's key is told so of every task, so
// with another key it counts only when no key would hear anything else.
func (p *polls) acceptsUnknown(t history.Task, now time.Time) bool {
	if !p.endpoint.Sends(t) && now.Before(t.Accepted.Add(history.ServiceMemory)) {
		return false
	}
	return t.Unknowns == 0 || !now.Before(t.Updated.Add(history.UnknownGap))
}

// Polled tells the scheduler how a query of one task ended. The task itself is taken in with Take.
func (s *Scheduler) Polled(now time.Time, ask poll.Ask, a api.Answer, err error) {
	if err != nil {
		s.plan.Failed(now, ask, err)
		return
	}
	s.plan.Answered(now, ask.TaskID, a.Status)
	if a.Status == api.Failed && (a.Ended.IsZero() || now.Sub(a.Ended) < freshFailure) {
		// Some models take a task that they refuse; what the account is refused for holds the queue.
		s.submissions.admission.Ended(now, &api.Error{Op: api.OpSubmit, Code: a.Code, Message: a.Message, RequestID: a.RequestID})
	}
}

// Listed tells the scheduler what a page of the list held, and gives the changes that it tells of.
func (s *Scheduler) Listed(now time.Time, ask poll.Ask, page api.Page, err error) []history.Change {
	if err != nil {
		s.plan.Failed(now, ask, err)
		return nil
	}
	var changes []history.Change
	for _, item := range s.plan.Listed(now, ask, page) {
		changes = append(changes, history.Change{ID: s.polls.remote[item.TaskID], Event: history.Reported{Status: item.Status, Scheduled: item.Started}})
	}
	return changes
}

// Refresh asks for tasks as soon as the budget allows; without any, for the heads of all queues.
func (s *Scheduler) Refresh(now time.Time, ids ...history.TaskID) {
	var remotes []string
	for _, id := range ids {
		if t, ok := s.Live(id); ok && t.RemoteID != "" {
			remotes = append(remotes, t.RemoteID)
		}
	}
	if len(ids) == 0 || len(remotes) > 0 {
		s.plan.Refresh(now, remotes...)
	}
}

// Fails is how often in a row a request came to nothing.
func (s *Scheduler) Fails(ask poll.Ask) int { return s.plan.Fails(ask) }

// Outage gives what keeps the program from asking the service, and until when; nil when nothing does.
func (s *Scheduler) Outage() (*api.Error, time.Time) { return s.plan.Outage() }
