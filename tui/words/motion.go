package words

import (
	"net/url"
	"strings"

	"dancecard/history"
	"dancecard/tui/ui"
)

// MotionState says how a motion of the library is. The maker is how the task is that makes it, nil
// when none does; own is the fingerprint of the key in use, empty while that is not known.
func MotionState(m history.Motion, maker *Sight, own string, g ui.Glyphs) Sight {
	switch {
	case maker != nil && maker.Tone == ui.ToneWarn:
		return sight(maker.Glyph, maker.Word, maker.Note, ui.ToneWarn)
	case maker != nil:
		return sight(maker.Glyph, "making", strings.TrimSpace(maker.Word+" "+maker.Note), maker.Tone)
	case m.Template == "":
		return sight(g.Waiting, "no template", "", ui.ToneMuted)
	case !m.Refused.IsZero():
		return sight(g.Failed, "refused", "", ui.ToneBad)
	case OtherKey(m, own):
		return sight(g.Gone, "other key", "", ui.ToneWarn)
	}
	return sight(g.Saved, "ready", "", ui.ToneGood)
}

// OtherKey reports whether a motion is known to be made with another key than the one in use.
func OtherKey(m history.Motion, own string) bool {
	return m.Fingerprint != "" && own != "" && m.Fingerprint != own
}

// MotionName is what a motion of the library is called.
func MotionName(m history.Motion) string {
	return ui.Named(m.Name, Motion(history.Task{Draft: history.Draft{Template: m.Template, Clip: m.Clip}}))
}

// Source is where a motion's clip is from: the name of its file, or the host of an address that names
// none; empty where only the template is known.
func Source(m history.Motion) string {
	if m.Clip == "" {
		return ""
	}
	name := FileOf(m.Clip)
	if history.IsAddress(m.Clip) && name == ui.Clean(m.Clip) {
		return Host(m.Clip)
	}
	return name
}

// Host names where an address leads: the rest of it may be a secret.
func Host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return ui.Clean(u.Host)
}
