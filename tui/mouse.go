package tui

import (
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// wheelLines is how many lines one turn of the wheel scrolls.
const wheelLines = 3

// mouse takes what the mouse does.
type mouse struct{ *Model }

// click gives a click to what lies under it: the dialog on top, a name in the header, a key in the footer, or the
// screen. With shift the terminal selects text.
func (m mouse) click(press tea.MouseClickMsg) tea.Cmd {
	right := press.Button == tea.MouseRight
	if m.tooSmallToShow() || !right && press.Button != tea.MouseLeft || press.Mod.Contains(tea.ModShift) {
		return nil
	}
	m.env.Pressed++
	m.env.Focused = true // whatever the terminal told; the wheel also turns over a window without the focus
	c := term.Click{X: press.X, Y: press.Y, Mark: right || press.Mod.Contains(tea.ModCtrl)}
	top, body := len(m.dialogs), m.h-bars-m.status.lines
	switch {
	case top > 0 && c.Y == m.h-1 && m.besideDialog(c):
		return m.clickFooter(c)
	case top > 0:
		return m.clickDialog(dialog.Clicked(m.dialogs[top-1], c, m.w, m.h, m.env.Theme))
	case c.Y == 0:
		_, zones := m.header().draw()
		if command := term.ZoneAt(zones, c.X); command != "" {
			return m.do(command)
		}
	case c.Y == m.h-1:
		return m.clickFooter(c)
	case c.Y >= bodyTop && c.Y < bodyTop+body:
		if s, ok := m.shown().(screen.Mouse); ok {
			c.Y -= bodyTop
			return m.act(s.Click(c))
		}
	}
	return nil
}

// besideDialog reports whether a click on the last line meets a key that the dialog does not cover.
func (m mouse) besideDialog(c term.Click) bool {
	_, outside := dialog.Clicked(m.dialogs[len(m.dialogs)-1], c, m.w, m.h, m.env.Theme).(term.ClickOutside)
	return outside && term.ZoneAt(m.footer().zones(), c.X) != ""
}

// clickFooter does what the key of a hint does. In a question enter is like a click on the chosen answer.
func (m mouse) clickFooter(c term.Click) tea.Cmd {
	hint := term.ZoneAt(m.footer().zones(), c.X)
	if hint == "" {
		return nil
	}
	key, ok := term.Press(hint, m.env.Theme.Glyphs)
	if !ok {
		return nil
	}
	if top := len(m.dialogs); top > 0 {
		if q, asks := m.dialogs[top-1].(*dialog.Question); asks && key.Code == tea.KeyEnter {
			return m.clickDialog(q.Chosen())
		}
		return m.clickDialog(key)
	}
	switch command := m.env.Keymap.Find(m.env.Screen, key.String()); command {
	case term.CmdSend:
		return m.act(asking(action.Do{Command: command}))
	case term.CmdRemoveMotion, term.CmdRemove:
		return m.open(confirm(m.env, command))
	}
	return m.key(key)
}

// confirm asks whether to carry out a command that its key carries out at once: a click alone removes nothing.
func confirm(env *screen.Env, command string) dialog.Dialog {
	l := env.Language
	c := env.Commands[slices.IndexFunc(env.Commands, func(c term.Command) bool { return c.Name == command })]
	return &dialog.Question{Title: c.Title(l), Text: []string{c.Help(l)}, Opts: []dialog.Option{
		{Key: env.Key(command), Label: c.Title(l), Act: action.Do{Command: command, ByKey: true}},
		{Key: "esc", Label: msg.DialogKeepIt(l)},
	}}
}

// clickDialog lets the dialog on top take a click.
func (m mouse) clickDialog(msg tea.Msg) tea.Cmd {
	if msg == nil {
		return nil
	}
	return m.act(asking(tellDialog(m.Model, msg)))
}

// asking has the form ask before it sends: a click alone never sends.
func asking(act action.Action) action.Action {
	if act == (action.Do{Command: term.CmdSend}) {
		return action.To{Screen: term.OnForm, Msg: screen.AskToSend{}}
	}
	return act
}

// wheel scrolls the dialog on top, or what lies under the mouse.
func (m mouse) wheel(turn tea.MouseWheelMsg) tea.Cmd {
	by := map[tea.MouseButton]int{tea.MouseWheelUp: -wheelLines, tea.MouseWheelDown: wheelLines}[turn.Button]
	if m.tooSmallToShow() || by == 0 {
		return nil
	}
	m.env.Pressed++
	if top := len(m.dialogs); top > 0 {
		return m.act(tellDialog(m.Model, term.Wheel{X: turn.X, Y: turn.Y, By: by}))
	}
	if s, ok := m.shown().(screen.Mouse); ok && turn.Y >= bodyTop && turn.Y < m.h-bars+bodyTop-m.status.lines {
		return m.act(s.Wheel(turn.X, turn.Y-bodyTop, by))
	}
	return nil
}
