package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// How long a text stays in the status line: long enough to read, and longer when it is about trouble.
const (
	shortLife   = 5 * time.Second
	longLife    = 15 * time.Second
	readingTime = 60 * time.Millisecond // of a cell
)

// statusLine holds the last text, which is shown beside the keys or above them.
type statusLine struct {
	shown action.Say
	id    int
	// lines is how many lines the text takes from the screens.
	lines int
	// answering tells that a key, a click or a paste is being taken in. A local text goes with the screen that is
	// shown, unless it is fresh: from the message that is being taken in.
	answering, local, fresh bool
}

// isLocal reports whether a text answers what a person did, and doesn't tell of trouble that came by itself.
func (f *statusLine) isLocal(n action.Say) bool {
	return !n.Stays && !n.IfIdle && n.Tone != term.ToneBad && (f.answering || n.Tone != term.ToneWarn)
}

// leave takes the text away that was about the screen which is left.
func (f *statusLine) leave() {
	if f.local && !f.fresh {
		f.shown = action.Say{}
	}
}

// holds reports whether a text is shown that gives way to nothing that happens by itself.
func (f *statusLine) holds() bool { return f.shown.Stays || f.shown.Undo }

// drop takes the text away, unless another has come since.
func (f *statusLine) drop(id int) {
	if f.id == id {
		f.shown = action.Say{}
	}
}

// setStatus shows a text for a while.
func (m *Model) setStatus(n action.Say) tea.Cmd {
	if n.Text == "" || n.IfIdle && m.status.holds() {
		return nil
	}
	m.status.id++
	n.Text = text.BriefQuotes(n.Text)
	m.status.shown = n
	m.status.local, m.status.fresh = m.status.isLocal(n), true
	life, id := shortLife, m.status.id
	if n.Tone == term.ToneBad || n.Tone == term.ToneWarn || n.Stays {
		life = longLife
	}
	life = max(life, time.Duration(term.Width(n.Text))*readingTime)
	return m.after(life, unsayMsg{id})
}

// dropTopic takes a text about a topic away.
func (f *statusLine) dropTopic(topic string) {
	if topic != "" && f.shown.Topic == topic {
		f.shown = action.Say{}
	}
}

// makeRoom gives the screens the lines that the status line leaves them.
func (m *Model) makeRoom() {
	if more := max(len(m.footer().above())-1, 0); more != m.status.lines {
		m.status.lines = more
		m.resize()
	}
}

// footer is what stands below the screen.
func (m *Model) footer() footer {
	f := footer{
		theme: m.env.Theme, w: m.w, h: m.h, status: m.message(),
		help: term.Hint{m.env.Key(term.CmdHelp), msg.CommandHelpShort(m.env.Language)},
	}
	if top := len(m.dialogs); top > 0 {
		f.hints = m.dialogs[top-1].Hints()
	} else {
		f.hints = m.env.OfferedHints(m.shown().Hints())
	}
	return f
}

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
	if m.status.holds() {
		return action.Say{}
	}
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
