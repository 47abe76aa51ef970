package label

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/term"
)

// saving says how the saving of a task's video gets on.
func saving(t history.Task, p QueuePosition, g term.Glyphs) StatusLabel {
	s := newLabel(g.Failed, "unsaved", text.Unsaved(t.Problem), term.ToneBad)
	switch {
	case p.Saving || t.Tries == 0:
		s = newLabel(g.Saving, "saving", "", term.ToneRun)
		if t.Tries > 0 { // among the problems until it is on disk
			s = newLabel(g.Saving, "unsaved", "trying it", term.ToneWarn)
		}
		switch {
		case p.Expired:
			s.Tone, s.Note, s.More = term.ToneWarn, "expired", []string{"link expired"}
		case p.Until != "":
			s.Tone, s.Note = term.ToneBad, "ends "+p.Until
			s.More = []string{"too slow, link expires " + p.Until, "expires " + p.Until}
		}
	case p.Expired && t.Problem.Code == api.CodeLinkDead:
		s.More = []string{"link expired"}
	case p.Expired:
		s.More = []string{s.Note + ", link expired", "link expired"}
	case p.Until != "":
		s.More = []string{s.Note + ", link expires " + p.Until, "link expires " + p.Until}
	}
	return s
}
