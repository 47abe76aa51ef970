package tui

import (
	"maps"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/internal/core"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/screen"
	"dancecard/tui/term"
)

// act carries out what a screen or a dialog asks for.
func (m *Model) act(a action.Action) tea.Cmd {
	switch a := a.(type) {
	case action.All:
		cmds := make([]tea.Cmd, len(a))
		for i, one := range a {
			cmds[i] = m.act(one)
		}
		return tea.Batch(cmds...)
	case action.Cmd:
		return a.Cmd
	case action.Run:
		return m.run(a.Job, a.Done)
	case action.To:
		return m.deliver(a)
	case action.Say:
		return m.setStatus(a)
	case action.Quiet:
		m.status.shown = action.Say{}
	case action.Drop:
		m.status.dropTopic(a.Topic)
	case action.Do:
		if !a.ByKey {
			m.env.Used = dialog.Remember(m.env.Used, a.Command)
		}
		return m.do(a.Command)
	case action.Go:
		return m.show(a.Screen)
	case action.Leave:
		return leave(m)
	case action.Open:
		return m.open(a.Dialog)
	case action.Copy:
		return toClipboard(m.env, a.Name, a.Text)
	case action.SetLibrary:
		m.env.Library = a.Library
		return m.broadcast(screen.LibraryRead{})
	case action.SetKey:
		return m.setKey(a)
	case action.Quit:
		m.end = shutdown{requested: true, demo: a.Demo}
	}
	return nil
}

// run carries out a job of the core; done is said once it went well.
func (m *Model) run(j core.Job, done action.Say) tea.Cmd {
	ctx, all, now := m.env.Ctx, m.core, m.env.Clock
	return func() tea.Msg {
		r := all.Do(ctx, j)
		if r.Nothing() {
			return nil
		}
		return action.To{Msg: resultMsg{result: r, done: done}, At: now()}
	}
}

// deliver brings a message to the screen that it is for; without one it is for the root.
func (m *Model) deliver(to action.To) tea.Cmd {
	if !to.At.IsZero() {
		m.advanceClock(to.At)
	}
	switch msg := to.Msg.(type) {
	case resultMsg:
		return m.onResult(msg)
	case tickMsg:
		return m.onTick(msg)
	case screen.FillForm, screen.Dropped:
		if m.core.ReadOnly {
			return m.setStatus(action.Warning(m.env.Error(core.ErrReadOnly)))
		}
	}
	return m.act(m.screens[to.Screen].Update(to.Msg))
}

// inOrder lists the screens, always in the same order: the list first.
func inOrder(screens map[term.ScreenID]screen.Screen) []screen.Screen {
	ids := slices.Sorted(maps.Keys(screens))
	out := make([]screen.Screen, len(ids))
	for i, id := range ids {
		out[i] = screens[id]
	}
	return out
}

// broadcast brings a message to every screen.
func (m *Model) broadcast(msg tea.Msg) tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range inOrder(m.screens) {
		cmds = append(cmds, m.act(s.Update(msg)))
	}
	return tea.Batch(cmds...)
}

// fetch lets every screen ask for what it lacks.
func (m *Model) fetch() tea.Cmd {
	var cmds []tea.Cmd
	for _, s := range inOrder(m.screens) {
		cmds = append(cmds, m.act(s.Fetch()))
	}
	return tea.Batch(cmds...)
}

// leave goes back to the screen that lies below.
func leave(m *Model) tea.Cmd {
	to, rest := term.OnList, m.below
	if n := len(rest) - 1; n >= 0 {
		to, rest = rest[n], rest[:n]
	}
	cmd := m.show(to)
	m.below = rest
	return cmd
}

// show goes to a screen.
func (m *Model) show(to term.ScreenID) tea.Cmd {
	if m.env.Screen != to {
		m.status.leave()
		m.below = term.Below(m.below, m.env.Screen, to)
	}
	m.env.Screen = to
	m.resize()
	return m.act(m.shown().Update(screen.Opened{}))
}

// questionPause is how long a question takes no answer: a key that was meant for the screen below decides
// nothing.
const questionPause = 300 * time.Millisecond

// open opens a dialog.
func (m *Model) open(d dialog.Dialog) tea.Cmd {
	m.dialogs = append(m.dialogs, d)
	m.env.Dialogs = true
	switch d := d.(type) {
	case *dialog.Fields:
		d.Language = m.env.Language
	case *dialog.Question:
		d.Language = m.env.Language
		d.Hold()
		return m.after(questionPause, releaseMsg{d})
	}
	return nil
}

// after brings a message after a time, unless the program ends before.
func (m *Model) after(d time.Duration, msg tea.Msg) tea.Cmd {
	ctx, sleep := m.env.Ctx, m.env.Sleep
	return func() tea.Msg {
		if sleep(ctx, d) != nil {
			return nil
		}
		return msg
	}
}

// setKey puts an API key to use.
func (m *Model) setKey(a action.SetKey) tea.Cmd {
	m.env.APIKey = a.Found
	if a.Found.Key.IsZero() {
		return nil
	}
	m.core.SetKey(m.env.Now, a.Found.Key, a.Tried)
	return m.broadcast(screen.Changed{Motions: true}) // which motions are of this key's making
}
