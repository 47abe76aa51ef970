package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/api"
	"dancecard/api/poll"
	"dancecard/history"
)

// recall asks once for each task that was given up and that the service may still know, and takes up
// again what it knows. It ends with the first trouble that would meet the others as well; there is
// always another time.
func (fx *effects) recall() tea.Cmd {
	return func() tea.Msg {
		if !fx.recalling.CompareAndSwap(false, true) {
			return nil
		}
		defer fx.recalling.Store(false)
		lost, err := fx.Store.Forgotten(fx.ctx)
		if err != nil {
			return noteMsg{note: problem("what was given up could not be read: " + sentence(err))}
		}
		m := changedMsg{}
		for _, t := range lost {
			now, err := fx.recallOne(t)
			if poll.TurnedDown(err) {
				continue
			}
			if err != nil {
				break
			}
			if now.State != t.State {
				m.tasks = append(m.tasks, now)
			}
		}
		if len(m.tasks) == 0 {
			return nil
		}
		m.at = fx.Now()
		m.say = good(tallyOf(m.tasks).String() + " that had been given up: the service knows " + them(len(m.tasks)) + " after all")
		return m
	}
}

// recallOne gives a task as it is after the service was asked for it.
func (fx *effects) recallOne(t history.Task) (history.Task, error) {
	var a api.Answer
	err := fx.spend(func() (err error) {
		a, err = fx.Client.Task(fx.ctx, t.RemoteID)
		return err
	})
	if err != nil || a.Status == api.Unknown {
		return t, err
	}
	now, _, err := fx.Store.Apply(fx.ctx, t.ID, fx.report(a))
	return now, err
}
