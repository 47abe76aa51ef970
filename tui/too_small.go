package tui

import (
	"fmt"
	"strings"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// tooSmallToShow reports whether the terminal is too small for the screens. Before its size is known it may
// yet be large enough.
func (m *Model) tooSmallToShow() bool { return m.w > 0 && (m.w < leastW || m.h < leastH) }

// tooSmall says that the terminal is too small, in as many words as fit.
func (m *Model) tooSmall() []string {
	if m.w <= 0 || m.h <= 0 {
		return nil
	}
	l, times, quit := m.env.Language, m.env.Theme.Times, m.env.Key(term.CmdQuit)
	texts := msg.WindowTooSmall(l, fmt.Sprint(m.w, times, m.h), quit, fmt.Sprint(leastW, times, leastH))
	if m.asksToQuit() {
		texts = msg.QuitSmall(l, quit)
	}
	for _, text := range texts {
		lines := term.Wrap(text, m.w)
		if len(lines) > m.h || !keepsWords(text, m.w) {
			continue
		}
		for i := range lines {
			lines[i] = term.Fit(lines[i], m.w)
		}
		return term.Frame(lines, m.w, m.h)
	}
	return term.Frame(nil, m.w, m.h)
}

// keepsWords reports whether lines of w cells break a text only between words and beside Chinese characters.
func keepsWords(text string, w int) bool {
	wide := func(r rune) bool { return term.Width(string(r)) == 2 }
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r == ' ' || wide(r) }) {
		if term.Width(word) > w {
			return false
		}
	}
	return w >= 2 || !strings.ContainsFunc(text, wide)
}

// smallKey takes a key while nobody sees what it would do: only the way out works.
func (m *Model) smallKey(key tea.KeyPressMsg) tea.Cmd {
	asks, quits := m.asksToQuit(), m.env.Keymap.Find(term.OnList, key.String()) == term.CmdQuit
	switch {
	case quits && asks:
		return m.act(tellDialog(m, tea.KeyPressMsg{Code: 'c', Mod: tea.ModCtrl}))
	case quits:
		return m.quit()
	case asks && key.String() == "esc":
		return m.act(tellDialog(m, key))
	}
	return nil
}

// asksToQuit reports whether the question on top is whether to quit.
func (m *Model) asksToQuit() bool {
	if len(m.dialogs) == 0 {
		return false
	}
	q, ok := m.dialogs[len(m.dialogs)-1].(*dialog.Question)
	return ok && q == m.quitQuestion
}
