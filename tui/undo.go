package tui

import (
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
)

type (
	// undoneMsg holds what came of an undo, or of a redo; motion is the one that it was about.
	undoneMsg struct {
		at     time.Time
		redo   bool
		what   history.Undone
		motion history.Motion
		err    error
	}
	// recordedMsg holds what a change tells that can be undone.
	recordedMsg struct{ of tea.Msg }
)

// undoing is what was asked for while a change was still being written that can be undone.
type undoing struct {
	writing int
	next    []bool // for each whether it is a redo
}

// record writes a change that can be undone. What is undone next waits for it.
func (m *Model) record(cmd tea.Cmd) tea.Cmd {
	m.work.undo.writing++
	return m.write(func() tea.Msg { return recordedMsg{cmd()} })
}

// takeRecorded takes in what such a change tells, and begins the undo that waited for it.
func (m *Model) takeRecorded(msg recordedMsg) tea.Cmd {
	u := &m.work.undo
	u.writing--
	cmds := []tea.Cmd{m.route(msg.of)}
	if u.writing == 0 && len(u.next) > 0 {
		redo := u.next[0]
		u.next = u.next[1:]
		cmds = append(cmds, m.record(m.fx.undo(redo, 0)))
	}
	return tea.Batch(cmds...)
}

// undo takes back what was changed last; once more what was changed before that.
func (m *Model) undo(redo bool) tea.Cmd {
	if u := &m.work.undo; u.writing > 0 {
		u.next = append(u.next, redo)
		return nil
	}
	return m.record(m.fx.undo(redo, 0))
}

// takeUndone says what came of it, or asks.
func (m *Model) takeUndone(msg undoneMsg) tea.Cmd {
	m.pass(msg.at)
	u := msg.what
	switch {
	case msg.err != nil:
		return m.notWritten(changedMsg{at: msg.at, err: msg.err})
	case u.Entry.ID == 0 && msg.redo:
		return m.say(note{text: "Nothing to redo"})
	case u.Entry.ID == 0:
		return m.say(note{text: "Nothing to undo"})
	case u.Ask:
		return m.askUndo(msg)
	case u.Entry.Motion != 0:
		return m.motionUndone(msg)
	}
	m.take(u.Tasks...)
	m.data.stale = true
	if u.Changed == 0 {
		t := history.Task{}
		if len(u.Tasks) > 0 {
			t = u.Tasks[0]
		}
		return m.say(warning("Too late to undo: " + overtaken(t)))
	}
	text := undoneWord(u.Entry.Kind, msg.redo) + m.called(u.Tasks)
	if !msg.redo {
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
func (m *Model) motionUndone(msg undoneMsg) tea.Cmd {
	say := note{text: msg.motion.Name + " is back in the library"}
	switch {
	case msg.redo:
		say = note{text: "Removed " + msg.motion.Name + " again"}
	case !msg.motion.Removed.IsZero():
		say = warning(msg.motion.Name + " stays off: its clip or template has come to the library again since")
	}
	return m.takeMotion(motionMsg{at: msg.at, say: say, show: msg.motion.ID})
}

// askUndo asks about what would be sent, with the sum.
func (m *Model) askUndo(msg undoneMsg) tea.Cmd {
	tasks := msg.what.Tasks
	label := "undo the pause"
	if msg.redo {
		label = "resume again"
	}
	return m.show(&dialog.Question{
		Title: m.sendTitle(tasks),
		Text:  []string{resumedText(len(tasks)), m.bill(tasks).String() + "."},
		Opts: []dialog.Option{
			{Key: "u", Also: "U", Label: label, Act: action.Undo{Entry: msg.what.Entry.ID, Redo: msg.redo}},
			{Key: "esc", Label: "leave on hold"},
		},
	})
}
