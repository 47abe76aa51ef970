package tui

import (
	"reflect"
	"slices"
	"time"

	tea "charm.land/bubbletea/v2"

	"dancecard/history"
	"dancecard/internal/preflight"
	"dancecard/tui/action"
	"dancecard/tui/term"
)

// Update takes in a message. Which handler owns which message is listed in docs/ARCHITECTURE.md.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.fx.Log.Debug("message", "type", reflect.TypeOf(msg))
	cmd := m.route(msg)
	m.askKey()
	m.makeRoom()
	cmd = tea.Batch(cmd, m.follow(), m.fetch(), m.drive(), m.maybeQuit())
	m.makeRoom() // one of these may have had a word to say
	return m, cmd
}

func (m *Model) route(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return m.survive(func() tea.Cmd { return m.key(msg) })
	case tea.PasteMsg:
		return m.survive(func() tea.Cmd { return m.typed(msg) })
	case tea.WindowSizeMsg, tea.ColorProfileMsg, tea.BackgroundColorMsg, tea.FocusMsg, tea.BlurMsg, tea.ResumeMsg:
		return m.terminal(msg)
	case action.To:
		return m.deliver(msg)
	case windowMsg:
		return m.onRows(msg)
	case allMsg:
		return m.onAllListed(msg)
	case tickMsg:
		return m.onTick(msg)
	case resultMsg:
		return m.onResult(msg)
	case timelineMsg, previewMsg, recentMsg, sourcesMsg, foldersMsg, browsedMsg, inspectedMsg, clipMsg:
		return m.onShown(msg)
	case restedMsg, framesMsg, reelMsg, beatMsg:
		return m.onVideo(msg)
	case keyFoundMsg:
		return m.onKeyFound(msg)
	case keyTriedMsg:
		return m.onKeyChecked(msg)
	case noteMsg:
		return m.setStatus(msg.note)
	case noteGoneMsg:
		m.status.drop(msg.id)
	case copyMsg:
		return tea.Batch(m.fx.toTerminal(msg.text), m.setStatus(action.Say{Text: "sent to the terminal: " + msg.name + " (OSC 52)"}))
	case quitMsg:
		m.end.requested, m.end.forced = true, true
	case questionMsg:
		msg.q.Release()
	}
	return m.mended(msg)
}

// backgroundEvery is how long the terminal has for an answer before it may be asked again.
const backgroundEvery = 5 * time.Second

// askBackground asks the terminal for its background while that is not known. A terminal that reports
// its focus at the start is not asked twice: the second answer could come when the program has ended.
func (m *Model) askBackground() tea.Cmd {
	if !m.look.unknown || !m.look.asked.IsZero() && m.env.Now.Sub(m.look.asked).Abs() < backgroundEvery {
		return nil
	}
	m.look.asked = m.env.Now
	return tea.RequestBackgroundColor
}

// terminal takes in what the terminal says of itself.
func (m *Model) terminal(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case tea.WindowSizeMsg:
		first := m.w == 0
		m.w, m.h = msg.Width, msg.Height
		m.resize()
		if first {
			return m.askBackground()
		}
	case tea.ColorProfileMsg:
		m.look.profile = msg.Profile
		m.restyle()
	case tea.BackgroundColorMsg:
		if m.fx.Theme != "light" && m.fx.Theme != "dark" && msg.Color != nil {
			m.look.dark, m.look.unknown = msg.IsDark(), false
			m.restyle()
		}
	case tea.FocusMsg, tea.ResumeMsg:
		m.look.focused = true
		m.env.Shown = m.env.Now
		m.core.Refresh(m.env.Now)
		return m.askBackground() // tmux may have been attached to another terminal since
	case tea.BlurMsg:
		m.look.focused = false
		m.stopReel()
	}
	return nil
}

// pass moves the clock on. Messages come in any order, so it never goes back by less than a minute.
// A timer is always armed; when nothing was heard for long the machine slept, or its clock was set:
// then what was planned by the old time is due, and first of all the lease.
func (m *Model) advanceClock(at time.Time) {
	if was := m.env.Now; was.In(m.fx.Zone).YearDay() != at.In(m.fx.Zone).YearDay() {
		m.data.stale = true // what was paid today begins anew
	}
	switch gap := at.Sub(m.env.Now); {
	case gap > jump || gap < -time.Minute:
		m.env.Now = at
		m.core.Woke(at)
	case gap > 0:
		m.env.Now = at
	}
	if m.look.focused || m.env.Now.Sub(m.env.Shown).Abs() >= idleEvery {
		m.env.Shown = m.env.Now
	}
}

