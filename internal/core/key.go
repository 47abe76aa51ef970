package core

import (
	"context"
	"errors"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
)

// fingerprint tells the key in use from others, without telling it. It is empty where that cannot be
// told: made without the salt, it would be another one than the next time.
func (c *Core) fingerprint(ctx context.Context) (string, error) {
	salt, err := c.Store.Salt(ctx)
	if err != nil {
		return "", err
	}
	return credentials.Fingerprint(c.Secret.Reveal(), salt), err
}

// FindKey looks for the API key in all its places.
func (c *Core) FindKey(ctx context.Context) (credentials.Found, error) { return c.Keys.Find(ctx) }

// TryKey asks the service whether a key is good.
func (c *Core) TryKey(ctx context.Context, key credentials.Key) error {
	err := c.spend(ctx, func() error { return c.CheckKey(ctx, key) })
	if e, ok := errors.AsType[*api.Error](err); ok && e.HTTP == 429 {
		return nil // too many questions: but the key was taken
	}
	return err
}

// KeepKey puts a key that is good into the keyring, unless a later one has come there meanwhile. Keys are
// numbered in the order in which the person gave them.
func (c *Core) KeepKey(number int, key credentials.Key) Job {
	return c.want(func(ctx context.Context) outcome {
		unlock, err := c.locks.lock(ctx, "keyring")
		if err != nil {
			return nil // the program ends
		}
		defer unlock()
		if number > c.keptTry {
			if err = c.Keys.Save(ctx, key); err == nil {
				c.keptTry = number
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

// Engine is an engine with the models that config names.
func (c *Core) Engine(id api.EngineID) api.Engine {
	for _, e := range c.Engines {
		if e.ID == id {
			return e
		}
	}
	e, _ := api.FindEngine(id)
	return e
}
