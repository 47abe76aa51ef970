package tui

import (
	"slices"
	"strings"
	"time"

	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/term"

	tea "charm.land/bubbletea/v2"
)

// How long a word stays in the footer: longer when it is about trouble.
const (
	noteLife    = 5 * time.Second
	troubleLife = 15 * time.Second
)

// statusLine holds the last text, which is shown beside the keys or above them.
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
	return m.after(life, unsayMsg{id})
}

// dropTopic takes a text about a topic away.
func (f *statusLine) dropTopic(topic string) {
	if topic != "" && f.note.Topic == topic {
		f.note = action.Say{}
	}
}

// leastBody is how many lines the longest word leaves to the screen.
const leastBody = 2

// readingTime is how long it takes to read a cell of text: a long word stays until it can have been read.
const readingTime = 60 * time.Millisecond

// wordAbove gives the lines that the last word takes above the keys: none where it stands beside all of
// them, else as many as it needs. What still has no room is told by a sign; a larger terminal shows it.
func (m *Model) wordAbove() []string {
	text := m.word().Text
	if text == "" || term.Width(text)+m.widthOfHints() < m.w-2 {
		return nil
	}
	lines := term.Wrap(text, m.w-2)
	if most := max(m.h-bars-leastBody+1, 1); len(lines) > most {
		lines[most-1] = term.Ellipsis(m.env.Theme.More).Fit(strings.Join(lines[most-1:], " "), m.w-2)
		lines = lines[:most]
	}
	return lines
}

// makeRoom gives the screens the lines that the last word leaves them.
func (m *Model) makeRoom() {
	if more := max(len(m.wordAbove())-1, 0); more != m.status.lines {
		m.status.lines = more
		m.resize()
	}
}

// bottom draws the lines below the screen: a rule, and the keys that matter here. The last word stands
// beside the keys where it leaves room for all of them, else on the rule and the lines below it.
func (m *Model) bottom() []string {
	t, above, word := m.env.Theme, m.wordAbove(), m.word()
	if len(above) == 0 {
		return []string{m.rule(m.w), m.keysLine(word)}
	}
	var out []string
	for i, text := range above {
		line := term.NewLine(m.w).Add(t.Text, " ").Add(t.Tone(word.Tone), text)
		if rest := line.Left() - 1; i == 0 && rest > 0 {
			line.Add(t.Text, " ").Raw(m.rule(rest), rest)
		}
		out = append(out, line.String())
	}
	return append(out, m.keysLine(action.Say{}))
}

func (m *Model) widthOfHints() (w int) {
	for _, hint := range m.hints() {
		w += m.widthOfHint(hint)
	}
	return w
}

func (m *Model) widthOfHint(hint term.Hint) int {
	return term.Width(term.KeyLabel(hint[0], m.env.Theme.Glyphs)) + term.Width(hint[1]) + 3
}

// keysLine shows as many keys as there is room for beside a word. The help is always among them where
// there is one, since it names all that had no room.
func (m *Model) keysLine(word action.Say) string {
	t, l := m.env.Theme, term.NewLine(m.w).Add(m.env.Theme.Text, " ")
	room := m.w - 2
	if word.Text != "" {
		room -= min(term.Width(word.Text), m.w-2) + 2 // what happened matters more than the keys
	}
	hints := m.hints()
	last := slices.IndexFunc(hints, func(h term.Hint) bool { return h == helpHint })
	if last >= 0 && m.widthOfHint(helpHint) <= room {
		room -= m.widthOfHint(helpHint)
	}
	for i, hint := range hints {
		w := m.widthOfHint(hint)
		if i == last {
			room += w
		}
		if w <= room {
			l.Add(t.Accent, term.KeyLabel(hint[0], t.Glyphs)).Add(t.Muted, " "+hint[1]+"  ")
			room -= w
		}
	}
	if word.Text == "" {
		return l.String()
	}
	w := min(term.Width(word.Text), l.Left()-1)
	return l.Cell(t.Text, "", l.Left()-w-1).Cell(t.Tone(word.Tone), word.Text, w).String()
}

// helpHint is the hint that stands last.
var helpHint = term.Hint{"?", "help"}

// hints are the keys that matter where the user is, and what they do.
func (m *Model) hints() []term.Hint {
	if top := len(m.dialogs); top > 0 {
		return m.dialogs[top-1].Hints()
	}
	return m.shown().Hints()
}
