package tui

import (
	"strings"
	"unicode"
	"unicode/utf8"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/internal/text"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// key gives a key to the dialog on top, or to a screen that takes every key. Otherwise the key table names its
// command.
func (m *Model) key(press tea.KeyPressMsg) tea.Cmd {
	m.env.Pressed++
	m.env.Focused = true // whatever the terminal told
	key := press.String()
	switch {
	case m.mayForceQuit(key):
		return m.graphics.Before(tea.Quit)
	case m.tooSmallToShow():
		return m.smallKey(press)
	case key == "ctrl+v" && m.env.Keymap.Find(m.env.Screen, key) == "":
		return m.setStatus(action.Say{Text: msg.WindowPasteKey(m.env.Language)})
	case len(m.dialogs) > 0:
		if letter, ok := letterAfterEsc(press, m.dialogs[len(m.dialogs)-1].Cursor()); ok {
			return tea.Batch(m.key(tea.KeyPressMsg{Code: tea.KeyEscape}), m.key(letter))
		}
		return m.act(tellDialog(m, press))
	case m.env.Screen == term.OnSetup && m.env.Keymap.Find(term.OnSetup, key) != "":
		return m.do(m.env.Keymap.Find(term.OnSetup, key))
	case m.shown().Typing():
		letter, ok := letterAfterEsc(press, m.shown().Cursor())
		if ok && m.env.Keymap.Find(m.env.Screen, key) == "" {
			return tea.Batch(m.key(tea.KeyPressMsg{Code: tea.KeyEscape}), m.key(letter))
		}
		return m.act(m.shown().Update(press))
	}
	if command := m.env.Keymap.Find(m.env.Screen, key); command != "" {
		return m.do(command)
	}
	if a := m.shown().Update(press); a != nil {
		return m.act(a)
	}
	if letter, ok := letterAfterEsc(press, nil); ok {
		return tea.Batch(m.key(tea.KeyPressMsg{Code: tea.KeyEscape}), m.key(letter))
	}
	return m.unknownKey(press)
}

// letterAfterEsc is the letter of a key with alt. An esc that a letter follows at once arrives as that. A cursor stands in a
// line of text, which such a key may edit.
func letterAfterEsc(press tea.KeyPressMsg, cursor *tea.Cursor) (letter tea.KeyPressMsg, ok bool) {
	text := string(press.Code)
	switch {
	case cursor != nil && term.EditsText(press.String()):
		return letter, false
	case press.Code <= ' ' || press.Code > unicode.MaxASCII || press.Mod&^tea.ModShift != tea.ModAlt:
		return letter, false
	case press.Mod.Contains(tea.ModShift):
		text = strings.ToUpper(text)
	}
	return tea.KeyPressMsg{Code: press.Code, Text: text}, true
}

// unknownKey says that a key means nothing here, instead of nothing at all. Of an input method's letters it says how
// to go on.
func (m *Model) unknownKey(key tea.KeyPressMsg) tea.Cmd {
	l, name := m.env.Language, text.Brief(term.KeyLabel(key.String(), m.env.Theme.Glyphs))
	switch {
	case key.Text == "":
		return nil
	case key.Text[0] >= utf8.RuneSelf:
		return m.setStatus(action.Say{Text: msg.WindowInputMethod(l, paletteKey(m.env))})
	case m.env.Screen == term.OnMotions && m.env.Keymap.Find(term.OnList, key.String()) != "":
		return m.setStatus(action.Say{Text: msg.WindowForTasks(l, name, m.env.Key(term.CmdTasks))})
	}
	if moved := movedKey(m.env, key.Text); moved != "" {
		return m.setStatus(action.Say{Text: moved})
	}
	return m.setStatus(action.Say{Text: msg.WindowNotBound(l, m.env.Key(term.CmdHelp), name)})
}

// movedKey says where the action of a key is now that did something else in earlier versions.
func movedKey(env *screen.Env, key string) string {
	l, help := env.Language, env.Key(term.CmdHelp)
	for _, moved := range []struct {
		on           term.ScreenID
		key, command string
		says         func(l msg.Language, help, key, now string) string
	}{{term.OnList, "h", term.CmdPause, msg.WindowMovedHold}, {term.OnDetail, "l", term.CmdResolve, msg.WindowMovedResolve}} {
		if key == moved.key && env.Screen == moved.on && !env.ReadOnly {
			return moved.says(l, help, key, env.Key(moved.command))
		}
	}
	return ""
}

// paletteKey is the palette's key that an input method lets through: one with ctrl.
func paletteKey(env *screen.Env) string {
	for _, c := range env.Commands {
		if c.Name != term.CmdPalette {
			continue
		}
		for _, key := range c.Keys {
			if strings.HasPrefix(key, "ctrl+") {
				return key
			}
		}
	}
	return env.Key(term.CmdPalette)
}

// paste hands a paste to whoever takes text, else to the form: it may be files that were dropped.
func (m *Model) paste(paste tea.PasteMsg) tea.Cmd {
	switch {
	case m.tooSmallToShow():
		return nil
	case len(m.dialogs) > 0:
		return m.act(tellDialog(m, paste))
	case m.shown().Typing():
		return m.act(m.shown().Update(paste))
	}
	return m.deliver(action.To{Screen: term.OnForm, Msg: screen.Dropped{Text: paste.Content}})
}

// tellDialog gives what the dialog on top asks for after a message, and takes it away once it is done.
func tellDialog(m *Model, msg tea.Msg) action.Action {
	top := len(m.dialogs) - 1
	act, done := m.dialogs[top].Update(msg)
	if done {
		m.dialogs = m.dialogs[:top]
		m.env.Dialogs = top > 0
	}
	return act
}

// do carries out a command of the key table: one of the whole program, or one of the screen.
func (m *Model) do(command string) tea.Cmd {
	if m.core.ReadOnly && term.Changes(command) {
		return m.setStatus(action.Warning(m.env.Error(core.ErrReadOnly)))
	}
	switch command {
	case term.CmdNew:
		return m.deliver(action.To{Screen: term.OnForm, Msg: screen.FillForm{}})
	case term.CmdHelp:
		return m.open(dialog.NewHelp(contextOf(m)))
	case term.CmdPalette:
		return m.open(dialog.NewPalette(contextOf(m)))
	case term.CmdQuit:
		return m.quit()
	case term.CmdSuspend:
		return suspend(m)
	case term.CmdRedraw:
		return m.graphics.Redraw(m.look.profile)
	case term.CmdLanguage:
		return m.switchLanguage()
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
	if id := term.Shows(command); id != 0 {
		return m.show(id)
	}
	return m.act(m.shown().Do(command))
}

// contextOf is what help and palette go by: the screen, and what can be done there now.
func contextOf(m *Model) dialog.Context {
	c := dialog.Context{Language: m.env.Language, Table: m.env.Offered(), Screen: m.env.Screen, Used: m.env.Used}
	if s, ok := m.shown().(screen.Explains); ok {
		c.WhyNot = s.WhyNot()
	}
	for _, hint := range m.shown().Hints() {
		for _, command := range m.env.Commands {
			if command.Screens&m.env.Screen != 0 && command.Acts() && m.env.KeyOf(command) == hint[0] {
				c.First = append(c.First, command.Name)
			}
		}
	}
	return c
}

// refresh asks the service, and history, for what is new.
func (m *Model) refresh() tea.Cmd {
	changed := m.broadcast(screen.Changed{Rows: true, Motions: true})
	if m.core.ReadOnly {
		return tea.Batch(changed, m.setStatus(action.Say{Text: msg.WindowRefreshedReadOnly(m.env.Language)}))
	}
	if !m.core.Mine() {
		return tea.Batch(changed, m.setStatus(action.Say{Text: msg.WindowFollowerRefresh(m.env.Language)}))
	}
	m.core.Refresh(m.env.Now)
	m.core.Recheck()
	return tea.Batch(changed, m.broadcast(screen.Refreshed{}), m.setStatus(action.Say{Text: msg.WindowRefreshing(m.env.Language)}))
}

// importTasks fetches from the account what history lacks. Unconfirmed tasks are looked for as well: they have
// the first claim on what is there.
func (m *Model) importTasks() tea.Cmd {
	switch {
	case m.env.APIKey.Key.IsZero():
		return m.setStatus(action.Warning(msg.WindowNoKey(m.env.Language, m.env.Key(term.CmdKey))))
	case m.core.Reading():
		return m.setStatus(action.Say{Text: msg.WindowImportUnderWay(m.env.Language)})
	}
	return tea.Batch(m.run(m.core.Import(), action.Say{}), m.setStatus(action.Say{Text: msg.WindowImporting(m.env.Language)}))
}
