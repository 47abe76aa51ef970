package core

import (
	"context"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// recheck asks once for each task that was given up and that the service may still know, and revives what it
// knows. It ends with the first failure that would meet the others as well; there is always another time.
func (m *maintenance) recheck() Job {
	return Job{do: func(ctx context.Context) outcome {
		if !m.rechecking.CompareAndSwap(false, true) {
			return nil
		}
		defer m.rechecking.Store(false)
		lost, err := m.Store.GivenUp(ctx)
		if err != nil {
			return &choresFailed{{Rechecking, err}}
		}
		var back []history.Task
		for _, t := range lost {
			if host := (history.Endpoint{Host: m.Host}); !host.Reaches(t) {
				continue
			}
			now, err := m.recheckOne(ctx, t)
			if poll.TurnedDown(err) {
				continue
			}
			if err != nil {
				break
			}
			if now.State != t.State {
				back = append(back, now)
			}
		}
		if len(back) == 0 {
			return nil
		}
		return revived{back}
	}}
}

type revived struct{ tasks []history.Task }

func (r revived) take(c *Core, _ time.Time) []Notice {
	return append(c.update(r.tasks...), Revived{r.tasks})
}

// recheckOne gives a task as it is after the service was asked for it.
func (m *maintenance) recheckOne(ctx context.Context, t history.Task) (history.Task, error) {
	a, err := m.query(ctx, t.RemoteID)
	if err != nil || a.Status == api.Unknown {
		return t, err
	}
	now, err := m.Store.Apply(ctx, t.ID, m.report(ctx, a))
	return now, err
}

// Recheck has the service asked soon for what was given up.
func (c *Core) Recheck() { c.maintenance.recheckAt = time.Time{} }
