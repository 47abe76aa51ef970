package library

import (
	"dancecard/api"
	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/term"
)

// askRename asks for a motion's name and note.
func (s *Screen) askRename(m history.Motion) action.Action {
	name, note, l := m.Name, m.Note, s.env.Language
	if s.lostName.id == m.ID {
		name, note = s.lostName.name, s.lostName.note
	}
	return action.Open{Dialog: &dialog.Fields{
		Title:   msg.MotionRenameTitle(l, s.name(m)),
		Entries: []dialog.Entry{{Label: msg.MotionColumnName(l), Value: name}, {Label: msg.MotionColumnNote(l), Value: note, Hint: msg.MotionNoteHint(l)}},
		Check: func(v []string) (string, int) {
			if v[0] == "" {
				return msg.MotionNameNeeded(l), 0
			}
			return s.nameTrouble(v[0], m.ID), 0
		},
		Done: func(v []string) action.Action {
			return action.To{Screen: term.OnMotions, Msg: renameMsg{id: m.ID, name: v[0], note: v[1]}}
		},
	}}
}

// name is what a motion is called in a sentence.
func (s *Screen) name(m history.Motion) string {
	return text.Brief(text.MotionName(s.env.Language, m))
}

// nameTrouble says why a motion cannot be called so: the form finds motions by their names.
func (s *Screen) nameTrouble(name string, id history.MotionID) string {
	for _, other := range s.env.Library.Motions {
		if other.ID != id && name != "" && preflight.NameKey(other.Name) == preflight.NameKey(name) {
			return msg.MotionNameTaken(s.env.Language, text.Brief(name))
		}
	}
	return ""
}

// templateExample is how the service's template IDs look.
const templateExample = "AACT.xxx.xxx-xxx.xxx"

// askAdd asks for a template's id and a name for it.
func (s *Screen) askAdd() action.Action {
	lost, l := s.lostTemplate, s.env.Language
	return action.Open{Dialog: &dialog.Fields{
		Title: msg.MotionAddTitle(l),
		Text:  []string{msg.MotionAddText(l)},
		Entries: []dialog.Entry{
			{Label: msg.MotionLabelTemplate(l), Value: lost.template, Hint: templateExample},
			{Label: msg.MotionColumnName(l), Value: lost.name, Hint: msg.MotionAddNameHint(l)},
		},
		Check: func(v []string) (string, int) {
			if v[0] == "" {
				return msg.ErrorDetailNoTemplate(l), 0
			}
			if why := api.TemplateTrouble(v[0]); why.Any() {
				return text.Detail(l, why), 0
			}
			for _, known := range s.env.Library.Motions {
				if known.Template == v[0] {
					return msg.MotionTemplateKnown(l, s.name(known)), 0
				}
			}
			return s.nameTrouble(v[1], 0), 1
		},
		Done: func(v []string) action.Action {
			return action.To{Screen: term.OnMotions, Msg: addMsg{template: v[0], name: v[1]}}
		},
	}}
}
