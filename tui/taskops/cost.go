package taskops

import (
	"context"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// lengthsMsg holds tasks with the lengths of their videos, and the question about them. pressed is
// [screen.Env.Pressed] when they were asked for: a later key drops the question.
type lengthsMsg struct {
	tasks   []history.Task
	ask     func([]history.Task) action.Action
	pressed int
	err     error
}

// askWithCost reads how long the videos of tasks will be, and then asks about them: the cost depends on it.
func (o *Ops) askWithCost(tasks []history.Task, ask func([]history.Task) action.Action) action.Action {
	c, pressed := o.env.Core, o.env.Pressed
	return o.env.Ask(term.OnList, func(ctx context.Context) tea.Msg {
		tasks, err := core.WithCosts(ctx, c, tasks)
		return lengthsMsg{tasks, ask, pressed, err}
	})
}

// onLengths asks. Someone busy elsewhere is not asked.
func (o *Ops) onLengths(m lengthsMsg) action.Action {
	switch {
	case m.err != nil:
		return action.Problem(o.env.Error(m.err))
	case m.pressed != o.env.Pressed, !o.idle():
		return nil
	}
	return m.ask(m.tasks)
}

// idle reports whether the list, a task or the library is shown, without a dialog over it.
func (o *Ops) idle() bool { return !o.env.Dialogs && o.env.Screen&(term.Screens|term.OnMotions) != 0 }

// bill is what tasks cost that are still to be sent.
func (o *Ops) bill(tasks []history.Task) preflight.Cost {
	drafts := make([]history.Draft, len(tasks))
	for i, t := range tasks {
		drafts[i] = t.Draft
	}
	return o.checks().CostOf(drafts)
}

// checks know the lengths of the library's motions.
func (o *Ops) checks() preflight.Checks {
	l := &o.env.Library
	return preflight.Checks{Library: l.Recent.Library(l.Known), Engines: o.env.Engines}
}
