package preview

import (
	"strconv"

	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/term"
)

// View draws what a file looks like, and keeps it as it was drawn last.
type View struct {
	shot  term.Preview
	sheet term.Sheet
}

// Draw draws a picture, or frames of a clip, in at most h lines of exactly w cells; nothing where there is none.
func (v *View) Draw(l core.Look, w, h int, t *term.Theme) []string {
	if l.Picture != nil {
		return v.shot.Draw(l.Picture, w, h, t)
	}
	if lines := v.sheet.Draw(nil, l.Frames, w, h, t); lines != nil || len(l.Frames) == 0 {
		return lines
	}
	return v.shot.Draw(l.Frames[0], w, h, t)
}

// Facts says in one line what a file is: its kind, its size in pixels, a clip's length.
func Facts(lang msg.Language, l core.Look) string {
	kind, w, h := term.Clean(l.KindName()), strconv.Itoa(l.Width), strconv.Itoa(l.Height)
	switch {
	case l.Width == 0:
		return kind
	case l.Seconds > 0:
		return msg.PickerClip(lang, strconv.FormatFloat(l.FPS, 'f', 0, 64), h, strconv.FormatFloat(l.Seconds, 'f', 1, 64), kind, w)
	}
	return msg.PickerPicture(lang, h, kind, w)
}
