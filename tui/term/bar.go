package term

import "strings"

// Bar adds a bar of w cells, of which so many percent are filled.
func (l *Line) Bar(t *Theme, percent, w int) *Line {
	done := w * min(max(percent, 0), 100) / 100
	return l.Add(t.Run, strings.Repeat(t.Done, done)).Add(t.Faint, strings.Repeat(t.Rest, w-done))
}
