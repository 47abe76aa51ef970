package tui

import (
	"context"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
)

// receiptEvery is how often what came of a submission is written, where the disk has refused it.
const receiptEvery = 30 * time.Second

// writeLate writes what came of a submission for as long as the disk refuses: an id that the service
// gave must not be lost. The program may end meanwhile, for the next start finds a task that was being
// sent and looks for it on the account.
func (fx *effects) writeLate(id history.TaskID, e history.Event) tea.Cmd {
	return func() tea.Msg {
		for {
			ended := fx.Sleep(fx.ctx, receiptEvery) != nil
			t, _, err := fx.Store.Apply(context.WithoutCancel(fx.ctx), id, e)
			switch {
			case err == nil:
				say := note{text: fmt.Sprintf("task %d: what the service answered is written down now", id)}
				if twice(t, e) {
					say = arrivedTwice(fmt.Sprintf("task %d", id))
				}
				return changedMsg{at: fx.Now(), tasks: []history.Task{t}, say: say}
			case ended:
				return nil
			}
		}
	}
}

// twice tells that a submission arrived whose task here has become another one of the account.
func twice(t history.Task, e history.Event) bool {
	a, ok := e.(history.TaskAccepted)
	return ok && a.TaskID != t.RemoteID
}

func arrivedTwice(name string) note {
	n := warning(name + " is at the service twice, for it was sent again; both are on the list")
	n.stays = true
	return n
}
