package newtask

import (
	"maps"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// cleared is what the form held before it was cleared; nil values for nothing.
type cleared struct {
	values map[fieldID]string
	choices
}

// clearDraft empties the form, or brings back what it held before that.
func (s *Screen) clearDraft() action.Action {
	l, key := s.env.Language, s.env.Key(term.CmdClear)
	s.focus(pictureField)
	held := s.fields.held()
	switch {
	case len(held.values) > 0:
		s.cleared = held
		s.fields.hold(cleared{choices: choices{engine: held.engine, takes: 1}})
		s.fields.remember()
		return action.All{s.inspection.update(), action.Say{Text: msg.FormCleared(l, key)}}
	case len(s.cleared.values) > 0:
		s.fields.hold(s.cleared)
		s.cleared = cleared{}
		return action.All{s.inspection.update(), action.Say{Text: msg.FormRestored(l)}}
	}
	return action.Say{Text: msg.FormNothingToClear(l)}
}

// held is what the fields hold, without empty ones.
func (f *fields) held() cleared {
	out := cleared{values: map[fieldID]string{}, choices: f.choices}
	for name, in := range f.inputs {
		if value := in.Value(); value != "" {
			out.values[name] = value
		}
	}
	return out
}

// hold fills the fields with what they held, and empties the others.
func (f *fields) hold(c cleared) {
	f.choices = c.choices
	for name, in := range f.inputs {
		in.SetValue(c.values[name])
	}
	for name := range maps.Keys(c.values) {
		delete(f.filled, name) // it counts as typed
	}
}

// leave goes back, and says that the draft is kept.
func (s *Screen) leave() action.Action {
	switch {
	case s.editing.on():
		return s.editing.leave()
	case !s.fields.touched():
		return action.Leave{}
	}
	return action.All{action.Leave{}, action.Say{Text: msg.FormKept(s.env.Language, s.env.Key(term.CmdNew))}}
}
