package core

import (
	"cmp"
	"context"
	"time"

	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/queue"
)

// lookupPages bounds how much of the account's list is read for one unconfirmed task.
const lookupPages = 20

// lookup looks for unconfirmed tasks on the account's list.
type lookup struct{ *env }

// lookUp looks for one task, and writes what was found.
func (l *lookup) lookUp(j queue.Lookup) Job {
	return Job{do: func(ctx context.Context) outcome {
		event, _, err := l.match(ctx, j)
		if err != nil {
			return lookedUp{id: j.Task.ID, err: err}
		}
		if _, missed := event.(history.NotFound); missed && !j.Last {
			return lookedUp{id: j.Task.ID}
		}
		t, disk := l.persist(ctx, j.Task.ID, event)
		return lookedUp{id: j.Task.ID, task: t, disk: disk}
	}}
}

// lookedUp is the end of a lookup of an unconfirmed task.
type lookedUp struct {
	id   history.TaskID
	task history.Task
	err  error
	disk error
}

func (r lookedUp) take(c *Core, now time.Time) []Notice {
	// What could not be written down was not found out: else the queue would wait for it for good.
	before := c.scheduler.LookupFailure(r.id)
	c.scheduler.LookedUp(r.id, now, cmp.Or(r.err, r.disk))
	switch {
	case r.err != nil && lookupToTell(c.scheduler, before, r.err):
		t, _ := c.scheduler.Live(r.id)
		return []Notice{NotLookedUp{t, r.err}}
	case r.err != nil:
		return nil
	case r.disk != nil:
		return historyFailed(r.disk)
	}
	notices := c.update(r.task)
	if r.task.State == history.OnServer || r.task.NeedsDecision() {
		notices = append(notices, LookedUp{r.task})
	}
	return notices
}

// lookupToTell reports whether it is told that a lookup could not be made: once for each reason, and unless an outage
// explains it.
func lookupToTell(s *queue.Scheduler, before, err error) bool {
	e, _ := s.Outage()
	return e == nil && (before == nil || history.ProblemOf(before).Code != history.ProblemOf(err).Code)
}

// match reads the part of the account's list in which an unconfirmed task must be, and tells what it can be.
// Where several fit, the last day's list is read as well: what history knows there tells which key is ours.
// The same is done before a task is declared missing if clock skew makes its send time uncertain.
func (l *lookup) match(ctx context.Context, j queue.Lookup) (history.Event, []history.Candidate, error) {
	from, to := j.Task.SearchSpan(j.Neighbours, l.skew())
	var all []api.Listed
	keep := func(p api.Page) error {
		all = append(all, p.Tasks...)
		return nil
	}
	around := api.Listing{Model: j.Task.Model, From: from.Add(-time.Minute), To: to.Add(time.Minute)}
	if err := l.list(ctx, around, lookupPages, keep); err != nil {
		return nil, nil, err
	}
	event, found, err := l.matchAmong(ctx, j, all)
	doubt := len(found) > 1 || len(found) == 0 && j.Last && j.Task.ClocksDiffer(l.skew())
	if err != nil || !doubt {
		return event, found, err
	}
	if err := l.list(ctx, l.lastDay(j.Task.Model), lookupPages, keep); err != nil {
		return nil, nil, err
	}
	return l.matchAmong(ctx, j, all)
}

// matchAmong tells which of the listed tasks can be the one that is looked for.
func (l *lookup) matchAmong(ctx context.Context, j queue.Lookup, listed []api.Listed) (history.Event, []history.Candidate, error) {
	ids := make([]string, len(listed))
	for i, item := range listed {
		ids[i] = item.TaskID
	}
	known, err := l.Store.Known(ctx, ids)
	if err != nil {
		return nil, nil, err
	}
	event, found := j.Task.Match(listed, j.Neighbours, l.skew(), func(id string) bool { _, ok := known[id]; return ok })
	return event, found, nil
}

// Candidates asks the account what an unconfirmed task could be, for the person to choose from.
func (c *Core) Candidates(j queue.Lookup) Job {
	return Job{do: func(ctx context.Context) outcome {
		_, found, err := c.lookup.match(ctx, j)
		return candidates{j.Task, found, err}
	}}
}

type candidates struct {
	task  history.Task
	found []history.Candidate
	err   error
}

func (r candidates) take(*Core, time.Time) []Notice {
	return []Notice{Candidates{r.task, r.found, r.err}}
}

// LookUpAgain has an unconfirmed task looked for at once.
func (c *Core) LookUpAgain(id history.TaskID) { c.scheduler.LookUpAgain(id) }
