package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
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
	if m.end.asked {
		m.core.Stop()
	} else {
		m.core.Resume()
	}
	jobs, at := m.core.Step(m.data.now)
	cmds := make([]tea.Cmd, 0, len(jobs)+2)
	for _, j := range jobs {
		cmds = append(cmds, m.fx.do(j, note{}))
	}
	wake := soonest(m.data.now.Add(idleEvery), at)
	if m.look.focused && m.moving() {
		wake = soonest(wake, m.data.now.Add(clockEvery))
	}
	m.stand()
	return tea.Batch(append(cmds, m.mention(m.saySaving()), m.arm(wake))...)
}

// arm sets the timer, unless it goes off soon enough already.
func (m *Model) arm(wake time.Time) tea.Cmd {
	if earliest := m.data.now.Add(20 * time.Millisecond); wake.Before(earliest) {
		wake = earliest
	}
	if m.work.armed.After(m.data.now) && !wake.Before(m.work.armed) {
		return nil
	}
	m.work.tick++
	m.work.armed = wake
	return m.fx.tick(wake, m.work.tick)
}

// moving reports whether something on the screen changes with the clock alone.
func (m *Model) moving() bool {
	return (m.data.summary.Running > 0 || m.data.summary.Making > 0 || m.core.Tasks().Prepares() > 0) && m.place != onForm
}

// takeTick lets what is due happen.
func (m *Model) takeTick(msg tickMsg) tea.Cmd {
	if msg.gen != m.work.tick {
		return nil
	}
	m.pass(msg.at)
	m.work.armed, m.data.broken = time.Time{}, false
	return nil
}

// stand works out how the live tasks stand together, and where those stand that are on the screen: as
// of the time that is shown, so that no estimate moves while the clock beside it does not.
func (m *Model) stand() {
	m.data.summary = m.core.Tasks().Summary(m.data.shown)
	m.data.danger.n, m.data.danger.first = m.core.Tasks().Danger(m.data.shown)
	clear(m.data.places)
	for _, t := range m.list.Visible(m.data.window) {
		m.data.places[t.ID] = m.placeOf(t)
	}
	if t, ok := m.selected(); ok {
		m.data.places[t.ID] = m.placeOf(t)
	}
	m.standMotions()
}

// standMotions says, while the library is shown, how the motions are that are being made.
func (m *Model) standMotions() {
	if m.place != onMotions {
		return
	}
	m.data.library.makers = map[history.MotionID]label.Sight{}
	for _, known := range m.data.recent.Motions {
		if made, ok := m.core.Tasks().MotionOf(known.ID); ok {
			m.data.library.makers[known.ID] = m.making(made)
		}
	}
}

// making is how a task is that makes a motion.
func (m *Model) making(made history.Task) label.Sight {
	return label.State(made, m.standing(made.ID), m.data.shown, m.look.theme.Glyphs)
}

// placeOf says where a task stands, what is done for it before it is sent, and how the motion is that
// it waits for.
func (m *Model) placeOf(t history.Task) label.Place {
	p := m.standing(t.ID)
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
func (m *Model) standing(id history.TaskID) label.Place {
	s, ok := m.core.Tasks().Position(id, m.data.shown)
	if !ok {
		return label.Place{}
	}
	p := label.Place{Rank: s.Rank, Wait: s.Wait, Expect: s.Expect, Overdue: s.Overdue, Preparing: m.core.Tasks().Preparing(id)}
	if at, ok := m.core.Progress(id); ok {
		p.Step = progressText(at)
	}
	if _, until := m.core.Tasks().Paused(m.data.now); !until.IsZero() {
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
