package tui

import (
	"time"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// expiring is how many results will expire unsaved, for all that is known, and when the first does.
type expiring struct {
	n     int
	first time.Time
	// warned is how many of them were told.
	warned int
}

// clock is a time of day.
func clock(at time.Time, zone *time.Location) string { return at.In(zone).Format("15:04") }

// expiringWarning warns once of results that may expire unsaved, and again when there are more. It says what
// can be done.
func (m *Model) expiringWarning() action.Say {
	d := m.expiring
	more := d.n > d.warned
	if more || d.n == 0 {
		m.expiring.warned = d.n
	}
	if !more {
		return action.Say{}
	}
	say := action.Warning(msg.WindowExpiringSoon(m.env.Language, m.env.Key(term.CmdCopy), d.n, clock(d.first, m.env.Zone)))
	say.IfIdle = true
	return say
}
