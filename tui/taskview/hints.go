package taskview

import "dancecard/tui/term"

// Hints are the keys for what is special just now, then those of the key table that could do something.
func (s *Screen) Hints() []term.Hint {
	if s.playback.on {
		return []term.Hint{{"any key", "stop"}}
	}
	t, ok := s.looked()
	first := append(s.ops.Stopped(), term.Hint{"esc", "back"})
	if s.details.video(t) != "" {
		first = append(first, term.Hint{"v", "watch"})
	}
	return s.env.Hints(append(first, s.ops.Remedies(t)...), term.OnDetail, func(command string) bool {
		return s.ops.Idle(command, t, ok, false)
	})
}
