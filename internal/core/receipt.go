package core

import (
	"context"
	"time"

	"dancecard/history"
)

// receiptEvery is how often what came of a submission is written, where the disk has refused it.
const writeEvery = 30 * time.Second

// writeLate writes what came of a submission for as long as the disk refuses: an id that the service
// gave must not be lost. The program may end meanwhile, for the next start finds a task that was being
// sent and looks for it on the account.
func (c *Core) writeLate(id history.TaskID, e history.Event) Job {
	return Job{do: func(ctx context.Context) outcome {
		for {
			ended := c.Sleep(ctx, writeEvery) != nil
			t, _, err := c.Store.Apply(context.WithoutCancel(ctx), id, e)
			switch {
			case err == nil:
				return written{t, sentTwice(t, e)}
			case ended:
				return nil
			}
		}
	}}
}

// written holds a task once the answer to its submission is on disk.
type written struct {
	task  history.Task
	twice bool
}

func (r written) take(c *Core, _ time.Time) []Notice {
	notices := c.update(r.task)
	if r.twice {
		return append(notices, SentTwice{r.task})
	}
	return append(notices, Written{r.task})
}

// sentTwice tells that a submission arrived whose task here has become another one of the account.
func sentTwice(t history.Task, e history.Event) bool {
	a, ok := e.(history.TaskAccepted)
	return ok && a.TaskID != t.RemoteID
}
