package core

import (
	"context"
	"errors"
	"slices"
	"time"

	"dancecard/api"
	"dancecard/api/credentials"
)

// What a client handles of keys, so that it need not know where they are kept.
type (
	// Key is an API key; it prints masked.
	Key = credentials.Key
	// FoundKey is a key and where it was found.
	FoundKey = credentials.Found
)

// ParseKey reads a key that a person typed.
func ParseKey(text string) (Key, error) { return credentials.Parse(text) }

// KeptKey is a key that was put into the keyring by this program.
func KeptKey(key Key) FoundKey {
	return FoundKey{Key: key, Source: credentials.FromKeyring}
}

// NoKeyring reports whether this machine has no keyring to keep a key in.
func NoKeyring(f FoundKey) bool {
	return slices.ContainsFunc(f.Notes, func(n *credentials.Error) bool { return n.Code == credentials.CodeNoKeyring })
}

// FindKey looks for the API key in all its places.
func (c *Core) FindKey(ctx context.Context) (credentials.Found, error) { return c.Keys.Find(ctx) }

// TryKey asks the service whether a key is good.
func (c *Core) TryKey(ctx context.Context, key credentials.Key) error {
	if c.ReadOnly {
		return ErrReadOnly
	}
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
