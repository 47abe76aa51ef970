package label

import (
	"strings"

	"dancecard/history"
	"dancecard/internal/text"
	"dancecard/tui/term"
)

// MotionState says how a motion of the library is. The maker is how the task is that makes it, nil
// when none does; own is the fingerprint of the key in use, empty while that is not known.
func MotionState(m history.Motion, maker *StatusLabel, own string, g term.Glyphs) StatusLabel {
	switch {
	case maker != nil && maker.Tone == term.ToneWarn:
		return sight(maker.Glyph, maker.Word, maker.Note, term.ToneWarn)
	case maker != nil:
		return sight(maker.Glyph, "making", strings.TrimSpace(maker.Word+" "+maker.Note), maker.Tone)
	case m.Template == "":
		return sight(g.Waiting, "no template", "", term.ToneMuted)
	case !m.Refused.IsZero():
		return sight(g.Failed, "refused", "", term.ToneBad)
	case text.OtherKey(m, own):
		return sight(g.Gone, "other key", "", term.ToneWarn)
	}
	return sight(g.Saved, "ready", "", term.ToneGood)
}
