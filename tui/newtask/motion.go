package newtask

import (
	"cmp"

	"dancecard/api"
	"dancecard/tui/action"
)

// UseMotion fills a motion of the library in, in the form that the chosen engine takes: by its
// template's id, or by its clip. Everything else stays as it is.
func (s *Screen) UseMotion(template, clip string) action.Action {
	value := cmp.Or(template, clip)
	if s.Engine().Motion == api.ByClip {
		value = cmp.Or(clip, template)
	}
	was := s.inputs[Motion].Value()
	lost := s.put(Motion, []string{value})
	if lost == "" && was != "" && was != s.filled[Motion] && was != s.inputs[Motion].Value() {
		lost = replacedWord
	}
	s.focus(Picture)
	return warn(s.inspect(), lost)
}
