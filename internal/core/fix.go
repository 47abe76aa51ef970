package core

import (
	"context"
	"errors"

	"dancecard/api"
	"dancecard/internal/media/convert"
)

// CanCopy says why no copy of a file can be made that the service would take; nil where one can.
func (c *Core) CanCopy(ctx context.Context) error { return c.Fixed.Ready(ctx) }

// Copy is a copy to be made of a file that the service would refuse as it is.
type Copy struct {
	Part   api.Part
	Engine api.Engine
	Plan   convert.Plan
	Source string
}

// MakeCopy makes a copy that passes the engine's checks, and gives its path.
func (c *Core) MakeCopy(ctx context.Context, copy Copy) (string, error) {
	c.fixPercent.Store(0)
	hash, _, err := c.hash(ctx, copy.Source, anySize)
	if err != nil {
		return "", err
	}
	return c.Fixed.Make(ctx, convert.Job{
		Plan: copy.Plan, In: copy.Source, Hash: hash,
		Check:    copy.passes,
		Progress: func(share float64) { c.fixPercent.Store(int32(100 * share)) },
	})
}

// CopyPercent is how much of the copy is made.
func (c *Core) CopyPercent() int { return int(c.fixPercent.Load()) }

// passes says why the service would refuse a copy; nil when it would not.
func (c Copy) passes(ctx context.Context, path string) error {
	_, refusal, err := checkFile(ctx, c.Engine, c.Part, path)
	if err == nil && refusal != nil {
		err = errors.New(refusal.Text)
	}
	return err
}
