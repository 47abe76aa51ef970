package label

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// saving says how the saving of a task's video gets on.
func (l labeler) saving(t history.Task, p QueuePosition) StatusLabel {
	if p.Saving || t.Tries == 0 {
		return l.downloading(t, p)
	}
	lang, reason := l.Language, text.Unsaved(l.Language, t.Problem)
	s := newLabel(l.Failed, msg.StateNotSaved(lang), term.ToneBad)
	switch {
	case p.Expired && t.Problem.Code == api.CodeLinkDead:
		s.Notes = msg.StateLinkExpiredShort(lang)[:1]
	case p.Expired:
		s.Notes = msg.StateUnsavedExpired(lang, reason)
	case p.Until != "":
		s.Notes = msg.StateUnsavedUntil(lang, reason, p.Until)
	}
	s.Notes = append(s.Notes, reason)
	return s
}

// downloading says how the download gets on that runs now or comes next.
func (l labeler) downloading(t history.Task, p QueuePosition) StatusLabel {
	lang := l.Language
	s := newLabel(l.Saving, msg.StateDownloading(lang), term.ToneRun)
	if t.Tries > 0 { // among the problems until it is on disk
		s = newLabel(l.Saving, msg.StateNotSaved(lang), term.ToneWarn, msg.StateTryingToSave(lang))
	}
	if len(p.Transfer.Notes) > 0 && !l.line && t.Tries == 0 {
		s.Notes = p.Transfer.Notes
	}
	switch {
	case p.Expired:
		s.Tone, s.Notes = term.ToneWarn, msg.StateLinkExpiredShort(lang)
	case p.Until != "":
		s.Tone, s.Notes = term.ToneBad, msg.StateTooSlow(lang, p.Until)
	}
	return s
}
