package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text"
	"dancecard/tui/term"
)

// How long a word stays in the footer: longer when it is about trouble.
const (
	noteLife    = 5 * time.Second
	troubleLife = 15 * time.Second
)

// footer holds the last word, which is shown beside the keys or above them.
type footer struct {
	note note
	id   int
	// lines is how many lines the word takes from the screens.
	lines int
}

// drop takes the word away, unless another has come since.
func (f *footer) drop(id int) {
	if f.id == id {
		f.note = note{}
	}
}

// say shows a word for a while.
func (m *Model) say(n note) tea.Cmd {
	if n.text == "" {
		return nil
	}
	m.foot.id++
	n.text = text.BriefQuotes(n.text)
	m.foot.note = n
	life, id := noteLife, m.foot.id
	if n.tone == term.ToneBad || n.tone == term.ToneWarn || n.stays {
		life = troubleLife
	}
	life = max(life, time.Duration(term.Width(n.text))*readingTime)
	return func() tea.Msg {
		if m.fx.Sleep(m.fx.ctx, life) != nil {
			return nil
		}
		return noteGoneMsg{id: id}
	}
}

// mention says what happened by itself, unless there is a word that the person asked for.
func (m *Model) mention(n note) tea.Cmd {
	if m.foot.note.stays {
		return nil
	}
	return m.say(n)
}

func good(text string) note    { return note{text: text, tone: term.ToneGood} }
func warning(text string) note { return note{text: text, tone: term.ToneWarn} }
func problem(text string) note { return note{text: text, tone: term.ToneBad} }

// sentence says an error and what to do about it, in one line.
func sentence(err error) string { return text.Wording{Keys: true}.Error(err) }
