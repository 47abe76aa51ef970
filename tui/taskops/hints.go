package taskops

import (
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// Remedies are the keys for what a task needs now.
func (o *Ops) Remedies(t history.Task) []term.Hint {
	l, key := o.env.Language, o.env.Key
	switch {
	case o.NeedsDecision(t):
		return []term.Hint{{key(term.CmdSettle), msg.ActionHintResolve(l)}}
	case text.Retired(t):
		return []term.Hint{{key(term.CmdReplan), msg.ActionHintEngine(l)}}
	case t.State == history.Finished && t.Tries > 0:
		return []term.Hint{{key(term.CmdSave), msg.ActionHintSaveAgain(l)}}
	case t.Held:
		return append([]term.Hint{{key(term.CmdPause), msg.ActionHintResume(l)}}, o.editHint(t)...)
	case t.State == history.Waiting:
		return append([]term.Hint{{key(term.CmdMoveUp) + " " + key(term.CmdMoveDown), msg.ActionHintMove(l)}, {key(term.CmdPause), msg.ActionHintHold(l)}}, o.editHint(t)...)
	case t.State.Final() && t.State != history.Saved:
		return again(l, key, t)
	}
	return nil
}

// again are the keys for a task that ended without a video.
func again(l msg.Language, key func(string) string, t history.Task) (hints []term.Hint) {
	if core.Retryable(t) {
		hints = append(hints, term.Hint{key(term.CmdRetry), msg.ActionHintRetry(l)})
	}
	return append(hints, term.Hint{key(term.CmdEdit), msg.ActionHintEdit(l)})
}

// editHint is the key that changes a task in place; nothing for one that it makes a new task of.
func (o *Ops) editHint(t history.Task) []term.Hint {
	if !core.Editable(o.env.Core, t) {
		return nil
	}
	return []term.Hint{{o.env.Key(term.CmdEdit), msg.ActionHintChange(o.env.Language)}}
}

// Stopped are the keys for a queue that an account error holds back.
func (o *Ops) Stopped() []term.Hint {
	if o.env.Core.Tasks().Held() == nil {
		return nil
	}
	return []term.Hint{{o.env.Key(term.CmdPause), msg.ActionHintResumeSending(o.env.Language)}}
}

// Idle tells a command that could only say why it does nothing to the selected task. marked tells that it may
// be for others.
func (o *Ops) Idle(command string, t history.Task, selected, marked bool) bool {
	switch command {
	case term.CmdOpen, term.CmdMark, term.CmdEdit, term.CmdFilter:
		return !selected
	case term.CmdPlay:
		return t.File == "" && !o.Alive(t)
	case term.CmdCopy:
		return !selected || t.State == history.Waiting
	case term.CmdCancel:
		return !core.Cancelable(t) && !marked
	}
	return false
}
