package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/term"
)

// movedKeys says, for this release, what became of keys that meant something else before it. Where they do
// something new now it is said once, where they do nothing each time.
func movedKeys() map[string]string {
	return map[string]string{
		"h": "h goes back now; p pauses",
		"l": "l opens now; a resolves an unconfirmed task",
		"f": "f filters now; F moves to the front",
		"K": "K scrolls now; :key sets the API key",
		"[": "[ ] change the group now; { } move in the queue",
		"]": "[ ] change the group now; { } move in the queue",
	}
}

// tellMoved says once what became of a key.
func (m *Model) tellMoved(key string) tea.Cmd {
	key = term.PlainKey(key)
	text := movedKeys()[key]
	if m.env.Screen == term.OnDetail && (key == "[" || key == "]") {
		text = "[ ] go to the previous and next task now; { } move in the queue"
	}
	if text == "" || !m.tell(text) {
		return nil
	}
	return m.setStatus(action.Say{Text: text})
}

// tell reports whether something was not said yet, and remembers that it is said now.
func (m *Model) tell(text string) bool {
	if m.data.told[text] {
		return false
	}
	if m.data.told == nil {
		m.data.told = map[string]bool{}
	}
	m.data.told[text] = true
	return true
}
