package core

import (
	"context"
	"slices"
	"time"

	"dancecard/history"
)

// Create writes new tasks; several are a batch.
func (c *Core) Create(drafts []history.Draft) Job {
	return c.want(func(ctx context.Context) outcome {
		drafts := slices.Clone(drafts)
		known := map[string]Clip{}
		var err error
		for i, d := range drafts {
			if d.Clip == "" || history.IsAddress(d.Clip) || d.ClipHash != "" {
				continue
			}
			clip, ok := known[d.Clip]
			if !ok {
				if clip.Hash, _, err = c.hash(ctx, d.Clip, c.mostBytes()); err != nil {
					return created{drafts: drafts, err: err}
				}
				clip.Facts, _ = clipFacts(ctx, d.Clip) // the length is for the estimate alone
				known[d.Clip] = clip
			}
			drafts[i].ClipHash = clip.Hash
			if d.Length == 0 {
				drafts[i].Length = clip.Facts.Seconds
			}
		}
		tasks, err := c.Store.Create(ctx, drafts...)
		return created{tasks, drafts, err}
	})
}

// created holds new tasks, or with err the drafts that could not be written.
type created struct {
	tasks  []history.Task
	drafts []history.Draft
	err    error
}

func (r created) take(c *Core, _ time.Time) []Notice {
	if r.err != nil {
		return []Notice{NotCreated{r.drafts, r.err}}
	}
	return append(c.update(r.tasks...), Created{r.tasks})
}
