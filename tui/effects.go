package tui

import (
	"context"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/tui/action"
)

// effects makes the commands. Every command captures values, ends with the program's context, and gives one
// message.
type effects struct {
	ctx context.Context
	Config
	core *core.Core
}

// do carries out a job of the core; say is said once what a person asked for is done.
func (fx *effects) do(j core.Job, say action.Say) tea.Cmd {
	return func() tea.Msg {
		r := fx.core.Do(fx.ctx, j)
		if r.Nothing() {
			return nil
		}
		return resultMsg{at: fx.Now(), result: r, say: say}
	}
}

// tick waits for a time.
func (fx *effects) tick(at time.Time, gen int) tea.Cmd {
	return func() tea.Msg {
		if fx.Sleep(fx.ctx, at.Sub(fx.Now())) != nil {
			return nil
		}
		return tickMsg{at: fx.Now(), gen: gen}
	}
}

// mostMarked bounds how many tasks are marked at once.
const mostMarked = 10_000

// all reads the tasks of a list, to be marked.
func (fx *effects) all(q history.Query) tea.Cmd {
	return func() tea.Msg {
		tasks, total, err := fx.Store.Listed(fx.ctx, q, mostMarked)
		return allMsg{at: fx.Now(), query: q, tasks: tasks, total: total, err: err}
	}
}
