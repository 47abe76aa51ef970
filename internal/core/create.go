package core

import (
	"context"
	"slices"
	"time"

	"dancecard/history"
	"dancecard/history/store"
)

// MayCreate tells before anything is asked or paid whether this program may create tasks; see
// [store.Store.MayCreate].
func (c *Core) MayCreate(ctx context.Context) error {
	me, err := c.env.program(ctx)
	if err == nil {
		err = c.Store.MayCreate(ctx, me)
	}
	return err
}

// Create writes new tasks; several are a batch.
func (c *Core) Create(drafts []history.Draft) Job {
	return c.CreateOnce(store.Once{Repeats: true}, drafts)
}

// CreateOnce is Create for what may be asked for twice.
func (c *Core) CreateOnce(once store.Once, drafts []history.Draft) Job {
	return c.want(func(ctx context.Context) outcome {
		drafts := slices.Clone(drafts)
		err := c.env.addHashes(ctx, drafts)
		if err != nil {
			return created{drafts: drafts, err: err}
		}
		me, err := c.env.program(ctx)
		if err != nil {
			return created{drafts: drafts, err: err}
		}
		tasks, before, err := c.Store.CreateOnce(ctx, me, once, drafts...)
		return created{tasks, before, drafts, err}
	})
}

// Repeats gives for each draft the tasks of the last 24 hours with the same inputs and settings.
func (f *Files) Repeats(ctx context.Context, drafts []history.Draft) ([][]history.Task, error) {
	drafts = slices.Clone(drafts)
	if err := f.addHashes(ctx, drafts); err != nil {
		return nil, err
	}
	return f.Store.Reports.Repeats(ctx, drafts)
}

// addHashes tells drafts what their files hold, and how long their clips are.
func (e *env) addHashes(ctx context.Context, drafts []history.Draft) error {
	pictures, clips := map[string]string{}, map[string]Clip{}
	for i, d := range drafts {
		hash, ok := pictures[d.Picture]
		if !ok {
			hash = e.pictureHash(ctx, d.Picture)
			pictures[d.Picture] = hash
		}
		drafts[i].PictureHash = hash
		if d.Clip == "" || history.IsAddress(d.Clip) || d.ClipHash != "" {
			continue
		}
		clip, ok := clips[d.Clip]
		if !ok {
			var err error
			if clip.Hash, _, err = e.hash(ctx, d.Clip, e.mostBytes()); err != nil {
				return err
			}
			clip.Facts, _ = clipFacts(ctx, d.Clip) // the length is for the estimate alone
			clips[d.Clip] = clip
		}
		drafts[i].ClipHash = clip.Hash
		if d.Length == 0 {
			drafts[i].Length = clip.Facts.Seconds
		}
	}
	return nil
}

// created holds new tasks, or with err the drafts that could not be written. Before tells that an earlier
// request has created them.
type created struct {
	tasks  []history.Task
	before bool
	drafts []history.Draft
	err    error
}

func (r created) take(c *Core, _ time.Time) []Notice {
	if r.err != nil {
		return []Notice{NotCreated{r.drafts, r.err}}
	}
	return append(c.update(r.tasks...), Created{r.tasks, r.before})
}
