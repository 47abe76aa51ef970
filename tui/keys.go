package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// key gives a key to the dialog on top, or to a screen that takes every key. Otherwise the key table names its
// command.
func (m *Model) key(msg tea.KeyPressMsg) tea.Cmd {
	m.env.Pressed++
	key := msg.String()
	switch {
	case m.mayForceQuit(key):
		return tea.Quit
	case m.unseen():
		return m.smallKey(msg)
	case len(m.dialogs) > 0:
		return m.dialogKey(msg)
	case m.shown().Typing():
		return m.act(m.shown().Update(msg))
	}
	if command := m.env.Keymap.Find(m.env.Screen, key); command != "" {
		return m.do(command)
	}
	if a := m.shown().Update(msg); a != nil {
		return m.act(a)
	}
	return m.unknownKey(msg)
}

// unknownKey says that a key means nothing here, instead of nothing at all. An input method that composes its
// own letters is told of the palette.
func (m *Model) unknownKey(msg tea.KeyPressMsg) tea.Cmd {
	switch {
	case msg.Text == "":
		return nil
	case msg.Text[0] >= 0x80:
		return m.setStatus(action.Say{Text: "that is no key here; : or ctrl+p lists all actions by name"})
	case m.env.Screen == term.OnMotions && m.env.Keymap.Find(term.OnList, msg.String()) != "":
		return m.setStatus(action.Say{Text: term.Clean(msg.String()) + " is for tasks, and these are motions; 1 shows the tasks"})
	}
	return m.setStatus(action.Say{Text: "\"" + text.Brief(msg.Text) + "\" isn't bound here · ? help"})
}

// paste hands a paste to whoever takes text.
func (m *Model) paste(msg tea.PasteMsg) tea.Cmd {
	switch {
	case m.unseen():
		return nil
	case len(m.dialogs) > 0:
		return m.dialogKey(msg)
	case m.shown().Typing():
		return m.act(m.shown().Update(msg))
	}
	return m.setStatus(action.Say{Text: "pasted text goes into a field: n opens the form, / the filter"})
}

// dialogKey lets the dialog on top take a message.
func (m *Model) dialogKey(msg tea.Msg) tea.Cmd {
	top := len(m.dialogs) - 1
	act, done := m.dialogs[top].Update(msg)
	if done {
		m.dialogs = m.dialogs[:top]
		m.env.Dialogs = top > 0
	}
	return m.act(act)
}

// do carries out a command of the key table: one of the whole program, or one of the screen.
func (m *Model) do(command string) tea.Cmd {
	switch command {
	case term.CmdNew:
		return m.deliver(action.To{Screen: term.OnForm, Msg: screen.FillForm{}})
	case term.CmdHelp:
		return m.open(dialog.NewHelp(m.env.Commands))
	case term.CmdPalette:
		return m.open(dialog.NewPalette(m.env.Commands, m.env.Screen))
	case term.CmdQuit:
		return m.quit()
	case term.CmdSuspend:
		return m.suspend()
	case term.CmdRedraw:
		return tea.ClearScreen
	case term.CmdTasks:
		return m.show(term.OnList)
	case term.CmdMotions:
		return m.show(term.OnMotions)
	case term.CmdKey:
		return m.deliver(action.To{Screen: term.OnSetup, Msg: screen.AskKey{}})
	case term.CmdRefresh:
		return m.refresh()
	case term.CmdImport:
		return m.importTasks()
	case term.CmdUndo:
		return m.act(m.ops.Undo(false))
	case term.CmdRedo:
		return m.act(m.ops.Undo(true))
	case term.CmdSaveFile:
		return m.run(m.core.SaveHistory(), action.Say{})
	}
	return m.act(m.shown().Do(command))
}

// refresh asks the service, and history, for what is new.
func (m *Model) refresh() tea.Cmd {
	changed := m.broadcast(screen.Changed{Rows: true, Motions: true})
	if !m.core.Mine() {
		return tea.Batch(changed, m.setStatus(action.Say{Text: "another dancecard asks the service; this window shows what it finds"}))
	}
	m.core.Refresh(m.env.Now)
	m.core.Recheck()
	return tea.Batch(changed, m.broadcast(screen.Refreshed{}), m.setStatus(action.Say{Text: "asking the service"}))
}

// importTasks fetches from the account what history lacks. Unconfirmed tasks are looked for as well: they have
// the first claim on what is there.
func (m *Model) importTasks() tea.Cmd {
	switch {
	case m.env.APIKey.Key.IsZero():
		return m.setStatus(action.Warning("there is no API key yet; :key sets one"))
	case m.core.Reading():
		return m.setStatus(action.Say{Text: "the account's list is being read already"})
	}
	return tea.Batch(m.run(m.core.Import(), action.Say{}), m.setStatus(action.Say{Text: "reading the account's list of the last 24 hours"}))
}
