package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
)

// undo takes back what was changed last; once more what was changed before that.
func (m *Model) undo(redo bool) tea.Cmd { return m.fx.do(m.core.Undo(redo, 0), note{}) }

// undone says what came of it, or asks.
func (m *Model) undone(n core.Undone) tea.Cmd {
	u := n.What
	switch {
	case u.Entry.ID == 0 && n.Redo:
		return m.say(note{text: "Nothing to redo"})
	case u.Entry.ID == 0:
		return m.say(note{text: "Nothing to undo"})
	case u.Ask:
		return m.askUndo(n)
	case u.Entry.Motion != 0:
		return m.motionUndone(n)
	}
	m.data.stale = true
	if u.Changed == 0 {
		t := history.Task{}
		if len(u.Tasks) > 0 {
			t = u.Tasks[0]
		}
		return m.say(warning("Too late to undo: " + overtaken(t)))
	}
	text := undoneWord(u.Entry.Kind, n.Redo) + m.called(u.Tasks)
	if !n.Redo {
		text += " · U redo"
	}
	return m.say(note{text: text})
}

// undoneWord says what came of a change that was undone, or redone.
func undoneWord(kind history.UndoKind, redo bool) string {
	switch {
	case kind == history.UndoRemoval && redo:
		return "Removed again: "
	case kind == history.UndoRemoval:
		return "Back on the list: "
	case kind == history.UndoHold && redo, kind == history.UndoRelease && !redo:
		return "On hold again: "
	case kind == history.UndoHold, kind == history.UndoRelease:
		return "Resumed "
	}
	return "Moved back: "
}

// motionUndone says what came of the undo of a motion's removal.
func (m *Model) motionUndone(n core.Undone) tea.Cmd {
	say := note{text: text.Brief(n.Motion.Name) + " is back in the library"}
	switch {
	case n.Redo:
		say = note{text: "Removed " + text.Brief(n.Motion.Name) + " again"}
	case !n.Motion.Removed.IsZero():
		say = warning(text.Brief(n.Motion.Name) + " stays off: its clip or template has come to the library again since")
	}
	m.data.library.show = n.Motion.ID
	return m.sayOfLibrary(say)
}

// askUndo asks about what would be sent, with the sum.
func (m *Model) askUndo(n core.Undone) tea.Cmd {
	tasks := n.What.Tasks
	label := "undo the pause"
	if n.Redo {
		label = "resume again"
	}
	return m.show(&dialog.Question{
		Title: m.sendTitle(tasks),
		Text:  []string{resumedText(len(tasks)), text.Bill(m.bill(tasks)) + "."},
		Opts: []dialog.Option{
			{Key: "u", Also: "U", Label: label, Act: action.Undo{Entry: n.What.Entry.ID, Redo: n.Redo}},
			{Key: "esc", Label: "leave on hold"},
		},
	})
}
