package tui

import (
	tea "charm.land/bubbletea/v2"

	"dancecard/tui/action"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// act carries out what a screen or a dialog asks for.
func (m *Model) act(a action.Action) tea.Cmd {
	switch a := a.(type) {
	case nil:
		return nil
	case action.All:
		cmds := make([]tea.Cmd, len(a))
		for i, one := range a {
			cmds[i] = m.act(one)
		}
		return tea.Batch(cmds...)
	case action.Cmd:
		return a.Cmd
	case action.Run:
		return m.fx.do(a.Job, a.Done)
	case action.To:
		return m.deliver(a)
	case action.Say:
		return m.setStatus(a)
	case action.Drop:
		m.status.dropTopic(a.Topic)
	case action.Do:
		return m.do(a.Command)
	case action.Go:
		return m.visit(a.Screen)
	case action.Leave:
		return m.leave()
	case action.Open:
		return m.show(a.Dialog)
	case action.Copy:
		return m.fx.copyNative(a.Name, a.Text)
	case action.Refresh:
		return m.refresh()
	case action.Quit:
		m.end = shutdown{requested: true, demo: a.Demo}
	default:
		return m.actOld(a)
	}
	return nil
}

// deliver brings a message to the screen that it is for.
func (m *Model) deliver(to action.To) tea.Cmd {
	if !to.At.IsZero() {
		m.advanceClock(to.At)
	}
	if s := m.screens[to.Screen]; s != nil {
		return m.act(s.Update(to.Msg))
	}
	return nil
}

// broadcast brings a message to every screen.
func (m *Model) broadcast(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range m.inOrder() {
		cmds = append(cmds, m.act(s.Update(msg)))
	}
	return tea.Batch(cmds...)
}

// fetch lets every screen ask for what it lacks.
func (m *Model) fetch() tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range m.inOrder() {
		cmds = append(cmds, m.act(s.Fetch()))
	}
	return tea.Batch(cmds...)
}

// inOrder lists the screens, always in the same order.
func (m *Model) inOrder() (out []screen.Screen) {
	for _, id := range []term.Where{term.OnList, term.OnDetail, term.OnForm, term.OnMotions, term.OnSetup} {
		if s := m.screens[id]; s != nil {
			out = append(out, s)
		}
	}
	return out
}

// actOld carries out what goes as screens come to own their state.
func (m *Model) actOld(a action.Action) tea.Cmd {
	switch a := a.(type) {
	case action.Warn:
		return tea.Batch(m.act(a.Then), m.setStatus(warning(a.Text)))
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
		return m.fx.do(m.core.Undo(a.Redo, a.Entry), action.Say{})
	case action.Rename:
		return m.fx.do(m.core.RenameMotion(a.ID, a.Name, a.Note), action.Say{})
	case action.AddTemplate:
		return m.fx.do(m.core.AddTemplate(a.Template, a.Name), action.Say{})
	case action.TryKey:
		return m.tryKey(a)
	case action.TryDemo:
		m.end = shutdown{requested: true, demo: true}
	}
	return nil
}
