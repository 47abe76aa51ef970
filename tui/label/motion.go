package label

import (
	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// MotionState says how a motion of the library is. The maker is the state of the task that makes it, nil for
// none. own is the fingerprint of the key in use, empty while unknown.
func MotionState(l msg.Language, m history.Motion, maker *StatusLabel, own string, g term.Glyphs) StatusLabel {
	switch {
	case maker != nil && maker.Tone == term.ToneWarn:
		return *maker
	case maker != nil:
		s := newLabel(maker.Glyph, msg.MotionCreating(l), maker.Tone)
		for _, note := range maker.Notes {
			s.Notes = append(s.Notes, msg.MotionProgress(l, note, maker.Word))
		}
		s.Notes = append(s.Notes, maker.Word)
		return s
	case m.Template == "":
		return newLabel(g.Waiting, msg.MotionNoTemplate(l), term.ToneMuted)
	case !m.Refused.IsZero():
		return newLabel(g.Failed, msg.MotionRejected(l), term.ToneBad)
	case text.OtherKey(m, own):
		return newLabel(g.Gone, msg.MotionOtherKey(l), term.ToneWarn)
	}
	return newLabel(g.Saved, msg.MotionReady(l), term.ToneGood)
}

// Unmade is the label of a motion whose template could not be made.
func Unmade(l msg.Language, t history.Task, g term.Glyphs) StatusLabel {
	return newLabel(g.Failed, msg.MotionFailed(l), term.ToneBad, text.Code(l, t.Problem))
}

// MotionWidth is how many cells a glyph, a blank and the longest word of a motion's state take.
func MotionWidth(l msg.Language) int {
	widest := 0
	for _, word := range []string{
		msg.MotionCreating(l), msg.MotionNoTemplate(l), msg.MotionRejected(l), msg.MotionOtherKey(l), msg.MotionReady(l), msg.MotionFailed(l),
		msg.StateUnconfirmed(l), msg.StateUnknown(l),
	} {
		widest = max(widest, term.Width(word))
	}
	return widest + 2
}
