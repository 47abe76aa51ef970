package compose

import "dancecard/tui/action"

// Focused is the field that is typed into.
func (s *Screen) Focused() Field { return s.at }

// Swap puts one file in place of another, and asks to look at it; false when the field holds something
// else by now.
func (s *Screen) Swap(f Field, from, to string) (action.Action, bool) {
	in := s.inputs[f]
	if in == nil || s.places.source(in.Value()) != from {
		return nil, false
	}
	in.SetValue(to)
	return s.inspect(), true
}
