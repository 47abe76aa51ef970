package tui

import (
	"dancecard/tui/action"

	tea "charm.land/bubbletea/v2"
)

// importTasks fetches from the account what history lacks. What is unsure is looked for as well: it
// has the first claim on what is there.
func (m *Model) importTasks() tea.Cmd {
	switch {
	case m.env.APIKey.Key.IsZero():
		return m.setStatus(warning("there is no API key yet; :key sets one"))
	case m.core.Reading():
		return m.setStatus(action.Say{Text: "the account's list is being read already"})
	}
	return tea.Batch(m.fx.do(m.core.Import(), action.Say{}), m.setStatus(action.Say{Text: "reading the account's list of the last 24 hours"}))
}
