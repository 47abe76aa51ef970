package term

import "dancecard/internal/text"

// Ellipsis is the sign that marks where text was cut. Glyphs.More holds the one of a character set.
type Ellipsis string

// The signs: the first for everyday, the second where only ASCII may be drawn.
const (
	More      Ellipsis = "…"
	MoreASCII Ellipsis = "~"
)

// Fit cleans text and gives exactly w cells of it, cut at the end with an ellipsis or filled up. A wide
// character is never split; a blank takes the place of its half. No width gives nothing.
func Fit(s string, w int) string { return More.Fit(s, w) }

// FitLeft is Fit that cuts at the left and so keeps the end, as of a path.
func FitLeft(s string, w int) string { return More.FitLeft(s, w) }

// FitRight is Fit that stands at the right, as numbers do. It cuts at the end.
func FitRight(s string, w int) string { return More.FitRight(s, w) }

// Middle is Fit that cuts in the middle and so keeps both ends, as of an id.
func Middle(s string, w int) string { return More.Middle(s, w) }

// Fit is the function Fit with this ellipsis.
func (e Ellipsis) Fit(s string, w int) string {
	s, have := measured(s)
	if have <= w {
		return s + Blank(w-have)
	}
	mark, room := e.within(w)
	end, used := text.Head(s, room)
	return s[:end] + mark + Blank(room-used)
}

// FitLeft is the function FitLeft with this ellipsis.
func (e Ellipsis) FitLeft(s string, w int) string {
	s, have := measured(s)
	if have <= w {
		return s + Blank(w-have)
	}
	mark, room := e.within(w)
	start, used := text.Tail(s, room)
	return mark + s[start:] + Blank(room-used)
}

// FitRight is the function FitRight with this ellipsis.
func (e Ellipsis) FitRight(s string, w int) string {
	s, have := measured(s)
	if have <= w {
		return Blank(w-have) + s
	}
	mark, room := e.within(w)
	end, used := text.Head(s, room)
	return Blank(room-used) + s[:end] + mark
}

// Middle is the function Middle with this ellipsis.
func (e Ellipsis) Middle(s string, w int) string {
	s, have := measured(s)
	if have <= w {
		return s + Blank(w-have)
	}
	mark, room := e.within(w)
	end, left := text.Head(s, room-room/2)
	start, right := text.Tail(s, room-left)
	return s[:end] + mark + s[start:] + Blank(room-left-right)
}

// within gives the ellipsis where it fits into w cells, and how many cells it leaves.
func (e Ellipsis) within(w int) (mark string, room int) {
	if n := Width(string(e)); n <= w {
		return string(e), w - n
	}
	return "", max(w, 0)
}

// measured gives clean text and its width.
func measured(s string) (string, int) {
	s = Clean(s)
	return s, Width(s)
}
