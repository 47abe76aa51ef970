package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
)

// mendReady finds out whether a file can be mended here.
func (fx *effects) mendReady(r repair) tea.Cmd {
	return func() tea.Msg { return mendReadyMsg{repair: r, err: fx.core.Files.CanFix(fx.ctx)} }
}

// mend makes the copy of a file; stop calls it off.
func (fx *effects) mend(r repair) (cmd tea.Cmd, stop context.CancelFunc) {
	ctx, stop := context.WithCancel(fx.ctx)
	return func() tea.Msg {
		defer stop()
		msg := mendedMsg{repair: r}
		msg.path, msg.err = fx.core.Files.Fix(ctx, core.Fix{Part: r.About, Engine: r.engine, Plan: r.Plan, Source: r.Source})
		return msg
	}, stop
}

// mendStep is how often it is told how far a copy is.
const mendStep = time.Second

// mendLook tells, in a moment, how far the copy is.
func (fx *effects) mendLook(gen int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, mendStep) != nil {
			return nil
		}
		return mendAtMsg{gen: gen, percent: fx.core.Files.FixPercent()}
	}
}
