package core

import (
	"context"
	"time"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// recall asks once for each task that was given up and that the service may still know, and takes up
// again what it knows. It ends with the first trouble that would meet the others as well; there is
// always another time.
func (c *Core) recall() Job {
	return Job{do: func(ctx context.Context) outcome {
		if !c.rechecking.CompareAndSwap(false, true) {
			return nil
		}
		defer c.rechecking.Store(false)
		lost, err := c.Store.GivenUp(ctx)
		if err != nil {
			return choreFailed{Rechecking, err}
		}
		var back []history.Task
		for _, t := range lost {
			if host := (history.Endpoint{Host: c.Host}); !host.Reaches(t) {
				continue
			}
			now, err := c.recheckOne(ctx, t)
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

// recallOne gives a task as it is after the service was asked for it.
func (c *Core) recheckOne(ctx context.Context, t history.Task) (history.Task, error) {
	var a api.Answer
	err := c.spend(ctx, func() (err error) {
		a, err = c.Client.Task(ctx, t.RemoteID)
		return err
	})
	if err != nil || a.Status == api.Unknown {
		return t, err
	}
	now, _, err := c.Store.Apply(ctx, t.ID, c.report(ctx, a))
	return now, err
}
