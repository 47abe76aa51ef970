package tui

import (
	"cmp"
	"slices"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/core"
	"dancecard/internal/preflight"
	"dancecard/internal/text"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/newtask"
	"dancecard/tui/term"
)

// key hands a key to whoever has the floor: the dialog on top, the text that is being typed, or the
// command that the table of keys names for the screen.
func (m *Model) key(msg tea.KeyPressMsg) tea.Cmd {
	m.data.settling = false
	m.env.Pressed++
	key := msg.String()
	if m.forceQuit(key) {
		return tea.Quit
	}
	if m.unseen() {
		return m.smallKey(msg)
	}
	if len(m.dialogs) > 0 {
		return m.dialogKey(msg)
	}
	if m.stopReel() {
		return nil
	}
	if s := m.screens[m.env.Screen]; s != nil && s.Typing() {
		return m.act(s.Update(msg))
	}
	switch m.env.Screen {
	case term.OnSetup:
		return m.act(m.welcome.Update(msg))
	case term.OnForm:
		return m.formKey(msg, key)
	case term.OnList:
		if m.list.Typing() {
			return m.act(m.list.Update(msg))
		}
	case term.OnMotions:
		if m.library.Typing() {
			return m.act(m.library.Update(msg, m.motionsData()))
		}
	}
	cmd := m.env.Keymap.Find(m.where(), key)
	if s := m.screens[m.env.Screen]; cmd == "" && s != nil {
		if a := s.Update(msg); a != nil {
			return m.act(a)
		}
	}
	switch {
	case cmd == "" && key == "enter" && m.env.Screen == term.OnDetail:
		return m.firstOf()
	case cmd == "":
		return m.unknownKey(msg)
	}
	m.data.pressed = term.PlainKey(key)
	return tea.Batch(m.do(cmd), m.tellMoved(key))
}

// firstOf does what the task that is shown needs first.
func (m *Model) firstOf() tea.Cmd {
	if t, ok := m.selected(); ok && m.blockedBy(t).State == history.Unsure {
		return m.do(term.CmdSettle)
	}
	return nil
}

// unknownKey says that a key means nothing here, instead of nothing at all. An input method that
// composes its own letters is told of the palette.
func (m *Model) unknownKey(msg tea.KeyPressMsg) tea.Cmd {
	moved := movedKeys()[term.PlainKey(msg.String())]
	switch {
	case msg.Text == "":
		return nil
	case moved != "":
		return m.setStatus(action.Say{Text: moved})
	case msg.Text[0] >= 0x80:
		return m.setStatus(action.Say{Text: "that is no key here; : or ctrl+p lists all actions by name"})
	case m.env.Screen == term.OnMotions && m.env.Keymap.Find(term.OnList, msg.String()) != "":
		return m.setStatus(action.Say{Text: term.Clean(msg.String()) + " is for tasks, and these are motions; 1 shows the tasks"})
	}
	return m.setStatus(action.Say{Text: "\"" + text.Brief(msg.Text) + "\" isn't bound here · ? help"})
}

// where is the screen whose keys count.
func (m *Model) where() term.Where { return m.env.Screen }

