package core

import (
	"context"
	"sync/atomic"
	"time"

	"dancecard/api/credentials"
	"dancecard/history"
	"dancecard/history/download"
)

const (
	// recheckEvery is how often the service is asked for what was given up.
	recheckEvery = time.Hour
	// tidyEvery is how often what need not be kept is forgotten, from when this program took over on.
	tidyEvery = 6 * time.Hour
	// undoLife is for how long at least what was removed is kept, and what was changed can be undone.
	undoLife = 7 * 24 * time.Hour
)

// maintenance is what the program that watches does now and then.
type maintenance struct {
	*env
	recheckAt, tidyAt time.Time
	// key is the one with which the service was last asked for what was given up: another may be the one that knows.
	key        credentials.Key
	rechecking atomic.Bool
}

// due gives the chores that are due.
func (m *maintenance) due(now time.Time) (jobs []Job) {
	if key := m.Secret.Key(); isDue(m.recheckAt, now, recheckEvery) || !m.key.Equal(key) {
		m.recheckAt, m.key = now.Add(recheckEvery), key
		jobs = append(jobs, m.recheck())
	}
	if m.tidyAt.IsZero() { // taking over has just done it
		m.tidyAt = now.Add(tidyEvery)
	}
	if isDue(m.tidyAt, now, tidyEvery) {
		m.tidyAt = now.Add(tidyEvery)
		jobs = append(jobs, m.tidy())
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
func (m *maintenance) tidy() Job {
	return Job{do: func(ctx context.Context) outcome {
		wanted := map[string]bool{} // parts of videos, pictures and clips
		err := m.Store.EachLive(ctx, func(t history.Task) {
			wanted[download.PartName(t)], wanted[t.Picture], wanted[t.Clip] = true, true, true
		})
		if err == nil {
			_, err = m.Store.DropDeadLinks(ctx)
		}
		if err == nil {
			_, err = m.Store.Purge(ctx, m.Now().Add(-undoLife))
		}
		if err != nil {
			return &choresFailed{{Tidying, err}}
		}
		failed := &choresFailed{}
		failed.add(ctx, TidyingVideos, m.Videos.Prune(ctx, func(part string) bool { return wanted[part] }))
		failed.add(ctx, TidyingFixes, m.pruneFixes(ctx, wanted))
		if len(*failed) == 0 {
			return nil
		}
		return failed
	}}
}

// choresFailed tells of chores that could not be done.
type choresFailed []ChoreFailed

// add adds a failed chore. One that the end of the program interrupted is not told.
func (r *choresFailed) add(ctx context.Context, c Chore, err error) {
	if err != nil && ctx.Err() == nil {
		*r = append(*r, ChoreFailed{c, err})
	}
}

func (r *choresFailed) take(*Core, time.Time) (notices []Notice) {
	for _, f := range *r {
		notices = append(notices, f)
	}
	return notices
}

// reindex brings the tasks of older versions up to date in steps. Until then filters find them more slowly, and lists
// by title or picture have them in another order.
func (m *maintenance) reindex() Job {
	return Job{do: func(ctx context.Context) outcome {
		const few, rest = 2000, time.Second
		for steps := 0; ; steps++ {
			done, err := m.Store.Reindex(ctx, few)
			switch {
			case err != nil && ctx.Err() == nil:
				return &choresFailed{{Reindexing, err}}
			case done && steps > 0:
				return reindexed{}
			case err != nil || done || m.Sleep(ctx, rest) != nil:
				return nil
			}
		}
	}}
}

// reindexed tells that lists may have another order now.
type reindexed struct{}

func (reindexed) take(*Core, time.Time) []Notice { return []Notice{Rewritten{}} }

// fixLife is how long a fixed copy is kept that nobody waits for: the form may hold it, or the task
// that has just ended may be made again from it.
const fixLife = 24 * time.Hour

// pruneFixes removes the fixed copies that are not wanted and that no motion of the library names.
func (m *maintenance) pruneFixes(ctx context.Context, wanted map[string]bool) error {
	clips, err := m.Store.Library.Clips(ctx)
	if err != nil {
		return err
	}
	for _, clip := range clips {
		wanted[clip] = true
	}
	return m.Fixed.Prune(ctx, m.Now().Add(-fixLife), func(path string) bool { return wanted[path] })
}
