package tui

import (
	"fmt"
	"reflect"

	tea "charm.land/bubbletea/v2"
	uv "github.com/charmbracelet/ultraviolet"

	"dancecard/internal/core"
	"dancecard/internal/text/msg"
	"dancecard/tui/action"
	"dancecard/tui/dialog"
	"dancecard/tui/graphics"
	"dancecard/tui/term"
)

// The messages of the root. What is for a screen comes as [action.To].
type (
	// tickMsg says that something planned is due.
	tickMsg struct{ gen int }
	// resultMsg holds what came of a job of the core, and what is said of it once it went well.
	resultMsg struct {
		result core.Result
		done   action.Say
	}
	// releaseMsg says that a question was on the screen for long enough to be answered.
	releaseMsg struct{ q *dialog.Question }
	// sayMsg brings a text from outside the loop, and unsayMsg takes the text with a number away.
	sayMsg   struct{ text action.Say }
	unsayMsg struct{ id int }
	// copyMsg asks for the terminal's clipboard, where this machine has none of its own.
	copyMsg struct{ name, text string }
	// quitMsg asks to end as soon as nothing is under way that must be written down.
	quitMsg struct{}
)

// Quit is the message that ends the program from outside: as soon as no submission is under way.
func Quit() tea.Msg { return quitMsg{} }

// Update takes in a message. Then screens ask for what they lack, and the core for what is due.
func (m *Model) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	m.core.Log.Debug("message", "type", reflect.TypeOf(msg))
	cmd := m.route(msg)
	m.env.Typing = m.shown().Typing()
	m.makeRoom()
	cmd = tea.Batch(cmd, m.fetch(), m.drive(), m.maybeQuit())
	m.makeRoom() // one of these may have had something to say
	return m, tea.Batch(cmd, m.graphics.Present(func() tea.View { return compose(m) }))
}

func (m *Model) route(msg tea.Msg) tea.Cmd {
	m.status.answering, m.status.fresh = false, false
	switch msg.(type) {
	case tea.KeyPressMsg, tea.PasteMsg, tea.MouseMsg:
		m.look.used, m.status.answering = m.env.Now, true
	}
	switch msg := msg.(type) {
	case tea.KeyPressMsg:
		return m.survive(func() tea.Cmd { return m.key(msg) })
	case tea.PasteMsg:
		return m.survive(func() tea.Cmd { return m.paste(msg) })
	case tea.MouseClickMsg:
		return m.survive(func() tea.Cmd { return mouse{m}.click(msg) })
	case tea.MouseWheelMsg:
		return mouse{m}.wheel(msg)
	case tea.WindowSizeMsg, tea.ColorProfileMsg, tea.BackgroundColorMsg, tea.FocusMsg, tea.BlurMsg, tea.ResumeMsg:
		return m.terminal(msg)
	case uv.KittyGraphicsEvent:
		m.graphics.OnAnswer(msg)
		m.restyle()
	case tea.TerminalVersionMsg:
		cmd := m.graphics.OnName(msg.Name)
		m.restyle()
		return cmd
	case graphics.FreedMsg:
		m.graphics.Forget()
	case action.To:
		return m.deliver(msg)
	case sayMsg:
		return m.setStatus(msg.text)
	case unsayMsg:
		m.status.drop(msg.id)
	case copyMsg:
		return m.act(byTerminal(m.env, msg))
	case quitMsg:
		m.end.requested, m.end.forced = true, true
	case releaseMsg:
		msg.q.Release()
	}
	return nil
}

// survive lets a key or a paste do its work. When a text field's widget panics, the program goes on and says
// so. What was typed is still there. Any other panic goes on.
func (m *Model) survive(do func() tea.Cmd) (cmd tea.Cmd) {
	defer func() {
		switch fault := recover().(type) {
		case nil:
		case *term.FieldFault:
			m.core.Log.Error("a text field panicked", "fault", fmt.Sprint(fault.Fault))
			cmd = m.setStatus(action.Problem(msg.WindowFieldFailed(m.env.Language)))
		default:
			panic(fault)
		}
	}()
	return do()
}
