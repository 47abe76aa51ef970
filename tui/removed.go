package tui

import "dancecard/history"

// removedWord says what was removed, and what of the marked tasks was kept since it has not ended: by the
// name of its group where that is one.
func (m *Model) removedWord(removed, marked []history.Task) string {
	text := "Removed " + m.called(removed)
	if kept := keptOf(removed, marked); kept != "" {
		text += " (" + kept + ")"
	}
	return text
}

// keptOf says how many of the marked tasks are kept, as "3 active kept"; empty where all are removed.
func keptOf(removed, marked []history.Task) string {
	kept, how := len(marked)-len(removed), "active"
	if kept <= 0 {
		return ""
	}
	for _, t := range marked {
		if !t.MayRemove() && t.Group() != history.Active {
			how = "unfinished"
		}
	}
	return count(kept, how, how) + " kept"
}
