package tui

import (
	"path/filepath"

	"dancecard/history"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// fileState is what is known of the file that history is kept in.
type fileState struct {
	// gone tells that the history which is open is not the one at its path; nil while it is.
	gone *history.Error
	// saved is where the whole of it was written since.
	saved string
}

// file is what is known of it now.
func (m *Model) file() fileState { return fileState{gone: m.core.Gone(), saved: m.saved} }

// head says in a few words what happened to the file.
func (f fileState) head() string {
	name := term.Clean(filepath.Base(f.gone.Path))
	switch f.gone.Code {
	case history.CodeReplaced:
		return name + " was replaced: sending has stopped"
	case history.CodeOverwritten:
		return name + " was overwritten: sending has stopped"
	}
	return name + " is gone: sending has stopped"
}

// message is the text of the status line: the last one, or the one that stays until dealt with.
func (m *Model) message() action.Say {
	f := m.file()
	busy := len(m.dialogs) > 0 || m.shown().Typing()
	// What can't be read any more is no news then.
	damaged := f.gone != nil && f.gone.Code == history.CodeOverwritten && m.status.shown.Tone == term.ToneBad
	if m.status.shown.Text != "" && !damaged || f.gone == nil || busy {
		return m.status.shown
	}
	return action.Problem(f.advice())
}

// advice says what happened to the file and what to do now.
func (f fileState) advice() string {
	name := term.Clean(filepath.Base(f.gone.Path))
	switch {
	case f.gone.Code == history.CodeLogMoved:
		return name + " was moved or deleted; nothing more is sent. Quit dancecard and start it again: nothing is lost"
	case f.saved != "" && f.gone.Code != history.CodeOverwritten:
		return "The whole history is in " + term.Clean(filepath.Base(f.saved)) + "; nothing more is sent. Quit dancecard, then rename that file to " + name
	case f.gone.Code == history.CodeMoved:
		return name + " was moved or deleted; nothing more is sent. Put it back, or save the history to a new file (: " + term.CmdSaveFile + ")"
	case f.gone.Code == history.CodeReplaced:
		return name + " was replaced; nothing more is sent. Save your history to a new file (: " + term.CmdSaveFile + "), then quit"
	}
	return name + " was overwritten; nothing more is sent. Quit dancecard and start it again to go on with what is in the file now"
}

// atEnd says what becomes of the history when the program ends; nothing where all is well.
func (f fileState) atEnd() []string {
	if f.gone == nil || f.gone.Code != history.CodeMoved && f.gone.Code != history.CodeReplaced {
		return nil
	}
	return []string{"The whole history is written to a new file, whose name is shown then."}
}
