package core

import (
	"context"
	"errors"

	"dancecard/api"
	"dancecard/internal/media/mend"
)

// Fix is a fixed copy to be made of a file that the service would refuse as it is.
type Fix struct {
	Part   api.Part
	Engine api.Engine
	Plan   mend.Plan
	Source string
}

// CanFix says why no file can be fixed; nil where one can.
func (f *Files) CanFix(ctx context.Context) error { return f.Mended.Ready(ctx) }

// Fix makes a copy that passes the engine's checks, and gives its path.
func (f *Files) Fix(ctx context.Context, fix Fix) (string, error) {
	f.fixPercent.Store(0)
	hash, _, err := f.hash(ctx, fix.Source, anySize)
	if err != nil {
		return "", err
	}
	return f.Mended.Make(ctx, mend.Job{
		Plan: fix.Plan, In: fix.Source, Hash: hash,
		Check:    fix.passes,
		Progress: func(share float64) { f.fixPercent.Store(int32(100 * share)) },
	})
}

// FixPercent is how much of the copy is made.
func (f *Files) FixPercent() int { return int(f.fixPercent.Load()) }

// passes says why the service would refuse a copy; nil when it would not.
func (f Fix) passes(ctx context.Context, path string) error {
	findings, _, err := checkFile(ctx, f.Engine, f.Part, path)
	if err != nil {
		return err
	}
	if fatal, ok := firstFatal(findings); ok {
		return errors.New(fatal.Text)
	}
	return nil
}

// checkFile compares a local file with what an engine takes, and tells what kind of file it is.
func checkFile(ctx context.Context, e api.Engine, part api.Part, path string) (findings []api.Finding, mime string, err error) {
	if part == api.PartPicture {
		facts, err := pictureFacts(path)
		return e.CheckPicture(facts), facts.Type, err
	}
	facts, err := clipFacts(ctx, path)
	return e.CheckClip(facts), facts.Container, err
}

// firstFatal is the first finding for which the service would refuse a file.
func firstFatal(findings []api.Finding) (api.Finding, bool) {
	for _, f := range findings {
		if f.Fatal {
			return f, true
		}
	}
	return api.Finding{}, false
}
