package core

import (
	"context"
	"errors"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
)

// FindKey looks for the API key in all its places.
func (c *Core) FindKey(ctx context.Context) (credentials.Found, error) { return c.Keys.Find(ctx) }

// TryKey asks the service whether a key is good.
func (c *Core) TryKey(ctx context.Context, key credentials.Key) error {
	err := c.env.spend(ctx, func() error { return c.CheckKey(ctx, key) })
	if e, ok := errors.AsType[*api.Error](err); ok && e.HTTP == 429 {
		return nil // too many questions: but the key was taken
	}
	return err
}

// keyring is what was put into the keyring.
type keyring struct {
	last int // the number of the key that came last; under the lock of that name
}

// KeepKey puts a key that is good into the keyring, unless a later one has come there meanwhile. Keys are
// numbered in the order in which the person gave them.
func (c *Core) KeepKey(number int, key credentials.Key) Job {
	return c.want(func(ctx context.Context) outcome {
		unlock, err := c.env.locks.lock(ctx, "keyring")
		if err != nil {
			return nil // the program ends
		}
		defer unlock()
		if number > c.keyring.last {
			if err = c.Keys.Save(ctx, key); err == nil {
				c.keyring.last = number
			}
		}
		return keyKept{number, key, err}
	})
}

type keyKept struct {
	number int
	key    credentials.Key
	err    error
}

func (r keyKept) take(*Core, time.Time) []Notice { return []Notice{KeyKept{r.number, r.key, r.err}} }
