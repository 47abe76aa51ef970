package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
)

// switchLanguage shows the program in the other language, and keeps that for the next start.
func (m *Model) switchLanguage() tea.Cmd {
	l := msg.Chinese
	if m.env.Language == msg.Chinese {
		l = msg.English
	}
	m.env.Language = l
	m.status.shown = action.Say{} // it is in the language of before
	m.restyle()
	save, words := m.env.SaveLanguage, m.env.Wording()
	return func() tea.Msg {
		if err := save(l); err != nil {
			return sayMsg{action.Problem(msg.WindowLanguageNotSaved(l, words.Error(err)))}
		}
		return nil
	}
}
