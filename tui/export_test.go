package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// QuestionPause is how long a question takes no answer.
const QuestionPause = questionPause

// Asks reports whether a question is open.
func (m *Model) Asks() bool {
	if len(m.dialogs) == 0 {
		return false
	}
	_, ok := m.dialogs[len(m.dialogs)-1].(*dialog.Question)
	return ok
}

// Look is what a frame must show of the program's state.
type Look struct {
	// Answers are those of the question on top.
	Answers []dialog.Option
	// Selects tells that a row, an option or a field is selected, Field that it is one of the form; Dialog that a
	// dialog lies over the screen.
	Selects, Field, Dialog bool
	// Columns tells that one of several columns is selected.
	Columns bool
	// Help is the hint that stands last, empty where there is none.
	Help string
}

// LookAt gives what the next frame must show.
func LookAt(m *Model) (out Look) {
	if len(m.dialogs) > 0 {
		out.Dialog = true
		switch d := m.dialogs[len(m.dialogs)-1].(type) {
		case *dialog.Question:
			out.Answers, out.Selects = d.Opts, true
		}
		return out
	}
	switch m.env.Screen {
	case term.OnList:
		_, out.Selects = m.list.Selected()
	case term.OnCompare:
		out.Columns = true
	case term.OnForm:
		out.Selects, out.Field = true, true
	}
	if !m.shown().Typing() {
		out.Help = m.env.Key(term.CmdHelp) + " " + msg.CommandHelpShort(m.env.Language)
	}
	return out
}

// Speak switches the language.
func Speak(m *Model, l msg.Language) {
	m.env.Language = l
	m.restyle()
}

// InASCII draws with ASCII alone from now on.
func InASCII(m *Model) {
	m.env.ASCII = true
	m.restyle()
}

// Open shows a dialog, as the program does.
func (m *Model) Open(d dialog.Dialog) { m.open(d) }

// Answer writes what an answer says of a task, and gives the message that tells of it.
func Answer(m *Model, id history.TaskID, e history.Event) tea.Msg {
	return m.run(m.core.Change(history.Change{ID: id, Event: e}), action.Say{})()
}

// Glyphs are the signs that the frames are drawn with.
func Glyphs(m *Model) term.Glyphs { return m.env.Theme.Glyphs }
