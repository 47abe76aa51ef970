package newtask

import (
	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// onNotCreated brings a task that could not be written back into the form. It waits for the next n where the
// person does something else or has typed since.
func (s *Screen) onNotCreated(n core.NotCreated) action.Action {
	s.unsent = append(s.unsent, n.Drafts)
	keep := s.env.Screen != term.OnList || s.env.Typing || s.env.Dialogs || s.fields.touched()
	say := screen.SayOf(s.env.Wording().NotCreated(n, keep))
	if keep {
		return say
	}
	return action.All{show, s.refill(), say}
}

// refill fills the form from the order that could not be written down first. What was typed since is
// sent or cleared before that.
func (s *Screen) refill() action.Action {
	if len(s.unsent) == 0 {
		return nil
	}
	if s.fields.touched() {
		return action.Warning("an order that could not be written down comes back with n once this one is sent or cleared")
	}
	drafts := s.unsent[0]
	s.unsent = s.unsent[1:]
	act := s.fillFrom(drafts)
	s.fields.unsent()
	return act
}
