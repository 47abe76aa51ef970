package tui

import (
	"path/filepath"

	"dancecard/history"
	"dancecard/internal/text/msg"
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

// name is what the file is called.
func (f fileState) name() string { return term.Clean(filepath.Base(f.gone.Path)) }

// head says in a few words what happened to the file.
func (f fileState) head(l msg.Language) string {
	switch f.gone.Code {
	case history.CodeReplaced:
		return msg.WindowFileReplaced(l, f.name())
	case history.CodeOverwritten:
		return msg.WindowFileOverwritten(l, f.name())
	}
	return msg.WindowFileGone(l, f.name())
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
	return action.Problem(f.advice(m.env.Language, m.env.Key(term.CmdSaveFile)))
}

// advice says what happened to the file and what to do now; save is how the command is given that saves it elsewhere.
func (f fileState) advice(l msg.Language, save string) string {
	switch {
	case f.gone.Code == history.CodeLogMoved:
		return msg.WindowFileLogMovedAdvice(l, f.name())
	case f.saved != "" && f.gone.Code != history.CodeOverwritten:
		return msg.WindowFileSavedAdvice(l, term.Clean(filepath.Base(f.saved)), f.name())
	case f.gone.Code == history.CodeMoved:
		return msg.WindowFileMovedAdvice(l, f.name(), save)
	case f.gone.Code == history.CodeReplaced:
		return msg.WindowFileReplacedAdvice(l, f.name(), save)
	}
	return msg.WindowFileOverwrittenAdvice(l, f.name())
}

// atEnd says what becomes of the history when the program ends; nothing where all is well.
func (f fileState) atEnd(l msg.Language) []string {
	if f.gone == nil || f.gone.Code != history.CodeMoved && f.gone.Code != history.CodeReplaced {
		return nil
	}
	return []string{msg.QuitHistory(l)}
}
