package core

import (
	"context"
	"time"
)

// SaveHistory writes the whole history to a new file beside its own, or else in the person's home.
func (c *Core) SaveHistory() Job {
	return c.want(func(ctx context.Context) outcome {
		path, err := c.Store.SaveCopy(ctx, c.Store.Folder())
		if err != nil && c.Home != "" {
			if other, no := c.Store.SaveCopy(ctx, c.Home); no == nil {
				path, err = other, nil
			}
		}
		return historySaved{path, err}
	})
}

type historySaved struct {
	path string
	err  error
}

func (r historySaved) take(*Core, time.Time) []Notice { return []Notice{HistorySaved{r.path, r.err}} }