// typed hands a paste to whoever takes text.
func (m *Model) typed(msg tea.PasteMsg) tea.Cmd {
	switch {
	case m.unseen():
		return nil
	case len(m.dialogs) > 0:
		return m.dialogKey(msg)
	case m.screens[m.env.Screen] != nil && m.screens[m.env.Screen].Typing():
		return m.act(m.screens[m.env.Screen].Update(msg))
	case m.env.Screen == term.OnSetup:
		return m.act(m.welcome.Update(msg))
	case m.env.Screen == term.OnForm:
		m.data.armed = false
		return m.act(m.form.Update(msg, m.data.form))
	case m.env.Screen == term.OnList && m.list.Typing():
		return m.act(m.list.Update(msg))
	case m.env.Screen == term.OnMotions && m.library.Typing():
		return m.act(m.library.Update(msg, m.motionsData()))
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

// askedToSend sends the form once what stands in the way was looked at again.
func (m *Model) askedToSend() tea.Cmd {
	look := m.lookAgain()
	if look == nil {
		return m.sendForm()
	}
	m.data.armed = true
	word := m.setStatus(warning("Looking once more at what was refused, then it is sent."))
	m.data.awaited = m.status.id
	return tea.Batch(look, word)
}

// sendForm sends what is filled in, or says what keeps it back. When that is only that it is being looked
// at, it is sent as soon as that is done.
func (m *Model) sendForm() tea.Cmd {
	m.status.drop(m.data.awaited) // that is done
	act, why, later := m.form.Send(m.data.form)
	m.data.armed = later
	word := m.setStatus(warning(why))
	if later {
		m.data.awaited = m.status.id
	}
	return tea.Batch(m.act(act), word)
}

func (m *Model) formKey(msg tea.KeyPressMsg, key string) tea.Cmd {
	m.data.armed = false
	switch cmd := m.env.Keymap.Find(term.OnForm, key); {
	case cmd == term.CmdMend, cmd == term.CmdLeave && m.data.mend.stop != nil && m.form.Hints(m.data.form) == nil:
		return m.mend()
	case cmd == term.CmdBrowse:
		return m.openPicker()
	case cmd == term.CmdSend:
		return m.askedToSend()
	case cmd != "":
		if act, handled := m.form.Do(cmd, key, m.data.form); handled {
			return m.act(act)
		}
	}
	switch key {
	case "ctrl+c":
		return m.do(term.CmdQuit)
	case "f1":
		return m.do(term.CmdHelp)
	}
	return m.act(m.form.Update(msg, m.data.form))
}

// leave goes back to where the screen was opened from.
func (m *Model) leave() tea.Cmd {
	m.env.Screen = m.from
	m.resize()
	return nil
}

// offered lists the motions that ctrl+n goes through: first those of the library that have made a video,
// then those that may, then what was used before, and at last what the service would not take.
func offered(r core.Recent) []string {
	var proven, hoped, refused []string
	for _, known := range r.Motions {
		value := cmp.Or(known.Template, known.Clip)
		switch {
		case !known.Refused.IsZero(), text.OtherKey(known, r.Finger):
			refused = append(refused, value)
		case known.Success.IsZero():
			hoped = append(hoped, value)
		default:
			proven = append(proven, value)
		}
	}
	out := append(proven, hoped...)
	for _, id := range r.Templates {
		if !slices.Contains(out, id) && !slices.Contains(refused, id) {
			out = append(out, id)
		}
	}
	return append(out, refused...)
}

// order takes what the form holds. A sum that is worth a question is asked about first, and so is
// every batch.
func (m *Model) order() tea.Cmd {
	c, pictures, motions := m.checks(), m.sources(newtask.Picture).list, m.sources(newtask.Motion).list
	if preflight.IsBatch(pictures, motions) {
		return m.orderBatch(c.Engine, c.Plan(pictures, motions))
	}
	d := c.Ready(m.sources(newtask.Picture).first(), m.sources(newtask.Motion).first())
	sum, known := c.Estimate(d)
	if limit := m.fx.AskAbove; limit <= 0 || !known || sum.Total <= limit {
		return m.send([]history.Draft{d})
	}
	return m.show(&dialog.Question{
		Title: "Order this for about " + term.Money(sum.Total) + "?",
		Text:  []string{estimateLine(c, d) + "."},
		Opts: []dialog.Option{
			{Key: "s", Also: "ctrl+s", Label: "send it", Act: action.Ordered{Drafts: []history.Draft{d}}},
			{Key: "esc", Label: "back to the form"},
		},
	})
}

// send writes the new tasks down; the scheduler hands them over when their turn comes.
func (m *Model) send(drafts []history.Draft) tea.Cmd {
	m.form.Clear()
	m.data.checks = checkData{}
	m.env.Screen = term.OnList
	m.resize()
	m.data.library.stale = true
	word := action.Say{Text: "written down; it is sent when its turn comes"}
	if len(drafts) > 1 {
		word.Text = count(len(drafts), "video", "videos") + " written down; b shows just them"
	}
	return m.fx.do(m.core.Create(drafts), word)
}
