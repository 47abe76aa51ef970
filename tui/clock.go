package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

const (
	// clockEvery is how often the clock moves on while a running task is on the screen, idleEvery while none is.
	clockEvery = time.Second
	idleEvery  = 30 * time.Second
	// transferEvery is that while bytes come or go.
	transferEvery = 500 * time.Millisecond
	// jump is from which gap on the machine must have slept.
	jump = 2 * time.Minute
)

// timer is the one timer of the program.
type timer struct {
	gen int       // counts the timers that were set
	at  time.Time // when the last one goes off; zero once it has
}

// advanceClock sets the time. Small steps back are ignored (messages arrive out of order); after a jump every
// planned time counts as reached.
func (m *Model) advanceClock(at time.Time) {
	was := m.env.Now
	switch gap := at.Sub(was); {
	case gap > jump || gap < -time.Minute:
		m.env.Now = at
		m.core.Woke(at)
	case gap > 0:
		m.env.Now = at
	}
	if m.look.focused || m.env.Now.Sub(m.env.Shown).Abs() >= idleEvery {
		m.env.Shown = m.env.Now
	}
	if was.In(m.env.Zone).YearDay() != m.env.Now.In(m.env.Zone).YearDay() {
		m.list.Stale() // what was paid today begins anew
	}
}

// drive begins what the core wants done and sets the timer for when it wants more.
func (m *Model) drive() tea.Cmd {
	if m.end.requested {
		m.core.Stop()
	} else {
		m.core.Resume()
	}
	jobs, at := m.core.Step(m.env.Now)
	cmds := make([]tea.Cmd, 0, len(jobs)+3)
	for _, j := range jobs {
		cmds = append(cmds, m.run(j, action.Say{}))
	}
	cmds = append(cmds, m.events.Tell(m.env, m.look.watched(m.env.Now)))
	wake := soonest(soonest(m.env.Now.Add(idleEvery), at), m.events.Due())
	if m.look.focused && m.moving() {
		every := clockEvery
		if m.core.Tasks().Prepares() > 0 || m.summary.Saving > 0 {
			every = transferEvery
		}
		wake = soonest(wake, m.env.Now.Add(every))
	}
	m.summary = m.core.Tasks().Summary(m.env.Shown)
	m.events.Idle(m.summary)
	m.expiring.n, m.expiring.first = m.core.Tasks().Danger(m.env.Shown)
	return tea.Batch(append(cmds, m.setStatus(m.expiringWarning()), m.setTimer(wake))...)
}

// setTimer sets the timer, unless it goes off soon enough already.
func (m *Model) setTimer(wake time.Time) tea.Cmd {
	if earliest := m.env.Now.Add(20 * time.Millisecond); wake.Before(earliest) {
		wake = earliest
	}
	if m.timer.at.After(m.env.Now) && !wake.Before(m.timer.at) {
		return nil
	}
	m.timer = timer{gen: m.timer.gen + 1, at: wake}
	ctx, sleep, now, gen := m.env.Ctx, m.env.Sleep, m.env.Clock, m.timer.gen
	return func() tea.Msg {
		if sleep(ctx, wake.Sub(now())) != nil {
			return nil
		}
		return action.To{Msg: tickMsg{gen}, At: now()}
	}
}

// moving reports whether something on the screen changes with the clock alone.
func (m *Model) moving() bool {
	return (m.summary.Running > 0 || m.summary.Making > 0 || m.summary.Saving > 0 || m.core.Tasks().Prepares() > 0) && m.env.Screen != term.OnForm
}

// onTick lets what is due happen.
func (m *Model) onTick(msg tickMsg) tea.Cmd {
	if msg.gen != m.timer.gen {
		return nil
	}
	m.timer.at = time.Time{}
	return m.broadcast(screen.Tick{})
}

func soonest(a, b time.Time) time.Time {
	if !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}
