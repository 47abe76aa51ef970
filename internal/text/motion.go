package text

import (
	"net/url"

	"dancecard/history"
	"dancecard/internal/text/msg"
)

// OtherKey reports whether a motion is known to be made with another key than the one in use.
func OtherKey(m history.Motion, own string) bool {
	return m.Fingerprint != "" && own != "" && m.Fingerprint != own
}

// MotionName is what a motion of the library is called.
func MotionName(l msg.Language, m history.Motion) string {
	return Named(m.Name, Motion(l, history.Task{Draft: history.Draft{Template: m.Template, Clip: m.Clip}}))
}

// Source is where a motion's clip is from: the name of its file, or the host of a URL that names
// none; empty where only the template is known.
func Source(l msg.Language, m history.Motion) string {
	if m.Clip == "" {
		return ""
	}
	name := FileOf(l, m.Clip)
	if history.IsAddress(m.Clip) && name == Clean(m.Clip) {
		return Host(m.Clip)
	}
	return name
}

// Host names where a URL leads: the rest of it may be a secret.
func Host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return Clean(u.Host)
}
