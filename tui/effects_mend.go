package tui

import (
	"context"
	"errors"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/media/mend"
	"dancecard/history"
	"dancecard/tui/compose"
)

// mendReady finds out whether a file can be mended here.
func (fx *effects) mendReady(r repair) tea.Cmd {
	return func() tea.Msg { return mendReadyMsg{repair: r, err: fx.Mended.Ready(fx.ctx)} }
}

// mend makes the copy of a file; stop calls it off.
func (fx *effects) mend(r repair) (cmd tea.Cmd, stop context.CancelFunc) {
	ctx, stop := context.WithCancel(fx.ctx)
	fx.mending.Store(0)
	return func() tea.Msg {
		defer stop()
		msg := mendedMsg{repair: r}
		var hash string
		if hash, _, msg.err = fx.hash(ctx, r.source, anySize); msg.err != nil {
			return msg
		}
		msg.path, msg.err = fx.Mended.Make(ctx, mend.Job{
			Plan: r.plan, In: r.source, Hash: hash,
			Check:    func(ctx context.Context, path string) error { return passes(ctx, r, path) },
			Progress: func(share float64) { fx.mending.Store(int32(100 * share)) },
		})
		return msg
	}, stop
}

// passes says why the service would refuse a copy; nil when it would not.
func passes(ctx context.Context, r repair, path string) error {
	var findings []api.Finding
	if r.field == compose.Picture {
		facts, err := pictureFacts(path)
		if err != nil {
			return err
		}
		findings = r.engine.CheckPicture(facts)
	} else {
		facts, err := clipFacts(ctx, path)
		if err != nil {
			return err
		}
		findings = r.engine.CheckClip(facts)
	}
	if f := fatal(findings); f != nil {
		return errors.New(f.Text)
	}
	return nil
}

// mendStep is how often it is told how far a copy is.
const mendStep = time.Second

// mendLook tells, in a moment, how far the copy is.
func (fx *effects) mendLook(gen int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, mendStep) != nil {
			return nil
		}
		return mendAtMsg{gen: gen, percent: int(fx.mending.Load())}
	}
}

// copyLife is how long a mended copy is kept that nobody waits for: the form may hold it, or the task
// that has just ended may be made again from it.
const copyLife = 24 * time.Hour

// sweepCopies removes the mended copies that no live task and no motion of the library names.
func (fx *effects) sweepCopies(live []history.Task) error {
	motions, err := fx.Store.Motions(fx.ctx)
	if err != nil {
		return err
	}
	wanted := map[string]bool{}
	for _, t := range live {
		wanted[t.Picture], wanted[t.Clip] = true, true
	}
	for _, known := range motions {
		wanted[known.Clip] = true
	}
	return fx.Mended.Sweep(fx.ctx, fx.Now().Add(-copyLife), func(path string) bool { return wanted[path] })
}
