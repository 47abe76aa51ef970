package label

import (
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/term"
)

// MotionState says how a motion of the library is. The maker is the state of the task that makes it, nil for
// none. own is the fingerprint of the key in use, empty while unknown.
func MotionState(m history.Motion, maker *StatusLabel, own string, g term.Glyphs) StatusLabel {
	switch {
	case maker != nil && maker.Tone == term.ToneWarn:
		return newLabel(maker.Glyph, maker.Word, maker.Note, term.ToneWarn)
	case maker != nil:
		return newLabel(maker.Glyph, "making", strings.TrimSpace(maker.Word+" "+maker.Note), maker.Tone)
	case m.Template == "":
		return newLabel(g.Waiting, "no template", "", term.ToneMuted)
	case !m.Refused.IsZero():
		return newLabel(g.Failed, "refused", "", term.ToneBad)
	case text.OtherKey(m, own):
		return newLabel(g.Gone, "other key", "", term.ToneWarn)
	}
	return newLabel(g.Saved, "ready", "", term.ToneGood)
}
