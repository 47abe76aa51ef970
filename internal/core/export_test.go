package core

import "context"

// HoldPictures keeps pictures from being decoded until release is called.
func (c *Core) HoldPictures(ctx context.Context) (release func(), err error) {
	return c.env.locks.lock(ctx, picturesLock)
}
