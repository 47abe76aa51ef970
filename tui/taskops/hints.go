package taskops

import (
	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/tui/term"
)

// Remedies are the keys for what a task needs now.
func (o *Ops) Remedies(t history.Task) []term.Hint {
	switch {
	case o.NeedsDecision(t):
		return []term.Hint{{"a", "resolve"}}
	case text.Retired(t):
		return []term.Hint{{"m", "other engine"}}
	case t.State == history.Finished && t.Tries > 0:
		return []term.Hint{{"S", "save again"}}
	case t.Held:
		return []term.Hint{{"p", "resume"}}
	case t.State == history.Waiting:
		return []term.Hint{{"{ }", "move"}, {"p", "pause"}}
	case t.State.Final() && t.State != history.Saved:
		return []term.Hint{{"e", "edit & resend"}}
	}
	return nil
}

// Stopped are the keys for a queue that an account error holds back.
func (o *Ops) Stopped() []term.Hint {
	if o.env.Core.Tasks().Held() == nil {
		return nil
	}
	return []term.Hint{{"p", "resume sending"}}
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
