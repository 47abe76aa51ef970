package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/internal/core"
	"dancecard/tui/compose"
)

// mendReady finds out whether a file can be mended here.
func (fx *effects) mendReady(r repair) tea.Cmd {
	return func() tea.Msg { return mendReadyMsg{repair: r, err: fx.core.CanCopy(fx.ctx)} }
}

// mend makes the copy of a file; stop calls it off.
func (fx *effects) mend(r repair) (cmd tea.Cmd, stop context.CancelFunc) {
	ctx, stop := context.WithCancel(fx.ctx)
	part := api.PartPicture
	if r.field == compose.Motion {
		part = api.PartMotion
	}
	return func() tea.Msg {
		defer stop()
		msg := mendedMsg{repair: r}
		msg.path, msg.err = fx.core.MakeCopy(ctx, core.Copy{Part: part, Engine: r.engine, Plan: r.plan, Source: r.source})
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
		return mendAtMsg{gen: gen, percent: fx.core.CopyPercent()}
	}
}
