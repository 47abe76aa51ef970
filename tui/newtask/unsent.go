package newtask

import (
	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// onNotCreated brings a task that could not be created back into the form. It waits for the next n where the
// person does something else or has typed since.
func (s *Screen) onNotCreated(n core.NotCreated) action.Action {
	s.unsent = append(s.unsent, n.Drafts)
	keep := s.env.Screen != term.OnList || s.env.Typing || s.env.Dialogs || s.fields.touched() || s.editing.on()
	say := screen.SayOf(s.env.Wording().NotCreated(n, keep))
	if keep {
		return say
	}
	return action.All{show, s.refill(), say}
}

// refill fills the form from the first order that could not be created. What was typed since is
// sent or cleared before that.
func (s *Screen) refill() action.Action {
	if len(s.unsent) == 0 {
		return nil
	}
	if s.fields.touched() || s.editing.on() {
		return action.Warning(msg.FormNotCreatedWaits(s.env.Language, s.env.Key(term.CmdNew)))
	}
	drafts := s.unsent[0]
	s.unsent = s.unsent[1:]
	act := s.fillFrom(drafts)
	s.fields.unsent()
	return act
}
