package taskops

import (
	"slices"

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
	case o.Unconfirmed(t):
		return []term.Hint{{key(term.CmdResolve), msg.ActionHintResolve(l)}}
	case text.Retired(t):
		return []term.Hint{{key(term.CmdSwitchEngine), msg.ActionHintEngine(l)}}
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

// Marked is what the hints tell of marked tasks: a key acts on those, not on the task under the cursor.
type Marked struct {
	// Any tells that tasks are marked, Cancelable that one of them can be canceled, Playable that one has a video,
	// Comparable that their videos can be compared.
	Any, Cancelable, Playable, Comparable bool
	// Remedies are the keys that at least one of them needs, each once.
	Remedies []term.Hint
}

// Marked sums up marked tasks for the hints.
func (o *Ops) Marked(tasks []history.Task) Marked {
	m := Marked{Any: len(tasks) > 0, Comparable: mayCompare(tasks)}
	if len(tasks) == 1 {
		m.Remedies = o.Remedies(tasks[0])
	}
	add := func(t history.Task) {
		for _, hint := range o.Remedies(t) {
			// Several fill the form together, which no task's own word for that says.
			if len(tasks) > 1 && hint[0] != o.env.Key(term.CmdEdit) && !slices.ContainsFunc(m.Remedies, func(h term.Hint) bool { return h[0] == hint[0] }) {
				m.Remedies = append(m.Remedies, hint)
			}
		}
	}
	m.Playable = slices.ContainsFunc(tasks, playable(o))
	for _, held := range []bool{false, true} { // one key pauses and resumes: it pauses where one of them can be
		for _, t := range tasks {
			if m.Cancelable = m.Cancelable || core.Cancelable(t); t.Held == held {
				add(t)
			}
		}
	}
	return m
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

// Idle tells a command that could only say why it does nothing: to the selected task, or to the marked ones where it
// is for those.
func (o *Ops) Idle(command string, t history.Task, selected bool, marked Marked) bool {
	switch command {
	case term.CmdOpen, term.CmdMark, term.CmdFilter:
		return !selected
	case term.CmdEdit:
		return !selected && !marked.Any
	case term.CmdPlay:
		return !playable(o)(t)
	case term.CmdRateUp:
		return marked.Any && !marked.Playable || !marked.Any && !playable(o)(t)
	case term.CmdCompare:
		return marked.Any && !marked.Comparable || !marked.Any && (t.File == "" || !mayCompare([]history.Task{t}))
	case term.CmdCopy:
		return !selected || t.State == history.Waiting
	case term.CmdCancel:
		return marked.Any && !marked.Cancelable || !marked.Any && !core.Cancelable(t)
	}
	return false
}
