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
	key := msg.String()
	if m.hurried(key) {
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
	switch m.place {
	case onWelcome:
		return m.act(m.welcome.Update(msg))
	case onForm:
		return m.formKey(msg, key)
	case onList:
		if m.list.Typing() {
			return m.act(m.list.Update(msg))
		}
	case onMotions:
		if m.library.Typing() {
			return m.act(m.library.Update(msg, m.motionsData()))
		}
	}
	cmd := m.keys.Find(m.where(), key)
	switch {
	case cmd == "" && key == "enter" && m.place == onDetail:
		return m.firstOf()
	case cmd == "":
		return m.unknownKey(msg)
	}
	m.data.pressed = term.PlainKey(key)
	return tea.Batch(m.do(cmd), m.tellMoved(key))
}

// firstOf does what the task that is shown needs first.
func (m *Model) firstOf() tea.Cmd {
	if t, ok := m.selected(); ok && m.behind(t).State == history.Unsure {
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
		return m.say(note{text: moved})
	case msg.Text[0] >= 0x80:
		return m.say(note{text: "that is no key here; : or ctrl+p lists all actions by name"})
	case m.place == onMotions && m.keys.Find(term.OnList, msg.String()) != "":
		return m.say(note{text: term.Clean(msg.String()) + " is for tasks, and these are motions; 1 shows the tasks"})
	}
	return m.say(note{text: "\"" + text.Brief(msg.Text) + "\" isn't bound here · ? help"})
}

func (m *Model) where() term.Where {
	switch m.place {
	case onDetail:
		return term.OnDetail
	case onForm:
		return term.OnForm
	case onMotions:
		return term.OnMotions
	}
	return term.OnList
}

// typed hands a paste to whoever takes text.
func (m *Model) typed(msg tea.PasteMsg) tea.Cmd {
	switch {
	case m.unseen():
		return nil
	case len(m.dialogs) > 0:
		return m.dialogKey(msg)
	case m.place == onWelcome:
		return m.act(m.welcome.Update(msg))
	case m.place == onForm:
		m.data.armed = false
		return m.act(m.form.Update(msg, m.data.form))
	case m.place == onList && m.list.Typing():
		return m.act(m.list.Update(msg))
	case m.place == onMotions && m.library.Typing():
		return m.act(m.library.Update(msg, m.motionsData()))
	}
	return m.say(note{text: "pasted text goes into a field: n opens the form, / the filter"})
}

// dialogKey lets the dialog on top take a message.
func (m *Model) dialogKey(msg tea.Msg) tea.Cmd {
	top := len(m.dialogs) - 1
	act, done := m.dialogs[top].Update(msg)
	if done {
		m.dialogs = m.dialogs[:top]
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
	word := m.say(warning("Looking once more at what was refused, then it is sent."))
	m.data.awaited = m.foot.id
	return tea.Batch(look, word)
}

// sendForm sends what is filled in, or says what keeps it back. When that is only that it is being looked
// at, it is sent as soon as that is done.
func (m *Model) sendForm() tea.Cmd {
	m.foot.drop(m.data.awaited) // that is done
	act, why, later := m.form.Send(m.data.form)
	m.data.armed = later
	word := m.say(warning(why))
	if later {
		m.data.awaited = m.foot.id
	}
	return tea.Batch(m.act(act), word)
}

func (m *Model) formKey(msg tea.KeyPressMsg, key string) tea.Cmd {
	m.data.armed = false
	switch cmd := m.keys.Find(term.OnForm, key); {
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

// act carries out what a screen or a dialog asks for.
func (m *Model) act(a action.Action) tea.Cmd {
	switch a := a.(type) {
	case action.Do:
		return m.do(a.Command)
	case action.Warn:
		return tea.Batch(m.act(a.Then), m.say(warning(a.Text)))
	case action.Leave:
		return m.leave()
	case action.Mend:
		return m.beginMend()
	case action.Filter:
		m.data.stale = true
	case action.Inspect:
		return m.inspect()
	case action.Browse:
		return m.browse(a)
	case action.Picked:
		return m.picked(a)
	case action.Complete:
		return m.complete()
	case action.Send:
		return m.order()
	case action.Ordered:
		return m.send(a.Drafts)
	case action.Confirmed:
		return m.confirmed(a)
	case action.Undo:
		return m.fx.do(m.core.Undo(a.Redo, a.Entry), note{})
	case action.Copy:
		return m.fx.copyNative(a.Name, a.Text)
	case action.Rename:
		return m.fx.do(m.core.RenameMotion(a.ID, a.Name, a.Note), note{})
	case action.AddTemplate:
		return m.fx.do(m.core.AddTemplate(a.Template, a.Name), note{})
	case action.TryKey:
		return m.tryKey(a)
	case action.TryDemo:
		m.end = ending{asked: true, demo: true}
	}
	return nil
}

// leave goes back to where the screen was opened from.
func (m *Model) leave() tea.Cmd {
	m.place = m.from
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
	m.place = onList
	m.resize()
	m.data.library.stale = true
	word := note{text: "written down; it is sent when its turn comes"}
	if len(drafts) > 1 {
		word.text = count(len(drafts), "video", "videos") + " written down; b shows just them"
	}
	return m.fx.do(m.core.Create(drafts), word)
}
