package library

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// askRename asks for a motion's name and note.
func (s *Screen) askRename(m history.Motion) action.Action {
	name, note := m.Name, m.Note
	if s.lostName.id == m.ID {
		name, note = s.lostName.name, s.lostName.note
	}
	return action.Open{Dialog: &dialog.Fields{
		Title:   "Name and note of " + text.Brief(text.MotionName(m)),
		Entries: []dialog.Entry{{Label: "name", Value: name}, {Label: "note", Value: note, Hint: "what it is good for"}},
		Check: func(v []string) (string, int) {
			if v[0] == "" {
				return "A motion needs a name: the form finds it by that.", 0
			}
			return s.nameTrouble(v[0], m.ID), 0
		},
		Done: func(v []string) action.Action {
			return action.To{Screen: term.OnMotions, Msg: renameMsg{id: m.ID, name: v[0], note: v[1]}}
		},
	}}
}

// nameTrouble says why a motion cannot be called so: the form finds motions by their names.
func (s *Screen) nameTrouble(name string, id history.MotionID) string {
	for _, other := range s.env.Library.Motions {
		if other.ID != id && name != "" && preflight.NameKey(other.Name) == preflight.NameKey(name) {
			return "Another motion is called " + text.Brief(name) + " already; the form finds motions by their names."
		}
	}
	return ""
}

// askAdd asks for a template's id and a name for it.
func (s *Screen) askAdd() action.Action {
	lost := s.lostTemplate
	return action.Open{Dialog: &dialog.Fields{
		Title:   "Add a template that was made elsewhere",
		Text:    []string{"It must belong to the account of the key in use; the service refuses others."},
		Entries: []dialog.Entry{{Label: "template id", Value: lost.template, Hint: "AACT.xxx.xxx-xxx.xxx"}, {Label: "name", Value: lost.name, Hint: "a part of the id, if left empty"}},
		Check: func(v []string) (string, int) {
			if v[0] == "" {
				return "Give the template id, as in AACT.xxx.xxx-xxx.xxx.", 0
			}
			if why := api.TemplateTrouble(v[0]); why.Any() {
				return text.Detail(s.env.Language, why), 0
			}
			for _, known := range s.env.Library.Motions {
				if known.Template == v[0] {
					return "The library has that template already, as " + text.Brief(text.MotionName(known)) + ".", 0
				}
			}
			return s.nameTrouble(v[1], 0), 1
		},
		Done: func(v []string) action.Action {
			return action.To{Screen: term.OnMotions, Msg: addMsg{template: v[0], name: v[1]}}
		},
	}}
}
