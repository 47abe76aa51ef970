package tui

import (
	"fmt"
	"strings"
	"time"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/label"
	"dancecard/tui/term"
)

// danger is how many results will expire unsaved, for all that is known, and when the first does.
type danger struct {
	n     int
	first time.Time
}

// savingOf says how the saving of a task's video gets on.
func (m *Model) savingOf(t history.Task, p *label.QueuePosition) {
	p.Saving = m.core.Tasks().Fetching(t.ID)
	s, ok := m.core.Tasks().Saving(t.ID, m.env.Shown)
	if !ok {
		return
	}
	p.Expired = !m.env.Shown.Before(s.Dies)
	if s.Danger {
		p.Until = m.minute(s.Dies)
	}
	if s.Known && s.Total > 0 && (s.Danger || p.Saving || p.Expired) {
		p.Pace = fmt.Sprintf("%s of %s, %s/s", term.Bytes(s.Done), term.Bytes(s.Total), rate(s.Rate))
	}
}

// rate is how many bytes come in a second: parts of one count, where there are few.
func rate(perSecond float64) string {
	if perSecond > 0 && perSecond < 10 {
		return strings.TrimSuffix(fmt.Sprintf("%.1f", perSecond), ".0") + " B"
	}
	return term.Bytes(int64(perSecond))
}

// minute is a time of day.
func (m *Model) minute(at time.Time) string { return at.In(m.fx.Zone).Format("15:04") }

// headDanger says which results are in danger for as long as they are, at most in w cells.
func (m *Model) headDanger(l *term.Line, w int) {
	d := m.data.danger
	if d.n == 0 {
		return
	}
	at := m.minute(d.first)
	for _, text := range []string{
		count(d.n, "result", "results") + " not saved yet: first link expires " + at,
		count(d.n, "result", "results") + " at risk: first expires " + at,
		fmt.Sprintf("%d at risk %s", d.n, at),
	} {
		if text = "  " + text; term.Width(text) <= w {
			l.Add(m.env.Theme.Bad, text)
			return
		}
	}
}

// saySaving says once that results are in danger, with what can be done about it, and again when there
// are more.
func (m *Model) saySaving() action.Say {
	d := m.data.danger
	more := d.n > m.data.warned
	if more || d.n == 0 {
		m.data.warned = d.n
	}
	if !more {
		return action.Say{}
	}
	saved := "they are saved, the first"
	if d.n == 1 {
		saved = "it is saved,"
	}
	return warning(fmt.Sprintf("%s may expire before %s at %s. y copies a link", count(d.n, "result", "results"), saved, m.minute(d.first)))
}
