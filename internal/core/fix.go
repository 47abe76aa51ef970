package core

import (
	"context"

	"dancecard/api"
	"dancecard/internal/media/convert"
)

// Fix is a fixed copy to be made of a file that the service would refuse as it is.
type Fix struct {
	Part   api.Part
	Engine api.Engine
	Plan   convert.Plan
	Source string
}

// CanFix says why no file can be fixed; nil where one can.
func (f *Files) CanFix(ctx context.Context) error { return f.Fixed.Ready(ctx) }

// Fix makes a copy that passes the engine's checks, and gives its path.
func (f *Files) Fix(ctx context.Context, fix Fix) (string, error) {
	if f.ReadOnly {
		return "", ErrReadOnly
	}
	f.fixPercent.Store(0)
	hash, _, err := f.hash(ctx, fix.Source, anySize)
	if err != nil {
		return "", err
	}
	return f.Fixed.Make(ctx, convert.Job{
		Plan: fix.Plan, In: fix.Source, Hash: hash,
		Check:    fix.passes,
		Progress: func(share float64) { f.fixPercent.Store(int32(100 * share)) },
	})
}

// FixPercent is how much of the copy is made.
func (f *Files) FixPercent() int { return int(f.fixPercent.Load()) }

// passes says why the service would refuse a copy; nil when it would not.
func (f Fix) passes(ctx context.Context, path string) error {
	_, refusal, err := checkFile(ctx, f.Engine, f.Part, path)
	if err == nil && refusal != nil {
		err = refusal.Detail
	}
	return err
}
