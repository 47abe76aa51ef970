package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// How long a word stays in the footer: longer when it is about trouble.
const (
	noteLife    = 5 * time.Second
	troubleLife = 15 * time.Second
)

// footer holds the last word, which is shown beside the keys or above them.
type statusLine struct {
	note action.Say
	id   int
	// lines is how many lines the word takes from the screens.
	lines int
}

// drop takes the word away, unless another has come since.
func (f *statusLine) drop(id int) {
	if f.id == id {
		f.note = action.Say{}
	}
}

// say shows a word for a while.
func (m *Model) setStatus(n action.Say) tea.Cmd {
	if n.Text == "" || n.IfIdle && m.status.note.Stays {
		return nil
	}
	m.status.id++
	n.Text = text.BriefQuotes(n.Text)
	m.status.note = n
	life, id := noteLife, m.status.id
	if n.Tone == term.ToneBad || n.Tone == term.ToneWarn || n.Stays {
		life = troubleLife
	}
	life = max(life, time.Duration(term.Width(n.Text))*readingTime)
	return func() tea.Msg {
		if m.fx.Sleep(m.fx.ctx, life) != nil {
			return nil
		}
		return noteGoneMsg{id: id}
	}
}

// drop takes a text about a topic away.
func (f *statusLine) dropTopic(topic string) {
	if topic != "" && f.note.Topic == topic {
		f.note = action.Say{}
	}
}

// mention says what happened by itself, unless there is a word that the person asked for.
func (m *Model) setStatusIfIdle(n action.Say) tea.Cmd {
	if m.status.note.Stays {
		return nil
	}
	return m.setStatus(n)
}

func good(text string) action.Say    { return action.Say{Text: text, Tone: term.ToneGood} }
func warning(text string) action.Say { return action.Say{Text: text, Tone: term.ToneWarn} }
func problem(text string) action.Say { return action.Say{Text: text, Tone: term.ToneBad} }

// sentence says an error and what to do about it, in one line.
func sentence(err error) string { return text.Wording{Keys: true}.Error(err) }
