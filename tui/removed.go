package tui

import "dancecard/history"

// removedWord says what was removed, and what of the marked tasks was kept since it has not ended: by the
// name of its group where that is one.
func (m *Model) removedWord(removed, marked []history.Task) string {
	text := "Removed " + m.called(removed)
	if kept := len(marked) - len(removed); kept > 0 {
		how := "active"
		for _, t := range marked {
			if !t.MayRemove() && t.Group() != history.Active {
				how = "unfinished"
			}
		}
		text += " (" + count(kept, how, how) + " kept)"
	}
	return text
}
