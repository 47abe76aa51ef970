package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

const (
	// clockEvery is how often the clock moves on while a task at work is on the screen, and
	// idleEvery while nothing is.
	clockEvery = time.Second
	idleEvery  = 30 * time.Second
	// jump is from which gap on the machine must have slept.
	jump = 2 * time.Minute
)

// drive begins what the core wants done and sets the timer for when it wants more.
func (m *Model) drive() tea.Cmd {
	if m.end.requested {
		m.core.Stop()
	} else {
		m.core.Resume()
	}
	jobs, at := m.core.Step(m.env.Now)
	cmds := make([]tea.Cmd, 0, len(jobs)+2)
	for _, j := range jobs {
		cmds = append(cmds, m.fx.do(j, action.Say{}))
	}
	wake := soonest(m.env.Now.Add(idleEvery), at)
	if m.look.focused && m.moving() {
		wake = soonest(wake, m.env.Now.Add(clockEvery))
	}
	m.updateEstimates()
	return tea.Batch(append(cmds, m.setStatusIfIdle(m.saySaving()), m.arm(wake))...)
}

// arm sets the timer, unless it goes off soon enough already.
func (m *Model) arm(wake time.Time) tea.Cmd {
	if earliest := m.env.Now.Add(20 * time.Millisecond); wake.Before(earliest) {
		wake = earliest
	}
	if m.work.armed.After(m.env.Now) && !wake.Before(m.work.armed) {
		return nil
	}
	m.work.tick++
	m.work.armed = wake
	return m.fx.tick(wake, m.work.tick)
}

// moving reports whether something on the screen changes with the clock alone.
func (m *Model) moving() bool {
	return (m.data.summary.Running > 0 || m.data.summary.Making > 0 || m.core.Tasks().Prepares() > 0) && m.env.Screen != term.OnForm
}

// takeTick lets what is due happen.
func (m *Model) onTick(msg tickMsg) tea.Cmd {
	if msg.gen != m.work.tick {
		return nil
	}
	m.advanceClock(msg.at)
	m.work.armed, m.data.broken = time.Time{}, false
	return nil
}

// stand works out how the live tasks stand together, and where those stand that are on the screen: as
// of the time that is shown, so that no estimate moves while the clock beside it does not.
func (m *Model) updateEstimates() {
	m.data.summary = m.core.Tasks().Summary(m.env.Shown)
	m.data.danger.n, m.data.danger.first = m.core.Tasks().Danger(m.env.Shown)
	clear(m.data.places)
	for _, t := range m.list.Visible(m.data.window) {
		m.data.places[t.ID] = m.positionOf(t)
	}
	if t, ok := m.selected(); ok {
		m.data.places[t.ID] = m.positionOf(t)
	}
	m.updateMotionStates()
}

// standMotions says, while the library is shown, how the motions are that are being made.
func (m *Model) updateMotionStates() {
	if m.env.Screen != term.OnMotions {
		return
	}
	m.data.library.makers = map[history.MotionID]label.StatusLabel{}
	for _, known := range m.env.Library.Recent.Motions {
		if made, ok := m.core.Tasks().MotionOf(known.ID); ok {
			m.data.library.makers[known.ID] = m.making(made)
		}
	}
}

// making is how a task is that makes a motion.
func (m *Model) making(made history.Task) label.StatusLabel {
	return label.State(made, m.queuePosition(made.ID), m.env.Shown, m.env.Theme.Glyphs)
}

// placeOf says where a task stands, what is done for it before it is sent, and how the motion is that
// it waits for.
func (m *Model) positionOf(t history.Task) label.QueuePosition {
	p := m.queuePosition(t.ID)
	switch t.State {
	case history.Finished:
		m.savingOf(t, &p)
	case history.Waiting:
		p.Sending = m.core.Tasks().Submitting() == t.ID
		if made, ok := m.core.Tasks().MotionOf(t.Motion); ok && t.AwaitsMotion() {
			sight := m.making(made)
			p.Motion, p.Unsure = &sight, made.State == history.Unsure
		}
	}
	return p
}

// standing is where a task stands in its queue, with the step under way.
func (m *Model) queuePosition(id history.TaskID) label.QueuePosition {
	s, ok := m.core.Tasks().Position(id, m.env.Shown)
	if !ok {
		return label.QueuePosition{}
	}
	p := label.QueuePosition{Rank: s.Rank, Wait: s.Wait, Expect: s.Expect, Overdue: s.Overdue, Preparing: m.core.Tasks().Preparing(id)}
	if at, ok := m.core.Progress(id); ok {
		p.Step = progressText(at)
	}
	if _, until := m.core.Tasks().Paused(m.env.Now); !until.IsZero() {
		p.Again = term.Clock(until, m.fx.Zone)
	}
	return p
}

func soonest(a, b time.Time) time.Time {
	if !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
