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

// spend makes a request about tasks when the budget has room for it. What the plan asks for has been
// counted already.
func (c *Core) spend(ctx context.Context, ask func() error) error {
	for wait := c.budget.Claim(c.Now()); wait > 0; wait = c.budget.Claim(c.Now()) {
		if err := c.Sleep(ctx, wait); err != nil {
			return err
		}
	}
	err := ask()
	c.budget.Heard(c.Now(), err)
	return err
}

// skew is how far the service's clock is ahead of ours, 0 where that is too little to be told.
func (c *Core) skew() time.Duration {
	skew, _ := c.Client.Skew()
	if skew.Abs() < api.LeastSkew {
		return 0
	}
	return skew
}

// list reads a part of the account's list, page by page as large as the service grants them, and gives
// them one after another. The listing's times are by the service's clock, and so are those of what is
// listed.
func (c *Core) list(ctx context.Context, l api.Listing, most int, each func(api.Page) error) error {
	l.Size = poll.PageSize
	for l.Page = 1; l.Page <= most; l.Page++ {
		var page api.Page
		err := c.spend(ctx, func() (err error) {
			page, err = c.Client.Tasks(ctx, l)
			return err
		})
		if err != nil {
			return err
		}
		if err := each(page); err != nil || l.Page >= page.Pages || len(page.Tasks) == 0 {
			return err
		}
	}
	return nil
}

// searchPages bounds how much of the account's list is read for one unsure task.
const searchPages = 20

// search looks for an unsure task on the account's list.
func (c *Core) search(j queue.Lookup) Job {
	return Job{do: func(ctx context.Context) outcome {
		event, _, err := c.match(ctx, j)
		if err != nil {
			return lookedUp{id: j.Task.ID, err: err}
		}
		if _, missed := event.(history.NotFound); missed && !j.Last {
			return lookedUp{id: j.Task.ID}
		}
		t, disk := c.persist(ctx, j.Task.ID, event)
		return lookedUp{id: j.Task.ID, task: t, disk: disk}
	}}
}

// searched is the end of a search for an unsure task.
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
	case r.err != nil:
		return c.unsearched(r.id, before, r.err)
	case r.disk != nil:
		return historyFailed(r.disk)
	}
	notices := c.update(r.task)
	if r.task.State == history.OnServer || r.task.NeedsDecision() {
		notices = append(notices, LookedUp{r.task})
	}
	return notices
}

// unsearched tells that an unsure task could not be looked up, once for each reason.
func (c *Core) unsearched(id history.TaskID, before, err error) []Notice {
	if e, _ := c.scheduler.Outage(); e != nil || before != nil && history.ProblemOf(before).Code == history.ProblemOf(err).Code {
		return nil
	}
	t, _ := c.scheduler.Live(id)
	return []Notice{NotLookedUp{t, err}}
}

// match reads the part of the account's list in which an unsure task must be, and tells what can be
// it. Where several can, the last day's list is read as well: what history knows there tells which
// key is ours. So it is before a task is said not to be there whose time the clocks do not surely tell.
func (c *Core) match(ctx context.Context, j queue.Lookup) (history.Event, []history.Candidate, error) {
	from, to := j.Task.SearchSpan(j.Neighbours, c.skew())
	var all []api.Listed
	keep := func(p api.Page) error {
		all = append(all, p.Tasks...)
		return nil
	}
	around := api.Listing{Model: j.Task.Model, From: from.Add(-time.Minute), To: to.Add(time.Minute)}
	if err := c.list(ctx, around, searchPages, keep); err != nil {
		return nil, nil, err
	}
	event, found, err := c.matchAmong(ctx, j, all)
	doubt := len(found) > 1 || len(found) == 0 && j.Last && j.Task.ClocksDiffer(c.skew())
	if err != nil || !doubt {
		return event, found, err
	}
	if err := c.list(ctx, c.lastDay(j.Task.Model), searchPages, keep); err != nil {
		return nil, nil, err
	}
	return c.matchAmong(ctx, j, all)
}

// lastDay asks for all that the service remembers of a model, by its clock.
func (c *Core) lastDay(model string) api.Listing {
	to := c.Now().Add(c.skew() + time.Second)
	return api.Listing{Model: model, From: to.Add(-24 * time.Hour), To: to}
}

// Candidates asks the account what an unsure task could be, for the person to choose from.
func (c *Core) Candidates(j queue.Lookup) Job {
	return Job{do: func(ctx context.Context) outcome {
		_, found, err := c.match(ctx, j)
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

func (c *Core) matchAmong(ctx context.Context, j queue.Lookup, listed []api.Listed) (history.Event, []history.Candidate, error) {
	ids := make([]string, len(listed))
	for i, item := range listed {
		ids[i] = item.TaskID
	}
	known, err := c.Store.Known(ctx, ids)
	if err != nil {
		return nil, nil, err
	}
	event, found := j.Task.Match(listed, j.Neighbours, c.skew(), func(id string) bool { _, ok := known[id]; return ok })
	return event, found, nil
}
