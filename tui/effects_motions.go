package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/tui/action"
)

// rename gives a motion a name and a note.
func (fx *effects) rename(a action.Rename) tea.Cmd {
	return func() tea.Msg {
		err := fx.Store.RenameMotion(fx.ctx, a.ID, a.Name, a.Note)
		return motionMsg{at: fx.Now(), say: note{text: "the motion is called " + a.Name}, err: err, typed: a}
	}
}

// addTemplate puts a template that was made elsewhere into the library.
func (fx *effects) addTemplate(a action.AddTemplate) tea.Cmd {
	return func() tea.Msg {
		m, err := fx.Store.AddTemplate(fx.ctx, a.Template, a.Name)
		return motionMsg{at: fx.Now(), say: good("the library has " + m.Name + "; n makes a task with it"), show: m.ID, err: err, typed: a}
	}
}

// takeOff takes a motion off the library.
func (fx *effects) takeOff(id history.MotionID, say note) tea.Cmd {
	return func() tea.Msg {
		return motionMsg{at: fx.Now(), say: say, err: fx.Store.RemoveMotion(fx.ctx, id, true)}
	}
}
