package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/api/credentials"
)

const (
	// recallEvery is how often the service is asked for what was given up.
	recallEvery = time.Hour
	// tidyEvery is how often what need not be kept is forgotten, from when this program took over on.
	tidyEvery = 6 * time.Hour
)

// chores are what the program that watches does now and then: when it is due, and with which key the
// service was last asked for what was given up. Another key may be the one that knows.
type chores struct {
	recall, tidy time.Time
	key          credentials.Key
}

// chores begins those that are due.
func (m *Model) chores() tea.Cmd {
	var cmds []tea.Cmd
	c, now := &m.work.chores, m.data.now
	if due(c.recall, now, recallEvery) || !c.key.Equal(m.data.key.Key) {
		c.recall, c.key = now.Add(recallEvery), m.data.key.Key
		cmds = append(cmds, m.fx.recall())
	}
	if c.tidy.IsZero() { // taking over has just done it
		c.tidy = now.Add(tidyEvery)
	}
	if due(c.tidy, now, tidyEvery) {
		c.tidy = now.Add(tidyEvery)
		cmds = append(cmds, m.fx.tidy())
	}
	return tea.Batch(cmds...)
}

// due reports whether a time has come. One that lies too far ahead was planned by a clock that was set
// back since.
func due(at, now time.Time, every time.Duration) bool {
	return !now.Before(at) || at.After(now.Add(every))
}