// windowSize is how many rows are read at once: several screens.
const windowSize = 300

// takeWindow takes in rows, unless they answer an older question.
func (m *Model) onRows(msg windowMsg) tea.Cmd {
	m.data.reading = false
	m.advanceClock(msg.at)
	if msg.err != nil {
		m.data.broken, m.data.stale = true, true
		return m.setStatus(problem(sentence(msg.err)))
	}
	if msg.query != m.list.Query() {
		m.data.stale = true
		return nil
	}
	m.data.window, m.data.counts, m.data.listed = msg.rows.Window, msg.rows.Counts, msg.query
	m.data.today, m.data.month = msg.rows.Today, msg.rows.Month
	m.list.Measure(msg.rows.Window, m.env.Library.Names)
	if !m.list.Settle(msg.rows.Window, msg.anchor) {
		m.data.stale = true
	}
	return nil
}

// renew brings a task that has changed up to date wherever it is shown.
func (m *Model) renew(t history.Task) {
	for i := range m.data.window.Tasks {
		if m.data.window.Tasks[i].ID == t.ID {
			m.data.window.Tasks[i] = t
		}
	}
	if _, ok := m.data.marked[t.ID]; ok {
		m.data.marked[t.ID] = t
	}
	m.data.stale = true
	if t.Motion != 0 { // the library tells how often it was used, and what came of it
		m.data.library.stale = true
	}
	m.env.Shown = m.env.Now
}

// takeShown takes in what the detail and the form show.
func (m *Model) onShown(msg tea.Msg) tea.Cmd {
	switch msg := msg.(type) {
	case timelineMsg:
		m.data.side.reading = false
		m.advanceClock(msg.at)
		if msg.err != nil {
			return m.setStatus(problem(sentence(msg.err)))
		}
		m.data.side.shown = msg
		if msg.Picture != nil {
			m.data.preview.shown = previewMsg{address: msg.picture, picture: msg.Picture}
		}
	case previewMsg:
		m.onPreview(msg)
	case sourcesMsg, inspectedMsg, clipMsg:
		return m.onInspected(msg)
	case foldersMsg:
		m.onFolders(msg)
	case browsedMsg:
		m.onBrowsed(msg)
	case recentMsg:
		return m.onLibrary(msg)
	}
	return nil
}

// follow asks for what the screens need and lack: rows near the cursor, the selected task's
// timeline, preview and frames; and works out what the form shows. One question of a kind is under
// way at a time.
func (m *Model) follow() tea.Cmd {
	var cmds []tea.Cmd
	if m.env.Screen == term.OnForm {
		m.data.form = m.formData()
		m.data.mendable = slices.ContainsFunc(m.fixes(), preflight.Fix.Here)
		if m.data.armed && len(m.dialogs) == 0 && !m.data.form.Looking && !m.data.form.Reading {
			cmds = append(cmds, m.sendForm())
		}
	}
	if !m.data.reading && !m.data.broken && (m.data.stale || m.list.Needs(m.data.window)) {
		m.data.reading, m.data.stale = true, false
		cmds = append(cmds, m.fx.window(m.list.Query(), m.list.Anchor(), windowSize))
	}
	cmds = append(cmds, m.readLibrary())
	t, ok := m.looked()
	if !ok {
		return tea.Batch(cmds...)
	}
	if !m.data.side.reading && t != m.data.side.of {
		m.data.side.of, m.data.side.reading = t, true
		cmds = append(cmds, m.fx.timeline(t))
	}
	m.data.rest.stays(t.ID)
	return tea.Batch(append(cmds, m.followRest(), m.followPreview(t), m.followFilm(t))...)
}

// looked is the task that the detail shows or should show.
func (m *Model) looked() (history.Task, bool) {
	switch {
	case m.env.Screen == term.OnDetail:
		return m.task(m.data.side.of.ID)
	case m.env.Screen == term.OnList && m.sideBySide():
		return m.list.Selected(m.listData())
	}
	return history.Task{}, false
}
