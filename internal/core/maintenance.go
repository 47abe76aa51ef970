package core

import (
	"context"
	"time"

	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/download"
)

const (
	// recallEvery is how often the service is asked for what was given up.
	recallEvery = time.Hour
	// tidyEvery is how often what need not be kept is forgotten, from when this program took over on.
	tidyEvery = 6 * time.Hour
	// undoLife is for how long at least what was removed is kept, and what was changed can be undone.
	undoLife = 7 * 24 * time.Hour
)

// maintenance is what the program that watches does now and then: when it is due, and with which key the
// service was last asked for what was given up. Another key may be the one that knows.
type maintenance struct {
	recall, tidy time.Time
	key          credentials.Key
}

// due gives the chores that are due, and a look at the account when something was unsure as the program took
// over.
func (c *Core) due(now time.Time) (jobs []Job) {
	if c.checkAccountOnce {
		c.checkAccountOnce = false
		jobs = append(jobs, c.readAccount(true))
	}
	d := &c.maintenance
	if key := c.Secret.Key(); isDue(d.recall, now, recallEvery) || !d.key.Equal(key) {
		d.recall, d.key = now.Add(recallEvery), key
		jobs = append(jobs, c.recall())
	}
	if d.tidy.IsZero() { // taking over has just done it
		d.tidy = now.Add(tidyEvery)
	}
	if isDue(d.tidy, now, tidyEvery) {
		d.tidy = now.Add(tidyEvery)
		jobs = append(jobs, c.tidy())
	}
	return jobs
}

// isDue reports whether a time has come. One that lies too far ahead was planned by a clock that was set
// back since.
func isDue(at, now time.Time, every time.Duration) bool {
	return !now.Before(at) || at.After(now.Add(every))
}

// tidy forgets what must not or need not be kept: dead addresses, tasks removed long ago, parts of
// videos and fixed copies that nobody waits for.
func (c *Core) tidy() Job {
	return Job{do: func(ctx context.Context) outcome {
		live, err := c.Store.Live(ctx)
		if err == nil {
			_, err = c.Store.DropDeadLinks(ctx)
		}
		if err == nil {
			_, err = c.Store.Purge(ctx, c.Now().Add(-undoLife))
		}
		if err != nil {
			return choreFailed{Tidying, err}
		}
		wanted := map[string]bool{}
		for _, t := range live {
			wanted[download.PartName(t)] = true
		}
		_ = c.Videos.Sweep(ctx, func(part string) bool { return wanted[part] })
		if err := c.pruneCopies(ctx, live); err != nil {
			return choreFailed{TidyingCopies, err}
		}
		return nil
	}}
}

// choreFailed tells of a chore that could not be done.
type choreFailed struct {
	chore Chore
	err   error
}

func (r choreFailed) take(*Core, time.Time) []Notice { return []Notice{ChoreFailed{r.chore, r.err}} }

// reindex brings the words of an older version's tasks to this version's form, a few at a time.
func (c *Core) reindex() Job {
	return Job{do: func(ctx context.Context) outcome {
		const few, rest = 200, 2 * time.Second
		for {
			done, err := c.Store.Reindex(ctx, few)
			switch {
			case err != nil && ctx.Err() == nil:
				return choreFailed{Reindexing, err}
			case err != nil || done || c.Sleep(ctx, rest) != nil:
				return nil
			}
		}
	}}
}

// copyLife is how long a fixed copy is kept that nobody waits for: the form may hold it, or the task
// that has just ended may be made again from it.
const copyLife = 24 * time.Hour

// pruneCopies removes the fixed copies that no live task and no motion of the library names.
func (c *Core) pruneCopies(ctx context.Context, live []history.Task) error {
	motions, err := c.Store.Motions(ctx)
	if err != nil {
		return err
	}
	wanted := map[string]bool{}
	for _, t := range live {
		wanted[t.Picture], wanted[t.Clip] = true, true
	}
	for _, known := range motions {
		wanted[known.Clip] = true
	}
	return c.Fixed.Prune(ctx, c.Now().Add(-copyLife), func(path string) bool { return wanted[path] })
}
